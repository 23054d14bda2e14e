//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// What ACL LOG does: how many entries it returns, or that it forgets them.
    public struct ACLLogRequest: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case count(Int)
            case reset
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `count`.
        @inlinable public static func count(_ count: Int) -> Self { Self(.count(count)) }
        /// `RESET`.
        @inlinable public static var reset: Self { Self(.reset) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .count(let count):
                writer.append(count)
            case .reset:
                writer.append(token: "RESET")
            }
        }
    }
}

extension RedisCommands.ACLLogRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .count: "count"
        case .reset: "reset"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// What BGSAVE does where a child process is at work already.
    public struct BackgroundSaveRequest: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case schedule
            case cancel
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `SCHEDULE`.
        @inlinable public static var schedule: Self { Self(.schedule) }
        /// `CANCEL`.
        @inlinable public static var cancel: Self { Self(.cancel) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .schedule:
                writer.append(token: "SCHEDULE")
            case .cancel:
                writer.append(token: "CANCEL")
            }
        }
    }
}

extension RedisCommands {
    /// One operation on a field of bits: a read, or a write.
    public struct BitFieldOperation: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case get(encoding: String, offset: Int)
            case write(overflow: RedisCommands.BitFieldOverflow?, operation: RedisCommands.BitFieldWrite)
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `GET encoding offset`.
        @inlinable public static func get(encoding: String, offset: Int) -> Self {
            Self(.get(encoding: encoding, offset: offset))
        }
        /// `[OVERFLOW <WRAP | SAT | FAIL>] <SET encoding offset value | INCRBY encoding offset increment>`.
        @inlinable public static func write(
            overflow: RedisCommands.BitFieldOverflow?,
            operation: RedisCommands.BitFieldWrite
        ) -> Self { Self(.write(overflow: overflow, operation: operation)) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .get(let encoding, let offset):
                writer.append(token: "GET")
                writer.append(encoding)
                writer.append(offset)
            case .write(let overflow, let operation):
                if let overflow {
                    writer.append(token: "OVERFLOW")
                    overflow.write(to: &writer)
                }
                operation.write(to: &writer)
            }
        }
    }
}

extension RedisCommands.BitFieldOperation: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .get: "get"
        case .write: "write"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// What becomes of a number that doesn't fit its field of bits.
    public struct BitFieldOverflow: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case wrap
            case saturate
            case fail
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `WRAP`.
        @inlinable public static var wrap: Self { Self(.wrap) }
        /// `SAT`.
        @inlinable public static var saturate: Self { Self(.saturate) }
        /// `FAIL`.
        @inlinable public static var fail: Self { Self(.fail) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .wrap:
                writer.append(token: "WRAP")
            case .saturate:
                writer.append(token: "SAT")
            case .fail:
                writer.append(token: "FAIL")
            }
        }
    }
}

extension RedisCommands {
    /// What is written to a field of bits.
    public struct BitFieldWrite: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case set(encoding: String, offset: Int, value: Int)
            case increment(encoding: String, offset: Int, increment: Int)
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `SET encoding offset value`.
        @inlinable public static func set(encoding: String, offset: Int, value: Int) -> Self {
            Self(.set(encoding: encoding, offset: offset, value: value))
        }
        /// `INCRBY encoding offset increment`.
        @inlinable public static func increment(encoding: String, offset: Int, increment: Int) -> Self {
            Self(.increment(encoding: encoding, offset: offset, increment: increment))
        }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .set(let encoding, let offset, let value):
                writer.append(token: "SET")
                writer.append(encoding)
                writer.append(offset)
                writer.append(value)
            case .increment(let encoding, let offset, let increment):
                writer.append(token: "INCRBY")
                writer.append(encoding)
                writer.append(offset)
                writer.append(increment)
            }
        }
    }
}

