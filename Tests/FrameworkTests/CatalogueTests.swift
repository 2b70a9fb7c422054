import Diagnostics
import Model
import References
import Testing
import Workbench

/// The framework in Lua beside the table it was written from.
@Suite("The framework and its catalogue")
struct CatalogueTests {
  static let catalogue: (Catalogue, [String]) = {
    var log = DiagnosticLog()
    let catalogue = Catalogue.standard(log: &log)
    return (catalogue, log.diagnostics.map(\.message))
  }()

  private var catalogue: Catalogue { Self.catalogue.0 }

  @Test("all of it loads without a word")
  func silent() {
    #expect(Self.catalogue.1 == [])
    #expect(catalogue.indicators.count == 208 && catalogue.inputs.count == 330)
  }

  @Test("a name leads to one indicator: no alias is an id, a title or an alias of another")
  func aliases() {
    var owners: [String: String] = [:]
    for indicator in catalogue.indicators {
      let names = [indicator.id, indicator.title] + indicator.profile.aliases
      for name in Set(names.map { $0.lowercased().replacing("_", with: " ").replacing("-", with: " ") }) {
        #expect(owners[name] == nil, "\(name) leads to \(indicator.id) and \(owners[name] ?? "")")
        owners[name] = indicator.id
      }
    }
    #expect(catalogue.indicators.count { !$0.profile.aliases.isEmpty } > 100)
  }

