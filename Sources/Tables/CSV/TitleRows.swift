/// Where the header is, and how many rows with text stand above it.
struct HeaderPlace: Hashable {
  /// The header's record, blank ones counted, from 1.
  var number: Int
  var titleRows: Int
}

/// Skips leading rows that have fewer filled fields than the table has columns, as statistical offices write
/// them: a title in the first cell, a blank row, then the header.
///
/// Cautious on purpose: a row is a title only where one cell is filled (the first), or less than half of them.
/// A header that is merely too short stays the header, and the rows below are reported as ragged.
func headerPlace(in sample: Sample) -> HeaderPlace {
  let width = sample.width
  for (index, record) in sample.records.prefix(50).enumerated() {
    let isTitle =
      width > 1 && record.filled < width
      && (record.filled == 1 ? !record.firstIsEmpty || width > 2 : record.filled * 2 < width)
    if !isTitle { return HeaderPlace(number: record.number, titleRows: index) }
  }
  return HeaderPlace(number: sample.records.first?.number ?? 1, titleRows: 0)
}
