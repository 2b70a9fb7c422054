-- expect: denied|runtime
-- danger: the word require replaced
require = function() end
