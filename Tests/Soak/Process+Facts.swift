//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

/// What the system says of this process (proc(5)).
enum ProcessFacts {
    /// Open file descriptors and what they are; sockets with their addresses as the kernel writes them.
    static var descriptors: [String: String] {
        let manager = FileManager.default
        var sockets: [String: String] = [:]
        for line in ((try? String(contentsOfFile: "/proc/self/net/tcp", encoding: .utf8)) ?? "").split(separator: "\n")
        {
            let fields = line.split(separator: " ")
            if fields.count > 9 {
                sockets["socket:[\(fields[9])]"] = "\(fields[1]) to \(fields[2]), state \(fields[3])"
            }
        }
        var found: [String: String] = [:]
        for name in (try? manager.contentsOfDirectory(atPath: "/proc/self/fd")) ?? [] {
            // The descriptor that lists the directory is gone by now.
            guard let target = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)") else { continue }
            found[name] = sockets[target] ?? target
        }
        return found
    }

    /// Resident memory in KiB.
    static var residentKibibytes: Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let number = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return number
    }
}

/// Memory over time.
struct MemoryTrace: Sendable {
    struct Sample: Sendable {
        let seconds: Double
        let kibibytes: Int
    }

    private(set) var samples: [Sample] = []

    mutating func add(_ seconds: Double, _ kibibytes: Int) {
        samples.append(Sample(seconds: seconds, kibibytes: kibibytes))
    }

    /// By how much memory grows, in KiB a minute: the line of least squares through the last three quarters, after everything
    /// was used once.
    var slope: Double {
        let end = samples.last?.seconds ?? 0
        let late = samples.filter { $0.seconds >= end / 4 }
        guard late.count > 2 else { return 0 }
        let count = Double(late.count)
        let meanTime = late.reduce(0) { $0 + $1.seconds } / count
        let meanSize = late.reduce(0) { $0 + Double($1.kibibytes) } / count
        var (products, squares) = (0.0, 0.0)
        for sample in late {
            products += (sample.seconds - meanTime) * (Double(sample.kibibytes) - meanSize)
            squares += (sample.seconds - meanTime) * (sample.seconds - meanTime)
        }
        return squares > 0 ? 60 * products / squares : 0
    }
}