extension RedisCommands.BitFieldWrite: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .set: "set"
        case .increment: "increment"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// How the bits of strings are combined.
    public struct BitOperation: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case and
            case or
            case xor
            case not
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `AND`.
        @inlinable public static var and: Self { Self(.and) }
        /// `OR`.
        @inlinable public static var or: Self { Self(.or) }
        /// `XOR`.
        @inlinable public static var xor: Self { Self(.xor) }
        /// `NOT`.
        @inlinable public static var not: Self { Self(.not) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .and:
                writer.append(token: "AND")
            case .or:
                writer.append(token: "OR")
            case .xor:
                writer.append(token: "XOR")
            case .not:
                writer.append(token: "NOT")
            }
        }
    }
}

extension RedisCommands {
    /// Whose commands wait while clients are paused.
    public struct ClientPauseMode: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case write
            case all
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `WRITE`.
        @inlinable public static var write: Self { Self(.write) }
        /// `ALL`.
        @inlinable public static var all: Self { Self(.all) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .write:
                writer.append(token: "WRITE")
            case .all:
                writer.append(token: "ALL")
            }
        }
    }
}

extension RedisCommands {
    /// What a connection is used for.
    public struct ClientType: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case normal
            case master
            case replica
            case pubsub
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `normal`.
        @inlinable public static var normal: Self { Self(.normal) }
        /// `master`.
        @inlinable public static var master: Self { Self(.master) }
        /// `replica`.
        @inlinable public static var replica: Self { Self(.replica) }
        /// `pubsub`.
        @inlinable public static var pubsub: Self { Self(.pubsub) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .normal:
                writer.append(token: "normal")
            case .master:
                writer.append(token: "master")
            case .replica:
                writer.append(token: "replica")
            case .pubsub:
                writer.append(token: "pubsub")
            }
        }
    }
}

extension RedisCommands {
    /// How a replica takes over, where its primary isn't asked.
    public struct ClusterFailoverMode: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case force
            case takeover
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `FORCE`.
        @inlinable public static var force: Self { Self(.force) }
        /// `TAKEOVER`.
        @inlinable public static var takeover: Self { Self(.takeover) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .force:
                writer.append(token: "FORCE")
            case .takeover:
                writer.append(token: "TAKEOVER")
            }
        }
    }
}

extension RedisCommands {
    /// What a node of a cluster forgets.
    public struct ClusterResetMode: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case hard
            case soft
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `HARD`.
        @inlinable public static var hard: Self { Self(.hard) }
        /// `SOFT`.
        @inlinable public static var soft: Self { Self(.soft) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .hard:
                writer.append(token: "HARD")
            case .soft:
                writer.append(token: "SOFT")
            }
        }
    }
}

extension RedisCommands {
    /// What a node of a cluster does with a slot.
    public struct ClusterSlotState: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case importing(String)
            case migrating(String)
            case node(String)
            case stable
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `IMPORTING importing`.
        @inlinable public static func importing(_ importing: String) -> Self { Self(.importing(importing)) }
        /// `MIGRATING migrating`.
        @inlinable public static func migrating(_ migrating: String) -> Self { Self(.migrating(migrating)) }
        /// `NODE node`.
        @inlinable public static func node(_ node: String) -> Self { Self(.node(node)) }
        /// `STABLE`.
        @inlinable public static var stable: Self { Self(.stable) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .importing(let importing):
                writer.append(token: "IMPORTING")
                writer.append(importing)
            case .migrating(let migrating):
                writer.append(token: "MIGRATING")
                writer.append(migrating)
            case .node(let node):
                writer.append(token: "NODE")
                writer.append(node)
            case .stable:
                writer.append(token: "STABLE")
            }
        }
    }
}

