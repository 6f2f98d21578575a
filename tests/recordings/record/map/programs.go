// SPDX-License-Identifier: GPL-3.0-or-later

package main

import "math/rand"

// program is a way to use a map, drawn from a seed.
type program struct {
	name, desc string
	isText     bool
	run        func(*recording, *rand.Rand)
}

var programs = []program{
	{"mix", "phases of inserts, deletes, look-ups and clears over key spaces of all sizes, with iterators and range statements", false, mix},
	{"mix_text", "the same with texts, where buckets contain pointers", true, mix},
	{"hints", "maps made with a hint and filled until they grow", false, hints},
	{"hints_text", "the same with texts", true, hints},
	{"collide", "keys of a few buckets, deleted and inserted again until there are too many overflow buckets", false, collide},
	{"collide_text", "the same with texts", true, collide},
	{"crowd", "as many overflow buckets as buckets in a nearly full map: the limit of keys is passed while it grows to the same size", false, crowd},
	{"crowd_text", "the same with texts", true, crowd},
	{"emptied", "a map whose last key is deleted while it grows", false, emptied},
	{"emptied_text", "the same with texts", true, emptied},
	{"clear_under_iterators", "iterators that stand in overflow buckets when the map is cleared and filled again", false, clearUnderIterators},
	{"clear_under_iterators_text", "the same with texts", true, clearUnderIterators},
	{"iterate_growing", "iterators before, in and across growths, with all kinds of writes between their steps", false, iterateGrowing},
	{"iterate_growing_text", "the same with texts", true, iterateGrowing},
}

func mix(r *recording, random *rand.Rand) {
	value := 0
	for made := 0; made < 3; made++ {
		r.makeMap(random.Intn(2) * random.Intn(60))
		for phase := 0; phase < 6; phase++ {
			keys := []int{4, 12, 40, 150, 600}[random.Intn(5)]
			sets, dels := random.Intn(10), random.Intn(8)
			for i := 0; i < 60; i++ {
				value++
				k := random.Intn(keys)
				switch at := random.Intn(sets + dels + 5); {
				case at < sets:
					r.put(k, value)
				case at < sets+dels:
					r.remove(k)
				case at == sets+dels:
					r.lookUp(k)
				case at == sets+dels+1 && random.Intn(6) == 0:
					r.removeAll()
				case at == sets+dels+2 && random.Intn(4) == 0:
					r.rangeOver()
				default:
					r.someIterator(random)
				}
			}
		}
	}
}

// someIterator starts one or moves one on.
func (r *recording) someIterator(random *rand.Rand) {
	if len(r.iterators) < 3 && random.Intn(8) == 0 || len(r.iterators) == 0 {
		r.startIterator()
		return
	}
	// The order of a map is Go's choice; the oldest ones first makes the operations the same for a seed.
	skipped := random.Intn(len(r.iterators))
	for id := 0; id < r.started; id++ {
		if _, isLive := r.iterators[id]; !isLive {
			continue
		}
		if skipped == 0 {
			r.advance(id)
			return
		}
		skipped--
	}
}

func hints(r *recording, random *rand.Rand) {
	for made := 0; made < 8; made++ {
		hint := []int{-1, 8, 9, 13, 14, 26, 27, 52, 53, 104, 105, 208, 209, 416}[random.Intn(14)]
		r.makeMap(hint)
		for k := 0; k < 30+random.Intn(60); k++ {
			r.put(random.Intn(1000), k)
		}
	}
}

// ofBuckets finds keys whose hashes have one of the first numbers in their low bits.
func (r *recording) ofBuckets(random *rand.Rand, bits, buckets, count int) []int {
	return r.between(random, bits, 0, buckets, count)
}

// between finds keys whose hashes have a number from first to before end in their low bits.
func (r *recording) between(random *rand.Rand, bits, first, end, count int) []int {
	var found []int
	for k := random.Intn(1 << 20); len(found) < count; k++ {
		if low := int(r.hash(k) & (1<<bits - 1)); low >= first && low < end {
			found = append(found, k)
		}
	}
	return found
}

func collide(r *recording, random *rand.Rand) {
	for made := 0; made < 4; made++ {
		r.makeMap([]int{0, 20, 40, 80}[random.Intn(4)])
		bits := 2 + random.Intn(4)
		for round := 0; round < 6; round++ {
			keys := r.ofBuckets(random, bits, 1+random.Intn(3), 20+random.Intn(20))
			for i, k := range keys {
				r.put(k, i)
			}
			random.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
			for _, k := range keys[random.Intn(5):] {
				r.remove(k)
				if random.Intn(10) == 0 {
					r.lookUp(k)
				}
			}
			if random.Intn(3) == 0 {
				r.rangeOver()
			}
		}
	}
}

