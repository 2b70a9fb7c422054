-- expect: runtime|denied|value|name|syntax
-- danger: use of an absolute path
use("/etc/passwd")
