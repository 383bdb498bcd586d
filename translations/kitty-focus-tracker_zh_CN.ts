<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kitty Focus Tracker</source>
        <translation>关于 Kitty Focus Tracker</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker %1</source>
        <translation>Kitty Focus Tracker %1</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.

Help is in the manual: man kitty-focus-tracker. For what does not work, and why, run kitty-focus-tracker doctor.

You may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>在 niri 合成器上，获得焦点的 kitty 终端窗口会使用更大的字号，失去焦点时再准确地恢复原字号。

使用说明请见手册：man kitty-focus-tracker。若有功能无法正常工作，运行 kitty-focus-tracker doctor 可以查明原因。

您可以按照 GNU 通用公共许可证第 3 版或更新版本使用、研究、分享和修改本程序。本程序不提供任何担保。</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Zooming</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Pause for 15 Minutes</source>
        <translation>暂停 15 分钟</translation>
    </message>
    <message>
        <source>Pause for 1 Hour</source>
        <translation>暂停 1 小时</translation>
    </message>
    <message>
        <source>Pause Until I Resume It</source>
        <translation>暂停，直到手动恢复</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>状态…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Set Up kitty…</source>
        <translation>配置 kitty…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>关于…</translation>
    </message>
    <message>
        <source>Toggle Zoom</source>
        <translation>开启或关闭缩放</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Looks for this kitty again and checks it.</source>
        <translation>重新查找并检查此 kitty。</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>配置(&amp;U)…</translation>
    </message>
    <message>
        <source>Shows step by step what this kitty needs.</source>
        <translation>逐步显示此 kitty 需要什么。</translation>
    </message>
    <message>
        <source>Trust Pro&amp;gram</source>
        <translation>信任程序(&amp;G)</translation>
    </message>
    <message>
        <source>Takes this program for a kitty of yours: it is given the password, for as long as it runs.</source>
        <translation>将此程序视为您的&#xa0;kitty：在其运行期间向它提供密码。</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is known about this kitty, for someone who helps you.</source>
        <translation>复制此 kitty 的已知信息，以便向他人求助。</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>无论焦点在哪里，都保持此窗口的缩放。</translation>
    </message>
    <message>
        <source>Make a &amp;Rule for This Window…</source>
        <translation>为此窗口创建规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Says once and for all how windows like this one are zoomed.</source>
        <translation>一次性设定此类窗口如何缩放。</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Value of the amount</source>
        <translation>缩放量的数值</translation>
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
        <translation>未配置</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待您回应</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>版本过旧</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>不属于您</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>已缩放</translation>
    </message>
    <message>
        <source>Its font is %1 now; its base size is %2.</source>
        <translation>当前字号为 %1，原字号为 %2。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Zooming is paused, so it keeps its base size.</source>
        <translation>缩放已暂停，因此保持原字号。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>It is zoomed when it gets the focus.</source>
        <translation>获得焦点时会缩放。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>缩放已关闭</translation>
    </message>
    <message>
        <source>Zooming is switched off for this kitty.</source>
        <translation>已关闭此 kitty 的缩放。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>It has not been checked yet whether it can be zoomed.</source>
        <translation>尚未检查它能否缩放。</translation>
    </message>
    <message>
        <source>Its font is larger than its base size by %1.</source>
        <translation>字号比原字号大 %1。</translation>
    </message>
    <message>
        <source>Its font is smaller than its base size by %1.</source>
        <translation>字号比原字号小 %1。</translation>
    </message>
    <message>
        <source>It is zoomed by steps when it gets the focus: allow it the command kitten for exact sizes.</source>
        <translation>获得焦点时会逐级缩放：如需精确的字号，请允许命令 kitten。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>No kitty</source>
        <translation>不是 kitty</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nobody reads the events on standard output; further ones are dropped.</source>
        <translation>没有程序读取标准输出上的事件，后续事件将被丢弃。</translation>
    </message>
    <message>
        <source>The running program has no display to show a dialog on.</source>
        <translation>正在运行的程序没有可用来显示对话框的显示环境。</translation>
    </message>
    <message>
        <source>A program that follows the events does not read them; it is no longer sent any.</source>
        <translation>有程序订阅了事件却不读取，不再向其发送事件。</translation>
    </message>
    <message>
        <source>It runs in another session of yours already, and shows its status there.</source>
        <translation>它已在您的另一个会话中运行，并在那里显示其状态。</translation>
    </message>
</context>
<context>
    <name>AutostartFile</name>
    <message>
        <source>%1 was not written by Kitty Focus Tracker and stays as it is: remove it to use this switch.</source>
        <translation>%1 不是由 Kitty Focus Tracker 写入的，因此保持不变。要使用此开关，请先删除它。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: check that the folder %2 is yours and can be written.</source>
        <translation>无法写入 %1。请检查文件夹 %2 是否属于您且可写。</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>kitty-focus-tracker --help lists what can be asked.</source>
        <translation>运行 kitty-focus-tracker --help 可查看可用的命令。</translation>
    </message>
    <message>
        <source>pause was given &quot;%1&quot;, but takes a whole number of minutes from 1 to %2, or nothing.</source>
        <translation>为 pause 指定了“%1”，但它只接受 1 到 %2 之间的整数（分钟），也可以不指定。</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker pause 15, for example.</source>
        <translation>例如：kitty-focus-tracker pause 15。</translation>
    </message>
    <message>
        <source>zoom was given &quot;%1&quot;, but takes on or off and the process id of a kitty.</source>
        <translation>为 zoom 指定了“%1”，但它需要 on 或 off，以及 kitty 的进程 ID。</translation>
    </message>
    <message>
        <source>kitty-focus-tracker status lists the process ids.</source>
        <translation>运行 kitty-focus-tracker status 可查看进程 ID。</translation>
    </message>
    <message>
        <source>%1 was given &quot;%2&quot;, but takes nothing.</source>
        <translation>为 %1 指定了“%2”，但它不接受任何参数。</translation>
    </message>
    <message>
        <source>Turn zooming off: every font gets its base size back. With MINUTES it comes on again by itself.</source>
        <translation>关闭缩放：所有字体恢复原字号。指定 MINUTES 后，到时会自动重新开启。</translation>
    </message>
    <message>
        <source>Turn zooming on again.</source>
        <translation>重新开启缩放。</translation>
    </message>
    <message>
        <source>Pause, or resume if paused.</source>
        <translation>暂停；若已暂停，则恢复。</translation>
    </message>
    <message>
        <source>Turn zooming on or off for one kitty, by its process id.</source>
        <translation>按进程 ID 开启或关闭某个 kitty 的缩放。</translation>
    </message>
    <message>
        <source>Open the status dialog.</source>
        <translation>打开状态对话框。</translation>
    </message>
    <message>
        <source>Open the settings dialog.</source>
        <translation>打开设置对话框。</translation>
    </message>
    <message>
        <source>Say what works and what does not, for niri and every kitty, and how to fix it; with --fix set up kitty.conf, after asking. Needs no running program.</source>
        <translation>说明 niri 和每个 kitty 哪些正常、哪些不正常，以及如何修复。使用 --fix 可在询问后配置 kitty.conf。无需程序正在运行。</translation>
    </message>
    <message>
        <source>Give every font its base size back and end.</source>
        <translation>将所有字体恢复原字号并退出。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>The option %1 does not go with the command %2.</source>
        <translation>选项 %1 不能与命令 %2 一起使用。</translation>
    </message>
    <message>
        <source>The options %1 exclude each other.</source>
        <translation>选项 %1 不能同时使用。</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>请只使用其中一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the process id of a kitty nor the id of a window.</source>
        <translation>“%1”既不是 kitty 的进程 ID，也不是窗口的 ID。</translation>
    </message>
    <message>
        <source>Give one of them, or nothing for the window with the focus; kitty-focus-tracker status --json lists them.</source>
        <translation>请指定其中一个；不指定则表示获得焦点的窗口。运行 kitty-focus-tracker status --json 可查看它们。</translation>
    </message>
    <message>
        <source>amount was given &quot;%1&quot;, but takes up, down, or %2.</source>
        <translation>为 amount 指定了“%1”，但它只接受 up、down，或 %2。</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker amount +3, for example.</source>
        <translation>例如：kitty-focus-tracker amount +3。</translation>
    </message>
    <message>
        <source>Show the state of niri, of every kitty and of the connections; with --waybar as one line for a module of waybar.</source>
        <translation>显示 niri、每个 kitty 以及各连接的状态；使用 --waybar 时输出一行，供 waybar 模块使用。</translation>
    </message>
    <message>
        <source>Keep this window zoomed wherever the focus is; without an id the window with the focus.</source>
        <translation>无论焦点在哪里，都保持此窗口的缩放；不指定 ID 时为获得焦点的窗口。</translation>
    </message>
    <message>
        <source>Zoom this window with the focus only, as all others.</source>
        <translation>与其他窗口一样，仅在获得焦点时缩放此窗口。</translation>
    </message>
    <message>
        <source>Change how the font of the focused window changes, and keep it in the settings; up and down by 1 point, or by a twentieth of a factor.</source>
        <translation>更改焦点窗口的字体如何变化，并保存到设置；up 和 down 每次更改 1 pt，或倍数的二十分之一。</translation>
    </message>
    <message>
        <source>Print the events as they happen, one JSON object a line; with --waybar a line for a module of waybar at each change.</source>
        <translation>实时输出事件，每行一个 JSON 对象；使用 --waybar 时，每次变化输出一行，供 waybar 模块使用。</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders, after asking: our lines in kitty.conf, settings, start at login. Needs no running program.</source>
        <translation>询问之后，移除程序留在您文件夹中的内容：kitty.conf 中我们的行、设置、登录时启动。无需程序正在运行。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kitty-focus-tracker --help lists all options and commands.</source>
        <translation>运行 kitty-focus-tracker --help 可查看所有选项和命令。</translation>
    </message>
    <message>
        <source>The option --%1 is &quot;%2&quot;, but must be %3.</source>
        <translation>选项 --%1 的值“%2”无效，应为：%3。</translation>
    </message>
    <message>
        <source>The option --%1 does not go with the command %2.</source>
        <translation>选项 --%1 不能与命令 %2 一起使用。</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1默认值：%2。</translation>
    </message>
    <message>
        <source>Windows with this app id are kitty; * stands for any text, ? for one character. May be given several times.</source>
        <translation>具有此应用 ID 的窗口视为 kitty；* 代表任意文本，? 代表一个字符。可以多次指定。</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection; fractions are allowed.</source>
        <translation>等待 kitty 接受连接的时间，可以是小数。</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>连接失败后重试命令的次数。</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: +3 adds points, x1.25 scales, =16 sets the size.</source>
        <translation>焦点窗口的字体如何变化：+3 增加 3 pt，x1.25 放大到 1.25 倍，=16 设为 16 pt。</translation>
    </message>
    <message>
        <source>Show no tray icon and no dialogs.</source>
        <translation>不显示托盘图标和对话框。</translation>
    </message>
    <message>
        <source>Show the program with a simulated niri and three simulated kitties.</source>
        <translation>用模拟的 niri 和三个模拟的 kitty 演示本程序。</translation>
    </message>
    <message>
        <source>Use another settings file.</source>
        <translation>使用另一个设置文件。</translation>
    </message>
    <message>
        <source>Print no events.</source>
        <translation>不输出事件。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>The option %1 goes with a command only.</source>
        <translation>选项 %1 只能与命令一起使用。</translation>
    </message>
    <message>
        <source>The option --config names no file.</source>
        <translation>选项 --config 没有指定文件。</translation>
    </message>
