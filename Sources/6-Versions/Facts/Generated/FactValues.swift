// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

import JSON
import NoticeModel

extension Controller: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("name", self.name.image, orNothing: false)
    members.add("fullName", self.fullName.image, orNothing: true)
    members.add("kind", self.kind.image, orNothing: false)
    members.add("legalForm", self.legalForm.image, orNothing: true)
    members.add("seat", self.seat.image, orNothing: true)
    members.add("country", self.country.image, orNothing: true)
    members.add("enterpriseNumber", self.enterpriseNumber.image, orNothing: true)
    members.add("contacts", self.contacts.image, orNothing: true)
    members.add("websites", self.websites.image, orNothing: true)
    members.add("representative", self.representative.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Controller", ["name", "fullName", "kind", "legalForm", "seat", "country", "enterpriseNumber", "contacts", "websites", "representative"])
    let name: Text = try fields.value("name")
    let fullName: Text? = try fields.value("fullName", default: nil)
    let kind: OrganisationKind = try fields.value("kind")
    let legalForm: Text? = try fields.value("legalForm", default: nil)
    let seat: Address? = try fields.value("seat", default: nil)
    let country: Country? = try fields.value("country", default: nil)
    let enterpriseNumber: EnterpriseNumber? = try fields.value("enterpriseNumber", default: nil)
    let contacts: [Contact] = try fields.value("contacts", default: [])
    let websites: [Website] = try fields.value("websites", default: [])
    let representative: Contact? = try fields.value("representative", default: nil)
    self.init(
      name: name,
      fullName: fullName,
      kind: kind,
      legalForm: legalForm,
      seat: seat,
      country: country,
      enterpriseNumber: enterpriseNumber,
      contacts: contacts,
      websites: websites,
      representative: representative)
  }
}

extension OrganisationKind: FactValue {
  package var image: JSONValue {
    switch self {
    case .publicBody: return .string("publicBody")
    case .federalBody: return .string("federalBody")
    case .careInstitution(let value0): return .object([("careInstitution", .object([("public", value0.image)]))])
    case .healthFund: return .string("healthFund")
    case .company: return .string("company")
    case .cooperative: return .string("cooperative")
    case .association: return .string("association")
    case .companyGroup: return .string("companyGroup")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "OrganisationKind", ["publicBody", "federalBody", "careInstitution(", "healthFund", "company", "cooperative", "association", "companyGroup"])
    switch name {
    case "publicBody": self = .publicBody
    case "federalBody": self = .federalBody
    case "careInstitution": 
      let fields = try value.fields(of: ".careInstitution", ["public"])
      self = .careInstitution(public: try fields.value("public"))
    case "healthFund": self = .healthFund
    case "company": self = .company
    case "cooperative": self = .cooperative
    case "association": self = .association
    default: self = .companyGroup
    }
  }
}

extension Address: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("street", self.street.image, orNothing: false)
    members.add("line", self.line.image, orNothing: true)
    members.add("postcode", self.postcode.image, orNothing: false)
    members.add("town", self.town.image, orNothing: false)
    members.add("country", self.country.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Address", ["street", "line", "postcode", "town", "country"])
    let street: Text = try fields.value("street")
    let line: Text? = try fields.value("line", default: nil)
    let postcode: String = try fields.value("postcode")
    let town: Text = try fields.value("town")
    let country: Country = try fields.value("country")
    self.init(
      street: street,
      line: line,
      postcode: postcode,
      town: town,
      country: country)
  }
}

extension Contact: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("role", self.role.image, orNothing: false)
    members.add("name", self.name.image, orNothing: true)
    members.add("email", self.email.image, orNothing: true)
    members.add("phone", self.phone.image, orNothing: true)
    members.add("post", self.post.image, orNothing: true)
    members.add("form", self.form.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Contact", ["role", "name", "email", "phone", "post", "form"])
    let role: ContactRole = try fields.value("role", default: .general)
    let name: Text? = try fields.value("name", default: nil)
    let email: Email? = try fields.value("email", default: nil)
    let phone: Phone? = try fields.value("phone", default: nil)
    let post: Address? = try fields.value("post", default: nil)
    let form: WebAddress? = try fields.value("form", default: nil)
    self.init(
      role: role,
      name: name,
      email: email,
      phone: phone,
      post: post,
      form: form)
  }
}

extension ContactRole: FactValue {
  package var image: JSONValue {
    switch self {
    case .general: return .string("general")
    case .requests: return .string("requests")
    case .dpo: return .string("dpo")
    case .complaints: return .string("complaints")
    case .security: return .string("security")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "ContactRole", ["general", "requests", "dpo", "complaints", "security"])
    switch name {
    case "general": self = .general
    case "requests": self = .requests
    case "dpo": self = .dpo
    case "complaints": self = .complaints
    default: self = .security
    }
  }
}

extension Website: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("name", self.name.image, orNothing: false)
    members.add("url", self.url.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Website", ["name", "url"])
    let name: Text = try fields.value("name")
    let url: Text = try fields.value("url")
    self.init(
      name: name,
      url: url)
  }
}

extension Group: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("name", self.name.image, orNothing: false)
    members.add("members", self.members.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Group", ["name", "members"])
    let name: Text = try fields.value("name")
    let members: [Member] = try fields.value("members", default: [])
    self.init(
      name: name,
      members: members)
  }
}

extension Member: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("name", self.name.image, orNothing: false)
    members.add("seat", self.seat.image, orNothing: true)
    members.add("enterpriseNumber", self.enterpriseNumber.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Member", ["id", "name", "seat", "enterpriseNumber"])
    let id: String = try fields.value("id")
    let name: Text = try fields.value("name")
    let seat: Address? = try fields.value("seat", default: nil)
    let enterpriseNumber: EnterpriseNumber? = try fields.value("enterpriseNumber", default: nil)
    self.init(
      id: id,
      name: name,
      seat: seat,
      enterpriseNumber: enterpriseNumber)
  }
}

extension JointControl: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .none(let value0): return .object([("none", .object([("because", value0.image)]))])
    case .with(let value0): return .object([("with", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "JointControl", ["undeclared", "none(", "with("])
    switch name {
    case "undeclared": self = .undeclared
    case "none": 
      let fields = try value.fields(of: ".none", ["because"])
      self = .none(because: try fields.value("because"))
    default: self = .with(try value.read())
    }
  }
}

extension JointArrangement: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("partners", self.partners.image, orNothing: true)
    members.add("essence", self.essence.image, orNothing: true)
    members.add("contactPoint", self.contactPoint.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "JointArrangement", ["partners", "essence", "contactPoint"])
    let partners: [Text] = try fields.value("partners", default: [])
    let essence: Text? = try fields.value("essence", default: nil)
    let contactPoint: Text? = try fields.value("contactPoint", default: nil)
    self.init(
      partners: partners,
      essence: essence,
      contactPoint: contactPoint)
  }
}

extension DataProtectionOfficer: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .designated(let value0): return .object([("designated", value0.image)])
    case .notRequired(let value0): return .object([("notRequired", .object([("because", value0.image)]))])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "DataProtectionOfficer", ["undeclared", "designated(", "notRequired("])
    switch name {
    case "undeclared": self = .undeclared
    case "designated": self = .designated(try value.read())
    default: 
      let fields = try value.fields(of: ".notRequired", ["because"])
      self = .notRequired(because: try fields.value("because"))
    }
  }
}

extension Cookies: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .none(let value0): return .object([("none", .object([("because", value0.image)]))])
    case .used(let value0): return .object([("used", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "Cookies", ["undeclared", "none(", "used("])
    switch name {
    case "undeclared": self = .undeclared
    case "none": 
      let fields = try value.fields(of: ".none", ["because"])
      self = .none(because: try fields.value("because"))
    default: self = .used(try value.read())
    }
  }
}

extension CookieUse: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("list", self.list.image, orNothing: true)
    members.add("choice", self.choice.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "CookieUse", ["list", "choice"])
    let list: [Cookie] = try fields.value("list", default: [])
    let choice: CookieChoice = try fields.value("choice", default: .undeclared)
    self.init(
      list: list,
      choice: choice)
  }
}

extension Cookie: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("name", self.name.image, orNothing: false)
    members.add("provider", self.provider.image, orNothing: false)
    members.add("category", self.category.image, orNothing: false)
    members.add("lifetime", self.lifetime.image, orNothing: false)
    members.add("purpose", self.purpose.image, orNothing: false)
    members.add("sharedWith", self.sharedWith.image, orNothing: true)
    members.add("withoutConsent", self.withoutConsent.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Cookie", ["name", "provider", "category", "lifetime", "purpose", "sharedWith", "withoutConsent"])
    let name: String = try fields.value("name")
    let provider: CookieProvider = try fields.value("provider")
    let category: CookieCategory = try fields.value("category")
    let lifetime: CookieLifetime = try fields.value("lifetime")
    let purpose: Text = try fields.value("purpose")
    let sharedWith: Text? = try fields.value("sharedWith", default: nil)
    let withoutConsent: Text? = try fields.value("withoutConsent", default: nil)
    self.init(
      name: name,
      provider: provider,
      category: category,
      lifetime: lifetime,
      purpose: purpose,
      sharedWith: sharedWith,
      withoutConsent: withoutConsent)
  }
}

