//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

@testable import RespoolTestKit

/// The forms of commands and options that Redis 7.0 doesn't know, by group.
enum LaterTemplates {
    static func all(for version: TestServer.Version) -> [String: [Template]] {
        guard version.isLater else { return [:] }
        let own = version.isValkey ? valkey : redis
        return both.merging(own, uniquingKeysWith: +).mapValues { $0.map { Template($0) } }
    }

    private static let both: [String: [String]] = [
        "hashes": [
            "(HEXPIRE|HPEXPIRE) {hash} {ms} [(NX|XX|GT|LT)] FIELDS 2 {f} {f}",
            "HEXPIREAT {hash} {at} FIELDS 1 {f}", "HPEXPIREAT {hash} {msat} (NX|GT) FIELDS 1 {f}",
            "HEXPIRE {hash} ({badttl}|0) FIELDS 1 {f}", "HEXPIRE {hash} 100 FIELDS (0|2|x) {f}",
            "HEXPIRE {hash} 100 {f} 1 {f}",
            "HPEXPIREAT {hash} 1000 FIELDS 1 {f}", "(HTTL|HPTTL|HEXPIRETIME|HPEXPIRETIME) {hash} FIELDS 2 {f} {f}",
            "HTTL {hash} FIELDS (0|3|x) {f}", "HPERSIST {hash} FIELDS 2 {f} {f}", "HPERSIST {str} FIELDS 1 {f}",
            "HGETEX {hash} FIELDS 2 {f} {f}",
            "HGETEX {hash} (EX {ttl}|PX {ms}|EXAT {at}|PXAT {msat}|PERSIST) FIELDS 1 {f}",
            "HGETEX {hash} (EX|PX) {badttl} FIELDS 1 {f}", "HGETEX {hash} (FOO 1|EX 10 PERSIST) FIELDS 1 {f}",
            "HGETEX {hash} FIELDS (0|3|x) {f}", "HGETEX {str} FIELDS 1 {f}", "HGETEX {hash} PXAT 1000 FIELDS 1 {f}",
            "HSETEX {hash} [(FNX|FXX)] [(EX {ttl}|PX {ms}|EXAT {at}|PXAT {msat}|KEEPTTL)] FIELDS 2 {f} {v} {f} {v}",
            "HSETEX {hash} EX {badttl} FIELDS 1 {f} {v}", "HSETEX {hash} (FNX FXX|FOO|EX 10 KEEPTTL) FIELDS 1 {f} {v}",
            "HSETEX {hash} FIELDS (0|2|x) {f} {v}", "HSETEX {str} FIELDS 1 {f} {v}",
            "HSETEX {hash} PXAT 1000 FIELDS 1 {f} {v}",
            "HGETDEL {hash} FIELDS 2 {f} {f}", "HGETDEL {hash} FIELDS (0|3|x) {f}", "HGETDEL {str} FIELDS 1 {f}",
            "HTTL none FIELDS 1 {f}", "HGETEX none EX 10 FIELDS 1 {f}", "HEXPIRE none 10 FIELDS 1 {f}", "HSETEX a b",
            "HTTL a",
        ],
        "sorted sets": ["(ZRANK|ZREVRANK) {zset} {m} WITHSCORE", "ZRANK {zset} {m} FOO"],
        "others": [
            "CLIENT SETINFO (LIB-NAME|LIB-VER|FOO) (abc|)", "CLIENT NO-TOUCH (ON|OFF|x)", "WAITAOF (0|1|x) 0 1",
            "CLIENT KILL MAXAGE 1000000", "CLUSTER MYSHARDID",
        ],
    ]

    private static let redis: [String: [String]] = [
        "streams": [
            "XDELEX {stream} [(KEEPREF|DELREF|ACKED)] IDS 2 {id} {id}", "XDELEX {stream} IDS (0|3|x) {id}",
            "XDELEX {stream} FOO IDS 1 {id}", "XDELEX {str} IDS 1 {id}",
            "XACKDEL {stream} {group} [(KEEPREF|DELREF|ACKED)] IDS 2 {id} {id}",
            "XACKDEL {stream} {group} IDS (0|3|x) {id}",
            "XACKDEL none g IDS 1 {id}", "XTRIM {stream} MAXLEN {small} (KEEPREF|DELREF|ACKED)",
            "XADD {stream} (KEEPREF|DELREF|ACKED) MAXLEN {small} {newid} {f} {v}",
        ],
        "bits": [
            "BITOP (DIFF|DIFF1|ANDOR|ONE) {bits} {bits} {bits} {bits}", "BITOP (DIFF|DIFF1|ANDOR|ONE) {bits} {bits}",
        ],
    ]

    private static let valkey: [String: [String]] = [
        "strings": [
            "DELIFEQ {str} {v}", "DELIFEQ {list} {v}", "SET {str} {v} IFEQ {v} [GET]",
            "SET {str} {v} IFEQ (|{v}) (NX|XX)",
            "SET {str} alpha ; SET {str} {v} IFEQ alpha [EX {ttl}] [GET]",
            "SET {str} alpha ; DELIFEQ {str} (alpha|beta)",
            "MSETEX 2 {str} {v} {str} {v} [(NX|XX)] [(EX {ttl}|PX {ms}|EXAT {at}|PXAT {msat}|KEEPTTL)]",
            "MSETEX (0|x|3) {str} {v}", "MSETEX 1 {str} {v} (EX {badttl}|FOO|NX XX|EX 10 PX 10)",
        ]
    ]
}
