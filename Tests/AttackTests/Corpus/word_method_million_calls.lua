-- expect: runtime|limit-count|limit-memory|limit-steps|limit-time
-- danger: methods without end
for i = 1, 1e7 do min_max() end
