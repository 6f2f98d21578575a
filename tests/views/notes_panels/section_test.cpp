// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/study/made_note.h"
#include "tests/views/notes_panels/notes_fixture.h"
#include "views/notes_panels/claim_box.h"
#include "views/notes_panels/section_body.h"
#include "views/notes_panels/section_text.h"
#include "views/notes_panels/section_view.h"
#include "views/notes_panels/web_link.h"
#include "views/panels/glyph_button.h"
#include "views/panels/note_browser.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace orrery;
using namespace orrery::tests;

namespace {

QString lines(int count) {
  QString text;
  for (int i = 1; i <= count; ++i) {
    text += u"line %1\n\n"_s.arg(i);
  }
  return text;
}

/// A sentence of a note that makes the claim.
ShownClaim claimAt(const NoteFile& file, const QByteArray& sentence) {
  const qsizetype begin = file.text.indexOf(sentence);
  const ClaimHit hit{kClaim, 0, 1, begin, begin + sentence.size()};
  return {someClaims().front(), hit, quoteOf(file, hit), {u"Closing with senders waiting"_s, 12}};
}

SectionContent contentOf(const NoteFilePointer& file, int section) { return {u"/nowhere"_s, file, section, {}}; }

/// A section as the panel shows it, 320 pixels wide.
struct Shown {
  explicit Shown(const QByteArray& text, int section = 0, const TopicMatch& match = {})
      : file(madeNote(u"a.md"_s, text)) {
    view.setSection(contentOf(file, section), match, SectionMark::None);
    view.resize(320, 600);
    view.show();
  }
  [[nodiscard]] QString text() const { return view.findChild<NoteBrowser*>()->toPlainText(); }
  NoteFilePointer file;
  SectionView view;
};

}  // namespace

class SectionTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLongSectionIsFoldedAndOpens() {
    const Shown shown(QString(u"# Long\n" % lines(20)).toUtf8());
    QVERIFY(shown.text().contains(u"line 6"_s) && !shown.text().contains(u"line 7"_s));
    QPushButton* more = button(shown.view, u"Show all 39 line(s)"_s);
    QVERIFY(more != nullptr);
    more->click();
    QVERIFY(shown.text().contains(u"line 20"_s));
    more->click();
    QVERIFY(!shown.text().contains(u"line 7"_s));
  }

  void aShortSectionIsNot() {
    const Shown shown("# Short\ntext\n");
    QCOMPARE(shown.text(), u"text"_s);
    for (const QPushButton* child : shown.view.findChildren<QPushButton*>()) {
      QVERIFY(!child->isVisible());
    }
  }

  void aHeadingWithoutTextSaysSo() {
    auto file = std::make_shared<NoteFile>(*madeNote(u"a.md"_s, "# Empty\n# Next\ntext\n"));
    file->sections[0].isEmpty = true;
    SectionView view;
    view.setSection(contentOf(file, 0), {}, SectionMark::None);
    view.show();
    QVERIFY(hasText(view, u"You have a heading but no text for this yet."_s));
    QVERIFY(!view.findChild<NoteBrowser*>()->isVisible());
    view.setSection(contentOf(file, 1), {}, SectionMark::None);
    QVERIFY(!hasText(view, u"no text"_s));
    QVERIFY(view.findChild<NoteBrowser*>()->isVisible());
  }

  void aHeadingOverSectionsSaysWhereTheTextIs() {
    const Shown shown("# Above\n## One\ntext\n## Two\ntext\n");
    QVERIFY(hasText(shown.view, u"2 section(s) under this heading"_s));
  }

  void whereAndWhyIsSaid() {
    TopicMatch match;
    match.word = u"写屏障"_s;
    match.inHeading = true;
    Shown shown("# Top\n## Below\ntext\n", 1, match);
    QVERIFY(hasText(shown.view, u"Below"_s));
    QVERIFY(hasText(shown.view, u"a.md › Top"_s));
    QVERIFY(hasText(shown.view, u"matched: 写屏障 in the heading"_s));
    match.inHeading = false;
    shown.view.setSection(contentOf(shown.file, 1), match, SectionMark::Pinned);
    QVERIFY(hasText(shown.view, u"pinned · matched: 写屏障 in the text"_s));
  }

  void theButtonsSayWhatTheyDo() {
    const Shown shown("# A\ntext\n");
    const QSignalSpy read(&shown.view, &SectionView::readerWanted);
    const QSignalSpy edit(&shown.view, &SectionView::editorWanted);
    const QSignalSpy mark(&shown.view, &SectionView::markWanted);
    for (const QString& name : {u"Open in the reader"_s, u"Open in your editor"_s, u"Pin: always show it first"_s,
                                u"Hide: it does not belong here"_s}) {
      auto* glyph = childNamed<GlyphButton>(shown.view, name);
      QVERIFY2(glyph != nullptr, qPrintable(name));
      QVERIFY(!glyph->toolTip().isEmpty());
      QVERIFY(glyph->focusPolicy() & Qt::TabFocus);
      glyph->click();
    }
    QCOMPARE(read.count(), 1);
    QCOMPARE(edit.count(), 1);
    QCOMPARE(mark.count(), 2);
    QCOMPARE(mark.first().first().value<SectionMark>(), SectionMark::Pinned);
    QCOMPARE(mark.last().first().value<SectionMark>(), SectionMark::Hidden);
  }

  void aSentenceThatMakesAClaimIsMarkedAndCorrected() {
    const auto file = madeNote(u"a.md"_s, "# A\nIt is so. A send on a **closed** channel, blocks. It goes on.\n");
    SectionContent content = contentOf(file, 0);
    content.claims.push_back(claimAt(*file, "A send on a **closed** channel, blocks."));
    SectionBody body(0);
    body.setContent(content);
    body.resize(320, 500);
    body.show();
    const NoteBrowser* text = body.browser();
    QCOMPARE(text->marked().size(), std::size_t(1));
    const TextRange marked = text->marked().front();
    const QString sentence = text->toPlainText().mid(marked.begin, marked.length);
    QVERIFY2(sentence.startsWith(u"A send on a closed channel, blocks"_s), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"goes on"_s));
    QVERIFY(hasText(body, u"Check this"_s));
    QVERIFY(hasText(body, u"A send on a **closed** channel, blocks."_s));
    QVERIFY(hasText(body, u"Evidence: runtime/chan.go, chansend (Go 1.19.8)"_s));
    QVERIFY(hasText(body, u"Closing with senders waiting, step 12"_s));
    QVERIFY(body.findChild<ClaimBox*>()->findChild<NoteBrowser*>()->toPlainText().contains(u"panics"_s));
    const QSignalSpy shown(&body, &SectionBody::showStep);
    button(body, u"Show it"_s)->click();
    QCOMPARE(shown.first().first().toString(), kClaim);
  }

  void aSentenceWithALinkIsMarkedToo() {
    const auto file = madeNote(u"a.md"_s, "# A\nA send on a [closed](x.md#y) one blocks. It goes on.\n");
    SectionContent content = contentOf(file, 0);
    content.claims.push_back(claimAt(*file, "A send on a [closed](x.md#y) one blocks."));
    SectionBody body(0);
    body.setContent(content);
    QCOMPARE(body.browser()->marked().size(), std::size_t(1));
    QCOMPARE(body.browser()->marked().front().begin, 0);
  }

  void aClaimMadeTwiceIsMarkedTwiceAndCorrectedOnce() {
    const auto file = madeNote(u"a.md"_s, "# A\nA closed one blocks. So. A closed channel blocks too.\n");
    SectionContent content = contentOf(file, 0);
    content.claims = {claimAt(*file, "A closed one blocks."), claimAt(*file, "A closed channel blocks too.")};
    SectionBody body(0);
    body.setContent(content);
    QCOMPARE(body.browser()->marked().size(), std::size_t(2));
    QCOMPARE(body.findChildren<ClaimBox*>().size(), 1);
    content.claims.clear();
    body.setContent(content);
    QVERIFY(body.browser()->marked().empty());
    QTRY_VERIFY(body.findChildren<ClaimBox*>().isEmpty());
  }

  void aBoxWithoutAStepHasNoButton() {
    ClaimBox box;
    box.setClaim(someClaims().front(), {u"quote"_s}, {});
    box.show();
    QVERIFY(button(box, u"Show it"_s) == nullptr);
    box.setClaim(someClaims().front(), {u"quote"_s}, {u"A scenario"_s, 0});
    QVERIFY(hasText(box, u"Seen in: A scenario"_s));
    QVERIFY(!hasText(box, u"step"_s));
  }

  void theLanguageChangesTheTruth() {
    ClaimBox box;
    box.setClaim(someClaims().front(), {u"quote"_s}, {});
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&box, &event);
    QLocale::setDefault(before);
    QVERIFY(box.findChild<NoteBrowser*>()->toPlainText().contains(u"不会有"_s));
  }

  void aHugeSectionIsCutAndSaysSo() {
    const QByteArray line = QByteArray("一段文字 some text ").repeated(10) + "\n\n";
    const auto file = madeNote(u"a.md"_s, "# Big\n" + line.repeated(10'000));
    QVERIFY(file->text.size() > 2 * kMostShown);
    const SectionText text = sectionText(*file, 0, 0);
    QVERIFY(text.isCut);
    QVERIFY(text.markdown.toUtf8().size() <= kMostShown);
    QVERIFY(!text.markdown.contains(QChar(QChar::ReplacementCharacter)));
    SectionBody body(0);
    body.setContent(contentOf(file, 0));
    body.show();
    QVERIFY(hasText(body, u"Shown: the first 64 KB of this section"_s));
  }

  void aLineWithoutEndIsCutAtACharacter() {
    const auto file = madeNote(u"a.md"_s, QByteArray("中").repeated(100'000));
    const SectionText text = sectionText(*file, 0, 0, 1000);
    QVERIFY(text.isCut);
    QCOMPARE(text.markdown, u"中"_s.repeated(333));
  }

  void aListWithoutEndIsCut() {
    const auto file = madeNote(u"a.md"_s, "# Many\n" + QByteArray("- a\n").repeated(50'000));
    const SectionText text = sectionText(*file, 0, 0);
    QVERIFY(text.isCut);
    QCOMPARE(text.lines, static_cast<int>(kMostLinesShown));
    SectionBody body(0);
    body.setContent(contentOf(file, 0));
    body.show();
    QVERIFY(hasText(body, u"Shown: the first 12 KB of this section"_s));
  }

  void deepListsWithNumbersAreFlattened() {
    const auto file = madeNote(u"a.md"_s, QByteArray("1. > 22) ").repeated(5000) + "deep\n1. kept\n");
    const SectionText text = sectionText(*file, 0, 0);
    QVERIFY2(text.markdown.size() < 100, qUtf8Printable(text.markdown.left(200)));
    QVERIFY(text.markdown.startsWith(u"1. > 22) 1. >"_s));
    QVERIFY(text.markdown.endsWith(u" deep\n1. kept"_s));
  }

  void deepNestingIsFlattened() {
    const auto file = madeNote(u"a.md"_s, QByteArray("> ").repeated(5000) + "deep\n" + QByteArray(" ").repeated(5000) +
                                              "- item\n\n    code stays\n");
    const SectionText text = sectionText(*file, 0, 0);
    QVERIFY(text.markdown.size() < 200);
    QVERIFY(text.markdown.contains(u"deep"_s) && text.markdown.contains(u"item"_s));
    QVERIFY(text.markdown.contains(u"    code stays"_s));
  }

  void anchorsAreThoseOfGitHub_data() {
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<int>("section");
    QTest::newRow("words") << u"closing-a-channel"_s << 0;
    QTest::newRow("Chinese") << u"发送-send"_s << 1;
    QTest::newRow("second of a name") << u"closing-a-channel-1"_s << 2;
    QTest::newRow("as written") << u"Closing a channel!"_s << 0;
    QTest::newRow("none") << u"nowhere"_s << -1;
    QTest::newRow("empty") << u""_s << -1;
  }
  void anchorsAreThoseOfGitHub() {
    QFETCH(const QString, anchor);
    QFETCH(const int, section);
    const auto file = madeNote(u"a.md"_s, "# Closing a channel!\n## 发送 (send)\n# Closing a channel\n");
    QCOMPARE(findAnchor(*file, anchor), section);
  }

  void whatLooksTheSameIsNotLaidOutAgain() {
    const auto file = madeNote(u"a.md"_s, "# A\ntext\n");
    const auto again = madeNote(u"a.md"_s, "# A\ntext\n");
    const auto edited = madeNote(u"a.md"_s, "# A\nother\n");
    QVERIFY(looksSame(contentOf(file, 0), contentOf(again, 0)));
    QVERIFY(!looksSame(contentOf(file, 0), contentOf(edited, 0)));
    SectionView view;
    view.setSection(contentOf(file, 0), {}, SectionMark::None);
    const QSignalSpy changes(view.findChild<NoteBrowser*>(), &QTextEdit::textChanged);
    view.setSection(contentOf(again, 0), {}, SectionMark::Pinned);
    QCOMPARE(changes.count(), 0);
    view.setSection(contentOf(edited, 0), {}, SectionMark::Pinned);
    QVERIFY(changes.count() > 0);
  }

  void aPageOfTheWebIsOpenedOnlyAfterYes() {
    QList<QUrl> opened;
    const auto open = [&opened](const QUrl& url) { opened.append(url); };
    const QUrl url(u"https://example.org@xn--80ak6aa92e.com/path?query=1"_s);
    QWidget window;
    window.show();
    {
      QDialog* dialog = askToOpen(&window, Theme::light(), url, open);
      QCOMPARE(dialog->findChild<QPlainTextEdit*>()->toPlainText(), QString::fromLatin1(url.toEncoded()));
      QVERIFY(hasText(*dialog, u"The site: xn--80ak6aa92e.com"_s));
      QVERIFY(button(*dialog, u"Do not open"_s)->isDefault());
      QVERIFY(opened.isEmpty());
      QTest::keyClick(dialog, Qt::Key_Return);  // the default
    }
    QTRY_VERIFY(window.findChild<QDialog*>() == nullptr);
    QVERIFY(opened.isEmpty());
    QTest::keyClick(askToOpen(&window, Theme::dark(), url, open), Qt::Key_Escape);
    QTRY_VERIFY(window.findChild<QDialog*>() == nullptr);
    QVERIFY(opened.isEmpty());
    button(*askToOpen(&window, Theme::dark(), url, open), u"Open the page"_s)->click();
    QCOMPARE(opened, QList<QUrl>({url}));
  }

  void headingsWithHiddenCharactersAreSeen() {
    const Shown shown(u"# a\u202Ebc\ntext\u2066 more\n"_s.toUtf8());
    QVERIFY(hasText(shown.view, u"a\uFFFDbc"_s));
    QCOMPARE(shown.text(), u"text\uFFFD more"_s);
  }

  void nothingIsCutOff_data() {
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 200;  // what the least width of the explanation leaves
    QTest::newRow("usual") << 320;
    QTest::newRow("wide") << 700;
  }
  void nothingIsCutOff() {
    QFETCH(const int, width);
    const auto file = madeNote(u"folder/002_66f63fdd73cfe53a_a_very_long_name_without_blanks.txt"_s,
                               "# AHeadingOfOneWordThatIsMuchLongerThanAnyPanelIsWide\n" +
                                   QByteArray("text text ").repeated(60) + "A closed one blocks.\n");
    SectionContent content = contentOf(file, 0);
    content.claims.push_back(claimAt(*file, "A closed one blocks."));
    TopicMatch match;
    match.word = u"AHeadingOfOneWordThatIsMuchLonger"_s;
    QWidget window;
    QVBoxLayout column(&window);
    column.setContentsMargins({});
    auto* view = new SectionView(&window);
    column.addWidget(view);
    column.addStretch();
    view->setTheme(Theme::light());
    view->setSection(content, match, SectionMark::Pinned);
    window.resize(width, 1400);
    window.show();
    QTRY_COMPARE(window.width(), width);
    QTRY_COMPARE(layoutFaults(window), QStringList());
  }
};

QTEST_MAIN(SectionTest)
#include "section_test.moc"
