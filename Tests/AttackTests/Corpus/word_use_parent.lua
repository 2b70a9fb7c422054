-- expect: runtime|denied|value|name|syntax
-- danger: use of a way up
use("..secret")
