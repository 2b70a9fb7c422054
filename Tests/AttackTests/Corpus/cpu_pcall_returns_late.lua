-- expect: limit-steps|limit-time
-- danger: code after the caught limit must not run
local ok = pcall(function() while true do end end)
weights({ survived = true, ok = ok })
