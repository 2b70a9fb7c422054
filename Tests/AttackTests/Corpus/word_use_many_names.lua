-- expect: runtime|denied|value|name|limit-steps|limit-time|limit-memory
-- danger: names of modules made up without end
for i = 1, 1e7 do pcall(use, "m" .. i) end
