-- What a script may read: the words of the language and the safe part of Lua's own library.
-- A test in Tests/LuaHostTests holds this list against the language.
stds.assess = {
  read_globals = {
    -- Blocks, shared scripts, raw inputs, and rules of one's own.
    "adjust", "city", "drop", "existing_framework", "indicator", "method", "peers", "screen", "source", "survey",
    "weights", "require", "use", "input", "rule", "vector",
    -- Formulas.
    "abs", "change", "exp", "first_of", "greatest", "lag", "least", "log", "mean_of", "per", "pooled", "share",
    "shrunk", "sqrt", "sum_of", "suppress", "when",
    -- Methods.
    "above_below_mean", "adjusted_mazziotta_pareto", "annual_change", "arithmetic", "as_is", "bands", "baseline",
    "benefit_of_doubt", "borda", "box_cox", "budget", "categorical", "constant", "constant_in_time", "copeland",
    "critic", "cyclical", "dalenius_hodges", "difference_to_mean", "difference_to_worst", "distance_to_area",
    "distance_to_max", "dp2", "earlier", "em", "entropy", "equal", "equal_correlation", "equal_intervals",
    "exponential_rank", "factor_analysis", "fixed_classes", "fraction_of_max", "generalised", "geometric", "gini",
    "given", "goalposts", "harm", "harmonic", "k_means", "kemeny", "lights", "linear_in_time", "log_transform",
    "mazziotta_pareto", "mean", "mean_min", "median", "merec", "min_max", "minimum", "most_similar", "natural_breaks",
    "nearest", "no_treatment", "none", "normal_rank", "ordered", "pairwise", "pca", "pca_rotated", "percentile",
    "percentile_rank", "poisson", "promethee", "quantile_classes", "rank", "rank_order", "ratio_to_area",
    "ratio_to_mean", "ratio_to_worst", "regression", "row_mean", "row_median", "sigmoid", "square_root",
    "standard_deviation", "sum", "target", "topsis", "two_perspectives", "vikor", "ward", "wilson", "winsorise",
    "wroclaw", "z_score",
    -- Lua.
    "_VERSION", "assert", "error", "getmetatable", "ipairs", "math", "next", "pairs", "pcall", "print", "rawequal",
    "rawget", "rawlen", "rawset", "select", "setmetatable", "string", "table", "tonumber", "tostring", "type", "utf8",
    "xpcall",
  },
}
std = "assess"
max_line_length = 120
