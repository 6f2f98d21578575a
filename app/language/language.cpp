// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace orrery {

using namespace Qt::StringLiterals;

QStringList languages() { return {u"en"_s, u"zh_CN"_s}; }

QString systemLanguage() { return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s; }

QString languageName(const QString& language) { return language == "zh_CN"_L1 ? u"简体中文"_s : u"English"_s; }

LanguageSwitch::LanguageSwitch(QObject* parent) : QObject(parent) {}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::setLanguage(const QString& language) {
  if (language == m_language || !languages().contains(language)) {
    return;
  }
  m_language = language;
  // The widgets hear of the change later, through posted events: by then all three have changed.
  QLocale::setDefault(language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(language));
  for (QTranslator* const translator : {&m_ours, &m_qts}) {
    QCoreApplication::removeTranslator(translator);
  }
  if (m_qts.load(u"qtbase_"_s % language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&m_qts);
  }
  if (m_ours.load(u"orrery_"_s % language, u":/i18n"_s)) {
    QCoreApplication::installTranslator(&m_ours);
  }
  Q_EMIT languageChanged(m_language);
}

}  // namespace orrery
