// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/study/topic_places.h"
#include "models/notes/notes_reader.h"
#include "models/study/study_index.h"
#include "models/topics/topic_store.h"

#include <QObject>
#include <QTimer>

namespace orrery {

/// The user's notes with all that the app knows to say about them: the reader, the index over the topics that come with
/// the app, what the user decided and visited (kept in a file), and where topics and claims are shown.
class StudyDesk final : public QObject {
  Q_OBJECT

 public:
  /// `topics` is borrowed.
  explicit StudyDesk(const TopicStore* topics, QObject* parent = nullptr);
  ~StudyDesk() override;  ///< writes what is not written yet

  /// Reads what was kept of another run; call it when failed() is listened to.
  void load();
  /// Reads the folder and watches it; an empty path closes.
  void open(const QString& folder);
  /// "en" or "zh": in which language search finds topics.
  void setLanguage(const QString& language);

  [[nodiscard]] NotesReader* reader() { return &m_reader; }
  [[nodiscard]] StudyIndex* index() const { return m_index.get(); }
  [[nodiscard]] TopicPlaces& places() { return m_places; }
  /// The title in the language of setLanguage().
  [[nodiscard]] QString titleOf(const QString& topic) const;

  /// Where marks and visits are kept.
  [[nodiscard]] static QString memoryPath();

 Q_SIGNALS:
  /// Something that is kept could not be read or written.
  void failed(const orrery::Error& error, const QString& what);

 private:
  void save();

  const TopicStore* m_topics;
  QString m_language;
  NotesReader m_reader;
  std::unique_ptr<StudyIndex> m_index;
  TopicPlaces m_places;
  QTimer m_saving;
};

/// The terms and the claims that come with the app. A damaged one is a fault of the build; a test holds them.
[[nodiscard]] Result<std::vector<TopicTerms>> shippedTerms();
[[nodiscard]] Result<std::vector<Claim>> shippedClaims();

}  // namespace orrery
