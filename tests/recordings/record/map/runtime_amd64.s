// SPDX-License-Identifier: GPL-3.0-or-later

// With an assembly file in the package, the compiler accepts a function without a body: runtime.roundupsize.
