// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/cli/cli.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "app/pages/pages.h"
#include "models/exhibit/json_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace orrery::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastSide = 64;
constexpr int kMostSide = 16'384;

/// "1280x720"; nothing: it is no size, or one out of range.
std::optional<QSize> sizeOf(const QString& text) {
  static const QRegularExpression form(u"^(\\d{1,5})x(\\d{1,5})$"_s);
  const auto match = form.match(text);
  const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
  const auto isGood = [](int side) { return side >= kLeastSide && side <= kMostSide; };
  return match.hasMatch() && isGood(size.width()) && isGood(size.height()) ? std::optional(size) : std::nullopt;
}

/// What the command line asks for, without the scenario.
struct Request {
  QString file;
  QSize size;
  bool isDark = false;
  bool all = false;
  int step = 0;
  Entity picked;
};

/// "goroutine:G3": a kind and a name, which may hold more colons.
Result<Entity> pickedOf(const QString& text) {
  const qsizetype colon = text.indexOf(u':');
  if (colon <= 0 || colon == text.size() - 1) {
    return failure({u"--pick"_s, quoted(text), Tr::tr("KIND:NAME, as goroutine:G1")});
  }
  return Entity{text.left(colon), text.mid(colon + 1)};
}

/// An error is a wrong use of the command line.
Result<Request> requestOf(const CommandLine& line) {
  Request request;
  request.file = line.value(u"to"_s);
  if (request.file.isEmpty()) {
    return failure({u"--to"_s, Tr::tr("nothing"), Tr::tr("a file to write")});
  }
  if (!pageFormatOf(request.file)) {
    return failure({u"--to"_s, quoted(request.file), Tr::tr("a name that ends in .png, .svg or .pdf")});
  }
  request.all = line.has(u"all"_s);
  if (request.all == line.has(u"step"_s)) {
    return failure(
        {u"--step"_s, request.all ? Tr::tr("--all beside it") : Tr::tr("nothing"), Tr::tr("--step N or --all")});
  }
  if (!request.all) {
    bool isNumber = false;
    request.step = line.value(u"step"_s).toInt(&isNumber);
    if (!isNumber) {
      return failure({u"--step"_s, quoted(line.value(u"step"_s)), Tr::tr("a number from 0")});
    }
  }
  const auto size = line.has(u"size"_s) ? sizeOf(line.value(u"size"_s)) : QSize(1280, 720);
  if (!size) {
    return failure({u"--size"_s, quoted(line.value(u"size"_s)),
                    Tr::tr("WIDTHxHEIGHT, each from %1 to %2").arg(kLeastSide).arg(kMostSide)});
  }
  request.size = *size;
  if (line.has(u"pick"_s)) {
    const auto picked = pickedOf(line.value(u"pick"_s));
    if (!picked) {
      return failure(picked.error());
    }
    request.picked = *picked;
  }
  return request;
}

/// Whether the picked thing is in the state of any of the steps `from` to `to`.
bool isThere(const Entity& picked, const RunScenario& run, int from, int to) {
  const auto isIn = [&](const AnyState& state, const Step* step) {
    return std::ranges::any_of(run.entry->exhibit->tables(state, step), [&](const StateTable& table) {
      return std::ranges::find(table.rows, picked, &StateTable::Row::entity) != table.rows.end();
    });
  };
  bool isFound = from == 0 && isIn(run.recording->stateAt(0), nullptr);
  if (!isFound) {
    run.recording->visit(std::max(from, 1), to, [&](int /*number*/, const Step& step, const AnyState& state) {
      isFound = isIn(state, &step);
      return !isFound;
    });
  }
  return isFound;
}

Result<QStringList> draw(const Request& request, const QString& name) {
  const auto run = runNamedScenario(name);
  if (!run) {
    return failure(run.error());
  }
  const int length = run->recording->length();
  if (request.step < 0 || request.step > length) {
    return failure({u"--step"_s, QString::number(request.step), Tr::tr("a number from %1 to %2").arg(0).arg(length)});
  }
  const int from = request.all ? 0 : request.step;
  const int to = request.all ? length : request.step;
  if (!request.picked.isNull() && !isThere(request.picked, *run, from, to)) {
    return failure({u"--pick"_s, quoted(request.picked.kind % u':' % request.picked.name),
                    Tr::tr("something that the tables show at that step, as goroutine:G1")});
  }
  const PageMaker pages(*run->entry, *run->recording, run->scenario,
                        {request.size, request.isDark ? Theme::dark() : Theme::light(), request.picked});
  return pages.write(from, to, request.file);
}

}  // namespace

int render(const QStringList& arguments) {
  CommandLine line(u"render"_s);
  line.addFlag(u"all"_s);
  for (const auto& name : {u"step"_s, u"to"_s, u"size"_s, u"theme"_s, u"pick"_s}) {
    line.addValue(name);
  }
  if (const auto done = line.read(arguments, 1, 1)) {
    return *done;
  }
  const auto theme = line.choice(u"theme"_s, {u"light"_s, u"dark"_s});
  if (!theme) {
    return Usage;
  }
  auto request = requestOf(line);
  if (!request) {
    return line.wrong(request.error());
  }
  request->isDark = *theme == "dark"_L1;
  const auto files = draw(*request, line.names().first());
  if (!files) {
    complain(files.error());
    return Failed;
  }
  for (const QString& file : *files) {
    print(file);
  }
  return finished(Good);
}

}  // namespace orrery::cli
