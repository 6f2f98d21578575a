// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/parameter_field.h"

#include "views/panels/panel_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace orrery {

namespace {

constexpr std::int64_t kExact = std::int64_t{1} << 53;  ///< whole numbers up to here are exact in a double
constexpr int kTextWidth = 14;                          ///< in widths of an "x"
constexpr int kWidestChoice = 24;                       ///< likewise

/// A choice whose values are not known for this state takes any text.
bool isFreeText(const Parameter& parameter) {
  return parameter.kind == Parameter::Kind::Text ||
         (parameter.kind == Parameter::Kind::Choice && parameter.options.empty() && parameter.longest > 0);
}

double bound(std::int64_t value) { return static_cast<double>(std::clamp(value, -kExact, kExact)); }

}  // namespace

ParameterField::ParameterField(const Parameter& parameter, QWidget* parent) : QWidget(parent), m_parameter(parameter) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(kUnit / 2);
  m_label = new QLabel(this);
  row->addWidget(m_label);
  makeField();
  QWidget* field = m_number != nullptr   ? static_cast<QWidget*>(m_number)
                   : m_text != nullptr   ? static_cast<QWidget*>(m_text)
                   : m_choice != nullptr ? static_cast<QWidget*>(m_choice)
                                         : static_cast<QWidget*>(m_flag);
  row->addWidget(field);
  m_label->setBuddy(field);
  setFocusProxy(field);
  update(parameter);
  setValue(parameter.fallback);
}

void ParameterField::makeField() {
  const int x = fontMetrics().horizontalAdvance(u'x');
  if (m_parameter.kind == Parameter::Kind::Integer) {
    m_number = new QDoubleSpinBox(this);
    m_number->setDecimals(0);
    m_number->setGroupSeparatorShown(false);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &ParameterField::changed);
  } else if (m_parameter.kind == Parameter::Kind::Flag) {
    m_flag = new QCheckBox(this);
    m_label->hide();
    connect(m_flag, &QCheckBox::toggled, this, &ParameterField::changed);
  } else if (isFreeText(m_parameter)) {
    m_text = new QLineEdit(this);
    m_text->setFixedWidth(x * kTextWidth);
    connect(m_text, &QLineEdit::textEdited, this, &ParameterField::changed);
    connect(m_text, &QLineEdit::returnPressed, this, &ParameterField::submitted);
  } else {
    m_choice = new QComboBox(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaximumWidth(x * kWidestChoice);
    connect(m_choice, &QComboBox::activated, this, &ParameterField::changed);
  }
}

bool ParameterField::fits(const Parameter& parameter) const {
  return parameter.id == m_parameter.id && parameter.kind == m_parameter.kind &&
         isFreeText(parameter) == isFreeText(m_parameter);
}

void ParameterField::update(const Parameter& parameter) {
  const QJsonValue typed = value();
  m_parameter = parameter;
  m_label->setText(parameter.label);
  const QSignalBlocker quiet(this);
  if (m_number != nullptr) {
    m_number->setRange(bound(parameter.minimum), bound(parameter.maximum));
    m_number->setAccessibleName(parameter.label);
    m_number->setToolTip(QStringLiteral("%1 … %2").arg(parameter.minimum).arg(parameter.maximum));
  } else if (m_text != nullptr) {
    m_text->setMaxLength(parameter.longest);
    m_text->setAccessibleName(parameter.label);
  } else if (m_flag != nullptr) {
    m_flag->setText(parameter.label);
    m_flag->setAccessibleName(parameter.label);
  } else {
    fillChoices();
    m_choice->setAccessibleName(parameter.label);
  }
  setValue(typed);
}

void ParameterField::fillChoices() {
  const auto& options = m_parameter.options;
  bool isSame = m_choice->count() == static_cast<int>(options.size());
  for (int i = 0; isSame && i < m_choice->count(); ++i) {
    const auto& option = options[static_cast<std::size_t>(i)];
    isSame = m_choice->itemData(i).toString() == option.value && m_choice->itemText(i) == option.text;
  }
  if (isSame) {
    return;
  }
  m_choice->clear();
  for (const Parameter::Option& option : options) {
    m_choice->addItem(option.text, option.value);
  }
  m_choice->setEnabled(!options.empty());
}

void ParameterField::setTheme(const Theme& theme) {
  for (QWidget* field :
       {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_flag)}) {
    if (field != nullptr) {
      field->setPalette(fieldPalette(theme));
    }
  }
}

QJsonValue ParameterField::value() const {
  if (m_number != nullptr) {
    return static_cast<qint64>(m_number->value());
  }
  if (m_text != nullptr) {
    return m_text->text();
  }
  if (m_flag != nullptr) {
    return m_flag->isChecked();
  }
  return m_choice->currentIndex() < 0 ? QJsonValue(QJsonValue::Undefined) : m_choice->currentData().toString();
}

void ParameterField::setValue(const QJsonValue& value) {
  if (m_number != nullptr && value.isDouble()) {
    m_number->setValue(value.toDouble());
  } else if (m_text != nullptr && value.isString()) {
    m_text->setText(value.toString());
  } else if (m_flag != nullptr && value.isBool()) {
    m_flag->setChecked(value.toBool());
  } else if (m_choice != nullptr && value.isString()) {
    if (const int row = m_choice->findData(value.toString()); row >= 0) {
      m_choice->setCurrentIndex(row);
    }
  }
}

}  // namespace orrery
