-- expect: runtime|denied|value|name|syntax
-- danger: use of a name of a hundred thousand letters
use(("a"):rep(100000))
