import NoticeModel

// What the concepts of data protection are called in each language: the official terms of the GDPR (consolidated text,
// with the corrigendum of 23 May 2018). Words under `avoid` are found in the texts, and the term is proposed instead.

let terms = [
  Term(
    id: "personal-data",
    term: Text(
      fr: "données à caractère personnel",
      nl: "persoonsgegevens",
      de: "personenbezogene Daten",
      en: "personal data"
    ),
    forms: [
      TermWords(.fr, ["donnée à caractère personnel"]),
      TermWords(.nl, ["persoonsgegeven"]),
      TermWords(.de, ["personenbezogenen Daten", "personenbezogener Daten"]),
    ],
    avoid: [
      TermWords(.en, ["personally identifiable information"])
    ],
    source: "GDPR 4(1)"
  ),
  Term(
    id: "data-subject",
    term: Text(
      fr: "personne concernée",
      nl: "betrokkene",
      de: "betroffene Person",
      en: "data subject"
    ),
    forms: [
      TermWords(.fr, ["personnes concernées"]),
      TermWords(.nl, ["betrokkenen"]),
      TermWords(.de, ["betroffenen Person", "betroffenen Personen", "betroffene Personen", "betroffener Personen"]),
      TermWords(.en, ["data subjects"]),
    ],
    source: "GDPR 4(1)"
  ),
  Term(
    id: "processing",
    term: Text(
      fr: "traitement",
      nl: "verwerking",
      de: "Verarbeitung",
      en: "processing"
    ),
    forms: [
      TermWords(.fr, ["traitements"]),
      TermWords(.nl, ["verwerkingen"]),
      TermWords(.de, ["Verarbeitungen"]),
    ],
    source: "GDPR 4(2)"
  ),
  Term(
    id: "restriction",
    term: Text(
      fr: "limitation du traitement",
      nl: "beperking van de verwerking",
      de: "Einschränkung der Verarbeitung",
      en: "restriction of processing"
    ),
    source: "GDPR 4(3), 18"
  ),
  Term(
    id: "profiling",
    term: Text(
      fr: "profilage",
      nl: "profilering",
      de: "Profiling",
      en: "profiling"
    ),
    source: "GDPR 4(4)"
  ),
  Term(
    id: "pseudonymisation",
    term: Text(
      fr: "pseudonymisation",
      nl: "pseudonimisering",
      de: "Pseudonymisierung",
      en: "pseudonymisation"
    ),
    avoid: [
      TermWords(.nl, ["pseudonymisering"])
    ],
    source: "GDPR 4(5)"
  ),
  Term(
    id: "filing-system",
    term: Text(
      fr: "fichier",
      nl: "bestand",
      de: "Dateisystem",
      en: "filing system"
    ),
    forms: [
      TermWords(.en, ["filing systems"])
    ],
    source: "GDPR 4(6)"
  ),
  Term(
    id: "controller",
    term: Text(
      fr: "responsable du traitement",
      nl: "verwerkingsverantwoordelijke",
      de: "Verantwortlicher",
      en: "controller"
    ),
    forms: [
      TermWords(.fr, ["responsables du traitement"]),
      TermWords(.nl, ["verwerkingsverantwoordelijken"]),
      TermWords(.de, ["Verantwortliche", "Verantwortlichen"]),
      TermWords(.en, ["controllers"]),
    ],
    avoid: [
      TermWords(.fr, ["responsable de traitement", "responsables de traitement"]),
      TermWords(.nl, ["verantwoordelijke voor de verwerking", "verantwoordelijke van de verwerking"]),
      TermWords(.de, ["verantwortliche Stelle", "verantwortlichen Stelle"]),
      TermWords(.en, ["data controller", "data controllers"]),
    ],
    source: "GDPR 4(7)"
  ),
  Term(
    id: "joint-controllers",
    term: Text(
      fr: "responsables conjoints du traitement",
      nl: "gezamenlijke verwerkingsverantwoordelijken",
      de: "gemeinsam Verantwortliche",
      en: "joint controllers"
    ),
    forms: [
      TermWords(.de, ["gemeinsam Verantwortlichen"]),
      TermWords(.en, ["joint controller"]),
    ],
    avoid: [
      TermWords(.fr, ["coresponsables du traitement", "co-responsables du traitement"]),
      TermWords(.nl, ["medeverantwoordelijken voor de verwerking"]),
      TermWords(.en, ["co-controllers"]),
    ],
    source: "GDPR 26"
  ),
  Term(
    id: "processor",
    term: Text(
      fr: "sous-traitant",
      nl: "verwerker",
      de: "Auftragsverarbeiter",
      en: "processor"
    ),
    forms: [
      TermWords(.fr, ["sous-traitants"]),
      TermWords(.nl, ["verwerkers"]),
      TermWords(.de, ["Auftragsverarbeitern", "Auftragsverarbeiters"]),
      TermWords(.en, ["processors"]),
    ],
    avoid: [
      TermWords(.nl, ["bewerker", "bewerkers"]),
      TermWords(.de, ["Auftragsdatenverarbeiter", "Auftragsdatenverarbeitern"]),
      TermWords(.en, ["data processor", "data processors"]),
    ],
    source: "GDPR 4(8)"
  ),
  Term(
    id: "recipient",
    term: Text(
      fr: "destinataire",
      nl: "ontvanger",
      de: "Empfänger",
      en: "recipient"
    ),
    forms: [
      TermWords(.fr, ["destinataires"]),
      TermWords(.nl, ["ontvangers"]),
      TermWords(.de, ["Empfängern"]),
      TermWords(.en, ["recipients"]),
    ],
    source: "GDPR 4(9)"
  ),
  Term(
    id: "third-party",
    term: Text(
      fr: "tiers",
      nl: "derde",
      de: "Dritter",
      en: "third party"
    ),
    forms: [
      TermWords(.nl, ["derden"]),
      TermWords(.de, ["Dritte", "Dritten"]),
      TermWords(.en, ["third parties"]),
    ],
    source: "GDPR 4(10)"
  ),
  Term(
    id: "consent",
    term: Text(
      fr: "consentement",
      nl: "toestemming",
      de: "Einwilligung",
      en: "consent"
    ),
    forms: [
      TermWords(.de, ["Einwilligungen"])
    ],
    source: "GDPR 4(11), 7"
  ),
  Term(
    id: "explicit-consent",
    term: Text(
      fr: "consentement explicite",
      nl: "uitdrukkelijke toestemming",
      de: "ausdrückliche Einwilligung",
      en: "explicit consent"
    ),
    forms: [
      TermWords(.de, ["ausdrücklichen Einwilligung"])
    ],
    avoid: [
      TermWords(.fr, ["consentement exprès"]),
      TermWords(.en, ["express consent"]),
    ],
    source: "GDPR 9(2)(a)"
  ),
  Term(
    id: "breach",
    term: Text(
      fr: "violation de données à caractère personnel",
      nl: "inbreuk in verband met persoonsgegevens",
      de: "Verletzung des Schutzes personenbezogener Daten",
      en: "personal data breach"
    ),
    forms: [
      TermWords(.en, ["personal data breaches"])
    ],
    source: "GDPR 4(12)"
  ),
  Term(
    id: "genetic-data",
    term: Text(
      fr: "données génétiques",
      nl: "genetische gegevens",
      de: "genetische Daten",
      en: "genetic data"
    ),
    forms: [
      TermWords(.de, ["genetischen Daten"])
    ],
    source: "GDPR 4(13)"
  ),
  Term(
    id: "biometric-data",
    term: Text(
      fr: "données biométriques",
      nl: "biometrische gegevens",
      de: "biometrische Daten",
      en: "biometric data"
    ),
    forms: [
      TermWords(.de, ["biometrischen Daten"])
    ],
    source: "GDPR 4(14)"
  ),
  Term(
    id: "health-data",
    term: Text(
      fr: "données concernant la santé",
      nl: "gegevens over gezondheid",
      de: "Gesundheitsdaten",
      en: "data concerning health"
    ),
    source: "GDPR 4(15)"
  ),
  Term(
    id: "representative",
    term: Text(
      fr: "représentant",
      nl: "vertegenwoordiger",
      de: "Vertreter",
      en: "representative"
    ),
    forms: [
      TermWords(.fr, ["représentants"]),
      TermWords(.nl, ["vertegenwoordigers"]),
      TermWords(.de, ["Vertreters"]),
      TermWords(.en, ["representatives"]),
    ],
    source: "GDPR 4(17), 27"
  ),
  Term(
    id: "binding-rules",
    term: Text(
      fr: "règles d’entreprise contraignantes",
      nl: "bindende bedrijfsvoorschriften",
      de: "verbindliche interne Datenschutzvorschriften",
      en: "binding corporate rules"
    ),
    forms: [
      TermWords(.de, ["verbindlichen internen Datenschutzvorschriften"])
    ],
    source: "GDPR 4(20), 47"
  ),
  Term(
    id: "supervisory-authority",
    term: Text(
      fr: "autorité de contrôle",
      nl: "toezichthoudende autoriteit",
      de: "Aufsichtsbehörde",
      en: "supervisory authority"
    ),
    forms: [
      TermWords(.fr, ["autorités de contrôle"]),
      TermWords(.nl, ["toezichthoudende autoriteiten"]),
      TermWords(.de, ["Aufsichtsbehörden"]),
      TermWords(.en, ["supervisory authorities"]),
    ],
    avoid: [
      TermWords(.de, ["Kontrollstelle"]),
      TermWords(.en, ["control authority"]),
    ],
    source: "GDPR 4(21)"
  ),
  Term(
    id: "purpose",
    term: Text(
      fr: "finalité",
      nl: "doel",
      de: "Zweck",
      en: "purpose"
    ),
    forms: [
      TermWords(.fr, ["finalités"]),
      TermWords(.nl, ["doelen", "doeleinden", "verwerkingsdoeleinden"]),
      TermWords(.de, ["Zwecke", "Zwecken", "Zwecks"]),
      TermWords(.en, ["purposes"]),
    ],
    source: "GDPR 5, 13"
  ),
  Term(
    id: "legal-basis",
    term: Text(
      fr: "base juridique",
      nl: "rechtsgrond",
      de: "Rechtsgrundlage",
      en: "legal basis"
    ),
    forms: [
      TermWords(.fr, ["bases juridiques"]),
      TermWords(.nl, ["rechtsgronden"]),
      TermWords(.de, ["Rechtsgrundlagen"]),
      TermWords(.en, ["legal bases"]),
    ],
    source: "GDPR 13(1)(c)"
  ),
  Term(
    id: "legal-obligation",
    term: Text(
      fr: "obligation légale",
      nl: "wettelijke verplichting",
      de: "rechtliche Verpflichtung",
      en: "legal obligation"
    ),
    forms: [
      TermWords(.fr, ["obligations légales"]),
      TermWords(.nl, ["wettelijke verplichtingen"]),
      TermWords(.de, ["rechtlichen Verpflichtung", "rechtliche Verpflichtungen", "rechtlichen Verpflichtungen"]),
      TermWords(.en, ["legal obligations"]),
    ],
    source: "GDPR 6(1)(c)"
  ),
  Term(
    id: "vital-interests",
    term: Text(
      fr: "intérêts vitaux",
      nl: "vitale belangen",
      de: "lebenswichtige Interessen",
      en: "vital interests"
    ),
    forms: [
      TermWords(.de, ["lebenswichtiger Interessen", "lebenswichtigen Interessen"])
    ],
    source: "GDPR 6(1)(d)"
  ),
  Term(
    id: "legitimate-interests",
    term: Text(
      fr: "intérêts légitimes",
      nl: "gerechtvaardigde belangen",
      de: "berechtigte Interessen",
      en: "legitimate interests"
    ),
    forms: [
      TermWords(.fr, ["intérêt légitime"]),
      TermWords(.nl, ["gerechtvaardigd belang"]),
      TermWords(.de, ["berechtigtes Interesse", "berechtigten Interessen"]),
      TermWords(.en, ["legitimate interest"]),
    ],
    avoid: [
      TermWords(.nl, ["legitieme belangen", "legitiem belang"]),
      TermWords(.de, ["legitime Interessen", "legitimes Interesse"]),
      TermWords(.en, ["justified interests"]),
    ],
    source: "GDPR 6(1)(f)"
  ),
  Term(
    id: "special-categories",
    term: Text(
      fr: "catégories particulières de données à caractère personnel",
      nl: "bijzondere categorieën van persoonsgegevens",
      de: "besondere Kategorien personenbezogener Daten",
      en: "special categories of personal data"
    ),
    source: "GDPR 9"
  ),
  Term(
    id: "criminal-data",
    term: Text(
      fr: "condamnations pénales et infractions",
      nl: "strafrechtelijke veroordelingen en strafbare feiten",
      de: "strafrechtliche Verurteilungen und Straftaten",
      en: "criminal convictions and offences"
    ),
    source: "GDPR 10"
  ),
  Term(
    id: "right-of-access",
    term: Text(
      fr: "droit d’accès",
      nl: "recht van inzage",
      de: "Auskunftsrecht",
      en: "right of access"
    ),
    forms: [
      TermWords(.de, ["Recht auf Auskunft"])
    ],
    avoid: [
      TermWords(.en, ["right to access"])
    ],
    source: "GDPR 15"
  ),
  Term(
    id: "right-to-rectification",
    term: Text(
      fr: "droit de rectification",
      nl: "recht op rectificatie",
      de: "Recht auf Berichtigung",
      en: "right to rectification"
    ),
    source: "GDPR 16"
  ),
  Term(
    id: "right-to-erasure",
    term: Text(
      fr: "droit à l’effacement",
      nl: "recht op gegevenswissing",
      de: "Recht auf Löschung",
      en: "right to erasure"
    ),
    avoid: [
      TermWords(.fr, ["droit à la suppression", "droit de suppression"]),
      TermWords(.en, ["right to deletion"]),
    ],
    source: "GDPR 17"
  ),
  Term(
    id: "right-to-restriction",
    term: Text(
      fr: "droit à la limitation du traitement",
      nl: "recht op beperking van de verwerking",
      de: "Recht auf Einschränkung der Verarbeitung",
      en: "right to restriction of processing"
    ),
    source: "GDPR 18"
  ),
  Term(
    id: "right-to-portability",
    term: Text(
      fr: "droit à la portabilité des données",
      nl: "recht op overdraagbaarheid van gegevens",
      de: "Recht auf Datenübertragbarkeit",
      en: "right to data portability"
    ),
    forms: [
      TermWords(.fr, ["droit à la portabilité"]),
      TermWords(.nl, ["gegevensoverdraagbaarheid"]),
    ],
    avoid: [
      TermWords(.de, ["Recht auf Datenportabilität"])
    ],
    source: "GDPR 20"
  ),
  Term(
    id: "right-to-object",
    term: Text(
      fr: "droit d’opposition",
      nl: "recht van bezwaar",
      de: "Widerspruchsrecht",
      en: "right to object"
    ),
    avoid: [
      TermWords(.nl, ["recht van verzet", "recht op verzet"]),
      TermWords(.en, ["right of objection", "right to oppose"]),
    ],
    source: "GDPR 21"
  ),
  Term(
    id: "direct-marketing",
    term: Text(
      fr: "prospection",
      nl: "direct marketing",
      de: "Direktwerbung",
      en: "direct marketing"
    ),
    source: "GDPR 21(2)"
  ),
  Term(
    id: "automated-decision",
    term: Text(
      fr: "prise de décision automatisée",
      nl: "geautomatiseerde individuele besluitvorming",
      de: "automatisierte Entscheidungsfindung",
      en: "automated individual decision-making"
    ),
    forms: [
      TermWords(.fr, ["décision individuelle automatisée"]),
      TermWords(.de, ["automatisierte Entscheidung im Einzelfall"]),
    ],
    source: "GDPR 13(2)(f), 22"
  ),
  Term(
    id: "logic-involved",
    term: Text(
      fr: "logique sous-jacente",
      nl: "onderliggende logica",
      de: "involvierte Logik",
      en: "logic involved"
    ),
    source: "GDPR 13(2)(f)"
  ),
  Term(
    id: "human-intervention",
    term: Text(
      fr: "intervention humaine",
      nl: "menselijke tussenkomst",
      de: "Eingreifen einer Person",
      en: "human intervention"
    ),
    source: "GDPR 22(3)"
  ),
  Term(
    id: "third-country",
    term: Text(
      fr: "pays tiers",
      nl: "derde land",
      de: "Drittland",
      en: "third country"
    ),
    forms: [
      TermWords(.nl, ["derde landen"]),
      TermWords(.de, ["Drittländer", "Drittländern", "Drittlands"]),
      TermWords(.en, ["third countries"]),
    ],
    source: "GDPR 44"
  ),
  Term(
    id: "transfer",
    term: Text(
      fr: "transfert",
      nl: "doorgifte",
      de: "Übermittlung",
      en: "transfer"
    ),
    forms: [
      TermWords(.fr, ["transferts"]),
      TermWords(.nl, ["doorgiften"]),
      TermWords(.de, ["Übermittlungen"]),
      TermWords(.en, ["transfers"]),
    ],
    source: "GDPR 44"
  ),
  Term(
    id: "adequacy",
    term: Text(
      fr: "décision d’adéquation",
      nl: "adequaatheidsbesluit",
      de: "Angemessenheitsbeschluss",
      en: "adequacy decision"
    ),
    forms: [
      TermWords(.fr, ["décisions d’adéquation"]),
      TermWords(.nl, ["adequaatheidsbesluiten"]),
      TermWords(.de, ["Angemessenheitsbeschlüsse", "Angemessenheitsbeschlusses"]),
      TermWords(.en, ["adequacy decisions"]),
    ],
    avoid: [
      TermWords(.nl, ["adequaatheidsbeslissing"]),
      TermWords(.de, ["Angemessenheitsentscheidung"]),
      TermWords(.en, ["decision of adequacy"]),
    ],
    source: "GDPR 45"
  ),
  Term(
    id: "safeguards",
    term: Text(
      fr: "garanties appropriées",
      nl: "passende waarborgen",
      de: "geeignete Garantien",
      en: "appropriate safeguards"
    ),
    forms: [
      TermWords(.de, ["geeigneten Garantien"])
    ],
    source: "GDPR 46"
  ),
  Term(
    id: "standard-clauses",
    term: Text(
      fr: "clauses contractuelles types",
      nl: "standaardcontractbepalingen",
      de: "Standardvertragsklauseln",
      en: "standard contractual clauses"
    ),
    avoid: [
      TermWords(.fr, ["clauses contractuelles standard"]),
      TermWords(.nl, ["standaardcontractclausules", "modelcontractbepalingen"]),
      TermWords(.en, ["standard contract clauses", "model contract clauses"]),
    ],
    source: "Decision (EU) 2021/914"
  ),
  Term(
    id: "dpo",
    term: Text(
      fr: "délégué à la protection des données",
      nl: "functionaris voor gegevensbescherming",
      de: "Datenschutzbeauftragter",
      en: "data protection officer"
    ),
    forms: [
      TermWords(.fr, ["déléguée à la protection des données"]),
      TermWords(.de, ["Datenschutzbeauftragte", "Datenschutzbeauftragten"]),
      TermWords(.en, ["data protection officers"]),
    ],
    avoid: [
      TermWords(.fr, ["délégué à la protection des données personnelles", "correspondant informatique et libertés"]),
      TermWords(.nl, ["functionaris gegevensbescherming", "functionaris voor de gegevensbescherming"]),
      TermWords(.en, ["data privacy officer", "data protection delegate"]),
    ],
    source: "GDPR 37"
  ),
  Term(
    id: "record",
    term: Text(
      fr: "registre des activités de traitement",
      nl: "register van de verwerkingsactiviteiten",
      de: "Verzeichnis von Verarbeitungstätigkeiten",
      en: "record of processing activities"
    ),
    avoid: [
      TermWords(.de, ["Verfahrensverzeichnis"]),
      TermWords(.en, ["register of processing activities"]),
    ],
    source: "GDPR 30"
  ),
  Term(
    id: "impact-assessment",
    term: Text(
      fr: "analyse d’impact relative à la protection des données",
      nl: "gegevensbeschermingseffectbeoordeling",
      de: "Datenschutz-Folgenabschätzung",
      en: "data protection impact assessment"
    ),
    source: "GDPR 35"
  ),
]
