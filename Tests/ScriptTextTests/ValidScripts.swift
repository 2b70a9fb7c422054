/// Scripts that Lua loads and in which nothing is amiss.
let validScripts = [
  // A city, as it is meant to be written.
  """
  -- “Curly” quotes, väkiluku, 70% and IF(a > 3; 1; 0) are fine in comments # // /* */
  city "Northport" { country = "FI", population = 212000, year = 2025 }

  use "framework.core"
  local police <const> = source "police" {
    file    = "data/police_2025.csv",
    columns = { home_burglaries = "Home burglaries", ["robbery offences"] = 'Street “robberies” 70%' },
    owner   = "Regional police, analysis unit",
  }

  indicator "home_burglary_rate" {
    title     = "Home burglaries per 1,000 homes",
    component = "urban_security",
    better    = "lower",
    formula   = per(1000, police.home_burglaries, input.dwellings),
    normalise = goalposts { worst = 12, best = 1 },
    weight    = 2,
  }
  adjust "public_harassment_share" { weight = 3 }
  drop   "social_media_reach"
  weights { urban_security = 2, sense_of_safety = 2 }
  method  { aggregate = geometric(), minimum_coverage = 0.65 }

  test "the burglary rate counts homes, not people" {
    given  = { home_burglaries = 50, dwellings = 25000 },
    expect = { home_burglary_rate = 2.0 },
  }
  """,
  // Loops that declare, computed ids, text over several lines.
  """
  local kinds = { "home", "car"; "bicycle" }
  for i, kind in ipairs(kinds) do
    indicator(kind .. "_rate") {
      title   = kind .. " burglaries",
      formula = per(1000, police[kind], input.dwellings) + when(police.x:above(3), 1, 0),
      note    = [[
        IF(a > 3; 1; 0) and “quotes” and 70%
        # not a comment // either
      ]],
      better = "lower"
    }
  end
  indicator "x"
  {
    formula = -input.a * 2 / (input.b + 0.25)
      - input.c
  }
  """,
  // Rules and row functions.
  """
  --- Logarithm before the goalposts.
  ---@param x vector one indicator over all areas
  local log_scale = rule.normalise("log scale", function(x)
    local y = x:log1p()
    if y:min() == y:max() and #x ~= 0 or not x then
      return 100 * y % 2
    elseif x == nil then
      goto done
    end
    ::done::
    return 100 * (y - y:min()) / (y:max() - y:min())
  end)

  indicator "night" {
    formula = function(x)
      if x.a == 3 and not x.b then return nil end
      local parts = { formula = x.a == x.b }
      return x.a / x.b
    end,
    weight = 2; normalise = log_scale,
  }
  """,
  // Lists and arguments with and without spaces.
  """
  local steps, ends = {1,2,3}, { 0, 100 }
  local pair, mixed = {0,25}, { name = "x", 1,2,3 }
  local a, b = 0,25
  local function clamp(x, low, high) return math.max(low, math.min(x, high)) end
  local c = clamp(b, 0,100) + math.max(0,5) + clamp(b,0,5)
  weights { urban_security = clamp(3, 1,2) }
  """,
  // Integer division, length, remainder, bits, attributes, every loop.
  """
  local list <const>, gone <close> = { 3, 1 }, nil
  local half = #list // 2
  local rest = half
    // 3 % 2
  local lengths = { #list, # list, n = #list }
  while half > 0 do half = half - 1 end
  repeat local z = half ~ 1 << 2 >> 1 & 3 | ~4 until z == nil or z ~= 3
  for i = #list, 1, -1 do if i % 2 == 0 then break end end
  do local function f(...) return ... end; f { } "x" [[y]] end
  local t = { [1] = "a", ["b-c"] = 2, f = function() end, not half, nil, true, -1, - 1 }
  t.x, t["y"] = 1, 2; (print or type)("x")
  function t.a.b:c(x, ...) return self:c(x):d "e", #x end
  return t
  """,
  // Calls that go on in the next line.
  """
  local t = {
    f
    "x",
    g
    { 1 },
    h "x"
    "y",
    k { 2 }
    { 3 },
    a
    - b,
  }
  local n = a:above(3)
    :below(4)
  """,
  // Bodies without indentation, and a table closed in an odd place.
  """
  local f = function(x)
  local y = x
  if y then
  return 1
  end
  return y
  end
  indicator "x" {
  title = "a",
  weight = f(2) }
      indicator "y" { weight = 1
    }
  """,
  // Texts that hold what would be slips, escapes, a text over two lines.
  """
  local a = 'it\\'s 50% != && || += // # /* “ ” − väki'
  local b = "two \\
  lines" local c = "\\z
     rest"
  indicator "x" { title = "=A1*2", unit = "%", note = "formula = '=A1'" }
  """,
  "", "-- only a remark", "#!/usr/bin/env assess\nreturn { a = 1 }", "\u{FEFF}local a = 1\r\nlocal b = 2\r\n",
  "return",
]
