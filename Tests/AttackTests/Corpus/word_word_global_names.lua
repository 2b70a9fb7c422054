-- expect: denied|runtime
-- danger: ten thousand globals
for i = 1, 1e4 do _ENV["g" .. i] = i end
