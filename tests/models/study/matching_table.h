// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace orrery::tests {

/// What somebody who reads the notes would say about one topic. Sections are named by the first letters of their file
/// and the line of their heading, with blanks between them.
struct TopicRow {
  const char* topic = nullptr;
  int among = 0;                ///< `first` stand among that many best ones
  const char* first = nullptr;  ///< must come up
  const char* never = nullptr;  ///< must not come up, though some word might tempt
};

/// Headings and the planned system that they ask for.
struct PlannedRow {
  const char* system = nullptr;
  const char* headings = nullptr;
};

/// Of the folder in ORRERY_NOTES.
inline constexpr std::array kTopicsOfNotes{
    // Pipes, RabbitMQ's and Sentinel's channels, an encrypted one.
    TopicRow{"go_channel/channel", 10, "002:1875 002:1854 002:1940 002:1977 002:2099 001:548 001:611 004:53",
             "001:7 001:33 001:3 002:1523 002:4355 002:4127 002:4925"},
    // Writing to a pipe, a lock, a file; write barriers; messages of a queue; a web server's answer.
    TopicRow{"go_channel/send", 6, "002:1881 002:1894 002:1854 002:2099",
             "001:7 001:55 002:1434 002:2276 001:699 002:4355 002:4386 002:4925 000:155 003:169"},
    // Read locks, signals, connections, files, consumers.
    TopicRow{"go_channel/receive", 10, "002:1886 002:1894 001:568 001:556 002:1854",
             "001:7 001:55 002:1423 002:1434 002:2559 002:4355 002:4925 003:193"},
    // Connections, pipes, processes.
    TopicRow{"go_channel/close", 6, "001:568 002:1894 001:556 001:548 002:1854",
             "001:7 002:2311 002:1074 003:176 003:193 000:8"},
    // Nil slices, interfaces and maps.
    TopicRow{"go_channel/nil", 3, "001:611 002:1854 002:93", "002:373 002:3977 002:384 002:627 003:9"},
    // Length and capacity of slices and arrays.
    TopicRow{"go_channel/len_cap", 2, "002:1977", "002:777 002:649 002:721 001:589 001:872 003:53 003:210"},
    // Going through maps and slices.
    TopicRow{"go_channel/range", 2, "001:556", "002:450 002:511 002:620 002:632 002:3819 002:3858 001:585"},
    // SQL's, epoll's and Kubernetes' select.
    TopicRow{"go_channel/select", 6, "002:3278 002:3286 002:3308 001:521 001:577 001:929",
             "001:97 002:819 002:861 002:2565 002:4717 002:4786"},
    // What only says that something is told or started.
    TopicRow{"go_channel/wake", 4, "002:1881 002:1886 002:1940", "000:8 001:55 001:202 002:4893 003:193"},
    // Other things that are scheduled, and processes.
    TopicRow{"go_channel/goroutine", 14,
             "002:1253 002:129 002:1670 002:1689 002:1701 003:124 003:149 003:232 001:845 001:897 001:510 001:917",
             "001:119 001:202 001:214 002:53 002:4453 002:1523 003:116"},
    // Two locks of one user, deadlocks of locks in passing.
    TopicRow{"go_channel/deadlock", 4, "002:1901 003:183 001:73", "002:4868 002:4834 002:4786 002:1572 000:8"},
    // Escape analysis, slices that keep an array, Go's good sides.
    TopicRow{"go_channel/leak", 7, "002:3376 001:909 002:1262 000:8 000:256 003:243 004:41",
             "003:210 000:37 002:2298 002:627 002:9"},
    // Panics of locks, of a web framework, of Goexit; exceptions that Go has not.
    TopicRow{"go_channel/panic", 10, "002:93 001:289 002:1278 003:203 002:3338 001:925",
             "002:1423 000:87 002:265 002:3384 002:4039"},
    // Others that wait.
    TopicRow{"go_channel/wait_group", 5, "002:1523 002:3395 002:3248 003:243",
             "002:1486 002:1423 002:1609 002:1327 001:85"},
    // Expiry, delayed messages, TIME_WAIT, a sleep among a hundred lines.
    TopicRow{"go_channel/timer", 4, "002:3278 002:1818", "002:4930 002:4936 002:4746 002:1098 001:85 001:724"},
};

