<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kitty Focus Tracker</source>
        <translation>Acerca de Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker %1</source>
        <translation>Kitty Focus Tracker %1</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.

Help is in the manual: man kitty-focus-tracker. For what does not work, and why, run kitty-focus-tracker doctor.

You may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>En el compositor niri, la ventana de terminal kitty que tiene el foco recibe una letra más grande y, al perderlo, recupera exactamente la que tenía.

La ayuda está en el manual: man kitty-focus-tracker. La orden kitty-focus-tracker doctor indica qué no funciona y por qué.

Este programa se puede usar, estudiar, compartir y modificar según los términos de la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
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
        <translation>Pausar durante 15 minutos</translation>
    </message>
    <message>
        <source>Pause for 1 Hour</source>
        <translation>Pausar durante 1 hora</translation>
    </message>
    <message>
        <source>Pause Until I Resume It</source>
        <translation>Pausar hasta que lo reanude</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Estado…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Set Up kitty…</source>
        <translation>Configurar kitty…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Acerca de…</translation>
    </message>
    <message>
        <source>Toggle Zoom</source>
        <translation>Activar o desactivar el zoom</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Looks for this kitty again and checks it.</source>
        <translation>Vuelve a buscar este kitty y a comprobarlo.</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>Shows step by step what this kitty needs.</source>
        <translation>Muestra paso a paso lo que necesita este kitty.</translation>
    </message>
    <message>
        <source>Trust Pro&amp;gram</source>
        <translation>Confiar&#xa0;en&#xa0;el&#xa0;pro&amp;grama</translation>
    </message>
    <message>
        <source>Takes this program for a kitty of yours: it is given the password, for as long as it runs.</source>
        <translation>Toma&#xa0;este&#xa0;programa&#xa0;por&#xa0;un&#xa0;kitty&#xa0;propio:&#xa0;recibe&#xa0;la&#xa0;contraseña&#xa0;mientras&#xa0;esté&#xa0;en&#xa0;ejecución.</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Copies what is known about this kitty, for someone who helps you.</source>
        <translation>Copia lo que se sabe de este kitty, para quien preste ayuda.</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anclar</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>Mantiene ampliada esta ventana, esté donde esté el foco.</translation>
    </message>
    <message>
        <source>Make a &amp;Rule for This Window…</source>
        <translation>&amp;Crear una regla para esta ventana…</translation>
    </message>
    <message>
        <source>Says once and for all how windows like this one are zoomed.</source>
        <translation>Fija de una vez por todas cómo se amplían las ventanas como esta.</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Add</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplicar por</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fijar en</translation>
    </message>
    <message>
        <source>Value of the amount</source>
        <translation>Valor del nivel de zoom</translation>
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
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Pide contraseña</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Ajeno</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>Ampliado</translation>
    </message>
    <message>
        <source>Its font is %1 now; its base size is %2.</source>
        <translation>Su letra tiene ahora %1; su tamaño propio es %2.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Zooming is paused, so it keeps its base size.</source>
        <translation>El zoom está en pausa, así que conserva su tamaño propio.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It is zoomed when it gets the focus.</source>
        <translation>Se amplía al recibir el foco.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sin zoom</translation>
    </message>
    <message>
        <source>Zooming is switched off for this kitty.</source>
        <translation>El zoom está desactivado para este kitty.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>It has not been checked yet whether it can be zoomed.</source>
        <translation>Aún no se ha comprobado si se puede ampliar.</translation>
    </message>
    <message>
        <source>Its font is larger than its base size by %1.</source>
        <translation>Su letra supera en %1 su tamaño propio.</translation>
    </message>
    <message>
        <source>Its font is smaller than its base size by %1.</source>
        <translation>Su letra es menor que su tamaño propio en %1.</translation>
    </message>
    <message>
        <source>It is zoomed by steps when it gets the focus: allow it the command kitten for exact sizes.</source>
        <translation>Se amplía por pasos al recibir el foco: para tener tamaños exactos, permitirle la orden kitten.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado larga</translation>
    </message>
    <message>
        <source>No kitty</source>
        <translation>No es kitty</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nobody reads the events on standard output; further ones are dropped.</source>
        <translation>Nadie lee los eventos de la salida estándar; los siguientes se descartan.</translation>
    </message>
    <message>
        <source>The running program has no display to show a dialog on.</source>
        <translation>El programa en ejecución no tiene pantalla en la que mostrar un diálogo.</translation>
    </message>
    <message>
        <source>A program that follows the events does not read them; it is no longer sent any.</source>
        <translation>Un&#xa0;programa&#xa0;que&#xa0;sigue&#xa0;los&#xa0;eventos&#xa0;no&#xa0;los&#xa0;lee;&#xa0;ya&#xa0;no&#xa0;se&#xa0;le&#xa0;envían&#xa0;más.</translation>
    </message>
    <message>
        <source>It runs in another session of yours already, and shows its status there.</source>
        <translation>Ya se está ejecutando en otra de sus sesiones y muestra allí su estado.</translation>
    </message>
</context>
<context>
    <name>AutostartFile</name>
    <message>
        <source>%1 was not written by Kitty Focus Tracker and stays as it is: remove it to use this switch.</source>
        <translation>%1 no fue escrito por Kitty Focus Tracker y queda como está: hay que eliminarlo para usar este interruptor.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: check that the folder %2 is yours and can be written.</source>
        <translation>No se puede escribir %1: comprobar que la carpeta %2 es del usuario y admite escritura.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>kitty-focus-tracker --help lists what can be asked.</source>
        <translation>kitty-focus-tracker --help muestra lo que se puede pedir.</translation>
    </message>
    <message>
        <source>pause was given &quot;%1&quot;, but takes a whole number of minutes from 1 to %2, or nothing.</source>
        <translation>pause recibió «%1», pero admite un número entero de minutos de 1 a %2, o nada.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker pause 15, for example.</source>
        <translation>Por ejemplo: kitty-focus-tracker pause 15.</translation>
    </message>
    <message>
        <source>zoom was given &quot;%1&quot;, but takes on or off and the process id of a kitty.</source>
        <translation>zoom recibió «%1», pero admite on u off y el PID de un kitty.</translation>
    </message>
    <message>
        <source>kitty-focus-tracker status lists the process ids.</source>
        <translation>kitty-focus-tracker status muestra los PID.</translation>
    </message>
    <message>
        <source>%1 was given &quot;%2&quot;, but takes nothing.</source>
        <translation>%1 recibió «%2», pero no admite nada.</translation>
    </message>
    <message>
        <source>Turn zooming off: every font gets its base size back. With MINUTES it comes on again by itself.</source>
        <translation>Desactivar el zoom: cada letra recupera su tamaño propio. Con MINUTES se reactiva solo.</translation>
    </message>
    <message>
        <source>Turn zooming on again.</source>
        <translation>Volver a activar el zoom.</translation>
    </message>
    <message>
        <source>Pause, or resume if paused.</source>
        <translation>Pausar, o reanudar si está en pausa.</translation>
    </message>
    <message>
        <source>Turn zooming on or off for one kitty, by its process id.</source>
        <translation>Activar o desactivar el zoom de un kitty, según su PID.</translation>
    </message>
    <message>
        <source>Open the status dialog.</source>
        <translation>Abrir el diálogo de estado.</translation>
    </message>
    <message>
        <source>Open the settings dialog.</source>
        <translation>Abrir el diálogo de ajustes.</translation>
    </message>
    <message>
        <source>Say what works and what does not, for niri and every kitty, and how to fix it; with --fix set up kitty.conf, after asking. Needs no running program.</source>
        <translation>Indicar qué funciona y qué no, en niri y en cada kitty, y cómo arreglarlo; con --fix, configurar kitty.conf tras preguntar. No necesita el programa en marcha.</translation>
    </message>
    <message>
        <source>Give every font its base size back and end.</source>
        <translation>Devolver a cada letra su tamaño propio y terminar.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>The option %1 does not go with the command %2.</source>
        <translation>La opción %1 no se puede usar con la orden %2.</translation>
    </message>
    <message>
        <source>The options %1 exclude each other.</source>
        <translation>Las opciones %1 se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Usar solo una de ellas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the process id of a kitty nor the id of a window.</source>
        <translation>«%1» no es ni el PID de un kitty ni el identificador de una ventana.</translation>
    </message>
    <message>
        <source>Give one of them, or nothing for the window with the focus; kitty-focus-tracker status --json lists them.</source>
        <translation>Hay que indicar uno de ellos, o nada para la ventana que tiene el foco; kitty-focus-tracker status --json los muestra.</translation>
    </message>
    <message>
        <source>amount was given &quot;%1&quot;, but takes up, down, or %2.</source>
        <translation>amount recibió «%1», pero admite up, down o %2.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker amount +3, for example.</source>
        <translation>Por ejemplo: kitty-focus-tracker amount +3.</translation>
    </message>
    <message>
        <source>Show the state of niri, of every kitty and of the connections; with --waybar as one line for a module of waybar.</source>
        <translation>Mostrar el estado de niri, de cada kitty y de las conexiones; con --waybar, en una línea para un módulo de waybar.</translation>
    </message>
    <message>
        <source>Keep this window zoomed wherever the focus is; without an id the window with the focus.</source>
        <translation>Mantener ampliada esta ventana, esté donde esté el foco; sin identificador, la ventana que tiene el foco.</translation>
    </message>
    <message>
        <source>Zoom this window with the focus only, as all others.</source>
        <translation>Ampliar esta ventana solo cuando tenga el foco, como las demás.</translation>
    </message>
    <message>
        <source>Change how the font of the focused window changes, and keep it in the settings; up and down by 1 point, or by a twentieth of a factor.</source>
        <translation>Cambiar cómo cambia la letra de la ventana que tiene el foco y guardarlo en los ajustes; up y down, en 1 punto o en una vigésima parte de un factor.</translation>
    </message>
    <message>
        <source>Print the events as they happen, one JSON object a line; with --waybar a line for a module of waybar at each change.</source>
        <translation>Mostrar los eventos según ocurren, un objeto JSON por línea; con --waybar, una línea para un módulo de waybar a cada cambio.</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders, after asking: our lines in kitty.conf, settings, start at login. Needs no running program.</source>
        <translation>Elimina, tras preguntar, lo que el programa ha dejado en sus carpetas: nuestras líneas en kitty.conf, la configuración, el inicio con la sesión. No necesita un programa en marcha.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kitty-focus-tracker --help lists all options and commands.</source>
        <translation>kitty-focus-tracker --help muestra todas las opciones y órdenes.</translation>
    </message>
    <message>
        <source>The option --%1 is &quot;%2&quot;, but must be %3.</source>
        <translation>La opción --%1 es «%2», pero solo admite %3.</translation>
    </message>
    <message>
        <source>The option --%1 does not go with the command %2.</source>
        <translation>La opción --%1 no se puede usar con la orden %2.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Valor predeterminado: %2.</translation>
    </message>
    <message>
        <source>Windows with this app id are kitty; * stands for any text, ? for one character. May be given several times.</source>
        <translation>Las ventanas con este identificador de aplicación son de kitty; * equivale a cualquier texto y ? a un carácter. Se puede repetir.</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection; fractions are allowed.</source>
        <translation>Cuánto puede tardar un kitty en aceptar una conexión; se admiten fracciones.</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>Cuántas veces se reintenta una orden si falla la conexión.</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: +3 adds points, x1.25 scales, =16 sets the size.</source>
        <translation>Cómo cambia la letra de la ventana que tiene el foco: +3 suma puntos, x1.25 multiplica, =16 fija el tamaño.</translation>
    </message>
    <message>
        <source>Show no tray icon and no dialogs.</source>
        <translation>No mostrar el icono de la bandeja ni diálogos.</translation>
    </message>
    <message>
        <source>Show the program with a simulated niri and three simulated kitties.</source>
        <translation>Mostrar el programa con un niri y tres kitty simulados.</translation>
    </message>
    <message>
        <source>Use another settings file.</source>
        <translation>Usar otro archivo de ajustes.</translation>
    </message>
    <message>
        <source>Print no events.</source>
        <translation>No mostrar eventos.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>The option %1 goes with a command only.</source>
        <translation>La opción %1 solo se puede usar con una orden.</translation>
    </message>
    <message>
        <source>The option --config names no file.</source>
        <translation>La opción --config no nombra ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ConnectionPolicy</name>
    <message>
        <source>it was stopped</source>
        <translation>está detenido</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>The running program gave no answer.</source>
        <translation>El programa en ejecución no dio ninguna respuesta.</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker is not running. Start it with: kitty-focus-tracker</source>
        <translation>Kitty Focus Tracker no está en ejecución. Se inicia con: kitty-focus-tracker</translation>
    </message>
    <message>
        <source>The running program does not answer.</source>
        <translation>El programa en ejecución no responde.</translation>
    </message>
    <message>
        <source>The control socket %1 belongs to another user.</source>
        <translation>El socket de control %1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>El programa en ejecución dio una respuesta incomprensible.</translation>
    </message>
    <message>
        <source>The events are no longer followed, because nobody reads them.</source>
        <translation>Ya&#xa0;no&#xa0;se&#xa0;siguen&#xa0;los&#xa0;eventos,&#xa0;porque&#xa0;nadie&#xa0;los&#xa0;lee.</translation>
    </message>
    <message>
        <source>The running program no longer sends the events, because they were not read.</source>
        <translation>El&#xa0;programa&#xa0;en&#xa0;ejecución&#xa0;ya&#xa0;no&#xa0;envía&#xa0;los&#xa0;eventos,&#xa0;porque&#xa0;no&#xa0;se&#xa0;leían.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be opened, because you may not use it. Remove it: a program that runs makes a new one.</source>
        <translation>El socket de control %1 no se puede abrir, porque falta el permiso para usarlo. Hay que eliminarlo: un programa en ejecución crea uno nuevo.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
