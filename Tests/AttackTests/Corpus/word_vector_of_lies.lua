-- expect: runtime|limit-memory|limit-steps|limit-time
-- danger: a column from a table that lies
vector(setmetatable({}, { __len = function() return 1e9 end }), 1e9)
