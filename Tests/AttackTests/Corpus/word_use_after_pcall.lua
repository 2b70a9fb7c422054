-- expect: runtime|denied|value|name
-- danger: a refusal that pcall hides
pcall(use, "escape_link")
error("x")
