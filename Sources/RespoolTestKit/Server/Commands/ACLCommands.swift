//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum ACLCommands {
    static let handlers: [String: CommandHandler] = [
        "acl|whoami": { call throws(Failure) in .text(call.session.user.name) },
        "acl|users": { call throws(Failure) in .array(call.core.userOrder.sorted().map { .text($0) }) },
        "acl|list": { call throws(Failure) in
            .array(
                call.core.userOrder.sorted().compactMap { call.core.users[$0] }.map {
                    .text($0.description(call.core.version))
                }
            )
        },
        "acl|setuser": setuser, "acl|deluser": deluser, "acl|getuser": getuser, "acl|cat": categories,
        "acl|dryrun": dryrun, "acl|genpass": genpass,
        "acl|log": log,
    ]

    static func setuser(_ call: Call) throws(Failure) -> Reply {
        let name = call[2].text
        var user = call.core.users[name] ?? ServerUser(name)
        for index in 3..<max(3, call.count) {
            if let why = user.apply(call[index].text, call.core.registry) {
                throw Failure("ERR Error in ACL SETUSER modifier '\(call[index])': \(why)")
            }
        }
        call.core.replace(user)
        return .ok
    }

    static func deluser(_ call: Call) throws(Failure) -> Reply {
        var removed = 0
        for name in call.arguments.dropFirst(2).map(\.text) {
            guard name != "default" else { throw Failure("ERR The 'default' user cannot be removed") }
            guard call.core.users.removeValue(forKey: name) != nil else { continue }
            call.core.userOrder.removeAll { $0 == name }
            removed += 1
            for session in call.core.sessions.values where session.user.name == name {
                session.isClosing = true
                session.transport?.close()
            }
        }
        return .integer(removed)
    }

    static func getuser(_ call: Call) throws(Failure) -> Reply {
        guard let user = call.core.users[call[2].text] else { return .null }
        let databases: [Reply] = call.core.version.isValkey ? [.text("databases"), .text("alldbs")] : []
        return .map(
            [
                .text("flags"), .set(user.flags(call.core.version).map { .text($0) }),
                .text("passwords"), .array(user.passwords.map { .text($0) }),
                .text("commands"), .text(user.commandRules),
                .text("keys"), .text(user.keys.map(\.text).joined(separator: " ")),
                .text("channels"), .text(user.channels.map { "&\($0)" }.joined(separator: " ")),
            ] + databases + [.text("selectors"), .array([])]
        )
    }

    static func categories(_ call: Call) throws(Failure) -> Reply {
        let all = Set(call.core.registry.all.values.flatMap(\.categories))
        guard call.count > 2 else { return .array(all.sorted().map { .text(String($0.dropFirst())) }) }
        guard call.count == 3, all.contains("@" + call[2].lower) else {
            throw Failure("ERR Unknown category '\(call[2])'")
        }
        let members = call.core.registry.supported.filter { $0.categories.contains("@" + call[2].lower) }
        return .array(members.map { .text($0.name) })
    }

    static func dryrun(_ call: Call) throws(Failure) -> Reply {
        guard let user = call.core.users[call[2].text] else { throw Failure("ERR User '\(call[2])' not found") }
        let request = Array(call.arguments.dropFirst(3))
        guard let spec = call.core.registry.find(request) else {
            throw Failure("ERR Command '\(request[0])' not found")
        }
        guard spec.accepts(request.count) else { throw .wrongArity(spec.name) }
        if let why = call.core.refusal(user, spec, request) {
            let text = why.text(user, call.core.version)
            return .text(call.core.version.isLater ? text : "User \(user.name) has no permissions: " + text)
        }
        return .ok
    }

    static func log(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 3 else { throw .wrongArity(call.spec.name) }
        if call.option(2) == "RESET" {
            call.core.logs.forgetRefusals()
            return .ok
        }
        let count = call.count == 3 ? max(0, try call.integer(2)) : 10
        return .array(
            call.core.logs.refusals.prefix(count).map { item in
                let later: [Reply] = [
                    .text("entry-id"), .integer(item.id), .text("timestamp-created"), .integer(Int(item.createdAt)),
                    .text("timestamp-last-updated"), .integer(Int(item.updatedAt)),
                ]
                return .map(
                    [
                        .text("count"), .integer(item.count), .text("reason"), .text(item.reason), .text("context"),
                        .text(item.context), .text("object"), .text(item.object), .text("username"), .text(item.user),
                        .text("age-seconds"), .double(Double(max(0, call.now - item.createdAt)) / 1000),
                        .text("client-info"), .text(item.client),
                    ] + (call.core.version.isLater ? later : [])
                )
            }
        )
    }

    static func genpass(_ call: Call) throws(Failure) -> Reply {
        let bits = call.count > 2 ? try call.integer(2) : 256
        guard (1...4096).contains(bits) else {
            throw Failure(
                "ERR ACL GENPASS argument must be the number of bits for the output password, a positive number up to 4096"
            )
        }
        let digits = Array("0123456789abcdef")
        return .text(String((0..<((bits + 3) / 4)).map { _ in digits[Int.random(in: 0..<16)] }))
    }
}

extension ServerCore {
    /// Takes a user's new definition, for those who are logged in as well.
    func replace(_ user: ServerUser) {
        if users[user.name] == nil { userOrder.append(user.name) }
        users[user.name] = user
        for session in sessions.values where session.user.name == user.name { session.user = user }
    }
}
