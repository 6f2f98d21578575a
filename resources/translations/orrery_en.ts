<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OrreryApp</name>
    <message numerus="yes">
        <source>Exported %n file(s), the first is %1</source>
        <translation>
            <numerusform>Exported %n file, the first is %1</numerusform>
            <numerusform>Exported %n files, the first is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your notes: %n section(s)</source>
        <translation>
            <numerusform>Your notes: %n section</numerusform>
            <numerusform>Your notes: %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrreryChannelPicture</name>
    <message numerus="yes">
        <source>%n more goroutine(s)</source>
        <translation>
            <numerusform>%n more goroutine</numerusform>
            <numerusform>%n more goroutines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrreryCli</name>
    <message numerus="yes">
        <source>%1: good, %n step(s)</source>
        <translation>
            <numerusform>%1: good, %n step</numerusform>
            <numerusform>%1: good, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing inexact that Orrery knows of in %n file(s)</source>
        <translation>
            <numerusform>Nothing inexact that Orrery knows of in %n file</numerusform>
            <numerusform>Nothing inexact that Orrery knows of in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrreryExhibit</name>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>a text of at most %n character</numerusform>
            <numerusform>a text of at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of %n element(s)</source>
        <translation>
            <numerusform>a list of %n element</numerusform>
            <numerusform>a list of %n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrreryGoChannel</name>
    <message numerus="yes">
        <source>at most %n level(s)</source>
        <translation>
            <numerusform>at most %n level</numerusform>
            <numerusform>at most %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n instruction(s)</source>
        <translation>
            <numerusform>at most %n instruction</numerusform>
            <numerusform>at most %n instructions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <translation>
            <numerusform>%1 with %n argument</numerusform>
            <numerusform>%1 with %n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n variable(s) in a function</source>
        <translation>
            <numerusform>at most %n variable in a function</numerusform>
            <numerusform>at most %n variables in a function</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n case(s)</source>
        <translation>
            <numerusform>at most %n case</numerusform>
            <numerusform>at most %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n element(s)</source>
        <translation>
            <numerusform>at most %n element</numerusform>
            <numerusform>at most %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a name of at most %n character(s): letters, digits, - and _</source>
        <translation>
            <numerusform>a name of at most %n character: letters, digits, - and _</numerusform>
            <numerusform>a name of at most %n characters: letters, digits, - and _</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goroutine(s) stand before it.</source>
        <translation>
            <numerusform>%n goroutine stands before it.</numerusform>
            <numerusform>%n goroutines stand before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can run, no timer is pending, and %n goroutine(s) wait. The program ends with exit status 2.</source>
        <translation>
            <numerusform>Nobody can run, no timer is pending, and %n goroutine waits. The program ends with exit status 2.</numerusform>
            <numerusform>Nobody can run, no timer is pending, and %n goroutines wait. The program ends with exit status 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n channel(s)</source>
        <translation>
            <numerusform>at most %n channel</numerusform>
            <numerusform>at most %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n goroutine(s)</source>
        <translation>
            <numerusform>at most %n goroutine</numerusform>
            <numerusform>at most %n goroutines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unlocks %2: %n to wake</source>
        <translation>
            <numerusform>%1 unlocks %2: %n to wake</numerusform>
            <numerusform>%1 unlocks %2: %n to wake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selects: none of %n case(s) is ready</source>
        <translation>
            <numerusform>%1 selects: its %n case is not ready</numerusform>
            <numerusform>%1 selects: none of %n cases is ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits on %n case(s) at once</source>
        <translation>
            <numerusform>%1 waits on %n case at once</numerusform>
            <numerusform>%1 waits on %n cases at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is 0: %n waiting goroutine(s) can go on</source>
        <translation>
            <numerusform>%1 is 0: %n waiting goroutine can go on</numerusform>
            <numerusform>%1 is 0: %n waiting goroutines can go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>main returns: %n goroutine(s) end with it</source>
        <translation>
            <numerusform>main returns: %n goroutine ends with it</numerusform>
            <numerusform>main returns: %n goroutines end with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts more than %n goroutine(s): stopped</source>
        <translation>
            <numerusform>%1 starts more than %n goroutine: stopped</numerusform>
            <numerusform>%1 starts more than %n goroutines: stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is made with %n slot(s)</source>
        <translation>
            <numerusform>%1 is made with %n slot</numerusform>
            <numerusform>%1 is made with %n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrreryNotesPanels</name>
    <message numerus="yes">
        <source>Looking through your notes: %n file(s) so far</source>
        <translation>
            <numerusform>Looking through your notes: %n file so far</numerusform>
            <numerusform>Looking through your notes: %n files so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing inexact that Orrery knows of was found in %n file(s).</source>
        <translation>
            <numerusform>Nothing inexact that Orrery knows of was found in %n file.</numerusform>
            <numerusform>Nothing inexact that Orrery knows of was found in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to look at</source>
        <translation>
            <numerusform>%n sentence to look at</numerusform>
            <numerusform>%n sentences to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <comment>how many are read</comment>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the reasons are below</source>
        <translation>
            <numerusform>%n file could not be read; the reasons are below</numerusform>
            <numerusform>%n files could not be read; the reasons are below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n sentence(s)</source>
        <translation>
            <numerusform>Check %n sentence</numerusform>
            <numerusform>Check %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n section(s)</source>
        <comment>encoding, size</comment>
        <translation>
            <numerusform>%1 · %2 · %n section</numerusform>
            <numerusform>%1 · %2 · %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) show this</source>
        <translation>
            <numerusform>%n scenario shows this</numerusform>
            <numerusform>%n scenarios show this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). One more word finds fewer.</source>
        <translation>
            <numerusform>The first %n place. One more word finds fewer.</numerusform>
            <numerusform>The first %n places. One more word finds fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Show all %n line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its text is in the %n section(s) under this heading.</source>
        <translation>
            <numerusform>Its text is in the %n section under this heading.</numerusform>
            <numerusform>Its text is in the %n sections under this heading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of yours</source>
        <translation>
            <numerusform>%n section of yours</numerusform>
            <numerusform>%n sections of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n heading(s)</source>
        <translation>
            <numerusform>%1 of %n heading</numerusform>
            <numerusform>%1 of %n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · do not show</source>
        <translation>
            <numerusform>%n hidden · do not show</numerusform>
            <numerusform>%n hidden · do not show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <translation>
            <numerusform>%n hidden · show</numerusform>
            <numerusform>%n hidden · show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrreryPanels</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>START · %n step(s)</source>
        <translation>
            <numerusform>START · %n step</numerusform>
            <numerusform>START · %n steps</numerusform>
        </translation>
    </message>
</context>
</TS>
