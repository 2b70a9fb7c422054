-- expect: runtime|denied|value|name|syntax
-- danger: use of a pipe
use("fifo_module")
