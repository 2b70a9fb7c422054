/// Whether a number cell's text says that there is no number: statistical offices' dots, dashes and words.
///
/// For number columns only: in a text column `NA` is Namibia.
func isMissingMarker(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  switch text.count {
  case 0: true
  case 1...4: missingMarkers.contains { text.elementsEqual($0.utf8) }
  default: false
  }
}

private let missingMarkers: [String] = [
  ":", ".", "..", "...", "…", "-", "–", "NA", "N/A", "n/a", "NaN", "NULL", "null", "#N/A",
]
