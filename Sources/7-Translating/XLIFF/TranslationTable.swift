import NoticeModel
import SwiftCSV
import Translations
import XMLTree

/// The texts as a table in CSV (RFC 4180, UTF-8), for those who translate in a spreadsheet.
///
/// Signs that are kept stand in it as they do in a source; whoever loses one is told when the table comes back.
package enum TranslationTable {
  private static let columns = [
    "id", "language", "text", "state", "source", "translation", "previous source", "notes", "source language",
  ]

  package static func bytes(_ files: [ExchangeFile]) -> [UInt8] {
    var out = row(columns)
    for file in files {
      for unit in file.units {
        out += row([
          unit.id, file.language.rawValue, unit.key, unit.state.rawValue, unit.source.text, unit.target?.text ?? "",
          unit.previousSource ?? "", (["\(unit.path):\(unit.line)"] + unit.notes).joined(separator: "\n"),
          file.scope.sourceLanguage.rawValue,
        ])
      }
    }
    // Without this mark spreadsheets take the letters for those of another encoding.
    return [0xEF, 0xBB, 0xBF] + out.utf8
  }

  private static func row(_ cells: [String]) -> String {
    cells.map { "\"\(guarded($0).replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
  }

  /// A cell that begins with one of these would be calculated; a spreadsheet takes the apostrophe for "this is text".
  private static func guarded(_ cell: String) -> String {
    guard let first = cell.first, "=+-@\t\r'".contains(first) else { return cell }
    return "'" + cell
  }

  private static func unguarded(_ cell: String) -> String {
    guard cell.first == "'", let second = cell.dropFirst().first, "=+-@\t\r'".contains(second) else { return cell }
    return String(cell.dropFirst())
  }

  static func read(_ bytes: [UInt8]) throws(XMLFault) -> [ReturnedFile] {
    guard bytes.count <= XMLReader.largest else {
      throw XMLFault(message: "the file is larger than \(XMLReader.largest / 1_000_000) MB", line: 1)
    }
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw XMLFault(message: "this file is not text in UTF-8", line: 1)
    }
    // Some spreadsheets separate by semicolons.
    let head = text.prefix { !$0.isNewline }
    let delimiter: CSVDelimiter = head.contains(";") && !head.contains(",") ? .semicolon : .comma
    guard let table = try? EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false) else {
      throw XMLFault(message: "this is no table in CSV", line: 1)
    }
    guard table.header == columns else {
      throw XMLFault(message: "the first row is not that of an export", line: 1)
    }
    return try files(table.rows)
  }

  private static func files(_ rows: [[String]]) throws(XMLFault) -> [ReturnedFile] {
    var files: [ReturnedFile] = []
    for (number, cells) in rows.enumerated() {
      let line = number + 2
      if cells.allSatisfy(\.isEmpty) { continue }
      guard cells.count == columns.count else {
        throw XMLFault(message: "row \(line) has \(cells.count) cells, and \(columns.count) are expected", line: line)
      }
      let unit = ReturnedUnit(
        id: cells[0], source: .text(unguarded(cells[4])), target: .text(unguarded(cells[5])), isConfirmed: false,
        line: line)
      let (language, source) = (cells[1], cells[8])
      if let last = files.indices.last, files[last].targetLanguage == language, files[last].sourceLanguage == source {
        files[last].units.append(unit)
      } else {
        files.append(
          ReturnedFile(sourceLanguage: source, targetLanguage: language, original: "", units: [unit], line: line))
      }
    }
    return files
  }
}
