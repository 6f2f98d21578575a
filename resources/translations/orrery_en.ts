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
    <name>OrreryGoMap</name>
    <message numerus="yes">
        <source>a list of %n number(s), each as a text</source>
        <translation>
            <numerusform>a list of %n number, each as a text</numerusform>
            <numerusform>a list of %n numbers, each as a text</numerusform>
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
        <source>%n bucket(s) more in the same allocation will serve as overflow buckets.</source>
        <translation>
            <numerusform>%n bucket more in the same allocation will serve as an overflow bucket.</numerusform>
            <numerusform>%n buckets more in the same allocation will serve as overflow buckets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its low %n bit(s) choose the bucket.</source>
        <translation>
            <numerusform>Its low %n bit chooses the bucket.</numerusform>
            <numerusform>Its low %n bits choose the bucket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the old mask, %n low bit(s), the key belongs there. Its first cell bears no evacuation mark: all its keys are still in the old array. A look-up moves nothing.</source>
        <translation>
            <numerusform>Under the old mask, %n low bit, the key belongs there. Its first cell bears no evacuation mark: all its keys are still in the old array. A look-up moves nothing.</numerusform>
            <numerusform>Under the old mask, %n low bits, the key belongs there. Its first cell bears no evacuation mark: all its keys are still in the old array. A look-up moves nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The array keeps its %n bucket(s) and is zeroed; a growth ends, if one was running, and hash0 is drawn anew. A loop that only deletes each key is compiled to this, too.</source>
        <translation>
            <numerusform>The array keeps its %n bucket and is zeroed; a growth ends, if one was running, and hash0 is drawn anew. A loop that only deletes each key is compiled to this, too.</numerusform>
            <numerusform>The array keeps its %n buckets and is zeroed; a growth ends, if one was running, and hash0 is drawn anew. A loop that only deletes each key is compiled to this, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) that writes had emptied out of turn are passed in one go.</source>
        <translation>
            <numerusform>%n bucket that writes had emptied out of turn is passed in one go.</numerusform>
            <numerusform>%n buckets that writes had emptied out of turn are passed in one go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table&apos;s localDepth is %1: the directory names it %n time(s).</source>
        <translation>
            <numerusform>The table&apos;s localDepth is %1: the directory names it %n time.</numerusform>
            <numerusform>The table&apos;s localDepth is %1: the directory names it %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the group&apos;s %n key(s) has to be read.</source>
        <translation>
            <numerusform>None of the group&apos;s %n key has to be read.</numerusform>
            <numerusform>None of the group&apos;s %n keys has to be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of the group left.</source>
        <translation>
            <numerusform>%n slot of the group left.</numerusform>
            <numerusform>%n slots of the group left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All slots are zeroed, %n tombstone(s) too, and growthLeft is %1 again.</source>
        <translation>
            <numerusform>All slots are zeroed, %n tombstone too, and growthLeft is %1 again.</numerusform>
            <numerusform>All slots are zeroed, %n tombstones too, and growthLeft is %1 again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No slot of its group is empty: other keys may have gone past it, and their searches must not end here. The table has %n tombstone(s); growthLeft stays %1.</source>
        <translation>
            <numerusform>No slot of its group is empty: other keys may have gone past it, and their searches must not end here. The table has %n tombstone; growthLeft stays %1.</numerusform>
            <numerusform>No slot of its group is empty: other keys may have gone past it, and their searches must not end here. The table has %n tombstones; growthLeft stays %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>growthLeft is 0: seven eighths of its slots are taken, %n by tombstone(s).</source>
        <translation>
            <numerusform>growthLeft is 0: seven eighths of its slots are taken, %n by a tombstone.</numerusform>
            <numerusform>growthLeft is 0: seven eighths of its slots are taken, %n by tombstones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look-ups go by the directory, so from now on they find the new table. With globalDepth %1 and localDepth %2 the directory names it %n time(s).</source>
        <translation>
            <numerusform>Look-ups go by the directory, so from now on they find the new table. With globalDepth %1 and localDepth %2 the directory names it %n time.</numerusform>
            <numerusform>Look-ups go by the directory, so from now on they find the new table. With globalDepth %1 and localDepth %2 the directory names it %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n range(s) on their way. Leave one first.</source>
        <translation>
            <numerusform>There is %n range on its way. Leave one first.</numerusform>
            <numerusform>There are %n ranges on their way. Leave one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n range(s) at a time</source>
        <translation>
            <numerusform>at most %n range at a time</numerusform>
            <numerusform>at most %n ranges at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s)</source>
        <translation>
            <numerusform>%n bucket</numerusform>
            <numerusform>%n buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low %n bit(s) %1: bucket %2</source>
        <translation>
            <numerusform>Low %n bit %1: bucket %2</numerusform>
            <numerusform>Low %n bits %1: bucket %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are too many for %n bucket(s): %2 are made</source>
        <translation>
            <numerusform>%1 keys are too many for %n bucket: %2 are made</numerusform>
            <numerusform>%1 keys are too many for %n buckets: %2 are made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overflow bucket(s) are too many: growth to the same size</source>
        <translation>
            <numerusform>%n overflow bucket is too many: growth to the same size</numerusform>
            <numerusform>%n overflow buckets are too many: growth to the same size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old bucket %1 is evacuated: %n key(s) moved</source>
        <translation>
            <numerusform>Old bucket %1 is evacuated: %n key moved</numerusform>
            <numerusform>Old bucket %1 is evacuated: %n keys moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set to emptyRest: searches end sooner</source>
        <translation>
            <numerusform>%n cell set to emptyRest: searches end sooner</numerusform>
            <numerusform>%n cells set to emptyRest: searches end sooner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map is cleared: %n key(s) gone</source>
        <translation>
            <numerusform>The map is cleared: %n key gone</numerusform>
            <numerusform>The map is cleared: %n keys gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made for %1 keys: %n table(s) of %2 slots</source>
        <translation>
            <numerusform>Made for %1 keys: %n table of %2 slots</numerusform>
            <numerusform>Made for %1 keys: %n tables of %2 slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %n bit(s) %1: entry %2 of the directory, table %3</source>
        <translation>
            <numerusform>Top %n bit %1: entry %2 of the directory, table %3</numerusform>
            <numerusform>Top %n bits %1: entry %2 of the directory, table %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table %1 replaces the small group: %n key(s) moved</source>
        <translation>
            <numerusform>Table %1 replaces the small group: %n key moved</numerusform>
            <numerusform>Table %1 replaces the small group: %n keys moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table %1 replaces table %2: %n key(s) moved</source>
        <translation>
            <numerusform>Table %1 replaces table %2: %n key moved</numerusform>
            <numerusform>Table %1 replaces table %2: %n keys moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group is cleared: %n key(s) gone</source>
        <translation>
            <numerusform>The group is cleared: %n key gone</numerusform>
            <numerusform>The group is cleared: %n keys gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table %1 is cleared: %n key(s) gone</source>
        <translation>
            <numerusform>Table %1 is cleared: %n key gone</numerusform>
            <numerusform>Table %1 is cleared: %n keys gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Range %1 is left after %n key(s)</source>
        <translation>
            <numerusform>Range %1 is left after %n key</numerusform>
            <numerusform>Range %1 is left after %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Range %1 has ended: %n key(s)</source>
        <translation>
            <numerusform>Range %1 has ended: %n key</numerusform>
            <numerusform>Range %1 has ended: %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrreryMapPicture</name>
    <message numerus="yes">
        <source>low %n bit(s): bucket %1</source>
        <translation>
            <numerusform>low %n bit: bucket %1</numerusform>
            <numerusform>low %n bits: bucket %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s)</source>
        <translation>
            <numerusform>%n bucket</numerusform>
            <numerusform>%n buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n tombstone(s)</source>
        <translation>
            <numerusform>, %n tombstone</numerusform>
            <numerusform>, %n tombstones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
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
