//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// How a request becomes a reply.
extension ServerCore {
    /// Runs one request of a client, whatever it holds.
    func execute(_ arguments: [Bytes], for session: Session) {
        guard let first = arguments.first else { return }
        let spec: CommandSpec?
        if let last = session.lastSpec, last.name == first {
            spec = last.spec
        } else {
            spec = registry.find(arguments)
            if let spec, !spec.name.contains("|"), !spec.flags.contains(.container) {
                session.lastSpec = (first, spec)
            }
        }
        refreshTime()
        statistics.commands += 1
        shared.received(arguments, from: session)
        if shared.faults.hasRequestRules, perform(faultOf: arguments, for: session) { return }
        execute(arguments, spec, for: session)
    }

    /// Runs a request that a fault held back, and a postponed one.
    func executeHeld(_ arguments: [Bytes], for session: Session) {
        refreshTime()
        execute(arguments, registry.find(arguments), for: session)
    }

    private func execute(_ arguments: [Bytes], _ spec: CommandSpec?, for session: Session) {
        if let spec, let pause, !pause.onlyWrites || spec.flags.contains(.write) || spec.name == "exec" {
            return postpone(arguments, for: session)
        }
        let start = session.writer.bytes.count
        current = session
        let reply = answer(arguments, spec, session)
        current = nil
        if case .none = reply {} else { session.send(reply) }
        if !pushesToCurrent.isEmpty {
            let pushes = pushesToCurrent
            pushesToCurrent = []
            for push in pushes { session.send(push) }
        }
        silence(session, from: start)
        if shared.faults.hasReplyRules { strike(replyTo: arguments, of: session, from: start) }
        if !readyKeys.isEmpty { serveReadyKeys() }
        if tracking.hasPending { tracking.sendPending(in: self) }
    }

    /// Checks what the server checks before a command runs, then runs or queues it.
    func answer(_ arguments: [Bytes], _ spec: CommandSpec?, _ session: Session) -> Reply {
        do throws(Failure) {
            guard let spec else { throw Self.unknownCommand(arguments) }
            if spec.flags.contains(.container), arguments.count > 1 {
                let word = arguments[1].text.prefix(128)
                throw Failure("ERR unknown subcommand '\(word)'. Try \(spec.name.uppercased()) HELP.")
            }
            guard spec.accepts(arguments.count) else { throw .wrongArity(spec.name) }
            guard spec.handler != nil else {
                throw .unsupported(spec.name.split(separator: "|").joined(separator: " "))
            }
            if !session.isAuthenticated, !spec.flags.contains(.noAuthentication) {
                throw Failure("NOAUTH Authentication required.")
            }
            if session.isMonitor, spec.firstKey != 0 || spec.flags.contains(.movableKeys) {
                throw Failure("ERR Replica can't interact with the keyspace")
            }
            try checkPermission(spec, arguments, session)
            if let refusal = redirect(spec, arguments, session) { throw refusal }
            if session.isSubscriber, session.writer.version == 2, !spec.flags.contains(.subscriber) {
                throw Failure(
                    "ERR Can't execute '\(spec.name)': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are "
                        + "allowed in this context"
                )
            }
            if session.transaction != nil, spec.flags.contains(.noTransaction) {
                throw Failure("ERR Command not allowed inside a transaction")
            }
            if session.transaction != nil, !spec.flags.contains(.immediate) {
                session.transaction?.calls.append((spec, arguments))
                return .simple("QUEUED")
            }
            return run(Call(core: self, session: session, spec: spec, arguments: arguments))
        } catch {
            session.transaction?.isBroken = true
            return .error(error.text)
        }
    }

    /// Runs a command that was checked.
    func run(_ call: Call) -> Reply {
        guard let handler = call.spec.handler else { return .error(Failure.unsupported(call.spec.name).text) }
        if call.session.tracking != nil { tracking.remember(call, in: self) }
        call.session.lastCommand = call.spec.name
        let start = settings.slowerThan >= 0 && !call.isInScript ? clock.monotonicMicroseconds : 0
        defer { ran(call, since: start) }
        do throws(Failure) {
            return try handler(call)
        } catch {
            return .error(error.text)
        }
    }

    /// Tells those who want to know of a command that ran.
    private func ran(_ call: Call, since start: Int64) {
        if !monitors.isEmpty, !Self.scripts.contains(call.spec.name) { show(call, inScript: call.isInScript) }
        guard settings.slowerThan >= 0, start > 0, call.spec.name != "exec" else { return }
        let time = clock.monotonicMicroseconds - start
        if time >= settings.slowerThan { logs.noteSlow(call, time, limit: settings.slowLogLength) }
    }

    /// They are shown before what they run.
    private static let scripts: Set<String> = ["eval", "evalsha", "eval_ro", "evalsha_ro", "fcall", "fcall_ro"]

    static func unknownCommand(_ arguments: [Bytes]) -> Failure {
        var text = "ERR unknown command '\(arguments[0].text.prefix(128))', with args beginning with: "
        for argument in arguments.dropFirst() {
            guard text.count < 128 else { break }
            text += "'\(argument.text.prefix(128))' "
        }
        return Failure(text)
    }

