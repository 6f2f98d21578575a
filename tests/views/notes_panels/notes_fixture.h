// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/notes_panels/notes_on_disk.h"
#include "views/notes_panels/notes_context.h"

#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <vector>

namespace orrery::tests {

using namespace Qt::StringLiterals;

inline const QString kSend = u"go_channel/send"_s;
inline const QString kClaim = u"go_channel/closed_blocks"_s;

inline std::vector<TopicTerms> someTerms() {
  return {{kSend, u"go_channel"_s, {}, {}, {{{u"sending"_s}, {}}, {{u"发送"_s}, {}}}},
          {u"go_channel/close"_s, u"go_channel"_s, {}, {}, {{{u"closing"_s}, {}}, {{u"关闭"_s}, {}}}},
          {u"go_channel/nil"_s, u"go_channel"_s, {}, {}, {{{u"nothing speaks of it"_s}, {}}}}};
}

inline std::vector<Claim> someClaims() {
  Claim claim;
  claim.id = kClaim;
  claim.topic = kSend;
  claim.says = {{u"en"_s, u"A send on a closed channel blocks."_s}, {u"zh"_s, u"向已关闭的通道发送会阻塞。"_s}};
  claim.truth = {{u"en"_s, u"It **panics** at once: `send on closed channel`. No goroutine waits."_s},
                 {u"zh"_s, u"它会立刻 **panic**：`send on closed channel`，不会有 goroutine 等待。"_s}};
  claim.evidence = {u"runtime/chan.go, chansend (Go 1.19.8)"_s};
  claim.scenario = u"close_with_senders"_s;
  claim.outlineLabel = u"closed"_s;
  claim.needs = {u"channel"_s};
  claim.patterns = {u"closed ... blocks"_s, u"关闭 ... 阻塞"_s};
  return {claim};
}

/// What the app would know: one scenario for each topic that is found, two for the first.
inline NotesContext someContext(QList<QUrl>* opened = nullptr) {
  const bool isChinese = QLocale().language() == QLocale::Chinese;
  NotesContext context;
  context.stepOf = [isChinese](const Claim& /*claim*/) {
    return ClaimStep{isChinese ? u"关闭时还有发送者在等待"_s : u"Closing with senders waiting"_s, 12};
  };
  context.scenariosOf = [](const QStringList& topics) {
    std::vector<TopicScenario> all;
    for (const QString& topic : topics) {
      all.push_back({topic, u"go_channel"_s, u"full_buffer"_s, u"Channel: a full buffer"_s});
      if (topic == kSend) {
        all.push_back({topic, u"go_channel"_s, u"unbuffered"_s, u"Channel: no buffer & two senders"_s});
      }
    }
    return all;
  };
  context.openWebPage = [opened](const QUrl& url) {
    if (opened != nullptr) {
      opened->append(url);
    }
  };
  return context;
}

/// A folder of notes on disk, with the terms and claims above.
class NotesFixture final : public NotesOnDisk {
 public:
  NotesFixture() : NotesOnDisk(someTerms(), someClaims()) {}

  void writePicture(const QString& name, QSize size) const {
    QImage image(size, QImage::Format_RGB32);
    image.fill(0xff56b4e9);
    QVERIFY(image.save(folder().filePath(name)));
  }
  void remove(const QString& name) const { QVERIFY(QFile::remove(folder().filePath(name))); }
  void open() { QVERIFY(NotesOnDisk::open()); }
};

/// The visible child of a type with this text or accessible name.
template <class Widget>
Widget* childNamed(const QWidget& in, const QString& name) {
  for (Widget* child : in.findChildren<Widget*>()) {
    if (child->isVisibleTo(&in) && child->accessibleName() == name) {
      return child;
    }
  }
  return nullptr;
}

inline QPushButton* button(const QWidget& in, const QString& text) {
  for (QPushButton* child : in.findChildren<QPushButton*>()) {
    if (child->isVisibleTo(&in) && child->text() == text) {
      return child;
    }
  }
  return nullptr;
}

/// Whether a label that is shown says this; places to break in long words do not count.
inline bool hasText(const QWidget& in, const QString& text) {
  for (const QLabel* label : in.findChildren<QLabel*>()) {
    if (label->isVisibleTo(&in) && QString(label->text()).remove(QChar(0x200b)).contains(text)) {
      return true;
    }
  }
  return false;
}

/// What a person could not use: a button or field without a name, a text that is cut off, widgets that are wider than
/// what holds them. One line each.
inline QStringList layoutFaults(const QWidget& in) {
  QStringList faults;
  for (const QWidget* child : in.findChildren<QWidget*>()) {
    if (!child->isVisibleTo(&in)) {
      continue;
    }
    const auto* label = qobject_cast<const QLabel*>(child);
    const bool isControl = qobject_cast<const QAbstractButton*>(child) != nullptr;
    const QString what = QString::fromLatin1(child->metaObject()->className()) % u" \""_s %
                         (label != nullptr ? label->text() : child->accessibleName()) % u'"';
    if (isControl && child->focusPolicy() != Qt::NoFocus && child->accessibleName().isEmpty() &&
        qobject_cast<const QPushButton*>(child) == nullptr && child->objectName().isEmpty()) {
      faults.append(what % u" has no name"_s);
    }
    if (label != nullptr && !label->text().isEmpty()) {
      const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
      if (label->height() < needed) {
        faults.append(what % u" is cut off"_s);
      }
      if (!label->wordWrap() && label->width() < label->sizeHint().width()) {
        faults.append(what % u" is too narrow"_s);
      }
    }
    if (isControl &&
        (child->width() < child->minimumSizeHint().width() || child->height() < child->minimumSizeHint().height())) {
      faults.append(what % u" is too small"_s);
    }
    const QWidget* parent = child->parentWidget();
    if ((label != nullptr || isControl) && parent != nullptr && child->geometry().right() > parent->rect().right()) {
      faults.append(what % u" goes out of its parent"_s);
    }
  }
  return faults;
}

}  // namespace orrery::tests
