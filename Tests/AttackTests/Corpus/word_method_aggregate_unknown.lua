-- expect: value
-- danger: a choice for a level that is none
method { aggregate = { __index = geometric() } }