extension CookieProvider: FactValue {
  package var image: JSONValue {
    switch self {
    case .controller: return .string("controller")
    case .thirdParty(let value0): return .object([("thirdParty", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "CookieProvider", ["controller", "thirdParty("])
    switch name {
    case "controller": self = .controller
    default: self = .thirdParty(try value.read())
    }
  }
}

extension CookieCategory: FactValue {
  package var image: JSONValue {
    switch self {
    case .necessary: return .string("necessary")
    case .preferences: return .string("preferences")
    case .statistics: return .string("statistics")
    case .marketing: return .string("marketing")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "CookieCategory", ["necessary", "preferences", "statistics", "marketing"])
    switch name {
    case "necessary": self = .necessary
    case "preferences": self = .preferences
    case "statistics": self = .statistics
    default: self = .marketing
    }
  }
}

extension CookieLifetime: FactValue {
  package var image: JSONValue {
    switch self {
    case .session: return .string("session")
    case .lasts(let value0): return .object([("lasts", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "CookieLifetime", ["session", "lasts("])
    switch name {
    case "session": self = .session
    default: self = .lasts(try value.read())
    }
  }
}

extension CookieChoice: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .askedFirst: return .string("askedFirst")
    case .settings(let value0): return .object([("settings", value0.image)])
    case .browserOnly: return .string("browserOnly")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "CookieChoice", ["undeclared", "askedFirst", "settings(", "browserOnly"])
    switch name {
    case "undeclared": self = .undeclared
    case "askedFirst": self = .askedFirst
    case "settings": self = .settings(try value.read())
    default: self = .browserOnly
    }
  }
}

extension Country: FactValue {
  package var image: JSONValue {
    switch self {
    case .afghanistan: return .string("afghanistan")
    case .alandIslands: return .string("alandIslands")
    case .albania: return .string("albania")
    case .algeria: return .string("algeria")
    case .americanSamoa: return .string("americanSamoa")
    case .andorra: return .string("andorra")
    case .angola: return .string("angola")
    case .anguilla: return .string("anguilla")
    case .antarctica: return .string("antarctica")
    case .antiguaAndBarbuda: return .string("antiguaAndBarbuda")
    case .argentina: return .string("argentina")
    case .armenia: return .string("armenia")
    case .aruba: return .string("aruba")
    case .australia: return .string("australia")
    case .austria: return .string("austria")
    case .azerbaijan: return .string("azerbaijan")
    case .bahamas: return .string("bahamas")
    case .bahrain: return .string("bahrain")
    case .bangladesh: return .string("bangladesh")
    case .barbados: return .string("barbados")
    case .belarus: return .string("belarus")
    case .belgium: return .string("belgium")
    case .belize: return .string("belize")
    case .benin: return .string("benin")
    case .bermuda: return .string("bermuda")
    case .bhutan: return .string("bhutan")
    case .bolivia: return .string("bolivia")
    case .bonaireSintEustatiusAndSaba: return .string("bonaireSintEustatiusAndSaba")
    case .bosniaAndHerzegovina: return .string("bosniaAndHerzegovina")
    case .botswana: return .string("botswana")
    case .bouvetIsland: return .string("bouvetIsland")
    case .brazil: return .string("brazil")
    case .britishIndianOceanTerritory: return .string("britishIndianOceanTerritory")
    case .britishVirginIslands: return .string("britishVirginIslands")
    case .brunei: return .string("brunei")
    case .bulgaria: return .string("bulgaria")
    case .burkinaFaso: return .string("burkinaFaso")
    case .burundi: return .string("burundi")
    case .caboVerde: return .string("caboVerde")
    case .cambodia: return .string("cambodia")
    case .cameroon: return .string("cameroon")
    case .canada: return .string("canada")
    case .caymanIslands: return .string("caymanIslands")
    case .centralAfricanRepublic: return .string("centralAfricanRepublic")
    case .chad: return .string("chad")
    case .chile: return .string("chile")
    case .china: return .string("china")
    case .christmasIsland: return .string("christmasIsland")
    case .cocosIslands: return .string("cocosIslands")
    case .colombia: return .string("colombia")
    case .comoros: return .string("comoros")
    case .congo: return .string("congo")
    case .cookIslands: return .string("cookIslands")
    case .costaRica: return .string("costaRica")
    case .croatia: return .string("croatia")
    case .cuba: return .string("cuba")
    case .curacao: return .string("curacao")
    case .cyprus: return .string("cyprus")
    case .czechia: return .string("czechia")
    case .democraticRepublicOfTheCongo: return .string("democraticRepublicOfTheCongo")
    case .denmark: return .string("denmark")
    case .djibouti: return .string("djibouti")
    case .dominica: return .string("dominica")
    case .dominicanRepublic: return .string("dominicanRepublic")
    case .ecuador: return .string("ecuador")
    case .egypt: return .string("egypt")
    case .elSalvador: return .string("elSalvador")
    case .equatorialGuinea: return .string("equatorialGuinea")
    case .eritrea: return .string("eritrea")
    case .estonia: return .string("estonia")
    case .eswatini: return .string("eswatini")
    case .ethiopia: return .string("ethiopia")
    case .falklandIslands: return .string("falklandIslands")
    case .faroeIslands: return .string("faroeIslands")
    case .fiji: return .string("fiji")
    case .finland: return .string("finland")
    case .france: return .string("france")
    case .frenchGuiana: return .string("frenchGuiana")
    case .frenchPolynesia: return .string("frenchPolynesia")
    case .frenchSouthernTerritories: return .string("frenchSouthernTerritories")
    case .gabon: return .string("gabon")
    case .gambia: return .string("gambia")
    case .georgia: return .string("georgia")
    case .germany: return .string("germany")
    case .ghana: return .string("ghana")
    case .gibraltar: return .string("gibraltar")
    case .greece: return .string("greece")
    case .greenland: return .string("greenland")
    case .grenada: return .string("grenada")
    case .guadeloupe: return .string("guadeloupe")
    case .guam: return .string("guam")
    case .guatemala: return .string("guatemala")
    case .guernsey: return .string("guernsey")
    case .guinea: return .string("guinea")
    case .guineaBissau: return .string("guineaBissau")
    case .guyana: return .string("guyana")
    case .haiti: return .string("haiti")
    case .heardIslandAndMcDonaldIslands: return .string("heardIslandAndMcDonaldIslands")
    case .honduras: return .string("honduras")
    case .hongKong: return .string("hongKong")
    case .hungary: return .string("hungary")
    case .iceland: return .string("iceland")
    case .india: return .string("india")
    case .indonesia: return .string("indonesia")
    case .iran: return .string("iran")
    case .iraq: return .string("iraq")
    case .ireland: return .string("ireland")
    case .isleOfMan: return .string("isleOfMan")
    case .israel: return .string("israel")
    case .italy: return .string("italy")
    case .ivoryCoast: return .string("ivoryCoast")
    case .jamaica: return .string("jamaica")
    case .japan: return .string("japan")
    case .jersey: return .string("jersey")
    case .jordan: return .string("jordan")
    case .kazakhstan: return .string("kazakhstan")
    case .kenya: return .string("kenya")
    case .kiribati: return .string("kiribati")
    case .kuwait: return .string("kuwait")
    case .kyrgyzstan: return .string("kyrgyzstan")
    case .laos: return .string("laos")
    case .latvia: return .string("latvia")
    case .lebanon: return .string("lebanon")
    case .lesotho: return .string("lesotho")
    case .liberia: return .string("liberia")
    case .libya: return .string("libya")
    case .liechtenstein: return .string("liechtenstein")
    case .lithuania: return .string("lithuania")
    case .luxembourg: return .string("luxembourg")
    case .macao: return .string("macao")
    case .madagascar: return .string("madagascar")
    case .malawi: return .string("malawi")
    case .malaysia: return .string("malaysia")
    case .maldives: return .string("maldives")
    case .mali: return .string("mali")
    case .malta: return .string("malta")
    case .marshallIslands: return .string("marshallIslands")
    case .martinique: return .string("martinique")
    case .mauritania: return .string("mauritania")
    case .mauritius: return .string("mauritius")
    case .mayotte: return .string("mayotte")
    case .mexico: return .string("mexico")
    case .micronesia: return .string("micronesia")
    case .moldova: return .string("moldova")
    case .monaco: return .string("monaco")
    case .mongolia: return .string("mongolia")
    case .montenegro: return .string("montenegro")
    case .montserrat: return .string("montserrat")
    case .morocco: return .string("morocco")
    case .mozambique: return .string("mozambique")
    case .myanmar: return .string("myanmar")
    case .namibia: return .string("namibia")
    case .nauru: return .string("nauru")
    case .nepal: return .string("nepal")
    case .netherlands: return .string("netherlands")
    case .newCaledonia: return .string("newCaledonia")
    case .newZealand: return .string("newZealand")
    case .nicaragua: return .string("nicaragua")
    case .niger: return .string("niger")
    case .nigeria: return .string("nigeria")
    case .niue: return .string("niue")
    case .norfolkIsland: return .string("norfolkIsland")
    case .northKorea: return .string("northKorea")
    case .northMacedonia: return .string("northMacedonia")
    case .northernMarianaIslands: return .string("northernMarianaIslands")
    case .norway: return .string("norway")
    case .oman: return .string("oman")
    case .pakistan: return .string("pakistan")
    case .palau: return .string("palau")
    case .palestine: return .string("palestine")
    case .panama: return .string("panama")
    case .papuaNewGuinea: return .string("papuaNewGuinea")
    case .paraguay: return .string("paraguay")
    case .peru: return .string("peru")
    case .philippines: return .string("philippines")
    case .pitcairnIslands: return .string("pitcairnIslands")
    case .poland: return .string("poland")
    case .portugal: return .string("portugal")
    case .puertoRico: return .string("puertoRico")
    case .qatar: return .string("qatar")
    case .reunion: return .string("reunion")
    case .romania: return .string("romania")
    case .russia: return .string("russia")
    case .rwanda: return .string("rwanda")
    case .saintBarthelemy: return .string("saintBarthelemy")
    case .saintHelenaAscensionAndTristanDaCunha: return .string("saintHelenaAscensionAndTristanDaCunha")
    case .saintKittsAndNevis: return .string("saintKittsAndNevis")
    case .saintLucia: return .string("saintLucia")
    case .saintMartin: return .string("saintMartin")
    case .saintPierreAndMiquelon: return .string("saintPierreAndMiquelon")
    case .saintVincentAndTheGrenadines: return .string("saintVincentAndTheGrenadines")
    case .samoa: return .string("samoa")
    case .sanMarino: return .string("sanMarino")
    case .saoTomeAndPrincipe: return .string("saoTomeAndPrincipe")
    case .saudiArabia: return .string("saudiArabia")
    case .senegal: return .string("senegal")
    case .serbia: return .string("serbia")
    case .seychelles: return .string("seychelles")
    case .sierraLeone: return .string("sierraLeone")
    case .singapore: return .string("singapore")
    case .sintMaarten: return .string("sintMaarten")
    case .slovakia: return .string("slovakia")
    case .slovenia: return .string("slovenia")
    case .solomonIslands: return .string("solomonIslands")
    case .somalia: return .string("somalia")
    case .southAfrica: return .string("southAfrica")
    case .southGeorgiaAndSouthSandwichIslands: return .string("southGeorgiaAndSouthSandwichIslands")
    case .southKorea: return .string("southKorea")
    case .southSudan: return .string("southSudan")
    case .spain: return .string("spain")
    case .sriLanka: return .string("sriLanka")
    case .sudan: return .string("sudan")
    case .suriname: return .string("suriname")
    case .svalbardAndJanMayen: return .string("svalbardAndJanMayen")
    case .sweden: return .string("sweden")
    case .switzerland: return .string("switzerland")
    case .syria: return .string("syria")
    case .taiwan: return .string("taiwan")
    case .tajikistan: return .string("tajikistan")
    case .tanzania: return .string("tanzania")
    case .thailand: return .string("thailand")
    case .timorLeste: return .string("timorLeste")
    case .togo: return .string("togo")
    case .tokelau: return .string("tokelau")
    case .tonga: return .string("tonga")
    case .trinidadAndTobago: return .string("trinidadAndTobago")
    case .tunisia: return .string("tunisia")
    case .turkey: return .string("turkey")
    case .turkmenistan: return .string("turkmenistan")
    case .turksAndCaicosIslands: return .string("turksAndCaicosIslands")
    case .tuvalu: return .string("tuvalu")
    case .uganda: return .string("uganda")
    case .ukraine: return .string("ukraine")
    case .unitedArabEmirates: return .string("unitedArabEmirates")
    case .unitedKingdom: return .string("unitedKingdom")
    case .unitedStates: return .string("unitedStates")
    case .unitedStatesMinorOutlyingIslands: return .string("unitedStatesMinorOutlyingIslands")
    case .unitedStatesVirginIslands: return .string("unitedStatesVirginIslands")
    case .uruguay: return .string("uruguay")
    case .uzbekistan: return .string("uzbekistan")
    case .vanuatu: return .string("vanuatu")
    case .vaticanCity: return .string("vaticanCity")
    case .venezuela: return .string("venezuela")
    case .vietnam: return .string("vietnam")
    case .wallisAndFutuna: return .string("wallisAndFutuna")
    case .westernSahara: return .string("westernSahara")
    case .yemen: return .string("yemen")
    case .zambia: return .string("zambia")
    case .zimbabwe: return .string("zimbabwe")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "Country", ["afghanistan", "alandIslands", "albania", "algeria", "americanSamoa", "andorra", "angola", "anguilla", "antarctica", "antiguaAndBarbuda", "argentina", "armenia", "aruba", "australia", "austria", "azerbaijan", "bahamas", "bahrain", "bangladesh", "barbados", "belarus", "belgium", "belize", "benin", "bermuda", "bhutan", "bolivia", "bonaireSintEustatiusAndSaba", "bosniaAndHerzegovina", "botswana", "bouvetIsland", "brazil", "britishIndianOceanTerritory", "britishVirginIslands", "brunei", "bulgaria", "burkinaFaso", "burundi", "caboVerde", "cambodia", "cameroon", "canada", "caymanIslands", "centralAfricanRepublic", "chad", "chile", "china", "christmasIsland", "cocosIslands", "colombia", "comoros", "congo", "cookIslands", "costaRica", "croatia", "cuba", "curacao", "cyprus", "czechia", "democraticRepublicOfTheCongo", "denmark", "djibouti", "dominica", "dominicanRepublic", "ecuador", "egypt", "elSalvador", "equatorialGuinea", "eritrea", "estonia", "eswatini", "ethiopia", "falklandIslands", "faroeIslands", "fiji", "finland", "france", "frenchGuiana", "frenchPolynesia", "frenchSouthernTerritories", "gabon", "gambia", "georgia", "germany", "ghana", "gibraltar", "greece", "greenland", "grenada", "guadeloupe", "guam", "guatemala", "guernsey", "guinea", "guineaBissau", "guyana", "haiti", "heardIslandAndMcDonaldIslands", "honduras", "hongKong", "hungary", "iceland", "india", "indonesia", "iran", "iraq", "ireland", "isleOfMan", "israel", "italy", "ivoryCoast", "jamaica", "japan", "jersey", "jordan", "kazakhstan", "kenya", "kiribati", "kuwait", "kyrgyzstan", "laos", "latvia", "lebanon", "lesotho", "liberia", "libya", "liechtenstein", "lithuania", "luxembourg", "macao", "madagascar", "malawi", "malaysia", "maldives", "mali", "malta", "marshallIslands", "martinique", "mauritania", "mauritius", "mayotte", "mexico", "micronesia", "moldova", "monaco", "mongolia", "montenegro", "montserrat", "morocco", "mozambique", "myanmar", "namibia", "nauru", "nepal", "netherlands", "newCaledonia", "newZealand", "nicaragua", "niger", "nigeria", "niue", "norfolkIsland", "northKorea", "northMacedonia", "northernMarianaIslands", "norway", "oman", "pakistan", "palau", "palestine", "panama", "papuaNewGuinea", "paraguay", "peru", "philippines", "pitcairnIslands", "poland", "portugal", "puertoRico", "qatar", "reunion", "romania", "russia", "rwanda", "saintBarthelemy", "saintHelenaAscensionAndTristanDaCunha", "saintKittsAndNevis", "saintLucia", "saintMartin", "saintPierreAndMiquelon", "saintVincentAndTheGrenadines", "samoa", "sanMarino", "saoTomeAndPrincipe", "saudiArabia", "senegal", "serbia", "seychelles", "sierraLeone", "singapore", "sintMaarten", "slovakia", "slovenia", "solomonIslands", "somalia", "southAfrica", "southGeorgiaAndSouthSandwichIslands", "southKorea", "southSudan", "spain", "sriLanka", "sudan", "suriname", "svalbardAndJanMayen", "sweden", "switzerland", "syria", "taiwan", "tajikistan", "tanzania", "thailand", "timorLeste", "togo", "tokelau", "tonga", "trinidadAndTobago", "tunisia", "turkey", "turkmenistan", "turksAndCaicosIslands", "tuvalu", "uganda", "ukraine", "unitedArabEmirates", "unitedKingdom", "unitedStates", "unitedStatesMinorOutlyingIslands", "unitedStatesVirginIslands", "uruguay", "uzbekistan", "vanuatu", "vaticanCity", "venezuela", "vietnam", "wallisAndFutuna", "westernSahara", "yemen", "zambia", "zimbabwe"])
    switch name {
    case "afghanistan": self = .afghanistan
    case "alandIslands": self = .alandIslands
    case "albania": self = .albania
    case "algeria": self = .algeria
    case "americanSamoa": self = .americanSamoa
    case "andorra": self = .andorra
    case "angola": self = .angola
    case "anguilla": self = .anguilla
    case "antarctica": self = .antarctica
    case "antiguaAndBarbuda": self = .antiguaAndBarbuda
    case "argentina": self = .argentina
    case "armenia": self = .armenia
    case "aruba": self = .aruba
    case "australia": self = .australia
    case "austria": self = .austria
    case "azerbaijan": self = .azerbaijan
    case "bahamas": self = .bahamas
    case "bahrain": self = .bahrain
    case "bangladesh": self = .bangladesh
    case "barbados": self = .barbados
    case "belarus": self = .belarus
    case "belgium": self = .belgium
    case "belize": self = .belize
    case "benin": self = .benin
    case "bermuda": self = .bermuda
    case "bhutan": self = .bhutan
    case "bolivia": self = .bolivia
    case "bonaireSintEustatiusAndSaba": self = .bonaireSintEustatiusAndSaba
    case "bosniaAndHerzegovina": self = .bosniaAndHerzegovina
    case "botswana": self = .botswana
    case "bouvetIsland": self = .bouvetIsland
    case "brazil": self = .brazil
    case "britishIndianOceanTerritory": self = .britishIndianOceanTerritory
    case "britishVirginIslands": self = .britishVirginIslands
    case "brunei": self = .brunei
    case "bulgaria": self = .bulgaria
    case "burkinaFaso": self = .burkinaFaso
    case "burundi": self = .burundi
    case "caboVerde": self = .caboVerde
    case "cambodia": self = .cambodia
    case "cameroon": self = .cameroon
    case "canada": self = .canada
    case "caymanIslands": self = .caymanIslands
    case "centralAfricanRepublic": self = .centralAfricanRepublic
    case "chad": self = .chad
    case "chile": self = .chile
    case "china": self = .china
    case "christmasIsland": self = .christmasIsland
    case "cocosIslands": self = .cocosIslands
    case "colombia": self = .colombia
    case "comoros": self = .comoros
    case "congo": self = .congo
    case "cookIslands": self = .cookIslands
    case "costaRica": self = .costaRica
    case "croatia": self = .croatia
    case "cuba": self = .cuba
    case "curacao": self = .curacao
    case "cyprus": self = .cyprus
    case "czechia": self = .czechia
    case "democraticRepublicOfTheCongo": self = .democraticRepublicOfTheCongo
    case "denmark": self = .denmark
    case "djibouti": self = .djibouti
    case "dominica": self = .dominica
    case "dominicanRepublic": self = .dominicanRepublic
    case "ecuador": self = .ecuador
    case "egypt": self = .egypt
    case "elSalvador": self = .elSalvador
    case "equatorialGuinea": self = .equatorialGuinea
    case "eritrea": self = .eritrea
    case "estonia": self = .estonia
    case "eswatini": self = .eswatini
    case "ethiopia": self = .ethiopia
    case "falklandIslands": self = .falklandIslands
    case "faroeIslands": self = .faroeIslands
    case "fiji": self = .fiji
    case "finland": self = .finland
    case "france": self = .france
    case "frenchGuiana": self = .frenchGuiana
    case "frenchPolynesia": self = .frenchPolynesia
    case "frenchSouthernTerritories": self = .frenchSouthernTerritories
    case "gabon": self = .gabon
    case "gambia": self = .gambia
    case "georgia": self = .georgia
    case "germany": self = .germany
    case "ghana": self = .ghana
    case "gibraltar": self = .gibraltar
    case "greece": self = .greece
    case "greenland": self = .greenland
    case "grenada": self = .grenada
    case "guadeloupe": self = .guadeloupe
    case "guam": self = .guam
    case "guatemala": self = .guatemala
    case "guernsey": self = .guernsey
    case "guinea": self = .guinea
    case "guineaBissau": self = .guineaBissau
    case "guyana": self = .guyana
    case "haiti": self = .haiti
    case "heardIslandAndMcDonaldIslands": self = .heardIslandAndMcDonaldIslands
    case "honduras": self = .honduras
    case "hongKong": self = .hongKong
    case "hungary": self = .hungary
    case "iceland": self = .iceland
    case "india": self = .india
    case "indonesia": self = .indonesia
    case "iran": self = .iran
    case "iraq": self = .iraq
    case "ireland": self = .ireland
    case "isleOfMan": self = .isleOfMan
    case "israel": self = .israel
    case "italy": self = .italy
    case "ivoryCoast": self = .ivoryCoast
    case "jamaica": self = .jamaica
    case "japan": self = .japan
    case "jersey": self = .jersey
    case "jordan": self = .jordan
    case "kazakhstan": self = .kazakhstan
    case "kenya": self = .kenya
    case "kiribati": self = .kiribati
    case "kuwait": self = .kuwait
    case "kyrgyzstan": self = .kyrgyzstan
    case "laos": self = .laos
    case "latvia": self = .latvia
    case "lebanon": self = .lebanon
    case "lesotho": self = .lesotho
    case "liberia": self = .liberia
    case "libya": self = .libya
    case "liechtenstein": self = .liechtenstein
    case "lithuania": self = .lithuania
    case "luxembourg": self = .luxembourg
    case "macao": self = .macao
    case "madagascar": self = .madagascar
    case "malawi": self = .malawi
    case "malaysia": self = .malaysia
    case "maldives": self = .maldives
    case "mali": self = .mali
    case "malta": self = .malta
    case "marshallIslands": self = .marshallIslands
    case "martinique": self = .martinique
    case "mauritania": self = .mauritania
    case "mauritius": self = .mauritius
    case "mayotte": self = .mayotte
    case "mexico": self = .mexico
    case "micronesia": self = .micronesia
    case "moldova": self = .moldova
    case "monaco": self = .monaco
    case "mongolia": self = .mongolia
    case "montenegro": self = .montenegro
    case "montserrat": self = .montserrat
    case "morocco": self = .morocco
    case "mozambique": self = .mozambique
    case "myanmar": self = .myanmar
    case "namibia": self = .namibia
    case "nauru": self = .nauru
    case "nepal": self = .nepal
    case "netherlands": self = .netherlands
    case "newCaledonia": self = .newCaledonia
    case "newZealand": self = .newZealand
    case "nicaragua": self = .nicaragua
    case "niger": self = .niger
    case "nigeria": self = .nigeria
    case "niue": self = .niue
    case "norfolkIsland": self = .norfolkIsland
    case "northKorea": self = .northKorea
    case "northMacedonia": self = .northMacedonia
    case "northernMarianaIslands": self = .northernMarianaIslands
    case "norway": self = .norway
    case "oman": self = .oman
    case "pakistan": self = .pakistan
    case "palau": self = .palau
    case "palestine": self = .palestine
    case "panama": self = .panama
    case "papuaNewGuinea": self = .papuaNewGuinea
    case "paraguay": self = .paraguay
    case "peru": self = .peru
    case "philippines": self = .philippines
    case "pitcairnIslands": self = .pitcairnIslands
    case "poland": self = .poland
    case "portugal": self = .portugal
    case "puertoRico": self = .puertoRico
    case "qatar": self = .qatar
    case "reunion": self = .reunion
    case "romania": self = .romania
    case "russia": self = .russia
    case "rwanda": self = .rwanda
    case "saintBarthelemy": self = .saintBarthelemy
    case "saintHelenaAscensionAndTristanDaCunha": self = .saintHelenaAscensionAndTristanDaCunha
    case "saintKittsAndNevis": self = .saintKittsAndNevis
    case "saintLucia": self = .saintLucia
    case "saintMartin": self = .saintMartin
    case "saintPierreAndMiquelon": self = .saintPierreAndMiquelon
    case "saintVincentAndTheGrenadines": self = .saintVincentAndTheGrenadines
    case "samoa": self = .samoa
    case "sanMarino": self = .sanMarino
    case "saoTomeAndPrincipe": self = .saoTomeAndPrincipe
    case "saudiArabia": self = .saudiArabia
    case "senegal": self = .senegal
    case "serbia": self = .serbia
    case "seychelles": self = .seychelles
    case "sierraLeone": self = .sierraLeone
    case "singapore": self = .singapore
    case "sintMaarten": self = .sintMaarten
    case "slovakia": self = .slovakia
    case "slovenia": self = .slovenia
    case "solomonIslands": self = .solomonIslands
    case "somalia": self = .somalia
    case "southAfrica": self = .southAfrica
    case "southGeorgiaAndSouthSandwichIslands": self = .southGeorgiaAndSouthSandwichIslands
    case "southKorea": self = .southKorea
    case "southSudan": self = .southSudan
    case "spain": self = .spain
    case "sriLanka": self = .sriLanka
    case "sudan": self = .sudan
    case "suriname": self = .suriname
    case "svalbardAndJanMayen": self = .svalbardAndJanMayen
    case "sweden": self = .sweden
    case "switzerland": self = .switzerland
    case "syria": self = .syria
    case "taiwan": self = .taiwan
    case "tajikistan": self = .tajikistan
    case "tanzania": self = .tanzania
    case "thailand": self = .thailand
    case "timorLeste": self = .timorLeste
    case "togo": self = .togo
    case "tokelau": self = .tokelau
    case "tonga": self = .tonga
    case "trinidadAndTobago": self = .trinidadAndTobago
    case "tunisia": self = .tunisia
    case "turkey": self = .turkey
    case "turkmenistan": self = .turkmenistan
    case "turksAndCaicosIslands": self = .turksAndCaicosIslands
    case "tuvalu": self = .tuvalu
    case "uganda": self = .uganda
    case "ukraine": self = .ukraine
    case "unitedArabEmirates": self = .unitedArabEmirates
    case "unitedKingdom": self = .unitedKingdom
    case "unitedStates": self = .unitedStates
    case "unitedStatesMinorOutlyingIslands": self = .unitedStatesMinorOutlyingIslands
    case "unitedStatesVirginIslands": self = .unitedStatesVirginIslands
    case "uruguay": self = .uruguay
    case "uzbekistan": self = .uzbekistan
    case "vanuatu": self = .vanuatu
    case "vaticanCity": self = .vaticanCity
    case "venezuela": self = .venezuela
    case "vietnam": self = .vietnam
    case "wallisAndFutuna": self = .wallisAndFutuna
    case "westernSahara": self = .westernSahara
    case "yemen": self = .yemen
    case "zambia": self = .zambia
    default: self = .zimbabwe
    }
  }
}

extension DataSubjects: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("label", self.label.image, orNothing: false)
    members.add("description", self.description.image, orNothing: true)
    members.add("minors", self.minors.image, orNothing: true)
    members.add("audiences", self.audiences.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "DataSubjects", ["id", "label", "description", "minors", "audiences"])
    let id: String = try fields.value("id")
    let label: Text = try fields.value("label")
    let description: Text? = try fields.value("description", default: nil)
    let minors: Bool = try fields.value("minors", default: false)
    let audiences: [Ref<Audience>] = try fields.value("audiences", default: [])
    self.init(
      id: id,
      label: label,
      description: description,
      minors: minors,
      audiences: audiences)
  }
}

extension DataGroup: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("label", self.label.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "DataGroup", ["id", "label"])
    let id: String = try fields.value("id")
    let label: Text = try fields.value("label")
    self.init(
      id: id,
      label: label)
  }
}

