-- expect: runtime|denied|value|name|syntax
-- danger: use of a table
use({})
