-- expect: runtime|value
-- danger: a condition that is text
when("input.pop > 3", 1, 0)
