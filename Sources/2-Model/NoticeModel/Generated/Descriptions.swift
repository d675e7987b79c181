// Made by `make generate` from the declarations in Sources/2-Model/NoticeModel; do not edit.

extension ModelDescription {
  /// Every type that the model declares, in the order of its files.
  package static let types: [ModelType] = [
    ChangeWords.description, Controller.description, OrganisationKind.description, Address.description,
    Contact.description, ContactRole.description, Website.description, Group.description, Member.description,
    JointControl.description, JointArrangement.description, DataProtectionOfficer.description, Cookies.description,
    CookieUse.description, Cookie.description, CookieProvider.description, CookieCategory.description,
    CookieLifetime.description, CookieChoice.description, Country.description, DataSubjects.description,
    DataGroup.description, DataCategory.description, NumberAuthorisation.description, SpecialCategory.description,
    DataSource.description, Origin.description, Accessibility.description, Obligation.description,
    RequiredData.description, DutyOrigin.description, DeclaredLaw.description, Labels.description, Language.description,
    FrameworkLaw.description, Definition.description, Notice.description, NamedAuthority.description,
    Standing.description, Surface.description, Banner.description, Audience.description, Companion.description,
    Change.description, Appearance.description, Waiver.description, Outline.description, Numbering.description,
    SubsectionNumbering.description, HeadingStyle.description, PurposeArrangement.description, Section.description,
    SectionKind.description, Purpose.description, FurtherUse.description, ChildConsent.description,
    Activity.description, Ground.description, InterestHolder.description, MarketingChannel.description,
    LegalBasis.description, SpecialGround.description, SpecialException.description, CriminalGround.description,
    ConditionalData.description, Recipient.description, RecipientRole.description, AccessRule.description,
    Protocols.description, Transfers.description, Transfer.description, TransferTool.description,
    Derogation.description, RedlineWords.description, Retention.description, Period.description, Duration.description,
    AutomatedDecisions.description, AutomatedDecision.description, Security.description, Measure.description,
    Certificate.description, Rights.description, Right.description, RightException.description,
    IdentityCheck.description, AdditionalRight.description, ShorterDeadline.description, Site.description,
    Comparisons.description, ThemeWords.description, VersionWords.description, SectionTitle.description,
  ]
}

