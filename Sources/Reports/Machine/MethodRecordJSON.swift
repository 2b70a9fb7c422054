import Pipeline

extension JSONWriter {
  /// A line of the ledger: the method, its period where it has one, and what it found, each by its name.
  mutating func record(_ record: MethodRecord) {
    object { writer in
      writer.field("method", record.method)
      writer.field("period", record.period)
      for term in record.terms {
        writer.key(term.name)
        writer.fact(term.fact)
      }
    }
  }

  private mutating func fact(_ fact: MethodRecord.Fact) {
    switch fact {
    case .number(let value): number(value)
    case .count(let value): integer(value)
    case .flag(let value): boolean(value)
    case .text(let value): string(value)
    case .numbers(let values): numbers(values)
    case .items(let items):
      object { writer in
        for item in items {
          writer.key(item.id)
          writer.number(item.value)
        }
      }
    }
  }
}
