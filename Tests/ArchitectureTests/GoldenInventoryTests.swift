import Foundation
import References
import Testing

@Suite("The stored numbers of the independent implementation")
struct GoldenInventoryTests {
  private func files(in folder: String) -> [String] {
    let path = "\(Golden.folder)/\(folder)"
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().map {
      "\(folder)/\($0)"
    }
  }

  private func matches(_ pattern: String, _ path: String) -> Bool { fnmatch(pattern, path, 0) == 0 }

  @Test(
    "every file is compared by a test, or it is said why not",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: GoldenInventory.folders)
  func complete(folder: String) {
    let all = files(in: folder)
    #expect(!all.isEmpty)
    for file in all {
      let isCompared = GoldenInventory.compared.contains { $0.files.contains { matches($0, file) } }
      let isExcused = GoldenInventory.excused.contains { matches($0.files, file) }
      #expect(
        isCompared || isExcused, "\(file) is neither compared nor excused: say which in GoldenInventory.swift"
      )
      #expect(!(isCompared && isExcused), "\(file) is compared and excused")
    }
  }

  @Test("an entry is about files that there are", .enabled(if: Golden.isThere, "needs the golden files"))
  func known() {
    let all = GoldenInventory.folders.flatMap { files(in: $0) }
    let patterns = GoldenInventory.compared.flatMap(\.files) + GoldenInventory.excused.map(\.files)
    for pattern in patterns { #expect(all.contains { matches(pattern, $0) }, "\(pattern) matches nothing") }
  }

  /// The words of a file's name stand in the text of its test, put together or apart.
  @Test(
    "a test that is said to compare a file speaks of it",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func mentioned() throws {
    for (test, patterns) in GoldenInventory.compared {
      let text = try Package.lines("Tests/" + test).joined(separator: "\n")
      for folder in GoldenInventory.folders {
        for file in files(in: folder) where patterns.contains(where: { matches($0, file) }) {
          let words = file.split(separator: "/")[1].split(separator: ".csv")[0].split(separator: "_")
          for word in words where word.count > 2 && word != "ranks" {
            #expect(text.contains(word), "\(test) does not speak of \"\(word)\" in \(file)")
          }
        }
      }
    }
  }
}
