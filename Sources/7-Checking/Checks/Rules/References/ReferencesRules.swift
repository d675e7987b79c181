let referenceRules: [any Rule] = OutdatedReferenceRule.all + [RepealedLaw(), DateOrder()]
