import Foundation
import PackagePlugin

/// Puts everything in `Stdlib/` into the target that asks for it.
@main
struct EmbedStandardLibrary: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Stdlib")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let files = try files(in: folder).sorted { $0.path < $1.path }
    return [
      .buildCommand(
        displayName: "Embedding the standard library",
        executable: try context.tool(named: "EmbedTool").url,
        arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)]
          + files.map { $0.path(percentEncoded: false) },
        inputFiles: files, outputFiles: [output])
    ]
  }

  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".lua") || $0.hasSuffix(".md") }
      .map { folder.appending(path: $0) }
  }
}
