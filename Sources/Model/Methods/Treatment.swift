package import Kernels

/// How outliers are tamed before normalising.
package enum Treatment: Hashable, Sendable {
  case none
  /// Pulls in extreme values until |skewness| or kurtosis is small, and transforms where that does not help.
  case winsorise(OutlierTreatment, scope: PeriodScope)
  /// Every value by the same rule.
  case transform(Transform)
  case custom(Rule)

  /// The name in the language.
  package var name: String {
    switch self {
    case .none: "no_treatment"
    case .winsorise: "winsorise"
    case .transform(let transform): transform.name
    case .custom(let rule): rule.name
    }
  }

  /// Such a method finds no outlier in a city alone.
  package var readsOtherAreas: Bool {
    switch self {
    case .winsorise: true
    case .none, .transform, .custom: false
    }
  }
}

extension Transform {
  /// The name in the language.
  package var name: String {
    switch self {
    case .log, .logShifted, .logMirrored, .logStep, .logStepBySkew, .logFromLeast, .logOfSpread:
      "log_transform"
    case .boxCox: "box_cox"
    case .squareRoot: "square_root"
    }
  }
}
