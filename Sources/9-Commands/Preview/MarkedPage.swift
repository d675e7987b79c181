/// What a preview puts into a page of a notice: marks at texts whose translation is stale or missing, and links to change
/// texts.
struct MarkedPage {
  let html: String

  /// - Parameter links: `nil` where nothing can be changed.
  init(_ page: String, marks: [StaleMark], links: EditLinks? = nil) {
    guard !marks.isEmpty || links != nil else {
      html = page
      return
    }
    let blocks = PageBlocks(page).blocks
    var insertions = PageInsertions()
    links?.insert(into: &insertions, at: blocks)
    for block in blocks {
      let found = marks.filter { $0.isFound(in: block.letters) }
      if found.contains(where: { !$0.isMissing }) { insertions.insert(" data-notitia-stale", at: block.tagEnd) }
      for mark in found {
        let kind = mark.isMissing ? "notitia-stale notitia-missing" : "notitia-stale"
        let link = mark.isMissing ? links?.link(to: mark.name, "translate it") ?? "" : ""
        insertions.insert(
          "<span class=\"\(kind)\" lang=\"en\" translate=\"no\">\(mark.note)\(link)</span>", at: block.end)
      }
    }
    html = insertions.applied(to: page)
  }
}
