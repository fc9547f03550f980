<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The add-on is being installed by another Inkwell; let that end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation stopped over a mistake of its own; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no wheels (*.whl) in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation ended by itself; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that installs is of another version of Inkwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this Inkwell is missing: install Inkwell anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The add-on was installed, and does not work here: a part of it cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The add-on could not be installed because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room for the add-on: about {need:.1f} GB are needed and some to spare, and {free:.1f} GB are free on the disk of {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} could not make an environment for the add-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network, or the package index does not answer. A folder of wheels that you bring works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk became full on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index could not prove who it is; a mirror or a proxy may stand between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came from the package index was not what it had announced; try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for does not go together; another version of torch may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index lets nobody in without a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has no {group} that fits this system and its Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The add-on is damaged; Tools → Add-on for voices installs it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning needs an add-on that is not installed; Tools → Add-on for voices installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something runs in the add-on now; let it end first, then it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inkwell was installed by pip here, and pip brings what the add-on would: pip install &quot;inkwell[voice]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The add-on could not be removed because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The add-on needs a Python from 3.11 to 3.14, and none is found here; one from python.org, or from the system&apos;s own packages with its venv, will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} is no Python from 3.11 to 3.14 that can make virtual environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style “{preset}” is not there now; it is “{chosen}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} does not know {words}; it writes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of likelier and rarer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} is not set to anything that can be used; it stays as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} and {wrong2} are not set to anything that can be used; they stay as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story bible has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere too; that version is in the trash of the bible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{names}”{more} could not be saved in the bible last time, and can be found there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {others} more files in the bible need a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Another needs a look too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be imported could not be read for a reason Inkwell did not expect; the log has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little text in this book yet; a scene needs a paragraph or two to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing places in your book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what the model was told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is read-only here, so no choices can be kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different models or styles to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {away} is not on this computer, so it cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} has no style “{style}”, so it was not asked; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for a result cannot be read, so it cannot be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be read as it should be, so the book was not exported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large for a picture of a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no picture that a book can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it could be brought back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is part of no series, so there is no other book to move this to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen that could be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being moved already. Wait until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another Inkwell. Close it there first; nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be moved is in “{title}”, and was left here as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was changed while it was moved, so it stays here. Move it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {words} to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} It is in “{title}”, and can be moved back from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It {here}stays in “{title}”{value}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed elsewhere too. Decide which version stays, then move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage first that the model shall sound like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passage is too long for this: {count:,} characters, and {sample_characters:,} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most_samples} passages to sound like already; take one out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice that this book was written with is not on this machine; the usual model writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} the collection “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the collection “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection “{name}” to put anything into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That collection is another by now, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions of that scene are one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene was changed elsewhere while you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene was changed elsewhere after Inkwell had stopped with words that were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved when Inkwell stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read as text, so it stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync service could not bring two versions of this scene together, and left “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene was changed elsewhere once more; look at both versions again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is read-only here, so nothing can be ticked off in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene is open beside the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inkwell cannot see whether this book is open elsewhere, nor keep a journal of what you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of several parts of the book was cut short last time, and could not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved words of a text that is no longer in the book wait: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved words wait for a file that cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last words of “{title}”, some could not be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that is no longer in the book had unsaved words; it is at the end, as “{recovered_title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” belongs to another program and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that downloads could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; what has come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer; your words are kept in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done, for a reason Inkwell did not expect; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is not complete there; choose the place before it or behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in this proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word was not among those that could have stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only part of a character; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Inkwell went wrong; the page is as it was, and the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words are on one side of the caret, so there is nothing to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene follows in this chapter, so there is nothing to merge with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has scenes below it; move them first, then merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene was split or merged that could be made what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” was changed since, so what was done to it cannot be undone; nothing was changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” can only be read here, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this result is damaged, so it cannot be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model wrote this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model wrote this word and it was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model wrote this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that this link leads to does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linked file could not be looked at for a reason Inkwell did not expect; the log has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to no file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more; it was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a program; Inkwell starts none from a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies on another computer, and a link opens only files of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is found where it lies now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in Inkwell&apos;s folder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is whole; {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} writes {rate:.1f} tokens a second here, and reads {reading:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be put on again after the model had stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot write: {sentence} The usual model writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are told from other words by a dictionary, and none is in use for this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary gave no answer, so no names could be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has become an empty file; Check this book brings its last version back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scene first; the model continues from the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line first, or a note to the model; it needs something to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the model a line at least; it needs something to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is in your text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded; choose one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields of this book are others by now; “{title}” stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{verb} {n} parts of the book</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no spelling dictionary for {name} here; one can be added under Tools, Dictionaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary “{name}” cannot be used, so spelling is not looked at; another can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar and style are not looked at any more until the book is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud stopped: {name} could not be heard on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is close in meaning to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares words with this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed here and elsewhere; compare the two versions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is read-only here, so nothing more is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this result cannot be read, so it cannot be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving stopped for a reason Inkwell did not expect; it will try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is part of a series already. Leave that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is part of no series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that this was to be written with is not set up here; it is sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not on this machine, and that has not been accepted; it is sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is asked for the key of {place}; try it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} wants its key; give it in Write, Server of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things in this book need a look; File, Check this book, lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene that was open here was removed elsewhere; its last words are in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {count} parts of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary of “{}” came of it; what was there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” was not summed up, because you went on writing; what was there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary is being made just now; it will be there in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what happened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what happened before; the chapter was changed since it was summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose another word there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at_hand} is on this computer and can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book first; tools work on its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scene first; the model writes at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that “{title}” is to work on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing written here yet for “{title}” to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” needs a word from you: {asks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is still being loaded; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} more {value} not used either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That tool is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tools that come with Inkwell stay as they are; a copy can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is read-only here, and so are its tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of the book could not be changed and is as it was. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} parts of the book could not be changed and are as they were. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what it shall learn from: scenes of this book, another book, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not the folder of a book of Inkwell&apos;s; choose one, or add a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning and dividing the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another voice is at work; wait until it is done, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice was found on this system. On Linux, install espeak-ng or speech-dispatcher; macOS and Windows bring one along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no thesaurus for this book&apos;s language ({language}) here. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// and have {place} where the word belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}”, which wrote this, is not here any more, or is locked; let another model try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength of an adapter has to be between 0 and {strongest:g}, not {strength:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter {name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter {name} is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter {name} was made for another model and does not fit this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of {name} to write must be at least 1, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0 and {most_alternatives} alternatives can be shown, not {alternatives}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer can follow a grammar or a JSON schema, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A banned phrase must have at least one letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder; this model takes an adapter as a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {size} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not go on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model writes; texts are compared by an embedding model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model only compares texts; it cannot write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be loaded as a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON schema could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to compare texts with this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not read a text to compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave no vector for a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text behind a cut was moved up instead of being evaluated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the context was evaluated on an earlier visit and read back from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt was not evaluated to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result cannot be made again here: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s beginning does not follow its grammar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar could not be read; it needs a rule named root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script {name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script {name} cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a server, which does not promise the same answer twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server cannot say how likely a text is to its model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are compared on this machine, not by a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server&apos;s model cannot take a voice from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server does not tell what its model looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot follow what was asked ({words}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON schema is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s context has room for {budget:,} tokens here, too few for the {fixed:,} it must be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} broke off in the middle; what came stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a line that is longer than any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} sends on to {where}; give that address if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} wants a key, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too much to do, or lets you ask no more now; try again{wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed ({status}){value}{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” is called like a machine of your own network, but leads out of it (to {peer}); nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers at {place}; is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no machine called “{host}” that can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} shows a certificate that this machine does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} does not speak https as it should; is its address one with http?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {place} does not speak HTTP as a server should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server at {place} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {place} is no model&apos;s server: it lists no models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} has no model called {wanted}; there is {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama at {place} has no model yet; fetch one there with “ollama pull”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} cut what it was told, for its context is smaller than it said; choose a smaller context for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no adapter for this model: that is a folder with {config} and {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter {name} is of a variety that cannot be put on; a plain LoRA adapter can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing before this word that the model could look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model&apos;s tokens do not give back the text letter for letter, so they cannot be shown on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not tell what it looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it pools its tokens in a way that Inkwell does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files are damaged or incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{name}” cannot be loaded: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result cannot be repeated, because its record does not fit its text or this context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was stopped before all of the text before it was evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answers with no usable numbers; its file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To run GPT-2 and other Hugging Face models, install the torch extra: pip install &quot;inkwell[torch]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the torch backend cannot follow a grammar or a schema; a GGUF model can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the torch backend cannot look ahead in the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{name}” is not at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a folder nor a GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are not in the safetensors format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder has no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its weights are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tokenizer is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tokenizer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the model “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs program code of its own, which Inkwell does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files are damaged, incomplete or of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the model to work on this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed while it worked on this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inkwell cannot use this model, because its tokenizer has no fast form (tokenizer.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has tokens from 0 to {size}; {token} cannot have a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is taking too long to load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s context has room for {value:,} tokens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room}, too few for the {fixed:,} it must be told{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no chat template that Inkwell knows, so it can only continue a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave no comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave no count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave no vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not tell what the model looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half a character that cannot be sent to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to be sent to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot begin with words that this model does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model needs at least one word to continue from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file was not read to its end before it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is stored, but cannot be made again. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this result is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is from another model ({model}); the loaded one cannot repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is from another build of the engine ({engine}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was written without an adapter; take the one that is on the model off to repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was written with an adapter that is not on the model now, or not as strongly: it was {sha256} at strength {strength:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard that keeps a voice from quoting what it learnt from is not at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard at {path} that keeps a voice from quoting cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard at {path} that keeps a voice from quoting is damaged; publish the voice again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was written under another guard than the voice has now; it cannot be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too long for the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not understand a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not finish what it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} backend is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} backend is installed but does not start on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped; your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped; your text is untouched. Restarting with safer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped over its adapter and is starting again; your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ended the model, most likely because memory ran short; your text is untouched. Restarting with safer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped over a mistake in Inkwell; your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is from another version of Inkwell; please install Inkwell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not stop in time and is starting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stopped three times in a row and has been set aside; your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is being written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter could not be put on again, so the model writes without it. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model runs with safer settings, without {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server writes only where it was set up as one, in Write, Server of your own, or by --server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backend called {backend}; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {name}; {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is needed, but {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {name}; there is {name2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a model folder, for it has no config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model folder {name} has no weights in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} is incomplete: {name2} is not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a GGUF model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {name} is incomplete or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} needs {size} of memory with a context of {context:,} tokens, but only {free} are free; with a context of {fits:,} tokens it would fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} needs at least {least} of memory, but only {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model folder {name} has a damaged config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be between {low:.10g} and {high:.10g}, not {value:.10g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step can stand only once in the order of samplers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirostat and adaptive-p cannot be on at once: each is a way to make the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias must be between {value:g} and {bias_limit:g}, not {bias:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase with a bias must have at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive-p target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive-p decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written with this server leaves this machine for {place}: the text before the cursor, and whatever else the model is told, each time that it is asked, for summaries and grey words too. What becomes of it there, its owner decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It goes there by plain http, so that everyone on the way can read it, the key too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a server looks like http://127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is spoken to by http or https, not by {scheme}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or a password has no place in the address; give it as the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {largest:,} MB, which no book&apos;s text is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its archive cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolds to more than any book needs, so it was not unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs (macros) in the document were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most_entries:,} files, which no document does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a file that would lie outside it, so it was not unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a link to another file, so it was not unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked with a password; save it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: two of its files have one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defines abbreviations that unfold, as no document does, so it was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{condition}” chooses nothing: say status=…, label=…, kind=… or id=….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no kind; the kinds are {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this book fits what was chosen, so nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, so no file can have that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is already there and not empty, so nothing was written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to put “{name}” in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written; is the disk full or read-only, or the file open elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word processor breaks pages by itself, so that speeches that go on overleaf say neither (MORE) nor (CONT&apos;D).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches that are said at once stand one below the other: {:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes of how it looks are made, and not told: {looks:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deep to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_plain} MB, which no book&apos;s text is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by its seller (DRM), so its text cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-book&apos;s own pages were left out: {left_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments in it cannot be read in this format: {}; a .docx keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes in it are made, and not told: {}; a .docx tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes in it cannot be told in this format: {}; a .docx tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text boxes stand where they are anchored, or were left out: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that lie on the net were not fetched: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures stay in the book&apos;s folder; exported as a folder of Markdown, it has them with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures stay in the book&apos;s folder: LaTeX finds them where its assets folder lies beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inkwell cannot write “.{ending}” files; it writes {known}, and a folder of Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” holds the book itself, so nothing is exported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX&apos;s own faces lack some of the letters, such as “{letter}”: set it with XeLaTeX or LuaLaTeX, and name a face that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover “{cover}” is not in the book&apos;s folder, or is no PNG, JPEG, GIF or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is no date such as 2026-11-26, so the e-book has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is no language&apos;s short name such as en or pt-BR, so the e-book has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{isbn}” is no ISBN, so the e-book has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments stay in the book: {:,}; a preset that brings comments along has them as notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopses of scenes without a heading stay in the book: {:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing Fountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenplay (Fountain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the title page this has no place: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{address}” is not in the book&apos;s folder, or is no PNG, JPEG, GIF or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{address}” is no PNG or JPEG, so LaTeX cannot set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no words, so there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its archive cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a book of Inkwell&apos;s already; open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked with a password, or in an old format; save it as .docx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in Word&apos;s old format; save it as .docx in Word or LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument text in one piece (.fodt); save it as .odt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by Pages; export it from there as a Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which holds pages and not a text; import what it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” {what} that can be imported; these can: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that this lorebook says can be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a lorebook without entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of “{name}” can be carried over: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be a lorebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no lorebook of SillyTavern, NovelAI or KoboldAI, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a lorebook, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or no lorebook, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the picture “{name}” is damaged, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lorebook in the picture “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuskript project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by an older Manuskript; open it in a newer one and save it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds nothing of a Manuskript project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}”, which “{name2}” stands for, is not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what Manuskript notes of the book, this has no place here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of people and labels have no place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuskript&apos;s earlier versions of the texts (revisions) were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that cannot be read as what they are were kept as they are written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses that no part of the book has were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that no part of the book has were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than {largest} MB of text, which no book does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what the file says of itself, this was left out: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than a book does; choose the folder of the texts alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than {most_files:,} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text: byte {start:,} cannot be read, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no project of novelWriter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by an older novelWriter; open it in a newer one and save it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the project&apos;s trash was left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that only sort the story&apos;s documents were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of no place in the project are notes at its end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that are listed but not there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that claim the document of another item have no words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined words are in italics now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted words are plain now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised and lowered letters stand on the line now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs that were aligned or centred are ordinary ones now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page breaks, gaps and fields to be filled in were left out: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters without a number, and scenes without a break before them, are ordinary ones now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to be replaced on the way out were replaced now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be converted on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pandoc, which reads and writes this format, is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be prepared for pandoc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is too large to be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document takes too long to convert, so it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document unfolds to more than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pandoc ended before the document was converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged or not of the kind that it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds more pictures than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is nested too deep to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pandoc answered something that cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small capitals are ordinary letters now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas are kept as they are typed: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables are lines now, with tabs between their cells: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to places on the disk or in the document are words now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty lines between paragraphs became scene breaks: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{}” is damaged or too large to be shown, so it is not on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet, so there are no pages to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages take too long to make, so they were given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that lie on the net were not fetched: {remote:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are missing, or of a kind that cannot be kept, were left out: {local:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “{name}”; there are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no preset: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset “{name}” {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}”, which the project needs, is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more than a book can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are too large or cannot be read were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other places on the disk were not followed: {links:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_text} MB, which no book&apos;s text is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{filename}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments of others stand in the text as comments: {counts:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was written with changes tracked, so what was inserted is the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes are made in the text, and each is told by a comment beside it (insertions: {insertions:,}, deletions: {deletions:,}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that were moved are told where they were and where they are: {value:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that were set in other letters are so, and comments tell it: {letters:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are neither PNG nor JPEG were left out of their texts: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings inside texts are paragraphs here: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments that no words belong to any more stand at the end of their texts: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that were damaged were mended; look whether all of their words are there: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrivener&apos;s goal for {what} is not set here: {goal} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals in characters have no place here: {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section types, which say how Scrivener compiles, have no place here: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons have no place here: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks from one item to another have no place here: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of labels have no place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrivener project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{binder}” is no binder of Scrivener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds {count} binders (.scrivx) where a Scrivener project has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other binders of the project were left out: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrivener&apos;s template sheets were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is damaged and cannot be read was left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are no texts or pictures were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections that search, or hold no part of the book, were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on cards have no place here: {cards:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrivener&apos;s snapshots, earlier versions of texts, were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on “{title_of}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of no place in the binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” cannot be used to find chapters: it is not a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” takes too long to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manuscript&apos;s title page was left out; an export makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of contents was left out; an export makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB, which no book&apos;s text is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 and was read as Windows-1252; look whether its accents are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes of how it looks are made, and not told: {silent:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which can do harm, as no project does; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged; what stands before the damage was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks for alignment, highlighting or language were taken off: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by an older yWriter; open it in yWriter 7 and save it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no project of yWriter 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are not in the project&apos;s folder, or are none, were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project variables have no place here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the scene before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes of no chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dictionary is two files with one name, and “{name}” is not beside “{name2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no spelling dictionary in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be a dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used: one of its two files is damaged or is no spelling dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“they was”, “have went”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are mixed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“your” for “you’re”, “could of”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“an the”, a word that is missing or written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation and capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two spaces, a comma out of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“free gift”, “and also”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worn phrases, words of another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“very hungry” for “starving”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thesaurus {name} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thesaurus {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thesaurus {name} is damaged and cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thesaurus is a pair of files like th_en_US_v2.dat and th_en_US_v2.idx. They come with LibreOffice, with your system (on Debian the package mythes-en-us), or from LibreOffice&apos;s page of extensions, where the downloaded .oxt file is a zip that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thesaurus {stem} could not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is no thesaurus that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is not there; a thesaurus is a pair of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thesaurus is a pair of files whose names begin with “th_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is too large for a thesaurus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has {gb} of memory, {gb2} of it free now, and {cores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a graphics card: {cards}. GGUF models are written with by the processor here; Hugging Face folders use the card where torch is installed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No graphics card was found that could help; models run on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is little free memory now; close other programs, or stay with the starter model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with, {name} suits it best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Measure an installed model once, and speeds are estimated here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: it {needs}, and {gb} stay free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, but tightly: it {needs}, and only {gb} stay free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit beside what runs now: it {needs}, and {gb} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit into this machine: it {needs}, and there are {gb} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, from what {name} does on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, {pace}: {estimate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room for {what}: {gigabytes} are needed and some to spare, and {gigabytes2} are free on the disk of {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model called {name} in Inkwell&apos;s folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be copied because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download ended by itself; what has come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that downloads is of another version of Inkwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model called {name} already, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of this model is now “{licence}”, not “{licence2}”, which you accepted; nothing was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since; beginning anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what has come already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger on the server than it said; it was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed on the server while it was being downloaded; begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not {name} as the hub describes it, so it was thrown away; begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came as the hub has it, but is no model that could be loaded; it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written because {reason}; what has come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut again and again; what has come is kept, and can be gone on with later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads need the library huggingface_hub, which is not installed: pip install inkwell brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download stopped over a mistake of its own; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with a web page instead of the file; perhaps this network wants you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server leads to an address that is not secure; nothing was fetched from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the file in a form that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has another size on the server than it said; it was changed meanwhile. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {file} in {where} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is there, but cannot give the file now; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository} is given only to people who sign in at {place}; get the file there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to {place} now; nothing was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring; the model writes a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not as it was noted: it was changed, or it is damaged. Download or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {name}; there is {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came with Inkwell and is removed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the entry goes. The model itself stays where it is: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted from the disk for good, {gigabytes} of it: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be deleted altogether; what is left is in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no model for Inkwell: those are GGUF files and Hugging Face folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is being downloaded already, by this Inkwell or another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come of {name} could not be removed because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file that you have from elsewhere can always be added by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{repository}/{file}” is no GGUF file of a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no address of a mirror: it has to begin with https:// (or be on this machine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a collection “{words}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs a name, without an equals sign in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the book needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is a number of words; “{line}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement speaks of group {key}, but the pattern has {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement speaks of a group “{key}”, which the pattern does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern takes too long in this text; a simpler one may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked for can have {longest:,} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern is too large; a simpler one may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern repeats too often; smaller numbers in its braces may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no pattern yet: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part of the book is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book already has a part with that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal daily target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted words and those accepted from the model are always told apart, in Tools, Statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I typed and left standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the book is longer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A streak from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that make a day count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days on which you mean to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of them may pass without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How words are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By convention, for estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page in characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In languages that are counted in characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long a text takes to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading in characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of spelling and grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are not in the dictionary are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in capitals too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in capitals throughout are looked at as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uppercase abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English. Words of your own are under Tools, Word lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of remarks, and single rules that you did not want to hear of again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules lints ignored silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight and typographic marks are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes, spaces and hyphens of either kind are found by the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with and without accents are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless capitals count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dictionary in the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address, with {word} where the word belongs. It is opened by your hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is one file with the whole book, made when the book is closed too. A folder on another disk or in a synced place is safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when a book is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 10 minutes of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 minutes of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 hour of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 2 hours of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a zoom of 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the font’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spacing leading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ordinary prose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure width columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent their first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave space between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the wheel, Ctrl+Plus and Ctrl+Minus zoom while you write; Ctrl+0 goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night mode black white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else follows from these three. Words that could not be read are shown darker or lighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page ink accent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move nothing on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation still reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stars and underscores that stand for emphasis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the caret is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, but faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where words came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted or written by a model is lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rare word that comes again soon is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words between the two, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that it knows are underlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes beside verse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllables, rhymes and metre stand beside lines of verse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poem poetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typographic quotation marks and apostrophes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo right after such a change gives back what you typed, and it stays. Code, comments and what is pasted are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curly smart quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash for two hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>em en smart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ellipsis for three full stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots smart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose marks and dashes are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guillemets language quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that you changed under Help, Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What alone is lit; the rest steps back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph with the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence with the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that is written stays at one height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of that line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends after so many minutes of writing, or, where words are set, when so many are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer sprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or until there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of one session, which then count instead of its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session timer sprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is either on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is one of these: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be set to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} was set to something in {where} that cannot be used; it is {how}.{kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} were set to something in {where} that cannot be used; they are {how}.{kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no settings of Inkwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Also for one book.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Also for one book; the stricter of both counts.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least:g} to {most:,.10g} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a say while “{label}” is {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature of the author&apos;s own became a style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered went into a file of its own (storage/memory.py reads it from here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is the same for all books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the writing partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off means off: no model is loaded, nothing runs, and nothing of it is in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter model, or the first one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF file folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a mirror, with https://. It is asked for a model only when you download one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub endpoint mirror download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How boldly it writes. Every setting behind a style is under “How the partner writes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature boldness sampling preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler settings by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles that you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most; a word is never cut in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several stand under the page, beside their cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer at proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely each piece of one was, and what could have stood there. It takes a little more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: at the number of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stops, and what it avoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last sentence that is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also ends before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text a line; the proposal ends before it. \n stands for a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases that must not appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phrase a line, as whole words, in capitals or not. When one begins to appear, the partner goes back to where it began and goes on another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banned forbidden words avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid machine clichés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is under “How the partner writes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More often, or less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is forced: a likelier phrase comes where it could have come, a rarer one may still appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for single tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their ids, which mean something for one model only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it keeps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of words and a stop, no more: it can miss what is said in other words, and keep out what was harmless. Your own text is never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurs and explicit sexual words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swear words, cruelty, drugs and nudity too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content safety children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read ahead while I write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that it can begin at once when you ask. It waits whenever you need the computer, and does not do it on battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it reads, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before its eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More takes more memory, and longer to read at first. When it is changed, the model is loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context window memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum up chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey words after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of a paragraph the model offers a few. Tab takes them, Ctrl+Right takes one, Esc sends them away; whatever you type goes before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost text autocomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with a screen reader too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and Ctrl+Right take them then, although a screen reader has uses of its own for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved because {reason}; {in_the_window}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was changed elsewhere while it was open here; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of where this text came from cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of where this text came from was written by a newer Inkwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was changed outside Inkwell, so the record of where it came from no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” kept changing while it was backed up; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of backups “{folder}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of “{decode}” could not be made because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups cannot be kept inside the book&apos;s own folder; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of “{decode}” did not come back from the disk as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” was made by a newer Inkwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged or is no backup of Inkwell&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” in the bible is an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” in the bible is filled with zeros, as happens when the power fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s folder “{project}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story bible cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bible already has an entry with that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bible has “{name}” already, so nothing was brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be an entry of the bible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the bible is not UTF-8 text, so it is left as it is and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the bible cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of “{name}” in the bible cannot be understood, so it is left as it is, unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync service left another version of “{name}” beside it in the bible: “{encode}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was left as it is, because “{}” in its bible cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” in the bible could not be put back, because its version is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in this book already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has “{title2}” already, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in “{title}” meanwhile, so it stays there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{title}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not UTF-8 text, so it was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other book has another picture called “{name}”, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other book has another file “{name}”, which is linked to here, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” could not be removed because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later Inkwell wrote the chat ({name}); it is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat about this book ({name}) cannot be read, so a new one begins; a copy of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind comparison ({name}) cannot be read; it stays as it is, and is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later Inkwell wrote a blind comparison ({name}); it is not counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was ticked off for continuity ({name}) cannot be read, so everything is listed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later Inkwell wrote {name}; what was ticked off there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bible, “{name}” says something of {what} that Inkwell does not understand; the usual is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” is a link to a folder elsewhere; move that folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book cannot be put inside its own folder; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wrong}” was not the same in the copy as in the old folder, so the book was not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was moved, but its old folder “{source}” could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was moved, but not all of its old folder could be removed; the rest is in “{aside}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is there already and is not an empty folder; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be written because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of this file is written in a way that Inkwell cannot change without harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is not UTF-8 text; its file is history/{}/{}.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the book needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was not kept under a name, because “{}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is no longer in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is moved to “quarantine”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in “quarantine”, and its last good version from the history is put in its place, or what can be read of it where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” ({}) is empty: not even its heading is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” ({}) is filled with zeros, as happens when the power fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” ({}) is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter of “{}” ({}) cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written anew with what can be read of it, or else with the folder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} does not say which book this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is damaged, and “{name}” was written by a newer Inkwell; nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether you may read it, and whether its disk is sound; nothing is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{as_posix}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “text” is missing, so the book has no parts, chapters or scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind can be given to it in the book&apos;s tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” {why}, so it is shown at the top level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put at the top level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{last_title}” ({node_id}.md) is gone, but the history has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last good version is put back into the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync service left {what} version of “{title}” beside it: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two and keep what you want of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of where the words of “{title}” came from is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of where words in the trash came from ({name}) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of generations ({name}) is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} of the log of generations ({name}) cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in “quarantine” as it is, and its sound lines stay in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of “{title}” in the history ({name}) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of where a version&apos;s words came from ({name}) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what belongs to a named version of the book ({name}) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in “quarantine”; what cannot be read of it is filled in with the versions of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on what was deleted ({name}) is damaged; the texts themselves are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem} in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is; a text editor can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or leave the series: copies of what it shared are in the book ({count:,}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in “quarantine”, and the book&apos;s copy of how it was is put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bible of the series: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{as_posix}” was left when Inkwell ended in the middle of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of unsaved words cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of unsaved words is damaged; it was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of your last words cannot be kept because {why}; the text itself is still saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that Inkwell can use; the key is asked for at each sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the key; it is asked for at each sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another Inkwell{who}, so it can be read here but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{as_posix}” was moved to “{shown}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the bible of the series is again as it was last read; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} was written anew; the book is called “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{as_posix}” is again as it was {moment}; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{as_posix}” holds what could be read of it; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{as_posix}” was put back as it was {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was put at the top level of the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{as_posix}” holds its sound lines; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{as_posix}” was written anew; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has a name that no file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is of a kind that Inkwell does not know; it is shown as a scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it is shown but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read, so nothing is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book&apos;s folder is read-only, so it can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s folder “{folder}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project in “{folder}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} cannot be read, so the book is shown under its folder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Inkwell; nothing in it was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Inkwell project in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is missing, so the book is shown under its folder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{title}” is not there to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before going back to “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” could not be put back, because its version is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is not in the book&apos;s log of generations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was told for this result is not in the book&apos;s log of generations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of what the model was told is missing from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was not kept in a way that lets it be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of what the model was told is missing from the log, so this result cannot be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was told for this result cannot be read; another Inkwell may have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no series in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series in “{folder}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a series in “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a book. Choose another folder, for instance the one that its books lie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is being changed elsewhere; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file_name}” in “{name}” cannot be understood, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series in “{name}” was written by a newer Inkwell; nothing in it was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read now, so all settings are as usual; it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, so all settings are as usual again.{aside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> What was there is kept in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} What the books of the series share is as it was when it was last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in this book&apos;s bible and, in another version, in the bible of the series; this book&apos;s counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} What the series shares could not be copied into this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the books of a series share can be deleted only while the series is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is no longer part of that series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not on the disk there any more, or not yet; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” of the series in “{name}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the books of the series share is as it is, because the series is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary of this chapter cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too long to be a template, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no template that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no headings, so there is nothing to lay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the outline to make a template of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name with a letter or a digit in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too long to be a tool, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no tool that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be yes or no, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“output” must be one of {outputkind}, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“reads” may name {reads}, not “{unknown}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“needs-weights” must be a number such as 3 billion, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“length” must be a range such as 0.6-1.6, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool in “{shown}” cannot be used: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read, so it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the name of “{name2}”, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no longer in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no longer in the trash, so it cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text in the trash cannot be read; its file is trash/{}/{}.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” could not be brought back because {why}; nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash could not be emptied because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” cannot be read, so the book was not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync service left another version of “{title}” beside it: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text, so it is shown but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter of “{name}” cannot be understood, so it is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no place in the book&apos;s tree, so it is shown at the top level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the book could not be written for a reason Inkwell did not expect; the log has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version could not be kept in the history because {}; the text itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot be read; its file is history/{}/{}.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was damaged or changed after it was kept; its file is history/{}/{}.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of a book can be called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of words “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no list of words that can be read, so it is left as it is and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands earlier in this scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want it told always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how the book is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose these pages for how they sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound like: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story knows them, and the text before the cursor does not name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story bible: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story so far, from {scenes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before this scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep it beside this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it beside Continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tool asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} of {whole2} answers are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there}; about {value} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>My own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style, from the story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound like these pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story bible, always told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries of earlier chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story bible, when named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages looked up in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is nearly “{usual}”, which the book has {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is spelt “{usual}” elsewhere ({times}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bible has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {years}. {source} {value}, and the text does not say that so many years passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {words2} cannot be of the same year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks after leaving, and nothing is said of coming back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks, and died earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph is told in the present; the scene is told in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I” tells this paragraph; nobody does in the rest of the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated, as the model gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated, then edited by the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gen. and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by Inkwell while the book was written, word by word, and kept with the book. “Typed” means written on the page, key by key; the record cannot know what an author copied by hand. “Not recorded” means written or changed outside Inkwell, or before it kept this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them are on record as generated by a language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them were generated by a language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} generated by a language model that ran on the author’s own computer ({name}: {models}) and accepted by the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Of these, {words} {value} in passages that the author edited afterwards, changing {percent} of their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in edited passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are they in the story, and to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old are they when the story begins, or when were they born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a stranger see first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colour are they, and how do they look at people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colour is it, and how is it worn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tall are they, how do they stand and move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scar, a limp, a ring that is never taken off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they speak: fast, dry, in whose words, with which habits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they want, and what would they do for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they need and not know it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they go out of their way to avoid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they take for true that is not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does nobody know about them, and who must not find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can they do that others cannot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lets them down at the worst moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to them before the first page?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose child, partner, parent are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends and enemies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with them, who is against them, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they live on, and are they any good at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they live, and what stands on the shelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they do with their hands when they wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are they at the end that they were not at the beginning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it part of, and how does one get there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does one see on coming in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds and smells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would one know it by in the dark?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to be met there, and who is not let in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened there that is still felt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it feel to be there, and to whom otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather and light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it like in the seasons and at the hours of the story?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done there, and what is not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scenes need it, and for what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it look like, and what is it made of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it, and whose was it before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can it do, and what does it cost to use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it when the story begins?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it stand for, and to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A law, a custom, a faith, a war: in one sentence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows of it, and who believes otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is possible, and what never is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost those who use or break it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how did it begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it show in the lives of these people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person and tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or third, past or present?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the narrator speak, and how near to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long or short, plain or rich?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words and turns shall not appear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is speech set, and how much of it is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words may these people not know yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” stands in {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” stands in the entry “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} call each other in a circle, so each is told once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has {lines} {value} where the first {kind} has {lines2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose neither of the two each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose each of the two {first} of {decided} times; there is nothing between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose {name} {most} of {decided} times; {sureness}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the long run you would choose {name} between {low} and {high} times in 100, as far as this tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} places; which is which is shown when you have chosen at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {places} chosen: {uneven}. Which is which is shown at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(chance alone would be as uneven in {percent} of such rounds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Neither was better {times}; that is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says the same over and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of {listed}, who stands in the tool&apos;s own example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats what stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {now} word{value} where the passage has {was}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the passage as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lost the {what}{value} {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} where {count2} were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no list of short things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shorter than its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names none of {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It copies its text instead of summing it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no remarks in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} of its {count} remarks quote nothing that stands in the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no scene that it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool&apos;s name has small letters, digits and hyphens only, so “{name}” cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “{name}” needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “{title}” has no instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “{title}” rewrites, so it has to read {{selection}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of {label} of the tool “{title}” must be between 0 and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “{title}” can be tried 1 to 5 times, and its remarks quote 1 or 2 passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “{title}” is for “{unknown}”, which is no form; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest and the longest answer of the tool “{title}” do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” needs a model that follows instructions; {model} only goes on with a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” asks more of a model than one of {size_words} weights can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” needs a model whose answers can be held to a form; {model} cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model in a GGUF file can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” needs a context of {context_tokens:,} tokens; here it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the writing partner can raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemma 3 1B or Llama 3.2 1B, both as tuned for instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemma 3 4B or Qwen 2.5 3B, both as tuned for instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3.1 8B or Qwen 2.5 7B, both as tuned for instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model{size} serves, such as {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move ou&amp;t a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;in a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal stands on the page now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal is being written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a fo&amp;lder or project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve to another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k this book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hist&amp;ory of this scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions of the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to tras&amp;h…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look into the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the next s&amp;entence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How the partner writes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Writing sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Inkwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab accepts it, Control and Right a word, Escape discards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} proposals; in the page one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to have at hand while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames, titles, how others call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lso called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was so at the beginning is not always so at the end: “from chapter 12 on she limps”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is so from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She limps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this change out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, take out of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted from the story bible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from the story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a lorebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lorebook holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selected rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen:,} of {all_of_them:,} entries are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that is not in this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and what your book is about. Add a character or a place with the plus above, or from a name on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is only read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline names on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a lorebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last six pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner reads what the entry says, and what holds at this place in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter, seal, envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this entry says may call others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the partner is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it can be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over up to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only by the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what does not fit, the lowest is left out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And all of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or any of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {depth:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named {here:,} {value} in this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the partner is not told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter or scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a chapter or scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not named in the book yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; the first {most_matches:,} are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {times} in {scenes}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title_of} — Story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the books of “{shared}”. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORY BIBLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story &amp;bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the story &amp;bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;{one} in the bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title_of}” was deleted from the story bible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner is told in this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported into the story bible: {:,} of {:,} entries are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a lorebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deleted bible entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} imported into the story bible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are writing. The first place is here as soon as both have written it; you may close this window and write on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wrote nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text before this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number} of {count}, in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted automatically; none of these numbers says which is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surprised the model was at its own words; lower is less. Numbers of two models do not compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different pairs of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct-2: of all pairs, how many are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different threes of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of four words that stood there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tries alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two answers at a place have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a thousand words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in runs of eight that your text has too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in runs of eight that the other wrote too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all {rounds} rounds of these two: {verdict} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models or two styles go on from the same places in your book. You choose the better one without knowing which is which; at the end it is told whom you chose, and how sure that is. Nothing goes into your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models or two styles are asked what was asked for this result, a few times anew. You choose the better one each time without knowing which is which; at the end it is told whom you chose. Nothing goes into your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen; go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show which is which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this round; what you have chosen until now counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have written at all places of the blind comparison; choose whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blind comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has a line of more than {longest_line:,} characters, so it can be read here but not changed; part the line in another editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the sample book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the book as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the book is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the book to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — Inkwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has no scene yet; add one with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals side by s&amp;ide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat is cleared, and no longer kept with the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the collection called? What you choose in the plan can be put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection from what is chosen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection by search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the collection’s search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of “{replace}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} parts of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the collection “{name}”: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is forgotten; all that is in it stays in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an open book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is in a comment of several paragraphs; a bookmark cannot stand in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the place called? A bookmark is a comment in the text, and no word of the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark &amp;here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and bookmar&amp;ks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit with this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that does not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was found is dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all the sa&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is looking already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model looks at this scene; only what quotes two passages of the book is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also what is dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a fault after a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check continuit&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model looks at “{title}”; what it says is in the sidebar too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model said nothing of two passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model said is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model said does not quote the book, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model said {said} things; none of them quotes two passages of the book, so they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of them quote two passages of the book, and are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The model said {said} things; {listed} listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and elsewhere; what you write is kept, and saved when you have decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet desk for novelists, with a writing partner that runs on this machine. No account, no telemetry, and nothing leaves this machine unless you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter, the interface’s typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EB Garamond, the page’s typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucide, the icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISC licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Inkwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of fonts and icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inkwell itself comes under the Apache License 2.0. It ships with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup becomes a book in a folder of its own; nothing that is there now is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Inkwell makes one when a book is closed, and while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore into a new folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM A FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THIS BOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTHER BOOKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {value} could not be read then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name keeps the whole book as it is at that moment, for as long as the name is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of the book has a name yet. Name one before you change much: a draft, or what you send away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scene becomes what it was in “{}”. The book as it is now is given a name first, so that you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of “{}” are then thinned with age, as the rest of the history is. The book itself does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named versions of the book, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the book as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First draft, before the new ending, sent to Anne…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the book as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book as it is now is kept as “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>one: 1 text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, as em dash or e acute, or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a character by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character has such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted here: what is replaced or moved stays in the folder “quarantine” of the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this book can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this book can be read now. What was damaged is kept in “quarantine”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be repaired from here; it is all left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair what can be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{things} put right; the list shows what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUT RIGHT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAN BE REPAIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR YOU TO SEE TO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show unchanged words too, however many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {word_count} unchanged …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dictionary is a pair of files, .dic and .aff, or an extension for an office program (.oxt). Yours are looked at first, then those of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary is tried…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, comes with Inkwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record of this book says. Copy the paragraph into a publisher’s or a contest’s form, or save it with all tables. Inkwell sends it nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph and the table are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the book was written, in a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also list &amp;every run of a model, with its seed and date, in the saved file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “{title}” was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version of this yet. Inkwell keeps one after each ten minutes of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: stood there then and is gone now. Underlined: written since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version against the text of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as it &amp;was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this &amp;passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} restored; the page follows when this window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more:,} {value} than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that you accept the licence first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what it comes to as far as we understand it, and no legal advice; what counts is the licence itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the licence in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the &amp;licence and accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary that Inkwell can ask is installed here. It asks WordNet (the program wn) and StarDict&apos;s sdcv; both work without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address is opened in your browser, and only when you press the button. The site then knows the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of a dictionary; {place} stands for the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionaries here do not know “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself is all there: scenes, chapters and notes lie in files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this book called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the book a title; it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changes fit together: nothing was changed twice in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merged text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · nothing stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {current:,} of {count:,} that both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undecided:,} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf);;Scripts for trying (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>one: 1 word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the book called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title needs a letter or a digit, to name the folder by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book will be in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book gets a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder to put it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something with that name already; choose another title or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {at:,} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the partner writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it st&amp;ops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conte&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurs and explicit sexual words do not appear; the partner finds another way to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;trict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor do swear words, nor words for cruelty, drugs and nudity. Where the story insists, the proposal ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of words and a stop, no more. It does not understand what a sentence means: it can miss what is said in other words, and keep out what was harmless. Your own text is never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More text before its eyes takes more memory, and longer to read at first. When it is changed, the model is loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type, the model reads what you wrote, so that it can begin at once when you ask. It waits whenever you need the computer, and does not do it on battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds “Look closer” to each proposal: how likely each piece of it was, and what could have stood there. It takes a little more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out a last sentence that is not &amp;finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that end a proposal, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals at on&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;It ends by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is never cut in two either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also ends &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read ahead whi&amp;le I write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me loo&amp;k closer at proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How much text it has before its eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {pages} pages ({tokens:,} tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} characters; a sentence that only you would say is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and chapter at the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page numbers at the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments, in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this part of the page is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not in the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that is loaded cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anew each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term} · off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {low:g} and {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words come into question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating whole passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boldness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low is steady, high is surprising; 0 always takes the likeliest word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boldness by the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets boldness go up and down by this much: bolder where much is possible, steadier where little is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dynamic temperature, range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1 it stays steady for longer, below 1 it grows bold sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dynamic temperature, exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only so many of the likeliest words are considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considers the likeliest words until they make up this share of all chances; 1 considers all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unlikely left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of usual surprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps words about as surprising as the text usually is, up to this share; 1 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps words within so many standard deviations of the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over the obvious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the most obvious words are left out, so that a rarer one comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTC, probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as obvious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is obvious from this chance on; above 0.5 nothing is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTC, threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against repeating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes words that stood there lately less likely; 1 does nothing, 1.1 is gentle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for every word that stood there, however often; below 0 it invites them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against what was said often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows with every time a word stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens back the three above look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against running on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it hard to go on with a passage word for word; 0.8 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY, multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every further word of the repetition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY, base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many tokens may repeat freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY, allowed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens back repetitions are sought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY, range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a repetition ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that it never reaches over, one a line; \n is a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY, breakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady surprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the text evenly surprising by itself; most of “Which words” then does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirostat 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surprising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bits; 5 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirostat, tau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How quickly it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirostat, eta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim at a chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers words of about this chance, and corrects itself by what it drew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive-p, target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 1 is long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive-p, decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same draw each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number fixes the draw, so that the same question gets the same answer on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last. A step that is not ticked does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against repeating (penalties)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against running on (DRY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the best (top-n-sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest few (top-k)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of usual surprise (typical-p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest share (top-p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unlikely left out (min-p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over the obvious (XTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boldness (temperature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that llama-server, Ollama, LM Studio, KoboldCpp, vLLM or another of their kind runs for you. Nothing is sent anywhere before you try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked for one word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the key in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I know, and want that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes: {description}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told {context_tokens:,} tokens at most, its answer included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}; it has room for {trained_context_tokens:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told what to do in the words of its own template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It continues a text as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count tokens, so they are estimated, with a fifth of the context to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are set below and under “All settings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A style that you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boldness (temperature), from steady to surprising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styl&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles of &amp;your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A style is all that stands under “All settings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boldness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is now as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a style called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is now called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted; its settings are still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” comes with Inkwell; take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read and stays as usual: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries of chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is told of the chapters that it has no room for. Change them as you like; what you wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them &amp;fresh while I rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the s&amp;ynopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary of this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in this chapter, in a few sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is being summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the synopsis of “{title}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thesaurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next word (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of like meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a thesaurus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word, or put the caret on one in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thesaurus does not know “{asked}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, both versions are kept in the scene’s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: only in “{mine}”. Underlined: only in “{theirs}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the merged text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;erged · {waiting:,} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;erged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in “Merged” whose words to take at each place that both changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty. What you delete from the book waits here until you empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back from here afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deleted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}” for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} things are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{everything} deleted for good. {for_good}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {nodes:,} below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the book’s folder as “words.txt”, so that they travel with it. Titles of notes are known anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are right in all of your books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the dictionary does not know and that have a capital within sentences. Tick what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is only read here, so its list cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is ticked to the book’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that may be names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word looks like a name that is not known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}  ·  {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much rarer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much likelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid machine &amp;clichés ({count} phrases)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases that must not appear, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine clichés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases that must not a&amp;ppear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that shall come more often, or less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{odd}” has no letter in it, so it cannot be avoided as a phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it shall come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this phrase off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you set it ({signed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come of it is deleted; it can be downloaded again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit on the disk of Inkwell&apos;s folder for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {gigabytes} are needed, and {gigabytes2} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {name}, about {gigabytes}, is downloaded from {place}; {gigabytes2} are free. Only this file is asked for, without an account; nothing of yours is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here. It is among the installed models; it writes when you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ec&amp;hoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the selection (Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep capitals as they are in the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total:,} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of all heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollout through layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what the model looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heaviest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would also have said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model looks at what stands before “{short}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model looked at cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {layers} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {heads} heads in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again: the last {count} tokens before it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}; this is how the model that is loaded now reads the text before it, as it stands. {left}How much is looked at a word does not say why another is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {share} rests on the beginning, as in any text; the shades leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Edwin comes today,” she said, and he looked up from his letter as if nobody had ever told him about the hens. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the &amp;book’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never say this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the story bible (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title_of} in the story bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show where words came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not pasted, because it holds a single line of {count:,} characters and the page takes at most {limit:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in what was to be pasted; pictures and files are not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not pasted, because it is too large or too tangled to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That page is too large or too tangled to keep its styles; its words were pasted as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted, because another text came on to the page meanwhile; it is still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rewrite is the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}: “{spoken}” becomes “{spoken2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, a folder of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language sets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {number}, {roman} and {word} stand for the chapter’s; | begins another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format has nothing of the kind, or always has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last figure of this ISBN does not check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene &amp;break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands over a chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address on a manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the story and behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the pages of a PDF; {} sets its own lines, so that pages may end elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format has no pages of its own: these show what goes out, and in which order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it stays in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scene break begins a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first heading alone is the book&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the book would be made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a heading begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading of the {words} level begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lines (regular expressions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a &amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a &amp;chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became something else, or has no place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nodes:,} parts, chapters and scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {words} the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname, title and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words parted at line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters begin at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Over pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width:g} × {height:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the preset called? It is kept with your own and offered for every book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is in “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({every})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the folder of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;Plain text (*.txt);;Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a thesaurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thesauruses (th_*.dat th_*.idx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionaries (*.dic *.aff *.oxt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorebooks (*.json *.lorebook *.png *.scenario);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a writing tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing tools (*.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a writing tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on this &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on this se&amp;ntence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open bes&amp;ide the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;other page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page &amp;under the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one page only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a poe&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &amp;screenplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stage p&amp;lay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>song l&amp;yrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;m of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the b&amp;ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene as its &amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene as {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book as {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllables and rh&amp;ymes beside verse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike thro&amp;ugh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block &amp;quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene brea&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grey words stand at the caret now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grey words after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the grey words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}-{hexdigest}.svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on what is &amp;in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the imported book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model has room for so much text only. The scene at the cursor and your note to the model are always told; of the rest, each may have the part of the room that is set here. Where that is still too much, the story so far is left out first, from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is 1906. Magic costs the one who works it a memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry, in short sentences. Keep Edwin out of the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model shall always know of this book. It is told before all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to go on. It is told near the end, where it weighs most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of yours whose manner the model shall take up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told, and how much…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word that was told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before how many of the last paragraphs the author&apos;s note is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual place is a page or so before the cursor: there it costs the least time. The nearer it stands, the more it weighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> paragraph back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> paragraphs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most_samples} already; take one out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the passage from {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted: read before you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: left out for want of room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the model got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} … {over:,} characters more … {text2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been asked here yet. This is what would be told; its tokens are counted when you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words belong to the model&apos;s own template and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was made to begin so. Asked with other words, it begins as the model likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words as you like: they are told this once, and nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked with your words yet. Esc once more leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts, in the order in which they are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this part, to be changed for one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it for &amp;one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool is asked with its own form; this was told for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was read, from the first word to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part at the left to change its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it &amp;was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cut:,} tokens, left out for want of room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {cut:,} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room for its {cut:,} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took {tokens:,} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cut:,} more were left out for want of room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cached:,} of them were ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {cached:,} of them ready before you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}{tokens:,} of {context_tokens:,} tokens{ready}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {cut:,} tokens were left out for want of room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene is split in two; Undo the split makes it one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene is one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both scenes are there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene is split in two again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two scenes are one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Und&amp;o the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Und&amp;o the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is part of this scene now, and in the trash as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the scene &amp;at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge with the next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{first}” with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Num</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys cannot be told from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} writes. Hold Ctrl or Alt with it, or take one of the keys F1 to F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} belongs to the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} opens the menu of what has the keys, in every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} opens the menu {menus}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} alone belongs to the text and to lists. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loaded model does not tell what it looks at; a Hugging Face model, GPT-2 for instance, does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a word to see what the model looked at before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;model looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link to a file at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} Where it is now can be chosen; only this link is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is another by now, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not open “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lin&amp;ked file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ink to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the linked file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is opened with the program that this system has for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;own colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are as large as they get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are as small as they get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters have their usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is installed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of the network before you press Download, and then only for this one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of {name} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that could be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a mirror to download from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is of {dated}. Sizes and memory are rounded; what is said of licences is no legal advice. {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is here yet. Add one that you have as a file, or look through the catalogue on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the work that goes on is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is done in the window of voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with Inkwell and is removed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice writes in a book; open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, or cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work on a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure its &amp;speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · writes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is done: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort {name} by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with Inkwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in Inkwell&apos;s folder for models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies elsewhere; Inkwell only knows the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free for a published book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a book may be published; terms bind whoever uses the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it writes is not for sale without asking its makers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under “{licence_id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say under which licence it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; read what its makers say before you publish what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself “{title}”. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{architecture}{family}. Styles: {presets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {repository}, {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its speed was not measured here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four variants {variants_tokens_per_second:.1f} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it writes {tokens_per_second:.1f} tokens a second, {together}, and reads {prompt_tokens_per_second:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {way}. It learnt from your own texts, and is nobody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of voices has all about it: Tools, Voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on from a text, and follows no instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {maker}; {weights} weights, {quantization}; it {tuned}. The file is {name} of {repository}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {sources}. What it is good at: {sources2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gigabytes} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than two minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model can stay where it is, or Inkwell keeps a copy in its own folder for models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes now; choose another one after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is written with “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} writes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into Inkwell&apos;s folder ({gigabytes} are free there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model on this machine yet; add one that you have as a file, or download one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the end of that book with its words, who wrote them and earlier versions, and here into the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series has no other book that is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another book o&amp;f the series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another book of the series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in “{book}” now, at its end; a copy is in the trash here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is on no name that the story bible knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Underline the bible&apos;s names on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bible says of this na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{plain}” in the story &amp;bible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;bible entry “{plain}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;name of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the caret: typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the caret: pasted from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the caret: imported with a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the caret: not recorded; written outside Inkwell, or before it kept this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a word to see where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show wh&amp;ere words came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disclosure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disclosure is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a model of which this book’s log says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} of its words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word of it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the caret: generated {who}{edited}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Add a chapter or a scene with the plus above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MANUSCRIPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scene here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {count} to trash	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink and accent are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accent is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} too close to the page to be read, so {shown} shown {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a scene, a note, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be gone to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {there:,} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ne&amp;xt panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the pre&amp;vious panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{full_text} · Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} · offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} · writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand there no more; the scene was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is in front of the page. Go back to the page first, with Ctrl+Shift+O or Escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are sorted by a column. They can be moved when they stand in the book’s order: Columns, Sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lan of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicat&amp;e in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When {n} scenes happen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plot lines of {n} scenes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book</source>
        <comment>one: “{title}”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, with all that is below, to the trash folder of this book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the field called? It is there for every part of this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever fits all of this is in the collection, also what is written later. Words in quotes stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection by search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text, the title or any field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Point of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comment in this book yet. “Comment” and “Bookmark here…” in the Format menu make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment or bookmark says that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept:,} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {most:,} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card or a row to see what is planned there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Various</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1893-05-03 14:30, 1893, Day 3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plot line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · no place in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date that could be put in order, so it stands behind the others. 1893-05-03, 3 May 1893, 44 BC and Day 3 can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is in a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan by the story&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder_name}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with the printer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled; nothing was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print here: there is no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing could not begin: the printer or the file does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written to its end; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remark in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling and grammar are not looked at here: they are switched off, or there is no dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said of this any more; the settings, under Spelling and grammar, can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is on no marked word; F7 goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggestions for this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;blems on this page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word l&amp;ists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicti&amp;onaries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark sp&amp;elling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file project.json was written anew with what could be read of it; the damaged one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{1}” these entries of the series were other: {0}. They are those of its other books too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is repaired. What was damaged is kept in its folder “quarantine”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene is read-only here, so nothing was brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier words are back. Undo takes them away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} scenes could not be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is as it was under “{label}”.{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is read-only here, so it is backed up where it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is backed up in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the restored book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rewritten: the passage does not stand on a page as one scene&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the rewrite over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave nothing that could stand in the passage&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model left {parts} of the passage as it was: what it gave could not stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {tries_in_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked for {answers} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model&apos;s chat form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks ahead in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cut:,} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sentences of any of them; they come in the order in which you choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mix sentence by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Differences from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the mix in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the proposals side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mix · {word_count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has written anything for this scene yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that it was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here. “Keep” marks a result, so that it is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result against another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was &amp;told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again, &amp;blind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models or styles make it again, and you choose without knowing which is which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other model on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} writes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first of the list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is only read here, so nothing is put in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results in this scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other Inkwell has closed this book; it can be written here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other files of the book could not be read, so they are missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that were open here are in {folder}, and you go on there. {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your words are in {folder}, and you go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words are not saved in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept on this computer, outside the book, and will be there when you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing now would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says what this book is called {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is called…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file project.json is damaged; it is kept, and a new one is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file project.json is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene was changed elsewhere; it is shown as it is now. Undo brings back what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed here and elsewhere; nothing was overwritten, and both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync service left another version of “{title}” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene is read-only here, so nothing can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Both versions are in the scene&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced in the book that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in the &amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;do the replacing in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the book (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} in {texts} are as they were before.{left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo replace in {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} replaced in {texts}.{left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced.{left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}”{others} {verb} changed in the meantime and left as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;do replace in {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} scenes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, $1 or \1 is what its first pair of brackets found, $0 all of it, and \n a line&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken for the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight and curly quotes are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; the first {shown:,} are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} that cannot be changed are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through what will change; Space takes one out.{left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match} becomes {new}, in: {before}{match}{behind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the series, or the one that its books lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” becomes part of “{series}”. It has the entries that are shared there beside its own, and its own stay its own until you share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” leaves “{series}” and takes copies of {entries} along. The series and its other books stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” leaves “{series}”. No entry is shared there. The series and its other books stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” is part of a series that cannot be read now. It leaves with copies of what was last read there, and can be made part of the series again when that is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order in which the story goes through the books. Drag a row, or move it with Alt and an arrow key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (this book)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ake this book part of a series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the boo&amp;ks in the series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eave the series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is part of {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has only this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the series is called:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is now part of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It took copies of {counted} along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is no longer part of a series.{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of the series are in another order now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in this book only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with the books of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this book only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title_of}” is now {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the {n:,} entries that are shared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ser&amp;ver of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft mode is on: words can only be added at the end. Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft mode goes only forward; Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is read-only here, so there is nothing to draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft mode: only forward, Esc ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Writing session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dra&amp;ft mode: only forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words:,} of {goal:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} of writing, {many2} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {many} of rest are not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has reached its goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on adding words at the end, or go back to your text now. Nothing of it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End draft mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which books these settings are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book: {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all that was changed since this window was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was when this window was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} would be as in “{name}”; all others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Inkwell wrote this file; what is known here can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used and is left out: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown here and left out: {unknown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour is written as # and six digits or letters from A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups needs its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outer}{space}Aa {inner}Bb{ends}{space}{closes} {dash} {ellipsis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of {name}, as # and six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colour of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that keep silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that keep silent; untick one to hear of it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the partner writes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} · not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {pages} pages ({value:,} tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has its own, but what is set for all books is stricter, and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: as in all books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: back to the usual ({said})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{book}” has its own: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while “{shown}” is {value}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with the &amp;paths and models of this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as in {name} already. {notes_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {name} are taken over. “Take along” can undo that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} to the trash folder of this book, with all that is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is not there any more; put the caret on another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft mode only goes forward, so the word stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text can only be read, so nothing can be put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thesaurus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up a word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special c&amp;haracters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words like “{word}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up “{word}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a word to look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from the cursor (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep what is there (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools, and how the partner writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should happen, and have it written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal, piece by piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stronger the tint, the less likely the piece was. Choose a piece to see what else could have stood there, and to go on from it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all (Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the next sentence (Ctrl+Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely each piece was, and what else could have stood there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}{words} · shown in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}{words} · in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and mix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in this scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{each:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} proposals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as the last time, so that part did not have to be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where earlier text was left out, what followed moved up and was not read again. That is as good, but the very same answer cannot be made once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read on from a place that was noted on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read on an earlier visit and kept on this computer. The very same answer cannot be made once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server read it, and does not say how much of it it knew already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not count tokens: these are estimated, with a fifth of the context to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word that the model was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} of {context_tokens:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for every part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was told, {full_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    ready before you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    left out for want of room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % was ready before you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model kept stopping and was set aside. Your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was noted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the voice, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe}, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength {value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: what it is told leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes on {place}{leaves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to the model: what should happen, how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing else in this book yet that could stand beside the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short_date}: still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {amount} on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown’s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} and notes are not counted. A page has {on_a_page:,} {unit} by convention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of words per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written in the last six weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} on {count} of {days} days, {averages:,} a day in the last week. Most on {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written:,}{goal} {unit} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of a streak is the one on which you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{now}. The longest streak was {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are being counted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as you write, kept with the book, never sent anywhere. View, Show where words came from, marks them on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the book: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclos&amp;ure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session yet. One begins with the first key, and ends after half an hour without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause is more than two minutes without a key; it is none of the writing time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of sentence lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {number:,} of {count:,}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sentences yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} sentences of {mean:.1f} {unit} on average, from {lengths} to {lengths2}; one differs from the next by {swing:.1f} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a row goes to its next place. Figures count; they do not judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echoes: a rare word that comes again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used more than elsewhere in your writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {times:,} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: place {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echoes, phrases and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prose here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sc&amp;ene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The b&amp;ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on {name}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;igins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written:,} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written:,} today, of {target:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline is past; {amount} are still to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} writing days are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} a day reach the book’s target; {days} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}. The book has no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure:,} of {amount}{by}: {share:.0f}&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>one: 1 minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since; look again for the places as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statisti&amp;cs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} days.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} {name} in scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} in scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{book:,} in book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in the outline since this book was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the outline was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo in the out&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;in the outline: {plain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo in the out&amp;line: {plain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries o&amp;f chapters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the template called? It keeps titles and synopses, no texts; one of the same name gives way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{}” is kept with your own; it is offered for every book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out a te&amp;mplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the outline as a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is laid out. Undo in the outline takes it away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the writing sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What the model was told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told, a&amp;nd how much of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory and author&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;und like the selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is told to sound like that passage from “{title}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is only read here, so nothing can be put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the synopsis of “{title}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was ticked stands in the manuscript now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written in meanwhile stays in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing &amp;tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your tools…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tools…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not for a text in this form: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that it is to work on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is only read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about your story: who knew, when it was, what was left open. An answer names the scenes that it rests on, and a click goes there. Nothing here goes into the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question about the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in your book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in the text as it is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the page: a proposal at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list to pick from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words about the book, such as a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks that quote the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outline: chapters and scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in braces is filled in. Of the book: {passages}. Beside that: {words}. A line whose fields are all empty is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> million weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is for, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;question to you, whose answer is {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho&amp;ices, of which one is {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the &amp;model is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction for models that &amp;follow instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for models that only &amp;go on with a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items, remarks or chapters ({&amp;count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wor&amp;ds of the answer ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model &amp;needs at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question first; it has nothing to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the scene go on this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert item {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from item {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that come with Inkwell stay as they are; a copy is yours to change. Yours go with you from book to book, those of this book travel with its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come with Inkwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this passage from a novel:

{passage}

Say in a few sentences what …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passage}

* * *

An editor&apos;s note on this passage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all my books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Close once more to let these changes go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” goes into “{name}”; others can add that file to their tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that comes with Inkwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used in the place of {whose} with the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {counted} to the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the page: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole of “{scene}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenes that have to do with your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{scene}” up to the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the titles and synopses of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands with the scene in the outline; the one before can be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as synopsis of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour, step {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour, step {number} of {of}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour goes on in the sample book, or in any book that you open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Inkwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five short steps show what is where, in a real book: a story that you may spoil, put where you like. You can as well begin a book of your own; the tour goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc skips the tour. Help, Tour begins it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are its chapters, scenes and notes; a click brings one to the page. The book is a folder of plain text files, which every other program can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chapters, scenes and notes are in a list that is closed now; this switch opens it. The book is a folder of plain text files, which every other program can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page and write. What you type is on the disk within a second, and in the book’s files when you pause; here it says so. There is nothing to save, and after a crash your words are there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page, and nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writing partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off: no model is loaded, and nothing of it runs. Should you want it, File, Settings, “Use the writing partner” switches it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the story stops, press {key} or Continue. A model on this machine goes on in a softer ink. That is a proposal and not in your book: Tab takes it, Esc lets it go. Below you can then read every word that the model was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the story stops, press {key}. A model on this machine goes on in a softer ink. That is a proposal and not in your book: Tab takes it, Esc lets it go. What the model was told is in the writing sidebar, which is closed now; this switch opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuscript, History of this scene brings back what stood there an hour or a month ago, and the trash keeps what you delete. File, Export the book makes a Word document, an e-book or a PDF of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} goes to anything: type a few letters of a scene or of a command. {shown2} opens the handbook at the page about what is in front of you. Help, Tour shows these steps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc ends the tour. {shown} goes from the page to this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be moved any further that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the {below} below it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” {goes} to the trash folder of this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make quotes and dashes &amp;typographic in this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make quotes and dashes &amp;plain in this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes and dashes are typographic now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes and dashes are plain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be changed, so its quotes and dashes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went to another text, so quotes and dashes stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to change in this scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With books of several kinds, what is measured is told for each kind too. Call them as you like: crime, romance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no texts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of book “{name}” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on beside your writing, also while this window is closed, at the lowest priority, and rests when the machine gets hot. When Inkwell ends, what it has learnt is saved, and it can go on at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice is not learning now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it writes as it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it writes as it learns stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on while the machine runs on its &amp;battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt until step {step:,} is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {step:,} steps: …{prompt} | {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {removed:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of the loss while learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on text held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step:,}: loss {loss:.3f} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On text held out the loss is {loss:.3f} at step {step:,}. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On text held out the loss was {loss:.3f} at step {step:,} and is {loss2:.3f} at best, at step {step2:,}. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: while learning. Dots: on text held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} before, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before}{figure} after learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: before. Full: after learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring: before. Dot: after learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapters that were kept back are read by the voice and by the model that it learnt on: the better it foresees your words, the more it has of your way of writing. Perplexity is how many words it wavers between; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not learnt anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read all that was kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default {windows} pieces of it are read, spread over its chapters: enough to tell a change of some three per cent. All of it takes longer and tells smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters that were kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare blin&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity by chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity by genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from your way of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other texts, on which it should not be worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in the writing partner&apos;s engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a &amp;web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in your browser, to print or to keep; it is a file on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it foresees text that it has not learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it writes from you: the shorter, the nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it knows by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what it wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same voice with less on the disk and in memory, and often faster. What that costs in perplexity is measured on the chapters that were kept back. Each can write: it stands in the sidebar below the voice, with its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers with fewer &amp;bits (Q8_0 to Q4_K_M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick, and the right one for most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eight bits in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For looking at attention with less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that matter least &amp;removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it learns a little more; takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller model ta&amp;ught by this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes as long as learning did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adapter is small already; this is for voices with a model of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is done of the smaller models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller models and their price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;smaller ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop making smaller ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what shall be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick books, chapters or scenes, or add finished texts of yours. Only what you wrote is learnt: what a model wrote in them is left out, as are notes and comments. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title pages and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;publishers and archives added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs that stand there &amp;twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are being looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs in &amp;another language than most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted from &amp;other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them be drawn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from these te&amp;xts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For study only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters that are kept back to measure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of book each is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters that are kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About so much of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never learns from these, so what it foresees there it has not by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words:,} words to learn from, in {chapters}; {words2:,} are kept back to measure on, in {chapters2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chapters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that are read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows that are computed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches that one step is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the weights; 0 for as many as the time and the text allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much an adapter can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that it has before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width has to be a multiple of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this machine does it best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute activations again: less memory, a third more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on while the machine runs on its battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the text is read at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adapter counts alpha / rank times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that are computed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between two samples of what it writes; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished voice stands among the models in the sidebar, under Continue. Each book remembers which one it is written with; every result says which voice wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it writes, longer runs of words out of what it learnt from are not let through: in chat, summaries and rewrites too, but for what they were told. A change counts from the next answer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase of yours nobody else who uses this machine can read what it learnt, or write with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;lock for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write this book with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write this book with it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest run of your own words that it may repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may repeat at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of yours in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its &amp;files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes it to the writing partner on this machine, and to nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its open files are deleted for good before Inkwell ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways; the first is the right one for nearly everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;adapter on a model that can write already (advised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stays as it is; a small file beside it learns how you write. How strongly it counts can be set with a slider at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;GPT-2 model, changed as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it learns. It needs more memory and time, and makes a model file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model of your &amp;own, from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows not a word but yours. At its pocket size it learns in minutes, and writes oddly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to learn on; add one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GPT-2 here; put its folder, as transformers writes it, into the folder of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be paused and stopped at any time, and goes on another day where it was. It needs a few gigabytes of memory; should there be too little, it says so before it begins. No network is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the texts first, on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For at most so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the curious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice is a model that learnt from your own writing, on this machine. Begin one with “New voice…”: you choose the texts, it learns for a few minutes, and then it can write with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New voice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity {exp:,.0f} on new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foresees your text as well as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} {value} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds:.1f} hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns from {several} already; tick what else it shall learn from to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at work now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked; unlock it for good on the last page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is written with it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its passphrase it writes until Inkwell ends. To teach or measure it again, unlock it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It writes with torch, from the folder of its model: no GGUF file is made of such a one. That needs more memory, and is slower on a machine without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is written with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not learnt yet: choose its texts, and begin on the page before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has its files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not finished learning; it can go on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked. {to_write}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open until Inkwell ends, and then locked as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is ready to write.{how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is written with “{name}”.{how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has learnt, in {trained_steps:,} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept, and it can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learnt until now is replaced when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not finished learning, and would go on where it was with the figures that it began with. With others it begins anew, and what it has learnt until now goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” learns again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” had not finished learning when Inkwell closed; nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning, step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has learnt and can write{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its texts and all that it learnt are encrypted on this machine; only its name stays to be read. Write the passphrase down first and keep it elsewhere: nobody can open the voice without it, or find a forgotten one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that it learnt is written beside your other voices again, for everyone who uses this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first the passphrase that opens it until now; then you are asked for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only this one opens it. Write it down first and keep it elsewhere: nobody can find a forgotten one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice is being locked or unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}ing “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured of it cannot be read; measure it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of it goes for good: its texts, what it learnt, and what was measured. There is no trash for voices. Your books are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at work; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can write until Inkwell ends. Until then what it needs stands in a folder that only your account can read; in the end, or after a crash at the next start, that is deleted for good. The voice stays locked as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice is being opened; one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open until Inkwell ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked; the usual model writes in this book until it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New novel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet place to write a novel. Nothing leaves this machine unless you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (locked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts} cannot be read, and so it is not learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words} pasted from other programs; what was pasted counts as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {count:,} scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Inkwell is at work on this voice; let that end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice could not be {done} because {reason}; Inkwell tries again when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without capitals or punctuation a model cannot learn to write prose; this is for study and for comparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of smaller models of this voice is damaged; compress it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {share:.0f} % of the whole; perplexity {cost:+.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two chapters are needed: one to learn from, one to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter is left {side}: hold out some, but not all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process stopped over a mistake of its own; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process did not understand what it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine runs on its battery; training goes on when it is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor is at {hottest:g} °C; training goes on when it has cooled down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an adapter: it is small itself, and its base model stays as it is, so there is nothing here to make smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has not learnt anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept encrypted; open it with its passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of “{name}” is not in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller models may need {need} of disk space, and {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the model as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model as GGUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written only to be compared with; publishing the voice writes it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizing to {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizing in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} of its weights are 8-bit integers; embeddings, head and norms stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the {steps} steps of fine-tuning its perplexity was {exp:.2f}; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{linear:.1%} of the weights of linear layers are 0, {every:.1%} of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching a smaller model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mine:,} weights instead of {its:,}, taught in {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its learning stopped at step {steps}, for its loss was no number; the best is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros take as much room as other numbers, so it is smaller only when it is packed: to {packed:.0%} of F32, which itself packs to {before:.0%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt could not be saved: the disk is full or refuses. What was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student of this shape would have {mine:,} weights and its teacher has {its:,}: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its texts were chosen anew since it learnt: it may have learnt from what it was measured on. Let it learn again for figures that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was kept back to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what it may know by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the held-out text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring in the writing partner&apos;s engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for what it may know by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no held-out text to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model is not at {path} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adapter for {name} cannot be written as a GGUF file: its kind of model is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no adapter in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This adapter is of a variety that GGUF has no place for; a plain LoRA adapter can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This adapter was made on another model than its base is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this adapter are damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is no GPT-2, and only a GPT-2 can be written as a GGUF file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This GPT-2 is of a variety that GGUF has no place for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This GPT-2 has a part that GGUF has no place for: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights (model.safetensors) in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this model are damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer of this model is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer of this model is not of GPT-2&apos;s kind: in a GGUF file it would split words otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To quantize a model, install llama.cpp: pip install &quot;inkwell[llama]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GGUF kind {kind} here; there are {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model at {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no whole GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its {count} tensors llama.cpp kept {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{odd} of them got the nearest kind that fits: {kind} needs rows of a multiple of {block} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accumulate} windows cannot be shared evenly among {num_processes} processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little text to learn from: at least {words:,} words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that is held out is too short to measure on: hold out a longer chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libraries that train a voice are damaged: pip install --force-reinstall &quot;inkwell[voice]&quot; installs them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the base model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model is not at {place} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model {name} cannot be trained: its files are damaged, or of an unknown kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model reads {longest:,} tokens at once: the window cannot be longer, and it is {window:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no layers called {modules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter of this voice is damaged, or its base model is not the one that it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To measure GGUF models, install llama.cpp: pip install &quot;inkwell[llama]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to measure this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no adapter for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has not learnt anything yet; train it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written down which model this voice was trained on; train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its base model is a folder, so torch writes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model under “{name}” ({base}) is another one than it learnt on: put that one back in its place, or let the voice learn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torch writes with it, from the folder that training wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing needs about {size:.2f} GB of disk space and {there:.2f} GB are free; fewer kinds would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its corpus was prepared anew after it was trained; only what it learnt from counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last evaluation cannot be read; evaluate the voice again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last evaluation was on another corpus than it learnt from, and is left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 8-bit model in {name} is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs about {amount} of memory and {amount2} are free; {remedy} would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs about {amount} of disk space and {amount2} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory; a shorter window, a smaller batch or checkpointing need less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written because {why}; what was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processes that share the training ended by themselves; what was saved is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of this voice were being written when Inkwell ended; choose them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be saved: the disk is full or refuses. What was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model makes no numbers of this text: its weights are damaged, or it needs another precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not compute in bfloat16 itself; “auto” or float32 would be faster here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning anew, for what was learnt before was of other texts, or with other figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring what the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped at step {step}, for its loss was no number any more; the best is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The held-out text was not foreseen any better for it: other text, or a lower learning rate, may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} could not be written because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train a voice, install the voice extra: pip install &quot;inkwell[voice]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its corpus is not there, so what it repeats of it cannot be limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its texts were chosen anew since it learnt; the limit of before is kept until it has learnt from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps “{name}” from repeating its texts is missing; have its files written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {words:,} words to learn from; at least {least_words:,} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words:,} words are little to learn a voice from; {advised_words:,} or more are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost:,} words stand in the held-out chapters too, and are not learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice has no corpus yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data card of this voice is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this text was written by a model; a voice is learnt from the author&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text here to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other:,} words are in another language than most ({names}); they can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other:,} words in another language ({names}) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of what was written behind the same places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from you: the shorter, the nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in a row that it wrote and that stand in the text learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in nats a token over {most} steps: {top:.2f} at its highest, {bottom:.2f} at its lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity is how many words a model wavers between, on average; lower is better. Behind ± stand two standard errors over the windows that were read: a change that is smaller is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct words (distinct-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct pairs (distinct-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases of four words said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness of the texts to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn phrases in a thousand words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words taken over from the text learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function words: distance from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence lengths: distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation: distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no held-out text to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On text that it had not seen, its perplexity is {exp:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On text that it had not seen, its perplexity is {percent} {how} than that of {base}: {exp:.1f} after learning, {exp2:.1f} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read cannot tell that from no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely it is between {percent} and {percent2} {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest run of words that it took from its texts has {words} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at {places} places of its own texts to go on, it said more than {limit} words in a row as they stand there at {over}{longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how} {there:,} windows of the text that was kept back were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {made} in {seconds:,.0f} seconds, on windows of {window} tokens, {stride} of each counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus has the SHA-256 {corpus_sha256}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lock a voice away, install the voice extra: pip install &quot;inkwell[voice]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not the right one, or the sealed voice is damaged; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed voice is damaged; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters; a sentence is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase: it needs {number} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked, but not all of its open files could be deleted because {reason}; Inkwell tries again when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gives back something else than was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the voice&apos;s folder is a link or no file at all; take it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” changed while the voice was being locked; let what works on it end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file of this voice is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has {free:,} MB free; {needed:,} MB are needed for both forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice could not be {done} because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice called {name}; there is {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several voices are called {name}; name one of {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice needs a name of 1 to {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a voice called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base model is needed to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of a network ({width}) has to be a multiple of its heads ({heads}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {said} has to be between {told} and {told2}, not {told3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked; unlock it to write with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model under “{name}” ({base}) is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no smaller model of the kind {plain_kind} any more; make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not ready to write yet: publish it first, in the window of voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice in {path} cannot be read: its voice.json is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice in {path} was made by a newer Inkwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus of this voice is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process ended by itself; what it had saved is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ended the training process, most likely because memory ran short; what it had saved is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process is of another version of Inkwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good start: lively and to the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays close to what is likely: for plain prose, summaries and small changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarer words and turns, without losing the thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often passes over the obvious word: for when every proposal sounds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not say again what stands on the page, neither words in a row nor whole phrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the surprise at one level over long passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreamlike and loose, as language models were in 2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agents and publishers ask for: typewriter face, double spaced, title page with address and word count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paperback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book of 5 × 8 inches with facing pages, for a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading devices: cover, contents, copyright page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wide margin to write in, numbered lines, the comments of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book and its structure as they are, to go on with elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script on Letter paper: typewriter face, single spaced, names and speeches where readers look for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from a beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes out what you say happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of names, titles, twists or whatever you ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom or what, and in what taste?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles for the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles for the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat about the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers questions about your book, and names the scenes that the answer rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the cursor, in the voice of what stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for what does not fit together in the selected words or the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the selected words or the scene, each with the words it speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes something in the scene by one of the senses, or by all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be described?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by smell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by all the senses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the people of the scene speak to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks, and about what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected words more room: more detail, more of what is felt and seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should there be more of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways in which the story could go on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a direction you have in mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes chapters and scenes of a premise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the story about, in a sentence or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the selected words in another way: another tone, tense or point of view, or as somebody else would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else to mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a warmer tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a colder, more distant tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a darker tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with more tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the past tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the present tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the third person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in plain, short sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a child would tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a letter would tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, don&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns what the selected words state into what can be seen and heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says in a few sentences what happens in the selected words, the scene or the chapter; good for a synopsis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the selected words in fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may use, share and change the model for any purpose. What you write with it is yours; a published book owes the makers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge for all but the very largest companies. A book may be published and sold; Meta&apos;s acceptable use policy binds whoever uses the model. Who shares the model, or one made from it, has to say “Built with Llama”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google claims no rights in what the model writes, and a book may be published and sold. A list of prohibited uses binds whoever uses the model, and goes along with every model that is made from it or taught by what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge up to a hundred million users a month. A book may be published and sold; who uses the model&apos;s words to better another model has to say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research and trying out only. What you write with it is not for sale unless its makers agree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research and private use only. What you write with it is not for sale unless its makers agree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for commercial use. Whether a book that is sold may hold what the model wrote is disputed: ask its makers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter&apos;s larger sister: finishes sentences and suggests the next few words on any machine. It loses a story&apos;s thread within a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and quick, and it reads many languages. Good for short lists and summaries of a scene; its prose is plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The liveliest prose at this size, and very little memory for a long context. It forgets who is in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural dialogue and a steady tone for a small model. Keeps to a beat that it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained in the open, with a licence that asks nothing. Sound at summaries and rewrites in English and five more European languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows an instruction closely: outlines, critiques, a scene from its beats. Its own style is tidy rather than warm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best prose below five thousand million weights: images, rhythm, many languages. Stays steady at bold settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old hand: loose, unpreachy prose, and more voices trained on it than on any other. Weak at long instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependable all round: dialogue, description, summaries of long chapters. It likes tidy endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most careful reader of its size: continuity questions, critiques, outlines. Its prose wants a bold style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favourite of people who write fiction: varied, daring prose and a free licence. Wants a low temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich, well-shaped prose that keeps several people apart, in many languages. Its context takes more memory than others&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinks in order: plots, timelines, critiques. For prose it is the driest of the large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a workstation: keeps a whole chapter in mind and follows a style sheet, under a free licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fullest prose in this list. Needs 32 GB of memory, and patience where there is no fast processor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>�</name>
    <message>
        <source>�</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
