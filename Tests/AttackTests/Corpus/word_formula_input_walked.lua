-- expect: runtime
-- danger: inputs gone through
for k in pairs(input) do print(k) end
