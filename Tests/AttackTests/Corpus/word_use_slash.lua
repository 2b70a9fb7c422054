-- expect: runtime|denied|value|name|syntax
-- danger: use of a path
use("a/b")
