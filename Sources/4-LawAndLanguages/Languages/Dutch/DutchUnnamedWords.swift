extension UnnamedWords {
  static let dutch = UnnamedWords(
    fillers: """
      aan af bij de deze die dat dit door een en er het hun hen i in is kan kunnen met mogen mag naar of om ons onze op over te \
      ten tot u uit uw van voor wij we worden wordt zijn zal zullen zo als gebruiken gebruik gebruikt verwerken verwerkt \
      verwerking bewaren bewaard bewaart bewaring gegevens persoonsgegevens doel doeleinden doeleinde kader sommige bepaalde \
      behoeften
      """,
    purposes: """
      nieuw nieuwe dienst diensten dienstverlening product producten aanbod ontwikkelen ontwikkeling onderzoek \
      onderzoeksdoeleinden verbeteren verbetering creeren aanbieden bieden gepersonaliseerde persoonlijke innovatie diverse
      """,
    recipients: """
      derde derden partij partijen partner partners externe dienstverlener dienstverleners ontvanger ontvangers \
      diverse verwerker verwerkers subverwerker subverwerkers onderaannemer onderaannemers ander andere vertrouwd \
      vertrouwde betrouwbaar betrouwbare gekozen geselecteerde diensten bedrijf bedrijven onderneming ondernemingen \
      vennootschappen organisatie organisaties instantie instanties persoon personen partnerorganisaties leverancier \
      leveranciers zakenpartner zakenpartners commerciele verschillende meerdere bevoegde betrokken gemachtigde \
      nodige
      """,
    sources: """
      bron bronnen externe andere derde derden partij partijen partner partners organisatie organisaties instantie \
      instanties partnerorganisaties diverse
      """,
    interests: "belang belangen gerechtvaardigd gerechtvaardigde legitiem legitieme eigen",
    commercial: """
      commercieel commerciele economisch economische financieel financiele omzet verkoop verkopen winst winsten winstgevend \
      rendabiliteit rendement geld verdienen verhogen vergroten groei groeien marge marketing business bedrijf onderneming \
      activiteit activiteiten bedrijfsvoering meer
      """,
    criteria: """
      onbepaalde onbepaald onbeperkt onbeperkte altijd eeuwig tijd termijn periode duur lang gedurende redelijke \
      redelijk zekere beperkte zolang willen wensen
      """,
    lawful: """
      wet wetten wettelijk wettelijke wetgeving regelgeving voorschrijft voorgeschreven vereist vereiste vereisen \
      eist bepaalt bepaald oplegt opgelegd volgens overeenkomstig conform zoals toepasselijke geldende termijn \
      termijnen bewaartermijn bewaartermijnen periode tijd lang gedurende zolang
      """,
    logic: """
      algoritme algoritmes algoritmen algoritmisch formule formules wiskundig wiskundige berekening berekend berekent \
      model modellen statistisch statistische score scores scoring artificiele kunstmatige intelligentie automatisch \
      automatische automatiseerd geautomatiseerd geautomatiseerde machine software programma computer systeem \
      beslissing besluit genomen basis gebaseerd resultaat profiel profielen beoordeelt beoordelen beoordeling \
      analyseert analyse logica tool tools geeft
      """,
    secrets: [
      "niet onthullen", "niet bekendmaken", "niet bekend maken", "niet vrijgeven", "niet prijsgeven", "geheim",
      "bedrijfsgeheim*", "handelsgeheim*", "zakengeheim*", "fabricagegeheim*", "fabrieksgeheim*", "vertrouwelijk",
      "intellectuele eigendom", "intellectueel eigendom",
    ])
}
