-- expect: limit-count|limit-memory|runtime|value|limit-steps|limit-time
-- danger: names without fields, without end
for i = 1, 1e7 do indicator("i" .. i) end
