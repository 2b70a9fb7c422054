/// What the scripts of a new version are called, and the one they follow.
package struct VersionNames: Sendable {
  /// The version's own name, and that of its module of weights.
  package var name: String
  /// The modules' names as a script of the project writes them, folders included.
  package var module: String
  package var weightsModule: String
  /// The module that the version goes on from, and its file; nil where the poll had no script.
  package var earlier: (module: String, file: String)?

  package init(name: String, folder: [String], earlier: (module: String, file: String)?) {
    self.name = name
    self.earlier = earlier
    module = (folder + [name]).joined(separator: ".")
    weightsModule = (folder + [Self.weightsName(name)]).joined(separator: ".")
  }

  package static func weightsName(_ name: String) -> String { "\(name)_weights" }
}
