// Writes the files below a folder into one Swift source, so that the program carries them in itself.
// Usage: EmbedTool FOLDER OUTPUT FILE…
import Glibc

func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { fail("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes.append(contentsOf: buffer[..<count])
  }
}

func fail(_ message: String) -> Never {
  let text = "error: \(message)\n"
  _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(1)
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { fail("usage: EmbedTool FOLDER OUTPUT FILE…") }
let folder = arguments[1] + "/"
var source = "enum EmbeddedFiles {\n  static let all: [(path: String, text: StaticString)] = [\n"
for path in arguments.dropFirst(3).sorted() {
  let text = String(decoding: read(path), as: UTF8.self)
  guard !text.contains("\"\"\"####") else { fail("\(path) holds the end mark of a text") }
  source += "(\"\(path.dropFirst(folder.count))\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
}
source += "  ]\n}\n"
guard let output = fopen(arguments[2], "w") else { fail("cannot write \(arguments[2])") }
fputs(source, output)
fclose(output)
