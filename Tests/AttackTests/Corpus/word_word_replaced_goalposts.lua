-- expect: denied|runtime
-- danger: the word goalposts replaced
goalposts = function() end
