-- expect: runtime
-- danger: method called on a string
vector(3, 100).sum("pop")
