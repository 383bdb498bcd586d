<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kitty Focus Tracker</source>
        <translation>O programie Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker %1</source>
        <translation>Kitty Focus Tracker %1</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.

Help is in the manual: man kitty-focus-tracker. For what does not work, and why, run kitty-focus-tracker doctor.

You may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>W kompozytorze niri okno terminala kitty, które ma fokus, otrzymuje większą czcionkę, a po jego utracie odzyskuje dokładnie poprzednią.

Pomoc znajduje się w podręczniku: man kitty-focus-tracker. Polecenie kitty-focus-tracker doctor wyjaśnia, co nie działa i dlaczego.

Programu można używać, poznawać go, udostępniać i zmieniać na warunkach Powszechnej Licencji Publicznej GNU w wersji 3 lub nowszej. Jest on dostarczany bez jakiejkolwiek gwarancji.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>O tym programie</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Zooming</source>
        <translation>Powiększanie</translation>
    </message>
    <message>
        <source>Pause for 15 Minutes</source>
        <translation>Wstrzymaj na 15 minut</translation>
    </message>
    <message>
        <source>Pause for 1 Hour</source>
        <translation>Wstrzymaj na 1 godzinę</translation>
    </message>
    <message>
        <source>Pause Until I Resume It</source>
        <translation>Wstrzymaj do wznowienia</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Stan…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Set Up kitty…</source>
        <translation>Skonfiguruj kitty…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>O programie…</translation>
    </message>
    <message>
        <source>Toggle Zoom</source>
        <translation>Włącz lub wyłącz powiększanie</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Looks for this kitty again and checks it.</source>
        <translation>Ponownie szuka tego kitty i go sprawdza.</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Skon&amp;figuruj…</translation>
    </message>
    <message>
        <source>Shows step by step what this kitty needs.</source>
        <translation>Pokazuje krok po kroku, czego potrzebuje ten kitty.</translation>
    </message>
    <message>
        <source>Trust Pro&amp;gram</source>
        <translation>Zaufaj&#xa0;pro&amp;gramowi</translation>
    </message>
    <message>
        <source>Takes this program for a kitty of yours: it is given the password, for as long as it runs.</source>
        <translation>Uznaje&#xa0;ten&#xa0;program&#xa0;za&#xa0;własny&#xa0;kitty:&#xa0;otrzymuje&#xa0;hasło,&#xa0;dopóki&#xa0;działa.</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>Kopiuj sz&amp;czegóły</translation>
    </message>
    <message>
        <source>Copies what is known about this kitty, for someone who helps you.</source>
        <translation>Kopiuje wszystko, co wiadomo o tym kitty, dla osoby pomagającej.</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Przypnij</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>Utrzymuje powiększenie tego okna, gdziekolwiek jest fokus.</translation>
    </message>
    <message>
        <source>Make a &amp;Rule for This Window…</source>
        <translation>Utwórz &amp;regułę dla tego okna…</translation>
    </message>
    <message>
        <source>Says once and for all how windows like this one are zoomed.</source>
        <translation>Ustala raz na zawsze, jak powiększane są okna takie jak to.</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Pomnóż przez</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Ustaw na</translation>
    </message>
    <message>
        <source>Value of the amount</source>
        <translation>Wartość stopnia powiększenia</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>points, a unit of font sizes</comment>
        <translation>pkt</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Not set up</source>
        <translation>Nieskonfigurowany</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Brak zezwolenia</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Wymaga hasła</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Czeka na odpowiedź</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nie odpowiada</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęty</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zbyt stary</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Cudzy</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończony</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nieosiągalny</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>Powiększony</translation>
    </message>
    <message>
        <source>Its font is %1 now; its base size is %2.</source>
        <translation>Jego czcionka ma teraz %1; jego własny rozmiar to %2.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Zooming is paused, so it keeps its base size.</source>
        <translation>Powiększanie jest wstrzymane, więc zachowuje własny rozmiar.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>It is zoomed when it gets the focus.</source>
        <translation>Jest powiększany, gdy otrzymuje fokus.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Bez powiększania</translation>
    </message>
    <message>
        <source>Zooming is switched off for this kitty.</source>
        <translation>Powiększanie jest wyłączone dla tego kitty.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Niesprawdzony</translation>
    </message>
    <message>
        <source>It has not been checked yet whether it can be zoomed.</source>
        <translation>Jeszcze nie sprawdzono, czy można go powiększać.</translation>
    </message>
    <message>
        <source>Its font is larger than its base size by %1.</source>
        <translation>Jego czcionka jest o %1 większa od własnego rozmiaru.</translation>
    </message>
    <message>
        <source>Its font is smaller than its base size by %1.</source>
        <translation>Jego czcionka jest o %1 mniejsza od własnego rozmiaru.</translation>
    </message>
    <message>
        <source>It is zoomed by steps when it gets the focus: allow it the command kitten for exact sizes.</source>
        <translation>Jest powiększany krokami, gdy otrzymuje fokus: aby rozmiary były dokładne, należy zezwolić mu na polecenie kitten.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Za długie</translation>
    </message>
    <message>
        <source>No kitty</source>
        <translation>Nie kitty</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nobody reads the events on standard output; further ones are dropped.</source>
        <translation>Nikt nie odczytuje zdarzeń ze standardowego wyjścia; kolejne są pomijane.</translation>
    </message>
    <message>
        <source>The running program has no display to show a dialog on.</source>
        <translation>Działający program nie ma ekranu, na którym mógłby pokazać okno.</translation>
    </message>
    <message>
        <source>A program that follows the events does not read them; it is no longer sent any.</source>
        <translation>Program&#xa0;śledzący&#xa0;zdarzenia&#xa0;ich&#xa0;nie&#xa0;odczytuje;&#xa0;nie&#xa0;są&#xa0;już&#xa0;do&#xa0;niego&#xa0;wysyłane.</translation>
    </message>
    <message>
        <source>It runs in another session of yours already, and shows its status there.</source>
        <translation>Działa już w innej sesji tego użytkownika i tam pokazuje swój stan.</translation>
    </message>
</context>
<context>
    <name>AutostartFile</name>
    <message>
        <source>%1 was not written by Kitty Focus Tracker and stays as it is: remove it to use this switch.</source>
        <translation>Plik %1 nie został zapisany przez Kitty Focus Tracker i pozostaje bez zmian: aby użyć tego przełącznika, należy go usunąć.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>Nie można usunąć %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: check that the folder %2 is yours and can be written.</source>
        <translation>Nie można zapisać %1: należy sprawdzić, czy katalog %2 należy do bieżącego użytkownika i można w nim zapisywać.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>kitty-focus-tracker --help lists what can be asked.</source>
        <translation>kitty-focus-tracker --help wyświetla możliwe polecenia.</translation>
    </message>
    <message>
        <source>pause was given &quot;%1&quot;, but takes a whole number of minutes from 1 to %2, or nothing.</source>
        <translation>pause otrzymało „%1”, ale przyjmuje całkowitą liczbę minut od 1 do %2 albo nic.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker pause 15, for example.</source>
        <translation>Na przykład: kitty-focus-tracker pause 15.</translation>
    </message>
    <message>
        <source>zoom was given &quot;%1&quot;, but takes on or off and the process id of a kitty.</source>
        <translation>zoom otrzymało „%1”, ale przyjmuje on lub off oraz PID terminala kitty.</translation>
    </message>
    <message>
        <source>kitty-focus-tracker status lists the process ids.</source>
        <translation>kitty-focus-tracker status wyświetla numery PID.</translation>
    </message>
    <message>
        <source>%1 was given &quot;%2&quot;, but takes nothing.</source>
        <translation>%1 otrzymało „%2”, ale nie przyjmuje argumentów.</translation>
    </message>
    <message>
        <source>Turn zooming off: every font gets its base size back. With MINUTES it comes on again by itself.</source>
        <translation>Wyłącza powiększanie: każda czcionka odzyskuje własny rozmiar. Z MINUTES włączy się ono znów samo.</translation>
    </message>
    <message>
        <source>Turn zooming on again.</source>
        <translation>Włącza powiększanie ponownie.</translation>
    </message>
    <message>
        <source>Pause, or resume if paused.</source>
        <translation>Wstrzymuje, a jeśli wstrzymano, wznawia.</translation>
    </message>
    <message>
        <source>Turn zooming on or off for one kitty, by its process id.</source>
        <translation>Włącza lub wyłącza powiększanie jednego kitty o podanym PID.</translation>
    </message>
    <message>
        <source>Open the status dialog.</source>
        <translation>Otwiera okno stanu.</translation>
    </message>
    <message>
        <source>Open the settings dialog.</source>
        <translation>Otwiera okno ustawień.</translation>
    </message>
    <message>
        <source>Say what works and what does not, for niri and every kitty, and how to fix it; with --fix set up kitty.conf, after asking. Needs no running program.</source>
        <translation>Wyświetla, co działa, a co nie, w niri i w każdym kitty, oraz jak to naprawić; z --fix konfiguruje kitty.conf po zapytaniu. Nie wymaga działającego programu.</translation>
    </message>
    <message>
        <source>Give every font its base size back and end.</source>
        <translation>Przywraca każdej czcionce własny rozmiar i kończy działanie.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>The option %1 does not go with the command %2.</source>
        <translation>Opcji %1 nie można użyć z poleceniem %2.</translation>
    </message>
    <message>
        <source>The options %1 exclude each other.</source>
        <translation>Opcje %1 wykluczają się.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Należy użyć tylko jednej z nich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the process id of a kitty nor the id of a window.</source>
        <translation>„%1” nie jest ani numerem PID terminala kitty, ani identyfikatorem okna.</translation>
    </message>
    <message>
        <source>Give one of them, or nothing for the window with the focus; kitty-focus-tracker status --json lists them.</source>
        <translation>Należy podać jedno z nich albo nic, jeśli chodzi o okno, które ma fokus; wyświetla je kitty-focus-tracker status --json.</translation>
    </message>
    <message>
        <source>amount was given &quot;%1&quot;, but takes up, down, or %2.</source>
        <translation>amount otrzymało „%1”, ale przyjmuje up, down lub %2.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker amount +3, for example.</source>
        <translation>Na przykład: kitty-focus-tracker amount +3.</translation>
    </message>
    <message>
        <source>Show the state of niri, of every kitty and of the connections; with --waybar as one line for a module of waybar.</source>
        <translation>Wyświetla stan niri, każdego kitty i połączeń; z --waybar w jednym wierszu dla modułu waybar.</translation>
    </message>
    <message>
        <source>Keep this window zoomed wherever the focus is; without an id the window with the focus.</source>
        <translation>Utrzymuje powiększenie tego okna, gdziekolwiek jest fokus; bez identyfikatora dotyczy okna, które ma fokus.</translation>
    </message>
    <message>
        <source>Zoom this window with the focus only, as all others.</source>
        <translation>Powiększa to okno tylko wtedy, gdy ma fokus, jak wszystkie inne.</translation>
    </message>
    <message>
        <source>Change how the font of the focused window changes, and keep it in the settings; up and down by 1 point, or by a twentieth of a factor.</source>
        <translation>Zmienia to, jak zmienia się czcionka okna, które ma fokus, i zapisuje to w ustawieniach; up i down o 1 punkt lub o jedną dwudziestą współczynnika.</translation>
    </message>
    <message>
        <source>Print the events as they happen, one JSON object a line; with --waybar a line for a module of waybar at each change.</source>
        <translation>Wypisuje zdarzenia na bieżąco, jeden obiekt JSON w wierszu; z --waybar wiersz dla modułu waybar przy każdej zmianie.</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders, after asking: our lines in kitty.conf, settings, start at login. Needs no running program.</source>
        <translation>Usuwa po pytaniu to, co program zostawił w folderach użytkownika: nasze wiersze w kitty.conf, ustawienia, uruchamianie przy logowaniu. Nie wymaga działającego programu.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kitty-focus-tracker --help lists all options and commands.</source>
        <translation>kitty-focus-tracker --help wyświetla wszystkie opcje i polecenia.</translation>
    </message>
    <message>
        <source>The option --%1 is &quot;%2&quot;, but must be %3.</source>
        <translation>Opcja --%1 ma wartość „%2”; dozwolone: %3.</translation>
    </message>
    <message>
        <source>The option --%1 does not go with the command %2.</source>
        <translation>Opcji --%1 nie można użyć z poleceniem %2.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Domyślnie: %2.</translation>
    </message>
    <message>
        <source>Windows with this app id are kitty; * stands for any text, ? for one character. May be given several times.</source>
        <translation>Okna o tym identyfikatorze aplikacji to kitty; * oznacza dowolny tekst, a ? jeden znak. Można podać wiele razy.</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection; fractions are allowed.</source>
        <translation>Ile czasu może zająć kitty przyjęcie połączenia; dozwolone są ułamki.</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>Ile razy ponawia się polecenie po błędzie połączenia.</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: +3 adds points, x1.25 scales, =16 sets the size.</source>
        <translation>Jak zmienia się czcionka okna, które ma fokus: +3 dodaje punkty, x1.25 skaluje, =16 ustawia rozmiar.</translation>
    </message>
    <message>
        <source>Show no tray icon and no dialogs.</source>
        <translation>Bez ikony w zasobniku i bez okien.</translation>
    </message>
    <message>
        <source>Show the program with a simulated niri and three simulated kitties.</source>
        <translation>Pokazuje program z symulowanym niri i trzema symulowanymi kitty.</translation>
    </message>
    <message>
        <source>Use another settings file.</source>
        <translation>Używa innego pliku ustawień.</translation>
    </message>
    <message>
        <source>Print no events.</source>
        <translation>Nie wypisuje zdarzeń.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Wyświetla tę pomoc.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Wyświetla wersję.</translation>
    </message>
    <message>
        <source>The option %1 goes with a command only.</source>
        <translation>Opcji %1 można użyć tylko z poleceniem.</translation>
    </message>
    <message>
        <source>The option --config names no file.</source>
        <translation>Opcja --config nie podaje żadnego pliku.</translation>
    </message>
