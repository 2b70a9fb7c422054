-- expect: denied|runtime
-- danger: another metatable for the environment
setmetatable(_ENV, nil)
