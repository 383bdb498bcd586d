<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
