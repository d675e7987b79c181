extension German {
  // Titles of the law of the Union as in the Official Journal; those of Belgium are those of the Central Service for German
  // Translation at Malmedy where one was found.
  static let laws: [String: LawWording] = [
    "gdpr": .abbreviation(
      "DSGVO",
      title: """
        Verordnung (EU) 2016/679 des Europäischen Parlaments und des Rates vom 27. April 2016 zum Schutz \
        natürlicher Personen bei der Verarbeitung personenbezogener Daten, zum freien Datenverkehr und zur \
        Aufhebung der Richtlinie 95/46/EG (Datenschutz-Grundverordnung)
        """),
    "eprivacy": .directive(
      "2002/58",
      title: """
        Richtlinie 2002/58/EG des Europäischen Parlaments und des Rates vom 12. Juli 2002 über die Verarbeitung \
        personenbezogener Daten und den Schutz der Privatsphäre in der elektronischen Kommunikation \
        (Datenschutzrichtlinie für elektronische Kommunikation)
        """),
    "eu-95-46": .directive(
      "95/46",
      title: """
        Richtlinie 95/46/EG des Europäischen Parlaments und des Rates vom 24. Oktober 1995 zum Schutz natürlicher \
        Personen bei der Verarbeitung personenbezogener Daten und zum freien Datenverkehr
        """),
    "eu-2021-914": LawWording(
      "Durchführungsbeschluss (EU) 2021/914", link: "des ", linkedName: "Durchführungsbeschlusses (EU) 2021/914",
      title: """
        Durchführungsbeschluss (EU) 2021/914 der Kommission vom 4. Juni 2021 über Standardvertragsklauseln für die \
        Übermittlung personenbezogener Daten an Drittländer gemäß der Verordnung (EU) 2016/679 des Europäischen \
        Parlaments und des Rates
        """),
    "eu-2025-327": LawWording(
      "Verordnung (EU) 2025/327", link: "der ", linkedName: "Verordnung (EU) 2025/327",
      title: """
        Verordnung (EU) 2025/327 des Europäischen Parlaments und des Rates vom 11. Februar 2025 über den \
        europäischen Gesundheitsdatenraum sowie zur Änderung der Richtlinie 2011/24/EU und der Verordnung (EU) \
        2024/2847
        """),
    // German sources word the title in at least three ways.
    "be-2018-framework": .act(
      "30. Juli 2018",
      title: """
        Gesetz vom 30. Juli 2018 über den Schutz natürlicher Personen hinsichtlich der Verarbeitung \
        personenbezogener Daten
        """, isTranslation: true),
    "be-2017-authority": .act(
      "3. Dezember 2017", title: "Gesetz vom 3. Dezember 2017 zur Schaffung der Datenschutzbehörde"),
    "be-1992-privacy": .act(
      "8. Dezember 1992",
      title: """
        Gesetz vom 8. Dezember 1992 über den Schutz des Privatlebens hinsichtlich der Verarbeitung \
        personenbezogener Daten
        """),
    "be-1998-privacy": .act(
      "11. Dezember 1998",
      title: """
        Gesetz vom 11. Dezember 1998 zur Umsetzung der Richtlinie 95/46/EG des Europäischen Parlaments und des \
        Rates vom 24. Oktober 1995 zum Schutz natürlicher Personen bei der Verarbeitung personenbezogener Daten \
        und zum freien Datenverkehr
        """, isTranslation: true),
    "be-2001-privacy-decree": .royalDecree(
      "13. Februar 2001",
      title: """
        Königlicher Erlass vom 13. Februar 2001 zur Ausführung des Gesetzes vom 8. Dezember 1992 über den Schutz \
        des Privatlebens hinsichtlich der Verarbeitung personenbezogener Daten
        """, isTranslation: true),
    "be-1983-national-register": .act(
      "8. August 1983",
      title: """
        Gesetz vom 8. August 1983 zur Organisation eines Nationalregisters der natürlichen Personen
        """, isTranslation: true),
    "be-2007-cameras": .act(
      "21. März 2007",
      title: """
        Gesetz vom 21. März 2007 zur Regelung der Installation und des Einsatzes von Überwachungskameras
        """),
    "be-2005-ecommunications": .act(
      "13. Juni 2005", title: "Gesetz vom 13. Juni 2005 über die elektronische Kommunikation"),
    "be-1990-mutualities": .act(
      "6. August 1990", title: "Gesetz vom 6. August 1990 über die Krankenkassen und Krankenkassenlandesverbände"),
    "be-1994-insurance": .coordinatedAct(
      "14. Juli 1994",
      title: """
        Am 14. Juli 1994 koordiniertes Gesetz über die Gesundheitspflege- und Entschädigungspflichtversicherung
        """),
    "be-2002-patient-rights": .act(
      "22. August 2002", title: "Gesetz vom 22. August 2002 über die Rechte des Patienten"),
    "be-2008-hospitals": .coordinatedAct(
      "10. Juli 2008",
      title: "Am 10. Juli 2008 koordiniertes Gesetz über die Krankenhäuser und andere Pflegeeinrichtungen"),
    "be-1964-hospital-norms": .royalDecree(
      "23. Oktober 1964",
      title: """
        Königlicher Erlass vom 23. Oktober 1964 zur Festlegung der Normen, denen Krankenhäuser und ihre Dienste \
        entsprechen müssen
        """),
    "be-2019-quality": .act(
      "22. April 2019", title: "Gesetz vom 22. April 2019 über die Qualität der Praxis der Gesundheitspflege",
      isTranslation: true),
    "be-1990-psychiatric": .act(
      "26. Juni 1990",
      title: """
        Gesetz vom 26. Juni 1990 über den Schutz, der einer Person mit einer psychiatrischen Erkrankung auferlegt \
        wird
        """, formerTitle: "Gesetz vom 26. Juni 1990 über den Schutz der Person des Geisteskranken", isTranslation: true),
    "be-1990-nursing-decree": .royalDecree(
      "18. Juni 1990",
      title: """
        Königlicher Erlass vom 18. Juni 1990 zur Festlegung der Liste der fachlichen Krankenpflegeleistungen und \
        der Liste der Handlungen, mit denen ein Arzt Krankenpfleger beauftragen kann, sowie der Modalitäten für \
        die Ausführung dieser Leistungen und Handlungen und der Qualifikationsbedingungen, denen Krankenpfleger \
        genügen müssen
        """, isTranslation: true),
    "be-1999-medical-file": .royalDecree(
      "3. Mai 1999",
      title: """
        Königlicher Erlass vom 3. Mai 1999 zur Festlegung der allgemeinen Mindestbedingungen, denen die in Artikel \
        15 des am 7. August 1987 koordinierten Gesetzes über die Krankenhäuser erwähnte medizinische Akte \
        entsprechen muss
        """, isTranslation: true),
    "be-2004-experiments": .act(
      "7. Mai 2004", title: "Gesetz vom 7. Mai 2004 über Experimente am Menschen", isTranslation: true),
    "be-2008-ehealth": .act(
      "21. August 2008",
      title: """
        Gesetz vom 21. August 2008 über die Einrichtung und Organisation der eHealth-Plattform und zur Festlegung \
        verschiedener Bestimmungen
        """, formerTitle: "Gesetz vom 21. August 2008 über die Einrichtung und Organisation der eHealth-Plattform",
      isTranslation: true),
    "be-2010-complementary-insurance": .act(
      "26. April 2010",
      title: """
        Gesetz vom 26. April 2010 zur Festlegung verschiedener Bestimmungen im Bereich der Organisation der \
        Zusatzkrankenversicherung (I)
        """),
    "be-2015-health-professions": .coordinatedAct(
      "10. Mai 2015", title: "Koordiniertes Gesetz vom 10. Mai 2015 über die Ausübung der Gesundheitspflegeberufe"),
    "be-1976-cpas": .act(
      "8. Juli 1976", title: "Grundlagengesetz vom 8. Juli 1976 über die öffentlichen Sozialhilfezentren"),
    "be-1990-crossroads-bank": .act(
      "15. Januar 1990",
      title: """
        Gesetz vom 15. Januar 1990 über die Errichtung und Organisation einer Zentralen Datenbank der sozialen \
        Sicherheit
        """, isTranslation: true),
    "be-2018-information-security": .act(
      "5. September 2018",
      title: """
        Gesetz vom 5. September 2018 zur Einrichtung des Informationssicherheitsausschusses und zur Abänderung \
        verschiedener Gesetze zur Ausführung der Verordnung (EU) 2016/679 des Europäischen Parlaments und des \
        Rates vom 27. April 2016 zum Schutz natürlicher Personen bei der Verarbeitung personenbezogener Daten, zum \
        freien Datenverkehr und zur Aufhebung der Richtlinie 95/46/EG
        """, isTranslation: true),
    "be-1968-collective-agreements": .act(
      "5. Dezember 1968",
      title: """
        Gesetz vom 5. Dezember 1968 über die kollektiven Arbeitsabkommen und die paritätischen Kommissionen
        """, isTranslation: true),
    "be-1978-employment-contracts": .act("3. Juli 1978", title: "Gesetz vom 3. Juli 1978 über die Arbeitsverträge"),
    "be-1978-social-documents": .royalDecree(
      "23. Oktober 1978", title: "Königlicher Erlass Nr. 5 vom 23. Oktober 1978 über die Führung der Sozialdokumente",
      isTranslation: true),
    "be-1980-social-documents": .royalDecree(
      "8. August 1980", title: "Königlicher Erlass vom 8. August 1980 über die Führung der Sozialdokumente",
      isTranslation: true),
    "be-1996-wellbeing": .act(
      "4. August 1996",
      title: """
        Gesetz vom 4. August 1996 über das Wohlbefinden der Arbeitnehmer bei der Ausführung ihrer Arbeit
        """, isTranslation: true),
    "be-1998-cct-68": .collectiveAgreement(
      68,
      title: """
        Kollektives Arbeitsabkommen Nr. 68 vom 16. Juni 1998 über den Schutz des Privatlebens der Arbeitnehmer \
        hinsichtlich der Kameraüberwachung am Arbeitsplatz
        """, isTranslation: true),
    "be-2002-cct-81": .collectiveAgreement(
      81,
      title: """
        Kollektives Arbeitsabkommen Nr. 81 vom 26. April 2002 über den Schutz des Privatlebens der Arbeitnehmer \
        hinsichtlich der Kontrolle der elektronischen Online-Kommunikationsdaten
        """, isTranslation: true),
    "be-2017-wellbeing-code": LawWording(
      "Gesetzbuch über das Wohlbefinden bei der Arbeit", link: "des ",
      linkedName: "Gesetzbuches über das Wohlbefinden bei der Arbeit",
      title: "Gesetzbuch über das Wohlbefinden bei der Arbeit", isTranslation: true),
    "be-2022-whistleblowers": .act(
      "28. November 2022",
      title: """
        Gesetz vom 28. November 2022 über den Schutz von Personen, die innerhalb einer juristischen Einheit des \
        Privatsektors festgestellte Verstöße gegen das Unionsrecht oder das nationale Recht melden
        """, isTranslation: true),
    "be-1992-income-tax": .code(
      "Einkommensteuergesetzbuch 1992", genitive: "Einkommensteuergesetzbuches 1992",
      title: "Einkommensteuergesetzbuch 1992", isTranslation: true),
    "be-vat-code": .code(
      "Mehrwertsteuergesetzbuch", genitive: "Mehrwertsteuergesetzbuches", title: "Mehrwertsteuergesetzbuch",
      isTranslation: true),
    "be-2013-economic-law": .code(
      "Wirtschaftsgesetzbuch", genitive: "Wirtschaftsgesetzbuches", title: "Wirtschaftsgesetzbuch", isTranslation: true),
    "be-2014-insurance-act": .act("4. April 2014", title: "Gesetz vom 4. April 2014 über die Versicherungen"),
    "be-2017-money-laundering": .act(
      "18. September 2017",
      title: """
        Gesetz vom 18. September 2017 zur Verhinderung von Geldwäsche und Terrorismusfinanzierung und zur \
        Beschränkung der Nutzung von Bargeld
        """),
    "be-2017-private-security": .act(
      "2. Oktober 2017", title: "Gesetz vom 2. Oktober 2017 zur Regelung der privaten und besonderen Sicherheit"),
    "be-2019-companies": .code(
      "Gesetzbuch der Gesellschaften und Vereinigungen", genitive: "Gesetzbuches der Gesellschaften und Vereinigungen",
      title: "Gesetzbuch der Gesellschaften und Vereinigungen", isTranslation: true),
    "be-2021-ecc": .act(
      "21. Dezember 2021",
      title: """
        Gesetz vom 21. Dezember 2021 zur Umsetzung des europäischen Kodex für die elektronische Kommunikation und \
        zur Abänderung verschiedener Bestimmungen im Bereich der elektronischen Kommunikation
        """, isTranslation: true),
    "be-wal-2009-coordination": .decree(
      "30. April 2009",
      title: """
        Dekret vom 30. April 2009 über die Zulassung der Koordinationszentren für häusliche Pflege und Hilfe im \
        Hinblick auf die Gewährung von Zuschüssen
        """, isTranslation: true),
    "be-wal-2011-health-code": LawWording(
      "Wallonisches Gesetzbuch für soziale Maßnahmen und Gesundheit", link: "des ",
      linkedName: "Wallonischen Gesetzbuches für soziale Maßnahmen und Gesundheit",
      title: "Wallonisches Gesetzbuch für soziale Maßnahmen und Gesundheit", isTranslation: true),
    "be-2001-school-health": .decree(
      "20. Dezember 2001", title: "Dekret vom 20. Dezember 2001 über die Gesundheitsförderung in der Schule",
      isTranslation: true),
    "be-2019-school-health": .decree(
      "14. März 2019",
      title: """
        Dekret vom 14. März 2019 über die Gesundheitsförderung in der Schule und im Hochschulwesen außerhalb der \
        Universitäten
        """, isTranslation: true),
    "be-2006-pms-centres": .decree(
      "14. Juli 2006",
      title: """
        Dekret vom 14. Juli 2006 über die Aufgaben, Programme und den Tätigkeitsbericht der \
        psycho-medizinisch-sozialen Zentren
        """, isTranslation: true),
    "fr-1978-lil": LawWording(
      "französisches Gesetz vom 6. Januar 1978", link: "des ", linkedName: "französischen Gesetzes vom 6. Januar 1978",
      title: "Französisches Gesetz Nr. 78-17 vom 6. Januar 1978 über Informatik, Dateien und Freiheiten",
      isTranslation: true),
    "fr-2019-341": LawWording(
      "französisches Dekret Nr. 2019-341 vom 19. April 2019", link: "des ",
      linkedName: "französischen Dekrets Nr. 2019-341 vom 19. April 2019",
      title: """
        Französisches Dekret Nr. 2019-341 vom 19. April 2019 über Verarbeitungen, bei denen die Nummer der Eintragung \
        in das nationale Verzeichnis zur Identifizierung natürlicher Personen verwendet oder dieses Verzeichnis \
        abgefragt wird
        """, isTranslation: true),
    "fr-2019-536": LawWording(
      "französisches Dekret Nr. 2019-536 vom 29. Mai 2019", link: "des ",
      linkedName: "französischen Dekrets Nr. 2019-536 vom 29. Mai 2019",
      title: """
        Französisches Dekret Nr. 2019-536 vom 29. Mai 2019 zur Durchführung des Gesetzes Nr. 78-17 vom 6. Januar \
        1978 über Informatik, Dateien und Freiheiten
        """, isTranslation: true),
    "fr-cnil-2020-091": .cnil(
      "2020-091",
      title: """
        Beschluss Nr. 2020-091 der CNIL vom 17. September 2020 zur Annahme von Leitlinien über die Anwendung von \
        Artikel 82 des Gesetzes vom 6. Januar 1978 auf das Lesen und Schreiben im Endgerät eines Nutzers \
        (insbesondere auf Cookies und andere Tracker)
        """, isTranslation: true),
    "fr-cnil-2020-092": .cnil(
      "2020-092",
      title: """
        Beschluss Nr. 2020-092 der CNIL vom 17. September 2020 zur Annahme einer Empfehlung mit praktischen Wegen \
        zur Einhaltung der Vorschriften beim Einsatz von Cookies und anderen Trackern
        """, isTranslation: true),
    "fr-csp": .frenchCode(
      "Gesetzbuch über das öffentliche Gesundheitswesen", genitive: "Gesetzbuches über das öffentliche Gesundheitswesen"
    ),
    "fr-code-assurances": .frenchCode("Versicherungsgesetzbuch", genitive: "Versicherungsgesetzbuches"),
    "fr-code-mutualite": .frenchCode(
      "Gesetzbuch über die Gegenseitigkeitsgesellschaften",
      genitive: "Gesetzbuches über die Gegenseitigkeitsgesellschaften"),
    "fr-code-civil": .frenchCode("Zivilgesetzbuch", genitive: "Zivilgesetzbuches"),
    "fr-lpf": .frenchCode("Gesetzbuch über das Steuerverfahren", genitive: "Gesetzbuches über das Steuerverfahren"),
    "fr-csi": .frenchCode("Gesetzbuch über die innere Sicherheit", genitive: "Gesetzbuches über die innere Sicherheit"),
    "fr-cpce": .frenchCode(
      "Gesetzbuch über Post und elektronische Kommunikation",
      genitive: "Gesetzbuches über Post und elektronische Kommunikation"),
    "fr-patrimoine": .frenchCode("Gesetzbuch über das Kulturerbe", genitive: "Gesetzbuches über das Kulturerbe"),
    "fr-crpa": .frenchCode(
      "Gesetzbuch über die Beziehungen zwischen Öffentlichkeit und Verwaltung",
      genitive: "Gesetzbuches über die Beziehungen zwischen Öffentlichkeit und Verwaltung"),
    "fr-cgfp": .frenchCode(
      "Gesetzbuch über den öffentlichen Dienst", genitive: "Gesetzbuches über den öffentlichen Dienst"),
    "fr-penal": .frenchCode("Strafgesetzbuch", genitive: "Strafgesetzbuches"),
    "lu-2004-money-laundering": .luxembourgAct(
      "12. November 2004",
      title: """
        Luxemburgisches Gesetz vom 12. November 2004 zur Bekämpfung der Geldwäsche und der Terrorismusfinanzierung
        """, isTranslation: true),
    "lu-2005-ecommunications": .luxembourgAct(
      "30. Mai 2005",
      title: """
        Luxemburgisches Gesetz vom 30. Mai 2005 über besondere Bestimmungen zum Schutz der Person bei der \
        Verarbeitung personenbezogener Daten im Bereich der elektronischen Kommunikation und zur Änderung der \
        Artikel 88-2 und 88-4 der Strafprozessordnung
        """, isTranslation: true),
    "lu-2014-patient": .luxembourgAct(
      "24. Juli 2014", title: "Luxemburgisches Gesetz vom 24. Juli 2014 über die Rechte und Pflichten des Patienten",
      isTranslation: true),
    "lu-2018-hospitals": .luxembourgAct(
      "8. März 2018",
      title: "Luxemburgisches Gesetz vom 8. März 2018 über die Krankenhäuser und die Krankenhausplanung",
      isTranslation: true),
    "lu-2018-cnpd": LawWording(
      "luxemburgisches Datenschutzgesetz vom 1. August 2018", link: "des ",
      linkedName: "luxemburgischen Datenschutzgesetzes vom 1. August 2018",
      title: """
        Luxemburgisches Gesetz vom 1. August 2018 über die Organisation der Nationalen Kommission für den \
        Datenschutz und die allgemeine Datenschutzregelung
        """, isTranslation: true),
    "lu-2018-criminal": LawWording(
      "luxemburgisches Gesetz über Daten in Strafsachen vom 1. August 2018", link: "des ",
      linkedName: "luxemburgischen Gesetzes über Daten in Strafsachen vom 1. August 2018",
      title: """
        Luxemburgisches Gesetz vom 1. August 2018 über den Schutz natürlicher Personen bei der Verarbeitung \
        personenbezogener Daten in Strafsachen und in Angelegenheiten der nationalen Sicherheit
        """, isTranslation: true),
    "nl-uavg": LawWording(
      "niederländisches Gesetz vom 16. Mai 2018", link: "des ",
      linkedName: "niederländischen Gesetzes vom 16. Mai 2018",
      title: "Niederländisches Gesetz vom 16. Mai 2018 zur Durchführung der Datenschutz-Grundverordnung",
      isTranslation: true),
    "nl-wabvpz": LawWording(
      "niederländisches Gesetz über Daten in der Pflege", link: "des ",
      linkedName: "niederländischen Gesetzes über Daten in der Pflege",
      title: """
        Niederländisches Gesetz über ergänzende Bestimmungen zur Verarbeitung personenbezogener Daten in der \
        Pflege
        """, isTranslation: true),
    "nl-bw-7": LawWording(
      "Buch 7 des niederländischen Bürgerlichen Gesetzbuches", link: "",
      linkedName: "Buch 7 des niederländischen Bürgerlichen Gesetzbuches",
      title: "Niederländisches Bürgerliches Gesetzbuch, Buch 7", isTranslation: true),
  ]
}

