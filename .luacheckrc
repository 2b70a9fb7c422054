-- What a script may read: the words of the language and the safe part of Lua's own library.
-- A test in Tests/LuaHostTests holds this list against the language.
stds.assess = {
  read_globals = {
    -- Blocks, shared scripts, raw inputs, and rules of one's own.
    "adjust", "city", "drop", "existing_framework", "indicator", "method", "peers", "source", "weights",
    "require", "use", "input", "rule", "vector",
    -- Formulas.
    "abs", "change", "exp", "first_of", "greatest", "lag", "least", "log", "mean_of", "per", "share", "sqrt",
    "sum_of", "when",
    -- Methods.
    "above_below_mean", "adjusted_mazziotta_pareto", "annual_change", "arithmetic", "as_is", "bands",
    "baseline", "benefit_of_doubt", "borda", "box_cox", "budget", "categorical", "constant",
    "constant_in_time", "copeland", "critic", "cyclical", "difference_to_mean", "difference_to_worst",
    "distance_to_area", "distance_to_max", "dp2", "earlier", "entropy", "equal", "equal_correlation",
    "exponential_rank", "factor_analysis", "fraction_of_max", "generalised", "geometric", "gini", "given",
    "goalposts", "harm", "harmonic", "kemeny", "linear_in_time", "log_transform", "mazziotta_pareto", "mean",
    "mean_min", "median", "merec", "min_max", "minimum", "no_treatment", "none", "normal_rank", "ordered",
    "pairwise", "pca", "pca_rotated", "percentile", "percentile_rank", "promethee", "rank", "rank_order",
    "ratio_to_area", "ratio_to_mean", "ratio_to_worst", "sigmoid", "square_root", "standard_deviation", "sum",
    "target", "topsis", "two_perspectives", "vikor", "winsorise", "wroclaw", "z_score",
    -- Peers.
    "k_means", "most_similar", "ward",
    -- Classes of scores.
    "dalenius_hodges", "equal_intervals", "fixed_classes", "lights", "natural_breaks", "quantile_classes",
    -- Lua.
    "_VERSION", "assert", "error", "getmetatable", "ipairs", "math", "next", "pairs", "pcall", "print", "rawequal",
    "rawget", "rawlen", "rawset", "select", "setmetatable", "string", "table", "tonumber", "tostring", "type", "utf8",
    "xpcall",
  },
}
std = "assess"
max_line_length = 120
