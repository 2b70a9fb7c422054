-- expect: runtime|denied|value|name|syntax
-- danger: use of a module that is not there
use("none")
