-- expect: runtime
-- danger: raw access on a host object
rawset(vector(3, 100), 1, 2)
