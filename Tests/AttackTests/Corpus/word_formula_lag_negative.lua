-- expect: runtime
-- danger: a look into the future
lag(input.pop, -1)
