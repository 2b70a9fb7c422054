-- What a script may read: the words of the language and the safe part of Lua's own library.
-- A test in Tests/LuaHostTests holds this list against the language.
stds.assess = {
  read_globals = {
    -- Blocks, shared scripts, raw inputs, and rules of one's own.
    "adjust", "city", "drop", "existing_framework", "indicator", "method", "source", "weights",
    "require", "use", "input", "rule", "vector",
    -- Formulas.
    "abs", "change", "exp", "first_of", "greatest", "lag", "least", "log", "mean_of", "per", "share", "sqrt",
    "sum_of", "when",
    -- Methods.
    "arithmetic", "as_is", "baseline", "constant", "equal", "geometric", "given", "goalposts", "mean", "min_max",
    "no_treatment", "none", "percentile_rank", "rank", "target", "winsorise", "z_score",
    -- Lua.
    "_VERSION", "assert", "error", "getmetatable", "ipairs", "math", "next", "pairs", "pcall", "print", "rawequal",
    "rawget", "rawlen", "rawset", "select", "setmetatable", "string", "table", "tonumber", "tostring", "type", "utf8",
    "xpcall",
  },
}
std = "assess"
max_line_length = 120
