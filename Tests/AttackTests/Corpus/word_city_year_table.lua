-- expect: value
-- danger: a year that is a table
city "A" { year = {} }
