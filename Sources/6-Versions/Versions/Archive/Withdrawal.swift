import JSON
import NoticeModel

/// That a notice does not apply any more, and no version will follow its last one: `versions/withdrawal.json`, which the
/// list of versions ends with. `docs/versions.md` describes its members.
package struct Withdrawal: Sendable, Equatable {
  static let format = "notitia-withdrawal/1"
  package static let file = "withdrawal.json"

  /// Identifier of the organisation.
  package var organisation: String
  /// Day from which the notice does not apply.
  package var day: Day
  /// Day on which it was withdrawn, as the clock of the machine gave it.
  package var released: Day
  /// The last version.
  var previous: VersionRecord.Link

  package var bytes: [UInt8] {
    JSONValue.object([
      ("format", .string(Self.format)), ("organisation", .string(organisation)), ("withdrawn", .string(day.iso)),
      ("released", .string(released.iso)),
      ("previous", .object([("version", .string("\(previous.name)")), ("sha256", .string(previous.hash))])),
    ]).canonicalBytes
  }

  package var hash: String { Hash.of(bytes) }

  init(organisation: String, day: Day, released: Day, previous: VersionRecord.Link) {
    self.organisation = organisation
    self.day = day
    self.released = released
    self.previous = previous
  }

  /// Reads the file; `nil` for anything that ``bytes`` would not write.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(canonical: bytes), let organisation = value["organisation"]?.text,
      let day = (value["withdrawn"]?.text).flatMap({ Day(iso: $0) }),
      let released = (value["released"]?.text).flatMap({ Day(iso: $0) }),
      let name = (value["previous"]?["version"]?.text).flatMap({ VersionName($0) }),
      let hash = value["previous"]?["sha256"]?.text
    else { return nil }
    self.init(
      organisation: organisation, day: day, released: released,
      previous: VersionRecord.Link(name: name, hash: hash))
    guard self.bytes == bytes else { return nil }
  }
}

extension VersionArchive {
  /// Why a notice cannot be withdrawn, in words for a person.
  package struct WithdrawalRefusal: Error, Sendable {
    package var message: String
    package var help: String
  }

  /// The archive of a notice that is withdrawn.
  /// - Parameters:
  ///   - day: the day from which it does not apply.
  ///   - clock: the day on which that is said.
  package func withdrawn(on day: Day, clock: Day) throws(WithdrawalRefusal) -> VersionArchive {
    guard let last else {
      throw WithdrawalRefusal(
        message: "`\(organisation)` has no version that could be withdrawn",
        help: "what was never released is not published: remove its folder")
    }
    if let withdrawal {
      throw WithdrawalRefusal(
        message: "`\(organisation)` was withdrawn already, on \(withdrawal.day.iso)", help: "there is nothing to do")
    }
    guard day >= last.record.published else {
      throw WithdrawalRefusal(
        message: "`\(organisation)` would be withdrawn on \(day.iso), before its last version was published "
          + "(\(last.record.published.iso))", help: "choose that day or a later one with --as-of")
    }
    var archive = self
    archive.withdrawal = Withdrawal(organisation: organisation, day: day, released: clock, previous: last.link)
    return archive
  }

  /// The archive without what came last: its withdrawal, or its last version.
  package var withoutLast: VersionArchive {
    var archive = self
    if withdrawal == nil { archive.versions.removeLast() } else { archive.withdrawal = nil }
    return archive
  }
}
