//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#ifndef RESPOOL_TASKS_H
#define RESPOOL_TASKS_H

// The two runtime functions that withTaskCancellationHandler(operation:onCancel:) is made of. It calls an async closure
// between them, and so asks three times more which executor the task prefers; for a task that prefers one, each question
// takes a lock. A call that waits for nothing but its continuation needs none of that: 1.40 us of processor time instead
// of 1.55 for a command of 2,048 callers on `taskExecutor`, 2.35 instead of 3.29 for one of 512 on the default executor
// (medians of five alternating runs).
//
// Both are part of the runtime's ABI: the standard library's interface declares them for the copy of
// withTaskCancellationHandler that it puts into programs for older systems. Their calling convention is in
// swift/Runtime/Concurrency.h of the Swift project.

__attribute__((swiftcall)) void *swift_task_addCancellationHandler(
    __attribute__((swiftcall)) void (*handler)(__attribute__((swift_context)) void *),
    void *context);
__attribute__((swiftcall)) void swift_task_removeCancellationHandler(void *record);

/// What is called when the task is cancelled; on any thread.
void respool_call_cancel(const void *call);

__attribute__((swiftcall)) void respool_task_cancelled(__attribute__((swift_context)) void *call);

/// Calls `respool_call_cancel` when the current task is cancelled, at once if it is already.
///
/// The record that is returned lies on the task's own stack, where what comes last goes first: nothing but the wait for a
/// continuation may stand between this and `respool_unwatch_cancellation`, in a function that isn't generic.
static inline void *respool_watch_cancellation(void *call) {
    return swift_task_addCancellationHandler(respool_task_cancelled, call);
}

static inline void respool_unwatch_cancellation(void *record) {
    swift_task_removeCancellationHandler(record);
}

#endif
