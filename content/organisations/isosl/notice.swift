import NoticeModel

// =====================================================================================================
// ISoSL, Liège: privacy notice for patients, residents and beneficiaries.
// An example, modelled on the policy that ISoSL publishes in French. What that policy does not state is
// left out here; see the waivers.
// =====================================================================================================

// ----- Facts used in several places -----------------------------------------------------------------

let seat = Address(street: "rue Basse-Wez 145", postcode: "4020", town: Text(fr: "Liège", nl: "Luik", de: "Lüttich"),
  country: .belgium)

let dpo = Contact(role: .dpo, email: "dpo@isosl.be")

let requests = Contact(role: .requests,
  name: Text(fr: "Direction générale", nl: "Algemene directie", de: "Generaldirektion"), email: "rgpd@isosl.be",
  post: seat)

// What the published policy leaves open and this example reads.

let unassigned = Text(
  fr: "la politique publiée énumère ses bases juridiques sans dire laquelle vaut pour quelle finalité.",
  nl: "het gepubliceerde beleid somt zijn rechtsgronden op zonder te zeggen welke voor welk doel geldt.",
  de: "Die veröffentlichte Erklärung zählt ihre Rechtsgrundlagen auf, ohne sie den Zwecken zuzuordnen.")

let unnamedException = Text(
  fr: "la politique publiée cite l’article 9, paragraphe 3, du RGPD, mais ne nomme pas l’exception.",
  nl: "het gepubliceerde beleid citeert artikel 9, lid 3, van de AVG, maar noemt de uitzondering niet.",
  de: "Die veröffentlichte Erklärung nennt Artikel 9 Absatz 3 DSGVO, aber nicht die Ausnahme.")

let unlinkedData = Text(
  fr: "la politique publiée ne dit pas quelles données vont avec quelle finalité.",
  nl: "het gepubliceerde beleid zegt niet welke gegevens bij welk doel horen.",
  de: "Die veröffentlichte Erklärung sagt nicht, welche Daten zu welchem Zweck gehören.")

let otherException = Text(
  fr: "la politique publiée ne nomme pas cette exception.",
  nl: "het gepubliceerde beleid noemt deze uitzondering niet.",
  de: "Die veröffentlichte Erklärung nennt diese Ausnahme nicht.")

// The public task of ISoSL: first for care itself, then for what the institution needs to provide it.

let careTask = Ground(.publicTask, laws: ["be-2002-patient-rights"],
  explanation: Text(
    fr: "prestation de soins de santé",
    nl: "verlening van gezondheidszorg",
    de: "Erbringung von Gesundheitsleistungen"),
  inferred: unassigned)

// The same task, where its explanation stands with care.
let careRelatedTask = Ground(.publicTask, laws: ["be-2002-patient-rights"], inferred: unassigned)

let supportTask = Ground(.publicTask, inferred: unassigned)

let fileDuty = Ground(.legalObligation, laws: ["be-2008-hospitals/20+25"],
  explanation: Text(
    fr: "tenue du dossier médical et du dossier infirmier",
    nl: "bijhouden van het medisch dossier en het verpleegkundig dossier",
    de: "Führung der medizinischen Akte und der Krankenpflegeakte"),
  inferred: unassigned)

// The same duty, where its explanation stands with an earlier purpose.
let sameFileDuty = Ground(.legalObligation, laws: ["be-2008-hospitals/20+25"], inferred: unassigned)

let byLawOrAuthorised = Text(
  fr: "dans la mesure où la loi ou une règle prise en exécution de la loi l’impose, ou si vous l’avez autorisé",
  nl: "voor zover de wet of een regel ter uitvoering van de wet dat oplegt, of als u het hebt toegestaan",
  de: "soweit das Gesetz oder eine auf seiner Grundlage erlassene Vorschrift es verlangt oder Sie es erlaubt haben")

let requiredOrAsked = Text(
  fr: "lorsque c’est requis ou que vous le demandez",
  nl: "wanneer het vereist is of wanneer u erom vraagt",
  de: "wenn es erforderlich ist oder Sie es wünschen")

let lastDischarge = Text(
  fr: "votre dernière sortie de l’hôpital ou votre dernier traitement",
  nl: "uw laatste ontslag uit het ziekenhuis of uw laatste behandeling",
  de: "Ihre letzte Entlassung aus dem Krankenhaus oder Ihre letzte Behandlung")

let destroyed = Text(
  fr: "les données sont supprimées des fichiers et détruites au plus tard {duration:1 year} après la fin du délai.",
  nl: "de gegevens worden uiterlijk {duration:1 year} na afloop van de termijn uit de bestanden verwijderd en vernietigd.",
  de: "Die Daten werden spätestens {duration:1 year} nach Ablauf der Frist aus den Dateisystemen gelöscht und vernichtet.")

let keptLonger = Text(
  fr: "trois motifs de conservation prolongée (voir {ref:retention/longer})",
  nl: "drie redenen om langer te bewaren (zie {ref:retention/longer})",
  de: "drei Gründe für eine längere Aufbewahrung (siehe {ref:retention/longer})")

// ----- The notice -----------------------------------------------------------------------------------

