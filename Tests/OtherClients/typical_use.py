# Respool
# Copyright (c) 2026 the Respool authors
# Licensed under the Apache License, Version 2.0
# SPDX-License-Identifier: Apache-2.0
"""What programs commonly do with redis-py, against the server of the URL given; fails at the first surprise."""

import sys
import threading
import time

import redis


def check(what, seen, wanted):
    if seen != wanted:
        sys.exit(f"{what}: {seen!r} instead of {wanted!r}")


def run(url, protocol):
    pool = redis.ConnectionPool.from_url(url, protocol=protocol, decode_responses=True, max_connections=10)
    r = redis.Redis(connection_pool=pool)
    r.flushall()
    check("ping", r.ping(), True)
    check("set", r.set("key", "value", ex=100, nx=True), True)
    check("set again", r.set("key", "other", nx=True), None)
    check("get", (r.get("key"), 0 < r.ttl("key") <= 100), ("value", True))
    check("incr", (r.incr("n"), r.incrby("n", 9), r.incrbyfloat("f", 1.5)), (1, 10, 1.5))
    check("hash", (r.hset("h", mapping={"a": 1, "b": 2}), r.hgetall("h")), (2, {"a": "1", "b": "2"}))
    check("set type", (r.sadd("s", "x", "y"), r.smembers("s")), (2, {"x", "y"}))
    check("list", (r.rpush("l", 1, 2, 3), r.lrange("l", 0, -1)), (3, ["1", "2", "3"]))
    r.zadd("z", {"one": 1, "two": 2})
    check("zset", [(m, float(s)) for m, s in r.zrange("z", 0, -1, withscores=True)], [("one", 1.0), ("two", 2.0)])
    check("mget", r.mget("key", "nothing"), ["value", None])

    with r.pipeline(transaction=False) as pipe:
        check("pipeline", pipe.set("p", 1).incr("p").get("p").execute(), [True, 2, "2"])
    with r.pipeline() as pipe:
        check("transaction", pipe.multi() or pipe.incr("t").incr("t").execute(), [1, 2])
    with r.pipeline() as pipe:
        pipe.watch("t")
        r.set("t", "elsewhere")
        pipe.multi()
        pipe.set("t", "mine")
        try:
            pipe.execute()
            sys.exit("a watched key changed and nobody noticed")
        except redis.WatchError:
            pass
    check("transaction helper", r.transaction(lambda pipe: pipe.multi() or pipe.set("u", 1), "u"), [True])

    listener = r.pubsub(ignore_subscribe_messages=True)
    listener.subscribe("news")
    listener.psubscribe("new*")
    listener.get_message(timeout=1), listener.get_message(timeout=1)
    check("publish", r.publish("news", "hello"), 2)
    kinds = sorted(listener.get_message(timeout=2)["type"] for _ in range(2))
    check("messages", kinds, ["message", "pmessage"])
    listener.close()

    first = r.xadd("stream", {"field": "1"})
    r.xadd("stream", {"field": "2"})
    check("xlen", (r.xlen("stream"), r.xrange("stream")[0][0]), (2, first))
    r.xgroup_create("stream", "group", id="0")
    entries = r.xreadgroup("group", "me", {"stream": ">"}, count=10)
    entries = entries["stream"][0] if isinstance(entries, dict) else entries[0][1]
    check("xreadgroup", len(entries), 2)
    check("xack", (r.xack("stream", "group", *[e[0] for e in entries]), r.xpending("stream", "group")["pending"]), (2, 0))

    threading.Thread(target=lambda: (time.sleep(0.2), redis.Redis.from_url(url).rpush("queue", "job"))).start()
    check("blpop", r.blpop("queue", timeout=5), (["queue", "job"] if protocol == 3 else ("queue", "job")))
    check("blpop that waits in vain", r.blpop("queue", timeout=1), None)

    r.mset({f"scan:{i}": i for i in range(500)})
    check("scan", len(set(r.scan_iter("scan:*", count=50))), 500)
    check("hscan", dict(r.hscan_iter("h")), {"a": "1", "b": "2"})
    lock = r.lock("lock", timeout=5, thread_local=False)
    try:
        check("lock", lock.acquire(blocking=False), True)
        lock.release()
    except redis.ResponseError as error:
        # Its release is a script.
        if "Lua" not in str(error):
            raise
    try:
        r.lpush("key", 1)
        sys.exit("a list command on a string passed")
    except redis.ResponseError as error:
        check("wrong type", str(error).startswith("WRONGTYPE"), True)
    pool.disconnect()


for version in (2, 3):
    run(sys.argv[1], version)
    print(f"redis-py {redis.__version__}, RESP{version}: as expected")
