import Diagnostics
import Facts
import Files
import FrozenTexts
import NoticeModel
import Notices

/// Reads the versions of an organisation and compares every file with its hash.
struct ArchiveReader {
  let folder: Folder
  let base: String
  let languages: [Language]
  var archive: VersionArchive

  init(_ folder: Folder, organisation: String, languages: [Language]) {
    self.folder = folder
    self.languages = languages
    base = VersionArchive.folder(of: organisation)
    archive = VersionArchive(organisation: organisation)
  }

  mutating func read() {
    guard let kind = kind(base), kind != .missing, !isLink(base) else { return }
    let chainPath = "\(base)/\(VersionChain.file)"
    let names = entries(base)
    guard let bytes = bytes(chainPath) else { return }
    guard let chain = VersionChain(bytes) else {
      guard !VersionChain.isConflict(bytes) else {
        return report(
          "versions were released on two branches, and Git has left both ends of this list",
          ForkedArchive.help(archive.organisation), chainPath)
      }
      return report("the list of versions was altered", Self.restore, chainPath)
    }
    archive.isListedAsEnded = chain.isEnded(for: archive.organisation)
    for name in names where !chain.names(name) {
      report(
        "`\(name)` is not in the list of versions, \(VersionChain.file)",
        "only `notitia release` puts anything here: move it elsewhere, or restore \(VersionChain.file)",
        "\(base)/\(name)")
    }
    guard let events = events(of: chain) else { return }
    var owner = VersionOwner(events, archive.organisation)
    var previous: VersionRecord.Link?
    var after: String?
    for entry in chain.entries {
      switch entry {
      case .version(let link):
        guard
          let version = version(
            link, of: owner.name, after: previous, after, isLast: link == chain.links.last,
            translations: chain.translations(of: link.name))
        else { return }
        archive.versions.append(version)
        previous = link
        after = nil
      case .event(let file, let hash):
        guard let event = events[file.path], event.previous == previous, event.after == after,
          event.organisation == owner.name
        else {
          return report(
            "this record belongs elsewhere: it does not follow the last version in \(VersionChain.file)",
            Self.restoreEither, "\(base)/\(file.path)")
        }
        if case .translation(let record) = event.kind, !add(record, bytes: event.bytes) { return }
        var archived = ArchivedEvent(event: event, index: archive.versions.count)
        archived.files = logo(of: event)
        if case .earlier(let record) = event.kind {
          guard let (files, documents) = earlier(record, of: event.organisation) else { return }
          (archived.files, archived.documents) = (files, documents)
        }
        archive.events.append(archived)
        after = hash
        owner.follow(event)
      }
    }
    guard archive.diagnostics.isEmpty else { return }
    for problem in RenamingLinks(archive, folder).problems { report(problem.message, problem.help, problem.path) }
  }

  // MARK: - Events

  /// The records that are no versions, by their paths; `nil` where one is not as it was written.
  private mutating func events(of chain: VersionChain) -> [String: ChainEvent]? {
    var events: [String: ChainEvent] = [:]
    for case .event(let file, let hash) in chain.entries {
      let path = "\(base)/\(file.path)"
      guard let bytes = bytes(path) else { return nil }
      guard Hash.of(bytes) == hash else {
        report(
          "this record is not the one that was written: \(VersionChain.file) has another hash", Self.restoreEither,
          path)
        return nil
      }
      guard let event = ChainEvent(bytes), event.file == file else {
        report("this record cannot be read", Self.restore, path)
        return nil
      }
      events[file.path] = event
    }
    return events
  }

  private mutating func logo(of event: ChainEvent) -> [String: [UInt8]] {
    guard let file = event.logoFile, let hash = event.appearance?.logo?.hash,
      let bytes = unaltered("\(base)/\(file)", hash)
    else { return [:] }
    return [file: bytes]
  }

  // MARK: - One version

  private mutating func version(
    _ link: VersionRecord.Link, of organisation: String, after previous: VersionRecord.Link?, _ event: String?,
    isLast: Bool, translations: [Language]
  ) -> FrozenVersion? {
    let home = "\(base)/\(link.name)"
    let path = "\(home)/\(VersionChain.record)"
    guard !isLink(home) else { return nil }
    guard folder.exists(home) else {
      report("the version \(link.name) is missing: \(VersionChain.file) names it", Self.restoreEither, home)
      return nil
    }
    guard let bytes = bytes(path) else { return nil }
    guard Hash.of(bytes) == link.hash else {
      report(
        "this record is not the one that was released: \(VersionChain.file) has another hash", Self.restoreEither, path)
      return nil
    }
    let record: VersionRecord
    do {
      record = try VersionRecord.read(bytes)
    } catch {
      let reason = (error as? VersionRecord.Unreadable)?.message ?? "\(error)"
      report("this record cannot be read: \(reason)", Self.restore, path)
      return nil
    }
    guard Self.isWhole(record) else {
      report("this record does not name the files of a version", Self.restore, path)
      return nil
    }
    guard record.organisation == organisation else {
      report(
        "this record belongs elsewhere: it is of `\(record.organisation)`, not of `\(organisation)`",
        "give the folder its name again; another identifier, which stands in the addresses, is given with notitia rename",
        path)
      return nil
    }
    if record.name == link.name, previous != link, let fork = record.previous, fork != previous,
      archive.versions.contains(where: { $0.link == fork })
    {
      report(
        "\(previous.map { "`\($0.name)`" } ?? "") and `\(link.name)` both follow `\(fork.name)`: they were released on two "
          + "branches", ForkedArchive.help(archive.organisation), path)
      return nil
    }
    guard record.name == link.name, record.previous == previous, record.after == event else {
      report(
        "this record belongs elsewhere: it does not follow the version before it in \(VersionChain.file)",
        Self.restoreEither, path)
      return nil
    }
    return frozen(record, bytes, link.hash, home, isLast: isLast, translations)
  }

