// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/notes_panels/section_content.h"
#include "views/stage/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace orrery {

class SectionBody;

/// A section in the reader: its heading, the way to the scenarios that show it, and its text.
class ReaderSection final : public QWidget {
  Q_OBJECT

 public:
  explicit ReaderSection(QWidget* parent = nullptr);

  void setSection(const SectionContent& content, std::vector<TopicScenario> scenarios);
  void setTheme(const Theme& theme);
  [[nodiscard]] int section() const;

 Q_SIGNALS:
  void openTopic(const QString& topic, const QString& exhibit, const QString& scenario);
  void showStep(const QString& claimId);
  void webLinkActivated(const QUrl& url);
  void placeActivated(const QString& path, const QString& anchor);
  void linkRefused(const QString& why);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void styleHeading();
  void chooseScenario();

  std::vector<TopicScenario> m_scenarios;
  Theme m_theme;
  QLabel* m_heading;
  QPushButton* m_show;
  SectionBody* m_body;
};

}  // namespace orrery
