//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule
internal import Synchronization

/// What the test reads and changes from outside the server's event loop.
final class ServerShared: Sendable {
    let clock: TestServerClock
    let faults: TestServerFaults
    private let log = Mutex<Deque<ReceivedCommand>>([])
    private let recordedCommands: Int

    init(clock: TestServerClock, recordedCommands: Int) {
        self.clock = clock
        self.recordedCommands = recordedCommands
        faults = TestServerFaults()
    }

    /// Notes a request, and says which fault belongs to it.
    func received(_ arguments: [Bytes], from session: Session) -> TestServerFaults.Effect? {
        if recordedCommands > 0 {
            log.withLock { log in
                if log.count >= recordedCommands { log.removeFirst() }
                log.append(ReceivedCommand(session.id, arguments))
            }
        }
        guard faults.isActive else { return nil }
        return faults.effect(on: arguments)
    }

    var commands: [ReceivedCommand] { log.withLock { Array($0) } }
    func forgetCommands() { log.withLock { $0 = [] } }
}
