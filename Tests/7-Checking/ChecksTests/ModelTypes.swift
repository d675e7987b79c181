import Foundation
import ModelReader

/// The types of the model by name, as they are declared.
enum ModelTypes {
  static func read() throws -> [String: ModelType] {
    let folder = RuleFixtureSite.root.appendingPathComponent("Sources/2-Model/NoticeModel")
    var reader = ModelReader()
    for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).sorted(by: {
      $0.path < $1.path
    }) where url.pathExtension == "swift" {
      try reader.read(String(contentsOf: url, encoding: .utf8), file: url.lastPathComponent)
    }
    return Dictionary(reader.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
