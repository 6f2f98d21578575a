// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QDialog>
#include <QSize>
#include <QString>

class QComboBox;
class QRadioButton;

namespace orrery {

/// Asks what an exported picture is to be. Where it goes to is asked afterwards.
class ExportDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `theme`: what is chosen at first.
  ExportDialog(const Theme& theme, QWidget* parent);

  [[nodiscard]] bool isAll() const;
  [[nodiscard]] QString suffix() const;  ///< "png", "svg", "pdf"
  [[nodiscard]] QSize pageSize() const;
  [[nodiscard]] Theme theme() const;

 private:
  QRadioButton* m_one;
  QRadioButton* m_all;
  QComboBox* m_format;
  QComboBox* m_size;
  QComboBox* m_theme;
};

}  // namespace orrery
