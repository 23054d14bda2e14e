//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What Redis 7.0.15 lets CONFIG GET and SET name: the name, the kind of value and the value at first.
///
/// Kinds: `y` yes or no, `n` an integer between two others, `m` bytes, `e` one of some words, `s` any text, `i` fixed,
/// `p` fixed for clients.
let serverParameters = """
    acl-pubsub-default;e allchannels, resetchannels;resetchannels
    aclfile;i;
    acllog-max-len;n;128
    active-defrag-cycle-max;n 1 99;25
    active-defrag-cycle-min;n 1 99;1
    active-defrag-ignore-bytes;m;104857600
    active-defrag-max-scan-fields;n;1000
    active-defrag-threshold-lower;n 0 1000;10
    active-defrag-threshold-upper;n 0 1000;100
    active-expire-effort;n 1 10;1
    activedefrag;y;no
    activerehashing;y;yes
    always-show-logo;i;no
    aof-disable-auto-gc;y;no
    aof-load-truncated;y;yes
    aof-rewrite-incremental-fsync;y;yes
    aof-timestamp-enabled;y;no
    aof-use-rdb-preamble;y;yes
    aof_rewrite_cpulist;i;
    appenddirname;i;appendonlydir
    appendfilename;i;appendonly.aof
    appendfsync;e everysec, always, no;everysec
    appendonly;y;no
    auto-aof-rewrite-min-size;m;67108864
    auto-aof-rewrite-percentage;n 0 2147483647;100
    bgsave_cpulist;i;
    bind;i;127.0.0.1
    bind-source-addr;s;
    bio_cpulist;i;
    busy-reply-threshold;n;5000
    client-output-buffer-limit;s;normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60
    client-query-buffer-limit;m;1073741824
    cluster-allow-pubsubshard-when-down;y;yes
    cluster-allow-reads-when-down;y;no
    cluster-allow-replica-migration;y;yes
    cluster-announce-bus-port;n 0 65535;0
    cluster-announce-hostname;s;
    cluster-announce-ip;s;
    cluster-announce-port;n 0 65535;0
    cluster-announce-tls-port;n 0 65535;0
    cluster-config-file;i;nodes.conf
    cluster-enabled;i;no
    cluster-link-sendbuf-limit;m;0
    cluster-migration-barrier;n 0 2147483647;1
    cluster-node-timeout;n;15000
    cluster-port;i;0
    cluster-preferred-endpoint-type;e ip, hostname, unknown-endpoint;ip
    cluster-replica-no-failover;y;no
    cluster-replica-validity-factor;n 0 2147483647;10
    cluster-require-full-coverage;y;yes
    cluster-slave-no-failover;y;no
    cluster-slave-validity-factor;n 0 2147483647;10
    crash-log-enabled;s;yes
    crash-memcheck-enabled;y;yes
    daemonize;i;no
    databases;i;16
    dbfilename;p;dump.rdb
    dir;p;/
    disable-thp;i;yes
    dynamic-hz;y;yes
    enable-debug-command;i;no
    enable-module-command;i;no
    enable-protected-configs;i;no
    hash-max-listpack-entries;n;512
    hash-max-listpack-value;m;64
    hash-max-ziplist-entries;n;512
    hash-max-ziplist-value;m;64
    hll-sparse-max-bytes;m;3000
    hz;n 0 2147483647;10
    ignore-warnings;s;
    io-threads;i;1
    io-threads-do-reads;i;no
    jemalloc-bg-thread;y;yes
    latency-monitor-threshold;n;0
    latency-tracking;y;yes
    latency-tracking-info-percentiles;s;50 99 99.9
    lazyfree-lazy-eviction;y;no
    lazyfree-lazy-expire;y;no
    lazyfree-lazy-server-del;y;no
    lazyfree-lazy-user-del;y;no
    lazyfree-lazy-user-flush;y;no
    lfu-decay-time;n 0 2147483647;1
    lfu-log-factor;n 0 2147483647;10
    list-compress-depth;n 0 2147483647;0
    list-max-listpack-size;n -2147483648 2147483647;-2
    list-max-ziplist-size;n -2147483648 2147483647;-2
    logfile;i;
    loglevel;s;notice
    lua-time-limit;n;5000
    masterauth;s;
    masteruser;s;
    maxclients;n 1 4294967295;10000
    maxmemory;m;0
    maxmemory-clients;m;0
    maxmemory-eviction-tenacity;n 0 100;10
    maxmemory-policy;e volatile-lru, volatile-lfu, volatile-random, volatile-ttl, allkeys-lru, allkeys-lfu, \
    allkeys-random, noeviction;noeviction
    maxmemory-samples;n 1 2147483647;5
    min-replicas-max-lag;n 0 2147483647;10
    min-replicas-to-write;n 0 2147483647;0
    min-slaves-max-lag;n 0 2147483647;10
    min-slaves-to-write;n 0 2147483647;0
    no-appendfsync-on-rewrite;y;no
    notify-keyspace-events;s;
    oom-score-adj;e no, yes, relative, absolute;no
    oom-score-adj-values;s;0 200 800
    pidfile;i;
    port;i;0
    proc-title-template;s;{title} {listen-addr} {server-mode}
    propagation-error-behavior;e ignore, panic, panic-on-replicas;ignore
    protected-mode;y;yes
    proto-max-bulk-len;m;536870912
    rdb-del-sync-files;y;no
    rdb-save-incremental-fsync;y;yes
    rdbchecksum;i;yes
    rdbcompression;y;yes
    repl-backlog-size;m;1048576
    repl-backlog-ttl;n;3600
    repl-disable-tcp-nodelay;y;no
    repl-diskless-load;e disabled, on-empty-db, swapdb;disabled
    repl-diskless-sync;y;yes
    repl-diskless-sync-delay;n 0 2147483647;5
    repl-diskless-sync-max-replicas;n 0 2147483647;0
    repl-ping-replica-period;n 1 2147483647;10
    repl-ping-slave-period;n 1 2147483647;10
    repl-timeout;n 1 2147483647;60
    replica-announce-ip;s;
    replica-announce-port;n 0 65535;0
    replica-announced;y;yes
    replica-ignore-disk-write-errors;y;no
    replica-ignore-maxmemory;y;yes
    replica-lazy-flush;y;no
    replica-priority;n 0 2147483647;100
    replica-read-only;y;yes
    replica-serve-stale-data;y;yes
    replicaof;i;
    requirepass;s;
    sanitize-dump-payload;e no, yes, clients;no
    save;s;
    server_cpulist;i;
    set-max-intset-entries;n;512
    set-proc-title;i;yes
    shutdown-on-sigint;e default, save, nosave, now, force;default
    shutdown-on-sigterm;s;default
    shutdown-timeout;n 0 2147483647;10
    slave-announce-ip;s;
    slave-announce-port;n 0 65535;0
    slave-ignore-maxmemory;y;yes
    slave-lazy-flush;y;no
    slave-priority;n 0 2147483647;100
    slave-read-only;y;yes
    slave-serve-stale-data;y;yes
    slaveof;i;
    slowlog-log-slower-than;n;10000
    slowlog-max-len;n;128
    socket-mark-id;i;0
    stop-writes-on-bgsave-error;y;yes
    stream-node-max-bytes;m;4096
    stream-node-max-entries;n;100
    supervised;i;no
    syslog-enabled;i;no
    syslog-facility;i;local0
    syslog-ident;i;redis
    tcp-backlog;i;511
    tcp-keepalive;n 0 2147483647;300
    timeout;n 0 2147483647;0
    tls-auth-clients;e no, yes, optional;yes
    tls-ca-cert-dir;s;
    tls-ca-cert-file;s;
    tls-cert-file;s;
    tls-ciphers;s;
    tls-ciphersuites;s;
    tls-client-cert-file;s;
    tls-client-key-file;s;
    tls-client-key-file-pass;s;
    tls-cluster;y;no
    tls-dh-params-file;s;
    tls-key-file;s;
    tls-key-file-pass;s;
    tls-port;s;0
    tls-prefer-server-ciphers;y;no
    tls-protocols;s;
    tls-replication;y;no
    tls-session-cache-size;n 0 2147483647;20480
    tls-session-cache-timeout;n 0 2147483647;300
    tls-session-caching;y;yes
    tracking-table-max-keys;n;1000000
    unixsocket;i;
    unixsocketperm;i;0
    zset-max-listpack-entries;n;128
    zset-max-listpack-value;m;64
    zset-max-ziplist-entries;n;128
    zset-max-ziplist-value;m;64
    """

