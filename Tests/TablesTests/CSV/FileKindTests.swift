import Diagnostics
import Tables
import Testing

struct FileKindTests {
  @Test(
    "other formats are known by content and named",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Excel workbook (.xls)"),
      (Array("PK\u{3}\u{4}..........................[Content_Types].xml".utf8), "an Excel workbook (.xlsx)"),
      (
        Array("PK\u{3}\u{4}..........................mimetypeapplication/vnd.oasis.opendocument".utf8),
        "an OpenDocument spreadsheet (.ods)"
      ),
      (Array("%PDF-1.7".utf8), "a PDF document"),
      (Array("PAR1".utf8), "a Parquet file"),
      ([0x1F, 0x8B, 0x08], "a gzip archive (.gz)"),
      (Array("<!DOCTYPE html>".utf8), "a web page (HTML)"),
    ] as [([UInt8], String)])
  func known(_ bytes: [UInt8], _ name: String) {
    let outcome = read(bytes)
    #expect(outcome.codes == [.unsupportedFormat])
    #expect(outcome.messages == ["this is \(name), not a CSV file"])
    #expect(outcome.log.diagnostics.first?.help.isEmpty == false)
  }
}
