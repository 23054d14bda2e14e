//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

/// The command line program: `CommandGenerator [--input FILE] (--output DIRECTORY | --check DIRECTORY)`.
@main
struct Main {
    static func main() {
        do {
            exit(try run(Array(CommandLine.arguments.dropFirst())))
        } catch {
            report("error: \(error)")
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws -> Int32 {
        var input = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Resources/commands.json")
        var output: URL?
        var isCheck = false
        var rest = arguments[...]
        while let option = rest.popFirst() {
            guard ["--input", "--output", "--check"].contains(option), let value = rest.popFirst() else {
                report("usage: CommandGenerator [--input FILE] (--output DIRECTORY | --check DIRECTORY)")
                return 64
            }
            if option == "--input" {
                input = URL(filePath: value)
            } else {
                output = URL(filePath: value)
                isCheck = option == "--check"
            }
        }
        guard let output else {
            report("usage: CommandGenerator [--input FILE] (--output DIRECTORY | --check DIRECTORY)")
            return 64
        }
        var generator = Generator(try JSONDecoder().decode(CommandsFile.self, from: Data(contentsOf: input)))
        let files = generator.files()
        if isCheck { return check(files, in: output) }
        try write(files, to: output)
        print("\(generator.methodCount) methods of \(generator.commandCount) commands in \(files.count) files")
        return 0
    }

    private static func write(_ files: [String: String], to directory: URL) throws {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        for name in existing(in: directory) where files[name] == nil {
            try FileManager.default.removeItem(at: directory.appending(path: name))
        }
        for (name, text) in files {
            try Data(text.utf8).write(to: directory.appending(path: name))
        }
    }

    private static func check(_ files: [String: String], in directory: URL) -> Int32 {
        var differing = existing(in: directory).filter { files[$0] == nil }
        for (name, text) in files where (try? Data(contentsOf: directory.appending(path: name))) != Data(text.utf8) {
            differing.append(name)
        }
        for name in differing.sorted() { report("not up to date: \(name)") }
        if !differing.isEmpty { report("run Scripts/generate") }
        return differing.isEmpty ? 0 : 1
    }

    private static func existing(in directory: URL) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return names.filter { $0.hasSuffix(".swift") }
    }

    private static func report(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
