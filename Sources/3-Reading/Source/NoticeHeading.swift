import Diagnostics
import Files
import NoticeModel
import Syntax

/// What a list says of a notice, for who lists many: read from its facts without checking them, so that an error in them is
/// no matter here.
package struct NoticeHeading: Sendable, Equatable {
  package var standing = Standing.official
  /// Those that it names itself; empty where it is published in those of the site.
  package var languages: [Language] = []
  private var names: [Language: String] = [:]
  /// The name that serves all languages.
  private var name: String?

  /// `nil` where it has none that can be read.
  package func name(in language: Language) -> String? { names[language] ?? name }

  /// - Returns: `nil` where there are no facts.
  package static func read(_ name: String, in folder: Folder) -> NoticeHeading? {
    let path = "\(UnknownOrganisation.folder)/\(name)/notice.swift"
    guard let bytes = try? folder.read(path, limit: SourceReader.limit) else { return nil }
    return NoticeHeading(Parser.parse(SourceFile(path: path, bytes: bytes)).tree)
  }

  /// Nothing that could be read.
  package init() {}

  private init(_ tree: Tree) {
    guard let index = tree.constant(named: "notice") else { return }
    let notice = tree.constants[index].value
    if let value = tree.argument("standing", of: notice), tree.name(value, is: "example") { standing = .example }
    if let value = tree.argument("languages", of: notice) {
      languages = tree.children(value).compactMap { Language(rawValue: tree.name($0)) }
    }
    guard let controller = tree.argument("controller", of: notice).flatMap(tree.resolved),
      let name = tree.argument("name", of: controller).flatMap(tree.resolved)
    else { return }
    self.name = tree.text(name)
    for argument in tree.children(name) {
      guard let language = tree.label(argument).flatMap(Language.init) else { continue }
      names[language] = tree.resolved(argument).flatMap(tree.text)
    }
  }
}

extension Tree {
  /// The value itself where a node names a constant of the file; `nil` where there is no such constant.
  fileprivate func resolved(_ node: NodeID) -> NodeID? {
    guard kind(node) == .name else { return node }
    return constant(named: node).map { constants[$0].value }
  }

  /// The text of a string; `nil` for anything else.
  fileprivate func text(_ node: NodeID) -> String? { kind(node) == .string ? string(node) : nil }
}
