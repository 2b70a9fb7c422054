import Declarations
import Diagnostics
import Model
import ScriptText

/// What a script has said so far: blocks in the order they were written, and the things that tokens stand for.
///
/// Tokens in Lua hold a number only; what they mean is kept here.
final class ScriptRecord {
  var log = DiagnosticLog()
  var declarations: [RawDeclaration] = []
  /// Slips in the texts that were read; they are in the log too.
  var slips: [Diagnostic] = []
  /// Whether a script ended before its last line: a block it was in the middle of has no fields for that reason.
  var isCutShort = false
  /// Whether the script has been read: functions that are called later compute, they do not declare.
  var isRead = false
  /// The module that is being run; nil for the script itself.
  var module: String?
  /// Scripts by the name Lua reports for them.
  var scripts: [String: Script] = [:]

  static let mostFormulaParts = 2000
  private(set) var expressions: [Expression] = []
  private(set) var conditions: [Expression.Condition] = []
  private(set) var calls: [RawCall] = []
  private(set) var rules: [Rule] = []
  private(set) var functions: [LuaFunction] = []
  private(set) var sources: [SourceEntry] = []
  private(set) var openBlocks: [OpenBlock] = []
  private var plainUses: [Use: Int] = [:]
  private var inputNumbers: [String: Int] = [:]
  private var functionNumbers: [LuaFunction: Int] = [:]
  private var plainFunctions: [String: PlainFunctions] = [:]
  private var room: KeptRoom
  /// The Lua function that runs, while one calls the host.
  var runningFrame: () -> LuaFrame? = { nil }

  struct SourceEntry {
    var id: String
    /// `source` or `survey`.
    var word = "source"
    /// Nil: any column of the file may be asked for.
    var inputs: [String]?
  }

  /// A block whose name has been read and whose fields have not.
  struct OpenBlock {
    var word: String
    var id: String?
    var frame: LuaFrame
    /// Its declaration, for a block that says something without fields too.
    var declaration: Int?
    /// Whether the same thing was said again without fields: fields that follow are of another block then.
    var isShared = false
    var isClosed = false
  }

  /// - memory: the bytes that a script may use.
  init(memory: UInt64) { room = KeptRoom(mostBytes: memory) }

  /// Throws where the script has made the host keep too much. A pcall may catch that, so it is in the log as well.
  func makeRoom(_ extent: RawExtent = RawExtent()) throws {
    guard let problem = room.take(extent, at: span(of: nil, at: runningFrame())) else { return }
    log.report(problem)
    throw problem
  }

  func add(_ expression: Expression) throws -> Int64 {
    if case .input(let name) = expression {
      if let number = inputNumbers[name] { return Int64(number) }
      try makeRoom(RawExtent(bytes: name.utf8.count))
      inputNumbers[name] = expressions.count
    } else {
      try makeRoom()
    }
    // A short loop can double a formula until nothing could walk through it.
    guard expression.fits(parts: Self.mostFormulaParts, depth: 1000) else {
      throw FormulaError(
        "the formula has more than \(Self.mostFormulaParts) parts, or is nested more than 1000 deep")
    }
    expressions.append(expression)
    return Int64(expressions.count - 1)
  }

  func add(_ condition: Expression.Condition) throws -> Int64 {
    try makeRoom()
    conditions.append(condition)
    return Int64(conditions.count - 1)
  }

  func add(_ call: RawCall) throws -> Int64 {
    try makeRoom(call.extent)
    calls.append(call)
    return Int64(calls.count - 1)
  }

  func add(_ rule: Rule) throws -> Int64 {
    try makeRoom(RawExtent(bytes: rule.name.utf8.count))
    rules.append(rule)
    return Int64(rules.count - 1)
  }

  func add(_ source: SourceEntry) throws -> Int64 {
    try makeRoom(RawExtent(bytes: source.id.utf8.count))
    sources.append(source)
    return Int64(sources.count - 1)
  }

  func open(_ block: OpenBlock) throws -> Int64 {
    try makeRoom(RawExtent(bytes: block.id?.utf8.count ?? 0))
    openBlocks.append(block)
    return Int64(openBlocks.count - 1)
  }

  /// The block of a module that is used, from where it is used; the same one where nothing new is said.
  func use(_ name: String, at frame: LuaFrame) throws -> Int64 {
    let edge = Use(from: module, name: name)
    if let number = plainUses[edge] {
      openBlocks[number].isShared = true
      return Int64(number)
    }
    try declare("use", id: name, body: RawTable(), at: frame)
    let number = try open(
      OpenBlock(word: "use", id: name, frame: frame, declaration: declarations.count - 1))
    plainUses[edge] = Int(number)
    return number
  }

  /// Fields after the name of a module: they select among its indicators.
  func select(_ body: RawTable, of block: OpenBlock, _ declaration: Int) throws {
    guard !block.isShared else {
      return try declare("use", id: block.id, body: body, at: block.frame)
    }
    declarations[declaration].body = body
    plainUses[Use(from: module, name: block.id ?? "")] = nil
  }

  private struct Use: Hashable {
    var from: String?
    var name: String
  }

  func close(_ number: Int64) -> OpenBlock {
    openBlocks[Int(number)].isClosed = true
    return openBlocks[Int(number)]
  }

  func handle(_ function: LuaFunction) -> FunctionHandle {
    if let number = functionNumbers[function] { return FunctionHandle(number) }
    functionNumbers[function] = functions.count
    functions.append(function)
    return FunctionHandle(functions.count - 1)
  }

  /// The most steps that one call of a function takes, where its text tells.
  func mostSteps(of function: LuaFunction) -> Int? {
    // A text with slips is not what runs.
    guard slips.isEmpty, let script = scripts[function.chunk] else { return nil }
    let plain = plainFunctions[function.chunk] ?? PlainFunctions(script)
    plainFunctions[function.chunk] = plain
    return plain.mostSteps(ofFunctionOnLine: function.line)
  }

  func function(_ handle: FunctionHandle) -> LuaFunction { functions[handle.number] }

  /// Whether a comparison of formulas was complained about; it left a true or false behind.
  var hasComparison: Bool { log.has(.comparisonInFormula) }

  // MARK: places

  /// Where a running call stands: the name, if it is written on that line, or the code of the line.
  func span(of name: String?, at frame: LuaFrame?) -> Span {
    guard let frame else { return Span(file: "script", line: 1) }
    let outline = scripts[frame.chunk]?.outline
    return name.flatMap { outline?.name($0, line: frame.line) } ?? outline?.code(line: frame.line)
      ?? Span(file: frame.chunk, line: frame.line)
  }

  func block(_ word: String, id: String?, at frame: LuaFrame) -> Block? {
    scripts[frame.chunk]?.outline.block(word: word, id: id, line: frame.line)
  }
}
