//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Which arguments of a request are keys.
enum KeyFinder {
    /// Positions of the keys; `nil` where the arguments make no sense.
    static func keys(_ spec: CommandSpec, _ arguments: [Bytes]) -> [Int]? {
        switch spec.name {
        case "zunionstore", "zinterstore", "zdiffstore": counted(arguments, at: 2, also: [1])
        case "zunion", "zinter", "zdiff", "sintercard", "zintercard", "lmpop", "zmpop": counted(arguments, at: 1)
        case "blmpop", "bzmpop", "eval", "evalsha", "eval_ro", "evalsha_ro", "fcall", "fcall_ro":
            counted(arguments, at: 2)
        case "msetex": counted(arguments, at: 1, step: 2)
        case "xread", "xreadgroup": streams(arguments)
        case "sort", "georadius", "georadiusbymember": withStore(spec, arguments)
        default: ranged(spec, arguments)
        }
    }

    private static func ranged(_ spec: CommandSpec, _ arguments: [Bytes]) -> [Int] {
        guard spec.firstKey > 0, spec.keyStep > 0 else { return [] }
        let last = spec.lastKey < 0 ? arguments.count + spec.lastKey : spec.lastKey
        guard spec.firstKey <= last, last < arguments.count else { return [] }
        return Array(stride(from: spec.firstKey, through: last, by: spec.keyStep))
    }

    private static func counted(
        _ arguments: [Bytes],
        at position: Int,
        also others: [Int] = [],
        step: Int = 1
    ) -> [Int]? {
        guard position < arguments.count, let count = arguments[position].integer, count >= 0,
            count <= (arguments.count - position - 1) / step
        else { return nil }
        return others + (0..<count).map { position + 1 + $0 * step }
    }

    private static func streams(_ arguments: [Bytes]) -> [Int]? {
        var index = 1
        while index < arguments.count {
            switch arguments[index].upper {
            case "STREAMS":
                let rest = arguments.count - index - 1
                guard rest > 0, rest % 2 == 0 else { return nil }
                return Array((index + 1)..<(index + 1 + rest / 2))
            case "BLOCK", "COUNT": index += 2
            case "GROUP": index += 3
            default: index += 1
            }
        }
        return nil
    }

    private static func withStore(_ spec: CommandSpec, _ arguments: [Bytes]) -> [Int] {
        var keys = [1]
        guard arguments.count > 2 else { return keys }
        for index in 2..<(arguments.count - 1) {
            let option = arguments[index].upper
            if option == "STORE" || option == "STOREDIST" && spec.name != "sort" { keys = [1, index + 1] }
        }
        return keys
    }
}
