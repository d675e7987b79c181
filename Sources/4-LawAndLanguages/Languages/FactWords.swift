/// Words that tell of what a fact speaks. `*` stands for any further letters, at the front too.
package struct FactWords: Sendable {
  /// What a purpose says that is direct marketing: newsletters, advertising.
  package var marketing: [String]
  /// Surveillance cameras and those that people wear.
  package var cameras: [String]
  /// Cameras of another kind: that of the reader's own device.
  package var otherCameras: [String]
  /// A sign that announces cameras.
  package var cameraSigns: [String]
  /// Devices and programs that record what people do: cameras, badges, logs.
  package var devices: [String]
  /// What shows that such a device belongs to others.
  package var ofOthers: [String]
  /// Data that are pseudonymised or coded.
  package var pseudonymised: [String]
  /// Data that are passed on.
  package var passedOn: [String]
}
