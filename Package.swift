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
  products: [.executable(name: "assess", targets: ["assess"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Level 0: no dependency inside the package.
    module("Diagnostics"),
    module("Kernels"),
    // What the C library and the kernel are asked about memory.
    .target(name: "CMemory", cSettings: [.unsafeFlags(["-Wall", "-Wextra"])]),
    // Which logarithms the C library takes.
    .target(name: "CSameBits", cSettings: [.unsafeFlags(["-Wall", "-Wextra"])]),
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
    // Every call of Lua. Its header names no Lua type.
    .target(
      name: "CLuaShim", dependencies: ["CLua"],
      cSettings: [.unsafeFlags(["-Wall", "-Wextra"])]),
    .executableTarget(name: "EmbedTool", swiftSettings: strict),
    .plugin(
      name: "EmbedStandardLibrary", capability: .buildTool(), dependencies: ["EmbedTool"],
      path: "Sources/EmbedStandardLibrary"),
    .target(name: "StandardLibrary", swiftSettings: strict, plugins: ["EmbedStandardLibrary"]),

    // Level 1: bytes to tables, script text to blocks, and what an assessment is.
    module("Tables", ["Diagnostics", "Kernels"]),
    module("ScriptText", ["Diagnostics"]),
    module("Model", ["Diagnostics", "Kernels"]),

    // Level 2: plain values to a checked model, and the steps from tables to scores.
    module("Declarations", ["Diagnostics", "Kernels", "Model", "ScriptText"]),
    module("Pipeline", ["Diagnostics", "Kernels", "Model", "Tables"]),

    // Level 3: what scores mean, and the boundary to Lua.
    module("Analysis", ["Diagnostics", "Kernels", "Model", "Pipeline"]),
    module("LuaHost", ["CLuaShim", "Declarations", "Diagnostics", "Kernels", "Model", "ScriptText"]),

    // Level 4: results to pages and files.
    module("Reports", ["Analysis", "Diagnostics", "Kernels", "Model", "Pipeline"]),

    // Level 5: the only place with files, threads of control and exit statuses.
    module(
      "Workbench",
      [
        "Analysis", "CMemory", "Declarations", "Diagnostics", "Kernels", "LuaHost", "Model", "Pipeline",
        "Reports", "StandardLibrary", "Tables",
      ]),

    // Level 6: arguments.
    module(
      "Commands",
      [
        "Analysis", "Kernels", "LuaHost", "Model", "Reports", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Level 7: the program.
    .executableTarget(
      name: "assess",
      dependencies: [
        "Commands", "CSameBits", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests mirror the modules.
    // The numbers and draws that tests hold results against.
    .target(name: "References", dependencies: ["Kernels"], path: "Tests/References", swiftSettings: strict),
    tests("KernelsTests", ["Kernels", "References"]),
    tests("TablesTests", ["Diagnostics", "Tables"]),
    tests("ScriptTextTests", ["Diagnostics", "ScriptText"]),
    // Shared by the tests and by the program that runs under a memory checker.
    .target(
      name: "BoundaryScenarios", dependencies: ["Kernels", "LuaHost"], path: "Tests/BoundaryScenarios",
      swiftSettings: strict),
    .executableTarget(
      name: "SoundnessProbe", dependencies: ["BoundaryScenarios", "LuaHost"], path: "Tests/SoundnessProbe",
      swiftSettings: strict),
    // Runs the official tests of Lua, which a user brings, for Scripts/maintain/lua_tests.
    .executableTarget(
      name: "LanguageProbe", dependencies: ["BenchmarkPeer", "LuaHost"], path: "Tests/LanguageProbe",
      swiftSettings: strict),
    // Hostile scripts, run by a program of its own so that a crash is told and memory is its own.
    .target(
      name: "AttackField", dependencies: ["LuaHost", "Reports", "Tables", "Workbench"],
      path: "Tests/AttackField", swiftSettings: strict),
    .executableTarget(
      name: "AttackProbe", dependencies: ["AttackField"], path: "Tests/AttackProbe", swiftSettings: strict),
    .testTarget(
      name: "AttackTests",
      dependencies: [
        "AttackField", "AttackProbe", "Diagnostics", "LuaHost", "Reports", "Workbench", "assess",
      ],
      exclude: ["Corpus", "Modules"], swiftSettings: strict),
    // The three doors by which a stranger's bytes come in: replayed by tests, searched by Scripts/maintain/fuzz.
    .target(
      name: "FuzzDoors",
      dependencies: [
        "Analysis", "Commands", "Diagnostics", "LuaHost", "References", "Reports", "StandardLibrary",
        "Tables", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Fuzzing/Doors", swiftSettings: strict),
    .executableTarget(
      name: "FuzzReplay", dependencies: ["FuzzDoors", "References", "Tables", "Workbench"],
      path: "Tests/Fuzzing/Replay",
      swiftSettings: strict),
    // Run by Scripts/maintain/threads under a checker for data races.
    .executableTarget(
      name: "ThreadProbe",
      dependencies: ["Analysis", "Kernels", "LuaHost", "References", "Reports", "Tables", "Workbench"],
      path: "Tests/ThreadProbe", swiftSettings: strict),
    tests("FuzzTests", ["FuzzDoors", "FuzzReplay", "Workbench"]),
    .testTarget(
      name: "CasebookTests",
      dependencies: [
        "Analysis", "Assessing", "Declarations", "Diagnostics", "Kernels", "LuaHost", "Model", "Pipeline",
        "Reports", "StandardLibrary", "Tables", "Workbench",
      ],
      exclude: ["Cases"], swiftSettings: strict),
    tests("ArchitectureTests", ["References"]),
    tests(
      "PublishedIndexTests",
      [
        "Analysis", "Diagnostics", "Kernels", "LuaHost", "Model", "Pipeline", "Reports", "Tables",
        "Workbench",
      ]),
    // Looks at a machine from outside the sandbox, for the list of what a script can reach.
    .target(
      name: "ReachableNames", dependencies: ["CLua", "CLuaShim"], path: "Tests/ReachableNames",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra"])]),
    tests(
      "LuaHostTests",
      [
        "Assessing", "BoundaryScenarios", "Declarations", "Diagnostics", "Kernels", "LuaHost", "Model",
        "Pipeline", "ReachableNames",
      ]),
    // Takes a script and its files down the road in memory, for the tests of every step.
    .target(
      name: "Assessing",
      dependencies: [
        "Analysis", "Declarations", "Diagnostics", "Kernels", "LuaHost", "Model", "Pipeline", "Tables",
      ],
      path: "Tests/Assessing", swiftSettings: strict),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("ModelTests", ["Diagnostics", "Model"]),
    tests("DeclarationsTests", ["Assessing", "Declarations", "Diagnostics", "Kernels", "Model"]),
    tests(
      "PipelineTests",
      [
        "Assessing", "Declarations", "Diagnostics", "Kernels", "Model", "Pipeline", "References", "Reports",
        "Tables",
      ]),
    tests(
      "AnalysisTests", ["Analysis", "Assessing", "Diagnostics", "Kernels", "Model", "Pipeline", "References"]),
    .testTarget(
      name: "ScriptTests", dependencies: ["Analysis", "Diagnostics", "Reports", "Tables", "Workbench"],
      exclude: ["Expected"], swiftSettings: strict),
    tests(
      "FrameworkTests",
      [
        "Analysis", "Assessing", "Diagnostics", "Model", "References", "ScriptText", "StandardLibrary",
        "Workbench",
      ]),
    tests("DocumentationTests", ["Reports", "Tables", "Workbench"]),
    // Measured by Scripts/maintain/bench beside plain C and plain Lua.
    .target(name: "BenchmarkPeer", dependencies: ["CLua"], path: "Tests/BenchmarkPeer"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["BenchmarkPeer", "Declarations", "Diagnostics", "Kernels", "LuaHost", "Model"],
      path: "Tests/Benchmarks", swiftSettings: strict),
    tests(
      "ReportsTests", ["Analysis", "Assessing", "Diagnostics", "Kernels", "Model", "Pipeline", "Reports"]),
    tests("WorkbenchTests", ["Diagnostics", "LuaHost", "Model", "Reports", "Tables", "Workbench"]),
  ]
)

// The fuzzer needs a build of its own, in which all code counts where it was; see Scripts/maintain/fuzz.
if let driver = Context.environment["ASSESS_FUZZ"] {
  package.targets += [
    .target(name: "CLibFuzzer", path: "Tests/Fuzzing/LibFuzzer"),
    .executableTarget(
      name: "Fuzzer", dependencies: ["CLibFuzzer", "FuzzDoors", "References"], path: "Tests/Fuzzing/Fuzzer",
      swiftSettings: strict, linkerSettings: [.unsafeFlags([driver, "-lstdc++"])]),
  ]
}
