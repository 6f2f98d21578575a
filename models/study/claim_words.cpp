// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claim_words.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

/// Stands after each clause: no folded text holds it, and to the scanner it is a Han character, which ends any word.
constexpr char16_t kClauseEnd = u'。';

/// How far a "not" reaches, in folded characters: "does not in this case lead to a deadlock". Chinese is shorter.
constexpr int kReach = 60;
constexpr int kHanReach = 24;
/// A "not" may also stand right behind: "a deadlock does not arise".
constexpr int kReachBack = 2;

// What turns the words after it into their opposite …
constexpr QStringView kDenying =
    u"不|不会|不再|不能|不是|不可|不可能|不可能会|不一定|不一定会|不见得|不见得会|未必|未必会|不必|不用|不需要|不要|"
    u"不至于|不会再|并不|并不会|并不是|并非|并没有|没有|没|未|无|无需|非|绝不|绝不会|绝不是|绝非|从不|永不|永远不会|"
    u"避免|防止|而非|而不是|而不会|不等于|不等于会|不代表|不代表会|不意味着|不意味着会|并不意味着|并不意味着会|免得|"
    u"以免|别|勿|难以|解决|规避|杜绝|排除|不存在|不太会|不像|"
    u"not|no|never|non|dont|doesnt|wont|isnt|cant|cannot|didnt|arent|wouldnt|shouldnt|neednt|couldnt|hasnt|wasnt|"
    u"neither|nor|without|avoid|avoids|avoiding|avoided|prevent|prevents|preventing|hardly|nobody|nothing|none|rather "
    u"than|"
    u"instead of|will not|would not|does not|do not|is not|are not|need not|may not|must not|can not|could not|"
    u"will never|would never|not even|cannot even|no longer|far from|unlike";
// … what ends that: "does not panic but blocks" …
constexpr QStringView kAffirming =
    u"会|将|将会|就|就会|则|则会|而是|而会|却|却会|但|但会|但是|反而|反而会|一定会|必然|必然会|必定|仍|仍会|仍然|"
    u"会一直|会永远|从而|于是|"
    u"but|will|would|then|it|instead|simply|just|always|still|which";
// … and what only looks like either.
constexpr QStringView kInnocent =
    u"不断|不仅|不仅会|不管|不论|不但|不但会|不只|不只是|不过|不久|不同|不停|无论|无缓冲|不带缓冲|没有缓冲|没有缓冲区|"
    u"没缓冲|非缓冲|未缓冲|不带缓存|无缓存|没有缓存|未关闭|未初始化|没关闭|没有关闭|没有初始化|没初始化|未被初始化|"
    u"未make|没有make|没make|非常|非空|不为空|不空|不满|未满|没满|非满|非nil|不等|非法|区别|个别|别的|特别|分别|级别|"
    u"无限|无限期|无穷|毫无疑问|无疑|没有数据|没数据|无数据|没有人|没人|没有接收者|没有接收方|没有发送者|没有发送方|"
    u"没有消费者|没有生产者|没有goroutine|没有协程|没有其他|没有值|没有元素|没有default|没有任何goroutine|没有可|"
    u"没有空|"
    u"社会|机会|会话|会合|会面|将来|就绪|就是|规则|原则|否则|不知道|"
    u"no buffer|no receiver|no receivers|no sender|no senders|no one|no data|no value|no values|no goroutine|"
    u"no other|no default|no case|no cases|without a buffer|without buffer|without buffering|without a receiver|"
    u"without a sender|without default|without a default|without make|not closed|not initialized|not initialised|"
    u"not been made|not made|not full|not empty|not ready|nothing to receive|nothing to read|nobody receives|"
    u"nobody reads|nobody sends|nobody is receiving|nobody is reading|nobody listens|no matter|not only|no doubt|"
    u"non nil|non empty|non full|never made|never closed|never initialized|just as|just like";

bool isLatin(QChar c) { return c.isLetterOrNumber() && !isHan(c.unicode()); }

bool isClauseEnd(QChar c) {
  constexpr QStringView kEnds = u",:!，：—–…→⇒；;。！";
  // Nearly all characters are letters or Han.
  const bool isLikely =
      c.unicode() < u'0' || c == u':' || c == u';' || (c.unicode() >= u'–' && !isHan(c.unicode())) || c == u'。';
  return isLikely && kEnds.contains(c);
}

/// "make(chan int, 1)" is one thing: its last character, for its "("; else `at`.
qsizetype endOfCall(QStringView sentence, qsizetype at) {
  constexpr qsizetype kLongestCall = 40;
  if (sentence[at] != u'(' || at == 0 || !isLatin(sentence[at - 1])) {
    return at;
  }
  const qsizetype end = sentence.first(std::min(sentence.size(), at + kLongestCall)).indexOf(u')', at);
  return end < 0 ? at : end;
}

/// "10,000", "ch:=", "::": no end of a clause.
bool parts(QStringView sentence, qsizetype at) {
  const QChar c = sentence[at];
  if (!isClauseEnd(c)) {
    return false;
  }
  const QChar next = at + 1 < sentence.size() ? sentence[at + 1] : QChar();
  const QChar before = at > 0 ? sentence[at - 1] : QChar();
  const bool isInNumber = c == u',' && next.isDigit() && before.isDigit();
  return !isInNumber && !(c == u':' && (next == u'=' || next == u':' || before == u':'));
}

}  // namespace

