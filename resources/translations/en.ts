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
        <source>, about {n} minutes</source>
        <translation>
            <numerusform>, about {n} minute</numerusform>
            <numerusform>, about {n} minutes</numerusform>
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
        <source>{n:,} speakers</source>
        <translation>
            <numerusform>{n:,} speaker</numerusform>
            <numerusform>{n:,} speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} page</numerusform>
            <numerusform>{n:,} pages</numerusform>
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
        <source>the models: {models}</source>
        <translation>
            <numerusform>the model: {models}</numerusform>
            <numerusform>the models: {models}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Of these, {n:,} words stand in passages that the author edited afterwards, changing {percent} of their words.</source>
        <translation>
            <numerusform> Of these, {n:,} word stands in passages that the author edited afterwards, changing {percent} of its words.</numerusform>
            <numerusform> Of these, {n:,} words stand in passages that the author edited afterwards, changing {percent} of their words.</numerusform>
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
        <source>{n:,} words ({percent}) were</source>
        <translation>
            <numerusform>{n:,} word ({percent}) was</numerusform>
            <numerusform>{n:,} words ({percent}) were</numerusform>
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
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} character</numerusform>
            <numerusform>{n:,} characters</numerusform>
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
    <message numerus="yes">
        <source>{what} ({n:,} entries)</source>
        <translation>
            <numerusform>{what} ({n:,} entry)</numerusform>
            <numerusform>{what} ({n:,} entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <translation>
            <numerusform>{n} core</numerusform>
            <numerusform>{n} cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has {n} lines where the first of its kind has {first}.</source>
        <translation>
            <numerusform>“{label}” has {n} line where the first of its kind has {first}.</numerusform>
            <numerusform>“{label}” has {n} lines where the first of its kind has {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} words where the passage has {was}.</source>
        <translation>
            <numerusform>It has {n} word where the passage has {was}.</numerusform>
            <numerusform>It has {n} words where the passage has {was}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lost the names {listed}.</source>
        <translation>
            <numerusform>It lost the name {listed}.</numerusform>
            <numerusform>It lost the names {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lost the numbers {listed}.</source>
        <translation>
            <numerusform>It lost the number {listed}.</numerusform>
            <numerusform>It lost the numbers {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <translation>
            <numerusform>{n:,} line</numerusform>
            <numerusform>{n:,} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keys</source>
        <translation>
            <numerusform>{n} key</numerusform>
            <numerusform>{n} keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named {n:,} times in this scene</source>
        <translation>
            <numerusform>named {n:,} time in this scene</numerusform>
            <numerusform>named {n:,} times in this scene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries imported into the story bible.</source>
        <translation>
            <numerusform>{n:,} entry imported into the story bible.</numerusform>
            <numerusform>{n:,} entries imported into the story bible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comments</source>
        <translation>
            <numerusform>{n:,} comment</numerusform>
            <numerusform>{n:,} comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bookmarks</source>
        <translation>
            <numerusform>{n:,} bookmark</numerusform>
            <numerusform>{n:,} bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{first}” and {n} more were changed in the meantime and left as they are.</source>
        <translation>
            <numerusform>“{first}” and one more were changed in the meantime and left as they are.</numerusform>
            <numerusform>“{first}” and {n} more were changed in the meantime and left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} matches</source>
        <translation>
            <numerusform>{n:,} match</numerusform>
            <numerusform>{n:,} matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} minutes</source>
        <translation>
            <numerusform>{n:,} minute</numerusform>
            <numerusform>{n:,} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book go to the trash folder of this book, with all that is below.</source>
        <translation>
            <numerusform>“{title}” goes to the trash folder of this book, with all that is below.</numerusform>
            <numerusform>{n} parts of the book go to the trash folder of this book, with all that is below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} words in scene</source>
        <translation>
            <numerusform>{there} word in scene</numerusform>
            <numerusform>{there} words in scene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} characters in scene</source>
        <translation>
            <numerusform>{there} character in scene</numerusform>
            <numerusform>{there} characters in scene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation>
            <numerusform>{n:,} item</numerusform>
            <numerusform>{n:,} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remarks</source>
        <translation>
            <numerusform>{n:,} remark</numerusform>
            <numerusform>{n:,} remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” and the {n} below it go to the trash folder of this book.</source>
        <translation>
            <numerusform>“{title}” and the one below it go to the trash folder of this book.</numerusform>
            <numerusform>“{title}” and the {n} below it go to the trash folder of this book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} steps</source>
        <translation>
            <numerusform>{n:,} step</numerusform>
            <numerusform>{n:,} steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <translation>
            <numerusform>about {n} minute left</numerusform>
            <numerusform>about {n} minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
