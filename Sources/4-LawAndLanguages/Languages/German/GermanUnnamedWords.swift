extension UnnamedWords {
  static let german = UnnamedWords(
    fillers: """
      am an auf aus bei das dass dem den der des die diese dieser dieses durch ein eine einem einen einer eines er es fur ihr \
      ihre ihren ihrer im in ist kann konnen konnten mit nach oder sie sind so um und uns unser unsere unserem unseren unserer \
      von vom werden wird wir wie zu zum zur als gegebenenfalls nutzen genutzt verwenden verwendet verarbeiten verarbeitet \
      verarbeitung speichern gespeichert speicherung aufbewahren aufbewahrt daten personenbezogene personenbezogenen zweck \
      zwecke zwecken rahmen bestimmte einige bedurfnisse
      """,
    purposes: """
      neu neue neuen neuer dienst dienste diensten dienstleistung dienstleistungen leistung leistungen produkt produkte \
      produkten angebot angebote entwickeln entwicklung forschung forschungszwecke forschungszwecken verbessern verbesserung \
      schaffen anbieten personalisierte personalisierten innovation innovationen verschiedene
      """,
    recipients: """
      dritte dritten dritter partner partnern extern externe externen externer dienstleister dienstleistern empfanger \
      verschiedene diverse auftragsverarbeiter auftragsverarbeitern auftragnehmer auftragnehmern unterauftragnehmer \
      unterauftragnehmern subunternehmer andere anderen weitere weiteren sonstige sonstigen vertrauenswurdige \
      vertrauenswurdigen verlassliche ausgewahlte ausgewahlten dienste unternehmen firmen gesellschaften \
      organisationen stellen einrichtungen personen partnerunternehmen partnerorganisationen lieferant lieferanten \
      anbieter anbietern drittanbieter drittanbietern geschaftspartner geschaftspartnern empfangern \
      dienstleistungsunternehmen kommerzielle mehrere zustandige zustandigen befugte befugten betroffene beteiligte
      """,
    sources: """
      quelle quellen extern externe externen externer andere anderen dritte dritten dritter partner partnern organisation \
      organisationen partnerorganisationen stellen verschiedene diverse
      """,
    interests: "interesse interessen berechtigt berechtigte berechtigten berechtigtes legitime eigene eigenen eigenes",
    commercial: """
      kommerziell kommerzielle kommerziellen kommerzielles wirtschaftlich wirtschaftliche wirtschaftlichen wirtschaftliches \
      geschaftlich geschaftliche geschaftlichen finanziell finanzielle finanziellen umsatz umsatze umsatzes verkauf verkaufe \
      verkaufen gewinn gewinne gewinns rentabilitat geld verdienen steigern steigerung erhohen erhohung wachstum wachsen \
      marge margen marketing business unternehmen unternehmens geschaft tatigkeit mehr
      """,
    criteria: """
      unbefristet unbestimmt unbestimmte unbestimmten unbegrenzt unbegrenzte immer ewig dauerhaft zeit zeitraum frist \
      dauer lange wahrend angemessen angemessene angemessenen gewisse gewissen begrenzte solange wollen wunschen
      """,
    lawful: """
      gesetz gesetze gesetzen gesetzlich gesetzliche gesetzlichen gesetzgebung vorgeschrieben vorschreibt vorsieht \
      vorgesehen vorgesehene vorgesehenen verlangt vorschrift vorschriften gemass entsprechend laut geltende \
      geltenden geltendem recht frist fristen aufbewahrungsfrist aufbewahrungsfristen zeit zeitraum dauer lange \
      wahrend solange
      """,
    logic: """
      algorithmus algorithmen algorithmisch formel formeln mathematisch mathematische mathematischen berechnung \
      berechnet rechnet modell modelle statistisch statistische statistisches score scores scoring kunstliche \
      kunstlichen intelligenz ki automatisch automatische automatisiert automatisierte maschinelles lernen maschine \
      software programm computer system entscheidung entscheidet getroffen grundlage basis basiert beruht ergebnis \
      profil profile profils bewertet bewerten bewertung analysiert analyse logik werkzeug gibt ab
      """,
    secrets: [
      "nicht offenlegen", "nicht preisgeben", "nicht mitteilen", "nicht bekannt geben", "legen wir nicht offen",
      "nicht offengelegt",
      "Geschäftsgeheimnis*", "Betriebsgeheimnis*", "Handelsgeheimnis*", "Firmengeheimnis*", "vertraulich", "geheim",
      "geistiges Eigentum",
    ])
}
