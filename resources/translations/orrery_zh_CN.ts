<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OrreryApp</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Search the steps</source>
        <translation>搜索步骤</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find a scenario</source>
        <translation>查找场景</translation>
    </message>
    <message>
        <source>Choose an operation</source>
        <translation>选择操作</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Operation back</source>
        <translation>后退一个操作</translation>
    </message>
    <message>
        <source>Operation forward</source>
        <translation>前进一个操作</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>切换外观</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation>面板恢复默认</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present on another screen</source>
        <translation>在另一块屏幕上演示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About Orrery</source>
        <translation>关于 Orrery</translation>
    </message>
    <message>
        <source>In a talk: black screen, and back</source>
        <translation>演示中：黑屏与恢复</translation>
    </message>
    <message>
        <source>In a talk: next step</source>
        <translation>演示中：下一步</translation>
    </message>
    <message>
        <source>In a talk: previous step</source>
        <translation>演示中：上一步</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <source>exhibit</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>no scenario</source>
        <translation>没有场景</translation>
    </message>
    <message>
        <source>a complete installation of Orrery</source>
        <translation>完整安装的 Orrery</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>从 0 起的数字</translation>
    </message>
    <message>
        <source>a file beside --exhibit or --scenario</source>
        <translation>既有文件，又有 --exhibit 或 --scenario</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>两者只用其一</translation>
    </message>
    <message>
        <source>EXHIBIT/SCENARIO, or --exhibit beside it</source>
        <translation>EXHIBIT/SCENARIO，或者同时给出 --exhibit</translation>
    </message>
    <message>
        <source>a folder that can be read</source>
        <translation>可以读取的文件夹</translation>
    </message>
    <message>
        <source>a second name</source>
        <translation>第二个名字</translation>
    </message>
    <message>
        <source>one file, or a command before the others</source>
        <translation>一个文件，或把命令写在最前面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>演示(&amp;T)</translation>
    </message>
    <message>
        <source>Theme of the talk</source>
        <translation>演示的外观</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number and path of a file</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>a text in Base64</source>
        <translation>Base64 文本</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>settings in JSON</source>
        <translation>JSON 格式的设置</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>a very large file</source>
        <translation>过大的文件</translation>
    </message>
    <message>
        <source>a folder or a special file</source>
        <translation>文件夹或特殊文件</translation>
    </message>
    <message>
        <source>a settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>可以读取的文件</translation>
    </message>
    <message>
        <source>a place where a file can be written</source>
        <translation>可以写入文件的位置</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG, for slides and chats</source>
        <translation>PNG，适合幻灯片和聊天</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG，任意缩放都清晰</translation>
    </message>
    <message>
        <source>PDF, for printing</source>
        <translation>PDF，适合打印</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changes that no file holds.</source>
        <translation>“%1”有尚未保存到文件的改动。</translation>
    </message>
    <message>
        <source>Save them before something else is opened?</source>
        <translation>打开别的之前先保存吗？</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>场景 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The scenario could not be opened</source>
        <translation>无法打开场景</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>The scenario could not be saved</source>
        <translation>无法保存场景</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>The picture could not be exported</source>
        <translation>无法导出图片</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s), the first is %1</source>
        <translation>
            <numerusform>已导出 %n 个文件，第一个是 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be used and are as at first</source>
        <translation>设置无法使用，已恢复默认</translation>
    </message>
    <message>
        <source>The settings cannot be used and are as at first; the old ones are in %1</source>
        <translation>设置无法使用，已恢复默认；原来的设置保留在 %1</translation>
    </message>
    <message>
        <source>what was remembered of them is damaged or of another version</source>
        <translation>记住的布局已损坏，或来自其他版本</translation>
    </message>
    <message>
        <source>The panels stand as at first</source>
        <translation>面板已恢复默认布局</translation>
    </message>
    <message>
        <source>No scenario could be opened</source>
        <translation>没有可以打开的场景</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数字</translation>
    </message>
    <message>
        <source>What was open last could not be opened again</source>
        <translation>上次打开的内容无法再次打开</translation>
    </message>
    <message>
        <source>What was open last could not be opened again; it is kept in %1</source>
        <translation>上次打开的内容无法再次打开；已保留在 %1</translation>
    </message>
    <message>
        <source>What is open could not be kept for the next start</source>
        <translation>无法为下次启动保留当前内容</translation>
    </message>
    <message>
        <source>The settings could not be written</source>
        <translation>无法写入设置</translation>
    </message>
    <message>
        <source>The screen %1 is gone. The talk has ended; all is as it was.</source>
        <translation>屏幕 %1 已断开。演示已结束，一切保持原样。</translation>
    </message>
    <message>
        <source>%1[*] – Orrery</source>
        <comment>title of the window</comment>
        <translation>%1[*] – Orrery</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Orrery %1&lt;/h3&gt;&lt;p&gt;How Go and Redis work inside, step by step.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Orrery %1&lt;/h3&gt;&lt;p&gt;一步一步看清 Go 和 Redis 的内部。&lt;/p&gt;&lt;p&gt;自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an operation that asks for more</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Nothing can be done to %1 now</source>
        <translation>现在不能对 %1 做任何操作</translation>
    </message>
    <message>
        <source>&quot;orrery --help&quot; says how it is used</source>
        <translation>用法见 orrery --help</translation>
    </message>
    <message>
        <source>there is no display to open a window on; &quot;orrery render&quot; draws without one</source>
        <translation>没有可以打开窗口的显示器；不用显示器绘图请用 orrery render</translation>
    </message>
    <message>
        <source>Present on %1, %2 × %3</source>
        <translation>在 %1 上演示，%2 × %3</translation>
    </message>
    <message>
        <source>%1 (where this window is)</source>
        <translation>%1（本窗口所在）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>what is open, with changes that are not saved</comment>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Present  %1</source>
        <comment>and its key</comment>
        <translation>演示  %1</translation>
    </message>
    <message>
        <source>Open notes folder…</source>
        <translation>打开笔记文件夹…</translation>
    </message>
    <message>
        <source>Close notes folder</source>
        <translation>关闭笔记文件夹</translation>
    </message>
    <message>
        <source>Search topics and notes</source>
        <translation>搜索主题和笔记</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Check the notes</source>
        <translation>核对笔记</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>回到舞台</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open a folder of notes</source>
        <translation>打开笔记文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Your notes: %n section(s)</source>
        <translation>
            <numerusform>你的笔记：%n 节</numerusform>
        </translation>
    </message>
    <message>
        <source>no program that opens it</source>
        <translation>没有能打开它的程序</translation>
    </message>
    <message>
        <source>The note could not be opened; the section is in line %1</source>
        <translation>无法打开这篇笔记；该节在第 %1 行</translation>
    </message>
    <message>
        <source>No scenario shows &quot;%1&quot; yet.</source>
        <translation>还没有场景演示“%1”。</translation>
    </message>
    <message>
        <source>Main steps only</source>
        <translation>只走主要步骤</translation>
    </message>
    <message>
        <source>In a talk: main steps only, or every step</source>
        <translation>演讲中：只走主要步骤，或每一步</translation>
    </message>
</context>
<context>
    <name>OrreryBase</name>
    <message>
        <source>found %1; expected %2</source>
        <translation>实际：%1；应为：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OrreryCatalogue</name>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>a scenario file, or a name that &quot;orrery list scenarios&quot; prints</source>
        <translation>场景文件，或 orrery list scenarios 列出的名字</translation>
    </message>
</context>
<context>
    <name>OrreryChannelPicture</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>runnable</source>
        <translation>可运行</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>changing now</source>
        <translation>正在变化</translation>
    </message>
    <message>
        <source>leaked or panicked</source>
        <translation>泄漏或 panic</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>goroutine, how it stands</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工操作</translation>
    </message>
    <message numerus="yes">
        <source>%n more goroutine(s)</source>
        <translation>
            <numerusform>另有 %n 个 goroutine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting, %2 ended</source>
        <translation>%1 个在等，%2 个已结束</translation>
    </message>
    <message>
        <source>%1: nil channel, no hchan; send and receive wait for ever</source>
        <translation>%1：nil channel，没有 hchan；收发都会永远等下去</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>还没有 channel</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>持有 %1</translation>
    </message>
    <message>
        <source>waits for a value</source>
        <translation>等一个值</translation>
    </message>
    <message>
        <source>%1, place %2 in %3 of %4, %5</source>
        <translation>%1，在 %4 的 %3 中排第 %2 位，%5</translation>
    </message>
    <message>
        <source>Another case of its select has been woken: it leaves this queue when it runs again</source>
        <translation>它的 select 已由别的 case 唤醒，等它再次运行时才离开这个队列</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>channel %1, %2 of %3 values, %4</source>
        <translation>channel %1，%3 个槽位中有 %2 个值，%4</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>lock: %1</source>
        <translation>锁：%1</translation>
    </message>
    <message>
        <source>lock: free</source>
        <translation>锁：空闲</translation>
    </message>
    <message>
        <source>clock %1</source>
        <comment>virtual time</comment>
        <translation>时钟 %1</translation>
    </message>
    <message>
        <source>printed</source>
        <comment>label before what the program printed</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>run queue</source>
        <translation>运行队列</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>qcount of dataqsiz</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no buffer: values go from hand to hand</source>
        <translation>无缓冲：值直接从一方交到另一方</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>无缓冲</translation>
    </message>
    <message>
        <source>slots %1 to %2 of %3</source>
        <translation>槽位 %1 到 %2，共 %3 个</translation>
    </message>
    <message>
        <source>blocked in send</source>
        <translation>阻塞在发送</translation>
    </message>
    <message>
        <source>blocked in receive</source>
        <translation>阻塞在接收</translation>
    </message>
    <message>
        <source>blocked in select</source>
        <translation>阻塞在 select</translation>
    </message>
    <message>
        <source>blocked for ever</source>
        <translation>永远阻塞</translation>
    </message>
    <message>
        <source>waits for the group</source>
        <translation>等 WaitGroup</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>睡眠中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>runnable, next</source>
        <translation>可运行，下一个</translation>
    </message>
    <message>
        <source>panicked</source>
        <translation>已 panic</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>已泄漏</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>senders wait</source>
        <translation>等着发送</translation>
    </message>
    <message>
        <source>receivers wait</source>
        <translation>等着接收</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>how many more wait</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a goroutine and the time when its timer fires</comment>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>timers</source>
        <comment>label before when they fire</comment>
        <translation>定时器</translation>
    </message>
</context>
<context>
    <name>OrreryCli</name>
    <message numerus="yes">
        <source>%1: good, %n step(s)</source>
        <translation>
            <numerusform>%1：没有问题，%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>缺少名字</translation>
    </message>
    <message>
        <source>%1 is one too many</source>
        <translation>多出了 %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;orrery %1 --help&quot; says how it is used</source>
        <translation>用法见 orrery %1 --help</translation>
    </message>
    <message>
        <source>Exit status: 0 when all is well, 1 when a file is bad or something could not be done, 2 when the command line is wrong.</source>
        <translation>退出码：0 一切正常，1 文件有问题或某件事没做成，2 命令行有误。</translation>
    </message>
    <message>
        <source>Usage: orrery list [exhibits|scenarios|operations] [--json] [--language en|zh_CN]

