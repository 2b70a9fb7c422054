-- expect: runtime
-- danger: a chain of methods too long to walk or to free
local c = geometric()
for _ = 1, 150000 do c = geometric { inner = c } end
method { aggregate = c }
