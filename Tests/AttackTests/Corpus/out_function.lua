-- expect: value
-- danger: function in a result
weights({ f = print })
