import CCmark
import Markup

extension InlineReader {
  /// A link with its address, or its words alone where the address is not to be followed.
  mutating func appendLink(_ node: CNode, to out: inout [Unresolved.Inline]) {
    let (wasInLink, faultsBefore) = (isInLink, faults.count)
    isInLink = true
    let inner = read(node)
    isInLink = wasInLink
    let written = node.url
    if !node.title.isEmpty {
      faults.append(
        .link(
          "the title `\(node.title)` of this link is not shown", "leave it out, or say it in the text",
          written: node.title, at: node.place, to: node.end))
    }
    if inner.isEmpty, !faults[faultsBefore...].contains(where: { $0.awaitedPlace == nil }) {
      faults.append(
        .link(
          "this link has no words", "write in the brackets where it leads", written: "[](", at: node.place, to: node.end
        ))
    }
    if case .text(let words)? = inner.first, words.hasPrefix("^") {
      faults.append(.footnote(at: node.place, isLiteral: false))
    }
    switch address(written) {
    case .url(let url):
      if let reference = reference(in: written)?.name { awaitPlace(of: reference, at: node.place) }
      out.append(.link(inner, to: url))
    case .unsafe:
      faults.append(.unsafe(written, at: node.place, to: node.end))
      out += inner
    case .unknown(let reference):
      faults.append(.reference(reference, at: node.place, known: context.explanation(of: reference)))
      out += inner
    }
  }

  private func reference(in written: String) -> (open: String.Index, close: String.Index, name: String)? {
    guard let open = written.firstIndex(of: "{"), let close = written[open...].firstIndex(of: "}") else { return nil }
    return (open, close, String(written[written.index(after: open)..<close]))
  }

  private enum Address { case url(String), unsafe, unknown(String) }

  /// The address of a link, with its reference put in.
  private func address(_ written: String) -> Address {
    guard let (open, close, reference) = reference(in: written) else {
      return SafeAddress.isSafe(written) ? .url(written) : .unsafe
    }
    guard let value = context.resolveAddress(reference) else { return .unknown(reference) }
    // "mailto:{dpo.email}" says twice what the reference says once; before it nothing else may stand.
    let before = written[..<open]
    guard before.isEmpty || before == "mailto:" && value.hasPrefix("mailto:") else { return .unsafe }
    let url = value + written[written.index(after: close)...]
    return SafeAddress.isSafe(url) ? .url(url) : .unsafe
  }
}

extension Unresolved.Inline {
  /// Whether it is, or holds, a link to somewhere.
  var isLink: Bool {
    switch self {
    case .link, .reference: true
    default: inner?.contains(where: \.isLink) ?? false
    }
  }
}
