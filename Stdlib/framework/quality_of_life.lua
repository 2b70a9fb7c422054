-- Quality of life, the soil: needs met, chances, surroundings.

use "framework.quality_of_life.health_and_wellbeing"
use "framework.quality_of_life.work_and_income"
use "framework.quality_of_life.education_and_skills"
use "framework.quality_of_life.housing"
use "framework.quality_of_life.environment"
use "framework.quality_of_life.services_and_mobility"
use "framework.quality_of_life.overall_satisfaction"
