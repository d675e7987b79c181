/// Names and how they are declined. Where the ending of a noun is not certain, a form is chosen that needs none.
extension German {
  /// "das LIKIV" gives "des LIKIV" and "dem LIKIV", "der Verband" "vom Verband" and "den Verband".
  func name(_ name: String, _ form: NameForm) -> InflectedName {
    guard let (article, rest) = name.withoutArticle(["der ", "die ", "das "]) else {
      return InflectedName(before: form == .of ? "von " : "", name: name)
    }
    let before =
      switch (form, article) {
      case (.subject, _): article
      case (.object, "der "): "den "
      case (.object, _): article
      case (.of, "die "), (.to, "die "): "der "
      // An abbreviation takes no ending; another noun mostly does.
      case (.of, _): rest.contains(where: \.isLowercase) ? "vom " : "des "
      case (.to, _): "dem "
      }
    return InflectedName(before: before, name: rest)
  }

  /// What the names of laws end in, with their genitive.
  private static let genitives: [(ending: String, article: String, genitive: String)] = [
    ("gesetzbuch", "des ", "gesetzbuchs"), ("gesetz", "des ", "gesetzes"), ("kodex", "des ", "kodex"),
    ("dekret", "des ", "dekrets"), ("erlass", "des ", "erlasses"), ("verordnung", "der ", "verordnung"),
    ("richtlinie", "der ", "richtlinie"), ("ordonnanz", "der ", "ordonnanz"),
  ]

  /// "Krankenhausgesetz" gives "des Krankenhausgesetzes": a name of one word whose ending says how it is declined. Another
  /// follows without an article, as "DSGVO" does.
  func cited(alias: String, link: String) -> InflectedName {
    guard !alias.contains(where: \.isWhitespace),
      let noun = Self.genitives.first(where: { alias.lowercased().hasSuffix($0.ending) })
    else { return InflectedName(before: "", name: alias) }
    // The first letter may be the capital of a name that is that noun alone.
    let stem = alias.dropLast(noun.ending.count)
    let initial = alias.dropFirst(stem.count).prefix(1)
    return InflectedName(before: noun.article, name: "\(stem)\(initial)\(noun.genitive.dropFirst())")
  }
}