// What laws are called that are known by what they are and by their day.
extension LawWording {
  fileprivate static func act(_ day: String, title: String, formerTitle: String? = nil, isTranslation: Bool = false)
    -> LawWording
  {
    LawWording(
      "Gesetz vom \(day)", link: "des ", linkedName: "Gesetzes vom \(day)", title: title, formerTitle: formerTitle,
      isTranslation: isTranslation)
  }

  fileprivate static func coordinatedAct(_ day: String, title: String) -> LawWording {
    LawWording(
      "koordiniertes Gesetz vom \(day)", link: "des ", linkedName: "koordinierten Gesetzes vom \(day)", title: title)
  }

  fileprivate static func royalDecree(_ day: String, title: String, isTranslation: Bool = false) -> LawWording {
    LawWording(
      "Königlicher Erlass vom \(day)", link: "des ", linkedName: "Königlichen Erlasses vom \(day)", title: title,
      isTranslation: isTranslation)
  }

  fileprivate static func decree(_ day: String, title: String, isTranslation: Bool) -> LawWording {
    LawWording(
      "Dekret vom \(day)", link: "des ", linkedName: "Dekrets vom \(day)", title: title, isTranslation: isTranslation)
  }

  fileprivate static func directive(_ number: String, title: String) -> LawWording {
    LawWording("Richtlinie \(number)/EG", link: "der ", title: title)
  }

