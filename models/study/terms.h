// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace orrery {

/// One way to name a topic: all words must be there, none of the others may. A word matches whole Latin words and any
/// run of Han characters; "a|b" is either. The first must be in the heading or line itself, the others may be in the
/// headings above it.
struct Alias {
  QStringList all;             ///< folded
  QStringList none;            ///< folded
  bool isHeadingOnly = false;  ///< too common to say anything where a text has it
  bool isLoose = false;        ///< says less: a heading that has it stands behind those that have a better one
  bool operator==(const Alias&) const = default;
};

/// By which words a user's notes speak of a topic, in all languages together.
struct TopicTerms {
  QString id;                ///< a topic ("go_channel/send"), or a system that is planned ("lru")
  QString exhibit;           ///< "go_channel"; empty: no exhibit shows it yet, and only headings are compared with it
  QString titleEn, titleZh;  ///< of a planned system; topics have their own
  std::vector<Alias> aliases;
};

/// The format that this version reads: {"orreryTerms": 1, …}.
inline constexpr int kTermsVersion = 1;

/// All of resources/notes/terms/*.json in `root` (":/notes/terms"). Errors name the file and the JSON pointer.
[[nodiscard]] Result<std::vector<TopicTerms>> readTerms(const QString& root);
/// One file of them; see resources/notes/README.md for the form.
[[nodiscard]] Result<std::vector<TopicTerms>> parseTerms(const QByteArray& json);

}  // namespace orrery
