-- expect: runtime
-- danger: a mean of nothing
mean_of()
