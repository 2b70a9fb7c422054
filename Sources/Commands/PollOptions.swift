import Analysis
import ArgumentParser
import Kernels

/// From where on votes decide.
struct PollOptions: ParsableArguments {
  private static let standard = PollRules()

  @Option(
    help: ArgumentHelp(
      "Keep an indicator where so many votes for essential are at most this likely by chance.",
      valueName: "chance"))
  var chance = PollOptions.standard.chance

  @Option(
    help: ArgumentHelp("Drop it where more than this share call it redundant.", valueName: "share"))
  var redundant = PollOptions.standard.redundant

  @Option(
    help: ArgumentHelp("Question it where a smaller share call it feasible.", valueName: "share"))
  var feasible = PollOptions.standard.feasible

  @Option(help: ArgumentHelp("Question it where fewer vote on its relevance.", valueName: "count"))
  var fewestVotes = PollOptions.standard.fewestVotes

  @Option(
    help: ArgumentHelp("The largest consistency ratio at which pairwise answers count.", valueName: "ratio"))
  var consistency = PollOptions.standard.consistency

  @Option(help: "How weights follow from places: centroid, sum or reciprocal.")
  var ranking = PollOptions.standard.ranking

  @Option(
    help: "The question whose weights are written where several were asked: budget, pairwise or ranking.")
  var weightsFrom = PollOptions.standard.weightsFrom

  @Option(
    help: ArgumentHelp(
      "Roles disagree where their shares for essential lie this far apart.", valueName: "share"))
  var apart = PollOptions.standard.apart

  @Option(help: ArgumentHelp("Hold no role with fewer voters against others.", valueName: "count"))
  var fewestInRole = PollOptions.standard.fewestInRole

  func validate() throws {
    let shares = [
      ("--chance", chance), ("--redundant", redundant), ("--feasible", feasible), ("--apart", apart),
    ]
    for (name, share) in shares where !(0...1).contains(share) {
      throw ValidationError("\(name) takes a share from 0 to 1.")
    }
    guard consistency >= 0, consistency.isFinite else {
      throw ValidationError("--consistency takes a ratio from 0 on.")
    }
    guard fewestVotes > 0, fewestInRole > 0 else {
      throw ValidationError("--fewest-votes and --fewest-in-role take numbers above 0.")
    }
  }

  func rules() -> PollRules {
    var rules = PollRules()
    (rules.chance, rules.redundant, rules.feasible) = (chance, redundant, feasible)
    (rules.fewestVotes, rules.fewestInRole, rules.apart) = (fewestVotes, fewestInRole, apart)
    (rules.consistency, rules.ranking, rules.weightsFrom) = (consistency, ranking, weightsFrom)
    return rules
  }
}

extension RankedWeights: ExpressibleByArgument {}
extension WeightQuestion: ExpressibleByArgument {}
