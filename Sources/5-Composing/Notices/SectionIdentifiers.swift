import NoticeModel

extension SectionKind {
  /// The section's identifier in addresses and references: the name with hyphens.
  package var identifier: String {
    if case .own(let id) = self { return id }
    return "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  /// The right that has this section of its own.
  var right: Right? {
    switch self {
    case .objection: return .objection
    case .withdrawal: return .withdrawal
    default: return nil
    }
  }
}

extension Outline {
  /// The order that a notice without an outline of its own has.
  static let standardSections: [Section] = [
    Section(.controller), Section(.people), Section(.data), Section(.sources), Section(.obligation),
    Section(.purposes), Section(.recipients), Section(.access), Section(.transfers), Section(.retention),
    Section(.automatedDecisions), Section(.security), Section(.rights), Section(.complaint), Section(.cookies),
    Section(.contact), Section(.changes),
  ]
}
