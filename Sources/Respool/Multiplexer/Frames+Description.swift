//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// As for commands: nothing of what they carry (SEMANTICS 9.2).

extension PipelineFrame: CustomStringConvertible, CustomReflectable {
    @usableFromInline
    var description: String { "PipelineFrame(\(commandCount) commands, \(frame.byteCount) bytes)" }

    @usableFromInline
    var customMirror: Mirror {
        Mirror(self, children: ["commandCount": commandCount, "frame": frame], displayStyle: .struct)
    }
}

extension TransactionFrame: CustomStringConvertible, CustomReflectable {
    @usableFromInline
    var description: String { "TransactionFrame(\(commandCount) commands)" }

    @usableFromInline
    var customMirror: Mirror { Mirror(self, children: ["commandCount": commandCount], displayStyle: .struct) }
}
