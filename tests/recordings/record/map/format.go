// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
)

// fieldNotes explains the keys of a recording, within the recording.
const fieldNotes = `{
"i":"number of the operation; making the map is one, too",
"op":"make|set|get|del|clear|iter|next|range",
"hint":"make: the capacity hint",
"k":"key",
"v":"set: the value stored; get: the value found; iter, next: the value produced",
"h":"hash of k under the seed before the operation, 16 hex digits",
"r":"set: 1 new key, 0 update; get, del: 1 found; iter, next: 1 produced, 0 the end",
"c":"hmap.count afterwards","f":"hmap.flags (1 iterator, 2 oldIterator, 4 hashWriting, 8 sameSizeGrow)","B":"hmap.B",
"n":"hmap.noverflow","s":"hmap.hash0","e":"hmap.nevacuate","o":"buckets of the old array, 0: the map does not grow",
"p":"spare overflow buckets of the current array that are left","z":"1: hmap.buckets is nil",
"F":"1: all chains that are not blank are listed; forget what was listed before",
"nb":"chains of the current array that have changed: number of the main bucket -> chain","ob":"the same of the old array",
"chain":"buckets, the main one first; each but the last has an overflow pointer to the next; an empty list is a blank bucket alone",
"bucket":"[8 tophash bytes as 16 hex digits, [keys], [values], source]; keys and values of cells with tophash 2, 3, 5 and more; source 0 main, 1 allocated with the array, 2 allocated alone",
"it":"number of an iterator","sb":"hiter.startBucket","of":"hiter.offset","iB":"hiter.B","bk":"hiter.bucket","ii":"hiter.i",
"w":"hiter.wrapped","cb":"hiter.checkBucket, -1: noCheck","empty":"1: the range began on an empty map",
"ks":"range: the keys in the order of a range statement"
}`

type headerLine struct {
	Go          string          `json:"go"`
	Map         string          `json:"map"`
	Name        string          `json:"name"`
	Desc        string          `json:"desc"`
	HashName    string          `json:"hashfn"`
	HashImpl    string          `json:"hashimpl"`
	HashKey     []string        `json:"hashkey,omitempty"`
	KeySize     uint8           `json:"keysize"`
	ElemSize    uint8           `json:"elemsize"`
	BucketSize  uint16          `json:"bucketsize"`
	HasPointers bool            `json:"bucket_has_pointers"`
	Arch        string          `json:"arch"`
	Fields      json.RawMessage `json:"fields"`
}

// operationLine is one operation and the map afterwards; what an operation does not have is nil and left out.
type operationLine struct {
	Number int    `json:"i"`
	Op     string `json:"op"`
	Hint   *int   `json:"hint,omitempty"`
	*iteratorFields
	Key    any    `json:"k,omitempty"`
	Value  *int   `json:"v,omitempty"`
	Hash   string `json:"h,omitempty"`
	Result *int   `json:"r,omitempty"`
	Order  []any  `json:"ks,omitempty"`

	Count     int              `json:"c"`
	Flags     uint8            `json:"f"`
	B         uint8            `json:"B"`
	Noverflow uint16           `json:"n"`
	Seed      uint32           `json:"s"`
	Nevacuate uintptr          `json:"e"`
	Old       int              `json:"o"`
	Spare     uintptr          `json:"p"`
	IsNil     int              `json:"z,omitempty"`
	IsFull    int              `json:"F,omitempty"`
	Current   map[int][]bucket `json:"nb,omitempty"`
	OldChains map[int][]bucket `json:"ob,omitempty"`
}

type iteratorFields struct {
	Iterator int      `json:"it"`
	Start    *uintptr `json:"sb,omitempty"`
	Offset   *uint8   `json:"of,omitempty"`
	Shift    *uint8   `json:"iB,omitempty"`
	Bucket   *uintptr `json:"bk,omitempty"`
	I        *uint8   `json:"ii,omitempty"`
	Wrapped  *int     `json:"w,omitempty"`
	Check    *int     `json:"cb,omitempty"`
	Empty    *int     `json:"empty,omitempty"`
}

// bucket is written as a list.
type bucket struct {
	marks  string
	keys   []any
	values []int
	source int
}

func (b bucket) MarshalJSON() ([]byte, error) {
	return json.Marshal([]any{b.marks, b.keys, b.values, b.source})
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

func bit(is bool) *int {
	if is {
		return ptr(1)
	}
	return ptr(0)
}