extension RedisCommands.ClusterSlotState: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .importing: "importing"
        case .migrating: "migrating"
        case .node: "node"
        case .stable: "stable"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// Which commands are listed.
    public struct CommandFilter: Sendable {
        @usableFromInline
        enum Choice: Sendable {
            case moduleName(any RESPEncodable)
            case category(String)
            case pattern(any RESPEncodable)
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `MODULE module-name`.
        @inlinable public static func moduleName(_ moduleName: any RESPEncodable) -> Self {
            Self(.moduleName(moduleName))
        }
        /// `ACLCAT category`.
        @inlinable public static func category(_ category: String) -> Self { Self(.category(category)) }
        /// `PATTERN pattern`.
        @inlinable public static func pattern(_ pattern: any RESPEncodable) -> Self { Self(.pattern(pattern)) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .moduleName(let moduleName):
                writer.append(token: "MODULE")
                writer.append(moduleName)
            case .category(let category):
                writer.append(token: "ACLCAT")
                writer.append(category)
            case .pattern(let pattern):
                writer.append(token: "PATTERN")
                writer.append(pattern)
            }
        }
    }
}

extension RedisCommands.CommandFilter: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .moduleName: "moduleName"
        case .category: "category"
        case .pattern: "pattern"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// Whether what is written has to be there already: `.absent` (NX) or `.present` (XX).
    public struct ExistenceCondition: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case absent
            case present
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `NX`.
        @inlinable public static var absent: Self { Self(.absent) }
        /// `XX`.
        @inlinable public static var present: Self { Self(.present) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .absent:
                writer.append(token: "NX")
            case .present:
                writer.append(token: "XX")
            }
        }
    }
}

extension RedisCommands {
    /// When an expiry is set: `.hasNone` (NX), `.hasOne` (XX), `.later` (GT) or `.sooner` (LT).
    public struct ExpiryCondition: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case hasNone
            case hasOne
            case later
            case sooner
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `NX`.
        @inlinable public static var hasNone: Self { Self(.hasNone) }
        /// `XX`.
        @inlinable public static var hasOne: Self { Self(.hasOne) }
        /// `GT`.
        @inlinable public static var later: Self { Self(.later) }
        /// `LT`.
        @inlinable public static var sooner: Self { Self(.sooner) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .hasNone:
                writer.append(token: "NX")
            case .hasOne:
                writer.append(token: "XX")
            case .later:
                writer.append(token: "GT")
            case .sooner:
                writer.append(token: "LT")
            }
        }
    }
}

extension RedisCommands {
    /// Whether the server frees memory meanwhile, or at once.
    public struct FlushMode: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case async
            case sync
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `ASYNC`.
        @inlinable public static var async: Self { Self(.async) }
        /// `SYNC`.
        @inlinable public static var sync: Self { Self(.sync) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .async:
                writer.append(token: "ASYNC")
            case .sync:
                writer.append(token: "SYNC")
            }
        }
    }
}

extension RedisCommands {
    /// What becomes of the functions that are there already.
    public struct FunctionRestorePolicy: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case flush
            case append
            case replace
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `FLUSH`.
        @inlinable public static var flush: Self { Self(.flush) }
        /// `APPEND`.
        @inlinable public static var append: Self { Self(.append) }
        /// `REPLACE`.
        @inlinable public static var replace: Self { Self(.replace) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .flush:
                writer.append(token: "FLUSH")
            case .append:
                writer.append(token: "APPEND")
            case .replace:
                writer.append(token: "REPLACE")
            }
        }
    }
}

extension RedisCommands {
    /// Where a search begins.
    public struct GeoOrigin: Sendable {
        @usableFromInline
        enum Choice: Sendable {
            case member(any RESPEncodable)
            case position(longitude: Double, latitude: Double)
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `FROMMEMBER member`.
        @inlinable public static func member(_ member: any RESPEncodable) -> Self { Self(.member(member)) }
        /// `FROMLONLAT longitude latitude`.
        @inlinable public static func position(longitude: Double, latitude: Double) -> Self {
            Self(.position(longitude: longitude, latitude: latitude))
        }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .member(let member):
                writer.append(token: "FROMMEMBER")
                writer.append(member)
            case .position(let longitude, let latitude):
                writer.append(token: "FROMLONLAT")
                writer.append(longitude)
                writer.append(latitude)
            }
        }
    }
}

