<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OrreryApp</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present on another screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Orrery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a talk: black screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a talk: next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a talk: previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complete installation of Orrery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file beside --exhibit or --scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXHIBIT/SCENARIO, or --exhibit beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file, or a command before the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number and path of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very large file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder or a special file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place where a file can be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryBase</name>
    <message>
        <source>found %1; expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryCatalogue</name>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario file, or a name that &quot;orrery list scenarios&quot; prints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryChannelPicture</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runnable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaked or panicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>goroutine, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more goroutine(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting, %2 ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nil channel, no hchan; send and receive wait for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, place %2 in %3 of %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another case of its select has been woken: it leaves this queue when it runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1, %2 of %3 values, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock: free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock %1</source>
        <comment>virtual time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <comment>label before what the program printed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>qcount of dataqsiz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no buffer: values go from hand to hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who waits to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who waits to receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slots %1 to %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked in send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked in receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked in select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runnable, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryCli</name>
    <message numerus="yes">
        <source>%1: good, %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;orrery %1 --help&quot; says how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 when all is well, 1 when a file is bad or something could not be done, 2 when the command line is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: orrery [OPTION]... [FILE]
       orrery list|run|render|check ...

Shows how Go and Redis work inside, step by step. Without a command it opens the window, with FILE (a scenario),
or where it was left.

  --exhibit ID          open an exhibit (see &quot;orrery list exhibits&quot;)
  --scenario ID         open one of its scenarios: go_channel/rendezvous (see &quot;orrery list scenarios&quot;)
  --step N              stand at step N; 0 is before the first
  --notes FOLDER        the folder of your own notes; it is remembered
  --language en|zh_CN   language of the interface; it is remembered
  --theme light|dark|system
                        colours; they are remembered
  -h, --help            print this
  -v, --version         print the version

Commands that need no display (each has its own --help):
  orrery list           exhibits, scenarios, operations
  orrery run            print the steps of a scenario
  orrery render         draw steps as PNG, SVG or PDF
  orrery check          say what is wrong with scenario files
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: orrery list [exhibits|scenarios|operations] [--json] [--language en|zh_CN]

Prints what there is; without a word, all three.

  --json                one JSON object instead of text
  --language en|zh_CN   language of the texts (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: orrery run SCENARIO [--format text|jsonl] [--state] [--language en|zh_CN]

Runs a scenario and prints its steps. SCENARIO is a file, or one that comes with Orrery: go_channel/rendezvous
(see &quot;orrery list scenarios&quot;).

  --format text|jsonl   a line a step for reading (default), or a JSON object a line
  --state               the machine&apos;s state after each step as well, as JSON; first the one before step 1
  --language en|zh_CN   language of the sentences (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: orrery render SCENARIO --step N|--all --to FILE.png|.svg|.pdf [--size WxH] [--theme light|dark]
                     [--language en|zh_CN]

Draws steps of a scenario with their sentences; no display is needed. SCENARIO is a file, or one that comes with
Orrery: go_channel/rendezvous (see &quot;orrery list scenarios&quot;).

  --step N              step N; 0 is before the first
  --all                 every step: the pages of one PDF, or the files FILE-0000.png, FILE-0001.png, ...
  --to FILE             where to; its ending says the format
  --size WxH            in pixels, each from 64 to 16384 (default: 1280x720)
  --theme light|dark    colours (default: light)
  --language en|zh_CN   language of the texts (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: orrery check FILE... [--language en|zh_CN]

Reads scenario files, runs them, and says what is wrong and where. A good file gets a line on the standard output,
a bad one a line on the standard error.

  --language en|zh_CN   language of the messages (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2: %3</source>
        <comment>group › exhibit: summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter: what it accepts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>exhibit › scenario</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryExhibit</name>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a list of %n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %L1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with the key &quot;orrery&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of the scenario format; another version of Orrery may open this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a special file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place where a file can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position of the parent, at most %1, where an operation may begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryNotes</name>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code block without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part &quot;What this leaves out&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryPanels</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to any step of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed (%1 faster, %2 slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step and number of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>step and number of steps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryStage</name>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width and height from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a file in a folder that may be written to, with room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryTimeline</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ns</source>
        <comment>nanoseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
