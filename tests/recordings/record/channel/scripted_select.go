// SPDX-License-Identifier: GPL-3.0-or-later

package main

func recordSelectReady(file *recording) error {
	for turn := 0; turn < 10; turn++ {
		capacities := map[string]int{"a": turn%3 + 1, "b": 3 - turn%2, "u": 0}
		err := file.round(capacities, 8, func(r *round) {
			r.choose(1, "<-a", "<-b", "default")
			r.choose(1, "<-u", "u<-", "default")
			r.choose(1, "a<-", "<-b", "<-u")
			r.choose(1, "<-nil", "<-a")
			times(2, func() { r.choose(1, "a<-", "b<-") })
			r.choose(1, "b<-", "<-a", "<-b", "a<-")
			r.recv(2, "u")
			r.choose(1, "u<-", "b<-", "<-b")
			r.choose(1, "u<-", "<-u", "a<-", "default")
			r.send(3, "u")
			r.choose(1, "<-u", "<-a", "<-b", "default")
			r.choose(4, "<-u", "default")
			r.choose(4, "u<-", "default")
			r.choose(4, "a<-", "default")
			r.choose(4, "<-a", "default")
			times(4, func() { r.send(5, "a"); r.send(6, "a") }) // until both wait
			r.choose(1, "<-a", "b<-", "nil<-")
			r.choose(1, "<-a", "<-a", "default")
			r.close(7, "b")
			r.choose(7, "<-b", "<-a")
			r.choose(8, "<-b", "b<-", "default")
			r.choose(7, "<-b", "<-u")
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func recordSelectBlocking(file *recording) error {
	for turn := 0; turn < 4; turn++ {
		for _, act := range []func(*round){
			wokenBySend, wokenByReceive, selectMeetsSelect, oneChannelTwice, bothEndsOfOne, closedUnderReceivers,
			closedUnderSenders, closedUnderBoth, losersAreSkipped,
		} {
			if err := file.round(map[string]int{"a": 0, "b": 0, "d": turn%2 + 1}, 8, act); err != nil {
				return err
			}
		}
	}
	return nil
}

func wokenBySend(r *round) {
	r.choose(1, "<-a", "<-b", "<-d")
	r.recv(2, "b")
	r.choose(3, "<-b", "<-a")
	r.choose(4, "b<-", "<-d")
	r.choose(4, "<-d", "<-nil", "<-b")
	r.send(5, "a")
	r.send(5, "d")
	r.send(6, "b")
	r.send(7, "b")
	r.send(8, "a")
}

func wokenByReceive(r *round) {
	times(3, func() { r.send(8, "d"); r.send(7, "d") })
	r.choose(1, "a<-", "d<-", "b<-")
	r.choose(2, "b<-", "d<-")
	r.send(3, "b")
	r.recv(4, "d")
	r.recv(4, "d")
	r.recv(4, "b")
	r.recv(5, "b")
	r.recv(6, "d")
	r.recv(4, "d")
	r.recv(4, "a")
}

func selectMeetsSelect(r *round) {
	r.choose(1, "<-a", "<-b")
	r.choose(2, "b<-", "a<-")
	r.choose(3, "a<-", "b<-")
	r.choose(4, "<-b", "<-a")
	r.choose(5, "<-a", "b<-")
	r.choose(6, "a<-", "<-b")
	r.choose(7, "<-a", "a<-", "default")
	r.choose(8, "<-b", "b<-", "default")
}

func oneChannelTwice(r *round) {
	r.choose(1, "<-a", "<-b", "<-a")
	r.recv(2, "a")
	r.send(3, "a")
	r.send(3, "a")
	r.choose(4, "b<-", "b<-")
	r.recv(5, "b")
	r.choose(4, "b<-", "a<-", "b<-")
	r.recv(5, "a")
	r.choose(6, "<-b", "<-b")
	r.close(7, "b")
	r.choose(8, "a<-", "a<-")
	r.close(7, "a")
}

func bothEndsOfOne(r *round) {
	r.choose(1, "a<-", "<-a")
	r.recv(2, "a")
	r.choose(1, "<-a", "a<-")
	r.send(2, "a")
	r.choose(1, "a<-", "<-a", "<-b")
	r.choose(2, "<-a", "a<-")
	r.choose(3, "<-b", "b<-", "a<-")
	r.choose(4, "b<-", "<-b", "b<-")
	r.choose(5, "a<-", "<-a")
	r.close(7, "a")
	r.close(8, "b")
}

func closedUnderReceivers(r *round) {
	r.choose(1, "<-a", "<-b")
	r.recv(2, "a")
	r.choose(3, "<-b", "<-a", "<-d")
	r.recv(4, "b")
	r.choose(5, "<-a", "<-a")
	r.recv(6, "a")
	r.close(8, "a")
	r.lenAndCap(8, "a")
	r.close(8, "b")
}

func closedUnderSenders(r *round) {
	r.choose(1, "a<-", "b<-")
	r.send(2, "a")
	r.choose(3, "b<-", "a<-")
	r.choose(4, "a<-", "<-b", "a<-")
	r.send(5, "a")
	r.close(8, "a")
	r.send(6, "b")
	r.close(8, "b")
}

// closedUnderBoth: each waits on both ends; the receive is the one that a close ends (receivers are released first).
func closedUnderBoth(r *round) {
	r.choose(1, "a<-", "<-a")
	r.choose(2, "<-b", "b<-", "<-b")
	r.choose(3, "b<-", "<-nil", "a<-", "<-a")
	r.close(8, "a")
	r.choose(4, "b<-", "<-b")
	r.close(8, "b")
	r.choose(5, "<-a", "<-b")
	r.choose(6, "<-a", "b<-")
}

// losersAreSkipped: in one close, selects that wait in several places of the queue are woken once only.
func losersAreSkipped(r *round) {
	r.choose(1, "<-a", "<-a", "<-b")
	r.choose(2, "<-a", "<-a", "<-b")
	r.recv(3, "a")
	r.choose(4, "<-b", "<-a", "<-a")
	r.send(5, "b")
	r.send(5, "b")
	r.close(6, "a")
	r.choose(7, "b<-", "b<-", "b<-")
	r.send(8, "b")
	r.recv(6, "b")
	r.recv(5, "b")
}