Prints what there is; without a word, all three.

  --json                one JSON object instead of text
  --language en|zh_CN   language of the texts (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation>用法：orrery list [exhibits|scenarios|operations] [--json] [--language en|zh_CN]

列出现有的内容；不指定时三类都列出。

  --json                输出一个 JSON 对象，而不是文本
  --language en|zh_CN   文本的语言（默认取自环境）
  -h, --help            显示本帮助
</translation>
    </message>
    <message>
        <source>Usage: orrery check FILE... [--language en|zh_CN]

Reads scenario files, runs them, and says what is wrong and where. A good file gets a line on the standard output,
a bad one a line on the standard error.

  --language en|zh_CN   language of the messages (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation>用法：orrery check FILE... [--language en|zh_CN]

读取并运行场景文件，指出哪里有什么问题。没有问题的文件在标准输出上占一行，
有问题的在标准错误上占一行。

  --language en|zh_CN   消息的语言（默认取自环境）
  -h, --help            显示本帮助
</translation>
    </message>
    <message>
        <source>%1 › %2: %3</source>
        <comment>group › exhibit: summary</comment>
        <translation>%1 › %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter: what it accepts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1（可省略）</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <translation>标准输出：%1</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>exhibit › scenario</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>什么都没有</translation>
    </message>
    <message>
        <source>a file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>a name that ends in .png, .svg or .pdf</source>
        <translation>以 .png、.svg 或 .pdf 结尾的名字</translation>
    </message>
    <message>
        <source>--all beside it</source>
        <translation>同时给出了 --all</translation>
    </message>
    <message>
        <source>--step N or --all</source>
        <translation>--step N 或 --all</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>从 0 起的数字</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each from %1 to %2</source>
        <translation>WIDTHxHEIGHT，各在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数字</translation>
    </message>
    <message>
        <source>Usage: orrery [OPTION]... [FILE]
       orrery list|run|render|check|notes ...

Shows how Go and Redis work inside, step by step. Without a command it opens the window, with FILE (a scenario),
or where it was left.

  --exhibit ID          open an exhibit (see &quot;orrery list exhibits&quot;)
  --scenario ID         open one of its scenarios: go_channel/rendezvous (see &quot;orrery list scenarios&quot;)
  --step N              stand at step N; 0 is before the first
  --notes FOLDER        the folder of your own notes; it is remembered
  --language en|zh_CN   language of the interface; it is remembered
  --theme light|dark|system
                        colours; they are remembered
  -h, --help            print this
  -v, --version         print the version

Commands that need no display (each has its own --help):
  orrery list           exhibits, scenarios, operations
  orrery run            print the steps of a scenario
  orrery render         draw steps as PNG, SVG or PDF
  orrery check          say what is wrong with scenario files
  orrery notes          say what your notes speak of, and which sentences to check
</source>
        <translation>用法：orrery [选项]... [FILE]
      orrery list|run|render|check|notes ...

一步一步展示 Go 和 Redis 的内部。不带命令时打开窗口：给出 FILE 就打开这个场景，
否则回到上次离开的地方。

  --exhibit ID          打开一个展品（见 orrery list exhibits）
  --scenario ID         打开它的一个场景：go_channel/rendezvous（见 orrery list scenarios）
  --step N              停在第 N 步；0 表示第一步之前
  --notes FOLDER        你自己的笔记所在的文件夹；会记住
  --language en|zh_CN   界面语言；会记住
  --theme light|dark|system
                        配色；会记住
  -h, --help            显示本帮助
  -v, --version         显示版本

不需要显示器的命令（各有自己的 --help）：
  orrery list           列出展品、场景、操作
  orrery run            打印一个场景的步骤
  orrery render         把步骤画成 PNG、SVG 或 PDF
  orrery check          检查场景文件哪里有问题
  orrery notes          列出笔记讲到了什么，以及哪些句子需要核对
</translation>
    </message>
    <message>
        <source>Usage: orrery notes FOLDER [--check] [--format text|jsonl] [--language en|zh_CN]

Reads a folder of notes (.md, .markdown, .txt) and prints for each topic which sections speak of it, best first.
What cannot be read gets a line on the standard error.

  --check               print the sentences that are not what the real system does instead: what it does, the
                        evidence, and the step that shows it; exit status 1 when there are any
  --format text|jsonl   for reading (default), or a JSON object a line
  --language en|zh_CN   language of the texts (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation>用法：orrery notes FOLDER [--check] [--format text|jsonl] [--language en|zh_CN]

读取一个笔记文件夹（.md、.markdown、.txt），按主题列出讲到它的各节，最贴切的在前。
无法读取的内容在标准错误上各占一行。

  --check               改为列出与实际系统不符的句子：实际情况、依据、能看到它的步骤；
                        只要有这样的句子，退出码就是 1
  --format text|jsonl   供阅读（默认），或每行一个 JSON 对象
  --language en|zh_CN   文字的语言（默认取自环境）
  -h, --help            显示本帮助
</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, no exhibit shows it yet</source>
        <translation>%1：%2，还没有展品演示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic: number of sections</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>folder: files, sections</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2, step %3</source>
        <comment>exhibit/scenario, step</comment>
        <translation>%1/%2，第 %3 步</translation>
    </message>
    <message>
        <source>In fact: %1</source>
        <translation>实际上：%1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Shown by: %1</source>
        <translation>演示：%1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing inexact that Orrery knows of in %n file(s)</source>
        <translation>
            <numerusform>在 %n 个文件中没有发现 Orrery 已知的不准确说法</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to check in %2</source>
        <comment>sentences to check in files</comment>
        <translation>%1需要核对，分布在 %2中</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 句话</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: orrery run SCENARIO [--format text|jsonl] [--coarse] [--state] [--language en|zh_CN]

Runs a scenario and prints its steps. SCENARIO is a file, or one that comes with Orrery: go_channel/rendezvous
(see &quot;orrery list scenarios&quot;).

  --format text|jsonl   a line a step for reading (default), or a JSON object a line
  --coarse              only the main steps: the details between them are left out
  --state               the machine&apos;s state after each step as well, as JSON; first the one before step 1
  --language en|zh_CN   language of the sentences (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation>用法：orrery run SCENARIO [--format text|jsonl] [--coarse] [--state] [--language en|zh_CN]

运行一个场景并打印它的步骤。SCENARIO 是文件，或 Orrery 自带的场景：go_channel/rendezvous
（见 orrery list scenarios）。

  --format text|jsonl   每步一行文字（默认），或每行一个 JSON 对象
  --coarse              只输出主要步骤，省去其间的细节
  --state               同时以 JSON 输出每一步之后的状态；最先是第 1 步之前的状态
  --language en|zh_CN   句子的语言（默认取自环境）
  -h, --help            显示本帮助
</translation>
    </message>
    <message>
        <source>Usage: orrery render SCENARIO --step N|--all --to FILE.png|.svg|.pdf [--size WxH] [--theme light|dark]
                     [--pick KIND:NAME] [--language en|zh_CN]

Draws steps of a scenario with their sentences; no display is needed. SCENARIO is a file, or one that comes with
Orrery: go_channel/rendezvous (see &quot;orrery list scenarios&quot;).

  --step N              step N; 0 is before the first
  --all                 every step: the pages of one PDF, or the files FILE-0000.png, FILE-0001.png, ...
  --to FILE             where to; its ending says the format
  --size WxH            in pixels, each from 64 to 16384 (default: 1280x720)
  --theme light|dark    colours (default: light)
  --pick KIND:NAME      as if it had been clicked in the window: goroutine:G1; what is folded away is shown
  --language en|zh_CN   language of the texts (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation>用法：orrery render SCENARIO --step N|--all --to FILE.png|.svg|.pdf [--size WxH] [--theme light|dark]
                     [--pick KIND:NAME] [--language en|zh_CN]

绘制场景的步骤，连同每一步的描述；不需要显示器。SCENARIO 是文件，或 Orrery 自带的场景：
go_channel/rendezvous（见 orrery list scenarios）。

  --step N              第 N 步；0 表示第一步之前
  --all                 每一步：PDF 里一步一页，或文件 FILE-0000.png、FILE-0001.png……
  --to FILE             写到哪里；格式由扩展名决定
  --size WxH            像素尺寸，各在 64 到 16384 之间（默认 1280x720）
  --theme light|dark    配色（默认 light）
  --pick KIND:NAME      如同在窗口里点选了它：goroutine:G1；折叠的部分会展开显示它
  --language en|zh_CN   文本的语言（默认取自环境）
  -h, --help            显示本帮助
</translation>
    </message>
    <message>
        <source>KIND:NAME, as goroutine:G1</source>
        <translation>KIND:NAME，例如 goroutine:G1</translation>
    </message>
    <message>
        <source>something that the tables show at that step, as goroutine:G1</source>
        <translation>该步的表格中列出的对象，例如 goroutine:G1</translation>
    </message>
</context>
<context>
    <name>OrreryExhibit</name>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 个字符的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n element(s)</source>
        <translation>
            <numerusform>有 %n 个元素的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>什么都没有</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>the name of a %1</source>
        <translation>%1 的名字</translation>
    </message>
    <message>
        <source>no argument</source>
        <translation>没有参数</translation>
    </message>
    <message>
        <source>at most %L1 elements</source>
        <translation>最多 %L1 个元素</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>an object with the key &quot;orrery&quot;</source>
        <translation>带有 &quot;orrery&quot; 键的对象</translation>
    </message>
    <message>
        <source>version %1 of the scenario format; another version of Orrery may open this file</source>
        <translation>场景格式的版本 %1；换一个版本的 Orrery 也许能打开这个文件</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>特殊文件</translation>
    </message>
    <message>
        <source>a scenario file</source>
        <translation>场景文件</translation>
    </message>
    <message>
        <source>a file of %1</source>
        <translation>%1 的文件</translation>
    </message>
    <message>
        <source>a scenario of at most %1</source>
        <translation>不超过 %1 的场景</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>可以读取的文件</translation>
    </message>
    <message>
        <source>a place where a file can be written</source>
        <translation>可以写入文件的位置</translation>
    </message>
    <message>
        <source>a position of the parent, at most %1, where an operation may begin</source>
        <translation>父分支上可以开始操作的位置，不超过 %1</translation>
    </message>
</context>
<context>
    <name>OrreryGoChannel</name>
    <message>
        <source>code nested deeper</source>
        <translation>嵌套更深的代码</translation>
    </message>
    <message numerus="yes">
        <source>at most %n level(s)</source>
        <translation>
            <numerusform>最多 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>a statement: a list that begins with a word, such as [&quot;send&quot;, &quot;ch&quot;, 1]</source>
        <translation>语句：以单词开头的列表，例如 [&quot;send&quot;, &quot;ch&quot;, 1]</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a longer function</source>
        <translation>更长的函数</translation>
    </message>
    <message numerus="yes">
        <source>at most %n instruction(s)</source>
        <translation>
            <numerusform>最多 %n 条指令</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation>语句列表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <translation>
            <numerusform>%1 带 %n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 argument(s)</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>a channel of the configuration</source>
        <translation>配置里的 channel</translation>
    </message>
    <message>
        <source>one more variable</source>
        <translation>又一个变量</translation>
    </message>
    <message numerus="yes">
        <source>at most %n variable(s) in a function</source>
        <translation>
            <numerusform>一个函数最多 %n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>a variable&apos;s name: letters, digits and _</source>
        <translation>变量名：字母、数字和 _</translation>
    </message>
    <message>
        <source>an integer, or a variable that has a value before</source>
        <translation>整数，或前面已赋值的变量</translation>
    </message>
    <message>
        <source>an integer, or a variable&apos;s name</source>
        <translation>整数或变量名</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a channel that can be sent to</source>
        <translation>可以发送的 channel</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>a value to send</source>
        <translation>要发送的值</translation>
    </message>
    <message>
        <source>a case: [&quot;recv&quot;, ch], [&quot;send&quot;, ch, value], [&quot;after&quot;, microseconds] or [&quot;default&quot;]</source>
        <translation>case：[&quot;recv&quot;, ch]、[&quot;send&quot;, ch, 值]、[&quot;after&quot;, 微秒] 或 [&quot;default&quot;]</translation>
    </message>
    <message>
        <source>a second default</source>
        <translation>第二个 default</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>最多一个</translation>
    </message>
    <message>
        <source>one more case</source>
        <translation>又一个 case</translation>
    </message>
    <message numerus="yes">
        <source>at most %n case(s)</source>
        <translation>
            <numerusform>最多 %n 个 case</numerusform>
        </translation>
    </message>
    <message>
        <source>a break outside a loop</source>
        <translation>循环外的 break</translation>
    </message>
    <message>
        <source>a loop around it</source>
        <translation>外面有循环</translation>
    </message>
    <message>
        <source>a variable that has a value before</source>
        <translation>前面已赋值的变量</translation>
    </message>
    <message>
        <source>a condition: [&quot;ok&quot;], [&quot;not&quot;, &quot;ok&quot;] or [&quot;x&quot;, &quot;&lt;&quot;, 3]</source>
        <translation>条件：[&quot;ok&quot;]、[&quot;not&quot;, &quot;ok&quot;] 或 [&quot;x&quot;, &quot;&lt;&quot;, 3]</translation>
    </message>
    <message>
        <source>a function of the configuration</source>
        <translation>配置里的函数</translation>
    </message>
    <message>
        <source>a wait group of the configuration</source>
        <translation>配置里的 WaitGroup</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message numerus="yes">
        <source>at most %n element(s)</source>
        <translation>
            <numerusform>最多 %n 个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a name of at most %n character(s): letters, digits, - and _</source>
        <translation>
            <numerusform>最多 %n 个字符的名字：字母、数字、- 和 _</numerusform>
        </translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>an object with a name</source>
        <translation>带名字的对象</translation>
    </message>
    <message>
        <source>a name that no other channel has</source>
        <translation>没有被别的 channel 用过的名字</translation>
    </message>
    <message>
        <source>nothing: a nil channel has no buffer</source>
        <translation>不写：nil channel 没有缓冲区</translation>
    </message>
    <message>
        <source>a name that no other wait group has</source>
        <translation>没有被别的 WaitGroup 用过的名字</translation>
    </message>
    <message>
        <source>an object: a list of statements for each name</source>
        <translation>对象：每个名字对应一个语句列表</translation>
    </message>
    <message>
        <source>at least one goroutine</source>
        <translation>至少一个 goroutine</translation>
    </message>
    <message>
        <source>an object, such as {&quot;name&quot;: &quot;producer&quot;, &quot;code&quot;: []}</source>
        <translation>对象，例如 {&quot;name&quot;: &quot;producer&quot;, &quot;code&quot;: []}</translation>
    </message>
    <message>
        <source>only one main</source>
        <translation>只有一个 main</translation>
    </message>
    <message>
        <source>It is the first in the queue.</source>
        <translation>它排在队首。</translation>
    </message>
    <message numerus="yes">
        <source>%n goroutine(s) stand before it.</source>
        <translation>
            <numerusform>它前面有 %n 个 goroutine。</numerusform>
        </translation>
    </message>
    <message>
        <source>One processor looks in runnext first, then in its own queue, then in the global one; every 61st time the global queue comes first.</source>
        <translation>处理器先看 runnext，再看自己的队列，最后看全局队列；每 61 次有一次先看全局队列。</translation>
    </message>
    <message>
        <source>Who is stopped goes to the tail of the global queue, not back to the processor&apos;s own.</source>
        <translation>被换下的排到全局队列末尾，而不是回到处理器自己的队列。</translation>
    </message>
    <message>
        <source>The new goroutine takes runnext; who was there moves to the tail of the run queue. %1 goes on.</source>
        <translation>新 goroutine 占据 runnext，原来在那里的移到运行队列末尾。%1 接着往下跑。</translation>
    </message>
    <message>
        <source>Nothing that can be seen happens in this loop.</source>
        <translation>这个循环里没有看得见的动作。</translation>
    </message>
    <message>
        <source>Plain code: no channel is touched.</source>
        <translation>普通代码，不涉及 channel。</translation>
    </message>
    <message>
        <source>runtime.Gosched puts the caller behind everybody else.</source>
        <translation>runtime.Gosched 让调用者排到所有人后面。</translation>
    </message>
    <message>
        <source>It is parked until its timer is due. While a timer is pending, no deadlock is reported.</source>
        <translation>它挂起，直到定时器到期。只要有定时器未到期，就不会报告死锁。</translation>
    </message>
    <message>
        <source>Its function has returned. Nobody is told: who waits for it waits on a channel or a wait group.</source>
        <translation>它的函数返回了，不会通知任何人；要等它结束，得靠 channel 或 WaitGroup。</translation>
    </message>
    <message>
        <source>Waking does not switch: %1 runs on, and %2 runs when the processor is free.</source>
        <translation>唤醒不等于切换：%1 接着跑，%2 等处理器空出来再跑。</translation>
    </message>
    <message>
        <source>A send looks for three things in this order: closed, a waiting receiver, room in the buffer.</source>
        <translation>发送依次看三件事：是否已关闭、有没有接收者在等、缓冲区有没有空位。</translation>
    </message>
    <message>
        <source>%1 was waiting in recvq, so the value is copied to it at once. The buffer, sendx and recvx stay as they are.</source>
        <translation>%1 正等在 recvq 里，值直接拷贝给它；缓冲区、sendx 和 recvx 都不动。</translation>
    </message>
    <message>
        <source>Nobody waits to receive and there is room: the value is stored at sendx, which moves on to %1.</source>
        <translation>没有接收者在等，又有空位：值存入 sendx 处，sendx 移到 %1。</translation>
    </message>
    <message>
        <source>%1 has no buffer and no receiver waits: %2 joins sendq with its %3. %4</source>
        <translation>%1 无缓冲，也没有接收者在等：%2 带着 %3 排进 sendq。%4</translation>
    </message>
    <message>
        <source>%1 finds %2 of %3 slots taken and no receiver waiting: %4 joins sendq with its %5. %6</source>
        <translation>%1 的 %3 个槽位已占 %2 个，也没有接收者在等：%4 带着 %5 排进 sendq。%6</translation>
    </message>
    <message>
        <source>A nil channel has no queue: the goroutine is parked and nothing can ever wake it.</source>
        <translation>nil channel 没有队列：goroutine 就此挂起，再没有什么能唤醒它。</translation>
    </message>
    <message>
        <source>It was woken because a receiver took the value; the send is over.</source>
        <translation>接收者取走了值，所以它被唤醒；发送到此完成。</translation>
    </message>
    <message>
        <source>It was waiting in sendq when %1 was closed. The sender panics, not the one who closed.</source>
        <translation>%1 被关闭时它正等在 sendq 里。panic 的是发送者，不是关闭者。</translation>
    </message>
    <message>
        <source>A send on a closed channel does not wait and is not lost in silence: it panics.</source>
        <translation>向已关闭的 channel 发送，既不会等待，也不会悄悄丢掉，而是 panic。</translation>
    </message>
    <message>
        <source>A receive looks in this order: closed and empty, a waiting sender, a value in the buffer.</source>
        <translation>接收依次看：是否已关闭且为空、有没有发送者在等、缓冲区有没有值。</translation>
    </message>
    <message>
        <source>%1 was waiting in sendq and there is no buffer: the value is copied from one to the other.</source>
        <translation>%1 正等在 sendq 里，又没有缓冲区：值直接从一方拷贝到另一方。</translation>
    </message>
    <message>
        <source>The buffer is full and a sender waits. The receiver gets the oldest value, not the waiting one: so first in stays first out.</source>
        <translation>缓冲区满，且有发送者在等。接收者拿最老的值，而不是发送者手里的，这样才先进先出。</translation>
    </message>
    <message>
        <source>The value at recvx is the oldest; its slot is cleared and recvx moves on to %1.</source>
        <translation>recvx 处的值最老；它的槽位清零，recvx 移到 %1。</translation>
    </message>
    <message>
        <source>The freed slot takes the value of the first waiting sender. The buffer is still full; recvx and sendx both move on to %1.</source>
        <translation>空出的槽位放进队首发送者的值。缓冲区仍是满的；recvx 和 sendx 都移到 %1。</translation>
    </message>
    <message>
        <source>No value and no sender: %1 joins recvq with an empty cup. %2</source>
        <translation>没有值，也没有发送者：%1 空着手排进 recvq。%2</translation>
    </message>
    <message>
        <source>The value was put into its cup when it was woken; ok is true.</source>
        <translation>唤醒它时，值已经放到它手里；ok 为 true。</translation>
    </message>
    <message>
        <source>It was woken by close: a zero value, and ok is false.</source>
        <translation>它是被 close 唤醒的：得到零值，ok 为 false。</translation>
    </message>
    <message>
        <source>A closed channel first gives the values that it still holds, then zero values with ok = false, for ever.</source>
        <translation>已关闭的 channel 先给出剩下的值，之后永远是零值，ok = false。</translation>
    </message>
    <message>
        <source>A range over a channel ends when the channel is closed and all its values have been taken.</source>
        <translation>对 channel 的 range，在它关闭且值都取完时结束。</translation>
    </message>
    <message>
        <source>In recvq wait %1, in sendq %2. The buffer is left as it is: its values can still be received.</source>
        <translation>recvq 里有 %1 个在等，sendq 里有 %2 个。缓冲区原样保留，里面的值仍可接收。</translation>
    </message>
    <message>
        <source>Close empties recvq first, then sendq, and puts everybody on a list.</source>
        <translation>close 先清空 recvq，再清空 sendq，把取出的都放到一张表上。</translation>
    </message>
    <message>
        <source>Its value is not sent. When it runs again, it panics.</source>
        <translation>它的值没有发出去。再次运行时，它会 panic。</translation>
    </message>
    <message>
        <source>The list is a stack: the last one on it is made runnable first, so the first one is left in runnext.</source>
        <translation>这张表是栈：最后放上去的最先变为可运行，所以最后留在 runnext 里的是最早的那个。</translation>
    </message>
    <message>
        <source>A channel can be closed once; closing nil or a closed channel panics.</source>
        <translation>一个 channel 只能关闭一次；关闭 nil 或已关闭的 channel 会 panic。</translation>
    </message>
    <message>
        <source>len counts the values in the buffer, not those that waiting senders hold. 0 for a nil channel.</source>
        <translation>len 只数缓冲区里的值，不数等待的发送者手里的。nil channel 为 0。</translation>
    </message>
    <message>
        <source>cap is the size of the buffer. 0 for a nil channel.</source>
        <translation>cap 是缓冲区的大小。nil channel 为 0。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>All its channels are locked. The cases are asked in a random order: %1.</source>
        <translation>它的 channel 全部锁住，按随机次序询问各个 case：%1。</translation>
    </message>
    <message>
        <source>Cases on nil channels do not count. The others are asked in a random order: %1.</source>
        <translation>nil channel 的 case 不算，其余的按随机次序询问：%1。</translation>
    </message>
    <message>
        <source>It stands in the queue of every one of its channels; the first one that has something wakes it.</source>
        <translation>它在每个 channel 的队列里都排了队，哪个先有动静就由哪个唤醒它。</translation>
    </message>
    <message>
        <source>Without a case, or with all of them on nil channels, nothing can wake it.</source>
        <translation>没有 case，或全是 nil channel 的 case，就没有什么能唤醒它。</translation>
    </message>
    <message>
        <source>A select with a default never waits. It takes the default only when no case is ready.</source>
        <translation>带 default 的 select 从不等待；只有没有 case 就绪时才走 default。</translation>
    </message>
    <message>
        <source>Only now that it runs does it leave the queues of the cases that lost; until then the others skip it.</source>
        <translation>直到现在运行起来，它才离开落选 case 的队列；在此之前，别人碰到它就跳过。</translation>
    </message>
    <message>
        <source>The locks are free again and the body of the case runs next.</source>
        <translation>锁都已释放，接下来执行这个 case 的语句。</translation>
    </message>
    <message>
        <source>It still stands in this queue, but its select is decided: it is dropped and the next one is tried.</source>
        <translation>它还排在这个队列里，但它的 select 已有结果：把它丢掉，再试下一个。</translation>
    </message>
    <message>
        <source>The counter went by %1. At 0, all who wait are made runnable; the last of them ends in runnext.</source>
        <translation>计数变化 %1。归零时所有等待者变为可运行，最后一个留在 runnext。</translation>
    </message>
    <message>
        <source>It is parked until the counter is 0.</source>
        <translation>它挂起，直到计数归零。</translation>
    </message>
    <message>
        <source>With the counter at 0, Wait returns.</source>
        <translation>计数为 0，Wait 返回。</translation>
    </message>
    <message>
        <source>Done was called more often than Add had allowed for.</source>
        <translation>Done 的次数超过了 Add 的总数。</translation>
    </message>
    <message>
        <source>A timer has a channel of capacity 1 and sends the time on it once. It stays pending even if nobody waits for it any more.</source>
        <translation>定时器有一个容量为 1 的 channel，到时往里面发送一次时间。即使没有人再等它，到期之前它也一直在。</translation>
    </message>
    <message>
        <source>The runtime sends without waiting: to a waiting receiver, else into the buffer, else not at all.</source>
        <translation>runtime 发送时不等待：有接收者在等就交给它，否则放进缓冲区，再不行就不发。</translation>
    </message>
    <message>
        <source>Its timer is due. Of several that are due together, the latest ends in runnext.</source>
        <translation>它的定时器到期了。几个同时到期时，最后那个留在 runnext。</translation>
    </message>
    <message>
        <source>Moved by hand.</source>
        <translation>手工推进。</translation>
    </message>
    <message>
        <source>Nobody can run, so the next thing is the next timer.</source>
        <translation>没有谁能运行，下一件事就是下一个定时器。</translation>
    </message>
    <message>
        <source>When main returns, the program ends, whoever is still running or waiting. The exit status is 0.</source>
        <translation>main 一返回，程序就结束，不管还有谁在运行或等待。退出码为 0。</translation>
    </message>
    <message>
        <source>A panic that no deferred recover catches ends the whole program, not only its goroutine.</source>
        <translation>没有 defer 的 recover 接住的 panic 会结束整个程序，不只是它所在的 goroutine。</translation>
    </message>
    <message>
        <source>A goroutine used by hand catches its panics, as a deferred recover would.</source>
        <translation>手工操作的 goroutine 会接住自己的 panic，就像 defer 里有 recover。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can run, no timer is pending, and %n goroutine(s) wait. The program ends with exit status 2.</source>
        <translation>
            <numerusform>没有谁能运行，没有未到期的定时器，%n 个 goroutine 在等。程序以退出码 2 结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for &quot;%1&quot;, and no goroutine that can still run, and no timer, has that to do. Go reports nothing; the memory is never freed.</source>
        <translation>它等在 “%1” 上，而还能运行的 goroutine 和定时器都不会再做相应的操作。Go 不报告任何信息，内存也永远不会释放。</translation>
    </message>
    <message>
        <source>Go would go on; this exhibit does not show more.</source>
        <translation>Go 会继续运行，只是本展品不再显示更多。</translation>
    </message>
    <message>
        <source>A channel without a buffer hands over directly; a nil channel is none at all.</source>
        <translation>无缓冲的 channel 直接交接；nil channel 则根本不是 channel。</translation>
    </message>
    <message>
        <source>It does what it is told to, one operation after the other.</source>
        <translation>它按吩咐一个接一个地做操作。</translation>
    </message>
    <message>
        <source>a case: &quot;&lt;-ch&quot;, &quot;ch &lt;- 5&quot; or &quot;default&quot;</source>
        <translation>case：&quot;&lt;-ch&quot;、&quot;ch &lt;- 5&quot; 或 &quot;default&quot;</translation>
    </message>
    <message>
        <source>an integer to send</source>
        <translation>要发送的整数</translation>
    </message>
    <message>
        <source>-1: %1 does not begin a select now</source>
        <translation>-1：%1 现在不是要开始 select</translation>
    </message>
    <message>
        <source>a case that is ready, or -1 for a drawn one</source>
        <translation>就绪的 case，或 -1 表示抽取</translation>
    </message>
    <message>
        <source>a goroutine that can run now</source>
        <translation>现在能运行的 goroutine</translation>
    </message>
    <message>
        <source>an idle goroutine: there is no room for more</source>
        <translation>空闲的 goroutine：已经不能再增加</translation>
    </message>
    <message>
        <source>an idle goroutine that is used by hand, or &quot;new&quot;</source>
        <translation>手工操作的空闲 goroutine，或 &quot;new&quot;</translation>
    </message>
    <message>
        <source>a word that no other channel is called</source>
        <translation>没有被别的 channel 用过的单词</translation>
    </message>
    <message>
        <source>one more channel</source>
        <translation>又一个 channel</translation>
    </message>
    <message numerus="yes">
        <source>at most %n channel(s)</source>
        <translation>
            <numerusform>最多 %n 个 channel</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody who can run</source>
        <translation>没有谁能运行</translation>
    </message>
    <message>
        <source>an operation by hand</source>
        <translation>手工操作</translation>
    </message>
    <message>
        <source>a program that has ended</source>
        <translation>程序已结束</translation>
    </message>
    <message>
        <source>an earlier step to go on from</source>
        <translation>从更早的步骤继续</translation>
    </message>
    <message>
        <source>one more goroutine</source>
        <translation>又一个 goroutine</translation>
    </message>
    <message numerus="yes">
        <source>at most %n goroutine(s)</source>
        <translation>
            <numerusform>最多 %n 个 goroutine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs next, from runnext</source>
        <translation>接着运行 %1，它在 runnext</translation>
    </message>
    <message>
        <source>%1 runs next, from the run queue</source>
        <translation>接着运行 %1，来自运行队列</translation>
    </message>
    <message>
        <source>%1 runs next, from the global queue</source>
        <translation>接着运行 %1，来自全局队列</translation>
    </message>
    <message>
        <source>%1 runs now, chosen by hand</source>
        <translation>手工指定，现在运行 %1</translation>
    </message>
    <message>
        <source>%1 is put aside, to the global queue</source>
        <translation>%1 被换下，排到全局队列</translation>
    </message>
    <message>
        <source>%1 starts %2</source>
        <translation>%1 启动 %2</translation>
    </message>
    <message>
        <source>%1 goes round its loop</source>
        <translation>%1 进入下一轮循环</translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <comment>a goroutine, a line of code</comment>
        <translation>%1 执行 %2</translation>
    </message>
    <message>
        <source>%1: the condition is true</source>
        <translation>%1：条件成立</translation>
    </message>
    <message>
        <source>%1: the condition is false</source>
        <translation>%1：条件不成立</translation>
    </message>
    <message>
        <source>%1 breaks out</source>
        <translation>%1 跳出循环</translation>
    </message>
    <message>
        <source>%1 prints %2</source>
        <translation>%1 输出 %2</translation>
    </message>
    <message>
        <source>%1 yields: to the tail of the global queue</source>
        <translation>%1 让出，排到全局队列末尾</translation>
    </message>
    <message>
        <source>%1 works for %2</source>
        <translation>%1 计算 %2</translation>
    </message>
    <message>
        <source>%1 sleeps for %2</source>
        <translation>%1 睡眠 %2</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>%1 takes runnext; %2 moves to the run queue</source>
        <translation>%1 占据 runnext，%2 移到运行队列</translation>
    </message>
    <message>
        <source>%1 can run again: it is in runnext</source>
        <translation>%1 可以运行了，它在 runnext</translation>
    </message>
    <message>
        <source>%1 locks %2 to send %3</source>
        <translation>%1 锁住 %2，准备发送 %3</translation>
    </message>
    <message>
        <source>%1 hands %2 straight to %3</source>
        <translation>%1 把 %2 直接交给 %3</translation>
    </message>
    <message>
        <source>%1 goes into slot %2: %3 of %4 taken</source>
        <translation>%1 放进槽位 %2：已占 %3 / %4</translation>
    </message>
    <message>
        <source>%1 waits: nobody receives from %2 yet</source>
        <translation>%1 等待：还没有人从 %2 接收</translation>
    </message>
    <message>
        <source>%1 waits: the buffer is full</source>
        <translation>%1 等待：缓冲区已满</translation>
    </message>
    <message>
        <source>%1 waits for ever: %2 is nil</source>
        <translation>%1 永远等待：%2 是 nil</translation>
    </message>
    <message>
        <source>%1 goes on: its %2 has been taken</source>
        <translation>%1 继续：它的 %2 已被取走</translation>
    </message>
    <message>
        <source>%1 panics: %2</source>
        <translation>%1 panic：%2</translation>
    </message>
    <message>
        <source>%1 locks %2 to receive</source>
        <translation>%1 锁住 %2，准备接收</translation>
    </message>
    <message>
        <source>%1 takes %2 straight from %3</source>
        <translation>%1 直接从 %3 拿到 %2</translation>
    </message>
    <message>
        <source>%1 takes %2, the head, from slot %3</source>
        <translation>%1 从槽位 %3 取走队首 %2</translation>
    </message>
    <message>
        <source>%1 takes %2 from slot %3: %4 left</source>
        <translation>%1 从槽位 %3 取走 %2：还剩 %4 个</translation>
    </message>
    <message>
        <source>%1 of %2 goes into slot %3: it is the tail</source>
        <translation>%2 的 %1 放进槽位 %3：成为队尾</translation>
    </message>
    <message>
        <source>%1 waits: nobody sends on %2 yet</source>
        <translation>%1 等待：还没有人向 %2 发送</translation>
    </message>
    <message>
        <source>%1 waits: %2 is empty</source>
        <translation>%1 等待：%2 是空的</translation>
    </message>
    <message>
        <source>%1 goes on with %2</source>
        <translation>%1 拿着 %2 继续</translation>
    </message>
    <message>
        <source>%1 goes on: %2 was closed, ok is false</source>
        <translation>%1 继续：%2 已关闭，ok 为 false</translation>
    </message>
    <message>
        <source>%1 gets a zero value: %2 is closed</source>
        <translation>%1 得到零值：%2 已关闭</translation>
    </message>
    <message>
        <source>%1 leaves the loop: %2 is closed and empty</source>
        <translation>%1 离开循环：%2 已关闭且为空</translation>
    </message>
    <message>
        <source>%1 closes %2</source>
        <translation>%1 关闭 %2</translation>
    </message>
    <message>
        <source>%1 leaves recvq: its ok will be false</source>
        <translation>%1 离开 recvq：它的 ok 将为 false</translation>
    </message>
    <message>
        <source>%1 leaves sendq: it will panic</source>
        <translation>%1 离开 sendq：它将 panic</translation>
    </message>
    <message numerus="yes">
        <source>%1 unlocks %2: %n to wake</source>
        <translation>
            <numerusform>%1 解锁 %2：要唤醒 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: len(%2) is %3</source>
        <translation>%1：len(%2) 为 %3</translation>
    </message>
    <message>
        <source>%1: cap(%2) is %3</source>
        <translation>%1：cap(%2) 为 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 selects: none of %n case(s) is ready</source>
        <translation>
            <numerusform>%1 做 select：%n 个 case 都未就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selects: only %2 is ready</source>
        <translation>%1 做 select：只有 %2 就绪</translation>
    </message>
    <message>
        <source>%1 selects: %2 of %3 ready, takes %4</source>
        <translation>%1 做 select：%3 个中 %2 个就绪，选 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits on %n case(s) at once</source>
        <translation>
            <numerusform>%1 同时等 %n 个 case</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for ever: no case can be ready</source>
        <translation>%1 永远等待：没有可能就绪的 case</translation>
    </message>
    <message>
        <source>%1 takes the default: nothing is ready</source>
        <translation>%1 走 default：都未就绪</translation>
    </message>
    <message>
        <source>%1 goes on with %2 and leaves the other queues</source>
        <translation>%1 以 %2 继续，离开其他队列</translation>
    </message>
    <message>
        <source>%1 has done %2: that case runs</source>
        <translation>%1 完成 %2：执行这个 case</translation>
    </message>
    <message>
        <source>%1 is skipped: another case has woken it</source>
        <translation>跳过 %1：它已被别的 case 唤醒</translation>
    </message>
    <message numerus="yes">
        <source>%1 is 0: %n waiting goroutine(s) can go on</source>
        <translation>
            <numerusform>%1 归零：%n 个等待者可以继续</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts %2 now</source>
        <translation>%1 的计数现在是 %2</translation>
    </message>
    <message>
        <source>%1 waits: %2 counts %3</source>
        <translation>%1 等待：%2 的计数是 %3</translation>
    </message>
    <message>
        <source>%1 need not wait: %2 is 0</source>
        <translation>%1 不用等：%2 已是 0</translation>
    </message>
    <message>
        <source>%1 goes on: %2 is 0</source>
        <translation>%1 继续：%2 已是 0</translation>
    </message>
    <message>
        <source>%1 starts a timer of %2</source>
        <translation>%1 设了 %2 的定时器</translation>
    </message>
    <message>
        <source>The timer fires and hands the time to %1</source>
        <translation>定时器到期，把时间交给 %1</translation>
    </message>
    <message>
        <source>The timer fires: the time waits in its buffer</source>
        <translation>定时器到期：时间放进缓冲区</translation>
    </message>
    <message>
        <source>The timer fires into a full buffer: dropped</source>
        <translation>定时器到期，缓冲区已满：丢弃</translation>
    </message>
    <message>
        <source>%1 has slept enough: it is in runnext</source>
        <translation>%1 睡够了，它在 runnext</translation>
    </message>
    <message>
        <source>The clock moves on by %1</source>
        <translation>时钟前进 %1</translation>
    </message>
    <message>
        <source>All goroutines have ended</source>
        <translation>所有 goroutine 都已结束</translation>
    </message>
    <message>
        <source>main returns: the program ends</source>
        <translation>main 返回：程序结束</translation>
    </message>
    <message numerus="yes">
        <source>main returns: %n goroutine(s) end with it</source>
        <translation>
            <numerusform>main 返回：%n 个 goroutine 随之结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody recovers: the program ends, exit status 2</source>
        <translation>没有人 recover：程序结束，退出码 2</translation>
    </message>
    <message>
        <source>%1 recovers and can be used again</source>
        <translation>%1 已 recover，可以再用</translation>
    </message>
    <message>
        <source>fatal error: %1</source>
        <translation>fatal error: %1</translation>
    </message>
    <message>
        <source>%1 leaks: nobody can ever wake it</source>
        <translation>%1 泄漏：再没有谁能唤醒它</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts more than %n goroutine(s): stopped</source>
        <translation>
            <numerusform>%1 启动的 goroutine 超过 %n 个：已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is made with %n slot(s)</source>
        <translation>
            <numerusform>创建 %1，%n 个槽位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is declared and nil</source>
        <translation>声明 %1，值为 nil</translation>
    </message>
    <message>
        <source>%1 is there, to be used by hand</source>
        <translation>%1 已就位，由你手工操作</translation>
    </message>
    <message>
        <source>a timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Go runtime</source>
        <translation>Go runtime</translation>
    </message>
    <message>
        <source>A ring buffer, two waiting queues and a lock: send, receive, close and select.</source>
        <translation>一个环形缓冲区、两个等待队列和一把锁：发送、接收、关闭与 select。</translation>
    </message>
    <message>
        <source>Values in buffers</source>
        <translation>缓冲区里的值</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>等待者</translation>
    </message>
    <message>
        <source>Who could run</source>
        <translation>可运行者</translation>
    </message>
    <message>
        <source>Buffered values</source>
        <translation>缓冲的值</translation>
    </message>
    <message>
        <source>Senders waiting</source>
        <translation>等待的发送者</translation>
    </message>
    <message>
        <source>Receivers waiting</source>
        <translation>等待的接收者</translation>
    </message>
    <message>
        <source>Runnable goroutines</source>
        <translation>可运行的 goroutine</translation>
    </message>
    <message>
        <source>Case (-1: drawn)</source>
        <translation>Case（-1：抽取）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs until nobody can run any more.</source>
        <translation>一直运行，直到没有谁能再运行。</translation>
    </message>
    <message>
        <source>Instructions at most</source>
        <translation>指令数上限</translation>
    </message>
    <message>
        <source>Next instruction</source>
        <translation>下一条指令</translation>
    </message>
    <message>
        <source>One instruction of the goroutine that the scheduler runs.</source>
        <translation>让调度器选中的 goroutine 执行一条指令。</translation>
    </message>
    <message>
        <source>Step one goroutine</source>
        <translation>单步一个 goroutine</translation>
    </message>
    <message>
        <source>One instruction of a goroutine of your choice; of a select, the case as well.</source>
        <translation>让你指定的 goroutine 执行一条指令；是 select 时还可以指定 case。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>A goroutine sends a value.</source>
        <translation>让一个 goroutine 发送一个值。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>A goroutine receives a value.</source>
        <translation>让一个 goroutine 接收一个值。</translation>
    </message>
    <message>
        <source>Receive with ok</source>
        <translation>带 ok 接收</translation>
    </message>
    <message>
        <source>A goroutine receives a value and whether it was really sent.</source>
        <translation>让一个 goroutine 接收一个值，并得知它是否真是发来的。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A goroutine closes the channel.</source>
        <translation>让一个 goroutine 关闭 channel。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>A goroutine selects; cases as in Go, with semicolons between them.</source>
        <translation>让一个 goroutine 做 select；case 写法同 Go，用分号隔开。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>A goroutine reads how many values are in the buffer.</source>
        <translation>让一个 goroutine 读缓冲区里值的个数。</translation>
    </message>
    <message>
        <source>A goroutine reads the size of the buffer.</source>
        <translation>让一个 goroutine 读缓冲区的大小。</translation>
    </message>
    <message>
        <source>Make a channel</source>
        <translation>创建 channel</translation>
    </message>
    <message>
        <source>Adds a channel, or a variable for one that is nil.</source>
        <translation>添加一个 channel，或一个值为 nil 的 channel 变量。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>nil</translation>
    </message>
    <message>
        <source>New goroutine</source>
        <translation>新 goroutine</translation>
    </message>
    <message>
        <source>Adds a goroutine to be used by hand.</source>
        <translation>添加一个由你手工操作的 goroutine。</translation>
    </message>
    <message>
        <source>Move the clock</source>
        <translation>推进时钟</translation>
    </message>
    <message>
        <source>Lets virtual time pass; timers fire.</source>
        <translation>让虚拟时间流逝，定时器随之到期。</translation>
    </message>
    <message>
        <source>Microseconds</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>a new goroutine</source>
        <translation>新的 goroutine</translation>
    </message>
    <message>
        <source>%1 (nil)</source>
        <translation>%1（nil）</translation>
    </message>
    <message>
        <source>The program has ended. Go back to an earlier step to try something else.</source>
        <translation>程序已结束。回到更早的步骤再试别的。</translation>
    </message>
    <message>
        <source>Nobody can run: everybody waits.</source>
        <translation>没有谁能运行，都在等。</translation>
    </message>
    <message>
        <source>There is no room for a goroutine.</source>
        <translation>不能再增加 goroutine。</translation>
    </message>
    <message>
        <source>A new goroutine</source>
        <translation>新的 goroutine</translation>
    </message>
    <message>
        <source>%1 does one instruction</source>
        <translation>%1 执行一条指令</translation>
    </message>
    <message>
        <source>%1 sends %2 on %3</source>
        <translation>%1 向 %3 发送 %2</translation>
    </message>
    <message>
        <source>%1 receives from %2</source>
        <translation>%1 从 %2 接收</translation>
    </message>
    <message>
        <source>%1 receives v, ok from %2</source>
        <translation>%1 从 %2 接收 v, ok</translation>
    </message>
    <message>
        <source>%1 selects: %2</source>
        <translation>%1 做 select：%2</translation>
    </message>
    <message>
        <source>%1 reads %2(%3)</source>
        <translation>%1 读 %2(%3)</translation>
    </message>
    <message>
        <source>Make channel %1</source>
        <translation>创建 channel %1</translation>
    </message>
    <message>
        <source>The clock moves by %1 µs</source>
        <translation>时钟前进 %1 µs</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a lock</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Goroutines</source>
        <translation>Goroutine</translation>
    </message>
    <message>
        <source>Goroutine</source>
        <translation>Goroutine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>a waiting goroutine</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>select, already woken</source>
        <translation>select，已被唤醒</translation>
    </message>
    <message>
        <source>select</source>
        <translation>select</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>runnable, in runnext</source>
        <translation>可运行，在 runnext</translation>
    </message>
    <message>
        <source>runnable</source>
        <translation>可运行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>leaked: %1</source>
        <translation>已泄漏：%1</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>a channel that no loop around this line ranges over</source>
        <translation>外层循环没有在 range 的 channel</translation>
    </message>
</context>
<context>
    <name>OrreryGoMap</name>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>64 bits as a text, such as &quot;0x97000000000000d6&quot;</source>
        <translation>用文本写的 64 位数，例如 &quot;0x97000000000000d6&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>&quot;simple&quot;, or an object with &quot;wyhash&quot;</source>
        <translation>&quot;simple&quot;，或含 &quot;wyhash&quot; 的对象</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n number(s), each as a text</source>
        <translation>
            <numerusform>%n 个数的列表，每个都写成文本</numerusform>
        </translation>
    </message>
    <message>
        <source>an object: a hash for each key</source>
        <translation>一个对象：每个 key 一个哈希值</translation>
    </message>
    <message numerus="yes">
        <source>at most %n element(s)</source>
        <translation>
            <numerusform>最多 %n 个元素</numerusform>
        </translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>nothing: a nil map has no room for keys</source>
        <translation>不要写：nil map 放不下任何 key</translation>
    </message>
    <message>
        <source>a list of [key, value], or an object with &quot;count&quot;</source>
        <translation>[key, 值] 的列表，或含 &quot;count&quot; 的对象</translation>
    </message>
    <message>
        <source>a list of a key and a value</source>
        <translation>由 key 和值组成的列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>No memory could hold a map for %1 keys, so the hint counts as 0.</source>
        <translation>没有内存装得下 %1 个 key，所以 hint 当作 0。</translation>
    </message>
    <message>
        <source>Up to 8 keys fit into one bucket, so B = 0. The first assignment allocates it, not make.</source>
        <translation>不超过 8 个 key 一个桶就够，所以 B = 0。这个桶由第一次赋值分配，不由 make 分配。</translation>
    </message>
    <message>
        <source>The smallest B that holds %1 keys at 6.5 a bucket: with B = %2, %3 fit.</source>
        <translation>取每桶 6.5 个时装得下 %1 个 key 的最小 B：B = %2 时可装 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) more in the same allocation will serve as overflow buckets.</source>
        <translation>
            <numerusform>同一次分配还多出 %n 个桶，留作溢出桶。</numerusform>
        </translation>
    </message>
    <message>
        <source>Below B = 4 no overflow buckets are allocated in advance.</source>
        <translation>B 小于 4 时不预先分配溢出桶。</translation>
    </message>
    <message>
        <source>With B = 0 no bit chooses the bucket.</source>
        <translation>B = 0，不用任何一位来选桶。</translation>
    </message>
    <message numerus="yes">
        <source>Its low %n bit(s) choose the bucket.</source>
        <translation>
            <numerusform>低 %n 位选桶。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its top byte is %1; values below 5 are marks, so the tophash is %1 + 5 = %2.</source>
        <translation>最高字节是 %1；小于 5 的值是标记，所以 tophash 取 %1 + 5 = %2。</translation>
    </message>
    <message>
        <source>Its top byte %1 is the tophash.</source>
        <translation>最高字节 %1 就是 tophash。</translation>
    </message>
    <message>
        <source>2^0 = 1: there is one bucket, whatever the hash is.</source>
        <translation>2^0 = 1：不管哈希是多少，只有一个桶。</translation>
    </message>
    <message>
        <source>There are 2^B = %1 buckets: the hash AND %2 is the bucket&apos;s number.</source>
        <translation>共有 2^B = %1 个桶：哈希与 %2 按位与就是桶号。</translation>
    </message>
    <message>
        <source>The map is growing: this is a bucket of the new array.</source>
        <translation>map 正在扩容：这是新数组里的桶。</translation>
    </message>
    <message numerus="yes">
        <source>Under the old mask, %n low bit(s), the key belongs there. Its first cell bears no evacuation mark: all its keys are still in the old array. A look-up moves nothing.</source>
        <translation>
            <numerusform>按旧掩码（低 %n 位），key 属于这个桶。它的第一个格子没有搬迁标记：桶里的 key 都还在旧数组。查找不会搬迁任何东西。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tophash of its first cell is an evacuation mark: all its keys are in the new array.</source>
        <translation>它第一个格子的 tophash 是搬迁标记：桶里的 key 都已在新数组。</translation>
    </message>
    <message>
        <source>Another top byte means another hash, so this cannot be key %1. The next cell is looked at.</source>
        <translation>最高字节不同，哈希就不同，所以不可能是 key %1。接着看下一个格子。</translation>
    </message>
    <message>
        <source>A tophash is 8 bits of 64: it agrees by chance about once in 250 times, so the key decides. (For 8-byte integers Go compares the keys at once; the outcome is the same.)</source>
        <translation>tophash 只是 64 位中的 8 位，大约每 250 次会碰巧相同一次，所以要看 key 本身。（8 字节整数 key，Go 直接比较 key，结果一样。）</translation>
    </message>
    <message>
        <source>A tophash is 8 bits of 64: it agrees by chance about once in 250 times, so the key decides, and the search goes on.</source>
        <translation>tophash 只是 64 位中的 8 位，大约每 250 次会碰巧相同一次，所以要看 key 本身，查找继续。</translation>
    </message>
    <message>
        <source>The tophash only sorts out quickly; that the keys are equal ends the search.</source>
        <translation>tophash 只用来快速排除；key 相等，查找才结束。</translation>
    </message>
    <message>
        <source>emptyOne: its key was deleted. The key may still stand further on, so the search goes on; a new key would go here.</source>
        <translation>emptyOne：原来的 key 已删除。要找的 key 可能还在后面，所以继续查找；若是新 key，就放在这里。</translation>
    </message>
    <message>
        <source>emptyOne: its key was deleted, and other keys may stand further on in the chain.</source>
        <translation>emptyOne：原来的 key 已删除，链的后面可能还有别的 key。</translation>
    </message>
    <message>
        <source>emptyRest: nothing follows in this chain, so the key is new, and this is the first free cell for it.</source>
        <translation>emptyRest：这条链后面什么也没有，所以 key 是新的，这里就是第一个空格子。</translation>
    </message>
    <message>
        <source>emptyRest: nothing follows in this bucket, nor in the overflow buckets behind it.</source>
        <translation>emptyRest：这个桶后面没有了，后面的溢出桶里也没有。</translation>
    </message>
    <message>
        <source>emptyRest has ended the search early.</source>
        <translation>遇到 emptyRest，查找提前结束。</translation>
    </message>
    <message>
        <source>The whole chain has been searched, up to a bucket without an overflow pointer.</source>
        <translation>整条链都找过了，最后一个桶没有溢出指针。</translation>
    </message>
    <message>
        <source>All 8 cells of %1 have been passed. Its last word is a pointer to the next bucket of the chain.</source>
        <translation>%1 的 8 个格子都看过了。桶的最后一个字是指针，指向链上的下一个桶。</translation>
    </message>
    <message>
        <source>The first free cell of the chain takes tophash %1, key and value.</source>
        <translation>链上第一个空格子写入 tophash %1、key 和 value。</translation>
    </message>
    <message>
        <source>While a growth is running, no limit is checked.</source>
        <translation>扩容进行中，不检查任何上限。</translation>
    </message>
    <message>
        <source>One bucket takes 8 keys; the ninth starts a doubling.</source>
        <translation>一个桶装 8 个 key，第 9 个触发翻倍扩容。</translation>
    </message>
    <message>
        <source>%1 buckets take %2 keys at 6.5 each; one more starts a doubling.</source>
        <translation>%1 个桶按每桶 6.5 个可装 %2 个 key，再多一个就翻倍扩容。</translation>
    </message>
    <message>
        <source>It is one of those that were allocated with the array.</source>
        <translation>它是随数组一起预先分配的。</translation>
    </message>
    <message>
        <source>None of those that came with the array is left, so it is allocated by itself.</source>
        <translation>随数组预先分配的已用完，所以单独分配一个。</translation>
    </message>
    <message>
        <source>Arrays below B = 4 come without spare buckets: it is allocated now.</source>
        <translation>B 小于 4 的数组没有备用桶：现在才分配。</translation>
    </message>
    <message>
        <source>noverflow is %1 now; at %2 a new key starts a growth.</source>
        <translation>noverflow 现在是 %1；到 %2 时，新 key 会触发扩容。</translation>
    </message>
    <message>
        <source>make left it out. A bucket is 8 tophash bytes, 8 keys, 8 values and an overflow pointer: %1 bytes.</source>
        <translation>make 时没有分配。一个桶有 8 字节 tophash、8 个 key、8 个 value 和一个溢出指针，共 %1 字节。</translation>
    </message>
    <message>
        <source>Only the value is overwritten: count stays %1, and no limit is checked.</source>
        <translation>只覆盖 value：count 仍是 %1，也不检查上限。</translation>
    </message>
    <message>
        <source>len reads count in the header. It looks at no bucket and no flag, so it notices no write that goes on.</source>
        <translation>len 读头部里的 count，不看桶也不看标志，所以察觉不到正在进行的写。</translation>
    </message>
    <message>
        <source>Key and value are cleared, and the tophash becomes emptyOne. No bucket is ever given back.</source>
        <translation>清除 key 和 value，tophash 改为 emptyOne。桶从不归还。</translation>
    </message>
    <message>
        <source>The value is cleared and the tophash becomes emptyOne; the key, which holds no pointer, is left lying there. No bucket is ever given back.</source>
        <translation>清除 value，tophash 改为 emptyOne；key 不含指针，原样留着。桶从不归还。</translation>
    </message>
    <message>
        <source>Nothing follows %1, so from there backwards every emptyOne becomes emptyRest, up to %2.</source>
        <translation>%1 之后什么也没有，所以从它往前，emptyOne 都改为 emptyRest，直到%2。</translation>
    </message>
    <message>
        <source>It is %1 now. No stored key depends on the old one any more, and a new one spoils collisions that somebody may have collected.</source>
        <translation>现在是 %1。已没有 key 依赖旧种子；换一个新的，别人事先收集的碰撞就失效了。</translation>
    </message>
    <message>
        <source>count is 0, so clearing returns at once. Overflow buckets and noverflow stay as they are.</source>
        <translation>count 为 0，清空立即返回。溢出桶和 noverflow 保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>The array keeps its %n bucket(s) and is zeroed; a growth ends, if one was running, and hash0 is drawn anew. A loop that only deletes each key is compiled to this, too.</source>
        <translation>
            <numerusform>数组仍是 %n 个桶，内容清零；若正在扩容，就此结束，hash0 重新抽取。只做逐个 delete 的循环也会编译成这样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is copied yet; with so few old buckets, this assignment will move them all.</source>
        <translation>此刻什么也没复制；旧桶这么少，这次赋值就会全部搬完。</translation>
    </message>
    <message>
        <source>Nothing is copied yet; each assignment and each delete moves two old buckets at most.</source>
        <translation>此刻什么也没复制；之后每次赋值和每次 delete 最多搬两个旧桶。</translation>
    </message>
    <message>
        <source>noverflow has reached 2^B = %1, but %2 keys are not too many: there are holes. B stays %3, and the keys are packed anew.</source>
        <translation>noverflow 达到 2^B = %1，而 %2 个 key 并不多：说明空洞很多。B 仍是 %3，把 key 重新排紧。</translation>
    </message>
    <message>
        <source>More than 8 keys: one bucket is full.</source>
        <translation>超过 8 个 key：一个桶装满了。</translation>
    </message>
    <message>
        <source>6.5 keys a bucket allow %1 in %2 buckets.</source>
        <translation>每桶 6.5 个，%2 个桶最多 %1 个 key。</translation>
    </message>
    <message>
        <source>There are too many overflow buckets as well, but the load goes first.</source>
        <translation>溢出桶也太多了，但负载因子优先。</translation>
    </message>
    <message>
        <source>Before a write looks for its key, growWork empties the old bucket that the key belongs to.</source>
        <translation>写操作找 key 之前，growWork 先搬空这个 key 所属的旧桶。</translation>
    </message>
    <message>
        <source>growWork moves a second one, at nevacuate, so that the growth ends even if some buckets are never used.</source>
        <translation>growWork 再搬 nevacuate 处的一个，这样即使有的桶一直没人用，扩容也能结束。</translation>
    </message>
    <message>
        <source>Its keys go to X, new bucket %1, or to Y, %1 + %2 = %3.</source>
        <translation>它的 key 去 X（新桶 %1）或 Y（新桶 %1 + %2 = %3）。</translation>
    </message>
    <message>
        <source>All its keys go to new bucket %1.</source>
        <translation>它的 key 全部去新桶 %1。</translation>
    </message>
    <message>
        <source>With as many buckets as before, the number stays. The order stays too, and the holes are left out.</source>
        <translation>桶的个数没变，桶号也不变。顺序照旧，空洞去掉。</translation>
    </message>
    <message>
        <source>With B = %1 the map looks at one more bit of the hash: %2. For key %3 that bit, the first of them, is 1, so it goes to Y, at %4 + %5 = %6. The tophash goes along.</source>
        <translation>B = %1 后要多看哈希的一位：%2。key %3 的这一位（最左边）是 1，所以去 Y：%4 + %5 = %6。tophash 一起搬走。</translation>
    </message>
    <message>
        <source>With B = %1 the map looks at one more bit of the hash: %2. For key %3 that bit, the first of them, is 0, so it goes to X, at %4 as before. The tophash goes along.</source>
        <translation>B = %1 后要多看哈希的一位：%2。key %3 的这一位（最左边）是 0，所以去 X：仍是 %4。tophash 一起搬走。</translation>
    </message>
    <message>
        <source>Keys, values and overflow pointer of the old main bucket are wiped, so that they keep nothing alive. The marks in place of the tophashes stay.</source>
        <translation>旧主桶的 key、value 和溢出指针被清零，以免它们让别的对象无法回收。tophash 处的标记保留。</translation>
    </message>
    <message>
        <source>Its cells are marked evacuatedX, Y or Empty. A range may be reading the old array, so keys and values stay there.</source>
        <translation>它的格子标记为 evacuatedX、Y 或 Empty。可能有遍历还在读旧数组，所以 key 和 value 留着不清。</translation>
    </message>
    <message>
        <source>Its cells are marked evacuatedX, Y or Empty. Keys and values hold no pointers, so they are not wiped.</source>
        <translation>它的格子标记为 evacuatedX、Y 或 Empty。key 和 value 不含指针，所以不清零。</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) that writes had emptied out of turn are passed in one go.</source>
        <translation>
            <numerusform>有 %n 个桶已被写操作提前搬空，一次跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>All old buckets below it are evacuated.</source>
        <translation>它之前的旧桶都已搬迁。</translation>
    </message>
    <message>
        <source>1,024 are the most at a time, so that no write takes long.</source>
        <translation>一次最多 1024 个，免得某次写操作耗时太长。</translation>
    </message>
    <message>
        <source>It has reached the end of the old array.</source>
        <translation>它到了旧数组的末尾。</translation>
    </message>
    <message>
        <source>The range began during this growth, and the old bucket is not evacuated: its keys are there.</source>
        <translation>这次遍历在扩容期间开始，而旧桶还没搬迁：key 在那里。</translation>
    </message>
    <message>
        <source>The range began during this growth, and the old bucket is not evacuated: its keys are there. Only those that will go to bucket %1 are given now.</source>
        <translation>这次遍历在扩容期间开始，而旧桶还没搬迁：key 在那里。现在只给出将来去桶 %1 的那些。</translation>
    </message>
    <message>
        <source>The range began before the growth and goes through the array of that time. A key that has moved is looked up in the map.</source>
        <translation>这次遍历在扩容之前开始，走的是当时的数组。已搬走的 key 到 map 里重新查找。</translation>
    </message>
    <message>
        <source>The range began during this growth, and the old bucket is evacuated: its keys are here.</source>
        <translation>这次遍历在扩容期间开始，而旧桶已搬迁：key 在这里。</translation>
    </message>
    <message>
        <source>Buckets come in turn from the start bucket, round to it again; in each, and in its overflow buckets, cells come in turn from cell %1.</source>
        <translation>从起始桶开始依次走一圈；每个桶（及其溢出桶）里，从格子 %1 开始依次走一圈。</translation>
    </message>
    <message>
        <source>Its cell bears the mark of evacuation: the key is in %1 now, and that value counts.</source>
        <translation>这个格子带有搬迁标记：key 现在在%1，以那里的值为准。</translation>
    </message>
    <message>
        <source>It stands in %1, and the value there is the one that counts.</source>
        <translation>它在%1，以那里的值为准。</translation>
    </message>
    <message>
        <source>count was 0 at its start: there is nothing to visit, and no flag is set.</source>
        <translation>开始时 count 为 0：没有可遍历的，也不设标志。</translation>
    </message>
    <message>
        <source>The loop was left.</source>
        <translation>循环提前退出。</translation>
    </message>
    <message>
        <source>It is back at its start bucket.</source>
        <translation>又回到了起始桶。</translation>
    </message>
    <message>
        <source>Nobody clears the flags iterator and oldIterator: the next growth takes it that a range may be reading the old array.</source>
        <translation>没有谁会清除标志 iterator 和 oldIterator：下一次扩容会认为可能有遍历在读旧数组。</translation>
    </message>
    <message>
        <source>The mark in its first cell says so: an earlier write has moved its keys.</source>
        <translation>看第一个格子的标记就知道：之前的写操作已搬走它的 key。</translation>
    </message>
    <message>
        <source>The mark in its first cell says so: nevacuate had stopped here, 1,024 buckets on.</source>
        <translation>看第一个格子的标记就知道：nevacuate 前进了 1024 个桶后停在这里。</translation>
    </message>
    <message>
        <source>oldbuckets is nil again. A range that began before the growth still reads the old array.</source>
        <translation>oldbuckets 又是 nil。扩容前开始的遍历还在读旧数组。</translation>
    </message>
    <message>
        <source>oldbuckets is nil again, and the collector can free the old array.</source>
        <translation>oldbuckets 又是 nil，垃圾回收器可以释放旧数组。</translation>
    </message>
    <message>
        <source>Every range draws the bucket and the cell where it starts, and nothing else: %1 × 8 = %2 orders are possible.</source>
        <translation>每次遍历只随机抽取起始桶和起始格子：一共 %1 × 8 = %2 种顺序。</translation>
    </message>
    <message>
        <source>One more bit of its hash sends it to the other half; the range gives it when it is there.</source>
        <translation>哈希的新一位让它去另一半；遍历走到那里时再给出它。</translation>
    </message>
    <message>
        <source>Its cell bears the mark of evacuation, but a look-up does not find the key any more.</source>
        <translation>这个格子带有搬迁标记，但重新查找已找不到这个 key。</translation>
    </message>
    <message>
        <source>A table may be seven eighths full, so %1 keys need %1 × 8 / 7 slots; a table has 1,024 at most. Its size is a power of two, and so is the directory&apos;s.</source>
        <translation>表最多装 7/8，所以 %1 个 key 需要 %1 × 8 / 7 个槽位；一张表最多 1024 个槽位。表的大小和目录的长度都是 2 的幂。</translation>
    </message>
    <message>
        <source>Up to 8 keys stay in one group, without table and directory. The first assignment allocates it.</source>
        <translation>不超过 8 个 key 只用一个组，没有表和目录。这个组由第一次赋值分配。</translation>
    </message>
    <message>
        <source>H2, its low 7 bits, is %1; H1, the 57 bits above, chooses the group, its top bits the table.</source>
        <translation>低 7 位 H2 是 %1；其上 57 位是 H1，用来选组，它的最高几位选表。</translation>
    </message>
    <message>
        <source>globalDepth is 0: no bit of the hash is needed. The first split will change that.</source>
        <translation>globalDepth 为 0：不用哈希的任何一位。第一次分裂之后才会用。</translation>
    </message>
    <message>
        <source>globalDepth is %1, so that many top bits of the hash are the entry&apos;s number.</source>
        <translation>globalDepth 为 %1，哈希的最高 %1 位就是目录项的编号。</translation>
    </message>
    <message numerus="yes">
        <source>The table&apos;s localDepth is %1: the directory names it %n time(s).</source>
        <translation>
            <numerusform>这张表的 localDepth 为 %1：目录里有 %n 项指向它。</numerusform>
        </translation>
    </message>
    <message>
        <source>H1 modulo the number of groups, %1, is %2: there every search for key %3 begins.</source>
        <translation>H1 对组数 %1 取模得 %2：查找 key %3 总是从这里开始。</translation>
    </message>
    <message>
        <source>The group before has no empty slot, so the key may stand further on. Steps are 1, 2, 3, …: this one is %1, and all %2 groups come once.</source>
        <translation>前一个组没有空槽位，key 可能在更后面。步长依次是 1、2、3……：这一步是 %1，%2 个组各到一次。</translation>
    </message>
    <message>
        <source>H2 is 7 bits, so another key agrees by chance once in 128 times.</source>
        <translation>H2 有 7 位，别的 key 每 128 次会碰巧相同一次。</translation>
    </message>
    <message>
        <source>There is no key in the group.</source>
        <translation>组里没有 key。</translation>
    </message>
    <message numerus="yes">
        <source>None of the group&apos;s %n key(s) has to be read.</source>
        <translation>
            <numerusform>组里的 %n 个 key 都不必读。</numerusform>
        </translation>
    </message>
    <message>
        <source>All eight control bytes are compared with H2 at once, as one 64-bit word.</source>
        <translation>8 个控制字节合成一个 64 位的控制字，一次就全部与 H2 比较。</translation>
    </message>
    <message>
        <source>The keys are equal, and that is what counts: the search is over.</source>
        <translation>key 相等才算数：查找结束。</translation>
    </message>
    <message>
        <source>H2 agreed by chance, the keys do not. The next slot with this H2, or group, is looked at.</source>
        <translation>H2 碰巧相同，key 不同。接着看下一个 H2 相同的槽位，或下一个组。</translation>
    </message>
    <message>
        <source>The full slots are compared one after the other.</source>
        <translation>有 key 的槽位逐个比较。</translation>
    </message>
    <message>
        <source>A small map has one group only.</source>
        <translation>小 map 只有一个组。</translation>
    </message>
    <message>
        <source>No group up to the first with an empty slot has it.</source>
        <translation>直到第一个有空槽位的组，都没有它。</translation>
    </message>
    <message>
        <source>At most eight integers are compared faster than one is hashed.</source>
        <translation>最多 8 个整数，逐个比较比算一次哈希还快。</translation>
    </message>
    <message>
        <source>The key may stand in a later group, so the search goes on. If it is new, it takes this slot.</source>
        <translation>key 可能在后面的组里，所以继续查找。若是新 key，就用这个槽位。</translation>
    </message>
    <message>
        <source>A key goes past a group only if no slot of it is empty, and then none becomes empty again. So key %1 cannot stand further on.</source>
        <translation>只有当组里没有空槽位时，key 才会放到后面的组，而这样的组不会再出现空槽位。所以 key %1 不可能在更后面。</translation>
    </message>
    <message>
        <source>It comes first on the key&apos;s way. A tombstone was never given back to growthLeft, which stays %1.</source>
        <translation>它是一路上遇到的第一个墓碑。墓碑从未归还给 growthLeft，所以 growthLeft 仍是 %1。</translation>
    </message>
    <message>
        <source>All eight slots of a small map may be filled: no search has to end at an empty one.</source>
        <translation>小 map 的 8 个槽位可以全部用上：查找不必靠空槽位来结束。</translation>
    </message>
    <message>
        <source>growthLeft, which is %1, goes down by one. If it were 0, the table would grow first.</source>
        <translation>growthLeft 现为 %1，将减 1。若为 0，表要先扩容。</translation>
    </message>
    <message>
        <source>H2 = %1 is its control byte; key and value stand side by side.</source>
        <translation>控制字节写入 H2 = %1；key 和 value 挨着存放。</translation>
    </message>
    <message>
        <source>growthLeft of the table is %1: so many empty slots may still be filled.</source>
        <translation>表的 growthLeft 为 %1：还可以用掉这么多空槽位。</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of the group left.</source>
        <translation>
            <numerusform>组里还剩 %n 个槽位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is full: with the next key it becomes a table.</source>
        <translation>组满了：再来一个 key 就变成表。</translation>
    </message>
    <message>
        <source>Eight control bytes, one 64-bit word, and eight slots. A map of up to 8 keys needs no more.</source>
        <translation>8 个控制字节（一个 64 位的控制字）和 8 个槽位。不超过 8 个 key 的 map 有它就够。</translation>
    </message>
    <message>
        <source>Only the value is overwritten: used stays %1.</source>
        <translation>只覆盖 value：used 仍是 %1。</translation>
    </message>
    <message>
        <source>len reads used in the header. It looks at no table and no flag, so it notices no write that goes on.</source>
        <translation>len 读头部里的 used，不看表也不看标志，所以察觉不到正在进行的写。</translation>
    </message>
    <message>
        <source>All slots are zeroed, and all control bytes are empty again.</source>
        <translation>所有槽位清零，所有控制字节又是空。</translation>
    </message>
    <message>
        <source>All slots are zeroed, and growthLeft is %1 again.</source>
        <translation>所有槽位清零，growthLeft 又是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>All slots are zeroed, %n tombstone(s) too, and growthLeft is %1 again.</source>
        <translation>
            <numerusform>所有槽位清零，包括 %n 个墓碑，growthLeft 又是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A small map has no second group that a search could go on to, so it needs no tombstones.</source>
        <translation>小 map 没有第二个组可以接着找，所以不需要墓碑。</translation>
    </message>
    <message>
        <source>Its group has another empty slot, so no search ever went past it: the slot may be empty, too. growthLeft rises to %1.</source>
        <translation>这个组另有空槽位，查找从不会越过它，所以这个槽位也可以变空。growthLeft 升到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>No slot of its group is empty: other keys may have gone past it, and their searches must not end here. The table has %n tombstone(s); growthLeft stays %1.</source>
        <translation>
            <numerusform>这个组没有空槽位：别的 key 可能越过它放到了后面，查找它们时不能在这里停下。表里有 %n 个墓碑；growthLeft 仍是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No stored key depends on the old seed any more, and a new one spoils collisions that somebody may have collected.</source>
        <translation>已没有 key 依赖旧种子；换一个新的，别人事先收集的碰撞就失效了。</translation>
    </message>
    <message>
        <source>used is 0, so clear returns at once. Tombstones stay.</source>
        <translation>used 为 0，clear 立即返回。墓碑保留。</translation>
    </message>
    <message>
        <source>Tables and directory keep their size. The seed is drawn anew; clearSeq is %1, which tells ranges of it.</source>
        <translation>表和目录的大小不变。种子重新抽取；clearSeq 为 %1，遍历由此得知。</translation>
    </message>
    <message>
        <source>All eight slots are taken, and whether the key is one of them is not asked. The table may take %1 keys, seven eighths of its slots.</source>
        <translation>8 个槽位都占了，也不问这个 key 是否已在其中。新表可装 %1 个 key，即槽位数的 7/8。</translation>
    </message>
    <message>
        <source>growthLeft is 0: seven eighths of its slots are taken.</source>
        <translation>growthLeft 为 0：已用掉 7/8 的槽位。</translation>
    </message>
    <message numerus="yes">
        <source>growthLeft is 0: seven eighths of its slots are taken, %n by tombstone(s).</source>
        <translation>
            <numerusform>growthLeft 为 0：已用掉 7/8 的槽位，其中 %n 个是墓碑。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 keys are put into the new table within this assignment; tombstones are left behind.</source>
        <translation>%1 个 key 在这次赋值里全部放进新表，墓碑不带过去。</translation>
    </message>
    <message>
        <source>A table has 1,024 slots at most. Bit %1 of the hash, from the top, sends each key to one of two tables as large; no other table is touched.</source>
        <translation>一张表最多 1024 个槽位。按哈希从高位数的第 %1 位，把 key 分到两张同样大的表；其他表不动。</translation>
    </message>
    <message>
        <source>H1 modulo %1 groups leads to group %2, where a slot is empty.</source>
        <translation>H1 对 %1 个组取模到组 %2，那里有空槽位。</translation>
    </message>
    <message>
        <source>H1 modulo %1 groups leads to a full one; step %2 of the probe sequence finds group %3.</source>
        <translation>H1 对 %1 个组取模到了一个满的组；探测第 %2 步找到组 %3。</translation>
    </message>
    <message>
        <source>Bit %1 of its hash, from the top, is %2.</source>
        <translation>它的哈希从高位数第 %1 位是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Look-ups go by the directory, so from now on they find the new table. With globalDepth %1 and localDepth %2 the directory names it %n time(s).</source>
        <translation>
            <numerusform>查找要经过目录，从现在起找到的就是新表。globalDepth 为 %1，localDepth 为 %2，所以目录里有 %n 项指向它。</numerusform>
        </translation>
    </message>
    <message>
        <source>The map was empty at its start: there is nothing to visit.</source>
        <translation>开始时 map 是空的：没有可遍历的。</translation>
    </message>
    <message>
        <source>It has gone round the group. The map keeps no flag of its ranges.</source>
        <translation>组走完一圈。map 不为遍历保留标志。</translation>
    </message>
    <message>
        <source>It has passed all entries of the directory. The map keeps no flag of its ranges.</source>
        <translation>目录各项都走过了。map 不为遍历保留标志。</translation>
    </message>
    <message>
        <source>The split table&apos;s localDepth was globalDepth, so one entry named it. globalDepth is %1 now; every other table is named by twice as many entries, and none of them is copied.</source>
        <translation>分裂的表 localDepth 等于 globalDepth，只有一项指向它。globalDepth 现为 %1；指向其他每张表的项数翻倍，表本身都不复制。</translation>
    </message>
    <message>
        <source>A range goes on reading the old one: it gives the order of the keys, the new one their values.</source>
        <translation>还有遍历在读旧的：key 的顺序由旧的决定，值从新的里取。</translation>
    </message>
    <message>
        <source>Nobody reads the old one, so it is gone. Growing is never spread over several operations.</source>
        <translation>没有谁在读旧的，它就没了。扩容从不分摊到多次操作。</translation>
    </message>
    <message>
        <source>Every range draws the slot where it starts, and goes round the group from there.</source>
        <translation>每次遍历随机抽取起始槽位，从那里绕组走一圈。</translation>
    </message>
    <message>
        <source>Every range draws two numbers: the directory entry where it starts, and the slot, %1, where it starts in every table (modulo its slots).</source>
        <translation>每次遍历抽取两个随机数：起始的目录项，以及在每张表里的起始槽位 %1（对槽位数取模）。</translation>
    </message>
    <message>
        <source>The same tables stand at doubled entries now. It began at entry %1 of the longer directory, and has passed %2.</source>
        <translation>同样的表，现在的目录项编号翻了倍。按加长后的目录，它从第 %1 项开始，已走过 %2 项。</translation>
    </message>
    <message>
        <source>Entry %1 of the directory names it. Its slots come in turn from there, round to it again.</source>
        <translation>目录第 %1 项指向它。从这个槽位开始依次走一圈。</translation>
    </message>
    <message>
        <source>The old table still has it, but the table that took its place does not any more.</source>
        <translation>旧表里还有它，但取代旧表的新表里已经没有了。</translation>
    </message>
    <message>
        <source>The table that the range reads has been replaced: the value is that in %1.</source>
        <translation>遍历所读的表已被取代：值取自%1。</translation>
    </message>
    <message>
        <source>The loop was left. The map keeps no flag of its ranges.</source>
        <translation>循环提前退出。map 不为遍历保留标志。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Go runtime</source>
        <translation>Go 运行时</translation>
    </message>
    <message>
        <source>Buckets of eight that grow step by step, and the Swiss table of Go 1.24.</source>
        <translation>八格一桶、渐进扩容的 map，以及 Go 1.24 的 Swiss table。</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>负载因子</translation>
    </message>
    <message>
        <source>Overflow and growth</source>
        <translation>溢出与扩容</translation>
    </message>
    <message>
        <source>Full slots (Go 1.24)</source>
        <translation>占用的槽位（Go 1.24）</translation>
    </message>
    <message>
        <source>Tombstones (Go 1.24)</source>
        <translation>墓碑（Go 1.24）</translation>
    </message>
    <message>
        <source>Keys per bucket</source>
        <translation>每桶 key 数</translation>
    </message>
    <message>
        <source>Overflow buckets</source>
        <translation>溢出桶</translation>
    </message>
    <message>
        <source>Buckets still to move</source>
        <translation>待搬迁的桶</translation>
    </message>
    <message>
        <source>Full slots in percent</source>
        <translation>占用槽位的百分比</translation>
    </message>
    <message>
        <source>Tombstones</source>
        <translation>墓碑</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>操作数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>遍历</translation>
    </message>
    <message>
        <source>Start bucket (-1: drawn)</source>
        <translation>起始桶（-1：随机）</translation>
    </message>
    <message>
        <source>Start cell (-1: drawn)</source>
        <translation>起始格子（-1：随机）</translation>
    </message>
    <message>
        <source>First key</source>
        <translation>第一个 key</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>赋值</translation>
    </message>
    <message>
        <source>m[key] = value: adds the key, or changes its value. The hash can be typed by hand.</source>
        <translation>m[key] = value：加入 key，或改变它的值。哈希值可以手工输入。</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>v, ok := m[key]</source>
        <translation>v, ok := m[key]</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>delete(m, key): nothing happens if it is not there.</source>
        <translation>delete(m, key)：key 不存在时什么也不发生。</translation>
    </message>
    <message>
        <source>Insert many</source>
        <translation>批量插入</translation>
    </message>
    <message>
        <source>Assigns one key after the other: first, first + step, …; in a map of strings k0, k1, …</source>
        <translation>依次给一串 key 赋值：第一个、加一次步长、……；字符串 map 中是 k0、k1、……</translation>
    </message>
    <message>
        <source>Delete many</source>
        <translation>批量删除</translation>
    </message>
    <message>
        <source>Deletes one key after the other: first, first + step, …</source>
        <translation>依次删除一串 key：第一个、加一次步长、……</translation>
    </message>
    <message>
        <source>for k, v := range m, from its first entry to its last.</source>
        <translation>for k, v := range m，从第一个元素到最后一个。</translation>
    </message>
    <message>
        <source>Begin a range</source>
        <translation>开始遍历</translation>
    </message>
    <message>
        <source>for k, v := range m, to its first entry; between two entries the map can change.</source>
        <translation>for k, v := range m，走到第一个元素；两个元素之间可以改动 map。</translation>
    </message>
    <message>
        <source>Next entry of a range</source>
        <translation>遍历的下一个元素</translation>
    </message>
    <message>
        <source>The loop goes on to its next entry.</source>
        <translation>循环走到下一个元素。</translation>
    </message>
    <message>
        <source>Leave a range</source>
        <translation>离开遍历</translation>
    </message>
    <message>
        <source>break: the loop ends here.</source>
        <translation>break：循环到此结束。</translation>
    </message>
    <message>
        <source>len(m): how many keys there are.</source>
        <translation>len(m)：有多少个 key。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>for k := range m { delete(m, k) }, or clear(m): all keys at once.</source>
        <translation>for k := range m { delete(m, k) }，或 clear(m)：一次清掉所有 key。</translation>
    </message>
    <message>
        <source>A new map in the variable&apos;s place, with room for as many keys as the hint says; or nil.</source>
        <translation>给变量换一个新 map，按 hint 预留空间；或者换成 nil。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>Begin a write</source>
        <translation>开始一次写</translation>
    </message>
    <message>
        <source>Another goroutine assigns, and is stopped in the middle of it.</source>
        <translation>另一个 goroutine 赋值，写到一半停住。</translation>
    </message>
    <message>
        <source>End the write</source>
        <translation>结束这次写</translation>
    </message>
    <message>
        <source>The goroutine that was stopped goes on.</source>
        <translation>停住的 goroutine 继续执行。</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>遍历 %1</translation>
    </message>
    <message>
        <source>The program has ended. Go back to an earlier step to try something else.</source>
        <translation>程序已经结束。回到前面的步骤再试别的。</translation>
    </message>
    <message>
        <source>No range is on its way. Begin one first.</source>
        <translation>没有正在进行的遍历。请先开始一个。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n range(s) on their way. Leave one first.</source>
        <translation>
            <numerusform>已有 %n 个遍历在进行。请先离开一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No write is stopped. Begin one first.</source>
        <translation>没有停住的写操作。请先开始一个。</translation>
    </message>
    <message>
        <source>A write is stopped in the middle. End it first.</source>
        <translation>有一次写停在中途。请先让它结束。</translation>
    </message>
    <message>
        <source>The map has %1 keys; more would be too slow to look at.</source>
        <translation>map 已有 %1 个 key，再多就慢得没法看了。</translation>
    </message>
    <message>
        <source>Assign keys %1</source>
        <translation>给 key %1 赋值</translation>
    </message>
    <message>
        <source>Delete keys %1</source>
        <translation>删除 key %1</translation>
    </message>
    <message>
        <source>%1: next entry</source>
        <comment>a range loop</comment>
        <translation>%1：下一个元素</translation>
    </message>
    <message>
        <source>%1: break</source>
        <comment>a range loop</comment>
        <translation>%1：break</translation>
    </message>
    <message>
        <source>Another goroutine begins %1</source>
        <translation>另一个 goroutine 开始执行 %1</translation>
    </message>
    <message>
        <source>Its write goes on</source>
        <translation>它的写操作继续</translation>
    </message>
    <message>
        <source>a map that would have %1 keys</source>
        <translation>将有 %1 个 key 的 map</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>最多 %1 个 key</translation>
    </message>
    <message>
        <source>64 bits: a decimal number, or one that begins with 0x or 0b</source>
        <translation>64 位数：十进制，或以 0x、0b 开头</translation>
    </message>
    <message>
        <source>%1: %2 has that hash already</source>
        <translation>%1：%2 已经是这个哈希值</translation>
    </message>
    <message>
        <source>a write that is stopped in the middle</source>
        <translation>一次停在中途的写</translation>
    </message>
    <message>
        <source>the end of that write first</source>
        <translation>先让这次写结束</translation>
    </message>
    <message>
        <source>one more range</source>
        <translation>又一个遍历</translation>
    </message>
    <message numerus="yes">
        <source>at most %n range(s) at a time</source>
        <translation>
            <numerusform>同时最多 %n 个遍历</numerusform>
        </translation>
    </message>
    <message>
        <source>a range that has not come to its end</source>
        <translation>尚未结束的遍历</translation>
    </message>
    <message>
        <source>no write that is stopped</source>
        <translation>没有停住的写</translation>
    </message>
    <message>
        <source>the beginning of one</source>
        <translation>先开始一次写</translation>
    </message>
    <message>
        <source>a program that has ended</source>
        <translation>已经结束的程序</translation>
    </message>
    <message>
        <source>an earlier step to go on from</source>
        <translation>从前面的步骤继续</translation>
    </message>
    <message>
        <source>an operation of the map</source>
        <translation>map 的某个操作</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s)</source>
        <translation>
            <numerusform>%n 个桶</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 buckets and %2 for overflow</source>
        <translation>%1 个桶，外加 %2 个溢出桶</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>load factor</source>
        <translation>负载因子</translation>
    </message>
    <message>
        <source>an older one, for a range</source>
        <translation>更旧的数组，遍历还在用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>key</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>溢出桶</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation>已搬迁</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>已到末尾</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>遍历</translation>
    </message>
    <message>
        <source>At</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>Map of Go 1.24</source>
        <translation>Go 1.24 的 map</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>tombstones</source>
        <translation>墓碑</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>the small group</source>
        <translation>小 map 的组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Control word</source>
        <translation>控制字</translation>
    </message>
    <message>
        <source>Ranges of the map of Go 1.24</source>
        <translation>Go 1.24 map 的遍历</translation>
    </message>
    <message>
        <source>An empty map is made: B = 0, no bucket yet</source>
        <translation>创建空 map：B = 0，还没有桶</translation>
    </message>
    <message>
        <source>Made for %1 keys: B = %2, %3 buckets</source>
        <translation>按 %1 个 key 创建：B = %2，%3 个桶</translation>
    </message>
    <message>
        <source>Made for %1 keys: B = %2, %3 + %4 buckets</source>
        <translation>按 %1 个 key 创建：B = %2，%3 + %4 个桶</translation>
    </message>
    <message>
        <source>Cell %1 has tophash %2, not %3</source>
        <translation>格子 %1 的 tophash 是 %2，不是 %3</translation>
    </message>
    <message>
        <source>Cell %1 has tophash %2 too, but holds key %3</source>
        <translation>格子 %1 的 tophash 也是 %2，但 key 是 %3</translation>
    </message>
    <message>
        <source>Cell %1: tophash %2 and key %3 are equal</source>
        <translation>格子 %1：tophash %2 和 key %3 都相等</translation>
    </message>
    <message>
        <source>Cell %1 is empty: remembered as the first free one</source>
        <translation>格子 %1 是空的：记作第一个空格子</translation>
    </message>
    <message>
        <source>Cell %1 is empty, but more may follow</source>
        <translation>格子 %1 是空的，但后面可能还有 key</translation>
    </message>
    <message>
        <source>Cell %1 is free, and all after it are empty</source>
        <translation>格子 %1 可用，后面全是空的</translation>
    </message>
    <message>
        <source>Cell %1 and all after it are empty: the search ends</source>
        <translation>格子 %1 及其后全是空的：查找结束</translation>
    </message>
    <message>
        <source>B is 0: there is only bucket 0</source>
        <translation>B 为 0：只有桶 0</translation>
    </message>
    <message numerus="yes">
        <source>Low %n bit(s) %1: bucket %2</source>
        <translation>
            <numerusform>低 %n 位是 %1：桶 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Old bucket %1 is not evacuated yet: it is read</source>
        <translation>旧桶 %1 还没搬迁：读旧桶</translation>
    </message>
    <message>
        <source>Old bucket %1 is evacuated: bucket %2 is read</source>
        <translation>旧桶 %1 已搬迁：读新桶 %2</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>接着看%1</translation>
    </message>
    <message>
        <source>hashWriting is set: the map is being written</source>
        <translation>hashWriting 置位：map 正在被写</translation>
    </message>
    <message>
        <source>The first bucket is allocated: eight cells</source>
        <translation>分配第一个桶：8 个格子</translation>
    </message>
    <message>
        <source>The chain of bucket %1 is full: overflow bucket %2 is added</source>
        <translation>桶 %1 这条链满了：加上溢出桶 %2</translation>
    </message>
    <message>
        <source>Key %1 moves from cell %2 to %3</source>
        <translation>key %1 从格子 %2 搬到%3</translation>
    </message>
    <message>
        <source>Key %1 moves to the upper half: bucket %2 becomes bucket %3</source>
        <translation>key %1 搬到后一半：桶 %2 变为桶 %3</translation>
    </message>
    <message>
        <source>Key %1 moves to the lower half: bucket %2 stays bucket %3</source>
        <translation>key %1 搬到前一半：桶 %2 仍是桶 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are too many for %n bucket(s): %2 are made</source>
        <translation>
            <numerusform>%1 个 key 超过了 %n 个桶的限度：新建 %2 个桶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overflow bucket(s) are too many: growth to the same size</source>
        <translation>
            <numerusform>%n 个溢出桶太多了：等量扩容</numerusform>
        </translation>
    </message>
    <message>
        <source>Old bucket %1 is being evacuated: the key belongs there</source>
        <translation>开始搬迁旧桶 %1：这个 key 属于它</translation>
    </message>
    <message>
        <source>Old bucket %1 is being evacuated: the next in order</source>
        <translation>开始搬迁旧桶 %1：按顺序轮到它</translation>
    </message>
    <message>
        <source>Old bucket %1 was evacuated before</source>
        <translation>旧桶 %1 早已搬迁</translation>
    </message>
    <message numerus="yes">
        <source>Old bucket %1 is evacuated: %n key(s) moved</source>
        <translation>
            <numerusform>旧桶 %1 搬迁完毕：搬了 %n 个 key</numerusform>
        </translation>
    </message>
    <message>
        <source>Old bucket %1 is evacuated: %2 to X, %3 to Y</source>
        <translation>旧桶 %1 搬迁完毕：%2 个去 X，%3 个去 Y</translation>
    </message>
    <message>
        <source>nevacuate moves from %1 to %2 and stops there</source>
        <translation>nevacuate 从 %1 移到 %2，到此为止</translation>
    </message>
    <message>
        <source>nevacuate moves from %1 to %2</source>
        <translation>nevacuate 从 %1 移到 %2</translation>
    </message>
    <message>
        <source>The growth is over: the map has let go of the old array</source>
        <translation>扩容结束：map 不再持有旧数组</translation>
    </message>
    <message>
        <source>Key %1 is deleted: cell %2 is empty, count %3</source>
        <translation>删除 key %1：格子 %2 空了，count 为 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set to emptyRest: searches end sooner</source>
        <translation>
            <numerusform>%n 个格子改为 emptyRest：查找更早结束</numerusform>
        </translation>
    </message>
    <message>
        <source>The map is empty: a new seed hash0 is drawn</source>
        <translation>map 空了：重新抽取种子 hash0</translation>
    </message>
    <message>
        <source>The map is empty: there is nothing to clear</source>
        <translation>map 是空的：没有可清空的</translation>
    </message>
    <message numerus="yes">
        <source>The map is cleared: %n key(s) gone</source>
        <translation>
            <numerusform>清空 map：去掉了 %n 个 key</numerusform>
        </translation>
    </message>
    <message>
        <source>Range %1 starts at bucket %2, in each at cell %3</source>
        <translation>遍历 %1 从桶 %2 开始，每个桶从格子 %3 起</translation>
    </message>
    <message>
        <source>Range %1 reads %2 in place of bucket %3</source>
        <translation>遍历 %1 读%2，代替桶 %3</translation>
    </message>
    <message>
        <source>Range %1 enters %2: number %3 of %4</source>
        <translation>遍历 %1 进入%2：第 %3 个，共 %4 个</translation>
    </message>
    <message>
        <source>Key %1 is passed by: it will go to another bucket</source>
        <translation>跳过 key %1：它将搬到另一个桶</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Made for %1 keys: %n table(s) of %2 slots</source>
        <translation>
            <numerusform>按 %1 个 key 创建：%n 张表，每张 %2 个槽位</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty map is made: no group yet</source>
        <translation>创建空 map：还没有组</translation>
    </message>
    <message>
        <source>No control byte is %1: no key to compare</source>
        <translation>没有控制字节等于 %1：无需比较 key</translation>
    </message>
    <message>
        <source>One control byte is %1: that of slot %2</source>
        <translation>有一个控制字节等于 %1：槽位 %2</translation>
    </message>
    <message>
        <source>Control bytes that are %1: slots %2</source>
        <translation>控制字节等于 %1 的：槽位 %2</translation>
    </message>
    <message>
        <source>Slot %1 holds key %2: found</source>
        <translation>槽位 %1 里是 key %2：找到了</translation>
    </message>
    <message>
        <source>Slot %1 holds key %2: the same H2, another key</source>
        <translation>槽位 %1 里是 key %2：H2 相同，key 不同</translation>
    </message>
    <message>
        <source>Slot %1 holds key %2: another key</source>
        <translation>槽位 %1 里是 key %2：不是它</translation>
    </message>
    <message>
        <source>A small map: key %1 is compared without a hash</source>
        <translation>小 map：直接比较 key %1，不算哈希</translation>
    </message>
    <message>
        <source>The directory has one entry: table %1</source>
        <translation>目录只有一项：表 %1</translation>
    </message>
    <message numerus="yes">
        <source>Top %n bit(s) %1: entry %2 of the directory, table %3</source>
        <translation>
            <numerusform>高 %n 位是 %1：目录第 %2 项，表 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>H1 leads to group %1</source>
        <translation>由 H1 来到组 %1</translation>
    </message>
    <message>
        <source>The probe sequence goes on to group %1</source>
        <translation>探测序列接着到组 %1</translation>
    </message>
    <message>
        <source>Slot %1 is a tombstone: remembered for a new key</source>
        <translation>槽位 %1 是墓碑：记下来，可放新 key</translation>
    </message>
    <message>
        <source>Group %1 has an empty slot: the search ends</source>
        <translation>组 %1 有空槽位：查找结束</translation>
    </message>
    <message>
        <source>writing is set: the map is being written</source>
        <translation>writing 置位：map 正在被写</translation>
    </message>
    <message>
        <source>The first group is allocated: eight slots</source>
        <translation>分配第一个组：8 个槽位</translation>
    </message>
    <message>
        <source>A tombstone is used again: %1</source>
        <translation>重新利用墓碑：%1</translation>
    </message>
    <message>
        <source>Free for key %1: %2</source>
        <translation>key %1 可放的位置：%2</translation>
    </message>
    <message>
        <source>The small group is full: table %1 of %2 slots is made</source>
        <translation>小 map 的组满了：新建表 %1，%2 个槽位</translation>
    </message>
    <message>
        <source>Table %1 is full: table %2 of %3 slots is made</source>
        <translation>表 %1 满了：新建表 %2，%3 个槽位</translation>
    </message>
    <message>
        <source>Table %1 is full and the largest: it splits into %2 and %3</source>
        <translation>表 %1 满了且已最大：分裂为表 %2 和表 %3</translation>
    </message>
    <message numerus="yes">
        <source>Table %1 replaces the small group: %n key(s) moved</source>
        <translation>
            <numerusform>表 %1 取代小 map 的组：搬了 %n 个 key</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 is replaced: %2 keys in table %3, %4 in the other</source>
        <translation>表 %1 被取代：%2 个 key 在表 %3，%4 个在另一张</translation>
    </message>
    <message numerus="yes">
        <source>Table %1 replaces table %2: %n key(s) moved</source>
        <translation>
            <numerusform>表 %1 取代表 %2：搬了 %n 个 key</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the directory names table %2 now</source>
        <translation>目录第 %1 项现在指向表 %2</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the directory name table %3 now</source>
        <translation>目录第 %1 到 %2 项现在指向表 %3</translation>
    </message>
    <message>
        <source>Key %1 moves to %2</source>
        <translation>key %1 搬到%2</translation>
    </message>
    <message>
        <source>Key %1, next bit 1: to %2</source>
        <translation>key %1 下一位是 1：到%2</translation>
    </message>
    <message>
        <source>Key %1, next bit 0: to %2</source>
        <translation>key %1 下一位是 0：到%2</translation>
    </message>
    <message>
        <source>The directory doubles: 1 entry becomes %1</source>
        <translation>目录翻倍：1 项变为 %1 项</translation>
    </message>
    <message>
        <source>The directory doubles: %1 entries become %2</source>
        <translation>目录翻倍：%1 项变为 %2 项</translation>
    </message>
    <message>
        <source>Key %1 is deleted: slot %2 is empty, count %3</source>
        <translation>删除 key %1：槽位 %2 空了，count 为 %3</translation>
    </message>
    <message>
        <source>Key %1 is deleted: slot %2 is a tombstone, count %3</source>
        <translation>删除 key %1：槽位 %2 成为墓碑，count 为 %3</translation>
    </message>
    <message>
        <source>The map is empty: a new seed is drawn</source>
        <translation>map 空了：重新抽取种子</translation>
    </message>
    <message numerus="yes">
        <source>The group is cleared: %n key(s) gone</source>
        <translation>
            <numerusform>清空唯一的组：去掉了 %n 个 key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table %1 is cleared: %n key(s) gone</source>
        <translation>
            <numerusform>清空表 %1：去掉了 %n 个 key</numerusform>
        </translation>
    </message>
    <message>
        <source>Range %1 starts at slot %2 of the group</source>
        <translation>遍历 %1 从组的槽位 %2 开始</translation>
    </message>
    <message>
        <source>Range %1 starts at entry %2 of the directory</source>
        <translation>遍历 %1 从目录第 %2 项开始</translation>
    </message>
    <message>
        <source>Range %1: the directory has doubled, its place too</source>
        <translation>遍历 %1：目录翻倍了，它的位置也跟着翻倍</translation>
    </message>
    <message>
        <source>Range %1 enters table %2 at slot %3</source>
        <translation>遍历 %1 进入表 %2，从槽位 %3 起</translation>
    </message>
    <message>
        <source>The map variable is declared: it is nil</source>
        <translation>声明了 map 变量：它是 nil</translation>
    </message>
    <message>
        <source>The hash of key %1 is %2</source>
        <translation>key %1 的哈希是 %2</translation>
    </message>
    <message>
        <source>Found in %1: the value is %2</source>
        <translation>在%1 找到：值是 %2</translation>
    </message>
    <message>
        <source>The map is nil: key %1 is not there</source>
        <translation>map 是 nil：没有 key %1</translation>
    </message>
    <message>
        <source>The map is empty: key %1 is not there</source>
        <translation>map 是空的：没有 key %1</translation>
    </message>
    <message>
        <source>Key %1 is not in the map</source>
        <translation>map 里没有 key %1</translation>
    </message>
    <message>
        <source>Key %1 goes into %2: count %3</source>
        <translation>key %1 放进%2：count 为 %3</translation>
    </message>
    <message>
        <source>Key %1 is there already: value %2 becomes %3</source>
        <translation>key %1 已经在了：值由 %2 变为 %3</translation>
    </message>
    <message>
        <source>len(m) is %1</source>
        <translation>len(m) 为 %1</translation>
    </message>
    <message>
        <source>Range %1 begins on an empty map</source>
        <translation>遍历 %1 开始时 map 是空的</translation>
    </message>
    <message>
        <source>Range %1 has ended</source>
        <translation>遍历 %1 结束</translation>
    </message>
    <message numerus="yes">
        <source>Range %1 is left after %n key(s)</source>
        <translation>
            <numerusform>遍历 %1 给出 %n 个 key 后退出循环</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Range %1 has ended: %n key(s)</source>
        <translation>
            <numerusform>遍历 %1 结束：共 %n 个 key</numerusform>
        </translation>
    </message>
    <message>
        <source>Range %1 gives key %2, looked up again: value %3</source>
        <translation>遍历 %1 给出 key %2，重新查得值 %3</translation>
    </message>
    <message>
        <source>Range %1 gives key %2, value %3</source>
        <translation>遍历 %1 给出 key %2，值 %3</translation>
    </message>
    <message>
        <source>Key %1 is passed by: it has been deleted</source>
        <translation>跳过 key %1：它已被删除</translation>
    </message>
    <message>
        <source>Another goroutine writes key %1 and is stopped halfway</source>
        <translation>另一个 goroutine 正在写 key %1，中途停下</translation>
    </message>
    <message>
        <source>The other goroutine goes on with key %1</source>
        <translation>另一个 goroutine 继续写 key %1</translation>
    </message>
    <message>
        <source>panic: %1</source>
        <translation>panic: %1</translation>
    </message>
    <message>
        <source>fatal error: %1</source>
        <translation>fatal error: %1</translation>
    </message>
    <message>
        <source>This hash was typed in by hand.</source>
        <translation>这个哈希是手工填写的。</translation>
    </message>
    <message>
        <source>It comes from the simple hash function, which is easy to see through and has no seed.</source>
        <translation>它由便于看懂的简单哈希函数算出，不用种子。</translation>
    </message>
    <message>
        <source>It comes from Go&apos;s own hash function and depends on the map&apos;s seed %1.</source>
        <translation>它由 Go 自己的哈希函数算出，与这个 map 的种子 %1 有关。</translation>
    </message>
    <message>
        <source>v, ok := m[%1] gives this value and ok = true. A look-up changes nothing in the map.</source>
        <translation>v, ok := m[%1] 得到这个值，ok = true。查找不会改动 map。</translation>
    </message>
    <message>
        <source>Deleting a key that is not there does nothing; it is no error.</source>
        <translation>删除不存在的 key 什么也不做，也不算错误。</translation>
    </message>
    <message>
        <source>v, ok := m[%1] gives the zero value and ok = false; only ok tells it from a stored zero.</source>
        <translation>v, ok := m[%1] 得到零值，ok = false；只有 ok 能把它和存进去的零值区分开。</translation>
    </message>
    <message>
        <source>A nil map has no header at all. Reading, len, range and delete treat it as empty; an assignment panics.</source>
        <translation>nil map 连头部都没有。读取、len、range 和 delete 都把它当作空 map，赋值则会 panic。</translation>
    </message>
    <message>
        <source>Deleting from a nil map does nothing; only an assignment panics.</source>
        <translation>对 nil map 做 delete 什么也不做，只有赋值会 panic。</translation>
    </message>
    <message>
        <source>A nil map can be read: it gives the zero value, and ok = false. Nothing is hashed.</source>
        <translation>nil map 可以读：得到零值，ok = false，连哈希也不算。</translation>
    </message>
    <message>
        <source>The header&apos;s count is 0, so nothing is hashed and no key is looked at.</source>
        <translation>头部里的元素个数是 0，所以不算哈希，也不看任何 key。</translation>
    </message>
    <message>
        <source>The header counts no keys: no start is drawn, and the loop ends at once.</source>
        <translation>头部里的元素个数是 0：不抽取起点，循环立即结束。</translation>
    </message>
    <message>
        <source>There is no header to store into: make(map[K]V) is missing. It is an ordinary panic, which a deferred recover can catch.</source>
        <translation>没有头部可供写入：少了 make(map[K]V)。这是普通的 panic，defer 里的 recover 可以捕获。</translation>
    </message>
    <message>
        <source>A map has no lock, only the flag %1: whoever finds it set ends the program. It is set after the hash is computed, since hashing may panic.</source>
        <translation>map 没有锁，只有标志 %1：谁发现它已被置位，谁就终止程序。算完哈希才置位，因为算哈希可能 panic。</translation>
    </message>
    <message>
        <source>Its goroutine has hashed the key and set %1; the scheduler may stop it at any point.</source>
        <translation>那个 goroutine 已算好哈希并置位 %1；调度器可能在任何地方让它停下。</translation>
    </message>
    <message>
        <source>It finishes the assignment that it had begun, and clears %1 at the end.</source>
        <translation>它把开了头的赋值做完，最后清除 %1。</translation>
    </message>
    <message>
        <source>%1 is set: another goroutine is writing this map.</source>
        <translation>%1 已置位：另一个 goroutine 正在写这个 map。</translation>
    </message>
    <message>
        <source>%1 is set: another goroutine is writing while this one reads.</source>
        <translation>%1 已置位：这个 goroutine 在读，另一个正在写。</translation>
    </message>
    <message>
        <source>This is no panic: recover cannot catch it, and the exit status is 2. The check is not complete; a race may also go unnoticed.</source>
        <translation>这不是 panic：recover 捕获不了，退出码为 2。这种检查并不完备，竞争也可能没被发现。</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>桶 %1</translation>
    </message>
    <message>
        <source>old bucket %1</source>
        <translation>旧桶 %1</translation>
    </message>
    <message>
        <source>replaced bucket %1</source>
        <translation>已换下的桶 %1</translation>
    </message>
    <message>
        <source>an overflow bucket of no chain</source>
        <translation>不在任何链上的溢出桶</translation>
    </message>
    <message>
        <source>overflow bucket %1 of %2</source>
        <translation>%2 的溢出桶 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>overflow bucket %1</source>
        <translation>溢出桶 %1</translation>
    </message>
    <message>
        <source>cell %1 of %2</source>
        <translation>%2 的格子 %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>slot %1 of group %2, table %3</source>
        <translation>表 %3 组 %2 的槽位 %1</translation>
    </message>
    <message>
        <source>slot %1 of group %2</source>
        <translation>组 %2 的槽位 %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>op %1</source>
        <comment>the number of an operation on the map</comment>
        <translation>操作 %1</translation>
    </message>
</context>
<context>
    <name>OrreryGoMapKeys</name>
    <message>
        <source>an empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a text of 1 to %1 printable characters</source>
        <translation>1 到 %1 个可打印字符的文本</translation>
    </message>
</context>
<context>
    <name>OrreryMapPicture</name>
    <message>
        <source>X: the same number in the new array</source>
        <translation>X：在新数组中编号不变</translation>
    </message>
    <message>
        <source>Y: the new bit of the hash is 1</source>
        <translation>Y：哈希值的新一位是 1</translation>
    </message>
    <message>
        <source>%1, cell %2: </source>
        <translation>%1，格子 %2：</translation>
    </message>
    <message>
        <source>empty, and so is all that follows (emptyRest)</source>
        <translation>空，其后也全空（emptyRest）</translation>
    </message>
    <message>
        <source>empty (emptyOne)</source>
        <translation>空（emptyOne）</translation>
    </message>
    <message>
        <source>evacuated to bucket %1 (X)</source>
        <translation>已搬到桶 %1（X）</translation>
    </message>
    <message>
        <source>evacuated to bucket %1 (Y)</source>
        <translation>已搬到桶 %1（Y）</translation>
    </message>
    <message>
        <source>was empty when its bucket was evacuated (4)</source>
        <translation>桶搬迁时它就是空的（4）</translation>
    </message>
    <message>
        <source>key %1 = %2, tophash %3</source>
        <translation>key %1 = %2，tophash %3</translation>
    </message>
    <message>
        <source>%1, evacuated</source>
        <translation>%1，已搬迁</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bucket: its keys</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>overflow buckets</comment>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>, %1 of %2 spare overflow buckets used</source>
        <translation>，备用溢出桶已用 %1 / %2</translation>
    </message>
    <message>
        <source>nevacuate 0: none above it yet</source>
        <translation>nevacuate 0：还没有搬完的</translation>
    </message>
    <message>
        <source>nevacuate %1: all above are moved</source>
        <translation>nevacuate %1：它上面的都已搬完</translation>
    </message>
    <message>
        <source>none</source>
        <comment>flags that are set</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>B %1: 2 to the power of B buckets</source>
        <translation>B %1：桶数是 2 的 B 次方</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负载因子</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>load factor: now, limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>load factor %1, a doubling starts above %2</source>
        <translation>负载因子 %1，超过 %2 就翻倍扩容</translation>
    </message>
    <message>
        <source>top 8 bits = %1, + 5 = %2: tophash</source>
        <translation>高 8 位 = %1，+ 5 = %2：tophash</translation>
    </message>
    <message>
        <source>top 8 bits = %1: tophash</source>
        <translation>高 8 位 = %1：tophash</translation>
    </message>
    <message>
        <source>B = 0: there is only bucket 0</source>
        <translation>B = 0：只有桶 0</translation>
    </message>
    <message numerus="yes">
        <source>low %n bit(s): bucket %1</source>
        <translation>
            <numerusform>低 %n 位：桶 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; with the old %1: %2</source>
        <comment>bits, bucket</comment>
        <translation>；按旧的 %1 位：%2</translation>
    </message>
    <message>
        <source>nil map: there is no hmap at all</source>
        <translation>nil map：根本没有 hmap</translation>
    </message>
    <message>
        <source>reading it finds nothing, writing to it panics</source>
        <translation>读它什么也找不到，写它会 panic</translation>
    </message>
    <message>
        <source>no bucket yet: it is made at the first assignment</source>
        <translation>还没有桶：第一次赋值时才分配</translation>
    </message>
    <message>
        <source>buckets is nil, B is 0</source>
        <translation>buckets 为 nil，B 为 0</translation>
    </message>
    <message>
        <source>key in place</source>
        <translation>key 在位</translation>
    </message>
    <message>
        <source>changing now</source>
        <translation>正在变化</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>evacuated</source>
        <translation>已搬迁</translation>
    </message>
    <message>
        <source>a range is here</source>
        <translation>遍历在此</translation>
    </message>
    <message>
        <source>with overflow</source>
        <translation>带溢出桶</translation>
    </message>
    <message>
        <source>another goroutine is writing key %1: hashWriting</source>
        <translation>另一个 goroutine 正在写 key %1：hashWriting</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>桶 %1</translation>
    </message>
    <message>
        <source>with overflow buckets</source>
        <translation>带溢出桶</translation>
    </message>
    <message>
        <source>range %1 stands in this bucket</source>
        <translation>遍历 %1 在这个桶里</translation>
    </message>
    <message>
        <source>range %1 began here</source>
        <translation>遍历 %1 从这里开始</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>遍历 %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <comment>a range: how many keys it gave</comment>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>%1 gave %2</source>
        <translation>%1 给出了 %2</translation>
    </message>
    <message>
        <source>all evacuated</source>
        <translation>均已搬迁</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s)</source>
        <translation>
            <numerusform>%n 个桶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个 key</numerusform>
        </translation>
    </message>
    <message>
        <source>directory entry %1: table %2</source>
        <translation>目录第 %1 项：表 %2</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>that are shown</comment>
        <translation>%2 项中的 %1 项</translation>
    </message>
    <message>
        <source>%1, group %2, slot %3: </source>
        <translation>%1，组 %2，槽位 %3：</translation>
    </message>
    <message>
        <source>empty (control byte 0x80)</source>
        <translation>空（控制字节 0x80）</translation>
    </message>
    <message>
        <source>a tombstone (control byte 0xfe)</source>
        <translation>墓碑（控制字节 0xfe）</translation>
    </message>
    <message>
        <source>key %1 = %2, H2 %3</source>
        <translation>key %1 = %2，H2 为 %3</translation>
    </message>
    <message>
        <source>%1, group %2: %3</source>
        <comment>a table, a group of it, its keys</comment>
        <translation>%1，组 %2：%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>full slots</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>nil map</source>
        <translation>nil map</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>H1: group %1 of %2</source>
        <translation>H1：组 %1（共 %2 组）</translation>
    </message>
    <message>
        <source>the only group</source>
        <translation>唯一的组</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>a small map: no table, no directory</source>
        <translation>小 map：没有表，没有目录</translation>
    </message>
    <message>
        <source>%1 of %2 slots full, growthLeft %3</source>
        <translation>%2 个槽位用了 %1 个，growthLeft %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n tombstone(s)</source>
        <translation>
            <numerusform>，%n 个墓碑</numerusform>
        </translation>
    </message>
    <message>
        <source>, localDepth %1</source>
        <translation>，localDepth %1</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>%1（已被取代）</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <comment>its keys</comment>
        <translation>组 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 张表</numerusform>
        </translation>
    </message>
    <message>
        <source>every key is hashed and stored again</source>
        <translation>每个 key 重新算哈希、重新存放</translation>
    </message>
    <message>
        <source>keys whose next bit is 0</source>
        <translation>下一位是 0 的 key</translation>
    </message>
    <message>
        <source>keys whose next bit is 1</source>
        <translation>下一位是 1 的 key</translation>
    </message>
    <message>
        <source>nil map: there is no Map at all</source>
        <translation>nil map：根本没有 Map</translation>
    </message>
    <message>
        <source>no group yet: it is made at the first assignment</source>
        <translation>还没有组：第一次赋值时才分配</translation>
    </message>
    <message>
        <source>dirLen is 0: a small map</source>
        <translation>dirLen 为 0：小 map</translation>
    </message>
    <message>
        <source>empty (del: a tombstone)</source>
        <translation>空（del 是墓碑）</translation>
    </message>
    <message>
        <source>moved to another table</source>
        <translation>已移到别的表</translation>
    </message>
    <message>
        <source>Go up to 1.23</source>
        <translation>Go 1.23 及以前</translation>
    </message>
    <message>
        <source>Go 1.24</source>
        <translation>Go 1.24</translation>
    </message>
    <message>
        <source>: </source>
        <comment>after the name of a bucket</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two things listed</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OrreryNotes</name>
    <message>
        <source>byte %1</source>
        <translation>第 %1 字节</translation>
    </message>
    <message>
        <source>bytes that are no text: %1</source>
        <translation>非文本字节：%1</translation>
    </message>
    <message>
        <source>text in UTF-8, UTF-16 or GB18030</source>
        <translation>UTF-8、UTF-16 或 GB18030 文本</translation>
    </message>
    <message>
        <source>text in GB18030, which this computer&apos;s Qt cannot read</source>
        <translation>GB18030 文本，本机的 Qt 无法读取</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>links that lead round in a circle</source>
        <translation>循环链接</translation>
    </message>
    <message>
        <source>a path that is too long</source>
        <translation>路径过长</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>a disk that cannot be read</source>
        <translation>磁盘无法读取</translation>
    </message>
    <message>
        <source>the system&apos;s error %1</source>
        <translation>系统错误 %1</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备文件</translation>
    </message>
    <message>
        <source>a folder that can be read</source>
        <translation>可读的文件夹</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>可读的文件</translation>
    </message>
    <message>
        <source>a name that is no UTF-8</source>
        <translation>名称不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>a name in UTF-8; rename it to read it</source>
        <translation>UTF-8 编码的名称；重命名后即可读取</translation>
    </message>
    <message>
        <source>more than %1 folders inside each other</source>
        <translation>文件夹嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>notes that lie less deep; what is below is not read</source>
        <translation>层级较浅的笔记；更深处未读取</translation>
    </message>
    <message>
        <source>a file of text</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>a file of %1</source>
        <translation>大小为 %1 的文件</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>more than %1 files; those after %2 are not read</source>
        <translation>超过 %1 个文件；%2 之后的未读取</translation>
    </message>
    <message>
        <source>a folder with fewer files</source>
        <translation>文件较少的文件夹</translation>
    </message>
    <message>
        <source>a link to nothing</source>
        <translation>目标不存在的链接</translation>
    </message>
    <message>
        <source>a link to something in the folder</source>
        <translation>指向文件夹内部的链接</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <translation>指向文件夹之外的链接</translation>
    </message>
    <message>
        <source>a link to a folder that it lies in itself</source>
        <translation>指向自身上级文件夹的链接</translation>
    </message>
    <message>
        <source>a link to something else in the folder</source>
        <translation>指向文件夹内其他位置的链接</translation>
    </message>
    <message>
        <source>a folder with notes</source>
        <translation>存放笔记的文件夹</translation>
    </message>
    <message>
        <source>something else than a file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>a file of text in the folder</source>
        <translation>该文件夹内的文本文件</translation>
    </message>
    <message>
        <source>more text in one folder than %1</source>
        <translation>文件夹内文字总量超过 %1</translation>
    </message>
    <message>
        <source>a folder with less text; this file is not read</source>
        <translation>文字总量较小的文件夹；此文件未读取</translation>
    </message>
</context>
<context>
    <name>OrreryNotesPanels</name>
    <message>
        <source>Open the folder of your study notes; sentences in it that are not what the real system does are listed here, each with the step that shows what happens.</source>
        <translation>打开你的学习笔记文件夹；其中与实际系统不符的句子会列在这里，并附上能看到真实过程的步骤。</translation>
    </message>
    <message numerus="yes">
        <source>Looking through your notes: %n file(s) so far</source>
        <translation>
            <numerusform>正在分析笔记：已完成 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing inexact that Orrery knows of was found in %n file(s).</source>
        <translation>
            <numerusform>在 %n 个文件中没有发现 Orrery 已知的不准确说法。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>sentences, files</comment>
        <translation>%1，分布在 %2中</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to look at</source>
        <translation>
            <numerusform>有 %n 句话需要核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <comment>file and headings above, number</comment>
        <translation>%1 · 第 %2 行</translation>
    </message>
    <message>
        <source>Open the section</source>
        <translation>打开这一节</translation>
    </message>
    <message>
        <source>Open the section: %1</source>
        <translation>打开这一节：%1</translation>
    </message>
    <message>
        <source>Check your notes</source>
        <translation>核对你的笔记</translation>
    </message>
    <message>
        <source>Open notes folder…</source>
        <translation>打开笔记文件夹…</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>核对一下</translation>
    </message>
    <message>
        <source>Your notes say</source>
        <translation>你的笔记写道</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What really happens</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <comment>scenario, number</comment>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>对应场景：%1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>看这一步</translation>
    </message>
    <message>
        <source>Show it: %1</source>
        <translation>看这一步：%1</translation>
    </message>
    <message>
        <source>Check this: %1</source>
        <translation>核对一下：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, sections</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>encoding, how many files</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not written in plain UTF-8: %1</source>
        <translation>其他编码的文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <comment>how many are read</comment>
        <translation>
            <numerusform>%1 / %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder of your study notes once; from then on this page says which topics they speak of, and which of their headings nothing shows yet. Files that end in .md, .markdown or .txt are read; nothing is changed.</source>
        <translation>打开一次你的学习笔记文件夹，以后这一页会列出笔记讲到了哪些主题，以及哪些标题还没有对应的展品。只读取 .md、.markdown 和 .txt 文件，不会改动任何内容。</translation>
    </message>
    <message>
        <source>Reading your notes: %1</source>
        <translation>正在读取笔记：%1</translation>
    </message>
    <message>
        <source>Reading was stopped: %1. What was read is used; changes on disk are not seen.</source>
        <translation>已停止读取：%1。已读的内容可以使用，但不再跟踪磁盘上的改动。</translation>
    </message>
    <message>
        <source>There are no notes in this folder: no file ends in .md, .markdown or .txt.</source>
        <translation>这个文件夹里没有笔记：没有 .md、.markdown 或 .txt 文件。</translation>
    </message>
    <message>
        <source>Looking through your notes…</source>
        <translation>正在分析笔记…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the reasons are below</source>
        <translation>
            <numerusform>有 %n 个文件无法读取，原因见下方</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>你的笔记</translation>
    </message>
    <message>
        <source>Reading your notes</source>
        <translation>正在读取笔记</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>打开其他文件夹…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Check %n sentence(s)</source>
        <translation>
            <numerusform>核对 %n 句话</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of your notes that are not what the real system does</source>
        <translation>笔记中与实际系统不符的句子</translation>
    </message>
    <message>
        <source>There is no note &quot;%1&quot; in the folder.</source>
        <translation>文件夹中没有笔记“%1”。</translation>
    </message>
    <message>
        <source>This file is not in the folder any more. What was read last is still shown.</source>
        <translation>该文件已不在文件夹中，仍显示最后读取的内容。</translation>
    </message>
    <message>
        <source>No notes are open.</source>
        <translation>尚未打开笔记。</translation>
    </message>
    <message>
        <source>No file has these words in its name. Esc shows all of them.</source>
        <translation>没有文件名包含这些词。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Choose a file on the left.</source>
        <translation>请在左侧选择文件。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n section(s)</source>
        <comment>encoding, size</comment>
        <translation>
            <numerusform>%1 · %2 · %n 节</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no heading &quot;%1&quot; in %2.</source>
        <translation>%2 中没有标题“%1”。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Find a file</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件正文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一节</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一节</translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Close the reader</source>
        <translation>关闭阅读器</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1，已打开</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) show this</source>
        <translation>
            <numerusform>有 %n 个场景演示这一点</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a heading but no text for this yet.</source>
        <translation>只有标题，还没有内容。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>其他笔记</translation>
    </message>
    <message>
        <source>Finds words in the topics and in your notes. Several words must stand in one section.</source>
        <translation>在主题和你的笔记中查找；输入多个词时，它们要出现在同一节里。</translation>
    </message>
    <message>
        <source>Finds words in the topics, and in your notes once their folder is open.</source>
        <translation>在主题中查找；打开笔记文件夹后也会查找你的笔记。</translation>
    </message>
    <message>
        <source>Nothing has all of these words in one section.</source>
        <translation>没有哪一节同时包含这些词。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). One more word finds fewer.</source>
        <translation>
            <numerusform>只列出前 %n 处；多输入一个词可以缩小范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes are still being read.</source>
        <translation>笔记还在读取中。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search topics and notes</source>
        <translation>搜索主题和笔记</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Shown: the first %1 KB of this section</source>
        <translation>仅显示本节前 %1 KB</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>显示全部 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Its text is in the %n section(s) under this heading.</source>
        <translation>
            <numerusform>内容在该标题下的 %n 个小节里。</numerusform>
        </translation>
    </message>
    <message>
        <source>matched: %1 in the heading</source>
        <translation>匹配：标题中的 %1</translation>
    </message>
    <message>
        <source>matched: %1 in the text</source>
        <translation>匹配：正文中的 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>在阅读器中打开</translation>
    </message>
    <message>
        <source>Do not pin it any more</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin: always show it first</source>
        <translation>置顶：始终最先显示</translation>
    </message>
    <message>
        <source>Do not hide it any more</source>
        <translation>取消隐藏</translation>
    </message>
    <message>
        <source>Hide: it does not belong here</source>
        <translation>隐藏：与这里无关</translation>
    </message>
    <message>
        <source>From your notes: %1</source>
        <translation>你的笔记：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of yours</source>
        <translation>
            <numerusform>笔记中有 %n 节</numerusform>
        </translation>
    </message>
    <message>
        <source>not in your notes</source>
        <translation>笔记中没有</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>还没看过</translation>
    </message>
    <message>
        <source>Your headings that no exhibit shows yet</source>
        <translation>还没有展品演示的标题</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n heading(s)</source>
        <translation>
            <numerusform>%1 / %n 个标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n 个标题</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Topics, and headings of your notes</source>
        <translation>主题和你的笔记标题</translation>
    </message>
    <message>
        <source>Open the folder of your study notes once; from then on each step shows here what they say about it.</source>
        <translation>打开一次学习笔记文件夹，之后每一步都会在这里显示笔记中的相关内容。</translation>
    </message>
    <message>
        <source>At each step, what your notes say about it stands here.</source>
        <translation>每走一步，这里会显示你的笔记中的相关内容。</translation>
    </message>
    <message>
        <source>Your notes do not speak of this yet.</source>
        <translation>你的笔记还没有提到这一点。</translation>
    </message>
    <message>
        <source>All that your notes say about this is hidden.</source>
        <translation>笔记中与此相关的内容都已隐藏。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · do not show</source>
        <translation>
            <numerusform>已隐藏 %n 条 · 收起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <translation>
            <numerusform>已隐藏 %n 条 · 显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open this page in your web browser?</source>
        <translation>要在浏览器中打开这个网页吗？</translation>
    </message>
    <message>
        <source>The site: %1</source>
        <translation>网站：%1</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>完整网址</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>%1 · lines %2</source>
        <comment>file and headings above, numbers</comment>
        <translation>%1 · 第 %2 行</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None of the files in this folder could be read. The start page says why.</source>
        <translation>这个文件夹中的文件都无法读取，原因见起始页。</translation>
    </message>
