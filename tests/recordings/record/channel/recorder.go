// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

const (
	// The scheduler takes the processor from a goroutine after 10 ms (runtime/proc.go, forcePreemptNS), and that one then
	// queues behind those it woke. A step that took half of that is not trusted, and its round is recorded anew.
	longestStep = 5 * time.Millisecond
	mostTries   = 1000
	// Turns given to the goroutines of a step until all must be parked.
	mostTurns = 100000
)

// recording is one file in the making.
type recording struct {
	name   string
	lines  bytes.Buffer
	steps  int
	rounds int
	values *int // the last value sent; no value is sent twice in one run of the program
}

func newRecording(name, desc string, values *int) *recording {
	made := &recording{name: name, values: values}
	made.lines.Write(line(headerLine{
		Go: runtime.Version(), Chan: "chan int", Name: name, Desc: desc, Gomaxprocs: runtime.GOMAXPROCS(0),
		Fields: json.RawMessage(fieldNotes),
	}))
	return made
}

// round records fresh channels and goroutines and what act does with them. It may call act more than once: each time
// act must ask for the same, as far as the answers are the same.
func (r *recording) round(capacities map[string]int, goroutines int, act func(*round)) error {
	steps, values := r.steps, *r.values
	for try := 0; try < mostTries; try++ {
		r.steps, *r.values = steps, values
		one := newRound(r, capacities, goroutines)
		act(one)
		if one.err != nil {
			return fmt.Errorf("%s, step %d: %w", r.name, r.steps, one.err)
		}
		if !one.isDisturbed {
			r.lines.Write(one.lines.Bytes())
			r.rounds++
			return nil
		}
	}
	return fmt.Errorf("%s, step %d: the machine is too busy: no round went undisturbed in %d tries", r.name, steps, mostTries)
}

func (r *recording) write(folder string) error {
	path := filepath.Join(folder, r.name+".jsonl")
	if err := os.WriteFile(path, r.lines.Bytes(), 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %d rounds, %d operations\n", path, r.rounds, r.steps)
	return nil
}

// worker is one of the goroutines G1..Gn.
type worker struct {
	name     string
	commands chan operation
	record   *gRecord
	isBusy   bool
	issued   int // step of the operation that it does or did last
}

// round is the channels and goroutines between two resets, and what was seen of them.
type round struct {
	file        *recording
	chans       map[string]chan int
	workers     []*worker
	names       map[*gRecord]string
	lines       bytes.Buffer
	state       states
	err         error
	isDisturbed bool

	// Of the step that is being recorded:
	acting *worker
	out    []outcome
	middle states
}

func newRound(file *recording, capacities map[string]int, goroutines int) *round {
	r := &round{file: file, chans: map[string]chan int{}, names: map[*gRecord]string{}}
	for name, capacity := range capacities {
		r.chans[name] = make(chan int, capacity)
	}
	for i := 1; i <= goroutines; i++ {
		w := &worker{name: fmt.Sprintf("G%d", i), commands: make(chan operation)}
		r.workers = append(r.workers, w)
		go r.work(w)
		// A goroutine's record is not to be had from outside; a sudog that it waits with points to it.
		for hchanOf(w.commands).recvq.first == nil {
			runtime.Gosched()
		}
		w.record = hchanOf(w.commands).recvq.first.g
		r.names[w.record] = w.name
	}
	r.state = r.look()
	r.lines.Write(line(resetLine{Op: "reset", Chans: capacities, Goroutines: goroutines, State: r.state}))
	return r
}

// work is the life of a worker: it does what it is told, one operation after the other.
func (r *round) work(w *worker) {
	for op := range w.commands {
		r.ended(w, perform(op, r.chans))
	}
}

// ended is called by the worker whose operation has ended, before anything else can run.
func (r *round) ended(w *worker, end outcome) {
	end.Goroutine = w.name
	if w != r.acting {
		end.From = ptr(w.issued)
	}
	r.out = append(r.out, end)
	w.isBusy = false
	if w == r.acting {
		r.middle = r.look()
	}
}

func (r *round) look() states {
	seen := states{}
	for name, c := range r.chans {
		seen[name] = readChannel(c, r.names)
	}
	return seen
}

// isIdle: whether the goroutine (from 1) can be given an operation.
func (r *round) isIdle(goroutine int) bool { return !r.workers[goroutine-1].isBusy }

// do gives the operation to a goroutine (from 1), waits until all is quiet, and writes the step. A goroutine that is not
// idle does nothing, so that a list of operations may go on when a select of it took another way.
func (r *round) do(goroutine int, op operation) {
	w := r.workers[goroutine-1]
	if w.isBusy || r.err != nil {
		return
	}
	step := stepLine{Step: r.file.steps, Goroutine: w.name, Op: op.kind, Channel: op.channel}
	switch op.kind {
	case "send":
		step.Value = ptr(op.value)
	case "select":
		step.Cases, step.Default, step.Ready = listed(op.cases), bit(op.hasDefault), r.ready(op.cases)
	}
	r.acting, r.out, r.middle = w, nil, nil
	w.isBusy, w.issued = true, step.Step
	r.err = r.runToQuiet(w, op)
	if r.err != nil {
		return
	}
	after := r.look()
	if w.isBusy {
		why, isKnown := waitReasons[w.record.waitreason]
		if !isKnown {
			r.err = fmt.Errorf("%s is blocked for reason %d, which no operation on a channel has", w.name, w.record.waitreason)
			return
		}
		r.out = append([]outcome{{Goroutine: w.name, Result: "blocked", Why: why}}, r.out...)
	} else if !bytes.Equal(line(r.middle), line(after)) {
		step.Middle = r.middle
	}
	step.Out, step.State = r.out, after
	r.state = after
	r.lines.Write(line(step))
	r.file.steps++
}

// runToQuiet hands the operation over and lets the others run until all of them are parked.
func (r *round) runToQuiet(w *worker, op operation) error {
	runtime.Gosched() // a time slice of its own for the step
	begin := time.Now()
	w.commands <- op
	for turn := 0; !r.isQuiet(); turn++ {
		if turn == mostTurns {
			return fmt.Errorf("%s does not end %s, nor does it wait", w.name, op.kind)
		}
		runtime.Gosched()
	}
	if time.Since(begin) > longestStep {
		r.isDisturbed = true
	}
	return nil
}

// isQuiet: whether every goroutine waits, for its next operation or within one.
func (r *round) isQuiet() bool {
	for _, w := range r.workers {
		if w.record.atomicstatus != statusWaiting {
			return false
		}
	}
	return true
}

// ready lists the cases that could go on at once.
func (r *round) ready(cases []selectCase) *[]int {
	list := []int{}
	for i, each := range cases {
		c, isThere := r.state[each.channel]
		if !isThere {
			continue
		}
		hasPartner, hasRoom := len(c.SendQ) > 0, c.Count > 0
		if each.isSend {
			hasPartner, hasRoom = len(c.RecvQ) > 0, c.Count < c.Capacity
		}
		if c.Closed != 0 || hasPartner || hasRoom {
			list = append(list, i)
		}
	}
	return &list
}

func listed(cases []selectCase) *[][]any {
	list := [][]any{}
	for _, each := range cases {
		if each.isSend {
			list = append(list, []any{"s", each.channel, each.value})
		} else {
			list = append(list, []any{"r", each.channel})
		}
	}
	return &list
}