extension RedisCommands.GeoOrigin: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .member: "member"
        case .position: "position"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// The shape of what is searched.
    public struct GeoShape: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case circle(radius: Double, unit: RedisCommands.GeoUnit)
            case box(width: Double, height: Double, unit: RedisCommands.GeoUnit)
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `BYRADIUS radius <m | km | ft | mi>`.
        @inlinable public static func circle(radius: Double, unit: RedisCommands.GeoUnit) -> Self {
            Self(.circle(radius: radius, unit: unit))
        }
        /// `BYBOX width height <m | km | ft | mi>`.
        @inlinable public static func box(width: Double, height: Double, unit: RedisCommands.GeoUnit) -> Self {
            Self(.box(width: width, height: height, unit: unit))
        }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .circle(let radius, let unit):
                writer.append(token: "BYRADIUS")
                writer.append(radius)
                unit.write(to: &writer)
            case .box(let width, let height, let unit):
                writer.append(token: "BYBOX")
                writer.append(width)
                writer.append(height)
                unit.write(to: &writer)
            }
        }
    }
}

extension RedisCommands.GeoShape: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .circle: "circle"
        case .box: "box"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// The unit of a distance.
    public struct GeoUnit: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case meters
            case kilometers
            case feet
            case miles
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `m`.
        @inlinable public static var meters: Self { Self(.meters) }
        /// `km`.
        @inlinable public static var kilometers: Self { Self(.kilometers) }
        /// `ft`.
        @inlinable public static var feet: Self { Self(.feet) }
        /// `mi`.
        @inlinable public static var miles: Self { Self(.miles) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .meters:
                writer.append(token: "m")
            case .kilometers:
                writer.append(token: "km")
            case .feet:
                writer.append(token: "ft")
            case .miles:
                writer.append(token: "mi")
            }
        }
    }
}

extension RedisCommands {
    /// On which side of an element another is inserted.
    public struct InsertPosition: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case before
            case after
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `BEFORE`.
        @inlinable public static var before: Self { Self(.before) }
        /// `AFTER`.
        @inlinable public static var after: Self { Self(.after) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .before:
                writer.append(token: "BEFORE")
            case .after:
                writer.append(token: "AFTER")
            }
        }
    }
}

extension RedisCommands {
    /// When a value expires.
    public struct KeyExpiry: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case seconds(Int)
            case milliseconds(Int)
            case unixTimeSeconds(Int)
            case unixTimeMilliseconds(Int)
            case keepTTL
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `EX seconds`.
        @inlinable public static func seconds(_ seconds: Int) -> Self { Self(.seconds(seconds)) }
        /// `PX milliseconds`.
        @inlinable public static func milliseconds(_ milliseconds: Int) -> Self { Self(.milliseconds(milliseconds)) }
        /// `EXAT unix-time-seconds`.
        @inlinable public static func unixTimeSeconds(_ unixTimeSeconds: Int) -> Self {
            Self(.unixTimeSeconds(unixTimeSeconds))
        }
        /// `PXAT unix-time-milliseconds`.
        @inlinable public static func unixTimeMilliseconds(_ unixTimeMilliseconds: Int) -> Self {
            Self(.unixTimeMilliseconds(unixTimeMilliseconds))
        }
        /// `KEEPTTL`.
        @inlinable public static var keepTTL: Self { Self(.keepTTL) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .seconds(let seconds):
                writer.append(token: "EX")
                writer.append(seconds)
            case .milliseconds(let milliseconds):
                writer.append(token: "PX")
                writer.append(milliseconds)
            case .unixTimeSeconds(let unixTimeSeconds):
                writer.append(token: "EXAT")
                writer.append(unixTimeSeconds)
            case .unixTimeMilliseconds(let unixTimeMilliseconds):
                writer.append(token: "PXAT")
                writer.append(unixTimeMilliseconds)
            case .keepTTL:
                writer.append(token: "KEEPTTL")
            }
        }
    }
}

