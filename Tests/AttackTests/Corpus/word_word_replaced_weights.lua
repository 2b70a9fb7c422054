-- expect: denied|runtime
-- danger: the word weights replaced
weights = function() end
