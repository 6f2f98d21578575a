// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/exporter.h"

#include "views/stage/painter.h"
#include "views/stage/tr.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery {
namespace {

constexpr int kUnitsPerInch = 96;

QString programName() { return u"Orrery"_s; }

Result<void> checkSize(QSize size) {
  const auto inRange = [](int side) { return side >= 1 && side <= kMostExportSide; };
  if (inRange(size.width()) && inRange(size.height())) {
    return {};
  }
  return failure({stage::Tr::tr("size"), u"%1x%2"_s.arg(size.width()).arg(size.height()),
                  stage::Tr::tr("width and height from 1 to %1").arg(kMostExportSide)});
}

// Everything is painted in memory first; the file is replaced only when all of it could be written.
Result<void> save(const QByteArray& bytes, const QString& file) {
  QSaveFile output(file);
  const bool written = output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit();
  if (written) {
    return {};
  }
  return failure({file, stage::Tr::tr("cannot be written: %1").arg(output.errorString()),
                  stage::Tr::tr("the name of a file in a folder that may be written to, with room left")});
}

void paintFitted(QPainter& painter, const Picture& picture, const ExportOptions& options, const PaintOptions& paint) {
  const QSizeF size(options.size);
  painter.fillRect(QRectF(QPointF(0, 0), size), options.theme.color(Role::Surface));
  if (picture.size.isEmpty()) {
    return;
  }
  const double scale = std::min(size.width() / picture.size.width(), size.height() / picture.size.height());
  const QSizeF rest = size - picture.size * scale;
  painter.save();
  painter.translate(rest.width() / 2, rest.height() / 2);
  painter.scale(scale, scale);
  paintPicture(painter, picture, options.theme, options.type, paint);
  painter.restore();
}

}  // namespace

QImage renderedImage(const Picture& picture, const ExportOptions& options, double pixelRatio) {
  if (!checkSize(options.size) || !checkSize((QSizeF(options.size) * pixelRatio).toSize())) {
    return {};
  }
  QImage image((QSizeF(options.size) * pixelRatio).toSize(), QImage::Format_RGB32);
  if (image.isNull()) {
    return image;
  }
  image.setDevicePixelRatio(pixelRatio);
  QPainter painter(&image);
  paintFitted(painter, picture, options, {});
  return image;
}

Result<void> exportPng(const Picture& picture, const ExportOptions& options, const QString& file) {
  if (const auto checked = checkSize(options.size); !checked) {
    return checked;
  }
  const QImage image = renderedImage(picture, options);
  QBuffer buffer;
  QImageWriter writer(&buffer, "png");
  writer.setText(u"Software"_s, programName());
  if (!options.title.isEmpty()) {
    writer.setText(u"Title"_s, options.title);
  }
  if (!writer.write(image)) {
    return failure({file, stage::Tr::tr("the image cannot be made: %1").arg(writer.errorString()),
                    stage::Tr::tr("a smaller size")});
  }
  return save(buffer.data(), file);
}

Result<void> exportSvg(const Picture& picture, const ExportOptions& options, const QString& file) {
  if (const auto checked = checkSize(options.size); !checked) {
    return checked;
  }
  QBuffer buffer;
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(kUnitsPerInch);
  generator.setSize(options.size);
  generator.setViewBox(QRect(QPoint(0, 0), options.size));
  generator.setTitle(options.title);
  generator.setDescription(programName());
  QPainter painter;
  if (!painter.begin(&generator)) {
    return failure({file, stage::Tr::tr("the drawing cannot be made"), QString()});
  }
  PaintOptions paint;
  paint.textAsOutlines = true;
  paintFitted(painter, picture, options, paint);
  painter.end();
  return save(buffer.data(), file);
}

Result<void> exportPdf(const std::vector<Picture>& pictures, const ExportOptions& options, const QString& file) {
  if (const auto checked = checkSize(options.size); !checked) {
    return checked;
  }
  if (pictures.empty()) {
    return failure({file, stage::Tr::tr("no step to draw"), stage::Tr::tr("at least one")});
  }
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kUnitsPerInch);
  writer.setPageSize(
      QPageSize(QSizeF(options.size) / kUnitsPerInch, QPageSize::Inch, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  writer.setTitle(options.title);
  writer.setCreator(programName());
  QPainter painter;
  if (!painter.begin(&writer)) {
    return failure({file, stage::Tr::tr("the document cannot be made"), QString()});
  }
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    if (i > 0) {
      writer.newPage();
    }
    paintFitted(painter, pictures[i], options, {});
  }
  painter.end();
  return save(buffer.data(), file);
}

}  // namespace orrery
