import CLuaShim
package import Kernels

/// What a function of a row gave for each row.
package struct LuaRowResult: Sendable {
  /// One value for each row; missing from the row on where it stopped.
  package var values: Column
  /// The columns that were read, in the order of `names`.
  package var touched: [Int]
  package var failure: LuaRowFailure?
}

/// Why and where the evaluation stopped.
package struct LuaRowFailure: Sendable {
  package enum Kind: Sendable {
    /// The result is neither a number nor nil; the name of its type.
    case notANumber(String)
    /// The result is infinite, or not a number in the sense of arithmetic.
    case notFinite(Double)
    /// A ``LuaError``, or what a hook has thrown.
    case error(any Error)
  }

  /// Counted from 0.
  package var row: Int
  package var kind: Kind
}

extension LuaState {
  /// Calls `function` with each row in turn, in one go.
  ///
  /// - names: what the row answers to; `columns` stand in the same order and have the same length.
  /// - A missing value is nil in the script; a result of nil is missing.
  /// - steps: the most that one call of the function takes, where its text tells; nil where they have to be counted.
  /// - unknownName: asked about any other name; it throws, or gives the value.
  /// - The row is good only during the call, cannot be changed, and stops at the first failure.
  package func evaluateRows(
    _ function: LuaFunction, names: [String], columns: [Column], count: Int, steps: Int? = nil,
    unknownName: ((LuaCall, String) throws -> LuaValue)? = nil
  ) -> LuaRowResult {
    precondition(names.count == columns.count && columns.allSatisfy { $0.count == count })
    var values = Column(missing: count)
    var touched = [UInt8](repeating: 0, count: columns.count + 1)
    var rows = shim_rows()
    var thrown: (any Error)?
    let hook = unknownName.map { pushRowHook($0) }
    rows.source = Int32(rowSources.count)
    rowSources.append(RowSource(columns))
    withCStrings(names) { strings in
      values.values.withUnsafeMutableBufferPointer { values in
        touched.withUnsafeMutableBufferPointer { touched in
          rows.names = UnsafePointer(strings)
          rows.columns = Int32(columns.count)
          rows.rows = Int64(count)
          rows.steps = Int64(steps ?? 0)
          rows.unknown = hook ?? -1
          rows.values = values.baseAddress
          rows.touched = touched.baseAddress
          do {
            try enter { shim_evaluate_rows($0, function.reference, &rows) }
          } catch {
            thrown = error
          }
        }
      }
    }
    rowSources.removeLast()
    if let hook { remove(hook) }
    return LuaRowResult(
      values: values, touched: columns.indices.filter { touched[$0] != 0 },
      failure: failure(rows, thrown, &values))
  }

  private func pushRowHook(_ hook: @escaping (LuaCall, String) throws -> LuaValue) -> Int32 {
    add(
      .plain { call in
        guard case .string(let name) = call[0] else { return .nil }
        return try hook(call, name)
      })
  }

  private func failure(
    _ rows: shim_rows, _ thrown: (any Error)?, _ values: inout Column
  ) -> LuaRowFailure? {
    let row = Int(rows.row)
    if let thrown { return LuaRowFailure(row: row, kind: .error(thrown)) }
    switch Int(rows.stopped) {
    case SHIM_ROW_TYPE:
      var type = rows.type
      let name = withUnsafeBytes(of: &type) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      return LuaRowFailure(row: row, kind: .notANumber(name))
    case SHIM_ROW_NOT_FINITE: return LuaRowFailure(row: row, kind: .notFinite(rows.number))
    default: return nil
    }
  }
}

/// Holds the columns of one evaluation still; only those that are read are copied.
final class RowSource {
  private let columns: [Column]
  private var copies: [UnsafeMutablePointer<Double>] = []

  init(_ columns: [Column]) { self.columns = columns }

  deinit { copies.forEach { $0.deallocate() } }

  func column(_ index: Int) -> UnsafePointer<Double> {
    let values = columns[index].values
    let copy = UnsafeMutablePointer<Double>.allocate(capacity: max(1, values.count))
    copy.initialize(from: values, count: values.count)
    copies.append(copy)
    return UnsafePointer(copy)
  }
}
