import Model

extension MethodDecoder {
  func aggregation() -> Aggregation? {
    switch name {
    case "arithmetic": .arithmetic
    case "geometric": .geometric
    default: nil
    }
  }
}
