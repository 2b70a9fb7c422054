-- expect: runtime|denied|value|name|syntax
-- danger: use of a device
use("dev.zero")
