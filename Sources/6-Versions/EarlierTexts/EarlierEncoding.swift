/// An earlier page as UTF-8, whatever it was saved in: UTF-8, or one of the encodings of eight bits that the web had in
/// Western Europe and that the page declares. What is kept of it is the file as it came.
struct EarlierEncoding {
  /// Why a page is not read.
  struct Fault: Error {
    var message: String
    var help: String
    /// Of the first byte that cannot be read.
    var line: Int
  }

  /// Without the declaration of XML, which then says nothing any more; each line stands where it stood.
  let bytes: [UInt8]

  init(_ page: [UInt8]) throws(Fault) {
    // The mark of UTF-16 is read by whoever reads XML.
    guard !page.starts(with: [0xFE, 0xFF]), !page.starts(with: [0xFF, 0xFE]) else {
      bytes = page
      return
    }
    let head = String(String.UnicodeScalarView(page.prefix(4_000).map { UnicodeScalar($0) }))
    let body = Self.withoutDeclaration(page, head)
    // What can be read as UTF-8 beyond ASCII was written in it, whatever it declares.
    guard String(validating: body, as: UTF8.self) == nil else {
      bytes = body
      return
    }
    let line = Self.lineBeyondUTF8(body)
    guard let name = Self.declared(head) else {
      let declaration = "<meta charset=\"windows-1252\" />"
      throw Fault(
        message: "this page is not UTF-8, and does not say in which encoding it is",
        help: Self.western(body, Self.windows) == nil
          ? "save it as UTF-8"
          : "save it as UTF-8; where it is in Windows-1252, as most pages of those years, write into its <head>: "
            + declaration,
        line: line)
    }
    let table: [UInt8: UInt32]
    switch name {
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii",
      "ascii":
      // The web reads all of them as Windows-1252.
      table = Self.windows
    case "iso-8859-15", "iso8859-15", "latin9", "latin-9": table = Self.latin9
    case "utf-8", "utf8":
      throw Fault(
        message: "this page says that it is UTF-8, and is not on this line",
        help: "save it as UTF-8, or declare what it is in, such as <meta charset=\"windows-1252\" />", line: line)
    default:
      throw Fault(
        message: "this page says that it is in `\(name)`, which is not read here",
        help: "save it as UTF-8, for instance: iconv -f \(name) -t UTF-8 OLD.html > NEW.html", line: line)
    }
    guard let read = Self.western(body, table) else {
      throw Fault(
        message: "this page says that it is in `\(name)`, and has bytes that are no character of it",
        help: "save it as UTF-8 with the program that it was written with", line: line)
    }
    bytes = read
  }

  // MARK: - What a page says of itself

  /// In small letters.
  private static func declared(_ head: String) -> String? {
    let found =
      head.firstMatch(of: /<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.ignoresCase())?.output.1
      ?? head.firstMatch(of: /<meta[^>]*?charset\s*=\s*["']?([A-Za-z0-9._:-]+)/.ignoresCase())?.output.1
    return found.map { String($0).lowercased() }
  }

  private static func withoutDeclaration(_ page: [UInt8], _ head: String) -> [UInt8] {
    var page = page
    guard let declaration = head.firstMatch(of: /<\?xml\s[^>]*\?>/.ignoresCase()) else { return page }
    let start = head[..<declaration.range.lowerBound].unicodeScalars.count
    for index in start..<(start + declaration.output.unicodeScalars.count) where page[index] != UInt8(ascii: "\n") {
      page[index] = UInt8(ascii: " ")
    }
    return page
  }

  /// The line with the first byte that is no UTF-8, counted from 1.
  static func lineBeyondUTF8(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  // MARK: - Encodings of eight bits

  /// `nil` where a byte stands for nothing.
  private static func western(_ bytes: [UInt8], _ table: [UInt8: UInt32]) -> [UInt8]? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if let value = table[byte] {
        guard value != 0, let scalar = UnicodeScalar(value) else { return nil }
        text.append(scalar)
      } else {
        text.append(UnicodeScalar(byte))
      }
    }
    return Array(String(text).utf8)
  }

  /// What is another character than in Unicode; 0 for a byte that stands for nothing.
  private static let windows = Dictionary(
    uniqueKeysWithValues: zip(
      UInt8(0x80)...UInt8(0x9F),
      [
        0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0, 0,
        0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
      ] as [UInt32]))

  private static let latin9: [UInt8: UInt32] = {
    var table = Dictionary(uniqueKeysWithValues: (UInt8(0x80)...UInt8(0x9F)).map { ($0, UInt32(0)) })
    for (byte, value) in [
      (0xA4, 0x20AC), (0xA6, 0x160), (0xA8, 0x161), (0xB4, 0x17D), (0xB8, 0x17E), (0xBC, 0x152), (0xBD, 0x153),
      (0xBE, 0x178),
    ] as [(UInt8, UInt32)] { table[byte] = value }
    return table
  }()
}