</context>
<context>
    <name>OrreryPages</name>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>a name that ends in .png, .svg or .pdf</source>
        <translation>以 .png、.svg 或 .pdf 结尾的名字</translation>
    </message>
</context>
<context>
    <name>OrreryPanels</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Goes to any step of the run</source>
        <translation>跳到任意一步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>第 %1 步，共 %2 步 · %3</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>播放控制</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>Operation back</source>
        <translation>后退一个操作</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Operation forward</source>
        <translation>前进一个操作</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed (%1 faster, %2 slower)</source>
        <translation>速度（%1 加快，%2 减慢）</translation>
    </message>
    <message>
        <source>Step and number of steps</source>
        <translation>当前步与总步数</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>step and number of steps</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source> · branch %1</source>
        <translation> · 分支 %1</translation>
    </message>
    <message>
        <source>%1, at step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>A bookmark keeps a step, so that it is found again. Go to the step and add one.</source>
        <translation>书签记住一个步骤，方便再找到它。走到那一步，然后添加。</translation>
    </message>
    <message>
        <source>Name of a bookmark here</source>
        <translation>此处书签的名字</translation>
    </message>
    <message>
        <source>Name of the new bookmark</source>
        <translation>新书签的名字</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a bookmark at this step</source>
        <translation>在这一步添加书签</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <source>Branch %1 · the scenario</source>
        <translation>分支 %1 · 场景本身</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从开头分出</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>从第 %1 步分出</translation>
    </message>
    <message>
        <source>Branch %1 · %2</source>
        <comment>number, where it begins</comment>
        <translation>分支 %1 · %2</translation>
    </message>
    <message>
        <source>Branch %1 · %2 · %3</source>
        <comment>number, where it begins, its first operation</comment>
        <translation>分支 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, this is where you are</source>
        <translation>%1，当前所在</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>virtual time, s</source>
        <translation>虚拟时间，s</translation>
    </message>
    <message>
        <source>virtual time, ms</source>
        <translation>虚拟时间，ms</translation>
    </message>
    <message>
        <source>virtual time, µs</source>
        <translation>虚拟时间，µs</translation>
    </message>
    <message>
        <source>virtual time, ns</source>
        <translation>虚拟时间，ns</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>name and value</comment>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>Chart %1: at the cursor %2</source>
        <translation>图表 %1：当前位置 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>This exhibit measures nothing that a chart could show.</source>
        <translation>这个展品没有可以画成图表的数据。</translation>
    </message>
    <message>
        <source>The charts of a run stand here once a scenario is open.</source>
        <translation>打开场景后，这里显示运行过程的图表。</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有打开任何内容</translation>
    </message>
    <message>
        <source>Choose a scenario on the left, or open a file.</source>
        <translation>在左边选择一个场景，或打开一个文件。</translation>
    </message>
    <message numerus="yes">
        <source>START · %n step(s)</source>
        <translation>
            <numerusform>开头 · 共 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>START</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>STEP %1 OF %2 · %3</source>
        <comment>number, number of steps, operation</comment>
        <translation>第 %1 步 / 共 %2 步 · %3</translation>
    </message>
    <message>
        <source>The explanation of this step could not be read. The step itself is not affected.
