// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pictures/sample_pictures.h"

#include "views/pictures/layout.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace orrery::tests {
namespace {

enum class Kind { Title, Card, Node, NodeLabel, Slot, Hand, Value, Link, Code, CodeLine, Badge, Box };

Item shape(Key key, Shape outline, const QRectF& rect, Role fill, Role stroke, double width = 1) {
  Item item;
  item.key = key;
  item.shape = std::move(outline);
  item.rect = rect;
  item.fill = fill;
  item.stroke = stroke;
  item.strokeWidth = width;
  return item;
}

Item labelled(Item item, const QString& text, TypeRole type, Role tint) {
  item.text.string = text;
  item.text.type = type;
  item.text.tint = tint;
  return item;
}

void addRing(Picture& picture, int step) {
  const Ring ring{{640, 250}, 140, 72, 5, 6};
  const QString values[] = {u"5"_s, u"6"_s, u"7"_s, u"100"_s};
  for (int i = 0; i < ring.slotCount; ++i) {
    const bool taken = i < 3 + step;
    const bool now = i == 3 && taken;
    Item slot = shape(Key::of(Kind::Slot, i), ring.slot(i), ring.box(),
                      now     ? Role::AccentFill
                      : taken ? Role::BlueFill
                              : Role::Inset,
                      now     ? Role::Accent
                      : taken ? Role::Blue
                              : Role::CardBorder,
                      1.5);
    slot.accessibleName = u"slot %1"_s.arg(i);
    slot.entity = {u"slot"_s, QString::number(i)};
    picture.items.push_back(slot);
    if (taken) {
      const QPointF centre = ring.slotCentre(i);
      Item value = textItem(Key::of(Kind::Value, i), {centre.x() - 32, centre.y() - 20, 64, 40}, values[i],
                            TypeRole::MonoLarge, Role::Ink, Qt::AlignCenter);
      value.origin = Key::of(Kind::Node, 4);
      value.arc = 60;
      value.layer = 3;
      picture.items.push_back(value);
    }
  }
  const QPointF hand = ring.at(ring.edge(3 + step), 156);
  Item tip = shape(Key::of(Kind::Hand, 0), Triangle{ring.edge(3 + step) + 180}, {hand.x() - 12, hand.y() - 12, 24, 24},
                   Role::Accent, Role::Transparent);
  tip.pivot = ring.centre;
  picture.items.push_back(tip);
  picture.items.push_back(textItem(Key::of(Kind::Hand, 1), {568, 226, 144, 24}, u"qcount %1"_s.arg(3 + step),
                                   TypeRole::MonoBold, Role::Ink, Qt::AlignCenter));
  picture.items.push_back(
      textItem(Key::of(Kind::Hand, 2), {568, 250, 144, 24}, u"of 5"_s, TypeRole::Mono, Role::Muted, Qt::AlignCenter));
}

void addCards(Picture& picture, int step) {
  struct Waiting {
    int id;
    Role fill;
    Role ink;
  };
  const Waiting nodes[] = {{4, Role::Accent, Role::OnAccent},
                           {3, Role::Grey, Role::OnGrey},
                           {2, Role::Sky, Role::OnSky},
                           {1, Role::Green, Role::OnGreen}};
  int place = 0;
  for (const Waiting& node : nodes) {
    if (step == 1 && node.id == 2) {
      continue;
    }
    const double top = 112 + 88.0 * place++;
    const bool now = node.id == 4;
    Item card = shape(Key::of(Kind::Card, node.id), Rectangle{10}, {40, top, 240, 72},
                      now ? Role::AccentFill : Role::Card, now ? Role::Accent : Role::CardBorder, now ? 2 : 1);
    card.entity = {u"goroutine"_s, u"G%1"_s.arg(node.id)};
    card.accessibleName = u"G%1, waiting to send"_s.arg(node.id);
    picture.items.push_back(card);
    Item dot =
        labelled(shape(Key::of(Kind::Node, node.id), Ellipse{}, {56, top + 12, 48, 48}, node.fill, Role::Transparent),
                 u"G%1"_s.arg(node.id), TypeRole::Label, node.ink);
    dot.entity = card.entity;
    picture.items.push_back(dot);
    picture.items.push_back(
        textItem(Key::of(Kind::NodeLabel, node.id), {116, top + 10, 156, 26}, u"waiting now"_s, TypeRole::BodyBold));
    picture.items.push_back(textItem(Key::of(Kind::NodeLabel, node.id, 1), {116, top + 36, 60, 26}, u"holds"_s,
                                     TypeRole::Small, Role::Muted));
    picture.items.push_back(labelled(shape(Key::of(Kind::NodeLabel, node.id, 2), Rectangle{6}, {180, top + 36, 56, 26},
                                           now ? Role::Card : Role::BlueFill, now ? Role::Accent : Role::Blue, 1.5),
                                     QString::number(node.id + 5), TypeRole::MonoBold, Role::Ink));
  }
}

void addGraph(Picture& picture, int step) {
  const QRectF black(880, 112, 64, 64);
  const QRectF grey(1040, 88, 64, 64);
  const QRectF white(1180, 168, 64, 64);
  const QRectF lost(1040, 240, 64, 64);
  const auto node = [&](int id, const QRectF& box, Role fill, Role stroke, Role ink, const QString& name, Dash dash) {
    Item item =
        labelled(shape(Key::of(Kind::Node, 100 + id), Ellipse{}, box, fill, stroke, 1.5), name, TypeRole::Label, ink);
    item.dash = dash;
    item.entity = {u"object"_s, name};
    item.accessibleName = u"object %1"_s.arg(name);
    picture.items.push_back(item);
  };
  node(0, black, Role::GcBlack, Role::GcBlackLine, Role::GcBlackInk, u"A"_s, Dash::Solid);
  node(1, grey, Role::GcGrey, step == 1 ? Role::Accent : Role::GcGreyLine, Role::GcGreyInk, u"B"_s, Dash::Solid);
  node(2, white, Role::GcWhite, Role::GcWhiteLine, Role::GcWhiteInk, u"F"_s, Dash::Dashed);
  node(3, lost, Role::DangerFill, Role::Danger, Role::DangerInk, u"E"_s, Dash::Dashed);
  const auto link = [&](int id, Link line, int tail, int head, Role stroke, double width, Dash dash) {
    Item item;
    line.tail = Key::of(Kind::Node, 100 + tail);
    line.head = Key::of(Kind::Node, 100 + head);
    item.key = Key::of(Kind::Link, id);
    item.shape = line;
    item.stroke = stroke;
    item.strokeWidth = width;
    item.dash = dash;
    return item;
  };
  picture.items.push_back(link(0, circleLink(black, grey), 0, 1, Role::Line, 1.5, Dash::Solid));
  picture.items.push_back(link(1, circleLink(grey, white), 1, 2, Role::Line, 1.5, Dash::Solid));
  const Link cut = circleLink(grey, lost);
  Item cutItem = link(2, cut, 1, 3, Role::Danger, 2, Dash::Dotted);
  cutItem.rect = linkLabelBox(cut, 0.5, {40, 24});
  picture.items.push_back(labelled(cutItem, u"cut"_s, TypeRole::SmallBold, Role::DangerInk));
  Item barrier = link(3, curvedLink({920, 178}, 160, {1036, 280}, 290, 0.5), 0, 3, Role::Accent, 3, Dash::Solid);
  barrier.rect = QRectF(0, 0, 84, 32).translated(pointOnLink(std::get<Link>(barrier.shape), 0.45) - QPointF(42, 16));
  barrier.fill = Role::Card;
  if (step == 1) {
    picture.items.push_back(labelled(barrier, u"barrier"_s, TypeRole::SmallBold, Role::AccentInk));
  }
}

void addCode(Picture& picture, int step) {
  picture.items.push_back(
      shape(Key::of(Kind::Code, 0), Rectangle{10}, {40, 496, 320, 152}, Role::Card, Role::CardBorder));
  picture.items.push_back(shape(Key::of(Kind::Code, 1), Rectangle{0}, {42, 544.0 + 24 * step, 316, 24},
                                Role::AccentFill, Role::Transparent));
  picture.items.push_back(
      shape(Key::of(Kind::Code, 2), Rectangle{0}, {42, 544.0 + 24 * step, 4, 24}, Role::Accent, Role::Transparent));
  picture.items.push_back(textItem(Key::of(Kind::Code, 3), {56, 504, 160, 32}, u"G4 生产者"_s, TypeRole::Heading));
  picture.items.push_back(textItem(Key::of(Kind::Code, 4), {216, 504, 128, 32}, u"blocked in send"_s, TypeRole::Small,
                                   Role::Muted, Qt::AlignRight | Qt::AlignVCenter));
  const QString lines[] = {u"for i := 9; ; i++ {"_s, u"    ch <- i"_s, u"}"_s};
  for (int i = 0; i < 3; ++i) {
    picture.items.push_back(
        textItem(Key::of(Kind::CodeLine, i), {56, 544.0 + 24 * i, 290, 24}, lines[i], TypeRole::MonoSmall));
  }
}

void addBadges(Picture& picture) {
  struct Family {
    Role strong;
    Role pale;
    Role ink;
    Role on;
    QString name;
  };
  const Family families[] = {{Role::Accent, Role::AccentFill, Role::AccentInk, Role::OnAccent, u"accent"_s},
                             {Role::Danger, Role::DangerFill, Role::DangerInk, Role::OnDanger, u"danger"_s},
                             {Role::Blue, Role::BlueFill, Role::BlueInk, Role::OnBlue, u"blue"_s},
                             {Role::Sky, Role::SkyFill, Role::SkyInk, Role::OnSky, u"sky"_s},
                             {Role::Green, Role::GreenFill, Role::GreenInk, Role::OnGreen, u"green"_s},
                             {Role::Plum, Role::PlumFill, Role::PlumInk, Role::OnPlum, u"plum"_s},
                             {Role::Grey, Role::GreyFill, Role::GreyInk, Role::OnGrey, u"grey"_s}};
  const std::vector<QRectF> strong = row({400, 496}, {104, 32}, 7, 16);
  const std::vector<QRectF> pale = row({400, 544}, {104, 32}, 7, 16);
  const std::vector<QRectF> bare = row({400, 592}, {104, 32}, 7, 16);
  for (int i = 0; i < 7; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const Family& family = families[at];
    picture.items.push_back(
        labelled(shape(Key::of(Kind::Badge, i), Rectangle{16}, strong[at], family.strong, Role::Transparent),
                 family.name, TypeRole::SmallBold, family.on));
    picture.items.push_back(
        labelled(shape(Key::of(Kind::Badge, i, 1), Rectangle{6}, pale[at], family.pale, family.strong, 1.5),
                 family.name, TypeRole::Small, family.ink));
    picture.items.push_back(
        textItem(Key::of(Kind::Badge, i, 2), bare[at], family.name, TypeRole::BodyBold, family.ink, Qt::AlignCenter));
  }
}

}  // namespace

