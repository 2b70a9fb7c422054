-- expect: denied|runtime
-- danger: the word rule replaced
rule = function() end
