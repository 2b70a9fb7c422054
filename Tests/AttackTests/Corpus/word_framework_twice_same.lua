-- expect: value
-- danger: a component twice
existing_framework "f" { components = { "a", "a" } }
