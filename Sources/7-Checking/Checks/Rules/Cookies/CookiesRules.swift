let cookieRules: [any Rule] = [
  CookieDeclaration(),
  CookieRow(),
  CookieConsent(),
  CookieAnalytics(),
  CookieLifetimeLimit(),
  CookieLaw(),
  CookieRecipients(),
]
