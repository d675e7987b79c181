import NoticeModel

// The codes of France have no day: they are changed article by article. Their names in other languages are translations.
let frenchCodes: [LawRecord] = [
  code("fr-csp", confidence: .medium),
  code("fr-code-assurances", number: "000006073984"),
  code("fr-code-mutualite", number: "000006074067"),
  code("fr-code-civil", number: "000006070721"),
  code("fr-lpf", number: "000006069583"),
  code("fr-csi", number: "000025503132"),
  code("fr-cpce", number: "000006070987"),
  code("fr-patrimoine", number: "000006074236"),
  code("fr-crpa", number: "000031366350"),
  code("fr-cgfp", number: "000044416551"),
  code("fr-penal", number: "000006070719"),
]

/// A code by its number at Légifrance.
private func code(_ id: String, number: String? = nil, confidence: Confidence = .high) -> LawRecord {
  LawRecord(
    id, .code, of: .france,
    url: number.map { Text("https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT\($0)") },
    verifiedOn: "2026-11-30", confidence: confidence)
}
