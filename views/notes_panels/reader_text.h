// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/notes_panels/section_content.h"
#include "views/stage/theme.h"

#include <QScrollArea>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace orrery {

class ReaderSection;

/// The text of a whole file, of which only the sections around what is seen exist as widgets: a file may be as large as
/// it likes.
class ReaderText final : public QScrollArea {
  Q_OBJECT

 public:
  /// What the text asks about a section of its file.
  struct Source {
    std::function<SectionContent(int section)> content;
    std::function<std::vector<TopicScenario>(int section)> scenarios;
  };

  explicit ReaderText(Source source, QWidget* parent = nullptr);

  /// Shows a file from a section on, `offset` pixels below the section's upper edge. 0 sections: it is empty.
  void setSections(int count, int section, int offset);
  void goTo(int section, int offset = 0);
  /// Asks for all contents anew, of the same file.
  void refresh();
  void setTheme(const Theme& theme);

  /// The section at the upper edge; -1: none.
  [[nodiscard]] int current() const { return m_current; }
  /// How far its upper edge is above what is seen, pixels.
  [[nodiscard]] int offset() const;
  /// How many sections are laid out.
  [[nodiscard]] int laidOut() const { return static_cast<int>(m_shown.size()); }

 Q_SIGNALS:
  void currentChanged(int section);
  void openTopic(const QString& topic, const QString& exhibit, const QString& scenario);
  void showStep(const QString& claimId);
  void webLinkActivated(const QUrl& url);
  void placeActivated(const QString& path, const QString& anchor);
  void linkRefused(const QString& why);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  /// A place that is wanted while nothing has its size yet.
  struct Wanted {
    int section;
    int offset;
  };
  void scrolled();
  void placeWanted();
  void fillSoon();
  void fill();
  bool fillBelow();
  bool fillAbove();
  void dropFar();
  void clear();
  ReaderSection* make(int section);
  void discard(ReaderSection* view);
  void setCurrent(int section);
  [[nodiscard]] int topOf(const ReaderSection* view) const;

  Source m_source;
  Theme m_theme;
  int m_count = 0;
  int m_first = 0;  ///< section of m_shown.front()
  int m_current = -1;
  bool m_isArranging = false;  ///< what scrolls is not the user
  bool m_isFillWanted = false;
  std::optional<Wanted> m_wanted;  ///< gone to before it could be seen
  std::deque<ReaderSection*> m_shown;
  QVBoxLayout* m_column;
};

}  // namespace orrery
