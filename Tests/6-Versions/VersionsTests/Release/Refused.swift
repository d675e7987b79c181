import TestSupport
import Testing

@testable import Versions

/// A release that must not happen.
struct Refused: Sendable, CustomTestStringConvertible {
  /// Also the name of the fixture with what is said.
  var name: String
  var plan: @Sendable () throws -> Release

  init(_ name: String, _ plan: @escaping @Sendable () throws -> Release) {
    self.name = name
    self.plan = plan
  }

  var testDescription: String { name }

  private static let words = #"summary: Text(fr: "Un mot.", nl: "Een woord.", de: "Ein Wort.")"#
  private static let told = #"announced: Text(fr: "par courriel", nl: "per e-mail", de: "per E-Mail")"#

  /// The site of one version, in other words and with a description of what changed.
  private static func reworded(_ change: String) throws -> ReleasedSite {
    let site = try ReleasedSite.once()
    try site.edit("Servir vos commandes", "Exécuter vos commandes")
    try site.describe(change)
    return site
  }

  /// The site of one version, with a longer retention.
  private static func material(_ change: String) throws -> ReleasedSite {
    let site = try reworded(change)
    try site.edit(".years(7)", ".years(10)")
    return site
  }

  static let all = days + contents + announcements + corrections

  private static let days = [
    Refused("undescribed") { try ReleasedSite.once().plan("2026-01-01", on: "2025-12-01") },
    Refused("released-already") { try ReleasedSite.once().plan("2025-10-01", on: "2025-12-01") },
    Refused("earlier-and-undescribed") { try ReleasedSite.once().plan("2025-05-01", on: "2025-12-01") },
    Refused("published-after-its-release") {
      try reworded("version: \"2026-03-01\", published: \"2026-02-02\", \(words)").plan("2026-03-01", on: "2026-02-01")
    },
    Refused("published-before-the-version-before") {
      try reworded("version: \"2026-01-01\", published: \"2025-09-14\", \(words)").plan("2026-01-01", on: "2025-12-01")
    },
    Refused("released-before-the-version-before") {
      try reworded("version: \"2026-01-01\", \(words)").plan("2026-01-01", on: "2025-09-14")
    },
    Refused("in-retrospect") { try reworded("version: \"2025-11-30\", \(words)").plan("2025-11-30", on: "2025-12-01") },
  ]

  private static let contents = [
    Refused("nothing-changed") {
      let site = try ReleasedSite.once()
      try site.describe("version: \"2026-01-01\", \(words)")
      return try site.plan("2026-01-01", on: "2025-12-01")
    },
    Refused("summary-in-one-language") {
      try reworded("version: \"2026-01-01\", summary: Text(fr: \"Un mot.\")").plan("2026-01-01", on: "2025-12-01")
    },
  ]

  private static let announcements = [
    Refused("material-and-not-announced") {
      try material("version: \"2026-01-01\", \(words)").plan("2026-01-01", on: "2025-11-01")
    },
    Refused("material-without-days") {
      try material("version: \"2026-01-01\", \(words), \(told)").plan("2026-01-01", on: "2025-11-01")
    },
    Refused("raised-and-not-announced") {
      try reworded(
        "version: \"2026-01-01\", \(words), raised: Text(fr: \"C’est important.\", nl: \"Het is belangrijk.\", de: \"Es ist wichtig.\")"
      )
      .plan("2026-01-01", on: "2025-11-01")
    },
    Refused("too-few-days-left") {
      try material("version: \"2026-01-01\", \(words), \(told), leadDays: 30").plan("2026-01-01", on: "2025-12-03")
    },
    Refused("several-at-once") {
      try material("version: \"2025-11-30\", summary: Text(fr: \"Un mot.\")").plan("2025-11-30", on: "2025-12-01")
    },
  ]

  private static let corrections = [
    Refused("correction-undescribed") {
      try ReleasedSite.once().plan("2025-10-01", editorial: true, on: "2025-12-01")
    },
    Refused("correction-of-nothing") { try ReleasedSite().plan("2025-10-01", editorial: true, on: "2025-12-01") },
    Refused("correction-of-an-earlier-version") {
      try ReleasedSite.corrected().plan("2025-10-01", editorial: true, on: "2026-03-01")
    },
    Refused("correction-that-is-material") {
      try material("version: \"2025-10-01\", \(words), revision: 2").plan(
        "2025-10-01", editorial: true, on: "2025-12-01")
    },
    Refused("correction-that-was-raised") {
      try reworded(
        "version: \"2025-10-01\", \(words), raised: Text(fr: \"Oui.\", nl: \"Ja.\", de: \"Ja.\"), revision: 2"
      )
      .plan("2025-10-01", editorial: true, on: "2025-12-01")
    },
  ]
}
