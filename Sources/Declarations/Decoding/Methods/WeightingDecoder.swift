import Model

extension MethodDecoder {
  func weighting() -> Weighting? {
    switch name {
    case "given": .given
    case "equal": .equal
    default: DataWeighting(rawValue: name).map { .data($0) }
    }
  }
}
