let rightRules: [any Rule.Type] = [
  RightOfAccess.self, RightToRectification.self, RightToErasure.self, RightToRestriction.self,
  RightToPortability.self, RightToObject.self, ObjectionToMarketing.self, ObjectionSetApart.self,
  WithdrawalOfConsent.self, AutomatedDecisionsDeclared.self, ComplaintToAuthority.self, ChannelForRequests.self,
  DeadlineForReplies.self, RightsFreeOfCharge.self, ProofOfIdentity.self, JudicialRemedy.self,
  DirectivesAfterDeath.self, PublishedProtocols.self, AccessToPatientFile.self,
]
