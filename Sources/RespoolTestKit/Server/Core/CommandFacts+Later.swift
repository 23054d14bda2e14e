//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What Redis 8.2.3 answers to COMMAND where it isn't the same as in ``commandFacts``.
let commandFactsOfRedis82 = """
    blmove;6;write denyoom blocking;1;2;1;@write @list @slow @blocking
    blpop;-3;write blocking;1;-2;1;@write @list @slow @blocking
    brpop;-3;write blocking;1;-2;1;@write @list @slow @blocking
    brpoplpush;4;write denyoom blocking;1;2;1;@write @list @slow @blocking
    bzpopmax;-3;write blocking fast;1;-2;1;@write @sortedset @fast @blocking
    bzpopmin;-3;write blocking fast;1;-2;1;@write @sortedset @fast @blocking
    client|no-touch;3;noscript loading stale;0;0;0;@slow @connection
    client|setinfo;4;noscript loading stale;0;0;0;@slow @connection
    cluster|myshardid;2;stale;0;0;0;@slow
    cluster|shards;2;loading stale;0;0;0;@slow
    cluster|slot-stats;-4;loading stale;0;0;0;@slow
    cluster|slots;2;loading stale;0;0;0;@slow
    command|getkeys;-3;loading stale;0;0;0;@slow @connection
    command|getkeysandflags;-3;loading stale;0;0;0;@slow @connection
    hexpire;-6;write fast;1;1;1;@write @hash @fast
    hexpireat;-6;write fast;1;1;1;@write @hash @fast
    hexpiretime;-5;readonly fast;1;1;1;@read @hash @fast
    hgetdel;-5;write fast;1;1;1;@write @hash @fast
    hgetex;-5;write fast;1;1;1;@write @hash @fast
    hpersist;-5;write fast;1;1;1;@write @hash @fast
    hpexpire;-6;write fast;1;1;1;@write @hash @fast
    hpexpireat;-6;write fast;1;1;1;@write @hash @fast
    hpexpiretime;-5;readonly fast;1;1;1;@read @hash @fast
    hpttl;-5;readonly fast;1;1;1;@read @hash @fast
    hsetex;-6;write denyoom fast;1;1;1;@write @hash @fast
    httl;-5;readonly fast;1;1;1;@read @hash @fast
    wait;3;blocking;0;0;0;@slow @blocking @connection
    waitaof;4;blocking;0;0;0;@slow @blocking @connection
    xackdel;-6;write fast;1;1;1;@write @stream @fast
    xdelex;-5;write fast;1;1;1;@write @stream @fast
    zrank;-3;readonly fast;1;1;1;@read @sortedset @fast
    zrevrank;-3;readonly fast;1;1;1;@read @sortedset @fast
    """

