-- expect: ok
-- danger: second half: runs after the poisoner in the same process
assert(tostring(12) == "12")
assert(pairs)
assert(rawget(_ENV, "error_count") == nil)
indicator("fine") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return row.pop end,
}