extension RedisCommands.KeyExpiry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .seconds: "seconds"
        case .milliseconds: "milliseconds"
        case .unixTimeSeconds: "unixTimeSeconds"
        case .unixTimeMilliseconds: "unixTimeMilliseconds"
        case .keepTTL: "keepTTL"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// How the expiry of a value changes.
    public struct KeyExpiryChange: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case seconds(Int)
            case milliseconds(Int)
            case unixTimeSeconds(Int)
            case unixTimeMilliseconds(Int)
            case persist
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `EX seconds`.
        @inlinable public static func seconds(_ seconds: Int) -> Self { Self(.seconds(seconds)) }
        /// `PX milliseconds`.
        @inlinable public static func milliseconds(_ milliseconds: Int) -> Self { Self(.milliseconds(milliseconds)) }
        /// `EXAT unix-time-seconds`.
        @inlinable public static func unixTimeSeconds(_ unixTimeSeconds: Int) -> Self {
            Self(.unixTimeSeconds(unixTimeSeconds))
        }
        /// `PXAT unix-time-milliseconds`.
        @inlinable public static func unixTimeMilliseconds(_ unixTimeMilliseconds: Int) -> Self {
            Self(.unixTimeMilliseconds(unixTimeMilliseconds))
        }
        /// `PERSIST`.
        @inlinable public static var persist: Self { Self(.persist) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .seconds(let seconds):
                writer.append(token: "EX")
                writer.append(seconds)
            case .milliseconds(let milliseconds):
                writer.append(token: "PX")
                writer.append(milliseconds)
            case .unixTimeSeconds(let unixTimeSeconds):
                writer.append(token: "EXAT")
                writer.append(unixTimeSeconds)
            case .unixTimeMilliseconds(let unixTimeMilliseconds):
                writer.append(token: "PXAT")
                writer.append(unixTimeMilliseconds)
            case .persist:
                writer.append(token: "PERSIST")
            }
        }
    }
}

extension RedisCommands.KeyExpiryChange: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .seconds: "seconds"
        case .milliseconds: "milliseconds"
        case .unixTimeSeconds: "unixTimeSeconds"
        case .unixTimeMilliseconds: "unixTimeMilliseconds"
        case .persist: "persist"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// An end of a list: `.left` is its head, `.right` its tail.
    public struct ListEnd: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case left
            case right
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `LEFT`.
        @inlinable public static var left: Self { Self(.left) }
        /// `RIGHT`.
        @inlinable public static var right: Self { Self(.right) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .left:
                writer.append(token: "LEFT")
            case .right:
                writer.append(token: "RIGHT")
            }
        }
    }
}

extension RedisCommands {
    /// Whom a server copies.
    public struct ReplicationSource: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case server(host: String, port: Int)
            case none
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `host port`.
        @inlinable public static func server(host: String, port: Int) -> Self { Self(.server(host: host, port: port)) }
        /// `NO ONE`.
        @inlinable public static var none: Self { Self(.none) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .server(let host, let port):
                writer.append(host)
                writer.append(port)
            case .none:
                writer.append(token: "NO")
                writer.append(token: "ONE")
            }
        }
    }
}

extension RedisCommands.ReplicationSource: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .server: "server"
        case .none: "none"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// How the scores of a member of several sorted sets become one.
    public struct ScoreAggregate: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case sum
            case min
            case max
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `SUM`.
        @inlinable public static var sum: Self { Self(.sum) }
        /// `MIN`.
        @inlinable public static var min: Self { Self(.min) }
        /// `MAX`.
        @inlinable public static var max: Self { Self(.max) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .sum:
                writer.append(token: "SUM")
            case .min:
                writer.append(token: "MIN")
            case .max:
                writer.append(token: "MAX")
            }
        }
    }
}

