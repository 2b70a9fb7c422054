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
  private var questions: [GapAnalysis.Proposal] = []
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
    questions = proposals()
    let total = questions.count
    guard total > 0 else { return prompt.say("Nothing of yours sounds like more of the framework.\n\n") }
    prompt.say("\(total) of yours sound like indicators of the framework. Each answer is saved at once.\n")
    prompt.say(
      "Type the number of the one that measures the same, or its id; \"none\" where none does.\n"
        + "Enter leaves it open, \"back\" returns to the one before, \"stop\" or Ctrl-D ends.\n\n")
    while problem == nil, let proposal = questions.first {
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
        questions.removeFirst()
      case .back: goBack()
      case .text(let text): take(text, mine, candidates)
      }
    }
  }

  /// All of the framework is asked of, whatever part of it the set is held against.
  private func proposals() -> [GapAnalysis.Proposal] {
    GapAnalysis(
      own, against: catalogue.indicators, mapping: mapping, knownInputs: Set(catalogue.inputs.map(\.id))
    ).proposals.filter { !left.contains(own[$0.own].id) }
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
      let near = nearest(to: String(text.prefix(60)), among: catalogue.indicators.map(\.id)).map {
        ". Did you mean \($0)?"
      }
      return prompt.say(
        "  \"\(text.prefix(60))\" is no answer here: a number up to \(candidates.count), an id, or \"none\"\(near ?? "")\n\n"
      )
    }
    let decision = chosen.map { Mapping.Decision.same(as: $0.id) } ?? .alone
    mapping[mine.id] = decision
    sheet.add(decision, of: mine, reference: chosen, date: date)
    asked.append(mine.id)
    questions.removeFirst()
    if let chosen { questions = questions.compactMap { without(chosen, $0) } }
    problem = save(sheet)
    prompt.say("\n")
  }

  /// Takes the last answer back, so that its question is asked again.
  private mutating func goBack() {
    guard let last = asked.popLast() else { return prompt.say("  This is the first of this sitting.\n") }
    if left.remove(last) == nil {
      mapping[last] = nil
      sheet.takeBack(last)
      problem = save(sheet)
    }
    questions = proposals()
  }

  /// A question without what another of one's own is now; nil where nothing is left to ask.
  private func without(_ taken: Indicator, _ proposal: GapAnalysis.Proposal) -> GapAnalysis.Proposal? {
    var rest = proposal
    rest.candidates.removeAll { catalogue.indicators[$0.reference].id == taken.id }
    return rest.candidates.isEmpty ? nil : rest
  }
}
