import Declarations
import Diagnostics
import Model

/// What `+`, `<` and the comparison methods do to formulas.
extension LanguageBuilder {
  func arithmetic() -> [LuaOperator: LuaState.Body] {
    let record = record
    let late = late
    let mistake = mistake
    let mistakeValue = mistakeValue
    func operand(_ value: LuaValue) throws -> Expression? {
      switch value {
      case .token(let token) where token.kind == mistake: return nil
      case .token(let token) where token.kind == late.expression: return record.expressions[Int(token.id)]
      default:
        if let number = value.asNumber {
          guard number.isFinite else { throw FormulaError("a part of the formula is not a finite number") }
          return .constant(number)
        }
        throw FormulaError(
          value == .nil ? "a part of the formula is nil" : "a formula cannot compute with a \(value.typeName)"
        )
      }
    }
    func binary(_ sign: Expression.BinaryOperator) -> LuaState.Body {
      { call in
        guard let kind = late.expression, let left = try operand(call[0]), let right = try operand(call[1])
        else {
          return mistakeValue
        }
        return .token(LuaToken(kind: kind, id: try record.add(.binary(sign, left, right))))
      }
    }
    return [
      .add: binary(.add), .subtract: binary(.subtract), .multiply: binary(.multiply),
      .divide: binary(.divide),
      .power: binary(.power),
      .negate: { call in
        guard let kind = late.expression, let expression = try operand(call[0]) else { return mistakeValue }
        return .token(LuaToken(kind: kind, id: try record.add(.negate(expression))))
      },
    ]
  }

  /// Lua makes true or false of a comparison at once; a formula has to wait for its rows.
  func comparisonComplaints() -> [LuaOperator: LuaState.Body] {
    let record = record
    let complain: LuaState.Body = { call in
      record.log.report(.comparison(at: record.span(of: nil, at: call.place)))
      return .boolean(false)
    }
    return [.less: complain, .lessOrEqual: complain]
  }

  /// `input.a:above(3)` and its kin.
  func comparisonMethods(_ condition: LuaTokenKind) throws -> [String: LuaFunction] {
    let record = record
    let mistake = mistakeValue
    let late = late
    var methods: [String: LuaFunction] = [:]
    for comparison in Expression.Comparison.allCases {
      methods[comparison.rawValue] = try state.register { call in
        func side(_ value: LuaValue) throws -> Expression? {
          if value == mistake { return nil }
          if let number = value.asNumber { return .constant(number) }
          guard case .token(let token) = value, token.kind == late.expression else {
            throw FormulaError("write input.a:\(comparison.rawValue)(3), with a colon")
          }
          return record.expressions[Int(token.id)]
        }
        guard let left = try side(call[0]), let right = try side(call[1]) else { return mistake }
        return .token(
          LuaToken(kind: condition, id: try record.add(Expression.Condition(left, comparison, right))))
      }
    }
    return methods
  }

  func formulaWords(_ kinds: TokenKinds) throws -> [String: LuaValue] {
    let record = record
    let formula = FormulaWords(record: record)
    let mistake = mistakeValue
    var words: [String: LuaValue] = [:]
    for name in Schema.functions.map(\.name) {
      words[name] = .function(
        try state.register { call in
          if call.arguments.contains(mistake) { return mistake }
          // Lua makes true or false of a comparison that was complained about.
          if record.hasComparison, call.arguments.contains(where: { $0.typeName == "boolean" }) {
            return mistake
          }
          // Without any formula among them, plain numbers are computed with at once.
          if call.arguments.allSatisfy({ $0 == .nil || $0.asNumber != nil }) {
            return try PlainArithmetic.value(name, call.arguments.map(\.asNumber)).map { .number($0) } ?? .nil
          }
          let operands = call.arguments.map { value -> FormulaWords.Operand in
            if let number = value.asNumber { return .number(number) }
            switch value {
            case .nil: return .missing
            case .token(let token) where token.kind == kinds.expression:
              return .expression(record.expressions[Int(token.id)])
            case .token(let token) where token.kind == kinds.condition:
              return .condition(record.conditions[Int(token.id)])
            case .string(let text): return .text(text)
            default: return .other("a \(value.typeName)")
            }
          }
          return .token(
            LuaToken(kind: kinds.expression, id: try record.add(try formula.expression(name, operands))))
        })
    }
    return words
  }
}
