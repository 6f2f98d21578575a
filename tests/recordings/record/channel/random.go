// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"math/rand"
	"sort"
)

const (
	plainRounds  = 48
	selectRounds = 64
	roundLength  = 40
	afterClosing = 6 // operations of a round when all of its channels are closed
)

// habits are what a random round does often, so that rare situations come up: all numbers are parts of a hundred.
type habits struct {
	closing   int // closes
	selecting int // selects among the other operations
	waking    int // operations that some waiting goroutine is waiting for
	doubling  int // cases on an end that the select has already
	facing    int // cases on the other end of a channel that the select has already
	defaults  int // selects with a default case
}

var everyday = habits{closing: 2, selecting: 50, waking: 45, doubling: 10, facing: 10, defaults: 35}

// doubles: the same end, or both ends, of one channel in a select that waits.
var doubles = habits{closing: 3, selecting: 80, waking: 40, doubling: 40, facing: 35, defaults: 5}

// crowds: many wait, plainly and in selects, until a channel is closed.
var crowds = habits{closing: 5, selecting: 55, waking: 10, doubling: 15, facing: 5, defaults: 0}

// recordRandomPlain records random operations without selects on one channel.
func recordRandomPlain(seed int64, values *int) (*recording, error) {
	file := newRecording("random_plain",
		fmt.Sprintf("random send, recv, close, len, cap on one channel; every third of capacity 1 (seed %d)", seed), values)
	capacities := []int{1, 0, 2, 1, 0, 5, 1, 3, 7}
	for i := 0; i < plainRounds; i++ {
		habits := habits{closing: 2, waking: 30}
		if i%4 == 3 {
			habits.waking = 70
		}
		err := file.round(one(capacities[i%len(capacities)]), 6, func(r *round) {
			(&player{r, rand.New(rand.NewSource(seed*1_000_003 + int64(i))), habits}).play()
		})
		if err != nil {
			return nil, err
		}
	}
	return file, nil
}

// recordRandomSelect records random operations, many of them selects, on three channels.
func recordRandomSelect(seed int64, values *int) (*recording, error) {
	file := newRecording("random_select", fmt.Sprintf("random sends, receives, selects with and without default, closes on "+
		"three channels: a channel twice and both ends of one in a select, crowds of waiters at a close (seed %d)", seed), values)
	for i := 0; i < selectRounds; i++ {
		roundSeed := seed*1_000_003 + 500_000 + int64(i)
		capacity := rand.New(rand.NewSource(roundSeed))
		sizes, habits := []int{0, 1, 2, 3, 5}, everyday
		switch i % 4 {
		case 1:
			sizes, habits = []int{0, 0, 1}, doubles
		case 2:
			sizes, habits = []int{0, 1, 2}, crowds
		}
		channels := map[string]int{}
		for _, name := range []string{"a", "b", "c"} {
			channels[name] = sizes[capacity.Intn(len(sizes))]
		}
		err := file.round(channels, 8, func(r *round) {
			(&player{r, rand.New(rand.NewSource(roundSeed)), habits}).play()
		})
		if err != nil {
			return nil, err
		}
	}
	return file, nil
}

// player asks for the operations of one random round.
type player struct {
	*round
	random *rand.Rand
	habits habits
}

func (p *player) happens(parts int) bool { return p.random.Intn(100) < parts }

// play goes on until the round is long enough or nobody is idle.
func (p *player) play() {
	onlyClosed := 0
	for i := 0; i < roundLength && onlyClosed < afterClosing; i++ {
		if p.allClosed() {
			onlyClosed++
		}
		goroutine := p.anyIdle()
		if goroutine == 0 {
			return
		}
		p.step(goroutine)
	}
}

func (p *player) allClosed() bool {
	for _, each := range p.state {
		if each.Closed == 0 {
			return false
		}
	}
	return true
}

func (p *player) anyIdle() int {
	var idle []int
	for i := range p.workers {
		if p.isIdle(i + 1) {
			idle = append(idle, i+1)
		}
	}
	if len(idle) == 0 {
		return 0
	}
	return idle[p.random.Intn(len(idle))]
}

func (p *player) step(goroutine int) {
	if p.happens(p.habits.waking) {
		if channel, isSend := p.awaited(); channel != "" {
			p.plain(goroutine, channel, isSend)
			return
		}
	}
	channel := p.anyChannel()
	switch {
	case p.happens(p.habits.closing):
		p.close(goroutine, channel)
	case p.happens(5):
		p.lenAndCap(goroutine, channel)
	case p.happens(p.habits.selecting):
		p.choose(goroutine, p.cases()...)
	default:
		p.plain(goroutine, channel, p.happens(50))
	}
}

func (p *player) plain(goroutine int, channel string, isSend bool) {
	if isSend {
		p.send(goroutine, channel)
	} else {
		p.recv(goroutine, channel)
	}
}

// awaited is a channel somebody waits at, and which operation would wake one; "" when nobody does.
func (p *player) awaited() (channel string, isSend bool) {
	for _, name := range p.shuffled() {
		if len(p.state[name].RecvQ) > 0 {
			return name, true
		}
		if len(p.state[name].SendQ) > 0 {
			return name, false
		}
	}
	return "", false
}

func (p *player) anyChannel() string { return p.shuffled()[0] }

func (p *player) shuffled() []string {
	var names []string
	for name := range p.chans {
		names = append(names, name)
	}
	sort.Strings(names)
	p.random.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	return names
}

// cases is a random select of one to four cases, as choose wants it.
func (p *player) cases() []string {
	var made []selectCase
	for count := 1 + p.random.Intn(4); len(made) < count; {
		next := selectCase{channel: p.anyChannel(), isSend: p.happens(50)}
		switch {
		case p.happens(4):
			next.channel = "nil"
		case len(made) > 0 && p.happens(p.habits.doubling):
			next = made[p.random.Intn(len(made))]
		case len(made) > 0 && p.happens(p.habits.facing):
			next = made[p.random.Intn(len(made))]
			next.isSend = !next.isSend
		}
		made = append(made, next)
	}
	var written []string
	for _, each := range made {
		if each.isSend {
			written = append(written, each.channel+"<-")
		} else {
			written = append(written, "<-"+each.channel)
		}
	}
	if p.happens(p.habits.defaults) {
		written = append(written, "default")
	}
	return written
}
