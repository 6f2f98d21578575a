// SPDX-License-Identifier: GPL-3.0-or-later
// The top row: who runs on the one processor, who is next, who queues behind, the clock, and what the program printed.
#include "models/timeline/timeline_model.h"
#include "views/pictures/go_channel/view.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeight = 40;
constexpr double kRadius = 13;
constexpr double kGap = 8;
constexpr double kSection = 24;
constexpr int kMostQueued = 6;

enum ProcessorPart : std::uint8_t {
  Frame,
  RunsLabel,
  Runs,
  NextLabel,
  Next,
  QueueLabel,
  More,
  Clock,
  PrintsLabel,
  Nobody
};

class Row {
 public:
  Row(Scene& scene, const QRectF& box) : m_scene(scene), m_box(box), m_x(box.left() + scene.px(kGap * 1.5)) {}

  void label(ProcessorPart part, const QString& words) {
    const double width = m_scene.type.width(words, TypeRole::Small) + 1;
    m_scene.text(Key::of(Part::Processor, 0, part), QRectF(m_x, m_box.top(), width, m_box.height()), words,
                 TypeRole::Small, Role::Muted);
    m_x += width + m_scene.px(kGap);
  }

  /// A place for one goroutine, empty or taken.
  void place(ProcessorPart part, GoroutineId id) {
    const double radius = m_scene.px(kRadius);
    const QPointF centre(m_x + radius, m_box.center().y());
    Item hole;
    hole.key = Key::of(Part::Processor, 0, part);
    hole.shape = Ellipse{};
    hole.rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    hole.fill = Role::Inset;
    hole.stroke = Role::CardBorder;
    hole.dash = Dash::Dashed;
    hole.layer = Scene::kBackLayer + 1;
    m_scene.add(hole);
    if (id.isValid()) {
      runner(centre, id);
    }
    m_x += 2 * radius + m_scene.px(kSection);
  }

  void queued(GoroutineId id) {
    const double radius = m_scene.px(kRadius);
    runner(QPointF(m_x + radius, m_box.center().y()), id);
    m_x += 2 * radius + m_scene.px(kGap / 2);
  }

  [[nodiscard]] double x() const { return m_x; }

 private:
  void runner(QPointF centre, GoroutineId id) {
    Item dot = m_scene.dot(Key::of(Part::Runner, id), centre, m_scene.px(kRadius), id);
    dot.origin = cardKey(id);
    dot.sink = cardKey(id);
    m_scene.add(std::move(dot));
  }

  Scene& m_scene;
  QRectF m_box;
  double m_x;
};

/// The clock at the right end, the output left of it; returns nothing that others need.
void addClockAndOutput(Scene& scene, const QRectF& box, double from) {
  const double padding = scene.px(kGap * 1.5);
  const QString clock = PictureTr::tr("clock %1", "virtual time").arg(timeText(scene.state.now));
  const double clockWidth = scene.type.width(clock, TypeRole::MonoSmall) + 1;
  const QRectF clockBox(box.right() - padding - clockWidth, box.top(), clockWidth, box.height());
  scene.text(Key::of(Part::Processor, 0, Clock), clockBox, clock, TypeRole::MonoSmall, Role::Muted,
             Qt::AlignRight | Qt::AlignVCenter);
  if (scene.state.printed.isEmpty()) {
    return;
  }
  const QString label = PictureTr::tr("printed", "label before what the program printed");
  const double labelWidth = scene.type.width(label, TypeRole::Small) + 1;
  const double most = clockBox.left() - scene.px(kSection) - from - labelWidth - scene.px(kGap);
  // The newest words matter most: older ones are left out until the rest fits.
  QString words;
  for (auto line = scene.state.printed.crbegin(); line != scene.state.printed.crend(); ++line) {
    const QString longer = words.isEmpty() ? line->text : QString(line->text % u"  " % words);
    if (scene.type.width(longer, TypeRole::MonoSmall) > most) {
      break;
    }
    words = longer;
  }
  if (words.isEmpty()) {
    return;
  }
  const double width = scene.type.width(words, TypeRole::MonoSmall) + 1;
  const QRectF wordsBox(clockBox.left() - scene.px(kSection) - width, box.top(), width, box.height());
  scene.text(Key::of(Part::Output, 0, 0), wordsBox, words, TypeRole::MonoSmall, Role::Ink);
  scene.text(Key::of(Part::Processor, 0, PrintsLabel),
             QRectF(wordsBox.left() - scene.px(kGap) - labelWidth, box.top(), labelWidth, box.height()), label,
             TypeRole::Small, Role::Muted);
}

}  // namespace

double processorHeight(const Scene& scene) { return scene.px(kHeight); }

void addProcessor(Scene& scene, const QRectF& box) {
  const State& state = scene.state;
  Item frame;
  frame.key = Key::of(Part::Processor, 0, Frame);
  frame.shape = Rectangle{scene.px(10)};
  frame.rect = box;
  frame.fill = Role::Card;
  frame.stroke = Role::CardBorder;
  frame.layer = Scene::kBackLayer;
  scene.add(frame);

  Row row(scene, box);
  row.label(RunsLabel, PictureTr::tr("runs"));
  row.place(Runs, state.running);
  row.label(NextLabel, u"runnext"_s);
  row.place(Next, state.queue.runNext());
  row.label(QueueLabel, PictureTr::tr("run queue"));
  std::vector<GoroutineId> queued(state.queue.local());
  queued.insert(queued.end(), state.queue.global().begin(), state.queue.global().end());
  const auto shown = std::min<std::size_t>(queued.size(), kMostQueued);
  for (std::size_t i = 0; i < shown; ++i) {
    row.queued(queued[i]);
  }
  if (queued.empty()) {
    row.label(Nobody, PictureTr::tr("empty"));
  } else if (queued.size() > shown) {
    row.label(More, PictureTr::tr("and %1 more").arg(queued.size() - shown));
  }
  addClockAndOutput(scene, box, row.x() + scene.px(kSection));
}

}  // namespace orrery::go_channel
