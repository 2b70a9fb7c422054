-- expect: runtime|denied|value|name|syntax
-- danger: use of precompiled code
use("bytecode_module")
