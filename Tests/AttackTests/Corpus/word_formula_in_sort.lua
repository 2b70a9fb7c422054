-- expect: runtime|value
-- danger: formulas sorted
table.sort({ input.pop, input.area, input.income })
