-- expect: limit-memory|limit-steps|limit-time
-- danger: one long text kept for each of many indicators
local s = ("x"):rep(1000000)
for i = 1, 5000 do
  indicator("x" .. i) { component = "urban_security", definition = s }
end
