<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kitty Focus Tracker</source>
        <translation>Kitty Focus Tracker について</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker %1</source>
        <translation>Kitty Focus Tracker %1</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.

Help is in the manual: man kitty-focus-tracker. For what does not work, and why, run kitty-focus-tracker doctor.

You may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>niri コンポジターで、フォーカスのある kitty ターミナルウィンドウのフォントを大きくし、フォーカスを失うと正確に元のサイズへ戻します。

使い方はマニュアル (man kitty-focus-tracker) にあります。動作しないものとその理由は kitty-focus-tracker doctor で分かります。

GNU General Public License バージョン 3 以降の条件のもとで、使用、研究、共有、改変できます。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>このプログラムについて</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Zooming</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Pause for 15 Minutes</source>
        <translation>15 分間一時停止</translation>
    </message>
    <message>
        <source>Pause for 1 Hour</source>
        <translation>1 時間一時停止</translation>
    </message>
    <message>
        <source>Pause Until I Resume It</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>状態…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Set Up kitty…</source>
        <translation>kitty のセットアップ…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>このプログラムについて…</translation>
    </message>
    <message>
        <source>Toggle Zoom</source>
        <translation>ズームのオン/オフを切り替え</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Looks for this kitty again and checks it.</source>
        <translation>この kitty をもう一度探し、確認し直します。</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>セットアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>Shows step by step what this kitty needs.</source>
        <translation>この kitty に必要なことを順に示します。</translation>
    </message>
    <message>
        <source>Trust Pro&amp;gram</source>
        <translation>プログラムを信頼(&amp;G)</translation>
    </message>
    <message>
        <source>Takes this program for a kitty of yours: it is given the password, for as long as it runs.</source>
        <translation>このプログラムを自分の&#xa0;kitty&#xa0;とみなし、実行中はパスワードを渡します。</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is known about this kitty, for someone who helps you.</source>
        <translation>この kitty について分かっていることを、助けてくれる人のためにコピーします。</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>フォーカスがどこにあっても、このウィンドウをズームしたままにします。</translation>
    </message>
    <message>
        <source>Make a &amp;Rule for This Window…</source>
        <translation>このウィンドウのルールを作成(&amp;R)…</translation>
    </message>
    <message>
        <source>Says once and for all how windows like this one are zoomed.</source>
        <translation>このようなウィンドウをどうズームするかを、今後のために決めておきます。</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Add</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Value of the amount</source>
        <translation>ズーム量の値</translation>
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
        <translation>未セットアップ</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>あなたの返答待ち</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>ビジー</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>所有者が異なる</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>ズーム中</translation>
    </message>
    <message>
        <source>Its font is %1 now; its base size is %2.</source>
        <translation>現在のフォントは %1、本来のサイズは %2 です。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Zooming is paused, so it keeps its base size.</source>
        <translation>ズームは一時停止中のため、本来のサイズのままです。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>It is zoomed when it gets the focus.</source>
        <translation>フォーカスを得るとズームされます。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ズームオフ</translation>
    </message>
    <message>
        <source>Zooming is switched off for this kitty.</source>
        <translation>この kitty のズームはオフです。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>It has not been checked yet whether it can be zoomed.</source>
        <translation>ズームできるかどうか、まだ確認していません。</translation>
    </message>
    <message>
        <source>Its font is larger than its base size by %1.</source>
        <translation>フォントは本来のサイズより %1 大きくなっています。</translation>
    </message>
    <message>
        <source>Its font is smaller than its base size by %1.</source>
        <translation>フォントは本来のサイズより %1 小さくなっています。</translation>
    </message>
    <message>
        <source>It is zoomed by steps when it gets the focus: allow it the command kitten for exact sizes.</source>
        <translation>フォーカスを得ると段階的にズームされます: 正確なサイズにするには、コマンド kitten を許可してください。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>No kitty</source>
        <translation>別のプログラム</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nobody reads the events on standard output; further ones are dropped.</source>
        <translation>標準出力のイベントが読み取られていないため、以降のイベントは破棄されます。</translation>
    </message>
    <message>
        <source>The running program has no display to show a dialog on.</source>
        <translation>実行中のプログラムには、ダイアログを表示できる画面がありません。</translation>
    </message>
    <message>
        <source>A program that follows the events does not read them; it is no longer sent any.</source>
        <translation>イベントを受信しているプログラムが読み取らないため、以降は送信されません。</translation>
    </message>
    <message>
        <source>It runs in another session of yours already, and shows its status there.</source>
        <translation>すでに別のセッションで動作しており、状態はそちらに表示されます。</translation>
    </message>
</context>
<context>
    <name>AutostartFile</name>
    <message>
        <source>%1 was not written by Kitty Focus Tracker and stays as it is: remove it to use this switch.</source>
        <translation>%1 は Kitty Focus Tracker が書いたものではないため、変更しません。このスイッチを使うには削除してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: check that the folder %2 is yours and can be written.</source>
        <translation>%1 に書き込めません。フォルダー %2 があなたのもので、書き込み可能か確認してください。</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>kitty-focus-tracker --help lists what can be asked.</source>
        <translation>使えるコマンドは kitty-focus-tracker --help で確認できます。</translation>
    </message>
    <message>
        <source>pause was given &quot;%1&quot;, but takes a whole number of minutes from 1 to %2, or nothing.</source>
        <translation>pause に「%1」が指定されましたが、指定できるのは 1 から %2 までの整数 (分) だけです。省略もできます。</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker pause 15, for example.</source>
        <translation>例えば kitty-focus-tracker pause 15 と入力してください。</translation>
    </message>
    <message>
        <source>zoom was given &quot;%1&quot;, but takes on or off and the process id of a kitty.</source>
        <translation>zoom に「%1」が指定されましたが、必要なのは on または off と、kitty のプロセス ID です。</translation>
    </message>
    <message>
        <source>kitty-focus-tracker status lists the process ids.</source>
        <translation>プロセス ID は kitty-focus-tracker status で確認できます。</translation>
    </message>
    <message>
        <source>%1 was given &quot;%2&quot;, but takes nothing.</source>
        <translation>%1 に「%2」が指定されましたが、引数は指定できません。</translation>
    </message>
    <message>
        <source>Turn zooming off: every font gets its base size back. With MINUTES it comes on again by itself.</source>
        <translation>ズームをオフにし、すべてのフォントを本来のサイズに戻します。MINUTES を指定すると、その分数の経過後に自動でオンになります。</translation>
    </message>
    <message>
        <source>Turn zooming on again.</source>
        <translation>ズームを再びオンにします。</translation>
    </message>
    <message>
        <source>Pause, or resume if paused.</source>
        <translation>一時停止します。一時停止中なら再開します。</translation>
    </message>
    <message>
        <source>Turn zooming on or off for one kitty, by its process id.</source>
        <translation>プロセス ID で指定した kitty のズームをオンまたはオフにします。</translation>
    </message>
    <message>
        <source>Open the status dialog.</source>
        <translation>状態ダイアログを開きます。</translation>
    </message>
    <message>
        <source>Open the settings dialog.</source>
        <translation>設定ダイアログを開きます。</translation>
    </message>
    <message>
        <source>Say what works and what does not, for niri and every kitty, and how to fix it; with --fix set up kitty.conf, after asking. Needs no running program.</source>
        <translation>niri と各 kitty について、動作するもの、しないもの、その直し方を示します。--fix を付けると、確認のうえで kitty.conf をセットアップします。プログラムが起動していなくても使えます。</translation>
    </message>
    <message>
        <source>Give every font its base size back and end.</source>
        <translation>すべてのフォントを本来のサイズに戻して終了します。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>The option %1 does not go with the command %2.</source>
        <translation>オプション %1 はコマンド %2 と一緒に使えません。</translation>
    </message>
    <message>
        <source>The options %1 exclude each other.</source>
        <translation>オプション %1 は同時に使えません。</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>どれか 1 つを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the process id of a kitty nor the id of a window.</source>
        <translation>「%1」は kitty のプロセス ID でもウィンドウの ID でもありません。</translation>
    </message>
    <message>
        <source>Give one of them, or nothing for the window with the focus; kitty-focus-tracker status --json lists them.</source>
        <translation>どちらかを指定してください。省略するとフォーカスのあるウィンドウになります。ID は kitty-focus-tracker status --json で確認できます。</translation>
    </message>
    <message>
        <source>amount was given &quot;%1&quot;, but takes up, down, or %2.</source>
        <translation>amount に「%1」が指定されましたが、指定できるのは、up、down、または %2です。</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker amount +3, for example.</source>
        <translation>例えば kitty-focus-tracker amount +3 と入力してください。</translation>
    </message>
    <message>
        <source>Show the state of niri, of every kitty and of the connections; with --waybar as one line for a module of waybar.</source>
        <translation>niri、各 kitty、接続の状態を表示します。--waybar を付けると、waybar のモジュール用に 1 行で表示します。</translation>
    </message>
    <message>
        <source>Keep this window zoomed wherever the focus is; without an id the window with the focus.</source>
        <translation>フォーカスがどこにあっても、このウィンドウをズームしたままにします。ID を省略すると、フォーカスのあるウィンドウが対象です。</translation>
    </message>
    <message>
        <source>Zoom this window with the focus only, as all others.</source>
        <translation>ほかのウィンドウと同じく、フォーカスがあるときだけこのウィンドウをズームします。</translation>
    </message>
    <message>
        <source>Change how the font of the focused window changes, and keep it in the settings; up and down by 1 point, or by a twentieth of a factor.</source>
        <translation>フォーカスのあるウィンドウのフォントの変え方を変更し、設定に保存します。up と down では 1 pt ずつ、倍率なら 0.05 ずつ変わります。</translation>
    </message>
    <message>
        <source>Print the events as they happen, one JSON object a line; with --waybar a line for a module of waybar at each change.</source>
        <translation>イベントが起きるたびに、1 行に 1 つの JSON オブジェクトとして出力します。--waybar を付けると、変化のたびに waybar のモジュール用の 1 行を出力します。</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders, after asking: our lines in kitty.conf, settings, start at login. Needs no running program.</source>
        <translation>確認のうえ、プログラムがフォルダーに残したものを削除します。kitty.conf 内の行、設定、ログイン時の起動などです。プログラムが動作している必要はありません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kitty-focus-tracker --help lists all options and commands.</source>
        <translation>すべてのオプションとコマンドは kitty-focus-tracker --help で確認できます。</translation>
    </message>
    <message>
        <source>The option --%1 is &quot;%2&quot;, but must be %3.</source>
        <translation>オプション --%1 の値「%2」は使えません。指定できるのは、%3です。</translation>
    </message>
    <message>
        <source>The option --%1 does not go with the command %2.</source>
        <translation>オプション --%1 はコマンド %2 と一緒に使えません。</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1デフォルト: %2。</translation>
    </message>
    <message>
        <source>Windows with this app id are kitty; * stands for any text, ? for one character. May be given several times.</source>
        <translation>このアプリ ID のウィンドウを kitty とみなします。* は任意の文字列、? は任意の 1 文字を表します。複数回指定できます。</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection; fractions are allowed.</source>
        <translation>kitty が接続を受け入れるまで待つ時間です。小数も指定できます。</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>接続に失敗したとき、コマンドを再試行する回数です。</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: +3 adds points, x1.25 scales, =16 sets the size.</source>
        <translation>フォーカスのあるウィンドウのフォントの変え方です。+3 は 3 pt 加え、x1.25 は 1.25 倍にし、=16 は 16 pt にします。</translation>
    </message>
    <message>
        <source>Show no tray icon and no dialogs.</source>
        <translation>トレイアイコンもダイアログも表示しません。</translation>
    </message>
    <message>
        <source>Show the program with a simulated niri and three simulated kitties.</source>
        <translation>模擬の niri と 3 つの模擬の kitty でプログラムを実演します。</translation>
    </message>
    <message>
        <source>Use another settings file.</source>
        <translation>別の設定ファイルを使います。</translation>
    </message>
    <message>
        <source>Print no events.</source>
        <translation>イベントを出力しません。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>The option %1 goes with a command only.</source>
        <translation>オプション %1 はコマンドと一緒にしか使えません。</translation>
    </message>
    <message>
        <source>The option --config names no file.</source>
        <translation>オプション --config にファイルが指定されていません。</translation>
    </message>
