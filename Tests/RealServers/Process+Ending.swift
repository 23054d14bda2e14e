//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import Foundation

extension Process {
    /// Ends it at once, and returns when it runs no more.
    ///
    /// Foundation's own `waitUntilExit()` has been seen to wait for ever for a process that was long gone, where several ended at once:
    /// nobody had collected it. Whatever it held is free by then.
    public func end() {
        guard isRunning else { return }
        kill(processIdentifier, SIGCONT)
        kill(processIdentifier, SIGKILL)
        // A killed process ends soon; a machine that is busy takes its time.
        for _ in 0..<60_000 where isRunning && !isCollectable { usleep(1000) }
    }

    /// Whether nothing is left of it but its entry in the table of processes.
    private var isCollectable: Bool {
        #if os(Linux)
        let status = try? String(contentsOfFile: "/proc/\(processIdentifier)/stat", encoding: .utf8)
        // The state follows the program's name, which is in parentheses.
        return status.map { $0.contains(") Z ") || $0.contains(") X ") } ?? true
        #else
        return false
        #endif
    }
}
