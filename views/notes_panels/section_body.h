// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/notes_panels/section_content.h"
#include "views/stage/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace orrery {

class ClaimBox;
class NoteBrowser;

/// The text of one section as the user wrote it, the claims in it marked, and under it a box for each claim. Long texts
/// are folded; what is not laid out at all is said.
class SectionBody final : public QWidget {
  Q_OBJECT

 public:
  /// `foldedLines`: how many lines a folded text has; 0: it is never folded.
  explicit SectionBody(int foldedLines, QWidget* parent = nullptr);

  void setContent(const SectionContent& content);
  [[nodiscard]] const SectionContent& content() const { return m_content; }
  void setTheme(const Theme& theme);
  /// What is said instead of a text, where there is none; may be empty.
  void setEmptyText(const QString& text);
  [[nodiscard]] NoteBrowser* browser() const { return m_text; }

 Q_SIGNALS:
  void showStep(const QString& claimId);
  void webLinkActivated(const QUrl& url);
  void placeActivated(const QString& path, const QString& anchor);
  void linkRefused(const QString& why);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showText();
  void showClaims();
  void retranslate();

  int m_foldedLines;
  bool m_isOpen = false;  ///< all lines are shown
  int m_lines = 0;
  bool m_isCut = false;
  qsizetype m_shownBytes = 0;  ///< of the section, where it is cut
  bool m_isFolded = false;
  SectionContent m_content;
  Theme m_theme;
  QVBoxLayout* m_column;
  QLabel* m_empty;
  NoteBrowser* m_text;
  QLabel* m_cut;
  QPushButton* m_more;
  std::vector<ClaimBox*> m_boxes;
};

}  // namespace orrery
