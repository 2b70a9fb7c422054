-- expect: ok|limit-output|limit-steps|limit-time
-- danger: a function that prints without end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) for _ = 1, 1e5 do print(("x"):rep(1000)) end return 1 end,
}
