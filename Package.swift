// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "notitia",
  products: [
    .library(name: "NoticeModel", targets: ["NoticeModel"])
  ],
  targets: [
    .target(name: "NoticeModel"),
    .target(name: "Diagnostics"),
    .target(name: "Syntax", dependencies: ["Diagnostics"]),
    .target(name: "Files"),
    .target(name: "Source", dependencies: ["NoticeModel", "Syntax", "Diagnostics", "Files"]),
    .target(name: "Markup"),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "Markdown", dependencies: ["CCmark", "Markup", "Diagnostics"]),
    .target(name: "ModelReader"),
    .executableTarget(name: "generate-binder", dependencies: ["ModelReader"]),
  ]
)
