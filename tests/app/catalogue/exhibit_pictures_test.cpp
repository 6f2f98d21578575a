// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/language/language.h"
#include "models/exhibit/session.h"
#include "resources/init_resources.h"
#include "views/pictures/caption.h"
#include "views/pictures/layout_faults.h"
#include "views/stage/contrast.h"
#include "views/stage/painter.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

/// The rooms that a picture is made for.
struct Room {
  const char* name;
  QSizeF size;
  bool isFramed;  ///< with caption and legend, as it is exported
  bool isTalk;
};
constexpr std::array<Room, 6> kRooms{{{"1280x720", {1280, 720}, true, false},
                                      {"1920x1080", {1920, 1080}, true, false},
                                      {"study 1280x720", {760, 520}, false, false},
                                      {"study with all bars 1280x720", {680, 400}, false, false},
                                      {"study 1920x1080", {1380, 800}, false, false},
                                      {"talk 1920x1080", {1920, 1080}, true, true}}};

PictureOptions optionsFor(const Room& room) {
  PictureOptions options;
  options.available = room.size;
  options.type = room.isTalk ? TypeScale::talk(room.size.height()) : TypeScale::study();
  options.talk = room.isTalk;
  return options;
}

}  // namespace

class ExhibitPicturesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    initResources();
    m_language.setLanguage(u"en"_s);
  }

  void everyPictureIsRight_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("room");
    for (const QString& language : languages()) {
      for (std::size_t room = 0; room < kRooms.size(); ++room) {
        QTest::newRow(qPrintable(language % u' ' % QString::fromLatin1(kRooms[room].name)))
            << language << static_cast<int>(room);
      }
    }
  }
  /// The steps of every scenario: nothing overlaps, nothing is cut, nothing is outside, every text can be read.
  void everyPictureIsRight() {
    QFETCH(const QString, language);
    QFETCH(const int, room);
    m_language.setLanguage(language);
    int pictures = 0;
    QStringList faults;
    for (const CatalogueEntry& entry : catalogue()) {
      for (const Scenario& scenario : shippedScenarios(entry.exhibit->id())) {
        pictures += checkScenario(entry, scenario, kRooms[static_cast<std::size_t>(room)], faults);
      }
    }
    qInfo("%d pictures", pictures);
    QVERIFY(pictures > 0);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' % faults.mid(0, 20).join(u'\n') % u"\n… "_s %
                                          QString::number(faults.size()) % u" in all"_s));
  }

  /// Each scenario is painted once in both themes: something is there, and the themes differ.
  void everyScenarioIsPaintedInBothThemes() {
    const Room& room = kRooms[0];
    const PictureOptions options = optionsFor(room);
    for (const CatalogueEntry& entry : catalogue()) {
      for (const Scenario& scenario : shippedScenarios(entry.exhibit->id())) {
        const auto made = record(*entry.exhibit, scenario);
        const int middle = (*made)->length() / 2;
        const Picture picture = pictureAt(entry, **made, middle, (*made)->stateAt(middle), room);
        const QImage light = painted(picture, Theme::light(), options);
        const QImage dark = painted(picture, Theme::dark(), options);
        QVERIFY2(light != dark, qPrintable(scenario.id));
        // ORRERY_KEEP_PICTURES names a folder where a person can look at them.
        if (const QString folder = qEnvironmentVariable("ORRERY_KEEP_PICTURES"); !folder.isEmpty()) {
          QVERIFY(light.save(QDir(folder).filePath(scenario.id % u"-light.png"_s)));
          QVERIFY(dark.save(QDir(folder).filePath(scenario.id % u"-dark.png"_s)));
        }
      }
    }
  }

 private:
  /// Of a run of one kind of step (each of the 896 keys of a table that splits), some are looked at.
  static bool isWorthALook(const Recording& recording, int number) {
#ifdef __SANITIZE_ADDRESS__
    // Ten times as slow, and memory is used in each picture alike.
    constexpr int kShare = 8;
#else
    constexpr int kShare = 1;
#endif
    constexpr int kEvery = 32;
    const auto isSame = [&](int other) {
      return other >= 1 && other <= recording.length() && recording.step(other).kind == recording.step(number).kind;
    };
    if (number % kShare != 0) {
      return false;
    }
    return number % kEvery == 0 || !isSame(number - 2) || !isSame(number - 1) || !isSame(number + 1);
  }

  static Picture pictureAt(const CatalogueEntry& entry, const Recording& recording, int position, const AnyState& state,
                           const Room& room) {
    const PictureOptions options = optionsFor(room);
    const Step* last = position > 0 ? &recording.step(position) : nullptr;
    if (!room.isFramed) {
      return entry.picture(state, last, options);
    }
    const Caption caption{last != nullptr ? entry.exhibit->sentence(*last, state) : QString(),
                          last != nullptr ? entry.exhibit->detail(*last, state) : QString(), QString::number(position)};
    return framed(entry.picture(state, last, insideFrame(caption, options)), caption, options);
  }

  static QImage painted(const Picture& picture, const Theme& theme, const PictureOptions& options) {
    QImage image(picture.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.color(Role::Surface));
    QPainter painter(&image);
    paintPicture(painter, picture, theme, options.type);
    return image;
  }

  static int checkScenario(const CatalogueEntry& entry, const Scenario& scenario, const Room& room,
                           QStringList& faults) {
    const PictureOptions options = optionsFor(room);
    const auto made = record(*entry.exhibit, scenario);
    const Recording& recording = **made;
    const auto check = [&](int position, const AnyState& state) {
      const Picture picture = pictureAt(entry, recording, position, state, room);
      const auto note = [&](const QString& fault) {
        faults.append(scenario.id % u" step "_s % QString::number(position) % u": "_s % fault);
      };
      std::ranges::for_each(layoutFaults(picture, options.type), note);
      for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        std::ranges::for_each(contrastFaults(picture, theme, options.type), note);
      }
    };
    check(0, recording.stateAt(0));
    int checked = 1;
    recording.visit(1, recording.length(), [&](int number, const Step& /*step*/, const AnyState& state) {
      if (isWorthALook(recording, number)) {
        check(number, state);
        ++checked;
      }
      return true;
    });
    return checked;
  }

  LanguageSwitch m_language;
};

QTEST_MAIN(ExhibitPicturesTest)
#include "exhibit_pictures_test.moc"
