-- expect: value
-- danger: more decimals than there are
method { decimals = 1e300 }
