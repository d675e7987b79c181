// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

import NoticeModel
import Syntax

extension Shape {
  /// Types of which a value is written as a member, `.name`.
  static let enumerations: [String: Shape] = [
    "OrganisationKind": OrganisationKind.shape,
    "ContactRole": ContactRole.shape,
    "JointControl": JointControl.shape,
    "DataProtectionOfficer": DataProtectionOfficer.shape,
    "Cookies": Cookies.shape,
    "CookieProvider": CookieProvider.shape,
    "CookieCategory": CookieCategory.shape,
    "CookieLifetime": CookieLifetime.shape,
    "CookieChoice": CookieChoice.shape,
    "Country": Country.shape,
    "SpecialCategory": SpecialCategory.shape,
    "Origin": Origin.shape,
    "Accessibility": Accessibility.shape,
    "Obligation": Obligation.shape,
    "DutyOrigin": DutyOrigin.shape,
    "Language": Language.shape,
    "Standing": Standing.shape,
    "Surface": Surface.shape,
    "Numbering": Numbering.shape,
    "SubsectionNumbering": SubsectionNumbering.shape,
    "HeadingStyle": HeadingStyle.shape,
    "PurposeArrangement": PurposeArrangement.shape,
    "SectionKind": SectionKind.shape,
    "ChildConsent": ChildConsent.shape,
    "InterestHolder": InterestHolder.shape,
    "MarketingChannel": MarketingChannel.shape,
    "LegalBasis": LegalBasis.shape,
    "SpecialException": SpecialException.shape,
    "RecipientRole": RecipientRole.shape,
    "Protocols": Protocols.shape,
    "Transfers": Transfers.shape,
    "TransferTool": TransferTool.shape,
    "Derogation": Derogation.shape,
    "Period": Period.shape,
    "Duration": Duration.shape,
    "AutomatedDecisions": AutomatedDecisions.shape,
    "Right": Right.shape,
    "IdentityCheck": IdentityCheck.shape,
    "AdditionalRight": AdditionalRight.shape,
    "Comparisons": Comparisons.shape,
  ]

  /// Types of which a value is written with its name, `Name(…)`.
  nonisolated(unsafe) static let structures: [String: any Bindable.Type] = [
    "Text": Text.self,
    "ChangeWords": ChangeWords.self,
    "Controller": Controller.self,
    "Address": Address.self,
    "Contact": Contact.self,
    "Website": Website.self,
    "Group": Group.self,
    "Member": Member.self,
    "JointArrangement": JointArrangement.self,
    "CookieUse": CookieUse.self,
    "Cookie": Cookie.self,
    "DataSubjects": DataSubjects.self,
    "DataGroup": DataGroup.self,
    "DataCategory": DataCategory.self,
    "NumberAuthorisation": NumberAuthorisation.self,
    "DataSource": DataSource.self,
    "RequiredData": RequiredData.self,
    "DeclaredLaw": DeclaredLaw.self,
    "Labels": Labels.self,
    "FrameworkLaw": FrameworkLaw.self,
    "Definition": Definition.self,
    "Notice": Notice.self,
    "NamedAuthority": NamedAuthority.self,
    "Banner": Banner.self,
    "Audience": Audience.self,
    "Companion": Companion.self,
    "Change": Change.self,
    "Appearance": Appearance.self,
    "Waiver": Waiver.self,
    "Outline": Outline.self,
    "Section": Section.self,
    "Purpose": Purpose.self,
    "FurtherUse": FurtherUse.self,
    "Activity": Activity.self,
    "Ground": Ground.self,
    "SpecialGround": SpecialGround.self,
    "CriminalGround": CriminalGround.self,
    "ConditionalData": ConditionalData.self,
    "Recipient": Recipient.self,
    "AccessRule": AccessRule.self,
    "Transfer": Transfer.self,
    "RedlineWords": RedlineWords.self,
    "Retention": Retention.self,
    "AutomatedDecision": AutomatedDecision.self,
    "Security": Security.self,
    "Measure": Measure.self,
    "Certificate": Certificate.self,
    "Rights": Rights.self,
    "RightException": RightException.self,
    "ShorterDeadline": ShorterDeadline.self,
    "Site": Site.self,
    "ThemeWords": ThemeWords.self,
    "VersionWords": VersionWords.self,
    "SectionTitle": SectionTitle.self,
  ]
}

