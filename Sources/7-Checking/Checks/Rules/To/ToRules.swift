let toRules: [any Rule] = [
  RecipientsDeclared(), OpenRecipients(), IndependentRecipients(), TransfersDeclared(),
  TransferGround(), CopyOfSafeguards(), DerogationUse(), AdequacyInForce(), PseudonymisedRecipients(),
  CountryInTexts(),
]
