-- expect: limit-steps|limit-time
-- danger: a module that never ends
use "endless"
