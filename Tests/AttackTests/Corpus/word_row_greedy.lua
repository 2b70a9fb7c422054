-- expect: limit-memory|limit-steps|limit-time
-- danger: a row function that keeps everything
local keep = {}
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) while true do keep[#keep + 1] = { row.pop } end end,
}
