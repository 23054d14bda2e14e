//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOEmbedded
internal import Respool

/// Somebody who makes one call after the other, and can lose patience with the one under way.
final class Caller: @unchecked Sendable {
    private let number: Int
    private unowned let world: SimulatedWorld
    private var current: Task<Void, Never>?
    private var marks: [Int] = []
    /// Whether the server ever said that it has this caller's value.
    private var hasStored = false

    init(_ number: Int, world: SimulatedWorld) {
        self.number = number
        self.world = world
    }

    private var client: RedisClient { world.client }
    private var auditor: Auditor { world.auditor }

    /// Calls until all is over, or so many times.
    func start(calls: Int = .max) {
        Task(executorPreference: client.taskExecutor) { [self] in
            var made = 0
            while made < calls, calls < .max || !world.isOver {
                made += 1
                let task = Task(executorPreference: client.taskExecutor) { await self.call() }
                current = task
                await task.value
                current = nil
                if calls == .max, world.chance(2, in: 3) { await pause() }
            }
        }
    }

    func cancel() {
        guard let current else { return }
        world.report("caller \(number) loses patience")
        for mark in marks { auditor.cancelled(mark) }
        current.cancel()
    }

    private func pause() async {
        let promise = world.loop.makePromise(of: Void.self)
        world.loop.scheduleTask(in: .microseconds(Int64(1 + world.number(below: 20_000)))) { promise.succeed() }
        try? await promise.futureResult.get()
    }

    private func call() async {
        switch world.number(below: 14) {
        case 0, 1, 2: await echo()
        case 3, 4: await set()
        case 5, 6: await get()
        case 7, 8: await increment()
        case 9, 10: await three(asOne: false)
        case 11: if world.chance(1, in: 2) { await three(asOne: true) } else { await echoes() }
        case 12: await watchedTransaction()
        default: await lease()
        }
        marks = []
    }

    private func begin(_ kind: Auditor.Kind, within: Int64? = nil) -> Int {
        let mark = auditor.begin(kind, caller: number, within: within ?? world.commandTimeout)
        marks.append(mark)
        auditor.watch(mark)
        return mark
    }

    private var key: String { "key:\(number)" }

    private func echo() async {
        let mark = begin(.echo)
        do {
            auditor.succeeded(mark, try await client.echo("e#\(mark)"))
        } catch {
            let error = RedisError(thrown: error)
            auditor.failed(mark, error)
        }
    }

    private func set() async {
        let mark = begin(.set)
        do {
            try await client.set(key, Auditor.value(mark))
            hasStored = true
            auditor.succeeded(mark, "OK")
        } catch {
            let error = RedisError(thrown: error)
            auditor.failed(mark, error)
        }
    }

    private func get() async {
        let mark = begin(.get)
        do {
            let value = try await client.get(key)
            if value == nil, hasStored { auditor.violate("5.5", "GET \(mark) found nothing where something is stored") }
            auditor.succeeded(mark, value)
        } catch {
            let error = RedisError(thrown: error)
            auditor.failed(mark, error)
        }
    }

    private func increment() async {
        let mark = begin(.increment)
        do {
            auditor.succeeded(mark, "\(try await client.incr("n#\(mark)"))")
        } catch {
            let error = RedisError(thrown: error)
            auditor.failed(mark, error)
        }
    }

    /// A pipeline, or a transaction.
    private func three(asOne: Bool) async {
        let marks = (begin(.echo), begin(.increment), begin(.echo))
        do {
            let commands = { (commands: RedisCommands) in
                (commands.echo("e#\(marks.0)"), commands.incr("n#\(marks.1)"), commands.echo("e#\(marks.2)"))
            }
            let (first, second, third) =
                asOne ? try await client.transactionResults(commands) : try await client.pipelineResults(commands)
            settle(marks.0, first) { $0 }
            settle(marks.1, second) { "\($0)" }
            settle(marks.2, third) { $0 }
        } catch {
            let error = RedisError(thrown: error)
            for mark in [marks.0, marks.1, marks.2] { auditor.failed(mark, error) }
        }
    }

    /// A transaction that may run twice.
    private func echoes() async {
        let marks = (0..<3).map { _ in begin(.echo) }
        do {
            let replies = try await client.transaction(marks.map { RedisCommands().echo("e#\($0)") })
            for (mark, reply) in zip(marks, replies) { auditor.succeeded(mark, reply) }
        } catch {
            let error = RedisError(thrown: error)
            for mark in marks { auditor.failed(mark, error) }
        }
    }

    /// What is read first comes over the same connection; the key that is watched is nobody's.
    private func watchedTransaction() async {
        let marks = (begin(.echo), begin(.increment))
        do {
            let (first, second) = try await client.transaction(watching: ["watched"]) { (connection, commands) in
                if try await connection.get("never") != nil { auditor.violate("1.1", "GET of nothing found something") }
                return (commands.echo("e#\(marks.0)"), commands.incr("n#\(marks.1)"))
            }
            auditor.succeeded(marks.0, first)
            auditor.succeeded(marks.1, "\(second)")
        } catch let error as RedisError {
            for mark in [marks.0, marks.1] { auditor.failed(mark, error) }
        } catch {
            auditor.violate("1.5", "a transaction ended with \(error)")
        }
    }

    private func settle<Value>(_ mark: Int, _ result: Result<Value, RedisError>, _ text: (Value) -> String) {
        switch result {
        case .success(let value): auditor.succeeded(mark, text(value))
        case .failure(let error): auditor.failed(mark, error)
        }
    }

    /// Another database on a connection of one's own: nobody else may find himself there.
    private func lease() async {
        let mark = begin(.echo, within: world.acquireTimeout + 4 * world.commandTimeout)
        var echoed: String?
        do {
            try await client.withConnection { connection in
                if world.chance(1, in: 2) { try await connection.select(3) }
                if world.chance(1, in: 3) { try await connection.watch("key") }
                echoed = try await connection.echo("e#\(mark)")
                if try await connection.get("never") != nil { auditor.violate("1.1", "GET of nothing found something") }
            }
            auditor.succeeded(mark, echoed)
        } catch let error as RedisError {
            // What came after the echo may fail by itself.
            if let echoed { auditor.succeeded(mark, echoed) } else { auditor.failed(mark, error) }
        } catch {
            auditor.violate("1.5", "a lease ended with \(error)")
        }
    }
}
