-- Sense of safety, what people feel, think and do about their own risk.

use "framework.sense_of_safety.general_feeling"
use "framework.sense_of_safety.worry"
use "framework.sense_of_safety.perceived_problems"
use "framework.sense_of_safety.avoidance"
use "framework.sense_of_safety.equality_of_feeling"
use "framework.sense_of_safety.confidence_in_protection"
use "framework.sense_of_safety.measuring_perception"
