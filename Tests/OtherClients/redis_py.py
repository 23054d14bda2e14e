#
# Respool
# Copyright (c) 2026 the Respool authors
# Licensed under the Apache License, Version 2.0
# SPDX-License-Identifier: Apache-2.0
#
"""Runs redis-py's own tests against a real server and the test kit's, and compares them test by test.

Usage: redis_py.py FOLDER REAL_PORT OWN_PORT REFUSED

FOLDER holds redis-py's source distribution. A test that passes on the real server has to pass on the other one, too, unless
REFUSED names it: a file of names, under lines in brackets that say why. Names there that pass, or are no tests, are an error.
"""

import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

SUITES = {
    "commands": ["tests/test_commands.py"],
    "connections, pipelines, pub/sub, locks, scripts": [
        f"tests/test_{name}.py"
        for name in (
            "connection", "connection_pool", "credentials", "encoding", "function", "hash", "helpers", "lock", "monitor",
            "multiprocessing", "pipeline", "pubsub", "retry", "scripting",
        )
    ],
    "asyncio": ["tests/test_asyncio"]
    + [
        f"--ignore=tests/test_asyncio/test_{name}.py"
        for name in ("bloom", "cluster", "graph", "json", "search", "sentinel", "sentinel_managed_connection", "timeseries")
    ],
}


def start(folder, port, suite, report):
    """One run of a suite; its results go to the report."""
    return subprocess.Popen(
        [
            sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-o", "asyncio_mode=auto",
            "--timeout=20", f"--redis-url=redis://localhost:{port}/9", f"--junitxml={report}",
            "-m", "not redismod and not onlycluster and not ssl and not experimental", *SUITES[suite],
        ],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )


def results(report):
    """Names of tests, and whether each passed; those that were skipped aren't there."""
    outcome = {}
    for case in xml.parse(report).getroot().iter("testcase"):
        if case.find("skipped") is None:
            name = f"{case.get('classname')}::{case.get('name')}".removeprefix("tests.")
            outcome[name] = case.find("failure") is None and case.find("error") is None
    return outcome


def refusals(path):
    """Names of tests and why each is refused."""
    reason, names = "", {}
    for line in Path(path).read_text().splitlines():
        line = line.strip()
        if line.startswith("["):
            reason = line.strip("[]")
        elif line and not line.startswith("#"):
            names[line] = reason
    return names


def main():
    folder, real_port, own_port, path = sys.argv[1:]
    refused = refusals(path)
    unexpected, needless, unknown = [], [], set(refused)
    for suite in SUITES:
        reports = [Path(folder) / f"{side}.xml" for side in ("real", "own")]
        runs = [start(folder, port, suite, report.name) for port, report in zip((real_port, own_port), reports)]
        for run in runs:
            run.wait()
        real, own = (results(report) for report in reports)
        passing = [name for name, passed in real.items() if passed]
        equal = [name for name in passing if own.get(name)]
        unexpected += [name for name in passing if not own.get(name) and name not in refused]
        needless += [name for name in equal if name in refused]
        unknown -= set(real)
        print(
            f"redis-py's {suite}: {len(passing)} tests pass on the real server, {len(equal)} of them here;",
            f"{sum(name in refused for name in passing)} are refused by design",
        )
        if not passing:
            sys.exit("no test ran")
    for title, names in (
        ("passes on the real server and not here", unexpected),
        ("is said to be refused and passes", needless),
        ("is said to be refused and is no test", sorted(unknown)),
    ):
        for name in names:
            print(f"  {title}: {name}")
    sys.exit(1 if unexpected or needless or unknown else 0)


main()
