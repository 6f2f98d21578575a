// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_dialog.h"

#include "app/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

ExportDialog::ExportDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_one(new QRadioButton(Tr::tr("This step"), this)),
      m_all(new QRadioButton(Tr::tr("All steps"), this)),
      m_format(new QComboBox(this)),
      m_size(new QComboBox(this)),
      m_theme(new QComboBox(this)) {
  setWindowTitle(Tr::tr("Export picture"));
  m_one->setChecked(true);
  m_format->addItem(Tr::tr("PNG, for slides and chats"), u"png"_s);
  m_format->addItem(Tr::tr("SVG, sharp at any size"), u"svg"_s);
  m_format->addItem(Tr::tr("PDF, for printing"), u"pdf"_s);
  for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
    m_size->addItem(u"%1 × %2"_s.arg(size.width()).arg(size.height()), size);
  }
  m_theme->addItem(Tr::tr("Light"));
  m_theme->addItem(Tr::tr("Dark"));
  m_theme->setCurrentIndex(theme.isDark() ? 1 : 0);

  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  QPushButton* const go = buttons->addButton(Tr::tr("Choose a file…"), QDialogButtonBox::AcceptRole);
  go->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* const form = new QFormLayout(this);
  form->addRow(Tr::tr("What"), m_one);
  form->addRow(QString(), m_all);
  form->addRow(Tr::tr("Format"), m_format);
  form->addRow(Tr::tr("Size"), m_size);
  form->addRow(Tr::tr("Theme"), m_theme);
  form->addRow(buttons);
}

bool ExportDialog::isAll() const { return m_all->isChecked(); }
QString ExportDialog::suffix() const { return m_format->currentData().toString(); }
QSize ExportDialog::pageSize() const { return m_size->currentData().toSize(); }
Theme ExportDialog::theme() const { return m_theme->currentIndex() == 1 ? Theme::dark() : Theme::light(); }

}  // namespace orrery
