import Glibc
package import Reports

/// Where a user asked for colour.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

extension TerminalStyle {
  /// What the terminal behind a descriptor can show: `NO_COLOR`, `TERM=dumb` and the locale are respected.
  package init(descriptor: Int32, color: ColorChoice) {
    let isTerminal = isatty(descriptor) == 1
    let wantsColor: Bool
    switch color {
    case .always: wantsColor = true
    case .never: wantsColor = false
    case .auto: wantsColor = isTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    }
    let locale = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? ""
    // A pipe or file takes UTF-8 whatever the locale says; only a terminal may fail to show it.
    let isUnicode =
      !isTerminal || locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    var size = winsize()
    let width =
      isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
      ? Int(size.ws_col) : 120
    self.init(hasColor: wantsColor, isUnicode: isUnicode, width: max(40, min(width, 160)))
  }
}

/// The value of an environment variable; nil where it is absent or empty.
private func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
