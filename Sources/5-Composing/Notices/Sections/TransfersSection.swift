import Law
import Markup
import NoticeModel

/// Transfers outside the European Economic Area. Articles 13(1)(f) and 44 to 49 GDPR.
extension Composer {
  func transfersSection() -> [DocumentNode] {
    switch notice.transfers {
    case .undeclared: return gap(.transfers).map(DocumentNode.block)
    case .none(let because): return paragraph(because).map(DocumentNode.block)
    case .to(let transfers) where transfers.isEmpty: return gap(.transfers).map(DocumentNode.block)
    case .to(let transfers):
      let items = transfers.map { transfer in
        DefinitionItem(term: destination(of: transfer), meaning: words(transfer))
      }.filter { !$0.meaning.isEmpty }
      return (introduction(.transfers, of: .transfers) + (items.isEmpty ? [] : [.definitions(items)])).map(
        DocumentNode.block)
    }
  }

  /// The country or the international organisation. Where none is named, the case: several transfers would otherwise have the same name.
  func destination(of transfer: Transfer) -> [Inline] {
    if let country = transfer.country { return text(country.name) }
    if let organisation = transfer.organisation { return text(organisation).capitalised }
    if let condition = transfer.condition { return text(condition).capitalised }
    if case .adequacy = transfer.tool { return label(.toolAdequacy) }
    let name = name(transfer.tool)
    return name.isEmpty ? label(.otherCountries) : name
  }

  /// What makes a transfer lawful; empty where it is not said.
  func name(_ tool: TransferTool) -> [Inline] {
    switch tool {
    case .undeclared: return []
    case .adequacy(let id):
      let decision = AdequacyRegistry.standard[id].map { colon + [.name(text($0.decision))] }
      return label(.toolAdequacy) + (decision ?? [])
    case .standardClauses: return label(.toolStandardClauses)
    case .bindingRules: return label(.toolBindingRules)
    case .publicInstrument: return label(.toolPublicInstrument)
    case .codeOrCertificate: return label(.toolCodeOrCertificate)
    case .derogation(let derogation): return name(derogation).capitalised
    }
  }

  private func words(_ transfer: Transfer) -> [Block] {
    let isNamed = transfer.country != nil || transfer.organisation != nil
    var blocks = isNamed ? paragraph(transfer.condition).capitalised : unnamedCountry(of: transfer)
    blocks += tool(transfer.tool)
    if let interests = transfer.interests { blocks.append(labelled(.transferInterests, text(interests))) }
    if let day = transfer.authorityInformed {
      blocks.append(labelled(.transferAuthorityInformed, [rules.date(day).unresolved]))
    }
    if let measures = transfer.measures { blocks.append(labelled(.transferMeasures, text(measures))) }
    let recipients = transfer.recipients.compactMap { graph.recipients[$0.id].map { text($0.name) } }
    blocks += labelled(.recipients, each: recipients)
    if let copy = transfer.copy {
      blocks.append(labelled(.safeguardsCopy, text(copy)))
    } else if transfer.tool.isSafeguard, shows(.copyOfSafeguards) {
      blocks.append(labelled(.safeguardsCopy, label(.notStated)))
    }
    return blocks
  }

  /// That the country is not named, unless the name of the transfer says so.
  private func unnamedCountry(of transfer: Transfer) -> [Block] {
    guard shows(.country) else { return [] }
    if transfer.condition == nil, case .undeclared = transfer.tool { return [] }
    return [.paragraph(label(.otherCountries))]
  }

  private func tool(_ tool: TransferTool) -> [Block] {
    switch tool {
    case .undeclared: return gap(.transferTool)
    case .adequacy(let id):
      guard let decision = AdequacyRegistry.standard[id] else { return clause(.adequacy) }
      return [labelled(.toolAdequacy, [.name(text(decision.decision))])] + clause(.adequacy)
    case .standardClauses: return clause(.standardClauses)
    case .bindingRules: return clause(.bindingRules)
    case .publicInstrument: return clause(.publicInstrument)
    case .codeOrCertificate: return clause(.codeOrCertificate)
    case .derogation(let derogation): return clause(.explaining(derogation))
    }
  }

  private func name(_ derogation: Derogation) -> [Inline] {
    switch derogation {
    case .explicitConsent: return label(.specialExplicitConsent)
    case .contract: return label(.derogationContract)
    case .contractInInterest: return label(.derogationContractInInterest)
    case .publicInterest: return label(.derogationPublicInterest)
    case .legalClaims: return label(.derogationLegalClaims)
    case .vitalInterests: return label(.derogationVitalInterests)
    case .publicRegister: return label(.derogationPublicRegister)
    case .compellingInterests: return label(.derogationCompellingInterests)
    }
  }
}

extension Derogation {
  /// The name of its clause.
  var clause: String {
    switch self {
    case .explicitConsent: return "explicit-consent"
    case .contract: return "contract"
    case .contractInInterest: return "contract-in-interest"
    case .publicInterest: return "public-interest"
    case .legalClaims: return "legal-claims"
    case .vitalInterests: return "vital-interests"
    case .publicRegister: return "public-register"
    case .compellingInterests: return "compelling-interests"
    }
  }
}

extension TransferTool {
  /// Whether it rests on safeguards of which people may ask for a copy: Article 13(1)(f).
  package var isSafeguard: Bool {
    switch self {
    case .derogation(let derogation): return derogation == .compellingInterests
    case .undeclared, .adequacy: return false
    case .standardClauses, .bindingRules, .publicInstrument, .codeOrCertificate: return true
    }
  }
}