/// What Valkey 9.1.2 answers to COMMAND where it isn't the same as in ``commandFacts``.
let commandFactsOfValkey91 = """
    blmove;6;write denyoom blocking;1;2;1;@write @list @slow @blocking
    blpop;-3;write blocking;1;-2;1;@write @list @slow @blocking
    brpop;-3;write blocking;1;-2;1;@write @list @slow @blocking
    brpoplpush;4;write denyoom blocking;1;2;1;@write @list @slow @blocking
    bzpopmax;-3;write blocking fast;1;-2;1;@write @sortedset @fast @blocking
    bzpopmin;-3;write blocking fast;1;-2;1;@write @sortedset @fast @blocking
    client|caching;3;noscript loading stale allow_busy;0;0;0;@slow @connection
    client|capa;-3;noscript loading stale allow_busy;0;0;0;@slow @connection
    client|getname;2;noscript loading stale allow_busy;0;0;0;@slow @connection
    client|getredir;2;noscript loading stale allow_busy;0;0;0;@slow @connection
    client|id;2;noscript loading stale allow_busy;0;0;0;@slow @connection
    client|import-source;3;noscript loading stale;0;0;0;@slow @connection
    client|no-evict;3;admin noscript loading stale allow_busy;0;0;0;@admin @slow @dangerous @connection
    client|no-touch;3;noscript loading stale allow_busy;0;0;0;@slow @connection
    client|reply;3;noscript loading stale no_multi allow_busy;0;0;0;@slow @connection
    client|setinfo;4;noscript loading stale allow_busy;0;0;0;@slow @connection
    client|setname;3;noscript loading stale allow_busy;0;0;0;@slow @connection
    clusterscan;-2;readonly;1;1;1;@keyspace @read @slow
    cluster|cancelslotmigrations;2;admin stale no_async_loading;0;0;0;@admin @slow @dangerous
    cluster|flushslot;-3;write admin no_async_loading;0;0;0;@keyspace @write @admin @slow @dangerous
    cluster|getslotmigrations;2;admin stale no_async_loading;0;0;0;@admin @slow @dangerous
    cluster|info;2;loading stale;0;0;0;@slow
    cluster|migrateslots;-4;admin stale no_async_loading;0;0;0;@admin @slow @dangerous
    cluster|myid;2;loading stale;0;0;0;@slow
    cluster|myshardid;2;loading stale;0;0;0;@slow
    cluster|nodes;2;loading stale;0;0;0;@slow
    cluster|replicate;-3;admin stale no_async_loading;0;0;0;@admin @slow @dangerous
    cluster|shards;2;loading stale;0;0;0;@slow
    cluster|slot-stats;-4;loading stale;0;0;0;@slow
    cluster|slots;2;loading stale;0;0;0;@slow
    cluster|syncslots;-3;admin stale no_async_loading;0;0;0;@admin @slow @dangerous
    commandlog;-2;;0;0;0;@slow
    commandlog|get;4;admin loading stale;0;0;0;@admin @slow @dangerous
    commandlog|help;2;loading stale;0;0;0;@slow
    commandlog|len;3;admin loading stale;0;0;0;@admin @slow @dangerous
    commandlog|reset;3;admin loading stale;0;0;0;@admin @slow @dangerous
    command|getkeys;-3;loading stale;0;0;0;@slow @connection
    command|getkeysandflags;-3;loading stale;0;0;0;@slow @connection
    delifeq;3;write fast;1;1;1;@write @string @fast
    exec;1;noscript loading stale skip_commandlog;0;0;0;@slow @transaction
    hexpire;-6;write fast;1;1;1;@write @hash @fast
    hexpireat;-6;write fast;1;1;1;@write @hash @fast
    hexpiretime;-5;readonly fast;1;1;1;@read @hash @fast
    hgetdel;-5;write fast;1;1;1;@write @hash @fast
    hgetex;-5;write fast;1;1;1;@write @hash @fast
    hpersist;-5;write fast;1;1;1;@write @hash @fast
    hpexpire;-6;write fast;1;1;1;@write @hash @fast
    hpexpireat;-6;write fast;1;1;1;@write @hash @fast
    hpexpiretime;-5;readonly fast;1;1;1;@read @hash @fast
    hpttl;-5;readonly fast;1;1;1;@read @hash @fast
    hsetex;-6;write denyoom fast;1;1;1;@write @hash @fast
    httl;-5;readonly fast;1;1;1;@read @hash @fast
    memory|malloc-stats;2;loading;0;0;0;@slow
    memory|purge;2;loading;0;0;0;@slow
    msetex;-4;write denyoom movablekeys;0;0;0;@write @string @slow
    multi;1;noscript loading stale fast no_multi allow_busy;0;0;0;@fast @transaction
    script|debug;-3;noscript;0;0;0;@slow @scripting
    script|exists;-3;noscript stale;0;0;0;@slow @scripting
    script|flush;-2;noscript stale;0;0;0;@slow @scripting
    script|show;3;noscript stale;0;0;0;@slow @scripting
    select;2;loading stale fast allow_busy;0;0;0;@fast @connection
    wait;3;blocking;0;0;0;@slow @blocking @connection
    waitaof;4;blocking;0;0;0;@slow @blocking @connection
    watch;-2;noscript loading stale fast no_multi allow_busy;1;-1;1;@fast @transaction
    zrank;-3;readonly fast;1;1;1;@read @sortedset @fast
    zrevrank;-3;readonly fast;1;1;1;@read @sortedset @fast
    """