ClaimWords::ClaimWords() {
  const auto addAll = [this](QStringView words, Reach reach) {
    for (const QStringView each : words.split(u'|')) {
      if (const Id id = add(each); id != kNone) {
        m_words[id].reach = reach;
      }
    }
  };
  addAll(kDenying, Reach::Denies);
  addAll(kAffirming, Reach::Ends);
  addAll(kInnocent, Reach::Nothing);
}

ClaimWords::Id ClaimWords::add(QStringView word) {
  const QString text = folded(word);
  if (const auto known = m_ids.constFind(text); known != m_ids.constEnd()) {
    return *known;
  }
  if (text.isEmpty() || m_words.size() >= kMostWords) {
    return kNone;
  }
  const auto id = static_cast<Id>(m_words.size());
  m_words.push_back({text, Reach::None, false});
  m_ids.insert(text, id);
  return id;
}

void ClaimWords::addName(QStringView word) {
  if (const Id id = add(word); id != kNone) {
    m_words[id].isName = true;
  }
}

void ClaimWords::finish() {
  QStringList texts;
  for (const Word& each : m_words) {
    texts.append(each.text);
  }
  m_scanner = std::make_unique<const WordScanner>(texts);
}

bool ClaimWords::scan(QStringView sentence, ClaimText* into) const {
  into->text.resize(0);
  into->clauses.clear();
  into->found.clear();
  into->present.assign(m_words.size(), 0);
  if (sentence.size() > 2 * kLongestSentence) {
    into->clauses.assign(1, 0);
    return false;
  }
  qsizetype begin = 0;
  for (qsizetype i = 0; i <= sentence.size(); ++i) {
    i = i < sentence.size() ? endOfCall(sentence, i) : i;
    if (i < sentence.size() && !parts(sentence, i)) {
      continue;
    }
    foldInto(sentence.sliced(begin, i - begin), &into->scratch);
    begin = i + 1;
    if (!into->scratch.isEmpty()) {
      into->clauses.push_back(static_cast<int>(into->text.size()));
      into->text.append(into->scratch).append(kClauseEnd);
    }
  }
  into->clauses.push_back(static_cast<int>(into->text.size()));
  if (into->text.size() > kLongestSentence) {
    into->text.resize(0);
    into->clauses.assign(1, 0);
    return false;
  }
  findWords(into);
  return true;
}

void ClaimWords::findWords(ClaimText* into) const {
  m_scanner->scan(into->text, &into->hits);
  std::ranges::sort(into->hits, [](const WordScanner::Hit& a, const WordScanner::Hit& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.length < b.length;
  });
  auto hit = into->hits.begin();
  for (int clause = 0; clause < into->clauseCount(); ++clause) {
    const std::size_t first = into->found.size();
    const int end = into->clauses[static_cast<std::size_t>(clause) + 1];
    for (; hit != into->hits.end() && hit->begin < end; ++hit) {
      const auto begin = static_cast<int>(hit->begin);
      into->found.push_back({static_cast<Id>(hit->word), begin, begin + static_cast<int>(hit->length), clause, false});
    }
    finishClause(first, into);
  }
}

void ClaimWords::finishClause(std::size_t first, ClaimText* into) const {
  const std::vector<Marker> markers = markersFrom(first, *into);
  hideInNames(first, into);
  for (std::size_t i = first; i < into->found.size(); ++i) {
    into->found[i].isDenied = isDenied(into->found[i], markers);
    into->present[into->found[i].word] = 1;
  }
}

std::vector<ClaimWords::Marker> ClaimWords::markersFrom(std::size_t first, const ClaimText& text) const {
  std::vector<Marker> markers;
  for (std::size_t i = first; i < text.found.size(); ++i) {
    const ClaimText::Occurrence& word = text.found[i];
    const Reach reach = m_words[word.word].reach;
    if (reach == Reach::None) {
      continue;
    }
    const Marker marker{word.begin, word.end, reach, isHan(text.text[word.begin].unicode())};
    // The longest of those that begin first counts.
    if (markers.empty() || marker.begin >= markers.back().end) {
      markers.push_back(marker);
    } else if (marker.begin == markers.back().begin) {
      markers.back() = marker;
    }
  }
  return markers;
}

void ClaimWords::hideInNames(std::size_t first, ClaimText* in) const {
  const auto begin = in->found.begin() + static_cast<std::ptrdiff_t>(first);
  std::vector<ClaimText::Occurrence> names;
  std::copy_if(begin, in->found.end(), std::back_inserter(names),
               [this](const ClaimText::Occurrence& word) { return m_words[word.word].isName; });
  if (names.empty()) {
    return;
  }
  const auto isHidden = [&names](const ClaimText::Occurrence& word) {
    return std::ranges::any_of(names, [&word](const ClaimText::Occurrence& name) {
      return name.begin <= word.begin && word.end <= name.end && name.end - name.begin > word.end - word.begin;
    });
  };
  in->found.erase(std::remove_if(begin, in->found.end(), isHidden), in->found.end());
}

bool ClaimWords::isDenied(const ClaimText::Occurrence& word, const std::vector<Marker>& markers) {
  const Marker* last = nullptr;
  for (const Marker& each : markers) {
    if (each.begin >= word.end && each.begin - word.end < kReachBack && each.reach == Reach::Denies) {
      return true;
    }
    if (each.end <= word.begin && each.reach != Reach::Nothing) {
      last = &each;
    }
  }
  const int reach = last != nullptr && last->isHan ? kHanReach : kReach;
  return last != nullptr && last->reach == Reach::Denies && word.begin - last->end < reach;
}

}  // namespace orrery
