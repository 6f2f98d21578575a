// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pages.h"

#include "app/pages/tr.h"
#include "views/pictures/caption.h"

#include <QFileInfo>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using pages::Tr;

namespace {

/// "FILE-0007.png", with as many digits as the last number needs, at least four.
QString numbered(const QString& file, int number, int last) {
  const QFileInfo info(file);
  const auto digits = std::max(qsizetype{4}, QString::number(last).size());
  const QString name = u"%1-%2.%3"_s.arg(info.completeBaseName())
                           .arg(number, static_cast<int>(digits), 10, QChar(u'0'))
                           .arg(info.suffix());
  return info.path() == "."_L1 && !file.startsWith("./"_L1) ? name : info.path() % u'/' % name;
}

/// A page of more pixels is the same page, sharper: its type grows with it.
TypeScale typeFor(QSize size) {
  constexpr double kPoints = 12;
  constexpr QSize kAsStudied(1280, 720);
  const double ratio = std::min(double(size.width()) / kAsStudied.width(), double(size.height()) / kAsStudied.height());
  return TypeScale::study(kPoints * std::max(1.0, ratio));
}

}  // namespace

std::optional<PageFormat> pageFormatOf(const QString& file) {
  const QString suffix = QFileInfo(file).suffix().toLower();
  if (suffix == "png"_L1) {
    return PageFormat::Png;
  }
  if (suffix == "svg"_L1) {
    return PageFormat::Svg;
  }
  return suffix == "pdf"_L1 ? std::optional(PageFormat::Pdf) : std::nullopt;
}

PageMaker::PageMaker(const CatalogueEntry& entry, const Recording& recording, const Scenario& scenario,
                     const PageLook& look)
    : m_entry(entry), m_recording(recording), m_scenario(scenario), m_picked(look.picked) {
  m_options.theme = look.theme;
  m_options.size = look.size;
  m_options.type = typeFor(look.size);
  m_options.title = scenario.title.text();
}

Picture PageMaker::page(int position, const Step* step, const AnyState& state) const {
  Caption caption;
  if (step != nullptr) {
    caption.sentence = m_entry.exhibit->sentence(*step, state);
    caption.detail = m_entry.exhibit->detail(*step, state);
  } else {
    caption.sentence = m_scenario.title.text();
    caption.detail = m_scenario.text.text();
  }
  caption.counter = Tr::tr("step %1 of %2").arg(position).arg(m_recording.length());
  const PictureOptions options{m_options.size, m_options.type, false, m_picked};
  return framed(m_entry.picture(state, step, insideFrame(caption, options)), caption, options);
}

Picture PageMaker::page(int position) const {
  const Step* const step = position > 0 ? &m_recording.step(position) : nullptr;
  return page(position, step, m_recording.stateAt(position));
}

Result<QStringList> PageMaker::write(int from, int to, const QString& file) const {
  const auto format = pageFormatOf(file);
  if (!format) {
    return failure({file, QString(), Tr::tr("a name that ends in .png, .svg or .pdf")});
  }
  std::vector<Picture> pdfPages;
  QStringList written;
  Result<void> good;
  const auto take = [&](int position, const Step* step, const AnyState& state) {
    Picture made = page(position, step, state);
    if (*format == PageFormat::Pdf) {
      pdfPages.push_back(std::move(made));
      return true;
    }
    const QString name = from == to ? file : numbered(file, position, to);
    good = *format == PageFormat::Png ? exportPng(made, m_options, name) : exportSvg(made, m_options, name);
    if (good) {
      written.append(name);
    }
    return good.has_value();
  };
  if (from > 0 || take(0, nullptr, m_recording.stateAt(0))) {
    m_recording.visit(std::max(from, 1), to,
                      [&](int number, const Step& step, const AnyState& state) { return take(number, &step, state); });
  }
  if (good && *format == PageFormat::Pdf) {
    good = exportPdf(pdfPages, m_options, file);
    written.append(file);
  }
  if (!good) {
    return failure(good.error());
  }
  return written;
}

}  // namespace orrery