%1</source>
        <translation>无法读取这一步的讲解，步骤本身不受影响。
%1</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>What this leaves out</source>
        <translation>这里略去了什么</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>你的笔记</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The state at the cursor stands here once a scenario is open.</source>
        <translation>打开场景后，这里显示当前位置的状态。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an action does, and its keys</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what could not be done, and why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Applies here, in the past: a new branch begins, and the old one stays.</source>
        <translation>在此处（过去）执行：开出新分支，旧分支保留。</translation>
    </message>
    <message>
        <source>Applies after step %1, in the past: a new branch begins, and the old one stays.</source>
        <translation>在第 %1 步之后（过去）执行：开出新分支，旧分支保留。</translation>
    </message>
    <message>
        <source>Applies after the last step.</source>
        <translation>在最后一步之后执行。</translation>
    </message>
    <message>
        <source>Not applied. %1</source>
        <translation>未执行。%1</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>现在不行：%1</translation>
    </message>
    <message>
        <source>Apply the operation</source>
        <translation>执行操作</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Outline, at: %1</source>
        <translation>流程，当前行：%1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1，已打开</translation>
    </message>
    <message>
        <source>Exhibits and scenarios</source>
        <translation>展品与场景</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter scenarios</source>
        <translation>筛选场景</translation>
    </message>
    <message>
        <source>No scenario has these words in its title. Esc shows all of them.</source>
        <translation>没有标题含这些字的场景。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>Type words of a step&apos;s sentence to search for it.</source>
        <translation>输入步骤描述里的字词来搜索。</translation>
    </message>
    <message>
        <source>No step says &quot;%1&quot;.</source>
        <translation>没有步骤含有“%1”。</translation>
    </message>
    <message>
        <source>This is the only step that says it.</source>
        <translation>只有这一步含有它。</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>已从末尾继续。</translation>
    </message>
    <message>
        <source>Went on from the start.</source>
        <translation>已从开头继续。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Search the steps</source>
        <translation>搜索步骤</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Return goes there, F2 gives another name, Delete removes</source>
        <translation>回车跳转，F2 改名，Delete 删除</translation>
    </message>
    <message>
        <source>This picture is not shown: it is not a picture file in the notes folder.</source>
        <translation>未显示图片：它不是笔记文件夹中的图片文件。</translation>
    </message>
    <message>
        <source>(no picture)</source>
        <translation>（无图片）</translation>
    </message>
    <message>
        <source>Check this: see below</source>
        <translation>核对一下：见下文</translation>
    </message>
    <message>
        <source>This link names no web site.</source>
        <translation>该链接没有指明网站。</translation>
    </message>
    <message>
        <source>Links with &quot;%1:&quot; are not opened from notes.</source>
        <translation>不会从笔记中打开“%1:”链接。</translation>
    </message>
    <message>
        <source>This link leads to another computer and is not opened.</source>
        <translation>该链接指向其他计算机，不予打开。</translation>
    </message>
    <message>
        <source>This link is empty.</source>
        <translation>链接为空。</translation>
    </message>
    <message>
        <source>This link leads out of the notes folder and is not opened.</source>
        <translation>该链接指向笔记文件夹之外，不予打开。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>virtual time: 12 ms</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Main steps only</source>
        <translation>只走主要步骤</translation>
    </message>
    <message>
        <source>%1: every step here is a main one</source>
        <translation>%1：这里的每一步都是主要步骤</translation>
    </message>
