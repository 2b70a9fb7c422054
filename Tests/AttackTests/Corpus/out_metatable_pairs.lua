-- expect: ok|value|runtime|limit-steps|limit-time
-- danger: result with a hostile __pairs
weights(setmetatable({ a = 1 }, { __pairs = function() return function() while true do end end end }))
