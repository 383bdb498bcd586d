<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kitty Focus Tracker</source>
        <translation>Über Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker %1</source>
        <translation>Kitty Focus Tracker %1</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.

Help is in the manual: man kitty-focus-tracker. For what does not work, and why, run kitty-focus-tracker doctor.

You may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Unter dem Compositor niri bekommt das Fenster des Terminals kitty, das den Fokus hat, eine größere Schrift und gibt sie auf den Punkt genau zurück, sobald es den Fokus verliert.

Hilfe steht im Handbuch: man kitty-focus-tracker. Was nicht funktioniert und warum, sagt kitty-focus-tracker doctor.

Sie dürfen das Programm unter der GNU General Public License, Version 3 oder neuer, benutzen, untersuchen, weitergeben und verändern. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Zooming</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Pause for 15 Minutes</source>
        <translation>15 Minuten pausieren</translation>
    </message>
    <message>
        <source>Pause for 1 Hour</source>
        <translation>1 Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause Until I Resume It</source>
        <translation>Pausieren, bis ich fortsetze</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Set Up kitty…</source>
        <translation>kitty einrichten …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über …</translation>
    </message>
    <message>
        <source>Toggle Zoom</source>
        <translation>Zoom ein- oder ausschalten</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Looks for this kitty again and checks it.</source>
        <translation>Sucht dieses kitty noch einmal und prüft es.</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Ein&amp;richten …</translation>
    </message>
    <message>
        <source>Shows step by step what this kitty needs.</source>
        <translation>Zeigt Schritt für Schritt, was dieses kitty braucht.</translation>
    </message>
    <message>
        <source>Trust Pro&amp;gram</source>
        <translation>Pro&amp;gramm&#xa0;vertrauen</translation>
    </message>
    <message>
        <source>Takes this program for a kitty of yours: it is given the password, for as long as it runs.</source>
        <translation>Hält&#xa0;dieses&#xa0;Programm&#xa0;für&#xa0;ein&#xa0;kitty&#xa0;von&#xa0;Ihnen:&#xa0;Es&#xa0;bekommt&#xa0;das&#xa0;Passwort,&#xa0;solange&#xa0;es&#xa0;läuft.</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Copies what is known about this kitty, for someone who helps you.</source>
        <translation>Kopiert, was über dieses kitty bekannt ist, für jemanden, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>Hält dieses Fenster vergrößert, wo auch immer der Fokus ist.</translation>
    </message>
    <message>
        <source>Make a &amp;Rule for This Window…</source>
        <translation>Regel für dieses &amp;Fenster anlegen …</translation>
    </message>
    <message>
        <source>Says once and for all how windows like this one are zoomed.</source>
        <translation>Legt ein für alle Mal fest, wie Fenster wie dieses vergrößert werden.</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplizieren mit</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Value of the amount</source>
        <translation>Wert der Vergrößerung</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>points, a unit of font sizes</comment>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Braucht ein Passwort</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Nicht Ihres</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>Vergrößert</translation>
    </message>
    <message>
        <source>Its font is %1 now; its base size is %2.</source>
        <translation>Die Schrift ist jetzt %1 groß; ihre eigene Größe ist %2.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Zooming is paused, so it keeps its base size.</source>
        <translation>Der Zoom ist pausiert, daher behält es seine eigene Größe.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>It is zoomed when it gets the focus.</source>
        <translation>Es wird vergrößert, sobald es den Fokus bekommt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Zooming is switched off for this kitty.</source>
        <translation>Für dieses kitty ist der Zoom ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>It has not been checked yet whether it can be zoomed.</source>
        <translation>Es wurde noch nicht geprüft, ob es vergrößert werden kann.</translation>
    </message>
    <message>
        <source>Its font is larger than its base size by %1.</source>
        <translation>Die Schrift ist um %1 größer als ihre eigene Größe.</translation>
    </message>
    <message>
        <source>Its font is smaller than its base size by %1.</source>
        <translation>Die Schrift ist um %1 kleiner als ihre eigene Größe.</translation>
    </message>
    <message>
        <source>It is zoomed by steps when it gets the focus: allow it the command kitten for exact sizes.</source>
        <translation>Es wird in Schritten vergrößert, sobald es den Fokus bekommt: Erlauben Sie ihm für genaue Größen den Befehl kitten.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>No kitty</source>
        <translation>Kein kitty</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nobody reads the events on standard output; further ones are dropped.</source>
        <translation>Niemand liest die Ereignisse auf der Standardausgabe; weitere werden verworfen.</translation>
    </message>
    <message>
        <source>The running program has no display to show a dialog on.</source>
        <translation>Das laufende Programm hat keinen Bildschirm, auf dem es ein Fenster zeigen könnte.</translation>
    </message>
    <message>
        <source>A program that follows the events does not read them; it is no longer sent any.</source>
        <translation>Ein&#xa0;Programm,&#xa0;das&#xa0;den&#xa0;Ereignissen&#xa0;folgt,&#xa0;liest&#xa0;sie&#xa0;nicht;&#xa0;es&#xa0;bekommt&#xa0;keine&#xa0;mehr.</translation>
    </message>
    <message>
        <source>It runs in another session of yours already, and shows its status there.</source>
        <translation>Es läuft schon in einer anderen Ihrer Sitzungen und zeigt dort seinen Status.</translation>
    </message>
</context>
<context>
    <name>AutostartFile</name>
    <message>
        <source>%1 was not written by Kitty Focus Tracker and stays as it is: remove it to use this switch.</source>
        <translation>%1 stammt nicht von Kitty Focus Tracker und bleibt, wie es ist: Entfernen Sie die Datei, um diesen Schalter zu benutzen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>%1 kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: check that the folder %2 is yours and can be written.</source>
        <translation>%1 kann nicht geschrieben werden: Prüfen Sie, ob der Ordner %2 Ihnen gehört und beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>kitty-focus-tracker --help lists what can be asked.</source>
        <translation>kitty-focus-tracker --help zählt auf, was möglich ist.</translation>
    </message>
    <message>
        <source>pause was given &quot;%1&quot;, but takes a whole number of minutes from 1 to %2, or nothing.</source>
        <translation>pause bekam „%1“, nimmt aber nur eine ganze Zahl von Minuten von 1 bis %2 oder nichts.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker pause 15, for example.</source>
        <translation>Zum Beispiel: kitty-focus-tracker pause 15.</translation>
    </message>
    <message>
        <source>zoom was given &quot;%1&quot;, but takes on or off and the process id of a kitty.</source>
        <translation>zoom bekam „%1“, nimmt aber nur on oder off und die Prozessnummer eines kitty.</translation>
    </message>
    <message>
        <source>kitty-focus-tracker status lists the process ids.</source>
        <translation>kitty-focus-tracker status zählt die Prozessnummern auf.</translation>
    </message>
    <message>
        <source>%1 was given &quot;%2&quot;, but takes nothing.</source>
        <translation>%1 bekam „%2“, nimmt aber nichts.</translation>
    </message>
    <message>
        <source>Turn zooming off: every font gets its base size back. With MINUTES it comes on again by itself.</source>
        <translation>Schaltet den Zoom aus: Jede Schrift bekommt ihre eigene Größe zurück. Mit MINUTES geht er von selbst wieder an.</translation>
    </message>
    <message>
        <source>Turn zooming on again.</source>
        <translation>Schaltet den Zoom wieder ein.</translation>
    </message>
    <message>
        <source>Pause, or resume if paused.</source>
        <translation>Pausiert, oder setzt fort, falls pausiert ist.</translation>
    </message>
    <message>
        <source>Turn zooming on or off for one kitty, by its process id.</source>
        <translation>Schaltet den Zoom für ein einzelnes kitty ein oder aus, nach seiner Prozessnummer.</translation>
    </message>
    <message>
        <source>Open the status dialog.</source>
        <translation>Öffnet das Statusfenster.</translation>
    </message>
    <message>
        <source>Open the settings dialog.</source>
        <translation>Öffnet die Einstellungen.</translation>
    </message>
    <message>
        <source>Say what works and what does not, for niri and every kitty, and how to fix it; with --fix set up kitty.conf, after asking. Needs no running program.</source>
        <translation>Sagt für niri und jedes kitty, was funktioniert, was nicht, und was hilft; mit --fix wird kitty.conf nach Rückfrage eingerichtet. Braucht kein laufendes Programm.</translation>
    </message>
    <message>
        <source>Give every font its base size back and end.</source>
        <translation>Gibt jeder Schrift ihre eigene Größe zurück und beendet das Programm.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The option %1 does not go with the command %2.</source>
        <translation>Die Option %1 passt nicht zum Befehl %2.</translation>
    </message>
    <message>
        <source>The options %1 exclude each other.</source>
        <translation>Die Optionen %1 schließen einander aus.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Verwenden Sie eine davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the process id of a kitty nor the id of a window.</source>
        <translation>„%1“ ist weder die Prozessnummer eines kitty noch die Nummer eines Fensters.</translation>
    </message>
    <message>
        <source>Give one of them, or nothing for the window with the focus; kitty-focus-tracker status --json lists them.</source>
        <translation>Geben Sie eine davon an oder nichts für das Fenster mit dem Fokus; kitty-focus-tracker status --json zählt sie auf.</translation>
    </message>
    <message>
        <source>amount was given &quot;%1&quot;, but takes up, down, or %2.</source>
        <translation>amount bekam „%1“, nimmt aber nur up, down oder %2.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker amount +3, for example.</source>
        <translation>Zum Beispiel: kitty-focus-tracker amount +3.</translation>
    </message>
    <message>
        <source>Show the state of niri, of every kitty and of the connections; with --waybar as one line for a module of waybar.</source>
        <translation>Zeigt den Zustand von niri, von jedem kitty und von den Verbindungen; mit --waybar als eine Zeile für ein Modul von waybar.</translation>
    </message>
    <message>
        <source>Keep this window zoomed wherever the focus is; without an id the window with the focus.</source>
        <translation>Hält dieses Fenster vergrößert, wo auch immer der Fokus ist; ohne Nummer das Fenster mit dem Fokus.</translation>
    </message>
    <message>
        <source>Zoom this window with the focus only, as all others.</source>
        <translation>Vergrößert dieses Fenster nur, wenn es den Fokus hat, wie alle anderen.</translation>
    </message>
    <message>
        <source>Change how the font of the focused window changes, and keep it in the settings; up and down by 1 point, or by a twentieth of a factor.</source>
        <translation>Ändert, wie sich die Schrift des Fensters mit Fokus ändert, und behält es in den Einstellungen; up und down um 1 Punkt oder um ein Zwanzigstel eines Faktors.</translation>
    </message>
    <message>
        <source>Print the events as they happen, one JSON object a line; with --waybar a line for a module of waybar at each change.</source>
        <translation>Gibt die Ereignisse aus, sobald sie eintreten, je Zeile ein JSON-Objekt; mit --waybar bei jeder Änderung eine Zeile für ein Modul von waybar.</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders, after asking: our lines in kitty.conf, settings, start at login. Needs no running program.</source>
        <translation>Entfernt nach einer Frage, was das Programm in Ihren Ordnern hinterlassen hat: unsere Zeilen in kitty.conf, Einstellungen, Start bei der Anmeldung. Braucht kein laufendes Programm.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kitty-focus-tracker --help lists all options and commands.</source>
        <translation>kitty-focus-tracker --help zählt alle Optionen und Befehle auf.</translation>
    </message>
    <message>
        <source>The option --%1 is &quot;%2&quot;, but must be %3.</source>
        <translation>Die Option --%1 lautet „%2“, erlaubt ist aber nur: %3.</translation>
    </message>
    <message>
        <source>The option --%1 does not go with the command %2.</source>
        <translation>Die Option --%1 passt nicht zum Befehl %2.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Voreinstellung: %2.</translation>
    </message>
    <message>
        <source>Windows with this app id are kitty; * stands for any text, ? for one character. May be given several times.</source>
        <translation>Fenster mit dieser App-ID sind kitty; * steht für beliebigen Text, ? für ein Zeichen. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection; fractions are allowed.</source>
        <translation>Wie lange ein kitty brauchen darf, um eine Verbindung anzunehmen; Bruchteile sind erlaubt.</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>Wie oft ein Befehl nach einem Verbindungsfehler wiederholt wird.</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: +3 adds points, x1.25 scales, =16 sets the size.</source>
        <translation>Wie sich die Schrift des Fensters mit Fokus ändert: +3 addiert Punkte, x1.25 skaliert, =16 setzt die Größe.</translation>
    </message>
    <message>
        <source>Show no tray icon and no dialogs.</source>
        <translation>Zeigt weder ein Symbol im Infobereich noch Fenster.</translation>
    </message>
    <message>
        <source>Show the program with a simulated niri and three simulated kitties.</source>
        <translation>Zeigt das Programm mit einem simulierten niri und drei simulierten kittys.</translation>
    </message>
    <message>
        <source>Use another settings file.</source>
        <translation>Benutzt eine andere Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Print no events.</source>
        <translation>Gibt keine Ereignisse aus.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>The option %1 goes with a command only.</source>
        <translation>Die Option %1 gilt nur zusammen mit einem Befehl.</translation>
    </message>
    <message>
        <source>The option --config names no file.</source>
        <translation>Die Option --config nennt keine Datei.</translation>
    </message>
