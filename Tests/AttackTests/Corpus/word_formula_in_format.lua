-- expect: ok
-- danger: a formula among texts
assert(not string.format("%s", input.pop):find("0x"))
