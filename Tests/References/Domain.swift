import Glibc

/// The catalogue that the framework was written from, where this machine has it.
package enum Domain {
  private static let folder =
    Golden.folder.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/domain"

  package static var isThere: Bool { access(folder + "/catalogue.csv", R_OK) == 0 }

  package static func table(_ path: String) throws -> GoldenTable {
    GoldenTable(try Golden.text("../domain/" + path))
  }
}
