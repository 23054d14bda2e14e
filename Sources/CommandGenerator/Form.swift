//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// One way of using a command that has a method of its own, because its reply has another type than in the other ways.
struct Form {
    /// The method's name where it isn't the command's.
    var name: String?
    /// Optional arguments this form never sends.
    var omit: Set<String> = []
    /// Optional arguments this form always sends.
    var require: Set<String> = []
    /// The Swift type of the reply; `Value` stands for a type the caller chooses.
    var reply: String
    /// What `Value` is where the caller doesn't say.
    var standard = "String"
    /// How the reply is decoded, where it isn't by its type.
    var decode: String?
    /// Whether a second run always has another effect or answer, whatever is true of the command's other forms.
    var isNeverRepeated = false

    var decoder: String? { decode ?? (reply == "Void" ? "RESPValue.acknowledged" : nil) }

    func apply(to arguments: [Argument]) -> [Argument] {
        arguments.compactMap { argument in
            if omit.contains(argument.name) { return nil }
            let isRequired = require.contains(argument.name)
            let members = argument.type == "block" ? apply(to: argument.members) : nil
            return argument.with(members: members, optional: isRequired ? false : nil)
        }
    }
}

/// The forms of each command.
enum Forms {
    /// Commands without a method, and why: they need or change a connection of one's own, they are between servers, their
    /// methods are written by hand, or they end the server.
    static let excluded: Set<String> = [
        "AUTH", "HELLO", "SELECT", "QUIT", "RESET", "CLIENT REPLY", "CLIENT TRACKING", "CLIENT CACHING",
        "CLIENT SETNAME",
        "CLIENT SETINFO", "CLIENT NO-EVICT", "CLIENT NO-TOUCH", "CLIENT CAPA", "CLIENT TRACKINGINFO", "CLIENT GETREDIR",
        "READONLY", "READWRITE", "ASKING", "MULTI", "EXEC", "DISCARD", "WATCH", "UNWATCH", "MONITOR", "SUBSCRIBE",
        "PSUBSCRIBE", "SSUBSCRIBE", "UNSUBSCRIBE", "PUNSUBSCRIBE", "SUNSUBSCRIBE", "SCRIPT DEBUG",
        "PSYNC", "SYNC", "REPLCONF", "RESTORE-ASKING", "PFSELFTEST", "PFDEBUG", "DEBUG", "SHUTDOWN",
        "XREAD", "XREADGROUP", "XPENDING", "XADD", "XTRIM", "BITCOUNT", "BITPOS", "CLIENT KILL", "MIGRATE",
        "CLUSTER SYNCSLOTS",
    ]

    static func all(_ command: String, _ facts: Command) throws(MissingFact) -> [Form] {
        let forms = if let known = table[command] { known } else { [Form(reply: try Replies.type(command))] }
        for form in forms { try Replies.check(form.reply, of: command) }
        return forms
    }

