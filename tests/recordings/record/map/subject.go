// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

// subject is a map of one of the two types that are recorded. Keys are numbers here; a text is made of a number.
type subject interface {
	make(hint int)
	set(k, v int)
	get(k int) (int, bool)
	del(k int)
	clear()
	order() []any
	iterate() *reflect.MapIter
	header() (*maptype, *hmap)
	hash(k int) uint64
	key(k int) any
	keyAt(bucket unsafe.Pointer, cell int) any
	typeName() string
	hashName() string
}

type numbers struct{ m map[uint64]uint64 }

func (s *numbers) make(hint int)             { s.m = make(map[uint64]uint64, hint) }
func (s *numbers) set(k, v int)              { s.m[uint64(k)] = uint64(v) }
func (s *numbers) del(k int)                 { delete(s.m, uint64(k)) }
func (s *numbers) key(k int) any             { return k }
func (s *numbers) typeName() string          { return "map[uint64]uint64" }
func (s *numbers) hashName() string          { return "memhash64" }
func (s *numbers) iterate() *reflect.MapIter { return reflect.ValueOf(s.m).MapRange() }
func (s *numbers) header() (*maptype, *hmap) { return mapOf(s.m) }

func (s *numbers) get(k int) (int, bool) {
	v, ok := s.m[uint64(k)]
	return int(v), ok
}

// clear is what the compiler makes runtime.mapclear of.
func (s *numbers) clear() {
	for k := range s.m {
		delete(s.m, k)
	}
}

func (s *numbers) order() []any {
	list := []any{}
	for k := range s.m {
		list = append(list, k)
	}
	return list
}

func (s *numbers) hash(k int) uint64 {
	t, h := s.header()
	word := uint64(k)
	return uint64(t.hasher(unsafe.Pointer(&word), uintptr(h.hash0)))
}

func (s *numbers) keyAt(bucket unsafe.Pointer, cell int) any {
	t, _ := s.header()
	return *keyOf(t, bucket, cell)
}

type texts struct{ m map[string]int }

func (s *texts) make(hint int)             { s.m = make(map[string]int, hint) }
func (s *texts) set(k, v int)              { s.m[text(k)] = v }
func (s *texts) del(k int)                 { delete(s.m, text(k)) }
func (s *texts) key(k int) any             { return text(k) }
func (s *texts) typeName() string          { return "map[string]int" }
func (s *texts) hashName() string          { return "strhash" }
func (s *texts) iterate() *reflect.MapIter { return reflect.ValueOf(s.m).MapRange() }
func (s *texts) header() (*maptype, *hmap) { return mapOf(s.m) }

func (s *texts) get(k int) (int, bool) {
	v, ok := s.m[text(k)]
	return v, ok
}

func (s *texts) clear() {
	for k := range s.m {
		delete(s.m, k)
	}
}

func (s *texts) order() []any {
	list := []any{}
	for k := range s.m {
		list = append(list, k)
	}
	return list
}

func (s *texts) hash(k int) uint64 {
	t, h := s.header()
	word := text(k)
	return uint64(t.hasher(unsafe.Pointer(&word), uintptr(h.hash0)))
}

func (s *texts) keyAt(bucket unsafe.Pointer, cell int) any {
	t, _ := s.header()
	return *(*string)(unsafe.Pointer(keyOf(t, bucket, cell)))
}

// text is a key of up to some 60 bytes, so that every case of the hash function for texts comes up.
func text(k int) string {
	const filling = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	return fmt.Sprintf("%c%d%s", 'a'+k%7, k, filling[:k*k%len(filling)])
}
