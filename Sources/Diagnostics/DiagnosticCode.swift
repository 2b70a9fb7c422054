/// The name of a kind of problem: short, stable, never reused.
///
/// Each has a page in `Stdlib/explain/<code>.md`, which `assess explain <code>` prints and whose examples
/// run as tests.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Script text: slips that are seen before Lua reads the script.
  case curlyQuotes = "curly-quotes"
  case invisibleCharacter = "invisible-character"
  case nameCharacters = "name-characters"
  case hyphenInName = "hyphen-in-name"
  case colonForEquals = "colon-for-equals"
  case unicodeMinus = "unicode-minus"
  case percentSign = "percent-sign"
  case foreignOperator = "foreign-operator"
  case foreignComment = "foreign-comment"
  case equalsInCondition = "equals-in-condition"
  case spreadsheetFormula = "spreadsheet-formula"
  case missingComma = "missing-comma"
  case unclosedBlock = "unclosed-block"
  case unopenedBlock = "unopened-block"
  case missingEnd = "missing-end"
  case droppedValue = "dropped-value"
  case decimalComma = "decimal-comma"
  case formulaInQuotes = "formula-in-quotes"
  case comparisonInFormula = "comparison-in-formula"
  case syntax = "syntax"
  case notText = "not-text"

  // Running a script.
  case unknownName = "unknown-name"
  case globalAssignment = "global-assignment"
  case scriptError = "script-error"
  case stepLimit = "step-limit"
  case memoryLimit = "memory-limit"
  case timeLimit = "time-limit"
  case tooManyBlocks = "too-many-blocks"
  case unknownModule = "unknown-module"
  case cyclicUse = "cyclic-use"

  // Declarations.
  case unknownField = "unknown-field"
  case missingField = "missing-field"
  case wrongType = "wrong-type"
  case strayValue = "stray-value"
  case badID = "bad-id"
  case duplicateID = "duplicate-id"
  case unknownComponent = "unknown-component"
  case unknownTheme = "unknown-theme"
  case themeWithoutComponent = "theme-without-component"
  case unknownIndicator = "unknown-indicator"
  case unknownInput = "unknown-input"
  case duplicateInput = "duplicate-input"
  case unknownWeightSet = "unknown-weight-set"
  case unknownGroup = "unknown-group"
  case answerListedTwice = "answer-listed-twice"
  case unknownMethod = "unknown-method"
  case directionContradiction = "direction-contradiction"
  case equalGoalposts = "equal-goalposts"
  case badWeight = "bad-weight"
  case zeroWeights = "zero-weights"
  case outOfRange = "out-of-range"
  case inconsistentJudgements = "inconsistent-judgements"
  case noNormalisation = "no-normalisation"
  case noIndicators = "no-indicators"

  // Files and data.
  case fileNotFound = "file-not-found"
  case fileUnreadable = "file-unreadable"
  case fileOutsideProject = "file-outside-project"
  case fileEmpty = "file-empty"
  case fileTooLarge = "file-too-large"
  case unsupportedFormat = "unsupported-format"
  case unknownEncoding = "unknown-encoding"
  case damagedText = "damaged-text"
  case headerOnly = "header-only"
  case duplicateColumn = "duplicate-column"
  case unknownColumn = "unknown-column"
  case unclosedQuote = "unclosed-quote"
  case textAfterQuote = "text-after-quote"
  case raggedRow = "ragged-row"
  case notANumber = "not-a-number"
  case infiniteNumber = "infinite-number"
  case ambiguousNumber = "ambiguous-number"
  case shareOver100 = "share-over-100"
  case duplicateRow = "duplicate-row"
  case missingKey = "missing-key"
  case areaSpelling = "area-spelling"
  case surveyWeight = "survey-weight"
  case unexpectedAnswer = "unexpected-answer"
  case duplicateRespondent = "duplicate-respondent"
  case respondentWithoutArea = "respondent-without-area"
  case groupWithoutRespondents = "group-without-respondents"

  // Collection sheets.
  case dateForPeriod = "date-for-period"
  case unexpectedPercent = "unexpected-percent"
  case otherUnit = "other-unit"
  case impossibleValue = "impossible-value"
  case fractionalCount = "fractional-count"
  case unknownReason = "unknown-reason"
  case valueWithReason = "value-with-reason"
  case loneRow = "lone-row"
  case fileExists = "file-exists"

  // Units of measure.
  case unlikeUnits = "unlike-units"
  case unitMismatch = "unit-mismatch"

  // Votes of a poll.
  case missingColumn = "missing-column"
  case unknownQuestion = "unknown-question"
  case unknownItem = "unknown-item"
  case badAnswer = "bad-answer"
  case duplicateVote = "duplicate-vote"
  case twoRoles = "two-roles"
  case contradictoryVotes = "contradictory-votes"
  case unlikeItems = "unlike-items"
  case incompleteAnswers = "incomplete-answers"
  case versionExists = "version-exists"
  case badDate = "bad-date"
  case duplicateCity = "duplicate-city"
  case contradictoryAnswers = "contradictory-answers"

  // Computing.
  case noData = "no-data"
  case indicatorWithoutData = "indicator-without-data"
  case yearWithoutData = "year-without-data"
  case undefinedValue = "undefined-value"
  case residentsMislead = "residents-mislead"
  case tooFewAreas = "too-few-areas"
  case areaWithoutGroup = "area-without-group"
  case constantIndicator = "constant-indicator"
  case noYardstick = "no-yardstick"
  case baselineMissing = "baseline-missing"
  case noOtherIndicator = "no-other-indicator"
  case redundantPredictor = "redundant-predictor"
  case geometricNeedsPositive = "geometric-needs-positive"
  case noConvergence = "no-convergence"
  case inexactOrder = "inexact-order"
  case ruleResult = "rule-result"

  // Command line and output.
  case unknownArea = "unknown-area"
  case unknownPeriod = "unknown-period"
  case unknownSource = "unknown-source"
  case unknownCode = "unknown-code"
  case unknownWord = "unknown-word"
  case notWritable = "not-writable"
  case internalFault = "internal-fault"

  package var severity: Diagnostic.Severity {
    switch self {
    case .areaSpelling, .areaWithoutGroup, .indicatorWithoutData, .yearWithoutData, .undefinedValue,
      .unknownInput, .constantIndicator, .unitMismatch, .noYardstick,
      .tooFewAreas,
      .baselineMissing,
      .damagedText, .raggedRow, .geometricNeedsPositive, .noConvergence, .inconsistentJudgements,
      .incompleteAnswers, .inexactOrder, .noOtherIndicator, .redundantPredictor, .respondentWithoutArea,
      .groupWithoutRespondents, .residentsMislead, .unknownReason, .valueWithReason, .loneRow,
      .fractionalCount:
      .warning
    default:
      .error
    }
  }
}
