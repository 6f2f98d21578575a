// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/visible_text.h"
#include "views/panels/code_highlighter.h"
#include "views/panels/note_browser.h"
#include "views/panels/note_place.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <sys/stat.h>

using namespace orrery;
using namespace Qt::StringLiterals;

namespace {

/// The parts of a program with a look, as they stand in it.
QStringList parts(const QString& code, CodeLook look, CodeLanguage language = CodeLanguage::Go) {
  QStringList found;
  for (const CodeSpan& span : codeSpans(code, language)) {
    if (span.look == look) {
      found.append(code.mid(span.begin, span.length));
    }
  }
  return found;
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
    qFatal("cannot write %s", qPrintable(path));
  }
}

void writePicture(const QString& path, QSize size, const char* format = "PNG") {
  QImage image(size, QImage::Format_RGB32);
  image.fill(0xff00aa00);
  if (!image.save(path, format)) {
    qFatal("cannot write %s", qPrintable(path));
  }
}

/// A folder of notes with pictures, and things beside it that must not be read.
struct Folder {
  Folder() {
    QDir(dir.path()).mkpath(u"notes/pictures"_s);
    writePicture(at(u"notes/here.png"_s), {30, 20});
    writePicture(at(u"notes/pictures/wide.png"_s), {900, 90});
    writePicture(at(u"notes/pictures/a b.jpg"_s), {40, 20}, "JPG");
    writePicture(at(u"outside.png"_s), {50, 50});
    write(at(u"notes/text.png"_s), "this is no picture");
    write(at(u"notes/drawn.svg"_s), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QFile::link(at(u"outside.png"_s), at(u"notes/link_out.png"_s));
    QFile::link(at(u"notes/here.png"_s), at(u"notes/link_in.png"_s));
    if (mkfifo(QFile::encodeName(at(u"notes/pipe.png"_s)).constData(), 0600) != 0) {
      qFatal("cannot make a named pipe");
    }
  }
  [[nodiscard]] QString at(const QString& name) const { return dir.filePath(name); }
  [[nodiscard]] NotePlace place(const QString& note = u"note.md"_s) const { return {at(u"notes"_s), note}; }
  QTemporaryDir dir;
};

}  // namespace

