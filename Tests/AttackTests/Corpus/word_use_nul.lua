-- expect: runtime|denied|value|name|syntax
-- danger: use of a name that is cut short
use("good\0x")
