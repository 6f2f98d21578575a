// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

/// The keys that a tool tip in this folder names. The window's actions must use the same ones.
namespace orrery::keys {

inline QKeySequence playPause() { return Qt::Key_Space; }
inline QKeySequence stepBack() { return Qt::Key_Left; }
inline QKeySequence stepForward() { return Qt::Key_Right; }
inline QKeySequence operationBack() { return QKeySequence(Qt::SHIFT | Qt::Key_Left); }
inline QKeySequence operationForward() { return QKeySequence(Qt::SHIFT | Qt::Key_Right); }
inline QKeySequence toStart() { return Qt::Key_Home; }
inline QKeySequence toEnd() { return Qt::Key_End; }
inline QKeySequence faster() { return Qt::Key_Plus; }
inline QKeySequence slower() { return Qt::Key_Minus; }
inline QKeySequence mainSteps() { return QKeySequence(Qt::CTRL | Qt::Key_D); }
inline QKeySequence apply() { return QKeySequence(Qt::CTRL | Qt::Key_Return); }
inline QKeySequence search() { return QKeySequence(Qt::CTRL | Qt::Key_F); }
inline QKeySequence searchNext() { return Qt::Key_F3; }
inline QKeySequence searchPrevious() { return QKeySequence(Qt::SHIFT | Qt::Key_F3); }
inline QKeySequence addBookmark() { return QKeySequence(Qt::CTRL | Qt::Key_B); }
inline QKeySequence back() { return QKeySequence(Qt::ALT | Qt::Key_Left); }
inline QKeySequence forward() { return QKeySequence(Qt::ALT | Qt::Key_Right); }
inline QKeySequence previousSection() { return QKeySequence(Qt::CTRL | Qt::Key_Up); }
inline QKeySequence nextSection() { return QKeySequence(Qt::CTRL | Qt::Key_Down); }
inline QKeySequence editNote() { return QKeySequence(Qt::CTRL | Qt::Key_E); }
inline QKeySequence showKeys() { return Qt::Key_Question; }

/// "Step back (Left)".
[[nodiscard]] QString withKey(const QString& text, const QKeySequence& key);

}  // namespace orrery::keys
