import Diagnostics
import Foundation
import Reports
import StandardLibrary
import Tables
import Workbench

/// Properties that do not hold, in the order they were looked at.
struct Findings {
  private(set) var violations: [String] = []

  mutating func require(_ holds: Bool, _ property: @autoclosure () -> String) {
    if !holds { violations.append(property()) }
  }

  /// What a person reads: text without anything that steers a terminal.
  mutating func checkShown(_ outcome: Outcome, hasColor: Bool = false) {
    let page = String(validating: outcome.output, as: UTF8.self)
    require(page != nil, "the output is not UTF-8")
    checkText(page ?? "", "output", hasColor: hasColor)
    checkMessages(outcome, hasColor: hasColor)
  }

  mutating func checkMessages(_ outcome: Outcome, hasColor: Bool = false) {
    checkText(outcome.messages, "messages", hasColor: hasColor)
    require(outcome.status != .internalError, "a fault of the program: \(excerpt(outcome.messages))")
    if outcome.status != .fine {
      require(!outcome.messages.isEmpty, "status \(outcome.status) without a message")
    }
    for code in toldCodes(outcome.messages, hasColor: hasColor) {
      require(hasPage(code), "\"\(code)\" has no page")
    }
  }

  private mutating func checkText(_ text: String, _ name: String, hasColor: Bool) {
    if let scalar = steeringScalar(in: text, hasColor: hasColor) {
      require(false, "the \(name) hold U+\(String(scalar.value, radix: 16)): \(excerpt(text))")
    }
  }

  /// What a program reads: JSON whose diagnostics point to places that exist.
  ///
  /// - text: the content of a file, by the name that diagnostics give it; nil where there is none.
  mutating func checkJSON(_ outcome: Outcome, text: (String) -> [UInt8]?) {
    let data = Data(outcome.output)
    guard let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let diagnostics = root["diagnostics"] as? [[String: Any]]
    else {
      require(
        false, "the output is not JSON with diagnostics: \(excerpt(String(decoding: data, as: UTF8.self)))")
      return
    }
    var errors = 0
    for diagnostic in diagnostics {
      let code = diagnostic["code"] as? String ?? ""
      let severity = DiagnosticCode(rawValue: code)?.severity.rawValue
      if severity == "error" { errors += 1 }
      require(hasPage(code), "\"\(code)\" has no page")
      require(severity != nil && diagnostic["severity"] as? String == severity, "severity of \(code)")
      require((diagnostic["message"] as? String)?.isEmpty == false, "\(code) says nothing")
      // Editors show these words, and a terminal may.
      let words = ["message", "help", "notes"].flatMap { key -> [String] in
        (diagnostic[key] as? String).map { [$0] } ?? diagnostic[key] as? [String] ?? []
      }
      for text in words { checkText(text, "words of \(code)", hasColor: false) }
      if let problem = misplacement(diagnostic, text: text) { require(false, "\(code): \(problem)") }
    }
    require(
      (errors > 0) == ![.fine, .findings].contains(outcome.status),
      "\(errors) errors, status \(outcome.status)")
  }

  /// A table of scores is read by the program's own reader as it was written.
  mutating func checkScoreTable(_ outcome: Outcome) {
    guard outcome.status == .fine else { return }
    var log = DiagnosticLog()
    let table = Table.read(csv: Bytes(outcome.output), name: "scores.csv", log: &log)
    require(table != nil && log.diagnostics.isEmpty, "the table of scores: \(log.diagnostics.map(\.message))")
    guard let table else { return }
    for row in 0..<table.rowCount {
      require(table.surplus(row: row).isEmpty, "row \(row) of the table of scores is too long")
    }
  }

  /// The code of a message's first line, `error[code]: …`.
  private func toldCodes(_ messages: String, hasColor: Bool) -> Set<String> {
    let plain = hasColor ? messages.replacing(/\u{1B}\[\d+m/, with: "") : messages
    // Behind the excerpts of an earlier message, a script's own words never begin a line like this.
    return Set(
      plain.split(separator: "\n").compactMap { line in
        line.prefixMatch(of: #/(?:error|warning)\[([a-z0-9-]+)\]:\ /#).map { String($0.1) }
      })
  }
}

private let known = Set(
  DiagnosticCode.allCases.map(\.rawValue).filter { StandardLibrary.text("explain/\($0).md") != nil })

private func hasPage(_ code: String) -> Bool { known.contains(code) }

/// The first sign that a terminal would obey; colours are left out where they were asked for.
private func steeringScalar(in text: String, hasColor: Bool) -> Unicode.Scalar? {
  // Most texts have nothing beyond ASCII.
  if !hasColor, text.utf8.allSatisfy({ $0 == 0x0A || (0x20..<0x7F).contains($0) }) { return nil }
  let plain = hasColor ? text.replacing(/\u{1B}\[\d+m/, with: "") : text
  return plain.unicodeScalars.first { scalar in
    scalar != "\n"
      && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
        || scalar.value == 0x2028 || scalar.value == 0x2029)
  }
}

func excerpt(_ text: String) -> String { text.prefix(400).debugDescription }
