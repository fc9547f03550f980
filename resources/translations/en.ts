<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>All {n:,} things are</source>
        <translation>
            <numerusform>One thing is</numerusform>
            <numerusform>All {n:,} things are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plot lines of {n} scenes</source>
        <translation>
            <numerusform>Plot lines of “{title}”</numerusform>
            <numerusform>Plot lines of {n} scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When {n} scenes happen</source>
        <translation>
            <numerusform>When “{title}” happens</numerusform>
            <numerusform>When {n} scenes happen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the {n:,} entries that are shared</source>
        <translation>
            <numerusform>the one entry that is shared</numerusform>
            <numerusform>the {n:,} entries that are shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chapters</source>
        <translation>
            <numerusform>1 chapter</numerusform>
            <numerusform>{n:,} chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} paragraphs</source>
        <translation>
            <numerusform>one paragraph</numerusform>
            <numerusform>{n:,} paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} scenes</source>
        <translation>
            <numerusform>1 scene</numerusform>
            <numerusform>{n:,} scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <translation>
            <numerusform>one text</numerusform>
            <numerusform>{n:,} texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>one: 1 text</comment>
        <translation>
            <numerusform>1 text</numerusform>
            <numerusform>{n:,} texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things were</source>
        <translation>
            <numerusform>One thing was</numerusform>
            <numerusform>{n:,} things were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>{n:,} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <translation>
            <numerusform>{n:,} word</numerusform>
            <numerusform>{n:,} words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>one: 1 word</comment>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>{n:,} words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words were</source>
        <translation>
            <numerusform>1 word was</numerusform>
            <numerusform>{n:,} words were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} writing days are</source>
        <translation>
            <numerusform>1 writing day is</numerusform>
            <numerusform>{n:,} writing days are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row</source>
        <translation>
            <numerusform>1 day in a row</numerusform>
            <numerusform>{n} days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 file</numerusform>
            <numerusform>{n} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>A line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>a minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>one: 1 minute</comment>
        <translation>
            <numerusform>1 minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them quote two passages of the book, and are</source>
        <translation>
            <numerusform>one of them quotes two passages of the book, and is</numerusform>
            <numerusform>{n} of them quote two passages of the book, and are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>a part</numerusform>
            <numerusform>{n} parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book</source>
        <translation>
            <numerusform>“{titles}”</numerusform>
            <numerusform>{n} parts of the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book</source>
        <comment>one: “{title}”</comment>
        <translation>
            <numerusform>“{title}”</numerusform>
            <numerusform>{n} parts of the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book go</source>
        <translation>
            <numerusform>“{title}” goes</numerusform>
            <numerusform>{n} parts of the book go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>1 passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} proposals</source>
        <translation>
            <numerusform>1 proposal</numerusform>
            <numerusform>{n} proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{verb} {n} parts of the book</source>
        <translation>
            <numerusform>{verb} “{title}”</numerusform>
            <numerusform>{verb} {n} parts of the book</numerusform>
        </translation>
    </message>
</context>
</TS>
