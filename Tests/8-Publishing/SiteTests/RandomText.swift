/// Texts that a writer would not think of, the same in every run.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func number() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(number() % UInt64(limit)) }

  private static let signs: [Unicode.Scalar] = Array(
    "<>&\"'=/ \t\n\r`{}[]()!*_~|#;:-–\u{0}\u{7}\u{1F}\u{7F}".unicodeScalars)
  private static let attacks = [
    "</p>", "<script>", "\" onclick=\"x", "' x='", "--><", "]]>", "&lt;", "&#60;", "&amp;lt;", "</style>", "<!--",
    "javascript:x", "\u{2028}", "\u{202E}", "\u{FEFF}",
  ]

  /// Mostly signs that mean something to HTML, among any characters of Unicode.
  mutating func next() -> String {
    var text = ""
    for _ in 0..<below(24) {
      switch below(4) {
      case 0: text.unicodeScalars.append(Self.signs[below(Self.signs.count)])
      case 1: text += Self.attacks[below(Self.attacks.count)]
      case 2: text.unicodeScalars.append(Unicode.Scalar(UInt32(below(0x3000))) ?? "a")
      default: text.unicodeScalars.append(Unicode.Scalar(UInt32(below(0x11_0000))) ?? "b")
      }
    }
    return text
  }
}
