// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QUrl>

#include <functional>

class QDialog;
class QWidget;

namespace orrery {

/// Asks whether a page that a note names may be opened in the web browser. Shows the whole address as it will be asked
/// for, and the site in it; No is the default. Does not wait: `open` is called when the user says yes. The dialog
/// deletes itself.
QDialog* askToOpen(QWidget* parent, const Theme& theme, const QUrl& url, const std::function<void(const QUrl&)>& open);

}  // namespace orrery
