//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Positions as 52 bits: those of longitude and latitude alternating, halving the range each time.
enum Geohash {
    static let latitudes = -85.05112878...85.05112878
    static let longitudes = -180.0...180.0
    private static let earthRadius = 6_372_797.560856

    struct Position: Equatable {
        var longitude: Double
        var latitude: Double
    }

    static func bits(_ position: Position, latitudes: ClosedRange<Double> = latitudes) -> UInt64 {
        func fraction(_ value: Double, _ range: ClosedRange<Double>) -> UInt64 {
            let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
            return UInt64(min(max(share * Double(1 << 26), 0), Double(1 << 26)))
        }
        return spread(fraction(position.latitude, latitudes)) | spread(fraction(position.longitude, longitudes)) << 1
    }

    static func position(_ bits: UInt64) -> Position {
        func middle(_ value: UInt64, _ range: ClosedRange<Double>) -> Double {
            let width = range.upperBound - range.lowerBound
            let low = range.lowerBound + Double(value) / Double(1 << 26) * width
            let high = range.lowerBound + Double(value + 1) / Double(1 << 26) * width
            return min(max((low + high) / 2, range.lowerBound), range.upperBound)
        }
        return Position(longitude: middle(gather(bits >> 1), longitudes), latitude: middle(gather(bits), latitudes))
    }

    /// Puts a zero between the bits.
    private static func spread(_ value: UInt64) -> UInt64 {
        (0..<32).reduce(0) { $0 | (value >> UInt64($1) & 1) << UInt64(2 * $1) }
    }

    private static func gather(_ value: UInt64) -> UInt64 {
        (0..<26).reduce(0) { $0 | (value >> UInt64(2 * $1) & 1) << UInt64($1) }
    }

    /// The usual eleven characters, whose latitudes go to the poles.
    static func text(_ position: Position) -> String {
        let bits = bits(position, latitudes: -90...90)
        let alphabet = Array("0123456789bcdefghjkmnpqrstuvwxyz")
        let digits = (0..<10).map { alphabet[Int(bits >> UInt64(52 - ($0 + 1) * 5) & 31)] }
        return String(digits) + "0"
    }

    /// Metres along the surface.
    static func distance(_ one: Position, _ other: Position) -> Double {
        // In the order of the real server, so that the last digits agree.
        let radians = Double.pi / 180
        let (latitude, otherLatitude) = (one.latitude * radians, other.latitude * radians)
        let u = sin((otherLatitude - latitude) / 2)
        let v = sin((other.longitude * radians - one.longitude * radians) / 2)
        let a = u * u + cos(latitude) * cos(otherLatitude) * v * v
        return 2 * earthRadius * asin(a.squareRoot())
    }

    /// Metres in a unit.
    static func unit(_ bytes: Bytes) throws(Failure) -> Double {
        switch bytes.lower {
        case "m": 1
        case "km": 1000
        case "ft": 0.3048
        case "mi": 1609.34
        default: throw Failure("ERR unsupported unit provided. please use M, KM, FT, MI")
        }
    }

    static func position(_ call: Call, _ index: Int) throws(Failure) -> Position {
        let position = Position(longitude: try call.double(index), latitude: try call.double(index + 1))
        guard longitudes.contains(position.longitude), latitudes.contains(position.latitude) else {
            let (longitude, latitude) = (Numbers.fixed(position.longitude, 6), Numbers.fixed(position.latitude, 6))
            throw Failure("ERR invalid longitude,latitude pair \(longitude),\(latitude)")
        }
        return position
    }
}

enum GeoCommands {
    static let handlers: [String: CommandHandler] = [
        "geoadd": geoadd, "geodist": geodist, "geohash": geohash, "geopos": geopos,
    ]

    static func geoadd(_ call: Call) throws(Failure) -> Reply {
        var index = 2
        var words: [Bytes] = ["zadd", call[1]]
        while index < call.count, ["NX", "XX", "CH"].contains(call.option(index)) {
            words.append(call[index])
            index += 1
        }
        let conditions = Set(call.arguments[2..<index].map(\.upper))
        guard call.count > index, (call.count - index) % 3 == 0, !conditions.isSuperset(of: ["NX", "XX"]) else {
            throw .syntax
        }
        for start in stride(from: index, to: call.count, by: 3) {
            let position = try Geohash.position(call, start)
            words += [Bytes("\(Geohash.bits(position))"), call[start + 2]]
        }
        return try SortedSetCommands.zadd(
            Call(core: call.core, session: call.session, spec: call.spec, arguments: words)
        )
    }

    static func position(_ set: SortedSetObject?, _ member: Bytes) -> Geohash.Position? {
        set?.score(of: member).map { Geohash.position(bits($0)) }
    }

    /// The bits in a score, which may be anything.
    static func bits(_ score: Double) -> UInt64 {
        score >= 0 && score < 9e15 ? UInt64(score) : 0
    }

    static func geodist(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 5 else { throw .syntax }
        let unit = call.count == 5 ? try Geohash.unit(call[4]) : 1
        let set = try call.database.sortedSet(call[1])
        guard let one = position(set, call[2]), let other = position(set, call[3]) else { return .null }
        return .text(Numbers.fixed(Geohash.distance(one, other) / unit, 4))
    }

    static func geohash(_ call: Call) throws(Failure) -> Reply {
        let set = try call.database.sortedSet(call[1])
        return .array(call.arguments.dropFirst(2).map { position(set, $0).map { .text(Geohash.text($0)) } ?? .null })
    }

    static func coordinates(_ position: Geohash.Position, _ version: TestServer.Version) -> Reply {
        if version == .redis82 { return .array([.double(position.longitude), .double(position.latitude)]) }
        return .array([.number(Numbers.human(position.longitude)), .number(Numbers.human(position.latitude))])
    }

    static func geopos(_ call: Call) throws(Failure) -> Reply {
        let set = try call.database.sortedSet(call[1])
        return .array(
            call.arguments.dropFirst(2).map {
                position(set, $0).map { coordinates($0, call.core.version) } ?? .nullArray
            }
        )
    }
}
