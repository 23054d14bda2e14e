//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Something that goes wrong with a message or a connection.
///
/// ``FaultProxy`` and ``TestServer`` understand the same faults, and do the same to what a client sees.
///
/// What it does depends on where a rule applies it (``FaultSite``): ``reset`` on a reply loses that reply and everything after
/// it, on a connection refuses it, and on a byte cuts the stream there.
public struct Fault: Sendable, Hashable {
    /// How a connection ends.
    public enum Ending: String, Sendable, Hashable, CaseIterable {
        /// Both directions are closed in good order (FIN).
        case close
        /// The connection is reset (RST): what the peer hasn't read yet is gone.
        case reset
        /// Nothing more is sent in this direction (FIN); the other one goes on.
        case halfClose
        /// Nothing passes any more in either direction, and nobody is told.
        case blackHole
    }

    enum Effect: Sendable, Hashable {
        case drop
        case duplicate
        case corrupt(at: Int)
        case replace(with: [UInt8])
        case answer(String)
        case delay(Duration, jitter: Duration)
        case slice(at: [Int], gap: Duration)
        case cut(after: Int, then: Ending)
        case end(Ending)
        case hold
    }

    let effect: Effect

    /// The message is lost and the next one is not.
    ///
    /// No network does this to a stream, and no client can tell when another message of the same kind follows: for peers
    /// that send one at a time. To lose a reply the way networks do, use ``close``, ``reset`` or ``blackHole``.
    public static let drop = Fault(effect: .drop)
    /// The message comes twice; what was said of ``drop`` holds here, too.
    public static let duplicate = Fault(effect: .duplicate)
    /// One byte of the message is changed, the type byte by default, so that it is no RESP any more.
    public static func corrupt(at offset: Int = 0) -> Fault { Fault(effect: .corrupt(at: offset)) }
    /// Other bytes in place of the message, such as `"-LOADING loading\r\n"`.
    public static func replace(with text: String) -> Fault { Fault(effect: .replace(with: Array(text.utf8))) }
    /// An error in place of the reply: a command's that never reaches the server, or, on a reply, that of one which ran.
    ///
    /// The text begins with the error's prefix, such as `ERR`. On a connection, it is said before the connection is closed.
    public static func answer(_ text: String) -> Fault { Fault(effect: .answer(text)) }
    /// The answer of a server that loads its data.
    public static let loading = answer("LOADING Redis is loading the dataset in memory")
    /// The answer of a replica.
    public static let readOnly = answer("READONLY You can't write against a read only replica.")
    /// The answer of a server that may take no more memory.
    public static let outOfMemory = answer("OOM command not allowed when used memory > 'maxmemory'.")
    /// The answer of a server that has as many clients as it takes; for connections.
    public static let tooManyClients = answer("ERR max number of clients reached")
    /// The message, and all behind it, is late by `time` and up to `jitter` more.
    public static func delay(_ time: Duration, jitter: Duration = .zero) -> Fault {
        Fault(effect: .delay(time, jitter: jitter))
    }
    /// The message comes in pieces, cut before the bytes at these offsets, with a pause between any two.
    public static func slice(at offsets: [Int], gap: Duration = .milliseconds(1)) -> Fault {
        Fault(effect: .slice(at: offsets.sorted(), gap: gap))
    }
    /// Only the message's first bytes come; then the connection ends.
    public static func cut(after byteCount: Int, then ending: Ending = .reset) -> Fault {
        Fault(effect: .cut(after: byteCount, then: ending))
    }
    /// The message, and all behind it, is kept until it is released.
    public static let hold = Fault(effect: .hold)
    /// The message is lost, and the connection with it, in good order.
    public static let close = Fault(effect: .end(.close))
    /// The message is lost, and the connection with it, by a reset; in place of a connection, it is refused.
    public static let reset = Fault(effect: .end(.reset))
    /// The message is lost, and so is what would follow it in this direction.
    public static let halfClose = Fault(effect: .end(.halfClose))
    /// The message is lost, and all others, and the connection stays open.
    public static let blackHole = Fault(effect: .end(.blackHole))

    /// The fault's name, by which it is counted.
    public var name: String {
        switch effect {
        case .drop: "drop"
        case .duplicate: "duplicate"
        case .corrupt: "corrupt"
        case .replace: "replace"
        case .answer: "answer"
        case .delay: "delay"
        case .slice: "slice"
        case .cut(_, let ending): "cut-\(ending.rawValue)"
        case .end(let ending): ending.rawValue
        case .hold: "hold"
        }
    }

    /// The fault with its chance decided: a jitter becomes part of the delay.
    func settled(by chance: Double) -> Fault {
        guard case .delay(let time, let jitter) = effect, jitter > .zero else { return self }
        return .delay(time + jitter * chance)
    }
}
