package import Analysis
import Model

/// Collection sheets, and what became of them.
package struct SheetHandout: Sendable {
  /// What the script with their sources is called.
  package static let module = "sources"

  package var sheets: [CollectionSheet]
  package var city: String?
  /// The city's script; nil where there is none yet.
  package var script: String?
  /// Where they were written; nil where they are only shown.
  package var folder: String?
  /// Paths that were written, sheets first.
  package var files: [String] = []
  /// Indicators whose formula is a function, so that nobody knows what they read.
  package var unplanned = 0
  /// Indicators that the city says it cannot have.
  package var leftOut = 0
  /// Indicators that the city says do not matter to it.
  package var irrelevant = 0
  /// Districts that are to have figures, where none was named.
  package var missingDistricts: ChecklistOutcome.Districts?
  /// What takes over their sources; nil where a script cannot.
  package var module: String?

  package init(sheets: [CollectionSheet], city: String?, script: String?) {
    self.sheets = sheets
    self.city = city
    self.script = script
  }

  package func json(tool: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("format", "assess.template")
      writer.key("version")
      writer.integer(1)
      writer.field("tool", tool)
      writer.field("framework_version", Catalogue.version)
      writer.key("sheets")
      writer.array { writer in
        for (number, sheet) in sheets.enumerated() {
          writer.object { writer in
            writer.field("name", sheet.name)
            writer.field("component", sheet.component)
            writer.field("owner", sheet.owner)
            writer.field("file", files.isEmpty ? nil : files[number])
            writer.key("inputs")
            writer.strings(sheet.inputs)
            writer.key("rows")
            writer.integer(sheet.rows.count)
          }
        }
      }
      writer.field("module", files.isEmpty ? nil : module)
    }
    return writer.bytes
  }
}

extension Document {
  package init(_ handout: SheetHandout) {
    let inputs = Set(handout.sheets.flatMap(\.rows).map(\.input)).count
    blocks = [
      .heading(
        left: "Collection sheets" + (handout.city.map { " for \($0)" } ?? ""),
        right: "\(count(inputs, "input")) in \(count(handout.sheets.count, "sheet"))")
    ]
    guard !handout.sheets.isEmpty else {
      blocks.append(.paragraph("Nothing is left to collect. --all asks for what is there too."))
      blocks += handout.remarks
      return
    }
    let rows = handout.sheets.map { sheet -> [Cell] in
      [
        .text(.init("\(sheet.name).csv")),
        .text(.init(String(sheet.inputs.count))), .text(.init(String(sheet.rows.count))),
        .text(.init(sheet.owner)),
      ]
    }
    blocks.append(
      .table(
        Table(
          columns: [.init("Sheet"), .init("Inputs", .right), .init("Rows", .right), .init("From whom")],
          rows: rows)))
    blocks += handout.remarks
    blocks +=
      handout.folder.map { handout.steps(in: $0) } ?? [
        .labelled("Write them", "assess template … --out FOLDER; --owner and --component choose")
      ]
  }
}

extension SheetHandout {
  fileprivate var remarks: [Document.Block] {
    var blocks: [Document.Block] = []
    if unplanned > 0 {
      let indicators = count(unplanned, "indicator")
      blocks.append(
        .labelled("Not asked", .init("for the inputs of \(indicators) whose formula is a function")))
    }
    if let omitted { blocks.append(.labelled("Left out", .init(omitted))) }
    if let missingDistricts {
      let division = missingDistricts.division.map { " (\"\($0)\")" } ?? ""
      blocks.append(
        .labelled(
          "Districts",
          .init(
            "the checklist wants figures for each district\(division)"
              + (missingDistricts.besidesCity ? " and the whole city" : "")
              + ", and none is named: give --area once for each"
              + (missingDistricts.besidesCity ? ", and once for the city" : "")
              + Self.example(missingDistricts.names))))
    }
    return blocks
  }

  /// ` (--area Nord --area "Alte Stadt")`
  private static func example(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let options = names.map { "--area \($0.contains(" ") ? "\"\($0)\"" : $0)" }
    return " (\(options.joined(separator: " ")))"
  }

  private var omitted: String? {
    switch (leftOut, irrelevant) {
    case (0, 0): nil
    case (_, 0): "\(count(leftOut, "indicator")) that cannot be had, as sheets or a checklist say"
    case (0, _): "\(count(irrelevant, "indicator")) that the checklist calls not relevant"
    default:
      "\(count(leftOut + irrelevant, "indicator")): \(leftOut) that cannot be had, as sheets or a checklist say, and "
        + "\(irrelevant) that the checklist calls not relevant"
    }
  }

  fileprivate func steps(in folder: String) -> [Document.Block] {
    let reasons = StatedReason.allCases.map(\.rawValue).joined(separator: ", ")
    let script = script ?? "a city's script"
    let check = "assess check \(self.script ?? "city.lua")"
    let takeOver =
      module.map { "write in \(script): use \"\($0)\"" }
      ?? "copy the sheets below the script's folder, and name each in a source: file = \"…\", layout = \"long\""
    return [
      .labelled("Written to", .init(folder)),
      .labelled(
        "Fill in",
        .init(
          "a figure under value, or under reason why there is none: \(reasons). What is not known yet stays empty"
        )),
      .labelled("Take over", .init(takeOver)),
      .labelled("Then", .init("\(check) names every slip; half-filled sheets count already")),
    ]
  }
}
