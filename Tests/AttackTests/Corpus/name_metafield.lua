-- expect: ok|name|runtime
-- danger: names that look like metamethods or magic keys
for _, n in ipairs { "__index", "__gc", "_ENV", "nil", "constructor", "__proto__" } do indicator(n) {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 end,
} end
