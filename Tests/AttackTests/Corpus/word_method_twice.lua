-- expect: value
-- danger: two blocks of methods
method { decimals = 1 }
method { decimals = 2 }
