import Diagnostics
import NoticeModel
import Syntax

/// A source of facts, read as far as it can be: its tree, its constants, and what is wrong with it.
struct BoundSource {
  let tree: Tree
  private let syntaxErrors: [Diagnostic]
  private var binder: Binder

  init(_ file: SourceFile, index: Int32) {
    (tree, syntaxErrors) = Parser.parse(file)
    binder = Binder(tree, fileIndex: index)
  }

  /// The value of a constant; `nil` when there is anything wrong in the file.
  mutating func constant<Value: ModelValue>(_ name: String, as type: Value.Type = Value.self) -> Value? {
    let value = binder.constant(name, as: type)
    return diagnostics.isEmpty ? value : nil
  }

  func declares(_ name: String) -> Bool { tree.constant(named: name) != nil }

  /// The type of a constant; `nil` where there is none, or it is wrong.
  func typeName(of constant: String) -> String? {
    tree.constant(named: constant).flatMap { binder.constants.types[$0] }
  }

  /// Reports what is wrong with values that can be read each by itself.
  mutating func report(_ message: String, help: String, _ range: Range<Int>) {
    binder.report(message, help: help, range)
  }

  /// Everything that is wrong, in the order of the text.
  var diagnostics: [Diagnostic] {
    let all = syntaxErrors + binder.diagnostics
    return all.enumerated().sorted { a, b in
      let places = (a.element.location, b.element.location)
      // What is said of the file as a whole stands last.
      return (a.element.severity == .note ? 1 : 0, places.0.line, places.0.column, a.offset)
        < (b.element.severity == .note ? 1 : 0, places.1.line, places.1.column, b.offset)
    }.map(\.element)
  }
}
