//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Does one thing so many times, on one thread and with nothing left to chance, for a program that counts instructions.
///
/// `Instructions NAME COUNT`; without arguments, the names.
@main
enum Main {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let name = arguments.first else {
            for name in Scenario.all.keys.sorted() { print(name) }
            return
        }
        guard arguments.count == 2, let count = arguments.last.flatMap({ Int($0) }), count > 0,
            let scenario = Scenario.all[name]
        else {
            throw Usage()
        }
        try await scenario(count)
    }

    struct Usage: Error, CustomStringConvertible {
        let description = "Instructions NAME COUNT, with one of the names that it prints without arguments"
    }
}
