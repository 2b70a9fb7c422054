-- expect: runtime|denied|value|name|syntax
-- danger: use of capital letters
use("Good")
