<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The add-on is being installed by another Inkwell; let that end first.</source>
        <translation>Ein anderes Inkwell installiert den Zusatz gerade; bitte erst abwarten.</translation>
    </message>
    <message>
        <source>The installation stopped over a mistake of its own; its log says more.</source>
        <translation>Die Installation ist an einem eigenen Fehler gescheitert; ihr Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>There are no wheels (*.whl) in {folder}.</source>
        <translation>In {folder} gibt es keine Wheels (*.whl).</translation>
    </message>
    <message>
        <source>The installation ended by itself; nothing of it is left.</source>
        <translation>Die Installation hat sich von selbst beendet; nichts von ihr ist geblieben.</translation>
    </message>
    <message>
        <source>The process that installs is of another version of Inkwell.</source>
        <translation>Der Prozess, der installiert, gehört zu einer anderen Version von Inkwell.</translation>
    </message>
    <message>
        <source>The add-on was installed, and does not work here: a part of it cannot be loaded.</source>
        <translation>Der Zusatz wurde installiert, läuft hier aber nicht: ein Teil davon lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The add-on could not be installed because {reason}.</source>
        <translation>Der Zusatz konnte nicht installiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Looking for room on the disk</source>
        <translation>Platz auf dem Datenträger wird gesucht</translation>
    </message>
    <message>
        <source>Trying it: a small model learns a step</source>
        <translation>Probe: Ein kleines Modell lernt einen Schritt</translation>
    </message>
    <message>
        <source>There is too little room for the add-on: about {need:.1f} GB are needed and some to spare, and {free:.1f} GB are free on the disk of {parent}.</source>
        <translation>Für den Zusatz ist zu wenig Platz: Er braucht etwa {need:.1f} GB und etwas Spielraum; auf dem Datenträger von {parent} sind {free:.1f} GB frei.</translation>
    </message>
    <message>
        <source>Looking into the folder of wheels</source>
        <translation>Der Ordner mit den Paketen (Wheels) wird durchgesehen</translation>
    </message>
    <message>
        <source>Asking the package index</source>
        <translation>Der Paketindex wird gefragt</translation>
    </message>
    <message>
        <source>Laying out its Python</source>
        <translation>Das Python des Zusatzes wird ausgelegt</translation>
    </message>
    <message>
        <source>Making an environment of {python}</source>
        <translation>Eine Umgebung von {python} wird angelegt</translation>
    </message>
    <message>
        <source>{python} could not make an environment for the add-on.</source>
        <translation>{python} konnte keine Umgebung für den Zusatz anlegen.</translation>
    </message>
    <message>
        <source>Preparing it for a quick start</source>
        <translation>Ein schneller Start wird vorbereitet</translation>
    </message>
    <message>
        <source>Putting it in its place</source>
        <translation>Es kommt an seinen Platz</translation>
    </message>
    <message>
        <source>There is no network, or the package index does not answer. A folder of wheels that you bring works without one.</source>
        <translation>Es gibt kein Netz, oder der Paketindex antwortet nicht. Ein mitgebrachter Ordner mit Wheels kommt ohne Netz aus.</translation>
    </message>
    <message>
        <source>The package installer (pip) could not install the add-on; what it said last is in the log.</source>
        <translation>Das Installationsprogramm (pip) konnte den Zusatz nicht installieren; was es zuletzt sagte, steht im Protokoll.</translation>
    </message>
    <message>
        <source>The disk became full on the way.</source>
        <translation>Unterwegs ist der Datenträger voll geworden.</translation>
    </message>
    <message>
        <source>The package index could not prove who it is; a mirror or a proxy may stand between.</source>
        <translation>Der Paketindex konnte sich nicht ausweisen; vielleicht steht ein Spiegelserver oder ein Proxy dazwischen.</translation>
    </message>
    <message>
        <source>What came from the package index was not what it had announced; try it again.</source>
        <translation>Was vom Paketindex kam, war nicht das Angekündigte; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What was asked for does not go together; another version of torch may.</source>
        <translation>Das Gewünschte passt nicht zusammen; mit einer anderen Version von torch vielleicht.</translation>
    </message>
    <message>
        <source>The package index lets nobody in without a name and a password.</source>
        <translation>Der Paketindex lässt niemanden ohne Namen und Passwort herein.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading {name}, {size}</source>
        <translation>{name} wird heruntergeladen, {size}</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>{name} wird angesehen</translation>
    </message>
    <message>
        <source>Looking for {name}</source>
        <translation>{name} wird gesucht</translation>
    </message>
    <message>
        <source>Unpacking all of it</source>
        <translation>Alles wird ausgepackt</translation>
    </message>
    <message>
        <source>The folder of wheels has no {name} that fits this system and its Python.</source>
        <translation>Der Ordner mit den Paketen hat kein {name}, das zu diesem System und seinem Python passt.</translation>
    </message>
    <message>
        <source>The package index has no {name} that fits this system and its Python.</source>
        <translation>Der Paketindex hat kein {name}, das zu diesem System und seinem Python passt.</translation>
    </message>
    <message>
        <source>Something runs in the add-on now; let it end first, then it can be changed.</source>
        <translation>Im Zusatz läuft gerade etwas; erst wenn es beendet ist, lässt er sich ändern.</translation>
    </message>
    <message>
        <source>Inkwell was installed by pip here, and pip brings what the add-on would: pip install &quot;inkwell[voice]&quot;.</source>
        <translation>Inkwell wurde hier mit pip installiert, und pip bringt mit, was der Zusatz brächte: pip install &quot;inkwell[voice]&quot;.</translation>
    </message>
    <message>
        <source>The add-on could not be removed because {reason}.</source>
        <translation>Der Zusatz konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>The add-on needs a Python from 3.11 to 3.14, and none is found here; one from python.org, or from the system&apos;s own packages with its venv, will do.</source>
        <translation>Der Zusatz braucht ein Python von 3.11 bis 3.14, und hier findet sich keins; eins von python.org genügt oder eins aus den Paketen des Systems samt venv.</translation>
    </message>
    <message>
        <source>{named} is no Python from 3.11 to 3.14 that can make virtual environments.</source>
        <translation>{named} ist kein Python von 3.11 bis 3.14, das virtuelle Umgebungen anlegen kann.</translation>
    </message>
    <message>
        <source>The style “{preset}” is not there now; it is “{chosen}”.</source>
        <translation>Den Stil „{preset}“ gibt es hier nicht; es gilt „{chosen}“.</translation>
    </message>
    <message>
        <source>The server at {place} does not know {words}; it writes without.</source>
        <translation>Der Server auf {place} kennt dies nicht: {words}; er schreibt ohne.</translation>
    </message>
    <message>
        <source>The list of likelier and rarer words</source>
        <translation>Die Liste häufigerer und seltenerer Wörter</translation>
    </message>
    <message>
        <source>{wrong} is not set to anything that can be used; it stays as usual.</source>
        <translation>Nicht brauchbar eingestellt: {wrong}; es bleibt beim Üblichen.</translation>
    </message>
    <message>
        <source>{names} are not set to anything that can be used; they stay as usual.</source>
        <translation>Nicht brauchbar eingestellt: {names}; es bleibt beim Üblichen.</translation>
    </message>
    <message>
        <source>The story bible has not been read yet.</source>
        <translation>Die Story-Bibel ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere too; that version is in the trash of the bible.</source>
        <translation>„{name}“ wurde auch anderswo geändert; jene Fassung liegt im Papierkorb der Bibel.</translation>
    </message>
    <message>
        <source>“{name}” and {more:,} more could not be saved in the bible last time, and can be found there again.</source>
        <translation>„{name}“ und {more:,} weitere konnten beim letzten Mal nicht in der Bibel gespeichert werden und sind dort wieder zu finden.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved in the bible last time, and can be found there again.</source>
        <translation>„{name}“ konnte beim letzten Mal nicht in der Bibel gespeichert werden und ist dort wieder zu finden.</translation>
    </message>
    <message>
        <source>it is kept on this computer, outside the book</source>
        <translation>es ist auf diesem Rechner außerhalb des Buchs aufbewahrt</translation>
    </message>
    <message>
        <source> {others} more files in the bible need a look.</source>
        <translation> {others} weitere Dateien der Bibel brauchen einen Blick.</translation>
    </message>
    <message>
        <source> Another needs a look too.</source>
        <translation> Eine weitere braucht ebenfalls einen Blick.</translation>
    </message>
    <message>
        <source>What was to be imported could not be read for a reason Inkwell did not expect; the log has more.</source>
        <translation>Was importiert werden sollte, war aus einem Grund, mit dem Inkwell nicht gerechnet hat, nicht zu lesen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>There is too little text in this book yet; a scene needs a paragraph or two to go on from.</source>
        <translation>In diesem Buch steht noch zu wenig Text; eine Szene braucht ein, zwei Absätze, damit es weitergehen kann.</translation>
    </message>
    <message>
        <source>Choosing places in your book…</source>
        <translation>Stellen in Ihrem Buch werden ausgesucht…</translation>
    </message>
    <message>
        <source>Looking up what the model was told…</source>
        <translation>Was dem Modell gesagt wurde, wird nachgesehen…</translation>
    </message>
    <message>
        <source>This book is read-only here, so no choices can be kept in it.</source>
        <translation>Dieses Buch ist hier schreibgeschützt, darum lässt sich keine Wahl darin festhalten.</translation>
    </message>
    <message>
        <source>Choose two different models or styles to compare.</source>
        <translation>Wählen Sie zum Vergleich zwei verschiedene Modelle oder Stile.</translation>
    </message>
    <message>
        <source>The model {away} is not on this computer, so it cannot be asked.</source>
        <translation>Das Modell {away} ist nicht auf diesem Rechner und kann nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Writing in the background</source>
        <translation>Schreibt im Hintergrund</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are left out of this comparison, as one of the two cannot be asked there. {reason}</source>
        <translation>
            <numerusform>Eine Stelle ist aus diesem Vergleich ausgelassen, weil eines der beiden dort nicht gefragt werden kann. {reason}</numerusform>
            <numerusform>{n} Stellen sind aus diesem Vergleich ausgelassen, weil eines der beiden dort nicht gefragt werden kann. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Wie es anfängt</translation>
    </message>
    <message>
        <source>{model} has no style “{style}”, so it was not asked; choose another one.</source>
        <translation>{model} hat keinen Stil „{style}“ und wurde nicht gefragt; bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>What was asked for a result cannot be read, so it cannot be asked again.</source>
        <translation>Was für ein Ergebnis gefragt wurde, ist nicht zu lesen; es lässt sich nicht noch einmal fragen.</translation>
    </message>
    <message>
        <source>The model stopped before it had answered.</source>
        <translation>Das Modell brach ab, bevor es geantwortet hatte.</translation>
    </message>
    <message>
        <source>“{title}” cannot be read as it should be, so the book was not exported: {reason}</source>
        <translation>„{title}“ ist nicht richtig zu lesen, darum wurde das Buch nicht exportiert: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is too large for a picture of a book.</source>
        <translation>„{name}“ ist als Bild in einem Buch zu groß.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that a book can hold.</source>
        <translation>„{name}“ ist kein Bild, das ein Buch aufnehmen kann.</translation>
    </message>
    <message>
        <source>Not all of it could be brought back here.</source>
        <translation>Nicht alles davon ließ sich hierher zurückholen.</translation>
    </message>
    <message>
        <source>This book is part of no series, so there is no other book to move this to.</source>
        <translation>Dieses Buch gehört zu keiner Reihe; es gibt kein anderes Buch, in das sich dies verschieben ließe.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be moved.</source>
        <translation>Es ist nichts ausgewählt, was sich verschieben ließe.</translation>
    </message>
    <message>
        <source>Something is being moved already. Wait until it is there.</source>
        <translation>Es wird schon etwas verschoben. Warten Sie, bis es angekommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book</source>
        <translation>
            <numerusform>„{titles}“</numerusform>
            <numerusform>{n} Teile des Buchs</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another Inkwell. Close it there first; nothing was moved.</source>
        <translation>„{name}“ ist in einem anderen Inkwell geöffnet. Schließen Sie es dort zuerst; es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>What was to be moved is in “{title}”, and was left here as it is.</source>
        <translation>Was verschoben werden sollte, ist in „{title}“ und wurde hier belassen, wie es ist.</translation>
    </message>
    <message>
        <source>{words} was changed while it was moved, so it stays here. Move it again.</source>
        <translation>Während des Verschiebens geändert: {words}; das bleibt hier. Bitte noch einmal verschieben.</translation>
    </message>
    <message>
        <source>Move {words} to “{title}”</source>
        <translation>{words} nach „{title}“ verschieben</translation>
    </message>
    <message>
        <source>{sentence} It is in “{title}”, and can be moved back from there.</source>
        <translation>{sentence} Es ist in „{title}“ und lässt sich von dort zurückholen.</translation>
    </message>
    <message>
        <source>It stays in “{title}”. {sentence}</source>
        <translation>Es bleibt in „{title}“. {sentence}</translation>
    </message>
    <message>
        <source>It is here, and stays in “{title}” too. {sentence}</source>
        <translation>Es ist hier und bleibt auch in „{title}“. {sentence}</translation>
    </message>
    <message>
        <source>“{title}” was changed elsewhere too. Decide which version stays, then move it.</source>
        <translation>„{title}“ wurde auch anderswo geändert. Entscheiden Sie, welche Fassung bleibt, und verschieben Sie dann.</translation>
    </message>
    <message>
        <source>Select the passage first that the model shall sound like.</source>
        <translation>Wählen Sie zuerst die Passage aus, nach der das Modell klingen soll.</translation>
    </message>
    <message>
        <source>That passage is too long for this: {count:,} characters, and {sample_characters:,} at most.</source>
        <translation>Diese Passage ist dafür zu lang: {count:,} Zeichen; erlaubt sind höchstens {sample_characters:,}.</translation>
    </message>
    <message>
        <source>There are {most_samples} passages to sound like already; take one out first.</source>
        <translation>Es gibt schon {most_samples} Passagen als Klangvorbild; nehmen Sie zuerst eine heraus.</translation>
    </message>
    <message>
        <source>The voice that this book was written with is not on this machine; the usual model writes.</source>
        <translation>Die Stimme, mit der dieses Buch geschrieben wurde, ist nicht auf diesem Rechner; es schreibt das übliche Modell.</translation>
    </message>
    <message>
        <source>Make the collection “{name}”</source>
        <translation>Sammlung „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Change the collection “{name}”</source>
        <translation>Sammlung „{name}“ ändern</translation>
    </message>
    <message>
        <source>Rename the collection “{name}”</source>
        <translation>Sammlung „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Put into “{name}”</source>
        <translation>In „{name}“ legen</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>Aus „{name}“ nehmen</translation>
    </message>
    <message>
        <source>Delete the collection “{name}”</source>
        <translation>Sammlung „{name}“ löschen</translation>
    </message>
    <message>
        <source>There is no collection “{name}” to put anything into.</source>
        <translation>Es gibt keine Sammlung „{name}“, in die sich etwas legen ließe.</translation>
    </message>
    <message>
        <source>That collection is another by now, so it stays as it is.</source>
        <translation>Diese Sammlung ist inzwischen eine andere und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The two versions of that scene are one again.</source>
        <translation>Die beiden Fassungen jener Szene sind wieder eine.</translation>
    </message>
    <message>
        <source>This scene was changed elsewhere while you wrote.</source>
        <translation>Diese Szene wurde anderswo geändert, während Sie schrieben.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>This scene was changed elsewhere after Inkwell had stopped with words that were not saved.</source>
        <translation>Diese Szene wurde anderswo geändert, nachdem Inkwell mit ungespeicherten Wörtern abgebrochen war.</translation>
    </message>
    <message>
        <source>Not saved when Inkwell stopped</source>
        <translation>Beim Abbruch von Inkwell nicht gespeichert</translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation>Jetzt im Buch</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as text, so it stays where it is.</source>
        <translation>„{name}“ ist nicht als Text zu lesen und bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>A sync service could not bring two versions of this scene together, and left “{name}”.</source>
        <translation>Ein Synchronisierungsdienst konnte zwei Fassungen dieser Szene nicht zusammenführen und hat „{name}“ hinterlassen.</translation>
    </message>
    <message>
        <source>The present version</source>
        <translation>Die jetzige Fassung</translation>
    </message>
    <message>
        <source>The scene was changed elsewhere once more; look at both versions again.</source>
        <translation>Die Szene wurde anderswo noch einmal geändert; sehen Sie sich beide Fassungen erneut an.</translation>
    </message>
    <message>
        <source>This book is read-only here, so nothing can be ticked off in it.</source>
        <translation>Dieses Buch ist hier schreibgeschützt, darum lässt sich nichts darin abhaken.</translation>
    </message>
    <message>
        <source>This scene is open beside the page.</source>
        <translation>Diese Szene ist neben der Seite geöffnet.</translation>
    </message>
    <message>
        <source>Inkwell cannot see whether this book is open elsewhere, nor keep a journal of what you write</source>
        <translation>Inkwell kann nicht sehen, ob dieses Buch anderswo geöffnet ist, und kein Journal dessen führen, was Sie schreiben</translation>
    </message>
    <message>
        <source>A change of several parts of the book was cut short last time, and could not be finished.</source>
        <translation>Eine Änderung an mehreren Teilen des Buchs wurde letztes Mal unterbrochen und konnte nicht zu Ende gebracht werden.</translation>
    </message>
    <message>
        <source>Recovered words</source>
        <translation>Gerettete Wörter</translation>
    </message>
    <message>
        <source>Unsaved words of a text that is no longer in the book wait: {sentence}</source>
        <translation>Ungespeicherte Wörter eines Textes, der nicht mehr im Buch ist, warten: {sentence}</translation>
    </message>
    <message>
        <source>Unsaved words wait for a file that cannot be written: {reason}</source>
        <translation>Ungespeicherte Wörter warten auf eine Datei, die sich nicht schreiben lässt: {reason}</translation>
    </message>
    <message>
        <source>Of the last words of “{title}”, some could not be read again.</source>
        <translation>Von den letzten Wörtern in „{title}“ waren einige nicht mehr zu lesen.</translation>
    </message>
    <message>
        <source>A text that is no longer in the book had unsaved words; it is at the end, as “{recovered_title}”.</source>
        <translation>Ein Text, der nicht mehr im Buch ist, hatte ungespeicherte Wörter; er steht am Ende als „{recovered_title}“.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program and stays.</source>
        <translation>„{name}“ gehört einem anderen Programm und bleibt.</translation>
    </message>
    <message>
        <source>The process that downloads could not be started.</source>
        <translation>Der Prozess, der herunterlädt, ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Paused; what has come is kept.</source>
        <translation>Pausiert; was da ist, bleibt.</translation>
    </message>
    <message>
        <source>The disk does not answer; your words are kept in the window.</source>
        <translation>Der Datenträger antwortet nicht; Ihre Wörter bleiben im Fenster erhalten.</translation>
    </message>
    <message>
        <source>That could not be done, for a reason Inkwell did not expect; the log has the details.</source>
        <translation>Das ging nicht, aus einem Grund, mit dem Inkwell nicht gerechnet hat; das Protokoll sagt Näheres.</translation>
    </message>
    <message>
        <source>A character is not complete there; choose the place before it or behind it.</source>
        <translation>Dort ist ein Zeichen nicht vollständig; wählen Sie die Stelle davor oder dahinter.</translation>
    </message>
    <message>
        <source>There is no such place in this proposal.</source>
        <translation>Diese Stelle gibt es in diesem Vorschlag nicht.</translation>
    </message>
    <message>
        <source>This word was not among those that could have stood there.</source>
        <translation>Dieses Wort war nicht unter denen, die dort hätten stehen können.</translation>
    </message>
    <message>
        <source>This is only part of a character; choose another.</source>
        <translation>Das ist nur ein Teil eines Zeichens; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>Writing the book</source>
        <translation>Das Buch wird geschrieben</translation>
    </message>
    <message>
        <source>All words are on one side of the caret, so there is nothing to split.</source>
        <translation>Alle Wörter stehen auf einer Seite des Cursors; es gibt nichts zu teilen.</translation>
    </message>
    <message>
        <source>No scene follows in this chapter, so there is nothing to merge with.</source>
        <translation>In diesem Kapitel folgt keine Szene, mit der sich diese verbinden ließe.</translation>
    </message>
    <message>
        <source>“{}” has scenes below it; move them first, then merge.</source>
        <translation>Unter „{}“ liegen Szenen; verschieben Sie die zuerst und verbinden Sie dann.</translation>
    </message>
    <message>
        <source>No scene was split or merged that could be made what it was.</source>
        <translation>Es wurde keine Szene geteilt oder verbunden, die sich zurückverwandeln ließe.</translation>
    </message>
    <message>
        <source>“{}” was changed since, so what was done to it cannot be undone; nothing was changed now.</source>
        <translation>„{}“ wurde seither geändert, darum lässt sich das nicht rückgängig machen; es blieb alles, wie es ist.</translation>
    </message>
    <message>
        <source>“{}” can only be read here, so it was left as it is.</source>
        <translation>„{}“ lässt sich hier nur lesen und blieb, wie es war.</translation>
    </message>
    <message>
        <source>The record of this result is damaged, so it cannot be made again.</source>
        <translation>Die Aufzeichnung dieses Ergebnisses ist beschädigt; es lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>A model wrote this word</source>
        <translation>Dieses Wort schrieb ein Modell</translation>
    </message>
    <message>
        <source>A model wrote this word and it was changed since</source>
        <translation>Dieses Wort schrieb ein Modell, und es wurde seither geändert</translation>
    </message>
    <message>
        <source>No model wrote this word</source>
        <translation>Dieses Wort schrieb kein Modell</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>Teil eines Zeichens</translation>
    </message>
    <message>
        <source>The disk that this link leads to does not answer.</source>
        <translation>Der Datenträger, zu dem dieser Link führt, antwortet nicht.</translation>
    </message>
    <message>
        <source>The linked file could not be looked at for a reason Inkwell did not expect; the log has more.</source>
        <translation>Die verlinkte Datei ließ sich aus einem Grund, mit dem Inkwell nicht gerechnet hat, nicht ansehen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>This link leads to no file on this computer.</source>
        <translation>Dieser Link führt zu keiner Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; it was moved, renamed or deleted.</source>
        <translation>„{name}“ ist nicht mehr da; es wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is a program; Inkwell starts none from a link.</source>
        <translation>„{name}“ ist ein Programm; aus einem Link startet Inkwell keins.</translation>
    </message>
    <message>
        <source>“{name}” lies on another computer, and a link opens only files of this one.</source>
        <translation>„{name}“ liegt auf einem anderen Rechner; ein Link öffnet nur Dateien von diesem.</translation>
    </message>
    <message>
        <source>a voice on {base}</source>
        <translation>eine Stimme auf {base}</translation>
    </message>
    <message>
        <source>a voice of its own</source>
        <translation>eine eigenständige Stimme</translation>
    </message>
    <message>
        <source>{name} is found where it lies now.</source>
        <translation>{name} wird dort benutzt, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>{name} is in Inkwell&apos;s folder now.</source>
        <translation>{name} ist jetzt im Ordner von Inkwell.</translation>
    </message>
    <message>
        <source>it is as it was noted</source>
        <translation>sie ist, wie sie vermerkt war</translation>
    </message>
    <message>
        <source>its SHA-256 is noted now, for the next time</source>
        <translation>ihr SHA-256 ist jetzt fürs nächste Mal vermerkt</translation>
    </message>
    <message>
        <source>{name} is whole; {known}.</source>
        <translation>{name} ist unversehrt; {known}.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>{name} writes {rate:.1f} tokens a second here, and reads {reading:.0f}.</source>
        <translation>{name} schreibt hier {rate:.1f} Token in der Sekunde und liest {reading:.0f}.</translation>
    </message>
    <message>
        <source>It could not be put on again after the model had stopped.</source>
        <translation>Er ließ sich nicht wieder aufsetzen, nachdem das Modell abgebrochen war.</translation>
    </message>
    <message>
        <source>“{name}” cannot write: {sentence} The usual model writes.</source>
        <translation>„{name}“ kann nicht schreiben: {sentence} Es schreibt das übliche Modell.</translation>
    </message>
    <message>
        <source>Names are told from other words by a dictionary, and none is in use for this book.</source>
        <translation>Namen werden mit einem Wörterbuch von anderen Wörtern unterschieden, und für dieses Buch ist keins in Gebrauch.</translation>
    </message>
    <message>
        <source>The dictionary gave no answer, so no names could be looked for.</source>
        <translation>Das Wörterbuch gab keine Antwort; Namen konnten nicht gesucht werden.</translation>
    </message>
    <message>
        <source>“{title}” has become an empty file; Check this book brings its last version back.</source>
        <translation>„{title}“ ist eine leere Datei geworden; „Dieses Buch prüfen“ holt die letzte Fassung zurück.</translation>
    </message>
    <message>
        <source>You keep this note from the model, so nothing can be asked here.</source>
        <translation>Sie verbergen diese Notiz vor dem Modell; darum lässt sich hier nichts fragen.</translation>
    </message>
    <message>
        <source>Open a scene first; the model continues from the cursor.</source>
        <translation>Öffnen Sie zuerst eine Szene; das Modell schreibt ab dem Cursor weiter.</translation>
    </message>
    <message>
        <source>Write a line first, or a note to the model; it needs something to go on from.</source>
        <translation>Schreiben Sie zuerst eine Zeile oder eine Notiz an das Modell; es braucht etwas zum Weiterschreiben.</translation>
    </message>
    <message>
        <source>Leave the model a line at least; it needs something to go on from.</source>
        <translation>Lassen Sie dem Modell wenigstens eine Zeile; es braucht etwas zum Weiterschreiben.</translation>
    </message>
    <message>
        <source>This part is in your text already.</source>
        <translation>Dieser Teil ist schon in Ihrem Text.</translation>
    </message>
    <message>
        <source>No model is loaded; choose one in the settings.</source>
        <translation>Es ist kein Modell geladen; wählen Sie eins in den Einstellungen.</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (Kopie)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} parts of the book</source>
        <translation>
            <numerusform>Einen Teil des Buchs verschieben</numerusform>
            <numerusform>{n} Teile des Buchs verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} parts of the book</source>
        <translation>
            <numerusform>Einen Teil des Buchs löschen</numerusform>
            <numerusform>{n} Teile des Buchs löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {n} parts of the book</source>
        <translation>
            <numerusform>Einen Teil des Buchs duplizieren</numerusform>
            <numerusform>{n} Teile des Buchs duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay out “{title}”</source>
        <translation>„{title}“ anlegen</translation>
    </message>
    <message>
        <source>Add the field “{title}”</source>
        <translation>Feld „{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>Delete the field “{title}”</source>
        <translation>Feld „{title}“ löschen</translation>
    </message>
    <message>
        <source>The fields of this book are others by now; “{title}” stays so.</source>
        <translation>Die Felder dieses Buchs sind inzwischen andere; „{title}“ bleibt so.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for {name} here; one can be added under Tools, Dictionaries.</source>
        <translation>Für {name} gibt es hier kein Rechtschreibwörterbuch; unter Werkzeuge, Wörterbücher lässt sich eins hinzufügen.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” cannot be used, so spelling is not looked at; another can be chosen.</source>
        <translation>Das Wörterbuch „{name}“ ist nicht zu gebrauchen, darum wird die Rechtschreibung nicht geprüft; es lässt sich ein anderes wählen.</translation>
    </message>
    <message>
        <source>Grammar and style are not looked at any more until the book is opened again.</source>
        <translation>Grammatik und Stil werden nicht mehr geprüft, bis das Buch wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Reading aloud stopped: {name} could not be heard on this system.</source>
        <translation>Das Vorlesen hat aufgehört: {name} war auf diesem System nicht zu hören.</translation>
    </message>
    <message>
        <source>“{title}” was changed here and elsewhere; compare the two versions first.</source>
        <translation>„{title}“ wurde hier und anderswo geändert; vergleichen Sie zuerst die beiden Fassungen.</translation>
    </message>
    <message>
        <source>This book is read-only here, so nothing more is kept in it.</source>
        <translation>Dieses Buch ist hier schreibgeschützt, darum wird nichts mehr darin aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings of this result cannot be read, so it cannot be run again.</source>
        <translation>Die Einstellungen dieses Ergebnisses sind nicht zu lesen; der Durchlauf lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>Saving stopped for a reason Inkwell did not expect; it will try again.</source>
        <translation>Das Speichern wurde aus einem Grund unterbrochen, mit dem Inkwell nicht gerechnet hat; es versucht es wieder.</translation>
    </message>
    <message>
        <source>This book is part of a series already. Leave that one first.</source>
        <translation>Dieses Buch gehört schon zu einer Reihe. Lösen Sie es zuerst aus dieser.</translation>
    </message>
    <message>
        <source>This book is part of no series.</source>
        <translation>Dieses Buch gehört zu keiner Reihe.</translation>
    </message>
    <message>
        <source>The server that this was to be written with is not set up here; it is sent nothing.</source>
        <translation>Der Server, mit dem dies geschrieben werden sollte, ist hier nicht eingerichtet; ihm wird nichts gesendet.</translation>
    </message>
    <message>
        <source>{place} is not on this machine, and that has not been accepted; it is sent nothing.</source>
        <translation>{place} ist nicht auf diesem Rechner, und dem wurde nicht zugestimmt; dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The keyring is asked for the key of {place}; try it again in a moment.</source>
        <translation>Der Schlüsselbund wird nach dem Schlüssel für {place} gefragt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server at {place} wants its key; give it in Write, Server of your own.</source>
        <translation>Der Server auf {place} verlangt seinen Schlüssel; geben Sie ihn unter Schreiben, Eigener Server an.</translation>
    </message>
    <message>
        <source>{count} things in this book need a look; File, Check this book, lists them.</source>
        <translation>{count} Dinge in diesem Buch brauchen einen Blick; Datei, Dieses Buch prüfen listet sie auf.</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>Es ist kein Buch geöffnet.</translation>
    </message>
    <message>
        <source>Scene 1</source>
        <translation>Szene 1</translation>
    </message>
    <message>
        <source>The scene that was open here was removed elsewhere; its last words are in the history.</source>
        <translation>Die Szene, die hier geöffnet war, wurde anderswo entfernt; ihre letzten Wörter stehen im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} parts of the book</source>
        <translation>
            <numerusform>Einen Teil des Buchs hinzufügen</numerusform>
            <numerusform>{n} Teile des Buchs hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {count} parts of the book</source>
        <translation>{count} Teile des Buchs ändern</translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation>„{title}“ verschieben</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>„{title}“ umbenennen</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>„{title}“ ändern</translation>
    </message>
    <message>
        <source>No summary of “{}” came of it; what was there stays.</source>
        <translation>Eine Zusammenfassung von „{}“ kam nicht zustande; was da war, bleibt.</translation>
    </message>
    <message>
        <source>“{}” was not summed up, because you went on writing; what was there stays.</source>
        <translation>„{}“ wurde nicht zusammengefasst, weil Sie weitergeschrieben haben; was da war, bleibt.</translation>
    </message>
    <message>
        <source>A summary is being made just now; it will be there in a moment.</source>
        <translation>Gerade entsteht eine Zusammenfassung; sie ist gleich da.</translation>
    </message>
    <message>
        <source>It is what happened before.</source>
        <translation>Das ist vorher geschehen.</translation>
    </message>
    <message>
        <source>It is what happened before; the chapter was changed since it was summed up.</source>
        <translation>Das ist vorher geschehen; das Kapitel wurde seit der Zusammenfassung geändert.</translation>
    </message>
    <message>
        <source>How the answer begins</source>
        <translation>Wie die Antwort anfängt</translation>
    </message>
    <message>
        <source>You chose another word there.</source>
        <translation>Sie haben dort ein anderes Wort gewählt.</translation>
    </message>
    <message>
        <source>{at_hand} is on this computer and can do it.</source>
        <translation>{at_hand} ist auf diesem Rechner und kann es.</translation>
    </message>
    <message>
        <source>Open a book first; tools work on its text.</source>
        <translation>Öffnen Sie zuerst ein Buch; Werkzeuge arbeiten an seinem Text.</translation>
    </message>
    <message>
        <source>Open a scene first; the model writes at the cursor.</source>
        <translation>Öffnen Sie zuerst eine Szene; das Modell schreibt am Cursor.</translation>
    </message>
    <message>
        <source>It was told in pieces, each with its instruction, and without comments.</source>
        <translation>Es wurde in Teilen gesagt, jeder mit seiner Anweisung, und ohne Kommentare.</translation>
    </message>
    <message>
        <source>Select the words that “{title}” is to work on first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, an denen „{title}“ arbeiten soll.</translation>
    </message>
    <message>
        <source>There is nothing written here yet for “{title}” to read.</source>
        <translation>Hier steht noch nichts, was „{title}“ lesen könnte.</translation>
    </message>
    <message>
        <source>“{title}” needs a word from you: {asks}</source>
        <translation>„{title}“ braucht ein Wort von Ihnen: {asks}</translation>
    </message>
    <message>
        <source>The model is still being loaded; try again in a moment.</source>
        <translation>Das Modell wird noch geladen; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{problem} {n} more are not used either.</source>
        <translation>
            <numerusform>{problem} Ein weiteres wird ebenfalls nicht benutzt.</numerusform>
            <numerusform>{problem} {n} weitere werden ebenfalls nicht benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That tool is not there any more.</source>
        <translation>Dieses Werkzeug gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>The tools that come with Inkwell stay as they are; a copy can be changed.</source>
        <translation>Die Werkzeuge, die Inkwell mitbringt, bleiben, wie sie sind; eine Kopie lässt sich ändern.</translation>
    </message>
    <message>
        <source>This book is read-only here, and so are its tools.</source>
        <translation>Dieses Buch ist hier schreibgeschützt, also auch seine Werkzeuge.</translation>
    </message>
    <message>
        <source>One part of the book could not be changed and is as it was. {}</source>
        <translation>Ein Teil des Buchs ließ sich nicht ändern und ist, wie er war. {}</translation>
    </message>
    <message>
        <source>{} parts of the book could not be changed and are as they were. {}</source>
        <translation>{} Teile des Buchs ließen sich nicht ändern und sind, wie sie waren. {}</translation>
    </message>
    <message>
        <source>Tick what it shall learn from: scenes of this book, another book, or a file.</source>
        <translation>Haken Sie an, woraus gelernt werden soll: Szenen dieses Buchs, ein anderes Buch oder eine Datei.</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translation>Die Texte werden gelesen</translation>
    </message>
    <message>
        <source>“{name}” is not the folder of a book of Inkwell&apos;s; choose one, or add a file.</source>
        <translation>„{name}“ ist kein Ordner eines Buchs von Inkwell; wählen Sie einen solchen, oder fügen Sie eine Datei hinzu.</translation>
    </message>
    <message>
        <source>Cleaning and dividing the text</source>
        <translation>Der Text wird bereinigt und aufgeteilt</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Another voice is at work; wait until it is done, or stop it first.</source>
        <translation>Eine andere Stimme ist in Arbeit; warten Sie, bis sie fertig ist, oder halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>The training process could not be started.</source>
        <translation>Der Lernprozess ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>No voice was found on this system. On Linux, install espeak-ng or speech-dispatcher; macOS and Windows bring one along.</source>
        <translation>Auf diesem System wurde keine Stimme gefunden. Unter Linux installieren Sie espeak-ng oder speech-dispatcher; macOS und Windows bringen eine mit.</translation>
    </message>
    <message>
        <source>the voice of macOS</source>
        <translation>die Stimme von macOS</translation>
    </message>
    <message>
        <source>the voice of Windows</source>
        <translation>die Stimme von Windows</translation>
    </message>
    <message>
        <source>There is no thesaurus for this book&apos;s language ({language}) here. {where}</source>
        <translation>Für die Sprache dieses Buchs ({language}) gibt es hier keinen Thesaurus. {where}</translation>
    </message>
    <message>
        <source>The address must begin with https:// and have {place} where the word belongs.</source>
        <translation>Die Adresse muss mit https:// beginnen und {place} enthalten, wo das Wort hingehört.</translation>
    </message>
    <message>
        <source>“{model}”, which wrote this, is not here any more, or is locked; let another model try.</source>
        <translation>„{model}“ hat dies geschrieben und ist nicht mehr da oder gesperrt; lassen Sie es ein anderes Modell versuchen.</translation>
    </message>
    <message>
        <source>{name} (voice)</source>
        <translation>{name} (Stimme)</translation>
    </message>
    <message>
        <source>{name} (voice {number})</source>
        <translation>{name} (Stimme {number})</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be between 0 and {strongest:g}, not {strength:g}.</source>
        <translation>Die Stärke eines Adapters muss zwischen 0 und {strongest:g} liegen, nicht bei {strength:g}.</translation>
    </message>
    <message>
        <source>The adapter {name} is not there any more.</source>
        <translation>Den Adapter {name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The adapter {name} is damaged or incomplete.</source>
        <translation>Der Adapter {name} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The adapter {name} was made for another model and does not fit this one.</source>
        <translation>Der Adapter {name} wurde für ein anderes Modell gemacht und passt nicht zu diesem.</translation>
    </message>
    <message>
        <source>The number of tokens to write must be at least 1, not {value}.</source>
        <translation>Die Zahl der zu schreibenden Token muss mindestens 1 sein, nicht {value}.</translation>
    </message>
    <message>
        <source>The number of words to write must be at least 1, not {value}.</source>
        <translation>Die Zahl der zu schreibenden Wörter muss mindestens 1 sein, nicht {value}.</translation>
    </message>
    <message>
        <source>The number of variants to write must be at least 1, not {value}.</source>
        <translation>Die Zahl der zu schreibenden Varianten muss mindestens 1 sein, nicht {value}.</translation>
    </message>
    <message>
        <source>Between 0 and {most_alternatives} alternatives can be shown, not {alternatives}.</source>
        <translation>Zwischen 0 und {most_alternatives} Alternativen lassen sich zeigen, nicht {alternatives}.</translation>
    </message>
    <message>
        <source>An answer can follow a grammar or a JSON schema, not both.</source>
        <translation>Eine Antwort kann einer Grammatik oder einem JSON-Schema folgen, nicht beidem.</translation>
    </message>
    <message>
        <source>A banned phrase must have at least one letter or digit.</source>
        <translation>Eine gesperrte Wendung muss mindestens einen Buchstaben oder eine Ziffer haben.</translation>
    </message>
    <message>
        <source>{name} is a folder; this model takes an adapter as a GGUF file.</source>
        <translation>{name} ist ein Ordner; dieses Modell nimmt einen Adapter als GGUF-Datei.</translation>
    </message>
    <message>
        <source>The adapter {name} cannot be read.</source>
        <translation>Der Adapter {name} ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} ist kein LoRA-Adapter.</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {size} tokens.</source>
        <translation>Der Speicher reicht nicht für einen Kontext von {size} Token.</translation>
    </message>
    <message>
        <source>The model could not go on from here.</source>
        <translation>Das Modell konnte von hier aus nicht weiter.</translation>
    </message>
    <message>
        <source>Scoring was cancelled.</source>
        <translation>Das Bewerten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This model writes; texts are compared by an embedding model.</source>
        <translation>Dieses Modell schreibt; Texte vergleicht ein Embedding-Modell.</translation>
    </message>
    <message>
        <source>llama.cpp does not tell what a model looked at; a Hugging Face model does.</source>
        <translation>llama.cpp verrät nicht, worauf ein Modell geblickt hat; ein Hugging-Face-Modell tut es.</translation>
    </message>
    <message>
        <source>This model only compares texts; it cannot write.</source>
        <translation>Dieses Modell vergleicht nur Texte; schreiben kann es nicht.</translation>
    </message>
    <message>
        <source>{name} could not be loaded as a model.</source>
        <translation>{name} ließ sich nicht als Modell laden.</translation>
    </message>
    <message>
        <source>The JSON schema could not be read.</source>
        <translation>Das JSON-Schema war nicht zu lesen.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare texts with this model.</source>
        <translation>Der Speicher reicht nicht, um mit diesem Modell Texte zu vergleichen.</translation>
    </message>
    <message>
        <source>The model could not read a text to compare it.</source>
        <translation>Das Modell konnte einen Text zum Vergleichen nicht lesen.</translation>
    </message>
    <message>
        <source>The model gave no vector for a text.</source>
        <translation>Das Modell gab für einen Text keinen Vektor.</translation>
    </message>
    <message>
        <source>Text behind a cut was moved up instead of being evaluated again.</source>
        <translation>Text hinter einem Schnitt wurde aufgerückt statt neu ausgewertet.</translation>
    </message>
    <message>
        <source>Part of the context was evaluated on an earlier visit and read back from the disk.</source>
        <translation>Ein Teil des Kontexts war bei einem früheren Besuch ausgewertet worden und wurde vom Datenträger gelesen.</translation>
    </message>
    <message>
        <source>This result cannot be made again. {reason}</source>
        <translation>Dieses Ergebnis lässt sich nicht wiederholen. {reason}</translation>
    </message>
    <message>
        <source>its batches do not follow each other</source>
        <translation>seine Stapel folgen nicht aufeinander</translation>
    </message>
    <message>
        <source>it does not cover the prompt</source>
        <translation>es umfasst nicht den ganzen Prompt</translation>
    </message>
    <message>
        <source>it has {width} variants at once</source>
        <translation>es hat {width} Varianten auf einmal</translation>
    </message>
    <message>
        <source>The prompt was not evaluated to its end.</source>
        <translation>Der Prompt wurde nicht bis zum Ende ausgewertet.</translation>
    </message>
    <message>
        <source>This result cannot be made again here: {why}.</source>
        <translation>Dieses Ergebnis lässt sich hier nicht wiederholen: {why}.</translation>
    </message>
    <message>
        <source>The answer&apos;s beginning does not follow its grammar.</source>
        <translation>Der Anfang der Antwort folgt nicht ihrer Grammatik.</translation>
    </message>
    <message>
        <source>The grammar could not be read; it needs a rule named root.</source>
        <translation>Die Grammatik war nicht zu lesen; sie braucht eine Regel namens root.</translation>
    </message>
    <message>
        <source>The script {name} is not there.</source>
        <translation>Das Skript {name} ist nicht da.</translation>
    </message>
    <message>
        <source>The script {name} cannot be read.</source>
        <translation>Das Skript {name} ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The script {name} cannot be understood.</source>
        <translation>Das Skript {name} ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>It was written by a server, which does not promise the same answer twice.</source>
        <translation>Es wurde von einem Server geschrieben, und der verspricht nicht zweimal dieselbe Antwort.</translation>
    </message>
    <message>
        <source>it goes on and on, far beyond the length that was asked for</source>
        <translation>er schreibt immer weiter, weit über die verlangte Länge hinaus</translation>
    </message>
    <message>
        <source>This result is stored, but cannot be made again. {not_again}</source>
        <translation>Dieses Ergebnis ist abgelegt, lässt sich aber nicht wiederholen. {not_again}</translation>
    </message>
    <message>
        <source>A server cannot say how likely a text is to its model.</source>
        <translation>Ein Server kann nicht sagen, wie wahrscheinlich ein Text für sein Modell ist.</translation>
    </message>
    <message>
        <source>Texts are compared on this machine, not by a server.</source>
        <translation>Texte werden auf diesem Rechner verglichen, nicht von einem Server.</translation>
    </message>
    <message>
        <source>A server&apos;s model cannot take a voice from this machine.</source>
        <translation>Das Modell eines Servers kann keine Stimme von diesem Rechner annehmen.</translation>
    </message>
    <message>
        <source>A server does not tell what its model looked at.</source>
        <translation>Ein Server verrät nicht, worauf sein Modell geblickt hat.</translation>
    </message>
    <message>
        <source>No server is chosen yet.</source>
        <translation>Es ist noch kein Server gewählt.</translation>
    </message>
    <message>
        <source>{name} cannot follow what was asked ({words}).</source>
        <translation>{name} kann dem Verlangten nicht folgen ({words}).</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON.</source>
        <translation>Das JSON-Schema ist kein JSON.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>The model&apos;s context has room for {budget:,} tokens here, too few for the {fixed:,} it must be told.</source>
        <translation>Der Kontext des Modells fasst hier {budget:,} Token, zu wenig für die {fixed:,}, die ihm gesagt werden müssen.</translation>
    </message>
    <message>
        <source>The server at {place} broke off in the middle; what came stands.</source>
        <translation>Der Server auf {place} brach mittendrin ab; was da ist, bleibt stehen.</translation>
    </message>
    <message>
        <source>The key for {place} has a letter in it that no key can have.</source>
        <translation>Im Schlüssel für {place} steht ein Zeichen, das kein Schlüssel haben kann.</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>anderswohin</translation>
    </message>
    <message>
        <source>The server at {place} sends on to {where}; give that address if you trust it.</source>
        <translation>Der Server auf {place} verweist weiter an {where}; geben Sie diese Adresse an, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>The server at {place} wants a key, or another one.</source>
        <translation>Der Server auf {place} verlangt einen Schlüssel oder einen anderen.</translation>
    </message>
    <message>
        <source>The server at {place} sends more than any answer can be long.</source>
        <translation>Der Server auf {place} sendet mehr, als eine Antwort lang sein kann.</translation>
    </message>
    <message>
        <source>The server at {place} sends a line that is longer than any answer.</source>
        <translation>Der Server auf {place} sendet eine Zeile, die länger ist als jede Antwort.</translation>
    </message>
    <message>
        <source>The server at {place} is no model&apos;s server: it answers with a web page.</source>
        <translation>Der Server auf {place} ist kein Modellserver: Er antwortet mit einer Webseite.</translation>
    </message>
    <message>
        <source>The server at {place} answers what cannot be understood.</source>
        <translation>Die Antwort des Servers auf {place} ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The server at {place} refuses: {words}.</source>
        <translation>Der Server auf {place} weist ab: {words}.</translation>
    </message>
    <message>
        <source>The server at {place} refuses: it does not say why.</source>
        <translation>Der Server auf {place} weist ab und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The server at {place} does not answer as it should.</source>
        <translation>Der Server auf {place} antwortet nicht, wie er soll.</translation>
    </message>
    <message>
        <source>The server at {place} does not answer in time.</source>
        <translation>Der Server auf {place} antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server at {place} does not have what was asked for: {said}.</source>
        <translation>Der Server auf {place} hat nicht, was verlangt war: {said}.</translation>
    </message>
    <message>
        <source>The server at {place} does not have what was asked for.</source>
        <translation>Der Server auf {place} hat nicht, was verlangt war.</translation>
    </message>
    <message>
        <source>The server at {place} failed ({status}): {said}.</source>
        <translation>Der Server auf {place} ist gescheitert ({status}): {said}.</translation>
    </message>
    <message>
        <source>The server at {place} failed ({status}).</source>
        <translation>Der Server auf {place} ist gescheitert ({status}).</translation>
    </message>
    <message>
        <source>The server at {place} refuses ({status}): {said}.</source>
        <translation>Der Server auf {place} weist ab ({status}): {said}.</translation>
    </message>
    <message>
        <source>The server at {place} refuses ({status}).</source>
        <translation>Der Server auf {place} weist ab ({status}).</translation>
    </message>
    <message>
        <source>“{host}” is called like a machine of your own network, but leads out of it (to {peer}); nothing was sent.</source>
        <translation>„{host}“ heißt wie ein Rechner Ihres eigenen Netzes, führt aber hinaus (zu {peer}); es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No server answers at {place}; is it running?</source>
        <translation>Auf {place} antwortet kein Server; läuft er?</translation>
    </message>
    <message>
        <source>There is no machine called “{host}” that can be reached from here.</source>
        <translation>Ein Rechner namens „{host}“ ist von hier aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The server at {place} shows a certificate that this machine does not trust.</source>
        <translation>Der Server auf {place} zeigt ein Zertifikat, dem dieser Rechner nicht traut.</translation>
    </message>
    <message>
        <source>The server at {place} does not speak https as it should; is its address one with http?</source>
        <translation>Der Server auf {place} spricht kein richtiges https; beginnt seine Adresse mit http?</translation>
    </message>
    <message>
        <source>The server at {place} does not answer.</source>
        <translation>Der Server auf {place} antwortet nicht.</translation>
    </message>
    <message>
        <source>What answers at {place} does not speak HTTP as a server should.</source>
        <translation>Was auf {place} antwortet, spricht HTTP nicht so, wie ein Server es sollte.</translation>
    </message>
    <message>
        <source>The connection to the server at {place} broke off.</source>
        <translation>Die Verbindung zum Server auf {place} ist abgerissen.</translation>
    </message>
    <message>
        <source>The server at {place} has too much to do, or lets you ask no more now; try again later.</source>
        <translation>Der Server auf {place} hat zu viel zu tun oder lässt gerade keine weiteren Fragen zu; versuchen Sie es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The server at {place} has too much to do, or lets you ask no more now; try again in {n} seconds.</source>
        <translation>
            <numerusform>Der Server auf {place} hat zu viel zu tun oder lässt gerade keine weiteren Fragen zu; versuchen Sie es in einer Sekunde noch einmal.</numerusform>
            <numerusform>Der Server auf {place} hat zu viel zu tun oder lässt gerade keine weiteren Fragen zu; versuchen Sie es in {n} Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>What answers at {place} is no model&apos;s server: it lists no models.</source>
        <translation>Was auf {place} antwortet, ist kein Modellserver: Er listet keine Modelle auf.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>The server at {place} has no model called {wanted}; there is {there}.</source>
        <translation>Der Server auf {place} hat kein Modell namens {wanted}; vorhanden: {there}.</translation>
    </message>
    <message>
        <source>Ollama at {place} has no model yet; fetch one there with “ollama pull”.</source>
        <translation>Ollama auf {place} hat noch kein Modell; holen Sie dort eins mit „ollama pull“.</translation>
    </message>
    <message>
        <source>its answer is no stream of events, but begins “{decode}”</source>
        <translation>seine Antwort ist kein Strom von Ereignissen, sondern beginnt mit „{decode}“</translation>
    </message>
    <message>
        <source>its answer is not what a completion looks like</source>
        <translation>seine Antwort sieht nicht wie eine Fortsetzung aus</translation>
    </message>
    <message>
        <source>The server at {place} cut what it was told, for its context is smaller than it said; choose a smaller context for it.</source>
        <translation>Der Server auf {place} hat abgeschnitten, was ihm gesagt wurde: Sein Kontext ist kleiner als angegeben; wählen Sie einen kleineren für ihn.</translation>
    </message>
    <message>
        <source>{name} is no adapter for this model: that is a folder with {config} and {weights}.</source>
        <translation>{name} ist kein Adapter für dieses Modell: Der wäre ein Ordner mit {config} und {weights}.</translation>
    </message>
    <message>
        <source>The adapter {name} is of a variety that cannot be put on; a plain LoRA adapter can.</source>
        <translation>Der Adapter {name} ist von einer Art, die sich nicht aufsetzen lässt; mit einem einfachen LoRA-Adapter geht es.</translation>
    </message>
    <message>
        <source>it has no heads of attention</source>
        <translation>es hat keine Aufmerksamkeitsköpfe</translation>
    </message>
    <message>
        <source>There is nothing before this word that the model could look at.</source>
        <translation>Vor diesem Wort steht nichts, worauf das Modell blicken könnte.</translation>
    </message>
    <message>
        <source>not every layer of it has attention of its own</source>
        <translation>nicht jede seiner Schichten hat eine eigene Aufmerksamkeit</translation>
    </message>
    <message>
        <source>its layers are of different kinds</source>
        <translation>seine Schichten sind von verschiedener Art</translation>
    </message>
    <message>
        <source>This model&apos;s tokens do not give back the text letter for letter, so they cannot be shown on it.</source>
        <translation>Die Token dieses Modells geben den Text nicht Buchstabe für Buchstabe wieder; sie lassen sich darauf nicht zeigen.</translation>
    </message>
    <message>
        <source>This model does not tell what it looks at.</source>
        <translation>Dieses Modell verrät nicht, worauf es blickt.</translation>
    </message>
    <message>
        <source>it pools its tokens in a way that Inkwell does not know</source>
        <translation>es fasst seine Token auf eine Art zusammen, die Inkwell nicht kennt</translation>
    </message>
    <message>
        <source>its files are damaged or incomplete</source>
        <translation>seine Dateien sind beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be loaded: {reason}.</source>
        <translation>Das Modell „{name}“ lässt sich nicht laden: {reason}.</translation>
    </message>
    <message>
        <source>This result cannot be repeated, because its record does not fit its text or this context.</source>
        <translation>Dieses Ergebnis lässt sich nicht wiederholen; seine Aufzeichnung passt nicht zu seinem Text oder zu diesem Kontext.</translation>
    </message>
    <message>
        <source>The answer was stopped before all of the text before it was evaluated.</source>
        <translation>Die Antwort wurde angehalten, bevor der ganze Text vor ihr ausgewertet war.</translation>
    </message>
    <message>
        <source>The model answers with no usable numbers; its file may be damaged.</source>
        <translation>Das Modell antwortet ohne brauchbare Zahlen; vielleicht ist seine Datei beschädigt.</translation>
    </message>
    <message>
        <source>To run GPT-2 and other Hugging Face models, install the torch extra: pip install &quot;inkwell[torch]&quot;.</source>
        <translation>Für GPT-2 und andere Hugging-Face-Modelle installieren Sie das Extra torch: pip install &quot;inkwell[torch]&quot;.</translation>
    </message>
    <message>
        <source>Models of the torch backend cannot follow a grammar or a schema; a GGUF model can.</source>
        <translation>Modelle des torch-Backends können keiner Grammatik und keinem Schema folgen; ein GGUF-Modell kann es.</translation>
    </message>
    <message>
        <source>Models of the torch backend cannot look ahead in the prompt.</source>
        <translation>Modelle des torch-Backends können im Prompt nicht vorausblicken.</translation>
    </message>
    <message>
        <source>The model “{name}” is not at {path}.</source>
        <translation>Das Modell „{name}“ ist nicht unter {path}.</translation>
    </message>
    <message>
        <source>it is neither a folder nor a GGUF file</source>
        <translation>es ist weder ein Ordner noch eine GGUF-Datei</translation>
    </message>
    <message>
        <source>its weights are not in the safetensors format</source>
        <translation>seine Gewichte haben nicht das Format safetensors</translation>
    </message>
    <message>
        <source>its folder has no weights</source>
        <translation>sein Ordner enthält keine Gewichte</translation>
    </message>
    <message>
        <source>some of its weights are missing</source>
        <translation>einige seiner Gewichte fehlen</translation>
    </message>
    <message>
        <source>its tokenizer is missing or damaged</source>
        <translation>sein Tokenizer fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>its tokenizer is missing</source>
        <translation>sein Tokenizer fehlt</translation>
    </message>
    <message>
        <source>There is not enough memory for the model “{name}”.</source>
        <translation>Der Speicher reicht nicht für das Modell „{name}“.</translation>
    </message>
    <message>
        <source>it needs program code of its own, which Inkwell does not run</source>
        <translation>es braucht eigenen Programmcode, und den führt Inkwell nicht aus</translation>
    </message>
    <message>
        <source>its files are damaged, incomplete or of an unknown kind</source>
        <translation>seine Dateien sind beschädigt, unvollständig oder von unbekannter Art</translation>
    </message>
    <message>
        <source>There is not enough memory for the model to work on this text.</source>
        <translation>Der Speicher reicht nicht, damit das Modell an diesem Text arbeiten kann.</translation>
    </message>
    <message>
        <source>The model failed while it worked on this text.</source>
        <translation>Das Modell ist bei der Arbeit an diesem Text gescheitert.</translation>
    </message>
    <message>
        <source>Inkwell cannot use this model, because its tokenizer has no fast form (tokenizer.json).</source>
        <translation>Inkwell kann dieses Modell nicht benutzen: Sein Tokenizer hat keine schnelle Form (tokenizer.json).</translation>
    </message>
    <message>
        <source>This model has tokens from 0 to {size}; {token} cannot have a bias.</source>
        <translation>Dieses Modell hat Token von 0 bis {size}; {token} kann keine Gewichtung bekommen.</translation>
    </message>
    <message>
        <source>The model is taking too long to load.</source>
        <translation>Das Laden des Modells dauert zu lange.</translation>
    </message>
    <message>
        <source>This model has no chat template that Inkwell knows, so it can only continue a text.</source>
        <translation>Dieses Modell hat keine Chatvorlage, die Inkwell kennt; es kann einen Text nur fortsetzen.</translation>
    </message>
    <message>
        <source>There is nothing to ask the model.</source>
        <translation>Es gibt nichts, was das Modell gefragt werden könnte.</translation>
    </message>
    <message>
        <source>The engine gave no comparison.</source>
        <translation>Die Engine hat nichts verglichen.</translation>
    </message>
    <message>
        <source>The engine gave no count.</source>
        <translation>Die Engine hat nichts gezählt.</translation>
    </message>
    <message>
        <source>The engine gave no score.</source>
        <translation>Die Engine hat nichts bewertet.</translation>
    </message>
    <message>
        <source>The engine gave no vectors.</source>
        <translation>Die Engine hat keine Vektoren geliefert.</translation>
    </message>
    <message>
        <source>The engine did not tell what the model looked at.</source>
        <translation>Die Engine hat nicht verraten, worauf das Modell geblickt hat.</translation>
    </message>
    <message>
        <source>The text holds half a character that cannot be sent to the model.</source>
        <translation>Der Text enthält ein halbes Zeichen, das sich dem Modell nicht senden lässt.</translation>
    </message>
    <message>
        <source>The text is too long to be sent to the model.</source>
        <translation>Der Text ist zu lang, um dem Modell gesendet zu werden.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer cannot begin with words that this model does not have.</source>
        <translation>Die Antwort kann nicht mit Wörtern anfangen, die dieses Modell nicht hat.</translation>
    </message>
    <message>
        <source>This model needs at least one word to continue from.</source>
        <translation>Dieses Modell braucht mindestens ein Wort zum Weiterschreiben.</translation>
    </message>
    <message>
        <source>The model&apos;s file was not read to its end before it was stored.</source>
        <translation>Die Datei des Modells war nicht zu Ende gelesen, bevor dies abgelegt wurde.</translation>
    </message>
    <message>
        <source>This result is stored, but cannot be made again. {reason}</source>
        <translation>Dieses Ergebnis ist abgelegt, lässt sich aber nicht wiederholen. {reason}</translation>
    </message>
    <message>
        <source>The record of this result is damaged.</source>
        <translation>Die Aufzeichnung dieses Ergebnisses ist beschädigt.</translation>
    </message>
    <message>
        <source>This result is from another model ({model}); the loaded one cannot repeat it.</source>
        <translation>Dieses Ergebnis stammt von einem anderen Modell ({model}); das geladene kann es nicht wiederholen.</translation>
    </message>
    <message>
        <source>This result is from another build of the engine ({engine}).</source>
        <translation>Dieses Ergebnis stammt von einer anderen Version der Engine ({engine}).</translation>
    </message>
    <message>
        <source>This result was written without an adapter; take the one that is on the model off to repeat it.</source>
        <translation>Dieses Ergebnis wurde ohne Adapter geschrieben; nehmen Sie den aufgesetzten ab, um es zu wiederholen.</translation>
    </message>
    <message>
        <source>This result was written with an adapter that is not on the model now, or not as strongly: it was {sha256} at strength {strength:g}.</source>
        <translation>Dieses Ergebnis wurde mit einem Adapter geschrieben, der jetzt nicht oder nicht so stark aufgesetzt ist: Es war {sha256} mit der Stärke {strength:g}.</translation>
    </message>
    <message>
        <source>The guard that keeps a voice from quoting what it learnt from is not at {path}.</source>
        <translation>Der Wächter, der eine Stimme davon abhält, aus ihren Lerntexten zu zitieren, ist nicht unter {path}.</translation>
    </message>
    <message>
        <source>The guard at {path} that keeps a voice from quoting cannot be read.</source>
        <translation>Der Wächter unter {path}, der eine Stimme vom Zitieren abhält, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The guard at {path} that keeps a voice from quoting is damaged; publish the voice again.</source>
        <translation>Der Wächter unter {path}, der eine Stimme vom Zitieren abhält, ist beschädigt; stellen Sie die Stimme neu bereit.</translation>
    </message>
    <message>
        <source>This result was written under another guard than the voice has now; it cannot be made again.</source>
        <translation>Dieses Ergebnis wurde unter einem anderen Wächter geschrieben, als die Stimme ihn jetzt hat; es lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>The request is too long for the engine.</source>
        <translation>Die Anfrage ist zu lang für die Engine.</translation>
    </message>
    <message>
        <source>The engine did not understand a request.</source>
        <translation>Die Engine hat eine Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>Es ist noch kein Modell geladen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this request.</source>
        <translation>Der Speicher reicht nicht für diese Anfrage.</translation>
    </message>
    <message>
        <source>The model could not finish what it was asked.</source>
        <translation>Das Modell konnte nicht zu Ende führen, worum es gebeten wurde.</translation>
    </message>
    <message>
        <source>The {name} backend is not installed.</source>
        <translation>Das Backend {name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The {name} backend is installed but does not start on this system.</source>
        <translation>Das Backend {name} ist installiert, startet aber auf diesem System nicht.</translation>
    </message>
    <message>
        <source>The model stopped; your text is untouched.</source>
        <translation>Das Modell ist abgebrochen; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>The model stopped; your text is untouched. Restarting with safer settings.</source>
        <translation>Das Modell ist abgebrochen; Ihr Text ist unberührt. Neustart mit sichereren Einstellungen.</translation>
    </message>
    <message>
        <source>The model stopped over its adapter and is starting again; your text is untouched.</source>
        <translation>Das Modell ist an seinem Adapter gescheitert und startet neu; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>The system ended the model, most likely because memory ran short; your text is untouched. Restarting with safer settings.</source>
        <translation>Das System hat das Modell beendet, wohl weil der Speicher knapp wurde; Ihr Text ist unberührt. Neustart mit sichereren Einstellungen.</translation>
    </message>
    <message>
        <source>The engine has been closed.</source>
        <translation>Die Engine wurde geschlossen.</translation>
    </message>
    <message>
        <source>The engine stopped over a mistake in Inkwell; your text is untouched.</source>
        <translation>Die Engine ist an einem Fehler in Inkwell gescheitert; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>Die Engine ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The engine is from another version of Inkwell; please install Inkwell again.</source>
        <translation>Die Engine gehört zu einer anderen Version von Inkwell; bitte Inkwell neu installieren.</translation>
    </message>
    <message>
        <source>The model did not stop in time and is starting again.</source>
        <translation>Das Modell hielt nicht rechtzeitig an und startet neu.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>{name} stopped three times in a row and has been set aside; your text is untouched.</source>
        <translation>{name} ist dreimal hintereinander abgebrochen und wurde beiseitegelegt; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>This request is being written already.</source>
        <translation>Diese Anfrage wird schon geschrieben.</translation>
    </message>
    <message>
        <source>The adapter could not be put on again, so the model writes without it. {why}</source>
        <translation>Der Adapter ließ sich nicht wieder aufsetzen; das Modell schreibt ohne ihn. {why}</translation>
    </message>
    <message>
        <source>fast buffers</source>
        <translation>schnelle Puffer</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>half of the threads</source>
        <translation>die Hälfte der Threads</translation>
    </message>
    <message>
        <source>half of the context</source>
        <translation>die Hälfte des Kontexts</translation>
    </message>
    <message>
        <source>The model runs with safer settings, without {listed}.</source>
        <translation>Das Modell läuft mit sichereren Einstellungen, ohne {listed}.</translation>
    </message>
    <message>
        <source>A server writes only where it was set up as one, in Write, Server of your own, or by --server.</source>
        <translation>Ein Server schreibt nur, wo er als solcher eingerichtet wurde: unter Schreiben, Eigener Server oder mit --server.</translation>
    </message>
    <message>
        <source>There is no backend called {backend}; there are {known}.</source>
        <translation>Es gibt kein Backend namens {backend}; vorhanden: {known}.</translation>
    </message>
    <message>
        <source>There is no model called {name}; none was found on this machine.</source>
        <translation>Es gibt kein Modell namens {name}; auf diesem Rechner wurde keines gefunden.</translation>
    </message>
    <message>
        <source>A model is needed, but none was found on this machine.</source>
        <translation>Es braucht ein Modell, aber auf diesem Rechner wurde keines gefunden.</translation>
    </message>
    <message>
        <source>There is no model called {name}; there is {name2}.</source>
        <translation>Es gibt kein Modell namens {name}; vorhanden: {name2}.</translation>
    </message>
    <message>
        <source>The model {name} is not there.</source>
        <translation>Das Modell {name} ist nicht da.</translation>
    </message>
    <message>
        <source>The model {name} cannot be read.</source>
        <translation>Das Modell {name} ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>{name} is not a model folder, for it has no config.json.</source>
        <translation>{name} ist kein Modellordner: Es fehlt config.json.</translation>
    </message>
    <message>
        <source>The model folder {name} has no weights in it.</source>
        <translation>Der Modellordner {name} enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>The model {name} is incomplete: {name2} is not beside it.</source>
        <translation>Das Modell {name} ist unvollständig: {name2} liegt nicht daneben.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a GGUF model file.</source>
        <translation>{name} ist ein Ordner, keine GGUF-Modelldatei.</translation>
    </message>
    <message>
        <source>The model file {name} is empty.</source>
        <translation>Die Modelldatei {name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file.</source>
        <translation>{name} ist keine GGUF-Modelldatei.</translation>
    </message>
    <message>
        <source>The model file {name} is incomplete or damaged.</source>
        <translation>Die Modelldatei {name} ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} of memory with a context of {context:,} tokens, but only {free} are free; with a context of {fits:,} tokens it would fit.</source>
        <translation>Das Modell {name} braucht mit einem Kontext von {context:,} Token {size} Speicher, aber nur {free} sind frei; mit einem Kontext von {fits:,} Token würde es passen.</translation>
    </message>
    <message>
        <source>The model {name} needs at least {least} of memory, but only {free} are free.</source>
        <translation>Das Modell {name} braucht mindestens {least} Speicher, aber nur {free} sind frei.</translation>
    </message>
    <message>
        <source>The model folder {name} has a damaged config.json.</source>
        <translation>Der Modellordner {name} hat eine beschädigte config.json.</translation>
    </message>
    <message>
        <source>{label} must be between {low:.10g} and {high:.10g}, not {value:.10g}.</source>
        <translation>{label} muss zwischen {low:.10g} und {high:.10g} liegen, nicht bei {value:.10g}.</translation>
    </message>
    <message>
        <source>A step can stand only once in the order of samplers.</source>
        <translation>In der Reihenfolge der Sampler kann ein Schritt nur einmal stehen.</translation>
    </message>
    <message>
        <source>Mirostat and adaptive-p cannot be on at once: each is a way to make the draw.</source>
        <translation>Mirostat und Adaptive-p können nicht zugleich an sein: Beide sind Arten, das Los zu ziehen.</translation>
    </message>
    <message>
        <source>A bias must be between {value:g} and {bias_limit:g}, not {bias:g}.</source>
        <translation>Eine Gewichtung muss zwischen {value:g} und {bias_limit:g} liegen, nicht bei {bias:g}.</translation>
    </message>
    <message>
        <source>A phrase with a bias must have at least one letter.</source>
        <translation>Eine Wendung mit Gewichtung muss mindestens einen Buchstaben haben.</translation>
    </message>
    <message>
        <source>DRY multiplier</source>
        <translation>DRY-Faktor</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY-Basis</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Erlaubte DRY-Länge</translation>
    </message>
    <message>
        <source>DRY range</source>
        <translation>DRY-Reichweite</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC-Schwelle</translation>
    </message>
    <message>
        <source>Adaptive-p target</source>
        <translation>Adaptive-p-Ziel</translation>
    </message>
    <message>
        <source>Adaptive-p decay</source>
        <translation>Adaptive-p-Abklingen</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Dynamische Temperatur, Bereich</translation>
    </message>
    <message>
        <source>Dynamic exponent</source>
        <translation>Dynamische Temperatur, Exponent</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Min p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Typical p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Dry breakers</source>
        <translation>DRY, Trenner</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Anwesenheitsstrafe</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Reichweite der Strafen</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat tau</source>
        <translation>Mirostat, Tau</translation>
    </message>
    <message>
        <source>Mirostat eta</source>
        <translation>Mirostat, Eta</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Token bias</source>
        <translation>Gewichtung von Token</translation>
    </message>
    <message>
        <source>Phrase bias</source>
        <translation>Gewichtung von Wendungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>Höchstens Token</translation>
    </message>
    <message>
        <source>Max words</source>
        <translation>Höchstens Wörter</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Anhalten bei</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Enden mit</translation>
    </message>
    <message>
        <source>Trim</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Banned</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Guard</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Quotes</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Grammar</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Json schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Variants</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Log probabilities</source>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>The book’s own phrases</source>
        <translation>Die eigenen Wendungen des Buchs</translation>
    </message>
    <message>
        <source>Lookup</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>{model} on {place}</source>
        <translation>{model} auf {place}</translation>
    </message>
    <message>
        <source>What is written with this server leaves this machine for {place}: the text before the cursor, and whatever else the model is told, each time that it is asked, for summaries and grey words too. What becomes of it there, its owner decides.</source>
        <translation>Was mit diesem Server geschrieben wird, verlässt diesen Rechner in Richtung {place}: der Text vor dem Cursor und alles, was dem Modell sonst gesagt wird, jedes Mal, wenn es gefragt wird, auch für Zusammenfassungen und graue Wörter. Was dort damit geschieht, entscheidet sein Besitzer.</translation>
    </message>
    <message>
        <source> It goes there by plain http, so that everyone on the way can read it, the key too.</source>
        <translation> Es geht als einfaches http dorthin, sodass jeder unterwegs es lesen kann, auch den Schlüssel.</translation>
    </message>
    <message>
        <source>The address of a server looks like http://127.0.0.1:8080.</source>
        <translation>Die Adresse eines Servers sieht so aus: http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“{text}” is no address of a server.</source>
        <translation>„{text}“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>A server is spoken to by http or https, not by {scheme}.</source>
        <translation>Mit einem Server wird über http oder https gesprochen, nicht über {scheme}.</translation>
    </message>
    <message>
        <source>A key or a password has no place in the address; give it as the key.</source>
        <translation>Ein Schlüssel oder Passwort hat in der Adresse nichts verloren; geben Sie es als Schlüssel an.</translation>
    </message>
    <message>
        <source>is larger than {largest:,} MB, which no book&apos;s text is</source>
        <translation>ist größer als {largest:,} MB, und das ist kein Text eines Buchs</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>„{path}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>is damaged: its archive cannot be read</source>
        <translation>ist beschädigt: das Archiv darin ist nicht zu lesen</translation>
    </message>
    <message>
        <source>Unpacking the document</source>
        <translation>Das Dokument wird entpackt</translation>
    </message>
    <message>
        <source>unfolds to more than any book needs, so it was not unpacked</source>
        <translation>entfaltet sich zu mehr, als je ein Buch braucht, und wurde darum nicht entpackt</translation>
    </message>
    <message>
        <source>The programs (macros) in the document were left out.</source>
        <translation>Die Programme (Makros) im Dokument wurden weggelassen.</translation>
    </message>
    <message>
        <source>holds more than {most_entries:,} files, which no document does</source>
        <translation>enthält mehr als {most_entries:,} Dateien, so viele wie kein Dokument</translation>
    </message>
    <message>
        <source>holds a file that would lie outside it, so it was not unpacked</source>
        <translation>enthält eine Datei, die außerhalb läge, und wurde darum nicht entpackt</translation>
    </message>
    <message>
        <source>holds a link to another file, so it was not unpacked</source>
        <translation>enthält einen Verweis auf eine andere Datei und wurde darum nicht entpackt</translation>
    </message>
    <message>
        <source>is locked with a password; save it without one</source>
        <translation>ist mit einem Passwort gesperrt; speichern Sie es ohne Passwort</translation>
    </message>
    <message>
        <source>is damaged: two of its files have one name</source>
        <translation>ist beschädigt: zwei Dateien darin haben denselben Namen</translation>
    </message>
    <message>
        <source>defines abbreviations that unfold, as no document does, so it was not read</source>
        <translation>legt Abkürzungen fest, die sich entfalten, wie kein Dokument es tut, und wurde darum nicht gelesen</translation>
    </message>
    <message>
        <source>“{condition}” chooses nothing: say status=…, label=…, kind=… or id=….</source>
        <translation>„{condition}“ wählt nichts aus: schreiben Sie status=…, label=…, kind=… oder id=….</translation>
    </message>
    <message>
        <source>“{name}” is no kind; the kinds are {kinds}.</source>
        <translation>„{name}“ ist keine Art; die Arten sind {kinds}.</translation>
    </message>
    <message>
        <source>Nothing in this book fits what was chosen, so nothing was exported.</source>
        <translation>Nichts in diesem Buch passt zur Auswahl, darum wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, so no file can have that name.</source>
        <translation>„{name}“ ist ein Ordner, darum kann keine Datei so heißen.</translation>
    </message>
    <message>
        <source>“{name}” is already there and not empty, so nothing was written into it.</source>
        <translation>„{name}“ gibt es schon, und es ist nicht leer; es wurde nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to put “{name}” in.</source>
        <translation>Es gibt keinen Ordner „{parent}“, in den „{name}“ könnte.</translation>
    </message>
    <message>
        <source>“{name}” could not be written; is the disk full or read-only, or the file open elsewhere?</source>
        <translation>„{name}“ ließ sich nicht schreiben; ist der Datenträger voll oder schreibgeschützt oder die Datei anderswo geöffnet?</translation>
    </message>
    <message>
        <source>A word processor breaks pages by itself, so that speeches that go on overleaf say neither (MORE) nor (CONT&apos;D).</source>
        <translation>Eine Textverarbeitung bricht Seiten selbst um; Reden, die umseitig weitergehen, tragen darum weder (MORE) noch (CONT&apos;D).</translation>
    </message>
    <message>
        <source>Speeches that are said at once stand one below the other: {:,}.</source>
        <translation>Gleichzeitig Gesprochenes steht untereinander: {:,}.</translation>
    </message>
    <message>
        <source>Tracked changes of how it looks are made, and not told: {looks:,}.</source>
        <translation>Nachverfolgte Änderungen am Aussehen sind ausgeführt und nicht vermerkt: {looks:,}.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-Book (EPUB)</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>Rich Text (RTF)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep to be read.</source>
        <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_plain} MB, which no book&apos;s text is.</source>
        <translation>„{name}“ ist größer als {largest_plain} MB, und das ist kein Text eines Buchs.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it without one.</source>
        <translation>„{name}“ ist mit einem Passwort gesperrt; speichern Sie es ohne Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is protected by its seller (DRM), so its text cannot be read.</source>
        <translation>„{name}“ ist vom Verkäufer geschützt (DRM); sein Text ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The e-book&apos;s own pages were left out: {left_out}.</source>
        <translation>Die eigenen Seiten des E-Books wurden weggelassen: {left_out}.</translation>
    </message>
    <message>
        <source>Comments in it cannot be read in this format: {}; a .docx keeps them.</source>
        <translation>Kommentare darin sind in diesem Format nicht zu lesen: {}; in einer .docx bleiben sie.</translation>
    </message>
    <message>
        <source>Tracked changes in it are made, and not told: {}; a .docx tells them.</source>
        <translation>Nachverfolgte Änderungen darin sind ausgeführt und nicht vermerkt: {}; in einer .docx sind sie vermerkt.</translation>
    </message>
    <message>
        <source>Tracked changes in it cannot be told in this format: {}; a .docx tells them.</source>
        <translation>Nachverfolgte Änderungen darin lassen sich in diesem Format nicht vermerken: {}; in einer .docx sind sie vermerkt.</translation>
    </message>
    <message>
        <source>Text boxes stand where they are anchored, or were left out: {}.</source>
        <translation>Textfelder stehen, wo sie verankert sind, oder wurden weggelassen: {}.</translation>
    </message>
    <message>
        <source>Pictures that lie on the net were not fetched: {}.</source>
        <translation>Bilder, die im Netz liegen, wurden nicht geholt: {}.</translation>
    </message>
    <message>
        <source>The pictures stay in the book&apos;s folder; exported as a folder of Markdown, it has them with it.</source>
        <translation>Die Bilder bleiben im Ordner des Buchs; beim Export als Ordner mit Markdown sind sie dabei.</translation>
    </message>
    <message>
        <source>The pictures stay in the book&apos;s folder: LaTeX finds them where its assets folder lies beside the file.</source>
        <translation>Die Bilder bleiben im Ordner des Buchs: LaTeX findet sie, wo sein Ordner assets neben der Datei liegt.</translation>
    </message>
    <message>
        <source>Inkwell cannot write “.{ending}” files; it writes {known}, and a folder of Markdown.</source>
        <translation>Inkwell kann keine „.{ending}“-Dateien schreiben; es schreibt {known} und einen Ordner mit Markdown.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>Das Dokument wird erstellt</translation>
    </message>
    <message>
        <source>The folder “{name}” holds the book itself, so nothing is exported into it.</source>
        <translation>Der Ordner „{name}“ enthält das Buch selbst, darum wird nichts hinein exportiert.</translation>
    </message>
    <message>
        <source>LaTeX&apos;s own faces lack some of the letters, such as “{letter}”: set it with XeLaTeX or LuaLaTeX, and name a face that has them.</source>
        <translation>Den Schriften von LaTeX fehlen einige der Zeichen, etwa „{letter}“: Setzen Sie mit XeLaTeX oder LuaLaTeX und nennen Sie eine Schrift, die sie hat.</translation>
    </message>
    <message>
        <source>The cover “{cover}” is not in the book&apos;s folder, or is no PNG, JPEG, GIF or SVG.</source>
        <translation>Der Umschlag „{cover}“ ist nicht im Ordner des Buchs oder kein PNG, JPEG, GIF oder SVG.</translation>
    </message>
    <message>
        <source>“{date}” is no date such as 2026-11-26, so the e-book has none.</source>
        <translation>„{date}“ ist kein Datum wie 2026-11-26; das E-Book hat darum keins.</translation>
    </message>
    <message>
        <source>“{language}” is no language&apos;s short name such as en or pt-BR, so the e-book has none.</source>
        <translation>„{language}“ ist kein Kürzel einer Sprache wie en oder pt-BR; das E-Book hat darum keins.</translation>
    </message>
    <message>
        <source>“{isbn}” is no ISBN, so the e-book has none.</source>
        <translation>„{isbn}“ ist keine ISBN; das E-Book hat darum keine.</translation>
    </message>
    <message>
        <source>Comments stay in the book: {:,}; a preset that brings comments along has them as notes.</source>
        <translation>Kommentare bleiben im Buch: {:,}; eine Voreinstellung, die Kommentare mitnimmt, gibt sie als Notizen aus.</translation>
    </message>
    <message>
        <source>Synopses of scenes without a heading stay in the book: {:,}.</source>
        <translation>Inhaltsangaben von Szenen ohne Überschrift bleiben im Buch: {:,}.</translation>
    </message>
    <message>
        <source>Writing Fountain</source>
        <translation>Fountain wird geschrieben</translation>
    </message>
    <message>
        <source>Screenplay (Fountain)</source>
        <translation>Drehbuch (Fountain)</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Das Dokument wird gelesen</translation>
    </message>
    <message>
        <source>Of the title page this has no place: {left}.</source>
        <translation>Dies vom Titelblatt hat keinen Platz: {left}.</translation>
    </message>
    <message>
        <source>The picture “{address}” is not in the book&apos;s folder, or is no PNG, JPEG, GIF or SVG.</source>
        <translation>Das Bild „{address}“ ist nicht im Ordner des Buchs oder kein PNG, JPEG, GIF oder SVG.</translation>
    </message>
    <message>
        <source>The picture “{address}” is no PNG or JPEG, so LaTeX cannot set it.</source>
        <translation>Das Bild „{address}“ ist kein PNG oder JPEG; LaTeX kann es nicht setzen.</translation>
    </message>
    <message>
        <source>“{name}” holds no words, so there is nothing to import.</source>
        <translation>„{name}“ enthält keine Wörter; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its archive cannot be read.</source>
        <translation>„{name}“ ist beschädigt: Das Archiv darin ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is a book of Inkwell&apos;s already; open it instead.</source>
        <translation>„{name}“ ist schon ein Buch von Inkwell; öffnen Sie es stattdessen.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password, or in an old format; save it as .docx without a password.</source>
        <translation>„{name}“ ist mit einem Passwort gesperrt oder in einem alten Format; speichern Sie es als .docx ohne Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is in Word&apos;s old format; save it as .docx in Word or LibreOffice.</source>
        <translation>„{name}“ ist im alten Format von Word; speichern Sie es in Word oder LibreOffice als .docx.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument text in one piece (.fodt); save it as .odt.</source>
        <translation>„{name}“ ist ein OpenDocument-Text in einem Stück (.fodt); speichern Sie es als .odt.</translation>
    </message>
    <message>
        <source>“{name}” was made by Pages; export it from there as a Word document.</source>
        <translation>„{name}“ stammt aus Pages; exportieren Sie es dort als Word-Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which holds pages and not a text; import what it was made from.</source>
        <translation>„{name}“ ist ein PDF, und das enthält Seiten und keinen Text; importieren Sie, woraus es gemacht wurde.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that can be imported; these can: {known}.</source>
        <translation>„{name}“ enthält nichts, was sich importieren ließe; möglich ist: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported; these can: {known}.</source>
        <translation>„{name}“ ist von keiner Art, die sich importieren ließe; möglich ist: {known}.</translation>
    </message>
    <message>
        <source>regular expressions as keys</source>
        <translation>reguläre Ausdrücke als Schlüssel</translation>
    </message>
    <message>
        <source>capitals and whole words that matter for some keys of an entry only</source>
        <translation>Groß- und Kleinschreibung und ganze Wörter, auf die es nur bei manchen Schlüsseln eines Eintrags ankommt</translation>
    </message>
    <message>
        <source>keys joined by &amp; beside others</source>
        <translation>mit &amp; verbundene Schlüssel neben anderen</translation>
    </message>
    <message>
        <source>keys with placeholders such as {{user}}</source>
        <translation>Schlüssel mit Platzhaltern wie {{user}}</translation>
    </message>
    <message>
        <source>keys that are too long or too many</source>
        <translation>zu lange oder zu viele Schlüssel</translation>
    </message>
    <message>
        <source>placeholders such as {{user}}, which stay in the text</source>
        <translation>Platzhalter wie {{user}}, die im Text stehen bleiben</translation>
    </message>
    <message>
        <source>entries that are too long for a bible</source>
        <translation>Einträge, die für eine Bibel zu lang sind</translation>
    </message>
    <message numerus="yes">
        <source>{what} ({n:,} entries)</source>
        <translation>
            <numerusform>{what} (ein Eintrag)</numerusform>
            <numerusform>{what} ({n:,} Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{counted}: {names}</source>
        <translation>{counted}: {names}</translation>
    </message>
    <message>
        <source>Not carried over: {what}.</source>
        <translation>Nicht übernommen: {what}.</translation>
    </message>
    <message>
        <source>All that this lorebook says can be carried over.</source>
        <translation>Alles, was dieses Lorebook sagt, lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>Entry {number:,}</source>
        <translation>Eintrag {number:,}</translation>
    </message>
    <message>
        <source>effects that last for a number of messages</source>
        <translation>Wirkungen, die eine Anzahl Nachrichten lang anhalten</translation>
    </message>
    <message>
        <source>groups of which only one entry is told</source>
        <translation>Gruppen, von denen nur ein Eintrag gesagt wird</translation>
    </message>
    <message>
        <source>places in the prompt of their own</source>
        <translation>eigene Plätze im Prompt</translation>
    </message>
    <message>
        <source>“not all of these keys”</source>
        <translation>„nicht alle diese Schlüssel“</translation>
    </message>
    <message>
        <source>entries that are found by meaning</source>
        <translation>Einträge, die nach Bedeutung gefunden werden</translation>
    </message>
    <message>
        <source>limits to certain characters</source>
        <translation>Beschränkung auf bestimmte Figuren</translation>
    </message>
    <message>
        <source>limits to certain kinds of requests</source>
        <translation>Beschränkungen auf bestimmte Arten von Anfragen</translation>
    </message>
    <message>
        <source>keys that are looked for in a card&apos;s texts too</source>
        <translation>Schlüssel, die auch in den Texten einer Figurenkarte gesucht werden</translation>
    </message>
    <message>
        <source>entries that only another entry may call, and that the page calls here too</source>
        <translation>Einträge, die nur ein anderer Eintrag aufrufen darf und die hier auch die Seite aufruft</translation>
    </message>
    <message>
        <source>token budgets and exceptions to them</source>
        <translation>Token-Budgets und Ausnahmen davon</translation>
    </message>
    <message>
        <source>a damaged copy of the card in the picture</source>
        <translation>eine beschädigte Kopie der Figurenkarte in dem Bild</translation>
    </message>
    <message>
        <source>words made likelier or less likely</source>
        <translation>Wörter, die wahrscheinlicher oder unwahrscheinlicher werden</translation>
    </message>
    <message>
        <source>words put before and behind the text</source>
        <translation>Wörter, die vor und hinter den Text gestellt werden</translation>
    </message>
    <message>
        <source>entries beyond the first {most_entries:,}</source>
        <translation>Einträge nach den ersten {most_entries:,}</translation>
    </message>
    <message>
        <source>orders that begin with @@</source>
        <translation>Anordnungen, die mit @@ beginnen</translation>
    </message>
    <message>
        <source>the card&apos;s greetings, scenario and instructions</source>
        <translation>Begrüßungen, Szenario und Anweisungen der Karte</translation>
    </message>
    <message>
        <source>“{name}” is a lorebook without entries.</source>
        <translation>„{name}“ ist ein Lorebook ohne Einträge.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” can be carried over: {what}.</source>
        <translation>Nichts aus „{name}“ lässt sich übernehmen: {what}.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a lorebook.</source>
        <translation>„{name}“ ist für ein Lorebook zu groß.</translation>
    </message>
    <message>
        <source>“{name}” is no lorebook of SillyTavern, NovelAI or KoboldAI, so nothing was imported.</source>
        <translation>„{name}“ ist kein Lorebook von SillyTavern, NovelAI oder KoboldAI; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a lorebook, so nothing was imported.</source>
        <translation>„{name}“ ist für ein Lorebook zu tief verschachtelt; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no lorebook, so nothing was imported.</source>
        <translation>„{name}“ ist beschädigt oder kein Lorebook; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>What is in the picture “{name}” is damaged, so nothing was imported.</source>
        <translation>Was in dem Bild „{name}“ steckt, ist beschädigt; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There is no lorebook in the picture “{name}”.</source>
        <translation>In dem Bild „{name}“ steckt kein Lorebook.</translation>
    </message>
    <message>
        <source>Character card</source>
        <translation>Figurenkarte</translation>
    </message>
    <message>
        <source>Manuskript project</source>
        <translation>Manuskript-Projekt</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Manuskript; open it in a newer one and save it there.</source>
        <translation>„{name}“ stammt aus einem älteren Manuskript; öffnen und speichern Sie es in einem neueren.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing of a Manuskript project.</source>
        <translation>„{name}“ enthält nichts von einem Manuskript-Projekt.</translation>
    </message>
    <message>
        <source>The folder “{name}”, which “{name2}” stands for, is not beside it.</source>
        <translation>Der Ordner „{name}“, für den „{name2}“ steht, liegt nicht daneben.</translation>
    </message>
    <message>
        <source>Of what Manuskript notes of the book, this has no place here:</source>
        <translation>Von dem, was Manuskript zum Buch vermerkt, hat dies hier keinen Platz:</translation>
    </message>
    <message>
        <source>Colours of people and labels have no place here.</source>
        <translation>Farben von Figuren und Etiketten haben hier keinen Platz.</translation>
    </message>
    <message>
        <source>Manuskript&apos;s earlier versions of the texts (revisions) were left out.</source>
        <translation>Frühere Fassungen der Texte in Manuskript (Revisionen) wurden weggelassen.</translation>
    </message>
    <message>
        <source>Texts that cannot be read as what they are were kept as they are written:</source>
        <translation>Texte, die nicht als das zu lesen sind, was sie sind, blieben, wie sie geschrieben stehen:</translation>
    </message>
    <message>
        <source>Statuses that no part of the book has were left out:</source>
        <translation>Status, die kein Teil des Buchs hat, wurden weggelassen:</translation>
    </message>
    <message>
        <source>Labels that no part of the book has were left out:</source>
        <translation>Etiketten, die kein Teil des Buchs hat, wurden weggelassen:</translation>
    </message>
    <message>
        <source>Step {number}: {filter}</source>
        <translation>Schritt {number}: {filter}</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Das Projekt wird gelesen</translation>
    </message>
    <message>
        <source>Notes on “{title}”</source>
        <translation>Notizen zu „{title}“</translation>
    </message>
    <message>
        <source>Writing Markdown</source>
        <translation>Markdown wird geschrieben</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>Markdown-Datei</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>Ordner mit Texten</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Der Ordner wird gelesen</translation>
    </message>
    <message>
        <source>“{name}” holds more than {largest} MB of text, which no book does.</source>
        <translation>„{name}“ enthält mehr als {largest} MB Text, so viel wie kein Buch.</translation>
    </message>
    <message>
        <source>Of what the file says of itself, this was left out: {left}.</source>
        <translation>Von dem, was die Datei über sich sagt, wurde dies weggelassen: {left}.</translation>
    </message>
    <message>
        <source>“{name}” holds more than a book does; choose the folder of the texts alone.</source>
        <translation>„{name}“ enthält mehr als ein Buch; wählen Sie den Ordner, in dem nur die Texte liegen.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most_files:,} texts.</source>
        <translation>„{name}“ enthält mehr als {most_files:,} Texte.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text: byte {start:,} cannot be read, so nothing was imported.</source>
        <translation>„{name}“ ist kein UTF-8-Text: Byte {start:,} ist nicht zu lesen; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Other stories</source>
        <translation>Andere Geschichten</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Erzählperspektive</translation>
    </message>
    <message>
        <source>novelWriter project</source>
        <translation>novelWriter-Projekt</translation>
    </message>
    <message>
        <source>“{name}” is no project of novelWriter.</source>
        <translation>„{name}“ ist kein Projekt von novelWriter.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older novelWriter; open it in a newer one and save it there.</source>
        <translation>„{name}“ stammt aus einem älteren novelWriter; öffnen und speichern Sie es in einem neueren.</translation>
    </message>
    <message>
        <source>novelWriter&apos;s templates were left out:</source>
        <translation>Vorlagen von novelWriter wurden weggelassen:</translation>
    </message>
    <message>
        <source>What lies in the project&apos;s trash was left out:</source>
        <translation>Was im Papierkorb des Projekts liegt, wurde weggelassen:</translation>
    </message>
    <message>
        <source>Folders that only sort the story&apos;s documents were left out:</source>
        <translation>Ordner, die nur die Dokumente der Geschichte ordnen, wurden weggelassen:</translation>
    </message>
    <message>
        <source>Documents of no place in the project are notes at its end:</source>
        <translation>Dokumente ohne Platz im Projekt stehen als Notizen an seinem Ende:</translation>
    </message>
    <message>
        <source>Documents that are listed but not there:</source>
        <translation>Dokumente, die aufgeführt, aber nicht da sind:</translation>
    </message>
    <message>
        <source>Items that claim the document of another item have no words:</source>
        <translation>Elemente, die das Dokument eines anderen beanspruchen, haben keine Wörter:</translation>
    </message>
    <message>
        <source>novelWriter&apos;s goal for the day is not set here: {target} words.</source>
        <translation>Das Tagesziel in novelWriter wird hier nicht gesetzt: {target} Wörter.</translation>
    </message>
    <message>
        <source>Also seen by</source>
        <translation>Auch gesehen von</translation>
    </message>
    <message>
        <source>Underlined words are in italics now: {}.</source>
        <translation>Unterstrichene Wörter sind jetzt kursiv: {}.</translation>
    </message>
    <message>
        <source>Highlighted words are plain now: {}.</source>
        <translation>Hervorgehobene Wörter sind jetzt schlicht: {}.</translation>
    </message>
    <message>
        <source>Raised and lowered letters stand on the line now: {}.</source>
        <translation>Hoch- und tiefgestellte Buchstaben stehen jetzt auf der Zeile: {}.</translation>
    </message>
    <message>
        <source>Paragraphs that were aligned or centred are ordinary ones now: {}.</source>
        <translation>Ausgerichtete oder zentrierte Absätze sind jetzt gewöhnliche: {}.</translation>
    </message>
    <message>
        <source>Page breaks, gaps and fields to be filled in were left out: {}.</source>
        <translation>Seitenumbrüche, Abstände und auszufüllende Felder wurden weggelassen: {}.</translation>
    </message>
    <message>
        <source>Chapters without a number, and scenes without a break before them, are ordinary ones now: {}.</source>
        <translation>Kapitel ohne Nummer und Szenen ohne Trenner davor sind jetzt gewöhnliche: {}.</translation>
    </message>
    <message>
        <source>Words to be replaced on the way out were replaced now: {}.</source>
        <translation>Wörter, die beim Ausgeben ersetzt werden sollten, wurden jetzt ersetzt: {}.</translation>
    </message>
    <message>
        <source>Reading the book</source>
        <translation>Das Buch wird gelesen</translation>
    </message>
    <message>
        <source>The document could not be converted on this disk.</source>
        <translation>Das Dokument ließ sich auf diesem Datenträger nicht umwandeln.</translation>
    </message>
    <message>
        <source>Pandoc, which reads and writes this format, is not installed.</source>
        <translation>Pandoc, das dieses Format liest und schreibt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>A file could not be prepared for pandoc.</source>
        <translation>Eine Datei ließ sich nicht für Pandoc vorbereiten.</translation>
    </message>
    <message>
        <source>The document is too large to be converted.</source>
        <translation>Das Dokument ist zu groß, um umgewandelt zu werden.</translation>
    </message>
    <message>
        <source>The document takes too long to convert, so it was given up.</source>
        <translation>Das Umwandeln des Dokuments dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The document unfolds to more than can be kept.</source>
        <translation>Das Dokument entfaltet sich zu mehr, als sich aufbewahren lässt.</translation>
    </message>
    <message>
        <source>Pandoc ended before the document was converted.</source>
        <translation>Pandoc endete, bevor das Dokument umgewandelt war.</translation>
    </message>
    <message>
        <source>The document is damaged or not of the kind that it says.</source>
        <translation>Das Dokument ist beschädigt oder nicht von der Art, die es angibt.</translation>
    </message>
    <message>
        <source>The document holds more pictures than can be kept.</source>
        <translation>Das Dokument enthält mehr Bilder, als sich aufbewahren lassen.</translation>
    </message>
    <message>
        <source>The document is nested too deep to be read.</source>
        <translation>Das Dokument ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Pandoc answered something that cannot be understood.</source>
        <translation>Pandoc antwortete etwas, was nicht zu verstehen ist.</translation>
    </message>
    <message>
        <source>Small capitals are ordinary letters now: {}.</source>
        <translation>Kapitälchen sind jetzt gewöhnliche Buchstaben: {}.</translation>
    </message>
    <message>
        <source>Formulas are kept as they are typed: {}.</source>
        <translation>Formeln bleiben, wie sie getippt sind: {}.</translation>
    </message>
    <message>
        <source>Tables are lines now, with tabs between their cells: {}.</source>
        <translation>Tabellen sind jetzt Zeilen mit Tabulatoren zwischen den Zellen: {}.</translation>
    </message>
    <message>
        <source>Links to places on the disk or in the document are words now: {}.</source>
        <translation>Links zu Orten auf dem Datenträger oder im Dokument sind jetzt Wörter: {}.</translation>
    </message>
    <message>
        <source>Empty lines between paragraphs became scene breaks: {}.</source>
        <translation>Leerzeilen zwischen Absätzen wurden zu Szenentrennern: {}.</translation>
    </message>
    <message>
        <source>The picture “{}” is damaged or too large to be shown, so it is not on its page.</source>
        <translation>Das Bild „{}“ ist beschädigt oder zu groß und fehlt darum auf seiner Seite.</translation>
    </message>
    <message>
        <source>There is no text yet, so there are no pages to make.</source>
        <translation>Es gibt noch keinen Text, also keine Seiten.</translation>
    </message>
    <message>
        <source>The pages could not be made on this disk.</source>
        <translation>Die Seiten ließen sich auf diesem Datenträger nicht herstellen.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>The pages take too long to make, so they were given up.</source>
        <translation>Das Setzen der Seiten dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The pages could not be made; the log says more.</source>
        <translation>Die Seiten ließen sich nicht herstellen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Pictures that lie on the net were not fetched: {remote:,}.</source>
        <translation>Bilder, die im Netz liegen, wurden nicht geholt: {remote:,}.</translation>
    </message>
    <message>
        <source>Pictures that are missing, or of a kind that cannot be kept, were left out: {local:,}.</source>
        <translation>Bilder, die fehlen oder von einer unbrauchbaren Art sind, wurden weggelassen: {local:,}.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>There is no preset “{name}” of your own.</source>
        <translation>Es gibt keine eigene Voreinstellung „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted.</source>
        <translation>„{name}“ ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”; there are: {names}.</source>
        <translation>Es gibt keine Voreinstellung „{name}“; vorhanden: {names}.</translation>
    </message>
    <message>
        <source>“{name}” could not be kept.</source>
        <translation>„{name}“ ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a preset.</source>
        <translation>„{name}“ ist für eine Voreinstellung zu groß.</translation>
    </message>
    <message>
        <source>“{name}” is no preset: {error}.</source>
        <translation>„{name}“ ist keine Voreinstellung: {error}.</translation>
    </message>
    <message>
        <source>The preset “{name}” has no name.</source>
        <translation>Die Voreinstellung „{name}“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>The preset “{name}” has a page of less than 5 cm or over 1 m.</source>
        <translation>Die Voreinstellung „{name}“ hat eine Seite von weniger als 5 cm oder mehr als 1 m.</translation>
    </message>
    <message>
        <source>The preset “{name}” has a margin below nothing.</source>
        <translation>Die Voreinstellung „{name}“ hat einen Rand unter null.</translation>
    </message>
    <message>
        <source>The preset “{name}” leaves no room for the text between its margins.</source>
        <translation>Die Voreinstellung „{name}“ lässt zwischen den Rändern keinen Platz für den Text.</translation>
    </message>
    <message>
        <source>The preset “{name}” has no typeface that could be one.</source>
        <translation>Die Voreinstellung „{name}“ hat keine Schriftart, die eine sein könnte.</translation>
    </message>
    <message>
        <source>The preset “{name}” has type that is not between 4 and 72 points.</source>
        <translation>Die Voreinstellung „{name}“ hat eine Schriftgröße, die nicht zwischen 4 und 72 Punkt liegt.</translation>
    </message>
    <message>
        <source>The preset “{name}” has lines that are not between 80 and 400 per cent apart.</source>
        <translation>Die Voreinstellung „{name}“ hat einen Zeilenabstand, der nicht zwischen 80 und 400 Prozent liegt.</translation>
    </message>
    <message>
        <source>The preset “{name}” has chapters that begin too far down.</source>
        <translation>Die Voreinstellung „{name}“ hat Kapitel, die zu weit unten beginnen.</translation>
    </message>
    <message>
        <source>The preset “{name}” has indents that are not between 0 and 100 mm.</source>
        <translation>Die Voreinstellung „{name}“ hat Einzüge, die nicht zwischen 0 und 100 mm liegen.</translation>
    </message>
    <message>
        <source>The preset “{name}” has no sign for scene breaks.</source>
        <translation>Die Voreinstellung „{name}“ hat kein Zeichen für Szenentrenner.</translation>
    </message>
    <message>
        <source>The folder “{name}”, which the project needs, is not there.</source>
        <translation>Der Ordner „{name}“, den das Projekt braucht, ist nicht da.</translation>
    </message>
    <message>
        <source>“{name}” holds more than a book can.</source>
        <translation>„{name}“ enthält mehr, als ein Buch fassen kann.</translation>
    </message>
    <message>
        <source>Files that are too large or cannot be read were left out:</source>
        <translation>Dateien, die zu groß oder nicht zu lesen sind, wurden weggelassen:</translation>
    </message>
    <message>
        <source>Links to other places on the disk were not followed: {links:,}.</source>
        <translation>Verweisen auf andere Orte des Datenträgers wurde nicht gefolgt: {links:,}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_text} MB, which no book&apos;s text is.</source>
        <translation>„{name}“ ist größer als {largest_text} MB, und das ist kein Text eines Buchs.</translation>
    </message>
    <message>
        <source>“{filename}” cannot be read.</source>
        <translation>„{filename}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>Comments of others stand in the text as comments: {counts:,}.</source>
        <translation>Kommentare anderer stehen als Kommentare im Text: {counts:,}.</translation>
    </message>
    <message>
        <source>The text was written with changes tracked, so what was inserted is the text.</source>
        <translation>Der Text wurde mit Änderungsverfolgung geschrieben; was eingefügt war, gilt als Text.</translation>
    </message>
    <message>
        <source>Tracked changes are made in the text, and each is told by a comment beside it (insertions: {insertions:,}, deletions: {deletions:,}).</source>
        <translation>Nachverfolgte Änderungen sind im Text ausgeführt, und jede ist daneben in einem Kommentar vermerkt (Einfügungen: {insertions:,}, Löschungen: {deletions:,}).</translation>
    </message>
    <message>
        <source>Words that were moved are told where they were and where they are: {value:,}.</source>
        <translation>Verschobene Wörter sind vermerkt, wo sie standen und wo sie stehen: {value:,}.</translation>
    </message>
    <message>
        <source>Words that were set in other letters are so, and comments tell it: {letters:,}.</source>
        <translation>Wörter, deren Schrift geändert wurde, haben die neue, und Kommentare vermerken es: {letters:,}.</translation>
    </message>
    <message>
        <source>Pictures that are neither PNG nor JPEG were left out of their texts: {}.</source>
        <translation>Bilder, die weder PNG noch JPEG sind, wurden aus ihren Texten weggelassen: {}.</translation>
    </message>
    <message>
        <source>Headings inside texts are paragraphs here: {}.</source>
        <translation>Überschriften innerhalb von Texten sind hier Absätze: {}.</translation>
    </message>
    <message>
        <source>Comments that no words belong to any more stand at the end of their texts: {}.</source>
        <translation>Kommentare, zu denen keine Wörter mehr gehören, stehen am Ende ihrer Texte: {}.</translation>
    </message>
    <message>
        <source>Texts that were damaged were mended; look whether all of their words are there: {}.</source>
        <translation>Beschädigte Texte wurden ausgebessert; sehen Sie nach, ob alle ihre Wörter da sind: {}.</translation>
    </message>
    <message>
        <source>The text is damaged and cannot be read.</source>
        <translation>Der Text ist beschädigt und nicht zu lesen.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Scrivener&apos;s goal for the book is not set here: {goal} {unit}.</source>
        <translation>Das Ziel in Scrivener für das Buch wird hier nicht gesetzt: {goal} {unit}.</translation>
    </message>
    <message>
        <source>Scrivener&apos;s goal for a session is not set here: {goal} {unit}.</source>
        <translation>Das Ziel in Scrivener für eine Sitzung wird hier nicht gesetzt: {goal} {unit}.</translation>
    </message>
    <message>
        <source>Goals in characters have no place here: {count:,}.</source>
        <translation>Ziele in Zeichen haben hier keinen Platz: {count:,}.</translation>
    </message>
    <message>
        <source>Section types, which say how Scrivener compiles, have no place here: {}.</source>
        <translation>Abschnittstypen, nach denen Scrivener kompiliert, haben hier keinen Platz: {}.</translation>
    </message>
    <message>
        <source>Icons have no place here: {}.</source>
        <translation>Symbole haben hier keinen Platz: {}.</translation>
    </message>
    <message>
        <source>Bookmarks from one item to another have no place here: {}.</source>
        <translation>Lesezeichen von einem Element zum anderen haben hier keinen Platz: {}.</translation>
    </message>
    <message>
        <source>Colours of labels have no place here.</source>
        <translation>Farben von Etiketten haben hier keinen Platz.</translation>
    </message>
    <message>
        <source>Scrivener project</source>
        <translation>Scrivener-Projekt</translation>
    </message>
    <message>
        <source>“{binder}” is no binder of Scrivener.</source>
        <translation>„{binder}“ ist kein Binder von Scrivener.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} binders (.scrivx) where a Scrivener project has one.</source>
        <translation>„{name}“ enthält {count} Binder (.scrivx), wo ein Scrivener-Projekt einen hat.</translation>
    </message>
    <message>
        <source>Other binders of the project were left out: {others}.</source>
        <translation>Andere Binder des Projekts wurden weggelassen: {others}.</translation>
    </message>
    <message>
        <source>Scrivener&apos;s template sheets were left out:</source>
        <translation>Vorlagenblätter von Scrivener wurden weggelassen:</translation>
    </message>
    <message>
        <source>What is damaged and cannot be read was left out:</source>
        <translation>Was beschädigt und nicht zu lesen ist, wurde weggelassen:</translation>
    </message>
    <message>
        <source>Files that are no texts or pictures were left out:</source>
        <translation>Dateien, die weder Text noch Bild sind, wurden weggelassen:</translation>
    </message>
    <message>
        <source>Collections that search, or hold no part of the book, were left out:</source>
        <translation>Sammlungen, die suchen oder keinen Teil des Buchs enthalten, wurden weggelassen:</translation>
    </message>
    <message>
        <source>Pictures on cards have no place here: {cards:,}.</source>
        <translation>Bilder auf Karten haben hier keinen Platz: {cards:,}.</translation>
    </message>
    <message>
        <source>Scrivener&apos;s snapshots, earlier versions of texts, were left out.</source>
        <translation>Scriveners Momentaufnahmen, frühere Fassungen der Texte, wurden weggelassen.</translation>
    </message>
    <message>
        <source>Notes on “{title_of}”</source>
        <translation>Notizen zu „{title_of}“</translation>
    </message>
    <message>
        <source>Texts of no place in the binder</source>
        <translation>Texte ohne Platz im Binder</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be used to find chapters: it is not a regular expression.</source>
        <translation>„{wanted}“ taugt nicht zum Auffinden von Kapiteln: Es ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>“{pattern}” takes too long to look for.</source>
        <translation>Die Suche nach „{pattern}“ dauert zu lange.</translation>
    </message>
    <message>
        <source>The manuscript&apos;s title page was left out; an export makes it anew.</source>
        <translation>Das Titelblatt des Manuskripts wurde weggelassen; ein Export macht es neu.</translation>
    </message>
    <message>
        <source>The table of contents was left out; an export makes it anew.</source>
        <translation>Das Inhaltsverzeichnis wurde weggelassen; ein Export macht es neu.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB, which no book&apos;s text is.</source>
        <translation>„{name}“ ist größer als {largest} MB, und das ist kein Text eines Buchs.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 and was read as Windows-1252; look whether its accents are right.</source>
        <translation>„{name}“ ist nicht UTF-8 und wurde als Windows-1252 gelesen; sehen Sie nach, ob die Akzente stimmen.</translation>
    </message>
    <message>
        <source>“{name}” is not a text.</source>
        <translation>„{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>Tracked changes of how it looks are made, and not told: {silent:,}.</source>
        <translation>Nachverfolgte Änderungen am Aussehen sind ausgeführt und nicht vermerkt: {silent:,}.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which can do harm, as no project does; it was not read.</source>
        <translation>„{name}“ legt einen Dokumenttyp fest, was schaden kann und was kein Projekt tut; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read.</source>
        <translation>„{name}“ ist beschädigt und nicht zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; what stands before the damage was read.</source>
        <translation>„{name}“ ist beschädigt; gelesen wurde, was vor dem Schaden steht.</translation>
    </message>
    <message>
        <source>Marks for alignment, highlighting or language were taken off: {}.</source>
        <translation>Marken für Ausrichtung, Hervorhebung oder Sprache wurden entfernt: {}.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older yWriter; open it in yWriter 7 and save it there.</source>
        <translation>„{name}“ stammt aus einem älteren yWriter; öffnen und speichern Sie es in yWriter 7.</translation>
    </message>
    <message>
        <source>“{name}” is no project of yWriter 7.</source>
        <translation>„{name}“ ist kein Projekt von yWriter 7.</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Über den Autor</translation>
    </message>
    <message>
        <source>Pictures that are not in the project&apos;s folder, or are none, were left out:</source>
        <translation>Bilder, die nicht im Ordner des Projekts liegen oder keine sind, wurden weggelassen:</translation>
    </message>
    <message>
        <source>Project variables have no place here:</source>
        <translation>Projektvariablen haben hier keinen Platz:</translation>
    </message>
    <message>
        <source>Reaction scene</source>
        <translation>Reaktionsszene</translation>
    </message>
    <message>
        <source>Goes on from the scene before</source>
        <translation>Geht aus der Szene davor weiter</translation>
    </message>
    <message>
        <source>Scenes of no chapter</source>
        <translation>Szenen ohne Kapitel</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; it is damaged.</source>
        <translation>„{name}“ lässt sich nicht öffnen; es ist beschädigt.</translation>
    </message>
    <message>
        <source>A dictionary is two files with one name, and “{name}” is not beside “{name2}”.</source>
        <translation>Ein Wörterbuch besteht aus zwei Dateien gleichen Namens, und „{name}“ liegt nicht neben „{name2}“.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary in “{name}”.</source>
        <translation>In „{name}“ ist kein Rechtschreibwörterbuch.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a dictionary.</source>
        <translation>„{name}“ ist für ein Wörterbuch zu groß.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: one of its two files is damaged or is no spelling dictionary.</source>
        <translation>„{name}“ ist nicht zu gebrauchen: Eine seiner zwei Dateien ist beschädigt oder kein Rechtschreibwörterbuch.</translation>
    </message>
    <message>
        <source>Agreement and forms</source>
        <translation>Übereinstimmung und Formen</translation>
    </message>
    <message>
        <source>“they was”, “have went”</source>
        <translation>„they was“, „have went“</translation>
    </message>
    <message>
        <source>Words that are mixed up</source>
        <translation>Verwechselte Wörter</translation>
    </message>
    <message>
        <source>“your” for “you’re”, “could of”</source>
        <translation>„your“ für „you’re“, „could of“</translation>
    </message>
    <message>
        <source>Slips of the hand</source>
        <translation>Flüchtigkeitsfehler</translation>
    </message>
    <message>
        <source>“an the”, a word that is missing or written twice</source>
        <translation>„an the“, ein fehlendes oder doppeltes Wort</translation>
    </message>
    <message>
        <source>Punctuation and capitals</source>
        <translation>Zeichensetzung und Großschreibung</translation>
    </message>
    <message>
        <source>two spaces, a comma out of place</source>
        <translation>zwei Leerzeichen, ein Komma am falschen Ort</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>“free gift”, “and also”</source>
        <translation>„free gift“, „and also“</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>worn phrases, words of another region</source>
        <translation>abgenutzte Wendungen, Wörter einer anderen Gegend</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>“very hungry” for “starving”</source>
        <translation>„very hungry“ für „starving“</translation>
    </message>
    <message>
        <source>The thesaurus {name} is gone.</source>
        <translation>Der Thesaurus {name} ist verschwunden.</translation>
    </message>
    <message>
        <source>The thesaurus {name} cannot be read.</source>
        <translation>Der Thesaurus {name} ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The thesaurus {name} is damaged and cannot be used.</source>
        <translation>Der Thesaurus {name} ist beschädigt und nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>A thesaurus is a pair of files like th_en_US_v2.dat and th_en_US_v2.idx. They come with LibreOffice, with your system (on Debian the package mythes-en-us), or from LibreOffice&apos;s page of extensions, where the downloaded .oxt file is a zip that holds them.</source>
        <translation>Ein Thesaurus ist ein Paar von Dateien wie th_en_US_v2.dat und th_en_US_v2.idx. Solche kommen mit LibreOffice, mit Ihrem System (unter Debian im Paket mythes-en-us) oder von der Erweiterungsseite von LibreOffice; die dort geladene .oxt-Datei ist ein Zip, das sie enthält.</translation>
    </message>
    <message>
        <source>The thesaurus {stem} could not be copied.</source>
        <translation>Der Thesaurus {stem} ließ sich nicht kopieren.</translation>
    </message>
    <message>
        <source>The file {name} is no thesaurus that can be understood.</source>
        <translation>Die Datei {name} ist kein Thesaurus, der sich verstehen ließe.</translation>
    </message>
    <message>
        <source>The file {name} is not there; a thesaurus is a pair of files.</source>
        <translation>Die Datei {name} ist nicht da; ein Thesaurus ist ein Paar von Dateien.</translation>
    </message>
    <message>
        <source>A thesaurus is a pair of files whose names begin with “th_”.</source>
        <translation>Ein Thesaurus ist ein Paar von Dateien, deren Namen mit „th_“ beginnen.</translation>
    </message>
    <message>
        <source>The file {name} is too large for a thesaurus.</source>
        <translation>Die Datei {name} ist für einen Thesaurus zu groß.</translation>
    </message>
    <message>
        <source>This machine has {gb} of memory, {gb2} of it free now, and {cores}.</source>
        <translation>Dieser Rechner hat {gb} Speicher, davon {gb2} jetzt frei, und {cores}.</translation>
    </message>
    <message>
        <source>There is a graphics card: {cards}. GGUF models are written with by the processor here; Hugging Face folders use the card where torch is installed for it.</source>
        <translation>Es gibt eine Grafikkarte: {cards}. Mit GGUF-Modellen schreibt hier der Prozessor; Hugging-Face-Ordner benutzen die Karte, wenn torch dafür installiert ist.</translation>
    </message>
    <message>
        <source>No graphics card was found that could help; models run on the processor.</source>
        <translation>Es wurde keine Grafikkarte gefunden, die helfen könnte; Modelle laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>There is little free memory now; close other programs, or stay with the starter model.</source>
        <translation>Gerade ist wenig Speicher frei; schließen Sie andere Programme, oder bleiben Sie beim Startmodell.</translation>
    </message>
    <message>
        <source>To begin with, {name} suits it best.</source>
        <translation>Für den Anfang passt {name} am besten.</translation>
    </message>
    <message>
        <source>Fits: it needs about {memory} of memory with a context of {context:,} tokens, and {gb} stay free.</source>
        <translation>Passt: Es braucht mit einem Kontext von {context:,} Token etwa {memory} Speicher, und {gb} bleiben frei.</translation>
    </message>
    <message>
        <source>Fits, but tightly: it needs about {memory} of memory with a context of {context:,} tokens, and only {gb} stay free.</source>
        <translation>Passt, aber knapp: Es braucht mit einem Kontext von {context:,} Token etwa {memory} Speicher, und nur {gb} bleiben frei.</translation>
    </message>
    <message>
        <source>Does not fit beside what runs now: it needs about {memory} of memory with a context of {context:,} tokens, and {gb} are free.</source>
        <translation>Passt nicht neben das, was jetzt läuft: Es braucht mit einem Kontext von {context:,} Token etwa {memory} Speicher, und {gb} sind frei.</translation>
    </message>
    <message>
        <source>Does not fit into this machine: it needs about {memory} of memory with a context of {context:,} tokens, and there are {gb} in all.</source>
        <translation>Passt nicht in diesen Rechner: Es braucht mit einem Kontext von {context:,} Token etwa {memory} Speicher, und es gibt insgesamt {gb}.</translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, faster than one reads: a cautious estimate, from what {name} does on this machine.</source>
        <translation>Es würde etwa {figure} Token in der Sekunde schreiben, schneller, als man liest: vorsichtig geschätzt nach dem, was {name} auf diesem Rechner leistet.</translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, slower than one reads: a cautious estimate, from what {name} does on this machine.</source>
        <translation>Es würde etwa {figure} Token in der Sekunde schreiben, langsamer, als man liest: vorsichtig geschätzt nach dem, was {name} auf diesem Rechner leistet.</translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, faster than one reads: an estimate, from what {name} does on this machine.</source>
        <translation>Es würde etwa {figure} Token in der Sekunde schreiben, schneller, als man liest: geschätzt nach dem, was {name} auf diesem Rechner leistet.</translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, slower than one reads: an estimate, from what {name} does on this machine.</source>
        <translation>Es würde etwa {figure} Token in der Sekunde schreiben, langsamer, als man liest: geschätzt nach dem, was {name} auf diesem Rechner leistet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <translation>
            <numerusform>1 Kern</numerusform>
            <numerusform>{n} Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>{card} with {memory}</source>
        <translation>{card} mit {memory}</translation>
    </message>
    <message>
        <source>To begin with, {name} suits it best, going by its memory and its cores. Measure an installed model once, and speeds are estimated here too.</source>
        <translation>Für den Anfang passt {name} am besten, nach Speicher und Kernen zu urteilen. Messen Sie einmal ein installiertes Modell, dann wird das Tempo auch hier geschätzt.</translation>
    </message>
    <message>
        <source>There is too little room for {what}: {gigabytes} are needed and some to spare, and {gigabytes2} are free on the disk of {folder}.</source>
        <translation>Zu wenig Platz für {what}: {gigabytes} und etwas Spielraum werden gebraucht; auf dem Datenträger von {folder} sind {gigabytes2} frei.</translation>
    </message>
    <message>
        <source>Nothing could be written into the folder for models, {folder}, because {reason}.</source>
        <translation>In den Ordner für Modelle, {folder}, ließ sich nichts schreiben: {reason}.</translation>
    </message>
    <message>
        <source>This model is being copied already, by this Inkwell or another.</source>
        <translation>Dieses Modell wird schon kopiert, von diesem Inkwell oder einem anderen.</translation>
    </message>
    <message>
        <source>There is a model called {name} in Inkwell&apos;s folder already.</source>
        <translation>Im Ordner von Inkwell gibt es schon ein Modell namens {name}.</translation>
    </message>
    <message>
        <source>{name} could not be copied because {reason}.</source>
        <translation>{name} ließ sich nicht kopieren: {reason}.</translation>
    </message>
    <message>
        <source>The download ended by itself; what has come is kept.</source>
        <translation>Der Download hat sich von selbst beendet; was da ist, bleibt.</translation>
    </message>
    <message>
        <source>The process that downloads is of another version of Inkwell.</source>
        <translation>Der Prozess, der herunterlädt, gehört zu einer anderen Version von Inkwell.</translation>
    </message>
    <message>
        <source>There is a model called {name} already, in {folder}.</source>
        <translation>Ein Modell namens {name} gibt es schon, in {folder}.</translation>
    </message>
    <message>
        <source>Asking for the file</source>
        <translation>Die Datei wird angefragt</translation>
    </message>
    <message>
        <source>The licence of this model is now “{licence}”, not “{licence2}”, which you accepted; nothing was downloaded.</source>
        <translation>Die Lizenz dieses Modells ist jetzt „{licence}“ und nicht „{licence2}“, der Sie zugestimmt haben; es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>The file has changed since; beginning anew</source>
        <translation>Die Datei wurde seither geändert; es beginnt von vorn</translation>
    </message>
    <message>
        <source>Reading what has come already</source>
        <translation>Was schon da ist, wird gelesen</translation>
    </message>
    <message>
        <source>{name} is larger on the server than it said; it was changed meanwhile.</source>
        <translation>{name} ist auf dem Server größer als angegeben; es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The disk of {folder} is nearly full, so the download was stopped; what has come is kept.</source>
        <translation>Der Datenträger von {folder} ist fast voll; der Download wurde angehalten, und was da ist, bleibt.</translation>
    </message>
    <message>
        <source>The connection was cut; trying again</source>
        <translation>Die Verbindung ist abgerissen; neuer Versuch</translation>
    </message>
    <message>
        <source>{name} was changed on the server while it was being downloaded; begin again.</source>
        <translation>{name} wurde während des Downloads auf dem Server geändert; bitte neu beginnen.</translation>
    </message>
    <message>
        <source>Checking it</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>What came is not {name} as the hub describes it, so it was thrown away; begin again.</source>
        <translation>Was ankam, ist nicht {name}, wie der Hub es beschreibt, und wurde weggeworfen; bitte neu beginnen.</translation>
    </message>
    <message>
        <source>{name} came as the hub has it, but is no model that could be loaded; it was thrown away.</source>
        <translation>{name} kam an, wie der Hub es hat, ist aber kein Modell, das sich laden ließe; es wurde weggeworfen.</translation>
    </message>
    <message>
        <source>{name} could not be written because {reason}; what has come is kept.</source>
        <translation>{name} ließ sich nicht schreiben: {reason}; was da ist, bleibt.</translation>
    </message>
    <message>
        <source>The connection was cut again and again; what has come is kept, and can be gone on with later.</source>
        <translation>Die Verbindung ist immer wieder abgerissen; was da ist, bleibt, und es kann später weitergehen.</translation>
    </message>
    <message>
        <source>Downloads need the library huggingface_hub, which is not installed: pip install inkwell brings it.</source>
        <translation>Downloads brauchen die Bibliothek huggingface_hub, und die ist nicht installiert: pip install inkwell bringt sie mit.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>Es wurde nichts verlangt.</translation>
    </message>
    <message>
        <source>The download stopped over a mistake of its own; its log says more.</source>
        <translation>Der Download ist an einem eigenen Fehler gescheitert; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The server answered with a web page instead of the file; perhaps this network wants you to sign in first.</source>
        <translation>Statt der Datei kam eine Webseite; vielleicht verlangt dieses Netz zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The server leads to an address that is none; nothing was fetched from there.</source>
        <translation>Der Server führt zu einer Adresse, die keine ist; von dort wurde nichts geholt.</translation>
    </message>
    <message>
        <source>The address of this system&apos;s proxy is none.</source>
        <translation>Die Adresse des Proxys dieses Systems ist keine.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy is of the kind {kind}, which downloads cannot go through; one with http can be.</source>
        <translation>Der Proxy dieses Systems ist von der Art {kind}; Downloads können nicht durch ihn, wohl aber durch einen mit http.</translation>
    </message>
    <message>
        <source>The server leads to an address that is not secure; nothing was fetched from there.</source>
        <translation>Der Server führt zu einer unsicheren Adresse; von dort wurde nichts geholt.</translation>
    </message>
    <message>
        <source>The server sent the file in a form that was not asked for.</source>
        <translation>Der Server sandte die Datei in einer Form, die nicht verlangt war.</translation>
    </message>
    <message>
        <source>The file has another size on the server than it said; it was changed meanwhile. Begin again.</source>
        <translation>Die Datei hat auf dem Server eine andere Größe als angegeben; sie wurde inzwischen geändert. Bitte neu beginnen.</translation>
    </message>
    <message>
        <source>There is no {file} in {repository} at {place} any more.</source>
        <translation>In {repository} auf {place} gibt es {file} nicht mehr.</translation>
    </message>
    <message>
        <source>{place} is there, but cannot give the file now; try again later.</source>
        <translation>{place} ist da, kann die Datei aber gerade nicht liefern; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The certificates that secure connections are checked by cannot be read on this machine.</source>
        <translation>Die Zertifikate, mit denen sichere Verbindungen geprüft werden, sind auf diesem Rechner nicht zu lesen.</translation>
    </message>
    <message>
        <source>{place} answers what cannot be understood; nothing was downloaded.</source>
        <translation>Die Antwort von {place} ist nicht zu verstehen; es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>{repository} is given only to people who sign in at {place}; get the file there by hand.</source>
        <translation>{repository} gibt es nur für Angemeldete auf {place}; holen Sie die Datei dort von Hand.</translation>
    </message>
    <message>
        <source>There is no connection to {place} now; nothing was downloaded.</source>
        <translation>Es gibt gerade keine Verbindung zu {place}; es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>AMD graphics</source>
        <translation>AMD-Grafik</translation>
    </message>
    <message>
        <source>Measuring; the model writes a little</source>
        <translation>Es wird gemessen; das Modell schreibt ein wenig</translation>
    </message>
    <message>
        <source>The file is not as it was noted: it was changed, or it is damaged. If you know of no change, remove it, and download or add it again.</source>
        <translation>Die Datei ist nicht, wie sie vermerkt war: Sie wurde geändert oder ist beschädigt. Wenn Sie von keiner Änderung wissen, entfernen Sie sie, und laden Sie sie noch einmal herunter, oder fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>There is no model called {name}; there is {there}.</source>
        <translation>Es gibt kein Modell namens {name}; vorhanden: {there}.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Das Modell wird gelesen</translation>
    </message>
    <message>
        <source>{name} came with Inkwell and is removed with it.</source>
        <translation>{name} kam mit Inkwell und wird mit ihm entfernt.</translation>
    </message>
    <message>
        <source>Only the entry goes. The model itself stays where it is: {path}</source>
        <translation>Nur der Eintrag verschwindet. Das Modell selbst bleibt, wo es ist: {path}</translation>
    </message>
    <message>
        <source>It is deleted from the disk for good, {gigabytes} of it: {path}</source>
        <translation>Es wird endgültig vom Datenträger gelöscht, {gigabytes} davon: {path}</translation>
    </message>
    <message>
        <source>{name} could not be deleted altogether; what is left is in {parent}.</source>
        <translation>{name} ließ sich nicht ganz löschen; der Rest ist in {parent}.</translation>
    </message>
    <message>
        <source>{path} cannot be looked at.</source>
        <translation>{path} lässt sich nicht ansehen.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Unter {path} ist nichts.</translation>
    </message>
    <message>
        <source>{name} is no model for Inkwell: those are GGUF files and Hugging Face folders.</source>
        <translation>{name} ist kein Modell für Inkwell: Das wären GGUF-Dateien und Hugging-Face-Ordner.</translation>
    </message>
    <message>
        <source>This file is being downloaded already, by this Inkwell or another.</source>
        <translation>Diese Datei wird schon heruntergeladen, von diesem Inkwell oder einem anderen.</translation>
    </message>
    <message>
        <source>What has come of {name} could not be removed because {reason}.</source>
        <translation>Was von {name} da ist, ließ sich nicht entfernen: {reason}.</translation>
    </message>
    <message>
        <source>A model file that you have from elsewhere can always be added by hand.</source>
        <translation>Eine Modelldatei, die Sie von anderswo haben, lässt sich immer von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>“{repository}/{file}” is no GGUF file of a repository.</source>
        <translation>„{repository}/{file}“ ist keine GGUF-Datei eines Repositorys.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a mirror: it has to begin with https:// (or be on this machine).</source>
        <translation>„{address}“ ist keine Adresse eines Spiegelservers: Sie muss mit https:// beginnen (oder auf diesem Rechner liegen).</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>Striche und Punkte</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Buchstaben mit Akzent</translation>
    </message>
    <message>
        <source>Capitals with accents</source>
        <translation>Großbuchstaben mit Akzent</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>no-break</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>narrow no-break</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>schmal, geschützt</translation>
    </message>
    <message>
        <source>thin</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>dünn</translation>
    </message>
    <message>
        <source>hair</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>haarfein</translation>
    </message>
    <message>
        <source>en</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Halbgeviert</translation>
    </message>
    <message>
        <source>em</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Geviert</translation>
    </message>
    <message>
        <source>third</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Drittel</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>sixth</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Sechstel</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>maths</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Mathe</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>breit</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>joiner</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Verbinder</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>weicher Trennstrich</translation>
    </message>
    <message>
        <source>left to right</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>links nach rechts</translation>
    </message>
    <message>
        <source>right to left</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>rechts nach links</translation>
    </message>
    <message>
        <source>non-joiner</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Nichtverbinder</translation>
    </message>
    <message>
        <source>zero joiner</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>Verbinder, null</translation>
    </message>
    <message>
        <source>no-break hyphen</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>geschützter Bindestrich</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a collection “{words}” already.</source>
        <translation>Eine Sammlung „{words}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Inhaltsangabe</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Plot lines</source>
        <translation>Handlungsstränge</translation>
    </message>
    <message>
        <source>In exports</source>
        <translation>In Exporten</translation>
    </message>
    <message>
        <source>A field needs a name, without an equals sign in it.</source>
        <translation>Ein Feld braucht einen Namen ohne Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>A part of the book needs a title.</source>
        <translation>Ein Teil des Buchs braucht einen Titel.</translation>
    </message>
    <message>
        <source>A target is a number of words; “{line}” is none.</source>
        <translation>Ein Ziel ist eine Anzahl von Wörtern; „{line}“ ist keine.</translation>
    </message>
    <message numerus="yes">
        <source>The replacement speaks of group {key}, but the pattern has {n} groups.</source>
        <translation>
            <numerusform>Die Ersetzung spricht von Gruppe {key}, das Muster hat aber nur eine Gruppe.</numerusform>
            <numerusform>Die Ersetzung spricht von Gruppe {key}, das Muster hat aber nur {n} Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replacement speaks of group {key}, but the pattern has no group.</source>
        <translation>Die Ersetzung spricht von Gruppe {key}, das Muster hat aber keine Gruppe.</translation>
    </message>
    <message>
        <source>The replacement speaks of a group “{key}”, which the pattern does not have.</source>
        <translation>Die Ersetzung spricht von einer Gruppe „{key}“, die das Muster nicht hat.</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text; a simpler one may do.</source>
        <translation>Dieses Muster braucht in diesem Text zu lange; ein einfacheres könnte gehen.</translation>
    </message>
    <message>
        <source>What is looked for can have {longest:,} characters at most.</source>
        <translation>Der Suchtext kann höchstens {longest:,} Zeichen haben.</translation>
    </message>
    <message>
        <source>This pattern is too large; a simpler one may do.</source>
        <translation>Dieses Muster ist zu groß; ein einfacheres könnte gehen.</translation>
    </message>
    <message>
        <source>This pattern repeats too often; smaller numbers in its braces may do.</source>
        <translation>Dieses Muster wiederholt zu oft; kleinere Zahlen in seinen Klammern könnten gehen.</translation>
    </message>
    <message>
        <source>This is no pattern yet: {reason}.</source>
        <translation>Das ist noch kein Muster: {reason}.</translation>
    </message>
    <message>
        <source>That part of the book is no longer there.</source>
        <translation>Diesen Teil des Buchs gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The book already has a part with that name.</source>
        <translation>Das Buch hat schon einen Teil dieses Namens.</translation>
    </message>
    <message>
        <source>“{title}” cannot be moved into itself.</source>
        <translation>„{title}“ lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>Wörter am Tag</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>goal daily target</source>
        <translation>Ziel Tagesziel Tagespensum</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Pasted words and those accepted from the model are always told apart, in Tools, Statistics.</source>
        <translation>Eingefügte und vom Modell angenommene Wörter werden unter Werkzeuge, Statistik immer getrennt ausgewiesen.</translation>
    </message>
    <message>
        <source>What I typed and left standing</source>
        <translation>Was ich getippt und stehen gelassen habe</translation>
    </message>
    <message>
        <source>All that the book is longer by</source>
        <translation>Alles, worum das Buch länger ist</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>Ein Tag beginnt um</translation>
    </message>
    <message>
        <source>midnight hour</source>
        <translation>Mitternacht Uhrzeit Stunde</translation>
    </message>
    <message>
        <source>A streak from</source>
        <translation>Eine Serie ab</translation>
    </message>
    <message>
        <source>Words that make a day count.</source>
        <translation>So viele Wörter, und ein Tag zählt.</translation>
    </message>
    <message>
        <source>words a day</source>
        <translation>Wörter am Tag</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Schreibtage</translation>
    </message>
    <message>
        <source>The days on which you mean to write.</source>
        <translation>Die Tage, an denen Sie schreiben wollen.</translation>
    </message>
    <message>
        <source>streak</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>So many of them may pass without a word.</source>
        <translation>So viele dürfen ohne ein Wort vergehen.</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>in der Woche</translation>
    </message>
    <message>
        <source>Count headings</source>
        <translation>Überschriften mitzählen</translation>
    </message>
    <message>
        <source>How words are counted</source>
        <translation>Wie Wörter gezählt werden</translation>
    </message>
    <message>
        <source>Count footnotes</source>
        <translation>Fußnoten mitzählen</translation>
    </message>
    <message>
        <source>A page in words</source>
        <translation>Eine Seite in Wörtern</translation>
    </message>
    <message>
        <source>By convention, for estimates.</source>
        <translation>Nach Übereinkunft, für Schätzungen.</translation>
    </message>
    <message>
        <source>A page in characters</source>
        <translation>Eine Seite in Zeichen</translation>
    </message>
    <message>
        <source>In languages that are counted in characters.</source>
        <translation>In Sprachen, die nach Zeichen gezählt werden.</translation>
    </message>
    <message>
        <source>Reading in words</source>
        <translation>Lesetempo in Wörtern</translation>
    </message>
    <message>
        <source>For how long a text takes to read.</source>
        <translation>Wonach die Lesezeit eines Textes geschätzt wird.</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>Wörter in der Minute</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Reading in characters</source>
        <translation>Lesetempo in Zeichen</translation>
    </message>
    <message>
        <source>characters a minute</source>
        <translation>Zeichen in der Minute</translation>
    </message>
    <message>
        <source>Language of spelling and grammar</source>
        <translation>Sprache für Rechtschreibung und Grammatik</translation>
    </message>
    <message>
        <source>The book’s</source>
        <translation>Die des Buchs</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary are marked.</source>
        <translation>Wörter, die nicht im Wörterbuch stehen, werden markiert.</translation>
    </message>
    <message>
        <source>Words in capitals too</source>
        <translation>Auch Wörter in Großbuchstaben</translation>
    </message>
    <message>
        <source>Those in capitals throughout are looked at as well.</source>
        <translation>Durchgehend großgeschriebene werden ebenfalls geprüft.</translation>
    </message>
    <message>
        <source>uppercase abbreviations</source>
        <translation>Großschreibung Abkürzungen Versalien</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>In English. Words of your own are under Tools, Word lists.</source>
        <translation>Im Englischen. Eigene Wörter stehen unter Werkzeuge, Wortlisten.</translation>
    </message>
    <message>
        <source>Remarks on style</source>
        <translation>Anmerkungen zum Stil</translation>
    </message>
    <message>
        <source>In English.</source>
        <translation>Im Englischen.</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Kinds of remarks, and single rules that you did not want to hear of again.</source>
        <translation>Arten von Anmerkungen und einzelne Regeln, von denen Sie nicht mehr hören wollten.</translation>
    </message>
    <message>
        <source>rules lints ignored silent</source>
        <translation>Regeln Prüfungen ignoriert still</translation>
    </message>
    <message>
        <source>Straight and typographic marks are alike</source>
        <translation>Gerade und typografische Zeichen sind gleich</translation>
    </message>
    <message>
        <source>Quotes, spaces and hyphens of either kind are found by the other.</source>
        <translation>Anführungszeichen, Leerzeichen und Trennstriche beider Art finden einander.</translation>
    </message>
    <message>
        <source>Letters with and without accents are alike</source>
        <translation>Buchstaben mit und ohne Akzent sind gleich</translation>
    </message>
    <message>
        <source>Unless capitals count.</source>
        <translation>Außer wenn Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>diacritics</source>
        <translation>Diakritika</translation>
    </message>
    <message>
        <source>A dictionary in the web</source>
        <translation>Ein Wörterbuch im Web</translation>
    </message>
    <message>
        <source>Its address, with {word} where the word belongs. It is opened by your hand only.</source>
        <translation>Seine Adresse, mit {word}, wo das Wort hingehört. Sie wird nur durch Ihre Hand geöffnet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>look up url</source>
        <translation>nachschlagen URL Adresse</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>A backup is one file with the whole book, made when the book is closed too. A folder on another disk or in a synced place is safest.</source>
        <translation>Eine Sicherung ist eine Datei mit dem ganzen Buch; sie entsteht auch beim Schließen des Buchs. Am sichersten ist ein Ordner auf einem anderen Datenträger oder an einem synchronisierten Ort.</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Der übliche Ordner</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Behaltene Sicherungen</translation>
    </message>
    <message>
        <source>The newest so many.</source>
        <translation>So viele der neuesten.</translation>
    </message>
    <message>
        <source>of each book</source>
        <translation>je Buch</translation>
    </message>
    <message>
        <source>A backup is made</source>
        <translation>Gesichert wird</translation>
    </message>
    <message>
        <source>Only when a book is closed</source>
        <translation>Nur beim Schließen eines Buchs</translation>
    </message>
    <message>
        <source>After 10 minutes of writing</source>
        <translation>Nach 10 Minuten Schreiben</translation>
    </message>
    <message>
        <source>After 30 minutes of writing</source>
        <translation>Nach 30 Minuten Schreiben</translation>
    </message>
    <message>
        <source>After 1 hour of writing</source>
        <translation>Nach 1 Stunde Schreiben</translation>
    </message>
    <message>
        <source>After 2 hours of writing</source>
        <translation>Nach 2 Stunden Schreiben</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>Schriftart Familie Buchstaben</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>At a zoom of 100 %.</source>
        <translation>Bei einem Zoom von 100 %.</translation>
    </message>
    <message>
        <source>letters larger</source>
        <translation>Buchstaben größer</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>% of the font’s own</source>
        <translation>% der Schrift</translation>
    </message>
    <message>
        <source>spacing leading</source>
        <translation>Zeilenabstand Durchschuss</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>In ordinary prose.</source>
        <translation>In gewöhnlicher Prosa.</translation>
    </message>
    <message>
        <source>measure width columns</source>
        <translation>Satzbreite Breite Spalten</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Indent their first line</source>
        <translation>Erste Zeile einziehen</translation>
    </message>
    <message>
        <source>Leave space between them</source>
        <translation>Abstand dazwischen lassen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>larger letters</source>
        <translation>größere Buchstaben</translation>
    </message>
    <message>
        <source>No word of a book, no title, no name and no address is in it. Inkwell sends it nowhere.</source>
        <translation>Kein Wort eines Buchs, kein Titel, kein Name und keine Adresse steht darin. Inkwell schickt ihn nirgendwohin.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>a program of its own</source>
        <translation>ein eigenständiges Programm</translation>
    </message>
    <message>
        <source>installed with pip</source>
        <translation>mit pip installiert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>{cores}, with {threads} threads</source>
        <translation>{cores}, mit {threads} Threads</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>{all}, of which a model could take {free} now</source>
        <translation>{all}, davon könnte ein Modell jetzt {free} nehmen</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>RAM</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Grafikkarten</translation>
    </message>
    <message>
        <source>none that a model could use is known</source>
        <translation>keine bekannt, die ein Modell nutzen könnte</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>No window is open.</source>
        <translation>Kein Fenster ist geöffnet.</translation>
    </message>
    <message>
        <source>{version}, platform {plugin}</source>
        <translation>{version}, Plattform {plugin}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Bildschirm {number}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>{width} × {height} at {scale:.0%}, {dots:.0f} dots an inch, {hertz:.0f} Hz</source>
        <translation>{width} × {height} bei {scale:.0%}, {dots:.0f} Punkte je Zoll, {hertz:.0f} Hz</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>Nichts ist geladen.</translation>
    </message>
    <message>
        <source>It is switched off: no model is loaded and nothing of it runs.</source>
        <translation>Er ist ausgeschaltet: Kein Modell ist geladen, und nichts davon läuft.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Safer settings</source>
        <translation>Sicherere Einstellungen</translation>
    </message>
    <message>
        <source>step {rung} of the ladder</source>
        <translation>Stufe {rung} der Leiter</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>a trained one</comment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Restarts since the start</source>
        <translation>Neustarts seit dem Start</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>loading a model</source>
        <translation>lädt ein Modell</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>starting again</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>the model was set aside</source>
        <translation>das Modell wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>{file}, which came with Inkwell</source>
        <translation>{file}, mit Inkwell gekommen</translation>
    </message>
    <message>
        <source>the folder {file}</source>
        <translation>der Ordner {file}</translation>
    </message>
    <message>
        <source>a script for trials</source>
        <translation>ein Skript für Probeläufe</translation>
    </message>
    <message>
        <source>a voice&apos;s own model</source>
        <translation>das eigene Modell einer Stimme</translation>
    </message>
    <message>
        <source>one that a server of yours runs</source>
        <translation>eines, das auf Ihrem eigenen Server läuft</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} Gewichte</translation>
    </message>
    <message>
        <source>Size and kind</source>
        <translation>Größe und Art</translation>
    </message>
    <message>
        <source>{now:,} tokens; it was trained for {trained:,}</source>
        <translation>{now:,} Token; gelernt hat es mit {trained:,}</translation>
    </message>
    <message>
        <source>Threads that write</source>
        <translation>Threads zum Schreiben</translation>
    </message>
    <message>
        <source>Speed, measured here</source>
        <translation>Tempo, hier gemessen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>writes {writes:.1f} tokens a second, reads {reads:.0f}</source>
        <translation>schreibt {writes:.1f} Token in der Sekunde, liest {reads:.0f}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>an adapter at {strength:.0%}</source>
        <translation>ein Adapter mit {strength:.0%}</translation>
    </message>
    <message>
        <source>it crashed ({way})</source>
        <translation>es ist abgestürzt ({way})</translation>
    </message>
    <message>
        <source>it crashed over its adapter ({way})</source>
        <translation>es ist an seinem Adapter abgestürzt ({way})</translation>
    </message>
    <message>
        <source>the system or somebody ended it ({way}); most likely memory ran short</source>
        <translation>das System oder jemand hat es beendet ({way}), höchstwahrscheinlich weil der Speicher knapp wurde</translation>
    </message>
    <message>
        <source>it gave no sign of life any more, so it was ended</source>
        <translation>es gab kein Lebenszeichen mehr und wurde beendet</translation>
    </message>
    <message>
        <source>it took too long to load, so it was ended</source>
        <translation>das Laden dauerte zu lange, und es wurde beendet</translation>
    </message>
    <message>
        <source>it did not stop when it was asked to, so it was ended</source>
        <translation>es hielt nicht an, als es sollte, und wurde beendet</translation>
    </message>
    <message>
        <source>after that the model was set aside</source>
        <translation>danach wurde das Modell beiseitegelegt</translation>
    </message>
    <message>
        <source>After {minutes:.0f} min</source>
        <translation>Nach {minutes:.0f} min</translation>
    </message>
    <message>
        <source>started with step {rung} of safer settings</source>
        <translation>mit Stufe {rung} der sichereren Einstellungen gestartet</translation>
    </message>
    <message>
        <source>started as before</source>
        <translation>wie zuvor gestartet</translation>
    </message>
    <message>
        <source>Models, voices, backups, crash reports</source>
        <translation>Modelle, Stimmen, Sicherungen, Absturzberichte</translation>
    </message>
    <message>
        <source>What is not yet saved, and what is remembered</source>
        <translation>Was noch nicht gespeichert ist und was gemerkt wird</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Was sich neu erzeugen lässt</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>not below the home folder, but in a place that was chosen</source>
        <translation>nicht unter dem persönlichen Ordner, sondern an einem gewählten Ort</translation>
    </message>
    <message>
        <source>~/…, in a place that was chosen</source>
        <translation>~/…, an einem gewählten Ort</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom while you write, and so does View, Zoom.</source>
        <translation>Strg und das Mausrad zoomen beim Schreiben, ebenso Ansicht, Zoom.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Eigene Farben</translation>
    </message>
    <message>
        <source>night mode black white</source>
        <translation>Nachtmodus schwarz weiß</translation>
    </message>
    <message>
        <source>Everything else follows from these three. Words that could not be read are shown darker or lighter.</source>
        <translation>Alles andere ergibt sich aus diesen dreien. Was nicht zu lesen wäre, wird dunkler oder heller gezeigt.</translation>
    </message>
    <message>
        <source>Those of the light theme</source>
        <translation>Die des hellen Farbschemas</translation>
    </message>
    <message>
        <source>page ink accent background</source>
        <translation>Seite Tinte Akzent Hintergrund</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Move nothing on the screen</source>
        <translation>Nichts auf dem Bildschirm bewegen</translation>
    </message>
    <message>
        <source>animation still reduced</source>
        <translation>Animation still reduziert</translation>
    </message>
    <message>
        <source>Markdown marks</source>
        <translation>Markdown-Zeichen</translation>
    </message>
    <message>
        <source>The stars and underscores that stand for emphasis.</source>
        <translation>Die Sterne und Unterstriche, die für Betonung stehen.</translation>
    </message>
    <message>
        <source>Only where the caret is in them</source>
        <translation>Nur wo der Cursor steht</translation>
    </message>
    <message>
        <source>Always, but faint</source>
        <translation>Immer, aber blass</translation>
    </message>
    <message>
        <source>Always, as they are</source>
        <translation>Immer, wie sie sind</translation>
    </message>
    <message>
        <source>Where words came from</source>
        <translation>Woher Wörter kommen</translation>
    </message>
    <message>
        <source>What was pasted or written by a model is lit.</source>
        <translation>Eingefügtes und von einem Modell Geschriebenes ist hinterlegt.</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Echos</translation>
    </message>
    <message>
        <source>A rare word that comes again soon is marked.</source>
        <translation>Ein seltenes Wort, das bald wiederkehrt, wird markiert.</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>Distance of echoes</source>
        <translation>Abstand von Echos</translation>
    </message>
    <message>
        <source>Words between the two, at most.</source>
        <translation>Höchstens so viele Wörter zwischen den beiden.</translation>
    </message>
    <message>
        <source>words apart</source>
        <translation>Wörter Abstand</translation>
    </message>
    <message>
        <source>Names of the story bible</source>
        <translation>Namen der Story-Bibel</translation>
    </message>
    <message>
        <source>Names that it knows are underlined.</source>
        <translation>Namen, die sie kennt, sind unterstrichen.</translation>
    </message>
    <message>
        <source>Notes beside verse</source>
        <translation>Notizen neben Versen</translation>
    </message>
    <message>
        <source>Syllables, rhymes and metre stand beside lines of verse.</source>
        <translation>Silben, Reime und Versmaß stehen neben Verszeilen.</translation>
    </message>
    <message>
        <source>poem poetry</source>
        <translation>Gedicht Lyrik</translation>
    </message>
    <message>
        <source>Typographic quotation marks and apostrophes</source>
        <translation>Typografische Anführungszeichen und Apostrophe</translation>
    </message>
    <message>
        <source>Undo right after such a change gives back what you typed, and it stays. Code, comments and what is pasted are never changed.</source>
        <translation>Rückgängig gleich nach einer solchen Änderung gibt zurück, was Sie getippt haben, und es bleibt. Code, Kommentare und Eingefügtes werden nie geändert.</translation>
    </message>
    <message>
        <source>curly smart quotes</source>
        <translation>Gänsefüßchen typografisch</translation>
    </message>
    <message>
        <source>A dash for two hyphens</source>
        <translation>Ein Gedankenstrich für zwei Bindestriche</translation>
    </message>
    <message>
        <source>em en smart</source>
        <translation>Gedankenstrich Halbgeviert Geviert</translation>
    </message>
    <message>
        <source>An ellipsis for three full stops</source>
        <translation>Auslassungspunkte für drei Punkte</translation>
    </message>
    <message>
        <source>dots smart</source>
        <translation>Punkte Ellipse</translation>
    </message>
    <message>
        <source>Language of quotation marks</source>
        <translation>Sprache der Anführungszeichen</translation>
    </message>
    <message>
        <source>Whose marks and dashes are meant.</source>
        <translation>Wessen Anführungszeichen und Striche gemeint sind.</translation>
    </message>
    <message>
        <source>guillemets language quotes</source>
        <translation>Guillemets Sprache Anführungszeichen</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>All can be changed; those that you changed are kept here.</source>
        <translation>Alle lassen sich ändern; die Sie geändert haben, stehen hier.</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>Tastenkürzel Tastatur Kurzbefehle Belegung</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Fokus auf</translation>
    </message>
    <message>
        <source>What alone is lit; the rest steps back.</source>
        <translation>Was allein hervortritt; der Rest tritt zurück.</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>The paragraph with the caret</source>
        <translation>Den Absatz mit dem Cursor</translation>
    </message>
    <message>
        <source>The sentence with the caret</source>
        <translation>Den Satz mit dem Cursor</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Schreibmaschine</translation>
    </message>
    <message>
        <source>The line that is written stays at one height.</source>
        <translation>Die Zeile, die geschrieben wird, bleibt auf einer Höhe.</translation>
    </message>
    <message>
        <source>Height of that line</source>
        <translation>Höhe dieser Zeile</translation>
    </message>
    <message>
        <source>% from the top</source>
        <translation>% von oben</translation>
    </message>
    <message>
        <source>A session lasts</source>
        <translation>Eine Sitzung dauert</translation>
    </message>
    <message>
        <source>It ends after so many minutes of writing, or, where words are set, when so many are written.</source>
        <translation>Sie endet nach so vielen Schreibminuten oder, wo Wörter eingestellt sind, wenn so viele geschrieben sind.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>timer sprint</source>
        <translation>Timer Sprint</translation>
    </message>
    <message>
        <source>Or until there are</source>
        <translation>Oder bis geschrieben sind</translation>
    </message>
    <message>
        <source>Words of one session, which then count instead of its minutes.</source>
        <translation>Wörter einer Sitzung, die dann statt ihrer Minuten zählen.</translation>
    </message>
    <message>
        <source>No number of words</source>
        <translation>Keine Wortzahl</translation>
    </message>
    <message>
        <source>session timer sprint</source>
        <translation>Sitzung Timer Sprint</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>“{label}” is either on or off.</source>
        <translation>„{label}“ ist entweder ein oder aus.</translation>
    </message>
    <message>
        <source>“{label}” is one of these: {said}.</source>
        <translation>„{label}“ ist eines von diesen: {said}.</translation>
    </message>
    <message>
        <source>“{label}” is a whole number from {least} to {most}.</source>
        <translation>„{label}“ ist eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{label}” is a number from {least} to {most}.</source>
        <translation>„{label}“ ist eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{label}” cannot be set to that.</source>
        <translation>„{label}“ lässt sich nicht darauf einstellen.</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>Es gibt keine Einstellung namens „{name}“.</translation>
    </message>
    <message>
        <source>as usual again</source>
        <translation>wieder wie üblich</translation>
    </message>
    <message>
        <source>{labels} was set to something in {where} that cannot be used; it is {how}.{kept}</source>
        <translation>{labels} war in {where} auf etwas Unbrauchbares eingestellt und ist {how}.{kept}</translation>
    </message>
    <message>
        <source>{count} other settings</source>
        <translation>{count} weitere Einstellungen</translation>
    </message>
    <message>
        <source>{listed} were set to something in {where} that cannot be used; they are {how}.{kept}</source>
        <translation>{listed} waren in {where} auf etwas Unbrauchbares eingestellt und sind {how}.{kept}</translation>
    </message>
    <message>
        <source>This file holds no settings of Inkwell.</source>
        <translation>Diese Datei enthält keine Einstellungen von Inkwell.</translation>
    </message>
    <message>
        <source>Everything here can be set under File, Settings (Ctrl+,&lt;!--settings--&gt;), where it can be looked for too. What is set lies in `settings.json`, which may be changed by hand while Inkwell is closed: what cannot be used there is as usual again, and a copy is kept. On the command line, `inkwell settings list` shows all of them, `get` and `set` read and change one, `export` and `import` take them to another machine; `--book FOLDER` means those that a book has of its own.</source>
        <translation>Alles hier lässt sich unter Datei, Einstellungen (Ctrl+,&lt;!--settings--&gt;) einstellen und dort auch suchen. Was eingestellt ist, liegt in `settings.json`, das von Hand geändert werden kann, solange Inkwell geschlossen ist: Was dort nicht zu gebrauchen ist, ist wieder wie üblich, und eine Kopie wird aufbewahrt. Auf der Befehlszeile zeigt `inkwell settings list` alle, `get` und `set` lesen und ändern eine, `export` und `import` bringen sie auf einen anderen Rechner; `--book FOLDER` meint die, die ein Buch für sich hat.</translation>
    </message>
    <message>
        <source>A setting marked *also for one book* can be another one in a book: in the window of settings, choose “This book” first.</source>
        <translation>Eine Einstellung mit dem Vermerk *auch für ein einzelnes Buch* kann in einem Buch anders sein: Wählen Sie im Fenster der Einstellungen zuerst „Dieses Buch“.</translation>
    </message>
    <message>
        <source>Usually {usual}.</source>
        <translation>Üblich: {usual}.</translation>
    </message>
    <message>
        <source>*Also for one book.*</source>
        <translation>*Auch für ein einzelnes Buch.*</translation>
    </message>
    <message>
        <source>*Also for one book; the stricter of both counts.*</source>
        <translation>*Auch für ein einzelnes Buch; es zählt das Strengere von beiden.*</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>From {least:g} to {most:,.10g} {unit}</source>
        <translation>Von {least:g} bis {most:,.10g} {unit}</translation>
    </message>
    <message>
        <source>It has a say while “{label}” is {words}.</source>
        <translation>Wirkt nur, solange „{label}“ so eingestellt ist: {words}.</translation>
    </message>
    <message>
        <source>A temperature of the author&apos;s own became a style.</source>
        <translation>Aus einer eigenen Temperatur wurde ein Stil.</translation>
    </message>
    <message>
        <source>What is remembered went into a file of its own (storage/memory.py reads it from here).</source>
        <translation>Was gemerkt ist, kam in eine eigene Datei (storage/memory.py liest es von hier).</translation>
    </message>
    <message>
        <source>“{label}” is the same for all books.</source>
        <translation>„{label}“ ist für alle Bücher gleich.</translation>
    </message>
    <message>
        <source>Use the writing partner</source>
        <translation>Den Schreibpartner benutzen</translation>
    </message>
    <message>
        <source>Off means off: no model is loaded, nothing runs, and nothing of it is in sight.</source>
        <translation>Aus heißt aus: Kein Modell wird geladen, nichts läuft, und nichts davon ist zu sehen.</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>KI Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The starter model, or the first one found</source>
        <translation>Das Startmodell oder das erste gefundene</translation>
    </message>
    <message>
        <source>GGUF file folder</source>
        <translation>GGUF Datei Ordner</translation>
    </message>
    <message>
        <source>What runs the model</source>
        <translation>Womit das Modell läuft</translation>
    </message>
    <message>
        <source>Whatever can</source>
        <translation>Was dazu imstande ist</translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation>Modelle werden heruntergeladen von</translation>
    </message>
    <message>
        <source>The address of a mirror, with https://. It is asked for a model only when you download one.</source>
        <translation>Die Adresse eines Spiegelservers, mit https://. Er wird nur nach einem Modell gefragt, wenn Sie eins herunterladen.</translation>
    </message>
    <message>
        <source>hub endpoint mirror download</source>
        <translation>Hub Endpunkt Spiegelserver herunterladen Download</translation>
    </message>
    <message>
        <source>How boldly it writes. Every setting behind a style is under “How the partner writes”.</source>
        <translation>Wie kühn er schreibt. Alle Einstellungen hinter einem Stil stehen unter „Wie der Partner schreibt“.</translation>
    </message>
    <message>
        <source>temperature boldness sampling preset</source>
        <translation>Temperatur Kühnheit Sampling Voreinstellung</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Ihr eigener Stil</translation>
    </message>
    <message>
        <source>Sampler settings by name.</source>
        <translation>Sampler-Einstellungen nach Namen.</translation>
    </message>
    <message>
        <source>Styles that you keep</source>
        <translation>Gespeicherte Stile</translation>
    </message>
    <message>
        <source>Continue by</source>
        <translation>Weiterschreiben um</translation>
    </message>
    <message>
        <source>At most; a word is never cut in two.</source>
        <translation>Höchstens; ein Wort wird nie zerschnitten.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Proposals at once</source>
        <translation>Vorschläge auf einmal</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Proposals side by side</source>
        <translation>Vorschläge nebeneinander</translation>
    </message>
    <message>
        <source>Several stand under the page, beside their cards.</source>
        <translation>Mehrere stehen unter der Seite, zusätzlich zu ihren Karten.</translation>
    </message>
    <message>
        <source>Look closer at proposals</source>
        <translation>Vorschläge unter die Lupe nehmen</translation>
    </message>
    <message>
        <source>How likely each piece of one was, and what could have stood there. It takes a little more time.</source>
        <translation>Wie wahrscheinlich jedes Stück war und was dort hätte stehen können. Es dauert ein wenig länger.</translation>
    </message>
    <message>
        <source>It ends by itself</source>
        <translation>Er endet von selbst</translation>
    </message>
    <message>
        <source>Nowhere: at the number of words</source>
        <translation>Nirgends: bei der Wortzahl</translation>
    </message>
    <message>
        <source>At the end of a sentence</source>
        <translation>Am Ende eines Satzes</translation>
    </message>
    <message>
        <source>At the end of a paragraph</source>
        <translation>Am Ende eines Absatzes</translation>
    </message>
    <message>
        <source>At the end of the scene</source>
        <translation>Am Ende der Szene</translation>
    </message>
    <message>
        <source>Where it stops, and what it avoids</source>
        <translation>Wo er aufhört und was er meidet</translation>
    </message>
    <message>
        <source>A last sentence that is not finished</source>
        <translation>Ein unfertiger letzter Satz</translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation>Wird gezeigt</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Wird weggelassen</translation>
    </message>
    <message>
        <source>It also ends before</source>
        <translation>Er endet auch vor</translation>
    </message>
    <message>
        <source>One text a line; the proposal ends before it. \n stands for a new line.</source>
        <translation>Ein Text je Zeile; der Vorschlag endet davor. \n steht für einen Zeilenwechsel.</translation>
    </message>
    <message>
        <source>Phrases that must not appear</source>
        <translation>Wendungen, die nicht vorkommen dürfen</translation>
    </message>
    <message>
        <source>One phrase a line, as whole words, in capitals or not. When one begins to appear, the partner goes back to where it began and goes on another way.</source>
        <translation>Eine Wendung je Zeile, als ganze Wörter, groß oder klein. Wenn eine aufkommt, geht der Partner an ihren Anfang zurück und fährt anders fort.</translation>
    </message>
    <message>
        <source>banned forbidden words avoid</source>
        <translation>verboten gesperrt Sperrliste Wörter meiden</translation>
    </message>
    <message>
        <source>Avoid machine clichés</source>
        <translation>Maschinenklischees meiden</translation>
    </message>
    <message>
        <source>The list is under “How the partner writes”.</source>
        <translation>Die Liste steht unter „Wie der Partner schreibt“.</translation>
    </message>
    <message>
        <source>slop</source>
        <translation>Slop Floskeln</translation>
    </message>
    <message>
        <source>More often, or less often</source>
        <translation>Häufiger oder seltener</translation>
    </message>
    <message>
        <source>Nothing is forced: a likelier phrase comes where it could have come, a rarer one may still appear.</source>
        <translation>Nichts wird erzwungen: Eine häufigere Wendung kommt, wo sie kommen konnte; eine seltenere kann noch auftauchen.</translation>
    </message>
    <message>
        <source>words bias</source>
        <translation>Wörter Gewichtung</translation>
    </message>
    <message>
        <source>The same for single tokens</source>
        <translation>Dasselbe für einzelne Token</translation>
    </message>
    <message>
        <source>By their ids, which mean something for one model only.</source>
        <translation>Mit ihren Nummern, die nur für ein Modell etwas bedeuten.</translation>
    </message>
    <message>
        <source>What it keeps out</source>
        <translation>Was er fernhält</translation>
    </message>
    <message>
        <source>This is a list of words and a stop, no more: it can miss what is said in other words, and keep out what was harmless. Your own text is never touched.</source>
        <translation>Das ist eine Liste von Wörtern und ein Halt, mehr nicht: Sie kann übersehen, was mit anderen Wörtern gesagt wird, und Harmloses fernhalten. Ihr eigener Text wird nie berührt.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Slurs and explicit sexual words</source>
        <translation>Beschimpfungen und eindeutig sexuelle Wörter</translation>
    </message>
    <message>
        <source>Swear words, cruelty, drugs and nudity too</source>
        <translation>Auch Flüche, Grausamkeit, Drogen und Nacktheit</translation>
    </message>
    <message>
        <source>content safety children</source>
        <translation>Inhalt Jugendschutz Kinder</translation>
    </message>
    <message>
        <source>Read ahead while I write</source>
        <translation>Vorauslesen, während ich schreibe</translation>
    </message>
    <message>
        <source>So that it can begin at once when you ask. It waits whenever you need the computer, and does not do it on battery.</source>
        <translation>Damit er auf Ihre Bitte sofort anfangen kann. Es wartet, wann immer Sie den Rechner brauchen, und geschieht nicht im Akkubetrieb.</translation>
    </message>
    <message>
        <source>What it reads, and when</source>
        <translation>Was er liest, und wann</translation>
    </message>
    <message>
        <source>Text before its eyes</source>
        <translation>Text vor Augen</translation>
    </message>
    <message>
        <source>More takes more memory, and longer to read at first. When it is changed, the model is loaded again.</source>
        <translation>Mehr braucht mehr Speicher und anfangs mehr Lesezeit. Wird es geändert, lädt das Modell neu.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>context window memory</source>
        <translation>Kontext Fenster Speicher</translation>
    </message>
    <message>
        <source>Sum up chapters</source>
        <translation>Kapitel zusammenfassen</translation>
    </message>
    <message>
        <source>While you rest.</source>
        <translation>Während Sie ruhen.</translation>
    </message>
    <message>
        <source>summary memory</source>
        <translation>Zusammenfassung Gedächtnis</translation>
    </message>
    <message>
        <source>How much the partner leans on how your earlier scenes go on where the same words stand: names, sayings and turns of the book that no longer fit before its eyes. It needs no room there.</source>
        <translation>Wie sehr sich der Partner daran hält, wie Ihre früheren Szenen weitergehen, wo dieselben Wörter stehen: Namen, Redensarten und Wendungen des Buchs, die nicht mehr vor seine Augen passen. Platz braucht er dafür dort keinen.</translation>
    </message>
    <message>
        <source>% of each word’s chance</source>
        <translation>% der Chance jedes Worts</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>n-gram cache memory style</source>
        <translation>N-Gramm Zwischenspeicher Gedächtnis Stil</translation>
    </message>
    <message>
        <source>Grey words after a pause</source>
        <translation>Graue Wörter nach einer Pause</translation>
    </message>
    <message>
        <source>At the end of a paragraph the model offers a few; whatever you type goes before them. The keys that take them are under Help, Shortcuts.</source>
        <translation>Am Ende eines Absatzes bietet das Modell ein paar an; was Sie tippen, geht vor. Die Tasten, die sie nehmen, stehen unter Hilfe, Tastenkürzel.</translation>
    </message>
    <message>
        <source>They take grey words then, although a screen reader may have uses of its own for them.</source>
        <translation>Sie nehmen dann graue Wörter an, obwohl ein Bildschirmleser sie vielleicht für eigene Zwecke braucht.</translation>
    </message>
    <message>
        <source>It is installed from</source>
        <translation>Er wird installiert von</translation>
    </message>
    <message>
        <source>The address of a package index, with https://. It is asked only when you install the add-on.</source>
        <translation>Die Adresse eines Paketindex, mit https://. Er wird nur gefragt, wenn Sie den Zusatz installieren.</translation>
    </message>
    <message>
        <source>The usual package index</source>
        <translation>Der übliche Paketindex</translation>
    </message>
    <message>
        <source>The add-on for voices</source>
        <translation>Der Zusatz für Stimmen</translation>
    </message>
    <message>
        <source>mirror torch pytorch pip install</source>
        <translation>Spiegelserver torch pytorch pip installieren</translation>
    </message>
    <message>
        <source>A folder of wheels of your own</source>
        <translation>Eigener Ordner mit Wheels</translation>
    </message>
    <message>
        <source>With one, the add-on is installed from there and without a network.</source>
        <translation>Ist einer gesetzt, wird der Zusatz von dort und ohne Netz installiert.</translation>
    </message>
    <message>
        <source>offline torch pytorch add-on whl</source>
        <translation>offline torch pytorch Zusatz whl</translation>
    </message>
    <message>
        <source>Grey words</source>
        <translation>Graue Wörter</translation>
    </message>
    <message>
        <source>ghost text autocomplete</source>
        <translation>Geistertext Autovervollständigung</translation>
    </message>
    <message>
        <source>They come after</source>
        <translation>Sie kommen nach</translation>
    </message>
    <message>
        <source>seconds of rest</source>
        <translation>Sekunden Ruhe</translation>
    </message>
    <message>
        <source>Keys with a screen reader too</source>
        <translation>Tasten auch mit Bildschirmleser</translation>
    </message>
    <message>
        <source>your words are kept in the window</source>
        <translation>Ihre Wörter bleiben im Fenster erhalten</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk&apos;s quota is used up</source>
        <translation>das Kontingent auf dem Datenträger ist erschöpft</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>keine Berechtigung, dort zu schreiben</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>der Ordner ist verschwunden</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the network folder is gone</source>
        <translation>der Netzwerkordner ist verschwunden</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>das System hat es verweigert</translation>
    </message>
    <message>
        <source>“{name}” could not be saved because {reason}; {in_the_window}.</source>
        <translation>„{name}“ ließ sich nicht speichern: {reason}; {in_the_window}.</translation>
    </message>
    <message>
        <source>This text was changed elsewhere while it was open here; nothing was overwritten.</source>
        <translation>Dieser Text wurde anderswo geändert, während er hier geöffnet war; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The record of where this text came from cannot be read.</source>
        <translation>Der Nachweis, woher dieser Text kam, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The record of where this text came from was written by a newer Inkwell.</source>
        <translation>Der Nachweis, woher dieser Text kam, stammt von einem neueren Inkwell.</translation>
    </message>
    <message>
        <source>This text was changed outside Inkwell, so the record of where it came from no longer fits.</source>
        <translation>Dieser Text wurde außerhalb von Inkwell geändert; der Nachweis seiner Herkunft passt nicht mehr.</translation>
    </message>
    <message>
        <source>“{title}” kept changing while it was backed up; try again later.</source>
        <translation>„{title}“ änderte sich während der Sicherung immer wieder; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The folder of backups “{folder}” cannot be read.</source>
        <translation>Der Ordner der Sicherungen „{folder}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The backup of “{decode}” could not be made because {reason}.</source>
        <translation>„{decode}“ ließ sich nicht sichern: {reason}.</translation>
    </message>
    <message>
        <source>Backups cannot be kept inside the book&apos;s own folder; choose another place.</source>
        <translation>Sicherungen können nicht im Ordner des Buchs selbst liegen; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup of “{decode}” did not come back from the disk as it was written.</source>
        <translation>Die Sicherung von „{decode}“ kam nicht so vom Datenträger zurück, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The backup “{name}” was made by a newer Inkwell.</source>
        <translation>Die Sicherung „{name}“ stammt von einem neueren Inkwell.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged or is no backup of Inkwell&apos;s.</source>
        <translation>Die Sicherung „{name}“ ist beschädigt oder keine Sicherung von Inkwell.</translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer there.</source>
        <translation>Die Sicherung „{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be read.</source>
        <translation>Die Sicherung „{name}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>“{}” in the bible is an empty file.</source>
        <translation>„{}“ in der Bibel ist eine leere Datei.</translation>
    </message>
    <message>
        <source>“{}” in the bible is filled with zeros, as happens when the power fails.</source>
        <translation>„{}“ in der Bibel ist mit Nullen gefüllt, wie es bei Stromausfall vorkommt.</translation>
    </message>
    <message>
        <source>The book&apos;s folder “{project}” is gone.</source>
        <translation>Der Ordner des Buchs „{project}“ ist verschwunden.</translation>
    </message>
    <message>
        <source>The story bible cannot be read.</source>
        <translation>Die Story-Bibel ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The bible already has an entry with that name.</source>
        <translation>Die Bibel hat schon einen Eintrag dieses Namens.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in the trash.</source>
        <translation>„{name}“ ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>The bible has “{name}” already, so nothing was brought back.</source>
        <translation>Die Bibel hat „{name}“ schon; es wurde nichts zurückgeholt.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be an entry of the bible.</source>
        <translation>„{name}“ ist für einen Eintrag der Bibel zu groß.</translation>
    </message>
    <message>
        <source>“{name}” in the bible is not UTF-8 text, so it is left as it is and not used.</source>
        <translation>„{name}“ in der Bibel ist kein UTF-8-Text, bleibt, wie es ist, und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>“{name}” in the bible cannot be read.</source>
        <translation>„{name}“ in der Bibel ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The heading of “{name}” in the bible cannot be understood, so it is left as it is, unused.</source>
        <translation>Der Kopf von „{name}“ in der Bibel ist nicht zu verstehen; es bleibt unbenutzt, wie es ist.</translation>
    </message>
    <message>
        <source>A sync service left another version of “{name}” beside it in the bible: “{encode}”.</source>
        <translation>Ein Synchronisierungsdienst hat in der Bibel neben „{name}“ eine andere Fassung hinterlassen: „{encode}“.</translation>
    </message>
    <message>
        <source>The book was left as it is, because “{}” in its bible cannot be read.</source>
        <translation>Das Buch wurde belassen, wie es ist, weil „{}“ in seiner Bibel nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>“{}” in the bible could not be put back, because its version is damaged.</source>
        <translation>„{}“ in der Bibel ließ sich nicht zurücksetzen, weil die Fassung beschädigt ist.</translation>
    </message>
    <message>
        <source>That is in this book already.</source>
        <translation>Das ist schon in diesem Buch.</translation>
    </message>
    <message>
        <source>“{title}” has “{title2}” already, so nothing was moved.</source>
        <translation>„{title}“ hat „{title2}“ schon; es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>It was changed in “{title}” meanwhile, so it stays there too.</source>
        <translation>Es wurde inzwischen in „{title}“ geändert und bleibt auch dort.</translation>
    </message>
    <message>
        <source>The file of “{title}” is gone.</source>
        <translation>Die Datei von „{title}“ ist verschwunden.</translation>
    </message>
    <message>
        <source>“{title}” is not UTF-8 text, so it was left where it is.</source>
        <translation>„{title}“ ist kein UTF-8-Text und wurde belassen, wo es ist.</translation>
    </message>
    <message>
        <source>The other book has another picture called “{name}”, so nothing was moved.</source>
        <translation>Das andere Buch hat ein anderes Bild namens „{name}“; es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>The other book has another file “{name}”, which is linked to here, so nothing was moved.</source>
        <translation>Das andere Buch hat eine andere Datei „{name}“, auf die hier ein Link führt; es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>“{label}” could not be removed because {reason}.</source>
        <translation>„{label}“ ließ sich nicht entfernen: {reason}.</translation>
    </message>
    <message>
        <source>A later Inkwell wrote the chat ({name}); it is not shown here.</source>
        <translation>Ein späteres Inkwell hat den Chat geschrieben ({name}); er wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>The chat about this book ({name}) cannot be read, so a new one begins; a copy of it is kept.</source>
        <translation>Der Chat über dieses Buch ({name}) ist nicht zu lesen, darum beginnt ein neuer; eine Kopie bleibt erhalten.</translation>
    </message>
    <message>
        <source>This comparison cannot be kept.</source>
        <translation>Dieser Vergleich lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>A blind comparison ({name}) cannot be read; it stays as it is, and is not counted.</source>
        <translation>Ein Blindvergleich ({name}) ist nicht zu lesen; er bleibt, wie er ist, und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>A later Inkwell wrote a blind comparison ({name}); it is not counted here.</source>
        <translation>Ein späteres Inkwell hat einen Blindvergleich geschrieben ({name}); er wird hier nicht gezählt.</translation>
    </message>
    <message>
        <source>What was ticked off for continuity ({name}) cannot be read, so everything is listed again.</source>
        <translation>Was zur Kontinuität abgehakt war ({name}), ist nicht zu lesen; darum wird wieder alles aufgeführt.</translation>
    </message>
    <message>
        <source>A later Inkwell wrote {name}; what was ticked off there is not known.</source>
        <translation>Ein späteres Inkwell hat {name} geschrieben; was dort abgehakt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In the bible, “{name}” says something of {what} that Inkwell does not understand; the usual is taken.</source>
        <translation>In der Bibel sagt „{name}“ etwas, was Inkwell nicht versteht ({what}); es gilt das Übliche.</translation>
    </message>
    <message>
        <source>“{source}” is a link to a folder elsewhere; move that folder instead.</source>
        <translation>„{source}“ ist ein Verweis auf einen Ordner anderswo; verschieben Sie stattdessen diesen.</translation>
    </message>
    <message>
        <source>A book cannot be put inside its own folder; choose another place.</source>
        <translation>Ein Buch kann nicht in seinem eigenen Ordner liegen; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{wrong}” was not the same in the copy as in the old folder, so the book was not moved.</source>
        <translation>„{wrong}“ war in der Kopie nicht dasselbe wie im alten Ordner; das Buch wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>The book was moved, but its old folder “{source}” could not be removed.</source>
        <translation>Das Buch wurde verschoben, aber sein alter Ordner „{source}“ ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The book was moved, but not all of its old folder could be removed; the rest is in “{aside}”.</source>
        <translation>Das Buch wurde verschoben, aber nicht sein ganzer alter Ordner ließ sich entfernen; der Rest ist in „{aside}“.</translation>
    </message>
    <message>
        <source>“{folder}” is there already and is not an empty folder; choose another place.</source>
        <translation>„{folder}“ gibt es schon, und es ist kein leerer Ordner; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be written because {reason}.</source>
        <translation>Der Ordner „{folder}“ ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The heading of this file is written in a way that Inkwell cannot change without harm.</source>
        <translation>Der Kopf dieser Datei ist so geschrieben, dass Inkwell ihn nicht ohne Schaden ändern kann.</translation>
    </message>
    <message>
        <source>This version is not UTF-8 text; its file is history/{}/{}.md.</source>
        <translation>Diese Fassung ist kein UTF-8-Text; ihre Datei ist history/{}/{}.md.</translation>
    </message>
    <message>
        <source>A version of the book needs a name.</source>
        <translation>Eine Fassung des Buchs braucht einen Namen.</translation>
    </message>
    <message>
        <source>The book was not kept under a name, because “{}” cannot be read.</source>
        <translation>Das Buch wurde nicht unter einem Namen gesichert, weil „{}“ nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>This version is no longer in the history.</source>
        <translation>Diese Fassung ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>It is moved to “quarantine”.</source>
        <translation>Es kommt in „quarantine“.</translation>
    </message>
    <message>
        <source>It is kept in “quarantine”, and its last good version from the history is put in its place, or what can be read of it where there is none.</source>
        <translation>Es wird in „quarantine“ aufbewahrt; an seine Stelle tritt die letzte gute Fassung aus dem Verlauf oder, wo es keine gibt, was davon zu lesen ist.</translation>
    </message>
    <message>
        <source>“{}” ({}) is empty: not even its heading is left.</source>
        <translation>„{}“ ({}) ist leer: Nicht einmal der Kopf ist übrig.</translation>
    </message>
    <message>
        <source>“{}” ({}) is filled with zeros, as happens when the power fails.</source>
        <translation>„{}“ ({}) ist mit Nullen gefüllt, wie es bei Stromausfall vorkommt.</translation>
    </message>
    <message>
        <source>“{}” ({}) is not UTF-8 text.</source>
        <translation>„{}“ ({}) ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The front matter of “{}” ({}) cannot be understood.</source>
        <translation>Der Kopf von „{}“ ({}) ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>It is written anew with what can be read of it, or else with the folder&apos;s name.</source>
        <translation>Es wird neu geschrieben mit dem, was davon zu lesen ist, oder sonst mit dem Namen des Ordners.</translation>
    </message>
    <message>
        <source>{file_name} does not say which book this is.</source>
        <translation>{file_name} sagt nicht, welches Buch dies ist.</translation>
    </message>
    <message>
        <source>{file_name} is damaged, and “{name}” was written by a newer Inkwell; nothing was touched.</source>
        <translation>{file_name} ist beschädigt, und „{name}“ stammt von einem neueren Inkwell; es wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>See whether you may read it, and whether its disk is sound; nothing is written to it.</source>
        <translation>Sehen Sie nach, ob Sie es lesen dürfen und ob der Datenträger heil ist; es wird nichts darauf geschrieben.</translation>
    </message>
    <message>
        <source>“{as_posix}” cannot be read.</source>
        <translation>„{as_posix}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The folder “text” is missing, so the book has no parts, chapters or scenes.</source>
        <translation>Der Ordner „text“ fehlt; das Buch hat keine Teile, Kapitel oder Szenen.</translation>
    </message>
    <message>
        <source>An empty one is made.</source>
        <translation>Ein leerer wird angelegt.</translation>
    </message>
    <message>
        <source>Another kind can be given to it in the book&apos;s tree.</source>
        <translation>Im Baum des Buchs lässt sich ihm eine andere Art geben.</translation>
    </message>
    <message>
        <source>“{title}” lies within itself, so it is shown at the top level.</source>
        <translation>„{title}“ liegt in sich selbst und wird darum auf der obersten Ebene gezeigt.</translation>
    </message>
    <message>
        <source>“{title}” lies in a part of the book that is not there, so it is shown at the top level.</source>
        <translation>„{title}“ liegt in einem Teil des Buchs, den es nicht gibt, und wird darum auf der obersten Ebene gezeigt.</translation>
    </message>
    <message>
        <source>A sync service left the same version of “{title}” beside it: “{name}”.</source>
        <translation>Ein Synchronisierungsdienst hat dieselbe Fassung von „{title}“ daneben hinterlassen: „{name}“.</translation>
    </message>
    <message>
        <source>A sync service left an empty version of “{title}” beside it: “{name}”.</source>
        <translation>Ein Synchronisierungsdienst hat eine leere Fassung von „{title}“ daneben hinterlassen: „{name}“.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of the log of generations ({name}) cannot be understood.</source>
        <translation>
            <numerusform>Eine Zeile des Protokolls der Durchläufe ({name}) ist nicht zu verstehen.</numerusform>
            <numerusform>{n} Zeilen des Protokolls der Durchläufe ({name}) sind nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is put at the top level.</source>
        <translation>Es kommt auf die oberste Ebene.</translation>
    </message>
    <message>
        <source>The file of “{last_title}” ({node_id}.md) is gone, but the history has it.</source>
        <translation>Die Datei von „{last_title}“ ({node_id}.md) ist verschwunden, aber der Verlauf hat sie.</translation>
    </message>
    <message>
        <source>Its last good version is put back into the book.</source>
        <translation>Ihre letzte gute Fassung kommt zurück ins Buch.</translation>
    </message>
    <message>
        <source>Compare the two and keep what you want of each.</source>
        <translation>Vergleichen Sie die beiden, und behalten Sie von jeder, was Sie wollen.</translation>
    </message>
    <message>
        <source>The record of where the words of “{title}” came from is damaged.</source>
        <translation>Der Nachweis, woher die Wörter von „{title}“ kamen, ist beschädigt.</translation>
    </message>
    <message>
        <source>The record of where words in the trash came from ({name}) is damaged.</source>
        <translation>Der Nachweis, woher Wörter im Papierkorb kamen ({name}), ist beschädigt.</translation>
    </message>
    <message>
        <source>The log of generations ({name}) is empty.</source>
        <translation>Das Protokoll der Durchläufe ({name}) ist leer.</translation>
    </message>
    <message>
        <source>It is kept in “quarantine” as it is, and its sound lines stay in its place.</source>
        <translation>Es wird in „quarantine“ aufbewahrt, wie es ist; an seiner Stelle bleiben die heilen Zeilen.</translation>
    </message>
    <message>
        <source>A version of “{title}” in the history ({name}) is damaged.</source>
        <translation>Eine Fassung von „{title}“ im Verlauf ({name}) ist beschädigt.</translation>
    </message>
    <message>
        <source>The record of where a version&apos;s words came from ({name}) is damaged.</source>
        <translation>Der Nachweis, woher die Wörter einer Fassung kamen ({name}), ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of what belongs to a named version of the book ({name}) is damaged.</source>
        <translation>Die Liste dessen, was zu einer benannten Fassung des Buchs gehört ({name}), ist beschädigt.</translation>
    </message>
    <message>
        <source>It is kept in “quarantine”; what cannot be read of it is filled in with the versions of that time.</source>
        <translation>Sie wird in „quarantine“ aufbewahrt; was davon nicht zu lesen ist, wird mit den Fassungen jener Zeit aufgefüllt.</translation>
    </message>
    <message>
        <source>A note on what was deleted ({name}) is damaged; the texts themselves are there.</source>
        <translation>Ein Vermerk über Gelöschtes ({name}) ist beschädigt; die Texte selbst sind da.</translation>
    </message>
    <message>
        <source>{stem} in the trash</source>
        <translation>{stem} im Papierkorb</translation>
    </message>
    <message>
        <source>It is left as it is; a text editor can mend it.</source>
        <translation>Es bleibt, wie es ist; ein Texteditor kann es ausbessern.</translation>
    </message>
    <message>
        <source>Put it back, or leave the series: copies of what it shared are in the book ({count:,}).</source>
        <translation>Stellen Sie sie zurück, oder verlassen Sie die Reihe: Kopien dessen, was sie teilte, sind im Buch ({count:,}).</translation>
    </message>
    <message>
        <source>It is kept in “quarantine”, and the book&apos;s copy of how it was is put in its place.</source>
        <translation>Es wird in „quarantine“ aufbewahrt; an seine Stelle tritt die Kopie des Buchs vom früheren Stand.</translation>
    </message>
    <message>
        <source>In the bible of the series: {found}</source>
        <translation>In der Bibel der Reihe: {found}</translation>
    </message>
    <message>
        <source>“{as_posix}” was left when Inkwell ended in the middle of writing.</source>
        <translation>„{as_posix}“ blieb übrig, als Inkwell mitten im Schreiben endete.</translation>
    </message>
    <message>
        <source>A record of unsaved words cannot be read.</source>
        <translation>Eine Aufzeichnung ungespeicherter Wörter ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>A record of unsaved words is damaged; it was set aside.</source>
        <translation>Eine Aufzeichnung ungespeicherter Wörter ist beschädigt; sie wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The record of your last words cannot be kept because {why}; the text itself is still saved.</source>
        <translation>Die Aufzeichnung Ihrer letzten Wörter lässt sich nicht führen: {why}; der Text selbst wird weiter gespeichert.</translation>
    </message>
    <message>
        <source>This system has no keyring that Inkwell can use; the key is asked for at each sitting.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den Inkwell benutzen kann; der Schlüssel wird jedes Mal neu erfragt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the key; it is asked for at each sitting.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht angenommen; er wird jedes Mal neu erfragt.</translation>
    </message>
    <message>
        <source>The folder “{path}” was made.</source>
        <translation>Der Ordner „{path}“ wurde angelegt.</translation>
    </message>
    <message>
        <source>“{as_posix}” was moved to “{shown}”.</source>
        <translation>„{as_posix}“ kam nach „{shown}“.</translation>
    </message>
    <message>
        <source>“{name}” in the bible of the series is again as it was last read; the damaged file is kept.</source>
        <translation>„{name}“ in der Bibel der Reihe ist wieder, wie zuletzt gelesen; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>{file_name} was written anew; the book is called “{title}”.</source>
        <translation>{file_name} wurde neu geschrieben; das Buch heißt „{title}“.</translation>
    </message>
    <message>
        <source>“{as_posix}” is again as it was at {clock} on {date}; the damaged file is kept.</source>
        <translation>„{as_posix}“ ist wieder, wie es am {date} um {clock} war; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{as_posix}” was put back as it was at {clock} on {date}.</source>
        <translation>„{as_posix}“ wurde auf den Stand vom {date}, {clock}, zurückgesetzt.</translation>
    </message>
    <message>
        <source>“{as_posix}” holds what could be read of it; the damaged file is kept.</source>
        <translation>„{as_posix}“ enthält, was davon zu lesen war; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{title}” was put at the top level of the book.</source>
        <translation>„{title}“ kam auf die oberste Ebene des Buchs.</translation>
    </message>
    <message>
        <source>“{as_posix}” holds its sound lines; the damaged file is kept.</source>
        <translation>„{as_posix}“ enthält die heilen Zeilen; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{as_posix}” was written anew; the damaged file is kept.</source>
        <translation>„{as_posix}“ wurde neu geschrieben; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>A picture has a name that no file can have.</source>
        <translation>Ein Bild hat einen Namen, den keine Datei haben kann.</translation>
    </message>
    <message>
        <source>“{title}” is of a kind that Inkwell does not know; it is shown as a scene.</source>
        <translation>„{title}“ ist von einer Art, die Inkwell nicht kennt; es wird als Szene gezeigt.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it is shown but not written.</source>
        <translation>Diese Datei ist kein UTF-8-Text; sie wird gezeigt, aber nicht geschrieben.</translation>
    </message>
    <message>
        <source>This file cannot be read, so nothing is written to it.</source>
        <translation>Diese Datei ist nicht zu lesen; es wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>This book&apos;s folder is read-only, so it can be read but not changed.</source>
        <translation>Der Ordner dieses Buchs ist schreibgeschützt; es lässt sich lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>The book&apos;s folder “{folder}” is gone.</source>
        <translation>Der Ordner des Buchs „{folder}“ ist verschwunden.</translation>
    </message>
    <message>
        <source>The project in “{folder}” cannot be read.</source>
        <translation>Das Projekt in „{folder}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>{file_name} cannot be read, so the book is shown under its folder&apos;s name.</source>
        <translation>{file_name} ist nicht zu lesen; das Buch wird unter dem Namen seines Ordners gezeigt.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Inkwell; nothing in it was touched.</source>
        <translation>„{name}“ stammt von einem neueren Inkwell; es wurde nichts darin angerührt.</translation>
    </message>
    <message>
        <source>There is no Inkwell project in “{folder}”.</source>
        <translation>In „{folder}“ ist kein Projekt von Inkwell.</translation>
    </message>
    <message>
        <source>{file_name} is missing, so the book is shown under its folder&apos;s name.</source>
        <translation>{file_name} fehlt; das Buch wird unter dem Namen seines Ordners gezeigt.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>„{name}“ war nicht zu lesen.</translation>
    </message>
    <message>
        <source>The text of “{title}” is not there to be read.</source>
        <translation>Der Text von „{title}“ ist nicht da und nicht zu lesen.</translation>
    </message>
    <message>
        <source>Before going back to “{}”</source>
        <translation>Vor der Rückkehr zu „{}“</translation>
    </message>
    <message>
        <source>“{title}” could not be put back, because its version is damaged.</source>
        <translation>„{title}“ ließ sich nicht zurücksetzen, weil die Fassung beschädigt ist.</translation>
    </message>
    <message>
        <source>This result is not in the book&apos;s log of generations.</source>
        <translation>Dieses Ergebnis steht nicht im Protokoll der Durchläufe des Buchs.</translation>
    </message>
    <message>
        <source>What the model was told for this result is not in the book&apos;s log of generations.</source>
        <translation>Was dem Modell für dieses Ergebnis gesagt wurde, steht nicht im Protokoll der Durchläufe des Buchs.</translation>
    </message>
    <message>
        <source>A part of what the model was told is missing from the log.</source>
        <translation>Ein Teil dessen, was dem Modell gesagt wurde, fehlt im Protokoll.</translation>
    </message>
    <message>
        <source>This result was not kept in a way that lets it be made again.</source>
        <translation>Dieses Ergebnis wurde nicht so gespeichert, dass es sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>A part of what the model was told is missing from the log, so this result cannot be made again.</source>
        <translation>Ein Teil dessen, was dem Modell gesagt wurde, fehlt im Protokoll; dieses Ergebnis lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>What the model was told for this result cannot be read; another Inkwell may have written it.</source>
        <translation>Was dem Modell für dieses Ergebnis gesagt wurde, ist nicht zu lesen; vielleicht hat es ein anderes Inkwell geschrieben.</translation>
    </message>
    <message>
        <source>There is no series in “{folder}”.</source>
        <translation>In „{folder}“ ist keine Reihe.</translation>
    </message>
    <message>
        <source>The series in “{folder}” cannot be read.</source>
        <translation>Die Reihe in „{folder}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>There is a series in “{name}” already.</source>
        <translation>In „{name}“ ist schon eine Reihe.</translation>
    </message>
    <message>
        <source>“{name}” is a book. Choose another folder, for instance the one that its books lie in.</source>
        <translation>„{name}“ ist ein Buch. Wählen Sie einen anderen Ordner, zum Beispiel den, in dem die Bücher liegen.</translation>
    </message>
    <message>
        <source>The series is being changed elsewhere; try again.</source>
        <translation>Die Reihe wird gerade anderswo geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file_name}” in “{name}” cannot be understood, so it is left as it is.</source>
        <translation>„{file_name}“ in „{name}“ ist nicht zu verstehen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The series in “{name}” was written by a newer Inkwell; nothing in it was touched.</source>
        <translation>Die Reihe in „{name}“ stammt von einem neueren Inkwell; es wurde nichts darin angerührt.</translation>
    </message>
    <message>
        <source>{name} cannot be read now, so all settings are as usual; it is left as it is.</source>
        <translation>{name} ist gerade nicht zu lesen; alle Einstellungen sind wie üblich, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is damaged, so all settings are as usual again.{aside}</source>
        <translation>{name} ist beschädigt; alle Einstellungen sind wieder wie üblich.{aside}</translation>
    </message>
    <message>
        <source> What was there is kept in {name}.</source>
        <translation> Was dort stand, ist in {name} erhalten.</translation>
    </message>
    <message>
        <source>The settings could not be written because {reason}.</source>
        <translation>Die Einstellungen ließen sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The settings are being written elsewhere again and again.</source>
        <translation>Die Einstellungen werden anderswo immer wieder geschrieben.</translation>
    </message>
    <message>
        <source>{sentence} What the books of the series share is as it was when it was last read.</source>
        <translation>{sentence} Was die Bücher der Reihe teilen, ist auf dem zuletzt gelesenen Stand.</translation>
    </message>
    <message>
        <source>“{name}” is in this book&apos;s bible and, in another version, in the bible of the series; this book&apos;s counts here.</source>
        <translation>„{name}“ ist in der Bibel dieses Buchs und, in anderer Fassung, in der Bibel der Reihe; hier zählt die dieses Buchs.</translation>
    </message>
    <message>
        <source>{sentence} What the series shares could not be copied into this book.</source>
        <translation>{sentence} Was die Reihe teilt, ließ sich nicht in dieses Buch kopieren.</translation>
    </message>
    <message>
        <source>What the books of a series share can be deleted only while the series is there.</source>
        <translation>Was die Bücher einer Reihe teilen, lässt sich nur löschen, solange die Reihe da ist.</translation>
    </message>
    <message>
        <source>This book is no longer part of that series.</source>
        <translation>Dieses Buch gehört nicht mehr zu jener Reihe.</translation>
    </message>
    <message>
        <source>This entry is not on the disk there any more, or not yet; it was left as it is.</source>
        <translation>Dieser Eintrag ist dort nicht mehr oder noch nicht auf dem Datenträger; er blieb, wie er war.</translation>
    </message>
    <message>
        <source>The folder “{folder}” of the series in “{name}” is gone.</source>
        <translation>Der Ordner „{folder}“ der Reihe in „{name}“ ist verschwunden.</translation>
    </message>
    <message>
        <source>What the books of the series share is as it is, because the series is not there now.</source>
        <translation>Was die Bücher der Reihe teilen, bleibt, wie es ist, denn die Reihe ist jetzt nicht da.</translation>
    </message>
    <message>
        <source>The summary of this chapter cannot be kept.</source>
        <translation>Die Zusammenfassung dieses Kapitels lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a template, so it is not used.</source>
        <translation>„{name}“ ist für eine Vorlage zu lang und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>There is no file “{name}” any more.</source>
        <translation>Es gibt keine Datei „{name}“ mehr.</translation>
    </message>
    <message>
        <source>“{name}” is no template that can be read.</source>
        <translation>„{name}“ ist keine Vorlage, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>“{name}” has no headings, so there is nothing to lay out.</source>
        <translation>„{name}“ hat keine Überschriften; es gibt nichts anzulegen.</translation>
    </message>
    <message>
        <source>There is no template “{name}” of your own.</source>
        <translation>Es gibt keine eigene Vorlage „{name}“.</translation>
    </message>
    <message>
        <source>There is nothing in the manuscript to make a template of.</source>
        <translation>Im Manuskript ist nichts, woraus sich eine Vorlage machen ließe.</translation>
    </message>
    <message>
        <source>A template needs a name with a letter or a digit in it.</source>
        <translation>Eine Vorlage braucht einen Namen mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a tool, so it is not used.</source>
        <translation>„{name}“ ist für ein Werkzeug zu lang und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The tool “{name}” cannot be read.</source>
        <translation>Das Werkzeug „{name}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is no tool that can be read.</source>
        <translation>„{name}“ ist kein Werkzeug, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not “{text}”</source>
        <translation>„{key}“ muss eine ganze Zahl sein, nicht „{text}“</translation>
    </message>
    <message>
        <source>“{key}” must be yes or no, not “{text}”</source>
        <translation>„{key}“ muss ja oder nein sein, nicht „{text}“</translation>
    </message>
    <message>
        <source>“output” must be one of {outputkind}, not “{text}”</source>
        <translation>„output“ muss eines von diesen sein: {outputkind}, nicht „{text}“</translation>
    </message>
    <message>
        <source>“reads” may name {reads}, not “{unknown}”</source>
        <translation>„reads“ darf {reads} nennen, nicht „{unknown}“</translation>
    </message>
    <message>
        <source>“needs-weights” must be a number such as 3 billion, not “{text}”</source>
        <translation>„needs-weights“ muss eine Zahl wie 3 billion sein, nicht „{text}“</translation>
    </message>
    <message>
        <source>“length” must be a range such as 0.6-1.6, not “{text}”</source>
        <translation>„length“ muss ein Bereich wie 0.6-1.6 sein, nicht „{text}“</translation>
    </message>
    <message>
        <source>The tool in “{shown}” cannot be used: {what}.</source>
        <translation>Das Werkzeug in „{shown}“ ist nicht zu gebrauchen: {what}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, so it is left alone.</source>
        <translation>„{name}“ ist nicht zu lesen und bleibt unberührt.</translation>
    </message>
    <message>
        <source>“{name}” has the name of “{name2}”, so it is not used.</source>
        <translation>„{name}“ heißt wie „{name2}“ und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>“{}” is no longer in the trash.</source>
        <translation>„{}“ ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>That is no longer in the trash, so it cannot be brought back.</source>
        <translation>Das ist nicht mehr im Papierkorb und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>This text in the trash cannot be read; its file is trash/{}/{}.md.</source>
        <translation>Dieser Text im Papierkorb ist nicht zu lesen; seine Datei ist trash/{}/{}.md.</translation>
    </message>
    <message>
        <source>one of its files cannot be written</source>
        <translation>eine ihrer Dateien lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>“{title}” could not be brought back because {why}; nothing of it is lost.</source>
        <translation>„{title}“ ließ sich nicht zurückholen: {why}; nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>The trash could not be emptied because {reason}.</source>
        <translation>Der Papierkorb ließ sich nicht leeren: {reason}.</translation>
    </message>
    <message>
        <source>“{shown}” cannot be read, so the book was not copied.</source>
        <translation>„{shown}“ ist nicht zu lesen; das Buch wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>A sync service left another version of “{title}” beside it: “{name}”.</source>
        <translation>Ein Synchronisierungsdienst hat neben „{title}“ eine andere Fassung hinterlassen: „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text, so it is shown but not written.</source>
        <translation>„{name}“ ist kein UTF-8-Text; es wird gezeigt, aber nicht geschrieben.</translation>
    </message>
    <message>
        <source>The front matter of “{name}” cannot be understood, so it is shown as text.</source>
        <translation>Der Kopf von „{name}“ ist nicht zu verstehen und wird als Text gezeigt.</translation>
    </message>
    <message>
        <source>“{title}” has no place in the book&apos;s tree, so it is shown at the top level.</source>
        <translation>„{title}“ hat keinen Platz im Baum des Buchs und wird auf der obersten Ebene gezeigt.</translation>
    </message>
    <message>
        <source>A part of the book could not be written for a reason Inkwell did not expect; the log has more.</source>
        <translation>Ein Teil des Buchs ließ sich aus einem Grund, mit dem Inkwell nicht gerechnet hat, nicht schreiben; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>A version could not be kept in the history because {}; the text itself is not touched.</source>
        <translation>Eine Fassung ließ sich nicht im Verlauf speichern: {}; der Text selbst ist unberührt.</translation>
    </message>
    <message>
        <source>This version cannot be read; its file is history/{}/{}.md.</source>
        <translation>Diese Fassung ist nicht zu lesen; ihre Datei ist history/{}/{}.md.</translation>
    </message>
    <message>
        <source>This version was damaged or changed after it was kept; its file is history/{}/{}.md.</source>
        <translation>Diese Fassung wurde beschädigt oder nachträglich geändert; ihre Datei ist history/{}/{}.md.</translation>
    </message>
    <message>
        <source>No part of a book can be called that.</source>
        <translation>So kann kein Teil eines Buchs heißen.</translation>
    </message>
    <message>
        <source>The list of words “{name}” cannot be read.</source>
        <translation>Die Wortliste „{name}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” is no list of words that can be read, so it is left as it is and not used.</source>
        <translation>„{name}“ ist keine Wortliste, die sich lesen lässt; sie bleibt, wie sie ist, und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>It stands earlier in this scene.</source>
        <translation>Es steht weiter oben in dieser Szene.</translation>
    </message>
    <message>
        <source>It stands before the cursor.</source>
        <translation>Es steht vor dem Cursor.</translation>
    </message>
    <message>
        <source>Comments in it are not told.</source>
        <translation>Kommentare darin werden nicht gesagt.</translation>
    </message>
    <message>
        <source>The last paragraphs</source>
        <translation>Die letzten Absätze</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The tool says so.</source>
        <translation>Das Werkzeug sagt es so.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the system prompt</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>You want it told always.</source>
        <translation>Sie wollen, dass es immer gesagt wird.</translation>
    </message>
    <message>
        <source>It says how the book is written.</source>
        <translation>Es sagt, wie das Buch geschrieben ist.</translation>
    </message>
    <message>
        <source>You chose these pages for how they sound.</source>
        <translation>Sie haben diese Seiten ihres Klangs wegen gewählt.</translation>
    </message>
    <message>
        <source>Sound like: {title}</source>
        <translation>Klingen wie: {title}</translation>
    </message>
    <message>
        <source>The story knows them, and the text before the cursor does not name them.</source>
        <translation>Die Geschichte kennt sie, und der Text vor dem Cursor nennt sie nicht.</translation>
    </message>
    <message>
        <source>Names in this story</source>
        <translation>Namen in dieser Geschichte</translation>
    </message>
    <message>
        <source>Story bible: {name}</source>
        <translation>Story-Bibel: {name}</translation>
    </message>
    <message>
        <source>Looked up: {title}</source>
        <translation>Nachgesehen: {title}</translation>
    </message>
    <message>
        <source>Story so far, from {scenes}</source>
        <translation>Bisherige Geschichte, aus {scenes}</translation>
    </message>
    <message>
        <source>It stands before this scene.</source>
        <translation>Es steht vor dieser Szene.</translation>
    </message>
    <message>
        <source>Author&apos;s note</source>
        <translation>Autorennotiz</translation>
    </message>
    <message>
        <source>You keep it beside this book.</source>
        <translation>Sie haben sie neben diesem Buch liegen.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>You wrote it beside Continue.</source>
        <translation>Sie haben sie neben „Weiterschreiben“ geschrieben.</translation>
    </message>
    <message>
        <source>What the tool asks</source>
        <translation>Was das Werkzeug verlangt</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>Die Passage</translation>
    </message>
    <message>
        <source>The tool asks for it.</source>
        <translation>Das Werkzeug verlangt sie.</translation>
    </message>
    <message>
        <source>{whole} of {whole2} answers are there</source>
        <translation>{whole} von {whole2} Antworten sind da</translation>
    </message>
    <message>
        <source>{there}; about {value} more.</source>
        <translation>{there}; noch etwa {value}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>My own settings</source>
        <translation>Meine eigenen Einstellungen</translation>
    </message>
    <message>
        <source>Instructions to the model</source>
        <translation>Anweisungen an das Modell</translation>
    </message>
    <message>
        <source>Style, from the story bible</source>
        <translation>Stil, aus der Story-Bibel</translation>
    </message>
    <message>
        <source>Sound like these pages</source>
        <translation>Klingen wie diese Seiten</translation>
    </message>
    <message>
        <source>Story bible, always told</source>
        <translation>Story-Bibel, immer gesagt</translation>
    </message>
    <message>
        <source>Summaries of earlier chapters</source>
        <translation>Zusammenfassungen früherer Kapitel</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>Die bisherige Geschichte</translation>
    </message>
    <message>
        <source>Earlier in this scene</source>
        <translation>Weiter oben in dieser Szene</translation>
    </message>
    <message>
        <source>Story bible, when named</source>
        <translation>Story-Bibel, wenn genannt</translation>
    </message>
    <message>
        <source>Passages looked up in the book</source>
        <translation>Im Buch nachgesehene Passagen</translation>
    </message>
    <message>
        <source>This scene</source>
        <translation>Diese Szene</translation>
    </message>
    <message>
        <source>“{word}” is nearly “{usual}”, which the book has {times}.</source>
        <translation>„{word}“ ist fast „{usual}“; so steht es {times} im Buch.</translation>
    </message>
    <message>
        <source>“{word}” is spelt “{usual}” elsewhere ({times}).</source>
        <translation>„{word}“ wird anderswo „{usual}“ geschrieben ({times}).</translation>
    </message>
    <message>
        <source>The bible has</source>
        <translation>In der Bibel steht</translation>
    </message>
    <message>
        <source>Elsewhere it is</source>
        <translation>Anderswo steht</translation>
    </message>
    <message>
        <source>Earlier it is</source>
        <translation>Vorher steht</translation>
    </message>
    <message>
        <source>{name} is {years}. {source} {value}, and the text does not say that so many years passed.</source>
        <translation>{name} ist {years}. {source} {value}, und der Text sagt nicht, dass so viele Jahre vergangen sind.</translation>
    </message>
    <message>
        <source>{words} and {words2} cannot be of the same year.</source>
        <translation>{words} und {words2} können nicht im selben Jahr liegen.</translation>
    </message>
    <message>
        <source>{name} speaks after leaving, and nothing is said of coming back.</source>
        <translation>{name} spricht nach dem Weggehen, und von einer Rückkehr ist nicht die Rede.</translation>
    </message>
    <message>
        <source>{name} speaks, and died earlier.</source>
        <translation>{name} spricht und ist vorher gestorben.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>{n:,}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph is told in the present; the scene is told in the past.</source>
        <translation>Dieser Absatz ist in der Gegenwart erzählt, die Szene in der Vergangenheit.</translation>
    </message>
    <message>
        <source>“I” tells this paragraph; nobody does in the rest of the scene.</source>
        <translation>Diesen Absatz erzählt „ich“; in der übrigen Szene tut das niemand.</translation>
    </message>
    <message>
        <source>Typed by the author</source>
        <translation>Vom Autor getippt</translation>
    </message>
    <message>
        <source>Pasted from elsewhere</source>
        <translation>Von anderswo eingefügt</translation>
    </message>
    <message>
        <source>Imported with a file</source>
        <translation>Mit einer Datei importiert</translation>
    </message>
    <message>
        <source>Generated, as the model gave it</source>
        <translation>Erzeugt, wie vom Modell geliefert</translation>
    </message>
    <message>
        <source>Generated, then edited by the author</source>
        <translation>Erzeugt, dann vom Autor bearbeitet</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Gen. and edited</source>
        <translation>Erz. und bearbeitet</translation>
    </message>
    <message>
        <source>“{title}” has no words yet.</source>
        <translation>„{title}“ hat noch keine Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” has {n:,} words.</source>
        <translation>
            <numerusform>„{title}“ hat ein Wort.</numerusform>
            <numerusform>„{title}“ hat {n:,} Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them are on record as generated by a language model.</source>
        <translation>Keins davon ist als von einem Sprachmodell erzeugt verzeichnet.</translation>
    </message>
    <message>
        <source>None of them were generated by a language model.</source>
        <translation>Keins davon wurde von einem Sprachmodell erzeugt.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by a language model that ran on the author’s own computer ({models}) and accepted by the author.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde von einem Sprachmodell auf dem eigenen Rechner des Autors erzeugt ({models}) und vom Autor angenommen.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden von einem Sprachmodell auf dem eigenen Rechner des Autors erzeugt ({models}) und vom Autor angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer on record</source>
        <translation>nicht mehr verzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>Of these, {n:,} words stand in passages that the author edited afterwards, changing {percent} of their words.</source>
        <translation>
            <numerusform>Davon steht {n:,} Wort in Passagen, die der Autor danach bearbeitet hat; dabei wurden {percent} ihrer Wörter geändert.</numerusform>
            <numerusform>Davon stehen {n:,} Wörter in Passagen, die der Autor danach bearbeitet hat; dabei wurden {percent} ihrer Wörter geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded by Inkwell while the book was written, word by word, and kept with the book. “Typed” means written on the page, key by key. The record cannot know who or what wrote the words that were pasted or imported, nor what an author copied by hand. “Not recorded” means written or changed outside Inkwell, or before it kept this record.</source>
        <translation>Von Inkwell während des Schreibens Wort für Wort aufgezeichnet und beim Buch aufbewahrt. „Getippt“ heißt: auf der Seite geschrieben, Taste für Taste. Wer oder was die Wörter geschrieben hat, die eingefügt oder importiert wurden, kann die Aufzeichnung nicht wissen, ebenso wenig, was ein Autor von Hand abgeschrieben hat. „Nicht aufgezeichnet“ heißt: außerhalb von Inkwell geschrieben oder geändert, oder bevor es diese Aufzeichnung führte.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by a language model that ran on a computer in the author’s own network ({models}) and accepted by the author.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde von einem Sprachmodell auf einem Rechner im eigenen Netz des Autors erzeugt ({models}) und vom Autor angenommen.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden von einem Sprachmodell auf einem Rechner im eigenen Netz des Autors erzeugt ({models}) und vom Autor angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by a language model that ran on a server ({models}) and accepted by the author.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde von einem Sprachmodell auf einem Server erzeugt ({models}) und vom Autor angenommen.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden von einem Sprachmodell auf einem Server erzeugt ({models}) und vom Autor angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by a language model ({models}) and accepted by the author; where it ran is not on record.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde von einem Sprachmodell erzeugt ({models}) und vom Autor angenommen; wo es lief, ist nicht verzeichnet.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden von einem Sprachmodell erzeugt ({models}) und vom Autor angenommen; wo es lief, ist nicht verzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by language models and accepted by the author.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde von Sprachmodellen erzeugt und vom Autor angenommen.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden von Sprachmodellen erzeugt und vom Autor angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Wo es lief</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>not in this book’s log</source>
        <translation>nicht im Protokoll dieses Buchs</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Teil für Teil</translation>
    </message>
    <message>
        <source>Runs of the model</source>
        <translation>Durchläufe des Modells</translation>
    </message>
    <message>
        <source>{models}, at {place}</source>
        <translation>{models}, bei {place}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the generated words came from a model that ran on the author’s own computer ({models}).</source>
        <translation>
            <numerusform>{n:,} der erzeugten Wörter stammt von einem Modell, das auf dem eigenen Rechner des Autors lief ({models}).</numerusform>
            <numerusform>{n:,} der erzeugten Wörter stammen von einem Modell, das auf dem eigenen Rechner des Autors lief ({models}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the generated words came from a model that ran on a computer in the author’s own network ({models}).</source>
        <translation>
            <numerusform>{n:,} der erzeugten Wörter stammt von einem Modell, das auf einem Rechner im eigenen Netz des Autors lief ({models}).</numerusform>
            <numerusform>{n:,} der erzeugten Wörter stammen von einem Modell, das auf einem Rechner im eigenen Netz des Autors lief ({models}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the generated words came from a model that ran on a server ({models}).</source>
        <translation>
            <numerusform>{n:,} der erzeugten Wörter stammt von einem Modell, das auf einem Server lief ({models}).</numerusform>
            <numerusform>{n:,} der erzeugten Wörter stammen von einem Modell, das auf einem Server lief ({models}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not on record where the model of {n:,} of the generated words ran ({models}).</source>
        <translation>
            <numerusform>Bei {n:,} der erzeugten Wörter ist nicht verzeichnet, wo das Modell lief ({models}).</numerusform>
            <numerusform>Bei {n:,} der erzeugten Wörter ist nicht verzeichnet, wo das Modell lief ({models}).</numerusform>
        </translation>
    </message>
    <message>
        <source>the author’s computer</source>
        <translation>Rechner des Autors</translation>
    </message>
    <message>
        <source>the author’s network</source>
        <translation>Netz des Autors</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were typed by the author.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde vom Autor getippt.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden vom Autor getippt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were pasted from other programs.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde aus anderen Programmen eingefügt.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden aus anderen Programmen eingefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were imported with a file that had been written before.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde mit einer zuvor geschriebenen Datei importiert.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden mit einer zuvor geschriebenen Datei importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were written or changed where no record was kept, so that their origin is not known.</source>
        <translation>
            <numerusform>{n:,} Wort ({percent}) wurde geschrieben oder geändert, wo nichts verzeichnet wurde; seine Herkunft ist nicht bekannt.</numerusform>
            <numerusform>{n:,} Wörter ({percent}) wurden geschrieben oder geändert, wo nichts verzeichnet wurde; ihre Herkunft ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than {least}</source>
        <translation>weniger als {least}</translation>
    </message>
    <message>
        <source>more than {most}</source>
        <translation>mehr als {most}</translation>
    </message>
    <message numerus="yes">
        <source>the models: {models}</source>
        <translation>
            <numerusform>das Modell: {models}</numerusform>
            <numerusform>die Modelle: {models}</numerusform>
        </translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle Wörter</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <source>Words as given</source>
        <translation>Wörter wie geliefert</translation>
    </message>
    <message>
        <source>Words in edited passages</source>
        <translation>Wörter in bearbeiteten Passagen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <translation>
            <numerusform>{n:,} Wort</numerusform>
            <numerusform>{n:,} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What are they in the story, and to whom?</source>
        <translation>Was ist diese Figur in der Geschichte, und für wen?</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>How old are they when the story begins, or when were they born?</source>
        <translation>Wie alt ist sie, wenn die Geschichte beginnt, oder wann wurde sie geboren?</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>What does a stranger see first?</source>
        <translation>Was sieht ein Fremder zuerst?</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>What colour are they, and how do they look at people?</source>
        <translation>Welche Farbe haben sie, und wie sehen sie andere an?</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haare</translation>
    </message>
    <message>
        <source>What colour is it, and how is it worn?</source>
        <translation>Welche Farbe haben sie, und wie werden sie getragen?</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Statur</translation>
    </message>
    <message>
        <source>How tall are they, how do they stand and move?</source>
        <translation>Wie groß ist die Figur, wie steht und bewegt sie sich?</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>A scar, a limp, a ring that is never taken off?</source>
        <translation>Eine Narbe, ein Hinken, ein Ring, der nie abgelegt wird?</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>How do they speak: fast, dry, in whose words, with which habits?</source>
        <translation>Wie spricht die Figur: schnell, trocken, mit wessen Wörtern, mit welchen Angewohnheiten?</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Will</translation>
    </message>
    <message>
        <source>What do they want, and what would they do for it?</source>
        <translation>Was will die Figur, und was würde sie dafür tun?</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>What do they need and not know it?</source>
        <translation>Was braucht die Figur, ohne es zu wissen?</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>Ängste</translation>
    </message>
    <message>
        <source>What do they go out of their way to avoid?</source>
        <translation>Wovor weicht die Figur um jeden Preis aus?</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Glaube</translation>
    </message>
    <message>
        <source>What do they take for true that is not?</source>
        <translation>Was hält die Figur für wahr, was es nicht ist?</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>What does nobody know about them, and who must not find out?</source>
        <translation>Was weiß niemand über die Figur, und wer darf es nicht erfahren?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>What can they do that others cannot?</source>
        <translation>Was kann die Figur, was andere nicht können?</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>What lets them down at the worst moment?</source>
        <translation>Was lässt die Figur im schlimmsten Augenblick im Stich?</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <source>What happened to them before the first page?</source>
        <translation>Was ist ihr vor der ersten Seite zugestoßen?</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Whose child, partner, parent are they?</source>
        <translation>Wessen Kind, Partner, Mutter oder Vater ist die Figur?</translation>
    </message>
    <message>
        <source>Friends and enemies</source>
        <translation>Freunde und Feinde</translation>
    </message>
    <message>
        <source>Who is with them, who is against them, and why?</source>
        <translation>Wer ist auf ihrer Seite, wer gegen sie, und warum?</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>What do they live on, and are they any good at it?</source>
        <translation>Wovon lebt die Figur, und ist sie gut darin?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Where do they live, and what stands on the shelf?</source>
        <translation>Wo wohnt die Figur, und was steht im Regal?</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>What do they do with their hands when they wait?</source>
        <translation>Was tut die Figur mit den Händen, wenn sie wartet?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wandlung</translation>
    </message>
    <message>
        <source>Who are they at the end that they were not at the beginning?</source>
        <translation>Wer ist die Figur am Ende, was sie am Anfang nicht war?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is it part of, and how does one get there?</source>
        <translation>Wozu gehört der Ort, und wie kommt man hin?</translation>
    </message>
    <message>
        <source>What does one see on coming in?</source>
        <translation>Was sieht man beim Hereinkommen?</translation>
    </message>
    <message>
        <source>Sounds and smells</source>
        <translation>Geräusche und Gerüche</translation>
    </message>
    <message>
        <source>What would one know it by in the dark?</source>
        <translation>Woran würde man ihn im Dunkeln erkennen?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Who is to be met there, and who is not let in?</source>
        <translation>Wen trifft man dort, und wer wird nicht eingelassen?</translation>
    </message>
    <message>
        <source>What happened there that is still felt?</source>
        <translation>Was ist dort geschehen, das man noch spürt?</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>How does it feel to be there, and to whom otherwise?</source>
        <translation>Wie fühlt es sich an, dort zu sein, und für wen anders?</translation>
    </message>
    <message>
        <source>Weather and light</source>
        <translation>Wetter und Licht</translation>
    </message>
    <message>
        <source>What is it like in the seasons and at the hours of the story?</source>
        <translation>Wie ist es dort zu den Jahres- und Tageszeiten der Geschichte?</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What is done there, and what is not?</source>
        <translation>Was tut man dort, und was nicht?</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Which scenes need it, and for what?</source>
        <translation>Welche Szenen brauchen ihn, und wofür?</translation>
    </message>
    <message>
        <source>What does it look like, and what is it made of?</source>
        <translation>Wie sieht es aus, und woraus ist es gemacht?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Whose is it, and whose was it before?</source>
        <translation>Wem gehört es, und wem gehörte es vorher?</translation>
    </message>
    <message>
        <source>What can it do, and what does it cost to use it?</source>
        <translation>Was kann es, und was kostet es, es zu benutzen?</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Where is it when the story begins?</source>
        <translation>Wo ist es, wenn die Geschichte beginnt?</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What does it stand for, and to whom?</source>
        <translation>Wofür steht es, und für wen?</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Woher kommt es?</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Schicksal</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Was wird daraus?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>A law, a custom, a faith, a war: in one sentence?</source>
        <translation>Ein Gesetz, ein Brauch, ein Glaube, ein Krieg: in einem Satz?</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt bei</translation>
    </message>
    <message>
        <source>Who knows of it, and who believes otherwise?</source>
        <translation>Wer weiß davon, und wer glaubt etwas anderes?</translation>
    </message>
    <message>
        <source>What is possible, and what never is?</source>
        <translation>Was ist möglich, und was niemals?</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What does it cost those who use or break it?</source>
        <translation>Was kostet es jene, die es nutzen oder brechen?</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>When and how did it begin?</source>
        <translation>Wann und wie hat es angefangen?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>How does it show in the lives of these people?</source>
        <translation>Wie zeigt es sich im Leben dieser Menschen?</translation>
    </message>
    <message>
        <source>Person and tense</source>
        <translation>Person und Zeit</translation>
    </message>
    <message>
        <source>First or third, past or present?</source>
        <translation>Erste oder dritte Person, Vergangenheit oder Gegenwart?</translation>
    </message>
    <message>
        <source>How does the narrator speak, and how near to whom?</source>
        <translation>Wie spricht der Erzähler, und wie nah an wem?</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Long or short, plain or rich?</source>
        <translation>Lang oder kurz, schlicht oder reich?</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Meiden</translation>
    </message>
    <message>
        <source>Which words and turns shall not appear?</source>
        <translation>Welche Wörter und Wendungen sollen nicht vorkommen?</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>How is speech set, and how much of it is there?</source>
        <translation>Wie wird wörtliche Rede gesetzt, und wie viel davon gibt es?</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Which words may these people not know yet?</source>
        <translation>Welche Wörter können diese Menschen noch nicht kennen?</translation>
    </message>
    <message>
        <source>Stage play</source>
        <translation>Theaterstück</translation>
    </message>
    <message>
        <source>Song lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message>
        <source>Always told</source>
        <translation>Immer gesagt</translation>
    </message>
    <message>
        <source>Chosen for this scene</source>
        <translation>Für diese Szene gewählt</translation>
    </message>
    <message>
        <source>“{key}” stands in {source}</source>
        <translation>„{key}“ steht in {source}</translation>
    </message>
    <message>
        <source>“{key}” stands in the entry “{source}”</source>
        <translation>„{key}“ steht im Eintrag „{source}“</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>{listed} call each other in a circle, so each is told once.</source>
        <translation>{listed} rufen einander im Kreis auf; jeder Eintrag wird darum nur einmal gesagt.</translation>
    </message>
    <message>
        <source>What you want otherwise</source>
        <translation>Was Sie anders wollen</translation>
    </message>
    <message>
        <source>You chose neither of the two each time.</source>
        <translation>Sie haben jedes Mal keines der beiden gewählt.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet.</source>
        <translation>Es wurde noch nichts gewählt.</translation>
    </message>
    <message>
        <source>You chose each of the two {first} of {decided} times; there is nothing between them.</source>
        <translation>Sie haben jedes der beiden {first} von {decided} Mal gewählt; zwischen ihnen ist kein Unterschied.</translation>
    </message>
    <message>
        <source>You chose {name} {most} of {decided} times; {sureness}</source>
        <translation>Sie haben {name} {most} von {decided} Mal gewählt; {sureness}</translation>
    </message>
    <message>
        <source>{said} Neither was better {times}; that is not counted.</source>
        <translation>{said} Keines war besser: {times}; das wird nicht gezählt.</translation>
    </message>
    <message>
        <source>In the long run you would choose {name} between {low} and {high} times in 100, as far as this tells.</source>
        <translation>Auf die Dauer würden Sie {name} zwischen {low} und {high} von 100 Mal wählen, soweit sich das hieraus sagen lässt.</translation>
    </message>
    <message>
        <source>{places} places; which is which is shown when you have chosen at all of them.</source>
        <translation>{places} Stellen; was welches ist, wird gezeigt, wenn Sie überall gewählt haben.</translation>
    </message>
    <message>
        <source>{done} of {places} chosen: one of them {high}, the other {low}, neither {neither}. Which is which is shown at the end.</source>
        <translation>{done} von {places} gewählt: das eine {high}, das andere {low}, keines {neither}. Was welches ist, wird am Ende gezeigt.</translation>
    </message>
    <message>
        <source>that is far more than chance would explain (chance alone would be as uneven in {percent} of such rounds).</source>
        <translation>das ist weit mehr, als der Zufall erklären würde (der Zufall allein wäre in {percent} solcher Runden ebenso ungleich).</translation>
    </message>
    <message>
        <source>that is more than chance would explain (chance alone would be as uneven in {percent} of such rounds).</source>
        <translation>das ist mehr, als der Zufall erklären würde (der Zufall allein wäre in {percent} solcher Runden ebenso ungleich).</translation>
    </message>
    <message>
        <source>that may be a preference, or chance (chance alone would be as uneven in {percent} of such rounds). More places would tell.</source>
        <translation>das kann eine Vorliebe sein oder Zufall (der Zufall allein wäre in {percent} solcher Runden ebenso ungleich). Mehr Stellen würden es zeigen.</translation>
    </message>
    <message>
        <source>chance alone explains that: it would be as uneven in {percent} of such rounds.</source>
        <translation>das erklärt der Zufall allein: Er wäre in {percent} solcher Runden ebenso ungleich.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>It says the same over and over.</source>
        <translation>Es sagt immer wieder dasselbe.</translation>
    </message>
    <message>
        <source>The model gave no words.</source>
        <translation>Das Modell hat keine Wörter geliefert.</translation>
    </message>
    <message>
        <source>It speaks of {listed}, who stands in the tool&apos;s own example.</source>
        <translation>Es spricht von {listed}; das stammt aus dem Beispiel des Werkzeugs.</translation>
    </message>
    <message>
        <source>Nobody speaks in it.</source>
        <translation>Niemand spricht darin.</translation>
    </message>
    <message>
        <source>It repeats what stands before it.</source>
        <translation>Es wiederholt, was davor steht.</translation>
    </message>
    <message>
        <source>It breaks off.</source>
        <translation>Es bricht ab.</translation>
    </message>
    <message>
        <source>It is the passage as it was.</source>
        <translation>Es ist die Passage, wie sie war.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} words where the passage has {was}.</source>
        <translation>
            <numerusform>Es hat ein Wort, die Passage hat {was}.</numerusform>
            <numerusform>Es hat {n} Wörter, die Passage hat {was}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lost the names {listed}.</source>
        <translation>
            <numerusform>Verloren gegangen ist der Name {listed}.</numerusform>
            <numerusform>Verloren gegangen sind die Namen {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lost the numbers {listed}.</source>
        <translation>
            <numerusform>Verloren gegangen ist die Zahl {listed}.</numerusform>
            <numerusform>Verloren gegangen sind die Zahlen {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {count} where {count2} were asked for.</source>
        <translation>Es sind {count}, verlangt waren {count2}.</translation>
    </message>
    <message>
        <source>It is no list.</source>
        <translation>Es ist keine Liste.</translation>
    </message>
    <message>
        <source>It is no list of short things.</source>
        <translation>Es ist keine Liste kurzer Dinge.</translation>
    </message>
    <message>
        <source>It is not shorter than its text.</source>
        <translation>Es ist nicht kürzer als sein Text.</translation>
    </message>
    <message>
        <source>It names none of {listed}.</source>
        <translation>Es nennt nichts von {listed}.</translation>
    </message>
    <message>
        <source>It copies its text instead of summing it up.</source>
        <translation>Es schreibt den Text ab, statt ihn zusammenzufassen.</translation>
    </message>
    <message>
        <source>There are no remarks in it.</source>
        <translation>Es sind keine Anmerkungen darin.</translation>
    </message>
    <message>
        <source>{lost} of its {count} remarks quote nothing that stands in the passage.</source>
        <translation>{lost} von {count} Anmerkungen zitieren nichts, was in der Passage steht.</translation>
    </message>
    <message>
        <source>It has {count} chapters.</source>
        <translation>Es hat {count} Kapitel.</translation>
    </message>
    <message>
        <source>It does not say what happens.</source>
        <translation>Es sagt nicht, was geschieht.</translation>
    </message>
    <message>
        <source>It names no scene that it rests on.</source>
        <translation>Es nennt keine Szene, auf der es beruht.</translation>
    </message>
    <message>
        <source>A tool&apos;s name has small letters, digits and hyphens only, so “{name}” cannot be one.</source>
        <translation>Der Name eines Werkzeugs hat nur Kleinbuchstaben, Ziffern und Bindestriche; „{name}“ geht darum nicht.</translation>
    </message>
    <message>
        <source>The tool “{name}” needs a title.</source>
        <translation>Das Werkzeug „{name}“ braucht einen Titel.</translation>
    </message>
    <message>
        <source>The tool “{title}” has no instruction.</source>
        <translation>Das Werkzeug „{title}“ hat keine Anweisung.</translation>
    </message>
    <message>
        <source>The tool “{title}” rewrites, so it has to read {{selection}}.</source>
        <translation>Das Werkzeug „{title}“ schreibt um und muss darum {{selection}} lesen.</translation>
    </message>
    <message>
        <source>The number of items of the tool “{title}” must be between 0 and {most}.</source>
        <translation>Beim Werkzeug „{title}“ muss die Zahl der Einträge zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>The number of words of an item of the tool “{title}” must be between 0 and {most}.</source>
        <translation>Beim Werkzeug „{title}“ muss die Zahl der Wörter eines Eintrags zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>The number of words of the tool “{title}” must be between 0 and {most}.</source>
        <translation>Beim Werkzeug „{title}“ muss die Zahl der Wörter zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>The number of words of a piece of the tool “{title}” must be between 0 and {most}.</source>
        <translation>Beim Werkzeug „{title}“ muss die Zahl der Wörter eines Stücks zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>The number of variants of the tool “{title}” must be between 0 and {most}.</source>
        <translation>Beim Werkzeug „{title}“ muss die Zahl der Varianten zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>The tool “{title}” can be tried 1 to 5 times, and its remarks quote 1 or 2 passages.</source>
        <translation>Das Werkzeug „{title}“ kann 1- bis 5-mal versucht werden, und seine Anmerkungen zitieren 1 oder 2 Passagen.</translation>
    </message>
    <message>
        <source>The tool “{title}” is for “{unknown}”, which is no form; there are {known}.</source>
        <translation>Das Werkzeug „{title}“ ist für „{unknown}“, und das ist keine Form; es gibt {known}.</translation>
    </message>
    <message>
        <source>The shortest and the longest answer of the tool “{title}” do not go together.</source>
        <translation>Die kürzeste und die längste Antwort des Werkzeugs „{title}“ passen nicht zusammen.</translation>
    </message>
    <message>
        <source>“{title}” needs a model that follows instructions; {model} only goes on with a text.</source>
        <translation>„{title}“ braucht ein Modell, das Anweisungen folgt; {model} setzt nur einen Text fort.</translation>
    </message>
    <message>
        <source>“{title}” asks more of a model than one of {size_words} weights can give.</source>
        <translation>„{title}“ verlangt mehr von einem Modell, als eins mit {size_words} Gewichten geben kann.</translation>
    </message>
    <message>
        <source>“{title}” needs a model whose answers can be held to a form; {model} cannot be.</source>
        <translation>„{title}“ braucht ein Modell, dessen Antworten sich an eine Form halten lassen; bei {model} geht das nicht.</translation>
    </message>
    <message>
        <source>A model in a GGUF file can.</source>
        <translation>Ein Modell in einer GGUF-Datei kann es.</translation>
    </message>
    <message>
        <source>“{title}” needs a context of {context_tokens:,} tokens; here it is {here:,}.</source>
        <translation>„{title}“ braucht einen Kontext von {context_tokens:,} Token; hier sind es {here:,}.</translation>
    </message>
    <message>
        <source>A model serves, such as {known}.</source>
        <translation>Ein Modell taugt dazu, zum Beispiel {known}.</translation>
    </message>
    <message>
        <source>A model with {size} weights or more serves, such as {known}.</source>
        <translation>Ein Modell mit {size} Gewichten oder mehr taugt dazu, zum Beispiel {known}.</translation>
    </message>
    <message>
        <source>The settings of the writing partner can raise it.</source>
        <translation>Die Einstellungen des Schreibpartners können ihn vergrößern.</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} Mio.</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} Mrd.</translation>
    </message>
    <message>
        <source>Gemma 3 1B or Llama 3.2 1B, both as tuned for instructions</source>
        <translation>Gemma 3 1B oder Llama 3.2 1B, beide für Anweisungen abgestimmt</translation>
    </message>
    <message>
        <source>Gemma 3 4B or Qwen 2.5 3B, both as tuned for instructions</source>
        <translation>Gemma 3 4B oder Qwen 2.5 3B, beide für Anweisungen abgestimmt</translation>
    </message>
    <message>
        <source>Llama 3.1 8B or Qwen 2.5 7B, both as tuned for instructions</source>
        <translation>Llama 3.1 8B oder Qwen 2.5 7B, beide für Anweisungen abgestimmt</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move ou&amp;t a level</source>
        <translation>Eine Ebene hö&amp;her</translation>
    </message>
    <message>
        <source>Move &amp;in a level</source>
        <translation>Eine Ebene t&amp;iefer</translation>
    </message>
    <message>
        <source>No proposal stands on the page now.</source>
        <translation>Auf der Seite steht jetzt kein Vorschlag.</translation>
    </message>
    <message>
        <source>No proposal is being written now.</source>
        <translation>Gerade wird kein Vorschlag geschrieben.</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Neues Buch…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple book…</source>
        <translation>Beispielbuc&amp;h öffnen…</translation>
    </message>
    <message>
        <source>&amp;Import a document…</source>
        <translation>Dokument &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder or project…</source>
        <translation>O&amp;rdner oder Projekt importieren…</translation>
    </message>
    <message>
        <source>Import into t&amp;his book…</source>
        <translation>In dieses Buch i&amp;mportieren…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Dup&amp;lizieren…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another folder…</source>
        <translation>In anderen Ordner &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetz&amp;t sichern</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Chec&amp;k this book…</source>
        <translation>Dieses Buch &amp;prüfen…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>Buch s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>New &amp;scene</source>
        <translation>Neue &amp;Szene</translation>
    </message>
    <message>
        <source>New &amp;chapter</source>
        <translation>Neues &amp;Kapitel</translation>
    </message>
    <message>
        <source>New &amp;part</source>
        <translation>Neuer &amp;Teil</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Neue &amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>Hist&amp;ory of this scene…</source>
        <translation>&amp;Verlauf dieser Szene…</translation>
    </message>
    <message>
        <source>&amp;Versions of the book…</source>
        <translation>&amp;Fassungen des Buchs…</translation>
    </message>
    <message>
        <source>Move to tras&amp;h…</source>
        <translation>In den &amp;Papierkorb…</translation>
    </message>
    <message>
        <source>&amp;Look into the trash…</source>
        <translation>Papierkorb &amp;ansehen…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>Vorschlag a&amp;nnehmen</translation>
    </message>
    <message>
        <source>Accept the next s&amp;entence</source>
        <translation>Nächsten &amp;Satz annehmen</translation>
    </message>
    <message>
        <source>&amp;Discard the proposal</source>
        <translation>Vorschlag verwer&amp;fen</translation>
    </message>
    <message>
        <source>&amp;How the partner writes…</source>
        <translation>Wie der &amp;Partner schreibt…</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>Modell neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Manuscript</source>
        <translation>&amp;Manuskript</translation>
    </message>
    <message>
        <source>&amp;Writing sidebar</source>
        <translation>S&amp;chreibleiste</translation>
    </message>
    <message>
        <source>&amp;About Inkwell</source>
        <translation>Ü&amp;ber Inkwell</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>Noch keine Bücher</translation>
    </message>
    <message>
        <source>{count} proposals; in the page one of {words}</source>
        <translation>{count} Vorschläge; auf der Seite einer mit {words}</translation>
    </message>
    <message>
        <source>A proposal of {words}</source>
        <translation>Ein Vorschlag mit {words}</translation>
    </message>
    <message>
        <source>{keys} accepts it.</source>
        <translation>{keys} nimmt ihn an.</translation>
    </message>
    <message>
        <source>{keys} accepts a word.</source>
        <translation>{keys} nimmt ein Wort an.</translation>
    </message>
    <message>
        <source>{keys} discards it.</source>
        <translation>{keys} verwirft ihn.</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>Wieder gespeichert</translation>
    </message>
    <message>
        <source>What you want to have at hand while you write.</source>
        <translation>Was Sie beim Schreiben zur Hand haben wollen.</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Ihre eigene Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Nicknames, titles, how others call them</source>
        <translation>Spitznamen, Titel, wie andere sie nennen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;lso called</source>
        <translation>Heißt &amp;auch</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>What was so at the beginning is not always so at the end: “from chapter 12 on she limps”.</source>
        <translation>Was am Anfang galt, gilt nicht immer am Ende: „ab Kapitel 12 hinkt sie“.</translation>
    </message>
    <message>
        <source>also</source>
        <translation>auch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What is so from then on</source>
        <translation>Was von da an gilt</translation>
    </message>
    <message>
        <source>She limps.</source>
        <translation>Sie hinkt.</translation>
    </message>
    <message>
        <source>Take this change out</source>
        <translation>Diese Änderung herausnehmen</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Änderung hinzufügen</translation>
    </message>
    <message>
        <source>Take out “{word}”</source>
        <translation>„{word}“ herausnehmen</translation>
    </message>
    <message>
        <source>{word}, take out of {name}</source>
        <translation>{word}, aus {name} herausnehmen</translation>
    </message>
    <message>
        <source>Nothing was deleted from the story bible.</source>
        <translation>Aus der Story-Bibel wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Deleted from the story bible</source>
        <translation>Aus der Story-Bibel gelöscht</translation>
    </message>
    <message>
        <source>Deleted entries, newest first</source>
        <translation>Gelöschte Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>es gibt schon einen dieses Namens</translation>
    </message>
    <message>
        <source>Import a lorebook</source>
        <translation>Lorebook importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What the lorebook holds</source>
        <translation>Was das Lorebook enthält</translation>
    </message>
    <message>
        <source>Kind of what is selected</source>
        <translation>Art des Ausgewählten</translation>
    </message>
    <message>
        <source>&amp;Selected rows are</source>
        <translation>&amp;Ausgewählte Zeilen sind</translation>
    </message>
    <message>
        <source>always told</source>
        <translation>immer gesagt</translation>
    </message>
    <message numerus="yes">
        <source>{n} keys</source>
        <translation>
            <numerusform>1 Schlüssel</numerusform>
            <numerusform>{n} Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>{chosen:,} of {all_of_them:,} entries are ticked.</source>
        <translation>{chosen:,} von {all_of_them:,} Einträgen sind angehakt.</translation>
    </message>
    <message>
        <source>Import {chosen:,}</source>
        <translation>{chosen:,} importieren</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Neue Figur</translation>
    </message>
    <message>
        <source>New &amp;character in the bible</source>
        <translation>Neue &amp;Figur in der Bibel</translation>
    </message>
    <message>
        <source>Unnamed character</source>
        <translation>Figur ohne Namen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>New &amp;place in the bible</source>
        <translation>Neuer &amp;Ort in der Bibel</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <translation>Ort ohne Namen</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>Neuer Gegenstand</translation>
    </message>
    <message>
        <source>New &amp;thing in the bible</source>
        <translation>Neuer &amp;Gegenstand in der Bibel</translation>
    </message>
    <message>
        <source>Unnamed thing</source>
        <translation>Gegenstand ohne Namen</translation>
    </message>
    <message>
        <source>Lore</source>
        <translation>Weltwissen</translation>
    </message>
    <message>
        <source>New lore</source>
        <translation>Neues Weltwissen</translation>
    </message>
    <message>
        <source>New &amp;lore in the bible</source>
        <translation>Neues Welt&amp;wissen in der Bibel</translation>
    </message>
    <message>
        <source>Unnamed lore</source>
        <translation>Weltwissen ohne Namen</translation>
    </message>
    <message>
        <source>New style</source>
        <translation>Neuer Stil</translation>
    </message>
    <message>
        <source>New &amp;style in the bible</source>
        <translation>Neuer &amp;Stil in der Bibel</translation>
    </message>
    <message>
        <source>Unnamed style</source>
        <translation>Stil ohne Namen</translation>
    </message>
    <message>
        <source>Story bible</source>
        <translation>Story-Bibel</translation>
    </message>
    <message>
        <source>A part that is not in this book</source>
        <translation>Ein Teil, der nicht in diesem Buch ist</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Who and what your book is about. Add a character or a place with the plus above, or from a name on the page.</source>
        <translation>Von wem und wovon Ihr Buch handelt. Fügen Sie eine Figur oder einen Ort mit dem Plus oben hinzu oder von einem Namen auf der Seite aus.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>This book is only read here.</source>
        <translation>Dieses Buch wird hier nur gelesen.</translation>
    </message>
    <message>
        <source>Find in the story bible</source>
        <translation>In der Story-Bibel suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Underline names on the page</source>
        <translation>Namen auf der Seite unterstreichen</translation>
    </message>
    <message>
        <source>Add to the story bible</source>
        <translation>Zur Story-Bibel hinzufügen</translation>
    </message>
    <message>
        <source>Import a lorebook…</source>
        <translation>Lorebook importieren…</translation>
    </message>
    <message>
        <source>When it comes up</source>
        <translation>Wenn er ins Spiel kommt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>Die letzte Seite</translation>
    </message>
    <message>
        <source>The last two pages</source>
        <translation>Die letzten zwei Seiten</translation>
    </message>
    <message>
        <source>The last six pages</source>
        <translation>Die letzten sechs Seiten</translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation>Die ganze Szene</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Mehr Bedingungen</translation>
    </message>
    <message>
        <source>Fewer conditions</source>
        <translation>Weniger Bedingungen</translation>
    </message>
    <message>
        <source>The partner reads what the entry says, and what holds at this place in the book.</source>
        <translation>Der Partner liest, was der Eintrag sagt und was an dieser Stelle des Buchs gilt.</translation>
    </message>
    <message>
        <source>When it is named</source>
        <translation>Wenn er genannt wird</translation>
    </message>
    <message>
        <source>Any of these words</source>
        <translation>Eines dieser Wörter</translation>
    </message>
    <message>
        <source>letter, seal, envelope</source>
        <translation>Brief, Siegel, Umschlag</translation>
    </message>
    <message>
        <source>And one of these</source>
        <translation>Und eines von diesen</translation>
    </message>
    <message>
        <source>And all of these</source>
        <translation>Und alle diese</translation>
    </message>
    <message>
        <source>But none of these</source>
        <translation>Aber keines von diesen</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>What this entry says may call others</source>
        <translation>Was dieser Eintrag sagt, darf andere aufrufen</translation>
    </message>
    <message>
        <source>When the partner is told</source>
        <translation>Wann es dem Partner gesagt wird</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>How it can be called</source>
        <translation>Wie er aufgerufen werden kann</translation>
    </message>
    <message>
        <source>over up to </source>
        <translation>über bis zu </translation>
    </message>
    <message>
        <source> others</source>
        <translation> andere</translation>
    </message>
    <message>
        <source>only by the page</source>
        <translation>nur durch die Seite</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Of what does not fit, the lowest is left out first</source>
        <translation>Was nicht hineinpasst: Das Niedrigste fällt zuerst weg</translation>
    </message>
    <message>
        <source>And one of</source>
        <translation>Und eines von</translation>
    </message>
    <message>
        <source>And all of</source>
        <translation>Und alle von</translation>
    </message>
    <message>
        <source>But none of</source>
        <translation>Aber keines von</translation>
    </message>
    <message>
        <source>Looked for in</source>
        <translation>Gesucht in</translation>
    </message>
    <message>
        <source>Can be called</source>
        <translation>Aufrufbar</translation>
    </message>
    <message>
        <source>Or any of</source>
        <translation>Oder eines von</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>&amp;Gesagt</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Wichtigkeit</translation>
    </message>
    <message>
        <source>But here</source>
        <translation>Aber hier</translation>
    </message>
    <message>
        <source>The last {depth:,} characters</source>
        <translation>Die letzten {depth:,} Zeichen</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>auch {aliases}</translation>
    </message>
    <message numerus="yes">
        <source>named {n:,} times in this scene</source>
        <translation>
            <numerusform>in dieser Szene einmal genannt</numerusform>
            <numerusform>in dieser Szene {n:,}-mal genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>the partner is not told of it</source>
        <translation>dem Partner wird er nicht gesagt</translation>
    </message>
    <message>
        <source>shared with the series</source>
        <translation>mit der Reihe geteilt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Chapter or scene</source>
        <translation>Kapitel oder Szene</translation>
    </message>
    <message>
        <source>What holds there</source>
        <translation>Was dort gilt</translation>
    </message>
    <message>
        <source>As everywhere else</source>
        <translation>Wie überall sonst</translation>
    </message>
    <message>
        <source>Add a chapter or scene</source>
        <translation>Kapitel oder Szene hinzufügen</translation>
    </message>
    <message>
        <source>Where it is named</source>
        <translation>Wo er genannt wird</translation>
    </message>
    <message>
        <source>Changes on the way</source>
        <translation>Änderungen unterwegs</translation>
    </message>
    <message>
        <source>Looking through the book…</source>
        <translation>Das Buch wird durchgesehen…</translation>
    </message>
    <message>
        <source>It has no name yet.</source>
        <translation>Er hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>It is not named in the book yet.</source>
        <translation>Er wird im Buch noch nicht genannt.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <translation>
            <numerusform>{n:,} Text</numerusform>
            <numerusform>{n:,} Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first {most_matches:,} are shown</source>
        <translation>; die ersten {most_matches:,} sind zu sehen</translation>
    </message>
    <message>
        <source>Named {times} in {scenes}{more}</source>
        <translation>Genannt: {times} in {scenes}{more}</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> bis jetzt</translation>
    </message>
    <message>
        <source>Changes are kept as you type.</source>
        <translation>Änderungen werden beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>In the &amp;book</source>
        <translation>Im B&amp;uch</translation>
    </message>
    <message>
        <source>The &amp;partner</source>
        <translation>Der &amp;Partner</translation>
    </message>
    <message>
        <source>{title_of} — Story bible</source>
        <translation>{title_of} – Story-Bibel</translation>
    </message>
    <message>
        <source>Shared with the books of “{shared}”. </source>
        <translation>Geteilt mit den Büchern von „{shared}“. </translation>
    </message>
    <message>
        <source>STORY BIBLE</source>
        <translation>STORY-BIBEL</translation>
    </message>
    <message>
        <source>Story &amp;bible</source>
        <translation>Story-&amp;Bibel</translation>
    </message>
    <message>
        <source>Show the story &amp;bible</source>
        <translation>Story-Bi&amp;bel zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{title_of}” was deleted from the story bible.</source>
        <translation>„{title_of}“ wurde aus der Story-Bibel gelöscht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The partner is told in this scene</source>
        <translation>Das wird dem Partner in dieser Szene gesagt</translation>
    </message>
    <message>
        <source>{words}, as in “{title}”</source>
        <translation>{words}, wie in „{title}“</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message>
        <source>Imported into the story bible: {:,} of {:,} entries are saved.</source>
        <translation>In die Story-Bibel importiert: {:,} von {:,} Einträgen sind gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Import a lorebook…</source>
        <translation>&amp;Lorebook importieren…</translation>
    </message>
    <message>
        <source>&amp;Deleted bible entries…</source>
        <translation>&amp;Gelöschte Einträge der Bibel…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries imported into the story bible.</source>
        <translation>
            <numerusform>Ein Eintrag in die Story-Bibel importiert.</numerusform>
            <numerusform>{n:,} Einträge in die Story-Bibel importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are writing. The first place is here as soon as both have written it; you may close this window and write on meanwhile.</source>
        <translation>Die beiden schreiben. Die erste Stelle erscheint, sobald beide sie geschrieben haben; Sie können dieses Fenster schließen und inzwischen weiterschreiben.</translation>
    </message>
    <message>
        <source>It wrote nothing here.</source>
        <translation>Es hat hier nichts geschrieben.</translation>
    </message>
    <message>
        <source>Your text before this place</source>
        <translation>Ihr Text vor dieser Stelle</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Warum, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Left is better</source>
        <translation>&amp;Links ist besser</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Keines</translation>
    </message>
    <message>
        <source>&amp;Right is better</source>
        <translation>&amp;Rechts ist besser</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>Ihr Text davor</translation>
    </message>
    <message>
        <source>Place {number} of {count}, in “{title}”</source>
        <translation>Stelle {number} von {count}, in „{title}“</translation>
    </message>
    <message>
        <source>Counted automatically; none of these numbers says which is better.</source>
        <translation>Automatisch gezählt; keine dieser Zahlen sagt, was besser ist.</translation>
    </message>
    <message>
        <source>Words in an answer</source>
        <translation>Wörter je Antwort</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Im Durchschnitt</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>How surprised the model was at its own words; lower is less. Numbers of two models do not compare</source>
        <translation>Wie überrascht das Modell von seinen eigenen Wörtern war; niedriger ist weniger. Zahlen zweier Modelle sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>Different pairs of words</source>
        <translation>Verschiedene Wortpaare</translation>
    </message>
    <message>
        <source>Distinct-2: of all pairs, how many are different</source>
        <translation>Distinct-2: wie viele aller Paare verschieden sind</translation>
    </message>
    <message>
        <source>Different threes of words</source>
        <translation>Verschiedene Dreiergruppen</translation>
    </message>
    <message>
        <source>Distinct-3</source>
        <translation>Distinct-3</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Schon gesagt</translation>
    </message>
    <message>
        <source>Runs of four words that stood there already</source>
        <translation>Folgen von vier Wörtern, die schon dort standen</translation>
    </message>
    <message>
        <source>Two tries alike</source>
        <translation>Zwei Versuche gleich</translation>
    </message>
    <message>
        <source>What two answers at a place have in common</source>
        <translation>Was zwei Antworten an einer Stelle gemein haben</translation>
    </message>
    <message>
        <source>Worn phrases</source>
        <translation>Abgenutzte Wendungen</translation>
    </message>
    <message>
        <source>In a thousand words</source>
        <translation>Auf tausend Wörter</translation>
    </message>
    <message>
        <source>Taken from your text</source>
        <translation>Aus Ihrem Text</translation>
    </message>
    <message>
        <source>Words in runs of eight that your text has too</source>
        <translation>Wörter in Folgen von acht, die auch Ihr Text hat</translation>
    </message>
    <message>
        <source>The same as the other</source>
        <translation>Wie das andere</translation>
    </message>
    <message>
        <source>Words in runs of eight that the other wrote too</source>
        <translation>Wörter in Folgen von acht, die auch das andere schrieb</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Was Sie gewählt haben</translation>
    </message>
    <message>
        <source>Your &amp;choices</source>
        <translation>Ihre &amp;Wahl</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Maße</translation>
    </message>
    <message>
        <source>In all {rounds} rounds of these two: {verdict} {words}</source>
        <translation>In allen {rounds} Runden dieser beiden: {verdict} {words}</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>Was {name} geschrieben hat</translation>
    </message>
    <message>
        <source>Left out, in “{title}”</source>
        <translation>Ausgelassen, in „{title}“</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>{words}, in “{title}”</source>
        <translation>{words}, in „{title}“</translation>
    </message>
    <message>
        <source>Two models or two styles go on from the same places in your book. You choose the better one without knowing which is which; at the end it is told whom you chose, and how sure that is. Nothing goes into your text.</source>
        <translation>Zwei Modelle oder zwei Stile schreiben ab denselben Stellen Ihres Buchs weiter. Sie wählen das Bessere, ohne zu wissen, was welches ist; am Ende erfahren Sie, wen Sie gewählt haben und wie sicher das ist. Nichts davon kommt in Ihren Text.</translation>
    </message>
    <message>
        <source>Two models or two styles are asked what was asked for this result, a few times anew. You choose the better one each time without knowing which is which; at the end it is told whom you chose. Nothing goes into your text.</source>
        <translation>Zwei Modelle oder zwei Stile werden dasselbe wie bei diesem Ergebnis ein paarmal neu gefragt. Sie wählen jedes Mal das Bessere, ohne zu wissen, was welches ist; am Ende erfahren Sie, wen Sie gewählt haben. Nichts davon kommt in Ihren Text.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Frühere Vergleiche</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Das eine</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many</comment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Choose two that differ</source>
        <translation>Wählen Sie zwei verschiedene</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen; go on</source>
        <translation>{chosen} von {count} gewählt; fortsetzen</translation>
    </message>
    <message>
        <source>{names} or {names2}</source>
        <translation>{names} oder {names2}</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Blindvergleich</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Show which is which</source>
        <translation>Zei&amp;gen, was welches ist</translation>
    </message>
    <message>
        <source>Ends this round; what you have chosen until now counts</source>
        <translation>Beendet diese Runde; was Sie bis jetzt gewählt haben, zählt</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it first.</source>
        <translation>Warten Sie, bis sie fertig ist, oder halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>the installation</source>
        <translation>die Installation</translation>
    </message>
    <message>
        <source>&amp;Remove it…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren…</translation>
    </message>
    <message>
        <source>Where it comes from, and which PyTorch</source>
        <translation>Woher er kommt, und welches PyTorch</translation>
    </message>
    <message>
        <source>None; with one, no network is used</source>
        <translation>Keiner; mit einem wird kein Netz benutzt</translation>
    </message>
    <message>
        <source>The usual; or a version: 2.13.0</source>
        <translation>Das übliche; oder eine Version: 2.13.0</translation>
    </message>
    <message>
        <source>Package in&amp;dex</source>
        <translation>Paketinde&amp;x</translation>
    </message>
    <message>
        <source>Folder of &amp;wheels</source>
        <translation>Ordner mit &amp;Wheels</translation>
    </message>
    <message>
        <source>PyT&amp;orch</source>
        <translation>PyT&amp;orch</translation>
    </message>
    <message>
        <source>Address of a package index</source>
        <translation>Adresse eines Paketindex</translation>
    </message>
    <message>
        <source>Folder of wheels of your own</source>
        <translation>Eigener Ordner mit Wheels</translation>
    </message>
    <message>
        <source>Which PyTorch</source>
        <translation>Welches PyTorch</translation>
    </message>
    <message>
        <source>Folder of wheels of your own: choose</source>
        <translation>Eigener Ordner mit Wheels: wählen</translation>
    </message>
    <message>
        <source>&amp;Install anew…</source>
        <translation>Ne&amp;u installieren…</translation>
    </message>
    <message>
        <source>Both have written at all places of the blind comparison; choose whenever you like.</source>
        <translation>Beide haben an allen Stellen des Blindvergleichs geschrieben; wählen Sie, wann immer Sie mögen.</translation>
    </message>
    <message>
        <source>&amp;Blind comparison…</source>
        <translation>&amp;Blindvergleich…</translation>
    </message>
    <message>
        <source>This text has a line of more than {longest_line:,} characters, so it can be read here but not changed; part the line in another editor.</source>
        <translation>Dieser Text hat eine Zeile von mehr als {longest_line:,} Zeichen; er lässt sich hier lesen, aber nicht ändern. Teilen Sie die Zeile in einem anderen Editor.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Where to put the sample book</source>
        <translation>Wohin das Beispielbuch soll</translation>
    </message>
    <message>
        <source>Sample story</source>
        <translation>Beispielgeschichte</translation>
    </message>
    <message>
        <source>Save the book as</source>
        <translation>Buch speichern unter</translation>
    </message>
    <message>
        <source>Duplicate the book</source>
        <translation>Buch duplizieren</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>A copy of the book is in {folder}.</source>
        <translation>Eine Kopie des Buchs ist in {folder}.</translation>
    </message>
    <message>
        <source>Move the book to</source>
        <translation>Buch verschieben nach</translation>
    </message>
    <message>
        <source>This book has no scene yet; Manuscript, New scene adds one.</source>
        <translation>Dieses Buch hat noch keine Szene; Manuskript, Neue Szene fügt eine hinzu.</translation>
    </message>
    <message>
        <source>{title} — Inkwell</source>
        <translation>{title} – Inkwell</translation>
    </message>
    <message>
        <source>Proposals side by s&amp;ide</source>
        <translation>Vorschläge nebene&amp;inander</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The chat is cleared, and no longer kept with the book.</source>
        <translation>Der Chat ist geleert und wird nicht mehr beim Buch aufbewahrt.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>What is the collection called? What you choose in the plan can be put into it.</source>
        <translation>Wie heißt die Sammlung? Was Sie im Plan auswählen, lässt sich hineinlegen.</translation>
    </message>
    <message>
        <source>New collection from what is chosen…</source>
        <translation>Neue Sammlung aus der Auswahl…</translation>
    </message>
    <message>
        <source>New collection by search…</source>
        <translation>Neue Sammlung durch Suche…</translation>
    </message>
    <message>
        <source>Rename the collection…</source>
        <translation>Sammlung umbenennen…</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>Sammlung löschen…</translation>
    </message>
    <message>
        <source>Change the collection’s search…</source>
        <translation>Suche der Sammlung ändern…</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Take out of “{replace}”</source>
        <translation>Aus „{replace}“ nehmen</translation>
    </message>
    <message>
        <source>{count:,} parts of the book</source>
        <translation>{count:,} Teile des Buchs</translation>
    </message>
    <message>
        <source>Now in the collection “{name}”: {what}.</source>
        <translation>Jetzt in der Sammlung „{name}“: {what}.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Another name for it:</source>
        <translation>Ein anderer Name dafür:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>“{name}” is forgotten; all that is in it stays in the book.</source>
        <translation>„{name}“ wird vergessen; alles darin bleibt im Buch.</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It needs an open book.</source>
        <translation>Dazu muss ein Buch geöffnet sein.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The caret is in a comment of several paragraphs; a bookmark cannot stand in there.</source>
        <translation>Der Cursor steht in einem Kommentar aus mehreren Absätzen; darin kann kein Lesezeichen stehen.</translation>
    </message>
    <message>
        <source>What is the place called? A bookmark is a comment in the text, and no word of the story.</source>
        <translation>Wie heißt die Stelle? Ein Lesezeichen ist ein Kommentar im Text und kein Wort der Geschichte.</translation>
    </message>
    <message>
        <source>Bookmark &amp;here…</source>
        <translation>&amp;Lesezeichen hier…</translation>
    </message>
    <message>
        <source>Comments and bookmar&amp;ks…</source>
        <translation>&amp;Kommentare und Lesezeichen…</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Lesezeichen hier</translation>
    </message>
    <message>
        <source>Set the bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>It does not fit with this:</source>
        <translation>Es passt nicht zu diesem:</translation>
    </message>
    <message>
        <source>Show it in the story bible</source>
        <translation>In der Story-Bibel zeigen</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>The book is being read…</source>
        <translation>Das Buch wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was found that does not fit together.</source>
        <translation>Es wurde nichts gefunden, was nicht zusammenpasst.</translation>
    </message>
    <message>
        <source>All that was found is dealt with.</source>
        <translation>Alles Gefundene ist erledigt.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Zeitform</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Wer erzählt</translation>
    </message>
    <message>
        <source>Found by the model</source>
        <translation>Vom Modell gefunden</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>ticked off</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>Ask the &amp;model</source>
        <translation>&amp;Modell fragen</translation>
    </message>
    <message>
        <source>Ask all the sa&amp;me</source>
        <translation>T&amp;rotzdem fragen</translation>
    </message>
    <message>
        <source>The model is looking already.</source>
        <translation>Das Modell sieht schon nach.</translation>
    </message>
    <message>
        <source>The model looks at this scene; only what quotes two passages of the book is listed</source>
        <translation>Das Modell sieht sich diese Szene an; aufgeführt wird nur, was zwei Passagen des Buchs zitiert</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Was nicht zusammenpasst</translation>
    </message>
    <message>
        <source>&amp;Also what is dealt with</source>
        <translation>Auch &amp;Erledigtes</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <translation>A&amp;bhaken</translation>
    </message>
    <message>
        <source>&amp;Not a fault</source>
        <translation>&amp;Kein Fehler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Both passages</source>
        <translation>Beide Passagen</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>It is a fault after a&amp;ll</source>
        <translation>&amp;Doch ein Fehler</translation>
    </message>
    <message>
        <source>Check continuit&amp;y…</source>
        <translation>Kontinuität pr&amp;üfen…</translation>
    </message>
    <message>
        <source>The model looks at “{title}”; what it says is in the sidebar too.</source>
        <translation>Das Modell sieht sich „{title}“ an; was es sagt, steht auch in der Schreibleiste.</translation>
    </message>
    <message>
        <source>The model said nothing of two passages.</source>
        <translation>Das Modell hat zu keinen zwei Passagen etwas gesagt.</translation>
    </message>
    <message>
        <source>What the model said is listed.</source>
        <translation>Was das Modell gesagt hat, ist aufgeführt.</translation>
    </message>
    <message>
        <source>What the model said does not quote the book, so it is left out.</source>
        <translation>Was das Modell gesagt hat, zitiert das Buch nicht und ist weggelassen.</translation>
    </message>
    <message>
        <source>The model said {said} things; none of them quotes two passages of the book, so they are left out.</source>
        <translation>Das Modell hat {said} Dinge gesagt; keins davon zitiert zwei Passagen des Buchs, darum sind sie weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them quote two passages of the book, and are</source>
        <translation>
            <numerusform>eins davon zitiert zwei Passagen des Buchs und ist</numerusform>
            <numerusform>{n} davon zitieren zwei Passagen des Buchs und sind</numerusform>
        </translation>
    </message>
    <message>
        <source>The model said {said} things; {listed} listed.</source>
        <translation>Das Modell hat {said} Dinge gesagt; {listed} aufgeführt.</translation>
    </message>
    <message>
        <source>This &amp;scene</source>
        <translation>Diese &amp;Szene</translation>
    </message>
    <message>
        <source>Whole &amp;chapter</source>
        <translation>Ganzes &amp;Kapitel</translation>
    </message>
    <message>
        <source>Whole &amp;book</source>
        <translation>Ganzes &amp;Buch</translation>
    </message>
    <message>
        <source>Changed here and elsewhere; what you write is kept, and saved when you have decided.</source>
        <translation>Hier und anderswo geändert; was Sie schreiben, bleibt erhalten und wird gespeichert, wenn Sie entschieden haben.</translation>
    </message>
    <message>
        <source>A quiet desk for novelists, with a writing partner that runs on this machine. No account, no telemetry, and nothing leaves this machine unless you ask for it.</source>
        <translation>Ein stiller Schreibtisch für Romane, mit einem Schreibpartner, der auf diesem Rechner läuft. Kein Konto, keine Telemetrie, und nichts verlässt diesen Rechner, wenn Sie es nicht verlangen.</translation>
    </message>
    <message>
        <source>Inter, the interface’s typeface</source>
        <translation>Inter, die Schrift der Oberfläche</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>EB Garamond, the page’s typeface</source>
        <translation>EB Garamond, die Schrift der Seite</translation>
    </message>
    <message>
        <source>Lucide, the icons</source>
        <translation>Lucide, die Symbole</translation>
    </message>
    <message>
        <source>ISC licence</source>
        <translation>ISC-Lizenz</translation>
    </message>
    <message>
        <source>About Inkwell</source>
        <translation>Über Inkwell</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Licences of fonts and icons</source>
        <translation>Lizenzen der Schriften und Symbole</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Inkwell itself comes under the Apache License 2.0. It ships with:</source>
        <translation>Inkwell selbst steht unter der Apache License 2.0. Es bringt mit:</translation>
    </message>
    <message>
        <source>A backup becomes a book in a folder of its own; nothing that is there now is changed.</source>
        <translation>Eine Sicherung wird zu einem Buch in einem eigenen Ordner; nichts, was jetzt da ist, wird geändert.</translation>
    </message>
    <message>
        <source>There is no backup yet. Inkwell makes one when a book is closed, and while you write.</source>
        <translation>Es gibt noch keine Sicherung. Inkwell macht eine, wenn ein Buch geschlossen wird und während Sie schreiben.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Restore into a new folder…</source>
        <translation>In einem &amp;neuen Ordner wiederherstellen…</translation>
    </message>
    <message>
        <source>FROM A FILE</source>
        <translation>AUS EINER DATEI</translation>
    </message>
    <message>
        <source>THIS BOOK</source>
        <translation>DIESES BUCH</translation>
    </message>
    <message>
        <source>OTHER BOOKS</source>
        <translation>ANDERE BÜCHER</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>SICHERUNGEN</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>Sicherungen (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source> · {value} could not be read then</source>
        <translation> · damals nicht zu lesen: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>eine Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>A name keeps the whole book as it is at that moment, for as long as the name is there.</source>
        <translation>Ein Name bewahrt das ganze Buch, wie es in diesem Augenblick ist, solange der Name besteht.</translation>
    </message>
    <message>
        <source>No version of the book has a name yet. Name one before you change much: a draft, or what you send away.</source>
        <translation>Noch hat keine Fassung des Buchs einen Namen. Benennen Sie eine, bevor Sie viel ändern: einen Entwurf oder was Sie verschicken.</translation>
    </message>
    <message>
        <source>Every scene becomes what it was in “{}”. The book as it is now is given a name first, so that you can come back to it.</source>
        <translation>Jede Szene wird, was sie in „{}“ war. Das Buch, wie es jetzt ist, bekommt zuerst einen Namen, damit Sie zu ihm zurückkönnen.</translation>
    </message>
    <message>
        <source>The texts of “{}” are then thinned with age, as the rest of the history is. The book itself does not change.</source>
        <translation>Die Texte von „{}“ werden dann mit dem Alter ausgedünnt wie der übrige Verlauf. Das Buch selbst ändert sich nicht.</translation>
    </message>
    <message>
        <source>Versions of the book</source>
        <translation>Fassungen des Buchs</translation>
    </message>
    <message>
        <source>Named versions of the book, newest first</source>
        <translation>Benannte Fassungen des Buchs, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Name the book as it is now</source>
        <translation>Das Buch, wie es jetzt ist, &amp;benennen</translation>
    </message>
    <message>
        <source>First draft, before the new ending, sent to Anne…</source>
        <translation>Erster Entwurf, vor dem neuen Schluss, an Anne geschickt…</translation>
    </message>
    <message>
        <source>A name for the book as it is now</source>
        <translation>Ein Name für das Buch, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>Fassungen von „{title}“</translation>
    </message>
    <message>
        <source>&amp;Forget this name…</source>
        <translation>Diesen Namen &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>&amp;Zu dieser Fassung zurück…</translation>
    </message>
    <message>
        <source>The book as it is now is kept as “{label}”.</source>
        <translation>Das Buch, wie es jetzt ist, bleibt als „{label}“ erhalten.</translation>
    </message>
    <message>
        <source>Forget “{label}”</source>
        <translation>„{label}“ vergessen</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>Namen vergessen</translation>
    </message>
    <message>
        <source>A&amp;dd-on for voices…</source>
        <translation>&amp;Zusatz für Stimmen…</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It is removed; {gigabytes} are free again.</source>
        <translation>Er ist entfernt; {gigabytes} sind wieder frei.</translation>
    </message>
    <message>
        <source>“{label}” is forgotten.</source>
        <translation>„{label}“ ist vergessen.</translation>
    </message>
    <message>
        <source>Go back to “{label}”</source>
        <translation>Zurück zu „{label}“</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>one: 1 text</comment>
        <translation>
            <numerusform>{n:,} Text</numerusform>
            <numerusform>{n:,} Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>A name, as em dash or e acute, or a code</source>
        <translation>Ein Name wie em dash oder e acute, oder ein Code</translation>
    </message>
    <message>
        <source>Find a character by its name</source>
        <translation>Ein Zeichen nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>Group of characters</source>
        <translation>Gruppe von Zeichen</translation>
    </message>
    <message>
        <source>Characters</source>
        <comment>letters</comment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>No character has such a name.</source>
        <translation>Kein Zeichen heißt so.</translation>
    </message>
    <message>
        <source>Nothing has been used yet.</source>
        <translation>Es wurde noch nichts benutzt.</translation>
    </message>
    <message>
        <source>Nothing is deleted here: what is replaced or moved stays in the folder “quarantine” of the book.</source>
        <translation>Hier wird nichts gelöscht: Was ersetzt oder verschoben wird, bleibt im Ordner „quarantine“ des Buchs.</translation>
    </message>
    <message>
        <source>Everything in this book can be read.</source>
        <translation>Alles in diesem Buch ist zu lesen.</translation>
    </message>
    <message>
        <source>Everything in this book can be read now. What was damaged is kept in “quarantine”.</source>
        <translation>Alles in diesem Buch ist jetzt zu lesen. Was beschädigt war, liegt in „quarantine“.</translation>
    </message>
    <message>
        <source>Nothing more can be repaired from here; it is all left as it was.</source>
        <translation>Von hier aus lässt sich nichts weiter reparieren; es blieb alles, wie es war.</translation>
    </message>
    <message>
        <source>Check this book</source>
        <translation>Dieses Buch prüfen</translation>
    </message>
    <message>
        <source>What was found in this book</source>
        <translation>Was in diesem Buch gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Repair what can be repaired</source>
        <translation>&amp;Reparieren, was sich reparieren lässt</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things were</source>
        <translation>
            <numerusform>Eine Sache ist</numerusform>
            <numerusform>{n:,} Dinge sind</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} put right; the list shows what is left.</source>
        <translation>{things} in Ordnung gebracht; die Liste zeigt, was übrig ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>PUT RIGHT</source>
        <translation>IN ORDNUNG GEBRACHT</translation>
    </message>
    <message>
        <source>CAN BE REPAIRED</source>
        <translation>LÄSST SICH REPARIEREN</translation>
    </message>
    <message>
        <source>FOR YOU TO SEE TO</source>
        <translation>VON IHNEN ANZUSEHEN</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Whole text: {name}</source>
        <translation>Ganzer Text: {name}</translation>
    </message>
    <message>
        <source>Show unchanged words too, however many</source>
        <translation>Auch unveränderte Wörter zeigen, so viele es sind</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorige Änderung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>{current:,} of {count:,}</source>
        <translation>{current:,} von {count:,}</translation>
    </message>
    <message>
        <source>Change {place}</source>
        <translation>Änderung {place}</translation>
    </message>
    <message>
        <source>No difference, word for word</source>
        <translation>Kein Unterschied, Wort für Wort</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>… {word_count} unchanged …</source>
        <translation>… {word_count} unverändert …</translation>
    </message>
    <message>
        <source>A dictionary is a pair of files, .dic and .aff, or an extension for an office program (.oxt). Yours are looked at first, then those of this computer.</source>
        <translation>Ein Wörterbuch ist ein Paar von Dateien, .dic und .aff, oder eine Erweiterung für ein Büroprogramm (.oxt). Ihre werden zuerst angesehen, dann die dieses Rechners.</translation>
    </message>
    <message>
        <source>The dictionary is tried…</source>
        <translation>Das Wörterbuch wird ausprobiert…</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Added: {language_name}</source>
        <translation>Hinzugefügt: {language_name}</translation>
    </message>
    <message>
        <source>{name}, added by you</source>
        <translation>{name}, von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>{name}, comes with Inkwell</source>
        <translation>{name}, kommt mit Inkwell</translation>
    </message>
    <message>
        <source>What the record of this book says. Copy the paragraph into a publisher’s or a contest’s form, or save it with all tables. Inkwell sends it nowhere.</source>
        <translation>Was die Aufzeichnung dieses Buchs sagt. Kopieren Sie den Absatz in das Formular eines Verlags oder Wettbewerbs, oder speichern Sie ihn mit allen Tabellen. Inkwell sendet ihn nirgendwohin.</translation>
    </message>
    <message>
        <source>The paragraph and the table are on the clipboard.</source>
        <translation>Absatz und Tabelle sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>How the book was written, in a paragraph</source>
        <translation>Wie das Buch geschrieben wurde, in einem Absatz</translation>
    </message>
    <message>
        <source>Words by origin</source>
        <translation>Wörter nach Herkunft</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Also list &amp;every run of a model, with its seed and date, in the saved file</source>
        <translation>In der Datei auch &amp;jeden Durchlauf eines Modells aufführen, mit Startwert und Datum</translation>
    </message>
    <message>
        <source>How “{title}” was written</source>
        <translation>Wie „{title}“ geschrieben wurde</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>There is no earlier version of this yet. Inkwell keeps one after each ten minutes of work.</source>
        <translation>Es gibt hiervon noch keine frühere Fassung. Inkwell bewahrt nach je zehn Minuten Arbeit eine.</translation>
    </message>
    <message>
        <source>Struck through: stood there then and is gone now. Underlined: written since.</source>
        <translation>Durchgestrichen: stand damals dort und ist jetzt weg. Unterstrichen: seither geschrieben.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>Verlauf von „{title}“</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Fassungen, neueste zuerst</translation>
    </message>
    <message>
        <source>The version against the text of now</source>
        <translation>Die Fassung gegen den jetzigen Text</translation>
    </message>
    <message>
        <source>Show as it &amp;was</source>
        <translation>&amp;Zeigen, wie es war</translation>
    </message>
    <message>
        <source>Restore this &amp;passage</source>
        <translation>Diese &amp;Passage zurückholen</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese &amp;Fassung zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>eine Passage</numerusform>
            <numerusform>{n} Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} restored; the page follows when this window closes.</source>
        <translation>{passages} zurückgeholt; die Seite folgt, wenn dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>{more:,} more than now</source>
        <translation>{more:,} mehr als jetzt</translation>
    </message>
    <message>
        <source>{fewer:,} fewer than now</source>
        <translation>{fewer:,} weniger als jetzt</translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation>so viele wie jetzt</translation>
    </message>
    <message>
        <source>Tick that you accept the licence first.</source>
        <translation>Haken Sie zuerst an, dass Sie der Lizenz zustimmen.</translation>
    </message>
    <message>
        <source>This is what it comes to as far as we understand it, and no legal advice; what counts is the licence itself.</source>
        <translation>So verstehen wir die Lizenz im Kern; das ist keine Rechtsberatung, und es zählt die Lizenz selbst.</translation>
    </message>
    <message>
        <source>Open the licence in the &amp;browser</source>
        <translation>Lizenz im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>I have read the &amp;licence and accept it</source>
        <translation>Ich habe die &amp;Lizenz gelesen und stimme ihr zu</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>No dictionary that Inkwell can ask is installed here. It asks WordNet (the program wn) and StarDict&apos;s sdcv; both work without a network.</source>
        <translation>Hier ist kein Wörterbuch installiert, das Inkwell fragen kann. Es fragt WordNet (das Programm wn) und sdcv von StarDict; beide kommen ohne Netz aus.</translation>
    </message>
    <message>
        <source>A web address is opened in your browser, and only when you press the button. The site then knows the word.</source>
        <translation>Eine Webadresse wird in Ihrem Browser geöffnet, und nur, wenn Sie den Knopf drücken. Die Website kennt dann das Wort.</translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation>Wort nachschlagen</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>Was die Wörterbücher sagen</translation>
    </message>
    <message>
        <source>Web address of a dictionary; {place} stands for the word</source>
        <translation>Webadresse eines Wörterbuchs; {place} steht für das Wort</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Web</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;System dictionary</source>
        <translation>&amp;Wörterbuch des Systems</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Look up “{word}”</source>
        <translation>„{word}“ nachschlagen</translation>
    </message>
    <message>
        <source>The dictionaries here do not know “{word}”.</source>
        <translation>Die Wörterbücher hier kennen „{word}“ nicht.</translation>
    </message>
    <message>
        <source>The text itself is all there: scenes, chapters and notes lie in files of their own.</source>
        <translation>Der Text selbst ist vollständig da: Szenen, Kapitel und Notizen liegen in eigenen Dateien.</translation>
    </message>
    <message>
        <source>What is this book called?</source>
        <translation>Wie heißt dieses Buch?</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Diese verwenden</translation>
    </message>
    <message>
        <source>Give the book a title; it can be changed later.</source>
        <translation>Geben Sie dem Buch einen Titel; er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Both changes fit together: nothing was changed twice in the same place.</source>
        <translation>Beide Änderungen passen zusammen: Nichts wurde an derselben Stelle zweimal geändert.</translation>
    </message>
    <message>
        <source>The merged text</source>
        <translation>Der zusammengeführte Text</translation>
    </message>
    <message>
        <source>Previous place (Shift+F7)</source>
        <translation>Vorige Stelle (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next place (F7)</source>
        <translation>Nächste Stelle (F7)</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source> · nothing stands here</source>
        <translation> · hier steht nichts</translation>
    </message>
    <message>
        <source>Place {current:,} of {count:,} that both changed</source>
        <translation>Stelle {current:,} von {count:,}, die beide geändert haben</translation>
    </message>
    <message>
        <source>{undecided:,} to decide</source>
        <translation>{undecided:,} zu entscheiden</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alle entschieden</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>{name} · not there now</source>
        <translation>{name} · jetzt nicht da</translation>
    </message>
    <message>
        <source>Models (*.gguf);;Scripts for trying (*.json);;All files (*)</source>
        <translation>Modelle (*.gguf);;Skripte zum Ausprobieren (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Today {clock}</source>
        <translation>Heute {clock}</translation>
    </message>
    <message>
        <source>Yesterday {clock}</source>
        <translation>Gestern {clock}</translation>
    </message>
    <message>
        <source>{date} {clock}</source>
        <translation>{date}, {clock}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>one: 1 word</comment>
        <translation>
            <numerusform>{n:,} Wort</numerusform>
            <numerusform>{n:,} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Byte</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Englisch (US)</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Englisch (UK)</translation>
    </message>
    <message>
        <source>Dansk</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>Deutsch (Schweiz)</source>
        <translation>Deutsch (Schweiz)</translation>
    </message>
    <message>
        <source>Magyar</source>
        <translation>Magyar</translation>
    </message>
    <message>
        <source>Norsk bokmål</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>Português (Brasil)</source>
        <translation>Português (Brasil)</translation>
    </message>
    <message>
        <source>Suomi</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>What is the book called?</source>
        <translation>Wie heißt das Buch?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Create book</source>
        <translation>Buch anlegen</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>&amp;Ablegen in</translation>
    </message>
    <message>
        <source>The title needs a letter or a digit, to name the folder by.</source>
        <translation>Der Titel braucht einen Buchstaben oder eine Ziffer, nach denen der Ordner heißen kann.</translation>
    </message>
    <message>
        <source>The book will be in {folder}</source>
        <translation>Das Buch kommt in {folder}</translation>
    </message>
    <message>
        <source>The book gets a folder of its own.</source>
        <translation>Das Buch bekommt einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Where to put the book</source>
        <translation>Wohin das Buch soll</translation>
    </message>
    <message>
        <source>There is no such folder to put it in.</source>
        <translation>Es gibt keinen solchen Ordner, in den es könnte.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>There is something with that name already; choose another title or folder.</source>
        <translation>Etwas dieses Namens gibt es schon; wählen Sie einen anderen Titel oder Ordner.</translation>
    </message>
    <message>
        <source>That folder cannot be read.</source>
        <translation>Dieser Ordner ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {at:,} of {many}</source>
        <translation>Seite {at:,} von {many}</translation>
    </message>
    <message>
        <source>How the partner writes</source>
        <translation>Wie der Partner schreibt</translation>
    </message>
    <message>
        <source>Write like this</source>
        <translation>So schreiben</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>&amp;Stil</translation>
    </message>
    <message>
        <source>&amp;All settings</source>
        <translation>&amp;Alle Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>Where it st&amp;ops</source>
        <translation>Wo er a&amp;ufhört</translation>
    </message>
    <message>
        <source>Conte&amp;nt</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation>&amp;Bereitschaft</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>Nothing is kept out.</source>
        <translation>Nichts wird ferngehalten.</translation>
    </message>
    <message>
        <source>&amp;Mild</source>
        <translation>&amp;Mild</translation>
    </message>
    <message>
        <source>Slurs and explicit sexual words do not appear; the partner finds another way to go on.</source>
        <translation>Beschimpfungen und eindeutig sexuelle Wörter kommen nicht vor; der Partner findet einen anderen Weg.</translation>
    </message>
    <message>
        <source>S&amp;trict</source>
        <translation>S&amp;treng</translation>
    </message>
    <message>
        <source>Nor do swear words, nor words for cruelty, drugs and nudity. Where the story insists, the proposal ends.</source>
        <translation>Auch keine Flüche und keine Wörter für Grausamkeit, Drogen und Nacktheit. Wo die Geschichte darauf besteht, endet der Vorschlag.</translation>
    </message>
    <message>
        <source>This is a list of words and a stop, no more. It does not understand what a sentence means: it can miss what is said in other words, and keep out what was harmless. Your own text is never touched.</source>
        <translation>Das ist eine Liste von Wörtern und ein Halt, mehr nicht. Sie versteht nicht, was ein Satz bedeutet: Sie kann übersehen, was mit anderen Wörtern gesagt wird, und Harmloses fernhalten. Ihr eigener Text wird nie berührt.</translation>
    </message>
    <message>
        <source>More text before its eyes takes more memory, and longer to read at first. When it is changed, the model is loaded again.</source>
        <translation>Mehr Text vor Augen braucht mehr Speicher und anfangs mehr Lesezeit. Wird es geändert, lädt das Modell neu.</translation>
    </message>
    <message>
        <source>While you type, the model reads what you wrote, so that it can begin at once when you ask. It waits whenever you need the computer, and does not do it on battery.</source>
        <translation>Während Sie tippen, liest das Modell, was Sie geschrieben haben, damit es auf Ihre Bitte sofort anfangen kann. Es wartet, wann immer Sie den Rechner brauchen, und liest nicht im Akkubetrieb.</translation>
    </message>
    <message>
        <source>Adds “Look closer” to each proposal: how likely each piece of it was, and what could have stood there. It takes a little more time.</source>
        <translation>Fügt jedem Vorschlag „Unter die Lupe“ hinzu: wie wahrscheinlich jedes Stück war und was dort hätte stehen können. Es dauert ein wenig länger.</translation>
    </message>
    <message>
        <source>Leave out a last sentence that is not &amp;finished</source>
        <translation>Einen un&amp;fertigen letzten Satz weglassen</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>Texts that end a proposal, one a line</source>
        <translation>Texte, die einen Vorschlag beenden, einer je Zeile</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Proposals at on&amp;ce</source>
        <translation>Vorschläge auf &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;It ends by itself</source>
        <translation>Er endet &amp;von selbst</translation>
    </message>
    <message>
        <source>A word is never cut in two either way.</source>
        <translation>Ein Wort wird in keinem Fall zerschnitten.</translation>
    </message>
    <message>
        <source>It also ends &amp;before</source>
        <translation>Er endet auch v&amp;or</translation>
    </message>
    <message>
        <source>Read ahead whi&amp;le I write</source>
        <translation>Vorauslesen, &amp;während ich schreibe</translation>
    </message>
    <message>
        <source>Let me loo&amp;k closer at proposals</source>
        <translation>Vorschläge unter die &amp;Lupe nehmen</translation>
    </message>
    <message>
        <source>&amp;How much text it has before its eyes</source>
        <translation>Wie viel Text er vor Au&amp;gen hat</translation>
    </message>
    <message>
        <source>About {pages} pages ({tokens:,} tokens)</source>
        <translation>Etwa {pages} Seiten ({tokens:,} Token)</translation>
    </message>
    <message>
        <source>At least {least} characters; a sentence that only you would say is good.</source>
        <translation>Mindestens {least} Zeichen; gut ist ein Satz, den nur Sie sagen würden.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Dieses Kapitel</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Das ganze Buch</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Title and chapter at the head</source>
        <translation>Titel und Kapitel am Kopf</translation>
    </message>
    <message>
        <source>Page numbers at the foot</source>
        <translation>Seitenzahlen am Fuß</translation>
    </message>
    <message>
        <source>Titles of scenes</source>
        <translation>Titel der Szenen</translation>
    </message>
    <message>
        <source>Comments, in brackets</source>
        <translation>Kommentare, in Klammern</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Ränder</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>This page stays empty.</source>
        <translation>Diese Seite bleibt leer.</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Fortschritt des Druckens</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Page {pages:,}</source>
        <translation>Seite {pages:,}</translation>
    </message>
    <message>
        <source>Nothing on this part of the page is marked.</source>
        <translation>In diesem Teil der Seite ist nichts markiert.</translation>
    </message>
    <message>
        <source>“{words}” is not in the dictionary.</source>
        <translation>„{words}“ steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>Problems on this page</source>
        <translation>Auffälligkeiten auf dieser Seite</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>The model that is loaded cannot do this.</source>
        <translation>Das geladene Modell kann das nicht.</translation>
    </message>
    <message>
        <source>Set everything as usual</source>
        <translation>Alles auf üblich stellen</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>{name}: as usual</source>
        <translation>{name}: wie üblich</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Anew each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <source>{term} · off</source>
        <translation>{term} · aus</translation>
    </message>
    <message>
        <source>Between {low:g} and {high:g}</source>
        <translation>Zwischen {low:g} und {high:g}</translation>
    </message>
    <message>
        <source>How daring</source>
        <translation>Wie gewagt</translation>
    </message>
    <message>
        <source>Which words come into question</source>
        <translation>Welche Wörter infrage kommen</translation>
    </message>
    <message>
        <source>Repeating words</source>
        <translation>Wörter wiederholen</translation>
    </message>
    <message>
        <source>Repeating whole passages</source>
        <translation>Ganze Passagen wiederholen</translation>
    </message>
    <message>
        <source>Another way to draw</source>
        <translation>Eine andere Art zu ziehen</translation>
    </message>
    <message>
        <source>The order of the steps</source>
        <translation>Die Reihenfolge der Schritte</translation>
    </message>
    <message>
        <source>Boldness</source>
        <translation>Kühnheit</translation>
    </message>
    <message>
        <source>Low is steady, high is surprising; 0 always takes the likeliest word.</source>
        <translation>Niedrig ist stetig, hoch überraschend; 0 nimmt immer das wahrscheinlichste Wort.</translation>
    </message>
    <message>
        <source>Boldness by the moment</source>
        <translation>Kühnheit je nach Augenblick</translation>
    </message>
    <message>
        <source>Lets boldness go up and down by this much: bolder where much is possible, steadier where little is.</source>
        <translation>Lässt die Kühnheit um so viel schwanken: kühner, wo vieles möglich ist, stetiger, wo nur wenig.</translation>
    </message>
    <message>
        <source>dynamic temperature, range</source>
        <translation>dynamische Temperatur, Bereich</translation>
    </message>
    <message>
        <source>Its curve</source>
        <translation>Ihre Kurve</translation>
    </message>
    <message>
        <source>Above 1 it stays steady for longer, below 1 it grows bold sooner.</source>
        <translation>Über 1 bleibt sie länger stetig, unter 1 wird sie früher kühn.</translation>
    </message>
    <message>
        <source>dynamic temperature, exponent</source>
        <translation>dynamische Temperatur, Exponent</translation>
    </message>
    <message>
        <source>The likeliest few</source>
        <translation>Die wenigen wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words are considered.</source>
        <translation>Nur so viele der wahrscheinlichsten Wörter kommen infrage.</translation>
    </message>
    <message>
        <source>The likeliest share</source>
        <translation>Der wahrscheinlichste Anteil</translation>
    </message>
    <message>
        <source>Considers the likeliest words until they make up this share of all chances; 1 considers all.</source>
        <translation>Nimmt die wahrscheinlichsten Wörter, bis sie diesen Anteil aller Aussichten ausmachen; 1 nimmt alle.</translation>
    </message>
    <message>
        <source>The unlikely left out</source>
        <translation>Ohne die unwahrscheinlichen</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest one.</source>
        <translation>Lässt Wörter weg, die weniger wahrscheinlich sind als dieser Anteil des wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>Of usual surprise</source>
        <translation>Von üblicher Überraschung</translation>
    </message>
    <message>
        <source>Keeps words about as surprising as the text usually is, up to this share; 1 keeps all.</source>
        <translation>Behält Wörter, die etwa so überraschen wie der Text sonst, bis zu diesem Anteil; 1 behält alle.</translation>
    </message>
    <message>
        <source>Near the best</source>
        <translation>Nahe am besten</translation>
    </message>
    <message>
        <source>Keeps words within so many standard deviations of the best one.</source>
        <translation>Behält Wörter, die höchstens so viele Standardabweichungen vom besten entfernt sind.</translation>
    </message>
    <message>
        <source>Pass over the obvious</source>
        <translation>Das Naheliegende übergehen</translation>
    </message>
    <message>
        <source>How often the most obvious words are left out, so that a rarer one comes.</source>
        <translation>Wie oft die naheliegendsten Wörter weggelassen werden, damit ein selteneres kommt.</translation>
    </message>
    <message>
        <source>XTC, probability</source>
        <translation>XTC, Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What counts as obvious</source>
        <translation>Was als naheliegend gilt</translation>
    </message>
    <message>
        <source>A word is obvious from this chance on; above 0.5 nothing is passed over.</source>
        <translation>Ab dieser Aussicht ist ein Wort naheliegend; über 0,5 wird nichts übergangen.</translation>
    </message>
    <message>
        <source>XTC, threshold</source>
        <translation>XTC, Schwelle</translation>
    </message>
    <message>
        <source>Against repeating</source>
        <translation>Gegen Wiederholung</translation>
    </message>
    <message>
        <source>Makes words that stood there lately less likely; 1 does nothing, 1.1 is gentle.</source>
        <translation>Macht Wörter, die kürzlich dastanden, weniger wahrscheinlich; 1 tut nichts, 1,1 ist sanft.</translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Against what was said</source>
        <translation>Gegen schon Gesagtes</translation>
    </message>
    <message>
        <source>The same for every word that stood there, however often; below 0 it invites them.</source>
        <translation>Gleich für jedes Wort, das dastand, egal wie oft; unter 0 lädt es solche ein.</translation>
    </message>
    <message>
        <source>presence penalty</source>
        <translation>Anwesenheitsstrafe</translation>
    </message>
    <message>
        <source>Against what was said often</source>
        <translation>Gegen oft Gesagtes</translation>
    </message>
    <message>
        <source>Grows with every time a word stood there.</source>
        <translation>Wächst mit jedem Mal, das ein Wort dastand.</translation>
    </message>
    <message>
        <source>frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>How many tokens back the three above look.</source>
        <translation>Wie viele Token die drei darüber zurückblicken.</translation>
    </message>
    <message>
        <source>penalty range</source>
        <translation>Reichweite der Strafen</translation>
    </message>
    <message>
        <source>Against running on</source>
        <translation>Gegen Abschreiben</translation>
    </message>
    <message>
        <source>Makes it hard to go on with a passage word for word; 0.8 is usual.</source>
        <translation>Erschwert es, eine Passage Wort für Wort fortzusetzen; üblich ist 0,8.</translation>
    </message>
    <message>
        <source>DRY, multiplier</source>
        <translation>DRY, Faktor</translation>
    </message>
    <message>
        <source>How fast it grows</source>
        <translation>Wie schnell es wächst</translation>
    </message>
    <message>
        <source>With every further word of the repetition.</source>
        <translation>Mit jedem weiteren Wort der Wiederholung.</translation>
    </message>
    <message>
        <source>DRY, base</source>
        <translation>DRY, Basis</translation>
    </message>
    <message>
        <source>What may repeat</source>
        <translation>Was sich wiederholen darf</translation>
    </message>
    <message>
        <source>So many tokens may repeat freely.</source>
        <translation>So viele Token dürfen sich frei wiederholen.</translation>
    </message>
    <message>
        <source>DRY, allowed length</source>
        <translation>DRY, erlaubte Länge</translation>
    </message>
    <message>
        <source>How far back it looks</source>
        <translation>Wie weit es zurückblickt</translation>
    </message>
    <message>
        <source>How many tokens back repetitions are sought.</source>
        <translation>Über wie viele Token zurück Wiederholungen gesucht werden.</translation>
    </message>
    <message>
        <source>DRY, range</source>
        <translation>DRY, Reichweite</translation>
    </message>
    <message>
        <source>Where a repetition ends</source>
        <translation>Wo eine Wiederholung endet</translation>
    </message>
    <message>
        <source>Texts that it never reaches over, one a line; \n is a new line.</source>
        <translation>Texte, über die sie nie hinausreicht, einer je Zeile; \n ist ein Zeilenwechsel.</translation>
    </message>
    <message>
        <source>DRY, breakers</source>
        <translation>DRY, Trenner</translation>
    </message>
    <message>
        <source>Steady surprise</source>
        <translation>Stetige Überraschung</translation>
    </message>
    <message>
        <source>Keeps the text evenly surprising by itself; most of “Which words” then does nothing.</source>
        <translation>Hält den Text von selbst gleichmäßig überraschend; das meiste unter „Welche Wörter“ wirkt dann nicht.</translation>
    </message>
    <message>
        <source>mirostat 2</source>
        <translation>Mirostat 2</translation>
    </message>
    <message>
        <source>How surprising</source>
        <translation>Wie überraschend</translation>
    </message>
    <message>
        <source>In bits; 5 is usual.</source>
        <translation>In Bit; üblich ist 5.</translation>
    </message>
    <message>
        <source>mirostat, tau</source>
        <translation>Mirostat, Tau</translation>
    </message>
    <message>
        <source>How quickly it follows</source>
        <translation>Wie schnell es folgt</translation>
    </message>
    <message>
        <source>0.1 is usual.</source>
        <translation>Üblich ist 0,1.</translation>
    </message>
    <message>
        <source>mirostat, eta</source>
        <translation>Mirostat, Eta</translation>
    </message>
    <message>
        <source>Aim at a chance</source>
        <translation>Auf eine Aussicht zielen</translation>
    </message>
    <message>
        <source>Prefers words of about this chance, and corrects itself by what it drew.</source>
        <translation>Bevorzugt Wörter von etwa dieser Aussicht und berichtigt sich an dem, was es gezogen hat.</translation>
    </message>
    <message>
        <source>adaptive-p, target</source>
        <translation>Adaptive-p, Ziel</translation>
    </message>
    <message>
        <source>How long it remembers</source>
        <translation>Wie lange es sich erinnert</translation>
    </message>
    <message>
        <source>Near 1 is long.</source>
        <translation>Nahe 1 ist lang.</translation>
    </message>
    <message>
        <source>adaptive-p, decay</source>
        <translation>Adaptive-p, Abklingen</translation>
    </message>
    <message>
        <source>The same draw each time</source>
        <translation>Jedes Mal dasselbe Los</translation>
    </message>
    <message>
        <source>A number fixes the draw, so that the same question gets the same answer on this machine.</source>
        <translation>Eine Zahl legt das Los fest, sodass dieselbe Frage auf diesem Rechner dieselbe Antwort bekommt.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>From the first to the last. A step that is not ticked does nothing.</source>
        <translation>Vom ersten zum letzten. Ein Schritt ohne Haken tut nichts.</translation>
    </message>
    <message>
        <source>Against repeating (penalties)</source>
        <translation>Gegen Wiederholung (Strafen)</translation>
    </message>
    <message>
        <source>Against running on (DRY)</source>
        <translation>Gegen Abschreiben (DRY)</translation>
    </message>
    <message>
        <source>Near the best (top-n-sigma)</source>
        <translation>Nahe am besten (Top-n-Sigma)</translation>
    </message>
    <message>
        <source>The likeliest few (top-k)</source>
        <translation>Die wenigen wahrscheinlichsten (Top-k)</translation>
    </message>
    <message>
        <source>Of usual surprise (typical-p)</source>
        <translation>Von üblicher Überraschung (Typical-p)</translation>
    </message>
    <message>
        <source>The likeliest share (top-p)</source>
        <translation>Der wahrscheinlichste Anteil (Top-p)</translation>
    </message>
    <message>
        <source>The unlikely left out (min-p)</source>
        <translation>Ohne die unwahrscheinlichen (Min-p)</translation>
    </message>
    <message>
        <source>Pass over the obvious (XTC)</source>
        <translation>Das Naheliegende übergehen (XTC)</translation>
    </message>
    <message>
        <source>Boldness (temperature)</source>
        <translation>Kühnheit (Temperatur)</translation>
    </message>
    <message>
        <source>A model that llama-server, Ollama, LM Studio, KoboldCpp, vLLM or another of their kind runs for you. Nothing is sent anywhere before you try it.</source>
        <translation>Ein Modell, das llama-server, Ollama, LM Studio, KoboldCpp, vLLM oder ein anderes dieser Art für Sie laufen lässt. Nichts wird irgendwohin gesendet, bevor Sie es ausprobieren.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neuer</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation>Aus&amp;probieren abbrechen</translation>
    </message>
    <message>
        <source>The server is asked for one word…</source>
        <translation>Der Server wird um ein Wort gebeten…</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>&amp;Keep the key in the system&apos;s keyring</source>
        <translation>Schlüssel im Schlüssel&amp;bund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>&amp;I know, and want that</source>
        <translation>Ich &amp;weiß es und will es</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Write with it</source>
        <translation>Damit schreiben</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>The one that it has</source>
        <translation>Den es hat</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>It writes: {description}.</source>
        <translation>Es schreibt: {description}.</translation>
    </message>
    <message>
        <source>It is told {context_tokens:,} tokens at most, its answer included</source>
        <translation>Ihm werden höchstens {context_tokens:,} Token gesagt, die Antwort mitgezählt</translation>
    </message>
    <message>
        <source>{size}; it has room for {trained_context_tokens:,}.</source>
        <translation>{size}; Platz hat es für {trained_context_tokens:,}.</translation>
    </message>
    <message>
        <source>It is told what to do in the words of its own template.</source>
        <translation>Was es tun soll, wird ihm in den Worten seiner eigenen Vorlage gesagt.</translation>
    </message>
    <message>
        <source>It continues a text as it stands.</source>
        <translation>Es setzt einen Text fort, wie er dasteht.</translation>
    </message>
    <message>
        <source>It does not count tokens, so they are estimated, with a fifth of the context to spare.</source>
        <translation>Es zählt keine Token; sie werden geschätzt, mit einem Fünftel des Kontexts als Spielraum.</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>Ihre eigenen Einstellungen</translation>
    </message>
    <message>
        <source>As they are set below and under “All settings”.</source>
        <translation>Wie sie unten und unter „Alle Einstellungen“ eingestellt sind.</translation>
    </message>
    <message>
        <source>A style that you keep.</source>
        <translation>Ein Stil, den Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Keep this style</source>
        <translation>Diesen Stil speichern</translation>
    </message>
    <message>
        <source>Boldness (temperature), from steady to surprising</source>
        <translation>Kühnheit (Temperatur), von stetig bis überraschend</translation>
    </message>
    <message>
        <source>A name for the style</source>
        <translation>Ein Name für den Stil</translation>
    </message>
    <message>
        <source>Styl&amp;e</source>
        <translation>St&amp;il</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>überraschend</translation>
    </message>
    <message>
        <source>Styles of &amp;your own</source>
        <translation>&amp;Eigene Stile</translation>
    </message>
    <message>
        <source>A style is all that stands under “All settings”.</source>
        <translation>Ein Stil ist alles, was unter „Alle Einstellungen“ steht.</translation>
    </message>
    <message>
        <source>&amp;Boldness</source>
        <translation>&amp;Kühnheit</translation>
    </message>
    <message>
        <source>temperature {temperature:g}</source>
        <translation>Temperatur {temperature:g}</translation>
    </message>
    <message>
        <source>“{name}” is now as it stands here.</source>
        <translation>„{name}“ ist jetzt, wie es hier steht.</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>There is a style called “{name}” already.</source>
        <translation>Einen Stil namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{old}” is now called “{name}”.</source>
        <translation>„{old}“ heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is deleted; its settings are still shown.</source>
        <translation>„{name}“ ist gelöscht; die Einstellungen sind noch zu sehen.</translation>
    </message>
    <message>
        <source>“{name}” comes with Inkwell; take another name.</source>
        <translation>„{name}“ kommt mit Inkwell; nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Could not be read and stays as usual: {names}.</source>
        <translation>Nicht zu lesen und bleibt wie üblich: {names}.</translation>
    </message>
    <message>
        <source>Summaries of chapters</source>
        <translation>Zusammenfassungen der Kapitel</translation>
    </message>
    <message>
        <source>What the model is told of the chapters that it has no room for. Change them as you like; what you wrote stays.</source>
        <translation>Was dem Modell von den Kapiteln gesagt wird, für die es keinen Platz hat. Ändern Sie es, wie Sie mögen; was Sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Keep them &amp;fresh while I rest</source>
        <translation>&amp;Frisch halten, während ich ruhe</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>The chapter was changed since</source>
        <translation>Das Kapitel wurde seither geändert</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Sentences of the chapter</source>
        <translation>Sätze des Kapitels</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>&amp;Neu machen</translation>
    </message>
    <message>
        <source>It &amp;still holds</source>
        <translation>Stimmt n&amp;och</translation>
    </message>
    <message>
        <source>Put into the s&amp;ynopsis</source>
        <translation>Zur &amp;Inhaltsangabe machen</translation>
    </message>
    <message>
        <source>The summary of this chapter</source>
        <translation>Die Zusammenfassung dieses Kapitels</translation>
    </message>
    <message>
        <source>What happens in this chapter, in a few sentences.</source>
        <translation>Was in diesem Kapitel geschieht, in wenigen Sätzen.</translation>
    </message>
    <message>
        <source>No chapter yet</source>
        <translation>Noch kein Kapitel</translation>
    </message>
    <message>
        <source>“{title}” is being summed up.</source>
        <translation>„{title}“ wird zusammengefasst.</translation>
    </message>
    <message>
        <source>It is the synopsis of “{title}” now.</source>
        <translation>Das ist jetzt die Inhaltsangabe von „{title}“.</translation>
    </message>
    <message>
        <source>Thesaurus</source>
        <translation>Thesaurus</translation>
    </message>
    <message>
        <source>The word before (Alt+Left)</source>
        <translation>Voriges Wort (Alt+Links)</translation>
    </message>
    <message>
        <source>The next word (Alt+Right)</source>
        <translation>Nächstes Wort (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>of the language</comment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Words of like meaning</source>
        <translation>Wörter ähnlicher Bedeutung</translation>
    </message>
    <message>
        <source>&amp;Add a thesaurus…</source>
        <translation>Thesaurus &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Write a word, or put the caret on one in the text.</source>
        <translation>Schreiben Sie ein Wort, oder setzen Sie den Cursor im Text auf eins.</translation>
    </message>
    <message>
        <source>The thesaurus does not know “{asked}”.</source>
        <translation>Der Thesaurus kennt „{asked}“ nicht.</translation>
    </message>
    <message>
        <source>Shown for “{word}”.</source>
        <translation>Gezeigt für „{word}“.</translation>
    </message>
    <message>
        <source>Whatever you choose, both versions are kept in the scene’s history.</source>
        <translation>Was Sie auch wählen, beide Fassungen bleiben im Verlauf der Szene erhalten.</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in.</source>
        <translation>Durchgestrichen: herausgenommen. Unterstrichen: eingesetzt.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>Die &amp;andere nehmen</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>Two versions of “{title}”</source>
        <translation>Zwei Fassungen von „{title}“</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Struck through: only in “{mine}”. Underlined: only in “{theirs}”.</source>
        <translation>Durchgestrichen: nur in „{mine}“. Unterstrichen: nur in „{theirs}“.</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>&amp;Use the merged text</source>
        <translation>&amp;Zusammengeführten Text verwenden</translation>
    </message>
    <message>
        <source>M&amp;erged · {waiting:,} to decide</source>
        <translation>Zusammengefüh&amp;rt · {waiting:,} zu entscheiden</translation>
    </message>
    <message>
        <source>M&amp;erged</source>
        <translation>Zusammengefüh&amp;rt</translation>
    </message>
    <message>
        <source>Choose in “Merged” whose words to take at each place that both changed.</source>
        <translation>Wählen Sie unter „Zusammengeführt“, wessen Wörter an jeder Stelle gelten, die beide geändert haben.</translation>
    </message>
    <message>
        <source>The trash is empty. What you delete from the book waits here until you empty it.</source>
        <translation>Der Papierkorb ist leer. Was Sie aus dem Buch löschen, wartet hier, bis Sie ihn leeren.</translation>
    </message>
    <message>
        <source>It cannot be brought back from here afterwards.</source>
        <translation>Danach lässt es sich von hier nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleted, newest first</source>
        <translation>Gelöschtes, neuestes zuerst</translation>
    </message>
    <message>
        <source>The deleted text</source>
        <translation>Der gelöschte Text</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>&amp;Papierkorb leeren…</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen…</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>“{title}” is back in the book.</source>
        <translation>„{title}“ ist wieder im Buch.</translation>
    </message>
    <message>
        <source>Delete “{title}” for good</source>
        <translation>„{title}“ endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} things are</source>
        <translation>
            <numerusform>Das eine Stück wird</numerusform>
            <numerusform>Alle {n:,} Stücke werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>{everything} deleted for good. {for_good}</source>
        <translation>{everything} endgültig gelöscht. {for_good}</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>{kind} and {nodes:,} below, {words}</source>
        <translation>{kind} und {nodes:,} darunter, {words}</translation>
    </message>
    <message>
        <source>{kind}, {words}</source>
        <translation>{kind}, {words}</translation>
    </message>
    <message>
        <source>Kept in the book’s folder as “words.txt”, so that they travel with it. Titles of notes are known anyway.</source>
        <translation>Im Ordner des Buchs als „words.txt“ gespeichert, sodass sie mit ihm reisen. Titel von Notizen sind ohnehin bekannt.</translation>
    </message>
    <message>
        <source>These words are right in all of your books.</source>
        <translation>Diese Wörter gelten in allen Ihren Büchern als richtig.</translation>
    </message>
    <message>
        <source>Words that the dictionary does not know and that have a capital within sentences. Tick what is right.</source>
        <translation>Wörter, die das Wörterbuch nicht kennt und die auch mitten im Satz großgeschrieben sind. Haken Sie an, was richtig ist.</translation>
    </message>
    <message>
        <source>This book is only read here, so its list cannot be changed.</source>
        <translation>Dieses Buch wird hier nur gelesen; seine Liste lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>A word or a name</source>
        <translation>Ein Wort oder ein Name</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Hinzufügen zu: {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Look through the book</source>
        <translation>Buch durchsehen</translation>
    </message>
    <message>
        <source>Add what is ticked to the book’s words</source>
        <translation>Angehaktes zu den Wörtern des Buchs hinzufügen</translation>
    </message>
    <message>
        <source>Words that may be names</source>
        <translation>Wörter, die Namen sein könnten</translation>
    </message>
    <message>
        <source>No word looks like a name that is not known already.</source>
        <translation>Kein Wort sieht nach einem Namen aus, der nicht schon bekannt ist.</translation>
    </message>
    <message>
        <source>{word}  ·  {times} times</source>
        <translation>{word}  ·  {times}-mal</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>the book’s words</source>
        <translation>Wörter des Buchs</translation>
    </message>
    <message>
        <source>my words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>This &amp;book</source>
        <translation>Dieses &amp;Buch</translation>
    </message>
    <message>
        <source>&amp;My words</source>
        <translation>&amp;Meine Wörter</translation>
    </message>
    <message>
        <source>&amp;Names in the book</source>
        <translation>&amp;Namen im Buch</translation>
    </message>
    <message>
        <source>Much rarer</source>
        <translation>Viel seltener</translation>
    </message>
    <message>
        <source>Rarer</source>
        <translation>Seltener</translation>
    </message>
    <message>
        <source>Likelier</source>
        <translation>Häufiger</translation>
    </message>
    <message>
        <source>Much likelier</source>
        <translation>Viel häufiger</translation>
    </message>
    <message>
        <source>Avoid machine &amp;clichés ({count} phrases)</source>
        <translation>&amp;Maschinenklischees meiden ({count} Wendungen)</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Liste ansehen</translation>
    </message>
    <message>
        <source>Phrases that must not appear, one a line</source>
        <translation>Wendungen, die nicht vorkommen dürfen, eine je Zeile</translation>
    </message>
    <message>
        <source>Machine clichés</source>
        <translation>Maschinenklischees</translation>
    </message>
    <message>
        <source>Phrases that must not a&amp;ppear</source>
        <translation>Wendungen, die nicht &amp;vorkommen dürfen</translation>
    </message>
    <message>
        <source>Words that shall come more often, or less often</source>
        <translation>Wörter, die häufiger oder seltener kommen sollen</translation>
    </message>
    <message>
        <source>“{odd}” has no letter in it, so it cannot be avoided as a phrase.</source>
        <translation>„{odd}“ enthält keinen Buchstaben und lässt sich nicht als Wendung meiden.</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Liste verbergen</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Wendung hinzufügen</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Ein Wort oder eine Wendung</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>How often it shall come</source>
        <translation>Wie oft sie kommen soll</translation>
    </message>
    <message>
        <source>Take this phrase off the list</source>
        <translation>Diese Wendung von der Liste nehmen</translation>
    </message>
    <message>
        <source>As you set it ({signed})</source>
        <translation>Wie von Ihnen eingestellt ({signed})</translation>
    </message>
    <message>
        <source>What has come of it is deleted; it can be downloaded again from the beginning.</source>
        <translation>Was davon da ist, wird gelöscht; es lässt sich von vorn wieder herunterladen.</translation>
    </message>
    <message>
        <source>It does not fit on the disk of Inkwell&apos;s folder for models</source>
        <translation>Es passt nicht auf den Datenträger von Inkwells Ordner für Modelle</translation>
    </message>
    <message>
        <source>about {gigabytes} are needed, and {gigabytes2} are free</source>
        <translation>etwa {gigabytes} werden gebraucht, und {gigabytes2} sind frei</translation>
    </message>
    <message>
        <source>Then {name}, about {gigabytes}, is downloaded from {place}; {gigabytes2} are free. Only this file is asked for, without an account; nothing of yours is sent.</source>
        <translation>Dann wird {name}, etwa {gigabytes}, von {place} heruntergeladen; {gigabytes2} sind frei. Nur diese Datei wird verlangt, ohne Konto; nichts von Ihnen wird gesendet.</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <source>Throw away {name}</source>
        <translation>{name} wegwerfen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>{name} is here. It is among the installed models; it writes when you choose it.</source>
        <translation>{name} ist da. Es ist unter den installierten Modellen und schreibt, wenn Sie es wählen.</translation>
    </message>
    <message>
        <source>Mark ec&amp;hoes</source>
        <translation>Ec&amp;hos markieren</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Only in the selection (Alt+S)</source>
        <translation>Nur in der Auswahl (Alt+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Keep capitals as they are in the match</source>
        <translation>Großschreibung des Treffers beibehalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>{count:,} replaced</source>
        <translation>{count:,} ersetzt</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Vom Anfang</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Vom Ende</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{total:,} found</source>
        <translation>{total:,} gefunden</translation>
    </message>
    <message>
        <source>{number:,} of {total:,}</source>
        <translation>{number:,} von {total:,}</translation>
    </message>
    <message>
        <source>Average of all heads</source>
        <translation>Mittel aller Köpfe</translation>
    </message>
    <message>
        <source>Rollout through layers</source>
        <translation>Durch die Schichten verfolgt</translation>
    </message>
    <message>
        <source>One head</source>
        <translation>Ein Kopf</translation>
    </message>
    <message>
        <source>What the model looked at</source>
        <translation>Worauf das Modell geblickt hat</translation>
    </message>
    <message>
        <source>End what the model looked at</source>
        <translation>Blick des Modells ausblenden</translation>
    </message>
    <message>
        <source>Which weights are shown</source>
        <translation>Welche Gewichte gezeigt werden</translation>
    </message>
    <message>
        <source>Layer </source>
        <translation>Schicht </translation>
    </message>
    <message>
        <source>Head </source>
        <translation>Kopf </translation>
    </message>
    <message>
        <source>Heaviest words</source>
        <translation>Schwerste Wörter</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Looked at most</source>
        <translation>Am meisten angesehen</translation>
    </message>
    <message>
        <source>Would also have said</source>
        <translation>Hätte auch gesagt</translation>
    </message>
    <message>
        <source>The model looks at what stands before “{short}” …</source>
        <translation>Das Modell blickt auf das, was vor „{short}“ steht…</translation>
    </message>
    <message>
        <source>What the model looked at cannot be shown</source>
        <translation>Worauf das Modell geblickt hat, lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Of {layers} layers</source>
        <translation>Von {layers} Schichten</translation>
    </message>
    <message>
        <source>Of {heads} heads in each layer</source>
        <translation>Von {heads} Köpfen je Schicht</translation>
    </message>
    <message>
        <source>Looked at again: the last {count} tokens before it. </source>
        <translation>Noch einmal angesehen: die letzten {count} Token davor. </translation>
    </message>
    <message>
        <source>{whose}; this is how the model that is loaded now reads the text before it, as it stands. {left}How much is looked at a word does not say why another is chosen.</source>
        <translation>{whose}; so liest das jetzt geladene Modell den Text davor, wie er dasteht. {left}Wie stark es auf ein Wort blickt, sagt nicht, warum ein anderes gewählt wird.</translation>
    </message>
    <message>
        <source>Before “{short}”{likely}</source>
        <translation>Vor „{short}“{likely}</translation>
    </message>
    <message>
        <source> {share} rests on the beginning, as in any text; the shades leave that out.</source>
        <translation> {share} ruht auf dem Anfang, wie in jedem Text; die Tönungen lassen das weg.</translation>
    </message>
    <message>
        <source>“Edwin comes today,” she said, and he looked up from his letter as if nobody had ever told him about the hens. </source>
        <translation>„Edwin kommt heute“, sagte sie, und er sah von seinem Brief auf, als hätte ihm nie jemand von den Hühnern erzählt. </translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add to the &amp;book’s words</source>
        <translation>Zu den Wörtern des &amp;Buchs hinzufügen</translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation>Zu &amp;meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignore until the book is closed</source>
        <translation>Bis zum Schließen des Buchs &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Never say this again</source>
        <translation>&amp;Nie wieder sagen</translation>
    </message>
    <message>
        <source>Remove “{old}”</source>
        <translation>„{old}“ entfernen</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Put a space</source>
        <translation>Leerzeichen setzen</translation>
    </message>
    <message>
        <source>Insert “{text}”</source>
        <translation>„{text}“ einfügen</translation>
    </message>
    <message>
        <source>Open {title_of} in the story bible</source>
        <translation>{title_of} in der Story-Bibel öffnen</translation>
    </message>
    <message>
        <source>Open it in the story bible</source>
        <translation>In der Story-Bibel öffnen</translation>
    </message>
    <message>
        <source>Do not show where words came from</source>
        <translation>Nicht mehr zeigen, woher Wörter kommen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>That was not pasted, because it holds a single line of {count:,} characters and the page takes at most {limit:,}.</source>
        <translation>Das wurde nicht eingefügt: Es enthält eine einzige Zeile von {count:,} Zeichen, und die Seite nimmt höchstens {limit:,}.</translation>
    </message>
    <message>
        <source>There are no words in what was to be pasted; pictures and files are not taken.</source>
        <translation>In dem, was eingefügt werden sollte, sind keine Wörter; Bilder und Dateien werden nicht angenommen.</translation>
    </message>
    <message>
        <source>That was not pasted, because it is too large or too tangled to be read.</source>
        <translation>Das wurde nicht eingefügt: Es ist zu groß oder zu verworren, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>That page is too large or too tangled to keep its styles; its words were pasted as plain text.</source>
        <translation>Diese Seite ist zu groß oder zu verworren, um ihre Auszeichnungen zu behalten; ihre Wörter wurden als reiner Text eingefügt.</translation>
    </message>
    <message>
        <source>Nothing was pasted, because another text came on to the page meanwhile; it is still on the clipboard.</source>
        <translation>Es wurde nichts eingefügt, weil inzwischen ein anderer Text auf die Seite kam; es ist noch in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Keys of the proposal</source>
        <translation>Tasten des Vorschlags</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>another</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Vorlesen pausieren</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiter vorlesen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Take the new words</source>
        <translation>Neue Wörter nehmen</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>Alte Wörter behalten</translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation>Alle Änderungen nehmen</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Anderer Wortlaut</translation>
    </message>
    <message>
        <source>Discard the rewrite</source>
        <translation>Umschreibung verwerfen</translation>
    </message>
    <message>
        <source>The rewrite is the same, word for word.</source>
        <translation>Die Umschreibung ist dieselbe, Wort für Wort.</translation>
    </message>
    <message>
        <source>Keys of the rewrite</source>
        <translation>Tasten der Umschreibung</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>nehmen</translation>
    </message>
    <message>
        <source>keep the old</source>
        <translation>alte behalten</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>take all</source>
        <translation>alle nehmen</translation>
    </message>
    <message>
        <source>Rewriting, {stage}…</source>
        <translation>Umschreiben, {stage}…</translation>
    </message>
    <message>
        <source>Rewriting…</source>
        <translation>Umschreiben…</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>{sentence}: “{spoken}” becomes “{spoken2}”</source>
        <translation>{sentence}: „{spoken}“ wird zu „{spoken2}“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown, one file</source>
        <translation>Markdown, eine Datei</translation>
    </message>
    <message>
        <source>Markdown, a folder of files</source>
        <translation>Markdown, ein Ordner mit Dateien</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>As the language sets them</source>
        <translation>Wie die Sprache sie setzt</translation>
    </message>
    <message>
        <source>As on a keyboard</source>
        <translation>Wie auf der Tastatur</translation>
    </message>
    <message>
        <source>Of a manuscript</source>
        <translation>Wie im Manuskript</translation>
    </message>
    <message>
        <source>Of a book</source>
        <translation>Wie im Buch</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>Jedes Etikett</translation>
    </message>
    <message>
        <source>{title}, {number}, {roman} and {word} stand for the chapter’s; | begins another line</source>
        <translation>{title}, {number}, {roman} und {word} stehen für die Angaben des Kapitels; | beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>This format has nothing of the kind, or always has it.</source>
        <translation>Dieses Format kennt nichts dergleichen oder hat es immer.</translation>
    </message>
    <message>
        <source>The last figure of this ISBN does not check.</source>
        <translation>Die letzte Ziffer dieser ISBN stimmt nicht.</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>Nummer darin</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Only with the status</source>
        <translation>Nur mit dem Status</translation>
    </message>
    <message>
        <source>Only with the label</source>
        <translation>Nur mit dem Etikett</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelblatt</translation>
    </message>
    <message>
        <source>Quotation marks and dashes</source>
        <translation>Anführungszeichen und Striche</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Comments go along</source>
        <translation>Kommentare gehen mit</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>&amp;Title page</source>
        <translation>&amp;Titelblatt</translation>
    </message>
    <message>
        <source>C&amp;hapter</source>
        <translation>&amp;Kapitel</translation>
    </message>
    <message>
        <source>Scene &amp;break</source>
        <translation>Szenent&amp;renner</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>What stands over a chapter</source>
        <translation>Was über einem Kapitel steht</translation>
    </message>
    <message>
        <source>What stands between scenes</source>
        <translation>Was zwischen Szenen steht</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation>Bild für den Umschlag wählen</translation>
    </message>
    <message>
        <source>Name and address on a manuscript</source>
        <translation>Name und Adresse auf einem Manuskript</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Before the story and behind it</source>
        <translation>Vor der Geschichte und danach</translation>
    </message>
    <message>
        <source>These are the pages of a PDF; {} sets its own lines, so that pages may end elsewhere.</source>
        <translation>Das sind die Seiten eines PDF; {} bricht die Zeilen selbst um, sodass Seiten anderswo enden können.</translation>
    </message>
    <message>
        <source>This format has no pages of its own: these show what goes out, and in which order.</source>
        <translation>Dieses Format hat keine eigenen Seiten: Diese zeigen, was ausgegeben wird und in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>a word processor</source>
        <translation>eine Textverarbeitung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Marks on the page</source>
        <translation>Markierungen auf der Seite</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Schreibfluss</translation>
    </message>
    <message>
        <source>Counts and habits</source>
        <translation>Zählung und Gewohnheiten</translation>
    </message>
    <message>
        <source>Spelling and grammar</source>
        <translation>Rechtschreibung und Grammatik</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Inkwell itself</source>
        <translation>Inkwell selbst</translation>
    </message>
    <message>
        <source>This preset comes with Inkwell; only your own can be deleted.</source>
        <translation>Diese Voreinstellung kam mit Inkwell; nur eigene lassen sich löschen.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>Wie es ausgegeben wird</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel getan ist</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Als Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Delete the preset…</source>
        <translation>Voreinstellung löschen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>A chapter</source>
        <translation>Ein Kapitel</translation>
    </message>
    <message>
        <source>A scene</source>
        <translation>Eine Szene</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Nothing: it stays in the text</source>
        <translation>Nichts: sie bleibt im Text</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Vierte</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>Fünfte</translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation>Sechste</translation>
    </message>
    <message>
        <source>Each scene break begins a scene</source>
        <translation>Jeder Szenentrenner beginnt eine Szene</translation>
    </message>
    <message>
        <source>A first heading alone is the book&apos;s title</source>
        <translation>Eine einzelne erste Überschrift ist der Titel des Buchs</translation>
    </message>
    <message>
        <source>What the book would be made of</source>
        <translation>Woraus das Buch bestehen würde</translation>
    </message>
    <message>
        <source>What a heading begins</source>
        <translation>Was eine Überschrift beginnt</translation>
    </message>
    <message>
        <source>A heading of the {words} level begins</source>
        <translation>Überschrift ({words} Ebene) beginnt</translation>
    </message>
    <message>
        <source>{words} level</source>
        <translation>{words} Ebene</translation>
    </message>
    <message>
        <source>Other lines (regular expressions)</source>
        <translation>Andere Zeilen (reguläre Ausdrücke)</translation>
    </message>
    <message>
        <source>Begin a &amp;part</source>
        <translation>Beginnen einen &amp;Teil</translation>
    </message>
    <message>
        <source>Begin a &amp;chapter</source>
        <translation>Beginnen ein &amp;Kapitel</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>Wie es eingeteilt wird</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>What became something else, or has no place here</source>
        <translation>Was zu etwas anderem wurde oder hier keinen Platz hat</translation>
    </message>
    <message>
        <source>Dividing the text</source>
        <translation>Der Text wird eingeteilt</translation>
    </message>
    <message>
        <source>Before the story</source>
        <translation>Vor der Geschichte</translation>
    </message>
    <message>
        <source>Behind the story</source>
        <translation>Nach der Geschichte</translation>
    </message>
    <message>
        <source>{count:,} words</source>
        <translation>{count:,} Wörter</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Wörter</translation>
    </message>
    <message>
        <source>story bible: {count}</source>
        <translation>Story-Bibel: {count}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>Bilder: {count}</translation>
    </message>
    <message>
        <source>{words:,} words</source>
        <translation>{words:,} Wörter</translation>
    </message>
    <message>
        <source>{nodes:,} parts, chapters and scenes</source>
        <translation>{nodes:,} Teile, Kapitel und Szenen</translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>Wörter werden gezählt</translation>
    </message>
    <message>
        <source>Part or note</source>
        <translation>Teil oder Notiz</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>{title} before the story</source>
        <translation>{title} vor der Geschichte</translation>
    </message>
    <message>
        <source>{title} behind the story</source>
        <translation>{title} nach der Geschichte</translation>
    </message>
    <message>
        <source>Surname, title and number</source>
        <translation>Nachname, Titel und Nummer</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>Autor und Titel</translation>
    </message>
    <message>
        <source>The page’s number</source>
        <translation>Die Seitenzahl</translation>
    </message>
    <message>
        <source>In italics</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation>Innenrand</translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation>Außenrand</translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Words parted at line ends</source>
        <translation>Silbentrennung am Zeilenende</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Abstand zwischen Absätzen</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>Gegenüberliegende Seiten</translation>
    </message>
    <message>
        <source>Chapters begin at the right</source>
        <translation>Kapitel beginnen rechts</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>Einz&amp;ug</translation>
    </message>
    <message>
        <source>&amp;Over pages</source>
        <translation>Ü&amp;ber den Seiten</translation>
    </message>
    <message>
        <source>E&amp;mphasis</source>
        <translation>Bet&amp;onung</translation>
    </message>
    <message>
        <source>{width:g} × {height:g} mm</source>
        <translation>{width:g} × {height:g} mm</translation>
    </message>
    <message>
        <source>Ending …</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>What is the preset called? It is kept with your own and offered for every book.</source>
        <translation>Wie heißt die Voreinstellung? Sie kommt zu Ihren eigenen und steht für jedes Buch bereit.</translation>
    </message>
    <message>
        <source>The book is in “{}”.</source>
        <translation>Das Buch ist in „{}“.</translation>
    </message>
    <message>
        <source>Nothing of that can go out: it is a note, or “In exports” is off for it in the plan.</source>
        <translation>Davon lässt sich nichts ausgeben: Es ist eine Notiz, oder „In Exporten“ ist dafür im Plan ausgeschaltet.</translation>
    </message>
    <message>
        <source>E&amp;xport the book…</source>
        <translation>Buch e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export &amp;what is chosen…</source>
        <translation>Aus&amp;gewähltes exportieren…</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Keep the preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <source>The preset “{name}” is deleted for good, for all books.</source>
        <translation>Die Voreinstellung „{name}“ wird endgültig gelöscht, für alle Bücher.</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Documents ({every})</source>
        <translation>Dokumente ({every})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a document</source>
        <translation>Dokument importieren</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Pictures ({names})</source>
        <translation>Bilder ({names})</translation>
    </message>
    <message>
        <source>Where to put the folder of files</source>
        <translation>Wohin der Ordner mit Dateien soll</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>Buch exportieren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Plain text (*.txt);;Tables (*.csv);;All files (*)</source>
        <translation>Markdown (*.md);;Reiner Text (*.txt);;Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation>Offenlegung speichern</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;All files (*)</source>
        <translation>Reiner Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Add a thesaurus</source>
        <translation>Thesaurus hinzufügen</translation>
    </message>
    <message>
        <source>Thesauruses (th_*.dat th_*.idx);;All files (*)</source>
        <translation>Thesauri (th_*.dat th_*.idx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dictionaries (*.dic *.aff *.oxt);;All files (*)</source>
        <translation>Wörterbücher (*.dic *.aff *.oxt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Lorebooks (*.json *.lorebook *.png *.scenario);;All files (*)</source>
        <translation>Lorebooks (*.json *.lorebook *.png *.scenario);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Link auf eine Datei</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modelle (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a writing tool</source>
        <translation>Schreibwerkzeug hinzufügen</translation>
    </message>
    <message>
        <source>Writing tools (*.md);;All files (*)</source>
        <translation>Schreibwerkzeuge (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Share a writing tool</source>
        <translation>Schreibwerkzeug teilen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Suchen und erset&amp;zen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersuche&amp;n</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>Focus on this &amp;paragraph</source>
        <translation>Fokus auf diesen &amp;Absatz</translation>
    </message>
    <message>
        <source>Focus on this se&amp;ntence</source>
        <translation>Fokus auf diesen Sa&amp;tz</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>Sch&amp;reibmaschinenmodus</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Two pa&amp;ges</source>
        <translation>&amp;Zwei Seiten</translation>
    </message>
    <message>
        <source>Open bes&amp;ide the page</source>
        <translation>&amp;Neben der Seite öffnen</translation>
    </message>
    <message>
        <source>Go to the &amp;other page</source>
        <translation>Zur an&amp;deren Seite</translation>
    </message>
    <message>
        <source>One page &amp;under the other</source>
        <translation>Seiten &amp;untereinander</translation>
    </message>
    <message>
        <source>There is one page only.</source>
        <translation>Es gibt nur eine Seite.</translation>
    </message>
    <message>
        <source>&amp;prose</source>
        <translation>&amp;Prosa</translation>
    </message>
    <message>
        <source>a poe&amp;m</source>
        <translation>&amp;Gedicht</translation>
    </message>
    <message>
        <source>a &amp;screenplay</source>
        <translation>&amp;Drehbuch</translation>
    </message>
    <message>
        <source>a stage p&amp;lay</source>
        <translation>&amp;Theaterstück</translation>
    </message>
    <message>
        <source>song l&amp;yrics</source>
        <translation>&amp;Songtext</translation>
    </message>
    <message>
        <source>Syllables, rhymes and metre are known for English only; of other verse lines and stanzas are counted.</source>
        <translation>Silben, Reime und Versmaß sind nur für Englisch bekannt; bei anderen Versen werden Zeilen und Strophen gezählt.</translation>
    </message>
    <message>
        <source>For&amp;m of the scene</source>
        <translation>Fo&amp;rm der Szene</translation>
    </message>
    <message>
        <source>Form of the b&amp;ook</source>
        <translation>Form des Buc&amp;hs</translation>
    </message>
    <message>
        <source>Scene as its &amp;book</source>
        <translation>Szene wie ihr &amp;Buch</translation>
    </message>
    <message>
        <source>Scene as {words}</source>
        <translation>Szene als {words}</translation>
    </message>
    <message>
        <source>Book as {words}</source>
        <translation>Buch als {words}</translation>
    </message>
    <message>
        <source>Syllables and rh&amp;ymes beside verse</source>
        <translation>Silben und Rei&amp;me neben Versen</translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation>Dieser Text lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Betonung</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Stark</translation>
    </message>
    <message>
        <source>Strike thro&amp;ugh</source>
        <translation>D&amp;urchstreichen</translation>
    </message>
    <message>
        <source>Heading &amp;{level}</source>
        <translation>Überschrift &amp;{level}</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>&amp;Keine Überschrift</translation>
    </message>
    <message>
        <source>Block &amp;quote</source>
        <translation>&amp;Zitatblock</translation>
    </message>
    <message>
        <source>&amp;Bullet list</source>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>Numbered &amp;list</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>Scene brea&amp;k</source>
        <translation>Sz&amp;enentrenner</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Fußnote</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>K&amp;ommentar</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Als reinen Te&amp;xt einfügen</translation>
    </message>
    <message>
        <source>No grey words stand at the caret now.</source>
        <translation>Am Cursor stehen jetzt keine grauen Wörter.</translation>
    </message>
    <message>
        <source>&amp;Grey words after a pause</source>
        <translation>&amp;Graue Wörter nach einer Pause</translation>
    </message>
    <message>
        <source>Ta&amp;ke the grey words</source>
        <translation>Graue Wörter anneh&amp;men</translation>
    </message>
    <message>
        <source>{name}-{hexdigest}.svg</source>
        <translation>{name}-{hexdigest}.svg</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Alt+Down goes to the next link, Return follows it.</source>
        <translation>Alt+Herunter führt zum nächsten Verweis, die Eingabetaste folgt ihm.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Im Handbuch suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Handbook: {title}</source>
        <translation>Handbuch: {title}</translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation>{number} gefunden</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Help on what is &amp;in front</source>
        <translation>Hilfe zu dem, was &amp;vorn ist</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>What it says of people and places stays out of the story bible.</source>
        <translation>Was darin über Personen und Orte steht, kommt nicht in die Story-Bibel.</translation>
    </message>
    <message>
        <source>“{title}” is a part of this book now; Undo in the manuscript takes it away.</source>
        <translation>„{title}“ ist jetzt ein Teil dieses Buchs; „Im Manuskript rückgängig“ nimmt ihn wieder weg.</translation>
    </message>
    <message>
        <source>Where to put the imported book</source>
        <translation>Wohin das importierte Buch soll</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>Was dem Modell gesagt wird</translation>
    </message>
    <message>
        <source>A model has room for so much text only. The scene at the cursor and your note to the model are always told; of the rest, each may have the part of the room that is set here. Where that is still too much, the story so far is left out first, from its beginning.</source>
        <translation>Ein Modell hat nur für so viel Text Platz. Die Szene am Cursor und Ihre Notiz an das Modell werden immer gesagt; vom Übrigen darf jedes den Teil des Platzes haben, der hier eingestellt ist. Ist es dann noch zu viel, fällt zuerst die bisherige Geschichte weg, von ihrem Anfang an.</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Wie ü&amp;blich</translation>
    </message>
    <message>
        <source>&amp;Tell it so</source>
        <translation>So &amp;sagen</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>Room for: {title}</source>
        <translation>Platz für: {title}</translation>
    </message>
    <message>
        <source>The year is 1906. Magic costs the one who works it a memory.</source>
        <translation>Man schreibt 1906. Magie kostet den, der sie wirkt, eine Erinnerung.</translation>
    </message>
    <message>
        <source>Dry, in short sentences. Keep Edwin out of the house.</source>
        <translation>Trocken, in kurzen Sätzen. Edwin bleibt aus dem Haus.</translation>
    </message>
    <message>
        <source>What the model shall always know of this book. It is told before all else.</source>
        <translation>Was das Modell von diesem Buch immer wissen soll. Es wird vor allem anderen gesagt.</translation>
    </message>
    <message>
        <source>How to go on. It is told near the end, where it weighs most.</source>
        <translation>Wie es weitergehen soll. Es wird gegen Ende gesagt, wo es am meisten wiegt.</translation>
    </message>
    <message>
        <source>Passages of yours whose manner the model shall take up.</source>
        <translation>Passagen von Ihnen, deren Art das Modell aufnehmen soll.</translation>
    </message>
    <message>
        <source>Add the selected passage</source>
        <translation>Ausgewählte Passage hinzufügen</translation>
    </message>
    <message>
        <source>What is told, and how much…</source>
        <translation>Was gesagt wird, und wie viel…</translation>
    </message>
    <message>
        <source>Every word that was told…</source>
        <translation>Jedes Wort, das gesagt wurde…</translation>
    </message>
    <message>
        <source>At the usual place</source>
        <translation>An der üblichen Stelle</translation>
    </message>
    <message>
        <source>Before how many of the last paragraphs the author&apos;s note is told</source>
        <translation>Vor wie vielen der letzten Absätze die Autorennotiz gesagt wird</translation>
    </message>
    <message>
        <source>The usual place is a page or so before the cursor: there it costs the least time. The nearer it stands, the more it weighs.</source>
        <translation>Die übliche Stelle liegt etwa eine Seite vor dem Cursor: Dort kostet es die wenigste Zeit. Je näher, desto mehr Gewicht.</translation>
    </message>
    <message>
        <source> paragraph back</source>
        <translation> Absatz zurück</translation>
    </message>
    <message>
        <source> paragraphs back</source>
        <translation> Absätze zurück</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>There are {most_samples} already; take one out first.</source>
        <translation>Es gibt schon {most_samples}; nehmen Sie zuerst eine heraus.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out the passage from {title}</source>
        <translation>Passage aus {title} herausnehmen</translation>
    </message>
    <message>
        <source>Dotted: read before you asked.</source>
        <translation>Gepunktet: gelesen, bevor Sie fragten.</translation>
    </message>
    <message>
        <source>Struck through: left out for want of room.</source>
        <translation>Durchgestrichen: aus Platzmangel weggelassen.</translation>
    </message>
    <message>
        <source>The words that the model got</source>
        <translation>Die Wörter, die das Modell bekam</translation>
    </message>
    <message>
        <source>{text} … {over:,} characters more … {text2}</source>
        <translation>{text} … {over:,} weitere Zeichen … {text2}</translation>
    </message>
    <message>
        <source>Nothing has been asked here yet. This is what would be told; its tokens are counted when you ask.</source>
        <translation>Hier wurde noch nichts gefragt. Das würde gesagt; die Token werden gezählt, wenn Sie fragen.</translation>
    </message>
    <message>
        <source>These words belong to the model&apos;s own template and cannot be changed.</source>
        <translation>Diese Wörter gehören zur eigenen Vorlage des Modells und lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>The answer was made to begin so. Asked with other words, it begins as the model likes.</source>
        <translation>Die Antwort musste so anfangen. Mit anderen Wörtern gefragt, fängt sie an, wie es dem Modell gefällt.</translation>
    </message>
    <message>
        <source>Change the words as you like: they are told this once, and nothing of it is kept.</source>
        <translation>Ändern Sie die Wörter, wie Sie mögen: Sie werden dieses eine Mal gesagt, und nichts davon bleibt zurück.</translation>
    </message>
    <message>
        <source>Nothing was asked with your words yet. Esc once more leaves them.</source>
        <translation>Mit Ihren Wörtern wurde noch nicht gefragt. Noch einmal Esc verlässt sie.</translation>
    </message>
    <message>
        <source>What the model was told</source>
        <translation>Was dem Modell gesagt wurde</translation>
    </message>
    <message>
        <source>Parts, in the order in which they are told</source>
        <translation>Die Teile in der Reihenfolge, in der sie gesagt werden</translation>
    </message>
    <message>
        <source>The words of this part, to be changed for one run</source>
        <translation>Die Wörter dieses Teils, für einen Durchlauf zu ändern</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Change it for &amp;one run</source>
        <translation>Für &amp;einen Durchlauf ändern</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Ask with these words</source>
        <translation>Mit diesen Wörtern &amp;fragen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A tool is asked with its own form; this was told for one.</source>
        <translation>Ein Werkzeug wird mit seinem eigenen Formular gefragt; das hier wurde für eines gesagt.</translation>
    </message>
    <message>
        <source>As it was read, from the first word to the last.</source>
        <translation>Wie es gelesen wurde, vom ersten Wort bis zum letzten.</translation>
    </message>
    <message>
        <source>Choose a part at the left to change its words.</source>
        <translation>Wählen Sie links einen Teil, um seine Wörter zu ändern.</translation>
    </message>
    <message>
        <source>Leave it as it &amp;was</source>
        <translation>&amp;Lassen, wie es war</translation>
    </message>
    <message>
        <source>{count:,} characters</source>
        <translation>{count:,} Zeichen</translation>
    </message>
    <message>
        <source>{tokens:,} tokens</source>
        <translation>{tokens:,} Token</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>{cut:,} tokens, left out for want of room</source>
        <translation>{cut:,} Token, aus Platzmangel weggelassen</translation>
    </message>
    <message>
        <source>, {cut:,} left out</source>
        <translation>, {cut:,} weggelassen</translation>
    </message>
    <message>
        <source>There was no room for its {cut:,} tokens.</source>
        <translation>Für seine {cut:,} Token war kein Platz.</translation>
    </message>
    <message>
        <source>It took {tokens:,} tokens.</source>
        <translation>Es brauchte {tokens:,} Token.</translation>
    </message>
    <message>
        <source>{cut:,} more were left out for want of room.</source>
        <translation>{cut:,} weitere wurden aus Platzmangel weggelassen.</translation>
    </message>
    <message>
        <source>All of it was ready.</source>
        <translation>Alles davon war bereit.</translation>
    </message>
    <message>
        <source>{cached:,} of them were ready.</source>
        <translation>{cached:,} davon waren bereit.</translation>
    </message>
    <message>
        <source>{parts} parts</source>
        <translation>{parts} Teile</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>, {cached:,} of them ready before you asked</source>
        <translation>, davon {cached:,} schon vor Ihrer Frage bereit</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>{about}{tokens:,} of {context_tokens:,} tokens{ready}</source>
        <translation>{about}{tokens:,} von {context_tokens:,} Token{ready}</translation>
    </message>
    <message>
        <source> {cut:,} tokens were left out for want of room.</source>
        <translation> {cut:,} Token wurden aus Platzmangel weggelassen.</translation>
    </message>
    <message>
        <source>The scene is split in two; Undo the split makes it one again.</source>
        <translation>Die Szene ist geteilt; „Teilung rückgängig machen“ macht wieder eine daraus.</translation>
    </message>
    <message>
        <source>The scene is one again.</source>
        <translation>Die Szene ist wieder eine.</translation>
    </message>
    <message>
        <source>Both scenes are there again.</source>
        <translation>Beide Szenen sind wieder da.</translation>
    </message>
    <message>
        <source>The scene is split in two again.</source>
        <translation>Die Szene ist wieder geteilt.</translation>
    </message>
    <message>
        <source>The two scenes are one again.</source>
        <translation>Die beiden Szenen sind wieder eine.</translation>
    </message>
    <message>
        <source>Und&amp;o the split</source>
        <translation>&amp;Teilung rückgängig machen</translation>
    </message>
    <message>
        <source>Und&amp;o the merge</source>
        <translation>Verbindun&amp;g rückgängig machen</translation>
    </message>
    <message>
        <source>“{}” is part of this scene now, and in the trash as it was.</source>
        <translation>„{}“ gehört jetzt zu dieser Szene und liegt, wie es war, im Papierkorb.</translation>
    </message>
    <message>
        <source>Split the scene &amp;at the caret</source>
        <translation>Szene am &amp;Cursor teilen</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the next scene</source>
        <translation>&amp;Mit der nächsten Szene verbinden</translation>
    </message>
    <message>
        <source>Split “{title}”</source>
        <translation>„{title}“ teilen</translation>
    </message>
    <message>
        <source>Merge “{first}” with the next</source>
        <translation>„{first}“ mit der nächsten verbinden</translation>
    </message>
    <message>
        <source>These keys cannot be told from others.</source>
        <translation>Diese Tasten sind von anderen nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>{shown} writes. Hold Ctrl or Alt with it, or take one of the keys F1 to F12.</source>
        <translation>{shown} schreibt. Halten Sie Strg oder Alt dazu, oder nehmen Sie eine der Tasten F1 bis F12.</translation>
    </message>
    <message>
        <source>{shown} belongs to the system.</source>
        <translation>{shown} gehört dem System.</translation>
    </message>
    <message>
        <source>{shown} opens the menu of what has the keys, in every window.</source>
        <translation>{shown} öffnet in jedem Fenster das Menü dessen, was die Tasten hat.</translation>
    </message>
    <message>
        <source>{shown} opens the menu {menus}.</source>
        <translation>{shown} öffnet das Menü {menus}.</translation>
    </message>
    <message>
        <source>{shown} alone belongs to the text and to lists. Hold Ctrl or Alt with it.</source>
        <translation>{shown} allein gehört dem Text und den Listen. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>The loaded model does not tell what it looks at; a Hugging Face model, GPT-2 for instance, does.</source>
        <translation>Das geladene Modell verrät nicht, worauf es blickt; ein Hugging-Face-Modell, zum Beispiel GPT-2, tut es.</translation>
    </message>
    <message>
        <source>Put the caret into a word to see what the model looked at before it.</source>
        <translation>Setzen Sie den Cursor in ein Wort, um zu sehen, worauf das Modell davor geblickt hat.</translation>
    </message>
    <message>
        <source>What the &amp;model looked at</source>
        <translation>Worauf &amp;das Modell geblickt hat</translation>
    </message>
    <message>
        <source>There is no link to a file at the caret.</source>
        <translation>Am Cursor ist kein Link auf eine Datei.</translation>
    </message>
    <message>
        <source>{} Where it is now can be chosen; only this link is changed.</source>
        <translation>{} Wo sie jetzt ist, lässt sich wählen; geändert wird nur dieser Link.</translation>
    </message>
    <message>
        <source>The link is another by now, so it was left as it is.</source>
        <translation>Der Link ist inzwischen ein anderer und blieb, wie er war.</translation>
    </message>
    <message>
        <source>The system could not open “{}”.</source>
        <translation>Das System konnte „{}“ nicht öffnen.</translation>
    </message>
    <message>
        <source>Open the lin&amp;ked file…</source>
        <translation>&amp;Verlinkte Datei öffnen…</translation>
    </message>
    <message>
        <source>L&amp;ink to a file…</source>
        <translation>Link auf eine &amp;Datei…</translation>
    </message>
    <message>
        <source>Open the linked file…</source>
        <translation>Verlinkte Datei öffnen…</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Leave the link</source>
        <translation>Link lassen</translation>
    </message>
    <message>
        <source>“{file}” is opened with the program that this system has for it.</source>
        <translation>„{file}“ wird mit dem Programm geöffnet, das dieses System dafür hat.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Your &amp;own colours</source>
        <translation>&amp;Eigene Farben</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>&amp;Größere Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>K&amp;leinere Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Ü&amp;bliche Größe</translation>
    </message>
    <message>
        <source>The letters are as large as they get.</source>
        <translation>Größer werden die Buchstaben nicht.</translation>
    </message>
    <message>
        <source>The letters are as small as they get.</source>
        <translation>Kleiner werden die Buchstaben nicht.</translation>
    </message>
    <message>
        <source>The letters have their usual size.</source>
        <translation>Die Buchstaben haben ihre übliche Größe.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Passt hier</translation>
    </message>
    <message>
        <source>Writes about</source>
        <translation>Schreibt etwa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>It is installed already.</source>
        <translation>Es ist schon installiert.</translation>
    </message>
    <message>
        <source>It is being downloaded.</source>
        <translation>Es wird gerade heruntergeladen.</translation>
    </message>
    <message>
        <source>Nothing is asked of the network before you press Download, and then only for this one file.</source>
        <translation>Das Netz wird nach nichts gefragt, bevor Sie „Herunterladen“ drücken, und dann nur nach dieser einen Datei.</translation>
    </message>
    <message>
        <source>How much of {name} is here</source>
        <translation>Wie viel von {name} da ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Models that could be installed</source>
        <translation>Modelle, die sich installieren ließen</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Herunterladen…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Herunterladen von</translation>
    </message>
    <message>
        <source>Address of a mirror to download from</source>
        <translation>Adresse eines Spiegelservers zum Herunterladen</translation>
    </message>
    <message>
        <source>The catalogue is of {dated}. Sizes and memory are rounded; what is said of licences is no legal advice. {asked}</source>
        <translation>Der Katalog ist vom {dated}. Größen und Speicher sind gerundet; was über Lizenzen gesagt wird, ist keine Rechtsberatung. {asked}</translation>
    </message>
    <message>
        <source> · installed</source>
        <translation> · installiert</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>of models</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>No model is here yet. Add one that you have as a file, or look through the catalogue on the next page.</source>
        <translation>Hier ist noch kein Modell. Fügen Sie eines hinzu, das Sie als Datei haben, oder sehen Sie den Katalog auf der nächsten Seite durch.</translation>
    </message>
    <message>
        <source>It writes already.</source>
        <translation>Es schreibt schon.</translation>
    </message>
    <message>
        <source>Wait until the work that goes on is done, or stop it.</source>
        <translation>Warten Sie, bis die laufende Arbeit getan ist, oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>That is done in the window of voices.</source>
        <translation>Das geschieht im Fenster der Stimmen.</translation>
    </message>
    <message>
        <source>It came with Inkwell and is removed with it.</source>
        <translation>Es kam mit Inkwell und wird mit ihm entfernt.</translation>
    </message>
    <message>
        <source>A voice writes in a book; open one first.</source>
        <translation>Eine Stimme schreibt in einem Buch; öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>It is not there, or cannot be loaded.</source>
        <translation>Es ist nicht da oder lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>the work on a model</source>
        <translation>die Arbeit an einem Modell</translation>
    </message>
    <message>
        <source>&amp;Write with this one</source>
        <translation>Mit diesem &amp;schreiben</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Measure its &amp;speed</source>
        <translation>&amp;Tempo messen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source> · writes now</source>
        <translation> · schreibt jetzt</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>cannot be loaded</source>
        <translation>lässt sich nicht laden</translation>
    </message>
    <message>
        <source>How much is done: {name}</source>
        <translation>Wie viel getan ist: {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop {name}</source>
        <translation>{name} anhalten</translation>
    </message>
    <message>
        <source>Sort {name} by</source>
        <translation>{name} sortieren nach</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;Installiert</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>It came with Inkwell.</source>
        <translation>Es kam mit Inkwell.</translation>
    </message>
    <message>
        <source>It lies in Inkwell&apos;s folder for models.</source>
        <translation>Es liegt in Inkwells Ordner für Modelle.</translation>
    </message>
    <message>
        <source>It lies elsewhere; Inkwell only knows the way.</source>
        <translation>Es liegt anderswo; Inkwell kennt nur den Weg.</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>winzig</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>tightly</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>free for a published book</source>
        <translation>frei für ein veröffentlichtes Buch</translation>
    </message>
    <message>
        <source>a book may be published; terms bind whoever uses the model</source>
        <translation>ein Buch darf veröffentlicht werden; Bedingungen binden, wer das Modell benutzt</translation>
    </message>
    <message>
        <source>what it writes is not for sale without asking its makers</source>
        <translation>was es schreibt, darf nicht ohne Rückfrage bei den Machern verkauft werden</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>It is under “{licence_id}”</source>
        <translation>Es steht unter „{licence_id}“</translation>
    </message>
    <message>
        <source>It does not say under which licence it is</source>
        <translation>Es gibt nicht an, unter welcher Lizenz es steht</translation>
    </message>
    <message>
        <source>{said}; read what its makers say before you publish what it writes.</source>
        <translation>{said}; lesen Sie, was die Macher sagen, bevor Sie veröffentlichen, was es schreibt.</translation>
    </message>
    <message>
        <source>It calls itself “{title}”. </source>
        <translation>Es nennt sich „{title}“. </translation>
    </message>
    <message>
        <source>Architecture {architecture}</source>
        <translation>Architektur {architecture}</translation>
    </message>
    <message>
        <source>, chat family {family}</source>
        <translation>, Chat-Familie {family}</translation>
    </message>
    <message>
        <source>{architecture}{family}. Styles: {presets}.</source>
        <translation>{architecture}{family}. Stile: {presets}.</translation>
    </message>
    <message>
        <source>From {repository}, {file}.</source>
        <translation>Aus {repository}, {file}.</translation>
    </message>
    <message>
        <source>Its speed was not measured here yet.</source>
        <translation>Sein Tempo wurde hier noch nicht gemessen.</translation>
    </message>
    <message>
        <source>four variants {variants_tokens_per_second:.1f} together</source>
        <translation>vier Varianten zusammen {variants_tokens_per_second:.1f}</translation>
    </message>
    <message>
        <source>Here it writes {tokens_per_second:.1f} tokens a second, {together}, and reads {prompt_tokens_per_second:.0f}.</source>
        <translation>Hier schreibt es {tokens_per_second:.1f} Token in der Sekunde, {together}, und liest {prompt_tokens_per_second:.0f}.</translation>
    </message>
    <message>
        <source>“{name}” is {way}. It learnt from your own texts, and is nobody else&apos;s.</source>
        <translation>„{name}“ ist {way}. Gelernt wurde aus Ihren eigenen Texten; die Stimme gehört niemandem sonst.</translation>
    </message>
    <message>
        <source>The window of voices has all about it: Tools, Voices.</source>
        <translation>Alles darüber steht im Fenster der Stimmen: Werkzeuge, Stimmen.</translation>
    </message>
    <message>
        <source>follows instructions</source>
        <translation>folgt Anweisungen</translation>
    </message>
    <message>
        <source>goes on from a text, and follows no instructions</source>
        <translation>setzt einen Text fort und folgt keinen Anweisungen</translation>
    </message>
    <message>
        <source>By {maker}; {weights} weights, {quantization}; it {tuned}. The file is {name} of {repository}.</source>
        <translation>Von {maker}; {weights} Gewichte, {quantization}; es {tuned}. Die Datei ist {name} aus {repository}.</translation>
    </message>
    <message>
        <source>Size: {sources}. What it is good at: {sources2}.</source>
        <translation>Größe: {sources}. Worin es gut ist: {sources2}.</translation>
    </message>
    <message>
        <source>{gigabytes} of {gigabytes2}</source>
        <translation>{gigabytes} von {gigabytes2}</translation>
    </message>
    <message>
        <source>{gigabytes} a second</source>
        <translation>{gigabytes} in der Sekunde</translation>
    </message>
    <message>
        <source>less than two minutes left</source>
        <translation>noch weniger als zwei Minuten</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation>noch etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>about {minutes} hours left</source>
        <translation>noch etwa {minutes} Stunden</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>A model can stay where it is, or Inkwell keeps a copy in its own folder for models.</source>
        <translation>Ein Modell kann bleiben, wo es ist, oder Inkwell legt eine Kopie in den eigenen Ordner für Modelle.</translation>
    </message>
    <message>
        <source>It writes now; choose another one after that.</source>
        <translation>Es schreibt jetzt; wählen Sie danach ein anderes.</translation>
    </message>
    <message>
        <source>This book is written with “{name}” now.</source>
        <translation>Dieses Buch wird jetzt mit „{name}“ geschrieben.</translation>
    </message>
    <message>
        <source>{name} writes now.</source>
        <translation>Jetzt schreibt {name}.</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Lassen, wo es ist</translation>
    </message>
    <message>
        <source>Copy it into Inkwell&apos;s folder ({gigabytes} are free there)</source>
        <translation>In Inkwells Ordner kopieren ({gigabytes} sind dort frei)</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no model on this machine yet; add one that you have as a file, or download one.</source>
        <translation>Auf diesem Rechner ist noch kein Modell; fügen Sie eines hinzu, das Sie als Datei haben, oder laden Sie eines herunter.</translation>
    </message>
    <message>
        <source>Look for one</source>
        <translation>Nach einem suchen</translation>
    </message>
    <message>
        <source>Lan&amp;guage models…</source>
        <translation>Sprach&amp;modelle…</translation>
    </message>
    <message>
        <source>It goes to the end of that book with its words, who wrote them and earlier versions, and here into the trash.</source>
        <translation>Es kommt ans Ende jenes Buchs, mit seinen Wörtern, deren Herkunft und früheren Fassungen, und hier in den Papierkorb.</translation>
    </message>
    <message>
        <source>The series has no other book that is there now.</source>
        <translation>Die Reihe hat kein anderes Buch, das jetzt da ist.</translation>
    </message>
    <message>
        <source>Move to another book o&amp;f the series…</source>
        <translation>In anderes Buch der R&amp;eihe verschieben…</translation>
    </message>
    <message>
        <source>Move to another book of the series…</source>
        <translation>In anderes Buch der Reihe verschieben…</translation>
    </message>
    <message>
        <source>Move to another book</source>
        <translation>In ein anderes Buch verschieben</translation>
    </message>
    <message>
        <source>That is in “{book}” now, at its end; a copy is in the trash here.</source>
        <translation>Das ist jetzt in „{book}“, an dessen Ende; eine Kopie liegt hier im Papierkorb.</translation>
    </message>
    <message>
        <source>The caret is on no name that the story bible knows.</source>
        <translation>Der Cursor steht auf keinem Namen, den die Story-Bibel kennt.</translation>
    </message>
    <message>
        <source>&amp;Underline the bible&apos;s names on the page</source>
        <translation>Namen der Bibel auf der Seite &amp;unterstreichen</translation>
    </message>
    <message>
        <source>What the bible says of this na&amp;me</source>
        <translation>Was die Bibel &amp;zu diesem Namen sagt</translation>
    </message>
    <message>
        <source>Open “{plain}” in the story &amp;bible</source>
        <translation>„{plain}“ in der Story-&amp;Bibel öffnen</translation>
    </message>
    <message>
        <source>New &amp;bible entry “{plain}”</source>
        <translation>Neuer Bibel&amp;eintrag „{plain}“</translation>
    </message>
    <message>
        <source>Another &amp;name of</source>
        <translation>Weiterer &amp;Name von</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>At the caret: typed.</source>
        <translation>Am Cursor: getippt.</translation>
    </message>
    <message>
        <source>At the caret: pasted from another program.</source>
        <translation>Am Cursor: aus einem anderen Programm eingefügt.</translation>
    </message>
    <message>
        <source>At the caret: imported with a file.</source>
        <translation>Am Cursor: mit einer Datei importiert.</translation>
    </message>
    <message>
        <source>At the caret: not recorded; written outside Inkwell, or before it kept this record.</source>
        <translation>Am Cursor: nicht aufgezeichnet; außerhalb von Inkwell geschrieben, oder bevor es diese Aufzeichnung führte.</translation>
    </message>
    <message>
        <source>Put the caret into a word to see where it came from.</source>
        <translation>Setzen Sie den Cursor in ein Wort, um zu sehen, woher es kam.</translation>
    </message>
    <message>
        <source>Show wh&amp;ere words came from</source>
        <translation>Zeigen, &amp;woher Wörter kommen</translation>
    </message>
    <message>
        <source>&amp;Disclosure…</source>
        <translation>&amp;Offenlegung…</translation>
    </message>
    <message>
        <source>The disclosure is in {path}.</source>
        <translation>Die Offenlegung ist in {path}.</translation>
    </message>
    <message>
        <source>by a model of which this book’s log says nothing</source>
        <translation>von einem Modell, über das das Protokoll dieses Buchs nichts sagt</translation>
    </message>
    <message>
        <source>, seed {seed}</source>
        <translation>, Startwert {seed}</translation>
    </message>
    <message>
        <source>by {model}{seed}{day}</source>
        <translation>von {model}{seed}{day}</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>einem Modell</translation>
    </message>
    <message>
        <source>{percent} of its words changed</source>
        <translation>{percent} der Wörter geändert</translation>
    </message>
    <message>
        <source>no word of it changed</source>
        <translation>kein Wort davon geändert</translation>
    </message>
    <message>
        <source>; edited since, {share}</source>
        <translation>; seither bearbeitet, {share}</translation>
    </message>
    <message>
        <source>At the caret: generated {who}{edited}.</source>
        <translation>Am Cursor: erzeugt {who}{edited}.</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuskript</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a chapter or a scene with the plus above.</source>
        <translation>Hier ist noch nichts. Fügen Sie mit dem Plus oben ein Kapitel oder eine Szene hinzu.</translation>
    </message>
    <message>
        <source>MANUSCRIPT</source>
        <translation>MANUSKRIPT</translation>
    </message>
    <message>
        <source>Add to the manuscript</source>
        <translation>Zum Manuskript hinzufügen</translation>
    </message>
    <message>
        <source>What is shown at the left</source>
        <translation>Was links gezeigt wird</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>New scene here</source>
        <translation>Neue Szene hier</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Oben</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Unten</translation>
    </message>
    <message>
        <source>Move to trash	Del</source>
        <translation>In den Papierkorb	Entf</translation>
    </message>
    <message>
        <source>Move {count} to trash	Del</source>
        <translation>{count} in den Papierkorb	Entf</translation>
    </message>
    <message>
        <source>Ink and accent are</source>
        <translation>Tinten- und Akzentfarbe sind</translation>
    </message>
    <message>
        <source>The ink is</source>
        <translation>Die Tintenfarbe ist</translation>
    </message>
    <message>
        <source>The accent is</source>
        <translation>Die Akzentfarbe ist</translation>
    </message>
    <message>
        <source>they are</source>
        <translation>werden sie</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>wird sie</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>{what} too close to the page to be read, so {shown} shown {kind}.</source>
        <translation>{what} der Seite zu ähnlich, um lesbar zu sein; darum {shown} {kind} gezeigt.</translation>
    </message>
    <message>
        <source>Go to a scene, a note, a command</source>
        <translation>Zu einer Szene, einer Notiz, einem Befehl</translation>
    </message>
    <message>
        <source>&gt; commands    # headings here    : paragraph    Ctrl+Return beside</source>
        <translation>&gt; Befehle    # Überschriften hier    : Absatz    Strg+Return daneben</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>What can be gone to</source>
        <translation>Wohin es gehen kann</translation>
    </message>
    <message>
        <source>Paragraph {number:,}</source>
        <translation>Absatz {number:,}</translation>
    </message>
    <message>
        <source>of {there:,} here</source>
        <translation>von {there:,} hier</translation>
    </message>
    <message>
        <source>Go to the ne&amp;xt panel</source>
        <translation>Zum nä&amp;chsten Bereich</translation>
    </message>
    <message>
        <source>Go to the pre&amp;vious panel</source>
        <translation>Zum &amp;vorigen Bereich</translation>
    </message>
    <message>
        <source>A lock</source>
        <translation>Ein Schloss</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Diese Seite schließen</translation>
    </message>
    <message>
        <source>{full_text} · Read only</source>
        <translation>{full_text} · Nur lesen</translation>
    </message>
    <message>
        <source>{title}, the page you write on</source>
        <translation>{title}, die Seite, auf der Sie schreiben</translation>
    </message>
    <message>
        <source>{title}, the other page</source>
        <translation>{title}, die andere Seite</translation>
    </message>
    <message>
        <source>Model is off</source>
        <translation>Modell ist aus</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>{model} wird geladen</translation>
    </message>
    <message>
        <source>{model} · writing</source>
        <translation>{model} · schreibt</translation>
    </message>
    <message>
        <source>Restarting {model}</source>
        <translation>{model} startet neu</translation>
    </message>
    <message>
        <source>{model} set aside</source>
        <translation>{model} beiseitegelegt</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} Token/s</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>ein Server</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>These words stand there no more; the scene was changed since.</source>
        <translation>Diese Wörter stehen nicht mehr dort; die Szene wurde seither geändert.</translation>
    </message>
    <message>
        <source>The plan is in front of the page. Go back to the page first, with Escape.</source>
        <translation>Der Plan liegt vor der Seite. Gehen Sie zuerst mit Escape zurück zur Seite.</translation>
    </message>
    <message>
        <source>The rows are sorted by a column. They can be moved when they stand in the book’s order: Columns, Sort by.</source>
        <translation>Die Zeilen sind nach einer Spalte sortiert. Verschieben lassen sie sich in der Reihenfolge des Buchs: Spalten, Sortieren nach.</translation>
    </message>
    <message>
        <source>P&amp;lan of the book</source>
        <translation>P&amp;lan des Buchs</translation>
    </message>
    <message>
        <source>Duplicat&amp;e in the manuscript</source>
        <translation>Im Manuskript dupl&amp;izieren</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} Teile</translation>
    </message>
    <message>
        <source>{what} of {said}</source>
        <translation>{what} von {said}</translation>
    </message>
    <message numerus="yes">
        <source>When {n} scenes happen</source>
        <translation>
            <numerusform>Wann „{title}“ geschieht</numerusform>
            <numerusform>Wann {n} Szenen geschehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plot lines of {n} scenes</source>
        <translation>
            <numerusform>Handlungsstränge von „{title}“</numerusform>
            <numerusform>Handlungsstränge von {n} Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book</source>
        <comment>one: “{title}”</comment>
        <translation>
            <numerusform>„{title}“</numerusform>
            <numerusform>{n} Teile des Buchs</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, with all that is below, to the trash folder of this book?</source>
        <translation>{what}, mit allem darunter, in den Papierkorb dieses Buchs?</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>Duplizieren	Strg+D</translation>
    </message>
    <message>
        <source>Open	Return</source>
        <translation>Öffnen	Eingabe</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>What is written in it goes with it, in every part of the book. Undo brings both back.</source>
        <translation>Was darin steht, geht mit ihm, in jedem Teil des Buchs. Rückgängig bringt beides zurück.</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>Delete a field…</source>
        <translation>Feld löschen…</translation>
    </message>
    <message>
        <source>What is the field called? It is there for every part of this book.</source>
        <translation>Wie heißt das Feld? Es ist für jeden Teil dieses Buchs da.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Delete a field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{count:,} of {target:,}</source>
        <translation>{count:,} von {target:,}</translation>
    </message>
    <message>
        <source>The plan as cards</source>
        <translation>Der Plan als Karten</translation>
    </message>
    <message>
        <source>Whatever fits all of this is in the collection, also what is written later. Words in quotes stand together.</source>
        <translation>Was zu alledem passt, ist in der Sammlung, auch später Geschriebenes. Wörter in Anführungszeichen stehen zusammen.</translation>
    </message>
    <message>
        <source>Collection by search</source>
        <translation>Sammlung durch Suche</translation>
    </message>
    <message>
        <source>In the text, the title or any field</source>
        <translation>Im Text, im Titel oder in einem Feld</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Etikett</translation>
    </message>
    <message>
        <source>Any point of view</source>
        <translation>Jede Erzählperspektive</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>&amp;Point of view</source>
        <translation>&amp;Erzählperspektive</translation>
    </message>
    <message>
        <source>Comments and bookmarks</source>
        <translation>Kommentare und Lesezeichen</translation>
    </message>
    <message>
        <source>There is no comment in this book yet. “Comment” and “Bookmark here…” in the Format menu make one.</source>
        <translation>In diesem Buch ist noch kein Kommentar. „Kommentar“ und „Lesezeichen hier…“ im Menü Format machen einen.</translation>
    </message>
    <message>
        <source>No comment or bookmark says that.</source>
        <translation>Das sagt kein Kommentar oder Lesezeichen.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comments</source>
        <translation>
            <numerusform>1 Kommentar</numerusform>
            <numerusform>{n:,} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bookmarks</source>
        <translation>
            <numerusform>1 Lesezeichen</numerusform>
            <numerusform>{n:,} Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept:,} shown</source>
        <translation>{kept:,} zu sehen</translation>
    </message>
    <message>
        <source>the first {most:,} shown</source>
        <translation>die ersten {most:,} zu sehen</translation>
    </message>
    <message>
        <source>Choose a card or a row to see what is planned there.</source>
        <translation>Wählen Sie eine Karte oder Zeile, um zu sehen, was dort geplant ist.</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>1893-05-03 14:30, 1893, Day 3 …</source>
        <translation>1893-05-03 14:30, 1893, Day 3 …</translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation>Mehrere mit Kommas</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Was geplant ist</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The plan as a grid</source>
        <translation>Der Plan als Raster</translation>
    </message>
    <message>
        <source>The book’s order</source>
        <translation>Reihenfolge des Buchs</translation>
    </message>
    <message>
        <source>No plot line</source>
        <translation>Kein Handlungsstrang</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>{} · no place in time</source>
        <translation>{} · kein Platz in der Zeit</translation>
    </message>
    <message>
        <source>This is no date that could be put in order, so it stands behind the others. 1893-05-03, 3 May 1893, 44 BC and Day 3 can be.</source>
        <translation>Dieses Datum lässt sich nicht einordnen und steht darum hinter den anderen. Möglich sind 1893-05-03, 3. Mai 1893, 44 BC und Day 3.</translation>
    </message>
    <message>
        <source>Nothing, {times}, {plot}</source>
        <translation>Nichts, {times}, {plot}</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Look for …</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Look for rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>Whose cards</source>
        <translation>Wessen Karten</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Show only what is in a collection</source>
        <translation>Nur zeigen, was in einer Sammlung ist</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for the plan</source>
        <translation>Mehr zum Plan</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <source>The plan by the story&apos;s time</source>
        <translation>Der Plan nach der Zeit der Geschichte</translation>
    </message>
    <message>
        <source>No command and no keys are called that.</source>
        <translation>Kein Befehl und keine Tasten heißen so.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>In den Tastenkürzeln suchen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
    <message>
        <source>Print to PD&amp;F…</source>
        <translation>Als PDF druc&amp;ken…</translation>
    </message>
    <message>
        <source>{folder_name}.pdf</source>
        <translation>{folder_name}.pdf</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>It is with the printer now.</source>
        <translation>Es ist jetzt beim Drucker.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Es wird gedruckt</translation>
    </message>
    <message>
        <source>Printing was cancelled; nothing was kept of it.</source>
        <translation>Das Drucken wurde abgebrochen; es ist nichts davon geblieben.</translation>
    </message>
    <message>
        <source>There is nothing to print here: there is no text yet.</source>
        <translation>Hier ist nichts zu drucken: Es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>Printing could not begin: the printer or the file does not answer.</source>
        <translation>Das Drucken konnte nicht beginnen: Drucker oder Datei antwortet nicht.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{name} could not be written to its end; is the disk full?</source>
        <translation>{name} ließ sich nicht zu Ende schreiben; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>There is nothing to remark in this text.</source>
        <translation>In diesem Text gibt es nichts anzumerken.</translation>
    </message>
    <message>
        <source>Spelling and grammar are not looked at here: they are switched off, or there is no dictionary.</source>
        <translation>Rechtschreibung und Grammatik werden hier nicht geprüft: Sie sind ausgeschaltet, oder es fehlt ein Wörterbuch.</translation>
    </message>
    <message>
        <source>Nothing is said of this any more; the settings, under Spelling and grammar, can change that.</source>
        <translation>Dazu wird nichts mehr gesagt; die Einstellungen unter „Rechtschreibung und Grammatik“ können das ändern.</translation>
    </message>
    <message>
        <source>“Suggestions for this word” shows what can be done.</source>
        <translation>„Vorschläge für dieses Wort“ zeigt, was sich tun lässt.</translation>
    </message>
    <message>
        <source>The caret is on no marked word; “Next problem” goes to the next one.</source>
        <translation>Der Cursor steht auf keinem markierten Wort; „Nächste Auffälligkeit“ geht zum nächsten.</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächste Auffälligkeit</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <translation>&amp;Vorige Auffälligkeit</translation>
    </message>
    <message>
        <source>&amp;Suggestions for this word</source>
        <translation>Vors&amp;chläge für dieses Wort</translation>
    </message>
    <message>
        <source>Pro&amp;blems on this page…</source>
        <translation>&amp;Auffälligkeiten auf dieser Seite…</translation>
    </message>
    <message>
        <source>Word l&amp;ists…</source>
        <translation>Wort&amp;listen…</translation>
    </message>
    <message>
        <source>Dicti&amp;onaries…</source>
        <translation>Wörter&amp;bücher…</translation>
    </message>
    <message>
        <source>Mark sp&amp;elling</source>
        <translation>&amp;Rechtschreibung markieren</translation>
    </message>
    <message>
        <source>Nothing is being read aloud.</source>
        <translation>Gerade wird nichts vorgelesen.</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Vorles&amp;en</translation>
    </message>
    <message>
        <source>Pa&amp;use reading</source>
        <translation>Vorlesen pa&amp;usieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>Nächster Sat&amp;z</translation>
    </message>
    <message>
        <source>There is nothing to read from here on.</source>
        <translation>Von hier an ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>Weiter vorlese&amp;n</translation>
    </message>
    <message>
        <source>The file project.json was written anew with what could be read of it; the damaged one is kept.</source>
        <translation>Die Datei project.json wurde neu geschrieben mit dem, was davon zu lesen war; die beschädigte bleibt erhalten.</translation>
    </message>
    <message>
        <source>In “{1}” these entries of the series were other: {0}. They are those of its other books too.</source>
        <translation>In „{1}“ waren diese Einträge der Reihe anders: {0}. Es sind auch die ihrer anderen Bücher.</translation>
    </message>
    <message>
        <source>Leave them as they are now</source>
        <translation>Lassen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>As they were, in this book only</source>
        <translation>Wie sie waren, nur in diesem Buch</translation>
    </message>
    <message>
        <source>As they were, for all books of the series</source>
        <translation>Wie sie waren, für alle Bücher der Reihe</translation>
    </message>
    <message>
        <source>The book is repaired. What was damaged is kept in its folder “quarantine”.</source>
        <translation>Das Buch ist repariert. Was beschädigt war, liegt in seinem Ordner „quarantine“.</translation>
    </message>
    <message>
        <source>This scene is read-only here, so nothing was brought back.</source>
        <translation>Diese Szene ist hier schreibgeschützt; es wurde nichts zurückgeholt.</translation>
    </message>
    <message>
        <source>The earlier words are back. Undo takes them away again.</source>
        <translation>Die früheren Wörter sind wieder da. Rückgängig nimmt sie wieder weg.</translation>
    </message>
    <message numerus="yes">
        <source>The book is as it was under “{label}”. {n} scenes could not be put back.</source>
        <translation>
            <numerusform>Das Buch ist, wie es unter „{label}“ war. Eine Szene ließ sich nicht zurücksetzen.</numerusform>
            <numerusform>Das Buch ist, wie es unter „{label}“ war. {n} Szenen ließen sich nicht zurücksetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is as it was under “{label}”.</source>
        <translation>Das Buch ist, wie es unter „{label}“ war.</translation>
    </message>
    <message>
        <source>The series has changed since</source>
        <translation>Die Reihe hat sich seither geändert</translation>
    </message>
    <message>
        <source>This book is read-only here, so it is backed up where it is written.</source>
        <translation>Dieses Buch ist hier schreibgeschützt; es wird dort gesichert, wo es geschrieben wird.</translation>
    </message>
    <message>
        <source>The book is backed up in {path}.</source>
        <translation>Das Buch ist in {path} gesichert.</translation>
    </message>
    <message>
        <source>Where to put the restored book</source>
        <translation>Wohin das wiederhergestellte Buch soll</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Nothing is rewritten: the passage does not stand on a page as one scene&apos;s words.</source>
        <translation>Es wird nichts umgeschrieben: Die Passage steht nicht als Wörter einer Szene auf einer Seite.</translation>
    </message>
    <message>
        <source>Look the rewrite over.</source>
        <translation>Sehen Sie die Umschreibung durch.</translation>
    </message>
    <message>
        <source>The model gave nothing that could stand in the passage&apos;s place.</source>
        <translation>Das Modell hat nichts geliefert, was an der Stelle der Passage stehen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The model left {n} parts of the passage as they were: what it gave could not stand there.</source>
        <translation>
            <numerusform>Das Modell ließ einen Teil der Passage, wie er war: Was es lieferte, konnte dort nicht stehen.</numerusform>
            <numerusform>Das Modell ließ {n} Teile der Passage, wie sie waren: Was es lieferte, konnte dort nicht stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is {tries_in_words}.</source>
        <translation>Das ist {tries_in_words}.</translation>
    </message>
    <message>
        <source>It was asked for {answers} answers.</source>
        <translation>Es wurde um {answers} Antworten gebeten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Words at most</source>
        <translation>Höchstens Wörter</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>Höchstens Token</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Antworten zugleich</translation>
    </message>
    <message>
        <source>Phrases kept out</source>
        <translation>Ferngehaltene Wendungen</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>In the model&apos;s chat form</source>
        <translation>In der Chatform des Modells</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Wiederholbar</translation>
    </message>
    <message>
        <source>Looks ahead in the text</source>
        <translation>Blickt im Text voraus</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Keine Wörter</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Läuft mit</translation>
    </message>
    <message>
        <source>Strength of the voice</source>
        <translation>Stärke der Stimme</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation>{shown} und {count} weitere</translation>
    </message>
    <message>
        <source>{cut:,} left out</source>
        <translation>{cut:,} weggelassen</translation>
    </message>
    <message>
        <source>Choose sentences of any of them; they come in the order in which you choose them.</source>
        <translation>Wählen Sie Sätze aus einem beliebigen; sie kommen in der Reihenfolge, in der Sie sie wählen.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Diesen verwenden</translation>
    </message>
    <message>
        <source>Use this: {title}</source>
        <translation>Diesen verwenden: {title}</translation>
    </message>
    <message>
        <source>Sentences of {title}</source>
        <translation>Sätze von {title}</translation>
    </message>
    <message>
        <source>Differences of {title}</source>
        <translation>Unterschiede von {title}</translation>
    </message>
    <message>
        <source>&amp;Mix sentence by sentence</source>
        <translation>Satz für Satz &amp;mischen</translation>
    </message>
    <message>
        <source>&amp;Differences from</source>
        <translation>&amp;Unterschiede zu</translation>
    </message>
    <message>
        <source>Your mix</source>
        <translation>Ihre Mischung</translation>
    </message>
    <message>
        <source>Clear the mix</source>
        <translation>Mischung leeren</translation>
    </message>
    <message>
        <source>Put the mix in the page</source>
        <translation>Mischung in die Seite setzen</translation>
    </message>
    <message>
        <source>Close the proposals side by side</source>
        <translation>Nebeneinanderstellung schließen</translation>
    </message>
    <message>
        <source>Differences from</source>
        <translation>Unterschiede zu</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>schreibt…</translation>
    </message>
    <message>
        <source>Your mix · {word_count}</source>
        <translation>Ihre Mischung · {word_count}</translation>
    </message>
    <message>
        <source>No model has written anything for this scene yet.</source>
        <translation>Für diese Szene hat noch kein Modell etwas geschrieben.</translation>
    </message>
    <message>
        <source>The words that it was for</source>
        <translation>Die Wörter, um die es ging</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>It was made of several answers; let the tool do it again for all of it.</source>
        <translation>Es wurde aus mehreren Antworten gemacht; lassen Sie das Werkzeug alles noch einmal machen.</translation>
    </message>
    <message>
        <source>Nothing is kept here. “Keep” marks a result, so that it is found again.</source>
        <translation>Hier ist nichts behalten. „Behalten“ merkt ein Ergebnis vor, damit es sich wiederfindet.</translation>
    </message>
    <message>
        <source>Results in this scene</source>
        <translation>Ergebnisse dieser Szene</translation>
    </message>
    <message>
        <source>&amp;Only what is kept</source>
        <translation>&amp;Nur Behaltenes</translation>
    </message>
    <message>
        <source>Show e&amp;very answer of a tool</source>
        <translation>&amp;Jede Antwort eines Werkzeugs zeigen</translation>
    </message>
    <message>
        <source>Also those that one result was made of</source>
        <translation>Auch die, aus denen ein Ergebnis gemacht wurde</translation>
    </message>
    <message>
        <source>Results, newest first</source>
        <translation>Ergebnisse, neueste zuerst</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>The result against another</source>
        <translation>Das Ergebnis gegen ein anderes</translation>
    </message>
    <message>
        <source>Settings of the result</source>
        <translation>Einstellungen des Ergebnisses</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>What it was &amp;told</source>
        <translation>Was &amp;gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>No&amp;ch einmal</translation>
    </message>
    <message>
        <source>With another &amp;model</source>
        <translation>Mit anderem &amp;Modell</translation>
    </message>
    <message>
        <source>Again, &amp;blind…</source>
        <translation>Noch einmal, blin&amp;d…</translation>
    </message>
    <message>
        <source>Two models or styles make it again, and you choose without knowing which is which</source>
        <translation>Zwei Modelle oder Stile machen es noch einmal, und Sie wählen, ohne zu wissen, was welches ist</translation>
    </message>
    <message>
        <source>&amp;Put it in the page</source>
        <translation>In die &amp;Seite setzen</translation>
    </message>
    <message>
        <source>Results in “{title}”</source>
        <translation>Ergebnisse in „{title}“</translation>
    </message>
    <message>
        <source>There is no other model on this machine</source>
        <translation>Auf diesem Rechner ist kein anderes Modell</translation>
    </message>
    <message>
        <source>{model} writes…</source>
        <translation>{model} schreibt…</translation>
    </message>
    <message>
        <source>It is the first of the list now.</source>
        <translation>Es steht jetzt als Erstes in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Keep no longer</source>
        <translation>Nicht &amp;länger behalten</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>This page is only read here, so nothing is put in it.</source>
        <translation>Diese Seite wird hier nur gelesen; es wird nichts hineingesetzt.</translation>
    </message>
    <message>
        <source>&amp;Results in this scene…</source>
        <translation>E&amp;rgebnisse dieser Szene…</translation>
    </message>
    <message>
        <source>The other Inkwell has closed this book; it can be written here again.</source>
        <translation>Das andere Inkwell hat dieses Buch geschlossen; hier lässt sich wieder schreiben.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>{count} other files of the book could not be read, so they are missing there.</source>
        <translation>{count} andere Dateien des Buchs waren nicht zu lesen und fehlen dort.</translation>
    </message>
    <message>
        <source>The words that were open here are in {folder}, and you go on there. {missing}</source>
        <translation>Die Wörter, die hier geöffnet waren, sind in {folder}, und dort schreiben Sie weiter. {missing}</translation>
    </message>
    <message>
        <source>All your words are in {folder}, and you go on there.</source>
        <translation>Alle Ihre Wörter sind in {folder}, und dort schreiben Sie weiter.</translation>
    </message>
    <message>
        <source>The last words are not saved in the book</source>
        <translation>Die letzten Wörter sind nicht im Buch gespeichert</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiter schreiben</translation>
    </message>
    <message>
        <source>They are kept on this computer, outside the book, and will be there when you open it again.</source>
        <translation>Sie sind auf diesem Rechner außerhalb des Buchs aufbewahrt und da, wenn Sie es wieder öffnen.</translation>
    </message>
    <message>
        <source>Closing now would lose them.</source>
        <translation>Beim Schließen gingen sie jetzt verloren.</translation>
    </message>
    <message>
        <source>Write here all the same</source>
        <translation>Trotzdem hier schreiben</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht zu lesen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The file that says what this book is called {what}.</source>
        <translation>Die Datei, die sagt, wie dieses Buch heißt, {what}.</translation>
    </message>
    <message>
        <source>Say what it is called…</source>
        <translation>Sagen, wie es heißt…</translation>
    </message>
    <message>
        <source>The file project.json is damaged; it is kept, and a new one is written.</source>
        <translation>Die Datei project.json ist beschädigt; sie bleibt erhalten, und eine neue wird geschrieben.</translation>
    </message>
    <message>
        <source>The file project.json is missing.</source>
        <translation>Die Datei project.json fehlt.</translation>
    </message>
    <message>
        <source>This scene was changed elsewhere; it is shown as it is now. Undo brings back what it was.</source>
        <translation>Diese Szene wurde anderswo geändert und ist auf dem jetzigen Stand. Rückgängig holt den vorigen zurück.</translation>
    </message>
    <message>
        <source>“{title}” was changed here and elsewhere; nothing was overwritten, and both are kept.</source>
        <translation>„{title}“ wurde hier und anderswo geändert; nichts wurde überschrieben, und beides bleibt erhalten.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>A sync service left another version of “{title}” beside it.</source>
        <translation>Ein Synchronisierungsdienst hat neben „{title}“ eine andere Fassung hinterlassen.</translation>
    </message>
    <message>
        <source>This scene is read-only here, so nothing can be decided.</source>
        <translation>Diese Szene ist hier schreibgeschützt; es lässt sich nichts entscheiden.</translation>
    </message>
    <message>
        <source>Done. Both versions are in the scene&apos;s history.</source>
        <translation>Erledigt. Beide Fassungen sind im Verlauf der Szene.</translation>
    </message>
    <message>
        <source>Nothing was replaced in the book that could be taken back.</source>
        <translation>Im Buch wurde nichts ersetzt, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>&amp;Search the book…</source>
        <translation>Im &amp;Buch suchen…</translation>
    </message>
    <message>
        <source>Replace in the &amp;book…</source>
        <translation>Im Buch erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Un&amp;do the replacing in the book</source>
        <translation>Ersetzen im Buch rückgängig ma&amp;chen</translation>
    </message>
    <message>
        <source>A text that is gone</source>
        <translation>Ein verschwundener Text</translation>
    </message>
    <message>
        <source>“{first}” was changed in the meantime and left as it is.</source>
        <translation>„{first}“ wurde inzwischen geändert und belassen, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>“{first}” and {n} more were changed in the meantime and left as they are.</source>
        <translation>
            <numerusform>„{first}“ und ein weiterer Text wurden inzwischen geändert und belassen, wie sie sind.</numerusform>
            <numerusform>„{first}“ und {n} weitere wurden inzwischen geändert und belassen, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} scenes</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>einer Szene</numerusform>
            <numerusform>{n:,} Szenen</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} in {texts} are as they were before.{left}</source>
        <translation>{words} in {texts} sind wie zuvor.{left}</translation>
    </message>
    <message>
        <source>Undo replace in {texts}</source>
        <translation>Ersetzen in {texts} rückgängig machen</translation>
    </message>
    <message>
        <source>{words} replaced in {texts}.{left}</source>
        <translation>{words} in {texts} ersetzt.{left}</translation>
    </message>
    <message>
        <source>Nothing was replaced.{left}</source>
        <translation>Es wurde nichts ersetzt.{left}</translation>
    </message>
    <message>
        <source>Un&amp;do replace in {texts}</source>
        <translation>Ersetzen in {texts} rückgängig ma&amp;chen</translation>
    </message>
    <message numerus="yes">
        <source>, about {n} minutes</source>
        <translation>
            <numerusform>, etwa eine Minute</numerusform>
            <numerusform>, etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} scenes</source>
        <translation>
            <numerusform>1 Szene</numerusform>
            <numerusform>{n:,} Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} speakers</source>
        <translation>
            <numerusform>1 Sprecher</numerusform>
            <numerusform>{n:,} Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation>
            <numerusform>1 Seite</numerusform>
            <numerusform>{n:,} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{silent} with nothing to say</source>
        <translation>{silent} ohne Text</translation>
    </message>
    <message>
        <source>With a regular expression, $1 or \1 is what its first pair of brackets found, $0 all of it, and \n a line&apos;s end.</source>
        <translation>Mit einem regulären Ausdruck ist $1 oder \1, was sein erstes Klammerpaar gefunden hat, $0 alles und \n ein Zeilenende.</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Groß- und Kleinschreibung (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Nur ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Regulärer Ausdruck (Alt+R)</translation>
    </message>
    <message>
        <source>What is taken for the same</source>
        <translation>Was als gleich gilt</translation>
    </message>
    <message>
        <source>Straight and curly quotes are alike</source>
        <translation>Gerade und typografische Anführungszeichen sind gleich</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Ganzes Buch</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Ohne Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Search the book</source>
        <translation>Im Buch suchen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Replace in the book</source>
        <translation>Im Buch ersetzen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>SUCHE</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} matches</source>
        <translation>
            <numerusform>1 Treffer</numerusform>
            <numerusform>{n:,} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>{matches} in {scenes}</source>
        <translation>{matches} in {scenes}</translation>
    </message>
    <message>
        <source>{told}; the first {shown:,} are shown</source>
        <translation>{told}; die ersten {shown:,} sind zu sehen</translation>
    </message>
    <message>
        <source>Nothing to replace</source>
        <translation>Nichts zu ersetzen</translation>
    </message>
    <message>
        <source> {count} that cannot be changed are left out.</source>
        <translation> {count}, die sich nicht ändern lassen, sind weggelassen.</translation>
    </message>
    <message>
        <source>Look through what will change; Space takes one out.{left}</source>
        <translation>Sehen Sie durch, was sich ändern wird; die Leertaste nimmt eines heraus.{left}</translation>
    </message>
    <message>
        <source>Replace {count:,}</source>
        <translation>{count:,} ersetzen</translation>
    </message>
    <message>
        <source>{match} becomes {new}, in: {before}{match}{behind}</source>
        <translation>{match} wird zu {new}, in: {before}{match}{behind}</translation>
    </message>
    <message>
        <source>The folder of the series, or the one that its books lie in</source>
        <translation>Der Ordner der Reihe oder der, in dem ihre Bücher liegen</translation>
    </message>
    <message>
        <source>“{book}” becomes part of “{series}”. It has the entries that are shared there beside its own, and its own stay its own until you share them.</source>
        <translation>„{book}“ wird Teil von „{series}“. Neben den eigenen hat es die dort geteilten Einträge, und die eigenen bleiben seine eigenen, bis Sie sie teilen.</translation>
    </message>
    <message>
        <source>“{book}” leaves “{series}” and takes copies of {entries} along. The series and its other books stay as they are.</source>
        <translation>„{book}“ verlässt „{series}“ und nimmt Kopien mit: {entries}. Die Reihe und ihre anderen Bücher bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“{book}” leaves “{series}”. No entry is shared there. The series and its other books stay as they are.</source>
        <translation>„{book}“ verlässt „{series}“. Dort ist kein Eintrag geteilt. Die Reihe und ihre anderen Bücher bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“{book}” is part of a series that cannot be read now. It leaves with copies of what was last read there, and can be made part of the series again when that is back.</source>
        <translation>„{book}“ gehört zu einer Reihe, die jetzt nicht zu lesen ist. Es geht mit Kopien dessen, was dort zuletzt gelesen wurde, und kann wieder Teil der Reihe werden, wenn sie zurück ist.</translation>
    </message>
    <message>
        <source>The order in which the story goes through the books. Drag a row, or move it with Alt and an arrow key.</source>
        <translation>Die Reihenfolge, in der die Geschichte durch die Bücher geht. Ziehen Sie eine Zeile, oder verschieben Sie sie mit Alt und einer Pfeiltaste.</translation>
    </message>
    <message>
        <source> (this book)</source>
        <translation> (dieses Buch)</translation>
    </message>
    <message>
        <source> (not there now)</source>
        <translation> (jetzt nicht da)</translation>
    </message>
    <message>
        <source>M&amp;ake this book part of a series…</source>
        <translation>&amp;Dieses Buch zum Teil einer Reihe machen…</translation>
    </message>
    <message>
        <source>The order of the boo&amp;ks in the series…</source>
        <translation>Rei&amp;henfolge der Bücher in der Reihe…</translation>
    </message>
    <message>
        <source>L&amp;eave the series…</source>
        <translation>Reihe verl&amp;assen…</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>eine Reihe</translation>
    </message>
    <message>
        <source>This book is part of {name} already.</source>
        <translation>Dieses Buch gehört schon dazu: {name}.</translation>
    </message>
    <message>
        <source>{name} has only this book.</source>
        <translation>Nur dieses Buch gehört dazu: {name}.</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>Eine neue Reihe</translation>
    </message>
    <message>
        <source>What the series is called:</source>
        <translation>Wie die Reihe heißt:</translation>
    </message>
    <message>
        <source>Make the series</source>
        <translation>Reihe anlegen</translation>
    </message>
    <message>
        <source>Part of a series</source>
        <translation>Teil einer Reihe</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Leave the series</source>
        <translation>Reihe verlassen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>This book is now part of “{title}”.</source>
        <translation>Dieses Buch gehört jetzt zu „{title}“.</translation>
    </message>
    <message>
        <source> It took copies of {counted} along.</source>
        <translation> Kopien hat es mitgenommen: {counted}.</translation>
    </message>
    <message>
        <source>This book is no longer part of a series.{words}</source>
        <translation>Dieses Buch gehört zu keiner Reihe mehr.{words}</translation>
    </message>
    <message>
        <source>The order of the books</source>
        <translation>Die Reihenfolge der Bücher</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Diese Reihenfolge behalten</translation>
    </message>
    <message>
        <source>The books of the series are in another order now.</source>
        <translation>Die Bücher der Reihe haben jetzt eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>Keep in this book only</source>
        <translation>Nur in diesem Buch behalten</translation>
    </message>
    <message>
        <source>Share with the series</source>
        <translation>Mit der Reihe teilen</translation>
    </message>
    <message>
        <source>shared with the books of “{title}”</source>
        <translation>mit den Büchern von „{title}“ geteilt</translation>
    </message>
    <message>
        <source>in this book only</source>
        <translation>nur in diesem Buch</translation>
    </message>
    <message>
        <source>“{title_of}” is now {where}.</source>
        <translation>„{title_of}“ ist jetzt {where}.</translation>
    </message>
    <message numerus="yes">
        <source>the {n:,} entries that are shared</source>
        <translation>
            <numerusform>der eine geteilte Eintrag</numerusform>
            <numerusform>die {n:,} geteilten Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Ser&amp;ver of your own…</source>
        <translation>Eigener Ser&amp;ver…</translation>
    </message>
    <message>
        <source>{name} is set up; choose it in a book, among those who write.</source>
        <translation>{name} ist eingerichtet; wählen Sie es in einem Buch unter denen, die schreiben.</translation>
    </message>
    <message>
        <source>Draft mode is on: words can only be added at the end. Esc ends it.</source>
        <translation>Der Entwurfsmodus ist an: Wörter lassen sich nur am Ende anfügen. Esc beendet ihn.</translation>
    </message>
    <message>
        <source>Draft mode goes only forward; Esc ends it.</source>
        <translation>Der Entwurfsmodus geht nur vorwärts; Esc beendet ihn.</translation>
    </message>
    <message>
        <source>This text is read-only here, so there is nothing to draft.</source>
        <translation>Dieser Text ist hier schreibgeschützt; es gibt nichts zu entwerfen.</translation>
    </message>
    <message>
        <source>Draft mode: only forward, Esc ends it</source>
        <translation>Entwurfsmodus: nur vorwärts, Esc beendet ihn</translation>
    </message>
    <message>
        <source>Draft mode</source>
        <translation>Entwurfsmodus</translation>
    </message>
    <message>
        <source>&amp;Writing session</source>
        <translation>Schreibsitzun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Pause the session</source>
        <translation>Sitzung &amp;pausieren</translation>
    </message>
    <message>
        <source>Dra&amp;ft mode: only forward</source>
        <translation>Entwur&amp;fsmodus: nur vorwärts</translation>
    </message>
    <message>
        <source>No session goes on.</source>
        <translation>Gerade läuft keine Sitzung.</translation>
    </message>
    <message>
        <source>{words:,} of {goal:,} words</source>
        <translation>{words:,} von {goal:,} Wörtern</translation>
    </message>
    <message>
        <source>{done} of {minutes} min</source>
        <translation>{done} von {minutes} min</translation>
    </message>
    <message>
        <source>{done} min</source>
        <translation>{done} min</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, pausiert</translation>
    </message>
    <message>
        <source>, resting</source>
        <translation>, ruht</translation>
    </message>
    <message>
        <source>{minutes} of writing, {words} more</source>
        <translation>{minutes} geschrieben, {words} mehr</translation>
    </message>
    <message>
        <source>; {minutes} of rest are not counted</source>
        <translation>; {minutes} Ruhe zählen nicht</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} minutes</source>
        <translation>
            <numerusform>1 Minute</numerusform>
            <numerusform>{n:,} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The session has reached its goal</source>
        <translation>Die Sitzung hat ihr Ziel erreicht</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Die Sitzung ist vorbei</translation>
    </message>
    <message>
        <source>You can go on adding words at the end, or go back to your text now. Nothing of it changes.</source>
        <translation>Sie können weiter Wörter am Ende anfügen oder jetzt zu Ihrem Text zurückkehren. An ihm ändert sich nichts.</translation>
    </message>
    <message>
        <source>End draft mode</source>
        <translation>Entwurfsmodus beenden</translation>
    </message>
    <message>
        <source>For all books</source>
        <translation>Für alle Bücher</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings (Ctrl+F)</source>
        <translation>In den Einstellungen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Which books these settings are for</source>
        <translation>Für welche Bücher diese Einstellungen gelten</translation>
    </message>
    <message>
        <source>This book: {short}</source>
        <translation>Dieses Buch: {short}</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Take back all that was changed since this window was opened</source>
        <translation>Alles zurücknehmen, was seit dem Öffnen dieses Fensters geändert wurde</translation>
    </message>
    <message>
        <source>{counts} found</source>
        <translation>{counts} gefunden</translation>
    </message>
    <message>
        <source>Everything is as it was when this window was opened.</source>
        <translation>Alles ist, wie es beim Öffnen dieses Fensters war.</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>{many} settings</source>
        <translation>{many} Einstellungen</translation>
    </message>
    <message>
        <source>One setting</source>
        <translation>Eine Einstellung</translation>
    </message>
    <message>
        <source>{words} would be as in “{name}”; all others stay as they are.</source>
        <translation>{words} wie in „{name}“; alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>Was anders wäre</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A newer Inkwell wrote this file; what is known here can be taken over.</source>
        <translation>Diese Datei hat ein neueres Inkwell geschrieben; was hier bekannt ist, lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>Cannot be used and is left out: {labels}.</source>
        <translation>Unbrauchbar und weggelassen: {labels}.</translation>
    </message>
    <message>
        <source>Unknown here and left out: {unknown}.</source>
        <translation>Hier unbekannt und weggelassen: {unknown}.</translation>
    </message>
    <message>
        <source>A colour is written as # and six digits or letters from A to F.</source>
        <translation>Eine Farbe wird als # und sechs Ziffern oder Buchstaben von A bis F geschrieben.</translation>
    </message>
    <message>
        <source>The folder for backups needs its whole path.</source>
        <translation>Der Ordner für Sicherungen braucht seinen ganzen Pfad.</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>Monday, as short as it can be</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>Tuesday, as short as it can be</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>We</source>
        <comment>Wednesday, as short as it can be</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>Thursday, as short as it can be</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>Friday, as short as it can be</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>Saturday, as short as it can be</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>Sunday, as short as it can be</comment>
        <translation>So</translation>
    </message>
    <message>
        <source>{outer}{space}Aa {inner}Bb{ends}{space}{closes} {dash} {ellipsis}</source>
        <translation>{outer}{space}Aa {inner}Bb{ends}{space}{closes} {dash} {ellipsis}</translation>
    </message>
    <message>
        <source>Colour of {name}, as # and six digits</source>
        <translation>Farbe von {name}, als # und sechs Ziffern</translation>
    </message>
    <message>
        <source>Choose the colour of {name}</source>
        <translation>Farbe von {name} wählen</translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation>Farbe von {name}</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>the ink</source>
        <translation>die Tintenfarbe</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>the accent</source>
        <translation>die Akzentfarbe</translation>
    </message>
    <message>
        <source>Rules that keep silent</source>
        <translation>Regeln, die schweigen</translation>
    </message>
    <message>
        <source>Rules that keep silent; untick one to hear of it again.</source>
        <translation>Regeln, die schweigen; nehmen Sie den Haken weg, um wieder von einer zu hören.</translation>
    </message>
    <message>
        <source>{label}: choose</source>
        <translation>{label}: wählen</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Some are your own</source>
        <translation>Einige sind Ihre eigenen</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>Seite der Einstellungen</translation>
    </message>
    <message>
        <source>{text}, {count} found</source>
        <translation>{text}, {count} gefunden</translation>
    </message>
    <message>
        <source>How the partner writes…</source>
        <translation>Wie der Partner schreibt…</translation>
    </message>
    <message>
        <source>{value} · not there now</source>
        <translation>{value} · jetzt nicht da</translation>
    </message>
    <message>
        <source>Add-on for voices…</source>
        <translation>Zusatz für Stimmen…</translation>
    </message>
    <message>
        <source>About {pages} pages ({value:,} tokens)</source>
        <translation>Etwa {pages} Seiten ({value:,} Token)</translation>
    </message>
    <message>
        <source>This book has its own, but what is set for all books is stricter, and counts.</source>
        <translation>Dieses Buch hat eine eigene Einstellung, aber die für alle Bücher ist strenger und zählt.</translation>
    </message>
    <message>
        <source>{words}: back to the usual</source>
        <translation>{words}: zurück zum Üblichen</translation>
    </message>
    <message>
        <source>{words}: as in all books</source>
        <translation>{words}: wie in allen Büchern</translation>
    </message>
    <message>
        <source>Only in this book.</source>
        <translation>Nur in diesem Buch.</translation>
    </message>
    <message>
        <source>{words}: back to the usual ({said})</source>
        <translation>{words}: zurück zum Üblichen ({said})</translation>
    </message>
    <message>
        <source>“{book}” has its own: {said}.</source>
        <translation>„{book}“ hat eine eigene Einstellung: {said}.</translation>
    </message>
    <message>
        <source>Only while “{label}” is {value}. {note}</source>
        <translation>Nur bei „{label}“: {value}. {note}</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Einstellungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export with the &amp;paths and models of this machine…</source>
        <translation>Mit den &amp;Pfaden und Modellen dieses Rechners exportieren…</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>All settings are in {name}.</source>
        <translation>Alle Einstellungen sind in {name}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>All settings are as in {name} already. {notes_on}</source>
        <translation>Alle Einstellungen sind schon wie in {name}. {notes_on}</translation>
    </message>
    <message>
        <source>The settings of {name} are taken over. “Take along” can undo that.</source>
        <translation>Die Einstellungen aus {name} sind übernommen. „Mitnehmen“ kann das rückgängig machen.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The word is not there any more; put the caret on another.</source>
        <translation>Das Wort ist nicht mehr da; setzen Sie den Cursor auf ein anderes.</translation>
    </message>
    <message>
        <source>Draft mode only goes forward, so the word stays as it is.</source>
        <translation>Der Entwurfsmodus geht nur vorwärts; das Wort bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This text can only be read, so nothing can be put into it.</source>
        <translation>Dieser Text lässt sich nur lesen; es lässt sich nichts einsetzen.</translation>
    </message>
    <message>
        <source>&amp;Thesaurus…</source>
        <translation>&amp;Thesaurus…</translation>
    </message>
    <message>
        <source>&amp;Look up a word…</source>
        <translation>&amp;Wort nachschlagen…</translation>
    </message>
    <message>
        <source>Special c&amp;haracters…</source>
        <translation>S&amp;onderzeichen…</translation>
    </message>
    <message>
        <source>Words like “{word}”…</source>
        <translation>Wörter wie „{word}“…</translation>
    </message>
    <message>
        <source>Look up “{word}”…</source>
        <translation>„{word}“ nachschlagen…</translation>
    </message>
    <message>
        <source>Put the caret on a word to look it up.</source>
        <translation>Setzen Sie den Cursor auf ein Wort, um es nachzuschlagen.</translation>
    </message>
    <message>
        <source>From a beat</source>
        <translation>Aus einem Beat</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Continue from the cursor</source>
        <translation>Ab dem Cursor weiterschreiben</translation>
    </message>
    <message>
        <source>Stop and keep what is there</source>
        <translation>Anhalten und behalten, was da ist</translation>
    </message>
    <message>
        <source>All tools, and how the partner writes</source>
        <translation>Alle Werkzeuge, und wie der Partner schreibt</translation>
    </message>
    <message>
        <source>Say what should happen, and have it written</source>
        <translation>Sagen, was geschehen soll, und es schreiben lassen</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Unter die Lupe</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>The proposal, piece by piece</source>
        <translation>Der Vorschlag, Stück für Stück</translation>
    </message>
    <message>
        <source>The stronger the tint, the less likely the piece was. Choose a piece to see what else could have stood there, and to go on from it another way.</source>
        <translation>Je kräftiger die Tönung, desto unwahrscheinlicher war das Stück. Wählen Sie eines, um zu sehen, was sonst dort hätte stehen können, und um von dort anders weiterzugehen.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alles annehmen</translation>
    </message>
    <message>
        <source>Accept the next sentence</source>
        <translation>Nächsten Satz annehmen</translation>
    </message>
    <message>
        <source>Write another in its place</source>
        <translation>Stattdessen einen anderen schreiben</translation>
    </message>
    <message>
        <source>Discard this proposal</source>
        <translation>Diesen Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>How likely each piece was, and what else could have stood there</source>
        <translation>Wie wahrscheinlich jedes Stück war, und was sonst dort hätte stehen können</translation>
    </message>
    <message>
        <source>{number} of {count} · </source>
        <translation>{number} von {count} · </translation>
    </message>
    <message>
        <source> · kept</source>
        <translation> · behalten</translation>
    </message>
    <message>
        <source>{place}writing…</source>
        <translation>{place}schreibt…</translation>
    </message>
    <message>
        <source>{place}{words} · shown in the page</source>
        <translation>{place}{words} · auf der Seite gezeigt</translation>
    </message>
    <message>
        <source>{place}{words} · in the page</source>
        <translation>{place}{words} · auf der Seite</translation>
    </message>
    <message>
        <source>Proposal {full_text}</source>
        <translation>Vorschlag {full_text}</translation>
    </message>
    <message>
        <source>, proposal {number}</source>
        <translation>, Vorschlag {number}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>a group of shortcuts</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>Was soll anders sein?</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Nicht länger behalten</translation>
    </message>
    <message>
        <source>More for this proposal</source>
        <translation>Mehr zu diesem Vorschlag</translation>
    </message>
    <message>
        <source>Try again with a note…</source>
        <translation>Noch einmal mit einer Notiz…</translation>
    </message>
    <message>
        <source>Compare and mix…</source>
        <translation>Vergleichen und mischen…</translation>
    </message>
    <message>
        <source>Results in this scene…</source>
        <translation>Ergebnisse dieser Szene…</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>Es gibt nur einen Vorschlag</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Words of a proposal</source>
        <translation>Wörter eines Vorschlags</translation>
    </message>
    <message>
        <source>{each:,} words</source>
        <translation>{each:,} Wörter</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Andere Anzahl…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message numerus="yes">
        <source>{n} proposals</source>
        <translation>
            <numerusform>ein Vorschlag</numerusform>
            <numerusform>{n} Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was read anew.</source>
        <translation>Alles davon wurde neu gelesen.</translation>
    </message>
    <message>
        <source>It begins as the last time, so that part did not have to be read again.</source>
        <translation>Es beginnt wie das letzte Mal; dieser Teil musste nicht neu gelesen werden.</translation>
    </message>
    <message>
        <source>Where earlier text was left out, what followed moved up and was not read again. That is as good, but the very same answer cannot be made once more.</source>
        <translation>Wo früherer Text weggelassen wurde, rückte das Folgende auf und wurde nicht neu gelesen. Das ist ebenso gut, aber genau dieselbe Antwort lässt sich nicht noch einmal machen.</translation>
    </message>
    <message>
        <source>It was read on from a place that was noted on the way.</source>
        <translation>Es wurde ab einer Stelle weitergelesen, die unterwegs vermerkt war.</translation>
    </message>
    <message>
        <source>It was read on an earlier visit and kept on this computer. The very same answer cannot be made once more.</source>
        <translation>Es wurde bei einem früheren Besuch gelesen und auf diesem Rechner aufbewahrt. Genau dieselbe Antwort lässt sich nicht noch einmal machen.</translation>
    </message>
    <message>
        <source>A server read it, and does not say how much of it it knew already.</source>
        <translation>Ein Server hat es gelesen, und er sagt nicht, wie viel davon er schon kannte.</translation>
    </message>
    <message>
        <source>The server does not count tokens: these are estimated, with a fifth of the context to spare.</source>
        <translation>Der Server zählt keine Token: Sie sind geschätzt, mit einem Fünftel des Kontexts als Spielraum.</translation>
    </message>
    <message>
        <source>Beside what it read, it leans on the book’s own phrases (earlier scenes: {texts:,}, words: {words:,}, weight: {weight:.0%}).</source>
        <translation>Neben dem Gelesenen hält es sich an die eigenen Wendungen des Buchs (frühere Szenen: {texts:,}, Wörter: {words:,}, Gewicht: {weight:.0%}).</translation>
    </message>
    <message>
        <source>Every word of it…</source>
        <translation>Jedes Wort davon…</translation>
    </message>
    <message>
        <source>Every word that the model was told</source>
        <translation>Jedes Wort, das dem Modell gesagt wurde</translation>
    </message>
    <message>
        <source>{told} of {context_tokens:,} tokens</source>
        <translation>{told} von {context_tokens:,} Token</translation>
    </message>
    <message>
        <source>{told} tokens</source>
        <translation>{told} Token</translation>
    </message>
    <message>
        <source>Click to fold</source>
        <translation>Klick klappt zu</translation>
    </message>
    <message>
        <source>Click for every part</source>
        <translation>Klick zeigt jeden Teil</translation>
    </message>
    <message>
        <source>What the model was told, {full_text}</source>
        <translation>Was dem Modell gesagt wurde, {full_text}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Und {count} weitere</translation>
    </message>
    <message>
        <source>    ready before you asked</source>
        <translation>    bereit, bevor Sie fragten</translation>
    </message>
    <message>
        <source>    left out for want of room</source>
        <translation>    aus Platzmangel weggelassen</translation>
    </message>
    <message>
        <source>{share} % was ready before you asked</source>
        <translation>{share} % waren bereit, bevor Sie fragten</translation>
    </message>
    <message>
        <source>The model is loading.</source>
        <translation>Das Modell wird geladen.</translation>
    </message>
    <message>
        <source>The model kept stopping and was set aside. Your text is untouched.</source>
        <translation>Das Modell brach immer wieder ab und wurde beiseitegelegt. Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>Pages of the sidebar</source>
        <translation>Seiten der Schreibleiste</translation>
    </message>
    <message>
        <source>Nothing else was noted here</source>
        <translation>Sonst wurde hier nichts vermerkt</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>ein Zeilenwechsel</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>part of a letter</source>
        <translation>Teil eines Buchstabens</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>unter 0,1 %</translation>
    </message>
    <message>
        <source> · in the page</source>
        <translation> · auf der Seite</translation>
    </message>
    <message>
        <source>Wording {full_text}</source>
        <translation>Wortlaut {full_text}</translation>
    </message>
    <message>
        <source>Wordings of the passage</source>
        <translation>Fassungen der Passage</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Geschrieben mit</translation>
    </message>
    <message>
        <source>Strength of the voice, in per cent</source>
        <translation>Stärke der Stimme, in Prozent</translation>
    </message>
    <message>
        <source>A model that is not here</source>
        <translation>Ein Modell, das nicht hier ist</translation>
    </message>
    <message>
        <source>{safe}, smaller</source>
        <translation>{safe}, kleiner</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Stimmen…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Strength {value} %</source>
        <translation>Stärke {value} %</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>: what it is told leaves this machine</source>
        <translation>: was ihm gesagt wird, verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Writes on {place}{leaves}</source>
        <translation>Schreibt auf {place}{leaves}</translation>
    </message>
    <message>
        <source>A note to the model: what should happen, how</source>
        <translation>Eine Notiz an das Modell: was geschehen soll, und wie</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing sidebar</source>
        <translation>Schreibleiste</translation>
    </message>
    <message>
        <source>A note to the model</source>
        <translation>Eine Notiz an das Modell</translation>
    </message>
    <message>
        <source>There is nothing else in this book yet that could stand beside the page.</source>
        <translation>In diesem Buch ist noch nichts anderes, was neben der Seite stehen könnte.</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>Zweite Seite</translation>
    </message>
    <message>
        <source>Calendar of words</source>
        <translation>Wortkalender</translation>
    </message>
    <message>
        <source>{short_date}: still to come</source>
        <translation>{short_date}: kommt noch</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {amount} on {on}.</source>
        <translation>{title}: {amount} ({on}).</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Markdown’s marks</source>
        <translation>Markdown-Zeichen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>{named} and notes are not counted. A page has {on_a_page:,} {unit} by convention.</source>
        <translation>Nicht gezählt: {named} und Notizen. Eine Seite hat nach Übereinkunft {on_a_page:,} {unit}.</translation>
    </message>
    <message>
        <source>Plot of words per day</source>
        <translation>Diagramm der Wörter am Tag</translation>
    </message>
    <message>
        <source>Nothing was written in the last six weeks.</source>
        <translation>In den letzten sechs Wochen wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{amount} on {count} of {days} days, {averages:,} a day in the last week. Most on {said}.</source>
        <translation>{amount} an {count} von {days} Tagen, in der letzten Woche {averages:,} am Tag. Am meisten: {said}.</translation>
    </message>
    <message>
        <source>Target {target:,}</source>
        <translation>Ziel {target:,}</translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation>7-Tage-Mittel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Words of each day</source>
        <translation>Wörter jedes Tages</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>Als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source> of {target:,}</source>
        <translation> von {target:,}</translation>
    </message>
    <message>
        <source>{written:,}{goal} {unit} today</source>
        <translation>{written:,}{goal} {unit} heute</translation>
    </message>
    <message>
        <source>The first day of a streak is the one on which you write.</source>
        <translation>Der erste Tag einer Serie ist der, an dem Sie schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row</source>
        <translation>
            <numerusform>{n} Tag in Folge</numerusform>
            <numerusform>{n} Tage in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>{now}. The longest streak was {longest}.</source>
        <translation>{now}. Die längste Serie: {longest}.</translation>
    </message>
    <message>
        <source>The words are being counted…</source>
        <translation>Die Wörter werden gezählt…</translation>
    </message>
    <message>
        <source>Recorded as you write, kept with the book, never sent anywhere. View, Show where words came from, marks them on the page.</source>
        <translation>Beim Schreiben aufgezeichnet, beim Buch aufbewahrt, nie irgendwohin gesendet. Ansicht, „Zeigen, woher Wörter kommen“ markiert sie auf der Seite.</translation>
    </message>
    <message>
        <source>Words of the book: {shares}</source>
        <translation>Wörter des Buchs: {shares}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Disclos&amp;ure…</source>
        <translation>Offenle&amp;gung…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>In der Stunde</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>There is no session yet. One begins with the first key, and ends after half an hour without one.</source>
        <translation>Es gibt noch keine Sitzung. Eine beginnt mit dem ersten Tastendruck und endet nach einer halben Stunde ohne einen.</translation>
    </message>
    <message>
        <source>A pause is more than two minutes without a key; it is none of the writing time.</source>
        <translation>Eine Pause sind mehr als zwei Minuten ohne Tastendruck; sie zählt nicht als Schreibzeit.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>{goal} min</source>
        <translation>{goal} min</translation>
    </message>
    <message>
        <source>Plot of sentence lengths</source>
        <translation>Diagramm der Satzlängen</translation>
    </message>
    <message>
        <source>Sentence {number:,} of {count:,}: {amount}</source>
        <translation>Satz {number:,} von {count:,}: {amount}</translation>
    </message>
    <message>
        <source>There are no sentences yet.</source>
        <translation>Es gibt noch keine Sätze.</translation>
    </message>
    <message>
        <source>{count:,} sentences of {mean:.1f} {unit} on average, from {lengths} to {lengths2}; one differs from the next by {swing:.1f} {unit}.</source>
        <translation>{count:,} Sätze, im Durchschnitt {mean:.1f} {unit}, von {lengths} bis {lengths2}; einer weicht vom nächsten um {swing:.1f} {unit} ab.</translation>
    </message>
    <message>
        <source>Mean {mean:.1f}</source>
        <translation>Mittel {mean:.1f}</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>A click on a row goes to its next place. Figures count; they do not judge.</source>
        <translation>Ein Klick auf eine Zeile geht zu ihrer nächsten Stelle. Zahlen zählen; sie urteilen nicht.</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Neu a&amp;nsehen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Anh&amp;alten</translation>
    </message>
    <message>
        <source>{distance} apart</source>
        <translation>{distance} auseinander</translation>
    </message>
    <message>
        <source>Echoes: a rare word that comes again soon</source>
        <translation>Echos: ein seltenes Wort, das bald wiederkehrt</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Wendungen</translation>
    </message>
    <message>
        <source>Words used more than elsewhere in your writing</source>
        <translation>Wörter, die häufiger sind als sonst bei Ihnen</translation>
    </message>
    <message>
        <source>{kind}, {times:,} in all</source>
        <translation>{kind}, insgesamt {times:,}</translation>
    </message>
    <message>
        <source>“{text}”: place {at} of {count}</source>
        <translation>„{text}“: Stelle {at} von {count}</translation>
    </message>
    <message>
        <source>Echoes, phrases and words</source>
        <translation>Echos, Wendungen und Wörter</translation>
    </message>
    <message>
        <source>{words} times</source>
        <translation>{words}-mal</translation>
    </message>
    <message>
        <source>{words} elsewhere</source>
        <translation>{words} anderswo</translation>
    </message>
    <message>
        <source>There is no prose here yet</source>
        <translation>Hier ist noch keine Prosa</translation>
    </message>
    <message>
        <source>{unit} in a sentence</source>
        <translation>{unit} je Satz</translation>
    </message>
    <message>
        <source>Target of this scene</source>
        <translation>Ziel dieser Szene</translation>
    </message>
    <message>
        <source>Target of the book</source>
        <translation>Ziel des Buchs</translation>
    </message>
    <message>
        <source>Target of a day</source>
        <translation>Ziel eines Tages</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>The book has a deadline</source>
        <translation>Das Buch hat einen Termin</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Deadline of the book</source>
        <translation>Termin des Buchs</translation>
    </message>
    <message>
        <source>This sc&amp;ene</source>
        <translation>Diese S&amp;zene</translation>
    </message>
    <message>
        <source>The b&amp;ook</source>
        <translation>Das &amp;Buch</translation>
    </message>
    <message>
        <source>&amp;A day</source>
        <translation>&amp;Ein Tag</translation>
    </message>
    <message>
        <source>Write on every {weekday}</source>
        <translation>Jeden {weekday} schreiben</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>St&amp;il</translation>
    </message>
    <message>
        <source>Or&amp;igins</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>{n:,} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{written:,} today</source>
        <translation>{written:,} heute</translation>
    </message>
    <message>
        <source>{written:,} today, of {target:,}</source>
        <translation>{written:,} heute, von {target:,}</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>accepted from the model</source>
        <translation>vom Modell angenommen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Today: {said}.</source>
        <translation>Heute: {said}.</translation>
    </message>
    <message>
        <source>Nothing written yet today.</source>
        <translation>Heute noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>{duration} of writing.</source>
        <translation>{duration} Schreibzeit.</translation>
    </message>
    <message>
        <source>The deadline is past; {amount} are still to be written.</source>
        <translation>Der Termin ist vorbei; {amount} sind noch zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} writing days are</source>
        <translation>
            <numerusform>ein Schreibtag ist</numerusform>
            <numerusform>{n:,} Schreibtage sind</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} a day reach the book’s target; {days} left.</source>
        <translation>{amount} am Tag genügen für das Ziel des Buchs; {days} übrig.</translation>
    </message>
    <message>
        <source>{amount}. The book has no target.</source>
        <translation>{amount}. Das Buch hat kein Ziel.</translation>
    </message>
    <message>
        <source>{figure:,} of {amount}: {share:.0f}&#xa0;%.</source>
        <translation>{figure:,} / {amount}: {share:.0f}&#xa0;%.</translation>
    </message>
    <message>
        <source>{figure:,} of {amount}, by {date}: {share:.0f}&#xa0;%.</source>
        <translation>{figure:,} / {amount} bis {date}: {share:.0f}&#xa0;%.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>one: 1 minute</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} h {rest} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>The text has changed since; look again for the places as they are now.</source>
        <translation>Der Text hat sich geändert; sehen Sie neu nach, wo die Stellen jetzt sind.</translation>
    </message>
    <message>
        <source>Statisti&amp;cs…</source>
        <translation>&amp;Statistik…</translation>
    </message>
    <message>
        <source>{title} days.csv</source>
        <translation>{title} Tage.csv</translation>
    </message>
    <message>
        <source>The days are in {path}.</source>
        <translation>Die Tage sind in {path}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>{chosen:,} of {scene:,}</source>
        <translation>{chosen:,} von {scene:,}</translation>
    </message>
    <message numerus="yes">
        <source>{there} words in scene</source>
        <translation>
            <numerusform>{there} Wort in der Szene</numerusform>
            <numerusform>{there} Wörter in der Szene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} characters in scene</source>
        <translation>
            <numerusform>{there} Zeichen in der Szene</numerusform>
            <numerusform>{there} Zeichen in der Szene</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} in scene</source>
        <translation>{there} in der Szene</translation>
    </message>
    <message>
        <source>{book:,} in book</source>
        <translation>{book:,} im Buch</translation>
    </message>
    <message>
        <source>Nothing of the book’s shape was changed since it was opened.</source>
        <translation>An der Gestalt des Buchs wurde seit dem Öffnen nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing of the book’s shape was taken back.</source>
        <translation>An der Gestalt des Buchs wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Undo &amp;in the manuscript</source>
        <translation>I&amp;m Manuskript rückgängig</translation>
    </message>
    <message>
        <source>Redo in the &amp;manuscript</source>
        <translation>Im Manuskri&amp;pt wiederholen</translation>
    </message>
    <message>
        <source>Taken back: {}.</source>
        <translation>Zurückgenommen: {}.</translation>
    </message>
    <message>
        <source>Done again: {}.</source>
        <translation>Wiederholt: {}.</translation>
    </message>
    <message>
        <source>Undo &amp;in the manuscript: {plain}</source>
        <translation>I&amp;m Manuskript rückgängig: {plain}</translation>
    </message>
    <message>
        <source>Redo in the &amp;manuscript: {plain}</source>
        <translation>Im Manuskri&amp;pt wiederholen: {plain}</translation>
    </message>
    <message>
        <source>Summaries o&amp;f chapters…</source>
        <translation>Zusammenfassungen der Kapi&amp;tel…</translation>
    </message>
    <message>
        <source>What is the template called? It keeps titles and synopses, no texts; one of the same name gives way.</source>
        <translation>Wie heißt die Vorlage? Sie bewahrt Titel und Inhaltsangaben, keine Texte; eine gleichen Namens weicht ihr.</translation>
    </message>
    <message>
        <source>There is no template of your own.</source>
        <translation>Es gibt keine eigene Vorlage.</translation>
    </message>
    <message>
        <source>Its file is deleted for good. The books that it was laid out in stay as they are.</source>
        <translation>Ihre Datei wird endgültig gelöscht. Die Bücher, in denen sie angelegt wurde, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The template “{}” is deleted.</source>
        <translation>Die Vorlage „{}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The template “{}” is kept with your own; it is offered for every book.</source>
        <translation>Die Vorlage „{}“ ist bei Ihren eigenen gespeichert und steht für jedes Buch bereit.</translation>
    </message>
    <message>
        <source>Lay out a te&amp;mplate</source>
        <translation>Nach V&amp;orlage anlegen</translation>
    </message>
    <message>
        <source>&amp;Keep the plan as a template…</source>
        <translation>Plan als Vorlage speiche&amp;rn…</translation>
    </message>
    <message>
        <source>&amp;Delete a template of your own…</source>
        <translation>Ei&amp;gene Vorlage löschen…</translation>
    </message>
    <message>
        <source>“{title}” is laid out. Undo in the manuscript takes it away again.</source>
        <translation>„{title}“ ist angelegt. „Im Manuskript rückgängig“ nimmt es wieder weg.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Title bar</source>
        <translation>Titelleiste</translation>
    </message>
    <message>
        <source>While a proposal stands</source>
        <translation>Solange ein Vorschlag dasteht</translation>
    </message>
    <message>
        <source>While a rewrite stands</source>
        <translation>Solange eine Umschreibung dasteht</translation>
    </message>
    <message>
        <source>While grey words stand</source>
        <translation>Solange graue Wörter dastehen</translation>
    </message>
    <message>
        <source>Finding your way</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>Staying in it</source>
        <translation>Im Fluss bleiben</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>single ones, not a count</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Show or hide the manuscript</source>
        <translation>Manuskript zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the writing sidebar</source>
        <translation>Schreibleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>The story bible</source>
        <translation>Die Story-Bibel</translation>
    </message>
    <message>
        <source>Continue; while a proposal stands, another one</source>
        <translation>Weiterschreiben; solange ein Vorschlag dasteht, ein anderer</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Und außerdem</translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation>Ohne Tasten</translation>
    </message>
    <message>
        <source>In the manuscript, the plan and other lists</source>
        <translation>Im Manuskript, im Plan und in anderen Listen</translation>
    </message>
    <message>
        <source>Rename, or write into a cell</source>
        <translation>Umbenennen, oder in eine Zelle schreiben</translation>
    </message>
    <message>
        <source>Move up; the other arrows likewise</source>
        <translation>Nach oben; die anderen Pfeile entsprechend</translation>
    </message>
    <message>
        <source>The menu of what has the keys</source>
        <translation>Das Menü dessen, was die Tasten hat</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>&amp;What the model was told…</source>
        <translation>Was dem Mo&amp;dell gesagt wurde…</translation>
    </message>
    <message>
        <source>What is told, a&amp;nd how much of it…</source>
        <translation>Was gesagt wird, und wie vi&amp;el…</translation>
    </message>
    <message>
        <source>&amp;Memory and author&apos;s note</source>
        <translation>Gedäc&amp;htnis und Autorennotiz</translation>
    </message>
    <message>
        <source>So&amp;und like the selected passage</source>
        <translation>Wie die ausgewählte Passage &amp;klingen</translation>
    </message>
    <message>
        <source>The scene that these words are for is gone, so they are not asked.</source>
        <translation>Die Szene, für die diese Wörter sind, ist weg; daher wird mit ihnen nicht gefragt.</translation>
    </message>
    <message>
        <source>These words are for “{title}”; go back there, and ask with them then.</source>
        <translation>Diese Wörter sind für „{title}“; gehen Sie dorthin zurück und fragen Sie dann damit.</translation>
    </message>
    <message>
        <source>The model is told to sound like that passage from “{title}” now.</source>
        <translation>Dem Modell wird jetzt gesagt, dass es wie jene Passage aus „{title}“ klingen soll.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n:,} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remarks</source>
        <translation>
            <numerusform>1 Anmerkung</numerusform>
            <numerusform>{n:,} Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is only read here, so nothing can be put into it.</source>
        <translation>Diese Seite wird hier nur gelesen; es lässt sich nichts einsetzen.</translation>
    </message>
    <message>
        <source>This is the synopsis of “{title}” now.</source>
        <translation>Das ist jetzt die Inhaltsangabe von „{title}“.</translation>
    </message>
    <message>
        <source>What was ticked stands in the manuscript now.</source>
        <translation>Was angehakt war, steht jetzt im Manuskript.</translation>
    </message>
    <message>
        <source>What you have written in meanwhile stays in the book.</source>
        <translation>Was Sie inzwischen hineingeschrieben haben, bleibt im Buch.</translation>
    </message>
    <message>
        <source>no room for all of: {cut}</source>
        <translation>kein Platz für alles von: {cut}</translation>
    </message>
    <message>
        <source>Writing &amp;tools</source>
        <translation>Schreibwerk&amp;zeuge</translation>
    </message>
    <message>
        <source>&amp;Your tools…</source>
        <translation>Eigene Werkze&amp;uge…</translation>
    </message>
    <message>
        <source>Your tools…</source>
        <translation>Eigene Werkzeuge…</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>Das Modell wird noch geladen.</translation>
    </message>
    <message>
        <source>It is not for a text in this form: {titles}.</source>
        <translation>Nicht für einen Text in dieser Form: {titles}.</translation>
    </message>
    <message>
        <source>Select the words that it is to work on first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, an denen es arbeiten soll.</translation>
    </message>
    <message>
        <source>This page is only read here.</source>
        <translation>Diese Seite wird hier nur gelesen.</translation>
    </message>
    <message>
        <source>Ask about your story: who knew, when it was, what was left open. An answer names the scenes that it rests on, and a click goes there. Nothing here goes into the book.</source>
        <translation>Fragen Sie nach Ihrer Geschichte: wer wusste es, wann war es, was blieb offen. Eine Antwort nennt die Szenen, auf denen sie beruht, und ein Klick führt dorthin. Nichts von hier kommt ins Buch.</translation>
    </message>
    <message>
        <source>A question about the story</source>
        <translation>Eine Frage zur Geschichte</translation>
    </message>
    <message>
        <source>Ask (Return)</source>
        <translation>Fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>Die Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>Looking in your book…</source>
        <translation>In Ihrem Buch wird nachgesehen…</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Zu {title}</translation>
    </message>
    <message>
        <source>These words are not in the text as it is quoted.</source>
        <translation>So zitiert stehen diese Wörter nicht im Text.</translation>
    </message>
    <message>
        <source>Words for the page: a proposal at the cursor</source>
        <translation>Wörter für die Seite: ein Vorschlag am Cursor</translation>
    </message>
    <message>
        <source>Other words for the selection</source>
        <translation>Andere Wörter für die Auswahl</translation>
    </message>
    <message>
        <source>A list to pick from</source>
        <translation>Eine Liste zum Aussuchen</translation>
    </message>
    <message>
        <source>Words about the book, such as a summary</source>
        <translation>Wörter über das Buch, etwa eine Zusammenfassung</translation>
    </message>
    <message>
        <source>Remarks that quote the text</source>
        <translation>Anmerkungen, die den Text zitieren</translation>
    </message>
    <message>
        <source>An outline: chapters and scenes</source>
        <translation>Eine Gliederung: Kapitel und Szenen</translation>
    </message>
    <message>
        <source>Answers in the chat</source>
        <translation>Antworten im Chat</translation>
    </message>
    <message>
        <source>What stands in braces is filled in. Of the book: {passages}. Beside that: {words}. A line whose fields are all empty is left out.</source>
        <translation>Was in geschweiften Klammern steht, wird ausgefüllt. Aus dem Buch: {passages}. Daneben: {words}. Eine Zeile, deren Felder alle leer sind, fällt weg.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source> million weights</source>
        <translation> Millionen Gewichte</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;What it is for, in one sentence</source>
        <translation>&amp;Wofür es ist, in einem Satz</translation>
    </message>
    <message>
        <source>What comes &amp;out</source>
        <translation>Was heraus&amp;kommt</translation>
    </message>
    <message>
        <source>A &amp;question to you, whose answer is {note}</source>
        <translation>Eine Fra&amp;ge an Sie, deren Antwort {note} ist</translation>
    </message>
    <message>
        <source>Cho&amp;ices, of which one is {choice}</source>
        <translation>&amp;Auswahl, von der eines {choice} ist</translation>
    </message>
    <message>
        <source>Who the &amp;model is to be</source>
        <translation>Wer das &amp;Modell sein soll</translation>
    </message>
    <message>
        <source>Instruction for models that &amp;follow instructions</source>
        <translation>Anweisung für Modelle, die Anweisungen &amp;folgen</translation>
    </message>
    <message>
        <source>The same for models that only &amp;go on with a text</source>
        <translation>Dasselbe für Modelle, die nur einen &amp;Text fortsetzen</translation>
    </message>
    <message>
        <source>Items, remarks or chapters ({&amp;count})</source>
        <translation>Einträge, Anmerkungen oder Kapitel ({&amp;count})</translation>
    </message>
    <message>
        <source>Most wor&amp;ds of the answer ({words})</source>
        <translation>Höchste Wortzahl &amp;der Antwort ({words})</translation>
    </message>
    <message>
        <source>What a model &amp;needs at least</source>
        <translation>Was ein Modell mindestens &amp;braucht</translation>
    </message>
    <message>
        <source>Or in words of your own</source>
        <translation>Oder mit eigenen Worten</translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>„{title}“ schließen</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn Sie mögen</translation>
    </message>
    <message>
        <source>It is at work.</source>
        <translation>Es ist bei der Arbeit.</translation>
    </message>
    <message>
        <source>Answer the question first; it has nothing to go by.</source>
        <translation>Beantworten Sie zuerst die Frage; sonst hat es keinen Anhalt.</translation>
    </message>
    <message>
        <source>Reads {reads}</source>
        <translation>Liest {reads}</translation>
    </message>
    <message>
        <source>Read all of “{chapter}”</source>
        <translation>„{chapter}“ ganz lesen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Put it in at the cursor</source>
        <translation>Am Cursor einsetzen</translation>
    </message>
    <message>
        <source>Write from it</source>
        <translation>Daraus schreiben</translation>
    </message>
    <message>
        <source>Have the scene go on this way</source>
        <translation>Die Szene so weitergehen lassen</translation>
    </message>
    <message>
        <source>Insert item {number}: {text}</source>
        <translation>Eintrag {number} einfügen: {text}</translation>
    </message>
    <message>
        <source>Write from item {number}: {text}</source>
        <translation>Aus Eintrag {number} schreiben: {text}</translation>
    </message>
    <message>
        <source>Copy item {number}</source>
        <translation>Eintrag {number} kopieren</translation>
    </message>
    <message>
        <source>Tools that come with Inkwell stay as they are; a copy is yours to change. Yours go with you from book to book, those of this book travel with its folder.</source>
        <translation>Werkzeuge, die mit Inkwell kommen, bleiben, wie sie sind; eine Kopie können Sie ändern. Ihre gehen mit Ihnen von Buch zu Buch, die dieses Buchs reisen mit seinem Ordner.</translation>
    </message>
    <message>
        <source>This book’s</source>
        <translation>Die dieses Buchs</translation>
    </message>
    <message>
        <source>Come with Inkwell</source>
        <translation>Mit Inkwell gekommen</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>Neues Werkzeug</translation>
    </message>
    <message>
        <source>Read this passage from a novel:

{passage}

Say in a few sentences what …</source>
        <translation>Lies diese Passage aus einem Roman:

{passage}

Sage in wenigen Sätzen, was …</translation>
    </message>
    <message>
        <source>{passage}

* * *

An editor&apos;s note on this passage:</source>
        <translation>{passage}

* * *

Anmerkung der Lektorin zu dieser Passage:</translation>
    </message>
    <message>
        <source>Writing tools</source>
        <translation>Schreibwerkzeuge</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>For all my books</source>
        <translation>Für alle meine Bücher</translation>
    </message>
    <message>
        <source>For this book</source>
        <translation>Für dieses Buch</translation>
    </message>
    <message>
        <source>{reason} Close once more to let these changes go.</source>
        <translation>{reason} Noch einmal Schließen lässt diese Änderungen fallen.</translation>
    </message>
    <message>
        <source>“{title}” goes into “{name}”; others can add that file to their tools.</source>
        <translation>„{title}“ kommt nach „{name}“; andere können diese Datei zu ihren Werkzeugen hinzufügen.</translation>
    </message>
    <message>
        <source>It is used in the place of the one with the same name that comes with Inkwell.</source>
        <translation>Es wird statt dessen benutzt, das unter demselben Namen mit Inkwell kommt.</translation>
    </message>
    <message>
        <source>It is used in the place of the one of yours with the same name.</source>
        <translation>Es wird statt des Ihren mit demselben Namen benutzt.</translation>
    </message>
    <message>
        <source>Add {counted} to the book</source>
        <translation>{counted} ins Buch</translation>
    </message>
    <message>
        <source>Add to the book</source>
        <translation>Zum Buch hinzufügen</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Show it in the page: {where}</source>
        <translation>Auf der Seite zeigen: {where}</translation>
    </message>
    <message>
        <source>Show it in the page</source>
        <translation>Auf der Seite zeigen</translation>
    </message>
    <message>
        <source>your selection, {words}</source>
        <translation>Ihre Auswahl, {words}</translation>
    </message>
    <message>
        <source>the whole of “{scene}”</source>
        <translation>die ganze Szene „{scene}“</translation>
    </message>
    <message>
        <source>the whole chapter</source>
        <translation>das ganze Kapitel</translation>
    </message>
    <message>
        <source>the scenes that have to do with your question</source>
        <translation>die Szenen, die mit Ihrer Frage zu tun haben</translation>
    </message>
    <message>
        <source>“{scene}” up to the cursor</source>
        <translation>„{scene}“ bis zum Cursor</translation>
    </message>
    <message>
        <source>the titles and synopses of the book</source>
        <translation>die Titel und Inhaltsangaben des Buchs</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>Anhalten: {title}</translation>
    </message>
    <message>
        <source>Another answer: {title}</source>
        <translation>Andere Antwort: {title}</translation>
    </message>
    <message>
        <source>Close: {title}</source>
        <translation>Schließen: {title}</translation>
    </message>
    <message>
        <source>Writing: {title}</source>
        <translation>Schreibt: {title}</translation>
    </message>
    <message>
        <source>Use as synopsis</source>
        <translation>Als Inhaltsangabe nehmen</translation>
    </message>
    <message>
        <source>It stands with the scene in the plan; the one before can be brought back</source>
        <translation>Sie steht im Plan bei der Szene; die vorige lässt sich zurückholen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Use as synopsis of {title}</source>
        <translation>Als Inhaltsangabe von {title} nehmen</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation>Beispielbuch öffnen</translation>
    </message>
    <message>
        <source>Tour, step {number} of {of}</source>
        <translation>Rundgang, Schritt {number} von {of}</translation>
    </message>
    <message>
        <source>Tour, step {number} of {of}: {title}</source>
        <translation>Rundgang, Schritt {number} von {of}: {title}</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>Kein Buch geöffnet</translation>
    </message>
    <message>
        <source>The tour goes on in the sample book, or in any book that you open.</source>
        <translation>Der Rundgang geht im Beispielbuch weiter oder in jedem Buch, das Sie öffnen.</translation>
    </message>
    <message>
        <source>Welcome to Inkwell</source>
        <translation>Willkommen bei Inkwell</translation>
    </message>
    <message>
        <source>Five short steps show what is where, in a real book: a story that you may spoil, put where you like. You can as well begin a book of your own; the tour goes on there.</source>
        <translation>Fünf kurze Schritte zeigen, was wo ist, in einem richtigen Buch: einer Geschichte, die Sie verderben dürfen, abgelegt, wo Sie mögen. Sie können ebenso gut ein eigenes Buch beginnen; der Rundgang geht dort weiter.</translation>
    </message>
    <message>
        <source>Esc skips the tour. Help, Tour begins it again.</source>
        <translation>Esc überspringt den Rundgang. Hilfe, Rundgang beginnt ihn wieder.</translation>
    </message>
    <message>
        <source>Here are its chapters, scenes and notes; a click brings one to the page. The book is a folder of plain text files, which every other program can read.</source>
        <translation>Hier sind seine Kapitel, Szenen und Notizen; ein Klick bringt eine auf die Seite. Das Buch ist ein Ordner mit reinen Textdateien, die jedes andere Programm lesen kann.</translation>
    </message>
    <message>
        <source>Your book</source>
        <translation>Ihr Buch</translation>
    </message>
    <message>
        <source>Its chapters, scenes and notes are in a list that is closed now; this switch opens it. The book is a folder of plain text files, which every other program can read.</source>
        <translation>Seine Kapitel, Szenen und Notizen stehen in einer Liste, die jetzt geschlossen ist; dieser Schalter öffnet sie. Das Buch ist ein Ordner mit reinen Textdateien, die jedes andere Programm lesen kann.</translation>
    </message>
    <message>
        <source>Go to the page and write. What you type is on the disk within a second, and in the book’s files when you pause; here it says so. There is nothing to save, and after a crash your words are there again.</source>
        <translation>Gehen Sie auf die Seite und schreiben Sie. Was Sie tippen, ist binnen einer Sekunde auf dem Datenträger und in den Dateien des Buchs, wenn Sie innehalten; hier steht es dann. Zu speichern gibt es nichts, und nach einem Absturz sind Ihre Wörter wieder da.</translation>
    </message>
    <message>
        <source>The page, and nothing is lost</source>
        <translation>Die Seite, und nichts geht verloren</translation>
    </message>
    <message>
        <source>Where the story stops, press {go}. A model on this machine goes on in a softer ink. That is a proposal and not in your book: {take} takes it, {leave} lets it go. What the model was told can then be read below, every word of it.</source>
        <translation>Wo die Geschichte abbricht, drücken Sie {go}. Ein Modell auf diesem Rechner schreibt in hellerer Tinte weiter. Das ist ein Vorschlag und steht nicht in Ihrem Buch: {take} nimmt ihn an, {leave} lässt ihn fallen. Was dem Modell gesagt wurde, lässt sich dann darunter lesen, Wort für Wort.</translation>
    </message>
    <message>
        <source>{keys} or Continue</source>
        <translation>{keys} oder „Weiterschreiben“</translation>
    </message>
    <message>
        <source>Where the story stops, press {go}. A model on this machine goes on in a softer ink. That is a proposal and not in your book: {take} takes it, {leave} lets it go. What the model was told is in the writing sidebar, which is closed now; this switch opens it.</source>
        <translation>Wo die Geschichte abbricht, drücken Sie {go}. Ein Modell auf diesem Rechner schreibt in hellerer Tinte weiter. Das ist ein Vorschlag und steht nicht in Ihrem Buch: {take} nimmt ihn an, {leave} lässt ihn fallen. Was dem Modell gesagt wurde, steht in der Schreibleiste, die jetzt geschlossen ist; dieser Schalter öffnet sie.</translation>
    </message>
    <message>
        <source>{palette} goes to anything: type a few letters of a scene or of a command. {help} opens the handbook at the page about what is in front of you. Help, Tour shows these steps again.</source>
        <translation>{palette} führt überallhin: Tippen Sie ein paar Buchstaben einer Szene oder eines Befehls. {help} öffnet das Handbuch auf der Seite zu dem, was Sie vor sich haben. Hilfe, Rundgang zeigt diese Schritte noch einmal.</translation>
    </message>
    <message>
        <source>Esc ends the tour. {keys} goes from the page to this card.</source>
        <translation>Esc beendet den Rundgang. {keys} führt von der Seite zu dieser Karte.</translation>
    </message>
    <message>
        <source>the mouse</source>
        <translation>die Maus</translation>
    </message>
    <message>
        <source>The writing partner</source>
        <translation>Der Schreibpartner</translation>
    </message>
    <message>
        <source>It is switched off: no model is loaded, and nothing of it runs. Should you want it, File, Settings, “Use the writing partner” switches it on.</source>
        <translation>Er ist ausgeschaltet: Kein Modell ist geladen, und nichts davon läuft. Wenn Sie ihn wollen: Datei, Einstellungen, „Den Schreibpartner benutzen“ schaltet ihn ein.</translation>
    </message>
    <message>
        <source>Manuscript, History of this scene brings back what stood there an hour or a month ago, and the trash keeps what you delete. File, Export the book makes a Word document, an e-book or a PDF of it.</source>
        <translation>Manuskript, Verlauf dieser Szene holt zurück, was vor einer Stunde oder einem Monat dastand, und der Papierkorb bewahrt, was Sie löschen. Datei, Buch exportieren macht ein Word-Dokument, ein E-Book oder ein PDF daraus.</translation>
    </message>
    <message>
        <source>Back, and out</source>
        <translation>Zurück und hinaus</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Neuer Teil</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Neues Kapitel</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Neue Szene</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>It cannot be moved any further that way.</source>
        <translation>In diese Richtung geht es nicht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” and the {n} below it go to the trash folder of this book.</source>
        <translation>
            <numerusform>„{title}“ und der eine Teil darunter kommen in den Papierkorb dieses Buchs.</numerusform>
            <numerusform>„{title}“ und die {n} Teile darunter kommen in den Papierkorb dieses Buchs.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” goes to the trash folder of this book.</source>
        <translation>„{title}“ kommt in den Papierkorb dieses Buchs.</translation>
    </message>
    <message>
        <source>Make quotes and dashes &amp;typographic in this scene</source>
        <translation>Anführungszeichen und Striche dieser Szene &amp;typografisch machen</translation>
    </message>
    <message>
        <source>Make quotes and dashes &amp;plain in this scene</source>
        <translation>Anführungszeichen und Striche dieser Szene &amp;gerade machen</translation>
    </message>
    <message>
        <source>Quotes and dashes are typographic now</source>
        <translation>Anführungszeichen und Striche sind jetzt typografisch</translation>
    </message>
    <message>
        <source>Quotes and dashes are plain now</source>
        <translation>Anführungszeichen und Striche sind jetzt gerade</translation>
    </message>
    <message>
        <source>This text cannot be changed, so its quotes and dashes stay as they are.</source>
        <translation>Dieser Text lässt sich nicht ändern; Anführungszeichen und Striche bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>You went to another text, so quotes and dashes stay as they were.</source>
        <translation>Sie sind zu einem anderen Text gegangen; Anführungszeichen und Striche bleiben, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} paragraphs</source>
        <translation>
            <numerusform>einem Absatz</numerusform>
            <numerusform>{n:,} Absätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, in {places}.</source>
        <translation>{done}, in {places}.</translation>
    </message>
    <message>
        <source>There was nothing to change in this scene.</source>
        <translation>In dieser Szene gab es nichts zu ändern.</translation>
    </message>
    <message>
        <source>With books of several kinds, what is measured is told for each kind too. Call them as you like: crime, romance.</source>
        <translation>Bei Büchern mehrerer Arten wird das Gemessene auch für jede Art genannt. Nennen Sie sie, wie Sie mögen: Krimi, Liebesroman.</translation>
    </message>
    <message>
        <source>There are no texts yet.</source>
        <translation>Es gibt noch keine Texte.</translation>
    </message>
    <message>
        <source>What kind of book “{name}” is</source>
        <translation>Was für ein Buch „{name}“ ist</translation>
    </message>
    <message>
        <source>its kind</source>
        <translation>seine Art</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>It goes on beside your writing, also while this window is closed, at the lowest priority, and rests when the machine gets hot. When Inkwell ends, what it has learnt is saved, and it can go on at the next start.</source>
        <translation>Es läuft neben Ihrem Schreiben, auch bei geschlossenem Fenster, mit niedrigstem Vorrang, und ruht, wenn der Rechner heiß wird. Wenn Inkwell endet, wird das Gelernte gespeichert, und beim nächsten Start kann es weitergehen.</translation>
    </message>
    <message>
        <source>This voice is not learning now.</source>
        <translation>Diese Stimme lernt gerade nicht.</translation>
    </message>
    <message>
        <source>It is learning</source>
        <translation>Sie lernt</translation>
    </message>
    <message>
        <source>It rests</source>
        <translation>Sie ruht</translation>
    </message>
    <message>
        <source>How much is learnt</source>
        <translation>Wie viel gelernt ist</translation>
    </message>
    <message>
        <source>What it writes as it learns</source>
        <translation>Was sie beim Lernen schreibt</translation>
    </message>
    <message>
        <source>What it writes as it learns stands here.</source>
        <translation>Hier steht, was sie beim Lernen schreibt.</translation>
    </message>
    <message>
        <source>Go on while the machine runs on its &amp;battery</source>
        <translation>Auch im A&amp;kkubetrieb weiterlernen</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>&amp;Anhalten und behalten</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiterlernen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>What was learnt until step {step:,} is saved</source>
        <translation>Was bis Schritt {step:,} gelernt wurde, ist gespeichert</translation>
    </message>
    <message>
        <source> of {steps:,}</source>
        <translation> von {steps:,}</translation>
    </message>
    <message>
        <source>{tokens_per_second:,.0f} tokens/s</source>
        <translation>{tokens_per_second:,.0f} Token/s</translation>
    </message>
    <message>
        <source>Step {step:,}{total}</source>
        <translation>Schritt {step:,}{total}</translation>
    </message>
    <message>
        <source>After {step:,} steps: …{prompt} | {text}</source>
        <translation>Nach {step:,} Schritten: …{prompt} | {text}</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts ist weggelassen.</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Doppeltes</translation>
    </message>
    <message>
        <source>written by a model</source>
        <translation>von einem Modell geschrieben</translation>
    </message>
    <message>
        <source>pasted from another program</source>
        <translation>aus einem anderen Programm eingefügt</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>in einer anderen Sprache</translation>
    </message>
    <message>
        <source>stands in the held-out text too</source>
        <translation>steht auch im zurückgehaltenen Text</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen ist</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>Das Kapitel davor</translation>
    </message>
    <message>
        <source>The chapter after</source>
        <translation>Das Kapitel danach</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>{kind}: {removed:,} words</source>
        <translation>{kind}: {removed:,} Wörter</translation>
    </message>
    <message>
        <source>Left out: {told}.</source>
        <translation>Weggelassen: {told}.</translation>
    </message>
    <message>
        <source>Changed: {key}</source>
        <translation>Geändert: {key}</translation>
    </message>
    <message>
        <source>Nothing of it is learnt from.</source>
        <translation>Daraus wird nichts gelernt.</translation>
    </message>
    <message>
        <source>Plot of the loss while learning</source>
        <translation>Diagramm des Verlusts beim Lernen</translation>
    </message>
    <message>
        <source>on text held out</source>
        <translation>auf zurückgehaltenem Text</translation>
    </message>
    <message>
        <source>while learning</source>
        <translation>beim Lernen</translation>
    </message>
    <message>
        <source>Step {step:,}: loss {loss:.3f} {where}</source>
        <translation>Schritt {step:,}: Verlust {loss:.3f} {where}</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Es ist noch nichts gemessen.</translation>
    </message>
    <message>
        <source>On text held out the loss is {loss:.3f} at step {step:,}. Lower is better.</source>
        <translation>Auf zurückgehaltenem Text beträgt der Verlust bei Schritt {step:,} {loss:.3f}. Niedriger ist besser.</translation>
    </message>
    <message>
        <source>On text held out the loss was {loss:.3f} at step {step:,} and is {loss2:.3f} at best, at step {step2:,}. Lower is better.</source>
        <translation>Auf zurückgehaltenem Text war der Verlust {loss:.3f} bei Schritt {step:,} und ist bestenfalls {loss2:.3f}, bei Schritt {step2:,}. Niedriger ist besser.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} steps</source>
        <translation>
            <numerusform>1 Schritt</numerusform>
            <numerusform>{n:,} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: while learning. Dots: on text held out.</source>
        <translation>Linie: beim Lernen. Punkte: auf zurückgehaltenem Text.</translation>
    </message>
    <message>
        <source>{figure} before, </source>
        <translation>{figure} vorher, </translation>
    </message>
    <message>
        <source>{name}: {before}{figure} after learning</source>
        <translation>{name}: {before}{figure} nach dem Lernen</translation>
    </message>
    <message>
        <source>Empty: before. Full: after learning.</source>
        <translation>Leer: vorher. Voll: nach dem Lernen.</translation>
    </message>
    <message>
        <source>Ring: before. Dot: after learning.</source>
        <translation>Ring: vorher. Punkt: nach dem Lernen.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut sie ist</translation>
    </message>
    <message>
        <source>The chapters that were kept back are read by the voice and by the model that it learnt on: the better it foresees your words, the more it has of your way of writing. Perplexity is how many words it wavers between; lower is better.</source>
        <translation>Die zurückgehaltenen Kapitel lesen die Stimme und das Modell, auf dem sie gelernt hat: Je besser sie Ihre Wörter voraussieht, desto mehr hat sie von Ihrer Art zu schreiben. Perplexität ist, zwischen wie vielen Wörtern sie schwankt; niedriger ist besser.</translation>
    </message>
    <message>
        <source>It has not learnt anything yet.</source>
        <translation>Sie hat noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Measure it first.</source>
        <translation>Messen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>&amp;Read all that was kept back</source>
        <translation>&amp;Alles Zurückgehaltene lesen</translation>
    </message>
    <message>
        <source>By default {windows} pieces of it are read, spread over its chapters: enough to tell a change of some three per cent. All of it takes longer and tells smaller ones.</source>
        <translation>Üblich ist, {windows} Stücke davon zu lesen, über die Kapitel verteilt: genug, um eine Änderung von etwa drei Prozent zu erkennen. Alles zu lesen dauert länger und zeigt kleinere.</translation>
    </message>
    <message>
        <source>Chapters that were kept back</source>
        <translation>Zurückgehaltene Kapitel</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation>Wie sie schreibt</translation>
    </message>
    <message>
        <source>How much is measured</source>
        <translation>Wie viel gemessen ist</translation>
    </message>
    <message>
        <source>&amp;Measure it</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung anhalten</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Compare blin&amp;d…</source>
        <translation>Blin&amp;d vergleichen…</translation>
    </message>
    <message>
        <source>It has not been measured yet.</source>
        <translation>Sie wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Perplexity by chapter</source>
        <translation>Perplexität nach Kapiteln</translation>
    </message>
    <message>
        <source>Perplexity by genre</source>
        <translation>Perplexität nach Genres</translation>
    </message>
    <message>
        <source>Distance from your way of writing</source>
        <translation>Abstand von Ihrer Art zu schreiben</translation>
    </message>
    <message>
        <source>Other texts, on which it should not be worse</source>
        <translation>Andere Texte, bei denen sie nicht schlechter sein sollte</translation>
    </message>
    <message>
        <source>The same in the writing partner&apos;s engine</source>
        <translation>Dasselbe in der Engine des Schreibpartners</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open as a &amp;web page</source>
        <translation>Als &amp;Webseite öffnen</translation>
    </message>
    <message>
        <source>The same in your browser, to print or to keep; it is a file on this machine</source>
        <translation>Dasselbe in Ihrem Browser, zum Drucken oder Aufbewahren; es ist eine Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation>Wie sie gelernt hat</translation>
    </message>
    <message>
        <source>How well it foresees text that it has not learnt from</source>
        <translation>Wie gut sie Text voraussieht, aus dem sie nicht gelernt hat</translation>
    </message>
    <message>
        <source>How far it writes from you: the shorter, the nearer</source>
        <translation>Wie weit von Ihnen sie schreibt: je kürzer, desto näher</translation>
    </message>
    <message>
        <source>What it knows by heart</source>
        <translation>Was sie auswendig kann</translation>
    </message>
    <message>
        <source>Some of what it wrote</source>
        <translation>Einiges von ihr Geschriebene</translation>
    </message>
    <message>
        <source>What was measured of “{name}”</source>
        <translation>Was an „{name}“ gemessen wurde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The same voice with less on the disk and in memory, and often faster. What that costs in perplexity is measured on the chapters that were kept back. Each can write: it stands in the sidebar below the voice, with its price.</source>
        <translation>Dieselbe Stimme, mit weniger auf dem Datenträger und im Speicher und oft schneller. Was das an Perplexität kostet, wird an den zurückgehaltenen Kapiteln gemessen. Jede kann schreiben: Sie steht in der Schreibleiste unter der Stimme, mit ihrem Preis.</translation>
    </message>
    <message>
        <source>Numbers with fewer &amp;bits (Q8_0 to Q4_K_M)</source>
        <translation>Zahlen mit weniger &amp;Bits (Q8_0 bis Q4_K_M)</translation>
    </message>
    <message>
        <source>Quick, and the right one for most</source>
        <translation>Schnell, und für die meisten richtig</translation>
    </message>
    <message>
        <source>&amp;Eight bits in torch</source>
        <translation>&amp;Acht Bit in torch</translation>
    </message>
    <message>
        <source>For looking at attention with less memory</source>
        <translation>Um die Aufmerksamkeit mit weniger Speicher anzusehen</translation>
    </message>
    <message>
        <source>The weights that matter least &amp;removed</source>
        <translation>Unwichtigste &amp;Gewichte entfernt</translation>
    </message>
    <message>
        <source>Then it learns a little more; takes longer</source>
        <translation>Danach lernt sie noch ein wenig; dauert länger</translation>
    </message>
    <message>
        <source>A smaller model ta&amp;ught by this one</source>
        <translation>Ein kleineres Modell, das von diesem &amp;lernt</translation>
    </message>
    <message>
        <source>Takes as long as learning did</source>
        <translation>Dauert so lange wie das Lernen</translation>
    </message>
    <message>
        <source>An adapter is small already; this is for voices with a model of their own.</source>
        <translation>Ein Adapter ist schon klein; das ist für Stimmen mit einem eigenen Modell.</translation>
    </message>
    <message>
        <source>How much is done of the smaller models</source>
        <translation>Wie viel an den kleineren Modellen getan ist</translation>
    </message>
    <message>
        <source>Smaller models and their price</source>
        <translation>Kleinere Modelle und ihr Preis</translation>
    </message>
    <message>
        <source>Make &amp;smaller ones</source>
        <translation>&amp;Kleinere machen</translation>
    </message>
    <message>
        <source>Stop making smaller ones</source>
        <translation>Kleinermachen anhalten</translation>
    </message>
    <message>
        <source>Tick what shall be made.</source>
        <translation>Haken Sie an, was gemacht werden soll.</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Woraus sie lernt</translation>
    </message>
    <message>
        <source>Tick books, chapters or scenes, or add finished texts of yours. Only what you wrote is learnt: what a model wrote in them is left out, as are notes and comments. Nothing leaves this machine.</source>
        <translation>Haken Sie Bücher, Kapitel oder Szenen an, oder fügen Sie fertige Texte hinzu. Gelernt wird nur, was Sie geschrieben haben: Was ein Modell darin schrieb, fällt weg, ebenso Notizen und Kommentare. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Title pages and the like</source>
        <translation>&amp;Titelblätter und dergleichen</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Überschriften</translation>
    </message>
    <message>
        <source>What &amp;publishers and archives added</source>
        <translation>Was &amp;Verlage und Archive hinzugefügt haben</translation>
    </message>
    <message>
        <source>Paragraphs that stand there &amp;twice</source>
        <translation>Absätze, die &amp;doppelt dastehen</translation>
    </message>
    <message>
        <source>Everything in small letters</source>
        <translation>Alles in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>No punctuation</source>
        <translation>Keine Zeichensetzung</translation>
    </message>
    <message>
        <source>The texts are being looked through.</source>
        <translation>Die Texte werden durchgesehen.</translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation>&amp;Buch hinzufügen…</translation>
    </message>
    <message>
        <source>Paragraphs in &amp;another language than most</source>
        <translation>Absätze in &amp;anderer Sprache als die meisten</translation>
    </message>
    <message>
        <source>What was pasted from &amp;other programs</source>
        <translation>Was aus anderen &amp;Programmen eingefügt wurde</translation>
    </message>
    <message>
        <source>Let them be drawn again</source>
        <translation>Neu auslosen lassen</translation>
    </message>
    <message>
        <source>Learn from these te&amp;xts</source>
        <translation>Aus diesen Texten &amp;lernen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>For study only</source>
        <translation>Nur zur Ansicht</translation>
    </message>
    <message>
        <source>What is left out, before and after</source>
        <translation>Was weggelassen ist, vorher und nachher</translation>
    </message>
    <message>
        <source>Chapters that are kept back to measure on</source>
        <translation>Kapitel, die zum Messen zurückgehalten werden</translation>
    </message>
    <message>
        <source>What kind of book each is</source>
        <translation>Was für eine Art Buch jedes ist</translation>
    </message>
    <message>
        <source>How much is kept back</source>
        <translation>Wie viel zurückgehalten wird</translation>
    </message>
    <message>
        <source>Chapters that are kept back</source>
        <translation>Zurückgehaltene Kapitel</translation>
    </message>
    <message>
        <source>About so much of the text</source>
        <translation>Etwa so viel vom Text</translation>
    </message>
    <message>
        <source>It never learns from these, so what it foresees there it has not by heart.</source>
        <translation>Daraus lernt sie nie; was sie dort voraussieht, kann sie nicht auswendig.</translation>
    </message>
    <message>
        <source>{words:,} words to learn from, in {chapters}; {words2:,} are kept back to measure on, in {chapters2}.</source>
        <translation>{words:,} Wörter zum Lernen, in {chapters}; {words2:,} werden zum Messen zurückgehalten, in {chapters2}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chapters</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>einem Kapitel</numerusform>
            <numerusform>{n:,} Kapiteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chapters</source>
        <translation>
            <numerusform>1 Kapitel</numerusform>
            <numerusform>{n:,} Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Tokens that are read at once</source>
        <translation>Token, die auf einmal gelesen werden</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Windows that are computed together</source>
        <translation>Fenster, die zusammen berechnet werden</translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation>Ansammeln</translation>
    </message>
    <message>
        <source>Batches that one step is made of</source>
        <translation>Stapel, aus denen ein Schritt besteht</translation>
    </message>
    <message>
        <source>Updates of the weights; 0 for as many as the time and the text allow</source>
        <translation>Änderungen der Gewichte; 0 für so viele, wie Zeit und Text erlauben</translation>
    </message>
    <message>
        <source>The same seed gives the same voice</source>
        <translation>Derselbe Startwert gibt dieselbe Stimme</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>How much an adapter can hold</source>
        <translation>Wie viel ein Adapter fassen kann</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Tokens that it knows</source>
        <translation>Token, die es kennt</translation>
    </message>
    <message>
        <source>Tokens that it has before it</source>
        <translation>Token, die es vor sich hat</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Numbers for each token</source>
        <translation>Zahlen je Token</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>The width has to be a multiple of them</source>
        <translation>Die Breite muss ein Vielfaches davon sein</translation>
    </message>
    <message>
        <source>As this machine does it best</source>
        <translation>Wie dieser Rechner es am besten kann</translation>
    </message>
    <message>
        <source>Compute activations again: less memory, a third more time</source>
        <translation>Aktivierungen neu berechnen: weniger Speicher, ein Drittel mehr Zeit</translation>
    </message>
    <message>
        <source>Go on while the machine runs on its battery</source>
        <translation>Auch im Akkubetrieb weiterlernen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>Wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often the text is read at most</source>
        <translation>Wie oft der Text höchstens gelesen wird</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An adapter counts alpha / rank times</source>
        <translation>Ein Adapter zählt Alpha / Rang Mal</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Numbers that are computed with</source>
        <translation>Zahlen, mit denen gerechnet wird</translation>
    </message>
    <message>
        <source>A sample every</source>
        <translation>Eine Probe alle</translation>
    </message>
    <message>
        <source>Steps between two samples of what it writes; 0 for none</source>
        <translation>Schritte zwischen zwei Proben dessen, was sie schreibt; 0 für keine</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>A finished voice stands among the models in the sidebar, under Continue. Each book remembers which one it is written with; every result says which voice wrote it.</source>
        <translation>Eine fertige Stimme steht in der Schreibleiste unter den Modellen, unter „Weiterschreiben“. Jedes Buch merkt sich, mit welcher es geschrieben wird; jedes Ergebnis sagt, welche Stimme es schrieb.</translation>
    </message>
    <message>
        <source>While it writes, longer runs of words out of what it learnt from are not let through: in chat, summaries and rewrites too, but for what they were told. A change counts from the next answer on.</source>
        <translation>Während sie schreibt, werden längere Wortfolgen aus ihren Lerntexten nicht durchgelassen: auch in Chat, Zusammenfassungen und Umschreibungen, außer wenn sie ihr gesagt wurden. Eine Änderung gilt ab der nächsten Antwort.</translation>
    </message>
    <message>
        <source>With a passphrase of yours nobody else who uses this machine can read what it learnt, or write with it.</source>
        <translation>Mit einer Passphrase von Ihnen kann niemand sonst, der diesen Rechner benutzt, lesen, was sie gelernt hat, oder mit ihr schreiben.</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>Un&amp;lock for good…</source>
        <translation>&amp;Endgültig entsperren…</translation>
    </message>
    <message>
        <source>&amp;Write this book with it</source>
        <translation>Dieses &amp;Buch mit ihr schreiben</translation>
    </message>
    <message>
        <source>&amp;Write this book with it…</source>
        <translation>Dieses &amp;Buch mit ihr schreiben…</translation>
    </message>
    <message>
        <source>The longest run of your own words that it may repeat</source>
        <translation>Die längste Folge Ihrer eigenen Wörter, die sie wiederholen darf</translation>
    </message>
    <message>
        <source>It may repeat at most</source>
        <translation>Wiederholen darf sie höchstens</translation>
    </message>
    <message>
        <source>of yours in a row</source>
        <translation>von Ihnen in Folge</translation>
    </message>
    <message>
        <source>Write its &amp;files again</source>
        <translation>&amp;Dateien neu schreiben</translation>
    </message>
    <message>
        <source>Publishes it to the writing partner on this machine, and to nobody else</source>
        <translation>Stellt sie dem Schreibpartner auf diesem Rechner bereit und niemandem sonst</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Another &amp;passphrase…</source>
        <translation>Andere &amp;Passphrase…</translation>
    </message>
    <message>
        <source>Cl&amp;ose it now</source>
        <translation>Jetzt s&amp;chließen</translation>
    </message>
    <message>
        <source>Its open files are deleted for good before Inkwell ends</source>
        <translation>Die offenen Dateien werden endgültig gelöscht, bevor Inkwell endet</translation>
    </message>
    <message>
        <source>Under lock</source>
        <translation>Verschlossen</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie sie lernt</translation>
    </message>
    <message>
        <source>Three ways; the first is the right one for nearly everybody.</source>
        <translation>Drei Wege; der erste ist für fast alle der richtige.</translation>
    </message>
    <message>
        <source>An &amp;adapter on a model that can write already (advised)</source>
        <translation>Ein &amp;Adapter auf einem Modell, das schon schreiben kann (empfohlen)</translation>
    </message>
    <message>
        <source>The model stays as it is; a small file beside it learns how you write. How strongly it counts can be set with a slider at any time.</source>
        <translation>Das Modell bleibt, wie es ist; eine kleine Datei daneben lernt, wie Sie schreiben. Wie stark sie zählt, lässt sich jederzeit mit einem Regler einstellen.</translation>
    </message>
    <message>
        <source>A &amp;GPT-2 model, changed as a whole</source>
        <translation>Ein &amp;GPT-2-Modell, im Ganzen geändert</translation>
    </message>
    <message>
        <source>All of it learns. It needs more memory and time, and makes a model file of its own.</source>
        <translation>Alles daran lernt. Das braucht mehr Speicher und Zeit und ergibt eine eigene Modelldatei.</translation>
    </message>
    <message>
        <source>A small model of your &amp;own, from nothing</source>
        <translation>Ein kleines &amp;eigenes Modell, aus dem Nichts</translation>
    </message>
    <message>
        <source>It knows not a word but yours. At its pocket size it learns in minutes, and writes oddly.</source>
        <translation>Es kennt kein Wort außer Ihren. In seinem Taschenformat lernt es binnen Minuten und schreibt seltsam.</translation>
    </message>
    <message>
        <source>There is no model to learn on; add one in the settings.</source>
        <translation>Es gibt kein Modell, auf dem gelernt werden könnte; fügen Sie in den Einstellungen eines hinzu.</translation>
    </message>
    <message>
        <source>There is no GPT-2 here; put its folder, as transformers writes it, into the folder of models.</source>
        <translation>Hier ist kein GPT-2; legen Sie seinen Ordner, wie transformers ihn schreibt, in den Ordner der Modelle.</translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be paused and stopped at any time, and goes on another day where it was. It needs a few gigabytes of memory; should there be too little, it says so before it begins. No network is used.</source>
        <translation>Sie können inzwischen weiterschreiben. Das Lernen lässt sich jederzeit pausieren und anhalten und geht an einem anderen Tag weiter, wo es war. Es braucht einige Gigabyte Speicher; ist es zu wenig, sagt es das vor dem Beginn. Ein Netz wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Choose the texts first, on the first page.</source>
        <translation>Wählen Sie zuerst auf der ersten Seite die Texte.</translation>
    </message>
    <message>
        <source>On which model</source>
        <translation>Auf welchem Modell</translation>
    </message>
    <message>
        <source>&amp;Begin to learn</source>
        <translation>Mit dem Lernen &amp;beginnen</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Hier ist keins</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>For at most so long</source>
        <translation>Für höchstens so lange</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>For the curious</source>
        <translation>Für Neugierige</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>&amp;Neu lernen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>A voice is a model that learnt from your own writing, on this machine. Begin one with “New voice…”: you choose the texts, it learns for a few minutes, and then it can write with you.</source>
        <translation>Eine Stimme ist ein Modell, das auf diesem Rechner aus Ihren eigenen Texten gelernt hat. Beginnen Sie eine mit „Neue Stimme…“: Sie wählen die Texte, sie lernt ein paar Minuten, und dann kann sie mit Ihnen schreiben.</translation>
    </message>
    <message>
        <source>Choose a voice first.</source>
        <translation>Wählen Sie zuerst eine Stimme.</translation>
    </message>
    <message>
        <source>&amp;New voice…</source>
        <translation>&amp;Neue Stimme…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Steps of the voice</source>
        <translation>Schritte der Stimme</translation>
    </message>
    <message>
        <source>1 Texts</source>
        <translation>1 Texte</translation>
    </message>
    <message>
        <source>2 How</source>
        <translation>2 Wie</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 Lernen</translation>
    </message>
    <message>
        <source>4 Quality</source>
        <translation>4 Qualität</translation>
    </message>
    <message>
        <source>5 Smaller</source>
        <translation>5 Kleiner</translation>
    </message>
    <message>
        <source>6 Use</source>
        <translation>6 Einsetzen</translation>
    </message>
    <message>
        <source>an adapter</source>
        <translation>ein Adapter</translation>
    </message>
    <message>
        <source>a model trained on</source>
        <translation>ein Modell, gelernt auf</translation>
    </message>
    <message>
        <source>a model of its own</source>
        <translation>ein eigenes Modell</translation>
    </message>
    <message>
        <source> on {base}</source>
        <translation> auf {base}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>its texts are chosen</source>
        <translation>die Texte sind gewählt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>perplexity {exp:,.0f} on new text</source>
        <translation>Perplexität {exp:,.0f} auf neuem Text</translation>
    </message>
    <message>
        <source>foresees your text as well as before</source>
        <translation>sieht Ihren Text so gut voraus wie zuvor</translation>
    </message>
    <message>
        <source>foresees your text {change:.0f} % better</source>
        <translation>sieht Ihren Text um {change:.0f} % besser voraus</translation>
    </message>
    <message>
        <source>foresees your text {change:.0f} % worse</source>
        <translation>sieht Ihren Text um {change:.0f} % schlechter voraus</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <translation>
            <numerusform>noch etwa eine Minute</numerusform>
            <numerusform>noch etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {seconds:.1f} hours left</source>
        <translation>noch etwa {seconds:.1f} Stunden</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>Books and texts</source>
        <translation>Bücher und Texte</translation>
    </message>
    <message>
        <source>It learns from {several} already; tick what else it shall learn from to change that.</source>
        <translation>Sie lernt schon aus {several}; haken Sie an, woraus sie noch lernen soll, um das zu ändern.</translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation>Wartet auf Ihre Wahl</translation>
    </message>
    <message>
        <source>A book to learn from</source>
        <translation>Ein Buch zum Lernen</translation>
    </message>
    <message>
        <source>It is at work now.</source>
        <translation>Sie ist gerade bei der Arbeit.</translation>
    </message>
    <message>
        <source>It is locked; unlock it for good on the last page first.</source>
        <translation>Sie ist gesperrt; entsperren Sie sie zuerst auf der letzten Seite endgültig.</translation>
    </message>
    <message>
        <source>This book is written with it already.</source>
        <translation>Dieses Buch wird schon mit ihr geschrieben.</translation>
    </message>
    <message>
        <source>With its passphrase it writes until Inkwell ends. To teach or measure it again, unlock it for good.</source>
        <translation>Mit ihrer Passphrase schreibt sie, bis Inkwell endet. Um sie wieder lernen oder messen zu lassen, entsperren Sie sie endgültig.</translation>
    </message>
    <message>
        <source> It writes with torch, from the folder of its model: no GGUF file is made of such a one. That needs more memory, and is slower on a machine without a graphics card.</source>
        <translation> Sie schreibt mit torch, aus dem Ordner ihres Modells: Aus einem solchen wird keine GGUF-Datei. Das braucht mehr Speicher und ist auf einem Rechner ohne Grafikkarte langsamer.</translation>
    </message>
    <message>
        <source>This book is written with it.</source>
        <translation>Dieses Buch wird mit ihr geschrieben.</translation>
    </message>
    <message>
        <source>It has not learnt yet: choose its texts, and begin on the page before this.</source>
        <translation>Sie hat noch nicht gelernt: Wählen Sie ihre Texte, und beginnen Sie auf der Seite davor.</translation>
    </message>
    <message>
        <source>Open a book first.</source>
        <translation>Öffnen Sie zuerst ein Buch.</translation>
    </message>
    <message>
        <source>is learning</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>has its files written</source>
        <translation>schreibt ihre Dateien</translation>
    </message>
    <message>
        <source>is made smaller</source>
        <translation>wird kleiner gemacht</translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>&amp;Voices…</source>
        <translation>St&amp;immen…</translation>
    </message>
    <message>
        <source>It has not finished learning; it can go on where it was.</source>
        <translation>Sie hat nicht zu Ende gelernt und kann weitermachen, wo sie war.</translation>
    </message>
    <message>
        <source>“{name}” is locked. {to_write}</source>
        <translation>„{name}“ ist gesperrt. {to_write}</translation>
    </message>
    <message>
        <source>“{name}” is open until Inkwell ends, and then locked as before.</source>
        <translation>„{name}“ ist offen, bis Inkwell endet, und dann gesperrt wie zuvor.</translation>
    </message>
    <message>
        <source>“{name}” is ready to write.{how}</source>
        <translation>„{name}“ kann schreiben.{how}</translation>
    </message>
    <message>
        <source>This book is written with “{name}”.{how}</source>
        <translation>Dieses Buch wird mit „{name}“ geschrieben.{how}</translation>
    </message>
    <message>
        <source>It has learnt, in {trained_steps:,} steps.</source>
        <translation>Sie hat gelernt, in {trained_steps:,} Schritten.</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept, and it can go on.</source>
        <translation>Angehalten; was sie gelernt hat, bleibt erhalten, und es kann weitergehen.</translation>
    </message>
    <message>
        <source>What it has learnt until now is replaced when it is done.</source>
        <translation>Was sie bis jetzt gelernt hat, wird ersetzt, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>It has not finished learning, and would go on where it was with the figures that it began with. With others it begins anew, and what it has learnt until now goes.</source>
        <translation>Sie hat nicht zu Ende gelernt und würde mit den Werten vom Anfang weitermachen, wo sie war. Mit anderen beginnt sie von vorn, und was sie bis jetzt gelernt hat, geht verloren.</translation>
    </message>
    <message>
        <source>“{name}” begins anew</source>
        <translation>„{name}“ beginnt von vorn</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>“{name}” learns again</source>
        <translation>„{name}“ lernt neu</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Neu lernen</translation>
    </message>
    <message>
        <source>“{name}” had not finished learning when Inkwell closed; nothing of it is lost.</source>
        <translation>„{name}“ hatte nicht zu Ende gelernt, als Inkwell schloss; nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>It has learnt.</source>
        <translation>Sie hat gelernt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Learning, step {step:,}</source>
        <translation>Lernt, Schritt {step:,}</translation>
    </message>
    <message>
        <source>“{name}” has learnt and can write{value}.</source>
        <translation>„{name}“ hat gelernt und kann schreiben{value}.</translation>
    </message>
    <message>
        <source>Its texts and all that it learnt are encrypted on this machine; only its name stays to be read. Write the passphrase down first and keep it elsewhere: nobody can open the voice without it, or find a forgotten one.</source>
        <translation>Ihre Texte und alles Gelernte werden auf diesem Rechner verschlüsselt; nur ihr Name bleibt lesbar. Schreiben Sie die Passphrase vorher auf, und bewahren Sie sie anderswo auf: Ohne sie kann niemand die Stimme öffnen, und niemand kann eine vergessene finden.</translation>
    </message>
    <message>
        <source>All that it learnt is written beside your other voices again, for everyone who uses this account.</source>
        <translation>Alles Gelernte wird wieder neben Ihre anderen Stimmen geschrieben, für jeden, der dieses Konto benutzt.</translation>
    </message>
    <message>
        <source>Say first the passphrase that opens it until now; then you are asked for the new one.</source>
        <translation>Geben Sie zuerst die Passphrase an, die sie bis jetzt öffnet; dann wird nach der neuen gefragt.</translation>
    </message>
    <message>
        <source>From now on only this one opens it. Write it down first and keep it elsewhere: nobody can find a forgotten one.</source>
        <translation>Von jetzt an öffnet sie nur diese. Schreiben Sie sie vorher auf, und bewahren Sie sie anderswo auf: Niemand kann eine vergessene finden.</translation>
    </message>
    <message>
        <source>A voice is being locked or unlocked.</source>
        <translation>Eine Stimme wird gesperrt oder entsperrt.</translation>
    </message>
    <message>
        <source>Lock “{name}”</source>
        <translation>„{name}“ sperren</translation>
    </message>
    <message>
        <source>Unlock “{name}”</source>
        <translation>„{name}“ entsperren</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locking “{name}”</source>
        <translation>„{name}“ wird gesperrt</translation>
    </message>
    <message>
        <source>Unlocking “{name}”</source>
        <translation>„{name}“ wird entsperrt</translation>
    </message>
    <message>
        <source>Another passphrase for “{name}”</source>
        <translation>Andere Passphrase für „{name}“</translation>
    </message>
    <message>
        <source>Changing the passphrase of “{name}”</source>
        <translation>Passphrase von „{name}“ wird geändert</translation>
    </message>
    <message>
        <source>What was measured of it cannot be read; measure it again.</source>
        <translation>Was an ihr gemessen wurde, ist nicht zu lesen; messen Sie sie neu.</translation>
    </message>
    <message>
        <source>Everything of it goes for good: its texts, what it learnt, and what was measured. There is no trash for voices. Your books are not touched.</source>
        <translation>Alles von ihr geht endgültig verloren: ihre Texte, was sie gelernt hat und was gemessen wurde. Für Stimmen gibt es keinen Papierkorb. Ihre Bücher bleiben unberührt.</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>Neue Stimme</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Wie soll sie heißen?</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Rename the voice</source>
        <translation>Stimme umbenennen</translation>
    </message>
    <message>
        <source>It is at work; stop it first.</source>
        <translation>Sie ist bei der Arbeit; halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>It can write until Inkwell ends. Until then what it needs stands in a folder that only your account can read; in the end, or after a crash at the next start, that is deleted for good. The voice stays locked as before.</source>
        <translation>Sie kann schreiben, bis Inkwell endet. Bis dahin steht, was sie braucht, in einem Ordner, den nur Ihr Konto lesen kann; am Ende, oder nach einem Absturz beim nächsten Start, wird das endgültig gelöscht. Die Stimme bleibt gesperrt wie zuvor.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A voice is being opened; one moment.</source>
        <translation>Eine Stimme wird geöffnet; einen Augenblick.</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>„{name}“ öffnen</translation>
    </message>
    <message>
        <source>“{name}” is being opened…</source>
        <translation>„{name}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>“{name}” is open until Inkwell ends.</source>
        <translation>„{name}“ ist offen, bis Inkwell endet.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Noch einmal…</translation>
    </message>
    <message>
        <source>“{name}” is locked; the usual model writes in this book until it is open.</source>
        <translation>„{name}“ ist gesperrt; in diesem Buch schreibt das übliche Modell, bis sie offen ist.</translation>
    </message>
    <message>
        <source>New novel</source>
        <translation>Neuer Roman</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Zuletzt geöffnete Bücher</translation>
    </message>
    <message>
        <source>A quiet place to write a novel. Nothing leaves this machine unless you ask for it.</source>
        <translation>Ein stiller Ort, um einen Roman zu schreiben. Nichts verlässt diesen Rechner, wenn Sie es nicht verlangen.</translation>
    </message>
    <message>
        <source>Open {title}, {path}</source>
        <translation>{title} öffnen, {path}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>{name} (locked)</source>
        <translation>{name} (gesperrt)</translation>
    </message>
    <message>
        <source>{texts} cannot be read, and so it is not learnt from.</source>
        <translation>{texts} ist nicht zu lesen; daraus wird nicht gelernt.</translation>
    </message>
    <message>
        <source>{texts} was changed outside Inkwell, and it is not known any more who wrote what: all of it is learnt from.</source>
        <translation>{texts} wurde außerhalb von Inkwell geändert, und wer was geschrieben hat, ist nicht mehr bekannt: Alles davon wird gelernt.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words were pasted from other programs; what was pasted counts as yours.</source>
        <translation>
            <numerusform>{n:,} Wort wurde aus einem anderen Programm eingefügt; Eingefügtes zählt als Ihres.</numerusform>
            <numerusform>{n:,} Wörter wurden aus anderen Programmen eingefügt; Eingefügtes zählt als Ihres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of {titles}</source>
        <translation>Der Text von {titles}</translation>
    </message>
    <message>
        <source>The text of {count:,} scenes</source>
        <translation>Der Text von {count:,} Szenen</translation>
    </message>
    <message>
        <source>Another Inkwell is at work on this voice; let that end first.</source>
        <translation>Ein anderes Inkwell arbeitet an dieser Stimme; bitte erst abwarten.</translation>
    </message>
    <message>
        <source>Without capitals or punctuation a model cannot learn to write prose; this is for study and for comparing.</source>
        <translation>Ohne Großschreibung oder Zeichensetzung kann ein Modell nicht lernen, Prosa zu schreiben; das ist zur Ansicht und zum Vergleichen.</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Berechnet von</translation>
    </message>
    <message>
        <source>Of F32</source>
        <translation>Von F32</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Token in der Sekunde</translation>
    </message>
    <message>
        <source>The table of smaller models of this voice is damaged; compress it again.</source>
        <translation>Die Tabelle der kleineren Modelle dieser Stimme ist beschädigt; machen Sie sie neu.</translation>
    </message>
    <message>
        <source>{size}, {share:.0f} % of the whole; perplexity {cost:+.1f} %</source>
        <translation>{size}, {share:.0f} % des Ganzen; Perplexität {cost:+.1f} %</translation>
    </message>
    <message>
        <source>At least two chapters are needed: one to learn from, one to measure on.</source>
        <translation>Mindestens zwei Kapitel werden gebraucht: eines zum Lernen, eines zum Messen.</translation>
    </message>
    <message>
        <source>No chapter is left to measure on: hold out some, but not all of them.</source>
        <translation>Kein Kapitel bleibt zum Messen: Halten Sie einige zurück, aber nicht alle.</translation>
    </message>
    <message>
        <source>No chapter is left to learn from: hold out some, but not all of them.</source>
        <translation>Kein Kapitel bleibt zum Lernen: Halten Sie einige zurück, aber nicht alle.</translation>
    </message>
    <message>
        <source>The training process stopped over a mistake of its own; its log says more.</source>
        <translation>Der Lernprozess ist an einem eigenen Fehler gescheitert; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The training process did not understand what it was asked.</source>
        <translation>Der Lernprozess hat nicht verstanden, worum er gebeten wurde.</translation>
    </message>
    <message>
        <source>The machine runs on its battery; training goes on when it is plugged in.</source>
        <translation>Der Rechner läuft im Akkubetrieb; das Lernen geht weiter, wenn er am Netz ist.</translation>
    </message>
    <message>
        <source>The processor is at {hottest:g} °C; training goes on when it has cooled down.</source>
        <translation>Der Prozessor hat {hottest:g} °C; das Lernen geht weiter, wenn er abgekühlt ist.</translation>
    </message>
    <message>
        <source>Loading the libraries</source>
        <translation>Die Bibliotheken werden geladen</translation>
    </message>
    <message>
        <source>“{name}” is an adapter: it is small itself, and its base model stays as it is, so there is nothing here to make smaller.</source>
        <translation>„{name}“ ist ein Adapter: Er ist selbst klein, und sein Grundmodell bleibt, wie es ist; hier gibt es nichts kleiner zu machen.</translation>
    </message>
    <message>
        <source>“{name}” has not learnt anything yet.</source>
        <translation>„{name}“ hat noch nichts gelernt.</translation>
    </message>
    <message>
        <source>“{name}” is kept encrypted; open it with its passphrase first.</source>
        <translation>„{name}“ ist verschlüsselt; öffnen Sie sie zuerst mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The model of “{name}” is not in its folder.</source>
        <translation>Das Modell von „{name}“ ist nicht in ihrem Ordner.</translation>
    </message>
    <message>
        <source>The smaller models may need {need} of disk space, and {free} are free.</source>
        <translation>Die kleineren Modelle brauchen bis zu {need} auf dem Datenträger, und {free} sind frei.</translation>
    </message>
    <message>
        <source>Measuring the model as it is</source>
        <translation>Das Modell wird gemessen, wie es ist</translation>
    </message>
    <message>
        <source>Writing the model as GGUF</source>
        <translation>Das Modell wird als GGUF geschrieben</translation>
    </message>
    <message>
        <source>Written only to be compared with; publishing the voice writes it for good.</source>
        <translation>Nur zum Vergleich geschrieben; beim Bereitstellen der Stimme wird es dauerhaft geschrieben.</translation>
    </message>
    <message>
        <source>Quantizing to {kind}</source>
        <translation>Quantisierung auf {kind}</translation>
    </message>
    <message>
        <source>Quantizing in torch</source>
        <translation>Quantisierung in torch</translation>
    </message>
    <message>
        <source>{share:.0%} of its weights are 8-bit integers; embeddings, head and norms stay as they were.</source>
        <translation>{share:.0%} der Gewichte sind ganze Zahlen von 8 Bit; Embeddings, Kopf und Normen blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Gewichte werden entfernt</translation>
    </message>
    <message>
        <source>Fine-tuning what is left</source>
        <translation>Der Rest lernt nach</translation>
    </message>
    <message>
        <source>Before the {steps} steps of fine-tuning its perplexity was {exp:.2f}; in them it also went on learning, which the full model did not.</source>
        <translation>Vor den {steps} Schritten des Nachlernens war die Perplexität {exp:.2f}; dabei lernte es auch weiter, das ganze Modell nicht.</translation>
    </message>
    <message>
        <source>Before the {steps} steps of fine-tuning its perplexity was {exp:.2f}; they made it no better, so it is as it was before them.</source>
        <translation>Vor den {steps} Schritten des Nachlernens war die Perplexität {exp:.2f}; sie machten es nicht besser, also ist es wie davor.</translation>
    </message>
    <message>
        <source>{linear:.1%} of the weights of linear layers are 0, {every:.1%} of all.</source>
        <translation>{linear:.1%} der Gewichte linearer Schichten sind 0, {every:.1%} von allen.</translation>
    </message>
    <message>
        <source>Teaching a smaller model</source>
        <translation>Ein kleineres Modell wird gelehrt</translation>
    </message>
    <message>
        <source>{mine:,} weights instead of {its:,}, taught in {steps} steps.</source>
        <translation>{mine:,} Gewichte statt {its:,}, gelehrt in {steps} Schritten.</translation>
    </message>
    <message>
        <source>Its learning stopped at step {steps}, for its loss was no number; the best is kept.</source>
        <translation>Das Lernen endete bei Schritt {steps}, denn der Verlust war keine Zahl; das Beste bleibt erhalten.</translation>
    </message>
    <message>
        <source>Measuring it</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>Zeros take as much room as other numbers, so it is smaller only when it is packed: to {packed:.0%} of F32, which itself packs to {before:.0%}.</source>
        <translation>Nullen brauchen so viel Platz wie andere Zahlen; kleiner wird es nur gepackt: auf {packed:.0%} von F32, das sich selbst auf {before:.0%} packen lässt.</translation>
    </message>
    <message>
        <source>What was learnt could not be saved: the disk is full or refuses. What was saved before is kept.</source>
        <translation>Das Gelernte ließ sich nicht speichern: Der Datenträger ist voll oder verweigert es. Was vorher gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>A student of this shape would have {mine:,} weights and its teacher has {its:,}: choose a smaller one.</source>
        <translation>Ein Schüler dieser Form hätte {mine:,} Gewichte, und sein Lehrer hat {its:,}: Wählen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>Its texts were chosen anew since it learnt: it may have learnt from what it was measured on. Let it learn again for figures that count.</source>
        <translation>Ihre Texte wurden neu gewählt, seit sie gelernt hat: Vielleicht hat sie aus dem gelernt, woran gemessen wurde. Lassen Sie sie neu lernen, damit die Zahlen gelten.</translation>
    </message>
    <message>
        <source>No text was kept back to measure on.</source>
        <translation>Es wurde kein Text zum Messen zurückgehalten.</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Die Modelle werden gelesen</translation>
    </message>
    <message>
        <source>Looking for what it may know by heart</source>
        <translation>Es wird gesucht, was sie auswendig können könnte</translation>
    </message>
    <message>
        <source>Measuring on the held-out text</source>
        <translation>Am zurückgehaltenen Text wird gemessen</translation>
    </message>
    <message>
        <source>Measuring on other texts</source>
        <translation>An anderen Texten wird gemessen</translation>
    </message>
    <message>
        <source>Measuring in the writing partner&apos;s engine</source>
        <translation>In der Engine des Schreibpartners wird gemessen</translation>
    </message>
    <message>
        <source>Asking for what it may know by heart</source>
        <translation>Es wird gefragt, was sie auswendig können könnte</translation>
    </message>
    <message>
        <source>{name} cannot be read as text.</source>
        <translation>{name} ist nicht als Text zu lesen.</translation>
    </message>
    <message>
        <source>There is no held-out text to measure on.</source>
        <translation>Es gibt keinen zurückgehaltenen Text zum Messen.</translation>
    </message>
    <message>
        <source>The base model is not at {path} any more.</source>
        <translation>Das Grundmodell ist nicht mehr unter {path}.</translation>
    </message>
    <message>
        <source>The base model {name} is damaged.</source>
        <translation>Das Grundmodell {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>An adapter for {name} cannot be written as a GGUF file: its kind of model is not known here.</source>
        <translation>Ein Adapter für {name} lässt sich nicht als GGUF-Datei schreiben: Diese Art von Modell ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no adapter in {folder}.</source>
        <translation>In {folder} ist kein Adapter.</translation>
    </message>
    <message>
        <source>This adapter is of a variety that GGUF has no place for; a plain LoRA adapter can be published.</source>
        <translation>Dieser Adapter ist von einer Art, für die GGUF keinen Platz hat; ein einfacher LoRA-Adapter lässt sich bereitstellen.</translation>
    </message>
    <message>
        <source>This adapter was made on another model than its base is now.</source>
        <translation>Dieser Adapter wurde auf einem anderen Modell gemacht, als sein Grundmodell es jetzt ist.</translation>
    </message>
    <message>
        <source>The files of this adapter are damaged or incomplete.</source>
        <translation>Die Dateien dieses Adapters sind beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>This model is no GPT-2, and only a GPT-2 can be written as a GGUF file here.</source>
        <translation>Dieses Modell ist kein GPT-2, und nur ein GPT-2 lässt sich hier als GGUF-Datei schreiben.</translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation>In {folder} ist kein Modell.</translation>
    </message>
    <message>
        <source>This GPT-2 is of a variety that GGUF has no place for.</source>
        <translation>Dieses GPT-2 ist von einer Art, für die GGUF keinen Platz hat.</translation>
    </message>
    <message>
        <source>This GPT-2 has a part that GGUF has no place for: {name}.</source>
        <translation>Dieses GPT-2 hat einen Teil, für den GGUF keinen Platz hat: {name}.</translation>
    </message>
    <message>
        <source>There are no weights (model.safetensors) in {folder}.</source>
        <translation>In {folder} sind keine Gewichte (model.safetensors).</translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read.</source>
        <translation>Die Gewichte in {folder} sind nicht zu lesen.</translation>
    </message>
    <message>
        <source>The files of this model are damaged or incomplete.</source>
        <translation>Die Dateien dieses Modells sind beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The tokenizer of this model is missing or damaged.</source>
        <translation>Der Tokenizer dieses Modells fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The tokenizer of this model is not of GPT-2&apos;s kind: in a GGUF file it would split words otherwise.</source>
        <translation>Der Tokenizer dieses Modells ist nicht von der Art von GPT-2: In einer GGUF-Datei würde er Wörter anders zerlegen.</translation>
    </message>
    <message>
        <source>To quantize a model, install llama.cpp: pip install &quot;inkwell[llama]&quot;.</source>
        <translation>Um ein Modell zu quantisieren, installieren Sie llama.cpp: pip install &quot;inkwell[llama]&quot;.</translation>
    </message>
    <message>
        <source>There is no GGUF kind {kind} here; there are {kinds}.</source>
        <translation>Die GGUF-Art {kind} gibt es hier nicht; vorhanden: {kinds}.</translation>
    </message>
    <message>
        <source>There is no model at {source}.</source>
        <translation>Unter {source} ist kein Modell.</translation>
    </message>
    <message>
        <source>llama.cpp could not write {name}: the disk is full, or it cannot quantize such a model.</source>
        <translation>llama.cpp konnte {name} nicht schreiben: Der Datenträger ist voll, oder es kann ein solches Modell nicht quantisieren.</translation>
    </message>
    <message>
        <source>There is no model at {path}.</source>
        <translation>Unter {path} ist kein Modell.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ist nicht zu lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no whole GGUF file.</source>
        <translation>{name} ist keine vollständige GGUF-Datei.</translation>
    </message>
    <message>
        <source>{count} as {name}</source>
        <translation>{count} als {name}</translation>
    </message>
    <message>
        <source>Of its {count} tensors llama.cpp kept {told}.</source>
        <translation>Von den {count} Tensoren behielt llama.cpp {told}.</translation>
    </message>
    <message>
        <source>{odd} of them got the nearest kind that fits: {kind} needs rows of a multiple of {block} numbers.</source>
        <translation>{odd} davon bekamen die nächste passende Art: {kind} braucht Zeilen von einem Vielfachen von {block} Zahlen.</translation>
    </message>
    <message>
        <source>{name} could not be written because {reason}.</source>
        <translation>{name} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{accumulate} windows cannot be shared evenly among {num_processes} processes.</source>
        <translation>{accumulate} Fenster lassen sich nicht gleichmäßig auf {num_processes} Prozesse verteilen.</translation>
    </message>
    <message>
        <source>There is too little text to learn from: at least {words:,} words are needed.</source>
        <translation>Es gibt zu wenig Text zum Lernen: Mindestens {words:,} Wörter werden gebraucht.</translation>
    </message>
    <message>
        <source>The text that is held out is too short to measure on: hold out a longer chapter.</source>
        <translation>Der zurückgehaltene Text ist zum Messen zu kurz: Halten Sie ein längeres Kapitel zurück.</translation>
    </message>
    <message>
        <source>There is not enough memory for the base model.</source>
        <translation>Der Speicher reicht nicht für das Grundmodell.</translation>
    </message>
    <message>
        <source>The base model is not at {place} any more.</source>
        <translation>Das Grundmodell ist nicht mehr unter {place}.</translation>
    </message>
    <message>
        <source>The base model {name} cannot be trained: its files are damaged, or of an unknown kind.</source>
        <translation>Das Grundmodell {name} kann nicht lernen: Seine Dateien sind beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>This model reads {longest:,} tokens at once: the window cannot be longer, and it is {window:,}.</source>
        <translation>Dieses Modell liest {longest:,} Token auf einmal: Länger kann das Fenster nicht sein, und es ist {window:,}.</translation>
    </message>
    <message>
        <source>This model has no layers called {modules}.</source>
        <translation>Dieses Modell hat keine Schichten namens {modules}.</translation>
    </message>
    <message>
        <source>The adapter of this voice is damaged, or its base model is not the one that it was trained on.</source>
        <translation>Der Adapter dieser Stimme ist beschädigt, oder ihr Grundmodell ist nicht das, auf dem er gelernt hat.</translation>
    </message>
    <message>
        <source>To measure GGUF models, install llama.cpp: pip install &quot;inkwell[llama]&quot;.</source>
        <translation>Um GGUF-Modelle zu messen, installieren Sie llama.cpp: pip install &quot;inkwell[llama]&quot;.</translation>
    </message>
    <message>
        <source>There is not enough memory to measure this model.</source>
        <translation>Der Speicher reicht nicht, um dieses Modell zu messen.</translation>
    </message>
    <message>
        <source>{name} is no adapter for this model.</source>
        <translation>{name} ist kein Adapter für dieses Modell.</translation>
    </message>
    <message>
        <source>The model could not be evaluated.</source>
        <translation>Das Modell ließ sich nicht auswerten.</translation>
    </message>
    <message>
        <source>“{name}” has not learnt anything yet; train it first.</source>
        <translation>„{name}“ hat noch nichts gelernt; lassen Sie sie zuerst lernen.</translation>
    </message>
    <message>
        <source>Writing the model card</source>
        <translation>Die Modellkarte wird geschrieben</translation>
    </message>
    <message>
        <source>It is not written down which model this voice was trained on; train it again.</source>
        <translation>Es ist nicht vermerkt, auf welchem Modell diese Stimme gelernt hat; lassen Sie sie neu lernen.</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <translation>Der Adapter wird geschrieben</translation>
    </message>
    <message>
        <source>Its base model is a folder, so torch writes with it.</source>
        <translation>Ihr Grundmodell ist ein Ordner; darum schreibt torch mit ihr.</translation>
    </message>
    <message>
        <source>The model under “{name}” ({base}) is another one than it learnt on: put that one back in its place, or let the voice learn again.</source>
        <translation>Das Modell unter „{name}“ ({base}) ist ein anderes als das, auf dem sie gelernt hat: Legen Sie jenes an seinen Platz zurück, oder lassen Sie die Stimme neu lernen.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Das Modell wird geschrieben</translation>
    </message>
    <message>
        <source>Torch writes with it, from the folder that training wrote.</source>
        <translation>Torch schreibt mit ihr, aus dem Ordner, den das Lernen geschrieben hat.</translation>
    </message>
    <message>
        <source>Publishing needs about {size:.2f} GB of disk space and {there:.2f} GB are free; fewer kinds would help.</source>
        <translation>Das Bereitstellen braucht etwa {size:.2f} GB auf dem Datenträger, und {there:.2f} GB sind frei; weniger Arten würden helfen.</translation>
    </message>
    <message>
        <source>Its corpus was prepared anew after it was trained; only what it learnt from counts.</source>
        <translation>Ihr Korpus wurde nach dem Lernen neu zusammengestellt; es zählt nur, woraus sie gelernt hat.</translation>
    </message>
    <message>
        <source>The last evaluation cannot be read; evaluate the voice again.</source>
        <translation>Die letzte Bewertung ist nicht zu lesen; bewerten Sie die Stimme neu.</translation>
    </message>
    <message>
        <source>The last evaluation was on another corpus than it learnt from, and is left out here.</source>
        <translation>Die letzte Bewertung galt einem anderen Korpus als dem, aus dem sie gelernt hat, und ist hier weggelassen.</translation>
    </message>
    <message>
        <source>The 8-bit model in {name} is damaged or incomplete.</source>
        <translation>Das 8-Bit-Modell in {name} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Training needs about {amount} of memory and {amount2} are free; a smaller model would help.</source>
        <translation>Das Lernen braucht etwa {amount} Speicher, und {amount2} sind frei; ein kleineres Modell würde helfen.</translation>
    </message>
    <message>
        <source>Training needs about {amount} of memory and {amount2} are free; a shorter window, a smaller batch or checkpointing would help.</source>
        <translation>Das Lernen braucht etwa {amount} Speicher, und {amount2} sind frei; ein kürzeres Fenster, ein kleinerer Stapel oder Checkpointing würde helfen.</translation>
    </message>
    <message>
        <source>Training needs about {amount} of disk space and {amount2} are free.</source>
        <translation>Das Lernen braucht etwa {amount} auf dem Datenträger, und {amount2} sind frei.</translation>
    </message>
    <message>
        <source>There was not enough memory; a shorter window, a smaller batch or checkpointing need less.</source>
        <translation>Der Speicher reichte nicht; ein kürzeres Fenster, ein kleinerer Stapel oder das Neuberechnen brauchen weniger.</translation>
    </message>
    <message>
        <source>A file could not be read or written because {why}; what was saved before is kept.</source>
        <translation>Eine Datei ließ sich nicht lesen oder schreiben: {why}; was vorher gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>The processes that share the training ended by themselves; what was saved is kept.</source>
        <translation>Die Prozesse, die sich das Lernen teilen, haben sich von selbst beendet; was gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>The texts of this voice were being written when Inkwell ended; choose them once more.</source>
        <translation>Die Texte dieser Stimme wurden gerade geschrieben, als Inkwell endete; wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The training could not be saved: the disk is full or refuses. What was saved before is kept.</source>
        <translation>Das Lernen ließ sich nicht speichern: Der Datenträger ist voll oder verweigert es. Was vorher gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>The model makes no numbers of this text: its weights are damaged, or it needs another precision.</source>
        <translation>Das Modell macht aus diesem Text keine Zahlen: Seine Gewichte sind beschädigt, oder es braucht eine andere Genauigkeit.</translation>
    </message>
    <message>
        <source>This machine does not compute in bfloat16 itself; “auto” or float32 would be faster here.</source>
        <translation>Dieser Rechner rechnet nicht selbst in bfloat16; „auto“ oder float32 wäre hier schneller.</translation>
    </message>
    <message>
        <source>Beginning anew, for what was learnt before was of other texts, or with other figures</source>
        <translation>Es beginnt von vorn, denn das zuvor Gelernte galt anderen Texten oder anderen Werten</translation>
    </message>
    <message>
        <source>Making a tokenizer</source>
        <translation>Ein Tokenizer wird gemacht</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Der Text wird gelesen</translation>
    </message>
    <message>
        <source>Measuring what the model knows</source>
        <translation>Es wird gemessen, was das Modell weiß</translation>
    </message>
    <message>
        <source>Training stopped at step {step}, for its loss was no number any more; the best is kept.</source>
        <translation>Das Lernen endete bei Schritt {step}, denn der Verlust war keine Zahl mehr; das Beste bleibt erhalten.</translation>
    </message>
    <message>
        <source>The held-out text was not foreseen any better for it: other text, or a lower learning rate, may help.</source>
        <translation>Der zurückgehaltene Text wurde davon nicht besser vorausgesehen: Anderer Text oder eine niedrigere Lernrate könnte helfen.</translation>
    </message>
    <message>
        <source>Writing the voice</source>
        <translation>Die Stimme wird geschrieben</translation>
    </message>
    <message>
        <source>The folder {name} could not be written because {reason}.</source>
        <translation>Der Ordner {name} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>To train a voice, install the voice extra: pip install &quot;inkwell[voice]&quot;.</source>
        <translation>Damit eine Stimme lernen kann, installieren Sie das Extra voice: pip install &quot;inkwell[voice]&quot;.</translation>
    </message>
    <message>
        <source>Its corpus is not there, so what it repeats of it cannot be limited.</source>
        <translation>Ihr Korpus ist nicht da; was sie daraus wiederholt, lässt sich nicht begrenzen.</translation>
    </message>
    <message>
        <source>Its texts were chosen anew since it learnt; the limit of before is kept until it has learnt from them.</source>
        <translation>Ihre Texte wurden neu gewählt, seit sie gelernt hat; die bisherige Grenze gilt, bis sie aus ihnen gelernt hat.</translation>
    </message>
    <message>
        <source>What keeps “{name}” from repeating its texts is missing; have its files written again.</source>
        <translation>Was „{name}“ davon abhält, ihre Texte zu wiederholen, fehlt; lassen Sie ihre Dateien neu schreiben.</translation>
    </message>
    <message>
        <source>There are {words:,} words to learn from; at least {least_words:,} are needed.</source>
        <translation>Zum Lernen gibt es {words:,} Wörter; mindestens {least_words:,} werden gebraucht.</translation>
    </message>
    <message>
        <source>{words:,} words are little to learn a voice from; {advised_words:,} or more are better.</source>
        <translation>{words:,} Wörter sind wenig, um daraus eine Stimme zu lernen; {advised_words:,} oder mehr sind besser.</translation>
    </message>
    <message>
        <source>{lost:,} words stand in the held-out chapters too, and are not learnt from.</source>
        <translation>{lost:,} Wörter stehen auch in den zurückgehaltenen Kapiteln; aus ihnen wird nicht gelernt.</translation>
    </message>
    <message>
        <source>This voice has no corpus yet.</source>
        <translation>Diese Stimme hat noch kein Korpus.</translation>
    </message>
    <message>
        <source>The data card of this voice is damaged.</source>
        <translation>Die Datenkarte dieser Stimme ist beschädigt.</translation>
    </message>
    <message>
        <source>All of this text was written by a model; a voice is learnt from the author&apos;s own words.</source>
        <translation>Diesen ganzen Text hat ein Modell geschrieben; eine Stimme lernt aus den eigenen Wörtern des Autors.</translation>
    </message>
    <message>
        <source>There is no text here to learn from.</source>
        <translation>Hier ist kein Text zum Lernen.</translation>
    </message>
    <message>
        <source>{other:,} words are in another language than most ({names}); they can be left out.</source>
        <translation>{other:,} Wörter sind in anderer Sprache als die meisten ({names}); sie lassen sich weglassen.</translation>
    </message>
    <message>
        <source>{other:,} words in another language ({names}) are left out.</source>
        <translation>{other:,} Wörter in anderer Sprache ({names}) sind weggelassen.</translation>
    </message>
    <message>
        <source>The voice “{name}”</source>
        <translation>Die Stimme „{name}“</translation>
    </message>
    <message>
        <source>Measures of what was written behind the same places</source>
        <translation>Maße dessen, was hinter denselben Stellen geschrieben wurde</translation>
    </message>
    <message>
        <source>Distance from you: the shorter, the nearer</source>
        <translation>Abstand von Ihnen: je kürzer, desto näher</translation>
    </message>
    <message>
        <source>Words in a row that it wrote and that stand in the text learnt from</source>
        <translation>Wörter in Folge, die sie schrieb und die im Lerntext stehen</translation>
    </message>
    <message>
        <source>{name}: {after:.2f} after</source>
        <translation>{name}: {after:.2f} nachher</translation>
    </message>
    <message>
        <source>{name}: {before:.2f} before, {after:.2f} after</source>
        <translation>{name}: {before:.2f} vorher, {after:.2f} nachher</translation>
    </message>
    <message>
        <source>Loss in nats a token over {most} steps: {top:.2f} at its highest, {bottom:.2f} at its lowest</source>
        <translation>Verlust in Nat je Token über {most} Schritte: höchstens {top:.2f}, mindestens {bottom:.2f}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Words in a row</source>
        <translation>Wörter in Folge</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Wo sie stehen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>when asked to go on</source>
        <translation>auf die Bitte weiterzuschreiben</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>Perplexity is how many words a model wavers between, on average; lower is better. Behind ± stand two standard errors over the windows that were read: a change that is smaller is none.</source>
        <translation>Perplexität ist, zwischen wie vielen Wörtern ein Modell im Mittel schwankt; niedriger ist besser. Hinter ± stehen zwei Standardfehler über die gelesenen Fenster: Eine kleinere Änderung ist keine.</translation>
    </message>
    <message>
        <source>Distinct words (distinct-1)</source>
        <translation>Verschiedene Wörter (Distinct-1)</translation>
    </message>
    <message>
        <source>Distinct pairs (distinct-2)</source>
        <translation>Verschiedene Paare (Distinct-2)</translation>
    </message>
    <message>
        <source>Phrases of four words said again</source>
        <translation>Wiederholte Wendungen aus vier Wörtern</translation>
    </message>
    <message>
        <source>Likeness of the texts to each other</source>
        <translation>Ähnlichkeit der Texte untereinander</translation>
    </message>
    <message>
        <source>Worn phrases in a thousand words</source>
        <translation>Abgenutzte Wendungen auf tausend Wörter</translation>
    </message>
    <message>
        <source>Words taken over from the text learnt from</source>
        <translation>Aus dem Lerntext übernommene Wörter</translation>
    </message>
    <message>
        <source>Function words: distance from you</source>
        <translation>Funktionswörter: Abstand von Ihnen</translation>
    </message>
    <message>
        <source>Sentence lengths: distance</source>
        <translation>Satzlängen: Abstand</translation>
    </message>
    <message>
        <source>Punctuation: distance</source>
        <translation>Zeichensetzung: Abstand</translation>
    </message>
    <message>
        <source>Function words</source>
        <translation>Funktionswörter</translation>
    </message>
    <message>
        <source>Sentence lengths</source>
        <translation>Satzlängen</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>There was no held-out text to measure on.</source>
        <translation>Es gab keinen zurückgehaltenen Text zum Messen.</translation>
    </message>
    <message>
        <source>On text that it had not seen, its perplexity is {exp:.1f}.</source>
        <translation>Auf Text, den sie nicht kannte, ist ihre Perplexität {exp:.1f}.</translation>
    </message>
    <message>
        <source>What was read cannot tell that from no change.</source>
        <translation>Das Gelesene reicht nicht, um das von keiner Änderung zu unterscheiden.</translation>
    </message>
    <message>
        <source>The longest run of words that it took from its texts has {words} words.</source>
        <translation>Die längste Wortfolge, die sie aus ihren Texten nahm, hat {words} Wörter.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>On text that it had not seen, its perplexity is {percent} lower than that of {base}: {after:.1f} after learning, {before:.1f} before.</source>
        <translation>Auf Text, den es nicht kannte, ist seine Perplexität {percent} niedriger als die von {base}: {after:.1f} nach dem Lernen, {before:.1f} davor.</translation>
    </message>
    <message>
        <source>On text that it had not seen, its perplexity is {percent} higher than that of {base}: {after:.1f} after learning, {before:.1f} before.</source>
        <translation>Auf Text, den es nicht kannte, ist seine Perplexität {percent} höher als die von {base}: {after:.1f} nach dem Lernen, {before:.1f} davor.</translation>
    </message>
    <message>
        <source>Most likely it is between {least} and {most} lower.</source>
        <translation>Wahrscheinlich liegt sie zwischen {least} und {most} niedriger.</translation>
    </message>
    <message>
        <source>Most likely it is between {least} and {most} higher.</source>
        <translation>Wahrscheinlich liegt sie zwischen {least} und {most} höher.</translation>
    </message>
    <message>
        <source>Asked at {places} places of its own texts to go on, it said more than {limit} words in a row as they stand there at {over}; the longest run has {words} words.</source>
        <translation>An {places} Stellen seiner eigenen Texte zum Weiterschreiben aufgefordert, sagte es an {over} davon mehr als {limit} Wörter am Stück, wie sie dort stehen; die längste Folge hat {words} Wörter.</translation>
    </message>
    <message>
        <source>Asked at {places} places of its own texts to go on, it said more than {limit} words in a row as they stand there at {over}.</source>
        <translation>An {places} Stellen seiner eigenen Texte zum Weiterschreiben aufgefordert, sagte es an {over} davon mehr als {limit} Wörter am Stück, wie sie dort stehen.</translation>
    </message>
    <message>
        <source>All {there:,} windows of the text that was kept back were read.</source>
        <translation>Alle {there:,} Fenster des zurückgehaltenen Textes wurden gelesen.</translation>
    </message>
    <message>
        <source>{read:,} of {there:,} windows of the text that was kept back were read.</source>
        <translation>{read:,} von {there:,} Fenstern des zurückgehaltenen Textes wurden gelesen.</translation>
    </message>
    <message>
        <source>{name}, together</source>
        <translation>{name}, zusammen</translation>
    </message>
    <message>
        <source>{words} words, {how}: “{text}” ({where})</source>
        <translation>{words} Wörter, {how}: „{text}“ ({where})</translation>
    </message>
    <message>
        <source>Measured on {made} in {seconds:,.0f} seconds, on windows of {window} tokens, {stride} of each counted.</source>
        <translation>Gemessen am {made} in {seconds:,.0f} Sekunden, an Fenstern von {window} Token, von denen je {stride} zählen.</translation>
    </message>
    <message>
        <source>The corpus has the SHA-256 {corpus_sha256}…</source>
        <translation>Das Korpus hat die SHA-256 {corpus_sha256}…</translation>
    </message>
    <message>
        <source>To lock a voice away, install the voice extra: pip install &quot;inkwell[voice]&quot;.</source>
        <translation>Um eine Stimme wegzuschließen, installieren Sie das Extra voice: pip install &quot;inkwell[voice]&quot;.</translation>
    </message>
    <message>
        <source>The passphrase is not the right one, or the sealed voice is damaged; nothing was changed.</source>
        <translation>Die Passphrase ist nicht die richtige, oder die versiegelte Stimme ist beschädigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The sealed voice is damaged; nothing was changed.</source>
        <translation>Die versiegelte Stimme ist beschädigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters; a sentence is good.</source>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen; gut ist ein Satz.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase: it needs {number} MB.</source>
        <translation>Der Speicher reicht nicht für die Passphrase: Sie braucht {number} MB.</translation>
    </message>
    <message>
        <source>The voice could not be closed again because {reason}; Inkwell tries again when it starts.</source>
        <translation>Die Stimme ließ sich nicht wieder schließen, denn {reason}; Inkwell versucht es beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>“{name}” is locked already.</source>
        <translation>„{name}“ ist schon gesperrt.</translation>
    </message>
    <message>
        <source>The voice could not be locked because {reason}.</source>
        <translation>Die Stimme ließ sich nicht sperren: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is locked, but not all of its open files could be deleted because {reason}; Inkwell tries again when it starts.</source>
        <translation>„{name}“ ist gesperrt, aber nicht alle offenen Dateien ließen sich löschen: {reason}; Inkwell versucht es beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>The voice could not be unlocked because {reason}.</source>
        <translation>Die Stimme ließ sich nicht entsperren: {reason}.</translation>
    </message>
    <message>
        <source>The voice could not be locked with another passphrase because {reason}.</source>
        <translation>Die Stimme ließ sich nicht mit einer anderen Passphrase sperren: {reason}.</translation>
    </message>
    <message>
        <source>The disk gives back something else than was written.</source>
        <translation>Der Datenträger gibt etwas anderes zurück, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>The voice could not be opened because {reason}.</source>
        <translation>Die Stimme ließ sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not locked.</source>
        <translation>„{name}“ ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>“{name}” in the voice&apos;s folder is a link or no file at all; take it away first.</source>
        <translation>„{name}“ im Ordner der Stimme ist ein Verweis oder keine Datei; entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>“{name}” changed while the voice was being locked; let what works on it end first.</source>
        <translation>„{name}“ hat sich beim Sperren der Stimme geändert; lassen Sie erst enden, was daran arbeitet.</translation>
    </message>
    <message>
        <source>The sealed file of this voice is missing.</source>
        <translation>Die versiegelte Datei dieser Stimme fehlt.</translation>
    </message>
    <message>
        <source>The disk has {free:,} MB free; {needed:,} MB are needed for both forms.</source>
        <translation>Auf dem Datenträger sind {free:,} MB frei; für beide Formen werden {needed:,} MB gebraucht.</translation>
    </message>
    <message>
        <source>The voice could not be deleted altogether because {reason}; Inkwell tries again when it starts.</source>
        <translation>Die Stimme ließ sich nicht ganz löschen: {reason}. Inkwell versucht es beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>There is no voice called {name}; there is {there}.</source>
        <translation>Es gibt keine Stimme namens {name}; vorhanden: {there}.</translation>
    </message>
    <message>
        <source>Several voices are called {name}; name one of {ids}.</source>
        <translation>Mehrere Stimmen heißen {name}; nennen Sie eine von {ids}.</translation>
    </message>
    <message>
        <source>The voice could not be made because {reason}.</source>
        <translation>Die Stimme ließ sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>A voice needs a name of 1 to {longest_name} characters.</source>
        <translation>Eine Stimme braucht einen Namen von 1 bis {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>There is a voice called “{name}” already.</source>
        <translation>Eine Stimme namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>This voice is not there any more.</source>
        <translation>Diese Stimme gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The voice could not be deleted because {reason}.</source>
        <translation>Die Stimme ließ sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>window</source>
        <comment>The … has to be between</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>batch</source>
        <comment>The … has to be between</comment>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>accumulate</source>
        <comment>The … has to be between</comment>
        <translation>Sammelschritte</translation>
    </message>
    <message>
        <source>epochs</source>
        <comment>The … has to be between</comment>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>The … has to be between</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>The … has to be between</comment>
        <translation>Minutenzahl</translation>
    </message>
    <message>
        <source>learning rate</source>
        <comment>The … has to be between</comment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>warmup</source>
        <comment>The … has to be between</comment>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>weight decay</source>
        <comment>The … has to be between</comment>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>clip</source>
        <comment>The … has to be between</comment>
        <translation>Kappung</translation>
    </message>
    <message>
        <source>rank</source>
        <comment>The … has to be between</comment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>alpha</source>
        <comment>The … has to be between</comment>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>dropout</source>
        <comment>The … has to be between</comment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>The … has to be between</comment>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>context</source>
        <comment>The … has to be between</comment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>width</source>
        <comment>The … has to be between</comment>
        <translation>Breite</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>The … has to be between</comment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>heads</source>
        <comment>The … has to be between</comment>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>sparsity</source>
        <comment>The … has to be between</comment>
        <translation>Dünnheit</translation>
    </message>
    <message>
        <source>temperature</source>
        <comment>The … has to be between</comment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>stride</source>
        <comment>The … has to be between</comment>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>windows</source>
        <comment>The … has to be between</comment>
        <translation>Fensterzahl</translation>
    </message>
    <message>
        <source>continuations</source>
        <comment>The … has to be between</comment>
        <translation>Fortsetzungen</translation>
    </message>
    <message>
        <source>probes</source>
        <comment>The … has to be between</comment>
        <translation>Proben</translation>
    </message>
    <message>
        <source>words</source>
        <comment>The … has to be between</comment>
        <translation>Wortzahl</translation>
    </message>
    <message>
        <source>processes</source>
        <comment>The … has to be between</comment>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>evaluate every</source>
        <comment>The … has to be between</comment>
        <translation>Messabstand</translation>
    </message>
    <message>
        <source>evaluate windows</source>
        <comment>The … has to be between</comment>
        <translation>Messfenster</translation>
    </message>
    <message>
        <source>save seconds</source>
        <comment>The … has to be between</comment>
        <translation>Sicherungsabstand in Sekunden</translation>
    </message>
    <message>
        <source>sample every</source>
        <comment>The … has to be between</comment>
        <translation>Probenabstand</translation>
    </message>
    <message>
        <source>sample tokens</source>
        <comment>The … has to be between</comment>
        <translation>Probenlänge in Token</translation>
    </message>
    <message>
        <source>hottest</source>
        <comment>The … has to be between</comment>
        <translation>höchste Temperatur</translation>
    </message>
    <message>
        <source>threads</source>
        <comment>The … has to be between</comment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>seed</source>
        <comment>The … has to be between</comment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>A base model is needed to train on.</source>
        <translation>Zum Lernen wird ein Grundmodell gebraucht.</translation>
    </message>
    <message>
        <source>The width of a network ({width}) has to be a multiple of its heads ({heads}).</source>
        <translation>Die Breite eines Netzes ({width}) muss ein Vielfaches seiner Köpfe ({heads}) sein.</translation>
    </message>
    <message>
        <source>The {said} has to be between {told} and {told2}, not {told3}.</source>
        <translation>{said} muss zwischen {told} und {told2} liegen, nicht bei {told3}.</translation>
    </message>
    <message>
        <source>“{name}” is locked; unlock it to write with it.</source>
        <translation>„{name}“ ist gesperrt; entsperren Sie sie, um mit ihr zu schreiben.</translation>
    </message>
    <message>
        <source>The model under “{name}” ({base}) is not there any more.</source>
        <translation>Das Modell unter „{name}“ ({base}) ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” has no smaller model of the kind {plain_kind} any more; make it again.</source>
        <translation>„{name}“ hat kein kleineres Modell der Art {plain_kind} mehr; machen Sie es neu.</translation>
    </message>
    <message>
        <source>“{name}” is not ready to write yet: publish it first, in the window of voices.</source>
        <translation>„{name}“ kann noch nicht schreiben: Stellen Sie sie zuerst im Fenster der Stimmen bereit.</translation>
    </message>
    <message>
        <source>There is no voice in {path}.</source>
        <translation>In {path} ist keine Stimme.</translation>
    </message>
    <message>
        <source>The voice in {path} cannot be read: its voice.json is damaged.</source>
        <translation>Die Stimme in {path} ist nicht zu lesen: Ihre voice.json ist beschädigt.</translation>
    </message>
    <message>
        <source>The voice in {path} was made by a newer Inkwell.</source>
        <translation>Die Stimme in {path} stammt von einem neueren Inkwell.</translation>
    </message>
    <message>
        <source>The corpus of this voice is damaged.</source>
        <translation>Das Korpus dieser Stimme ist beschädigt.</translation>
    </message>
    <message>
        <source>The training process ended by itself; what it had saved is kept.</source>
        <translation>Der Lernprozess hat sich von selbst beendet; was er gespeichert hatte, bleibt.</translation>
    </message>
    <message>
        <source>The system ended the training process, most likely because memory ran short; what it had saved is kept.</source>
        <translation>Das System hat den Lernprozess beendet, wohl weil der Speicher knapp wurde; was er gespeichert hatte, bleibt.</translation>
    </message>
    <message>
        <source>The training process is of another version of Inkwell.</source>
        <translation>Der Lernprozess gehört zu einer anderen Version von Inkwell.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>A good start: lively and to the point.</source>
        <translation>Ein guter Anfang: lebendig und treffend.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Behutsam</translation>
    </message>
    <message>
        <source>Stays close to what is likely: for plain prose, summaries and small changes.</source>
        <translation>Bleibt nahe am Wahrscheinlichen: für schlichte Prosa, Zusammenfassungen und kleine Änderungen.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kühn</translation>
    </message>
    <message>
        <source>Rarer words and turns, without losing the thread.</source>
        <translation>Seltenere Wörter und Wendungen, ohne den Faden zu verlieren.</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschend</translation>
    </message>
    <message>
        <source>Often passes over the obvious word: for when every proposal sounds the same.</source>
        <translation>Übergeht oft das naheliegende Wort: wenn jeder Vorschlag gleich klingt.</translation>
    </message>
    <message>
        <source>No repeats</source>
        <translation>Ohne Wiederholung</translation>
    </message>
    <message>
        <source>Does not say again what stands on the page, neither words in a row nor whole phrases.</source>
        <translation>Sagt nicht noch einmal, was auf der Seite steht, weder Wörter in Folge noch ganze Wendungen.</translation>
    </message>
    <message>
        <source>Even tone</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Keeps the surprise at one level over long passages.</source>
        <translation>Hält die Überraschung über lange Passagen auf einer Höhe.</translation>
    </message>
    <message>
        <source>Old machine</source>
        <translation>Alte Maschine</translation>
    </message>
    <message>
        <source>Dreamlike and loose, as language models were in 2019.</source>
        <translation>Traumhaft und lose, wie Sprachmodelle 2019 waren.</translation>
    </message>
    <message>
        <source>Standard manuscript</source>
        <translation>Normmanuskript</translation>
    </message>
    <message>
        <source>What agents and publishers ask for: typewriter face, double spaced, title page with address and word count</source>
        <translation>Was Agenturen und Verlage verlangen: Schreibmaschinenschrift, doppelter Zeilenabstand, Titelblatt mit Adresse und Wortzahl</translation>
    </message>
    <message>
        <source>Paperback</source>
        <translation>Taschenbuch</translation>
    </message>
    <message>
        <source>A book of 5 × 8 inches with facing pages, for a printer</source>
        <translation>Ein Buch von 5 × 8 Zoll mit gegenüberliegenden Seiten, für die Druckerei</translation>
    </message>
    <message>
        <source>For reading devices: cover, contents, copyright page</source>
        <translation>Für Lesegeräte: Umschlag, Inhalt, Impressum</translation>
    </message>
    <message>
        <source>Beta readers</source>
        <translation>Testleser</translation>
    </message>
    <message>
        <source>A wide margin to write in, numbered lines, the comments of the text</source>
        <translation>Breiter Rand zum Hineinschreiben, nummerierte Zeilen, die Kommentare des Textes</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>The book and its structure as they are, to go on with elsewhere</source>
        <translation>Das Buch und sein Aufbau, wie sie sind, um anderswo weiterzumachen</translation>
    </message>
    <message>
        <source>Screenplay</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>A script on Letter paper: typewriter face, single spaced, names and speeches where readers look for them</source>
        <translation>Ein Skript auf Letter-Papier: Schreibmaschinenschrift, einfacher Zeilenabstand, Namen und Reden dort, wo man sie sucht</translation>
    </message>
    <message>
        <source>Write from a beat</source>
        <translation>Aus einem Beat schreiben</translation>
    </message>
    <message>
        <source>Writes out what you say happens next.</source>
        <translation>Schreibt aus, was nach Ihrer Angabe als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <translation>Ideen sammeln</translation>
    </message>
    <message>
        <source>A list of names, titles, twists or whatever you ask for.</source>
        <translation>Eine Liste von Namen, Titeln, Wendungen oder was Sie sonst verlangen.</translation>
    </message>
    <message>
        <source>For whom or what, and in what taste?</source>
        <translation>Für wen oder was, und in welcher Art?</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>Namen von Figuren</translation>
    </message>
    <message>
        <source>names of places</source>
        <translation>Namen von Orten</translation>
    </message>
    <message>
        <source>titles for the book</source>
        <translation>Titel für das Buch</translation>
    </message>
    <message>
        <source>titles for the chapter</source>
        <translation>Titel für das Kapitel</translation>
    </message>
    <message>
        <source>twists</source>
        <translation>Überraschende Wendungen</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>details of the place</source>
        <translation>Einzelheiten des Orts</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Chat about the story</source>
        <translation>Chat über die Geschichte</translation>
    </message>
    <message>
        <source>Answers questions about your book, and names the scenes that the answer rests on.</source>
        <translation>Beantwortet Fragen zu Ihrem Buch und nennt die Szenen, auf denen die Antwort beruht.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Goes on from the cursor, in the voice of what stands before it.</source>
        <translation>Schreibt ab dem Cursor weiter, in der Stimme dessen, was davor steht.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Looks for what does not fit together in the selected words or the scene.</source>
        <translation>Sucht in den ausgewählten Wörtern oder der Szene, was nicht zusammenpasst.</translation>
    </message>
    <message>
        <source>Critique</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Remarks on the selected words or the scene, each with the words it speaks of.</source>
        <translation>Anmerkungen zu den ausgewählten Wörtern oder zur Szene, jede mit den Wörtern, um die es geht.</translation>
    </message>
    <message>
        <source>What should it look at?</source>
        <translation>Worauf soll es achten?</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Describes something in the scene by one of the senses, or by all.</source>
        <translation>Beschreibt etwas in der Szene mit einem der Sinne oder mit allen.</translation>
    </message>
    <message>
        <source>What is to be described?</source>
        <translation>Was soll beschrieben werden?</translation>
    </message>
    <message>
        <source>by sight</source>
        <translation>Durch Sehen</translation>
    </message>
    <message>
        <source>by sound</source>
        <translation>Durch Hören</translation>
    </message>
    <message>
        <source>by smell</source>
        <translation>Durch Riechen</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>Durch Tasten</translation>
    </message>
    <message>
        <source>by taste</source>
        <translation>Durch Schmecken</translation>
    </message>
    <message>
        <source>by all the senses</source>
        <translation>Mit allen Sinnen</translation>
    </message>
    <message>
        <source>Sense</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>Lets the people of the scene speak to each other.</source>
        <translation>Lässt die Figuren der Szene miteinander sprechen.</translation>
    </message>
    <message>
        <source>Who speaks, and about what?</source>
        <translation>Wer spricht, und worüber?</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausbauen</translation>
    </message>
    <message>
        <source>Gives the selected words more room: more detail, more of what is felt and seen.</source>
        <translation>Gibt den ausgewählten Wörtern mehr Raum: mehr Einzelheiten, mehr Gefühltes und Gesehenes.</translation>
    </message>
    <message>
        <source>What should there be more of?</source>
        <translation>Wovon soll es mehr geben?</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Three ways in which the story could go on from here.</source>
        <translation>Drei Wege, auf denen die Geschichte von hier aus weitergehen könnte.</translation>
    </message>
    <message>
        <source>Is there a direction you have in mind?</source>
        <translation>Haben Sie eine Richtung im Sinn?</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Makes chapters and scenes of a premise.</source>
        <translation>Macht aus einer Grundidee Kapitel und Szenen.</translation>
    </message>
    <message>
        <source>What is the story about, in a sentence or two?</source>
        <translation>Worum geht es in der Geschichte, in ein, zwei Sätzen?</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Says the selected words in another way: another tone, tense or point of view, or as somebody else would.</source>
        <translation>Sagt die ausgewählten Wörter auf andere Art: in anderem Ton, anderer Zeit oder Perspektive, oder wie jemand anders es täte.</translation>
    </message>
    <message>
        <source>Anything else to mind?</source>
        <translation>Sonst noch etwas zu beachten?</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>mit anderen Worten</translation>
    </message>
    <message>
        <source>in a warmer tone</source>
        <translation>in wärmerem Ton</translation>
    </message>
    <message>
        <source>in a colder, more distant tone</source>
        <translation>in kälterem, distanzierterem Ton</translation>
    </message>
    <message>
        <source>in a darker tone</source>
        <translation>in dunklerem Ton</translation>
    </message>
    <message>
        <source>with more tension</source>
        <translation>mit mehr Spannung</translation>
    </message>
    <message>
        <source>in the past tense</source>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <source>in the present tense</source>
        <translation>in der Gegenwart</translation>
    </message>
    <message>
        <source>in the first person</source>
        <translation>in der ersten Person</translation>
    </message>
    <message>
        <source>in the third person</source>
        <translation>in der dritten Person</translation>
    </message>
    <message>
        <source>in plain, short sentences</source>
        <translation>in schlichten, kurzen Sätzen</translation>
    </message>
    <message>
        <source>as a child would tell it</source>
        <translation>wie ein Kind es erzählen würde</translation>
    </message>
    <message>
        <source>as a letter would tell it</source>
        <translation>wie ein Brief es erzählen würde</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Show, don&apos;t tell</source>
        <translation>Zeigen statt sagen</translation>
    </message>
    <message>
        <source>Turns what the selected words state into what can be seen and heard.</source>
        <translation>Macht aus dem, was die ausgewählten Wörter feststellen, was man sehen und hören kann.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Says in a few sentences what happens in the selected words, the scene or the chapter; good for a synopsis.</source>
        <translation>Sagt in wenigen Sätzen, was in den ausgewählten Wörtern, der Szene oder dem Kapitel geschieht; gut als Inhaltsangabe.</translation>
    </message>
    <message>
        <source>Tighten</source>
        <translation>Straffen</translation>
    </message>
    <message>
        <source>Says the selected words in fewer.</source>
        <translation>Sagt die ausgewählten Wörter mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>You may use, share and change the model for any purpose. What you write with it is yours; a published book owes the makers nothing.</source>
        <translation>Sie dürfen das Modell zu jedem Zweck benutzen, weitergeben und ändern. Was Sie damit schreiben, gehört Ihnen; ein veröffentlichtes Buch schuldet den Machern nichts.</translation>
    </message>
    <message>
        <source>Free of charge for all but the very largest companies. A book may be published and sold; Meta&apos;s acceptable use policy binds whoever uses the model. Who shares the model, or one made from it, has to say “Built with Llama”.</source>
        <translation>Kostenlos für alle außer den allergrößten Unternehmen. Ein Buch darf veröffentlicht und verkauft werden; wer das Modell benutzt, ist an Metas Nutzungsregeln gebunden. Wer das Modell oder ein daraus gemachtes weitergibt, muss „Built with Llama“ angeben.</translation>
    </message>
    <message>
        <source>Google claims no rights in what the model writes, and a book may be published and sold. A list of prohibited uses binds whoever uses the model, and goes along with every model that is made from it or taught by what it writes.</source>
        <translation>Google beansprucht keine Rechte an dem, was das Modell schreibt; ein Buch darf veröffentlicht und verkauft werden. Eine Liste verbotener Verwendungen bindet jeden, der das Modell benutzt, und gilt auch für jedes Modell, das daraus gemacht oder mit seinen Texten gelehrt wird.</translation>
    </message>
    <message>
        <source>Free of charge up to a hundred million users a month. A book may be published and sold; who uses the model&apos;s words to better another model has to say so.</source>
        <translation>Kostenlos bis zu hundert Millionen Nutzern im Monat. Ein Buch darf veröffentlicht und verkauft werden; wer mit den Wörtern des Modells ein anderes Modell verbessert, muss es angeben.</translation>
    </message>
    <message>
        <source>For research and trying out only. What you write with it is not for sale unless its makers agree first.</source>
        <translation>Nur für Forschung und zum Ausprobieren. Was Sie damit schreiben, darf nicht verkauft werden, solange die Macher nicht zustimmen.</translation>
    </message>
    <message>
        <source>For research and private use only. What you write with it is not for sale unless its makers agree first.</source>
        <translation>Nur für Forschung und privaten Gebrauch. Was Sie damit schreiben, darf nicht verkauft werden, solange die Macher nicht zustimmen.</translation>
    </message>
    <message>
        <source>Not for commercial use. Whether a book that is sold may hold what the model wrote is disputed: ask its makers first.</source>
        <translation>Nicht für kommerzielle Zwecke. Ob ein verkauftes Buch enthalten darf, was das Modell geschrieben hat, ist umstritten: Fragen Sie vorher die Macher.</translation>
    </message>
    <message>
        <source>The starter&apos;s larger sister: finishes sentences and suggests the next few words on any machine. It loses a story&apos;s thread within a page.</source>
        <translation>Die größere Schwester des Startmodells: beendet Sätze und schlägt auf jedem Rechner die nächsten Wörter vor. Den Faden einer Geschichte verliert sie binnen einer Seite.</translation>
    </message>
    <message>
        <source>Small and quick, and it reads many languages. Good for short lists and summaries of a scene; its prose is plain.</source>
        <translation>Klein und schnell, und es liest viele Sprachen. Gut für kurze Listen und Zusammenfassungen einer Szene; seine Prosa ist schlicht.</translation>
    </message>
    <message>
        <source>The liveliest prose at this size, and very little memory for a long context. It forgets who is in the room.</source>
        <translation>Die lebendigste Prosa in dieser Größe und sehr wenig Speicher für einen langen Kontext. Es vergisst, wer im Raum ist.</translation>
    </message>
    <message>
        <source>Natural dialogue and a steady tone for a small model. Keeps to a beat that it is given.</source>
        <translation>Natürliche Dialoge und ein stetiger Ton für ein kleines Modell. Hält sich an einen vorgegebenen Beat.</translation>
    </message>
    <message>
        <source>Trained in the open, with a licence that asks nothing. Sound at summaries and rewrites in English and five more European languages.</source>
        <translation>Offen entwickelt, mit einer Lizenz, die nichts verlangt. Solide bei Zusammenfassungen und Umschreibungen in Englisch und fünf weiteren europäischen Sprachen.</translation>
    </message>
    <message>
        <source>Follows an instruction closely: outlines, critiques, a scene from its beats. Its own style is tidy rather than warm.</source>
        <translation>Folgt einer Anweisung genau: Gliederungen, Kritiken, eine Szene aus ihren Beats. Sein eigener Stil ist eher ordentlich als warm.</translation>
    </message>
    <message>
        <source>The best prose below five thousand million weights: images, rhythm, many languages. Stays steady at bold settings.</source>
        <translation>Die beste Prosa unterhalb von fünf Milliarden Gewichten: Bilder, Rhythmus, viele Sprachen. Bleibt auch bei kühnen Einstellungen stetig.</translation>
    </message>
    <message>
        <source>An old hand: loose, unpreachy prose, and more voices trained on it than on any other. Weak at long instructions.</source>
        <translation>Ein alter Hase: lockere Prosa, die nicht predigt, und mehr darauf gelernte Stimmen als auf jedem anderen. Schwach bei langen Anweisungen.</translation>
    </message>
    <message>
        <source>Dependable all round: dialogue, description, summaries of long chapters. It likes tidy endings.</source>
        <translation>Rundum verlässlich: Dialoge, Beschreibungen, Zusammenfassungen langer Kapitel. Es mag ordentliche Schlüsse.</translation>
    </message>
    <message>
        <source>The most careful reader of its size: continuity questions, critiques, outlines. Its prose wants a bold style.</source>
        <translation>Der sorgfältigste Leser seiner Größe: Fragen zur Kontinuität, Kritiken, Gliederungen. Seine Prosa braucht einen kühnen Stil.</translation>
    </message>
    <message>
        <source>A favourite of people who write fiction: varied, daring prose and a free licence. Wants a low temperature.</source>
        <translation>Ein Liebling derer, die Erzählungen schreiben: abwechslungsreiche, gewagte Prosa und eine freie Lizenz. Braucht eine niedrige Temperatur.</translation>
    </message>
    <message>
        <source>Rich, well-shaped prose that keeps several people apart, in many languages. Its context takes more memory than others&apos;.</source>
        <translation>Reiche, gut gebaute Prosa, die mehrere Figuren auseinanderhält, in vielen Sprachen. Sein Kontext braucht mehr Speicher als bei anderen.</translation>
    </message>
    <message>
        <source>Thinks in order: plots, timelines, critiques. For prose it is the driest of the large ones.</source>
        <translation>Denkt der Reihe nach: Handlungen, Zeitachsen, Kritiken. In der Prosa das trockenste der großen.</translation>
    </message>
    <message>
        <source>For a workstation: keeps a whole chapter in mind and follows a style sheet, under a free licence.</source>
        <translation>Für eine Workstation: behält ein ganzes Kapitel im Sinn und hält sich an Stilvorgaben, unter einer freien Lizenz.</translation>
    </message>
    <message>
        <source>The fullest prose in this list. Needs 32 GB of memory, and patience where there is no fast processor.</source>
        <translation>Die vollste Prosa dieser Liste. Braucht 32 GB Speicher, und Geduld, wo kein schneller Prozessor ist.</translation>
    </message>
    <message>
        <source>The process that installs could not be started.</source>
        <translation>Der Prozess, der installiert, ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The add-on is being installed already.</source>
        <translation>Der Zusatz wird schon installiert.</translation>
    </message>
    <message>
        <source>Title, author and language</source>
        <translation>Titel, Autor und Sprache</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>Ein Buch braucht einen Titel.</translation>
    </message>
    <message>
        <source>Title, author or language of this book are others by now; they stay so.</source>
        <translation>Titel, Autor oder Sprache dieses Buchs sind inzwischen andere; sie bleiben so.</translation>
    </message>
    <message>
        <source>Something in Inkwell went wrong; the page is as it was, and there is a report of it that you can read.</source>
        <translation>In Inkwell ist etwas schiefgegangen; die Seite ist, wie sie war, und es gibt einen Bericht darüber, den Sie lesen können.</translation>
    </message>
    <message>
        <source>Chapter 1</source>
        <translation>Kapitel 1</translation>
    </message>
    <message>
        <source>What you have set counts until Inkwell is closed.</source>
        <translation>Was Sie eingestellt haben, gilt, bis Inkwell geschlossen wird.</translation>
    </message>
    <message>
        <source>this book</source>
        <translation>diesem Buch</translation>
    </message>
    <message>
        <source>as in all books</source>
        <translation>wie in allen Büchern</translation>
    </message>
    <message>
        <source>{folder} is not empty, and a trial writes over nothing.</source>
        <translation>{folder} ist nicht leer, und ein Probelauf überschreibt nichts.</translation>
    </message>
    <message>
        <source>it does not count tokens as it should</source>
        <translation>er zählt Token nicht, wie er soll</translation>
    </message>
    <message>
        <source>This Inkwell was made without an address to ask; newer ones are where you got it.</source>
        <translation>Dieses Inkwell wurde ohne eine Adresse zum Nachfragen gebaut; neuere gibt es dort, woher Sie dieses haben.</translation>
    </message>
    <message>
        <source>There is no connection to {place} now, so nothing was looked up.</source>
        <translation>Es gibt gerade keine Verbindung zu {place}; es wurde nichts nachgesehen.</translation>
    </message>
    <message>
        <source>{place} answers with something else than was asked for, so nothing was learnt from it.</source>
        <translation>{place} antwortet etwas anderes, als gefragt war; es war nichts zu erfahren.</translation>
    </message>
    <message>
        <source>Newer versions are asked for by https only.</source>
        <translation>Nach neueren Versionen wird nur über https gefragt.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>What an error says and what variables hold is left out: it could be words of yours. No title, no path of yours and no name is in this report. Inkwell sends it nowhere; you may, or delete it.</source>
        <translation>Was ein Fehler sagt und was Variablen enthalten, ist weggelassen: Es könnten Ihre Worte sein. Kein Titel, kein Pfad von Ihnen und kein Name steht in diesem Bericht. Inkwell schickt ihn nirgendwohin; Sie können ihn verschicken oder löschen.</translation>
    </message>
    <message>
        <source>  It left no traceback.</source>
        <translation>  Es hat keine Aufrufliste hinterlassen.</translation>
    </message>
    <message>
        <source>A mistake in Inkwell; the program went on.</source>
        <translation>Ein Fehler in Inkwell; das Programm lief weiter.</translation>
    </message>
    <message>
        <source>{upper}{name} ended by itself: {way}.</source>
        <translation>{upper}{name} hat sich von selbst beendet: {way}.</translation>
    </message>
    <message>
        <source>Inkwell ended without warning.</source>
        <translation>Inkwell hat ohne Vorwarnung geendet.</translation>
    </message>
    <message>
        <source>This report is not there any more.</source>
        <translation>Diesen Bericht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This report cannot be read now.</source>
        <translation>Dieser Bericht ist gerade nicht zu lesen.</translation>
    </message>
    <message>
        <source>This report could not be deleted.</source>
        <translation>Dieser Bericht ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus and windows; it changes when Inkwell is opened again. A book has a language of its own.</source>
        <translation>Die von Menüs und Fenstern; sie wechselt, wenn Inkwell wieder geöffnet wird. Ein Buch hat seine eigene Sprache.</translation>
    </message>
    <message>
        <source>interface menus translation</source>
        <translation>Oberfläche Menüs Übersetzung</translation>
    </message>
    <message>
        <source>Look for a newer Inkwell without asking first</source>
        <translation>Ohne Rückfrage nach einem neueren Inkwell suchen</translation>
    </message>
    <message>
        <source>Only when you choose Help, Check for updates. Inkwell never looks by itself.</source>
        <translation>Nur wenn Sie Hilfe, Nach Aktualisierungen suchen wählen. Von selbst sucht Inkwell nie.</translation>
    </message>
    <message>
        <source>update version privacy network</source>
        <translation>Aktualisierung Update Version Datenschutz Netz</translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has {n} lines where the first of its kind has {first}.</source>
        <translation>
            <numerusform>„{label}“ hat eine Zeile, wo der erste Abschnitt dieser Art {first} hat.</numerusform>
            <numerusform>„{label}“ hat {n} Zeilen, wo der erste Abschnitt dieser Art {first} hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <translation>
            <numerusform>Eine Zeile</numerusform>
            <numerusform>{n:,} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{stanzas:,} stanzas</source>
        <translation>{stanzas:,} Strophen</translation>
    </message>
    <message>
        <source>This needs an add-on that is not installed. Help → Add-on for voices brings it, or the command inkwell addon install.</source>
        <translation>Dafür braucht es einen Zusatz, der nicht installiert ist. Hilfe → Zusatz für Stimmen bringt ihn, oder der Befehl inkwell addon install.</translation>
    </message>
    <message>
        <source>The add-on is damaged. Help → Add-on for voices installs it anew, or the command inkwell addon install.</source>
        <translation>Der Zusatz ist beschädigt. Hilfe → Zusatz für Stimmen installiert ihn neu, oder der Befehl inkwell addon install.</translation>
    </message>
    <message>
        <source>A part of this Inkwell is missing; install Inkwell anew.</source>
        <translation>Ein Teil dieses Inkwell fehlt; bitte Inkwell neu installieren.</translation>
    </message>
    <message>
        <source>Add-on for voices</source>
        <translation>Zusatz für Stimmen</translation>
    </message>
    <message>
        <source>To learn from your writing, and to write with GPT-2 and other Hugging Face models, Inkwell needs PyTorch and what belongs to it. It is large, and most books are written without, so it comes only when you ask for it. Everything else in Inkwell works as well without it.</source>
        <translation>Um aus Ihren Texten zu lernen und um mit GPT-2 und anderen Hugging-Face-Modellen zu schreiben, braucht Inkwell PyTorch und was dazu gehört. Das ist groß, und die meisten Bücher werden ohne geschrieben; darum kommt es nur, wenn Sie es verlangen. Alles andere in Inkwell geht ebenso gut ohne.</translation>
    </message>
    <message>
        <source>It is not installed.</source>
        <translation>Er ist nicht installiert.</translation>
    </message>
    <message>
        <source>It was installed for another version of Inkwell, and may still do; installing it anew is the safe way.</source>
        <translation>Er wurde für eine andere Version von Inkwell installiert und taugt vielleicht noch; ihn neu zu installieren ist der sichere Weg.</translation>
    </message>
    <message>
        <source>Stopped; nothing of it is left.</source>
        <translation>Angehalten; nichts davon ist geblieben.</translation>
    </message>
    <message>
        <source>It is installed and works; voices can learn now.</source>
        <translation>Er ist installiert und läuft; Stimmen können jetzt lernen.</translation>
    </message>
    <message>
        <source>Inkwell was installed by pip here, and what voices need is there.</source>
        <translation>Inkwell wurde hier mit pip installiert, und was Stimmen brauchen, ist da.</translation>
    </message>
    <message>
        <source>For the &amp;processor (advised)</source>
        <translation>Für den &amp;Prozessor (empfohlen)</translation>
    </message>
    <message>
        <source>For an &amp;NVIDIA card as well</source>
        <translation>Auch für eine &amp;NVIDIA-Karte</translation>
    </message>
    <message>
        <source>Of use with such a card only, and many times as large; NVIDIA’s own licences come with it.</source>
        <translation>Nur mit einer solchen Karte von Nutzen und um ein Vielfaches größer; NVIDIAs eigene Lizenzen kommen mit.</translation>
    </message>
    <message>
        <source>An index of your own decides which build of PyTorch comes: it may be the one for cards, ten times as large.</source>
        <translation>Ein eigener Index bestimmt, welcher Bau von PyTorch kommt: vielleicht der für Karten, zehnmal so groß.</translation>
    </message>
    <message>
        <source>Remove the add-on</source>
        <translation>Zusatz entfernen</translation>
    </message>
    <message>
        <source>Voices that have learnt stay as they are. Learning, and Hugging Face models, need it again.</source>
        <translation>Stimmen, die gelernt haben, bleiben, wie sie sind. Das Lernen und Hugging-Face-Modelle brauchen ihn dann wieder.</translation>
    </message>
    <message>
        <source>About {gigabytes} to download, {gigabytes2} on the disk.</source>
        <translation>Etwa {gigabytes} herunterzuladen, {gigabytes2} auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It is installed, with PyTorch {torch}; it takes {gigabytes}.</source>
        <translation>Er ist installiert, mit PyTorch {torch}; er nimmt {gigabytes} ein.</translation>
    </message>
    <message>
        <source>It is installed from the wheels in {wheels}, without a network.</source>
        <translation>Er wird ohne Netz aus den Wheels in {wheels} installiert.</translation>
    </message>
    <message>
        <source>the usual index of Python packages</source>
        <translation>der übliche Index für Python-Pakete</translation>
    </message>
    <message>
        <source>About {size} are downloaded from {place}, and become {disk} on a disk that has {gigabytes} free.</source>
        <translation>Etwa {size} werden von {place} heruntergeladen und werden zu {disk} auf einem Datenträger, auf dem {gigabytes} frei sind.</translation>
    </message>
    <message>
        <source> What is NVIDIA’s own comes under NVIDIA’s licences.</source>
        <translation> Was NVIDIA gehört, steht unter NVIDIAs Lizenzen.</translation>
    </message>
    <message>
        <source>{first} Nothing of yours is sent. The parts are free software ({licences}).{card}</source>
        <translation>{first} Nichts von Ihnen wird gesendet. Die Teile sind freie Software ({licences}).{card}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Inkwell ended without warning. Everything you wrote is there. There is a report of it that you can read.</source>
        <translation>Inkwell hat ohne Vorwarnung geendet. Alles, was Sie geschrieben haben, ist da. Es gibt einen Bericht darüber, den Sie lesen können.</translation>
    </message>
    <message>
        <source>A process beside the window ended without warning. Your text is untouched. There is a report of it that you can read.</source>
        <translation>Ein Prozess neben dem Fenster hat ohne Vorwarnung geendet. Ihr Text ist unberührt. Es gibt einen Bericht darüber, den Sie lesen können.</translation>
    </message>
    <message>
        <source>The report is saved as “{name}”.</source>
        <translation>Der Bericht ist als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Title, author and lan&amp;guage…</source>
        <translation>Titel, Aut&amp;or und Sprache…</translation>
    </message>
    <message>
        <source>They stand in the window and on title pages, and go out with the book. Spelling, quotation marks and counting follow the language.</source>
        <translation>Sie stehen im Fenster und auf Titelseiten und gehen mit dem Buch hinaus. Rechtschreibung, Anführungszeichen und Zählung folgen der Sprache.</translation>
    </message>
    <message>
        <source>The book’s folder keeps its name; File, Move to another folder gives it another.</source>
        <translation>Der Ordner des Buchs behält seinen Namen; Datei, In anderen Ordner verschieben gibt ihm einen anderen.</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>Diese &amp;behalten</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>Vorschlag: {text}</translation>
    </message>
    <message>
        <source>About this machine and &amp;model…</source>
        <translation>Über diesen Rechner und das &amp;Modell…</translation>
    </message>
    <message>
        <source>C&amp;rash reports…</source>
        <translation>&amp;Absturzberichte…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach Akt&amp;ualisierungen suchen…</translation>
    </message>
    <message>
        <source>What stands before these</source>
        <translation>Was davor steht</translation>
    </message>
    <message>
        <source>Before and behind the story something stands only where the whole book goes out.</source>
        <translation>Vor und nach der Geschichte steht nur etwas, wenn das ganze Buch ausgegeben wird.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was ausgegeben wird</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Take {words} away from it</source>
        <translation>{words} wegnehmen</translation>
    </message>
    <message>
        <source>Press the keys that it shall have. They count at once.</source>
        <translation>Drücken Sie die gewünschten Tasten. Sie gelten sofort.</translation>
    </message>
    <message>
        <source>&amp;Give it keys…</source>
        <translation>&amp;Tasten zuweisen…</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (geändert)</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>keine (geändert)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Accept the next word</source>
        <translation>Nächstes Wort annehmen</translation>
    </message>
    <message>
        <source>Stop the proposal, then discard it</source>
        <translation>Vorschlag anhalten, dann verwerfen</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Änderung annehmen</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>Zur nächsten Änderung</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Zur vorigen Änderung</translation>
    </message>
    <message>
        <source>Stop the rewrite, then discard it</source>
        <translation>Umschreibung anhalten, dann verwerfen</translation>
    </message>
    <message>
        <source>Take the next grey word</source>
        <translation>Nächstes graues Wort annehmen</translation>
    </message>
    <message>
        <source>Send the grey words away</source>
        <translation>Graue Wörter wegschicken</translation>
    </message>
    <message>
        <source>{keys} (on the page)</source>
        <translation>{keys} (auf der Seite)</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>&amp;Only what I changed</source>
        <translation>&amp;Nur was ich geändert habe</translation>
    </message>
    <message>
        <source>&amp;All as usual…</source>
        <translation>&amp;Alle wie üblich…</translation>
    </message>
    <message>
        <source>You changed nothing: all keys are as they come.</source>
        <translation>Sie haben nichts geändert: Alle Tasten sind wie mitgeliefert.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>{keys} should be here too, but “{other}” has it. Change one of the two.</source>
        <translation>{keys} sollte auch hier gelten, gehört aber zu „{other}“. Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Usually it has {usual}.</source>
        <translation>Üblich: {usual}.</translation>
    </message>
    <message>
        <source>Usually it has no keys.</source>
        <translation>Üblich sind keine Tasten.</translation>
    </message>
    <message>
        <source>{keys} belongs to {has}.</source>
        <translation>{keys} gehört zu {has}.</translation>
    </message>
    <message>
        <source>&amp;Take it from {has}</source>
        <translation>{has} &amp;wegnehmen</translation>
    </message>
    <message>
        <source>{keys} does this now.</source>
        <translation>{keys} tut das jetzt.</translation>
    </message>
    <message>
        <source>{keys} does this now; otherwise it is “{what}”.</source>
        <translation>{keys} tut das jetzt; sonst gilt „{what}“.</translation>
    </message>
    <message>
        <source>{keys} does this now. {standing}: “{what}”.</source>
        <translation>{keys} tut das jetzt. {standing}: „{what}“.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>{keys} does this no more.</source>
        <translation>{keys} tut das nicht mehr.</translation>
    </message>
    <message>
        <source>Every command has the keys again that it comes with. What you changed is gone.</source>
        <translation>Jeder Befehl hat wieder die Tasten, mit denen er geliefert wird. Was Sie geändert haben, ist weg.</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Alle Tasten wie üblich</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>{total:,} of {target:,} {unit}</source>
        <translation>{total:,} von {target:,} {unit}</translation>
    </message>
    <message>
        <source>Untitled part</source>
        <translation>Teil ohne Titel</translation>
    </message>
    <message>
        <source>Untitled chapter</source>
        <translation>Kapitel ohne Titel</translation>
    </message>
    <message>
        <source>Untitled scene</source>
        <translation>Szene ohne Titel</translation>
    </message>
    <message>
        <source>Untitled note</source>
        <translation>Notiz ohne Titel</translation>
    </message>
    <message>
        <source>What happened and where in the program, with its version and this machine. No word of a book is in a report, and none is sent anywhere: read it, and give it to whom you like, or to nobody.</source>
        <translation>Was geschehen ist und wo im Programm, mit dessen Version und diesem Rechner. Kein Wort eines Buchs steht in einem Bericht, und keiner wird irgendwohin gesendet: Lesen Sie ihn, und geben Sie ihn, wem Sie möchten, oder niemandem.</translation>
    </message>
    <message>
        <source>There is no report. Nothing has gone wrong that Inkwell did not expect.</source>
        <translation>Es gibt keinen Bericht. Nichts ist schiefgegangen, womit Inkwell nicht gerechnet hätte.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Inkwell ended without warning</source>
        <translation>Inkwell hat ohne Vorwarnung geendet</translation>
    </message>
    <message>
        <source>A mistake; Inkwell went on</source>
        <translation>Ein Fehler; Inkwell lief weiter</translation>
    </message>
    <message>
        <source>A process beside the window ended</source>
        <translation>Ein Prozess neben dem Fenster hat geendet</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Crash reports, the newest first</source>
        <translation>Absturzberichte, neueste zuerst</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>About this machine and model</source>
        <translation>Über diesen Rechner und das Modell</translation>
    </message>
    <message>
        <source>For when something is wrong, and somebody wants to know where. The report leaves out what is private: where your folders lie, what your voices are called, which server writes. No word of a book is in it. Inkwell sends it nowhere; you can, where you like.</source>
        <translation>Für den Fall, dass etwas nicht stimmt und jemand wissen will, wo. Der Bericht lässt weg, was privat ist: wo Ihre Ordner liegen, wie Ihre Stimmen heißen, welcher Server schreibt. Kein Wort eines Buchs steht darin. Inkwell schickt ihn nirgendwohin; Sie können es, wohin Sie möchten.</translation>
    </message>
    <message>
        <source>Looking round…</source>
        <translation>Sieht sich um…</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>The report, as it is copied</source>
        <translation>Der Bericht, wie er kopiert wird</translation>
    </message>
    <message>
        <source>&amp;What is known</source>
        <translation>&amp;Was bekannt ist</translation>
    </message>
    <message>
        <source>The &amp;report</source>
        <translation>Der &amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book go to the trash folder of this book, with all that is below.</source>
        <translation>
            <numerusform>Ein Teil des Buchs kommt in den Papierkorb dieses Buchs, mit allem darunter.</numerusform>
            <numerusform>{n} Teile des Buchs kommen in den Papierkorb dieses Buchs, mit allem darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer Inkwell?</source>
        <translation>Nach einem neueren Inkwell suchen?</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>Nicht suchen</translation>
    </message>
    <message>
        <source>Looking for a newer Inkwell…</source>
        <translation>Ein neueres Inkwell wird gesucht…</translation>
    </message>
    <message>
        <source>Open what is new in the browser</source>
        <translation>Neuerungen im Browser öffnen</translation>
    </message>
    <message>
        <source>Inkwell asks {place} for one small file that names the newest version. Nothing of yours is sent; the other side sees your address on the net, as with every page that you open. Nothing is downloaded or installed. Inkwell never looks by itself; it is asked only when you choose this command, and from now on without this question. The settings have the switch, under “Inkwell itself”.</source>
        <translation>Inkwell fragt {place} nach einer kleinen Datei, die die neueste Version nennt. Nichts von Ihnen wird gesendet; die Gegenseite sieht Ihre Adresse im Netz, wie bei jeder Seite, die Sie öffnen. Nichts wird heruntergeladen oder installiert. Inkwell sucht nie von selbst, nur wenn Sie diesen Befehl wählen, und von jetzt an ohne diese Rückfrage. Der Schalter dafür steht in den Einstellungen unter „Inkwell selbst“.</translation>
    </message>
    <message>
        <source>You have the newest Inkwell, {version}.</source>
        <translation>Sie haben das neueste Inkwell, {version}.</translation>
    </message>
    <message>
        <source>There is a newer Inkwell: {version}, of {day}. You have {own}. It comes from where you got this one.</source>
        <translation>Es gibt ein neueres Inkwell: {version}, vom {day}. Sie haben {own}. Es kommt von dort, woher Sie dieses haben.</translation>
    </message>
    <message>
        <source>The libraries that train a voice are damaged: pip install --force-reinstall &quot;inkwell[voice]&quot; mends them.</source>
        <translation>Die Bibliotheken, mit denen eine Stimme lernt, sind beschädigt: pip install --force-reinstall &quot;inkwell[voice]&quot; behebt das.</translation>
    </message>
    <message>
        <source>“{wanted}” says no version of torch; it could be torch&gt;=2.10 or torch==2.13.0.</source>
        <translation>„{wanted}“ nennt keine Version von torch; möglich wäre torch&gt;=2.10 oder torch==2.13.0.</translation>
    </message>
    <message>
        <source>There is nothing in it that could come into the book.</source>
        <translation>Darin ist nichts, was ins Buch kommen könnte.</translation>
    </message>
    <message>
        <source>Keeping the pictures</source>
        <translation>Bilder werden gespeichert</translation>
    </message>
    <message>
        <source>6 × 9 inches</source>
        <translation>6 × 9 Zoll</translation>
    </message>
    <message>
        <source>5 × 8 inches</source>
        <translation>5 × 8 Zoll</translation>
    </message>
    <message>
        <source>The model&apos;s context has room for {room:,} tokens here, too few for the {fixed:,} it must be told; “{said}” alone has {kept:,}.</source>
        <translation>Der Kontext des Modells fasst hier {room:,} Token, zu wenig für die {fixed:,}, die ihm gesagt werden müssen; allein „{said}“ hat {kept:,}.</translation>
    </message>
    <message>
        <source>The model&apos;s context has room for {room:,} tokens here, too few for the {fixed:,} it must be told.</source>
        <translation>Der Kontext des Modells fasst hier {room:,} Token, zu wenig für die {fixed:,}, die ihm gesagt werden müssen.</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names} und {count:,} weitere</translation>
    </message>
    <message>
        <source>{sentence} {names}.</source>
        <translation>{sentence} {names}.</translation>
    </message>
    <message>
        <source>very easy</source>
        <comment>to read</comment>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>easy</source>
        <comment>to read</comment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <comment>to read</comment>
        <translation>recht leicht</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>to read</comment>
        <translation>verständlich</translation>
    </message>
    <message>
        <source>fairly difficult</source>
        <comment>to read</comment>
        <translation>recht schwer</translation>
    </message>
    <message>
        <source>difficult</source>
        <comment>to read</comment>
        <translation>schwer</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Lesbarkeit nach Flesch</translation>
    </message>
    <message>
        <source>Flesch–Kincaid grade</source>
        <translation>Stufe nach Flesch–Kincaid</translation>
    </message>
    <message>
        <source>Gunning fog</source>
        <translation>Gunning-Fog</translation>
    </message>
    <message>
        <source>very difficult</source>
        <comment>to read</comment>
        <translation>sehr schwer</translation>
    </message>
    <message numerus="yes">
        <source>{n} years of school</source>
        <translation>
            <numerusform>{n} Schuljahr</numerusform>
            <numerusform>{n} Schuljahre</numerusform>
        </translation>
    </message>
    <message>
        <source>process {process} on this computer, since {since}</source>
        <translation>Prozess {process} auf diesem Rechner, seit {since}</translation>
    </message>
    <message>
        <source>process {process} on {host}, since {since}</source>
        <translation>Prozess {process} auf {host}, seit {since}</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>{clock} on {date}</source>
        <translation>{date}, {clock}</translation>
    </message>
    <message>
        <source>“{name}” is open in another Inkwell ({who}), so it can be read here but not changed.</source>
        <translation>„{name}“ ist in einem anderen Inkwell geöffnet ({who}) und lässt sich hier lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>“{name}” is open in another Inkwell, so it can be read here but not changed.</source>
        <translation>„{name}“ ist in einem anderen Inkwell geöffnet und lässt sich hier lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>The list of servers could not be written because {reason}.</source>
        <translation>Die Liste der Server ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{} eyes</source>
        <translation>Augen: {}</translation>
    </message>
    <message>
        <source>{} hair</source>
        <translation>Haare: {}</translation>
    </message>
    <message>
        <source>{}-handed</source>
        <translation>Schreibhand: {}</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>Teil {part} von {parts}</translation>
    </message>
    <message>
        <source>try {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>the best of {answers} answers for {parts} parts</source>
        <translation>die beste von {answers} Antworten für {parts} Teile</translation>
    </message>
    <message>
        <source>the best of {answers} answers</source>
        <translation>die beste von {answers} Antworten</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>It is for notes. Scenes are what the model goes on from; keep a remark in a comment, which it is not told.</source>
        <translation>Das ist für Notizen. Szenen sind das, wovon aus das Modell weiterschreibt; eine Anmerkung, die ihm nicht gesagt wird, schreiben Sie in einen Kommentar.</translation>
    </message>
    <message>
        <source>Keep this n&amp;ote from the model</source>
        <translation>Diese N&amp;otiz vor dem Modell verbergen</translation>
    </message>
    <message>
        <source>Keep from the model</source>
        <translation>Vor dem Modell verbergen</translation>
    </message>
    <message>
        <source>What the model is told of notes</source>
        <translation>Was dem Modell von Notizen gesagt wird</translation>
    </message>
    <message>
        <source>It is close in meaning to this place, and shares: {words}.</source>
        <translation>Im Sinn dieser Stelle nah, und gemeinsam sind: {words}.</translation>
    </message>
    <message>
        <source>It is close in meaning to this place.</source>
        <translation>Im Sinn dieser Stelle nah.</translation>
    </message>
    <message>
        <source>It shares words with this place: {words}.</source>
        <translation>Mit dieser Stelle gemeinsam: {words}.</translation>
    </message>
    <message>
        <source>It shares words with this place.</source>
        <translation>Hat Wörter mit dieser Stelle gemeinsam.</translation>
    </message>
    <message>
        <source>The weight of the book’s own phrases must be between 0 and {most:g}, not {weight:g}.</source>
        <translation>Das Gewicht der eigenen Wendungen des Buchs muss zwischen 0 und {most:g} liegen, nicht bei {weight:g}.</translation>
    </message>
    <message>
        <source>This result leant on the book’s own phrases as they were then, which are no longer kept; it cannot be made again.</source>
        <translation>Dieses Ergebnis hielt sich an die eigenen Wendungen des Buchs, wie sie damals waren; sie sind nicht mehr aufbewahrt, es lässt sich nicht wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier chapters are not offered.</source>
        <translation>
            <numerusform>{n} früheres Kapitel wird nicht angeboten.</numerusform>
            <numerusform>{n} frühere Kapitel werden nicht angeboten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>�</name>
    <message>
        <source>�</source>
        <translation>�</translation>
    </message>
</context>
</TS>
