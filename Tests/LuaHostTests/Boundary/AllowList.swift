/// Everything that a script can reach, by the road to it.
///
/// A line is a road, what is found there, and its names. `.` leads to a field, `{}` to a metatable, `^` to a variable
/// behind a function, `[ ]` to a place. A stock function is Lua's own, unchanged.
enum AllowList {
  static let lines: [String] = text.split(separator: "\n").flatMap { line in
    let parts = line.split(separator: ": ", maxSplits: 1)
    let road = parts[0].prefix { $0 != " " }
    let kind = parts[0].dropFirst(road.count + 1)
    return parts[1].split(separator: " ").map { "\(road == "-" ? "" : road)\($0): \(kind)" }
  }

  private static let text = """
    - script function: script
    text table: {}
    script^ table: _ENV
    script^ userdata: expression inputs rules condition method own block column data nowhere
    script^ own function: iterate step letters
    script^ stock function: index
    text{}. table: __index
    text{}. boolean: __metatable
    script^_ENV table: {}
    script^expression table: {}
    script^inputs table: {}
    script^rules table: {}
    script^condition table: {}
    script^method table: {}
    script^own table: {}
    script^block table: {}
    script^column table: {}
    script^data table: {}
    script^iterate^ userdata: 3
    script^step^ table: 1 2
    script^letters^ stock function: 1
    script^nowhere table: {}
    text{}.__index. own function: byte find format gmatch gsub lower match rep reverse upper
    text{}.__index. stock function: char len sub
    script^_ENV{}. table: __index
    script^_ENV{}. boolean: __metatable
    script^_ENV{}. own function: __newindex
    script^expression{}. own function: __add __div __index __le __lt __mul __pow __sub __tostring __unm
    script^expression{}. boolean: __metatable
    script^expression{}. string: __name
    script^inputs{}. own function: __call __index __newindex __tostring
    script^inputs{}. boolean: __metatable
    script^inputs{}. string: __name
    script^rules{}. own function: __index __tostring
    script^rules{}. boolean: __metatable
    script^rules{}. string: __name
    script^condition{}. own function: __le __lt __tostring
    script^condition{}. boolean: __metatable
    script^condition{}. string: __name
    script^method{}. boolean: __metatable
    script^method{}. string: __name
    script^method{}. own function: __tostring
    script^own{}. boolean: __metatable
    script^own{}. string: __name
    script^own{}. own function: __tostring
    script^block{}. own function: __call __tostring
    script^block{}. boolean: __metatable
    script^block{}. string: __name
    script^column{}. own function: __add __div __index __len __mul __newindex __pow __sub __tostring \
      __unm
    script^column{}. boolean: __metatable
    script^column{}. string: __name
    script^data{}. own function: __index __newindex __tostring
    script^data{}. boolean: __metatable
    script^data{}. string: __name
    script^step^1 string: [1]
    script^step^2. number: a
    script^nowhere{}. own function: __add __call __div __idiv __index __le __len __lt __mod __mul \
      __newindex __pow __sub __tostring __unm
    script^nowhere{}. boolean: __metatable
    script^nowhere{}. string: __name
    text{}.__index.byte^ stock function: 1
    text{}.__index.format^ stock function: 1
    text{}.__index.lower^ stock function: 1
    text{}.__index.reverse^ stock function: 1
    text{}.__index.upper^ stock function: 1
    script^_ENV{}.__index table: {}
    script^_ENV{}.__index. string: _VERSION
    script^_ENV{}.__index. own function: above_below_mean abs adjust adjusted_mazziotta_pareto \
      annual_change arithmetic as_is bands baseline benefit_of_doubt borda box_cox budget categorical \
      change city constant constant_in_time copeland critic cyclical dalenius_hodges difference_to_mean \
      difference_to_worst distance_to_area distance_to_max dp2 drop earlier em entropy equal \
      equal_correlation equal_intervals existing_framework exp exponential_rank factor_analysis first_of \
      fixed_classes fraction_of_max generalised geometric getmetatable gini given goalposts greatest \
      harm harmonic indicator k_means kemeny lag least lights linear_in_time log log_transform \
      mazziotta_pareto mean mean_min mean_of median merec method min_max minimum most_similar \
      natural_breaks nearest next no_treatment none normal_rank ordered pairs pairwise pca pca_rotated \
      pcall peers per percentile percentile_rank poisson pooled print promethee quantile_classes rank \
      rank_order ratio_to_area ratio_to_mean ratio_to_worst rawset regression require row_mean \
      row_median screen setmetatable share shrunk sigmoid source sqrt square_root standard_deviation sum \
      sum_of suppress survey target tonumber topsis tostring two_perspectives use vector vikor ward \
      weights when wilson winsorise wroclaw xpcall z_score
    script^_ENV{}.__index. stock function: assert error ipairs rawequal rawget rawlen select type
    script^_ENV{}.__index. table: math string table utf8
    script^column{}.__index^ table: 1
    script^_ENV{}.__index{}. own function: __index
    script^_ENV{}.__index.math table: {}
    script^_ENV{}.__index.string table: {}
    script^_ENV{}.__index.table table: {}
    script^_ENV{}.__index.tonumber^ stock function: 1
    script^_ENV{}.__index.utf8 table: {}
    script^column{}.__index^1. own function: abs clamp count exp fill kurtosis log log1p max mean median \
      min quantile rank sd skewness sqrt sum
    script^_ENV{}.__index.math{}. boolean: <mark> __metatable
    script^_ENV{}.__index.math{}. table: __index
    script^_ENV{}.__index.math{}. own function: __newindex
    script^_ENV{}.__index.string{}. boolean: <mark> __metatable
    script^_ENV{}.__index.string{}. own function: __newindex
    script^_ENV{}.__index.table{}. boolean: <mark> __metatable
    script^_ENV{}.__index.table{}. table: __index
    script^_ENV{}.__index.table{}. own function: __newindex
    script^_ENV{}.__index.utf8{}. boolean: <mark> __metatable
    script^_ENV{}.__index.utf8{}. table: __index
    script^_ENV{}.__index.utf8{}. own function: __newindex
    script^_ENV{}.__index.math{}.__index. stock function: abs acos asin atan ceil cos deg exp floor fmod \
      log max min modf rad sin sqrt tan tointeger type ult
    script^_ENV{}.__index.math{}.__index. number: huge maxinteger mininteger pi
    script^_ENV{}.__index.math{}.__index. own function: random randomseed
    script^_ENV{}.__index.table{}.__index. own function: concat insert move remove sort unpack
    script^_ENV{}.__index.table{}.__index. stock function: pack
    script^_ENV{}.__index.utf8{}.__index. stock function: char
    script^_ENV{}.__index.utf8{}.__index. string: charpattern
    script^_ENV{}.__index.utf8{}.__index. own function: codepoint codes len offset
    script^_ENV{}.__index.table{}.__index.concat^ stock function: 1
    script^_ENV{}.__index.table{}.__index.insert^ stock function: 1
    script^_ENV{}.__index.table{}.__index.move^ stock function: 1
    script^_ENV{}.__index.table{}.__index.remove^ stock function: 1
    script^_ENV{}.__index.table{}.__index.unpack^ stock function: 1
    script^_ENV{}.__index.utf8{}.__index.len^ stock function: 1
    script^_ENV{}.__index.utf8{}.__index.offset^ stock function: 1
    """
}
