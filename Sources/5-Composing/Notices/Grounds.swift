import Markup
import NoticeModel

/// Names of legal bases and of what allows special categories, in the official words of each language.
extension Composer {
  func name(_ basis: LegalBasis) -> [Inline] {
    switch basis {
    case .consent: return label(.basisConsent)
    case .contract: return label(.basisContract)
    case .legalObligation: return label(.basisLegalObligation)
    case .vitalInterests: return label(.basisVitalInterests)
    case .publicTask: return label(.basisPublicTask)
    case .legitimateInterests: return label(.basisLegitimateInterests)
    }
  }

  /// The short name of a legal basis, for rows beside many purposes.
  func shortName(_ basis: LegalBasis) -> [Inline] {
    switch basis {
    case .consent: return label(.basisConsent)
    case .contract: return label(.shortContract)
    case .legalObligation: return label(.shortLegalObligation)
    case .vitalInterests: return label(.shortVitalInterests)
    case .publicTask: return label(.shortPublicTask)
    case .legitimateInterests: return label(.basisLegitimateInterests)
    }
  }

  func name(_ exception: SpecialException) -> [Inline] {
    switch exception {
    case .explicitConsent: return label(.specialExplicitConsent)
    case .socialProtection: return label(.specialSocialProtection)
    case .vitalInterests: return label(.specialVitalInterests)
    case .nonProfitBody: return label(.specialNonProfitBody)
    case .madePublic: return label(.specialMadePublic)
    case .legalClaims: return label(.specialLegalClaims)
    case .publicInterest: return label(.specialPublicInterest)
    case .care: return label(.specialCare)
    case .publicHealth: return label(.specialPublicHealth)
    case .research: return label(.specialResearch)
    }
  }

  func name(_ channel: MarketingChannel) -> [Inline] {
    switch channel {
    case .post: return label(.channelPost)
    case .phone: return label(.channelPhone)
    case .automatedCall: return label(.channelAutomatedCall)
    case .email: return label(.channelEmail)
    case .textMessage: return label(.channelTextMessage)
    case .inPerson: return label(.channelInPerson)
    }
  }

  func name(_ category: SpecialCategory) -> [Inline] {
    switch category {
    case .racialOrEthnicOrigin: return label(.categoryOrigin)
    case .politicalOpinions: return label(.categoryPolitics)
    case .beliefs: return label(.categoryBeliefs)
    case .tradeUnionMembership: return label(.categoryUnion)
    case .genetic: return label(.categoryGenetic)
    case .biometric: return label(.categoryBiometric)
    case .health: return label(.categoryHealth)
    case .sexLife: return label(.categorySexLife)
    }
  }

  /// The provision of Article 6(1) GDPR.
  func provision(of basis: LegalBasis) -> Citation { Citation("gdpr/6/1/\(basis.letter)") }

  /// The provision of Article 9(2) GDPR.
  func provision(of exception: SpecialException) -> Citation { Citation("gdpr/9/2/\(exception.letter)") }
}

extension LegalBasis {
  /// Its letter in Article 6(1) GDPR.
  package var letter: String {
    switch self {
    case .consent: return "a"
    case .contract: return "b"
    case .legalObligation: return "c"
    case .vitalInterests: return "d"
    case .publicTask: return "e"
    case .legitimateInterests: return "f"
    }
  }

  /// The name of its clause.
  var clause: String {
    switch self {
    case .consent: return "consent"
    case .contract: return "contract"
    case .legalObligation: return "legal-obligation"
    case .vitalInterests: return "vital-interests"
    case .publicTask: return "public-task"
    case .legitimateInterests: return "legitimate-interests"
    }
  }
}

extension SpecialException {
  /// Its letter in Article 9(2) GDPR.
  package var letter: String {
    switch self {
    case .explicitConsent: return "a"
    case .socialProtection: return "b"
    case .vitalInterests: return "c"
    case .nonProfitBody: return "d"
    case .madePublic: return "e"
    case .legalClaims: return "f"
    case .publicInterest: return "g"
    case .care: return "h"
    case .publicHealth: return "i"
    case .research: return "j"
    }
  }
}
