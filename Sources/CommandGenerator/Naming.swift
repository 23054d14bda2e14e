//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Turns the specifications' names into Swift's.
enum Naming {
    /// `min-idle-time` and `BY_LEX` become `minIdleTime` and `byLex`.
    static func camelCase(_ text: String) -> String {
        let words = text.lowercased().split { $0 == "-" || $0 == "_" || $0 == " " }.map(String.init)
        guard let first = words.first else { return "value" }
        return first + words.dropFirst().map(capitalized).joined()
    }

    static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// `CLIENT LIST` becomes `clientList`.
    static func method(_ command: String) -> String { methods[command] ?? camelCase(command) }

    /// Words the specifications run together.
    private static let methods = [
        "XGROUP CREATECONSUMER": "xgroupCreateConsumer", "XGROUP DELCONSUMER": "xgroupDeleteConsumer",
        "XGROUP SETID": "xgroupSetID",
        "SORT_RO": "sortReadOnly", "EVAL_RO": "evalReadOnly", "EVALSHA_RO": "evalshaReadOnly",
        "FCALL_RO": "fcallReadOnly",
        "BITFIELD_RO": "bitfieldReadOnly", "GEORADIUS_RO": "georadiusReadOnly",
        "GEORADIUSBYMEMBER_RO": "georadiusbymemberReadOnly", "OBJECT IDLETIME": "objectIdleTime",
    ]

    static func plural(_ text: String) -> String {
        switch text {
        case "data", "args", "ids": text
        case "id": "ids"
        default: text.hasSuffix("s") ? text : text + "s"
        }
    }

    /// Whether a required parameter says how much, or how long.
    static func isAmount(_ parameter: String) -> Bool { amounts.contains(parameter) }

    private static let amounts: Set<String> = [
        "increment", "decrement", "seconds", "milliseconds", "unixTimeSeconds", "unixTimeMilliseconds", "timeout",
    ]

    /// The name of a parameter within a method.
    static func parameter(_ argument: Argument) -> String {
        switch argument.token {
        case "IDLETIME": return "idleTime"
        // As people who know SCAN write it.
        case "MATCH": return "match"
        case "SAMPLES": return "samples"
        default: break
        }
        let isEnd = ["LEFT", "MIN"].contains(argument.members.first?.token)
        let name =
            argument.name == "where" && isEnd ? "side" : renamed[argument.name.lowercased()] ?? camelCase(argument.name)
        return argument.isMultiple ? plural(name) : name
    }

    /// Names that are Swift keywords, abbreviations or puzzles.
    private static let renamed = [
        "where": "position", "type": "keyType", "operator": "exactness", "num-matches": "count", "len": "maximumLength",
        "sorting": "alphabetically",
        "equal": "exactly", "keepttl": "keepTTL", "nomkstream": "withoutCreating", "mkstream": "creatingStream",
        "change": "countingChanges", "wherefrom": "sourceEnd", "whereto": "destinationEnd", "expiration": "expires",
        "rev": "reversed", "unix-time-seconds": "unixTimeSeconds", "withcode": "withCode", "m": "meters",
        "km": "kilometers",
        "ft": "feet", "mi": "miles", "min-match-len": "minimumMatchLength",
        "withmatchlen": "withMatchLength", "entriesread": "entriesRead",
        "libraryname": "libraryName", "default": "standard", "index1": "first", "index2": "second",
        "asc": "ascending", "desc": "descending", "maxlen": "maximumLength", "minid": "minimumID", "lastid": "lastID",
        "byscore": "byScore", "bylex": "byLex", "frommember": "member", "id-selector": "id", "count-block": "count",
        "member1": "first", "member2": "second", "sortby": "ordering",
        "ms": "idle", "numreplicas": "replicas", "numlocal": "local", "destination-db": "database", "db": "database",
        "fromlonlat": "position", "absttl": "absoluteTTL", "storedist": "storingDistances", "options": "count",
        "order": "order", "overflow-block": "overflow", "write-operation": "operation",
        "get-block": "read", "node-id": "nodeID", "client-id": "id", "client-type": "clientType",
        "unblock-type": "with",
        "reset-type": "mode", "flush-type": "mode", "max-deleted-id": "maximumDeletedID",
        "idletime": "idleTime", "filterby": "filter", "library-name": "library",
        "function-code": "code", "library-name-pattern": "pattern", "by-pattern": "by", "get-pattern": "get",
        "command-name": "command", "config-epoch": "epoch", "cluster-bus-port": "busPort", "shardchannel": "channel",

    ]

    /// Required parameters that read well without a label.
    private static let unlabelled: Set<String> = [
        "key", "keys", "value", "member", "members", "field", "fields", "element", "elements", "data", "pattern",
        "channel",
        "message", "source", "sourcekeys", "src", "script", "sha1", "function", "parameters", "section", "ids",
        "patterns",
        "key1", "key2", "username", "usernames", "event", "events", "slots", "slot", "sha1s", "category", "command",
        "name",
        "first", "second", "operation", "operations", "channels", "commands", "library", "nodeID", "source2",
    ]

    /// Lists that may be left out, and read well without a label all the same.
    private static let unlabelledWhereEmpty: Set<String> = [
        "members", "elements", "operations", "channels", "rules", "events", "sourcekeys",
    ]

    private static let labels = [
        "min": "from", "max": "to", "minIdleTime": "minIdle",
        "newkey": "to", "destkey": "into", "dst": "into", "start": "from", "stop": "to", "end": "to", "condition": "if",
        "side": "from", "keyType": "type",
        "unixTimeSeconds": "at", "unixTimeMilliseconds": "at",
        "increment": "by", "decrement": "by", "milliseconds": "in", "seconds": "in", "serializedValue": "serialized",
    ]

    /// The label of a parameter at a call.
    static func label(_ name: String, isRequired: Bool, isFirst: Bool) -> String {
        if name == "destination" { return isFirst ? "into" : "to" }
        if unlabelled.contains(name), isRequired || unlabelledWhereEmpty.contains(name) { return "_" }
        // How long a command waits, where it needn't.
        if name == "milliseconds", !isRequired { return "timeout" }
        if let label = labels[name], isRequired || !amounts.contains(name) { return label }
        return name
    }
}
