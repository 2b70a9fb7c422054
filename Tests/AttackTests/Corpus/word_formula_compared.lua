-- expect: value|runtime
-- danger: formulas compared
local _ = input.pop < 3
