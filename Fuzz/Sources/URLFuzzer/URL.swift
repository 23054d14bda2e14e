//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import FuzzDriver

@testable import Respool

/// What any text does as a URL: it may be refused, with an error that shows nothing of it; it may not trap.
///
/// A password that isn't percent-encoded is no other part of a URL that is accepted.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let secret = "c4n4ry-s3cr3t"
    do {
        var configuration = try RedisConfiguration(text)
        if case .host = configuration.endpoint { checkSeparators(text) }
        // Elsewhere, for example as a host, the word is no secret.
        guard !text.contains(secret) || configuration.password == secret, text.ranges(of: secret).count < 2 else {
            return 0
        }
        configuration.password = secret
        check(secret, isNotIn: "\(configuration) \(String(reflecting: configuration))")
        try configuration.validate()
    } catch {
        check(secret, isNotIn: "\(error)")
    }
    return 0
}

private func check(_ secret: String, isNotIn text: String) {
    if text.contains(secret) { fatalError("the password is shown: \(text)") }
}

/// An @ behind the first of these separators ends a password that has them.
private func checkSeparators(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
    let rest = text.utf8[colon...].dropFirst(3).drop { !"/?#".utf8.contains($0) }
    if rest.contains(UInt8(ascii: "@")) { fatalError("an @ behind a separator is accepted: \(text)") }
}

/// The name that the package manager gives to an executable's beginning.
@_cdecl("URLFuzzer_main")
public func begin(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    fuzz(count, arguments) { testOneInput($0, $1) }
}