  fileprivate static func abbreviation(_ name: String, title: String) -> LawWording {
    LawWording(name, link: "", title: title)
  }

  fileprivate static func code(_ name: String, genitive: String, title: String, isTranslation: Bool = false)
    -> LawWording
  {
    LawWording(name, link: "des ", linkedName: genitive, title: title, isTranslation: isTranslation)
  }

  fileprivate static func collectiveAgreement(_ number: Int, title: String, isTranslation: Bool = false) -> LawWording {
    LawWording(
      "kollektives Arbeitsabkommen Nr. \(number)", link: "des ",
      linkedName: "kollektiven Arbeitsabkommens Nr. \(number)",
      title: title, isTranslation: isTranslation)
  }

  fileprivate static func luxembourgAct(_ day: String, title: String, isTranslation: Bool) -> LawWording {
    LawWording(
      "luxemburgisches Gesetz vom \(day)", link: "des ", linkedName: "luxemburgischen Gesetzes vom \(day)",
      title: title,
      isTranslation: isTranslation)
  }

  fileprivate static func cnil(_ number: String, title: String, isTranslation: Bool) -> LawWording {
    LawWording(
      "Beschluss Nr. \(number) der CNIL", link: "des ", linkedName: "Beschlusses Nr. \(number) der CNIL", title: title,
      isTranslation: isTranslation)
  }

  /// A code of France by its translated name.
  fileprivate static func frenchCode(_ name: String, genitive: String) -> LawWording {
    LawWording(
      "französisches \(name)", link: "des ", linkedName: "französischen \(genitive)", title: "Französisches \(name)",
      isTranslation: true)
  }
}
