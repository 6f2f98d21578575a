// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/state.h"
#include "models/timeline/recording.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace orrery::go_map {

/// A recording of the map exhibit; nothing, with a warning, where the configuration is refused.
[[nodiscard]] std::unique_ptr<Recording> recordingOf(const QByteArray& configuration);
/// Checks an operation against the exhibit's description and applies it at the end, or at a position.
[[nodiscard]] Result<int> apply(Recording& recording, const QString& id, const QJsonObject& arguments = {},
                                int position = -1);
/// Arguments of operations.
[[nodiscard]] QJsonObject key(const QString& text);
[[nodiscard]] QJsonObject entry(const QString& text, int value);
[[nodiscard]] QJsonObject named(const QString& range);
[[nodiscard]] QJsonObject many(int first, int count, int stride = 1);

[[nodiscard]] State endOf(const Recording& recording);
/// The steps of a kind, in their order.
[[nodiscard]] std::vector<Step> stepsOf(const Recording& recording, std::uint16_t kind);

}  // namespace orrery::go_map
