-- Public space liveability: management and inclusion.

indicator "space_inventory_present" {
  title        = "Inventory of public spaces",
  aliases      = { "Public space inventory" },
  definition   = "Whether a mapped list of public spaces updated in the last three years exists (1 yes, 0 no)",
  component    = "public_space_liveability",
  theme        = "management_and_inclusion",
  unit         = "yes/no (1/0)",
  better       = "higher",
  formula      = input.space_inventory_present,
  normalise    = goalposts { worst = 0, best = 1 },
  scale_source = "the ends of its own scale",
  tier         = "core",
  burden       = 1,
  data_kind    = "checklist",
  source       = "planning or parks department",
  related      = { "un_public_space" },
}

indicator "space_manager_share" {
  title      = "Spaces with a named manager",
  definition = "Listed public spaces above 1 000 m² with a named manager and upkeep plan",
  component  = "public_space_liveability",
  theme      = "management_and_inclusion",
  unit       = "% of listed spaces",
  better     = "higher",
  formula    = share(input.spaces_with_manager, input.spaces_listed),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "parks department",
  related    = { "cpted_iso22341" },
}

indicator "space_codesign_level" {
  title        = "Involving users in design",
  definition   = "How far women, youth, older and disabled people shape public-space projects (0 not at all, 4 as "
                 .. "a rule with feedback)",
  component    = "public_space_liveability",
  theme        = "management_and_inclusion",
  unit         = "level (0-4)",
  better       = "higher",
  formula      = input.space_codesign_level,
  normalise    = goalposts { worst = 0, best = 4 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "checklist",
  source       = "interview with planning department",
  related      = { "efus_audit", "place_standard", "metrac_wsa" },
}

-- What is entered for them.

input "space_codesign_level" {
  unit       = "level (0-4)",
  definition = "Women, youth, older and disabled people shape public-space projects: 0 not at all to 4 as a rule, "
               .. "with feedback",
  data_kind  = "checklist",
}

input "space_inventory_present" {
  unit       = "yes/no (1/0)",
  definition = "1 where a mapped list of public spaces updated in the last three years exists, else 0",
  data_kind  = "checklist",
}

input "spaces_listed" {
  unit       = "spaces",
  definition = "Public spaces above 1 000 m² on the city's list",
  data_kind  = "administrative",
}

input "spaces_with_manager" {
  unit       = "spaces",
  definition = "Listed public spaces with a named manager and a plan for upkeep",
  data_kind  = "administrative",
}
