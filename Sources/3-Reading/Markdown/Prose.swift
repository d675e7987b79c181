import Diagnostics
import Markup

/// The prose of a section, as a flat sequence that the section is built from.
package enum ProseItem: Sendable {
  case block(Unresolved.Block)
  /// A subsection starts: level 2 directly under the section, 3 inside that.
  case heading(level: Int, id: String, title: [Unresolved.Inline])
  /// A numbered paragraph (§) starts.
  case paragraphMark(id: String?, at: Location)
  /// Here stands what is composed from the facts, or a part of it.
  case facts(part: String?, at: Location)
}

/// A place in prose that can be referred to.
package struct ProseAnchor: Sendable, Equatable {
  package enum Kind: Sendable, Equatable { case heading(level: Int), paragraph }
  package var kind: Kind
  package var id: String?
}
