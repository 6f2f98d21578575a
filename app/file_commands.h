// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exhibit/entity.h"
#include "views/stage/theme.h"

#include <QObject>
#include <QSize>
#include <QString>

class QMimeData;
class QWidget;

namespace orrery {

class Document;
class Session;
struct Settings;

/// What the File menu does, with its questions to the person. A failure is told through failed() and changes nothing.
class FileCommands final : public QObject {
  Q_OBJECT

 public:
  /// All are borrowed; `window` is what dialogs belong to.
  FileCommands(Document* document, Session* session, Settings* settings, QWidget* window);

  // Each asks first where something would be lost that is in no file.
  void chooseAndOpen();
  void open(const QString& path);
  bool openShipped(const QString& exhibit, const QString& scenario);  ///< whether it is open now

  /// To its own file; asks for one where there is none yet.
  bool save();
  bool saveAs();
  bool saveTo(const QString& path);

  /// Asks what to export and where to, and does it.
  void chooseAndExport(const Theme& theme);
  /// What the window's stage has picked; exported pictures show it too.
  void setPicked(const Entity& entity) { m_picked = entity; }
  /// `all`: every step, otherwise the one at the cursor.
  void exportTo(const QString& path, bool all, QSize size, const Theme& theme);

  /// The first file or folder that is dragged; empty: none that can be opened.
  [[nodiscard]] static QString fileIn(const QMimeData* data);

 Q_SIGNALS:
  void failed(const orrery::Error& error, const QString& what);
  void done(const QString& what);
  void recentFilesChanged();

 private:
  [[nodiscard]] bool mayReplace();
  void remember(const QString& path);

  Document* m_document;
  Session* m_session;
  Settings* m_settings;
  QWidget* m_window;
  Entity m_picked;
};

}  // namespace orrery
