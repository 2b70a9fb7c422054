import Diagnostics

/// The bytes of a file as UTF-8, without a byte-order mark, and the encoding they came in.
struct DecodedText {
  var bytes: Bytes
  /// Where the text begins in `bytes`: behind a byte-order mark.
  var start: Int
  var encoding: Dialect.Encoding
}

/// Finds the encoding from the mark, then from the pattern of zero bytes, then from the share of well-formed
/// UTF-8, else Windows-1252; turns the text into UTF-8 where it is not.
///
/// One stray byte in a UTF-8 file does not make it Windows-1252: the share of stray bytes decides, they are read
/// as Windows-1252 one by one, and a warning says so. Nil, with an error, where the bytes are no text.
func decode(_ bytes: Bytes, name: String, workers: Int = 1, log: inout DiagnosticLog) -> DecodedText? {
  bytes.withBytes { buffer in
    if buffer.starts(with: [0xFF, 0xFE, 0, 0]) || buffer.starts(with: [0, 0, 0xFE, 0xFF]) {
      log.report(unknownEncoding("the text is UTF-32, which is not read", in: name))
      return nil
    }
    if let encoding = utf16Encoding(buffer) {
      let (text, damage) = utf8(fromUTF16: buffer, bigEndian: encoding == .utf16BigEndian)
      if damage > 0 {
        log.report(
          damagedText(
            "\(damage) half characters in \(encoding.rawValue) text are shown as \u{FFFD}", in: name))
      }
      return DecodedText(bytes: text, start: 0, encoding: encoding)
    }
    let census = TextCensus(bytes, workers: workers)
    guard reportControls(census, in: buffer, name: name, log: &log) else { return nil }
    let start = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let firstStray = census.firstStrayByte else {
      return DecodedText(bytes: bytes, start: start, encoding: .utf8)
    }
    let place = Place.cell(file: name, row: line(of: firstStray, in: buffer), column: nil)
    if start > 0 || census.strayBytes * 3 <= census.sequences {
      log.report(
        Diagnostic(
          .damagedText,
          "\(census.strayBytes) of \(census.strayBytes + census.sequences) special characters are not UTF-8;"
            + " they are read as Windows-1252",
          at: place, help: ["look at the names in this line; save the file once as \"CSV UTF-8\""]))
      return DecodedText(bytes: utf8(fromDamaged: buffer), start: start, encoding: .utf8)
    }
    if census.undefinedBytes > 0 {
      log.report(
        Diagnostic(
          .damagedText, "\(census.undefinedBytes) bytes have no meaning in Windows-1252",
          at: place, help: ["look at letters like ä, é and ø; save the file once as \"CSV UTF-8\""]))
    } else if census.sequences * 3 >= census.strayBytes {
      log.report(
        Diagnostic(
          .damagedText, "the file mixes UTF-8 and Windows-1252; all of it is read as Windows-1252",
          at: place, help: ["look at letters like ä, é and ø; save the file once as \"CSV UTF-8\""]))
    }
    return DecodedText(bytes: utf8(fromWindows1252: buffer), start: 0, encoding: .windows1252)
  }
}

/// UTF-16 by its mark, or by zero bytes on one side of most of the first characters and none on the other.
private func utf16Encoding(_ bytes: UnsafeBufferPointer<UInt8>) -> Dialect.Encoding? {
  if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
  if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
  let pairs = min(bytes.count, 4096) / 2
  guard pairs > 0 else { return nil }
  var zeros = (even: 0, odd: 0)
  for pair in 0..<pairs {
    if bytes[2 * pair] == 0 { zeros.even += 1 }
    if bytes[2 * pair + 1] == 0 { zeros.odd += 1 }
  }
  if zeros.odd * 2 > pairs, zeros.even == 0 { return .utf16LittleEndian }
  if zeros.even * 2 > pairs, zeros.odd == 0 { return .utf16BigEndian }
  return nil
}

/// False where the bytes are no text.
private func reportControls(
  _ census: TextCensus, in bytes: UnsafeBufferPointer<UInt8>, name: String, log: inout DiagnosticLog
) -> Bool {
  if let nul = census.firstNul {
    log.report(
      unknownEncoding("the file holds zero bytes, first in line \(line(of: nul, in: bytes))", in: name))
    return false
  }
  guard let first = census.firstControl else { return true }
  if census.controls * 50 > bytes.count {
    log.report(unknownEncoding("most likely this is no text: \(census.controls) control bytes", in: name))
    return false
  }
  log.report(
    Diagnostic(
      .damagedText, "\(census.controls) control characters stand in the text",
      at: .cell(file: name, row: line(of: first, in: bytes), column: nil)))
  return true
}

private func unknownEncoding(_ message: String, in name: String) -> Diagnostic {
  Diagnostic(
    .unknownEncoding, message, at: .file(name),
    help: ["save the file as \"CSV UTF-8\"; UTF-8, UTF-16 and Windows-1252 are read"])
}

private func damagedText(_ message: String, in name: String) -> Diagnostic {
  Diagnostic(.damagedText, message, at: .file(name), help: ["save the file once as \"CSV UTF-8\""])
}

/// The line a byte is in, counted from 1 as an editor counts.
func line(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var line = 1
  for index in 0..<min(offset, bytes.count) {
    let isEnd =
      bytes[index] == Byte.newline
      || (bytes[index] == Byte.carriageReturn
        && !(index + 1 < bytes.count && bytes[index + 1] == Byte.newline))
    if isEnd { line += 1 }
  }
  return line
}
