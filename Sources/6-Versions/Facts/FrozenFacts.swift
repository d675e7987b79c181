import Diagnostics
import JSON
import NoticeModel

/// The facts of a notice as they are kept with a version, in `facts.json`.
///
/// They are what people are told, whatever the sources looked like: constants are written out, comments and places are
/// gone. Colours, waivers, the outline and the days on which somebody looked a fact up tell people nothing and are no
/// part of them; the versions have their own record.
package enum FrozenFacts {
  /// The form of the file. A later one gets another number, and a reader of its own.
  package static let format = "notitia-facts/1"
  package static let rule = RuleID.versionFacts

  /// The file of a notice; the same facts always give the same bytes.
  /// - Parameter languages: those that people are told them in; texts in others, such as translations that are not
  ///   released yet, are left out. `nil` for all that they are written in.
  package static func bytes(of notice: Notice, in languages: [Language]? = nil) -> [UInt8] {
    image(of: notice, in: languages).canonicalBytes
  }

  static func image(of notice: Notice, in languages: [Language]? = nil) -> JSONValue {
    .object([("format", .string(format)), ("notice", FactImage(languages: languages).image(of: notice))])
  }

  /// Reads a file back; what has no field in it has the value that leaving it out means.
  package static func notice(from file: SourceFile) throws(Unreadable) -> Notice {
    let value: JSONValue
    do {
      value = try JSONValue(canonical: file.bytes)
    } catch {
      throw Unreadable(diagnostic: diagnostic(error.message, at: error.range, in: file))
    }
    do {
      return try notice(from: value)
    } catch {
      throw Unreadable(diagnostic: diagnostic(error.message, at: value.range(of: error.path), in: file))
    }
  }

  static func notice(from value: JSONValue) throws(FactFault) -> Notice {
    let fact = Fact(value: value)
    try fact.refuse(othersThan: ["format", "notice"], of: "facts")
    guard let form = fact["format"] else { throw fact.fault("`facts` lacks \"format\"") }
    let found = try form.text()
    guard found == format else { throw form.fault("facts in the form \"\(found)\" cannot be read") }
    guard let notice = fact["notice"] else { throw fact.fault("`facts` lacks \"notice\"") }
    return try Notice(notice)
  }

  /// Facts that cannot be read.
  package struct Unreadable: Error {
    package var diagnostic: Diagnostic
  }

  private static func diagnostic(_ message: String, at range: Range<Int>, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: rule, "the frozen facts cannot be read: \(message)",
      help: "restore the file as it was released", at: file.location(range))
  }
}
