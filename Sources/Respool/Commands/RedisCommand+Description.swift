//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

// Commands hold passwords, keys and values: whatever describes one, shows or reflects it, says its name and how large it is
// (SEMANTICS 9.2). Swift's own descriptions and `dump` would show the bytes.

extension RedisCommand: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The command's name, and how many arguments and bytes it has; nothing of what they are.
    public var description: String { "RedisCommand(\(request.description))" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// What `description` says, part by part, and the class of ``repetition``.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "name": name, "argumentCount": request.argumentCount, "byteCount": request.frame.byteCount,
                "repetition": repetition,
            ],
            displayStyle: .struct
        )
    }
}

extension RESPArgument: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How many bytes it has; nothing of what they are.
    public var description: String { "RESPArgument(\(byteCount) bytes)" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// What `description` says.
    public var customMirror: Mirror { Mirror(self, children: ["byteCount": byteCount], displayStyle: .struct) }

    private var byteCount: Int {
        switch storage {
        case .string(let text): text.utf8.count
        case .substring(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        case .buffer(let buffer): buffer.readableBytes
        case .integer(let number): String(number).utf8.count
        case .unsigned(let number): String(number).utf8.count
        case .double(let number): CommandWriter.text(of: number).utf8.count
        }
    }
}

extension CommandRequest: CustomStringConvertible, CustomReflectable {
    @usableFromInline
    var description: String { "\(name), \(argumentCount) arguments, \(frame.byteCount) bytes" }

    @usableFromInline
    var customMirror: Mirror { Mirror(self, children: ["name": name, "frame": frame], displayStyle: .struct) }

    fileprivate var argumentCount: Int { frame.argumentCount - frame.wordCount(of: name) }
}

extension CommandFrame: CustomStringConvertible, CustomReflectable {
    @usableFromInline
    var description: String { "CommandFrame(\(byteCount) bytes)" }

    @usableFromInline
    var customMirror: Mirror { Mirror(self, children: ["byteCount": byteCount], displayStyle: .struct) }

    /// The words of the name and the arguments.
    fileprivate var argumentCount: Int {
        var count = 0
        forEachArgument { _, _ in count += 1 }
        return count
    }
}

extension CommandFrame.Attachment: CustomStringConvertible, CustomReflectable {
    var description: String { "Attachment(\(payload.readableBytes) bytes)" }

    var customMirror: Mirror { Mirror(self, children: ["byteCount": payload.readableBytes], displayStyle: .struct) }
}

extension CommandWriter: CustomReflectable {
    @usableFromInline
    var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
