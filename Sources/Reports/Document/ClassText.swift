import Kernels
import Model
import Pipeline

extension Results {
  /// The class of a score in words; a light has its colour too, never the colour alone. Nothing where there is none.
  func classText(node: Int, row: Int) -> Document.Text {
    guard let classes = classes[node], let label = classes.label(row), let number = classes.numbers[row]
    else {
      return Document.Text(runs: [])
    }
    guard case .lights = classes.classification.method else { return Document.Text(label) }
    let style: Document.Text.Style = number == 3 ? .better : number == 1 ? .worse : .plain
    return Document.Text(label, style)
  }
}
