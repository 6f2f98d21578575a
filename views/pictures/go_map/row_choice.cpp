// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/row_choice.h"

#include "models/go_map/tables.h"
#include "models/go_map/words.h"

#include <algorithm>
#include <set>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using classic::BucketArray;
using classic::Place;

namespace {

/// Rows that fit: a set of buckets, and what they and the folds between them take.
class Choice {
 public:
  Choice(const RowMeasures& measures, const std::vector<ChainFigures>& figures, double room)
      : m_measures(measures), m_figures(figures), m_room(room) {}

  [[nodiscard]] bool has(std::int32_t bucket) const { return m_buckets.contains(bucket); }
  [[nodiscard]] bool isInside(std::int32_t bucket) const {
    return bucket >= 0 && bucket < static_cast<std::int32_t>(m_figures.size());
  }
  /// False: there is no room for it.
  bool add(std::int32_t bucket) {
    if (!isInside(bucket) || has(bucket)) {
      return isInside(bucket);
    }
    m_buckets.insert(bucket);
    const std::vector<ShownRow> made = rows();
    if (m_buckets.size() > 1 && made.back().top + made.back().height > m_room) {
      m_buckets.erase(bucket);
      return false;
    }
    return true;
  }
  [[nodiscard]] std::vector<ShownRow> rows() const {
    std::vector<ShownRow> made;
    double y = 0;
    std::int32_t next = 0;
    const auto put = [&](ShownRow row) {
      row.top = y;
      y += row.height + m_measures.rowGap;
      made.push_back(row);
    };
    for (const std::int32_t bucket : m_buckets) {
      if (bucket > next) {
        put({-1, next, bucket, 0, m_measures.foldHeight});
      }
      put({bucket, bucket, bucket + 1, 0, m_measures.height(m_figures[static_cast<std::size_t>(bucket)])});
      next = bucket + 1;
    }
    const auto end = static_cast<std::int32_t>(m_figures.size());
    if (next < end) {
      put({-1, next, end, 0, m_measures.foldHeight});
    }
    return made;
  }

 private:
  const RowMeasures& m_measures;
  const std::vector<ChainFigures>& m_figures;
  double m_room;
  std::set<std::int32_t> m_buckets;
};

/// Where a key is stored in an array, as its main bucket; -1: it is not there.
std::int32_t bucketOfKey(const ClassicScene& classic, const BucketArray& array, Key key) {
  const std::uint64_t hash = classic.scene.state.keys.hash(key, classic.map.hash0);
  const auto main = static_cast<std::int32_t>(hash & array.mask());
  for (std::int32_t bucket = main; bucket >= 0; bucket = array[bucket].overflow) {
    for (std::size_t i = 0; i < classic::kCells; ++i) {
      if (array[bucket].tophash[i] >= classic::kMinTophash && array[bucket].keys[i] == key) {
        return main;
      }
    }
  }
  return -1;
}

/// What a person picked, if it is in this array: "current 6", "old 2", or a key.
std::int32_t pickedBucket(const ClassicScene& classic, const BucketArray& array) {
  const Entity& picked = classic.scene.picked;
  if (picked.kind == "key"_L1) {
    const std::optional<Key> key = classic.scene.state.keys.find(picked.name);
    return key ? bucketOfKey(classic, array, *key) : -1;
  }
  if (picked.kind != "bucket"_L1) {
    return -1;
  }
  const qsizetype space = picked.name.lastIndexOf(u' ');
  bool isNumber = false;
  const int bucket = QStringView(picked.name).mid(space + 1).toInt(&isNumber);
  const bool isThere = isNumber && bucket >= 0 && bucket < array.main();
  return isThere && bucketEntity(classic.map, array.id, bucket) == picked ? bucket : -1;
}

}  // namespace

