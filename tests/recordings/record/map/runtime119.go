// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"reflect"
	"regexp"
	"runtime"
	"unsafe"
)

// The runtime's own records as Go 1.19 lays them out on 64-bit machines (runtime/map.go hmap, mapextra, hiter;
// runtime/type.go maptype). They are only ever read.

type hmap struct {
	count      int
	flags      uint8
	B          uint8
	noverflow  uint16
	hash0      uint32
	buckets    unsafe.Pointer
	oldbuckets unsafe.Pointer
	nevacuate  uintptr
	extra      *mapextra
}

type mapextra struct {
	overflow     unsafe.Pointer
	oldoverflow  unsafe.Pointer
	nextOverflow unsafe.Pointer
}

type hiter struct {
	key, elem             unsafe.Pointer
	t, h                  unsafe.Pointer
	buckets               unsafe.Pointer
	bptr                  unsafe.Pointer
	overflow, oldoverflow unsafe.Pointer
	startBucket           uintptr
	offset                uint8
	wrapped               bool
	B                     uint8
	i                     uint8
	bucket                uintptr
	checkBucket           uintptr
}

// maptype is the runtime's, with the 48 bytes that all types begin with as numbers.
type maptype struct {
	typ        [6]uintptr
	key        *[2]uintptr
	elem       *[2]uintptr
	bucket     *[2]uintptr // size, bytes that may hold pointers
	hasher     func(unsafe.Pointer, uintptr) uintptr
	keysize    uint8
	elemsize   uint8
	bucketsize uint16
	flags      uint32
}

const (
	sameSizeGrow = 8
	bucketCells  = 8
)

//go:linkname roundupsize runtime.roundupsize
func roundupsize(size uintptr) uintptr

//go:linkname hashkey runtime.hashkey
var hashkey [4]uintptr

//go:linkname useAeshash runtime.useAeshash
var useAeshash bool

// mapOf is the header of a map that stands in an interface, and the runtime's record of its type.
func mapOf(m any) (*maptype, *hmap) {
	words := (*[2]unsafe.Pointer)(unsafe.Pointer(&m))
	return (*maptype)(words[0]), (*hmap)(words[1])
}

// hiterOf is the iterator within a reflect.MapIter, behind the map's reflect.Value.
func hiterOf(it *reflect.MapIter) *hiter {
	return (*hiter)(unsafe.Add(unsafe.Pointer(it), unsafe.Sizeof(reflect.Value{})))
}

// checkRuntime refuses every Go whose records may look otherwise: by its version, and by looking at a map of which
// everything is known.
func checkRuntime() error {
	version := runtime.Version()
	if !regexp.MustCompile(`^go1\.19(\.\d+)?$`).MatchString(version) {
		return fmt.Errorf("this is %s: the runtime's records are read as Go 1.19 lays them out; run it with Go 1.19", version)
	}
	if runtime.GOARCH != "amd64" {
		return fmt.Errorf("this is %s: the recorder knows the records of amd64 only", runtime.GOARCH)
	}
	known := make(map[uint64]uint64, 100)
	known[7] = 77
	t, h := mapOf(known)
	hash := t.hasher(unsafe.Pointer(&[]uint64{7}[0]), uintptr(h.hash0))
	bucket := bucketAt(t, h.buckets, hash&15)
	it := reflect.ValueOf(known).MapRange()
	it.Next()
	seen := hiterOf(it)
	isKnown := h.count == 1 && h.B == 4 && t.bucketsize == 144 && t.keysize == 8 && *keyOf(t, bucket, 0) == 7 &&
		*(*uint64)(valueOf(t, bucket, 0)) == 77 && h.extra != nil && h.extra.nextOverflow == bucketAt(t, h.buckets, 16) &&
		seen.B == 4 && seen.startBucket < 16 && *(*uint64)(seen.key) == 7
	if !isKnown {
		return fmt.Errorf("%s does not lay its maps out as expected", version)
	}
	return nil
}

func bucketAt(t *maptype, array unsafe.Pointer, index uintptr) unsafe.Pointer {
	return unsafe.Add(array, index*uintptr(t.bucketsize))
}

// keyOf is the first word of a key: the number itself, or where a text begins.
func keyOf(t *maptype, bucket unsafe.Pointer, cell int) *uint64 {
	return (*uint64)(unsafe.Add(bucket, bucketCells+uintptr(cell)*uintptr(t.keysize)))
}

func valueOf(t *maptype, bucket unsafe.Pointer, cell int) unsafe.Pointer {
	return unsafe.Add(bucket, bucketCells+bucketCells*uintptr(t.keysize)+uintptr(cell)*uintptr(t.elemsize))
}

func overflowOf(t *maptype, bucket unsafe.Pointer) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Add(bucket, uintptr(t.bucketsize)-unsafe.Sizeof(uintptr(0))))
}

// oldBuckets is how many buckets the old array has; 0 while the map does not grow.
func oldBuckets(h *hmap) int {
	switch {
	case h.oldbuckets == nil:
		return 0
	case h.flags&sameSizeGrow != 0:
		return 1 << h.B
	default:
		return 1 << (h.B - 1)
	}
}

// bucketsIn is how many buckets the allocation of an array of 2^B has, spare ones included.
func bucketsIn(t *maptype, shift int) uintptr {
	count := uintptr(1) << shift
	if shift < 4 {
		return count
	}
	return roundupsize((count+count/16)*uintptr(t.bucketsize)) / uintptr(t.bucketsize)
}
