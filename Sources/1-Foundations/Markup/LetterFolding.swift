/// Letters of Latin-1 and Latin Extended-A without their accents.
package enum LetterFolding {
  package static func letters(_ scalar: UnicodeScalar) -> String {
    switch scalar.value {
    case 0xD7, 0xF7: return String(Character(scalar))
    case 0xC6, 0xE6: return "ae"
    case 0x152, 0x153: return "oe"
    case 0xDF: return "ss"
    default: return String(UnicodeScalar(table[Int(scalar.value) - 0xC0]))
    }
  }

  /// A text in small letters without accents; what is no Latin letter stays as it is.
  package static func folded(_ text: String) -> String {
    var out = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0xC0...0x17F: out += letters(scalar)
      case 0x300...0x36F: break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let table: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
