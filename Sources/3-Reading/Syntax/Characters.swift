// Classes of characters of the source language.

func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

func isIdentifierStart(_ byte: UInt8) -> Bool {
  (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
}

func isIdentifierPart(_ byte: UInt8) -> Bool { isIdentifierStart(byte) || isDigit(byte) }

/// Letters beyond ASCII that names may hold: Latin, Greek and Cyrillic ones, all of which Swift takes too.
///
/// Swift compares names byte by byte, so that an accent written as a character of its own would make another
/// name of the same look; such accents are left out.
func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1EFF: return scalar.properties.isAlphabetic
  default: return false
  }
}

func isOperator(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
    UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "&"),
    UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "?"):
    return true
  default:
    return false
  }
}

/// Characters that cannot stand in a Swift source but in a comment; a tab may stand between values.
func isUnprintable(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

/// Quotation marks of word processors and other languages.
func isForeignQuote(_ character: Character) -> Bool { "“”„‟«»‘’‚‛‹›＂".contains(character) }

/// Whether a character leaves no trace on the screen, or only a gap.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse: return true
  default: return false
  }
}

/// The number of a character, as in `U+200B`.
func named(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// Words that Swift keeps for itself, which therefore name nothing.
enum ReservedWords {
  /// Those that begin a declaration.
  static let declarations: Set<String> = [
    "actor", "associatedtype", "class", "deinit", "enum", "extension", "func", "init", "macro", "operator",
    "precedencegroup", "protocol", "struct", "subscript", "typealias",
  ]
  /// Those that begin a statement, or a value that depends on something.
  static let statements: Set<String> = [
    "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
    "repeat", "return", "switch", "throw", "while",
  ]
  /// Those that stand before a declaration.
  static let modifiers: Set<String> = [
    "fileprivate", "final", "internal", "lazy", "nonisolated", "open", "package", "private", "public", "static",
    "unowned", "weak",
  ]
  /// Those that may begin a value in Swift.
  static let expressions: Set<String> = ["Any", "Self", "await", "if", "self", "super", "switch", "try"]
  private static let others: Set<String> = [
    "Any", "Self", "_", "as", "await", "false", "fileprivate", "import", "in", "inout", "internal", "is", "let",
    "nil", "private", "public", "rethrows", "self", "static", "super", "throws", "true", "try", "var", "where",
  ]
  /// Those that are a name only in backticks.
  static let reserved = declarations.subtracting(["actor", "macro"]).union(statements).union(others)
}
