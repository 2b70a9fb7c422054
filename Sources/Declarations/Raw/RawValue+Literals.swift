/// The schema writes examples as a script would: `12`, `"Harbour"`, `[5, 15]`, `["violence": 2]`.
extension RawValue: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(stringLiteral value: String) { self = .text(value) }
}

extension RawValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral items: RawValue...) { self = .table(RawTable(items: items)) }
  package init(dictionaryLiteral fields: (String, RawValue)...) {
    self = .table(RawTable(fields: fields.map { (name: $0.0, value: $0.1) }))
  }
}
