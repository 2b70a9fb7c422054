import Diagnostics

/// Areas that differ in capitals, blanks and marks only: most likely one area, which would fall apart into several.
///
/// - areas: for each file, by its name, the areas in it, each once.
func reportAreaSpellings(_ areas: [(file: String, ids: [String])], log: inout DiagnosticLog) {
  // Nearly always every area has a spelling of its own, so these are looked for before anything is sorted.
  let shared = sharedSpellings(areas.lazy.flatMap(\.ids), most: areas.reduce(0) { $0 + $1.ids.count })
  guard !shared.isEmpty else { return }
  var spellings: [String: [(id: String, file: String)]] = [:]
  for (file, ids) in areas {
    for id in ids.sorted() {
      let plain = lettersAndDigits(id)
      guard shared.contains(plain), spellings[plain]?.contains(where: { $0.id == id }) != true else {
        continue
      }
      spellings[plain, default: []].append((id, file))
    }
  }
  for plain in spellings.keys.sorted() {
    guard let found = spellings[plain] else { continue }
    log.report(.areaSpelling(found.map(\.id), files: found.map(\.file)))
  }
}

/// What is left of two different ids or more when only their letters and digits are kept.
private func sharedSpellings(_ ids: some Sequence<String>, most: Int) -> Set<String> {
  var first = [String: String](minimumCapacity: most)
  var shared: Set<String> = []
  for id in ids {
    let plain = lettersAndDigits(id)
    if plain.isEmpty { continue }
    guard let earlier = first[plain] else {
      first[plain] = id
      continue
    }
    if earlier != id { shared.insert(plain) }
  }
  return shared
}
