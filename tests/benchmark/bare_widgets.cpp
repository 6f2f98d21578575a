// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

/// What a start of Qt Widgets costs whatever the program does: one window, one rectangle.
class Bare final : public QWidget {
 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.fillRect(rect().adjusted(50, 50, -50, -50), palette().highlight());
    if (!m_hasPainted) {
      m_hasPainted = true;
      QTimer::singleShot(0, this, [] {
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
      });
    }
  }

 private:
  bool m_hasPainted = false;
};

}  // namespace

int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  Bare window;
  window.resize(1440, 900);
  window.show();
  return QApplication::exec();
}
