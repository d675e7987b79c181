import NoticeModel

/// What a law is called behind an article number, by language.
struct CitedNames: Sendable {
  var fr: CitedName
  var nl: CitedName
  var de: CitedName

  subscript(language: Language) -> CitedName {
    switch language {
    case .fr: fr
    case .nl: nl
    case .de: de
    }
  }
}

/// The two forms of a law's name, alone and behind an article number.
///
/// Most laws are called by what they are and by their day, so the tables say only the day; the words
/// around it, with the gender in French and the genitive in German, stand here once.
struct LawNames: Sendable {
  var short: Text
  var cited: CitedNames

  /// "loi du 30 juillet 2018", "article 3 de la loi du 30 juillet 2018".
  static func act(fr: String, nl: String, de: String) -> LawNames {
    LawNames(
      fr: ("de la ", "loi du \(fr)"), nl: ("van de ", "wet van \(nl)"),
      de: "Gesetz vom \(de)", deCited: ("des ", "Gesetzes vom \(de)"))
  }

  /// "loi coordonnée du 14 juillet 1994".
  static func coordinatedAct(fr: String, nl: String, de: String) -> LawNames {
    LawNames(
      fr: ("de la ", "loi coordonnée du \(fr)"), nl: ("van de ", "gecoördineerde wet van \(nl)"),
      de: "koordiniertes Gesetz vom \(de)", deCited: ("des ", "koordinierten Gesetzes vom \(de)"))
  }

  /// "arrêté royal du 23 octobre 1964".
  static func royalDecree(fr: String, nl: String, de: String) -> LawNames {
    LawNames(
      fr: ("de l’", "arrêté royal du \(fr)"), nl: ("van het ", "koninklijk besluit van \(nl)"),
      de: "Königlicher Erlass vom \(de)", deCited: ("des ", "Königlichen Erlasses vom \(de)"))
  }

  /// "décret du 14 mars 2019".
  static func decree(fr: String, nl: String, de: String) -> LawNames {
    LawNames(
      fr: ("du ", "décret du \(fr)"), nl: ("van het ", "decreet van \(nl)"),
      de: "Dekret vom \(de)", deCited: ("des ", "Dekrets vom \(de)"))
  }

  /// "directive 2002/58/CE"; the number ends in the initials of the Community or the Union.
  static func directive(_ number: String) -> LawNames {
    LawNames(
      fr: ("de la ", "directive \(number)/CE"), nl: ("van ", "Richtlijn \(number)/EG"),
      de: "Richtlinie \(number)/EG", deCited: ("der ", "Richtlinie \(number)/EG"))
  }

  /// "RGPD", "article 13 du RGPD": masculine in French, and without a link in Dutch and German.
  static func abbreviation(fr: String, nl: String, de: String) -> LawNames {
    LawNames(
      fr: (fr.first.map { "AEIOU".contains($0) } == true ? "de l’" : "du ", fr), nl: ("", nl), de: de, deCited: ("", de)
    )
  }

  /// "Code civil", "article 3 du Code civil".
  static func code(fr: String, nl: String, de: String, deCited: String) -> LawNames {
    LawNames(fr: ("du ", fr), nl: ("van het ", nl), de: de, deCited: ("des ", deCited))
  }

  /// "convention collective de travail n° 81" of the Belgian National Labour Council.
  static func collectiveAgreement(number: Int) -> LawNames {
    LawNames(
      fr: ("de la ", "convention collective de travail n° \(number)"),
      nl: ("van ", "collectieve arbeidsovereenkomst nr. \(number)"),
      de: "kollektives Arbeitsabkommen Nr. \(number)", deCited: ("des ", "kollektiven Arbeitsabkommens Nr. \(number)"))
  }

  /// "loi luxembourgeoise du 24 juillet 2014".
  static func luxembourg(fr: String, nl: String, de: String) -> LawNames {
    LawNames(
      fr: ("de la ", "loi luxembourgeoise du \(fr)"), nl: ("van de ", "Luxemburgse wet van \(nl)"),
      de: "luxemburgisches Gesetz vom \(de)", deCited: ("des ", "luxemburgischen Gesetzes vom \(de)"))
  }

  init(short: Text, cited: CitedNames) {
    self.short = short
    self.cited = cited
  }

  init(
    fr: (link: String, name: String), nl: (link: String, name: String), de: String,
    deCited: (link: String, name: String)
  ) {
    short = Text(fr: fr.name, nl: nl.name, de: de)
    cited = CitedNames(
      fr: CitedName(link: fr.link, name: fr.name),
      nl: CitedName(link: nl.link, name: nl.name),
      de: CitedName(link: deCited.link, name: deCited.name))
  }
}

/// The address of a European act by its ELI, in the language of the reader.
///
/// The European Legislation Identifier is meant to last; three letters at its end choose the language.
func eurLex(_ eli: String) -> Text {
  let base = "https://eur-lex.europa.eu/eli/\(eli)/oj/"
  return Text(fr: base + "fra", nl: base + "nld", de: base + "deu")
}

/// The address of a Belgian text in the consolidated legislation of the Ministry of Justice (Justel).
///
/// There is no German one: German readers are sent to the French text.
func justel(_ fr: String, _ nl: String, _ number: String) -> Text {
  let base = "https://www.ejustice.just.fgov.be/eli/"
  let french = "\(base)\(fr)/\(number)/justel"
  return Text(fr: french, nl: "\(base)\(nl)/\(number)/justel", de: french)
}
