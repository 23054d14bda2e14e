//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

/// Alternatives of `ACL LOG` and of commands like it.
public enum AclLogOperation: Sendable, Hashable {
    /// `count`
    case count(Int)
    /// `RESET`
    case reset

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .count(let count):
            writer.append(count)
        case .reset:
            writer.append(token: "RESET")
        }
    }
}

extension AclLogOperation: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .count: "count"
        case .reset: "reset"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `BGSAVE` and of commands like it.
public enum BgsaveOperation: Sendable, Hashable {
    /// `SCHEDULE`
    case schedule
    /// `CANCEL`
    case cancel

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .schedule:
            writer.append(token: "SCHEDULE")
        case .cancel:
            writer.append(token: "CANCEL")
        }
    }
}

/// Alternatives of `BITFIELD` and of commands like it.
public enum BitFieldOverflow: Sendable, Hashable {
    /// `WRAP`
    case wrap
    /// `SAT`
    case sat
    /// `FAIL`
    case fail

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .wrap:
            writer.append(token: "WRAP")
        case .sat:
            writer.append(token: "SAT")
        case .fail:
            writer.append(token: "FAIL")
        }
    }
}

/// Alternatives of `BITFIELD` and of commands like it.
public enum BitFieldWrite: Sendable, Hashable {
    /// `SET encoding offset value`
    case setBlock(encoding: String, offset: Int, value: Int)
    /// `INCRBY encoding offset increment`
    case incrbyBlock(encoding: String, offset: Int, increment: Int)

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .setBlock(let encoding, let offset, let value):
            writer.append(token: "SET")
            writer.append(encoding)
            writer.append(offset)
            writer.append(value)
        case .incrbyBlock(let encoding, let offset, let increment):
            writer.append(token: "INCRBY")
            writer.append(encoding)
            writer.append(offset)
            writer.append(increment)
        }
    }
}

extension BitFieldWrite: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .setBlock: "setBlock"
        case .incrbyBlock: "incrbyBlock"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `BITOP` and of commands like it.
public enum BitOperation: Sendable, Hashable {
    /// `AND`
    case and
    /// `OR`
    case or
    /// `XOR`
    case xor
    /// `NOT`
    case not

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

/// Alternatives of `BITCOUNT` and of commands like it.
public enum BitUnit: Sendable, Hashable {
    /// `BYTE`
    case byte
    /// `BIT`
    case bit

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .byte:
            writer.append(token: "BYTE")
        case .bit:
            writer.append(token: "BIT")
        }
    }
}

/// Alternatives of `BITFIELD` and of commands like it.
public enum BitfieldOperation: Sendable, Hashable {
    /// `GET encoding offset`
    case getBlock(encoding: String, offset: Int)
    /// `[OVERFLOW <WRAP | SAT | FAIL>] <SET encoding offset value | INCRBY encoding offset increment>`
    case write(overflowBlock: BitFieldOverflow?, writeOperation: BitFieldWrite)

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .getBlock(let encoding, let offset):
            writer.append(token: "GET")
            writer.append(encoding)
            writer.append(offset)
        case .write(let overflowBlock, let writeOperation):
            if let overflowBlock {
                writer.append(token: "OVERFLOW")
                overflowBlock.write(to: &writer)
            }
            writeOperation.write(to: &writer)
        }
    }
}

extension BitfieldOperation: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .getBlock: "getBlock"
        case .write: "write"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `CLIENT LIST` and of commands like it.
public enum ClientListClientType: Sendable, Hashable {
    /// `normal`
    case normal
    /// `master`
    case master
    /// `replica`
    case replica
    /// `pubsub`
    case pubsub

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

/// Alternatives of `CLIENT PAUSE` and of commands like it.
public enum ClientPauseMode: Sendable, Hashable {
    /// `WRITE`
    case write
    /// `ALL`
    case all

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .write:
            writer.append(token: "WRITE")
        case .all:
            writer.append(token: "ALL")
        }
    }
}

/// Alternatives of `CLIENT UNBLOCK` and of commands like it.
public enum ClientUnblockUnblockType: Sendable, Hashable {
    /// `TIMEOUT`
    case timeout
    /// `ERROR`
    case error

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .timeout:
            writer.append(token: "TIMEOUT")
        case .error:
            writer.append(token: "ERROR")
        }
    }
}

/// Alternatives of `CLUSTER FAILOVER` and of commands like it.
public enum ClusterFailoverOptions: Sendable, Hashable {
    /// `FORCE`
    case force
    /// `TAKEOVER`
    case takeover

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .force:
            writer.append(token: "FORCE")
        case .takeover:
            writer.append(token: "TAKEOVER")
        }
    }
}