</context>
<context>
    <name>ConnectionPolicy</name>
    <message>
        <source>it was stopped</source>
        <translation>został zatrzymany</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>The running program gave no answer.</source>
        <translation>Działający program nie dał odpowiedzi.</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker is not running. Start it with: kitty-focus-tracker</source>
        <translation>Kitty Focus Tracker nie działa. Uruchamia się go poleceniem: kitty-focus-tracker</translation>
    </message>
    <message>
        <source>The running program does not answer.</source>
        <translation>Działający program nie odpowiada.</translation>
    </message>
    <message>
        <source>The control socket %1 belongs to another user.</source>
        <translation>Gniazdo sterowania %1 należy do innego użytkownika.</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>Działający program dał niezrozumiałą odpowiedź.</translation>
    </message>
    <message>
        <source>The events are no longer followed, because nobody reads them.</source>
        <translation>Zdarzenia&#xa0;nie&#xa0;są&#xa0;już&#xa0;śledzone,&#xa0;bo&#xa0;nikt&#xa0;ich&#xa0;nie&#xa0;odczytuje.</translation>
    </message>
    <message>
        <source>The running program no longer sends the events, because they were not read.</source>
        <translation>Działający&#xa0;program&#xa0;nie&#xa0;wysyła&#xa0;już&#xa0;zdarzeń,&#xa0;bo&#xa0;nie&#xa0;były&#xa0;odczytywane.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be opened, because you may not use it. Remove it: a program that runs makes a new one.</source>
        <translation>Nie można otworzyć gniazda sterowania %1, bo brakuje prawa do jego użycia. Należy je usunąć: działający program utworzy nowe.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>Nie można zapisać wyjścia: %1.</translation>
    </message>
</context>
<context>
    <name>ControlCommands</name>
    <message>
        <source>The running program does not know the command %1.</source>
        <translation>Działający program nie zna polecenia %1.</translation>
    </message>
    <message>
        <source>%1 is not a number of minutes.</source>
        <translation>%1 nie jest liczbą minut.</translation>
    </message>
    <message>
        <source>Give on or off, and the process id of a kitty.</source>
        <translation>Należy podać on lub off oraz PID terminala kitty.</translation>
    </message>
    <message>
        <source>There is no kitty %1.</source>
        <translation>Nie ma kitty %1.</translation>
    </message>
    <message>
        <source>The amount was given on the command line, so it can&apos;t be changed while the program runs. Start it without --zoom.</source>
        <translation>Stopień ustawiono w wierszu poleceń, więc nie można go zmienić, gdy program działa. Należy uruchomić program bez --zoom.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; says that this window is not zoomed.</source>
        <translation>Reguła „%1” mówi, że to okno nie jest powiększane.</translation>
    </message>
    <message>
        <source>The kitty %1 has several windows. Name one of them by its id: %2.</source>
        <translation>kitty %1 ma kilka okien. Należy podać identyfikator jednego z nich: %2.</translation>
    </message>
    <message>
        <source>The window with the focus is not a kitty&apos;s.</source>
        <translation>Okno, które ma fokus, nie należy do żadnego kitty.</translation>
    </message>
    <message>
        <source>There is neither a kitty nor a window of one with the id %1.</source>
        <translation>Nie ma ani kitty, ani okna kitty o identyfikatorze %1.</translation>
    </message>
