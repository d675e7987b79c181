import NoticeModel
import Syntax

extension SiteSources {
  /// The syntax tree of a file of facts or words, by its index in `files`; `nil` for other files.
  package func tree(ofFile index: Int) -> Tree? { trees[Int32(index)] }
}
