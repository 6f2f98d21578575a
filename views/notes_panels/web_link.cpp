// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/web_link.h"

#include "views/notes_panels/tr.h"
#include "views/panels/panel_style.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;

namespace {

QLabel* addLabel(QVBoxLayout* column, const QString& text, TextLook look, const Theme& theme) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  setLook(label, look, theme);
  column->addWidget(label);
  return label;
}

}  // namespace

QDialog* askToOpen(QWidget* parent, const Theme& theme, const QUrl& url, const std::function<void(const QUrl&)>& open) {
  auto* dialog = new QDialog(parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(Tr::tr("Open a web page"));
  dialog->setPalette(panelPalette(theme));
  dialog->setStyleSheet(panelStyleSheet(theme));
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(panelMargins());
  column->setSpacing(kUnit);
  addLabel(column, Tr::tr("Open this page in your web browser?"), TextLook::Heading, theme);
  // Encoded: letters of other scripts that look like Latin ones cannot pretend to be them.
  addLabel(column, Tr::tr("The site: %1").arg(url.host(QUrl::FullyEncoded)), TextLook::Body, theme);
  auto* address = new QPlainTextEdit(url.toString(QUrl::FullyEncoded), dialog);
  address->setReadOnly(true);
  address->setTabChangesFocus(true);
  address->setWordWrapMode(QTextOption::WrapAnywhere);
  address->setFont(panelFont(TextLook::Code));
  address->setPalette(fieldPalette(theme));
  address->setMinimumWidth(50 * kUnit);
  address->setFixedHeight(10 * kUnit);
  address->setAccessibleName(Tr::tr("The whole address"));
  column->addWidget(address);
  auto* buttons = new QDialogButtonBox(dialog);
  QPushButton* yes = buttons->addButton(Tr::tr("Open the page"), QDialogButtonBox::AcceptRole);
  QPushButton* no = buttons->addButton(Tr::tr("Do not open"), QDialogButtonBox::RejectRole);
  yes->setAutoDefault(false);
  no->setDefault(true);
  no->setFocus();
  column->addWidget(buttons);
  QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  QObject::connect(dialog, &QDialog::accepted, dialog, [url, open] {
    if (open) {
      open(url);
    }
  });
  dialog->open();
  return dialog;
}

}  // namespace orrery
