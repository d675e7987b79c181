import Markup

extension String {
  /// These words with values in the places that they have for them: `{date}`, `{it}`. A place without a value is left
  /// out.
  package func filled(with values: [String: [Inline]]) -> [Inline] {
    var filled: [Inline] = []
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { filled.append(.text(String(rest[..<open]))) }
      filled += values[String(rest[rest.index(after: open)..<close])] ?? []
      rest = rest[rest.index(after: close)...]
    }
    return rest.isEmpty ? filled : filled + [.text(String(rest))]
  }
}
