// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/notes_panels/notes_on_disk.h"
#include "views/notes_panels/shown_exhibit.h"

#include <utility>
#include <vector>

namespace orrery {

/// A folder of notes on disk beside two exhibits, and two systems that are planned.
class OpenNotes final : public NotesOnDisk {
 public:
  explicit OpenNotes(std::vector<Claim> claims = {}) : NotesOnDisk(terms(), std::move(claims)) {
    index.setTopics({topic("go_channel/send", "Sending", "A value is handed over, or waits in the buffer."),
                     topic("go_channel/close", "Closing", "Who sends later panics."),
                     topic("go_map/grow", "Growing", "Buckets are moved two at a time.")});
  }

  static std::vector<ShownExhibit> exhibits() {
    using namespace Qt::StringLiterals;
    return {
        {u"go_channel"_s, u"Channel"_s, {{u"go_channel/send"_s, u"Sending"_s}, {u"go_channel/close"_s, u"Closing"_s}}},
        {u"go_map"_s, u"Map"_s, {{u"go_map/grow"_s, u"Growing"_s}}}};
  }

 private:
  static Topic topic(const char* id, const char* title, const char* text) {
    Topic made;
    made.id = QString::fromLatin1(id);
    made.title = QString::fromLatin1(title);
    made.text = QString::fromLatin1(text);
    return made;
  }

  static std::vector<TopicTerms> terms() {
    using namespace Qt::StringLiterals;
    return {{u"go_channel/send"_s, u"go_channel"_s, {}, {}, {{{u"sending"_s}, {}}, {{u"发送"_s}, {}}}},
            {u"go_channel/close"_s, u"go_channel"_s, {}, {}, {{{u"closing"_s}, {}}}},
            {u"go_map/grow"_s, u"go_map"_s, {}, {}, {{{u"扩容"_s}, {}}}},
            {u"lru"_s, {}, u"LRU cache"_s, u"LRU 缓存"_s, {{{u"lru"_s}, {}}}},
            {u"raft"_s, {}, u"Raft"_s, u"Raft"_s, {{{u"raft"_s}, {}}}}};
  }
};

}  // namespace orrery
