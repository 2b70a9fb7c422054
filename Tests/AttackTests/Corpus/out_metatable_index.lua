-- expect: ok|value
-- danger: result with a hostile __index and __len
weights(setmetatable({}, { __index = function() return 1 end, __len = function() return 1e9 // 1 | 0 end }))