/// The map's, of the same folder. None of them may pull away what speaks of sync.Map, of a cache, of channels and
/// slices, of hash functions of other systems.
inline constexpr std::array kMapTopicsOfNotes{
    // sync.Map, who may use a map, kinds of hash tables, tags, Redis' types, a hundred packages.
    TopicRow{"go_map/map", 3, "002:452 004:54 001:532",
             "001:534 001:75 001:635 002:511 002:639 002:4738 002:4156 002:2565 001:589 004:53 002:1875 001:548"},
    // Slices and channels that are made.
    TopicRow{"go_map/make", 1, "002:596", "001:534 002:721 002:777 002:1977 003:210 002:4844 001:635"},
    // A ring of nodes, a Bloom filter, the kinds of hash functions, hash slots.
    TopicRow{"go_map/hash", 2, "002:452 004:88", "002:4341 002:4318 001:75 002:4971 002:4299 001:534 002:265"},
    TopicRow{"go_map/lookup", 1, "004:88",
             "002:575 002:4341 002:4318 001:534 001:585 001:635 002:3266 004:41 002:4156"},
    // What is written to a channel, a pipe, a cache, a database.
    TopicRow{"go_map/assign", 5, "002:596 004:54",
             "002:575 001:635 002:511 002:1881 002:4947 001:534 002:777 002:4156"},
    // Buckets of tokens.
    TopicRow{"go_map/overflow", 3, "002:575 002:452 004:54", "002:1098 001:75 002:4341 002:4318 001:635 002:4156"},
    // Slices, stacks, machines.
    TopicRow{"go_map/grow", 3, "002:452 004:54 002:632",
             "002:777 003:53 003:210 001:589 002:2438 002:4874 002:4971 000:37 001:534"},
    TopicRow{"go_map/evacuate", 3, "002:452 002:632 004:54", "002:4971 002:4874 002:777 001:534 002:575"},
    // Keys that expire, caches, sync.Map's late deletion, leaks.
    TopicRow{"go_map/delete", 1, "002:627",
             "001:635 002:4930 002:4156 002:4172 002:4955 002:4947 001:534 004:41 000:256"},
    TopicRow{"go_map/clear", 1, "", "002:627 001:534 002:4930 002:4940 001:568"},
    // Channels and slices that are gone through.
    TopicRow{"go_map/range", 3, "002:620 002:632 001:585",
             "002:575 001:556 001:589 001:534 002:511 001:635 002:721 002:1854 002:4746 002:1894"},
    // Interfaces, channels, slices, pointers.
    TopicRow{"go_map/nil", 2, "002:596 002:93", "002:373 002:3977 002:384 001:611 003:9 002:627 001:534"},
    // Other things that are safe or not.
    TopicRow{"go_map/concurrent", 3, "002:511 002:639 001:635",
             "001:534 002:1286 002:1572 002:1423 002:1854 001:585 002:627"},
    // Nobody's notes here.
    TopicRow{"go_map/swiss", 1, "", "002:452 004:54 001:532"},
    TopicRow{"go_map/swiss_lookup", 1, "", "004:88 002:452"},
    TopicRow{"go_map/swiss_assign", 1, "", "002:596 002:452"},
    TopicRow{"go_map/swiss_grow", 1, "", "004:54 002:452 002:777"},
    TopicRow{"go_map/swiss_split", 1, "", "001:635 002:639"},
    TopicRow{"go_map/swiss_delete", 1, "", "002:627 001:635"},
    TopicRow{"go_map/swiss_range", 1, "", "002:632 001:585 002:620"},
};