Picture samplePicture(int step, const TypeScale&) {
  Picture picture;
  picture.size = {1280, 664};
  picture.items.push_back(
      textItem(Key::of(Kind::Title, 0), {40, 24, 800, 40}, u"G4 waits: the buffer is full"_s, TypeRole::Title));
  picture.items.push_back(textItem(Key::of(Kind::Title, 1), {40, 64, 800, 28},
                                   u"ch <- 9 finds three of five slots taken, no receiver waiting"_s,
                                   TypeRole::Subtitle, Role::Muted));
  addCards(picture, step);
  addRing(picture, step);
  addGraph(picture, step);
  addCode(picture, step);
  addBadges(picture);
  picture.legend = {{Role::BlueFill, Role::Blue, LegendMark::Box, Dash::Solid, u"value in the buffer"_s},
                    {Role::Accent, Role::Transparent, LegendMark::Circle, Dash::Solid, u"changing now"_s},
                    {Role::Transparent, Role::Danger, LegendMark::Line, Dash::Dotted, u"cut"_s}};
  return picture;
}

Picture manyBoxes(int count, QSizeF size, int step, int movingPercent) {
  Picture picture;
  picture.size = size;
  const int columns = static_cast<int>(std::ceil(std::sqrt(count * size.width() / size.height() / 2)));
  const int rows = (count + columns - 1) / columns;
  const QSizeF gap(4, 4);
  const QSizeF box(std::floor(size.width() / columns) - gap.width(), std::floor(size.height() / rows) - gap.height());
  const std::vector<QRectF> boxes = grid({2, 2}, box, count, columns, gap);
  picture.items.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    // Movers exchange places with their mirror images in the list, so that each travels.
    const bool moves = step == 1 && i % 100 < movingPercent;
    Item item = shape(Key::of(Kind::Box, i), Rectangle{4}, boxes[static_cast<std::size_t>(moves ? count - 1 - i : i)],
                      i % 3 == 0 ? Role::BlueFill : Role::Card, i % 3 == 0 ? Role::Blue : Role::CardBorder);
    item = labelled(item, QString::number(i), TypeRole::MonoSmall, Role::Ink);
    item.layer = moves ? 1 : 0;
    picture.items.push_back(item);
  }
  return picture;
}

}  // namespace orrery::tests
