// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/catalogue.h"
#include "views/stage/exporter.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace orrery {

enum class PageFormat : std::uint8_t { Png, Svg, Pdf };
/// By the file's ending, in any case.
[[nodiscard]] std::optional<PageFormat> pageFormatOf(const QString& file);

/// How a page looks. `size` is pixels, or units of a page.
struct PageLook {
  QSize size{1280, 720};
  Theme theme;
  Entity picked;  ///< what a person picked, see PictureOptions
};

/// Makes pages of a run: a step's picture with its sentence above and its legend below. All is borrowed.
class PageMaker {
 public:
  PageMaker(const CatalogueEntry& entry, const Recording& recording, const Scenario& scenario, const PageLook& look);

  /// The page of a position of the current branch.
  [[nodiscard]] Picture page(int position) const;
  /// Writes the pages of `from` to `to` and returns the files: one PDF with all, or, where there are several,
  /// FILE-0000.png and so on, numbered by position. Nothing is written over unless it is complete.
  [[nodiscard]] Result<QStringList> write(int from, int to, const QString& file) const;

 private:
  [[nodiscard]] Picture page(int position, const Step* step, const AnyState& state) const;

  const CatalogueEntry& m_entry;
  const Recording& m_recording;
  const Scenario& m_scenario;
  Entity m_picked;
  ExportOptions m_options;
};

}  // namespace orrery
