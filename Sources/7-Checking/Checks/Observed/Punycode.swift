import Foundation

/// Names of hosts with letters beyond ASCII, in the form that the protocol has for them (RFC 3492).
enum Punycode {
  /// `bücher` as `xn--bcher-kva`; a label in ASCII stays as it is.
  static func label(_ label: some StringProtocol) -> String {
    let scalars = Array(String(label).precomposedStringWithCanonicalMapping.unicodeScalars)
    guard scalars.contains(where: { $0.value >= 0x80 }) else { return String(label) }
    var out = String(String.UnicodeScalarView(scalars.filter { $0.value < 0x80 }))
    let basic = out.utf8.count
    if basic > 0 { out += "-" }
    var (next, delta, bias, handled) = (128, 0, 72, basic)
    while handled < scalars.count {
      guard let smallest = scalars.map({ Int($0.value) }).filter({ $0 >= next }).min() else { break }
      delta += (smallest - next) * (handled + 1)
      next = smallest
      for scalar in scalars {
        if scalar.value < next { delta += 1 }
        guard Int(scalar.value) == next else { continue }
        out += digits(of: delta, bias: bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return "xn--" + out
  }

  private static func digits(of number: Int, bias: Int) -> String {
    var (rest, position, out) = (number, 36, "")
    while true {
      let threshold = min(max(position - bias, 1), 26)
      if rest < threshold { return out + digit(rest) }
      out += digit(threshold + (rest - threshold) % (36 - threshold))
      rest = (rest - threshold) / (36 - threshold)
      position += 36
    }
  }

  private static func digit(_ value: Int) -> String {
    String(UnicodeScalar(UInt8(value < 26 ? 97 + value : 22 + value)))
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var bias = 0
    while rest > 455 {
      rest /= 35
      bias += 36
    }
    return bias + 36 * rest / (rest + 38)
  }
}
