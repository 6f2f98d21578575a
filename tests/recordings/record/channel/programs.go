// SPDX-License-Identifier: GPL-3.0-or-later

package main

// program is a whole program whose end is recorded.
type program struct {
	name, desc string
	needsC     bool
	source     string
}

// The names are those of tests/recordings/channel_programs.json, where the same programs are written for the model.
var programs = []program{
	{"recv_empty", "main receives on an unbuffered channel that nobody sends on", false, `package main

func main() {
	c := make(chan int)
	<-c
}
`},
	{"send_unbuffered", "main sends on an unbuffered channel that nobody receives from", false, `package main

func main() {
	c := make(chan int)
	c <- 1
}
`},
	{"send_full", "main sends one value more than there is room for", false, `package main

func main() {
	c := make(chan int, 2)
	c <- 1
	c <- 2
	println("two sent")
	c <- 3
}
`},
	{"nil_recv", "receive from a nil channel", false, `package main

func main() {
	var c chan int
	<-c
}
`},
	{"nil_send", "send on a nil channel", false, `package main

func main() {
	var c chan int
	c <- 1
}
`},
	{"select_empty", "select without cases", false, `package main

func main() {
	select {}
}
`},
	{"select_nil_only", "select with nothing but nil channels", false, `package main

func main() {
	var a, b chan int
	select {
	case <-a:
	case b <- 1:
	}
}
`},
	{"select_two_wait", "select on two channels that nobody else uses", false, `package main

func main() {
	a, b := make(chan int), make(chan int)
	select {
	case <-a:
	case v := <-b:
		println(v)
	}
}
`},
	{"range_unclosed", "range over a channel whose producer ends without closing it", false, `package main

func main() {
	c := make(chan int)
	go func() {
		for i := 0; i < 3; i++ {
			c <- i
		}
	}()
	for v := range c {
		println(v)
	}
}
`},
	{"two_wait_each_other", "main and another goroutine wait for each other", false, `package main

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		<-a
		b <- 1
	}()
	<-b
	a <- 1
}
`},
	{"leak_main_returns", "main returns while a goroutine waits for ever: exit 0, no message", false, `package main

func main() {
	c := make(chan int)
	go func() {
		<-c
	}()
	println("main done")
}
`},
	{"partial_deadlock", "two goroutines wait for each other while main sleeps and returns: nobody notices", false, `package main

import "time"

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		<-a
		b <- 1
	}()
	go func() {
		<-b
		a <- 1
	}()
	time.Sleep(50 * time.Millisecond)
	println("main done")
}
`},
	{"sleeper_delays", "main waits for ever, another goroutine sleeps: reported only when the sleeper has ended", false, `package main

import "time"

func main() {
	c := make(chan int)
	go func() {
		time.Sleep(100 * time.Millisecond)
		println("sleeper ends")
	}()
	<-c
}
`},
	{"timer_hides", "main waits for ever, a timer of one hour is pending: not reported", false, `package main

import "time"

func main() {
	_ = time.NewTimer(time.Hour)
	c := make(chan int)
	<-c
}
`},
	{"busy_goroutine_hides", "main waits for ever, another goroutine never stops computing: not reported", false, `package main

func main() {
	go func() {
		for {
		}
	}()
	c := make(chan int)
	<-c
}
`},
	{"close_nil", "close of a nil channel", false, `package main

func main() {
	var c chan int
	close(c)
}
`},
	{"close_twice", "close of a closed channel", false, `package main

func main() {
	c := make(chan int)
	close(c)
	close(c)
}
`},
	{"send_closed", "send on a closed channel: it panics, it does not wait", false, `package main

func main() {
	c := make(chan int, 1)
	close(c)
	c <- 1
}
`},
	{"blocked_sender_closed", "close while a sender waits: the sender panics, not the closer", false, `package main

import "time"

func main() {
	c := make(chan int)
	go func() {
		c <- 1
	}()
	time.Sleep(20 * time.Millisecond)
	close(c)
	time.Sleep(20 * time.Millisecond)
	println("not reached")
}
`},
	{"recv_closed", "receive from a closed channel: first the values left, then zero", false, `package main

func main() {
	c := make(chan int, 3)
	c <- 7
	c <- 8
	close(c)
	for i := 0; i < 4; i++ {
		v, ok := <-c
		println(v, ok)
	}
	println(len(c), cap(c))
}
`},
	{"recover_send_closed", "the panic of a send on a closed channel, recovered", false, `package main

func main() {
	defer func() {
		println(recover().(error).Error())
	}()
	c := make(chan int)
	close(c)
	c <- 1
}
`},
	{"waitgroup", "a WaitGroup that nobody finishes", false, `package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Wait()
}
`},
	{"mutex_twice", "one goroutine locks a mutex twice", false, `package main

import "sync"

func main() {
	var m sync.Mutex
	m.Lock()
	m.Lock()
}
`},
	{"goexit_main", "main ends with runtime.Goexit and no other goroutine is left", false, `package main

import "runtime"

func main() {
	runtime.Goexit()
}
`},
	{"nil_map_write", "assignment to a nil map", false, `package main

func main() {
	var m map[int]int
	println(m[1], len(m))
	delete(m, 1)
	m[1] = 1
}
`},
	{"concurrent_map", "four goroutines write one map: a fatal error that recover does not stop", false, `package main

func main() {
	m := map[int]int{}
	for g := 0; g < 4; g++ {
		go func() {
			defer func() {
				_ = recover()
			}()
			for i := 0; ; i++ {
				m[i%1000] = i
			}
		}()
	}
	select {}
}
`},
	{"clear_in_range_during_growth", "a range in whose first turn the map starts to grow and is then cleared (the idiom that becomes mapclear): before Go 1.21 deleted keys still come, as many as chance has it", false, `package main

func main() {
	m := make(map[uint64]uint64)
	for i := uint64(0); i < 52; i++ {
		m[i] = i
	}
	turns := 0
	for range m {
		if turns == 0 {
			m[9999] = 1
			for k := range m {
				delete(m, k)
			}
			println("len after clear:", len(m))
		}
		turns++
	}
	println("keys produced after the clear:", turns-1)
}
`},
	{"import_c_hides", `a program with cgo (import "C") in which main waits for ever: not reported`, true, `package main

import "C"

func main() {
	c := make(chan int)
	<-c
}
`},
	{"import_net", "a program that imports net, built with cgo, in which main waits for ever: not reported", true, `package main

import _ "net"

func main() {
	c := make(chan int)
	<-c
}
`},
}
