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
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
  ],
  targets: [
    .target(name: "NoticeModel", path: "Sources/2-Model/NoticeModel"),
    .target(name: "Days", dependencies: ["NoticeModel"], path: "Sources/2-Model/Days"),
    .target(name: "Diagnostics", path: "Sources/1-Foundations/Diagnostics"),
    .target(name: "CRequirements", path: "Sources/1-Foundations/CRequirements"),
    .target(name: "CFolders", path: "Sources/1-Foundations/CFolders"),
    .target(name: "Files", dependencies: ["CFolders"], path: "Sources/1-Foundations/Files"),
    .target(name: "JSON", path: "Sources/1-Foundations/JSON"),
    .target(name: "XML", path: "Sources/1-Foundations/XML"),
    .systemLibrary(
      name: "CExpat", path: "Sources/1-Foundations/CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "XMLTree", dependencies: ["CExpat"], path: "Sources/1-Foundations/XMLTree"),
    .target(name: "Programs", path: "Sources/1-Foundations/Programs"),
    .target(name: "Markup", path: "Sources/1-Foundations/Markup"),
    .target(name: "Syntax", dependencies: ["Diagnostics"], path: "Sources/3-Reading/Syntax"),
    .target(
      name: "Source", dependencies: ["NoticeModel", "Syntax", "Markup", "Diagnostics", "Files"],
      path: "Sources/3-Reading/Source"),
    .target(name: "Facts", dependencies: ["JSON", "NoticeModel", "Diagnostics"], path: "Sources/6-Versions/Facts"),
    .target(name: "Languages", dependencies: ["NoticeModel", "Markup"], path: "Sources/4-LawAndLanguages/Languages"),
    .target(
      name: "Law", dependencies: ["Languages", "Days", "NoticeModel", "Diagnostics"],
      path: "Sources/4-LawAndLanguages/Law"),
    .systemLibrary(
      name: "CCmark", path: "Sources/3-Reading/CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "Markdown", dependencies: ["CCmark", "Markup", "Diagnostics"], path: "Sources/3-Reading/Markdown"),
    .target(
      name: "Notices", dependencies: ["Source", "Law", "Languages", "Markdown", "Markup", "Diagnostics"],
      path: "Sources/5-Composing/Notices"),
    .systemLibrary(
      name: "CCrypto", path: "Sources/6-Versions/CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(
      name: "Changes", dependencies: ["Facts", "JSON", "Notices", "Source", "Languages", "Markup", "NoticeModel"],
      path: "Sources/6-Versions/Changes"),
    .target(
      name: "FrozenTexts", dependencies: ["Notices", "Markup", "NoticeModel"], path: "Sources/6-Versions/FrozenTexts"),
    .target(name: "Redlines", dependencies: ["Notices", "Markup", "Diagnostics"], path: "Sources/6-Versions/Redlines"),
    .target(
      name: "Versions",
      dependencies: [
        "CCrypto", "Changes", "FrozenTexts", "Facts", "JSON", "Notices", "Source", "Languages", "Markup", "Files",
        "Diagnostics", "Days", "NoticeModel",
      ], path: "Sources/6-Versions/Versions"),
    .target(
      name: "EarlierTexts",
      dependencies: [
        "Versions", "Languages", "XMLTree", "Markdown", "Notices", "Source", "Markup", "Diagnostics", "NoticeModel",
      ],
      path: "Sources/6-Versions/EarlierTexts"),
    .target(
      name: "SourceEdits", dependencies: ["Markdown", "Syntax", "Diagnostics"],
      path: "Sources/7-Translating/SourceEdits"),
    .target(
      name: "Translations",
      dependencies: [
        "SourceEdits", "Versions", "Redlines", "Markdown", "Source", "Syntax", "XML", "Files", "Diagnostics",
        "NoticeModel",
      ], path: "Sources/7-Translating/Translations"),
    .target(
      name: "Terminology",
      dependencies: ["Translations", "XML", "Source", "Files", "Diagnostics", "NoticeModel"],
      path: "Sources/7-Translating/Terminology"),
    .target(
      name: "XLIFF",
      dependencies: [
        "Translations", "SourceEdits", "XML", "XMLTree", "Versions", "Redlines", "Markdown", "Source", "Syntax",
        "Files", "Diagnostics", "NoticeModel", .product(name: "SwiftCSV", package: "SwiftCSV"),
      ], path: "Sources/7-Translating/XLIFF"),
    .target(
      name: "Checks",
      dependencies: [
        "Terminology", "Translations", "SourceEdits", "Versions", "Notices", "Source", "Law", "Languages", "Markdown",
        "Markup", "JSON", "Diagnostics", "Days", "NoticeModel",
      ], path: "Sources/7-Checking/Checks"),
    .target(
      name: "Reports", dependencies: ["Checks", "XML", "Diagnostics", "NoticeModel"], path: "Sources/7-Checking/Reports"
    ),
    .target(
      name: "Pages",
      dependencies: [
        "Versions", "Redlines", "Changes", "Notices", "Source", "Languages", "Markdown", "Markup", "JSON", "XML",
        "Diagnostics", "Days", "NoticeModel", .product(name: "Mustache", package: "swift-mustache"),
      ], path: "Sources/8-Publishing/Pages"),
    .target(
      name: "Verification", dependencies: ["Pages", "Notices", "Source", "Markup", "Diagnostics", "NoticeModel"],
      path: "Sources/8-Publishing/Verification"),
    .target(name: "BuildCache", dependencies: ["Versions", "Files"], path: "Sources/8-Publishing/BuildCache"),
    .target(
      name: "Publishing", dependencies: ["BuildCache", "Pages", "Files", "Programs", "Diagnostics"],
      path: "Sources/8-Publishing/Publishing"),
    .target(
      name: "Stages",
      dependencies: [
        "BuildCache", "Publishing", "Verification", "Pages", "Checks", "Terminology", "Translations", "Versions",
        "Notices", "Source", "Files", "Diagnostics", "Days", "NoticeModel",
      ], path: "Sources/8-Publishing/Stages"),
    .target(
      name: "Preview",
      dependencies: [
        "Stages", "BuildCache", "Pages", "Terminology", "Translations", "SourceEdits", "Redlines", "Versions", "Checks",
        "Notices", "Languages", "Markdown", "Markup", "Source", "Syntax", "Days", "NoticeModel", "Diagnostics", "Files",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], path: "Sources/9-Commands/Preview"),
    .target(
      name: "Starter", dependencies: ["Source", "Languages", "NoticeModel", "Files"], path: "Sources/9-Commands/Starter"
    ),
    .executableTarget(
      name: "notitia",
      dependencies: [
        "Preview", "Starter", "Stages", "BuildCache", "Publishing", "Pages", "XLIFF", "Terminology", "Translations",
        "SourceEdits", "EarlierTexts", "Versions",
        "Redlines", "Changes", "Reports", "Checks", "Notices", "Source", "NoticeModel", "Diagnostics",
        "Files", "Programs", "CRequirements",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/9-Commands/notitia"),
    .target(name: "ModelReader", dependencies: ["NoticeModel"], path: "Sources/2-Model/ModelReader"),
    .executableTarget(
      name: "generate-model", dependencies: ["ModelReader"], path: "Sources/9-Commands/generate-model"),
    .executableTarget(
      name: "generate", dependencies: ["Checks", "Law", "Notices"], path: "Sources/9-Commands/generate"),
    .executableTarget(
      name: "measure-reading", dependencies: ["Source", "Facts", "Files", "Diagnostics"], path: "bench/reading"),
    .executableTarget(
      name: "measure-redline", dependencies: ["Redlines", "Notices", "NoticeModel", "Markup"], path: "bench/redline"),
    .testTarget(name: "DaysTests", dependencies: ["Days", "NoticeModel"], path: "Tests/2-Model/DaysTests"),
    .testTarget(
      name: "ModelReaderTests", dependencies: ["ModelReader", "NoticeModel"], path: "Tests/2-Model/ModelReaderTests"),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"], path: "Tests/1-Foundations/JSONTests"),
    .testTarget(
      name: "SourceTests", dependencies: ["Source", "Syntax", "Diagnostics", "Files", "NoticeModel", "TestSupport"],
      path: "Tests/3-Reading/SourceTests",
      exclude: ["Fixtures"]),
    .testTarget(
      name: "LawTests", dependencies: ["Law", "Languages", "NoticeModel"], path: "Tests/4-LawAndLanguages/LawTests"),
    .testTarget(
      name: "LanguagesTests", dependencies: ["Languages", "NoticeModel", "Markup"],
      path: "Tests/4-LawAndLanguages/LanguagesTests"),
    .target(
      name: "TestSupport", dependencies: ["Notices", "Source", "NoticeModel", "Markup", "Diagnostics", "Files"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Preview", "Pages", "Translations", "Source", "NoticeModel", "Diagnostics", "Files", "TestSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], path: "Tests/9-Commands/PreviewTests"),
    .testTarget(
      name: "StarterTests",
      dependencies: ["Starter", "Stages", "Source", "NoticeModel", "Diagnostics", "Files", "TestSupport"],
      path: "Tests/9-Commands/StarterTests"),
    .testTarget(
      name: "DocumentationTests", dependencies: ["notitia", "TestSupport"], path: "Tests/9-Commands/DocumentationTests"),
    .testTarget(
      name: "ObservedTests", dependencies: ["Checks", "notitia", "TestSupport"],
      path: "Tests/7-Checking/ObservedTests", exclude: ["Fixtures"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Checks", "NoticeModel", "Diagnostics", "notitia", "TestSupport"],
      path: "Tests/7-Checking/ReportsTests",
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Checks", "Versions", "Notices", "Source", "Languages", "Files", "Diagnostics", "Days", "NoticeModel", "Syntax",
        "Terminology", "Stages",
      ], path: "Tests/7-Checking/ChecksTests",
      exclude: ["Fixtures"]),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "Markup", "Diagnostics", "TestSupport"],
      path: "Tests/3-Reading/MarkdownTests", exclude: ["Fixtures"]),
    .testTarget(
      name: "NoticesTests",
      dependencies: ["Notices", "Source", "NoticeModel", "Markup", "Diagnostics", "Files", "TestSupport"],
      path: "Tests/5-Composing/NoticesTests",
      exclude: ["Fixtures"]),
    .testTarget(
      name: "VersionsTests",
      dependencies: [
        "Versions", "Changes", "Redlines", "FrozenTexts", "Facts", "JSON", "Notices", "Source",
        "Days", "NoticeModel", "Markup", "Diagnostics", "Files", "TestSupport",
      ], path: "Tests/6-Versions/VersionsTests",
      exclude: ["Fixtures"]),
    .testTarget(
      name: "SourceEditsTests", dependencies: ["SourceEdits", "Markdown", "Syntax", "Diagnostics", "TestSupport"],
      path: "Tests/7-Translating/SourceEditsTests"),
    .testTarget(
      name: "TranslationsTests",
      dependencies: [
        "Translations", "SourceEdits", "Source", "Syntax", "Markdown", "Files", "Diagnostics", "NoticeModel", "notitia",
        "TestSupport",
      ], path: "Tests/7-Translating/TranslationsTests", exclude: ["Fixtures"]),
    .testTarget(
      name: "TerminologyTests", dependencies: ["Terminology", "Source", "Files", "NoticeModel", "TestSupport"],
      path: "Tests/7-Translating/TerminologyTests"),
    .testTarget(
      name: "XLIFFTests",
      dependencies: ["XLIFF", "Translations", "Source", "Files", "Diagnostics", "NoticeModel", "TestSupport"],
      path: "Tests/7-Translating/XLIFFTests", exclude: ["Fixtures"]),
    .testTarget(
      name: "BuildCacheTests", dependencies: ["BuildCache", "Files", "TestSupport"],
      path: "Tests/8-Publishing/BuildCacheTests"),
    .testTarget(name: "XMLTests", dependencies: ["XML", "XMLTree"], path: "Tests/1-Foundations/XMLTests"),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"], path: "Tests/1-Foundations/FilesTests"),
    .testTarget(
      name: "CommandTests", dependencies: ["notitia", "Files", "TestSupport"], path: "Tests/9-Commands/CommandTests",
      exclude: ["Fixtures", "Transcripts", "Releases/Disk/recorder.c", "Releases/TimeStamps/authority.py"]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Stages", "BuildCache", "Publishing", "Verification", "Pages", "XML", "Checks", "Versions", "Changes",
        "Redlines",
        "FrozenTexts", "JSON",
        "Notices", "Source", "Days", "NoticeModel", "Markup", "Diagnostics", "Programs", "Files", "TestSupport",
      ], path: "Tests/8-Publishing/SiteTests",
      exclude: ["Fixtures"]),
  ]
)

// `make test` runs the suites against the program as it is released. The suites themselves need no optimisation.
for target in package.targets where target.type == .test {
  target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-Onone"], .when(configuration: .release))]
}
