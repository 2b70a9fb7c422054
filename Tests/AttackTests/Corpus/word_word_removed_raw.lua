-- expect: denied|runtime
-- danger: a word removed behind the back
rawset(_ENV, "indicator", nil)
assert(indicator)
error("x")