</context>
<context>
    <name>ConnectionPolicy</name>
    <message>
        <source>it was stopped</source>
        <translation>它已被停止</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>The running program gave no answer.</source>
        <translation>正在运行的程序没有给出答复。</translation>
    </message>
    <message>
        <source>Kitty Focus Tracker is not running. Start it with: kitty-focus-tracker</source>
        <translation>Kitty Focus Tracker 没有运行。启动命令：kitty-focus-tracker</translation>
    </message>
    <message>
        <source>The running program does not answer.</source>
        <translation>正在运行的程序没有响应。</translation>
    </message>
    <message>
        <source>The control socket %1 belongs to another user.</source>
        <translation>控制套接字 %1 属于其他用户。</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>无法理解正在运行的程序给出的答复。</translation>
    </message>
    <message>
        <source>The events are no longer followed, because nobody reads them.</source>
        <translation>由于没有程序读取，已停止接收事件。</translation>
    </message>
    <message>
        <source>The running program no longer sends the events, because they were not read.</source>
        <translation>由于事件未被读取，正在运行的程序已不再发送事件。</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be opened, because you may not use it. Remove it: a program that runs makes a new one.</source>
        <translation>无法打开控制套接字 %1，因为您无权使用它。请删除它：正在运行的程序会创建新的套接字。</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
</context>
<context>
    <name>ControlCommands</name>
    <message>
        <source>The running program does not know the command %1.</source>
        <translation>正在运行的程序不认识命令 %1。</translation>
    </message>
    <message>
        <source>%1 is not a number of minutes.</source>
        <translation>%1 不是有效的分钟数。</translation>
    </message>
    <message>
        <source>Give on or off, and the process id of a kitty.</source>
        <translation>请指定 on 或 off，以及 kitty 的进程 ID。</translation>
    </message>
    <message>
        <source>There is no kitty %1.</source>
        <translation>没有 kitty %1。</translation>
    </message>
    <message>
        <source>The amount was given on the command line, so it can&apos;t be changed while the program runs. Start it without --zoom.</source>
        <translation>缩放量已在命令行中指定，因此程序运行期间无法更改。请不带 --zoom 启动程序。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; says that this window is not zoomed.</source>
        <translation>规则“%1”指定不缩放此窗口。</translation>
    </message>
    <message>
        <source>The kitty %1 has several windows. Name one of them by its id: %2.</source>
        <translation>kitty %1 有多个窗口。请用 ID 指定其中一个：%2。</translation>
    </message>
    <message>
        <source>The window with the focus is not a kitty&apos;s.</source>
        <translation>获得焦点的窗口不属于 kitty。</translation>
    </message>
    <message>
        <source>There is neither a kitty nor a window of one with the id %1.</source>
        <translation>没有 ID 为 %1 的 kitty 或 kitty 窗口。</translation>
    </message>
</context>
<context>
    <name>ControlProtocol</name>
    <message>
        <source>The request is not of the form {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}.</source>
        <translation>请求的格式不是 {&quot;command&quot;: &quot;…&quot;, &quot;arguments&quot;: […]}。</translation>
    </message>
    <message>
        <source>An argument of the request is not text.</source>
        <translation>请求中有一个参数不是文本。</translation>
    </message>
    <message>
        <source>The running program gave an answer that cannot be understood.</source>
        <translation>无法理解正在运行的程序给出的答复。</translation>
    </message>
</context>
<context>
    <name>ControlServer</name>
    <message>
        <source>The request is longer than %1 bytes.</source>
        <translation>请求超过 %1 字节。</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because a folder is in its place: remove that.</source>
        <translation>无法创建控制套接字 %1，因为该位置有一个文件夹：请删除那个文件夹。</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created, because its path is too long: set XDG_RUNTIME_DIR to a shorter one.</source>
        <translation>无法创建控制套接字 %1，因为其路径过长：请将 XDG_RUNTIME_DIR 设为更短的路径。</translation>
    </message>
    <message>
        <source>The control socket %1 could not be created: %2. Make it possible to write in its folder, or set XDG_RUNTIME_DIR to another one.</source>
        <translation>无法创建控制套接字 %1：%2。请使其所在文件夹可写，或将 XDG_RUNTIME_DIR 设为其他文件夹。</translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation>无法在 %1 中创建文件夹：%2。</translation>
    </message>
    <message>
        <source>The simulated niri can&apos;t listen at %1.</source>
        <translation>模拟的 niri 无法在 %1 监听。</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show Status</source>
        <translation>显示状态</translation>
    </message>
</context>
<context>
    <name>DisplayLoss</name>
    <message>
        <source>The display is gone, so Kitty Focus Tracker ends.</source>
        <translation>显示器已断开，Kitty Focus Tracker 将退出。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Its window has the app id %1.</source>
        <translation>它的窗口的应用 ID 是 %1。</translation>
    </message>
    <message>
        <source>To have it zoomed, add that app id in the settings dialog or with --app-id.</source>
        <translation>如果要缩放它，请在设置对话框中或用 --app-id 添加此应用 ID。</translation>
    </message>
    <message>
        <source>No kitty is open, so none was checked.</source>
        <translation>没有打开的 kitty，因此没有检查任何 kitty。</translation>
    </message>
    <message>
        <source>Open one and check again.</source>
        <translation>请打开一个 kitty，然后重新检查。</translation>
    </message>
    <message>
        <source>A kitty that does not know your password will ask you about it in its window.</source>
        <translation>不知道您密码的 kitty 会在其窗口中询问您。</translation>
    </message>
    <message>
        <source>%1 is left alone.</source>
        <comment>a kitty</comment>
        <translation>不会处理 %1。</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>当前会话</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>发现 %n 个问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>A problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>EventLogPanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Shows only the events that contain this text.</source>
        <translation>只显示包含此文本的事件。</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>仅问题(&amp;P)</translation>
    </message>
    <message>
        <source>Shows only the events that report a problem.</source>
        <translation>只显示报告问题的事件。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the selected events, or all that are shown.</source>
        <translation>复制选中的事件；未选中时复制显示的所有事件。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What happened, the newest last.</source>
        <translation>发生的事件，最新的在最后。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The connection to niri is lost.</source>
        <translation>与 niri 的连接已断开。</translation>
    </message>
    <message>
        <source>Connected to niri.</source>
        <translation>已连接到 niri。</translation>
    </message>
    <message>
        <source>Connected to niri %1.</source>
        <translation>已连接到 niri %1。</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>缩放已开启。</translation>
    </message>
    <message>
        <source>Zooming is off: every font has its base size.</source>
        <translation>缩放已关闭：所有字体都是原字号。</translation>
    </message>
    <message>
        <source>%1 got the focus; its size stays the same.</source>
        <translation>%1 获得了焦点，字号不变。</translation>
    </message>
    <message>
        <source>%1 lost the focus; its size stays the same.</source>
        <translation>%1 失去了焦点，字号不变。</translation>
    </message>
    <message>
        <source>%1 got the focus: %2.</source>
        <translation>%1 获得了焦点：%2。</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2.</source>
        <translation>%1 失去了焦点：%2。</translation>
    </message>
    <message>
        <source>%1 got the focus: %2 → %3.</source>
        <translation>%1 获得了焦点：%2 → %3。</translation>
    </message>
    <message>
        <source>%1 lost the focus: %2 → %3.</source>
        <translation>%1 失去了焦点：%2 → %3。</translation>
    </message>
    <message>
        <source>%1 got the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 获得了焦点；其缩放已关闭</translation>
    </message>
    <message>
        <source>%1 lost the focus; zooming is off for it</source>
        <comment>a window</comment>
        <translation>%1 失去了焦点；其缩放已关闭</translation>
    </message>
    <message>
        <source>It got the focus.</source>
        <translation>该窗口获得了焦点。</translation>
    </message>
    <message>
        <source>It lost the focus.</source>
        <translation>该窗口失去了焦点。</translation>
    </message>
    <message>
        <source>%1 had the focus only for a moment.</source>
        <translation>%1 只获得了一瞬间的焦点。</translation>
    </message>
    <message>
        <source>%1 was without the focus only for a moment.</source>
        <translation>%1 只失去了一瞬间的焦点。</translation>
    </message>
    <message>
        <source>%1 was found.</source>
        <translation>发现了 %1。</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 已就绪。</translation>
    </message>
    <message>
        <source>%1 has not been checked yet.</source>
        <translation>%1 尚未检查。</translation>
    </message>
    <message>
        <source>%1 is no longer followed.</source>
        <translation>不再跟踪 %1。</translation>
    </message>
