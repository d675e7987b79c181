extension English {
  // Titles of the law of the Union as in the Official Journal. The laws of Belgium, France, Luxembourg and the Netherlands
  // have no official English text: their titles here are translations.
  static let laws: [String: LawWording] = [
    "gdpr": LawWording(
      "GDPR", link: "of the ",
      title: """
        Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 on the protection of \
        natural persons with regard to the processing of personal data and on the free movement of such data, and \
        repealing Directive 95/46/EC (General Data Protection Regulation)
        """),
    "eprivacy": LawWording(
      "Directive 2002/58/EC", link: "of ",
      title: """
        Directive 2002/58/EC of the European Parliament and of the Council of 12 July 2002 concerning the processing of \
        personal data and the protection of privacy in the electronic communications sector (Directive on privacy and \
        electronic communications)
        """),
    "eu-95-46": LawWording(
      "Directive 95/46/EC", link: "of ",
      title: """
        Directive 95/46/EC of the European Parliament and of the Council of 24 October 1995 on the protection of \
        individuals with regard to the processing of personal data and on the free movement of such data
        """),
    "eu-2021-914": LawWording(
      "Implementing Decision (EU) 2021/914", link: "of ",
      title: """
        Commission Implementing Decision (EU) 2021/914 of 4 June 2021 on standard contractual clauses for the transfer \
        of personal data to third countries pursuant to Regulation (EU) 2016/679 of the European Parliament and of the \
        Council
        """),
    "eu-2025-327": LawWording(
      "Regulation (EU) 2025/327", link: "of ",
      title: """
        Regulation (EU) 2025/327 of the European Parliament and of the Council of 11 February 2025 on the European \
        Health Data Space and amending Directive 2011/24/EU and Regulation (EU) 2024/2847
        """),
    "be-2018-framework": .act(
      "30 July 2018",
      "on the protection of natural persons with regard to the processing of personal data"),
    "be-2017-authority": .act("3 December 2017", "establishing the Data Protection Authority"),
    "be-1992-privacy": .act(
      "8 December 1992", "on the protection of privacy in relation to the processing of personal data"),
    "be-1998-privacy": .act(
      "11 December 1998",
      """
      transposing Directive 95/46/EC of 24 October 1995 of the European Parliament and of the Council on the protection \
      of individuals with regard to the processing of personal data and on the free movement of such data
      """),
    "be-2001-privacy-decree": .royalDecree(
      "13 February 2001",
      """
      implementing the Act of 8 December 1992 on the protection of privacy in relation to the processing of personal \
      data
      """),
    "be-1983-national-register": .act("8 August 1983", "organising a National Register of natural persons"),
    "be-2007-cameras": .act("21 March 2007", "governing the installation and use of surveillance cameras"),
    "be-2005-ecommunications": .act("13 June 2005", "on electronic communications"),
    "be-1990-mutualities": .act(
      "6 August 1990", "on health insurance funds and national unions of health insurance funds"),
    "be-1994-insurance": .coordinatedAct("14 July 1994", "on compulsory insurance for health care and benefits"),
    "be-2002-patient-rights": .act("22 August 2002", "on the rights of patients"),
    "be-2008-hospitals": .coordinatedAct("10 July 2008", "on hospitals and other care institutions"),
    "be-1964-hospital-norms": .royalDecree(
      "23 October 1964", "laying down the standards with which hospitals and their departments must comply"),
    "be-2019-quality": .act("22 April 2019", "on the quality of health care practice"),
    "be-1990-psychiatric": .act(
      "26 June 1990", "on the protection imposed on a person with a psychiatric disorder",
      former: "on the protection of the person of the mentally ill"),
    "be-1990-nursing-decree": .royalDecree(
      "18 June 1990",
      """
      establishing the list of technical nursing services and the list of acts that a physician may entrust to nursing \
      practitioners, the detailed rules for performing those services and acts, and the qualifications that nursing \
      practitioners must have
      """),
    "be-1999-medical-file": .royalDecree(
      "3 May 1999",
      """
      determining the general minimum conditions that the medical file referred to in Article 15 of the Act on \
      hospitals, coordinated on 7 August 1987, must satisfy
      """),
    "be-2004-experiments": .act("7 May 2004", "on experiments on the human person"),
    "be-2008-ehealth": .act(
      "21 August 2008", "establishing and organising the eHealth platform and containing various provisions",
      former: "establishing and organising the eHealth platform"),
    "be-2010-complementary-insurance": .act(
      "26 April 2010",
      "containing various provisions on the organisation of supplementary health insurance (I)"),
    "be-2015-health-professions": .coordinatedAct("10 May 2015", "on the exercise of the health care professions"),
    "be-1976-cpas": LawWording(
      "Act of 8 July 1976", link: "of the ",
      title: "Organic Act of 8 July 1976 on public centres for social welfare", isTranslation: true),
    "be-1990-crossroads-bank": .act(
      "15 January 1990", "establishing and organising a Crossroads Bank for Social Security"),
    "be-2018-information-security": .act(
      "5 September 2018",
      """
      establishing the Information Security Committee and amending various acts concerning the implementation of \
      Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 on the protection of \
      natural persons with regard to the processing of personal data and on the free movement of such data, and \
      repealing Directive 95/46/EC
      """),
    "be-1968-collective-agreements": .act(
      "5 December 1968", "on collective labour agreements and joint committees"),
    "be-1978-employment-contracts": .act("3 July 1978", "on employment contracts"),
    "be-1978-social-documents": LawWording(
      "Royal Decree of 23 October 1978", link: "of the ",
      title: "Royal Decree No 5 of 23 October 1978 on the keeping of social documents", isTranslation: true),
    "be-1980-social-documents": .royalDecree("8 August 1980", "on the keeping of social documents"),
    "be-1996-wellbeing": .act("4 August 1996", "on the well-being of workers in the performance of their work"),
    "be-1998-cct-68": .collectiveAgreement(
      68, "16 June 1998",
      "on the protection of the privacy of workers with regard to camera surveillance in the workplace"),
    "be-2002-cct-81": .collectiveAgreement(
      81, "26 April 2002",
      "on the protection of the privacy of workers with regard to the monitoring of electronic online communications data"
    ),
    "be-2017-wellbeing-code": .code("Code on Well-being at Work"),
    "be-2022-whistleblowers": .act(
      "28 November 2022",
      """
      on the protection of persons who report breaches of Union or national law established within a legal entity in the \
      private sector
      """),
    "be-1992-income-tax": .code("Income Tax Code 1992"),
    "be-vat-code": .code("Value Added Tax Code"),
    "be-2013-economic-law": .code("Code of Economic Law"),
    "be-2014-insurance-act": .act("4 April 2014", "on insurance"),
    "be-2017-money-laundering": .act(
      "18 September 2017",
      "on the prevention of money laundering and terrorist financing and on the restriction of the use of cash"),
    "be-2017-private-security": .act("2 October 2017", "governing private and special security"),
    "be-2019-companies": .code("Code of Companies and Associations"),
    "be-2021-ecc": .act(
      "21 December 2021",
      """
      transposing the European Electronic Communications Code and amending various provisions on electronic \
      communications
      """),
    "be-wal-2009-coordination": .decree(
      "30 April 2009",
      "on the approval of coordination centres for home care and home help with a view to the granting of subsidies"),
    "be-wal-2011-health-code": .code("Walloon Code of Social Action and Health"),
    "be-2001-school-health": .decree("20 December 2001", "on health promotion in schools"),
    "be-2019-school-health": .decree(
      "14 March 2019", "on health promotion in schools and in higher education outside universities"),
    "be-2006-pms-centres": .decree(
      "14 July 2006",
      "on the tasks, programmes and activity report of the psycho-medico-social centres"),
    "fr-1978-lil": LawWording(
      "French Data Protection Act", link: "of the ",
      title: "French Act No 78-17 of 6 January 1978 on information technology, data files and civil liberties",
      isTranslation: true),
    "fr-2019-341": LawWording(
      "French Decree No 2019-341 of 19 April 2019", link: "of ",
      title: """
        French Decree No 2019-341 of 19 April 2019 on processing that uses the registration number in the national \
        register for the identification of natural persons or requires consultation of that register
        """, isTranslation: true),
    "fr-2019-536": LawWording(
      "French Decree No 2019-536 of 29 May 2019", link: "of ",
      title: """
        French Decree No 2019-536 of 29 May 2019 implementing Act No 78-17 of 6 January 1978 on information technology, \
        data files and civil liberties
        """, isTranslation: true),
    "fr-cnil-2020-091": .cnil(
      "2020-091",
      """
      adopting guidelines on the application of Article 82 of the amended Act of 6 January 1978 to operations that read \
      or write on a user’s terminal equipment (in particular ‘cookies and other trackers’) and repealing deliberation \
      No 2019-093 of 4 July 2019
      """),
    "fr-cnil-2020-092": .cnil(
      "2020-092",
      """
      adopting a recommendation that proposes practical ways of complying with the rules where ‘cookies and other \
      trackers’ are used
      """),
    "fr-csp": .frenchCode("Public Health Code"),
    "fr-code-assurances": .frenchCode("Insurance Code"),
    "fr-code-mutualite": .frenchCode("Mutual Insurance Code"),
    "fr-code-civil": .frenchCode("Civil Code"),
    "fr-lpf": .frenchCode("Code of Tax Procedure"),
    "fr-csi": .frenchCode("Internal Security Code"),
    "fr-cpce": .frenchCode("Postal and Electronic Communications Code"),
    "fr-patrimoine": .frenchCode("Heritage Code"),
    "fr-crpa": .frenchCode("Code of Relations between the Public and the Administration"),
    "fr-cgfp": .frenchCode("General Civil Service Code"),
    "fr-penal": .frenchCode("Criminal Code"),
    "lu-2004-money-laundering": .luxembourgAct(
      "12 November 2004", "on the fight against money laundering and terrorist financing"),
    "lu-2005-ecommunications": .luxembourgAct(
      "30 May 2005",
      """
      laying down specific provisions for the protection of persons with regard to the processing of personal data in the \
      electronic communications sector and amending Articles 88-2 and 88-4 of the Code of Criminal Procedure
      """),
    "lu-2014-patient": .luxembourgAct("24 July 2014", "on the rights and obligations of patients"),
    "lu-2018-hospitals": .luxembourgAct("8 March 2018", "on hospitals and hospital planning"),
    "lu-2018-cnpd": LawWording(
      "Luxembourg Data Protection Act of 1 August 2018", link: "of the ",
      title: """
        Luxembourg Act of 1 August 2018 on the organisation of the National Data Protection Commission and the general \
        data protection framework
        """, isTranslation: true),
    "lu-2018-criminal": LawWording(
      "Luxembourg Act on data in criminal matters of 1 August 2018", link: "of the ",
      title: """
        Luxembourg Act of 1 August 2018 on the protection of natural persons with regard to the processing of personal \
        data in criminal and national security matters
        """, isTranslation: true),
    "nl-uavg": LawWording(
      "Dutch Act of 16 May 2018", link: "of the ",
      title: "Dutch Act of 16 May 2018 implementing the General Data Protection Regulation", isTranslation: true),
    "nl-wabvpz": LawWording(
      "Dutch Act on personal data in health care", link: "of the ",
      title: "Dutch Act laying down additional provisions on the processing of personal data in health care",
      isTranslation: true),
    "nl-bw-7": LawWording(
      "Book 7 of the Dutch Civil Code", link: "of ", title: "Dutch Civil Code, Book 7", isTranslation: true),
  ]
}

