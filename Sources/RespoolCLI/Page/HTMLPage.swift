//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

/// A page of its own, in light and dark, with nothing loaded from elsewhere.
enum HTMLPage {
    static func text(title: String, note: String, body: [String]) -> String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>\(escape(title))</title>
        <style>\(style)</style></head><body><main>
        <h1>\(escape(title))</h1>
        <p>\(escape(note))</p>
        \(body.joined(separator: "\n"))
        </main></body></html>

        """
    }

    static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
            "\"",
            with: "&quot;"
        )
    }

    private static let style = """
        :root{--paper:#fff;--ink:#1c2024;--soft:#666d75;--bar:#8fb8de;--inner:#2f6ca8;--line:#c8322b;--rule:#dde1e5}
        @media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e8eaed;--soft:#9aa1a8;--bar:#3c6a94;--inner:#8cc0f0;\
        --line:#ff7a70;--rule:#30363c}}
        body{background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif;margin:0}
        main{max-width:68rem;margin:0 auto;padding:2rem 1rem}h1{margin:0}h2{margin:2.5rem 0 0}
        p{color:var(--soft);margin:.2rem 0 1rem}svg{width:100%;height:auto;display:block}
        svg text{font:13px system-ui,sans-serif;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px}.bar{fill:var(--bar)}.inner{fill:var(--inner)}
        .mark{stroke:var(--line);stroke-width:2;stroke-dasharray:5 4}.wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
        th,td{text-align:right;padding:.3rem .45rem;border-bottom:1px solid var(--rule);white-space:nowrap}
        th:first-child,td:first-child,td:nth-child(3){text-align:left}
        """
}
