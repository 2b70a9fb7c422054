-- expect: ok
-- danger: the metatable of a formula
assert(type(getmetatable(input.pop)) ~= "table")
