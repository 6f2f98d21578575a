// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/layout_faults.h"

#include "views/pictures/layout.h"
#include "views/pictures/text_lines.h"

#include <QLineF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery {
namespace {

constexpr double kTolerance = 0.75;  // scene units: less is not seen
// The ink of a first or last letter may lean out of its advance (a "j", a bold "A"); nothing clips it there.
constexpr double kOverhang = 2.5;

bool isFilled(const Item& item) {
  return !item.fill.isTransparent() && !std::holds_alternative<NoShape>(item.shape) &&
         !std::holds_alternative<Link>(item.shape);
}

bool isLined(const Item& item) {
  return !item.stroke.isTransparent() && item.strokeWidth > 0 && !std::holds_alternative<NoShape>(item.shape);
}

bool overlap(const QRectF& a, const QRectF& b) {
  const QRectF common = a & b;
  return common.width() > kTolerance && common.height() > kTolerance;
}

QRectF withMargin(const QRectF& box, double margin) { return box.adjusted(-margin, -margin, margin, margin); }

QString named(const Item& item) {
  return item.text.string.isEmpty() ? u"shape %1"_s.arg(item.key.value(), 0, 16)
                                    : u"\"%1\""_s.arg(QString(item.text.string).replace(u'\n', u' '));
}

QString shown(const QRectF& box) {
  return u"(%1, %2, %3 x %4)"_s.arg(box.x(), 0, 'f', 1)
      .arg(box.y(), 0, 'f', 1)
      .arg(box.width(), 0, 'f', 1)
      .arg(box.height(), 0, 'f', 1);
}

// Whether a line runs through a box.
bool runsThrough(const QPainterPath& line, const QRectF& box) {
  const QLineF sides[] = {{box.topLeft(), box.topRight()},
                          {box.topRight(), box.bottomRight()},
                          {box.bottomRight(), box.bottomLeft()},
                          {box.bottomLeft(), box.topLeft()}};
  for (const QPolygonF& polygon : line.toSubpathPolygons()) {
    for (qsizetype i = 0; i + 1 < polygon.size(); ++i) {
      const QLineF segment(polygon[i], polygon[i + 1]);
      if (box.contains(segment.p1()) || std::ranges::any_of(sides, [&](const QLineF& side) {
            return side.intersects(segment, nullptr) == QLineF::BoundedIntersection;
          })) {
        return true;
      }
    }
  }
  return false;
}

// A picture's items in painting order, with what the checks ask of each.
class Inspection {
 public:
  Inspection(const Picture& picture, const TypeScale& type) : m_scene(QPointF(0, 0), picture.size), m_type(type) {
    for (const std::size_t index : paintingOrder(picture)) {
      const Item& item = picture.items[index];
      if (item.opacity <= 0) {
        continue;
      }
      m_items.push_back({&item, bounds(item)});
      for (const QRectF& ink : inkBoxes(item, type)) {
        if (item.text.opacity > 0) {
          m_texts.push_back({m_items.size() - 1, ink});
        }
      }
    }
  }

  std::vector<QString> faults() {
    findOutside();
    findCut();
    findOverlaps();
    for (const SeenText& text : m_texts) {
      findCovers(text);
      findLinesThrough(text);
    }
    return std::move(m_faults);
  }

 private:
  struct SeenItem {
    const Item* item;
    QRectF box;
  };
  struct SeenText {
    std::size_t position;  // in painting order
    QRectF ink;
  };

  [[nodiscard]] const Item& itemOf(const SeenText& text) const { return *m_items[text.position].item; }

  void findOutside() {
    const QRectF scene = withMargin(m_scene, kTolerance);
    for (const SeenItem& seen : m_items) {
      const bool painted = isFilled(*seen.item) || isLined(*seen.item);
      if (painted && !scene.contains(seen.box)) {
        m_faults.push_back(
            u"%1 %2 lies outside the scene %3"_s.arg(named(*seen.item), shown(seen.box), shown(m_scene)));
      }
    }
    for (const SeenText& text : m_texts) {
      if (!scene.contains(text.ink)) {
        m_faults.push_back(
            u"text %1 %2 lies outside the scene %3"_s.arg(named(itemOf(text)), shown(text.ink), shown(m_scene)));
      }
    }
  }

