-- expect: runtime
-- danger: an error that is a formula
error(input.pop)
