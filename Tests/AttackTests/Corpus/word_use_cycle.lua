-- expect: runtime|denied|value|name
-- danger: modules that use each other
use "cycle_a"
