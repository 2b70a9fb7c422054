import Analysis

/// `Since 2023   of 20 indicators scored then and now, 12 got better, 8 got worse; 62 had no score then`
struct LikeForLikeLine {
  let likeForLike: LikeForLike?

  var blocks: [Document.Block] {
    guard let found = likeForLike else { return [] }
    let shared = found.better + found.worse + found.same
    let parts = [(found.better, "got better"), (found.worse, "got worse"), (found.same, "stayed")]
    let others = [(found.added, "had no score then"), (found.lost, "lost theirs")]
    func listed(_ parts: [(Int, String)], before: String, between: String) -> String {
      parts.filter { $0.0 > 0 }.map { before + "\($0.0) \($0.1)" }.joined(separator: between)
    }
    return [
      .labelled(
        "Since \(found.since)",
        .init(
          "of \(count(shared, "indicator")) scored then and now, "
            + listed(parts, before: "", between: ", ") + listed(others, before: "; ", between: "")))
    ]
  }
}
