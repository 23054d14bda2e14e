//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RESPValue {
    /// Whether both are of the same kind and hold the same bytes.
    public static func == (left: RESPValue, right: RESPValue) -> Bool {
        switch (left, right) {
        case (.simpleString(let left), .simpleString(let right)), (.bulkString(let left), .bulkString(let right)),
            (.bigNumber(let left), .bigNumber(let right)):
            left == right
        case (.verbatimString(let leftFormat, let left), .verbatimString(let rightFormat, let right)):
            leftFormat.utf8.elementsEqual(rightFormat.utf8) && left == right
        case (.error(let left), .error(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.boolean(let left), .boolean(let right)): left == right
        case (.null, .null): true
        case (.array(let left), .array(let right)), (.map(let left), .map(let right)),
            (.set(let left), .set(let right)), (.push(let left), .push(let right)):
            left == right
        case (.attributed(let left, let leftAttributes), .attributed(let right, let rightAttributes)):
            left == right && leftAttributes == rightAttributes
        default: false
        }
    }
}

/// Whether two values are the same, text byte by byte.
///
/// Swift's own `==` of strings asks whether they look the same: `"\u{E9}" == "e\u{301}"`, though to a server these are two keys.
func areSame<Value: Equatable>(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (let left as String, let right as String): left.utf8.elementsEqual(right.utf8)
    case (let left as [String], let right as [String]):
        left.count == right.count && zip(left, right).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    case (let left as [String?], let right as [String?]):
        left.count == right.count && zip(left, right).allSatisfy(areSame)
    case (let left as String?, let right as String?):
        left.map { Array($0.utf8) } == right.map { Array($0.utf8) }
    default: left == right
    }
}
