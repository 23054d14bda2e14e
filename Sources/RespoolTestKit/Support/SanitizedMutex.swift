//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if RESPOOL_THREAD_SANITIZER
internal import Respool

typealias Mutex = SanitizedMutex
#endif
