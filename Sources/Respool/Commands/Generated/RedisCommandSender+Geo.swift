//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func geoadd(
        _ key: some RESPEncodable,
        _ data: [(Double, Double, some RESPEncodable)],
        if condition: RedisCommands.ExistenceCondition? = nil,
        countingChanges: Bool = false
    ) async throws -> Int {
        try await send(RedisCommands().geoadd(key, data, if: condition, countingChanges: countingChanges))
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func geodist(
        _ key: some RESPEncodable,
        _ first: some RESPEncodable,
        _ second: some RESPEncodable,
        unit: RedisCommands.GeoUnit? = nil
    ) async throws -> Double? {
        try await send(RedisCommands().geodist(key, first, second, unit: unit))
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func geohash<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ members: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws -> [Value?] {
        try await send(RedisCommands().geohash(key, members, as: type))
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
    /// - Throws: ``RedisError``.
    @_disfavoredOverload
    @inlinable
    public func geohash<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ members: any RESPEncodable...,
        as type: Value.Type = String.self
    ) async throws -> [Value?] {
        try await send(RedisCommands().geohash(key, members, as: type))
    }

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
    /// - Throws: ``RedisError``.
    @inlinable
    public func geopos(_ key: some RESPEncodable, _ members: [any RESPEncodable] = []) async throws -> [GeoPosition?] {
        try await send(RedisCommands().geopos(key, members))
    }

    /// Reads members' positions.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members; empty for none.
    /// - Returns: a position for each member, in order; `nil` where it is missing.
    /// - Throws: ``RedisError``.
    @_disfavoredOverload
    @inlinable
    public func geopos(_ key: some RESPEncodable, _ members: any RESPEncodable...) async throws -> [GeoPosition?] {
        try await send(RedisCommands().geopos(key, members))
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
    /// - Throws: ``RedisError``.
    @discardableResult
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
    ) async throws -> [Value] {
        try await send(
            RedisCommands().georadius(
                key,
                longitude: longitude,
                latitude: latitude,
                radius: radius,
                unit: unit,
                count: count,
                order: order,
                as: type
            )
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func georadiusbymember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        radius: Double,
        unit: RedisCommands.GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: RedisCommands.SortOrder? = nil,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(
            RedisCommands().georadiusbymember(
                key,
                member,
                radius: radius,
                unit: unit,
                count: count,
                order: order,
                as: type
            )
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func georadiusbymemberReadOnly<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        radius: Double,
        unit: RedisCommands.GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: RedisCommands.SortOrder? = nil,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(
            RedisCommands().georadiusbymemberReadOnly(
                key,
                member,
                radius: radius,
                unit: unit,
                count: count,
                order: order,
                as: type
            )
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
    /// - Throws: ``RedisError``.
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
    ) async throws -> [Value] {
        try await send(
            RedisCommands().georadiusReadOnly(
                key,
                longitude: longitude,
                latitude: latitude,
                radius: radius,
                unit: unit,
                count: count,
                order: order,
                as: type
            )
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func geosearch<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from: RedisCommands.GeoOrigin,
        by: RedisCommands.GeoShape,
        order: RedisCommands.SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().geosearch(key, from: from, by: by, order: order, count: count, as: type))
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func geosearchWithDetails<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from: RedisCommands.GeoOrigin,
        by: RedisCommands.GeoShape,
        order: RedisCommands.SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        as type: Value.Type = String.self
    ) async throws -> [GeoMatch<Value>] {
        try await send(
            RedisCommands().geosearchWithDetails(key, from: from, by: by, order: order, count: count, as: type)
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func geosearchstore(
        into destination: some RESPEncodable,
        _ source: some RESPEncodable,
        from: RedisCommands.GeoOrigin,
        by: RedisCommands.GeoShape,
        order: RedisCommands.SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        storingDistances: Bool = false
    ) async throws -> Int {
        try await send(
            RedisCommands().geosearchstore(
                into: destination,
                source,
                from: from,
                by: by,
                order: order,
                count: count,
                storingDistances: storingDistances
            )
        )
    }
}
