import Foundation

/// The targets that Package.swift declares, read from its text.
struct Manifest {
  enum Kind: String, CaseIterable {
    case module = "module("
    case library = ".target("
    case system = ".systemLibrary("
    case executable = ".executableTarget("
    case plugin = ".plugin("
    case tests = "tests("
    case testTarget = ".testTarget("
  }

  struct Target {
    var name: String
    var kind: Kind
    /// The number of the `// Level` comment above it; nil for tests.
    var level: Int?
    var dependencies: [String]
    var folder: String
  }

  let targets: [Target]

  init() throws {
    let text = try String(contentsOf: Package.root.appending(path: "Package.swift"), encoding: .utf8)
    guard let start = text.range(of: "  targets: [") else { throw CocoaError(.formatting) }
    var targets: [Target] = []
    var level: Int?
    var rest = text[start.upperBound...]
    while let line = rest.firstIndex(of: "\n") {
      rest = rest[rest.index(after: line)...]
      if let comment = rest.prefixMatch(of: /\s*\/\/ Level (\d)/) { level = Int(comment.1) }
      if rest.prefixMatch(of: /\s*\/\/ Tests mirror/) != nil { level = nil }
      let declaration = rest.drop(while: { $0 == " " })
      guard let kind = Kind.allCases.first(where: { declaration.hasPrefix($0.rawValue) }) else { continue }
      let body = bracketed(declaration.dropFirst(kind.rawValue.count), from: "(", to: ")")
      targets.append(Target(body, kind: kind, level: level))
      rest = text[body.endIndex...]
    }
    self.targets = targets
  }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  /// What is linked into the program, the packages of others left out.
  var product: [Target] {
    var found: [String] = []
    var waiting = ["assess"]
    while let name = waiting.popLast() {
      guard !found.contains(name), let target = target(name) else { continue }
      found.append(name)
      waiting += target.dependencies
    }
    return targets.filter { found.contains($0.name) }
  }
}

extension Manifest.Target {
  fileprivate init(_ body: Substring, kind: Manifest.Kind, level: Int?) {
    let texts = body.matches(of: /"([^"]*)"/)
    name = texts.first.map { String($0.1) } ?? ""
    self.kind = kind
    self.level = level
    let path = body.firstMatch(of: /path: "([^"]*)"/).map { String($0.1) }
    folder = path ?? (kind == .tests || kind == .testTarget ? "Tests/" : "Sources/") + name
    // A dependency is a name in the first list behind the target's own name; a product stands with its package.
    let list = body.firstMatch(of: /(?:dependencies:|",)\s*\[/)
    let names = list.map { bracketed(body[$0.range.upperBound...], from: "[", to: "]") }
    dependencies =
      names?.matches(of: /(package: )?"([^"]*)"/).filter { $0.1 == nil }.map { String($0.2) } ?? []
  }
}

/// From the start of `text` up to the bracket that closes the one before it.
private func bracketed(_ text: Substring, from open: Character, to close: Character) -> Substring {
  var depth = 1
  for index in text.indices {
    if text[index] == open { depth += 1 }
    if text[index] == close { depth -= 1 }
    if depth == 0 { return text[..<index] }
  }
  return text
}
