let whoRules: [any Rule] = [
  ControllerIdentity(),
  ControllerContact(),
  EnterpriseNumberStated(),
  UnionRepresentative(),
  JointControllers(),
  OfficerDecided(),
  DPOContact(),
  OfficersDivided(),
  NamedPersons(),
  CompetentAuthority(),
]
