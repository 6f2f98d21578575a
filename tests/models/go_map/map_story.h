// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/state.h"
#include "models/timeline/recording.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace orrery::go_map {

/// What a person reads at one step.
struct Line {
  std::uint16_t kind = 0;
  QString sentence;
  QString detail;
};

/// A map that things are done to. After the first error it stays as it is.
class Story {
 public:
  /// The exhibit's configuration, as JSON.
  explicit Story(const QByteArray& configuration);

  Story& act(const QString& id, const QJsonObject& arguments = {});
  Story& assign(const QString& key, int value, const QString& hash = {});
  Story& lookup(const QString& key);
  Story& erase(const QString& key);
  Story& insertMany(int first, int count, int stride = 1);
  Story& deleteMany(int first, int count, int stride = 1);
  Story& rangeBegin(int start, int offset);
  /// Nothing, if that range is not on its way.
  Story& rangeNext(int iterator);
  Story& rangeEnd(int iterator);

  /// Where the first error was, and what was found there; empty without one.
  [[nodiscard]] QString error() const { return m_error; }
  [[nodiscard]] int length() const { return m_recording ? m_recording->length() : 0; }
  [[nodiscard]] State end() const { return m_recording->stateAt(m_recording->length()).as<State>(); }
  /// The steps after the first `from`.
  [[nodiscard]] std::vector<Line> lines(int from = 0) const;
  [[nodiscard]] QStringList sentences(int from = 0) const;
  /// The detail of the last step with this sentence.
  [[nodiscard]] QString detailOfSentence(const QString& sentence) const;

 private:
  Story& onRange(const QString& id, int iterator);

  std::unique_ptr<Recording> m_recording;
  QString m_error;
};

/// A configuration: "classic", "swiss", "both"; "int", "string"; further members, with a comma before them.
[[nodiscard]] QByteArray configured(const QByteArray& map, const QByteArray& key, const QByteArray& more = {});

/// Ranges from before and from inside a doubling of four buckets.
[[nodiscard]] Story doublingStory(const QByteArray& key);
/// 24 keys to a bucket, most of them deleted, and 17 to another: overflow buckets, but few keys; then one key more,
/// with a range before it and one after.
[[nodiscard]] Story holesStory(const QByteArray& key);
/// Tables that double and split, tombstones, and ranges all through it.
[[nodiscard]] Story splitStory(const QByteArray& key);
/// A write that is stopped halfway, and the operation `id` after it.
[[nodiscard]] Story faultStory(const QByteArray& map, const QString& id);
/// All of these, on maps and keys of every kind, and more: together they have a step of every kind.
[[nodiscard]] std::vector<Story> allStories();

}  // namespace orrery::go_map
