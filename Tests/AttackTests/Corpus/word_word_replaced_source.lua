-- expect: denied|runtime
-- danger: the word source replaced
source = function() end
