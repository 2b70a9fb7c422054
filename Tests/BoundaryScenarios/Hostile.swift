/// Scripts that try what is dangerous. Words: `fail` throws in Swift; `vector` and `token` are there too.
package enum Hostile {
  /// An error of Swift crosses Lua, in any library.
  package static let failing = [
    "fail()",
    "local t = setmetatable({}, { __index = fail }) return t.x",
    "local t = setmetatable({}, { __add = fail }) return t + 1",
    "local t = setmetatable({}, { __lt = fail }) return t < t",
    "table.sort({ 3, 1, 2 }, fail)",
    "string.gsub('abc', '.', fail)",
    "for k in fail do end",
    "for k in pairs(setmetatable({}, { __pairs = fail })) do end",
  ]

  /// The same where all libraries are open.
  package static let failingElsewhere = [
    "coroutine.wrap(function() coroutine.wrap(fail)() end)()",
    "local ok, e = coroutine.resume(coroutine.create(fail)) error(e, 0)",
    "do local x <close> = setmetatable({}, { __close = fail }) end",
    "local x <close> = setmetatable({}, { __close = function() end }) fail()",
    "coroutine.wrap(function() local x <close> = setmetatable({}, { __close = fail }) end)()",
  ]

  /// These never end by themselves.
  package static let endless = [
    "while true do end",
    "while true do pcall(function() while true do end end) end",
    "pcall(error) while true do xpcall(function() while true do end end, function() while true do end end) end",
    "local t = setmetatable({}, { __index = function(t, k) while true do end end }) return t.x",
    "local t = setmetatable({}, { __add = function() while true do end end }) return t + 1",
    "local t = setmetatable({}, { __eq = function() while true do end end }) return t == setmetatable({}, getmetatable(t))",
    "table.sort({ 3, 2, 1 }, function() while true do end end)",
    "string.gsub('abc', '.', function() while true do end end)",
    "string.format('%s', setmetatable({}, { __tostring = function() while true do end end }))",
    "for k in pairs(setmetatable({}, { __pairs = function() while true do end end })) do end",
    "error(setmetatable({}, { __tostring = function() while true do end end })) while true do end",
    "table.move({}, 1, math.maxinteger - 1, 2)",
    "table.concat({}, '', 1, math.maxinteger)",
    "table.unpack({}, 1, math.maxinteger)",
    "table.insert(setmetatable({}, { __len = function() return math.maxinteger // 2 end }), 1, 1)",
    "local s = ('x'):rep(100000) while true do s:upper() end",
    "while true do local v = vector(100000, 1) + 1 end",
  ]

  /// These want more memory than there is.
  package static let greedy = [
    "local t = {} while true do t[#t + 1] = {} end",
    "local t = {} while true do pcall(function() while true do t[#t + 1] = { 1, 2, 3 } end end) end",
    "local t = {} while true do t[#t + 1] = ('x'):rep(1000) .. #t end",
    "local t = {} while true do t[#t + 1] = vector(10000, 1) end",
    "return vector(math.maxinteger, 1)",
    "local t = {} while true do t[#t + 1] = token + 1 end",
    "local s = 'x' while true do s = s .. s end",
  ]
}
