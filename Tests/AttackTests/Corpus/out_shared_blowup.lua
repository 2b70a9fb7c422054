-- expect: value|limit-memory|limit-steps|limit-time
-- danger: small graph that unfolds to 2^40 nodes
local t = { 1 }
for i = 1, 40 do t = { t, t } end
weights(t)
