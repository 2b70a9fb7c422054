import Workbench

/// A harmless script that looks at everything an attack could have spoilt. Its results are the same bytes each time.
package enum Canary {
  package static let script = Array(
    """
    \(Field.source)
    local names = {}
    local function walk(prefix, library)
      for name, value in pairs(library) do
        names[#names + 1] = prefix .. tostring(name) .. " " .. type(value)
      end
    end
    walk("string.", string) walk("table.", table) walk("math.", math) walk("utf8.", utf8)
    for _, name in ipairs { "tostring", "pairs", "next", "pcall", "error", "select", "setmetatable" } do
      names[#names + 1] = name .. " " .. type(_ENV[name])
    end
    table.sort(names)
    print(table.concat(names, "\\n"))
    print(math.random(), math.random(100), math.random(5, 9))
    print(string.format("%5.2f|%d|%s|%q", 1 / 3, 42, {}, "a\\nb"), ("x"):rep(3), ("a,b"):gsub(",", ";"))
    local t = { 5, 3, 9, 1 }
    table.sort(t, function(a, b) return a > b end)
    print(table.concat(t, " "), #t, select("#", table.unpack(t)))
    print(tostring(0 / 0), tostring(print), getmetatable(""), pcall(error, "e"))
    assert(secret == nil)
    indicator "people" {
      component = "urban_security", unit = "1", better = "higher",
      formula = per(100, input.pop, input.income),
      normalise = rule.normalise("own", function(x) return x / x:max() end),
    }
    indicator "rows" {
      component = "sense_of_safety", unit = "1", better = "lower",
      formula = function(row) return row.pop + row.income end,
      normalise = min_max(),
    }
    method { minimum_coverage = 0 }
    """.utf8)

  /// Everything it says and writes, in one text.
  package static func song(in field: Field) throws -> [UInt8] {
    let outcome = try field.run(script)
    return outcome.output + Array(outcome.messages.utf8)
  }
}
