-- expect: value
-- danger: a share that is no number
method { minimum_coverage = 0/0 }
