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
