// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/init_resources.h"
#include "tests/views/notes_panels/notes_fixture.h"
#include "views/notes_panels/reader.h"
#include "views/notes_panels/user_notes_panel.h"
#include "views/notes_panels/web_link.h"
#include "views/panels/panel_style.h"
#include "views/pictures/fonts.h"

#include <QApplication>
#include <QDialog>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTranslator>
#include <QVBoxLayout>

using namespace orrery;
using namespace orrery::tests;

namespace {

constexpr auto kNotes =
    R"(# Channels

What I know of them, from the runtime's own code and from trying.

## Sending 发送

A send takes the lock first. 先看有没有等待的接收者：有就直接交给它，不经过缓冲区。

1. a receiver waits: hand over
2. there is room: put it at `sendx`
3. else wait in `sendq`

```go
// send puts a value in, or waits.
func send(ch chan<- int, v int) bool {
	select {
	case ch <- v: // room, or a receiver
		return true
	default:
		fmt.Println("full", `raw`, 0x1f)
		return false
	}
}
```

A send on a closed channel blocks until somebody opens it. 这句话不对。

| case | what happens |
|------|:------------:|
| nil | waits for ever |
| closed | see **above** |

![the ring](pictures/ring.png)

![a picture that is not there](absent.png)

See [the other note](other.md#two), [the memory model](https://go.dev/ref/mem) and <b>HTML as text</b>.

## Closing 关闭 channel

## Sending and the scheduler

> The receiver is made runnable by the sender, not by the scheduler.

- one
  - two
    - three
)";

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

/// The panel as it stands in the explanation.
void takePanel(StudyIndex* index, const Theme& theme, const QString& topic, int height, const QString& file) {
  QScrollArea area;
  area.setWidgetResizable(true);
  area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area.setPalette(panelPalette(theme));
  area.setStyleSheet(panelStyleSheet(theme));
  auto* content = new QWidget(&area);
  content->setPalette(panelPalette(theme));
  content->setAutoFillBackground(true);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(panelMargins());
  auto* panel = new UserNotesPanel(index, someContext(), content);
  panel->setTheme(theme);
  panel->setTopic(topic);
  column->addWidget(panel);
  column->addStretch(1);
  area.setWidget(content);
  area.resize(360, height);
  area.show();
  take(&area, file);
}

void takeReader(StudyIndex* index, const Theme& theme, QSize size, int section, const QString& file) {
  Reader reader(index, someContext());
  reader.setTheme(theme);
  reader.resize(size);
  reader.show();
  reader.open(u"go/channel.md"_s, section);
  take(&reader, file);
}

void takeAll(NotesFixture* fixture, NotesFixture* closed, const Theme& theme, const QString& start) {
  takePanel(&fixture->index, theme, kSend, 1900, start % u"panel.png");
  takePanel(&fixture->index, theme, u"go_channel/close"_s, 300, start % u"panel-empty-section.png");
  takePanel(&fixture->index, theme, u"go_channel/nil"_s, 200, start % u"panel-nothing.png");
  takePanel(&closed->index, theme, kSend, 200, start % u"panel-closed.png");
  takeReader(&fixture->index, theme, {900, 600}, 0, start % u"reader-small.png");
  takeReader(&fixture->index, theme, {1280, 900}, 1, start % u"reader.png");
  QWidget window;
  window.setPalette(theme.palette());
  QDialog* dialog =
      askToOpen(&window, theme, QUrl(u"https://user@example.org/a/long/address?with=a&query#place"_s), {});
  take(dialog, start % u"question.png");
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication::setStyle(u"fusion"_s);
  const QApplication application(argc, argv);
  QApplication::setFont(withSimplifiedHan(QApplication::font()));
  QStandardPaths::setTestModeEnabled(true);
  initResources();
  if (argc < 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
    qFatal("usage: notes_pictures FOLDER");
  }
  const QDir folder(QString::fromLocal8Bit(argv[1]));
  NotesFixture closed;
  NotesFixture fixture;
  fixture.write(u"go/channel.md"_s, kNotes);
  fixture.write(u"go/other.md"_s, "# One\n\ntext\n\n## Two\n\ntext\n");
  fixture.write(u"redis/sentinel_and_a_name_that_is_long.md"_s, "# 哨兵\n\n文字\n");
  fixture.write(u"go/pictures/readme.txt"_s, "pictures\n");
  fixture.writePicture(u"go/pictures/ring.png"_s, {600, 120});
  fixture.open();
  for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::Chinese)}) {
    QLocale::setDefault(locale);
    QTranslator translator;
    const bool isChinese = locale.language() == QLocale::Chinese;
    if (isChinese && translator.load(u":/i18n/orrery_zh_CN.qm"_s)) {
      QCoreApplication::installTranslator(&translator);
    }
    const QString language = isChinese ? u"zh-"_s : u"en-"_s;
    takeAll(&fixture, &closed, Theme::light(), folder.filePath(language % u"light-"));
    takeAll(&fixture, &closed, Theme::dark(), folder.filePath(language % u"dark-"));
  }
  return 0;
}
