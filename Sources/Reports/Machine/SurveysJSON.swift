import Kernels
import Pipeline

extension Results {
  /// The surveys behind the inputs: who was asked, what was left out, and what the answers are worth. Lists run along
  /// the rows.
  func writeSurveys(to writer: inout JSONWriter) {
    writer.key("surveys")
    writer.array { writer in
      for survey in inputs.surveys {
        writer.object { writer in write(survey, to: &writer) }
      }
    }
  }

  private func write(_ survey: SurveyLedger, to writer: inout JSONWriter) {
    writer.field("survey", survey.source)
    writer.field("file", survey.file)
    writer.key("rows")
    writer.integer(survey.rows)
    writer.key("rows_without_area")
    writer.integer(survey.rowsWithoutArea)
    writer.key("sum_of_weights")
    writer.number(survey.weights?.sum)
    writer.key("effective_rows")
    writer.number(survey.weights.map { $0.effective } ?? Double(survey.rows))
    writer.field("intervals_by", survey.hasDesign ? "design" : "weights")
    writer.field("adds_up_to", survey.city)
    writer.key("least_base")
    writer.integer(survey.leastBase)
    writer.key("questions")
    writer.array { writer in
      for item in survey.items {
        writer.object { writer in write(item, least: survey.leastBase, to: &writer) }
      }
    }
  }

  private func write(_ item: SurveyItem, least: Int, to writer: inout JSONWriter) {
    writer.field("question", item.question)
    writer.field("group", item.group)
    writer.field("column", item.column)
    writer.key("answers")
    writer.numbers(item.answers.values)
    writer.key("no_answers")
    writer.numbers(item.noAnswers.values)
    writer.key(item.isScale ? "points" : "positive")
    writer.numbers(item.points.values)
    writer.key("valid")
    writer.numbers(item.valid.values)
    writer.key("sum_of_squared_weights")
    writer.numbers(item.squares.values)
    writer.key("effective_answers")
    writer.numbers(item.effective.values)
    writer.key("low_base_rows")
    writer.numbers(
      item.answers.values.indices.filter { item.answers.values[$0] < Double(least) }.map { Double($0) })
  }
}