let notice = Notice(
  id: "isosl",
  title: Text(fr: "Politique de confidentialité", nl: "Privacybeleid", de: "Datenschutzerklärung"),
  standing: .example,
  sourceLanguage: .fr,
  summary: Text(
    fr: """
      Vous lirez ici quelles données ISoSL traite au sujet de ses patients, résidents et bénéficiaires, pourquoi,
      qui y a accès, combien de temps elles sont conservées et quels sont vos droits.
      """,
    nl: """
      Hier leest u welke gegevens ISoSL over zijn patiënten, bewoners en begunstigden verwerkt, waarom, wie er
      toegang toe heeft, hoelang ze worden bewaard en welke rechten u hebt.
      """,
    de: """
      Hier lesen Sie, welche Daten ISoSL über seine Patienten, Bewohner und Begünstigten verarbeitet, warum, wer
      darauf Zugriff hat, wie lange sie aufbewahrt werden und welche Rechte Sie haben.
      """),
  surfaces: [.premises, .paper],

  // ----- Who ----------------------------------------------------------------------------------------

  controller: Controller(name: "ISoSL", kind: .careInstitution(public: true), seat: seat,
    enterpriseNumber: "0250.610.881"),
  jointControl: .with(
    JointArrangement(
      contactPoint: Text(
        fr: "ISoSL est alors le point de contact central.",
        nl: "In dat geval is ISoSL het centrale contactpunt.",
        de: "ISoSL ist dann die zentrale Anlaufstelle."))),
  dpo: .designated(dpo),

  // ----- Whose data ---------------------------------------------------------------------------------

  people: [
    DataSubjects(id: "patients", fr: "Patients", nl: "Patiënten", de: "Patienten"),
    DataSubjects(id: "residents", fr: "Résidents", nl: "Bewoners", de: "Bewohner"),
    DataSubjects(id: "beneficiaries",
      fr: "Bénéficiaires des services d’ISoSL",
      nl: "Begunstigden van de diensten van ISoSL",
      de: "Begünstigte der Dienste von ISoSL"),
  ],

  // ----- Which data ---------------------------------------------------------------------------------

  data: [
    DataCategory(id: "identification",
      fr: "Données d’identification",
      nl: "Identificatiegegevens",
      de: "Identifizierungsdaten",
      examples: Text(
        fr: "par exemple nom, prénom, date et lieu de naissance, âge, sexe, numéro de registre national",
        nl: "bijvoorbeeld naam, voornaam, geboortedatum en -plaats, leeftijd, geslacht, rijksregisternummer",
        de: "zum Beispiel Name, Vorname, Geburtsdatum und -ort, Alter, Geschlecht, Nationalregisternummer"),
      nationalNumber: true),
    DataCategory(id: "contact",
      fr: "Données de contact",
      nl: "Contactgegevens",
      de: "Kontaktdaten",
      examples: Text(
        fr: "par exemple adresse, numéros de téléphone fixe et mobile",
        nl: "bijvoorbeeld adres, nummers van vaste en mobiele telefoon",
        de: "zum Beispiel Anschrift, Festnetz- und Mobilnummer")),
    DataCategory(id: "financial",
      fr: "Données financières et d’assurabilité",
      nl: "Financiële gegevens en verzekerbaarheidsgegevens",
      de: "Finanz- und Versicherbarkeitsdaten",
      examples: Text(
        fr: "ce qui concerne l’hospitalisation et la facturation, dont votre affiliation à une mutualité ou à une assurance",
        nl: """
          wat met de ziekenhuisopname en de facturering te maken heeft, zoals uw aansluiting bij een ziekenfonds
          of verzekering
          """,
        de: """
          was den Krankenhausaufenthalt und die Abrechnung betrifft, darunter Ihre Zugehörigkeit zu einer
          Krankenkasse oder Versicherung
          """)),
    DataCategory(id: "health",
      fr: "Données concernant la santé",
      nl: "Gegevens over gezondheid",
      de: "Gesundheitsdaten",
      examples: Text(
        fr: """
          le contenu du dossier médical, issu des consultations, de l’admission, des examens, des analyses ou des
          échanges autorisés entre prestataires de soins
          """,
        nl: """
          de inhoud van het medisch dossier, afkomstig van raadplegingen, de opname, onderzoeken, analyses of
          toegestane uitwisseling tussen zorgverleners
          """,
        de: """
          der Inhalt der medizinischen Akte: Angaben aus Sprechstunden, von der Aufnahme, aus
          Untersuchungen, Analysen oder erlaubtem Austausch zwischen Pflegeerbringern
          """),
      special: [.health]),
    DataCategory(id: "social",
      fr: "Données sociales et personnelles",
      nl: "Sociale en persoonlijke gegevens",
      de: "Soziale und persönliche Daten",
      examples: Text(
        fr: "par exemple composition du ménage, habitudes de vie, activité professionnelle, dossier social",
        nl: "bijvoorbeeld gezinssamenstelling, leefgewoonten, beroepsactiviteit, sociaal dossier",
        de: "zum Beispiel Haushaltszusammensetzung, Lebensgewohnheiten, Berufstätigkeit, Sozialakte")),
    DataCategory(id: "images",
      fr: "Images",
      nl: "Beelden",
      de: "Bilder",
      examples: Text(
        fr: "photos ou vidéos, s’il en est pris",
        nl: "foto’s of video’s, als die worden gemaakt",
        de: "Fotos oder Videos, sofern welche aufgenommen werden")),
    DataCategory(id: "sensitive",
      fr: "Origine, vie sexuelle et convictions",
      nl: "Afkomst, seksueel gedrag en overtuigingen",
      de: "Herkunft, Sexualleben und Überzeugungen",
      examples: Text(
        fr: """
          origine raciale ou ethnique, comportement sexuel, convictions philosophiques ou religieuses, seulement
          si les missions de l’hôpital l’exigent
          """,
        nl: """
          ras of etnische afkomst, seksueel gedrag, levensbeschouwelijke of godsdienstige overtuigingen, alleen
          als de opdrachten van het ziekenhuis het vereisen
          """,
        de: """
          rassische oder ethnische Herkunft, Sexualverhalten, weltanschauliche oder religiöse Überzeugungen, nur
          wenn die Aufgaben des Krankenhauses es erfordern
          """),
      special: [.racialOrEthnicOrigin, .sexLife, .beliefs]),
    DataCategory(id: "judicial",
      fr: "Données judiciaires",
      nl: "Gerechtelijke gegevens",
      de: "Gerichtliche Daten",
      examples: Text(
        fr: "par exemple expertises judiciaires, rapports médicaux et autres établis dans le cadre d’une mise en observation",
        nl: "bijvoorbeeld gerechtelijke deskundigenverslagen, medische en andere verslagen bij een opneming ter observatie",
        de: "zum Beispiel gerichtliche Gutachten, medizinische und andere Berichte bei einer Unterbringung zur Beobachtung"),
      special: [.health], criminal: true),
    DataCategory(id: "other",
      fr: "Autres données nécessaires",
      nl: "Andere noodzakelijke gegevens",
      de: "Andere notwendige Daten",
      examples: Text(
        fr: """
          ce qu’exigent les objectifs poursuivis ou imposés par la loi, par exemple les réponses aux enquêtes de
          satisfaction
          """,
        nl: """
          wat nodig is voor de nagestreefde of wettelijk opgelegde doeleinden, bijvoorbeeld de antwoorden op
          tevredenheidsenquêtes
          """,
        de: """
          was für die verfolgten oder gesetzlich vorgeschriebenen Ziele nötig ist, zum Beispiel Antworten auf
          Zufriedenheitsumfragen
          """)),
  ],

  // ----- Where the data come from -------------------------------------------------------------------

  sources: [
    DataSource(id: "user",
      fr: "Vous-même, en consultation ou à l’admission",
      nl: "Uzelf, tijdens een raadpleging of bij de opname",
      de: "Sie selbst, in der Sprechstunde oder bei der Aufnahme",
      origin: .person, data: ["health"]),
    DataSource(id: "examinations",
      fr: "Les examens et analyses que vous passez",
      nl: "De onderzoeken en analyses die u ondergaat",
      de: "Die Untersuchungen und Analysen, die bei Ihnen durchgeführt werden",
      origin: .person, data: ["health"]),
    DataSource(id: "relatives",
      fr: "Vos proches et votre famille",
      nl: "Uw naasten en uw familie",
      de: "Ihre Angehörigen und Ihre Familie",
      origin: .others, data: ["health"]),
    DataSource(id: "providers",
      fr: "D’autres prestataires de soins tenus à un dossier médical, lors d’échanges autorisés",
      nl: "Andere zorgverleners die een medisch dossier bijhouden, bij toegestane uitwisseling",
      de: "Andere Pflegeerbringer, die eine medizinische Akte führen müssen, bei erlaubtem Austausch",
      origin: .others, data: ["health"]),
    DataSource(id: "cameras",
      fr: "Les caméras de surveillance",
      nl: "Bewakingscamera’s",
      de: "Überwachungskameras",
      origin: .automatic, data: ["images"]),
  ],

  // ----- Whether the data must be given -------------------------------------------------------------

  obligation: .required(
    RequiredData(by: [.law],
      what: Text(
        fr: "les données qu’exigent les règles belges et européennes",
        nl: "de gegevens die de Belgische en Europese regels vereisen",
        de: "die Daten, die belgische und europäische Vorschriften verlangen"),
      consequences: Text(
        fr: "ISoSL pourrait ne pas être en mesure de vous donner les soins adéquats.",
        nl: "ISoSL kan u dan mogelijk niet de passende zorg verlenen.",
        de: "Möglicherweise kann ISoSL Ihnen dann nicht die angemessene Versorgung bieten."),
      exception: Text(
        fr: "cette règle ne s’applique pas lorsque votre intérêt vital est en jeu.",
        nl: "die regel geldt niet wanneer een vitaal belang van u op het spel staat.",
        de: "Diese Regel gilt nicht, wenn Ihre lebenswichtigen Interessen auf dem Spiel stehen."))),

  // ----- Why ----------------------------------------------------------------------------------------

  purposes: [
    // 1. Care
    Purpose(id: "care",
      title: Text(fr: "Soins aux usagers", nl: "Zorg voor de gebruikers", de: "Versorgung der Nutzer"),
      description: Text(
        fr: """
          C’est l’usage principal de vos données : organiser et suivre vos soins, d’un bout à l’autre de la chaîne
          des soins.
          """,
        nl: """
          Dit is het belangrijkste gebruik van uw gegevens: uw zorg organiseren en opvolgen, van het begin tot het
          einde van de zorgketen.
          """,
        de: """
          Dies ist die wichtigste Verwendung Ihrer Daten: Ihre Versorgung zu organisieren und zu begleiten,
          vom Anfang bis zum Ende der Versorgungskette.
          """),
      activities: [
        Activity(
          fr: "anamnèse, examens cliniques et complémentaires, plans de traitement et suivi dans le dossier médical",
          nl: "anamnese, klinische en aanvullende onderzoeken, behandelplannen en opvolging in het medisch dossier",
          de: "Anamnese, klinische und ergänzende Untersuchungen, Behandlungspläne und Eintragungen in die medizinische Akte"),
        Activity(fr: "continuité des soins", nl: "continuïteit van de zorg", de: "Kontinuität der Versorgung"),
        Activity(
          fr: "transport à l’intérieur et à l’extérieur (brancardage, ambulance)",
          nl: "vervoer binnen en buiten de instelling (per brancard, ambulance)",
          de: "Transport innerhalb und außerhalb der Einrichtung (auf der Trage, im Krankenwagen)"),
        Activity(
          fr: "départ des usagers : fin des soins, passage vers une autre organisation ou décès",
          nl: "vertrek van de gebruikers: einde van de zorg, overgang naar een andere organisatie of overlijden",
          de: "Ende des Aufenthalts: Abschluss der Versorgung, Verlegung in eine andere Einrichtung oder Tod"),
      ],
      grounds: [
        careTask,
        fileDuty,
        Ground(.vitalInterests,
          condition: Text(
            fr: "en urgence, lorsqu’il faut traiter des données pour sauver une personne",
            nl: "in dringende gevallen, wanneer gegevens moeten worden verwerkt om iemand te redden",
            de: "im Notfall, wenn Daten verarbeitet werden müssen, um einen Menschen zu retten")),
      ],
      special: [
        SpecialGround(.care, data: ["health", "sensitive"], laws: ["gdpr/9/3"], inferred: unnamedException),
        SpecialGround(.vitalInterests, data: ["health"],
          condition: Text(
            fr: "en urgence, si la personne n’est pas en état de consentir",
            nl: "in dringende gevallen, als de persoon niet in staat is toestemming te geven",
            de: "im Notfall, wenn die Person nicht einwilligen kann"), inferred: otherException),
      ],
      data: ["identification", "contact", "social", "health"],
      conditionalData: [
        ConditionalData(data: ["images"],
          condition: Text(
            fr: "s’il en est pris pour vos soins",
            nl: "als die voor uw zorg worden gemaakt",
            de: "sofern sie für Ihre Versorgung aufgenommen werden")),
        ConditionalData(data: ["sensitive"],
          condition: Text(
            fr: "seulement si les missions de l’hôpital l’exigent",
            nl: "alleen als de opdrachten van het ziekenhuis het vereisen",
            de: "nur wenn die Aufgaben des Krankenhauses es erfordern")),
      ],
      inferredLinks: unlinkedData),

    // 2. Medical expert opinions. The published policy names no legal basis for them.
    Purpose(id: "expertise",
      title: Text(fr: "Expertises médicales", nl: "Medische deskundigenonderzoeken", de: "Medizinische Gutachten"),
      description: Text(
        fr: "Des prestataires de soins réalisent des examens médicaux en dehors de toute relation thérapeutique avec vous.",
        nl: "Zorgverleners voeren medische onderzoeken uit buiten elke therapeutische relatie met u.",
        de: "Pflegeerbringer führen medizinische Untersuchungen durch, ohne dass eine Behandlungsbeziehung zu Ihnen besteht."),
      data: ["identification", "contact", "health"],
      conditionalData: [
        ConditionalData(data: ["judicial"],
          condition: Text(
            fr: "pour les expertises judiciaires",
            nl: "voor gerechtelijke deskundigenonderzoeken",
            de: "bei gerichtlichen Gutachten")),
      ],
      inferredLinks: unlinkedData),

    // 3. Observation of psychiatric patients
    Purpose(id: "observation",
      title: Text(fr: "Mise en observation", nl: "Opneming ter observatie", de: "Unterbringung zur Beobachtung"),
      description: Text(
        fr: """
          ISoSL traite les données des patients qui relèvent d’un régime légal de protection
          ({law:be-1990-psychiatric}), notamment lors de l’établissement des procès-verbaux d’intervention de la
          police et des rapports spécifiques.
          """,
        nl: """
          ISoSL verwerkt de gegevens van patiënten die onder een wettelijke beschermingsregeling vallen
          ({law:be-1990-psychiatric}), onder meer bij het opstellen van de processen-verbaal van politieoptreden
          en van specifieke verslagen.
          """,
        de: """
          ISoSL verarbeitet die Daten von Patienten, für die eine gesetzliche Schutzregelung gilt
          ({law:be-1990-psychiatric}), insbesondere wenn Protokolle über Polizeieinsätze und besondere
          Berichte erstellt werden.
          """),
      grounds: [Ground(.legalObligation, laws: ["be-1990-psychiatric"], inferred: unassigned)],
      special: [SpecialGround(.care, data: ["health", "judicial"], laws: ["gdpr/9/3"], inferred: unnamedException)],
      data: ["identification", "contact", "social", "health", "judicial"],
      inferredLinks: unlinkedData),

    // 4. Medicines, implants, equipment
    Purpose(id: "medicines",
      title: Text(
        fr: "Médicaments, implants et matériel médical",
        nl: "Geneesmiddelen, implantaten en medisch materiaal",
        de: "Arzneimittel, Implantate und medizinisches Material"),
      description: Text(
        fr: """
          ISoSL utilise vos données pour acheter, commander, gérer, préparer et délivrer des médicaments, des
          appareils, du matériel médical, des implants et des prothèses.
          """,
        nl: """
          ISoSL gebruikt uw gegevens voor de aankoop, de bestelling, het beheer, de bereiding en de aflevering van
          geneesmiddelen, toestellen, medisch materiaal, implantaten en prothesen.
          """,
        de: """
          ISoSL verwendet Ihre Daten für Einkauf, Bestellung, Verwaltung, Zubereitung und Ausgabe von
          Arzneimitteln, Geräten, medizinischem Material, Implantaten und Prothesen.
          """),
      grounds: [careRelatedTask], special: [SpecialGround(.care, data: ["health"], laws: ["gdpr/9/3"], inferred: unnamedException)],
      data: ["identification", "health"],
      inferredLinks: unlinkedData),

    // 5. Administration: the purpose with eight activities
    Purpose(id: "administration",
      title: Text(fr: "Administration des usagers", nl: "Administratie van de gebruikers", de: "Nutzerverwaltung"),
      description: Text(
        fr: "ISoSL utilise vos données pour organiser votre parcours et tenir vos dossiers.",
        nl: "ISoSL gebruikt uw gegevens om uw traject te organiseren en uw dossiers bij te houden.",
        de: "ISoSL verwendet Ihre Daten, um Ihre Versorgung zu organisieren und Ihre Akten zu führen."),
      activities: [
        Activity(
          fr: "admission, accueil, inventaire des biens et vérification de l’identité (identitovigilance)",
          nl: "opname, onthaal, inventaris van de bezittingen en controle van de identiteit (identitovigilantie)",
          de: "Aufnahme, Empfang, Verzeichnis der mitgebrachten Sachen und sichere Patientenidentifizierung"),
        Activity(fr: "gestion des rendez-vous", nl: "beheer van de afspraken", de: "Terminverwaltung"),
        Activity(
          fr: "tenue du dossier patient informatisé (DPI), gestion et archivage des documents médicaux",
          nl: "bijhouden van het elektronisch patiëntendossier (EPD), beheer en archivering van medische documenten",
          de: "Führung der elektronischen Patientenakte, Verwaltung und Archivierung der medizinischen Dokumente"),
        Activity(
          fr: "demandes d’examens complémentaires et prescriptions de médicaments",
          nl: "aanvragen van aanvullende onderzoeken en voorschriften van geneesmiddelen",
          de: "Anforderung ergänzender Untersuchungen und Verschreibung von Arzneimitteln"),
        Activity(
          fr: """
            partage de données en interne et vers l’extérieur, par le Réseau Santé Wallon ou le Réseau Santé
            Bruxellois ou avec d’autres institutions de soins
            """,
          nl: """
            delen van gegevens, intern en extern, via het Waals Gezondheidsnetwerk (Réseau Santé Wallon) of het
            Brussels Gezondheidsnetwerk, of met andere zorginstellingen
            """,
          de: """
            Austausch von Daten intern und nach außen, über das wallonische Gesundheitsnetz (Réseau Santé
            Wallon) oder das Brüsseler Gesundheitsnetz (Réseau Santé Bruxellois) oder mit anderen
            Pflegeeinrichtungen
            """),
        Activity(
          fr: """
            alimentation de registres et de services tels que ceux du SPF Santé publique et de l’INAMI, le
            Registre belge du Cancer, CareNet et eBirth
            """,
          nl: """
            gegevens aanleveren aan registers en diensten zoals die van de FOD Volksgezondheid en het RIZIV, het
            Belgisch Kankerregister, CareNet en eBirth
            """,
          de: """
            Datenmeldungen an Register und Dienste, etwa des FÖD Volksgesundheit und des LIKIV, an
            das Belgische Krebsregister, an CareNet und eBirth
            """),
        Activity(
          fr: """
            codification : résumés hospitalier, psychiatrique et infirmier minimums (RHM, RPM, RIM), ICD-10,
            SNOMED CT et autres systèmes
            """,
          nl: """
            codering: minimale ziekenhuis-, psychiatrische en verpleegkundige gegevens (MZG, MPG, MVG), ICD-10,
            SNOMED CT en andere systemen
            """,
          de: """
            Kodierung: minimale Krankenhausdaten, minimale psychiatrische Daten und minimale
            Krankenpflegedaten (RHM, RPM, RIM), ICD-10, SNOMED CT und andere Systeme
            """),
        Activity(
          fr: "liaison entre les usagers et les appareils médicaux, et emploi d’objets connectés internes et externes",
          nl: "koppeling tussen gebruikers en medische toestellen, en gebruik van interne en externe verbonden apparaten",
          de: "Verbindung zwischen Nutzern und medizinischen Geräten sowie Einsatz interner und externer vernetzter Geräte"),
      ],
      grounds: [careRelatedTask, fileDuty], special: [SpecialGround(.care, data: ["health"], laws: ["gdpr/9/3"], inferred: unnamedException)],
      data: ["identification", "contact", "financial", "health"],
      inferredLinks: unlinkedData),

    // 6. Finance
    Purpose(id: "finance", title: Text(fr: "Finances", nl: "Financiën", de: "Finanzen"),
      description: Text(
        fr: "ISoSL tarifie et facture les soins, tient sa comptabilité et établit ses comptes.",
        nl: "ISoSL tarifeert en factureert de zorg, voert zijn boekhouding en maakt zijn rekeningen op.",
        de: """
          ISoSL tarifiert die Versorgung und stellt sie in Rechnung, führt seine Buchhaltung und erstellt seinen
          Rechnungsabschluss.
          """),
      activities: [
        Activity(
          fr: "tarification et facturation des soins",
          nl: "tarifering en facturering van de zorg",
          de: "Tarifierung und Abrechnung der Versorgung"),
        Activity(
          fr: "tenue de la comptabilité, édition et contrôle des comptes, y compris par un réviseur d’entreprises",
          nl: "boekhouding, opmaak en controle van de rekeningen, ook door een bedrijfsrevisor",
          de: "Buchhaltung, Erstellung und Prüfung des Rechnungsabschlusses, auch durch einen Betriebsrevisor"),
        Activity(
          fr: "litiges financiers et recouvrement des créances, s’il y a lieu",
          nl: "financiële geschillen en invordering van schulden, als dat nodig is",
          de: "finanzielle Streitsachen und Beitreibung von Forderungen, falls nötig"),
      ],
      grounds: [
        Ground(.legalObligation, laws: ["be-1994-insurance"],
          explanation: Text(
            fr: "tarification et facturation dans le cadre de l’assurance obligatoire",
            nl: "tarifering en facturering in het kader van de verplichte verzekering",
            de: "Tarifierung und Abrechnung im Rahmen der Pflichtversicherung"), inferred: unassigned),
      ],
      special: [SpecialGround(.care, data: ["health"], laws: ["gdpr/9/3"], inferred: unnamedException)],
      data: ["identification", "contact", "financial", "health"],
      inferredLinks: unlinkedData),

    // 7. Mediation
    Purpose(id: "mediation",
      title: Text(fr: "Médiation des plaintes", nl: "Klachtenbemiddeling", de: "Vermittlung bei Beschwerden"),
      description: Text(
        fr: """
          Le service juridique ou le médiateur d’ISoSL traite les plaintes des usagers, qu’elles soient médicales
          ou autres.
          """,
        nl: """
          De juridische dienst of de ombudspersoon van ISoSL behandelt de klachten van gebruikers, of die nu
          medisch zijn of niet.
          """,
        de: """
          Der Rechtsdienst oder die Ombudsperson von ISoSL bearbeitet die Beschwerden der Nutzer, ob medizinischer
          oder anderer Art.
          """),
      grounds: [
        Ground(.legalObligation, laws: ["be-2002-patient-rights"],
          explanation: Text(
            fr: "traitement des plaintes des patients",
            nl: "behandeling van de klachten van patiënten",
            de: "Bearbeitung der Beschwerden von Patienten"), inferred: unassigned),
      ],
      special: [SpecialGround(.care, data: ["health"], laws: ["gdpr/9/3"], inferred: unnamedException)],
      data: ["identification", "contact", "health"],
      inferredLinks: unlinkedData),

    // 8. Risk, quality, compliance: legitimate interest, as the published policy says
    Purpose(id: "quality",
      title: Text(
        fr: "Gestion des risques, de la qualité et de la conformité",
        nl: "Beheer van risico’s, kwaliteit en naleving",
        de: "Risiko- und Qualitätsmanagement, Einhaltung der Vorschriften"),
      description: Text(
        fr: """
          Pour ses études et analyses, ISoSL s’appuie sur des questionnaires, sur les incidents signalés, sur des
          audits internes ou externes et sur le contrôle des procédures. En principe, les données sont anonymisées ;
          lorsque ce n’est pas possible, elles sont pseudonymisées.
          """,
        nl: """
          Voor zijn studies en analyses steunt ISoSL op vragenlijsten, op gemelde incidenten, op interne of
          externe audits en op de controle van de procedures. In principe worden de gegevens geanonimiseerd; als dat
          niet mogelijk is, worden ze gepseudonimiseerd.
          """,
        de: """
          Für seine Studien und Analysen stützt sich ISoSL auf Fragebögen, gemeldete Zwischenfälle, interne oder
          externe Audits und die Kontrolle der Verfahren. Grundsätzlich werden die Daten anonymisiert; ist das nicht
          möglich, werden sie pseudonymisiert.
          """),
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "améliorer la qualité des soins et des services d’ISoSL",
            nl: "de kwaliteit van de zorg en de diensten van ISoSL verbeteren",
            de: "die Qualität der Versorgung und der Dienste von ISoSL zu verbessern")),
      ],
      special: [SpecialGround(.care, data: ["health"], laws: ["gdpr/9/3"], inferred: unnamedException)], data: ["health", "other"],
      inferredLinks: unlinkedData),

    // 9. Research
    Purpose(id: "research",
      title: Text(fr: "Recherche scientifique", nl: "Wetenschappelijk onderzoek", de: "Wissenschaftliche Forschung"),
      description: Text(
        fr: """
          Certaines recherches utilisent des données d’usagers. Si l’étude n’exige pas de les identifier, les
          données sont anonymisées ou pseudonymisées ; sinon, l’étude n’a lieu qu’avec leur consentement.
          """,
        nl: """
          Sommige onderzoeken maken gebruik van gegevens van gebruikers. Als de studie hun identificatie niet
          vereist, worden de gegevens geanonimiseerd of gepseudonimiseerd; anders wordt de studie alleen met hun
          toestemming uitgevoerd.
          """,
        de: """
          Manche Forschungsvorhaben verwenden Daten von Nutzern. Erfordert die Studie deren Identifizierung nicht,
          werden die Daten anonymisiert oder pseudonymisiert; andernfalls findet die Studie nur mit ihrer
          Einwilligung statt.
          """),
      grounds: [
        Ground(.consent,
          condition: Text(
            fr: "si l’étude exige de vous identifier",
            nl: "als de studie vereist dat u wordt geïdentificeerd",
            de: "wenn die Studie Ihre Identifizierung erfordert")),
      ],
      special: [
        SpecialGround(.explicitConsent, data: ["health"],
          condition: Text(
            fr: "si l’étude exige de vous identifier",
            nl: "als de studie vereist dat u wordt geïdentificeerd",
            de: "wenn die Studie Ihre Identifizierung erfordert")),
        SpecialGround(.research, data: ["health"],
          condition: Text(
            fr: "si les données sont pseudonymisées",
            nl: "als de gegevens gepseudonimiseerd zijn",
            de: "wenn die Daten pseudonymisiert sind"), inferred: otherException),
      ],
      data: ["health"],
      conditionalData: [
        ConditionalData(data: ["identification"],
          condition: Text(
            fr: "avec votre consentement, si l’étude exige de vous identifier",
            nl: "met uw toestemming, als de studie vereist dat u wordt geïdentificeerd",
            de: "mit Ihrer Einwilligung, wenn die Studie Ihre Identifizierung erfordert")),
      ],
      inferredLinks: unlinkedData),

    // 10. Social service
    Purpose(id: "social-service", title: Text(fr: "Service social", nl: "Sociale dienst", de: "Sozialdienst"),
      description: Text(
        fr: "Le service social intervient lorsque c’est requis ou que vous le demandez.",
        nl: "De sociale dienst treedt op wanneer het vereist is of wanneer u erom vraagt.",
        de: "Der Sozialdienst wird tätig, wenn es erforderlich ist oder Sie es wünschen."),
      activities: [
        Activity(
          fr: "enquêtes sociales et tenue du dossier social",
          nl: "sociale onderzoeken en bijhouden van het sociaal dossier",
          de: "Sozialuntersuchungen und Führung der Sozialakte"),
        Activity(
          fr: """
            relations avec les organismes assureurs, les CPAS, les maisons de repos et de soins, les centrales
            de services à domicile et le service des étrangers
            """,
          nl: """
            contacten met de verzekeringsinstellingen, de OCMW’s, de rust- en verzorgingstehuizen, de centrales
            voor thuisdiensten en de vreemdelingendienst
            """,
          de: """
            Kontakte zu den Versicherungsträgern, den ÖSHZ, den Alten- und Pflegeheimen, den Zentralen für
            häusliche Dienste und der Ausländerbehörde
            """),
        Activity(
          fr: "médiation interculturelle (traduction)",
          nl: "interculturele bemiddeling (vertaling)",
          de: "interkulturelle Vermittlung (Übersetzung)"),
      ],
      grounds: [supportTask], data: ["identification", "contact", "financial", "social"],
      inferredLinks: unlinkedData),

    // 11. Hotel services
    Purpose(id: "hotel-services", title: Text(fr: "Services hôteliers", nl: "Hoteldiensten", de: "Hotelleistungen"),
      description: Text(
        fr: """
          Pendant votre séjour, ISoSL veille à votre bien-être : repas, courrier, lingerie, wifi, télévision et
          services comparables.
          """,
        nl: """
          Tijdens uw verblijf zorgt ISoSL voor uw welzijn: maaltijden, post, linnen, wifi, televisie en
          vergelijkbare diensten.
          """,
        de: """
          Während Ihres Aufenthalts sorgt ISoSL für Ihr Wohlbefinden: Mahlzeiten, Post, Wäsche, WLAN, Fernsehen
          und vergleichbare Dienste.
          """),
      grounds: [
        Ground(.contract,
          explanation: Text(
            fr: "votre séjour, selon les conditions générales et le choix de chambre que vous avez signés",
            nl: "uw verblijf, volgens de algemene voorwaarden en de kamerkeuze die u hebt ondertekend",
            de: "Ihr Aufenthalt nach den von Ihnen unterzeichneten allgemeinen Bedingungen und dem Formular für die Zimmerwahl"), inferred: unassigned),
      ],
      special: [SpecialGround(.care, data: ["health"], laws: ["gdpr/9/3"], inferred: unnamedException)], data: ["identification", "contact"],
      conditionalData: [
        ConditionalData(data: ["health"],
          condition: Text(
            fr: "pour les repas individualisés, y compris de régime",
            nl: "voor individuele maaltijden, ook dieetmaaltijden",
            de: "für individuelle Mahlzeiten, auch Diätkost")),
      ],
      inferredLinks: unlinkedData),

    // 12. Logistics
    Purpose(id: "logistics", title: Text(fr: "Logistique", nl: "Logistiek", de: "Logistik"),
      description: Text(
        fr: """
          Vos données peuvent servir à envoyer et à recevoir du courrier, et à gérer l’énergie, l’eau et les
          déchets, papiers compris.
          """,
        nl: """
          Uw gegevens kunnen dienen om post te verzenden en te ontvangen en om energie, water en afval, ook
          papier, te beheren.
          """,
        de: """
          Ihre Daten können dazu dienen, Post zu versenden und zu empfangen sowie Energie, Wasser und
          Abfälle, auch Papier, zu bewirtschaften.
          """),
      grounds: [supportTask], data: ["identification", "contact"],
      inferredLinks: unlinkedData),

    // 13. Management
    Purpose(id: "management",
      title: Text(fr: "Gestion opérationnelle", nl: "Operationeel beheer", de: "Betriebsführung"),
      description: Text(
        fr: """
          Les directions (générale, médicale, infirmière, ressources humaines, financière, logistique), le comité de
          direction et les services assurent la gestion journalière.
          """,
        nl: """
          De directies (algemeen, medisch, verpleging, personeel, financieel, logistiek), het directiecomité en de
          diensten zorgen voor het dagelijks beheer.
          """,
        de: """
          Die Direktionen (Generaldirektion, Medizin, Pflege, Personal, Finanzen, Logistik), der
          Direktionsausschuss und die Dienste sorgen für die tägliche Führung.
          """),
      activities: [
        Activity(
          fr: "gestion journalière de l’institution et de ses services",
          nl: "dagelijks beheer van de instelling en haar diensten",
          de: "tägliche Führung der Einrichtung und ihrer Dienste"),
        Activity(fr: "gestion des assurances", nl: "beheer van de verzekeringen", de: "Verwaltung der Versicherungen"),
        Activity(fr: "gestion des incidents", nl: "beheer van incidenten", de: "Bearbeitung von Zwischenfällen"),
      ],
      grounds: [supportTask],
      special: [
        SpecialGround(.care, data: ["health"], laws: ["gdpr/9/3"], inferred: unnamedException),
        SpecialGround(.legalClaims, data: ["health"],
          condition: Text(
            fr: "pour informer l’assureur de la responsabilité professionnelle en vue d’une défense ou d’une action en justice",
            nl: """
              om de verzekeraar van de beroepsaansprakelijkheid te informeren met het oog op een verdediging of
              rechtsvordering
              """,
            de: "um den Berufshaftpflichtversicherer im Hinblick auf eine Verteidigung oder Klage vor Gericht zu unterrichten"),
          inferred: otherException),
      ],
      data: ["identification", "contact"],
      conditionalData: [
        ConditionalData(data: ["financial", "health"],
          condition: Text(
            fr: "pour les assurances et les incidents",
            nl: "voor de verzekeringen en de incidenten",
            de: "für die Versicherungen und die Zwischenfälle")),
      ],
      inferredLinks: unlinkedData),

    // 14. Maintenance
    Purpose(id: "maintenance",
      title: Text(fr: "Maintenance et travaux", nl: "Onderhoud en werken", de: "Wartung und Arbeiten"),
      description: Text(
        fr: """
          Dans de rares cas, vos données servent à la maintenance technique et biotechnique des appareils
          installés à domicile.
          """,
        nl: "In zeldzame gevallen dienen uw gegevens voor het technisch en biotechnisch onderhoud van toestellen bij u thuis.",
        de: "In seltenen Fällen dienen Ihre Daten der technischen und biotechnischen Wartung von Geräten bei Ihnen zu Hause."),
      grounds: [supportTask], data: ["identification", "contact"],
      inferredLinks: unlinkedData),

    // 15. Information and communication technology
    Purpose(id: "ict",
      title: Text(
        fr: "Technologies de l’information et de la communication (TIC)",
        nl: "Informatie- en communicatietechnologie (ICT)",
        de: "Informations- und Kommunikationstechnik (IKT)"),
      description: Text(
        fr: """
          Vos données peuvent figurer dans les courriels, les annuaires et les plannings électroniques, et être
          visibles lors d’une télémaintenance.
          """,
        nl: """
          Uw gegevens kunnen voorkomen in e-mails, elektronische adresboeken en planningen, en zichtbaar zijn bij
          onderhoud op afstand.
          """,
        de: """
          Ihre Daten können in E-Mails, elektronischen Verzeichnissen und elektronischen Terminplänen
          vorkommen und bei einer Fernwartung sichtbar sein.
          """),
      grounds: [supportTask], data: ["identification", "contact"],
      inferredLinks: unlinkedData),

    // 16. Archiving
    Purpose(id: "archiving", title: Text(fr: "Archivage", nl: "Archivering", de: "Archivierung"),
      description: Text(
        fr: "Les données sont archivées comme la législation le prévoit.",
        nl: "De gegevens worden gearchiveerd zoals de wetgeving voorschrijft.",
        de: "Die Daten werden archiviert, wie es die Rechtsvorschriften vorsehen."),
      grounds: [sameFileDuty],
      special: [SpecialGround(.care, data: ["health", "sensitive", "judicial"], laws: ["gdpr/9/3"], inferred: unnamedException)],
      data: ["identification", "contact", "financial", "health", "social", "sensitive", "judicial"],
      inferredLinks: unlinkedData),

    // 17. Security
    Purpose(id: "security",
      title: Text(
        fr: "Sécurité des biens et des personnes",
        nl: "Veiligheid van goederen en personen",
        de: "Sicherheit von Sachen und Personen"),
      description: Text(
        fr: """
          Les données que traite ISoSL sont sensibles ; ISoSL prend donc des mesures pour les protéger, et ces
          mesures supposent elles-mêmes de traiter des données. Il s’agit notamment de ce qui suit.
          """,
        nl: """
          De gegevens die ISoSL verwerkt, zijn gevoelig; ISoSL neemt daarom maatregelen om ze te beschermen, en
          ook die maatregelen vergen de verwerking van gegevens. Het gaat onder meer om het volgende.
          """,
        de: """
          Die Daten, die ISoSL verarbeitet, sind sensibel; ISoSL trifft daher Maßnahmen zu ihrem Schutz, und auch
          diese Maßnahmen erfordern die Verarbeitung von Daten. Dazu gehört insbesondere Folgendes.
          """),
      activities: [
        Activity(
          fr: "surveillance des systèmes d’information",
          nl: "bewaking van de informatiesystemen",
          de: "Überwachung der Informationssysteme"),
        Activity(
          fr: "enregistrement des traces de communication et des accès (journaux)",
          nl: "registratie van communicatiesporen en van elke toegang (logbestanden)",
          de: "Protokollierung von Kommunikationsvorgängen und Zugriffen (Logdateien)"),
        Activity(
          fr: "vidéosurveillance, dans le respect de toutes les règles sur les caméras et sur la protection des données",
          nl: "camerabewaking, met naleving van alle regels over camera’s en gegevensbescherming",
          de: "Videoüberwachung, unter Einhaltung aller Vorschriften über Kameras und Datenschutz",
          laws: ["be-2007-cameras"]),
      ],
      grounds: [
        Ground(.legalObligation, laws: ["gdpr/32"],
          explanation: Text(
            fr: "protection des données par des mesures adéquates",
            nl: "bescherming van de gegevens door passende maatregelen",
            de: "Schutz der Daten durch geeignete Maßnahmen"), inferred: unassigned),
      ],
      data: ["identification", "images"],
      inferredLinks: unlinkedData),
  ],

  // ----- Who receives the data ----------------------------------------------------------------------

  recipients: [
    Recipient(id: "insurers",
      fr: "Compagnies d’assurances",
      nl: "Verzekeringsmaatschappijen",
      de: "Versicherungsgesellschaften",
      condition: byLawOrAuthorised),
    Recipient(id: "health-funds",
      fr: "Mutualités",
      nl: "Ziekenfondsen",
      de: "Krankenkassen",
      condition: byLawOrAuthorised),
    Recipient(id: "inami",
      fr: "Institut national d’assurance maladie-invalidité (INAMI)",
      nl: "Rijksinstituut voor ziekte- en invaliditeitsverzekering (RIZIV)",
      de: "Landesinstitut für Kranken- und Invalidenversicherung (LIKIV)",
      role: .authority, condition: byLawOrAuthorised),
    Recipient(id: "users",
      fr: "Vous-même ou votre représentant",
      nl: "Uzelf of uw vertegenwoordiger",
      de: "Sie selbst oder Ihr Vertreter",
      role: .person,
      condition: Text(
        fr: "dans les limites que fixe la loi : {law:be-2002-patient-rights}",
        nl: "binnen de wettelijke grenzen ({law:be-2002-patient-rights})",
        de: "in den Grenzen, die das Gesetz festlegt: {law:be-2002-patient-rights}")),
    Recipient(id: "public-bodies",
      fr: "Instances publiques",
      nl: "Overheidsinstanties",
      de: "Öffentliche Stellen",
      role: .authority,
      condition: Text(
        fr: "si une décision des autorités les y autorise",
        nl: "als een beslissing van de overheid hen daartoe machtigt",
        de: "wenn eine Entscheidung der Behörden sie dazu ermächtigt")),
    Recipient(id: "external-providers",
      fr: "Vos prestataires de soins externes",
      nl: "Uw externe zorgverleners",
      de: "Ihre externen Pflegeerbringer",
      about: Text(
        fr: "pour vos soins ; par exemple votre médecin traitant",
        nl: "voor uw zorg; bijvoorbeeld uw behandelend arts",
        de: "für Ihre Versorgung; zum Beispiel Ihr behandelnder Arzt")),
    Recipient(id: "other-bodies",
      fr: "Autres instances",
      nl: "Andere instanties",
      de: "Andere Stellen",
      role: .category, condition: byLawOrAuthorised,
      members: [
        Recipient(id: "cpas",
          fr: "Centres publics d’action sociale (CPAS)",
          nl: "Openbare centra voor maatschappelijk welzijn (OCMW’s)",
          de: "Öffentliche Sozialhilfezentren (ÖSHZ)",
          role: .authority, condition: requiredOrAsked),
        Recipient(id: "care-homes",
          fr: "Maisons de repos et de soins",
          nl: "Rust- en verzorgingstehuizen",
          de: "Alten- und Pflegeheime",
          condition: requiredOrAsked),
        Recipient(id: "home-services",
          fr: "Centrales de services à domicile",
          nl: "Centrales voor thuisdiensten",
          de: "Zentralen für häusliche Dienste",
          condition: requiredOrAsked),
        Recipient(id: "aliens-office",
          fr: "Service des étrangers",
          nl: "Vreemdelingendienst",
          de: "Ausländeramt",
          role: .authority, condition: requiredOrAsked),
        Recipient(id: "auditors",
          fr: "Réviseur d’entreprises",
          nl: "Bedrijfsrevisor",
          de: "Betriebsrevisor",
          about: Text(
            fr: "contrôle des comptes",
            nl: "controle van de rekeningen",
            de: "Prüfung des Rechnungsabschlusses")),
      ],
      open: true),
    Recipient(id: "liability-insurer",
      fr: "Assureur de la responsabilité professionnelle de l’hôpital ou du praticien qu’il désigne",
      nl: "Verzekeraar van de beroepsaansprakelijkheid van het ziekenhuis of van een door het ziekenhuis aangewezen beoefenaar",
      de: "Berufshaftpflichtversicherer des Krankenhauses oder der von ihm bezeichneten Fachkraft",
      condition: Text(
        fr: """
          sans votre autorisation, mais seulement si c’est nécessaire pour défendre un droit en justice ou pour
          engager, exercer ou étayer une action
          """,
        nl: """
          zonder uw toelating, maar alleen als het nodig is om een recht in rechte te verdedigen of om een
          vordering in te stellen, uit te oefenen of te onderbouwen
          """,
        de: """
          ohne Ihre Erlaubnis, aber nur wenn es nötig ist, um ein Recht vor Gericht zu verteidigen oder eine Klage
          einzuleiten, zu führen oder zu begründen
          """)),
    Recipient(id: "processors",
      fr: "Sous-traitants externes",
      nl: "Externe verwerkers",
      de: "Externe Auftragsverarbeiter",
      role: .processor,
      about: Text(
        fr: "traitements qu’ISoSL leur confie",
        nl: "verwerkingen die ISoSL hun toevertrouwt",
        de: "Verarbeitungen, mit denen ISoSL sie beauftragt")),
  ],

  // ----- Who within ISoSL works with the data --------------------------------------------------------

  access: [
    AccessRule(id: "chief-physician", who: Text(fr: "Médecin-chef", nl: "Hoofdarts", de: "Chefarzt"),
      may: Text(
        fr: "Diriger la collecte et le traitement des données de santé (voir {ref:supervision/health})",
        nl: "De verzameling en verwerking van gezondheidsgegevens leiden (zie {ref:supervision/health})",
        de: "Erhebung und Verarbeitung der Gesundheitsdaten leiten (siehe {ref:supervision/health})")),
    AccessRule(id: "physicians",
      who: Text(
        fr: "Médecins de l’hôpital, indépendants et salariés",
        nl: "Ziekenhuisartsen, zelfstandig en in loondienst",
        de: "Krankenhausärzte, selbstständig und angestellt"),
      may: Text(
        fr: """
          Recueillir et traiter les données dans le service ou département médical où ils travaillent ; ils en
          répondent envers ISoSL
          """,
        nl: """
          Gegevens verzamelen en verwerken in de medische dienst of afdeling waar zij werken; zij zijn daarvoor
          verantwoordelijk tegenover ISoSL
          """,
        de: """
          In ihrem medizinischen Dienst oder ihrer medizinischen Abteilung Daten erheben und verarbeiten;
          sie sind ISoSL gegenüber dafür verantwortlich
          """)),
    AccessRule(id: "nursing",
      who: Text(
        fr: "Personnel et praticiens indépendants des services infirmiers et paramédicaux",
        nl: "Personeel en zelfstandige beoefenaars van de verpleegkundige en paramedische diensten",
        de: "Personal und selbstständige Fachkräfte der Krankenpflege- und heilhilfsberuflichen Dienste"),
      may: Text(
        fr: "Établir et traiter la partie des fichiers dont ils sont chacun responsables",
        nl: "Het deel van de bestanden opstellen en verwerken waarvoor zij elk verantwoordelijk zijn",
        de: "Den Teil der Dateisysteme erstellen und bearbeiten, für den sie jeweils verantwortlich sind")),
    AccessRule(id: "kitchen",
      who: Text(
        fr: "Personnel de cuisine, y compris de la cuisine diététique",
        nl: "Keukenpersoneel, ook van de dieetkeuken",
        de: "Küchenpersonal, auch der Diätküche"),
      may: Text(
        fr: "Utiliser les données pour distribuer des repas individualisés",
        nl: "Gegevens gebruiken om individuele maaltijden te bezorgen",
        de: "Daten verwenden, um individuelle Mahlzeiten auszugeben")),
    AccessRule(id: "medical-secretariats",
      who: Text(
        fr: "Personnel des secrétariats médicaux",
        nl: "Personeel van de medische secretariaten",
        de: "Personal der medizinischen Sekretariate"),
      may: Text(
        fr: "Traiter les données pour l’administration médicale",
        nl: "Gegevens verwerken voor de medische administratie",
        de: "Daten für die medizinische Verwaltung verarbeiten")),
    AccessRule(id: "admissions-billing",
      who: Text(
        fr: "Personnel de l’hospitalisation, de l’administration et de la facturation",
        nl: "Personeel van de opname, de administratie en de facturering",
        de: "Personal von Aufnahme, Verwaltung und Abrechnung"),
      may: Text(
        fr: "Mener à bien la facturation : conserver et retrouver les données, et les traiter techniquement",
        nl: "De facturering uitvoeren: gegevens bewaren, opzoeken en technisch verwerken",
        de: "Die Abrechnung durchführen: Daten aufbewahren, auffinden und technisch verarbeiten")),
    AccessRule(id: "support",
      who: Text(
        fr: "Personnel des services de support, comme le service informatique",
        nl: "Personeel van de ondersteunende diensten, zoals de informaticadienst",
        de: "Personal der unterstützenden Dienste, etwa des IT-Dienstes"),
      may: Text(
        fr: """
          Transformer les données en données anonymes, à des fins imposées par les autorités ou pour la recherche
          et la politique internes d’ISoSL, ou les traiter pour le soutien administratif de ces fins
          """,
        nl: """
          Gegevens omzetten in anonieme gegevens, voor doeleinden die de overheid oplegt of voor intern onderzoek
          en beleid, of ze verwerken voor de administratieve ondersteuning daarvan
          """,
        de: """
          Daten in anonyme Daten umwandeln, für behördlich vorgeschriebene Zwecke oder für interne Forschung und
          Planung, oder sie zur administrativen Unterstützung dieser Zwecke verarbeiten
          """)),
    AccessRule(id: "patient-support",
      who: Text(
        fr: "Personnel des services d’accompagnement du patient",
        nl: "Personeel van de diensten voor patiëntenbegeleiding",
        de: "Personal der Dienste für Patientenbegleitung"),
      may: Text(
        fr: "Traiter les données pour l’accompagnement social, psychologique, palliatif ou pastoral",
        nl: "Gegevens verwerken voor de sociale, psychologische, palliatieve of pastorale begeleiding",
        de: "Daten für die soziale, psychologische, palliative oder seelsorgerische Begleitung verarbeiten")),
    AccessRule(id: "mediation-service",
      who: Text(
        fr: "Personnel du service de médiation",
        nl: "Personeel van de ombudsdienst",
        de: "Personal der Ombudsstelle"),
      may: Text(
        fr: "Traiter les données pour la fonction de médiation",
        nl: "Gegevens verwerken voor de ombudsfunctie",
        de: "Daten für die Ombudsfunktion verarbeiten")),
    AccessRule(id: "pharmacy",
      who: Text(fr: "Personnel de la pharmacie", nl: "Personeel van de apotheek", de: "Personal der Apotheke"),
      may: Text(
        fr: "Utiliser les données pour distribuer les médicaments",
        nl: "Gegevens gebruiken om de geneesmiddelen te verdelen",
        de: "Daten verwenden, um die Arzneimittel auszugeben")),
    AccessRule(id: "security-and-dpo",
      who: Text(
        fr: "Conseiller en sécurité de l’information et délégué à la protection des données",
        nl: "Informatieveiligheidsconsulent en functionaris voor gegevensbescherming",
        de: "Berater für Informationssicherheit sowie Datenschutzbeauftragte oder Datenschutzbeauftragter"),
      may: Text(
        fr: "Traiter les données dans la mesure où leur mission l’exige",
        nl: "Gegevens verwerken voor zover hun opdracht dat vereist",
        de: "Daten verarbeiten, soweit ihre jeweilige Aufgabe es erfordert")),
  ],

  // ----- Transfers: the published policy does not say whether there are any ---------------------------

  transfers: .undeclared,

  // ----- How long -----------------------------------------------------------------------------------

  retention: [
    Retention(id: "medical", label: Text(fr: "Données médicales", nl: "Medische gegevens", de: "Medizinische Daten"),
      period: .between(.years(30), .years(50)), from: lastDischarge, laws: ["be-2019-quality"],
      exceptions: [keptLonger], afterwards: destroyed,
      approvedBy: Text(
        fr: "le ou les médecins hospitaliers traitants ou, à défaut, le médecin-chef ou le directeur médical",
        nl: "de behandelende ziekenhuisarts of -artsen of, bij gebreke daarvan, de hoofdarts of de medisch directeur",
        de: """
          dem behandelnden Krankenhausarzt oder den behandelnden Krankenhausärzten oder, falls es keine gibt, dem
          Chefarzt oder dem medizinischen Direktor
          """)),
    Retention(id: "nursing",
      label: Text(fr: "Données infirmières", nl: "Verpleegkundige gegevens", de: "Krankenpflegedaten"),
      period: .between(.years(30), .years(50)), from: lastDischarge, laws: ["be-2019-quality"],
      exceptions: [keptLonger], afterwards: destroyed),
    Retention(id: "billing",
      label: Text(
        fr: "Pièces comptables et duplicatas de factures et d’attestations",
        nl: "Boekhoudkundige stukken en duplicaten van facturen en getuigschriften",
        de: "Buchungsbelege und Duplikate von Rechnungen und Bescheinigungen"),
      period: .exactly(.years(7)), from: lastDischarge, exceptions: [keptLonger],
      afterwards: destroyed),
    Retention(id: "mediation",
      label: Text(
        fr: "Dossiers clôturés du service de médiation",
        nl: "Afgesloten dossiers van de ombudsdienst",
        de: "Abgeschlossene Akten der Ombudsstelle"),
      period: .exactly(.years(1)),
      from: Text(fr: "la clôture du dossier", nl: "de afsluiting van het dossier", de: "der Abschluss der Akte"),
      exceptions: [keptLonger], afterwards: destroyed),
    Retention(id: "cameras",
      label: Text(
        fr: "Images des caméras de surveillance",
        nl: "Beelden van de bewakingscamera’s",
        de: "Bilder der Überwachungskameras"),
      period: .exactly(.months(1)),
      from: Text(fr: "l’enregistrement des images", nl: "de opname van de beelden", de: "die Aufzeichnung der Bilder"),
      exceptions: [
        Text(
          fr: "images qui prouvent une infraction",
          nl: "beelden die een misdrijf bewijzen",
          de: "Bilder, die eine Straftat beweisen"),
      ]),
  ],

  // ----- Machine decisions: the published policy does not say whether there are any -------------------

  automatedDecisions: .undeclared,

  // ----- How protected ------------------------------------------------------------------------------

  security: Security(
    measures: [
      Measure(
        fr: "ISoSL prend les mesures nécessaires pour que les données enregistrées soient plus exactes et plus complètes.",
        nl: "ISoSL neemt de nodige maatregelen om de geregistreerde gegevens juister en vollediger te maken.",
        de: """
          ISoSL trifft die nötigen Maßnahmen, um die Richtigkeit und Vollständigkeit der gespeicherten
          Daten zu verbessern.
          """),
      Measure(
        fr: """
          Des mesures techniques et organisationnelles protègent les fichiers des usagers contre la perte,
          l’endommagement, la consultation non autorisée, la modification et la communication des données. En
          font notamment partie :
          """,
        nl: """
          Technische en organisatorische maatregelen beschermen de bestanden van de gebruikers tegen verlies,
          beschadiging, ongeoorloofde inzage, wijziging en mededeling van gegevens. Daartoe behoren onder meer:
          """,
        de: """
          Technische und organisatorische Maßnahmen schützen die Dateisysteme der Nutzer vor Verlust,
          Beschädigung, unbefugter Einsicht, Änderung und Weitergabe der Daten. Dazu gehören insbesondere:
          """,
        parts: [
          Measure(fr: "la pseudonymisation ;", nl: "pseudonimisering;", de: "die Pseudonymisierung;"),
          Measure(
            fr: "des procédures qui testent, évaluent et contrôlent l’efficacité des mesures de sécurité.",
            nl: "procedures die de doeltreffendheid van de veiligheidsmaatregelen testen, evalueren en controleren.",
            de: """
              Verfahren, mit denen die Wirksamkeit der Sicherheitsmaßnahmen getestet, bewertet und
              kontrolliert wird.
              """),
        ]),
      Measure(
        fr: "Les programmes informatiques contrôlent les accès :",
        nl: "De computerprogramma’s controleren de toegang:",
        de: "Die Computerprogramme kontrollieren die Zugriffe:",
        parts: [
          Measure(
            fr: "à l’avance, par un contrôle d’accès ;",
            nl: "vooraf, met een toegangscontrole;",
            de: "im Voraus, durch eine Zugriffskontrolle;"),
          Measure(
            fr: "après coup, par une liste conservée des accès identifiés.",
            nl: "achteraf, met een bewaarde lijst waaruit blijkt wie toegang heeft gehad.",
            de: "im Nachhinein, durch eine Liste, in der festgehalten ist, wer zugegriffen hat."),
        ]),
    ]),

  // ----- Rights -------------------------------------------------------------------------------------

  rights: Rights(requests: [requests], identityCheck: .always, additional: [.patientFile],
    shorterDeadlines: [
      ShorterDeadline(
        requests: Text(
          fr: "consultation ou copie du dossier de patient",
          nl: "inzage in of afschrift van het patiëntendossier",
          de: "Einsicht in die Patientenakte oder Kopie der Patientenakte"),
        within: .days(15), laws: ["be-2002-patient-rights"]),
    ]),

  // ----- Laws and terms -----------------------------------------------------------------------------

  framework: [
    FrameworkLaw("gdpr",
      about: Text(
        fr: "protection des personnes physiques et libre circulation des données, avec ses mesures d’exécution",
        nl: "bescherming van natuurlijke personen en vrij verkeer van gegevens, met de uitvoeringsmaatregelen",
        de: "Schutz natürlicher Personen und freier Datenverkehr, samt Ausführungsvorschriften")),
    FrameworkLaw("be-2018-framework",
      about: Text(
        fr: "règles belges qui s’ajoutent au règlement européen",
        nl: "Belgische regels naast de Europese verordening",
        de: "belgische Vorschriften, die die europäische Verordnung ergänzen")),
    FrameworkLaw("be-2002-patient-rights",
      about: Text(
        fr: "vos droits de patient, dont la consultation et la copie de votre dossier",
        nl: "uw rechten als patiënt, waaronder de inzage in en het afschrift van uw dossier",
        de: "Ihre Rechte als Patient, darunter Einsicht in Ihre Akte und Kopie Ihrer Akte")),
    FrameworkLaw("be-2008-hospitals",
      alias: Text(fr: "Loi sur les hôpitaux", nl: "Ziekenhuiswet", de: "Krankenhausgesetz"),
      about: Text(
        fr: "dossier médical et dossier infirmier, communication de données aux autorités",
        nl: "medisch dossier en verpleegkundig dossier, mededeling van gegevens aan de overheid",
        de: "medizinische Akte und Krankenpflegeakte, Mitteilung von Daten an die Behörden")),
    FrameworkLaw("be-1964-hospital-norms",
      about: Text(
        fr: "normes pour les hôpitaux et leurs services, en particulier l’article 9quater de l’annexe, partie A, III",
        nl: "normen voor de ziekenhuizen en hun diensten, in het bijzonder artikel 9quater van de bijlage, deel A, III",
        de: "Normen für Krankenhäuser und ihre Dienste, insbesondere Artikel 9quater der Anlage, Teil A, III")),
    FrameworkLaw("be-2019-quality",
      about: Text(
        fr: "qualité des soins de santé",
        nl: "kwaliteit van de gezondheidszorg",
        de: "Qualität der Gesundheitspflege")),
    FrameworkLaw("be-1994-insurance",
      about: Text(
        fr: "assurance obligatoire, tarification et facturation des soins",
        nl: "verplichte verzekering, tarifering en facturering van de zorg",
        de: "Pflichtversicherung, Tarifierung und Abrechnung der Versorgung")),
    FrameworkLaw("be-1990-psychiatric",
      about: Text(fr: "mise en observation", nl: "opneming ter observatie", de: "Unterbringung zur Beobachtung")),
    FrameworkLaw("be-2007-cameras",
      about: Text(fr: "caméras de surveillance", nl: "bewakingscamera’s", de: "Überwachungskameras")),
  ],
  definitions: [
    Definition(id: "personal-data",
      term: Text(fr: "Données à caractère personnel", nl: "Persoonsgegevens", de: "Personenbezogene Daten"),
      meaning: Text(
        fr: """
          Toute information sur une personne physique que l’on a identifiée ou que l’on peut identifier, par
          exemple un usager. Une personne est identifiable si l’on peut savoir, directement ou indirectement, de
          qui il s’agit : par un numéro (comme le numéro de registre national), une localisation, un identifiant
          en ligne (comme une adresse IP) ou des éléments propres à son identité physique, physiologique,
          génétique, psychique, économique, culturelle ou sociale.
          """,
        nl: """
          Alle informatie over een natuurlijke persoon die geïdentificeerd is of kan worden, bijvoorbeeld een
          gebruiker. Een persoon is identificeerbaar als men direct of indirect te weten kan komen over wie het
          gaat: door een nummer (zoals het rijksregisternummer), een locatie, een online-identificator (zoals een
          IP-adres) of elementen die eigen zijn aan zijn fysieke, fysiologische, genetische, psychische,
          economische, culturele of sociale identiteit.
          """,
        de: """
          Alle Informationen über eine natürliche Person, die identifiziert ist oder identifiziert werden kann,
          zum Beispiel einen Nutzer. Eine Person ist identifizierbar, wenn man direkt oder indirekt erfahren kann,
          um wen es sich handelt: durch eine Nummer (wie die Nationalregisternummer), einen Standort, eine
          Online-Kennung (wie eine IP-Adresse) oder Merkmale ihrer physischen, physiologischen, genetischen,
          psychischen, wirtschaftlichen, kulturellen oder sozialen Identität.
          """)),
    Definition(id: "health-data",
      term: Text(fr: "Données concernant la santé", nl: "Gegevens over gezondheid", de: "Gesundheitsdaten"),
      meaning: Text(
        fr: """
          Données à caractère personnel sur la santé physique ou mentale d’une personne, y compris sur les soins
          qu’elle reçoit, qui renseignent sur son état de santé. La présente politique dit aussi « données de
          santé ».
          """,
        nl: """
          Persoonsgegevens over de lichamelijke of geestelijke gezondheid van een persoon, ook over de zorg die
          hij krijgt, die iets zeggen over zijn gezondheidstoestand. Dit beleid spreekt ook van
          “gezondheidsgegevens”.
          """,
        de: """
          Personenbezogene Daten über die körperliche oder geistige Gesundheit einer Person, auch über die
          Versorgung, die sie erhält, aus denen etwas über ihren Gesundheitszustand hervorgeht.
          """)),
    Definition(id: "anonymous-data", term: Text(fr: "Données anonymes", nl: "Anonieme gegevens", de: "Anonyme Daten"),
      meaning: Text(
        fr: """
          Données qu’il est impossible, dès l’origine ou désormais, de rattacher à une personne identifiée ou
          identifiable. Ce ne sont pas, ou plus, des données à caractère personnel.
          """,
        nl: """
          Gegevens die niet of niet langer in verband kunnen worden gebracht met een geïdentificeerde of
          identificeerbare persoon. Het zijn geen persoonsgegevens, of niet langer.
          """,
        de: """
          Daten, die von Anfang an nicht oder inzwischen nicht mehr mit einer identifizierten oder
          identifizierbaren Person in Verbindung gebracht werden können. Solche Daten sind keine
          personenbezogenen Daten oder sind es nicht mehr.
          """)),
    Definition(id: "pseudonymised-data",
      term: Text(fr: "Données pseudonymisées", nl: "Gepseudonimiseerde gegevens", de: "Pseudonymisierte Daten"),
      meaning: Text(
        fr: """
          Données à caractère personnel qui ne désignent plus une personne précise sans une information
          supplémentaire, gardée à part et protégée par des mesures techniques et organisationnelles. La personne
          reste identifiable : ces données ne sont donc pas anonymes.
          """,
        nl: """
          Persoonsgegevens die niet meer op een bepaalde persoon wijzen zonder bijkomende informatie, die apart
          wordt bewaard en met technische en organisatorische maatregelen is beschermd. De persoon blijft
          identificeerbaar: deze gegevens zijn dus niet anoniem.
          """,
        de: """
          Personenbezogene Daten, die ohne zusätzliche Informationen keine bestimmte Person mehr erkennen lassen;
          diese Informationen werden getrennt aufbewahrt und durch technische und organisatorische Maßnahmen
          geschützt. Die Person bleibt identifizierbar: Diese Daten sind also nicht anonym.
          """)),
    Definition(id: "filing-system", term: Text(fr: "Fichier", nl: "Bestand", de: "Dateisystem"),
      meaning: Text(
        fr: """
          Ensemble structuré de données à caractère personnel que l’on consulte selon des critères déterminés,
          qu’il soit tenu en un seul endroit, en plusieurs, ou réparti entre des fonctions ou des lieux.
          """,
        nl: """
          Gestructureerd geheel van persoonsgegevens dat men volgens bepaalde criteria raadpleegt, of het nu op
          één plaats wordt gehouden, op verschillende plaatsen, of verdeeld is over functies of locaties.
          """,
        de: """
          Strukturierte Sammlung personenbezogener Daten, die nach bestimmten Kriterien abgefragt wird, ob sie an
          einem einzigen Ort oder an mehreren geführt wird oder auf Funktionen oder Standorte verteilt ist.
          """)),
    Definition(id: "processing", term: Text(fr: "Traitement", nl: "Verwerking", de: "Verarbeitung"),
      meaning: Text(
        fr: """
          Tout ce que l’on fait avec des données à caractère personnel, par des moyens automatisés ou non : par
          exemple les recueillir, les enregistrer, les organiser, les structurer, les conserver, les adapter ou
          les modifier, les extraire, les consulter, les utiliser, les transmettre, les diffuser ou les mettre à
          disposition, les rapprocher ou les interconnecter, en limiter l’usage, les effacer ou les détruire.
          """,
        nl: """
          Alles wat men met persoonsgegevens doet, al dan niet geautomatiseerd: bijvoorbeeld ze verzamelen,
          vastleggen, ordenen, structureren, opslaan, bijwerken of wijzigen, opvragen, raadplegen, gebruiken,
          doorzenden, verspreiden of ter beschikking stellen, samenbrengen of koppelen, het gebruik ervan
          beperken, ze wissen of vernietigen.
          """,
        de: """
          Alles, was mit personenbezogenen Daten getan wird, mit oder ohne automatisierte Verfahren: zum Beispiel
          sie erheben, erfassen, organisieren, ordnen, speichern, anpassen oder verändern, auslesen, abfragen,
          verwenden, übermitteln, verbreiten oder bereitstellen, abgleichen oder verknüpfen, ihre Verwendung
          einschränken, sie löschen oder vernichten.
          """)),
    Definition(id: "controller",
      term: Text(fr: "Responsable du traitement", nl: "Verwerkingsverantwoordelijke", de: "Verantwortlicher"),
      meaning: Text(
        fr: """
          Personne physique ou morale, autorité publique, service ou autre organisme qui décide, seul ou avec
          d’autres, pourquoi et comment des données sont traitées (voir {ref:controller}). Si le droit de l’Union
          ou d’un État membre en décide lui-même, il peut aussi désigner le responsable ou dire comment on le
          désigne.
          """,
        nl: """
          Natuurlijke persoon of rechtspersoon, overheidsinstantie, dienst of ander orgaan dat alleen of samen met
          anderen beslist waarom en hoe gegevens worden verwerkt (zie {ref:controller}). Als het recht van de Unie
          of van een lidstaat daar zelf over beslist, kan het ook de verantwoordelijke aanwijzen of bepalen hoe
          die wordt aangewezen.
          """,
        de: """
          Natürliche oder juristische Person, Behörde, Einrichtung oder andere Stelle, die allein oder mit anderen
          entscheidet, warum und wie Daten verarbeitet werden (siehe {ref:controller}). Entscheidet darüber das
          Recht der Union oder eines Mitgliedstaats selbst, kann es auch den Verantwortlichen bestimmen oder
          festlegen, wie er bestimmt wird.
          """)),
    Definition(id: "manager",
      term: Text(fr: "Gestionnaire du traitement", nl: "Beheerder van de verwerking", de: "Verwalter der Verarbeitung"),
      meaning: Text(
        fr: """
          Personne chargée de traiter des données à caractère personnel sous l’autorité directe du responsable du
          traitement (voir {ref:access/managers}).
          """,
        nl: """
          Persoon die de opdracht heeft persoonsgegevens te verwerken onder het rechtstreekse gezag van de
          verwerkingsverantwoordelijke (zie {ref:access/managers}).
          """,
        de: """
          Person, die damit beauftragt ist, personenbezogene Daten unter der unmittelbaren Verantwortung des
          Verantwortlichen zu verarbeiten (siehe {ref:access/managers}).
          """)),
    Definition(id: "processor", term: Text(fr: "Sous-traitant", nl: "Verwerker", de: "Auftragsverarbeiter"),
      meaning: Text(
        fr: """
          Personne physique ou morale, autorité publique, service ou autre organisme auquel le responsable du
          traitement confie le traitement de données pour son compte.
          """,
        nl: """
          Natuurlijke persoon of rechtspersoon, overheidsinstantie, dienst of ander orgaan dat ten behoeve van de
          verwerkingsverantwoordelijke gegevens verwerkt.
          """,
        de: """
          Natürliche oder juristische Person, Behörde, Einrichtung oder andere Stelle, die im Auftrag des
          Verantwortlichen Daten verarbeitet.
          """)),
    Definition(id: "third-party", term: Text(fr: "Tiers", nl: "Derde", de: "Dritter"),
      meaning: Text(
        fr: """
          Toute personne ou tout organisme autre que la personne concernée, le responsable du traitement, le
          sous-traitant et ceux, comme les membres du personnel, qui sont autorisés à traiter les données sous
          l’autorité directe de l’un ou de l’autre.
          """,
        nl: """
          Elke persoon of instantie die niet de betrokkene is, noch de verwerkingsverantwoordelijke, noch de
          verwerker, noch iemand, zoals een personeelslid, die onder het rechtstreekse gezag van een van beiden de
          gegevens mag verwerken.
          """,
        de: """
          Jede Person oder Stelle außer der betroffenen Person, dem Verantwortlichen, dem Auftragsverarbeiter und
          denen, die wie die Personalmitglieder befugt sind, die Daten unter der unmittelbaren Verantwortung eines
          der beiden zu verarbeiten.
          """)),
    Definition(id: "recipient", term: Text(fr: "Destinataire", nl: "Ontvanger", de: "Empfänger"),
      meaning: Text(
        fr: """
          Personne physique ou morale, autorité publique, service ou autre organisme à qui des données sont
          communiquées, qu’il soit un tiers ou non (voir {ref:recipients}). Une autorité publique à qui la loi
          permet d’obtenir des données pour une enquête particulière n’est pas un destinataire ; elle applique
          elle-même les règles de protection des données.
          """,
        nl: """
          Natuurlijke persoon of rechtspersoon, overheidsinstantie, dienst of ander orgaan aan wie gegevens worden
          meegedeeld, al dan niet een derde (zie {ref:recipients}). Een overheidsinstantie die volgens de wet
          gegevens kan krijgen voor een bijzonder onderzoek, is geen ontvanger; zij past zelf de regels inzake
          gegevensbescherming toe.
          """,
        de: """
          Natürliche oder juristische Person, Behörde, Einrichtung oder andere Stelle, der Daten mitgeteilt
          werden, ob sie Dritter ist oder nicht (siehe {ref:recipients}). Eine Behörde, die nach dem Gesetz Daten
          für einen bestimmten Untersuchungsauftrag erhalten kann, ist kein Empfänger; sie wendet die
          Datenschutzvorschriften selbst an.
          """)),
    Definition(id: "data-subject", term: Text(fr: "Personne concernée", nl: "Betrokkene", de: "Betroffene Person"),
      meaning: Text(
        fr: "La personne sur laquelle portent les données : dans la présente politique, l’usager admis ou traité chez ISoSL.",
        nl: "De persoon over wie de gegevens gaan: in dit beleid de gebruiker die bij ISoSL is opgenomen of wordt behandeld.",
        de: """
          Die Person, um deren Daten es geht: in dieser Datenschutzerklärung der Nutzer, der bei ISoSL aufgenommen
          ist oder behandelt wird.
          """)),
    Definition(id: "user", term: Text(fr: "Usager", nl: "Gebruiker", de: "Nutzer"),
      meaning: Text(
        fr: "Patient, résident ou bénéficiaire des services d’ISoSL.",
        nl: "Patiënt, bewoner of begunstigde van de diensten van ISoSL.",
        de: "Patient, Bewohner oder Begünstigter der Dienste von ISoSL.")),
    Definition(id: "consent", term: Text(fr: "Consentement", nl: "Toestemming", de: "Einwilligung"),
      meaning: Text(
        fr: """
          Accord libre, spécifique, éclairé et sans équivoque par lequel vous, ou votre représentant légal,
          acceptez que vos données soient traitées. Il s’exprime par une déclaration ou par un acte positif clair.
          """,
        nl: """
          Vrij, specifiek, geïnformeerd en ondubbelzinnig akkoord waarmee u of uw wettelijke vertegenwoordiger
          aanvaardt dat uw gegevens worden verwerkt. Het blijkt uit een verklaring of uit een duidelijke actieve
          handeling.
          """,
        de: """
          Freiwilliges, auf den bestimmten Fall bezogenes, in informierter Weise erteiltes und
          unmissverständliches Einverständnis, mit dem Sie oder Ihr gesetzlicher Vertreter der Verarbeitung
          Ihrer Daten zustimmen. Es wird durch eine Erklärung oder eine eindeutige bestätigende Handlung
          gegeben.
          """)),
    Definition(id: "staff", term: Text(fr: "Membres du personnel", nl: "Personeelsleden", de: "Personalmitglieder"),
      meaning: Text(
        fr: "Les salariés, les agents et les prestataires de services d’ISoSL.",
        nl: "De werknemers, de ambtenaren en de dienstverleners van ISoSL.",
        de: "Die Arbeitnehmer, die Bediensteten und die Dienstleister von ISoSL.")),
  ],

  // ----- Sections -----------------------------------------------------------------------------------

  outline: Outline(numbering: .articles, subsections: .letters, headings: .nouns, purposes: .inOrder,
    sections: [
      Section(.introduction, title: Text(fr: "Objet", nl: "Onderwerp", de: "Gegenstand")),
      Section(.framework),
      Section(.definitions),
      Section(.scope),
      Section(.people),
      Section(.data),
      Section(.sources),
      Section(.purposes),
      Section(.obligation),
      Section(.controller),
      Section(.own("supervision"),
        title: Text(
          fr: "Contrôle des traitements",
          nl: "Toezicht op de verwerkingen",
          de: "Aufsicht über die Verarbeitungen")),
      Section(.access,
        title: Text(
          fr: "Gestionnaires des fichiers et accès internes",
          nl: "Beheerders van de bestanden en interne toegang",
          de: "Verwalter der Dateisysteme und interner Zugriff")),
      Section(.recipients),
      Section(.transfers),
      Section(.own("circuit"),
        title: Text(
          fr: "Circuit des données de santé",
          nl: "Traject van de gezondheidsgegevens",
          de: "Weg der Gesundheitsdaten")),
      Section(.own("anonymisation"), title: Text(fr: "Anonymisation", nl: "Anonimisering", de: "Anonymisierung")),
      Section(.security),
      Section(.retention),
      Section(.own("interconnection"),
        title: Text(
          fr: "Contenu et interconnexion des fichiers",
          nl: "Inhoud en koppeling van de bestanden",
          de: "Inhalt und Verknüpfung der Dateisysteme")),
      Section(.own("deletion"),
        title: Text(fr: "Suppression des données", nl: "Verwijdering van de gegevens", de: "Löschung der Daten")),
      Section(.rights),
      Section(.objection),
      Section(.requests),
      Section(.complaint),
      Section(.changes),
      Section(.contact, tellsHow: true),
    ], voice: .thirdPerson),

  // ----- Versions -----------------------------------------------------------------------------------

  changes: [
    Change(version: "2024-07-02",
      summary: Text(
        fr: """
          Première version de cet exemple, établie d’après la politique d’ISoSL entrée en vigueur le {date:2024-07-02}.
          Les faits viennent de cette politique ; les droits sont décrits par les clauses communes de Notitia.
          """,
        nl: """
          Eerste versie van dit voorbeeld, gebaseerd op het beleid van ISoSL dat op {date:2024-07-02} in werking is
          getreden. De feiten komen uit dat beleid; de rechten worden beschreven met de standaardteksten van Notitia.
          """,
        de: """
          Erste Fassung dieses Beispiels, erstellt nach der Erklärung von ISoSL, die am {date:2024-07-02} in Kraft
          getreten ist. Die Fakten stammen aus dieser Erklärung; die Rechte sind mit den Standardtexten von Notitia
          beschrieben.
          """)),
    Change(version: "2026-11-01",
      summary: Text(
        fr: """
          L’exemple nomme l’autorité de contrôle, que la politique publiée laisse en blanc. Il corrige trois points :
          les images des caméras sont en principe conservées 1 mois au plus, à compter de leur
          enregistrement ; le délai des dossiers de médiation court depuis leur clôture ; pour le circuit des données de
          santé, le renvoi mène aux gestionnaires des fichiers. La liste des textes de loi en compte trois de plus. Ces
          changements ne concernent que l’exemple : ils ne viennent pas d’ISoSL et ne signifient pas que les données
          sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld noemt de toezichthouder, die in het gepubliceerde beleid is opengelaten. Drie punten zijn
          gecorrigeerd: camerabeelden worden in principe hoogstens 1 maand bewaard, te rekenen vanaf de
          opname; de termijn van de dossiers van de ombudsdienst loopt vanaf de afsluiting ervan; bij het traject van de
          gezondheidsgegevens leidt de verwijzing naar de beheerders van de bestanden. De lijst van wetten telt er drie
          meer. Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van ISoSL en betekenen niet dat de
          gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel nennt die Aufsichtsbehörde, die in der veröffentlichten Erklärung offengelassen ist. Drei Punkte
          wurden berichtigt: Kamerabilder werden grundsätzlich höchstens 1 Monat aufbewahrt, gerechnet ab der
          Aufzeichnung; die Frist für Akten der Ombudsstelle läuft ab deren Abschluss; beim Weg der Gesundheitsdaten
          führt der Verweis zu den Verwaltern der Dateisysteme. Die Liste der Gesetze umfasst drei weitere. Diese
          Änderungen betreffen nur das Beispiel: Sie stammen nicht von ISoSL und bedeuten nicht, dass die Daten anders
          verwendet werden.
          """),
      announced: Text(
        fr: """
          Par une annonce en tête de la version en vigueur. Il n’y a personne d’autre à prévenir, puisqu’il s’agit d’un
          exemple.
          """,
        nl: """
          Met een aankondiging bovenaan de geldende versie. Niemand anders moet op de hoogte worden gebracht, want het
          gaat om een voorbeeld.
          """,
        de: """
          Durch eine Ankündigung am Anfang der geltenden Fassung. Sonst ist niemand zu benachrichtigen, denn es handelt
          sich um ein Beispiel.
          """),
      leadDays: 30),
    Change(version: "2026-12-31",
      summary: Text(
        fr: """
          L’exemple marque comme sa propre lecture les bases juridiques, les exceptions et les liens avec les données que la politique publiée ne donne pas ; il retire ceux qui ne s’en déduisent pas. Il ajoute ce que la politique dit de la rectification, de l’accès et du marketing direct.
          Les textes communs ne disent plus que ce que l’organisation a dit elle-même, et ce qui manque est signalé par « non précisé ». Beaucoup de phrases sont plus simples, sans changer de sens.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld merkt de rechtsgronden, uitzonderingen en verbanden met gegevens die het gepubliceerde beleid niet geeft, aan als zijn eigen lezing; wat er niet uit volgt, is weggelaten. Het voegt toe wat het beleid zegt over verbetering, inzage en direct marketing.
          De standaardteksten zeggen alleen nog wat de organisatie zelf heeft gezegd, en wat ontbreekt, is aangeduid met “niet vermeld”. Veel zinnen zijn eenvoudiger, zonder van betekenis te veranderen.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel kennzeichnet Rechtsgrundlagen, Ausnahmen und Zuordnungen von Daten, die die veröffentlichte Erklärung nicht nennt, als eigene Lesart; was sich daraus nicht ergibt, entfällt. Ergänzt ist, was die Erklärung über Berichtigung, Auskunft und Direktwerbung sagt.
          Die Standardtexte sagen nur noch, was die Einrichtung selbst gesagt hat, und was fehlt, ist mit „nicht angegeben“ bezeichnet. Viele Sätze sind einfacher, ohne dass sich ihr Sinn ändert.
          Diese Änderungen betreffen nur das Beispiel: Sie stammen nicht von der Einrichtung und bedeuten nicht, dass die Daten anders verwendet werden.
          """),
      announced: Text(
        fr: "Par une annonce en tête de la version en vigueur. Il n’y a personne d’autre à prévenir, puisqu’il s’agit d’un exemple.",
        nl: "Met een aankondiging bovenaan de geldende versie. Niemand anders hoeft op de hoogte te worden gebracht, want het gaat om een voorbeeld.",
        de: "Durch eine Ankündigung am Anfang der geltenden Fassung. Sonst ist niemand zu benachrichtigen, denn es handelt sich um ein Beispiel."),
      leadDays: 30),
    Change(version: "2027-01-15",
      summary: Text(
        fr: """
          L’exemple ne rattache plus de destinataires ni de délais à des finalités, ni de données à certaines sources ou à des services, quand la politique publiée ne le fait pas. Il marque comme sa propre lecture trois exceptions et la qualification des données judiciaires. Il rappelle les cas où des données restent utilisables malgré une suspension, et la durée maximale que la loi fixe pour le dossier de patient. Les textes communs sont plus courts, sans rien retirer de ce que la politique dit ; ce que l’exemple déduit porte la mention « Lecture de cet exemple ».
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld verbindt geen ontvangers of termijnen meer met doelen, en geen gegevens meer met bepaalde bronnen of diensten, waar het gepubliceerde beleid dat niet doet. Het merkt drie uitzonderingen en de indeling van de gerechtelijke gegevens aan als zijn eigen lezing. Het vermeldt wanneer gegevens ondanks een opschorting bruikbaar blijven, en de maximumtermijn die de wet voor het patiëntendossier bepaalt. De standaardteksten zijn korter, zonder iets weg te laten van wat het beleid zegt; wat het voorbeeld afleidt, heet “Lezing van dit voorbeeld”.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel ordnet Zwecken keine Empfänger und Fristen mehr zu, und bestimmten Quellen oder Diensten keine Daten mehr, wo die veröffentlichte Erklärung das nicht tut. Drei Ausnahmen und die Einordnung der gerichtlichen Daten sind als eigene Lesart gekennzeichnet. Das Beispiel nennt die Fälle, in denen Daten trotz einer Einschränkung verwendbar bleiben, und die gesetzliche Höchstdauer für die Patientenakte. Die Standardtexte sind kürzer, ohne dass etwas von dem entfällt, was die Erklärung sagt; was das Beispiel ableitet, heißt „Lesart dieses Beispiels“.
          Diese Änderungen betreffen nur das Beispiel: Sie stammen nicht von der Einrichtung und bedeuten nicht, dass die Daten anders verwendet werden.
          """),
      announced: Text(
        fr: "Par une annonce en tête de la version en vigueur. Il n’y a personne d’autre à prévenir, puisqu’il s’agit d’un exemple.",
        nl: "Met een aankondiging bovenaan de geldende versie. Niemand anders hoeft op de hoogte te worden gebracht, want het gaat om een voorbeeld.",
        de: "Durch eine Ankündigung am Anfang der geltenden Fassung. Sonst ist niemand zu benachrichtigen, denn es handelt sich um ein Beispiel."),
      leadDays: 30),
    Change(version: "2027-01-15",
      summary: Text(
        fr: "Correction de la rédaction : quelques textes communs sont plus courts et des traductions plus justes, sans changement de sens. Cette correction ne concerne que l’exemple et ne vient pas de l’organisation.",
        nl: "Verbetering van de formulering: enkele standaardteksten zijn korter en vertalingen juister, zonder verandering van betekenis. Deze verbetering betreft alleen het voorbeeld en komt niet van de organisatie.",
        de: "Berichtigung des Wortlauts: Einige Standardtexte sind kürzer und Übersetzungen genauer, ohne Änderung des Sinns. Diese Berichtigung betrifft nur das Beispiel und stammt nicht von der Einrichtung."),
      revision: 2),
  ],

  // ----- Colours and logo ---------------------------------------------------------------------------

  appearance: Appearance(accent: "#7a1f4b", accentDark: "#f0a6c8", logo: "logo.svg"),

  // What the published notice does not state, and this example therefore leaves open
  waivers: [
    Waiver("WHY-SPECIAL", about: "purpose:expertise/health",
      because: "The published policy states no exception of Article 9(2) for examinations outside any therapy.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-SPECIAL", about: "purpose:expertise/judicial",
      because: "The published policy states no exception of Article 9(2) for examinations outside any therapy.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-CAMERA",
      because: "The published policy says that it follows the law on cameras, not how people know where they are.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-SENSITIVE", about: "data:financial/health",
      because: "The published policy sets financial data on a stay in hospital apart from the data on health.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-SOURCE", because: "The published policy names no source of judicial data.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("KEEP-PERIOD", about: "retention",
      because: "The published policy states its periods by kind of file, and for no purpose.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("KEEP-LEGAL", about: "retention:billing",
      because: "The published notice keeps them for seven years; since 2023 the law has wanted ten for tax papers.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("RIGHT-ADM", because: "The published notice does not say whether decisions are taken by machines alone.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("RIGHT-ID", because: "The published notice asks for a copy of the identity card with each request.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("RIGHT-LATE",
      because: "In the published policy the time for a reply begins only once the request is found to be valid.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-CATCHALL", because: "The published notice leaves this list open.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("TO-TRANSFER-DECL",
      because: "The published notice does not say whether data leave the European Economic Area.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHO-IDENTITY", because: "The published notice does not state the legal form.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHO-JOINT",
      because: "The published policy mentions joint controllers without naming them or the essence of the arrangement.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-BASIS", because: "The published notice states no legal basis for this purpose.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHY-CRIMINAL", because: "The published notice does not say what authorises the judicial data it mentions.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-LAW-CITED", because: "The published notice does not name the law for this.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHY-LI-NAMED", because: "The published policy states no balancing of this interest.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHY-LI-PUBLIC",
      because: "The published policy claims a legitimate interest for quality management; whether it lies outside the public task is for the organisation to say.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-NATIONAL-NO",
      because: "The published notice does not say what authorises the use of the national register number.",
      until: "2028-06-30", by: "editors of the example"),
  ]
)
