-- Urban security, what is recorded, what people went through, and how the city prevents and answers it.

use "framework.urban_security.violence"
use "framework.urban_security.sexual_and_domestic_violence"
use "framework.urban_security.property_crime"
use "framework.urban_security.disorder_and_drugs"
use "framework.urban_security.hate_extremism_and_attacks"
use "framework.urban_security.economic_and_online_crime"
use "framework.urban_security.victimisation_and_reporting"
use "framework.urban_security.harm_and_place"
use "framework.urban_security.response_capacity"
use "framework.urban_security.prevention_and_governance"
use "framework.urban_security.protection_of_crowded_places"
