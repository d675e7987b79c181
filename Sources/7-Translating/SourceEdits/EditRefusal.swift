import Diagnostics

/// Why a source is not changed: the change would not read back as it was meant.
package struct EditRefusal: Error, Equatable {
  package var message: String
  package var help: String
  package var location: Location

  package init(_ message: String, help: String, at location: Location) {
    self.message = message
    self.help = help
    self.location = location
  }

  /// Identifier of the diagnostic that a refusal becomes.
  package static let rule = RuleID.sourceEdit

  package var diagnostic: Diagnostic { Diagnostic(rule: Self.rule, message, help: help, at: location) }
}

/// Bytes of a source that are exchanged for others.
struct Replacement {
  var range: Range<Int>
  var bytes: [UInt8]

  /// Puts all of them in, which must not overlap; those at the same place keep their order.
  static func apply(_ replacements: [Replacement], to bytes: [UInt8]) -> [UInt8] {
    let ordered = replacements.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + replacements.reduce(0) { $0 + $1.bytes.count })
    var at = 0
    for (_, replacement) in ordered {
      out += bytes[at..<replacement.range.lowerBound]
      out += replacement.bytes
      at = replacement.range.upperBound
    }
    return out + bytes[at...]
  }
}
