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
        <source>Usage: orrery run SCENARIO [--format text|jsonl] [--state] [--language en|zh_CN]

Runs a scenario and prints its steps. SCENARIO is a file, or one that comes with Orrery: go_channel/rendezvous
(see &quot;orrery list scenarios&quot;).

  --format text|jsonl   a line a step for reading (default), or a JSON object a line
  --state               the machine&apos;s state after each step as well, as JSON; first the one before step 1
  --language en|zh_CN   language of the sentences (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation>用法：orrery run SCENARIO [--format text|jsonl] [--state] [--language en|zh_CN]

运行一个场景并打印它的步骤。SCENARIO 是文件，或 Orrery 自带的场景：go_channel/rendezvous
（见 orrery list scenarios）。

  --format text|jsonl   每步一行文字（默认），或每行一个 JSON 对象
  --state               同时以 JSON 输出每一步之后的状态；最先是第 1 步之前的状态
  --language en|zh_CN   句子的语言（默认取自环境）
  -h, --help            显示本帮助
</translation>
    </message>
    <message>
        <source>Usage: orrery render SCENARIO --step N|--all --to FILE.png|.svg|.pdf [--size WxH] [--theme light|dark]
                     [--language en|zh_CN]

Draws steps of a scenario with their sentences; no display is needed. SCENARIO is a file, or one that comes with
Orrery: go_channel/rendezvous (see &quot;orrery list scenarios&quot;).

  --step N              step N; 0 is before the first
  --all                 every step: the pages of one PDF, or the files FILE-0000.png, FILE-0001.png, ...
  --to FILE             where to; its ending says the format
  --size WxH            in pixels, each from 64 to 16384 (default: 1280x720)
  --theme light|dark    colours (default: light)
  --language en|zh_CN   language of the texts (default: the environment&apos;s)
  -h, --help            print this
</source>
        <translation>用法：orrery render SCENARIO --step N|--all --to FILE.png|.svg|.pdf [--size WxH] [--theme light|dark]
                     [--language en|zh_CN]

绘制场景的步骤，连同每一步的描述；不需要显示器。SCENARIO 是文件，或 Orrery 自带的场景：
go_channel/rendezvous（见 orrery list scenarios）。

  --step N              第 N 步；0 表示第一步之前
  --all                 每一步：PDF 里一步一页，或文件 FILE-0000.png、FILE-0001.png……
  --to FILE             写到哪里；格式由扩展名决定
  --size WxH            像素尺寸，各在 64 到 16384 之间（默认 1280x720）
  --theme light|dark    配色（默认 light）
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
        <source>Virtual time</source>
        <translation>虚拟时间</translation>
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
        <source>Virtual time %1</source>
        <translation>虚拟时间 %1</translation>
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
