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

    /// What glibc has beyond what its module declares.
    private static func symbol<Function>(_ name: String, _ type: Function.Type) -> Function? {
        dlsym(nil, name).map { unsafeBitCast($0, to: type) }
    }

    private static let giveBack = symbol("malloc_trim", (@convention(c) (Int) -> CInt).self)
    private static let describe = symbol(
        "malloc_info",
        (@convention(c) (CInt, UnsafeMutablePointer<FILE>?) -> CInt).self
    )

    /// Resident memory in KiB, once the allocator has given back whole pages that nobody uses.
    static var residentKibibytes: Int {
        _ = giveBack?(0)
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let number = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return number
    }

    /// Memory that the allocator has given out and not got back, in KiB; 0 where it doesn't say.
    static var heapKibibytes: Int {
        guard let describe else { return 0 }
        var text: UnsafeMutablePointer<CChar>?
        var size = 0
        guard let file = open_memstream(&text, &size) else { return 0 }
        _ = describe(0, file)
        fclose(file)
        defer { free(text) }
        guard let text else { return 0 }
        // Each arena has these lines; those of all together come last (malloc_info(3)).
        var last: [Substring: Int] = [:]
        for line in String(cString: text).split(separator: "\n") {
            let parts = line.split(separator: "\"")
            guard parts.count > 3, let size = parts.last(where: { Int($0) != nil }).flatMap({ Int($0) }) else {
                continue
            }
            last[parts[1]] = size
        }
        guard let total = last["current"], let unsorted = last["fast"], let rest = last["rest"] else { return 0 }
        return (total - unsorted - rest) / 1024
    }
}