const (
	crowdBits    = 4
	crowdBuckets = 1 << crowdBits
	crowdMost    = 104 // keys in so many buckets
)

// overflowAlmostAll makes a map of 16 buckets in which 15 have an overflow bucket, and one key is left. It is never
// empty meanwhile: the last key would take the seed along, and with it the hashes.
func (r *recording) overflowAlmostAll(random *rand.Rand) int {
	r.makeMap(crowdMost)
	last := -1
	for at := 0; at < crowdBuckets-1; at++ {
		keys := r.between(random, crowdBits, at, at+1, 9)
		for i, k := range keys {
			r.put(k, i)
		}
		if last >= 0 {
			r.remove(last)
		}
		last = keys[random.Intn(9)]
		for _, k := range keys {
			if k != last {
				r.remove(k)
			}
		}
	}
	return last
}

func crowd(r *recording, random *rand.Rand) {
	for made := 0; made < 2; made++ {
		r.overflowAlmostAll(random)
		for i, k := range r.between(random, crowdBits, 0, crowdBuckets-1, crowdMost-12-random.Intn(3)) {
			r.put(k, i)
		}
		for i, k := range r.between(random, crowdBits, crowdBuckets-1, crowdBuckets, 9) {
			r.put(k, i)
		}
		for i := 0; i < 40; i++ {
			r.put(1<<21+i, i)
		}
		r.rangeOver()
	}
}

func emptied(r *recording, random *rand.Rand) {
	for made := 0; made < 2; made++ {
		last := r.overflowAlmostAll(random)
		final := r.between(random, crowdBits, crowdBuckets-1, crowdBuckets, 9)
		for i, k := range final {
			r.put(k, i)
		}
		for _, k := range final {
			r.remove(k)
		}
		r.put(1<<21, 1) // starts the growth
		r.remove(last)
		r.remove(1 << 21)
		for i := 0; i < 3; i++ {
			r.remove(random.Intn(100))
			r.lookUp(random.Intn(100))
		}
		r.startIterator()
		r.rangeOver()
		r.removeAll()
		for i := 0; i < 30; i++ {
			r.put(random.Intn(20), i)
			r.remove(random.Intn(20))
		}
		r.rangeOver()
	}
}

func clearUnderIterators(r *recording, random *rand.Rand) {
	for made := 0; made < 6; made++ {
		r.makeMap(60 + random.Intn(45)) // B = 4: a few spare overflow buckets
		buckets := 1 + random.Intn(3)
		for i, k := range r.ofBuckets(random, 4, buckets, 10+random.Intn(40)) {
			r.put(k, i)
		}
		for round := 0; round < 3; round++ {
			ids := []int{r.startIterator(), r.startIterator(), r.startIterator(), r.startIterator()}
			steps := random.Intn(30)
			for _, id := range ids {
				for i := 0; i < steps && r.iterators[id] != nil; i++ {
					r.advance(id)
				}
			}
			r.removeAll()
			for i, k := range r.ofBuckets(random, 4, buckets+random.Intn(14), random.Intn(60)) {
				r.put(k, i)
				if random.Intn(3) == 0 {
					r.someLive(random, ids)
				}
			}
			for _, id := range ids {
				for i := 0; i < 100 && r.iterators[id] != nil; i++ {
					r.advance(id)
				}
			}
		}
	}
}

func (r *recording) someLive(random *rand.Rand, ids []int) {
	if id := ids[random.Intn(len(ids))]; r.iterators[id] != nil {
		r.advance(id)
	}
}

func iterateGrowing(r *recording, random *rand.Rand) {
	for made := 0; made < 3; made++ {
		r.makeMap(0)
		next := 0
		for round := 0; round < 260; round++ {
			switch at := random.Intn(20); {
			case at < 9:
				r.put(next, round)
				next++
			case at < 11 && next > 0:
				r.put(random.Intn(next), round)
			case at < 13 && next > 0:
				r.remove(random.Intn(next))
			case at == 13 && random.Intn(10) == 0:
				r.rangeOver()
			case at == 14 && random.Intn(40) == 0:
				r.removeAll()
			default:
				r.someIterator(random)
			}
		}
	}
}