</context>
<context>
    <name>OrreryStage</name>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>width and height from 1 to %1</source>
        <translation>宽和高在 1 到 %1 之间</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>the name of a file in a folder that may be written to, with room left</source>
        <translation>可写且有剩余空间的文件夹里的文件名</translation>
    </message>
    <message>
        <source>the image cannot be made: %1</source>
        <translation>无法生成图像：%1</translation>
    </message>
    <message>
        <source>a smaller size</source>
        <translation>小一些的尺寸</translation>
    </message>
    <message>
        <source>the drawing cannot be made</source>
        <translation>无法生成图形</translation>
    </message>
    <message>
        <source>no step to draw</source>
        <translation>没有可绘制的步骤</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>the document cannot be made</source>
        <translation>无法生成文档</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
</context>
<context>
    <name>OrreryStudy</name>
    <message>
        <source>&quot;&amp;&quot; between parts, at most %1 parts</source>
        <translation>各部分之间用“&amp;”，至多 %1 个部分</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 个词</translation>
    </message>
    <message>
        <source>from 1 to %1 that are not optional</source>
        <translation>1 到 %1 个不可省略的词</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at its end</source>
        <translation>以“%1”结尾</translation>
    </message>
    <message>
        <source>a word of letters, digits or Han characters</source>
        <translation>由字母、数字或汉字组成的词</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>第 %1 个字符</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>&quot;&lt;name&gt;&quot; of one of the words of this file</source>
        <translation>“&lt;名称&gt;”，名称是本文件 words 中的一个</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一项</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>claims in JSON</source>
        <translation>JSON 格式的论断</translation>
    </message>
    <message>
        <source>an id that is not used yet</source>
        <translation>尚未使用的 id</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>可读的文件</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>不超过 %1 个字符的文本</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>marks and visits in JSON</source>
        <translation>JSON 格式的标记与访问记录</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>a very large file</source>
        <translation>过大的文件</translation>
    </message>
    <message>
        <source>a folder or a special file</source>
        <translation>文件夹或特殊文件</translation>
    </message>
    <message>
        <source>a file of marks and visits</source>
        <translation>标记与访问记录文件</translation>
    </message>
    <message>
        <source>a place where a file can be written</source>
        <translation>可写入文件的位置</translation>
    </message>
    <message>
        <source>words with %1 between them</source>
        <translation>用 %1 隔开的词</translation>
    </message>
    <message>
        <source>words that do not lead back to %1</source>
        <translation>不会绕回 %1 的词</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>at least one alias</source>
        <translation>至少一个别名</translation>
    </message>
    <message>
        <source>one of the names under %1</source>
        <translation>%1 下的某个名称</translation>
    </message>
    <message>
        <source>words with letters, Han characters or digits</source>
        <translation>含有字母、汉字或数字的词</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>第 %1 字节</translation>
    </message>
    <message>
        <source>terms in JSON</source>
        <translation>JSON 格式的术语</translation>
    </message>
    <message>
        <source>an id that no other file has</source>
        <translation>其他文件没有用过的 id</translation>
    </message>
    <message>
        <source>&quot;..&quot; or &quot;...&quot;</source>
        <translation>“..”或“...”</translation>
    </message>
