// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/recording.h"
#include "models/timeline/step_meaning.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace orrery {

/// Where stepping stops: at every step, or only at those that are no details (StepMeaning::isDetail).
enum class Grain : std::uint8_t { Fine, Coarse };
[[nodiscard]] constexpr Grain grainOf(bool coarse) { return coarse ? Grain::Coarse : Grain::Fine; }

/// The steps of a recording's current branch, a row a step, and the cursor in it. The step list, the scrubber and the
/// charts hang on this model; the player moves its cursor; the stage shows the state at it. Row r is step number r + 1,
/// which leads to position r + 1; position 0 has no row.
class TimelineModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { Number, OperationColumn, Sentence, Time, FirstMeasure };
  enum Role : int {
    ToneRole = Qt::UserRole,  ///< int(Tone)
    LandmarkRole,             ///< bool
    TopicRole                 ///< topic id
  };

  explicit TimelineModel(QObject* parent = nullptr);

  /// Shows another recording, with the cursor at 0; both are borrowed and must outlive the model or be replaced.
  void setRecording(const Recording* recording, const StepMeaning* meaning);
  /// Follows the recording after an operation or a change of branch. `shared` positions are as they were.
  void follow(int shared);
  /// The interface's language has changed.
  void retranslate();

  [[nodiscard]] int length() const { return m_length; }
  [[nodiscard]] int position() const { return m_position; }
  /// Moves the cursor; what lies outside is brought to the nearest end.
  void setPosition(int position);

  /// The step at the cursor, or nullptr at position 0.
  [[nodiscard]] const Step* currentStep() const;
  [[nodiscard]] const Recording* recording() const { return m_recording; }
  [[nodiscard]] const StepMeaning* meaning() const { return m_meaning; }

  /// How far one step goes. It is a choice of the reader's, not of the recording's: it stays when that changes.
  [[nodiscard]] Grain grain() const { return m_grain; }
  void setGrain(Grain grain);
  /// Whether the recording's exhibit has kinds of step that coarse stepping passes by.
  [[nodiscard]] bool hasDetails() const;
  /// Whether stepping stops at a position: with coarse steps not after a detail. Both ends are always stops.
  [[nodiscard]] bool isStop(int position) const;
  /// The stop next to the cursor on either side; at the end itself, that end.
  [[nodiscard]] int previousStop() const;
  [[nodiscard]] int nextStop() const;
  /// Whether no stop lies between two positions: one step leads from one to the other.
  [[nodiscard]] bool isOneStep(int from, int to) const;

  /// The last position of an operation before the cursor / the first end of an operation after it.
  [[nodiscard]] int previousOperation() const;
  [[nodiscard]] int nextOperation() const;
  /// Positions of the important steps, ascending, at most `most` of them, evenly thinned.
  [[nodiscard]] std::vector<int> landmarks(int most) const;
  /// Position of the next step whose sentence contains `text` after (or before) `from`; -1: none.
  [[nodiscard]] int find(const QString& text, int from, bool backwards = false) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  /// The cursor moved; `from` may no longer exist after a change of branch.
  void positionChanged(int from, int to);
  void grainChanged(orrery::Grain grain);

 private:
  [[nodiscard]] QVariant text(int number, int column) const;

  const Recording* m_recording = nullptr;
  const StepMeaning* m_meaning = nullptr;
  int m_length = 0;
  int m_position = 0;
  Grain m_grain = Grain::Fine;
  std::vector<bool> m_details;  ///< by kind of step
};

}  // namespace orrery