extension ChangeWords: Shaped {
  static let shape = Shape(
    name: "ChangeWords", fields: [
      Shape.Field(
        label: "replaced", type: "Text", required: true,
        meaning: "What stood there and what stands there now."),
      Shape.Field(
        label: "lengthened", type: "Text", required: true,
        meaning: "From one length of time to another."),
      Shape.Field(
        label: "nothing", type: "Text", required: true,
        meaning: "Where nothing was or is said."),
      Shape.Field(
        label: "allData", type: "Text", required: true,
        meaning: "Where no data are left out."),
      Shape.Field(
        label: "allAudiences", type: "Text", required: true,
        meaning: "Where no audience is left out."),
      Shape.Field(
        label: "jointUnnamed", type: "Text", required: true,
        meaning: "Joint controllers that are not named."),
      Shape.Field(
        label: "officerWithoutContact", type: "Text", required: true,
        meaning: "An officer who cannot be reached."),
      Shape.Field(
        label: "surfaceWebsite", type: "Text", required: true,
        meaning: "A surface."),
      Shape.Field(
        label: "surfaceApp", type: "Text", required: true,
        meaning: "A surface."),
      Shape.Field(
        label: "surfacePremises", type: "Text", required: true,
        meaning: "A surface."),
      Shape.Field(
        label: "surfacePaper", type: "Text", required: true,
        meaning: "A surface."),
      Shape.Field(
        label: "standingOfficial", type: "Text", required: true,
        meaning: "The organisation’s own notice."),
      Shape.Field(
        label: "standingExample", type: "Text", required: true,
        meaning: "An example."),
      Shape.Field(
        label: "officerNotRequired", type: "Text", required: true,
        meaning: "No officer has to be designated."),
      Shape.Field(
        label: "roleCategory", type: "Text", required: true,
        meaning: "A recipient that holds others together."),
      Shape.Field(
        label: "roleController", type: "Text", required: true,
        meaning: "A recipient that decides itself."),
      Shape.Field(
        label: "rolePerson", type: "Text", required: true,
        meaning: "The person concerned, or somebody acting for that person."),
      Shape.Field(
        label: "originPerson", type: "Text", required: true,
        meaning: "The person concerned gives the data."),
      Shape.Field(
        label: "originOthers", type: "Text", required: true,
        meaning: "Somebody else gives the data."),
      Shape.Field(
        label: "originAutomatic", type: "Text", required: true,
        meaning: "A device or program gives the data."),
      Shape.Field(
        label: "sourceOpen", type: "Text", required: true,
        meaning: "A source that anybody may consult."),
      Shape.Field(
        label: "sourceClosed", type: "Text", required: true,
        meaning: "A source that is not public."),
      Shape.Field(
        label: "interestThirdParty", type: "Text", required: true,
        meaning: "Another’s interest."),
      Shape.Field(
        label: "interestController", type: "Text", required: true,
        meaning: "The controller’s own interest."),
      Shape.Field(
        label: "voluntary", type: "Text", required: true,
        meaning: "Nobody has to give data."),
      Shape.Field(
        label: "identityOnDoubt", type: "Text", required: true,
        meaning: "Proof of identity on reasonable doubt."),
      Shape.Field(
        label: "identityAlways", type: "Text", required: true,
        meaning: "Proof of identity with each request."),
      Shape.Field(
        label: "choiceAskedFirst", type: "Text", required: true,
        meaning: "Consent is asked for first."),
      Shape.Field(
        label: "choiceSettings", type: "Text", required: true,
        meaning: "The choice is changed in settings."),
      Shape.Field(
        label: "choiceBrowser", type: "Text", required: true,
        meaning: "Only the browser refuses cookies."),
      Shape.Field(
        label: "controllerReplaced", type: "Text", required: true,
        meaning: "controller-replaced: material."),
      Shape.Field(
        label: "controllerDetails", type: "Text", required: true,
        meaning: "controller-details: not material."),
      Shape.Field(
        label: "representative", type: "Text", required: true,
        meaning: "representative: material."),
      Shape.Field(
        label: "group", type: "Text", required: true,
        meaning: "group: material."),
      Shape.Field(
        label: "groupMemberAdded", type: "Text", required: true,
        meaning: "group-member-added: material."),
      Shape.Field(
        label: "groupMemberRemoved", type: "Text", required: true,
        meaning: "group-member-removed: not material."),
      Shape.Field(
        label: "groupMemberDetails", type: "Text", required: true,
        meaning: "group-member-details: not material."),
      Shape.Field(
        label: "jointControl", type: "Text", required: true,
        meaning: "joint-control: material."),
      Shape.Field(
        label: "jointControlDeclared", type: "Text", required: true,
        meaning: "joint-control-declared: not material."),
      Shape.Field(
        label: "jointPartnerAdded", type: "Text", required: true,
        meaning: "joint-partner-added: material."),
      Shape.Field(
        label: "jointPartnerRemoved", type: "Text", required: true,
        meaning: "joint-partner-removed: material."),
      Shape.Field(
        label: "officer", type: "Text", required: true,
        meaning: "officer: material."),
      Shape.Field(
        label: "contactDetails", type: "Text", required: true,
        meaning: "contact-details: not material."),
      Shape.Field(
        label: "authority", type: "Text", required: true,
        meaning: "authority: material."),
      Shape.Field(
        label: "wording", type: "Text", required: true,
        meaning: "wording: not material."),
      Shape.Field(
        label: "surfaceAdded", type: "Text", required: true,
        meaning: "surface-added: material."),
      Shape.Field(
        label: "surfaceRemoved", type: "Text", required: true,
        meaning: "surface-removed: not material."),
      Shape.Field(
        label: "standing", type: "Text", required: true,
        meaning: "standing: not material."),
      Shape.Field(
        label: "languages", type: "Text", required: true,
        meaning: "languages: not material."),
      Shape.Field(
        label: "banner", type: "Text", required: true,
        meaning: "banner: not material."),
      Shape.Field(
        label: "companion", type: "Text", required: true,
        meaning: "companion: not material."),
      Shape.Field(
        label: "definition", type: "Text", required: true,
        meaning: "definition: not material."),
      Shape.Field(
        label: "definitionAdded", type: "Text", required: true,
        meaning: "definition-added: not material."),
      Shape.Field(
        label: "definitionRemoved", type: "Text", required: true,
        meaning: "definition-removed: not material."),
      Shape.Field(
        label: "framework", type: "Text", required: true,
        meaning: "framework: not material."),
      Shape.Field(
        label: "frameworkAdded", type: "Text", required: true,
        meaning: "framework-added: not material."),
      Shape.Field(
        label: "frameworkRemoved", type: "Text", required: true,
        meaning: "framework-removed: not material."),
      Shape.Field(
        label: "audienceAdded", type: "Text", required: true,
        meaning: "audience-added: material."),
      Shape.Field(
        label: "audienceRemoved", type: "Text", required: true,
        meaning: "audience-removed: not material."),
      Shape.Field(
        label: "concernsMore", type: "Text", required: true,
        meaning: "concerns-more: material."),
      Shape.Field(
        label: "concernsFewer", type: "Text", required: true,
        meaning: "concerns-fewer: not material."),
      Shape.Field(
        label: "peopleAdded", type: "Text", required: true,
        meaning: "people-added: material."),
      Shape.Field(
        label: "peopleRemoved", type: "Text", required: true,
        meaning: "people-removed: not material."),
      Shape.Field(
        label: "minorsConcerned", type: "Text", required: true,
        meaning: "minors-concerned: material."),
      Shape.Field(
        label: "minorsNotConcerned", type: "Text", required: true,
        meaning: "minors-not-concerned: not material."),
      Shape.Field(
        label: "dataAdded", type: "Text", required: true,
        meaning: "data-added: material."),
      Shape.Field(
        label: "dataRemoved", type: "Text", required: true,
        meaning: "data-removed: not material."),
      Shape.Field(
        label: "protectionAdded", type: "Text", required: true,
        meaning: "protection-added: material."),
      Shape.Field(
        label: "protectionRemoved", type: "Text", required: true,
        meaning: "protection-removed: not material."),
      Shape.Field(
        label: "numberAuthorisation", type: "Text", required: true,
        meaning: "number-authorisation: material."),
      Shape.Field(
        label: "dataGroup", type: "Text", required: true,
        meaning: "data-group: material."),
      Shape.Field(
        label: "dataGroups", type: "Text", required: true,
        meaning: "data-groups: not material."),
      Shape.Field(
        label: "sourceAdded", type: "Text", required: true,
        meaning: "source-added: material."),
      Shape.Field(
        label: "sourceRemoved", type: "Text", required: true,
        meaning: "source-removed: not material."),
      Shape.Field(
        label: "sourceChanged", type: "Text", required: true,
        meaning: "source-changed: material."),
      Shape.Field(
        label: "sourceDataAdded", type: "Text", required: true,
        meaning: "source-data-added: material."),
      Shape.Field(
        label: "sourceDataRemoved", type: "Text", required: true,
        meaning: "source-data-removed: not material."),
      Shape.Field(
        label: "obligation", type: "Text", required: true,
        meaning: "obligation: material."),
      Shape.Field(
        label: "purposeAdded", type: "Text", required: true,
        meaning: "purpose-added: material."),
      Shape.Field(
        label: "purposeRemoved", type: "Text", required: true,
        meaning: "purpose-removed: not material."),
      Shape.Field(
        label: "activityAdded", type: "Text", required: true,
        meaning: "activity-added: material."),
      Shape.Field(
        label: "activityRemoved", type: "Text", required: true,
        meaning: "activity-removed: not material."),
      Shape.Field(
        label: "activityLaw", type: "Text", required: true,
        meaning: "activity-law: not material."),
      Shape.Field(
        label: "purposeDataAdded", type: "Text", required: true,
        meaning: "purpose-data-added: material."),
      Shape.Field(
        label: "purposeDataRemoved", type: "Text", required: true,
        meaning: "purpose-data-removed: not material."),
      Shape.Field(
        label: "conditionalData", type: "Text", required: true,
        meaning: "conditional-data: material."),
      Shape.Field(
        label: "purposePeopleAdded", type: "Text", required: true,
        meaning: "purpose-people-added: material."),
      Shape.Field(
        label: "purposePeopleRemoved", type: "Text", required: true,
        meaning: "purpose-people-removed: not material."),
      Shape.Field(
        label: "purposeRecipientAdded", type: "Text", required: true,
        meaning: "purpose-recipient-added: material."),
      Shape.Field(
        label: "purposeRecipientRemoved", type: "Text", required: true,
        meaning: "purpose-recipient-removed: not material."),
      Shape.Field(
        label: "purposeRetention", type: "Text", required: true,
        meaning: "purpose-retention: material."),
      Shape.Field(
        label: "marketingBegins", type: "Text", required: true,
        meaning: "marketing-begins: material."),
      Shape.Field(
        label: "marketingEnds", type: "Text", required: true,
        meaning: "marketing-ends: not material."),
      Shape.Field(
        label: "profilingBegins", type: "Text", required: true,
        meaning: "profiling-begins: material."),
      Shape.Field(
        label: "profilingEnds", type: "Text", required: true,
        meaning: "profiling-ends: not material."),
      Shape.Field(
        label: "furtherUse", type: "Text", required: true,
        meaning: "further-use: material."),
      Shape.Field(
        label: "childConsent", type: "Text", required: true,
        meaning: "child-consent: material."),
      Shape.Field(
        label: "basisAdded", type: "Text", required: true,
        meaning: "basis-added: material."),
      Shape.Field(
        label: "basisRemoved", type: "Text", required: true,
        meaning: "basis-removed: material."),
      Shape.Field(
        label: "groundCondition", type: "Text", required: true,
        meaning: "ground-condition: material."),
      Shape.Field(
        label: "groundLaw", type: "Text", required: true,
        meaning: "ground-law: material."),
      Shape.Field(
        label: "groundExplanation", type: "Text", required: true,
        meaning: "ground-explanation: not material."),
      Shape.Field(
        label: "groundDataAdded", type: "Text", required: true,
        meaning: "ground-data-added: material."),
      Shape.Field(
        label: "groundDataRemoved", type: "Text", required: true,
        meaning: "ground-data-removed: not material."),
      Shape.Field(
        label: "interest", type: "Text", required: true,
        meaning: "interest: material."),
      Shape.Field(
        label: "channelAdded", type: "Text", required: true,
        meaning: "channel-added: material."),
      Shape.Field(
        label: "channelRemoved", type: "Text", required: true,
        meaning: "channel-removed: not material."),
      Shape.Field(
        label: "existingCustomers", type: "Text", required: true,
        meaning: "existing-customers: material."),
      Shape.Field(
        label: "specialGroundAdded", type: "Text", required: true,
        meaning: "special-ground-added: material."),
      Shape.Field(
        label: "specialGroundRemoved", type: "Text", required: true,
        meaning: "special-ground-removed: material."),
      Shape.Field(
        label: "criminalGroundAdded", type: "Text", required: true,
        meaning: "criminal-ground-added: material."),
      Shape.Field(
        label: "criminalGroundRemoved", type: "Text", required: true,
        meaning: "criminal-ground-removed: material."),
      Shape.Field(
        label: "recipientAdded", type: "Text", required: true,
        meaning: "recipient-added: material."),
      Shape.Field(
        label: "recipientRemoved", type: "Text", required: true,
        meaning: "recipient-removed: not material."),
      Shape.Field(
        label: "recipientRole", type: "Text", required: true,
        meaning: "recipient-role: material."),
      Shape.Field(
        label: "recipientPurpose", type: "Text", required: true,
        meaning: "recipient-purpose: material."),
      Shape.Field(
        label: "recipientCondition", type: "Text", required: true,
        meaning: "recipient-condition: material."),
      Shape.Field(
        label: "recipientDataAdded", type: "Text", required: true,
        meaning: "recipient-data-added: material."),
      Shape.Field(
        label: "recipientDataRemoved", type: "Text", required: true,
        meaning: "recipient-data-removed: not material."),
      Shape.Field(
        label: "recipientListOpened", type: "Text", required: true,
        meaning: "recipient-list-opened: material."),
      Shape.Field(
        label: "recipientListClosed", type: "Text", required: true,
        meaning: "recipient-list-closed: not material."),
      Shape.Field(
        label: "recipientMoved", type: "Text", required: true,
        meaning: "recipient-moved: not material."),
      Shape.Field(
        label: "noRecipients", type: "Text", required: true,
        meaning: "no-recipients: not material."),
      Shape.Field(
        label: "access", type: "Text", required: true,
        meaning: "access: not material."),
      Shape.Field(
        label: "protocols", type: "Text", required: true,
        meaning: "protocols: not material."),
      Shape.Field(
        label: "transferAdded", type: "Text", required: true,
        meaning: "transfer-added: material."),
      Shape.Field(
        label: "transferRemoved", type: "Text", required: true,
        meaning: "transfer-removed: not material."),
      Shape.Field(
        label: "transfersDeclared", type: "Text", required: true,
        meaning: "transfers-declared: not material."),
      Shape.Field(
        label: "transferTool", type: "Text", required: true,
        meaning: "transfer-tool: material."),
      Shape.Field(
        label: "transferCondition", type: "Text", required: true,
        meaning: "transfer-condition: material."),
      Shape.Field(
        label: "transferSafeguards", type: "Text", required: true,
        meaning: "transfer-safeguards: material."),
      Shape.Field(
        label: "transferRecipientAdded", type: "Text", required: true,
        meaning: "transfer-recipient-added: material."),
      Shape.Field(
        label: "transferRecipientRemoved", type: "Text", required: true,
        meaning: "transfer-recipient-removed: not material."),
      Shape.Field(
        label: "retentionAdded", type: "Text", required: true,
        meaning: "retention-added: not material."),
      Shape.Field(
        label: "retentionRemoved", type: "Text", required: true,
        meaning: "retention-removed: not material."),
      Shape.Field(
        label: "retentionLonger", type: "Text", required: true,
        meaning: "retention-longer: material."),
      Shape.Field(
        label: "retentionShorter", type: "Text", required: true,
        meaning: "retention-shorter: not material."),
      Shape.Field(
        label: "retentionCriterion", type: "Text", required: true,
        meaning: "retention-criterion: material."),
      Shape.Field(
        label: "retentionStated", type: "Text", required: true,
        meaning: "retention-stated: not material."),
      Shape.Field(
        label: "retentionStart", type: "Text", required: true,
        meaning: "retention-start: material."),
      Shape.Field(
        label: "retentionScopeAdded", type: "Text", required: true,
        meaning: "retention-scope-added: material."),
      Shape.Field(
        label: "retentionScopeRemoved", type: "Text", required: true,
        meaning: "retention-scope-removed: not material."),
      Shape.Field(
        label: "retentionExceptionAdded", type: "Text", required: true,
        meaning: "retention-exception-added: material."),
      Shape.Field(
        label: "retentionExceptionRemoved", type: "Text", required: true,
        meaning: "retention-exception-removed: not material."),
      Shape.Field(
        label: "retentionDetails", type: "Text", required: true,
        meaning: "retention-details: not material."),
      Shape.Field(
        label: "requests", type: "Text", required: true,
        meaning: "requests: material."),
      Shape.Field(
        label: "identityCheck", type: "Text", required: true,
        meaning: "identity-check: material."),
      Shape.Field(
        label: "rightExcluded", type: "Text", required: true,
        meaning: "right-excluded: material."),
      Shape.Field(
        label: "rightRestored", type: "Text", required: true,
        meaning: "right-restored: material."),
      Shape.Field(
        label: "rightAdded", type: "Text", required: true,
        meaning: "right-added: material."),
      Shape.Field(
        label: "rightRemoved", type: "Text", required: true,
        meaning: "right-removed: material."),
      Shape.Field(
        label: "replyDeadline", type: "Text", required: true,
        meaning: "reply-deadline: material."),
      Shape.Field(
        label: "decisionAdded", type: "Text", required: true,
        meaning: "decision-added: material."),
      Shape.Field(
        label: "decisionRemoved", type: "Text", required: true,
        meaning: "decision-removed: not material."),
      Shape.Field(
        label: "decisionChanged", type: "Text", required: true,
        meaning: "decision-changed: material."),
      Shape.Field(
        label: "decisionsDeclared", type: "Text", required: true,
        meaning: "decisions-declared: not material."),
      Shape.Field(
        label: "security", type: "Text", required: true,
        meaning: "security: not material."),
      Shape.Field(
        label: "cookiesBegin", type: "Text", required: true,
        meaning: "cookies-begin: material."),
      Shape.Field(
        label: "cookiesEnd", type: "Text", required: true,
        meaning: "cookies-end: not material."),
      Shape.Field(
        label: "cookieKindAdded", type: "Text", required: true,
        meaning: "cookie-kind-added: material."),
      Shape.Field(
        label: "cookieAdded", type: "Text", required: true,
        meaning: "cookie-added: not material."),
      Shape.Field(
        label: "cookieRemoved", type: "Text", required: true,
        meaning: "cookie-removed: not material."),
      Shape.Field(
        label: "cookieRenamed", type: "Text", required: true,
        meaning: "cookie-renamed: not material."),
      Shape.Field(
        label: "cookieChanged", type: "Text", required: true,
        meaning: "cookie-changed: material."),
      Shape.Field(
        label: "cookieLonger", type: "Text", required: true,
        meaning: "cookie-longer: material."),
      Shape.Field(
        label: "cookieShorter", type: "Text", required: true,
        meaning: "cookie-shorter: not material."),
      Shape.Field(
        label: "cookieChoice", type: "Text", required: true,
        meaning: "cookie-choice: material."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let values: [Text]? = binder.required(call)
    guard !call.isBroken, let values else { return nil }
    self.init(replaced: values[0], lengthened: values[1], nothing: values[2], allData: values[3], allAudiences: values[4], jointUnnamed: values[5], officerWithoutContact: values[6], surfaceWebsite: values[7], surfaceApp: values[8], surfacePremises: values[9], surfacePaper: values[10], standingOfficial: values[11], standingExample: values[12], officerNotRequired: values[13], roleCategory: values[14], roleController: values[15], rolePerson: values[16], originPerson: values[17], originOthers: values[18], originAutomatic: values[19], sourceOpen: values[20], sourceClosed: values[21], interestThirdParty: values[22], interestController: values[23], voluntary: values[24], identityOnDoubt: values[25], identityAlways: values[26], choiceAskedFirst: values[27], choiceSettings: values[28], choiceBrowser: values[29], controllerReplaced: values[30], controllerDetails: values[31], representative: values[32], group: values[33], groupMemberAdded: values[34], groupMemberRemoved: values[35], groupMemberDetails: values[36], jointControl: values[37], jointControlDeclared: values[38], jointPartnerAdded: values[39], jointPartnerRemoved: values[40], officer: values[41], contactDetails: values[42], authority: values[43], wording: values[44], surfaceAdded: values[45], surfaceRemoved: values[46], standing: values[47], languages: values[48], banner: values[49], companion: values[50], definition: values[51], definitionAdded: values[52], definitionRemoved: values[53], framework: values[54], frameworkAdded: values[55], frameworkRemoved: values[56], audienceAdded: values[57], audienceRemoved: values[58], concernsMore: values[59], concernsFewer: values[60], peopleAdded: values[61], peopleRemoved: values[62], minorsConcerned: values[63], minorsNotConcerned: values[64], dataAdded: values[65], dataRemoved: values[66], protectionAdded: values[67], protectionRemoved: values[68], numberAuthorisation: values[69], dataGroup: values[70], dataGroups: values[71], sourceAdded: values[72], sourceRemoved: values[73], sourceChanged: values[74], sourceDataAdded: values[75], sourceDataRemoved: values[76], obligation: values[77], purposeAdded: values[78], purposeRemoved: values[79], activityAdded: values[80], activityRemoved: values[81], activityLaw: values[82], purposeDataAdded: values[83], purposeDataRemoved: values[84], conditionalData: values[85], purposePeopleAdded: values[86], purposePeopleRemoved: values[87], purposeRecipientAdded: values[88], purposeRecipientRemoved: values[89], purposeRetention: values[90], marketingBegins: values[91], marketingEnds: values[92], profilingBegins: values[93], profilingEnds: values[94], furtherUse: values[95], childConsent: values[96], basisAdded: values[97], basisRemoved: values[98], groundCondition: values[99], groundLaw: values[100], groundExplanation: values[101], groundDataAdded: values[102], groundDataRemoved: values[103], interest: values[104], channelAdded: values[105], channelRemoved: values[106], existingCustomers: values[107], specialGroundAdded: values[108], specialGroundRemoved: values[109], criminalGroundAdded: values[110], criminalGroundRemoved: values[111], recipientAdded: values[112], recipientRemoved: values[113], recipientRole: values[114], recipientPurpose: values[115], recipientCondition: values[116], recipientDataAdded: values[117], recipientDataRemoved: values[118], recipientListOpened: values[119], recipientListClosed: values[120], recipientMoved: values[121], noRecipients: values[122], access: values[123], protocols: values[124], transferAdded: values[125], transferRemoved: values[126], transfersDeclared: values[127], transferTool: values[128], transferCondition: values[129], transferSafeguards: values[130], transferRecipientAdded: values[131], transferRecipientRemoved: values[132], retentionAdded: values[133], retentionRemoved: values[134], retentionLonger: values[135], retentionShorter: values[136], retentionCriterion: values[137], retentionStated: values[138], retentionStart: values[139], retentionScopeAdded: values[140], retentionScopeRemoved: values[141], retentionExceptionAdded: values[142], retentionExceptionRemoved: values[143], retentionDetails: values[144], requests: values[145], identityCheck: values[146], rightExcluded: values[147], rightRestored: values[148], rightAdded: values[149], rightRemoved: values[150], replyDeadline: values[151], decisionAdded: values[152], decisionRemoved: values[153], decisionChanged: values[154], decisionsDeclared: values[155], security: values[156], cookiesBegin: values[157], cookiesEnd: values[158], cookieKindAdded: values[159], cookieAdded: values[160], cookieRemoved: values[161], cookieRenamed: values[162], cookieChanged: values[163], cookieLonger: values[164], cookieShorter: values[165], cookieChoice: values[166])
    place = binder.place(node)
  }
}

extension Controller: Shaped {
  static let shape = Shape(
    name: "Controller", fields: [
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: "The name that readers know, which may differ by language: INAMI, RIZIV, LIKIV."),
      Shape.Field(
        label: "fullName", type: "Text?", required: false,
        meaning: "The full name, where the usual one is an abbreviation."),
      Shape.Field(
        label: "kind", type: "OrganisationKind", required: true,
        meaning: "What kind of organisation it is; some rules depend on it."),
      Shape.Field(
        label: "legalForm", type: "Text?", required: false,
        meaning: "Legal form, such as \"société coopérative (SC)\"."),
      Shape.Field(
        label: "seat", type: "Address?", required: false,
        meaning: "Where it has its seat."),
      Shape.Field(
        label: "country", type: "Country?", required: false,
        meaning: "The country whose law applies, where no seat is stated."),
      Shape.Field(
        label: "enterpriseNumber", type: "EnterpriseNumber?", required: false,
        meaning: ""),
      Shape.Field(
        label: "contacts", type: "[Contact]", required: false,
        meaning: "Ways to reach the organisation itself, and its departments."),
      Shape.Field(
        label: "websites", type: "[Website]", required: false,
        meaning: "Its websites."),
      Shape.Field(
        label: "representative", type: "Contact?", required: false,
        meaning: "Its representative in the Union, where its seat is outside: Article 27."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: Text? = binder.required(call, 0)
    let fullName: (Text?)? = binder.value(call, 1, default: nil)
    let kind: OrganisationKind? = binder.required(call, 2)
    let legalForm: (Text?)? = binder.value(call, 3, default: nil)
    let seat: (Address?)? = binder.value(call, 4, default: nil)
    let country: (Country?)? = binder.value(call, 5, default: nil)
    let enterpriseNumber: (EnterpriseNumber?)? = binder.value(call, 6, default: nil)
    let contacts: [Contact]? = binder.value(call, 7, default: [])
    let websites: [Website]? = binder.value(call, 8, default: [])
    let representative: (Contact?)? = binder.value(call, 9, default: nil)
    guard !call.isBroken, let name, let fullName, let kind, let legalForm, let seat, let country, let enterpriseNumber, let contacts, let websites, let representative else { return nil }
    self.init(name: name, fullName: fullName, kind: kind, legalForm: legalForm, seat: seat, country: country, enterpriseNumber: enterpriseNumber, contacts: contacts, websites: websites, representative: representative)
    place = binder.place(node)
  }
}

extension OrganisationKind: Shaped {
  static let shape = Shape(
    name: "OrganisationKind",
    cases: [
      Shape(
        name: "publicBody", fields: []),
      Shape(
        name: "federalBody", fields: []),
      Shape(
        name: "careInstitution", fields: [
          Shape.Field(
            label: "public", type: "Bool", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "healthFund", fields: []),
      Shape(
        name: "company", fields: []),
      Shape(
        name: "cooperative", fields: []),
      Shape(
        name: "association", fields: []),
      Shape(
        name: "companyGroup", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .publicBody
    case 1:
      self = .federalBody
    case 2:
      let publicValue: Bool? = binder.required(call, 0)
      guard !call.isBroken, let publicValue else { return nil }
      self = .careInstitution(public: publicValue)
    case 3:
      self = .healthFund
    case 4:
      self = .company
    case 5:
      self = .cooperative
    case 6:
      self = .association
    default:
      self = .companyGroup
    }
  }
}

extension Address: Shaped {
  static let shape = Shape(
    name: "Address", fields: [
      Shape.Field(
        label: "street", type: "Text", required: true,
        meaning: "Street and number."),
      Shape.Field(
        label: "line", type: "Text?", required: false,
        meaning: "Box, floor or department, on a line of its own."),
      Shape.Field(
        label: "postcode", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "town", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "country", type: "Country", required: true,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let street: Text? = binder.required(call, 0)
    let line: (Text?)? = binder.value(call, 1, default: nil)
    let postcode: String? = binder.required(call, 2)
    let town: Text? = binder.required(call, 3)
    let country: Country? = binder.required(call, 4)
    guard !call.isBroken, let street, let line, let postcode, let town, let country else { return nil }
    self.init(street: street, line: line, postcode: postcode, town: town, country: country)
    place = binder.place(node)
  }
}

extension Contact: Shaped {
  static let shape = Shape(
    name: "Contact", fields: [
      Shape.Field(
        label: "role", type: "ContactRole", required: false,
        meaning: ""),
      Shape.Field(
        label: "name", type: "Text?", required: false,
        meaning: "Department or role, such as \"Direction générale\"."),
      Shape.Field(
        label: "email", type: "Email?", required: false,
        meaning: ""),
      Shape.Field(
        label: "phone", type: "Phone?", required: false,
        meaning: ""),
      Shape.Field(
        label: "post", type: "Address?", required: false,
        meaning: ""),
      Shape.Field(
        label: "form", type: "WebAddress?", required: false,
        meaning: "A page with a form."),
      Shape.Field(
        label: "reviewedOn", type: "Day?", required: false,
        meaning: "Day on which someone last verified it, which a contact that names a person needs."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let role: ContactRole? = binder.value(call, 0, default: .general)
    let name: (Text?)? = binder.value(call, 1, default: nil)
    let email: (Email?)? = binder.value(call, 2, default: nil)
    let phone: (Phone?)? = binder.value(call, 3, default: nil)
    let post: (Address?)? = binder.value(call, 4, default: nil)
    let form: (WebAddress?)? = binder.value(call, 5, default: nil)
    let reviewedOn: (Day?)? = binder.value(call, 6, default: nil)
    guard !call.isBroken, let role, let name, let email, let phone, let post, let form, let reviewedOn else { return nil }
    self.init(role: role, name: name, email: email, phone: phone, post: post, form: form, reviewedOn: reviewedOn)
    place = binder.place(node)
  }
}

extension ContactRole: Shaped {
  static let shape = Shape(
    name: "ContactRole",
    cases: [
      Shape(
        name: "general", fields: []),
      Shape(
        name: "requests", fields: []),
      Shape(
        name: "dpo", fields: []),
      Shape(
        name: "complaints", fields: []),
      Shape(
        name: "security", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .general
    case 1:
      self = .requests
    case 2:
      self = .dpo
    case 3:
      self = .complaints
    default:
      self = .security
    }
  }
}

extension Website: Shaped {
  static let shape = Shape(
    name: "Website", fields: [
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: "What it is called, such as \"MyInami\"."),
      Shape.Field(
        label: "url", type: "Text", required: true,
        meaning: "Its address, which may differ by language."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: Text? = binder.required(call, 0)
    let url: Text? = binder.required(call, 1)
    guard !call.isBroken, let name, let url else { return nil }
    self.init(name: name, url: url)
    place = binder.place(node)
  }
}

extension Group: Shaped {
  static let shape = Shape(
    name: "Group", fields: [
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "members", type: "[Member]", required: false,
        meaning: "The entities; leave it empty when the notice does not name them."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: Text? = binder.required(call, 0)
    let members: [Member]? = binder.value(call, 1, default: [])
    guard !call.isBroken, let name, let members else { return nil }
    self.init(name: name, members: members)
    place = binder.place(node)
  }
}

extension Member: Shaped {
  static let shape = Shape(
    name: "Member", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "seat", type: "Address?", required: false,
        meaning: ""),
      Shape.Field(
        label: "enterpriseNumber", type: "EnterpriseNumber?", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let name: Text? = binder.required(call, 1)
    let seat: (Address?)? = binder.value(call, 2, default: nil)
    let enterpriseNumber: (EnterpriseNumber?)? = binder.value(call, 3, default: nil)
    guard !call.isBroken, let id, let name, let seat, let enterpriseNumber else { return nil }
    self.init(id: id, name: name, seat: seat, enterpriseNumber: enterpriseNumber)
    place = binder.place(node)
  }
}

extension JointControl: Shaped {
  static let shape = Shape(
    name: "JointControl",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "with", fields: [
          Shape.Field(
            label: nil, type: "JointArrangement", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    default:
      let value0: JointArrangement? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .with(value0)
    }
  }
}

extension JointArrangement: Shaped {
  static let shape = Shape(
    name: "JointArrangement", fields: [
      Shape.Field(
        label: "partners", type: "[Text]", required: false,
        meaning: "The other controllers; leave it empty when the notice does not name them."),
      Shape.Field(
        label: "essence", type: "Text?", required: false,
        meaning: "Who answers for what."),
      Shape.Field(
        label: "contactPoint", type: "Text?", required: false,
        meaning: "Whom people may turn to."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let partners: [Text]? = binder.value(call, 0, default: [])
    let essence: (Text?)? = binder.value(call, 1, default: nil)
    let contactPoint: (Text?)? = binder.value(call, 2, default: nil)
    guard !call.isBroken, let partners, let essence, let contactPoint else { return nil }
    self.init(partners: partners, essence: essence, contactPoint: contactPoint)
    place = binder.place(node)
  }
}

extension DataProtectionOfficer: Shaped {
  static let shape = Shape(
    name: "DataProtectionOfficer",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "designated", fields: [
          Shape.Field(
            label: nil, type: "Contact", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "notRequired", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let value0: Contact? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .designated(value0)
    default:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .notRequired(because: becauseValue)
    }
  }
}

extension Cookies: Shaped {
  static let shape = Shape(
    name: "Cookies",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "used", fields: [
          Shape.Field(
            label: nil, type: "CookieUse", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    default:
      let value0: CookieUse? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .used(value0)
    }
  }
}

extension CookieUse: Shaped {
  static let shape = Shape(
    name: "CookieUse", fields: [
      Shape.Field(
        label: "list", type: "[Cookie]", required: false,
        meaning: "The cookies, one by one; empty when the notice does not list them, which is a finding."),
      Shape.Field(
        label: "choice", type: "CookieChoice", required: false,
        meaning: "How people accept, refuse and change their mind."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let list: [Cookie]? = binder.value(call, 0, default: [])
    let choice: CookieChoice? = binder.value(call, 1, default: .undeclared)
    guard !call.isBroken, let list, let choice else { return nil }
    self.init(list: list, choice: choice)
    place = binder.place(node)
  }
}

extension Cookie: Shaped {
  static let shape = Shape(
    name: "Cookie", fields: [
      Shape.Field(
        label: "name", type: "String", required: true,
        meaning: "Its name, or a pattern such as `_pk_id.*`."),
      Shape.Field(
        label: "provider", type: "CookieProvider", required: true,
        meaning: "Who sets it."),
      Shape.Field(
        label: "category", type: "CookieCategory", required: true,
        meaning: ""),
      Shape.Field(
        label: "lifetime", type: "CookieLifetime", required: true,
        meaning: ""),
      Shape.Field(
        label: "purpose", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "sharedWith", type: "Text?", required: false,
        meaning: "Whether others read it too, and who."),
      Shape.Field(
        label: "withoutConsent", type: "Text?", required: false,
        meaning: "Why it is set without consent although it is not strictly necessary, where the law allows that: in France for measuring one's own audience."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: String? = binder.required(call, 0)
    let provider: CookieProvider? = binder.required(call, 1)
    let category: CookieCategory? = binder.required(call, 2)
    let lifetime: CookieLifetime? = binder.required(call, 3)
    let purpose: Text? = binder.required(call, 4)
    let sharedWith: (Text?)? = binder.value(call, 5, default: nil)
    let withoutConsent: (Text?)? = binder.value(call, 6, default: nil)
    guard !call.isBroken, let name, let provider, let category, let lifetime, let purpose, let sharedWith, let withoutConsent else { return nil }
    self.init(name: name, provider: provider, category: category, lifetime: lifetime, purpose: purpose, sharedWith: sharedWith, withoutConsent: withoutConsent)
    place = binder.place(node)
  }
}

extension CookieProvider: Shaped {
  static let shape = Shape(
    name: "CookieProvider",
    cases: [
      Shape(
        name: "controller", fields: []),
      Shape(
        name: "thirdParty", fields: [
          Shape.Field(
            label: nil, type: "String", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .controller
    default:
      let value0: String? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .thirdParty(value0)
    }
  }
}

extension CookieCategory: Shaped {
  static let shape = Shape(
    name: "CookieCategory",
    cases: [
      Shape(
        name: "necessary", fields: []),
      Shape(
        name: "preferences", fields: []),
      Shape(
        name: "statistics", fields: []),
      Shape(
        name: "marketing", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .necessary
    case 1:
      self = .preferences
    case 2:
      self = .statistics
    default:
      self = .marketing
    }
  }
}

extension CookieLifetime: Shaped {
  static let shape = Shape(
    name: "CookieLifetime",
    cases: [
      Shape(
        name: "session", fields: []),
      Shape(
        name: "lasts", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .session
    default:
      let value0: Duration? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .lasts(value0)
    }
  }
}

extension CookieChoice: Shaped {
  static let shape = Shape(
    name: "CookieChoice",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "askedFirst", fields: []),
      Shape(
        name: "settings", fields: [
          Shape.Field(
            label: nil, type: "WebAddress", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "browserOnly", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      self = .askedFirst
    case 2:
      let value0: WebAddress? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .settings(value0)
    default:
      self = .browserOnly
    }
  }
}

extension Country: Shaped {
  static let shape = Shape(
    name: "Country",
    cases: [
      Shape(
        name: "afghanistan", fields: []),
      Shape(
        name: "alandIslands", fields: []),
      Shape(
        name: "albania", fields: []),
      Shape(
        name: "algeria", fields: []),
      Shape(
        name: "americanSamoa", fields: []),
      Shape(
        name: "andorra", fields: []),
      Shape(
        name: "angola", fields: []),
      Shape(
        name: "anguilla", fields: []),
      Shape(
        name: "antarctica", fields: []),
      Shape(
        name: "antiguaAndBarbuda", fields: []),
      Shape(
        name: "argentina", fields: []),
      Shape(
        name: "armenia", fields: []),
      Shape(
        name: "aruba", fields: []),
      Shape(
        name: "australia", fields: []),
      Shape(
        name: "austria", fields: []),
      Shape(
        name: "azerbaijan", fields: []),
      Shape(
        name: "bahamas", fields: []),
      Shape(
        name: "bahrain", fields: []),
      Shape(
        name: "bangladesh", fields: []),
      Shape(
        name: "barbados", fields: []),
      Shape(
        name: "belarus", fields: []),
      Shape(
        name: "belgium", fields: []),
      Shape(
        name: "belize", fields: []),
      Shape(
        name: "benin", fields: []),
      Shape(
        name: "bermuda", fields: []),
      Shape(
        name: "bhutan", fields: []),
      Shape(
        name: "bolivia", fields: []),
      Shape(
        name: "bonaireSintEustatiusAndSaba", fields: []),
      Shape(
        name: "bosniaAndHerzegovina", fields: []),
      Shape(
        name: "botswana", fields: []),
      Shape(
        name: "bouvetIsland", fields: []),
      Shape(
        name: "brazil", fields: []),
      Shape(
        name: "britishIndianOceanTerritory", fields: []),
      Shape(
        name: "britishVirginIslands", fields: []),
      Shape(
        name: "brunei", fields: []),
      Shape(
        name: "bulgaria", fields: []),
      Shape(
        name: "burkinaFaso", fields: []),
      Shape(
        name: "burundi", fields: []),
      Shape(
        name: "caboVerde", fields: []),
      Shape(
        name: "cambodia", fields: []),
      Shape(
        name: "cameroon", fields: []),
      Shape(
        name: "canada", fields: []),
      Shape(
        name: "caymanIslands", fields: []),
      Shape(
        name: "centralAfricanRepublic", fields: []),
      Shape(
        name: "chad", fields: []),
      Shape(
        name: "chile", fields: []),
      Shape(
        name: "china", fields: []),
      Shape(
        name: "christmasIsland", fields: []),
      Shape(
        name: "cocosIslands", fields: []),
      Shape(
        name: "colombia", fields: []),
      Shape(
        name: "comoros", fields: []),
      Shape(
        name: "congo", fields: []),
      Shape(
        name: "cookIslands", fields: []),
      Shape(
        name: "costaRica", fields: []),
      Shape(
        name: "croatia", fields: []),
      Shape(
        name: "cuba", fields: []),
      Shape(
        name: "curacao", fields: []),
      Shape(
        name: "cyprus", fields: []),
      Shape(
        name: "czechia", fields: []),
      Shape(
        name: "democraticRepublicOfTheCongo", fields: []),
      Shape(
        name: "denmark", fields: []),
      Shape(
        name: "djibouti", fields: []),
      Shape(
        name: "dominica", fields: []),
      Shape(
        name: "dominicanRepublic", fields: []),
      Shape(
        name: "ecuador", fields: []),
      Shape(
        name: "egypt", fields: []),
      Shape(
        name: "elSalvador", fields: []),
      Shape(
        name: "equatorialGuinea", fields: []),
      Shape(
        name: "eritrea", fields: []),
      Shape(
        name: "estonia", fields: []),
      Shape(
        name: "eswatini", fields: []),
      Shape(
        name: "ethiopia", fields: []),
      Shape(
        name: "falklandIslands", fields: []),
      Shape(
        name: "faroeIslands", fields: []),
      Shape(
        name: "fiji", fields: []),
      Shape(
        name: "finland", fields: []),
      Shape(
        name: "france", fields: []),
      Shape(
        name: "frenchGuiana", fields: []),
      Shape(
        name: "frenchPolynesia", fields: []),
      Shape(
        name: "frenchSouthernTerritories", fields: []),
      Shape(
        name: "gabon", fields: []),
      Shape(
        name: "gambia", fields: []),
      Shape(
        name: "georgia", fields: []),
      Shape(
        name: "germany", fields: []),
      Shape(
        name: "ghana", fields: []),
      Shape(
        name: "gibraltar", fields: []),
      Shape(
        name: "greece", fields: []),
      Shape(
        name: "greenland", fields: []),
      Shape(
        name: "grenada", fields: []),
      Shape(
        name: "guadeloupe", fields: []),
      Shape(
        name: "guam", fields: []),
      Shape(
        name: "guatemala", fields: []),
      Shape(
        name: "guernsey", fields: []),
      Shape(
        name: "guinea", fields: []),
      Shape(
        name: "guineaBissau", fields: []),
      Shape(
        name: "guyana", fields: []),
      Shape(
        name: "haiti", fields: []),
      Shape(
        name: "heardIslandAndMcDonaldIslands", fields: []),
      Shape(
        name: "honduras", fields: []),
      Shape(
        name: "hongKong", fields: []),
      Shape(
        name: "hungary", fields: []),
      Shape(
        name: "iceland", fields: []),
      Shape(
        name: "india", fields: []),
      Shape(
        name: "indonesia", fields: []),
      Shape(
        name: "iran", fields: []),
      Shape(
        name: "iraq", fields: []),
      Shape(
        name: "ireland", fields: []),
      Shape(
        name: "isleOfMan", fields: []),
      Shape(
        name: "israel", fields: []),
      Shape(
        name: "italy", fields: []),
      Shape(
        name: "ivoryCoast", fields: []),
      Shape(
        name: "jamaica", fields: []),
      Shape(
        name: "japan", fields: []),
      Shape(
        name: "jersey", fields: []),
      Shape(
        name: "jordan", fields: []),
      Shape(
        name: "kazakhstan", fields: []),
      Shape(
        name: "kenya", fields: []),
      Shape(
        name: "kiribati", fields: []),
      Shape(
        name: "kuwait", fields: []),
      Shape(
        name: "kyrgyzstan", fields: []),
      Shape(
        name: "laos", fields: []),
      Shape(
        name: "latvia", fields: []),
      Shape(
        name: "lebanon", fields: []),
      Shape(
        name: "lesotho", fields: []),
      Shape(
        name: "liberia", fields: []),
      Shape(
        name: "libya", fields: []),
      Shape(
        name: "liechtenstein", fields: []),
      Shape(
        name: "lithuania", fields: []),
      Shape(
        name: "luxembourg", fields: []),
      Shape(
        name: "macao", fields: []),
      Shape(
        name: "madagascar", fields: []),
      Shape(
        name: "malawi", fields: []),
      Shape(
        name: "malaysia", fields: []),
      Shape(
        name: "maldives", fields: []),
      Shape(
        name: "mali", fields: []),
      Shape(
        name: "malta", fields: []),
      Shape(
        name: "marshallIslands", fields: []),
      Shape(
        name: "martinique", fields: []),
      Shape(
        name: "mauritania", fields: []),
      Shape(
        name: "mauritius", fields: []),
      Shape(
        name: "mayotte", fields: []),
      Shape(
        name: "mexico", fields: []),
      Shape(
        name: "micronesia", fields: []),
      Shape(
        name: "moldova", fields: []),
      Shape(
        name: "monaco", fields: []),
      Shape(
        name: "mongolia", fields: []),
      Shape(
        name: "montenegro", fields: []),
      Shape(
        name: "montserrat", fields: []),
      Shape(
        name: "morocco", fields: []),
      Shape(
        name: "mozambique", fields: []),
      Shape(
        name: "myanmar", fields: []),
      Shape(
        name: "namibia", fields: []),
      Shape(
        name: "nauru", fields: []),
      Shape(
        name: "nepal", fields: []),
      Shape(
        name: "netherlands", fields: []),
      Shape(
        name: "newCaledonia", fields: []),
      Shape(
        name: "newZealand", fields: []),
      Shape(
        name: "nicaragua", fields: []),
      Shape(
        name: "niger", fields: []),
      Shape(
        name: "nigeria", fields: []),
      Shape(
        name: "niue", fields: []),
      Shape(
        name: "norfolkIsland", fields: []),
      Shape(
        name: "northKorea", fields: []),
      Shape(
        name: "northMacedonia", fields: []),
      Shape(
        name: "northernMarianaIslands", fields: []),
      Shape(
        name: "norway", fields: []),
      Shape(
        name: "oman", fields: []),
      Shape(
        name: "pakistan", fields: []),
      Shape(
        name: "palau", fields: []),
      Shape(
        name: "palestine", fields: []),
      Shape(
        name: "panama", fields: []),
      Shape(
        name: "papuaNewGuinea", fields: []),
      Shape(
        name: "paraguay", fields: []),
      Shape(
        name: "peru", fields: []),
      Shape(
        name: "philippines", fields: []),
      Shape(
        name: "pitcairnIslands", fields: []),
      Shape(
        name: "poland", fields: []),
      Shape(
        name: "portugal", fields: []),
      Shape(
        name: "puertoRico", fields: []),
      Shape(
        name: "qatar", fields: []),
      Shape(
        name: "reunion", fields: []),
      Shape(
        name: "romania", fields: []),
      Shape(
        name: "russia", fields: []),
      Shape(
        name: "rwanda", fields: []),
      Shape(
        name: "saintBarthelemy", fields: []),
      Shape(
        name: "saintHelenaAscensionAndTristanDaCunha", fields: []),
      Shape(
        name: "saintKittsAndNevis", fields: []),
      Shape(
        name: "saintLucia", fields: []),
      Shape(
        name: "saintMartin", fields: []),
      Shape(
        name: "saintPierreAndMiquelon", fields: []),
      Shape(
        name: "saintVincentAndTheGrenadines", fields: []),
      Shape(
        name: "samoa", fields: []),
      Shape(
        name: "sanMarino", fields: []),
      Shape(
        name: "saoTomeAndPrincipe", fields: []),
      Shape(
        name: "saudiArabia", fields: []),
      Shape(
        name: "senegal", fields: []),
      Shape(
        name: "serbia", fields: []),
      Shape(
        name: "seychelles", fields: []),
      Shape(
        name: "sierraLeone", fields: []),
      Shape(
        name: "singapore", fields: []),
      Shape(
        name: "sintMaarten", fields: []),
      Shape(
        name: "slovakia", fields: []),
      Shape(
        name: "slovenia", fields: []),
      Shape(
        name: "solomonIslands", fields: []),
      Shape(
        name: "somalia", fields: []),
      Shape(
        name: "southAfrica", fields: []),
      Shape(
        name: "southGeorgiaAndSouthSandwichIslands", fields: []),
      Shape(
        name: "southKorea", fields: []),
      Shape(
        name: "southSudan", fields: []),
      Shape(
        name: "spain", fields: []),
      Shape(
        name: "sriLanka", fields: []),
      Shape(
        name: "sudan", fields: []),
      Shape(
        name: "suriname", fields: []),
      Shape(
        name: "svalbardAndJanMayen", fields: []),
      Shape(
        name: "sweden", fields: []),
      Shape(
        name: "switzerland", fields: []),
      Shape(
        name: "syria", fields: []),
      Shape(
        name: "taiwan", fields: []),
      Shape(
        name: "tajikistan", fields: []),
      Shape(
        name: "tanzania", fields: []),
      Shape(
        name: "thailand", fields: []),
      Shape(
        name: "timorLeste", fields: []),
      Shape(
        name: "togo", fields: []),
      Shape(
        name: "tokelau", fields: []),
      Shape(
        name: "tonga", fields: []),
      Shape(
        name: "trinidadAndTobago", fields: []),
      Shape(
        name: "tunisia", fields: []),
      Shape(
        name: "turkey", fields: []),
      Shape(
        name: "turkmenistan", fields: []),
      Shape(
        name: "turksAndCaicosIslands", fields: []),
      Shape(
        name: "tuvalu", fields: []),
      Shape(
        name: "uganda", fields: []),
      Shape(
        name: "ukraine", fields: []),
      Shape(
        name: "unitedArabEmirates", fields: []),
      Shape(
        name: "unitedKingdom", fields: []),
      Shape(
        name: "unitedStates", fields: []),
      Shape(
        name: "unitedStatesMinorOutlyingIslands", fields: []),
      Shape(
        name: "unitedStatesVirginIslands", fields: []),
      Shape(
        name: "uruguay", fields: []),
      Shape(
        name: "uzbekistan", fields: []),
      Shape(
        name: "vanuatu", fields: []),
      Shape(
        name: "vaticanCity", fields: []),
      Shape(
        name: "venezuela", fields: []),
      Shape(
        name: "vietnam", fields: []),
      Shape(
        name: "wallisAndFutuna", fields: []),
      Shape(
        name: "westernSahara", fields: []),
      Shape(
        name: "yemen", fields: []),
      Shape(
        name: "zambia", fields: []),
      Shape(
        name: "zimbabwe", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .afghanistan
    case 1:
      self = .alandIslands
    case 2:
      self = .albania
    case 3:
      self = .algeria
    case 4:
      self = .americanSamoa
    case 5:
      self = .andorra
    case 6:
      self = .angola
    case 7:
      self = .anguilla
    case 8:
      self = .antarctica
    case 9:
      self = .antiguaAndBarbuda
    case 10:
      self = .argentina
    case 11:
      self = .armenia
    case 12:
      self = .aruba
    case 13:
      self = .australia
    case 14:
      self = .austria
    case 15:
      self = .azerbaijan
    case 16:
      self = .bahamas
    case 17:
      self = .bahrain
    case 18:
      self = .bangladesh
    case 19:
      self = .barbados
    case 20:
      self = .belarus
    case 21:
      self = .belgium
    case 22:
      self = .belize
    case 23:
      self = .benin
    case 24:
      self = .bermuda
    case 25:
      self = .bhutan
    case 26:
      self = .bolivia
    case 27:
      self = .bonaireSintEustatiusAndSaba
    case 28:
      self = .bosniaAndHerzegovina
    case 29:
      self = .botswana
    case 30:
      self = .bouvetIsland
    case 31:
      self = .brazil
    case 32:
      self = .britishIndianOceanTerritory
    case 33:
      self = .britishVirginIslands
    case 34:
      self = .brunei
    case 35:
      self = .bulgaria
    case 36:
      self = .burkinaFaso
    case 37:
      self = .burundi
    case 38:
      self = .caboVerde
    case 39:
      self = .cambodia
    case 40:
      self = .cameroon
    case 41:
      self = .canada
    case 42:
      self = .caymanIslands
    case 43:
      self = .centralAfricanRepublic
    case 44:
      self = .chad
    case 45:
      self = .chile
    case 46:
      self = .china
    case 47:
      self = .christmasIsland
    case 48:
      self = .cocosIslands
    case 49:
      self = .colombia
    case 50:
      self = .comoros
    case 51:
      self = .congo
    case 52:
      self = .cookIslands
    case 53:
      self = .costaRica
    case 54:
      self = .croatia
    case 55:
      self = .cuba
    case 56:
      self = .curacao
    case 57:
      self = .cyprus
    case 58:
      self = .czechia
    case 59:
      self = .democraticRepublicOfTheCongo
    case 60:
      self = .denmark
    case 61:
      self = .djibouti
    case 62:
      self = .dominica
    case 63:
      self = .dominicanRepublic
    case 64:
      self = .ecuador
    case 65:
      self = .egypt
    case 66:
      self = .elSalvador
    case 67:
      self = .equatorialGuinea
    case 68:
      self = .eritrea
    case 69:
      self = .estonia
    case 70:
      self = .eswatini
    case 71:
      self = .ethiopia
    case 72:
      self = .falklandIslands
    case 73:
      self = .faroeIslands
    case 74:
      self = .fiji
    case 75:
      self = .finland
    case 76:
      self = .france
    case 77:
      self = .frenchGuiana
    case 78:
      self = .frenchPolynesia
    case 79:
      self = .frenchSouthernTerritories
    case 80:
      self = .gabon
    case 81:
      self = .gambia
    case 82:
      self = .georgia
    case 83:
      self = .germany
    case 84:
      self = .ghana
    case 85:
      self = .gibraltar
    case 86:
      self = .greece
    case 87:
      self = .greenland
    case 88:
      self = .grenada
    case 89:
      self = .guadeloupe
    case 90:
      self = .guam
    case 91:
      self = .guatemala
    case 92:
      self = .guernsey
    case 93:
      self = .guinea
    case 94:
      self = .guineaBissau
    case 95:
      self = .guyana
    case 96:
      self = .haiti
    case 97:
      self = .heardIslandAndMcDonaldIslands
    case 98:
      self = .honduras
    case 99:
      self = .hongKong
    case 100:
      self = .hungary
    case 101:
      self = .iceland
    case 102:
      self = .india
    case 103:
      self = .indonesia
    case 104:
      self = .iran
    case 105:
      self = .iraq
    case 106:
      self = .ireland
    case 107:
      self = .isleOfMan
    case 108:
      self = .israel
    case 109:
      self = .italy
    case 110:
      self = .ivoryCoast
    case 111:
      self = .jamaica
    case 112:
      self = .japan
    case 113:
      self = .jersey
    case 114:
      self = .jordan
    case 115:
      self = .kazakhstan
    case 116:
      self = .kenya
    case 117:
      self = .kiribati
    case 118:
      self = .kuwait
    case 119:
      self = .kyrgyzstan
    case 120:
      self = .laos
    case 121:
      self = .latvia
    case 122:
      self = .lebanon
    case 123:
      self = .lesotho
    case 124:
      self = .liberia
    case 125:
      self = .libya
    case 126:
      self = .liechtenstein
    case 127:
      self = .lithuania
    case 128:
      self = .luxembourg
    case 129:
      self = .macao
    case 130:
      self = .madagascar
    case 131:
      self = .malawi
    case 132:
      self = .malaysia
    case 133:
      self = .maldives
    case 134:
      self = .mali
    case 135:
      self = .malta
    case 136:
      self = .marshallIslands
    case 137:
      self = .martinique
    case 138:
      self = .mauritania
    case 139:
      self = .mauritius
    case 140:
      self = .mayotte
    case 141:
      self = .mexico
    case 142:
      self = .micronesia
    case 143:
      self = .moldova
    case 144:
      self = .monaco
    case 145:
      self = .mongolia
    case 146:
      self = .montenegro
    case 147:
      self = .montserrat
    case 148:
      self = .morocco
    case 149:
      self = .mozambique
    case 150:
      self = .myanmar
    case 151:
      self = .namibia
    case 152:
      self = .nauru
    case 153:
      self = .nepal
    case 154:
      self = .netherlands
    case 155:
      self = .newCaledonia
    case 156:
      self = .newZealand
    case 157:
      self = .nicaragua
    case 158:
      self = .niger
    case 159:
      self = .nigeria
    case 160:
      self = .niue
    case 161:
      self = .norfolkIsland
    case 162:
      self = .northKorea
    case 163:
      self = .northMacedonia
    case 164:
      self = .northernMarianaIslands
    case 165:
      self = .norway
    case 166:
      self = .oman
    case 167:
      self = .pakistan
    case 168:
      self = .palau
    case 169:
      self = .palestine
    case 170:
      self = .panama
    case 171:
      self = .papuaNewGuinea
    case 172:
      self = .paraguay
    case 173:
      self = .peru
    case 174:
      self = .philippines
    case 175:
      self = .pitcairnIslands
    case 176:
      self = .poland
    case 177:
      self = .portugal
    case 178:
      self = .puertoRico
    case 179:
      self = .qatar
    case 180:
      self = .reunion
    case 181:
      self = .romania
    case 182:
      self = .russia
    case 183:
      self = .rwanda
    case 184:
      self = .saintBarthelemy
    case 185:
      self = .saintHelenaAscensionAndTristanDaCunha
    case 186:
      self = .saintKittsAndNevis
    case 187:
      self = .saintLucia
    case 188:
      self = .saintMartin
    case 189:
      self = .saintPierreAndMiquelon
    case 190:
      self = .saintVincentAndTheGrenadines
    case 191:
      self = .samoa
    case 192:
      self = .sanMarino
    case 193:
      self = .saoTomeAndPrincipe
    case 194:
      self = .saudiArabia
    case 195:
      self = .senegal
    case 196:
      self = .serbia
    case 197:
      self = .seychelles
    case 198:
      self = .sierraLeone
    case 199:
      self = .singapore
    case 200:
      self = .sintMaarten
    case 201:
      self = .slovakia
    case 202:
      self = .slovenia
    case 203:
      self = .solomonIslands
    case 204:
      self = .somalia
    case 205:
      self = .southAfrica
    case 206:
      self = .southGeorgiaAndSouthSandwichIslands
    case 207:
      self = .southKorea
    case 208:
      self = .southSudan
    case 209:
      self = .spain
    case 210:
      self = .sriLanka
    case 211:
      self = .sudan
    case 212:
      self = .suriname
    case 213:
      self = .svalbardAndJanMayen
    case 214:
      self = .sweden
    case 215:
      self = .switzerland
    case 216:
      self = .syria
    case 217:
      self = .taiwan
    case 218:
      self = .tajikistan
    case 219:
      self = .tanzania
    case 220:
      self = .thailand
    case 221:
      self = .timorLeste
    case 222:
      self = .togo
    case 223:
      self = .tokelau
    case 224:
      self = .tonga
    case 225:
      self = .trinidadAndTobago
    case 226:
      self = .tunisia
    case 227:
      self = .turkey
    case 228:
      self = .turkmenistan
    case 229:
      self = .turksAndCaicosIslands
    case 230:
      self = .tuvalu
    case 231:
      self = .uganda
    case 232:
      self = .ukraine
    case 233:
      self = .unitedArabEmirates
    case 234:
      self = .unitedKingdom
    case 235:
      self = .unitedStates
    case 236:
      self = .unitedStatesMinorOutlyingIslands
    case 237:
      self = .unitedStatesVirginIslands
    case 238:
      self = .uruguay
    case 239:
      self = .uzbekistan
    case 240:
      self = .vanuatu
    case 241:
      self = .vaticanCity
    case 242:
      self = .venezuela
    case 243:
      self = .vietnam
    case 244:
      self = .wallisAndFutuna
    case 245:
      self = .westernSahara
    case 246:
      self = .yemen
    case 247:
      self = .zambia
    default:
      self = .zimbabwe
    }
  }
}

extension DataSubjects: Shaped {
  static let shape = Shape(
    name: "DataSubjects", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "description", type: "Text?", required: false,
        meaning: "Who belongs to it."),
      Shape.Field(
        label: "minors", type: "Bool", required: false,
        meaning: "Whether children are among them, so that Article 12(1) asks for words they understand."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    let description: (Text?)? = binder.value(call, 2, default: nil)
    let minors: Bool? = binder.value(call, 3, default: false)
    let audiences: [Ref<Audience>]? = binder.value(call, 4, default: [])
    guard !call.isBroken, let id, let label, let description, let minors, let audiences else { return nil }
    self.init(id: id, label: label, description: description, minors: minors, audiences: audiences)
    place = binder.place(node)
  }
}

extension DataGroup: Shaped {
  static let shape = Shape(
    name: "DataGroup", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: "What the group holds, in words."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    guard !call.isBroken, let id, let label else { return nil }
    self.init(id: id, label: label)
    place = binder.place(node)
  }
}

extension DataCategory: Shaped {
  static let shape = Shape(
    name: "DataCategory", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "examples", type: "Text?", required: false,
        meaning: "What it holds: a few examples."),
      Shape.Field(
        label: "group", type: "Ref<DataGroup>?", required: false,
        meaning: "The group it belongs to."),
      Shape.Field(
        label: "special", type: "[SpecialCategory]", required: false,
        meaning: "What makes it a special category under Article 9(1)."),
      Shape.Field(
        label: "criminal", type: "Bool", required: false,
        meaning: "Whether it holds criminal convictions and offences: Article 10."),
      Shape.Field(
        label: "nationalNumber", type: "Bool", required: false,
        meaning: "Whether it holds the national register number (in Belgium: law of 8 August 1983)."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
      Shape.Field(
        label: "authorisation", type: "NumberAuthorisation?", required: false,
        meaning: "What allows the national register number to be used."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    let examples: (Text?)? = binder.value(call, 2, default: nil)
    let group: (Ref<DataGroup>?)? = binder.value(call, 3, default: nil)
    let special: [SpecialCategory]? = binder.value(call, 4, default: [])
    let criminal: Bool? = binder.value(call, 5, default: false)
    let nationalNumber: Bool? = binder.value(call, 6, default: false)
    let audiences: [Ref<Audience>]? = binder.value(call, 7, default: [])
    let authorisation: (NumberAuthorisation?)? = binder.value(call, 8, default: nil)
    guard !call.isBroken, let id, let label, let examples, let group, let special, let criminal, let nationalNumber, let audiences, let authorisation else { return nil }
    self.init(id: id, label: label, examples: examples, group: group, special: special, criminal: criminal, nationalNumber: nationalNumber, audiences: audiences, authorisation: authorisation)
    place = binder.place(node)
  }
}

extension NumberAuthorisation: Shaped {
  static let shape = Shape(
    name: "NumberAuthorisation", fields: [
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: "The law that allows it."),
      Shape.Field(
        label: "decision", type: "Text?", required: false,
        meaning: "The decision that allows it, with its date and number."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let laws: [Citation]? = binder.value(call, 0, default: [])
    let decision: (Text?)? = binder.value(call, 1, default: nil)
    guard !call.isBroken, let laws, let decision else { return nil }
    self.init(laws: laws, decision: decision)
    place = binder.place(node)
  }
}

extension SpecialCategory: Shaped {
  static let shape = Shape(
    name: "SpecialCategory",
    cases: [
      Shape(
        name: "racialOrEthnicOrigin", fields: []),
      Shape(
        name: "politicalOpinions", fields: []),
      Shape(
        name: "beliefs", fields: []),
      Shape(
        name: "tradeUnionMembership", fields: []),
      Shape(
        name: "genetic", fields: []),
      Shape(
        name: "biometric", fields: []),
      Shape(
        name: "health", fields: []),
      Shape(
        name: "sexLife", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .racialOrEthnicOrigin
    case 1:
      self = .politicalOpinions
    case 2:
      self = .beliefs
    case 3:
      self = .tradeUnionMembership
    case 4:
      self = .genetic
    case 5:
      self = .biometric
    case 6:
      self = .health
    default:
      self = .sexLife
    }
  }
}

extension DataSource: Shaped {
  static let shape = Shape(
    name: "DataSource", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "origin", type: "Origin", required: true,
        meaning: "Whether the person, somebody else, or a device gives them."),
      Shape.Field(
        label: "publiclyAccessible", type: "Accessibility", required: false,
        meaning: "Whether anybody may consult it: Article 14(2)(f)."),
      Shape.Field(
        label: "via", type: "Text?", required: false,
        meaning: "Through whom they come, such as the Crossroads Bank."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "Which data come from there."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    let origin: Origin? = binder.required(call, 2)
    let publiclyAccessible: Accessibility? = binder.value(call, 3, default: .undeclared)
    let via: (Text?)? = binder.value(call, 4, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 5, default: [])
    let audiences: [Ref<Audience>]? = binder.value(call, 6, default: [])
    guard !call.isBroken, let id, let label, let origin, let publiclyAccessible, let via, let data, let audiences else { return nil }
    self.init(id: id, label: label, origin: origin, publiclyAccessible: publiclyAccessible, via: via, data: data, audiences: audiences)
    place = binder.place(node)
  }
}

extension Origin: Shaped {
  static let shape = Shape(
    name: "Origin",
    cases: [
      Shape(
        name: "person", fields: []),
      Shape(
        name: "others", fields: []),
      Shape(
        name: "automatic", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .person
    case 1:
      self = .others
    default:
      self = .automatic
    }
  }
}

extension Accessibility: Shaped {
  static let shape = Shape(
    name: "Accessibility",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "open", fields: []),
      Shape(
        name: "closed", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      self = .open
    default:
      self = .closed
    }
  }
}

extension Obligation: Shaped {
  static let shape = Shape(
    name: "Obligation",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "voluntary", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "required", fields: [
          Shape.Field(
            label: nil, type: "RequiredData", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .voluntary(because: becauseValue)
    default:
      let value0: RequiredData? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .required(value0)
    }
  }
}

extension RequiredData: Shaped {
  static let shape = Shape(
    name: "RequiredData", fields: [
      Shape.Field(
        label: "by", type: "[DutyOrigin]", required: true,
        meaning: "What the duty rests on."),
      Shape.Field(
        label: "what", type: "Text?", required: false,
        meaning: "What must be given, where that needs saying."),
      Shape.Field(
        label: "consequences", type: "Text?", required: false,
        meaning: "What follows if it is not given."),
      Shape.Field(
        label: "exception", type: "Text?", required: false,
        meaning: "When it need not be given all the same."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let by: [DutyOrigin]? = binder.required(call, 0)
    let what: (Text?)? = binder.value(call, 1, default: nil)
    let consequences: (Text?)? = binder.value(call, 2, default: nil)
    let exception: (Text?)? = binder.value(call, 3, default: nil)
    guard !call.isBroken, let by, let what, let consequences, let exception else { return nil }
    self.init(by: by, what: what, consequences: consequences, exception: exception)
    place = binder.place(node)
  }
}

extension DutyOrigin: Shaped {
  static let shape = Shape(
    name: "DutyOrigin",
    cases: [
      Shape(
        name: "law", fields: []),
      Shape(
        name: "contract", fields: []),
      Shape(
        name: "enteringContract", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .law
    case 1:
      self = .contract
    default:
      self = .enteringContract
    }
  }
}

extension DeclaredLaw: Shaped {
  static let shape = Shape(
    name: "DeclaredLaw", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: "The identifier that citations start with. Those of the registry start with the country and the year."),
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: "The full official title."),
      Shape.Field(
        label: "short", type: "Text", required: true,
        meaning: "What people call it, without an article: \"loi du 6 juillet 2006\"."),
      Shape.Field(
        label: "cited", type: "Text?", required: false,
        meaning: "What follows the number of an article, with the words that join it: \"de la loi du 6 juillet 2006\", \"van de wet van 6 juli 2006\", \"des Gesetzes vom 6. Juli 2006\". Left out, the short name follows in brackets."),
      Shape.Field(
        label: "country", type: "Country?", required: false,
        meaning: "The country whose law it is, which determines how its articles are written: \"§ 3\" in Germany. Leave it out for the law of the European Union."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let name: Text? = binder.required(call, 1)
    let short: Text? = binder.required(call, 2)
    let cited: (Text?)? = binder.value(call, 3, default: nil)
    let country: (Country?)? = binder.value(call, 4, default: nil)
    guard !call.isBroken, let id, let name, let short, let cited, let country else { return nil }
    self.init(id: id, name: name, short: short, cited: cited, country: country)
    place = binder.place(node)
  }
}

extension Labels: Shaped {
  static let shape = Shape(
    name: "Labels", fields: [
      Shape.Field(
        label: "notStated", type: "Text", required: true,
        meaning: "What stands where an organisation does not state something."),
      Shape.Field(
        label: "yes", type: "Text", required: true,
        meaning: "A plain yes."),
      Shape.Field(
        label: "no", type: "Text", required: true,
        meaning: "A plain no."),
      Shape.Field(
        label: "everybody", type: "Text", required: true,
        meaning: "Heading over what concerns every audience."),
      Shape.Field(
        label: "fullName", type: "Text", required: true,
        meaning: "Full name of the controller."),
      Shape.Field(
        label: "legalForm", type: "Text", required: true,
        meaning: "Legal form."),
      Shape.Field(
        label: "seat", type: "Text", required: true,
        meaning: "Address of the seat."),
      Shape.Field(
        label: "enterpriseNumber", type: "Text", required: true,
        meaning: "Number in the national register of enterprises."),
      Shape.Field(
        label: "website", type: "Text", required: true,
        meaning: "A website."),
      Shape.Field(
        label: "websites", type: "Text", required: true,
        meaning: "The websites of the controller."),
      Shape.Field(
        label: "representative", type: "Text", required: true,
        meaning: "Representative in the Union, Article 27."),
      Shape.Field(
        label: "group", type: "Text", required: true,
        meaning: "Group of companies."),
      Shape.Field(
        label: "jointControllers", type: "Text", required: true,
        meaning: "Joint controllers, Article 26."),
      Shape.Field(
        label: "department", type: "Text", required: true,
        meaning: "Department or role of a contact."),
      Shape.Field(
        label: "email", type: "Text", required: true,
        meaning: "E-mail address."),
      Shape.Field(
        label: "phone", type: "Text", required: true,
        meaning: "Telephone number."),
      Shape.Field(
        label: "post", type: "Text", required: true,
        meaning: "Postal address."),
      Shape.Field(
        label: "form", type: "Text", required: true,
        meaning: "Page with a form."),
      Shape.Field(
        label: "contactGeneral", type: "Text", required: true,
        meaning: "Contact for any question."),
      Shape.Field(
        label: "contactRequests", type: "Text", required: true,
        meaning: "Contact for requests."),
      Shape.Field(
        label: "contactOfficer", type: "Text", required: true,
        meaning: "The data protection officer."),
      Shape.Field(
        label: "contactComplaints", type: "Text", required: true,
        meaning: "Contact for complaints handled inside."),
      Shape.Field(
        label: "contactSecurity", type: "Text", required: true,
        meaning: "Contact for information security."),
      Shape.Field(
        label: "data", type: "Text", required: true,
        meaning: "Data, as a label."),
      Shape.Field(
        label: "dataCaption", type: "Text", required: true,
        meaning: "Caption of the table of data."),
      Shape.Field(
        label: "dataCategory", type: "Text", required: true,
        meaning: "Column: category of data."),
      Shape.Field(
        label: "dataGroup", type: "Text", required: true,
        meaning: "A group of data, before its letter."),
      Shape.Field(
        label: "examples", type: "Text", required: true,
        meaning: "Column: examples."),
      Shape.Field(
        label: "protection", type: "Text", required: true,
        meaning: "Column: why a category is specially protected."),
      Shape.Field(
        label: "criminalData", type: "Text", required: true,
        meaning: "Data on convictions and offences, Article 10."),
      Shape.Field(
        label: "nationalNumber", type: "Text", required: true,
        meaning: "National register number."),
      Shape.Field(
        label: "categoryOrigin", type: "Text", required: true,
        meaning: "Article 9(1)."),
      Shape.Field(
        label: "categoryPolitics", type: "Text", required: true,
        meaning: "Article 9(1)."),
      Shape.Field(
        label: "categoryBeliefs", type: "Text", required: true,
        meaning: "Article 9(1)."),
      Shape.Field(
        label: "categoryUnion", type: "Text", required: true,
        meaning: "Article 9(1)."),
      Shape.Field(
        label: "categoryGenetic", type: "Text", required: true,
        meaning: "Article 9(1)."),
      Shape.Field(
        label: "categoryBiometric", type: "Text", required: true,
        meaning: "Article 9(1)."),
      Shape.Field(
        label: "categoryHealth", type: "Text", required: true,
        meaning: "Article 9(1)."),
      Shape.Field(
        label: "categorySexLife", type: "Text", required: true,
        meaning: "Article 9(1)."),
      Shape.Field(
        label: "source", type: "Text", required: true,
        meaning: "Column: source of data."),
      Shape.Field(
        label: "sourcesCaption", type: "Text", required: true,
        meaning: "Caption of the table of sources."),
      Shape.Field(
        label: "via", type: "Text", required: true,
        meaning: "Before the body through which data come."),
      Shape.Field(
        label: "publiclyAccessible", type: "Text", required: true,
        meaning: "Column: whether a source is public."),
      Shape.Field(
        label: "dutyOrigin", type: "Text", required: true,
        meaning: "What a duty to give data rests on."),
      Shape.Field(
        label: "dutyLaw", type: "Text", required: true,
        meaning: "Required by law."),
      Shape.Field(
        label: "dutyContract", type: "Text", required: true,
        meaning: "Required by contract."),
      Shape.Field(
        label: "dutyEnteringContract", type: "Text", required: true,
        meaning: "Needed to enter into a contract."),
      Shape.Field(
        label: "dutyData", type: "Text", required: true,
        meaning: "What must be given."),
      Shape.Field(
        label: "dutyConsequences", type: "Text", required: true,
        meaning: "What follows if it is not given."),
      Shape.Field(
        label: "dutyException", type: "Text", required: true,
        meaning: "When it need not be given."),
      Shape.Field(
        label: "purpose", type: "Text", required: true,
        meaning: "A purpose, before its number."),
      Shape.Field(
        label: "otherPurposes", type: "Text", required: true,
        meaning: "Heading over purposes without a stated basis."),
      Shape.Field(
        label: "purposeElsewhere", type: "Text", required: true,
        meaning: "Before the place where a purpose on several bases is described, under the others."),
      Shape.Field(
        label: "legalBasis", type: "Text", required: true,
        meaning: "Legal basis, Article 6(1)."),
      Shape.Field(
        label: "legalBasesExplained", type: "Text", required: true,
        meaning: "Heading over what the legal bases mean."),
      Shape.Field(
        label: "specialGround", type: "Text", required: true,
        meaning: "Article 9(2)."),
      Shape.Field(
        label: "criminalGround", type: "Text", required: true,
        meaning: "Article 10."),
      Shape.Field(
        label: "law", type: "Text", required: true,
        meaning: "A provision that asks for something."),
      Shape.Field(
        label: "interest", type: "Text", required: true,
        meaning: "The legitimate interest pursued."),
      Shape.Field(
        label: "interestOfThirdParty", type: "Text", required: true,
        meaning: "The same, where it is the interest of a third party."),
      Shape.Field(
        label: "balancing", type: "Text", required: true,
        meaning: "Why it does not override the others'."),
      Shape.Field(
        label: "channels", type: "Text", required: true,
        meaning: "By which channels direct marketing comes."),
      Shape.Field(
        label: "channelPost", type: "Text", required: true,
        meaning: "Direct marketing by post."),
      Shape.Field(
        label: "channelPhone", type: "Text", required: true,
        meaning: "Direct marketing by calls of a person."),
      Shape.Field(
        label: "channelAutomatedCall", type: "Text", required: true,
        meaning: "Direct marketing by calls of a machine."),
      Shape.Field(
        label: "channelEmail", type: "Text", required: true,
        meaning: "Direct marketing by e-mail."),
      Shape.Field(
        label: "channelTextMessage", type: "Text", required: true,
        meaning: "Direct marketing by SMS and messages in applications."),
      Shape.Field(
        label: "channelInPerson", type: "Text", required: true,
        meaning: "Direct marketing in person."),
      Shape.Field(
        label: "people", type: "Text", required: true,
        meaning: "People concerned."),
      Shape.Field(
        label: "recipients", type: "Text", required: true,
        meaning: "Recipients."),
      Shape.Field(
        label: "retention", type: "Text", required: true,
        meaning: "Retention."),
      Shape.Field(
        label: "directMarketing", type: "Text", required: true,
        meaning: "Direct marketing, Article 21(2)."),
      Shape.Field(
        label: "profiling", type: "Text", required: true,
        meaning: "Profiling, Article 4(4)."),
      Shape.Field(
        label: "basisConsent", type: "Text", required: true,
        meaning: "Article 6(1)(a)."),
      Shape.Field(
        label: "basisContract", type: "Text", required: true,
        meaning: "Article 6(1)(b)."),
      Shape.Field(
        label: "basisLegalObligation", type: "Text", required: true,
        meaning: "Article 6(1)(c)."),
      Shape.Field(
        label: "basisVitalInterests", type: "Text", required: true,
        meaning: "Article 6(1)(d)."),
      Shape.Field(
        label: "basisPublicTask", type: "Text", required: true,
        meaning: "Article 6(1)(e)."),
      Shape.Field(
        label: "basisLegitimateInterests", type: "Text", required: true,
        meaning: "Article 6(1)(f)."),
      Shape.Field(
        label: "specialExplicitConsent", type: "Text", required: true,
        meaning: "Article 9(2)(a)."),
      Shape.Field(
        label: "specialSocialProtection", type: "Text", required: true,
        meaning: "Article 9(2)(b)."),
      Shape.Field(
        label: "specialVitalInterests", type: "Text", required: true,
        meaning: "Article 9(2)(c)."),
      Shape.Field(
        label: "specialNonProfitBody", type: "Text", required: true,
        meaning: "Article 9(2)(d)."),
      Shape.Field(
        label: "specialMadePublic", type: "Text", required: true,
        meaning: "Article 9(2)(e)."),
      Shape.Field(
        label: "specialLegalClaims", type: "Text", required: true,
        meaning: "Article 9(2)(f)."),
      Shape.Field(
        label: "specialPublicInterest", type: "Text", required: true,
        meaning: "Article 9(2)(g)."),
      Shape.Field(
        label: "specialCare", type: "Text", required: true,
        meaning: "Article 9(2)(h)."),
      Shape.Field(
        label: "specialPublicHealth", type: "Text", required: true,
        meaning: "Article 9(2)(i)."),
      Shape.Field(
        label: "specialResearch", type: "Text", required: true,
        meaning: "Article 9(2)(j)."),
      Shape.Field(
        label: "openList", type: "Text", required: true,
        meaning: "A list of recipients that is left open."),
      Shape.Field(
        label: "roleAuthority", type: "Text", required: true,
        meaning: "A public authority as recipient."),
      Shape.Field(
        label: "roleProcessor", type: "Text", required: true,
        meaning: "Article 4(8)."),
      Shape.Field(
        label: "roleJointController", type: "Text", required: true,
        meaning: "Article 26."),
      Shape.Field(
        label: "accessCaption", type: "Text", required: true,
        meaning: "Caption of the table of internal access."),
      Shape.Field(
        label: "accessWho", type: "Text", required: true,
        meaning: "Column: service or function."),
      Shape.Field(
        label: "accessWhat", type: "Text", required: true,
        meaning: "Column: what it may do."),
      Shape.Field(
        label: "otherCountries", type: "Text", required: true,
        meaning: "Countries that are not named."),
      Shape.Field(
        label: "toolAdequacy", type: "Text", required: true,
        meaning: "Article 45."),
      Shape.Field(
        label: "toolStandardClauses", type: "Text", required: true,
        meaning: "Article 46(2)(c)."),
      Shape.Field(
        label: "toolBindingRules", type: "Text", required: true,
        meaning: "Article 47."),
      Shape.Field(
        label: "toolPublicInstrument", type: "Text", required: true,
        meaning: "Article 46(2)(a)."),
      Shape.Field(
        label: "toolCodeOrCertificate", type: "Text", required: true,
        meaning: "Article 46(2)(e) and (f)."),
      Shape.Field(
        label: "safeguardsCopy", type: "Text", required: true,
        meaning: "How to obtain a copy of the safeguards."),
      Shape.Field(
        label: "derogationContract", type: "Text", required: true,
        meaning: "Article 49(1)(b)."),
      Shape.Field(
        label: "derogationContractInInterest", type: "Text", required: true,
        meaning: "Article 49(1)(c)."),
      Shape.Field(
        label: "derogationPublicInterest", type: "Text", required: true,
        meaning: "Article 49(1)(d)."),
      Shape.Field(
        label: "derogationLegalClaims", type: "Text", required: true,
        meaning: "Article 49(1)(e)."),
      Shape.Field(
        label: "derogationVitalInterests", type: "Text", required: true,
        meaning: "Article 49(1)(f)."),
      Shape.Field(
        label: "derogationPublicRegister", type: "Text", required: true,
        meaning: "Article 49(1)(g)."),
      Shape.Field(
        label: "retentionCaption", type: "Text", required: true,
        meaning: "Caption of the table of retention."),
      Shape.Field(
        label: "retentionWhat", type: "Text", required: true,
        meaning: "Column: what is kept."),
      Shape.Field(
        label: "retentionPeriod", type: "Text", required: true,
        meaning: "Column: how long."),
      Shape.Field(
        label: "retentionFrom", type: "Text", required: true,
        meaning: "Column: from when."),
      Shape.Field(
        label: "remarks", type: "Text", required: true,
        meaning: "Column: remarks."),
      Shape.Field(
        label: "remark", type: "Text", required: true,
        meaning: "A remark below the table that holds for several rows, before its number."),
      Shape.Field(
        label: "exception", type: "Text", required: true,
        meaning: "An exception."),
      Shape.Field(
        label: "afterwards", type: "Text", required: true,
        meaning: "What happens afterwards."),
      Shape.Field(
        label: "approvedBy", type: "Text", required: true,
        meaning: "Who has to agree, or who approved."),
      Shape.Field(
        label: "decisionLogic", type: "Text", required: true,
        meaning: "Article 13(2)(f)."),
      Shape.Field(
        label: "decisionConsequences", type: "Text", required: true,
        meaning: "Article 13(2)(f)."),
      Shape.Field(
        label: "decisionSafeguards", type: "Text", required: true,
        meaning: "Article 22(3)."),
      Shape.Field(
        label: "certificate", type: "Text", required: true,
        meaning: "A certificate held."),
      Shape.Field(
        label: "since", type: "Text", required: true,
        meaning: "Before a date from which something holds."),
      Shape.Field(
        label: "rightAccess", type: "Text", required: true,
        meaning: "Article 15."),
      Shape.Field(
        label: "rightRectification", type: "Text", required: true,
        meaning: "Article 16."),
      Shape.Field(
        label: "rightErasure", type: "Text", required: true,
        meaning: "Article 17."),
      Shape.Field(
        label: "rightRestriction", type: "Text", required: true,
        meaning: "Article 18."),
      Shape.Field(
        label: "rightPortability", type: "Text", required: true,
        meaning: "Article 20."),
      Shape.Field(
        label: "rightObjection", type: "Text", required: true,
        meaning: "Article 21."),
      Shape.Field(
        label: "rightWithdrawal", type: "Text", required: true,
        meaning: "Article 7(3)."),
      Shape.Field(
        label: "rightHumanIntervention", type: "Text", required: true,
        meaning: "Article 22."),
      Shape.Field(
        label: "rightPostMortem", type: "Text", required: true,
        meaning: "France, law of 6 January 1978, article 85."),
      Shape.Field(
        label: "rightPatientFile", type: "Text", required: true,
        meaning: "Belgium, law of 22 August 2002."),
      Shape.Field(
        label: "youMayObject", type: "Text", required: true,
        meaning: "Title of the right to object, set apart."),
      Shape.Field(
        label: "howToAsk", type: "Text", required: true,
        meaning: "Heading over how to exercise the rights."),
      Shape.Field(
        label: "shorterDeadline", type: "Text", required: true,
        meaning: "A reply that is due earlier."),
      Shape.Field(
        label: "identityAlways", type: "Text", required: true,
        meaning: "An organisation asks for proof of identity with each request."),
      Shape.Field(
        label: "cookieName", type: "Text", required: true,
        meaning: "Column: name."),
      Shape.Field(
        label: "cookieProvider", type: "Text", required: true,
        meaning: "Column: who sets it."),
      Shape.Field(
        label: "cookiePurpose", type: "Text", required: true,
        meaning: "Column: what for."),
      Shape.Field(
        label: "cookieLifetime", type: "Text", required: true,
        meaning: "Column: how long."),
      Shape.Field(
        label: "cookieSharedWith", type: "Text", required: true,
        meaning: "Column: who else reads it."),
      Shape.Field(
        label: "cookieSession", type: "Text", required: true,
        meaning: "Until the browser is closed."),
      Shape.Field(
        label: "cookieSettings", type: "Text", required: true,
        meaning: "Link to the settings."),
      Shape.Field(
        label: "cookiesBrowserOnly", type: "Text", required: true,
        meaning: "The only refusal is in the browser."),
      Shape.Field(
        label: "cookiesNecessary", type: "Text", required: true,
        meaning: "Category of cookies."),
      Shape.Field(
        label: "cookiesPreferences", type: "Text", required: true,
        meaning: "Category of cookies."),
      Shape.Field(
        label: "cookiesStatistics", type: "Text", required: true,
        meaning: "Category of cookies."),
      Shape.Field(
        label: "cookiesMarketing", type: "Text", required: true,
        meaning: "Category of cookies."),
      Shape.Field(
        label: "publishedOn", type: "Text", required: true,
        meaning: "Day of publication."),
      Shape.Field(
        label: "adoptedBy", type: "Text", required: true,
        meaning: "Body that adopted a version."),
      Shape.Field(
        label: "opinionOf", type: "Text", required: true,
        meaning: "Body whose opinion is asked."),
      Shape.Field(
        label: "glanceWho", type: "Text", required: true,
        meaning: "At a glance."),
      Shape.Field(
        label: "glanceWhy", type: "Text", required: true,
        meaning: "At a glance."),
      Shape.Field(
        label: "glanceHowLong", type: "Text", required: true,
        meaning: "At a glance."),
      Shape.Field(
        label: "glanceRights", type: "Text", required: true,
        meaning: "At a glance."),
      Shape.Field(
        label: "glanceAsk", type: "Text", required: true,
        meaning: "At a glance."),
      Shape.Field(
        label: "glanceMore", type: "Text", required: true,
        meaning: "After a cut list: how many more."),
      Shape.Field(
        label: "gapData", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapSources", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapObligation", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapPurposes", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapRecipients", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapTransfers", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapTransferTool", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapRetention", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapAutomatedDecisions", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapCookies", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapCookieList", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapCookieChoice", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapGroupMembers", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapJointControllers", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapOfficer", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapOfficerContact", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapRequests", type: "Text", required: true,
        meaning: "Gap."),
      Shape.Field(
        label: "gapVersion", type: "Text", required: true,
        meaning: "Gap."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let values: [Text]? = binder.required(call)
    guard !call.isBroken, let values else { return nil }
    self.init(notStated: values[0], yes: values[1], no: values[2], everybody: values[3], fullName: values[4], legalForm: values[5], seat: values[6], enterpriseNumber: values[7], website: values[8], websites: values[9], representative: values[10], group: values[11], jointControllers: values[12], department: values[13], email: values[14], phone: values[15], post: values[16], form: values[17], contactGeneral: values[18], contactRequests: values[19], contactOfficer: values[20], contactComplaints: values[21], contactSecurity: values[22], data: values[23], dataCaption: values[24], dataCategory: values[25], dataGroup: values[26], examples: values[27], protection: values[28], criminalData: values[29], nationalNumber: values[30], categoryOrigin: values[31], categoryPolitics: values[32], categoryBeliefs: values[33], categoryUnion: values[34], categoryGenetic: values[35], categoryBiometric: values[36], categoryHealth: values[37], categorySexLife: values[38], source: values[39], sourcesCaption: values[40], via: values[41], publiclyAccessible: values[42], dutyOrigin: values[43], dutyLaw: values[44], dutyContract: values[45], dutyEnteringContract: values[46], dutyData: values[47], dutyConsequences: values[48], dutyException: values[49], purpose: values[50], otherPurposes: values[51], purposeElsewhere: values[52], legalBasis: values[53], legalBasesExplained: values[54], specialGround: values[55], criminalGround: values[56], law: values[57], interest: values[58], interestOfThirdParty: values[59], balancing: values[60], channels: values[61], channelPost: values[62], channelPhone: values[63], channelAutomatedCall: values[64], channelEmail: values[65], channelTextMessage: values[66], channelInPerson: values[67], people: values[68], recipients: values[69], retention: values[70], directMarketing: values[71], profiling: values[72], basisConsent: values[73], basisContract: values[74], basisLegalObligation: values[75], basisVitalInterests: values[76], basisPublicTask: values[77], basisLegitimateInterests: values[78], specialExplicitConsent: values[79], specialSocialProtection: values[80], specialVitalInterests: values[81], specialNonProfitBody: values[82], specialMadePublic: values[83], specialLegalClaims: values[84], specialPublicInterest: values[85], specialCare: values[86], specialPublicHealth: values[87], specialResearch: values[88], openList: values[89], roleAuthority: values[90], roleProcessor: values[91], roleJointController: values[92], accessCaption: values[93], accessWho: values[94], accessWhat: values[95], otherCountries: values[96], toolAdequacy: values[97], toolStandardClauses: values[98], toolBindingRules: values[99], toolPublicInstrument: values[100], toolCodeOrCertificate: values[101], safeguardsCopy: values[102], derogationContract: values[103], derogationContractInInterest: values[104], derogationPublicInterest: values[105], derogationLegalClaims: values[106], derogationVitalInterests: values[107], derogationPublicRegister: values[108], retentionCaption: values[109], retentionWhat: values[110], retentionPeriod: values[111], retentionFrom: values[112], remarks: values[113], remark: values[114], exception: values[115], afterwards: values[116], approvedBy: values[117], decisionLogic: values[118], decisionConsequences: values[119], decisionSafeguards: values[120], certificate: values[121], since: values[122], rightAccess: values[123], rightRectification: values[124], rightErasure: values[125], rightRestriction: values[126], rightPortability: values[127], rightObjection: values[128], rightWithdrawal: values[129], rightHumanIntervention: values[130], rightPostMortem: values[131], rightPatientFile: values[132], youMayObject: values[133], howToAsk: values[134], shorterDeadline: values[135], identityAlways: values[136], cookieName: values[137], cookieProvider: values[138], cookiePurpose: values[139], cookieLifetime: values[140], cookieSharedWith: values[141], cookieSession: values[142], cookieSettings: values[143], cookiesBrowserOnly: values[144], cookiesNecessary: values[145], cookiesPreferences: values[146], cookiesStatistics: values[147], cookiesMarketing: values[148], publishedOn: values[149], adoptedBy: values[150], opinionOf: values[151], glanceWho: values[152], glanceWhy: values[153], glanceHowLong: values[154], glanceRights: values[155], glanceAsk: values[156], glanceMore: values[157], gapData: values[158], gapSources: values[159], gapObligation: values[160], gapPurposes: values[161], gapRecipients: values[162], gapTransfers: values[163], gapTransferTool: values[164], gapRetention: values[165], gapAutomatedDecisions: values[166], gapCookies: values[167], gapCookieList: values[168], gapCookieChoice: values[169], gapGroupMembers: values[170], gapJointControllers: values[171], gapOfficer: values[172], gapOfficerContact: values[173], gapRequests: values[174], gapVersion: values[175])
    place = binder.place(node)
  }
}

extension Language: Shaped {
  static let shape = Shape(
    name: "Language",
    cases: [
      Shape(
        name: "fr", fields: []),
      Shape(
        name: "nl", fields: []),
      Shape(
        name: "de", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .fr
    case 1:
      self = .nl
    default:
      self = .de
    }
  }
}

extension FrameworkLaw: Shaped {
  static let shape = Shape(
    name: "FrameworkLaw", fields: [
      Shape.Field(
        label: nil, type: "Citation", required: true,
        meaning: ""),
      Shape.Field(
        label: "alias", type: "Text?", required: false,
        meaning: "What the notice calls it from here on, such as \"Loi sur les hôpitaux\"."),
      Shape.Field(
        label: "about", type: "Text?", required: false,
        meaning: "What it is about here."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let law: Citation? = binder.required(call, 0)
    let alias: (Text?)? = binder.value(call, 1, default: nil)
    let about: (Text?)? = binder.value(call, 2, default: nil)
    guard !call.isBroken, let law, let alias, let about else { return nil }
    self.init(law, alias: alias, about: about)
    place = binder.place(node)
  }
}

extension Definition: Shaped {
  static let shape = Shape(
    name: "Definition", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "term", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "meaning", type: "Text", required: true,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let term: Text? = binder.required(call, 1)
    let meaning: Text? = binder.required(call, 2)
    guard !call.isBroken, let id, let term, let meaning else { return nil }
    self.init(id: id, term: term, meaning: meaning)
    place = binder.place(node)
  }
}

extension Notice: Shaped {
  static let shape = Shape(
    name: "Notice", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: "Short name in addresses: the folder's own name, lower case."),
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: "What the document calls itself, such as \"Déclaration de confidentialité\"."),
      Shape.Field(
        label: "standing", type: "Standing", required: false,
        meaning: "Whether this is the organisation's own notice or an example."),
      Shape.Field(
        label: "sourceLanguage", type: "Language", required: true,
        meaning: "Language the prose is written in first; the others are translations of it."),
      Shape.Field(
        label: "languages", type: "[Language]", required: false,
        meaning: "Languages of this notice, where it has fewer than the site."),
      Shape.Field(
        label: "summary", type: "Text?", required: false,
        meaning: "One or two sentences that say what the notice is about, shown under its title."),
      Shape.Field(
        label: "surfaces", type: "[Surface]", required: false,
        meaning: "Where people meet the processing: website, app, premises, paper."),
      Shape.Field(
        label: "banner", type: "Banner?", required: false,
        meaning: "A line that an umbrella organisation asks for above every page."),
      Shape.Field(
        label: "controller", type: "Controller", required: true,
        meaning: "Who decides why and how the data are processed: Article 13(1)(a)."),
      Shape.Field(
        label: "group", type: "Group?", required: false,
        meaning: "The group this notice speaks for, where it speaks for several legal entities."),
      Shape.Field(
        label: "jointControl", type: "JointControl", required: false,
        meaning: "Whether purposes and means are decided together with others: Article 26."),
      Shape.Field(
        label: "dpo", type: "DataProtectionOfficer", required: false,
        meaning: "The data protection officer: Articles 13(1)(b) and 37(7)."),
      Shape.Field(
        label: "audiences", type: "[Audience]", required: false,
        meaning: "Kinds of reader to whom different parts of the notice speak."),
      Shape.Field(
        label: "people", type: "[DataSubjects]", required: false,
        meaning: "Whose data are processed."),
      Shape.Field(
        label: "dataGroups", type: "[DataGroup]", required: false,
        meaning: "Groups of data categories that purposes may name as a whole."),
      Shape.Field(
        label: "data", type: "[DataCategory]", required: false,
        meaning: "Which data are processed: Article 14(1)(d)."),
      Shape.Field(
        label: "sources", type: "[DataSource]", required: false,
        meaning: "Where the data come from: Article 14(2)(f)."),
      Shape.Field(
        label: "obligation", type: "Obligation", required: false,
        meaning: "Whether people must give their data, and what follows if they do not: Article 13(2)(e)."),
      Shape.Field(
        label: "purposes", type: "[Purpose]", required: false,
        meaning: "Why the data are processed, and on which legal basis: Article 13(1)(c) and (d)."),
      Shape.Field(
        label: "recipients", type: "[Recipient]", required: false,
        meaning: "Who receives the data: Article 13(1)(e)."),
      Shape.Field(
        label: "access", type: "[AccessRule]", required: false,
        meaning: "Who within the organisation may see or change which data."),
      Shape.Field(
        label: "transfers", type: "Transfers", required: false,
        meaning: "Transfers to countries outside the European Economic Area: Article 13(1)(f)."),
      Shape.Field(
        label: "retention", type: "[Retention]", required: false,
        meaning: "How long the data are kept: Article 13(2)(a)."),
      Shape.Field(
        label: "automatedDecisions", type: "AutomatedDecisions", required: false,
        meaning: "Decisions taken by machines alone: Articles 13(2)(f) and 22."),
      Shape.Field(
        label: "security", type: "Security?", required: false,
        meaning: "How the data are protected: Article 32."),
      Shape.Field(
        label: "rights", type: "Rights?", required: false,
        meaning: "How people exercise their rights: Article 12, and what is special about them here."),
      Shape.Field(
        label: "cookies", type: "Cookies", required: false,
        meaning: "Cookies and similar techniques: Article 5(3) of Directive 2002/58/EC."),
      Shape.Field(
        label: "framework", type: "[FrameworkLaw]", required: false,
        meaning: "Laws the notice rests on, and what it calls them."),
      Shape.Field(
        label: "laws", type: "[DeclaredLaw]", required: false,
        meaning: "Laws that this notice cites and the registry lacks."),
      Shape.Field(
        label: "definitions", type: "[Definition]", required: false,
        meaning: "Terms the notice defines."),
      Shape.Field(
        label: "companions", type: "[Companion]", required: false,
        meaning: "Other pages or documents that belong to the same information."),
      Shape.Field(
        label: "outline", type: "Outline?", required: false,
        meaning: "Which sections the notice has, in which order, and how they are numbered."),
      Shape.Field(
        label: "changes", type: "[Change]", required: false,
        meaning: "Versions of the notice, the oldest first; the last is the one in the sources."),
      Shape.Field(
        label: "appearance", type: "Appearance?", required: false,
        meaning: "Colours and logo."),
      Shape.Field(
        label: "waivers", type: "[Waiver]", required: false,
        meaning: "Findings that somebody has decided to live with."),
      Shape.Field(
        label: "authority", type: "NamedAuthority?", required: false,
        meaning: "The supervisory authority, where the country of the controller does not determine it: Articles 55 and 77."),
      Shape.Field(
        label: "noRecipients", type: "Text?", required: false,
        meaning: "Why nobody receives the data, where that is so; `recipients` is then left out."),
      Shape.Field(
        label: "protocols", type: "Protocols", required: false,
        meaning: "Protocols on the passing on of data that a Belgian federal body publishes: law of 30 July 2018, article 20."),
      Shape.Field(
        label: "reviewedOn", type: "Day?", required: false,
        meaning: "Day on which someone last verified that the notice still says what is done, where nothing had to change."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let title: Text? = binder.required(call, 1)
    let standing: Standing? = binder.value(call, 2, default: .official)
    let sourceLanguage: Language? = binder.required(call, 3)
    let languages: [Language]? = binder.value(call, 4, default: [])
    let summary: (Text?)? = binder.value(call, 5, default: nil)
    let surfaces: [Surface]? = binder.value(call, 6, default: [.website])
    let banner: (Banner?)? = binder.value(call, 7, default: nil)
    let controller: Controller? = binder.required(call, 8)
    let group: (Group?)? = binder.value(call, 9, default: nil)
    let jointControl: JointControl? = binder.value(call, 10, default: .undeclared)
    let dpo: DataProtectionOfficer? = binder.value(call, 11, default: .undeclared)
    let audiences: [Audience]? = binder.value(call, 12, default: [])
    let people: [DataSubjects]? = binder.value(call, 13, default: [])
    let dataGroups: [DataGroup]? = binder.value(call, 14, default: [])
    let data: [DataCategory]? = binder.value(call, 15, default: [])
    let sources: [DataSource]? = binder.value(call, 16, default: [])
    let obligation: Obligation? = binder.value(call, 17, default: .undeclared)
    let purposes: [Purpose]? = binder.value(call, 18, default: [])
    let recipients: [Recipient]? = binder.value(call, 19, default: [])
    let access: [AccessRule]? = binder.value(call, 20, default: [])
    let transfers: Transfers? = binder.value(call, 21, default: .undeclared)
    let retention: [Retention]? = binder.value(call, 22, default: [])
    let automatedDecisions: AutomatedDecisions? = binder.value(call, 23, default: .undeclared)
    let security: (Security?)? = binder.value(call, 24, default: nil)
    let rights: (Rights?)? = binder.value(call, 25, default: nil)
    let cookies: Cookies? = binder.value(call, 26, default: .undeclared)
    let framework: [FrameworkLaw]? = binder.value(call, 27, default: [])
    let laws: [DeclaredLaw]? = binder.value(call, 28, default: [])
    let definitions: [Definition]? = binder.value(call, 29, default: [])
    let companions: [Companion]? = binder.value(call, 30, default: [])
    let outline: (Outline?)? = binder.value(call, 31, default: nil)
    let changes: [Change]? = binder.value(call, 32, default: [])
    let appearance: (Appearance?)? = binder.value(call, 33, default: nil)
    let waivers: [Waiver]? = binder.value(call, 34, default: [])
    let authority: (NamedAuthority?)? = binder.value(call, 35, default: nil)
    let noRecipients: (Text?)? = binder.value(call, 36, default: nil)
    let protocols: Protocols? = binder.value(call, 37, default: .undeclared)
    let reviewedOn: (Day?)? = binder.value(call, 38, default: nil)
    guard !call.isBroken, let id, let title, let standing, let sourceLanguage, let languages, let summary, let surfaces, let banner, let controller, let group, let jointControl, let dpo, let audiences, let people, let dataGroups, let data, let sources, let obligation, let purposes, let recipients, let access, let transfers, let retention, let automatedDecisions, let security, let rights, let cookies, let framework, let laws, let definitions, let companions, let outline, let changes, let appearance, let waivers, let authority, let noRecipients, let protocols, let reviewedOn else { return nil }
    self.init(id: id, title: title, standing: standing, sourceLanguage: sourceLanguage, languages: languages, summary: summary, surfaces: surfaces, banner: banner, controller: controller, group: group, jointControl: jointControl, dpo: dpo, audiences: audiences, people: people, dataGroups: dataGroups, data: data, sources: sources, obligation: obligation, purposes: purposes, recipients: recipients, access: access, transfers: transfers, retention: retention, automatedDecisions: automatedDecisions, security: security, rights: rights, cookies: cookies, framework: framework, laws: laws, definitions: definitions, companions: companions, outline: outline, changes: changes, appearance: appearance, waivers: waivers, authority: authority, noRecipients: noRecipients, protocols: protocols, reviewedOn: reviewedOn)
    place = binder.place(node)
  }
}

extension NamedAuthority: Shaped {
  static let shape = Shape(
    name: "NamedAuthority", fields: [
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "address", type: "Address", required: true,
        meaning: "Where it has its seat."),
      Shape.Field(
        label: "phone", type: "Phone?", required: false,
        meaning: ""),
      Shape.Field(
        label: "email", type: "Email?", required: false,
        meaning: ""),
      Shape.Field(
        label: "site", type: "Text", required: true,
        meaning: "Its website, which may differ by language."),
      Shape.Field(
        label: "verifiedOn", type: "Day", required: true,
        meaning: "Day on which someone last compared this with the authority's own pages."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let name: Text? = binder.required(call, 0)
    let address: Address? = binder.required(call, 1)
    let phone: (Phone?)? = binder.value(call, 2, default: nil)
    let email: (Email?)? = binder.value(call, 3, default: nil)
    let site: Text? = binder.required(call, 4)
    let verifiedOn: Day? = binder.required(call, 5)
    guard !call.isBroken, let name, let address, let phone, let email, let site, let verifiedOn else { return nil }
    self.init(name: name, address: address, phone: phone, email: email, site: site, verifiedOn: verifiedOn)
    place = binder.place(node)
  }
}

extension Standing: Shaped {
  static let shape = Shape(
    name: "Standing",
    cases: [
      Shape(
        name: "official", fields: []),
      Shape(
        name: "example", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .official
    default:
      self = .example
    }
  }
}

extension Surface: Shaped {
  static let shape = Shape(
    name: "Surface",
    cases: [
      Shape(
        name: "website", fields: []),
      Shape(
        name: "app", fields: []),
      Shape(
        name: "premises", fields: []),
      Shape(
        name: "paper", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .website
    case 1:
      self = .app
    case 2:
      self = .premises
    default:
      self = .paper
    }
  }
}

extension Banner: Shaped {
  static let shape = Shape(
    name: "Banner", fields: [
      Shape.Field(
        label: "text", type: "Text", required: true,
        meaning: "What it says."),
      Shape.Field(
        label: "link", type: "Text", required: true,
        meaning: "Name of the link that follows the text."),
      Shape.Field(
        label: "url", type: "WebAddress", required: true,
        meaning: "Where the link leads."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let text: Text? = binder.required(call, 0)
    let link: Text? = binder.required(call, 1)
    let url: WebAddress? = binder.required(call, 2)
    guard !call.isBroken, let text, let link, let url else { return nil }
    self.init(text: text, link: link, url: url)
    place = binder.place(node)
  }
}

extension Audience: Shaped {
  static let shape = Shape(
    name: "Audience", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: "How the notice addresses it, as a heading: \"Vous êtes assuré social\"."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    guard !call.isBroken, let id, let label else { return nil }
    self.init(id: id, label: label)
    place = binder.place(node)
  }
}

extension Companion: Shaped {
  static let shape = Shape(
    name: "Companion", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "about", type: "Text?", required: false,
        meaning: "What a reader finds there."),
      Shape.Field(
        label: "url", type: "WebAddress?", required: false,
        meaning: "Where it stands; leave it out when the organisation does not state it."),
      Shape.Field(
        label: "forMinors", type: "Bool", required: false,
        meaning: "Whether it is written for children: Article 12(1)."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let title: Text? = binder.required(call, 1)
    let about: (Text?)? = binder.value(call, 2, default: nil)
    let url: (WebAddress?)? = binder.value(call, 3, default: nil)
    let forMinors: Bool? = binder.value(call, 4, default: false)
    guard !call.isBroken, let id, let title, let about, let url, let forMinors else { return nil }
    self.init(id: id, title: title, about: about, url: url, forMinors: forMinors)
    place = binder.place(node)
  }
}

extension Change: Shaped {
  static let shape = Shape(
    name: "Change", fields: [
      Shape.Field(
        label: "version", type: "Day", required: true,
        meaning: "Day from which it holds; it is the version's name and part of its address."),
      Shape.Field(
        label: "published", type: "Day?", required: false,
        meaning: "Day on which it was made public, where that is another one."),
      Shape.Field(
        label: "summary", type: "Text", required: true,
        meaning: "What changed, for the people concerned."),
      Shape.Field(
        label: "approvedBy", type: "Text?", required: false,
        meaning: "Body that approved it, such as the board."),
      Shape.Field(
        label: "opinionOf", type: "Text?", required: false,
        meaning: "Body whose opinion was asked, and when it has to be."),
      Shape.Field(
        label: "raised", type: "Text?", required: false,
        meaning: "Why people must be told of it although no fact says so: what is computed from the facts can be raised to a material change, never lowered."),
      Shape.Field(
        label: "announced", type: "Text?", required: false,
        meaning: "How people are told of a material change: by e-mail, by letter, in a message of the application."),
      Shape.Field(
        label: "leadDays", type: "Int?", required: false,
        meaning: "Whole days between that announcement and the day from which the version holds."),
      Shape.Field(
        label: "revision", type: "Int?", required: false,
        meaning: "2 for the first editorial correction of the version, 3 for the next; leave it out for the version itself."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let version: Day? = binder.required(call, 0)
    let published: (Day?)? = binder.value(call, 1, default: nil)
    let summary: Text? = binder.required(call, 2)
    let approvedBy: (Text?)? = binder.value(call, 3, default: nil)
    let opinionOf: (Text?)? = binder.value(call, 4, default: nil)
    let raised: (Text?)? = binder.value(call, 5, default: nil)
    let announced: (Text?)? = binder.value(call, 6, default: nil)
    let leadDays: (Int?)? = binder.value(call, 7, default: nil)
    let revision: (Int?)? = binder.value(call, 8, default: nil)
    guard !call.isBroken, let version, let published, let summary, let approvedBy, let opinionOf, let raised, let announced, let leadDays, let revision else { return nil }
    self.init(version: version, published: published, summary: summary, approvedBy: approvedBy, opinionOf: opinionOf, raised: raised, announced: announced, leadDays: leadDays, revision: revision)
    place = binder.place(node)
  }
}

extension Appearance: Shaped {
  static let shape = Shape(
    name: "Appearance", fields: [
      Shape.Field(
        label: "accent", type: "Colour", required: true,
        meaning: "Colour of links, headings and the line at the top, on a light page."),
      Shape.Field(
        label: "accentDark", type: "Colour", required: true,
        meaning: "The same on a dark page."),
      Shape.Field(
        label: "logo", type: "String?", required: false,
        meaning: "Name of a picture beside `notice.swift`, SVG or PNG: \"logo.svg\"."),
      Shape.Field(
        label: "logoText", type: "Text?", required: false,
        meaning: "What the logo says, for people who do not see it; left out where it says only the name that stands beside it."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let accent: Colour? = binder.required(call, 0)
    let accentDark: Colour? = binder.required(call, 1)
    let logo: (String?)? = binder.value(call, 2, default: nil)
    let logoText: (Text?)? = binder.value(call, 3, default: nil)
    guard !call.isBroken, let accent, let accentDark, let logo, let logoText else { return nil }
    self.init(accent: accent, accentDark: accentDark, logo: logo, logoText: logoText)
    place = binder.place(node)
  }
}

extension Waiver: Shaped {
  static let shape = Shape(
    name: "Waiver", fields: [
      Shape.Field(
        label: nil, type: "String", required: true,
        meaning: "Identifier of the rule, such as \"WHO-ENTERPRISE-NO\"."),
      Shape.Field(
        label: "about", type: "String?", required: false,
        meaning: "What the finding is about, as the report names it (\"purpose:quality\"); every finding of the rule if left out."),
      Shape.Field(
        label: "because", type: "String", required: true,
        meaning: "Why."),
      Shape.Field(
        label: "until", type: "Day", required: true,
        meaning: "The last day on which it holds."),
      Shape.Field(
        label: "by", type: "String", required: true,
        meaning: "Who decided: a role, not a person."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let rule: String? = binder.required(call, 0)
    let about: (String?)? = binder.value(call, 1, default: nil)
    let because: String? = binder.required(call, 2)
    let until: Day? = binder.required(call, 3)
    let by: String? = binder.required(call, 4)
    guard !call.isBroken, let rule, let about, let because, let until, let by else { return nil }
    self.init(rule, about: about, because: because, until: until, by: by)
    place = binder.place(node)
  }
}

extension Outline: Shaped {
  static let shape = Shape(
    name: "Outline", fields: [
      Shape.Field(
        label: "numbering", type: "Numbering", required: false,
        meaning: ""),
      Shape.Field(
        label: "subsections", type: "SubsectionNumbering", required: false,
        meaning: "How the subsections of numbered sections are counted."),
      Shape.Field(
        label: "headings", type: "HeadingStyle", required: false,
        meaning: ""),
      Shape.Field(
        label: "purposes", type: "PurposeArrangement", required: false,
        meaning: "How purposes are arranged."),
      Shape.Field(
        label: "sections", type: "[Section]", required: false,
        meaning: "The sections; a complete standard order if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let numbering: Numbering? = binder.value(call, 0, default: .none)
    let subsections: SubsectionNumbering? = binder.value(call, 1, default: .none)
    let headings: HeadingStyle? = binder.value(call, 2, default: .nouns)
    let purposes: PurposeArrangement? = binder.value(call, 3, default: .inOrder)
    let sections: [Section]? = binder.value(call, 4, default: [])
    guard !call.isBroken, let numbering, let subsections, let headings, let purposes, let sections else { return nil }
    self.init(numbering: numbering, subsections: subsections, headings: headings, purposes: purposes, sections: sections)
    place = binder.place(node)
  }
}

extension Numbering: Shaped {
  static let shape = Shape(
    name: "Numbering",
    cases: [
      Shape(
        name: "none", fields: []),
      Shape(
        name: "numbers", fields: []),
      Shape(
        name: "articles", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .none
    case 1:
      self = .numbers
    default:
      self = .articles
    }
  }
}

extension SubsectionNumbering: Shaped {
  static let shape = Shape(
    name: "SubsectionNumbering",
    cases: [
      Shape(
        name: "none", fields: []),
      Shape(
        name: "letters", fields: []),
      Shape(
        name: "numbers", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .none
    case 1:
      self = .letters
    default:
      self = .numbers
    }
  }
}

extension HeadingStyle: Shaped {
  static let shape = Shape(
    name: "HeadingStyle",
    cases: [
      Shape(
        name: "nouns", fields: []),
      Shape(
        name: "questions", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .nouns
    default:
      self = .questions
    }
  }
}

extension PurposeArrangement: Shaped {
  static let shape = Shape(
    name: "PurposeArrangement",
    cases: [
      Shape(
        name: "inOrder", fields: []),
      Shape(
        name: "byLegalBasis", fields: []),
      Shape(
        name: "byAudience", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .inOrder
    case 1:
      self = .byLegalBasis
    default:
      self = .byAudience
    }
  }
}

extension Section: Shaped {
  static let shape = Shape(
    name: "Section", fields: [
      Shape.Field(
        label: nil, type: "SectionKind", required: true,
        meaning: ""),
      Shape.Field(
        label: "title", type: "Text?", required: false,
        meaning: "A title of the notice's own instead of the standard one."),
      Shape.Field(
        label: "sections", type: "[Section]", required: false,
        meaning: "Sections inside this one."),
      Shape.Field(
        label: "forMinors", type: "Bool", required: false,
        meaning: "Whether it is written for children: Article 12(1)."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let kind: SectionKind? = binder.required(call, 0)
    let title: (Text?)? = binder.value(call, 1, default: nil)
    let sections: [Section]? = binder.value(call, 2, default: [])
    let forMinors: Bool? = binder.value(call, 3, default: false)
    guard !call.isBroken, let kind, let title, let sections, let forMinors else { return nil }
    self.init(kind, title: title, sections: sections, forMinors: forMinors)
    place = binder.place(node)
  }
}

extension SectionKind: Shaped {
  static let shape = Shape(
    name: "SectionKind",
    cases: [
      Shape(
        name: "own", fields: [
          Shape.Field(
            label: nil, type: "String", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "introduction", fields: []),
      Shape(
        name: "scope", fields: []),
      Shape(
        name: "definitions", fields: []),
      Shape(
        name: "framework", fields: []),
      Shape(
        name: "controller", fields: []),
      Shape(
        name: "people", fields: []),
      Shape(
        name: "data", fields: []),
      Shape(
        name: "sources", fields: []),
      Shape(
        name: "obligation", fields: []),
      Shape(
        name: "purposes", fields: []),
      Shape(
        name: "recipients", fields: []),
      Shape(
        name: "access", fields: []),
      Shape(
        name: "transfers", fields: []),
      Shape(
        name: "retention", fields: []),
      Shape(
        name: "automatedDecisions", fields: []),
      Shape(
        name: "security", fields: []),
      Shape(
        name: "rights", fields: []),
      Shape(
        name: "objection", fields: []),
      Shape(
        name: "withdrawal", fields: []),
      Shape(
        name: "requests", fields: []),
      Shape(
        name: "complaint", fields: []),
      Shape(
        name: "cookies", fields: []),
      Shape(
        name: "changes", fields: []),
      Shape(
        name: "contact", fields: []),
      Shape(
        name: "companions", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      let value0: String? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .own(value0)
    case 1:
      self = .introduction
    case 2:
      self = .scope
    case 3:
      self = .definitions
    case 4:
      self = .framework
    case 5:
      self = .controller
    case 6:
      self = .people
    case 7:
      self = .data
    case 8:
      self = .sources
    case 9:
      self = .obligation
    case 10:
      self = .purposes
    case 11:
      self = .recipients
    case 12:
      self = .access
    case 13:
      self = .transfers
    case 14:
      self = .retention
    case 15:
      self = .automatedDecisions
    case 16:
      self = .security
    case 17:
      self = .rights
    case 18:
      self = .objection
    case 19:
      self = .withdrawal
    case 20:
      self = .requests
    case 21:
      self = .complaint
    case 22:
      self = .cookies
    case 23:
      self = .changes
    case 24:
      self = .contact
    default:
      self = .companions
    }
  }
}

extension Purpose: Shaped {
  static let shape = Shape(
    name: "Purpose", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: "A short title that says what is done for whom."),
      Shape.Field(
        label: "description", type: "Text?", required: false,
        meaning: "What that means in practice."),
      Shape.Field(
        label: "activities", type: "[Activity]", required: false,
        meaning: "What is done for it, one by one."),
      Shape.Field(
        label: "grounds", type: "[Ground]", required: false,
        meaning: "Legal bases; a purpose may have several, each for its own part."),
      Shape.Field(
        label: "special", type: "[SpecialGround]", required: false,
        meaning: "Grounds for special categories of data: Article 9(2)."),
      Shape.Field(
        label: "criminal", type: "[CriminalGround]", required: false,
        meaning: "What allows the processing of convictions and offences: Article 10."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "Data used for it."),
      Shape.Field(
        label: "groups", type: "[Ref<DataGroup>]", required: false,
        meaning: "Groups of data used for it."),
      Shape.Field(
        label: "conditionalData", type: "[ConditionalData]", required: false,
        meaning: "Data used only in some cases, with the case."),
      Shape.Field(
        label: "people", type: "[Ref<DataSubjects>]", required: false,
        meaning: "People it concerns."),
      Shape.Field(
        label: "recipients", type: "[Ref<Recipient>]", required: false,
        meaning: "Who receives the data for it."),
      Shape.Field(
        label: "retention", type: "[Ref<Retention>]", required: false,
        meaning: "How long the data are kept for it."),
      Shape.Field(
        label: "directMarketing", type: "Bool", required: false,
        meaning: "Whether it is direct marketing, to which people may object without a reason: Article 21(2)."),
      Shape.Field(
        label: "profiling", type: "Bool", required: false,
        meaning: "Whether people are profiled for it: Article 4(4)."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
      Shape.Field(
        label: "further", type: "FurtherUse?", required: false,
        meaning: "That data collected for another purpose are used for this one too: Articles 13(3) and 14(4)."),
      Shape.Field(
        label: "childConsent", type: "ChildConsent", required: false,
        meaning: "Whether children consent to it themselves, where it rests on consent and children are concerned: Article 8."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let title: Text? = binder.required(call, 1)
    let description: (Text?)? = binder.value(call, 2, default: nil)
    let activities: [Activity]? = binder.value(call, 3, default: [])
    let grounds: [Ground]? = binder.value(call, 4, default: [])
    let special: [SpecialGround]? = binder.value(call, 5, default: [])
    let criminal: [CriminalGround]? = binder.value(call, 6, default: [])
    let data: [Ref<DataCategory>]? = binder.value(call, 7, default: [])
    let groups: [Ref<DataGroup>]? = binder.value(call, 8, default: [])
    let conditionalData: [ConditionalData]? = binder.value(call, 9, default: [])
    let people: [Ref<DataSubjects>]? = binder.value(call, 10, default: [])
    let recipients: [Ref<Recipient>]? = binder.value(call, 11, default: [])
    let retention: [Ref<Retention>]? = binder.value(call, 12, default: [])
    let directMarketing: Bool? = binder.value(call, 13, default: false)
    let profiling: Bool? = binder.value(call, 14, default: false)
    let audiences: [Ref<Audience>]? = binder.value(call, 15, default: [])
    let further: (FurtherUse?)? = binder.value(call, 16, default: nil)
    let childConsent: ChildConsent? = binder.value(call, 17, default: .undeclared)
    guard !call.isBroken, let id, let title, let description, let activities, let grounds, let special, let criminal, let data, let groups, let conditionalData, let people, let recipients, let retention, let directMarketing, let profiling, let audiences, let further, let childConsent else { return nil }
    self.init(id: id, title: title, description: description, activities: activities, grounds: grounds, special: special, criminal: criminal, data: data, groups: groups, conditionalData: conditionalData, people: people, recipients: recipients, retention: retention, directMarketing: directMarketing, profiling: profiling, audiences: audiences, further: further, childConsent: childConsent)
    place = binder.place(node)
  }
}

extension FurtherUse: Shaped {
  static let shape = Shape(
    name: "FurtherUse", fields: [
      Shape.Field(
        label: "of", type: "[Ref<Purpose>]", required: false,
        meaning: "The purposes for which they were collected, where they are among those of this notice."),
      Shape.Field(
        label: "information", type: "Text?", required: false,
        meaning: "How people are told before it begins."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let of: [Ref<Purpose>]? = binder.value(call, 0, default: [])
    let information: (Text?)? = binder.value(call, 1, default: nil)
    guard !call.isBroken, let of, let information else { return nil }
    self.init(of: of, information: information)
    place = binder.place(node)
  }
}

extension ChildConsent: Shaped {
  static let shape = Shape(
    name: "ChildConsent",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "notOffered", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "from", fields: [
          Shape.Field(
            label: "age", type: "Int", required: true,
            meaning: ""),
          Shape.Field(
            label: "parents", type: "Text", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .notOffered(because: becauseValue)
    default:
      let ageValue: Int? = binder.required(call, 0)
      let parentsValue: Text? = binder.required(call, 1)
      guard !call.isBroken, let ageValue, let parentsValue else { return nil }
      self = .from(age: ageValue, parents: parentsValue)
    }
  }
}

extension Activity: Shaped {
  static let shape = Shape(
    name: "Activity", fields: [
      Shape.Field(
        label: nil, type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let text: Text? = binder.required(call, 0)
    let laws: [Citation]? = binder.value(call, 1, default: [])
    guard !call.isBroken, let text, let laws else { return nil }
    self.init(text, laws: laws)
    place = binder.place(node)
  }
}

extension Ground: Shaped {
  static let shape = Shape(
    name: "Ground", fields: [
      Shape.Field(
        label: nil, type: "LegalBasis", required: true,
        meaning: ""),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: "The law that asks for it or entrusts the task: Article 6(3)."),
      Shape.Field(
        label: "explanation", type: "Text?", required: false,
        meaning: "What the law asks for or the contract is about, where it needs words."),
      Shape.Field(
        label: "interest", type: "Text?", required: false,
        meaning: "The interest pursued, for `.legitimateInterests`: Article 13(1)(d)."),
      Shape.Field(
        label: "balancing", type: "Text?", required: false,
        meaning: "Why the interest does not override that of the people concerned."),
      Shape.Field(
        label: "condition", type: "Text?", required: false,
        meaning: "When this basis serves, where the purpose has several."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "The data it serves for, where it is not all of them."),
      Shape.Field(
        label: "whose", type: "InterestHolder", required: false,
        meaning: "Whose interest it is, for `.legitimateInterests`: Article 13(1)(d)."),
      Shape.Field(
        label: "outsidePublicTask", type: "Text?", required: false,
        meaning: "Why it is no part of its public tasks, where a public authority relies on legitimate interests: Article 6(1), last subparagraph."),
      Shape.Field(
        label: "channels", type: "[MarketingChannel]", required: false,
        meaning: "By which channels messages come on this basis, for direct marketing."),
      Shape.Field(
        label: "existingCustomers", type: "Text?", required: false,
        meaning: "That electronic messages go to existing customers only, about similar products, and how they refuse them: Article 13(2) of Directive 2002/58/EC."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let basis: LegalBasis? = binder.required(call, 0)
    let laws: [Citation]? = binder.value(call, 1, default: [])
    let explanation: (Text?)? = binder.value(call, 2, default: nil)
    let interest: (Text?)? = binder.value(call, 3, default: nil)
    let balancing: (Text?)? = binder.value(call, 4, default: nil)
    let condition: (Text?)? = binder.value(call, 5, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 6, default: [])
    let whose: InterestHolder? = binder.value(call, 7, default: .controller)
    let outsidePublicTask: (Text?)? = binder.value(call, 8, default: nil)
    let channels: [MarketingChannel]? = binder.value(call, 9, default: [])
    let existingCustomers: (Text?)? = binder.value(call, 10, default: nil)
    guard !call.isBroken, let basis, let laws, let explanation, let interest, let balancing, let condition, let data, let whose, let outsidePublicTask, let channels, let existingCustomers else { return nil }
    self.init(basis, laws: laws, explanation: explanation, interest: interest, balancing: balancing, condition: condition, data: data, whose: whose, outsidePublicTask: outsidePublicTask, channels: channels, existingCustomers: existingCustomers)
    place = binder.place(node)
  }
}

extension InterestHolder: Shaped {
  static let shape = Shape(
    name: "InterestHolder",
    cases: [
      Shape(
        name: "controller", fields: []),
      Shape(
        name: "thirdParty", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .controller
    default:
      self = .thirdParty
    }
  }
}

extension MarketingChannel: Shaped {
  static let shape = Shape(
    name: "MarketingChannel",
    cases: [
      Shape(
        name: "post", fields: []),
      Shape(
        name: "phone", fields: []),
      Shape(
        name: "automatedCall", fields: []),
      Shape(
        name: "email", fields: []),
      Shape(
        name: "textMessage", fields: []),
      Shape(
        name: "inPerson", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .post
    case 1:
      self = .phone
    case 2:
      self = .automatedCall
    case 3:
      self = .email
    case 4:
      self = .textMessage
    default:
      self = .inPerson
    }
  }
}

extension LegalBasis: Shaped {
  static let shape = Shape(
    name: "LegalBasis",
    cases: [
      Shape(
        name: "consent", fields: []),
      Shape(
        name: "contract", fields: []),
      Shape(
        name: "legalObligation", fields: []),
      Shape(
        name: "vitalInterests", fields: []),
      Shape(
        name: "publicTask", fields: []),
      Shape(
        name: "legitimateInterests", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .consent
    case 1:
      self = .contract
    case 2:
      self = .legalObligation
    case 3:
      self = .vitalInterests
    case 4:
      self = .publicTask
    default:
      self = .legitimateInterests
    }
  }
}

extension SpecialGround: Shaped {
  static let shape = Shape(
    name: "SpecialGround", fields: [
      Shape.Field(
        label: nil, type: "SpecialException", required: true,
        meaning: ""),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "The data it serves for."),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: ""),
      Shape.Field(
        label: "condition", type: "Text?", required: false,
        meaning: ""),
      Shape.Field(
        label: "secrecy", type: "Text?", required: false,
        meaning: "Who is bound by professional secrecy, and by which rule, for `.care`: Article 9(3)."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let exception: SpecialException? = binder.required(call, 0)
    let data: [Ref<DataCategory>]? = binder.value(call, 1, default: [])
    let laws: [Citation]? = binder.value(call, 2, default: [])
    let condition: (Text?)? = binder.value(call, 3, default: nil)
    let secrecy: (Text?)? = binder.value(call, 4, default: nil)
    guard !call.isBroken, let exception, let data, let laws, let condition, let secrecy else { return nil }
    self.init(exception, data: data, laws: laws, condition: condition, secrecy: secrecy)
    place = binder.place(node)
  }
}

extension SpecialException: Shaped {
  static let shape = Shape(
    name: "SpecialException",
    cases: [
      Shape(
        name: "explicitConsent", fields: []),
      Shape(
        name: "socialProtection", fields: []),
      Shape(
        name: "vitalInterests", fields: []),
      Shape(
        name: "nonProfitBody", fields: []),
      Shape(
        name: "madePublic", fields: []),
      Shape(
        name: "legalClaims", fields: []),
      Shape(
        name: "publicInterest", fields: []),
      Shape(
        name: "care", fields: []),
      Shape(
        name: "publicHealth", fields: []),
      Shape(
        name: "research", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .explicitConsent
    case 1:
      self = .socialProtection
    case 2:
      self = .vitalInterests
    case 3:
      self = .nonProfitBody
    case 4:
      self = .madePublic
    case 5:
      self = .legalClaims
    case 6:
      self = .publicInterest
    case 7:
      self = .care
    case 8:
      self = .publicHealth
    default:
      self = .research
    }
  }
}

extension CriminalGround: Shaped {
  static let shape = Shape(
    name: "CriminalGround", fields: [
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: "The law that authorises it."),
      Shape.Field(
        label: "explanation", type: "Text?", required: false,
        meaning: ""),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let laws: [Citation]? = binder.value(call, 0, default: [])
    let explanation: (Text?)? = binder.value(call, 1, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 2, default: [])
    guard !call.isBroken, let laws, let explanation, let data else { return nil }
    self.init(laws: laws, explanation: explanation, data: data)
    place = binder.place(node)
  }
}

extension ConditionalData: Shaped {
  static let shape = Shape(
    name: "ConditionalData", fields: [
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: ""),
      Shape.Field(
        label: "groups", type: "[Ref<DataGroup>]", required: false,
        meaning: ""),
      Shape.Field(
        label: "condition", type: "Text", required: true,
        meaning: "The case."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let data: [Ref<DataCategory>]? = binder.value(call, 0, default: [])
    let groups: [Ref<DataGroup>]? = binder.value(call, 1, default: [])
    let condition: Text? = binder.required(call, 2)
    guard !call.isBroken, let data, let groups, let condition else { return nil }
    self.init(data: data, groups: groups, condition: condition)
    place = binder.place(node)
  }
}

extension Recipient: Shaped {
  static let shape = Shape(
    name: "Recipient", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "name", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "role", type: "RecipientRole", required: false,
        meaning: "Whether it decides itself, works on instructions, or only holds others together."),
      Shape.Field(
        label: "about", type: "Text?", required: false,
        meaning: "What it receives the data for, or what it does."),
      Shape.Field(
        label: "condition", type: "Text?", required: false,
        meaning: "When the data are disclosed."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "What it receives, where it is not everything."),
      Shape.Field(
        label: "members", type: "[Recipient]", required: false,
        meaning: "Recipients it is made of."),
      Shape.Field(
        label: "open", type: "Bool", required: false,
        meaning: "Whether the notice leaves the list open (\"and others\"), which is a finding."),
      Shape.Field(
        label: "audiences", type: "[Ref<Audience>]", required: false,
        meaning: "Audiences this concerns; all of them if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let name: Text? = binder.required(call, 1)
    let role: RecipientRole? = binder.value(call, 2, default: .controller)
    let about: (Text?)? = binder.value(call, 3, default: nil)
    let condition: (Text?)? = binder.value(call, 4, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 5, default: [])
    let members: [Recipient]? = binder.value(call, 6, default: [])
    let open: Bool? = binder.value(call, 7, default: false)
    let audiences: [Ref<Audience>]? = binder.value(call, 8, default: [])
    guard !call.isBroken, let id, let name, let role, let about, let condition, let data, let members, let open, let audiences else { return nil }
    self.init(id: id, name: name, role: role, about: about, condition: condition, data: data, members: members, open: open, audiences: audiences)
    place = binder.place(node)
  }
}

extension RecipientRole: Shaped {
  static let shape = Shape(
    name: "RecipientRole",
    cases: [
      Shape(
        name: "category", fields: []),
      Shape(
        name: "controller", fields: []),
      Shape(
        name: "processor", fields: []),
      Shape(
        name: "jointController", fields: []),
      Shape(
        name: "authority", fields: []),
      Shape(
        name: "person", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .category
    case 1:
      self = .controller
    case 2:
      self = .processor
    case 3:
      self = .jointController
    case 4:
      self = .authority
    default:
      self = .person
    }
  }
}

extension AccessRule: Shaped {
  static let shape = Shape(
    name: "AccessRule", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "who", type: "Text", required: true,
        meaning: "The service or function."),
      Shape.Field(
        label: "may", type: "Text", required: true,
        meaning: "What it may do, and for what."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "Which data; all of them if left out."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let who: Text? = binder.required(call, 1)
    let may: Text? = binder.required(call, 2)
    let data: [Ref<DataCategory>]? = binder.value(call, 3, default: [])
    guard !call.isBroken, let id, let who, let may, let data else { return nil }
    self.init(id: id, who: who, may: may, data: data)
    place = binder.place(node)
  }
}

extension Protocols: Shaped {
  static let shape = Shape(
    name: "Protocols",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "published", fields: [
          Shape.Field(
            label: nil, type: "Website", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let value0: Website? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .published(value0)
    default:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    }
  }
}

extension Transfers: Shaped {
  static let shape = Shape(
    name: "Transfers",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "to", fields: [
          Shape.Field(
            label: nil, type: "[Transfer]", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    default:
      let value0: [Transfer]? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .to(value0)
    }
  }
}

extension Transfer: Shaped {
  static let shape = Shape(
    name: "Transfer", fields: [
      Shape.Field(
        label: "country", type: "Country?", required: false,
        meaning: "The country; leave it out when the notice does not name it."),
      Shape.Field(
        label: "tool", type: "TransferTool", required: false,
        meaning: "What makes it lawful."),
      Shape.Field(
        label: "condition", type: "Text?", required: false,
        meaning: "When or why data go there."),
      Shape.Field(
        label: "recipients", type: "[Ref<Recipient>]", required: false,
        meaning: "Who receives them there."),
      Shape.Field(
        label: "copy", type: "Text?", required: false,
        meaning: "How to obtain a copy of the safeguards, or where they are available."),
      Shape.Field(
        label: "measures", type: "Text?", required: false,
        meaning: "Additional measures taken."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let country: (Country?)? = binder.value(call, 0, default: nil)
    let tool: TransferTool? = binder.value(call, 1, default: .undeclared)
    let condition: (Text?)? = binder.value(call, 2, default: nil)
    let recipients: [Ref<Recipient>]? = binder.value(call, 3, default: [])
    let copy: (Text?)? = binder.value(call, 4, default: nil)
    let measures: (Text?)? = binder.value(call, 5, default: nil)
    guard !call.isBroken, let country, let tool, let condition, let recipients, let copy, let measures else { return nil }
    self.init(country: country, tool: tool, condition: condition, recipients: recipients, copy: copy, measures: measures)
    place = binder.place(node)
  }
}

extension TransferTool: Shaped {
  static let shape = Shape(
    name: "TransferTool",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "adequacy", fields: [
          Shape.Field(
            label: nil, type: "String", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "standardClauses", fields: []),
      Shape(
        name: "bindingRules", fields: []),
      Shape(
        name: "publicInstrument", fields: []),
      Shape(
        name: "codeOrCertificate", fields: []),
      Shape(
        name: "derogation", fields: [
          Shape.Field(
            label: nil, type: "Derogation", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let value0: String? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .adequacy(value0)
    case 2:
      self = .standardClauses
    case 3:
      self = .bindingRules
    case 4:
      self = .publicInstrument
    case 5:
      self = .codeOrCertificate
    default:
      let value0: Derogation? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .derogation(value0)
    }
  }
}

extension Derogation: Shaped {
  static let shape = Shape(
    name: "Derogation",
    cases: [
      Shape(
        name: "explicitConsent", fields: []),
      Shape(
        name: "contract", fields: []),
      Shape(
        name: "contractInInterest", fields: []),
      Shape(
        name: "publicInterest", fields: []),
      Shape(
        name: "legalClaims", fields: []),
      Shape(
        name: "vitalInterests", fields: []),
      Shape(
        name: "publicRegister", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .explicitConsent
    case 1:
      self = .contract
    case 2:
      self = .contractInInterest
    case 3:
      self = .publicInterest
    case 4:
      self = .legalClaims
    case 5:
      self = .vitalInterests
    default:
      self = .publicRegister
    }
  }
}

extension RedlineWords: Shaped {
  static let shape = Shape(
    name: "RedlineWords", fields: [
      Shape.Field(
        label: "none", type: "Text", required: true,
        meaning: "When nothing differs."),
      Shape.Field(
        label: "formOnly", type: "Text", required: true,
        meaning: "When words are set in another way and are the same."),
      Shape.Field(
        label: "added", type: "Text", required: true,
        meaning: "Before the number of passages that were added."),
      Shape.Field(
        label: "deleted", type: "Text", required: true,
        meaning: "Before the number of passages that were deleted."),
      Shape.Field(
        label: "changed", type: "Text", required: true,
        meaning: "Before the number of passages that were changed."),
      Shape.Field(
        label: "moved", type: "Text", required: true,
        meaning: "Before the number of passages that were moved."),
      Shape.Field(
        label: "onlyChanges", type: "Text", required: true,
        meaning: "Name of the box that hides what did not change."),
      Shape.Field(
        label: "unchangedPassage", type: "Text", required: true,
        meaning: "Behind the number one, where a passage is hidden."),
      Shape.Field(
        label: "unchangedPassages", type: "Text", required: true,
        meaning: "Behind the number of passages that are hidden."),
      Shape.Field(
        label: "change", type: "Text", required: true,
        meaning: "A change, before its number."),
      Shape.Field(
        label: "previous", type: "Text", required: true,
        meaning: "Link to the change before."),
      Shape.Field(
        label: "next", type: "Text", required: true,
        meaning: "Link to the next change."),
      Shape.Field(
        label: "insertionStart", type: "Text", required: true,
        meaning: "Heard before words that were added."),
      Shape.Field(
        label: "insertionEnd", type: "Text", required: true,
        meaning: "Heard after words that were added."),
      Shape.Field(
        label: "deletionStart", type: "Text", required: true,
        meaning: "Heard before words that were deleted."),
      Shape.Field(
        label: "deletionEnd", type: "Text", required: true,
        meaning: "Heard after words that were deleted."),
      Shape.Field(
        label: "movedTo", type: "Text", required: true,
        meaning: "Before the section to which a passage was moved."),
      Shape.Field(
        label: "movedFrom", type: "Text", required: true,
        meaning: "Before the section from which a passage was moved."),
      Shape.Field(
        label: "beginning", type: "Text", required: true,
        meaning: "What stands before the first section, as a place."),
      Shape.Field(
        label: "formerly", type: "Text", required: true,
        meaning: "Before what a passage was: a paragraph, an item of a list."),
      Shape.Field(
        label: "heading", type: "Text", required: true,
        meaning: "A heading, before its level."),
      Shape.Field(
        label: "paragraph", type: "Text", required: true,
        meaning: "A paragraph."),
      Shape.Field(
        label: "item", type: "Text", required: true,
        meaning: "An item of a list, before its level."),
      Shape.Field(
        label: "numberedItem", type: "Text", required: true,
        meaning: "An item of a numbered list, before its level."),
      Shape.Field(
        label: "cell", type: "Text", required: true,
        meaning: "A cell of a table."),
      Shape.Field(
        label: "term", type: "Text", required: true,
        meaning: "A term or a label."),
      Shape.Field(
        label: "quote", type: "Text", required: true,
        meaning: "A quotation."),
      Shape.Field(
        label: "callout", type: "Text", required: true,
        meaning: "A text set apart."),
      Shape.Field(
        label: "otherForm", type: "Text", required: true,
        meaning: "Any other form."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let values: [Text]? = binder.required(call)
    guard !call.isBroken, let values else { return nil }
    self.init(none: values[0], formOnly: values[1], added: values[2], deleted: values[3], changed: values[4], moved: values[5], onlyChanges: values[6], unchangedPassage: values[7], unchangedPassages: values[8], change: values[9], previous: values[10], next: values[11], insertionStart: values[12], insertionEnd: values[13], deletionStart: values[14], deletionEnd: values[15], movedTo: values[16], movedFrom: values[17], beginning: values[18], formerly: values[19], heading: values[20], paragraph: values[21], item: values[22], numberedItem: values[23], cell: values[24], term: values[25], quote: values[26], callout: values[27], otherForm: values[28])
    place = binder.place(node)
  }
}

extension Retention: Shaped {
  static let shape = Shape(
    name: "Retention", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "label", type: "Text", required: true,
        meaning: "What is kept, as a heading of its row: \"Dossier médical\"."),
      Shape.Field(
        label: "period", type: "Period", required: true,
        meaning: ""),
      Shape.Field(
        label: "from", type: "Text?", required: false,
        meaning: "The event from which the period runs."),
      Shape.Field(
        label: "data", type: "[Ref<DataCategory>]", required: false,
        meaning: "Data it holds for."),
      Shape.Field(
        label: "people", type: "[Ref<DataSubjects>]", required: false,
        meaning: "People it holds for."),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: "The law that sets it."),
      Shape.Field(
        label: "exceptions", type: "[Text]", required: false,
        meaning: "When data are kept longer."),
      Shape.Field(
        label: "afterwards", type: "Text?", required: false,
        meaning: "What happens afterwards, and within which time."),
      Shape.Field(
        label: "approvedBy", type: "Text?", required: false,
        meaning: "Who has to agree to the destruction."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let label: Text? = binder.required(call, 1)
    let period: Period? = binder.required(call, 2)
    let from: (Text?)? = binder.value(call, 3, default: nil)
    let data: [Ref<DataCategory>]? = binder.value(call, 4, default: [])
    let people: [Ref<DataSubjects>]? = binder.value(call, 5, default: [])
    let laws: [Citation]? = binder.value(call, 6, default: [])
    let exceptions: [Text]? = binder.value(call, 7, default: [])
    let afterwards: (Text?)? = binder.value(call, 8, default: nil)
    let approvedBy: (Text?)? = binder.value(call, 9, default: nil)
    guard !call.isBroken, let id, let label, let period, let from, let data, let people, let laws, let exceptions, let afterwards, let approvedBy else { return nil }
    self.init(id: id, label: label, period: period, from: from, data: data, people: people, laws: laws, exceptions: exceptions, afterwards: afterwards, approvedBy: approvedBy)
    place = binder.place(node)
  }
}

extension Period: Shaped {
  static let shape = Shape(
    name: "Period",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "exactly", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "atMost", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "atLeast", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "between", fields: [
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
          Shape.Field(
            label: nil, type: "Duration", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "criterion", fields: [
          Shape.Field(
            label: nil, type: "Text", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let value0: Duration? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .exactly(value0)
    case 2:
      let value0: Duration? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .atMost(value0)
    case 3:
      let value0: Duration? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .atLeast(value0)
    case 4:
      let value0: Duration? = binder.required(call, 0)
      let value1: Duration? = binder.required(call, 1)
      guard !call.isBroken, let value0, let value1 else { return nil }
      self = .between(value0, value1)
    default:
      let value0: Text? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .criterion(value0)
    }
  }
}

extension Duration: Shaped {
  static let shape = Shape(
    name: "Duration",
    cases: [
      Shape(
        name: "hours", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "days", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "weeks", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "months", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "years", fields: [
          Shape.Field(
            label: nil, type: "Int", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .hours(value0)
    case 1:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .days(value0)
    case 2:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .weeks(value0)
    case 3:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .months(value0)
    default:
      let value0: Int? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .years(value0)
    }
  }
}

extension AutomatedDecisions: Shaped {
  static let shape = Shape(
    name: "AutomatedDecisions",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "none", fields: [
          Shape.Field(
            label: "because", type: "Text", required: true,
            meaning: ""),
        ]),
      Shape(
        name: "made", fields: [
          Shape.Field(
            label: nil, type: "[AutomatedDecision]", required: true,
            meaning: ""),
        ]),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, call) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      let becauseValue: Text? = binder.required(call, 0)
      guard !call.isBroken, let becauseValue else { return nil }
      self = .none(because: becauseValue)
    default:
      let value0: [AutomatedDecision]? = binder.required(call, 0)
      guard !call.isBroken, let value0 else { return nil }
      self = .made(value0)
    }
  }
}

extension AutomatedDecision: Shaped {
  static let shape = Shape(
    name: "AutomatedDecision", fields: [
      Shape.Field(
        label: "id", type: "String", required: true,
        meaning: ""),
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "logic", type: "Text", required: true,
        meaning: "The logic involved."),
      Shape.Field(
        label: "consequences", type: "Text", required: true,
        meaning: "What it means for the person, and its envisaged consequences."),
      Shape.Field(
        label: "safeguards", type: "Text", required: true,
        meaning: "How a person obtains human intervention, gives a view, and contests it."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let id: String? = binder.required(call, 0)
    let title: Text? = binder.required(call, 1)
    let logic: Text? = binder.required(call, 2)
    let consequences: Text? = binder.required(call, 3)
    let safeguards: Text? = binder.required(call, 4)
    guard !call.isBroken, let id, let title, let logic, let consequences, let safeguards else { return nil }
    self.init(id: id, title: title, logic: logic, consequences: consequences, safeguards: safeguards)
    place = binder.place(node)
  }
}

extension Security: Shaped {
  static let shape = Shape(
    name: "Security", fields: [
      Shape.Field(
        label: "measures", type: "[Measure]", required: false,
        meaning: "Measures, one by one."),
      Shape.Field(
        label: "certificates", type: "[Certificate]", required: false,
        meaning: "Certificates held."),
      Shape.Field(
        label: "residualRisk", type: "Text?", required: false,
        meaning: "What no measure can exclude."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let measures: [Measure]? = binder.value(call, 0, default: [])
    let certificates: [Certificate]? = binder.value(call, 1, default: [])
    let residualRisk: (Text?)? = binder.value(call, 2, default: nil)
    guard !call.isBroken, let measures, let certificates, let residualRisk else { return nil }
    self.init(measures: measures, certificates: certificates, residualRisk: residualRisk)
    place = binder.place(node)
  }
}

extension Measure: Shaped {
  static let shape = Shape(
    name: "Measure", fields: [
      Shape.Field(
        label: nil, type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "parts", type: "[Measure]", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let text: Text? = binder.required(call, 0)
    let parts: [Measure]? = binder.value(call, 1, default: [])
    guard !call.isBroken, let text, let parts else { return nil }
    self.init(text, parts: parts)
    place = binder.place(node)
  }
}

extension Certificate: Shaped {
  static let shape = Shape(
    name: "Certificate", fields: [
      Shape.Field(
        label: "standard", type: "Text", required: true,
        meaning: ""),
      Shape.Field(
        label: "scope", type: "Text?", required: false,
        meaning: "What is certified."),
      Shape.Field(
        label: "since", type: "String?", required: false,
        meaning: "Since when: a year and month, `\"2014-06\"`, or a day."),
      Shape.Field(
        label: "reviewedOn", type: "Day?", required: false,
        meaning: "Day on which someone last verified that it still holds."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let standard: Text? = binder.required(call, 0)
    let scope: (Text?)? = binder.value(call, 1, default: nil)
    let since: (String?)? = binder.value(call, 2, default: nil)
    let reviewedOn: (Day?)? = binder.value(call, 3, default: nil)
    guard !call.isBroken, let standard, let scope, let since, let reviewedOn else { return nil }
    self.init(standard: standard, scope: scope, since: since, reviewedOn: reviewedOn)
    place = binder.place(node)
  }
}

extension Rights: Shaped {
  static let shape = Shape(
    name: "Rights", fields: [
      Shape.Field(
        label: "requests", type: "[Contact]", required: false,
        meaning: "Where requests go; the data protection officer if left out."),
      Shape.Field(
        label: "identityCheck", type: "IdentityCheck", required: false,
        meaning: "When the organisation asks for proof of identity: Article 12(6)."),
      Shape.Field(
        label: "notApplicable", type: "[RightException]", required: false,
        meaning: "Rights that do not apply here although the legal bases suggest them, with the reason."),
      Shape.Field(
        label: "additional", type: "[AdditionalRight]", required: false,
        meaning: "Rights that national law adds."),
      Shape.Field(
        label: "shorterDeadlines", type: "[ShorterDeadline]", required: false,
        meaning: "A deadline shorter than the month of Article 12(3), and for what."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let requests: [Contact]? = binder.value(call, 0, default: [])
    let identityCheck: IdentityCheck? = binder.value(call, 1, default: .undeclared)
    let notApplicable: [RightException]? = binder.value(call, 2, default: [])
    let additional: [AdditionalRight]? = binder.value(call, 3, default: [])
    let shorterDeadlines: [ShorterDeadline]? = binder.value(call, 4, default: [])
    guard !call.isBroken, let requests, let identityCheck, let notApplicable, let additional, let shorterDeadlines else { return nil }
    self.init(requests: requests, identityCheck: identityCheck, notApplicable: notApplicable, additional: additional, shorterDeadlines: shorterDeadlines)
    place = binder.place(node)
  }
}

extension Right: Shaped {
  static let shape = Shape(
    name: "Right",
    cases: [
      Shape(
        name: "access", fields: []),
      Shape(
        name: "rectification", fields: []),
      Shape(
        name: "erasure", fields: []),
      Shape(
        name: "restriction", fields: []),
      Shape(
        name: "portability", fields: []),
      Shape(
        name: "objection", fields: []),
      Shape(
        name: "withdrawal", fields: []),
      Shape(
        name: "humanIntervention", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .access
    case 1:
      self = .rectification
    case 2:
      self = .erasure
    case 3:
      self = .restriction
    case 4:
      self = .portability
    case 5:
      self = .objection
    case 6:
      self = .withdrawal
    default:
      self = .humanIntervention
    }
  }
}

extension RightException: Shaped {
  static let shape = Shape(
    name: "RightException", fields: [
      Shape.Field(
        label: nil, type: "Right", required: true,
        meaning: ""),
      Shape.Field(
        label: "because", type: "Text", required: true,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let right: Right? = binder.required(call, 0)
    let because: Text? = binder.required(call, 1)
    guard !call.isBroken, let right, let because else { return nil }
    self.init(right, because: because)
    place = binder.place(node)
  }
}

extension IdentityCheck: Shaped {
  static let shape = Shape(
    name: "IdentityCheck",
    cases: [
      Shape(
        name: "undeclared", fields: []),
      Shape(
        name: "onReasonableDoubt", fields: []),
      Shape(
        name: "always", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .undeclared
    case 1:
      self = .onReasonableDoubt
    default:
      self = .always
    }
  }
}

extension AdditionalRight: Shaped {
  static let shape = Shape(
    name: "AdditionalRight",
    cases: [
      Shape(
        name: "postMortemDirectives", fields: []),
      Shape(
        name: "patientFile", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .postMortemDirectives
    default:
      self = .patientFile
    }
  }
}

extension ShorterDeadline: Shaped {
  static let shape = Shape(
    name: "ShorterDeadline", fields: [
      Shape.Field(
        label: "requests", type: "Text", required: true,
        meaning: "What kind of request it is for."),
      Shape.Field(
        label: "within", type: "Duration", required: true,
        meaning: ""),
      Shape.Field(
        label: "laws", type: "[Citation]", required: false,
        meaning: ""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let requests: Text? = binder.required(call, 0)
    let within: Duration? = binder.required(call, 1)
    let laws: [Citation]? = binder.value(call, 2, default: [])
    guard !call.isBroken, let requests, let within, let laws else { return nil }
    self.init(requests: requests, within: within, laws: laws)
    place = binder.place(node)
  }
}

extension Site: Shaped {
  static let shape = Shape(
    name: "Site", fields: [
      Shape.Field(
        label: "title", type: "Text", required: true,
        meaning: "Title of the page on which a reader chooses an organisation."),
      Shape.Field(
        label: "baseURL", type: "WebAddress", required: true,
        meaning: "Address at which `public/` is served, with the slash at its end. Only the sitemap and the search engines' alternates use it; every other link is relative."),
      Shape.Field(
        label: "languages", type: "[Language]", required: false,
        meaning: "Languages every notice is published in, in the order in which they are offered."),
      Shape.Field(
        label: "theme", type: "String", required: false,
        meaning: "Folder under `themes/` that gives the pages their form."),
      Shape.Field(
        label: "comparisons", type: "Comparisons", required: false,
        meaning: "Which versions of a notice are compared on pages of their own."),
      Shape.Field(
        label: "laws", type: "[DeclaredLaw]", required: false,
        meaning: "Laws that notices cite and the registry lacks."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let title: Text? = binder.required(call, 0)
    let baseURL: WebAddress? = binder.required(call, 1)
    let languages: [Language]? = binder.value(call, 2, default: [.fr, .nl, .de])
    let theme: String? = binder.value(call, 3, default: "default")
    let comparisons: Comparisons? = binder.value(call, 4, default: .neighbours)
    let laws: [DeclaredLaw]? = binder.value(call, 5, default: [])
    guard !call.isBroken, let title, let baseURL, let languages, let theme, let comparisons, let laws else { return nil }
    self.init(title: title, baseURL: baseURL, languages: languages, theme: theme, comparisons: comparisons, laws: laws)
    place = binder.place(node)
  }
}

extension Comparisons: Shaped {
  static let shape = Shape(
    name: "Comparisons",
    cases: [
      Shape(
        name: "neighbours", fields: []),
      Shape(
        name: "everyPair", fields: []),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let (index, _) = binder.member(node, Self.shape) else { return nil }
    switch index {
    case 0:
      self = .neighbours
    default:
      self = .everyPair
    }
  }
}

extension ThemeWords: Shaped {
  static let shape = Shape(
    name: "ThemeWords", fields: [
      Shape.Field(
        label: "skip", type: "Text", required: true,
        meaning: "Link past the header."),
      Shape.Field(
        label: "contents", type: "Text", required: true,
        meaning: "Title of the table of contents."),
      Shape.Field(
        label: "glance", type: "Text", required: true,
        meaning: "Title of the box at the top."),
      Shape.Field(
        label: "languages", type: "Text", required: true,
        meaning: "Name of the language switch."),
      Shape.Field(
        label: "exampleTitle", type: "Text", required: true,
        meaning: "Title of the banner of an example."),
      Shape.Field(
        label: "exampleText", type: "Text", required: true,
        meaning: "Banner of an example."),
      Shape.Field(
        label: "versionOf", type: "Text", required: true,
        meaning: "Before the date of the version."),
      Shape.Field(
        label: "published", type: "Text", required: true,
        meaning: "Before the date of publication."),
      Shape.Field(
        label: "undated", type: "Text", required: true,
        meaning: "When a notice has no date."),
      Shape.Field(
        label: "history", type: "Text", required: true,
        meaning: "Link to the versions."),
      Shape.Field(
        label: "linkToSection", type: "Text", required: true,
        meaning: "Name of the link to a section."),
      Shape.Field(
        label: "backToTop", type: "Text", required: true,
        meaning: "Link to the top of the page."),
      Shape.Field(
        label: "home", type: "Text", required: true,
        meaning: "Link to the organisations."),
      Shape.Field(
        label: "chooseOrganisation", type: "Text", required: true,
        meaning: "Heading of the first page."),
      Shape.Field(
        label: "chooseLanguage", type: "Text", required: true,
        meaning: "Heading of an organisation's page."),
      Shape.Field(
        label: "notFoundTitle", type: "Text", required: true,
        meaning: "Title of the page for a wrong address."),
      Shape.Field(
        label: "notFoundText", type: "Text", required: true,
        meaning: "Text of the page for a wrong address."),
      Shape.Field(
        label: "fragment", type: "Text", required: true,
        meaning: "Link to the notice without the page around it."),
      Shape.Field(
        label: "reviewed", type: "Text", required: true,
        meaning: "Before the day on which the notice was last reviewed."),
      Shape.Field(
        label: "redline", type: "RedlineWords", required: true,
        meaning: "Words of the page that compares two versions."),
      Shape.Field(
        label: "versions", type: "VersionWords", required: true,
        meaning: "Words of the pages about versions."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let skip: Text? = binder.required(call, 0)
    let contents: Text? = binder.required(call, 1)
    let glance: Text? = binder.required(call, 2)
    let languages: Text? = binder.required(call, 3)
    let exampleTitle: Text? = binder.required(call, 4)
    let exampleText: Text? = binder.required(call, 5)
    let versionOf: Text? = binder.required(call, 6)
    let published: Text? = binder.required(call, 7)
    let undated: Text? = binder.required(call, 8)
    let history: Text? = binder.required(call, 9)
    let linkToSection: Text? = binder.required(call, 10)
    let backToTop: Text? = binder.required(call, 11)
    let home: Text? = binder.required(call, 12)
    let chooseOrganisation: Text? = binder.required(call, 13)
    let chooseLanguage: Text? = binder.required(call, 14)
    let notFoundTitle: Text? = binder.required(call, 15)
    let notFoundText: Text? = binder.required(call, 16)
    let fragment: Text? = binder.required(call, 17)
    let reviewed: Text? = binder.required(call, 18)
    let redline: RedlineWords? = binder.required(call, 19)
    let versions: VersionWords? = binder.required(call, 20)
    guard !call.isBroken, let skip, let contents, let glance, let languages, let exampleTitle, let exampleText, let versionOf, let published, let undated, let history, let linkToSection, let backToTop, let home, let chooseOrganisation, let chooseLanguage, let notFoundTitle, let notFoundText, let fragment, let reviewed, let redline, let versions else { return nil }
    self.init(skip: skip, contents: contents, glance: glance, languages: languages, exampleTitle: exampleTitle, exampleText: exampleText, versionOf: versionOf, published: published, undated: undated, history: history, linkToSection: linkToSection, backToTop: backToTop, home: home, chooseOrganisation: chooseOrganisation, chooseLanguage: chooseLanguage, notFoundTitle: notFoundTitle, notFoundText: notFoundText, fragment: fragment, reviewed: reviewed, redline: redline, versions: versions)
    place = binder.place(node)
  }
}

extension VersionWords: Shaped {
  static let shape = Shape(
    name: "VersionWords", fields: [
      Shape.Field(
        label: "inForce", type: "Text", required: true,
        meaning: "Mark of the version in force."),
      Shape.Field(
        label: "upcoming", type: "Text", required: true,
        meaning: "Mark of a version that does not hold yet."),
      Shape.Field(
        label: "since", type: "Text", required: true,
        meaning: "Standing: in force since a day."),
      Shape.Field(
        label: "from", type: "Text", required: true,
        meaning: "Standing: holds from a day to come."),
      Shape.Field(
        label: "replaced", type: "Text", required: true,
        meaning: "Standing: another version took its place on a day."),
      Shape.Field(
        label: "corrected", type: "Text", required: true,
        meaning: "Standing: corrected on a day; also names the correction, behind the day of its version."),
      Shape.Field(
        label: "effective", type: "Text", required: true,
        meaning: "Label: the day from which a version holds."),
      Shape.Field(
        label: "standing", type: "Text", required: true,
        meaning: "Label: how a version stands."),
      Shape.Field(
        label: "material", type: "Text", required: true,
        meaning: "Label and mark: a change that people must be told of."),
      Shape.Field(
        label: "raised", type: "Text", required: true,
        meaning: "Label: why a change counts as material."),
      Shape.Field(
        label: "announced", type: "Text", required: true,
        meaning: "Label: how people are told."),
      Shape.Field(
        label: "leadTime", type: "Text", required: true,
        meaning: "Label: how long before."),
      Shape.Field(
        label: "hash", type: "Text", required: true,
        meaning: "Label: the hash of a version."),
      Shape.Field(
        label: "changes", type: "Text", required: true,
        meaning: "Label: what the table of changes shows."),
      Shape.Field(
        label: "change", type: "Text", required: true,
        meaning: "Column: a change."),
      Shape.Field(
        label: "isMaterial", type: "Text", required: true,
        meaning: "Column: whether it is material."),
      Shape.Field(
        label: "sameFacts", type: "Text", required: true,
        meaning: "When no fact changed."),
      Shape.Field(
        label: "first", type: "Text", required: true,
        meaning: "Of the first version."),
      Shape.Field(
        label: "correction", type: "Text", required: true,
        meaning: "Heading of an editorial correction."),
      Shape.Field(
        label: "earlier", type: "Text", required: true,
        meaning: "Heading of versions of which no text is kept."),
      Shape.Field(
        label: "earlierText", type: "Text", required: true,
        meaning: "What is known of them."),
      Shape.Field(
        label: "read", type: "Text", required: true,
        meaning: "Link to a version."),
      Shape.Field(
        label: "compare", type: "Text", required: true,
        meaning: "Link to what changed since a version."),
      Shape.Field(
        label: "compareAll", type: "Text", required: true,
        meaning: "Link to what changed since the first version."),
      Shape.Field(
        label: "next", type: "Text", required: true,
        meaning: "Strip of a notice that another version will follow."),
      Shape.Field(
        label: "readNext", type: "Text", required: true,
        meaning: "Link to the version to come."),
      Shape.Field(
        label: "seeChanges", type: "Text", required: true,
        meaning: "Link to what it changes."),
      Shape.Field(
        label: "readInForce", type: "Text", required: true,
        meaning: "Link to the version in force."),
      Shape.Field(
        label: "oldTitle", type: "Text", required: true,
        meaning: "Strip of a version that no longer holds."),
      Shape.Field(
        label: "oldText", type: "Text", required: true,
        meaning: "Since when it does not hold."),
      Shape.Field(
        label: "correctedTitle", type: "Text", required: true,
        meaning: "Strip of a version that was corrected."),
      Shape.Field(
        label: "correctedText", type: "Text", required: true,
        meaning: "When it was."),
      Shape.Field(
        label: "readCorrected", type: "Text", required: true,
        meaning: "Link to the corrected text."),
      Shape.Field(
        label: "futureTitle", type: "Text", required: true,
        meaning: "Strip of a version that does not hold yet."),
      Shape.Field(
        label: "futureText", type: "Text", required: true,
        meaning: "From when it will."),
      Shape.Field(
        label: "draftTitle", type: "Text", required: true,
        meaning: "Strip of a text that nobody has released."),
      Shape.Field(
        label: "draftText", type: "Text", required: true,
        meaning: "What that means."),
      Shape.Field(
        label: "proof", type: "Text", required: true,
        meaning: "Heading of what shows that a version was not altered."),
      Shape.Field(
        label: "proofText", type: "Text", required: true,
        meaning: "How anybody can verify it."),
      Shape.Field(
        label: "files", type: "Text", required: true,
        meaning: "Label: the files of a version."),
      Shape.Field(
        label: "verify", type: "Text", required: true,
        meaning: "Label: the command that verifies all versions."),
      Shape.Field(
        label: "comparison", type: "Text", required: true,
        meaning: "Title of a comparison."),
      Shape.Field(
        label: "compared", type: "Text", required: true,
        meaning: "Which two versions are compared."),
      Shape.Field(
        label: "feed", type: "Text", required: true,
        meaning: "Link to the feed."),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let values: [Text]? = binder.required(call)
    guard !call.isBroken, let values else { return nil }
    self.init(inForce: values[0], upcoming: values[1], since: values[2], from: values[3], replaced: values[4], corrected: values[5], effective: values[6], standing: values[7], material: values[8], raised: values[9], announced: values[10], leadTime: values[11], hash: values[12], changes: values[13], change: values[14], isMaterial: values[15], sameFacts: values[16], first: values[17], correction: values[18], earlier: values[19], earlierText: values[20], read: values[21], compare: values[22], compareAll: values[23], next: values[24], readNext: values[25], seeChanges: values[26], readInForce: values[27], oldTitle: values[28], oldText: values[29], correctedTitle: values[30], correctedText: values[31], readCorrected: values[32], futureTitle: values[33], futureText: values[34], draftTitle: values[35], draftText: values[36], proof: values[37], proofText: values[38], files: values[39], verify: values[40], comparison: values[41], compared: values[42], feed: values[43])
    place = binder.place(node)
  }
}

extension SectionTitle: Shaped {
  static let shape = Shape(
    name: "SectionTitle", fields: [
      Shape.Field(
        label: nil, type: "SectionKind", required: true,
        meaning: ""),
      Shape.Field(
        label: "noun", type: "Text", required: true,
        meaning: "For headings in nouns: \"Durée de conservation\"."),
      Shape.Field(
        label: "question", type: "Text", required: true,
        meaning: "For headings in questions: \"Combien de temps conservons-nous vos données ?\""),
    ])

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let call = binder.call(node, Self.shape) else { return nil }
    let kind: SectionKind? = binder.required(call, 0)
    let noun: Text? = binder.required(call, 1)
    let question: Text? = binder.required(call, 2)
    guard !call.isBroken, let kind, let noun, let question else { return nil }
    self.init(kind, noun: noun, question: question)
    place = binder.place(node)
  }
}
