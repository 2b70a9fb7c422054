import Diagnostics

extension Diagnostic {
  static func sizeIsNotKnown(at place: Span?) -> Diagnostic {
    Diagnostic(
      .missingField,
      "small numbers are read by the size of the city, and nothing says how many residents it has",
      at: place ?? Span(file: "", line: 1),
      help: ["name them: city \"…\" { population = 21000 }"])
  }
}
