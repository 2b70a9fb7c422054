-- expect: runtime|denied|value|name|syntax
-- danger: use of no name
use("")