extension ChangeWords: DescribedStructure {
  package enum Field: String, FieldName {
    case replaced, lengthened, nothing, allData, allAudiences, jointUnnamed, officerWithoutContact, surfaceWebsite,
      surfaceApp, surfacePremises, surfacePaper, standingOfficial, standingExample, officerNotRequired, roleCategory,
      roleController, rolePerson, originPerson, originOthers, originAutomatic, sourceOpen, sourceClosed,
      interestThirdParty, interestController, voluntary, identityOnDoubt, identityAlways, choiceAskedFirst,
      choiceSettings, choiceBrowser, controllerReplaced, controllerDetails, representative, group, groupMemberAdded,
      groupMemberRemoved, groupMemberDetails, jointControl, jointControlDeclared, jointPartnerAdded,
      jointPartnerRemoved, officer, contactDetails, authority, wording, surfaceAdded, surfaceRemoved, standing,
      languages, banner, companion, definition, definitionAdded, definitionRemoved, framework, frameworkAdded,
      frameworkRemoved, audienceAdded, audienceRemoved, concernsMore, concernsFewer, peopleAdded, peopleRemoved,
      minorsConcerned, minorsNotConcerned, dataAdded, dataRemoved, protectionAdded, protectionRemoved,
      numberAuthorisation, dataGroup, dataGroups, sourceAdded, sourceRemoved, sourceChanged, sourceDataAdded,
      sourceDataRemoved, obligation, purposeAdded, purposeRemoved, activityAdded, activityRemoved, activityLaw,
      purposeDataAdded, purposeDataRemoved, conditionalData, purposePeopleAdded, purposePeopleRemoved,
      purposeRecipientAdded, purposeRecipientRemoved, purposeRetention, marketingBegins, marketingEnds, profilingBegins,
      profilingEnds, furtherUse, childConsent, basisAdded, basisRemoved, groundCondition, groundLaw, groundExplanation,
      groundDataAdded, groundDataRemoved, interest, channelAdded, channelRemoved, existingCustomers, specialGroundAdded,
      specialGroundRemoved, criminalGroundAdded, criminalGroundRemoved, recipientAdded, recipientRemoved, recipientRole,
      recipientPurpose, recipientCondition, recipientDataAdded, recipientDataRemoved, recipientListOpened,
      recipientListClosed, recipientMoved, noRecipients, access, protocols, transferAdded, transferRemoved,
      transfersDeclared, transferTool, transferCondition, transferSafeguards, transferRecipientAdded,
      transferRecipientRemoved, retentionAdded, retentionRemoved, retentionLonger, retentionShorter, retentionCriterion,
      retentionStated, retentionStart, retentionScopeAdded, retentionScopeRemoved, retentionExceptionAdded,
      retentionExceptionRemoved, retentionDetails, requests, identityCheck, rightExcluded, rightRestored, rightAdded,
      rightRemoved, replyDeadline, decisionAdded, decisionRemoved, decisionChanged, decisionsDeclared, security,
      cookiesBegin, cookiesEnd, cookieKindAdded, cookieAdded, cookieRemoved, cookieRenamed, cookieChanged, cookieLonger,
      cookieShorter, cookieChoice
  }
  package static let description = ModelType(
    "ChangeWords",
    "The words in which a difference between the facts of two versions is told. They stand in `content/clauses/changes.swift`. `{it}` stands for the fact concerned, in quotation marks. Behind the words come a colon and what was added, removed or replaced.",
    fields: [
      .init("replaced", "Text", "What stood there and what stands there now."),
      .init("lengthened", "Text", "From one length of time to another."),
      .init("nothing", "Text", "Where nothing was or is said."),
      .init("allData", "Text", "Where no data are left out."),
      .init("allAudiences", "Text", "Where no audience is left out."),
      .init("jointUnnamed", "Text", "Joint controllers that are not named."),
      .init("officerWithoutContact", "Text", "An officer who cannot be reached."),
      .init("surfaceWebsite", "Text", "A surface."),
      .init("surfaceApp", "Text", "A surface."),
      .init("surfacePremises", "Text", "A surface."),
      .init("surfacePaper", "Text", "A surface."),
      .init("standingOfficial", "Text", "The organisation’s own notice."),
      .init("standingExample", "Text", "An example."),
      .init("officerNotRequired", "Text", "No officer has to be designated."),
      .init("roleCategory", "Text", "A recipient that holds others together."),
      .init("roleController", "Text", "A recipient that decides itself."),
      .init("rolePerson", "Text", "The person concerned, or somebody acting for that person."),
      .init("originPerson", "Text", "The person concerned gives the data."),
      .init("originOthers", "Text", "Somebody else gives the data."),
      .init("originAutomatic", "Text", "A device or program gives the data."),
      .init("sourceOpen", "Text", "A source that anybody may consult."),
      .init("sourceClosed", "Text", "A source that is not public."),
      .init("interestThirdParty", "Text", "Another’s interest."),
      .init("interestController", "Text", "The controller’s own interest."),
      .init("voluntary", "Text", "Nobody has to give data."),
      .init("identityOnDoubt", "Text", "Proof of identity on reasonable doubt."),
      .init("identityAlways", "Text", "Proof of identity with each request."),
      .init("choiceAskedFirst", "Text", "Consent is asked for first."),
      .init("choiceSettings", "Text", "The choice is changed in settings."),
      .init("choiceBrowser", "Text", "Only the browser refuses cookies."),
      .init("controllerReplaced", "Text", "controller-replaced: material."),
      .init("controllerDetails", "Text", "controller-details: not material."),
      .init("representative", "Text", "representative: material."),
      .init("group", "Text", "group: material."),
      .init("groupMemberAdded", "Text", "group-member-added: material."),
      .init("groupMemberRemoved", "Text", "group-member-removed: not material."),
      .init("groupMemberDetails", "Text", "group-member-details: not material."),
      .init("jointControl", "Text", "joint-control: material."),
      .init("jointControlDeclared", "Text", "joint-control-declared: not material."),
      .init("jointPartnerAdded", "Text", "joint-partner-added: material."),
      .init("jointPartnerRemoved", "Text", "joint-partner-removed: material."),
      .init("officer", "Text", "officer: material."),
      .init("contactDetails", "Text", "contact-details: not material."),
      .init("authority", "Text", "authority: material."),
      .init("wording", "Text", "wording: not material."),
      .init("surfaceAdded", "Text", "surface-added: material."),
      .init("surfaceRemoved", "Text", "surface-removed: not material."),
      .init("standing", "Text", "standing: not material."),
      .init("languages", "Text", "languages: not material."),
      .init("banner", "Text", "banner: not material."),
      .init("companion", "Text", "companion: not material."),
      .init("definition", "Text", "definition: not material."),
      .init("definitionAdded", "Text", "definition-added: not material."),
      .init("definitionRemoved", "Text", "definition-removed: not material."),
      .init("framework", "Text", "framework: not material."),
      .init("frameworkAdded", "Text", "framework-added: not material."),
      .init("frameworkRemoved", "Text", "framework-removed: not material."),
      .init("audienceAdded", "Text", "audience-added: material."),
      .init("audienceRemoved", "Text", "audience-removed: not material."),
      .init("concernsMore", "Text", "concerns-more: material."),
      .init("concernsFewer", "Text", "concerns-fewer: not material."),
      .init("peopleAdded", "Text", "people-added: material."),
      .init("peopleRemoved", "Text", "people-removed: not material."),
      .init("minorsConcerned", "Text", "minors-concerned: material."),
      .init("minorsNotConcerned", "Text", "minors-not-concerned: not material."),
      .init("dataAdded", "Text", "data-added: material."),
      .init("dataRemoved", "Text", "data-removed: not material."),
      .init("protectionAdded", "Text", "protection-added: material."),
      .init("protectionRemoved", "Text", "protection-removed: not material."),
      .init("numberAuthorisation", "Text", "number-authorisation: material."),
      .init("dataGroup", "Text", "data-group: material."),
      .init("dataGroups", "Text", "data-groups: not material."),
      .init("sourceAdded", "Text", "source-added: material."),
      .init("sourceRemoved", "Text", "source-removed: not material."),
      .init("sourceChanged", "Text", "source-changed: material."),
      .init("sourceDataAdded", "Text", "source-data-added: material."),
      .init("sourceDataRemoved", "Text", "source-data-removed: not material."),
      .init("obligation", "Text", "obligation: material."),
      .init("purposeAdded", "Text", "purpose-added: material."),
      .init("purposeRemoved", "Text", "purpose-removed: not material."),
      .init("activityAdded", "Text", "activity-added: material."),
      .init("activityRemoved", "Text", "activity-removed: not material."),
      .init("activityLaw", "Text", "activity-law: not material."),
      .init("purposeDataAdded", "Text", "purpose-data-added: material."),
      .init("purposeDataRemoved", "Text", "purpose-data-removed: not material."),
      .init("conditionalData", "Text", "conditional-data: material."),
      .init("purposePeopleAdded", "Text", "purpose-people-added: material."),
      .init("purposePeopleRemoved", "Text", "purpose-people-removed: not material."),
      .init("purposeRecipientAdded", "Text", "purpose-recipient-added: material."),
      .init("purposeRecipientRemoved", "Text", "purpose-recipient-removed: not material."),
      .init("purposeRetention", "Text", "purpose-retention: material."),
      .init("marketingBegins", "Text", "marketing-begins: material."),
      .init("marketingEnds", "Text", "marketing-ends: not material."),
      .init("profilingBegins", "Text", "profiling-begins: material."),
      .init("profilingEnds", "Text", "profiling-ends: not material."),
      .init("furtherUse", "Text", "further-use: material."),
      .init("childConsent", "Text", "child-consent: material."),
      .init("basisAdded", "Text", "basis-added: material."),
      .init("basisRemoved", "Text", "basis-removed: material."),
      .init("groundCondition", "Text", "ground-condition: material."),
      .init("groundLaw", "Text", "ground-law: material."),
      .init("groundExplanation", "Text", "ground-explanation: not material."),
      .init("groundDataAdded", "Text", "ground-data-added: material."),
      .init("groundDataRemoved", "Text", "ground-data-removed: not material."),
      .init("interest", "Text", "interest: material."),
      .init("channelAdded", "Text", "channel-added: material."),
      .init("channelRemoved", "Text", "channel-removed: not material."),
      .init("existingCustomers", "Text", "existing-customers: material."),
      .init("specialGroundAdded", "Text", "special-ground-added: material."),
      .init("specialGroundRemoved", "Text", "special-ground-removed: material."),
      .init("criminalGroundAdded", "Text", "criminal-ground-added: material."),
      .init("criminalGroundRemoved", "Text", "criminal-ground-removed: material."),
      .init("recipientAdded", "Text", "recipient-added: material."),
      .init("recipientRemoved", "Text", "recipient-removed: not material."),
      .init("recipientRole", "Text", "recipient-role: material."),
      .init("recipientPurpose", "Text", "recipient-purpose: material."),
      .init("recipientCondition", "Text", "recipient-condition: material."),
      .init("recipientDataAdded", "Text", "recipient-data-added: material."),
      .init("recipientDataRemoved", "Text", "recipient-data-removed: not material."),
      .init("recipientListOpened", "Text", "recipient-list-opened: material."),
      .init("recipientListClosed", "Text", "recipient-list-closed: not material."),
      .init("recipientMoved", "Text", "recipient-moved: not material."),
      .init("noRecipients", "Text", "no-recipients: not material."),
      .init("access", "Text", "access: not material."),
      .init("protocols", "Text", "protocols: not material."),
      .init("transferAdded", "Text", "transfer-added: material."),
      .init("transferRemoved", "Text", "transfer-removed: not material."),
      .init("transfersDeclared", "Text", "transfers-declared: not material."),
      .init("transferTool", "Text", "transfer-tool: material."),
      .init("transferCondition", "Text", "transfer-condition: material."),
      .init("transferSafeguards", "Text", "transfer-safeguards: material."),
      .init("transferRecipientAdded", "Text", "transfer-recipient-added: material."),
      .init("transferRecipientRemoved", "Text", "transfer-recipient-removed: not material."),
      .init("retentionAdded", "Text", "retention-added: not material."),
      .init("retentionRemoved", "Text", "retention-removed: not material."),
      .init("retentionLonger", "Text", "retention-longer: material."),
      .init("retentionShorter", "Text", "retention-shorter: not material."),
      .init("retentionCriterion", "Text", "retention-criterion: material."),
      .init("retentionStated", "Text", "retention-stated: not material."),
      .init("retentionStart", "Text", "retention-start: material."),
      .init("retentionScopeAdded", "Text", "retention-scope-added: material."),
      .init("retentionScopeRemoved", "Text", "retention-scope-removed: not material."),
      .init("retentionExceptionAdded", "Text", "retention-exception-added: material."),
      .init("retentionExceptionRemoved", "Text", "retention-exception-removed: not material."),
      .init("retentionDetails", "Text", "retention-details: not material."),
      .init("requests", "Text", "requests: material."),
      .init("identityCheck", "Text", "identity-check: material."),
      .init("rightExcluded", "Text", "right-excluded: material."),
      .init("rightRestored", "Text", "right-restored: material."),
      .init("rightAdded", "Text", "right-added: material."),
      .init("rightRemoved", "Text", "right-removed: material."),
      .init("replyDeadline", "Text", "reply-deadline: material."),
      .init("decisionAdded", "Text", "decision-added: material."),
      .init("decisionRemoved", "Text", "decision-removed: not material."),
      .init("decisionChanged", "Text", "decision-changed: material."),
      .init("decisionsDeclared", "Text", "decisions-declared: not material."),
      .init("security", "Text", "security: not material."),
      .init("cookiesBegin", "Text", "cookies-begin: material."),
      .init("cookiesEnd", "Text", "cookies-end: not material."),
      .init("cookieKindAdded", "Text", "cookie-kind-added: material."),
      .init("cookieAdded", "Text", "cookie-added: not material."),
      .init("cookieRemoved", "Text", "cookie-removed: not material."),
      .init("cookieRenamed", "Text", "cookie-renamed: not material."),
      .init("cookieChanged", "Text", "cookie-changed: material."),
      .init("cookieLonger", "Text", "cookie-longer: material."),
      .init("cookieShorter", "Text", "cookie-shorter: not material."),
      .init("cookieChoice", "Text", "cookie-choice: material."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      replaced: parts(), lengthened: parts(), nothing: parts(), allData: parts(), allAudiences: parts(),
      jointUnnamed: parts(), officerWithoutContact: parts(), surfaceWebsite: parts(), surfaceApp: parts(),
      surfacePremises: parts(), surfacePaper: parts(), standingOfficial: parts(), standingExample: parts(),
      officerNotRequired: parts(), roleCategory: parts(), roleController: parts(), rolePerson: parts(),
      originPerson: parts(), originOthers: parts(), originAutomatic: parts(), sourceOpen: parts(),
      sourceClosed: parts(), interestThirdParty: parts(), interestController: parts(), voluntary: parts(),
      identityOnDoubt: parts(), identityAlways: parts(), choiceAskedFirst: parts(), choiceSettings: parts(),
      choiceBrowser: parts(), controllerReplaced: parts(), controllerDetails: parts(), representative: parts(),
      group: parts(), groupMemberAdded: parts(), groupMemberRemoved: parts(), groupMemberDetails: parts(),
      jointControl: parts(), jointControlDeclared: parts(), jointPartnerAdded: parts(), jointPartnerRemoved: parts(),
      officer: parts(), contactDetails: parts(), authority: parts(), wording: parts(), surfaceAdded: parts(),
      surfaceRemoved: parts(), standing: parts(), languages: parts(), banner: parts(), companion: parts(),
      definition: parts(), definitionAdded: parts(), definitionRemoved: parts(), framework: parts(),
      frameworkAdded: parts(), frameworkRemoved: parts(), audienceAdded: parts(), audienceRemoved: parts(),
      concernsMore: parts(), concernsFewer: parts(), peopleAdded: parts(), peopleRemoved: parts(),
      minorsConcerned: parts(), minorsNotConcerned: parts(), dataAdded: parts(), dataRemoved: parts(),
      protectionAdded: parts(), protectionRemoved: parts(), numberAuthorisation: parts(), dataGroup: parts(),
      dataGroups: parts(), sourceAdded: parts(), sourceRemoved: parts(), sourceChanged: parts(),
      sourceDataAdded: parts(), sourceDataRemoved: parts(), obligation: parts(), purposeAdded: parts(),
      purposeRemoved: parts(), activityAdded: parts(), activityRemoved: parts(), activityLaw: parts(),
      purposeDataAdded: parts(), purposeDataRemoved: parts(), conditionalData: parts(), purposePeopleAdded: parts(),
      purposePeopleRemoved: parts(), purposeRecipientAdded: parts(), purposeRecipientRemoved: parts(),
      purposeRetention: parts(), marketingBegins: parts(), marketingEnds: parts(), profilingBegins: parts(),
      profilingEnds: parts(), furtherUse: parts(), childConsent: parts(), basisAdded: parts(), basisRemoved: parts(),
      groundCondition: parts(), groundLaw: parts(), groundExplanation: parts(), groundDataAdded: parts(),
      groundDataRemoved: parts(), interest: parts(), channelAdded: parts(), channelRemoved: parts(),
      existingCustomers: parts(), specialGroundAdded: parts(), specialGroundRemoved: parts(),
      criminalGroundAdded: parts(), criminalGroundRemoved: parts(), recipientAdded: parts(), recipientRemoved: parts(),
      recipientRole: parts(), recipientPurpose: parts(), recipientCondition: parts(), recipientDataAdded: parts(),
      recipientDataRemoved: parts(), recipientListOpened: parts(), recipientListClosed: parts(),
      recipientMoved: parts(), noRecipients: parts(), access: parts(), protocols: parts(), transferAdded: parts(),
      transferRemoved: parts(), transfersDeclared: parts(), transferTool: parts(), transferCondition: parts(),
      transferSafeguards: parts(), transferRecipientAdded: parts(), transferRecipientRemoved: parts(),
      retentionAdded: parts(), retentionRemoved: parts(), retentionLonger: parts(), retentionShorter: parts(),
      retentionCriterion: parts(), retentionStated: parts(), retentionStart: parts(), retentionScopeAdded: parts(),
      retentionScopeRemoved: parts(), retentionExceptionAdded: parts(), retentionExceptionRemoved: parts(),
      retentionDetails: parts(), requests: parts(), identityCheck: parts(), rightExcluded: parts(),
      rightRestored: parts(), rightAdded: parts(), rightRemoved: parts(), replyDeadline: parts(),
      decisionAdded: parts(), decisionRemoved: parts(), decisionChanged: parts(), decisionsDeclared: parts(),
      security: parts(), cookiesBegin: parts(), cookiesEnd: parts(), cookieKindAdded: parts(), cookieAdded: parts(),
      cookieRemoved: parts(), cookieRenamed: parts(), cookieChanged: parts(), cookieLonger: parts(),
      cookieShorter: parts(), cookieChoice: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      replaced.untyped, lengthened.untyped, nothing.untyped, allData.untyped, allAudiences.untyped,
      jointUnnamed.untyped, officerWithoutContact.untyped, surfaceWebsite.untyped, surfaceApp.untyped,
      surfacePremises.untyped, surfacePaper.untyped, standingOfficial.untyped, standingExample.untyped,
      officerNotRequired.untyped, roleCategory.untyped, roleController.untyped, rolePerson.untyped,
      originPerson.untyped, originOthers.untyped, originAutomatic.untyped, sourceOpen.untyped, sourceClosed.untyped,
      interestThirdParty.untyped, interestController.untyped, voluntary.untyped, identityOnDoubt.untyped,
      identityAlways.untyped, choiceAskedFirst.untyped, choiceSettings.untyped, choiceBrowser.untyped,
      controllerReplaced.untyped, controllerDetails.untyped, representative.untyped, group.untyped,
      groupMemberAdded.untyped, groupMemberRemoved.untyped, groupMemberDetails.untyped, jointControl.untyped,
      jointControlDeclared.untyped, jointPartnerAdded.untyped, jointPartnerRemoved.untyped, officer.untyped,
      contactDetails.untyped, authority.untyped, wording.untyped, surfaceAdded.untyped, surfaceRemoved.untyped,
      standing.untyped, languages.untyped, banner.untyped, companion.untyped, definition.untyped,
      definitionAdded.untyped, definitionRemoved.untyped, framework.untyped, frameworkAdded.untyped,
      frameworkRemoved.untyped, audienceAdded.untyped, audienceRemoved.untyped, concernsMore.untyped,
      concernsFewer.untyped, peopleAdded.untyped, peopleRemoved.untyped, minorsConcerned.untyped,
      minorsNotConcerned.untyped, dataAdded.untyped, dataRemoved.untyped, protectionAdded.untyped,
      protectionRemoved.untyped, numberAuthorisation.untyped, dataGroup.untyped, dataGroups.untyped,
      sourceAdded.untyped, sourceRemoved.untyped, sourceChanged.untyped, sourceDataAdded.untyped,
      sourceDataRemoved.untyped, obligation.untyped, purposeAdded.untyped, purposeRemoved.untyped,
      activityAdded.untyped, activityRemoved.untyped, activityLaw.untyped, purposeDataAdded.untyped,
      purposeDataRemoved.untyped, conditionalData.untyped, purposePeopleAdded.untyped, purposePeopleRemoved.untyped,
      purposeRecipientAdded.untyped, purposeRecipientRemoved.untyped, purposeRetention.untyped, marketingBegins.untyped,
      marketingEnds.untyped, profilingBegins.untyped, profilingEnds.untyped, furtherUse.untyped, childConsent.untyped,
      basisAdded.untyped, basisRemoved.untyped, groundCondition.untyped, groundLaw.untyped, groundExplanation.untyped,
      groundDataAdded.untyped, groundDataRemoved.untyped, interest.untyped, channelAdded.untyped,
      channelRemoved.untyped, existingCustomers.untyped, specialGroundAdded.untyped, specialGroundRemoved.untyped,
      criminalGroundAdded.untyped, criminalGroundRemoved.untyped, recipientAdded.untyped, recipientRemoved.untyped,
      recipientRole.untyped, recipientPurpose.untyped, recipientCondition.untyped, recipientDataAdded.untyped,
      recipientDataRemoved.untyped, recipientListOpened.untyped, recipientListClosed.untyped, recipientMoved.untyped,
      noRecipients.untyped, access.untyped, protocols.untyped, transferAdded.untyped, transferRemoved.untyped,
      transfersDeclared.untyped, transferTool.untyped, transferCondition.untyped, transferSafeguards.untyped,
      transferRecipientAdded.untyped, transferRecipientRemoved.untyped, retentionAdded.untyped,
      retentionRemoved.untyped, retentionLonger.untyped, retentionShorter.untyped, retentionCriterion.untyped,
      retentionStated.untyped, retentionStart.untyped, retentionScopeAdded.untyped, retentionScopeRemoved.untyped,
      retentionExceptionAdded.untyped, retentionExceptionRemoved.untyped, retentionDetails.untyped, requests.untyped,
      identityCheck.untyped, rightExcluded.untyped, rightRestored.untyped, rightAdded.untyped, rightRemoved.untyped,
      replyDeadline.untyped, decisionAdded.untyped, decisionRemoved.untyped, decisionChanged.untyped,
      decisionsDeclared.untyped, security.untyped, cookiesBegin.untyped, cookiesEnd.untyped, cookieKindAdded.untyped,
      cookieAdded.untyped, cookieRemoved.untyped, cookieRenamed.untyped, cookieChanged.untyped, cookieLonger.untyped,
      cookieShorter.untyped, cookieChoice.untyped,
    ]
  }
}

extension Controller: DescribedStructure {
  package enum Field: String, FieldName {
    case name, fullName, kind, legalForm, seat, country, enterpriseNumber, contacts, websites, representative
  }
  package static let description = ModelType(
    "Controller", "Who determines the purposes and means of the processing: Article 4(7) GDPR.",
    fields: [
      .init("name", "Text", "The name that readers know, which may differ by language: INAMI, RIZIV, LIKIV."),
      .init("fullName", "Text?", or: "nil", "The full name, where the usual one is an abbreviation."),
      .init("kind", "OrganisationKind", "What kind of organisation it is; some rules depend on it."),
      .init("legalForm", "Text?", or: "nil", "Legal form, such as \"société coopérative (SC)\"."),
      .init("seat", "Address?", or: "nil", "Where it has its seat."),
      .init("country", "Country?", or: "nil", "The country whose law applies, where no seat is stated."),
      .init(
        "enterpriseNumber", "EnterpriseNumber?", or: "nil",
        "Number under which the national register of enterprises knows it."),
      .init("contacts", "[Contact]", or: "[]", "Ways to reach the organisation itself, and its departments."),
      .init("websites", "[Website]", or: "[]", "Its websites."),
      .init(
        "representative", "Contact?", or: "nil",
        "Its representative in the Union, where its seat is outside: Article 27."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      name: parts(), fullName: parts(), kind: parts(), legalForm: parts(), seat: parts(), country: parts(),
      enterpriseNumber: parts(), contacts: parts(), websites: parts(), representative: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      name.untyped, fullName.untyped, kind.untyped, legalForm.untyped, seat.untyped, country.untyped,
      enterpriseNumber.untyped, contacts.untyped, websites.untyped, representative.untyped,
    ]
  }
}

extension OrganisationKind: Described {
  package static let description = ModelType(
    "OrganisationKind", "What kind of organisation a controller is.",
    cases: [
      .init("publicBody", "A public authority or body, within the meaning of Article 37(1)(a) GDPR."),
      .init("federalBody", "A public body of the Belgian federal State (law of 30 July 2018, articles 5 and 20)."),
      .init(
        "careInstitution", "A hospital or care institution; say in `public` whether it is a public one.",
        values: [.init("public", "Bool")]),
      .init("healthFund", "A health insurance fund (mutualité, ziekenfonds, Krankenkasse)."),
      .init("company", "A company with a commercial purpose."),
      .init("cooperative", "A cooperative society."),
      .init("association", "An association or foundation without a commercial purpose."),
      .init("companyGroup", "A group of companies that speaks with one voice."),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .publicBody
    case 1: self = .federalBody
    case 2: self = .careInstitution(public: parts())
    case 3: self = .healthFund
    case 4: self = .company
    case 5: self = .cooperative
    case 6: self = .association
    default: self = .companyGroup
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .publicBody: .member(0, [])
    case .federalBody: .member(1, [])
    case .careInstitution(let a): .member(2, [a.untyped])
    case .healthFund: .member(3, [])
    case .company: .member(4, [])
    case .cooperative: .member(5, [])
    case .association: .member(6, [])
    case .companyGroup: .member(7, [])
    }
  }
}

extension Address: DescribedStructure {
  package enum Field: String, FieldName {
    case street, line, postcode, town, country
  }
  package static let description = ModelType(
    "Address", "A postal address. Streets outside Brussels have one name; those of Brussels a French and a Dutch one.",
    fields: [
      .init("street", "Text", "Street and number."),
      .init("line", "Text?", or: "nil", "Box, floor or department, on a line of its own."),
      .init("postcode", "String", "Postcode, as the country writes it."),
      .init("town", "Text", "Town, which may have a name in each language."),
      .init("country", "Country", "The country it is in."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(street: parts(), line: parts(), postcode: parts(), town: parts(), country: parts())
  }
  package var untypedFields: [UntypedValue] {
    [street.untyped, line.untyped, postcode.untyped, town.untyped, country.untyped]
  }
}

extension Contact: DescribedStructure {
  package enum Field: String, FieldName {
    case role, name, email, phone, post, form, reviewedOn
  }
  package static let description = ModelType(
    "Contact", "A way to reach someone; it names a role or a department, never a person.",
    fields: [
      .init("role", "ContactRole", or: ".general", "What people turn to it for."),
      .init("name", "Text?", or: "nil", "Department or role, such as \"Direction générale\"."),
      .init("email", "Email?", or: "nil", "E-mail address."),
      .init("phone", "Phone?", or: "nil", "Telephone number in international form."),
      .init("post", "Address?", or: "nil", "Postal address."),
      .init("form", "WebAddress?", or: "nil", "A page with a form."),
      .init(
        "reviewedOn", "Day?", or: "nil",
        "Day on which someone last verified it, which a contact that names a person needs.", isFrozen: false),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      role: parts(or: .general), name: parts(), email: parts(), phone: parts(), post: parts(), form: parts(),
      reviewedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    [role.untyped, name.untyped, email.untyped, phone.untyped, post.untyped, form.untyped, reviewedOn.untyped]
  }
}

extension ContactRole: PlainChoice {
  package static let description = ModelType(
    "ContactRole", "What a contact is for.",
    cases: [
      .init("general", "Any question."),
      .init("requests", "Requests to exercise a right."),
      .init("dpo", "The data protection officer."),
      .init("complaints", "Complaints handled by the organisation itself."),
      .init("security", "Information security."),
    ])
}

extension Website: DescribedStructure {
  package enum Field: String, FieldName {
    case name, url
  }
  package static let description = ModelType(
    "Website", "A website or application of the controller.",
    fields: [
      .init("name", "Text", "What it is called, such as \"MyInami\"."),
      .init("url", "Text", "Its address, which may differ by language."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(name: parts(), url: parts())
  }
  package var untypedFields: [UntypedValue] {
    [name.untyped, url.untyped]
  }
}

extension Group: DescribedStructure {
  package enum Field: String, FieldName {
    case name, members
  }
  package static let description = ModelType(
    "Group", "Several legal entities for which one notice speaks.",
    fields: [
      .init("name", "Text", "What the group is called."),
      .init("members", "[Member]", or: "[]", "The entities; leave it empty when the notice does not name them."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(name: parts(), members: parts())
  }
  package var untypedFields: [UntypedValue] {
    [name.untyped, members.untyped]
  }
}

extension Member: DescribedStructure {
  package enum Field: String, FieldName {
    case id, name, seat, enterpriseNumber
  }
  package static let description = ModelType(
    "Member", "A legal entity of a group.",
    fields: [
      .init("id", "String", "Identifier of the entity."),
      .init("name", "Text", "Name of the entity."),
      .init("seat", "Address?", or: "nil", "Where it has its seat."),
      .init(
        "enterpriseNumber", "EnterpriseNumber?", or: "nil",
        "Number under which the national register of enterprises knows it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), name: parts(), seat: parts(), enterpriseNumber: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, name.untyped, seat.untyped, enterpriseNumber.untyped]
  }
}

extension JointControl: Described {
  package static let description = ModelType(
    "JointControl", "Whether others decide on purposes and means too: Article 26 GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("none", "Nobody else decides.", values: [.init("because", "Text")]),
      .init(
        "with", "It happens, with these partners.", values: [.init("value0", "JointArrangement", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .none(because: parts())
    default: self = .with(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .none(let a): .member(1, [a.untyped])
    case .with(let a): .member(2, [a.untyped])
    }
  }
}

extension JointArrangement: DescribedStructure {
  package enum Field: String, FieldName {
    case partners, essence, contactPoint
  }
  package static let description = ModelType(
    "JointArrangement", "The essence of an arrangement between joint controllers: Article 26(2).",
    fields: [
      .init(
        "partners", "[Text]", or: "[]", "The other controllers; leave it empty when the notice does not name them."),
      .init("essence", "Text?", or: "nil", "Who answers for what."),
      .init("contactPoint", "Text?", or: "nil", "Whom people may turn to."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(partners: parts(), essence: parts(), contactPoint: parts())
  }
  package var untypedFields: [UntypedValue] {
    [partners.untyped, essence.untyped, contactPoint.untyped]
  }
}

extension DataProtectionOfficer: Described {
  package static let description = ModelType(
    "DataProtectionOfficer", "The data protection officer: Articles 37 to 39 GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init(
        "designated", "Designated, and to be reached there.", values: [.init("value0", "Contact", unlabelled: true)]),
      .init("notRequired", "Not required.", values: [.init("because", "Text")]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .designated(parts())
    default: self = .notRequired(because: parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .designated(let a): .member(1, [a.untyped])
    case .notRequired(let a): .member(2, [a.untyped])
    }
  }
}

extension Cookies: Described {
  package static let description = ModelType(
    "Cookies", "Cookies and similar techniques on the surfaces a notice covers.",
    cases: [
      .init("undeclared", "Not said, which is a finding where there is a website or an app."),
      .init(
        "none", "None are used, or nothing is read from or written to people's devices.",
        values: [.init("because", "Text")]),
      .init("used", "They are used.", values: [.init("value0", "CookieUse", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .none(because: parts())
    default: self = .used(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .none(let a): .member(1, [a.untyped])
    case .used(let a): .member(2, [a.untyped])
    }
  }
}

extension CookieUse: DescribedStructure {
  package enum Field: String, FieldName {
    case list, choice
  }
  package static let description = ModelType(
    "CookieUse", "Which cookies are used, and how people refuse them.",
    fields: [
      .init(
        "list", "[Cookie]", or: "[]",
        "The cookies, one by one; empty when the notice does not list them, which is a finding."),
      .init("choice", "CookieChoice", or: ".undeclared", "How people accept, refuse and change their mind."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(list: parts(), choice: parts(or: .undeclared))
  }
  package var untypedFields: [UntypedValue] {
    [list.untyped, choice.untyped]
  }
}

extension Cookie: DescribedStructure {
  package enum Field: String, FieldName {
    case name, provider, category, lifetime, purpose, sharedWith, withoutConsent
  }
  package static let description = ModelType(
    "Cookie", "A cookie or similar technique.",
    fields: [
      .init("name", "String", "Its name, or a pattern such as `_pk_id.*`."),
      .init("provider", "CookieProvider", "Who sets it."),
      .init("category", "CookieCategory", "What kind of cookie it is; only a necessary one needs no consent."),
      .init("lifetime", "CookieLifetime", "How long it stays on the device."),
      .init("purpose", "Text", "What it is for."),
      .init("sharedWith", "Text?", or: "nil", "Whether others read it too, and who."),
      .init(
        "withoutConsent", "Text?", or: "nil",
        "Why it is set without consent although it is not strictly necessary, where the law allows that: in France for measuring one's own audience."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      name: parts(), provider: parts(), category: parts(), lifetime: parts(), purpose: parts(), sharedWith: parts(),
      withoutConsent: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      name.untyped, provider.untyped, category.untyped, lifetime.untyped, purpose.untyped, sharedWith.untyped,
      withoutConsent.untyped,
    ]
  }
}

extension CookieProvider: Described {
  package static let description = ModelType(
    "CookieProvider", "Who sets a cookie.",
    cases: [
      .init("controller", "The controller itself."),
      .init("thirdParty", "Someone else, by name.", values: [.init("value0", "String", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .controller
    default: self = .thirdParty(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .controller: .member(0, [])
    case .thirdParty(let a): .member(1, [a.untyped])
    }
  }
}

extension CookieCategory: PlainChoice {
  package static let description = ModelType(
    "CookieCategory", "What a cookie is for; only strictly necessary ones need no consent.",
    cases: [
      .init("necessary", "Strictly necessary for the service that the person asked for."),
      .init("preferences", "Remembers choices, such as a language."),
      .init("statistics", "Measures how a site is used."),
      .init("marketing", "Serves advertising, or follows people from site to site."),
    ])
}

extension CookieLifetime: Described {
  package static let description = ModelType(
    "CookieLifetime", "How long a cookie stays.",
    cases: [
      .init("session", "Until the browser is closed."),
      .init("lasts", "For a time after it was set.", values: [.init("value0", "Duration", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .session
    default: self = .lasts(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .session: .member(0, [])
    case .lasts(let a): .member(1, [a.untyped])
    }
  }
}

extension CookieChoice: Described {
  package static let description = ModelType(
    "CookieChoice", "How people accept or refuse cookies.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("askedFirst", "Asked before any cookie that is not necessary is set."),
      .init(
        "settings", "Asked first, and changed at this address at any time.",
        values: [.init("value0", "WebAddress", unlabelled: true)]),
      .init("browserOnly", "Only by the settings of the browser, which is no consent."),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .askedFirst
    case 2: self = .settings(parts())
    default: self = .browserOnly
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .askedFirst: .member(1, [])
    case .settings(let a): .member(2, [a.untyped])
    case .browserOnly: .member(3, [])
    }
  }
}

extension Country: PlainChoice {
  package static let description = ModelType(
    "Country",
    "A country or territory, by its English name; the value is the ISO 3166-1 alpha-2 code. The list is the whole of ISO 3166-1. A name here says nothing on the status of a territory.",
    cases: [
      .init("afghanistan"), .init("alandIslands"), .init("albania"), .init("algeria"), .init("americanSamoa"),
      .init("andorra"), .init("angola"), .init("anguilla"), .init("antarctica"), .init("antiguaAndBarbuda"),
      .init("argentina"), .init("armenia"), .init("aruba"), .init("australia"), .init("austria"), .init("azerbaijan"),
      .init("bahamas"), .init("bahrain"), .init("bangladesh"), .init("barbados"), .init("belarus"), .init("belgium"),
      .init("belize"), .init("benin"), .init("bermuda"), .init("bhutan"), .init("bolivia"),
      .init("bonaireSintEustatiusAndSaba"), .init("bosniaAndHerzegovina"), .init("botswana"), .init("bouvetIsland"),
      .init("brazil"), .init("britishIndianOceanTerritory"), .init("britishVirginIslands"), .init("brunei"),
      .init("bulgaria"), .init("burkinaFaso"), .init("burundi"), .init("caboVerde"), .init("cambodia"),
      .init("cameroon"), .init("canada"), .init("caymanIslands"), .init("centralAfricanRepublic"), .init("chad"),
      .init("chile"), .init("china"), .init("christmasIsland"), .init("cocosIslands"), .init("colombia"),
      .init("comoros"), .init("congo"), .init("cookIslands"), .init("costaRica"), .init("croatia"), .init("cuba"),
      .init("curacao"), .init("cyprus"), .init("czechia"), .init("democraticRepublicOfTheCongo"), .init("denmark"),
      .init("djibouti"), .init("dominica"), .init("dominicanRepublic"), .init("ecuador"), .init("egypt"),
      .init("elSalvador"), .init("equatorialGuinea"), .init("eritrea"), .init("estonia"), .init("eswatini"),
      .init("ethiopia"), .init("falklandIslands"), .init("faroeIslands"), .init("fiji"), .init("finland"),
      .init("france"), .init("frenchGuiana"), .init("frenchPolynesia"), .init("frenchSouthernTerritories"),
      .init("gabon"), .init("gambia"), .init("georgia"), .init("germany"), .init("ghana"), .init("gibraltar"),
      .init("greece"), .init("greenland"), .init("grenada"), .init("guadeloupe"), .init("guam"), .init("guatemala"),
      .init("guernsey"), .init("guinea"), .init("guineaBissau"), .init("guyana"), .init("haiti"),
      .init("heardIslandAndMcDonaldIslands"), .init("honduras"), .init("hongKong"), .init("hungary"), .init("iceland"),
      .init("india"), .init("indonesia"), .init("iran"), .init("iraq"), .init("ireland"), .init("isleOfMan"),
      .init("israel"), .init("italy"), .init("ivoryCoast"), .init("jamaica"), .init("japan"), .init("jersey"),
      .init("jordan"), .init("kazakhstan"), .init("kenya"), .init("kiribati"), .init("kuwait"), .init("kyrgyzstan"),
      .init("laos"), .init("latvia"), .init("lebanon"), .init("lesotho"), .init("liberia"), .init("libya"),
      .init("liechtenstein"), .init("lithuania"), .init("luxembourg"), .init("macao"), .init("madagascar"),
      .init("malawi"), .init("malaysia"), .init("maldives"), .init("mali"), .init("malta"), .init("marshallIslands"),
      .init("martinique"), .init("mauritania"), .init("mauritius"), .init("mayotte"), .init("mexico"),
      .init("micronesia"), .init("moldova"), .init("monaco"), .init("mongolia"), .init("montenegro"),
      .init("montserrat"), .init("morocco"), .init("mozambique"), .init("myanmar"), .init("namibia"), .init("nauru"),
      .init("nepal"), .init("netherlands"), .init("newCaledonia"), .init("newZealand"), .init("nicaragua"),
      .init("niger"), .init("nigeria"), .init("niue"), .init("norfolkIsland"), .init("northKorea"),
      .init("northMacedonia"), .init("northernMarianaIslands"), .init("norway"), .init("oman"), .init("pakistan"),
      .init("palau"), .init("palestine"), .init("panama"), .init("papuaNewGuinea"), .init("paraguay"), .init("peru"),
      .init("philippines"), .init("pitcairnIslands"), .init("poland"), .init("portugal"), .init("puertoRico"),
      .init("qatar"), .init("reunion"), .init("romania"), .init("russia"), .init("rwanda"), .init("saintBarthelemy"),
      .init("saintHelenaAscensionAndTristanDaCunha"), .init("saintKittsAndNevis"), .init("saintLucia"),
      .init("saintMartin"), .init("saintPierreAndMiquelon"), .init("saintVincentAndTheGrenadines"), .init("samoa"),
      .init("sanMarino"), .init("saoTomeAndPrincipe"), .init("saudiArabia"), .init("senegal"), .init("serbia"),
      .init("seychelles"), .init("sierraLeone"), .init("singapore"), .init("sintMaarten"), .init("slovakia"),
      .init("slovenia"), .init("solomonIslands"), .init("somalia"), .init("southAfrica"),
      .init("southGeorgiaAndSouthSandwichIslands"), .init("southKorea"), .init("southSudan"), .init("spain"),
      .init("sriLanka"), .init("sudan"), .init("suriname"), .init("svalbardAndJanMayen"), .init("sweden"),
      .init("switzerland"), .init("syria"), .init("taiwan"), .init("tajikistan"), .init("tanzania"), .init("thailand"),
      .init("timorLeste"), .init("togo"), .init("tokelau"), .init("tonga"), .init("trinidadAndTobago"),
      .init("tunisia"), .init("turkey"), .init("turkmenistan"), .init("turksAndCaicosIslands"), .init("tuvalu"),
      .init("uganda"), .init("ukraine"), .init("unitedArabEmirates"), .init("unitedKingdom"), .init("unitedStates"),
      .init("unitedStatesMinorOutlyingIslands"), .init("unitedStatesVirginIslands"), .init("uruguay"),
      .init("uzbekistan"), .init("vanuatu"), .init("vaticanCity"), .init("venezuela"), .init("vietnam"),
      .init("wallisAndFutuna"), .init("westernSahara"), .init("yemen"), .init("zambia"), .init("zimbabwe"),
    ])
}

extension DataSubjects: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, description, minors, audiences
  }
  package static let description = ModelType(
    "DataSubjects", "A category of people whose data are processed.",
    fields: [
      .init("id", "String", "Identifier, to which purposes and periods refer."),
      .init("label", "Text", "What the people are called: \"Patients\".", isInLanguages: true),
      .init("description", "Text?", or: "nil", "Who belongs to it."),
      .init(
        "minors", "Bool", or: "false",
        "Whether children are among them, so that Article 12(1) asks for words they understand."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), label: parts(), description: parts(), minors: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, label.untyped, description.untyped, minors.untyped, audiences.untyped]
  }
}

extension DataGroup: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label
  }
  package static let description = ModelType(
    "DataGroup", "A group of data categories with a letter or a name, such as \"A\", that purposes name as a whole.",
    fields: [
      .init("id", "String", "Identifier, often a capital letter, to which purposes refer."),
      .init("label", "Text", "What the group holds, in words.", isInLanguages: true),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), label: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, label.untyped]
  }
}

extension DataCategory: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, examples, group, special, criminal, nationalNumber, audiences, authorisation
  }
  package static let description = ModelType(
    "DataCategory", "A category of personal data.",
    fields: [
      .init("id", "String", "Identifier, to which purposes, recipients and periods refer."),
      .init("label", "Text", "What the data are called: \"Données d'identification\".", isInLanguages: true),
      .init("examples", "Text?", or: "nil", "What it holds: a few examples."),
      .init("group", "Ref<DataGroup>?", or: "nil", "The group it belongs to."),
      .init("special", "[SpecialCategory]", or: "[]", "What makes it a special category under Article 9(1)."),
      .init("criminal", "Bool", or: "false", "Whether it holds criminal convictions and offences: Article 10."),
      .init(
        "nationalNumber", "Bool", or: "false",
        "Whether it holds the national register number (in Belgium: law of 8 August 1983)."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
      .init("authorisation", "NumberAuthorisation?", or: "nil", "What allows the national register number to be used."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), label: parts(), examples: parts(), group: parts(), special: parts(), criminal: parts(),
      nationalNumber: parts(), audiences: parts(), authorisation: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, label.untyped, examples.untyped, group.untyped, special.untyped, criminal.untyped,
      nationalNumber.untyped, audiences.untyped, authorisation.untyped,
    ]
  }
}

extension NumberAuthorisation: DescribedStructure {
  package enum Field: String, FieldName {
    case laws, decision
  }
  package static let description = ModelType(
    "NumberAuthorisation", "What allows a national identification number to be used: Article 87 GDPR and national law.",
    fields: [
      .init("laws", "[Citation]", or: "[]", "The law that allows it."),
      .init("decision", "Text?", or: "nil", "The decision that allows it, with its date and number."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(laws: parts(), decision: parts())
  }
  package var untypedFields: [UntypedValue] {
    [laws.untyped, decision.untyped]
  }
}

extension SpecialCategory: PlainChoice {
  package static let description = ModelType(
    "SpecialCategory", "What Article 9(1) GDPR protects specially.",
    cases: [
      .init("racialOrEthnicOrigin", "Racial or ethnic origin."),
      .init("politicalOpinions", "Political opinions."),
      .init("beliefs", "Religious or philosophical beliefs."),
      .init("tradeUnionMembership", "Trade union membership."),
      .init("genetic", "Genetic data."),
      .init("biometric", "Biometric data that identify a person."),
      .init("health", "Data concerning health."),
      .init("sexLife", "Sex life or sexual orientation."),
    ])
}

extension DataSource: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, origin, publiclyAccessible, via, data, audiences
  }
  package static let description = ModelType(
    "DataSource", "Where data come from.",
    fields: [
      .init("id", "String", "Identifier of the source."),
      .init("label", "Text", "What the source is called: \"Vous-même\", \"Registre national\".", isInLanguages: true),
      .init("origin", "Origin", "Whether the person, somebody else, or a device gives them."),
      .init(
        "publiclyAccessible", "Accessibility", or: ".undeclared", "Whether anybody may consult it: Article 14(2)(f)."),
      .init("via", "Text?", or: "nil", "Through whom they come, such as the Crossroads Bank."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "Which data come from there."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), label: parts(), origin: parts(), publiclyAccessible: parts(or: .undeclared), via: parts(),
      data: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, label.untyped, origin.untyped, publiclyAccessible.untyped, via.untyped, data.untyped,
      audiences.untyped,
    ]
  }
}

extension Origin: PlainChoice {
  package static let description = ModelType(
    "Origin", "Who gives the data.",
    cases: [
      .init("person", "The person concerned: Article 13 applies."),
      .init("others", "Somebody else: Article 14 applies."),
      .init("automatic", "A device or program, while it is used."),
    ])
}

extension Accessibility: PlainChoice {
  package static let description = ModelType(
    "Accessibility", "Whether a source is open to the public.",
    cases: [
      .init("undeclared", "Not said, which is a finding for data that do not come from the person."),
      .init("open", "Anybody may consult it."),
      .init("closed", "Not everybody may consult it."),
    ])
}

extension Obligation: Described {
  package static let description = ModelType(
    "Obligation", "Whether people must give their data: Article 13(2)(e) GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("voluntary", "Nobody has to.", values: [.init("because", "Text")]),
      .init("required", "They have to.", values: [.init("value0", "RequiredData", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .voluntary(because: parts())
    default: self = .required(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .voluntary(let a): .member(1, [a.untyped])
    case .required(let a): .member(2, [a.untyped])
    }
  }
}

extension RequiredData: DescribedStructure {
  package enum Field: String, FieldName {
    case by, what, consequences, exception
  }
  package static let description = ModelType(
    "RequiredData", "What must be given, why, and what follows otherwise.",
    fields: [
      .init("by", "[DutyOrigin]", "What the duty rests on."),
      .init("what", "Text?", or: "nil", "What must be given, where that needs saying."),
      .init("consequences", "Text?", or: "nil", "What follows if it is not given."),
      .init("exception", "Text?", or: "nil", "When it need not be given all the same."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(by: parts(), what: parts(), consequences: parts(), exception: parts())
  }
  package var untypedFields: [UntypedValue] {
    [by.untyped, what.untyped, consequences.untyped, exception.untyped]
  }
}

extension DutyOrigin: PlainChoice {
  package static let description = ModelType(
    "DutyOrigin", "What a duty to give data rests on.",
    cases: [
      .init("law", "A law asks for the data."),
      .init("contract", "A contract asks for the data."),
      .init("enteringContract", "It is needed to enter into a contract."),
    ])
}

extension DeclaredLaw: DescribedStructure {
  package enum Field: String, FieldName {
    case id, name, short, cited, country
  }
  package static let description = ModelType(
    "DeclaredLaw",
    "A law that the registry of Notitia lacks, with its names, so that it can be cited as those of the registry are. Write it in `content/site.swift`, for every notice, or in the notice that alone needs it: `laws: [DeclaredLaw(id: \"be-2006-archives\", name: …, short: …, cited: …)]`. The law is then cited by its identifier, in the texts as `{law:be-2006-archives/5}` and in the facts as `laws: [\"be-2006-archives/5\"]`.",
    fields: [
      .init(
        "id", "String",
        "The identifier that citations start with. Those of the registry start with the country and the year."),
      .init("name", "Text", "The full official title."),
      .init("short", "Text", "What people call it, without an article: \"loi du 6 juillet 2006\"."),
      .init(
        "cited", "Text?", or: "nil",
        "What follows the number of an article, with the words that join it: \"de la loi du 6 juillet 2006\", \"van de wet van 6 juli 2006\", \"des Gesetzes vom 6. Juli 2006\". Left out, the short name follows in brackets."
      ),
      .init(
        "country", "Country?", or: "nil",
        "The country whose law it is, which determines how its articles are written: \"§ 3\" in Germany. Leave it out for the law of the European Union."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), name: parts(), short: parts(), cited: parts(), country: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, name.untyped, short.untyped, cited.untyped, country.untyped]
  }
}

extension Labels: DescribedStructure {
  package enum Field: String, FieldName {
    case notStated, yes, no, everybody, fullName, legalForm, seat, enterpriseNumber, website, websites, representative,
      group, jointControllers, department, email, phone, post, form, contactGeneral, contactRequests, contactOfficer,
      contactComplaints, contactSecurity, data, dataCaption, dataCategory, dataGroup, examples, protection,
      criminalData, nationalNumber, categoryOrigin, categoryPolitics, categoryBeliefs, categoryUnion, categoryGenetic,
      categoryBiometric, categoryHealth, categorySexLife, source, sourcesCaption, via, publiclyAccessible, dutyOrigin,
      dutyLaw, dutyContract, dutyEnteringContract, dutyData, dutyConsequences, dutyException, purpose, otherPurposes,
      purposeElsewhere, legalBasis, legalBasesExplained, specialGround, criminalGround, law, interest,
      interestOfThirdParty, balancing, channels, channelPost, channelPhone, channelAutomatedCall, channelEmail,
      channelTextMessage, channelInPerson, people, recipients, retention, directMarketing, profiling, basisConsent,
      basisContract, basisLegalObligation, basisVitalInterests, basisPublicTask, basisLegitimateInterests,
      specialExplicitConsent, specialSocialProtection, specialVitalInterests, specialNonProfitBody, specialMadePublic,
      specialLegalClaims, specialPublicInterest, specialCare, specialPublicHealth, specialResearch, openList,
      roleAuthority, roleProcessor, roleJointController, accessCaption, accessWho, accessWhat, otherCountries,
      toolAdequacy, toolStandardClauses, toolBindingRules, toolPublicInstrument, toolCodeOrCertificate, safeguardsCopy,
      derogationContract, derogationContractInInterest, derogationPublicInterest, derogationLegalClaims,
      derogationVitalInterests, derogationPublicRegister, retentionCaption, retentionWhat, retentionPeriod,
      retentionFrom, remarks, remark, exception, afterwards, approvedBy, decisionLogic, decisionConsequences,
      decisionSafeguards, certificate, since, rightAccess, rightRectification, rightErasure, rightRestriction,
      rightPortability, rightObjection, rightWithdrawal, rightHumanIntervention, rightPostMortem, rightPatientFile,
      youMayObject, howToAsk, shorterDeadline, identityAlways, cookieName, cookieProvider, cookiePurpose,
      cookieLifetime, cookieSharedWith, cookieSession, cookieSettings, cookiesBrowserOnly, cookiesNecessary,
      cookiesPreferences, cookiesStatistics, cookiesMarketing, publishedOn, adoptedBy, opinionOf, glanceWho, glanceWhy,
      glanceHowLong, glanceRights, glanceAsk, glanceMore, gapData, gapSources, gapObligation, gapPurposes,
      gapRecipients, gapTransfers, gapTransferTool, gapRetention, gapAutomatedDecisions, gapCookies, gapCookieList,
      gapCookieChoice, gapGroupMembers, gapJointControllers, gapOfficer, gapOfficerContact, gapRequests, gapVersion
  }
  package static let description = ModelType(
    "Labels",
    "The standard words of what Notitia composes from facts: labels, captions, official terms, and what it says where an organisation is silent. They stand in `content/clauses/labels.swift`.",
    fields: [
      .init("notStated", "Text", "What stands where an organisation does not state something."),
      .init("yes", "Text", "A plain yes."),
      .init("no", "Text", "A plain no."),
      .init("everybody", "Text", "Heading over what concerns every audience."),
      .init("fullName", "Text", "Full name of the controller."),
      .init("legalForm", "Text", "Legal form."),
      .init("seat", "Text", "Address of the seat."),
      .init("enterpriseNumber", "Text", "Number in the national register of enterprises."),
      .init("website", "Text", "A website."),
      .init("websites", "Text", "The websites of the controller."),
      .init("representative", "Text", "Representative in the Union, Article 27."),
      .init("group", "Text", "Group of companies."),
      .init("jointControllers", "Text", "Joint controllers, Article 26."),
      .init("department", "Text", "Department or role of a contact."),
      .init("email", "Text", "E-mail address."),
      .init("phone", "Text", "Telephone number."),
      .init("post", "Text", "Postal address."),
      .init("form", "Text", "Page with a form."),
      .init("contactGeneral", "Text", "Contact for any question."),
      .init("contactRequests", "Text", "Contact for requests."),
      .init("contactOfficer", "Text", "The data protection officer."),
      .init("contactComplaints", "Text", "Contact for complaints handled inside."),
      .init("contactSecurity", "Text", "Contact for information security."),
      .init("data", "Text", "Data, as a label."),
      .init("dataCaption", "Text", "Caption of the table of data."),
      .init("dataCategory", "Text", "Column: category of data."),
      .init("dataGroup", "Text", "A group of data, before its letter."),
      .init("examples", "Text", "Column: examples."),
      .init("protection", "Text", "Column: why a category is specially protected."),
      .init("criminalData", "Text", "Data on convictions and offences, Article 10."),
      .init("nationalNumber", "Text", "National register number."),
      .init("categoryOrigin", "Text", "Article 9(1)."),
      .init("categoryPolitics", "Text", "Article 9(1)."),
      .init("categoryBeliefs", "Text", "Article 9(1)."),
      .init("categoryUnion", "Text", "Article 9(1)."),
      .init("categoryGenetic", "Text", "Article 9(1)."),
      .init("categoryBiometric", "Text", "Article 9(1)."),
      .init("categoryHealth", "Text", "Article 9(1)."),
      .init("categorySexLife", "Text", "Article 9(1)."),
      .init("source", "Text", "Column: source of data."),
      .init("sourcesCaption", "Text", "Caption of the table of sources."),
      .init("via", "Text", "Before the body through which data come."),
      .init("publiclyAccessible", "Text", "Column: whether a source is public."),
      .init("dutyOrigin", "Text", "What a duty to give data rests on."),
      .init("dutyLaw", "Text", "Required by law."),
      .init("dutyContract", "Text", "Required by contract."),
      .init("dutyEnteringContract", "Text", "Needed to enter into a contract."),
      .init("dutyData", "Text", "What must be given."),
      .init("dutyConsequences", "Text", "What follows if it is not given."),
      .init("dutyException", "Text", "When it need not be given."),
      .init("purpose", "Text", "A purpose, before its number."),
      .init("otherPurposes", "Text", "Heading over purposes without a stated basis."),
      .init(
        "purposeElsewhere", "Text",
        "Before the place where a purpose on several bases is described, under the others."),
      .init("legalBasis", "Text", "Legal basis, Article 6(1)."),
      .init("legalBasesExplained", "Text", "Heading over what the legal bases mean."),
      .init("specialGround", "Text", "Article 9(2)."),
      .init("criminalGround", "Text", "Article 10."),
      .init("law", "Text", "A provision that asks for something."),
      .init("interest", "Text", "The legitimate interest pursued."),
      .init("interestOfThirdParty", "Text", "The same, where it is the interest of a third party."),
      .init("balancing", "Text", "Why it does not override the others'."),
      .init("channels", "Text", "By which channels direct marketing comes."),
      .init("channelPost", "Text", "Direct marketing by post."),
      .init("channelPhone", "Text", "Direct marketing by calls of a person."),
      .init("channelAutomatedCall", "Text", "Direct marketing by calls of a machine."),
      .init("channelEmail", "Text", "Direct marketing by e-mail."),
      .init("channelTextMessage", "Text", "Direct marketing by SMS and messages in applications."),
      .init("channelInPerson", "Text", "Direct marketing in person."),
      .init("people", "Text", "People concerned."),
      .init("recipients", "Text", "Recipients."),
      .init("retention", "Text", "Retention."),
      .init("directMarketing", "Text", "Direct marketing, Article 21(2)."),
      .init("profiling", "Text", "Profiling, Article 4(4)."),
      .init("basisConsent", "Text", "Article 6(1)(a)."),
      .init("basisContract", "Text", "Article 6(1)(b)."),
      .init("basisLegalObligation", "Text", "Article 6(1)(c)."),
      .init("basisVitalInterests", "Text", "Article 6(1)(d)."),
      .init("basisPublicTask", "Text", "Article 6(1)(e)."),
      .init("basisLegitimateInterests", "Text", "Article 6(1)(f)."),
      .init("specialExplicitConsent", "Text", "Article 9(2)(a)."),
      .init("specialSocialProtection", "Text", "Article 9(2)(b)."),
      .init("specialVitalInterests", "Text", "Article 9(2)(c)."),
      .init("specialNonProfitBody", "Text", "Article 9(2)(d)."),
      .init("specialMadePublic", "Text", "Article 9(2)(e)."),
      .init("specialLegalClaims", "Text", "Article 9(2)(f)."),
      .init("specialPublicInterest", "Text", "Article 9(2)(g)."),
      .init("specialCare", "Text", "Article 9(2)(h)."),
      .init("specialPublicHealth", "Text", "Article 9(2)(i)."),
      .init("specialResearch", "Text", "Article 9(2)(j)."),
      .init("openList", "Text", "A list of recipients that is left open."),
      .init("roleAuthority", "Text", "A public authority as recipient."),
      .init("roleProcessor", "Text", "Article 4(8)."),
      .init("roleJointController", "Text", "Article 26."),
      .init("accessCaption", "Text", "Caption of the table of internal access."),
      .init("accessWho", "Text", "Column: service or function."),
      .init("accessWhat", "Text", "Column: what it may do."),
      .init("otherCountries", "Text", "Countries that are not named."),
      .init("toolAdequacy", "Text", "Article 45."),
      .init("toolStandardClauses", "Text", "Article 46(2)(c)."),
      .init("toolBindingRules", "Text", "Article 47."),
      .init("toolPublicInstrument", "Text", "Article 46(2)(a)."),
      .init("toolCodeOrCertificate", "Text", "Article 46(2)(e) and (f)."),
      .init("safeguardsCopy", "Text", "How to obtain a copy of the safeguards."),
      .init("derogationContract", "Text", "Article 49(1)(b)."),
      .init("derogationContractInInterest", "Text", "Article 49(1)(c)."),
      .init("derogationPublicInterest", "Text", "Article 49(1)(d)."),
      .init("derogationLegalClaims", "Text", "Article 49(1)(e)."),
      .init("derogationVitalInterests", "Text", "Article 49(1)(f)."),
      .init("derogationPublicRegister", "Text", "Article 49(1)(g)."),
      .init("retentionCaption", "Text", "Caption of the table of retention."),
      .init("retentionWhat", "Text", "Column: what is kept."),
      .init("retentionPeriod", "Text", "Column: how long."),
      .init("retentionFrom", "Text", "Column: from when."),
      .init("remarks", "Text", "Column: remarks."),
      .init("remark", "Text", "A remark below the table that holds for several rows, before its number."),
      .init("exception", "Text", "An exception."),
      .init("afterwards", "Text", "What happens afterwards."),
      .init("approvedBy", "Text", "Who has to agree, or who approved."),
      .init("decisionLogic", "Text", "Article 13(2)(f)."),
      .init("decisionConsequences", "Text", "Article 13(2)(f)."),
      .init("decisionSafeguards", "Text", "Article 22(3)."),
      .init("certificate", "Text", "A certificate held."),
      .init("since", "Text", "Before a date from which something holds."),
      .init("rightAccess", "Text", "Article 15."),
      .init("rightRectification", "Text", "Article 16."),
      .init("rightErasure", "Text", "Article 17."),
      .init("rightRestriction", "Text", "Article 18."),
      .init("rightPortability", "Text", "Article 20."),
      .init("rightObjection", "Text", "Article 21."),
      .init("rightWithdrawal", "Text", "Article 7(3)."),
      .init("rightHumanIntervention", "Text", "Article 22."),
      .init("rightPostMortem", "Text", "France, law of 6 January 1978, article 85."),
      .init("rightPatientFile", "Text", "Belgium, law of 22 August 2002."),
      .init("youMayObject", "Text", "Title of the right to object, set apart."),
      .init("howToAsk", "Text", "Heading over how to exercise the rights."),
      .init("shorterDeadline", "Text", "A reply that is due earlier."),
      .init("identityAlways", "Text", "An organisation asks for proof of identity with each request."),
      .init("cookieName", "Text", "Column: name."),
      .init("cookieProvider", "Text", "Column: who sets it."),
      .init("cookiePurpose", "Text", "Column: what for."),
      .init("cookieLifetime", "Text", "Column: how long."),
      .init("cookieSharedWith", "Text", "Column: who else reads it."),
      .init("cookieSession", "Text", "Until the browser is closed."),
      .init("cookieSettings", "Text", "Link to the settings."),
      .init("cookiesBrowserOnly", "Text", "The only refusal is in the browser."),
      .init("cookiesNecessary", "Text", "Category of cookies."),
      .init("cookiesPreferences", "Text", "Category of cookies."),
      .init("cookiesStatistics", "Text", "Category of cookies."),
      .init("cookiesMarketing", "Text", "Category of cookies."),
      .init("publishedOn", "Text", "Day of publication."),
      .init("adoptedBy", "Text", "Body that adopted a version."),
      .init("opinionOf", "Text", "Body whose opinion is asked."),
      .init("glanceWho", "Text", "At a glance."),
      .init("glanceWhy", "Text", "At a glance."),
      .init("glanceHowLong", "Text", "At a glance."),
      .init("glanceRights", "Text", "At a glance."),
      .init("glanceAsk", "Text", "At a glance."),
      .init("glanceMore", "Text", "After a cut list: how many more."),
      .init("gapData", "Text", "Gap."),
      .init("gapSources", "Text", "Gap."),
      .init("gapObligation", "Text", "Gap."),
      .init("gapPurposes", "Text", "Gap."),
      .init("gapRecipients", "Text", "Gap."),
      .init("gapTransfers", "Text", "Gap."),
      .init("gapTransferTool", "Text", "Gap."),
      .init("gapRetention", "Text", "Gap."),
      .init("gapAutomatedDecisions", "Text", "Gap."),
      .init("gapCookies", "Text", "Gap."),
      .init("gapCookieList", "Text", "Gap."),
      .init("gapCookieChoice", "Text", "Gap."),
      .init("gapGroupMembers", "Text", "Gap."),
      .init("gapJointControllers", "Text", "Gap."),
      .init("gapOfficer", "Text", "Gap."),
      .init("gapOfficerContact", "Text", "Gap."),
      .init("gapRequests", "Text", "Gap."),
      .init("gapVersion", "Text", "Gap."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      notStated: parts(), yes: parts(), no: parts(), everybody: parts(), fullName: parts(), legalForm: parts(),
      seat: parts(), enterpriseNumber: parts(), website: parts(), websites: parts(), representative: parts(),
      group: parts(), jointControllers: parts(), department: parts(), email: parts(), phone: parts(), post: parts(),
      form: parts(), contactGeneral: parts(), contactRequests: parts(), contactOfficer: parts(),
      contactComplaints: parts(), contactSecurity: parts(), data: parts(), dataCaption: parts(), dataCategory: parts(),
      dataGroup: parts(), examples: parts(), protection: parts(), criminalData: parts(), nationalNumber: parts(),
      categoryOrigin: parts(), categoryPolitics: parts(), categoryBeliefs: parts(), categoryUnion: parts(),
      categoryGenetic: parts(), categoryBiometric: parts(), categoryHealth: parts(), categorySexLife: parts(),
      source: parts(), sourcesCaption: parts(), via: parts(), publiclyAccessible: parts(), dutyOrigin: parts(),
      dutyLaw: parts(), dutyContract: parts(), dutyEnteringContract: parts(), dutyData: parts(),
      dutyConsequences: parts(), dutyException: parts(), purpose: parts(), otherPurposes: parts(),
      purposeElsewhere: parts(), legalBasis: parts(), legalBasesExplained: parts(), specialGround: parts(),
      criminalGround: parts(), law: parts(), interest: parts(), interestOfThirdParty: parts(), balancing: parts(),
      channels: parts(), channelPost: parts(), channelPhone: parts(), channelAutomatedCall: parts(),
      channelEmail: parts(), channelTextMessage: parts(), channelInPerson: parts(), people: parts(),
      recipients: parts(), retention: parts(), directMarketing: parts(), profiling: parts(), basisConsent: parts(),
      basisContract: parts(), basisLegalObligation: parts(), basisVitalInterests: parts(), basisPublicTask: parts(),
      basisLegitimateInterests: parts(), specialExplicitConsent: parts(), specialSocialProtection: parts(),
      specialVitalInterests: parts(), specialNonProfitBody: parts(), specialMadePublic: parts(),
      specialLegalClaims: parts(), specialPublicInterest: parts(), specialCare: parts(), specialPublicHealth: parts(),
      specialResearch: parts(), openList: parts(), roleAuthority: parts(), roleProcessor: parts(),
      roleJointController: parts(), accessCaption: parts(), accessWho: parts(), accessWhat: parts(),
      otherCountries: parts(), toolAdequacy: parts(), toolStandardClauses: parts(), toolBindingRules: parts(),
      toolPublicInstrument: parts(), toolCodeOrCertificate: parts(), safeguardsCopy: parts(),
      derogationContract: parts(), derogationContractInInterest: parts(), derogationPublicInterest: parts(),
      derogationLegalClaims: parts(), derogationVitalInterests: parts(), derogationPublicRegister: parts(),
      retentionCaption: parts(), retentionWhat: parts(), retentionPeriod: parts(), retentionFrom: parts(),
      remarks: parts(), remark: parts(), exception: parts(), afterwards: parts(), approvedBy: parts(),
      decisionLogic: parts(), decisionConsequences: parts(), decisionSafeguards: parts(), certificate: parts(),
      since: parts(), rightAccess: parts(), rightRectification: parts(), rightErasure: parts(),
      rightRestriction: parts(), rightPortability: parts(), rightObjection: parts(), rightWithdrawal: parts(),
      rightHumanIntervention: parts(), rightPostMortem: parts(), rightPatientFile: parts(), youMayObject: parts(),
      howToAsk: parts(), shorterDeadline: parts(), identityAlways: parts(), cookieName: parts(),
      cookieProvider: parts(), cookiePurpose: parts(), cookieLifetime: parts(), cookieSharedWith: parts(),
      cookieSession: parts(), cookieSettings: parts(), cookiesBrowserOnly: parts(), cookiesNecessary: parts(),
      cookiesPreferences: parts(), cookiesStatistics: parts(), cookiesMarketing: parts(), publishedOn: parts(),
      adoptedBy: parts(), opinionOf: parts(), glanceWho: parts(), glanceWhy: parts(), glanceHowLong: parts(),
      glanceRights: parts(), glanceAsk: parts(), glanceMore: parts(), gapData: parts(), gapSources: parts(),
      gapObligation: parts(), gapPurposes: parts(), gapRecipients: parts(), gapTransfers: parts(),
      gapTransferTool: parts(), gapRetention: parts(), gapAutomatedDecisions: parts(), gapCookies: parts(),
      gapCookieList: parts(), gapCookieChoice: parts(), gapGroupMembers: parts(), gapJointControllers: parts(),
      gapOfficer: parts(), gapOfficerContact: parts(), gapRequests: parts(), gapVersion: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      notStated.untyped, yes.untyped, no.untyped, everybody.untyped, fullName.untyped, legalForm.untyped, seat.untyped,
      enterpriseNumber.untyped, website.untyped, websites.untyped, representative.untyped, group.untyped,
      jointControllers.untyped, department.untyped, email.untyped, phone.untyped, post.untyped, form.untyped,
      contactGeneral.untyped, contactRequests.untyped, contactOfficer.untyped, contactComplaints.untyped,
      contactSecurity.untyped, data.untyped, dataCaption.untyped, dataCategory.untyped, dataGroup.untyped,
      examples.untyped, protection.untyped, criminalData.untyped, nationalNumber.untyped, categoryOrigin.untyped,
      categoryPolitics.untyped, categoryBeliefs.untyped, categoryUnion.untyped, categoryGenetic.untyped,
      categoryBiometric.untyped, categoryHealth.untyped, categorySexLife.untyped, source.untyped,
      sourcesCaption.untyped, via.untyped, publiclyAccessible.untyped, dutyOrigin.untyped, dutyLaw.untyped,
      dutyContract.untyped, dutyEnteringContract.untyped, dutyData.untyped, dutyConsequences.untyped,
      dutyException.untyped, purpose.untyped, otherPurposes.untyped, purposeElsewhere.untyped, legalBasis.untyped,
      legalBasesExplained.untyped, specialGround.untyped, criminalGround.untyped, law.untyped, interest.untyped,
      interestOfThirdParty.untyped, balancing.untyped, channels.untyped, channelPost.untyped, channelPhone.untyped,
      channelAutomatedCall.untyped, channelEmail.untyped, channelTextMessage.untyped, channelInPerson.untyped,
      people.untyped, recipients.untyped, retention.untyped, directMarketing.untyped, profiling.untyped,
      basisConsent.untyped, basisContract.untyped, basisLegalObligation.untyped, basisVitalInterests.untyped,
      basisPublicTask.untyped, basisLegitimateInterests.untyped, specialExplicitConsent.untyped,
      specialSocialProtection.untyped, specialVitalInterests.untyped, specialNonProfitBody.untyped,
      specialMadePublic.untyped, specialLegalClaims.untyped, specialPublicInterest.untyped, specialCare.untyped,
      specialPublicHealth.untyped, specialResearch.untyped, openList.untyped, roleAuthority.untyped,
      roleProcessor.untyped, roleJointController.untyped, accessCaption.untyped, accessWho.untyped, accessWhat.untyped,
      otherCountries.untyped, toolAdequacy.untyped, toolStandardClauses.untyped, toolBindingRules.untyped,
      toolPublicInstrument.untyped, toolCodeOrCertificate.untyped, safeguardsCopy.untyped, derogationContract.untyped,
      derogationContractInInterest.untyped, derogationPublicInterest.untyped, derogationLegalClaims.untyped,
      derogationVitalInterests.untyped, derogationPublicRegister.untyped, retentionCaption.untyped,
      retentionWhat.untyped, retentionPeriod.untyped, retentionFrom.untyped, remarks.untyped, remark.untyped,
      exception.untyped, afterwards.untyped, approvedBy.untyped, decisionLogic.untyped, decisionConsequences.untyped,
      decisionSafeguards.untyped, certificate.untyped, since.untyped, rightAccess.untyped, rightRectification.untyped,
      rightErasure.untyped, rightRestriction.untyped, rightPortability.untyped, rightObjection.untyped,
      rightWithdrawal.untyped, rightHumanIntervention.untyped, rightPostMortem.untyped, rightPatientFile.untyped,
      youMayObject.untyped, howToAsk.untyped, shorterDeadline.untyped, identityAlways.untyped, cookieName.untyped,
      cookieProvider.untyped, cookiePurpose.untyped, cookieLifetime.untyped, cookieSharedWith.untyped,
      cookieSession.untyped, cookieSettings.untyped, cookiesBrowserOnly.untyped, cookiesNecessary.untyped,
      cookiesPreferences.untyped, cookiesStatistics.untyped, cookiesMarketing.untyped, publishedOn.untyped,
      adoptedBy.untyped, opinionOf.untyped, glanceWho.untyped, glanceWhy.untyped, glanceHowLong.untyped,
      glanceRights.untyped, glanceAsk.untyped, glanceMore.untyped, gapData.untyped, gapSources.untyped,
      gapObligation.untyped, gapPurposes.untyped, gapRecipients.untyped, gapTransfers.untyped, gapTransferTool.untyped,
      gapRetention.untyped, gapAutomatedDecisions.untyped, gapCookies.untyped, gapCookieList.untyped,
      gapCookieChoice.untyped, gapGroupMembers.untyped, gapJointControllers.untyped, gapOfficer.untyped,
      gapOfficerContact.untyped, gapRequests.untyped, gapVersion.untyped,
    ]
  }
}

extension Language: PlainChoice {
  package static let description = ModelType(
    "Language", "A language that a notice is published in, by its ISO 639-1 code.",
    cases: [
      .init("fr", "French."),
      .init("nl", "Dutch."),
      .init("de", "German."),
    ])
}

extension FrameworkLaw: DescribedStructure {
  package enum Field: String, FieldName {
    case law, alias, about
  }
  package static let description = ModelType(
    "FrameworkLaw", "A law the notice rests on.",
    fields: [
      .init("law", "Citation", "The law, by its identifier in the law registry.", unlabelled: true),
      .init("alias", "Text?", or: "nil", "What the notice calls it from here on, such as \"Loi sur les hôpitaux\"."),
      .init("about", "Text?", or: "nil", "What it is about here."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), alias: parts(), about: parts())
  }
  package var untypedFields: [UntypedValue] {
    [law.untyped, alias.untyped, about.untyped]
  }
}

extension Definition: DescribedStructure {
  package enum Field: String, FieldName {
    case id, term, meaning
  }
  package static let description = ModelType(
    "Definition", "A term that the notice defines.",
    fields: [
      .init("id", "String", "Identifier of the term."),
      .init("term", "Text", "The term."),
      .init("meaning", "Text", "What the notice means by it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), term: parts(), meaning: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, term.untyped, meaning.untyped]
  }
}

extension Notice: DescribedStructure {
  package enum Field: String, FieldName {
    case id, title, standing, sourceLanguage, languages, summary, surfaces, banner, controller, group, jointControl,
      dpo, audiences, people, dataGroups, data, sources, obligation, purposes, recipients, access, transfers, retention,
      automatedDecisions, security, rights, cookies, framework, laws, definitions, companions, outline, changes,
      appearance, waivers, authority, noRecipients, protocols, reviewedOn
  }
  package static let description = ModelType(
    "Notice",
    "One organisation's privacy notice: the facts about its processing, stated once for all languages. Write it in `content/organisations/<id>/notice.swift` as `let notice = Notice(…)`; the prose that a section needs besides stands beside it in `<language>/<section>.md`. The information it must give is that of Articles 13 and 14 GDPR.",
    fields: [
      .init("id", "String", "Short name in addresses: the folder's own name, lower case."),
      .init("title", "Text", "What the document calls itself, such as \"Déclaration de confidentialité\"."),
      .init("standing", "Standing", or: ".official", "Whether this is the organisation's own notice or an example."),
      .init("sourceLanguage", "Language", "Language the prose is written in first; the others are translations of it."),
      .init("languages", "[Language]", or: "[]", "Languages of this notice, where it has fewer than the site."),
      .init(
        "summary", "Text?", or: "nil",
        "One or two sentences that say what the notice is about, shown under its title."),
      .init(
        "surfaces", "[Surface]", or: "[.website]", "Where people meet the processing: website, app, premises, paper."),
      .init("banner", "Banner?", or: "nil", "A line that an umbrella organisation asks for above every page."),
      .init("controller", "Controller", "Who decides why and how the data are processed: Article 13(1)(a)."),
      .init(
        "group", "Group?", or: "nil", "The group this notice speaks for, where it speaks for several legal entities."),
      .init(
        "jointControl", "JointControl", or: ".undeclared",
        "Whether purposes and means are decided together with others: Article 26."),
      .init(
        "dpo", "DataProtectionOfficer", or: ".undeclared", "The data protection officer: Articles 13(1)(b) and 37(7)."),
      .init("audiences", "[Audience]", or: "[]", "Kinds of reader to whom different parts of the notice speak."),
      .init("people", "[DataSubjects]", or: "[]", "Whose data are processed."),
      .init("dataGroups", "[DataGroup]", or: "[]", "Groups of data categories that purposes may name as a whole."),
      .init("data", "[DataCategory]", or: "[]", "Which data are processed: Article 14(1)(d)."),
      .init("sources", "[DataSource]", or: "[]", "Where the data come from: Article 14(2)(f)."),
      .init(
        "obligation", "Obligation", or: ".undeclared",
        "Whether people must give their data, and what follows if they do not: Article 13(2)(e)."),
      .init(
        "purposes", "[Purpose]", or: "[]",
        "Why the data are processed, and on which legal basis: Article 13(1)(c) and (d)."),
      .init("recipients", "[Recipient]", or: "[]", "Who receives the data: Article 13(1)(e)."),
      .init("access", "[AccessRule]", or: "[]", "Who within the organisation may see or change which data."),
      .init(
        "transfers", "Transfers", or: ".undeclared",
        "Transfers to countries outside the European Economic Area: Article 13(1)(f)."),
      .init("retention", "[Retention]", or: "[]", "How long the data are kept: Article 13(2)(a)."),
      .init(
        "automatedDecisions", "AutomatedDecisions", or: ".undeclared",
        "Decisions taken by machines alone: Articles 13(2)(f) and 22."),
      .init("security", "Security?", or: "nil", "How the data are protected: Article 32."),
      .init(
        "rights", "Rights?", or: "nil",
        "How people exercise their rights: Article 12, and what is special about them here."),
      .init(
        "cookies", "Cookies", or: ".undeclared",
        "Cookies and similar techniques: Article 5(3) of Directive 2002/58/EC."),
      .init("framework", "[FrameworkLaw]", or: "[]", "Laws the notice rests on, and what it calls them."),
      .init("laws", "[DeclaredLaw]", or: "[]", "Laws that this notice cites and the registry lacks."),
      .init("definitions", "[Definition]", or: "[]", "Terms the notice defines."),
      .init("companions", "[Companion]", or: "[]", "Other pages or documents that belong to the same information."),
      .init(
        "outline", "Outline?", or: "nil", "Which sections the notice has, in which order, and how they are numbered.",
        isFrozen: false),
      .init(
        "changes", "[Change]", or: "[]",
        "Versions of the notice, the oldest first; the last is the one in the sources.", isFrozen: false),
      .init("appearance", "Appearance?", or: "nil", "Colours and logo.", isFrozen: false),
      .init("waivers", "[Waiver]", or: "[]", "Findings that somebody has decided to live with.", isFrozen: false),
      .init(
        "authority", "NamedAuthority?", or: "nil",
        "The supervisory authority, where the country of the controller does not determine it: Articles 55 and 77."),
      .init(
        "noRecipients", "Text?", or: "nil",
        "Why nobody receives the data, where that is so; `recipients` is then left out."),
      .init(
        "protocols", "Protocols", or: ".undeclared",
        "Protocols on the passing on of data that a Belgian federal body publishes: law of 30 July 2018, article 20."),
      .init(
        "reviewedOn", "Day?", or: "nil",
        "Day on which someone last verified that the notice still says what is done, where nothing had to change.",
        isFrozen: false),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), title: parts(), standing: parts(or: .official), sourceLanguage: parts(), languages: parts(),
      summary: parts(), surfaces: parts(or: [.website]), banner: parts(), controller: parts(), group: parts(),
      jointControl: parts(or: .undeclared), dpo: parts(or: .undeclared), audiences: parts(), people: parts(),
      dataGroups: parts(), data: parts(), sources: parts(), obligation: parts(or: .undeclared), purposes: parts(),
      recipients: parts(), access: parts(), transfers: parts(or: .undeclared), retention: parts(),
      automatedDecisions: parts(or: .undeclared), security: parts(), rights: parts(), cookies: parts(or: .undeclared),
      framework: parts(), laws: parts(), definitions: parts(), companions: parts(), outline: parts(), changes: parts(),
      appearance: parts(), waivers: parts(), authority: parts(), noRecipients: parts(),
      protocols: parts(or: .undeclared), reviewedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, title.untyped, standing.untyped, sourceLanguage.untyped, languages.untyped, summary.untyped,
      surfaces.untyped, banner.untyped, controller.untyped, group.untyped, jointControl.untyped, dpo.untyped,
      audiences.untyped, people.untyped, dataGroups.untyped, data.untyped, sources.untyped, obligation.untyped,
      purposes.untyped, recipients.untyped, access.untyped, transfers.untyped, retention.untyped,
      automatedDecisions.untyped, security.untyped, rights.untyped, cookies.untyped, framework.untyped, laws.untyped,
      definitions.untyped, companions.untyped, outline.untyped, changes.untyped, appearance.untyped, waivers.untyped,
      authority.untyped, noRecipients.untyped, protocols.untyped, reviewedOn.untyped,
    ]
  }
}

extension NamedAuthority: DescribedStructure {
  package enum Field: String, FieldName {
    case name, address, phone, email, site, verifiedOn
  }
  package static let description = ModelType(
    "NamedAuthority", "A supervisory authority named by hand, such as that of a German Land.",
    fields: [
      .init("name", "Text", "Name of the authority."),
      .init("address", "Address", "Where it has its seat."),
      .init("phone", "Phone?", or: "nil", "Telephone number in international form."),
      .init("email", "Email?", or: "nil", "E-mail address."),
      .init("site", "Text", "Its website, which may differ by language."),
      .init("verifiedOn", "Day", "Day on which someone last compared this with the authority's own pages."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(name: parts(), address: parts(), phone: parts(), email: parts(), site: parts(), verifiedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    [name.untyped, address.untyped, phone.untyped, email.untyped, site.untyped, verifiedOn.untyped]
  }
}

extension Standing: PlainChoice {
  package static let description = ModelType(
    "Standing", "Whose word a published page is.",
    cases: [
      .init("official", "The organisation's own notice."),
      .init("example", "An example: the page says so in a banner and asks search engines to leave it out."),
    ])
}

extension Surface: PlainChoice {
  package static let description = ModelType(
    "Surface", "Where people meet the processing that a notice describes.",
    cases: [
      .init("website", "A website."),
      .init("app", "An application on a device."),
      .init("premises", "Buildings that people enter."),
      .init("paper", "Forms and letters."),
    ])
}

extension Banner: DescribedStructure {
  package enum Field: String, FieldName {
    case text, link, url
  }
  package static let description = ModelType(
    "Banner", "A line above every page that points to an umbrella organisation, as Belgian federal sites have.",
    fields: [
      .init("text", "Text", "What it says."),
      .init("link", "Text", "Name of the link that follows the text."),
      .init("url", "WebAddress", "Where the link leads."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(text: parts(), link: parts(), url: parts())
  }
  package var untypedFields: [UntypedValue] {
    [text.untyped, link.untyped, url.untyped]
  }
}

extension Audience: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label
  }
  package static let description = ModelType(
    "Audience",
    "A kind of reader, such as insured persons or care providers. Purposes, data, sources and recipients may be marked for one, and are then shown under its heading.",
    fields: [
      .init("id", "String", "Identifier, to which what concerns the audience refers."),
      .init(
        "label", "Text", "How the notice addresses it, as a heading: \"Vous êtes assuré social\".",
        isInLanguages: true),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), label: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, label.untyped]
  }
}

extension Companion: DescribedStructure {
  package enum Field: String, FieldName {
    case id, title, about, url, forMinors
  }
  package static let description = ModelType(
    "Companion", "Another page or document that belongs to the same information, such as a cookie page of its own.",
    fields: [
      .init("id", "String", "Identifier of the page or document."),
      .init("title", "Text", "What it is called."),
      .init("about", "Text?", or: "nil", "What a reader finds there."),
      .init("url", "WebAddress?", or: "nil", "Where it stands; leave it out when the organisation does not state it."),
      .init("forMinors", "Bool", or: "false", "Whether it is written for children: Article 12(1)."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), title: parts(), about: parts(), url: parts(), forMinors: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, title.untyped, about.untyped, url.untyped, forMinors.untyped]
  }
}

extension Change: DescribedStructure {
  package enum Field: String, FieldName {
    case version, published, summary, approvedBy, opinionOf, raised, announced, leadDays, revision
  }
  package static let description = ModelType(
    "Change", "One version of the notice.",
    fields: [
      .init("version", "Day", "Day from which it holds; it is the version's name and part of its address."),
      .init("published", "Day?", or: "nil", "Day on which it was made public, where that is another one."),
      .init("summary", "Text", "What changed, for the people concerned."),
      .init("approvedBy", "Text?", or: "nil", "Body that approved it, such as the board."),
      .init("opinionOf", "Text?", or: "nil", "Body whose opinion was asked, and when it has to be."),
      .init(
        "raised", "Text?", or: "nil",
        "Why people must be told of it although no fact says so: what is computed from the facts can be raised to a material change, never lowered."
      ),
      .init(
        "announced", "Text?", or: "nil",
        "How people are told of a material change: by e-mail, by letter, in a message of the application."),
      .init(
        "leadDays", "Int?", or: "nil",
        "Whole days between that announcement and the day from which the version holds."),
      .init(
        "revision", "Int?", or: "nil",
        "2 for the first editorial correction of the version, 3 for the next; leave it out for the version itself."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      version: parts(), published: parts(), summary: parts(), approvedBy: parts(), opinionOf: parts(), raised: parts(),
      announced: parts(), leadDays: parts(), revision: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      version.untyped, published.untyped, summary.untyped, approvedBy.untyped, opinionOf.untyped, raised.untyped,
      announced.untyped, leadDays.untyped, revision.untyped,
    ]
  }
}

extension Appearance: DescribedStructure {
  package enum Field: String, FieldName {
    case accent, accentDark, logo, logoText
  }
  package static let description = ModelType(
    "Appearance", "Colours and logo of an organisation; pairs that are hard to read are a finding (WCAG 2.2, 1.4.3).",
    fields: [
      .init("accent", "Colour", "Colour of links, headings and the line at the top, on a light page."),
      .init("accentDark", "Colour", "The same on a dark page."),
      .init("logo", "String?", or: "nil", "Name of a picture beside `notice.swift`, SVG or PNG: \"logo.svg\"."),
      .init(
        "logoText", "Text?", or: "nil",
        "What the logo says, for people who do not see it; left out where it says only the name that stands beside it."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(accent: parts(), accentDark: parts(), logo: parts(), logoText: parts())
  }
  package var untypedFields: [UntypedValue] {
    [accent.untyped, accentDark.untyped, logo.untyped, logoText.untyped]
  }
}

extension Waiver: DescribedStructure {
  package enum Field: String, FieldName {
    case rule, about, because, until, by
  }
  package static let description = ModelType(
    "Waiver", "A decision to publish all the same what a rule finds wanting. It stays in every report.",
    fields: [
      .init("rule", "String", "Identifier of the rule, such as \"WHO-ENTERPRISE-NO\".", unlabelled: true),
      .init(
        "about", "String?", or: "nil",
        "What the finding is about, as the report names it (\"purpose:quality\"); every finding of the rule if left out."
      ),
      .init("because", "String", "Why."),
      .init("until", "Day", "The last day on which it holds."),
      .init("by", "String", "Who decided: a role, not a person."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), about: parts(), because: parts(), until: parts(), by: parts())
  }
  package var untypedFields: [UntypedValue] {
    [rule.untyped, about.untyped, because.untyped, until.untyped, by.untyped]
  }
}

extension Outline: DescribedStructure {
  package enum Field: String, FieldName {
    case numbering, subsections, headings, purposes, sections
  }
  package static let description = ModelType(
    "Outline", "Which sections a notice has, in which order, and how they are numbered and titled.",
    fields: [
      .init("numbering", "Numbering", or: ".none", "How sections are numbered."),
      .init("subsections", "SubsectionNumbering", or: ".none", "How the subsections of numbered sections are counted."),
      .init("headings", "HeadingStyle", or: ".nouns", "Whether titles are nouns or questions."),
      .init("purposes", "PurposeArrangement", or: ".inOrder", "How purposes are arranged."),
      .init("sections", "[Section]", or: "[]", "The sections; a complete standard order if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      numbering: parts(or: .none), subsections: parts(or: .none), headings: parts(or: .nouns),
      purposes: parts(or: .inOrder), sections: parts())
  }
  package var untypedFields: [UntypedValue] {
    [numbering.untyped, subsections.untyped, headings.untyped, purposes.untyped, sections.untyped]
  }
}

extension Numbering: PlainChoice {
  package static let description = ModelType(
    "Numbering", "How sections are numbered.",
    cases: [
      .init("none", "Not at all."),
      .init("numbers", "\"1.\", \"2.\" …"),
      .init("articles", "\"Article 1\", with paragraphs \"§ 1\" inside."),
    ])
}

extension SubsectionNumbering: PlainChoice {
  package static let description = ModelType(
    "SubsectionNumbering", "How subsections are numbered.",
    cases: [
      .init("none", "Not at all."),
      .init("letters", "\"A.\", \"B.\" …"),
      .init("numbers", "\"2.1\", \"2.2\" …"),
    ])
}

extension HeadingStyle: PlainChoice {
  package static let description = ModelType(
    "HeadingStyle", "How section titles are worded.",
    cases: [
      .init("nouns", "\"Durée de conservation\"."),
      .init("questions", "\"Combien de temps conservons-nous vos données ?\""),
    ])
}

extension PurposeArrangement: PlainChoice {
  package static let description = ModelType(
    "PurposeArrangement", "How the section on purposes is arranged.",
    cases: [
      .init("inOrder", "As declared."),
      .init("byLegalBasis", "Under the legal basis, counted anew in each."),
      .init("byAudience", "Under the audience."),
    ])
}

extension Section: DescribedStructure {
  package enum Field: String, FieldName {
    case kind, title, sections, forMinors
  }
  package static let description = ModelType(
    "Section", "A section of the notice. Its prose is read from `<language>/<identifier>.md`, if there is such a file.",
    fields: [
      .init("kind", "SectionKind", "What the section is about.", unlabelled: true),
      .init("title", "Text?", or: "nil", "A title of the notice's own instead of the standard one."),
      .init("sections", "[Section]", or: "[]", "Sections inside this one."),
      .init("forMinors", "Bool", or: "false", "Whether it is written for children: Article 12(1)."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), title: parts(), sections: parts(), forMinors: parts())
  }
  package var untypedFields: [UntypedValue] {
    [kind.untyped, title.untyped, sections.untyped, forMinors.untyped]
  }
}

extension SectionKind: Described {
  package static let description = ModelType(
    "SectionKind",
    "What a section is about. The name, with hyphens, is the section's identifier in addresses and references: `.automatedDecisions` is `#automated-decisions`.",
    cases: [
      .init(
        "own", "A section with prose alone, under an identifier of its own.",
        values: [.init("value0", "String", unlabelled: true)]),
      .init("introduction", "Why this notice exists, and to whom it speaks: prose."),
      .init("scope", "To which processing it applies: prose."),
      .init("definitions", "Terms it defines."),
      .init("framework", "Laws it rests on."),
      .init("controller", "Who is the controller, with joint controllers and the group."),
      .init("people", "Whose data."),
      .init("data", "Which data."),
      .init("sources", "Where they come from."),
      .init("obligation", "Whether they must be given."),
      .init("purposes", "Why, on which basis, with which data."),
      .init("recipients", "Who receives them."),
      .init("access", "Who within the organisation sees them."),
      .init("transfers", "Outside the European Economic Area."),
      .init("retention", "How long."),
      .init("automatedDecisions", "By machines alone."),
      .init("security", "How protected."),
      .init("rights", "The rights."),
      .init("objection", "The right to object, set apart: Article 21(4)."),
      .init("withdrawal", "Withdrawing consent, where it has a section of its own."),
      .init("requests", "How to exercise the rights, where it has a section of its own."),
      .init("complaint", "Supervisory authority and courts."),
      .init("cookies", "Cookies and similar techniques."),
      .init("changes", "How the notice changes, and its versions."),
      .init("contact", "Whom to ask."),
      .init("companions", "Other pages and documents."),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .own(parts())
    case 1: self = .introduction
    case 2: self = .scope
    case 3: self = .definitions
    case 4: self = .framework
    case 5: self = .controller
    case 6: self = .people
    case 7: self = .data
    case 8: self = .sources
    case 9: self = .obligation
    case 10: self = .purposes
    case 11: self = .recipients
    case 12: self = .access
    case 13: self = .transfers
    case 14: self = .retention
    case 15: self = .automatedDecisions
    case 16: self = .security
    case 17: self = .rights
    case 18: self = .objection
    case 19: self = .withdrawal
    case 20: self = .requests
    case 21: self = .complaint
    case 22: self = .cookies
    case 23: self = .changes
    case 24: self = .contact
    default: self = .companions
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .own(let a): .member(0, [a.untyped])
    case .introduction: .member(1, [])
    case .scope: .member(2, [])
    case .definitions: .member(3, [])
    case .framework: .member(4, [])
    case .controller: .member(5, [])
    case .people: .member(6, [])
    case .data: .member(7, [])
    case .sources: .member(8, [])
    case .obligation: .member(9, [])
    case .purposes: .member(10, [])
    case .recipients: .member(11, [])
    case .access: .member(12, [])
    case .transfers: .member(13, [])
    case .retention: .member(14, [])
    case .automatedDecisions: .member(15, [])
    case .security: .member(16, [])
    case .rights: .member(17, [])
    case .objection: .member(18, [])
    case .withdrawal: .member(19, [])
    case .requests: .member(20, [])
    case .complaint: .member(21, [])
    case .cookies: .member(22, [])
    case .changes: .member(23, [])
    case .contact: .member(24, [])
    case .companions: .member(25, [])
    }
  }
}

extension Purpose: DescribedStructure {
  package enum Field: String, FieldName {
    case id, title, description, activities, grounds, special, criminal, data, groups, conditionalData, people,
      recipients, retention, directMarketing, profiling, audiences, further, childConsent
  }
  package static let description = ModelType(
    "Purpose", "A purpose of the processing: Article 13(1)(c) GDPR.",
    fields: [
      .init("id", "String", "Identifier of the purpose; it is part of the address of its place on the page."),
      .init("title", "Text", "A short title that says what is done for whom."),
      .init("description", "Text?", or: "nil", "What that means in practice."),
      .init("activities", "[Activity]", or: "[]", "What is done for it, one by one."),
      .init("grounds", "[Ground]", or: "[]", "Legal bases; a purpose may have several, each for its own part."),
      .init("special", "[SpecialGround]", or: "[]", "Grounds for special categories of data: Article 9(2)."),
      .init(
        "criminal", "[CriminalGround]", or: "[]",
        "What allows the processing of convictions and offences: Article 10."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "Data used for it."),
      .init("groups", "[Ref<DataGroup>]", or: "[]", "Groups of data used for it."),
      .init("conditionalData", "[ConditionalData]", or: "[]", "Data used only in some cases, with the case."),
      .init("people", "[Ref<DataSubjects>]", or: "[]", "People it concerns."),
      .init("recipients", "[Ref<Recipient>]", or: "[]", "Who receives the data for it."),
      .init("retention", "[Ref<Retention>]", or: "[]", "How long the data are kept for it."),
      .init(
        "directMarketing", "Bool", or: "false",
        "Whether it is direct marketing, to which people may object without a reason: Article 21(2)."),
      .init("profiling", "Bool", or: "false", "Whether people are profiled for it: Article 4(4)."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
      .init(
        "further", "FurtherUse?", or: "nil",
        "That data collected for another purpose are used for this one too: Articles 13(3) and 14(4)."),
      .init(
        "childConsent", "ChildConsent", or: ".undeclared",
        "Whether children consent to it themselves, where it rests on consent and children are concerned: Article 8."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), title: parts(), description: parts(), activities: parts(), grounds: parts(), special: parts(),
      criminal: parts(), data: parts(), groups: parts(), conditionalData: parts(), people: parts(), recipients: parts(),
      retention: parts(), directMarketing: parts(), profiling: parts(), audiences: parts(), further: parts(),
      childConsent: parts(or: .undeclared))
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, title.untyped, description.untyped, activities.untyped, grounds.untyped, special.untyped,
      criminal.untyped, data.untyped, groups.untyped, conditionalData.untyped, people.untyped, recipients.untyped,
      retention.untyped, directMarketing.untyped, profiling.untyped, audiences.untyped, further.untyped,
      childConsent.untyped,
    ]
  }
}

extension FurtherUse: DescribedStructure {
  package enum Field: String, FieldName {
    case of, information
  }
  package static let description = ModelType(
    "FurtherUse", "Data collected for one purpose and used for another: Articles 6(4), 13(3) and 14(4) GDPR.",
    fields: [
      .init(
        "of", "[Ref<Purpose>]", or: "[]",
        "The purposes for which they were collected, where they are among those of this notice."),
      .init("information", "Text?", or: "nil", "How people are told before it begins."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(of: parts(), information: parts())
  }
  package var untypedFields: [UntypedValue] {
    [of.untyped, information.untyped]
  }
}

extension ChildConsent: Described {
  package static let description = ModelType(
    "ChildConsent", "Consent of children to an online service that is offered to them: Article 8 GDPR.",
    cases: [
      .init(
        "undeclared",
        "Not said, which is a finding for an online purpose that rests on consent and concerns children."),
      .init("notOffered", "It is no service offered directly to children.", values: [.init("because", "Text")]),
      .init(
        "from", "They consent from this age on; before, a parent does, in this way.",
        values: [.init("age", "Int"), .init("parents", "Text")]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .notOffered(because: parts())
    default: self = .from(age: parts(), parents: parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .notOffered(let a): .member(1, [a.untyped])
    case .from(let a, let b): .member(2, [a.untyped, b.untyped])
    }
  }
}

extension Activity: DescribedStructure {
  package enum Field: String, FieldName {
    case text, laws
  }
  package static let description = ModelType(
    "Activity", "Something done for a purpose, with the law that asks for it.",
    fields: [
      .init("text", "Text", "What is done.", unlabelled: true, isInLanguages: true),
      .init("laws", "[Citation]", or: "[]", "The law that asks for it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), laws: parts())
  }
  package var untypedFields: [UntypedValue] {
    [text.untyped, laws.untyped]
  }
}

extension Ground: DescribedStructure {
  package enum Field: String, FieldName {
    case basis, laws, explanation, interest, balancing, condition, data, whose, outsidePublicTask, channels,
      existingCustomers
  }
  package static let description = ModelType(
    "Ground", "A legal basis of a purpose: Article 6(1) GDPR.",
    fields: [
      .init("basis", "LegalBasis", "Which of the six legal bases.", unlabelled: true),
      .init("laws", "[Citation]", or: "[]", "The law that asks for it or entrusts the task: Article 6(3)."),
      .init("explanation", "Text?", or: "nil", "What the law asks for or the contract is about, where it needs words."),
      .init("interest", "Text?", or: "nil", "The interest pursued, for `.legitimateInterests`: Article 13(1)(d)."),
      .init("balancing", "Text?", or: "nil", "Why the interest does not override that of the people concerned."),
      .init("condition", "Text?", or: "nil", "When this basis serves, where the purpose has several."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "The data it serves for, where it is not all of them."),
      .init(
        "whose", "InterestHolder", or: ".controller",
        "Whose interest it is, for `.legitimateInterests`: Article 13(1)(d)."),
      .init(
        "outsidePublicTask", "Text?", or: "nil",
        "Why it is no part of its public tasks, where a public authority relies on legitimate interests: Article 6(1), last subparagraph."
      ),
      .init(
        "channels", "[MarketingChannel]", or: "[]",
        "By which channels messages come on this basis, for direct marketing."),
      .init(
        "existingCustomers", "Text?", or: "nil",
        "That electronic messages go to existing customers only, about similar products, and how they refuse them: Article 13(2) of Directive 2002/58/EC."
      ),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      parts(), laws: parts(), explanation: parts(), interest: parts(), balancing: parts(), condition: parts(),
      data: parts(), whose: parts(or: .controller), outsidePublicTask: parts(), channels: parts(),
      existingCustomers: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      basis.untyped, laws.untyped, explanation.untyped, interest.untyped, balancing.untyped, condition.untyped,
      data.untyped, whose.untyped, outsidePublicTask.untyped, channels.untyped, existingCustomers.untyped,
    ]
  }
}

extension InterestHolder: PlainChoice {
  package static let description = ModelType(
    "InterestHolder", "Whose legitimate interest is pursued.",
    cases: [
      .init("controller", "That of the controller."),
      .init("thirdParty", "That of somebody else."),
    ])
}

extension MarketingChannel: PlainChoice {
  package static let description = ModelType(
    "MarketingChannel",
    "A way by which direct marketing reaches people: Article 13 of Directive 2002/58/EC treats them differently.",
    cases: [
      .init("post", "By letter."),
      .init("phone", "A call by a person."),
      .init("automatedCall", "A call by a machine."),
      .init("email", "By e-mail."),
      .init("textMessage", "SMS and messages in applications."),
      .init("inPerson", "By somebody who speaks to people."),
    ])
}

extension LegalBasis: PlainChoice {
  package static let description = ModelType(
    "LegalBasis", "The six legal bases of Article 6(1) GDPR.",
    cases: [
      .init("consent", "(a) Consent."),
      .init("contract", "(b) Performance of a contract, or steps before one."),
      .init("legalObligation", "(c) A legal obligation."),
      .init("vitalInterests", "(d) Vital interests."),
      .init("publicTask", "(e) A task in the public interest or official authority."),
      .init("legitimateInterests", "(f) Legitimate interests."),
    ])
}

extension SpecialGround: DescribedStructure {
  package enum Field: String, FieldName {
    case exception, data, laws, condition, secrecy
  }
  package static let description = ModelType(
    "SpecialGround", "What allows a special category of data to be processed for a purpose: Article 9(2) GDPR.",
    fields: [
      .init("exception", "SpecialException", "Which exception of Article 9(2).", unlabelled: true),
      .init("data", "[Ref<DataCategory>]", or: "[]", "The data it serves for."),
      .init("laws", "[Citation]", or: "[]", "The law on which the exception rests."),
      .init("condition", "Text?", or: "nil", "When this exception serves."),
      .init(
        "secrecy", "Text?", or: "nil",
        "Who is bound by professional secrecy, and by which rule, for `.care`: Article 9(3)."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), data: parts(), laws: parts(), condition: parts(), secrecy: parts())
  }
  package var untypedFields: [UntypedValue] {
    [exception.untyped, data.untyped, laws.untyped, condition.untyped, secrecy.untyped]
  }
}

extension SpecialException: PlainChoice {
  package static let description = ModelType(
    "SpecialException", "The exceptions of Article 9(2) GDPR.",
    cases: [
      .init("explicitConsent", "(a) Explicit consent."),
      .init("socialProtection", "(b) Employment, social security and social protection law."),
      .init("vitalInterests", "(c) Vital interests of someone who cannot consent."),
      .init("nonProfitBody", "(d) A not-for-profit body, for its members."),
      .init("madePublic", "(e) Data the person has made public."),
      .init("legalClaims", "(f) Legal claims."),
      .init("publicInterest", "(g) Substantial public interest."),
      .init("care", "(h) Health or social care, and the management of its systems."),
      .init("publicHealth", "(i) Public health."),
      .init("research", "(j) Archives, research, statistics."),
    ])
}

extension CriminalGround: DescribedStructure {
  package enum Field: String, FieldName {
    case laws, explanation, data
  }
  package static let description = ModelType(
    "CriminalGround", "What allows data on convictions and offences to be processed: Article 10 GDPR.",
    fields: [
      .init("laws", "[Citation]", or: "[]", "The law that authorises it."),
      .init("explanation", "Text?", or: "nil", "What the law allows, where it needs words."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "The data it serves for."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(laws: parts(), explanation: parts(), data: parts())
  }
  package var untypedFields: [UntypedValue] {
    [laws.untyped, explanation.untyped, data.untyped]
  }
}

extension ConditionalData: DescribedStructure {
  package enum Field: String, FieldName {
    case data, groups, condition
  }
  package static let description = ModelType(
    "ConditionalData", "Data that a purpose uses only in some cases.",
    fields: [
      .init("data", "[Ref<DataCategory>]", or: "[]", "The data."),
      .init("groups", "[Ref<DataGroup>]", or: "[]", "Groups of data."),
      .init("condition", "Text", "The case."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(data: parts(), groups: parts(), condition: parts())
  }
  package var untypedFields: [UntypedValue] {
    [data.untyped, groups.untyped, condition.untyped]
  }
}

extension Recipient: DescribedStructure {
  package enum Field: String, FieldName {
    case id, name, role, about, condition, data, members, open, audiences
  }
  package static let description = ModelType(
    "Recipient", "Someone to whom data are disclosed: Article 4(9) GDPR. Recipients may be nested.",
    fields: [
      .init("id", "String", "Identifier, to which purposes and transfers refer."),
      .init("name", "Text", "Name of the recipient, or of the category.", isInLanguages: true),
      .init(
        "role", "RecipientRole", or: ".controller",
        "Whether it decides itself, works on instructions, or only holds others together."),
      .init("about", "Text?", or: "nil", "What it receives the data for, or what it does."),
      .init("condition", "Text?", or: "nil", "When the data are disclosed."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "What it receives, where it is not everything."),
      .init("members", "[Recipient]", or: "[]", "Recipients it is made of."),
      .init(
        "open", "Bool", or: "false", "Whether the notice leaves the list open (\"and others\"), which is a finding."),
      .init("audiences", "[Ref<Audience>]", or: "[]", "Audiences this concerns; all of them if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), name: parts(), role: parts(or: .controller), about: parts(), condition: parts(), data: parts(),
      members: parts(), open: parts(), audiences: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, name.untyped, role.untyped, about.untyped, condition.untyped, data.untyped, members.untyped,
      open.untyped, audiences.untyped,
    ]
  }
}

extension RecipientRole: PlainChoice {
  package static let description = ModelType(
    "RecipientRole", "What a recipient is to the controller.",
    cases: [
      .init("category", "A heading over others."),
      .init("controller", "Decides itself about the data it receives."),
      .init("processor", "Processes on the controller's instructions: Article 28."),
      .init("jointController", "Decides together with the controller: Article 26."),
      .init("authority", "A public authority."),
      .init("person", "The person concerned, or somebody acting for that person."),
    ])
}

extension AccessRule: DescribedStructure {
  package enum Field: String, FieldName {
    case id, who, may, data
  }
  package static let description = ModelType(
    "AccessRule", "Who within the organisation may do what with which data.",
    fields: [
      .init("id", "String", "Identifier of the rule."),
      .init("who", "Text", "The service or function."),
      .init("may", "Text", "What it may do, and for what."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "Which data; all of them if left out."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), who: parts(), may: parts(), data: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, who.untyped, may.untyped, data.untyped]
  }
}

extension Protocols: Described {
  package static let description = ModelType(
    "Protocols",
    "Whether a Belgian federal body publishes its protocols for passing on data: law of 30 July 2018, article 20.",
    cases: [
      .init("undeclared", "Not said, which is a finding for a federal body that passes data on."),
      .init("published", "They are published there.", values: [.init("value0", "Website", unlabelled: true)]),
      .init(
        "none",
        "There are none, for instance because decisions of the Information Security Committee take their place.",
        values: [.init("because", "Text")]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .published(parts())
    default: self = .none(because: parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .published(let a): .member(1, [a.untyped])
    case .none(let a): .member(2, [a.untyped])
    }
  }
}

extension Transfers: Described {
  package static let description = ModelType(
    "Transfers", "Transfers to third countries: Articles 13(1)(f) and 44 to 49 GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("none", "There are none.", values: [.init("because", "Text")]),
      .init("to", "There are some.", values: [.init("value0", "[Transfer]", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .none(because: parts())
    default: self = .to(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .none(let a): .member(1, [a.untyped])
    case .to(let a): .member(2, [a.untyped])
    }
  }
}

extension Transfer: DescribedStructure {
  package enum Field: String, FieldName {
    case country, tool, condition, recipients, copy, measures
  }
  package static let description = ModelType(
    "Transfer", "A transfer to a third country or an international organisation.",
    fields: [
      .init("country", "Country?", or: "nil", "The country; leave it out when the notice does not name it."),
      .init("tool", "TransferTool", or: ".undeclared", "What makes it lawful."),
      .init("condition", "Text?", or: "nil", "When or why data go there."),
      .init("recipients", "[Ref<Recipient>]", or: "[]", "Who receives them there."),
      .init("copy", "Text?", or: "nil", "How to obtain a copy of the safeguards, or where they are available."),
      .init("measures", "Text?", or: "nil", "Additional measures taken."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      country: parts(), tool: parts(or: .undeclared), condition: parts(), recipients: parts(), copy: parts(),
      measures: parts())
  }
  package var untypedFields: [UntypedValue] {
    [country.untyped, tool.untyped, condition.untyped, recipients.untyped, copy.untyped, measures.untyped]
  }
}

extension TransferTool: Described {
  package static let description = ModelType(
    "TransferTool", "What makes a transfer lawful.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init(
        "adequacy", "An adequacy decision, by its identifier in the law registry, such as \"dpf\": Article 45.",
        values: [.init("value0", "String", unlabelled: true)]),
      .init("standardClauses", "Standard contractual clauses: Article 46(2)(c)."),
      .init("bindingRules", "Binding corporate rules: Article 47."),
      .init(
        "publicInstrument",
        "An instrument between public authorities, such as a bilateral convention: Article 46(2)(a)."),
      .init("codeOrCertificate", "An approved code of conduct or certification: Article 46(2)(e) and (f)."),
      .init(
        "derogation", "A derogation for a specific situation: Article 49.",
        values: [.init("value0", "Derogation", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .adequacy(parts())
    case 2: self = .standardClauses
    case 3: self = .bindingRules
    case 4: self = .publicInstrument
    case 5: self = .codeOrCertificate
    default: self = .derogation(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .adequacy(let a): .member(1, [a.untyped])
    case .standardClauses: .member(2, [])
    case .bindingRules: .member(3, [])
    case .publicInstrument: .member(4, [])
    case .codeOrCertificate: .member(5, [])
    case .derogation(let a): .member(6, [a.untyped])
    }
  }
}

extension Derogation: PlainChoice {
  package static let description = ModelType(
    "Derogation", "The derogations of Article 49(1) GDPR.",
    cases: [
      .init("explicitConsent", "(a) Explicit consent, after information on the risks."),
      .init("contract", "(b) A contract with the person."),
      .init("contractInInterest", "(c) A contract in the person's interest."),
      .init("publicInterest", "(d) Important reasons of public interest."),
      .init("legalClaims", "(e) Legal claims."),
      .init("vitalInterests", "(f) Vital interests."),
      .init("publicRegister", "(g) A public register."),
    ])
}

extension RedlineWords: DescribedStructure {
  package enum Field: String, FieldName {
    case none, formOnly, added, deleted, changed, moved, onlyChanges, unchangedPassage, unchangedPassages, change,
      previous, next, insertionStart, insertionEnd, deletionStart, deletionEnd, movedTo, movedFrom, beginning, formerly,
      heading, paragraph, item, numberedItem, cell, term, quote, callout, otherForm
  }
  package static let description = ModelType(
    "RedlineWords", "The words of a page that compares two versions. They stand in `themes/<name>/words.swift`.",
    fields: [
      .init("none", "Text", "When nothing differs."),
      .init("formOnly", "Text", "When words are set in another way and are the same."),
      .init("added", "Text", "Before the number of passages that were added."),
      .init("deleted", "Text", "Before the number of passages that were deleted."),
      .init("changed", "Text", "Before the number of passages that were changed."),
      .init("moved", "Text", "Before the number of passages that were moved."),
      .init("onlyChanges", "Text", "Name of the box that hides what did not change."),
      .init("unchangedPassage", "Text", "Behind the number one, where a passage is hidden."),
      .init("unchangedPassages", "Text", "Behind the number of passages that are hidden."),
      .init("change", "Text", "A change, before its number."),
      .init("previous", "Text", "Link to the change before."),
      .init("next", "Text", "Link to the next change."),
      .init("insertionStart", "Text", "Heard before words that were added."),
      .init("insertionEnd", "Text", "Heard after words that were added."),
      .init("deletionStart", "Text", "Heard before words that were deleted."),
      .init("deletionEnd", "Text", "Heard after words that were deleted."),
      .init("movedTo", "Text", "Before the section to which a passage was moved."),
      .init("movedFrom", "Text", "Before the section from which a passage was moved."),
      .init("beginning", "Text", "What stands before the first section, as a place."),
      .init("formerly", "Text", "Before what a passage was: a paragraph, an item of a list."),
      .init("heading", "Text", "A heading, before its level."),
      .init("paragraph", "Text", "A paragraph."),
      .init("item", "Text", "An item of a list, before its level."),
      .init("numberedItem", "Text", "An item of a numbered list, before its level."),
      .init("cell", "Text", "A cell of a table."),
      .init("term", "Text", "A term or a label."),
      .init("quote", "Text", "A quotation."),
      .init("callout", "Text", "A text set apart."),
      .init("otherForm", "Text", "Any other form."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      none: parts(), formOnly: parts(), added: parts(), deleted: parts(), changed: parts(), moved: parts(),
      onlyChanges: parts(), unchangedPassage: parts(), unchangedPassages: parts(), change: parts(), previous: parts(),
      next: parts(), insertionStart: parts(), insertionEnd: parts(), deletionStart: parts(), deletionEnd: parts(),
      movedTo: parts(), movedFrom: parts(), beginning: parts(), formerly: parts(), heading: parts(), paragraph: parts(),
      item: parts(), numberedItem: parts(), cell: parts(), term: parts(), quote: parts(), callout: parts(),
      otherForm: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      none.untyped, formOnly.untyped, added.untyped, deleted.untyped, changed.untyped, moved.untyped,
      onlyChanges.untyped, unchangedPassage.untyped, unchangedPassages.untyped, change.untyped, previous.untyped,
      next.untyped, insertionStart.untyped, insertionEnd.untyped, deletionStart.untyped, deletionEnd.untyped,
      movedTo.untyped, movedFrom.untyped, beginning.untyped, formerly.untyped, heading.untyped, paragraph.untyped,
      item.untyped, numberedItem.untyped, cell.untyped, term.untyped, quote.untyped, callout.untyped, otherForm.untyped,
    ]
  }
}

extension Retention: DescribedStructure {
  package enum Field: String, FieldName {
    case id, label, period, from, data, people, laws, exceptions, afterwards, approvedBy
  }
  package static let description = ModelType(
    "Retention", "How long some data are kept: Article 13(2)(a) GDPR.",
    fields: [
      .init("id", "String", "Identifier, to which purposes refer."),
      .init("label", "Text", "What is kept, as a heading of its row: \"Dossier médical\"."),
      .init("period", "Period", "How long, or by which criterion."),
      .init("from", "Text?", or: "nil", "The event from which the period runs."),
      .init("data", "[Ref<DataCategory>]", or: "[]", "Data it holds for."),
      .init("people", "[Ref<DataSubjects>]", or: "[]", "People it holds for."),
      .init("laws", "[Citation]", or: "[]", "The law that sets it."),
      .init("exceptions", "[Text]", or: "[]", "When data are kept longer."),
      .init("afterwards", "Text?", or: "nil", "What happens afterwards, and within which time."),
      .init("approvedBy", "Text?", or: "nil", "Who has to agree to the destruction."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      id: parts(), label: parts(), period: parts(), from: parts(), data: parts(), people: parts(), laws: parts(),
      exceptions: parts(), afterwards: parts(), approvedBy: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      id.untyped, label.untyped, period.untyped, from.untyped, data.untyped, people.untyped, laws.untyped,
      exceptions.untyped, afterwards.untyped, approvedBy.untyped,
    ]
  }
}

extension Period: Described {
  package static let description = ModelType(
    "Period", "A period of retention, or the criterion that determines it.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("exactly", "For just this time.", values: [.init("value0", "Duration", unlabelled: true)]),
      .init("atMost", "Not longer than this.", values: [.init("value0", "Duration", unlabelled: true)]),
      .init("atLeast", "Not shorter than this.", values: [.init("value0", "Duration", unlabelled: true)]),
      .init(
        "between", "Not shorter than the first, and not longer than the second.",
        values: [.init("value0", "Duration", unlabelled: true), .init("value1", "Duration", unlabelled: true)]),
      .init(
        "criterion", "Until something has happened, or by a criterion that a person can apply.",
        values: [.init("value0", "Text", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .exactly(parts())
    case 2: self = .atMost(parts())
    case 3: self = .atLeast(parts())
    case 4: self = .between(parts(), parts())
    default: self = .criterion(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .exactly(let a): .member(1, [a.untyped])
    case .atMost(let a): .member(2, [a.untyped])
    case .atLeast(let a): .member(3, [a.untyped])
    case .between(let a, let b): .member(4, [a.untyped, b.untyped])
    case .criterion(let a): .member(5, [a.untyped])
    }
  }
}

extension Duration: Described {
  package static let description = ModelType(
    "Duration", "A length of time in calendar units.",
    cases: [
      .init("hours", "So many hours.", values: [.init("value0", "Int", unlabelled: true)]),
      .init("days", "So many days.", values: [.init("value0", "Int", unlabelled: true)]),
      .init("weeks", "So many weeks.", values: [.init("value0", "Int", unlabelled: true)]),
      .init("months", "So many months.", values: [.init("value0", "Int", unlabelled: true)]),
      .init("years", "So many years.", values: [.init("value0", "Int", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .hours(parts())
    case 1: self = .days(parts())
    case 2: self = .weeks(parts())
    case 3: self = .months(parts())
    default: self = .years(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .hours(let a): .member(0, [a.untyped])
    case .days(let a): .member(1, [a.untyped])
    case .weeks(let a): .member(2, [a.untyped])
    case .months(let a): .member(3, [a.untyped])
    case .years(let a): .member(4, [a.untyped])
    }
  }
}

extension AutomatedDecisions: Described {
  package static let description = ModelType(
    "AutomatedDecisions", "Decisions taken solely by automated means: Articles 13(2)(f) and 22 GDPR.",
    cases: [
      .init("undeclared", "Not said, which is a finding."),
      .init("none", "None are taken.", values: [.init("because", "Text")]),
      .init("made", "These are taken.", values: [.init("value0", "[AutomatedDecision]", unlabelled: true)]),
    ])
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    switch value.memberIndex {
    case 0: self = .undeclared
    case 1: self = .none(because: parts())
    default: self = .made(parts())
    }
  }
  package var untyped: UntypedValue {
    switch self {
    case .undeclared: .member(0, [])
    case .none(let a): .member(1, [a.untyped])
    case .made(let a): .member(2, [a.untyped])
    }
  }
}

extension AutomatedDecision: DescribedStructure {
  package enum Field: String, FieldName {
    case id, title, logic, consequences, safeguards
  }
  package static let description = ModelType(
    "AutomatedDecision", "A decision taken solely by automated means.",
    fields: [
      .init("id", "String", "Identifier of the decision."),
      .init("title", "Text", "What is decided."),
      .init("logic", "Text", "The logic involved."),
      .init("consequences", "Text", "What it means for the person, and its envisaged consequences."),
      .init("safeguards", "Text", "How a person obtains human intervention, gives a view, and contests it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(id: parts(), title: parts(), logic: parts(), consequences: parts(), safeguards: parts())
  }
  package var untypedFields: [UntypedValue] {
    [id.untyped, title.untyped, logic.untyped, consequences.untyped, safeguards.untyped]
  }
}

extension Security: DescribedStructure {
  package enum Field: String, FieldName {
    case measures, certificates, residualRisk
  }
  package static let description = ModelType(
    "Security", "How data are protected: Article 32 GDPR.",
    fields: [
      .init("measures", "[Measure]", or: "[]", "Measures, one by one."),
      .init("certificates", "[Certificate]", or: "[]", "Certificates held."),
      .init("residualRisk", "Text?", or: "nil", "What no measure can exclude."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(measures: parts(), certificates: parts(), residualRisk: parts())
  }
  package var untypedFields: [UntypedValue] {
    [measures.untyped, certificates.untyped, residualRisk.untyped]
  }
}

extension Measure: DescribedStructure {
  package enum Field: String, FieldName {
    case text, parts
  }
  package static let description = ModelType(
    "Measure", "A measure of protection; measures may be nested.",
    fields: [
      .init("text", "Text", "The measure.", unlabelled: true, isInLanguages: true),
      .init("parts", "[Measure]", or: "[]", "Measures of which it consists."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), parts: parts())
  }
  package var untypedFields: [UntypedValue] {
    [text.untyped, parts.untyped]
  }
}

extension Certificate: DescribedStructure {
  package enum Field: String, FieldName {
    case standard, scope, since, reviewedOn
  }
  package static let description = ModelType(
    "Certificate", "A certificate, such as ISO/IEC 27001.",
    fields: [
      .init("standard", "Text", "The standard: \"ISO/IEC 27001\"."),
      .init("scope", "Text?", or: "nil", "What is certified."),
      .init("since", "String?", or: "nil", "Since when: a year and month, `\"2014-06\"`, or a day."),
      .init(
        "reviewedOn", "Day?", or: "nil", "Day on which someone last verified that it still holds.", isFrozen: false),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(standard: parts(), scope: parts(), since: parts(), reviewedOn: parts())
  }
  package var untypedFields: [UntypedValue] {
    [standard.untyped, scope.untyped, since.untyped, reviewedOn.untyped]
  }
}

extension Rights: DescribedStructure {
  package enum Field: String, FieldName {
    case requests, identityCheck, notApplicable, additional, shorterDeadlines
  }
  package static let description = ModelType(
    "Rights",
    "How people exercise their rights with this organisation, and what is special about them here. Which rights a notice shows follows from its legal bases; this says what cannot be computed.",
    fields: [
      .init("requests", "[Contact]", or: "[]", "Where requests go; the data protection officer if left out."),
      .init(
        "identityCheck", "IdentityCheck", or: ".undeclared",
        "When the organisation asks for proof of identity: Article 12(6)."),
      .init(
        "notApplicable", "[RightException]", or: "[]",
        "Rights that do not apply here although the legal bases suggest them, with the reason."),
      .init("additional", "[AdditionalRight]", or: "[]", "Rights that national law adds."),
      .init(
        "shorterDeadlines", "[ShorterDeadline]", or: "[]",
        "A deadline shorter than the month of Article 12(3), and for what."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      requests: parts(), identityCheck: parts(or: .undeclared), notApplicable: parts(), additional: parts(),
      shorterDeadlines: parts())
  }
  package var untypedFields: [UntypedValue] {
    [requests.untyped, identityCheck.untyped, notApplicable.untyped, additional.untyped, shorterDeadlines.untyped]
  }
}

extension Right: PlainChoice {
  package static let description = ModelType(
    "Right", "The rights of Articles 15 to 22 and 7(3) GDPR.",
    cases: [
      .init("access", "Article 15."),
      .init("rectification", "Article 16."),
      .init("erasure", "Article 17."),
      .init("restriction", "Article 18."),
      .init("portability", "Article 20."),
      .init("objection", "Article 21."),
      .init("withdrawal", "Article 7(3)."),
      .init("humanIntervention", "Article 22."),
    ])
}

extension RightException: DescribedStructure {
  package enum Field: String, FieldName {
    case right, because
  }
  package static let description = ModelType(
    "RightException", "A right that does not apply, with the reason.",
    fields: [
      .init("right", "Right", "Which right.", unlabelled: true),
      .init("because", "Text", "Why it does not apply."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), because: parts())
  }
  package var untypedFields: [UntypedValue] {
    [right.untyped, because.untyped]
  }
}

extension IdentityCheck: PlainChoice {
  package static let description = ModelType(
    "IdentityCheck", "When proof of identity is asked for.",
    cases: [
      .init("undeclared", "Not said."),
      .init("onReasonableDoubt", "Only on reasonable doubt, as Article 12(6) allows."),
      .init("always", "With each request, which is a finding."),
    ])
}

extension AdditionalRight: PlainChoice {
  package static let description = ModelType(
    "AdditionalRight", "A right that national law adds to those of the GDPR.",
    cases: [
      .init("postMortemDirectives", "Directives for the time after death: France, law of 6 January 1978, article 85."),
      .init("patientFile", "Access to the patient file: Belgium, law of 22 August 2002."),
    ])
}

extension ShorterDeadline: DescribedStructure {
  package enum Field: String, FieldName {
    case requests, within, laws
  }
  package static let description = ModelType(
    "ShorterDeadline", "A reply that is due earlier than the GDPR asks.",
    fields: [
      .init("requests", "Text", "What kind of request it is for."),
      .init("within", "Duration", "How soon the reply comes."),
      .init("laws", "[Citation]", or: "[]", "The law that sets it."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(requests: parts(), within: parts(), laws: parts())
  }
  package var untypedFields: [UntypedValue] {
    [requests.untyped, within.untyped, laws.untyped]
  }
}

extension Site: DescribedStructure {
  package enum Field: String, FieldName {
    case title, baseURL, languages, theme, comparisons, laws
  }
  package static let description = ModelType(
    "Site",
    "The site as a whole: where it is published, in which languages, and with which theme. Write it once, in `content/site.swift`, as `let site = Site(…)`.",
    fields: [
      .init("title", "Text", "Title of the page on which a reader chooses an organisation."),
      .init(
        "baseURL", "WebAddress",
        "Address at which `public/` is served, with the slash at its end. Only the sitemap and the search engines' alternates use it; every other link is relative."
      ),
      .init(
        "languages", "[Language]", or: "[.fr, .nl, .de]",
        "Languages every notice is published in, in the order in which they are offered."),
      .init("theme", "String", or: "\"default\"", "Folder under `themes/` that gives the pages their form."),
      .init(
        "comparisons", "Comparisons", or: ".neighbours",
        "Which versions of a notice are compared on pages of their own."),
      .init("laws", "[DeclaredLaw]", or: "[]", "Laws that notices cite and the registry lacks."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      title: parts(), baseURL: parts(), languages: parts(or: [.fr, .nl, .de]), theme: parts(or: "default"),
      comparisons: parts(or: .neighbours), laws: parts())
  }
  package var untypedFields: [UntypedValue] {
    [title.untyped, baseURL.untyped, languages.untyped, theme.untyped, comparisons.untyped, laws.untyped]
  }
}

extension Comparisons: PlainChoice {
  package static let description = ModelType(
    "Comparisons", "Which versions of a notice are compared on pages of their own.",
    cases: [
      .init("neighbours", "Each version with the one before it, and with the first."),
      .init(
        "everyPair", "Each version with every older one: their number grows with the square of that of the versions."),
    ])
}

extension ThemeWords: DescribedStructure {
  package enum Field: String, FieldName {
    case skip, contents, glance, languages, exampleTitle, exampleText, versionOf, published, undated, history,
      linkToSection, backToTop, home, chooseOrganisation, chooseLanguage, notFoundTitle, notFoundText, fragment,
      reviewed, redline, versions
  }
  package static let description = ModelType(
    "ThemeWords", "The words of the page around a notice. They stand in `themes/<name>/words.swift`.",
    fields: [
      .init("skip", "Text", "Link past the header."),
      .init("contents", "Text", "Title of the table of contents."),
      .init("glance", "Text", "Title of the box at the top."),
      .init("languages", "Text", "Name of the language switch."),
      .init("exampleTitle", "Text", "Title of the banner of an example."),
      .init("exampleText", "Text", "Banner of an example."),
      .init("versionOf", "Text", "Before the date of the version."),
      .init("published", "Text", "Before the date of publication."),
      .init("undated", "Text", "When a notice has no date."),
      .init("history", "Text", "Link to the versions."),
      .init("linkToSection", "Text", "Name of the link to a section."),
      .init("backToTop", "Text", "Link to the top of the page."),
      .init("home", "Text", "Link to the organisations."),
      .init("chooseOrganisation", "Text", "Heading of the first page."),
      .init("chooseLanguage", "Text", "Heading of an organisation's page."),
      .init("notFoundTitle", "Text", "Title of the page for a wrong address."),
      .init("notFoundText", "Text", "Text of the page for a wrong address."),
      .init("fragment", "Text", "Link to the notice without the page around it."),
      .init("reviewed", "Text", "Before the day on which the notice was last reviewed."),
      .init("redline", "RedlineWords", "Words of the page that compares two versions."),
      .init("versions", "VersionWords", "Words of the pages about versions."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      skip: parts(), contents: parts(), glance: parts(), languages: parts(), exampleTitle: parts(),
      exampleText: parts(), versionOf: parts(), published: parts(), undated: parts(), history: parts(),
      linkToSection: parts(), backToTop: parts(), home: parts(), chooseOrganisation: parts(), chooseLanguage: parts(),
      notFoundTitle: parts(), notFoundText: parts(), fragment: parts(), reviewed: parts(), redline: parts(),
      versions: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      skip.untyped, contents.untyped, glance.untyped, languages.untyped, exampleTitle.untyped, exampleText.untyped,
      versionOf.untyped, published.untyped, undated.untyped, history.untyped, linkToSection.untyped, backToTop.untyped,
      home.untyped, chooseOrganisation.untyped, chooseLanguage.untyped, notFoundTitle.untyped, notFoundText.untyped,
      fragment.untyped, reviewed.untyped, redline.untyped, versions.untyped,
    ]
  }
}

extension VersionWords: DescribedStructure {
  package enum Field: String, FieldName {
    case inForce, upcoming, since, from, replaced, corrected, effective, standing, material, raised, announced,
      leadTime, hash, changes, change, isMaterial, sameFacts, first, correction, earlier, earlierText, read, compare,
      compareAll, next, readNext, seeChanges, readInForce, oldTitle, oldText, correctedTitle, correctedText,
      readCorrected, futureTitle, futureText, draftTitle, draftText, proof, proofText, files, verify, comparison,
      compared, feed
  }
  package static let description = ModelType(
    "VersionWords",
    "The words of the pages about versions. They stand in `themes/<name>/words.swift`. `{date}`, `{from}` and `{to}` stand for days, which each language writes in its own form.",
    fields: [
      .init("inForce", "Text", "Mark of the version in force."),
      .init("upcoming", "Text", "Mark of a version that does not hold yet."),
      .init("since", "Text", "Standing: in force since a day."),
      .init("from", "Text", "Standing: holds from a day to come."),
      .init("replaced", "Text", "Standing: another version took its place on a day."),
      .init(
        "corrected", "Text", "Standing: corrected on a day; also names the correction, behind the day of its version."),
      .init("effective", "Text", "Label: the day from which a version holds."),
      .init("standing", "Text", "Label: how a version stands."),
      .init("material", "Text", "Label and mark: a change that people must be told of."),
      .init("raised", "Text", "Label: why a change counts as material."),
      .init("announced", "Text", "Label: how people are told."),
      .init("leadTime", "Text", "Label: how long before."),
      .init("hash", "Text", "Label: the hash of a version."),
      .init("changes", "Text", "Label: what the table of changes shows."),
      .init("change", "Text", "Column: a change."),
      .init("isMaterial", "Text", "Column: whether it is material."),
      .init("sameFacts", "Text", "When no fact changed."),
      .init("first", "Text", "Of the first version."),
      .init("correction", "Text", "Heading of an editorial correction."),
      .init("earlier", "Text", "Heading of versions of which no text is kept."),
      .init("earlierText", "Text", "What is known of them."),
      .init("read", "Text", "Link to a version."),
      .init("compare", "Text", "Link to what changed since a version."),
      .init("compareAll", "Text", "Link to what changed since the first version."),
      .init("next", "Text", "Strip of a notice that another version will follow."),
      .init("readNext", "Text", "Link to the version to come."),
      .init("seeChanges", "Text", "Link to what it changes."),
      .init("readInForce", "Text", "Link to the version in force."),
      .init("oldTitle", "Text", "Strip of a version that no longer holds."),
      .init("oldText", "Text", "Since when it does not hold."),
      .init("correctedTitle", "Text", "Strip of a version that was corrected."),
      .init("correctedText", "Text", "When it was."),
      .init("readCorrected", "Text", "Link to the corrected text."),
      .init("futureTitle", "Text", "Strip of a version that does not hold yet."),
      .init("futureText", "Text", "From when it will."),
      .init("draftTitle", "Text", "Strip of a text that nobody has released."),
      .init("draftText", "Text", "What that means."),
      .init("proof", "Text", "Heading of what shows that a version was not altered."),
      .init("proofText", "Text", "How anybody can verify it."),
      .init("files", "Text", "Label: the files of a version."),
      .init("verify", "Text", "Label: the command that verifies all versions."),
      .init("comparison", "Text", "Title of a comparison."),
      .init("compared", "Text", "Which two versions are compared."),
      .init("feed", "Text", "Link to the feed."),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(
      inForce: parts(), upcoming: parts(), since: parts(), from: parts(), replaced: parts(), corrected: parts(),
      effective: parts(), standing: parts(), material: parts(), raised: parts(), announced: parts(), leadTime: parts(),
      hash: parts(), changes: parts(), change: parts(), isMaterial: parts(), sameFacts: parts(), first: parts(),
      correction: parts(), earlier: parts(), earlierText: parts(), read: parts(), compare: parts(), compareAll: parts(),
      next: parts(), readNext: parts(), seeChanges: parts(), readInForce: parts(), oldTitle: parts(), oldText: parts(),
      correctedTitle: parts(), correctedText: parts(), readCorrected: parts(), futureTitle: parts(),
      futureText: parts(), draftTitle: parts(), draftText: parts(), proof: parts(), proofText: parts(), files: parts(),
      verify: parts(), comparison: parts(), compared: parts(), feed: parts())
  }
  package var untypedFields: [UntypedValue] {
    [
      inForce.untyped, upcoming.untyped, since.untyped, from.untyped, replaced.untyped, corrected.untyped,
      effective.untyped, standing.untyped, material.untyped, raised.untyped, announced.untyped, leadTime.untyped,
      hash.untyped, changes.untyped, change.untyped, isMaterial.untyped, sameFacts.untyped, first.untyped,
      correction.untyped, earlier.untyped, earlierText.untyped, read.untyped, compare.untyped, compareAll.untyped,
      next.untyped, readNext.untyped, seeChanges.untyped, readInForce.untyped, oldTitle.untyped, oldText.untyped,
      correctedTitle.untyped, correctedText.untyped, readCorrected.untyped, futureTitle.untyped, futureText.untyped,
      draftTitle.untyped, draftText.untyped, proof.untyped, proofText.untyped, files.untyped, verify.untyped,
      comparison.untyped, compared.untyped, feed.untyped,
    ]
  }
}

extension SectionTitle: DescribedStructure {
  package enum Field: String, FieldName {
    case kind, noun, question
  }
  package static let description = ModelType(
    "SectionTitle",
    "The standard title of a section, in both styles. All of them stand in `content/clauses/titles.swift`.",
    fields: [
      .init("kind", "SectionKind", unlabelled: true),
      .init("noun", "Text", "For headings in nouns: \"Durée de conservation\"."),
      .init("question", "Text", "For headings in questions: \"Combien de temps conservons-nous vos données ?\""),
    ])
  package init(from parts: inout UntypedValue.Parts) {
    self.init(parts(), noun: parts(), question: parts())
  }
  package var untypedFields: [UntypedValue] {
    [kind.untyped, noun.untyped, question.untyped]
  }
}
