import Glibc

/// Where a person is asked, line by line.
package struct Prompt {
  package enum Reply {
    case text(String)
    /// Enter alone.
    case leave
    case back, stop
  }

  /// The next line that is typed, without its end; nil at the end of the input.
  private let nextLine: () -> String?
  /// Shows words at once.
  let say: (String) -> Void

  package init(nextLine: @escaping () -> String?, say: @escaping (String) -> Void) {
    self.nextLine = nextLine
    self.say = say
  }

  /// What is typed next, without signs that steer a terminal. The end of the input is `stop`.
  func reply() -> Reply {
    say("> ")
    guard let line = nextLine() else {
      say("\n")
      return .stop
    }
    let text = typedLine(line)
    switch text.lowercased() {
    case "": return .leave
    case "back": return .back
    case "stop": return .stop
    default: return .text(text)
    }
  }
}

extension Prompt {
  /// A person at standard input and output.
  package static var standard: Prompt {
    Prompt(
      nextLine: { readLine() }, say: { _ = FileStore.write(Array($0.utf8), to: STDOUT_FILENO) })
  }
}
