<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kitty Focus Tracker</source>
        <translation>À propos de Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker %1</source>
        <translation>Kitty Focus Tracker %1</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.

Help is in the manual: man kitty-focus-tracker. For what does not work, and why, run kitty-focus-tracker doctor.

You may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Sous le compositeur niri, la fenêtre du terminal kitty qui a le focus reçoit une police plus grande et retrouve exactement la sienne quand elle le perd.

L’aide se trouve dans le manuel&#xa0;: man kitty-focus-tracker. La commande kitty-focus-tracker doctor dit ce qui ne fonctionne pas, et pourquoi.

Vous pouvez utiliser, étudier, partager et modifier ce programme selon les termes de la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
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
        <translation>Suspendre pendant 15 minutes</translation>
    </message>
    <message>
        <source>Pause for 1 Hour</source>
        <translation>Suspendre pendant 1 heure</translation>
    </message>
    <message>
        <source>Pause Until I Resume It</source>
        <translation>Suspendre jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>État…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Set Up kitty…</source>
        <translation>Configurer kitty…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>À propos…</translation>
    </message>
    <message>
        <source>Toggle Zoom</source>
        <translation>Activer ou désactiver le zoom</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Looks for this kitty again and checks it.</source>
        <translation>Recherche de nouveau ce kitty et le vérifie.</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
    <message>
        <source>Shows step by step what this kitty needs.</source>
        <translation>Montre pas à pas ce dont ce kitty a besoin.</translation>
    </message>
    <message>
        <source>Trust Pro&amp;gram</source>
        <translation>Faire&#xa0;confiance&#xa0;au&#xa0;pro&amp;gramme</translation>
    </message>
    <message>
        <source>Takes this program for a kitty of yours: it is given the password, for as long as it runs.</source>
        <translation>Considère&#xa0;ce&#xa0;programme&#xa0;comme&#xa0;un&#xa0;de&#xa0;vos&#xa0;kitty&#xa0;:&#xa0;il&#xa0;reçoit&#xa0;le&#xa0;mot&#xa0;de&#xa0;passe&#xa0;tant&#xa0;qu’il&#xa0;est&#xa0;en&#xa0;cours&#xa0;d’exécution.</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Copies what is known about this kitty, for someone who helps you.</source>
        <translation>Copie ce que l’on sait de ce kitty, pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>Garde cette fenêtre agrandie, où que soit le focus.</translation>
    </message>
    <message>
        <source>Make a &amp;Rule for This Window…</source>
        <translation>Créer une règle pour cette &amp;fenêtre…</translation>
    </message>
    <message>
        <source>Says once and for all how windows like this one are zoomed.</source>
        <translation>Détermine une fois pour toutes comment sont agrandies les fenêtres comme celle-ci.</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplier par</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fixer à</translation>
    </message>
    <message>
        <source>Value of the amount</source>
        <translation>Valeur de l’agrandissement</translation>
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
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop ancien</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Pas à vous</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>Agrandi</translation>
    </message>
    <message>
        <source>Its font is %1 now; its base size is %2.</source>
        <translation>Sa police est maintenant de %1&#xa0;; sa propre taille est de %2.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Zooming is paused, so it keeps its base size.</source>
        <translation>Le zoom est en pause&#xa0;: il garde sa propre taille.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>It is zoomed when it gets the focus.</source>
        <translation>Il est agrandi quand il reçoit le focus.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Zooming is switched off for this kitty.</source>
        <translation>Le zoom est désactivé pour ce kitty.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>It has not been checked yet whether it can be zoomed.</source>
        <translation>On n’a pas encore vérifié s’il peut être agrandi.</translation>
    </message>
    <message>
        <source>Its font is larger than its base size by %1.</source>
        <translation>Sa police dépasse de %1 sa propre taille.</translation>
    </message>
    <message>
        <source>Its font is smaller than its base size by %1.</source>
        <translation>Sa police est inférieure de %1 à sa propre taille.</translation>
    </message>
    <message>
        <source>It is zoomed by steps when it gets the focus: allow it the command kitten for exact sizes.</source>
        <translation>Il est agrandi par paliers quand il reçoit le focus&#xa0;: autorisez la commande kitten pour des tailles exactes.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>No kitty</source>
        <translation>Pas kitty</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nobody reads the events on standard output; further ones are dropped.</source>
        <translation>Personne ne lit les événements sur la sortie standard&#xa0;; les suivants sont abandonnés.</translation>
    </message>
    <message>
        <source>The running program has no display to show a dialog on.</source>
        <translation>Le programme en cours n’a pas d’écran où afficher une fenêtre.</translation>
    </message>
    <message>
        <source>A program that follows the events does not read them; it is no longer sent any.</source>
        <translation>Un&#xa0;programme&#xa0;qui&#xa0;suit&#xa0;les&#xa0;événements&#xa0;ne&#xa0;les&#xa0;lit&#xa0;pas&#xa0;;&#xa0;il&#xa0;n’en&#xa0;reçoit&#xa0;plus.</translation>
    </message>
    <message>
        <source>It runs in another session of yours already, and shows its status there.</source>
        <translation>Il fonctionne déjà dans une autre de vos sessions et y affiche son état.</translation>
    </message>
</context>
<context>
    <name>AutostartFile</name>
    <message>
        <source>%1 was not written by Kitty Focus Tracker and stays as it is: remove it to use this switch.</source>
        <translation>%1 n’a pas été écrit par Kitty Focus Tracker et reste tel quel&#xa0;: supprimez-le pour utiliser cet interrupteur.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: check that the folder %2 is yours and can be written.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: vérifiez que le dossier %2 vous appartient et qu’il est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>kitty-focus-tracker --help lists what can be asked.</source>
        <translation>kitty-focus-tracker --help énumère ce qui est possible.</translation>
    </message>
    <message>
        <source>pause was given &quot;%1&quot;, but takes a whole number of minutes from 1 to %2, or nothing.</source>
        <translation>pause a reçu «&#xa0;%1&#xa0;», mais n’accepte qu’un nombre entier de minutes de 1 à %2, ou rien.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker pause 15, for example.</source>
        <translation>Par exemple&#xa0;: kitty-focus-tracker pause 15.</translation>
    </message>
    <message>
        <source>zoom was given &quot;%1&quot;, but takes on or off and the process id of a kitty.</source>
        <translation>zoom a reçu «&#xa0;%1&#xa0;», mais n’accepte que on ou off et le numéro de processus d’un kitty.</translation>
    </message>
    <message>
        <source>kitty-focus-tracker status lists the process ids.</source>
        <translation>kitty-focus-tracker status énumère les numéros de processus.</translation>
    </message>
    <message>
        <source>%1 was given &quot;%2&quot;, but takes nothing.</source>
        <translation>%1 a reçu «&#xa0;%2&#xa0;», mais n’accepte rien.</translation>
    </message>
    <message>
        <source>Turn zooming off: every font gets its base size back. With MINUTES it comes on again by itself.</source>
        <translation>Désactive le zoom&#xa0;: chaque police retrouve sa propre taille. Avec MINUTES, il se réactive tout seul.</translation>
    </message>
    <message>
        <source>Turn zooming on again.</source>
        <translation>Réactive le zoom.</translation>
    </message>
    <message>
        <source>Pause, or resume if paused.</source>
        <translation>Met en pause, ou reprend si c’est déjà le cas.</translation>
    </message>
    <message>
        <source>Turn zooming on or off for one kitty, by its process id.</source>
        <translation>Active ou désactive le zoom pour un seul kitty, d’après son numéro de processus.</translation>
    </message>
    <message>
        <source>Open the status dialog.</source>
        <translation>Ouvre la fenêtre d’état.</translation>
    </message>
    <message>
        <source>Open the settings dialog.</source>
        <translation>Ouvre les paramètres.</translation>
    </message>
    <message>
        <source>Say what works and what does not, for niri and every kitty, and how to fix it; with --fix set up kitty.conf, after asking. Needs no running program.</source>
        <translation>Dit pour niri et chaque kitty ce qui fonctionne, ce qui ne fonctionne pas et comment y remédier&#xa0;; avec --fix, configure kitty.conf après confirmation. Le programme n’a pas besoin d’être lancé.</translation>
    </message>
    <message>
        <source>Give every font its base size back and end.</source>
        <translation>Rend à chaque police sa propre taille et termine le programme.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The option %1 does not go with the command %2.</source>
        <translation>L’option %1 ne va pas avec la commande %2.</translation>
    </message>
    <message>
        <source>The options %1 exclude each other.</source>
        <translation>Les options %1 s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>N’en utilisez qu’une.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the process id of a kitty nor the id of a window.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni le numéro de processus d’un kitty ni l’identifiant d’une fenêtre.</translation>
    </message>
    <message>
        <source>Give one of them, or nothing for the window with the focus; kitty-focus-tracker status --json lists them.</source>
        <translation>Indiquez l’un d’eux, ou rien pour la fenêtre qui a le focus&#xa0;; kitty-focus-tracker status --json les énumère.</translation>
    </message>
    <message>
        <source>amount was given &quot;%1&quot;, but takes up, down, or %2.</source>
        <translation>amount a reçu «&#xa0;%1&#xa0;», mais n’accepte que up, down ou %2.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker amount +3, for example.</source>
        <translation>Par exemple&#xa0;: kitty-focus-tracker amount +3.</translation>
    </message>
    <message>
        <source>Show the state of niri, of every kitty and of the connections; with --waybar as one line for a module of waybar.</source>
        <translation>Affiche l’état de niri, de chaque kitty et des connexions&#xa0;; avec --waybar, en une ligne pour un module de waybar.</translation>
    </message>
    <message>
        <source>Keep this window zoomed wherever the focus is; without an id the window with the focus.</source>
        <translation>Garde cette fenêtre agrandie, où que soit le focus&#xa0;; sans identifiant, la fenêtre qui a le focus.</translation>
    </message>
    <message>
        <source>Zoom this window with the focus only, as all others.</source>
        <translation>N’agrandit cette fenêtre que quand elle a le focus, comme les autres.</translation>
    </message>
    <message>
        <source>Change how the font of the focused window changes, and keep it in the settings; up and down by 1 point, or by a twentieth of a factor.</source>
        <translation>Modifie la façon dont change la police de la fenêtre qui a le focus, et l’enregistre dans les paramètres&#xa0;; up et down, de 1 point ou d’un vingtième de facteur.</translation>
    </message>
    <message>
        <source>Print the events as they happen, one JSON object a line; with --waybar a line for a module of waybar at each change.</source>
        <translation>Affiche les événements au fur et à mesure, un objet JSON par ligne&#xa0;; avec --waybar, une ligne pour un module de waybar à chaque changement.</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders, after asking: our lines in kitty.conf, settings, start at login. Needs no running program.</source>
        <translation>Supprime, après confirmation, ce que le programme a laissé dans vos dossiers : nos lignes dans kitty.conf, la configuration, le démarrage à la connexion. Ne nécessite pas que le programme tourne.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kitty-focus-tracker --help lists all options and commands.</source>
        <translation>kitty-focus-tracker --help énumère toutes les options et commandes.</translation>
    </message>
    <message>
        <source>The option --%1 is &quot;%2&quot;, but must be %3.</source>
        <translation>L’option --%1 vaut «&#xa0;%2&#xa0;», mais il faut&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The option --%1 does not go with the command %2.</source>
        <translation>L’option --%1 ne va pas avec la commande %2.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Windows with this app id are kitty; * stands for any text, ? for one character. May be given several times.</source>
        <translation>Les fenêtres ayant cet identifiant d’application sont des kitty&#xa0;; * remplace un texte quelconque, ? un caractère. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection; fractions are allowed.</source>
        <translation>Temps dont un kitty dispose pour accepter une connexion&#xa0;; les fractions sont admises.</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>Nombre de nouveaux essais d’une commande après un échec de connexion.</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: +3 adds points, x1.25 scales, =16 sets the size.</source>
        <translation>Comment change la police de la fenêtre qui a le focus&#xa0;: +3 ajoute des points, x1.25 multiplie, =16 fixe la taille.</translation>
    </message>
    <message>
        <source>Show no tray icon and no dialogs.</source>
        <translation>N’affiche ni icône dans la zone de notification ni fenêtre.</translation>
    </message>
    <message>
        <source>Show the program with a simulated niri and three simulated kitties.</source>
        <translation>Présente le programme avec un niri simulé et trois kitty simulés.</translation>
    </message>
    <message>
        <source>Use another settings file.</source>
        <translation>Utilise un autre fichier de paramètres.</translation>
    </message>
    <message>
        <source>Print no events.</source>
        <translation>N’affiche pas les événements.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>The option %1 goes with a command only.</source>
        <translation>L’option %1 ne va qu’avec une commande.</translation>
    </message>
    <message>
        <source>The option --config names no file.</source>
        <translation>L’option --config n’indique aucun fichier.</translation>
    </message>
