-- expect: runtime
-- danger: a method that holds itself twice, sixty times over
local c = geometric()
for _ = 1, 60 do c = geometric { a = c, b = c } end
method { aggregate = c }
