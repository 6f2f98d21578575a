// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/operation_description.h"
#include "views/stage/theme.h"

#include <QJsonValue>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace orrery {

/// One typed parameter of an operation as a label and the field that fits it.
class ParameterField final : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterField(const Parameter& parameter, QWidget* parent = nullptr);

  [[nodiscard]] const Parameter& parameter() const { return m_parameter; }
  /// Whether the field can show this description by update(), or has to be made anew.
  [[nodiscard]] bool fits(const Parameter& parameter) const;
  /// Takes over new words, ranges and choices; what was typed stays where it is still possible.
  void update(const Parameter& parameter);

  void setTheme(const Theme& theme);

  [[nodiscard]] QJsonValue value() const;
  /// A value that the field cannot hold is left out.
  void setValue(const QJsonValue& value);

 Q_SIGNALS:
  void changed();
  /// Enter was pressed in a text.
  void submitted();

 private:
  void makeField();
  void fillChoices();

  Parameter m_parameter;
  QLabel* m_label = nullptr;
  QDoubleSpinBox* m_number = nullptr;  ///< for whole numbers beyond int; one of the four is there
  QLineEdit* m_text = nullptr;
  QComboBox* m_choice = nullptr;
  QCheckBox* m_flag = nullptr;
};

}  // namespace orrery
