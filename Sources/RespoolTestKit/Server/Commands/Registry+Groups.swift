//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension Registry {
    /// The groups of commands, each in files of its own.
    static var groups: [[String: CommandHandler]] {
        [
            StringCommands.handlers, NumberCommands.handlers, KeyCommands.handlers, ExpiryCommands.handlers,
            ConnectionCommands.handlers, ClientCommands.handlers, ServerCommands.handlers, TransactionCommands.handlers,
            ACLCommands.handlers, HashCommands.handlers, HashExpiryCommands.handlers, ListCommands.handlers,
            BlockingListCommands.handlers, SetCommands.handlers, SortedSetCommands.handlers, RangeCommands.handlers,
            CombinationCommands.handlers, PopCommands.handlers, StreamCommands.handlers, StreamGroupCommands.handlers,
            StreamInfoCommands.handlers, StreamReadCommands.handlers, StreamClaimCommands.handlers,
            StreamDeletionCommands.handlers,
            BitmapCommands.handlers, BitFieldCommands.handlers, GeoCommands.handlers, GeoSearchCommands.handlers,
            SortCommands.handlers, HyperLogLogCommands.handlers, ScanCommands.handlers, PubSubCommands.handlers,
            ScriptCommands.handlers, FunctionCommands.handlers, DiagnosticCommands.handlers, ClusterCommands.handlers,
            CommandCommands.handlers, DumpCommands.handlers,
        ]
    }
}
