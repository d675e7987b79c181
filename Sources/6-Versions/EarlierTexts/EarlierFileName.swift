import NoticeModel

/// The name of a file with an earlier text: the day from which it held, its language and its form, such as
/// `2019-05-25.fr.html`.
struct EarlierFileName: Equatable {
  enum Form: String { case html, md }

  var day: Day
  var language: Language
  var form: Form

  /// Why a name says less than it has to, and what to write.
  struct Fault: Error {
    var message: String
    var help: String
  }

  init(_ name: String) throws(Fault) {
    let help = "name it by the day from which the text held and its language: 2019-05-25.fr.html, or .md"
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let day = Day(iso: String(parts[0])) else {
      throw Fault(message: "the name of this file does not begin with a day of the calendar", help: help)
    }
    // Some programs cut the name of a page to `.htm`.
    guard let form = parts.last.flatMap({ Form(rawValue: $0 == "htm" ? "html" : String($0)) }), parts.count > 1 else {
      throw Fault(message: "the name of this file ends neither in .html or .htm nor in .md", help: help)
    }
    guard parts.count == 3 else {
      throw Fault(message: "the name of this file does not say its language", help: help)
    }
    guard let language = Language(rawValue: String(parts[1])) else {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault(message: "`\(parts[1])` is no language that a notice can have", help: "write one of \(known)")
    }
    self.day = day
    self.language = language
    self.form = form
  }

  /// The year in which the first rules on such notices were made for all of the Union, and before which no site had one.
  private static let firstYear = 1995

  /// That a notice can have held on its day.
  func checkDay(_ today: Day) throws(Fault) {
    guard day.year >= Self.firstYear else {
      throw Fault(
        message: "no notice of a site can have held from \(day.iso): the first rules on them are of \(Self.firstYear) "
          + "(Directive 95/46/EC)",
        help:
          "write the day from which the text held; where nobody knows it, the day on which it is first known to have "
          + "been online")
    }
    guard day <= today else {
      throw Fault(
        message: "\(day.iso) is still to come, so that no text from before can hold from it",
        help: "write the day from which the text held; what is to hold from then on is a version of the notice")
    }
  }
}
