// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/map_runs.h"

#include "models/exhibit/operation_check.h"
#include "models/go_map/map_exhibit.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace orrery::go_map {

std::unique_ptr<Recording> recordingOf(const QByteArray& configuration) {
  auto made = goMap().record(QJsonDocument::fromJson(configuration).object());
  if (!made) {
    qWarning("%s", qPrintable(made.error().message()));
    return nullptr;
  }
  return std::move(*made);
}

Result<int> apply(Recording& recording, const QString& id, const QJsonObject& arguments, int position) {
  const auto descriptions = goMap().operations();
  const auto checked = checkOperation({id, arguments}, descriptions);
  if (!checked) {
    return failure(checked.error());
  }
  return recording.apply(*checked, position < 0 ? recording.length() : position);
}

QJsonObject key(const QString& text) { return {{u"key"_s, text}}; }
QJsonObject entry(const QString& text, int value) { return {{u"key"_s, text}, {u"value"_s, value}}; }
QJsonObject named(const QString& range) { return {{u"iterator"_s, range}}; }

QJsonObject many(int first, int count, int stride) {
  return {{u"first"_s, first}, {u"count"_s, count}, {u"stride"_s, stride}};
}

State endOf(const Recording& recording) { return recording.stateAt(recording.length()).as<State>(); }

std::vector<Step> stepsOf(const Recording& recording, std::uint16_t kind) {
  std::vector<Step> found;
  for (int number = 1; number <= recording.length(); ++number) {
    if (recording.step(number).kind == kind) {
      found.push_back(recording.step(number));
    }
  }
  return found;
}

}  // namespace orrery::go_map
