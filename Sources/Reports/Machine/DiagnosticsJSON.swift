package import Diagnostics

extension JSONWriter {
  /// The words as a terminal shows them, since whoever reads the JSON will show them; names in places stay as they are.
  mutating func diagnostic(_ diagnostic: Diagnostic) {
    object { writer in
      writer.field("code", diagnostic.code.rawValue)
      writer.field("severity", diagnostic.severity.rawValue)
      writer.field("message", withoutControls(diagnostic.message))
      writer.place(diagnostic.place)
      writer.key("help")
      writer.strings(([diagnostic.label].compactMap { $0 } + diagnostic.help).map { withoutControls($0) })
      writer.key("notes")
      writer.strings(diagnostic.notes.map { withoutControls($0) })
    }
  }

  private mutating func place(_ place: Place?) {
    switch place {
    case .script(let span)?:
      field("file", span.file)
      key("line")
      integer(span.line)
      key("column")
      integer(span.column > 0 ? span.column : nil)
      key("length")
      integer(span.column > 0 ? span.length : nil)
    case .cell(let file, let row, let column)?:
      field("file", file)
      key("row")
      integer(row)
      field("column_name", column)
    case .file(let name)?: field("file", name)
    case .argument(let argument)?: field("argument", argument)
    case nil: break
    }
  }
}

/// Problems alone, for editors and other programs. `untold` says how many more there were.
package func diagnosticsJSON(_ log: DiagnosticLog, tool: String) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.field("format", "assess.diagnostics")
    writer.key("version")
    writer.integer(1)
    writer.field("tool", tool)
    writer.key("diagnostics")
    writer.array { writer in
      for diagnostic in log.diagnostics { writer.diagnostic(diagnostic) }
    }
    if log.untoldCount > 0 {
      writer.key("untold")
      writer.integer(log.untoldCount)
    }
  }
  return writer.bytes
}
