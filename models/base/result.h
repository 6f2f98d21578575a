// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace orrery {

/// A value, or the error that kept it from being made. The names are those of C++23's std::expected.
template <class T>
using Result = tl::expected<T, Error>;

/// `return failure({place, found, expected});`
inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace orrery