extension DataCategory: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("label", self.label.image, orNothing: false)
    members.add("examples", self.examples.image, orNothing: true)
    members.add("group", self.group.image, orNothing: true)
    members.add("special", self.special.image, orNothing: true)
    members.add("criminal", self.criminal.image, orNothing: true)
    members.add("nationalNumber", self.nationalNumber.image, orNothing: true)
    members.add("audiences", self.audiences.image, orNothing: true)
    members.add("authorisation", self.authorisation.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "DataCategory", ["id", "label", "examples", "group", "special", "criminal", "nationalNumber", "audiences", "authorisation"])
    let id: String = try fields.value("id")
    let label: Text = try fields.value("label")
    let examples: Text? = try fields.value("examples", default: nil)
    let group: Ref<DataGroup>? = try fields.value("group", default: nil)
    let special: [SpecialCategory] = try fields.value("special", default: [])
    let criminal: Bool = try fields.value("criminal", default: false)
    let nationalNumber: Bool = try fields.value("nationalNumber", default: false)
    let audiences: [Ref<Audience>] = try fields.value("audiences", default: [])
    let authorisation: NumberAuthorisation? = try fields.value("authorisation", default: nil)
    self.init(
      id: id,
      label: label,
      examples: examples,
      group: group,
      special: special,
      criminal: criminal,
      nationalNumber: nationalNumber,
      audiences: audiences,
      authorisation: authorisation)
  }
}

