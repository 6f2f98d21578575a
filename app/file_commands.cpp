// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_commands.h"

#include "app/document.h"
#include "app/export_dialog.h"
#include "app/pages/pages.h"
#include "app/settings.h"
#include "app/tr.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace orrery {

using namespace Qt::StringLiterals;
using app::Tr;

namespace {

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

/// A file name made of a title: no separators, no spaces.
QString fileNameOf(const QString& title) {
  QString name;
  for (const QChar character : title.simplified()) {
    name += character.isLetterOrNumber() ? character.toLower() : u'-';
  }
  return name.isEmpty() ? u"orrery"_s : name;
}

}  // namespace

FileCommands::FileCommands(Document* document, Session* session, Settings* settings, QWidget* window)
    : QObject(window), m_document(document), m_session(session), m_settings(settings), m_window(window) {}

bool FileCommands::mayReplace() {
  if (!m_document->isModified()) {
    return true;
  }
  QMessageBox box(QMessageBox::Question, u"Orrery"_s,
                  Tr::tr("\"%1\" has changes that no file holds.").arg(m_document->title()),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
  box.setInformativeText(Tr::tr("Save them before something else is opened?"));
  box.setDefaultButton(QMessageBox::Save);
  switch (box.exec()) {
    case QMessageBox::Save:
      return save();
    case QMessageBox::Discard:
      return true;
    default:
      return false;
  }
}

void FileCommands::remember(const QString& path) {
  addRecentFile(*m_settings, QFileInfo(path).absoluteFilePath());
  Q_EMIT recentFilesChanged();
}

void FileCommands::chooseAndOpen() {
  const QString folder = m_document->path().isEmpty() ? documentsFolder() : QFileInfo(m_document->path()).path();
  const QString path = QFileDialog::getOpenFileName(m_window, Tr::tr("Open a scenario"), folder,
                                                    Tr::tr("Scenarios (*.json);;All files (*)"));
  if (!path.isEmpty()) {
    open(path);
  }
}

void FileCommands::open(const QString& path) {
  if (!mayReplace()) {
    return;
  }
  if (const auto opened = m_document->openFile(path); !opened) {
    if (!QFileInfo::exists(path) && m_settings->recentFiles.removeAll(path) > 0) {
      Q_EMIT recentFilesChanged();
    }
    Q_EMIT failed(opened.error(), Tr::tr("The scenario could not be opened"));
    return;
  }
  remember(path);
}

bool FileCommands::openShipped(const QString& exhibit, const QString& scenario) {
  if (!mayReplace()) {
    return false;
  }
  if (const auto opened = m_document->openShipped(exhibit, scenario); !opened) {
    Q_EMIT failed(opened.error(), Tr::tr("The scenario could not be opened"));
    return false;
  }
  return true;
}

bool FileCommands::save() { return m_document->path().isEmpty() ? saveAs() : saveTo(m_document->path()); }

bool FileCommands::saveAs() {
  QString suggested = m_document->path();
  if (suggested.isEmpty()) {
    suggested = QDir(documentsFolder()).filePath(fileNameOf(m_document->title()) % u".orrery.json"_s);
  }
  const QString path =
      QFileDialog::getSaveFileName(m_window, Tr::tr("Save the scenario"), suggested, Tr::tr("Scenarios (*.json)"));
  return !path.isEmpty() && saveTo(path);
}

bool FileCommands::saveTo(const QString& path) {
  if (const auto saved = m_document->save(path); !saved) {
    Q_EMIT failed(saved.error(), Tr::tr("The scenario could not be saved"));
    return false;
  }
  remember(path);
  return true;
}

void FileCommands::chooseAndExport(const Theme& theme) {
  ExportDialog dialog(theme, m_window);
  if (dialog.exec() != QDialog::Accepted) {
    return;
  }
  const QString suffix = dialog.suffix();
  const QString name = fileNameOf(m_document->title()) % u'.' % suffix;
  const QString path =
      QFileDialog::getSaveFileName(m_window, Tr::tr("Export the picture"), QDir(documentsFolder()).filePath(name),
                                   u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
  if (!path.isEmpty()) {
    exportTo(pageFormatOf(path) ? path : path % u'.' % suffix, dialog.isAll(), dialog.pageSize(), dialog.theme());
  }
}

void FileCommands::exportTo(const QString& path, bool all, QSize size, const Theme& theme) {
  const int position = m_session->timeline()->position();
  const PageMaker pages(*m_document->entry(), m_session->recording(), m_session->scenario(), {size, theme, m_picked});
  const auto files = pages.write(all ? 0 : position, all ? m_session->recording().length() : position, path);
  if (!files) {
    Q_EMIT failed(files.error(), Tr::tr("The picture could not be exported"));
    return;
  }
  const QString first = QDir::toNativeSeparators(files->first());
  Q_EMIT done(
      files->size() == 1
          ? Tr::tr("Exported to %1").arg(first)
          : Tr::tr("Exported %n file(s), the first is %1", nullptr, static_cast<int>(files->size())).arg(first));
}

QString FileCommands::fileIn(const QMimeData* data) {
  for (const QUrl& url : data->urls()) {
    if (url.isLocalFile()) {
      return url.toLocalFile();
    }
  }
  return {};
}

}  // namespace orrery
