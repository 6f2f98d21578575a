// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/notes/note_file.h"

#include <QByteArray>

namespace orrery {

struct DecodedNote {
  TextEncoding encoding = TextEncoding::Utf8;
  QByteArray text;  ///< as NoteFile::text
};

/// Finds out how bytes are written and turns them into UTF-8: by a BOM; else UTF-16 where zero bytes at every other
/// place give it away; else UTF-8 where it is valid, or where hardly any of it is not (the
/// damaged places become U+FFFD); else GB18030 where it is valid. Anything else is no text: the error says so and at
/// which byte. Lines end with '\n' whatever ended them. Control characters other than tab and line ends become U+FFFD;
/// those that steer the direction of writing stay.
[[nodiscard]] Result<DecodedNote> decodeNote(const QByteArray& bytes);

}  // namespace orrery
