import CCmark

/// Characters that HTML has a name for, such as `&eacute;`, as libcmark-gfm knows them.
package enum NamedCharacters {
  /// What a name stands for; `nil` for a name that HTML does not have.
  package static func characters(named name: String) -> String? {
    let reference = "&\(name);"
    let tree = MarkdownTree(Array(reference.utf8))
    guard let paragraph = cmark_node_first_child(tree.root), let text = cmark_node_first_child(paragraph),
      text.literal != reference, cmark_node_next(text) == nil
    else { return nil }
    return text.literal
  }
}