</context>
<context>
    <name>ConnectionPolicy</name>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>The running program gave no answer.</source>
        <translation>Das laufende Programm gab keine Antwort.</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker is not running. Start it with: kitty-focus-tracker</source>
        <translation>Kitty Focus Tracker läuft nicht. Starten Sie es mit: kitty-focus-tracker</translation>
    </message>
    <message>
        <source>The running program does not answer.</source>
        <translation>Das laufende Programm antwortet nicht.</translation>
    </message>
    <message>
        <source>The control socket %1 belongs to another user.</source>
        <translation>Der Steuer-Socket %1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>Das laufende Programm gab eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>The events are no longer followed, because nobody reads them.</source>
        <translation>Den&#xa0;Ereignissen&#xa0;wird&#xa0;nicht&#xa0;mehr&#xa0;gefolgt,&#xa0;weil&#xa0;niemand&#xa0;sie&#xa0;liest.</translation>
    </message>
    <message>
        <source>The running program no longer sends the events, because they were not read.</source>
        <translation>Das&#xa0;laufende&#xa0;Programm&#xa0;sendet&#xa0;die&#xa0;Ereignisse&#xa0;nicht&#xa0;mehr,&#xa0;weil&#xa0;sie&#xa0;nicht&#xa0;gelesen&#xa0;wurden.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be opened, because you may not use it. Remove it: a program that runs makes a new one.</source>
        <translation>Der Steuer-Socket %1 kann nicht geöffnet werden, weil Sie ihn nicht benutzen dürfen. Entfernen Sie ihn: Ein laufendes Programm legt einen neuen an.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>ControlCommands</name>
    <message>
        <source>The running program does not know the command %1.</source>
        <translation>Das laufende Programm kennt den Befehl %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is not a number of minutes.</source>
        <translation>%1 ist keine Anzahl von Minuten.</translation>
    </message>
    <message>
        <source>Give on or off, and the process id of a kitty.</source>
        <translation>Geben Sie on oder off und die Prozessnummer eines kitty an.</translation>
    </message>
    <message>
        <source>There is no kitty %1.</source>
        <translation>Es gibt kein kitty %1.</translation>
    </message>
    <message>
        <source>The amount was given on the command line, so it can&apos;t be changed while the program runs. Start it without --zoom.</source>
        <translation>Die Vergrößerung ist auf der Befehlszeile gesetzt und kann daher nicht geändert werden, während das Programm läuft. Starten Sie es ohne --zoom.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; says that this window is not zoomed.</source>
        <translation>Die Regel „%1“ sagt, dass dieses Fenster nicht vergrößert wird.</translation>
    </message>
    <message>
        <source>The kitty %1 has several windows. Name one of them by its id: %2.</source>
        <translation>Das kitty %1 hat mehrere Fenster. Nennen Sie eines davon mit seiner Nummer: %2.</translation>
    </message>
    <message>
        <source>The window with the focus is not a kitty&apos;s.</source>
        <translation>Das Fenster mit dem Fokus gehört zu keinem kitty.</translation>
    </message>
    <message>
        <source>There is neither a kitty nor a window of one with the id %1.</source>
        <translation>Weder ein kitty noch eines seiner Fenster hat die Nummer %1.</translation>
    </message>
