-- expect: runtime
-- danger: half a period back
lag(input.pop, 0.5)
