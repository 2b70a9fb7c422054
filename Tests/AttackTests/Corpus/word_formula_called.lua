-- expect: runtime
-- danger: a formula that is called
input.pop()
