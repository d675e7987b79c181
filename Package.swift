// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "notitia",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "notitia", targets: ["notitia"]),
    .library(name: "NoticeModel", targets: ["NoticeModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(name: "NoticeModel"),
    .target(name: "Diagnostics"),
    .target(name: "Workers"),
    .target(name: "CFolders"),
    .target(name: "Files", dependencies: ["CFolders"]),
    .target(name: "JSON"),
    .target(name: "Markup"),
    .target(name: "Syntax", dependencies: ["Diagnostics"]),
    .target(name: "Source", dependencies: ["NoticeModel", "Syntax", "Diagnostics", "Files"]),
    .target(name: "Facts", dependencies: ["JSON", "NoticeModel", "Diagnostics"]),
    .target(name: "Law", dependencies: ["NoticeModel", "Diagnostics"]),
    .target(name: "Languages", dependencies: ["NoticeModel", "Markup"]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "Markdown", dependencies: ["CCmark", "Markup", "Diagnostics"]),
    .target(
      name: "Notices", dependencies: ["Source", "Law", "Languages", "Markdown", "Markup", "Diagnostics"]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(
      name: "Changes", dependencies: ["Facts", "JSON", "Notices", "Source", "Languages", "Markup", "NoticeModel"]),
    .target(name: "FrozenTexts", dependencies: ["Notices", "Markup", "NoticeModel"]),
    .target(name: "Redlines", dependencies: ["Notices", "Markup", "Diagnostics"]),
    .target(
      name: "Versions",
      dependencies: [
        "CCrypto", "Changes", "FrozenTexts", "Facts", "JSON", "Notices", "Source", "Languages", "Markup", "Files",
        "Diagnostics", "NoticeModel",
      ]),
    .target(
      name: "Checks",
      dependencies: [
        "Versions", "Notices", "Source", "Law", "Languages", "Markdown", "Markup", "Diagnostics",
      ]),
    .target(name: "Observed", dependencies: ["Checks", "Notices", "Source", "JSON", "NoticeModel", "Diagnostics"]),
    .target(name: "Reports", dependencies: ["Checks", "Diagnostics", "NoticeModel"]),
    .target(
      name: "Site",
      dependencies: [
        "Checks", "Versions", "Redlines", "JSON", "Notices", "Source", "Markup", "Files", "Workers",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(
      name: "Preview",
      dependencies: [
        "Site", "NoticeModel", "Diagnostics", "Files", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .target(name: "Starter", dependencies: ["Source", "NoticeModel", "Files"]),
    .executableTarget(
      name: "notitia",
      dependencies: [
        "Preview", "Starter", "Site", "Versions", "Redlines", "Changes", "Reports", "Observed", "Checks", "Notices",
        "Source", "NoticeModel", "Diagnostics", "Files",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "ModelReader"),
    .executableTarget(name: "generate-binder", dependencies: ["ModelReader"]),
    .executableTarget(name: "generate-rules", dependencies: ["Checks", "Law"]),
    .executableTarget(
      name: "measure-redline", dependencies: ["Redlines", "Notices", "NoticeModel", "Markup"], path: "bench/redline"),
    .testTarget(name: "ModelReaderTests", dependencies: ["ModelReader"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(
      name: "SourceTests", dependencies: ["Source", "Syntax", "Diagnostics", "Files", "NoticeModel"],
      exclude: ["Fixtures"]),
    .testTarget(name: "LawTests", dependencies: ["Law", "NoticeModel"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages", "NoticeModel", "Markup"]),
    .target(
      name: "TestSupport", dependencies: ["Notices", "Source", "NoticeModel", "Markup", "Diagnostics", "Files"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Preview", "Site", "NoticeModel", "Diagnostics", "Files", "TestSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .testTarget(
      name: "StarterTests",
      dependencies: ["Starter", "Site", "Source", "NoticeModel", "Diagnostics", "Files", "TestSupport"]),
    .testTarget(name: "DocumentationTests", dependencies: ["notitia", "TestSupport"]),
    .testTarget(
      name: "ObservedTests", dependencies: ["Observed", "Checks", "notitia", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Checks", "NoticeModel", "Diagnostics", "notitia", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Checks", "Versions", "Notices", "Source", "Files", "Diagnostics", "ModelReader", "Syntax", "Workers",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "Markup", "Diagnostics", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "NoticesTests",
      dependencies: ["Notices", "Source", "NoticeModel", "Markup", "Diagnostics", "Files", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "VersionsTests",
      dependencies: [
        "Versions", "Changes", "Redlines", "FrozenTexts", "Facts", "JSON", "ModelReader", "Notices", "Source",
        "NoticeModel", "Markup", "Diagnostics", "Files", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
    .testTarget(
      name: "CommandTests", dependencies: ["notitia", "Files", "TestSupport"],
      exclude: ["Fixtures", "Transcripts", "Releases/Disk/recorder.c"]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Site", "Versions", "Changes", "Redlines", "FrozenTexts", "JSON", "Notices", "Source", "NoticeModel",
        "Markup", "Diagnostics", "Files", "TestSupport",
      ],
      exclude: ["Fixtures"]),
  ]
)
