// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exhibit/operation_description.h"
#include "models/timeline/operation.h"

#include <span>

namespace orrery {

/// Checks an operation against the descriptions: the id is known, each argument is known, has the right type and lies
/// in its range, and nothing that must be given is missing. Returns it with all left-out arguments filled in. The
/// error's place is a JSON pointer relative to the operation: "/arguments/value".
[[nodiscard]] Result<Operation> checkOperation(const Operation& operation,
                                               std::span<const OperationDescription> descriptions);

/// What the parameter accepts, for messages and for the command line: "an integer from 0 to 64".
[[nodiscard]] QString expectedText(const Parameter& parameter);

}  // namespace orrery
