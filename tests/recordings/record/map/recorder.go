// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"unsafe"
)

// A full dump is written at least this often.
const dumpEvery = 64

// recording is one file in the making: a map, and what has been written of it.
type recording struct {
	subject
	name      string
	lines     bytes.Buffer
	number    int
	iterators map[int]*reflect.MapIter
	started   int // iterators so far

	current, old      []string // chains as they were written last
	buckets, oldArray unsafe.Pointer
}

func newRecording(name, desc string, of subject) *recording {
	made := &recording{subject: of, name: name, iterators: map[int]*reflect.MapIter{}}
	of.make(0)
	t, _ := of.header()
	header := headerLine{
		Go: runtime.Version(), Map: of.typeName(), Name: name, Desc: desc, HashName: of.hashName(), HashImpl: "aes",
		KeySize: t.keysize, ElemSize: t.elemsize, BucketSize: t.bucketsize, HasPointers: t.bucket[1] != 0,
		Arch: runtime.GOARCH, Fields: json.RawMessage(fieldNotes),
	}
	if !useAeshash {
		header.HashImpl = "wyhash-fallback"
		for _, each := range hashkey {
			header.HashKey = append(header.HashKey, fmt.Sprintf("%016x", each))
		}
	}
	made.lines.Write(line(header))
	return made
}

