-- expect: value|runtime
-- danger: table as key in a result
weights({ [{}] = 1 })
