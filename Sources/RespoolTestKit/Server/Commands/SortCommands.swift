//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

enum SortCommands {
    static let handlers: [String: CommandHandler] = ["sort": sort, "sort_ro": sort]

    private struct Options {
        var pattern: Bytes?
        var gets: [Bytes] = []
        var isDescending = false
        var isAlphabetical = false
        var offset = 0
        var limit = -1
        var target: Bytes?

        /// A pattern without a place for the element asks for no order.
        var sorts: Bool { pattern.map { $0.raw.contains(UInt8(ascii: "*")) } ?? true }
    }

    private static func options(_ call: Call) throws(Failure) -> Options {
        var options = Options()
        var index = 2
        while index < call.count {
            let left = call.count - index - 1
            switch call.option(index) {
            case "ASC": options.isDescending = false
            case "DESC": options.isDescending = true
            case "ALPHA": options.isAlphabetical = true
            case "LIMIT" where left > 1:
                (options.offset, options.limit) = (try call.integer(index + 1), try call.integer(index + 2))
                index += 2
            case "STORE" where left > 0 && call.spec.name == "sort":
                options.target = call[index + 1]
                index += 1
            case "BY" where left > 0:
                options.pattern = call[index + 1]
                index += 1
            case "GET" where left > 0:
                options.gets.append(call[index + 1])
                index += 1
            default: throw .syntax
            }
            index += 1
        }
        return options
    }

    /// What a pattern with the element in place of its `*` names: a string, or a hash field behind `->`.
    private static func lookUp(_ call: Call, _ pattern: Bytes, _ element: Bytes) -> Bytes? {
        if pattern == "#" { return element }
        guard let star = pattern.raw.firstIndex(of: UInt8(ascii: "*")) else { return nil }
        var key = Array(pattern.raw[..<star]) + element.raw
        let rest = pattern.raw[(star + 1)...]
        var field: Bytes?
        let arrow = rest.indices.first { index in
            index + 2 < rest.endIndex && rest[index] == UInt8(ascii: "-") && rest[index + 1] == UInt8(ascii: ">")
        }
        if let arrow {
            key += rest[..<arrow]
            field = Bytes(Array(rest[(arrow + 2)...]))
        } else {
            key += rest
        }
        guard let entry = call.database.entry(Bytes(key)) else { return nil }
        switch (entry.value, field) {
        case (.string(let bytes), nil), (.rawString(let bytes), nil): return bytes
        case (.hash(let hash), let field?): return hash.fields[field]?.value
        default: return nil
        }
    }

    static func sort(_ call: Call) throws(Failure) -> Reply {
        var options = try options(call)
        var elements: [Bytes]
        var isSet = false
        switch call.database.entry(call[1])?.value {
        case nil: elements = []
        case .list(let list): elements = Array(list.items)
        case .set(let set):
            elements = set.ordered
            isSet = true
        case .sortedSet(let set):
            set.enlarge()
            elements =
                options.isDescending && !options.sorts ? set.items.reversed().map(\.member) : set.items.map(\.member)
        default: throw .wrongType
        }
        var sorts = options.sorts
        if isSet, !sorts, options.target != nil {
            // What is stored has to be the same everywhere: in some order.
            sorts = true
            options.isAlphabetical = true
            options.pattern = nil
        }
        if sorts { elements = try sorted(call, elements, options) }
        let start = min(max(0, options.offset), elements.count)
        let end = options.limit < 0 ? elements.count : min(elements.count, start + min(options.limit, elements.count))
        elements = start < end ? Array(elements[start..<end]) : []
        let results: [Bytes?] =
            options.gets.isEmpty
            ? elements : elements.flatMap { element in options.gets.map { lookUp(call, $0, element) } }
        guard let target = options.target else { return .array(results.map { .optional($0) }) }
        guard !results.isEmpty else {
            if call.database.remove(target) != nil { call.changed(target, .generic, "del") }
            return .integer(0)
        }
        let list = ListObject()
        list.items = Deque(results.map { $0 ?? .empty })
        call.put(target, .list(list))
        call.changed(target, .list, "sortstore")
        return .integer(results.count)
    }

    private static func sorted(_ call: Call, _ elements: [Bytes], _ options: Options) throws(Failure) -> [Bytes] {
        let weights: [Bytes?] = elements.map { element in options.pattern.map { lookUp(call, $0, element) } ?? element }
        var order = Array(elements.indices)
        if options.isAlphabetical {
            order.sort { one, other in
                switch (weights[one], weights[other]) {
                case (nil, nil): false
                case (nil, _): true
                case (_, nil): false
                case (let left?, let right?): left < right
                }
            }
        } else {
            var numbers: [Double] = []
            for weight in weights {
                guard let weight else {
                    numbers.append(0)
                    continue
                }
                // As C reads it: up to a zero byte, behind spaces; nothing is zero.
                let text = Bytes(Array(weight.raw.prefix { $0 != 0 }.drop { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }))
                guard let number = text.isEmpty && weight.raw.first != 0x20 ? 0 : text.double else {
                    throw Failure("ERR One or more scores can't be converted into double")
                }
                numbers.append(number)
            }
            order.sort { one, other in
                numbers[one] != numbers[other] ? numbers[one] < numbers[other] : elements[one] < elements[other]
            }
        }
        if options.isDescending { order.reverse() }
        return order.map { elements[$0] }
    }
}