</context>
<context>
    <name>ConnectionPolicy</name>
    <message>
        <source>it was stopped</source>
        <translation>il a été suspendu</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>The running program gave no answer.</source>
        <translation>Le programme en cours n’a pas donné de réponse.</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker is not running. Start it with: kitty-focus-tracker</source>
        <translation>Kitty Focus Tracker n’est pas lancé. Lancez-le avec&#xa0;: kitty-focus-tracker</translation>
    </message>
    <message>
        <source>The running program does not answer.</source>
        <translation>Le programme en cours ne répond pas.</translation>
    </message>
    <message>
        <source>The control socket %1 belongs to another user.</source>
        <translation>Le socket de commande %1 appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>Le programme en cours a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>The events are no longer followed, because nobody reads them.</source>
        <translation>Les&#xa0;événements&#xa0;ne&#xa0;sont&#xa0;plus&#xa0;suivis,&#xa0;car&#xa0;personne&#xa0;ne&#xa0;les&#xa0;lit.</translation>
    </message>
    <message>
        <source>The running program no longer sends the events, because they were not read.</source>
        <translation>Le&#xa0;programme&#xa0;en&#xa0;cours&#xa0;n’envoie&#xa0;plus&#xa0;les&#xa0;événements,&#xa0;car&#xa0;ils&#xa0;n’étaient&#xa0;pas&#xa0;lus.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be opened, because you may not use it. Remove it: a program that runs makes a new one.</source>
        <translation>Le socket de contrôle %1 ne peut pas être ouvert, car vous n’avez pas le droit de l’utiliser. Supprimez-le&#xa0;: un programme en cours d’exécution en crée un nouveau.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>La sortie ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ControlCommands</name>
    <message>
        <source>The running program does not know the command %1.</source>
        <translation>Le programme en cours ne connaît pas la commande %1.</translation>
    </message>
    <message>
        <source>%1 is not a number of minutes.</source>
        <translation>%1 n’est pas un nombre de minutes.</translation>
    </message>
    <message>
        <source>Give on or off, and the process id of a kitty.</source>
        <translation>Indiquez on ou off, et le numéro de processus d’un kitty.</translation>
    </message>
    <message>
        <source>There is no kitty %1.</source>
        <translation>Il n’y a pas de kitty %1.</translation>
    </message>
    <message>
        <source>The amount was given on the command line, so it can&apos;t be changed while the program runs. Start it without --zoom.</source>
        <translation>L’agrandissement est fixé par la ligne de commande et ne peut donc pas être modifié pendant que le programme est en cours d’exécution. Lancez-le sans --zoom.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; says that this window is not zoomed.</source>
        <translation>La règle «&#xa0;%1&#xa0;» indique que cette fenêtre n’est pas agrandie.</translation>
    </message>
    <message>
        <source>The kitty %1 has several windows. Name one of them by its id: %2.</source>
        <translation>Le kitty %1 a plusieurs fenêtres. Indiquez l’une d’elles par son identifiant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The window with the focus is not a kitty&apos;s.</source>
        <translation>La fenêtre qui a le focus n’est pas celle d’un kitty.</translation>
    </message>
    <message>
        <source>There is neither a kitty nor a window of one with the id %1.</source>
        <translation>Il n’y a ni kitty ni fenêtre de kitty ayant l’identifiant %1.</translation>
    </message>
