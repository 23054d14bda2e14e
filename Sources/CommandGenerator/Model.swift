//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The facts file: what the servers' own command specifications say.
struct CommandsFile: Decodable {
    let commands: [String: Command]
}

struct Command: Decodable {
    let group: String
    let since: String
    let flags: [String]
    let complexity: String?
    let keySpecs: [KeySpec]?
    let tips: [String]?
    let arguments: [Argument]?
    let deprecatedSince: String?
    let servers: [String]?
    let sinceByServer: [String: String]?

    /// Which version of which server was the first to know it.
    var firstVersions: String {
        guard let sinceByServer else { return since }
        let versions = [("redis", "Redis"), ("valkey", "Valkey")].compactMap { key, name in
            sinceByServer[key].map { (name, $0) }
        }
        // What Valkey had from the start is of the same age.
        if versions.count == 2, versions[0].1 == versions[1].1 { return versions[0].1 }
        return versions.map { "\($0.0) \($0.1)" }.joined(separator: " and ")
    }

    /// Whether a server of today may not know it: Redis 7.0 is the oldest.
    var isRecent: Bool {
        guard let sinceByServer else { return false }
        return sinceByServer.count < 2 || sinceByServer.values.contains { $0 > "7.0" && $0.first != "1" }
    }

    /// One that nothing is known of but its name.
    init(group: String) {
        self.group = group
        (since, flags) = ("", [])
        (complexity, keySpecs, tips, arguments, deprecatedSince) = (nil, nil, nil, nil, nil)
        (servers, sinceByServer) = (nil, nil)
    }

    enum CodingKeys: String, CodingKey {
        case group, since, flags, complexity, arguments, servers
        case sinceByServer = "since_by_server"
        case keySpecs = "key_specs"
        case tips = "command_tips"
        case deprecatedSince = "deprecated_since"
    }
}

struct KeySpec: Decodable {
    struct BeginSearch: Decodable {
        struct Index: Decodable { let pos: Int }
        struct Keyword: Decodable { let keyword: String, startfrom: Int }
        let index: Index?
        let keyword: Keyword?
    }

    struct FindKeys: Decodable {
        struct Range: Decodable { let lastkey: Int, step: Int, limit: Int }
        struct Count: Decodable { let keynumidx: Int, firstkey: Int, step: Int }
        let range: Range?
        let keynum: Count?
    }

    let flags: [String]
    let beginSearch: BeginSearch
    let findKeys: FindKeys

    enum CodingKeys: String, CodingKey {
        case flags
        case beginSearch = "begin_search"
        case findKeys = "find_keys"
    }
}

/// A Boolean, which a few specifications write as text.
struct Flag: Decodable {
    let isSet: Bool

    init(isSet: Bool) {
        self.isSet = isSet
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        isSet = try (try? container.decode(Bool.self)) ?? (container.decode(String.self) == "true")
    }
}

struct Argument: Decodable {
    let name: String
    let type: String
    let token: String?
    let optional: Flag?
    let multiple: Flag?
    let multipleToken: Flag?
    let arguments: [Argument]?

    enum CodingKeys: String, CodingKey {
        case name, type, token, optional, multiple, arguments
        case multipleToken = "multiple_token"
    }

    var isOptional: Bool { optional?.isSet ?? false }
    var isMultiple: Bool { multiple?.isSet ?? false }
    var isToken: Bool { type == "pure-token" }
    var members: [Argument] { arguments ?? [] }
    /// A number of elements that follow: derived, never asked for.
    var isCount: Bool { name == "numkeys" || name == "numfields" }

    /// `.seconds(60)` is a number in its own unit.
    var countedInItsUnit: Argument {
        guard type == "integer", name == "seconds" || name == "milliseconds" else { return self }
        return Argument(
            name: name,
            type: "unix-time",
            token: token,
            optional: optional,
            multiple: multiple,
            multipleToken: multipleToken,
            arguments: nil
        )
    }

    /// The same argument with other members or made required.
    func with(members: [Argument]? = nil, optional: Bool? = nil) -> Argument {
        Argument(
            name: name,
            type: type,
            token: token,
            optional: optional.map(Flag.init(isSet:)) ?? self.optional,
            multiple: multiple,
            multipleToken: multipleToken,
            arguments: members ?? arguments
        )
    }
}
