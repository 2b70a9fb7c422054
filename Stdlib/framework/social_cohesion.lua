-- Social cohesion, the ties that keep harm away.

use "framework.social_cohesion.networks_and_trust"
use "framework.social_cohesion.belonging"
use "framework.social_cohesion.acceptance_of_diversity"
use "framework.social_cohesion.participation_and_solidarity"
use "framework.social_cohesion.institutional_trust_and_fairness"
use "framework.social_cohesion.inclusion_and_equality"
use "framework.social_cohesion.tension_and_repair"
