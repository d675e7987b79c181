import Diagnostics
import Files
import Translations

/// What stands beside the texts of an organisation, or of the site, and speaks of them: the lock of their translations
/// and the glossary.
package struct TranslationFiles: Sendable {
  /// `nil` where there is none.
  package var lock: TranslationLock?
  package var terms: TermList
  /// What is wrong with them.
  package var diagnostics: [Diagnostic]

  /// Where there are none.
  package init() {
    terms = TermList([])
    diagnostics = []
  }

  /// - Parameter organisation: `nil` for the site.
  package init(of organisation: String?, in folder: Folder) {
    let read = TranslationLock.read(of: organisation, in: folder)
    lock = read.lock
    terms = TermList(for: organisation, in: folder)
    diagnostics = read.diagnostics + terms.diagnostics
  }
}
