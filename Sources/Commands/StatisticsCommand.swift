import Analysis
import ArgumentParser
import Kernels
import Workbench

struct StatisticsCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics",
    abstract: "Shows how indicators are spread, how they hang together, and where an area stands out.",
    discussion: """
      Spread with flags, correlations with p-values, Cronbach's alpha, principal components, variance inflation, \
      strengths and weaknesses, and trends. Areas named in totals are left out. Without --stage the spread is that of \
      values in their own units, and relations are those between scores. Exit status: 0 fine, 2 an error in the script, \
      3 an error in the data, 64 a wrong argument.
      """)

  @OptionGroup var options: ScriptOptions

  @Option(help: ArgumentHelp("Show strengths, weaknesses and trends of this area.", valueName: "id"))
  var area: String?

  @Option(help: ArgumentHelp("Look at the areas in this period.", valueName: "year"))
  var period: String?

  @Option(help: "Look at values, imputed, treated or scores.")
  var stage: Stage?

  @Option(help: "Correlate by pearson, spearman or kendall.")
  var correlation = CorrelationMethod.pearson

  func answer() -> Outcome {
    var request = options.request()
    request.area = area
    request.period = period
    return options.session(request).statistics(.init(stage: stage, correlation: correlation))
  }
}

extension Stage: ExpressibleByArgument {}
extension CorrelationMethod: ExpressibleByArgument {}
