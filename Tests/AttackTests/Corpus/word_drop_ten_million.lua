-- expect: limit-count|limit-memory|value|limit-steps|limit-time
-- danger: droppings without end
for i = 1, 1e7 do drop("x" .. i) end
