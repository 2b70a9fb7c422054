/// The indicators of a reference by what they are recognised by.
struct Partners {
  private let reference: [Marks]
  private var byID: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var byInputs: [Set<String>: [Int]] = [:]
  private let withCodes: [Int]
  private let likeness: Likeness

  /// - words: how many there are in their wordings.
  init(_ reference: [Marks], words: Int) {
    self.reference = reference
    for (place, marks) in reference.enumerated() {
      byID[marks.id, default: []].append(place)
      byTitle[marks.title, default: []].append(place)
      for name in marks.names { byName[name, default: []].append(place) }
      if !marks.inputs.isEmpty { byInputs[marks.inputs, default: []].append(place) }
    }
    withCodes = reference.indices.filter { !reference[$0].codes.isEmpty }
    likeness = Likeness(reference.map(\.wordings), words: words)
  }

  func likeness(of own: Marks) -> [Double] { likeness.along(own.wordings) }

  /// In the order of the reference.
  func sharingCode(with own: Marks) -> [Int] {
    own.codes.isEmpty ? [] : withCodes.filter { own.sharesCode(with: reference[$0]) }
  }

  /// Those that an own indicator may be by a ground, in the order of the reference.
  ///
  /// A shared code is not enough where nothing that is said of the two is alike: lists number things anew.
  func all(
    of own: Marks, by ground: GapAnalysis.Ground, _ mapping: Mapping, likeness: [Double]
  ) -> [Int] {
    switch ground {
    case .mapping:
      if case .same(let id)? = mapping[own.id] { byID[id] ?? [] } else { [] }
    case .id: byID[own.id] ?? []
    case .title: byTitle[own.title] ?? []
    case .alias: Set(own.names.flatMap { byName[$0] ?? [] }).sorted()
    case .code: sharingCode(with: own).filter { likeness[$0] > 0 }
    case .inputs: byInputs[own.inputs] ?? []
    }
  }
}
