import Diagnostics
import Law
import NoticeModel
import Source

/// The facts of a notice by their identifiers: what refers to what.
package struct NoticeGraph: Sendable {
  package private(set) var audiences: [String: Audience] = [:]
  package private(set) var people: [String: DataSubjects] = [:]
  package private(set) var groups: [String: DataGroup] = [:]
  package private(set) var data: [String: DataCategory] = [:]
  package private(set) var purposes: [String: Purpose] = [:]
  /// Also those inside others.
  package private(set) var recipients: [String: Recipient] = [:]
  package private(set) var retention: [String: Retention] = [:]

  /// Identifier of what is found about identifiers.
  package static let rule = RuleID.sourceId

  /// Builds the graph and checks every identifier and reference.
  init(_ notice: Notice, sources: SiteSources, findings: Findings) {
    var index = Index(sources: sources, findings: findings)
    index.add(notice.audiences, \.id, .id, "audience", to: &audiences)
    index.add(notice.people, \.id, .id, "category of people", to: &people)
    index.add(notice.dataGroups, \.id, .id, "group of data", to: &groups)
    index.add(notice.data, \.id, .id, "category of data", to: &data)
    index.add(notice.purposes, \.id, .id, "purpose", to: &purposes)
    index.add(NoticeGraph.flatten(notice.recipients), \.id, .id, "recipient", to: &recipients)
    index.add(notice.retention, \.id, .id, "retention period", to: &retention)
    checkReferences(of: notice, &index)
    // Nothing refers to these; but what is found about them is known by their identifiers.
    index.check(notice.sources, \.id, .id, "source")
    index.check(notice.access, \.id, .id, "rule of access")
    index.check(notice.definitions, \.id, .id, "definition")
    index.check(notice.companions, \.id, .id, "companion")
    index.check(sources.site.laws + notice.laws)
    index.check(notice.group?.members ?? [], \.id, .id, "member of the group")
    if case .made(let decisions) = notice.automatedDecisions { index.check(decisions, \.id, .id, "decision") }
  }

  private static func flatten(_ recipients: [Recipient]) -> [Recipient] {
    recipients.flatMap { [$0] + flatten($0.members) }
  }

  private func checkReferences(of notice: Notice, _ index: inout Index) {
    for item in notice.people { index.check(item.audiences, audiences, "audience") }
    for item in notice.data {
      index.check(item.audiences, audiences, "audience")
      index.check(item.group.map { [$0] } ?? [], groups, "group of data")
    }
    for item in notice.sources {
      index.check(item.audiences, audiences, "audience")
      index.check(item.data, data, "category of data")
    }
    for item in notice.purposes { check(item, &index) }
    for item in NoticeGraph.flatten(notice.recipients) {
      index.check(item.audiences, audiences, "audience")
      index.check(item.data, data, "category of data")
    }
    for item in notice.access { index.check(item.data, data, "category of data") }
    for item in notice.retention {
      index.check(item.data, data, "category of data")
      index.check(item.people, people, "category of people")
    }
    for item in notice.rights?.limited ?? [] {
      index.check(item.purposes, purposes, "purpose")
      index.check(item.audiences, audiences, "audience")
    }
    if case .to(let transfers) = notice.transfers {
      for item in transfers { index.check(item.recipients, recipients, "recipient") }
    }
  }

  private func check(_ purpose: Purpose, _ index: inout Index) {
    index.check(purpose.audiences, audiences, "audience")
    index.check(purpose.data, data, "category of data")
    index.check(purpose.groups, groups, "group of data")
    index.check(purpose.people, people, "category of people")
    index.check(purpose.recipients, recipients, "recipient")
    index.check(purpose.retention, retention, "retention period")
    index.check(purpose.further?.of ?? [], purposes, "purpose")
    for ground in purpose.grounds { index.check(ground.data, data, "category of data") }
    for ground in purpose.special { index.check(ground.data, data, "category of data") }
    for ground in purpose.criminal { index.check(ground.data, data, "category of data") }
    for conditional in purpose.conditionalData {
      index.check(conditional.data, data, "category of data")
      index.check(conditional.groups, groups, "group of data")
    }
  }
}

/// Checks identifiers as they are added, and references to them.
private struct Index {
  let sources: SiteSources
  let findings: Findings

  func add<T: HasFields>(
    _ items: [T], _ id: KeyPath<T, String>, _ field: T.Field, _ what: String, to table: inout [String: T]
  ) {
    for item in items {
      let name = item[keyPath: id]
      let location = sources.location(of: item, field)
      if !isIdentifier(name) {
        findings.add(
          Diagnostic(
            rule: NoticeGraph.rule, name.isEmpty ? "this identifier is empty" : "`\(name)` cannot be an identifier",
            help: "write lower-case letters, digits and hyphens, such as \"member-file\", or one capital letter",
            at: location))
      } else if let first = table[name] {
        let line = sources.location(of: first, field).line
        findings.add(
          Diagnostic(
            rule: NoticeGraph.rule, "the \(what) `\(name)` is declared twice, first on line \(line)",
            help: "give one of them another identifier", at: location))
      } else {
        table[name] = item
      }
    }
  }

  func check<T: HasFields>(_ items: [T], _ id: KeyPath<T, String>, _ field: T.Field, _ what: String) {
    var table: [String: T] = [:]
    add(items, id, field, what, to: &table)
  }

  /// Laws that are declared have identifiers that no law of the registry has.
  func check(_ laws: [DeclaredLaw]) {
    check(laws, \.id, .id, "law")
    for law in laws where LawRegistry.standard[law.id] != nil {
      findings.add(
        Diagnostic(
          rule: NoticeGraph.rule, "the registry has a law `\(law.id)` already",
          help: "cite that one, and take this declaration out; or give this law another identifier",
          at: sources.location(of: law, .id)))
    }
  }

  func check<T, U>(_ references: [Ref<T>], _ table: [String: U], _ what: String) {
    for reference in references where table[reference.id] == nil {
      let names = table.keys.sorted()
      let help: String
      if let meant = nearestName(to: reference.id, among: names) {
        help = "did you mean \"\(meant)\"?"
      } else if names.isEmpty {
        help = "declare it first, with this identifier"
      } else {
        help = "declare it, or write one of \(names.prefix(12).joined(separator: ", "))"
      }
      findings.add(
        Diagnostic(
          rule: NoticeGraph.rule, "there is no \(what) `\(reference.id)` in this notice", help: help,
          at: sources.location(reference.place)))
    }
  }

  private func isIdentifier(_ text: String) -> Bool {
    if text.count == 1, let letter = text.utf8.first, (65...90).contains(letter) { return true }
    return !text.isEmpty && !text.hasPrefix("-")
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
