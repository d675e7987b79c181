import NoticeModel

/// A provision to be cited: its numbers, and what its law is called.
package struct CitedProvision: Sendable {
  /// Article numbers; none for the law as a whole.
  package var articles: [String]
  package var paragraph: String?
  package var point: String?
  package var law: CitedLaw

  package init(articles: [String], paragraph: String? = nil, point: String? = nil, law: CitedLaw) {
    self.articles = articles
    self.paragraph = paragraph
    self.point = point
    self.law = law
  }
}

/// What a law is called in one language, alone and behind an article number.
package struct CitedLaw: Sendable {
  /// Alone, in the nominative: "Gesetz vom 30. Juli 2018".
  package var name: String
  /// The words between an article number and the name, with the space behind them: "de la ", "des ", "".
  package var link: String
  /// The name behind those words: "Gesetzes vom 30. Juli 2018".
  package var linkedName: String
  package var style: CitationStyle

  package init(name: String, link: String, linkedName: String, style: CitationStyle) {
    self.name = name
    self.link = link
    self.linkedName = linkedName
    self.style = style
  }
}

/// The tradition by which the parts of an article are named.
package enum CitationStyle: Sendable {
  /// Article, paragraph, point: the Interinstitutional Style Guide of the European Union.
  case union
  /// Article, §, number with a degree sign or letter: the Belgian Council of State's guide to drafting.
  case belgian
  /// Article, Roman numeral.
  case french
  /// § in place of the article.
  case german

  /// That of the country whose law it is; `nil` for the law of the Union.
  package init(country: Country?) {
    switch country {
    case .belgium: self = .belgian
    case .france: self = .french
    case .germany: self = .german
    default: self = .union
    }
  }
}

/// Whether the name of a paragraph or point is a number ("1", "1bis"), not letters ("f", "II").
func isNumber(_ part: String) -> Bool {
  part.utf8.first.map { (48...57).contains($0) } ?? false
}
