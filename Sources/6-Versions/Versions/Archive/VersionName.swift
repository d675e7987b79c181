import NoticeModel

/// The name of a version: the day from which it holds, and for an editorial correction of it a number.
///
/// It names the folder and the address: `2025-10-10` for a version as it was released, `2025-10-10-r2` for its
/// first correction. Names are ordered as their versions follow each other.
package struct VersionName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day from which the version holds.
  package var day: Day
  /// 1 for the version as it was released, 2 and more for its corrections.
  package var revision: Int

  package init(_ day: Day, revision: Int = 1) {
    self.day = day
    self.revision = revision
  }

  /// Reads the name of a folder; `nil` for anything that ``description`` would not write.
  package init?(_ name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4, let day = Day(iso: parts[..<3].joined(separator: "-")) else {
      return nil
    }
    guard parts.count == 4 else {
      self.init(day)
      return
    }
    guard parts[3].first == "r", let number = Int(parts[3].dropFirst()), number > 1, "r\(number)" == parts[3] else {
      return nil
    }
    self.init(day, revision: number)
  }

  package var isRevision: Bool { revision > 1 }

  package var description: String { revision > 1 ? "\(day.iso)-r\(revision)" : day.iso }

  package static func < (a: VersionName, b: VersionName) -> Bool { (a.day, a.revision) < (b.day, b.revision) }
}