    private static let table: [String: [Form]] = {
        var table: [String: [Form]] = [
            "SET": [
                Form(omit: ["get"], reply: "Bool"),
                Form(name: "setAndGet", require: ["get"], reply: "Value?", isNeverRepeated: true),
            ],
            "LCS": [
                Form(omit: ["len", "idx", "min-match-len", "withmatchlen"], reply: "Value"),
                Form(
                    name: "lcsLength",
                    omit: ["idx", "min-match-len", "withmatchlen"],
                    require: ["len"],
                    reply: "Int"
                ),
                Form(name: "lcsMatches", omit: ["len"], require: ["idx", "withmatchlen"], reply: "LCSMatches"),
            ],
            "LPOS": [Form(omit: ["num-matches"], reply: "Int?"), Form(require: ["num-matches"], reply: "[Int]")],
            "SORT": [
                Form(omit: ["destination"], reply: "[Value?]"),
                Form(name: "sortStore", require: ["destination"], reply: "Int"),
            ],
            "GEOSEARCH": [
                Form(omit: ["withcoord", "withdist", "withhash"], reply: "[Value]"),
                Form(
                    name: "geosearchWithDetails",
                    require: ["withcoord", "withdist", "withhash"],
                    reply: "[GeoMatch<Value>]"
                ),
            ],
            "HSCAN": [Form(omit: ["novalues"], reply: "HashScanPage<Value>")],
            "ZSCAN": [Form(omit: ["noscores"], reply: "SortedSetScanPage<Value>")],
            "XCLAIM": [
                Form(omit: ["justid"], reply: "[StreamEntry<Value>]"),
                Form(name: "xclaimJustIDs", require: ["justid"], reply: "[String]"),
            ],
            "XAUTOCLAIM": [
                Form(omit: ["justid"], reply: "ClaimedStreamEntries<Value>"),
                Form(name: "xautoclaimJustIDs", require: ["justid"], reply: "ClaimedStreamIDs"),
            ],
            "XINFO STREAM": [
                Form(omit: ["full-block"], reply: "StreamInfo<Value>"),
                Form(name: "xinfoStreamFull", require: ["full-block"], reply: "[String: RESPValue]"),
            ],
            "TTL": [Form(reply: "KeyLifetime", decode: "KeyLifetime.seconds")],
            "HTTL": [Form(reply: "[KeyLifetime]", decode: "KeyLifetime.listOfSeconds")],
            "HPTTL": [Form(reply: "[KeyLifetime]", decode: "KeyLifetime.listOfMilliseconds")],
            "PTTL": [Form(reply: "KeyLifetime", decode: "KeyLifetime.milliseconds")],
            "HRANDFIELD": [
                Form(omit: ["options"], reply: "Value?"),
                Form(omit: ["withvalues"], require: ["options"], reply: "[Value]"),
                Form(name: "hrandfieldWithValues", require: ["options", "withvalues"], reply: "[HashField<Value>]"),
            ],
            "ZRANDMEMBER": [
                Form(omit: ["options"], reply: "Value?"),
                Form(omit: ["withscores"], require: ["options"], reply: "[Value]"),
                Form(
                    name: "zrandmemberWithScores",
                    require: ["options", "withscores"],
                    reply: "[ScoredMember<Value>]"
                ),
            ],
            "ZADD": [
                Form(omit: ["increment"], reply: "Int"),
                Form(
                    name: "zaddIncrementing",
                    omit: ["change"],
                    require: ["increment"],
                    reply: "Double?",
                    isNeverRepeated: true
                ),
            ],
        ]
        // What a script returns is anything: thrown away, it must not fail for its type.
        for command in ["EVAL", "EVALSHA", "EVAL_RO", "EVALSHA_RO", "FCALL", "FCALL_RO"] {
            table[command] = [Form(reply: "Value", standard: "RESPValue")]
        }
        // Made of what others named: one odd name doesn't hide the rest of it.
        for command in ["ACL DRYRUN", "CLIENT INFO", "CLIENT LIST", "INFO"] {
            table[command] = [Form(reply: "Value", decode: "RESPValue.report")]
        }
        for command in ["GEORADIUS", "GEORADIUSBYMEMBER", "GEORADIUS_RO", "GEORADIUSBYMEMBER_RO"] {
            table[command] = [Form(omit: ["withcoord", "withdist", "withhash", "store"], reply: "[Value]")]
        }
        for command in ["LPOP", "RPOP", "SPOP", "SRANDMEMBER"] {
            table[command] = [Form(omit: ["count"], reply: "Value?"), Form(require: ["count"], reply: "[Value]")]
        }
        for command in ["ZPOPMIN", "ZPOPMAX"] {
            table[command] = [
                Form(omit: ["count"], reply: "ScoredMember<Value>?", decode: "ScoredMember<Value>.first"),
                Form(require: ["count"], reply: "[ScoredMember<Value>]"),
            ]
        }
        for command in ["ZDIFF", "ZINTER", "ZUNION", "ZRANGE", "ZRANGEBYSCORE", "ZREVRANGE", "ZREVRANGEBYSCORE"] {
            let name = command.lowercased() + "WithScores"
            table[command] = [
                Form(omit: ["withscores"], reply: "[Value]"),
                Form(name: name, require: ["withscores"], reply: "[ScoredMember<Value>]"),
            ]
        }
        for command in ["ZRANK", "ZREVRANK"] {
            let name = command.lowercased() + "WithScore"
            table[command] = [
                Form(omit: ["withscore"], reply: "Int?"),
                Form(name: name, require: ["withscore"], reply: "ScoredRank?"),
            ]
        }
        return table
    }()
}
