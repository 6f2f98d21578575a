// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/note_place.h"
#include "views/stage/theme.h"

#include <QTextBrowser>

#include <functional>
#include <vector>

namespace orrery {

/// A part of a text, in UTF-16 units.
struct TextRange {
  qsizetype begin = 0;
  qsizetype length = 0;

  bool operator==(const TextRange&) const = default;
};

/// Shows Markdown, of the app or of a user, and loads nothing but the app's own pictures or those in the user's folder:
/// QTextBrowser itself would read any local file that a note names. HTML is shown as text, hidden characters are shown
/// as U+FFFD, links only say where they lead, and it is as high as its text.
class NoteBrowser final : public QTextBrowser {
  Q_OBJECT

 public:
  /// Which parts of a text, as it is shown, are to be marked as doubtful.
  using MarkFinder = std::function<std::vector<TextRange>(const QString& shown)>;

  explicit NoteBrowser(QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  /// The app's own text in Markdown (GitHub's dialect without HTML).
  void setNote(const QString& markdown);
  /// A user's text in the same form; `place` says which pictures and notes it may name.
  void setUserNote(const QString& markdown, const NotePlace& place, const MarkFinder& marks = {});
  /// Those that `marks` found.
  [[nodiscard]] const std::vector<TextRange>& marked() const { return m_marked; }

  /// The app's text: serves pictures of qrc:/notes/… and :/notes/…, without a step upwards. A user's text: those that
  /// pictureInFolder() finds. For all others an empty frame.
  QVariant loadResource(int type, const QUrl& name) override;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The user wants to follow a link to http or https; to be asked before it is opened.
  void webLinkActivated(const QUrl& url);
  /// A heading of this note (`path` is empty) or of another one of the folder.
  void placeActivated(const QString& path, const QString& anchor);
  /// A link that is not followed, and why, in the interface's language.
  void linkRefused(const QString& why);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

 private:
  struct Picture {
    int position;
    QSizeF size;  ///< its own
  };
  void rebuild();
  void showHidden();
  void findPictures();
  void describeLinks();
  void mark();
  void fitPictures();
  void fitHeight();
  void follow(const QUrl& address);
  [[nodiscard]] QImage picture(const QUrl& name) const;

  QString m_markdown;
  NotePlace m_place;
  MarkFinder m_finder;
  std::vector<TextRange> m_marked;
  std::vector<Picture> m_pictures;
  Theme m_theme;
};

}  // namespace orrery
