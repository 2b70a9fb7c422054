import Diagnostics
import Model

/// The names that `within` may use, and the methods of blocks held against them.
struct GroupNames {
  /// Groups of sources, then those of `peers` blocks.
  let names: [String]
  /// `peers` blocks that give each area a list of its own, and no groups.
  let lists: Set<String>
  /// Whether every source's groups were understood; one that was not may give the name.
  let isComplete: Bool

  /// Reports every group that a method of the block names and nobody gives.
  func check(_ record: Record, log: inout DiagnosticLog) {
    guard isComplete else { return }
    for (field, value) in record.values.sorted(by: { $0.key < $1.key }) {
      for (name, path) in groups(in: value, at: [field]) where !names.contains(name) {
        log.report(
          lists.contains(name)
            ? .listIsNoGroup(name, at: record.valuePlace(path))
            : .unknownGroup(name, names: names, at: record.valuePlace(path)))
      }
    }
  }

  /// Every group named in a value, with the way to it.
  private func groups(in value: RawValue, at path: [String]) -> [(name: String, path: [String])] {
    switch value {
    case .table(let table): return table.fields.flatMap { groups(in: $0.value, at: path + [$0.name]) }
    case .call(let call):
      let specs = Schema.methods.filter { $0.name == call.name }
      return specs.flatMap { spec in
        MethodDecoder.named(call.arguments, fields: spec.fields).fields.compactMap { name, value in
          guard case .text(let group) = value, spec.fields.first(where: { $0.name == name })?.isGroup == true
          else { return nil }
          return (group, path + [name])
        }
      }
    default: return []
    }
  }
}

extension FieldSpec {
  fileprivate var isGroup: Bool { if case .group = type { true } else { false } }
}
