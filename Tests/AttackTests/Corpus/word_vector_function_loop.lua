-- expect: limit-steps|limit-time
-- danger: a column whose maker never ends
vector(3, function() while true do end end)
