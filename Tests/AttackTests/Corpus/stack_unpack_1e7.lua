-- expect: runtime|limit-stack|limit-steps
-- danger: ten million results from one call
local t = table.pack(table.unpack({}, 1, 1e7))