</context>
<context>
    <name>ConnectionPolicy</name>
    <message>
        <source>it was stopped</source>
        <translation>プロセスが停止されています</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>The running program gave no answer.</source>
        <translation>実行中のプログラムから返答がありませんでした。</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker is not running. Start it with: kitty-focus-tracker</source>
        <translation>Kitty Focus Tracker は起動していません。起動するには: kitty-focus-tracker</translation>
    </message>
    <message>
        <source>The running program does not answer.</source>
        <translation>実行中のプログラムが応答しません。</translation>
    </message>
    <message>
        <source>The control socket %1 belongs to another user.</source>
        <translation>制御ソケット %1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>実行中のプログラムの返答を解釈できません。</translation>
    </message>
    <message>
        <source>The events are no longer followed, because nobody reads them.</source>
        <translation>読み取られていないため、イベントの受信を終了しました。</translation>
    </message>
    <message>
        <source>The running program no longer sends the events, because they were not read.</source>
        <translation>読み取られなかったため、実行中のプログラムはイベントの送信を終了しました。</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be opened, because you may not use it. Remove it: a program that runs makes a new one.</source>
        <translation>制御ソケット %1 を使用する権限がないため、開けません。削除してください。実行中のプログラムが新しいソケットを作成します。</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>出力を書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>ControlCommands</name>
    <message>
        <source>The running program does not know the command %1.</source>
        <translation>実行中のプログラムはコマンド %1 を認識できません。</translation>
    </message>
    <message>
        <source>%1 is not a number of minutes.</source>
        <translation>%1 は分を表す数ではありません。</translation>
    </message>
    <message>
        <source>Give on or off, and the process id of a kitty.</source>
        <translation>on または off と、kitty のプロセス ID を指定してください。</translation>
    </message>
    <message>
        <source>There is no kitty %1.</source>
        <translation>kitty %1 はありません。</translation>
    </message>
    <message>
        <source>The amount was given on the command line, so it can&apos;t be changed while the program runs. Start it without --zoom.</source>
        <translation>ズーム量はコマンドラインで指定されているため、プログラムの実行中は変更できません。--zoom を付けずに起動してください。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; says that this window is not zoomed.</source>
        <translation>ルール「%1」により、このウィンドウはズームされません。</translation>
    </message>
    <message>
        <source>The kitty %1 has several windows. Name one of them by its id: %2.</source>
        <translation>kitty %1 には複数のウィンドウがあります。そのうちの 1 つを ID で指定してください: %2。</translation>
    </message>
    <message>
        <source>The window with the focus is not a kitty&apos;s.</source>
        <translation>フォーカスのあるウィンドウは kitty のものではありません。</translation>
    </message>
    <message>
        <source>There is neither a kitty nor a window of one with the id %1.</source>
        <translation>ID が %1 の kitty も、そのウィンドウもありません。</translation>
    </message>
</context>
<context>
    <name>ControlProtocol</name>
    <message>
        <source>The request is not of the form {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</source>
        <translation>リクエストが {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]} の形式ではありません。</translation>
    </message>
    <message>
        <source>An argument of the request is not text.</source>
        <translation>リクエストの引数にテキストでないものがあります。</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>実行中のプログラムの返答を解釈できません。</translation>
    </message>
</context>
<context>
    <name>ControlServer</name>
    <message>
        <source>The request is longer than %1 bytes.</source>
        <translation>リクエストが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because a folder is in its place: remove that.</source>
        <translation>制御ソケット %1 の場所にフォルダーがあるため、作成できません。そのフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because its path is too long: set XDG_RUNTIME_DIR to a shorter one.</source>
        <translation>制御ソケット %1 のパスが長すぎるため、作成できません。XDG_RUNTIME_DIR をより短いパスに設定してください。</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created: %2. Make it possible to write in its folder, or set XDG_RUNTIME_DIR to another one.</source>
        <translation>制御ソケット %1 を作成できません: %2。そのフォルダーに書き込めるようにするか、XDG_RUNTIME_DIR を別のフォルダーに設定してください。</translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation>%1 にフォルダーを作成できません: %2。</translation>
    </message>
    <message>
        <source>The simulated niri can&apos;t listen at %1.</source>
        <translation>模擬の niri が %1 で待ち受けできません。</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show Status</source>
        <translation>状態を表示</translation>
    </message>
</context>
<context>
    <name>DisplayLoss</name>
    <message>
        <source>The display is gone, so Kitty Focus Tracker ends.</source>
        <translation>ディスプレイがなくなったため、Kitty Focus Tracker を終了します。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Its window has the app id %1.</source>
        <translation>ウィンドウのアプリ ID は %1 です。</translation>
    </message>
    <message>
        <source>To have it zoomed, add that app id in the settings dialog or with --app-id.</source>
        <translation>ズームするには、設定ダイアログまたは --app-id でこのアプリ ID を追加してください。</translation>
    </message>
    <message>
        <source>No kitty is open, so none was checked.</source>
        <translation>開いている kitty がないため、確認できませんでした。</translation>
    </message>
    <message>
        <source>Open one and check again.</source>
        <translation>kitty を開いて、もう一度確認してください。</translation>
    </message>
    <message>
        <source>A kitty that does not know your password will ask you about it in its window.</source>
        <translation>あなたのパスワードを知らない kitty は、そのウィンドウで許可を求めます。</translation>
    </message>
    <message>
        <source>%1 is left alone.</source>
        <comment>a kitty</comment>
        <translation>%1 は対象になっていません。</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n 件の問題が見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>A problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>EventLogPanel</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>イベントをフィルター</translation>
    </message>
    <message>
        <source>Shows only the events that contain this text.</source>
        <translation>このテキストを含むイベントだけを表示します。</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>問題のみ(&amp;P)</translation>
    </message>
    <message>
        <source>Shows only the events that report a problem.</source>
        <translation>問題を知らせるイベントだけを表示します。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown.</source>
        <translation>選択したイベント、または表示中のすべてのイベントをコピーします。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What happened, the newest last.</source>
        <translation>起きたことを、新しいものを最後にして表示します。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The connection to niri is lost.</source>
        <translation>niri との接続が切れました。</translation>
    </message>
    <message>
        <source>Connected to niri.</source>
        <translation>niri に接続しました。</translation>
    </message>
    <message>
        <source>Connected to niri %1.</source>
        <translation>niri %1 に接続しました。</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>ズームはオンです。</translation>
    </message>
    <message>
        <source>Zooming is off: every font has its base size.</source>
        <translation>ズームはオフです。すべてのフォントは本来のサイズです。</translation>
    </message>
    <message>
        <source>%1 got the focus; its size stays the same.</source>
        <translation>%1 がフォーカスを得ました。サイズはそのままです。</translation>
    </message>
    <message>
        <source>%1 lost the focus; its size stays the same.</source>
        <translation>%1 がフォーカスを失いました。サイズはそのままです。</translation>
    </message>
    <message>
        <source>%1 got the focus: %2.</source>
        <translation>%1 がフォーカスを得ました: %2。</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2.</source>
        <translation>%1 がフォーカスを失いました: %2。</translation>
    </message>
    <message>
        <source>%1 got the focus: %2 → %3.</source>
        <translation>%1 がフォーカスを得ました: %2 → %3。</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2 → %3.</source>
        <translation>%1 がフォーカスを失いました: %2 → %3。</translation>
    </message>
    <message>
        <source>%1 got the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 がフォーカスを得ました。このウィンドウのズームはオフです</translation>
    </message>
    <message>
        <source>%1 lost the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 がフォーカスを失いました。このウィンドウのズームはオフです</translation>
    </message>
    <message>
        <source>It got the focus.</source>
        <translation>フォーカスを得たときのことです。</translation>
    </message>
    <message>
        <source>It lost the focus.</source>
        <translation>フォーカスを失ったときのことです。</translation>
    </message>
    <message>
        <source>%1 had the focus only for a moment.</source>
        <translation>%1 にフォーカスがあったのは一瞬だけでした。</translation>
    </message>
    <message>
        <source>%1 was without the focus only for a moment.</source>
        <translation>%1 からフォーカスが離れたのは一瞬だけでした。</translation>
    </message>
    <message>
        <source>%1 was found.</source>
        <translation>%1 が見つかりました。</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 は準備完了です。</translation>
    </message>
    <message>
        <source>%1 has not been checked yet.</source>
        <translation>%1 はまだ確認していません。</translation>
    </message>
    <message>
        <source>%1 is no longer followed.</source>
        <translation>%1 は対象から外れました。</translation>
    </message>
