// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"unsafe"
)

// fieldNotes explains the keys of a recording, within the recording.
const fieldNotes = `{
"reset":"new round: fresh channels (name: capacity) and fresh idle goroutines G1..Gn; anything still blocked is abandoned",
"s":"step number",
"g":"goroutine that is given the operation (it is idle before)",
"op":"send|recv|close|len|cap|select",
"ch":"channel name; nil = a nil channel",
"v":"send: value",
"cases":"select cases [dir, channel, value]; dir s = send, r = receive; in source order",
"def":"1 = the select has a default case",
"rd":"select: indices of the cases that were ready when it started (computed from the state before)",
"out":"what finished or blocked in this step, in the order in which it happened (GOMAXPROCS=1): the acting goroutine first, then goroutines woken by it in the order in which they ran",
"out.r":"ok | blocked | panic",
"out.v/ok":"value and second result of a receive; len/cap result in v",
"out.case":"select: index of the chosen case, -1 = default",
"out.from":"step at which the finished operation had been issued, when it is an earlier one",
"out.why":"blocked: the runtime's wait reason",
"out.t":"panic: text (the goroutine recovers and can be used again)",
"st":"state of all channels when everything is quiet again",
"mid":"only if different from st: state right after the acting goroutine finished, before the goroutines it woke have run (a woken select still has its other sudogs queued)",
"q":"qcount","d":"dataqsiz","b":"buffer slots 0..d-1 (a received slot is zeroed)","sx":"sendx","rx":"recvx","cl":"closed",
"rq":"recvq in order: [goroutine, sel]",
"sq":"sendq in order: [goroutine, value, sel]",
"sel":"0 plain op, 1 sudog of a select, 2 sudog of a select that another case has already woken (selectDone=1; will be skipped by dequeue)"
}`

type headerLine struct {
	Go         string          `json:"go"`
	Chan       string          `json:"chan"`
	Name       string          `json:"name"`
	Desc       string          `json:"desc"`
	Gomaxprocs int             `json:"gomaxprocs"`
	Fields     json.RawMessage `json:"fields"`
}

type resetLine struct {
	Op         string         `json:"op"`
	Chans      map[string]int `json:"chans"`
	Goroutines int            `json:"gs"`
	State      states         `json:"st"`
}

// stepLine is one operation; what an operation does not have is nil and left out.
type stepLine struct {
	Step      int       `json:"s"`
	Goroutine string    `json:"g"`
	Op        string    `json:"op"`
	Channel   string    `json:"ch,omitempty"`
	Value     *int      `json:"v,omitempty"`
	Cases     *[][]any  `json:"cases,omitempty"`
	Default   *int      `json:"def,omitempty"`
	Ready     *[]int    `json:"rd,omitempty"`
	Out       []outcome `json:"out"`
	Middle    states    `json:"mid,omitempty"`
	State     states    `json:"st"`
}

type outcome struct {
	Goroutine string `json:"g"`
	Result    string `json:"r"`
	Case      *int   `json:"case,omitempty"`
	Value     *int   `json:"v,omitempty"`
	Ok        *int   `json:"ok,omitempty"`
	Text      string `json:"t,omitempty"`
	Why       string `json:"why,omitempty"`
	From      *int   `json:"from,omitempty"`
}

// states is the state of all channels, by name.
type states map[string]chanState

type chanState struct {
	Count    uint    `json:"q"`
	Capacity uint    `json:"d"`
	Buffer   []int   `json:"b"`
	SendX    uint    `json:"sx"`
	RecvX    uint    `json:"rx"`
	Closed   uint32  `json:"cl"`
	RecvQ    [][]any `json:"rq"`
	SendQ    [][]any `json:"sq"`
}

// readChannel copies what the runtime knows of a channel.
func readChannel(c chan int, names map[*gRecord]string) chanState {
	h := hchanOf(c)
	state := chanState{
		Count: h.qcount, Capacity: h.dataqsiz, Buffer: []int{}, SendX: h.sendx, RecvX: h.recvx, Closed: h.closed,
		RecvQ: [][]any{}, SendQ: [][]any{},
	}
	if h.dataqsiz > 0 {
		state.Buffer = append(state.Buffer, unsafe.Slice((*int)(h.buf), h.dataqsiz)...)
	}
	for s := h.recvq.first; s != nil; s = s.next {
		state.RecvQ = append(state.RecvQ, []any{names[s.g], selectMark(s)})
	}
	for s := h.sendq.first; s != nil; s = s.next {
		state.SendQ = append(state.SendQ, []any{names[s.g], *(*int)(s.elem), selectMark(s)})
	}
	return state
}

// selectMark is the "sel" of a recording.
func selectMark(s *sudog) int {
	switch {
	case !s.isSelect:
		return 0
	case s.g.selectDone != 0:
		return 2
	default:
		return 1
	}
}

// line is a value as one line of JSON.
func line(value any) []byte {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err) // only types of this file are written, and they all can be
	}
	return text.Bytes()
}

func ptr[T any](value T) *T { return &value }