    /// CLIENT REPLY OFF and SKIP: what was written since `start` isn't sent.
    private func silence(_ session: Session, from start: Int) {
        switch session.replyMode {
        case .on: break
        case .off: session.writer.cut(to: start)
        case .skipNext: session.replyMode = .skipping
        case .skipping:
            session.writer.cut(to: start)
            session.replyMode = .on
        }
    }

    // MARK: Waiting

    /// Makes a client wait for keys.
    func suspend(_ session: Session, _ call: Call, for keys: [Bytes], timeout: Int64, otherwise reply: Reply) {
        let now = clock.waitingMilliseconds
        let (end, overflows) = now.addingReportingOverflow(timeout)
        session.waiting = .init(
            call: call,
            keys: keys,
            database: session.database,
            deadline: timeout == 0 || overflows ? nil : end,
            timeoutReply: reply
        )
        waitingSessions.insert(session.id)
        let database = databases[session.database]
        for key in Set(keys) { database.waiting[key, default: []].append(session.id) }
        if timeout > 0 { scheduleCheck(in: timeout) }
    }

    func stopWaiting(_ session: Session) {
        guard let waiting = session.waiting else { return }
        let database = databases[waiting.database]
        for key in waiting.keys {
            database.waiting[key]?.removeAll { $0 == session.id }
            if database.waiting[key]?.isEmpty == true { database.waiting[key] = nil }
        }
        session.waiting = nil
        waitingSessions.remove(session.id)
    }

    /// Answers a client that waited, and reads on.
    func wake(_ session: Session, with reply: Reply) {
        let arguments = session.waiting?.call.arguments
        stopWaiting(session)
        let start = session.writer.bytes.count
        session.send(reply)
        silence(session, from: start)
        if shared.faults.hasReplyRules, let arguments { strike(replyTo: arguments, of: session, from: start) }
        post(session)
        session.transport?.resume()
    }

    /// Asks again those who wait for keys that changed, the longest waiting first.
    func serveReadyKeys() {
        var rounds = 0
        while !readyKeys.isEmpty, rounds < 10_000 {
            rounds += 1
            let ready = readyKeys.removeFirst()
            for id in databases[ready.database].waiting[ready.key] ?? [] {
                guard let session = sessions[id], let waiting = session.waiting,
                    serves(waiting.call, databases[ready.database].entry(ready.key)?.value)
                else { continue }
                var call = waiting.call
                call.isRetry = true
                // Redis 7.0 looks at the key that changed, its successors run the whole command again.
                if !version.isLater { call.readyKey = ready.key }
                guard let handler = call.spec.handler else { continue }
                do throws(Failure) {
                    let reply = try handler(call)
                    if case .none = reply { continue }
                    wake(session, with: reply)
                } catch {
                    wake(session, with: .error(error.text))
                }
            }
        }
    }

    /// Whether a key may end a wait: it holds what the command waits for, or is no longer what a reader of a group needs.
    private func serves(_ call: Call, _ value: Value?) -> Bool {
        switch (call.spec.name, value) {
        case ("xreadgroup", _): true
        case ("xread", .stream): true
        case (let name, .sortedSet): name.hasPrefix("bz")
        case (let name, .list): name.hasPrefix("bl") || name.hasPrefix("br")
        default: false
        }
    }

    /// Ends the waits whose time is over, and the pause.
    func checkTimeouts() {
        let now = clock.waitingMilliseconds
        for id in waitingSessions.sorted() {
            guard let session = sessions[id], let waiting = session.waiting, let deadline = waiting.deadline,
                deadline <= now
            else { continue }
            wake(session, with: waiting.timeoutReply)
        }
        if let pause, pause.until <= now { unpause() }
        releaseDelayed(now)
        finishTurn()
    }

    /// Comes back when a wait may be over.
    ///
    /// The clock may have been moved until then; that asks for itself.
    func scheduleCheck(in milliseconds: Int64) {
        let nanoseconds = min(milliseconds, 1_000_000_000) * 1_000_000
        eventLoop.assumeIsolated().scheduleTask(in: .nanoseconds(nanoseconds + 100_000)) { [weak self] in
            self?.checkTimeouts()
        }
    }

    // MARK: Pauses

    func pauseClients(for milliseconds: Int64, onlyWrites: Bool) {
        let until = clock.waitingMilliseconds &+ min(milliseconds, 1 << 50)
        if let pause {
            self.pause = (max(pause.until, until), pause.onlyWrites && onlyWrites)
        } else {
            pause = (until, onlyWrites)
        }
        scheduleCheck(in: milliseconds)
    }

    func unpause() {
        pause = nil
        for (_, session) in sessions.sorted(by: { $0.key < $1.key }) where session.postponed != nil {
            session.transport?.resume()
        }
    }

    /// Keeps a request until the pause is over.
    func postpone(_ arguments: [Bytes], for session: Session) {
        session.postponed = arguments
    }
}
