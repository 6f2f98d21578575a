// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/painter.h"

#include "views/pictures/layout.h"
#include "views/pictures/links.h"
#include "views/pictures/text_lines.h"
#include "views/stage/paint_cache.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace orrery {
namespace {

constexpr int kMostSpriteSide = 192;  // device pixels; larger shapes are rare and cost little each
constexpr std::size_t kMostMoving =
    150;  // past it, what moves goes from pixel to pixel: sprites keep the frame in time
constexpr double kLabelRadius = 6;

bool isVector(const QPaintEngine* engine) { return engine == nullptr || engine->type() != QPaintEngine::Raster; }

QPen penFor(const QColor& color, double width, Dash dash) {
  QPen pen(color, width);
  pen.setJoinStyle(Qt::MiterJoin);
  pen.setCapStyle(Qt::FlatCap);
  // Dash lengths are multiples of the width; thin lines get longer ones.
  const double unit = std::max(width, 1.5) / std::max(width, 0.1);
  if (dash == Dash::Dashed) {
    pen.setDashPattern({3.5 * unit, 3 * unit});
  } else if (dash == Dash::Dotted) {
    pen.setCapStyle(Qt::RoundCap);
    pen.setDashPattern({0.1, 2.6 * unit});
  }
  return pen;
}

QColor faded(QColor color, double opacity) {
  if (opacity < 1) {
    color.setAlphaF(static_cast<float>(static_cast<double>(color.alphaF()) * std::max(opacity, 0.0)));
  }
  return color;
}

class PicturePainter {
 public:
  PicturePainter(QPainter& painter, const Theme& theme, const TypeScale& type, const PaintOptions& options,
                 PaintCache& cache)
      : m_painter(painter),
        m_theme(theme),
        m_type(type),
        m_options(options),
        m_cache(cache),
        m_vector(isVector(painter.paintEngine())) {
    m_base = painter.worldTransform();
    if (!m_vector) {
      // From here on one unit is one device pixel.
      const double ratio = painter.device()->devicePixelRatioF();
      m_scale = m_base.m11() * ratio;
      m_shift = QPointF(m_base.dx(), m_base.dy()) * ratio;
      m_base = QTransform::fromScale(1 / ratio, 1 / ratio);
    }
    m_cache.prepare(theme, type, m_scale);
  }

  void paint(const Picture& picture) {
    m_painter.save();
    m_painter.setWorldTransform(m_base);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setRenderHint(QPainter::TextAntialiasing, true);
    m_betweenPixels =
        m_vector || static_cast<std::size_t>(std::ranges::count_if(picture.items, &Item::moving)) <= kMostMoving;
    for (const std::size_t index : paintingOrder(picture)) {
      const Item& item = picture.items[index];
      if (item.opacity > 0 && (m_options.visible.isNull() || bounds(item).intersects(m_options.visible))) {
        paintShape(item);
        paintText(item);
      }
    }
    m_painter.restore();
  }

 private:
  [[nodiscard]] bool snaps(const Item& item) const { return !m_vector && !(item.moving && m_betweenPixels); }
  [[nodiscard]] QPointF placed(QPointF point) const { return point * m_scale + m_shift; }
  [[nodiscard]] QRectF placed(const Item& item) const {
    QRectF rect(placed(item.rect.topLeft()), placed(item.rect.bottomRight()));
    if (item.scale != 1) {
      const QPointF centre = rect.center();
      rect = {centre + (rect.topLeft() - centre) * item.scale, rect.size() * item.scale};
    }
    if (snaps(item)) {
      const QPointF topLeft(std::round(rect.left()), std::round(rect.top()));
      rect = {topLeft, QPointF(std::round(rect.right()), std::round(rect.bottom()))};
    }
    return rect;
  }
  // From the item's scene to the painter's units, its own scale included.
  [[nodiscard]] QTransform toPlace(const Item& item) const {
    const QPointF centre = item.rect.center();
    const double scale = m_scale * item.scale;
    const QPointF shift = placed(centre) - centre * scale;
    return {scale, 0, 0, scale, shift.x(), shift.y()};
  }

  void paintShape(const Item& item) {
    if (std::holds_alternative<Rectangle>(item.shape) || std::holds_alternative<Ellipse>(item.shape)) {
      paintBox(item);
    } else if (const auto* slot = std::get_if<RingSlot>(&item.shape)) {
      paintPath(item, sectorPath(item.rect, *slot));
    } else if (const auto* triangle = std::get_if<Triangle>(&item.shape)) {
      paintPath(item, trianglePath(item.rect, triangle->direction));
    } else if (const auto* link = std::get_if<Link>(&item.shape)) {
      paintLink(item, *link);
    }
  }

