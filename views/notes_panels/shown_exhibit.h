// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace orrery {

/// An exhibit by its topics, with titles in the interface's language.
struct ShownExhibit {
  struct Topic {
    QString id;  ///< "go_channel/send"
    QString title;
  };
  QString id;
  QString name;
  std::vector<Topic> topics;
};

}  // namespace orrery
