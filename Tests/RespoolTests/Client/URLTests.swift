//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

struct URLTests {
    @Test func `the parts of a URL become settings`() throws {
        let plain = try RedisConfiguration("redis://localhost")
        #expect(plain.endpoint == .host("localhost", port: 6379))
        #expect(plain.tls == nil)
        let full = try RedisConfiguration("rediss://ada:p%40ss%3Aword@cache.example.com:6380/2")
        #expect(full.endpoint == .host("cache.example.com", port: 6380))
        #expect(full.username == "ada")
        #expect(full.password == "p@ss:word")
        #expect(full.database == 2)
        #expect(full.tls?.verification == .full)
        #expect(try RedisConfiguration("valkey://:secret@[::1]:7000").endpoint == .host("::1", port: 7000))
        #expect(
            try RedisConfiguration("unix:///run/redis.sock?db=3").endpoint == .unixSocket(path: "/run/redis.sock")
        )
        #expect(try RedisConfiguration("unix:///run/redis.sock?db=3").database == 3)
    }

    @Test func `every option sets what it says`() throws {
        let url =
            "rediss://h/1?connect_timeout=1s&command_timeout=500ms&client_name=web-1&protocol=2&tls_ca=/ca.pem"
            + "&tls_cert=/c.pem&tls_key=/k.pem&tls_server_name=n&tls_verify=no_hostname&queue_commands=10&queue_bytes=2MiB"
            + "&sharing=exclusive&pool_max=9&pool_min=2&pool_acquire_timeout=1s&pool_idle_timeout=2m&pool_lifetime=1h&attempts=5&breaker=false"
            + "&reconnect_base=10ms&reconnect_cap=1m&keepalive=20s&user_timeout=4s&lazy=false&ready_check=false&shutdown_grace=0s"
        let configuration = try RedisConfiguration(url)
        #expect(configuration.timeouts.connect == .seconds(1))
        #expect(configuration.timeouts.command == .milliseconds(500))
        #expect(configuration.clientName == "web-1")
        #expect(configuration.protocolVersion == .resp2)
        #expect(configuration.tls?.trustRoots == .file("/ca.pem"))
        #expect(configuration.tls?.certificateChainFile == "/c.pem")
        #expect(configuration.tls?.privateKeyFile == "/k.pem")
        #expect(configuration.tls?.serverName == "n")
        #expect(configuration.tls?.verification == .insecureNoHostnameCheck)
        #expect(configuration.queue.maximumCommands == 10)
        #expect(configuration.queue.maximumBytes == 2 << 20)
        #expect(configuration.sharing == .exclusive)
        #expect(configuration.pool.maximumConnections == 9)
        #expect(configuration.pool.minimumConnections == 2)
        #expect(configuration.pool.acquireTimeout == .seconds(1))
        #expect(configuration.pool.idleTimeout == .seconds(120))
        #expect(configuration.pool.maximumLifetime == .seconds(3600))
        #expect(configuration.retry.attempts == 5)
        #expect(configuration.breaker == nil)
        #expect(configuration.reconnect.bounds?.base == .milliseconds(10))
        #expect(configuration.reconnect.bounds?.cap == .seconds(60))
        #expect(configuration.socket.keepaliveIdle == .seconds(20))
        #expect(configuration.socket.userTimeout == .seconds(4))
        #expect(!configuration.connectsLazily)
        #expect(!configuration.readyCheck)
        #expect(configuration.shutdownGrace == .zero)
        for option in RedisConfiguration.urlOptions where option.name != "db" { #expect(url.contains(option.name)) }
    }

    @Test(arguments: [
        ("http://localhost", "scheme"), ("localhost:6379", "scheme"), ("redis://", "host"), ("redis://:6379", "host"),
        ("redis://h:0", "port"), ("redis://h:65536", "port"), ("redis://h:x", "port"), ("redis://h/x", "database"),
        ("redis://h/-1", "database"), ("redis://h?db=1&db=2", "twice"), ("redis://h/1?db=2", "once"),
        ("redis://h?comand_timeout=1s", "command_timeout"), ("redis://h?command_timeout=500", "unit"),
        ("redis://h?command_timeout=0s", "timeouts.command"), ("redis://h?queue_bytes=1XB", "queue_bytes"),
        ("redis://h?tls_ca=/x", "rediss"), ("redis://h?lazy=maybe", "true or false"), ("redis://u@h", "password"),
        ("redis://u:p@p@h", "%40"), ("redis://u:%zz@h", "hexadecimal"), ("redis://::1:6379", "brackets"),
        ("redis://[::1", "]"), ("redis://h h", "space"), ("redis://h#1", "%23"), ("unix://", "path"),
        ("unix://h/p", "host"),
        ("redis://h?protocol=4", "auto, 2 or 3"), ("redis://h?client_name=a%20b", "clientName"),
        ("redis://h?db", "value"),
        ("rediss://h?tls_cert=/c", "together"), ("redis://h?db=99999999999999999999", "db"),
        ("redis://[fe80::1%25]", "zone"), ("redis://[fe80::1%]", "zone"), ("redis://[fe80::1%25a%2Fb]", "zone"),
        ("redis://[fe80::1%25%zz]", "hexadecimal"), ("redis://[fe80:::1]", "IPv6"), ("redis://[1.2.3.4]", "IPv6"),
        ("redis://[v1.fe80::1]", "IPv6"), ("redis://[::1]6379", ":port"), ("redis://[::1]:x", "port"),
        ("redis://[]", "IPv6"),
        ("redis://m\u{FC}nchen.example", "xn--"), ("redis://m%C3%BCnchen.example", "xn--"),
        ("redis://a%2Fb", "characters"),
        ("redis://a%40b", "characters"), ("redis://a%00b", "characters"), ("redis://a%3A7000", "characters"),
        ("redis://:@h", "empty"), ("redis://@h", "empty"), ("redis://u:@h", "password"), ("redis://:pa/ss@h", "%2F"),
        ("redis://h/2/", "database"), ("redis://h//2", "database"), ("redis://h/%2D1", "database"),
        ("redis://h?db=", "db"),
        ("redis://h?=1", "option"), ("redis://h?d%62=1&db=1", "twice"), ("unix:///", "path"),
        ("unix:///a%00b", "zero byte"),
        ("unix:///a%FF", "UTF-8"), ("redis://:%FF@h", "UTF-8"), ("redis:/h", "scheme"), ("://h", "scheme"),
        ("", "scheme"), ("redis", "scheme"),
        ("rediss://h?tls_server_name=", "tls_server_name"), ("rediss://h?tls_server_name=[::1]", "brackets"),
        ("rediss://h?tls_ca=", "tls_ca"), ("redis://h?pool_max=0", "pool_max"), ("redis://h?attempts=0", "attempts"),
        ("redis://h?keepalive=0s", "keepalive"), ("redis://h?pool_min=9&pool_max=2", "pool_min"),
    ])
    func `a URL that can't be used says which part to change`(_ url: String, _ hint: String) {
        let error = #expect(throws: RedisError.self) { try RedisConfiguration(url) }
        #expect(error?.code == .invalidURL)
        #expect(error?.outcome == .notExecuted)
        #expect(error?.message.contains(hint) == true, "\(error?.message ?? "no error")")
    }

    @Test(arguments: [
        ("redis://[fe80::1%25eth0]:6379", "fe80::1%eth0"), ("redis://[fe80::1%eth0]", "fe80::1%eth0"),
        ("redis://[FE80::1%251]", "FE80::1%1"),
        ("redis://[fe80::1%25en%7E0]", "fe80::1%en~0"), ("redis://[::ffff:1.2.3.4]", "::ffff:1.2.3.4"),
        ("redis://[::]:7000", "::"),
        ("redis://u:p@[::1]/3", "::1"), ("redis://127.0.0.1", "127.0.0.1"), ("redis://%6Cocalhost", "localhost"),
        ("REDIS://h:", "h"),
        ("redis://xn--mnchen-3ya.example", "xn--mnchen-3ya.example"),
        ("redis://cache_1.svc.local.", "cache_1.svc.local."),
    ])
    func `hosts are read as they are meant`(_ url: String, _ host: String) throws {
        guard case .host(let read, _) = try RedisConfiguration(url).endpoint else {
            Issue.record("no host")
            return
        }
        #expect(read == host)
    }

    @Test func `separators are bytes: an accent behind one doesn't hide it`() throws {
        let accent = "\u{301}"
        let settings = try RedisConfiguration("redis://u\(accent):\(accent)p@h/1?client_name=x")
        #expect(settings.username.map { Array($0.utf8) } == Array("u\(accent)".utf8))
        #expect(settings.password.map { Array($0.utf8) } == Array("\(accent)p".utf8))
        for secret in ["s3cr3t-canary\(accent)", "\(accent)s3cr3t-canary"] {
            #expect(try RedisConfiguration("redis://:\(secret)@h").password == secret)
            let error = #expect(throws: RedisError.self) {
                try RedisConfiguration("redis://:\(secret)@\(accent)h")
            }
            #expect(error?.description.contains("canary") == false)
        }
        #expect(try RedisConfiguration("unix:///\(accent)a?db=2").endpoint == .unixSocket(path: "/\(accent)a"))
    }

    @Test func `a description is a URL that means the same`() throws {
        var count = 0
        for host in ["localhost", "127.0.0.1", "::1", "fe80::1%eth0", "fe80::1%25", "xn--a", "a_b.c"] {
            for user in [nil, "ada", "a:b/c@d?e#f%g", "\u{E9}\u{301} x", "default"] as [String?] {
                for hasTLS in [false, true] {
                    var settings = RedisConfiguration(.host(host, port: 7001))
                    settings.username = user
                    settings.password = "s3cr3t-canary"
                    settings.database = 3
                    if hasTLS { settings.tls = RedisConfiguration.TLS() }
                    let again = try RedisConfiguration(settings.description)
                    #expect(again.endpoint == settings.endpoint && again.username == user && again.database == 3)
                    #expect((again.tls != nil) == hasTLS && again.password == "redacted")
                    #expect(again.description == settings.description)
                    count += 1
                }
            }
        }
        for path in ["/run/redis.sock", "/a b", "/a?b#c%d", "/\u{E9}", "/a@b:c", "/a//b/"] {
            var settings = RedisConfiguration(.unixSocket(path: path))
            settings.database = 2
            let again = try RedisConfiguration(settings.description)
            #expect(again.endpoint == settings.endpoint && again.database == 2 && again.password == nil)
        }
        #expect(count == 70)
    }

    @Test func `9.2 a password that isn't percent-encoded is no host, path or option`() {
        // Not as the test's arguments: what is printed of a run has none of these.
        for url in [
            "redis://user:12?hunter_c4n4ry=x@host/", "redis://user:1234?client_name=c4n4ry@host",
            "redis://user:99?db=c4n4ry@host",
            "redis://user:12/c4n4ry@host", "redis://:c4n4ry/@host", "redis://:#c4n4ry@host",
            "redis://user:12#c4n4ry@host/1",
            "redis://u:p@h/1?client_name=c4n4ry@host", "redis://u:p@h/c4n4ry@host", "redis://h?client_name=c4n4ry@x",
            "unix://:c4n4ry/x@/run/redis.sock", "unix://:c4n4ry?x@/run/redis.sock",
            "unix://u:p@/c4n4ry@/run/redis.sock",
            "rediss://user:12?tls_ca=/c4n4ry@host", "valkey://u:1/2?db=1&c4n4ry@host",
        ] {
            let error = #expect(throws: RedisError.self) { try RedisConfiguration(url) }
            #expect(error?.code == .invalidURL)
            for encoded in ["%2F", "%3F", "%23", "%40"] { #expect(error?.message.contains(encoded) == true) }
            #expect(error?.description.contains("c4n4ry") == false)
        }
    }

    @Test func `9.2 no error quotes a piece of a URL`() {
        // Not as the test's arguments: what is printed of a run has none of these.
        for url in [
            "redis://user:12?c4n4ry=x", "redis://h?c4n4ry", "redis://h?client_name=%20c4n4ry", "redis://h?db=c4n4ry",
            "redis://h?db=1&c4n4ry=1&db=2", "redis://h/c4n4ry", "redis://h:c4n4ry", "redis://c4n4ry|h",
            "redis://c4n4ry@h",
            "redis://h?tls_ca=c4n4ry", "rediss://h?tls_server_name=c4n4ry%40h", "redis://[c4n4ry]",
            "redis://[::1]c4n4ry",
            "redis://[::1%25%40c4n4ry]", "c4n4ry://h", "redis://h#c4n4ry", "redis://h?protocol=c4n4ry",
            "redis://h?command_timeout=c4n4ry", "redis://h?password=c4n4ry", "unix://c4n4ry/p", "redis://:%zzc4n4ry@h",
        ] {
            let error = #expect(throws: RedisError.self) { try RedisConfiguration(url) }
            #expect(error?.description.contains("c4n4ry") == false)
        }
    }

    @Test func `9.2 neither does one of a number`() {
        for url in ["redis://user:12/4111111111111111", "redis://h/4111111111111111", "redis://h?db=4111111111111111"] {
            let error = #expect(throws: RedisError.self) { try RedisConfiguration(url) }
            #expect(error?.description.contains("4111") == false)
        }
    }

    @Test func `an @ is read where it can't belong to a password`() throws {
        #expect(try RedisConfiguration("unix:///run/a@b.sock").endpoint == .unixSocket(path: "/run/a@b.sock"))
        #expect(try RedisConfiguration("unix:///run/a?client_name=a@b").clientName == "a@b")
        #expect(try RedisConfiguration("redis://h?client_name=a%40b").clientName == "a@b")
        #expect(try RedisConfiguration("redis://u:%2F%3F%23%40@h").password == "/?#@")
    }

    @Test func `an unknown option lists the known ones`() {
        let error = #expect(throws: RedisError.self) { try RedisConfiguration("redis://h?nonsense=1") }
        for option in RedisConfiguration.urlOptions { #expect(error?.message.contains(option.name) == true) }
    }

    @Test func `9.2 no description, mirror or error shows the password`() throws {
        let secret = "s3cr3t-canary"
        var configuration = try RedisConfiguration("redis://ada:\(secret)@localhost/1")
        configuration.credentialsProvider = { RedisConfiguration.Credentials(username: "ada", password: secret) }
        var dumped = ""
        dump(configuration, to: &dumped)
        let credentials = RedisConfiguration.Credentials(password: secret)
        dump(credentials, to: &dumped)
        for text in [
            "\(configuration)", String(reflecting: configuration), dumped, "\(credentials)",
            String(reflecting: credentials),
        ] {
            #expect(!text.contains(secret))
        }
        for url in [
            "redis://ada:\(secret)@h:x", "redis://ada:\(secret)@h?bad=1", "http://ada:\(secret)@h",
            "redis://a:b@\(secret)@h", "redis://a:\(secret)?x@h",
        ] {
            let error = #expect(throws: RedisError.self) { try RedisConfiguration(url) }
            #expect(error?.description.contains(secret) == false)
        }
    }

    @Test func `9.4 twenty thousand mutated URLs never trap`() async {
        await inBackground {
            var random = SeededGenerator(seed: 7)
            let base = Array(
                "rediss://ada:p%40ss@[::1]:6380/2?command_timeout=500ms&queue_bytes=2MiB&tls_ca=/ca.pem".utf8
            )
            var accepted = 0
            for _ in 0..<20_000 {
                var bytes = base
                for _ in 0...Int(random.next() % 4) {
                    let position = Int(random.next() % UInt64(bytes.count))
                    switch random.next() % 3 {
                    case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next() % 128)
                    case 1: bytes.remove(at: position)
                    default: bytes.insert(bytes[Int(random.next() % UInt64(bytes.count))], at: position)
                    }
                }
                if (try? RedisConfiguration(String(decoding: bytes, as: UTF8.self))) != nil { accepted += 1 }
                // Tests that wait for servers run beside this one.
                await Task.yield()
            }
            #expect(accepted > 0 && accepted < 20_000)
        }
    }
}

