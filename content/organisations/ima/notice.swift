import NoticeModel

// One data protection officer for the whole group, reached through the legal department
let dpo = Contact(role: .dpo,
  name: Text(
    fr: "Direction des affaires juridiques",
    nl: "Directie Juridische Zaken",
    de: "Rechtsabteilung (Direction des affaires juridiques)"),
  email: "dpo@ima.eu",
  post: Address(street: "118 avenue de Paris",
    // Written as the post needs it, in every language
    line: "Direction des affaires juridiques",
    postcode: "79000", town: "Niort", country: .france))

let notice = Notice(
  id: "ima",
  title: Text(
    fr: "Charte pour la protection des données personnelles",
    nl: "Handvest voor de bescherming van persoonsgegevens",
    de: "Charta zum Schutz personenbezogener Daten"),
  standing: .example,
  sourceLanguage: .fr,
  summary: Text(
    fr: "Pourquoi le Groupe IMA utilise vos données, à quoi il s’engage et quels sont vos droits.",
    nl: "Waarom Groupe IMA uw gegevens gebruikt, waartoe de groep zich verbindt en welke rechten u hebt.",
    de: "Warum die Groupe IMA Ihre Daten verwendet, wozu sie sich verpflichtet und welche Rechte Sie haben."),

  // Who is responsible: a group. Neither its companies nor a seat are stated.
  controller: Controller(name: "Groupe IMA", kind: .companyGroup, country: .france),
  group: Group(name: "Groupe IMA"),
  dpo: .designated(dpo),

  // Which data: examples, which depend on the contract
  data: [
    DataCategory(id: "contact-details",
      fr: "Coordonnées",
      nl: "Contactgegevens",
      de: "Kontaktdaten",
      examples: Text(
        fr: "adresse postale, numéro de téléphone, adresse électronique",
        nl: "adres, telefoonnummer, e-mailadres",
        de: "Anschrift, Telefonnummer, E-Mail-Adresse")),
    DataCategory(id: "bank-details", fr: "Coordonnées bancaires", nl: "Bankgegevens", de: "Bankverbindung"),
    DataCategory(id: "request",
      fr: "Motif de votre appel à nos services",
      nl: "Reden waarom u een beroep op ons doet",
      de: "Grund, aus dem Sie sich an uns wenden"),
    DataCategory(id: "location", fr: "Localisation", nl: "Locatie", de: "Standort"),
    DataCategory(id: "health",
      fr: "Informations sur votre santé",
      nl: "Informatie over uw gezondheid",
      de: "Angaben zu Ihrer Gesundheit",
      special: [.health]),
    DataCategory(id: "feedback",
      fr: "Votre avis",
      nl: "Uw mening",
      de: "Ihre Meinung",
      examples: Text(
        fr: "réponses aux enquêtes de satisfaction, nouveaux besoins que vous exprimez",
        nl: "antwoorden op tevredenheidsenquêtes, nieuwe behoeften die u meldt",
        de: "Antworten in Zufriedenheitsumfragen, neue Bedürfnisse, die Sie äußern")),
  ],

  // Why the data are used. No legal basis is stated for any of the three purposes.
  purposes: [
    Purpose(id: "contracts",
      title: Text(fr: "Gérer votre contrat", nl: "Uw contract beheren", de: "Ihren Vertrag verwalten"),
      description: Text(
        fr: "Nous suivons votre contrat du premier échange jusqu’à sa fin.",
        nl: "Wij volgen uw contract op, van het eerste contact tot het einde.",
        de: "Wir betreuen Ihren Vertrag vom ersten Kontakt bis zum Ende."),
      activities: [
        Activity(
          fr: "Préparation de la souscription",
          nl: "Voorbereiding van het contract",
          de: "Vorbereitung des Abschlusses"),
        Activity(fr: "Souscription", nl: "Sluiten van het contract", de: "Abschluss"),
        Activity(fr: "Modification", nl: "Wijziging", de: "Änderung"),
        Activity(fr: "Résiliation", nl: "Opzegging", de: "Kündigung"),
      ],
      conditionalData: [
        ConditionalData(data: ["contact-details", "bank-details"],
          condition: Text(fr: "selon votre contrat", nl: "afhankelijk van uw contract", de: "je nach Ihrem Vertrag")),
      ]),
    Purpose(id: "services",
      title: Text(
        fr: "Vous fournir les prestations de votre contrat",
        nl: "De diensten uit uw contract verlenen",
        de: "Die Leistungen aus Ihrem Vertrag erbringen"),
      description: Text(
        fr: "Quand vous faites appel à nous, nous mettons en œuvre ce que votre contrat prévoit.",
        nl: "Wanneer u een beroep op ons doet, voeren wij uit wat uw contract bepaalt.",
        de: "Wenn Sie sich an uns wenden, setzen wir um, was Ihr Vertrag vorsieht."),
      conditionalData: [
        ConditionalData(data: ["request", "location", "health"],
          condition: Text(fr: "selon votre contrat", nl: "afhankelijk van uw contract", de: "je nach Ihrem Vertrag")),
      ]),
    Purpose(id: "analysis",
      title: Text(
        fr: "Analyser des données pour améliorer nos prestations",
        nl: "Gegevens analyseren om onze diensten te verbeteren",
        de: "Daten auswerten, um unsere Leistungen zu verbessern"),
      description: Text(
        fr: """
          Nous pouvons rassembler des ensembles de données, les rapprocher et les étudier. Ce que nous en
          apprenons aide, de près ou de loin, à créer des prestations qui vous conviennent mieux. En voici deux exemples.
          """,
        nl: """
          Wij kunnen datasets verzamelen, ze koppelen en ze bestuderen. Wat wij daaruit leren,
          helpt rechtstreeks of onrechtstreeks om diensten te ontwikkelen die beter bij u passen. Hierbij twee voorbeelden.
          """,
        de: """
          Wir können Datensätze zusammentragen, miteinander abgleichen und untersuchen. Was wir daraus lernen,
          hilft unmittelbar oder mittelbar, Leistungen zu entwickeln, die besser zu Ihnen passen. Dafür zwei Beispiele.
          """),
      activities: [
        Activity(
          fr: "Enquêtes de satisfaction régulières",
          nl: "Regelmatige tevredenheidsenquêtes",
          de: "Regelmäßige Zufriedenheitsumfragen"),
        Activity(
          fr: "Relevé des nouveaux besoins que les bénéficiaires nous signalent",
          nl: "Inventaris van de nieuwe behoeften die begunstigden ons melden",
          de: "Erfassung neuer Bedürfnisse, die uns die Leistungsempfänger nennen"),
      ],
      data: ["feedback"]),
  ],

  // How the commitments are kept: people, tools, security, organisation
  security: Security(
    measures: [
      Measure(
        fr: "**Nos collaborateurs : les sensibiliser et les former**",
        nl: "**Onze medewerkers: bewustmaking en opleiding**",
        de: "**Unser Personal: sensibilisieren und schulen**",
        parts: [
          Measure(
            fr: "Nous leur rappelons régulièrement ce à quoi nous nous sommes engagés envers vous.",
            nl: "Wij wijzen hen er regelmatig op waartoe wij ons tegenover u verbonden hebben.",
            de: "Wir erinnern es regelmäßig daran, wozu wir uns Ihnen gegenüber verpflichtet haben."),
          Measure(
            fr: "Ils suivent des formations obligatoires.",
            nl: "Zij volgen verplichte opleidingen.",
            de: "Es nimmt an verpflichtenden Schulungen teil."),
        ]),
      Measure(
        fr: "**Nos outils et procédures : ne recueillir que l’indispensable**",
        nl: "**Onze tools en procedures: alleen verzamelen wat onmisbaar is**",
        de: "**Unsere Werkzeuge und Abläufe: nur das Unerlässliche erheben**",
        parts: [
          Measure(
            fr: "Nos systèmes et nos procédures limitent la collecte à ce qu’exigent les buts annoncés.",
            nl: "Onze systemen en procedures beperken de verzameling tot wat de genoemde doeleinden vereisen.",
            de: "Unsere Systeme und Abläufe beschränken die Erhebung auf das, was die genannten Zwecke erfordern."),
          Measure(
            fr: "Exemples : champs de saisie contrôlés, listes de choix.",
            nl: "Voorbeelden: invoervelden met beperkingen, keuzelijsten.",
            de: "Beispiele: Eingabefelder mit festen Vorgaben, Auswahllisten."),
        ]),
      Measure(
        fr: "**La sécurité : protéger l’information**",
        nl: "**De beveiliging: de informatie beschermen**",
        de: "**Sicherheit: Informationen schützen**",
        parts: [
          Measure(
            fr: "Un document lui est consacré : la Politique générale de sécurité de l’information.",
            nl: "Er is een apart document: het algemene informatiebeveiligingsbeleid van de groep.",
            de: "Dafür gibt es ein eigenes Dokument: die allgemeine Informationssicherheitsrichtlinie der Gruppe."),
          Measure(
            fr: "Ses principes répondent aux enjeux de sécurité identifiés, en quatre volets :",
            nl: "De beginselen ervan spelen in op de vastgestelde beveiligingsbehoeften, in vier onderdelen:",
            de: "Ihre Grundsätze begegnen den ermittelten Sicherheitsrisiken, in vier Bereichen:",
            parts: [
              Measure(
                fr: "piloter la sécurité et la continuité ;",
                nl: "de beveiliging en de continuïteit aansturen;",
                de: "Sicherheit und Kontinuität steuern;"),
              Measure(
                fr: "maintenir le fonctionnement ;",
                nl: "de werking in stand houden;",
                de: "den Betrieb aufrechterhalten;"),
              Measure(
                fr: "gérer et protéger l’accès aux biens et aux données ;",
                nl: "de toegang tot bedrijfsmiddelen en gegevens beheren en beschermen;",
                de: "den Zugang zu Betriebsmitteln und Daten verwalten und schützen;"),
              Measure(
                fr: "protéger les infrastructures.",
                nl: "de infrastructuur beschermen.",
                de: "die Infrastruktur schützen."),
            ]),
        ]),
      Measure(
        fr: "**Notre organisation : prévoir et contrôler**",
        nl: "**Onze organisatie: vooruitzien en controleren**",
        de: "**Unsere Organisation: vorausschauen und kontrollieren**",
        parts: [
          Measure(
            fr: "Recenser les risques et les maîtriser :",
            nl: "Risico’s opsporen en beheersen:",
            de: "Risiken erkennen und beherrschen:",
            parts: [
              Measure(
                fr: "nous évaluons les risques de chaque traitement d’après sa finalité et la nature des données ;",
                nl: "wij beoordelen de risico’s van elke verwerking op basis van het doel ervan en de aard van de gegevens;",
                de: "Wir bewerten die Risiken jeder Verarbeitung nach ihrem Zweck und der Art der Daten."),
              Measure(
                fr: "nous veillons tout spécialement aux données de santé.",
                nl: "wij letten in het bijzonder op gezondheidsgegevens.",
                de: "Besonders achten wir auf Gesundheitsdaten."),
            ]),
          Measure(
            fr: "Un délégué à la protection des données pour tout le Groupe :",
            nl: "Eén functionaris voor gegevensbescherming voor de hele groep:",
            de: """
              Eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter für die ganze Gruppe,
              mit diesen Aufgaben:
              """,
            parts: [
              Measure(
                fr: "il vérifie que nos activités respectent les règles de protection des données ;",
                nl: "die gaat na of wij de regels voor gegevensbescherming naleven;",
                de: "prüfen, ob unsere Tätigkeiten den Datenschutzvorschriften entsprechen;"),
              Measure(
                fr: "il est l’interlocuteur des autorités de contrôle (en France : {authority.name}) ;",
                nl: "die is het aanspreekpunt van de toezichthouders (in Frankrijk: {authority.name});",
                de: "den Aufsichtsbehörden als Anlaufstelle dienen (in Frankreich: {authority.name});"),
              Measure(fr: "il coopère avec elles.", nl: "die werkt met die toezichthouders samen.", de: "mit ihnen zusammenarbeiten."),
            ]),
          Measure(
            fr: "Un responsable de la sécurité des systèmes d’information (RSSI) pour tout le Groupe :",
            nl: "Eén verantwoordelijke voor informatiebeveiliging (RSSI) voor de hele groep:",
            de: """
              Eine Beauftragte oder ein Beauftragter für Informationssicherheit (RSSI) für die
              ganze Gruppe, mit diesen Aufgaben:
              """,
            parts: [
              Measure(
                fr: "il s’assure que les systèmes et les données sont bien protégés ;",
                nl: "die ziet erop toe dat de systemen en de gegevens goed beschermd zijn;",
                de: "dafür sorgen, dass Systeme und Daten wirksam geschützt sind;"),
              Measure(
                fr: "il tient à jour toutes les politiques qui s’y appliquent, dont la Politique générale.",
                nl: "die houdt alle beleidsdocumenten daarover actueel, ook het algemene beleid.",
                de: "alle Richtlinien dazu auf dem neuesten Stand halten, auch die allgemeine."),
            ]),
          Measure(
            fr: "Un contrôle et un audit internes : des vérifications permanentes et périodiques, pour revoir régulièrement la protection des données.",
            nl: "Interne controle en audit: doorlopende en periodieke controles, om de gegevensbescherming regelmatig te herzien.",
            de: "Interne Kontrolle und internes Audit: laufende und regelmäßig wiederkehrende Prüfungen, um den Datenschutz regelmäßig zu überarbeiten."),
        ]),
    ]),

  // Rights: requests go to the data protection officer
  rights: Rights(
    // French law gives this right to everyone.
    additional: [.postMortemDirectives]),

  // The sections and their order
  outline: Outline(numbering: .none, headings: .questions,
    sections: [
      Section(.introduction),
      Section(.own("personal-data"),
        title: Text(
          fr: "Que veut dire « données personnelles » ?",
          nl: "Wat betekent “persoonsgegevens”?",
          de: "Was bedeutet „personenbezogene Daten“?")),
      Section(.controller),
      Section(.purposes),
      Section(.data),
      Section(.own("commitments"),
        title: Text(
          fr: "À quoi nous engageons-nous ?",
          nl: "Waartoe verbinden wij ons?",
          de: "Wozu verpflichten wir uns?")),
      Section(.security,
        title: Text(fr: "Comment tenons-nous parole ?", nl: "Hoe houden wij ons woord?", de: "Wie halten wir Wort?")),
      Section(.rights),
      Section(.objection),
      Section(.requests),
      Section(.complaint),
      Section(.contact),
    ]),

  // The published charter states neither a version nor a date: these are those of the example
  changes: [
    Change(version: "2026-10-01",
      summary: Text(
        fr: """
          Première version de cet exemple, établie d’après la charte publiée par le Groupe IMA. Celle-ci ne porte pas de
          date : la date indiquée est celle de l’exemple. Les droits sont décrits par les clauses communes de Notitia.
          """,
        nl: """
          Eerste versie van dit voorbeeld, gebaseerd op het handvest dat Groupe IMA heeft gepubliceerd. Dat handvest
          draagt geen datum: de vermelde datum is die van het voorbeeld. De rechten worden beschreven met de
          standaardteksten van Notitia.
          """,
        de: """
          Erste Fassung dieses Beispiels, erstellt nach der Charta, die die Groupe IMA veröffentlicht hat. Die Charta
          trägt kein Datum: Das angegebene Datum ist das des Beispiels. Die Rechte sind mit den Standardtexten von
          Notitia beschrieben.
          """)),
    Change(version: "2026-11-15",
      summary: Text(
        fr: """
          L’exemple est complété par ce que la loi prévoit et que la charte publiée ne dit pas : les directives sur le
          sort des données après le décès, la réclamation auprès de l’autorité de contrôle et le recours aux tribunaux.
          La définition des données personnelles suit désormais celle du règlement européen, et la CNIL porte son nom
          exact. L’introduction dit à qui demander ce que la charte ne précise pas. Ces changements ne concernent que
          l’exemple : ils ne viennent pas du Groupe IMA et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld is aangevuld met wat de wet bepaalt maar niet in het gepubliceerde handvest staat: de
          richtlijnen over de gegevens na het overlijden, de klacht bij de toezichthouder en de gang naar de rechter. De
          definitie van persoonsgegevens volgt nu die van de Europese verordening, en de CNIL, de Franse toezichthouder,
          krijgt haar juiste naam. De inleiding zegt aan wie u kunt vragen wat het handvest niet vermeldt. Deze
          wijzigingen betreffen alleen het voorbeeld: ze komen niet van Groupe IMA en betekenen niet dat de gegevens
          anders worden gebruikt.
          """,
        de: """
          Das Beispiel ist um das ergänzt, was das Gesetz vorsieht, aber nicht in der veröffentlichten Charta steht: die
          Anweisungen zu den Daten nach dem Tod, die Beschwerde bei der Aufsichtsbehörde und den Gang vor Gericht. Die
          Definition der personenbezogenen Daten folgt nun der europäischen Verordnung, und die französische
          Aufsichtsbehörde CNIL trägt ihren richtigen Namen. Die Einleitung sagt, wen man nach dem fragen kann, was die
          Charta offenlässt. Diese Änderungen betreffen nur das Beispiel: Sie stammen nicht von der Groupe IMA und
          bedeuten nicht, dass die Daten anders verwendet werden.
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
          L’exemple précise que les principes de sécurité répondent aux enjeux identifiés et qui met à jour la Politique générale.
          Les textes communs ne disent plus que ce que l’organisation a dit elle-même, et ce qui manque est signalé par « non précisé ». Beaucoup de phrases sont plus simples, sans changer de sens.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld zegt nu dat de veiligheidsbeginselen aan de vastgestelde uitdagingen beantwoorden en wie het algemene beleid actueel houdt.
          De standaardteksten zeggen alleen nog wat de organisatie zelf heeft gezegd, en wat ontbreekt, is aangeduid met “niet vermeld”. Veel zinnen zijn eenvoudiger, zonder van betekenis te veranderen.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel sagt nun, dass die Sicherheitsgrundsätze auf die ermittelten Fragen antworten und wer die allgemeine Richtlinie aktuell hält.
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
          L’exemple dit à quoi servent le contrôle et l’audit internes, et présente les enquêtes comme des exemples d’analyses. Pour le droit d’opposition, il ne parle plus que de l’intérêt légitime, et non d’une mission d’intérêt public ou de profilage ; les textes communs sont plus courts.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld zegt waartoe de interne controle en audit dienen, en stelt de enquêtes voor als voorbeelden van analyses. Bij het recht van bezwaar spreekt het alleen nog van een gerechtvaardigd belang, niet meer van een taak van algemeen belang of van profilering; de standaardteksten zijn korter.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel sagt, wozu interne Kontrolle und internes Audit dienen, und nennt die Umfragen als Beispiele für Auswertungen. Beim Widerspruchsrecht nennt es nur noch berechtigte Interessen, nicht mehr eine Aufgabe im öffentlichen Interesse oder Profiling; die Standardtexte sind kürzer.
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

  appearance: Appearance(accent: "#23408e", accentDark: "#a9bdf5", logo: "logo.svg"),

  // What the published notice does not state, and this example therefore leaves open
  waivers: [
    Waiver("CK-DECL", because: "The published notice mentions cookies, if at all, without saying which ones it covers.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-OBLIGATION",
      because: "The published notice does not say whether data must be given, nor what follows otherwise.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-SOURCE", because: "The published charter names no source of the data.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("KEEP-PERIOD", because: "The published charter states no period of retention.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("RIGHT-ADM", because: "The published notice does not say whether decisions are taken by machines alone.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-RECIPIENTS", because: "The published charter names no recipient.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("TO-TRANSFER-DECL",
      because: "The published notice does not say whether data leave the European Economic Area.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHO-CONTACT", because: "The published charter gives the contact of the data protection officer alone.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-ENTERPRISE-NO", because: "The published charter names no company, so no SIREN.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHO-IDENTITY", because: "The published charter speaks for a group without naming its companies.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-JOINT", because: "The published notice does not say whether others decide with the organisation.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-BASIS", because: "The published notice states no legal basis for this purpose.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHY-SPECIAL", because: "The published notice states no exception of Article 9(2) for these data.",
      until: "2028-06-30", by: "editors of the example"),
  ]
)
