// swift-tools-version: 6.2
import PackageDescription

// The house and its arrows: Documentation/ARCHITECTURE.md. `make lint` holds every `import`
// against the dependencies named here.
let package = Package(
  name: "claimset",
  products: [
    .executable(name: "claimset", targets: ["claimset"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // libcsv ships no .pc file, so its module map links it and its shim names the package.
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(
      name: "CLibXLSX",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // No library: calls of the C library that the Glibc module does not show.
    .systemLibrary(name: "CLinux"),

    .target(name: "ClaimsetCore"),
    .target(name: "ClaimsetText", dependencies: ["ClaimsetCore"]),
    .target(
      name: "CSyntaxModel",
      exclude: ["english-words.model", "english-fast.model", "english-accurate.model"],
      // Where the assembler looks for the model.
      cSettings: [.headerSearchPath(".")]
    ),
    .target(
      name: "ClaimsetSyntax",
      dependencies: ["ClaimsetCore", "CSyntaxModel"],
      swiftSettings: [.unsafeFlags(["-Ounchecked"])]
    ),
    .target(name: "ClaimsetDates", dependencies: ["ClaimsetCore"]),
    .target(name: "ClaimsetQuantities", dependencies: ["ClaimsetCore"]),
    .target(name: "ClaimsetClaims", dependencies: ["ClaimsetCore"]),
    .target(
      name: "ClaimsetTables",
      dependencies: ["ClaimsetCore", "CLibCSV", "CLibCrypto", "CLibSQLite", "CLibXLSX", "CLibZip"]
    ),
    .target(
      name: "ClaimsetPipeline",
      dependencies: [
        "ClaimsetCore", "ClaimsetText", "ClaimsetSyntax", "ClaimsetDates", "ClaimsetQuantities",
        "ClaimsetClaims", "ClaimsetTables", "CLibYAML", "CLibZip", "CLinux",
      ],
      // The scripts and styles of the site become bytes of the program, each file under its name.
      resources: [.embedInCode("Site/Assets")]
    ),
    .executableTarget(
      name: "claimset",
      dependencies: [
        "ClaimsetCore", "ClaimsetPipeline", "ClaimsetTables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "train-syntax",
      dependencies: ["ClaimsetCore", "ClaimsetSyntax"],
      swiftSettings: [.unsafeFlags(["-Ounchecked"])]
    ),
    .target(
      name: "ClaimsetTestSupport",
      dependencies: ["ClaimsetCore", "ClaimsetText", "ClaimsetSyntax"]
    ),

    .testTarget(name: "ClaimsetCoreTests", dependencies: ["ClaimsetCore", "ClaimsetTestSupport"]),
    .testTarget(
      name: "ClaimsetTextTests",
      dependencies: ["ClaimsetCore", "ClaimsetText", "ClaimsetTestSupport"]
    ),
    .testTarget(
      name: "ClaimsetSyntaxTests",
      dependencies: ["ClaimsetCore", "ClaimsetText", "ClaimsetSyntax", "ClaimsetTestSupport"]
    ),
    .testTarget(
      name: "ClaimsetDatesTests",
      dependencies: ["ClaimsetCore", "ClaimsetDates", "ClaimsetTestSupport"]
    ),
    .testTarget(
      name: "ClaimsetQuantitiesTests",
      dependencies: ["ClaimsetCore", "ClaimsetDates", "ClaimsetQuantities", "ClaimsetTestSupport"]
    ),
    .testTarget(
      name: "ClaimsetClaimsTests",
      dependencies: [
        "ClaimsetCore", "ClaimsetDates", "ClaimsetQuantities", "ClaimsetClaims",
        "ClaimsetTestSupport",
      ]
    ),
    .testTarget(
      name: "ClaimsetTablesTests",
      dependencies: [
        "ClaimsetCore", "ClaimsetTables", "ClaimsetTestSupport", "CLibSQLite", "CLibZip",
      ]
    ),
    .testTarget(
      name: "ClaimsetPipelineTests",
      dependencies: [
        "ClaimsetClaims", "ClaimsetCore", "ClaimsetDates", "ClaimsetPipeline", "ClaimsetQuantities",
        "ClaimsetTables",
        "ClaimsetTestSupport",
      ]
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["ClaimsetCore", "ClaimsetTables", "ClaimsetTestSupport", "claimset"],
      exclude: ["Cases"]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
    ]
}
