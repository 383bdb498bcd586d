<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DoctorReport</name>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n problem was found.</numerusform>
            <numerusform>%n problems were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KittyRow</name>
    <message numerus="yes">
        <source>Zoom: %1 of %2, to keep %n columns</source>
        <translation>
            <numerusform>Zoom: %1 of %2, to keep %n column</numerusform>
            <numerusform>Zoom: %1 of %2, to keep %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n kitties need attention</source>
        <translation>
            <numerusform>%n kitty needs attention</numerusform>
            <numerusform>%n kitties need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message numerus="yes">
        <source>%n windows that are open now meet it: %1</source>
        <translation>
            <numerusform>%n window that is open now meets it: %1</numerusform>
            <numerusform>%n windows that are open now meet it: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>at least %n columns</source>
        <translation>
            <numerusform>at least %n column</numerusform>
            <numerusform>at least %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>There is %n more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message numerus="yes">
        <source>%n kitties:</source>
        <translation>
            <numerusform>%n kitty:</numerusform>
            <numerusform>%n kitties:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%1 of %2: %n columns)</source>
        <comment>so many points of the zoom that is set</comment>
        <translation>
            <numerusform> (%1 of %2: %n column)</numerusform>
            <numerusform> (%1 of %2: %n columns)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayAppearance</name>
    <message numerus="yes">
        <source>%n kitties</source>
        <translation>
            <numerusform>%n kitty</numerusform>
            <numerusform>%n kitties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <comment>so many kitties</comment>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>kitties</comment>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
</TS>
