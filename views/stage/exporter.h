// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "views/pictures/fonts.h"
#include "views/pictures/picture.h"
#include "views/stage/theme.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <vector>

namespace orrery {

/// How an exported picture looks. `size` is pixels of a PNG and units of an SVG or a PDF page (96 to the inch); a
/// picture of another size is fitted into it, and the rest is background.
struct ExportOptions {
  Theme theme;
  TypeScale type;
  QSize size{1280, 720};
  QString title;  ///< kept in the file; may be empty
};

inline constexpr int kMostExportSide = 16'384;  ///< pixels

// Each writes the whole file or nothing: what was there before stays when something fails. The error's place is the
// file, or the size when that is not within 1 to kMostExportSide. They need a QGuiApplication, but no display.

/// 32 bits a pixel.
[[nodiscard]] Result<void> exportPng(const Picture& picture, const ExportOptions& options, const QString& file);
/// Texts become outlines, so that the file looks the same where our fonts are not installed.
[[nodiscard]] Result<void> exportSvg(const Picture& picture, const ExportOptions& options, const QString& file);
/// One picture a page; texts stay texts, which can be searched. At least one picture.
[[nodiscard]] Result<void> exportPdf(const std::vector<Picture>& pictures, const ExportOptions& options,
                                     const QString& file);

/// The picture as pixels, for previews and for export; null if the size is out of range.
[[nodiscard]] QImage renderedImage(const Picture& picture, const ExportOptions& options, double pixelRatio = 1);

}  // namespace orrery
