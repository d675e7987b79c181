/// The words in which a difference between the facts of two versions is told. They stand in
/// `content/clauses/changes.swift`.
///
/// `{it}` stands for the fact concerned, in quotation marks. Behind the words come a colon and what was added, removed
/// or replaced.
public struct ChangeWords: Located, Sendable {
  /// What stood there and what stands there now.
  public var replaced: Text
  /// From one length of time to another.
  public var lengthened: Text
  /// Where nothing was or is said.
  public var nothing: Text
  /// Where no data are left out.
  public var allData: Text
  /// Where no audience is left out.
  public var allAudiences: Text
  /// Joint controllers that are not named.
  public var jointUnnamed: Text
  /// An officer who cannot be reached.
  public var officerWithoutContact: Text
  /// A surface.
  public var surfaceWebsite: Text
  /// A surface.
  public var surfaceApp: Text
  /// A surface.
  public var surfacePremises: Text
  /// A surface.
  public var surfacePaper: Text
  /// The organisation’s own notice.
  public var standingOfficial: Text
  /// An example.
  public var standingExample: Text
  /// No officer has to be designated.
  public var officerNotRequired: Text
  /// A recipient that holds others together.
  public var roleCategory: Text
  /// A recipient that decides itself.
  public var roleController: Text
  /// The person concerned, or somebody acting for that person.
  public var rolePerson: Text
  /// The person concerned gives the data.
  public var originPerson: Text
  /// Somebody else gives the data.
  public var originOthers: Text
  /// A device or program gives the data.
  public var originAutomatic: Text
  /// A source that anybody may consult.
  public var sourceOpen: Text
  /// A source that is not public.
  public var sourceClosed: Text
  /// Another’s interest.
  public var interestThirdParty: Text
  /// The controller’s own interest.
  public var interestController: Text
  /// Nobody has to give data.
  public var voluntary: Text
  /// Proof of identity on reasonable doubt.
  public var identityOnDoubt: Text
  /// Proof of identity with each request.
  public var identityAlways: Text
  /// Consent is asked for first.
  public var choiceAskedFirst: Text
  /// The choice is changed in settings.
  public var choiceSettings: Text
  /// Only the browser refuses cookies.
  public var choiceBrowser: Text
  /// controller-replaced: material.
  public var controllerReplaced: Text
  /// controller-details: not material.
  public var controllerDetails: Text
  /// representative: material.
  public var representative: Text
  /// group: material.
  public var group: Text
  /// group-member-added: material.
  public var groupMemberAdded: Text
  /// group-member-removed: not material.
  public var groupMemberRemoved: Text
  /// group-member-details: not material.
  public var groupMemberDetails: Text
  /// joint-control: material.
  public var jointControl: Text
  /// joint-control-declared: not material.
  public var jointControlDeclared: Text
  /// joint-partner-added: material.
  public var jointPartnerAdded: Text
  /// joint-partner-removed: material.
  public var jointPartnerRemoved: Text
  /// officer: material.
  public var officer: Text
  /// contact-details: not material.
  public var contactDetails: Text
  /// authority: material.
  public var authority: Text
  /// wording: not material.
  public var wording: Text
  /// surface-added: material.
  public var surfaceAdded: Text
  /// surface-removed: not material.
  public var surfaceRemoved: Text
  /// standing: not material.
  public var standing: Text
  /// languages: not material.
  public var languages: Text
  /// banner: not material.
  public var banner: Text
  /// companion: not material.
  public var companion: Text
  /// definition: not material.
  public var definition: Text
  /// definition-added: not material.
  public var definitionAdded: Text
  /// definition-removed: not material.
  public var definitionRemoved: Text
  /// framework: not material.
  public var framework: Text
  /// framework-added: not material.
  public var frameworkAdded: Text
  /// framework-removed: not material.
  public var frameworkRemoved: Text
  /// audience-added: material.
  public var audienceAdded: Text
  /// audience-removed: not material.
  public var audienceRemoved: Text
  /// concerns-more: material.
  public var concernsMore: Text
  /// concerns-fewer: not material.
  public var concernsFewer: Text
  /// people-added: material.
  public var peopleAdded: Text
  /// people-removed: not material.
  public var peopleRemoved: Text
  /// minors-concerned: material.
  public var minorsConcerned: Text
  /// minors-not-concerned: not material.
  public var minorsNotConcerned: Text
  /// data-added: material.
  public var dataAdded: Text
  /// data-removed: not material.
  public var dataRemoved: Text
  /// protection-added: material.
  public var protectionAdded: Text
  /// protection-removed: not material.
  public var protectionRemoved: Text
  /// number-authorisation: material.
  public var numberAuthorisation: Text
  /// data-group: material.
  public var dataGroup: Text
  /// data-groups: not material.
  public var dataGroups: Text
  /// source-added: material.
  public var sourceAdded: Text
  /// source-removed: not material.
  public var sourceRemoved: Text
  /// source-changed: material.
  public var sourceChanged: Text
  /// source-data-added: material.
  public var sourceDataAdded: Text
  /// source-data-removed: not material.
  public var sourceDataRemoved: Text
  /// obligation: material.
  public var obligation: Text
  /// purpose-added: material.
  public var purposeAdded: Text
  /// purpose-removed: not material.
  public var purposeRemoved: Text
  /// activity-added: material.
  public var activityAdded: Text
  /// activity-removed: not material.
  public var activityRemoved: Text
  /// activity-law: not material.
  public var activityLaw: Text
  /// purpose-data-added: material.
  public var purposeDataAdded: Text
  /// purpose-data-removed: not material.
  public var purposeDataRemoved: Text
  /// conditional-data: material.
  public var conditionalData: Text
  /// purpose-people-added: material.
  public var purposePeopleAdded: Text
  /// purpose-people-removed: not material.
  public var purposePeopleRemoved: Text
  /// purpose-recipient-added: material.
  public var purposeRecipientAdded: Text
  /// purpose-recipient-removed: not material.
  public var purposeRecipientRemoved: Text
  /// purpose-retention: material.
  public var purposeRetention: Text
  /// marketing-begins: material.
  public var marketingBegins: Text
  /// marketing-ends: not material.
  public var marketingEnds: Text
  /// profiling-begins: material.
  public var profilingBegins: Text
  /// profiling-ends: not material.
  public var profilingEnds: Text
  /// further-use: material.
  public var furtherUse: Text
  /// child-consent: material.
  public var childConsent: Text
  /// basis-added: material.
  public var basisAdded: Text
  /// basis-removed: material.
  public var basisRemoved: Text
  /// ground-condition: material.
  public var groundCondition: Text
  /// ground-law: material.
  public var groundLaw: Text
  /// ground-explanation: not material.
  public var groundExplanation: Text
  /// ground-data-added: material.
  public var groundDataAdded: Text
  /// ground-data-removed: not material.
  public var groundDataRemoved: Text
  /// interest: material.
  public var interest: Text
  /// channel-added: material.
  public var channelAdded: Text
  /// channel-removed: not material.
  public var channelRemoved: Text
  /// existing-customers: material.
  public var existingCustomers: Text
  /// special-ground-added: material.
  public var specialGroundAdded: Text
  /// special-ground-removed: material.
  public var specialGroundRemoved: Text
  /// criminal-ground-added: material.
  public var criminalGroundAdded: Text
  /// criminal-ground-removed: material.
  public var criminalGroundRemoved: Text
  /// recipient-added: material.
  public var recipientAdded: Text
  /// recipient-removed: not material.
  public var recipientRemoved: Text
  /// recipient-role: material.
  public var recipientRole: Text
  /// recipient-purpose: material.
  public var recipientPurpose: Text
  /// recipient-condition: material.
  public var recipientCondition: Text
  /// recipient-data-added: material.
  public var recipientDataAdded: Text
  /// recipient-data-removed: not material.
  public var recipientDataRemoved: Text
  /// recipient-list-opened: material.
  public var recipientListOpened: Text
  /// recipient-list-closed: not material.
  public var recipientListClosed: Text
  /// recipient-moved: not material.
  public var recipientMoved: Text
  /// no-recipients: not material.
  public var noRecipients: Text
  /// access: not material.
  public var access: Text
  /// protocols: not material.
  public var protocols: Text
  /// transfer-added: material.
  public var transferAdded: Text
  /// transfer-removed: not material.
  public var transferRemoved: Text
  /// transfers-declared: not material.
  public var transfersDeclared: Text
  /// transfer-tool: material.
  public var transferTool: Text
  /// transfer-condition: material.
  public var transferCondition: Text
  /// transfer-safeguards: material.
  public var transferSafeguards: Text
  /// transfer-recipient-added: material.
  public var transferRecipientAdded: Text
  /// transfer-recipient-removed: not material.
  public var transferRecipientRemoved: Text
  /// retention-added: not material.
  public var retentionAdded: Text
  /// retention-removed: not material.
  public var retentionRemoved: Text
  /// retention-longer: material.
  public var retentionLonger: Text
  /// retention-shorter: not material.
  public var retentionShorter: Text
  /// retention-criterion: material.
  public var retentionCriterion: Text
  /// retention-stated: not material.
  public var retentionStated: Text
  /// retention-start: material.
  public var retentionStart: Text
  /// retention-scope-added: material.
  public var retentionScopeAdded: Text
  /// retention-scope-removed: not material.
  public var retentionScopeRemoved: Text
  /// retention-exception-added: material.
  public var retentionExceptionAdded: Text
  /// retention-exception-removed: not material.
  public var retentionExceptionRemoved: Text
  /// retention-details: not material.
  public var retentionDetails: Text
  /// requests: material.
  public var requests: Text
  /// identity-check: material.
  public var identityCheck: Text
  /// right-excluded: material.
  public var rightExcluded: Text
  /// right-restored: material.
  public var rightRestored: Text
  /// right-added: material.
  public var rightAdded: Text
  /// right-removed: material.
  public var rightRemoved: Text
  /// reply-deadline: material.
  public var replyDeadline: Text
  /// decision-added: material.
  public var decisionAdded: Text
  /// decision-removed: not material.
  public var decisionRemoved: Text
  /// decision-changed: material.
  public var decisionChanged: Text
  /// decisions-declared: not material.
  public var decisionsDeclared: Text
  /// security: not material.
  public var security: Text
  /// cookies-begin: material.
  public var cookiesBegin: Text
  /// cookies-end: not material.
  public var cookiesEnd: Text
  /// cookie-kind-added: material.
  public var cookieKindAdded: Text
  /// cookie-added: not material.
  public var cookieAdded: Text
  /// cookie-removed: not material.
  public var cookieRemoved: Text
  /// cookie-renamed: not material.
  public var cookieRenamed: Text
  /// cookie-changed: material.
  public var cookieChanged: Text
  /// cookie-longer: material.
  public var cookieLonger: Text
  /// cookie-shorter: not material.
  public var cookieShorter: Text
  /// cookie-choice: material.
  public var cookieChoice: Text
  public var place = Place()
}
