-- expect: limit-count|limit-memory|value|limit-steps|limit-time
-- danger: sources without end
for i = 1, 1e7 do source("s" .. i) { file = "data.csv" } end
