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
    .target(name: "Markup"),
    .target(name: "Syntax", dependencies: ["Diagnostics"]),
    .target(name: "Source", dependencies: ["NoticeModel", "Syntax", "Diagnostics", "Files"]),
    .target(name: "Law", dependencies: ["NoticeModel", "Diagnostics"]),
    .target(name: "Languages", dependencies: ["NoticeModel", "Markup"]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "Markdown", dependencies: ["CCmark", "Markup", "Diagnostics"]),
    .target(
      name: "Notices", dependencies: ["Source", "Law", "Languages", "Markdown", "Markup", "Diagnostics", "Workers"]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(
      name: "Versions",
      dependencies: [
        "CCrypto", "Notices", "Source", "Languages", "Law", "Markup", "Files", "Diagnostics", "NoticeModel",
      ]),
    .target(
      name: "Checks",
      dependencies: [
        "Versions", "Notices", "Source", "Law", "Languages", "Markdown", "Markup", "Diagnostics", "Workers",
      ]),
    .target(name: "Observed", dependencies: ["Checks", "Notices", "Source", "NoticeModel", "Diagnostics"]),
    .target(name: "Reports", dependencies: ["Checks", "Diagnostics", "NoticeModel"]),
    .target(
      name: "Site",
      dependencies: [
        "Checks", "Versions", "Notices", "Source", "Markup", "Files", "Workers",
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
        "Preview", "Starter", "Site", "Versions", "Reports", "Observed", "Checks", "Notices", "NoticeModel",
        "Diagnostics", "Files",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "ModelReader"),
    .executableTarget(name: "generate-binder", dependencies: ["ModelReader"]),
    .executableTarget(name: "generate-rules", dependencies: ["Checks", "Law"]),
    .executableTarget(
      name: "measure-redline", dependencies: ["Versions", "Notices", "NoticeModel", "Markup"], path: "bench/redline"),
    .testTarget(name: "ModelReaderTests", dependencies: ["ModelReader"]),
    .testTarget(
      name: "SourceTests", dependencies: ["Source", "Syntax", "Diagnostics", "Files", "NoticeModel"],
      exclude: ["Fixtures"]),
    .testTarget(name: "LawTests", dependencies: ["Law", "NoticeModel"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages", "NoticeModel", "Markup"]),
    .target(
      name: "TestSupport", dependencies: ["Notices", "NoticeModel", "Markup", "Files"], path: "Tests/TestSupport"),
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
        "Versions", "ModelReader", "Notices", "Source", "NoticeModel", "Markup", "Diagnostics", "Files", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
    .testTarget(
      name: "CommandTests", dependencies: ["notitia", "Files", "TestSupport"], exclude: ["Fixtures", "Transcripts"]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Site", "Versions", "Notices", "Source", "NoticeModel", "Markup", "Diagnostics", "Files", "TestSupport",
      ],
      exclude: ["Fixtures"]),
  ]
)
