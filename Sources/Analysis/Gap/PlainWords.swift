/// A word without its endings, and under one name with words of the same meaning; nil where it tells nothing.
///
/// Light stemming only: endings of plurals, of `-ing` and `-ed`, a mute e. It is enough that forms of one word meet;
/// what remains need not be a word.
func plainWord(_ word: String) -> String? {
  guard word.count > 2, !word.allSatisfy(\.isNumber) else { return nil }
  let stem = stem(word)
  return common.contains(stem) ? nil : families[stem] ?? stem
}

private func stem(_ word: String) -> String {
  var stem = Substring(word)
  if stem.hasSuffix("es"), ["s", "x", "z", "ch", "sh"].contains(where: stem.dropLast(2).hasSuffix) {
    stem = stem.dropLast(2)
  } else if stem.count > 3, stem.hasSuffix("s"), !["ss", "us", "is"].contains(where: stem.hasSuffix) {
    stem = stem.dropLast()
  }
  for ending in ["ing", "ed"] where stem.hasSuffix(ending) && stem.count >= ending.count + 3 {
    stem = stem.dropLast(ending.count)
    break
  }
  // `robbed` and `rob`, but not `kill` and `pass`.
  if stem.count > 3, let last = stem.last, !"sl".contains(last), stem.dropLast().last == last {
    stem = stem.dropLast()
  }
  if stem.count > 3, stem.hasSuffix("ie") {
    stem = stem.dropLast(2) + "y"
  } else if stem.count > 3, stem.hasSuffix("e") {
    stem = stem.dropLast()
  }
  return String(stem)
}

/// Words that most indicators have, or that say how something is counted and not what.
private let common: Set<String> = Set(
  """
  resident people population inhabitant citizen person adult year yearly annual month rate share number total sum \
  count index level value score indicator percentage percent per cent proportion ratio average mean city local \
  municipal urban public recorded registered last their its own the and for with from that this all any other into \
  out have has had been were was are not does which who how one among against about near after before they being \
  within most between far without none more less least very fairly good area said say feeling feel felt perceived \
  perception subjective sense ins per
  """.split(whereSeparator: \.isWhitespace).map { stem(String($0)) })

/// Words of one meaning, by their stems.
private let families: [String: String] = {
  var families: [String: String] = [:]
  for family in [
    "home house dwelling domicile apartment flat residential household", "night dark evening nightfall late",
    "safe unsafe safety insecure insecurity secure security", "homicide murder manslaughter",
    "burglary burglar break housebreaking", "bicycle bike cycle cyclist", "vehicle car automobile",
    "theft steal stolen thief larceny", "violence violent", "neighbourhood neighborhood neighbour neighbor",
    "trust confidence", "police officer", "worry fear concern afraid worried",
    "crime offence offense criminal",
    "drug narcotic", "litter rubbish waste", "clean cleanliness", "green park garden", "street road",
    "walk pedestrian foot", "unemployment unemployed jobless", "poverty poor", "homelessness homeless",
    "sexual sex rape", "harassment harass", "transport transit bus metro tram",
    "satisfaction satisfied content happy", "casualty injury injured hurt victim",
    "death died killed fatality mortality", "damage vandalism vandal", "volunteer voluntary",
    "loneliness lonely", "migrant foreign immigrant", "turnout vote voter", "accident crash collision",
    "particle particulate pm25 pm2", "nitrogen no2", "camera cctv surveillance", "light lighting lamp lit",
    "shop retail store commercial", "weapon knife gun firearm", "hate bias",
    "discrimination discriminated", "child children kid", "young youth adolescent juvenile",
    "robbery robbed rob", "belonging attachment attached", "outdoor outside",
  ] {
    let stems = family.split(separator: " ").map { stem(String($0)) }
    for word in stems { families[word] = stems[0] }
  }
  return families
}()
