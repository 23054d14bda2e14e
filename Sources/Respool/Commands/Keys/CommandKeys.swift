//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Which arguments of a command are keys, for commands that the library doesn't know.
///
/// A cluster needs to know, to send a command where its keys are; one server doesn't. Places count the arguments behind the command's
/// name, from 0.
///
/// ```swift
/// try await redis.send(RedisCommand("MODULE.SET", "key", "value", keys: .at(0)))
/// try await redis.send(RedisCommand("MODULE.SUM", 2, "a", "b", keys: .counted(at: 0)))
/// ```
public struct CommandKeys: Sendable, Hashable {
    enum Rule: Sendable, Hashable {
        case none
        case range(Range<Int>, step: Int)
        case counted(at: Int, step: Int)
    }

    let rule: Rule

    /// No argument is a key: any server will do.
    public static let none = CommandKeys(rule: .none)

    /// One argument is the key.
    ///
    /// - Parameter place: its place, from 0. Where there is no such argument, the keys can't be found.
    /// - Returns: the rule.
    public static func at(_ place: Int) -> CommandKeys {
        // No command has as many words as the largest number.
        let first = min(max(0, place), Int.max - 1)
        return CommandKeys(rule: .range(first..<first + 1, step: 1))
    }

    /// The arguments in a range are keys.
    public static func at(_ places: Range<Int>) -> CommandKeys {
        CommandKeys(rule: .range(places.clamped(to: 0..<(.max)), step: 1))
    }

    /// All arguments from a place on are keys, or every second, third … of them, as in `MSET key value key value`.
    ///
    /// - Parameters:
    ///   - place: the first key's place, from 0.
    ///   - step: the distance between two keys, at least 1.
    /// - Returns: the rule.
    public static func from(_ place: Int, step: Int = 1) -> CommandKeys {
        CommandKeys(rule: .range(max(0, place)..<(.max), step: max(1, step)))
    }

    /// An argument says how many keys follow it, as in `EVAL script 2 a b`.
    ///
    /// - Parameters:
    ///   - place: the number's place, from 0.
    ///   - step: the distance between two keys, at least 1.
    /// - Returns: the rule.
    public static func counted(at place: Int, step: Int = 1) -> CommandKeys {
        CommandKeys(rule: .counted(at: max(0, place), step: max(1, step)))
    }
}

/// What the caller says of a command's keys, and where its arguments begin.
struct NamedKeys: Sendable {
    let keys: CommandKeys
    /// How many words the name has.
    let nameCount: Int
}
