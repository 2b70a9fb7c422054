-- expect: runtime|limit-count|limit-memory|limit-steps|limit-time
-- danger: rules without end
for i = 1, 1e7 do rule.normalise("r" .. i, function(x) return x end) end
