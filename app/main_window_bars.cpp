// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bar_place.h"
#include "app/docks.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/menus.h"
#include "app/notes_control.h"
#include "app/stage_controller.h"
#include "app/top_bar.h"
#include "views/panels/operation_bar.h"
#include "views/panels/scrubber.h"
#include "views/panels/transport_bar.h"
#include "views/stage/stage_widget.h"

#include <QIcon>
#include <QLayout>
#include <QMenu>
#include <QTimer>
#include <QToolBar>

#include <chrono>

namespace orrery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void MainWindow::keepPlaces(QWidget* centre) {
  m_topPlace = new BarPlace(m_appearance.theme(), this);
  setMenuWidget(m_topPlace);
  m_operationsPlace = new BarPlace(m_appearance.theme(), centre);
  m_transportPlace = new BarPlace(m_appearance.theme(), this);
  m_transportBar = new QToolBar(this);
  m_transportBar->setObjectName(u"transport"_s);
  m_transportBar->setMovable(false);
  m_transportBar->setFloatable(false);
  m_transportBar->setStyleSheet(u"QToolBar { border: none; padding: 0; spacing: 0; }"_s);
  m_transportBar->layout()->setContentsMargins(0, 0, 0, 0);
  m_transportBar->addWidget(m_transportPlace);
  addToolBar(Qt::BottomToolBarArea, m_transportBar);
}

void MainWindow::keepHeights() {
  const BarHeights& known = m_settings.barHeights;
  const bool areKnown = known.top > 0 && known.operations > 0 && known.transport > 0;
  const BarHeights heights = areKnown ? known : usualBarHeights(m_stage->typeScale());
  m_topPlace->setFixedHeight(heights.top);
  m_operationsPlace->setFixedHeight(heights.operations);
  m_transportPlace->setFixedHeight(heights.transport);
}

void MainWindow::buildBars() {
  m_top = new TopBar(m_actions, m_topPlace);
  m_menus = new Menus(m_actions, m_top->menuBar());
  m_top->setThemes(m_menus->themes());
  showMenus();
  connect(m_menus, &Menus::themeChosen, this, &MainWindow::setTheme);
  connect(m_menus, &Menus::talkThemeChosen, this, &MainWindow::setTalkTheme);
  connect(m_menus, &Menus::languageChosen, this, &MainWindow::setLanguage);
  connect(m_menus, &Menus::recentChosen, m_files, &FileCommands::open);

  m_operations = new OperationBar(&m_session, m_operationsPlace);
  m_stageController->setOperationBar(m_operations);
  connect(m_operations, &OperationBar::requested, this, &MainWindow::apply);

  m_transport = new TransportBar(m_session.timeline(), &m_player, m_transportPlace);
  m_transport->scrubber()->followBookmarks(&m_session);
  m_stageController->setScrubber(m_transport->scrubber());

  for (Panel* const bar : std::initializer_list<Panel*>{m_top, m_operations, m_transport}) {
    bar->setTheme(m_appearance.theme());
  }
  m_topPlace->fill(m_top);
  m_operationsPlace->fill(m_operations);
  m_transportPlace->fill(m_transport);
  showIdentity();
}

void MainWindow::finishStart() {
  buildBars();
  // When the bars have reached the screen.
  QTimer::singleShot(1ms, this, [this] {
    const QIcon icon(u":/icons/orrery.svg"_s);
    m_top->setIcon(icon);
    setWindowIcon(icon);
    m_docks->fillShown();
    m_notes->start();
    m_isComplete = true;
  });
}

}  // namespace orrery