std::vector<std::int32_t> bucketsThatMatter(const ClassicScene& classic, const BucketArray& array) {
  std::vector<std::int32_t> buckets;
  const auto add = [&](std::int32_t bucket) {
    if (bucket >= 0 && bucket < array.main() && std::ranges::find(buckets, bucket) == buckets.end()) {
      buckets.push_back(bucket);
    }
  };
  const auto addPlace = [&](const Place& place) {
    if (place.array == array.id && place.bucket >= 0) {
      add(chainHead(array, place.bucket));
    }
  };
  const BucketArray* const old = classic.map.old();
  const bool isNew = old != nullptr && array.id == classic.map.buckets;
  if (const classic::Told* const told = classic.touched.told(); told != nullptr) {
    addPlace(told->to);
    addPlace(told->from);
    // An old bucket's keys go to one or two buckets of the new array.
    if (isNew && told->from.array == old->id && told->from.bucket >= 0) {
      const std::int32_t head = chainHead(*old, told->from.bucket);
      add(head);
      add(head + old->main());
    }
  }
  add(pickedBucket(classic, array));
  if (classic.scene.state.atHand != kNoKey) {
    const std::uint64_t hash = classic.scene.state.keys.hash(classic.scene.state.atHand, classic.map.hash0);
    add(static_cast<std::int32_t>(hash & array.mask()));
  }
  if (array.id == classic.map.oldbuckets) {
    add(static_cast<std::int32_t>(classic.map.nevacuate));
  }
  for (const classic::Iterator& iterator : classic.map.iterators) {
    if (!iterator.hasEnded) {
      addPlace(iterator.at);
    }
    if (!iterator.hasEnded && iterator.array == array.id) {
      add(iterator.startBucket);
    }
  }
  if (buckets.empty()) {
    add(0);
  }
  return buckets;
}

double heightOfAll(const RowMeasures& measures, const std::vector<ChainFigures>& figures) {
  double height = -measures.rowGap;
  for (const ChainFigures& chain : figures) {
    height += measures.height(chain) + measures.rowGap;
  }
  return std::max(height, 0.0);
}

std::vector<ShownRow> allRows(const RowMeasures& measures, const std::vector<ChainFigures>& figures, std::int32_t first,
                              std::int32_t end) {
  std::vector<ShownRow> rows;
  double y = 0;
  for (std::int32_t bucket = first; bucket < end; ++bucket) {
    const double height = measures.height(figures[static_cast<std::size_t>(bucket)]);
    rows.push_back({bucket, bucket, bucket + 1, y, height});
    y += height + measures.rowGap;
  }
  return rows;
}

std::vector<ShownRow> chosenRows(const RowMeasures& measures, const std::vector<ChainFigures>& figures,
                                 const std::vector<std::int32_t>& mattering, double room) {
  Choice choice(measures, figures, room);
  for (const std::int32_t bucket : mattering) {
    choice.add(bucket);
  }
  // The room that is left shows the neighbours of the first of them.
  const std::int32_t centre = mattering.front();
  bool isRoom = true;
  for (std::int32_t distance = 1; isRoom; ++distance) {
    const bool below = choice.isInside(centre + distance) && choice.add(centre + distance);
    const bool above = choice.isInside(centre - distance) && choice.add(centre - distance);
    isRoom = below || above;
  }
  return choice.rows();
}

void addFold(ClassicScene& classic, const BucketArray& array, const std::vector<ChainFigures>& figures,
             const ShownRow& row, const QRectF& box) {
  std::int64_t keys = 0;
  bool areMoved = true;
  for (std::int32_t bucket = row.first; bucket < row.end; ++bucket) {
    keys += figures[static_cast<std::size_t>(bucket)].keys;
    areMoved = areMoved && figures[static_cast<std::size_t>(bucket)].isEvacuated;
  }
  const QString what =
      u"… "_s % listed(bucketsText(row.end - row.first), areMoved ? PictureTr::tr("all evacuated") : keysText(keys));
  classic.scene.text(ShapeKey::of(Part::Fold, row.first, array.id), box, what, TypeRole::Small, Role::Muted);
  classic.scene.picture.items.back().accessibleName = what;
}

}  // namespace orrery::go_map
