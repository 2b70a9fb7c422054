-- expect: limit-steps|limit-time|limit-memory
-- danger: vector operators cost one instruction each
local v = vector(3, 100)
while true do v = v + 1 end
