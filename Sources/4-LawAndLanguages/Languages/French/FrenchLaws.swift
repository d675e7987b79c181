extension French {
  // Titles of the law of the Union as in the Official Journal, of Belgium as in the Moniteur belge, of France as in the
  // Journal officiel, of Luxembourg as Legilux gives them.
  static let laws: [String: LawWording] = [
    "gdpr": .abbreviation(
      "RGPD",
      title: """
        Règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016 relatif à la protection des \
        personnes physiques à l’égard du traitement des données à caractère personnel et à la libre circulation de \
        ces données, et abrogeant la directive 95/46/CE (règlement général sur la protection des données)
        """),
    "eprivacy": .directive(
      "2002/58",
      title: """
        Directive 2002/58/CE du Parlement européen et du Conseil du 12 juillet 2002 concernant le traitement des \
        données à caractère personnel et la protection de la vie privée dans le secteur des communications \
        électroniques (directive vie privée et communications électroniques)
        """),
    "eu-95-46": .directive(
      "95/46",
      title: """
        Directive 95/46/CE du Parlement européen et du Conseil du 24 octobre 1995 relative à la protection des \
        personnes physiques à l’égard du traitement des données à caractère personnel et à la libre circulation de \
        ces données
        """),
    "eu-2021-914": LawWording(
      "décision d’exécution (UE) 2021/914", link: "de la ",
      title: """
        Décision d’exécution (UE) 2021/914 de la Commission du 4 juin 2021 relative aux clauses contractuelles \
        types pour le transfert de données à caractère personnel vers des pays tiers en vertu du règlement (UE) \
        2016/679 du Parlement européen et du Conseil
        """),
    "eu-2025-327": LawWording(
      "règlement (UE) 2025/327", link: "du ",
      title: """
        Règlement (UE) 2025/327 du Parlement européen et du Conseil du 11 février 2025 relatif à l’espace européen \
        des données de santé et modifiant la directive 2011/24/UE et le règlement (UE) 2024/2847
        """, isTranslation: true),
    "be-2018-framework": .act(
      "30 juillet 2018",
      title: """
        Loi du 30 juillet 2018 relative à la protection des personnes physiques à l’égard des traitements de \
        données à caractère personnel
        """),
    "be-2017-authority": .act(
      "3 décembre 2017", title: "Loi du 3 décembre 2017 portant création de l’Autorité de protection des données"),
    "be-1992-privacy": .act(
      "8 décembre 1992",
      title: """
        Loi du 8 décembre 1992 relative à la protection de la vie privée à l’égard des traitements de données à \
        caractère personnel
        """),
    "be-1998-privacy": .act(
      "11 décembre 1998",
      title: """
        Loi du 11 décembre 1998 transposant la directive 95/46/CE du 24 octobre 1995 du Parlement européen et du \
        Conseil relative à la protection des personnes physiques à l’égard du traitement de données à caractère \
        personnel et à la libre circulation de ces données
        """),
    "be-2001-privacy-decree": .royalDecree(
      "13 février 2001",
      title: """
        Arrêté royal du 13 février 2001 portant exécution de la loi du 8 décembre 1992 relative à la protection de \
        la vie privée à l’égard des traitements de données à caractère personnel
        """),
    "be-1983-national-register": .act(
      "8 août 1983", title: "Loi du 8 août 1983 organisant un Registre national des personnes physiques"),
    "be-2007-cameras": .act(
      "21 mars 2007", title: "Loi du 21 mars 2007 réglant l’installation et l’utilisation de caméras de surveillance"),
    "be-2005-ecommunications": .act(
      "13 juin 2005", title: "Loi du 13 juin 2005 relative aux communications électroniques"),
    "be-1990-mutualities": .act(
      "6 août 1990", title: "Loi du 6 août 1990 relative aux mutualités et aux unions nationales de mutualités"),
    "be-1994-insurance": .coordinatedAct(
      "14 juillet 1994",
      title: """
        Loi relative à l’assurance obligatoire soins de santé et indemnités, coordonnée le 14 juillet 1994
        """),
    "be-2002-patient-rights": .act("22 août 2002", title: "Loi du 22 août 2002 relative aux droits du patient"),
    "be-2008-hospitals": .coordinatedAct(
      "10 juillet 2008",
      title: """
        Loi relative aux hôpitaux et à d’autres établissements de soins, coordonnée le 10 juillet 2008
        """),
    "be-1964-hospital-norms": .royalDecree(
      "23 octobre 1964",
      title: """
        Arrêté royal du 23 octobre 1964 portant fixation des normes auxquelles les hôpitaux et leurs services \
        doivent répondre
        """),
    "be-2019-quality": .act(
      "22 avril 2019", title: "Loi du 22 avril 2019 relative à la qualité de la pratique des soins de santé"),
    "be-1990-psychiatric": .act(
      "26 juin 1990",
      title: """
        Loi du 26 juin 1990 relative à la protection imposée à une personne atteinte d’un trouble psychiatrique
        """, formerTitle: "Loi du 26 juin 1990 relative à la protection de la personne des malades mentaux"),
    "be-1990-nursing-decree": .royalDecree(
      "18 juin 1990",
      title: """
        Arrêté royal du 18 juin 1990 portant fixation de la liste des prestations techniques de soins infirmiers \
        et de la liste des actes pouvant être confiés par un médecin à des praticiens de l’art infirmier, ainsi \
        que des modalités d’exécution relatives à ces prestations et à ces actes et des conditions de \
        qualification auxquelles les praticiens de l’art infirmier doivent répondre
        """),
    "be-1999-medical-file": .royalDecree(
      "3 mai 1999",
      title: """
        Arrêté royal du 3 mai 1999 déterminant les conditions générales minimales auxquelles le dossier médical, \
        visé à l’article 15 de la loi sur les hôpitaux, coordonnée le 7 août 1987, doit répondre
        """),
    "be-2004-experiments": .act(
      "7 mai 2004", title: "Loi du 7 mai 2004 relative aux expérimentations sur la personne humaine"),
    "be-2008-ehealth": .act(
      "21 août 2008",
      title: """
        Loi du 21 août 2008 relative à l’institution et à l’organisation de la plate-forme eHealth et portant \
        diverses dispositions
        """, formerTitle: "Loi du 21 août 2008 relative à l’institution et à l’organisation de la plate-forme eHealth"),
    "be-2010-complementary-insurance": .act(
      "26 avril 2010",
      title: """
        Loi du 26 avril 2010 portant des dispositions diverses en matière de l’organisation de l’assurance maladie \
        complémentaire (I)
        """, isTranslation: true),
    "be-2015-health-professions": .coordinatedAct(
      "10 mai 2015", title: "Loi relative à l’exercice des professions des soins de santé, coordonnée le 10 mai 2015"),
    "be-1976-cpas": .act(
      "8 juillet 1976", title: "Loi organique du 8 juillet 1976 des centres publics d’action sociale"),
    "be-1990-crossroads-bank": .act(
      "15 janvier 1990",
      title: """
        Loi du 15 janvier 1990 relative à l’institution et à l’organisation d’une Banque-Carrefour de la Sécurité \
        sociale
        """),
    "be-2018-information-security": .act(
      "5 septembre 2018",
      title: """
        Loi du 5 septembre 2018 instituant le comité de sécurité de l’information et modifiant diverses lois \
        concernant la mise en œuvre du Règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril \
        2016 relatif à la protection des personnes physiques à l’égard du traitement des données à caractère \
        personnel et à la libre circulation de ces données, et abrogeant la directive 95/46/CE
        """),
    "be-1968-collective-agreements": .act(
      "5 décembre 1968",
      title: """
        Loi du 5 décembre 1968 sur les conventions collectives de travail et les commissions paritaires
        """),
    "be-1978-employment-contracts": .act(
      "3 juillet 1978", title: "Loi du 3 juillet 1978 relative aux contrats de travail"),
    "be-1978-social-documents": .royalDecree(
      "23 octobre 1978", title: "Arrêté royal n° 5 du 23 octobre 1978 relatif à la tenue des documents sociaux"),
    "be-1980-social-documents": .royalDecree(
      "8 août 1980", title: "Arrêté royal du 8 août 1980 relatif à la tenue des documents sociaux"),
    "be-1996-wellbeing": .act(
      "4 août 1996",
      title: """
        Loi du 4 août 1996 relative au bien-être des travailleurs lors de l’exécution de leur travail
        """),
    "be-1998-cct-68": .collectiveAgreement(
      68,
      title: """
        Convention collective de travail n° 68 du 16 juin 1998 relative à la protection de la vie privée des \
        travailleurs à l’égard de la surveillance par caméras sur le lieu du travail
        """),
    "be-2002-cct-81": .collectiveAgreement(
      81,
      title: """
        Convention collective de travail n° 81 du 26 avril 2002 relative à la protection de la vie privée des \
        travailleurs à l’égard du contrôle des données de communication électroniques en réseau
        """),
    "be-2017-wellbeing-code": LawWording(
      "Code du bien-être au travail", link: "du ", title: "Code du bien-être au travail"),
    "be-2022-whistleblowers": .act(
      "28 novembre 2022",
      title: """
        Loi du 28 novembre 2022 sur la protection des personnes qui signalent des violations au droit de l’Union \
        ou au droit national constatées au sein d’une entité juridique du secteur privé
        """),
    "be-1992-income-tax": .code("Code des impôts sur les revenus 1992", title: "Code des impôts sur les revenus 1992"),
    "be-vat-code": .code("Code de la taxe sur la valeur ajoutée", title: "Code de la taxe sur la valeur ajoutée"),
    "be-2013-economic-law": .code("Code de droit économique", title: "Code de droit économique"),
    "be-2014-insurance-act": .act("4 avril 2014", title: "Loi du 4 avril 2014 relative aux assurances"),
    "be-2017-money-laundering": .act(
      "18 septembre 2017",
      title: """
        Loi du 18 septembre 2017 relative à la prévention du blanchiment de capitaux et du financement du \
        terrorisme et à la limitation de l’utilisation des espèces
        """),
    "be-2017-private-security": .act(
      "2 octobre 2017", title: "Loi du 2 octobre 2017 réglementant la sécurité privée et particulière"),
    "be-2019-companies": .code("Code des sociétés et des associations", title: "Code des sociétés et des associations"),
    "be-2021-ecc": .act(
      "21 décembre 2021",
      title: """
        Loi du 21 décembre 2021 portant transposition du code des communications électroniques européen et \
        modification de diverses dispositions en matière de communications électroniques
        """),
    "be-wal-2009-coordination": .decree(
      "30 avril 2009",
      title: """
        Décret du 30 avril 2009 relatif à l’agrément des centres de coordination des soins et de l’aide à domicile \
        en vue de l’octroi de subventions
        """),
    "be-wal-2011-health-code": LawWording(
      "Code wallon de l’action sociale et de la santé", link: "du ",
      title: "Code wallon de l’action sociale et de la santé"),
    "be-2001-school-health": .decree(
      "20 décembre 2001", title: "Décret du 20 décembre 2001 relatif à la promotion de la santé à l’école"),
    "be-2019-school-health": .decree(
      "14 mars 2019",
      title: """
        Décret du 14 mars 2019 relatif à la promotion de la santé à l’école et dans l’enseignement supérieur hors \
        universités
        """),
    "be-2006-pms-centres": .decree(
      "14 juillet 2006",
      title: """
        Décret du 14 juillet 2006 relatif aux missions, programmes et rapport d’activités des centres \
        psycho-médico-sociaux
        """, isTranslation: true),
    "fr-1978-lil": LawWording(
      "loi Informatique et Libertés", link: "de la ",
      title: "Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés"),
    "fr-2019-341": LawWording(
      "décret n° 2019-341 du 19 avril 2019", link: "du ",
      title: """
        Décret n° 2019-341 du 19 avril 2019 relatif à la mise en œuvre de traitements comportant l’usage du numéro \
        d’inscription au répertoire national d’identification des personnes physiques ou nécessitant la consultation de \
        ce répertoire
        """),
    "fr-2019-536": LawWording(
      "décret n° 2019-536 du 29 mai 2019", link: "du ",
      title: """
        Décret n° 2019-536 du 29 mai 2019 pris pour l’application de la loi n° 78-17 du 6 janvier 1978 relative à \
        l’informatique, aux fichiers et aux libertés
        """),
    "fr-cnil-2020-091": .cnil(
      "2020-091",
      title: """
        Délibération n° 2020-091 du 17 septembre 2020 portant adoption de lignes directrices relatives à \
        l’application de l’article 82 de la loi du 6 janvier 1978 modifiée aux opérations de lecture et écriture \
        dans le terminal d’un utilisateur (notamment aux « cookies et autres traceurs ») et abrogeant la \
        délibération n° 2019-093 du 4 juillet 2019
        """),
    "fr-cnil-2020-092": .cnil(
      "2020-092",
      title: """
        Délibération n° 2020-092 du 17 septembre 2020 portant adoption d’une recommandation proposant des \
        modalités pratiques de mise en conformité en cas de recours aux « cookies et autres traceurs »
        """),
    "fr-csp": .code("Code de la santé publique"),
    "fr-code-assurances": .code("Code des assurances"),
    "fr-code-mutualite": .code("Code de la mutualité"),
    "fr-code-civil": .code("Code civil"),
    "fr-lpf": .code("Livre des procédures fiscales"),
    "fr-csi": .code("Code de la sécurité intérieure"),
    "fr-cpce": .code("Code des postes et des communications électroniques"),
    "fr-patrimoine": .code("Code du patrimoine"),
    "fr-crpa": .code("Code des relations entre le public et l’administration"),
    "fr-cgfp": .code("Code général de la fonction publique"),
    "fr-penal": .code("Code pénal"),
    "lu-2004-money-laundering": .luxembourgAct(
      "12 novembre 2004",
      title: """
        Loi du 12 novembre 2004 relative à la lutte contre le blanchiment et contre le financement du terrorisme
        """),
    "lu-2005-ecommunications": .luxembourgAct(
      "30 mai 2005",
      title: """
        Loi du 30 mai 2005 relative aux dispositions spécifiques de protection de la personne à l’égard du \
        traitement des données à caractère personnel dans le secteur des communications électroniques et portant \
        modification des articles 88-2 et 88-4 du Code d’instruction criminelle
        """),
    "lu-2014-patient": .luxembourgAct(
      "24 juillet 2014", title: "Loi du 24 juillet 2014 relative aux droits et obligations du patient"),
    "lu-2018-hospitals": .luxembourgAct(
      "8 mars 2018",
      title: """
        Loi du 8 mars 2018 relative aux établissements hospitaliers et à la planification hospitalière
        """),
    "lu-2018-cnpd": LawWording(
      "loi luxembourgeoise sur la protection des données du 1er août 2018", link: "de la ",
      title: """
        Loi du 1er août 2018 portant organisation de la Commission nationale pour la protection des données et du \
        régime général sur la protection des données
        """),
    "lu-2018-criminal": LawWording(
      "loi luxembourgeoise sur les données en matière pénale du 1er août 2018", link: "de la ",
      title: """
        Loi du 1er août 2018 relative à la protection des personnes physiques à l’égard du traitement des données \
        à caractère personnel en matière pénale ainsi qu’en matière de sécurité nationale
        """),
    "nl-uavg": LawWording(
      "loi néerlandaise du 16 mai 2018", link: "de la ",
      title: """
        Loi néerlandaise du 16 mai 2018 portant exécution du règlement général sur la protection des données
        """, isTranslation: true),
    "nl-wabvpz": LawWording(
      "loi néerlandaise sur les données dans les soins", link: "de la ",
      title: """
        Loi néerlandaise portant des dispositions complémentaires sur le traitement des données à caractère \
        personnel dans les soins
        """, isTranslation: true),
    "nl-bw-7": LawWording(
      "livre 7 du Code civil néerlandais", link: "du ", title: "Code civil néerlandais, livre 7", isTranslation: true),
  ]
}

