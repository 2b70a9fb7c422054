-- expect: runtime|value
-- danger: a rule without a function
rule.normalise("r", 3)
