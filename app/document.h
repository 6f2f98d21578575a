// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/catalogue.h"
#include "models/exhibit/session.h"

#include <QObject>
#include <QString>

namespace orrery {

/// What is open as a document: where it came from, where it is saved to, and whether it has changes that no file holds.
/// What cannot be opened leaves all as it was.
class Document final : public QObject {
  Q_OBJECT

 public:
  explicit Document(Session* session, QObject* parent = nullptr);

  [[nodiscard]] Result<void> openFile(const QString& path);
  /// An empty `scenario`: the first one of the exhibit. An empty `exhibit`: the first one there is.
  [[nodiscard]] Result<void> openShipped(const QString& exhibit, const QString& scenario);
  /// Writes it with all branches and bookmarks, and the place where one stands.
  [[nodiscard]] Result<void> save(const QString& path);

  /// What is open with the place where one stands, for starting there again.
  [[nodiscard]] Scenario snapshot() const;
  /// Opens a snapshot; `path` and `isModified` as they were then.
  [[nodiscard]] Result<void> restore(const Scenario& snapshot, const QString& path, bool isModified);

  /// nullptr while nothing is open.
  [[nodiscard]] const CatalogueEntry* entry() const { return m_entry; }
  /// Empty: it came with the app and was not saved.
  [[nodiscard]] const QString& path() const { return m_path; }
  /// Of the scenario that came with the app; empty for a file.
  [[nodiscard]] QString shippedId() const;
  [[nodiscard]] QString title() const;
  [[nodiscard]] bool isModified() const;

 Q_SIGNALS:
  /// Another scenario is open.
  void replaced();
  /// The path or the title changed, or whether it is modified.
  void identityChanged();

 private:
  [[nodiscard]] Result<void> open(const Scenario& scenario, const QString& path, bool isModified);

  Session* m_session;
  const CatalogueEntry* m_entry = nullptr;
  QString m_path;
  bool m_wasModified = false;  ///< before it was restored
};

}  // namespace orrery
