// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/matcher.h"
#include "models/study/study_memory.h"
#include "views/notes_panels/section_content.h"
#include "views/stage/theme.h"

#include <QWidget>

class QLabel;

namespace orrery {

class GlyphButton;
class SectionBody;

/// Lines of a section before it is folded, in the panel.
inline constexpr int kFoldedLines = 12;

/// One section that speaks of the topic at hand: where it stands, why it is shown, its text, and what can be done with
/// it.
class SectionView final : public QWidget {
  Q_OBJECT

 public:
  explicit SectionView(QWidget* parent = nullptr);

  /// Lays the text out only where something that is seen has changed.
  void setSection(const SectionContent& content, const TopicMatch& match, SectionMark mark);
  [[nodiscard]] const SectionContent& content() const { return m_content; }
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void readerWanted();
  void editorWanted();
  void markWanted(orrery::SectionMark mark);
  void showStep(const QString& claimId);
  void webLinkActivated(const QUrl& url);
  void placeActivated(const QString& path, const QString& anchor);
  void linkRefused(const QString& why);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  [[nodiscard]] QString emptyText() const;

  SectionContent m_content;
  TopicMatch m_match;
  SectionMark m_mark = SectionMark::None;
  Theme m_theme;
  QLabel* m_heading;
  QLabel* m_place;
  QLabel* m_why;
  GlyphButton* m_read;
  GlyphButton* m_edit;
  GlyphButton* m_pin;
  GlyphButton* m_hide;
  SectionBody* m_body;
};

}  // namespace orrery
