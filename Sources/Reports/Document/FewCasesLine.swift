import Model
import Pipeline

/// What was done because the city is small: `12 rates are added up over 3 years: fewer than 50 000 residents`.
struct FewCasesLine {
  let results: Results

  var blocks: [Document.Block] {
    let methodology = results.assessment.methodology
    guard methodology.smallNumbers == .bySize, let residents = results.assessment.city?.population else {
      return []
    }
    let years = CitySize(population: residents).pooledYears
    guard years > 1 else { return [] }
    let rates = results.assessment.indicators.count { indicator in
      if case .expression(.pooled(_, _, _, years)) = indicator.formula { true } else { false }
    }
    let words = rates == 1 ? "1 rate is" : "\(rates) rates are"
    return [
      .labelled(
        "Few cases", Document.Text("\(words) added up over \(years) years: fewer than 50 000 residents"))
    ]
  }
}
