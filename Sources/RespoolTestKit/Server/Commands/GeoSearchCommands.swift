//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Searches by distance: every member is looked at.
enum GeoSearchCommands {
    static let handlers: [String: CommandHandler] = [
        "geosearch": search, "geosearchstore": search, "georadius": search, "georadius_ro": search,
        "georadiusbymember": search, "georadiusbymember_ro": search,
    ]

    private enum Shape {
        case circle(Double)
        case box(width: Double, height: Double)
    }

    private struct Query {
        var centre: Geohash.Position?
        var shape: Shape?
        var unit = 1.0
        var (withCoordinates, withDistance, withHash) = (false, false, false)
        var ascending: Bool?
        var count: Int?
        var takesAny = false
        var target: Bytes?
        var storesDistance = false
    }

    private struct Hit {
        var member: Bytes
        var score: Double
        var distance: Double
        var position: Geohash.Position
    }

    private static func radius(_ call: Call, _ index: Int) throws(Failure) -> Double {
        let radius = try call.double(index, Failure("ERR need numeric radius"))
        guard radius >= 0 else { throw Failure("ERR radius cannot be negative") }
        return radius
    }

    private static func member(_ call: Call, _ key: Bytes, _ index: Int) throws(Failure) -> Geohash.Position? {
        guard let set = try call.database.sortedSet(key) else { return nil }
        guard let position = GeoCommands.position(set, call[index]) else {
            throw Failure("ERR could not decode requested zset member")
        }
        return position
    }

    static func search(_ call: Call) throws(Failure) -> Reply {
        let name = call.spec.name
        var query = Query()
        let source: Bytes
        var index: Int
        switch name {
        case "georadius", "georadius_ro", "georadiusbymember", "georadiusbymember_ro":
            source = call[1]
            let exists = try call.database.sortedSet(source) != nil
            let byMember = name.hasPrefix("georadiusbymember")
            index = byMember ? 3 : 4
            query.centre = byMember ? .init(longitude: 0, latitude: 0) : try Geohash.position(call, 2)
            query.shape = .circle(0)
            // Without a key there is no member, and the radius isn't looked at.
            if exists || !byMember {
                if byMember { query.centre = try member(call, source, 2) }
                let radius = try radius(call, index)
                query.unit = try Geohash.unit(call[index + 1])
                query.shape = .circle(radius * query.unit)
            }
            index += 2
        default:
            let stores = name == "geosearchstore"
            source = call[stores ? 2 : 1]
            if stores { query.target = call[1] }
            index = stores ? 3 : 2
            _ = try call.database.sortedSet(source)
        }
        try options(call, &query, source, from: index)
        guard let set = try call.database.sortedSet(source) else { return answer(call, query, []) }
        return answer(call, query, hits(query, set))
    }

