// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/entity.h"
#include "models/timeline/operation.h"
#include "views/pictures/exhibit_picture.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace orrery {

class Document;
class OperationBar;
class Player;
class Scrubber;
class Session;
class StageWidget;

/// Keeps the window's stage at the session's cursor, and the scrubber's previews with it.
class StageController final : public QObject {
  Q_OBJECT

 public:
  StageController(Document* document, Session* session, Player* player, StageWidget* stage, QObject* parent);

  /// Its previews are of the same pictures; while its handle is held, the stage does not tween.
  void setScrubber(Scrubber* scrubber);
  /// What a right click offers, and where it is filled in.
  void setOperationBar(OperationBar* bar);
  /// The language has changed: the words of the picture too, at once.
  void retranslate();

 Q_SIGNALS:
  void picked(const orrery::Entity& entity);

 private:
  void replace();
  void follow(int from, int to);
  void announce();
  void offerOperations(const Entity& entity, const QPoint& globalPosition);
  [[nodiscard]] QImage preview(int position, QSize size) const;

  Document* m_document;
  Session* m_session;
  StageWidget* m_stage;
  Scrubber* m_scrubber = nullptr;
  OperationBar* m_bar = nullptr;
};

}  // namespace orrery