</context>
<context>
    <name>ForgetConversation</name>
    <message>
        <source>There is nothing to remove.</source>
        <translation>削除するものはありません。</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>次のものを削除します:</translation>
    </message>
    <message>
        <source>Before that the running program gives every font its base size back and ends.</source>
        <translation>その前に、動作中のプログラムはすべてのフォントを元のサイズに戻して終了します。</translation>
    </message>
    <message>
        <source>The running program does not end, so nothing was removed.</source>
        <translation>動作中のプログラムが終了しないため、何も削除していません。</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>プログラム自体は残ります: インストールしたときと同じ方法で削除してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Done; for doctor: all is well.</source>
        <translation>成功しました。doctor の場合は、すべて正常です。</translation>
    </message>
    <message>
        <source>The program refused, or doctor found something to fix.</source>
        <translation>プログラムが要求を拒否したか、doctor が直すべきものを見つけました。</translation>
    </message>
    <message>
        <source>The command line could not be understood.</source>
        <translation>コマンドラインを解釈できませんでした。</translation>
    </message>
    <message>
        <source>No kitty-focus-tracker is running.</source>
        <translation>kitty-focus-tracker は起動していません。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.</source>
        <translation>niri コンポジターで、フォーカスのある kitty ターミナルウィンドウのフォントを大きくし、フォーカスを失うと正確に元のサイズへ戻します。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Commands to the running program:</source>
        <translation>実行中のプログラムへのコマンド:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>終了ステータス:</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The file %1 can&apos;t be locked: %2.</source>
        <translation>ファイル %1 をロックできません: %2。</translation>
    </message>
</context>
<context>
    <name>KittenFile</name>
    <message>
        <source>The file %1 can&apos;t be written, so no font can be changed: %2.</source>
        <translation>ファイル %1 に書き込めないため、フォントを変更できません: %2。</translation>
    </message>
    <message>
        <source>The file %1 is not safe, because others can change a folder above it, so no font can be changed: set XDG_RUNTIME_DIR to a folder that only you can change.</source>
        <translation>ファイル&#xa0;%1&#xa0;は、上位のフォルダーを他のユーザーが変更できるため安全ではなく、フォントを変更できません。自分だけが変更できるフォルダーを&#xa0;XDG_RUNTIME_DIR&#xa0;に設定してください。</translation>
    </message>
</context>
<context>
    <name>KittyCheckup</name>
    <message>
        <source>It was started when kitty.conf did not say where to listen.</source>
        <translation>起動時の kitty.conf に待ち受け先が書かれていませんでした。</translation>
    </message>
    <message>
        <source>It was started when kitty.conf did not allow it.</source>
        <translation>起動時の kitty.conf ではリモート制御が許可されていませんでした。</translation>
    </message>
    <message>
        <source>%1 can be zoomed.</source>
        <translation>%1 はズームできます。</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>%1 は確認していません。</translation>
    </message>
    <message>
        <source>A kitty that is started now can be reached: %1</source>
        <translation>これから起動する kitty には接続できます: %1</translation>
    </message>
    <message>
        <source>kitty.conf alone does not let a new kitty be reached.</source>
        <translation>kitty.conf だけでは、新しい kitty に接続できるようになりません。</translation>
    </message>
    <message>
        <source>A kitty that is started now can&apos;t be reached.</source>
        <translation>これから起動する kitty には接続できません。</translation>
    </message>
    <message>
        <source>%1 does not set all that is needed.</source>
        <translation>%1 には必要な設定がそろっていません。</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker doctor --fix, or add these lines to it:</source>
        <translation>kitty-focus-tracker doctor --fix を実行するか、次の行を追加してください:</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty には次の行が必要です:</translation>
    </message>
    <message>
        <source>%1 can be zoomed, by steps.</source>
        <translation>%1 は段階的にズームできます。</translation>
    </message>
    <message>
        <source>It does not allow the command kitten, so its font sizes cannot be read.</source>
        <translation>コマンド kitten を許可していないため、フォントサイズを読み取れません。</translation>
    </message>
    <message>
        <source>For exact sizes, add kitten to remote_control_password in kitty.conf.</source>
        <translation>正確なサイズにするには、kitty.conf の remote_control_password に kitten を追加してください。</translation>
    </message>
    <message>
        <source>A kitty that is started now as this one was can be reached.</source>
        <translation>これからこの kitty と同じように起動する kitty には接続できます。</translation>
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
        <translation>この状態が続くなら、この kitty を閉じて新しく起動してください</translation>
    </message>
    <message>
        <source>choose Allow password there</source>
        <translation>そこで Allow password を選んでください</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as kitty answers</source>
        <translation>この kitty が応答すれば自動的に再開します</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as that program closes its connection</source>
        <translation>そのプログラムが接続を閉じれば自動的に再開します</translation>
    </message>
    <message>
        <source>install a newer kitty</source>
        <translation>より新しい kitty をインストールしてください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong: what fixes it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 has no remote control socket</source>
        <translation>%1 にはリモート制御のソケットがありません</translation>
    </message>
    <message>
        <source>%1 listens on a network port only, where nobody can prove who answers</source>
        <translation>%1 はネットワークポートだけで待ち受けていて、誰が応答しているか確かめられません</translation>
    </message>
    <message>
        <source>%1 does not accept connections at its socket</source>
        <translation>%1 はソケットで接続を受け入れません</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered</source>
        <translation>%1 は返答する前に接続を閉じました</translation>
    </message>
    <message>
        <source>%1 has a socket that belongs to another user</source>
        <translation>%1 のソケットは別のユーザーのものです</translation>
    </message>
    <message>
        <source>%1 does not allow remote control</source>
        <translation>%1 はリモート制御を許可していません</translation>
    </message>
    <message>
        <source>%1 does not allow the command %2</source>
        <translation>%1 はコマンド %2 を許可していません</translation>
    </message>
    <message>
        <source>%1 requires a password that is not known here</source>
        <translation>%1 が求めるパスワードが分かりません</translation>
    </message>
    <message>
        <source>%1 requires a password, and %2</source>
        <comment>%2: what is wrong with it</comment>
        <translation>%1 はパスワードを求めていますが、%2</translation>
    </message>
    <message>
        <source>%1 is waiting for your answer in its window</source>
        <translation>%1 がウィンドウであなたの返答を待っています</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 は応答しません</translation>
    </message>
    <message>
        <source>%1 does not answer, because %2</source>
        <comment>%2: why it does not</comment>
        <translation>%1 は応答しません (%2)</translation>
    </message>
    <message>
        <source>%1 is serving another program&apos;s remote control connection</source>
        <translation>%1 は別のプログラムのリモート制御の接続を処理しています</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 は古いため %2 に対応していません</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be understood</source>
        <translation>%1 の返答を解釈できません</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 は終了しました</translation>
    </message>
    <message>
        <source>%1 could not be reached in several tries</source>
        <translation>%1 には何度試しても接続できませんでした</translation>
    </message>
    <message>
        <source>change what it objects to, then choose try again</source>
        <translation>指摘された点を変更してから「再試行」を選んでください</translation>
    </message>
    <message>
        <source>%1 refused the command for an unknown reason</source>
        <translation>%1 は不明な理由でコマンドを拒否しました</translation>
    </message>
    <message>
        <source>%1 refused the command with the words “%2”</source>
        <translation>%1 は「%2」と述べてコマンドを拒否しました</translation>
    </message>
    <message>
        <source>install Kitty Focus Tracker in a folder with a shorter path</source>
        <translation>Kitty Focus Tracker をパスの短いフォルダーにインストールしてください</translation>
    </message>
    <message>
        <source>%1 cannot read the command %2, which is too long</source>
        <translation>%1 はコマンド %2 を、長すぎるため読み取れません</translation>
    </message>
    <message>
        <source>%1 was started before kitty.conf said where to listen</source>
        <translation>%1 は kitty.conf に待ち受け先が設定される前に起動されました</translation>
    </message>
    <message>
        <source>%1 was given an address that another program has</source>
        <translation>%1 に指定されたアドレスは別のプログラムが使っています</translation>
    </message>
    <message>
        <source>%1 cannot listen at its address %2</source>
        <translation>%1 は指定されたアドレス %2 で待ち受けできません</translation>
    </message>
    <message>
        <source>%1 hides from other programs where it listens</source>
        <translation>%1 は待ち受け先をほかのプログラムに隠しています</translation>
    </message>
    <message>
        <source>%1 listens in a network of its own, as in a container</source>
        <translation>%1 はコンテナーなどの独立したネットワークで待ち受けています</translation>
    </message>
    <message>
        <source>%1 runs under X11, where niri does not know whose window it is</source>
        <translation>%1 は X11 で動作しており、niri にはウィンドウの持ち主がわかりません</translation>
    </message>
    <message>
        <source>%1 is another program, %2, and has no remote control socket</source>
        <translation>%1 は別のプログラム %2 で、リモート制御のソケットがありません</translation>
    </message>
    <message>
        <source>set listen_on in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>設定ファイル %1 で listen_on を設定してから、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>set listen_on in %1 and allow_remote_control to socket-only, then start a new kitty</source>
        <comment>a file</comment>
        <translation>設定ファイル %1 で listen_on を設定し、allow_remote_control を socket-only にしてから、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>start a new kitty without %1</source>
        <comment>an option of the command line</comment>
        <translation>%1 を付けずに新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>start a new kitty</source>
        <translation>新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>put {kitty_pid} into its --listen-on, then start a new kitty</source>
        <translation>起動オプション --listen-on に {kitty_pid} を加えてから、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>start a new kitty with a path in --listen-on</source>
        <translation>起動オプション --listen-on にパスを指定して、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>set listen_on to a path in kitty.conf, then start a new kitty</source>
        <translation>設定ファイル kitty.conf で listen_on にパスを設定してから、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>set linux_display_server to wayland in kitty.conf, then start a new kitty</source>
        <translation>設定ファイル kitty.conf で linux_display_server を wayland に設定してから、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>take its app id out of the app ids in the settings</source>
        <translation>そのアプリ ID を設定のアプリ ID から外してください</translation>
    </message>
    <message>
        <source>set listen_on to a unix socket in kitty.conf, then start a new kitty</source>
        <translation>設定ファイル kitty.conf で listen_on に unix ソケットを設定してから、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>set listen_on to a path in a folder that only you can write, then start a new kitty</source>
        <translation>あなただけが書き込めるフォルダーの中のパスを listen_on に設定してから、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>set allow_remote_control to socket-only in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>設定ファイル %1 で allow_remote_control を socket-only に設定してから、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>add it to remote_control_password in kitty.conf, then start a new kitty</source>
        <translation>このコマンドを kitty.conf の remote_control_password に追加してから、新しい kitty を起動してください</translation>
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
        <translation>「%1」(kitty %2)</translation>
    </message>
    <message>
        <source>kitty %1 (version %2)</source>
        <comment>a PID</comment>
        <translation>kitty %1 (バージョン %2)</translation>
    </message>
    <message>
        <source>“%1” (kitty %2, version %3)</source>
        <comment>a window&apos;s title, a PID</comment>
        <translation>「%1」(kitty %2、バージョン %3)</translation>
    </message>
