let dataRules: [any Rule.Type] = [
  DataCategoriesDeclared.self, DataReferences.self, SourceOfData.self, ObligationToGive.self, AnonymousClaim.self,
]
