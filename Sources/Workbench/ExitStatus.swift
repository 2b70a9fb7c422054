package import Diagnostics

/// How a command ends.
package enum ExitStatus: Int32, Sendable {
  case fine = 0
  /// A failed test or check.
  case findings = 1
  case scriptError = 2
  case dataError = 3
  case usage = 64
  case internalError = 70

  /// The script's mistakes come before the data's: they are mended first.
  ///
  /// - isStrict: whether a warning is a finding.
  package init(_ log: DiagnosticLog, isStrict: Bool = false) {
    let kinds = Set(log.errors.map { Self($0) })
    let worst = [.internalError, .usage, .scriptError, .dataError].first { kinds.contains($0) }
    self = worst ?? (isStrict && !log.warnings.isEmpty ? .findings : .fine)
  }

  private init(_ diagnostic: Diagnostic) {
    switch diagnostic.code {
    case .fileNotFound, .fileUnreadable, .fileEmpty, .fileTooLarge, .unsupportedFormat, .unknownEncoding,
      .damagedText,
      .headerOnly, .duplicateColumn, .unclosedQuote, .textAfterQuote, .raggedRow, .notANumber,
      .infiniteNumber,
      .ambiguousNumber, .shareOver100, .duplicateRow, .missingKey, .noData, .notWritable,
      .missingColumn, .unknownQuestion, .unknownItem, .badAnswer, .duplicateVote, .twoRoles,
      .contradictoryVotes,
      .unlikeItems, .versionExists, .badDate, .duplicateCity, .contradictoryAnswers, .dateForPeriod,
      .unexpectedPercent, .otherUnit, .impossibleValue, .fileExists:
      self = .dataError
    // An area may be named by an argument or, as a total, by the script; a set of weights by either too.
    case .unknownArea where !diagnostic.isAboutArgument: self = .scriptError
    case .unknownWeightSet where !diagnostic.isAboutArgument: self = .scriptError
    case .unknownArea, .unknownWeightSet, .unknownPeriod, .unknownSource, .unknownCode, .unknownWord:
      self = .usage
    case .internalFault: self = .internalError
    default: self = .scriptError
    }
  }
}

extension Diagnostic {
  fileprivate var isAboutArgument: Bool {
    if case .argument? = place { true } else { false }
  }
}