/// Alternatives of `CLUSTER RESET` and of commands like it.
public enum ClusterResetResetType: Sendable, Hashable {
    /// `HARD`
    case hard
    /// `SOFT`
    case soft

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .hard:
            writer.append(token: "HARD")
        case .soft:
            writer.append(token: "SOFT")
        }
    }
}

/// Alternatives of `CLUSTER SETSLOT` and of commands like it.
public enum ClusterSetslotSubcommand: Sendable, Hashable {
    /// `IMPORTING importing`
    case importing(String)
    /// `MIGRATING migrating`
    case migrating(String)
    /// `NODE node`
    case node(String)
    /// `STABLE`
    case stable

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

extension ClusterSetslotSubcommand: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
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

/// Alternatives of `COMMAND LIST` and of commands like it.
public enum CommandListFilterby: Sendable {
    /// `MODULE module-name`
    case moduleName(any RESPEncodable)
    /// `ACLCAT category`
    case category(String)
    /// `PATTERN pattern`
    case pattern(any RESPEncodable)

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

extension CommandListFilterby: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
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

/// Alternatives of `GEOADD` and of commands like it.
public enum ExistenceCondition: Sendable, Hashable {
    /// `NX`
    case absent
    /// `XX`
    case present

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .absent:
            writer.append(token: "NX")
        case .present:
            writer.append(token: "XX")
        }
    }
}

/// Alternatives of `EXPIRE` and of commands like it.
public enum ExpiryCondition: Sendable, Hashable {
    /// `NX`
    case hasNone
    /// `XX`
    case hasOne
    /// `GT`
    case later
    /// `LT`
    case sooner

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

/// Alternatives of `FUNCTION FLUSH` and of commands like it.
public enum FlushMode: Sendable, Hashable {
    /// `ASYNC`
    case async
    /// `SYNC`
    case sync

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .async:
            writer.append(token: "ASYNC")
        case .sync:
            writer.append(token: "SYNC")
        }
    }
}

/// Alternatives of `FUNCTION RESTORE` and of commands like it.
public enum FunctionRestorePolicy: Sendable, Hashable {
    /// `FLUSH`
    case flush
    /// `APPEND`
    case append
    /// `REPLACE`
    case replace

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .flush:
            writer.append(token: "FLUSH")
        case .append:
            writer.append(token: "APPEND")
        case .replace:
            writer.append(token: "REPLACE")
        }
    }
}

/// Alternatives of `GEOSEARCH` and of commands like it.
public enum GeoOrigin: Sendable {
    /// `FROMMEMBER member`
    case member(any RESPEncodable)
    /// `FROMLONLAT longitude latitude`
    case position(longitude: Double, latitude: Double)

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

extension GeoOrigin: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .member: "member"
        case .position: "position"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `GEOSEARCH` and of commands like it.
public enum GeoShape: Sendable, Hashable {
    /// `BYRADIUS radius <m | km | ft | mi>`
    case circle(radius: Double, unit: GeoUnit)
    /// `BYBOX width height <m | km | ft | mi>`
    case box(width: Double, height: Double, unit: GeoUnit)

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

extension GeoShape: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .circle: "circle"
        case .box: "box"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `GEODIST` and of commands like it.
public enum GeoUnit: Sendable, Hashable {
    /// `m`
    case meters
    /// `km`
    case kilometers
    /// `ft`
    case feet
    /// `mi`
    case miles

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

/// Alternatives of `LINSERT` and of commands like it.
public enum InsertPosition: Sendable, Hashable {
    /// `BEFORE`
    case before
    /// `AFTER`
    case after

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .before:
            writer.append(token: "BEFORE")
        case .after:
            writer.append(token: "AFTER")
        }
    }
}

/// Alternatives of `SET` and of commands like it.
public enum KeyExpiry: Sendable, Hashable {
    /// `EX seconds`
    case seconds(Int)
    /// `PX milliseconds`
    case milliseconds(Int)
    /// `EXAT unix-time-seconds`
    case unixTimeSeconds(Int)
    /// `PXAT unix-time-milliseconds`
    case unixTimeMilliseconds(Int)
    /// `KEEPTTL`
    case keepTTL

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

extension KeyExpiry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
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

/// Alternatives of `GETEX` and of commands like it.
public enum KeyExpiryChange: Sendable, Hashable {
    /// `EX seconds`
    case seconds(Int)
    /// `PX milliseconds`
    case milliseconds(Int)
    /// `EXAT unix-time-seconds`
    case unixTimeSeconds(Int)
    /// `PXAT unix-time-milliseconds`
    case unixTimeMilliseconds(Int)
    /// `PERSIST`
    case persist

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

extension KeyExpiryChange: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
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

/// Alternatives of `BLMOVE` and of commands like it.
public enum ListEnd: Sendable, Hashable {
    /// `LEFT`
    case left
    /// `RIGHT`
    case right

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .left:
            writer.append(token: "LEFT")
        case .right:
            writer.append(token: "RIGHT")
        }
    }
}

/// Alternatives of `XADD` and of commands like it.
public enum NewStreamID: Sendable, Hashable {
    /// `*`
    case automatic
    /// `id`
    case id(String)

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .automatic:
            writer.append(token: "*")
        case .id(let id):
            writer.append(id)
        }
    }
}

