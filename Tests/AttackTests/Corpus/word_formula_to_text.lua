-- expect: ok
-- danger: the text of a formula shows no address
assert(not tostring(input.pop + 1):find("0x"))
