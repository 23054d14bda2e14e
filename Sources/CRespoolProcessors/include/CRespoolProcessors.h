//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#ifndef RESPOOL_PROCESSORS_H
#define RESPOOL_PROCESSORS_H

/// Binds the calling thread to one of two processors that it may run on, the first (0) or the second (1).
///
/// Returns 0, or -1 where that isn't possible, or there is only one (sched_setaffinity(2), Linux).
int respool_bind_thread(int which);

#endif
