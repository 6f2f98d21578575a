// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace orrery {

/// The folder of the user's own notes, as a link that opens it in the file manager.
class NotesLink final : public QLabel {
  Q_OBJECT

 public:
  explicit NotesLink(const QString& folder, QWidget* parent = nullptr);

  void retranslate();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void open();

  QString m_folder;
};

}  // namespace orrery
