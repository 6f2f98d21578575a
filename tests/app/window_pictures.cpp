// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks.h"
#include "app/main_window.h"
#include "app/talk_control.h"
#include "resources/init_resources.h"
#include "views/stage/stage_widget.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

namespace {

using namespace Qt::StringLiterals;

void settle() {
  for (int i = 0; i < 20; ++i) {
    QApplication::processEvents();
  }
}

void take(QWidget* widget, const QString& file) {
  settle();
  if (!widget->grab().save(file)) {
    qFatal("cannot write %s", qPrintable(file));
  }
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication::setStyle(u"fusion"_s);
  const QApplication application(argc, argv);
  QStandardPaths::setTestModeEnabled(true);
  orrery::initResources();
  if (argc < 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
    qFatal("usage: window_pictures FOLDER [EXHIBIT SCENARIO STEP]");
  }
  const QDir folder(QString::fromLocal8Bit(argv[1]));
  orrery::LaunchOptions options;
  options.exhibit = argc > 3 ? QString::fromLocal8Bit(argv[2]) : u"go_channel"_s;
  options.scenario = argc > 3 ? QString::fromLocal8Bit(argv[3]) : u"full_buffer"_s;
  options.step = argc > 4 ? QByteArray(argv[4]).toInt() : 12;
  for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
    for (const auto& language : {u"en"_s, u"zh_CN"_s}) {
      for (const auto& theme : {u"light"_s, u"dark"_s}) {
        options.language = language;
        options.theme = theme;
        orrery::MainWindow window(options);
        window.setReducedMotion(true);
        window.resize(size);
        window.docks()->reset(size.height());
        window.show();
        while (!window.isComplete()) {
          QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        const QString name = u"%1x%2-%3-%4"_s.arg(size.width()).arg(size.height()).arg(language, theme);
        take(&window, folder.filePath(name % u".png"_s));
        window.docks()->bringUp(orrery::Command::ShowCharts);
        take(&window, folder.filePath(name % u"-charts.png"_s));
        window.setTalkTheme(theme);
        window.talk()->presentOn(window.screen());
        orrery::TalkWindow* const talk = window.talk()->window();
        talk->showNormal();
        talk->setGeometry(QRect(QPoint(0, 0), size));
        take(talk, folder.filePath(name % u"-talk.png"_s));
        talk->end();
      }
    }
  }
  return 0;
}
