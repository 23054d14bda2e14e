//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

/// The command line program: `CommandGenerator [--input FILE] --output DIRECTORY [--trials DIRECTORY]`.
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
        var trials: URL?
        var rest = arguments[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { return usage() }
            switch option {
            case "--input": input = URL(filePath: value)
            case "--output": output = URL(filePath: value)
            case "--trials": trials = URL(filePath: value)
            default: return usage()
            }
        }
        guard let output else { return usage() }
        let words = input.deletingLastPathComponent().appending(path: "documentation.json")
        var generator = Generator(
            try JSONDecoder().decode(CommandsFile.self, from: Data(contentsOf: input)),
            try JSONDecoder().decode(Documentation.self, from: Data(contentsOf: words))
        )
        let files = try generator.files()
        try write(files, to: output)
        if let trials { try write(["EveryMethod.swift": generator.trialsFile()], to: trials) }
        print("\(generator.methodCount) methods of \(generator.commandCount) commands in \(files.count) files")
        return 0
    }

    private static func usage() -> Int32 {
        report("usage: CommandGenerator [--input FILE] --output DIRECTORY [--trials DIRECTORY]")
        return 64
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

    private static func existing(in directory: URL) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return names.filter { $0.hasSuffix(".swift") }
    }

    private static func report(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
