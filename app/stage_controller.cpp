// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_controller.h"

#include "app/document.h"
#include "app/tr.h"
#include "models/exhibit/operations_model.h"
#include "models/timeline/player.h"
#include "views/panels/operation_bar.h"
#include "views/panels/scrubber.h"
#include "views/stage/exporter.h"
#include "views/stage/stage_widget.h"

#include <QMenu>

namespace orrery {

using app::Tr;

StageController::StageController(Document* document, Session* session, Player* player, StageWidget* stage,
                                 QObject* parent)
    : QObject(parent), m_document(document), m_session(session), m_stage(stage) {
  const TimelineModel* const timeline = session->timeline();
  connect(document, &Document::replaced, this, &StageController::replace);
  connect(timeline, &TimelineModel::positionChanged, this, &StageController::follow);
  // Another branch may have another state at the same position.
  connect(session, &Session::branchesChanged, this, [this] { m_stage->remake(StageWidget::Motion::Animate); });
  // The stage keeps the last picture; what made it cannot draw the states of another exhibit.
  connect(session, &Session::aboutToReplace, this, [this] { m_stage->setSource({}); });
  connect(player, &Player::speedChanged, stage, &StageWidget::setSpeed);
  connect(stage, &StageWidget::contextRequested, this, &StageController::offerOperations);
  connect(stage, &StageWidget::picked, this, &StageController::picked);
  if (document->entry() != nullptr) {
    replace();
  }
}

void StageController::setScrubber(Scrubber* scrubber) {
  m_scrubber = scrubber;
  scrubber->setPreview([this](int position, QSize size) { return preview(position, size); });
}

void StageController::setOperationBar(OperationBar* bar) { m_bar = bar; }

void StageController::replace() {
  const PictureFunction picture = m_document->entry()->picture;
  m_stage->setSelected({});
  m_stage->fit();
  m_stage->setSource([this, picture](const PictureOptions& options) {
    return picture(m_session->state(), m_session->timeline()->currentStep(), options);
  });
  announce();
}

void StageController::follow(int /*from*/, int /*to*/) {
  if (!m_session->isOpen()) {
    return;
  }
  // Who drags the handle wants to see each step at once.
  const bool isHeld = m_scrubber != nullptr && m_scrubber->isSliderDown();
  m_stage->remake(isHeld ? StageWidget::Motion::Cut : StageWidget::Motion::Animate);
  announce();
}

void StageController::announce() {
  if (const Step* const step = m_session->timeline()->currentStep()) {
    m_stage->announce(m_session->exhibit().sentence(*step, m_session->state()));
  }
}

void StageController::retranslate() {
  if (m_session->isOpen()) {
    m_stage->remake(StageWidget::Motion::Cut);
  }
}

void StageController::offerOperations(const Entity& entity, const QPoint& globalPosition) {
  if (m_bar == nullptr || entity.isNull()) {
    return;
  }
  QMenu menu(m_stage);
  const OperationsModel& operations = m_bar->operations();
  for (const int row : operations.rowsFor(entity)) {
    const OperationDescription& description = operations.at(row);
    const QString id = description.id;
    QAction* const action = menu.addAction(Tr::tr("%1…", "an operation that asks for more").arg(description.label));
    action->setToolTip(description.help);
    connect(action, &QAction::triggered, m_bar, [this, id, entity] { m_bar->offer(id, entity); });
  }
  if (menu.isEmpty()) {
    menu.addAction(Tr::tr("Nothing can be done to %1 now").arg(entity.name))->setEnabled(false);
  }
  menu.exec(globalPosition);
}

QImage StageController::preview(int position, QSize size) const {
  if (!m_session->isOpen() || position < 0 || position > m_session->recording().length()) {
    return {};
  }
  const Recording& recording = m_session->recording();
  const Step* const step = position > 0 ? &recording.step(position) : nullptr;
  ExportOptions options;
  options.theme = m_stage->theme();
  options.type = m_stage->typeScale();
  options.size = size;
  const Picture picture = m_document->entry()->picture(recording.stateAt(position), step, m_stage->pictureOptions());
  return renderedImage(picture, options, m_stage->devicePixelRatioF());
}

}  // namespace orrery
