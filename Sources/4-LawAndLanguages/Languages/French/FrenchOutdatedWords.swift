extension French {
  static let outdated: [String: OutdatedWords] = [
    "REF-BE-129": OutdatedWords([
      OutdatedWording(["article 129", "art. 129"], with: ["13 juin 2005", "communications électroniques"])
    ]),
    "REF-BE-1990": OutdatedWords([
      OutdatedWording(["protection de la personne des malades mentaux"])
    ]),
    "REF-BE-1992": OutdatedWords([
      OutdatedWording(["loi du @", "loi belge du @"], day: "1992-12-08"),
      OutdatedWording(
        ["loi vie privée", "loi « vie privée »", "loi “vie privée”", "loi relative à la vie privée"],
        nameOf: "1992-12-08", unless: ["30 juillet 2018", "{law:be-2018-framework"]),
    ]),
    "REF-BE-1998": OutdatedWords([
      OutdatedWording(
        ["loi du @"], day: "1998-12-11",
        with: ["95/46", "vie privée", "données à caractère personnel", "8 décembre 1992"])
    ]),
    "REF-BE-AR2001": OutdatedWords([
      OutdatedWording(["arrêté royal du @", "A.R. du @", "AR du @"], day: "2001-02-13"),
      OutdatedWording(
        ["arrêté royal du @", "A.R. du @", "AR du @"], day: "2011-02-13",
        with: ["vie privée", "8 décembre 1992", "données à caractère personnel", "13 mars 2001"],
        truth: "the royal decree on privacy is of 13 February 2001, not 2011, and it is repealed", blocks: true),
    ]),
    "REF-BE-CPVP": OutdatedWords([
      OutdatedWording([
        "Commission de la protection de la vie privée", "Commission pour la protection de la vie privée", "CPVP",
      ]),
      // An organisation may have a commission of its own by this name.
      OutdatedWording(["Commission vie privée", "Commission « vie privée »"], blocks: false),
    ]),
    "REF-BE-INSURANCE-TITLE": OutdatedWords([
      OutdatedWording(["assurance obligatoire couvrant les soins", "assurance obligatoire;soins"])
    ]),
    "REF-BE-WAL-2009": OutdatedWords([
      OutdatedWording(["décret du @", "décret wallon du @"], day: "2009-04-30", with: ["coordination"])
    ]),
    "REF-DE-TTDSG": OutdatedWords([]),
    "REF-DPF": OutdatedWords(
      [
        OutdatedWording(["cadre de protection des données UE-États-Unis"])
      ], knowing: ["pourvoi", "recours", "contest*"]),
    "REF-EU-95-46": OutdatedWords([
      OutdatedWording(["directive européenne 95/46", "directive n° 95/46"])
    ]),
    "REF-FR-DECL": OutdatedWords([
      OutdatedWording([
        "déclaration à la CNIL", "déclarations à la CNIL", "déclaration CNIL", "déclaré à la CNIL",
        "déclarée à la CNIL", "déclarés à la CNIL", "déclarées à la CNIL", "déclaré auprès de la CNIL",
        "déclarée auprès de la CNIL", "déclarés auprès de la CNIL", "déclarées auprès de la CNIL",
        "déclaration auprès de la CNIL", "Correspondant Informatique et Libertés", "(CIL)",
      ])
    ]),
    "REF-FR-LIL-NUM": OutdatedWords([
      OutdatedWording(
        ["article 40-1", "articles 40-1", "art. 40-1"],
        with: ["6 janvier 1978", "Informatique et Libertés", "LIL", "{law:fr-1978-lil}", "78-17"],
        truth: "article 40-1 has been article 85 since 1 June 2019"),
      OutdatedWording(
        ["article 32 II", "article 32-II", "article 32, II", "article 32.II", "II de l'article 32"],
        with: ["6 janvier 1978", "Informatique et Libertés", "LIL", "{law:fr-1978-lil}", "78-17"],
        truth: "the rule on cookies has been article 82 since 1 June 2019"),
      OutdatedWording(
        [
          "article 32", "articles 38", "article 38", "articles 39", "article 39", "article 40", "articles 32",
          "article 67",
        ], with: ["6 janvier 1978", "Informatique et Libertés", "LIL", "{law:fr-1978-lil}", "78-17"]),
    ]),
    "REF-GDPR-DATE": OutdatedWords([
      OutdatedWording(
        [
          "RGPD du @", "RGPD) du @", "RGPD (@", "RGPD européen du @", "2016/679 du @",
          "règlement général sur la protection des données du @", "{law:gdpr} du @",
        ], day: "2018-05-25")
    ]),
    "REF-LU-2002": OutdatedWords([
      // Belgium has laws of the same day.
      OutdatedWording(
        ["loi du @", "loi modifiée du @"], day: "2002-08-02", with: ["traitement des données", "luxemb*", "CNPD"])
    ]),
    "REF-NL-WBP": OutdatedWords([]),
    "REF-PRIVACY-SHIELD": OutdatedWords(
      [
        OutdatedWording(["bouclier de protection des données", "bouclier vie privée"])
      ], knowing: ["invalid*", "annul*"]),
    "REF-SAFE-HARBOUR": OutdatedWords(
      [
        OutdatedWording(["sphère de sécurité"])
      ], knowing: ["invalid*", "annul*"]),
    "REF-UK-EU": OutdatedWords([
      OutdatedWording(
        ["y compris le Royaume-Uni", "y compris au Royaume-Uni", "dont le Royaume-Uni", "Royaume-Uni compris"],
        with: ["Union européenne", "Espace économique européen", "UE", "EEE"])
    ]),
    "REF-WP29": OutdatedWords(
      [
        OutdatedWording([
          "groupe de l'article 29", "groupe de travail de l'article 29", "groupe de travail article 29",
          "groupe article 29", "groupe de travail « article 29 »", "groupe de travail “article 29”",
          "groupe « article 29 »", "groupe “article 29”", "G29",
        ])
      ], knowing: ["CEPD", "comité européen de la protection des données"]),
  ]
}
