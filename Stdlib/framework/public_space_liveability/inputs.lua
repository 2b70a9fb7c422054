-- Raw inputs that several themes of public space liveability read.

input "street_length_km" {
  unit       = "km",
  definition = "Public streets and paths",
  data_kind  = "geospatial",
}
