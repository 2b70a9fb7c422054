/// Which test holds the program to which stored numbers of the independent implementation, and which numbers stand
/// unused and why. Names are patterns: `*` stands for any text.
enum GoldenInventory {
  /// Folders whose files are looked after here. `00_input` is what the others were made from, and the program draws no
  /// samples of the kind that `09_sensitivity` holds.
  static let folders = [
    "01_chain", "02_screen", "03_impute", "04_treat", "05_normalise", "06_weights", "07_aggregate",
    "08_analysis",
    "10_panel", "11_second_reference",
  ]

  /// By the test's path below `Tests`.
  static let compared: [(test: String, files: [String])] = [
    (
      "PipelineTests/Golden/GoldenChainTests.swift",
      ["01_chain/[!R]*", "08_analysis/dropped_two_*", "08_analysis/remove_*"]
    ),
    ("PipelineTests/Golden/GoldenPanelTests.swift", ["10_panel/*_all_years.csv", "10_panel/*_alone.csv"]),

    ("KernelsTests/Denominating/DenominateTests.swift", ["01_chain/Raw.csv", "02_screen/denominate_*"]),
    ("KernelsTests/Screening/ScreenTests.swift", ["02_screen/screen_*", "02_screen/avail_*"]),
    ("KernelsTests/Correlating/CorrelationTests.swift", ["02_screen/denom_corr.csv"]),

    ("KernelsTests/Imputing/ImputeNormalTests.swift", ["03_impute/em_by_pillar*"]),
    (
      "KernelsTests/Imputing/ImputeTests.swift",
      ["03_impute/mean.csv", "03_impute/mean_by_EurAsia_group.csv"]
    ),
    (
      "KernelsTests/Imputing/ImputeMedianTests.swift",
      ["03_impute/median.csv", "03_impute/median_by_*", "03_impute/mean_by_GDP_group.csv"]
    ),
    ("KernelsTests/Imputing/ImputePanelTests.swift", ["03_impute/panel_*"]),
    ("KernelsTests/Imputing/ImputeAcrossTests.swift", ["03_impute/row_*"]),

    (
      "KernelsTests/Treating/OutlierTreatmentTests.swift",
      ["04_treat/*_data.csv", "04_treat/*_details.csv", "04_treat/*_points.csv", "04_treat/each_winsorise_*"]
    ),
    ("KernelsTests/Treating/TransformTests.swift", ["04_treat/each_log_*", "04_treat/each_boxcox_*"]),
    ("KernelsTests/Statistics/MomentsTests.swift", ["04_treat/skew_kurt_*", "08_analysis/stats_*"]),
    ("KernelsTests/Statistics/ValueCountsTests.swift", ["08_analysis/stats_*"]),

    (
      "KernelsTests/Normalising/DistanceToReferenceTests.swift",
      [
        "05_normalise/borda.csv", "05_normalise/dist2max.csv", "05_normalise/dist2ref_*",
        "05_normalise/individual_*",
      ]
    ),
    ("KernelsTests/Normalising/FractionOfMaximumTests.swift", ["05_normalise/fracmax.csv"]),
    ("KernelsTests/Normalising/GoalpostsTests.swift", ["05_normalise/goalposts_*"]),
    ("KernelsTests/Normalising/MinMaxTests.swift", ["05_normalise/minmax_*", "05_normalise/raw_minmax_*"]),
    (
      "KernelsTests/Normalising/RankTests.swift",
      ["05_normalise/rank*", "05_normalise/raw_rank.csv", "05_normalise/*percentile_rank.csv"]
    ),
    ("KernelsTests/Normalising/DistanceToTargetTests.swift", ["05_normalise/raw_dist2targ_*"]),
    ("KernelsTests/Normalising/ZScoreTests.swift", ["05_normalise/*zscore_*"]),
    ("KernelsTests/Normalising/ScaledTests.swift", ["05_normalise/scaled_*"]),

    ("KernelsTests/Weighting/GivenWeightsTests.swift", ["06_weights/effective_*"]),
    ("KernelsTests/Weighting/OptimisedWeightsTests.swift", ["06_weights/optimised_*"]),
    ("KernelsTests/Structure/PrincipalComponentsTests.swift", ["06_weights/pca_*"]),

    (
      "KernelsTests/Aggregating/ArithmeticMeanTests.swift",
      [
        "07_aggregate/a_amean_Original*", "07_aggregate/a_amean_Test*", "07_aggregate/gaps_amean_*",
        "07_aggregate/gaps_input.csv", "07_aggregate/zscore_amean_*",
      ]
    ),
    ("KernelsTests/Aggregating/GoldenAggregates.swift", ["07_aggregate/a_?mean_PCA*"]),
    ("KernelsTests/Aggregating/GeneralisedMeanTests.swift", ["07_aggregate/a_genmean_*"]),
    (
      "KernelsTests/Aggregating/GeometricMeanTests.swift",
      ["07_aggregate/a_gmean_Original*", "07_aggregate/a_gmean_Test*", "07_aggregate/gaps_gmean_*"]
    ),
    (
      "KernelsTests/Aggregating/HarmonicMeanTests.swift",
      [
        "07_aggregate/a_hmean_Original*", "07_aggregate/a_hmean_Test*", "07_aggregate/gaps_hmean_*",
        "07_aggregate/mixed_*",
      ]
    ),
    (
      "KernelsTests/Aggregating/Outranking/OutrankingTests.swift",
      [
        "07_aggregate/amean_amean_copeland_*", "07_aggregate/copeland_all_Original*",
        "07_aggregate/copeland_all_Test.csv", "07_aggregate/outranking_*", "11_second_reference/copeland_*",
      ]
    ),

    (
      "KernelsTests/Comparing/ResultComparisonTests.swift",
      [
        "08_analysis/compare_ranks_*", "08_analysis/compare_scores_*", "08_analysis/compare_multi_*",
      ]
    ),
    (
      "KernelsTests/Correlating/CorrelationTests.swift",
      [
        "08_analysis/corr_kendall_*", "08_analysis/corr_pearson_*", "08_analysis/corr_spearman_*",
        "08_analysis/pvalues_*", "08_analysis/compare_corr_*",
      ]
    ),
    ("AnalysisTests/Statistics/GoldenStatisticsTests.swift", ["08_analysis/corr_flags_*"]),
    ("KernelsTests/Correlating/CronbachTests.swift", ["08_analysis/cronbach.csv"]),
    (
      "KernelsTests/Comparing/StrengthsWeaknessesTests.swift",
      ["08_analysis/strengths_*", "08_analysis/unit_summary_*"]
    ),
    ("KernelsTests/Trends/TrendTests.swift", ["10_panel/trends_*"]),

    (
      "KernelsTests/Aggregating/AdjustedGoalpostsTests.swift",
      [
        "11_second_reference/own_ampi.csv", "11_second_reference/compind_ampi*",
        "11_second_reference/input_ampi_*",
      ]
    ),
    (
      "KernelsTests/Normalising/SecondReferenceTests.swift",
      [
        "11_second_reference/compind_*_minmax.csv", "11_second_reference/compind_*_rank.csv",
        "11_second_reference/compind_*_z100_10.csv",
      ]
    ),
    (
      "KernelsTests/Aggregating/MazziottaParetoTests.swift",
      ["11_second_reference/own_*_scores.csv", "11_second_reference/compind_*_scores.csv"]
    ),
    (
      "KernelsTests/Aggregating/Deciding/DecidingLawsTests.swift",
      [
        "11_second_reference/pymcdm_*_scores.csv", "11_second_reference/input_bli.csv",
        "11_second_reference/input_physical.csv",
      ]
    ),
    ("KernelsTests/Weighting/DataWeightsTests.swift", ["11_second_reference/pymcdm_*_weights.csv"]),
    ("KernelsTests/Aggregating/Deciding/DecidingMethodsTests.swift", ["11_second_reference/skcriteria_*"]),
  ]

  static let excused: [(files: String, reason: String)] = [
    (
      "07_aggregate/copeland_all_Test_ranks.csv",
      "places of scores that miss exact ties; OutrankingTests pins the right scores and counts the missed ones"
    ),
    (
      "11_second_reference/compind_*_bod_constr_shares.csv",
      "one of several optima; the scores, which are unique, are compared"
    ),
    ("11_second_reference/crosscheck_*", "how far two references lie apart, not numbers of the program"),
    (
      "11_second_reference/salib_*",
      "sensitivity indices of a test function, which the program does not compute"
    ),
  ]
}
