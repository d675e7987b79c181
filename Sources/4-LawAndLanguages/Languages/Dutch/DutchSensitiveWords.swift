extension SensitiveWords {
  static let dutch = SensitiveWords(
    origin: Topic(
      ["etnisch*", "etniciteit", "raciale*", "raciaal", "huidskleur"], names: ["ras"]),
    politicalOpinions: Topic(
      [
        "politieke opvatting*", "politieke overtuiging*", "politieke mening*", "politieke voorkeur*",
        "politieke gezindheid", "partijlidmaatschap", "lidmaatschap van een politieke partij", "politieke partij*",
      ],
      names: ["politieke mandaten", "politiek mandaat"]),
    beliefs: Topic(
      [
        "religie*", "religieu*", "geloofsovertuiging*", "godsdienst*", "levensbeschouw*", "levensovertuiging*",
        "filosofische overtuiging*", "geloofsgemeenschap*",
      ],
      names: ["geloof", "kerkgenootschap*"],
      except: [
        "godsdienstvrijheid", "vrijheid van godsdienst", "vrijheid van religie", "godsdienstles*", "godsdienstleraar*",
      ]),
    tradeUnion: Topic(
      ["vakbondslid*", "lidmaatschap van een vakbond", "lidmaatschap van een vakvereniging", "vakbondsbijdrage*"],
      names: ["vakbond*", "vakvereniging*", "syndica*", "gesyndiceerd*"],
      except: ["syndicaat van mede-eigenaars"]),
    genetic: Topic(
      [
        "genetische gegevens", "genetisch onderzoek", "genetische test*", "DNA-test*", "DNA-onderzoek*", "DNA-profiel*",
      ],
      names: ["genetisch*", "DNA*", "genoom*", "erfelijk*"]),
    biometric: Topic(
      ["vingerafdruk*", "biometri*", "gezichtsherkenning*", "irisscan*", "*gezichtsherkenning"],
      except: [
        "vingerafdruk* van het apparaat", "vingerafdruk* van uw apparaat", "vingerafdruk* van uw toestel",
        "vingerafdruk* van de browser", "vingerafdruk* van uw browser", "vingerafdruk* van het bestand",
        "vingerafdruk* van een bestand", "vingerafdruk* van uw bestand*", "vingerafdruk* van bestanden",
        "vingerafdruk* van de bestanden", "vingerafdruk* van het document", "vingerafdruk* van een document",
        "vingerafdruk* van documenten", "vingerafdruk* van de documenten", "vingerafdruk* van het bericht",
      ]),
    health: Topic(
      [
        "gezondheidsgegevens", "gegevens over gezondheid", "gegevens over uw gezondheid", "gegevens over de gezondheid",
        "medische gegevens", "gezondheidstoestand*", "medisch* dossier*", "medische voorgeschiedenis",
        "patiëntgegevens", "patiëntengegevens", "handicap*", "zwangerschap*", "medisch attest", "medische attesten",
        "doktersattest*", "bloedgroep*", "allergie*", "uw ziekte*", "*gezondheidsgegevens",
      ],
      names: [
        "gezondheid*", "*gezondheid", "medisch*", "ziekte*", "geneesmiddel*", "medicatie", "symptom*", "diagnose*",
        "pathologi*", "hospitalisatie*", "ziekenhuisopname*", "invaliditeit", "arbeidsongeschikt*", "vaccin*",
        "verslaving*", "ziekteverzuim*", "ziekteverlof*",
      ],
      except: [
        "gezondheid en veiligheid", "gezondheids- en veiligheid*", "veiligheid en gezondheid",
        "veiligheid en de gezondheid",
        "gezondheidszorg*", "gezondheidswerker*", "gezondheidscentr*", "gezondheidsinstelling*", "gezondheidsdienst*",
        "gezondheidsberoep*", "gezondheidssector*", "gezondheidsverzeker*", "gezondheidsfonds*",
        "gezondheidsidentiteit",
        "nationale gezondheidsidentiteit", "volksgezondheid", "ziektekostenverzeker*", "ziekteverzeker*",
        "ziekte- en invaliditeitsverzekering*", "ziektefonds*", "medisch beroepsgeheim", "medisch geheim",
        "medisch personeel", "medische hulpmiddelen", "medisch hulpmiddel", "medisch materiaal", "medische apparatuur",
        "medisch secretariaat", "medische praktijk*", "medische secretar*", "medisch centrum", "medische centra",
        "medische dienst*", "medisch team", "medische teams", "technische diagnose*", "diagnose van het systeem",
        "financiële gezondheid", "minister* van Volksgezondheid", "gezondheid op het werk", "gezondheidspromotie",
      ]),
    sexLife: Topic(
      [
        "seksuele gerichtheid", "seksuele geaardheid", "seksuele oriëntatie", "seksuele voorkeur*", "seksueel leven",
        "seksleven", "seksueel gedrag",
      ],
      names: ["seksualiteit", "homoseks*", "seksuele gezondheid"]),
    criminal: Topic(
      [
        "strafregister*", "strafblad*", "strafrechtelijke veroordeling*", "strafrechtelijke gegevens",
        "gerechtelijke gegevens", "gerechtelijk verleden", "gerechtelijke antecedenten",
      ],
      names: [
        "veroordeling*", "misdrij*", "strafbare feiten", "strafbaar feit", "strafrechtelijk*", "gevangenisstraf*",
      ]),
    nationalNumber: Topic(
      [
        "rijksregisternummer*", "nummer* van het rijksregister", "nationaal nummer", "nationale nummers", "INSZ*",
        "identificatienummer* van de sociale zekerheid", "bisnummer*", "bis-nummer*",
      ],
      names: ["burgerservicenummer*", "BSN"],
      except: [
        "nationaal nummer voor noodoproep*", "nationaal nummer voor noodgevallen",
        "nationaal nummer van de hulpdiensten",
        "nationale nummers voor noodoproep*", "nationale nummers van de hulpdiensten",
      ]),
    children: Topic(
      ["leerling*", "scholier*", "minderjarig*", "zuigeling*", "pasgeboren*", "schoolkind*", "schoolgaande kinderen"],
      names: ["kind", "kinderen", "baby*", "tiener*", "peuter*", "kleuter*", "jongeren", "pleegkind*"],
      except: [
        "ouder* van leerling*", "ouder* van een leerling", "ouder* van onze leerlingen", "ouder* van de leerlingen",
        "ouder* van kinderen", "ouder* van een kind", "ouder* van minderjarige*", "ouder* van schoolgaande kinderen",
        "oud-leerling*", "leerlingenvervoerder*", "meerderjarige kinderen", "aantal kinderen", "zonder kinderen",
      ]),
    negations: ["geen", "niet", "nooit", "zonder", "noch", "behalve", "uitgezonderd"])
}