  /// Rows of the catalogue as fields by name.
  private static func rows(_ file: String) throws -> [[String: String]] {
    let table = try Domain.table(file)
    return table.rows.map { row in Dictionary(zip(table.header, row), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test(
    "every indicator is as the catalogue has it", .enabled(if: Domain.isThere, "needs the domain's catalogue")
  )
  func indicators() throws {
    let rows = try Self.rows("catalogue.csv")
    #expect(rows.map { $0["id"] ?? "" } == catalogue.indicators.map(\.id))
    for row in rows {
      let id = row["id"] ?? ""
      let indicator = try #require(catalogue.indicator(id))
      #expect(indicator.title == row["name"] && indicator.definition == row["definition"], "\(id)")
      #expect(indicator.component == row["component"] && indicator.theme == row["theme"], "\(id)")
      #expect(indicator.unit == row["unit"] && indicator.direction.rawValue == row["direction"], "\(id)")
      let profile = indicator.profile
      #expect(profile.tier?.rawValue == row["tier"], "\(id)")
      #expect(profile.burden.map(String.init) == row["collection_burden"], "\(id)")
      #expect(
        profile.dataKind?.rawValue == row["data_kind"]?.split(separator: " ").last.map(String.init), "\(id)")
      #expect(indicator.dataSource == row["typical_source"], "\(id)")
      let codes = ["eurostat": "eurostat", "iccs": "iccs", "iso_37120": "iso37120", "sdg": "sdg"]
      for (list, column) in codes { #expect(profile.codes[list] ?? "" == row[column] ?? "", "\(id) \(list)") }
      #expect(profile.related.joined(separator: ";") == row["also_used_by"], "\(id)")
      guard case .expression(let formula) = indicator.formula else {
        Issue.record("\(id) has no formula")
        continue
      }
      let wanted = try #require(FormulaReader.read(row["formula"] ?? ""), "\(id)")
      #expect(PlainForm(formula) == PlainForm(wanted), "\(id)")
      #expect(
        Set(formula.inputs) == Set((row["raw_inputs"] ?? "").split(separator: ";").map(String.init)), "\(id)")
    }
  }

  @Test(
    "scales are those that are published, for what is scored",
    .enabled(if: Domain.isThere, "needs the domain's catalogue"))
  func scales() throws {
    var neutral: [String] = []
    for row in try Self.rows("catalogue.csv") {
      let indicator = try #require(catalogue.indicator(row["id"] ?? ""))
      let ends = [row["goalpost_low"], row["goalpost_high"]].compactMap { $0.flatMap(Double.init) }
      if indicator.direction == .neutral, !ends.isEmpty { neutral.append(indicator.id) }
      guard indicator.direction != .neutral, ends.count == 2 else {
        #expect(indicator.normalisation == nil, "\(indicator.id)")
        continue
      }
      guard case .goalposts(let worst, let best, _, _)? = indicator.normalisation else {
        Issue.record("\(indicator.id) has no goalposts")
        continue
      }
      #expect([worst, best].sorted() == ends, "\(indicator.id)")
      #expect((best > worst) == (indicator.direction == .higher), "\(indicator.id)")
      #expect(indicator.profile.scaleSource != nil, "\(indicator.id)")
    }
    // The ends of their own scales: what is never scored has no worst and best.
    #expect(neutral == ["policing_power_level", "national_threat_level"])
  }

  @Test(
    "raw inputs are those of the catalogue, each declared once and read by a formula",
    .enabled(if: Domain.isThere, "needs the domain's catalogue"))
  func inputs() throws {
    let rows = try Self.rows("raw_inputs.csv")
    #expect(Set(rows.map { $0["input"] ?? "" }) == Set(catalogue.inputs.map(\.id)))
    #expect(Set(catalogue.inputs.map(\.id)).count == catalogue.inputs.count)
    let read = Set(catalogue.indicators.flatMap { $0.formula.inputs ?? [] })
    #expect(read == Set(catalogue.inputs.map(\.id)))
  }

  @Test("every raw input says what is counted, in which unit, and what a survey asks")
  func described() {
    for input in catalogue.inputs {
      #expect(input.definition?.isEmpty == false && input.dataKind != nil, "\(input.id)")
      #expect(UnitOfMeasure(input.unit) != nil, "\(input.id): \(input.unit)")
      let isAnswer = input.id.contains("_positive") || input.id.contains("_valid")
      #expect(
        (input.question != nil) == (isAnswer || input.dataKind == .survey && input.unit == "points"),
        "\(input.id)")
    }
  }

  @Test("units follow from formulas and are those that are declared")
  func units() {
    var units: [String: UnitOfMeasure] = [:]
    for input in catalogue.inputs { units[input.id] = UnitOfMeasure(input.unit) }
    let check = UnitCheck(units)
    for indicator in catalogue.indicators {
      guard case .expression(let formula) = indicator.formula else { continue }
      #expect(UnitOfMeasure(indicator.unit) != nil, "\(indicator.id): \(indicator.unit)")
      #expect(check.isKnown(formula), "\(indicator.id)")
      #expect(check.problem(formula, unit: indicator.unit) == nil, "\(indicator.id)")
    }
  }

  @Test("totals know their parts and are not scored beside them")
  func totals() {
    let totals = catalogue.indicators.filter { !$0.profile.parts.isEmpty }
    #expect(totals.map(\.id) == ["violent_crime_rate", "theft_rate", "property_crime_rate"])
    for total in totals {
      #expect(total.isTotal && !total.isScored)
      for part in total.profile.parts { #expect(catalogue.indicator(part) != nil, "\(part)") }
    }
  }

  @Test("every index that an indicator names is described")
  func related() {
    let known = Set(indexIDs)
    #expect(known.count == 57)
    for indicator in catalogue.indicators {
      for id in indicator.profile.related { #expect(known.contains(id), "\(indicator.id): \(id)") }
    }
  }
}

@Suite("Parts of the framework")
struct FrameworkSelectionTests {
  @Test(
    "a module gives its own part",
    arguments: [
      ("framework.core", 74), ("framework.standard", 180), ("framework.full", 208), ("framework", 208),
      ("framework.urban_security", 50), ("framework.background_conditions", 30),
      ("framework.urban_security.violence", 6),
    ])
  func modules(name: String, count: Int) {
    var log = DiagnosticLog()
    let found = Catalogue.standard(name, log: &log)
    #expect(found.indicators.count == count)
    #expect(log.diagnostics.map(\.message) == [])
  }
}
