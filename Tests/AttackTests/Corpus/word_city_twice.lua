-- expect: value
-- danger: two cities
city "A" {}
city "B" {}
