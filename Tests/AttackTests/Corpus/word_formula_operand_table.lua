-- expect: runtime
-- danger: an operand that is a table
per(1000, {}, input.pop)
