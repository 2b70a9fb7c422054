import Analysis
import Kernels
import Model
import Pipeline

extension Statistics {
  func writeStructures(_ results: Results, to writer: inout JSONWriter) {
    writer.key("inner_structures")
    writer.array { writer in
      for structure in structures { writer.structure(structure, results.assessment) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func structure(_ structure: InnerStructure, _ assessment: Assessment) {
    object { writer in
      writer.key("whole")
      writer.node(structure.node, assessment)
      for (name, nodes) in [("parts", structure.items), ("left_out", structure.leftOut)] {
        writer.key(name)
        writer.array { writer in
          for node in nodes { writer.node(node, assessment) }
        }
      }
      writer.integer("complete_areas", structure.complete)
      writer.found("alpha", structure.alpha, assessment) { $0.number($1) }
      writer.key("alpha_without")
      writer.numbers(structure.alphaWithout.map { $0 ?? .nan })
      writer.found("principal_components", structure.components, assessment) { writer, components in
        writer.object { $0.components(components) }
      }
      writer.key("vif")
      writer.array { writer in
        for factor in structure.inflation { writer.number(try? factor.get()) }
      }
      writer.key("vif_absences")
      writer.array { writer in
        for factor in structure.inflation {
          if case .failure(let absence) = factor {
            writer.absence(absence, assessment)
          } else {
            writer.string(nil)
          }
        }
      }
    }
  }

  /// The figure, or null with its reason beside it.
  private mutating func found<Value>(
    _ name: String, _ result: Result<Value, InnerStructure.Absence>, _ assessment: Assessment,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    key(name)
    switch result {
    case .success(let value): write(&self, value)
    case .failure(let absence):
      string(nil)
      key("\(name)_absence")
      self.absence(absence, assessment)
    }
  }

  private mutating func absence(_ absence: InnerStructure.Absence, _ assessment: Assessment) {
    object { writer in
      switch absence {
      case .fewItems(let number):
        writer.field("reason", "few_parts")
        writer.integer("parts", number)
      case .fewAreas(let complete, let needed):
        writer.field("reason", "few_areas")
        writer.integer("areas", complete)
        writer.integer("needed", needed)
      case .constant(let item):
        writer.field("reason", "constant")
        writer.key("part")
        writer.node(item, assessment)
      case .cancels: writer.field("reason", "parts_cancel")
      case .determined: writer.field("reason", "determined_by_others")
      case .unsettled: writer.field("reason", "not_converged")
      }
    }
  }

  /// Vectors and loadings have one list for each part, with an entry for each component.
  private mutating func components(_ components: PrincipalComponents) {
    key("eigenvalues")
    numbers(components.eigenvalues)
    key("variance_shares")
    numbers(components.varianceShares)
    for (name, matrix) in [
      ("vectors", components.vectors), ("loadings", components.loadings(components.eigenvalues.count)),
    ] {
      key(name)
      array { writer in
        for row in 0..<matrix.rows { writer.numbers(matrix.row(row)) }
      }
    }
  }
}
