import ArgumentParser
import Commands
import Glibc
import LuaHost
import Reports
import Workbench

/// The command line: arguments, parted by line ends or NULs, given to the program in a folder of its own.
///
/// Changes the folder of the process. A slash stays in an argument only behind a letter or digit, so that no argument
/// leads out of the folder.
package final class CommandDoor: Door {
  package static let name = "command"
  package static let words = commandWords
  package static let separator = UInt8(ascii: "\n")
  package static let mostBytes = 600

  private let place: Workplace

  package init() throws {
    place = try Workplace(commandFiles.mapValues { Array($0.utf8) })
    guard chdir(place.path) == 0 else { throw WorkplaceError(problem: errno) }
  }

  /// At most two dozen, none of which names a place outside the folder.
  static func arguments(_ input: [UInt8]) -> [String] {
    input.split(omittingEmptySubsequences: false) { $0 == 0 || $0 == UInt8(ascii: "\n") }.prefix(24).map {
      part in
      var bytes = Array(part)
      for index in bytes.indices where bytes[index] == UInt8(ascii: "/") {
        let before = index > 0 ? Character(Unicode.Scalar(bytes[index - 1])) : " "
        if !before.isASCII || !(before.isLetter || before.isNumber) { bytes[index] = UInt8(ascii: "_") }
      }
      let argument = String(decoding: bytes, as: UTF8.self)
      return argument == ".." || argument.hasSuffix("=..") ? String(argument.dropLast()) : argument
    }
  }

  package func violations(_ input: [UInt8], isThorough: Bool) -> [String] {
    var findings = Findings()
    let arguments = Self.arguments(input)
    let first = answer(arguments, &findings)
    guard isThorough else { return findings.violations }
    let second = answer(arguments, &findings)
    // A clock that the arguments set decides over some.
    let isTimed = [first, second].contains { $0.messages.contains("time-limit") }
    findings.require(isTimed || first == second, "two runs are not the same: \(arguments)")
    return findings.violations
  }

  /// Whether a new file lies in the folder that `--out` names.
  private static func isMade(_ name: String, by arguments: [String]) -> Bool {
    let folders =
      zip(arguments, arguments.dropFirst()).filter { $0.0 == "--out" }.map(\.1)
      + arguments.filter { $0.hasPrefix("--out=") }.map { String($0.dropFirst(6)) }
    return folders.contains { folder in
      folder == "." || name.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
  }

  private struct Answer: Equatable {
    var output: [UInt8] = []
    var messages = ""
    var status: Int32
    var written: [String] = []
  }

  private func answer(_ arguments: [String], _ findings: inout Findings) -> Answer {
    var answer: Answer
    do {
      var command = try Assess.parseAsRoot(arguments)
      guard let answering = command as? any AnsweringCommand else {
        try command.run()
        return Answer(status: 0)
      }
      let outcome = answering.answer()
      let hasColor = outcome.output.contains(0x1B) || outcome.messages.utf8.contains(0x1B)
      findings.require(
        !hasColor || arguments.contains { $0.hasSuffix("always") },
        "colour that nobody asked for: \(arguments)")
      // JSON and tables are for programs; a terminal is not steered by them either.
      findings.checkShown(outcome, hasColor: hasColor)
      answer = Answer(output: outcome.output, messages: outcome.messages, status: outcome.status.rawValue)
    } catch {
      let status = Assess.exitCode(for: error).rawValue
      answer = Answer(messages: Assess.fullMessage(for: error), status: status)
      findings.require([0, 64].contains(status), "status \(status) for \(arguments)")
      findings.require(!answer.messages.isEmpty, "status \(status) without a message for \(arguments)")
    }
    do {
      let (written, changed) = try place.restore()
      answer.written = written
      let made = written.filter { !Self.isMade($0, by: arguments) }
      for name in changed + made {
        findings.require(!name.hasSuffix(".lua"), "\(name) was written by \(arguments)")
        findings.require(
          arguments.contains {
            $0 == name || $0.hasSuffix("=\(name)") || $0 == "--new" && name == "checklist.csv"
          },
          "\(name) was written by \(arguments)"
        )
      }
    } catch {
      findings.require(false, "the folder could not be restored: \(error)")
    }
    return answer
  }
}
