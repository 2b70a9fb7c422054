import Diagnostics

/// Formats that are known by their first bytes and are not CSV, whatever the file's name ends in.
enum FileKind: CaseIterable {
  case oldExcel, excel, openDocument, zip, pdf, parquet, gzip, html, xml

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    func begins(_ text: StaticString, at offset: Int = 0) -> Bool {
      bytes.count >= offset + text.utf8CodeUnitCount
        && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
    }
    func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }

    if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldExcel
    } else if begins([0x50, 0x4B, 0x03, 0x04]) {
      let beginning = bytes.prefix(4096)
      if begins("mimetypeapplication/vnd.oasis", at: 30) {
        self = .openDocument
      } else {
        self =
          holds(beginning, "xl/") || holds(beginning, "[Content_Types].xml") || holds(beginning, "docProps/")
          ? .excel : .zip
      }
    } else if begins("%PDF-") {
      self = .pdf
    } else if begins("PAR1") {
      self = .parquet
    } else if begins([0x1F, 0x8B]) {
      self = .gzip
    } else if begins("<!DOCTYPE html") || begins("<!doctype html") || begins("<html") || begins("<HTML") {
      self = .html
    } else if begins("<?xml") {
      self = .xml
    } else {
      return nil
    }
  }

  var name: String {
    switch self {
    case .oldExcel: "an old Excel workbook (.xls)"
    case .excel: "an Excel workbook (.xlsx)"
    case .openDocument: "an OpenDocument spreadsheet (.ods)"
    case .zip: "a zip archive"
    case .pdf: "a PDF document"
    case .parquet: "a Parquet file"
    case .gzip: "a gzip archive (.gz)"
    case .html: "a web page (HTML)"
    case .xml: "an XML file"
    }
  }

  var remedy: String {
    switch self {
    case .oldExcel, .excel, .openDocument:
      "open it in a spreadsheet and save the sheet as \"CSV UTF-8\""
    case .zip: "unpack it and name the CSV file inside"
    case .gzip: "unpack it with gunzip and name the CSV file inside"
    case .pdf: "ask the source for the table as CSV, or copy it into a spreadsheet and save it as CSV"
    case .parquet: "export it as CSV from the program that made it"
    case .html:
      "download the table itself as CSV; this is often an error or login page that was saved instead"
    case .xml: "download the table as CSV, or open it in a spreadsheet and save it as CSV"
    }
  }
}

private func holds(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ text: StaticString) -> Bool {
  let length = text.utf8CodeUnitCount
  guard bytes.count >= length else { return false }
  return (bytes.startIndex...bytes.endIndex - length).contains { index in
    (0..<length).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }
}

extension Diagnostic {
  static func unsupportedFormat(_ kind: FileKind, in file: String) -> Diagnostic {
    Diagnostic(
      .unsupportedFormat, "this is \(kind.name), not a CSV file", at: .file(file), help: [kind.remedy])
  }
}
