// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/operation_bar.h"

#include "models/exhibit/operations_model.h"
#include "models/exhibit/session.h"
#include "views/panels/flow_layout.h"
#include "views/panels/keys.h"
#include "views/panels/panel_style.h"
#include "views/panels/parameter_field.h"
#include "views/panels/tr.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using panels::Tr;

OperationBar::OperationBar(Session* session, QWidget* parent)
    : Panel(parent),
      m_session(session),
      m_model(new OperationsModel(this)),
      m_form(new FlowLayout(2 * kUnit, kUnit)),
      m_chooser(new QComboBox(this)),
      m_apply(new QPushButton(this)),
      m_remark(new QLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
  column->setSpacing(kUnit / 2);
  column->addLayout(m_form);
  column->addWidget(m_remark);
  m_form->addWidget(m_chooser);
  m_form->addWidget(m_apply);
  m_remark->setWordWrap(true);
  m_remark->setTextFormat(Qt::PlainText);
  m_apply->setProperty("main", true);
  m_apply->setAutoDefault(false);
  m_chooser->setModel(m_model);
  m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);

  connect(m_chooser, &QComboBox::currentIndexChanged, this, &OperationBar::showForm);
  connect(m_apply, &QPushButton::clicked, this, &OperationBar::request);
  connect(session, &Session::opened, this, [this] {
    m_typed.clear();
    m_formOf.clear();
    showState();
  });
  connect(session, &Session::branchesChanged, this, &OperationBar::showState);
  connect(session->timeline(), &TimelineModel::positionChanged, this, &OperationBar::showState);
  retranslate();
}

const OperationDescription* OperationBar::chosen() const {
  const int row = m_chooser->currentIndex();
  return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void OperationBar::showState() {
  if (!m_session->isOpen()) {
    m_model->setOperations({});
  } else {
    m_model->setOperations(m_session->exhibit().operationsAt(m_session->state()));
  }
  if (m_chooser->currentIndex() < 0 && m_model->rowCount() > 0) {
    m_chooser->setCurrentIndex(std::max(m_model->rowOf(m_formOf), 0));
  }
  showForm();
}

void OperationBar::showForm() {
  const OperationDescription* description = chosen();
  if (description == nullptr) {
    keepTyped();
    removeFields();
    m_formOf.clear();
  } else {
    const bool isSame =
        m_formOf == description->id && std::ranges::equal(m_fields, description->parameters,
                                                          [](const ParameterField* field, const Parameter& parameter) {
                                                            return field->fits(parameter);
                                                          });
    if (isSame) {
      for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->update(description->parameters[i]);
      }
    } else {
      rebuildForm(*description);
    }
    m_chooser->setToolTip(description->help);
  }
  const bool isPossible = description != nullptr && description->isPossible;
  m_chooser->setEnabled(description != nullptr);
  m_apply->setEnabled(isPossible);
  m_error.clear();
  showRemark();
}

void OperationBar::removeFields() {
  for (ParameterField* field : m_fields) {
    m_form->removeWidget(field);
    field->hide();
    field->deleteLater();
  }
  m_fields.clear();
}

void OperationBar::rebuildForm(const OperationDescription& description) {
  keepTyped();
  removeFields();
  m_formOf = description.id;
  const QJsonObject typed = m_typed.value(m_formOf);
  QWidget* before = m_chooser;
  for (const Parameter& parameter : description.parameters) {
    auto* field = new ParameterField(parameter, this);
    field->setTheme(theme());
    field->setValue(typed.value(parameter.id));
    m_form->insertWidget(static_cast<int>(m_fields.size()) + 1, field);
    connect(field, &ParameterField::changed, this, &OperationBar::clearError);
    connect(field, &ParameterField::submitted, this, &OperationBar::request);
    setTabOrder(before, field);
    before = field;
    field->show();
    m_fields.push_back(field);
  }
  setTabOrder(before, m_apply);
}

void OperationBar::keepTyped() {
  if (!m_formOf.isEmpty()) {
    m_typed[m_formOf] = operation().arguments;
  }
}

Operation OperationBar::operation() const {
  Operation made{m_formOf, {}};
  for (const ParameterField* field : m_fields) {
    const QJsonValue value = field->value();
    if (!value.isUndefined()) {
      made.arguments.insert(field->parameter().id, value);
    }
  }
  return made;
}

void OperationBar::offer(const QString& operationId, const Entity& entity) {
  const int row = m_model->rowOf(operationId);
  if (row < 0) {
    return;
  }
  m_chooser->setCurrentIndex(row);
  QWidget* first = m_apply;
  for (ParameterField* field : m_fields) {
    if (!entity.isNull() && field->parameter().entity == entity.kind) {
      field->setValue(entity.name);
    } else if (first == m_apply) {
      first = field;
    }
  }
  clearError();
  first->setFocus(Qt::OtherFocusReason);
}

void OperationBar::focusForm() { m_chooser->setFocus(Qt::ShortcutFocusReason); }

void OperationBar::request() {
  if (!m_apply->isEnabled()) {
    return;
  }
  clearError();
  Q_EMIT requested(operation());
}

void OperationBar::showError(const Error& error) {
  m_error = error.message();
  showRemark();
}

void OperationBar::clearError() {
  m_error.clear();
  showRemark();
}

QString OperationBar::placeText() const {
  const TimelineModel& timeline = *m_session->timeline();
  const int start = m_session->recording().nextQuietPosition(timeline.position());
  if (start < timeline.length()) {
    return start == timeline.position()
               ? Tr::tr("Applies here, in the past: a new branch begins, and the old one stays.")
               : Tr::tr("Applies after step %1, in the past: a new branch begins, and the old one stays.")
                     .arg(locale().toString(start));
  }
  return start == timeline.position() ? QString() : Tr::tr("Applies after the last step.");
}

void OperationBar::showRemark() {
  const OperationDescription* description = chosen();
  TextLook look = TextLook::Small;
  QString remark;
  if (!m_error.isEmpty()) {
    remark = Tr::tr("Not applied. %1").arg(m_error);
    look = TextLook::Wrong;
  } else if (description != nullptr && !description->isPossible) {
    remark = Tr::tr("Not possible now: %1").arg(description->whyNot);
    look = TextLook::Wrong;
  } else if (description != nullptr) {
    remark = placeText();
  }
  setLook(m_remark, look, theme());
  m_remark->setText(remark);
  m_remark->setAccessibleName(remark);
  m_remark->setVisible(!remark.isEmpty());
  const QString apply = keys::withKey(Tr::tr("Apply the operation"), keys::apply());
  m_apply->setToolTip(description != nullptr && !description->isPossible ? description->whyNot : apply);
}

void OperationBar::keyPressEvent(QKeyEvent* event) {
  if (keys::apply().matches(QKeySequence(event->keyCombination())) == QKeySequence::ExactMatch ||
      event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Enter)) {
    request();
    return;
  }
  Panel::keyPressEvent(event);
}

void OperationBar::retranslate() {
  setAccessibleName(Tr::tr("Operation"));
  m_chooser->setAccessibleName(Tr::tr("Operation"));
  m_apply->setText(Tr::tr("Apply"));
  showState();
}

void OperationBar::restyle() {
  m_chooser->setPalette(fieldPalette(theme()));
  for (ParameterField* field : m_fields) {
    field->setTheme(theme());
  }
  showRemark();
}

}  // namespace orrery
