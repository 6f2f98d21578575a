// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace orrery {

/// One line of a topic's outline: the algorithm in our own words and pseudo-code.
struct OutlineLine {
  QString label;  ///< what steps call it (StepMeaning::outlineLabel); empty: no step happens here
  QString text;   ///< with its indentation

  bool operator==(const OutlineLine&) const = default;
};

/// A unit of explanation in one language, read from resources/notes/<language>/<id>.md.
struct Topic {
  QString id;           ///< "go_channel/send"
  QString title;        ///< "Sending"
  QString text;         ///< Markdown, without the parts below
  QString leavesOut;    ///< Markdown: what the model simplifies on purpose
  QStringList sources;  ///< "runtime/chan.go, chansend (Go 1.19)"
  QString outlineOf;    ///< the real function and its file: "chansend · runtime/chan.go"
  std::vector<OutlineLine> outline;

  bool operator==(const Topic&) const = default;
};

}  // namespace orrery
