import AttackField
import Foundation
import Testing

/// Each process has other addresses and other hash seeds, so what depends on one differs from run to run.
@Suite("The same script gives the same bytes")
struct SameBytesTests {
  /// Prints whatever could differ, and scores.
  private static let script = """
    local words = {}
    for i = 1, 200 do words["word" .. (i * 7919 % 1000)] = i end
    local order = {}
    for name, value in pairs(words) do order[#order + 1] = name .. "=" .. value end
    print(table.concat(order, " "))
    local name, walked = nil, 0
    repeat
      name = next(words, name)
      if name then walked = walked * 31 % 1000003 + words[name] end
    until not name
    print(walked)
    for _, value in ipairs { print, {}, function() end, input, vector(2, 1), ("a"):gmatch("a"), pairs {} } do
      print(tostring(value), ("%s"):format(value), select(2, pcall(error, value)) == value)
      print(select(2, pcall(function() return value < {} end)), select(2, pcall(function() return #value.x end)))
    end
    print(pcall(string.format, "%p", {}))
    print(math.random(), math.random(1 << 40), math.random(-5, 5))
    math.randomseed(7)
    print(math.random())
    print(0 / 0, -(0 / 0), 1 / 0, 1e100, 2 ^ 53, 0.1, -0.0, 3 // 0.0, ("%.14g"):format(1 / 3), ("%5.1f"):format(2.25))
    print(("ÄÖ"):lower(), ("i"):upper(), ("a" < "B"), ("ä" < "z"), tonumber("1,5"), tonumber("1.5"), #"ä")
    print(("äé "):find("%a"), ("1.234,5"):match("%p"), _VERSION)
    local sorted = { "b", "Ä", "a", "B", "ä", "é", "z" }
    table.sort(sorted)
    print(table.concat(sorted, " "))
    for i = 1, 30 do
      indicator("i" .. i) {
        component = "urban_security", unit = "1", better = "higher", normalise = min_max(),
        formula = function(row) return row.pop * i + math.random() end,
      }
    end
    weights { i3 = 2, i9 = 3, i20 = 0.5 }
    method { minimum_coverage = 0 }

    """

  private static let environments: [[String: String]] = [
    ["LANG": "C", "TZ": "UTC"],
    ["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"],
    ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns", "HOME": "/nowhere", "USER": "someone"],
    [
      "LUA_INIT": "error('read')", "LUA_PATH": "/tmp/?.lua", "LUA_CPATH": "/tmp/?.so", "COLUMNS": "40",
      "LINES": "10",
    ],
    ["MALLOC_PERTURB_": "85", "MALLOC_ARENA_MAX": "1", "SOURCE_DATE_EPOCH": "0"],
  ]

  @Test("in every environment, at other addresses, with other hash seeds")
  func processes() throws {
    let field = try Field(modules: CorpusTests.modules)
    let script = try field.lay(Array((Field.source + "\n" + Self.script).utf8))
    let program = CorpusTests.programs.appending(path: "assess")
    var runs = try Self.environments.map {
      try Child(program, ["run", script, "--json", "-"], environment: $0, seconds: 60)
    }
    for workers in ["1", "3"] {
      runs.append(try Child(program, ["run", script, "--json", "-", "--workers", workers], seconds: 60))
    }
    let fixed = URL(filePath: "/usr/bin/setarch")
    if FileManager.default.isExecutableFile(atPath: fixed.path) {
      runs.append(try Child(fixed, ["-R", program.path, "run", script, "--json", "-"], seconds: 60))
    }
    #expect(runs[0].status == 0, "\(runs[0].messages.suffix(2000))")
    #expect(
      runs[0].output.contains("\"i30\"") && runs[0].messages.contains("word12=148")
        && runs[0].messages.contains("Lua 5.4"))
    // An address, as Lua or Swift would write one.
    #expect(runs[0].messages.firstMatch(of: /0x[0-9a-f]{6}/) == nil)
    for run in runs.dropFirst() {
      #expect(run.output == runs[0].output)
      #expect(run.messages == runs[0].messages)
    }
  }

  /// Two thousand logarithms, powers and means: enough that two ways to a logarithm part in a last bit somewhere.
  private static let figures = """
    indicator "log" {
      component = "urban_security", unit = "1", better = "higher", normalise = min_max { range = { 1, 100 } },
      formula = function(row) return math.log(row.a) + math.exp(row.b) + row.a ^ row.b end,
    }
    indicator "transformed" {
      component = "urban_security", unit = "1", better = "higher", treat = log_transform(), formula = input.a,
      normalise = min_max { range = { 1, 100 } },
    }
    indicator "plain" {
      component = "urban_security", unit = "1", better = "higher", formula = input.b,
      normalise = min_max { range = { 1, 100 } },
    }
    method { minimum_coverage = 0, aggregate = geometric() }

    """

  @Test("on processors that multiply and add in one step, and on older ones")
  func processors() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "assess-same-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var state: UInt64 = 5
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return 1 + Double(state >> 40) / 1_000_000
    }
    let rows = (0..<2000).map { "A\($0),\(draw()),\(draw())" }
    try Data(("area,a,b\n" + rows.joined(separator: "\n") + "\n").utf8).write(
      to: folder.appending(path: "data.csv"))
    let script = folder.appending(path: "city.lua")
    try Data(("source \"data\" { file = \"data.csv\", area = \"area\" }\n" + Self.figures).utf8).write(
      to: script)
    let program = CorpusTests.programs.appending(path: "assess")
    let runs = try [[:], ["GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2,-AVX512F"]].map {
      try Child(program, ["run", script.path, "--json", "-"], environment: $0, seconds: 60)
    }
    #expect(runs[0].status == 0, "\(runs[0].messages.suffix(2000))")
    #expect(runs[0].output == runs[1].output)
  }

  @Test("a slip is told in the same words every time")
  func slips() throws {
    let field = try Field(modules: CorpusTests.modules)
    let program = CorpusTests.programs.appending(path: "assess")
    for text in [
      "error({})", "local x = nothing + unknown", "local t = { [{}] = 1 } for _ in pairs(t) do end",
      "return #print",
      "indicator 'x' { titel = 1, komponent = 2, formul = 3 }",
      "error(setmetatable({}, { __name = 'mine' }))",
      "weights { a = 1, b = 2, c = 3, d = 4 }", "return {} < {}", "return input < rule",
      "print(('x'):rep(-1) .. {})",
    ] {
      let script = try field.lay(Array((Field.source + "\n" + text).utf8))
      let runs = try (0..<3).map {
        try Child(program, ["run", script], environment: Self.environments[$0], seconds: 60)
      }
      #expect(
        runs.allSatisfy { $0.messages == runs[0].messages && $0.status == 2 },
        "\(text): \(runs.map(\.messages))")
    }
  }
}
