// SPDX-License-Identifier: GPL-3.0-or-later

// Command channel records what Go 1.19 does with channels: the whole state of every channel after each operation, how
// operations end, how small programs end, and how evenly a select chooses.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
)

func main() {
	flag.Usage = func() {
		fmt.Fprint(flag.CommandLine.Output(),
			"Usage: go run . --out DIR [--seed N]\n\nWrites recordings of channels to DIR/channel. Needs Go 1.19.\n\n")
		flag.PrintDefaults()
	}
	out := flag.String("out", "", "the `folder` to write to; it is made when it is not there")
	seed := flag.Int64("seed", 1, "`number` from which the random rounds are drawn")
	flag.Parse()
	if *out == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := record(filepath.Join(*out, "channel"), *seed); err != nil {
		fmt.Fprintln(os.Stderr, "recording channels:", err)
		os.Exit(1)
	}
}

func record(folder string, seed int64) error {
	// One processor: what runs next is then decided by the run queue alone. No collection: nothing else gets a turn.
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	if err := checkRuntime(); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	if err := recordSequences(folder, seed); err != nil {
		return err
	}
	if err := recordChoices(folder); err != nil {
		return err
	}
	return recordPrograms(folder)
}

func recordSequences(folder string, seed int64) error {
	values := 0
	for _, each := range scriptedFiles {
		file := newRecording(each.name, each.desc, &values)
		if err := each.record(file); err != nil {
			return err
		}
		if err := file.write(folder); err != nil {
			return err
		}
	}
	for _, each := range []func(int64, *int) (*recording, error){recordRandomPlain, recordRandomSelect} {
		file, err := each(seed, &values)
		if err != nil {
			return err
		}
		if err := file.write(folder); err != nil {
			return err
		}
	}
	return nil
}
