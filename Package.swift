// swift-tools-version: 6.2

import PackageDescription

/// Swift 6 mode comes with the tools version; a warning is a mistake that nobody has read yet.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "parasol",
  products: [
    .library(name: "ParasolCompiler", targets: ["ParasolCompiler"]),
    .executable(name: "parasol", targets: ["parasol"]),
  ],
  traits: [
    .trait(name: "PDF", description: "Print sheets as PDF (Pango, Cairo and the Noto fonts)"),
    .trait(name: "XLSX", description: "Write tables as spreadsheets (libxlsxwriter)"),
    .default(enabledTraits: []),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"]), .brew(["pango", "cairo"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(name: "ParasolSyntax", dependencies: ["CLibYAML"], swiftSettings: strict),
    .target(name: "ParasolModel", dependencies: ["ParasolSyntax"], swiftSettings: strict),
    .target(
      name: "ParasolRules", dependencies: ["ParasolModel", "ParasolSyntax"], swiftSettings: strict),
    .target(
      name: "ParasolPlanning", dependencies: ["ParasolModel", "ParasolSyntax"],
      swiftSettings: strict),
    .target(
      name: "ParasolRendering",
      dependencies: [
        "ParasolPlanning", "ParasolModel", "ParasolSyntax",
        .target(name: "CPangoCairo", condition: .when(traits: ["PDF"])),
        .target(name: "CXLSXWriter", condition: .when(traits: ["XLSX"])),
      ],
      swiftSettings: strict),
    .target(
      name: "ParasolCompiler",
      dependencies: [
        "ParasolRendering", "ParasolRules", "ParasolPlanning", "ParasolModel", "ParasolSyntax",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "parasol",
      dependencies: [
        "ParasolCompiler",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "ParasolTestSupport",
      dependencies: ["ParasolCompiler", "ParasolModel", "ParasolSyntax"], swiftSettings: strict),
    .executableTarget(
      name: "parasol-bench",
      dependencies: [
        "CLibYAML", "ParasolCompiler", "ParasolPlanning", "ParasolRules", "ParasolModel",
        "ParasolSyntax",
      ],
      path: "Tests/Bench", exclude: ["compare-printing.py", "planning"], swiftSettings: strict),
    .testTarget(
      name: "ParasolSyntaxTests", dependencies: ["ParasolSyntax", "ParasolTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ParasolModelTests",
      dependencies: ["ParasolModel", "ParasolSyntax", "ParasolTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ParasolRulesTests",
      dependencies: [
        "ParasolRules", "ParasolModel", "ParasolSyntax", "ParasolCompiler", "ParasolTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ParasolPlanningTests",
      dependencies: ["ParasolPlanning", "ParasolCompiler", "ParasolTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ParasolRenderingTests", dependencies: ["ParasolRendering", "ParasolTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ParasolCompilerTests",
      dependencies: ["ParasolCompiler", "ParasolModel", "ParasolTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ParasolCommandTests", dependencies: ["parasol", "ParasolTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ParasolFuzzTests",
      dependencies: ["ParasolCompiler", "ParasolSyntax", "ParasolTestSupport"],
      path: "Tests/Fuzz", swiftSettings: strict),
  ]
)
