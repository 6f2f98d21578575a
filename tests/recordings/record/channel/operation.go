// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"reflect"
	"runtime"
)

// operation is what one goroutine is told to do.
type operation struct {
	kind       string // send, recv, close, len, cap, select
	channel    string
	value      int
	cases      []selectCase
	hasDefault bool
}

// selectCase is one case of a select: a send of a value or a receive.
type selectCase struct {
	isSend  bool
	channel string
	value   int
}

// perform does the operation and says how it ended; it returns late, or never, when the operation blocks.
func perform(op operation, chans map[string]chan int) (end outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			end = outcome{Result: "panic", Text: cause.(runtime.Error).Error()}
		}
	}()
	c := chans[op.channel] // nil when there is none of the name
	switch op.kind {
	case "send":
		c <- op.value
		return outcome{Result: "ok"}
	case "recv":
		v, ok := <-c
		return outcome{Result: "ok", Value: &v, Ok: bit(ok)}
	case "close":
		close(c)
		return outcome{Result: "ok"}
	case "len":
		return outcome{Result: "ok", Value: ptr(len(c))}
	case "cap":
		return outcome{Result: "ok", Value: ptr(cap(c))}
	case "select":
		return performSelect(op, chans)
	default:
		panic("no such operation: " + op.kind)
	}
}

// performSelect runs the form that the compiler would make of such a select: for none and one case there are special
// ones (cmd/compile/internal/walk/select.go), all others are runtime.selectgo, which reflect.Select calls too.
func performSelect(op operation, chans map[string]chan int) outcome {
	if len(op.cases) == 0 {
		return selectNothing(op.hasDefault)
	}
	if len(op.cases) == 1 {
		only := op.cases[0]
		if only.isSend {
			return selectSend(chans[only.channel], only.value, op.hasDefault)
		}
		return selectReceive(chans[only.channel], op.hasDefault)
	}
	var cases []reflect.SelectCase
	for _, each := range op.cases {
		made := reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(chans[each.channel])}
		if each.isSend {
			made.Dir, made.Send = reflect.SelectSend, reflect.ValueOf(each.value)
		}
		cases = append(cases, made)
	}
	if op.hasDefault {
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectDefault})
	}
	chosen, value, ok := reflect.Select(cases)
	switch {
	case chosen == len(op.cases):
		return defaultTaken()
	case op.cases[chosen].isSend:
		return outcome{Result: "ok", Case: &chosen}
	default:
		return outcome{Result: "ok", Case: &chosen, Value: ptr(int(value.Int())), Ok: bit(ok)}
	}
}

func selectNothing(hasDefault bool) outcome {
	if hasDefault {
		select {
		default:
			return defaultTaken()
		}
	}
	select {}
}

func selectSend(c chan int, value int, hasDefault bool) outcome {
	if hasDefault {
		select {
		case c <- value:
			return outcome{Result: "ok", Case: ptr(0)}
		default:
			return defaultTaken()
		}
	}
	select {
	case c <- value:
		return outcome{Result: "ok", Case: ptr(0)}
	}
}

func selectReceive(c chan int, hasDefault bool) outcome {
	if hasDefault {
		select {
		case v, ok := <-c:
			return outcome{Result: "ok", Case: ptr(0), Value: &v, Ok: bit(ok)}
		default:
			return defaultTaken()
		}
	}
	select {
	case v, ok := <-c:
		return outcome{Result: "ok", Case: ptr(0), Value: &v, Ok: bit(ok)}
	}
}

func defaultTaken() outcome { return outcome{Result: "ok", Case: ptr(-1)} }

func bit(is bool) *int {
	if is {
		return ptr(1)
	}
	return ptr(0)
}
