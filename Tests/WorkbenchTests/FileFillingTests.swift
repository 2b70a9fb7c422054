import Glibc
import Testing

@testable import Workbench

@Suite("Reading a file into memory")
struct FileFillingTests {
  private let folder = Folder()

  /// Fills `count` bytes of fresh memory, and tells how many of them came to hold something.
  private func fill(_ name: String, _ count: Int, longestLine: Int, workers: Int) throws -> (
    stop: FileFilling.Stop?, used: Int, bytes: [UInt8]
  ) {
    let descriptor = open(folder.path + "/" + name, O_RDONLY)
    defer { close(descriptor) }
    let start = try #require(mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    defer { munmap(start, count) }
    let buffer = UnsafeMutableRawBufferPointer(start: start, count: count)
    let stop = FileFilling(buffer, from: descriptor, longestLine: longestLine).run(workers: workers)
    var pages = [UInt8](repeating: 0, count: (count + 4095) / 4096)
    mincore(start, count, &pages)
    return (stop, pages.count { $0 & 1 == 1 } * 4096, Array(buffer.prefix(100)))
  }

  @Test("a line of gigabytes is given up after a few blocks", arguments: [1, 2])
  func endlessLine(workers: Int) throws {
    folder.write("name,pop\nA,1\n", to: "sparse.csv")
    truncate(folder.path + "/sparse.csv", 3 << 30)
    let filled = try fill("sparse.csv", 3 << 30, longestLine: 1 << 20, workers: workers)
    guard case .lineTooLong? = filled.stop else {
      Issue.record("\(String(describing: filled.stop))")
      return
    }
    #expect(filled.used <= 64 << 20)
  }

  @Test("lines up to the longest are read", arguments: [1, 2])
  func longLines(workers: Int) throws {
    let line = String(repeating: "x", count: (1 << 20) - 1) + "\n"
    folder.write(String(repeating: line, count: 5), to: "long.csv")
    let filled = try fill("long.csv", 5 << 20, longestLine: 1 << 20, workers: workers)
    #expect(filled.stop == nil)
    #expect(filled.bytes == Array(line.utf8.prefix(100)))
  }

  @Test("a file that has become shorter is noticed")
  func shorter() throws {
    folder.write("a,b\n1,2\n", to: "short.csv")
    guard case .shorter? = try fill("short.csv", 20, longestLine: 100, workers: 1).stop else {
      Issue.record("nothing was noticed")
      return
    }
  }
}
