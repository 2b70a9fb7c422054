-- expect: limit-steps
-- danger: each call walks a long text of letters
local s = ("ä"):rep(500000)
while true do
  assert(utf8.len(s) == 500000)
  assert(utf8.offset(s, 499999) == 999997)
end
