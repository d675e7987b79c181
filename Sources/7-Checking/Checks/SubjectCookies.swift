import NoticeModel

/// What rules ask of the cookies of a notice.
extension Subject {
  var cookieUse: CookieUse? {
    if case .used(let use) = notice.cookies { return use }
    return nil
  }

  var cookies: [Cookie] { cookieUse?.list ?? [] }

  /// Whether the notice covers something that could read or write on people's devices.
  var hasDigitalSurface: Bool {
    notice.surfaces.contains {
      switch $0 {
      case .website, .app: return true
      case .premises, .paper: return false
      }
    }
  }
}

extension Cookie {
  /// Whether people have to agree first: all but the strictly necessary, and those declared as exempt.
  var needsConsent: Bool { category != .necessary && withoutConsent == nil }

  /// The product that is known to set a cookie of this name for measuring or advertising.
  var knownTracker: String? {
    let trackers: [(String, String)] = [
      ("_ga", "Google Analytics"), ("_gid", "Google Analytics"), ("_gat", "Google Analytics"), ("_gcl", "Google Ads"),
      ("_fbp", "Meta"), ("_fbc", "Meta"), ("fr", "Meta"), ("_pk_id", "Matomo"), ("_pk_ses", "Matomo"),
      ("_hj", "Hotjar"), ("IDE", "Google"), ("_uet", "Microsoft Advertising"), ("_clck", "Microsoft Clarity"),
      ("_clsk", "Microsoft Clarity"), ("MUID", "Microsoft"), ("_ttp", "TikTok"), ("li_fat_id", "LinkedIn"),
    ]
    return trackers.first { prefix, _ in
      prefix.hasPrefix("_") ? name.hasPrefix(prefix) : name == prefix
    }?.1
  }
}
