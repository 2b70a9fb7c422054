import Model

extension Framework {
  /// What the head of a report says of the framework.
  var heading: String {
    if isReference { return title }
    // A reader takes a high score for a good one unless told.
    return "Own framework: \(title)" + (direction == .lower ? ", lower scores are better" : "")
  }
}
