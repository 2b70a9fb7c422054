-- The goalposts of the United Nations Development Programme for the eight indicators of achievement.lua: the least and
-- the greatest value of all its countries in the Human Development Report 2001, telephones capped at the OECD's mean of
-- 901 for 1 000 people and electricity at 6,969 kWh for a head.

use "achievement"

local function log10(x) return log(x) / log(10) end

local ends = {
  patents     = { 0, 994 },
  royalties   = { 0, 272.6 },
  internet    = { 0, 232.4 },
  exports     = { 0, 80.8 },
  telephones  = { log10(1), log10(901) },
  electricity = { log10(22), log10(6969) },
  schooling   = { 0.8, 12 },
  university  = { 0.1, 27.4 },
}

for id, range in pairs(ends) do
  adjust (id) { normalise = goalposts { worst = range[1], best = range[2] } }
end
