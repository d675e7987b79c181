import BuildCache
import Checks
import Diagnostics
import NoticeModel
import Pages
import Verification

/// How a cache holds what is known of an organisation and of a site.

extension OrganisationSummary: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(name)
    cache.add(notice)
    cache.add(listing)
    cache.add(paths)
    cache.add(loading)
    cache.add(composition)
    cache.add(isDraft)
    cache.add(texts)
    cache.add(findings)
    cache.add(faults)
    cache.add(isFormerName)
  }

  package init(from cache: inout CacheReader) throws {
    try self.init(
      name: cache.next(), notice: cache.optional(), listing: cache.optional(), paths: cache.all(), loading: cache.all(),
      composition: cache.all(), isDraft: cache.next(), texts: cache.all(), findings: cache.all(), faults: cache.next(),
      isFormerName: cache.next())
  }
}

extension SiteSummary: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(paths)
    cache.add(loading)
    cache.add(theme)
    cache.add(findings)
    cache.add(faults)
  }

  package init(from cache: inout CacheReader) throws {
    try self.init(
      paths: cache.all(), loading: cache.all(), theme: cache.all(), findings: cache.all(), faults: cache.next())
  }
}

extension NoticeOutline: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(id)
    cache.add(sourceLanguage)
    cache.add(languages)
  }

  package init(from cache: inout CacheReader) throws {
    try self.init(id: cache.next(), sourceLanguage: cache.next(), languages: cache.all())
  }
}

extension OrganisationListing: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(id)
    cache.add(standing)
    cache.add(logoName)
    cache.add(languages)
  }

  package init(from cache: inout CacheReader) throws {
    try self.init(
      id: cache.next(), standing: cache.next(), logoName: cache.optional(),
      languages: cache.all())
  }
}

extension OrganisationListing.Entry: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(language)
    cache.add(tag)
    cache.add(name)
    cache.add(logoText)
    cache.add(lastChange)
    cache.add(isBehind)
  }

  package init(from cache: inout CacheReader) throws {
    try self.init(
      language: cache.next(), tag: cache.next(), name: cache.next(), logoText: cache.next(),
      lastChange: cache.optional(),
      isBehind: cache.next())
  }
}

extension Finding: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(diagnostic)
    cache.add(notice)
    cache.add(language)
    cache.add(entity)
    cache.add(field)
    cache.add(waiver)
  }

  package init(from cache: inout CacheReader) throws {
    try self.init(
      diagnostic: cache.next(), notice: cache.next(), language: cache.optional(), entity: cache.next(),
      field: cache.optional(), waiver: cache.optional())
  }
}

extension AppliedWaiver: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(because)
    cache.add(by)
    cache.add(until)
  }

  package init(from cache: inout CacheReader) throws {
    try self.init(because: cache.next(), by: cache.next(), until: cache.next())
  }
}

extension PageFaults: CacheValue {
  package func write(to cache: inout CacheWriter) {
    let counted = counted
    cache.add(counted.map(\.fault))
    cache.add(counted.map(\.pages))
  }

  package init(from cache: inout CacheReader) throws {
    let faults = try cache.all(Diagnostic.self)
    self.init(counted: Array(zip(faults, try cache.all(Int.self))))
  }
}

extension Diagnostic: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(severity.rawValue)
    cache.add(rule.text)
    cache.add(message)
    cache.add(help)
    cache.add(location)
    cache.add(related)
    cache.add(correction)
  }

  package init(from cache: inout CacheReader) throws {
    guard let severity = Severity(rawValue: try cache.next()) else { throw DamagedCache() }
    try self.init(
      severity, rule: RuleID(cache.next()), cache.next(), help: cache.optional(), at: cache.next(),
      related: cache.all(), correction: cache.optional())
  }
}

extension Correction: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(written)
    cache.add(right)
  }

  package init(from cache: inout CacheReader) throws { try self.init(cache.next(), cache.next()) }
}

extension RelatedPlace: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(message)
    cache.add(location)
  }

  package init(from cache: inout CacheReader) throws { try self.init(cache.next(), at: cache.next()) }
}

extension Location: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(path)
    cache.add([line, column, length, textColumn])
    cache.add(text)
  }

  package init(from cache: inout CacheReader) throws {
    let path = try cache.next(String.self)
    let numbers = try cache.all(Int.self)
    guard numbers.count == 4 else { throw DamagedCache() }
    self.init(
      path: path, line: numbers[0], column: numbers[1], length: numbers[2], text: try cache.next(),
      textColumn: numbers[3])
  }
}

// MARK: - Words of the model

extension Day: CacheValue {
  package func write(to cache: inout CacheWriter) { cache.add([year, month, day]) }

  package init(from cache: inout CacheReader) throws {
    let parts = try cache.all(Int.self)
    guard parts.count == 3 else { throw DamagedCache() }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}

extension Language: CacheValue {
  package func write(to cache: inout CacheWriter) { cache.add(rawValue) }

  package init(from cache: inout CacheReader) throws {
    guard let language = Language(rawValue: try cache.next()) else { throw DamagedCache() }
    self = language
  }
}

extension Standing: CacheValue {
  package func write(to cache: inout CacheWriter) { cache.add(Standing.allCases.firstIndex(of: self) ?? 0) }

  package init(from cache: inout CacheReader) throws {
    let index = try cache.next(Int.self)
    guard Standing.allCases.indices.contains(index) else { throw DamagedCache() }
    self = Standing.allCases[index]
  }
}
