// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QUrl>

#include <cstdint>

namespace orrery {

/// The largest picture file that is opened, bytes, and the largest side that is shown, pixels.
inline constexpr qint64 kLargestPictureFile = 20LL * 1024 * 1024;
inline constexpr int kLargestPictureSide = 4096;

/// Where a user's note lies, and so what it may name: files of its own folder and nothing else.
struct NotePlace {
  QString folder;  ///< absolute; empty: the text is the app's own
  QString path;    ///< of the note, from the folder, with '/'

  bool operator==(const NotePlace&) const = default;
};

/// The path from the folder that a relative address in the note names, with '/'. Empty: it is absolute, has a scheme or
/// a host, or leads out of the folder. Looks at words only.
[[nodiscard]] QString pathInFolder(const NotePlace& place, const QUrl& address);

/// The picture that a relative address in the note names: a regular PNG, JPEG, GIF or WebP file that really lies in the
/// folder, also behind links, no larger than the limits; larger sides are scaled down. SVG is none of them, since Qt's
/// reader would open files that it names. A null image: there is no such picture.
[[nodiscard]] QImage pictureInFolder(const NotePlace& place, const QUrl& address);

/// What a link in a user's note is about.
struct NoteLink {
  enum class Kind : std::uint8_t {
    Web,     ///< `url`: http or https with a host
    Place,   ///< `path` and `anchor`: a heading of this note or of another one
    Refused  ///< `why`
  };
  Kind kind = Kind::Refused;
  QUrl url;
  QString path;    ///< from the folder; empty: this note
  QString anchor;  ///< what stands behind '#', decoded; may be empty
  QString why;     ///< in the interface's language
};
[[nodiscard]] NoteLink readLink(const NotePlace& place, const QUrl& address);

}  // namespace orrery
