import Diagnostics
import NoticeModel

/// A paragraph of prose, with the list it introduces.
struct ProsePassage {
  var language: Language
  /// Name of its section.
  var section: String
  var text: String
  private let file: SourceFile
  private let start: Int

  fileprivate init(_ language: Language, _ section: String, _ text: String, in file: SourceFile, at start: Int) {
    self.language = language
    self.section = section
    self.text = text
    self.file = file
    self.start = start
  }

  /// The place of a part of it.
  func location(_ range: Range<String.Index>) -> Location {
    let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return file.location(start + lower..<start + lower + text[range].utf8.count)
  }
}

extension Subject {
  /// The passages of the notice's own prose, language by language, in the files that a rule has a look at: most
  /// hold nothing for it, and need not be taken apart.
  func prosePassages(in files: ([UInt8]) -> Bool) -> [ProsePassage] {
    languages.flatMap { language in
      (resolved.source.prose[language] ?? [:]).sorted { $0.key < $1.key }.flatMap { section, index in
        files(sources.files[index].bytes) ? passages(of: sources.files[index], section, language) : []
      }
    }
  }

  private func passages(of file: SourceFile, _ section: String, _ language: Language) -> [ProsePassage] {
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    var passages: [ProsePassage] = []
    var start = 0
    for lines in blocks(lines) {
      let text = lines.joined(separator: "\n")
      if text.contains(where: { !$0.isWhitespace }) {
        passages.append(ProsePassage(language, section, text, in: file, at: start))
      }
      start += text.utf8.count + 1
    }
    return passages
  }

  /// Lines up to an empty one; a list stays with the paragraph that introduces it.
  private func blocks(_ lines: [Substring]) -> [[Substring]] {
    var blocks: [[Substring]] = [[]]
    for (index, line) in lines.enumerated() {
      let introducesList = blocks[blocks.count - 1].last { !$0.isEmpty }?.hasSuffix(":") == true
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      blocks[blocks.count - 1].append(line)
      if line.isEmpty, !(introducesList && next.hasPrefix("-")) { blocks.append([]) }
    }
    return blocks
  }
}
