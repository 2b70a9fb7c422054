-- expect: limit-memory|limit-steps|limit-time
-- danger: each input has a long name of its own
local s = ("x"):rep(1000000)
for i = 1, 100000 do local _ = input[s .. i] end
