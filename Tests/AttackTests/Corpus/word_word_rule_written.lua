-- expect: denied|runtime
-- danger: the word rule written to
rule.normalise = nil
