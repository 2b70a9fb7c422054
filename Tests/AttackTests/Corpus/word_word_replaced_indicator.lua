-- expect: denied|runtime
-- danger: the word indicator replaced
indicator = function() end