/// The best planned system of each of these headings.
inline constexpr std::array kPlannedOfNotes{
    PlannedRow{"gc",
               "002:2260 002:2276 002:2283 002:2357 002:2404 001:540 001:658 001:689 001:699 003:98 003:109 000:5"},
    PlannedRow{"scheduler", "002:1670 002:1689 002:1701 002:1749 002:1755 002:1787 002:1818 001:772 001:845 003:149"},
    PlannedRow{"sentinel", "002:4893 002:4908 002:4915 002:4925"},
    PlannedRow{"mutex", "002:1327 002:1352 002:1393"},
    PlannedRow{"rw_mutex", "002:1423 002:1434"},
    PlannedRow{"cond", "002:1486"},
    PlannedRow{"sync_pool", "002:1609"},
    PlannedRow{"sync_map", "002:511 002:639 001:534 001:635"},
    PlannedRow{"atomics", "002:1286 002:1572 002:3442 003:142"},
    PlannedRow{"context", "002:2134 002:2166 002:2176"},
    PlannedRow{"defer", "002:2463 002:2471 002:3338 001:306 001:925 003:70"},
    PlannedRow{"closures", "003:87"},
    PlannedRow{"slices", "002:777 002:721 001:589 003:53 003:210"},
    PlannedRow{"strings", "002:3734 002:3788 003:16"},
    PlannedRow{"interfaces", "002:265 002:373 001:901"},
    PlannedRow{"allocator", "002:2373 001:660 001:544 000:4 000:58"},
    PlannedRow{"stacks_escape", "002:2298 002:2438 001:905 001:913 001:921 000:6"},
    PlannedRow{"memory_leaks", "000:8 003:243"},
    PlannedRow{"processes_threads", "002:129 001:917 003:116"},
    PlannedRow{"new_make", "002:106 002:3598 001:872 003:41 003:63"},
    PlannedRow{"startup", "002:53 002:3897 003:263 000:70"},
    PlannedRow{"reflection", "002:2565 002:2611 002:3831"},
    PlannedRow{"ordering_puzzles", "002:2026 002:3531"},
    PlannedRow{"graceful_stop", "002:1074 002:3248 003:193"},
    PlannedRow{"patterns", "002:2832 002:2834 002:2998 002:3158"},
    PlannedRow{"top_ten", "002:3266"},
    PlannedRow{"gm_scheduler", "001:778 001:829"},
    PlannedRow{"routing_tree", "002:939 002:955 001:949 000:106"},
    PlannedRow{"middleware", "002:1047 001:969"},
    PlannedRow{"token_bucket", "002:1098"},
    PlannedRow{"rpc", "002:2631 002:2646 002:2686"},
    PlannedRow{"service_discovery", "002:2741 002:2806"},
    PlannedRow{"circuit_breaker", "002:2727 002:2759 002:2783"},
    PlannedRow{"jwt", "002:2446"},
    PlannedRow{"http", "002:2311 001:87 001:99"},
    PlannedRow{"eviction", "002:4172"},
    PlannedRow{"cache_failures", "002:4276 002:4299 002:4310"},
    PlannedRow{"bloom_filter", "002:4318"},
    PlannedRow{"consistent_hashing", "002:4341"},
    PlannedRow{"redis_types", "002:4738"},
    PlannedRow{"skip_list", "002:4746 002:4762 002:4770"},
    PlannedRow{"redis_threads", "002:4786 002:4797 001:97"},
    PlannedRow{"redis_persistence", "002:4808 002:4812 002:4828"},
    PlannedRow{"redis_replication", "002:4874 002:4883"},
    PlannedRow{"redis_expiry", "002:4930 002:4936 002:4940"},
    PlannedRow{"distributed_lock", "002:4834 002:4844"},
    PlannedRow{"cache_consistency", "002:4947"},
    PlannedRow{"big_keys", "002:4955"},
    PlannedRow{"redis_cluster", "002:4971 002:4981"},
    PlannedRow{"message_queues", "002:4355 002:4386"},
    PlannedRow{"raft", "002:4127 001:186 001:277"},
    PlannedRow{"k8s_pod", "001:119 001:131"},
    PlannedRow{"k8s_informer", "001:260"},
    PlannedRow{"k8s_service", "002:4524"},
    PlannedRow{"k8s_probes", "002:4548"},
    PlannedRow{"k8s_volumes", "002:4554 002:4566"},
    PlannedRow{"k8s_network", "002:4717 001:194"},
    PlannedRow{"tcp", "001:85 001:89 001:91 001:93 003:176"},
    PlannedRow{"https", "001:95"},
    PlannedRow{"ipc", "001:3 001:7 001:33 001:55 001:61"},
    PlannedRow{"zombies", "001:71"},
    PlannedRow{"hash_tables", "001:75"},
};

/// Headings that ask for no system of the catalogue: guides, commands, links, and what an exhibit shows already.
inline constexpr auto kOfNoSystem =
    "002:76 002:844 002:861 002:1056 002:3643 002:3653 002:4062 002:4508 002:4701 002:5118 002:812 002:3845 002:3980 "
    "002:1523 002:1854 002:3278 002:452 002:575 002:627 002:632 001:532 001:585 004:54 004:88 001:979 001:981 001:987 "
    "001:959 000:209 000:275 000:300 000:349 003:37 003:278 004:40";

