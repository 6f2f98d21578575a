// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/notes/note_file.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace orrery {

/// An inexact statement that notes often make, and what the real system does.
struct Claim {
  QString id;                     ///< "go_channel/send_on_closed_blocks"
  QString topic;                  ///< "go_channel/close"
  QHash<QString, QString> says;   ///< by language ("en", "zh"): the statement
  QHash<QString, QString> truth;  ///< by language: what happens, in Markdown
  QStringList evidence;           ///< "runtime/chan.go, chansend (Go 1.19.8)"
  QString scenario;               ///< of the topic's exhibit
  QString outlineLabel;           ///< the step that shows it: the nth that has this label of its topic's outline
  int nth = 0;                    ///< from 0
  QStringList needs;              ///< a section without one of these words is not looked at
  QStringList names;              ///< words that hide the words inside them: no "receive" is found in "receiver"
  QStringList patterns;           ///< in the form of resources/notes/README.md
  QStringList unless;             ///< a sentence that matches one of these does not make the claim
};

/// Where a file makes a claim. Offsets count bytes of NoteFile::text.
struct ClaimHit {
  QString claim;
  int section = 0;
  int line = 1;
  qsizetype begin = 0;  ///< of the sentence
  qsizetype end = 0;

  bool operator==(const ClaimHit&) const = default;
};

/// All of resources/notes/claims/*.json in `root` (":/notes/claims"). Errors name the file and the JSON pointer.
[[nodiscard]] Result<std::vector<Claim>> readClaims(const QString& root);
[[nodiscard]] Result<std::vector<Claim>> parseClaims(const QByteArray& json);

/// Finds the claims that a file makes, sentence by sentence, not in code. Tolerates blanks and punctuation. Linear in
/// the file's length. May be used by several threads at once.
class ClaimFinder {
 public:
  explicit ClaimFinder(std::vector<Claim> claims);
  ~ClaimFinder();
  Q_DISABLE_COPY_MOVE(ClaimFinder)

  /// `isCancelled` is asked sentence by sentence; once it is true, what was found so far is returned.
  [[nodiscard]] std::vector<ClaimHit> find(const NoteFile& file, const std::function<bool()>& isCancelled = {}) const;
  [[nodiscard]] const std::vector<Claim>& claims() const { return m_claims; }
  /// nullptr: there is none.
  [[nodiscard]] const Claim* claim(const QString& id) const;

 private:
  struct Compiled;

  std::vector<Claim> m_claims;
  std::unique_ptr<const Compiled> m_compiled;
};

}  // namespace orrery
