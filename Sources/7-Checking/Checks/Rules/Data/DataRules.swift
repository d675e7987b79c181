let dataRules: [any Rule] = [
  DataCategoriesDeclared(), DataReferences(), SourceOfData(), ObligationToGive(), AnonymousClaim(),
  SensitiveWordsMarked(), OwnDevices(), CameraInformation(),
]
