// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/study_desk.h"

#include "app/catalogue/catalogue.h"
#include "app/study/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace orrery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using study_desk::Tr;

Result<std::vector<TopicTerms>> shippedTerms() { return readTerms(u":/notes/terms"_s); }

Result<std::vector<Claim>> shippedClaims() { return readClaims(u":/notes/claims"_s); }

StudyDesk::StudyDesk(const TopicStore* topics, QObject* parent) : QObject(parent), m_topics(topics) {
  m_index = std::make_unique<StudyIndex>(&m_reader, shippedTerms().value_or(std::vector<TopicTerms>()),
                                         shippedClaims().value_or(std::vector<Claim>()));
  m_saving.setSingleShot(true);
  m_saving.setInterval(2s);
  m_saving.callOnTimeout(this, &StudyDesk::save);
  connect(m_index.get(), &StudyIndex::memoryChanged, this, [this] {
    if (!m_saving.isActive()) {
      m_saving.start();
    }
  });
}

StudyDesk::~StudyDesk() {
  if (m_saving.isActive()) {
    save();
  }
}

QString StudyDesk::memoryPath() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) % u"/study.json"_s;
}

void StudyDesk::load() {
  auto memory = loadStudyMemory(memoryPath());
  if (memory) {
    m_index->setMemory(std::move(*memory));
    return;
  }
  // Another file takes its place at the next change: what is there must not be lost by it.
  const QString kept = memoryPath() % u".old"_s;
  QFile::remove(kept);
  const bool isKept = QFile::rename(memoryPath(), kept);
  Q_EMIT failed(memory.error(), isKept ? Tr::tr("What you pinned, hid and visited could not be read; it is kept in %1")
                                             .arg(QDir::toNativeSeparators(kept))
                                       : Tr::tr("What you pinned, hid and visited could not be read"));
}

void StudyDesk::save() {
  m_saving.stop();
  QDir().mkpath(QFileInfo(memoryPath()).path());
  if (const auto saved = saveStudyMemory(m_index->memory(), memoryPath()); !saved) {
    Q_EMIT failed(saved.error(), Tr::tr("What you pinned, hid and visited could not be kept"));
  }
}

void StudyDesk::open(const QString& folder) { m_reader.open(folder); }

void StudyDesk::setLanguage(const QString& language) {
  if (language == m_language) {
    return;
  }
  m_language = language;
  std::vector<Topic> topics;
  for (const CatalogueEntry& entry : catalogue()) {
    for (const QString& id : entry.exhibit->topics()) {
      if (auto topic = m_topics->topic(id, language)) {
        topics.push_back(std::move(*topic));
      }
    }
  }
  m_index->setTopics(topics);
}

QString StudyDesk::titleOf(const QString& topic) const {
  const auto read = m_topics->topic(topic, m_language);
  return read ? read->title : topic;
}

}  // namespace orrery
