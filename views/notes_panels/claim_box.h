// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/notes_panels/notes_context.h"
#include "views/stage/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace orrery {

class NoteBrowser;

/// "Check this": what a sentence of the user's notes says, what the real system does, the evidence, and the way to the
/// step that shows it. It has the colour of what is wrong, a bar at its side, and says so in words.
class ClaimBox final : public QWidget {
  Q_OBJECT

 public:
  explicit ClaimBox(QWidget* parent = nullptr);

  /// `quotes` are the user's sentences that make the claim.
  void setClaim(const Claim& claim, const QStringList& quotes, const ClaimStep& step);
  void setTheme(const Theme& theme);
  [[nodiscard]] const QString& claimId() const { return m_claim.id; }

 Q_SIGNALS:
  void showStep(const QString& claimId);
  void webLinkActivated(const QUrl& url);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();

  Claim m_claim;
  QStringList m_quotes;
  ClaimStep m_step;
  Theme m_theme;
  QLabel* m_title;
  QLabel* m_said;
  QLabel* m_saidText;
  QLabel* m_real;
  NoteBrowser* m_truth;
  QLabel* m_evidence;
  QLabel* m_where;  ///< the scenario and step that show it
  QPushButton* m_show;
};

}  // namespace orrery
