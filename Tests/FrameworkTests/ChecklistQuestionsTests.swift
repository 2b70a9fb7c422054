import Analysis
import Diagnostics
import Model
import Testing
import Workbench

@Suite("The questions of the checklist")
struct ChecklistQuestionsTests {
  private static let questionnaire: Questionnaire = {
    var log = DiagnosticLog()
    return Questionnaire.standard(Catalogue.standard(log: &log))
  }()

  private var questions: [Question] { Self.questionnaire.questions }

  @Test("the thirteen topics are asked in their order, each indicator of the framework once")
  func topics() {
    let topics = questions.map(\.topic).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    #expect(
      topics == [
        "Purpose", "Scope", "Terms", "Mandate", "What exists", "What matters", "What can be had",
        "Legal limits",
        "Quality", "Cost", "Comparison", "Validation", "The next round",
      ])
    #expect(questions.count { $0.name == "availability" } == 208)
    #expect(questions.count { $0.name == "matters" } == 6)
  }

  @Test("a condition names an earlier question and answers that it takes")
  func conditions() {
    for (position, question) in questions.enumerated() {
      for condition in question.conditions {
        let earlier = questions.prefix(position).filter { $0.name == condition.question }
        #expect(!earlier.isEmpty, "\(question.id): \(condition.question)")
        for other in earlier {
          #expect(Set(other.answer.choices.map(\.id)).isSuperset(of: condition.answers), "\(question.id)")
        }
      }
    }
  }

  @Test("each question asks something, and each choice says what it means")
  func words() {
    #expect(Set(questions.map(\.id)).count == questions.count)
    for question in questions {
      #expect(question.text.hasSuffix("?") && !question.text.contains("{"), "\(question.id)")
      #expect(question.answer.choices.allSatisfy { isID($0.id) && !$0.words.isEmpty }, "\(question.id)")
      #expect(question.answer.choices.count != 1)
    }
  }

  @Test("the answers that steer the guide are those that the questions offer")
  func steering() throws {
    let availability = try #require(questions.first { $0.name == "availability" })
    #expect(availability.answer.choices.map(\.id) == Availability.Answer.allCases.map(\.rawValue))
    let extent = try #require(questions.first { $0.id == "scope_extent" })
    #expect(extent.answer.choices.map(\.id) == Extent.allCases.map(\.rawValue))
    #expect(availability.extent == "scope_extent")
    #expect(
      Set(questions.map(\.id)).isSuperset(of: [
        "scope_territory", "scope_areas", "scope_years", "scope_residents",
      ]))
  }
}
