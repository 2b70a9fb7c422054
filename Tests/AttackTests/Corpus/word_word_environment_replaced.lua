-- expect: runtime|denied|syntax
-- danger: an environment of its own
local _ENV = {}
indicator "x" {}
