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

/// Whether two values are the same, text byte by byte, however deep in collections it is.
///
/// Swift's own `==` of strings asks whether they look the same: `"\u{E9}" == "e\u{301}"`, though to a server these are two keys.
/// `==` of every reply type asks this of the parts that can hold text; their hashes may stay Swift's, as what is the same in bytes looks
/// the same, too.
func areSame<Value: Equatable>(_ left: Value, _ right: Value) -> Bool {
    guard mayHoldText(Value.self), let left = left as? any HoldingText else {
        return left == right
    }
    return left.isSame(as: right)
}

/// Text, and what has parts that may be text.
private protocol HoldingText {
    /// Whether there can be text in it: bytes are compared at once, and not one by one.
    static var holdsText: Bool { get }

    /// Whether both are the same, text byte by byte; never for a value of another type.
    func isSame(as other: some Equatable) -> Bool
}

private func mayHoldText<Part>(_ type: Part.Type) -> Bool { (type as? any HoldingText.Type)?.holdsText == true }

/// The same for what needn't be equatable itself, such as an element whose type isn't known.
private func areSameParts<Part>(_ left: Part, _ right: Part) -> Bool {
    guard let left = left as? any Equatable, let right = right as? any Equatable else { return false }
    func compare<Value: Equatable>(_ left: Value) -> Bool { (right as? Value).map { areSame(left, $0) } ?? false }
    return compare(left)
}

extension String: HoldingText {
    fileprivate static var holdsText: Bool { true }

    fileprivate func isSame(as other: some Equatable) -> Bool {
        (other as? String).map { utf8.elementsEqual($0.utf8) } ?? false
    }
}

extension Optional: HoldingText {
    fileprivate static var holdsText: Bool { mayHoldText(Wrapped.self) }

    fileprivate func isSame(as other: some Equatable) -> Bool {
        guard let other = other as? Self else { return false }
        switch (self, other) {
        case (nil, nil): return true
        case (let left?, let right?): return areSameParts(left, right)
        default: return false
        }
    }
}

extension Array: HoldingText {
    fileprivate static var holdsText: Bool { mayHoldText(Element.self) }

    fileprivate func isSame(as other: some Equatable) -> Bool {
        guard let other = other as? Self, count == other.count else { return false }
        return zip(self, other).allSatisfy { areSameParts($0, $1) }
    }
}

extension Set: HoldingText {
    fileprivate static var holdsText: Bool { mayHoldText(Element.self) }

    fileprivate func isSame(as other: some Equatable) -> Bool {
        guard let other = other as? Self, count == other.count else { return false }
        return allSatisfy { element in other.firstIndex(of: element).map { areSame(other[$0], element) } ?? false }
    }
}

extension Dictionary: HoldingText {
    fileprivate static var holdsText: Bool { mayHoldText(Key.self) || mayHoldText(Value.self) }

    fileprivate func isSame(as other: some Equatable) -> Bool {
        guard let other = other as? Self, count == other.count else { return false }
        return allSatisfy { key, value in
            guard let index = other.index(forKey: key) else { return false }
            return areSame(other[index].key, key) && areSameParts(other[index].value, value)
        }
    }
}
