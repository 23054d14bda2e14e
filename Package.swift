// swift-tools-version: 6.2
//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("ImmutableWeakCaptures"),
    ]
    + (Context.environment["RESPOOL_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)])
    // Set by `Scripts/test --sanitize`: a mutex of our own takes the place of an import's, see SanitizedMutex.swift.
    + (Context.environment["RESPOOL_THREAD_SANITIZER"] == nil
        ? [.enableUpcomingFeature("MemberImportVisibility")] : [.define("RESPOOL_THREAD_SANITIZER")])
    + ["TLS", "ServiceLifecycle", "Configuration", "Tracing", "Foundation"].map { .define($0, .when(traits: ["Full"])) }

let package = Package(
    name: "respool",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "Respool", targets: ["Respool"]),
        .library(name: "RespoolTestKit", targets: ["RespoolTestKit"]),
        .executable(name: "respool", targets: ["RespoolCLI"]),
    ],
    traits: [
        // One default instead of four: the traits that are enabled become `-D` flags in the order of a set, which differs from one run
        // of SwiftPM to the next, and every file would be compiled again.
        .trait(name: "Full", description: "All of the following; what is enabled by default."),
        .trait(name: "TLS", description: "Connections are encrypted by swift-nio-ssl (rediss://)."),
        .trait(name: "ServiceLifecycle", description: "RedisClient conforms to ServiceLifecycle's Service."),
        .trait(name: "Configuration", description: "RedisConfiguration can be read by swift-configuration."),
        .trait(name: "Tracing", description: "Calls are spans of swift-distributed-tracing."),
        .trait(name: "Foundation", description: "Data, UUID, Date, URL and JSON are values."),
        .default(enabledTraits: ["Full"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        // Two functions of the Swift runtime.
        .target(name: "CRespoolTasks"),
        .target(
            name: "Respool",
            dependencies: [
                "CRespoolTasks",
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["Full", "TLS"])),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(
                    name: "Tracing",
                    package: "swift-distributed-tracing",
                    condition: .when(traits: ["Full", "Tracing"])
                ),
                .product(
                    name: "ServiceLifecycle",
                    package: "swift-service-lifecycle",
                    condition: .when(traits: ["Full", "ServiceLifecycle"])
                ),
                .product(
                    name: "Configuration",
                    package: "swift-configuration",
                    condition: .when(traits: ["Full", "Configuration"])
                ),
            ],
            swiftSettings: settings
        ),
        // For the tests of applications, and our own.
        .target(
            name: "RespoolTestKit",
            dependencies: [
                "Respool",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: settings
        ),
        // Binds threads to processors, to measure how far these are apart.
        .target(name: "CRespoolProcessors"),
        .executableTarget(
            name: "RespoolCLI",
            dependencies: [
                "CRespoolProcessors", "Respool", "RespoolTestKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        // An application that ends on SIGTERM, for a test.
        .executableTarget(
            name: "ServiceFixture",
            dependencies: [
                "Respool",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Tests/ServiceFixture",
            swiftSettings: settings
        ),
        // Uses a server under faults for a long time; see Scripts/soak.
        .executableTarget(
            name: "RespoolSoak",
            dependencies: [
                "Respool", "RespoolTestKit",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Tests/Soak",
            swiftSettings: settings
        ),
        // Which servers the tests start.
        .target(name: "RealServers", path: "Tests/RealServers", swiftSettings: settings),
        .executableTarget(
            name: "CommandGenerator",
            resources: [.copy("Resources/commands.json"), .copy("Resources/documentation.json")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "RespoolTests",
            dependencies: [
                "RealServers", "Respool", "RespoolTestKit", "ServiceFixture",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(
                    name: "InMemoryTracing",
                    package: "swift-distributed-tracing",
                    condition: .when(traits: ["Full", "Tracing"])
                ),
                .product(
                    name: "Tracing",
                    package: "swift-distributed-tracing",
                    condition: .when(traits: ["Full", "Tracing"])
                ),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(
                    name: "Configuration",
                    package: "swift-configuration",
                    condition: .when(traits: ["Full", "Configuration"])
                ),
            ],
            swiftSettings: settings
        ),
        // The whole engine in a world of its own, from a seed; run by the tests and by `Scripts/simulate`.
        .target(
            name: "Simulation",
            dependencies: [
                "Respool", "RespoolTestKit",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            path: "Tests/Simulation",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Simulate",
            dependencies: [
                "Simulation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Simulate",
            swiftSettings: settings
        ),
        .testTarget(
            name: "SimulationTests",
            dependencies: ["Simulation"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SoakTests",
            dependencies: ["RespoolSoak"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "RespoolTestKitTests",
            dependencies: [
                "RealServers", "Respool", "RespoolTestKit",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "RespoolCLITests",
            dependencies: [
                "RealServers", "Respool", "RespoolCLI", "RespoolTestKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)

// Set by `Scripts/test` for its builds with a sanitizer: they run a part of the tests, and compiling the others would take longer than that.
if Context.environment["RESPOOL_SANITIZED"] != nil {
    let left = ["RespoolCLI", "RespoolSoak", "CommandGenerator", "Simulate", "SoakTests", "RespoolCLITests"]
    package.targets.removeAll { left.contains($0.name) }
    package.products.removeAll { $0.name == "respool" }
    for target in package.targets {
        switch target.name {
        case "RespoolTests":
            target.sources = [
                "Chaos/FaultProxyTests.swift", "Chaos/Linearizability.swift", "Chaos/LinearizabilityTests.swift",
                "Chaos/RegressionTests.swift", "Client", "Commands/CommandGroupTests.swift", "Connection",
                "Integration/SharedClientTests.swift", "Link", "Multiplexer", "Pool", "RESP",
                "Resilience/BreakerTests.swift",
                "Resilience/PipelineRetryTests.swift", "Support",
            ]
        case "RespoolTestKitTests": target.sources = ["Proxy", "SeededGeneratorTests.swift"]
        default: break
        }
    }
}