</context>
<context>
    <name>ControlCommands</name>
    <message>
        <source>The running program does not know the command %1.</source>
        <translation>El programa en ejecución no conoce la orden %1.</translation>
    </message>
    <message>
        <source>%1 is not a number of minutes.</source>
        <translation>%1 no es un número de minutos.</translation>
    </message>
    <message>
        <source>Give on or off, and the process id of a kitty.</source>
        <translation>Hay que indicar on u off y el PID de un kitty.</translation>
    </message>
    <message>
        <source>There is no kitty %1.</source>
        <translation>No hay ningún kitty %1.</translation>
    </message>
    <message>
        <source>The amount was given on the command line, so it can&apos;t be changed while the program runs. Start it without --zoom.</source>
        <translation>La línea de órdenes ha fijado el nivel, así que no se puede cambiar con el programa en ejecución. Hay que iniciarlo sin --zoom.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; says that this window is not zoomed.</source>
        <translation>La regla «%1» indica que esta ventana no se amplía.</translation>
    </message>
    <message>
        <source>The kitty %1 has several windows. Name one of them by its id: %2.</source>
        <translation>El kitty %1 tiene varias ventanas. Hay que indicar una de ellas por su identificador: %2.</translation>
    </message>
    <message>
        <source>The window with the focus is not a kitty&apos;s.</source>
        <translation>La ventana que tiene el foco no es de ningún kitty.</translation>
    </message>
    <message>
        <source>There is neither a kitty nor a window of one with the id %1.</source>
        <translation>No hay ningún kitty ni ninguna ventana de kitty con el identificador %1.</translation>
    </message>
