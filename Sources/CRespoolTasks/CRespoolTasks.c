//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#include "CRespoolTasks.h"

__attribute__((swiftcall)) void respool_task_cancelled(__attribute__((swift_context)) void *call) {
    respool_call_cancel(call);
}
