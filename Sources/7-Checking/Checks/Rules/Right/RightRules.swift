let rightRules: [any Rule] = [
  RightOfAccess(), RightToRectification(), RightToErasure(), RightToRestriction(),
  RightToPortability(), RightToObject(), ObjectionDenied(), ObjectionToMarketing(), ObjectionSetApart(),
  WithdrawalOfConsent(), AutomatedDecisionsDeclared(), ComplaintToAuthority(), ChannelForRequests(),
  DeadlineForReplies(), LateReplies(), RightsFreeOfCharge(), RequestsThatCost(), ProofOfIdentity(), JudicialRemedy(),
  DirectivesAfterDeath(), PublishedProtocols(), AccessToPatientFile(),
]
