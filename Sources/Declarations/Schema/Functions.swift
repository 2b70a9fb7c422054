extension Schema {
  /// What a formula may call.
  package static let functions: [FunctionSpec] = [
    FunctionSpec("per", "per(1000, input.burglaries, input.dwellings)", "A rate: so many per thousand."),
    FunctionSpec("share", "share(input.safe, input.asked)", "A share in per cent."),
    FunctionSpec("change", "change(input.burglaries)", "The change since an earlier period, in per cent."),
    FunctionSpec("lag", "lag(input.burglaries, 1)", "The value of an earlier period."),
    FunctionSpec("mean_of", "mean_of(input.a, input.b)", "The mean of those that are there."),
    FunctionSpec("sum_of", "sum_of(input.a, input.b)", "The sum, where all are there."),
    FunctionSpec("first_of", "first_of(input.new, input.old)", "The first that is there."),
    FunctionSpec("when", "when(input.a:above(3), 1, 0)", "One thing or another, by a condition."),
    FunctionSpec("greatest", "greatest(input.a, input.b)", "The greatest, where all are there."),
    FunctionSpec("least", "least(input.a, input.b)", "The least, where all are there."),
    FunctionSpec("log", "log(input.income)", "The natural logarithm."),
    FunctionSpec("exp", "exp(input.a)", "The exponential function."),
    FunctionSpec("sqrt", "sqrt(input.a)", "The square root."),
    FunctionSpec("abs", "abs(input.a - input.b)", "The value without its sign."),
    FunctionSpec(
      "pooled", "pooled(100000, input.homicides, input.residents, 3)", "A rate over several years together."),
    FunctionSpec(
      "shrunk", "shrunk(100000, input.homicides, input.residents)",
      "A rate drawn to that of all areas, the more so the smaller the area."),
    FunctionSpec(
      "suppress", "suppress(input.homicides, 5)", "The value, where it rests on so many at least."),
  ]

  /// What a script may name beside blocks, methods and functions of formulas.
  package static let names: [FunctionSpec] = [
    FunctionSpec("require", "require \"rules\"", "What a module returns, such as a table of rules."),
    FunctionSpec(
      "rule", "rule.normalise(\"log scale\", function(x) … end)", "A method of one's own, written in Lua."),
    FunctionSpec("vector", "vector({ 1, 2, 3 }, 3)", "A column of numbers, for rules."),
  ]
}
