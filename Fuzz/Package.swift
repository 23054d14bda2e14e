// swift-tools-version: 6.2
//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// Scripts/fuzz passes -sanitize=fuzzer for everything, so that what is fuzzed is instrumented.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-parse-as-library"]),
]

let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "respool", path: "..", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    ],
    targets: [
        .target(name: "FuzzDriver", swiftSettings: settings),
        .executableTarget(
            name: "ParserFuzzer",
            dependencies: [
                "FuzzDriver", .product(name: "Respool", package: "respool"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        ),
        .executableTarget(
            name: "ClusterFuzzer",
            dependencies: [
                "FuzzDriver", .product(name: "Respool", package: "respool"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        ),
        .executableTarget(
            name: "URLFuzzer",
            dependencies: ["FuzzDriver", .product(name: "Respool", package: "respool")],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        ),
    ],
    swiftLanguageModes: [.v6]
)
