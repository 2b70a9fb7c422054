import Model

extension MethodDecoder {
  func weighting() -> Weighting? {
    switch name {
    case "given": .given
    case "equal": .equal
    default: nil
    }
  }
}
