//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Facts about this library.
package enum Library {
    /// The library's version, as told to the server by `CLIENT SETINFO`.
    package static let version = "0.1.0"
}
