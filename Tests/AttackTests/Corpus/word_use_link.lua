-- expect: runtime|denied|value|name|syntax
-- danger: use of a link out
use("escape_link")
