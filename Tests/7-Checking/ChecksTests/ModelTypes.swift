import NoticeModel

/// The types of the model by name, as it describes them.
enum ModelTypes {
  static let all = Dictionary(uniqueKeysWithValues: ModelDescription.types.map { ($0.name, $0) })
}
