-- expect: denied|runtime
-- danger: the word use replaced
use = function() end
