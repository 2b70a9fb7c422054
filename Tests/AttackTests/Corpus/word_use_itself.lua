-- expect: runtime|denied|value|name|ok
-- danger: a script that uses itself
use "city"
