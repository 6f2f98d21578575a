// SPDX-License-Identifier: GPL-3.0-or-later
// The goroutines' cards: who each one is, how it stands, what it holds, and its code with the current line marked.
#include "views/pictures/go_channel/view.h"

#include <algorithm>
#include <span>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPadding = 10;
constexpr double kGap = 12;
constexpr double kNarrowest = 166;
constexpr double kWidest = 360;
constexpr double kDot = 14;
constexpr double kCupWidth = 42;  ///< at least; a longer value makes it wider
constexpr double kCupPadding = 10;
constexpr double kCupHeight = 24;
constexpr int kMostLines = 12;
constexpr int kFewestLines = 3;
constexpr int kMostRows = 2;

enum CardPart : std::uint8_t { Frame, Dot, Name, Standing };

/// Sizes that follow from the type and the room.
struct CardSizes {
  int columns = 1;
  int rows = 1;
  int lines = kMostLines;
  double lineHeight = 0;
  double head = 0;

  [[nodiscard]] double height(const Scene& scene) const { return head + lines * lineHeight + scene.px(kPadding); }
};

/// Goroutines in the order in which they are shown: all, or, where there are too many, first those that have not ended.
std::vector<GoroutineId> ordered(const State& state, int room) {
  std::vector<GoroutineId> all;
  all.reserve(state.goroutines.size());
  for (int i = 0; i < static_cast<int>(state.goroutines.size()); ++i) {
    all.push_back({i});
  }
  if (static_cast<int>(all.size()) > room) {
    std::stable_partition(all.begin(), all.end(),
                          [&](GoroutineId id) { return goroutine(state, id).status != Status::Ended; });
  }
  return all;
}

int longestCode(const State& state) {
  int longest = 1;
  for (int i = 0; i < static_cast<int>(state.goroutines.size()); ++i) {
    if (const Function* function = functionOf(state, {i})) {
      longest = std::max(longest, static_cast<int>(function->lines.size()));
    }
  }
  return longest;
}

CardSizes cardSizes(const Scene& scene, double width, double most) {
  CardSizes sizes;
  const int count = static_cast<int>(scene.state.goroutines.size());
  const int fits = std::max(1, fitting(width, scene.px(kNarrowest), scene.px(kGap)));
  // Two rows of equal length look calmer than a full one and a short one.
  sizes.rows = count > fits ? kMostRows : 1;
  sizes.columns = std::clamp((count + sizes.rows - 1) / sizes.rows, 1, fits);
  sizes.lineHeight = scene.type.lineHeight(TypeRole::MonoSmall) + scene.px(2);
  sizes.head = 2 * scene.px(kPadding) - scene.px(4) + scene.type.lineHeight(TypeRole::BodyBold) +
               scene.type.lineHeight(TypeRole::Small);
  sizes.lines = std::clamp(longestCode(scene.state), 1, kMostLines);
  const auto total = [&] { return sizes.rows * sizes.height(scene) + (sizes.rows - 1) * scene.px(kGap); };
  while (sizes.lines > kFewestLines && total() > most) {
    --sizes.lines;
  }
  return sizes;
}

/// The lines that are seen: as many as there is room for, with the current one among them.
struct Window {
  int first = 0;
  int last = 0;  ///< exclusive
};

Window windowOf(int count, int current, int room) {
  if (count <= room) {
    return {0, count};
  }
  const int first = std::clamp(current - room / 2, 0, count - room);
  return {first, first + room};
}

void addCode(Scene& scene, GoroutineId id, const QRectF& box, const CardSizes& sizes) {
  const Function* function = functionOf(scene.state, id);
  if (function == nullptr) {
    return;
  }
  const Goroutine& g = goroutine(scene.state, id);
  const auto& lines = function->lines;
  const Window window = windowOf(static_cast<int>(lines.size()), std::max<int>(g.line, 0), sizes.lines);
  const bool isOver = g.status == Status::Ended || g.status == Status::Idle;
  const double indent = scene.type.width(u"  "_s, TypeRole::MonoSmall);
  for (int line = window.first; line < window.last; ++line) {
    const QRectF row(box.left(), box.top() + (line - window.first) * sizes.lineHeight, box.width(), sizes.lineHeight);
    if (line == g.line && !isOver) {
      Item mark;
      mark.key = Key::of(Part::CodeMark, id);
      mark.shape = Rectangle{scene.px(3)};
      mark.rect = row.adjusted(-scene.px(6), 0, scene.px(6), 0);
      mark.fill = g.isLeaked ? Role::DangerFill : (scene.touched.has(id) ? Role::AccentFill : Role::GreyFill);
      mark.layer = Scene::kShapeLayer;
      scene.add(mark);
    }
    // What is out of sight above or below is said by the line's place in the code, "…".
    const bool isCut = (line == window.first && window.first > 0) ||
                       (line == window.last - 1 && window.last < static_cast<int>(lines.size()));
    const CodeLine& code = lines[static_cast<std::size_t>(line)];
    const double shift = indent * code.indent;
    scene.text(Key::of(Part::CodeLine, id, line), row.adjusted(shift, 0, 0, 0),
               isCut && line != g.line ? u"…"_s : code.text, TypeRole::MonoSmall, isOver ? Role::Muted : Role::Ink);
  }
}

QString heldText(const Scene& scene, GoroutineId id) {
  const Goroutine& g = goroutine(scene.state, id);
  return g.cup == Cup::Empty ? QString() : valueText(scene.state, g.heldOf, g.held.value);
}

