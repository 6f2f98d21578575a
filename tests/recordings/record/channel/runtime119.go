// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"fmt"
	"regexp"
	"runtime"
	"strconv"
	"unsafe"
)

// The runtime's own records as Go 1.19 lays them out on 64-bit machines (runtime/chan.go hchan, waitq; runtime/runtime2.go
// sudog, g). They are only ever read, while the goroutine that reads is the only one that runs.

type hchan struct {
	qcount   uint
	dataqsiz uint
	buf      unsafe.Pointer
	elemsize uint16
	closed   uint32
	elemtype unsafe.Pointer
	sendx    uint
	recvx    uint
	recvq    waitq
	sendq    waitq
}

type waitq struct {
	first *sudog
	last  *sudog
}

type sudog struct {
	g           *gRecord
	next        *sudog
	prev        *sudog
	elem        unsafe.Pointer
	acquiretime int64
	releasetime int64
	ticket      uint32
	isSelect    bool
	success     bool
	parent      *sudog
	waitlink    *sudog
	waittail    *sudog
	c           *hchan
}

// gRecord is the runtime's g up to the last field that is needed.
type gRecord struct {
	stack                       [2]uintptr
	stackguard0, stackguard1    uintptr
	panics, defers              unsafe.Pointer
	m                           unsafe.Pointer
	sched                       [7]uintptr
	syscallsp, syscallpc        uintptr
	stktopsp                    uintptr
	param                       unsafe.Pointer
	atomicstatus                uint32
	stackLock                   uint32
	goid                        int64
	schedlink                   uintptr
	waitsince                   int64
	waitreason                  uint8
	_                           [9]bool // preempt to activeStackChans
	parkingOnChan               uint8
	raceignore                  int8
	sysblocktraced, tracking    bool
	trackingSeq                 uint8
	runnableStamp, runnableTime int64
	sysexitticks                int64
	traceseq                    uint64
	tracelastp                  uintptr
	lockedm                     uintptr
	sig                         uint32
	writebuf                    []byte
	sigcode0, sigcode1, sigpc   uintptr
	gopc                        uintptr
	ancestors                   unsafe.Pointer
	startpc, racectx            uintptr
	waiting                     *sudog
	cgoCtxt                     []uintptr
	labels                      unsafe.Pointer
	timer                       unsafe.Pointer
	selectDone                  uint32
}

// Values of gRecord.atomicstatus (runtime/runtime2.go, the constants _G...).
const statusWaiting = 4

// Values of gRecord.waitreason (runtime/runtime2.go, waitReason), those that an operation on a channel can have.
var waitReasons = map[uint8]string{
	3:  "chan receive (nil chan)",
	4:  "chan send (nil chan)",
	9:  "select",
	10: "select (no cases)",
	14: "chan receive",
	15: "chan send",
}

func hchanOf[T any](c chan T) *hchan { return *(**hchan)(unsafe.Pointer(&c)) }

// checkRuntime refuses every Go whose records may look otherwise: by its version, and by looking at a channel and a
// goroutine of which everything is known.
func checkRuntime() error {
	version := runtime.Version()
	if !regexp.MustCompile(`^go1\.19(\.\d+)?$`).MatchString(version) {
		return fmt.Errorf("this is %s: the runtime's records are read as Go 1.19 lays them out; run it with Go 1.19", version)
	}
	if strconv.IntSize != 64 {
		return fmt.Errorf("%s is not a 64-bit machine: the recorder knows the records of 64-bit machines only", runtime.GOARCH)
	}
	return checkLayout()
}

func checkLayout() error {
	known := make(chan int)
	id := make(chan int64, 1)
	go func() {
		id <- goroutineID()
		select {
		case known <- 77:
		case known <- 77:
		}
	}()
	for hchanOf(known).sendq.first == nil || hchanOf(known).sendq.first.g.atomicstatus != statusWaiting {
		runtime.Gosched()
	}
	first := hchanOf(known).sendq.first
	parked := first.g
	ok := first.isSelect && first.c == hchanOf(known) && first.next != nil && first.next.g == parked &&
		*(*int)(first.elem) == 77 && parked.goid == <-id && waitReasons[parked.waitreason] == "select" &&
		parked.selectDone == 0 && parked.waiting == first
	<-known
	// The goroutine has been woken and has not run yet: its other sudog is still there, and selectDone is set.
	ok = ok && parked.selectDone == 1 && hchanOf(known).sendq.first != nil
	runtime.Gosched()
	if !ok {
		return fmt.Errorf("the records of this %s do not look as those of Go 1.19 do", runtime.Version())
	}
	return nil
}

// goroutineID is the number in the first line of a goroutine's stack trace.
func goroutineID() int64 {
	trace := make([]byte, 64)
	trace = trace[:runtime.Stack(trace, false)]
	id, err := strconv.ParseInt(string(bytes.Fields(trace)[1]), 10, 64)
	if err != nil {
		return -1
	}
	return id
}
