import NoticeModel

// =====================================================================================================
// A hospital group that does not exist, with a complete notice: no finding, no waiver. It shows what a notice can
// say, and may be copied. Organisation, places and partners are invented.
//
// - `example.org` is reserved for examples (RFC 2606): nobody receives mail there.
// - The postcodes 6999 and 08999 belong to no town.
// - The enterprise number has valid check digits, but the Crossroads Bank gives none that starts with 00.
// - The telephone number lies in a range that the French regulator (Arcep) keeps for fiction. Belgium has none.
//
// The controller is a European grouping of territorial cooperation: a public body of two countries with its seat in
// Belgium. Since it is established in the Union, it has no representative (Article 27 GDPR is for those who are not).
// =====================================================================================================

// ----- Facts used in several places -----------------------------------------------------------------

let seat = Address(
  street: Text("rue du Modèle 1"),
  postcode: "6999",
  town: Text("Valmodèle"),
  country: .belgium
)

let officer = Contact(
  role: .dpo,
  email: "dpo@hospital.example.org",
  post: seat
)

let requests = Contact(
  role: .requests,
  email: "privacy@hospital.example.org",
  post: seat,
  form: "https://www.hospital.example.org/privacy"
)

let secrecy = Text(
  fr: "nos soignants et leurs équipes sont tenus au secret professionnel, sous peine de sanctions pénales.",
  nl: "onze zorgverleners en hun teams zijn gebonden door het beroepsgeheim; schending is strafbaar.",
  de: "Unsere Pflegeerbringer und ihre Teams unterliegen dem Berufsgeheimnis; dessen Verletzung ist strafbar."
)

let askOfficer = Text(
  fr: "demandez-la à {dpo.email}.",
  nl: "vraag die aan {dpo.email}.",
  de: "Schreiben Sie dafür an {dpo.email}."
)

// ----- The notice -----------------------------------------------------------------------------------

