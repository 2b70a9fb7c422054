-- expect: limit-count
-- danger: the error of a ceiling is caught, and the run goes on without the block
for i = 1, 20000 do
  pcall(function() drop("x" .. i) end)
end
