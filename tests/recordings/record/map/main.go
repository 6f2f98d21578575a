// SPDX-License-Identifier: GPL-3.0-or-later

// Command map records what Go 1.19 does with maps: the whole of a map after each operation, in programs that are drawn
// from seeds.
package main

import (
	"flag"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"runtime/debug"
	"syscall"
)

const withoutAES = "GODEBUG=cpu.aes=off"

func main() {
	flag.Usage = func() {
		fmt.Fprint(flag.CommandLine.Output(),
			"Usage: go run . --out DIR [--seed N] [--count N] [--wyhash]\n\nWrites recordings of maps to DIR/map. Needs Go 1.19 on amd64.\n\n")
		flag.PrintDefaults()
	}
	out := flag.String("out", "", "the `folder` to write to; it is made when it is not there")
	seed := flag.Int64("seed", 1, "`number` from which the programs are drawn")
	count := flag.Int64("count", 1, "how many `seeds`, from that one on")
	wyhash := flag.Bool("wyhash", false, "hash as Go does without AES instructions, with a function that can be computed afterwards")
	flag.Parse()
	if *out == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := record(filepath.Join(*out, "map"), *seed, *count, *wyhash); err != nil {
		fmt.Fprintln(os.Stderr, "recording maps:", err)
		os.Exit(1)
	}
}

func record(folder string, seed, count int64, wyhash bool) error {
	// A collection could give memory that an iterator alone still reads to somebody else's map.
	debug.SetGCPercent(-1)
	if err := checkRuntime(); err != nil {
		return err
	}
	if wyhash && useAeshash {
		return again()
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for at := seed; at < seed+count; at++ {
		for _, each := range programs {
			if err := recordProgram(folder, each, at); err != nil {
				return err
			}
		}
	}
	return nil
}

// again starts this program anew with the processor's AES instructions switched off, which Go reads at the start only.
func again() error {
	program, err := os.Executable()
	if err != nil {
		return err
	}
	if os.Getenv("GODEBUG") == "cpu.aes=off" {
		return fmt.Errorf("Go hashes with AES instructions in spite of %s", withoutAES)
	}
	return syscall.Exec(program, os.Args, append(os.Environ(), withoutAES))
}

func recordProgram(folder string, each program, seed int64) error {
	var of subject = &numbers{}
	if each.isText {
		of = &texts{}
	}
	name := fmt.Sprintf("%s_%d", each.name, seed)
	if !useAeshash {
		name += "_wyhash"
	}
	file := newRecording(name, each.desc, of)
	each.run(file, rand.New(rand.NewSource(seed)))
	return file.write(folder)
}