  private mutating func frozen(
    _ record: VersionRecord, _ recordBytes: [UInt8], _ hash: String, _ home: String, isLast: Bool,
    _ translations: [Language]
  ) -> FrozenVersion? {
    let known = archive.diagnostics.count
    let added = Set(
      translations.flatMap {
        [ChainEvent.File.translation($0), ChainEvent.File.facts($0), VersionArchive.textFile($0)]
      })
    let names = entries(home)
    for name in names
    where record.files[name] == nil && name != VersionChain.timeStamp && name != VersionChain.record
      && !added.contains(name)
    {
      report("`\(name)` does not belong to this version", "move it elsewhere", "\(home)/\(name)")
    }
    var documents: [Language: Document] = [:]
    var files = [VersionChain.record: recordBytes]
    if names.contains(VersionChain.timeStamp) {
      files[VersionChain.timeStamp] = bytes("\(home)/\(VersionChain.timeStamp)")
    }
    for (name, hash) in record.files.sorted(by: { $0.key < $1.key }) {
      guard let bytes = unaltered("\(home)/\(name)", hash) else { continue }
      files[name] = bytes
      if let language = Language.allCases.first(where: { VersionArchive.textFile($0) == name }) {
        documents[language] = document(bytes, language, record, "\(home)/\(name)")
      } else if name == VersionArchive.factsFile, isLast {
        facts(bytes, "\(home)/\(name)")
      }
    }
    guard archive.diagnostics.count == known else { return nil }
    return FrozenVersion(record: record, hash: hash, documents: Array(documents.values), files: files)
      .inOrder(of: languages)
  }

  /// Adds the text of a language to the last version.
  /// - Returns: whether all of it is as it was released.
  private mutating func add(_ record: VersionRecord, bytes recordBytes: [UInt8]) -> Bool {
    guard let version = archive.versions.last, let language = record.translation,
      version.document(language) == nil
    else { return false }
    let home = "\(base)/\(version.name)"
    let text = VersionArchive.textFile(language)
    let facts = ChainEvent.File.facts(language)
    let path = "\(home)/\(ChainEvent.File.translation(language))"
    guard Set(record.files.keys) == [text, facts] else {
      report("this record does not name the files of a translation", Self.restore, path)
      return false
    }
    var files = [ChainEvent.File.translation(language): recordBytes]
    for (name, hash) in record.files.sorted(by: { $0.key < $1.key }) {
      guard let bytes = unaltered("\(home)/\(name)", hash) else { return false }
      files[name] = bytes
    }
    var shown = version.record
    shown.organisation = record.organisation
    guard let document = document(files[text] ?? [], language, shown, "\(home)/\(text)") else { return false }
    self.facts(files[facts] ?? [], "\(home)/\(facts)")
    archive.versions[archive.versions.count - 1] = version.adding(record, document, files).inOrder(of: languages)
    return archive.diagnostics.isEmpty
  }

  /// Whether a record names what every version has, and nothing else.
  private static func isWhole(_ record: VersionRecord) -> Bool {
    let texts = Language.allCases.map(VersionArchive.textFile)
    let names = Set(record.files.keys)
    return names.contains(VersionArchive.factsFile) && !names.isDisjoint(with: texts)
      && names.isSubset(of: texts + [VersionArchive.factsFile])
  }

  mutating func document(
    _ bytes: [UInt8], _ language: Language, _ record: VersionRecord, _ path: String
  ) -> Document? {
    do {
      var document = try DocumentText.read(bytes)
      guard document.language == language, document.notice == record.organisation else {
        report(
          "this text belongs elsewhere: it is of `\(document.notice)`, in `\(document.language)`", Self.restore, path)
        return nil
      }
      document.notice = archive.organisation
      document.version = record.documentVersion(in: document.language)
      return document
    } catch {
      let fault = error as? FrozenTextFault
      archive.diagnostics.append(
        Diagnostic(
          rule: VersionArchive.rule, "this text cannot be read: \(fault?.message ?? "\(error)")", help: Self.restore,
          at: SourceFile(path: path, bytes: bytes).location((fault?.offset ?? 0)..<((fault?.offset ?? 0) + 1))))
      return nil
    }
  }

  private mutating func facts(_ bytes: [UInt8], _ path: String) {
    let file = SourceFile(path: path, bytes: bytes)
    do {
      archive.lastNotice = try FrozenFacts.notice(from: file)
      archive.lastNotice?.id = archive.organisation
      archive.lastFacts = file
    } catch {
      archive.diagnostics.append(error.diagnostic)
    }
  }
}
