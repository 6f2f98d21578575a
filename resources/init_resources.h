// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace orrery {

/// Makes the embedded files (":/notes", ":/scenarios", ":/icons", ":/i18n") readable. A static library's resources are
/// not there before this was called, once, at the start of a program; calling it again does nothing.
void initResources();

}  // namespace orrery
