//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum PubSubCommands {
    static let handlers: [String: CommandHandler] = [
        "subscribe": subscribe, "unsubscribe": unsubscribe, "psubscribe": subscribe, "punsubscribe": unsubscribe,
        "ssubscribe": subscribe, "sunsubscribe": unsubscribe, "publish": publish, "spublish": publish,
        "pubsub|channels": channels, "pubsub|numsub": numsub, "pubsub|numpat": numpat,
        "pubsub|shardchannels": channels, "pubsub|shardnumsub": numsub,
    ]

    private static func count(_ session: Session, _ name: String) -> Int {
        name == "ssubscribe" || name == "sunsubscribe"
            ? session.shardChannels.count : session.channels.count + session.patterns.count
    }

    static func subscribe(_ call: Call) throws(Failure) -> Reply {
        .many(
            call.arguments.dropFirst().map { channel in
                switch call.spec.name {
                case "psubscribe": call.core.pubsub.subscribe(call.session, pattern: channel)
                case "ssubscribe": call.core.pubsub.subscribe(call.session, shard: channel)
                default: call.core.pubsub.subscribe(call.session, channel)
                }
                return .push([.text(call.spec.name), .bulk(channel), .integer(count(call.session, call.spec.name))])
            }
        )
    }

    static func unsubscribe(_ call: Call) throws(Failure) -> Reply {
        let session = call.session
        let name = call.spec.name
        let current =
            name == "punsubscribe"
            ? session.patterns : name == "sunsubscribe" ? session.shardChannels : session.channels
        let chosen = call.count > 1 ? Array(call.arguments.dropFirst()) : current.sorted()
        if chosen.isEmpty { return .push([.text(name), .null, .integer(count(session, name))]) }
        return .many(
            chosen.map { channel in
                switch name {
                case "punsubscribe": call.core.pubsub.unsubscribe(session, pattern: channel)
                case "sunsubscribe": call.core.pubsub.unsubscribe(session, shard: channel)
                default: call.core.pubsub.unsubscribe(session, channel)
                }
                return .push([.text(name), .bulk(channel), .integer(count(session, name))])
            }
        )
    }

    static func publish(_ call: Call) throws(Failure) -> Reply {
        if call.spec.name == "spublish" {
            return .integer(call.core.pubsub.publish(call[2], shard: call[1], in: call.core))
        }
        return .integer(call.core.pubsub.publish(call[2], to: call[1], in: call.core))
    }

    static func channels(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 3 else { throw .wrongArity(call.spec.name) }
        let table = call.spec.name == "pubsub|channels" ? call.core.pubsub.channels : call.core.pubsub.shardChannels
        return .bulks(table.keys.filter { call.count < 3 || Glob.matches(call[2], $0) }.sorted())
    }

    static func numsub(_ call: Call) throws(Failure) -> Reply {
        let table = call.spec.name == "pubsub|numsub" ? call.core.pubsub.channels : call.core.pubsub.shardChannels
        return .array(call.arguments.dropFirst(2).flatMap { [.bulk($0), .integer(table[$0]?.count ?? 0)] })
    }

    static func numpat(_ call: Call) throws(Failure) -> Reply {
        .integer(call.core.pubsub.patterns.count)
    }
}
