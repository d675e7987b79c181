let cookieRules: [any Rule] = [
  CookieDeclaration(),
  CookieRow(),
  CookieConsent(),
  ConsentByUse(),
  CookieAnalytics(),
  CookieLifetimeLimit(),
  CookieLaw(),
  CookieRecipients(),
]
