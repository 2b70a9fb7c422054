import Model
import Testing

@Suite("Formulas as text")
struct ExpressionTextTests {
  private let a = Expression.input("a")
  private let b = Expression.input("b")
  private let c = Expression.input("c")

  private func sum(_ left: Expression, _ right: Expression) -> Expression { .binary(.add, left, right) }
  private func difference(_ left: Expression, _ right: Expression) -> Expression {
    .binary(.subtract, left, right)
  }
  private func product(_ left: Expression, _ right: Expression) -> Expression {
    .binary(.multiply, left, right)
  }
  private func quotient(_ left: Expression, _ right: Expression) -> Expression {
    .binary(.divide, left, right)
  }
  private func power(_ left: Expression, _ right: Expression) -> Expression { .binary(.power, left, right) }

  @Test("a rate reads as a person writes it")
  func rate() {
    #expect(quotient(product(.constant(1000), a), b).description == "1000 × a / b")
  }

  @Test("brackets stand where leaving them out would mean something else, and nowhere else")
  func brackets() {
    #expect(product(sum(a, b), c).description == "(a + b) × c")
    #expect(sum(product(a, b), c).description == "a × b + c")
    #expect(difference(a, difference(b, c)).description == "a − (b − c)")
    #expect(difference(difference(a, b), c).description == "a − b − c")
    #expect(quotient(a, product(b, c)).description == "a / (b × c)")
    #expect(quotient(quotient(a, b), c).description == "a / b / c")
  }

  @Test("a power binds to the right, and tighter than a minus before it")
  func powers() {
    #expect(power(power(a, b), c).description == "(a ^ b) ^ c")
    #expect(power(a, power(b, c)).description == "a ^ b ^ c")
    #expect(power(sum(a, b), .constant(2)).description == "(a + b) ^ 2")
    #expect(Expression.negate(power(a, .constant(2))).description == "−a ^ 2")
    #expect(power(.negate(a), .constant(2)).description == "(−a) ^ 2")
    #expect(power(.constant(-2), a).description == "(−2) ^ a")
  }

  @Test("a minus before a sum takes it whole; two minus signs never meet")
  func negation() {
    #expect(Expression.negate(sum(a, b)).description == "−(a + b)")
    #expect(Expression.negate(product(a, b)).description == "−(a × b)")
    #expect(Expression.negate(.negate(a)).description == "−(−a)")
    #expect(difference(a, .constant(-3)).description == "a − (−3)")
    #expect(sum(a, .negate(b)).description == "a + (−b)")
    #expect(product(.negate(a), b).description == "−a × b")
    #expect(sum(.constant(-3), a).description == "−3 + a")
  }

  @Test("functions, lags and choices")
  func functions() {
    #expect(Expression.function(.meanOf, [a, sum(b, c)]).description == "mean_of(a, b + c)")
    #expect(Expression.lag(sum(a, b), periods: 2).description == "lag(a + b, 2)")
    let choice = Expression.when(.init(a, .atLeast, .constant(3)), then: .constant(1), otherwise: b)
    #expect(choice.description == "when(a at least 3, 1, b)")
  }

  @Test("whole numbers have no point, others their shortest spelling")
  func numbers() {
    #expect(numberText(100_000) == "100000")
    #expect(numberText(0.1) == "0.1")
    #expect(numberText(-0.0) == "0")
    #expect(numberText(1e300) == "1e+300")
    #expect(numberText(.nan) == "nan")
    #expect(numberText(-.infinity) == "-inf")
  }

  @Test("inputs are named once, in the order of first use")
  func inputs() {
    let choice = Expression.when(.init(b, .above, a), then: .lag(c, periods: 1), otherwise: quotient(a, b))
    #expect(choice.inputs == ["b", "a", "c"])
    #expect(Expression.constant(1).inputs == [])
    #expect(Formula.expression(choice).inputs == ["b", "a", "c"])
    #expect(Formula.rows(FunctionHandle(0)).inputs == nil)
  }
}
