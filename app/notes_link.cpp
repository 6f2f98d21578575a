// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notes_link.h"

#include "app/tr.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QUrl>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

NotesLink::NotesLink(const QString& folder, QWidget* parent) : QLabel(parent), m_folder(folder) {
  setTextFormat(Qt::RichText);
  setWordWrap(true);
  setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  setToolTip(QDir::toNativeSeparators(folder));
  connect(this, &QLabel::linkActivated, this, &NotesLink::open);
  retranslate();
}

void NotesLink::retranslate() {
  const QDir folder(m_folder);
  const QString name = (folder.isRoot() ? m_folder : folder.dirName()).toHtmlEscaped();
  if (folder.exists()) {
    setText(u"<a href=\"folder\">%1</a>"_s.arg(name));
  } else {
    setText(Tr::tr("%1 is not there any more. Start Orrery with --notes and another folder.").arg(name));
  }
}

void NotesLink::open() { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); }

void NotesLink::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

}  // namespace orrery
