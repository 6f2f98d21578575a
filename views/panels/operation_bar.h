// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/exhibit/entity.h"
#include "models/timeline/operation.h"
#include "views/panels/panel.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace orrery {

class FlowLayout;
class OperationsModel;
class ParameterField;
class Session;
struct OperationDescription;

/// Asks for an operation: a list of what the exhibit can do, and a form made from the description of the chosen one.
/// What was typed stays when the state changes or another operation is looked at.
class OperationBar final : public Panel {
  Q_OBJECT

 public:
  explicit OperationBar(Session* session, QWidget* parent = nullptr);

  /// What can be done at the cursor; for the menu of a right click too.
  [[nodiscard]] const OperationsModel& operations() const { return *m_model; }
  /// Chooses the operation and fills in the argument that names the entity; the person still has to apply it.
  void offer(const QString& operationId, const Entity& entity);
  /// Why the operation was refused; stays until something is changed or the cursor moves.
  void showError(const Error& error);
  void clearError();
  void focusForm();
  /// What the form says now.
  [[nodiscard]] Operation operation() const;

  void retranslate() override;

 Q_SIGNALS:
  void requested(const orrery::Operation& operation);

 protected:
  void restyle() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void showState();
  void showForm();
  void showRemark();
  [[nodiscard]] QString placeText() const;
  void removeFields();
  void rebuildForm(const OperationDescription& description);
  void keepTyped();
  void request();
  [[nodiscard]] const OperationDescription* chosen() const;

  Session* m_session;
  OperationsModel* m_model;
  FlowLayout* m_form;
  QComboBox* m_chooser;
  std::vector<ParameterField*> m_fields;
  QString m_formOf;  ///< id of the operation that the fields are for
  QHash<QString, QJsonObject> m_typed;
  QPushButton* m_apply;
  QLabel* m_remark;  ///< why it is impossible, where it applies, or what was wrong with it
  QString m_error;
};

}  // namespace orrery
