import Diagnostics
import Glibc
import Tables
import Testing
import Workbench

@Suite("Files")
struct FileStoreTests {
  private let files = FileStore()
  private let folder = Folder()

  private func code(_ path: String) -> DiagnosticCode? {
    do throws(Diagnostic) {
      _ = try files.read(path, below: folder.path)
      return nil
    } catch {
      return error.code
    }
  }

  @Test("a script reads below its folder: no way up, no root, no link, no odd parts")
  func below() {
    folder.folder("data")
    folder.write("a,b\n1,2\n", to: "data/a.csv")
    folder.link("link.csv", to: "data/a.csv")
    folder.link("linked", to: "data")
    folder.link("gone.csv", to: "nowhere")
    #expect(code("data/a.csv") == nil)
    for path in [
      "../a.csv", "data/../data/a.csv", "/etc/hostname", "", "./data/a.csv", "data//a.csv", "data/a.csv/",
      "data/a\0.csv",
    ] {
      #expect(code(path) == .fileOutsideProject, "\(path)")
    }
    for path in ["link.csv", "linked/a.csv", "gone.csv"] {
      #expect(code(path) == .fileOutsideProject, "\(path)")
    }
    #expect(code("data/b.csv") == .fileNotFound)
    #expect(code("data/a.csv/b") == .fileNotFound)
  }

  @Test("what was read stays, whatever becomes of the file")
  func cutShort() throws {
    let text = String(repeating: "a,b\n", count: 50_000)
    folder.write(text, to: "a.csv")
    let bytes = try files.read("a.csv", below: folder.path)
    folder.write("", to: "a.csv")
    #expect(bytes.withBytes { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test("a large file read by several has the bytes that one reads")
  func workers() throws {
    let text = String((0..<700_000).lazy.map { "\($0)," }.joined().prefix(4_321_987))
    folder.write(text, to: "large.csv")
    for workers in [1, 2, 3] {
      let bytes = try files.read("large.csv", below: folder.path, workers: workers)
      #expect(bytes.withBytes { $0.elementsEqual(text.utf8) })
    }
  }

  @Test("a folder and a pipe are no files, and nobody waits for them")
  func notFiles() {
    folder.folder("data")
    folder.pipe("pipe")
    #expect(code("data") == .fileUnreadable)
    #expect(code("pipe") == .fileUnreadable)
    #expect(throws: Diagnostic.self) { try files.read(folder.path + "/pipe") }
    #expect(throws: Diagnostic.self) { try files.read(folder.path) }
  }

  @Test("an empty file has no bytes; one that is too large is not read")
  func sizes() throws {
    folder.write("", to: "empty")
    folder.write("12345", to: "five")
    #expect(try files.read(folder.path + "/empty").count == 0)
    #expect(try files.read(folder.path + "/five", most: 5).count == 5)
    #expect(throws: Diagnostic.self) { try files.read(folder.path + "/five", most: 4) }
  }

  @Test("a file is replaced as a whole, and nothing is left beside it")
  func replaces() throws {
    folder.write("old", to: "out.csv")
    try files.write(Array("new".utf8), to: folder.path + "/out.csv")
    #expect(folder.text("out.csv") == "new")
    try files.write([], to: folder.path + "/nothing")
    #expect(folder.names == ["nothing", "out.csv"])
  }

  @Test("where writing fails the folder is as it was")
  func fails() {
    folder.folder("taken")
    for path in ["/taken", "/missing/out.csv"] {
      do throws(Diagnostic) {
        try files.write([1], to: folder.path + path)
        Issue.record("\(path) was written")
      } catch {
        #expect(error.code == .notWritable)
      }
    }
    #expect(folder.names == ["taken"])
  }

  @Test("a device stays a device")
  func devices() throws {
    try files.write([1, 2, 3], to: "/dev/null")
    #expect(throws: Diagnostic.self) { try files.read("/dev/null") }
  }

  @Test("a link is written through, and a file keeps who may read it")
  func links() throws {
    let folder = Folder()
    folder.write("old", to: "real.csv")
    chmod(folder.path + "/real.csv", 0o600)
    folder.link("link.csv", to: folder.path + "/real.csv")
    try FileStore().write(Array("new".utf8), to: folder.path + "/link.csv")
    #expect(folder.text("real.csv") == "new")
    var status = stat()
    #expect(lstat(folder.path + "/link.csv", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(folder.path + "/real.csv", &status) == 0 && status.st_mode & 0o777 == 0o600)
  }
}
