/// What a method that weighs or combines items found out beside its result: a line of the ledger.
package struct MethodRecord: Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    case number(Double)
    case count(Int)
    case flag(Bool)
    case text(String)
    case numbers([Double])
    /// A number for each item, in the items' order.
    case items([Item])
  }

  package struct Item: Hashable, Sendable {
    package var id: String
    package var value: Double
  }

  package struct Term: Hashable, Sendable {
    package var name: String
    package var fact: Fact
  }

  package var method: String
  /// Nil: all periods together.
  package var period: String?
  /// Parameters first, then findings, each in the method's own terms.
  package var terms: [Term]

  init(_ method: String, period: String? = nil, _ terms: [(String, Fact)] = []) {
    self.method = method
    self.period = period
    self.terms = terms.map { Term(name: $0, fact: $1) }
  }
}

extension MethodRecord.Fact {
  static func items(_ ids: [String], _ values: [Double]) -> MethodRecord.Fact {
    .items(zip(ids, values).map { MethodRecord.Item(id: $0, value: $1) })
  }
}
