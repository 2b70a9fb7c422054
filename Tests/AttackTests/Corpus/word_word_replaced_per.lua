-- expect: denied|runtime
-- danger: the word per replaced
per = function() end
