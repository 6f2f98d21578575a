// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"
)

const (
	patience   = 2 * time.Second
	runsOfEach = 6
	mostLines  = 40
)

const programNotes = `{
"exit":"exit status, null when killed after 2 s",
"timeout":"true: still running after 2 s = no deadlock was reported",
"message":"the fatal error / panic line",
"goroutines":"goroutine header lines with wait reasons",
"stderr":"first 40 lines (println writes here too); addresses and paths shortened; offsets vary",
"outcomes":"result of 6 runs: outcome -> how often; more than one key = the result is not deterministic"
}`

// programRecord is one program and what its first run showed; outcomes is of all runs.
type programRecord struct {
	Name       string         `json:"name"`
	Desc       string         `json:"desc"`
	Source     string         `json:"source"`
	Exit       *int           `json:"exit"`
	Timeout    bool           `json:"timeout"`
	Stdout     string         `json:"stdout"`
	Message    *string        `json:"message"`
	Goroutines []string       `json:"goroutines"`
	Stderr     []string       `json:"stderr"`
	Outcomes   map[string]int `json:"outcomes"`
}

// ending is one run of a program.
type ending struct {
	exit           *int // nil: killed when the patience was over
	stdout, stderr string
}

// recordPrograms writes oneshot.json: whole programs, each built and run several times.
func recordPrograms(folder string) error {
	scratch, err := os.MkdirTemp("", "channel-programs-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	var records []programRecord
	for _, each := range programs {
		made, err := recordProgram(filepath.Join(scratch, each.name), each)
		if err != nil && each.needsC {
			fmt.Fprintf(os.Stderr, "%s is left out; it needs a C compiler: %v\n", each.name, err)
			continue
		}
		if err != nil {
			return fmt.Errorf("program %s: %w", each.name, err)
		}
		records = append(records, made)
	}
	path := filepath.Join(folder, "oneshot.json")
	if err := writePrograms(path, records); err != nil {
		return err
	}
	fmt.Printf("%s: %d programs of %d runs\n", path, len(records), runsOfEach)
	return nil
}

func writePrograms(path string, records []programRecord) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	err := encoder.Encode(struct {
		Go       string          `json:"go"`
		Fields   json.RawMessage `json:"fields"`
		Programs []programRecord `json:"programs"`
	}{runtime.Version(), json.RawMessage(programNotes), records})
	if err != nil {
		return err
	}
	return os.WriteFile(path, text.Bytes(), 0o644)
}

func recordProgram(folder string, each program) (programRecord, error) {
	binary, err := build(folder, each.source)
	if err != nil {
		return programRecord{}, err
	}
	endings := make([]ending, runsOfEach)
	failures := make(chan error, runsOfEach)
	for i := range endings {
		go func(end *ending) {
			var err error
			*end, err = run(binary)
			failures <- err
		}(&endings[i])
	}
	for range endings {
		if failure := <-failures; failure != nil {
			err = failure
		}
	}
	if err != nil {
		return programRecord{}, err
	}
	first := endings[0]
	made := programRecord{
		Name: each.name, Desc: each.desc, Source: each.source, Exit: first.exit, Timeout: first.exit == nil,
		Stdout: first.stdout, Message: message(first.stderr), Goroutines: []string{}, Stderr: shortened(first.stderr, folder),
		Outcomes: map[string]int{},
	}
	for _, text := range made.Stderr {
		if regexp.MustCompile(`^goroutine \d+ \[.*\]:$`).MatchString(text) {
			made.Goroutines = append(made.Goroutines, text)
		}
	}
	for _, each := range endings {
		made.Outcomes[outcomeText(each)]++
	}
	return made, nil
}

// build compiles with the Go that this program was built with.
func build(folder, source string) (string, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return "", err
	}
	if err := os.WriteFile(filepath.Join(folder, "main.go"), []byte(source), 0o644); err != nil {
		return "", err
	}
	command := exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), "build", "-o", "program", "main.go")
	command.Dir = folder
	command.Env = plainEnvironment()
	if output, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w: %s", err, bytes.TrimSpace(output))
	}
	return filepath.Join(folder, "program"), nil
}

func run(binary string) (ending, error) {
	limit, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	var stdout, stderr bytes.Buffer
	command := exec.CommandContext(limit, binary)
	command.Stdout, command.Stderr = &stdout, &stderr
	command.Env = plainEnvironment()
	err := command.Run()
	end := ending{stdout: stdout.String(), stderr: stderr.String()}
	if limit.Err() != nil {
		return end, nil
	}
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) {
		return end, err
	}
	end.exit = ptr(command.ProcessState.ExitCode())
	return end, nil
}

// plainEnvironment leaves out what would make Go programs behave in another way.
func plainEnvironment() []string {
	var kept []string
	for _, each := range os.Environ() {
		switch name, _, _ := strings.Cut(each, "="); name {
		case "GODEBUG", "GOFLAGS", "GOGC", "GOMAXPROCS", "GOMEMLIMIT", "GOTRACEBACK", "GO111MODULE":
		default:
			kept = append(kept, each)
		}
	}
	return kept
}

// message is the line of the fatal error or panic, nil when there is none.
func message(stderr string) *string {
	for _, text := range strings.Split(stderr, "\n") {
		if strings.HasPrefix(text, "fatal error: ") || strings.HasPrefix(text, "panic: ") {
			return &text
		}
	}
	return nil
}

func outcomeText(end ending) string {
	if end.exit == nil {
		return "timeout"
	}
	text := fmt.Sprintf("exit %d", *end.exit)
	if cause := message(end.stderr); cause != nil {
		text += ", " + *cause
	}
	return text
}

// shortened is the beginning of what was printed, without what differs from run to run.
func shortened(stderr, folder string) []string {
	stderr = strings.ReplaceAll(stderr, folder+string(filepath.Separator), "")
	stderr = regexp.MustCompile(`0x[0-9a-f]{6,}`).ReplaceAllString(stderr, "0x…")
	lines := strings.Split(strings.TrimRight(stderr, "\n"), "\n")
	if len(lines) > mostLines {
		lines = lines[:mostLines]
	}
	if len(lines) == 1 && lines[0] == "" {
		return []string{}
	}
	return lines
}
