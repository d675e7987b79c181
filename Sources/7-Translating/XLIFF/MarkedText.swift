/// A text with the signs in it that a translator keeps as they are: references in braces, emphasis, links, code.
package struct MarkedText: Sendable, Equatable {
  package enum Piece: Sendable, Equatable {
    case text(String)
    case placeholder(Int)
    case open(Int)
    case close(Int)
  }

  /// Signs that are kept: one sign, or two around words.
  package struct Code: Sendable, Equatable {
    package enum Kind: String, Sendable { case reference, emphasis, strong, struck, link, code, lineBreak }

    package var kind: Kind
    package var open: String
    /// `nil` for a sign that stands alone.
    package var close: String?
  }

  package var pieces: [Piece] = []
  /// By number, from 1 in the order of the text.
  package var codes: [Int: Code] = [:]

  /// As it stands in a source.
  package var text: String { Self.text(of: pieces, codes) ?? "" }

  /// Puts signs in for the numbers of pieces; `nil` where there is none of a number.
  package static func text(of pieces: [Piece], _ codes: [Int: Code]) -> String? {
    var out = ""
    for piece in pieces {
      switch piece {
      case .text(let text): out += text
      case .placeholder(let id), .open(let id):
        guard let code = codes[id] else { return nil }
        out += code.open
      case .close(let id):
        guard let close = codes[id]?.close else { return nil }
        out += close
      }
    }
    return out
  }

  /// What has to be kept, in any order.
  package static func marks(of pieces: [Piece]) -> [String] {
    pieces.compactMap { piece -> String? in
      switch piece {
      case .text: return nil
      case .placeholder(let id): return "\(id)"
      case .open(let id): return "\(id) open"
      case .close(let id): return "\(id) close"
      }
    }.sorted()
  }

  /// The same text with the numbers that its signs have in another: those of the same kind and letters first, then of
  /// the same kind; what has no like there gets a number of its own.
  package func numbered(like source: MarkedText) -> MarkedText {
    var free = source.codes.keys.sorted()
    var numbers: [Int: Int] = [:]
    for isExact in [true, false] {
      for id in codes.keys.sorted() where numbers[id] == nil {
        guard let own = codes[id] else { continue }
        let match = free.first { number in
          guard let other = source.codes[number] else { return false }
          return isExact ? other == own : other.kind == own.kind && (other.close == nil) == (own.close == nil)
        }
        guard let match else { continue }
        numbers[id] = match
        free.removeAll { $0 == match }
      }
    }
    var next = (source.codes.keys.max() ?? 0) + 1
    for id in codes.keys.sorted() where numbers[id] == nil {
      numbers[id] = next
      next += 1
    }
    let pieces = pieces.map { piece -> Piece in
      switch piece {
      case .text: return piece
      case .placeholder(let id): return .placeholder(numbers[id] ?? id)
      case .open(let id): return .open(numbers[id] ?? id)
      case .close(let id): return .close(numbers[id] ?? id)
      }
    }
    return MarkedText(
      pieces: pieces, codes: Dictionary(uniqueKeysWithValues: codes.map { (numbers[$0.key] ?? $0.key, $0.value) }))
  }
}