</context>
<context>
    <name>ForgetConversation</name>
    <message>
        <source>There is nothing to remove.</source>
        <translation>没有可移除的内容。</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>将移除以下内容：</translation>
    </message>
    <message>
        <source>Before that the running program gives every font its base size back and ends.</source>
        <translation>在此之前，正在运行的程序会恢复所有字体的原有字号并退出。</translation>
    </message>
    <message>
        <source>The running program does not end, so nothing was removed.</source>
        <translation>正在运行的程序没有退出，因此未移除任何内容。</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>程序本身仍然保留：请按安装时的方式移除。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Done; for doctor: all is well.</source>
        <translation>完成；对于 doctor，表示一切正常。</translation>
    </message>
    <message>
        <source>The program refused, or doctor found something to fix.</source>
        <translation>程序拒绝了请求，或 doctor 发现了需要修复的问题。</translation>
    </message>
    <message>
        <source>The command line could not be understood.</source>
        <translation>无法理解命令行。</translation>
    </message>
    <message>
        <source>No kitty-focus-tracker is running.</source>
        <translation>kitty-focus-tracker 没有运行。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>On the niri compositor, the kitty terminal window that has the focus gets a larger font and gives it back, exactly, when it loses the focus.</source>
        <translation>在 niri 合成器上，获得焦点的 kitty 终端窗口会使用更大的字号，失去焦点时再准确地恢复原字号。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Commands to the running program:</source>
        <translation>发给正在运行的程序的命令：</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>退出状态：</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The file %1 can&apos;t be locked: %2.</source>
        <translation>无法锁定文件 %1：%2。</translation>
    </message>
</context>
<context>
    <name>KittenFile</name>
    <message>
        <source>The file %1 can&apos;t be written, so no font can be changed: %2.</source>
        <translation>无法写入文件 %1，因此无法更改字体：%2。</translation>
    </message>
    <message>
        <source>The file %1 is not safe, because others can change a folder above it, so no font can be changed: set XDG_RUNTIME_DIR to a folder that only you can change.</source>
        <translation>文件&#xa0;%1&#xa0;不安全，因为其他人可以更改其上级文件夹，因此无法更改字体：请将&#xa0;XDG_RUNTIME_DIR&#xa0;设为只有您能更改的文件夹。</translation>
    </message>
</context>
<context>
    <name>KittyCheckup</name>
    <message>
        <source>It was started when kitty.conf did not say where to listen.</source>
        <translation>它启动时，kitty.conf 没有指定监听位置。</translation>
    </message>
    <message>
        <source>It was started when kitty.conf did not allow it.</source>
        <translation>它启动时，kitty.conf 不允许远程控制。</translation>
    </message>
    <message>
        <source>%1 can be zoomed.</source>
        <translation>可以缩放 %1。</translation>
    </message>
    <message>
        <source>%1 was not checked.</source>
        <translation>没有检查 %1。</translation>
    </message>
    <message>
        <source>A kitty that is started now can be reached: %1</source>
        <translation>可以连接此后启动的 kitty：%1</translation>
    </message>
    <message>
        <source>kitty.conf alone does not let a new kitty be reached.</source>
        <translation>仅凭 kitty.conf，还无法连接新的 kitty。</translation>
    </message>
    <message>
        <source>A kitty that is started now can&apos;t be reached.</source>
        <translation>无法连接此后启动的 kitty。</translation>
    </message>
    <message>
        <source>%1 does not set all that is needed.</source>
        <translation>%1 没有包含所需的全部设置。</translation>
    </message>
    <message>
        <source>Run kitty-focus-tracker doctor --fix, or add these lines to it:</source>
        <translation>请运行 kitty-focus-tracker doctor --fix，或在其中添加以下行：</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty 需要以下几行：</translation>
    </message>
    <message>
        <source>%1 can be zoomed, by steps.</source>
        <translation>可以逐级缩放 %1。</translation>
    </message>
    <message>
        <source>It does not allow the command kitten, so its font sizes cannot be read.</source>
        <translation>它不允许命令 kitten，因此无法读取其字号。</translation>
    </message>
    <message>
        <source>For exact sizes, add kitten to remote_control_password in kitty.conf.</source>
        <translation>如需精确的字号，请在 kitty.conf 的 remote_control_password 中加入 kitten。</translation>
    </message>
    <message>
        <source>A kitty that is started now as this one was can be reached.</source>
        <translation>可以连接此后以同样方式启动的 kitty。</translation>
    </message>
</context>
<context>
    <name>KittyDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>a kitty, its state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>KittyError</name>
    <message>
        <source>close this kitty and start a new one if it stays that way</source>
        <translation>如果一直如此，请关闭此 kitty 并启动一个新的</translation>
    </message>
    <message>
        <source>choose Allow password there</source>
        <translation>请在那里选择 Allow password</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as kitty answers</source>
        <translation>等 kitty 响应后会自动继续</translation>
    </message>
    <message>
        <source>it goes on by itself as soon as that program closes its connection</source>
        <translation>该程序关闭连接后会自动继续</translation>
    </message>
    <message>
        <source>install a newer kitty</source>
        <translation>请安装更新版本的 kitty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong: what fixes it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 has no remote control socket</source>
        <translation>%1 没有远程控制套接字</translation>
    </message>
    <message>
        <source>%1 listens on a network port only, where nobody can prove who answers</source>
        <translation>%1 只在网络端口上监听，无法确认答复者的身份</translation>
    </message>
    <message>
        <source>%1 does not accept connections at its socket</source>
        <translation>%1 的套接字不接受连接</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered</source>
        <translation>%1 在答复之前关闭了连接</translation>
    </message>
    <message>
        <source>%1 has a socket that belongs to another user</source>
        <translation>%1 的套接字属于其他用户</translation>
    </message>
    <message>
        <source>%1 does not allow remote control</source>
        <translation>%1 不允许远程控制</translation>
    </message>
    <message>
        <source>%1 does not allow the command %2</source>
        <translation>%1 不允许命令 %2</translation>
    </message>
    <message>
        <source>%1 requires a password that is not known here</source>
        <translation>%1 需要密码，但本程序不知道该密码</translation>
    </message>
    <message>
        <source>%1 requires a password, and %2</source>
        <comment>%2: what is wrong with it</comment>
        <translation>%1 需要密码，但%2</translation>
    </message>
    <message>
        <source>%1 is waiting for your answer in its window</source>
        <translation>%1 正在其窗口中等待您的回应</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>%1 does not answer, because %2</source>
        <comment>%2: why it does not</comment>
        <translation>%1 没有响应，因为%2</translation>
    </message>
    <message>
        <source>%1 is serving another program&apos;s remote control connection</source>
        <translation>%1 正在处理另一个程序的远程控制连接</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 版本过旧，不支持 %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be understood</source>
        <translation>%1 给出的答复无法理解</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 已退出</translation>
    </message>
    <message>
        <source>%1 could not be reached in several tries</source>
        <translation>%1 经多次尝试仍无法连接</translation>
    </message>
    <message>
        <source>change what it objects to, then choose try again</source>
        <translation>请更改它所反对的内容，然后选择“重试”</translation>
    </message>
    <message>
        <source>%1 refused the command for an unknown reason</source>
        <translation>%1 因未知原因拒绝了该命令</translation>
    </message>
    <message>
        <source>%1 refused the command with the words “%2”</source>
        <translation>%1 拒绝了该命令，并称：“%2”</translation>
    </message>
    <message>
        <source>install Kitty Focus Tracker in a folder with a shorter path</source>
        <translation>请将 Kitty Focus Tracker 安装到路径更短的文件夹中</translation>
    </message>
    <message>
        <source>%1 cannot read the command %2, which is too long</source>
        <translation>%1 无法读取命令 %2，因为它太长</translation>
    </message>
    <message>
        <source>%1 was started before kitty.conf said where to listen</source>
        <translation>%1 是在 kitty.conf 指定监听位置之前启动的</translation>
    </message>
    <message>
        <source>%1 was given an address that another program has</source>
        <translation>%1 被指定的地址已被另一个程序占用</translation>
    </message>
    <message>
        <source>%1 cannot listen at its address %2</source>
        <translation>%1 无法在其地址 %2 上监听</translation>
    </message>
    <message>
        <source>%1 hides from other programs where it listens</source>
        <translation>%1 对其他程序隐藏了监听位置</translation>
    </message>
    <message>
        <source>%1 listens in a network of its own, as in a container</source>
        <translation>%1 在自己的网络中监听，例如在容器里</translation>
    </message>
    <message>
        <source>%1 runs under X11, where niri does not know whose window it is</source>
        <translation>%1 在 X11 下运行，niri 不知道其窗口属于谁</translation>
    </message>
    <message>
        <source>%1 is another program, %2, and has no remote control socket</source>
        <translation>%1 是另一个程序 %2，没有远程控制套接字</translation>
    </message>
    <message>
        <source>set listen_on in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>请在 %1 中设置 listen_on，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>set listen_on in %1 and allow_remote_control to socket-only, then start a new kitty</source>
        <comment>a file</comment>
        <translation>请在 %1 中设置 listen_on，并将 allow_remote_control 设为 socket-only，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>start a new kitty without %1</source>
        <comment>an option of the command line</comment>
        <translation>请启动一个不带 %1 的新 kitty</translation>
    </message>
    <message>
        <source>start a new kitty</source>
        <translation>请启动一个新的 kitty</translation>
    </message>
    <message>
        <source>put {kitty_pid} into its --listen-on, then start a new kitty</source>
        <translation>请在其 --listen-on 中加入 {kitty_pid}，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>start a new kitty with a path in --listen-on</source>
        <translation>请启动一个在 --listen-on 中带有路径的新 kitty</translation>
    </message>
    <message>
        <source>set listen_on to a path in kitty.conf, then start a new kitty</source>
        <translation>请在 kitty.conf 中将 listen_on 设为路径，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>set linux_display_server to wayland in kitty.conf, then start a new kitty</source>
        <translation>请在 kitty.conf 中将 linux_display_server 设为 wayland，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>take its app id out of the app ids in the settings</source>
        <translation>请在设置的应用 ID 中删除它的应用 ID</translation>
    </message>
    <message>
        <source>set listen_on to a unix socket in kitty.conf, then start a new kitty</source>
        <translation>请在 kitty.conf 中将 listen_on 设为 unix 套接字，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>set listen_on to a path in a folder that only you can write, then start a new kitty</source>
        <translation>请将 listen_on 设为只有您可写的文件夹中的路径，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>set allow_remote_control to socket-only in %1, then start a new kitty</source>
        <comment>a file</comment>
        <translation>请在 %1 中将 allow_remote_control 设为 socket-only，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>add it to remote_control_password in kitty.conf, then start a new kitty</source>
        <translation>请将此命令添加到 kitty.conf 的 remote_control_password 中，然后启动一个新的 kitty</translation>
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
        <translation>“%1”（kitty %2）</translation>
    </message>
    <message>
        <source>kitty %1 (version %2)</source>
        <comment>a PID</comment>
        <translation>kitty %1（版本 %2）</translation>
    </message>
    <message>
        <source>“%1” (kitty %2, version %3)</source>
        <comment>a window&apos;s title, a PID</comment>
        <translation>“%1”（kitty %2，版本 %3）</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <comment>a font size, and the one that the user gave it</comment>
        <translation>%1（原 %2）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>(no window)</source>
        <translation>（无窗口）</translation>
    </message>
    <message>
        <source>Open, idle for %1</source>
        <translation>已连接，空闲 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Pinned: it stays zoomed without the focus</source>
        <translation>已固定：没有焦点时也保持缩放</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message numerus="yes">
        <source>Zoom: %1 of %2, to keep %n columns</source>
        <translation>
            <numerusform>缩放：%2 中的 %1，以保留 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列数：%1</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>a switch: this window stays zoomed without the focus</comment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Its font size changes often: a rule can leave it at its base size</source>
        <translation>它的字号经常变化：可以用规则让它保持原字号</translation>
    </message>
    <message>
        <source>Whether the windows of this kitty are zoomed.</source>
        <translation>是否缩放此 kitty 的窗口。</translation>
    </message>
    <message>
        <source>Keeps this window zoomed wherever the focus is.</source>
        <translation>无论焦点在哪里，都保持此窗口的缩放。</translation>
    </message>
