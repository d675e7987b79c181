import Foundation
import Markup

/// Capital letters in addresses, which lead nowhere else: mail and web servers take `DPO@Example.org` for
/// `dpo@example.org`. Behind the host of a web address they count.
extension Comparison {
  /// Whether words are the same in every language of both notices, but for capital letters.
  func alikeButForCapitals(_ a: Words?, _ b: Words?) -> Bool {
    common.allSatisfy { (a?[$0] ?? []).map(\.withoutCapitals) == (b?[$0] ?? []).map(\.withoutCapitals) }
  }
}

extension Inline {
  fileprivate var withoutCapitals: String {
    let words = [self].plainText.lowercased()
    guard case .link(_, let target) = self else { return words }
    return "\(words) \(Inline.hostInLowerCase(target))"
  }

  private static func hostInLowerCase(_ address: String) -> String {
    guard let scheme = address.range(of: "://") else { return address.lowercased() }
    let end = address[scheme.upperBound...].firstIndex { "/?#".contains($0) } ?? address.endIndex
    return address[..<end].lowercased() + address[end...]
  }
}
