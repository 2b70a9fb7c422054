-- expect: runtime|ok
-- danger: the word rule gone through
for k in pairs(rule) do print(k) end
