let siteRules: [any Rule] = [
  SharedTranslationRecord(),
  SharedTranslations(),
  SharedTerms(),
  PublishedOrganisations(),
]
