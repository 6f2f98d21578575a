// SPDX-License-Identifier: GPL-3.0-or-later

package main

// The rounds whose operations are the same on every run. What a select chooses among several ready cases is not.

// scripted is one file: its rounds one after the other.
type scripted struct {
	name, desc string
	record     func(*recording) error
}

var scriptedFiles = []scripted{
	{"rendezvous", "unbuffered channel: receiver first, sender first, turn and turn about", recordRendezvous},
	{"senders_queued", "senders queue up on a full or unbuffered channel; a receive takes the head and moves the first " +
		"sender's value to the tail, at every position of the ring", recordSendersQueued},
	{"receivers_queued", "receivers queue up; a send is handed over directly, and the ring does not move",
		recordReceiversQueued},
	{"buffer_wrap", "filling and draining from every position of the ring; len and cap", recordBufferWrap},
	{"nil_and_closed", "operations and selects on nil and closed channels: panics and wait reasons", recordNilAndClosed},
	{"close_cases", "close with receivers waiting, with senders waiting, with values left; the order in which the woken run",
		recordCloseCases},
	{"select_ready", "select with none to four cases ready, default, nil cases; from and to buffers and waiting goroutines",
		recordSelectReady},
	{"select_blocking", "waiting selects that a send, a receive, a close or another select wakes; one channel several times " +
		"in one select; plain operations and selects in one queue", recordSelectBlocking},
}

var someCapacities = []int{0, 1, 2, 3, 4, 7}

func one(capacity int) map[string]int { return map[string]int{"c": capacity} }

func atLeastOne(count int) int {
	if count < 1 {
		return 1
	}
	return count
}

// all records rounds one after the other and stops at the first that fails.
func all(errs ...func() error) error {
	for _, each := range errs {
		if err := each(); err != nil {
			return err
		}
	}
	return nil
}

func recordRendezvous(file *recording) error {
	return file.round(one(0), 5, func(r *round) {
		r.recv(1, "c")
		r.send(2, "c")
		r.send(2, "c")
		r.recv(1, "c")
		for i := 1; i <= 4; i++ { // each was woken by the one before
			r.recv(i, "c")
			r.send(i+1, "c")
		}
		for i := 4; i >= 1; i-- {
			r.send(i, "c")
			r.recv(i+1, "c")
		}
		for i := 1; i <= 4; i++ {
			r.recv(i, "c")
		}
		r.lenAndCap(5, "c")
		times(4, func() { r.send(5, "c") })
		for i := 4; i >= 1; i-- {
			r.send(i, "c")
		}
		r.lenAndCap(5, "c")
		times(4, func() { r.recv(5, "c") })
	})
}

func recordSendersQueued(file *recording) error {
	for _, capacity := range someCapacities {
		for head := 0; head < atLeastOne(capacity); head++ {
			err := file.round(one(capacity), 6, func(r *round) {
				if capacity > 0 {
					times(head, func() { r.send(5, "c"); r.recv(6, "c") })
				}
				times(capacity, func() { r.send(5, "c") })
				for i := 1; i <= 4; i++ {
					r.send((i+head)%4+1, "c")
				}
				r.lenAndCap(5, "c")
				r.recv(6, "c")
				r.send((head+1)%4+1, "c") // the first that was served comes again, behind the others
				times(capacity+4, func() { r.recv(6, "c") })
				r.recv(5, "c")
				r.send(1, "c")
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func recordReceiversQueued(file *recording) error {
	for _, capacity := range someCapacities {
		err := file.round(one(capacity), 5, func(r *round) {
			if capacity > 0 {
				times(capacity/2+1, func() { r.send(5, "c"); r.recv(5, "c") })
			}
			for _, i := range []int{4, 2, 1, 3} {
				r.recv(i, "c")
			}
			r.lenAndCap(5, "c")
			times(2, func() { r.send(5, "c") })
			r.recv(4, "c")
			times(3, func() { r.send(5, "c") })
			r.send(1, "c")
			r.recv(2, "c")
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func recordBufferWrap(file *recording) error {
	for _, capacity := range someCapacities[1:] {
		err := file.round(one(capacity), 2, func(r *round) {
			for start := 0; start <= capacity; start++ {
				times(capacity, func() { r.send(1, "c") })
				r.lenAndCap(2, "c")
				times(capacity, func() { r.recv(2, "c") })
				r.send(1, "c")
				r.recv(2, "c")
			}
			times(capacity-1, func() { r.send(1, "c") })
			times(2*capacity, func() { r.send(2, "c"); r.recv(1, "c") })
			r.lenAndCap(1, "c")
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func recordNilAndClosed(file *recording) error {
	return all(
		func() error {
			return file.round(one(2), 8, func(r *round) {
				r.lenAndCap(1, "nil")
				r.close(1, "nil")
				r.choose(1, "<-nil", "default")
				r.choose(1, "nil<-", "default")
				r.choose(1, "nil<-", "<-nil", "<-nil", "default")
				r.choose(1, "default")
				r.send(2, "nil")
				r.recv(3, "nil")
				r.choose(4, "<-nil")
				r.choose(5, "nil<-")
				r.choose(6, "nil<-", "<-nil")
				r.choose(7)
				r.choose(1, "<-nil", "c<-")
				r.choose(1, "<-c", "nil<-")
				r.choose(8, "<-nil", "<-c") // waits on c alone
				r.send(1, "c")
			})
		},
		func() error { return file.round(one(0), 2, closedFromTheStart) },
		func() error { return file.round(one(2), 2, closedFromTheStart) },
	)
}

func closedFromTheStart(r *round) {
	if r.state["c"].Capacity > 0 {
		r.send(1, "c")
	}
	r.close(1, "c")
	r.close(2, "c")
	r.send(1, "c")
	r.choose(1, "c<-")
	r.choose(1, "c<-", "default")
	r.choose(1, "<-nil", "c<-")
	r.lenAndCap(2, "c")
	r.recv(2, "c")
	r.recv(2, "c")
	r.choose(2, "<-c")
	r.choose(2, "<-c", "default")
	r.choose(2, "<-nil", "<-c", "default")
	r.lenAndCap(2, "c")
}

func recordCloseCases(file *recording) error {
	for _, capacity := range []int{0, 1, 2, 4} {
		for waiters := 1; waiters <= 5; waiters++ {
			err := all(
				func() error { return closeWithReceivers(file, capacity, waiters) },
				func() error { return closeWithSenders(file, capacity, waiters) },
			)
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func closeWithReceivers(file *recording, capacity, waiters int) error {
	return file.round(one(capacity), waiters+1, func(r *round) {
		for i := 0; i < waiters; i++ {
			r.recv((i*2+capacity)%waiters+1, "c")
		}
		for i := 1; i <= waiters; i++ {
			r.recv(i, "c")
		}
		r.close(waiters+1, "c")
		r.recv(1, "c")
		r.send(1, "c")
		r.close(1, "c")
		r.lenAndCap(waiters+1, "c")
	})
}

func closeWithSenders(file *recording, capacity, waiters int) error {
	return file.round(one(capacity), waiters+1, func(r *round) {
		times(capacity, func() { r.send(waiters+1, "c") })
		for i := waiters; i >= 1; i-- {
			r.send(i, "c")
		}
		r.close(waiters+1, "c")
		r.lenAndCap(1, "c")
		for i := 0; i <= capacity; i++ {
			r.recv(i%waiters+1, "c")
		}
		r.send(waiters+1, "c")
	})
}
