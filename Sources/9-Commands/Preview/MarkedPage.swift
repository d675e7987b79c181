/// What a preview puts into a page of a notice: marks at texts whose translation is stale or missing, and links to change
/// texts.
struct MarkedPage {
  let html: String
  /// The marks that have no place on the page.
  let unplaced: [StaleMark]

  /// - Parameter links: `nil` where nothing can be changed.
  init(_ page: String, marks: [StaleMark], links: EditLinks? = nil) {
    guard !marks.isEmpty || links != nil else {
      html = page
      unplaced = []
      return
    }
    let blocks = PageBlocks(page).blocks
    var insertions = PageInsertions()
    links?.insert(into: &insertions, at: blocks)
    let places = marks.map { $0.places(among: blocks) }
    for (index, block) in blocks.enumerated() {
      let found = zip(marks, places).filter { $1.contains(index) }
      if found.contains(where: { !$0.0.isMissing }) { insertions.insert(" data-notitia-stale", at: block.tagEnd) }
      for (mark, places) in found {
        let kind = mark.isMissing ? "notitia-stale notitia-missing" : "notitia-stale"
        let link = mark.isMissing ? links?.link(to: mark.name, "translate it") ?? "" : ""
        let doubt =
          mark.isUncertain(at: places) ? " These words stand at several places: it is about one of them." : ""
        insertions.insert(
          "<span class=\"\(kind)\" lang=\"en\" translate=\"no\">\(mark.note)\(doubt)\(link)</span>", at: block.end)
      }
    }
    html = insertions.applied(to: page)
    unplaced = zip(marks, places).filter(\.1.isEmpty).map(\.0)
  }
}