</context>
<context>
    <name>ControlProtocol</name>
    <message>
        <source>The request is not of the form {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</source>
        <translation>La requête n’est pas de la forme {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</translation>
    </message>
    <message>
        <source>An argument of the request is not text.</source>
        <translation>Un argument de la requête n’est pas du texte.</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>Le programme en cours a donné une réponse incompréhensible.</translation>
    </message>
</context>
<context>
    <name>ControlServer</name>
    <message>
        <source>The request is longer than %1 bytes.</source>
        <translation>La requête dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because a folder is in its place: remove that.</source>
        <translation>Le socket de contrôle %1 ne peut pas être créé, car un dossier se trouve à sa place&#xa0;: supprimez ce dossier.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because its path is too long: set XDG_RUNTIME_DIR to a shorter one.</source>
        <translation>Le socket de contrôle %1 ne peut pas être créé, car son chemin est trop long&#xa0;: donnez à XDG_RUNTIME_DIR un chemin plus court.</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created: %2. Make it possible to write in its folder, or set XDG_RUNTIME_DIR to another one.</source>
        <translation>Le socket de contrôle %1 ne peut pas être créé&#xa0;: %2. Rendez son dossier accessible en écriture, ou donnez à XDG_RUNTIME_DIR un autre dossier.</translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation>Aucun dossier ne peut être créé dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The simulated niri can&apos;t listen at %1.</source>
        <translation>Le niri simulé ne peut pas écouter sur %1.</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show Status</source>
        <translation>Afficher l’état</translation>
    </message>
</context>
<context>
    <name>DisplayLoss</name>
    <message>
        <source>The display is gone, so Kitty Focus Tracker ends.</source>
        <translation>L’affichage a disparu, Kitty Focus Tracker s’arrête donc.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Its window has the app id %1.</source>
        <translation>Sa fenêtre a l’identifiant d’application %1.</translation>
    </message>
    <message>
        <source>To have it zoomed, add that app id in the settings dialog or with --app-id.</source>
        <translation>S’il doit être agrandi, ajoutez cet identifiant dans les paramètres ou avec --app-id.</translation>
    </message>
    <message>
        <source>No kitty is open, so none was checked.</source>
        <translation>Aucun kitty n’est ouvert, aucun n’a donc été vérifié.</translation>
    </message>
    <message>
        <source>Open one and check again.</source>
        <translation>Ouvrez-en un et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>A kitty that does not know your password will ask you about it in its window.</source>
        <translation>Un kitty qui ne connaît pas votre mot de passe vous interrogera à ce sujet dans sa fenêtre.</translation>
    </message>
    <message>
        <source>%1 is left alone.</source>
        <comment>a kitty</comment>
        <translation>%1 est laissé tranquille.</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n problème a été trouvé.</numerusform>
            <numerusform>%n problèmes ont été trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>A problem</source>
        <translation>Un problème</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>EventLogPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Shows only the events that contain this text.</source>
        <translation>N’affiche que les événements qui contiennent ce texte.</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>&amp;Problèmes seulement</translation>
    </message>
    <message>
        <source>Shows only the events that report a problem.</source>
        <translation>N’affiche que les événements qui signalent un problème.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown.</source>
        <translation>Copie les événements choisis, ou tous ceux qui sont affichés.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What happened, the newest last.</source>
        <translation>Ce qui s’est passé, le plus récent en dernier.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The connection to niri is lost.</source>
        <translation>La connexion à niri est perdue.</translation>
    </message>
    <message>
        <source>Connected to niri.</source>
        <translation>Connecté à niri.</translation>
    </message>
    <message>
        <source>Connected to niri %1.</source>
        <translation>Connecté à niri %1.</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>Le zoom est activé.</translation>
    </message>
    <message>
        <source>Zooming is off: every font has its base size.</source>
        <translation>Le zoom est désactivé&#xa0;: chaque police a sa propre taille.</translation>
    </message>
    <message>
        <source>%1 got the focus; its size stays the same.</source>
        <translation>%1 a reçu le focus&#xa0;; sa taille ne change pas.</translation>
    </message>
    <message>
        <source>%1 lost the focus; its size stays the same.</source>
        <translation>%1 a perdu le focus&#xa0;; sa taille ne change pas.</translation>
    </message>
    <message>
        <source>%1 got the focus: %2.</source>
        <translation>%1 a reçu le focus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2.</source>
        <translation>%1 a perdu le focus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 got the focus: %2 → %3.</source>
        <translation>%1 a reçu le focus&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2 → %3.</source>
        <translation>%1 a perdu le focus&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 got the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 a reçu le focus&#xa0;; son zoom est désactivé</translation>
    </message>
    <message>
        <source>%1 lost the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 a perdu le focus&#xa0;; son zoom est désactivé</translation>
    </message>
    <message>
        <source>It got the focus.</source>
        <translation>Cette fenêtre a reçu le focus.</translation>
    </message>
    <message>
        <source>It lost the focus.</source>
        <translation>Cette fenêtre a perdu le focus.</translation>
    </message>
    <message>
        <source>%1 had the focus only for a moment.</source>
        <translation>%1 n’a eu le focus qu’un instant.</translation>
    </message>
    <message>
        <source>%1 was without the focus only for a moment.</source>
        <translation>%1 n’a été sans focus qu’un instant.</translation>
    </message>
    <message>
        <source>%1 was found.</source>
        <translation>%1 a été trouvé.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 est prêt.</translation>
    </message>
    <message>
        <source>%1 has not been checked yet.</source>
        <translation>%1 n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>%1 is no longer followed.</source>
        <translation>%1 n’est plus suivi.</translation>
    </message>
</context>
<context>
    <name>ForgetConversation</name>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>Ceci sera supprimé :</translation>
    </message>
    <message>
        <source>Before that the running program gives every font its base size back and ends.</source>
        <translation>Auparavant, le programme en cours rend à chaque police sa taille propre et se termine.</translation>
    </message>
    <message>
        <source>The running program does not end, so nothing was removed.</source>
        <translation>Le programme en cours ne se termine pas, donc rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>Le programme lui-même reste : supprimez-le comme vous l’avez installé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Done; for doctor: all is well.</source>
        <translation>Fait&#xa0;; pour doctor&#xa0;: tout va bien.</translation>
    </message>
    <message>
        <source>The program refused, or doctor found something to fix.</source>
        <translation>Le programme a refusé, ou doctor a trouvé quelque chose à corriger.</translation>
    </message>
    <message>
        <source>The command line could not be understood.</source>
        <translation>La ligne de commande est incompréhensible.</translation>
    </message>
    <message>
        <source>No kitty-focus-tracker is running.</source>
        <translation>Aucun kitty-focus-tracker n’est lancé.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.</source>
        <translation>Sous le compositeur niri, la fenêtre du terminal kitty qui a le focus reçoit une police plus grande et retrouve exactement la sienne quand elle le perd.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Commands to the running program:</source>
        <translation>Commandes au programme en cours&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de retour&#xa0;:</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The file %1 can&apos;t be locked: %2.</source>
        <translation>Le fichier %1 ne peut pas être verrouillé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>KittenFile</name>
    <message>
        <source>The file %1 can&apos;t be written, so no font can be changed: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit, aucune police ne peut donc être changée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not safe, because others can change a folder above it, so no font can be changed: set XDG_RUNTIME_DIR to a folder that only you can change.</source>
        <translation>Le&#xa0;fichier&#xa0;%1&#xa0;n’est&#xa0;pas&#xa0;sûr,&#xa0;car&#xa0;d’autres&#xa0;peuvent&#xa0;modifier&#xa0;un&#xa0;dossier&#xa0;au-dessus&#xa0;de&#xa0;lui&#xa0;;&#xa0;aucune&#xa0;police&#xa0;ne&#xa0;peut&#xa0;donc&#xa0;être&#xa0;modifiée&#xa0;:&#xa0;donnez&#xa0;à&#xa0;XDG_RUNTIME_DIR&#xa0;un&#xa0;dossier&#xa0;que&#xa0;vous&#xa0;seul&#xa0;pouvez&#xa0;modifier.</translation>
    </message>
</context>
<context>
    <name>KittyCheckup</name>
    <message>
        <source>It was started when kitty.conf did not say where to listen.</source>
        <translation>Il a été lancé alors que kitty.conf ne disait pas où écouter.</translation>
    </message>
    <message>
        <source>It was started when kitty.conf did not allow it.</source>
        <translation>Il a été lancé alors que kitty.conf ne l’autorisait pas.</translation>
    </message>
    <message>
        <source>%1 can be zoomed.</source>
        <translation>%1 peut être agrandi.</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>A kitty that is started now can be reached: %1</source>
        <translation>Un kitty lancé maintenant est joignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>kitty.conf alone does not let a new kitty be reached.</source>
        <translation>kitty.conf seul ne suffit pas à rendre joignable un nouveau kitty.</translation>
    </message>
    <message>
        <source>A kitty that is started now can&apos;t be reached.</source>
        <translation>Un kitty lancé maintenant n’est pas joignable.</translation>
    </message>
    <message>
        <source>%1 does not set all that is needed.</source>
        <translation>%1 ne contient pas tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker doctor --fix, or add these lines to it:</source>
        <translation>Lancez kitty-focus-tracker doctor --fix, ou ajoutez-y ces lignes&#xa0;:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty a besoin de ces lignes&#xa0;:</translation>
    </message>
    <message>
        <source>%1 can be zoomed, by steps.</source>
        <translation>%1 peut être agrandi par paliers.</translation>
    </message>
    <message>
        <source>It does not allow the command kitten, so its font sizes cannot be read.</source>
        <translation>Il n’autorise pas la commande kitten, donc ses tailles de police ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>For exact sizes, add kitten to remote_control_password in kitty.conf.</source>
        <translation>Pour des tailles exactes, ajoutez kitten à remote_control_password dans kitty.conf.</translation>
    </message>
    <message>
        <source>A kitty that is started now as this one was can be reached.</source>
        <translation>Un kitty lancé maintenant comme celui-ci est joignable.</translation>
    </message>
</context>
<context>
    <name>KittyDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>a kitty, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>KittyError</name>
    <message>
        <source>close this kitty and start a new one if it stays that way</source>
        <translation>fermez ce kitty et lancez-en un nouveau si cela persiste</translation>
    </message>
    <message>
        <source>choose Allow password there</source>
        <translation>choisissez-y «&#xa0;Allow password&#xa0;»</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as kitty answers</source>
        <translation>cela reprendra tout seul dès que kitty répondra</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as that program closes its connection</source>
        <translation>cela reprendra tout seul dès que ce programme fermera sa connexion</translation>
    </message>
    <message>
        <source>install a newer kitty</source>
        <translation>installez un kitty plus récent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong: what fixes it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 has no remote control socket</source>
        <translation>%1 n’a pas de socket de contrôle à distance</translation>
    </message>
    <message>
        <source>%1 listens on a network port only, where nobody can prove who answers</source>
        <translation>%1 n’écoute que sur un port réseau, où rien ne prouve qui répond</translation>
    </message>
    <message>
        <source>%1 does not accept connections at its socket</source>
        <translation>%1 n’accepte pas de connexion sur son socket</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered</source>
        <translation>%1 a fermé la connexion avant de répondre</translation>
    </message>
    <message>
        <source>%1 has a socket that belongs to another user</source>
        <translation>%1 a un socket qui appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>%1 does not allow remote control</source>
        <translation>%1 n’autorise pas le contrôle à distance</translation>
    </message>
    <message>
        <source>%1 does not allow the command %2</source>
        <translation>%1 n’autorise pas la commande %2</translation>
    </message>
    <message>
        <source>%1 requires a password that is not known here</source>
        <translation>%1 exige un mot de passe inconnu ici</translation>
    </message>
    <message>
        <source>%1 requires a password, and %2</source>
        <comment>%2: what is wrong with it</comment>
        <translation>%1 exige un mot de passe, et %2</translation>
    </message>
    <message>
        <source>%1 is waiting for your answer in its window</source>
        <translation>%1 attend votre réponse dans sa fenêtre</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 does not answer, because %2</source>
        <comment>%2: why it does not</comment>
        <translation>%1 ne répond pas, car %2</translation>
    </message>
    <message>
        <source>%1 is serving another program&apos;s remote control connection</source>
        <translation>%1 est occupé par le contrôle à distance d’un autre programme</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 est trop ancien pour %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be understood</source>
        <translation>%1 a donné une réponse incompréhensible</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 s’est terminé</translation>
    </message>
    <message>
        <source>%1 could not be reached in several tries</source>
        <translation>%1 est resté injoignable malgré plusieurs essais</translation>
    </message>
    <message>
        <source>change what it objects to, then choose try again</source>
        <translation>changez ce qu’il refuse, puis choisissez «&#xa0;Réessayer&#xa0;»</translation>
    </message>
    <message>
        <source>%1 refused the command for an unknown reason</source>
        <translation>%1 a refusé la commande pour une raison inconnue</translation>
    </message>
    <message>
        <source>%1 refused the command with the words “%2”</source>
        <translation>%1 a refusé la commande en disant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>install Kitty Focus Tracker in a folder with a shorter path</source>
        <translation>installez Kitty Focus Tracker dans un dossier au chemin plus court</translation>
    </message>
    <message>
        <source>%1 cannot read the command %2, which is too long</source>
        <translation>%1 ne peut pas lire la commande %2, qui est trop longue</translation>
    </message>
    <message>
        <source>%1 was started before kitty.conf said where to listen</source>
        <translation>%1 a été lancé avant que kitty.conf n’indique où écouter</translation>
    </message>
    <message>
        <source>%1 was given an address that another program has</source>
        <translation>%1 a reçu une adresse qu’un autre programme occupe</translation>
    </message>
    <message>
        <source>%1 cannot listen at its address %2</source>
        <translation>%1 ne peut pas écouter à son adresse %2</translation>
    </message>
    <message>
        <source>%1 hides from other programs where it listens</source>
        <translation>%1 cache aux autres programmes où il écoute</translation>
    </message>
    <message>
        <source>%1 listens in a network of its own, as in a container</source>
        <translation>%1 écoute dans un réseau à part, comme dans un conteneur</translation>
    </message>
    <message>
        <source>%1 runs under X11, where niri does not know whose window it is</source>
        <translation>%1 fonctionne sous X11, où niri ignore à qui est la fenêtre</translation>
    </message>
    <message>
        <source>%1 is another program, %2, and has no remote control socket</source>
        <translation>%1 est un autre programme, %2, et n’a pas de socket de contrôle à distance</translation>
    </message>
    <message>
        <source>set listen_on in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>définissez listen_on dans %1, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>set listen_on in %1 and allow_remote_control to socket-only, then start a new kitty</source>
        <comment>a file</comment>
        <translation>définissez listen_on dans %1, mettez-y allow_remote_control à socket-only, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>start a new kitty without %1</source>
        <comment>an option of the command line</comment>
        <translation>lancez un nouveau kitty sans %1</translation>
    </message>
    <message>
        <source>start a new kitty</source>
        <translation>lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>put {kitty_pid} into its --listen-on, then start a new kitty</source>
        <translation>ajoutez {kitty_pid} à son --listen-on, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>start a new kitty with a path in --listen-on</source>
        <translation>lancez un nouveau kitty avec un chemin dans --listen-on</translation>
    </message>
    <message>
        <source>set listen_on to a path in kitty.conf, then start a new kitty</source>
        <translation>donnez un chemin à listen_on dans kitty.conf, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>set linux_display_server to wayland in kitty.conf, then start a new kitty</source>
        <translation>mettez linux_display_server à wayland dans kitty.conf, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>take its app id out of the app ids in the settings</source>
        <translation>retirez son identifiant des identifiants d’application dans les paramètres</translation>
    </message>
    <message>
        <source>set listen_on to a unix socket in kitty.conf, then start a new kitty</source>
        <translation>donnez un socket unix à listen_on dans kitty.conf, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>set listen_on to a path in a folder that only you can write, then start a new kitty</source>
        <translation>donnez à listen_on un chemin dans un dossier où vous seul pouvez écrire, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>set allow_remote_control to socket-only in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>mettez allow_remote_control à socket-only dans %1, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>add it to remote_control_password in kitty.conf, then start a new kitty</source>
        <translation>ajoutez-la à remote_control_password dans kitty.conf, puis lancez un nouveau kitty</translation>
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
        <translation>«&#xa0;%1&#xa0;» (kitty %2)</translation>
    </message>
    <message>
        <source>kitty %1 (version %2)</source>
        <comment>a PID</comment>
        <translation>kitty %1 (version %2)</translation>
    </message>
    <message>
        <source>“%1” (kitty %2, version %3)</source>
        <comment>a window&apos;s title, a PID</comment>
        <translation>«&#xa0;%1&#xa0;» (kitty %2, version %3)</translation>
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
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <comment>a font size, and the one that the user gave it</comment>
        <translation>%1 (la sienne&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>(no window)</source>
        <translation>(sans fenêtre)</translation>
    </message>
    <message>
        <source>Open, idle for %1</source>
        <translation>Ouverte, libre depuis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Essais</translation>
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
        <translation>Problème</translation>
    </message>
    <message>
        <source>Pinned: it stays zoomed without the focus</source>
        <translation>Épinglée&#xa0;: reste agrandie sans le focus</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Zoom: %1 of %2, to keep %n columns</source>
        <translation>
            <numerusform>Zoom&#xa0;: %1 sur %2, pour garder %n colonne</numerusform>
            <numerusform>Zoom&#xa0;: %1 sur %2, pour garder %n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>a switch: this window stays zoomed without the focus</comment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Its font size changes often: a rule can leave it at its base size</source>
        <translation>Sa taille de police change souvent&#xa0;: une règle peut la laisser à sa propre taille</translation>
    </message>
    <message>
        <source>Whether the windows of this kitty are zoomed.</source>
        <translation>Si les fenêtres de ce kitty sont agrandies.</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>Garde cette fenêtre agrandie, où que soit le focus.</translation>
    </message>
</context>
<context>
    <name>KittySetup</name>
    <message>
        <source>%1 cannot be read: make it an ordinary file that you may read</source>
        <translation>%1 est illisible&#xa0;: faites-en un fichier ordinaire que vous pouvez lire</translation>
    </message>
    <message>
        <source>%1 is a link that leads to nothing: fix the link</source>
        <translation>%1 est un lien qui ne mène à rien&#xa0;: réparez le lien</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else: add the lines by hand</source>
        <translation>%1 appartient à quelqu’un d’autre&#xa0;: ajoutez les lignes à la main</translation>
    </message>
    <message>
        <source>%1 was not written by this program: move it away or add the lines by hand</source>
        <translation>%1 n’a pas été écrit par ce programme&#xa0;: déplacez-le ou ajoutez les lignes à la main</translation>
    </message>
    <message>
        <source>a later setting would undo the new ones: remove it (%1)</source>
        <translation>un réglage ultérieur annulerait les nouveaux&#xa0;: supprimez-le (%1)</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime: look at the new plan</source>
        <translation>%1 a été modifié entre-temps&#xa0;: regardez la nouvelle proposition</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds nothing that this program has added</source>
        <translation>%1 ne contient rien que ce programme ait ajouté</translation>
    </message>
    <message>
        <source>kitty 0.47 and later will reload kitty.conf as soon as it is changed, which resets the font size of all its windows.</source>
        <translation>kitty 0.47 et ultérieur rechargera kitty.conf dès sa modification, ce qui rétablit la taille de police configurée dans toutes ses fenêtres.</translation>
    </message>
    <message>
        <source>%1 is read-only: change what it is made from</source>
        <translation>%1 est en lecture seule&#xa0;: modifiez ce dont il est tiré</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is read-only: change what that is made from</source>
        <translation>%1 mène à %2, qui est en lecture seule&#xa0;: modifiez ce dont il est tiré</translation>
    </message>
    <message>
        <source>this kitty was started with --config %1 and reads no file that stays: start it without that</source>
        <translation>ce kitty a été lancé avec --config %1 et ne lit aucun fichier qui reste&#xa0;: lancez-le sans cela</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: make it smaller, or add the lines by hand</source>
        <translation>%1 dépasse 1 Mio&#xa0;: réduisez sa taille ou ajoutez les lignes à la main</translation>
    </message>
</context>
<context>
    <name>KittyTable</name>
    <message>
        <source>Kitties</source>
        <translation>Fenêtres kitty</translation>
    </message>
    <message>
        <source>niri is not connected, so it is not known which kitties are open.
They appear here as soon as niri runs.</source>
        <translation>niri n’est pas connecté, on ne sait donc pas quels kitty sont ouverts.
Ils apparaîtront ici dès que niri sera lancé.</translation>
    </message>
    <message>
        <source>No kitty is open.
Open one, and it appears here.</source>
        <translation>Aucun kitty n’est ouvert.
Ouvrez-en un, et il apparaîtra ici.</translation>
    </message>
    <message>
        <source>Every kitty window, with its state. The space key switches its zoom, or in the column Pin its pin.</source>
        <translation>Chaque fenêtre kitty avec son état. La barre d’espace bascule son agrandissement ou, dans la colonne Épingler, son épinglage.</translation>
    </message>
</context>
<context>
    <name>KittyTableModel</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>KittyZoom</name>
    <message>
        <source>none of its windows has the keyboard</source>
        <translation>aucune de ses fenêtres n’a le clavier</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency of the last commands</source>
        <translation>Latence des dernières commandes</translation>
    </message>
    <message>
        <source>No command has been sent yet.</source>
        <translation>Aucune commande n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>The last commands took %1 ms (median), %2 ms at most.</source>
        <translation>Les dernières commandes ont pris %1 ms en valeur médiane et %2 ms au plus.</translation>
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
        <translation>niri est injoignable.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>There is no niri socket in XDG_RUNTIME_DIR, and NIRI_SOCKET names none.</source>
        <translation>Il n’y a pas de socket de niri dans XDG_RUNTIME_DIR, et NIRI_SOCKET n’en indique aucun.</translation>
    </message>
    <message>
        <source>Start niri, and check from within its session.</source>
        <translation>Lancez niri, et vérifiez depuis sa session.</translation>
    </message>
    <message>
        <source>If niri runs, log out of its session and in again.</source>
        <translation>Si niri est lancé, fermez sa session et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>niri %1 does not report which process owns a window.</source>
        <translation>niri %1 ne dit pas à quel processus appartient une fenêtre.</translation>
    </message>
    <message>
        <source>It is older than 25.01.</source>
        <translation>Il est plus ancien que 25.01.</translation>
    </message>
    <message>
        <source>Install niri 25.01 or newer.</source>
        <translation>Installez niri 25.01 ou une version plus récente.</translation>
    </message>
    <message>
        <source>niri %1 answers, but does not report its windows.</source>
        <translation>niri %1 répond, mais n’indique pas ses fenêtres.</translation>
    </message>
    <message>
        <source>Log out of its session and in again if it stays that way.</source>
        <translation>Fermez sa session et ouvrez-la de nouveau si cela persiste.</translation>
    </message>
    <message>
        <source>niri %1 answers and reports its windows: %2</source>
        <translation>niri %1 répond et indique ses fenêtres&#xa0;: %2</translation>
    </message>
    <message>
        <source>(version unknown)</source>
        <translation>(version inconnue)</translation>
    </message>
    <message>
        <source>NIRI_SOCKET is out of date; the niri that runs was found without it.</source>
        <translation>NIRI_SOCKET est périmé&#xa0;; le niri lancé a été trouvé sans lui.</translation>
    </message>
    <message>
        <source>It names %1, where no niri answers.</source>
        <translation>Il indique %1, où aucun niri ne répond.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the next login sets it right.</source>
        <translation>Il n’y a rien à faire&#xa0;; la prochaine connexion le corrigera.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n kitties need attention</source>
        <translation>
            <numerusform>%n kitty demande votre attention</numerusform>
            <numerusform>%n kitty demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be zoomed. The status dialog says why, and how to fix it.</source>
        <translation>Ils ne peuvent pas être agrandis. La fenêtre d’état dit pourquoi, et comment y remédier.</translation>
    </message>
    <message>
        <source>A kitty needs attention</source>
        <translation>Un kitty demande votre attention</translation>
    </message>
    <message>
        <source>No connection to niri</source>
        <translation>Pas de connexion à niri</translation>
    </message>
    <message>
        <source>No kitty is zoomed until niri runs again. This program keeps looking for it.</source>
        <translation>Aucun kitty n’est agrandi tant que niri n’est pas relancé. Ce programme continue de le chercher.</translation>
    </message>
</context>
<context>
    <name>PasswordProblem</name>
    <message>
        <source>the password file %1 does not exist</source>
        <translation>le fichier de mot de passe %1 n’existe pas</translation>
    </message>
    <message>
        <source>the password file %1 cannot be read</source>
        <translation>le fichier de mot de passe %1 est illisible</translation>
    </message>
    <message>
        <source>the password file %1 belongs to somebody else</source>
        <translation>le fichier de mot de passe %1 appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the password in KITTY_RC_PASSWORD is longer than kitty accepts</source>
        <translation>le mot de passe dans KITTY_RC_PASSWORD est trop long pour kitty</translation>
    </message>
    <message>
        <source>the password in %1 is longer than kitty accepts</source>
        <translation>le mot de passe dans %1 est trop long pour kitty</translation>
    </message>
    <message>
        <source>no program running in it exposes the encryption key</source>
        <translation>aucun de ses programmes ne donne la clé pour chiffrer le nôtre</translation>
    </message>
    <message>
        <source>the key that it published for encrypting ours cannot be used</source>
        <translation>la clé qu’il a publiée pour chiffrer le nôtre est inutilisable</translation>
    </message>
    <message>
        <source>it could not decrypt ours, because its key or its clock differs</source>
        <translation>il n’a pas pu déchiffrer le nôtre, car sa clé ou son horloge est différente</translation>
    </message>
    <message>
        <source>you refused the one we sent</source>
        <translation>vous avez refusé le nôtre</translation>
    </message>
    <message>
        <source>put the password of remote_control_password into ~/.config/kitty/rc-pass</source>
        <translation>mettez le mot de passe de remote_control_password dans ~/.config/kitty/rc-pass</translation>
    </message>
    <message>
        <source>create it or change the setting</source>
        <translation>créez-le ou changez le paramètre</translation>
    </message>
    <message>
        <source>make it an ordinary file that you may read</source>
        <translation>faites-en un fichier ordinaire que vous pouvez lire</translation>
    </message>
    <message>
        <source>make a file of your own</source>
        <translation>créez le vôtre</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>choisissez-en un plus court</translation>
    </message>
    <message>
        <source>run a shell in this kitty</source>
        <translation>lancez-y un shell</translation>
    </message>
    <message>
        <source>install another kitty</source>
        <translation>installez un autre kitty</translation>
    </message>
    <message>
        <source>close this kitty and start a new one</source>
        <translation>fermez ce kitty et lancez-en un nouveau</translation>
    </message>
    <message>
        <source>choose try again to be asked once more</source>
        <translation>choisissez «&#xa0;Réessayer&#xa0;» pour que la question soit posée de nouveau</translation>
    </message>
    <message>
        <source>choose try again, then Allow password</source>
        <translation>choisissez «&#xa0;Réessayer&#xa0;», puis «&#xa0;Allow password&#xa0;»</translation>
    </message>
    <message>
        <source>it does not show which program it runs</source>
        <translation>il&#xa0;ne&#xa0;montre&#xa0;pas&#xa0;quel&#xa0;programme&#xa0;il&#xa0;exécute</translation>
    </message>
    <message>
        <source>it runs %1, which is not proven to be kitty</source>
        <translation>il&#xa0;exécute&#xa0;%1,&#xa0;dont&#xa0;rien&#xa0;ne&#xa0;prouve&#xa0;que&#xa0;c’est&#xa0;kitty</translation>
    </message>
    <message>
        <source>if it is your kitty, choose Trust Program in the status dialog, or run kitty-focus-tracker doctor --fix</source>
        <translation>si&#xa0;c’est&#xa0;bien&#xa0;votre&#xa0;kitty,&#xa0;choisissez&#xa0;«&#xa0;Faire&#xa0;confiance&#xa0;au&#xa0;programme&#xa0;»&#xa0;dans&#xa0;la&#xa0;fenêtre&#xa0;d’état,&#xa0;ou&#xa0;lancez&#xa0;kitty-focus-tracker&#xa0;doctor&#xa0;--fix</translation>
    </message>
    <message>
        <source>you denied the one we sent, and it remembers that as long as it runs</source>
        <translation>vous avez refusé le nôtre, et ce kitty s’en souvient tant qu’il est ouvert</translation>
    </message>
    <message>
        <source>you have not allowed the one we sent for good</source>
        <translation>vous n’avez pas autorisé le nôtre pour de bon</translation>
    </message>
    <message>
        <source>it cannot ask you about ours, because five other questions are open in its window</source>
        <translation>il ne peut pas vous interroger sur le nôtre, car cinq autres questions sont ouvertes dans sa fenêtre</translation>
    </message>
    <message>
        <source>it can compare none, because one on its command line has a character beyond ASCII</source>
        <translation>il ne peut en comparer aucun, car l’un de ceux de sa ligne de commande a un caractère hors ASCII</translation>
    </message>
    <message>
        <source>it can compare none, because the one in line %1 of %2 has a character beyond ASCII</source>
        <translation>il ne peut en comparer aucun, car celui de la ligne %1 de %2 a un caractère hors ASCII</translation>
    </message>
    <message>
        <source>it cannot compare ours, which has a character beyond ASCII</source>
        <translation>il ne peut pas comparer le nôtre, qui a un caractère hors ASCII</translation>
    </message>
    <message>
        <source>close this kitty and start a new one, then choose Allow password there</source>
        <translation>fermez ce kitty et lancez-en un nouveau, puis choisissez-y «&#xa0;Allow password&#xa0;»</translation>
    </message>
    <message>
        <source>answer them, give this window the focus again, then choose Allow password</source>
        <translation>répondez-y, redonnez le focus à cette fenêtre, puis choisissez «&#xa0;Allow password&#xa0;»</translation>
    </message>
    <message>
        <source>choose another there, of ASCII characters only, then start a new kitty</source>
        <translation>choisissez-en là un autre, en caractères ASCII seulement, puis lancez un nouveau kitty</translation>
    </message>
    <message>
        <source>choose another, of ASCII characters only, here and in kitty.conf, then start a new kitty</source>
        <translation>choisissez-en un autre, en caractères ASCII seulement, ici et dans kitty.conf, puis lancez un nouveau kitty</translation>
    </message>
</context>
<context>
    <name>PasswordSource</name>
    <message>
        <source>Others can read the password file %1.</source>
        <translation>D’autres peuvent lire le fichier de mot de passe %1.</translation>
    </message>
</context>
<context>
    <name>PlatformFallback</name>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon in the tray. Install its plugin for Wayland (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Qt ne peut pas utiliser l’affichage, il n’y a donc ni fenêtres ni icône dans la zone de notification. Installez son greffon pour Wayland (qt6-wayland, sous Fedora qt6-qtwayland), puis redémarrez le programme.</translation>
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
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Connections to kitties that are open.</source>
        <translation>Connexions à des kitty qui sont ouvertes.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Connections waiting for a reply.</source>
        <translation>Celles qui attendent la réponse d’un kitty.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Those that are open for the next command.</source>
        <translation>Celles qui sont ouvertes pour la prochaine commande.</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Réutilisées</translation>
    </message>
    <message>
        <source>Share of commands that found an open connection.</source>
        <translation>La part des commandes qui ont trouvé une connexion ouverte.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>Commands that were sent again.</source>
        <translation>Commandes qui ont été envoyées de nouveau.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Commands that a kitty did not carry out.</source>
        <translation>Commandes qu’un kitty n’a pas exécutées.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open connections, and how many may be</comment>
        <translation>%1 sur %2</translation>
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
        <translation>Le dossier %1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a folder: remove it.</source>
        <translation>%1 n’est pas un dossier&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user: remove it.</source>
        <translation>Le dossier %1 appartient à un autre utilisateur&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>The folder %1 is open to others: set its mode to 0700.</source>
        <translation>Le dossier %1 est ouvert à d’autres&#xa0;: mettez ses droits à 0700.</translation>
    </message>
    <message>
        <source>The folder %1 does not begin with /: set XDG_RUNTIME_DIR to a path that does.</source>
        <translation>Le dossier %1 ne commence pas par /&#xa0;: donnez à XDG_RUNTIME_DIR un chemin qui commence ainsi.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 can&apos;t be started: %2. Install Kitty Focus Tracker anew; until then it works without its tray icon, its dialogs and the commands doctor and forget.</source>
        <translation>%1 ne peut pas être lancé&#xa0;: %2. Réinstallez Kitty Focus Tracker&#xa0;; d’ici là, il fonctionne sans son icône dans la zone de notification, ses fenêtres ni les commandes doctor et forget.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove Everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>What the program has left</source>
        <translation>Ce que le programme a laissé</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders?</source>
        <translation>Supprimer ce que le programme a laissé dans vos dossiers ?</translation>
    </message>
    <message>
        <source>Before that every font gets its base size back, and the program ends. kitty 0.47 and later reload kitty.conf when it is changed.</source>
        <translation>Auparavant, chaque police retrouve sa taille propre, et le programme se termine. À partir de 0.47, kitty recharge kitty.conf quand il change.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>All that the program had left is removed.</source>
        <translation>Tout ce que le programme avait laissé est supprimé.</translation>
    </message>
    <message>
        <source>Not all that the program had left could be removed.</source>
        <translation>Tout ce que le programme avait laissé n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>Le programme lui-même reste : supprimez-le comme vous l’avez installé.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Any; * stands for any text, ? for one character</source>
        <translation>Tous&#xa0;; * remplace un texte quelconque, ? un caractère</translation>
    </message>
    <message>
        <source>&amp;App id:</source>
        <translation>&amp;Identifiant d’application&#xa0;:</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Monitor:</source>
        <translation>É&amp;cran&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Screencast:</source>
        <translation>&amp;Diffusion d’écran&#xa0;:</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Pas en cours</translation>
    </message>
    <message>
        <source>&amp;Floating:</source>
        <translation>&amp;Flottante&#xa0;:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>F&amp;ullscreen:</source>
        <translation>&amp;Plein écran&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom&#xa0;:</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Comme les autres</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>By this amount</source>
        <translation>De cet agrandissement</translation>
    </message>
    <message>
        <source>Minimum &amp;columns:</source>
        <translation>Colonnes &amp;minimum&#xa0;:</translation>
    </message>
    <message>
        <source>As for all others</source>
        <translation>Comme pour les autres</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>How the font of such a window changes while it is zoomed.</source>
        <translation>Comment change la police d’une telle fenêtre pendant qu’elle est agrandie.</translation>
    </message>
    <message>
        <source>Give the rule %1.</source>
        <translation>Donnez un nom à la règle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is another rule with this name.</source>
        <translation>Il y a déjà une autre règle de ce nom.</translation>
    </message>
    <message>
        <source>Choose a zoom or a minimum of columns; as it is, the rule changes nothing.</source>
        <translation>Choisissez un zoom ou un minimum de colonnes&#xa0;; telle quelle, la règle ne change rien.</translation>
    </message>
    <message>
        <source>No window that is open now meets it.</source>
        <translation>Aucune fenêtre ouverte actuellement n’y répond.</translation>
    </message>
    <message numerus="yes">
        <source>%n windows that are open now meet it: %1</source>
        <translation>
            <numerusform>%n fenêtre ouverte actuellement y répond&#xa0;: %1</numerusform>
            <numerusform>%n fenêtres ouvertes actuellement y répondent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>niri does not report yet which windows are fullscreen, so none meets this rule.</source>
        <translation>niri n’indique pas encore quelles fenêtres sont en plein écran, donc aucune ne correspond à cette règle.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The first rule that a window meets decides how it is zoomed. Windows that meet none are zoomed as the page Zoom says.</source>
        <translation>La première règle à laquelle une fenêtre répond décide de son agrandissement. Les fenêtres qui ne répondent à aucune sont agrandies selon la page «&#xa0;Zoom&#xa0;».</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>M&amp;ove Up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>titre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>app id “%1”</source>
        <translation>identifiant d’application «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>monitor “%1”</source>
        <translation>écran «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>screencast</source>
        <translation>avec diffusion d’écran</translation>
    </message>
    <message>
        <source>no screencast</source>
        <translation>sans diffusion d’écran</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>flottante</translation>
    </message>
    <message>
        <source>not floating</source>
        <translation>non flottante</translation>
    </message>
    <message>
        <source>fullscreen</source>
        <translation>en plein écran</translation>
    </message>
    <message>
        <source>not fullscreen</source>
        <translation>pas en plein écran</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>toutes les fenêtres</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a window that is not zoomed</comment>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>at least %n columns</source>
        <translation>
            <numerusform>au moins %n colonne</numerusform>
            <numerusform>au moins %n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>The rules in the order in which they are tried.</source>
        <translation>Les règles dans l’ordre où elles sont essayées.</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The running program, whose session is over, does not end.</source>
        <translation>Le programme en cours, dont la session est terminée, ne s’arrête pas.</translation>
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
        <translation>Il n’y a pas de dossier sûr pour les sockets de la session.</translation>
    </message>
    <message>
        <source>Log in by way of systemd-logind or elogind, which make it and set XDG_RUNTIME_DIR.</source>
        <translation>Ouvrez la session par systemd-logind ou elogind, qui le créent et définissent XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set.</source>
        <translation>XDG_RUNTIME_DIR n’est pas défini.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which is not a folder.</source>
        <translation>XDG_RUNTIME_DIR vaut %1, qui n’est pas un dossier.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user.</source>
        <translation>XDG_RUNTIME_DIR vaut %1, qui appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, into which others can write.</source>
        <translation>XDG_RUNTIME_DIR vaut %1, où d’autres peuvent écrire.</translation>
    </message>
    <message>
        <source>The session&apos;s sockets are safe: %1</source>
        <translation>Les sockets de la session sont en lieu sûr&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody else can change what kitty is asked to run: %1</source>
        <translation>Personne d’autre ne peut changer ce que kitty doit exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>What kitty is asked to run can&apos;t be put in a safe place.</source>
        <translation>Ce que kitty doit exécuter ne peut pas être mis en lieu sûr.</translation>
    </message>
    <message>
        <source>Fix that folder, or install the program again.</source>
        <translation>Réparez ce dossier, ou réinstallez le programme.</translation>
    </message>
    <message>
        <source>There is a tray for the icon.</source>
        <translation>Il y a une zone de notification pour l’icône.</translation>
    </message>
    <message>
        <source>There is no tray for the icon now; everything works without one.</source>
        <translation>Il n’y a pas de zone de notification pour l’icône en ce moment&#xa0;; tout fonctionne aussi sans elle.</translation>
    </message>
    <message>
        <source>Start a panel that has a tray, such as waybar, if you want the icon.</source>
        <translation>Si vous voulez l’icône, lancez un panneau qui a une zone de notification, par exemple waybar.</translation>
    </message>
    <message>
        <source>Edit %1, or set it in the settings dialog.</source>
        <translation>Modifiez %1, ou changez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>All settings are at their defaults; there is no settings file.</source>
        <translation>Tout est réglé par défaut&#xa0;; il n’y a pas de fichier de paramètres.</translation>
    </message>
    <message>
        <source>The settings are understood: %1</source>
        <translation>Les paramètres sont compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password for kitty can&apos;t be read.</source>
        <translation>Le mot de passe pour kitty est illisible.</translation>
    </message>
    <message>
        <source>There is a password for kitties that require one.</source>
        <translation>Il y a un mot de passe pour les kitty qui en exigent un.</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 %1</source>
        <translation>Soyez seul à pouvoir le lire&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>The program is started at login: %1</source>
        <translation>Le programme est lancé à l’ouverture de session&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program is started at login, by its systemd unit.</source>
        <translation>Le programme est lancé à l’ouverture de session, par son unité systemd.</translation>
    </message>
    <message>
        <source>The program is not started at login, unless niri&apos;s configuration does it.</source>
        <translation>Le programme n’est pas lancé à l’ouverture de session, à moins que la configuration de niri ne le fasse.</translation>
    </message>
    <message>
        <source>Switch it on in the settings dialog, if you want it.</source>
        <translation>Activez-le dans les paramètres si vous le voulez.</translation>
    </message>
    <message>
        <source>The settings are understood, and read-only: %1</source>
        <translation>Les paramètres sont compris, et en lecture seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>To change them for good, change what that file is made from.</source>
        <translation>Pour les changer durablement, modifiez ce dont ce fichier est tiré.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which does not begin with /.</source>
        <translation>XDG_RUNTIME_DIR est %1, qui ne commence pas par /.</translation>
    </message>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon.</source>
        <translation>Qt ne peut pas utiliser l’affichage, il n’y a donc ni fenêtres ni icône.</translation>
    </message>
    <message>
        <source>Its plugin for Wayland is not installed.</source>
        <translation>Son greffon pour Wayland n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Installez-le (qt6-wayland, sous Fedora qt6-qtwayland), puis redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>SetUpChangePage</name>
    <message>
        <source>The new file</source>
        <translation>Le nouveau fichier</translation>
    </message>
    <message>
        <source>The new end of kitty.conf</source>
        <translation>La nouvelle fin de kitty.conf</translation>
    </message>
    <message>
        <source>&amp;Write This</source>
        <translation>Éc&amp;rire</translation>
    </message>
    <message>
        <source>&amp;Undo the Change</source>
        <translation>A&amp;nnuler la modification</translation>
    </message>
    <message>
        <source>Keeps a copy, then makes exactly the change that is shown.</source>
        <translation>Fait exactement la modification affichée, et garde d’abord une copie.</translation>
    </message>
    <message>
        <source>Removes from kitty.conf what this program has added.</source>
        <translation>Supprime de kitty.conf ce que ce programme y a ajouté.</translation>
    </message>
    <message>
        <source>%1 already has all that is needed.</source>
        <translation>%1 contient déjà tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>Nothing is written until you confirm. This would be written:</source>
        <translation>Rien n’est écrit sans votre accord. Voici ce qui le serait&#xa0;:</translation>
    </message>
    <message>
        <source>A new file, %1:</source>
        <translation>Un nouveau fichier, %1&#xa0;:</translation>
    </message>
    <message>
        <source>At the end of %1, of which a copy is kept:</source>
        <translation>À la fin de %1, dont une copie est gardée&#xa0;:</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, setting</comment>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>These lines of yours will no longer count:
%1</source>
        <translation>Ces lignes qui sont les vôtres ne compteront plus&#xa0;:
%1</translation>
    </message>
    <message>
        <source>This program can&apos;t make the change: %1.</source>
        <translation>Ce programme ne peut pas faire la modification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The change is made.</source>
        <translation>La modification est faite.</translation>
    </message>
    <message>
        <source>The change is made. The previous file is kept as %1.</source>
        <translation>La modification est faite. L’ancien fichier est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>Nothing was undone: %1.</source>
        <translation>Rien n’a été annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its command line already says all that is needed.</source>
        <translation>Sa ligne de commande contient déjà tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>These are the lines that kitty needs:</source>
        <translation>Voici les lignes dont kitty a besoin&#xa0;:</translation>
    </message>
    <message>
        <source>Step 2 of 3: The change</source>
        <translation>Étape 2 sur 3&#xa0;: La modification</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>I Added Them &amp;Myself</source>
        <translation>Je les ai ajoutées &amp;moi-même</translation>
    </message>
    <message>
        <source>Set Up kitty</source>
        <translation>Configurer kitty</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Show the C&amp;hange</source>
        <translation>&amp;Voir la modification</translation>
    </message>
</context>
<context>
    <name>SetUpLinesPage</name>
    <message>
        <source>&amp;Copy the Lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>A kitty can be zoomed if it listens at a socket of yours and lets programs change its font from there. These two lines in kitty.conf say so:</source>
        <translation>Un kitty peut être agrandi s’il écoute sur un socket à vous et laisse les programmes changer sa police par là. Ces deux lignes de kitty.conf le permettent&#xa0;:</translation>
    </message>
    <message>
        <source>Lines for kitty.conf</source>
        <translation>Lignes pour kitty.conf</translation>
    </message>
    <message>
        <source>The next step can write them for you. It shows first what exactly it would change, and keeps a copy of the file as it is.</source>
        <translation>L’étape suivante peut les écrire pour vous. Elle montre d’abord exactement ce qu’elle changerait, et garde une copie du fichier actuel.</translation>
    </message>
    <message>
        <source>Copies the two lines, to paste them into kitty.conf yourself.</source>
        <translation>Copie les deux lignes, pour les coller vous-même dans kitty.conf.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Step 1 of 3: What kitty needs</source>
        <translation>Étape 1 sur 3&#xa0;: Ce dont kitty a besoin</translation>
    </message>
</context>
<context>
    <name>SetUpWatchPage</name>
    <message>
        <source>Kitties that are open already don&apos;t notice the change: kitty reads these lines only when it starts. Close them when it suits you.

Open a new kitty now, to see whether it works.</source>
        <translation>Les kitty déjà ouverts ne remarquent pas la modification&#xa0;: kitty ne lit ces lignes qu’au démarrage. Fermez-les quand cela vous convient.

Ouvrez maintenant un nouveau kitty pour voir si cela fonctionne.</translation>
    </message>
    <message>
        <source>The new kitty</source>
        <translation>Le nouveau kitty</translation>
    </message>
    <message>
        <source>Waiting for a new kitty…</source>
        <translation>En attente d’un nouveau kitty…</translation>
    </message>
    <message>
        <source>%1 works: it is zoomed when it gets the focus.</source>
        <comment>a kitty</comment>
        <translation>%1 fonctionne&#xa0;: il est agrandi quand il reçoit le focus.</translation>
    </message>
    <message>
        <source>Step 3 of 3: A new kitty</source>
        <translation>Étape 3 sur 3&#xa0;: Un nouveau kitty</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Kitty Focus Tracker Settings</source>
        <translation>Paramètres de Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>Fichier de paramètres&#xa0;: %1</translation>
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
        <translation>Co&amp;nnexions</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>&amp;Undo Defaults</source>
        <translation>Ann&amp;uler la restauration</translation>
    </message>
    <message>
        <source>Resets every setting to its default, except those set on the command line.</source>
        <translation>Remet chaque paramètre à sa valeur par défaut, sauf ceux de la ligne de commande.</translation>
    </message>
    <message>
        <source>Brings back what was set before the defaults.</source>
        <translation>Rétablit ce qui était réglé avant les valeurs par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Il y en a %n de plus.</numerusform>
            <numerusform>Il y en a %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>Removes what the program has left in your folders, after asking, and ends it.</source>
        <translation>Supprime, après confirmation, ce que le programme a laissé dans vos dossiers, et y met fin.</translation>
    </message>
    <message>
        <source>Remove E&amp;verything…</source>
        <translation>&amp;Tout supprimer…</translation>
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
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 (au choix)</translation>
    </message>
    <message>
        <source>1 to 32 names of at most 256 characters, with commas between them</source>
        <translation>1 à 32 noms d’au plus 256 caractères, séparés par des virgules</translation>
    </message>
    <message>
        <source>empty, or a path that begins with / or ~/</source>
        <translation>vide, ou un chemin qui commence par / ou ~/</translation>
    </message>
    <message>
        <source>system, or a language code such as de or zh_CN</source>
        <translation>system, ou un code de langue comme de ou zh_CN</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from %1 to %2</source>
        <translation>un nombre entier de millisecondes de %1 à %2</translation>
    </message>
    <message>
        <source>a number of seconds from %1 to %2</source>
        <translation>un nombre de secondes de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>un nombre entier de secondes de %1 à %2</translation>
    </message>
    <message>
        <source>Zoom the focused kitty</source>
        <translation>Agrandir le kitty qui a le focus</translation>
    </message>
    <message>
        <source>When off, every font keeps its base size.</source>
        <translation>Si le zoom est désactivé, chaque police garde sa propre taille.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: by points, by a factor, or to one size for all.</source>
        <translation>Comment change la police de la fenêtre qui a le focus&#xa0;: de quelques points, d’un facteur, ou à une taille unique.</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>Temps de stabilisation</translation>
    </message>
    <message>
        <source>While focus changes follow each other faster than this, only the window where the focus comes to rest is zoomed.</source>
        <translation>Tant que les changements de focus se suivent plus vite, seule la fenêtre où le focus s’arrête est agrandie.</translation>
    </message>
    <message>
        <source>When no window has the focus</source>
        <translation>Quand aucune fenêtre n’a le focus</translation>
    </message>
    <message>
        <source>What happens while a launcher, a notification, the overview or the lock screen has the keyboard.</source>
        <translation>Ce qui se passe pendant qu’un lanceur, une notification, la vue d’ensemble ou l’écran de verrouillage a le clavier.</translation>
    </message>
    <message>
        <source>Stay zoomed while still the active window</source>
        <translation>Rester agrandi tant que c’est la fenêtre active</translation>
    </message>
    <message>
        <source>Restore the font at once</source>
        <translation>Rétablir la police aussitôt</translation>
    </message>
    <message>
        <source>Restore fonts on quit</source>
        <translation>Rétablir les polices en quittant</translation>
    </message>
    <message>
        <source>When the program ends, every font gets its base size back.</source>
        <translation>Quand le programme se termine, chaque police retrouve sa propre taille.</translation>
    </message>
    <message>
        <source>Window app ids</source>
        <translation>Identifiants d’application</translation>
    </message>
    <message>
        <source>The app ids of windows that are kitty, with commas between them; * stands for any text, ? for one character.</source>
        <translation>Les identifiants d’application des fenêtres kitty, séparés par des virgules&#xa0;; * remplace un texte quelconque, ? un caractère.</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Fichier de mot de passe</translation>
    </message>
    <message>
        <source>A file with the remote control password; when empty, KITTY_RC_PASSWORD or ~/.config/kitty/rc-pass is used.</source>
        <translation>Un fichier contenant le mot de passe du contrôle à distance&#xa0;; si vide, KITTY_RC_PASSWORD ou ~/.config/kitty/rc-pass est utilisé.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection.</source>
        <translation>Temps dont un kitty dispose pour accepter une connexion.</translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation>Délai de vérification</translation>
    </message>
    <message>
        <source>How long a kitty may take to answer when it is asked whether all is well.</source>
        <translation>Temps dont un kitty dispose pour répondre quand on lui demande si tout va bien.</translation>
    </message>
    <message>
        <source>Command timeout</source>
        <translation>Délai de commande</translation>
    </message>
    <message>
        <source>How long a kitty may take to carry out a change of its font.</source>
        <translation>Temps dont un kitty dispose pour changer sa police.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>Nombre de nouveaux essais d’une commande après un échec de connexion.</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Attente entre essais</translation>
    </message>
    <message>
        <source>The first retry comes after twice this time, the second after four times, and so on.</source>
        <translation>L’attente de base entre les essais&#xa0;: le double avant le premier, puis doublée à chaque fois.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
    <message>
        <source>The most connections that stay open; beyond them the least recently used is closed.</source>
        <translation>Le nombre maximal de connexions qui restent ouvertes&#xa0;; au-delà, la moins récemment utilisée est fermée.</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>Intervalle de vérification</translation>
    </message>
    <message>
        <source>How often open connections are checked.</source>
        <translation>La fréquence à laquelle les connexions ouvertes sont vérifiées.</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>A connection that was not used for so long is closed.</source>
        <translation>Une connexion inutilisée pendant ce temps est fermée.</translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation>Garder les connexions ouvertes</translation>
    </message>
    <message>
        <source>kitty before 0.42.2 answers nobody else while a connection is open, so &quot;Automatic&quot; closes it there at once.</source>
        <translation>Avant 0.42.2, kitty ne répond à personne d’autre tant qu’une connexion est ouverte&#xa0;; le mode automatique la ferme donc aussitôt.</translation>
    </message>
    <message>
        <source>Automatic, depending on kitty&apos;s version</source>
        <translation>Automatique, selon la version du kitty</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Keeps a desktop entry in your autostart folder.</source>
        <translation>Place un fichier .desktop dans votre dossier de démarrage automatique.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tells you when a kitty needs attention or niri has been away for a while.</source>
        <translation>Vous prévient quand un kitty demande votre attention ou que niri est absent longtemps.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of this program.</source>
        <translation>La langue de ce programme.</translation>
    </message>
    <message>
        <source>Minimum columns</source>
        <translation>Colonnes minimum</translation>
    </message>
    <message>
        <source>The zoom becomes smaller, down to none, where the terminal would get fewer columns than this. 0 switches it off.</source>
        <translation>L’agrandissement diminue, jusqu’à disparaître, là où le terminal aurait moins de colonnes. 0 désactive cette limite.</translation>
    </message>
    <message>
        <source>Zoomed windows</source>
        <translation>Fenêtres agrandies</translation>
    </message>
    <message>
        <source>Which kitty windows are zoomed, besides those that you have pinned.</source>
        <translation>Quelles fenêtres kitty sont agrandies, en plus de celles que vous avez épinglées.</translation>
    </message>
    <message>
        <source>The window with the focus</source>
        <translation>La fenêtre qui a le focus</translation>
    </message>
    <message>
        <source>The active window of every monitor</source>
        <translation>La fenêtre active de chaque écran</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 is larger than 1 MiB and not read: make it smaller.</source>
        <translation>%1 dépasse 1 Mio et n’est pas lu&#xa0;: réduisez-le.</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is not UTF-8 text.</source>
        <translation>%1&#xa0;: la ligne %2 est ignorée, car ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is neither [section] nor key = value.</source>
        <translation>%1&#xa0;: la ligne %2 est ignorée, car ce n’est ni [section] ni clé = valeur.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot; in the section [%3]; it is ignored.</source>
        <translation>%1&#xa0;: il n’y a pas de paramètre «&#xa0;%2&#xa0;» dans la section [%3]&#xa0;; il est ignoré.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] appears more than once; the last one is used.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» figure plusieurs fois dans la section [%3]&#xa0;; le dernier compte.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] is &quot;%4&quot;, but must be %5; the default &quot;%6&quot; is used.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» dans la section [%3] vaut «&#xa0;%4&#xa0;», mais il faut&#xa0;: %5&#xa0;; la valeur par défaut «&#xa0;%6&#xa0;» est utilisée.</translation>
    </message>
    <message>
        <source>%1: there are further lines that cannot be used.</source>
        <translation>%1&#xa0;: il y a encore d’autres éléments inutilisables.</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because the name of a rule must be %3.</source>
        <translation>%1&#xa0;: la section [%2] est ignorée, car pour le nom d’une règle il faut&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because there are more than %3 rules.</source>
        <translation>%1&#xa0;: la section [%2] est ignorée, car il y a plus de %3 règles.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has no setting &quot;%3&quot;.</source>
        <translation>%1&#xa0;: la règle «&#xa0;%2&#xa0;» est ignorée, car elle n’a pas de paramètre «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because its &quot;%3&quot; is &quot;%4&quot;, but must be %5.</source>
        <translation>%1&#xa0;: la règle «&#xa0;%2&#xa0;» est ignorée, car son «&#xa0;%3&#xa0;» vaut «&#xa0;%4&#xa0;», mais il faut&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has neither &quot;amount&quot; nor &quot;minimum_columns&quot;.</source>
        <translation>%1&#xa0;: la règle «&#xa0;%2&#xa0;» est ignorée, car elle n’a ni «&#xa0;amount&#xa0;» ni «&#xa0;minimum_columns&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Set on the command line.</source>
        <translation>Défini sur la ligne de commande.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>This must be %1. Until then &quot;%2&quot; stays in force.</source>
        <translation>Valeur attendue&#xa0;: %1. D’ici là, «&#xa0;%2&#xa0;» reste en vigueur.</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <comment>font sizes such as 11 pt</comment>
        <translation>Une police de %1 passe à %2.</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>De %1 à %2&#xa0;; par défaut %3.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>%1 is not read, because it is not a file.</source>
        <translation>%1 n’est pas lu, car ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. The change holds until the program ends.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. La modification vaut jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 is read-only, so what you change here holds until the program ends. To keep it, change what that file is made from.</source>
        <translation>%1 est en lecture seule, donc ce que vous changez ici vaut jusqu’à la fin du programme. Pour le garder, modifiez ce dont ce fichier est tiré.</translation>
    </message>
    <message>
        <source>%1 is read-only, so the change holds until the program ends. To keep it, put these lines into what that file is made from:
%2</source>
        <translation>%1 est en lecture seule, donc la modification vaut jusqu’à la fin du programme. Pour la garder, mettez ces lignes dans ce dont ce fichier est tiré&#xa0;:
%2</translation>
    </message>
</context>
<context>
    <name>SetupConversation</name>
    <message>
        <source>This file will be written, %1:</source>
        <translation>Ce fichier sera écrit, %1&#xa0;:</translation>
    </message>
    <message>
        <source>These lines will be added at the end of %1, after a copy of it is made:</source>
        <translation>Ces lignes seront ajoutées à la fin de %1, après en avoir fait une copie&#xa0;:</translation>
    </message>
    <message>
        <source>This line will no longer count, %1 line %2:</source>
        <translation>Cette ligne ne comptera plus, %1 ligne %2&#xa0;:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty a besoin de ces lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Rien n’a été modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done. It counts for every kitty that you start from now on: start a new one, and check again with kitty-focus-tracker doctor.</source>
        <translation>Fait. Cela vaut pour chaque kitty que vous lancerez désormais&#xa0;: lancez-en un nouveau, et vérifiez de nouveau avec kitty-focus-tracker doctor.</translation>
    </message>
    <message>
        <source>This undoes it:</source>
        <translation>Pour revenir en arrière&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is set up already. A kitty that was started before does not know it: start a new one.</source>
        <translation>%1 est déjà configuré. Un kitty lancé auparavant ne le sait pas&#xa0;: lancez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>SimulatedKittyProcess</name>
    <message>
        <source>A simulated kitty can&apos;t be started: %1.</source>
        <translation>Un kitty simulé ne peut pas être lancé&#xa0;: %1.</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>There is no tray to show the icon of this program. The icon appears as soon as there is one; until then, kitty-focus-tracker show opens this window.</source>
        <translation>Il n’y a pas de zone de notification pour l’icône de ce programme. Elle apparaît dès qu’il y en a une&#xa0;; d’ici là, kitty-focus-tracker show ouvre cette fenêtre.</translation>
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
        <translation>Le désactiver rend à chaque police sa propre taille.</translation>
    </message>
    <message>
        <source>Zoom less</source>
        <translation>Agrandir moins</translation>
    </message>
    <message>
        <source>Zoom more</source>
        <translation>Agrandir plus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>Changes how much larger the font of the focused kitty is.</source>
        <translation>Change l’agrandissement du kitty qui a le focus.</translation>
    </message>
    <message>
        <source>The amount is set on the command line for this run.</source>
        <translation>L’agrandissement est fixé par la ligne de commande pour cette exécution.</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source> (%1 pt, base %2 pt)</source>
        <translation> (%1 pt, la sienne&#xa0;: %2 pt)</translation>
    </message>
    <message>
        <source> (%1 pt)</source>
        <translation> (%1 pt)</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>Le zoom est activé.</translation>
    </message>
    <message>
        <source>Zooming is paused until %1.</source>
        <translation>Le zoom est en pause jusqu’à %1.</translation>
    </message>
    <message>
        <source>Zooming is off.</source>
        <translation>Le zoom est désactivé.</translation>
    </message>
    <message>
        <source>niri %1 is connected: %2</source>
        <translation>niri %1 est connecté&#xa0;: %2</translation>
    </message>
    <message>
        <source>niri is not running: waiting for it.</source>
        <translation>niri n’est pas lancé&#xa0;: en attente.</translation>
    </message>
    <message>
        <source>No kitty is open.</source>
        <translation>Aucun kitty n’est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties:</source>
        <translation>
            <numerusform>%n kitty&#xa0;:</numerusform>
            <numerusform>%n kitty&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1 open, %2 in use, at most %3; %4 made, %5 % of the commands found one open; %6 retries, %7 failures.</source>
        <translation>Connexions&#xa0;: %1 ouvertes, %2 utilisées, %3 au plus&#xa0;; %4 établies, %5&#xa0;% des commandes en ont trouvé une ouverte&#xa0;; %6 nouveaux essais, %7 échecs.</translation>
    </message>
    <message>
        <source> (by %1 pt)</source>
        <comment>a font that is so much larger or smaller than its base size</comment>
        <translation> (de %1 pt)</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a kitty</comment>
        <translation>%1&#xa0;: pas encore vérifié</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <comment>a kitty</comment>
        <translation>%1&#xa0;: prêt</translation>
    </message>
    <message>
        <source>%1: ready, its zoom is switched off</source>
        <comment>a kitty</comment>
        <translation>%1&#xa0;: prêt, son zoom est désactivé</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <comment>a window that stays zoomed</comment>
        <translation> (épinglée)</translation>
    </message>
    <message>
        <source> (rule &quot;%1&quot;)</source>
        <translation> (règle «&#xa0;%1&#xa0;»)</translation>
    </message>
    <message numerus="yes">
        <source> (%1 of %2: %n columns)</source>
        <comment>so many points of the zoom that is set</comment>
        <translation>
            <numerusform> (%1 sur %2&#xa0;: %n colonne)</numerusform>
            <numerusform> (%1 sur %2&#xa0;: %n colonnes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalQuestion</name>
    <message>
        <source>y</source>
        <comment>the short answer yes, in lower case</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in lower case</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>Proceed? [y/N] </source>
        <translation>Faut-il le faire&#xa0;? [o/N] </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>%1 can&apos;t be removed: remove it by hand.</source>
        <translation>%1 ne peut pas être supprimé : supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Our lines for kitty: %1</source>
        <translation>Nos lignes pour kitty : %1</translation>
    </message>
    <message>
        <source>A copy of kitty.conf as it was: %1</source>
        <translation>Une copie de kitty.conf tel qu’il était : %1</translation>
    </message>
    <message>
        <source>Start at login: %1</source>
        <translation>Démarrage à la connexion : %1</translation>
    </message>
    <message>
        <source>Start at login, by systemd: %1</source>
        <translation>Démarrage à la connexion, par systemd : %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configuration : %1</translation>
    </message>
    <message>
        <source>Sizes of windows: %1</source>
        <translation>Tailles des fenêtres : %1</translation>
    </message>
    <message>
        <source>Files of the running program: %1</source>
        <translation>Fichiers du programme en cours : %1</translation>
    </message>
    <message>
        <source>Removed. %1</source>
        <translation>Supprimé. %1</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Non supprimé. %1</translation>
    </message>
    <message>
        <source>Your own lines are in our file beside kitty.conf, so it stays, and the line that includes it: move them, then try again.</source>
        <translation>Notre fichier à côté de kitty.conf contient des lignes à vous&#xa0;; il reste donc, ainsi que la ligne qui l’inclut&#xa0;: déplacez-les, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>TrayAppearance</name>
    <message>
        <source>no kitty is open</source>
        <translation>aucun kitty n’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties</source>
        <translation>
            <numerusform>%n kitty</numerusform>
            <numerusform>%n kitty</numerusform>
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
            <numerusform>%n demande votre attention</numerusform>
            <numerusform>%n demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu’à %1</translation>
    </message>
    <message>
        <source>Zooming is off</source>
        <translation>Le zoom est désactivé</translation>
    </message>
    <message>
        <source>Waiting for niri</source>
        <translation>En attente de niri</translation>
    </message>
    <message>
        <source>Zooming %1</source>
        <comment>a font size, with its unit</comment>
        <translation>Agrandi à %1</translation>
    </message>
    <message>
        <source>Ready to zoom</source>
        <translation>Prêt à agrandir</translation>
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
        <translation>Aucun kitty n’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>kitties</comment>
        <translation>
            <numerusform>%n autre…</numerusform>
            <numerusform>%n autres…</numerusform>
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
        <translation>Lui donner le mot de passe tant qu’il est en cours d’exécution&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>It is not given the password.</source>
        <translation>Il&#xa0;ne&#xa0;reçoit&#xa0;pas&#xa0;le&#xa0;mot&#xa0;de&#xa0;passe.</translation>
    </message>
    <message>
        <source>It is given the password as soon as it has the focus. Check again with kitty-focus-tracker doctor.</source>
        <translation>Il&#xa0;reçoit&#xa0;le&#xa0;mot&#xa0;de&#xa0;passe&#xa0;dès&#xa0;qu’il&#xa0;a&#xa0;le&#xa0;focus.&#xa0;Vérifiez&#xa0;de&#xa0;nouveau&#xa0;avec&#xa0;kitty-focus-tracker&#xa0;doctor.</translation>
    </message>
</context>
<context>
    <name>TrustedKitties</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1&#xa0;ne&#xa0;peut&#xa0;pas&#xa0;être&#xa0;écrit&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>UserInterface</name>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
</context>
<context>
    <name>ZoomAmount</name>
    <message>
        <source>The amount is &quot;%1&quot;, but must be %2.</source>
        <translation>L’agrandissement est «&#xa0;%1&#xa0;», mais il faut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>+ or - with up to %1 points (+3), x with a factor from %2 to %3 (x1.25), or = with a size from %4 to %5 points (=16)</source>
        <translation>+ ou - avec jusqu’à %1 points (+3), x avec un facteur de %2 à %3 (x1.25), ou = avec une taille de %4 à %5 points (=16)</translation>
    </message>
</context>
<context>
    <name>ZoomEvent</name>
    <message>
        <source>%1 belongs to a process that niri does not name: use niri 25.01 or later</source>
        <translation>%1 appartient à un processus que niri ne nomme pas&#xa0;: utilisez niri 25.01 ou une version ultérieure</translation>
    </message>
    <message>
        <source>window %1</source>
        <comment>niri&apos;s id</comment>
        <translation>fenêtre %1</translation>
    </message>
    <message>
        <source>“%1” (window %2)</source>
        <comment>a window&apos;s title, niri&apos;s id</comment>
        <translation>«&#xa0;%1&#xa0;» (fenêtre %2)</translation>
    </message>
</context>
<context>
    <name>ZoomPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <translation>Une police de %1 passe à %2.</translation>
    </message>
</context>
<context>
    <name>ZoomRule</name>
    <message>
        <source>a text of at most 256 characters, in which * stands for any text and ? for one character</source>
        <translation>un texte d’au plus 256 caractères, où * remplace un texte quelconque et ? un caractère</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a name of at most 64 characters without [ and ]</source>
        <translation>de 1 à 64 caractères, sans [ ni ]</translation>
    </message>
    <message>
        <source>none, or %1</source>
        <translation>none, ou %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un nombre entier de 0 à %1</translation>
    </message>
</context>
<context>
    <name>niri::Connection</name>
    <message>
        <source>niri at %1 is too busy to accept a connection</source>
        <translation>niri à %1 est trop occupé pour accepter une connexion</translation>
    </message>
    <message>
        <source>no niri listens at %1</source>
        <translation>aucun niri n’écoute à %1</translation>
    </message>
    <message>
        <source>the socket %1 belongs to another user</source>
        <translation>le socket %1 appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>niri closed the connection</source>
        <translation>niri a fermé la connexion</translation>
    </message>
    <message>
        <source>niri does not answer</source>
        <translation>niri ne répond pas</translation>
    </message>
    <message>
        <source>niri sent a line of more than 16 MiB</source>
        <translation>niri a envoyé une ligne de plus de 16 Mio</translation>
    </message>
    <message>
        <source>niri refused the request: %1</source>
        <translation>niri a refusé la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri a donné une réponse incompréhensible</translation>
    </message>
</context>
<context>
    <name>niri::EventReader</name>
    <message>
        <source>niri did not report its version: %1</source>
        <translation>niri n’a pas indiqué sa version&#xa0;: %1</translation>
    </message>
    <message>
        <source>niri is not running</source>
        <translation>niri n’est pas lancé</translation>
    </message>
    <message>
        <source>niri sent a line that cannot be understood and was skipped, as will be others like it: %1</source>
        <translation>niri a envoyé une ligne incompréhensible&#xa0;; elle a été ignorée, comme le seront les autres de ce genre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>niri::VersionRequest</name>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri a donné une réponse incompréhensible</translation>
    </message>
</context>
</TS>