  void paintBox(const Item& item) {
    const QRectF box = placed(item);
    if (box.width() <= 0 || box.height() <= 0) {
      return;
    }
    const double scale = m_scale * item.scale;
    SpriteKey key;
    key.ellipse = std::holds_alternative<Ellipse>(item.shape);
    key.width = static_cast<int>(box.width());
    key.height = static_cast<int>(box.height());
    key.radius = key.ellipse ? 0 : std::get<Rectangle>(item.shape).radius * scale;
    key.strokeWidth = item.stroke.isTransparent() ? 0 : item.strokeWidth * scale;
    key.dash = key.strokeWidth > 0 ? item.dash : Dash::Solid;
    const bool plain = key.strokeWidth <= 0 && key.radius <= 0 && !key.ellipse;
    const bool pure = item.fill.mix >= 1 && item.stroke.mix >= 1;
    if (plain && snaps(item)) {
      m_painter.fillRect(box.toRect(), faded(m_theme.color(item.fill), item.opacity));
    } else if (snaps(item) && pure && item.scale == 1 && key.width <= kMostSpriteSide &&
               key.height <= kMostSpriteSide) {
      key.fill = item.fill.role;
      key.stroke = item.stroke.role;
      paintSprite(key, box.topLeft(), item.opacity);
    } else {
      m_textPen.reset();
      drawBox(m_painter, box, key, faded(m_theme.color(item.fill), item.opacity),
              faded(m_theme.color(item.stroke), item.opacity));
    }
  }

  void paintSprite(const SpriteKey& key, QPointF topLeft, double opacity) {
    const QImage* sprite = m_cache.sprite(key);
    if (sprite == nullptr) {
      QImage image(key.width, key.height, QImage::Format_ARGB32_Premultiplied);
      image.fill(Qt::transparent);
      QPainter painter(&image);
      painter.setRenderHint(QPainter::Antialiasing, true);
      drawBox(painter, QRectF(0, 0, key.width, key.height), key, m_theme.color(key.fill), m_theme.color(key.stroke));
      painter.end();
      sprite = &m_cache.addSprite(key, std::move(image));
    }
    if (opacity < 1) {
      m_painter.setOpacity(opacity);
    }
    m_painter.drawImage(topLeft, *sprite);
    if (opacity < 1) {
      m_painter.setOpacity(1);
    }
  }