  // In a round shape the ink must lie within the outline; elsewhere in the text's box.
  void findCut() {
    for (const SeenText& text : m_texts) {
      const Item& item = itemOf(text);
      const bool round = std::holds_alternative<Ellipse>(item.shape) || std::holds_alternative<RingSlot>(item.shape);
      const bool fits =
          round ? outline(item).contains(withMargin(text.ink, -kTolerance))
                : withMargin(textBox(item), kTolerance).adjusted(-kOverhang, 0, kOverhang, 0).contains(text.ink);
      if (!fits) {
        m_faults.push_back(
            u"text %1 %2 is larger than its box %3"_s.arg(named(item), shown(text.ink), shown(textBox(item))));
      }
    }
    for (const SeenItem& seen : m_items) {
      const Text& text = seen.item->text;
      const double room = textBox(*seen.item).width();
      if (text.elide && !text.string.isEmpty() && m_type.elided(text.string, text.type, room).size() < 2 &&
          text.string.size() > 1) {
        m_faults.push_back(u"nothing is left of the elided text %1"_s.arg(named(*seen.item)));
      }
    }
  }

  void findOverlaps() {
    std::vector<SeenText> byLeft = m_texts;
    std::ranges::sort(byLeft, {}, [](const SeenText& text) { return text.ink.left(); });
    for (std::size_t i = 0; i < byLeft.size(); ++i) {
      for (std::size_t j = i + 1; j < byLeft.size() && byLeft[j].ink.left() < byLeft[i].ink.right(); ++j) {
        if (byLeft[i].position != byLeft[j].position && overlap(byLeft[i].ink, byLeft[j].ink)) {
          m_faults.push_back(u"texts %1 %2 and %3 %4 overlap"_s.arg(named(itemOf(byLeft[i])), shown(byLeft[i].ink),
                                                                    named(itemOf(byLeft[j])), shown(byLeft[j].ink)));
        }
      }
    }
  }

  void findCovers(const SeenText& text) {
    for (std::size_t position = text.position + 1; position < m_items.size(); ++position) {
      const SeenItem& seen = m_items[position];
      if (isFilled(*seen.item) && overlap(seen.box, text.ink) &&
          outline(*seen.item).intersects(withMargin(text.ink, -kTolerance))) {
        m_faults.push_back(u"%1 %2 covers the text %3 %4"_s.arg(named(*seen.item), shown(seen.box), named(itemOf(text)),
                                                                shown(text.ink)));
      }
    }
  }

  // Whether a filled shape between the line and the text keeps the line from being seen under it.
  [[nodiscard]] bool isHidden(std::size_t linePosition, const SeenText& text) const {
    for (std::size_t position = linePosition + 1; position <= text.position; ++position) {
      const Item& item = *m_items[position].item;
      if (isFilled(item) && item.opacity >= 1 && m_items[position].box.contains(text.ink) &&
          outline(item).contains(text.ink)) {
        return true;
      }
    }
    const Item& own = itemOf(text);
    return linePosition == text.position && std::holds_alternative<Link>(own.shape) && !own.fill.isTransparent();
  }

  void findLinesThrough(const SeenText& text) {
    for (std::size_t position = 0; position < m_items.size(); ++position) {
      const SeenItem& seen = m_items[position];
      const bool isLink = std::holds_alternative<Link>(seen.item->shape);
      const bool ownOutline = position == text.position && !isLink;
      if (ownOutline || !isLined(*seen.item) || !overlap(seen.box, text.ink)) {
        continue;
      }
      const double half = std::max(seen.item->strokeWidth / 2 - kTolerance, 0.0);
      if (runsThrough(outline(*seen.item), withMargin(text.ink, half)) && !isHidden(position, text)) {
        m_faults.push_back(u"the line of %1 %2 runs over the text %3 %4"_s.arg(named(*seen.item), shown(seen.box),
                                                                               named(itemOf(text)), shown(text.ink)));
      }
    }
  }

  QRectF m_scene;
  const TypeScale& m_type;
  std::vector<SeenItem> m_items;
  std::vector<SeenText> m_texts;
  std::vector<QString> m_faults;
};

}  // namespace

std::vector<QString> layoutFaults(const Picture& picture, const TypeScale& type) {
  std::vector<QString> faults = Inspection(picture, type).faults();
  for (const Key key : duplicateKeys(picture)) {
    faults.push_back(key.isNull() ? u"an item has no key"_s : u"two items have the key %1"_s.arg(key.value(), 0, 16));
  }
  return faults;
}

}  // namespace orrery
