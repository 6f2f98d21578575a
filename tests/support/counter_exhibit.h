// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/exhibit.h"
#include "models/exhibit/scenario.h"

#include <QTemporaryDir>

namespace orrery::counter {

/// An exhibit over counter::Machine, for tests of what must work with any exhibit.
///
///  - operations: add (counter A or B, amount 1 … 1,000,000, twice), take (impossible while both counters are 0, with
///  the
///    reason), rename (a text of at most 12 characters), break;
///  - entities: kind "counter", names "A" and "B";
///  - details: each step of add that reaches no round number;
///  - topics: counter/add (outline lines "pick", "add", "round"), counter/take, counter/missing (never there);
///  - texts are Chinese where QLocale() is.
const Exhibit& exhibit();

[[nodiscard]] Operation add(const QString& counter, int amount, bool twice = false);
[[nodiscard]] Operation take(const QString& counter);
[[nodiscard]] Operation rename(const QString& name);
[[nodiscard]] Operation breakDown();

/// A scenario of these operations, with a title and a text in both languages.
[[nodiscard]] Scenario scenario(std::vector<Operation> operations = {});

/// Writes the topics in both languages into a folder for a TopicStore.
void writeTopics(const QTemporaryDir& folder);

}  // namespace orrery::counter