extension RedisCommands {
    /// When the score of a member that is there already is changed.
    public struct ScoreComparison: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case greater
            case less
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `GT`.
        @inlinable public static var greater: Self { Self(.greater) }
        /// `LT`.
        @inlinable public static var less: Self { Self(.less) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .greater:
                writer.append(token: "GT")
            case .less:
                writer.append(token: "LT")
            }
        }
    }
}

extension RedisCommands {
    /// An end of a sorted set: `.min` has the lowest scores, `.max` the highest.
    public struct ScoreEnd: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case min
            case max
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `MIN`.
        @inlinable public static var min: Self { Self(.min) }
        /// `MAX`.
        @inlinable public static var max: Self { Self(.max) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .min:
                writer.append(token: "MIN")
            case .max:
                writer.append(token: "MAX")
            }
        }
    }
}

extension RedisCommands {
    /// Which slots are reported, and in what order.
    public struct SlotStatsFilter: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case slotsrange(startSlot: Int, endSlot: Int)
            case orderby(metric: String, limit: Int?, order: RedisCommands.SortOrder?)
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `SLOTSRANGE start-slot end-slot`.
        @inlinable public static func slotsrange(startSlot: Int, endSlot: Int) -> Self {
            Self(.slotsrange(startSlot: startSlot, endSlot: endSlot))
        }
        /// `ORDERBY metric [LIMIT limit] [<ASC | DESC>]`.
        @inlinable public static func orderby(metric: String, limit: Int?, order: RedisCommands.SortOrder?) -> Self {
            Self(.orderby(metric: metric, limit: limit, order: order))
        }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .slotsrange(let startSlot, let endSlot):
                writer.append(token: "SLOTSRANGE")
                writer.append(startSlot)
                writer.append(endSlot)
            case .orderby(let metric, let limit, let order):
                writer.append(token: "ORDERBY")
                writer.append(metric)
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit)
                }
                if let order {
                    order.write(to: &writer)
                }
            }
        }
    }
}

extension RedisCommands.SlotStatsFilter: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .slotsrange: "slotsrange"
        case .orderby: "orderby"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// The order of what is returned.
    public struct SortOrder: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case ascending
            case descending
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `ASC`.
        @inlinable public static var ascending: Self { Self(.ascending) }
        /// `DESC`.
        @inlinable public static var descending: Self { Self(.descending) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .ascending:
                writer.append(token: "ASC")
            case .descending:
                writer.append(token: "DESC")
            }
        }
    }
}

extension RedisCommands {
    /// What the bounds of a range are: scores, or members by their bytes; ranks where neither is given.
    public struct SortedSetOrdering: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case byScore
            case byLex
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `BYSCORE`.
        @inlinable public static var byScore: Self { Self(.byScore) }
        /// `BYLEX`.
        @inlinable public static var byLex: Self { Self(.byLex) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .byScore:
                writer.append(token: "BYSCORE")
            case .byLex:
                writer.append(token: "BYLEX")
            }
        }
    }
}

extension RedisCommands {
    /// Where a consumer group begins to read.
    public struct StreamGroupStart: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case id(String)
            case newEntries
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `id`.
        @inlinable public static func id(_ id: String) -> Self { Self(.id(id)) }
        /// `$`.
        @inlinable public static var newEntries: Self { Self(.newEntries) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .id(let id):
                writer.append(id)
            case .newEntries:
                writer.append(token: "$")
            }
        }
    }
}

extension RedisCommands.StreamGroupStart: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch choice {
        case .id: "id"
        case .newEntries: "newEntries"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands {
    /// How the command of a client that is unblocked ends.
    public struct UnblockedWith: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case timeout
            case error
        }

        @usableFromInline
        let choice: Choice

        @usableFromInline
        init(_ choice: Choice) { self.choice = choice }

        /// `TIMEOUT`.
        @inlinable public static var timeout: Self { Self(.timeout) }
        /// `ERROR`.
        @inlinable public static var error: Self { Self(.error) }

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .timeout:
                writer.append(token: "TIMEOUT")
            case .error:
                writer.append(token: "ERROR")
            }
        }
    }
}
