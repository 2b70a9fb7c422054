-- expect: denied|runtime
-- danger: the word city replaced
city = function() end
