// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

const trials = 120000

// experiment is a select that is done again and again in the same situation. Its description is read by the test that
// compares the model's choices: the cases as "send a" or "recv a" in order, which of them are ready, default.
type experiment struct {
	Desc   string `json:"desc"`
	Counts []int  `json:"counts"`
	choose func() int
}

// experiments draw from channels that hold one value, which is put back at once.
func experiments() []experiment {
	a, b, c, d := full(), full(), full(), full()
	empty, closed := make(chan int, 1), make(chan int)
	close(closed)
	var none chan int
	again := func(c chan int, index int) int {
		c <- 1
		return index
	}
	return []experiment{
		{"recv a, recv b (both ready)", make([]int, 2), func() int {
			select {
			case <-a:
				return again(a, 0)
			case <-b:
				return again(b, 1)
			}
		}},
		{"recv a, recv b, recv c (all ready)", make([]int, 3), func() int {
			select {
			case <-a:
				return again(a, 0)
			case <-b:
				return again(b, 1)
			case <-c:
				return again(c, 2)
			}
		}},
		{"recv a, recv b, recv c, recv d (all ready)", make([]int, 4), func() int {
			select {
			case <-a:
				return again(a, 0)
			case <-b:
				return again(b, 1)
			case <-c:
				return again(c, 2)
			case <-d:
				return again(d, 3)
			}
		}},
		{"recv a listed twice, recv b once (all ready): a channel listed twice wins twice as often", make([]int, 3), func() int {
			select {
			case <-a:
				return again(a, 0)
			case <-a:
				return again(a, 1)
			case <-b:
				return again(b, 2)
			}
		}},
		{"recv a (ready), recv b (empty), recv c (ready): a case that is not ready changes nothing", make([]int, 3), func() int {
			select {
			case <-a:
				return again(a, 0)
			case <-empty:
				return 1
			case <-c:
				return again(c, 2)
			}
		}},
		{"recv a (ready), default: never the default while a case is ready", make([]int, 2), func() int {
			select {
			case <-a:
				return again(a, 0)
			default:
				return 1
			}
		}},
		{"recv a, recv b (both ready), default", make([]int, 3), func() int {
			select {
			case <-a:
				return again(a, 0)
			case <-b:
				return again(b, 1)
			default:
				return 2
			}
		}},
		{"recv a (ready), recv closed, recv nil: closed counts as ready, nil never", make([]int, 3), func() int {
			select {
			case <-a:
				return again(a, 0)
			case <-closed:
				return 1
			case <-none:
				return 2
			}
		}},
		{"send a (room), recv b (ready)", make([]int, 2), func() int {
			select {
			case empty <- 1:
				<-empty
				return 0
			case <-b:
				return again(b, 1)
			}
		}},
	}
}

func full() chan int {
	c := make(chan int, 1)
	c <- 1
	return c
}

// recordChoices writes select_stats.json, an experiment a line.
func recordChoices(folder string) error {
	var text bytes.Buffer
	fmt.Fprintf(&text, `{"go":%q,"trials":%d,"note":%q,"experiments":[`, runtime.Version(), trials,
		"how often each case of a select was chosen when the listed cases were ready")
	separator := "\n "
	all := experiments()
	for _, each := range all {
		for i := 0; i < trials; i++ {
			each.Counts[each.choose()]++
		}
		text.WriteString(separator)
		text.Write(bytes.TrimSpace(line(each)))
		separator = ",\n "
	}
	text.WriteString("\n]}\n")
	path := filepath.Join(folder, "select_stats.json")
	if err := os.WriteFile(path, text.Bytes(), 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %d experiments of %d trials\n", path, len(all), trials)
	return nil
}
