import Glibc

/// Inputs and results of indices that were published, where this machine has them.
package enum PublishedCase {
  package static var areThere: Bool { access(Golden.folder + "/../cases/README.md", R_OK) == 0 }

  package static func table(_ path: String) throws -> GoldenTable { try Golden.table("../cases/" + path) }
}
