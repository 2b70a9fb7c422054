import Analysis

/// `Since 2023   of 20 indicators measured in both years 12 got better, 6 worse and 2 stayed; 62 are new`
struct LikeForLikeLine {
  let likeForLike: LikeForLike?

  var blocks: [Document.Block] {
    guard let found = likeForLike else { return [] }
    let shared = found.better + found.worse + found.same
    let parts = [
      (found.better, "got better"), (found.worse, "got worse"), (found.same, "stayed as they were"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let others = [
      found.added > 0 ? "; \(found.added) more with a score now" : "",
      found.lost > 0 ? "; \(found.lost) without one now" : "",
    ].joined()
    return [
      .labelled(
        "Since \(found.since)",
        .init(
          "of \(count(shared, "indicator")) with a score in both \(parts.joined(separator: ", "))\(others)"))
    ]
  }
}
