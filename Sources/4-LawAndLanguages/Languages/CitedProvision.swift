import NoticeModel

/// Provisions of one law that are cited together: their numbers, and what the law is called.
package struct CitedProvision: Sendable {
  /// In the order of citation; none for the law as a whole.
  package private(set) var articles: [CitedArticle] = []
  package var law: CitedLaw

  /// - Parameters:
  ///   - articles: article numbers; none for the law as a whole.
  ///   - paragraph: a paragraph of the last of them.
  package init(articles: [String], paragraph: String? = nil, point: String? = nil, law: CitedLaw) {
    self.law = law
    add(articles: articles, paragraph: paragraph, point: point)
  }

  /// Adds what is cited beside it: a further paragraph of an article stands with that article, and a further point with
  /// its paragraph.
  package mutating func add(articles numbers: [String], paragraph: String?, point: String?) {
    for (index, number) in numbers.enumerated() {
      let isLast = index == numbers.count - 1
      add(CitedArticle(number: number), isLast && (paragraph != nil || point != nil) ? (paragraph, point) : nil)
    }
  }

  private mutating func add(_ article: CitedArticle, _ part: (paragraph: String?, point: String?)?) {
    // A whole article stands alone, also where a part of it is cited too.
    let same = articles.firstIndex { $0.number == article.number && $0.paragraphs.isEmpty == (part == nil) }
    if same == nil { articles.append(article) }
    guard let part else { return }
    articles[same ?? articles.count - 1].add(part.paragraph, part.point)
  }
}

/// An article that is cited, or parts of it.
package struct CitedArticle: Sendable {
  package var number: String
  /// None for the whole article.
  package private(set) var paragraphs: [CitedParagraph] = []

  init(number: String) {
    self.number = number
  }

  mutating func add(_ number: String?, _ point: String?) {
    let same = paragraphs.firstIndex { $0.number == number && $0.points.isEmpty == (point == nil) }
    if same == nil { paragraphs.append(CitedParagraph(number: number)) }
    if let point, !paragraphs[same ?? paragraphs.count - 1].points.contains(point) {
      paragraphs[same ?? paragraphs.count - 1].points.append(point)
    }
  }
}

/// A paragraph that is cited, or points of it.
package struct CitedParagraph: Sendable {
  /// `nil` for points of an article that has no paragraphs.
  package var number: String?
  /// None for the whole paragraph.
  package var points: [String] = []
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