func (r *recording) write(folder string) error {
	path := filepath.Join(folder, r.name+".jsonl")
	if err := os.WriteFile(path, r.lines.Bytes(), 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %d operations\n", path, r.number)
	return nil
}

func (r *recording) makeMap(hint int) {
	r.subject.make(hint)
	r.iterators = map[int]*reflect.MapIter{}
	r.finish(operationLine{Op: "make", Hint: &hint}, true)
}

func (r *recording) put(k, v int) {
	_, h := r.header()
	op := operationLine{Op: "set", Key: r.key(k), Value: &v, Hash: r.hashText(k)}
	before := h.count
	r.set(k, v)
	op.Result = ptr(h.count - before)
	r.finish(op, false)
}

func (r *recording) lookUp(k int) {
	op := operationLine{Op: "get", Key: r.key(k), Hash: r.hashText(k)}
	value, found := r.get(k)
	op.Result = bit(found)
	if found {
		op.Value = &value
	}
	r.finish(op, false)
}

func (r *recording) remove(k int) {
	_, h := r.header()
	op := operationLine{Op: "del", Key: r.key(k), Hash: r.hashText(k)}
	before := h.count
	r.del(k)
	op.Result = ptr(before - h.count)
	r.finish(op, false)
}

func (r *recording) removeAll() {
	r.clear()
	r.finish(operationLine{Op: "clear"}, false)
}

func (r *recording) rangeOver() {
	order := r.order()
	op := operationLine{Op: "range", Order: order}
	r.finish(op, false)
}

func (r *recording) startIterator() int {
	id := r.started
	r.started++
	r.iterators[id] = r.iterate()
	_, h := r.header()
	if h.count == 0 {
		r.iterators[id].Next()
		delete(r.iterators, id)
		r.finish(operationLine{Op: "iter", iteratorFields: &iteratorFields{Iterator: id, Empty: ptr(1)}, Result: ptr(0)}, false)
		return id
	}
	r.step("iter", id)
	return id
}

func (r *recording) advance(id int) { r.step("next", id) }

// step moves an iterator on to its next entry; one that has reached the end is forgotten.
func (r *recording) step(name string, id int) {
	it := r.iterators[id]
	found := it.Next()
	seen := hiterOf(it)
	fields := &iteratorFields{Iterator: id, Bucket: &seen.bucket, I: &seen.i, Wrapped: bit(seen.wrapped), Check: ptr(int(seen.checkBucket))}
	if name == "iter" {
		fields.Start, fields.Offset, fields.Shift = &seen.startBucket, &seen.offset, &seen.B
	}
	op := operationLine{Op: name, iteratorFields: fields, Result: bit(found)}
	if found {
		op.Key = it.Key().Interface()
		value := it.Value()
		if value.CanInt() {
			op.Value = ptr(int(value.Int()))
		} else {
			op.Value = ptr(int(value.Uint()))
		}
	} else {
		delete(r.iterators, id)
	}
	r.finish(op, false)
}

func (r *recording) hashText(k int) string { return fmt.Sprintf("%016x", r.hash(k)) }

// finish writes the operation's line with the header and all chains that differ from what was written before.
func (r *recording) finish(op operationLine, isNew bool) {
	t, h := r.header()
	op.Number = r.number
	op.Count, op.Flags, op.B, op.Noverflow = h.count, h.flags, h.B, h.noverflow
	op.Seed, op.Nevacuate, op.Old = h.hash0, h.nevacuate, oldBuckets(h)
	inArray := bucketsIn(t, int(h.B))
	if h.extra != nil && h.extra.nextOverflow != nil {
		op.Spare = inArray - (uintptr(h.extra.nextOverflow)-uintptr(h.buckets))/uintptr(t.bucketsize)
	}
	isFull := isNew || h.buckets != r.buckets || h.oldbuckets != r.oldArray && h.oldbuckets != nil || r.number%dumpEvery == 0
	if h.buckets == nil {
		op.IsNil = 1
	}
	if isFull {
		op.IsFull = 1
		r.current, r.old = nil, nil
	}
	mainCount := 0
	if h.buckets != nil {
		mainCount = 1 << h.B
	}
	op.Current, r.current = r.changed(h.buckets, mainCount, inArray, r.current)
	op.OldChains, r.old = r.changed(h.oldbuckets, op.Old, bucketsIn(t, oldShift(h)), r.old)
	r.buckets, r.oldArray = h.buckets, h.oldbuckets
	r.lines.Write(op.json())
	r.number++
}

// json leaves out nothing that a range over an empty map has.
func (op operationLine) json() []byte {
	text := line(op)
	if op.Op == "range" && len(op.Order) == 0 {
		return bytes.Replace(text, []byte(`"c":`), []byte(`"ks":[],"c":`), 1)
	}
	return text
}

func oldShift(h *hmap) int {
	if h.flags&sameSizeGrow != 0 || h.B == 0 {
		return int(h.B)
	}
	return int(h.B) - 1
}

const blank = `[["0000000000000000",[],[],0]]`

// changed lists the chains that are not as they were, and all chains in writing.
func (r *recording) changed(array unsafe.Pointer, count int, inArray uintptr, before []string) (map[int][]bucket, []string) {
	list := map[int][]bucket{}
	now := make([]string, count)
	for i := range now {
		chain := r.chain(array, i, count, inArray)
		now[i] = string(bytes.TrimSpace(line(chain)))
		was := blank
		if i < len(before) {
			was = before[i]
		}
		if now[i] == was {
			continue
		}
		if now[i] == blank {
			chain = []bucket{}
		}
		list[i] = chain
	}
	return list, now
}

func (r *recording) chain(array unsafe.Pointer, index, count int, inArray uintptr) []bucket {
	t, _ := r.header()
	var chain []bucket
	for at := bucketAt(t, array, uintptr(index)); at != nil; at = overflowOf(t, at) {
		made := bucket{marks: hex.EncodeToString(unsafe.Slice((*byte)(at), bucketCells)), keys: []any{}, values: []int{}}
		for cell := 0; cell < bucketCells; cell++ {
			mark := *(*byte)(unsafe.Add(at, cell))
			if mark == 2 || mark == 3 || mark >= 5 {
				made.keys = append(made.keys, r.keyAt(at, cell))
				made.values = append(made.values, *(*int)(valueOf(t, at, cell)))
			}
		}
		number := (uintptr(at) - uintptr(array)) / uintptr(t.bucketsize)
		switch {
		case uintptr(at) < uintptr(array) || number >= inArray:
			made.source = 2
		case number >= uintptr(count):
			made.source = 1
		}
		chain = append(chain, made)
	}
	return chain
}
