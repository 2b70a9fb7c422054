-- expect: limit-memory
-- danger: one vector in a thousand places, each copied on its way out
local v = vector(1000000, 1)
local t = {}
for i = 1, 1000 do t[i] = v end
indicator "x" { component = "urban_security", definition = t }
