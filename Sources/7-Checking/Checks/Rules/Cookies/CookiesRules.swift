let cookieRules: [any Rule] = [
  CookieDeclaration(),
  CookieRow(),
  CookieStorage(),
  CookieConsent(),
  ConsentByUse(),
  CookieAnalytics(),
  CookieLifetimeLimit(),
  CookieLaw(),
  CookieRecipients(),
]