</context>
<context>
    <name>ControlProtocol</name>
    <message>
        <source>The request is not of the form {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</source>
        <translation>Żądanie nie ma postaci {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</translation>
    </message>
    <message>
        <source>An argument of the request is not text.</source>
        <translation>Argument żądania nie jest tekstem.</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>Działający program dał niezrozumiałą odpowiedź.</translation>
    </message>
</context>
<context>
    <name>ControlServer</name>
    <message>
        <source>The request is longer than %1 bytes.</source>
        <translation>Żądanie jest dłuższe niż %1 B.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because a folder is in its place: remove that.</source>
        <translation>Nie można utworzyć gniazda sterowania %1, bo w jego miejscu jest katalog: należy go usunąć.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because its path is too long: set XDG_RUNTIME_DIR to a shorter one.</source>
        <translation>Nie można utworzyć gniazda sterowania %1, bo jego ścieżka jest za długa: należy ustawić XDG_RUNTIME_DIR na krótszą.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created: %2. Make it possible to write in its folder, or set XDG_RUNTIME_DIR to another one.</source>
        <translation>Nie można utworzyć gniazda sterowania %1: %2. Należy umożliwić zapis w jego katalogu lub ustawić XDG_RUNTIME_DIR na inny katalog.</translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation>Nie można utworzyć katalogu w %1: %2.</translation>
    </message>
    <message>
        <source>The simulated niri can&apos;t listen at %1.</source>
        <translation>Symulowany niri nie może nasłuchiwać na %1.</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show Status</source>
        <translation>Pokaż stan</translation>
    </message>
</context>
<context>
    <name>DisplayLoss</name>
    <message>
        <source>The display is gone, so Kitty Focus Tracker ends.</source>
        <translation>Ekran zniknął, więc Kitty Focus Tracker kończy pracę.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Its window has the app id %1.</source>
        <translation>Jego okno ma identyfikator aplikacji %1.</translation>
    </message>
    <message>
        <source>To have it zoomed, add that app id in the settings dialog or with --app-id.</source>
        <translation>Aby go powiększać, należy dodać ten identyfikator w oknie ustawień lub opcją --app-id.</translation>
    </message>
    <message>
        <source>No kitty is open, so none was checked.</source>
        <translation>Żaden kitty nie jest otwarty, więc żadnego nie sprawdzono.</translation>
    </message>
    <message>
        <source>Open one and check again.</source>
        <translation>Należy otworzyć terminal i sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>A kitty that does not know your password will ask you about it in its window.</source>
        <translation>Jeśli kitty nie zna hasła, zapyta o nie w swoim oknie.</translation>
    </message>
    <message>
        <source>%1 is left alone.</source>
        <comment>a kitty</comment>
        <translation>%1 pozostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Ta sesja</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Wszystko jest w porządku.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>Znaleziono %n problem.</numerusform>
            <numerusform>Znaleziono %n problemy.</numerusform>
            <numerusform>Znaleziono %n problemów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>A problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
</context>
<context>
    <name>EventLogPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtruj zdarzenia</translation>
    </message>
    <message>
        <source>Shows only the events that contain this text.</source>
        <translation>Pokazuje tylko zdarzenia zawierające ten tekst.</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>Tylko p&amp;roblemy</translation>
    </message>
    <message>
        <source>Shows only the events that report a problem.</source>
        <translation>Pokazuje tylko zdarzenia, które informują o problemie.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opiuj</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown.</source>
        <translation>Kopiuje wybrane zdarzenia lub wszystkie pokazane.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>What happened, the newest last.</source>
        <translation>Co się zdarzyło, najnowsze na końcu.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The connection to niri is lost.</source>
        <translation>Utracono połączenie z niri.</translation>
    </message>
    <message>
        <source>Connected to niri.</source>
        <translation>Połączono z niri.</translation>
    </message>
    <message>
        <source>Connected to niri %1.</source>
        <translation>Połączono z niri %1.</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>Powiększanie jest włączone.</translation>
    </message>
    <message>
        <source>Zooming is off: every font has its base size.</source>
        <translation>Powiększanie jest wyłączone: każda czcionka ma własny rozmiar.</translation>
    </message>
    <message>
        <source>%1 got the focus; its size stays the same.</source>
        <translation>%1 otrzymał fokus; rozmiar się nie zmienia.</translation>
    </message>
    <message>
        <source>%1 lost the focus; its size stays the same.</source>
        <translation>%1 stracił fokus; rozmiar się nie zmienia.</translation>
    </message>
    <message>
        <source>%1 got the focus: %2.</source>
        <translation>%1 otrzymał fokus: %2.</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2.</source>
        <translation>%1 stracił fokus: %2.</translation>
    </message>
    <message>
        <source>%1 got the focus: %2 → %3.</source>
        <translation>%1 otrzymał fokus: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2 → %3.</source>
        <translation>%1 stracił fokus: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 got the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 ma teraz fokus; powiększanie jest tu wyłączone</translation>
    </message>
    <message>
        <source>%1 lost the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 nie ma już fokusu; powiększanie jest tu wyłączone</translation>
    </message>
    <message>
        <source>It got the focus.</source>
        <translation>Okno otrzymało fokus.</translation>
    </message>
    <message>
        <source>It lost the focus.</source>
        <translation>Okno straciło fokus.</translation>
    </message>
    <message>
        <source>%1 had the focus only for a moment.</source>
        <translation>%1 miał fokus tylko przez chwilę.</translation>
    </message>
    <message>
        <source>%1 was without the focus only for a moment.</source>
        <translation>%1 był bez fokusu tylko przez chwilę.</translation>
    </message>
    <message>
        <source>%1 was found.</source>
        <translation>Znaleziono: %1.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 jest gotowy.</translation>
    </message>
    <message>
        <source>%1 has not been checked yet.</source>
        <translation>%1 nie został jeszcze sprawdzony.</translation>
    </message>
    <message>
        <source>%1 is no longer followed.</source>
        <translation>%1 nie jest już śledzony.</translation>
    </message>
</context>
<context>
    <name>ForgetConversation</name>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Nie ma nic do usunięcia.</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>Zostanie usunięte:</translation>
    </message>
    <message>
        <source>Before that the running program gives every font its base size back and ends.</source>
        <translation>Wcześniej działający program przywraca każdej czcionce własny rozmiar i kończy działanie.</translation>
    </message>
    <message>
        <source>The running program does not end, so nothing was removed.</source>
        <translation>Działający program się nie kończy, więc niczego nie usunięto.</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>Sam program zostaje: usuń go w ten sam sposób, w jaki został zainstalowany.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Done; for doctor: all is well.</source>
        <translation>Wykonano; dla doctor: wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>The program refused, or doctor found something to fix.</source>
        <translation>Program odmówił lub doctor znalazł coś do naprawienia.</translation>
    </message>
    <message>
        <source>The command line could not be understood.</source>
        <translation>Nie udało się zrozumieć wiersza poleceń.</translation>
    </message>
    <message>
        <source>No kitty-focus-tracker is running.</source>
        <translation>Nie działa żaden kitty-focus-tracker.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Użycie:</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.</source>
        <translation>W kompozytorze niri okno terminala kitty, które ma fokus, otrzymuje większą czcionkę, a po jego utracie odzyskuje dokładnie poprzednią.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Commands to the running program:</source>
        <translation>Polecenia dla działającego programu:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Kod wyjścia:</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The file %1 can&apos;t be locked: %2.</source>
        <translation>Nie można zablokować pliku %1: %2.</translation>
    </message>
</context>
<context>
    <name>KittenFile</name>
    <message>
        <source>The file %1 can&apos;t be written, so no font can be changed: %2.</source>
        <translation>Nie można zapisać pliku %1, więc nie można zmienić żadnej czcionki: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not safe, because others can change a folder above it, so no font can be changed: set XDG_RUNTIME_DIR to a folder that only you can change.</source>
        <translation>Plik&#xa0;%1&#xa0;nie&#xa0;jest&#xa0;bezpieczny,&#xa0;bo&#xa0;inni&#xa0;mogą&#xa0;zmienić&#xa0;katalog&#xa0;nadrzędny,&#xa0;więc&#xa0;nie&#xa0;można&#xa0;zmienić&#xa0;żadnej&#xa0;czcionki:&#xa0;należy&#xa0;ustawić&#xa0;XDG_RUNTIME_DIR&#xa0;na&#xa0;katalog,&#xa0;który&#xa0;może&#xa0;zmieniać&#xa0;tylko&#xa0;jego&#xa0;właściciel.</translation>
    </message>
</context>
<context>
    <name>KittyCheckup</name>
    <message>
        <source>It was started when kitty.conf did not say where to listen.</source>
        <translation>Uruchomiono go, gdy kitty.conf nie określał, gdzie nasłuchiwać.</translation>
    </message>
    <message>
        <source>It was started when kitty.conf did not allow it.</source>
        <translation>Uruchomiono go, gdy kitty.conf na to nie zezwalał.</translation>
    </message>
    <message>
        <source>%1 can be zoomed.</source>
        <translation>%1 można powiększać.</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 nie został sprawdzony.</translation>
    </message>
    <message>
        <source>A kitty that is started now can be reached: %1</source>
        <translation>Kitty uruchomiony teraz będzie osiągalny: %1</translation>
    </message>
    <message>
        <source>kitty.conf alone does not let a new kitty be reached.</source>
        <translation>Sam kitty.conf nie wystarcza, aby nowy kitty był osiągalny.</translation>
    </message>
    <message>
        <source>A kitty that is started now can&apos;t be reached.</source>
        <translation>Kitty uruchomiony teraz nie będzie osiągalny.</translation>
    </message>
    <message>
        <source>%1 does not set all that is needed.</source>
        <translation>%1 nie ustawia wszystkiego, co potrzebne.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker doctor --fix, or add these lines to it:</source>
        <translation>Należy uruchomić kitty-focus-tracker doctor --fix lub dodać do tego pliku te wiersze:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty potrzebuje tych wierszy:</translation>
    </message>
    <message>
        <source>%1 can be zoomed, by steps.</source>
        <translation>%1 można powiększać krokami.</translation>
    </message>
    <message>
        <source>It does not allow the command kitten, so its font sizes cannot be read.</source>
        <translation>Nie zezwala na polecenie kitten, więc nie można odczytać jego rozmiarów czcionki.</translation>
    </message>
    <message>
        <source>For exact sizes, add kitten to remote_control_password in kitty.conf.</source>
        <translation>Aby rozmiary były dokładne, należy dodać kitten do remote_control_password w kitty.conf.</translation>
    </message>
    <message>
        <source>A kitty that is started now as this one was can be reached.</source>
        <translation>Kitty uruchomiony teraz tak jak ten będzie osiągalny.</translation>
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
        <translation>jeśli to nie minie, należy zamknąć ten kitty i uruchomić nowy</translation>
    </message>
    <message>
        <source>choose Allow password there</source>
        <translation>należy tam wybrać „Allow password”</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as kitty answers</source>
        <translation>działanie zostanie wznowione samo, gdy tylko kitty odpowie</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as that program closes its connection</source>
        <translation>działanie zostanie wznowione samo, gdy tylko tamten program zamknie połączenie</translation>
    </message>
    <message>
        <source>install a newer kitty</source>
        <translation>należy zainstalować nowszy kitty</translation>
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
        <translation>%1 nie ma gniazda zdalnego sterowania</translation>
    </message>
    <message>
        <source>%1 listens on a network port only, where nobody can prove who answers</source>
        <translation>%1 nasłuchuje tylko na porcie sieciowym, gdzie nie da się potwierdzić, kto odpowiada</translation>
    </message>
    <message>
        <source>%1 does not accept connections at its socket</source>
        <translation>%1 nie przyjmuje połączeń na swoim gnieździe</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered</source>
        <translation>%1 zamknął połączenie, zanim odpowiedział</translation>
    </message>
    <message>
        <source>%1 has a socket that belongs to another user</source>
        <translation>%1 ma gniazdo, które należy do innego użytkownika</translation>
    </message>
    <message>
        <source>%1 does not allow remote control</source>
        <translation>%1 nie zezwala na zdalne sterowanie</translation>
    </message>
    <message>
        <source>%1 does not allow the command %2</source>
        <translation>%1 nie zezwala na polecenie %2</translation>
    </message>
    <message>
        <source>%1 requires a password that is not known here</source>
        <translation>%1 wymaga hasła, które nie jest tu znane</translation>
    </message>
    <message>
        <source>%1 requires a password, and %2</source>
        <comment>%2: what is wrong with it</comment>
        <translation>%1 wymaga hasła, a %2</translation>
    </message>
    <message>
        <source>%1 is waiting for your answer in its window</source>
        <translation>%1 czeka na odpowiedź w swoim oknie</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 nie odpowiada</translation>
    </message>
    <message>
        <source>%1 does not answer, because %2</source>
        <comment>%2: why it does not</comment>
        <translation>%1 nie odpowiada, bo %2</translation>
    </message>
    <message>
        <source>%1 is serving another program&apos;s remote control connection</source>
        <translation>%1 obsługuje połączenie zdalnego sterowania innego programu</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 jest zbyt stary, aby wykonać %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be understood</source>
        <translation>%1 dał niezrozumiałą odpowiedź</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 zakończył działanie</translation>
    </message>
    <message>
        <source>%1 could not be reached in several tries</source>
        <translation>%1 nie odpowiedział mimo kilku prób połączenia</translation>
    </message>
    <message>
        <source>change what it objects to, then choose try again</source>
        <translation>należy zmienić to, czego nie akceptuje, a potem wybrać „Spróbuj ponownie”</translation>
    </message>
    <message>
        <source>%1 refused the command for an unknown reason</source>
        <translation>%1 odrzucił polecenie z nieznanego powodu</translation>
    </message>
    <message>
        <source>%1 refused the command with the words “%2”</source>
        <translation>%1 odrzucił polecenie słowami „%2”</translation>
    </message>
    <message>
        <source>install Kitty Focus Tracker in a folder with a shorter path</source>
        <translation>należy zainstalować Kitty Focus Tracker w folderze o krótszej ścieżce</translation>
    </message>
    <message>
        <source>%1 cannot read the command %2, which is too long</source>
        <translation>%1 nie może odczytać polecenia %2, bo jest za długie</translation>
    </message>
    <message>
        <source>%1 was started before kitty.conf said where to listen</source>
        <translation>%1 uruchomiono, zanim w kitty.conf podano, gdzie ma nasłuchiwać</translation>
    </message>
    <message>
        <source>%1 was given an address that another program has</source>
        <translation>%1 otrzymał adres, który ma inny program</translation>
    </message>
    <message>
        <source>%1 cannot listen at its address %2</source>
        <translation>%1 nie może nasłuchiwać pod swoim adresem %2</translation>
    </message>
    <message>
        <source>%1 hides from other programs where it listens</source>
        <translation>%1 ukrywa przed innymi programami, gdzie nasłuchuje</translation>
    </message>
    <message>
        <source>%1 listens in a network of its own, as in a container</source>
        <translation>%1 nasłuchuje we własnej sieci, jak w kontenerze</translation>
    </message>
    <message>
        <source>%1 runs under X11, where niri does not know whose window it is</source>
        <translation>%1 działa pod X11, gdzie niri nie wie, czyje to okno</translation>
    </message>
    <message>
        <source>%1 is another program, %2, and has no remote control socket</source>
        <translation>%1 to inny program, %2, i nie ma gniazda zdalnego sterowania</translation>
    </message>
    <message>
        <source>set listen_on in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>należy ustawić listen_on w %1, a następnie uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>set listen_on in %1 and allow_remote_control to socket-only, then start a new kitty</source>
        <comment>a file</comment>
        <translation>należy ustawić listen_on w %1 i allow_remote_control na socket-only, a następnie uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>start a new kitty without %1</source>
        <comment>an option of the command line</comment>
        <translation>należy uruchomić nowy kitty bez %1</translation>
    </message>
    <message>
        <source>start a new kitty</source>
        <translation>należy uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>put {kitty_pid} into its --listen-on, then start a new kitty</source>
        <translation>należy dodać {kitty_pid} do jego --listen-on, a następnie uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>start a new kitty with a path in --listen-on</source>
        <translation>należy uruchomić nowy kitty ze ścieżką w --listen-on</translation>
    </message>
    <message>
        <source>set listen_on to a path in kitty.conf, then start a new kitty</source>
        <translation>należy ustawić listen_on w kitty.conf na ścieżkę, a następnie uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>set linux_display_server to wayland in kitty.conf, then start a new kitty</source>
        <translation>należy ustawić linux_display_server na wayland w kitty.conf, a następnie uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>take its app id out of the app ids in the settings</source>
        <translation>należy usunąć jego identyfikator z identyfikatorów aplikacji w ustawieniach</translation>
    </message>
    <message>
        <source>set listen_on to a unix socket in kitty.conf, then start a new kitty</source>
        <translation>należy ustawić listen_on w kitty.conf na gniazdo unix, a następnie uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>set listen_on to a path in a folder that only you can write, then start a new kitty</source>
        <translation>należy ustawić listen_on na ścieżkę w katalogu, w którym nikt inny nie może zapisywać, a następnie uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>set allow_remote_control to socket-only in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>należy ustawić allow_remote_control na socket-only w %1, a następnie uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>add it to remote_control_password in kitty.conf, then start a new kitty</source>
        <translation>należy dodać je do remote_control_password w kitty.conf, a następnie uruchomić nowy kitty</translation>
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
        <translation>„%1” (kitty %2)</translation>
    </message>
    <message>
        <source>kitty %1 (version %2)</source>
        <comment>a PID</comment>
        <translation>kitty %1 (wersja %2)</translation>
    </message>
    <message>
        <source>“%1” (kitty %2, version %3)</source>
        <comment>a window&apos;s title, a PID</comment>
        <translation>„%1” (kitty %2, wersja %3)</translation>
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
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <comment>a font size, and the one that the user gave it</comment>
        <translation>%1 (własny: %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>(no window)</source>
        <translation>(bez okna)</translation>
    </message>
    <message>
        <source>Open, idle for %1</source>
        <translation>Otwarte, bezczynne od %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Rozmiar czcionki</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększanie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Ponowienia</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Pinned: it stays zoomed without the focus</source>
        <translation>Przypięte: pozostaje powiększone bez fokusu</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Reguła: %1</translation>
    </message>
    <message numerus="yes">
        <source>Zoom: %1 of %2, to keep %n columns</source>
        <translation>
            <numerusform>Powiększanie: %1 z %2, aby zachować %n kolumnę</numerusform>
            <numerusform>Powiększanie: %1 z %2, aby zachować %n kolumny</numerusform>
            <numerusform>Powiększanie: %1 z %2, aby zachować %n kolumn</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Kolumny: %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>a switch: this window stays zoomed without the focus</comment>
        <translation>Przypnij</translation>
    </message>
    <message>
        <source>Its font size changes often: a rule can leave it at its base size</source>
        <translation>Rozmiar czcionki często się zmienia: reguła może pozostawić własny rozmiar</translation>
    </message>
    <message>
        <source>Whether the windows of this kitty are zoomed.</source>
        <translation>Czy okna tego kitty są powiększane.</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>Utrzymuje powiększenie tego okna, gdziekolwiek jest fokus.</translation>
    </message>
</context>
<context>
    <name>KittySetup</name>
    <message>
        <source>%1 cannot be read: make it an ordinary file that you may read</source>
        <translation>nie można odczytać %1: powinien to być zwykły plik z prawem odczytu</translation>
    </message>
    <message>
        <source>%1 is a link that leads to nothing: fix the link</source>
        <translation>%1 jest dowiązaniem prowadzącym donikąd: należy naprawić dowiązanie</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else: add the lines by hand</source>
        <translation>%1 należy do kogoś innego: należy dodać wiersze ręcznie</translation>
    </message>
    <message>
        <source>%1 was not written by this program: move it away or add the lines by hand</source>
        <translation>%1 nie został zapisany przez ten program: należy go przenieść lub dodać wiersze ręcznie</translation>
    </message>
    <message>
        <source>a later setting would undo the new ones: remove it (%1)</source>
        <translation>późniejsze ustawienie unieważniłoby nowe: należy je usunąć (%1)</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime: look at the new plan</source>
        <translation>%1 został w międzyczasie zmieniony: należy obejrzeć nowy plan</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>nie udało się zapisać %1: %2</translation>
    </message>
    <message>
        <source>%1 holds nothing that this program has added</source>
        <translation>%1 nie zawiera niczego, co dodał ten program</translation>
    </message>
    <message>
        <source>kitty 0.47 and later will reload kitty.conf as soon as it is changed, which resets the font size of all its windows.</source>
        <translation>kitty 0.47 i nowsze wczyta kitty.conf ponownie, gdy tylko plik się zmieni, co przywraca ustawiony rozmiar czcionki we wszystkich jego oknach.</translation>
    </message>
    <message>
        <source>%1 is read-only: change what it is made from</source>
        <translation>%1 jest tylko do odczytu: należy zmienić to, z czego ten plik powstaje</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is read-only: change what that is made from</source>
        <translation>%1 prowadzi do %2, który jest tylko do odczytu: należy zmienić to, z czego ten plik powstaje</translation>
    </message>
    <message>
        <source>this kitty was started with --config %1 and reads no file that stays: start it without that</source>
        <translation>ten kitty uruchomiono z --config %1 i nie czyta żadnego trwałego pliku: należy uruchomić go bez tego</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: make it smaller, or add the lines by hand</source>
        <translation>plik %1 jest większy niż 1 MiB: należy go zmniejszyć lub dodać wiersze ręcznie</translation>
    </message>
</context>
<context>
    <name>KittyTable</name>
    <message>
        <source>Kitties</source>
        <translation>Terminale kitty</translation>
    </message>
    <message>
        <source>niri is not connected, so it is not known which kitties are open.
They appear here as soon as niri runs.</source>
        <translation>Brak połączenia z niri, więc nie wiadomo, które kitty są otwarte.
Pojawią się tutaj, gdy tylko niri zacznie działać.</translation>
    </message>
    <message>
        <source>No kitty is open.
Open one, and it appears here.</source>
        <translation>Żaden kitty nie jest otwarty.
Po otwarciu pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Every kitty window, with its state. The space key switches its zoom, or in the column Pin its pin.</source>
        <translation>Każde okno kitty i jego stan. Spacja przełącza powiększenie, a w kolumnie Przypnij – przypięcie.</translation>
    </message>
</context>
<context>
    <name>KittyTableModel</name>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
</context>
<context>
    <name>KittyZoom</name>
    <message>
        <source>none of its windows has the keyboard</source>
        <translation>żadne z jego okien nie ma klawiatury</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency of the last commands</source>
        <translation>Opóźnienie ostatnich poleceń</translation>
    </message>
    <message>
        <source>No command has been sent yet.</source>
        <translation>Nie wysłano jeszcze żadnego polecenia.</translation>
    </message>
    <message>
        <source>The last commands took %1 ms (median), %2 ms at most.</source>
        <translation>Ostatnie polecenia trwały %1 ms (mediana), najwyżej %2 ms.</translation>
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
        <translation>Nie można połączyć się z niri.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Nie odpowiada.</translation>
    </message>
    <message>
        <source>There is no niri socket in XDG_RUNTIME_DIR, and NIRI_SOCKET names none.</source>
        <translation>W XDG_RUNTIME_DIR nie ma gniazda niri, a NIRI_SOCKET nie podaje żadnego.</translation>
    </message>
    <message>
        <source>Start niri, and check from within its session.</source>
        <translation>Należy uruchomić niri i sprawdzić z jego sesji.</translation>
    </message>
    <message>
        <source>If niri runs, log out of its session and in again.</source>
        <translation>Jeśli niri działa, należy wylogować się z jego sesji i zalogować ponownie.</translation>
    </message>
    <message>
        <source>niri %1 does not report which process owns a window.</source>
        <translation>niri %1 nie podaje, do którego procesu należy okno.</translation>
    </message>
    <message>
        <source>It is older than 25.01.</source>
        <translation>Jest starszy niż 25.01.</translation>
    </message>
    <message>
        <source>Install niri 25.01 or newer.</source>
        <translation>Należy zainstalować niri 25.01 lub nowszy.</translation>
    </message>
    <message>
        <source>niri %1 answers, but does not report its windows.</source>
        <translation>niri %1 odpowiada, ale nie podaje swoich okien.</translation>
    </message>
    <message>
        <source>Log out of its session and in again if it stays that way.</source>
        <translation>Jeśli to nie minie, należy wylogować się z jego sesji i zalogować ponownie.</translation>
    </message>
    <message>
        <source>niri %1 answers and reports its windows: %2</source>
        <translation>niri %1 odpowiada i podaje swoje okna: %2</translation>
    </message>
    <message>
        <source>(version unknown)</source>
        <translation>(wersja nieznana)</translation>
    </message>
    <message>
        <source>NIRI_SOCKET is out of date; the niri that runs was found without it.</source>
        <translation>NIRI_SOCKET jest nieaktualny; działający niri odnaleziono bez niego.</translation>
    </message>
    <message>
        <source>It names %1, where no niri answers.</source>
        <translation>Podaje %1, gdzie nie odpowiada żaden niri.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the next login sets it right.</source>
        <translation>Nic nie trzeba robić; następne logowanie to poprawi.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n kitties need attention</source>
        <translation>
            <numerusform>%n terminal kitty wymaga uwagi</numerusform>
            <numerusform>%n terminale kitty wymagają uwagi</numerusform>
            <numerusform>%n terminali kitty wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be zoomed. The status dialog says why, and how to fix it.</source>
        <translation>Nie można ich powiększać. Okno stanu wyjaśnia, dlaczego i jak to naprawić.</translation>
    </message>
    <message>
        <source>A kitty needs attention</source>
        <translation>Terminal kitty wymaga uwagi</translation>
    </message>
    <message>
        <source>No connection to niri</source>
        <translation>Brak połączenia z niri</translation>
    </message>
    <message>
        <source>No kitty is zoomed until niri runs again. This program keeps looking for it.</source>
        <translation>Żaden kitty nie będzie powiększany, dopóki niri znów nie zadziała. Program stale go szuka.</translation>
    </message>
</context>
<context>
    <name>PasswordProblem</name>
    <message>
        <source>the password file %1 does not exist</source>
        <translation>plik hasła %1 nie istnieje</translation>
    </message>
    <message>
        <source>the password file %1 cannot be read</source>
        <translation>nie można odczytać pliku hasła %1</translation>
    </message>
    <message>
        <source>the password file %1 belongs to somebody else</source>
        <translation>plik hasła %1 należy do kogoś innego</translation>
    </message>
    <message>
        <source>the password in KITTY_RC_PASSWORD is longer than kitty accepts</source>
        <translation>hasło w KITTY_RC_PASSWORD jest dłuższe, niż przyjmuje kitty</translation>
    </message>
    <message>
        <source>the password in %1 is longer than kitty accepts</source>
        <translation>hasło w %1 jest dłuższe, niż przyjmuje kitty</translation>
    </message>
    <message>
        <source>no program running in it exposes the encryption key</source>
        <translation>żaden z jego programów nie podaje klucza do jego szyfrowania</translation>
    </message>
    <message>
        <source>the key that it published for encrypting ours cannot be used</source>
        <translation>klucza, który ogłosił do jego szyfrowania, nie można użyć</translation>
    </message>
    <message>
        <source>it could not decrypt ours, because its key or its clock differs</source>
        <translation>nie mógł odszyfrować hasła tego programu, bo ma inny klucz lub inny czas</translation>
    </message>
    <message>
        <source>you refused the one we sent</source>
        <translation>hasło tego programu odrzucono</translation>
    </message>
    <message>
        <source>put the password of remote_control_password into ~/.config/kitty/rc-pass</source>
        <translation>należy umieścić hasło z remote_control_password w ~/.config/kitty/rc-pass</translation>
    </message>
    <message>
        <source>create it or change the setting</source>
        <translation>należy go utworzyć lub zmienić ustawienie</translation>
    </message>
    <message>
        <source>make it an ordinary file that you may read</source>
        <translation>powinien to być zwykły plik z prawem odczytu</translation>
    </message>
    <message>
        <source>make a file of your own</source>
        <translation>należy utworzyć własny plik</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>należy wybrać krótsze</translation>
    </message>
    <message>
        <source>run a shell in this kitty</source>
        <translation>należy uruchomić w nim powłokę</translation>
    </message>
    <message>
        <source>install another kitty</source>
        <translation>należy zainstalować inny kitty</translation>
    </message>
    <message>
        <source>close this kitty and start a new one</source>
        <translation>należy zamknąć ten kitty i uruchomić nowy</translation>
    </message>
    <message>
        <source>choose try again to be asked once more</source>
        <translation>należy wybrać „Spróbuj ponownie”, aby kitty zapytał jeszcze raz</translation>
    </message>
    <message>
        <source>choose try again, then Allow password</source>
        <translation>należy wybrać „Spróbuj ponownie”, a potem „Allow password”</translation>
    </message>
    <message>
        <source>it does not show which program it runs</source>
        <translation>nie&#xa0;pokazuje,&#xa0;jaki&#xa0;program&#xa0;jest&#xa0;w&#xa0;nim&#xa0;uruchomiony</translation>
    </message>
    <message>
        <source>it runs %1, which is not proven to be kitty</source>
        <translation>jest&#xa0;w&#xa0;nim&#xa0;uruchomiony&#xa0;%1,&#xa0;a&#xa0;nie&#xa0;jest&#xa0;dowiedzione,&#xa0;że&#xa0;to&#xa0;kitty</translation>
    </message>
    <message>
        <source>if it is your kitty, choose Trust Program in the status dialog, or run kitty-focus-tracker doctor --fix</source>
        <translation>jeśli&#xa0;to&#xa0;własny&#xa0;kitty,&#xa0;należy&#xa0;wybrać&#xa0;„Zaufaj&#xa0;programowi”&#xa0;w&#xa0;oknie&#xa0;stanu&#xa0;lub&#xa0;uruchomić&#xa0;kitty-focus-tracker&#xa0;doctor&#xa0;--fix</translation>
    </message>
    <message>
        <source>you denied the one we sent, and it remembers that as long as it runs</source>
        <translation>hasło tego programu odrzucono, a ten kitty pamięta o tym do swojego końca</translation>
    </message>
    <message>
        <source>you have not allowed the one we sent for good</source>
        <translation>hasła tego programu nie dopuszczono na stałe</translation>
    </message>
    <message>
        <source>it cannot ask you about ours, because five other questions are open in its window</source>
        <translation>nie może zapytać o hasło tego programu, bo w jego oknie jest pięć innych otwartych pytań</translation>
    </message>
    <message>
        <source>it can compare none, because one on its command line has a character beyond ASCII</source>
        <translation>nie może porównać żadnego, bo jedno w jego wierszu poleceń ma znak spoza ASCII</translation>
    </message>
    <message>
        <source>it can compare none, because the one in line %1 of %2 has a character beyond ASCII</source>
        <translation>nie może porównać żadnego, bo to w wierszu %1 pliku %2 ma znak spoza ASCII</translation>
    </message>
    <message>
        <source>it cannot compare ours, which has a character beyond ASCII</source>
        <translation>nie może porównać hasła tego programu, bo ma znak spoza ASCII</translation>
    </message>
    <message>
        <source>close this kitty and start a new one, then choose Allow password there</source>
        <translation>należy zamknąć ten kitty i uruchomić nowy, a potem wybrać w nim „Allow password”</translation>
    </message>
    <message>
        <source>answer them, give this window the focus again, then choose Allow password</source>
        <translation>należy na nie odpowiedzieć, ponownie uaktywnić to okno, a potem wybrać „Allow password”</translation>
    </message>
    <message>
        <source>choose another there, of ASCII characters only, then start a new kitty</source>
        <translation>należy wybrać tam inne, tylko ze znaków ASCII, a potem uruchomić nowy kitty</translation>
    </message>
    <message>
        <source>choose another, of ASCII characters only, here and in kitty.conf, then start a new kitty</source>
        <translation>należy wybrać inne, tylko ze znaków ASCII, tutaj i w kitty.conf, a potem uruchomić nowy kitty</translation>
    </message>
</context>
<context>
    <name>PasswordSource</name>
    <message>
        <source>Others can read the password file %1.</source>
        <translation>Inni mogą odczytać plik hasła %1.</translation>
    </message>
</context>
<context>
    <name>PlatformFallback</name>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon in the tray. Install its plugin for Wayland (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Qt nie może użyć ekranu, więc nie ma okien ani ikony w zasobniku. Zainstaluj jego wtyczkę dla Waylanda (qt6-wayland, w Fedorze qt6-qtwayland) i uruchom program ponownie.</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>%1 pt</source>
        <comment>a font size</comment>
        <translation>%1 pkt</translation>
    </message>
</context>
<context>
    <name>PoolPanel</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Connections to kitties that are open.</source>
        <translation>Otwarte połączenia z terminalami kitty.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Connections waiting for a reply.</source>
        <translation>Te, które czekają na odpowiedź kitty.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bezczynne</translation>
    </message>
    <message>
        <source>Those that are open for the next command.</source>
        <translation>Te, które są otwarte dla następnego polecenia.</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Użyte ponownie</translation>
    </message>
    <message>
        <source>Share of commands that found an open connection.</source>
        <translation>Część poleceń, które zastały otwarte połączenie.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Ponowienia</translation>
    </message>
    <message>
        <source>Commands that were sent again.</source>
        <translation>Polecenia, które wysłano ponownie.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Niepowodzenia</translation>
    </message>
    <message>
        <source>Commands that a kitty did not carry out.</source>
        <translation>Polecenia, których kitty nie wykonał.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open connections, and how many may be</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>The folder %1 can&apos;t be created: %2.</source>
        <translation>Nie można utworzyć katalogu %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a folder: remove it.</source>
        <translation>%1 nie jest katalogiem: należy go usunąć.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user: remove it.</source>
        <translation>Katalog %1 należy do innego użytkownika: należy go usunąć.</translation>
    </message>
    <message>
        <source>The folder %1 is open to others: set its mode to 0700.</source>
        <translation>Katalog %1 jest dostępny dla innych: należy ustawić jego prawa na 0700.</translation>
    </message>
    <message>
        <source>The folder %1 does not begin with /: set XDG_RUNTIME_DIR to a path that does.</source>
        <translation>Katalog %1 nie zaczyna się od /: należy ustawić XDG_RUNTIME_DIR na ścieżkę, która się od tego zaczyna.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 can&apos;t be started: %2. Install Kitty Focus Tracker anew; until then it works without its tray icon, its dialogs and the commands doctor and forget.</source>
        <translation>Nie można uruchomić %1: %2. Należy ponownie zainstalować Kitty Focus Tracker; do tego czasu działa bez ikony w zasobniku, okien oraz poleceń doctor i forget.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove Everything</source>
        <translation>Usuwanie wszystkiego</translation>
    </message>
    <message>
        <source>What the program has left</source>
        <translation>Co program zostawił</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders?</source>
        <translation>Usunąć to, co program zostawił w folderach użytkownika?</translation>
    </message>
    <message>
        <source>Before that every font gets its base size back, and the program ends. kitty 0.47 and later reload kitty.conf when it is changed.</source>
        <translation>Wcześniej każda czcionka odzyskuje własny rozmiar, a program kończy działanie. Od wersji 0.47 kitty wczytuje kitty.conf ponownie po każdej zmianie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>All that the program had left is removed.</source>
        <translation>Usunięto wszystko, co program zostawił.</translation>
    </message>
    <message>
        <source>Not all that the program had left could be removed.</source>
        <translation>Nie wszystko, co program zostawił, dało się usunąć.</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>Sam program zostaje: usuń go w ten sam sposób, w jaki został zainstalowany.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tytuł:</translation>
    </message>
    <message>
        <source>Any; * stands for any text, ? for one character</source>
        <translation>Dowolny; * oznacza dowolny tekst, a ? jeden znak</translation>
    </message>
    <message>
        <source>&amp;App id:</source>
        <translation>&amp;Identyfikator aplikacji:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolny</translation>
    </message>
    <message>
        <source>&amp;Monitor:</source>
        <translation>&amp;Monitor:</translation>
    </message>
    <message>
        <source>&amp;Screencast:</source>
        <translation>T&amp;ransmisja ekranu:</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Bez znaczenia</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Nie trwa</translation>
    </message>
    <message>
        <source>&amp;Floating:</source>
        <translation>Pły&amp;wające:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>F&amp;ullscreen:</source>
        <translation>&amp;Pełny ekran:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>Powięk&amp;szanie:</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Jak wszystkie inne</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Wcale</translation>
    </message>
    <message>
        <source>By this amount</source>
        <translation>O ten stopień</translation>
    </message>
    <message>
        <source>Minimum &amp;columns:</source>
        <translation>Minimum &amp;kolumn:</translation>
    </message>
    <message>
        <source>As for all others</source>
        <translation>Jak dla wszystkich innych</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>How the font of such a window changes while it is zoomed.</source>
        <translation>Jak zmienia się czcionka takiego okna, gdy jest powiększone.</translation>
    </message>
    <message>
        <source>Give the rule %1.</source>
        <translation>Należy nadać regule nazwę: %1.</translation>
    </message>
    <message>
        <source>There is another rule with this name.</source>
        <translation>Istnieje już inna reguła o tej nazwie.</translation>
    </message>
    <message>
        <source>Choose a zoom or a minimum of columns; as it is, the rule changes nothing.</source>
        <translation>Należy wybrać powiększanie lub minimum kolumn; w tej postaci reguła niczego nie zmienia.</translation>
    </message>
    <message>
        <source>No window that is open now meets it.</source>
        <translation>Nie spełnia jej żadne otwarte teraz okno.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows that are open now meet it: %1</source>
        <translation>
            <numerusform>Spełnia ją %n otwarte teraz okno: %1</numerusform>
            <numerusform>Spełniają ją %n otwarte teraz okna: %1</numerusform>
            <numerusform>Spełnia ją %n otwartych teraz okien: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>niri does not report yet which windows are fullscreen, so none meets this rule.</source>
        <translation>niri nie podaje jeszcze, które okna są pełnoekranowe, więc żadne nie spełnia tej reguły.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The first rule that a window meets decides how it is zoomed. Windows that meet none are zoomed as the page Zoom says.</source>
        <translation>O tym, jak okno jest powiększane, decyduje pierwsza reguła, którą ono spełnia. Okna, które nie spełniają żadnej, są powiększane według strony „Powiększanie”.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększanie</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>M&amp;ove Up</source>
        <translation>Przesuń &amp;wyżej</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Przesuń &amp;niżej</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>tytuł „%1”</translation>
    </message>
    <message>
        <source>app id “%1”</source>
        <translation>identyfikator aplikacji „%1”</translation>
    </message>
    <message>
        <source>monitor “%1”</source>
        <translation>monitor „%1”</translation>
    </message>
    <message>
        <source>screencast</source>
        <translation>z transmisją ekranu</translation>
    </message>
    <message>
        <source>no screencast</source>
        <translation>bez transmisji ekranu</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>pływające</translation>
    </message>
    <message>
        <source>not floating</source>
        <translation>niepływające</translation>
    </message>
    <message>
        <source>fullscreen</source>
        <translation>pełnoekranowe</translation>
    </message>
    <message>
        <source>not fullscreen</source>
        <translation>niepełnoekranowe</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>wszystkie okna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a window that is not zoomed</comment>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>at least %n columns</source>
        <translation>
            <numerusform>co najmniej %n kolumna</numerusform>
            <numerusform>co najmniej %n kolumny</numerusform>
            <numerusform>co najmniej %n kolumn</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>The rules in the order in which they are tried.</source>
        <translation>Reguły w kolejności, w jakiej są sprawdzane.</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The running program, whose session is over, does not end.</source>
        <translation>Działający program, którego sesja się skończyła, nie kończy pracy.</translation>
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
        <translation>Nie ma bezpiecznego katalogu na gniazda sesji.</translation>
    </message>
    <message>
        <source>Log in by way of systemd-logind or elogind, which make it and set XDG_RUNTIME_DIR.</source>
        <translation>Należy zalogować się przez systemd-logind lub elogind, które go tworzą i ustawiają XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set.</source>
        <translation>XDG_RUNTIME_DIR nie jest ustawiony.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which is not a folder.</source>
        <translation>XDG_RUNTIME_DIR to %1, a to nie jest katalog.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user.</source>
        <translation>XDG_RUNTIME_DIR to %1, a ten katalog należy do innego użytkownika.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, into which others can write.</source>
        <translation>XDG_RUNTIME_DIR to %1, a w tym katalogu mogą zapisywać inni.</translation>
    </message>
    <message>
        <source>The session&apos;s sockets are safe: %1</source>
        <translation>Gniazda sesji są bezpieczne: %1</translation>
    </message>
    <message>
        <source>Nobody else can change what kitty is asked to run: %1</source>
        <translation>Nikt inny nie może zmienić tego, co kitty ma uruchamiać: %1</translation>
    </message>
    <message>
        <source>What kitty is asked to run can&apos;t be put in a safe place.</source>
        <translation>Tego, co kitty ma uruchamiać, nie można umieścić w bezpiecznym miejscu.</translation>
    </message>
    <message>
        <source>Fix that folder, or install the program again.</source>
        <translation>Należy naprawić ten katalog lub ponownie zainstalować program.</translation>
    </message>
    <message>
        <source>There is a tray for the icon.</source>
        <translation>Jest zasobnik na ikonę.</translation>
    </message>
    <message>
        <source>There is no tray for the icon now; everything works without one.</source>
        <translation>Nie ma teraz zasobnika na ikonę; wszystko działa bez niego.</translation>
    </message>
    <message>
        <source>Start a panel that has a tray, such as waybar, if you want the icon.</source>
        <translation>Aby mieć ikonę, należy uruchomić panel z zasobnikiem, na przykład waybar.</translation>
    </message>
    <message>
        <source>Edit %1, or set it in the settings dialog.</source>
        <translation>Należy edytować %1 lub ustawić to w oknie ustawień.</translation>
    </message>
    <message>
        <source>All settings are at their defaults; there is no settings file.</source>
        <translation>Wszystko ma wartości domyślne; nie ma pliku ustawień.</translation>
    </message>
    <message>
        <source>The settings are understood: %1</source>
        <translation>Ustawienia są zrozumiałe: %1</translation>
    </message>
    <message>
        <source>The password for kitty can&apos;t be read.</source>
        <translation>Nie można odczytać hasła do kitty.</translation>
    </message>
    <message>
        <source>There is a password for kitties that require one.</source>
        <translation>Jest hasło dla terminali kitty, które go wymagają.</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 %1</source>
        <translation>Należy odebrać innym prawo odczytu: chmod 600 %1</translation>
    </message>
    <message>
        <source>The program is started at login: %1</source>
        <translation>Program jest uruchamiany po zalogowaniu: %1</translation>
    </message>
    <message>
        <source>The program is started at login, by its systemd unit.</source>
        <translation>Program jest uruchamiany po zalogowaniu przez swoją jednostkę systemd.</translation>
    </message>
    <message>
        <source>The program is not started at login, unless niri&apos;s configuration does it.</source>
        <translation>Program nie jest uruchamiany po zalogowaniu, chyba że robi to konfiguracja niri.</translation>
    </message>
    <message>
        <source>Switch it on in the settings dialog, if you want it.</source>
        <translation>W razie potrzeby można to włączyć w oknie ustawień.</translation>
    </message>
    <message>
        <source>The settings are understood, and read-only: %1</source>
        <translation>Ustawienia są zrozumiałe i tylko do odczytu: %1</translation>
    </message>
    <message>
        <source>To change them for good, change what that file is made from.</source>
        <translation>Aby zmienić je na stałe, należy zmienić to, z czego ten plik powstaje.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which does not begin with /.</source>
        <translation>XDG_RUNTIME_DIR to %1, a ta ścieżka nie zaczyna się od /.</translation>
    </message>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon.</source>
        <translation>Qt nie może użyć ekranu, więc nie ma okien ani ikony.</translation>
    </message>
    <message>
        <source>Its plugin for Wayland is not installed.</source>
        <translation>Jego wtyczka dla Waylanda nie jest zainstalowana.</translation>
    </message>
    <message>
        <source>Install it (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Zainstaluj ją (qt6-wayland, w Fedorze qt6-qtwayland) i uruchom program ponownie.</translation>
    </message>
</context>
<context>
    <name>SetUpChangePage</name>
    <message>
        <source>The new file</source>
        <translation>Nowy plik</translation>
    </message>
    <message>
        <source>The new end of kitty.conf</source>
        <translation>Nowe zakończenie kitty.conf</translation>
    </message>
    <message>
        <source>&amp;Write This</source>
        <translation>Zapi&amp;sz to</translation>
    </message>
    <message>
        <source>&amp;Undo the Change</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Keeps a copy, then makes exactly the change that is shown.</source>
        <translation>Wprowadza dokładnie pokazaną zmianę, a wcześniej zachowuje kopię.</translation>
    </message>
    <message>
        <source>Removes from kitty.conf what this program has added.</source>
        <translation>Usuwa z kitty.conf to, co dodał ten program.</translation>
    </message>
    <message>
        <source>%1 already has all that is needed.</source>
        <translation>%1 zawiera już wszystko, co potrzebne.</translation>
    </message>
    <message>
        <source>Nothing is written until you confirm. This would be written:</source>
        <translation>Bez potwierdzenia nic nie zostanie zapisane. Zmiana wyglądałaby tak:</translation>
    </message>
    <message>
        <source>A new file, %1:</source>
        <translation>Nowy plik, %1:</translation>
    </message>
    <message>
        <source>At the end of %1, of which a copy is kept:</source>
        <translation>Na końcu %1, którego kopia zostanie zachowana:</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, setting</comment>
        <translation>%1, wiersz %2: %3</translation>
    </message>
    <message>
        <source>These lines of yours will no longer count:
%1</source>
        <translation>Te dotychczasowe wiersze przestaną działać:
%1</translation>
    </message>
    <message>
        <source>This program can&apos;t make the change: %1.</source>
        <translation>Ten program nie może wprowadzić zmiany: %1.</translation>
    </message>
    <message>
        <source>The change is made.</source>
        <translation>Zmiana została wprowadzona.</translation>
    </message>
    <message>
        <source>The change is made. The previous file is kept as %1.</source>
        <translation>Zmiana została wprowadzona. Poprzedni plik zachowano jako %1.</translation>
    </message>
    <message>
        <source>Nothing was undone: %1.</source>
        <translation>Niczego nie cofnięto: %1.</translation>
    </message>
    <message>
        <source>Its command line already says all that is needed.</source>
        <translation>Jego wiersz poleceń zawiera już wszystko, co potrzebne.</translation>
    </message>
    <message>
        <source>These are the lines that kitty needs:</source>
        <translation>Oto wiersze, których potrzebuje kitty:</translation>
    </message>
    <message>
        <source>Step 2 of 3: The change</source>
        <translation>Krok 2 z 3: Zmiana</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>I Added Them &amp;Myself</source>
        <translation>Dodano już &amp;ręcznie</translation>
    </message>
    <message>
        <source>Set Up kitty</source>
        <translation>Konfiguracja kitty</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Show the C&amp;hange</source>
        <translation>Pokaż z&amp;mianę</translation>
    </message>
</context>
<context>
    <name>SetUpLinesPage</name>
    <message>
        <source>&amp;Copy the Lines</source>
        <translation>&amp;Kopiuj wiersze</translation>
    </message>
    <message>
        <source>A kitty can be zoomed if it listens at a socket of yours and lets programs change its font from there. These two lines in kitty.conf say so:</source>
        <translation>Kitty można powiększać, jeśli nasłuchuje na gnieździe bieżącego użytkownika i pozwala programom zmieniać przez nie swoją czcionkę. Określają to dwa wiersze w kitty.conf:</translation>
    </message>
    <message>
        <source>Lines for kitty.conf</source>
        <translation>Wiersze do kitty.conf</translation>
    </message>
    <message>
        <source>The next step can write them for you. It shows first what exactly it would change, and keeps a copy of the file as it is.</source>
        <translation>Następny krok może je zapisać automatycznie. Najpierw pokazuje, co dokładnie zostałoby zmienione, i zachowuje kopię pliku w obecnej postaci.</translation>
    </message>
    <message>
        <source>Copies the two lines, to paste them into kitty.conf yourself.</source>
        <translation>Kopiuje oba wiersze, aby wkleić je ręcznie do kitty.conf.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Step 1 of 3: What kitty needs</source>
        <translation>Krok 1 z 3: Czego potrzebuje kitty</translation>
    </message>
</context>
<context>
    <name>SetUpWatchPage</name>
    <message>
        <source>Kitties that are open already don&apos;t notice the change: kitty reads these lines only when it starts. Close them when it suits you.

Open a new kitty now, to see whether it works.</source>
        <translation>Otwarte już terminale kitty nie zauważą zmiany: kitty czyta te wiersze tylko przy uruchamianiu. Można je zamknąć w dogodnej chwili.

Aby sprawdzić, czy to działa, należy teraz otworzyć nowy kitty.</translation>
    </message>
    <message>
        <source>The new kitty</source>
        <translation>Nowy kitty</translation>
    </message>
    <message>
        <source>Waiting for a new kitty…</source>
        <translation>Oczekiwanie na nowy kitty…</translation>
    </message>
    <message>
        <source>%1 works: it is zoomed when it gets the focus.</source>
        <comment>a kitty</comment>
        <translation>%1 działa: jest powiększany, gdy otrzymuje fokus.</translation>
    </message>
    <message>
        <source>Step 3 of 3: A new kitty</source>
        <translation>Krok 3 z 3: Nowy kitty</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Kitty Focus Tracker Settings</source>
        <translation>Ustawienia Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>Plik ustawień: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Powiększanie</translation>
    </message>
    <message>
        <source>&amp;kitty</source>
        <translation>&amp;kitty</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Połą&amp;czenia</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>P&amp;rogram</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupy ustawień</translation>
    </message>
    <message>
        <source>&amp;Undo Defaults</source>
        <translation>Co&amp;fnij przywrócenie</translation>
    </message>
    <message>
        <source>Resets every setting to its default, except those set on the command line.</source>
        <translation>Nadaje każdemu ustawieniu wartość domyślną, oprócz tych z wiersza poleceń.</translation>
    </message>
    <message>
        <source>Brings back what was set before the defaults.</source>
        <translation>Przywraca ustawienia sprzed wartości domyślnych.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Jest jeszcze %n.</numerusform>
            <numerusform>Są jeszcze %n.</numerusform>
            <numerusform>Jest jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>Re&amp;guły</translation>
    </message>
    <message>
        <source>Removes what the program has left in your folders, after asking, and ends it.</source>
        <translation>Usuwa po pytaniu to, co program zostawił w folderach użytkownika, i kończy jego działanie.</translation>
    </message>
    <message>
        <source>Remove E&amp;verything…</source>
        <translation>&amp;Usuń wszystko…</translation>
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
        <translation>true lub false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>jedna z wartości: %1</translation>
    </message>
    <message>
        <source>1 to 32 names of at most 256 characters, with commas between them</source>
        <translation>od 1 do 32 nazw, najwyżej po 256 znaków, rozdzielonych przecinkami</translation>
    </message>
    <message>
        <source>empty, or a path that begins with / or ~/</source>
        <translation>nic lub ścieżka zaczynająca się od / albo ~/</translation>
    </message>
    <message>
        <source>system, or a language code such as de or zh_CN</source>
        <translation>system lub kod języka, np. de albo zh_CN</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>liczba całkowita od %1 do %2</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from %1 to %2</source>
        <translation>całkowita liczba milisekund od %1 do %2</translation>
    </message>
    <message>
        <source>a number of seconds from %1 to %2</source>
        <translation>liczba sekund od %1 do %2</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>całkowita liczba sekund od %1 do %2</translation>
    </message>
    <message>
        <source>Zoom the focused kitty</source>
        <translation>Powiększaj kitty, który ma fokus</translation>
    </message>
    <message>
        <source>When off, every font keeps its base size.</source>
        <translation>Po wyłączeniu każda czcionka zachowuje własny rozmiar.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: by points, by a factor, or to one size for all.</source>
        <translation>Jak zmienia się czcionka okna, które ma fokus: o punkty, o współczynnik lub do jednego rozmiaru dla wszystkich.</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>Czas ustalania</translation>
    </message>
    <message>
        <source>While focus changes follow each other faster than this, only the window where the focus comes to rest is zoomed.</source>
        <translation>Gdy zmiany fokusu następują po sobie szybciej, powiększane jest tylko okno, na którym fokus się zatrzyma.</translation>
    </message>
    <message>
        <source>When no window has the focus</source>
        <translation>Gdy żadne okno nie ma fokusu</translation>
    </message>
    <message>
        <source>What happens while a launcher, a notification, the overview or the lock screen has the keyboard.</source>
        <translation>Co się dzieje, gdy klawiaturę przejmuje program uruchamiający, powiadomienie, przegląd lub ekran blokady.</translation>
    </message>
    <message>
        <source>Stay zoomed while still the active window</source>
        <translation>Zachowaj powiększenie, dopóki okno jest aktywne</translation>
    </message>
    <message>
        <source>Restore the font at once</source>
        <translation>Przywróć czcionkę od razu</translation>
    </message>
    <message>
        <source>Restore fonts on quit</source>
        <translation>Przywracaj czcionki przy zakończeniu</translation>
    </message>
    <message>
        <source>When the program ends, every font gets its base size back.</source>
        <translation>Gdy program kończy działanie, każda czcionka odzyskuje własny rozmiar.</translation>
    </message>
    <message>
        <source>Window app ids</source>
        <translation>Identyfikatory aplikacji</translation>
    </message>
    <message>
        <source>The app ids of windows that are kitty, with commas between them; * stands for any text, ? for one character.</source>
        <translation>Identyfikatory aplikacji okien, które są kitty, rozdzielone przecinkami; * oznacza dowolny tekst, a ? jeden znak.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Plik hasła</translation>
    </message>
    <message>
        <source>A file with the remote control password; when empty, KITTY_RC_PASSWORD or ~/.config/kitty/rc-pass is used.</source>
        <translation>Plik z hasłem do zdalnego sterowania; jeśli puste, używa się KITTY_RC_PASSWORD lub ~/.config/kitty/rc-pass.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Limit czasu połączenia</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection.</source>
        <translation>Ile czasu może zająć kitty przyjęcie połączenia.</translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation>Limit czasu sprawdzania</translation>
    </message>
    <message>
        <source>How long a kitty may take to answer when it is asked whether all is well.</source>
        <translation>Ile czasu może zająć kitty odpowiedź na pytanie, czy wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>Command timeout</source>
        <translation>Limit czasu polecenia</translation>
    </message>
    <message>
        <source>How long a kitty may take to carry out a change of its font.</source>
        <translation>Ile czasu może zająć kitty zmiana czcionki.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Ponowienia</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>Ile razy ponawia się polecenie po błędzie połączenia.</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Opóźnienie ponowień</translation>
    </message>
    <message>
        <source>The first retry comes after twice this time, the second after four times, and so on.</source>
        <translation>Podstawa odstępów między ponowieniami: przed pierwszym dwa razy dłuższy, a z każdym kolejnym podwajany.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Otwarte połączenia</translation>
    </message>
    <message>
        <source>The most connections that stay open; beyond them the least recently used is closed.</source>
        <translation>Najwięcej połączeń, które pozostają otwarte; ponad tę liczbę zamyka się najdawniej używane.</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Odstęp sprawdzania</translation>
    </message>
    <message>
        <source>How often open connections are checked.</source>
        <translation>Jak często sprawdza się otwarte połączenia.</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Limit czasu bezczynności</translation>
    </message>
    <message>
        <source>A connection that was not used for so long is closed.</source>
        <translation>Połączenie nieużywane przez ten czas jest zamykane.</translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation>Utrzymywanie połączeń</translation>
    </message>
    <message>
        <source>kitty before 0.42.2 answers nobody else while a connection is open, so &quot;Automatic&quot; closes it there at once.</source>
        <translation>kitty przed 0.42.2 nie odpowiada nikomu innemu, gdy połączenie jest otwarte, więc tryb automatyczny od razu je tam zamyka.</translation>
    </message>
    <message>
        <source>Automatic, depending on kitty&apos;s version</source>
        <translation>Automatycznie, zależnie od wersji kitty</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Uruchamiaj po zalogowaniu</translation>
    </message>
    <message>
        <source>Keeps a desktop entry in your autostart folder.</source>
        <translation>Utrzymuje plik .desktop w katalogu autostartu.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Tells you when a kitty needs attention or niri has been away for a while.</source>
        <translation>Informuje, gdy kitty wymaga uwagi lub niri długo nie ma.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The language of this program.</source>
        <translation>Język tego programu.</translation>
    </message>
    <message>
        <source>Minimum columns</source>
        <translation>Minimum kolumn</translation>
    </message>
    <message>
        <source>The zoom becomes smaller, down to none, where the terminal would get fewer columns than this. 0 switches it off.</source>
        <translation>Powiększenie maleje, nawet do zera, jeśli terminal miałby mniej kolumn. 0 wyłącza to ograniczenie.</translation>
    </message>
    <message>
        <source>Zoomed windows</source>
        <translation>Powiększane okna</translation>
    </message>
    <message>
        <source>Which kitty windows are zoomed, besides those that you have pinned.</source>
        <translation>Które okna kitty są powiększane, oprócz przypiętych.</translation>
    </message>
    <message>
        <source>The window with the focus</source>
        <translation>Okno, które ma fokus</translation>
    </message>
    <message>
        <source>The active window of every monitor</source>
        <translation>Aktywne okno każdego monitora</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 is larger than 1 MiB and not read: make it smaller.</source>
        <translation>%1 jest większy niż 1 MiB i nie został odczytany: należy go zmniejszyć.</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is not UTF-8 text.</source>
        <translation>%1: pominięto wiersz %2, bo nie jest tekstem UTF-8.</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is neither [section] nor key = value.</source>
        <translation>%1: pominięto wiersz %2, bo nie ma postaci [section] ani key = value.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot; in the section [%3]; it is ignored.</source>
        <translation>%1: w sekcji [%3] nie ma ustawienia „%2”; pominięto je.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] appears more than once; the last one is used.</source>
        <translation>%1: „%2” występuje w sekcji [%3] więcej niż raz; użyto ostatniego.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] is &quot;%4&quot;, but must be %5; the default &quot;%6&quot; is used.</source>
        <translation>%1: „%2” w sekcji [%3] ma wartość „%4”; dozwolone: %5; użyto wartości domyślnej „%6”.</translation>
    </message>
    <message>
        <source>%1: there are further lines that cannot be used.</source>
        <translation>%1: jest więcej rzeczy, których nie można użyć.</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because the name of a rule must be %3.</source>
        <translation>%1: pominięto sekcję [%2]; dozwolone w nazwie reguły: %3.</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because there are more than %3 rules.</source>
        <translation>%1: pominięto sekcję [%2], bo liczba reguł przekracza %3.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has no setting &quot;%3&quot;.</source>
        <translation>%1: pominięto regułę „%2”, bo nie ma ona ustawienia „%3”.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because its &quot;%3&quot; is &quot;%4&quot;, but must be %5.</source>
        <translation>%1: pominięto regułę „%2”, bo jej „%3” ma wartość „%4”; dozwolone: %5.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has neither &quot;amount&quot; nor &quot;minimum_columns&quot;.</source>
        <translation>%1: pominięto regułę „%2”, bo nie ma ani „amount”, ani „minimum_columns”.</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Set on the command line.</source>
        <translation>Ustawione w wierszu poleceń.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>This must be %1. Until then &quot;%2&quot; stays in force.</source>
        <translation>Dozwolone: %1. Do tego czasu obowiązuje „%2”.</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <comment>font sizes such as 11 pt</comment>
        <translation>Czcionka %1 zmienia się na %2.</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>Od %1 do %2; domyślnie %3.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>%1 is not read, because it is not a file.</source>
        <translation>%1 nie został odczytany, bo nie jest plikiem.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. The change holds until the program ends.</source>
        <translation>Nie można zapisać %1: %2. Zmiana obowiązuje do zakończenia programu.</translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation>nie można utworzyć katalogu %1</translation>
    </message>
    <message>
        <source>%1 is read-only, so what you change here holds until the program ends. To keep it, change what that file is made from.</source>
        <translation>%1 jest tylko do odczytu, więc zmiany stąd obowiązują do zakończenia programu. Aby je zachować, należy zmienić to, z czego ten plik powstaje.</translation>
    </message>
    <message>
        <source>%1 is read-only, so the change holds until the program ends. To keep it, put these lines into what that file is made from:
%2</source>
        <translation>%1 jest tylko do odczytu, więc zmiana obowiązuje do zakończenia programu. Aby ją zachować, należy wpisać te wiersze do tego, z czego ten plik powstaje:
%2</translation>
    </message>
</context>
<context>
    <name>SetupConversation</name>
    <message>
        <source>This file will be written, %1:</source>
        <translation>Zostanie zapisany plik %1:</translation>
    </message>
    <message>
        <source>These lines will be added at the end of %1, after a copy of it is made:</source>
        <translation>Na końcu %1, po wykonaniu kopii, zostaną dodane wiersze:</translation>
    </message>
    <message>
        <source>This line will no longer count, %1 line %2:</source>
        <translation>Ten wiersz przestanie działać, %1 wiersz %2:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty potrzebuje tych wierszy:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Niczego nie zmieniono: %1.</translation>
    </message>
    <message>
        <source>Done. It counts for every kitty that you start from now on: start a new one, and check again with kitty-focus-tracker doctor.</source>
        <translation>Gotowe. Dotyczy to każdego kitty uruchomionego od teraz: należy uruchomić nowy i sprawdzić ponownie poleceniem kitty-focus-tracker doctor.</translation>
    </message>
    <message>
        <source>This undoes it:</source>
        <translation>To cofa zmianę:</translation>
    </message>
    <message>
        <source>%1 is set up already. A kitty that was started before does not know it: start a new one.</source>
        <translation>%1 jest już skonfigurowany. Kitty uruchomiony wcześniej o tym nie wie: należy uruchomić nowy.</translation>
    </message>
</context>
<context>
    <name>SimulatedKittyProcess</name>
    <message>
        <source>A simulated kitty can&apos;t be started: %1.</source>
        <translation>Nie można uruchomić symulowanego kitty: %1.</translation>
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
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>There is no tray to show the icon of this program. The icon appears as soon as there is one; until then, kitty-focus-tracker show opens this window.</source>
        <translation>Nie ma zasobnika, który pokazałby ikonę tego programu. Pojawi się, gdy tylko jakiś będzie; do tego czasu to okno otwiera kitty-focus-tracker show.</translation>
    </message>
</context>
<context>
    <name>StatusHead</name>
    <message>
        <source>&amp;Zooming</source>
        <translation>&amp;Powiększanie</translation>
    </message>
    <message>
        <source>Zooming</source>
        <translation>Powiększanie</translation>
    </message>
    <message>
        <source>Turning it off gives every font its base size back.</source>
        <translation>Po wyłączeniu każda czcionka odzyskuje własny rozmiar.</translation>
    </message>
    <message>
        <source>Zoom less</source>
        <translation>Powiększaj mniej</translation>
    </message>
    <message>
        <source>Zoom more</source>
        <translation>Powiększaj bardziej</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Changes how much larger the font of the focused kitty is.</source>
        <translation>Zmienia, o ile powiększany jest kitty, który ma fokus.</translation>
    </message>
    <message>
        <source>The amount is set on the command line for this run.</source>
        <translation>Stopień na to uruchomienie ustawiono w wierszu poleceń.</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source> (%1 pt, base %2 pt)</source>
        <translation> (%1 pkt, własny: %2 pkt)</translation>
    </message>
    <message>
        <source> (%1 pt)</source>
        <translation> (%1 pkt)</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>Powiększanie jest włączone.</translation>
    </message>
    <message>
        <source>Zooming is paused until %1.</source>
        <translation>Powiększanie jest wstrzymane do %1.</translation>
    </message>
    <message>
        <source>Zooming is off.</source>
        <translation>Powiększanie jest wyłączone.</translation>
    </message>
    <message>
        <source>niri %1 is connected: %2</source>
        <translation>niri %1 jest połączony: %2</translation>
    </message>
    <message>
        <source>niri is not running: waiting for it.</source>
        <translation>niri nie działa: oczekiwanie na niego.</translation>
    </message>
    <message>
        <source>No kitty is open.</source>
        <translation>Żaden kitty nie jest otwarty.</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties:</source>
        <translation>
            <numerusform>%n terminal kitty:</numerusform>
            <numerusform>%n terminale kitty:</numerusform>
            <numerusform>%n terminali kitty:</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1 open, %2 in use, at most %3; %4 made, %5 % of the commands found one open; %6 retries, %7 failures.</source>
        <translation>Połączenia: otwarte: %1, w użyciu: %2, najwyżej: %3; utworzone: %4, otwarte zastało %5 % poleceń; ponowienia: %6, niepowodzenia: %7.</translation>
    </message>
    <message>
        <source> (by %1 pt)</source>
        <comment>a font that is so much larger or smaller than its base size</comment>
        <translation> (o %1 pkt)</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a kitty</comment>
        <translation>%1: jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <comment>a kitty</comment>
        <translation>%1: gotowy</translation>
    </message>
    <message>
        <source>%1: ready, its zoom is switched off</source>
        <comment>a kitty</comment>
        <translation>%1: gotowy, z wyłączonym powiększaniem</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <comment>a window that stays zoomed</comment>
        <translation> (przypięte)</translation>
    </message>
    <message>
        <source> (rule &quot;%1&quot;)</source>
        <translation> (reguła „%1”)</translation>
    </message>
    <message numerus="yes">
        <source> (%1 of %2: %n columns)</source>
        <comment>so many points of the zoom that is set</comment>
        <translation>
            <numerusform> (%1 z %2: %n kolumna)</numerusform>
            <numerusform> (%1 z %2: %n kolumny)</numerusform>
            <numerusform> (%1 z %2: %n kolumn)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalQuestion</name>
    <message>
        <source>y</source>
        <comment>the short answer yes, in lower case</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in lower case</comment>
        <translation>tak</translation>
    </message>
    <message>
        <source>Proceed? [y/N] </source>
        <translation>Wykonać? [t/N] </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybór pliku</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>%1 can&apos;t be removed: remove it by hand.</source>
        <translation>Nie można usunąć %1: usuń ręcznie.</translation>
    </message>
    <message>
        <source>Our lines for kitty: %1</source>
        <translation>Nasze wiersze dla kitty: %1</translation>
    </message>
    <message>
        <source>A copy of kitty.conf as it was: %1</source>
        <translation>Kopia dawnego kitty.conf: %1</translation>
    </message>
    <message>
        <source>Start at login: %1</source>
        <translation>Uruchamianie przy logowaniu: %1</translation>
    </message>
    <message>
        <source>Start at login, by systemd: %1</source>
        <translation>Uruchamianie przy logowaniu przez systemd: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ustawienia: %1</translation>
    </message>
    <message>
        <source>Sizes of windows: %1</source>
        <translation>Rozmiary okien: %1</translation>
    </message>
    <message>
        <source>Files of the running program: %1</source>
        <translation>Pliki działającego programu: %1</translation>
    </message>
    <message>
        <source>Removed. %1</source>
        <translation>Usunięto. %1</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Nie usunięto. %1</translation>
    </message>
    <message>
        <source>Your own lines are in our file beside kitty.conf, so it stays, and the line that includes it: move them, then try again.</source>
        <translation>W naszym pliku obok kitty.conf są własne wiersze użytkownika, dlatego plik zostaje, podobnie jak wiersz, który go dołącza: należy je przenieść i spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>TrayAppearance</name>
    <message>
        <source>no kitty is open</source>
        <translation>żaden kitty nie jest otwarty</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties</source>
        <translation>
            <numerusform>%n terminal kitty</numerusform>
            <numerusform>%n terminale kitty</numerusform>
            <numerusform>%n terminali kitty</numerusform>
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
            <numerusform>%n wymaga uwagi</numerusform>
            <numerusform>%n wymagają uwagi</numerusform>
            <numerusform>%n wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Wstrzymano do %1</translation>
    </message>
    <message>
        <source>Zooming is off</source>
        <translation>Powiększanie wyłączone</translation>
    </message>
    <message>
        <source>Waiting for niri</source>
        <translation>Oczekiwanie na niri</translation>
    </message>
    <message>
        <source>Zooming %1</source>
        <comment>a font size, with its unit</comment>
        <translation>Powiększono do %1</translation>
    </message>
    <message>
        <source>Ready to zoom</source>
        <translation>Gotowe do powiększania</translation>
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
        <translation>Żaden kitty nie jest otwarty</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>kitties</comment>
        <translation>
            <numerusform>Jeszcze %n…</numerusform>
            <numerusform>Jeszcze %n…</numerusform>
            <numerusform>Jeszcze %n…</numerusform>
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
        <translation>Podać mu hasło, dopóki działa? [t/N] </translation>
    </message>
    <message>
        <source>It is not given the password.</source>
        <translation>Nie&#xa0;otrzyma&#xa0;hasła.</translation>
    </message>
    <message>
        <source>It is given the password as soon as it has the focus. Check again with kitty-focus-tracker doctor.</source>
        <translation>Otrzyma&#xa0;hasło,&#xa0;gdy&#xa0;tylko&#xa0;uzyska&#xa0;fokus.&#xa0;Należy&#xa0;sprawdzić&#xa0;ponownie&#xa0;poleceniem&#xa0;kitty-focus-tracker&#xa0;doctor.</translation>
    </message>
</context>
<context>
    <name>TrustedKitties</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Nie&#xa0;można&#xa0;zapisać&#xa0;%1:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>UserInterface</name>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
</context>
<context>
    <name>ZoomAmount</name>
    <message>
        <source>The amount is &quot;%1&quot;, but must be %2.</source>
        <translation>Stopień ma wartość „%1”; dozwolone: %2.</translation>
    </message>
    <message>
        <source>+ or - with up to %1 points (+3), x with a factor from %2 to %3 (x1.25), or = with a size from %4 to %5 points (=16)</source>
        <translation>+ lub - i najwyżej %1 punktów (+3), x i współczynnik od %2 do %3 (x1.25) albo = i rozmiar od %4 do %5 punktów (=16)</translation>
    </message>
</context>
<context>
    <name>ZoomEvent</name>
    <message>
        <source>%1 belongs to a process that niri does not name: use niri 25.01 or later</source>
        <translation>%1 należy do procesu, którego niri nie podaje: użyj niri 25.01 lub nowszego</translation>
    </message>
    <message>
        <source>window %1</source>
        <comment>niri&apos;s id</comment>
        <translation>okno %1</translation>
    </message>
    <message>
        <source>“%1” (window %2)</source>
        <comment>a window&apos;s title, niri&apos;s id</comment>
        <translation>„%1” (okno %2)</translation>
    </message>
</context>
<context>
    <name>ZoomPreview</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <translation>Czcionka %1 zmienia się na %2.</translation>
    </message>
</context>
<context>
    <name>ZoomRule</name>
    <message>
        <source>a text of at most 256 characters, in which * stands for any text and ? for one character</source>
        <translation>tekst, najwyżej 256 znaków, w którym * oznacza dowolny tekst, a ? jeden znak</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true lub false</translation>
    </message>
    <message>
        <source>a name of at most 64 characters without [ and ]</source>
        <translation>od 1 do 64 znaków, bez [ i ]</translation>
    </message>
    <message>
        <source>none, or %1</source>
        <translation>none albo %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>liczba całkowita od 0 do %1</translation>
    </message>
</context>
<context>
    <name>niri::Connection</name>
    <message>
        <source>niri at %1 is too busy to accept a connection</source>
        <translation>niri na %1 jest zbyt zajęty, aby przyjąć połączenie</translation>
    </message>
    <message>
        <source>no niri listens at %1</source>
        <translation>żaden niri nie nasłuchuje na %1</translation>
    </message>
    <message>
        <source>the socket %1 belongs to another user</source>
        <translation>gniazdo %1 należy do innego użytkownika</translation>
    </message>
    <message>
        <source>niri closed the connection</source>
        <translation>niri zamknął połączenie</translation>
    </message>
    <message>
        <source>niri does not answer</source>
        <translation>niri nie odpowiada</translation>
    </message>
    <message>
        <source>niri sent a line of more than 16 MiB</source>
        <translation>niri wysłał wiersz dłuższy niż 16 MiB</translation>
    </message>
    <message>
        <source>niri refused the request: %1</source>
        <translation>niri odrzucił żądanie: %1</translation>
    </message>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri dał niezrozumiałą odpowiedź</translation>
    </message>
</context>
<context>
    <name>niri::EventReader</name>
    <message>
        <source>niri did not report its version: %1</source>
        <translation>niri nie podał swojej wersji: %1</translation>
    </message>
    <message>
        <source>niri is not running</source>
        <translation>niri nie działa</translation>
    </message>
    <message>
        <source>niri sent a line that cannot be understood and was skipped, as will be others like it: %1</source>
        <translation>niri wysłał niezrozumiały wiersz, który pominięto; podobne też będą pomijane: %1</translation>
    </message>
</context>
<context>
    <name>niri::VersionRequest</name>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri dał niezrozumiałą odpowiedź</translation>
    </message>
</context>
</TS>
