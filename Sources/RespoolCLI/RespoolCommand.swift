//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import ArgumentParser
internal import Respool

@main
struct RespoolCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "respool",
        abstract:
            "Measures Redis and Valkey servers and the ways of using them, says what a pool needs, and serves for tests.",
        version: Library.version,
        subcommands: [BenchCommand.self, SizeCommand.self, ServeCommand.self]
    )
}