// What laws are called that are known by what they are and by their day.
extension LawWording {
  fileprivate static func act(_ day: String, title: String, formerTitle: String? = nil, isTranslation: Bool = false)
    -> LawWording
  {
    LawWording("loi du \(day)", link: "de la ", title: title, formerTitle: formerTitle, isTranslation: isTranslation)
  }

  fileprivate static func coordinatedAct(_ day: String, title: String) -> LawWording {
    LawWording("loi coordonnée du \(day)", link: "de la ", title: title)
  }

  fileprivate static func royalDecree(_ day: String, title: String, isTranslation: Bool = false) -> LawWording {
    LawWording("arrêté royal du \(day)", link: "de l’", title: title, isTranslation: isTranslation)
  }

  fileprivate static func decree(_ day: String, title: String, isTranslation: Bool = false) -> LawWording {
    LawWording("décret du \(day)", link: "du ", title: title, isTranslation: isTranslation)
  }

  fileprivate static func directive(_ number: String, title: String) -> LawWording {
    LawWording("directive \(number)/CE", link: "de la ", title: title)
  }

  fileprivate static func abbreviation(_ name: String, title: String) -> LawWording {
    LawWording(name, link: French.link(toAbbreviation: name), title: title)
  }

  fileprivate static func code(_ name: String, title: String? = nil, isTranslation: Bool = false) -> LawWording {
    LawWording(name, link: "du ", title: title ?? name, isTranslation: isTranslation)
  }

  fileprivate static func collectiveAgreement(_ number: Int, title: String) -> LawWording {
    LawWording("convention collective de travail n° \(number)", link: "de la ", title: title)
  }

  fileprivate static func luxembourgAct(_ day: String, title: String) -> LawWording {
    LawWording("loi luxembourgeoise du \(day)", link: "de la ", title: title)
  }

  fileprivate static func cnil(_ number: String, title: String) -> LawWording {
    LawWording("délibération de la CNIL n° \(number)", link: "de la ", title: title)
  }
}
