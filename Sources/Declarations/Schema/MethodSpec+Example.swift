import Diagnostics
import Model

extension MethodSpec {
  /// The shortest call that a script can make: the arguments that have to be there, with their examples.
  package var example: RawCall {
    let fields = fields.filter(\.isRequired).compactMap { field in
      field.example.map { (name: field.name, value: $0) }
    }
    var table = entries?.example ?? RawTable()
    table.fields += fields
    let isEmpty = table.fields.isEmpty && table.items.isEmpty
    return RawCall(name: name, arguments: isEmpty ? [] : [.table(table)])
  }

  /// Whether the method, called as in ``example``, looks at other areas, so that it says nothing about a city alone;
  /// nil where the example does not make a method. The model knows: this asks it.
  package var readsOtherAreas: Bool? {
    var log = DiagnosticLog()
    let nowhere = FieldPlaces(line: Span(file: "", line: 1), block: nil)
    let owner = Record(RawTable(), fields: [], title: name, places: nowhere, log: &log)
    let path = [step.rawValue]
    let items = WeightedItems(framework: .reference, indicators: [])
    guard let decoder = MethodDecoder(example, step: step, in: owner, path: path, log: &log) else {
      return nil
    }
    return switch step {
    case .impute: decoder.imputation(log: &log)?.readsOtherAreas
    case .treat: decoder.treatment(log: &log)?.readsOtherAreas
    case .normalise:
      decoder.normalisation(direction: .neutral, title: name, log: &log)?.readsOtherAreas
    case .interval: decoder.interval(log: &log).map { _ in false }
    case .weight: decoder.weighting(items: items, log: &log)?.readsOtherAreas
    case .aggregate: decoder.aggregation(items: items, log: &log)?.readsOtherAreas
    case .group: decoder.grouping(log: &log)?.readsOtherAreas
    case .screen: nil
    case .classify: decoder.classification(of: .reference, log: &log)?.readsOtherAreas
    }
  }
}
