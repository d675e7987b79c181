let keepRules: [any Rule.Type] = [
  PeriodForEachPurpose.self, WideRange.self, StartOfPeriod.self, ConflictingPeriods.self, GenericCriterion.self,
  LegalPeriod.self,
]
