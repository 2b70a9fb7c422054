import BenchmarkPeer
import Kernels

/// A million rows, one in fifty missing; panels of 10 000 areas over 20 years; and models of several items.
func imputingMeasurements() -> [Measurement] {
  let a = drawn(1_000_000, seed: 1)
  let (x, n) = (Column(a), Int64(a.count))
  let groups = a.indices.map { Int64($0 % 5) }
  let members = GroupMembers(groups.map { Int($0) })
  return [
    measure("mean in gaps") {
      imputeMean(x).column
    } other: {
      peer_impute_mean(a, n)
    },
    measure("median in gaps", rounds: 7) {
      imputeMedian(x).column
    } other: {
      peer_impute_median(a, n)
    },
    measure("means of 5 groups in gaps") {
      imputeMean(x, groups: members).column
    } other: {
      peer_group_means(a, groups, n)
    },
    measure("medians of 5 groups in gaps", rounds: 7) {
      imputeMedian(x, groups: members).column
    } other: {
      peer_group_medians(a, groups, n)
    },
  ] + timeMeasurements() + modelMeasurements()
}

private func timeMeasurements() -> [Measurement] {
  let panel = YearlyRows(areas: 10_000, years: 20)
  let values = drawn(Int(panel.rows), seed: 1)
  let (x, histories) = (Column(values), Histories(areas: panel.areas, times: panel.times))
  return [
    measure("earlier value in gaps, 10 000 areas x 20 years") {
      imputeEarlier(x, histories, lookBack: 3).column
    } other: {
      peer_impute_earlier(values, panel.numbers, panel.times, panel.rows, 3)
    }.within(2.5, for: "the rows that values came from, and rows in any order"),
    measure("line in time in gaps, 10 000 areas x 20 years") {
      imputeInTime(x, histories, shape: .linear).column
    } other: {
      peer_impute_in_time(values, panel.numbers, panel.times, panel.rows)
    },
  ]
}

private func modelMeasurements() -> [Measurement] {
  let near = Items(related: 10, rows: 1000)
  let wide = Items(related: 6, rows: 100_000)
  let normal = Items(related: 6, rows: 1000)
  let rounds = imputeNormal(normal.items).iterations
  let predictors = Items(Array(wide.columns.dropFirst()))
  return [
    measure("5 nearest neighbours, 1 000 areas x 10", count: near.count * near.rows, rounds: 7) {
      imputeNearest(near.items, neighbours: 5)
    } read: {
      $0.flatMap(\.column.values)
    } other: {
      near.loop { peer_impute_nearest($0, near.count, near.rows, 5) }
    },
    measure("regression on 5 in gaps, 100 000 areas", count: 2 * wide.rows) {
      imputeRegression(wide.items[0], on: predictors.items)
    } read: {
      $0.imputed.column.values + ($0.imputed.standardErrors?.values ?? [])
    } other: {
      predictors.loop { peer_impute_regression(wide.columns[0], $0, predictors.count, wide.rows) }
    },
    measure(
      "expectation and maximisation, 1 000 areas x 6", count: normal.count * normal.rows, rounds: 7,
      tolerance: 1e-9
    ) {
      imputeNormal(normal.items)
    } read: {
      $0.imputed.flatMap(\.column.values)
    } other: {
      normal.loop { peer_impute_normal($0, normal.count, normal.rows, Int64(rounds)) }
    },
  ]
}
