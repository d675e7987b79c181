import Diagnostics
import Files
import NoticeModel
import Source

/// The translations of one scope as they stand in a folder: its texts, its lock, and what is known of the two.
package struct ScopeTranslations: Sendable {
  package var pairing: TranslationPairing
  /// `nil` where the scope has none yet.
  package var lock: TranslationLock?
  /// What is wrong with the lock.
  package var diagnostics: [Diagnostic]

  package var scope: TranslationScope { pairing.scope }

  package init(_ scope: TranslationScope, sources: SiteSources, folder: Folder) {
    let read = TranslationLock.read(of: scope.organisation, in: folder)
    self.init(scope, sources: sources, lock: read.lock, diagnostics: read.diagnostics)
  }

  /// With a lock that was read already.
  package init(
    _ scope: TranslationScope, sources: SiteSources, lock: TranslationLock?, diagnostics: [Diagnostic] = []
  ) {
    self.lock = lock
    self.diagnostics = diagnostics
    pairing = TranslationPairing(TextInventory(scope, in: sources), lock: lock)
  }

  /// Records that pairs are right, and writes the lock; one that is as it was stays untouched.
  package func accept(_ pairs: [TranslationPair], _ acceptance: Acceptance, in folder: Folder) throws {
    var lock = lock ?? TranslationLock()
    Acceptance.clean(&lock, after: pairing)
    acceptance.record(pairs, in: &lock)
    guard lock != self.lock else { return }
    try FileReplacement.write([scope.lockPath: Array(lock.written.utf8)], in: folder)
  }

  /// What a release records: texts that were written in both languages since, and that nobody had to accept.
  package var unrecorded: [TranslationPair] { pairing.pairs.filter { $0.state == .unrecorded } }

  /// What a release records: whoever releases a version says that its languages agree. What has changed in one language
  /// alone is none of it, nor what stands in a language that is to follow.
  package func agreedByRelease(in languages: [Language]) -> [TranslationPair] {
    pairing.pairs.filter { pair in
      guard languages.contains(pair.language) else { return false }
      return if case .bothChanged = pair.state { true } else { pair.state == .unrecorded }
    }
  }
}
