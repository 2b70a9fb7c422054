package import Analysis
package import Model

extension Document {
  /// An own indicator with those of the framework that it sounds like, numbered.
  ///
  /// - sharingCode: ids of those that have a code of the own indicator, however they sound.
  package init(deciding own: OwnIndicator, among candidates: [Indicator], sharingCode: Set<String> = []) {
    blocks = [
      .heading(left: own.title, right: [own.id, own.unit].compactMap { $0 }.joined(separator: ", "))
    ]
    if let definition = own.definition { blocks.append(.paragraph(Text(definition, .quiet))) }
    let choices = candidates.enumerated().map { number, indicator in
      (
        "\(number + 1)  \(indicator.id)",
        Text(
          "\(indicator.title), in \(indicator.unit)"
            + (indicator.definition.map { ": \($0)" } ?? "")
            + (sharingCode.contains(indicator.id) ? " (has its code)" : ""))
      )
    }
    blocks.append(.terms(title: nil, choices))
  }
}
