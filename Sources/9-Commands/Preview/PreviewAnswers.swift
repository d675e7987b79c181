import Diagnostics
import NoticeModel
import Pages
import Stages
import Translations

/// What a preview answers to each question.
extension PreviewSite {
  /// Only files that were made are ever looked up, in memory: no address can reach anything else.
  func answer(to request: RequestPath) -> Answer {
    guard let path = request.segments else { return Answer(.badRequest, text: "This is not an address.") }
    if let part = PreviewParts.named(path) { return part }
    look()
    guard stages != nil else { return unusable(path) }
    if path.first == PreviewParts.folder { return ownPage(path, request) }
    let file = path.joined(separator: "/")
    if let name = path.first, names.contains(name), !sitePaths.contains(file) {
      return answer(name, Array(path.dropFirst()), request)
    }
    return siteAnswer(path, request)
  }

  private func siteAnswer(_ path: [String], _ request: RequestPath) -> Answer {
    guard let stages else { return unusable(path) }
    showSite()
    let files = Dictionary(
      stages.files(listing: listed(stages)).map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let strip = PreviewStrip(overview)
    return FileAnswer(files: files, notFound: notFound, context: context(Editions.site, strip))
      .answer(path, request) { overview.marked($0) }
  }

  private func context(_ scope: Editions.Scope, _ strip: PreviewStrip) -> PageContext {
    PageContext(edition: editions.edition(of: scope), scope: scope, strip: strip)
  }

  private func answer(_ name: String, _ path: [String], _ request: RequestPath) -> Answer {
    guard let made = organisation(name) else { return unusable(path) }
    let file = ([name] + path).joined(separator: "/")
    let isPage = request.isFolder || file.hasSuffix(".html")
    let page = request.isFolder ? "\(file)/index.html" : file
    if made.diagnostics.block, isPage, !(request.isAsIs && made.files[page] != nil) {
      return findings(of: made, path, pageExists: made.files[page] != nil)
    }
    let isNotice = NoticeState.isNotice(path)
    let saved = isNotice ? self.saved(name, request.saved) : nil
    var strip = PreviewStrip(made, path, faults: sharedFaults, isEditable: isEditable, saved: saved)
    var marked: MarkedPage?
    if isNotice, isPage, let language = Language(rawValue: path.first ?? ""), let bytes = made.files[page] {
      let marks = (made.staleTexts + siteMarks).filter { $0.language == language }
      let links = request.isPage ? editLinks(in: made, language, saved) : nil
      let result = MarkedPage(String(decoding: bytes, as: UTF8.self), marks: marks, links: links)
      // A text that all notices share has a place in those that use it.
      strip.unplaced = UnplacedMarks(result.unplaced.filter { !$0.name.isShared }, links: links)
      marked = result
    }
    return FileAnswer(
      files: made.files, notFound: notFound, context: context(name, strip), hasErrors: made.diagnostics.block
    ).answer([name] + path, request) { marked?.html ?? $0 }
  }

  /// What keeps an organisation from being published, in place of a page of it.
  private func findings(of made: PreviewOrganisation, _ path: [String], pageExists: Bool) -> Answer {
    let context = self.context(made.name, PreviewStrip(made, path, faults: sharedFaults, isEditable: isEditable))
    let page = FindingsPage(
      sharedFaults + made.diagnostics, of: made.name, context: context, pageExists: pageExists)
    return Answer(.internalServerError, page.html, policy: context.policy())
  }

  // MARK: - Pages of the preview

  private func unusable(_ path: [String]) -> Answer {
    if path.last?.contains(".") ?? false { return Answer(.notFound, text: "There is no such file.") }
    let context = self.context(Editions.site, PreviewStrip())
    let page = FindingsPage(sharedFaults, of: nil, context: context, pageExists: false)
    return Answer(.internalServerError, page.html, policy: context.policy())
  }

  private func ownPage(_ path: [String], _ request: RequestPath) -> Answer {
    switch path.dropFirst().first {
    case "findings" where path.count == 2:
      if request.asksForAll { beginToLookAtAll() }
      showSite()
      let context = self.context(Editions.site, PreviewStrip())
      return Answer(.ok, OverviewPage(overview, context: context).html, policy: context.policy())
    case "edit" where path.count == 3 && isEditable: return editPage(path[2], request.query)
    case "texts" where path.count == 3 && isEditable: return textList(path[2], request.query)
    case "compare" where path.count == 5: return comparison(path[2], path[3], path[4])
    default: return Answer(.notFound, text: "There is no such page.")
    }
  }

  private var noComparison: Answer { Answer(.notFound, text: "There is no such comparison.") }

  private func comparison(_ name: String, _ first: String, _ second: String) -> Answer {
    guard names.contains(name), let made = organisation(name) else { return noComparison }
    guard !made.diagnostics.block else { return findings(of: made, [], pageExists: false) }
    guard let stages, let first = Language(rawValue: first),
      let second = Language(rawValue: second), first != second, made.languages.contains(first),
      made.languages.contains(second), let loaded = try? stages.loaded(name),
      let (translations, sources) = stages.translations(of: loaded)
    else { return noComparison }
    let comparison = LanguageComparison(translations, factsIn: sources, first, second)
    let context = self.context(name, PreviewStrip(made, comparing: first, second, faults: sharedFaults))
    return Answer(
      .ok, PreviewPage(ComparisonPage(comparison).html, context: context).html, policy: context.policyOfComparison)
  }
}
