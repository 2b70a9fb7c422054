-- expect: runtime
-- danger: a formula in a function for numbers
math.floor(input.pop)
