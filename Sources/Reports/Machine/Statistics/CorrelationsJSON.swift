import Analysis
import Kernels
import Model
import Pipeline

extension Statistics {
  /// The matrix of all items, then the pairs within components and each indicator with its parents.
  func writeCorrelations(_ results: Results, workers: Int, to writer: inout JSONWriter) {
    writeMatrix(results, workers: workers, to: &writer)
    writePairs(results.assessment, to: &writer)
    writeParents(results.assessment, to: &writer)
  }

  /// Null where there are no areas to correlate over.
  private func writeMatrix(_ results: Results, workers: Int, to writer: inout JSONWriter) {
    writer.key("correlations")
    guard hasOthers else {
      writer.string(nil)
      return
    }
    let table = CorrelationTable(results, sample, at: choice.relations, choice.correlation, workers: workers)
    writer.object { writer in
      writer.key("items")
      writer.array { writer in
        for item in table.items { writer.item(item, results.assessment) }
      }
      let matrices: [(String, (CorrelationTest) -> Double?)] = [
        ("coefficients", { $0.correlation }), ("p_values", { $0.pValue }), ("areas", { Double($0.count) }),
      ]
      for (name, figure) in matrices {
        writer.key(name)
        writer.array { writer in
          for i in table.items.indices {
            writer.numbers(table.items.indices.map { table.test(i, $0).flatMap(figure) ?? .nan })
          }
        }
      }
    }
  }

  private func writePairs(_ assessment: Assessment, to writer: inout JSONWriter) {
    writer.key("pairs")
    writer.array { writer in
      for pair in pairs {
        writer.object { writer in
          writer.field("first", assessment.indicators[pair.first].id)
          writer.field("second", assessment.indicators[pair.second].id)
          writer.key("within")
          writer.node(pair.within, assessment)
          writer.test(pair.test)
          writer.field("reading", pair.reading?.rawValue)
        }
      }
    }
  }

  private func writeParents(_ assessment: Assessment, to writer: inout JSONWriter) {
    writer.key("parents")
    writer.array { writer in
      for line in parents {
        for parent in line.parents {
          writer.object { writer in
            writer.field("indicator", assessment.indicators[line.indicator].id)
            writer.key("parent")
            writer.node(parent.node, assessment)
            writer.test(parent.test)
            writer.key("is_only_part")
            writer.boolean(parent.isOnlyPart)
            writer.key("is_opposed")
            writer.boolean(parent.isOpposed)
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func test(_ test: CorrelationTest?) {
    integer("areas", test?.count)
    number("coefficient", test?.correlation)
    number("p_value", test?.pValue)
  }

  fileprivate mutating func item(_ item: CorrelationTable.Item, _ assessment: Assessment) {
    switch item {
    case .node(let node): self.node(node, assessment)
    case .indicator(let indicator):
      object { writer in
        writer.field("level", Level.indicator.rawValue)
        writer.field("id", assessment.indicators[indicator].id)
      }
    }
  }

  /// An item of the tree by its level and id.
  mutating func node(_ node: Int, _ assessment: Assessment) {
    object { writer in
      writer.field("level", assessment.tree.nodes[node].level.rawValue)
      writer.field("id", assessment.tree.nodes[node].id)
    }
  }
}