extension NumberAuthorisation: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("laws", self.laws.image, orNothing: true)
    members.add("decision", self.decision.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "NumberAuthorisation", ["laws", "decision"])
    let laws: [Citation] = try fields.value("laws", default: [])
    let decision: Text? = try fields.value("decision", default: nil)
    self.init(
      laws: laws,
      decision: decision)
  }
}

extension SpecialCategory: FactValue {
  package var image: JSONValue {
    switch self {
    case .racialOrEthnicOrigin: return .string("racialOrEthnicOrigin")
    case .politicalOpinions: return .string("politicalOpinions")
    case .beliefs: return .string("beliefs")
    case .tradeUnionMembership: return .string("tradeUnionMembership")
    case .genetic: return .string("genetic")
    case .biometric: return .string("biometric")
    case .health: return .string("health")
    case .sexLife: return .string("sexLife")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "SpecialCategory", ["racialOrEthnicOrigin", "politicalOpinions", "beliefs", "tradeUnionMembership", "genetic", "biometric", "health", "sexLife"])
    switch name {
    case "racialOrEthnicOrigin": self = .racialOrEthnicOrigin
    case "politicalOpinions": self = .politicalOpinions
    case "beliefs": self = .beliefs
    case "tradeUnionMembership": self = .tradeUnionMembership
    case "genetic": self = .genetic
    case "biometric": self = .biometric
    case "health": self = .health
    default: self = .sexLife
    }
  }
}

