-- expect: denied|runtime
-- danger: the word input replaced
input = {}
