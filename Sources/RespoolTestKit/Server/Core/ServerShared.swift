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
    let faults = FaultPlan()
    private let log = Mutex<Deque<ReceivedCommand>>([])
    private let recordedCommands: Int

    init(clock: TestServerClock, recordedCommands: Int) {
        self.clock = clock
        self.recordedCommands = recordedCommands
    }

    /// Notes a request.
    func received(_ arguments: [Bytes], from session: Session) {
        guard recordedCommands > 0 else { return }
        log.withLock { log in
            if log.count >= recordedCommands { log.removeFirst() }
            log.append(ReceivedCommand(session.id, arguments))
        }
    }

    var commands: [ReceivedCommand] { log.withLock { Array($0) } }
    func forgetCommands() { log.withLock { $0 = [] } }
}
