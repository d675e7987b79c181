import NoticeModel
import SourceEdits

extension ObservedCheck {
  /// The cookies that are not declared, as they would be written in the notice; what nobody but its writer knows is
  /// left as `…`.
  package func proposal() -> String {
    grouped(compared().unknown).map { name, own in
      let texts = subject.languages.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
      let provider = own.allSatisfy(isForeign) ? ".thirdParty(\(WrittenString.line(domains(own))))" : ".controller"
      return """
        Cookie(
          name: \(WrittenString.line(name)),
          provider: \(provider),
          category: .…,
          lifetime: \(proposedLifetime(own)),
          purpose: Text(\(texts))\(own.allSatisfy(\.isStorage) ? ",\n  storage: .localStorage" : "")
        ),

        """
    }.joined()
  }

  private func proposedLifetime(_ cookies: [ObservedCookie]) -> String {
    if cookies.allSatisfy(\.isStorage) { return ".untilDeleted" }
    if cookies.allSatisfy({ $0.lifetime == .session }) { return ".session" }
    guard let longest = cookies.compactMap({ span($0.lifetime) }).max() else { return ".…" }
    return ".lasts(\(Duration.shortest(for: longest.seconds).written))"
  }
}

extension Duration {
  fileprivate var written: String {
    switch self {
    case .hours(let count): ".hours(\(count))"
    case .days(let count): ".days(\(count))"
    case .weeks(let count): ".weeks(\(count))"
    case .months(let count): ".months(\(count))"
    case .years(let count): ".years(\(count))"
    }
  }
}
