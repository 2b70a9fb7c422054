-- expect: ok|limit-steps|limit-time
-- danger: the same module a million times
for i = 1, 1e6 do use "good" end
