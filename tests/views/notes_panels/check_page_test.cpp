// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/check_page.h"
#include "tests/views/notes_panels/open_notes.h"
#include "views/notes_panels/claim_box.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

std::vector<Claim> claims() {
  Claim claim;
  claim.id = u"test/flat"_s;
  claim.topic = u"go_channel/send"_s;
  claim.says = {{u"en"_s, u"the ring is flat"_s}};
  claim.truth = {{u"en"_s, u"It is **round**."_s}};
  claim.evidence = {u"runtime/chan.go, chansend"_s};
  claim.scenario = u"ring"_s;
  claim.needs = {u"ring"_s};
  claim.patterns = {u"ring ... flat"_s};
  return {claim};
}

/// What the page says at the top.
bool says(const CheckPage& page, const QString& text) {
  const auto labels = page.findChildren<QLabel*>();
  return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
    return label->isVisibleTo(&page) && QString(label->text()).remove(QChar(0x200b)).contains(text);
  });
}

std::vector<QPushButton*> buttons(const CheckPage& page, const QString& text) {
  std::vector<QPushButton*> found;
  for (QPushButton* each : page.findChildren<QPushButton*>()) {
    if (each->text() == text && each->isVisibleTo(&page)) {
      found.push_back(each);
    }
  }
  return found;
}

int boxes(const CheckPage& page) {
  const auto all = page.findChildren<ClaimBox*>();
  return static_cast<int>(
      std::count_if(all.begin(), all.end(), [&](const ClaimBox* box) { return box->isVisibleTo(&page); }));
}

struct Shown {
  Shown() {
    page.resize(800, 700);
    page.show();
  }
  OpenNotes notes{claims()};
  CheckPage page{&notes.index, {[](const Claim& /*claim*/) { return ClaimStep{u"Round the ring"_s, 12}; }, {}, {}}};
};

}  // namespace

class CheckPageTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutAFolderItSaysWhatToDo() {
    Shown shown;
    QSignalSpy wanted(&shown.page, &CheckPage::folderWanted);
    QCOMPARE(buttons(shown.page, u"Open notes folder…"_s).size(), std::size_t{1});
    buttons(shown.page, u"Open notes folder…"_s)[0]->click();
    QCOMPARE(wanted.count(), 1);
  }

  void sentencesStandByFileWithWhatIsRight() {
    Shown shown;
    shown.notes.write(u"a.md"_s, "# Sending\nGood.\n\nThe ring is flat.\n\nMore.\n");
    shown.notes.write(u"b.md"_s, "# Queue\nI think that the ring is flat.\n");
    shown.notes.write(u"c.md"_s, "# Queue\nThe ring is round.\n");
    QVERIFY(shown.notes.open());
    QTRY_COMPARE(boxes(shown.page), 2);
    QVERIFY(says(shown.page, u"2 sentence(s) to look at in 2 file(s)"_s));
    QVERIFY(says(shown.page, u"a.md"_s));
    QVERIFY(says(shown.page, u"Sending · line 4"_s));
    QVERIFY(says(shown.page, u"The ring is flat."_s));
    QVERIFY(says(shown.page, u"runtime/chan.go, chansend"_s));
    QVERIFY(says(shown.page, u"Round the ring, step 12"_s));
    QVERIFY(!says(shown.page, u"c.md"_s));
  }

  void aSentenceLeadsToItsSectionAndToTheStep() {
    Shown shown;
    shown.notes.write(u"a.md"_s, "# One\nx\n# Sending\nThe ring is flat.\n");
    QVERIFY(shown.notes.open());
    QTRY_COMPARE(boxes(shown.page), 1);
    QSignalSpy sections(&shown.page, &CheckPage::openSection);
    QSignalSpy steps(&shown.page, &CheckPage::showStep);
    buttons(shown.page, u"Open the section"_s).at(0)->click();
    QCOMPARE(sections.count(), 1);
    QCOMPARE(sections[0], (QVariantList{u"a.md"_s, 1}));
    buttons(shown.page, u"Show it"_s).at(0)->click();
    QCOMPARE(steps.count(), 1);
    QCOMPARE(steps[0][0].toString(), u"test/flat"_s);
  }

  void notesThatAreRightAreSaidToBe() {
    Shown shown;
    shown.notes.write(u"a.md"_s, "# Sending\nThe ring is round.\n");
    QVERIFY(shown.notes.open());
    QTRY_VERIFY(says(shown.page, u"Nothing inexact that Orrery knows of was found in 1 file(s)."_s));
    QCOMPARE(boxes(shown.page), 0);
  }

  void aCorrectionTakesTheSentenceAway() {
    Shown shown;
    shown.notes.write(u"a.md"_s, "# Sending\nThe ring is flat.\n");
    QVERIFY(shown.notes.open());
    QTRY_COMPARE(boxes(shown.page), 1);
    shown.notes.write(u"a.md"_s, "# Sending\nThe ring is round.\n");
    QTRY_COMPARE(boxes(shown.page), 0);
  }

  void whatIsRightIsSaidOnceForASection() {
    Shown shown;
    shown.notes.write(u"a.md"_s,
                      "# Sending\nThe ring is flat.\n\nStill the ring is flat.\n# More\nThe ring is flat.\n");
    QVERIFY(shown.notes.open());
    QTRY_COMPARE(boxes(shown.page), 2);
    QVERIFY(says(shown.page, u"3 sentence(s) to look at in 1 file(s)"_s));
    QVERIFY(says(shown.page, u"Sending · lines 2, 4"_s));
    QVERIFY(says(shown.page, u"“The ring is flat.”\n“Still the ring is flat.”"_s));
    QVERIFY(says(shown.page, u"More · line 6"_s));
  }

  void anEmptyFolderIsSaidToBe() {
    Shown shown;
    QVERIFY(shown.notes.open());
    QTRY_VERIFY(says(shown.page, u"There are no notes in this folder"_s));
    QCOMPARE(buttons(shown.page, u"Open another folder…"_s).size(), std::size_t{1});
  }

  void manySentencesComeInParts() {
    Shown shown;
    QByteArray text;
    for (int i = 0; i < CheckPage::kMore + 5; ++i) {
      text += "# Sending " + QByteArray::number(i) + "\nThe ring is flat.\n\n";
    }
    shown.notes.write(u"a.md"_s, text);
    QVERIFY(shown.notes.open());
    QTRY_COMPARE(boxes(shown.page), CheckPage::kMore);
    buttons(shown.page, u"5 more"_s).at(0)->click();
    QTRY_COMPARE(boxes(shown.page), CheckPage::kMore + 5);
    QVERIFY(buttons(shown.page, u"5 more"_s).empty());
  }
};

QTEST_MAIN(CheckPageTest)
#include "check_page_test.moc"
