-- expect: runtime
-- danger: an operand that is a rule
per(1000, rule.normalise("r", print), input.pop)
