import Languages
import NoticeModel
import Testing

@testable import Checks

/// Words of protected data and of children, in each language, with their inflected forms and their compounds.
@Suite struct SensitiveTextTests {
  /// Names of data or people that say what they are.
  static let said: [(SensitiveTopic, Language, [String])] = [
    (.beliefs, .fr, ["Religion", "convictions religieuses", "vos croyances", "confession"]),
    (.beliefs, .nl, ["godsdienst", "religieuze overtuiging", "levensbeschouwelijke overtuigingen"]),
    (.beliefs, .de, ["Religionszugehörigkeit", "religiöse Überzeugung", "Kirchensteuer", "Weltanschauung"]),
    (
      .health, .fr,
      ["SANTÉ", "Santé mentale", "dossiers médicaux", "handicap éventuel", "diagnostics", "congés de maladie"]
    ),
    (.health, .nl, ["gezondheid", "geestesgezondheid", "medische dossiers", "ziekteverzuim", "arbeidsongeschiktheid"]),
    (
      .health, .de,
      ["Gesundheit", "Patientengesundheitsdaten", "Krankmeldungen", "Schwerbehinderung", "Suchterkrankung"]
    ),
    (.genetic, .fr, ["données génétiques", "ADN"]),
    (.genetic, .nl, ["genetische gegevens", "DNA-profiel", "erfelijke aandoeningen"]),
    (.genetic, .de, ["genetischen Daten", "Gentest", "Erbanlagen"]),
    (.biometric, .fr, ["empreinte digitale", "reconnaissance faciale", "données biométriques"]),
    (.biometric, .nl, ["vingerafdrukken", "gezichtsherkenning", "biometrische gegevens"]),
    (.biometric, .de, ["Fingerabdrücke", "biometrische Daten", "Iris-Scan"]),
    (.sexLife, .fr, ["orientation sexuelle"]), (.sexLife, .nl, ["seksuele geaardheid"]),
    (.sexLife, .de, ["sexuellen Orientierung", "Sexualleben"]),
    (.tradeUnion, .fr, ["Syndicat", "appartenance syndicale", "membres syndiqués"]),
    (.tradeUnion, .nl, ["vakbondslidmaatschap", "syndicale premie"]),
    (.tradeUnion, .de, ["Gewerkschaftszugehörigkeit", "Lehrergewerkschaft"]),
    (.politicalOpinions, .fr, ["opinions politiques"]), (.politicalOpinions, .nl, ["politieke voorkeur"]),
    (.politicalOpinions, .de, ["politische Meinungen", "Parteizugehörigkeit"]),
    (.origin, .fr, ["origine ethnique", "race"]), (.origin, .nl, ["etnische afkomst", "ras"]),
    (.origin, .de, ["ethnischer Herkunft", "Rasse"]),
    (.criminal, .fr, ["condamnations", "extrait de casier judiciaire", "infractions"]),
    (.criminal, .nl, ["veroordelingen", "uittreksel uit het strafregister"]),
    (.criminal, .de, ["Verurteilungen", "Führungszeugnis", "Vorstrafen"]),
    (.nationalNumber, .fr, ["numéro de registre national", "NISS"]),
    (.nationalNumber, .nl, ["rijksregisternummer", "INSZ-nummer"]),
    (.nationalNumber, .de, ["Nationalregisternummer"]),
    (.children, .fr, ["Élèves", "enfants", "Mineurs d’âge"]),
    (.children, .nl, ["leerlingen", "kinderen", "minderjarigen"]),
    (.children, .de, ["Schülerinnen", "Kinder", "Minderjährige"]),
  ]

  /// Names that hold such a word, or a part of it, and do not say so.
  static let notSaid: [(SensitiveTopic, Language, [String])] = [
    (.beliefs, .fr, ["liberté de religion", "aucune religion", "régions"]),
    (.beliefs, .nl, ["godsdienstvrijheid", "geen godsdienst", "regio’s"]),
    (.beliefs, .de, ["Religionsfreiheit", "keine Religion", "Gläubiger", "Regionen"]),
    (
      .health, .fr,
      [
        "santé et sécurité au travail", "assurance obligatoire soins de santé", "votre professionnel de santé",
        "SPF Santé publique",
      ]
    ),
    (.health, .nl, ["gezondheidszorgverlener", "volksgezondheid", "ziekteverzekering", "gezondheid en veiligheid"]),
    (.health, .de, ["Gesundheitswesen", "Volksgesundheit", "Gesundheits- und Sicherheitsregeln", "Gesundheitsamt"]),
    (.biometric, .fr, ["empreinte digitale de votre appareil"]), (.biometric, .nl, ["browservingerafdruk"]),
    (.biometric, .de, ["Fingerabdruck Ihres Browsers", "Browserfingerabdruck"]),
    (.tradeUnion, .fr, ["syndicat de copropriété", "syndic"]), (.tradeUnion, .de, ["gewerblich"]),
    (.origin, .nl, ["terrassen", "Grasland"]), (.origin, .de, ["Terrasse", "Adresse"]),
    (.children, .fr, ["Parents d’élèves", "nombre d’enfants"]),
    (.children, .nl, ["ouders van leerlingen", "vriendenkring"]),
    (.children, .de, ["Eltern von Schulkindern", "Zahl der Kinder"]),
    (.nationalNumber, .fr, ["numéro de client"]), (.criminal, .fr, ["contraventions de stationnement"]),
  ]

  @Test func wordsAreFound() {
    for (topic, language, texts) in Self.said {
      for text in texts {
        #expect(
          SensitiveText.first(topic, in: [Text(text)], names: true, [language]) != nil,
          "\(topic) in \(language): \(text)")
      }
    }
  }

  @Test func wordsThatLookAlikeAreNot() {
    for (topic, language, texts) in Self.notSaid {
      for text in texts {
        let hit = SensitiveText.first(topic, in: [Text(text)], names: true, [language])
        #expect(hit == nil, "\(topic) in \(language): \(text), for “\(hit?.word ?? "")”")
      }
    }
  }

  /// The word is shown as it is written, a compound from its beginning.
  @Test func wordsAreShownAsWritten() {
    let hit = SensitiveText.first(.health, in: [Text("Daten zur Mitarbeitergesundheit")], names: true, [.de])
    #expect(hit?.word == "Mitarbeitergesundheit")
    let accents = SensitiveText.first(.children, in: [Text("Les ÉLÈVES")], names: true, [.fr])
    #expect(accents?.word == "ÉLÈVES")
  }

  /// Every topic has words in every language.
  @Test func everyTopicHasWords() {
    for language in Language.allCases {
      for topic in SensitiveTopic.allCases {
        #expect(!rules(for: language).phrases.sensitive[topic].words.isEmpty, "\(topic) in \(language)")
      }
    }
  }
}
