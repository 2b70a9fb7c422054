-- expect: runtime|denied|value|name|syntax
-- danger: use of a number
use(3)
