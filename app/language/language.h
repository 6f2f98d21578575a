// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace orrery {

/// The languages of the interface, as they stand in options and settings: "en", "zh_CN".
[[nodiscard]] QStringList languages();
/// The one of languages() that suits the environment best.
[[nodiscard]] QString systemLanguage();
/// What its own speakers call it.
[[nodiscard]] QString languageName(const QString& language);

/// The language that the program speaks now: our texts, Qt's own, and the default QLocale. Changing it sends
/// QEvent::LanguageChange to every widget. Needs a QCoreApplication and initResources().
class LanguageSwitch final : public QObject {
  Q_OBJECT

 public:
  explicit LanguageSwitch(QObject* parent = nullptr);
  ~LanguageSwitch() override;

  [[nodiscard]] const QString& language() const { return m_language; }
  /// One of languages(); another one is ignored.
  void setLanguage(const QString& language);

 Q_SIGNALS:
  void languageChanged(const QString& language);

 private:
  QString m_language;
  QTranslator m_ours;
  QTranslator m_qts;
};

}  // namespace orrery