/// Of sample_notes.
inline constexpr std::array kTopicsOfSamples{
    TopicRow{"go_channel/channel", 4, "go_zh:7 go_en:4 list:4",
             "redis:3 system:3 go_zh:37 others:2 others:5 others:13"},
    TopicRow{"go_channel/send", 3, "go_zh:10 go_en:8", "redis:3 redis:15 system:3"},
    TopicRow{"go_channel/receive", 2, "go_zh:14 go_en:11", "redis:3 system:9 system:3"},
    TopicRow{"go_channel/close", 3, "go_zh:16 go_en:13", "redis:12 system:3 system:12"},
    TopicRow{"go_channel/nil", 2, "go_zh:25 go_en:16", "go_zh:40"},
    TopicRow{"go_channel/len_cap", 2, "go_zh:28 go_en:19", "go_zh:37"},
    TopicRow{"go_channel/range", 3, "go_zh:48 go_en:22 others:19", "go_zh:45"},
    TopicRow{"go_channel/select", 3, "go_zh:30 go_en:25", "redis:9 system:6 system:20 others:8 others:16"},
    TopicRow{"go_channel/wake", 2, "go_zh:65 go_en:28", "system:9"},
    TopicRow{"go_channel/goroutine", 3, "go_zh:68 go_en:31 list:5", "system:15 go_zh:54"},
    TopicRow{"go_channel/deadlock", 2, "go_zh:51 go_en:34", "redis:6 system:23"},
    TopicRow{"go_channel/leak", 2, "go_zh:54 go_en:37", "go_zh:40"},
    TopicRow{"go_channel/panic", 2, "go_zh:62 go_en:40", "go_zh:54 others:10"},
    TopicRow{"go_channel/wait_group", 2, "go_zh:57 go_en:43", "system:12"},
    TopicRow{"go_channel/timer", 2, "go_zh:59 go_en:46", "system:12"},
};
/// None of the map's own words may pull at dictionaries, hash rings and maps of other systems.
inline constexpr std::array kMapTopicsOfSamples{
    TopicRow{"go_map/map", 2, "maps_zh:3 maps_en:3",
             "maps_zh:43 maps_en:50 hashing:3 hashing:11 hashing:29 hashing:34 go_zh:45"},
    TopicRow{"go_map/make", 2, "maps_zh:6 maps_en:6", "hashing:29 maps_zh:37"},
    TopicRow{"go_map/hash", 2, "maps_zh:9 maps_en:9", "hashing:6 hashing:19 hashing:24"},
    TopicRow{"go_map/lookup", 2, "maps_zh:13 maps_en:12", "maps_zh:47 maps_en:43 hashing:24"},
    TopicRow{"go_map/assign", 2, "maps_zh:16 maps_en:15", "maps_zh:48 maps_en:44 go_zh:10"},
    TopicRow{"go_map/overflow", 2, "maps_zh:19 maps_en:18", "hashing:19 hashing:14"},
    TopicRow{"go_map/grow", 2, "maps_zh:22 maps_en:21", "maps_zh:49 maps_en:45 maps_zh:54 hashing:11 hashing:3"},
    TopicRow{"go_map/evacuate", 2, "maps_zh:25 maps_en:24", "hashing:3 hashing:6 hashing:11"},
    TopicRow{"go_map/delete", 2, "maps_zh:28 maps_en:27", "maps_zh:51 maps_en:47 maps_zh:31 maps_en:30 hashing:34"},
    TopicRow{"go_map/clear", 2, "maps_zh:31 maps_en:30", "maps_zh:28 maps_en:27"},
    TopicRow{"go_map/range", 3, "maps_zh:34 maps_en:33 go_zh:45", "maps_zh:52 maps_en:48 go_zh:48 go_en:22"},
    TopicRow{"go_map/nil", 2, "maps_zh:37 maps_en:36", "go_zh:25 go_en:16 go_zh:40"},
    TopicRow{"go_map/concurrent", 2, "maps_zh:40 maps_en:39", "maps_zh:43 maps_en:50 hashing:14"},
    TopicRow{"go_map/swiss", 2, "maps_zh:46 maps_en:42", "maps_zh:3 maps_en:3 hashing:3"},
    TopicRow{"go_map/swiss_lookup", 2, "maps_zh:47 maps_en:43", "maps_zh:13 maps_en:12"},
    TopicRow{"go_map/swiss_assign", 2, "maps_zh:48 maps_en:44", "maps_zh:16 maps_en:15"},
    TopicRow{"go_map/swiss_grow", 2, "maps_zh:49 maps_en:45", "maps_zh:22 maps_en:21 hashing:11"},
    TopicRow{"go_map/swiss_split", 2, "maps_zh:50 maps_en:46", "maps_en:48"},
    TopicRow{"go_map/swiss_delete", 2, "maps_zh:51 maps_en:47", "maps_zh:28 maps_en:27"},
    TopicRow{"go_map/swiss_range", 2, "maps_zh:52 maps_en:48", "maps_zh:34 maps_en:33"},
};
inline constexpr std::array kPlannedOfSamples{
    PlannedRow{"gc", "system:28 go_en:53"},
    PlannedRow{"bloom_filter", "go_en:56 list:1"},
    PlannedRow{"skip_list", "go_en:58"},
    PlannedRow{"ipc", "system:3"},
    PlannedRow{"tcp", "system:12"},
    PlannedRow{"zombies", "system:15"},
    PlannedRow{"sentinel", "redis:15"},
    PlannedRow{"big_keys", "redis:12"},
    PlannedRow{"cache_failures", "redis:18"},
    PlannedRow{"sync_map", "maps_zh:43 maps_en:50"},
    PlannedRow{"consistent_hashing", "hashing:24"},
};
inline constexpr auto kOfNoSystemInSamples = "go_zh:1 go_zh:43 system:26 system:30 list:8";

}  // namespace orrery::tests
