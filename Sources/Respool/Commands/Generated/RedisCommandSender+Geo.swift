//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `GEOADD key [<NX | XX>] [CH] longitude latitude member [longitude latitude member …]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/geoadd/>.
    @discardableResult
    @inlinable
    public func geoadd(
        _ key: some RESPEncodable,
        _ data: [(Double, Double, some RESPEncodable)],
        if condition: ExistenceCondition? = nil,
        countingChanges: Bool = false
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().geoadd(key, data, if: condition, countingChanges: countingChanges))
    }

    /// Sends `GEODIST key member1 member2 [<m | km | ft | mi>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geodist/>.
    @inlinable
    public func geodist(
        _ key: some RESPEncodable,
        from: some RESPEncodable,
        to: some RESPEncodable,
        unit: GeoUnit? = nil
    ) async throws(RedisError) -> Double? {
        try await send(RedisCommands().geodist(key, from: from, to: to, unit: unit))
    }

    /// Sends `GEOHASH key [member [member …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geohash/>.
    @inlinable
    public func geohash<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ members: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value?] {
        try await send(RedisCommands().geohash(key, members, as: type))
    }

    /// Sends `GEOPOS key [member [member …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geopos/>.
    @inlinable
    public func geopos(
        _ key: some RESPEncodable,
        _ members: [any RESPEncodable] = []
    ) async throws(RedisError) -> [GeoPosition?] {
        try await send(RedisCommands().geopos(key, members))
    }

    /// Sends `GEORADIUS key longitude latitude radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>] [<STORE storekey | STOREDIST storedistkey>]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/georadius/>.
    @discardableResult
    @inlinable
    public func georadius<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        longitude: Double,
        latitude: Double,
        radius: Double,
        unit: GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: SortOrder? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
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

    /// Sends `GEORADIUSBYMEMBER key member radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>] [<STORE storekey | STOREDIST storedistkey>]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/georadiusbymember/>.
    @discardableResult
    @inlinable
    public func georadiusbymember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        radius: Double,
        unit: GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: SortOrder? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
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

    /// Sends `GEORADIUSBYMEMBER_RO key member radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.10; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/georadiusbymember_ro/>.
    @inlinable
    public func georadiusbymemberReadOnly<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        radius: Double,
        unit: GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: SortOrder? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
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

    /// Sends `GEORADIUS_RO key longitude latitude radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.10; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/georadius_ro/>.
    @inlinable
    public func georadiusReadOnly<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        longitude: Double,
        latitude: Double,
        radius: Double,
        unit: GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: SortOrder? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
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

    /// Sends `GEOSEARCH key <FROMMEMBER member | FROMLONLAT longitude latitude> <BYRADIUS radius <m | km | ft | mi> | BYBOX width height <m | km | ft | mi>> [<ASC | DESC>] [COUNT count [ANY]] [WITHCOORD] [WITHDIST] [WITHHASH]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geosearch/>.
    @inlinable
    public func geosearch<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from: GeoOrigin,
        by: GeoShape,
        order: SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().geosearch(key, from: from, by: by, order: order, count: count, as: type))
    }

    /// Sends `GEOSEARCH key <FROMMEMBER member | FROMLONLAT longitude latitude> <BYRADIUS radius <m | km | ft | mi> | BYBOX width height <m | km | ft | mi>> [<ASC | DESC>] [COUNT count [ANY]] [WITHCOORD] [WITHDIST] [WITHHASH]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geosearch/>.
    @inlinable
    public func geosearchWithDetails<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from: GeoOrigin,
        by: GeoShape,
        order: SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [GeoMatch<Value>] {
        try await send(
            RedisCommands().geosearchWithDetails(key, from: from, by: by, order: order, count: count, as: type)
        )
    }

    /// Sends `GEOSEARCHSTORE destination source <FROMMEMBER member | FROMLONLAT longitude latitude> <BYRADIUS radius <m | km | ft | mi> | BYBOX width height <m | km | ft | mi>> [<ASC | DESC>] [COUNT count [ANY]] [STOREDIST]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/geosearchstore/>.
    @discardableResult
    @inlinable
    public func geosearchstore(
        into destination: some RESPEncodable,
        _ source: some RESPEncodable,
        from: GeoOrigin,
        by: GeoShape,
        order: SortOrder? = nil,
        count: (count: Int, any: Bool)? = nil,
        storingDistances: Bool = false
    ) async throws(RedisError) -> Int {
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