</context>
<context>
    <name>KittySetup</name>
    <message>
        <source>%1 cannot be read: make it an ordinary file that you may read</source>
        <translation>无法读取 %1：请将它改为您可读的普通文件</translation>
    </message>
    <message>
        <source>%1 is a link that leads to nothing: fix the link</source>
        <translation>%1 是失效的链接：请修复此链接</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else: add the lines by hand</source>
        <translation>%1 属于其他用户：请手动添加这几行</translation>
    </message>
    <message>
        <source>%1 was not written by this program: move it away or add the lines by hand</source>
        <translation>%1 不是由本程序写入的：请将它移走，或手动添加这几行</translation>
    </message>
    <message>
        <source>a later setting would undo the new ones: remove it (%1)</source>
        <translation>后面的设置会使新设置失效：请删除它（%1）</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime: look at the new plan</source>
        <translation>%1 在此期间已被更改：请查看新的方案</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 holds nothing that this program has added</source>
        <translation>%1 中没有本程序添加的内容</translation>
    </message>
    <message>
        <source>kitty 0.47 and later will reload kitty.conf as soon as it is changed, which resets the font size of all its windows.</source>
        <translation>kitty 0.47 及更高版本会在 kitty.conf 更改后立即重新加载它，这会重置其所有窗口的字号。</translation>
    </message>
    <message>
        <source>%1 is read-only: change what it is made from</source>
        <translation>%1 为只读：请更改生成它的源文件</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is read-only: change what that is made from</source>
        <translation>%1 指向只读的 %2：请更改生成它的源文件</translation>
    </message>
    <message>
        <source>this kitty was started with --config %1 and reads no file that stays: start it without that</source>
        <translation>此 kitty 以 --config %1 启动，不读取任何保留的文件：请不带该选项启动</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: make it smaller, or add the lines by hand</source>
        <translation>%1 大于 1 MiB：请将它缩小，或手动添加这些行</translation>
    </message>
</context>
<context>
    <name>KittyTable</name>
    <message>
        <source>Kitties</source>
        <translation>kitty 列表</translation>
    </message>
    <message>
        <source>niri is not connected, so it is not known which kitties are open.
They appear here as soon as niri runs.</source>
        <translation>未连接到 niri，因此无法得知打开了哪些 kitty。
niri 运行后，它们会显示在这里。</translation>
    </message>
    <message>
        <source>No kitty is open.
Open one, and it appears here.</source>
        <translation>没有打开的 kitty。
打开一个，它就会显示在这里。</translation>
    </message>
    <message>
        <source>Every kitty window, with its state. The space key switches its zoom, or in the column Pin its pin.</source>
        <translation>每个 kitty 窗口及其状态。空格键切换缩放，在“固定”列中则切换固定。</translation>
    </message>
</context>
<context>
    <name>KittyTableModel</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>KittyZoom</name>
    <message>
        <source>none of its windows has the keyboard</source>
        <translation>它的窗口都没有键盘焦点</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency of the last commands</source>
        <translation>最近命令的延迟</translation>
    </message>
    <message>
        <source>No command has been sent yet.</source>
        <translation>尚未发送任何命令。</translation>
    </message>
    <message>
        <source>The last commands took %1 ms (median), %2 ms at most.</source>
        <translation>最近命令的延迟：中位数 %1 ms，最大 %2 ms。</translation>
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
        <translation>无法连接 niri。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>它没有响应。</translation>
    </message>
    <message>
        <source>There is no niri socket in XDG_RUNTIME_DIR, and NIRI_SOCKET names none.</source>
        <translation>XDG_RUNTIME_DIR 中没有 niri 套接字，NIRI_SOCKET 也没有指定。</translation>
    </message>
    <message>
        <source>Start niri, and check from within its session.</source>
        <translation>请启动 niri，并在其会话中重新检查。</translation>
    </message>
    <message>
        <source>If niri runs, log out of its session and in again.</source>
        <translation>如果 niri 正在运行，请注销其会话并重新登录。</translation>
    </message>
    <message>
        <source>niri %1 does not report which process owns a window.</source>
        <translation>niri %1 不提供窗口所属的进程。</translation>
    </message>
    <message>
        <source>It is older than 25.01.</source>
        <translation>它的版本低于 25.01。</translation>
    </message>
    <message>
        <source>Install niri 25.01 or newer.</source>
        <translation>请安装 niri 25.01 或更新版本。</translation>
    </message>
    <message>
        <source>niri %1 answers, but does not report its windows.</source>
        <translation>niri %1 有响应，但不提供窗口信息。</translation>
    </message>
    <message>
        <source>Log out of its session and in again if it stays that way.</source>
        <translation>如果一直如此，请注销其会话并重新登录。</translation>
    </message>
    <message>
        <source>niri %1 answers and reports its windows: %2</source>
        <translation>niri %1 有响应，并提供窗口信息：%2</translation>
    </message>
    <message>
        <source>(version unknown)</source>
        <translation>（版本未知）</translation>
    </message>
    <message>
        <source>NIRI_SOCKET is out of date; the niri that runs was found without it.</source>
        <translation>NIRI_SOCKET 已过时；正在运行的 niri 是通过其他方式找到的。</translation>
    </message>
    <message>
        <source>It names %1, where no niri answers.</source>
        <translation>它指向 %1，但那里没有 niri 响应。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the next login sets it right.</source>
        <translation>无需任何操作；下次登录时会自动更正。</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n kitties need attention</source>
        <translation>
            <numerusform>%n 个 kitty 需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be zoomed. The status dialog says why, and how to fix it.</source>
        <translation>它们无法缩放。状态对话框中有原因和解决办法。</translation>
    </message>
    <message>
        <source>A kitty needs attention</source>
        <translation>有 kitty 需要处理</translation>
    </message>
    <message>
        <source>No connection to niri</source>
        <translation>未连接到 niri</translation>
    </message>
    <message>
        <source>No kitty is zoomed until niri runs again. This program keeps looking for it.</source>
        <translation>在 niri 重新运行之前，不会缩放任何 kitty。程序会一直查找 niri。</translation>
    </message>