extension DataSource: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("label", self.label.image, orNothing: false)
    members.add("origin", self.origin.image, orNothing: false)
    members.add("publiclyAccessible", self.publiclyAccessible.image, orNothing: true)
    members.add("via", self.via.image, orNothing: true)
    members.add("data", self.data.image, orNothing: true)
    members.add("audiences", self.audiences.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "DataSource", ["id", "label", "origin", "publiclyAccessible", "via", "data", "audiences"])
    let id: String = try fields.value("id")
    let label: Text = try fields.value("label")
    let origin: Origin = try fields.value("origin")
    let publiclyAccessible: Accessibility = try fields.value("publiclyAccessible", default: .undeclared)
    let via: Text? = try fields.value("via", default: nil)
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    let audiences: [Ref<Audience>] = try fields.value("audiences", default: [])
    self.init(
      id: id,
      label: label,
      origin: origin,
      publiclyAccessible: publiclyAccessible,
      via: via,
      data: data,
      audiences: audiences)
  }
}

extension Origin: FactValue {
  package var image: JSONValue {
    switch self {
    case .person: return .string("person")
    case .others: return .string("others")
    case .automatic: return .string("automatic")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "Origin", ["person", "others", "automatic"])
    switch name {
    case "person": self = .person
    case "others": self = .others
    default: self = .automatic
    }
  }
}

extension Accessibility: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .open: return .string("open")
    case .closed: return .string("closed")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "Accessibility", ["undeclared", "open", "closed"])
    switch name {
    case "undeclared": self = .undeclared
    case "open": self = .open
    default: self = .closed
    }
  }
}

extension Obligation: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .voluntary(let value0): return .object([("voluntary", .object([("because", value0.image)]))])
    case .required(let value0): return .object([("required", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "Obligation", ["undeclared", "voluntary(", "required("])
    switch name {
    case "undeclared": self = .undeclared
    case "voluntary": 
      let fields = try value.fields(of: ".voluntary", ["because"])
      self = .voluntary(because: try fields.value("because"))
    default: self = .required(try value.read())
    }
  }
}

extension RequiredData: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("by", self.by.image, orNothing: false)
    members.add("what", self.what.image, orNothing: true)
    members.add("consequences", self.consequences.image, orNothing: true)
    members.add("exception", self.exception.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "RequiredData", ["by", "what", "consequences", "exception"])
    let by: [DutyOrigin] = try fields.value("by")
    let what: Text? = try fields.value("what", default: nil)
    let consequences: Text? = try fields.value("consequences", default: nil)
    let exception: Text? = try fields.value("exception", default: nil)
    self.init(
      by: by,
      what: what,
      consequences: consequences,
      exception: exception)
  }
}

extension DutyOrigin: FactValue {
  package var image: JSONValue {
    switch self {
    case .law: return .string("law")
    case .contract: return .string("contract")
    case .enteringContract: return .string("enteringContract")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "DutyOrigin", ["law", "contract", "enteringContract"])
    switch name {
    case "law": self = .law
    case "contract": self = .contract
    default: self = .enteringContract
    }
  }
}

extension DeclaredLaw: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("name", self.name.image, orNothing: false)
    members.add("short", self.short.image, orNothing: false)
    members.add("cited", self.cited.image, orNothing: true)
    members.add("country", self.country.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "DeclaredLaw", ["id", "name", "short", "cited", "country"])
    let id: String = try fields.value("id")
    let name: Text = try fields.value("name")
    let short: Text = try fields.value("short")
    let cited: Text? = try fields.value("cited", default: nil)
    let country: Country? = try fields.value("country", default: nil)
    self.init(
      id: id,
      name: name,
      short: short,
      cited: cited,
      country: country)
  }
}

extension Language: FactValue {
  package var image: JSONValue {
    switch self {
    case .fr: return .string("fr")
    case .nl: return .string("nl")
    case .de: return .string("de")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "Language", ["fr", "nl", "de"])
    switch name {
    case "fr": self = .fr
    case "nl": self = .nl
    default: self = .de
    }
  }
}

extension FrameworkLaw: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("law", self.law.image, orNothing: false)
    members.add("alias", self.alias.image, orNothing: true)
    members.add("about", self.about.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "FrameworkLaw", ["law", "alias", "about"])
    let law: Citation = try fields.value("law")
    let alias: Text? = try fields.value("alias", default: nil)
    let about: Text? = try fields.value("about", default: nil)
    self.init(
      law,
      alias: alias,
      about: about)
  }
}

extension Definition: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("term", self.term.image, orNothing: false)
    members.add("meaning", self.meaning.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Definition", ["id", "term", "meaning"])
    let id: String = try fields.value("id")
    let term: Text = try fields.value("term")
    let meaning: Text = try fields.value("meaning")
    self.init(
      id: id,
      term: term,
      meaning: meaning)
  }
}

extension Notice: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("title", self.title.image, orNothing: false)
    members.add("standing", self.standing.image, orNothing: false)
    members.add("sourceLanguage", self.sourceLanguage.image, orNothing: false)
    members.add("languages", self.languages.image, orNothing: true)
    members.add("summary", self.summary.image, orNothing: true)
    members.add("surfaces", self.surfaces.image, orNothing: false)
    members.add("banner", self.banner.image, orNothing: true)
    members.add("controller", self.controller.image, orNothing: false)
    members.add("group", self.group.image, orNothing: true)
    members.add("jointControl", self.jointControl.image, orNothing: true)
    members.add("dpo", self.dpo.image, orNothing: true)
    members.add("audiences", self.audiences.image, orNothing: true)
    members.add("people", self.people.image, orNothing: true)
    members.add("dataGroups", self.dataGroups.image, orNothing: true)
    members.add("data", self.data.image, orNothing: true)
    members.add("sources", self.sources.image, orNothing: true)
    members.add("obligation", self.obligation.image, orNothing: true)
    members.add("purposes", self.purposes.image, orNothing: true)
    members.add("recipients", self.recipients.image, orNothing: true)
    members.add("access", self.access.image, orNothing: true)
    members.add("transfers", self.transfers.image, orNothing: true)
    members.add("retention", self.retention.image, orNothing: true)
    members.add("automatedDecisions", self.automatedDecisions.image, orNothing: true)
    members.add("security", self.security.image, orNothing: true)
    members.add("rights", self.rights.image, orNothing: true)
    members.add("cookies", self.cookies.image, orNothing: true)
    members.add("framework", self.framework.image, orNothing: true)
    members.add("laws", self.laws.image, orNothing: true)
    members.add("definitions", self.definitions.image, orNothing: true)
    members.add("companions", self.companions.image, orNothing: true)
    members.add("authority", self.authority.image, orNothing: true)
    members.add("noRecipients", self.noRecipients.image, orNothing: true)
    members.add("protocols", self.protocols.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Notice", ["id", "title", "standing", "sourceLanguage", "languages", "summary", "surfaces", "banner", "controller", "group", "jointControl", "dpo", "audiences", "people", "dataGroups", "data", "sources", "obligation", "purposes", "recipients", "access", "transfers", "retention", "automatedDecisions", "security", "rights", "cookies", "framework", "laws", "definitions", "companions", "authority", "noRecipients", "protocols"])
    let id: String = try fields.value("id")
    let title: Text = try fields.value("title")
    let standing: Standing = try fields.value("standing", default: .official)
    let sourceLanguage: Language = try fields.value("sourceLanguage")
    let languages: [Language] = try fields.value("languages", default: [])
    let summary: Text? = try fields.value("summary", default: nil)
    let surfaces: [Surface] = try fields.value("surfaces", default: [.website])
    let banner: Banner? = try fields.value("banner", default: nil)
    let controller: Controller = try fields.value("controller")
    let group: Group? = try fields.value("group", default: nil)
    let jointControl: JointControl = try fields.value("jointControl", default: .undeclared)
    let dpo: DataProtectionOfficer = try fields.value("dpo", default: .undeclared)
    let audiences: [Audience] = try fields.value("audiences", default: [])
    let people: [DataSubjects] = try fields.value("people", default: [])
    let dataGroups: [DataGroup] = try fields.value("dataGroups", default: [])
    let data: [DataCategory] = try fields.value("data", default: [])
    let sources: [DataSource] = try fields.value("sources", default: [])
    let obligation: Obligation = try fields.value("obligation", default: .undeclared)
    let purposes: [Purpose] = try fields.value("purposes", default: [])
    let recipients: [Recipient] = try fields.value("recipients", default: [])
    let access: [AccessRule] = try fields.value("access", default: [])
    let transfers: Transfers = try fields.value("transfers", default: .undeclared)
    let retention: [Retention] = try fields.value("retention", default: [])
    let automatedDecisions: AutomatedDecisions = try fields.value("automatedDecisions", default: .undeclared)
    let security: Security? = try fields.value("security", default: nil)
    let rights: Rights? = try fields.value("rights", default: nil)
    let cookies: Cookies = try fields.value("cookies", default: .undeclared)
    let framework: [FrameworkLaw] = try fields.value("framework", default: [])
    let laws: [DeclaredLaw] = try fields.value("laws", default: [])
    let definitions: [Definition] = try fields.value("definitions", default: [])
    let companions: [Companion] = try fields.value("companions", default: [])
    let authority: NamedAuthority? = try fields.value("authority", default: nil)
    let noRecipients: Text? = try fields.value("noRecipients", default: nil)
    let protocols: Protocols = try fields.value("protocols", default: .undeclared)
    self.init(
      id: id,
      title: title,
      standing: standing,
      sourceLanguage: sourceLanguage,
      languages: languages,
      summary: summary,
      surfaces: surfaces,
      banner: banner,
      controller: controller,
      group: group,
      jointControl: jointControl,
      dpo: dpo,
      audiences: audiences,
      people: people,
      dataGroups: dataGroups,
      data: data,
      sources: sources,
      obligation: obligation,
      purposes: purposes,
      recipients: recipients,
      access: access,
      transfers: transfers,
      retention: retention,
      automatedDecisions: automatedDecisions,
      security: security,
      rights: rights,
      cookies: cookies,
      framework: framework,
      laws: laws,
      definitions: definitions,
      companions: companions,
      authority: authority,
      noRecipients: noRecipients,
      protocols: protocols)
  }
}

