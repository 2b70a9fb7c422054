package import Analysis

/// What a poll was asked for, beside the script.
package struct Ballot: Sendable {
  /// The file of votes, as typed.
  package var votes: String
  package var rules: PollRules
  /// The folder for the new version of the framework; nil for none.
  package var out: String?
  /// What the new version is called; nil for the script's name with the next number.
  package var name: String?

  package init(votes: String, rules: PollRules = PollRules(), out: String? = nil, name: String? = nil) {
    self.votes = votes
    self.rules = rules
    self.out = out
    self.name = name
  }
}

/// Whether a script of that name can be a module: small letters, digits and `_`.
package func isVersionName(_ name: String) -> Bool {
  !name.isEmpty && name.utf8.count <= 64
    && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
}

/// `framework_2` after `framework`, `framework_3` after that.
func nextVersion(after name: String) -> String {
  let parts = name.split(separator: "_", omittingEmptySubsequences: false)
  // Five digits and more are a date or the like, not the number of a version.
  guard parts.count > 1, let last = parts.last, last.utf8.count < 4, let number = Int(last), number > 0 else {
    return "\(name)_2"
  }
  return (parts.dropLast().map(String.init) + [String(number + 1)]).joined(separator: "_")
}
