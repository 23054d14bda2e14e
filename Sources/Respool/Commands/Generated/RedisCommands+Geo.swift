//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `GEOADD key [<NX | XX>] [CH] longitude latitude member [longitude latitude member …]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/geoadd/>.
    @inlinable
    public func geoadd(
        _ key: some RESPEncodable,
        _ data: [(Double, Double, some RESPEncodable)],
        if condition: ExistenceCondition? = nil,
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
    ) -> RedisCommand<Double?> {
        RedisCommand(
            .geodist,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nGEODIST\r\n") { writer in
                writer.append(key)
                writer.append(from)
                writer.append(to)
                if let unit {
                    unit.write(to: &writer)
                }
            }
        )
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

    /// Sends `GEOPOS key [member [member …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/geopos/>.
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

    /// Sends `GEORADIUS key longitude latitude radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>] [<STORE storekey | STOREDIST storedistkey>]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/georadius/>.
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

    /// Sends `GEORADIUSBYMEMBER key member radius <m | km | ft | mi> [WITHCOORD] [WITHDIST] [WITHHASH] [COUNT count [ANY]] [<ASC | DESC>] [<STORE storekey | STOREDIST storedistkey>]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 3.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/georadiusbymember/>.
    @inlinable
    public func georadiusbymember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        radius: Double,
        unit: GeoUnit,
        count: (count: Int, any: Bool)? = nil,
        order: SortOrder? = nil,
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

    /// Sends `GEOSEARCHSTORE destination source <FROMMEMBER member | FROMLONLAT longitude latitude> <BYRADIUS radius <m | km | ft | mi> | BYBOX width height <m | km | ft | mi>> [<ASC | DESC>] [COUNT count [ANY]] [STOREDIST]`.
    ///
    /// Complexity on the server: O(N+log(M)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/geosearchstore/>.
    @inlinable
    public func geosearchstore(
        into destination: some RESPEncodable,
        _ source: some RESPEncodable,
        from: GeoOrigin,
        by: GeoShape,
        order: SortOrder? = nil,
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