class NoteTest final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theWordsOfGoAreToldApart() {
    const QString code =
        u"func add(a int) string { // sums\n\treturn f(\"x\\\"y\", 'q', 0x1F, nil)\n}\ntype Pair struct{}"_s;
    QCOMPARE(parts(code, CodeLook::Keyword), QStringList({u"func"_s, u"return"_s, u"nil"_s, u"type"_s, u"struct"_s}));
    QCOMPARE(parts(code, CodeLook::Type), QStringList({u"int"_s, u"string"_s, u"Pair"_s}));
    QCOMPARE(parts(code, CodeLook::Function), QStringList({u"add"_s, u"f"_s}));
    QCOMPARE(parts(code, CodeLook::String), QStringList({u"\"x\\\"y\""_s, u"'q'"_s}));
    QCOMPARE(parts(code, CodeLook::Number), QStringList({u"0x1F"_s}));
    QCOMPARE(parts(code, CodeLook::Comment), QStringList({u"// sums"_s}));
  }

  void rawStringsAndBlockCommentsRunOverLines() {
    const QString code = u"a := `one\n// two` /* three\nfunc \"four */ var b"_s;
    QCOMPARE(parts(code, CodeLook::String), QStringList({u"`one\n// two`"_s}));
    QCOMPARE(parts(code, CodeLook::Comment), QStringList({u"/* three\nfunc \"four */"_s}));
    QCOMPARE(parts(code, CodeLook::Keyword), QStringList({u"var"_s}));
  }

  void whatIsNotClosedDoesNotColourTheRest() {
    QCOMPARE(parts(u"don't go\n\"open\nvar x"_s, CodeLook::String), QStringList());
    QCOMPARE(parts(u"a ` b\nvar x"_s, CodeLook::Keyword), QStringList({u"var"_s}));
    QCOMPARE(parts(u"/* never\nclosed"_s, CodeLook::Comment), QStringList({u"/* never\nclosed"_s}));
  }

  void otherLanguagesShowOnlyWhatWeKnow() {
    QCOMPARE(codeLanguage(u"golang"), CodeLanguage::Go);
    QCOMPARE(codeLanguage(u""), CodeLanguage::Go);
    QCOMPARE(codeLanguage(u"C++"), CodeLanguage::LikeC);
    QCOMPARE(codeLanguage(u"yaml"), CodeLanguage::Plain);
    QVERIFY(codeSpans(u"func \"x\" 1 // y", CodeLanguage::Plain).empty());
    QVERIFY(parts(u"func x()"_s, CodeLook::Keyword, CodeLanguage::LikeC).isEmpty());
    QCOMPARE(parts(u"int x; // y"_s, CodeLook::Comment, CodeLanguage::LikeC), QStringList({u"// y"_s}));
  }

  void spansNeverOverlapAndLongTextsAreLinear_data() {
    QTest::addColumn<QString>("piece");
    for (const char* piece :
         {"`", "\"", "'", "/*", "/* */", "\\", "a", "1", "func (", "\"\\", "type ", "//\n", "'\\"}) {
      QTest::newRow(piece) << QString::fromLatin1(piece);
    }
  }
  void spansNeverOverlapAndLongTextsAreLinear() {
    QFETCH(const QString, piece);
    const QString code = piece.repeated(200'000);
    qsizetype end = 0;
    for (const CodeSpan& span : codeSpans(code, CodeLanguage::Go)) {
      QVERIFY(span.begin >= end && span.length > 0);
      end = span.begin + span.length;
    }
    // What is quadratic would take longer than a test may.
    QVERIFY(end <= code.size());
  }

  void fencedCodeIsColoured() {
    NoteBrowser browser;
    browser.setNote(u"func here\n\n```go\nfunc f() {\n\ts := `a\nb`\n}\n```\n"_s);
    QStringList coloured;
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
      for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        coloured.append(block.text().mid(range.start, range.length));
      }
    }
    QCOMPARE(coloured, QStringList({u"func"_s, u"f"_s, u"`a"_s, u"b`"_s}));
  }

  void hiddenCharactersAreSeen() {
    QCOMPARE(visibleText(u"a\u202Eb\u0007c\u2066d\te\n中"_s), u"a\uFFFDb\uFFFDc\uFFFDd\te\n中"_s);
    QCOMPARE(visibleText(u"\U000E0041\U0001F600"_s), u"\uFFFD\U0001F600"_s);
    NoteBrowser browser;
    browser.setUserNote(u"a\u202Eb &#x202e;c &rlm;d"_s, {u"/nowhere"_s, u"n.md"_s});
    QCOMPARE(browser.toPlainText(), u"a\uFFFDb \uFFFDc \uFFFDd"_s);
  }

  void longWordsMayBreak() {
    const QString broken = breakableText(u"a"_s.repeated(100) % u"\nb");
    QVERIFY(broken.contains(QChar(0x200b)));
    QVERIFY(!broken.contains(u'\n'));
    QCOMPARE(breakableText(u"short words only"_s), u"short words only"_s);
    // At the parts of a path, not in the middle of a word; not at all between Han characters, where lines break anyway.
    const auto parts = [](const QString& text) { return breakableText(text).split(QChar(0x200b)); };
    QCOMPARE(parts(u"tests/recordings/channel/buffer_wrap.jsonl"_s),
             QStringList({u"tests/"_s, u"recordings/"_s, u"channel/"_s, u"buffer_"_s, u"wrap."_s, u"jsonl"_s}));
    QCOMPARE(parts(u"(Go 1.19.8)"_s).size(), 1);
    QCOMPARE(parts(u"这个文件夹里没有笔记：没有 .md、.markdown 或 .txt 文件。"_s).size(), 1);
    QVERIFY(parts(u"-"_s.repeated(100)).size() > 1);
  }

  void picturesOfTheFolderAreShown_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QSize>("size");
    QTest::newRow("beside the note") << u"here.png"_s << u"note.md"_s << QSize(30, 20);
    QTest::newRow("below") << u"./pictures/wide.png"_s << u"note.md"_s << QSize(900, 90);
    QTest::newRow("a blank") << u"pictures/a%20b.jpg"_s << u"note.md"_s << QSize(40, 20);
    QTest::newRow("above, still inside") << u"../here.png"_s << u"sub/note.md"_s << QSize(30, 20);
    QTest::newRow("a link inside") << u"link_in.png"_s << u"note.md"_s << QSize(30, 20);
  }
  void picturesOfTheFolderAreShown() {
    QFETCH(const QString, address);
    QFETCH(const QString, note);
    QFETCH(const QSize, size);
    const Folder folder;
    QCOMPARE(pictureInFolder(folder.place(note), QUrl(address)).size(), size);
  }

  void otherPicturesAreRefused_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("out of the folder") << u"../outside.png"_s;
    QTest::newRow("out, encoded") << u"%2e%2e/outside.png"_s;
    QTest::newRow("out and in again") << u"pictures/../../outside.png"_s;
    QTest::newRow("a link that leads out") << u"link_out.png"_s;
    QTest::newRow("absolute") << u"/etc/hostname"_s;
    QTest::newRow("file:") << u"file:///etc/hostname"_s;
    QTest::newRow("qrc:") << u"qrc:/icons/orrery.svg"_s;
    QTest::newRow("resource") << u":/icons/orrery.svg"_s;
    QTest::newRow("http:") << u"http://example.org/a.png"_s;
    QTest::newRow("https:") << u"https://example.org/a.png"_s;
    QTest::newRow("another host") << u"//example.org/a.png"_s;
    QTest::newRow("data:") << u"data:image/png;base64,AAAA"_s;
    QTest::newRow("svg") << u"drawn.svg"_s;
    QTest::newRow("no picture") << u"text.png"_s;
    QTest::newRow("a named pipe") << u"pipe.png"_s;
    QTest::newRow("a folder") << u"pictures"_s;
    QTest::newRow("absent") << u"absent.png"_s;
    QTest::newRow("zero byte") << u"here.png%00.jpg"_s;
  }
  void otherPicturesAreRefused() {
    QFETCH(const QString, address);
    const Folder folder;
    QVERIFY(pictureInFolder(folder.place(), QUrl(address)).isNull());
    NoteBrowser browser;
    browser.setUserNote(u"![words for it](<%1>) text"_s.arg(address), folder.place());
    // An empty frame with the words for it, and never what QTextBrowser would load by itself.
    QCOMPARE(browser.document()->resource(QTextDocument::ImageResource, QUrl(address)).value<QImage>().size(),
             QSize(16, 16));
    QVERIFY(browser.toPlainText().contains(u"words for it"_s));
    QVERIFY(browser.toPlainText().contains(u" text"_s));
  }

  void aHugePictureIsNotDecoded() {
    const Folder folder;
    writePicture(folder.at(u"notes/long.png"_s), {5000, 10});
    QCOMPARE(pictureInFolder(folder.place(), QUrl(u"long.png"_s)).size(), QSize(4096, 8));
    QFile large(folder.at(u"notes/here.png"_s));
    QVERIFY(large.open(QIODevice::ReadWrite) && large.resize(kLargestPictureFile + 1));
    QVERIFY(pictureInFolder(folder.place(), QUrl(u"here.png"_s)).isNull());
  }

  void aWidePictureIsAsWideAsTheRoom() {
    const Folder folder;
    NoteBrowser browser;
    browser.resize(300, 100);
    browser.setUserNote(u"![](pictures/wide.png)\n\n![](here.png)"_s, folder.place());
    browser.show();
    for (const int width : {300, 200}) {
      browser.resize(width, 100);
      const auto format = browser.document()->begin().begin().fragment().charFormat().toImageFormat();
      QVERIFY2(format.width() <= width && format.width() > width - 20, qPrintable(QString::number(format.width())));
      QVERIFY(browser.document()->size().width() <= width);
    }
  }

  void linksSayWhatTheyAre_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<NoteLink::Kind>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("anchor");
    using Kind = NoteLink::Kind;
    QTest::newRow("https") << u"https://go.dev/a?b#c"_s << Kind::Web << QString() << u"c"_s;
    QTest::newRow("HTTP") << u"HTTP://go.dev"_s << Kind::Web << QString() << QString();
    QTest::newRow("anchor") << u"#a-heading"_s << Kind::Place << QString() << u"a-heading"_s;
    QTest::newRow("Chinese anchor") << u"#%E9%80%9A%E9%81%93"_s << Kind::Place << QString() << u"通道"_s;
    QTest::newRow("note") << u"other.md#x"_s << Kind::Place << u"sub/other.md"_s << u"x"_s;
    QTest::newRow("note above") << u"../top.md"_s << Kind::Place << u"top.md"_s << QString();
    QTest::newRow("out") << u"../../top.md"_s << Kind::Refused << QString() << QString();
    QTest::newRow("absolute") << u"/etc/passwd"_s << Kind::Refused << QString() << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << Kind::Refused << QString() << QString();
    QTest::newRow("qrc") << u"qrc:/icons/orrery.svg"_s << Kind::Refused << QString() << QString();
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << Kind::Refused << QString() << QString();
    QTest::newRow("mail") << u"mailto:a@example.org"_s << Kind::Refused << QString() << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << Kind::Refused << QString() << QString();
    QTest::newRow("program") << u"steam://run/1"_s << Kind::Refused << QString() << QString();
    QTest::newRow("no host") << u"http:///x"_s << Kind::Refused << QString() << QString();
    QTest::newRow("another host") << u"//example.org/x.md"_s << Kind::Refused << QString() << QString();
    QTest::newRow("empty") << u""_s << Kind::Refused << QString() << QString();
  }
  void linksSayWhatTheyAre() {
    QFETCH(const QString, address);
    QFETCH(const NoteLink::Kind, kind);
    QFETCH(const QString, path);
    QFETCH(const QString, anchor);
    const NoteLink link = readLink({u"/notes"_s, u"sub/note.md"_s}, QUrl(address));
    QCOMPARE(link.kind, kind);
    if (kind == NoteLink::Kind::Refused) {
      QVERIFY(!link.why.isEmpty());
    } else {
      QCOMPARE(link.path, path);
      QCOMPARE(link.anchor, anchor);
    }
  }

  void aLinkIsToldAndNothingElseHappens() {
    NoteBrowser browser;
    browser.setUserNote(u"[web](https://go.dev) [note](b.md#c) [bad](file:///etc/passwd)"_s, {u"/notes"_s, u"a.md"_s});
    const QSignalSpy web(&browser, &NoteBrowser::webLinkActivated);
    const QSignalSpy place(&browser, &NoteBrowser::placeActivated);
    const QSignalSpy refused(&browser, &NoteBrowser::linkRefused);
    const QString before = browser.toPlainText();
    for (const QString& address : {u"https://go.dev"_s, u"b.md#c"_s, u"file:///etc/passwd"_s}) {
      Q_EMIT browser.anchorClicked(QUrl(address));
    }
    QCOMPARE(web.count(), 1);
    QCOMPARE(web.first().first().toUrl(), QUrl(u"https://go.dev"_s));
    QCOMPARE(place.first().first().toString(), u"b.md"_s);
    QCOMPARE(place.first().last().toString(), u"c"_s);
    QVERIFY(refused.first().first().toString().contains(u"file:"_s));
    QCOMPARE(browser.toPlainText(), before);
  }

  void aMarkedSentenceHasAFillAndALine() {
    NoteBrowser browser;
    browser.setUserNote(u"It is so. **It is not** so."_s, {u"/notes"_s, u"a.md"_s}, [](const QString& shown) {
      return std::vector<TextRange>{{shown.indexOf(u"It is not"_s), 13}};
    });
    QCOMPARE(browser.marked().size(), std::size_t(1));
    QTextCursor cursor(browser.document());
    cursor.setPosition(static_cast<int>(browser.marked().front().begin) + 2);
    QCOMPARE(cursor.charFormat().underlineStyle(), QTextCharFormat::DashUnderline);
    QCOMPARE(cursor.charFormat().background().color(), Theme::light().color(Role::DangerFill));
    cursor.setPosition(2);
    QCOMPARE(cursor.charFormat().underlineStyle(), QTextCharFormat::NoUnderline);
    browser.setTheme(Theme::dark());
    QCOMPARE(browser.marked().size(), std::size_t(1));
  }

  void strangeMarkdownIsShown_data() {
    QTest::addColumn<QString>("markdown");
    QTest::newRow("quotes in quotes") << QString(u"> "_s.repeated(5000) % u"deep");
    QString lists;
    for (int i = 0; i < 300; ++i) {
      lists += QString(i * 2, u' ') % u"- item\n";
    }
    QTest::newRow("lists in lists") << lists;
    QTest::newRow("brackets") << u"["_s.repeated(20'000);
    QTest::newRow("stars") << u"*a "_s.repeated(20'000);
    QTest::newRow("backticks") << u"` `` "_s.repeated(10'000);
    QTest::newRow("table") << QString(u"|a"_s.repeated(200) % u"|\n" % u"|---"_s.repeated(200) % u"|\n" %
                                      u"|b"_s.repeated(200) % u"|\n");
    QTest::newRow("one long line") << u"中文 text "_s.repeated(10'000);
    QTest::newRow("a fence that stays open") << QString(u"```go\n" % u"x := 1 // y\n"_s.repeated(3000));
    QTest::newRow("pictures") << u"![a](absent.png) "_s.repeated(2000);
    QTest::newRow("entities") << u"&#x202e;"_s.repeated(5000);
    QTest::newRow("noncharacters") << u"\uFDD0\uFDD1\uFFFC\u2029a\n"_s.repeated(100);
  }
  void strangeMarkdownIsShown() {
    QFETCH(const QString, markdown);
    NoteBrowser browser;
    browser.resize(300, 100);
    browser.setUserNote(markdown, {u"/nowhere"_s, u"a.md"_s});
    const QImage seen = browser.grab(QRect(0, 0, 300, 300)).toImage();
    QVERIFY(!seen.isNull());
  }
};

QTEST_MAIN(NoteTest)
#include "note_test.moc"
