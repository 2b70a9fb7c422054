-- Public space liveability, the stage: how well public space works for daily use.

use "framework.public_space_liveability.supply_and_access"
use "framework.public_space_liveability.design_and_visibility"
use "framework.public_space_liveability.upkeep_and_incivilities"
use "framework.public_space_liveability.use_and_vitality"
use "framework.public_space_liveability.comfort"
use "framework.public_space_liveability.traffic_safety_and_walking"
use "framework.public_space_liveability.management_and_inclusion"