extension NewStreamID: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .automatic: "automatic"
        case .id: "id"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `REPLICAOF` and of commands like it.
public enum ReplicaofArgs: Sendable, Hashable {
    /// `host port`
    case hostPort(host: String, port: Int)
    /// `NO ONE`
    case noOne

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .hostPort(let host, let port):
            writer.append(host)
            writer.append(port)
        case .noOne:
            writer.append(token: "NO")
            writer.append(token: "ONE")
        }
    }
}

extension ReplicaofArgs: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .hostPort: "hostPort"
        case .noOne: "noOne"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `ZINTER` and of commands like it.
public enum ScoreAggregate: Sendable, Hashable {
    /// `SUM`
    case sum
    /// `MIN`
    case min
    /// `MAX`
    case max

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .sum:
            writer.append(token: "SUM")
        case .min:
            writer.append(token: "MIN")
        case .max:
            writer.append(token: "MAX")
        }
    }
}

/// Alternatives of `ZADD` and of commands like it.
public enum ScoreComparison: Sendable, Hashable {
    /// `GT`
    case greater
    /// `LT`
    case less

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .greater:
            writer.append(token: "GT")
        case .less:
            writer.append(token: "LT")
        }
    }
}

/// Alternatives of `BZMPOP` and of commands like it.
public enum ScoreEnd: Sendable, Hashable {
    /// `MIN`
    case min
    /// `MAX`
    case max

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .min:
            writer.append(token: "MIN")
        case .max:
            writer.append(token: "MAX")
        }
    }
}

/// Alternatives of `CLUSTER SLOT-STATS` and of commands like it.
public enum SlotStatsFilter: Sendable, Hashable {
    /// `SLOTSRANGE start-slot end-slot`
    case slotsrange(startSlot: Int, endSlot: Int)
    /// `ORDERBY metric [LIMIT limit] [<ASC | DESC>]`
    case orderby(metric: String, limit: Int?, order: SortOrder?)

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
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

extension SlotStatsFilter: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .slotsrange: "slotsrange"
        case .orderby: "orderby"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `CLUSTER SLOT-STATS` and of commands like it.
public enum SortOrder: Sendable, Hashable {
    /// `ASC`
    case ascending
    /// `DESC`
    case descending

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .ascending:
            writer.append(token: "ASC")
        case .descending:
            writer.append(token: "DESC")
        }
    }
}

/// Alternatives of `ZRANGE` and of commands like it.
public enum SortedSetOrdering: Sendable, Hashable {
    /// `BYSCORE`
    case byScore
    /// `BYLEX`
    case byLex

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .byScore:
            writer.append(token: "BYSCORE")
        case .byLex:
            writer.append(token: "BYLEX")
        }
    }
}

/// Alternatives of `XGROUP CREATE` and of commands like it.
public enum StreamGroupStart: Sendable, Hashable {
    /// `id`
    case id(String)
    /// `$`
    case newEntries

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .id(let id):
            writer.append(id)
        case .newEntries:
            writer.append(token: "$")
        }
    }
}

extension StreamGroupStart: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The alternative's name, and nothing of what comes with it.
    public var description: String {
        switch self {
        case .id: "id"
        case .newEntries: "newEntries"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what comes with it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Alternatives of `XADD` and of commands like it.
public enum StreamTrimExactness: Sendable, Hashable {
    /// `=`
    case exactly
    /// `~`
    case approximately

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .exactly:
            writer.append(token: "=")
        case .approximately:
            writer.append(token: "~")
        }
    }
}

/// Alternatives of `XADD` and of commands like it.
public enum StreamTrimStrategy: Sendable, Hashable {
    /// `MAXLEN`
    case maximumLength
    /// `MINID`
    case minimumID

    @usableFromInline
    func write(to writer: inout CommandWriter) {
        switch self {
        case .maximumLength:
            writer.append(token: "MAXLEN")
        case .minimumID:
            writer.append(token: "MINID")
        }
    }
}
