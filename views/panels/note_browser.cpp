// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/note_browser.h"

#include "models/base/visible_text.h"
#include "views/panels/code_highlighter.h"
#include "views/panels/note_style.h"
#include "views/panels/panel_style.h"
#include "views/panels/tr.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

namespace {

// Private names of QtGui for the ends of a frame or table cell.
constexpr char32_t kBeginningOfFrame = 0xfdd0;
constexpr char32_t kEndOfFrame = 0xfdd1;

constexpr char16_t kNoWords = 0x2060;  ///< word joiner: nothing is seen of it

constexpr double kIndent = 3.5 * kUnit;  ///< of a list in a list

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

/// What QTextDocument itself puts into its text: ends of blocks and frames, pictures.
bool isOfDocument(char32_t character) {
  return character == QChar::ParagraphSeparator || character == QChar::LineSeparator ||
         character == QChar::ObjectReplacementCharacter || character == kBeginningOfFrame || character == kEndOfFrame;
}

/// A piece of text with one format, kept while the document is changed.
struct Fragment {
  int position;
  int length;
  QTextCharFormat format;
};

/// Those that a test picks, the last one first: a change of one does not move those still to come.
template <class Test>
std::vector<Fragment> fragmentsBackwards(const QTextDocument& document, const Test& isWanted) {
  std::vector<Fragment> found;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    for (auto it = block.begin(); !it.atEnd(); ++it) {
      if (isWanted(it.fragment().charFormat())) {
        found.push_back({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
      }
    }
  }
  std::ranges::reverse(found);
  return found;
}

QTextCursor selection(QTextDocument* document, int position, int length) {
  QTextCursor cursor(document);
  cursor.setPosition(position);
  cursor.setPosition(position + length, QTextCursor::KeepAnchor);
  return cursor;
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
  document()->setIndentWidth(kIndent);
  connect(this, &QTextBrowser::anchorClicked, this, &NoteBrowser::follow);
}

void NoteBrowser::setTheme(const Theme& theme) {
  m_theme = theme;
  setPalette(panelPalette(theme));
  rebuild();
}

void NoteBrowser::setNote(const QString& markdown) {
  if (markdown != m_markdown || !m_place.folder.isEmpty()) {
    m_markdown = markdown;
    m_place = {};
    m_finder = {};
    rebuild();
  }
}

void NoteBrowser::setUserNote(const QString& markdown, const NotePlace& place, const MarkFinder& marks) {
  m_markdown = visibleText(markdown);
  // Qt leaves a picture without words for it out.
  m_markdown.replace("![]("_L1, QString(u"![" % QChar(kNoWords) % u"]("));
  m_place = place;
  m_finder = marks;
  rebuild();
}

void NoteBrowser::rebuild() {
  m_pictures.clear();
  document()->setDefaultFont(panelFont(TextLook::Body));
  QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
  features |= QTextDocument::MarkdownNoHTML;
  // In one change: else every word that is read lays its paragraph out again.
  QTextCursor change(document());
  change.beginEditBlock();
  document()->setMarkdown(m_markdown, features);
  change.endEditBlock();  // only now it knows its tables
  change.beginEditBlock();
  showHidden();
  styleNote(*document(), m_theme);
  describeLinks();
  findPictures();
  mark();
  change.endEditBlock();
  highlightCode(*document(), m_theme);
  fitHeight();
}

void NoteBrowser::showHidden() {
  // What is written as "&#x202e;" is a character only now.
  const QString text = document()->toRawText();
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar unit = text[i];
    const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    const char32_t character = isPair ? QChar::surrogateToUcs4(unit, text[i + 1]) : unit.unicode();
    if (!isOfDocument(character) && isHiddenCharacter(character)) {
      const int length = isPair ? 2 : 1;
      QTextCursor cursor = selection(document(), static_cast<int>(i), length);
      cursor.insertText(QString(length, QChar(QChar::ReplacementCharacter)), cursor.charFormat());
    }
    i += isPair ? 1 : 0;
  }
}

void NoteBrowser::describeLinks() {
  for (const Fragment& link :
       fragmentsBackwards(*document(), [](const QTextCharFormat& format) { return format.isAnchor(); })) {
    QTextCharFormat format;
    format.setToolTip(visibleText(link.format.anchorHref()).toHtmlEscaped());
    selection(document(), link.position, link.length).mergeCharFormat(format);
  }
}

QImage NoteBrowser::picture(const QUrl& name) const {
  if (!m_place.folder.isEmpty()) {
    return pictureInFolder(m_place, name);
  }
  const QString path = ownResource(name);
  return path.isEmpty() ? QImage() : QImage(path);
}

void NoteBrowser::findPictures() {
  const auto images =
      fragmentsBackwards(*document(), [](const QTextCharFormat& format) { return format.isImageFormat(); });
  for (const Fragment& fragment : images) {
    const QTextImageFormat image = fragment.format.toImageFormat();
    const QSize size = picture(QUrl(image.name())).size();
    if (!size.isEmpty()) {
      // Without the room between lines, which would be a share of the picture's height.
      QTextBlockFormat line;
      line.setLineHeight(0, QTextBlockFormat::SingleHeight);
      selection(document(), fragment.position, fragment.length).mergeBlockFormat(line);
      for (int i = fragment.length - 1; i >= 0; --i) {  // the same picture several times is one fragment
        m_pictures.push_back({fragment.position + i, size});
      }
      continue;
    }
    const QString words = image.stringProperty(QTextFormat::ImageAltText).remove(QChar(kNoWords));
    QTextCharFormat format;
    format.setForeground(m_theme.color(Role::Muted));
    format.setToolTip(Tr::tr("This picture is not shown: it is not a picture file in the notes folder."));
    const QString text = words.isEmpty() ? Tr::tr("(no picture)") : words;
    QTextCursor cursor = selection(document(), fragment.position + fragment.length, 0);
    cursor.insertText(QString(QChar(QChar::Nbsp) % text), format);
    // Those found before stand behind it.
    const int added = static_cast<int>(text.size()) + 1;
    for (Picture& later : m_pictures) {
      later.position += added;
    }
  }
}

void NoteBrowser::mark() {
  m_marked = m_finder ? m_finder(document()->toPlainText()) : std::vector<TextRange>();
  for (const TextRange& range : m_marked) {
    QTextCharFormat format;
    format.setBackground(m_theme.color(Role::DangerFill));
    format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    format.setUnderlineColor(m_theme.color(Role::Danger));
    format.setToolTip(Tr::tr("Check this: see below"));
    selection(document(), static_cast<int>(range.begin), static_cast<int>(range.length)).mergeCharFormat(format);
  }
}

QVariant NoteBrowser::loadResource(int type, const QUrl& name) {
  if (type != QTextDocument::ImageResource) {
    return QByteArray("");
  }
  // A picture in any case: for want of one, QTextDocument and then QTextImageHandler would look for a file of that
  // name.
  const QImage image = picture(name);
  return image.isNull() ? refusedPicture(m_theme) : image;
}

void NoteBrowser::doSetSource(const QUrl& /*name*/, QTextDocument::ResourceType /*type*/) {}

void NoteBrowser::follow(const QUrl& address) {
  const NoteLink link = readLink(m_place, address);
  switch (link.kind) {
    case NoteLink::Kind::Web:
      Q_EMIT webLinkActivated(link.url);
      break;
    case NoteLink::Kind::Place:
      Q_EMIT placeActivated(link.path, link.anchor);
      break;
    case NoteLink::Kind::Refused:
      Q_EMIT linkRefused(link.why);
      break;
  }
}

void NoteBrowser::fitPictures() {
  for (const Picture& picture : m_pictures) {
    QTextCursor cursor = selection(document(), picture.position, 1);
    const QTextBlockFormat block = cursor.blockFormat();
    const double indent = block.leftMargin() + block.indent() * document()->indentWidth();
    const double room = std::max(viewport()->width() - indent, 2.0 * kUnit);
    const double scale = std::min(1.0, room / picture.size.width());
    QTextImageFormat format = cursor.charFormat().toImageFormat();
    const double width = std::floor(picture.size.width() * scale);
    if (std::lround(format.width()) != std::lround(width)) {
      format.setWidth(width);
      format.setHeight(std::max(std::floor(picture.size.height() * scale), 1.0));
      cursor.setCharFormat(format);
    }
  }
}

void NoteBrowser::fitHeight() {
  fitPictures();
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
