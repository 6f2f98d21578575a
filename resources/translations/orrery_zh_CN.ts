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
    <message>
        <source>This step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, for slides and chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changes that no file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them before something else is opened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s), the first is %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be used and are as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be used and are as at first; the old ones are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was remembered of them is damaged or of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panels stand as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open last could not be opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open last could not be opened again; it is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open could not be kept for the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen %1 is gone. The talk has ended; all is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Orrery</source>
        <comment>title of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Orrery %1&lt;/h3&gt;&lt;p&gt;How Go and Redis work inside, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more. Start Orrery with --notes and another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an operation that asks for more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be done to %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;orrery --help&quot; says how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to open a window on; &quot;orrery render&quot; draws without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present on %1, %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (where this window is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>what is open, with changes that are not saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present  %1</source>
        <comment>and its key</comment>
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
    <message>
        <source>waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>how many more wait</comment>
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
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that ends in .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--step N or --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
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
    <name>OrreryGoChannel</name>
    <message>
        <source>code nested deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n level(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a statement: a list that begins with a word, such as [&quot;send&quot;, &quot;ch&quot;, 1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a longer function</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n instruction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 argument(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a channel of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n variable(s) in a function</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a variable&apos;s name: letters, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer, or a variable that has a value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer, or a variable&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a channel that can be sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case: [&quot;recv&quot;, ch], [&quot;send&quot;, ch, value], [&quot;after&quot;, microseconds] or [&quot;default&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a break outside a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loop around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable that has a value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition: [&quot;ok&quot;], [&quot;not&quot;, &quot;ok&quot;] or [&quot;x&quot;, &quot;&lt;&quot;, 3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wait group of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a name of at most %n character(s): letters, digits, - and _</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other channel has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: a nil channel has no buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other wait group has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object: a list of statements for each name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one goroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object, such as {&quot;name&quot;: &quot;producer&quot;, &quot;code&quot;: []}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n goroutine(s) stand before it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One processor looks in runnext first, then in its own queue, then in the global one; every 61st time the global queue comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is stopped goes to the tail of the global queue, not back to the processor&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new goroutine takes runnext; who was there moves to the tail of the run queue. %1 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can be seen happens in this loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain code: no channel is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runtime.Gosched puts the caller behind everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is parked until its timer is due. While a timer is pending, no deadlock is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its function has returned. Nobody is told: who waits for it waits on a channel or a wait group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking does not switch: %1 runs on, and %2 runs when the processor is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A send looks for three things in this order: closed, a waiting receiver, room in the buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was waiting in recvq, so the value is copied to it at once. The buffer, sendx and recvx stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits to receive and there is room: the value is stored at sendx, which moves on to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no buffer and no receiver waits: %2 joins sendq with its %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds %2 of %3 slots taken and no receiver waiting: %4 joins sendq with its %5. %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nil channel has no queue: the goroutine is parked and nothing can ever wake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was woken because a receiver took the value; the send is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was waiting in sendq when %1 was closed. The sender panics, not the one who closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A send on a closed channel does not wait and is not lost in silence: it panics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receive looks in this order: closed and empty, a waiting sender, a value in the buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was waiting in sendq and there is no buffer: the value is copied from one to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buffer is full and a sender waits. The receiver gets the oldest value, not the waiting one: so first in stays first out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at recvx is the oldest; its slot is cleared and recvx moves on to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The freed slot takes the value of the first waiting sender. The buffer is still full; recvx and sendx both move on to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value and no sender: %1 joins recvq with an empty cup. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was put into its cup when it was woken; ok is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was woken by close: a zero value, and ok is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed channel first gives the values that it still holds, then zero values with ok = false, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range over a channel ends when the channel is closed and all its values have been taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In recvq wait %1, in sendq %2. The buffer is left as it is: its values can still be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close empties recvq first, then sendq, and puts everybody on a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value is not sent. When it runs again, it panics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is a stack: the last one on it is made runnable first, so the first one is left in runnext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel can be closed once; closing nil or a closed channel panics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>len counts the values in the buffer, not those that waiting senders hold. 0 for a nil channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap is the size of the buffer. 0 for a nil channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its channels are locked. The cases are asked in a random order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases on nil channels do not count. The others are asked in a random order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the queue of every one of its channels; the first one that has something wakes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a case, or with all of them on nil channels, nothing can wake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A select with a default never waits. It takes the default only when no case is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only now that it runs does it leave the queues of the cases that lost; until then the others skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locks are free again and the body of the case runs next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still stands in this queue, but its select is decided: it is dropped and the next one is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter went by %1. At 0, all who wait are made runnable; the last of them ends in runnext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is parked until the counter is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the counter at 0, Wait returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done was called more often than Add had allowed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer has a channel of capacity 1 and sends the time on it once. It stays pending even if nobody waits for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime sends without waiting: to a waiting receiver, else into the buffer, else not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its timer is due. Of several that are due together, the latest ends in runnext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can run, so the next thing is the next timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When main returns, the program ends, whoever is still running or waiting. The exit status is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panic that no deferred recover catches ends the whole program, not only its goroutine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goroutine used by hand catches its panics, as a deferred recover would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody can run, no timer is pending, and %n goroutine(s) wait. The program ends with exit status 2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for &quot;%1&quot;, and no goroutine that can still run, and no timer, has that to do. Go reports nothing; the memory is never freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go would go on; this exhibit does not show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel without a buffer hands over directly; a nil channel is none at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does what it is told to, one operation after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case: &quot;&lt;-ch&quot;, &quot;ch &lt;- 5&quot; or &quot;default&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1: %1 does not begin a select now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case that is ready, or -1 for a drawn one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goroutine that can run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an idle goroutine: there is no room for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an idle goroutine that is used by hand, or &quot;new&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word that no other channel is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody who can run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operation by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program that has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier step to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more goroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n goroutine(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs next, from runnext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs next, from the run queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs next, from the global queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs now, chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is put aside, to the global queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes round its loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <comment>a goroutine, a line of code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the condition is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the condition is false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaks out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prints %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yields: to the tail of the global queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sleeps for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes runnext; %2 moves to the run queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can run again: it is in runnext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locks %2 to send %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hands %2 straight to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes into slot %2: %3 of %4 taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits: nobody receives from %2 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits: the buffer is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for ever: %2 is nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on: its %2 has been taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 panics: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locks %2 to receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 straight from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2, the head, from slot %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 from slot %3: %4 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 goes into slot %3: it is the tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits: nobody sends on %2 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits: %2 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on: %2 was closed, ok is false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets a zero value: %2 is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the loop: %2 is closed and empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves recvq: its ok will be false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves sendq: it will panic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 unlocks %2: %n to wake</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: len(%2) is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cap(%2) is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 selects: none of %n case(s) is ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selects: only %2 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects: %2 of %3 ready, takes %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 waits on %n case(s) at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for ever: no case can be ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the default: nothing is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on with %2 and leaves the other queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has done %2: that case runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is skipped: another case has woken it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is 0: %n waiting goroutine(s) can go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits: %2 counts %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need not wait: %2 is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on: %2 is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts a timer of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer fires and hands the time to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer fires: the time waits in its buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer fires into a full buffer: dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has slept enough: it is in runnext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock moves on by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goroutines have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main returns: the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>main returns: %n goroutine(s) end with it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody recovers: the program ends, exit status 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recovers and can be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fatal error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaks: nobody can ever wake it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 starts more than %n goroutine(s): stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is made with %n slot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is declared and nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, to be used by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring buffer, two waiting queues and a lock: send, receive, close and select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffered values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runnable goroutines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case (-1: drawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs until nobody can run any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One instruction of the goroutine that the scheduler runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step one goroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One instruction of a goroutine of your choice; of a select, the case as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goroutine sends a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goroutine receives a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive with ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goroutine receives a value and whether it was really sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goroutine closes the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goroutine selects; cases as in Go, with semicolons between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goroutine reads how many values are in the buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goroutine reads the size of the buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a channel, or a variable for one that is nil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a goroutine to be used by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets virtual time pass; timers fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new goroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (nil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has ended. Go back to an earlier step to try something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can run: everybody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a goroutine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new goroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does one instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives v, ok from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selects: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads %2(%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock moves by %1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>a lock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goroutines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <comment>a waiting goroutine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select, already woken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runnable, in runnext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runnable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
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
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text under the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part is missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each part once, in this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label that no other line of the outline has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline as a code block: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryPages</name>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that ends in .png, .svg or .pdf</source>
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
    <message>
        <source> · branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bookmark keeps a step, so that it is found again. Go to the step and add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a bookmark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bookmark at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch %1 · the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch %1 · %2</source>
        <comment>number, where it begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch %1 · %2 · %3</source>
        <comment>number, where it begins, its first operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this is where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual time, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual time, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual time, ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>name and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart %1: at the cursor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exhibit measures nothing that a chart could show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts of a run stand here once a scenario is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario on the left, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>START · %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>START</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEP %1 OF %2 · %3</source>
        <comment>number, number of steps, operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The explanation of this step could not be read. The step itself is not affected.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state at the cursor stands here once a scenario is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an action does, and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what could not be done, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies here, in the past: a new branch begins, and the old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies after step %1, in the past: a new branch begins, and the old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies after the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline, at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits and scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has these words in its title. Esc shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words of a step&apos;s sentence to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step says &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only step that says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrreryStage</name>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>width and height from 1 to %1</source>
        <translation>宽和高均为 1 到 %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>the name of a file in a folder that may be written to, with room left</source>
        <translation>可写且有剩余空间的文件夹中的一个文件名</translation>
    </message>
    <message>
        <source>the image cannot be made: %1</source>
        <translation>无法生成图像：%1</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>较小的尺寸</translation>
    </message>
    <message>
        <source>the drawing cannot be made</source>
        <translation>无法生成矢量图</translation>
    </message>
    <message>
        <source>no step to draw</source>
        <translation>没有可绘制的步骤</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>the document cannot be made</source>
        <translation>无法生成文档</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
</context>
<context>
    <name>OrreryTalk</name>
    <message>
        <source>step %1 of %2</source>
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
