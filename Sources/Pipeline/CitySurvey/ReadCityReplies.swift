package import Diagnostics
package import Tables

/// Reads what cities sent back, file by file: one city a file, or a column that says which.
///
/// - Every mistake of every file is reported. Rows without an answer say nothing.
package struct CityReplyReader {
  private let items: CitySurveyItems
  private var cities: [(name: String, file: String)] = []
  private var positions: [String: Int] = [:]
  private var replies: [CityReplies.Reply] = []
  private var ownWords: [String: String] = [:]
  private var seen: [Key: Int] = [:]

  private struct Key: Hashable {
    var city: Int
    var topic: CityReplies.Topic
    var item: String
  }

  private static let longestWords = 200

  package init(_ items: CitySurveyItems) { self.items = items }

  /// - file: the path as typed, which tells apart files of one name.
  package mutating func read(_ table: Table, file: String, log: inout DiagnosticLog) {
    guard let columns = FormColumns<CityReplyColumn>(table, log: &log) else { return }
    var problems = RepeatedProblems()
    defer { problems.report(to: &log) }
    let rows = (0..<table.rowCount).filter { !columns.isBlank($0) }
    let named = rows.map { columns.text(.city, $0) }.filter { !lettersAndDigits($0).isEmpty }
    // One name is enough where a file is about one city; where there is none, the file's name says it.
    let single = Set(named.map(lettersAndDigits)).count > 1 ? nil : named.first ?? Self.city(of: table.name)
    if let single {
      let city = city(single, table, file, at: .file(table.name), &problems, row: 0)
      for row in rows { read(row, columns, city: city, &problems) }
      return
    }
    for row in rows {
      let name = columns.text(.city, row)
      if lettersAndDigits(name).isEmpty {
        guard !columns.text(.answer, row).isEmpty else { continue }
        problems.add(.replyWithout("city", at: columns.place(.city, row)), row: table.rowNumber(row))
      } else {
        let place = columns.place(.city, row)
        let city = city(name, table, file, at: place, &problems, row: table.rowNumber(row))
        read(row, columns, city: city, &problems)
      }
    }
  }

  /// Nil, with a report, where another file is about the same city.
  private mutating func city(
    _ name: String, _ table: Table, _ file: String, at place: Place, _ problems: inout RepeatedProblems,
    row: Int
  ) -> Int? {
    let plain = lettersAndDigits(name)
    guard let position = positions[plain] else {
      positions[plain] = cities.count
      cities.append((name, file))
      return cities.count - 1
    }
    if cities[position].file == file { return position }
    problems.add(.duplicateCity(name, first: cities[position].file, at: place), about: plain, row: row)
    return nil
  }

  /// `data/hill town.csv` is about hill town.
  private static func city(of file: String) -> String {
    String(file.split(separator: ".").first ?? Substring(file))
  }

  /// - city: nil where the row is looked at for its mistakes only.
  private mutating func read(
    _ row: Int, _ columns: FormColumns<CityReplyColumn>, city: Int?, _ problems: inout RepeatedProblems
  ) {
    let number = columns.table.rowNumber(row)
    let (topicText, written) = (columns.text(.topic, row), columns.text(.answer, row))
    let (quality, frequency) = (columns.text(.quality, row), columns.text(.frequency, row))
    let item = columns.text(.item, row)
    guard let topic = CityReplies.Topic(rawValue: lettersAndDigits(topicText)) else {
      if !lettersAndDigits(written).isEmpty || !topicText.isEmpty {
        problems.add(.noTopic(topicText, at: columns.place(.topic, row)), about: topicText, row: number)
      }
      return
    }
    let isAnswered = !lettersAndDigits(written).isEmpty
    guard !lettersAndDigits(item).isEmpty else {
      if isAnswered { problems.add(.replyWithout("item", at: columns.place(.item, row)), row: number) }
      return
    }
    guard let key = key(item, topic) else {
      problems.add(
        .unknownSurveyItem(item, topic, items, at: columns.place(.item, row)), about: "\(topic) \(item)",
        row: number)
      return
    }
    guard isAnswered else {
      let says = !quality.isEmpty || !frequency.isEmpty || !items.isKnown(key, topic)
      if says {
        problems.add(.notAnswered(item, topic, at: columns.place(.answer, row)), about: item, row: number)
      }
      return
    }
    let plain = lettersAndDigits(written)
    guard let answer = topic.answers.first(where: { $0.spellings.contains(plain) }) else {
      problems.add(
        .noSurveyAnswer(
          written, topic.answers.map(\.rawValue), to: topic.rawValue, at: columns.place(.answer, row)),
        about: "\(topic) \(written)", row: number)
      return
    }
    var reply = CityReplies.Reply(city: city ?? 0, topic: topic, item: key, answer: answer)
    for (part, text) in [(CityReplyColumn.quality, quality), (.frequency, frequency)] where !text.isEmpty {
      if topic != .data {
        problems.add(.onlyOfData(part.rawValue, topic, at: columns.place(part, row)), row: number)
      } else if answer == .no {
        problems.add(
          .contradictory(item, part.rawValue, text, at: columns.place(part, row)), about: item, row: number)
      }
    }
    if !quality.isEmpty, topic == .data {
      reply.quality = CityReplies.Quality(rawValue: lettersAndDigits(quality))
      if reply.quality == nil {
        problems.add(
          .noSurveyAnswer(
            quality, CityReplies.Quality.allCases.map(\.rawValue), to: "quality",
            at: columns.place(.quality, row)),
          about: "quality \(quality)", row: number)
      }
    }
    if !frequency.isEmpty, topic == .data {
      reply.frequency = CityReplies.Frequency(rawValue: lettersAndDigits(frequency))
      if reply.frequency == nil {
        problems.add(
          .noSurveyAnswer(
            frequency, CityReplies.Frequency.allCases.map(\.rawValue), to: "frequency",
            at: columns.place(.frequency, row)), about: "frequency \(frequency)", row: number)
      }
    }
    guard let city else { return }
    let place = Key(city: city, topic: topic, item: key)
    if let first = seen[place] {
      problems.add(
        .repliedTwice(item, cities[city].name, first: first, at: columns.place(.item, row)), row: number)
      return
    }
    seen[place] = number
    if !items.isKnown(key, topic), ownWords[key] == nil {
      ownWords[key] = String(item.prefix(Self.longestWords))
    }
    replies.append(reply)
  }

  /// The id, or the plain letters of own words; nil for what looks like an id and is none.
  private func key(_ item: String, _ topic: CityReplies.Topic) -> String? {
    let id = idOf(item)
    if items.isKnown(id, topic) { return id }
    let looksLikeID = item.utf8.contains(UInt8(ascii: "_")) && !item.contains(" ")
    return topic == .data || looksLikeID ? nil : lettersAndDigits(item)
  }

  /// A city that answers nothing is left out of every count, with a warning.
  package func finished(log: inout DiagnosticLog) -> CityReplies {
    let answering = Set(replies.map(\.city))
    var kept: [Int: Int] = [:]
    for (position, city) in cities.enumerated() {
      if answering.contains(position) {
        kept[position] = kept.count
      } else if !log.hasErrors {
        log.report(.answersNothing(city.name, at: .file(city.file)))
      }
    }
    return CityReplies(
      cities: cities.indices.filter { kept[$0] != nil }.map { cities[$0].name },
      replies: replies.map { reply in
        var reply = reply
        reply.city = kept[reply.city] ?? 0
        return reply
      }, ownWords: ownWords)
  }
}

enum CityReplyColumn: String, FormColumn {
  case city, topic, item, answer, quality, frequency, comment, question

  static let remedy = "assess survey --out FILE.csv writes an empty sheet"

  var spellings: [String] {
    switch self {
    case .city: ["city", "cityname", "municipality", "town"]
    case .topic: ["topic", "part", "subject"]
    case .item: ["item", "input", "id", "itemid"]
    case .answer: ["answer", "held", "reply", "response"]
    case .quality: ["quality"]
    case .frequency: ["frequency", "howoften", "renewed"]
    case .comment: ["comment", "remark", "note", "comments"]
    case .question: ["question", "text", "words"]
    }
  }

  var isRequired: Bool { self == .topic || self == .item || self == .answer }
}