void addCup(Scene& scene, GoroutineId id, const QRectF& box) {
  const Goroutine& g = goroutine(scene.state, id);
  if (g.cup == Cup::Empty) {
    return;
  }
  scene.value(box, g.held, heldText(scene, id), id, scene.touched.has(id));
}

void addCard(Scene& scene, GoroutineId id, const QRectF& box, const CardSizes& sizes) {
  const Goroutine& g = goroutine(scene.state, id);
  const Look look = lookOf(scene.state, id);
  const double padding = scene.px(kPadding);
  const double radius = scene.px(kDot);

  Item frame;
  frame.key = cardKey(id);
  frame.shape = Rectangle{scene.px(10)};
  frame.rect = box;
  frame.fill = Role::Card;
  frame.stroke = g.isLeaked ? Role::Danger : (scene.touched.has(id) ? Role::Accent : Role::CardBorder);
  frame.strokeWidth = scene.touched.has(id) || g.isLeaked ? 2 : 1;
  frame.dash = g.isLeaked ? Dash::Dashed : Dash::Solid;
  frame.layer = Scene::kBackLayer;
  frame.entity = goroutineEntity(id);
  frame.accessibleName = PictureTr::tr("%1, %2", "goroutine, how it stands").arg(fullName(scene.state, id), look.words);
  scene.add(frame);

  const double nameHeight = scene.type.lineHeight(TypeRole::BodyBold);
  const double wordsHeight = scene.type.lineHeight(TypeRole::Small);
  const double top = box.top() + padding - scene.px(2);
  const QPointF centre(box.left() + padding + radius, top + (nameHeight + wordsHeight) / 2);
  scene.add(scene.dot(Key::of(Part::Card, id, Dot), centre, radius, id));

  const double left = centre.x() + radius + scene.px(8);
  const double cupWidth = std::clamp(scene.type.width(heldText(scene, id), TypeRole::MonoBold) + scene.px(kCupPadding),
                                     scene.px(kCupWidth), std::max(scene.px(kCupWidth), box.width() / 3));
  const QRectF cup(box.right() - scene.px(8) - cupWidth, top - scene.px(1), cupWidth, scene.px(kCupHeight));
  const double nameRight = g.cup == Cup::Empty ? box.right() - padding : cup.left() - scene.px(4);
  const QString name = g.name.isEmpty() ? (g.isByHand() ? PictureTr::tr("by hand") : label(id)) : g.name;
  scene.text(Key::of(Part::Card, id, Name), QRectF(left, top, nameRight - left, nameHeight), name, TypeRole::BodyBold,
             Role::Ink);
  scene.text(Key::of(Part::Card, id, Standing),
             QRectF(left, top + nameHeight, box.right() - padding - left, wordsHeight), look.words, TypeRole::Small,
             look.textInk);
  addCup(scene, id, cup);
  addCode(scene, id, QRectF(box.left() + padding, box.top() + sizes.head, box.width() - 2 * padding, 0), sizes);
}

void addFold(Scene& scene, const QRectF& box, std::span<const GoroutineId> hidden) {
  int ended = 0;
  int waiting = 0;
  for (const GoroutineId id : hidden) {
    const Status status = goroutine(scene.state, id).status;
    ended += status == Status::Ended ? 1 : 0;
    waiting += status == Status::Waiting ? 1 : 0;
  }
  Item frame;
  frame.key = Key::of(Part::Fold, 0, 0);
  frame.shape = Rectangle{scene.px(10)};
  frame.rect = box;
  frame.fill = Role::Inset;
  frame.stroke = Role::CardBorder;
  frame.dash = Dash::Dashed;
  scene.add(frame);
  const auto count = static_cast<int>(hidden.size());
  const QString words = PictureTr::tr("%n more goroutine(s)", nullptr, count) % u'\n' %
                        PictureTr::tr("%1 waiting, %2 ended").arg(waiting).arg(ended);
  Item text = textItem(Key::of(Part::Fold, 0, 1), box.adjusted(scene.px(8), 0, -scene.px(8), 0),
                       scene.type.wrapped(words, TypeRole::Small, box.width() - scene.px(16)), TypeRole::Small,
                       Role::Muted, Qt::AlignCenter);
  text.layer = Scene::kTextLayer;
  scene.add(text);
}

}  // namespace

double cardsHeight(const Scene& scene, double width, double most) {
  if (scene.state.goroutines.empty()) {
    return 0;
  }
  const CardSizes sizes = cardSizes(scene, width, most);
  return sizes.rows * sizes.height(scene) + (sizes.rows - 1) * scene.px(kGap);
}

void addCards(Scene& scene, const QRectF& box) {
  const int count = static_cast<int>(scene.state.goroutines.size());
  if (count == 0) {
    return;
  }
  const CardSizes sizes = cardSizes(scene, box.width(), box.height());
  const int room = sizes.columns * sizes.rows;
  const Fold folded = fold(count, room);
  const auto order = ordered(scene.state, room);
  const double width = std::min(share(box.width(), sizes.columns, scene.px(kGap)), scene.px(kWidest));
  const auto boxes = grid(box.topLeft(), QSizeF(width, sizes.height(scene)), std::min(count, room), sizes.columns,
                          QSizeF(scene.px(kGap), scene.px(kGap)));
  for (int i = 0; i < folded.shown; ++i) {
    addCard(scene, order[static_cast<std::size_t>(i)], boxes[static_cast<std::size_t>(i)], sizes);
  }
  if (folded.hidden > 0) {
    addFold(scene, boxes.back(), std::span(order).subspan(static_cast<std::size_t>(folded.shown)));
  }
}

}  // namespace orrery::go_channel
