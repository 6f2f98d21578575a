// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/note_browser.h"

#include "views/panels/note_style.h"
#include "views/panels/panel_style.h"

#include <QImage>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

/// The path below :/notes/ that a link of a note may name; empty: it may not.
QString ownResource(const QUrl& name) {
  QString path;
  if (name.scheme() == "qrc"_L1 && name.host().isEmpty()) {
    path = u':' % name.path();
  } else if (name.scheme().isEmpty() && name.toString().startsWith(":/"_L1)) {
    path = name.toString();
  }
  const bool isOurs = path.startsWith(":/notes/"_L1) && !path.split(u'/').contains(".."_L1);
  return isOurs ? path : QString();
}

/// What stands for a picture that is not shown: an empty frame.
QImage refusedPicture(const Theme& theme) {
  QImage image(2 * kUnit, 2 * kUnit, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setPen(theme.color(Role::Line));
  painter.drawRect(0, 0, image.width() - 1, image.height() - 1);
  return image;
}

}  // namespace

NoteBrowser::NoteBrowser(QWidget* parent) : QTextBrowser(parent) {
  setOpenLinks(false);
  setOpenExternalLinks(false);
  setUndoRedoEnabled(false);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);
  viewport()->setAutoFillBackground(false);
  document()->setDocumentMargin(0);
}

void NoteBrowser::setTheme(const Theme& theme) {
  m_theme = theme;
  rebuild();
}

void NoteBrowser::setNote(const QString& markdown) {
  if (markdown != m_markdown) {
    m_markdown = markdown;
    rebuild();
  }
}

void NoteBrowser::rebuild() {
  document()->setDefaultFont(panelFont(TextLook::Body));
  QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
  features |= QTextDocument::MarkdownNoHTML;
  document()->setMarkdown(m_markdown, features);
  styleNote(*document(), m_theme);
  fitHeight();
}

QVariant NoteBrowser::loadResource(int type, const QUrl& name) {
  if (type != QTextDocument::ImageResource) {
    return QByteArray("");
  }
  // A picture in any case: for want of one, QTextDocument and then QTextImageHandler would look for a file of that
  // name.
  const QString path = ownResource(name);
  const QImage image = path.isEmpty() ? QImage() : QImage(path);
  return image.isNull() ? refusedPicture(m_theme) : image;
}

void NoteBrowser::doSetSource(const QUrl& /*name*/, QTextDocument::ResourceType /*type*/) {}

void NoteBrowser::fitHeight() {
  document()->setTextWidth(viewport()->width());
  const int height = static_cast<int>(std::ceil(document()->size().height()));
  if (height != this->height()) {
    setFixedHeight(height);
  }
}

void NoteBrowser::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  fitHeight();
}

void NoteBrowser::wheelEvent(QWheelEvent* event) { event->ignore(); }

QSize NoteBrowser::sizeHint() const { return {30 * kUnit, height()}; }
QSize NoteBrowser::minimumSizeHint() const { return {12 * kUnit, height()}; }

}  // namespace orrery
