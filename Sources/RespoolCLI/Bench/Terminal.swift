//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import ArgumentParser
internal import Foundation
internal import Respool
internal import Synchronization

/// What a person sees while it runs.
enum Terminal {
    static var isColourful: Bool {
        isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }

    static func error(_ line: String) { write("error: \(line)\n") }
    static func note(_ line: String) { write("\(line)\n") }

    /// Whether a file can be written, before anything is measured for it.
    static func check(report path: String?) throws {
        guard let path else { return }
        let directory = URL(filePath: path).deletingLastPathComponent().path
        guard FileManager.default.isWritableFile(atPath: directory) else {
            throw ValidationError("--report: nothing can be written in \(directory)")
        }
    }

    /// Whether a URL can be used, before anything is tried with it.
    static func check(url: String?) throws {
        guard let url else { return }
        do { _ = try RedisConfiguration(url) } catch { throw ValidationError(RedisError(thrown: error).message) }
    }

    static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// Progress on standard error: a bar on a terminal, a line for each workload elsewhere.
final class ProgressBar: Sendable {
    private let total: Int
    private let isTerminal = isatty(2) == 1
    private let state = Mutex((done: 0, label: ""))

    init(total: Int) {
        self.total = max(1, total)
    }

    func advance(_ steps: Int, _ label: String) {
        state.withLock { state in
            let isNew = state.label != label
            state.done = min(total, state.done + steps)
            state.label = label
            guard isTerminal else {
                if isNew { Terminal.note("measuring \(label)") }
                return
            }
            let filled = 30 * state.done / total
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
            Terminal.write("\r\u{1B}[K\(bar) \(100 * state.done / total) % \(label)")
        }
    }

    func finish() {
        if isTerminal { Terminal.write("\r\u{1B}[K") }
    }
}

/// Ends what was started when the program is interrupted.
enum Interrupts {
    /// Set once, before anything is measured; keeps the sources alive.
    private nonisolated(unsafe) static var sources: [any DispatchSourceSignal] = []

    /// Without an exit code, that of a program which the signal ended.
    static func onInterrupt(exitCode: Int32? = nil, _ action: @escaping @Sendable () -> Void) {
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                action()
                exit(exitCode ?? 128 + number)
            }
            source.resume()
            sources.append(source)
        }
    }
}
