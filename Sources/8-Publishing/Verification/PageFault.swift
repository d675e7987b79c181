import Diagnostics
import Pages
import Source

/// Something wrong with a file of the site, before it is known where somebody wrote it.
package struct PageFault: Hashable, Sendable {
  package var rule: RuleID
  package var message: String
  var help: String
  /// Path of the file.
  package var page: String
  var template: String?
  var source: String
  /// The forms in which it may stand in a template.
  var written: [String]
}

/// What is wrong with the files of a site, each fault once at the place where somebody wrote it.
///
/// A link of a template stands on every page that is made with it: it is one fault, and the number of pages is told.
package struct PageFaults: Sendable {
  private var order: [Diagnostic] = []
  private var pages: [Diagnostic: Int] = [:]
  /// The first organisation whose pages have it.
  private var organisations: [Diagnostic: String] = [:]

  package init() {}

  package init(_ faults: [PageFault], in locator: TemplateLocator) {
    for fault in faults { add(locator.diagnostic(of: fault), 1) }
  }

  /// Faults that were counted earlier.
  package init(counted: [(fault: Diagnostic, pages: Int)]) {
    for (fault, count) in counted { add(fault, count) }
  }

  /// Each fault, with the number of pages that have it.
  package var counted: [(fault: Diagnostic, pages: Int)] { order.map { ($0, pages[$0] ?? 1) } }

  /// - Parameter organisation: whose pages they are; `nil` for those of the site.
  package mutating func add(_ others: PageFaults, of organisation: String?) {
    for (fault, count) in others.counted {
      if let organisation, pages[fault] == nil { organisations[fault] = organisation }
      add(fault, count)
    }
  }

  private mutating func add(_ diagnostic: Diagnostic, _ count: Int) {
    if pages[diagnostic] == nil { order.append(diagnostic) }
    pages[diagnostic, default: 0] += count
  }

  package var diagnostics: [Diagnostic] { told.map(\.fault) }

  /// Each fault in words, with the organisation in whose pages it was found; `nil` for those of the site.
  package var told: [(fault: Diagnostic, organisation: String?)] {
    order.map { diagnostic in
      var told = diagnostic
      let more = (pages[diagnostic] ?? 1) - 1
      if more > 0, diagnostic.rule != LinkVerifier.pathRule {
        told.message += " (and on \(more) more page\(more == 1 ? "" : "s"))"
      }
      return (told, organisations[diagnostic])
    }
  }
}

/// Finds the place in the theme, or in the settings of the site, that a fault of a page comes from.
package struct TemplateLocator: Sendable {
  private let folder: String
  /// The templates, the words of the theme, the settings.
  private let files: [SourceFile]

  package init(_ sources: SiteSources?) {
    let folder = sources?.theme.folder ?? "themes"
    self.folder = folder
    files = (sources?.files ?? []).filter { $0.path.hasPrefix("\(folder)/") || $0.path == "content/site.swift" }
  }

  func diagnostic(of fault: PageFault) -> Diagnostic {
    Diagnostic(rule: fault.rule, fault.message, help: fault.help, at: location(of: fault))
  }

  private func location(_ written: [String], in file: SourceFile) -> Location? {
    let text = String(decoding: file.bytes, as: UTF8.self)
    for form in written where !form.isEmpty {
      guard let range = text.firstRange(of: form) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return file.location(start..<(start + form.utf8.count))
    }
    return nil
  }

  private func location(of fault: PageFault) -> Location {
    let template = fault.template.map { "\(folder)/\($0).mustache" }
    guard fault.rule != LinkVerifier.pathRule else { return Location(path: fault.source) }
    let own = files.filter { $0.path == template || $0.path == fault.source }
    let others = files.filter { $0.path != template && $0.path != fault.source }
    for file in own + others {
      if let found = location(fault.written, in: file) { return found }
    }
    // What stands in none of them comes from the content that the page shows.
    return Location(path: fault.source == "content/site.swift" ? template ?? fault.source : fault.source)
  }
}