</context>
<context>
    <name>PasswordProblem</name>
    <message>
        <source>the password file %1 does not exist</source>
        <translation>密码文件 %1 不存在</translation>
    </message>
    <message>
        <source>the password file %1 cannot be read</source>
        <translation>无法读取密码文件 %1</translation>
    </message>
    <message>
        <source>the password file %1 belongs to somebody else</source>
        <translation>密码文件 %1 属于其他用户</translation>
    </message>
    <message>
        <source>the password in KITTY_RC_PASSWORD is longer than kitty accepts</source>
        <translation>环境变量 KITTY_RC_PASSWORD 中的密码超出了 kitty 的长度限制</translation>
    </message>
    <message>
        <source>the password in %1 is longer than kitty accepts</source>
        <translation>文件 %1 中的密码超出了 kitty 的长度限制</translation>
    </message>
    <message>
        <source>no program running in it exposes the encryption key</source>
        <translation>其中没有程序能提供加密所需的密钥</translation>
    </message>
    <message>
        <source>the key that it published for encrypting ours cannot be used</source>
        <translation>它公布的加密密钥无法使用</translation>
    </message>
    <message>
        <source>it could not decrypt ours, because its key or its clock differs</source>
        <translation>由于密钥或时钟不一致，它无法解密本程序的密码</translation>
    </message>
    <message>
        <source>you refused the one we sent</source>
        <translation>您拒绝了本程序的密码</translation>
    </message>
    <message>
        <source>put the password of remote_control_password into ~/.config/kitty/rc-pass</source>
        <translation>请将 remote_control_password 的密码写入 ~/.config/kitty/rc-pass</translation>
    </message>
    <message>
        <source>create it or change the setting</source>
        <translation>请创建它或更改设置</translation>
    </message>
    <message>
        <source>make it an ordinary file that you may read</source>
        <translation>请将它改为您可读的普通文件</translation>
    </message>
    <message>
        <source>make a file of your own</source>
        <translation>请创建自己的文件</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>请改用较短的密码</translation>
    </message>
    <message>
        <source>run a shell in this kitty</source>
        <translation>请在其中运行一个 shell</translation>
    </message>
    <message>
        <source>install another kitty</source>
        <translation>请安装另一个 kitty</translation>
    </message>
    <message>
        <source>close this kitty and start a new one</source>
        <translation>请关闭此 kitty 并启动一个新的</translation>
    </message>
    <message>
        <source>choose try again to be asked once more</source>
        <translation>要再次询问，请选择“重试”</translation>
    </message>
    <message>
        <source>choose try again, then Allow password</source>
        <translation>请选择“重试”，然后选择 Allow password</translation>
    </message>
    <message>
        <source>it does not show which program it runs</source>
        <translation>无法得知它运行的是哪个程序</translation>
    </message>
    <message>
        <source>it runs %1, which is not proven to be kitty</source>
        <translation>它运行的&#xa0;%1&#xa0;无法证实是&#xa0;kitty</translation>
    </message>
    <message>
        <source>if it is your kitty, choose Trust Program in the status dialog, or run kitty-focus-tracker doctor --fix</source>
        <translation>如果这是您的&#xa0;kitty，请在状态对话框中选择“信任程序”，或运行&#xa0;kitty-focus-tracker&#xa0;doctor&#xa0;--fix</translation>
    </message>
    <message>
        <source>you denied the one we sent, and it remembers that as long as it runs</source>
        <translation>您拒绝了本程序的密码，该 kitty 会一直记住，直到退出</translation>
    </message>
    <message>
        <source>you have not allowed the one we sent for good</source>
        <translation>您没有长期允许本程序的密码</translation>
    </message>
    <message>
        <source>it cannot ask you about ours, because five other questions are open in its window</source>
        <translation>它的窗口中已有五个其他问题，因此无法询问本程序的密码</translation>
    </message>
    <message>
        <source>it can compare none, because one on its command line has a character beyond ASCII</source>
        <translation>其命令行上有一个密码含有非 ASCII 字符，因此它无法比对任何密码</translation>
    </message>
    <message>
        <source>it can compare none, because the one in line %1 of %2 has a character beyond ASCII</source>
        <translation>%2 第 %1 行的密码含有非 ASCII 字符，因此它无法比对任何密码</translation>
    </message>
    <message>
        <source>it cannot compare ours, which has a character beyond ASCII</source>
        <translation>本程序的密码含有非 ASCII 字符，它无法比对</translation>
    </message>
    <message>
        <source>close this kitty and start a new one, then choose Allow password there</source>
        <translation>请关闭此 kitty 并启动一个新的，然后在其中选择 Allow password</translation>
    </message>
    <message>
        <source>answer them, give this window the focus again, then choose Allow password</source>
        <translation>请先回答它们，让此窗口重新获得焦点，然后选择 Allow password</translation>
    </message>
    <message>
        <source>choose another there, of ASCII characters only, then start a new kitty</source>
        <translation>请在那里改用只含 ASCII 字符的密码，然后启动一个新的 kitty</translation>
    </message>
    <message>
        <source>choose another, of ASCII characters only, here and in kitty.conf, then start a new kitty</source>
        <translation>请在此处和 kitty.conf 中改用只含 ASCII 字符的密码，然后启动一个新的 kitty</translation>
    </message>
</context>
<context>
    <name>PasswordSource</name>
    <message>
        <source>Others can read the password file %1.</source>
        <translation>其他用户可以读取密码文件 %1。</translation>
    </message>