    private static func options(_ call: Call, _ query: inout Query, _ source: Bytes, from first: Int) throws(Failure) {
        let name = call.spec.name
        let isSearch = name.hasPrefix("geosearch")
        let (mayStore, storesAlready) = (name == "georadius" || name == "georadiusbymember", name == "geosearchstore")
        var index = first
        var hasCentre = !isSearch
        while index < call.count {
            let left = call.count - index - 1
            switch call.option(index) {
            case "WITHCOORD" where !storesAlready: query.withCoordinates = true
            case "WITHDIST" where !storesAlready: query.withDistance = true
            case "WITHHASH" where !storesAlready: query.withHash = true
            case "ASC": query.ascending = true
            case "DESC": query.ascending = false
            case "ANY": query.takesAny = true
            case "COUNT" where left > 0:
                let count = try call.integer(index + 1)
                guard count > 0 else { throw Failure("ERR COUNT must be > 0") }
                query.count = count
                index += 1
            case "STORE" where mayStore && left > 0:
                query.target = call[index + 1]
                query.storesDistance = false
                index += 1
            case "STOREDIST" where mayStore && left > 0:
                query.target = call[index + 1]
                query.storesDistance = true
                index += 1
            case "STOREDIST" where storesAlready: query.storesDistance = true
            case "FROMMEMBER" where isSearch && left > 0 && !hasCentre:
                let exists = try call.database.sortedSet(source) != nil
                query.centre = exists ? try member(call, source, index + 1) : .init(longitude: 0, latitude: 0)
                hasCentre = true
                index += 1
            case "FROMLONLAT" where isSearch && left > 1 && !hasCentre:
                query.centre = try Geohash.position(call, index + 1)
                hasCentre = true
                index += 2
            case "BYRADIUS" where isSearch && left > 1 && query.shape == nil:
                let radius = try radius(call, index + 1)
                query.unit = try Geohash.unit(call[index + 2])
                query.shape = .circle(radius * query.unit)
                index += 2
            case "BYBOX" where isSearch && left > 2 && query.shape == nil:
                let width = try call.double(index + 1, Failure("ERR need numeric width"))
                let height = try call.double(index + 2, Failure("ERR need numeric height"))
                guard width >= 0, height >= 0 else { throw Failure("ERR height or width cannot be negative") }
                query.unit = try Geohash.unit(call[index + 3])
                query.shape = .box(width: width * query.unit, height: height * query.unit)
                index += 3
            default: throw .syntax
            }
            index += 1
        }
        if query.target != nil, query.withCoordinates || query.withDistance || query.withHash {
            throw Failure(
                "ERR STORE option in \(name.uppercased()) is not compatible with WITHDIST, WITHHASH and WITHCOORD options"
            )
        }
        guard hasCentre else {
            throw Failure("ERR exactly one of FROMMEMBER or FROMLONLAT can be specified for \(name)")
        }
        guard query.shape != nil else {
            throw Failure("ERR exactly one of BYRADIUS and BYBOX can be specified for \(name)")
        }
        if query.takesAny, query.count == nil { throw Failure("ERR the ANY argument requires COUNT argument") }
        if query.count != nil, query.ascending == nil, !query.takesAny { query.ascending = true }
    }

    private static func hits(_ query: Query, _ set: SortedSetObject) -> [Hit] {
        guard let centre = query.centre, let shape = query.shape else { return [] }
        var hits: [Hit] = []
        for item in set.items {
            let position = Geohash.position(GeoCommands.bits(item.score))
            let distance = Geohash.distance(centre, position)
            switch shape {
            case .circle(let radius): if distance > radius { continue }
            case .box(let width, let height):
                let beside = Geohash.Position(longitude: centre.longitude, latitude: position.latitude)
                let above = Geohash.Position(longitude: position.longitude, latitude: centre.latitude)
                if Geohash.distance(position, beside) > width / 2 || Geohash.distance(position, above) > height / 2 {
                    continue
                }
            }
            hits.append(Hit(member: item.member, score: item.score, distance: distance, position: position))
            if query.takesAny, hits.count == query.count { break }
        }
        if let ascending = query.ascending {
            hits.sort { ascending ? $0.distance < $1.distance : $0.distance > $1.distance }
        }
        return query.count.map { Array(hits.prefix($0)) } ?? hits
    }

    private static func answer(_ call: Call, _ query: Query, _ hits: [Hit]) -> Reply {
        if let target = query.target {
            let pairs = hits.map { ($0.member, query.storesDistance ? $0.distance / query.unit : $0.score) }
            return RangeCommands.store(call, target, pairs, "geosearchstore")
        }
        return .array(
            hits.map { hit in
                guard query.withCoordinates || query.withDistance || query.withHash else { return .bulk(hit.member) }
                var parts: [Reply] = [.bulk(hit.member)]
                if query.withDistance { parts.append(.text(Numbers.fixed(hit.distance / query.unit, 4))) }
                if query.withHash { parts.append(.integer(Int(GeoCommands.bits(hit.score)))) }
                if query.withCoordinates { parts.append(GeoCommands.coordinates(hit.position, call.core.version)) }
                return .array(parts)
            }
        )
    }
}