</context>
<context>
    <name>KittyRow</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続処理中</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <comment>a font size, and the one that the user gave it</comment>
        <translation>%1 (本来 %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>(no window)</source>
        <translation>(ウィンドウなし)</translation>
    </message>
    <message>
        <source>Open, idle for %1</source>
        <translation>接続済み、アイドル %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>フォントサイズ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Pinned: it stays zoomed without the focus</source>
        <translation>ピン留め: フォーカスがなくてもズームしたまま</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>ルール: %1</translation>
    </message>
    <message numerus="yes">
        <source>Zoom: %1 of %2, to keep %n columns</source>
        <translation>
            <numerusform>ズーム: %2 のうち %1 (%n 桁を保つため)</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>桁数: %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>a switch: this window stays zoomed without the focus</comment>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Its font size changes often: a rule can leave it at its base size</source>
        <translation>フォントサイズがよく変わります。ルールで本来のサイズのままにできます</translation>
    </message>
    <message>
        <source>Whether the windows of this kitty are zoomed.</source>
        <translation>この kitty のウィンドウをズームするかどうかです。</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>フォーカスがどこにあっても、このウィンドウをズームしたままにします。</translation>
    </message>
</context>
<context>
    <name>KittySetup</name>
    <message>
        <source>%1 cannot be read: make it an ordinary file that you may read</source>
        <translation>%1 を読み取れません: あなたが読み取れる通常のファイルにしてください</translation>
    </message>
    <message>
        <source>%1 is a link that leads to nothing: fix the link</source>
        <translation>%1 はリンク先のないリンクです: リンクを直してください</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else: add the lines by hand</source>
        <translation>%1 は別のユーザーのものです: 行を手動で追加してください</translation>
    </message>
    <message>
        <source>%1 was not written by this program: move it away or add the lines by hand</source>
        <translation>%1 はこのプログラムが書いたものではありません: 別の場所へ移すか、行を手動で追加してください</translation>
    </message>
    <message>
        <source>a later setting would undo the new ones: remove it (%1)</source>
        <translation>後にある設定が新しい設定を打ち消します: その設定を削除してください (%1)</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime: look at the new plan</source>
        <translation>%1 はその間に変更されました: 新しい変更内容を確認してください</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 holds nothing that this program has added</source>
        <translation>%1 にはこのプログラムが追加したものがありません</translation>
    </message>
    <message>
        <source>kitty 0.47 and later will reload kitty.conf as soon as it is changed, which resets the font size of all its windows.</source>
        <translation>kitty 0.47 以降は kitty.conf が変更されるとすぐに再読み込みし、すべてのウィンドウのフォントサイズを設定値に戻します。</translation>
    </message>
    <message>
        <source>%1 is read-only: change what it is made from</source>
        <translation>%1 は読み取り専用です: 生成元を変更してください</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is read-only: change what that is made from</source>
        <translation>%1 のリンク先 %2 は読み取り専用です: 生成元を変更してください</translation>
    </message>
    <message>
        <source>this kitty was started with --config %1 and reads no file that stays: start it without that</source>
        <translation>この kitty は --config %1 付きで起動され、残るファイルを読みません: それを付けずに起動してください</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: make it smaller, or add the lines by hand</source>
        <translation>%1 は 1 MiB を超えています: 小さくするか、行を手動で追加してください</translation>
    </message>
</context>
<context>
    <name>KittyTable</name>
    <message>
        <source>Kitties</source>
        <translation>kitty の一覧</translation>
    </message>
    <message>
        <source>niri is not connected, so it is not known which kitties are open.
They appear here as soon as niri runs.</source>
        <translation>niri に接続していないため、どの kitty が開いているか分かりません。
niri が動き始めると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No kitty is open.
Open one, and it appears here.</source>
        <translation>開いている kitty はありません。
開くと、ここに表示されます。</translation>
    </message>
    <message>
        <source>Every kitty window, with its state. The space key switches its zoom, or in the column Pin its pin.</source>
        <translation>すべての kitty ウィンドウとその状態です。スペースキーでズームを、「ピン留め」の列ではピン留めを切り替えます。</translation>
    </message>
</context>
<context>
    <name>KittyTableModel</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>KittyZoom</name>
    <message>
        <source>none of its windows has the keyboard</source>
        <translation>キーボードフォーカスのあるウィンドウがありません</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency of the last commands</source>
        <translation>最近のコマンドの応答時間</translation>
    </message>
    <message>
        <source>No command has been sent yet.</source>
        <translation>まだコマンドを送っていません。</translation>
    </message>
    <message>
        <source>The last commands took %1 ms (median), %2 ms at most.</source>
        <translation>最近のコマンドの応答時間は、中央値 %1 ms、最大 %2 ms です。</translation>
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
        <translation>niri に接続できません。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>There is no niri socket in XDG_RUNTIME_DIR, and NIRI_SOCKET names none.</source>
        <translation>XDG_RUNTIME_DIR に niri のソケットがなく、NIRI_SOCKET にも指定がありません。</translation>
    </message>
    <message>
        <source>Start niri, and check from within its session.</source>
        <translation>niri を起動し、そのセッションの中で確認し直してください。</translation>
    </message>
    <message>
        <source>If niri runs, log out of its session and in again.</source>
        <translation>niri が動いている場合は、セッションからログアウトしてログインし直してください。</translation>
    </message>
    <message>
        <source>niri %1 does not report which process owns a window.</source>
        <translation>niri %1 は、ウィンドウがどのプロセスのものかを伝えません。</translation>
    </message>
    <message>
        <source>It is older than 25.01.</source>
        <translation>25.01 より古いバージョンです。</translation>
    </message>
    <message>
        <source>Install niri 25.01 or newer.</source>
        <translation>niri 25.01 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>niri %1 answers, but does not report its windows.</source>
        <translation>niri %1 は応答しますが、ウィンドウの情報を返しません。</translation>
    </message>
    <message>
        <source>Log out of its session and in again if it stays that way.</source>
        <translation>この状態が続くなら、セッションからログアウトしてログインし直してください。</translation>
    </message>
    <message>
        <source>niri %1 answers and reports its windows: %2</source>
        <translation>niri %1 は応答し、ウィンドウの情報を返しています: %2</translation>
    </message>
    <message>
        <source>(version unknown)</source>
        <translation>(バージョン不明)</translation>
    </message>
    <message>
        <source>NIRI_SOCKET is out of date; the niri that runs was found without it.</source>
        <translation>NIRI_SOCKET の内容が古くなっています。動作中の niri は別の方法で見つけました。</translation>
    </message>
    <message>
        <source>It names %1, where no niri answers.</source>
        <translation>その値は %1 ですが、そこでは niri が応答しません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the next login sets it right.</source>
        <translation>何もする必要はありません。次のログインで正しくなります。</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n kitties need attention</source>
        <translation>
            <numerusform>%n 個の kitty に対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be zoomed. The status dialog says why, and how to fix it.</source>
        <translation>ズームできません。理由と直し方は状態ダイアログにあります。</translation>
    </message>
    <message>
        <source>A kitty needs attention</source>
        <translation>対応が必要な kitty があります</translation>
    </message>
    <message>
        <source>No connection to niri</source>
        <translation>niri に接続していません</translation>
    </message>
    <message>
        <source>No kitty is zoomed until niri runs again. This program keeps looking for it.</source>
        <translation>niri が再び動くまで、kitty はズームされません。その間も niri を探し続けます。</translation>
    </message>
</context>
<context>
    <name>PasswordProblem</name>
    <message>
        <source>the password file %1 does not exist</source>
        <translation>パスワードファイル %1 がありません</translation>
    </message>
    <message>
        <source>the password file %1 cannot be read</source>
        <translation>パスワードファイル %1 を読み取れません</translation>
    </message>
    <message>
        <source>the password file %1 belongs to somebody else</source>
        <translation>パスワードファイル %1 は別のユーザーのものです</translation>
    </message>
    <message>
        <source>the password in KITTY_RC_PASSWORD is longer than kitty accepts</source>
        <translation>KITTY_RC_PASSWORD のパスワードが kitty の上限より長くなっています</translation>
    </message>
    <message>
        <source>the password in %1 is longer than kitty accepts</source>
        <translation>%1 のパスワードが kitty の上限より長くなっています</translation>
    </message>
    <message>
        <source>no program running in it exposes the encryption key</source>
        <translation>暗号化に使う鍵を示すプログラムが中で動いていません</translation>
    </message>
    <message>
        <source>the key that it published for encrypting ours cannot be used</source>
        <translation>公開された暗号化用の鍵が使えません</translation>
    </message>
    <message>
        <source>it could not decrypt ours, because its key or its clock differs</source>
        <translation>鍵または時計が異なるため、このプログラムのパスワードを復号できませんでした</translation>
    </message>
    <message>
        <source>you refused the one we sent</source>
        <translation>このプログラムのパスワードをあなたが拒否しました</translation>
    </message>
    <message>
        <source>put the password of remote_control_password into ~/.config/kitty/rc-pass</source>
        <translation>設定 remote_control_password のパスワードを ~/.config/kitty/rc-pass に書いてください</translation>
    </message>
    <message>
        <source>create it or change the setting</source>
        <translation>作成するか、設定を変更してください</translation>
    </message>
    <message>
        <source>make it an ordinary file that you may read</source>
        <translation>あなたが読み取れる通常のファイルにしてください</translation>
    </message>
    <message>
        <source>make a file of your own</source>
        <translation>自分のファイルを作成してください</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>もっと短いものにしてください</translation>
    </message>
    <message>
        <source>run a shell in this kitty</source>
        <translation>その kitty でシェルを実行してください</translation>
    </message>
    <message>
        <source>install another kitty</source>
        <translation>別の kitty をインストールしてください</translation>
    </message>
    <message>
        <source>close this kitty and start a new one</source>
        <translation>この kitty を閉じて新しく起動してください</translation>
    </message>
    <message>
        <source>choose try again to be asked once more</source>
        <translation>もう一度確認を受けるには「再試行」を選んでください</translation>
    </message>
    <message>
        <source>choose try again, then Allow password</source>
        <translation>「再試行」を選び、次に Allow password を選んでください</translation>
    </message>
    <message>
        <source>it does not show which program it runs</source>
        <translation>どのプログラムを実行しているかがわかりません</translation>
    </message>
    <message>
        <source>it runs %1, which is not proven to be kitty</source>
        <translation>実行しているプログラム&#xa0;%1&#xa0;が&#xa0;kitty&#xa0;であることを確かめられません</translation>
    </message>
    <message>
        <source>if it is your kitty, choose Trust Program in the status dialog, or run kitty-focus-tracker doctor --fix</source>
        <translation>自分の&#xa0;kitty&#xa0;であれば、状態ダイアログで「プログラムを信頼」を選ぶか、kitty-focus-tracker&#xa0;doctor&#xa0;--fix&#xa0;を実行してください</translation>
    </message>
    <message>
        <source>you denied the one we sent, and it remembers that as long as it runs</source>
        <translation>このプログラムのパスワードは拒否され、この kitty は終了までそれを覚えています</translation>
    </message>
    <message>
        <source>you have not allowed the one we sent for good</source>
        <translation>このプログラムのパスワードが継続的には許可されませんでした</translation>
    </message>
    <message>
        <source>it cannot ask you about ours, because five other questions are open in its window</source>
        <translation>ウィンドウにほかの質問が 5 つ開いているため、このプログラムのパスワードについて質問できません</translation>
    </message>
    <message>
        <source>it can compare none, because one on its command line has a character beyond ASCII</source>
        <translation>コマンドラインのパスワードに ASCII 以外の文字があるため、どのパスワードも照合できません</translation>
    </message>
    <message>
        <source>it can compare none, because the one in line %1 of %2 has a character beyond ASCII</source>
        <translation>%2 の %1 行目のパスワードに ASCII 以外の文字があるため、どのパスワードも照合できません</translation>
    </message>
    <message>
        <source>it cannot compare ours, which has a character beyond ASCII</source>
        <translation>このプログラムのパスワードに ASCII 以外の文字があるため、照合できません</translation>
    </message>
    <message>
        <source>close this kitty and start a new one, then choose Allow password there</source>
        <translation>この kitty を閉じて新しく起動し、そこで Allow password を選んでください</translation>
    </message>
    <message>
        <source>answer them, give this window the focus again, then choose Allow password</source>
        <translation>それらに答え、このウィンドウに再びフォーカスを移し、次に Allow password を選んでください</translation>
    </message>
    <message>
        <source>choose another there, of ASCII characters only, then start a new kitty</source>
        <translation>そこで ASCII 文字だけの別のパスワードを選び、新しい kitty を起動してください</translation>
    </message>
    <message>
        <source>choose another, of ASCII characters only, here and in kitty.conf, then start a new kitty</source>
        <translation>ここと kitty.conf で ASCII 文字だけの別のパスワードを選び、新しい kitty を起動してください</translation>
    </message>
</context>
<context>
    <name>PasswordSource</name>
    <message>
        <source>Others can read the password file %1.</source>
        <translation>パスワードファイル %1 が他のユーザーにも読み取れます。</translation>
    </message>
</context>
<context>
    <name>PlatformFallback</name>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon in the tray. Install its plugin for Wayland (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Qt が画面を使用できないため、ウィンドウもトレイアイコンも表示されません。Wayland 用プラグイン (qt6-wayland、Fedora では qt6-qtwayland) をインストールして、プログラムを起動し直してください。</translation>
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
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connections to kitties that are open.</source>
        <translation>現在開いている、kitty との接続の数です。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Connections waiting for a reply.</source>
        <translation>kitty の返答を待っている接続の数です。</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Those that are open for the next command.</source>
        <translation>次のコマンドのために開いている接続の数です。</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>Share of commands that found an open connection.</source>
        <translation>開いている接続を使えたコマンドの割合です。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Commands that were sent again.</source>
        <translation>送り直したコマンドの数です。</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Commands that a kitty did not carry out.</source>
        <translation>kitty が実行しなかったコマンドの数です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>open connections, and how many may be</comment>
        <translation>%1 / %2</translation>
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
        <translation>フォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 is not a folder: remove it.</source>
        <translation>%1 はフォルダーではありません。削除してください。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user: remove it.</source>
        <translation>フォルダー %1 は別のユーザーのものです。削除してください。</translation>
    </message>
    <message>
        <source>The folder %1 is open to others: set its mode to 0700.</source>
        <translation>フォルダー %1 に他のユーザーもアクセスできます。モードを 0700 にしてください。</translation>
    </message>
    <message>
        <source>The folder %1 does not begin with /: set XDG_RUNTIME_DIR to a path that does.</source>
        <translation>フォルダー %1 が / で始まっていません。XDG_RUNTIME_DIR を / で始まるパスに設定してください。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 can&apos;t be started: %2. Install Kitty Focus Tracker anew; until then it works without its tray icon, its dialogs and the commands doctor and forget.</source>
        <translation>%1 を起動できません: %2。Kitty Focus Tracker を再インストールしてください。それまでは、トレイアイコン、ダイアログ、doctor と forget コマンドなしで動作します。</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove Everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>What the program has left</source>
        <translation>プログラムが残したもの</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders?</source>
        <translation>プログラムがフォルダーに残したものを削除しますか?</translation>
    </message>
    <message>
        <source>Before that every font gets its base size back, and the program ends. kitty 0.47 and later reload kitty.conf when it is changed.</source>
        <translation>その前に、すべてのフォントが元のサイズに戻り、プログラムが終了します。kitty 0.47 以降は、kitty.conf が変更されると再読み込みします。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>All that the program had left is removed.</source>
        <translation>プログラムが残したものはすべて削除されました。</translation>
    </message>
    <message>
        <source>Not all that the program had left could be removed.</source>
        <translation>プログラムが残したもののうち、削除できないものがありました。</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>プログラム自体は残ります: インストールしたときと同じ方法で削除してください。</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>Any; * stands for any text, ? for one character</source>
        <translation>すべて。* は任意の文字列、? は任意の 1 文字</translation>
    </message>
    <message>
        <source>&amp;App id:</source>
        <translation>アプリ ID(&amp;A):</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Monitor:</source>
        <translation>モニター(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Screencast:</source>
        <translation>スクリーンキャスト(&amp;S):</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>実行していない</translation>
    </message>
    <message>
        <source>&amp;Floating:</source>
        <translation>フローティング(&amp;F):</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>F&amp;ullscreen:</source>
        <translation>フルスクリーン(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>ズーム(&amp;Z):</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ズームしない</translation>
    </message>
    <message>
        <source>By this amount</source>
        <translation>このズーム量で</translation>
    </message>
    <message>
        <source>Minimum &amp;columns:</source>
        <translation>最小桁数(&amp;L):</translation>
    </message>
    <message>
        <source>As for all others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ズーム量</translation>
    </message>
    <message>
        <source>How the font of such a window changes while it is zoomed.</source>
        <translation>このルールに合うウィンドウを、ズーム中にどのようなフォントサイズにするかです。</translation>
    </message>
    <message>
        <source>Give the rule %1.</source>
        <translation>ルールに名前を付けてください: %1。</translation>
    </message>
    <message>
        <source>There is another rule with this name.</source>
        <translation>この名前のルールはほかにあります。</translation>
    </message>
    <message>
        <source>Choose a zoom or a minimum of columns; as it is, the rule changes nothing.</source>
        <translation>ズームまたは最小桁数を選んでください。このままではルールは何も変えません。</translation>
    </message>
    <message>
        <source>No window that is open now meets it.</source>
        <translation>現在開いているウィンドウに、これに合うものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n windows that are open now meet it: %1</source>
        <translation>
            <numerusform>現在開いている %n 個のウィンドウがこれに合います: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>niri does not report yet which windows are fullscreen, so none meets this rule.</source>
        <translation>niri はまだどのウィンドウがフルスクリーンかを知らせないため、このルールに当てはまるウィンドウはありません。</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The first rule that a window meets decides how it is zoomed. Windows that meet none are zoomed as the page Zoom says.</source>
        <translation>ウィンドウに合う最初のルールで、どうズームするかが決まります。どのルールにも合わないウィンドウは、「ズーム」ページの設定のとおりにズームします。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>M&amp;ove Up</source>
        <translation>上へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>タイトル「%1」</translation>
    </message>
    <message>
        <source>app id “%1”</source>
        <translation>アプリ ID「%1」</translation>
    </message>
    <message>
        <source>monitor “%1”</source>
        <translation>モニター「%1」</translation>
    </message>
    <message>
        <source>screencast</source>
        <translation>スクリーンキャスト中</translation>
    </message>
    <message>
        <source>no screencast</source>
        <translation>スクリーンキャストなし</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>フローティング</translation>
    </message>
    <message>
        <source>not floating</source>
        <translation>フローティング以外</translation>
    </message>
    <message>
        <source>fullscreen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>not fullscreen</source>
        <translation>フルスクリーン以外</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>すべてのウィンドウ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a window that is not zoomed</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>at least %n columns</source>
        <translation>
            <numerusform>%n 桁以上</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>The rules in the order in which they are tried.</source>
        <translation>ルールを、試される順に示します。</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The running program, whose session is over, does not end.</source>
        <translation>実行中のプログラムはセッションが終了したのに終わりません。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>SessionCheckup</name>
    <message>
        <source>There is no safe folder for the session&apos;s sockets.</source>
        <translation>セッションのソケットを置く安全なフォルダーがありません。</translation>
    </message>
    <message>
        <source>Log in by way of systemd-logind or elogind, which make it and set XDG_RUNTIME_DIR.</source>
        <translation>systemd-logind または elogind を使ってログインしてください。フォルダーが作られ、XDG_RUNTIME_DIR が設定されます。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set.</source>
        <translation>XDG_RUNTIME_DIR が設定されていません。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which is not a folder.</source>
        <translation>XDG_RUNTIME_DIR は %1 ですが、これはフォルダーではありません。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user.</source>
        <translation>XDG_RUNTIME_DIR は %1 ですが、これは別のユーザーのものです。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, into which others can write.</source>
        <translation>XDG_RUNTIME_DIR は %1 ですが、ここには他のユーザーも書き込めます。</translation>
    </message>
    <message>
        <source>The session&apos;s sockets are safe: %1</source>
        <translation>セッションのソケットは安全です: %1</translation>
    </message>
    <message>
        <source>Nobody else can change what kitty is asked to run: %1</source>
        <translation>kitty に実行させるものを他のユーザーは変更できません: %1</translation>
    </message>
    <message>
        <source>What kitty is asked to run can&apos;t be put in a safe place.</source>
        <translation>kitty に実行させるものを安全な場所に置けません。</translation>
    </message>
    <message>
        <source>Fix that folder, or install the program again.</source>
        <translation>そのフォルダーを直すか、プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>There is a tray for the icon.</source>
        <translation>アイコンを表示するトレイがあります。</translation>
    </message>
    <message>
        <source>There is no tray for the icon now; everything works without one.</source>
        <translation>現在、アイコンを表示するトレイはありません。トレイがなくても、すべての機能を使えます。</translation>
    </message>
    <message>
        <source>Start a panel that has a tray, such as waybar, if you want the icon.</source>
        <translation>アイコンを表示したい場合は、waybar などトレイのあるパネルを起動してください。</translation>
    </message>
    <message>
        <source>Edit %1, or set it in the settings dialog.</source>
        <translation>%1 を編集するか、設定ダイアログで設定してください。</translation>
    </message>
    <message>
        <source>All settings are at their defaults; there is no settings file.</source>
        <translation>すべてデフォルトのままです。設定ファイルはありません。</translation>
    </message>
    <message>
        <source>The settings are understood: %1</source>
        <translation>設定はすべて解釈できました: %1</translation>
    </message>
    <message>
        <source>The password for kitty can&apos;t be read.</source>
        <translation>kitty のパスワードを読み取れません。</translation>
    </message>
    <message>
        <source>There is a password for kitties that require one.</source>
        <translation>kitty が求めたときに使うパスワードがあります。</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 %1</source>
        <translation>自分だけが読み取れるようにしてください: chmod 600 %1</translation>
    </message>
    <message>
        <source>The program is started at login: %1</source>
        <translation>プログラムはログイン時に起動します: %1</translation>
    </message>
    <message>
        <source>The program is started at login, by its systemd unit.</source>
        <translation>プログラムは systemd ユニットによりログイン時に起動します。</translation>
    </message>
    <message>
        <source>The program is not started at login, unless niri&apos;s configuration does it.</source>
        <translation>niri の設定で起動していない限り、プログラムはログイン時に起動しません。</translation>
    </message>
    <message>
        <source>Switch it on in the settings dialog, if you want it.</source>
        <translation>必要なら、設定ダイアログでオンにしてください。</translation>
    </message>
    <message>
        <source>The settings are understood, and read-only: %1</source>
        <translation>設定はすべて解釈できました。読み取り専用です: %1</translation>
    </message>
    <message>
        <source>To change them for good, change what that file is made from.</source>
        <translation>ずっと変更しておくには、そのファイルの生成元を変更してください。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which does not begin with /.</source>
        <translation>XDG_RUNTIME_DIR は %1 ですが、これは / で始まっていません。</translation>
    </message>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon.</source>
        <translation>Qt が画面を使用できないため、ウィンドウもアイコンも表示されません。</translation>
    </message>
    <message>
        <source>Its plugin for Wayland is not installed.</source>
        <translation>Wayland 用プラグインがインストールされていません。</translation>
    </message>
    <message>
        <source>Install it (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>インストールして (qt6-wayland、Fedora では qt6-qtwayland)、プログラムを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>SetUpChangePage</name>
    <message>
        <source>The new file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>The new end of kitty.conf</source>
        <translation>kitty.conf の新しい末尾</translation>
    </message>
    <message>
        <source>&amp;Write This</source>
        <translation>この内容を書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Undo the Change</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Keeps a copy, then makes exactly the change that is shown.</source>
        <translation>変更前にコピーを残し、表示されているとおりに変更します。</translation>
    </message>
    <message>
        <source>Removes from kitty.conf what this program has added.</source>
        <translation>このプログラムが kitty.conf に追加したものを削除します。</translation>
    </message>
    <message>
        <source>%1 already has all that is needed.</source>
        <translation>%1 には必要な設定がすでにそろっています。</translation>
    </message>
    <message>
        <source>Nothing is written until you confirm. This would be written:</source>
        <translation>書き込むのは、あなたが指示してからです。書き込む内容は次のとおりです:</translation>
    </message>
    <message>
        <source>A new file, %1:</source>
        <translation>新しいファイル %1:</translation>
    </message>
    <message>
        <source>At the end of %1, of which a copy is kept:</source>
        <translation>%1 の末尾 (変更前のコピーを残します):</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, setting</comment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>These lines of yours will no longer count:
%1</source>
        <translation>あなたの次の行は無効になります:
%1</translation>
    </message>
    <message>
        <source>This program can&apos;t make the change: %1.</source>
        <translation>このプログラムでは変更できません: %1。</translation>
    </message>
    <message>
        <source>The change is made.</source>
        <translation>変更しました。</translation>
    </message>
    <message>
        <source>The change is made. The previous file is kept as %1.</source>
        <translation>変更しました。変更前のファイルは %1 に残してあります。</translation>
    </message>
    <message>
        <source>Nothing was undone: %1.</source>
        <translation>元に戻したものはありません: %1。</translation>
    </message>
    <message>
        <source>Its command line already says all that is needed.</source>
        <translation>コマンドラインには必要な設定がすでにそろっています。</translation>
    </message>
    <message>
        <source>These are the lines that kitty needs:</source>
        <translation>kitty に必要な行は次のとおりです:</translation>
    </message>
    <message>
        <source>Step 2 of 3: The change</source>
        <translation>ステップ 2/3: 変更内容</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>I Added Them &amp;Myself</source>
        <translation>自分で追加しました(&amp;M)</translation>
    </message>
    <message>
        <source>Set Up kitty</source>
        <translation>kitty のセットアップ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Show the C&amp;hange</source>
        <translation>変更内容を表示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>SetUpLinesPage</name>
    <message>
        <source>&amp;Copy the Lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>A kitty can be zoomed if it listens at a socket of yours and lets programs change its font from there. These two lines in kitty.conf say so:</source>
        <translation>kitty をズームするには、kitty があなたのソケットで待ち受け、そこからプログラムがフォントを変更することを許可している必要があります。kitty.conf の次の 2 行でそう設定します:</translation>
    </message>
    <message>
        <source>Lines for kitty.conf</source>
        <translation>kitty.conf に書く行</translation>
    </message>
    <message>
        <source>The next step can write them for you. It shows first what exactly it would change, and keeps a copy of the file as it is.</source>
        <translation>次のステップで、これらの行を自動で書き込めます。先に変更内容を正確に表示し、現在のファイルのコピーを残します。</translation>
    </message>
    <message>
        <source>Copies the two lines, to paste them into kitty.conf yourself.</source>
        <translation>自分で kitty.conf に貼り付けるために、2 行をコピーします。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Step 1 of 3: What kitty needs</source>
        <translation>ステップ 1/3: kitty に必要なもの</translation>
    </message>
</context>
<context>
    <name>SetUpWatchPage</name>
    <message>
        <source>Kitties that are open already don&apos;t notice the change: kitty reads these lines only when it starts. Close them when it suits you.

Open a new kitty now, to see whether it works.</source>
        <translation>すでに開いている kitty には変更が反映されません。kitty がこれらの行を読み込むのは起動時だけです。都合のよいときに閉じてください。

うまく動くか確かめるために、新しい kitty を開いてください。</translation>
    </message>
    <message>
        <source>The new kitty</source>
        <translation>新しい kitty</translation>
    </message>
    <message>
        <source>Waiting for a new kitty…</source>
        <translation>新しい kitty を待っています…</translation>
    </message>
    <message>
        <source>%1 works: it is zoomed when it gets the focus.</source>
        <comment>a kitty</comment>
        <translation>%1 は動作しています。フォーカスを得るとズームされます。</translation>
    </message>
    <message>
        <source>Step 3 of 3: A new kitty</source>
        <translation>ステップ 3/3: 新しい kitty</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Kitty Focus Tracker Settings</source>
        <translation>Kitty Focus Tracker の設定</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>設定ファイル: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;kitty</source>
        <translation>kitty(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>&amp;Undo Defaults</source>
        <translation>デフォルトを取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Resets every setting to its default, except those set on the command line.</source>
        <translation>コマンドラインで指定したものを除き、すべての設定をデフォルトに戻します。</translation>
    </message>
    <message>
        <source>Brings back what was set before the defaults.</source>
        <translation>デフォルトに戻す前の設定を復元します。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>ほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>ルール(&amp;L)</translation>
    </message>
    <message>
        <source>Removes what the program has left in your folders, after asking, and ends it.</source>
        <translation>確認のうえ、プログラムがフォルダーに残したものを削除し、プログラムを終了します。</translation>
    </message>
    <message>
        <source>Remove E&amp;verything…</source>
        <translation>すべて削除(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>1 to 32 names of at most 256 characters, with commas between them</source>
        <translation>コンマで区切った 1 から 32 個の名前 (それぞれ 256 文字以内)</translation>
    </message>
    <message>
        <source>empty, or a path that begins with / or ~/</source>
        <translation>空、または / か ~/ で始まるパス</translation>
    </message>
    <message>
        <source>system, or a language code such as de or zh_CN</source>
        <translation>system、または de や zh_CN などの言語コード</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from %1 to %2</source>
        <translation>ミリ秒単位で %1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a number of seconds from %1 to %2</source>
        <translation>秒単位で %1 から %2 までの数値</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>秒単位で %1 から %2 までの整数</translation>
    </message>
    <message>
        <source>Zoom the focused kitty</source>
        <translation>フォーカスのある kitty をズームする</translation>
    </message>
    <message>
        <source>When off, every font keeps its base size.</source>
        <translation>オフにすると、すべてのフォントが本来のサイズのままになります。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ズーム量</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: by points, by a factor, or to one size for all.</source>
        <translation>フォーカスのあるウィンドウのフォントの変え方です。サイズを加算するか、倍率を掛けるか、すべてを 1 つのサイズにします。</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>落ち着くまでの時間</translation>
    </message>
    <message>
        <source>While focus changes follow each other faster than this, only the window where the focus comes to rest is zoomed.</source>
        <translation>フォーカスがこれより速く移り続ける間は、最後にフォーカスが落ち着いたウィンドウだけをズームします。</translation>
    </message>
    <message>
        <source>When no window has the focus</source>
        <translation>フォーカスのあるウィンドウがないとき</translation>
    </message>
    <message>
        <source>What happens while a launcher, a notification, the overview or the lock screen has the keyboard.</source>
        <translation>ランチャー、通知、オーバービュー、ロック画面がキーボードを使っている間の動作です。</translation>
    </message>
    <message>
        <source>Stay zoomed while still the active window</source>
        <translation>アクティブウィンドウである間はズームを保つ</translation>
    </message>
    <message>
        <source>Restore the font at once</source>
        <translation>フォントをすぐに元に戻す</translation>
    </message>
    <message>
        <source>Restore fonts on quit</source>
        <translation>終了時にフォントを元に戻す</translation>
    </message>
    <message>
        <source>When the program ends, every font gets its base size back.</source>
        <translation>プログラムの終了時に、すべてのフォントを本来のサイズに戻します。</translation>
    </message>
    <message>
        <source>Window app ids</source>
        <translation>ウィンドウのアプリ ID</translation>
    </message>
    <message>
        <source>The app ids of windows that are kitty, with commas between them; * stands for any text, ? for one character.</source>
        <translation>kitty とみなすウィンドウのアプリ ID をコンマで区切って指定します。* は任意の文字列、? は任意の 1 文字を表します。</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>パスワードファイル</translation>
    </message>
    <message>
        <source>A file with the remote control password; when empty, KITTY_RC_PASSWORD or ~/.config/kitty/rc-pass is used.</source>
        <translation>リモート制御のパスワードを書いたファイルです。空の場合は KITTY_RC_PASSWORD または ~/.config/kitty/rc-pass を使います。</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>接続のタイムアウト</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection.</source>
        <translation>kitty が接続を受け入れるまで待つ時間です。</translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation>確認のタイムアウト</translation>
    </message>
    <message>
        <source>How long a kitty may take to answer when it is asked whether all is well.</source>
        <translation>正常かどうかを確認したとき、kitty の返答を待つ時間です。</translation>
    </message>
    <message>
        <source>Command timeout</source>
        <translation>コマンドのタイムアウト</translation>
    </message>
    <message>
        <source>How long a kitty may take to carry out a change of its font.</source>
        <translation>kitty がフォントの変更を終えるまで待つ時間です。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>接続に失敗したとき、コマンドを再試行する回数です。</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>再試行の待ち時間</translation>
    </message>
    <message>
        <source>The first retry comes after twice this time, the second after four times, and so on.</source>
        <translation>再試行までの待ち時間のもとになる時間です。最初はこの 2 倍待ち、その後は毎回 2 倍になります。</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>開いておく接続</translation>
    </message>
    <message>
        <source>The most connections that stay open; beyond them the least recently used is closed.</source>
        <translation>開いたままにする接続の最大数です。超えると、最も長く使われていない接続を閉じます。</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>接続確認の間隔</translation>
    </message>
    <message>
        <source>How often open connections are checked.</source>
        <translation>開いている接続を確認する間隔です。</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>アイドルのタイムアウト</translation>
    </message>
    <message>
        <source>A connection that was not used for so long is closed.</source>
        <translation>この時間使われなかった接続を閉じます。</translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation>接続を開いたままにする</translation>
    </message>
    <message>
        <source>kitty before 0.42.2 answers nobody else while a connection is open, so &quot;Automatic&quot; closes it there at once.</source>
        <translation>0.42.2 より前の kitty は、接続が開いている間はほかの相手に応答しません。そのため「自動」ではすぐに閉じます。</translation>
    </message>
    <message>
        <source>Automatic, depending on kitty&apos;s version</source>
        <translation>自動 (kitty のバージョンによる)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Keeps a desktop entry in your autostart folder.</source>
        <translation>自動起動フォルダーにデスクトップエントリを置きます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tells you when a kitty needs attention or niri has been away for a while.</source>
        <translation>対応が必要な kitty があるときや、niri に長くつながらないときに知らせます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of this program.</source>
        <translation>このプログラムの言語です。</translation>
    </message>
    <message>
        <source>Minimum columns</source>
        <translation>最小桁数</translation>
    </message>
    <message>
        <source>The zoom becomes smaller, down to none, where the terminal would get fewer columns than this. 0 switches it off.</source>
        <translation>端末の桁数がこれより少なくなる場合は、ズームを小さくするか、なくします。0 にするとこの制限をオフにします。</translation>
    </message>
    <message>
        <source>Zoomed windows</source>
        <translation>ズームするウィンドウ</translation>
    </message>
    <message>
        <source>Which kitty windows are zoomed, besides those that you have pinned.</source>
        <translation>ピン留めしたもの以外に、どの kitty のウィンドウをズームするかです。</translation>
    </message>
    <message>
        <source>The window with the focus</source>
        <translation>フォーカスのあるウィンドウ</translation>
    </message>
    <message>
        <source>The active window of every monitor</source>
        <translation>各モニターのアクティブウィンドウ</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 is larger than 1 MiB and not read: make it smaller.</source>
        <translation>%1 は 1 MiB を超えているため読み込みません。小さくしてください。</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is not UTF-8 text.</source>
        <translation>%1: %2 行目は UTF-8 テキストではないため無視します。</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is neither [section] nor key = value.</source>
        <translation>%1: %2 行目は [セクション] でも キー = 値 でもないため無視します。</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot; in the section [%3]; it is ignored.</source>
        <translation>%1: セクション [%3] に「%2」という設定はないため無視します。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] appears more than once; the last one is used.</source>
        <translation>%1: セクション [%3] に「%2」が複数あります。最後のものを使います。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] is &quot;%4&quot;, but must be %5; the default &quot;%6&quot; is used.</source>
        <translation>%1: セクション [%3] の「%2」の値「%4」は使えません。指定できるのは、%5です。デフォルトの「%6」を使います。</translation>
    </message>
    <message>
        <source>%1: there are further lines that cannot be used.</source>
        <translation>%1: ほかにも使えないものがあります。</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because the name of a rule must be %3.</source>
        <translation>%1: ルールの名前に指定できるのは、%3です。そのためセクション [%2] を無視します。</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because there are more than %3 rules.</source>
        <translation>%1: ルールが %3 個を超えているため、セクション [%2] を無視します。</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has no setting &quot;%3&quot;.</source>
        <translation>%1: 「%3」という設定はルールにないため、ルール「%2」を無視します。</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because its &quot;%3&quot; is &quot;%4&quot;, but must be %5.</source>
        <translation>%1: ルール「%2」の「%3」の値「%4」は使えないため、このルールを無視します。指定できるのは、%5です。</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has neither &quot;amount&quot; nor &quot;minimum_columns&quot;.</source>
        <translation>%1: ルール「%2」には「amount」も「minimum_columns」もないため無視します。</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Set on the command line.</source>
        <translation>コマンドラインで指定されています。</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>This must be %1. Until then &quot;%2&quot; stays in force.</source>
        <translation>指定できるのは、%1です。正しくなるまで「%2」のまま動作します。</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <comment>font sizes such as 11 pt</comment>
        <translation>%1 のフォントは %2 になります。</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>範囲: %1～%2、デフォルト: %3。</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>%1 is not read, because it is not a file.</source>
        <translation>%1 はファイルではないため読み込みません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. The change holds until the program ends.</source>
        <translation>%1 に書き込めません: %2。変更はプログラムの終了まで有効です。</translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>%1 is read-only, so what you change here holds until the program ends. To keep it, change what that file is made from.</source>
        <translation>%1 は読み取り専用のため、ここでの変更はプログラムの終了まで有効です。残すには、そのファイルの生成元を変更してください。</translation>
    </message>
    <message>
        <source>%1 is read-only, so the change holds until the program ends. To keep it, put these lines into what that file is made from:
%2</source>
        <translation>%1 は読み取り専用のため、変更はプログラムの終了まで有効です。残すには、そのファイルの生成元に次の行を入れてください:
%2</translation>
    </message>
</context>
<context>
    <name>SetupConversation</name>
    <message>
        <source>This file will be written, %1:</source>
        <translation>次のファイル %1 を書き込みます:</translation>
    </message>
    <message>
        <source>These lines will be added at the end of %1, after a copy of it is made:</source>
        <translation>%1 のコピーを作成してから、末尾に次の行を追加します:</translation>
    </message>
    <message>
        <source>This line will no longer count, %1 line %2:</source>
        <translation>次の行は無効になります (%1、%2 行目):</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty には次の行が必要です:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>何も変更していません: %1。</translation>
    </message>
    <message>
        <source>Done. It counts for every kitty that you start from now on: start a new one, and check again with kitty-focus-tracker doctor.</source>
        <translation>完了しました。これから起動するすべての kitty で有効です。新しい kitty を起動し、kitty-focus-tracker doctor でもう一度確認してください。</translation>
    </message>
    <message>
        <source>This undoes it:</source>
        <translation>元に戻すには:</translation>
    </message>
    <message>
        <source>%1 is set up already. A kitty that was started before does not know it: start a new one.</source>
        <translation>%1 はすでにセットアップされています。以前に起動した kitty には反映されないため、新しい kitty を起動してください。</translation>
    </message>
</context>
<context>
    <name>SimulatedKittyProcess</name>
    <message>
        <source>A simulated kitty can&apos;t be started: %1.</source>
        <translation>模擬の kitty を起動できません: %1。</translation>
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
        <translation>接続</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>There is no tray to show the icon of this program. The icon appears as soon as there is one; until then, kitty-focus-tracker show opens this window.</source>
        <translation>このプログラムのアイコンを表示するトレイがありません。トレイが現れるとすぐに表示されます。それまでは kitty-focus-tracker show でこのウィンドウを開けます。</translation>
    </message>
</context>
<context>
    <name>StatusHead</name>
    <message>
        <source>&amp;Zooming</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>Zooming</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Turning it off gives every font its base size back.</source>
        <translation>オフにすると、すべてのフォントが本来のサイズに戻ります。</translation>
    </message>
    <message>
        <source>Zoom less</source>
        <translation>ズーム量を減らす</translation>
    </message>
    <message>
        <source>Zoom more</source>
        <translation>ズーム量を増やす</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ズーム量</translation>
    </message>
    <message>
        <source>Changes how much larger the font of the focused kitty is.</source>
        <translation>フォーカスのある kitty をどれだけ大きくするかを変更します。</translation>
    </message>
    <message>
        <source>The amount is set on the command line for this run.</source>
        <translation>今回の実行のズーム量はコマンドラインで指定されています。</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source> (%1 pt, base %2 pt)</source>
        <translation> (%1 pt、本来は %2 pt)</translation>
    </message>
    <message>
        <source> (%1 pt)</source>
        <translation> (%1 pt)</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>ズームはオンです。</translation>
    </message>
    <message>
        <source>Zooming is paused until %1.</source>
        <translation>ズームは %1 まで一時停止中です。</translation>
    </message>
    <message>
        <source>Zooming is off.</source>
        <translation>ズームはオフです。</translation>
    </message>
    <message>
        <source>niri %1 is connected: %2</source>
        <translation>niri %1 に接続しています: %2</translation>
    </message>
    <message>
        <source>niri is not running: waiting for it.</source>
        <translation>niri は動作していません。起動を待っています。</translation>
    </message>
    <message>
        <source>No kitty is open.</source>
        <translation>開いている kitty はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties:</source>
        <translation>
            <numerusform>%n 個の kitty:</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1 open, %2 in use, at most %3; %4 made, %5 % of the commands found one open; %6 retries, %7 failures.</source>
        <translation>接続: 接続済み %1、使用中 %2、最大 %3、新規作成 %4。コマンドの %5% が開いている接続を使用。再試行 %6、失敗 %7。</translation>
    </message>
    <message>
        <source> (by %1 pt)</source>
        <comment>a font that is so much larger or smaller than its base size</comment>
        <translation> (本来より %1 pt)</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a kitty</comment>
        <translation>%1: 未確認</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <comment>a kitty</comment>
        <translation>%1: 準備完了</translation>
    </message>
    <message>
        <source>%1: ready, its zoom is switched off</source>
        <comment>a kitty</comment>
        <translation>%1: 準備完了、ズームはオフ</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <comment>a window that stays zoomed</comment>
        <translation> (ピン留め)</translation>
    </message>
    <message>
        <source> (rule &quot;%1&quot;)</source>
        <translation> (ルール「%1」)</translation>
    </message>
    <message numerus="yes">
        <source> (%1 of %2: %n columns)</source>
        <comment>so many points of the zoom that is set</comment>
        <translation>
            <numerusform> (%2 のうち %1: %n 桁)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalQuestion</name>
    <message>
        <source>y</source>
        <comment>the short answer yes, in lower case</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in lower case</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Proceed? [y/N] </source>
        <translation>実行しますか? [y/N] </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>%1 can&apos;t be removed: remove it by hand.</source>
        <translation>%1 を削除できません: 手動で削除してください。</translation>
    </message>
    <message>
        <source>Our lines for kitty: %1</source>
        <translation>kitty 用に追加した行: %1</translation>
    </message>
    <message>
        <source>A copy of kitty.conf as it was: %1</source>
        <translation>変更前の kitty.conf のコピー: %1</translation>
    </message>
    <message>
        <source>Start at login: %1</source>
        <translation>ログイン時の起動: %1</translation>
    </message>
    <message>
        <source>Start at login, by systemd: %1</source>
        <translation>systemd によるログイン時の起動: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定: %1</translation>
    </message>
    <message>
        <source>Sizes of windows: %1</source>
        <translation>ウィンドウのサイズ: %1</translation>
    </message>
    <message>
        <source>Files of the running program: %1</source>
        <translation>動作中のプログラムのファイル: %1</translation>
    </message>
    <message>
        <source>Removed. %1</source>
        <translation>削除しました。%1</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>削除できませんでした。%1</translation>
    </message>
    <message>
        <source>Your own lines are in our file beside kitty.conf, so it stays, and the line that includes it: move them, then try again.</source>
        <translation>kitty.conf の横にある本プログラムのファイルに、あなたが書いた行があります。そのため、このファイルとそれを読み込む行は残ります。行を移してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>TrayAppearance</name>
    <message>
        <source>no kitty is open</source>
        <translation>開いている kitty なし</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties</source>
        <translation>
            <numerusform>kitty %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 kitties, 1 needs attention</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <comment>so many kitties</comment>
        <translation>
            <numerusform>%n 個は対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1 まで一時停止</translation>
    </message>
    <message>
        <source>Zooming is off</source>
        <translation>ズームはオフ</translation>
    </message>
    <message>
        <source>Waiting for niri</source>
        <translation>niri を待機中</translation>
    </message>
    <message>
        <source>Zooming %1</source>
        <comment>a font size, with its unit</comment>
        <translation>%1 にズーム中</translation>
    </message>
    <message>
        <source>Ready to zoom</source>
        <translation>ズームの準備完了</translation>
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
        <translation>開いている kitty はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>kitties</comment>
        <translation>
            <numerusform>ほか %n 個…</numerusform>
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
        <translation>実行中、パスワードを渡しますか? [y/N] </translation>
    </message>
    <message>
        <source>It is not given the password.</source>
        <translation>パスワードは渡しません。</translation>
    </message>
    <message>
        <source>It is given the password as soon as it has the focus. Check again with kitty-focus-tracker doctor.</source>
        <translation>フォーカスを得るとパスワードが渡されます。kitty-focus-tracker&#xa0;doctor&#xa0;でもう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>TrustedKitties</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1&#xa0;に書き込めません:&#xa0;%2。</translation>
    </message>
</context>
<context>
    <name>UserInterface</name>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
</context>
<context>
    <name>ZoomAmount</name>
    <message>
        <source>The amount is &quot;%1&quot;, but must be %2.</source>
        <translation>ズーム量「%1」は使えません。指定できるのは、%2です。</translation>
    </message>
    <message>
        <source>+ or - with up to %1 points (+3), x with a factor from %2 to %3 (x1.25), or = with a size from %4 to %5 points (=16)</source>
        <translation>+ または - と %1 pt までの数 (+3)、x と %2 から %3 までの倍率 (x1.25)、または = と %4 から %5 pt までのサイズ (=16)</translation>
    </message>
</context>
<context>
    <name>ZoomEvent</name>
    <message>
        <source>%1 belongs to a process that niri does not name: use niri 25.01 or later</source>
        <translation>%1 がどのプロセスのものかを niri が伝えません: niri 25.01 以降を使ってください</translation>
    </message>
    <message>
        <source>window %1</source>
        <comment>niri&apos;s id</comment>
        <translation>ウィンドウ %1</translation>
    </message>
    <message>
        <source>“%1” (window %2)</source>
        <comment>a window&apos;s title, niri&apos;s id</comment>
        <translation>「%1」(ウィンドウ %2)</translation>
    </message>
</context>
<context>
    <name>ZoomPreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <translation>%1 のフォントは %2 になります。</translation>
    </message>
</context>
<context>
    <name>ZoomRule</name>
    <message>
        <source>a text of at most 256 characters, in which * stands for any text and ? for one character</source>
        <translation>256 文字以内の文字列 (* は任意の文字列、? は任意の 1 文字を表す)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a name of at most 64 characters without [ and ]</source>
        <translation>[ と ] を除く 1 から 64 文字</translation>
    </message>
    <message>
        <source>none, or %1</source>
        <translation>none、または %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>0 から %1 までの整数</translation>
    </message>
</context>
<context>
    <name>niri::Connection</name>
    <message>
        <source>niri at %1 is too busy to accept a connection</source>
        <translation>%1 の niri は混雑していて接続を受け付けられません</translation>
    </message>
    <message>
        <source>no niri listens at %1</source>
        <translation>%1 で待ち受けている niri はありません</translation>
    </message>
    <message>
        <source>the socket %1 belongs to another user</source>
        <translation>ソケット %1 は別のユーザーのものです</translation>
    </message>
    <message>
        <source>niri closed the connection</source>
        <translation>niri が接続を閉じました</translation>
    </message>
    <message>
        <source>niri does not answer</source>
        <translation>niri が応答しません</translation>
    </message>
    <message>
        <source>niri sent a line of more than 16 MiB</source>
        <translation>niri が 16 MiB を超える行を送りました</translation>
    </message>
    <message>
        <source>niri refused the request: %1</source>
        <translation>niri がリクエストを拒否しました: %1</translation>
    </message>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri の返答を解釈できません</translation>
    </message>
</context>
<context>
    <name>niri::EventReader</name>
    <message>
        <source>niri did not report its version: %1</source>
        <translation>niri がバージョンを返しませんでした: %1</translation>
    </message>
    <message>
        <source>niri is not running</source>
        <translation>niri は動作していません</translation>
    </message>
    <message>
        <source>niri sent a line that cannot be understood and was skipped, as will be others like it: %1</source>
        <translation>niri が送った行を解釈できないため無視しました。同様の行は今後も無視します: %1</translation>
    </message>
</context>
<context>
    <name>niri::VersionRequest</name>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>niri の返答を解釈できません</translation>
    </message>
</context>
</TS>
