// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "notitia",
  products: [
    .library(name: "NoticeModel", targets: ["NoticeModel"])
  ],
  targets: [
    .target(name: "NoticeModel"),
    .target(name: "Markup"),
    .target(name: "ModelReader"),
    .executableTarget(name: "generate-binder", dependencies: ["ModelReader"]),
    .target(name: "Law", dependencies: ["NoticeModel"]),
    .target(name: "Languages", dependencies: ["NoticeModel", "Markup"]),
    .testTarget(name: "LawTests", dependencies: ["Law"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"]),
  ]
)
