// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the reader is put together; what it does is in reader.cpp.
#include "views/notes_panels/reader.h"
#include "views/notes_panels/reader_rows.h"
#include "views/notes_panels/reader_text.h"
#include "views/notes_panels/web_link.h"
#include "views/panels/glyph_button.h"
#include "views/panels/keys.h"
#include "views/panels/list_delegate.h"
#include "views/panels/panel_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace orrery {

namespace {

/// A list of rows of one height, however many they are.
QListView* makeList(ReaderRows* rows, QWidget* parent) {
  auto* list = new QListView(parent);
  list->setModel(rows);
  list->setUniformItemSizes(true);
  list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list->setFrameShape(QFrame::NoFrame);
  list->setMinimumHeight(8 * kUnit);
  return list;
}

}  // namespace

Reader::Reader(StudyIndex* index, NotesContext context, QWidget* parent)
    : Panel(parent), m_index(index), m_context(std::move(context)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  auto* split = new QSplitter(Qt::Horizontal, this);
  split->setChildrenCollapsible(false);
  split->setHandleWidth(1);
  split->addWidget(buildLists());
  split->addWidget(buildText());
  split->setStretchFactor(1, 1);
  split->setSizes({30 * kUnit, 80 * kUnit});
  row->addWidget(split);
  connectText();
  addKeys();
  connect(index, &StudyIndex::changed, this, &Reader::follow);
  connect(index->reader(), &NotesReader::changed, this, &Reader::follow);
  connect(index->reader(), &NotesReader::stateChanged, this, &Reader::follow);
  retranslate();
}

QWidget* Reader::buildLists() {
  auto* side = new QWidget(this);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, kUnit, 0, 0);
  column->setSpacing(kUnit / 2);
  m_filter = new QLineEdit(side);
  m_filter->setClearButtonEnabled(true);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(kUnit + kUnit / 2, 0, kUnit + kUnit / 2, 0);
  top->addWidget(m_filter);
  column->addLayout(top);
  m_nothing = new QLabel(side);
  m_nothing->setWordWrap(true);
  m_nothing->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
  column->addWidget(m_nothing);

  m_fileRows = new ReaderRows(this);
  m_headings = new ReaderRows(this);
  m_files = makeList(m_fileRows, side);
  m_outline = makeList(m_headings, side);
  m_fileDelegate = new ListDelegate(m_files);
  m_headingDelegate = new ListDelegate(m_outline);
  m_fileDelegate->setOneLine(true);
  m_headingDelegate->setOneLine(true);
  m_outlineTitle = new QLabel(side);
  m_outlineTitle->setContentsMargins(2 * kUnit, kUnit, kUnit, kUnit / 2);
  column->addWidget(m_files, 1);
  column->addWidget(m_outlineTitle);
  column->addWidget(m_outline, 2);
  side->setMinimumWidth(22 * kUnit);

  for (QObject* watched : std::initializer_list<QObject*>{m_filter, m_files, m_outline}) {
    watched->installEventFilter(this);
  }
  connect(m_filter, &QLineEdit::textChanged, this, &Reader::showFiles);
  connect(m_files, &QAbstractItemView::clicked, this,
          [this](const QModelIndex& index) { open(m_paths.value(index.row())); });
  connect(m_outline, &QAbstractItemView::clicked, this,
          [this](const QModelIndex& index) { m_text->goTo(index.row()); });
  return side;
}

