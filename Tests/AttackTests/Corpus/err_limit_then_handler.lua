-- expect: limit-steps|limit-time
-- danger: script tries to replace the limit error by its own
local ok, m = xpcall(function() while true do end end, function(m) return "all fine" end)
weights({ ok = ok })
