-- expect: limit-memory|limit-steps|limit-time
-- danger: vectors kept alive must count against the cap
local keep = {}
local v = vector(3, 100)
while true do v = v + 1 keep[#keep + 1] = v end
