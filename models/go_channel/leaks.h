// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"

#include <vector>

namespace orrery::go_channel {

/// Which waiting goroutines nobody can ever wake, by GoroutineId. The rule, which never calls one leaked that could
/// still be woken:
///
///  - able to run are: everybody who is not parked; a sleeper; whoever waits on a timer's channel while its timer is
///    pending; and a person, where some goroutine is used by hand: a person can do anything to any named channel;
///  - who waits to receive from a channel becomes able when somebody able can still send to it or close it, who waits
///  to
///    send when somebody able can still receive from it or close it, who waits for a wait group when somebody able can
///    still lower it. "Can still" is Function::reach: from where it stands, by any way through its code, itself or
///    through those that it can start;
///  - who is not able when nothing changes any more is leaked. On a nil channel and in a select without cases, that is
///    at once.
///
/// After main has returned, nobody runs any more: then the question is whether somebody could have woken it had main
/// not returned.
[[nodiscard]] std::vector<bool> findLeaked(const State& state);

}  // namespace orrery::go_channel
