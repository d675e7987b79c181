let keepRules: [any Rule] = [
  PeriodForEachPurpose(), WideRange(), StartOfPeriod(), ConflictingPeriods(), GenericCriterion(),
  LegalPeriod(), PeriodInTexts(),
]