QWidget* Reader::buildText() {
  auto* main = new QWidget(this);
  auto* column = new QVBoxLayout(main);
  column->setContentsMargins(0, kUnit, 0, 0);
  column->setSpacing(0);
  m_back = new GlyphButton(Glyph::Back, GlyphButton::Look::Quiet, main);
  m_forward = new GlyphButton(Glyph::Forward, GlyphButton::Look::Quiet, main);
  m_previous = new GlyphButton(Glyph::Up, GlyphButton::Look::Quiet, main);
  m_next = new GlyphButton(Glyph::Down, GlyphButton::Look::Quiet, main);
  m_edit = new GlyphButton(Glyph::Pencil, GlyphButton::Look::Quiet, main);
  m_close = new GlyphButton(Glyph::Close, GlyphButton::Look::Quiet, main);
  m_title = new QLabel(main);
  m_facts = new QLabel(main);
  m_said = new QLabel(main);
  for (QLabel* label : {m_title, m_facts, m_said}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  m_head = new QBoxLayout(QBoxLayout::LeftToRight);
  m_head->setContentsMargins(2 * kUnit, 0, kUnit, kUnit);
  m_head->setSpacing(kUnit / 4);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_title);
  words->addWidget(m_facts);
  words->addWidget(m_said);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kUnit / 4);
  for (GlyphButton* button : {m_back, m_forward, m_previous, m_next, m_edit, m_close}) {
    buttons->addWidget(button, 0, Qt::AlignTop);
  }
  m_head->addLayout(words, 1);
  m_head->addLayout(buttons);
  m_head->setAlignment(buttons, Qt::AlignRight | Qt::AlignTop);
  column->addLayout(m_head);
  main->installEventFilter(this);
  main->setMinimumWidth(34 * kUnit);  // a box with a correction needs that much
  m_line = new QWidget(main);
  m_line->setFixedHeight(1);
  m_line->setAutoFillBackground(true);
  column->addWidget(m_line);

  m_text = new ReaderText({[this](int section) {
                             SectionContent content{m_index->reader()->folder(), m_file, section, {}};
                             const auto found = m_index->findings().find(m_file->path);
                             if (found != m_index->findings().end() && found->second.file == m_file) {
                               content.claims = claimsIn(found->second, section, m_index->claimFinder(), m_context);
                             }
                             return content;
                           },
                           [this](int section) {
                             return m_context.scenariosOf
                                        ? m_context.scenariosOf(m_index->topicsOf(m_file->path, section))
                                        : std::vector<TopicScenario>();
                           }},
                          main);
  column->addWidget(m_text, 1);
  return main;
}

void Reader::connectText() {
  connect(m_text, &ReaderText::currentChanged, this, &Reader::markCurrent);
  connect(m_text, &ReaderText::openTopic, this, &Reader::openTopic);
  connect(m_text, &ReaderText::showStep, this, &Reader::showStep);
  connect(m_text, &ReaderText::webLinkActivated, this,
          [this](const QUrl& url) { askToOpen(window(), theme(), url, m_context.openWebPage); });
  connect(m_text, &ReaderText::placeActivated, this, &Reader::followLink);
  connect(m_text, &ReaderText::linkRefused, this, &Reader::say);
  connect(m_back, &QAbstractButton::clicked, this, &Reader::goBack);
  connect(m_forward, &QAbstractButton::clicked, this, &Reader::goForward);
  connect(m_previous, &QAbstractButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
  connect(m_close, &QAbstractButton::clicked, this, &Reader::closed);
  connect(m_edit, &QAbstractButton::clicked, this, [this] {
    const int at = m_text->current();
    Q_EMIT editorWanted(m_file->path, at < 0 ? 1 : m_file->sections[static_cast<std::size_t>(at)].line);
  });
}

void Reader::addKeys() {
  const auto add = [this](const QKeySequence& key, const auto& action) {
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  add(keys::back(), [this] { goBack(); });
  add(keys::forward(), [this] { goForward(); });
  add(keys::previousSection(), [this] { step(-1); });
  add(keys::nextSection(), [this] { step(1); });
  add(keys::editNote(), [this] { m_edit->click(); });
  add(QKeySequence(Qt::Key_Escape), [this] {
    if (m_filter->text().isEmpty()) {
      Q_EMIT closed();
    } else {
      m_filter->clear();
    }
  });
}

}  // namespace orrery
