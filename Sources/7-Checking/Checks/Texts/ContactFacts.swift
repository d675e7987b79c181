import Diagnostics
import NoticeModel
import Notices

typealias Severity = Diagnostic.Severity

/// The contact details that the facts declare, in the form in which texts are searched, with the reference that
/// stands for each.
struct ContactFacts {
  /// By the address in lower case.
  private(set) var emails: [String: String] = [:]
  /// The last eight digits of each number.
  private(set) var phones: [(digits: [UInt8], reference: String)] = []
  private(set) var streets: [(name: [UInt8], number: [UInt8], reference: String)] = []

  init(_ subject: Subject) {
    let notice = subject.notice
    if let seat = notice.controller.seat { add(seat, "{controller.seat}", subject) }
    // References name the first officer; the others have their place in the section on contacts.
    for (index, officer) in notice.officers.enumerated() { add(officer, index == 0 ? "dpo" : nil, subject) }
    for contact in notice.rights?.requests ?? [] { add(contact, "requests", subject) }
    for contact in notice.controller.contacts { add(contact, nil, subject) }
  }

  private static let section = "a reference to the section: {ref:contact}"

  private mutating func add(_ contact: Contact, _ name: String?, _ subject: Subject) {
    if let email = contact.email {
      let address = email.address.lowercased()
      if emails[address] == nil { emails[address] = name.map { "{\($0).email}" } ?? Self.section }
    }
    if let phone = contact.phone {
      let digits = Array(phone.number.utf8.filter(\.isDigit).suffix(8))
      phones.append((digits, name == "dpo" ? "{dpo.phone}" : Self.section))
    }
    if let post = contact.post { add(post, name.map { "{\($0).post}" } ?? "{ref:contact}", subject) }
  }

  private mutating func add(_ address: Address, _ reference: String, _ subject: Subject) {
    for street in Set(subject.languages.compactMap { address.street[$0] }) {
      let folded = FoldedText.fold(street)
      // The number stands behind the street in Belgium and Germany; before it in France, where it is not compared.
      guard let space = folded.lastIndex(of: 0x20), space > 5, folded[(space + 1)...].first?.isDigit ?? false else {
        continue
      }
      var name = folded[..<space]
      while let last = name.last, !last.isWord { name.removeLast() }
      guard !streets.contains(where: { $0.name == Array(name) }) else { continue }
      streets.append((Array(name), Array(folded[(space + 1)...]), reference))
    }
  }
}

extension NoticeText {
  /// Where a pattern stands, word for word.
  func places(of pattern: [UInt8]) -> [Range<Int>] {
    guard let first = pattern.first else { return [] }
    return folded.bytes.withUnsafeBufferPointer { bytes in
      var found: [Range<Int>] = []
      for at in bytes.indices where bytes[at] == first && (at == 0 || !bytes[at - 1].isWord) {
        if let end = Phrase.end(of: pattern, in: bytes, at: at) { found.append(at..<end) }
      }
      return found
    }
  }

  /// Whether a place belongs to an e-mail or web address.
  func isInAddress(_ place: Range<Int>) -> Bool {
    let bytes = folded.bytes
    if place.lowerBound > 0, "@./-_:".utf8.contains(bytes[place.lowerBound - 1]) { return true }
    guard place.upperBound + 1 < bytes.count else { return false }
    let next = bytes[place.upperBound]
    return next == UInt8(ascii: "@") || next == UInt8(ascii: "_")
      || (next == UInt8(ascii: ".") && bytes[place.upperBound + 1].isWord)
  }

  /// Where a number of that many digits ends like this, whatever stands between its digits.
  func place(ofDigits digits: [UInt8]) -> Range<Int>? {
    guard digits.count >= 8 else { return nil }
    let bytes = folded.bytes
    var start = 0
    var run: [UInt8] = []
    for at in 0...bytes.count {
      let byte = at < bytes.count ? bytes[at] : 0x0A
      if byte.isDigit {
        if run.isEmpty { start = at }
        run.append(byte)
        if run.count >= digits.count, run.suffix(digits.count).elementsEqual(digits),
          at + 1 == bytes.count || !bytes[at + 1].isDigit
        {
          return start..<(at + 1)
        }
      } else if !" ./-()+".utf8.contains(byte) {
        run = []
      }
    }
    return nil
  }
}
