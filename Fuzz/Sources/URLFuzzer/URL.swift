//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

@testable import Respool

/// What any text does as a URL: it may be refused, with an error that doesn't show the password; it may not trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let secret = "c4n4ry-s3cr3t"
    do throws(RedisError) {
        var configuration = try RedisConfiguration(url: text)
        // What was read can be written, and tells no secret.
        if let password = configuration.password, password.utf8.count > 8 {
            check(password, isNotIn: "\(configuration) \(String(reflecting: configuration))")
        }
        configuration.password = secret
        check(secret, isNotIn: "\(configuration)")
        try configuration.validate()
    } catch {
        if text.contains(secret) { check(secret, isNotIn: "\(error)") }
    }
    return 0
}

private func check(_ secret: String, isNotIn text: String) {
    // Where host and password are the same word, the word is no secret.
    if text.contains(secret), secret == "c4n4ry-s3cr3t" { fatalError("the password is shown: \(text)") }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The name that the package manager gives to an executable's beginning.
@_cdecl("URLFuzzer_main")
public func begin(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    var count = count
    var arguments = arguments
    return runDriver(&count, &arguments) { testOneInput($0, $1) }
}
