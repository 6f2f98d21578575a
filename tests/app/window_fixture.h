// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main_window.h"
#include "models/exhibit/scenario.h"

#include <QTemporaryDir>

#include <memory>

namespace orrery::test {

/// Keeps settings and what was open away from those of the person who runs the tests; once, before anything else.
void isolate();
/// As before the first start: no settings, nothing that was open.
void forgetAll();

/// The window, shown, in English, light, with the rendezvous open; nothing moves that need not.
[[nodiscard]] std::unique_ptr<MainWindow> openWindow(LaunchOptions options = {});
/// A scenario file of the channel exhibit: one unbuffered channel `ch`, driven by hand.
[[nodiscard]] QString scenarioFile(const QTemporaryDir& folder,
                                   const QString& name = QStringLiteral("own.orrery.json"));
void writeFile(const QString& path, const QByteArray& contents);
[[nodiscard]] QByteArray readFile(const QString& path);

}  // namespace orrery::test
