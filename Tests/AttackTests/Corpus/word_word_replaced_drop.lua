-- expect: denied|runtime
-- danger: the word drop replaced
drop = function() end
