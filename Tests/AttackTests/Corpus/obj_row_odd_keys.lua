-- expect: ok|runtime|value
-- danger: row indexed with odd keys
indicator("w") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) local x = row[{}] or row[1.5] or row[""] or row["a\0b"] return 1 end,
}
