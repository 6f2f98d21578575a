// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/note_place.h"

#include "models/base/visible_text.h"
#include "views/panels/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

namespace {

constexpr std::array kFormats{"png", "jpeg", "jpg", "gif", "webp"};

bool isRelative(const QUrl& address) {
  return address.isValid() && address.scheme().isEmpty() && address.authority().isEmpty();
}

NoteLink refused(const QString& why) {
  NoteLink link;
  link.why = why;
  return link;
}

}  // namespace

QString pathInFolder(const NotePlace& place, const QUrl& address) {
  const QString named = address.path(QUrl::FullyDecoded);
  const bool isPlain = !named.isEmpty() && !named.startsWith(u'/') && !named.startsWith(u':') &&
                       std::ranges::none_of(named, [](QChar unit) { return isHiddenCharacter(unit.unicode()); });
  if (place.folder.isEmpty() || !isRelative(address) || !isPlain) {
    return {};
  }
  const qsizetype slash = place.path.lastIndexOf(u'/');
  const QString path = QDir::cleanPath(place.path.left(slash + 1) % named);
  return path == ".."_L1 || path.startsWith("../"_L1) || QDir::isAbsolutePath(path) ? QString() : path;
}

QImage pictureInFolder(const NotePlace& place, const QUrl& address) {
  const QString path = pathInFolder(place, address);
  const QString folder = QFileInfo(place.folder).canonicalFilePath();
  if (path.isEmpty() || folder.isEmpty()) {
    return {};
  }
  const QString real = QFileInfo(QDir(folder).filePath(path)).canonicalFilePath();
  const QFileInfo info(real);
  // A pipe would wait for somebody to write into it: only what is a file is opened.
  if (!real.startsWith(folder.endsWith(u'/') ? folder : folder % u'/') || !info.isFile() ||
      info.size() > kLargestPictureFile) {
    return {};
  }
  QImageReader reader(real);
  reader.setDecideFormatFromContent(true);
  const QByteArray format = reader.format();
  if (std::ranges::none_of(kFormats, [&](const char* known) { return format == known; })) {
    return {};
  }
  const QSize size = reader.size();
  if (size.width() > kLargestPictureSide || size.height() > kLargestPictureSide) {
    reader.setScaledSize(
        size.scaled(kLargestPictureSide, kLargestPictureSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
  }
  return reader.read();
}

NoteLink readLink(const NotePlace& place, const QUrl& address) {
  NoteLink link;
  link.anchor = address.fragment(QUrl::FullyDecoded);
  const QString scheme = address.scheme().toLower();
  if (scheme == "http"_L1 || scheme == "https"_L1) {
    if (!address.isValid() || address.host().isEmpty()) {
      return refused(Tr::tr("This link names no web site."));
    }
    link.kind = NoteLink::Kind::Web;
    link.url = address;
    return link;
  }
  if (!scheme.isEmpty()) {
    return refused(Tr::tr("Links with \"%1:\" are not opened from notes.").arg(visibleText(scheme)));
  }
  if (!isRelative(address)) {
    return refused(Tr::tr("This link leads to another computer and is not opened."));
  }
  link.kind = NoteLink::Kind::Place;
  if (address.path().isEmpty()) {
    return link.anchor.isEmpty() ? refused(Tr::tr("This link is empty.")) : link;
  }
  link.path = pathInFolder(place, address);
  return link.path.isEmpty() ? refused(Tr::tr("This link leads out of the notes folder and is not opened.")) : link;
}

}  // namespace orrery
