//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Adds places to a geospatial index, or moves those that it has.
    ///
    /// `GEOADD key [<NX | XX>] [CH] longitude latitude member [longitude latitude member …]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/geoadd/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - data: longitude, latitude and member of each place; degrees east and north.
    ///   - condition: only members that aren't there yet, or only ones that are; `nil` for both.
    ///   - countingChanges: whether to count members that moved, too, not only new ones.
    /// - Returns: how many members were new, and with `countingChanges` how many moved, too.
    @inlinable
    public func geoadd(
        _ key: some RESPEncodable,
        _ data: [(Double, Double, some RESPEncodable)],
        if condition: RedisCommands.ExistenceCondition? = nil,
        countingChanges: Bool = false
    ) -> RedisCommand<Int> {
        RedisCommand(
            .geoadd,
            repetition: condition == nil ? .idempotent : .never,
            problem: data.isEmpty ? .emptyList("data", of: "GEOADD") : nil,
            frame: CommandFrame("$6\r\nGEOADD\r\n") { writer in
                writer.append(key)
                if let condition {
                    condition.write(to: &writer)
                }
                if countingChanges { writer.append(token: "CH") }
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                    writer.append(item.2)
                }
            }
        )
    }

    /// Measures the distance between two members.
    ///
    /// `GEODIST key member1 member2 [<m | km | ft | mi>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geodist/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - first: one member.
    ///   - second: the other member.
    ///   - unit: the unit of the distance; `nil` for metres.
    /// - Returns: the distance in the unit, or `nil` where a member is missing.
    @inlinable
    public func geodist(
        _ key: some RESPEncodable,
        _ first: some RESPEncodable,
        _ second: some RESPEncodable,
        unit: RedisCommands.GeoUnit? = nil
    ) -> RedisCommand<Double?> {
        RedisCommand(
            .geodist,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nGEODIST\r\n") { writer in
                writer.append(key)
                writer.append(first)
                writer.append(second)
                if let unit {
                    unit.write(to: &writer)
                }
            }
        )
    }

    /// Reads members' positions as geohash strings.
    ///
    /// `GEOHASH key [member [member …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geohash/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: 11 letters and digits for each member, in order; `nil` where it is missing.
    @inlinable
    public func geohash<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ members: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> {
        RedisCommand(
            .geohash,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nGEOHASH\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: members)
            }
        )
    }

    /// Reads members' positions as geohash strings.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: 11 letters and digits for each member, in order; `nil` where it is missing.
    @_disfavoredOverload
    @inlinable
    public func geohash<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ members: any RESPEncodable...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> { geohash(key, members, as: type) }

    /// Reads members' positions.
    ///
    /// `GEOPOS key [member [member …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geopos/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members; empty for none.
    /// - Returns: a position for each member, in order; `nil` where it is missing.
    @inlinable
    public func geopos(_ key: some RESPEncodable, _ members: [any RESPEncodable] = []) -> RedisCommand<[GeoPosition?]> {
        RedisCommand(
            .geopos,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nGEOPOS\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: members)
            }
        )
    }

    /// Reads members' positions.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members; empty for none.
    /// - Returns: a position for each member, in order; `nil` where it is missing.
    @_disfavoredOverload
    @inlinable
    public func geopos(_ key: some RESPEncodable, _ members: any RESPEncodable...) -> RedisCommand<[GeoPosition?]> {
        geopos(key, members)
    }

    /// Finds members within a circle; prefer `geosearch`.
    ///
    /// `GEORADIUS key longitude latitude radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>] [<STORE storekey | STOREDIST storedistkey>]`
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/georadius/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - longitude: the centre's longitude, in degrees east.
    ///   - latitude: the centre's latitude, in degrees north.
    ///   - radius: how far from the centre, in the unit.
    ///   - unit: the unit of the radius.
    ///   - count: at most this many, and whether any will do rather than the nearest; `nil` for all.
    ///   - order: nearest or farthest first; `nil` for no order, or nearest first where `count` wants those.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members; empty where there are none.
    @inlinable
    public func georadius<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        longitude: Double,
        latitude: Double,
        radius: Double,
        unit: RedisCommands.GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: RedisCommands.SortOrder? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .georadius,
            repetition: .never,
            frame: CommandFrame("$9\r\nGEORADIUS\r\n") { writer in
                writer.append(key)
                writer.append(longitude)
                writer.append(latitude)
                writer.append(radius)
                unit.write(to: &writer)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count.count)
                    if count.any { writer.append(token: "ANY") }
                }
                if let order {
                    order.write(to: &writer)
                }
            }
        )
    }

    /// Finds members within a circle around one of them; prefer `geosearch`.
    ///
    /// `GEORADIUSBYMEMBER key member radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>] [<STORE storekey | STOREDIST storedistkey>]`
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/georadiusbymember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member at the centre.
    ///   - radius: how far from the centre, in the unit.
    ///   - unit: the unit of the radius.
    ///   - count: at most this many, and whether any will do rather than the nearest; `nil` for all.
    ///   - order: nearest or farthest first; `nil` for no order, or nearest first where `count` wants those.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, itself among them; an error where it is missing and the key isn't.
    @inlinable
    public func georadiusbymember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        radius: Double,
        unit: RedisCommands.GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: RedisCommands.SortOrder? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .georadiusbymember,
            repetition: .never,
            frame: CommandFrame("$17\r\nGEORADIUSBYMEMBER\r\n") { writer in
                writer.append(key)
                writer.append(member)
                writer.append(radius)
                unit.write(to: &writer)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count.count)
                    if count.any { writer.append(token: "ANY") }
                }
                if let order {
                    order.write(to: &writer)
                }
            }
        )
    }

    /// Finds members within a circle around one of them, by a command that replicas run, too.
    ///
    /// `GEORADIUSBYMEMBER_RO key member radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>]`
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.10; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/georadiusbymember_ro/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member at the centre.
    ///   - radius: how far from the centre, in the unit.
    ///   - unit: the unit of the radius.
    ///   - count: at most this many, and whether any will do rather than the nearest; `nil` for all.
    ///   - order: nearest or farthest first; `nil` for no order, or nearest first where `count` wants those.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, itself among them; an error where it is missing and the key isn't.
    @inlinable
    public func georadiusbymemberReadOnly<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        radius: Double,
        unit: RedisCommands.GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: RedisCommands.SortOrder? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .georadiusbymemberReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$20\r\nGEORADIUSBYMEMBER_RO\r\n") { writer in
                writer.append(key)
                writer.append(member)
                writer.append(radius)
                unit.write(to: &writer)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count.count)
                    if count.any { writer.append(token: "ANY") }
                }
                if let order {
                    order.write(to: &writer)
                }
            }
        )
    }

    /// Finds members within a circle, by a command that replicas run, too; prefer `geosearch`.
    ///
    /// `GEORADIUS_RO key longitude latitude radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>]`
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.10; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/georadius_ro/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - longitude: the centre's longitude, in degrees east.
    ///   - latitude: the centre's latitude, in degrees north.
    ///   - radius: how far from the centre, in the unit.
    ///   - unit: the unit of the radius.
    ///   - count: at most this many, and whether any will do rather than the nearest; `nil` for all.
    ///   - order: nearest or farthest first; `nil` for no order, or nearest first where `count` wants those.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members; empty where there are none.
    @inlinable
    public func georadiusReadOnly<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        longitude: Double,
        latitude: Double,
        radius: Double,
        unit: RedisCommands.GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: RedisCommands.SortOrder? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .georadiusReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$12\r\nGEORADIUS_RO\r\n") { writer in
                writer.append(key)
                writer.append(longitude)
                writer.append(latitude)
                writer.append(radius)
                unit.write(to: &writer)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count.count)
                    if count.any { writer.append(token: "ANY") }
                }
                if let order {
                    order.write(to: &writer)
                }
            }
        )
    }

    /// Finds members within a circle or a box.
    ///
    /// `GEOSEARCH key <FROMMEMBER member | FROMLONLAT longitude latitude> <BYRADIUS radius <m | km | ft | mi> | BYBOX width height <m | km | ft | mi>> [<ASC | DESC>] [COUNT count [ANY]] [WITHCOORD] [WITHDIST] [WITHHASH]`
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geosearch/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - from: what to search around: a member, or a position.
    ///   - by: what to search within: a circle or a box, with its size and unit.
    ///   - order: nearest or farthest first; `nil` for no order, or nearest first where `count` wants those.
    ///   - count: at most this many, and whether any will do rather than the nearest; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members; empty where there are none.
    @inlinable
    public func geosearch<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from: RedisCommands.GeoOrigin,
        by: RedisCommands.GeoShape,
        order: RedisCommands.SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .geosearch,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nGEOSEARCH\r\n") { writer in
                writer.append(key)
                from.write(to: &writer)
                by.write(to: &writer)
                if let order {
                    order.write(to: &writer)
                }
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count.count)
                    if count.any { writer.append(token: "ANY") }
                }
            }
        )
    }

    /// Finds members within a circle or a box, and reads where they are.
    ///
    /// `GEOSEARCH key <FROMMEMBER member | FROMLONLAT longitude latitude> <BYRADIUS radius <m | km | ft | mi> | BYBOX width height <m | km | ft | mi>> [<ASC | DESC>] [COUNT count [ANY]] [WITHCOORD] [WITHDIST] [WITHHASH]`
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geosearch/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - from: what to search around: a member, or a position.
    ///   - by: what to search within: a circle or a box, with its size and unit.
    ///   - order: nearest or farthest first; `nil` for no order, or nearest first where `count` wants those.
    ///   - count: at most this many, and whether any will do rather than the nearest; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with distance, raw geohash and position; empty where there are none.
    @inlinable
    public func geosearchWithDetails<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from: RedisCommands.GeoOrigin,
        by: RedisCommands.GeoShape,
        order: RedisCommands.SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[GeoMatch<Value>]> {
        RedisCommand(
            .geosearch,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nGEOSEARCH\r\n") { writer in
                writer.append(key)
                from.write(to: &writer)
                by.write(to: &writer)
                if let order {
                    order.write(to: &writer)
                }
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count.count)
                    if count.any { writer.append(token: "ANY") }
                }
                writer.append(token: "WITHCOORD")
                writer.append(token: "WITHDIST")
                writer.append(token: "WITHHASH")
            }
        )
    }

    /// Finds members within a circle or a box, and stores them as another key.
    ///
    /// `GEOSEARCHSTORE destination source <FROMMEMBER member | FROMLONLAT longitude latitude> <BYRADIUS radius <m | km | ft | mi> | BYBOX width height <m | km | ft | mi>> [<ASC | DESC>] [COUNT count [ANY]] [STOREDIST]`
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/geosearchstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - source: the key to search.
    ///   - from: what to search around: a member, or a position.
    ///   - by: what to search within: a circle or a box, with its size and unit.
    ///   - order: nearest or farthest first; `nil` for no order, or nearest first where `count` wants those.
    ///   - count: at most this many, and whether any will do rather than the nearest; `nil` for all.
    ///   - storingDistances: whether to store a sorted set with distances as scores, not a geospatial index.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func geosearchstore(
        into destination: some RESPEncodable,
        _ source: some RESPEncodable,
        from: RedisCommands.GeoOrigin,
        by: RedisCommands.GeoShape,
        order: RedisCommands.SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        storingDistances: Bool = false
    ) -> RedisCommand<Int> {
        RedisCommand(
            .geosearchstore,
            repetition: .never,
            frame: CommandFrame("$14\r\nGEOSEARCHSTORE\r\n") { writer in
                writer.append(destination)
                writer.append(source)
                from.write(to: &writer)
                by.write(to: &writer)
                if let order {
                    order.write(to: &writer)
                }
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count.count)
                    if count.any { writer.append(token: "ANY") }
                }
                if storingDistances { writer.append(token: "STOREDIST") }
            }
        )
    }
}
