-- expect: limit-memory|limit-steps
-- danger: many small tables
local root = {}
while true do root = { root } end
