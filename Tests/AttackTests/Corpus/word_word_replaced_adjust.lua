-- expect: denied|runtime
-- danger: the word adjust replaced
adjust = function() end
