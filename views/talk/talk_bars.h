// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/fonts.h"
#include "views/stage/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace orrery {

/// The sentence of a step and the line under it, above the stage. Its height does not depend on the words, so that the
/// picture stays in its place: there is room for two lines of the sentence and one of the detail, or one and two.
class TalkCaption final : public QWidget {
  Q_OBJECT

 public:
  explicit TalkCaption(QWidget* parent = nullptr);

  void setLook(const Theme& theme, const TypeScale& type);
  void setWords(const QString& sentence, const QString& detail);
  [[nodiscard]] const QString& sentence() const { return m_sentence; }
  [[nodiscard]] const QString& detail() const { return m_detail; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Theme m_theme;
  TypeScale m_type;
  QString m_sentence;
  QString m_detail;
};

/// Where the talk is: a line with the important steps marked, and the step's number, below the stage.
class TalkProgress final : public QWidget {
  Q_OBJECT

 public:
  explicit TalkProgress(QWidget* parent = nullptr);

  void setLook(const Theme& theme, const TypeScale& type);
  void setMarks(std::vector<int> positions);
  void setPlace(int position, int length, const QString& words);
  [[nodiscard]] const QString& words() const { return m_words; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Theme m_theme;
  TypeScale m_type;
  std::vector<int> m_marks;
  int m_position = 0;
  int m_length = 0;
  QString m_words;
};

/// Room at the sides of a talk's texts, in pixels.
[[nodiscard]] int talkMargin(const TypeScale& type);

}  // namespace orrery
