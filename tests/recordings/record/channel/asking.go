// SPDX-License-Identifier: GPL-3.0-or-later

package main

// How lists of operations are written: r.send(1, "c") lets G1 send the next value on c. The channel "nil" is a nil one.

func (r *round) nextValue() int {
	*r.file.values++
	return *r.file.values
}

func (r *round) send(goroutine int, channel string) {
	if r.isIdle(goroutine) {
		r.do(goroutine, operation{kind: "send", channel: channel, value: r.nextValue()})
	}
}

func (r *round) recv(goroutine int, channel string) {
	r.do(goroutine, operation{kind: "recv", channel: channel})
}

func (r *round) close(goroutine int, channel string) {
	r.do(goroutine, operation{kind: "close", channel: channel})
}

func (r *round) lenAndCap(goroutine int, channel string) {
	r.do(goroutine, operation{kind: "len", channel: channel})
	r.do(goroutine, operation{kind: "cap", channel: channel})
}

// choose is a select; a case is written "<-c" or "c<-", and "default" stands last.
func (r *round) choose(goroutine int, cases ...string) {
	if !r.isIdle(goroutine) {
		return
	}
	op := operation{kind: "select"}
	for _, each := range cases {
		switch {
		case each == "default":
			op.hasDefault = true
		case each[:2] == "<-":
			op.cases = append(op.cases, selectCase{channel: each[2:]})
		default:
			op.cases = append(op.cases, selectCase{isSend: true, channel: each[:len(each)-2], value: r.nextValue()})
		}
	}
	r.do(goroutine, op)
}

// times does the same several times.
func times(count int, act func()) {
	for i := 0; i < count; i++ {
		act()
	}
}