struct ReconnectPolicyTests {
    private let error = RedisError(.connectionFailed, "", outcome: .notExecuted)

    @Test func `the wait is spread over nothing to a ceiling that doubles up to the cap`() {
        let policy = RedisConfiguration.ReconnectPolicy.exponential(base: .milliseconds(50), cap: .seconds(5))
        #expect(policy.delay(attempt: 1, error: error, random: .max) == .milliseconds(50))
        #expect(policy.delay(attempt: 2, error: error, random: .max) == .milliseconds(100))
        #expect(policy.delay(attempt: 8, error: error, random: .max) == .seconds(5))
        #expect(policy.delay(attempt: .max, error: error, random: .max) == .seconds(5))
        #expect(policy.delay(attempt: 3, error: error, random: 0) == .zero)
        #expect(policy.delay(attempt: 1, error: error, random: .max / 2).nanoseconds / 1_000_000 == 25)
    }

    @Test func `a custom policy decides by attempt, and never waits less than nothing`() {
        let policy = RedisConfiguration.ReconnectPolicy.custom { attempt, _ in .seconds(attempt - 2) }
        #expect(policy.delay(attempt: 5, error: error, random: 0) == .seconds(3))
        #expect(policy.delay(attempt: 1, error: error, random: 0) == .zero)
    }
}
