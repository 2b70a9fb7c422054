-- The sheets that assess template wrote for the half-filled self-assessment, joined office by office and filled in:
-- six files in place of fifty. Where an office has no figure, its sheet says why.

local function sheet(id, owner)
  source(id) { file = "sheets/" .. id .. ".csv", layout = "long", owner = owner }
end

sheet("statistics_office", "Statistics office")
sheet("residents_survey", "Residents' survey, mayor's office")
sheet("planning_and_works", "Planning and works departments")
sheet("police_records", "Police district Northport, analysis unit")
sheet("safety_office", "Safety office")
sheet("partners", "Hospital, social services and victim support")
