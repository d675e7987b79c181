import NoticeModel

// What the concepts of data protection are called in each language: the official terms of the GDPR (consolidated text,
// with the corrigendum of 23 May 2018). Words under `avoid` are found in the texts, and the term is proposed instead.

let terms = [
  Term(
    id: "personal-data",
    term: Text(
      fr: "données à caractère personnel",
      nl: "persoonsgegevens",
      de: "personenbezogene Daten"
    ),
    forms: [
      TermWords(.fr, ["donnée à caractère personnel"]),
      TermWords(.nl, ["persoonsgegeven"]),
      TermWords(.de, ["personenbezogenen Daten", "personenbezogener Daten"]),
    ],
    source: "GDPR 4(1)"
  ),
  Term(
    id: "data-subject",
    term: Text(
      fr: "personne concernée",
      nl: "betrokkene",
      de: "betroffene Person"
    ),
    forms: [
      TermWords(.fr, ["personnes concernées"]),
      TermWords(.nl, ["betrokkenen"]),
      TermWords(.de, ["betroffenen Person", "betroffenen Personen", "betroffene Personen", "betroffener Personen"]),
    ],
    source: "GDPR 4(1)"
  ),
  Term(
    id: "processing",
    term: Text(
      fr: "traitement",
      nl: "verwerking",
      de: "Verarbeitung"
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
      de: "Einschränkung der Verarbeitung"
    ),
    source: "GDPR 4(3), 18"
  ),
  Term(
    id: "profiling",
    term: Text(
      fr: "profilage",
      nl: "profilering",
      de: "Profiling"
    ),
    source: "GDPR 4(4)"
  ),
  Term(
    id: "pseudonymisation",
    term: Text(
      fr: "pseudonymisation",
      nl: "pseudonimisering",
      de: "Pseudonymisierung"
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
      de: "Dateisystem"
    ),
    source: "GDPR 4(6)"
  ),
  Term(
    id: "controller",
    term: Text(
      fr: "responsable du traitement",
      nl: "verwerkingsverantwoordelijke",
      de: "Verantwortlicher"
    ),
    forms: [
      TermWords(.fr, ["responsables du traitement"]),
      TermWords(.nl, ["verwerkingsverantwoordelijken"]),
      TermWords(.de, ["Verantwortliche", "Verantwortlichen"]),
    ],
    avoid: [
      TermWords(.fr, ["responsable de traitement", "responsables de traitement"]),
      TermWords(.nl, ["verantwoordelijke voor de verwerking", "verantwoordelijke van de verwerking"]),
      TermWords(.de, ["verantwortliche Stelle", "verantwortlichen Stelle"]),
    ],
    source: "GDPR 4(7)"
  ),
  Term(
    id: "joint-controllers",
    term: Text(
      fr: "responsables conjoints du traitement",
      nl: "gezamenlijke verwerkingsverantwoordelijken",
      de: "gemeinsam Verantwortliche"
    ),
    forms: [
      TermWords(.de, ["gemeinsam Verantwortlichen"])
    ],
    avoid: [
      TermWords(.fr, ["coresponsables du traitement", "co-responsables du traitement"]),
      TermWords(.nl, ["medeverantwoordelijken voor de verwerking"]),
    ],
    source: "GDPR 26"
  ),
  Term(
    id: "processor",
    term: Text(
      fr: "sous-traitant",
      nl: "verwerker",
      de: "Auftragsverarbeiter"
    ),
    forms: [
      TermWords(.fr, ["sous-traitants"]),
      TermWords(.nl, ["verwerkers"]),
      TermWords(.de, ["Auftragsverarbeitern", "Auftragsverarbeiters"]),
    ],
    avoid: [
      TermWords(.nl, ["bewerker", "bewerkers"]),
      TermWords(.de, ["Auftragsdatenverarbeiter", "Auftragsdatenverarbeitern"]),
    ],
    source: "GDPR 4(8)"
  ),
  Term(
    id: "recipient",
    term: Text(
      fr: "destinataire",
      nl: "ontvanger",
      de: "Empfänger"
    ),
    forms: [
      TermWords(.fr, ["destinataires"]),
      TermWords(.nl, ["ontvangers"]),
      TermWords(.de, ["Empfängern"]),
    ],
    source: "GDPR 4(9)"
  ),
  Term(
    id: "third-party",
    term: Text(
      fr: "tiers",
      nl: "derde",
      de: "Dritter"
    ),
    forms: [
      TermWords(.nl, ["derden"]),
      TermWords(.de, ["Dritte", "Dritten"]),
    ],
    source: "GDPR 4(10)"
  ),
  Term(
    id: "consent",
    term: Text(
      fr: "consentement",
      nl: "toestemming",
      de: "Einwilligung"
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
      de: "ausdrückliche Einwilligung"
    ),
    forms: [
      TermWords(.de, ["ausdrücklichen Einwilligung"])
    ],
    avoid: [
      TermWords(.fr, ["consentement exprès"])
    ],
    source: "GDPR 9(2)(a)"
  ),
  Term(
    id: "breach",
    term: Text(
      fr: "violation de données à caractère personnel",
      nl: "inbreuk in verband met persoonsgegevens",
      de: "Verletzung des Schutzes personenbezogener Daten"
    ),
    source: "GDPR 4(12)"
  ),
  Term(
    id: "genetic-data",
    term: Text(
      fr: "données génétiques",
      nl: "genetische gegevens",
      de: "genetische Daten"
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
      de: "biometrische Daten"
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
      de: "Gesundheitsdaten"
    ),
    source: "GDPR 4(15)"
  ),
  Term(
    id: "representative",
    term: Text(
      fr: "représentant",
      nl: "vertegenwoordiger",
      de: "Vertreter"
    ),
    forms: [
      TermWords(.fr, ["représentants"]),
      TermWords(.nl, ["vertegenwoordigers"]),
      TermWords(.de, ["Vertreters"]),
    ],
    source: "GDPR 4(17), 27"
  ),
  Term(
    id: "binding-rules",
    term: Text(
      fr: "règles d’entreprise contraignantes",
      nl: "bindende bedrijfsvoorschriften",
      de: "verbindliche interne Datenschutzvorschriften"
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
      de: "Aufsichtsbehörde"
    ),
    forms: [
      TermWords(.fr, ["autorités de contrôle"]),
      TermWords(.nl, ["toezichthoudende autoriteiten"]),
      TermWords(.de, ["Aufsichtsbehörden"]),
    ],
    avoid: [
      TermWords(.de, ["Kontrollstelle"])
    ],
    source: "GDPR 4(21)"
  ),
  Term(
    id: "purpose",
    term: Text(
      fr: "finalité",
      nl: "doel",
      de: "Zweck"
    ),
    forms: [
      TermWords(.fr, ["finalités"]),
      TermWords(.nl, ["doelen", "doeleinden", "verwerkingsdoeleinden"]),
      TermWords(.de, ["Zwecke", "Zwecken", "Zwecks"]),
    ],
    source: "GDPR 5, 13"
  ),
  Term(
    id: "legal-basis",
    term: Text(
      fr: "base juridique",
      nl: "rechtsgrond",
      de: "Rechtsgrundlage"
    ),
    forms: [
      TermWords(.fr, ["bases juridiques"]),
      TermWords(.nl, ["rechtsgronden"]),
      TermWords(.de, ["Rechtsgrundlagen"]),
    ],
    source: "GDPR 13(1)(c)"
  ),
  Term(
    id: "legal-obligation",
    term: Text(
      fr: "obligation légale",
      nl: "wettelijke verplichting",
      de: "rechtliche Verpflichtung"
    ),
    forms: [
      TermWords(.fr, ["obligations légales"]),
      TermWords(.nl, ["wettelijke verplichtingen"]),
      TermWords(.de, ["rechtlichen Verpflichtung", "rechtliche Verpflichtungen", "rechtlichen Verpflichtungen"]),
    ],
    source: "GDPR 6(1)(c)"
  ),
  Term(
    id: "vital-interests",
    term: Text(
      fr: "intérêts vitaux",
      nl: "vitale belangen",
      de: "lebenswichtige Interessen"
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
      de: "berechtigte Interessen"
    ),
    forms: [
      TermWords(.fr, ["intérêt légitime"]),
      TermWords(.nl, ["gerechtvaardigd belang"]),
      TermWords(.de, ["berechtigtes Interesse", "berechtigten Interessen"]),
    ],
    avoid: [
      TermWords(.nl, ["legitieme belangen", "legitiem belang"]),
      TermWords(.de, ["legitime Interessen", "legitimes Interesse"]),
    ],
    source: "GDPR 6(1)(f)"
  ),
  Term(
    id: "special-categories",
    term: Text(
      fr: "catégories particulières de données à caractère personnel",
      nl: "bijzondere categorieën van persoonsgegevens",
      de: "besondere Kategorien personenbezogener Daten"
    ),
    source: "GDPR 9"
  ),
  Term(
    id: "criminal-data",
    term: Text(
      fr: "condamnations pénales et infractions",
      nl: "strafrechtelijke veroordelingen en strafbare feiten",
      de: "strafrechtliche Verurteilungen und Straftaten"
    ),
    source: "GDPR 10"
  ),
  Term(
    id: "right-of-access",
    term: Text(
      fr: "droit d’accès",
      nl: "recht van inzage",
      de: "Auskunftsrecht"
    ),
    forms: [
      TermWords(.de, ["Recht auf Auskunft"])
    ],
    source: "GDPR 15"
  ),
  Term(
    id: "right-to-rectification",
    term: Text(
      fr: "droit de rectification",
      nl: "recht op rectificatie",
      de: "Recht auf Berichtigung"
    ),
    source: "GDPR 16"
  ),
  Term(
    id: "right-to-erasure",
    term: Text(
      fr: "droit à l’effacement",
      nl: "recht op gegevenswissing",
      de: "Recht auf Löschung"
    ),
    avoid: [
      TermWords(.fr, ["droit à la suppression", "droit de suppression"])
    ],
    source: "GDPR 17"
  ),
  Term(
    id: "right-to-restriction",
    term: Text(
      fr: "droit à la limitation du traitement",
      nl: "recht op beperking van de verwerking",
      de: "Recht auf Einschränkung der Verarbeitung"
    ),
    source: "GDPR 18"
  ),
  Term(
    id: "right-to-portability",
    term: Text(
      fr: "droit à la portabilité des données",
      nl: "recht op overdraagbaarheid van gegevens",
      de: "Recht auf Datenübertragbarkeit"
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
      de: "Widerspruchsrecht"
    ),
    avoid: [
      TermWords(.nl, ["recht van verzet", "recht op verzet"])
    ],
    source: "GDPR 21"
  ),
  Term(
    id: "direct-marketing",
    term: Text(
      fr: "prospection",
      nl: "direct marketing",
      de: "Direktwerbung"
    ),
    source: "GDPR 21(2)"
  ),
  Term(
    id: "automated-decision",
    term: Text(
      fr: "prise de décision automatisée",
      nl: "geautomatiseerde individuele besluitvorming",
      de: "automatisierte Entscheidungsfindung"
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
      de: "involvierte Logik"
    ),
    source: "GDPR 13(2)(f)"
  ),
  Term(
    id: "human-intervention",
    term: Text(
      fr: "intervention humaine",
      nl: "menselijke tussenkomst",
      de: "Eingreifen einer Person"
    ),
    source: "GDPR 22(3)"
  ),
  Term(
    id: "third-country",
    term: Text(
      fr: "pays tiers",
      nl: "derde land",
      de: "Drittland"
    ),
    forms: [
      TermWords(.nl, ["derde landen"]),
      TermWords(.de, ["Drittländer", "Drittländern", "Drittlands"]),
    ],
    source: "GDPR 44"
  ),
  Term(
    id: "transfer",
    term: Text(
      fr: "transfert",
      nl: "doorgifte",
      de: "Übermittlung"
    ),
    forms: [
      TermWords(.fr, ["transferts"]),
      TermWords(.nl, ["doorgiften"]),
      TermWords(.de, ["Übermittlungen"]),
    ],
    source: "GDPR 44"
  ),
  Term(
    id: "adequacy",
    term: Text(
      fr: "décision d’adéquation",
      nl: "adequaatheidsbesluit",
      de: "Angemessenheitsbeschluss"
    ),
    forms: [
      TermWords(.fr, ["décisions d’adéquation"]),
      TermWords(.nl, ["adequaatheidsbesluiten"]),
      TermWords(.de, ["Angemessenheitsbeschlüsse", "Angemessenheitsbeschlusses"]),
    ],
    avoid: [
      TermWords(.nl, ["adequaatheidsbeslissing"]),
      TermWords(.de, ["Angemessenheitsentscheidung"]),
    ],
    source: "GDPR 45"
  ),
  Term(
    id: "safeguards",
    term: Text(
      fr: "garanties appropriées",
      nl: "passende waarborgen",
      de: "geeignete Garantien"
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
      de: "Standardvertragsklauseln"
    ),
    avoid: [
      TermWords(.fr, ["clauses contractuelles standard"]),
      TermWords(.nl, ["standaardcontractclausules", "modelcontractbepalingen"]),
    ],
    source: "Decision (EU) 2021/914"
  ),
  Term(
    id: "dpo",
    term: Text(
      fr: "délégué à la protection des données",
      nl: "functionaris voor gegevensbescherming",
      de: "Datenschutzbeauftragter"
    ),
    forms: [
      TermWords(.fr, ["déléguée à la protection des données"]),
      TermWords(.de, ["Datenschutzbeauftragte", "Datenschutzbeauftragten"]),
    ],
    avoid: [
      TermWords(.fr, ["délégué à la protection des données personnelles", "correspondant informatique et libertés"]),
      TermWords(.nl, ["functionaris gegevensbescherming", "functionaris voor de gegevensbescherming"]),
    ],
    source: "GDPR 37"
  ),
  Term(
    id: "record",
    term: Text(
      fr: "registre des activités de traitement",
      nl: "register van de verwerkingsactiviteiten",
      de: "Verzeichnis von Verarbeitungstätigkeiten"
    ),
    avoid: [
      TermWords(.de, ["Verfahrensverzeichnis"])
    ],
    source: "GDPR 30"
  ),
  Term(
    id: "impact-assessment",
    term: Text(
      fr: "analyse d’impact relative à la protection des données",
      nl: "gegevensbeschermingseffectbeoordeling",
      de: "Datenschutz-Folgenabschätzung"
    ),
    source: "GDPR 35"
  ),
]
