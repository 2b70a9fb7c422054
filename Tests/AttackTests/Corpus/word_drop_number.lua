-- expect: runtime|name|value
-- danger: a number dropped
drop(3)
