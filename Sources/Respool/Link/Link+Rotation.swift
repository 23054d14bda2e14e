//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension Link {
    /// Authenticates the connection with credentials that are the client's if the server takes them.
    func authenticated(_ fresh: RedisConfiguration.Credentials) async -> Authentication.Ending {
        let promise = eventLoop.makePromise(of: Authentication.Ending.self)
        let authentication = Authentication(fresh, accept: { [context] in context.client.credentials.push(fresh) }) {
            promise.succeed($0)
        }
        return await withTaskCancellationHandler {
            eventLoop.execute { self.authenticate(authentication) }
            return (try? await promise.futureResult.get()) ?? .notConnected
        } onCancel: {
            eventLoop.execute { self.withdraw(authentication) }
        }
    }

    /// Dials with credentials that nobody uses yet, which are the client's if the server takes them; returns why not.
    func tried(_ fresh: RedisConfiguration.Credentials) async -> RedisError? {
        let promise = eventLoop.makePromise(of: RedisError?.self)
        let credentials = CredentialSource.Current(username: fresh.username, password: fresh.password, version: 0)
        let other = Link(context, role: .probe, credentials: credentials)
        // What is answered here comes behind the handshake: the server took them.
        let ping = Call(
            frame: CommandFrame("$4\r\nPING\r\n") { _ in },
            replyCount: 1,
            timeout: configuration.timeouts.command.nanoseconds
        ) { result in
            other.abandon()
            self.trials[ObjectIdentifier(other)] = nil
            guard self.isOpen else { return promise.succeed(.shutdown(self.endpoint)) }
            guard case .failure(let error) = result else {
                _ = self.context.client.credentials.push(fresh)
                return promise.succeed(nil)
            }
            let refusal = error.code == .timeout ? RedisError.unanswered(self.endpoint) : error
            promise.succeed(refusal.with(outcome: .notExecuted).about(command: "AUTH"))
        }
        return await withTaskCancellationHandler {
            eventLoop.execute {
                guard self.isOpen else { return promise.succeed(.shutdown(self.endpoint)) }
                guard !ping.isSettled else { return }
                self.trials[ObjectIdentifier(other)] = other
                other.enqueue(ping)
            }
            return (try? await promise.futureResult.get()) ?? nil
        } onCancel: {
            eventLoop.execute { ping.cancel() }
        }
    }

    /// Authenticates the connection where it has old credentials; it is closed where that fails.
    func renew() async {
        let promise = eventLoop.makePromise(of: Void.self)
        eventLoop.execute {
            // One that waits to dial again waits because of the old ones, perhaps.
            self.perform(self.machine.delayPassed())
            self.authenticateIfLate { _ in promise.succeed() }
        }
        try? await promise.futureResult.get()
    }
}