  // The stroke lies inside the box, so that its outer edge is as crisp as the box.
  static void drawBox(QPainter& painter, const QRectF& box, const SpriteKey& key, const QColor& fill,
                      const QColor& stroke) {
    const double half = key.strokeWidth / 2;
    const QRectF inner = box.adjusted(half, half, -half, -half);
    painter.setPen(key.strokeWidth > 0 ? penFor(stroke, key.strokeWidth, key.dash) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    if (key.ellipse) {
      painter.drawEllipse(inner);
    } else if (key.radius > 0) {
      const double radius = std::min({std::max(key.radius - half, 0.0), inner.width() / 2, inner.height() / 2});
      painter.drawRoundedRect(inner, radius, radius);
    } else {
      painter.drawRect(inner);
    }
  }

  void paintPath(const Item& item, const QPainterPath& path) {
    m_textPen.reset();
    const double width = item.strokeWidth * m_scale * item.scale;
    const QColor stroke = faded(m_theme.color(item.stroke), item.opacity);
    m_painter.setPen(item.stroke.isTransparent() ? QPen(Qt::NoPen) : penFor(stroke, width, item.dash));
    const QColor fill = faded(m_theme.color(item.fill), item.opacity);
    m_painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    m_painter.drawPath(toPlace(item).map(path));
  }

  void paintLink(const Item& item, const Link& link) {
    m_textPen.reset();
    const QColor stroke = faded(m_theme.color(item.stroke), item.opacity);
    const QTransform place = toPlace(item);
    const double width = item.strokeWidth * m_scale * item.scale;
    m_painter.setPen(penFor(stroke, width, item.dash));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(place.map(linkStem(link, item.strokeWidth)));
    if (link.arrow) {
      m_painter.setPen(Qt::NoPen);
      m_painter.setBrush(stroke);
      m_painter.drawPolygon(place.map(arrowHead(link, item.strokeWidth)));
    }
    if (!item.fill.isTransparent() && !item.rect.isEmpty()) {
      SpriteKey key;
      key.radius = kLabelRadius * m_scale * item.scale;
      key.strokeWidth = item.strokeWidth * m_scale * item.scale;
      drawBox(m_painter, placed(item), key, faded(m_theme.color(item.fill), item.opacity), stroke);
    }
  }

  void paintText(const Item& item) {
    if (item.text.string.isEmpty() || item.text.opacity <= 0) {
      return;
    }
    const QRectF box = textBox(item);
    const ReadyText& ready = m_cache.text(item.text.string, item.text.type, item.text.elide ? box.width() : -1);
    const double lineHeight = m_type.lineHeight(item.text.type);
    const auto count = static_cast<int>(ready.lines.size());
    const QTransform place = toPlace(item);
    setFont(item.text.type);
    setTextPen(faded(m_theme.color(item.text.tint), item.opacity * item.text.opacity));
    for (int i = 0; i < count; ++i) {
      const ReadyText::Line& line = ready.lines[static_cast<std::size_t>(i)];
      QPointF at = place.map(lineTopLeft(box, item.text.alignment, count, i, line.width, lineHeight));
      if (snaps(item)) {
        at = {std::round(at.x()), std::round(at.y())};
      }
      paintLine(line, at, m_cache.hasScaledFonts() ? item.scale : item.scale * m_scale, item.text.type);
    }
  }

  // Most texts have the font and the colour of the one before: setting them again would cost as much as the text.
  void setTextPen(const QColor& color) {
    if (m_textPen != color) {
      m_textPen = color;
      m_painter.setPen(color);
    }
  }

  void setFont(TypeRole role) {
    if (m_fontRole != role) {
      m_fontRole = role;
      m_painter.setFont(m_cache.font(role));
    }
  }

  // `scale`: what the font does not have in it already.
  void paintLine(const ReadyText::Line& line, QPointF at, double scale, TypeRole role) {
    if (scale != 1) {
      m_painter.setWorldTransform(QTransform(scale, 0, 0, scale, at.x(), at.y()) * m_base);
      at = {0, 0};
    }
    if (!m_vector) {
      m_painter.drawStaticText(at, line.text);
    } else {
      const QPointF baseline = at + QPointF(0, m_type.metrics(role).ascent());
      if (m_options.textAsOutlines) {
        QPainterPath outlines;
        outlines.addText(baseline, m_type.font(role), line.text.text());
        m_painter.fillPath(outlines, m_painter.pen().color());
      } else {
        m_painter.drawText(baseline, line.text.text());
      }
    }
    if (scale != 1) {
      m_painter.setWorldTransform(m_base);
    }
  }

  QPainter& m_painter;
  const Theme& m_theme;
  const TypeScale& m_type;
  const PaintOptions& m_options;
  PaintCache& m_cache;
  bool m_vector;
  bool m_betweenPixels = true;
  std::optional<TypeRole> m_fontRole;
  std::optional<QColor> m_textPen;  ///< none: the pen is a shape's
  QTransform m_base;
  double m_scale = 1;
  QPointF m_shift;
};

}  // namespace

void paintPicture(QPainter& painter, const Picture& picture, const Theme& theme, const TypeScale& type,
                  const PaintOptions& options) {
  PaintCache own;
  PicturePainter(painter, theme, type, options, options.cache != nullptr ? *options.cache : own).paint(picture);
}

void paintMark(QPainter& painter, const Item& item, const Theme& theme, Mark mark) {
  constexpr double kDistance = 3;
  constexpr double kGlow = 0.45;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setBrush(Qt::NoBrush);
  const QColor color = theme.color(Role::Focus);
  painter.setPen(mark == Mark::Lit ? penFor(faded(color, kGlow), 4, Dash::Solid)
                                   : penFor(color, 2, mark == Mark::Focused ? Dash::Dashed : Dash::Solid));
  const QRectF around = item.rect.adjusted(-kDistance, -kDistance, kDistance, kDistance);
  if (const auto* rectangle = std::get_if<Rectangle>(&item.shape)) {
    painter.drawRoundedRect(around, rectangle->radius + kDistance, rectangle->radius + kDistance);
  } else if (std::holds_alternative<Ellipse>(item.shape)) {
    painter.drawEllipse(around);
  } else if (std::holds_alternative<NoShape>(item.shape)) {
    painter.drawRoundedRect(around, kDistance, kDistance);
  } else {
    painter.drawPath(outline(item));
  }
  painter.restore();
}

}  // namespace orrery
