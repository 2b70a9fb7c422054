-- expect: denied|runtime
-- danger: the word method replaced
method = function() end
