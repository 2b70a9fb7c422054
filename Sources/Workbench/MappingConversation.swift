import Analysis
import Diagnostics
import Model
import Reports

/// Asks of own indicators that sound like some of the framework which of them they are, one at a time.
///
/// Each answer is saved before the next question is asked.
struct MappingConversation {
  private let own: [OwnIndicator]
  private let catalogue: Catalogue
  private let date: CalendarDate?
  private let style: TerminalStyle
  private let prompt: Prompt
  private let save: (MappingSheet) -> Diagnostic?
  private(set) var mapping: Mapping
  private var sheet: MappingSheet
  /// Why it ended early: the decisions could not be saved.
  private(set) var problem: Diagnostic?
  private var asked: [String] = []
  private var left: Set<String> = []

  init(
    _ own: [OwnIndicator], _ catalogue: Catalogue, _ file: MappingFile, date: CalendarDate?,
    style: TerminalStyle, prompt: Prompt, save: @escaping (MappingSheet) -> Diagnostic?
  ) {
    self.own = own
    self.catalogue = catalogue
    (mapping, sheet) = (file.mapping, file.sheet)
    self.date = date
    self.style = style
    self.prompt = prompt
    self.save = save
  }

  /// Until everything is decided or left open, or the person stops.
  mutating func run() {
    let total = open.count
    guard total > 0 else { return prompt.say("Nothing of yours sounds like more of the framework.\n\n") }
    prompt.say("\(total) of yours sound like indicators of the framework. Each answer is saved at once.\n")
    prompt.say(
      "Type the number of the one that measures the same, or its id; \"none\" where none does.\n"
        + "Enter leaves it open, \"back\" returns to the one before, \"stop\" or Ctrl-D ends.\n\n")
    while problem == nil, let proposal = open.first(where: { !left.contains(own[$0.own].id) }) {
      let mine = own[proposal.own]
      let candidates = proposal.candidates.map { catalogue.indicators[$0.reference] }
      let coded = proposal.candidates.filter(\.sharesCode).map { catalogue.indicators[$0.reference].id }
      let question = Document(deciding: mine, among: candidates, sharingCode: Set(coded))
      prompt.say(TerminalRenderer(style: style).render(question))
      switch prompt.reply() {
      case .stop: return
      case .leave:
        left.insert(mine.id)
        asked.append(mine.id)
      case .back: goBack()
      case .text(let text): take(text, mine, candidates)
      }
    }
  }

  /// All of the framework is asked of, whatever part of it the set is held against.
  private var open: [GapAnalysis.Proposal] {
    GapAnalysis(
      own, against: catalogue.indicators, mapping: mapping, knownInputs: Set(catalogue.inputs.map(\.id))
    ).proposals
  }

  private mutating func take(_ text: String, _ mine: OwnIndicator, _ candidates: [Indicator]) {
    let chosen: Indicator?
    if text.lowercased() == MappingSheet.noReference {
      chosen = nil
    } else if let number = Int(text), candidates.indices.contains(number - 1) {
      chosen = candidates[number - 1]
    } else if let named = catalogue.indicator(text) {
      chosen = named
    } else {
      let near = nearest(to: text, among: catalogue.indicators.map(\.id)).map { ". Did you mean \($0)?" }
      return prompt.say(
        "  \"\(text)\" is no answer here: a number up to \(candidates.count), an id, or \"none\"\(near ?? "")\n\n"
      )
    }
    let decision = chosen.map { Mapping.Decision.same(as: $0.id) } ?? .alone
    mapping[mine.id] = decision
    sheet.add(decision, of: mine, reference: chosen, date: date)
    asked.append(mine.id)
    problem = save(sheet)
    prompt.say("\n")
  }

  /// Takes the last answer back, so that its question is asked again.
  private mutating func goBack() {
    guard let last = asked.popLast() else { return prompt.say("  This is the first of this sitting.\n") }
    if left.remove(last) != nil { return }
    mapping[last] = nil
    sheet.removeLast()
    problem = save(sheet)
  }
}
