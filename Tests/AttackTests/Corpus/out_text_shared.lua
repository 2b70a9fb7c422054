-- expect: limit-memory
-- danger: one text in a hundred thousand places, each copied on its way out
local s = ("x"):rep(1000000)
local t = {}
for i = 1, 100000 do t[i] = s end
indicator "x" { component = "urban_security", definition = t }
