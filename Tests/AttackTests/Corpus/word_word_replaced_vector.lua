-- expect: denied|runtime
-- danger: the word vector replaced
vector = function() end
