import Diagnostics
import Glibc

extension Diagnostic {
  static func cannotOpen(_ path: String, _ error: Int32) -> Diagnostic {
    switch error {
    case ENOENT, ENOTDIR:
      Diagnostic(
        .fileNotFound, "there is no file \(path)", at: Place.file(path),
        help: ["check the spelling; capital and small letters differ"])
    case EACCES, EPERM:
      Diagnostic(
        .fileUnreadable, "\(path) may not be read", at: Place.file(path),
        help: ["ask its owner for the right to read it, or save a copy of your own"])
    default:
      Diagnostic(
        .fileUnreadable, "\(path) cannot be read: \(String(cString: strerror(error)))", at: Place.file(path))
    }
  }

  static func folder(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "\(path) is a folder", at: Place.file(path), help: ["name a file in it"])
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "\(path) is no ordinary file", at: Place.file(path), help: ["save the data as a file"])
  }

  static func changed(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "\(path) became shorter while it was read", at: Place.file(path),
      help: ["wait until the program that writes it is done, and run again"])
  }

  static func link(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileOutsideProject, "\(path) is a link", at: Place.file(path),
      help: ["a script reads files below its own folder only; put a copy there"])
  }

  static func outsideProject(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileOutsideProject, "\"\(path)\" is not below the script's folder", at: Place.file(path),
      help: [
        "a script reads files below its own folder only: write a path such as data/police.csv",
        "or name the file yourself: --data FILE",
      ])
  }

  static func tooLarge(_ path: String, size: Int, most: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "\(path) has \(size) bytes; \(most) are read at most", at: Place.file(path),
      help: ["leave out rows and columns that no indicator needs"])
  }

  static func lineTooLong(_ path: String, most: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "\(path) has a line of more than \(most) bytes, which is no row of a table",
      at: Place.file(path), help: ["export the table again, as CSV with one row a line"])
  }

  static func cannotWrite(_ path: String, _ error: Int32) -> Diagnostic {
    Diagnostic(
      .notWritable, "\(path) cannot be written: \(String(cString: strerror(error)))", at: Place.file(path),
      help: ["choose another place for the file; nothing was changed"])
  }

  static func versionExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .versionExists, "\(path) is there already, and a version is never replaced", at: Place.file(path),
      help: ["give the new version another name: --name framework_3", "or another folder: --out FOLDER"])
  }

  static func sheetExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileExists, "\(path) is there already, and no sheet is ever replaced", at: Place.file(path),
      help: ["write into another folder: --out FOLDER", "or move the old file away; nothing was written"])
  }

  /// - script: the file that the new version would have to use.
  static func notAModule(_ script: String) -> Diagnostic {
    Diagnostic(
      .unknownModule, "a new version cannot use \(script)", at: Place.argument(script),
      help: [
        "rename the script: modules have small letters, digits and _ in their names, such as our_framework.lua"
      ])
  }

  static func wouldReplaceInput(_ path: String) -> Diagnostic {
    let isScript = path.hasSuffix(".lua")
    return Diagnostic(
      .notWritable,
      "\(path) is \(isScript ? "a script" : "a data file of this run"); the results would replace it",
      at: Place.file(path),
      help: [
        "name another file for the results",
        isScript
          ? "the script to run is named without an option" : "to read a file as data, name it with --data",
      ])
  }

  static func dataNotNamed(_ source: String, word: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .fileNotFound, "\(word) \"\(source)\" has no file", at: place,
      help: ["name it in the script: file = \"data/….csv\"", "or on the command line: --data \(source)=FILE"])
  }

  static func unknownSource(_ argument: String, sources: [String]) -> Diagnostic {
    let name = String(argument.prefix { $0 != "=" })
    return Diagnostic(
      .unknownSource, "--data names no source of the script", at: Place.argument("--data \(argument)"),
      label: nearest(to: name, among: sources).map { "did you mean \($0)=…?" },
      help: [sources.isEmpty ? "the script has no source" : "sources: " + sources.joined(separator: ", ")])
  }
}