extension NamedAuthority: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("name", self.name.image, orNothing: false)
    members.add("address", self.address.image, orNothing: false)
    members.add("phone", self.phone.image, orNothing: true)
    members.add("email", self.email.image, orNothing: true)
    members.add("site", self.site.image, orNothing: false)
    members.add("verifiedOn", self.verifiedOn.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "NamedAuthority", ["name", "address", "phone", "email", "site", "verifiedOn"])
    let name: Text = try fields.value("name")
    let address: Address = try fields.value("address")
    let phone: Phone? = try fields.value("phone", default: nil)
    let email: Email? = try fields.value("email", default: nil)
    let site: Text = try fields.value("site")
    let verifiedOn: Day = try fields.value("verifiedOn")
    self.init(
      name: name,
      address: address,
      phone: phone,
      email: email,
      site: site,
      verifiedOn: verifiedOn)
  }
}

extension Standing: FactValue {
  package var image: JSONValue {
    switch self {
    case .official: return .string("official")
    case .example: return .string("example")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "Standing", ["official", "example"])
    switch name {
    case "official": self = .official
    default: self = .example
    }
  }
}

extension Surface: FactValue {
  package var image: JSONValue {
    switch self {
    case .website: return .string("website")
    case .app: return .string("app")
    case .premises: return .string("premises")
    case .paper: return .string("paper")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "Surface", ["website", "app", "premises", "paper"])
    switch name {
    case "website": self = .website
    case "app": self = .app
    case "premises": self = .premises
    default: self = .paper
    }
  }
}

extension Banner: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("text", self.text.image, orNothing: false)
    members.add("link", self.link.image, orNothing: false)
    members.add("url", self.url.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Banner", ["text", "link", "url"])
    let text: Text = try fields.value("text")
    let link: Text = try fields.value("link")
    let url: WebAddress = try fields.value("url")
    self.init(
      text: text,
      link: link,
      url: url)
  }
}

extension Audience: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("label", self.label.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Audience", ["id", "label"])
    let id: String = try fields.value("id")
    let label: Text = try fields.value("label")
    self.init(
      id: id,
      label: label)
  }
}

extension Companion: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("title", self.title.image, orNothing: false)
    members.add("about", self.about.image, orNothing: true)
    members.add("url", self.url.image, orNothing: true)
    members.add("forMinors", self.forMinors.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Companion", ["id", "title", "about", "url", "forMinors"])
    let id: String = try fields.value("id")
    let title: Text = try fields.value("title")
    let about: Text? = try fields.value("about", default: nil)
    let url: WebAddress? = try fields.value("url", default: nil)
    let forMinors: Bool = try fields.value("forMinors", default: false)
    self.init(
      id: id,
      title: title,
      about: about,
      url: url,
      forMinors: forMinors)
  }
}

extension Purpose: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("title", self.title.image, orNothing: false)
    members.add("description", self.description.image, orNothing: true)
    members.add("activities", self.activities.image, orNothing: true)
    members.add("grounds", self.grounds.image, orNothing: true)
    members.add("special", self.special.image, orNothing: true)
    members.add("criminal", self.criminal.image, orNothing: true)
    members.add("data", self.data.image, orNothing: true)
    members.add("groups", self.groups.image, orNothing: true)
    members.add("conditionalData", self.conditionalData.image, orNothing: true)
    members.add("people", self.people.image, orNothing: true)
    members.add("recipients", self.recipients.image, orNothing: true)
    members.add("retention", self.retention.image, orNothing: true)
    members.add("directMarketing", self.directMarketing.image, orNothing: true)
    members.add("profiling", self.profiling.image, orNothing: true)
    members.add("audiences", self.audiences.image, orNothing: true)
    members.add("further", self.further.image, orNothing: true)
    members.add("childConsent", self.childConsent.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Purpose", ["id", "title", "description", "activities", "grounds", "special", "criminal", "data", "groups", "conditionalData", "people", "recipients", "retention", "directMarketing", "profiling", "audiences", "further", "childConsent"])
    let id: String = try fields.value("id")
    let title: Text = try fields.value("title")
    let description: Text? = try fields.value("description", default: nil)
    let activities: [Activity] = try fields.value("activities", default: [])
    let grounds: [Ground] = try fields.value("grounds", default: [])
    let special: [SpecialGround] = try fields.value("special", default: [])
    let criminal: [CriminalGround] = try fields.value("criminal", default: [])
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    let groups: [Ref<DataGroup>] = try fields.value("groups", default: [])
    let conditionalData: [ConditionalData] = try fields.value("conditionalData", default: [])
    let people: [Ref<DataSubjects>] = try fields.value("people", default: [])
    let recipients: [Ref<Recipient>] = try fields.value("recipients", default: [])
    let retention: [Ref<Retention>] = try fields.value("retention", default: [])
    let directMarketing: Bool = try fields.value("directMarketing", default: false)
    let profiling: Bool = try fields.value("profiling", default: false)
    let audiences: [Ref<Audience>] = try fields.value("audiences", default: [])
    let further: FurtherUse? = try fields.value("further", default: nil)
    let childConsent: ChildConsent = try fields.value("childConsent", default: .undeclared)
    self.init(
      id: id,
      title: title,
      description: description,
      activities: activities,
      grounds: grounds,
      special: special,
      criminal: criminal,
      data: data,
      groups: groups,
      conditionalData: conditionalData,
      people: people,
      recipients: recipients,
      retention: retention,
      directMarketing: directMarketing,
      profiling: profiling,
      audiences: audiences,
      further: further,
      childConsent: childConsent)
  }
}

extension FurtherUse: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("of", self.of.image, orNothing: true)
    members.add("information", self.information.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "FurtherUse", ["of", "information"])
    let of: [Ref<Purpose>] = try fields.value("of", default: [])
    let information: Text? = try fields.value("information", default: nil)
    self.init(
      of: of,
      information: information)
  }
}

extension ChildConsent: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .notOffered(let value0): return .object([("notOffered", .object([("because", value0.image)]))])
    case .from(let value0, let value1): return .object([("from", .object([("age", value0.image), ("parents", value1.image)]))])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "ChildConsent", ["undeclared", "notOffered(", "from("])
    switch name {
    case "undeclared": self = .undeclared
    case "notOffered": 
      let fields = try value.fields(of: ".notOffered", ["because"])
      self = .notOffered(because: try fields.value("because"))
    default: 
      let fields = try value.fields(of: ".from", ["age", "parents"])
      self = .from(age: try fields.value("age"), parents: try fields.value("parents"))
    }
  }
}

extension Activity: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("text", self.text.image, orNothing: false)
    members.add("laws", self.laws.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Activity", ["text", "laws"])
    let text: Text = try fields.value("text")
    let laws: [Citation] = try fields.value("laws", default: [])
    self.init(
      text,
      laws: laws)
  }
}

extension Ground: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("basis", self.basis.image, orNothing: false)
    members.add("laws", self.laws.image, orNothing: true)
    members.add("explanation", self.explanation.image, orNothing: true)
    members.add("interest", self.interest.image, orNothing: true)
    members.add("balancing", self.balancing.image, orNothing: true)
    members.add("condition", self.condition.image, orNothing: true)
    members.add("data", self.data.image, orNothing: true)
    members.add("whose", self.whose.image, orNothing: false)
    members.add("outsidePublicTask", self.outsidePublicTask.image, orNothing: true)
    members.add("channels", self.channels.image, orNothing: true)
    members.add("existingCustomers", self.existingCustomers.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Ground", ["basis", "laws", "explanation", "interest", "balancing", "condition", "data", "whose", "outsidePublicTask", "channels", "existingCustomers"])
    let basis: LegalBasis = try fields.value("basis")
    let laws: [Citation] = try fields.value("laws", default: [])
    let explanation: Text? = try fields.value("explanation", default: nil)
    let interest: Text? = try fields.value("interest", default: nil)
    let balancing: Text? = try fields.value("balancing", default: nil)
    let condition: Text? = try fields.value("condition", default: nil)
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    let whose: InterestHolder = try fields.value("whose", default: .controller)
    let outsidePublicTask: Text? = try fields.value("outsidePublicTask", default: nil)
    let channels: [MarketingChannel] = try fields.value("channels", default: [])
    let existingCustomers: Text? = try fields.value("existingCustomers", default: nil)
    self.init(
      basis,
      laws: laws,
      explanation: explanation,
      interest: interest,
      balancing: balancing,
      condition: condition,
      data: data,
      whose: whose,
      outsidePublicTask: outsidePublicTask,
      channels: channels,
      existingCustomers: existingCustomers)
  }
}