/// Those of Redis 8.2.3 that aren't in ``serverParameters`` or are there otherwise; behind a `-`, those it has no more.
let serverParametersOfRedis82 = """
    aof-rewrite-cpulist;i;
    bgsave-cpulist;i;
    bio-cpulist;i;
    cluster-announce-human-nodename;s;
    cluster-compatibility-sample-ratio;n 0 100;0
    cluster-slot-stats-enabled;y;no
    hide-user-data-from-log;y;no
    locale-collate;s;
    max-new-connections-per-cycle;n 1 1000;10
    max-new-tls-connections-per-cycle;n 1 1000;1
    replica-full-sync-buffer-limit;m;0
    server-cpulist;i;
    set-max-listpack-entries;n;128
    set-max-listpack-value;n;64
    vset-force-single-threaded-execution;y;no
    -aof-disable-auto-gc
    -io-threads-do-reads
    """

/// The same for Valkey 9.1.2.
let serverParametersOfValkey91 = """
    active-defrag-cycle-us;n 0 100000;500
    aof-rewrite-cpulist;i;
    availability-zone;s;
    bgsave-cpulist;i;
    bio-cpulist;i;
    cluster-announce-client-ipv4;s;
    cluster-announce-client-ipv6;s;
    cluster-announce-client-port;n 0 65535;0
    cluster-announce-client-tls-port;n 0 65535;0
    cluster-announce-human-nodename;s;
    cluster-blacklist-ttl;n;60
    cluster-config-save-behavior;e sync, best-effort;sync
    cluster-databases;i;1
    cluster-manual-failover-timeout;n 1 2147483647;5000
    cluster-slot-migration-log-max-len;n;1000
    cluster-slot-stats-enabled;y;no
    commandlog-execution-slower-than;n;10000
    commandlog-large-reply-max-len;n;128
    commandlog-large-request-max-len;n;128
    commandlog-reply-larger-than;n;1048576
    commandlog-request-larger-than;n;1048576
    commandlog-slow-execution-max-len;n;128
    dual-channel-replication-enabled;y;no
    extended-redis-compatibility;y;no
    hash-seed;i;
    hide-user-data-from-log;y;yes
    import-mode;y;no
    io-threads;s;1
    lazyfree-lazy-eviction;y;yes
    lazyfree-lazy-expire;y;yes
    lazyfree-lazy-server-del;y;yes
    lazyfree-lazy-user-del;y;yes
    lazyfree-lazy-user-flush;y;yes
    locale-collate;s;
    log-format;e legacy, logfmt, json;legacy
    log-timestamp-format;e legacy, iso8601, milliseconds;legacy
    max-new-connections-per-cycle;n 1 1000;10
    max-new-tls-connections-per-cycle;n 1 1000;1
    mptcp;i;no
    prefetch-batch-max-size;n 0 128;16
    primaryauth;s;
    primaryuser;s;
    rdb-version-check;e strict, relaxed;strict
    rdma-bind;p;
    rdma-completion-vector;i;-1
    rdma-port;n 0 65535;0
    rdma-rx-size;i;1048576
    repl-backlog-size;m;10485760
    repl-diskless-load;e disabled, on-empty-db, swapdb, flush-before-load;disabled
    repl-mptcp;i;no
    replica-lazy-flush;y;yes
    server-cpulist;i;
    set-max-listpack-entries;n;128
    set-max-listpack-value;n;64
    shutdown-on-sigint;e default, save, nosave, now, force, safe, failover;default
    slave-lazy-flush;y;yes
    slot-migration-max-failover-repl-bytes;m;0
    syslog-ident;i;valkey
    tls-auth-clients-user;e CN, URI, off;off
    tls-auto-reload-interval;n 0 2147483647;0
    unixsocketgroup;i;
    -aof-disable-auto-gc
    -dynamic-hz
    -io-threads-do-reads
    -sanitize-dump-payload
    """
