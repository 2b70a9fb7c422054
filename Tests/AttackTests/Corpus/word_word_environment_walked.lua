-- expect: ok|runtime
-- danger: the environment gone through
for k, v in pairs(_ENV) do print(k) end
