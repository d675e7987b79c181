/// The words in which a difference between the facts of two versions is told. They stand in
/// `content/clauses/changes.swift`, as `let changes = [ChangeWord(.nothing, …)]`.
///
/// `{it}` stands for the fact concerned, in quotation marks. Behind the words come a colon and what was added, removed
/// or replaced.
public enum ChangeKey: String, WordKey {
  /// What stood there and what stands there now.
  case replaced
  /// From one length of time to another.
  case lengthened
  /// Where nothing was or is said.
  case nothing
  /// Where no data are left out.
  case allData
  /// Where no audience is left out.
  case allAudiences
  /// Joint controllers that are not named.
  case jointUnnamed
  /// An officer who cannot be reached.
  case officerWithoutContact
  /// A surface.
  case surfaceWebsite
  /// A surface.
  case surfaceApp
  /// A surface.
  case surfacePremises
  /// A surface.
  case surfacePaper
  /// The organisation’s own notice.
  case standingOfficial
  /// An example.
  case standingExample
  /// No officer has to be designated.
  case officerNotRequired
  /// A recipient that holds others together.
  case roleCategory
  /// A recipient that decides itself.
  case roleController
  /// The person concerned, or somebody acting for that person.
  case rolePerson
  /// The person concerned gives the data.
  case originPerson
  /// Somebody else gives the data.
  case originOthers
  /// A device or program gives the data.
  case originAutomatic
  /// A source that anybody may consult.
  case sourceOpen
  /// A source that is not public.
  case sourceClosed
  /// Another’s interest.
  case interestThirdParty
  /// The controller’s own interest.
  case interestController
  /// Nobody has to give data.
  case voluntary
  /// Proof of identity on reasonable doubt.
  case identityOnDoubt
  /// Proof of identity with each request.
  case identityAlways
  /// Consent is asked for first.
  case choiceAskedFirst
  /// The choice is changed in settings.
  case choiceSettings
  /// Only the browser refuses cookies.
  case choiceBrowser
  /// controller-replaced: material.
  case controllerReplaced
  /// controller-details: not material.
  case controllerDetails
  /// representative: material.
  case representative
  /// group: material.
  case group
  /// group-member-added: material.
  case groupMemberAdded
  /// group-member-removed: not material.
  case groupMemberRemoved
  /// group-member-details: not material.
  case groupMemberDetails
  /// joint-control: material.
  case jointControl
  /// joint-control-declared: not material.
  case jointControlDeclared
  /// joint-partner-added: material.
  case jointPartnerAdded
  /// joint-partner-removed: material.
  case jointPartnerRemoved
  /// officer: material.
  case officer
  /// contact-details: not material.
  case contactDetails
  /// authority: material.
  case authority
  /// wording: not material.
  case wording
  /// surface-added: material.
  case surfaceAdded
  /// surface-removed: not material.
  case surfaceRemoved
  /// standing: not material.
  case standing
  /// languages: not material.
  case languages
  /// banner: not material.
  case banner
  /// companion: not material.
  case companion
  /// definition: not material.
  case definition
  /// definition-added: not material.
  case definitionAdded
  /// definition-removed: not material.
  case definitionRemoved
  /// framework: not material.
  case framework
  /// framework-added: not material.
  case frameworkAdded
  /// framework-removed: not material.
  case frameworkRemoved
  /// audience-added: material.
  case audienceAdded
  /// audience-removed: not material.
  case audienceRemoved
  /// concerns-more: material.
  case concernsMore
  /// concerns-fewer: not material.
  case concernsFewer
  /// people-added: material.
  case peopleAdded
  /// people-removed: not material.
  case peopleRemoved
  /// minors-concerned: material.
  case minorsConcerned
  /// minors-not-concerned: not material.
  case minorsNotConcerned
  /// data-added: material.
  case dataAdded
  /// data-removed: not material.
  case dataRemoved
  /// protection-added: material.
  case protectionAdded
  /// protection-removed: not material.
  case protectionRemoved
  /// number-authorisation: material.
  case numberAuthorisation
  /// data-group: material.
  case dataGroup
  /// data-groups: not material.
  case dataGroups
  /// source-added: material.
  case sourceAdded
  /// source-removed: not material.
  case sourceRemoved
  /// source-changed: material.
  case sourceChanged
  /// source-data-added: material.
  case sourceDataAdded
  /// source-data-removed: not material.
  case sourceDataRemoved
  /// obligation: material.
  case obligation
  /// purpose-added: material.
  case purposeAdded
  /// purpose-removed: not material.
  case purposeRemoved
  /// activity-added: material.
  case activityAdded
  /// activity-removed: not material.
  case activityRemoved
  /// activity-law: not material.
  case activityLaw
  /// purpose-data-added: material.
  case purposeDataAdded
  /// purpose-data-removed: not material.
  case purposeDataRemoved
  /// conditional-data: material.
  case conditionalData
  /// purpose-people-added: material.
  case purposePeopleAdded
  /// purpose-people-removed: not material.
  case purposePeopleRemoved
  /// purpose-recipient-added: material.
  case purposeRecipientAdded
  /// purpose-recipient-removed: not material.
  case purposeRecipientRemoved
  /// purpose-retention: material.
  case purposeRetention
  /// marketing-begins: material.
  case marketingBegins
  /// marketing-ends: not material.
  case marketingEnds
  /// profiling-begins: material.
  case profilingBegins
  /// profiling-ends: not material.
  case profilingEnds
  /// further-use: material.
  case furtherUse
  /// child-consent: material.
  case childConsent
  /// basis-added: material.
  case basisAdded
  /// basis-removed: material.
  case basisRemoved
  /// ground-condition: material.
  case groundCondition
  /// ground-law: material.
  case groundLaw
  /// ground-explanation: not material.
  case groundExplanation
  /// ground-data-added: material.
  case groundDataAdded
  /// ground-data-removed: not material.
  case groundDataRemoved
  /// interest: material.
  case interest
  /// channel-added: material.
  case channelAdded
  /// channel-removed: not material.
  case channelRemoved
  /// existing-customers: material.
  case existingCustomers
  /// special-ground-added: material.
  case specialGroundAdded
  /// special-ground-removed: material.
  case specialGroundRemoved
  /// criminal-ground-added: material.
  case criminalGroundAdded
  /// criminal-ground-removed: material.
  case criminalGroundRemoved
  /// inference: not material.
  case inference
  /// recipient-added: material.
  case recipientAdded
  /// recipient-removed: not material.
  case recipientRemoved
  /// recipient-role: material.
  case recipientRole
  /// recipient-purpose: material.
  case recipientPurpose
  /// recipient-condition: material.
  case recipientCondition
  /// recipient-data-added: material.
  case recipientDataAdded
  /// recipient-data-removed: not material.
  case recipientDataRemoved
  /// recipient-list-opened: material.
  case recipientListOpened
  /// recipient-list-closed: not material.
  case recipientListClosed
  /// recipient-moved: not material.
  case recipientMoved
  /// no-recipients: not material.
  case noRecipients
  /// access: not material.
  case access
  /// protocols: not material.
  case protocols
  /// transfer-added: material.
  case transferAdded
  /// transfer-removed: not material.
  case transferRemoved
  /// transfers-declared: not material.
  case transfersDeclared
  /// transfer-tool: material.
  case transferTool
  /// transfer-condition: material.
  case transferCondition
  /// transfer-safeguards: material.
  case transferSafeguards
  /// transfer-recipient-added: material.
  case transferRecipientAdded
  /// transfer-recipient-removed: not material.
  case transferRecipientRemoved
  /// retention-added: not material.
  case retentionAdded
  /// retention-removed: not material.
  case retentionRemoved
  /// retention-longer: material.
  case retentionLonger
  /// retention-shorter: not material.
  case retentionShorter
  /// retention-criterion: material.
  case retentionCriterion
  /// retention-stated: not material.
  case retentionStated
  /// retention-start: material.
  case retentionStart
  /// retention-scope-added: material.
  case retentionScopeAdded
  /// retention-scope-removed: not material.
  case retentionScopeRemoved
  /// retention-exception-added: material.
  case retentionExceptionAdded
  /// retention-exception-removed: not material.
  case retentionExceptionRemoved
  /// retention-details: not material.
  case retentionDetails
  /// requests: material.
  case requests
  /// identity-check: material.
  case identityCheck
  /// right-excluded: material.
  case rightExcluded
  /// right-restored: material.
  case rightRestored
  /// right-added: material.
  case rightAdded
  /// right-removed: material.
  case rightRemoved
  /// reply-deadline: material.
  case replyDeadline
  /// Where a right holds for everything.
  case rightUnlimited
  /// right-limited: material.
  case rightLimited
  /// objection-granted: material.
  case objectionGranted
  /// objection-restricted: material.
  case objectionRestricted
  /// request-order: not material.
  case requestOrder
  /// decision-added: material.
  case decisionAdded
  /// decision-removed: not material.
  case decisionRemoved
  /// decision-changed: material.
  case decisionChanged
  /// decisions-declared: not material.
  case decisionsDeclared
  /// security: not material.
  case security
  /// cookies-begin: material.
  case cookiesBegin
  /// cookies-end: not material.
  case cookiesEnd
  /// cookie-kind-added: material.
  case cookieKindAdded
  /// cookie-added: not material.
  case cookieAdded
  /// cookie-removed: not material.
  case cookieRemoved
  /// cookie-renamed: not material.
  case cookieRenamed
  /// cookie-changed: material.
  case cookieChanged
  /// cookie-longer: material.
  case cookieLonger
  /// cookie-shorter: not material.
  case cookieShorter
  /// cookie-choice: material.
  case cookieChoice
}

/// An entry of `content/clauses/changes.swift`.
public typealias ChangeWord = WordEntry<ChangeKey>
