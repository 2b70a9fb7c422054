/// A way by which bytes of strangers come into the program.
///
/// Any bytes are an input. Whatever they are, the program ends in time, and what it says has the properties that are
/// checked here.
package protocol Door: AnyObject {
  /// The folder of its inputs.
  static var name: String { get }
  /// What a mutation puts in: words and signs that mean something behind this door.
  static var words: [String] { get }
  /// Ends one statement, row or argument.
  static var separator: UInt8 { get }
  /// The longest input that is worth the time.
  static var mostBytes: Int { get }

  /// Runs the program on `input` and says which properties do not hold; nothing where all do.
  ///
  /// - isThorough: whether runs are compared, and all is asked for that the program can make of the input; otherwise the
  ///   first step is taken, which is several times faster.
  func violations(_ input: [UInt8], isThorough: Bool) -> [String]
}

/// All doors, each made when it is asked for.
package func door(named name: String, project: String) throws -> (any Door)? {
  switch name {
  case ScriptDoor.name: try ScriptDoor(project: project)
  case DataDoor.name: try DataDoor()
  case CommandDoor.name: try CommandDoor()
  default: nil
  }
}