</context>
<context>
    <name>ControlProtocol</name>
    <message>
        <source>The request is not of the form {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</source>
        <translation>Die Anfrage hat nicht die Form {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</translation>
    </message>
    <message>
        <source>An argument of the request is not text.</source>
        <translation>Ein Argument der Anfrage ist kein Text.</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>Das laufende Programm gab eine unverständliche Antwort.</translation>
    </message>
</context>
<context>
    <name>ControlServer</name>
    <message>
        <source>The request is longer than %1 bytes.</source>
        <translation>Die Anfrage ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because a folder is in its place: remove that.</source>
        <translation>Der Steuer-Socket %1 kann nicht angelegt werden, weil an seiner Stelle ein Ordner ist: Entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because its path is too long: set XDG_RUNTIME_DIR to a shorter one.</source>
        <translation>Der Steuer-Socket %1 kann nicht angelegt werden, weil sein Pfad zu lang ist: Setzen Sie XDG_RUNTIME_DIR auf einen kürzeren.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created: %2. Make it possible to write in its folder, or set XDG_RUNTIME_DIR to another one.</source>
        <translation>Der Steuer-Socket %1 kann nicht angelegt werden: %2. Sorgen Sie dafür, dass in seinen Ordner geschrieben werden kann, oder setzen Sie XDG_RUNTIME_DIR auf einen anderen.</translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation>In %1 kann kein Ordner angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The simulated niri can&apos;t listen at %1.</source>
        <translation>Das simulierte niri kann an %1 nicht lauschen.</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show Status</source>
        <translation>Status anzeigen</translation>
    </message>
</context>
<context>
    <name>DisplayLoss</name>
    <message>
        <source>The display is gone, so Kitty Focus Tracker ends.</source>
        <translation>Der Bildschirm ist weg, darum endet Kitty Focus Tracker.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Its window has the app id %1.</source>
        <translation>Sein Fenster hat die App-ID %1.</translation>
    </message>
    <message>
        <source>To have it zoomed, add that app id in the settings dialog or with --app-id.</source>
        <translation>Wenn es vergrößert werden soll, ergänzen Sie diese App-ID in den Einstellungen oder mit --app-id.</translation>
    </message>
    <message>
        <source>No kitty is open, so none was checked.</source>
        <translation>Kein kitty ist offen, also wurde keines geprüft.</translation>
    </message>
    <message>
        <source>Open one and check again.</source>
        <translation>Öffnen Sie eines und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A kitty that does not know your password will ask you about it in its window.</source>
        <translation>Ein kitty, das Ihr Passwort nicht kennt, fragt Sie in seinem Fenster danach.</translation>
    </message>
    <message>
        <source>%1 is left alone.</source>
        <comment>a kitty</comment>
        <translation>%1 wird in Ruhe gelassen.</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n Problem wurde gefunden.</numerusform>
            <numerusform>%n Probleme wurden gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>A problem</source>
        <translation>Ein Problem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>EventLogPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Shows only the events that contain this text.</source>
        <translation>Zeigt nur die Ereignisse, die diesen Text enthalten.</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>Shows only the events that report a problem.</source>
        <translation>Zeigt nur die Ereignisse, bei denen etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown.</source>
        <translation>Kopiert die ausgewählten Ereignisse, oder alle, die gezeigt werden.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What happened, the newest last.</source>
        <translation>Was geschah, das Neueste zuletzt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The connection to niri is lost.</source>
        <translation>Die Verbindung zu niri ist verloren.</translation>
    </message>
    <message>
        <source>Connected to niri.</source>
        <translation>Verbunden mit niri.</translation>
    </message>
    <message>
        <source>Connected to niri %1.</source>
        <translation>Verbunden mit niri %1.</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>Der Zoom ist an.</translation>
    </message>
    <message>
        <source>Zooming is off: every font has its base size.</source>
        <translation>Der Zoom ist aus: Jede Schrift hat ihre eigene Größe.</translation>
    </message>
    <message>
        <source>%1 got the focus; its size stays the same.</source>
        <translation>%1 bekam den Fokus; seine Größe bleibt gleich.</translation>
    </message>
    <message>
        <source>%1 lost the focus; its size stays the same.</source>
        <translation>%1 verlor den Fokus; seine Größe bleibt gleich.</translation>
    </message>
    <message>
        <source>%1 got the focus: %2.</source>
        <translation>%1 bekam den Fokus: %2.</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2.</source>
        <translation>%1 verlor den Fokus: %2.</translation>
    </message>
    <message>
        <source>%1 got the focus: %2 → %3.</source>
        <translation>%1 bekam den Fokus: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2 → %3.</source>
        <translation>%1 verlor den Fokus: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 got the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 bekam den Fokus; der Zoom dieses Fensters ist aus</translation>
    </message>
    <message>
        <source>%1 lost the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 verlor den Fokus; der Zoom dieses Fensters ist aus</translation>
    </message>
    <message>
        <source>It got the focus.</source>
        <translation>Es bekam den Fokus.</translation>
    </message>
    <message>
        <source>It lost the focus.</source>
        <translation>Es verlor den Fokus.</translation>
    </message>
    <message>
        <source>%1 had the focus only for a moment.</source>
        <translation>%1 hatte den Fokus nur für einen Augenblick.</translation>
    </message>
    <message>
        <source>%1 was without the focus only for a moment.</source>
        <translation>%1 war nur für einen Augenblick ohne Fokus.</translation>
    </message>
    <message>
        <source>%1 was found.</source>
        <translation>%1 wurde gefunden.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 ist bereit.</translation>
    </message>
    <message>
        <source>%1 has not been checked yet.</source>
        <translation>%1 wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 is no longer followed.</source>
        <translation>%1 wird nicht mehr beobachtet.</translation>
    </message>
</context>
<context>
    <name>ForgetConversation</name>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>Das wird entfernt:</translation>
    </message>
    <message>
        <source>Before that the running program gives every font its base size back and ends.</source>
        <translation>Davor gibt das laufende Programm jeder Schrift ihre eigene Größe zurück und endet.</translation>
    </message>
    <message>
        <source>The running program does not end, so nothing was removed.</source>
        <translation>Das laufende Programm endet nicht, deshalb wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>Das Programm selbst bleibt: Entfernen Sie es auf dem Weg, auf dem Sie es installiert haben.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Done; for doctor: all is well.</source>
        <translation>Erledigt; bei doctor: alles in Ordnung.</translation>
    </message>
    <message>
        <source>The program refused, or doctor found something to fix.</source>
        <translation>Das Programm hat abgelehnt, oder doctor hat etwas gefunden, das zu beheben ist.</translation>
    </message>
    <message>
        <source>The command line could not be understood.</source>
        <translation>Die Befehlszeile ist unverständlich.</translation>
    </message>
    <message>
        <source>No kitty-focus-tracker is running.</source>
        <translation>Es läuft kein kitty-focus-tracker.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.</source>
        <translation>Unter dem Compositor niri bekommt das Fenster des Terminals kitty, das den Fokus hat, eine größere Schrift und gibt sie auf den Punkt genau zurück, sobald es den Fokus verliert.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Commands to the running program:</source>
        <translation>Befehle an das laufende Programm:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The file %1 can&apos;t be locked: %2.</source>
        <translation>Die Datei %1 kann nicht gesperrt werden: %2.</translation>
    </message>
</context>
<context>
    <name>KittenFile</name>
    <message>
        <source>The file %1 can&apos;t be written, so no font can be changed: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden, daher lässt sich keine Schrift ändern: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not safe, because others can change a folder above it, so no font can be changed: set XDG_RUNTIME_DIR to a folder that only you can change.</source>
        <translation>Die&#xa0;Datei&#xa0;%1&#xa0;ist&#xa0;nicht&#xa0;sicher,&#xa0;weil&#xa0;andere&#xa0;einen&#xa0;Ordner&#xa0;über&#xa0;ihr&#xa0;ändern&#xa0;können;&#xa0;darum&#xa0;kann&#xa0;keine&#xa0;Schrift&#xa0;geändert&#xa0;werden:&#xa0;Setzen&#xa0;Sie&#xa0;XDG_RUNTIME_DIR&#xa0;auf&#xa0;einen&#xa0;Ordner,&#xa0;den&#xa0;nur&#xa0;Sie&#xa0;ändern&#xa0;können.</translation>
    </message>
</context>
<context>
    <name>KittyCheckup</name>
    <message>
        <source>It was started when kitty.conf did not say where to listen.</source>
        <translation>Es wurde gestartet, als in kitty.conf noch nicht stand, wo es lauschen soll.</translation>
    </message>
    <message>
        <source>It was started when kitty.conf did not allow it.</source>
        <translation>Es wurde gestartet, als kitty.conf es noch nicht erlaubte.</translation>
    </message>
    <message>
        <source>%1 can be zoomed.</source>
        <translation>%1 kann vergrößert werden.</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>A kitty that is started now can be reached: %1</source>
        <translation>Ein kitty, das jetzt gestartet wird, ist erreichbar: %1</translation>
    </message>
    <message>
        <source>kitty.conf alone does not let a new kitty be reached.</source>
        <translation>kitty.conf allein macht ein neues kitty nicht erreichbar.</translation>
    </message>
    <message>
        <source>A kitty that is started now can&apos;t be reached.</source>
        <translation>Ein kitty, das jetzt gestartet wird, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 does not set all that is needed.</source>
        <translation>%1 setzt nicht alles, was nötig ist.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker doctor --fix, or add these lines to it:</source>
        <translation>Rufen Sie kitty-focus-tracker doctor --fix auf, oder ergänzen Sie darin diese Zeilen:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty braucht diese Zeilen:</translation>
    </message>
    <message>
        <source>%1 can be zoomed, by steps.</source>
        <translation>%1 kann in Schritten vergrößert werden.</translation>
    </message>
    <message>
        <source>It does not allow the command kitten, so its font sizes cannot be read.</source>
        <translation>Es erlaubt den Befehl kitten nicht, also lassen sich seine Schriftgrößen nicht lesen.</translation>
    </message>
    <message>
        <source>For exact sizes, add kitten to remote_control_password in kitty.conf.</source>
        <translation>Für genaue Größen fügen Sie kitten in kitty.conf bei remote_control_password hinzu.</translation>
    </message>
    <message>
        <source>A kitty that is started now as this one was can be reached.</source>
        <translation>Ein kitty, das jetzt so gestartet wird wie dieses, ist erreichbar.</translation>
    </message>
</context>
<context>
    <name>KittyDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>a kitty, its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KittyError</name>
    <message>
        <source>close this kitty and start a new one if it stays that way</source>
        <translation>Schließen Sie dieses kitty und starten Sie ein neues, wenn es so bleibt</translation>
    </message>
    <message>
        <source>choose Allow password there</source>
        <translation>Wählen Sie dort „Allow password“</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as kitty answers</source>
        <translation>Es geht von selbst weiter, sobald kitty antwortet</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as that program closes its connection</source>
        <translation>Es geht von selbst weiter, sobald jenes Programm seine Verbindung schließt</translation>
    </message>
    <message>
        <source>install a newer kitty</source>
        <translation>Installieren Sie ein neueres kitty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong: what fixes it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 has no remote control socket</source>
        <translation>%1 hat keinen Socket für die Fernsteuerung</translation>
    </message>
    <message>
        <source>%1 listens on a network port only, where nobody can prove who answers</source>
        <translation>%1 lauscht nur an einem Netzwerkport, wo niemand beweisen kann, wer antwortet</translation>
    </message>
    <message>
        <source>%1 does not accept connections at its socket</source>
        <translation>%1 nimmt an seinem Socket keine Verbindungen an</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered</source>
        <translation>%1 hat die Verbindung geschlossen, ehe es geantwortet hat</translation>
    </message>
    <message>
        <source>%1 has a socket that belongs to another user</source>
        <translation>%1 hat einen Socket, der einem anderen Benutzer gehört</translation>
    </message>
    <message>
        <source>%1 does not allow remote control</source>
        <translation>%1 erlaubt keine Fernsteuerung</translation>
    </message>
    <message>
        <source>%1 does not allow the command %2</source>
        <translation>%1 erlaubt den Befehl %2 nicht</translation>
    </message>
    <message>
        <source>%1 requires a password that is not known here</source>
        <translation>%1 verlangt ein Passwort, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 requires a password, and %2</source>
        <comment>%2: what is wrong with it</comment>
        <translation>%1 verlangt ein Passwort, und %2</translation>
    </message>
    <message>
        <source>%1 is waiting for your answer in its window</source>
        <translation>%1 wartet in seinem Fenster auf Ihre Antwort</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 does not answer, because %2</source>
        <comment>%2: why it does not</comment>
        <translation>%1 antwortet nicht, denn %2</translation>
    </message>
    <message>
        <source>%1 is serving another program&apos;s remote control connection</source>
        <translation>%1 bedient gerade die Fernsteuerung eines anderen Programms</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 ist zu alt für %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be understood</source>
        <translation>%1 gab eine unverständliche Antwort</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ist beendet</translation>
    </message>
    <message>
        <source>%1 could not be reached in several tries</source>
        <translation>%1 war in mehreren Versuchen nicht zu erreichen</translation>
    </message>
    <message>
        <source>change what it objects to, then choose try again</source>
        <translation>Ändern Sie, was es bemängelt, und wählen Sie dann „Erneut versuchen“</translation>
    </message>
    <message>
        <source>%1 refused the command for an unknown reason</source>
        <translation>%1 hat den Befehl aus unbekanntem Grund abgelehnt</translation>
    </message>
    <message>
        <source>%1 refused the command with the words “%2”</source>
        <translation>%1 hat den Befehl mit den Worten „%2“ abgelehnt</translation>
    </message>
    <message>
        <source>install Kitty Focus Tracker in a folder with a shorter path</source>
        <translation>Installieren Sie Kitty Focus Tracker in einem Ordner mit kürzerem Pfad</translation>
    </message>
    <message>
        <source>%1 cannot read the command %2, which is too long</source>
        <translation>%1 kann den Befehl %2 nicht lesen, er ist zu lang</translation>
    </message>
    <message>
        <source>%1 was started before kitty.conf said where to listen</source>
        <translation>%1 wurde gestartet, bevor kitty.conf angab, wo es lauschen soll</translation>
    </message>
    <message>
        <source>%1 was given an address that another program has</source>
        <translation>%1 hat eine Adresse bekommen, die ein anderes Programm hat</translation>
    </message>
    <message>
        <source>%1 cannot listen at its address %2</source>
        <translation>%1 kann an seiner Adresse %2 nicht lauschen</translation>
    </message>
    <message>
        <source>%1 hides from other programs where it listens</source>
        <translation>%1 verbirgt vor anderen Programmen, wo es lauscht</translation>
    </message>
    <message>
        <source>%1 listens in a network of its own, as in a container</source>
        <translation>%1 lauscht in einem eigenen Netzwerk, wie in einem Container</translation>
    </message>
    <message>
        <source>%1 runs under X11, where niri does not know whose window it is</source>
        <translation>%1 läuft unter X11, wo niri nicht weiß, wem das Fenster gehört</translation>
    </message>
    <message>
        <source>%1 is another program, %2, and has no remote control socket</source>
        <translation>%1 ist ein anderes Programm, %2, und hat keinen Socket für die Fernsteuerung</translation>
    </message>
    <message>
        <source>set listen_on in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>Setzen Sie listen_on in %1, und starten Sie dann ein neues kitty</translation>
    </message>
    <message>
        <source>set listen_on in %1 and allow_remote_control to socket-only, then start a new kitty</source>
        <comment>a file</comment>
        <translation>Setzen Sie in %1 listen_on, und allow_remote_control auf socket-only, und starten Sie dann ein neues kitty</translation>
    </message>
    <message>
        <source>start a new kitty without %1</source>
        <comment>an option of the command line</comment>
        <translation>Starten Sie ein neues kitty ohne %1</translation>
    </message>
    <message>
        <source>start a new kitty</source>
        <translation>Starten Sie ein neues kitty</translation>
    </message>
    <message>
        <source>put {kitty_pid} into its --listen-on, then start a new kitty</source>
        <translation>Setzen Sie {kitty_pid} in sein --listen-on ein, und starten Sie dann ein neues kitty</translation>
    </message>
    <message>
        <source>start a new kitty with a path in --listen-on</source>
        <translation>Starten Sie ein neues kitty mit einem Pfad in --listen-on</translation>
    </message>
    <message>
        <source>set listen_on to a path in kitty.conf, then start a new kitty</source>
        <translation>Setzen Sie listen_on in kitty.conf auf einen Pfad, und starten Sie dann ein neues kitty</translation>
    </message>
    <message>
        <source>set linux_display_server to wayland in kitty.conf, then start a new kitty</source>
        <translation>Setzen Sie linux_display_server in kitty.conf auf wayland, und starten Sie dann ein neues kitty</translation>
    </message>
    <message>
        <source>take its app id out of the app ids in the settings</source>
        <translation>Nehmen Sie seine App-ID aus den App-IDs in den Einstellungen</translation>
    </message>
    <message>
        <source>set listen_on to a unix socket in kitty.conf, then start a new kitty</source>
        <translation>Setzen Sie listen_on in kitty.conf auf einen Unix-Socket, und starten Sie dann ein neues kitty</translation>
    </message>
    <message>
        <source>set listen_on to a path in a folder that only you can write, then start a new kitty</source>
        <translation>Setzen Sie listen_on auf einen Pfad in einem Ordner, in den nur Sie schreiben können, und starten Sie dann ein neues kitty</translation>
    </message>
    <message>
        <source>set allow_remote_control to socket-only in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>Setzen Sie allow_remote_control in %1 auf socket-only, und starten Sie dann ein neues kitty</translation>
    </message>
    <message>
        <source>add it to remote_control_password in kitty.conf, then start a new kitty</source>
        <translation>Ergänzen Sie ihn bei remote_control_password in kitty.conf, und starten Sie dann ein neues kitty</translation>
    </message>
</context>
<context>
    <name>KittyName</name>
    <message>
        <source>kitty %1</source>
        <comment>a PID</comment>
        <translation>kitty %1</translation>
    </message>
    <message>
        <source>“%1” (kitty %2)</source>
        <comment>a window&apos;s title, a PID</comment>
        <translation>„%1“ (kitty %2)</translation>
    </message>
    <message>
        <source>kitty %1 (version %2)</source>
        <comment>a PID</comment>
        <translation>kitty %1 (Version %2)</translation>
    </message>
    <message>
        <source>“%1” (kitty %2, version %3)</source>
        <comment>a window&apos;s title, a PID</comment>
        <translation>„%1“ (kitty %2, Version %3)</translation>
    </message>
</context>
<context>
    <name>KittyRow</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <comment>a font size, and the one that the user gave it</comment>
        <translation>%1 (eigene %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>(no window)</source>
        <translation>(kein Fenster)</translation>
    </message>
    <message>
        <source>Open, idle for %1</source>
        <translation>Offen, frei seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Pinned: it stays zoomed without the focus</source>
        <translation>Angeheftet: bleibt auch ohne Fokus vergrößert</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message numerus="yes">
        <source>Zoom: %1 of %2, to keep %n columns</source>
        <translation>
            <numerusform>Zoom: %1 von %2, um %n Spalte zu behalten</numerusform>
            <numerusform>Zoom: %1 von %2, um %n Spalten zu behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>a switch: this window stays zoomed without the focus</comment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Its font size changes often: a rule can leave it at its base size</source>
        <translation>Die Schriftgröße wechselt oft: Eine Regel kann sie bei der eigenen Größe lassen</translation>
    </message>
    <message>
        <source>Whether the windows of this kitty are zoomed.</source>
        <translation>Ob die Fenster dieser kitty vergrößert werden.</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>Hält dieses Fenster vergrößert, wo auch immer der Fokus ist.</translation>
    </message>
</context>
<context>
    <name>KittySetup</name>
    <message>
        <source>%1 cannot be read: make it an ordinary file that you may read</source>
        <translation>%1 ist nicht lesbar: Machen Sie daraus eine gewöhnliche Datei, die Sie lesen dürfen</translation>
    </message>
    <message>
        <source>%1 is a link that leads to nothing: fix the link</source>
        <translation>%1 ist eine Verknüpfung, die ins Leere führt: Bringen Sie sie in Ordnung</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else: add the lines by hand</source>
        <translation>%1 gehört jemand anderem: Ergänzen Sie die Zeilen von Hand</translation>
    </message>
    <message>
        <source>%1 was not written by this program: move it away or add the lines by hand</source>
        <translation>%1 stammt nicht von diesem Programm: Verschieben Sie die Datei oder ergänzen Sie die Zeilen von Hand</translation>
    </message>
    <message>
        <source>a later setting would undo the new ones: remove it (%1)</source>
        <translation>eine spätere Einstellung würde die neuen aufheben: Entfernen Sie sie (%1)</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime: look at the new plan</source>
        <translation>%1 wurde inzwischen geändert: Sehen Sie sich den neuen Plan an</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 holds nothing that this program has added</source>
        <translation>%1 enthält nichts, was dieses Programm ergänzt hat</translation>
    </message>
    <message>
        <source>kitty 0.47 and later will reload kitty.conf as soon as it is changed, which resets the font size of all its windows.</source>
        <translation>kitty ab Version 0.47 lädt kitty.conf neu, sobald sich die Datei ändert. Dabei bekommen alle seine Fenster wieder die eingestellte Schriftgröße.</translation>
    </message>
    <message>
        <source>%1 is read-only: change what it is made from</source>
        <translation>%1 ist schreibgeschützt: Ändern Sie das, woraus die Datei erzeugt wird</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is read-only: change what that is made from</source>
        <translation>%1 führt zu %2, und das ist schreibgeschützt: Ändern Sie das, woraus diese Datei erzeugt wird</translation>
    </message>
    <message>
        <source>this kitty was started with --config %1 and reads no file that stays: start it without that</source>
        <translation>dieses kitty wurde mit --config %1 gestartet und liest keine Datei, die bleibt: Starten Sie es ohne das</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: make it smaller, or add the lines by hand</source>
        <translation>%1 ist größer als 1 MiB: Verkleinern Sie die Datei oder fügen Sie die Zeilen von Hand hinzu</translation>
    </message>
</context>
<context>
    <name>KittyTable</name>
    <message>
        <source>Kitties</source>
        <translation>kittys</translation>
    </message>
    <message>
        <source>niri is not connected, so it is not known which kitties are open.
They appear here as soon as niri runs.</source>
        <translation>niri ist nicht verbunden, darum ist nicht bekannt, welche kittys offen sind.
Sie erscheinen hier, sobald niri läuft.</translation>
    </message>
    <message>
        <source>No kitty is open.
Open one, and it appears here.</source>
        <translation>Kein kitty ist offen.
Öffnen Sie eines, und es erscheint hier.</translation>
    </message>
    <message>
        <source>Every kitty window, with its state. The space key switches its zoom, or in the column Pin its pin.</source>
        <translation>Jedes Fenster von kitty mit seinem Zustand. Die Leertaste schaltet seine Vergrößerung um, in der Spalte „Anheften“ das Anheften.</translation>
    </message>
</context>
<context>
    <name>KittyTableModel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>KittyZoom</name>
    <message>
        <source>none of its windows has the keyboard</source>
        <translation>keines seiner Fenster hat die Tastatur</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency of the last commands</source>
        <translation>Latenz der letzten Befehle</translation>
    </message>
    <message>
        <source>No command has been sent yet.</source>
        <translation>Es wurde noch kein Befehl gesendet.</translation>
    </message>
    <message>
        <source>The last commands took %1 ms (median), %2 ms at most.</source>
        <translation>Die letzten Befehle brauchten im Mittel %1 ms und höchstens %2 ms.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>NiriCheckup</name>
    <message>
        <source>niri can&apos;t be reached.</source>
        <translation>niri ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Es antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no niri socket in XDG_RUNTIME_DIR, and NIRI_SOCKET names none.</source>
        <translation>In XDG_RUNTIME_DIR ist kein Socket von niri, und NIRI_SOCKET nennt keinen.</translation>
    </message>
    <message>
        <source>Start niri, and check from within its session.</source>
        <translation>Starten Sie niri und prüfen Sie aus seiner Sitzung heraus.</translation>
    </message>
    <message>
        <source>If niri runs, log out of its session and in again.</source>
        <translation>Wenn niri läuft, melden Sie sich von seiner Sitzung ab und wieder an.</translation>
    </message>
    <message>
        <source>niri %1 does not report which process owns a window.</source>
        <translation>niri %1 sagt nicht, zu welchem Prozess ein Fenster gehört.</translation>
    </message>
    <message>
        <source>It is older than 25.01.</source>
        <translation>Es ist älter als 25.01.</translation>
    </message>
    <message>
        <source>Install niri 25.01 or newer.</source>
        <translation>Installieren Sie niri 25.01 oder neuer.</translation>
    </message>
    <message>
        <source>niri %1 answers, but does not report its windows.</source>
        <translation>niri %1 antwortet, nennt aber seine Fenster nicht.</translation>
    </message>
    <message>
        <source>Log out of its session and in again if it stays that way.</source>
        <translation>Melden Sie sich von seiner Sitzung ab und wieder an, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>niri %1 answers and reports its windows: %2</source>
        <translation>niri %1 antwortet und nennt seine Fenster: %2</translation>
    </message>
    <message>
        <source>(version unknown)</source>
        <translation>(Version unbekannt)</translation>
    </message>
    <message>
        <source>NIRI_SOCKET is out of date; the niri that runs was found without it.</source>
        <translation>NIRI_SOCKET ist veraltet; das laufende niri wurde ohne ihn gefunden.</translation>
    </message>
    <message>
        <source>It names %1, where no niri answers.</source>
        <translation>Er nennt %1, wo kein niri antwortet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the next login sets it right.</source>
        <translation>Es ist nichts zu tun; die nächste Anmeldung stellt es richtig.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n kitties need attention</source>
        <translation>
            <numerusform>%n kitty braucht Aufmerksamkeit</numerusform>
            <numerusform>%n kittys brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be zoomed. The status dialog says why, and how to fix it.</source>
        <translation>Sie können nicht vergrößert werden. Das Statusfenster sagt, warum, und was hilft.</translation>
    </message>
    <message>
        <source>A kitty needs attention</source>
        <translation>Ein kitty braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>No connection to niri</source>
        <translation>Keine Verbindung zu niri</translation>
    </message>
    <message>
        <source>No kitty is zoomed until niri runs again. This program keeps looking for it.</source>
        <translation>Bis niri wieder läuft, wird kein kitty vergrößert. Dieses Programm sucht weiter danach.</translation>
    </message>
</context>
<context>
    <name>PasswordProblem</name>
    <message>
        <source>the password file %1 does not exist</source>
        <translation>die Passwortdatei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the password file %1 cannot be read</source>
        <translation>die Passwortdatei %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the password file %1 belongs to somebody else</source>
        <translation>die Passwortdatei %1 gehört jemand anderem</translation>
    </message>
    <message>
        <source>the password in KITTY_RC_PASSWORD is longer than kitty accepts</source>
        <translation>das Passwort in KITTY_RC_PASSWORD ist länger, als kitty es annimmt</translation>
    </message>
    <message>
        <source>the password in %1 is longer than kitty accepts</source>
        <translation>das Passwort in %1 ist länger, als kitty es annimmt</translation>
    </message>
    <message>
        <source>no program running in it exposes the encryption key</source>
        <translation>keines seiner Programme verrät den Schlüssel zum Verschlüsseln</translation>
    </message>
    <message>
        <source>the key that it published for encrypting ours cannot be used</source>
        <translation>der Schlüssel, den es zum Verschlüsseln veröffentlicht hat, ist unbrauchbar</translation>
    </message>
    <message>
        <source>it could not decrypt ours, because its key or its clock differs</source>
        <translation>es konnte unseres nicht entschlüsseln, weil sein Schlüssel oder seine Uhr anders ist</translation>
    </message>
    <message>
        <source>you refused the one we sent</source>
        <translation>Sie haben unseres abgelehnt</translation>
    </message>
    <message>
        <source>put the password of remote_control_password into ~/.config/kitty/rc-pass</source>
        <translation>Schreiben Sie das Passwort von remote_control_password in ~/.config/kitty/rc-pass</translation>
    </message>
    <message>
        <source>create it or change the setting</source>
        <translation>Legen Sie sie an oder ändern Sie die Einstellung</translation>
    </message>
    <message>
        <source>make it an ordinary file that you may read</source>
        <translation>Machen Sie daraus eine gewöhnliche Datei, die Sie lesen dürfen</translation>
    </message>
    <message>
        <source>make a file of your own</source>
        <translation>Legen Sie eine eigene an</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>Wählen Sie ein kürzeres</translation>
    </message>
    <message>
        <source>run a shell in this kitty</source>
        <translation>Starten Sie darin eine Shell</translation>
    </message>
    <message>
        <source>install another kitty</source>
        <translation>Installieren Sie ein anderes kitty</translation>
    </message>
    <message>
        <source>close this kitty and start a new one</source>
        <translation>Schließen Sie dieses kitty und starten Sie ein neues</translation>
    </message>
    <message>
        <source>choose try again to be asked once more</source>
        <translation>Wählen Sie „Erneut versuchen“, um noch einmal gefragt zu werden</translation>
    </message>
    <message>
        <source>choose try again, then Allow password</source>
        <translation>Wählen Sie „Erneut versuchen“, dann „Allow password“</translation>
    </message>
    <message>
        <source>it does not show which program it runs</source>
        <translation>es&#xa0;zeigt&#xa0;nicht,&#xa0;welches&#xa0;Programm&#xa0;darin&#xa0;läuft</translation>
    </message>
    <message>
        <source>it runs %1, which is not proven to be kitty</source>
        <translation>darin&#xa0;läuft&#xa0;%1,&#xa0;und&#xa0;dass&#xa0;das&#xa0;kitty&#xa0;ist,&#xa0;ist&#xa0;nicht&#xa0;bewiesen</translation>
    </message>
    <message>
        <source>if it is your kitty, choose Trust Program in the status dialog, or run kitty-focus-tracker doctor --fix</source>
        <translation>Wenn&#xa0;es&#xa0;Ihr&#xa0;kitty&#xa0;ist,&#xa0;wählen&#xa0;Sie&#xa0;im&#xa0;Statusfenster&#xa0;„Programm&#xa0;vertrauen“,&#xa0;oder&#xa0;rufen&#xa0;Sie&#xa0;kitty-focus-tracker&#xa0;doctor&#xa0;--fix&#xa0;auf</translation>
    </message>
    <message>
        <source>you denied the one we sent, and it remembers that as long as it runs</source>
        <translation>Sie haben unseres abgelehnt, und es merkt sich das, solange es läuft</translation>
    </message>
    <message>
        <source>you have not allowed the one we sent for good</source>
        <translation>Sie haben unseres nicht dauerhaft erlaubt</translation>
    </message>
    <message>
        <source>it cannot ask you about ours, because five other questions are open in its window</source>
        <translation>es kann Sie nach unserem nicht fragen, weil in seinem Fenster fünf andere Fragen offen sind</translation>
    </message>
    <message>
        <source>it can compare none, because one on its command line has a character beyond ASCII</source>
        <translation>es kann keines vergleichen, weil eines auf seiner Befehlszeile ein Zeichen außerhalb von ASCII hat</translation>
    </message>
    <message>
        <source>it can compare none, because the one in line %1 of %2 has a character beyond ASCII</source>
        <translation>es kann keines vergleichen, weil das in Zeile %1 von %2 ein Zeichen außerhalb von ASCII hat</translation>
    </message>
    <message>
        <source>it cannot compare ours, which has a character beyond ASCII</source>
        <translation>es kann unseres nicht vergleichen, denn es hat ein Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>close this kitty and start a new one, then choose Allow password there</source>
        <translation>Schließen Sie dieses kitty und starten Sie ein neues, dann wählen Sie dort „Allow password“</translation>
    </message>
    <message>
        <source>answer them, give this window the focus again, then choose Allow password</source>
        <translation>Beantworten Sie sie, geben Sie diesem Fenster wieder den Fokus, dann wählen Sie „Allow password“</translation>
    </message>
    <message>
        <source>choose another there, of ASCII characters only, then start a new kitty</source>
        <translation>Wählen Sie dort ein anderes, nur aus ASCII-Zeichen, dann starten Sie ein neues kitty</translation>
    </message>
    <message>
        <source>choose another, of ASCII characters only, here and in kitty.conf, then start a new kitty</source>
        <translation>Wählen Sie hier und in kitty.conf ein anderes, nur aus ASCII-Zeichen, dann starten Sie ein neues kitty</translation>
    </message>
</context>
<context>
    <name>PasswordSource</name>
    <message>
        <source>Others can read the password file %1.</source>
        <translation>Andere können die Passwortdatei %1 lesen.</translation>
    </message>
</context>
<context>
    <name>PlatformFallback</name>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon in the tray. Install its plugin for Wayland (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Qt kann den Bildschirm nicht benutzen, deshalb gibt es keine Fenster und kein Symbol im Infobereich. Installieren Sie sein Plugin für Wayland (qt6-wayland, auf Fedora qt6-qtwayland), und starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>%1 pt</source>
        <comment>a font size</comment>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>PoolPanel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Connections to kitties that are open.</source>
        <translation>Verbindungen zu kittys, die offen sind.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Connections waiting for a reply.</source>
        <translation>Die auf die Antwort eines kitty warten.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Those that are open for the next command.</source>
        <translation>Die für den nächsten Befehl offen sind.</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Wiederverwendet</translation>
    </message>
    <message>
        <source>Share of commands that found an open connection.</source>
        <translation>Der Anteil der Befehle, die eine offene Verbindung vorfanden.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Commands that were sent again.</source>
        <translation>Befehle, die noch einmal gesendet wurden.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Commands that a kitty did not carry out.</source>
        <translation>Befehle, die ein kitty nicht ausgeführt hat.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open connections, and how many may be</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>The folder %1 can&apos;t be created: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a folder: remove it.</source>
        <translation>%1 ist kein Ordner: Entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user: remove it.</source>
        <translation>Der Ordner %1 gehört einem anderen Benutzer: Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The folder %1 is open to others: set its mode to 0700.</source>
        <translation>Der Ordner %1 ist für andere offen: Setzen Sie seine Rechte auf 0700.</translation>
    </message>
    <message>
        <source>The folder %1 does not begin with /: set XDG_RUNTIME_DIR to a path that does.</source>
        <translation>Der Ordner %1 beginnt nicht mit /: Setzen Sie XDG_RUNTIME_DIR auf einen Pfad, der das tut.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 can&apos;t be started: %2. Install Kitty Focus Tracker anew; until then it works without its tray icon, its dialogs and the commands doctor and forget.</source>
        <translation>%1 kann nicht gestartet werden: %2. Installieren Sie Kitty Focus Tracker neu; bis dahin arbeitet es ohne sein Symbol im Infobereich, seine Fenster und die Befehle doctor und forget.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove Everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>What the program has left</source>
        <translation>Was das Programm hinterlassen hat</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders?</source>
        <translation>Entfernen, was das Programm in Ihren Ordnern hinterlassen hat?</translation>
    </message>
    <message>
        <source>Before that every font gets its base size back, and the program ends. kitty 0.47 and later reload kitty.conf when it is changed.</source>
        <translation>Davor bekommt jede Schrift ihre eigene Größe zurück, und das Programm endet. Ab kitty 0.47 lädt kitty die kitty.conf neu, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All that the program had left is removed.</source>
        <translation>Alles, was das Programm hinterlassen hatte, ist entfernt.</translation>
    </message>
    <message>
        <source>Not all that the program had left could be removed.</source>
        <translation>Nicht alles, was das Programm hinterlassen hatte, ließ sich entfernen.</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>Das Programm selbst bleibt: Entfernen Sie es auf dem Weg, auf dem Sie es installiert haben.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Any; * stands for any text, ? for one character</source>
        <translation>Beliebig; * steht für beliebigen Text, ? für ein Zeichen</translation>
    </message>
    <message>
        <source>&amp;App id:</source>
        <translation>App-&amp;ID:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;Monitor:</source>
        <translation>&amp;Bildschirm:</translation>
    </message>
    <message>
        <source>&amp;Screencast:</source>
        <translation>&amp;Screencast:</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Spielt keine Rolle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>&amp;Floating:</source>
        <translation>Sch&amp;webend:</translation>
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
        <source>F&amp;ullscreen:</source>
        <translation>&amp;Vollbild:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie bei allen anderen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>By this amount</source>
        <translation>Um diese Vergrößerung</translation>
    </message>
    <message>
        <source>Minimum &amp;columns:</source>
        <translation>Spalten &amp;mindestens:</translation>
    </message>
    <message>
        <source>As for all others</source>
        <translation>Wie bei allen anderen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>How the font of such a window changes while it is zoomed.</source>
        <translation>Wie sich die Schrift eines solchen Fensters ändert, während es vergrößert ist.</translation>
    </message>
    <message>
        <source>Give the rule %1.</source>
        <translation>Geben Sie der Regel einen Namen: %1.</translation>
    </message>
    <message>
        <source>There is another rule with this name.</source>
        <translation>Es gibt schon eine andere Regel mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose a zoom or a minimum of columns; as it is, the rule changes nothing.</source>
        <translation>Wählen Sie einen Zoom oder eine Mindestzahl von Spalten; so wie sie ist, ändert die Regel nichts.</translation>
    </message>
    <message>
        <source>No window that is open now meets it.</source>
        <translation>Auf kein Fenster, das jetzt offen ist, trifft sie zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows that are open now meet it: %1</source>
        <translation>
            <numerusform>Sie trifft auf %n Fenster zu, das jetzt offen ist: %1</numerusform>
            <numerusform>Sie trifft auf %n Fenster zu, die jetzt offen sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>niri does not report yet which windows are fullscreen, so none meets this rule.</source>
        <translation>niri meldet noch nicht, welche Fenster im Vollbild sind; daher trifft diese Regel auf keines zu.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The first rule that a window meets decides how it is zoomed. Windows that meet none are zoomed as the page Zoom says.</source>
        <translation>Die erste Regel, die auf ein Fenster zutrifft, bestimmt, wie es vergrößert wird. Fenster, auf die keine zutrifft, werden so vergrößert, wie es die Seite „Zoom“ sagt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>M&amp;ove Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>Titel „%1“</translation>
    </message>
    <message>
        <source>app id “%1”</source>
        <translation>App-ID „%1“</translation>
    </message>
    <message>
        <source>monitor “%1”</source>
        <translation>Bildschirm „%1“</translation>
    </message>
    <message>
        <source>screencast</source>
        <translation>Screencast</translation>
    </message>
    <message>
        <source>no screencast</source>
        <translation>kein Screencast</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>schwebend</translation>
    </message>
    <message>
        <source>not floating</source>
        <translation>nicht schwebend</translation>
    </message>
    <message>
        <source>fullscreen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>not fullscreen</source>
        <translation>kein Vollbild</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>alle Fenster</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a window that is not zoomed</comment>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <source>at least %n columns</source>
        <translation>
            <numerusform>mindestens %n Spalte</numerusform>
            <numerusform>mindestens %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>The rules in the order in which they are tried.</source>
        <translation>Die Regeln in der Reihenfolge, in der sie geprüft werden.</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The running program, whose session is over, does not end.</source>
        <translation>Das laufende Programm, dessen Sitzung vorbei ist, endet nicht.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SessionCheckup</name>
    <message>
        <source>There is no safe folder for the session&apos;s sockets.</source>
        <translation>Es gibt keinen sicheren Ordner für die Sockets der Sitzung.</translation>
    </message>
    <message>
        <source>Log in by way of systemd-logind or elogind, which make it and set XDG_RUNTIME_DIR.</source>
        <translation>Melden Sie sich über systemd-logind oder elogind an; sie legen ihn an und setzen XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set.</source>
        <translation>XDG_RUNTIME_DIR ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which is not a folder.</source>
        <translation>XDG_RUNTIME_DIR ist %1, und das ist kein Ordner.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user.</source>
        <translation>XDG_RUNTIME_DIR ist %1, und das gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, into which others can write.</source>
        <translation>XDG_RUNTIME_DIR ist %1, und dort können andere schreiben.</translation>
    </message>
    <message>
        <source>The session&apos;s sockets are safe: %1</source>
        <translation>Die Sockets der Sitzung sind sicher: %1</translation>
    </message>
    <message>
        <source>Nobody else can change what kitty is asked to run: %1</source>
        <translation>Niemand sonst kann ändern, was kitty ausführen soll: %1</translation>
    </message>
    <message>
        <source>What kitty is asked to run can&apos;t be put in a safe place.</source>
        <translation>Was kitty ausführen soll, kann nicht an einem sicheren Ort abgelegt werden.</translation>
    </message>
    <message>
        <source>Fix that folder, or install the program again.</source>
        <translation>Bringen Sie den Ordner in Ordnung oder installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>There is a tray for the icon.</source>
        <translation>Es gibt einen Infobereich für das Symbol.</translation>
    </message>
    <message>
        <source>There is no tray for the icon now; everything works without one.</source>
        <translation>Es gibt zurzeit keinen Infobereich für das Symbol; alles funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>Start a panel that has a tray, such as waybar, if you want the icon.</source>
        <translation>Starten Sie eine Leiste mit Infobereich, etwa waybar, wenn Sie das Symbol möchten.</translation>
    </message>
    <message>
        <source>Edit %1, or set it in the settings dialog.</source>
        <translation>Bearbeiten Sie %1 oder ändern Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>All settings are at their defaults; there is no settings file.</source>
        <translation>Alles steht auf den Voreinstellungen; es gibt keine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The settings are understood: %1</source>
        <translation>Die Einstellungen sind verständlich: %1</translation>
    </message>
    <message>
        <source>The password for kitty can&apos;t be read.</source>
        <translation>Das Passwort für kitty kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is a password for kitties that require one.</source>
        <translation>Es gibt ein Passwort für kittys, die eines verlangen.</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 %1</source>
        <translation>Lassen Sie nur sich selbst darin lesen: chmod 600 %1</translation>
    </message>
    <message>
        <source>The program is started at login: %1</source>
        <translation>Das Programm wird bei der Anmeldung gestartet: %1</translation>
    </message>
    <message>
        <source>The program is started at login, by its systemd unit.</source>
        <translation>Das Programm wird bei der Anmeldung gestartet, durch seine systemd-Unit.</translation>
    </message>
    <message>
        <source>The program is not started at login, unless niri&apos;s configuration does it.</source>
        <translation>Das Programm wird bei der Anmeldung nicht gestartet, es sei denn, die Konfiguration von niri tut es.</translation>
    </message>
    <message>
        <source>Switch it on in the settings dialog, if you want it.</source>
        <translation>Schalten Sie das in den Einstellungen ein, wenn Sie es möchten.</translation>
    </message>
    <message>
        <source>The settings are understood, and read-only: %1</source>
        <translation>Die Einstellungen sind verständlich und schreibgeschützt: %1</translation>
    </message>
    <message>
        <source>To change them for good, change what that file is made from.</source>
        <translation>Um sie auf Dauer zu ändern, ändern Sie das, woraus diese Datei erzeugt wird.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which does not begin with /.</source>
        <translation>XDG_RUNTIME_DIR ist %1, und das beginnt nicht mit /.</translation>
    </message>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon.</source>
        <translation>Qt kann den Bildschirm nicht benutzen, deshalb gibt es keine Fenster und kein Symbol.</translation>
    </message>
    <message>
        <source>Its plugin for Wayland is not installed.</source>
        <translation>Sein Plugin für Wayland ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Installieren Sie es (qt6-wayland, auf Fedora qt6-qtwayland), und starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>SetUpChangePage</name>
    <message>
        <source>The new file</source>
        <translation>Die neue Datei</translation>
    </message>
    <message>
        <source>The new end of kitty.conf</source>
        <translation>Das neue Ende von kitty.conf</translation>
    </message>
    <message>
        <source>&amp;Write This</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>&amp;Undo the Change</source>
        <translation>Z&amp;urücknehmen</translation>
    </message>
    <message>
        <source>Keeps a copy, then makes exactly the change that is shown.</source>
        <translation>Macht genau die gezeigte Änderung und bewahrt vorher eine Kopie auf.</translation>
    </message>
    <message>
        <source>Removes from kitty.conf what this program has added.</source>
        <translation>Entfernt aus kitty.conf, was dieses Programm ergänzt hat.</translation>
    </message>
    <message>
        <source>%1 already has all that is needed.</source>
        <translation>In %1 steht schon alles, was nötig ist.</translation>
    </message>
    <message>
        <source>Nothing is written until you confirm. This would be written:</source>
        <translation>Nichts wird geschrieben, bevor Sie es sagen. Dies würde geschrieben:</translation>
    </message>
    <message>
        <source>A new file, %1:</source>
        <translation>Eine neue Datei, %1:</translation>
    </message>
    <message>
        <source>At the end of %1, of which a copy is kept:</source>
        <translation>Am Ende von %1, wovon eine Kopie aufbewahrt wird:</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, setting</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>These lines of yours will no longer count:
%1</source>
        <translation>Diese Zeilen von Ihnen gelten dann nicht mehr:
%1</translation>
    </message>
    <message>
        <source>This program can&apos;t make the change: %1.</source>
        <translation>Dieses Programm kann die Änderung nicht machen: %1.</translation>
    </message>
    <message>
        <source>The change is made.</source>
        <translation>Die Änderung ist gemacht.</translation>
    </message>
    <message>
        <source>The change is made. The previous file is kept as %1.</source>
        <translation>Die Änderung ist gemacht. Die vorherige Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was undone: %1.</source>
        <translation>Nichts wurde zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Its command line already says all that is needed.</source>
        <translation>Auf seiner Befehlszeile steht schon alles, was nötig ist.</translation>
    </message>
    <message>
        <source>These are the lines that kitty needs:</source>
        <translation>Das sind die Zeilen, die kitty braucht:</translation>
    </message>
    <message>
        <source>Step 2 of 3: The change</source>
        <translation>Schritt 2 von 3: Die Änderung</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>I Added Them &amp;Myself</source>
        <translation>Ich habe sie &amp;selbst ergänzt</translation>
    </message>
    <message>
        <source>Set Up kitty</source>
        <translation>kitty einrichten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Show the C&amp;hange</source>
        <translation>Ä&amp;nderung zeigen</translation>
    </message>
</context>
<context>
    <name>SetUpLinesPage</name>
    <message>
        <source>&amp;Copy the Lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>A kitty can be zoomed if it listens at a socket of yours and lets programs change its font from there. These two lines in kitty.conf say so:</source>
        <translation>Ein kitty kann vergrößert werden, wenn es an einem Socket von Ihnen lauscht und Programme von dort aus seine Schrift ändern lässt. Dafür sorgen diese zwei Zeilen in kitty.conf:</translation>
    </message>
    <message>
        <source>Lines for kitty.conf</source>
        <translation>Zeilen für kitty.conf</translation>
    </message>
    <message>
        <source>The next step can write them for you. It shows first what exactly it would change, and keeps a copy of the file as it is.</source>
        <translation>Der nächste Schritt kann sie für Sie schreiben. Er zeigt zuerst, was genau er ändern würde, und bewahrt eine Kopie der jetzigen Datei auf.</translation>
    </message>
    <message>
        <source>Copies the two lines, to paste them into kitty.conf yourself.</source>
        <translation>Kopiert die zwei Zeilen, um sie selbst in kitty.conf einzufügen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Step 1 of 3: What kitty needs</source>
        <translation>Schritt 1 von 3: Was kitty braucht</translation>
    </message>
</context>
<context>
    <name>SetUpWatchPage</name>
    <message>
        <source>Kitties that are open already don&apos;t notice the change: kitty reads these lines only when it starts. Close them when it suits you.

Open a new kitty now, to see whether it works.</source>
        <translation>Schon offene kittys bemerken die Änderung nicht: kitty liest diese Zeilen nur beim Start. Schließen Sie sie, wenn es Ihnen passt.

Öffnen Sie jetzt ein neues kitty, um zu sehen, ob es funktioniert.</translation>
    </message>
    <message>
        <source>The new kitty</source>
        <translation>Das neue kitty</translation>
    </message>
    <message>
        <source>Waiting for a new kitty…</source>
        <translation>Warten auf ein neues kitty …</translation>
    </message>
    <message>
        <source>%1 works: it is zoomed when it gets the focus.</source>
        <comment>a kitty</comment>
        <translation>%1 funktioniert: Es wird vergrößert, sobald es den Fokus bekommt.</translation>
    </message>
    <message>
        <source>Step 3 of 3: A new kitty</source>
        <translation>Schritt 3 von 3: Ein neues kitty</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Kitty Focus Tracker Settings</source>
        <translation>Einstellungen von Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>Einstellungsdatei: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;kitty</source>
        <translation>&amp;kitty</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Undo Defaults</source>
        <translation>Voreinstellungen zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Resets every setting to its default, except those set on the command line.</source>
        <translation>Setzt alles auf die Voreinstellungen, außer denen auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Brings back what was set before the defaults.</source>
        <translation>Stellt wieder her, was vor den Voreinstellungen galt.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Es gibt noch %n weitere.</numerusform>
            <numerusform>Es gibt noch %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Removes what the program has left in your folders, after asking, and ends it.</source>
        <translation>Entfernt nach einer Frage, was das Programm in Ihren Ordnern hinterlassen hat, und beendet es.</translation>
    </message>
    <message>
        <source>Remove E&amp;verything…</source>
        <translation>A&amp;lles entfernen …</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>1 to 32 names of at most 256 characters, with commas between them</source>
        <translation>1 bis 32 Namen mit höchstens 256 Zeichen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>empty, or a path that begins with / or ~/</source>
        <translation>leer oder ein Pfad, der mit / oder ~/ beginnt</translation>
    </message>
    <message>
        <source>system, or a language code such as de or zh_CN</source>
        <translation>system oder ein Sprachkürzel wie de oder zh_CN</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from %1 to %2</source>
        <translation>eine ganze Zahl von Millisekunden von %1 bis %2</translation>
    </message>
    <message>
        <source>a number of seconds from %1 to %2</source>
        <translation>eine Anzahl von Sekunden von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>eine ganze Zahl von Sekunden von %1 bis %2</translation>
    </message>
    <message>
        <source>Zoom the focused kitty</source>
        <translation>Das kitty mit dem Fokus vergrößern</translation>
    </message>
    <message>
        <source>When off, every font keeps its base size.</source>
        <translation>Wenn ausgeschaltet, behält jede Schrift ihre eigene Größe.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: by points, by a factor, or to one size for all.</source>
        <translation>Wie sich die Schrift des Fensters mit Fokus ändert: um Punkte, um einen Faktor oder auf eine Größe für alle.</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>While focus changes follow each other faster than this, only the window where the focus comes to rest is zoomed.</source>
        <translation>Solange der Fokus schneller wechselt, wird nur das Fenster vergrößert, bei dem er zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>When no window has the focus</source>
        <translation>Wenn kein Fenster den Fokus hat</translation>
    </message>
    <message>
        <source>What happens while a launcher, a notification, the overview or the lock screen has the keyboard.</source>
        <translation>Was geschieht, während ein Programmstarter, eine Benachrichtigung, die Übersicht oder der Sperrbildschirm die Tastatur hat.</translation>
    </message>
    <message>
        <source>Stay zoomed while still the active window</source>
        <translation>Vergrößert lassen, solange es das aktive Fenster ist</translation>
    </message>
    <message>
        <source>Restore the font at once</source>
        <translation>Schrift sofort zurücksetzen</translation>
    </message>
    <message>
        <source>Restore fonts on quit</source>
        <translation>Schriften beim Beenden zurücksetzen</translation>
    </message>
    <message>
        <source>When the program ends, every font gets its base size back.</source>
        <translation>Wenn das Programm endet, bekommt jede Schrift ihre eigene Größe zurück.</translation>
    </message>
    <message>
        <source>Window app ids</source>
        <translation>App-IDs der Fenster</translation>
    </message>
    <message>
        <source>The app ids of windows that are kitty, with commas between them; * stands for any text, ? for one character.</source>
        <translation>Die App-IDs der Fenster, die kitty sind, durch Kommas getrennt; * steht für beliebigen Text, ? für ein Zeichen.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Passwortdatei</translation>
    </message>
    <message>
        <source>A file with the remote control password; when empty, KITTY_RC_PASSWORD or ~/.config/kitty/rc-pass is used.</source>
        <translation>Eine Datei mit dem Passwort für die Fernsteuerung; wenn leer, wird KITTY_RC_PASSWORD oder ~/.config/kitty/rc-pass verwendet.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Frist zum Verbinden</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection.</source>
        <translation>Wie lange ein kitty brauchen darf, um eine Verbindung anzunehmen.</translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation>Frist für Prüfungen</translation>
    </message>
    <message>
        <source>How long a kitty may take to answer when it is asked whether all is well.</source>
        <translation>Wie lange ein kitty für die Antwort brauchen darf, wenn es gefragt wird, ob alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Command timeout</source>
        <translation>Frist für Befehle</translation>
    </message>
    <message>
        <source>How long a kitty may take to carry out a change of its font.</source>
        <translation>Wie lange ein kitty brauchen darf, um seine Schrift zu ändern.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>Wie oft ein Befehl nach einem Verbindungsfehler wiederholt wird.</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>The first retry comes after twice this time, the second after four times, and so on.</source>
        <translation>Aus ihr wachsen die Pausen zwischen Wiederholungen: doppelt so lang vor der ersten, und mit jeder verdoppelt.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>The most connections that stay open; beyond them the least recently used is closed.</source>
        <translation>So viele Verbindungen bleiben höchstens offen; darüber hinaus wird die am längsten unbenutzte geschlossen.</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Abstand der Prüfungen</translation>
    </message>
    <message>
        <source>How often open connections are checked.</source>
        <translation>Wie oft offene Verbindungen geprüft werden.</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Frist ohne Nutzung</translation>
    </message>
    <message>
        <source>A connection that was not used for so long is closed.</source>
        <translation>Eine Verbindung, die so lange nicht benutzt wurde, wird geschlossen.</translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation>Verbindungen offen halten</translation>
    </message>
    <message>
        <source>kitty before 0.42.2 answers nobody else while a connection is open, so &quot;Automatic&quot; closes it there at once.</source>
        <translation>Vor 0.42.2 antwortet kitty niemand anderem, solange eine Verbindung offen ist; „Automatisch“ schließt sie dort darum sofort.</translation>
    </message>
    <message>
        <source>Automatic, depending on kitty&apos;s version</source>
        <translation>Automatisch, je nach Version des kitty</translation>
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
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Keeps a desktop entry in your autostart folder.</source>
        <translation>Hält eine .desktop-Datei in Ihrem Autostart-Ordner.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tells you when a kitty needs attention or niri has been away for a while.</source>
        <translation>Sagt Ihnen, wenn ein kitty Aufmerksamkeit braucht oder niri lange weg ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of this program.</source>
        <translation>Die Sprache dieses Programms.</translation>
    </message>
    <message>
        <source>Minimum columns</source>
        <translation>Spalten mindestens</translation>
    </message>
    <message>
        <source>The zoom becomes smaller, down to none, where the terminal would get fewer columns than this. 0 switches it off.</source>
        <translation>Die Vergrößerung wird kleiner, bis hin zu keiner, wo das Terminal sonst weniger Spalten bekäme als hier. 0 schaltet das aus.</translation>
    </message>
    <message>
        <source>Zoomed windows</source>
        <translation>Vergrößerte Fenster</translation>
    </message>
    <message>
        <source>Which kitty windows are zoomed, besides those that you have pinned.</source>
        <translation>Welche Fenster von kitty vergrößert werden, abgesehen von angehefteten.</translation>
    </message>
    <message>
        <source>The window with the focus</source>
        <translation>Das Fenster mit dem Fokus</translation>
    </message>
    <message>
        <source>The active window of every monitor</source>
        <translation>Das aktive Fenster jedes Bildschirms</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 is larger than 1 MiB and not read: make it smaller.</source>
        <translation>%1 ist größer als 1 MiB und wird nicht gelesen: Kürzen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is not UTF-8 text.</source>
        <translation>%1: Zeile %2 wird ausgelassen, denn sie ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is neither [section] nor key = value.</source>
        <translation>%1: Zeile %2 wird ausgelassen, denn sie ist weder [Abschnitt] noch Schlüssel = Wert.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot; in the section [%3]; it is ignored.</source>
        <translation>%1: Im Abschnitt [%3] gibt es keine Einstellung „%2“; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] appears more than once; the last one is used.</source>
        <translation>%1: „%2“ steht im Abschnitt [%3] mehr als einmal; das letzte Mal gilt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] is &quot;%4&quot;, but must be %5; the default &quot;%6&quot; is used.</source>
        <translation>%1: „%2“ im Abschnitt [%3] ist „%4“, erlaubt ist aber nur: %5; es gilt die Voreinstellung „%6“.</translation>
    </message>
    <message>
        <source>%1: there are further lines that cannot be used.</source>
        <translation>%1: Es gibt noch mehr, was unbrauchbar ist.</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because the name of a rule must be %3.</source>
        <translation>%1: Der Abschnitt [%2] wird ausgelassen, denn für den Namen einer Regel ist nur erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because there are more than %3 rules.</source>
        <translation>%1: Der Abschnitt [%2] wird ausgelassen, denn es gibt mehr als %3 Regeln.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has no setting &quot;%3&quot;.</source>
        <translation>%1: Die Regel „%2“ wird ausgelassen, denn sie hat keine Einstellung „%3“.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because its &quot;%3&quot; is &quot;%4&quot;, but must be %5.</source>
        <translation>%1: Die Regel „%2“ wird ausgelassen, denn „%3“ ist dort „%4“, erlaubt ist aber nur: %5.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has neither &quot;amount&quot; nor &quot;minimum_columns&quot;.</source>
        <translation>%1: Die Regel „%2“ wird ausgelassen, denn sie hat weder „amount“ noch „minimum_columns“.</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Set on the command line.</source>
        <translation>Auf der Befehlszeile gesetzt.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>This must be %1. Until then &quot;%2&quot; stays in force.</source>
        <translation>Erlaubt ist nur: %1. Bis dahin gilt weiter „%2“.</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <comment>font sizes such as 11 pt</comment>
        <translation>Aus einer Schrift von %1 werden %2.</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>Von %1 bis %2; Voreinstellung %3.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>%1 is not read, because it is not a file.</source>
        <translation>%1 wird nicht gelesen, denn es ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. The change holds until the program ends.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Die Änderung gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is read-only, so what you change here holds until the program ends. To keep it, change what that file is made from.</source>
        <translation>%1 ist schreibgeschützt, daher gilt, was Sie hier ändern, bis das Programm endet. Um es zu behalten, ändern Sie das, woraus diese Datei erzeugt wird.</translation>
    </message>
    <message>
        <source>%1 is read-only, so the change holds until the program ends. To keep it, put these lines into what that file is made from:
%2</source>
        <translation>%1 ist schreibgeschützt, daher gilt die Änderung, bis das Programm endet. Um sie zu behalten, schreiben Sie diese Zeilen in das, woraus diese Datei erzeugt wird:
%2</translation>
    </message>
</context>
<context>
    <name>SetupConversation</name>
    <message>
        <source>This file will be written, %1:</source>
        <translation>Diese Datei wird geschrieben, %1:</translation>
    </message>
    <message>
        <source>These lines will be added at the end of %1, after a copy of it is made:</source>
        <translation>Diese Zeilen werden am Ende von %1 ergänzt, nachdem eine Kopie gemacht ist:</translation>
    </message>
    <message>
        <source>This line will no longer count, %1 line %2:</source>
        <translation>Diese Zeile gilt dann nicht mehr, %1 Zeile %2:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty braucht diese Zeilen:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Nichts wurde geändert: %1.</translation>
    </message>
    <message>
        <source>Done. It counts for every kitty that you start from now on: start a new one, and check again with kitty-focus-tracker doctor.</source>
        <translation>Erledigt. Es gilt für jedes kitty, das Sie von jetzt an starten: Starten Sie ein neues und prüfen Sie noch einmal mit kitty-focus-tracker doctor.</translation>
    </message>
    <message>
        <source>This undoes it:</source>
        <translation>Dies macht es rückgängig:</translation>
    </message>
    <message>
        <source>%1 is set up already. A kitty that was started before does not know it: start a new one.</source>
        <translation>%1 ist schon eingerichtet. Ein kitty, das vorher gestartet wurde, weiß es nicht: Starten Sie ein neues.</translation>
    </message>
</context>
<context>
    <name>SimulatedKittyProcess</name>
    <message>
        <source>A simulated kitty can&apos;t be started: %1.</source>
        <translation>Ein simuliertes kitty kann nicht gestartet werden: %1.</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Kitty Focus Tracker</source>
        <translation>Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>There is no tray to show the icon of this program. The icon appears as soon as there is one; until then, kitty-focus-tracker show opens this window.</source>
        <translation>Es gibt keinen Infobereich, der das Symbol dieses Programms zeigt. Das Symbol erscheint, sobald es einen gibt; bis dahin öffnet kitty-focus-tracker show dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>StatusHead</name>
    <message>
        <source>&amp;Zooming</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Zooming</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Turning it off gives every font its base size back.</source>
        <translation>Ausschalten gibt jeder Schrift ihre eigene Größe zurück.</translation>
    </message>
    <message>
        <source>Zoom less</source>
        <translation>Weniger vergrößern</translation>
    </message>
    <message>
        <source>Zoom more</source>
        <translation>Mehr vergrößern</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Changes how much larger the font of the focused kitty is.</source>
        <translation>Ändert, um wie viel größer die Schrift des kitty mit dem Fokus ist.</translation>
    </message>
    <message>
        <source>The amount is set on the command line for this run.</source>
        <translation>Für diesen Lauf ist die Vergrößerung auf der Befehlszeile gesetzt.</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source> (%1 pt, base %2 pt)</source>
        <translation> (%1 pt, eigene %2 pt)</translation>
    </message>
    <message>
        <source> (%1 pt)</source>
        <translation> (%1 pt)</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>Der Zoom ist an.</translation>
    </message>
    <message>
        <source>Zooming is paused until %1.</source>
        <translation>Der Zoom ist bis %1 pausiert.</translation>
    </message>
    <message>
        <source>Zooming is off.</source>
        <translation>Der Zoom ist aus.</translation>
    </message>
    <message>
        <source>niri %1 is connected: %2</source>
        <translation>niri %1 ist verbunden: %2</translation>
    </message>
    <message>
        <source>niri is not running: waiting for it.</source>
        <translation>niri läuft nicht: Es wird darauf gewartet.</translation>
    </message>
    <message>
        <source>No kitty is open.</source>
        <translation>Kein kitty ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties:</source>
        <translation>
            <numerusform>%n kitty:</numerusform>
            <numerusform>%n kittys:</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1 open, %2 in use, at most %3; %4 made, %5 % of the commands found one open; %6 retries, %7 failures.</source>
        <translation>Verbindungen: %1 offen, %2 in Gebrauch, höchstens %3; %4 hergestellt, %5 % der Befehle fanden eine offene; %6 Wiederholungen, %7 Fehlschläge.</translation>
    </message>
    <message>
        <source> (by %1 pt)</source>
        <comment>a font that is so much larger or smaller than its base size</comment>
        <translation> (um %1 pt)</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a kitty</comment>
        <translation>%1: noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <comment>a kitty</comment>
        <translation>%1: bereit</translation>
    </message>
    <message>
        <source>%1: ready, its zoom is switched off</source>
        <comment>a kitty</comment>
        <translation>%1: bereit, sein Zoom ist ausgeschaltet</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <comment>a window that stays zoomed</comment>
        <translation> (angeheftet)</translation>
    </message>
    <message>
        <source> (rule &quot;%1&quot;)</source>
        <translation> (Regel „%1“)</translation>
    </message>
    <message numerus="yes">
        <source> (%1 of %2: %n columns)</source>
        <comment>so many points of the zoom that is set</comment>
        <translation>
            <numerusform> (%1 von %2: %n Spalte)</numerusform>
            <numerusform> (%1 von %2: %n Spalten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalQuestion</name>
    <message>
        <source>y</source>
        <comment>the short answer yes, in lower case</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in lower case</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Proceed? [y/N] </source>
        <translation>Soll das geschehen? [j/N] </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>%1 can&apos;t be removed: remove it by hand.</source>
        <translation>%1 lässt sich nicht entfernen: Entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Our lines for kitty: %1</source>
        <translation>Unsere Zeilen für kitty: %1</translation>
    </message>
    <message>
        <source>A copy of kitty.conf as it was: %1</source>
        <translation>Eine Kopie von kitty.conf, wie sie war: %1</translation>
    </message>
    <message>
        <source>Start at login: %1</source>
        <translation>Start bei der Anmeldung: %1</translation>
    </message>
    <message>
        <source>Start at login, by systemd: %1</source>
        <translation>Start bei der Anmeldung, durch systemd: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Sizes of windows: %1</source>
        <translation>Fenstergrößen: %1</translation>
    </message>
    <message>
        <source>Files of the running program: %1</source>
        <translation>Dateien des laufenden Programms: %1</translation>
    </message>
    <message>
        <source>Removed. %1</source>
        <translation>Entfernt. %1</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Nicht entfernt. %1</translation>
    </message>
    <message>
        <source>Your own lines are in our file beside kitty.conf, so it stays, and the line that includes it: move them, then try again.</source>
        <translation>In unserer Datei neben kitty.conf stehen eigene Zeilen von Ihnen. Deshalb bleibt sie, und auch die Zeile, die sie einbindet: Verschieben Sie Ihre Zeilen und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>TrayAppearance</name>
    <message>
        <source>no kitty is open</source>
        <translation>kein kitty ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties</source>
        <translation>
            <numerusform>%n kitty</numerusform>
            <numerusform>%n kittys</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 kitties, 1 needs attention</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <comment>so many kitties</comment>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Zooming is off</source>
        <translation>Der Zoom ist aus</translation>
    </message>
    <message>
        <source>Waiting for niri</source>
        <translation>Warten auf niri</translation>
    </message>
    <message>
        <source>Zooming %1</source>
        <comment>a font size, with its unit</comment>
        <translation>Vergrößert auf %1</translation>
    </message>
    <message>
        <source>Ready to zoom</source>
        <translation>Bereit zum Vergrößern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what the program does · what it does it to</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>No kitty is open</source>
        <translation>Kein kitty ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>kitties</comment>
        <translation>
            <numerusform>%n weiteres …</numerusform>
            <numerusform>%n weitere …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a kitty, its state</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>TrustConversation</name>
    <message>
        <source>Give it the password for as long as it runs? [y/N] </source>
        <translation>Soll es das Passwort bekommen, solange es läuft? [j/N] </translation>
    </message>
    <message>
        <source>It is not given the password.</source>
        <translation>Es&#xa0;bekommt&#xa0;das&#xa0;Passwort&#xa0;nicht.</translation>
    </message>
    <message>
        <source>It is given the password as soon as it has the focus. Check again with kitty-focus-tracker doctor.</source>
        <translation>Es&#xa0;bekommt&#xa0;das&#xa0;Passwort,&#xa0;sobald&#xa0;es&#xa0;den&#xa0;Fokus&#xa0;hat.&#xa0;Prüfen&#xa0;Sie&#xa0;noch&#xa0;einmal&#xa0;mit&#xa0;kitty-focus-tracker&#xa0;doctor.</translation>
    </message>
</context>
<context>
    <name>TrustedKitties</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1&#xa0;kann&#xa0;nicht&#xa0;geschrieben&#xa0;werden:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>UserInterface</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
</context>
<context>
    <name>ZoomAmount</name>
    <message>
        <source>The amount is &quot;%1&quot;, but must be %2.</source>
        <translation>Die Vergrößerung ist „%1“, erlaubt ist aber nur: %2.</translation>
    </message>
    <message>
        <source>+ or - with up to %1 points (+3), x with a factor from %2 to %3 (x1.25), or = with a size from %4 to %5 points (=16)</source>
        <translation>+ oder - mit bis zu %1 Punkten (+3), x mit einem Faktor von %2 bis %3 (x1.25) oder = mit einer Größe von %4 bis %5 Punkten (=16)</translation>
    </message>
</context>
<context>
    <name>ZoomEvent</name>
    <message>
        <source>%1 belongs to a process that niri does not name: use niri 25.01 or later</source>
        <translation>%1 gehört zu einem Prozess, den niri nicht nennt: Verwenden Sie niri 25.01 oder neuer</translation>
    </message>
    <message>
        <source>window %1</source>
        <comment>niri&apos;s id</comment>
        <translation>Fenster %1</translation>
    </message>
    <message>
        <source>“%1” (window %2)</source>
        <comment>a window&apos;s title, niri&apos;s id</comment>
        <translation>„%1“ (Fenster %2)</translation>
    </message>
</context>
<context>
    <name>ZoomPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <translation>Aus einer Schrift von %1 werden %2.</translation>
    </message>
</context>
<context>
    <name>ZoomRule</name>
    <message>
        <source>a text of at most 256 characters, in which * stands for any text and ? for one character</source>
        <translation>ein Text mit höchstens 256 Zeichen, in dem * für beliebigen Text und ? für ein Zeichen steht</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a name of at most 64 characters without [ and ]</source>
        <translation>1 bis 64 Zeichen ohne [ und ]</translation>
    </message>
    <message>
        <source>none, or %1</source>
        <translation>none oder %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1</translation>
    </message>
</context>
<context>
    <name>niri::Connection</name>
    <message>
        <source>niri at %1 is too busy to accept a connection</source>
        <translation>niri an %1 ist zu beschäftigt, um eine Verbindung anzunehmen</translation>
    </message>
    <message>
        <source>no niri listens at %1</source>
        <translation>an %1 lauscht kein niri</translation>
    </message>
    <message>
        <source>the socket %1 belongs to another user</source>
        <translation>der Socket %1 gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>niri closed the connection</source>
        <translation>niri hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>niri does not answer</source>
        <translation>niri antwortet nicht</translation>
    </message>
    <message>
        <source>niri sent a line of more than 16 MiB</source>
        <translation>niri hat eine Zeile von mehr als 16 MiB gesendet</translation>
    </message>
    <message>
        <source>niri refused the request: %1</source>
        <translation>niri hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri gab eine unverständliche Antwort</translation>
    </message>
</context>
<context>
    <name>niri::EventReader</name>
    <message>
        <source>niri did not report its version: %1</source>
        <translation>niri hat seine Version nicht genannt: %1</translation>
    </message>
    <message>
        <source>niri is not running</source>
        <translation>niri läuft nicht</translation>
    </message>
    <message>
        <source>niri sent a line that cannot be understood and was skipped, as will be others like it: %1</source>
        <translation>niri hat eine unverständliche Zeile gesendet; sie wurde übersprungen, ebenso wie weitere dieser Art: %1</translation>
    </message>
</context>
<context>
    <name>niri::VersionRequest</name>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri gab eine unverständliche Antwort</translation>
    </message>
</context>
</TS>