let notice = Notice(
  id: "groupe-exemple",
  title: Text(
    fr: "Déclaration de confidentialité",
    nl: "Privacyverklaring",
    de: "Datenschutzerklärung"
  ),
  standing: .example,
  sourceLanguage: .fr,
  summary: Text(
    fr: """
      Vous êtes patient, élève, parent, client ou visiteur ? Voici quelles données nous avons sur vous, ce que nous en
      faisons et comment exercer vos droits.
      """,
    nl: """
      Bent u patiënt, leerling, ouder, klant of bezoeker? Hier leest u welke gegevens wij over u hebben, wat wij ermee
      doen en hoe u uw rechten uitoefent.
      """,
    de: """
      Ob Sie bei uns in Behandlung sind, zur Schule gehen, ein Schulkind haben, bei uns einkaufen oder uns besuchen: Hier
      lesen Sie, welche Daten wir über Sie haben, was wir damit tun und wie Sie Ihre Rechte ausüben.
      """
  ),
  surfaces: [.website, .premises, .paper],

  // ----- Who ----------------------------------------------------------------------------------------

  controller: Controller(
    name: Text(
      fr: "Groupe hospitalier Exemple",
      nl: "Ziekenhuisgroep Voorbeeld",
      de: "Krankenhausgruppe Beispiel"
    ),
    kind: .careInstitution(public: true),
    legalForm: Text(
      fr: "groupement européen de coopération territoriale (GECT)",
      nl: "Europese groepering voor territoriale samenwerking (EGTS)",
      de: "Europäischer Verbund für territoriale Zusammenarbeit (EVTZ)"
    ),
    seat: seat,
    enterpriseNumber: "0000.000.097",
    contacts: [
      Contact(
        name: Text(fr: "Accueil de l’hôpital", nl: "Onthaal van het ziekenhuis", de: "Empfang des Krankenhauses"),
        email: "info@hospital.example.org",
        form: "https://www.hospital.example.org/contact"
      ),
      Contact(
        name: Text(
          fr: "Accueil de la clinique, en France",
          nl: "Onthaal van de kliniek in Frankrijk",
          de: "Empfang der Klinik in Frankreich"
        ),
        phone: "+33 3 53 01 00 01",
        post: Address(
          street: Text("1 rue de l’Exemple"),
          postcode: "08999",
          town: Text("Exemple-sur-Meuse"),
          country: .france
        )
      ),
      Contact(
        role: .complaints,
        name: Text(
          fr: "Service de médiation « Droits du patient »",
          nl: "Ombudsdienst “Rechten van de patiënt”",
          de: "Ombudsdienst „Rechte des Patienten“"
        ),
        email: "ombuds@hospital.example.org"
      ),
    ],
    websites: [
      Website(
        name: Text(fr: "Hôpital et clinique", nl: "Ziekenhuis en kliniek", de: "Krankenhaus und Klinik"),
        url: Text("https://www.hospital.example.org/")
      ),
      Website(
        name: Text(fr: "Boutique", nl: "Winkel", de: "Geschäft"),
        url: Text("https://shop.hospital.example.org/")
      ),
    ]
  ),
  jointControl: .with(
    JointArrangement(
      partners: [
        Text(fr: "Université Modèle (Belgique)", nl: "Universiteit Model (België)", de: "Universität Modell (Belgien)")
      ],
      essence: Text(
        fr: """
          Pour « {purpose:research} », nous recueillons votre accord, nous remplaçons votre nom par un code et nous
          répondons à vos demandes. L’université conserve les données codées, les protège et les étudie.
          """,
        nl: """
          Voor “{purpose:research}” vragen wij uw toestemming, vervangen wij uw naam door een code en beantwoorden wij
          uw verzoeken. De universiteit bewaart, beschermt en bestudeert de gecodeerde gegevens.
          """,
        de: """
          Für „{purpose:research}“ holen wir Ihre Einwilligung ein, ersetzen Ihren Namen durch einen Code und
          beantworten Ihre Anträge. Die Universität bewahrt die codierten Daten auf, schützt und untersucht sie.
          """
      ),
      contactPoint: Text(
        fr: "Votre point de contact est notre délégué à la protection des données : {dpo.email}.",
        nl: "Uw contactpunt is onze functionaris voor gegevensbescherming: {dpo.email}.",
        de: "Ihre Anlaufstelle ist die oder der Datenschutzbeauftragte: {dpo.email}."
      )
    )
  ),
  dpo: .designated(officer),

  // ----- To whom ------------------------------------------------------------------------------------

  audiences: [
    Audience(
      id: "patients",
      label: Text(fr: "Vous êtes patient", nl: "U bent patiënt", de: "Sie sind bei uns in Behandlung")
    ),
    Audience(
      id: "school",
      label: Text(
        fr: "Vous êtes élève ou parent d’élève",
        nl: "U bent leerling of ouder van een leerling",
        de: "Sie gehen zur Schule oder haben ein Schulkind"
      )
    ),
    Audience(
      id: "customers",
      label: Text(
        fr: "Vous êtes client de notre boutique",
        nl: "U bent klant van onze winkel",
        de: "Sie kaufen in unserem Geschäft ein"
      )
    ),
    Audience(
      id: "visitors",
      label: Text(
        fr: "Vous visitez nos bâtiments ou nos sites web",
        nl: "U bezoekt onze gebouwen of onze websites",
        de: "Sie besuchen unsere Gebäude oder unsere Websites"
      )
    ),
  ],

  people: [
    DataSubjects(
      id: "patients",
      label: Text(
        fr: "Patients en Belgique",
        nl: "Patiënten in België",
        de: "Patientinnen und Patienten in Belgien"
      ),
      description: Text(
        fr: "Vous êtes soigné à l’hôpital ou au centre de santé.",
        nl: "U wordt verzorgd in het ziekenhuis of in het gezondheidscentrum.",
        de: "Sie werden im Krankenhaus oder im Gesundheitszentrum behandelt."
      ),
      minors: true,
      audiences: ["patients"]
    ),
    DataSubjects(
      id: "patients-france",
      label: Text(
        fr: "Patients en France",
        nl: "Patiënten in Frankrijk",
        de: "Patientinnen und Patienten in Frankreich"
      ),
      description: Text(
        fr: "Vous êtes soigné à la clinique d’Exemple-sur-Meuse.",
        nl: "U wordt verzorgd in de kliniek van Exemple-sur-Meuse.",
        de: "Sie werden in der Klinik von Exemple-sur-Meuse behandelt."
      ),
      minors: true,
      audiences: ["patients"]
    ),
    DataSubjects(
      id: "pupils",
      label: Text(fr: "Élèves", nl: "Leerlingen", de: "Schülerinnen und Schüler"),
      description: Text(
        fr: "Votre école, en Belgique, travaille avec notre service scolaire.",
        nl: "Uw school, in België, werkt met onze schooldienst samen.",
        de: "Ihre Schule in Belgien arbeitet mit unserem Schulgesundheitsdienst zusammen."
      ),
      minors: true,
      audiences: ["school"]
    ),
    DataSubjects(
      id: "parents",
      label: Text(fr: "Parents d’élèves", nl: "Ouders van leerlingen", de: "Eltern von Schulkindern"),
      description: Text(
        fr: "Nous avons votre nom et vos coordonnées.",
        nl: "Wij hebben uw naam en uw contactgegevens.",
        de: "Wir haben Ihren Namen und Ihre Kontaktdaten."
      ),
      audiences: ["school"]
    ),
    DataSubjects(
      id: "customers",
      label: Text(fr: "Clients de la boutique", nl: "Klanten van de winkel", de: "Kundinnen und Kunden des Geschäfts"),
      description: Text(
        fr: "Vous achetez du matériel de soin, sur place ou en ligne ; il faut avoir {duration:18 years}.",
        nl: "U koopt verzorgingsmateriaal, ter plaatse of online; u moet daarvoor {duration:18 years} zijn.",
        de: "Sie kaufen Pflegematerial, vor Ort oder online; dafür müssen Sie {duration:18 years} alt sein."
      ),
      audiences: ["customers"]
    ),
    DataSubjects(
      id: "visitors",
      label: Text(fr: "Visiteurs", nl: "Bezoekers", de: "Besucherinnen und Besucher"),
      description: Text(
        fr: "Vous entrez dans nos bâtiments ou consultez nos sites web.",
        nl: "U komt in onze gebouwen of bezoekt onze websites.",
        de: "Sie betreten unsere Gebäude oder besuchen unsere Websites."
      ),
      audiences: ["visitors"]
    ),
  ],

  // ----- Which data ---------------------------------------------------------------------------------

  data: [
    DataCategory(
      id: "contact",
      label: Text(fr: "Identité et coordonnées", nl: "Identiteit en contactgegevens", de: "Identität und Kontaktdaten"),
      examples: Text(
        fr: "nom, date de naissance, adresse, téléphone, adresse électronique",
        nl: "naam, geboortedatum, adres, telefoon, e-mailadres",
        de: "Name, Geburtsdatum, Anschrift, Telefon, E-Mail-Adresse"
      )
    ),
    DataCategory(
      id: "number",
      label: Text(
        fr: "Numéro de registre national (Belgique)",
        nl: "Rijksregisternummer (België)",
        de: "Nationalregisternummer (Belgien)"
      ),
      nationalNumber: true,
      audiences: ["patients"],
      authorisation: NumberAuthorisation(laws: ["be-1983-national-register/8"])
    ),
    DataCategory(
      id: "health-identity",
      label: Text(
        fr: "Identité nationale de santé (France)",
        nl: "Nationale gezondheidsidentiteit (Frankrijk)",
        de: "Nationale Gesundheitsidentität (Frankreich)"
      ),
      audiences: ["patients"],
      authorisation: NumberAuthorisation(laws: ["fr-csp/L1111-8-1"]),
      frenchNumber: true
    ),
    DataCategory(
      id: "health",
      label: Text(fr: "Données concernant la santé", nl: "Gegevens over gezondheid", de: "Gesundheitsdaten"),
      examples: Text(
        fr: "maladies, examens, traitements, vaccins, courriers entre soignants",
        nl: "ziekten, onderzoeken, behandelingen, vaccins, brieven tussen zorgverleners",
        de: "Krankheiten, Untersuchungen, Behandlungen, Impfungen, Briefe zwischen Pflegeerbringern"
      ),
      special: [.health],
      audiences: ["patients", "school"]
    ),
    DataCategory(
      id: "billing",
      label: Text(
        fr: "Données de facturation des soins",
        nl: "Gegevens voor de zorgfactuur",
        de: "Daten zur Abrechnung der Behandlung"
      ),
      examples: Text(
        fr: "mutualité ou caisse d’assurance maladie, prestations, montants, paiements",
        nl: "ziekenfonds of ziekteverzekeraar, verstrekkingen, bedragen, betalingen",
        de: "Krankenkasse, Leistungen, Beträge, Zahlungen"
      ),
      special: [.health],
      audiences: ["patients"]
    ),
    DataCategory(
      id: "study",
      label: Text(fr: "Données codées d’une étude", nl: "Gecodeerde studiegegevens", de: "Codierte Studiendaten"),
      examples: Text(
        fr: "code à la place du nom, âge, opération de la hanche, résultats des contrôles",
        nl: "code in plaats van de naam, leeftijd, heupoperatie, resultaten van de controles",
        de: "Code anstelle des Namens, Alter, Hüftoperation, Ergebnisse der Kontrollen"
      ),
      special: [.health],
      audiences: ["patients"]
    ),
    DataCategory(
      id: "quiz",
      label: Text(fr: "Jeu en ligne", nl: "Onlinequiz", de: "Online-Quiz"),
      examples: Text(
        fr: "prénom inventé, réponses, points",
        nl: "verzonnen voornaam, antwoorden, punten",
        de: "erfundener Vorname, Antworten, Punkte"
      ),
      audiences: ["school"]
    ),
    DataCategory(
      id: "orders",
      label: Text(fr: "Achats", nl: "Aankopen", de: "Einkäufe"),
      examples: Text(
        fr: "articles, montants, livraison, factures payées ou non",
        nl: "artikelen, bedragen, levering, betaalde en onbetaalde facturen",
        de: "Artikel, Beträge, Lieferung, bezahlte und offene Rechnungen"
      ),
      audiences: ["customers"]
    ),
    DataCategory(
      id: "browsing",
      label: Text(fr: "Navigation sur nos sites", nl: "Surfgegevens op onze websites", de: "Nutzung unserer Websites"),
      examples: Text(
        fr: "adresse IP, pages vues, identifiants de cookies",
        nl: "IP-adres, bekeken pagina’s, cookie-identificatoren",
        de: "IP-Adresse, angesehene Seiten, Cookie-Kennungen"
      ),
      audiences: ["customers", "visitors"]
    ),
    DataCategory(
      id: "images",
      label: Text(fr: "Images des caméras", nl: "Camerabeelden", de: "Kamerabilder"),
      examples: Text(fr: "entrées et parkings", nl: "ingangen en parkings", de: "Eingänge und Parkplätze"),
      audiences: ["visitors"]
    ),
  ],

  sources: [
    DataSource(
      id: "you",
      label: Text(
        fr: "Vous-même, ou la personne qui vous représente",
        nl: "Uzelf, of wie u vertegenwoordigt",
        de: "Sie selbst oder die Person, die Sie vertritt"
      ),
      origin: .person,
      data: ["contact", "number", "health-identity", "health", "quiz", "orders"]
    ),
    DataSource(
      id: "carers",
      label: Text(
        fr: "Les autres soignants qui vous suivent",
        nl: "De andere zorgverleners die u volgen",
        de: "Die anderen Pflegeerbringer, die Sie behandeln"
      ),
      origin: .others,
      publiclyAccessible: .closed,
      data: ["health"],
      audiences: ["patients"]
    ),
    DataSource(
      id: "insurers",
      label: Text(
        fr: "Votre mutualité ou votre caisse d’assurance maladie",
        nl: "Uw ziekenfonds of uw ziekteverzekeraar",
        de: "Ihre Krankenkasse"
      ),
      origin: .others,
      publiclyAccessible: .closed,
      data: ["billing"],
      audiences: ["patients"]
    ),
    DataSource(
      id: "file",
      label: Text(
        fr: "Votre dossier de soins chez nous",
        nl: "Uw zorgdossier bij ons",
        de: "Ihre Behandlungsakte bei uns"
      ),
      origin: .others,
      publiclyAccessible: .closed,
      data: ["study"],
      audiences: ["patients"]
    ),
    DataSource(
      id: "schools",
      label: Text(fr: "Votre école", nl: "Uw school", de: "Ihre Schule"),
      origin: .others,
      publiclyAccessible: .closed,
      data: ["contact"],
      audiences: ["school"]
    ),
    DataSource(
      id: "websites",
      label: Text(fr: "Votre appareil", nl: "Uw toestel", de: "Ihr Gerät"),
      origin: .automatic,
      data: ["browsing"],
      audiences: ["customers", "visitors"]
    ),
    DataSource(
      id: "cameras",
      label: Text(fr: "Nos caméras", nl: "Onze camera’s", de: "Unsere Kameras"),
      origin: .automatic,
      data: ["images"],
      audiences: ["visitors"]
    ),
  ],

  obligation: .required(
    RequiredData(
      by: [.law, .enteringContract],
      what: Text(
        fr: """
          votre identité, votre numéro national et votre assurance maladie, pour être soigné ; votre nom, votre adresse
          et un moyen de paiement, pour acheter en ligne
          """,
        nl: """
          uw identiteit, uw nationaal nummer en uw ziekteverzekering, om verzorgd te worden; uw naam, uw adres en een
          betaalmiddel, om online te kopen
          """,
        de: """
          Ihre Identität, Ihre nationale Kennziffer und Ihre Krankenversicherung, um behandelt zu werden; Ihr Name, Ihre
          Anschrift und ein Zahlungsmittel, um online einzukaufen
          """
      ),
      consequences: Text(
        fr: "L’assurance maladie ne rembourse pas vos soins et nous ne pouvons pas vous livrer.",
        nl: "De ziekteverzekering betaalt uw zorg niet terug en wij kunnen u niet leveren.",
        de: "Die Krankenversicherung erstattet Ihre Behandlung nicht, und wir können Ihnen nichts liefern."
      ),
      exception: Text(
        fr: "En urgence, nous vous soignons même sans ces données.",
        nl: "Bij spoed verzorgen wij u ook zonder die gegevens.",
        de: "Im Notfall behandeln wir Sie auch ohne diese Angaben."
      )
    )
  ),

  // ----- What for -----------------------------------------------------------------------------------

  purposes: [
    Purpose(
      id: "care",
      title: Text(fr: "Vous soigner", nl: "U verzorgen", de: "Ihre Behandlung"),
      description: Text(
        fr: "Nous vous examinons, vous soignons, suivons votre santé et tenons votre dossier à jour.",
        nl: "Wij onderzoeken en behandelen u, volgen uw gezondheid op en houden uw dossier bij.",
        de: "Wir untersuchen und behandeln Sie, begleiten Sie danach weiter und führen Ihre Akte."
      ),
      grounds: [
        Ground(
          .publicTask,
          laws: ["be-2008-hospitals"],
          explanation: Text(
            fr: "soins d’un établissement public, en France selon le Code de la santé publique",
            nl: "zorg door een openbare instelling, in Frankrijk volgens de Code de la santé publique",
            de: "Behandlung in einer öffentlichen Einrichtung, in Frankreich nach dem Code de la santé publique"
          )
        ),
        Ground(
          .legalObligation,
          laws: ["be-2019-quality/33"],
          explanation: Text(
            fr: "tenue du dossier, en France selon le Code de la santé publique (article R1112-2)",
            nl: "bijhouden van het dossier, in Frankrijk volgens de Code de la santé publique (artikel R1112-2)",
            de: "Führung der Akte, in Frankreich nach dem Code de la santé publique (Artikel R1112-2)"
          )
        ),
      ],
      special: [SpecialGround(.care, data: ["health"], secrecy: secrecy)],
      data: ["contact", "number", "health-identity", "health"],
      people: ["patients", "patients-france"],
      recipients: ["other-carers", "laboratory", "implants", "partner-hospital", "hospital-abroad", "host", "portal"],
      retention: ["file-belgium", "file-france"],
      audiences: ["patients"]
    ),
    Purpose(
      id: "billing",
      title: Text(fr: "Facturer vos soins", nl: "Uw zorg factureren", de: "Ihre Behandlung abrechnen"),
      description: Text(
        fr: "Nous envoyons la facture à l’assurance maladie et à vous, et nous tenons notre comptabilité.",
        nl: "Wij sturen de factuur naar de ziekteverzekering en naar u, en wij voeren onze boekhouding.",
        de: "Wir senden die Rechnung an die Krankenversicherung und an Sie und führen unsere Buchhaltung."
      ),
      grounds: [
        Ground(
          .legalObligation,
          laws: ["be-1994-insurance", "be-2008-hospitals"],
          explanation: Text(
            fr: "en France, Code de la sécurité sociale (article L161-29)",
            nl: "in Frankrijk de Code de la sécurité sociale (artikel L161-29)",
            de: "in Frankreich der Code de la sécurité sociale (Artikel L161-29)"
          )
        )
      ],
      special: [SpecialGround(.socialProtection, data: ["billing"], laws: ["be-1994-insurance"])],
      data: ["contact", "number", "health-identity", "billing"],
      people: ["patients", "patients-france"],
      recipients: ["insurers", "host"],
      retention: ["accounts"],
      audiences: ["patients"]
    ),
    Purpose(
      id: "research",
      title: Text(
        fr: "Étudier la durée de vie des prothèses de hanche",
        nl: "Onderzoeken hoelang heupprothesen meegaan",
        de: "Erforschen, wie lange Hüftprothesen halten"
      ),
      description: Text(
        fr: "Avec l’Université Modèle, nous comparons les résultats des opérations ; votre nom n’y figure pas.",
        nl: "Met de Universiteit Model vergelijken wij de resultaten van de operaties; uw naam staat er niet bij.",
        de: "Mit der Universität Modell vergleichen wir die Ergebnisse der Operationen; Ihr Name erscheint dabei nicht."
      ),
      grounds: [Ground(.consent)],
      special: [SpecialGround(.explicitConsent, data: ["study"])],
      data: ["study"],
      people: ["patients", "patients-france"],
      recipients: ["university"],
      retention: ["study"],
      audiences: ["patients"],
      further: FurtherUse(
        of: ["care"],
        information: Text(
          fr: """
            Ces données viennent de votre dossier de soins. Avant qu’elles servent à l’étude, vous recevez une feuille
            d’information et vous décidez librement.
            """,
          nl: """
            Deze gegevens komen uit uw zorgdossier. Voordat ze voor het onderzoek dienen, krijgt u een informatieblad en
            beslist u vrij.
            """,
          de: """
            Diese Daten stammen aus Ihrer Behandlungsakte. Bevor wir sie für die Studie verwenden, erhalten Sie ein
            Informationsblatt und entscheiden frei.
            """
        )
      ),
      childConsent: .notOffered(
        because: Text(
          fr: "ce n’est pas un service en ligne, et seuls des adultes y participent.",
          nl: "dit is geen onlinedienst en alleen volwassenen nemen deel.",
          de: "Das ist kein Online-Dienst, und nur Erwachsene nehmen teil."
        )
      )
    ),
    Purpose(
      id: "school",
      title: Text(
        fr: "Suivre la santé des élèves",
        nl: "De gezondheid van leerlingen opvolgen",
        de: "Auf die Gesundheit der Schulkinder achten"
      ),
      description: Text(
        fr: "Nous faisons les bilans de santé et les vaccins prévus à l’école, et nous conseillons élèves et parents.",
        nl: "Wij doen de gezondheidsonderzoeken en vaccinaties op school en geven leerlingen en ouders raad.",
        de: "Wir führen die Untersuchungen und Impfungen an der Schule durch und beraten Kinder und Eltern."
      ),
      grounds: [Ground(.publicTask, laws: ["be-2019-school-health"])],
      special: [SpecialGround(.care, data: ["health"], secrecy: secrecy)],
      data: ["contact", "health"],
      people: ["pupils", "parents"],
      recipients: ["other-carers", "host"],
      retention: ["file-belgium"],
      audiences: ["school"]
    ),
    Purpose(
      id: "quiz",
      title: Text(fr: "Jouer en ligne", nl: "Online spelen", de: "Online spielen"),
      description: Text(
        fr: "Notre site propose aux élèves un jeu de questions sur la santé, sans leur demander leur vrai nom.",
        nl: "Onze website biedt leerlingen een quiz over gezondheid aan, zonder hun echte naam te vragen.",
        de: "Unsere Website bietet Schulkindern ein Gesundheitsquiz an, ohne nach ihrem echten Namen zu fragen."
      ),
      grounds: [Ground(.consent)],
      data: ["quiz"],
      people: ["pupils"],
      recipients: ["host"],
      retention: ["quiz"],
      audiences: ["school"],
      childConsent: .from(
        age: 13,
        parents: Text(
          fr: "avant {duration:13 years}, un parent donne son accord sur la feuille que l’école remet.",
          nl: "jonger dan {duration:13 years}? Dan geeft een ouder toestemming op het blad dat de school meegeeft.",
          de: "Jünger als {duration:13 years}? Dann willigt ein Elternteil auf dem Blatt ein, das die Schule mitgibt."
        )
      )
    ),
    Purpose(
      id: "orders",
      title: Text(fr: "Vendre et livrer", nl: "Verkopen en leveren", de: "Verkaufen und liefern"),
      description: Text(
        fr: "Nous traitons votre commande, la livraison, le paiement et la garantie.",
        nl: "Wij behandelen uw bestelling, de levering, de betaling en de garantie.",
        de: "Wir bearbeiten Bestellung, Lieferung, Zahlung und Gewährleistung."
      ),
      grounds: [Ground(.contract)],
      data: ["contact", "orders"],
      people: ["customers"],
      recipients: ["carrier", "bank", "host"],
      retention: ["orders"],
      audiences: ["customers"]
    ),
    Purpose(
      id: "news",
      title: Text(
        fr: "Vous présenter nos nouveautés",
        nl: "U onze nieuwe artikelen voorstellen",
        de: "Ihnen Neues aus unserem Geschäft vorstellen"
      ),
      description: Text(
        fr: "Vous recevez au plus quatre courriers ou messages par an.",
        nl: "U krijgt hoogstens vier brieven of berichten per jaar.",
        de: "Sie erhalten höchstens vier Briefe oder Nachrichten im Jahr."
      ),
      grounds: [
        Ground(
          .consent,
          condition: Text(fr: "par courrier électronique", nl: "per e-mail", de: "per E-Mail"),
          channels: [.email]
        ),
        Ground(
          .legitimateInterests,
          interest: Text(
            fr: "faire connaître ce que nous vendons",
            nl: "bekendmaken wat wij verkopen",
            de: "unser Angebot bekannt zu machen"
          ),
          balancing: Text(
            fr: """
              seuls nos clients reçoivent ces courriers, leurs achats ne servent pas à les choisir, et un mot suffit
              pour les arrêter.
              """,
            nl: """
              alleen onze klanten krijgen die brieven, wij kiezen hen niet op basis van hun aankopen, en één woord
              volstaat om ze te stoppen.
              """,
            de: """
              Nur unsere Kundinnen und Kunden erhalten diese Briefe, ihre Einkäufe spielen dabei keine Rolle, und ein
              Wort genügt, um sie abzubestellen.
              """
          ),
          condition: Text(fr: "par la poste", nl: "per post", de: "per Post"),
          outsidePublicTask: Text(
            fr: "la boutique est une activité commerciale, hors de notre mission de soins.",
            nl: "de winkel is een handelsactiviteit en valt buiten onze zorgopdracht.",
            de: "Das Geschäft ist eine Handelstätigkeit und gehört nicht zu unserem Versorgungsauftrag."
          ),
          channels: [.post]
        ),
      ],
      data: ["contact"],
      people: ["customers"],
      recipients: ["mailing"],
      retention: ["news"],
      directMarketing: true,
      audiences: ["customers"]
    ),
    Purpose(
      id: "advertising",
      title: Text(
        fr: "Montrer la boutique sur d’autres sites",
        nl: "De winkel op andere websites tonen",
        de: "Auf anderen Websites für das Geschäft werben"
      ),
      description: Text(
        fr: """
          Si vous avez vu un article chez nous, une publicité peut vous le rappeler ailleurs ; les pages sur la santé
          n’y servent jamais.
          """,
        nl: """
          Hebt u bij ons een artikel bekeken, dan kan reclame u er elders aan herinneren; pagina’s over gezondheid
          dienen daar nooit voor.
          """,
        de: """
          Haben Sie bei uns einen Artikel angesehen, kann Werbung Sie anderswo daran erinnern; Gesundheitsseiten dienen
          niemals dazu.
          """
      ),
      grounds: [Ground(.consent)],
      data: ["browsing"],
      people: ["customers"],
      recipients: ["advertiser"],
      retention: ["advertising"],
      directMarketing: true,
      profiling: true,
      audiences: ["customers"]
    ),
    Purpose(
      id: "websites",
      title: Text(
        fr: "Protéger et améliorer nos sites web",
        nl: "Onze websites beveiligen en verbeteren",
        de: "Unsere Websites schützen und verbessern"
      ),
      description: Text(
        fr: "Nous décelons les attaques et, si vous le voulez bien, nous comptons les visites.",
        nl: "Wij sporen aanvallen op en tellen, als u dat goedvindt, de bezoeken.",
        de: "Wir erkennen Angriffe und zählen, wenn Sie einverstanden sind, die Besuche."
      ),
      grounds: [
        Ground(
          .legalObligation,
          laws: ["gdpr/32"],
          condition: Text(
            fr: "pour déceler les attaques",
            nl: "om aanvallen op te sporen",
            de: "um Angriffe zu erkennen"
          )
        ),
        Ground(
          .consent,
          condition: Text(fr: "pour compter les visites", nl: "om bezoeken te tellen", de: "um Besuche zu zählen")
        ),
      ],
      data: ["browsing"],
      people: ["visitors"],
      recipients: ["host"],
      retention: ["statistics"],
      audiences: ["visitors"]
    ),
    Purpose(
      id: "cameras",
      title: Text(
        fr: "Protéger les personnes et les biens",
        nl: "Personen en goederen beschermen",
        de: "Menschen und Sachen schützen"
      ),
      description: Text(
        fr: "Des caméras, signalées par un pictogramme, filment nos entrées et nos parkings.",
        nl: "Camera’s, aangekondigd met een pictogram, filmen onze ingangen en parkings.",
        de: "Kameras, auf die ein Piktogramm hinweist, filmen unsere Eingänge und Parkplätze."
      ),
      grounds: [
        Ground(
          .publicTask,
          laws: ["be-2007-cameras/6"],
          explanation: Text(
            fr: "sécurité d’un lieu de soins ; en France, Code de la sécurité intérieure",
            nl: "veiligheid van een plaats waar zorg wordt verleend; in Frankrijk de Code de la sécurité intérieure",
            de: "Sicherheit einer Behandlungsstätte; in Frankreich der Code de la sécurité intérieure"
          )
        )
      ],
      data: ["images"],
      people: ["visitors"],
      recipients: ["police"],
      retention: ["images"],
      audiences: ["visitors"]
    ),
  ],

  // ----- To whom and where --------------------------------------------------------------------------

  recipients: [
    Recipient(
      id: "other-carers",
      name: Text(
        fr: "Les autres soignants qui vous suivent",
        nl: "De andere zorgverleners die u volgen",
        de: "Die anderen Pflegeerbringer, die Sie behandeln"
      ),
      condition: Text(
        fr: "si vous acceptez qu’ils lisent votre dossier",
        nl: "als u ermee instemt dat zij uw dossier lezen",
        de: "wenn Sie damit einverstanden sind, dass sie Ihre Akte lesen"
      )
    ),
    Recipient(
      id: "care-recipients",
      name: Text(fr: "Pour vous soigner", nl: "Om u te verzorgen", de: "Für Ihre Behandlung"),
      role: .category,
      members: [
        Recipient(
          id: "laboratory",
          name: Text(
            fr: "Laboratoire Modèle (Suisse)",
            nl: "Laboratorium Model (Zwitserland)",
            de: "Labor Modell (Schweiz)"
          ),
          about: Text(
            fr: "analyses de maladies rares",
            nl: "analyses bij zeldzame ziekten",
            de: "Analysen bei seltenen Krankheiten"
          )
        ),
        Recipient(
          id: "implants",
          name: Text(
            fr: "Implants Exemple (Singapour)",
            nl: "Implantaten Voorbeeld (Singapore)",
            de: "Implantate Beispiel (Singapur)"
          ),
          role: .processor,
          about: Text(
            fr: "surveillance à distance des stimulateurs cardiaques",
            nl: "toezicht op afstand op pacemakers",
            de: "Fernüberwachung von Herzschrittmachern"
          )
        ),
        Recipient(
          id: "partner-hospital",
          name: Text(
            fr: "Hôpital public Modèle (Maroc)",
            nl: "Openbaar ziekenhuis Model (Marokko)",
            de: "Öffentliches Krankenhaus Modell (Marokko)"
          ),
          about: Text(
            fr: "second avis sur les brûlures graves",
            nl: "tweede advies bij ernstige brandwonden",
            de: "zweite Meinung bei schweren Verbrennungen"
          )
        ),
        Recipient(
          id: "hospital-abroad",
          name: Text(
            fr: "L’hôpital qui vous soigne en Turquie",
            nl: "Het ziekenhuis dat u in Turkije verzorgt",
            de: "Das Krankenhaus, das Sie in der Türkei behandelt"
          ),
          condition: Text(
            fr: "si votre vie est en danger et que vous ne pouvez pas consentir",
            nl: "als uw leven in gevaar is en u geen toestemming kunt geven",
            de: "wenn Ihr Leben in Gefahr ist und Sie nicht einwilligen können"
          )
        ),
        Recipient(
          id: "portal",
          name: Text(fr: "Portail Modèle (Inde)", nl: "Portaal Model (India)", de: "Portal Modell (Indien)"),
          role: .processor,
          about: Text(
            fr: "dépannage du portail des patients",
            nl: "storingsdienst voor het patiëntenportaal",
            de: "Störungsdienst für das Patientenportal"
          )
        ),
        Recipient(
          id: "call-centre",
          name: Text(
            fr: "Accueil Exemple (Tunisie)",
            nl: "Onthaal Voorbeeld (Tunesië)",
            de: "Empfang Beispiel (Tunesien)"
          ),
          role: .processor,
          about: Text(
            fr: "prise de rendez-vous par téléphone, le soir et le samedi",
            nl: "telefonische afspraken, ’s avonds en op zaterdag",
            de: "telefonische Terminvergabe am Abend und am Samstag"
          ),
          data: ["contact"]
        ),
      ],
      audiences: ["patients"]
    ),
    Recipient(
      id: "insurers",
      name: Text(
        fr: "Votre mutualité ou votre caisse d’assurance maladie",
        nl: "Uw ziekenfonds of uw ziekteverzekeraar",
        de: "Ihre Krankenkasse"
      ),
      about: Text(fr: "remboursement", nl: "terugbetaling", de: "Erstattung"),
      data: ["contact", "number", "health-identity", "billing"],
      audiences: ["patients"]
    ),
    Recipient(
      id: "university",
      name: Text(fr: "Université Modèle", nl: "Universiteit Model", de: "Universität Modell"),
      role: .jointController,
      about: Text(
        fr: "étude des prothèses de hanche",
        nl: "onderzoek naar heupprothesen",
        de: "Forschung zu Hüftprothesen"
      ),
      data: ["study"],
      audiences: ["patients"]
    ),
    Recipient(
      id: "shop-recipients",
      name: Text(fr: "Pour la boutique", nl: "Voor de winkel", de: "Für das Geschäft"),
      role: .category,
      members: [
        Recipient(
          id: "carrier",
          name: Text(fr: "Votre transporteur", nl: "Uw bezorgdienst", de: "Ihr Lieferdienst"),
          about: Text(fr: "livraison", nl: "levering", de: "Lieferung"),
          data: ["contact"]
        ),
        Recipient(
          id: "bank",
          name: Text(fr: "Votre banque et la nôtre", nl: "Uw bank en de onze", de: "Ihre Bank und unsere"),
          about: Text(fr: "paiement", nl: "betaling", de: "Zahlung")
        ),
        Recipient(
          id: "mailing",
          name: Text(
            fr: "Courrier Exemple (États-Unis)",
            nl: "Post Voorbeeld (Verenigde Staten)",
            de: "Post Beispiel (Vereinigte Staaten)"
          ),
          role: .processor,
          about: Text(fr: "envoi de nos nouveautés", nl: "verzending van ons nieuws", de: "Versand unserer Neuigkeiten")
        ),
        Recipient(
          id: "advertiser",
          name: Text(fr: "Régie Modèle (France)", nl: "Régie Modèle (Frankrijk)", de: "Régie Modèle (Frankreich)"),
          about: Text(fr: "publicité en ligne", nl: "onlinereclame", de: "Online-Werbung"),
          condition: Text(
            fr: "si vous acceptez les cookies publicitaires",
            nl: "als u de marketingcookies aanvaardt",
            de: "wenn Sie Marketing-Cookies zulassen"
          )
        ),
      ],
      audiences: ["customers"]
    ),
    Recipient(
      id: "host",
      name: Text(
        fr: "Hébergement Modèle (Belgique)",
        nl: "Hosting Model (België)",
        de: "Hosting Modell (Belgien)"
      ),
      role: .processor,
      about: Text(
        fr: "serveurs et sauvegardes ; certifié en France pour les données de santé",
        nl: "servers en back-ups; in Frankrijk gecertificeerd voor gezondheidsgegevens",
        de: "Server und Sicherungskopien; in Frankreich für Gesundheitsdaten zertifiziert"
      )
    ),
    Recipient(
      id: "police",
      name: Text(fr: "La police et la justice", nl: "De politie en het gerecht", de: "Polizei und Justiz"),
      role: .authority,
      condition: Text(
        fr: "si la loi les autorise à demander des images",
        nl: "als de wet hun toestaat beelden op te vragen",
        de: "wenn das Gesetz ihnen erlaubt, Bilder anzufordern"
      ),
      data: ["images"],
      audiences: ["visitors"]
    ),
  ],

  access: [
    AccessRule(
      id: "carers",
      who: Text(fr: "Vos soignants", nl: "Uw zorgverleners", de: "Ihre Pflegeerbringer"),
      may: Text(
        fr: "lire et compléter votre dossier, tant qu’ils vous suivent",
        nl: "uw dossier lezen en aanvullen, zolang zij u volgen",
        de: "Ihre Akte lesen und ergänzen, solange Sie bei ihnen in Behandlung sind"
      ),
      data: ["contact", "number", "health-identity", "health"]
    ),
    AccessRule(
      id: "accounts",
      who: Text(fr: "La facturation", nl: "De facturatiedienst", de: "Die Abrechnung"),
      may: Text(
        fr: "établir les factures ; elle ne voit pas votre dossier",
        nl: "facturen opmaken; deze dienst ziet uw dossier niet",
        de: "Rechnungen erstellen; sie sieht Ihre Akte nicht"
      ),
      data: ["contact", "number", "health-identity", "billing"]
    ),
    AccessRule(
      id: "shop",
      who: Text(fr: "La boutique", nl: "De winkel", de: "Das Geschäft"),
      may: Text(
        fr: "traiter vos achats ; elle ne sait pas si vous êtes patient",
        nl: "uw aankopen behandelen; de winkel weet niet of u patiënt bent",
        de: "Ihre Einkäufe bearbeiten; es weiß nicht, ob Sie bei uns in Behandlung sind"
      ),
      data: ["contact", "orders"]
    ),
  ],

  transfers: .to([
    Transfer(
      country: .switzerland,
      tool: .adequacy("ch"),
      condition: Text(
        fr: "Pour l’analyse d’une maladie rare.",
        nl: "Voor de analyse van een zeldzame ziekte.",
        de: "Für die Analyse einer seltenen Krankheit."
      ),
      recipients: ["laboratory"]
    ),
    Transfer(
      country: .unitedStates,
      tool: .standardClauses,
      condition: Text(
        fr: "Pour vous envoyer nos nouveautés.",
        nl: "Om u ons nieuws te sturen.",
        de: "Um Ihnen unsere Neuigkeiten zu senden."
      ),
      recipients: ["mailing"],
      copy: askOfficer,
      measures: Text(
        fr: "Ce destinataire ne reçoit que votre nom et votre adresse, jamais de données de santé.",
        nl: "Deze ontvanger krijgt alleen uw naam en adres, nooit gezondheidsgegevens.",
        de: "Dieser Empfänger erhält nur Ihren Namen und Ihre Adresse, niemals Gesundheitsdaten."
      )
    ),
    Transfer(
      country: .india,
      tool: .bindingRules,
      condition: Text(
        fr: "La nuit, pour réparer une panne du portail.",
        nl: "’s Nachts, om een storing van het portaal te verhelpen.",
        de: "Nachts, um eine Störung des Portals zu beheben."
      ),
      recipients: ["portal"],
      copy: askOfficer
    ),
    Transfer(
      country: .morocco,
      tool: .publicInstrument,
      condition: Text(
        fr: "Pour un second avis, selon la convention entre nos deux hôpitaux publics.",
        nl: "Voor een tweede advies, volgens de overeenkomst tussen onze twee openbare ziekenhuizen.",
        de: "Für eine zweite Meinung, nach dem Abkommen zwischen unseren beiden öffentlichen Krankenhäusern."
      ),
      recipients: ["partner-hospital"],
      copy: askOfficer
    ),
    Transfer(
      country: .singapore,
      tool: .codeOrCertificate,
      condition: Text(
        fr: "Pour surveiller à distance votre stimulateur cardiaque.",
        nl: "Om op afstand toezicht te houden op uw pacemaker.",
        de: "Um Ihren Herzschrittmacher aus der Ferne zu überwachen."
      ),
      recipients: ["implants"],
      copy: askOfficer,
      measures: Text(
        fr: "Un numéro remplace votre nom ; nous seuls savons qui vous êtes.",
        nl: "Een nummer vervangt uw naam; alleen wij weten wie u bent.",
        de: "Eine Nummer ersetzt Ihren Namen; nur wir wissen, wer Sie sind."
      )
    ),
    Transfer(
      country: .turkey,
      tool: .derogation(.vitalInterests),
      condition: Text(
        fr: "Un hôpital de ce pays vous soigne en urgence et demande votre dossier.",
        nl: "Een ziekenhuis in dat land verzorgt u dringend en vraagt uw dossier op.",
        de: "Ein Krankenhaus dort behandelt Sie im Notfall und fordert Ihre Akte an."
      ),
      recipients: ["hospital-abroad"]
    ),
    Transfer(
      country: .tunisia,
      tool: .standardClauses,
      condition: Text(
        fr: "Lorsque vous téléphonez le soir ou le samedi pour un rendez-vous.",
        nl: "Wanneer u ’s avonds of op zaterdag belt voor een afspraak.",
        de: "Wenn Sie am Abend oder am Samstag wegen eines Termins anrufen."
      ),
      recipients: ["call-centre"],
      copy: askOfficer,
      measures: Text(
        fr: "Le centre voit l’agenda, pas votre dossier.",
        nl: "Het callcenter ziet de agenda, niet uw dossier.",
        de: "Das Callcenter sieht den Terminkalender, nicht Ihre Akte."
      )
    ),
  ]),

  // ----- How long -----------------------------------------------------------------------------------

  retention: [
    Retention(
      id: "file-belgium",
      label: Text(
        fr: "Dossier de patient en Belgique, dossier d’élève compris",
        nl: "Patiëntendossier in België, ook dat van leerlingen",
        de: "Patientenakte in Belgien, auch die von Schulkindern"
      ),
      period: .exactly(.years(30)),
      from: Text(
        fr: "votre dernier contact avec nous",
        nl: "uw laatste contact met ons",
        de: "Ihr letzter Kontakt mit uns"
      ),
      data: ["contact", "number", "health"],
      people: ["patients", "pupils", "parents"],
      laws: ["be-2019-quality/35"]
    ),
    // The registry has no French code yet. The label avoids the words of the Belgian file, whose period is another.
    Retention(
      id: "file-france",
      label: Text(
        fr: "Dossier tenu en France",
        nl: "Dossier dat in Frankrijk wordt bijgehouden",
        de: "In Frankreich geführte Akte"
      ),
      period: .exactly(.years(20)),
      from: Text(
        fr: "votre dernier séjour ou votre dernière consultation",
        nl: "uw laatste verblijf of uw laatste raadpleging",
        de: "Ihr letzter Aufenthalt oder Ihre letzte Sprechstunde"
      ),
      data: ["contact", "health-identity", "health"],
      people: ["patients-france"],
      exceptions: [
        Text(
          fr: "nous le gardons au moins jusqu’à votre 28e anniversaire.",
          nl: "wij bewaren het minstens tot uw 28ste verjaardag.",
          de: "Wir bewahren sie mindestens auf, bis Sie 28 sind."
        ),
        Text(
          fr: """
            si vous décédez moins de {duration:10 years} après votre dernier passage chez nous, nous le gardons
            {duration:10 years} à compter du décès.
            """,
          nl: """
            overlijdt u minder dan {duration:10 years} na uw laatste bezoek aan ons, dan bewaren wij het {duration:10 years} vanaf het
            overlijden.
            """,
          de: """
            Liegt der Tod weniger als {duration:10 years} nach dem letzten Besuch bei uns, bewahren wir sie
            {duration:10 years} ab dem Tod auf.
            """
        ),
      ],
      afterwards: Text(
        fr: "nous effaçons le dossier, comme le Code de la santé publique le prévoit (article R1112-7).",
        nl: "wij wissen het dossier, zoals de Code de la santé publique bepaalt (artikel R1112-7).",
        de: "Wir löschen die Akte, wie es der Code de la santé publique vorsieht (Artikel R1112-7)."
      )
    ),
    Retention(
      id: "accounts",
      label: Text(fr: "Factures de soins", nl: "Zorgfacturen", de: "Behandlungsrechnungen"),
      period: .exactly(.years(10)),
      from: Text(
        fr: "le 1er janvier qui suit la facture",
        nl: "1 januari na de factuur",
        de: "der 1. Januar nach der Rechnung"
      ),
      data: ["billing"]
    ),
    Retention(
      id: "study",
      label: Text(fr: "Étude des prothèses", nl: "Onderzoek naar prothesen", de: "Prothesenstudie"),
      period: .exactly(.years(10)),
      from: Text(fr: "la fin de l’étude", nl: "het einde van het onderzoek", de: "das Ende der Studie"),
      data: ["study"],
      afterwards: Text(
        fr: "l’université détruit le code et les données.",
        nl: "de universiteit vernietigt de code en de gegevens.",
        de: "Die Universität vernichtet den Code und die Daten."
      )
    ),
    Retention(
      id: "quiz",
      label: Text(fr: "Jeu en ligne", nl: "Onlinequiz", de: "Online-Quiz"),
      period: .criterion(
        Text(
          fr: "jusqu’à la fin de l’année scolaire",
          nl: "tot het einde van het schooljaar",
          de: "bis zum Ende des Schuljahrs"
        )
      ),
      data: ["quiz"]
    ),
    Retention(
      id: "orders",
      label: Text(fr: "Achats", nl: "Aankopen", de: "Einkäufe"),
      period: .exactly(.years(2)),
      from: Text(fr: "la livraison", nl: "de levering", de: "die Lieferung"),
      data: ["contact", "orders"],
      people: ["customers"],
      exceptions: [
        Text(
          fr: "nous gardons les factures {duration:10 years}, comme la loi fiscale le demande.",
          nl: "wij bewaren de facturen {duration:10 years}, zoals de belastingwet dat vraagt.",
          de: "Rechnungen bewahren wir {duration:10 years} auf, wie das Steuerrecht es verlangt."
        )
      ]
    ),
    Retention(
      id: "news",
      label: Text(fr: "Envoi des nouveautés", nl: "Verzending van nieuws", de: "Versand von Neuigkeiten"),
      period: .criterion(
        Text(
          fr: "jusqu’à ce que vous le refusiez, ou {duration:2 years} après votre dernier achat",
          nl: "tot u het weigert, of {duration:2 years} na uw laatste aankoop",
          de: "bis Sie ihn ablehnen, oder {duration:2 years} nach Ihrem letzten Einkauf"
        )
      ),
      data: ["contact"],
      people: ["customers"]
    ),
    Retention(
      id: "advertising",
      label: Text(fr: "Publicité en ligne", nl: "Onlinereclame", de: "Online-Werbung"),
      period: .exactly(.days(90)),
      from: Text(fr: "la page vue", nl: "het bekijken van de pagina", de: "das Ansehen der Seite"),
      data: ["browsing"]
    ),
    Retention(
      id: "statistics",
      label: Text(fr: "Visites de nos sites", nl: "Bezoeken aan onze websites", de: "Besuche unserer Websites"),
      period: .atMost(.months(13)),
      from: Text(fr: "la visite", nl: "het bezoek", de: "der Besuch"),
      data: ["browsing"]
    ),
    Retention(
      id: "images",
      label: Text(fr: "Images des caméras", nl: "Camerabeelden", de: "Kamerabilder"),
      period: .atMost(.months(1)),
      from: Text(fr: "l’enregistrement", nl: "de opname", de: "die Aufnahme"),
      data: ["images"],
      exceptions: [
        Text(
          fr: "nous gardons plus longtemps les images qui aident à prouver une infraction.",
          nl: "beelden die een misdrijf helpen bewijzen, bewaren wij langer.",
          de: "Bilder, die helfen, eine Straftat zu beweisen, bewahren wir länger auf."
        )
      ]
    ),
  ],

  automatedDecisions: .made([
    AutomatedDecision(
      id: "invoice",
      title: Text(
        fr: "Payer vos achats en ligne après la livraison",
        nl: "Uw onlineaankopen na levering betalen",
        de: "Online-Einkäufe nach der Lieferung bezahlen"
      ),
      logic: Text(
        fr: """
          Notre programme regarde deux choses : une de vos factures est-elle en retard de plus de {duration:30 days} ? Le
          panier dépasse-t-il 300 euros ? Un seul oui suffit pour refuser. Il ne sait rien de votre santé.
          """,
        nl: """
          Ons programma bekijkt twee dingen: is een van uw facturen meer dan {duration:30 days} te laat? Is uw winkelmandje meer
          dan 300 euro waard? Eén keer ja volstaat voor een weigering. Het weet niets over uw gezondheid.
          """,
        de: """
          Unser Programm prüft zwei Dinge: Ist eine Ihrer Rechnungen mehr als {duration:30 days} überfällig? Ist der Warenkorb
          mehr als 300 Euro wert? Ein einziges Ja genügt für eine Ablehnung. Das Programm weiß nichts über Ihre
          Gesundheit.
          """
      ),
      consequences: Text(
        fr: "Vous pouvez tout de même acheter, mais vous payez à la commande.",
        nl: "U kunt toch kopen, maar u betaalt bij de bestelling.",
        de: "Sie können trotzdem einkaufen, zahlen aber bei der Bestellung."
      ),
      safeguards: Text(
        fr: """
          Répondez au message de refus : une personne de la boutique vous écoute, revoit la décision dans les
          {duration:2 days} et peut la changer.
          """,
        nl: """
          Antwoord op het bericht van weigering: iemand van de winkel luistert naar u, bekijkt het besluit binnen
          {duration:2 days} opnieuw en kan het wijzigen.
          """,
        de: """
          Antworten Sie auf die Ablehnung: Jemand aus dem Geschäft hört Sie an, überprüft die Entscheidung spätestens
          {duration:2 days} danach und kann sie ändern.
          """
      )
    )
  ]),

  security: Security(
    measures: [
      Measure(
        Text(
          fr: "Chaque lecture de votre dossier laisse une trace, que nous contrôlons.",
          nl: "Wie uw dossier leest, laat een spoor na, en wij controleren die sporen.",
          de: "Jeder Blick in Ihre Akte wird protokolliert, und wir prüfen die Protokolle."
        )
      ),
      Measure(
        Text(
          fr: "Les données de santé sont chiffrées et séparées de celles de la boutique.",
          nl: "Gezondheidsgegevens worden versleuteld en staan apart van die van de winkel.",
          de: "Gesundheitsdaten sind verschlüsselt und von denen des Geschäfts getrennt."
        )
      ),
    ],
    certificates: [
      Certificate(
        standard: Text("ISO/IEC 27001"),
        scope: Text(
          fr: "sécurité de l’information à l’hôpital et à la clinique",
          nl: "informatiebeveiliging in het ziekenhuis en de kliniek",
          de: "Informationssicherheit in Krankenhaus und Klinik"
        ),
        since: "2024-03",
        reviewedOn: "2026-10-15"
      )
    ]
  ),

  // ----- Rights -------------------------------------------------------------------------------------

  rights: Rights(
    requests: [requests],
    identityCheck: .onReasonableDoubt,
    additional: [.patientFile, .postMortemDirectives],
    shorterDeadlines: [
      ShorterDeadline(
        requests: Text(
          fr: "consulter ou copier votre dossier tenu en Belgique",
          nl: "uw dossier in België inkijken of er een afschrift van krijgen",
          de: "Ihre in Belgien geführte Akte einsehen oder eine Kopie davon erhalten"
        ),
        within: .days(15),
        laws: ["be-2002-patient-rights/9"]
      ),
      ShorterDeadline(
        requests: Text(
          fr: "consulter votre dossier tenu en France, pour des informations de moins de {duration:5 years}",
          nl: "uw dossier in Frankrijk inkijken, voor informatie van minder dan {duration:5 years} oud",
          de: """
            Ihre in Frankreich geführte Akte einsehen, soweit die Informationen weniger als {duration:5 years} alt sind
            """
        ),
        within: .days(8)
      ),
    ],
    ways: [.form, .email, .post]
  ),

  cookies: .used(
    CookieUse(
      list: [
        Cookie(
          name: "session",
          provider: .controller,
          category: .necessary,
          lifetime: .session,
          purpose: Text(
            fr: "vous garder connecté au portail",
            nl: "u op het portaal aangemeld houden",
            de: "Sie im Portal angemeldet halten"
          )
        ),
        Cookie(
          name: "choice",
          provider: .controller,
          category: .necessary,
          lifetime: .lasts(.months(6)),
          purpose: Text(
            fr: "retenir votre choix sur les cookies",
            nl: "uw cookiekeuze onthouden",
            de: "Ihre Wahl zu den Cookies speichern"
          )
        ),
        Cookie(
          name: "basket",
          provider: .controller,
          category: .necessary,
          lifetime: .lasts(.days(30)),
          purpose: Text(
            fr: "garder votre panier",
            nl: "uw winkelmandje bewaren",
            de: "Ihren Warenkorb behalten"
          ),
          storage: .localStorage
        ),
        Cookie(
          name: "display",
          provider: .controller,
          category: .preferences,
          lifetime: .lasts(.years(1)),
          purpose: Text(
            fr: "retenir la langue et la taille des lettres",
            nl: "de taal en de lettergrootte onthouden",
            de: "Sprache und Schriftgröße speichern"
          )
        ),
        Cookie(
          name: "_pk_id.*",
          provider: .controller,
          category: .statistics,
          lifetime: .lasts(.months(13)),
          purpose: Text(
            fr: "reconnaître une nouvelle visite et la compter",
            nl: "een nieuw bezoek herkennen en tellen",
            de: "einen neuen Besuch erkennen und zählen"
          )
        ),
        Cookie(
          name: "reminder",
          provider: .thirdParty("Régie Modèle"),
          category: .marketing,
          lifetime: .lasts(.days(90)),
          purpose: Text(
            fr: "vous rappeler ailleurs un article vu dans la boutique",
            nl: "u elders aan een artikel uit de winkel herinneren",
            de: "Sie anderswo an einen Artikel des Geschäfts erinnern"
          ),
          sharedWith: Text(
            fr: "Régie Modèle seule",
            nl: "alleen Régie Modèle",
            de: "nur Régie Modèle"
          )
        ),
      ],
      choice: .settings("https://www.hospital.example.org/cookies")
    )
  ),

  framework: [
    FrameworkLaw("gdpr"),
    FrameworkLaw("be-2018-framework"),
    FrameworkLaw("fr-1978-lil"),
    FrameworkLaw("be-2002-patient-rights"),
    FrameworkLaw("be-2019-quality"),
    FrameworkLaw("be-2008-hospitals"),
    FrameworkLaw("be-1994-insurance"),
    FrameworkLaw("be-2019-school-health"),
    FrameworkLaw("be-2007-cameras"),
    FrameworkLaw("be-1983-national-register"),
  ],

  outline: Outline(
    numbering: .numbers,
    headings: .questions,
    purposes: .byAudience,
    sections: [
      Section(.introduction),
      Section(
        .own("for-pupils"),
        title: Text(
          fr: "Tu es élève ? Cette partie est pour toi",
          nl: "Ben je leerling? Dit deel is voor jou",
          de: "Gehst du zur Schule? Dieser Teil ist für dich"
        ),
        forMinors: true
      ),
      Section(.controller),
      Section(.rights),
      Section(.objection),
      Section(.withdrawal, tellsHow: true),
      Section(.requests),
      Section(.complaint),
      Section(.people),
      Section(.purposes),
      Section(.automatedDecisions),
      Section(.data, sections: [Section(.sources), Section(.obligation)]),
      Section(.recipients, sections: [Section(.access), Section(.transfers)]),
      Section(.retention),
      Section(.cookies),
      Section(.security),
      Section(.contact),
      Section(.framework),
      Section(.changes),
    ]
  ),

  // ----- Versions -----------------------------------------------------------------------------------

  changes: [
    Change(
      version: "2025-10-01",
      summary: Text(fr: "Première version.", nl: "Eerste versie.", de: "Erste Fassung."),
      approvedBy: Text(
        fr: "l’assemblée du groupement",
        nl: "de vergadering van de groepering",
        de: "die Versammlung des Verbunds"
      ),
      opinionOf: Text(
        fr: "le délégué à la protection des données",
        nl: "de functionaris voor gegevensbescherming",
        de: "die oder der Datenschutzbeauftragte"
      )
    ),
    Change(
      version: "2026-06-01",
      summary: Text(
        fr: """
          Avec l’Université Modèle, nous étudions les prothèses de hanche. Vos données n’y entrent que si vous
          l’acceptez.
          """,
        nl: """
          Samen met de Universiteit Model onderzoeken wij heupprothesen. Uw gegevens worden daarvoor alleen gebruikt als
          u dat goedvindt.
          """,
        de: """
          Gemeinsam mit der Universität Modell erforschen wir Hüftprothesen. Ihre Daten verwenden wir dafür nur, wenn
          Sie zustimmen.
          """
      ),
      approvedBy: Text(
        fr: "l’assemblée du groupement",
        nl: "de vergadering van de groepering",
        de: "die Versammlung des Verbunds"
      ),
      opinionOf: Text(
        fr: "le délégué à la protection des données",
        nl: "de functionaris voor gegevensbescherming",
        de: "die oder der Datenschutzbeauftragte"
      ),
      announced: Text(
        fr: "par lettre aux patients opérés de la hanche et par un message sur le portail",
        nl: "met een brief aan patiënten met een heupoperatie en met een bericht op het portaal",
        de: "mit einem Brief an alle, die an der Hüfte operiert wurden, und mit einer Nachricht im Portal"
      ),
      leadDays: 30
    ),
    Change(
      version: "2026-06-01",
      summary: Text(
        fr: "Une phrase du passage pour les élèves est plus claire.",
        nl: "Eén zin in het deel voor leerlingen is duidelijker.",
        de: "Ein Satz im Teil für Schülerinnen und Schüler ist klarer."
      ),
      revision: 2
    ),
    Change(
      version: "2027-01-18",
      summary: Text(
        fr: """
          Le soir et le samedi, un centre d’appels en Tunisie prend les rendez-vous. Il voit votre nom, votre numéro de
          téléphone et l’agenda, pas votre dossier.
          """,
        nl: """
          ’s Avonds en op zaterdag maakt een callcenter in Tunesië de afspraken. Het ziet uw naam, uw telefoonnummer en de
          agenda, niet uw dossier.
          """,
        de: """
          Am Abend und am Samstag vergibt ein Callcenter in Tunesien die Termine. Es sieht Ihren Namen, Ihre
          Telefonnummer und den Terminkalender, nicht Ihre Akte.
          """
      ),
      approvedBy: Text(
        fr: "l’assemblée du groupement",
        nl: "de vergadering van de groepering",
        de: "die Versammlung des Verbunds"
      ),
      opinionOf: Text(
        fr: "le délégué à la protection des données",
        nl: "de functionaris voor gegevensbescherming",
        de: "die oder der Datenschutzbeauftragte"
      ),
      announced: Text(
        fr: "par courrier électronique ou par lettre à chaque patient, et par une affiche à l’accueil",
        nl: "per e-mail of per brief aan elke patiënt, en met een affiche aan het onthaal",
        de: "per E-Mail oder Brief an alle Patientinnen und Patienten und mit einem Aushang am Empfang"
      ),
      leadDays: 45
    ),
    Change(
      version: "2027-03-01",
      summary: Text(
        fr: """
          Les phrases sont plus simples, et l’encadré du début mène à ce que vous pouvez faire. Rien ne change dans
          l’utilisation de vos données.
          """,
        nl: """
          De zinnen zijn eenvoudiger, en het kader aan het begin leidt naar wat u kunt doen. Aan het gebruik van uw
          gegevens verandert niets.
          """,
        de: """
          Die Sätze sind einfacher, und der Kasten am Anfang führt zu dem, was Sie tun können. An der Verwendung Ihrer
          Daten ändert sich nichts.
          """
      )
    ),
    Change(
      version: "2027-06-01",
      summary: Text(
        fr: """
          Nous disons plus clairement que nous utilisons votre numéro de sécurité sociale si vous êtes soigné en France, et
          que le panier de la boutique reste dans la mémoire de votre navigateur. Pour vos demandes, notre formulaire
          vient en premier. Quelques textes sont plus courts. Rien ne change dans l’utilisation de vos données.
          """,
        nl: """
          Wij zeggen duidelijker dat wij uw Franse socialezekerheidsnummer gebruiken als u in Frankrijk wordt verzorgd, en
          dat het winkelmandje in het geheugen van uw browser blijft. Voor uw verzoeken staat ons formulier eerst. Enkele
          teksten zijn korter. Aan het gebruik van uw gegevens verandert niets.
          """,
        de: """
          Wir sagen deutlicher, dass wir Ihre französische Sozialversicherungsnummer verwenden, wenn Sie in Frankreich
          behandelt werden, und dass der Warenkorb im Speicher Ihres Browsers bleibt. Für Ihre Anträge steht unser
          Formular an erster Stelle. Einige Texte sind kürzer. An der Verwendung Ihrer Daten ändert sich nichts.
          """
      ),
      approvedBy: Text(
        fr: "l’assemblée du groupement",
        nl: "de vergadering van de groepering",
        de: "die Versammlung des Verbunds"
      ),
      opinionOf: Text(
        fr: "le délégué à la protection des données",
        nl: "de functionaris voor gegevensbescherming",
        de: "die oder der Datenschutzbeauftragte"
      ),
      announced: Text(
        fr: "par un message sur le portail, et par une affiche à l’accueil de la clinique",
        nl: "met een bericht op het portaal, en met een affiche aan het onthaal van de kliniek",
        de: "mit einer Nachricht im Portal und mit einem Aushang am Empfang der Klinik"
      ),
      leadDays: 45
    ),
    Change(version: "2027-06-01",
      summary: Text(
        fr: "Correction de la rédaction : quelques textes sont plus courts et des traductions plus justes, sans changement de sens.",
        nl: "Verbetering van de formulering: enkele teksten zijn korter en vertalingen juister, zonder verandering van betekenis.",
        de: "Berichtigung des Wortlauts: Einige Texte sind kürzer und Übersetzungen genauer, ohne Änderung des Sinns."),
      revision: 2),
  ],

  appearance: Appearance(
    accent: "#00605c",
    accentDark: "#7fd6cf",
    logo: "logo.svg"
  )
)
