extension UnnamedWords {
  static let english = UnnamedWords(
    fillers: """
      a an and are as at be by can certain data for from have in is it its may might of on or order our personal process \
      processed processing purpose purposes some that the them these they this those to us use used using we where which \
      will with you your aim aims goal goals keep kept store stored
      """,
    purposes: """
      new service services product products offer offers develop development research improve improvement improving create \
      creating propose personalised personalise innovation innovate various
      """,
    recipients: """
      third party parties partner partners external provider providers supplier suppliers recipient recipients \
      various processor processors subprocessor subprocessors sub contractor contractors subcontractor subcontractors \
      other others trusted reliable selected chosen service services company companies firm firms organisation \
      organisations body bodies person persons people entity entities business commercial several different \
      authorised relevant competent necessary affiliate affiliates
      """,
    sources: """
      source sources external third party parties other others partner partners organisation organisations body bodies \
      various
      """,
    interests: "interest interests legitimate own",
    commercial: """
      commercial economic financial turnover sale sales sell selling more profit profits profitability profitable money earn \
      increase growth grow margin margins marketing business company activity activities
      """,
    criteria: """
      indefinitely indefinite unlimited always duration period time during long reasonable limited certain
      """,
    lawful: """
      law laws legal legally legislation rules regulation require required requires demand demands demanded imposed \
      provided according accordance applicable force duration period periods time long
      """,
    logic: """
      algorithm algorithms algorithmic formula formulas mathematical calculation calculated calculates model models \
      statistical statistics score scores scoring artificial intelligence automatic automatically automated learning \
      software program computer system machine decision decisions taken takes based result profile profiles evaluates \
      evaluate evaluation assesses analyses analysis logic tool tools
      """,
    secrets: [
      "not disclose", "not reveal", "cannot disclose", "cannot reveal", "secret", "trade secret*", "business secret*",
      "confidential*", "intellectual property",
    ])
}
