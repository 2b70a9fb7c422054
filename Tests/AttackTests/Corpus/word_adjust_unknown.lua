-- expect: value
-- danger: a change to what there is not
adjust "nothing" { weight = 2 }