</context>
<context>
    <name>PlatformFallback</name>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon in the tray. Install its plugin for Wayland (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>Qt 无法使用该显示，因此没有窗口，也没有托盘图标。请安装其 Wayland 插件（qt6-wayland，Fedora 上为 qt6-qtwayland），然后重新启动程序。</translation>
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
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connections to kitties that are open.</source>
        <translation>当前与 kitty 保持的连接数。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Connections waiting for a reply.</source>
        <translation>正在等待 kitty 答复的连接数。</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Those that are open for the next command.</source>
        <translation>可供下一个命令使用的连接数。</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>复用率</translation>
    </message>
    <message>
        <source>Share of commands that found an open connection.</source>
        <translation>使用已有连接的命令所占的比例。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Commands that were sent again.</source>
        <translation>重新发送的命令数。</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Commands that a kitty did not carry out.</source>
        <translation>kitty 没有执行的命令数。</translation>
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
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a folder: remove it.</source>
        <translation>%1 不是文件夹：请删除它。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user: remove it.</source>
        <translation>文件夹 %1 属于其他用户：请删除它。</translation>
    </message>
    <message>
        <source>The folder %1 is open to others: set its mode to 0700.</source>
        <translation>其他用户可以访问文件夹 %1：请将其权限设为 0700。</translation>
    </message>
    <message>
        <source>The folder %1 does not begin with /: set XDG_RUNTIME_DIR to a path that does.</source>
        <translation>文件夹 %1 不以 / 开头：请将 XDG_RUNTIME_DIR 设为以 / 开头的路径。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 can&apos;t be started: %2. Install Kitty Focus Tracker anew; until then it works without its tray icon, its dialogs and the commands doctor and forget.</source>
        <translation>无法启动 %1：%2。请重新安装 Kitty Focus Tracker；在此之前，它没有托盘图标、对话框以及 doctor 和 forget 命令。</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove Everything</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>What the program has left</source>
        <translation>程序留下的内容</translation>
    </message>
    <message>
        <source>Remove what the program has left in your folders?</source>
        <translation>要移除程序留在您文件夹中的内容吗？</translation>
    </message>
    <message>
        <source>Before that every font gets its base size back, and the program ends. kitty 0.47 and later reload kitty.conf when it is changed.</source>
        <translation>在此之前，所有字体恢复原有字号，程序退出。kitty 0.47 及更新版本会在 kitty.conf 更改后重新加载它。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>All that the program had left is removed.</source>
        <translation>程序留下的内容已全部移除。</translation>
    </message>
    <message>
        <source>Not all that the program had left could be removed.</source>
        <translation>程序留下的内容未能全部移除。</translation>
    </message>
    <message>
        <source>The program itself stays: remove it the way you installed it.</source>
        <translation>程序本身仍然保留：请按安装时的方式移除。</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Any; * stands for any text, ? for one character</source>
        <translation>任意；* 代表任意文本，? 代表一个字符</translation>
    </message>
    <message>
        <source>&amp;App id:</source>
        <translation>应用 ID(&amp;A)：</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Monitor:</source>
        <translation>显示器(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Screencast:</source>
        <translation>屏幕共享(&amp;S)：</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>&amp;Floating:</source>
        <translation>浮动(&amp;F)：</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>F&amp;ullscreen:</source>
        <translation>全屏(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>缩放(&amp;Z)：</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>与其他窗口相同</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不缩放</translation>
    </message>
    <message>
        <source>By this amount</source>
        <translation>按此缩放量</translation>
    </message>
    <message>
        <source>Minimum &amp;columns:</source>
        <translation>最少列数(&amp;L)：</translation>
    </message>
    <message>
        <source>As for all others</source>
        <translation>与其他窗口相同</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>缩放量</translation>
    </message>
    <message>
        <source>How the font of such a window changes while it is zoomed.</source>
        <translation>此类窗口缩放时字体如何变化。</translation>
    </message>
    <message>
        <source>Give the rule %1.</source>
        <translation>请为规则命名：%1。</translation>
    </message>
    <message>
        <source>There is another rule with this name.</source>
        <translation>已有另一条同名规则。</translation>
    </message>
    <message>
        <source>Choose a zoom or a minimum of columns; as it is, the rule changes nothing.</source>
        <translation>请选择缩放方式或最少列数；目前这条规则不会改变任何内容。</translation>
    </message>
    <message>
        <source>No window that is open now meets it.</source>
        <translation>当前打开的窗口都不符合。</translation>
    </message>
    <message numerus="yes">
        <source>%n windows that are open now meet it: %1</source>
        <translation>
            <numerusform>当前打开的窗口中有 %n 个符合：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>niri does not report yet which windows are fullscreen, so none meets this rule.</source>
        <translation>niri 尚不报告哪些窗口是全屏的，因此没有窗口符合此规则。</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>The first rule that a window meets decides how it is zoomed. Windows that meet none are zoomed as the page Zoom says.</source>
        <translation>窗口符合的第一条规则决定它如何缩放。不符合任何规则的窗口按“缩放”页的设置缩放。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>M&amp;ove Up</source>
        <translation>上移(&amp;O)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>标题“%1”</translation>
    </message>
    <message>
        <source>app id “%1”</source>
        <translation>应用 ID“%1”</translation>
    </message>
    <message>
        <source>monitor “%1”</source>
        <translation>显示器“%1”</translation>
    </message>
    <message>
        <source>screencast</source>
        <translation>屏幕共享中</translation>
    </message>
    <message>
        <source>no screencast</source>
        <translation>无屏幕共享</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>not floating</source>
        <translation>非浮动</translation>
    </message>
    <message>
        <source>fullscreen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>not fullscreen</source>
        <translation>非全屏</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>所有窗口</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a window that is not zoomed</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>at least %n columns</source>
        <translation>
            <numerusform>至少 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>The rules in the order in which they are tried.</source>
        <translation>按检查顺序排列的规则。</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>The running program, whose session is over, does not end.</source>
        <translation>正在运行的程序所属的会话已结束，但它没有退出。</translation>
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
        <translation>没有可供会话套接字使用的安全文件夹。</translation>
    </message>
    <message>
        <source>Log in by way of systemd-logind or elogind, which make it and set XDG_RUNTIME_DIR.</source>
        <translation>请通过 systemd-logind 或 elogind 登录，它们会创建该文件夹并设置 XDG_RUNTIME_DIR。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set.</source>
        <translation>未设置 XDG_RUNTIME_DIR。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which is not a folder.</source>
        <translation>XDG_RUNTIME_DIR 是 %1，但它不是文件夹。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which belongs to another user.</source>
        <translation>XDG_RUNTIME_DIR 是 %1，但它属于其他用户。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, into which others can write.</source>
        <translation>XDG_RUNTIME_DIR 是 %1，但其他用户可以写入它。</translation>
    </message>
    <message>
        <source>The session&apos;s sockets are safe: %1</source>
        <translation>会话的套接字是安全的：%1</translation>
    </message>
    <message>
        <source>Nobody else can change what kitty is asked to run: %1</source>
        <translation>其他人无法更改要求 kitty 运行的内容：%1</translation>
    </message>
    <message>
        <source>What kitty is asked to run can&apos;t be put in a safe place.</source>
        <translation>无法将要求 kitty 运行的内容放在安全的位置。</translation>
    </message>
    <message>
        <source>Fix that folder, or install the program again.</source>
        <translation>请修复该文件夹，或重新安装本程序。</translation>
    </message>
    <message>
        <source>There is a tray for the icon.</source>
        <translation>有可以显示图标的托盘。</translation>
    </message>
    <message>
        <source>There is no tray for the icon now; everything works without one.</source>
        <translation>目前没有可以显示图标的托盘；没有托盘也能使用全部功能。</translation>
    </message>
    <message>
        <source>Start a panel that has a tray, such as waybar, if you want the icon.</source>
        <translation>如果需要图标，请启动带托盘的面板，例如 waybar。</translation>
    </message>
    <message>
        <source>Edit %1, or set it in the settings dialog.</source>
        <translation>请编辑 %1，或在设置对话框中设置。</translation>
    </message>
    <message>
        <source>All settings are at their defaults; there is no settings file.</source>
        <translation>全部使用默认设置；没有设置文件。</translation>
    </message>
    <message>
        <source>The settings are understood: %1</source>
        <translation>设置均可识别：%1</translation>
    </message>
    <message>
        <source>The password for kitty can&apos;t be read.</source>
        <translation>无法读取 kitty 的密码。</translation>
    </message>
    <message>
        <source>There is a password for kitties that require one.</source>
        <translation>已有可供 kitty 使用的密码。</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 %1</source>
        <translation>请设为仅您自己可读：chmod 600 %1</translation>
    </message>
    <message>
        <source>The program is started at login: %1</source>
        <translation>程序会在登录时启动：%1</translation>
    </message>
    <message>
        <source>The program is started at login, by its systemd unit.</source>
        <translation>程序会通过其 systemd 单元在登录时启动。</translation>
    </message>
    <message>
        <source>The program is not started at login, unless niri&apos;s configuration does it.</source>
        <translation>程序不会在登录时启动，除非 niri 的配置启动它。</translation>
    </message>
    <message>
        <source>Switch it on in the settings dialog, if you want it.</source>
        <translation>如有需要，请在设置对话框中开启。</translation>
    </message>
    <message>
        <source>The settings are understood, and read-only: %1</source>
        <translation>设置均可识别，且为只读：%1</translation>
    </message>
    <message>
        <source>To change them for good, change what that file is made from.</source>
        <translation>要永久更改，请更改生成该文件的源文件。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is %1, which does not begin with /.</source>
        <translation>XDG_RUNTIME_DIR 是 %1，但它不以 / 开头。</translation>
    </message>
    <message>
        <source>Qt can&apos;t use the display, so there are no windows and no icon.</source>
        <translation>Qt 无法使用该显示，因此没有窗口，也没有图标。</translation>
    </message>
    <message>
        <source>Its plugin for Wayland is not installed.</source>
        <translation>未安装其 Wayland 插件。</translation>
    </message>
    <message>
        <source>Install it (qt6-wayland, on Fedora qt6-qtwayland), and start the program again.</source>
        <translation>请安装它（qt6-wayland，Fedora 上为 qt6-qtwayland），然后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>SetUpChangePage</name>
    <message>
        <source>The new file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>The new end of kitty.conf</source>
        <translation>kitty.conf 的新结尾</translation>
    </message>
    <message>
        <source>&amp;Write This</source>
        <translation>写入这些内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Undo the Change</source>
        <translation>撤销更改(&amp;U)</translation>
    </message>
    <message>
        <source>Keeps a copy, then makes exactly the change that is shown.</source>
        <translation>先保留一份副本，再严格按照所示内容进行更改。</translation>
    </message>
    <message>
        <source>Removes from kitty.conf what this program has added.</source>
        <translation>从 kitty.conf 中移除本程序添加的内容。</translation>
    </message>
    <message>
        <source>%1 already has all that is needed.</source>
        <translation>%1 已包含所需的全部设置。</translation>
    </message>
    <message>
        <source>Nothing is written until you confirm. This would be written:</source>
        <translation>未经您确认，不会写入任何内容。将要写入的内容如下：</translation>
    </message>
    <message>
        <source>A new file, %1:</source>
        <translation>新文件 %1：</translation>
    </message>
    <message>
        <source>At the end of %1, of which a copy is kept:</source>
        <translation>在 %1 的末尾（会保留一份副本）：</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, setting</comment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>These lines of yours will no longer count:
%1</source>
        <translation>您的以下几行将不再生效：
%1</translation>
    </message>
    <message>
        <source>This program can&apos;t make the change: %1.</source>
        <translation>本程序无法进行此更改：%1。</translation>
    </message>
    <message>
        <source>The change is made.</source>
        <translation>已完成更改。</translation>
    </message>
    <message>
        <source>The change is made. The previous file is kept as %1.</source>
        <translation>已完成更改。原来的文件已保留为 %1。</translation>
    </message>
    <message>
        <source>Nothing was undone: %1.</source>
        <translation>没有撤销任何更改：%1。</translation>
    </message>
    <message>
        <source>Its command line already says all that is needed.</source>
        <translation>其命令行已包含所需的全部设置。</translation>
    </message>
    <message>
        <source>These are the lines that kitty needs:</source>
        <translation>kitty 需要以下几行：</translation>
    </message>
    <message>
        <source>Step 2 of 3: The change</source>
        <translation>第 2 步，共 3 步：更改内容</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>I Added Them &amp;Myself</source>
        <translation>我已自行添加(&amp;M)</translation>
    </message>
    <message>
        <source>Set Up kitty</source>
        <translation>配置 kitty</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Show the C&amp;hange</source>
        <translation>显示更改内容(&amp;H)</translation>
    </message>
</context>
<context>
    <name>SetUpLinesPage</name>
    <message>
        <source>&amp;Copy the Lines</source>
        <translation>复制这几行(&amp;C)</translation>
    </message>
    <message>
        <source>A kitty can be zoomed if it listens at a socket of yours and lets programs change its font from there. These two lines in kitty.conf say so:</source>
        <translation>要缩放 kitty，它必须在您的套接字上监听，并允许程序通过该套接字更改字体。kitty.conf 中的这两行即可实现：</translation>
    </message>
    <message>
        <source>Lines for kitty.conf</source>
        <translation>kitty.conf 的内容</translation>
    </message>
    <message>
        <source>The next step can write them for you. It shows first what exactly it would change, and keeps a copy of the file as it is.</source>
        <translation>下一步可以为您写入这几行。它会先显示具体的更改内容，并保留当前文件的副本。</translation>
    </message>
    <message>
        <source>Copies the two lines, to paste them into kitty.conf yourself.</source>
        <translation>复制这两行，以便自行粘贴到 kitty.conf 中。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Step 1 of 3: What kitty needs</source>
        <translation>第 1 步，共 3 步：kitty 需要什么</translation>
    </message>
</context>
<context>
    <name>SetUpWatchPage</name>
    <message>
        <source>Kitties that are open already don&apos;t notice the change: kitty reads these lines only when it starts. Close them when it suits you.

Open a new kitty now, to see whether it works.</source>
        <translation>已经打开的 kitty 不会受此更改影响：kitty 只在启动时读取这几行。请在方便时关闭它们。

现在请打开一个新的 kitty，看看是否有效。</translation>
    </message>
    <message>
        <source>The new kitty</source>
        <translation>新的 kitty</translation>
    </message>
    <message>
        <source>Waiting for a new kitty…</source>
        <translation>正在等待新的 kitty…</translation>
    </message>
    <message>
        <source>%1 works: it is zoomed when it gets the focus.</source>
        <comment>a kitty</comment>
        <translation>%1 工作正常：获得焦点时会缩放。</translation>
    </message>
    <message>
        <source>Step 3 of 3: A new kitty</source>
        <translation>第 3 步，共 3 步：新的 kitty</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Kitty Focus Tracker Settings</source>
        <translation>Kitty Focus Tracker 设置</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>设置文件：%1</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;kitty</source>
        <translation>kitty(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>&amp;Undo Defaults</source>
        <translation>撤销默认值(&amp;U)</translation>
    </message>
    <message>
        <source>Resets every setting to its default, except those set on the command line.</source>
        <translation>将所有设置恢复为默认值，命令行指定的设置除外。</translation>
    </message>
    <message>
        <source>Brings back what was set before the defaults.</source>
        <translation>恢复为使用默认值之前的设置。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>规则(&amp;L)</translation>
    </message>
    <message>
        <source>Removes what the program has left in your folders, after asking, and ends it.</source>
        <translation>询问之后，移除程序留在您文件夹中的内容，并退出程序。</translation>
    </message>
    <message>
        <source>Remove E&amp;verything…</source>
        <translation>全部移除(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>1 to 32 names of at most 256 characters, with commas between them</source>
        <translation>以逗号分隔的 1 到 32 个名称，每个不超过 256 个字符</translation>
    </message>
    <message>
        <source>empty, or a path that begins with / or ~/</source>
        <translation>空值，或以 / 或 ~/ 开头的路径</translation>
    </message>
    <message>
        <source>system, or a language code such as de or zh_CN</source>
        <translation>system，或语言代码，例如 de 或 zh_CN</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from %1 to %2</source>
        <translation>%1 到 %2 之间的整数（毫秒）</translation>
    </message>
    <message>
        <source>a number of seconds from %1 to %2</source>
        <translation>%1 到 %2 之间的数值（秒）</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <translation>%1 到 %2 之间的整数（秒）</translation>
    </message>
    <message>
        <source>Zoom the focused kitty</source>
        <translation>缩放获得焦点的 kitty</translation>
    </message>
    <message>
        <source>When off, every font keeps its base size.</source>
        <translation>关闭后，所有字体都保持原字号。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>缩放量</translation>
    </message>
    <message>
        <source>How the font of the focused window changes: by points, by a factor, or to one size for all.</source>
        <translation>焦点窗口的字体如何变化：增加字号、乘以倍数，或全部设为同一字号。</translation>
    </message>
    <message>
        <source>Settle time</source>
        <translation>稳定时间</translation>
    </message>
    <message>
        <source>While focus changes follow each other faster than this, only the window where the focus comes to rest is zoomed.</source>
        <translation>当焦点切换的间隔短于此时间时，只缩放焦点最后停留的窗口。</translation>
    </message>
    <message>
        <source>When no window has the focus</source>
        <translation>没有窗口获得焦点时</translation>
    </message>
    <message>
        <source>What happens while a launcher, a notification, the overview or the lock screen has the keyboard.</source>
        <translation>启动器、通知、概览或锁屏占用键盘时的处理方式。</translation>
    </message>
    <message>
        <source>Stay zoomed while still the active window</source>
        <translation>仍是活动窗口时保持缩放</translation>
    </message>
    <message>
        <source>Restore the font at once</source>
        <translation>立即恢复字体</translation>
    </message>
    <message>
        <source>Restore fonts on quit</source>
        <translation>退出时恢复字体</translation>
    </message>
    <message>
        <source>When the program ends, every font gets its base size back.</source>
        <translation>程序退出时，所有字体恢复原字号。</translation>
    </message>
    <message>
        <source>Window app ids</source>
        <translation>窗口的应用 ID</translation>
    </message>
    <message>
        <source>The app ids of windows that are kitty, with commas between them; * stands for any text, ? for one character.</source>
        <translation>视为 kitty 的窗口的应用 ID，以逗号分隔；* 代表任意文本，? 代表一个字符。</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>密码文件</translation>
    </message>
    <message>
        <source>A file with the remote control password; when empty, KITTY_RC_PASSWORD or ~/.config/kitty/rc-pass is used.</source>
        <translation>保存远程控制密码的文件；为空时使用 KITTY_RC_PASSWORD 或 ~/.config/kitty/rc-pass。</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>How long a kitty may take to accept a connection.</source>
        <translation>等待 kitty 接受连接的时间。</translation>
    </message>
    <message>
        <source>Check timeout</source>
        <translation>检查超时</translation>
    </message>
    <message>
        <source>How long a kitty may take to answer when it is asked whether all is well.</source>
        <translation>检查 kitty 是否正常时，等待其答复的时间。</translation>
    </message>
    <message>
        <source>Command timeout</source>
        <translation>命令超时</translation>
    </message>
    <message>
        <source>How long a kitty may take to carry out a change of its font.</source>
        <translation>等待 kitty 完成字体更改的时间。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How many times a command is tried again after the connection failed.</source>
        <translation>连接失败后重试命令的次数。</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>重试延迟</translation>
    </message>
    <message>
        <source>The first retry comes after twice this time, the second after four times, and so on.</source>
        <translation>重试等待时间的基数：第一次重试前等待它的两倍，之后每次加倍。</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>保持的连接数</translation>
    </message>
    <message>
        <source>The most connections that stay open; beyond them the least recently used is closed.</source>
        <translation>最多保持的连接数；超出时关闭最久未使用的连接。</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>连接检查间隔</translation>
    </message>
    <message>
        <source>How often open connections are checked.</source>
        <translation>检查已打开连接的时间间隔。</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>A connection that was not used for so long is closed.</source>
        <translation>超过此时间未使用的连接会被关闭。</translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation>保持连接打开</translation>
    </message>
    <message>
        <source>kitty before 0.42.2 answers nobody else while a connection is open, so &quot;Automatic&quot; closes it there at once.</source>
        <translation>在连接打开期间，0.42.2 之前的 kitty 不会答复其他程序，因此“自动”会立即关闭与它的连接。</translation>
    </message>
    <message>
        <source>Automatic, depending on kitty&apos;s version</source>
        <translation>自动（取决于 kitty 的版本）</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Keeps a desktop entry in your autostart folder.</source>
        <translation>在自动启动文件夹中保留一个桌面项。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tells you when a kitty needs attention or niri has been away for a while.</source>
        <translation>当有 kitty 需要处理或长时间无法连接 niri 时通知您。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of this program.</source>
        <translation>本程序使用的语言。</translation>
    </message>
    <message>
        <source>Minimum columns</source>
        <translation>最少列数</translation>
    </message>
    <message>
        <source>The zoom becomes smaller, down to none, where the terminal would get fewer columns than this. 0 switches it off.</source>
        <translation>如果终端的列数会少于此值，则减小缩放，直至不缩放。0 表示关闭此限制。</translation>
    </message>
    <message>
        <source>Zoomed windows</source>
        <translation>缩放的窗口</translation>
    </message>
    <message>
        <source>Which kitty windows are zoomed, besides those that you have pinned.</source>
        <translation>除已固定的窗口外，缩放哪些 kitty 窗口。</translation>
    </message>
    <message>
        <source>The window with the focus</source>
        <translation>获得焦点的窗口</translation>
    </message>
    <message>
        <source>The active window of every monitor</source>
        <translation>每个显示器的活动窗口</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 is larger than 1 MiB and not read: make it smaller.</source>
        <translation>%1 超过 1 MiB，未读取：请缩小它。</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is not UTF-8 text.</source>
        <translation>%1：第 %2 行不是 UTF-8 文本，已忽略。</translation>
    </message>
    <message>
        <source>%1: line %2 is ignored, because it is neither [section] nor key = value.</source>
        <translation>%1：第 %2 行既不是 [节] 也不是 键 = 值，已忽略。</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot; in the section [%3]; it is ignored.</source>
        <translation>%1：没有设置“%2”（在节 [%3] 中），已忽略。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] appears more than once; the last one is used.</source>
        <translation>%1：“%2”在节 [%3] 中多次出现，使用最后一个。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in the section [%3] is &quot;%4&quot;, but must be %5; the default &quot;%6&quot; is used.</source>
        <translation>%1：“%2”（在节 [%3] 中）的值“%4”无效，应为：%5；使用默认值“%6”。</translation>
    </message>
    <message>
        <source>%1: there are further lines that cannot be used.</source>
        <translation>%1：还有其他无法使用的内容。</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because the name of a rule must be %3.</source>
        <translation>%1：节 [%2] 已忽略，因为规则的名称应为：%3。</translation>
    </message>
    <message>
        <source>%1: the section [%2] is ignored, because there are more than %3 rules.</source>
        <translation>%1：节 [%2] 已忽略，因为规则超过 %3 条。</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has no setting &quot;%3&quot;.</source>
        <translation>%1：规则“%2”已忽略，因为规则没有设置“%3”。</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because its &quot;%3&quot; is &quot;%4&quot;, but must be %5.</source>
        <translation>%1：规则“%2”已忽略，因为其“%3”的值“%4”无效，应为：%5。</translation>
    </message>
    <message>
        <source>%1: the rule &quot;%2&quot; is ignored, because it has neither &quot;amount&quot; nor &quot;minimum_columns&quot;.</source>
        <translation>%1：规则“%2”已忽略，因为它既没有“amount”，也没有“minimum_columns”。</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Set on the command line.</source>
        <translation>已在命令行中指定。</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>This must be %1. Until then &quot;%2&quot; stays in force.</source>
        <translation>应为：%1。更正之前“%2”继续有效。</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <comment>font sizes such as 11 pt</comment>
        <translation>%1 的字体变为 %2。</translation>
    </message>
    <message>
        <source>From %1 to %2; default %3.</source>
        <translation>范围：%1～%2，默认值：%3。</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>%1 is not read, because it is not a file.</source>
        <translation>%1 不是文件，未读取。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. The change holds until the program ends.</source>
        <translation>无法写入 %1：%2。更改在程序退出前有效。</translation>
    </message>
    <message>
        <source>the folder %1 could not be created</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>%1 is read-only, so what you change here holds until the program ends. To keep it, change what that file is made from.</source>
        <translation>%1 为只读，因此此处的更改在程序退出前有效。要保留更改，请更改生成该文件的源文件。</translation>
    </message>
    <message>
        <source>%1 is read-only, so the change holds until the program ends. To keep it, put these lines into what that file is made from:
%2</source>
        <translation>%1 为只读，因此更改在程序退出前有效。要保留更改，请将以下几行写入生成该文件的源文件：
%2</translation>
    </message>
</context>
<context>
    <name>SetupConversation</name>
    <message>
        <source>This file will be written, %1:</source>
        <translation>将写入文件 %1：</translation>
    </message>
    <message>
        <source>These lines will be added at the end of %1, after a copy of it is made:</source>
        <translation>将先为 %1 制作副本，再在其末尾添加以下几行：</translation>
    </message>
    <message>
        <source>This line will no longer count, %1 line %2:</source>
        <translation>以下一行将不再生效（%1 第 %2 行）：</translation>
    </message>
    <message>
        <source>kitty needs these lines:</source>
        <translation>kitty 需要以下几行：</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>没有更改任何内容：%1。</translation>
    </message>
    <message>
        <source>Done. It counts for every kitty that you start from now on: start a new one, and check again with kitty-focus-tracker doctor.</source>
        <translation>完成。此后启动的每个 kitty 都会使用此配置：请启动一个新的 kitty，然后用 kitty-focus-tracker doctor 重新检查。</translation>
    </message>
    <message>
        <source>This undoes it:</source>
        <translation>撤销更改的命令：</translation>
    </message>
    <message>
        <source>%1 is set up already. A kitty that was started before does not know it: start a new one.</source>
        <translation>%1 已经配置好。之前启动的 kitty 不会使用此配置：请启动一个新的 kitty。</translation>
    </message>
</context>
<context>
    <name>SimulatedKittyProcess</name>
    <message>
        <source>A simulated kitty can&apos;t be started: %1.</source>
        <translation>无法启动模拟的 kitty：%1。</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件记录</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>There is no tray to show the icon of this program. The icon appears as soon as there is one; until then, kitty-focus-tracker show opens this window.</source>
        <translation>没有可以显示本程序图标的托盘。托盘一出现，图标就会显示；在此之前，可用 kitty-focus-tracker show 打开此窗口。</translation>
    </message>
</context>
<context>
    <name>StatusHead</name>
    <message>
        <source>&amp;Zooming</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Zooming</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Turning it off gives every font its base size back.</source>
        <translation>关闭后，所有字体恢复原字号。</translation>
    </message>
    <message>
        <source>Zoom less</source>
        <translation>减小缩放量</translation>
    </message>
    <message>
        <source>Zoom more</source>
        <translation>增大缩放量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>缩放量</translation>
    </message>
    <message>
        <source>Changes how much larger the font of the focused kitty is.</source>
        <translation>更改获得焦点的 kitty 放大多少。</translation>
    </message>
    <message>
        <source>The amount is set on the command line for this run.</source>
        <translation>本次运行的缩放量由命令行指定。</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source> (%1 pt, base %2 pt)</source>
        <translation> （%1 pt，原 %2 pt）</translation>
    </message>
    <message>
        <source> (%1 pt)</source>
        <translation> （%1 pt）</translation>
    </message>
    <message>
        <source>Zooming is on.</source>
        <translation>缩放已开启。</translation>
    </message>
    <message>
        <source>Zooming is paused until %1.</source>
        <translation>缩放已暂停，直到 %1。</translation>
    </message>
    <message>
        <source>Zooming is off.</source>
        <translation>缩放已关闭。</translation>
    </message>
    <message>
        <source>niri %1 is connected: %2</source>
        <translation>niri %1 已连接：%2</translation>
    </message>
    <message>
        <source>niri is not running: waiting for it.</source>
        <translation>niri 没有运行：正在等待。</translation>
    </message>
    <message>
        <source>No kitty is open.</source>
        <translation>没有打开的 kitty。</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties:</source>
        <translation>
            <numerusform>%n 个 kitty：</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1 open, %2 in use, at most %3; %4 made, %5 % of the commands found one open; %6 retries, %7 failures.</source>
        <translation>连接：已连接 %1，使用中 %2，最多 %3，新建 %4；%5% 的命令使用了已有连接；重试 %6，失败 %7。</translation>
    </message>
    <message>
        <source> (by %1 pt)</source>
        <comment>a font that is so much larger or smaller than its base size</comment>
        <translation> （相对原字号 %1 pt）</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a kitty</comment>
        <translation>%1：尚未检查</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <comment>a kitty</comment>
        <translation>%1：就绪</translation>
    </message>
    <message>
        <source>%1: ready, its zoom is switched off</source>
        <comment>a kitty</comment>
        <translation>%1：就绪，缩放已关闭</translation>
    </message>
    <message>
        <source> (pinned)</source>
        <comment>a window that stays zoomed</comment>
        <translation> （已固定）</translation>
    </message>
    <message>
        <source> (rule &quot;%1&quot;)</source>
        <translation> （规则“%1”）</translation>
    </message>
    <message numerus="yes">
        <source> (%1 of %2: %n columns)</source>
        <comment>so many points of the zoom that is set</comment>
        <translation>
            <numerusform> （%2 中的 %1：%n 列）</numerusform>
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
        <translation>是</translation>
    </message>
    <message>
        <source>Proceed? [y/N] </source>
        <translation>要执行吗？[y/N] </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>%1 can&apos;t be removed: remove it by hand.</source>
        <translation>无法移除 %1：请手动移除。</translation>
    </message>
    <message>
        <source>Our lines for kitty: %1</source>
        <translation>我们为 kitty 添加的行：%1</translation>
    </message>
    <message>
        <source>A copy of kitty.conf as it was: %1</source>
        <translation>kitty.conf 原样的副本：%1</translation>
    </message>
    <message>
        <source>Start at login: %1</source>
        <translation>登录时启动：%1</translation>
    </message>
    <message>
        <source>Start at login, by systemd: %1</source>
        <translation>登录时由 systemd 启动：%1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Sizes of windows: %1</source>
        <translation>窗口大小：%1</translation>
    </message>
    <message>
        <source>Files of the running program: %1</source>
        <translation>正在运行的程序的文件：%1</translation>
    </message>
    <message>
        <source>Removed. %1</source>
        <translation>已移除。%1</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>未移除。%1</translation>
    </message>
    <message>
        <source>Your own lines are in our file beside kitty.conf, so it stays, and the line that includes it: move them, then try again.</source>
        <translation>kitty.conf 旁边我们的文件中有您自己的行，因此该文件以及引用它的那一行会保留：请移走这些行，然后重试。</translation>
    </message>
</context>
<context>
    <name>TrayAppearance</name>
    <message>
        <source>no kitty is open</source>
        <translation>没有打开的 kitty</translation>
    </message>
    <message numerus="yes">
        <source>%n kitties</source>
        <translation>
            <numerusform>%n 个 kitty</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 kitties, 1 needs attention</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <comment>so many kitties</comment>
        <translation>
            <numerusform>%n 个需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>暂停到 %1</translation>
    </message>
    <message>
        <source>Zooming is off</source>
        <translation>缩放已关闭</translation>
    </message>
    <message>
        <source>Waiting for niri</source>
        <translation>正在等待 niri</translation>
    </message>
    <message>
        <source>Zooming %1</source>
        <comment>a font size, with its unit</comment>
        <translation>已缩放到 %1</translation>
    </message>
    <message>
        <source>Ready to zoom</source>
        <translation>缩放就绪</translation>
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
        <translation>没有打开的 kitty</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>kitties</comment>
        <translation>
            <numerusform>还有 %n 个…</numerusform>
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
        <translation>要在其运行期间向它提供密码吗？[y/N] </translation>
    </message>
    <message>
        <source>It is not given the password.</source>
        <translation>不会向它提供密码。</translation>
    </message>
    <message>
        <source>It is given the password as soon as it has the focus. Check again with kitty-focus-tracker doctor.</source>
        <translation>它一获得焦点就会收到密码。请用&#xa0;kitty-focus-tracker&#xa0;doctor&#xa0;重新检查。</translation>
    </message>
</context>
<context>
    <name>TrustedKitties</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入&#xa0;%1：%2。</translation>
    </message>
</context>
<context>
    <name>UserInterface</name>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
</context>
<context>
    <name>ZoomAmount</name>
    <message>
        <source>The amount is &quot;%1&quot;, but must be %2.</source>
        <translation>缩放量“%1”无效，应为：%2。</translation>
    </message>
    <message>
        <source>+ or - with up to %1 points (+3), x with a factor from %2 to %3 (x1.25), or = with a size from %4 to %5 points (=16)</source>
        <translation>+ 或 - 后接不超过 %1 pt 的数值（+3），x 后接 %2 到 %3 的倍数（x1.25），或 = 后接 %4 到 %5 pt 的字号（=16）</translation>
    </message>
</context>
<context>
    <name>ZoomEvent</name>
    <message>
        <source>%1 belongs to a process that niri does not name: use niri 25.01 or later</source>
        <translation>%1 所属的进程 niri 没有说明：请使用 niri 25.01 或更高版本</translation>
    </message>
    <message>
        <source>window %1</source>
        <comment>niri&apos;s id</comment>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>“%1” (window %2)</source>
        <comment>a window&apos;s title, niri&apos;s id</comment>
        <translation>“%1”（窗口 %2）</translation>
    </message>
</context>
<context>
    <name>ZoomPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>A font of %1 becomes %2.</source>
        <translation>%1 的字体变为 %2。</translation>
    </message>
</context>
<context>
    <name>ZoomRule</name>
    <message>
        <source>a text of at most 256 characters, in which * stands for any text and ? for one character</source>
        <translation>不超过 256 个字符的文本，其中 * 代表任意文本，? 代表一个字符</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a name of at most 64 characters without [ and ]</source>
        <translation>1 到 64 个字符，不含 [ 和 ]</translation>
    </message>
    <message>
        <source>none, or %1</source>
        <translation>none，或 %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>0 到 %1 之间的整数</translation>
    </message>
</context>
<context>
    <name>niri::Connection</name>
    <message>
        <source>niri at %1 is too busy to accept a connection</source>
        <translation>%1 的 niri 过于繁忙，无法接受连接</translation>
    </message>
    <message>
        <source>no niri listens at %1</source>
        <translation>没有 niri 在 %1 监听</translation>
    </message>
    <message>
        <source>the socket %1 belongs to another user</source>
        <translation>套接字 %1 属于其他用户</translation>
    </message>
    <message>
        <source>niri closed the connection</source>
        <translation>niri 关闭了连接</translation>
    </message>
    <message>
        <source>niri does not answer</source>
        <translation>niri 没有响应</translation>
    </message>
    <message>
        <source>niri sent a line of more than 16 MiB</source>
        <translation>niri 发送了超过 16 MiB 的一行</translation>
    </message>
    <message>
        <source>niri refused the request: %1</source>
        <translation>niri 拒绝了请求：%1</translation>
    </message>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>无法理解 niri 的答复</translation>
    </message>
</context>
<context>
    <name>niri::EventReader</name>
    <message>
        <source>niri did not report its version: %1</source>
        <translation>niri 没有提供其版本：%1</translation>
    </message>
    <message>
        <source>niri is not running</source>
        <translation>niri 没有运行</translation>
    </message>
    <message>
        <source>niri sent a line that cannot be understood and was skipped, as will be others like it: %1</source>
        <translation>niri 发送了无法理解的一行，已跳过；以后类似的行也会跳过：%1</translation>
    </message>
</context>
<context>
    <name>niri::VersionRequest</name>
    <message>
        <source>niri gave a reply that cannot be understood</source>
        <translation>无法理解 niri 的答复</translation>
    </message>
</context>
</TS>
