let toRules: [any Rule.Type] = [
  RecipientsDeclared.self, OpenRecipients.self, IndependentRecipients.self, TransfersDeclared.self,
  TransferGround.self, CopyOfSafeguards.self, DerogationUse.self, AdequacyInForce.self,
]
