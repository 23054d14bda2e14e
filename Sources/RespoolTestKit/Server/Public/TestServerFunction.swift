//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A function of a library: a closure in place of what FUNCTION LOAD would register.
public struct TestServerFunction: Sendable {
    /// The name that FCALL calls it by.
    public let name: String
    /// What FUNCTION LIST says it does; `nil` for nothing.
    public let description: String?
    /// Whether it only reads, so that FCALL_RO may call it.
    public let readsOnly: Bool
    let body: TestServerScript

    /// A function that runs a closure, on the server's event loop.
    public init(
        _ name: String,
        description: String? = nil,
        readsOnly: Bool = false,
        _ body: @escaping TestServerScript
    ) {
        self.name = name
        self.description = description
        self.readsOnly = readsOnly
        self.body = body
    }
}

extension TestServer {
    /// Lets FUNCTION LOAD of this source define these functions.
    ///
    /// The source begins with a line such as `#!lua name=mylib`, from which the library has its name. Libraries that aren't
    /// registered are refused.
    public func register(library source: String, _ functions: [TestServerFunction]) async {
        await registerLibrary(Bytes(source), functions)
    }
}

/// A library as the server holds it.
struct ServerLibrary {
    var name: String
    var source: Bytes
    var functions: [TestServerFunction]
}
