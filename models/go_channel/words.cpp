// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/words.h"

#include "models/go_channel/tr.h"
#include "models/timeline/timeline_model.h"

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

QString Words::who(std::size_t argument) const {
  return id(argument).isValid() ? label(id(argument)) : Tr::tr("a timer");
}

QString Words::time(std::size_t argument) const { return timeText(m_step.arguments[argument]); }

QString Words::line() const {
  const Function* function = functionOf(m_state, id(0));
  const std::int16_t at = goroutine(m_state, id(0)).line;
  return function != nullptr && at >= 0 ? function->lines[static_cast<std::size_t>(at)].text : QString();
}

QString Words::caseText(std::int64_t index) const {
  const Function* function = functionOf(m_state, id(0));
  if (function == nullptr || index < 0) {
    return {};
  }
  // The line is the select's own or, once a case is chosen, that case's; either tells which select it is.
  const std::int16_t line = goroutine(m_state, id(0)).line;
  for (const Instruction& each : function->instructions) {
    if (each.code != Code::Select || static_cast<std::size_t>(index) >= each.cases.size()) {
      continue;
    }
    const Case& arm = each.cases[static_cast<std::size_t>(index)];
    if (each.line == line || arm.line == line) {
      const QString name = nameText(m_state, arm.channel);
      return arm.isSend ? QString(name % u" <-"_s) : QString(u"<-"_s % name);
    }
  }
  return {};
}

QString Words::fault(std::size_t argument) const { return text(static_cast<go::Fault>(m_step.arguments[argument])); }

QString Words::waitGroup(std::size_t argument) const {
  return m_state.program->waitGroups[static_cast<std::size_t>(m_step.arguments[argument])];
}

}  // namespace orrery::go_channel
