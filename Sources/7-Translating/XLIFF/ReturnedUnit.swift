import NoticeModel

/// A text as it came back from a translator, and where it stands in the file that came.
struct ReturnedUnit: Sendable {
  enum Words: Sendable {
    /// With the numbers of the signs that are kept.
    case pieces([MarkedText.Piece])
    /// With the signs themselves, from a table.
    case text(String)
  }

  var id: String
  var source: Words
  /// `nil` or without words where it was not translated.
  var target: Words?
  /// Whether the translator says that the translation is right.
  var isConfirmed: Bool
  var line: Int
}

/// What came back in one file.
struct ReturnedFile: Sendable {
  /// The language it was translated from and to, as the file says.
  var sourceLanguage: String
  var targetLanguage: String
  /// The file of the source, as the export wrote it.
  var original: String
  var units: [ReturnedUnit]
  var line: Int
}
