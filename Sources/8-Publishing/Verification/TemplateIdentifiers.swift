import Source

extension ThemeSource {
  /// The identifiers that the templates of a notice give to parts of a page, which no text may have too.
  package var identifiers: Set<String> {
    var found: Set<String> = []
    for name in ["page", "notice", "fragment"] {
      let scan = PageScanner.scan(Array((templates[name] ?? "").utf8))
      found.formUnion(scan.identifiers.filter { !$0.contains("{{") })
    }
    return found
  }
}
