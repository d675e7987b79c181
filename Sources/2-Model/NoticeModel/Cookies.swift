/// Cookies and similar techniques on the surfaces a notice covers.
public enum Cookies: Sendable {
  /// Not said, which is a finding where there is a website or an app.
  case undeclared
  /// None are used, or nothing is read from or written to people's devices.
  case none(because: Text)
  /// They are used.
  case used(CookieUse)
}

/// Which cookies are used, and how people refuse them.
public struct CookieUse: Located, Sendable {
  /// The cookies, one by one; empty when the notice does not list them, which is a finding.
  public var list: [Cookie] = []
  /// How people accept, refuse and change their mind.
  public var choice: CookieChoice = .undeclared
  public var place = Place()
}

/// A cookie or similar technique.
public struct Cookie: Located, Sendable {
  /// Its name, or a pattern such as `_pk_id.*`.
  public var name: String
  /// Who sets it.
  public var provider: CookieProvider
  /// What kind of cookie it is; only a necessary one needs no consent.
  public var category: CookieCategory
  /// How long it stays on the device.
  public var lifetime: CookieLifetime
  /// What it is for.
  public var purpose: Text
  /// Whether others read it too, and who.
  public var sharedWith: Text? = nil
  /// Why it is set without consent although it is not strictly necessary, where the law allows that: in France
  /// for measuring one's own audience.
  public var withoutConsent: Text? = nil
  /// The technique, where it is no cookie but a similar one.
  public var storage: StorageTechnique? = nil
  public var place = Place()
}

/// A technique other than cookies by which something is kept on a device or read from it: Article 5(3) of Directive
/// 2002/58/EC treats all of them alike.
public enum StorageTechnique: String, CaseIterable, Sendable {
  /// Local storage of the browser (localStorage), which stays until it is deleted.
  case localStorage
  /// Storage of a tab of the browser (sessionStorage), which ends with the tab.
  case sessionStorage
  /// A database of the browser (IndexedDB).
  case indexedDB
  /// A picture or request that tells somebody that a page or message was opened; it keeps nothing itself.
  case pixel
  /// An identifier of the device, such as that for advertising.
  case deviceIdentifier
}

/// Who sets a cookie.
public enum CookieProvider: Sendable {
  /// The controller itself.
  case controller
  /// Someone else, by name.
  case thirdParty(String)
}

/// What a cookie is for; only strictly necessary ones need no consent.
public enum CookieCategory: String, CaseIterable, Sendable {
  /// Strictly necessary for the service that the person asked for.
  case necessary
  /// Remembers choices, such as a language.
  case preferences
  /// Measures how a site is used.
  case statistics
  /// Serves advertising, or follows people from site to site.
  case marketing
}

/// How long a cookie stays.
public enum CookieLifetime: Sendable {
  /// Until the browser is closed.
  case session
  /// For a time after it was set.
  case lasts(Duration)
  /// Until the person deletes it, as local storage does.
  case untilDeleted
  /// It keeps nothing on the device, as a pixel.
  case nothingKept
}

/// How people accept or refuse cookies.
public enum CookieChoice: Sendable {
  /// Not said, which is a finding.
  case undeclared
  /// Asked before any cookie that is not necessary is set.
  case askedFirst
  /// Asked first, and changed at this address at any time.
  case settings(WebAddress)
  /// Only by the settings of the browser, which is no consent.
  case browserOnly
}
