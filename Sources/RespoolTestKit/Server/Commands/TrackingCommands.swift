//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// CLIENT TRACKING and what belongs to it.
enum TrackingCommands {
    static func tracking(_ call: Call) throws(Failure) -> Reply {
        var tracking = Session.Tracking()
        var index = 3
        while index < call.count {
            switch call.option(index) {
            case "REDIRECT" where index + 1 < call.count:
                let id = try call.integer(index + 1)
                guard call.core.sessions[id] != nil else {
                    throw Failure("ERR The client ID you want redirect to does not exist")
                }
                tracking.redirect = id
                index += 1
            case "BCAST": tracking.isBroadcasting = true
            case "OPTIN": tracking.optsIn = true
            case "OPTOUT": tracking.optsOut = true
            case "NOLOOP": tracking.skipsOwn = true
            case "PREFIX" where index + 1 < call.count:
                tracking.prefixes.append(call[index + 1])
                index += 1
            default: throw .syntax
            }
            index += 1
        }
        switch call.option(2) {
        case "OFF":
            call.core.tracking.disable(call.session)
            call.session.tracking = nil
        case "ON":
            try check(tracking, call.session)
            // What was asked for before stays asked for.
            if tracking.isBroadcasting {
                let added = tracking.prefixes.isEmpty ? [.empty] : tracking.prefixes
                let old = call.session.tracking?.prefixes ?? []
                tracking.prefixes = old + added.filter { !old.contains($0) }
            }
            call.session.tracking = tracking
            call.core.tracking.add(call.session)
        default: throw .syntax
        }
        return .ok
    }

    private static func check(_ tracking: Session.Tracking, _ session: Session) throws(Failure) {
        guard tracking.prefixes.isEmpty || tracking.isBroadcasting else {
            throw Failure("ERR PREFIX option requires BCAST mode to be enabled")
        }
        guard !(tracking.optsIn && tracking.optsOut) else {
            throw Failure("ERR You can't specify both OPTIN mode and OPTOUT mode")
        }
        guard !tracking.isBroadcasting || !tracking.optsIn && !tracking.optsOut else {
            throw Failure("ERR OPTIN and OPTOUT are not compatible with BCAST")
        }
        if let old = session.tracking, old.isBroadcasting != tracking.isBroadcasting {
            throw Failure(
                "ERR You can't switch BCAST mode on/off before disabling tracking for this client, and then re-enabling it "
                    + "with a different mode."
            )
        }
        if let old = session.tracking, !tracking.isBroadcasting,
            old.optsIn && tracking.optsOut || old.optsOut && tracking.optsIn
        {
            throw Failure(
                "ERR You can't switch OPTIN/OPTOUT mode before disabling tracking for this client, and then re-enabling it "
                    + "with a different mode."
            )
        }
        for prefix in tracking.prefixes {
            for other in session.tracking?.prefixes ?? []
            where prefix.raw.starts(with: other.raw) || other.raw.starts(with: prefix.raw) {
                throw Failure(
                    "ERR Prefix '\(prefix)' overlaps with an existing prefix '\(other)'. Prefixes for a single client must "
                        + "not overlap."
                )
            }
        }
        for (index, prefix) in tracking.prefixes.enumerated() {
            for other in tracking.prefixes.dropFirst(index + 1)
            where prefix.raw.starts(with: other.raw) || other.raw.starts(with: prefix.raw) {
                throw Failure(
                    "ERR Prefix '\(prefix)' overlaps with another provided prefix '\(other)'. Prefixes for a single client "
                        + "must not overlap."
                )
            }
        }
    }

    static func trackinginfo(_ call: Call) throws(Failure) -> Reply {
        var flags: [Reply] = []
        let tracking = call.session.tracking
        if let tracking {
            flags.append(.text("on"))
            if tracking.isBroadcasting { flags.append(.text("bcast")) }
            if tracking.optsIn {
                flags.append(.text("optin"))
                if tracking.caching == true { flags.append(.text("caching-yes")) }
            }
            if tracking.optsOut {
                flags.append(.text("optout"))
                if tracking.caching == false { flags.append(.text("caching-no")) }
            }
            if tracking.skipsOwn { flags.append(.text("noloop")) }
        } else {
            flags.append(.text("off"))
        }
        return .map([
            .text("flags"), .set(flags), .text("redirect"), .integer(tracking == nil ? -1 : tracking?.redirect ?? 0),
            .text("prefixes"), .bulks(tracking?.prefixes.sorted() ?? []),
        ])
    }

    static func caching(_ call: Call) throws(Failure) -> Reply {
        guard let tracking = call.session.tracking else {
            throw Failure(
                "ERR CLIENT CACHING can be called only when the client is in tracking mode with OPTIN or OPTOUT mode enabled"
            )
        }
        switch call.option(2) {
        case "YES":
            guard tracking.optsIn else {
                throw Failure("ERR CLIENT CACHING YES is only valid when tracking is enabled in OPTIN mode.")
            }
            call.session.tracking?.caching = true
        case "NO":
            guard tracking.optsOut else {
                throw Failure("ERR CLIENT CACHING NO is only valid when tracking is enabled in OPTOUT mode.")
            }
            call.session.tracking?.caching = false
        default: throw .syntax
        }
        return .ok
    }

    static func getredir(_ call: Call) throws(Failure) -> Reply {
        guard let tracking = call.session.tracking else { return .integer(-1) }
        return .integer(tracking.redirect ?? 0)
    }
}
