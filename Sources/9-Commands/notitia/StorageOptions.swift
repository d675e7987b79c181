import ArgumentParser
import Programs
import Publishing

/// How a site is stored in its folder.
struct StorageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Put compressed files beside files of text, for hosts that deliver them: gz, br, zst or several of them, such as gz,br.",
      valueName: "forms"),
    transform: StorageOptions.forms)
  var compress: [CompressedForm] = []

  @Flag(help: "Store files with the same bytes once, under several names (hard links).")
  var linkEqual = false

  var isNamed: Bool { linkEqual || !compress.isEmpty }

  private static func forms(_ text: String) throws -> [CompressedForm] {
    let forms = text.split(separator: ",", omittingEmptySubsequences: false).map {
      CompressedForm(rawValue: String($0))
    }
    guard !forms.contains(nil), Set(forms).count == forms.count else {
      throw ValidationError("name gz, br, zst or several of them, each once, with commas between them, such as gz,br.")
    }
    return forms.compactMap(\.self)
  }

  /// Ends the program where one that compresses is not there.
  func storage() throws -> SiteStorage {
    SiteStorage(
      linksEqual: linkEqual,
      compressors: try compress.map { form in
        guard let compressor = Compressor(form) else {
          throw Console.refuse(
            "the program `\(form.program)` is not there, which makes files that end in .\(form.rawValue)",
            "install it (sudo apt install \(form.program)), or leave \(form.rawValue) out of --compress")
        }
        return compressor
      })
  }
}

extension Compressor {
  /// `nil` where the system has no program for it.
  init?(_ form: CompressedForm) {
    guard let program = ExternalProgram(form.program), let version = try? program.run(["--version"], withErrors: true)
    else { return nil }
    self.init(form, program: program, version: version.output)
  }
}
