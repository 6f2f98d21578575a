// SPDX-License-Identifier: GPL-3.0-or-later

package main

func recordPrograms(folder string) error { return nil }
