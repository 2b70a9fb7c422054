-- expect: name|value
-- danger: a framework without a name
existing_framework "a\0b" { components = { "a" } }
