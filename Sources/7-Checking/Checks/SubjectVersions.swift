import Days
import NoticeModel

extension Subject {
  /// The version in the sources, which is the last.
  var lastChange: Change? { notice.changes.last }

  /// The last day on which somebody looked at the whole notice: its version, or a later review.
  var lastLookedAt: Day? {
    let days = [lastChange?.version, notice.reviewedOn].compactMap { $0 }.filter { $0 <= asOf }
    return days.max()
  }
}