// What laws are called that are known by what they are and by their day. Their titles go on from there, and are
// translations.
extension LawWording {
  fileprivate static func act(_ day: String, _ subject: String, former: String? = nil) -> LawWording {
    LawWording(
      "Act of \(day)", link: "of the ", title: "Act of \(day) \(subject)",
      formerTitle: former.map { "Act of \(day) \($0)" },
      isTranslation: true)
  }

  fileprivate static func coordinatedAct(_ day: String, _ subject: String) -> LawWording {
    LawWording(
      "Coordinated Act of \(day)", link: "of the ", title: "Act \(subject), coordinated on \(day)", isTranslation: true)
  }

  fileprivate static func royalDecree(_ day: String, _ subject: String) -> LawWording {
    LawWording(
      "Royal Decree of \(day)", link: "of the ", title: "Royal Decree of \(day) \(subject)", isTranslation: true)
  }

  fileprivate static func decree(_ day: String, _ subject: String) -> LawWording {
    LawWording("Decree of \(day)", link: "of the ", title: "Decree of \(day) \(subject)", isTranslation: true)
  }

  fileprivate static func code(_ name: String) -> LawWording {
    LawWording(name, link: "of the ", title: name, isTranslation: true)
  }

  fileprivate static func frenchCode(_ name: String) -> LawWording { code("French \(name)") }

  fileprivate static func collectiveAgreement(_ number: Int, _ day: String, _ subject: String) -> LawWording {
    LawWording(
      "Collective Labour Agreement No \(number)", link: "of ",
      title: "Collective Labour Agreement No \(number) of \(day) \(subject)", isTranslation: true)
  }

  fileprivate static func luxembourgAct(_ day: String, _ subject: String) -> LawWording {
    LawWording(
      "Luxembourg Act of \(day)", link: "of the ", title: "Luxembourg Act of \(day) \(subject)", isTranslation: true)
  }

  fileprivate static func cnil(_ number: String, _ subject: String) -> LawWording {
    LawWording(
      "CNIL deliberation No \(number)", link: "of ",
      title: "CNIL deliberation No \(number) of 17 September 2020 \(subject)", isTranslation: true)
  }
}
