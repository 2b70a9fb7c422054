import Declarations
package import Diagnostics
import LuaHost
package import Model
import StandardLibrary

/// Modules of the standard library.
final class StandardModules: ModuleLibrary {
  func module(named name: String) throws(Diagnostic) -> ModuleText? {
    let path = name.split(separator: ".").joined(separator: "/") + ".lua"
    return StandardLibrary.text(path).map {
      ModuleText(file: Span.standardLibrary + path, bytes: Array($0.utf8), isProofread: true)
    }
  }

  func moduleNames() -> [String] {
    StandardLibrary.paths().filter { $0.hasSuffix(".lua") }
      .map { $0.dropLast(4).split(separator: "/").joined(separator: ".") }
  }
}

extension Catalogue {
  /// The framework as its scripts in the standard library say it; problems are the program's own.
  ///
  /// - module: what to read of it, such as `framework.core`.
  package static func standard(_ module: String = "framework", log: inout DiagnosticLog) -> Catalogue {
    let (assessment, found) = onLargeStack { () -> (Assessment?, DiagnosticLog) in
      var log = DiagnosticLog()
      guard let host = try? ScriptHost(library: StandardModules()) else { return (nil, log) }
      let name = "framework"
      let blocks = host.declarations(file: name, bytes: Array("use \"\(module)\"\n".utf8), log: &log)
      return (Resolver(blocks, script: name).assessment(log: &log), log)
    }
    log.report(contentsOf: found.diagnostics)
    return Catalogue(indicators: assessment?.indicators ?? [], inputs: assessment?.rawInputs ?? [])
  }
}
