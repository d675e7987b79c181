/// What the typography of a language asks for: quotation marks, spaces, and the words that stay with a number.
struct TypographyProfile: Sendable {
  /// Quotation marks, with U+00A0 inside them where `frenchSpacing` holds.
  var opening: StaticString
  var closing: StaticString
  /// A space before ; : ! ? and inside the quotation marks.
  var frenchSpacing: Bool
  /// A no-break space before %, also where none was written.
  var spaceBeforePercent: Bool
  var apostrophes: ApostropheUse
  var months: [String]
  /// Lower-case words that a number belongs to: "article 6", "§ 1", "art. 6".
  private var wordsBeforeNumber: Set<[UInt8]>
  /// Words that count: "30 ans", "6 Monate".
  private var wordsAfterNumber: Set<[UInt8]>
  private var monthBytes: Set<[UInt8]>
  /// Bytes that nothing has to be done about.
  var plain: [Bool]

  enum ApostropheUse: Sendable {
    /// A straight quote is an apostrophe.
    case always
    /// Before 's, 't and the like an apostrophe, before other words the opening ‘.
    case dutch
    /// Before a word the opening ‚, behind it an apostrophe or the closing ‘.
    case german
  }

  init(
    opening: StaticString, closing: StaticString, frenchSpacing: Bool, spaceBeforePercent: Bool,
    apostrophes: ApostropheUse, months: String, before: String, after: String
  ) {
    func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
    func bytes(_ list: String) -> Set<[UInt8]> { Set(words(list).map { Array($0.utf8) }) }
    self.opening = opening
    self.closing = closing
    self.frenchSpacing = frenchSpacing
    self.spaceBeforePercent = spaceBeforePercent
    self.apostrophes = apostrophes
    self.months = words(months)
    wordsBeforeNumber = bytes(before)
    wordsAfterNumber = bytes(after).union(bytes(months))
    monthBytes = bytes(months)
    var plain = [Bool](repeating: true, count: 256)
    for byte in " \"'%.".utf8 { plain[Int(byte)] = false }
    if frenchSpacing { for byte in ";:!?".utf8 { plain[Int(byte)] = false } }
    plain[0xC2] = false  // § « » and the no-break space
    plain[0xE2] = false  // curly quotation marks and the narrow no-break space
    self.plain = plain
  }

  func takesNumber(_ word: [UInt8]) -> Bool { wordsBeforeNumber.contains(word) }
  func counts(_ word: [UInt8]) -> Bool { wordsAfterNumber.contains(word) }
  func isMonth(_ word: [UInt8]) -> Bool { monthBytes.contains(word) }

  static let french = TypographyProfile(
    opening: "«", closing: "»", frenchSpacing: true, spaceBeforePercent: true, apostrophes: .always,
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    before: "article articles art arts paragraphe paragraphes alinéa alinéas point points section sections chapitre "
      + "titre annexe page n° no numéro",
    after: "an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes "
      + "euro euros EUR km kg h min Ko Mo Go")

  static let dutch = TypographyProfile(
    opening: "“", closing: "”", frenchSpacing: false, spaceBeforePercent: false, apostrophes: .dutch,
    months: "januari februari maart april mei juni juli augustus september oktober november december",
    before: "artikel artikelen art lid leden punt punten rubriek rubrieken afdeling hoofdstuk titel bijlage pagina nr "
      + "nummer alinea",
    after: "jaar maand maanden week weken dag dagen uur uren minuut minuten seconde seconden euro EUR km kg KB MB GB")

  static let german = TypographyProfile(
    opening: "„", closing: "“", frenchSpacing: false, spaceBeforePercent: true, apostrophes: .german,
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    before: "artikel artikeln art absatz absätze abs satz nummer nr punkt abschnitt kapitel titel anhang anlage seite",
    after: "Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag Tage Tagen Stunde Stunden Minute Minuten "
      + "Sekunde Sekunden Euro EUR km kg KB MB GB Uhr")
}
