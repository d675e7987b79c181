let cookieRules: [any Rule.Type] = [
  CookieDeclaration.self,
  CookieRow.self,
  CookieConsent.self,
  CookieAnalytics.self,
  CookieLifetimeLimit.self,
  CookieLaw.self,
]
