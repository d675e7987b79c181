let whoRules: [any Rule.Type] = [
  ControllerIdentity.self,
  ControllerContact.self,
  EnterpriseNumberStated.self,
  UnionRepresentative.self,
  JointControllers.self,
  OfficerDecided.self,
  DPOContact.self,
  NamedPersons.self,
  CompetentAuthority.self,
]
