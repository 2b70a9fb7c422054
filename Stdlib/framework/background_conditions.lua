-- Background conditions, a lens to read the rest by: shown, not scored.

use "framework.background_conditions.people"
use "framework.background_conditions.economy_and_inequality"
use "framework.background_conditions.land_and_form"
use "framework.background_conditions.visitors_and_flows"
use "framework.background_conditions.powers_and_resources"
use "framework.background_conditions.wider_risk"
