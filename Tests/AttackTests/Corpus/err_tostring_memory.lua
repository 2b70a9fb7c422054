-- expect: limit-memory|limit-steps|limit-time|runtime
-- danger: __tostring that allocates without end
error(setmetatable({}, { __tostring = function() local s = "x" while true do s = s .. s end end }))
