<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kitty Focus Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitty Focus Tracker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.

Help is in the manual: man kitty-focus-tracker. What does not work, and why, is said by kitty-focus-tracker doctor.

You may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pt</source>
        <comment>points, a unit of font sizes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>%1.</source>
        <comment>the end of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its font has %1 now; its own size is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming is paused, so it keeps its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is zoomed when it gets the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming is switched off for this kitty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been asked yet whether it can be zoomed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nobody reads the events on standard output; further ones are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running instance has no display to show a dialog on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running instance does not know the command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on or off, and the PID of a kitty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kitty %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutostartFile</name>
    <message>
        <source>%1 was not written by Kitty Focus Tracker and stays as it is: remove it to use this switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: check that the folder %2 is yours and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>kitty-focus-tracker --help lists what can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause was given &quot;%1&quot;, but takes a whole number of minutes from 1 to %2, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say kitty-focus-tracker pause 15, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom was given &quot;%1&quot;, but takes on or off and the process id of a kitty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty-focus-tracker status lists the process ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given &quot;%2&quot;, but takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the state of niri, of every kitty and of the connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn zooming off: every font gets its own size back. With MINUTES it comes on again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn zooming on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or resume if paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn zooming on or off for one kitty, by its process id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the status dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the events as they happen, one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what works and what does not, for niri and every kitty, and what mends it; with --fix set up kitty.conf, after asking. Needs no running program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every font its own size back and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 does not go with the command %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options %1 exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kitty-focus-tracker --help lists all options and commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is &quot;%2&quot;, but must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 does not go with the command %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows with this app id are kitty; * stands for any text, ? for one character. May be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection; fractions are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a command is tried again after the connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the font of the focused window changes: +3 adds points, x1.25 scales, =16 sets the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no tray icon and no dialogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the program with a simulated niri and three simulated kitties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 goes with a command only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --config names no file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>The running instance gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitty Focus Tracker is not running. Start it with: kitty-focus-tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running instance does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control socket %1 belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running instance gave an answer that cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlProtocol</name>
    <message>
        <source>The request is not of the form {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument of the request is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running instance gave an answer that cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlServer</name>
    <message>
        <source>The control socket %1 can&apos;t be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated niri can&apos;t listen at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopMessage</name>
    <message>
        <source>Show Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>kitty %1 is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window has the app id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it shall be zoomed, add that app id in the settings dialog or with --app-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kitty is open, so none was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>A problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventLogPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the events that contain this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the events that tell of something wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen events, or all that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, the newest last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>kitty %1 got the focus; its size stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 lost the focus; its size stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 got the focus: %2 → %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 lost the focus: %2 → %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1 got the focus; zooming is off for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1 lost the focus; zooming is off for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window got the focus, but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window lost the focus, but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 had the focus only for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 was without the focus only for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the end of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 has not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to niri is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to niri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to niri %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming is off: every font has its own size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Done; for doctor: all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program said no, or doctor found something to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kitty-focus-tracker runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands to the running program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittenFile</name>
    <message>
        <source>The file %1 can&apos;t be written, so no font can be changed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyAccess</name>
    <message>
        <source>the key that it published for ours cannot be used: install another kitty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its programs tells the key for it: run a shell in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you allowed ours for single commands only: choose try again, then Allow password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyCheckup</name>
    <message>
        <source>kitty %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 (version %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started when kitty.conf did not say where to listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started when kitty.conf did not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be zoomed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then start a new kitty in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kitty that is started now can be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty.conf alone does not let a new kitty be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kitty that is started now can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not set all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say kitty-focus-tracker doctor --fix, or add to it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyDetails</name>
    <message>
        <source>Set &amp;Up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows step by step what this kitty needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for this kitty again and asks it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what is known of this kitty, for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1: %2</source>
        <comment>PID, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyError</name>
    <message>
        <source>kitty %1 has no remote control socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 listens on a network port only, where nobody can prove who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 does not accept connections at its socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 closed the connection before it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket of kitty %1 belongs to another user or program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 does not allow remote control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 does not allow the command %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 wants a password that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 wants a password, and %2</source>
        <comment>%2: what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 is waiting for your answer in its window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 does not answer, for %2</source>
        <comment>%2: why it does not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 is serving another program&apos;s remote control connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 is too old for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 gave an answer that cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 answered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 could not be reached in several tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set listen_on in kitty.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set listen_on to a unix socket in kitty.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close this kitty and start a new one if it stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set listen_on to a path in a folder that only you can write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set allow_remote_control to socket-only in kitty.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it to remote_control_password in kitty.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the password of remote_control_password into ~/.config/kitty/rc-pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose Allow password there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on by itself as soon as kitty answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on by itself as soon as that program closes its connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install a newer kitty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong: what mends it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyMessage</name>
    <message>
        <source>you refused ours: choose try again to be asked once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyRow</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (own %2)</source>
        <comment>a font size, and the one that the person gave it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: what is wrong, what mends it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no window)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, idle for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittySetup</name>
    <message>
        <source>%1 cannot be read: make it an ordinary file that you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads to nothing: mend the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to somebody else: add the lines by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed: add the lines where your system keeps this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written by this program: move it away or add the lines by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later setting would undo the new ones: remove it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed meanwhile: look at the new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing that this program has added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyTable</name>
    <message>
        <source>Kitties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kitty window, with its state. The space key switches its zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyTableModel</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KittyZoom</name>
    <message>
        <source>none of its windows has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency of the last commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last commands took %1 ms in the middle and %2 ms at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendDelegate</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NiriCheckup</name>
    <message>
        <source>niri can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no niri socket in XDG_RUNTIME_DIR, and NIRI_SOCKET names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start niri, and ask from within its session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If niri runs, log out of its session and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri %1 does not tell to which process a window belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than 25.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install niri 25.01 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri %1 answers, but does not tell its windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out of its session and in again if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri %1 answers and tells its windows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(version not told)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIRI_SOCKET is out of date; the niri that runs was found without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names %1, where no niri answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; the next login sets it right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n kitties need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be zoomed. The status dialog says why, and what mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kitty needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: what is wrong, what mends it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to niri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kitty is zoomed until niri runs again. It is looked for all the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordSource</name>
    <message>
        <source>others can read the password file %1: run chmod 600 on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no password for kitty&apos;s remote control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password file %1 does not exist: create it or change the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password file %1 cannot be read: make it an ordinary file that you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password file %1 belongs to somebody else: make a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password in KITTY_RC_PASSWORD is longer than kitty takes: choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password in %1 is longer than kitty takes: choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>%1 pt</source>
        <comment>a font size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoolPanel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to kitties that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that wait for a kitty&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are open for the next command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the commands that found an open connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that were sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that a kitty did not carry out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open connections, and how many may be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>The folder %1 can&apos;t be created: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is open to others: set its mode to 0700.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingHabits</name>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCheckup</name>
    <message>
        <source>There is no safe folder for the session&apos;s sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in by way of systemd-logind or elogind, which make it and set XDG_RUNTIME_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, into which others can write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s sockets are safe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can change what kitty is asked to run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kitty is asked to run can&apos;t be put in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that folder, or install the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tray for the icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray for the icon now; everything works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a panel that has a tray, such as waybar, if you want the icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1, or set it in the settings dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set as it comes; there is no settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for kitty can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that file, or name another in the settings dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a password for kitties that want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is started at login: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is started at login, by its systemd unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not started at login, unless niri&apos;s configuration does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in the settings dialog, if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpChangePage</name>
    <message>
        <source>The new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new end of kitty.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take It Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes exactly the change that is shown, and keeps a copy before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes from kitty.conf what this program has added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says all that is needed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you say so. This is what would be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of %1, of which a copy is kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines of yours will no longer count:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program can&apos;t make the change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written. The file before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I Added Them &amp;Myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up kitty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: what is wrong, what mends it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kitty needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new kitty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpLinesPage</name>
    <message>
        <source>&amp;Copy the Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kitty can be zoomed if it listens at a socket of yours and lets programs change its font from there. These two lines in kitty.conf say so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for kitty.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step can write them for you. It shows first what exactly it would change, and keeps a copy of the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the two lines, to paste them into kitty.conf yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpWatchPage</name>
    <message>
        <source>Kitties that are open already don&apos;t notice the change: kitty reads these lines only when it starts. Close them when it suits you.

Open a new kitty now, to see whether it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new kitty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a new kitty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 works: it is zoomed when it gets the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: what is wrong, what mends it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of Kitty Focus Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;kitty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every setting its default, but for those set on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back what was set before the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 32 names of at most 256 characters, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, or a path that begins with / or ~/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, or a language code such as de or zh_CN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of milliseconds from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of seconds from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the focused kitty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off means that every font keeps its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the font of the focused window changes: by points, by a factor, or to one size for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While focus changes follow each other faster than this, only the window where the focus comes to rest is zoomed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no window has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens while a launcher, a notification, the overview or the lock screen has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay zoomed while still the active window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the font at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore fonts at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program ends, every font gets its own size back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window app ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ids of windows that are kitty, with commas between them; * stands for any text, ? for one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the remote control password; when empty, KITTY_RC_PASSWORD or ~/.config/kitty/rc-pass is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a kitty may take to answer when it is asked whether all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a kitty may take to carry out a change of its font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a command is tried again after the connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay from which the waits between retries grow: twice as long before the first, and doubling with each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most connections that stay open; beyond them the least recently used is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health check interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often open connections are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that was not used for so long is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty before 0.42.2 answers nobody else while a connection is open, so automatic closes it there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, by the kitty&apos;s version</source>
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
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a desktop entry in your autostart folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells you when a kitty needs attention or niri is away for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 is larger than 1 MiB and not read: make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 is left out, for it is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 is left out, for it is neither [section] nor key = value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot; in the section [%3]; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] stands there more than once; the last one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] is &quot;%4&quot;, but must be %5; the default &quot;%6&quot; is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is more that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Set on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be %1. Until then &quot;%2&quot; stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <comment>font sizes such as 11 pt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>%1 is not read, for it is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. The change holds until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupConversation</name>
    <message>
        <source>This file will be written, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines will be added at the end of %1, after a copy of it is made:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line will no longer count, %1 line %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <comment>the short answer yes, in lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty.conf is left as it is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty.conf is set up already. A kitty that was started before does not know it: start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall this be done? [y/N] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. It counts for every kitty that you start from now on: start a new one, and ask again with kitty-focus-tracker doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes it back:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatedKittyProcess</name>
    <message>
        <source>A simulated kitty can&apos;t be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Kitty Focus Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Zoom On or Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri is not connected, so it is not known which kitties are open.
