let rightRules: [any Rule] = [
  RightOfAccess(), RightToRectification(), RightToErasure(), RightToRestriction(),
  RightToPortability(), RightToObject(), ObjectionToMarketing(), ObjectionSetApart(),
  WithdrawalOfConsent(), AutomatedDecisionsDeclared(), ComplaintToAuthority(), ChannelForRequests(),
  DeadlineForReplies(), RightsFreeOfCharge(), ProofOfIdentity(), JudicialRemedy(),
  DirectivesAfterDeath(), PublishedProtocols(), AccessToPatientFile(),
]
