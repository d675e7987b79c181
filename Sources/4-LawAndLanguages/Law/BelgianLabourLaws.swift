import NoticeModel

// Federal law on work; for the titles see BelgianPrivacyLaws.swift.
let belgianLabourLaws: [LawRecord] = [
  LawRecord(
    "be-1968-collective-agreements", .act, of: .belgium,
    title: Text(
      fr: "Loi du 5 décembre 1968 sur les conventions collectives de travail et les commissions paritaires",
      nl: "Wet van 5 december 1968 betreffende de collectieve arbeidsovereenkomsten en de paritaire comités",
      de: "Gesetz vom 5. Dezember 1968 über die kollektiven Arbeitsabkommen und die paritätischen Kommissionen"),
    names: .act(fr: "5 décembre 1968", nl: "5 december 1968", de: "5. Dezember 1968"),
    date: "1968-12-05", gazette: "1969-01-15", verifiedOn: "2026-11-30", unverifiedTitles: [.de]),

  LawRecord(
    "be-1978-employment-contracts", .act, of: .belgium,
    title: Text(
      fr: "Loi du 3 juillet 1978 relative aux contrats de travail",
      nl: "Wet van 3 juli 1978 betreffende de arbeidsovereenkomsten",
      de: "Gesetz vom 3. Juli 1978 über die Arbeitsverträge"),
    names: .act(fr: "3 juillet 1978", nl: "3 juli 1978", de: "3. Juli 1978"),
    date: "1978-07-03", gazette: "1978-08-22", verifiedOn: "2026-11-30"),

  LawRecord(
    "be-1978-social-documents", .royalDecree, of: .belgium,
    title: Text(
      fr: "Arrêté royal n° 5 du 23 octobre 1978 relatif à la tenue des documents sociaux",
      nl: "Koninklijk besluit nr. 5 van 23 oktober 1978 betreffende het bijhouden van sociale documenten",
      de: "Königlicher Erlass Nr. 5 vom 23. Oktober 1978 über die Führung der Sozialdokumente"),
    names: .royalDecree(fr: "23 octobre 1978", nl: "23 oktober 1978", de: "23. Oktober 1978"),
    date: "1978-10-23", verifiedOn: "2026-11-30", unverifiedTitles: [.de]),

  LawRecord(
    "be-1980-social-documents", .royalDecree, of: .belgium,
    title: Text(
      fr: "Arrêté royal du 8 août 1980 relatif à la tenue des documents sociaux",
      nl: "Koninklijk besluit van 8 augustus 1980 betreffende het bijhouden van sociale documenten",
      de: "Königlicher Erlass vom 8. August 1980 über die Führung der Sozialdokumente"),
    names: .royalDecree(fr: "8 août 1980", nl: "8 augustus 1980", de: "8. August 1980"),
    date: "1980-08-08", verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.nl, .de],
    doubt: "Sources write “de documents sociaux” and “des documents sociaux”."),

  LawRecord(
    "be-1996-wellbeing", .act, of: .belgium,
    title: Text(
      fr: "Loi du 4 août 1996 relative au bien-être des travailleurs lors de l’exécution de leur travail",
      nl: "Wet van 4 augustus 1996 betreffende het welzijn van de werknemers bij de uitvoering van hun werk",
      de: "Gesetz vom 4. August 1996 über das Wohlbefinden der Arbeitnehmer bei der Ausführung ihrer Arbeit"),
    names: .act(fr: "4 août 1996", nl: "4 augustus 1996", de: "4. August 1996"),
    date: "1996-08-04", verifiedOn: "2026-11-30", unverifiedTitles: [.de]),

  LawRecord(
    "be-1998-cct-68", .collectiveAgreement, of: .belgium,
    title: Text(
      fr: "Convention collective de travail n° 68 du 16 juin 1998 relative à la protection de la vie privée des "
        + "travailleurs à l’égard de la surveillance par caméras sur le lieu du travail",
      nl: "Collectieve arbeidsovereenkomst nr. 68 van 16 juni 1998 betreffende de bescherming van de persoonlijke "
        + "levenssfeer van de werknemers ten opzichte van de camerabewaking op de arbeidsplaats",
      de: "Kollektives Arbeitsabkommen Nr. 68 vom 16. Juni 1998 über den Schutz des Privatlebens der Arbeitnehmer "
        + "hinsichtlich der Kameraüberwachung am Arbeitsplatz"),
    names: .collectiveAgreement(number: 68),
    date: "1998-06-16", gazette: "1998-10-02", verifiedOn: "2026-11-30", unverifiedTitles: [.de]),

  LawRecord(
    "be-2002-cct-81", .collectiveAgreement, of: .belgium,
    title: Text(
      fr: "Convention collective de travail n° 81 du 26 avril 2002 relative à la protection de la vie privée des "
        + "travailleurs à l’égard du contrôle des données de communication électroniques en réseau",
      nl: "Collectieve arbeidsovereenkomst nr. 81 van 26 april 2002 tot bescherming van de persoonlijke levenssfeer "
        + "van de werknemers ten opzichte van de controle op de elektronische on-linecommunicatiegegevens",
      de: "Kollektives Arbeitsabkommen Nr. 81 vom 26. April 2002 über den Schutz des Privatlebens der Arbeitnehmer "
        + "hinsichtlich der Kontrolle der elektronischen Online-Kommunikationsdaten"),
    names: .collectiveAgreement(number: 81),
    date: "2002-04-26", gazette: "2002-06-29", verifiedOn: "2026-11-30", unverifiedTitles: [.nl, .de]),

  LawRecord(
    "be-2017-wellbeing-code", .code, of: .belgium,
    title: Text(
      fr: "Code du bien-être au travail", nl: "Codex over het welzijn op het werk",
      de: "Gesetzbuch über das Wohlbefinden bei der Arbeit"),
    names: LawNames(
      fr: ("du ", "Code du bien-être au travail"), nl: ("van de ", "codex over het welzijn op het werk"),
      de: "Gesetzbuch über das Wohlbefinden bei der Arbeit",
      deCited: ("des ", "Gesetzbuches über das Wohlbefinden bei der Arbeit")),
    gazette: "2017-06-02", inForceFrom: "2017-06-12",
    verifiedOn: "2026-11-30", confidence: .medium, unverifiedTitles: [.de]),

  LawRecord(
    "be-2022-whistleblowers", .act, of: .belgium,
    title: Text(
      fr: "Loi du 28 novembre 2022 sur la protection des personnes qui signalent des violations au droit de l’Union ou "
        + "au droit national constatées au sein d’une entité juridique du secteur privé",
      nl: "Wet van 28 november 2022 betreffende de bescherming van melders van inbreuken op het Unie- of nationale "
        + "recht vastgesteld binnen een juridische entiteit in de private sector",
      de: "Gesetz vom 28. November 2022 über den Schutz von Personen, die innerhalb einer juristischen Einheit des "
        + "Privatsektors festgestellte Verstöße gegen das Unionsrecht oder das nationale Recht melden"),
    names: .act(fr: "28 novembre 2022", nl: "28 november 2022", de: "28. November 2022"),
    date: "2022-11-28", gazette: "2022-12-15", verifiedOn: "2026-11-30", unverifiedTitles: [.de]),
]
