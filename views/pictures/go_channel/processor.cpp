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
constexpr std::size_t kMostTimers = 2;

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
  Nobody,
  TimersLabel,
  Timers
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

/// Who goes on when a timer fires: who sleeps, or who waits first on the timer's own channel.
QString wokenBy(const State& state, const go::Timer& timer) {
  if (timer.sleeper.isValid()) {
    return label(timer.sleeper);
  }
  const go::SudogId first = state.table[timer.channel].receivers.first;
  return first.isValid() ? label(state.table.sudog(first).goroutine) : u"–"_s;
}

/// The next timers: "G1 at 1 s  G2 at 3 s  +1".
QString timersText(const State& state) {
  QStringList words;
  const auto& pending = state.timers.pending();
  const std::size_t shown = std::min(pending.size(), kMostTimers);
  for (std::size_t i = 0; i < shown; ++i) {
    const go::Timer& timer = pending[pending.size() - 1 - i];
    words.append(PictureTr::tr("%1 at %2", "a goroutine and the time when its timer fires")
                     .arg(wokenBy(state, timer), timeText(timer.deadline)));
  }
  if (pending.size() > shown) {
    words.append(u"+%1"_s.arg(pending.size() - shown));
  }
  return words.join(u"  "_s);
}

/// What stands at the right end of the row, from right to left; a label goes before the words it names.
class RightEnd {
 public:
  RightEnd(Scene& scene, const QRectF& box, double from)
      : m_scene(scene), m_box(box), m_from(from), m_right(box.right() - scene.px(kGap * 1.5)) {}

  /// How wide words can be that have this label.
  [[nodiscard]] double room(const QString& name) const {
    return m_right - m_from - width(name, TypeRole::Small) - m_scene.px(kGap);
  }

  void add(Key key, const QString& words, TypeRole role, Role tint) {
    const double wide = width(words, role);
    m_scene.text(key, QRectF(m_right - wide, m_box.top(), wide, m_box.height()), words, role, tint,
                 Qt::AlignRight | Qt::AlignVCenter);
    m_right -= wide + m_scene.px(kSection);
  }

  void add(Key key, const QString& words, TypeRole role, Role tint, Key nameKey, const QString& name) {
    add(key, words, role, tint);
    m_right += m_scene.px(kSection - kGap);
    add(nameKey, name, TypeRole::Small, Role::Muted);
  }

 private:
  [[nodiscard]] double width(const QString& words, TypeRole role) const { return m_scene.type.width(words, role) + 1; }

  Scene& m_scene;
  QRectF m_box;
  double m_from;
  double m_right;
};

/// What the program printed, as much as fits: the newest words matter most.
QString newestOutput(const Scene& scene, double most) {
  QString words;
  for (auto line = scene.state.printed.crbegin(); line != scene.state.printed.crend(); ++line) {
    const QString longer = words.isEmpty() ? line->text : QString(line->text % u"  " % words);
    if (scene.type.width(longer, TypeRole::MonoSmall) > most) {
      break;
    }
    words = longer;
  }
  return words;
}

void addClockTimersAndOutput(Scene& scene, const QRectF& box, double from) {
  RightEnd end(scene, box, from);
  end.add(Key::of(Part::Processor, 0, Clock), PictureTr::tr("clock %1", "virtual time").arg(timeText(scene.state.now)),
          TypeRole::MonoSmall, Role::Muted);
  const QString timers = timersText(scene.state);
  const QString timersName = PictureTr::tr("timers", "label before when they fire");
  if (!timers.isEmpty() && scene.type.width(timers, TypeRole::MonoSmall) <= end.room(timersName)) {
    end.add(Key::of(Part::Processor, 0, Timers), timers, TypeRole::MonoSmall, Role::Ink,
            Key::of(Part::Processor, 0, TimersLabel), timersName);
  }
  const QString printedName = PictureTr::tr("printed", "label before what the program printed");
  if (const QString words = newestOutput(scene, end.room(printedName)); !words.isEmpty()) {
    end.add(Key::of(Part::Output, 0, 0), words, TypeRole::MonoSmall, Role::Ink,
            Key::of(Part::Processor, 0, PrintsLabel), printedName);
  }
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
  addClockTimersAndOutput(scene, box, row.x() + scene.px(kSection));
}

}  // namespace orrery::go_channel
