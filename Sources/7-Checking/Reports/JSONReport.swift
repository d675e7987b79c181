import Checks
import Diagnostics
import Foundation
import NoticeModel

/// The report as JSON, in the versioned form that `docs/check-report.md` describes. A baseline is such a report.
package struct JSONReport {
  package static let version = 1

  package init() {}

  package func render(_ report: Report) throws -> String {
    let document = Document(
      version: JSONReport.version, asOf: report.asOf.iso,
      notices: report.checked.map {
        Document.Notice(
          id: $0.notice, languages: $0.languages.map(\.rawValue),
          readability: $0.readability.isEmpty ? nil : $0.readability.map(Document.Readability.init))
      },
      blocked: report.isBlocked,
      findings: report.entries.map { entry in
        let finding = entry.finding
        let place = finding.diagnostic.location
        return Document.Finding(
          rule: finding.rule.text, severity: finding.severity.rawValue, notice: finding.notice,
          language: finding.language?.rawValue, entity: finding.entity, message: finding.diagnostic.message,
          help: finding.diagnostic.help, file: place.path, line: place.line, column: place.column,
          field: finding.field,
          related: finding.diagnostic.related.isEmpty
            ? nil
            : finding.diagnostic.related.map {
              Document.Related(
                message: $0.message, file: $0.location.path, line: $0.location.line, column: $0.location.column)
            },
          fingerprint: entry.fingerprint, blocks: report.blocks(entry), known: entry.isKnown,
          waiver: finding.waiver.map { Document.Waiver(because: $0.because, by: $0.by, until: $0.until.iso) })
      })
    return try ReportJSON.text(document)
  }

  /// Reads what an earlier report knew.
  package static func baseline(_ bytes: [UInt8]) throws(UnreadableBaseline) -> Baseline {
    let decoder = JSONDecoder()
    // Another version may have another form: what it says of itself comes first.
    guard let head = try? decoder.decode(Head.self, from: Data(bytes)) else { throw .noReport }
    guard head.version == version else { throw .otherVersion(head.version) }
    guard let document = try? decoder.decode(Document.self, from: Data(bytes)) else { throw .noReport }
    return Baseline(
      open: Set(document.findings.filter { $0.waiver == nil }.map(\.fingerprint)),
      waived: Set(document.findings.filter { $0.waiver != nil }.map(\.fingerprint)))
  }

  /// Why a file cannot say what is known.
  package enum UnreadableBaseline: Error, Equatable {
    /// It is no report in JSON, or only a part of one.
    case noReport
    case otherVersion(Int)
  }

  private struct Head: Decodable {
    var version: Int
  }

  private struct Document: Codable {
    var version: Int
    var asOf: String
    var notices: [Notice]
    var blocked: Bool
    var findings: [Finding]

    struct Notice: Codable {
      var id: String
      var languages: [String]
      var readability: [Readability]?
    }

    struct Readability: Codable {
      var language: String
      var formula: String
      var minutes: Int
      var whole: Figures
      var sections: [Section]

      init(_ readability: NoticeReadability) {
        language = readability.language.rawValue
        formula = readability.formula
        minutes = readability.minutes
        whole = Figures(readability.whole)
        sections = readability.sections.map { Section(id: $0.id, figures: Figures($0.figures)) }
      }
    }

    struct Section: Codable {
      var id: String
      var figures: Figures
    }

    struct Figures: Codable {
      var words: Int
      var index: Int?
      var lix: Int?
      var longSentences: Int
      var passives: Int?
      var terms: Int?

      init(_ figures: NoticeReadability.Figures) {
        words = figures.words
        index = figures.index
        lix = figures.lix
        longSentences = figures.longSentences
        passives = figures.passives
        terms = figures.terms
      }
    }

    struct Finding: Codable {
      var rule: String
      var severity: String
      var notice: String
      var language: String?
      var entity: String
      var message: String
      var help: String?
      var file: String
      var line: Int
      var column: Int
      var field: String?
      var related: [Related]?
      var fingerprint: String
      var blocks: Bool
      var known: Bool
      var waiver: Waiver?
    }

    struct Related: Codable {
      var message: String
      var file: String
      var line: Int
      var column: Int
    }

    struct Waiver: Codable {
      var because: String
      var by: String
      var until: String
    }
  }
}