extension InterestHolder: FactValue {
  package var image: JSONValue {
    switch self {
    case .controller: return .string("controller")
    case .thirdParty: return .string("thirdParty")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "InterestHolder", ["controller", "thirdParty"])
    switch name {
    case "controller": self = .controller
    default: self = .thirdParty
    }
  }
}

extension MarketingChannel: FactValue {
  package var image: JSONValue {
    switch self {
    case .post: return .string("post")
    case .phone: return .string("phone")
    case .automatedCall: return .string("automatedCall")
    case .email: return .string("email")
    case .textMessage: return .string("textMessage")
    case .inPerson: return .string("inPerson")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "MarketingChannel", ["post", "phone", "automatedCall", "email", "textMessage", "inPerson"])
    switch name {
    case "post": self = .post
    case "phone": self = .phone
    case "automatedCall": self = .automatedCall
    case "email": self = .email
    case "textMessage": self = .textMessage
    default: self = .inPerson
    }
  }
}

extension LegalBasis: FactValue {
  package var image: JSONValue {
    switch self {
    case .consent: return .string("consent")
    case .contract: return .string("contract")
    case .legalObligation: return .string("legalObligation")
    case .vitalInterests: return .string("vitalInterests")
    case .publicTask: return .string("publicTask")
    case .legitimateInterests: return .string("legitimateInterests")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "LegalBasis", ["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"])
    switch name {
    case "consent": self = .consent
    case "contract": self = .contract
    case "legalObligation": self = .legalObligation
    case "vitalInterests": self = .vitalInterests
    case "publicTask": self = .publicTask
    default: self = .legitimateInterests
    }
  }
}

extension SpecialGround: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("exception", self.exception.image, orNothing: false)
    members.add("data", self.data.image, orNothing: true)
    members.add("laws", self.laws.image, orNothing: true)
    members.add("condition", self.condition.image, orNothing: true)
    members.add("secrecy", self.secrecy.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "SpecialGround", ["exception", "data", "laws", "condition", "secrecy"])
    let exception: SpecialException = try fields.value("exception")
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    let laws: [Citation] = try fields.value("laws", default: [])
    let condition: Text? = try fields.value("condition", default: nil)
    let secrecy: Text? = try fields.value("secrecy", default: nil)
    self.init(
      exception,
      data: data,
      laws: laws,
      condition: condition,
      secrecy: secrecy)
  }
}

extension SpecialException: FactValue {
  package var image: JSONValue {
    switch self {
    case .explicitConsent: return .string("explicitConsent")
    case .socialProtection: return .string("socialProtection")
    case .vitalInterests: return .string("vitalInterests")
    case .nonProfitBody: return .string("nonProfitBody")
    case .madePublic: return .string("madePublic")
    case .legalClaims: return .string("legalClaims")
    case .publicInterest: return .string("publicInterest")
    case .care: return .string("care")
    case .publicHealth: return .string("publicHealth")
    case .research: return .string("research")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "SpecialException", ["explicitConsent", "socialProtection", "vitalInterests", "nonProfitBody", "madePublic", "legalClaims", "publicInterest", "care", "publicHealth", "research"])
    switch name {
    case "explicitConsent": self = .explicitConsent
    case "socialProtection": self = .socialProtection
    case "vitalInterests": self = .vitalInterests
    case "nonProfitBody": self = .nonProfitBody
    case "madePublic": self = .madePublic
    case "legalClaims": self = .legalClaims
    case "publicInterest": self = .publicInterest
    case "care": self = .care
    case "publicHealth": self = .publicHealth
    default: self = .research
    }
  }
}

extension CriminalGround: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("laws", self.laws.image, orNothing: true)
    members.add("explanation", self.explanation.image, orNothing: true)
    members.add("data", self.data.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "CriminalGround", ["laws", "explanation", "data"])
    let laws: [Citation] = try fields.value("laws", default: [])
    let explanation: Text? = try fields.value("explanation", default: nil)
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    self.init(
      laws: laws,
      explanation: explanation,
      data: data)
  }
}

extension ConditionalData: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("data", self.data.image, orNothing: true)
    members.add("groups", self.groups.image, orNothing: true)
    members.add("condition", self.condition.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "ConditionalData", ["data", "groups", "condition"])
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    let groups: [Ref<DataGroup>] = try fields.value("groups", default: [])
    let condition: Text = try fields.value("condition")
    self.init(
      data: data,
      groups: groups,
      condition: condition)
  }
}

extension Recipient: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("name", self.name.image, orNothing: false)
    members.add("role", self.role.image, orNothing: false)
    members.add("about", self.about.image, orNothing: true)
    members.add("condition", self.condition.image, orNothing: true)
    members.add("data", self.data.image, orNothing: true)
    members.add("members", self.members.image, orNothing: true)
    members.add("open", self.open.image, orNothing: true)
    members.add("audiences", self.audiences.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Recipient", ["id", "name", "role", "about", "condition", "data", "members", "open", "audiences"])
    let id: String = try fields.value("id")
    let name: Text = try fields.value("name")
    let role: RecipientRole = try fields.value("role", default: .controller)
    let about: Text? = try fields.value("about", default: nil)
    let condition: Text? = try fields.value("condition", default: nil)
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    let members: [Recipient] = try fields.value("members", default: [])
    let open: Bool = try fields.value("open", default: false)
    let audiences: [Ref<Audience>] = try fields.value("audiences", default: [])
    self.init(
      id: id,
      name: name,
      role: role,
      about: about,
      condition: condition,
      data: data,
      members: members,
      open: open,
      audiences: audiences)
  }
}

extension RecipientRole: FactValue {
  package var image: JSONValue {
    switch self {
    case .category: return .string("category")
    case .controller: return .string("controller")
    case .processor: return .string("processor")
    case .jointController: return .string("jointController")
    case .authority: return .string("authority")
    case .person: return .string("person")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "RecipientRole", ["category", "controller", "processor", "jointController", "authority", "person"])
    switch name {
    case "category": self = .category
    case "controller": self = .controller
    case "processor": self = .processor
    case "jointController": self = .jointController
    case "authority": self = .authority
    default: self = .person
    }
  }
}

extension AccessRule: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("who", self.who.image, orNothing: false)
    members.add("may", self.may.image, orNothing: false)
    members.add("data", self.data.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "AccessRule", ["id", "who", "may", "data"])
    let id: String = try fields.value("id")
    let who: Text = try fields.value("who")
    let may: Text = try fields.value("may")
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    self.init(
      id: id,
      who: who,
      may: may,
      data: data)
  }
}

extension Protocols: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .published(let value0): return .object([("published", value0.image)])
    case .none(let value0): return .object([("none", .object([("because", value0.image)]))])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "Protocols", ["undeclared", "published(", "none("])
    switch name {
    case "undeclared": self = .undeclared
    case "published": self = .published(try value.read())
    default: 
      let fields = try value.fields(of: ".none", ["because"])
      self = .none(because: try fields.value("because"))
    }
  }
}

extension Transfers: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .none(let value0): return .object([("none", .object([("because", value0.image)]))])
    case .to(let value0): return .object([("to", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "Transfers", ["undeclared", "none(", "to("])
    switch name {
    case "undeclared": self = .undeclared
    case "none": 
      let fields = try value.fields(of: ".none", ["because"])
      self = .none(because: try fields.value("because"))
    default: self = .to(try value.read())
    }
  }
}

extension Transfer: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("country", self.country.image, orNothing: true)
    members.add("tool", self.tool.image, orNothing: true)
    members.add("condition", self.condition.image, orNothing: true)
    members.add("recipients", self.recipients.image, orNothing: true)
    members.add("copy", self.copy.image, orNothing: true)
    members.add("measures", self.measures.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Transfer", ["country", "tool", "condition", "recipients", "copy", "measures"])
    let country: Country? = try fields.value("country", default: nil)
    let tool: TransferTool = try fields.value("tool", default: .undeclared)
    let condition: Text? = try fields.value("condition", default: nil)
    let recipients: [Ref<Recipient>] = try fields.value("recipients", default: [])
    let copy: Text? = try fields.value("copy", default: nil)
    let measures: Text? = try fields.value("measures", default: nil)
    self.init(
      country: country,
      tool: tool,
      condition: condition,
      recipients: recipients,
      copy: copy,
      measures: measures)
  }
}

extension TransferTool: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .adequacy(let value0): return .object([("adequacy", value0.image)])
    case .standardClauses: return .string("standardClauses")
    case .bindingRules: return .string("bindingRules")
    case .publicInstrument: return .string("publicInstrument")
    case .codeOrCertificate: return .string("codeOrCertificate")
    case .derogation(let value0): return .object([("derogation", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "TransferTool", ["undeclared", "adequacy(", "standardClauses", "bindingRules", "publicInstrument", "codeOrCertificate", "derogation("])
    switch name {
    case "undeclared": self = .undeclared
    case "adequacy": self = .adequacy(try value.read())
    case "standardClauses": self = .standardClauses
    case "bindingRules": self = .bindingRules
    case "publicInstrument": self = .publicInstrument
    case "codeOrCertificate": self = .codeOrCertificate
    default: self = .derogation(try value.read())
    }
  }
}

