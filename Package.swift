// swift-tools-version: 6.1
import PackageDescription

// Targets stand in the order of their levels. A target may depend on lower levels only;
// Tests/ArchitectureTests reads this file and the imports, and fails on any other arrow.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "assess",
  targets: [
    // Level 0: no dependency inside the package.
    module("Diagnostics"),
    module("Kernels"),
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),

    tests("KernelsTests", ["Kernels"]),
    // Level 1: data bytes become tables.
    module("Tables", ["Diagnostics"]),

    tests("TablesTests", ["Tables", "Diagnostics"]),
    // Level 1.
    module("ScriptText", ["Diagnostics"]),
    tests("ScriptTextTests", ["ScriptText", "Diagnostics"]),
    // Every call of Lua. Its header names no Lua type.
    .target(
      name: "CLuaShim", dependencies: ["CLua"],
      cSettings: [.unsafeFlags(["-Wall", "-Wextra"])]),
    // Level 3: the Lua boundary.
    module("LuaHost", ["Diagnostics", "Kernels", "CLuaShim"]),
    // Shared by the tests and by the program that runs under a memory checker.
    .target(
      name: "BoundaryScenarios", dependencies: ["LuaHost", "Kernels"], path: "Tests/BoundaryScenarios",
      swiftSettings: strict),
    .executableTarget(
      name: "SoundnessProbe", dependencies: ["BoundaryScenarios", "LuaHost"], path: "Tests/SoundnessProbe",
      swiftSettings: strict),
    tests("LuaHostTests", ["LuaHost", "Kernels", "BoundaryScenarios"]),
  ]
)
