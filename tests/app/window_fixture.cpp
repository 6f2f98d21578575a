// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_fixture.h"

#include "app/session_store.h"
#include "resources/init_resources.h"
#include "views/stage/stage_widget.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

namespace orrery::test {

using namespace Qt::StringLiterals;

void isolate() {
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).baseName());
  QApplication::setStyle(u"fusion"_s);
  initResources();
  forgetAll();
}

void forgetAll() {
  for (const QString& path : {settingsPath(), SessionStore::path()}) {
    QFile::remove(path);
    QFile::remove(path % u".old"_s);
  }
}

std::unique_ptr<MainWindow> openWindow(LaunchOptions options) {
  if (options.language.isNull()) {
    options.language = u"en"_s;
  }
  if (options.theme.isNull()) {
    options.theme = u"light"_s;
  }
  auto window = std::make_unique<MainWindow>(options);
  window->show();
  window->activateWindow();
  if (!QTest::qWaitForWindowActive(window.get())) {
    qFatal("the window did not become active");
  }
  if (!QTest::qWaitFor([&window] { return window->isComplete(); }, 30'000)) {
    qFatal("the window did not come to be complete");
  }
  return window;
}

QString scenarioFile(const QTemporaryDir& folder, const QString& name) {
  const QString path = folder.filePath(name);
  writeFile(path, R"({
  "orrery": 1,
  "exhibit": "go_channel",
  "title": {"en": "My own run", "zh": "我自己的运行"},
  "configuration": {
    "channels": [{"name": "ch"}],
    "goroutines": [
      {"name": "sender", "code": [["send", "ch", 1]]},
      {"name": "receiver", "code": [["recv", "ch", "v"]]}
    ]
  },
  "operations": [{"id": "run"}]
})");
  return path;
}

void writeFile(const QString& path, const QByteArray& contents) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) {
    qFatal("cannot write %s", qPrintable(path));
  }
}

QByteArray readFile(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace orrery::test
