import Testing

@Suite("levels")
struct LevelTests {
  private let manifest: Manifest

  init() throws { manifest = try Manifest() }

  @Test("every target of the program has a level")
  func targetsHaveLevels() {
    #expect(manifest.product.count > 10)
    #expect(manifest.product.filter { $0.level == nil }.map(\.name) == [])
  }

  @Test("a target of the manifest depends on lower levels only")
  func dependenciesPointDown() {
    var upward: [String] = []
    for target in manifest.product {
      for name in target.dependencies {
        guard let other = manifest.target(name), let level = target.level else { continue }
        // The header of the system's own Lua lies below the shim, though both are level 0.
        if other.kind == .system { continue }
        if other.level.map({ $0 >= level }) ?? true { upward.append("\(target.name) → \(name)") }
      }
    }
    #expect(upward == [])
  }

  @Test("an import is declared in the manifest")
  func importsAreDeclared() throws {
    let outside: Set = ["Glibc", "Synchronization"]
    var undeclared: [String] = []
    for target in manifest.product {
      for file in Package.files(in: target.folder) {
        for name in try Package.imports(file)
        where !outside.contains(name) && !target.dependencies.contains(name) {
          undeclared.append("\(file): import \(name)")
        }
      }
    }
    #expect(undeclared == [])
  }

  @Test("a declared dependency is imported")
  func dependenciesAreUsed() throws {
    var unused: [String] = []
    for target in manifest.product where target.kind != .library {
      let imported = try Set(Package.files(in: target.folder).flatMap { try Package.imports($0) })
      unused += target.dependencies.filter { !imported.contains($0) }.map { "\(target.name): \($0)" }
    }
    #expect(unused == [])
  }

  @Test("kernels know numbers, the C library's mathematics and threads")
  func kernelsAreAlone() throws {
    let imported = try Set(Package.files(in: "Sources/Kernels").flatMap { try Package.imports($0) })
    #expect(imported.subtracting(["Glibc", "Synchronization"]) == [])
  }
}
