-- expect: runtime|denied
-- danger: a formula that is written to
input.pop.x = 1
