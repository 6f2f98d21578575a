// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/fences.h"

#include <algorithm>
#include <numeric>

namespace orrery::notes {

namespace {

using Kind = LineMark::Kind;

/// Languages whose comments look like headings; "": none is named.
constexpr std::array<QByteArrayView, 34> kHashLanguages{
    "",           "bash",   "sh",    "shell",      "zsh",  "console",  "terminal", "yaml",  "yml",
    "toml",       "python", "py",    "ruby",       "rb",   "perl",     "r",        "conf",  "config",
    "ini",        "nginx",  "redis", "properties", "env",  "makefile", "make",     "cmake", "docker",
    "dockerfile", "elixir", "nim",   "powershell", "text", "plain",    "plaintext"};
constexpr std::array<QByteArrayView, 3> kMarkdown{"markdown", "md", "mdx"};

constexpr int kLongestTold = 15;  ///< longer fences are compared as if they were as long as this
constexpr std::size_t kLengths = kLongestTold + 1;

bool isOneOf(std::span<const QByteArrayView> words, QByteArrayView word) {
  return std::ranges::any_of(words,
                             [word](QByteArrayView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

std::size_t lengthOf(const LineMark& fence) { return static_cast<std::size_t>(std::min(fence.length, kLongestTold)); }

/// The next fences of one sign, by the length that they have at least.
struct Next {
  std::array<int, kLengths> bare{};
  std::array<int, kLengths> withLanguage{};
};

}  // namespace

Fences::Fences(QByteArrayView text, std::span<const LineMark> marks) : m_text(text), m_marks(marks) {
  m_fenceOfMark.assign(marks.size(), kNone);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i].kind == Kind::Fence) {
      m_fenceOfMark[i] = static_cast<int>(m_fences.size());
      m_fences.push_back({.mark = i});
    }
  }
  pair();
  countLevels();
}

void Fences::pair() {
  std::array<Next, 2> nexts;
  for (Next& next : nexts) {
    next.bare.fill(kNone);
    next.withLanguage.fill(kNone);
  }
  for (int i = static_cast<int>(m_fences.size()) - 1; i >= 0; --i) {
    Fence& fence = m_fences[static_cast<std::size_t>(i)];
    const LineMark& mark = m_marks[fence.mark];
    Next& next = nexts.at(mark.sign == '~' ? 1 : 0);
    const std::size_t length = lengthOf(mark);
    fence.closer = next.bare.at(length);
    fence.intruder = isOneOf(kMarkdown, language(fence)) ? kNone : next.withLanguage.at(length);
    const bool isIntruded = fence.intruder != kNone && fence.intruder < fence.closer;
    fence.isInOrder = fence.closer != kNone && !isIntruded && isInOrderAfter(fence.closer);
    auto& latest = mark.isPlain ? next.bare : next.withLanguage;
    std::fill_n(latest.begin(), length + 1, i);
  }
}

void Fences::countLevels() {
  int afterBlanks = 0;
  for (std::size_t i = 0, outsideFrom = 0; i < m_marks.size(); ++i) {
    const LineMark& mark = m_marks[i];
    if (mark.kind == Kind::Fence && i >= outsideFrom) {
      const int closer = m_fences[static_cast<std::size_t>(m_fenceOfMark[i])].closer;
      outsideFrom = closer == kNone ? m_marks.size() : m_fences[static_cast<std::size_t>(closer)].mark + 1;
    }
    if (mark.kind == Kind::Heading && mark.isPlain) {
      m_headings.at(mark.level) += mark.isAfterBlank ? 1 : 0;
      m_headingsOutside.at(mark.level) += i >= outsideFrom ? 1 : 0;
      afterBlanks += i >= outsideFrom && mark.isAfterBlank ? 1 : 0;
    }
  }
  const int outside = std::accumulate(m_headingsOutside.begin(), m_headingsOutside.end(), 0);
  m_areHeadingsAfterBlanks = afterBlanks * 2 > outside;
}

bool Fences::isInOrderAfter(int fence) const {
  const auto next = static_cast<std::size_t>(fence) + 1;
  return next >= m_fences.size() || m_fences[next].isInOrder;
}

QByteArrayView Fences::language(const Fence& fence) const {
  const LineMark& mark = m_marks[fence.mark];
  const QByteArrayView line = m_text.sliced(mark.begin, mark.end - mark.begin);
  const qsizetype run = line.indexOf(mark.sign);
  QByteArrayView info = line.sliced(run + mark.length).trimmed();
  if (info.startsWith('{') || info.startsWith('.')) {
    info = info.sliced(1);
  }
  const auto* const end =
      std::ranges::find_if(info, [](char c) { return c == ' ' || c == '{' || c == '}' || c == ','; });
  return info.first(end - info.begin());
}

bool Fences::isPlainHeading(const LineMark& mark, QByteArrayView language) const {
  const bool standsAlone = mark.isAfterBlank || (mark.level > 1 && !m_areHeadingsAfterBlanks);
  if (mark.kind != Kind::Heading || !mark.isPlain || !standsAlone) {
    return false;
  }
  const bool hasHashComments = isOneOf(kHashLanguages, language);
  const int outside = m_headingsOutside.at(mark.level);
  if (mark.level > 1) {
    return outside > 0 || (!hasHashComments && m_headings.at(mark.level) > 1);
  }
  const bool isOnlyLevel = outside == std::accumulate(m_headingsOutside.begin(), m_headingsOutside.end(), 0);
  return outside > 1 || (outside > 0 && (!hasHashComments || isOnlyLevel));
}

std::size_t Fences::after(std::size_t opener) const {
  const Fence& fence = m_fences[static_cast<std::size_t>(m_fenceOfMark[opener])];
  const bool isClosed = fence.closer != kNone;
  const std::size_t end = isClosed ? m_fences[static_cast<std::size_t>(fence.closer)].mark : m_marks.size();
  const QByteArrayView inside = language(fence);
  std::size_t heading = opener + 1;
  while (heading < end && !isPlainHeading(m_marks[heading], inside)) {
    ++heading;
  }
  if (heading < end) {
    const bool hasIntruder = fence.intruder != kNone && fence.intruder < fence.closer &&
                             m_fences[static_cast<std::size_t>(fence.intruder)].mark > heading;
    const bool isCloserAnOpener =
        isClosed && !isInOrderAfter(fence.closer) && m_fences[static_cast<std::size_t>(fence.closer)].isInOrder;
    if (!isClosed || hasIntruder || isCloserAnOpener) {
      return heading;
    }
  }
  return isClosed ? end + 1 : end;
}

}  // namespace orrery::notes