</context>
<context>
    <name>OrreryStudyDesk</name>
    <message>
        <source>What you pinned, hid and visited could not be read; it is kept in %1</source>
        <translation>置顶、隐藏和访问记录无法读取；原文件保存为 %1</translation>
    </message>
    <message>
        <source>What you pinned, hid and visited could not be read</source>
        <translation>置顶、隐藏和访问记录无法读取</translation>
    </message>
    <message>
        <source>What you pinned, hid and visited could not be kept</source>
        <translation>置顶、隐藏和访问记录无法保存</translation>
    </message>
</context>
<context>
    <name>OrreryTalk</name>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>OrreryTimeline</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Virtual time</source>
        <translation>虚拟时间</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <comment>nanoseconds</comment>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>OrreryTopics</name>
    <message>
        <source>no title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>a code block without an end</source>
        <translation>代码块没有结束</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>no text under the title</source>
        <translation>标题下没有正文</translation>
    </message>
    <message>
        <source>a part is missing or empty</source>
        <translation>缺少某个部分，或内容为空</translation>
    </message>
    <message>
        <source>a title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>each part once, in this order: %1</source>
        <translation>每个部分各一次，按此顺序：%1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a label that no other line of the outline has</source>
        <translation>流程里其他行没有用过的标签</translation>
    </message>
    <message>
        <source>a source: %1</source>
        <translation>一条出处：%1</translation>
    </message>
    <message>
        <source>the outline as a code block: %1</source>
        <translation>写成代码块的流程：%1</translation>
    </message>
</context>
</TS>
