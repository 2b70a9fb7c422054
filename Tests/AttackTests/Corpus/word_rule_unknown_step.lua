-- expect: value|runtime
-- danger: a step that there is not
rule.destroy("r", print)