extension Derogation: FactValue {
  package var image: JSONValue {
    switch self {
    case .explicitConsent: return .string("explicitConsent")
    case .contract: return .string("contract")
    case .contractInInterest: return .string("contractInInterest")
    case .publicInterest: return .string("publicInterest")
    case .legalClaims: return .string("legalClaims")
    case .vitalInterests: return .string("vitalInterests")
    case .publicRegister: return .string("publicRegister")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "Derogation", ["explicitConsent", "contract", "contractInInterest", "publicInterest", "legalClaims", "vitalInterests", "publicRegister"])
    switch name {
    case "explicitConsent": self = .explicitConsent
    case "contract": self = .contract
    case "contractInInterest": self = .contractInInterest
    case "publicInterest": self = .publicInterest
    case "legalClaims": self = .legalClaims
    case "vitalInterests": self = .vitalInterests
    default: self = .publicRegister
    }
  }
}

extension Retention: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("label", self.label.image, orNothing: false)
    members.add("period", self.period.image, orNothing: false)
    members.add("from", self.from.image, orNothing: true)
    members.add("data", self.data.image, orNothing: true)
    members.add("people", self.people.image, orNothing: true)
    members.add("laws", self.laws.image, orNothing: true)
    members.add("exceptions", self.exceptions.image, orNothing: true)
    members.add("afterwards", self.afterwards.image, orNothing: true)
    members.add("approvedBy", self.approvedBy.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Retention", ["id", "label", "period", "from", "data", "people", "laws", "exceptions", "afterwards", "approvedBy"])
    let id: String = try fields.value("id")
    let label: Text = try fields.value("label")
    let period: Period = try fields.value("period")
    let from: Text? = try fields.value("from", default: nil)
    let data: [Ref<DataCategory>] = try fields.value("data", default: [])
    let people: [Ref<DataSubjects>] = try fields.value("people", default: [])
    let laws: [Citation] = try fields.value("laws", default: [])
    let exceptions: [Text] = try fields.value("exceptions", default: [])
    let afterwards: Text? = try fields.value("afterwards", default: nil)
    let approvedBy: Text? = try fields.value("approvedBy", default: nil)
    self.init(
      id: id,
      label: label,
      period: period,
      from: from,
      data: data,
      people: people,
      laws: laws,
      exceptions: exceptions,
      afterwards: afterwards,
      approvedBy: approvedBy)
  }
}

extension Period: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .exactly(let value0): return .object([("exactly", value0.image)])
    case .atMost(let value0): return .object([("atMost", value0.image)])
    case .atLeast(let value0): return .object([("atLeast", value0.image)])
    case .between(let value0, let value1): return .object([("between", .array([value0.image, value1.image]))])
    case .criterion(let value0): return .object([("criterion", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "Period", ["undeclared", "exactly(", "atMost(", "atLeast(", "between(", "criterion("])
    switch name {
    case "undeclared": self = .undeclared
    case "exactly": self = .exactly(try value.read())
    case "atMost": self = .atMost(try value.read())
    case "atLeast": self = .atLeast(try value.read())
    case "between": 
      let values = try value.elements(2)
      self = .between(try values[0].read(), try values[1].read())
    default: self = .criterion(try value.read())
    }
  }
}

extension Duration: FactValue {
  package var image: JSONValue {
    switch self {
    case .hours(let value0): return .object([("hours", value0.image)])
    case .days(let value0): return .object([("days", value0.image)])
    case .weeks(let value0): return .object([("weeks", value0.image)])
    case .months(let value0): return .object([("months", value0.image)])
    case .years(let value0): return .object([("years", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "Duration", ["hours(", "days(", "weeks(", "months(", "years("])
    switch name {
    case "hours": self = .hours(try value.read())
    case "days": self = .days(try value.read())
    case "weeks": self = .weeks(try value.read())
    case "months": self = .months(try value.read())
    default: self = .years(try value.read())
    }
  }
}

extension AutomatedDecisions: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .none(let value0): return .object([("none", .object([("because", value0.image)]))])
    case .made(let value0): return .object([("made", value0.image)])
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, value) = try fact.member(of: "AutomatedDecisions", ["undeclared", "none(", "made("])
    switch name {
    case "undeclared": self = .undeclared
    case "none": 
      let fields = try value.fields(of: ".none", ["because"])
      self = .none(because: try fields.value("because"))
    default: self = .made(try value.read())
    }
  }
}

extension AutomatedDecision: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("id", self.id.image, orNothing: false)
    members.add("title", self.title.image, orNothing: false)
    members.add("logic", self.logic.image, orNothing: false)
    members.add("consequences", self.consequences.image, orNothing: false)
    members.add("safeguards", self.safeguards.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "AutomatedDecision", ["id", "title", "logic", "consequences", "safeguards"])
    let id: String = try fields.value("id")
    let title: Text = try fields.value("title")
    let logic: Text = try fields.value("logic")
    let consequences: Text = try fields.value("consequences")
    let safeguards: Text = try fields.value("safeguards")
    self.init(
      id: id,
      title: title,
      logic: logic,
      consequences: consequences,
      safeguards: safeguards)
  }
}

extension Security: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("measures", self.measures.image, orNothing: true)
    members.add("certificates", self.certificates.image, orNothing: true)
    members.add("residualRisk", self.residualRisk.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Security", ["measures", "certificates", "residualRisk"])
    let measures: [Measure] = try fields.value("measures", default: [])
    let certificates: [Certificate] = try fields.value("certificates", default: [])
    let residualRisk: Text? = try fields.value("residualRisk", default: nil)
    self.init(
      measures: measures,
      certificates: certificates,
      residualRisk: residualRisk)
  }
}

extension Measure: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("text", self.text.image, orNothing: false)
    members.add("parts", self.parts.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Measure", ["text", "parts"])
    let text: Text = try fields.value("text")
    let parts: [Measure] = try fields.value("parts", default: [])
    self.init(
      text,
      parts: parts)
  }
}

extension Certificate: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("standard", self.standard.image, orNothing: false)
    members.add("scope", self.scope.image, orNothing: true)
    members.add("since", self.since.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Certificate", ["standard", "scope", "since"])
    let standard: Text = try fields.value("standard")
    let scope: Text? = try fields.value("scope", default: nil)
    let since: String? = try fields.value("since", default: nil)
    self.init(
      standard: standard,
      scope: scope,
      since: since)
  }
}

extension Rights: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("requests", self.requests.image, orNothing: true)
    members.add("identityCheck", self.identityCheck.image, orNothing: true)
    members.add("notApplicable", self.notApplicable.image, orNothing: true)
    members.add("additional", self.additional.image, orNothing: true)
    members.add("shorterDeadlines", self.shorterDeadlines.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "Rights", ["requests", "identityCheck", "notApplicable", "additional", "shorterDeadlines"])
    let requests: [Contact] = try fields.value("requests", default: [])
    let identityCheck: IdentityCheck = try fields.value("identityCheck", default: .undeclared)
    let notApplicable: [RightException] = try fields.value("notApplicable", default: [])
    let additional: [AdditionalRight] = try fields.value("additional", default: [])
    let shorterDeadlines: [ShorterDeadline] = try fields.value("shorterDeadlines", default: [])
    self.init(
      requests: requests,
      identityCheck: identityCheck,
      notApplicable: notApplicable,
      additional: additional,
      shorterDeadlines: shorterDeadlines)
  }
}

extension Right: FactValue {
  package var image: JSONValue {
    switch self {
    case .access: return .string("access")
    case .rectification: return .string("rectification")
    case .erasure: return .string("erasure")
    case .restriction: return .string("restriction")
    case .portability: return .string("portability")
    case .objection: return .string("objection")
    case .withdrawal: return .string("withdrawal")
    case .humanIntervention: return .string("humanIntervention")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "Right", ["access", "rectification", "erasure", "restriction", "portability", "objection", "withdrawal", "humanIntervention"])
    switch name {
    case "access": self = .access
    case "rectification": self = .rectification
    case "erasure": self = .erasure
    case "restriction": self = .restriction
    case "portability": self = .portability
    case "objection": self = .objection
    case "withdrawal": self = .withdrawal
    default: self = .humanIntervention
    }
  }
}

extension RightException: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("right", self.right.image, orNothing: false)
    members.add("because", self.because.image, orNothing: false)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "RightException", ["right", "because"])
    let right: Right = try fields.value("right")
    let because: Text = try fields.value("because")
    self.init(
      right,
      because: because)
  }
}

extension IdentityCheck: FactValue {
  package var image: JSONValue {
    switch self {
    case .undeclared: return .string("undeclared")
    case .onReasonableDoubt: return .string("onReasonableDoubt")
    case .always: return .string("always")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "IdentityCheck", ["undeclared", "onReasonableDoubt", "always"])
    switch name {
    case "undeclared": self = .undeclared
    case "onReasonableDoubt": self = .onReasonableDoubt
    default: self = .always
    }
  }
}

extension AdditionalRight: FactValue {
  package var image: JSONValue {
    switch self {
    case .postMortemDirectives: return .string("postMortemDirectives")
    case .patientFile: return .string("patientFile")
    }
  }

  package init(_ fact: Fact) throws(FactFault) {
    let (name, _) = try fact.member(of: "AdditionalRight", ["postMortemDirectives", "patientFile"])
    switch name {
    case "postMortemDirectives": self = .postMortemDirectives
    default: self = .patientFile
    }
  }
}

extension ShorterDeadline: FactValue {
  package var image: JSONValue {
    var members = FactMembers()
    members.add("requests", self.requests.image, orNothing: false)
    members.add("within", self.within.image, orNothing: false)
    members.add("laws", self.laws.image, orNothing: true)
    return .object(members.list)
  }

  package init(_ fact: Fact) throws(FactFault) {
    let fields = try fact.fields(of: "ShorterDeadline", ["requests", "within", "laws"])
    let requests: Text = try fields.value("requests")
    let within: Duration = try fields.value("within")
    let laws: [Citation] = try fields.value("laws", default: [])
    self.init(
      requests: requests,
      within: within,
      laws: laws)
  }
}
