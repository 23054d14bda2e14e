//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Respool
internal import RespoolTestKit

/// The load: each function is one caller that goes on until it is told to stop.
struct Workers: Sendable {
    static let constants = 256

    let shared: RedisClient
    let pooled: RedisClient
    let ledger: Ledger
    let isOver: @Sendable () -> Bool

    /// Sets and reads a key of its own; each value says whose it is and which.
    func own(_ number: Int, _ redis: RedisClient) async {
        let key = "own:\(number)"
        /// What the key held, or got, when that was known last.
        var known: String?
        var isKnown = false
        /// Writes without a reply: they may still come.
        var open: Set<String> = []
        var count = 0
        while !isOver() {
            count += 1
            let value = "\(number):\(count)"
            let writes = count % 4 == 1
            do {
                if writes {
                    // Not sent twice: the first one may come after the next value.
                    try await redis.with(.retry(.never)).set(key, value)
                    known = value
                    isKnown = true
                } else {
                    let found = try await redis.get(key)
                    if isKnown, found != known, !open.contains(found ?? "") {
                        ledger.violation("\(key) is \(found ?? "nothing") and not \(known ?? "nothing")")
                    }
                }
                ledger.answered()
            } catch {
                let error = RedisError(thrown: error)
                ledger.failed(error, key)
                if writes, error.outcome == .unknown { open.insert(value) }
            }
        }
    }

    /// Reads what never changes, many at a time.
    func pipeline(_ number: Int) async {
        var random = SeededGenerator(seed: UInt64(number))
        while !isOver() {
            let indices = (0..<50).map { _ in Int.random(in: 0..<Self.constants, using: &random) }
            do {
                let values = try await shared.pipeline(indices.map { RedisCommands().get("constant:\($0)") })
                ledger.answered(values.count)
                for (index, value) in zip(indices, values) where value != "constant value \(index)" {
                    ledger.violation("constant:\(index) is \(value ?? "nothing")")
                }
            } catch {
                let error = RedisError(thrown: error)
                ledger.failed(error, "pipeline")
            }
        }
    }

    /// Counts on a key of its own: every answer is the last one and one more, or as many more as had no answer.
    func count(_ number: Int) async {
        let key = "count:\(number)"
        var last = 0
        var unknown = 0
        while !isOver() {
            do {
                let now = try await pooled.incr(key)
                ledger.answered()
                if !(last + 1...last + 1 + unknown).contains(now) {
                    ledger.violation("\(key) went from \(last) to \(now) with \(unknown) unknown")
                }
                // What has no answer may still come.
                unknown -= now - last - 1
                last = now
            } catch {
                let error = RedisError(thrown: error)
                ledger.failed(error, key)
                if error.outcome == .unknown { unknown += 1 }
            }
        }
    }

    /// Pushes tags that are compared with the list at the end of the epoch.
    func push(_ number: Int, epoch: Int) async {
        var count = 0
        while !isOver() {
            count += 1
            let tag = "\(epoch):\(number):\(count)"
            do {
                _ = try await shared.rpush("tags:\(epoch)", tag)
                ledger.answered()
                ledger.pushed(tag, nil)
            } catch {
                let error = RedisError(thrown: error)
                ledger.failed(error, "tags")
                ledger.pushed(tag, error)
            }
        }
    }

    /// Leases a connection, changes its state, and expects none of another's.
    func lease(_ number: Int) async {
        let key = "lease:\(number)"
        while !isOver() {
            do {
                let client = number.isMultiple(of: 2) ? shared : pooled
                try await client.withConnection { connection in
                    let name = try await connection.send(RedisCommand("CLIENT GETNAME", as: String?.self))
                    if let name, !name.isEmpty { ledger.violation("a lease came with the name \(name)") }
                    if try await connection.get("database") != "0" {
                        ledger.violation("a lease came in another database")
                    }
                    try await connection.select(1)
                    if try await connection.get("database") != "1" { ledger.violation("a lease selected nothing") }
                    _ = try await connection.send(RedisCommand("MULTI"))
                    _ = try await connection.send(RedisCommand("INCR", key))
                    _ = try await connection.send(RedisCommand("GET", "database"))
                    let replies = try await connection.send(RedisCommand("EXEC", as: [String].self))
                    if replies.count != 2 || replies.last != "1" {
                        ledger.violation("a transaction returned \(replies)")
                    }
                    ledger.answered(8)
                }
            } catch { ledger.failed(error, key) }
        }
    }

    /// Pushes to a list that `pop` empties.
    func feed(_ number: Int, epoch: Int) async {
        var count = 0
        while !isOver() {
            count += 1
            do {
                _ = try await shared.rpush("queue:\(epoch):\(number)", count)
                ledger.answered()
            } catch {
                let error = RedisError(thrown: error)
                ledger.failed(error, "queue")
            }
            try? await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Takes from a list as it is filled: never the same element twice.
    func pop(_ number: Int, epoch: Int) async {
        var seen: Set<Int> = []
        while !isOver() {
            do {
                guard
                    let popped = try await pooled.blpop(["queue:\(epoch):\(number)"], timeout: .milliseconds(200)),
                    let element = Int(popped.element)
                else { continue }
                ledger.answered()
                if !seen.insert(element).inserted { ledger.violation("\(element) was popped twice") }
            } catch { ledger.failed(error, "pop") }
        }
    }
}