</context>
<context>
    <name>ControlProtocol</name>
    <message>
        <source>The request is not of the form {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</source>
        <translation>La petición no tiene la forma {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</translation>
    </message>
    <message>
        <source>An argument of the request is not text.</source>
        <translation>Un argumento de la petición no es texto.</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>El programa en ejecución dio una respuesta incomprensible.</translation>
    </message>
</context>
<context>
    <name>ControlServer</name>
    <message>
        <source>The request is longer than %1 bytes.</source>
        <translation>La petición supera los %1 bytes.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because a folder is in its place: remove that.</source>
        <translation>El socket de control %1 no se puede crear, porque hay una carpeta en su lugar: hay que eliminarla.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because its path is too long: set XDG_RUNTIME_DIR to a shorter one.</source>
        <translation>El socket de control %1 no se puede crear, porque su ruta es demasiado larga: hay que asignar a XDG_RUNTIME_DIR una más corta.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created: %2. Make it possible to write in its folder, or set XDG_RUNTIME_DIR to another one.</source>
        <translation>El socket de control %1 no se puede crear: %2. Hay que permitir la escritura en su carpeta o asignar otra a XDG_RUNTIME_DIR.</translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation>No se puede crear ninguna carpeta en %1: %2.</translation>
    </message>
    <message>
        <source>The simulated niri can&apos;t listen at %1.</source>
        <translation>El niri simulado no puede escuchar en %1.</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show Status</source>
        <translation>Mostrar estado</translation>
    </message>
</context>
<context>
    <name>DisplayLoss</name>
    <message>
        <source>The display is gone, so Kitty Focus Tracker ends.</source>
        <translation>La pantalla ha desaparecido, así que Kitty Focus Tracker termina.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Its window has the app id %1.</source>
        <translation>Su ventana tiene el identificador de aplicación %1.</translation>
    </message>
    <message>
        <source>To have it zoomed, add that app id in the settings dialog or with --app-id.</source>
        <translation>Para ampliarlo, añadir ese identificador en el diálogo de ajustes o con --app-id.</translation>
    </message>
    <message>
        <source>No kitty is open, so none was checked.</source>
        <translation>No hay ningún kitty abierto, así que no se comprobó ninguno.</translation>
    </message>
    <message>
        <source>Open one and check again.</source>
        <translation>Abrir uno y volver a comprobar.</translation>
    </message>
    <message>
        <source>A kitty that does not know your password will ask you about it in its window.</source>
        <translation>Un kitty que no conozca la contraseña preguntará por ella en su ventana.</translation>
    </message>
    <message>
        <source>%1 is left alone.</source>
        <comment>a kitty</comment>
        <translation>%1 se deja como está.</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>Se encontró %n problema.</numerusform>
            <numerusform>Se encontraron %n problemas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>A problem</source>
        <translation>Un problema</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>EventLogPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrar los eventos</translation>
    </message>
    <message>
        <source>Shows only the events that contain this text.</source>
        <translation>Muestra solo los eventos que contienen este texto.</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>Solo &amp;problemas</translation>
    </message>
    <message>
        <source>Shows only the events that report a problem.</source>
        <translation>Muestra solo los eventos que indican un fallo.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown.</source>
        <translation>Copia los eventos seleccionados o todos los visibles.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>What happened, the newest last.</source>
        <translation>Lo que ha ocurrido; lo más reciente, al final.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The connection to niri is lost.</source>
        <translation>Se ha perdido la conexión con niri.</translation>
    </message>
    <message>
        <source>Connected to niri.</source>
        <translation>Conectado a niri.</translation>
    </message>
    <message>
        <source>Connected to niri %1.</source>
        <translation>Conectado a niri %1.</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>El zoom está activado.</translation>
    </message>
    <message>
        <source>Zooming is off: every font has its base size.</source>
        <translation>El zoom está desactivado: cada letra tiene su tamaño propio.</translation>
    </message>
    <message>
        <source>%1 got the focus; its size stays the same.</source>
        <translation>%1 recibió el foco; su tamaño no cambia.</translation>
    </message>
    <message>
        <source>%1 lost the focus; its size stays the same.</source>
        <translation>%1 perdió el foco; su tamaño no cambia.</translation>
    </message>
    <message>
        <source>%1 got the focus: %2.</source>
        <translation>%1 recibió el foco: %2.</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2.</source>
        <translation>%1 perdió el foco: %2.</translation>
    </message>
    <message>
        <source>%1 got the focus: %2 → %3.</source>
        <translation>%1 recibió el foco: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2 → %3.</source>
        <translation>%1 perdió el foco: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 got the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 recibió el foco; su zoom está desactivado</translation>
    </message>
    <message>
        <source>%1 lost the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 perdió el foco; su zoom está desactivado</translation>
    </message>
    <message>
        <source>It got the focus.</source>
        <translation>Recibió el foco.</translation>
    </message>
    <message>
        <source>It lost the focus.</source>
        <translation>Perdió el foco.</translation>
    </message>
    <message>
        <source>%1 had the focus only for a moment.</source>
        <translation>%1 tuvo el foco solo por un momento.</translation>
    </message>
    <message>
        <source>%1 was without the focus only for a moment.</source>
        <translation>%1 estuvo sin el foco solo por un momento.</translation>
    </message>
    <message>
        <source>%1 was found.</source>
        <translation>Se encontró %1.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 está listo.</translation>
    </message>
    <message>
        <source>%1 has not been checked yet.</source>
        <translation>%1 está sin comprobar.</translation>
    </message>
    <message>
        <source>%1 is no longer followed.</source>
        <translation>%1 ya no se sigue.</translation>
    </message>
</context>
<context>
    <name>ForgetConversation</name>
    <message>
        <source>There is nothing to remove.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>Se eliminará lo siguiente:</translation>
    </message>
    <message>
        <source>Before that the running program gives every font its base size back and ends.</source>
        <translation>Antes, el programa en marcha devuelve a cada letra su tamaño propio y termina.</translation>
    </message>
    <message>
        <source>The running program does not end, so nothing was removed.</source>
        <translation>El programa en marcha no termina, así que no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>El programa en sí se queda: elimínelo del mismo modo en que lo instaló.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Done; for doctor: all is well.</source>
        <translation>Hecho; en doctor: todo está bien.</translation>
    </message>
    <message>
        <source>The program refused, or doctor found something to fix.</source>
        <translation>El programa se negó, o doctor encontró algo que arreglar.</translation>
    </message>
    <message>
        <source>The command line could not be understood.</source>
        <translation>No se pudo entender la línea de órdenes.</translation>
    </message>
    <message>
        <source>No kitty-focus-tracker is running.</source>
        <translation>No hay ningún kitty-focus-tracker en ejecución.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.</source>
        <translation>En el compositor niri, la ventana de terminal kitty que tiene el foco recibe una letra más grande y, al perderlo, recupera exactamente la que tenía.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Commands to the running program:</source>
        <translation>Órdenes para el programa en ejecución:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Código de salida:</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The file %1 can&apos;t be locked: %2.</source>
        <translation>No se puede bloquear el archivo %1: %2.</translation>
    </message>
</context>
<context>
    <name>KittenFile</name>
    <message>
        <source>The file %1 can&apos;t be written, so no font can be changed: %2.</source>
        <translation>No se puede escribir el archivo %1, así que no se puede cambiar ninguna letra: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not safe, because others can change a folder above it, so no font can be changed: set XDG_RUNTIME_DIR to a folder that only you can change.</source>
        <translation>El&#xa0;archivo&#xa0;%1&#xa0;no&#xa0;es&#xa0;seguro,&#xa0;porque&#xa0;otros&#xa0;pueden&#xa0;cambiar&#xa0;una&#xa0;carpeta&#xa0;superior,&#xa0;así&#xa0;que&#xa0;no&#xa0;se&#xa0;puede&#xa0;cambiar&#xa0;ninguna&#xa0;letra:&#xa0;hay&#xa0;que&#xa0;fijar&#xa0;XDG_RUNTIME_DIR&#xa0;a&#xa0;una&#xa0;carpeta&#xa0;que&#xa0;solo&#xa0;su&#xa0;dueño&#xa0;pueda&#xa0;cambiar.</translation>
    </message>
</context>
<context>
    <name>KittyCheckup</name>
    <message>
        <source>It was started when kitty.conf did not say where to listen.</source>
        <translation>Se inició cuando kitty.conf no indicaba dónde escuchar.</translation>
    </message>
    <message>
        <source>It was started when kitty.conf did not allow it.</source>
        <translation>Se inició cuando kitty.conf no lo permitía.</translation>
    </message>
    <message>
        <source>%1 can be zoomed.</source>
        <translation>%1 se puede ampliar.</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 no se comprobó.</translation>
    </message>
    <message>
        <source>A kitty that is started now can be reached: %1</source>
        <translation>Un kitty que se inicie ahora será accesible: %1</translation>
    </message>
    <message>
        <source>kitty.conf alone does not let a new kitty be reached.</source>
        <translation>kitty.conf por sí solo no hace accesible un kitty nuevo.</translation>
    </message>
    <message>
        <source>A kitty that is started now can&apos;t be reached.</source>
        <translation>Un kitty que se inicie ahora no será accesible.</translation>
    </message>
    <message>
        <source>%1 does not set all that is needed.</source>
        <translation>%1 no define todo lo necesario.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker doctor --fix, or add these lines to it:</source>
        <translation>Ejecutar kitty-focus-tracker doctor --fix, o añadir estas líneas a ese archivo:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty necesita estas líneas:</translation>
    </message>
    <message>
        <source>%1 can be zoomed, by steps.</source>
        <translation>%1 se puede ampliar por pasos.</translation>
    </message>
    <message>
        <source>It does not allow the command kitten, so its font sizes cannot be read.</source>
        <translation>No permite la orden kitten, así que no se pueden leer sus tamaños de letra.</translation>
    </message>
    <message>
        <source>For exact sizes, add kitten to remote_control_password in kitty.conf.</source>
        <translation>Para tener tamaños exactos, añadir kitten a remote_control_password en kitty.conf.</translation>
    </message>
    <message>
        <source>A kitty that is started now as this one was can be reached.</source>
        <translation>Un kitty que se inicie ahora como este será accesible.</translation>
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
        <translation>si sigue así, cerrar este kitty e iniciar uno nuevo</translation>
    </message>
    <message>
        <source>choose Allow password there</source>
        <translation>elegir allí «Allow password»</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as kitty answers</source>
        <translation>continúa solo en cuanto kitty responda</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as that program closes its connection</source>
        <translation>continúa solo en cuanto ese programa cierre su conexión</translation>
    </message>
    <message>
        <source>install a newer kitty</source>
        <translation>instalar un kitty más reciente</translation>
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
        <translation>%1 no tiene socket de control remoto</translation>
    </message>
    <message>
        <source>%1 listens on a network port only, where nobody can prove who answers</source>
        <translation>%1 solo escucha en un puerto de red, donde nadie puede demostrar quién responde</translation>
    </message>
    <message>
        <source>%1 does not accept connections at its socket</source>
        <translation>%1 no acepta conexiones en su socket</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered</source>
        <translation>%1 cerró la conexión antes de responder</translation>
    </message>
    <message>
        <source>%1 has a socket that belongs to another user</source>
        <translation>%1 tiene un socket que pertenece a otro usuario</translation>
    </message>
    <message>
        <source>%1 does not allow remote control</source>
        <translation>%1 no permite el control remoto</translation>
    </message>
    <message>
        <source>%1 does not allow the command %2</source>
        <translation>%1 no permite la orden %2</translation>
    </message>
    <message>
        <source>%1 requires a password that is not known here</source>
        <translation>%1 pide una contraseña que no se conoce</translation>
    </message>
    <message>
        <source>%1 requires a password, and %2</source>
        <comment>%2: what is wrong with it</comment>
        <translation>%1 pide una contraseña, y %2</translation>
    </message>
    <message>
        <source>%1 is waiting for your answer in its window</source>
        <translation>%1 espera una respuesta en su ventana</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>%1 does not answer, because %2</source>
        <comment>%2: why it does not</comment>
        <translation>%1 no responde, porque %2</translation>
    </message>
    <message>
        <source>%1 is serving another program&apos;s remote control connection</source>
        <translation>%1 está atendiendo la conexión de control remoto de otro programa</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 es demasiado antiguo para %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be understood</source>
        <translation>%1 dio una respuesta incomprensible</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>%1 could not be reached in several tries</source>
        <translation>%1 siguió inaccesible tras varios intentos</translation>
    </message>
    <message>
        <source>change what it objects to, then choose try again</source>
        <translation>cambiar lo que objeta y después elegir «Reintentar»</translation>
    </message>
    <message>
        <source>%1 refused the command for an unknown reason</source>
        <translation>%1 rechazó la orden por un motivo desconocido</translation>
    </message>
    <message>
        <source>%1 refused the command with the words “%2”</source>
        <translation>%1 rechazó la orden con las palabras «%2»</translation>
    </message>
    <message>
        <source>install Kitty Focus Tracker in a folder with a shorter path</source>
        <translation>instalar Kitty Focus Tracker en una carpeta con una ruta más corta</translation>
    </message>
    <message>
        <source>%1 cannot read the command %2, which is too long</source>
        <translation>%1 no puede leer la orden %2, que es demasiado larga</translation>
    </message>
    <message>
        <source>%1 was started before kitty.conf said where to listen</source>
        <translation>%1 se inició antes de que kitty.conf indicara dónde escuchar</translation>
    </message>
    <message>
        <source>%1 was given an address that another program has</source>
        <translation>%1 recibió una dirección que tiene otro programa</translation>
    </message>
    <message>
        <source>%1 cannot listen at its address %2</source>
        <translation>%1 no puede escuchar en su dirección %2</translation>
    </message>
    <message>
        <source>%1 hides from other programs where it listens</source>
        <translation>%1 oculta a otros programas dónde escucha</translation>
    </message>
    <message>
        <source>%1 listens in a network of its own, as in a container</source>
        <translation>%1 escucha en una red propia, como en un contenedor</translation>
    </message>
    <message>
        <source>%1 runs under X11, where niri does not know whose window it is</source>
        <translation>%1 se ejecuta en X11, donde niri no sabe de quién es la ventana</translation>
    </message>
    <message>
        <source>%1 is another program, %2, and has no remote control socket</source>
        <translation>%1 es otro programa, %2, y no tiene ningún socket de control remoto</translation>
    </message>
    <message>
        <source>set listen_on in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>definir listen_on en %1 y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>set listen_on in %1 and allow_remote_control to socket-only, then start a new kitty</source>
        <comment>a file</comment>
        <translation>definir listen_on en %1 y allow_remote_control como socket-only, y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>start a new kitty without %1</source>
        <comment>an option of the command line</comment>
        <translation>iniciar un kitty nuevo sin %1</translation>
    </message>
    <message>
        <source>start a new kitty</source>
        <translation>iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>put {kitty_pid} into its --listen-on, then start a new kitty</source>
        <translation>añadir {kitty_pid} a su --listen-on y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>start a new kitty with a path in --listen-on</source>
        <translation>iniciar un kitty nuevo con una ruta en --listen-on</translation>
    </message>
    <message>
        <source>set listen_on to a path in kitty.conf, then start a new kitty</source>
        <translation>definir listen_on como una ruta en kitty.conf y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>set linux_display_server to wayland in kitty.conf, then start a new kitty</source>
        <translation>definir linux_display_server como wayland en kitty.conf y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>take its app id out of the app ids in the settings</source>
        <translation>quitar su identificador de los identificadores de aplicación de la configuración</translation>
    </message>
    <message>
        <source>set listen_on to a unix socket in kitty.conf, then start a new kitty</source>
        <translation>definir listen_on como socket unix en kitty.conf y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>set listen_on to a path in a folder that only you can write, then start a new kitty</source>
        <translation>definir listen_on como una ruta de una carpeta en la que solo escriba el propio usuario y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>set allow_remote_control to socket-only in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>definir allow_remote_control como socket-only en %1 y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>add it to remote_control_password in kitty.conf, then start a new kitty</source>
        <translation>añadirla a remote_control_password en kitty.conf y después iniciar un kitty nuevo</translation>
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
        <translation>«%1» (kitty %2)</translation>
    </message>
    <message>
        <source>kitty %1 (version %2)</source>
        <comment>a PID</comment>
        <translation>kitty %1 (versión %2)</translation>
    </message>
    <message>
        <source>“%1” (kitty %2, version %3)</source>
        <comment>a window&apos;s title, a PID</comment>
        <translation>«%1» (kitty %2, versión %3)</translation>
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
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <comment>a font size, and the one that the user gave it</comment>
        <translation>%1 (propio: %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>(no window)</source>
        <translation>(sin ventana)</translation>
    </message>
    <message>
        <source>Open, idle for %1</source>
        <translation>Abierta, %1 inactiva</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Pinned: it stays zoomed without the focus</source>
        <translation>Anclada: sigue ampliada sin el foco</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message numerus="yes">
        <source>Zoom: %1 of %2, to keep %n columns</source>
        <translation>
            <numerusform>Zoom: %1 de %2, para conservar %n columna</numerusform>
            <numerusform>Zoom: %1 de %2, para conservar %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>a switch: this window stays zoomed without the focus</comment>
        <translation>Anclar</translation>
    </message>
    <message>
        <source>Its font size changes often: a rule can leave it at its base size</source>
        <translation>Su tamaño de letra cambia a menudo: una regla puede dejarla en su tamaño propio</translation>
    </message>
    <message>
        <source>Whether the windows of this kitty are zoomed.</source>
        <translation>Si se amplían las ventanas de este kitty.</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>Mantiene ampliada esta ventana, esté donde esté el foco.</translation>
    </message>
</context>
<context>
    <name>KittySetup</name>
    <message>
        <source>%1 cannot be read: make it an ordinary file that you may read</source>
        <translation>%1 no se puede leer: hacer que sea un archivo normal con permiso de lectura</translation>
    </message>
    <message>
        <source>%1 is a link that leads to nothing: fix the link</source>
        <translation>%1 es un enlace que no lleva a nada: corregir el enlace</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else: add the lines by hand</source>
        <translation>%1 pertenece a otra persona: añadir las líneas a mano</translation>
    </message>
    <message>
        <source>%1 was not written by this program: move it away or add the lines by hand</source>
        <translation>%1 no fue escrito por este programa: moverlo a otro sitio o añadir las líneas a mano</translation>
    </message>
    <message>
        <source>a later setting would undo the new ones: remove it (%1)</source>
        <translation>un ajuste posterior anularía los nuevos: eliminarlo (%1)</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime: look at the new plan</source>
        <translation>%1 ha cambiado entretanto: revisar el nuevo plan</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>%1 holds nothing that this program has added</source>
        <translation>%1 no contiene nada que haya añadido este programa</translation>
    </message>
    <message>
        <source>kitty 0.47 and later will reload kitty.conf as soon as it is changed, which resets the font size of all its windows.</source>
        <translation>kitty 0.47 y posteriores volverán a cargar kitty.conf en cuanto cambie, lo que restablece el tamaño de letra de todas sus ventanas.</translation>
    </message>
    <message>
        <source>%1 is read-only: change what it is made from</source>
        <translation>%1 es de solo lectura: cambiar aquello de lo que se genera</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is read-only: change what that is made from</source>
        <translation>%1 lleva a %2, que es de solo lectura: cambiar aquello de lo que se genera</translation>
    </message>
    <message>
        <source>this kitty was started with --config %1 and reads no file that stays: start it without that</source>
        <translation>este kitty se inició con --config %1 y no lee ningún archivo que permanezca: iniciarlo sin ello</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: make it smaller, or add the lines by hand</source>
        <translation>%1 ocupa más de 1 MiB: hay que reducirlo o añadir las líneas a mano</translation>
    </message>
</context>
<context>
    <name>KittyTable</name>
    <message>
        <source>Kitties</source>
        <translation>Terminales kitty</translation>
    </message>
    <message>
        <source>niri is not connected, so it is not known which kitties are open.
They appear here as soon as niri runs.</source>
        <translation>niri no está conectado, así que no se sabe qué terminales kitty hay abiertos.
Aparecerán aquí en cuanto niri esté en ejecución.</translation>
    </message>
    <message>
        <source>No kitty is open.
Open one, and it appears here.</source>
        <translation>No hay ningún kitty abierto.
Al abrir uno, aparece aquí.</translation>
    </message>
    <message>
        <source>Every kitty window, with its state. The space key switches its zoom, or in the column Pin its pin.</source>
        <translation>Cada ventana de kitty con su estado. La barra espaciadora cambia su ampliación o, en la columna Anclar, su anclaje.</translation>
    </message>
</context>
<context>
    <name>KittyTableModel</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>KittyZoom</name>
    <message>
        <source>none of its windows has the keyboard</source>
        <translation>ninguna de sus ventanas tiene el teclado</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency of the last commands</source>
        <translation>Latencia de las últimas órdenes</translation>
    </message>
    <message>
        <source>No command has been sent yet.</source>
        <translation>Aún no se ha enviado ninguna orden.</translation>
    </message>
    <message>
        <source>The last commands took %1 ms (median), %2 ms at most.</source>
        <translation>Las últimas órdenes tardaron %1 ms de mediana y %2 ms como máximo.</translation>
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
        <translation>No se puede acceder a niri.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>There is no niri socket in XDG_RUNTIME_DIR, and NIRI_SOCKET names none.</source>
        <translation>No hay ningún socket de niri en XDG_RUNTIME_DIR, y NIRI_SOCKET no indica ninguno.</translation>
    </message>
    <message>
        <source>Start niri, and check from within its session.</source>
        <translation>Iniciar niri y comprobar desde su sesión.</translation>
    </message>
    <message>
        <source>If niri runs, log out of its session and in again.</source>
        <translation>Si niri está en ejecución, cerrar su sesión e iniciarla de nuevo.</translation>
    </message>
    <message>
        <source>niri %1 does not report which process owns a window.</source>
        <translation>niri %1 no indica a qué proceso pertenece una ventana.</translation>
    </message>
    <message>
        <source>It is older than 25.01.</source>
        <translation>Es anterior a 25.01.</translation>
    </message>
    <message>
        <source>Install niri 25.01 or newer.</source>
        <translation>Instalar niri 25.01 o posterior.</translation>
    </message>
    <message>
        <source>niri %1 answers, but does not report its windows.</source>
        <translation>niri %1 responde, pero no indica sus ventanas.</translation>
    </message>
    <message>
        <source>Log out of its session and in again if it stays that way.</source>
        <translation>Si sigue así, cerrar su sesión e iniciarla de nuevo.</translation>
    </message>
    <message>
        <source>niri %1 answers and reports its windows: %2</source>
        <translation>niri %1 responde e indica sus ventanas: %2</translation>
    </message>
    <message>
        <source>(version unknown)</source>
        <translation>(versión desconocida)</translation>
    </message>
    <message>
        <source>NIRI_SOCKET is out of date; the niri that runs was found without it.</source>
        <translation>NIRI_SOCKET está desfasado; el niri en ejecución se encontró sin él.</translation>
    </message>
    <message>
        <source>It names %1, where no niri answers.</source>
        <translation>Indica %1, donde no responde ningún niri.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the next login sets it right.</source>
        <translation>No hay que hacer nada; el próximo inicio de sesión lo corrige.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n kitties need attention</source>
        <translation>
            <numerusform>%n terminal kitty requiere atención</numerusform>
            <numerusform>%n terminales kitty requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be zoomed. The status dialog says why, and how to fix it.</source>
        <translation>No se pueden ampliar. El diálogo de estado indica por qué y cómo arreglarlo.</translation>
    </message>
    <message>
        <source>A kitty needs attention</source>
        <translation>Un kitty requiere atención</translation>
    </message>
    <message>
        <source>No connection to niri</source>
        <translation>Sin conexión con niri</translation>
    </message>
    <message>
        <source>No kitty is zoomed until niri runs again. This program keeps looking for it.</source>
        <translation>No se amplía ningún kitty hasta que niri vuelva a funcionar. Este programa sigue buscándolo.</translation>
    </message>
</context>
<context>
    <name>PasswordProblem</name>
    <message>
        <source>the password file %1 does not exist</source>
        <translation>el archivo de contraseña %1 no existe</translation>
    </message>
    <message>
        <source>the password file %1 cannot be read</source>
        <translation>el archivo de contraseña %1 no se puede leer</translation>
    </message>
    <message>
        <source>the password file %1 belongs to somebody else</source>
        <translation>el archivo de contraseña %1 pertenece a otra persona</translation>
    </message>
    <message>
        <source>the password in KITTY_RC_PASSWORD is longer than kitty accepts</source>
        <translation>la contraseña de KITTY_RC_PASSWORD es más larga de lo que admite kitty</translation>
    </message>
    <message>
        <source>the password in %1 is longer than kitty accepts</source>
        <translation>la contraseña de %1 es más larga de lo que admite kitty</translation>
    </message>
    <message>
        <source>no program running in it exposes the encryption key</source>
        <translation>ninguno de sus programas indica la clave para cifrarla</translation>
    </message>
    <message>
        <source>the key that it published for encrypting ours cannot be used</source>
        <translation>la clave que publicó para cifrarla no se puede usar</translation>
    </message>
    <message>
        <source>it could not decrypt ours, because its key or its clock differs</source>
        <translation>no pudo descifrar la de este programa, porque su clave o su reloj es distinto</translation>
    </message>
    <message>
        <source>you refused the one we sent</source>
        <translation>se rechazó la de este programa</translation>
    </message>
    <message>
        <source>put the password of remote_control_password into ~/.config/kitty/rc-pass</source>
        <translation>poner la contraseña de remote_control_password en ~/.config/kitty/rc-pass</translation>
    </message>
    <message>
        <source>create it or change the setting</source>
        <translation>crearlo o cambiar el ajuste</translation>
    </message>
    <message>
        <source>make it an ordinary file that you may read</source>
        <translation>hacer que sea un archivo normal con permiso de lectura</translation>
    </message>
    <message>
        <source>make a file of your own</source>
        <translation>crear uno propio</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>elegir una más corta</translation>
    </message>
    <message>
        <source>run a shell in this kitty</source>
        <translation>ejecutar un shell en él</translation>
    </message>
    <message>
        <source>install another kitty</source>
        <translation>instalar otro kitty</translation>
    </message>
    <message>
        <source>close this kitty and start a new one</source>
        <translation>cerrar este kitty e iniciar uno nuevo</translation>
    </message>
    <message>
        <source>choose try again to be asked once more</source>
        <translation>elegir «Reintentar» para que kitty pregunte otra vez</translation>
    </message>
    <message>
        <source>choose try again, then Allow password</source>
        <translation>elegir «Reintentar» y después «Allow password»</translation>
    </message>
    <message>
        <source>it does not show which program it runs</source>
        <translation>no&#xa0;muestra&#xa0;qué&#xa0;programa&#xa0;ejecuta</translation>
    </message>
    <message>
        <source>it runs %1, which is not proven to be kitty</source>
        <translation>ejecuta&#xa0;%1,&#xa0;y&#xa0;no&#xa0;está&#xa0;probado&#xa0;que&#xa0;sea&#xa0;kitty</translation>
    </message>
    <message>
        <source>if it is your kitty, choose Trust Program in the status dialog, or run kitty-focus-tracker doctor --fix</source>
        <translation>si&#xa0;es&#xa0;un&#xa0;kitty&#xa0;propio,&#xa0;elegir&#xa0;«Confiar&#xa0;en&#xa0;el&#xa0;programa»&#xa0;en&#xa0;la&#xa0;ventana&#xa0;de&#xa0;estado,&#xa0;o&#xa0;ejecutar&#xa0;kitty-focus-tracker&#xa0;doctor&#xa0;--fix</translation>
    </message>
    <message>
        <source>you denied the one we sent, and it remembers that as long as it runs</source>
        <translation>se denegó la de este programa, y kitty lo recuerda mientras siga abierto</translation>
    </message>
    <message>
        <source>you have not allowed the one we sent for good</source>
        <translation>la de este programa no se permitió de forma permanente</translation>
    </message>
    <message>
        <source>it cannot ask you about ours, because five other questions are open in its window</source>
        <translation>no puede preguntar por la de este programa, porque en su ventana hay otras cinco preguntas abiertas</translation>
    </message>
    <message>
        <source>it can compare none, because one on its command line has a character beyond ASCII</source>
        <translation>no puede comparar ninguna, porque una de su línea de órdenes tiene un carácter que no es ASCII</translation>
    </message>
    <message>
        <source>it can compare none, because the one in line %1 of %2 has a character beyond ASCII</source>
        <translation>no puede comparar ninguna, porque la de la línea %1 de %2 tiene un carácter que no es ASCII</translation>
    </message>
    <message>
        <source>it cannot compare ours, which has a character beyond ASCII</source>
        <translation>no puede comparar la de este programa, que tiene un carácter que no es ASCII</translation>
    </message>
    <message>
        <source>close this kitty and start a new one, then choose Allow password there</source>
        <translation>cerrar este kitty e iniciar uno nuevo, y después elegir allí «Allow password»</translation>
    </message>
    <message>
        <source>answer them, give this window the focus again, then choose Allow password</source>
        <translation>responderlas, volver a dar el foco a esta ventana y después elegir «Allow password»</translation>
    </message>
    <message>
        <source>choose another there, of ASCII characters only, then start a new kitty</source>
        <translation>elegir allí otra, solo con caracteres ASCII, y después iniciar un kitty nuevo</translation>
    </message>
    <message>
        <source>choose another, of ASCII characters only, here and in kitty.conf, then start a new kitty</source>
        <translation>elegir otra, solo con caracteres ASCII, aquí y en kitty.conf, y después iniciar un kitty nuevo</translation>
    </message>
</context>
<context>
    <name>PasswordSource</name>
    <message>
        <source>Others can read the password file %1.</source>
        <translation>Otros pueden leer el archivo de contraseña %1.</translation>
    </message>
</context>
<context>
    <name>PlatformFallback</name>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon in the tray. Install its plugin for Wayland (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Qt no puede usar la pantalla, así que no hay ventanas ni icono en la bandeja. Instale su complemento para Wayland (qt6-wayland, en Fedora qt6-qtwayland) y vuelva a iniciar el programa.</translation>
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
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Connections to kitties that are open.</source>
        <translation>Conexiones abiertas con terminales kitty.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Connections waiting for a reply.</source>
        <translation>Las que esperan la respuesta de un kitty.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivas</translation>
    </message>
    <message>
        <source>Those that are open for the next command.</source>
        <translation>Las que están abiertas para la próxima orden.</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Reutilización</translation>
    </message>
    <message>
        <source>Share of commands that found an open connection.</source>
        <translation>La parte de las órdenes que encontró una conexión abierta.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Commands that were sent again.</source>
        <translation>Órdenes que se enviaron de nuevo.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Commands that a kitty did not carry out.</source>
        <translation>Órdenes que un kitty no ejecutó.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open connections, and how many may be</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>The folder %1 can&apos;t be created: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a folder: remove it.</source>
        <translation>%1 no es una carpeta: hay que eliminarlo.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user: remove it.</source>
        <translation>La carpeta %1 pertenece a otro usuario: hay que eliminarla.</translation>
    </message>
    <message>
        <source>The folder %1 is open to others: set its mode to 0700.</source>
        <translation>La carpeta %1 está abierta a otros: hay que cambiar su modo a 0700.</translation>
    </message>
    <message>
        <source>The folder %1 does not begin with /: set XDG_RUNTIME_DIR to a path that does.</source>
        <translation>La carpeta %1 no empieza por /: hay que asignar a XDG_RUNTIME_DIR una ruta que sí lo haga.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 can&apos;t be started: %2. Install Kitty Focus Tracker anew; until then it works without its tray icon, its dialogs and the commands doctor and forget.</source>
        <translation>No se puede iniciar %1: %2. Hay que volver a instalar Kitty Focus Tracker; hasta entonces funciona sin su icono de la bandeja, sus diálogos ni las órdenes doctor y forget.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove Everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>What the program has left</source>
        <translation>Lo que el programa ha dejado</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders?</source>
        <translation>¿Eliminar lo que el programa ha dejado en sus carpetas?</translation>
    </message>
    <message>
        <source>Before that every font gets its base size back, and the program ends. kitty 0.47 and later reload kitty.conf when it is changed.</source>
        <translation>Antes, cada letra recupera su tamaño propio y el programa termina. Desde kitty 0.47, kitty vuelve a cargar kitty.conf cuando cambia.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>All that the program had left is removed.</source>
        <translation>Se ha eliminado todo lo que el programa había dejado.</translation>
    </message>
    <message>
        <source>Not all that the program had left could be removed.</source>
        <translation>No se ha podido eliminar todo lo que el programa había dejado.</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>El programa en sí se queda: elimínelo del mismo modo en que lo instaló.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>Any; * stands for any text, ? for one character</source>
        <translation>Cualquiera; * equivale a cualquier texto y ? a un carácter</translation>
    </message>
    <message>
        <source>&amp;App id:</source>
        <translation>&amp;Identificador de aplicación:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>&amp;Monitor:</source>
        <translation>&amp;Monitor:</translation>
    </message>
    <message>
        <source>&amp;Screencast:</source>
        <translation>T&amp;ransmisión de pantalla:</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Indiferente</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Sin transmisión</translation>
    </message>
    <message>
        <source>&amp;Floating:</source>
        <translation>&amp;Flotante:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>F&amp;ullscreen:</source>
        <translation>&amp;Pantalla completa:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como en las demás</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sin zoom</translation>
    </message>
    <message>
        <source>By this amount</source>
        <translation>Con este nivel</translation>
    </message>
    <message>
        <source>Minimum &amp;columns:</source>
        <translation>Co&amp;lumnas mínimas:</translation>
    </message>
    <message>
        <source>As for all others</source>
        <translation>Como en las demás</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How the font of such a window changes while it is zoomed.</source>
        <translation>Cómo cambia la letra de una ventana así mientras está ampliada.</translation>
    </message>
    <message>
        <source>Give the rule %1.</source>
        <translation>Hay que dar un nombre a la regla: %1.</translation>
    </message>
    <message>
        <source>There is another rule with this name.</source>
        <translation>Ya hay otra regla con este nombre.</translation>
    </message>
    <message>
        <source>Choose a zoom or a minimum of columns; as it is, the rule changes nothing.</source>
        <translation>Hay que elegir un zoom o un mínimo de columnas; tal como está, la regla no cambia nada.</translation>
    </message>
    <message>
        <source>No window that is open now meets it.</source>
        <translation>Ninguna ventana abierta ahora la cumple.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows that are open now meet it: %1</source>
        <translation>
            <numerusform>%n ventana abierta ahora la cumple: %1</numerusform>
            <numerusform>%n ventanas abiertas ahora la cumplen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>niri does not report yet which windows are fullscreen, so none meets this rule.</source>
        <translation>niri aún no indica qué ventanas están a pantalla completa, así que ninguna cumple esta regla.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The first rule that a window meets decides how it is zoomed. Windows that meet none are zoomed as the page Zoom says.</source>
        <translation>La primera regla que cumple una ventana decide cómo se amplía. Las que no cumplen ninguna se amplían según la página «Zoom».</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Añad&amp;ir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>M&amp;ove Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>título «%1»</translation>
    </message>
    <message>
        <source>app id “%1”</source>
        <translation>identificador de aplicación «%1»</translation>
    </message>
    <message>
        <source>monitor “%1”</source>
        <translation>monitor «%1»</translation>
    </message>
    <message>
        <source>screencast</source>
        <translation>con transmisión de pantalla</translation>
    </message>
    <message>
        <source>no screencast</source>
        <translation>sin transmisión de pantalla</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>flotante</translation>
    </message>
    <message>
        <source>not floating</source>
        <translation>no flotante</translation>
    </message>
    <message>
        <source>fullscreen</source>
        <translation>a pantalla completa</translation>
    </message>
    <message>
        <source>not fullscreen</source>
        <translation>no a pantalla completa</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>todas las ventanas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a window that is not zoomed</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>at least %n columns</source>
        <translation>
            <numerusform>al menos %n columna</numerusform>
            <numerusform>al menos %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>The rules in the order in which they are tried.</source>
        <translation>Las reglas en el orden en que se comprueban.</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The running program, whose session is over, does not end.</source>
        <translation>El programa en ejecución, cuya sesión ha terminado, no se cierra.</translation>
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
        <translation>No hay una carpeta segura para los sockets de la sesión.</translation>
    </message>
    <message>
        <source>Log in by way of systemd-logind or elogind, which make it and set XDG_RUNTIME_DIR.</source>
        <translation>Iniciar sesión mediante systemd-logind o elogind, que la crean y definen XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set.</source>
        <translation>XDG_RUNTIME_DIR no está definido.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which is not a folder.</source>
        <translation>XDG_RUNTIME_DIR es %1, que no es una carpeta.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user.</source>
        <translation>XDG_RUNTIME_DIR es %1, que pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, into which others can write.</source>
        <translation>XDG_RUNTIME_DIR es %1, donde otros pueden escribir.</translation>
    </message>
    <message>
        <source>The session&apos;s sockets are safe: %1</source>
        <translation>Los sockets de la sesión están seguros: %1</translation>
    </message>
    <message>
        <source>Nobody else can change what kitty is asked to run: %1</source>
        <translation>Nadie más puede cambiar lo que se pide ejecutar a kitty: %1</translation>
    </message>
    <message>
        <source>What kitty is asked to run can&apos;t be put in a safe place.</source>
        <translation>Lo que se pide ejecutar a kitty no se puede guardar en un lugar seguro.</translation>
    </message>
    <message>
        <source>Fix that folder, or install the program again.</source>
        <translation>Corregir esa carpeta o reinstalar el programa.</translation>
    </message>
    <message>
        <source>There is a tray for the icon.</source>
        <translation>Hay una bandeja para el icono.</translation>
    </message>
    <message>
        <source>There is no tray for the icon now; everything works without one.</source>
        <translation>Ahora no hay una bandeja para el icono; todo funciona sin ella.</translation>
    </message>
    <message>
        <source>Start a panel that has a tray, such as waybar, if you want the icon.</source>
        <translation>Para tener el icono, iniciar un panel con bandeja, como waybar.</translation>
    </message>
    <message>
        <source>Edit %1, or set it in the settings dialog.</source>
        <translation>Editar %1 o cambiarlo en el diálogo de ajustes.</translation>
    </message>
    <message>
        <source>All settings are at their defaults; there is no settings file.</source>
        <translation>Todo tiene su valor predeterminado; no hay archivo de ajustes.</translation>
    </message>
    <message>
        <source>The settings are understood: %1</source>
        <translation>Los ajustes se entienden: %1</translation>
    </message>
    <message>
        <source>The password for kitty can&apos;t be read.</source>
        <translation>No se puede leer la contraseña de kitty.</translation>
    </message>
    <message>
        <source>There is a password for kitties that require one.</source>
        <translation>Hay una contraseña para los terminales kitty que la pidan.</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 %1</source>
        <translation>Hacer que solo pueda leerlo el propio usuario: chmod 600 %1</translation>
    </message>
    <message>
        <source>The program is started at login: %1</source>
        <translation>El programa se inicia con la sesión: %1</translation>
    </message>
    <message>
        <source>The program is started at login, by its systemd unit.</source>
        <translation>El programa se inicia con la sesión, mediante su unidad de systemd.</translation>
    </message>
    <message>
        <source>The program is not started at login, unless niri&apos;s configuration does it.</source>
        <translation>El programa no se inicia con la sesión, salvo que lo haga la configuración de niri.</translation>
    </message>
    <message>
        <source>Switch it on in the settings dialog, if you want it.</source>
        <translation>Si se desea, activarlo en el diálogo de ajustes.</translation>
    </message>
    <message>
        <source>The settings are understood, and read-only: %1</source>
        <translation>Los ajustes se entienden y son de solo lectura: %1</translation>
    </message>
    <message>
        <source>To change them for good, change what that file is made from.</source>
        <translation>Para cambiarlos de forma permanente, cambiar aquello de lo que se genera ese archivo.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which does not begin with /.</source>
        <translation>XDG_RUNTIME_DIR es %1, que no empieza por /.</translation>
    </message>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon.</source>
        <translation>Qt no puede usar la pantalla, así que no hay ventanas ni icono.</translation>
    </message>
    <message>
        <source>Its plugin for Wayland is not installed.</source>
        <translation>Su complemento para Wayland no está instalado.</translation>
    </message>
    <message>
        <source>Install it (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Instálelo (qt6-wayland, en Fedora qt6-qtwayland) y vuelva a iniciar el programa.</translation>
    </message>
</context>
<context>
    <name>SetUpChangePage</name>
    <message>
        <source>The new file</source>
        <translation>El archivo nuevo</translation>
    </message>
    <message>
        <source>The new end of kitty.conf</source>
        <translation>El nuevo final de kitty.conf</translation>
    </message>
    <message>
        <source>&amp;Write This</source>
        <translation>&amp;Escribir esto</translation>
    </message>
    <message>
        <source>&amp;Undo the Change</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Keeps a copy, then makes exactly the change that is shown.</source>
        <translation>Hace exactamente el cambio mostrado y antes guarda una copia.</translation>
    </message>
    <message>
        <source>Removes from kitty.conf what this program has added.</source>
        <translation>Quita de kitty.conf lo que ha añadido este programa.</translation>
    </message>
    <message>
        <source>%1 already has all that is needed.</source>
        <translation>%1 ya contiene todo lo necesario.</translation>
    </message>
    <message>
        <source>Nothing is written until you confirm. This would be written:</source>
        <translation>No se escribe nada sin confirmación. El cambio sería este:</translation>
    </message>
    <message>
        <source>A new file, %1:</source>
        <translation>Un archivo nuevo, %1:</translation>
    </message>
    <message>
        <source>At the end of %1, of which a copy is kept:</source>
        <translation>Al final de %1, del que se guarda una copia:</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, setting</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>These lines of yours will no longer count:
%1</source>
        <translation>Estas líneas ya no tendrán efecto:
%1</translation>
    </message>
    <message>
        <source>This program can&apos;t make the change: %1.</source>
        <translation>Este programa no puede hacer el cambio: %1.</translation>
    </message>
    <message>
        <source>The change is made.</source>
        <translation>El cambio está hecho.</translation>
    </message>
    <message>
        <source>The change is made. The previous file is kept as %1.</source>
        <translation>El cambio está hecho. El archivo anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>Nothing was undone: %1.</source>
        <translation>No se deshizo nada: %1.</translation>
    </message>
    <message>
        <source>Its command line already says all that is needed.</source>
        <translation>Su línea de órdenes ya contiene todo lo necesario.</translation>
    </message>
    <message>
        <source>These are the lines that kitty needs:</source>
        <translation>Estas son las líneas que necesita kitty:</translation>
    </message>
    <message>
        <source>Step 2 of 3: The change</source>
        <translation>Paso 2 de 3: El cambio</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>I Added Them &amp;Myself</source>
        <translation>Ya añadidas a &amp;mano</translation>
    </message>
    <message>
        <source>Set Up kitty</source>
        <translation>Configurar kitty</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Show the C&amp;hange</source>
        <translation>Mostrar el cam&amp;bio</translation>
    </message>
</context>
<context>
    <name>SetUpLinesPage</name>
    <message>
        <source>&amp;Copy the Lines</source>
        <translation>C&amp;opiar las líneas</translation>
    </message>
    <message>
        <source>A kitty can be zoomed if it listens at a socket of yours and lets programs change its font from there. These two lines in kitty.conf say so:</source>
        <translation>Un kitty se puede ampliar si escucha en un socket propio del usuario y permite que los programas cambien su letra desde allí. Lo indican estas dos líneas de kitty.conf:</translation>
    </message>
    <message>
        <source>Lines for kitty.conf</source>
        <translation>Líneas para kitty.conf</translation>
    </message>
    <message>
        <source>The next step can write them for you. It shows first what exactly it would change, and keeps a copy of the file as it is.</source>
        <translation>El paso siguiente puede escribirlas automáticamente. Primero muestra qué cambiaría exactamente y guarda una copia del archivo tal como está.</translation>
    </message>
    <message>
        <source>Copies the two lines, to paste them into kitty.conf yourself.</source>
        <translation>Copia las dos líneas, para pegarlas a mano en kitty.conf.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Step 1 of 3: What kitty needs</source>
        <translation>Paso 1 de 3: Qué necesita kitty</translation>
    </message>
</context>
<context>
    <name>SetUpWatchPage</name>
    <message>
        <source>Kitties that are open already don&apos;t notice the change: kitty reads these lines only when it starts. Close them when it suits you.

Open a new kitty now, to see whether it works.</source>
        <translation>Los terminales kitty ya abiertos no notan el cambio: kitty solo lee estas líneas al iniciarse. Se pueden cerrar cuando convenga.

Para ver si funciona, abrir ahora un kitty nuevo.</translation>
    </message>
    <message>
        <source>The new kitty</source>
        <translation>El kitty nuevo</translation>
    </message>
    <message>
        <source>Waiting for a new kitty…</source>
        <translation>Esperando un kitty nuevo…</translation>
    </message>
    <message>
        <source>%1 works: it is zoomed when it gets the focus.</source>
        <comment>a kitty</comment>
        <translation>%1 funciona: se amplía al recibir el foco.</translation>
    </message>
    <message>
        <source>Step 3 of 3: A new kitty</source>
        <translation>Paso 3 de 3: Un kitty nuevo</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Kitty Focus Tracker Settings</source>
        <translation>Ajustes de Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>Archivo de ajustes: %1</translation>
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
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>&amp;Undo Defaults</source>
        <translation>&amp;Deshacer restauración</translation>
    </message>
    <message>
        <source>Resets every setting to its default, except those set on the command line.</source>
        <translation>Da a cada ajuste su valor predeterminado, salvo a los fijados en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Brings back what was set before the defaults.</source>
        <translation>Recupera los ajustes anteriores a los valores predeterminados.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Hay %n más.</numerusform>
            <numerusform>Hay %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>Removes what the program has left in your folders, after asking, and ends it.</source>
        <translation>Elimina, tras preguntar, lo que el programa ha dejado en sus carpetas, y lo termina.</translation>
    </message>
    <message>
        <source>Remove E&amp;verything…</source>
        <translation>Elimin&amp;ar todo…</translation>
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
        <translation>true o false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de estos valores: %1</translation>
    </message>
    <message>
        <source>1 to 32 names of at most 256 characters, with commas between them</source>
        <translation>de 1 a 32 nombres de 256 caracteres como máximo, separados por comas</translation>
    </message>
    <message>
        <source>empty, or a path that begins with / or ~/</source>
        <translation>nada, o una ruta que empiece por / o ~/</translation>
    </message>
    <message>
        <source>system, or a language code such as de or zh_CN</source>
        <translation>system, o un código de idioma como de o zh_CN</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from %1 to %2</source>
        <translation>un número entero de milisegundos de %1 a %2</translation>
    </message>
    <message>
        <source>a number of seconds from %1 to %2</source>
        <translation>un número de segundos de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>un número entero de segundos de %1 a %2</translation>
    </message>
    <message>
        <source>Zoom the focused kitty</source>
        <translation>Ampliar el kitty que tiene el foco</translation>
    </message>
    <message>
        <source>When off, every font keeps its base size.</source>
        <translation>Si está desactivado, cada letra conserva su tamaño propio.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: by points, by a factor, or to one size for all.</source>
        <translation>Cómo cambia la letra de la ventana que tiene el foco: en puntos, por un factor o a un mismo tamaño para todas.</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>Tiempo de reposo</translation>
    </message>
    <message>
        <source>While focus changes follow each other faster than this, only the window where the focus comes to rest is zoomed.</source>
        <translation>Si los cambios de foco se suceden más deprisa que esto, solo se amplía la ventana en la que el foco se detiene.</translation>
    </message>
    <message>
        <source>When no window has the focus</source>
        <translation>Si ninguna ventana tiene el foco</translation>
    </message>
    <message>
        <source>What happens while a launcher, a notification, the overview or the lock screen has the keyboard.</source>
        <translation>Qué ocurre mientras un lanzador, una notificación, la vista general o la pantalla de bloqueo tiene el teclado.</translation>
    </message>
    <message>
        <source>Stay zoomed while still the active window</source>
        <translation>Seguir ampliado si aún es la ventana activa</translation>
    </message>
    <message>
        <source>Restore the font at once</source>
        <translation>Restaurar la letra al instante</translation>
    </message>
    <message>
        <source>Restore fonts on quit</source>
        <translation>Restaurar las letras al salir</translation>
    </message>
    <message>
        <source>When the program ends, every font gets its base size back.</source>
        <translation>Al terminar el programa, cada letra recupera su tamaño propio.</translation>
    </message>
    <message>
        <source>Window app ids</source>
        <translation>Identificadores de aplicación</translation>
    </message>
    <message>
        <source>The app ids of windows that are kitty, with commas between them; * stands for any text, ? for one character.</source>
        <translation>Los identificadores de aplicación de las ventanas de kitty, separados por comas; * equivale a cualquier texto y ? a un carácter.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Archivo de contraseña</translation>
    </message>
    <message>
        <source>A file with the remote control password; when empty, KITTY_RC_PASSWORD or ~/.config/kitty/rc-pass is used.</source>
        <translation>Un archivo con la contraseña del control remoto; si queda vacío, se usa KITTY_RC_PASSWORD o ~/.config/kitty/rc-pass.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Tiempo límite de conexión</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection.</source>
        <translation>Cuánto puede tardar un kitty en aceptar una conexión.</translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation>Tiempo límite de comprobación</translation>
    </message>
    <message>
        <source>How long a kitty may take to answer when it is asked whether all is well.</source>
        <translation>Cuánto puede tardar un kitty en responder cuando se comprueba si todo está bien.</translation>
    </message>
    <message>
        <source>Command timeout</source>
        <translation>Tiempo límite de orden</translation>
    </message>
    <message>
        <source>How long a kitty may take to carry out a change of its font.</source>
        <translation>Cuánto puede tardar un kitty en cambiar su letra.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>Cuántas veces se reintenta una orden si falla la conexión.</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Espera entre reintentos</translation>
    </message>
    <message>
        <source>The first retry comes after twice this time, the second after four times, and so on.</source>
        <translation>La base de las esperas entre reintentos: el doble antes del primero, y otra vez el doble con cada uno.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>The most connections that stay open; beyond them the least recently used is closed.</source>
        <translation>El máximo de conexiones que quedan abiertas; al superarlo se cierra la que lleva más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Intervalo de comprobación</translation>
    </message>
    <message>
        <source>How often open connections are checked.</source>
        <translation>Cada cuánto se comprueban las conexiones abiertas.</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Tiempo límite de inactividad</translation>
    </message>
    <message>
        <source>A connection that was not used for so long is closed.</source>
        <translation>Una conexión sin usar durante este tiempo se cierra.</translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation>Mantener abiertas las conexiones</translation>
    </message>
    <message>
        <source>kitty before 0.42.2 answers nobody else while a connection is open, so &quot;Automatic&quot; closes it there at once.</source>
        <translation>Antes de la versión 0.42.2, kitty no responde a nadie más mientras haya una conexión abierta, así que en automático se cierra al momento.</translation>
    </message>
    <message>
        <source>Automatic, depending on kitty&apos;s version</source>
        <translation>Automático, según la versión de kitty</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Keeps a desktop entry in your autostart folder.</source>
        <translation>Mantiene una entrada de escritorio en la carpeta de inicio automático.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tells you when a kitty needs attention or niri has been away for a while.</source>
        <translation>Avisa cuando un kitty requiere atención o niri falta durante mucho tiempo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of this program.</source>
        <translation>El idioma de este programa.</translation>
    </message>
    <message>
        <source>Minimum columns</source>
        <translation>Columnas mínimas</translation>
    </message>
    <message>
        <source>The zoom becomes smaller, down to none, where the terminal would get fewer columns than this. 0 switches it off.</source>
        <translation>El zoom se reduce, incluso a ninguno, si el terminal fuera a tener menos columnas que estas. Con 0 se desactiva.</translation>
    </message>
    <message>
        <source>Zoomed windows</source>
        <translation>Ventanas ampliadas</translation>
    </message>
    <message>
        <source>Which kitty windows are zoomed, besides those that you have pinned.</source>
        <translation>Qué ventanas de kitty se amplían, además de las ancladas.</translation>
    </message>
    <message>
        <source>The window with the focus</source>
        <translation>La ventana que tiene el foco</translation>
    </message>
    <message>
        <source>The active window of every monitor</source>
        <translation>La ventana activa de cada monitor</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 is larger than 1 MiB and not read: make it smaller.</source>
        <translation>%1 supera 1 MiB y no se lee: hay que reducirlo.</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is not UTF-8 text.</source>
        <translation>%1: la línea %2 se omite, porque no es texto UTF-8.</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is neither [section] nor key = value.</source>
        <translation>%1: la línea %2 se omite, porque no es [section] ni key = value.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot; in the section [%3]; it is ignored.</source>
        <translation>%1: no existe el ajuste «%2» en la sección [%3]; se omite.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] appears more than once; the last one is used.</source>
        <translation>%1: «%2» aparece más de una vez en la sección [%3]; se usa la última.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] is &quot;%4&quot;, but must be %5; the default &quot;%6&quot; is used.</source>
        <translation>%1: «%2» en la sección [%3] es «%4», pero solo admite %5; se usa el valor predeterminado «%6».</translation>
    </message>
    <message>
        <source>%1: there are further lines that cannot be used.</source>
        <translation>%1: hay más que no se puede usar.</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because the name of a rule must be %3.</source>
        <translation>%1: la sección [%2] se omite, porque el nombre de una regla solo admite %3.</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because there are more than %3 rules.</source>
        <translation>%1: la sección [%2] se omite, porque hay más de %3 reglas.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has no setting &quot;%3&quot;.</source>
        <translation>%1: la regla «%2» se omite, porque no tiene ningún ajuste «%3».</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because its &quot;%3&quot; is &quot;%4&quot;, but must be %5.</source>
        <translation>%1: la regla «%2» se omite, porque su «%3» es «%4», pero solo admite %5.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has neither &quot;amount&quot; nor &quot;minimum_columns&quot;.</source>
        <translation>%1: la regla «%2» se omite, porque no tiene ni «amount» ni «minimum_columns».</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Set on the command line.</source>
        <translation>Fijado en la línea de órdenes.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>This must be %1. Until then &quot;%2&quot; stays in force.</source>
        <translation>Valor admitido: %1. Hasta entonces sigue en vigor «%2».</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <comment>font sizes such as 11 pt</comment>
        <translation>Una letra de %1 pasa a %2.</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>De %1 a %2; valor predeterminado: %3.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>%1 is not read, because it is not a file.</source>
        <translation>%1 no se lee, porque no es un archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. The change holds until the program ends.</source>
        <translation>No se puede escribir %1: %2. El cambio vale hasta que termine el programa.</translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 is read-only, so what you change here holds until the program ends. To keep it, change what that file is made from.</source>
        <translation>%1 es de solo lectura, así que lo que se cambie aquí vale hasta que termine el programa. Para conservarlo, cambiar aquello de lo que se genera ese archivo.</translation>
    </message>
    <message>
        <source>%1 is read-only, so the change holds until the program ends. To keep it, put these lines into what that file is made from:
%2</source>
        <translation>%1 es de solo lectura, así que el cambio vale hasta que termine el programa. Para conservarlo, poner estas líneas en aquello de lo que se genera ese archivo:
%2</translation>
    </message>
</context>
<context>
    <name>SetupConversation</name>
    <message>
        <source>This file will be written, %1:</source>
        <translation>Se escribirá este archivo, %1:</translation>
    </message>
    <message>
        <source>These lines will be added at the end of %1, after a copy of it is made:</source>
        <translation>Se añadirán estas líneas al final de %1, tras guardar una copia:</translation>
    </message>
    <message>
        <source>This line will no longer count, %1 line %2:</source>
        <translation>Esta línea ya no tendrá efecto, %1 línea %2:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty necesita estas líneas:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>No se cambió nada: %1.</translation>
    </message>
    <message>
        <source>Done. It counts for every kitty that you start from now on: start a new one, and check again with kitty-focus-tracker doctor.</source>
        <translation>Hecho. Vale para cada kitty que se inicie a partir de ahora: iniciar uno nuevo y volver a comprobar con kitty-focus-tracker doctor.</translation>
    </message>
    <message>
        <source>This undoes it:</source>
        <translation>Esto lo deshace:</translation>
    </message>
    <message>
        <source>%1 is set up already. A kitty that was started before does not know it: start a new one.</source>
        <translation>%1 ya está configurado. Un kitty iniciado antes no lo sabe: hay que iniciar uno nuevo.</translation>
    </message>
</context>
<context>
    <name>SimulatedKittyProcess</name>
    <message>
        <source>A simulated kitty can&apos;t be started: %1.</source>
        <translation>No se puede iniciar un kitty simulado: %1.</translation>
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
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>There is no tray to show the icon of this program. The icon appears as soon as there is one; until then, kitty-focus-tracker show opens this window.</source>
        <translation>No hay ninguna bandeja que muestre el icono de este programa. Aparecerá en cuanto haya una; hasta entonces, kitty-focus-tracker show abre esta ventana.</translation>
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
        <translation>Al desactivarlo, cada letra recupera su tamaño propio.</translation>
    </message>
    <message>
        <source>Zoom less</source>
        <translation>Menos zoom</translation>
    </message>
    <message>
        <source>Zoom more</source>
        <translation>Más zoom</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Changes how much larger the font of the focused kitty is.</source>
        <translation>Cambia cuánto se amplía el kitty que tiene el foco.</translation>
    </message>
    <message>
        <source>The amount is set on the command line for this run.</source>
        <translation>La línea de órdenes ha fijado el nivel para esta ejecución.</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source> (%1 pt, base %2 pt)</source>
        <translation> (%1 pt, propio: %2 pt)</translation>
    </message>
    <message>
        <source> (%1 pt)</source>
        <translation> (%1 pt)</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>El zoom está activado.</translation>
    </message>
    <message>
        <source>Zooming is paused until %1.</source>
        <translation>El zoom está en pausa hasta las %1.</translation>
    </message>
    <message>
        <source>Zooming is off.</source>
        <translation>El zoom está desactivado.</translation>
    </message>
    <message>
        <source>niri %1 is connected: %2</source>
        <translation>niri %1 está conectado: %2</translation>
    </message>
    <message>
        <source>niri is not running: waiting for it.</source>
        <translation>niri no está en ejecución: esperándolo.</translation>
    </message>
    <message>
        <source>No kitty is open.</source>
        <translation>No hay ningún kitty abierto.</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties:</source>
        <translation>
            <numerusform>%n terminal kitty:</numerusform>
            <numerusform>%n terminales kitty:</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1 open, %2 in use, at most %3; %4 made, %5 % of the commands found one open; %6 retries, %7 failures.</source>
        <translation>Conexiones: %1 abiertas, %2 en uso, %3 como máximo; %4 creadas, el %5 % de las órdenes encontró una abierta; %6 reintentos, %7 fallos.</translation>
    </message>
    <message>
        <source> (by %1 pt)</source>
        <comment>a font that is so much larger or smaller than its base size</comment>
        <translation> (en %1 pt)</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a kitty</comment>
        <translation>%1: aún sin comprobar</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <comment>a kitty</comment>
        <translation>%1: listo</translation>
    </message>
    <message>
        <source>%1: ready, its zoom is switched off</source>
        <comment>a kitty</comment>
        <translation>%1: listo, con el zoom desactivado</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <comment>a window that stays zoomed</comment>
        <translation> (anclada)</translation>
    </message>
    <message>
        <source> (rule &quot;%1&quot;)</source>
        <translation> (regla «%1»)</translation>
    </message>
    <message numerus="yes">
        <source> (%1 of %2: %n columns)</source>
        <comment>so many points of the zoom that is set</comment>
        <translation>
            <numerusform> (%1 de %2: %n columna)</numerusform>
            <numerusform> (%1 de %2: %n columnas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalQuestion</name>
    <message>
        <source>y</source>
        <comment>the short answer yes, in lower case</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in lower case</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>Proceed? [y/N] </source>
        <translation>¿Hacerlo? [s/N] </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>%1 can&apos;t be removed: remove it by hand.</source>
        <translation>No se puede eliminar %1: elimínelo a mano.</translation>
    </message>
    <message>
        <source>Our lines for kitty: %1</source>
        <translation>Nuestras líneas para kitty: %1</translation>
    </message>
    <message>
        <source>A copy of kitty.conf as it was: %1</source>
        <translation>Una copia de kitty.conf tal como era: %1</translation>
    </message>
    <message>
        <source>Start at login: %1</source>
        <translation>Inicio con la sesión: %1</translation>
    </message>
    <message>
        <source>Start at login, by systemd: %1</source>
        <translation>Inicio con la sesión, por systemd: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configuración: %1</translation>
    </message>
    <message>
        <source>Sizes of windows: %1</source>
        <translation>Tamaños de ventanas: %1</translation>
    </message>
    <message>
        <source>Files of the running program: %1</source>
        <translation>Archivos del programa en marcha: %1</translation>
    </message>
    <message>
        <source>Removed. %1</source>
        <translation>Eliminado. %1</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>No eliminado. %1</translation>
    </message>
    <message>
        <source>Your own lines are in our file beside kitty.conf, so it stays, and the line that includes it: move them, then try again.</source>
        <translation>En nuestro archivo junto a kitty.conf hay líneas del usuario, por lo que se queda, igual que la línea que lo incluye: hay que moverlas y volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>TrayAppearance</name>
    <message>
        <source>no kitty is open</source>
        <translation>no hay ningún kitty abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties</source>
        <translation>
            <numerusform>%n terminal kitty</numerusform>
            <numerusform>%n terminales kitty</numerusform>
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
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta las %1</translation>
    </message>
    <message>
        <source>Zooming is off</source>
        <translation>Zoom desactivado</translation>
    </message>
    <message>
        <source>Waiting for niri</source>
        <translation>Esperando a niri</translation>
    </message>
    <message>
        <source>Zooming %1</source>
        <comment>a font size, with its unit</comment>
        <translation>Ampliado a %1</translation>
    </message>
    <message>
        <source>Ready to zoom</source>
        <translation>Listo para ampliar</translation>
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
        <translation>No hay ningún kitty abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>kitties</comment>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
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
        <translation>¿Darle la contraseña mientras esté en ejecución? [s/N] </translation>
    </message>
    <message>
        <source>It is not given the password.</source>
        <translation>No&#xa0;recibe&#xa0;la&#xa0;contraseña.</translation>
    </message>
    <message>
        <source>It is given the password as soon as it has the focus. Check again with kitty-focus-tracker doctor.</source>
        <translation>Recibe&#xa0;la&#xa0;contraseña&#xa0;en&#xa0;cuanto&#xa0;tenga&#xa0;el&#xa0;foco.&#xa0;Volver&#xa0;a&#xa0;comprobar&#xa0;con&#xa0;kitty-focus-tracker&#xa0;doctor.</translation>
    </message>
</context>
<context>
    <name>TrustedKitties</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No&#xa0;se&#xa0;puede&#xa0;escribir&#xa0;%1:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>UserInterface</name>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
</context>
<context>
    <name>ZoomAmount</name>
    <message>
        <source>The amount is &quot;%1&quot;, but must be %2.</source>
        <translation>El nivel es «%1», pero solo se admite %2.</translation>
    </message>
    <message>
        <source>+ or - with up to %1 points (+3), x with a factor from %2 to %3 (x1.25), or = with a size from %4 to %5 points (=16)</source>
        <translation>+ o - con un máximo de %1 puntos (+3), x con un factor de %2 a %3 (x1.25), o = con un tamaño de %4 a %5 puntos (=16)</translation>
    </message>
</context>
<context>
    <name>ZoomEvent</name>
    <message>
        <source>%1 belongs to a process that niri does not name: use niri 25.01 or later</source>
        <translation>%1 pertenece a un proceso que niri no indica: use niri 25.01 o posterior</translation>
    </message>
    <message>
        <source>window %1</source>
        <comment>niri&apos;s id</comment>
        <translation>ventana %1</translation>
    </message>
    <message>
        <source>“%1” (window %2)</source>
        <comment>a window&apos;s title, niri&apos;s id</comment>
        <translation>«%1» (ventana %2)</translation>
    </message>
</context>
<context>
    <name>ZoomPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <translation>Una letra de %1 pasa a %2.</translation>
    </message>
</context>
<context>
    <name>ZoomRule</name>
    <message>
        <source>a text of at most 256 characters, in which * stands for any text and ? for one character</source>
        <translation>un texto de 256 caracteres como máximo, en el que * equivale a cualquier texto y ? a un carácter</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a name of at most 64 characters without [ and ]</source>
        <translation>de 1 a 64 caracteres, sin [ ni ]</translation>
    </message>
    <message>
        <source>none, or %1</source>
        <translation>none, o %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un número entero de 0 a %1</translation>
    </message>
</context>
<context>
    <name>niri::Connection</name>
    <message>
        <source>niri at %1 is too busy to accept a connection</source>
        <translation>niri en %1 está demasiado ocupado para aceptar una conexión</translation>
    </message>
    <message>
        <source>no niri listens at %1</source>
        <translation>ningún niri escucha en %1</translation>
    </message>
    <message>
        <source>the socket %1 belongs to another user</source>
        <translation>el socket %1 pertenece a otro usuario</translation>
    </message>
    <message>
        <source>niri closed the connection</source>
        <translation>niri cerró la conexión</translation>
    </message>
    <message>
        <source>niri does not answer</source>
        <translation>niri no responde</translation>
    </message>
    <message>
        <source>niri sent a line of more than 16 MiB</source>
        <translation>niri envió una línea de más de 16 MiB</translation>
    </message>
    <message>
        <source>niri refused the request: %1</source>
        <translation>niri rechazó la petición: %1</translation>
    </message>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri dio una respuesta incomprensible</translation>
    </message>
</context>
<context>
    <name>niri::EventReader</name>
    <message>
        <source>niri did not report its version: %1</source>
        <translation>niri no indicó su versión: %1</translation>
    </message>
    <message>
        <source>niri is not running</source>
        <translation>niri no está en ejecución</translation>
    </message>
    <message>
        <source>niri sent a line that cannot be understood and was skipped, as will be others like it: %1</source>
        <translation>niri envió una línea incomprensible, que se omitió, como se hará con otras iguales: %1</translation>
    </message>
</context>
<context>
    <name>niri::VersionRequest</name>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri dio una respuesta incomprensible</translation>
    </message>
</context>
</TS>
