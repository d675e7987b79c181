let rightRules: [any Rule] = [
  RightOfAccess(), RightToRectification(), RightToErasure(), RightToRestriction(),
  RightToPortability(), RightToObject(), ObjectionDenied(), ObjectionToMarketing(), ObjectionSetApart(),
  ObjectionGranted(), LimitedRights(), WaysToAsk(),
  WithdrawalOfConsent(), AutomatedDecisionsDeclared(), ComplaintToAuthority(), ChannelForRequests(),
  DeadlineForReplies(), LateReplies(), RightsFreeOfCharge(), RequestsThatCost(), ProofOfIdentity(), JudicialRemedy(),
  DirectivesAfterDeath(), PublishedProtocols(), AccessToPatientFile(),
]
