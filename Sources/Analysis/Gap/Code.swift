/// A code of a list, such as 14.2 of ISO 37120, or 0401 of the classification of crimes.
struct Code: Hashable, Sendable {
  let text: String
  /// The year of the list's edition, where it is said.
  let edition: String?

  /// Of Eurostat only the codes of variables count, such as SA3005V: one of its tables holds many indicators. Of ICCS
  /// zeros in front do not count, since an office program drops them.
  ///
  /// - text: several may stand behind one another, each with its edition, or a remark, in brackets.
  static func all(in text: String, of list: String) -> [Code] {
    text.matches(of: /([^\s;,()]+)(?:\s*\(([^)]*)\)?)?/).compactMap { match in
      let code = String(match.1)
      if list == "eurostat", code.wholeMatch(of: /[A-Z]{2}[0-9]{4}[A-Z]/) == nil { return nil }
      let edition = match.2?.firstMatch(of: /\b(?:19|20)[0-9]{2}\b/).map { String($0.0) }
      return Code(text: list == "iccs" ? withoutZeros(code) : code.lowercased(), edition: edition)
    }
  }

  /// Whether both are one code. Editions number the same thing differently, so that they must not differ.
  func isSame(as other: Code) -> Bool {
    text == other.text && (edition == nil || other.edition == nil || edition == other.edition)
  }

  /// `0101+02011` is 101+2011.
  private static func withoutZeros(_ code: String) -> String {
    code.split(separator: "+", omittingEmptySubsequences: false).map { $0.drop { $0 == "0" } }
      .joined(separator: "+")
  }
}