They appear here as soon as niri runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kitty is open.
Open one, and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusHead</name>
    <message>
        <source>&amp;Zooming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off gives every font its own size back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by how much the focused kitty is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line has set the amount for this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, its zoom is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 pt, own %2 pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming is paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri %1 is connected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri is not running: waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kitty is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kitties:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1 open, %2 in use, at most %3; %4 made, %5 % of the commands found one open; %6 retries, %7 failures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayAppearance</name>
    <message>
        <source>no kitty is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kitties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 kitties, 1 needs attention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <comment>so many kitties</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for niri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooming %1</source>
        <comment>a font size, with its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what the program does · what it does it to</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>&amp;Zooming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 &amp;Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until I Resume It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kitty is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up &amp;kitty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitty %1 – %2</source>
        <comment>a PID, a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) – %3</source>
        <comment>title, PID, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>kitties</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoomAmount</name>
    <message>
        <source>The amount is &quot;%1&quot;, but must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ or - with up to %1 points (+3), x with a factor from %2 to %3 (x1.25), or = with a size from %4 to %5 points (=16)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomController</name>
    <message>
        <source>niri does not say which process window %1 belongs to: use niri 25.01 or later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font of %1 gets %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>niri::Connection</name>
    <message>
        <source>niri at %1 is too busy to take a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no niri listens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket %1 belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri sent a line of more than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>niri::EventReader</name>
    <message>
        <source>niri did not tell its version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niri sent a line that cannot be understood and was skipped, as will be others like it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>niri::VersionRequest</name>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
