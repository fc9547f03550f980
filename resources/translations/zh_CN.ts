<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The add-on is being installed by another Inkwell; let that end first.</source>
        <translation>另一个 Inkwell 正在安装这个附加组件；请等它装完。</translation>
    </message>
    <message>
        <source>The installation stopped over a mistake of its own; its log says more.</source>
        <translation>安装程序自身出错，已停止；详情见它的日志。</translation>
    </message>
    <message>
        <source>There are no wheels (*.whl) in {folder}.</source>
        <translation>{folder} 里没有 wheel 包（*.whl）。</translation>
    </message>
    <message>
        <source>The installation ended by itself; nothing of it is left.</source>
        <translation>安装意外中止；没有留下任何东西。</translation>
    </message>
    <message>
        <source>The process that installs is of another version of Inkwell.</source>
        <translation>负责安装的进程属于另一个版本的 Inkwell。</translation>
    </message>
    <message>
        <source>The add-on was installed, and does not work here: a part of it cannot be loaded.</source>
        <translation>附加组件已装好，但在这里无法使用：其中一部分加载不了。</translation>
    </message>
    <message>
        <source>The add-on could not be installed because {reason}.</source>
        <translation>附加组件未能安装，因为{reason}。</translation>
    </message>
    <message>
        <source>Looking for room on the disk</source>
        <translation>正在看磁盘空间</translation>
    </message>
    <message>
        <source>Trying it: a small model learns a step</source>
        <translation>试用：一个小模型学习一步</translation>
    </message>
    <message>
        <source>There is too little room for the add-on: about {need:.1f} GB are needed and some to spare, and {free:.1f} GB are free on the disk of {parent}.</source>
        <translation>空间不够安装附加组件：约需 {need:.1f} GB，另需留些余量，而 {parent} 所在的磁盘只剩 {free:.1f} GB。</translation>
    </message>
    <message>
        <source>Looking into the folder of wheels</source>
        <translation>正在查看存放安装包（wheel）的文件夹</translation>
    </message>
    <message>
        <source>Asking the package index</source>
        <translation>正在询问软件包索引</translation>
    </message>
    <message>
        <source>Laying out its Python</source>
        <translation>正在铺设它的 Python</translation>
    </message>
    <message>
        <source>Making an environment of {python}</source>
        <translation>正在建立 {python} 的环境</translation>
    </message>
    <message>
        <source>{python} could not make an environment for the add-on.</source>
        <translation>{python} 未能为附加组件建立环境。</translation>
    </message>
    <message>
        <source>Preparing it for a quick start</source>
        <translation>正在为快速启动做准备</translation>
    </message>
    <message>
        <source>Putting it in its place</source>
        <translation>正在放到它的位置</translation>
    </message>
    <message>
        <source>There is no network, or the package index does not answer. A folder of wheels that you bring works without one.</source>
        <translation>没有网络，或者软件包索引没有应答。自备一个装有 wheel 包的文件夹，则无需网络。</translation>
    </message>
    <message>
        <source>The package installer (pip) could not install the add-on; what it said last is in the log.</source>
        <translation>安装程序（pip）无法安装附加组件；它最后说的话在日志里。</translation>
    </message>
    <message>
        <source>The disk became full on the way.</source>
        <translation>安装途中磁盘满了。</translation>
    </message>
    <message>
        <source>The package index could not prove who it is; a mirror or a proxy may stand between.</source>
        <translation>软件包索引未能证明自己的身份；中间可能隔着镜像或代理。</translation>
    </message>
    <message>
        <source>What came from the package index was not what it had announced; try it again.</source>
        <translation>从软件包索引取来的内容与它所声明的不符；请再试一次。</translation>
    </message>
    <message>
        <source>What was asked for does not go together; another version of torch may.</source>
        <translation>所要的各部分互相不兼容；换一个版本的 torch 也许可以。</translation>
    </message>
    <message>
        <source>The package index lets nobody in without a name and a password.</source>
        <translation>软件包索引需要用户名和密码才能访问。</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Downloading {name}, {size}</source>
        <translation>正在下载 {name}，{size}</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>正在查看 {name}</translation>
    </message>
    <message>
        <source>Looking for {name}</source>
        <translation>正在寻找 {name}</translation>
    </message>
    <message>
        <source>Unpacking all of it</source>
        <translation>正在全部解包</translation>
    </message>
    <message>
        <source>The folder of wheels has no {name} that fits this system and its Python.</source>
        <translation>存放安装包的文件夹里没有适合本系统及其 Python 的 {name}。</translation>
    </message>
    <message>
        <source>The package index has no {name} that fits this system and its Python.</source>
        <translation>软件包索引里没有适合本系统及其 Python 的 {name}。</translation>
    </message>
    <message>
        <source>Something runs in the add-on now; let it end first, then it can be changed.</source>
        <translation>附加组件里正有任务在运行；请等它结束，再作更改。</translation>
    </message>
    <message>
        <source>Inkwell was installed by pip here, and pip brings what the add-on would: pip install &quot;inkwell[voice]&quot;.</source>
        <translation>这里的 Inkwell 是用 pip 安装的，附加组件所含的内容也由 pip 安装：pip install &quot;inkwell[voice]&quot;。</translation>
    </message>
    <message>
        <source>The add-on could not be removed because {reason}.</source>
        <translation>附加组件未能移除，因为{reason}。</translation>
    </message>
    <message>
        <source>The add-on needs a Python from 3.11 to 3.14, and none is found here; one from python.org, or from the system&apos;s own packages with its venv, will do.</source>
        <translation>附加组件需要 3.11 到 3.14 版的 Python，这里没有找到；可以从 python.org 安装，也可以用系统自带的软件包（含 venv）。</translation>
    </message>
    <message>
        <source>{named} is no Python from 3.11 to 3.14 that can make virtual environments.</source>
        <translation>{named} 不是能够建立虚拟环境的 Python 3.11 到 3.14。</translation>
    </message>
    <message>
        <source>The style “{preset}” is not there now; it is “{chosen}”.</source>
        <translation>文风“{preset}”现在不在了；已改用“{chosen}”。</translation>
    </message>
    <message>
        <source>The server at {place} does not know {words}; it writes without.</source>
        <translation>{place} 的服务器不支持{words}；写作时不用它。</translation>
    </message>
    <message>
        <source>The list of likelier and rarer words</source>
        <translation>常用词与少用词的列表</translation>
    </message>
    <message>
        <source>{wrong} is not set to anything that can be used; it stays as usual.</source>
        <translation>{wrong}的设定无法使用；保持默认。</translation>
    </message>
    <message>
        <source>{names} are not set to anything that can be used; they stay as usual.</source>
        <translation>{names}的设定无法使用；保持默认。</translation>
    </message>
    <message>
        <source>The story bible has not been read yet.</source>
        <translation>设定集还没有读入。</translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere too; that version is in the trash of the bible.</source>
        <translation>“{name}”在别处也被改过；那个版本在设定集的回收站里。</translation>
    </message>
    <message>
        <source>“{name}” and {more:,} more could not be saved in the bible last time, and can be found there again.</source>
        <translation>“{name}”和另外 {more:,} 个条目上次没能存进设定集，现在又可以在那里找到。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved in the bible last time, and can be found there again.</source>
        <translation>“{name}”上次没能存进设定集，现在又可以在那里找到。</translation>
    </message>
    <message>
        <source>it is kept on this computer, outside the book</source>
        <translation>它保存在这台电脑上、书的外面</translation>
    </message>
    <message>
        <source> {others} more files in the bible need a look.</source>
        <translation> 设定集里还有 {others} 个文件需要查看。</translation>
    </message>
    <message>
        <source> Another needs a look too.</source>
        <translation> 还有一个文件也需要查看。</translation>
    </message>
    <message>
        <source>What was to be imported could not be read for a reason Inkwell did not expect; the log has more.</source>
        <translation>要导入的内容无法读取，原因出乎 Inkwell 的预料；详情见日志。</translation>
    </message>
    <message>
        <source>There is too little text in this book yet; a scene needs a paragraph or two to go on from.</source>
        <translation>这本书的文字还太少；要接着写，一个场景需有一两段文字。</translation>
    </message>
    <message>
        <source>Choosing places in your book…</source>
        <translation>正在书中选取位置…</translation>
    </message>
    <message>
        <source>Looking up what the model was told…</source>
        <translation>正在查找告知模型的内容…</translation>
    </message>
    <message>
        <source>This book is read-only here, so no choices can be kept in it.</source>
        <translation>这本书在这里是只读的，所以无法保存你的选择。</translation>
    </message>
    <message>
        <source>Choose two different models or styles to compare.</source>
        <translation>请选两个不同的模型或文风来比较。</translation>
    </message>
    <message>
        <source>The model {away} is not on this computer, so it cannot be asked.</source>
        <translation>模型 {away} 不在这台电脑上，无法向它提问。</translation>
    </message>
    <message>
        <source>Writing in the background</source>
        <translation>正在后台写作</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are left out of this comparison, as one of the two cannot be asked there. {reason}</source>
        <translation>
            <numerusform>这次盲测略去了 {n} 处，因为有一方在那里无法被询问。{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>{model} has no style “{style}”, so it was not asked; choose another one.</source>
        <translation>{model} 没有文风“{style}”，所以没有问它；请另选一个。</translation>
    </message>
    <message>
        <source>What was asked for a result cannot be read, so it cannot be asked again.</source>
        <translation>当初为得到这个结果所提的要求无法读取，所以无法再问一次。</translation>
    </message>
    <message>
        <source>The model stopped before it had answered.</source>
        <translation>模型还没有答完就停止了。</translation>
    </message>
    <message>
        <source>“{title}” cannot be read as it should be, so the book was not exported: {reason}</source>
        <translation>“{title}”无法正常读取，所以没有导出本书：{reason}</translation>
    </message>
    <message>
        <source>“{name}” is too large for a picture of a book.</source>
        <translation>“{name}”太大，不适合作书里的图片。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}”无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is no picture that a book can hold.</source>
        <translation>“{name}”不是书里能用的图片。</translation>
    </message>
    <message>
        <source>Not all of it could be brought back here.</source>
        <translation>未能全部移回这里。</translation>
    </message>
    <message>
        <source>This book is part of no series, so there is no other book to move this to.</source>
        <translation>这本书不属于任何系列，所以没有别的书可以移过去。</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be moved.</source>
        <translation>没有选中可以移动的内容。</translation>
    </message>
    <message>
        <source>Something is being moved already. Wait until it is there.</source>
        <translation>正在移动别的内容。请等它移完。</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book</source>
        <translation>
            <numerusform>书的 {n} 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another Inkwell. Close it there first; nothing was moved.</source>
        <translation>“{name}”在另一个 Inkwell 里打开着。请先在那里关闭；什么都没有移动。</translation>
    </message>
    <message>
        <source>What was to be moved is in “{title}”, and was left here as it is.</source>
        <translation>要移动的内容已在“{title}”里，这里的原样保留。</translation>
    </message>
    <message>
        <source>{words} was changed while it was moved, so it stays here. Move it again.</source>
        <translation>{words}在移动途中被改动，所以留在这里。请再移一次。</translation>
    </message>
    <message>
        <source>Move {words} to “{title}”</source>
        <translation>将{words}移到“{title}”</translation>
    </message>
    <message>
        <source>{sentence} It is in “{title}”, and can be moved back from there.</source>
        <translation>{sentence} 内容已在“{title}”里，可以从那里移回来。</translation>
    </message>
    <message>
        <source>It stays in “{title}”. {sentence}</source>
        <translation>它留在“{title}”里。{sentence}</translation>
    </message>
    <message>
        <source>It is here, and stays in “{title}” too. {sentence}</source>
        <translation>它在这里，也留在“{title}”里。{sentence}</translation>
    </message>
    <message>
        <source>“{title}” was changed elsewhere too. Decide which version stays, then move it.</source>
        <translation>“{title}”在别处也被改过。请先决定保留哪个版本，再移动。</translation>
    </message>
    <message>
        <source>Select the passage first that the model shall sound like.</source>
        <translation>请先选中一段文字，让模型学它的语感。</translation>
    </message>
    <message>
        <source>That passage is too long for this: {count:,} characters, and {sample_characters:,} at most.</source>
        <translation>这段文字用在这里太长：共 {count:,} 个字符，最多 {sample_characters:,} 个。</translation>
    </message>
    <message>
        <source>There are {most_samples} passages to sound like already; take one out first.</source>
        <translation>供模仿的段落已有 {most_samples} 段；请先去掉一段。</translation>
    </message>
    <message>
        <source>The voice that this book was written with is not on this machine; the usual model writes.</source>
        <translation>这本书写作时所用的笔调不在本机上；改由常用模型写作。</translation>
    </message>
    <message>
        <source>Make the collection “{name}”</source>
        <translation>新建合集“{name}”</translation>
    </message>
    <message>
        <source>Change the collection “{name}”</source>
        <translation>更改合集“{name}”</translation>
    </message>
    <message>
        <source>Rename the collection “{name}”</source>
        <translation>重命名合集“{name}”</translation>
    </message>
    <message>
        <source>Put into “{name}”</source>
        <translation>放进“{name}”</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>移出“{name}”</translation>
    </message>
    <message>
        <source>Delete the collection “{name}”</source>
        <translation>删除合集“{name}”</translation>
    </message>
    <message>
        <source>There is no collection “{name}” to put anything into.</source>
        <translation>没有名为“{name}”的合集，无法放入。</translation>
    </message>
    <message>
        <source>That collection is another by now, so it stays as it is.</source>
        <translation>那个合集已经变了，所以保持原样。</translation>
    </message>
    <message>
        <source>The two versions of that scene are one again.</source>
        <translation>那个场景的两个版本又合为一个了。</translation>
    </message>
    <message>
        <source>This scene was changed elsewhere while you wrote.</source>
        <translation>你写作的时候，这个场景在别处被改过。</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>另一个版本</translation>
    </message>
    <message>
        <source>This scene was changed elsewhere after Inkwell had stopped with words that were not saved.</source>
        <translation>Inkwell 上次停止时有文字没有保存，此后这个场景又在别处被改过。</translation>
    </message>
    <message>
        <source>Not saved when Inkwell stopped</source>
        <translation>Inkwell 停止时未保存的文字</translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation>书中现在的文字</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as text, so it stays where it is.</source>
        <translation>“{name}”不是可读的文本，所以留在原处。</translation>
    </message>
    <message>
        <source>A sync service could not bring two versions of this scene together, and left “{name}”.</source>
        <translation>同步服务无法合并这个场景的两个版本，留下了“{name}”。</translation>
    </message>
    <message>
        <source>The present version</source>
        <translation>现在的版本</translation>
    </message>
    <message>
        <source>The scene was changed elsewhere once more; look at both versions again.</source>
        <translation>这个场景在别处又被改过一次；请再看看两个版本。</translation>
    </message>
    <message>
        <source>This book is read-only here, so nothing can be ticked off in it.</source>
        <translation>这本书在这里是只读的，所以无法标记已处理。</translation>
    </message>
    <message>
        <source>This scene is open beside the page.</source>
        <translation>这个场景正在旁边打开着。</translation>
    </message>
    <message>
        <source>Inkwell cannot see whether this book is open elsewhere, nor keep a journal of what you write</source>
        <translation>Inkwell 看不出这本书是否在别处打开着，也无法记下你所写内容的日志</translation>
    </message>
    <message>
        <source>A change of several parts of the book was cut short last time, and could not be finished.</source>
        <translation>上次对书的几个部分所作的改动中途断了，未能完成。</translation>
    </message>
    <message>
        <source>Recovered words</source>
        <translation>找回的文字</translation>
    </message>
    <message>
        <source>Unsaved words of a text that is no longer in the book wait: {sentence}</source>
        <translation>有一篇已不在书中的文字，其未保存的内容还在等候处理：{sentence}</translation>
    </message>
    <message>
        <source>Unsaved words wait for a file that cannot be written: {reason}</source>
        <translation>有未保存的文字属于一个无法写入的文件：{reason}</translation>
    </message>
    <message>
        <source>Of the last words of “{title}”, some could not be read again.</source>
        <translation>“{title}”最后写下的文字里，有一些读不回来了。</translation>
    </message>
    <message>
        <source>A text that is no longer in the book had unsaved words; it is at the end, as “{recovered_title}”.</source>
        <translation>一篇已不在书中的文字有未保存的内容；它在书末，题为“{recovered_title}”。</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program and stays.</source>
        <translation>“{name}”属于别的程序，保留不动。</translation>
    </message>
    <message>
        <source>The process that downloads could not be started.</source>
        <translation>下载进程未能启动。</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Paused; what has come is kept.</source>
        <translation>已暂停；已下载的部分保留着。</translation>
    </message>
    <message>
        <source>The disk does not answer; your words are kept in the window.</source>
        <translation>磁盘没有应答；你的文字保留在窗口里。</translation>
    </message>
    <message>
        <source>That could not be done, for a reason Inkwell did not expect; the log has the details.</source>
        <translation>未能完成，原因出乎 Inkwell 的预料；详情见日志。</translation>
    </message>
    <message>
        <source>A character is not complete there; choose the place before it or behind it.</source>
        <translation>那里的字符不完整；请选它前面或后面的位置。</translation>
    </message>
    <message>
        <source>There is no such place in this proposal.</source>
        <translation>这个提议里没有这个位置。</translation>
    </message>
    <message>
        <source>This word was not among those that could have stood there.</source>
        <translation>这个词不在当时可选的词之列。</translation>
    </message>
    <message>
        <source>This is only part of a character; choose another.</source>
        <translation>这只是一个字符的一部分；请另选一个。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>没有加载模型。</translation>
    </message>
    <message>
        <source>Writing the book</source>
        <translation>正在写入本书</translation>
    </message>
    <message>
        <source>All words are on one side of the caret, so there is nothing to split.</source>
        <translation>所有文字都在光标的同一侧，没有可拆分的内容。</translation>
    </message>
    <message>
        <source>No scene follows in this chapter, so there is nothing to merge with.</source>
        <translation>本章后面没有别的场景，没有可合并的内容。</translation>
    </message>
    <message>
        <source>“{}” has scenes below it; move them first, then merge.</source>
        <translation>“{}”下面还有场景；请先移走它们，再合并。</translation>
    </message>
    <message>
        <source>No scene was split or merged that could be made what it was.</source>
        <translation>没有可以还原的场景拆分或合并。</translation>
    </message>
    <message>
        <source>“{}” was changed since, so what was done to it cannot be undone; nothing was changed now.</source>
        <translation>“{}”后来又改过，所以对它所做的无法撤销；现在什么都没有改动。</translation>
    </message>
    <message>
        <source>“{}” can only be read here, so it was left as it is.</source>
        <translation>“{}”在这里只读，所以保持原样。</translation>
    </message>
    <message>
        <source>The record of this result is damaged, so it cannot be made again.</source>
        <translation>这个结果的记录已损坏，无法重新生成。</translation>
    </message>
    <message>
        <source>A model wrote this word</source>
        <translation>这个词由模型写成</translation>
    </message>
    <message>
        <source>A model wrote this word and it was changed since</source>
        <translation>这个词由模型写成，后来改动过</translation>
    </message>
    <message>
        <source>No model wrote this word</source>
        <translation>这个词不是模型写的</translation>
    </message>
    <message>
        <source>part of a character</source>
        <translation>半个字符</translation>
    </message>
    <message>
        <source>The disk that this link leads to does not answer.</source>
        <translation>这个链接所指的磁盘没有应答。</translation>
    </message>
    <message>
        <source>The linked file could not be looked at for a reason Inkwell did not expect; the log has more.</source>
        <translation>链接的文件无法查看，原因出乎 Inkwell 的预料；详情见日志。</translation>
    </message>
    <message>
        <source>This link leads to no file on this computer.</source>
        <translation>这个链接没有指向本机上的任何文件。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; it was moved, renamed or deleted.</source>
        <translation>“{name}”已不在那里；它被移动、改名或删除了。</translation>
    </message>
    <message>
        <source>“{name}” is a program; Inkwell starts none from a link.</source>
        <translation>“{name}”是一个程序；Inkwell 不从链接启动程序。</translation>
    </message>
    <message>
        <source>“{name}” lies on another computer, and a link opens only files of this one.</source>
        <translation>“{name}”在另一台电脑上，而链接只打开本机的文件。</translation>
    </message>
    <message>
        <source>a voice on {base}</source>
        <translation>以 {base} 为基础的笔调</translation>
    </message>
    <message>
        <source>a voice of its own</source>
        <translation>独立的笔调</translation>
    </message>
    <message>
        <source>{name} is found where it lies now.</source>
        <translation>已登记 {name}，它留在原处。</translation>
    </message>
    <message>
        <source>{name} is in Inkwell&apos;s folder now.</source>
        <translation>{name} 已在 Inkwell 的文件夹里。</translation>
    </message>
    <message>
        <source>it is as it was noted</source>
        <translation>与登记时一致</translation>
    </message>
    <message>
        <source>its SHA-256 is noted now, for the next time</source>
        <translation>其 SHA-256 现已登记，供下次核对</translation>
    </message>
    <message>
        <source>{name} is whole; {known}.</source>
        <translation>{name} 完好；{known}。</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} 已移除。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>{name} writes {rate:.1f} tokens a second here, and reads {reading:.0f}.</source>
        <translation>{name} 在这里每秒写 {rate:.1f} 个词元，读 {reading:.0f} 个。</translation>
    </message>
    <message>
        <source>It could not be put on again after the model had stopped.</source>
        <translation>模型停止之后，未能把它重新装上。</translation>
    </message>
    <message>
        <source>“{name}” cannot write: {sentence} The usual model writes.</source>
        <translation>“{name}”无法写作：{sentence} 改由常用模型写作。</translation>
    </message>
    <message>
        <source>Names are told from other words by a dictionary, and none is in use for this book.</source>
        <translation>人名地名要靠词典与其他词区分，而这本书没有启用词典。</translation>
    </message>
    <message>
        <source>The dictionary gave no answer, so no names could be looked for.</source>
        <translation>词典没有应答，所以无法查找名字。</translation>
    </message>
    <message>
        <source>“{title}” has become an empty file; Check this book brings its last version back.</source>
        <translation>“{title}”成了空文件；“检查本书”可以找回它的上一个版本。</translation>
    </message>
    <message>
        <source>You keep this note from the model, so nothing can be asked here.</source>
        <translation>你没有把这篇笔记告诉模型，所以在这里什么都不能问。</translation>
    </message>
    <message>
        <source>Open a scene first; the model continues from the cursor.</source>
        <translation>请先打开一个场景；模型从光标处续写。</translation>
    </message>
    <message>
        <source>Write a line first, or a note to the model; it needs something to go on from.</source>
        <translation>请先写一行，或给模型写条说明；它需要有个起头。</translation>
    </message>
    <message>
        <source>Leave the model a line at least; it needs something to go on from.</source>
        <translation>请至少给模型留一行；它需要有个起头。</translation>
    </message>
    <message>
        <source>This part is in your text already.</source>
        <translation>这一部分已经在你的文字里了。</translation>
    </message>
    <message>
        <source>No model is loaded; choose one in the settings.</source>
        <translation>没有加载模型；请在设置里选一个。</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{}（副本）</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} parts of the book</source>
        <translation>
            <numerusform>移动书的 {n} 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} parts of the book</source>
        <translation>
            <numerusform>删除书的 {n} 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate {n} parts of the book</source>
        <translation>
            <numerusform>复制书的 {n} 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay out “{title}”</source>
        <translation>展开“{title}”</translation>
    </message>
    <message>
        <source>Add the field “{title}”</source>
        <translation>添加字段“{title}”</translation>
    </message>
    <message>
        <source>Delete the field “{title}”</source>
        <translation>删除字段“{title}”</translation>
    </message>
    <message>
        <source>The fields of this book are others by now; “{title}” stays so.</source>
        <translation>这本书的字段已经变了；“{title}”保持现状。</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for {name} here; one can be added under Tools, Dictionaries.</source>
        <translation>这里没有{name}的拼写词典；可以在“工具 → 词典”里添加。</translation>
    </message>
    <message>
        <source>The dictionary “{name}” cannot be used, so spelling is not looked at; another can be chosen.</source>
        <translation>词典“{name}”无法使用，所以不检查拼写；可以另选一个。</translation>
    </message>
    <message>
        <source>Grammar and style are not looked at any more until the book is opened again.</source>
        <translation>在重新打开这本书之前，不再检查语法和文体。</translation>
    </message>
    <message>
        <source>Reading aloud stopped: {name} could not be heard on this system.</source>
        <translation>朗读已停止：在本系统上听不到{name}。</translation>
    </message>
    <message>
        <source>“{title}” was changed here and elsewhere; compare the two versions first.</source>
        <translation>“{title}”在这里和别处都被改过；请先比较两个版本。</translation>
    </message>
    <message>
        <source>This book is read-only here, so nothing more is kept in it.</source>
        <translation>这本书在这里是只读的，所以不再往里保存任何内容。</translation>
    </message>
    <message>
        <source>The settings of this result cannot be read, so it cannot be run again.</source>
        <translation>这个结果的设置无法读取，所以无法再运行一次。</translation>
    </message>
    <message>
        <source>Saving stopped for a reason Inkwell did not expect; it will try again.</source>
        <translation>保存中断，原因出乎 Inkwell 的预料；它会再试。</translation>
    </message>
    <message>
        <source>This book is part of a series already. Leave that one first.</source>
        <translation>这本书已经属于一个系列。请先退出那个系列。</translation>
    </message>
    <message>
        <source>This book is part of no series.</source>
        <translation>这本书不属于任何系列。</translation>
    </message>
    <message>
        <source>The server that this was to be written with is not set up here; it is sent nothing.</source>
        <translation>要用来写作的服务器没有在这里设置；不向它发送任何内容。</translation>
    </message>
    <message>
        <source>{place} is not on this machine, and that has not been accepted; it is sent nothing.</source>
        <translation>{place} 不在本机上，而你还没有同意使用它；不向它发送任何内容。</translation>
    </message>
    <message>
        <source>The keyring is asked for the key of {place}; try it again in a moment.</source>
        <translation>正在向密钥环询问 {place} 的密钥；请稍后再试。</translation>
    </message>
    <message>
        <source>The server at {place} wants its key; give it in Write, Server of your own.</source>
        <translation>{place} 的服务器要求密钥；请在“写作 → 自己的服务器”里填写。</translation>
    </message>
    <message>
        <source>{count} things in this book need a look; File, Check this book, lists them.</source>
        <translation>这本书里有 {count} 处需要查看；“文件 → 检查本书”会把它们列出来。</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>没有打开书。</translation>
    </message>
    <message>
        <source>Scene 1</source>
        <translation>场景 1</translation>
    </message>
    <message>
        <source>The scene that was open here was removed elsewhere; its last words are in the history.</source>
        <translation>在这里打开的场景已在别处删除；它最后的文字在历史里。</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} parts of the book</source>
        <translation>
            <numerusform>添加书的 {n} 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {count} parts of the book</source>
        <translation>改动书的 {count} 个部分</translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation>移动“{title}”</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>重命名“{title}”</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>更改“{title}”</translation>
    </message>
    <message>
        <source>No summary of “{}” came of it; what was there stays.</source>
        <translation>没有得出“{}”的概要；原有的保留不动。</translation>
    </message>
    <message>
        <source>“{}” was not summed up, because you went on writing; what was there stays.</source>
        <translation>因为你接着写了下去，没有为“{}”写概要；原有的保留不动。</translation>
    </message>
    <message>
        <source>A summary is being made just now; it will be there in a moment.</source>
        <translation>正在写一份概要；马上就好。</translation>
    </message>
    <message>
        <source>It is what happened before.</source>
        <translation>这是前面发生的事。</translation>
    </message>
    <message>
        <source>It is what happened before; the chapter was changed since it was summed up.</source>
        <translation>这是前面发生的事；写好概要之后，这一章又改过。</translation>
    </message>
    <message>
        <source>How the answer begins</source>
        <translation>回答的开头</translation>
    </message>
    <message>
        <source>You chose another word there.</source>
        <translation>你在那里另选了一个词。</translation>
    </message>
    <message>
        <source>{at_hand} is on this computer and can do it.</source>
        <translation>{at_hand} 在这台电脑上，可以胜任。</translation>
    </message>
    <message>
        <source>Open a book first; tools work on its text.</source>
        <translation>请先打开一本书；工具处理的是书里的文字。</translation>
    </message>
    <message>
        <source>Open a scene first; the model writes at the cursor.</source>
        <translation>请先打开一个场景；模型在光标处写作。</translation>
    </message>
    <message>
        <source>It was told in pieces, each with its instruction, and without comments.</source>
        <translation>它是分成几段告知的，每段带着自己的指示，不含批注。</translation>
    </message>
    <message>
        <source>Select the words that “{title}” is to work on first.</source>
        <translation>请先选中要交给“{title}”处理的文字。</translation>
    </message>
    <message>
        <source>There is nothing written here yet for “{title}” to read.</source>
        <translation>这里还没有写下可供“{title}”阅读的内容。</translation>
    </message>
    <message>
        <source>“{title}” needs a word from you: {asks}</source>
        <translation>“{title}”需要你说一句：{asks}</translation>
    </message>
    <message>
        <source>The model is still being loaded; try again in a moment.</source>
        <translation>模型还在加载；请稍后再试。</translation>
    </message>
    <message numerus="yes">
        <source>{problem} {n} more are not used either.</source>
        <translation>
            <numerusform>{problem}另有 {n} 个也未使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>That tool is not there any more.</source>
        <translation>那个工具已经不在了。</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
    <message>
        <source>The tools that come with Inkwell stay as they are; a copy can be changed.</source>
        <translation>Inkwell 自带的工具保持不变；可以更改它的副本。</translation>
    </message>
    <message>
        <source>This book is read-only here, and so are its tools.</source>
        <translation>这本书在这里是只读的，它的工具也是。</translation>
    </message>
    <message>
        <source>One part of the book could not be changed and is as it was. {}</source>
        <translation>书中有一个部分无法更改，保持原样。{}</translation>
    </message>
    <message>
        <source>{} parts of the book could not be changed and are as they were. {}</source>
        <translation>书中有 {} 个部分无法更改，保持原样。{}</translation>
    </message>
    <message>
        <source>Tick what it shall learn from: scenes of this book, another book, or a file.</source>
        <translation>请勾选它要学习的内容：这本书的场景、另一本书，或一个文件。</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Reading the texts</source>
        <translation>正在读取文本</translation>
    </message>
    <message>
        <source>“{name}” is not the folder of a book of Inkwell&apos;s; choose one, or add a file.</source>
        <translation>“{name}”不是 Inkwell 书籍的文件夹；请选一个，或添加文件。</translation>
    </message>
    <message>
        <source>Cleaning and dividing the text</source>
        <translation>正在清理并切分文本</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Another voice is at work; wait until it is done, or stop it first.</source>
        <translation>另一个笔调正在运行；请等它完成，或先停止它。</translation>
    </message>
    <message>
        <source>The training process could not be started.</source>
        <translation>训练进程未能启动。</translation>
    </message>
    <message>
        <source>No voice was found on this system. On Linux, install espeak-ng or speech-dispatcher; macOS and Windows bring one along.</source>
        <translation>本系统上没有找到语音。在 Linux 上，请安装 espeak-ng 或 speech-dispatcher；macOS 和 Windows 自带语音。</translation>
    </message>
    <message>
        <source>the voice of macOS</source>
        <translation>macOS 的语音</translation>
    </message>
    <message>
        <source>the voice of Windows</source>
        <translation>Windows 的语音</translation>
    </message>
    <message>
        <source>There is no thesaurus for this book&apos;s language ({language}) here. {where}</source>
        <translation>这里没有本书语言（{language}）的同义词词典。{where}</translation>
    </message>
    <message>
        <source>The address must begin with https:// and have {place} where the word belongs.</source>
        <translation>地址必须以 https:// 开头，并在该放词的位置写上 {place}。</translation>
    </message>
    <message>
        <source>“{model}”, which wrote this, is not here any more, or is locked; let another model try.</source>
        <translation>写下这段的“{model}”已不在这里，或者上了锁；请换一个模型试试。</translation>
    </message>
    <message>
        <source>{name} (voice)</source>
        <translation>{name}（笔调）</translation>
    </message>
    <message>
        <source>{name} (voice {number})</source>
        <translation>{name}（笔调 {number}）</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be between 0 and {strongest:g}, not {strength:g}.</source>
        <translation>适配器的强度须在 0 到 {strongest:g} 之间，不能是 {strength:g}。</translation>
    </message>
    <message>
        <source>The adapter {name} is not there any more.</source>
        <translation>适配器 {name} 已经不在了。</translation>
    </message>
    <message>
        <source>The adapter {name} is damaged or incomplete.</source>
        <translation>适配器 {name} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>The adapter {name} was made for another model and does not fit this one.</source>
        <translation>适配器 {name} 是为另一个模型制作的，不适合这个模型。</translation>
    </message>
    <message>
        <source>The number of tokens to write must be at least 1, not {value}.</source>
        <translation>要写的词元数至少为 1，不能是 {value}。</translation>
    </message>
    <message>
        <source>The number of words to write must be at least 1, not {value}.</source>
        <translation>要写的字数至少为 1，不能是 {value}。</translation>
    </message>
    <message>
        <source>The number of variants to write must be at least 1, not {value}.</source>
        <translation>要写的变体数至少为 1，不能是 {value}。</translation>
    </message>
    <message>
        <source>Between 0 and {most_alternatives} alternatives can be shown, not {alternatives}.</source>
        <translation>可显示 0 到 {most_alternatives} 个备选，不能是 {alternatives} 个。</translation>
    </message>
    <message>
        <source>An answer can follow a grammar or a JSON schema, not both.</source>
        <translation>回答可以遵循语法或 JSON schema，不能两者同时遵循。</translation>
    </message>
    <message>
        <source>A banned phrase must have at least one letter or digit.</source>
        <translation>禁用短语必须至少含有一个字母或数字。</translation>
    </message>
    <message>
        <source>{name} is a folder; this model takes an adapter as a GGUF file.</source>
        <translation>{name} 是文件夹；这个模型的适配器须是 GGUF 文件。</translation>
    </message>
    <message>
        <source>The adapter {name} cannot be read.</source>
        <translation>适配器 {name} 无法读取。</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} 不是 LoRA 适配器。</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {size} tokens.</source>
        <translation>内存不够容纳 {size} 个词元的上下文。</translation>
    </message>
    <message>
        <source>The model could not go on from here.</source>
        <translation>模型无法从这里接着写。</translation>
    </message>
    <message>
        <source>Scoring was cancelled.</source>
        <translation>评分已取消。</translation>
    </message>
    <message>
        <source>This model writes; texts are compared by an embedding model.</source>
        <translation>这个模型用于写作；比较文本要用嵌入模型。</translation>
    </message>
    <message>
        <source>llama.cpp does not tell what a model looked at; a Hugging Face model does.</source>
        <translation>llama.cpp 不会说明模型看了哪里；Hugging Face 模型会。</translation>
    </message>
    <message>
        <source>This model only compares texts; it cannot write.</source>
        <translation>这个模型只能比较文本，不能写作。</translation>
    </message>
    <message>
        <source>{name} could not be loaded as a model.</source>
        <translation>{name} 无法作为模型加载。</translation>
    </message>
    <message>
        <source>The JSON schema could not be read.</source>
        <translation>JSON schema 无法读取。</translation>
    </message>
    <message>
        <source>There is not enough memory to compare texts with this model.</source>
        <translation>内存不够用这个模型比较文本。</translation>
    </message>
    <message>
        <source>The model could not read a text to compare it.</source>
        <translation>模型无法读取要比较的文本。</translation>
    </message>
    <message>
        <source>The model gave no vector for a text.</source>
        <translation>模型没有给出文本的向量。</translation>
    </message>
    <message>
        <source>Text behind a cut was moved up instead of being evaluated again.</source>
        <translation>删节处之后的文本是往前移的，没有重新计算。</translation>
    </message>
    <message>
        <source>Part of the context was evaluated on an earlier visit and read back from the disk.</source>
        <translation>上下文有一部分是先前计算好、从磁盘读回的。</translation>
    </message>
    <message>
        <source>This result cannot be made again. {reason}</source>
        <translation>这个结果无法重新生成。{reason}</translation>
    </message>
    <message>
        <source>its batches do not follow each other</source>
        <translation>它的批次前后不衔接</translation>
    </message>
    <message>
        <source>it does not cover the prompt</source>
        <translation>它没有涵盖整个提示词</translation>
    </message>
    <message>
        <source>it has {width} variants at once</source>
        <translation>它同时有 {width} 份变体</translation>
    </message>
    <message>
        <source>The prompt was not evaluated to its end.</source>
        <translation>提示词没有计算到末尾。</translation>
    </message>
    <message>
        <source>This result cannot be made again here: {why}.</source>
        <translation>这个结果无法在这里重新生成：{why}。</translation>
    </message>
    <message>
        <source>The answer&apos;s beginning does not follow its grammar.</source>
        <translation>回答的开头不符合它的语法。</translation>
    </message>
    <message>
        <source>The grammar could not be read; it needs a rule named root.</source>
        <translation>语法无法读取；它需要一条名为 root 的规则。</translation>
    </message>
    <message>
        <source>The script {name} is not there.</source>
        <translation>脚本 {name} 不在那里。</translation>
    </message>
    <message>
        <source>The script {name} cannot be read.</source>
        <translation>脚本 {name} 无法读取。</translation>
    </message>
    <message>
        <source>The script {name} cannot be understood.</source>
        <translation>脚本 {name} 无法理解。</translation>
    </message>
    <message>
        <source>It was written by a server, which does not promise the same answer twice.</source>
        <translation>它由服务器写成，而服务器不保证两次给出相同的回答。</translation>
    </message>
    <message>
        <source>it goes on and on, far beyond the length that was asked for</source>
        <translation>它写个没完，远远超出要求的长度</translation>
    </message>
    <message>
        <source>This result is stored, but cannot be made again. {not_again}</source>
        <translation>这个结果保存着，但无法重新生成。{not_again}</translation>
    </message>
    <message>
        <source>A server cannot say how likely a text is to its model.</source>
        <translation>服务器说不出一段文字对它的模型来说有多大可能。</translation>
    </message>
    <message>
        <source>Texts are compared on this machine, not by a server.</source>
        <translation>文本的比较在本机上进行，不由服务器来做。</translation>
    </message>
    <message>
        <source>A server&apos;s model cannot take a voice from this machine.</source>
        <translation>服务器的模型无法使用本机的笔调。</translation>
    </message>
    <message>
        <source>A server does not tell what its model looked at.</source>
        <translation>服务器不会说明它的模型看了哪里。</translation>
    </message>
    <message>
        <source>No server is chosen yet.</source>
        <translation>还没有选定服务器。</translation>
    </message>
    <message>
        <source>{name} cannot follow what was asked ({words}).</source>
        <translation>{name} 无法照要求办理（{words}）。</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON.</source>
        <translation>JSON schema 不是 JSON。</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>这台服务器</translation>
    </message>
    <message>
        <source>The model&apos;s context has room for {budget:,} tokens here, too few for the {fixed:,} it must be told.</source>
        <translation>模型的上下文在这里能容纳 {budget:,} 个词元，少于必须告知它的 {fixed:,} 个。</translation>
    </message>
    <message>
        <source>The server at {place} broke off in the middle; what came stands.</source>
        <translation>{place} 的服务器中途断开；已收到的保留。</translation>
    </message>
    <message>
        <source>The key for {place} has a letter in it that no key can have.</source>
        <translation>用于 {place} 的密钥里有一个密钥不可能含有的字符。</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>The server at {place} sends on to {where}; give that address if you trust it.</source>
        <translation>{place} 的服务器转向 {where}；如果你信任它，请填那个地址。</translation>
    </message>
    <message>
        <source>The server at {place} wants a key, or another one.</source>
        <translation>{place} 的服务器要求密钥，或者要求另一个密钥。</translation>
    </message>
    <message>
        <source>The server at {place} sends more than any answer can be long.</source>
        <translation>{place} 的服务器发来的内容比任何回答都长。</translation>
    </message>
    <message>
        <source>The server at {place} sends a line that is longer than any answer.</source>
        <translation>{place} 的服务器发来的一行比任何回答都长。</translation>
    </message>
    <message>
        <source>The server at {place} is no model&apos;s server: it answers with a web page.</source>
        <translation>{place} 的服务器不是模型服务器：它用网页应答。</translation>
    </message>
    <message>
        <source>The server at {place} answers what cannot be understood.</source>
        <translation>{place} 的服务器的应答无法理解。</translation>
    </message>
    <message>
        <source>The server at {place} refuses: {words}.</source>
        <translation>{place} 的服务器拒绝了请求：{words}。</translation>
    </message>
    <message>
        <source>The server at {place} refuses: it does not say why.</source>
        <translation>{place} 的服务器拒绝了请求，没有说明原因。</translation>
    </message>
    <message>
        <source>The server at {place} does not answer as it should.</source>
        <translation>{place} 的服务器的应答不合规范。</translation>
    </message>
    <message>
        <source>The server at {place} does not answer in time.</source>
        <translation>{place} 的服务器没有及时应答。</translation>
    </message>
    <message>
        <source>The server at {place} does not have what was asked for: {said}.</source>
        <translation>{place} 的服务器没有所请求的内容：{said}。</translation>
    </message>
    <message>
        <source>The server at {place} does not have what was asked for.</source>
        <translation>{place} 的服务器没有所请求的内容。</translation>
    </message>
    <message>
        <source>The server at {place} failed ({status}): {said}.</source>
        <translation>{place} 的服务器出错（{status}）：{said}。</translation>
    </message>
    <message>
        <source>The server at {place} failed ({status}).</source>
        <translation>{place} 的服务器出错（{status}）。</translation>
    </message>
    <message>
        <source>The server at {place} refuses ({status}): {said}.</source>
        <translation>{place} 的服务器拒绝了请求（{status}）：{said}。</translation>
    </message>
    <message>
        <source>The server at {place} refuses ({status}).</source>
        <translation>{place} 的服务器拒绝了请求（{status}）。</translation>
    </message>
    <message>
        <source>“{host}” is called like a machine of your own network, but leads out of it (to {peer}); nothing was sent.</source>
        <translation>“{host}”看似你自己网络里的机器，实际却通到网络之外（{peer}）；没有发送任何内容。</translation>
    </message>
    <message>
        <source>No server answers at {place}; is it running?</source>
        <translation>{place} 没有服务器应答；它在运行吗？</translation>
    </message>
    <message>
        <source>There is no machine called “{host}” that can be reached from here.</source>
        <translation>从这里找不到名为“{host}”的机器。</translation>
    </message>
    <message>
        <source>The server at {place} shows a certificate that this machine does not trust.</source>
        <translation>{place} 的服务器出示的证书不受本机信任。</translation>
    </message>
    <message>
        <source>The server at {place} does not speak https as it should; is its address one with http?</source>
        <translation>{place} 的服务器没有正确使用 https；它的地址是不是 http 的？</translation>
    </message>
    <message>
        <source>The server at {place} does not answer.</source>
        <translation>{place} 的服务器没有应答。</translation>
    </message>
    <message>
        <source>What answers at {place} does not speak HTTP as a server should.</source>
        <translation>{place} 的应答者不按服务器的规矩使用 HTTP。</translation>
    </message>
    <message>
        <source>The connection to the server at {place} broke off.</source>
        <translation>与 {place} 的服务器的连接断开了。</translation>
    </message>
    <message>
        <source>The server at {place} has too much to do, or lets you ask no more now; try again later.</source>
        <translation>{place} 的服务器太忙，或者暂时不接受更多提问；请稍后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The server at {place} has too much to do, or lets you ask no more now; try again in {n} seconds.</source>
        <translation>
            <numerusform>{place} 的服务器太忙，或者暂时不接受更多提问；请在 {n} 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>What answers at {place} is no model&apos;s server: it lists no models.</source>
        <translation>{place} 的应答者不是模型服务器：它没有列出模型。</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names}等</translation>
    </message>
    <message>
        <source>The server at {place} has no model called {wanted}; there is {there}.</source>
        <translation>{place} 的服务器没有名为 {wanted} 的模型；有的是 {there}。</translation>
    </message>
    <message>
        <source>Ollama at {place} has no model yet; fetch one there with “ollama pull”.</source>
        <translation>{place} 的 Ollama 还没有模型；请在那里用“ollama pull”取一个。</translation>
    </message>
    <message>
        <source>its answer is no stream of events, but begins “{decode}”</source>
        <translation>它的应答不是事件流，而是以“{decode}”开头</translation>
    </message>
    <message>
        <source>its answer is not what a completion looks like</source>
        <translation>它的应答不是补全应有的样子</translation>
    </message>
    <message>
        <source>The server at {place} cut what it was told, for its context is smaller than it said; choose a smaller context for it.</source>
        <translation>{place} 的服务器截断了告知它的内容，因为它的上下文比它所说的小；请为它选小一些的上下文。</translation>
    </message>
    <message>
        <source>{name} is no adapter for this model: that is a folder with {config} and {weights}.</source>
        <translation>{name} 不是这个模型的适配器：适配器是含有 {config} 和 {weights} 的文件夹。</translation>
    </message>
    <message>
        <source>The adapter {name} is of a variety that cannot be put on; a plain LoRA adapter can.</source>
        <translation>适配器 {name} 是一种无法装上的类型；普通的 LoRA 适配器可以。</translation>
    </message>
    <message>
        <source>it has no heads of attention</source>
        <translation>它没有注意力头</translation>
    </message>
    <message>
        <source>There is nothing before this word that the model could look at.</source>
        <translation>这个词之前没有模型可看的内容。</translation>
    </message>
    <message>
        <source>not every layer of it has attention of its own</source>
        <translation>它不是每一层都有自己的注意力</translation>
    </message>
    <message>
        <source>its layers are of different kinds</source>
        <translation>它的各层类型不同</translation>
    </message>
    <message>
        <source>This model&apos;s tokens do not give back the text letter for letter, so they cannot be shown on it.</source>
        <translation>这个模型的词元不能逐字还原文本，所以无法在文本上显示。</translation>
    </message>
    <message>
        <source>This model does not tell what it looks at.</source>
        <translation>这个模型不会说明它看了哪里。</translation>
    </message>
    <message>
        <source>it pools its tokens in a way that Inkwell does not know</source>
        <translation>它汇集词元的方式是 Inkwell 不认识的</translation>
    </message>
    <message>
        <source>its files are damaged or incomplete</source>
        <translation>它的文件已损坏或不完整</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be loaded: {reason}.</source>
        <translation>模型“{name}”无法加载：{reason}。</translation>
    </message>
    <message>
        <source>This result cannot be repeated, because its record does not fit its text or this context.</source>
        <translation>这个结果无法重现，因为它的记录与它的文本或这个上下文不符。</translation>
    </message>
    <message>
        <source>The answer was stopped before all of the text before it was evaluated.</source>
        <translation>回答在它之前的文本全部计算完之前就停止了。</translation>
    </message>
    <message>
        <source>The model answers with no usable numbers; its file may be damaged.</source>
        <translation>模型给出的数值不可用；它的文件可能已损坏。</translation>
    </message>
    <message>
        <source>To run GPT-2 and other Hugging Face models, install the torch extra: pip install &quot;inkwell[torch]&quot;.</source>
        <translation>要运行 GPT-2 和其他 Hugging Face 模型，请安装 torch 附加项：pip install &quot;inkwell[torch]&quot;。</translation>
    </message>
    <message>
        <source>Models of the torch backend cannot follow a grammar or a schema; a GGUF model can.</source>
        <translation>torch 后端的模型不能遵循语法或 schema；GGUF 模型可以。</translation>
    </message>
    <message>
        <source>Models of the torch backend cannot look ahead in the prompt.</source>
        <translation>torch 后端的模型不能在提示词里向前查看。</translation>
    </message>
    <message>
        <source>The model “{name}” is not at {path}.</source>
        <translation>模型“{name}”不在 {path}。</translation>
    </message>
    <message>
        <source>it is neither a folder nor a GGUF file</source>
        <translation>它既不是文件夹，也不是 GGUF 文件</translation>
    </message>
    <message>
        <source>its weights are not in the safetensors format</source>
        <translation>它的权重不是 safetensors 格式</translation>
    </message>
    <message>
        <source>its folder has no weights</source>
        <translation>它的文件夹里没有权重</translation>
    </message>
    <message>
        <source>some of its weights are missing</source>
        <translation>它缺少一部分权重</translation>
    </message>
    <message>
        <source>its tokenizer is missing or damaged</source>
        <translation>它的分词器缺失或已损坏</translation>
    </message>
    <message>
        <source>its tokenizer is missing</source>
        <translation>它缺少分词器</translation>
    </message>
    <message>
        <source>There is not enough memory for the model “{name}”.</source>
        <translation>内存不够运行模型“{name}”。</translation>
    </message>
    <message>
        <source>it needs program code of its own, which Inkwell does not run</source>
        <translation>它需要自带的程序代码，而 Inkwell 不运行这种代码</translation>
    </message>
    <message>
        <source>its files are damaged, incomplete or of an unknown kind</source>
        <translation>它的文件已损坏、不完整，或类型不明</translation>
    </message>
    <message>
        <source>There is not enough memory for the model to work on this text.</source>
        <translation>内存不够模型处理这段文本。</translation>
    </message>
    <message>
        <source>The model failed while it worked on this text.</source>
        <translation>模型在处理这段文本时出错。</translation>
    </message>
    <message>
        <source>Inkwell cannot use this model, because its tokenizer has no fast form (tokenizer.json).</source>
        <translation>Inkwell 无法使用这个模型，因为它的分词器没有快速形式（tokenizer.json）。</translation>
    </message>
    <message>
        <source>This model has tokens from 0 to {size}; {token} cannot have a bias.</source>
        <translation>这个模型的词元编号从 0 到 {size}；{token} 不能设偏置。</translation>
    </message>
    <message>
        <source>The model is taking too long to load.</source>
        <translation>模型加载得太久了。</translation>
    </message>
    <message>
        <source>This model has no chat template that Inkwell knows, so it can only continue a text.</source>
        <translation>这个模型没有 Inkwell 认识的对话模板，所以只能续写文本。</translation>
    </message>
    <message>
        <source>There is nothing to ask the model.</source>
        <translation>没有要问模型的内容。</translation>
    </message>
    <message>
        <source>The engine gave no comparison.</source>
        <translation>引擎没有给出比较结果。</translation>
    </message>
    <message>
        <source>The engine gave no count.</source>
        <translation>引擎没有给出计数。</translation>
    </message>
    <message>
        <source>The engine gave no score.</source>
        <translation>引擎没有给出评分。</translation>
    </message>
    <message>
        <source>The engine gave no vectors.</source>
        <translation>引擎没有给出向量。</translation>
    </message>
    <message>
        <source>The engine did not tell what the model looked at.</source>
        <translation>引擎没有说明模型看了哪里。</translation>
    </message>
    <message>
        <source>The text holds half a character that cannot be sent to the model.</source>
        <translation>文本里有半个字符，无法发送给模型。</translation>
    </message>
    <message>
        <source>The text is too long to be sent to the model.</source>
        <translation>文本太长，无法发送给模型。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>The answer cannot begin with words that this model does not have.</source>
        <translation>回答不能以这个模型没有的词开头。</translation>
    </message>
    <message>
        <source>This model needs at least one word to continue from.</source>
        <translation>这个模型至少需要一个词才能续写。</translation>
    </message>
    <message>
        <source>The model&apos;s file was not read to its end before it was stored.</source>
        <translation>保存之前，模型的文件没有读到末尾。</translation>
    </message>
    <message>
        <source>This result is stored, but cannot be made again. {reason}</source>
        <translation>这个结果保存着，但无法重新生成。{reason}</translation>
    </message>
    <message>
        <source>The record of this result is damaged.</source>
        <translation>这个结果的记录已损坏。</translation>
    </message>
    <message>
        <source>This result is from another model ({model}); the loaded one cannot repeat it.</source>
        <translation>这个结果出自另一个模型（{model}）；现在加载的模型无法重现它。</translation>
    </message>
    <message>
        <source>This result is from another build of the engine ({engine}).</source>
        <translation>这个结果出自引擎的另一个构建版本（{engine}）。</translation>
    </message>
    <message>
        <source>This result was written without an adapter; take the one that is on the model off to repeat it.</source>
        <translation>这个结果写成时没有用适配器；要重现它，请取下模型上的适配器。</translation>
    </message>
    <message>
        <source>This result was written with an adapter that is not on the model now, or not as strongly: it was {sha256} at strength {strength:g}.</source>
        <translation>这个结果写成时所用的适配器现在不在模型上，或强度不同：当时是 {sha256}，强度 {strength:g}。</translation>
    </message>
    <message>
        <source>The guard that keeps a voice from quoting what it learnt from is not at {path}.</source>
        <translation>防止笔调照抄所学文本的守卫不在 {path}。</translation>
    </message>
    <message>
        <source>The guard at {path} that keeps a voice from quoting cannot be read.</source>
        <translation>{path} 处防止笔调照抄的守卫无法读取。</translation>
    </message>
    <message>
        <source>The guard at {path} that keeps a voice from quoting is damaged; publish the voice again.</source>
        <translation>{path} 处防止笔调照抄的守卫已损坏；请重新发布这个笔调。</translation>
    </message>
    <message>
        <source>This result was written under another guard than the voice has now; it cannot be made again.</source>
        <translation>这个结果写成时的守卫与笔调现在的不同，无法重新生成。</translation>
    </message>
    <message>
        <source>The request is too long for the engine.</source>
        <translation>请求太长，引擎处理不了。</translation>
    </message>
    <message>
        <source>The engine did not understand a request.</source>
        <translation>引擎没有听懂一个请求。</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>还没有加载模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for this request.</source>
        <translation>内存不够处理这个请求。</translation>
    </message>
    <message>
        <source>The model could not finish what it was asked.</source>
        <translation>模型未能完成要它做的事。</translation>
    </message>
    <message>
        <source>The {name} backend is not installed.</source>
        <translation>没有安装 {name} 后端。</translation>
    </message>
    <message>
        <source>The {name} backend is installed but does not start on this system.</source>
        <translation>{name} 后端已安装，但在本系统上无法启动。</translation>
    </message>
    <message>
        <source>The model stopped; your text is untouched.</source>
        <translation>模型停止了；你的文字完好无损。</translation>
    </message>
    <message>
        <source>The model stopped; your text is untouched. Restarting with safer settings.</source>
        <translation>模型停止了；你的文字完好无损。正以更稳妥的设置重新启动。</translation>
    </message>
    <message>
        <source>The model stopped over its adapter and is starting again; your text is untouched.</source>
        <translation>模型因适配器出错而停止，正在重新启动；你的文字完好无损。</translation>
    </message>
    <message>
        <source>The system ended the model, most likely because memory ran short; your text is untouched. Restarting with safer settings.</source>
        <translation>系统终止了模型，多半是因为内存不足；你的文字完好无损。正以更稳妥的设置重新启动。</translation>
    </message>
    <message>
        <source>The engine has been closed.</source>
        <translation>引擎已关闭。</translation>
    </message>
    <message>
        <source>The engine stopped over a mistake in Inkwell; your text is untouched.</source>
        <translation>引擎因 Inkwell 的差错而停止；你的文字完好无损。</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>引擎未能启动。</translation>
    </message>
    <message>
        <source>The engine is from another version of Inkwell; please install Inkwell again.</source>
        <translation>引擎属于另一个版本的 Inkwell；请重新安装 Inkwell。</translation>
    </message>
    <message>
        <source>The model did not stop in time and is starting again.</source>
        <translation>模型没有及时停下，正在重新启动。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{name} stopped three times in a row and has been set aside; your text is untouched.</source>
        <translation>{name}连续停止了三次，已被搁置；你的文字完好无损。</translation>
    </message>
    <message>
        <source>This request is being written already.</source>
        <translation>这个请求已经在写了。</translation>
    </message>
    <message>
        <source>The adapter could not be put on again, so the model writes without it. {why}</source>
        <translation>适配器未能重新装上，所以模型不带它写作。{why}</translation>
    </message>
    <message>
        <source>fast buffers</source>
        <translation>快速缓冲</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>half of the threads</source>
        <translation>一半的线程</translation>
    </message>
    <message>
        <source>half of the context</source>
        <translation>一半的上下文</translation>
    </message>
    <message>
        <source>The model runs with safer settings, without {listed}.</source>
        <translation>模型正以更稳妥的设置运行，放弃了{listed}。</translation>
    </message>
    <message>
        <source>A server writes only where it was set up as one, in Write, Server of your own, or by --server.</source>
        <translation>服务器要先设置好才能写作：在“写作 → 自己的服务器”里，或用 --server。</translation>
    </message>
    <message>
        <source>There is no backend called {backend}; there are {known}.</source>
        <translation>没有名为 {backend} 的后端；有的是 {known}。</translation>
    </message>
    <message>
        <source>There is no model called {name}; none was found on this machine.</source>
        <translation>没有名为 {name} 的模型；本机上一个模型也没有找到。</translation>
    </message>
    <message>
        <source>A model is needed, but none was found on this machine.</source>
        <translation>需要一个模型，但本机上没有找到。</translation>
    </message>
    <message>
        <source>There is no model called {name}; there is {name2}.</source>
        <translation>没有名为 {name} 的模型；有的是 {name2}。</translation>
    </message>
    <message>
        <source>The model {name} is not there.</source>
        <translation>模型 {name} 不在那里。</translation>
    </message>
    <message>
        <source>The model {name} cannot be read.</source>
        <translation>模型 {name} 无法读取。</translation>
    </message>
    <message>
        <source>{name} is not a model folder, for it has no config.json.</source>
        <translation>{name} 不是模型文件夹，因为里面没有 config.json。</translation>
    </message>
    <message>
        <source>The model folder {name} has no weights in it.</source>
        <translation>模型文件夹 {name} 里没有权重。</translation>
    </message>
    <message>
        <source>The model {name} is incomplete: {name2} is not beside it.</source>
        <translation>模型 {name} 不完整：{name2} 不在它旁边。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a GGUF model file.</source>
        <translation>{name} 是文件夹，不是 GGUF 模型文件。</translation>
    </message>
    <message>
        <source>The model file {name} is empty.</source>
        <translation>模型文件 {name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file.</source>
        <translation>{name} 不是 GGUF 模型文件。</translation>
    </message>
    <message>
        <source>The model file {name} is incomplete or damaged.</source>
        <translation>模型文件 {name} 不完整或已损坏。</translation>
    </message>
    <message>
        <source>The model {name} needs {size} of memory with a context of {context:,} tokens, but only {free} are free; with a context of {fits:,} tokens it would fit.</source>
        <translation>模型 {name} 在上下文为 {context:,} 个词元时需要 {size} 内存，但只空余 {free}；上下文为 {fits:,} 个词元时放得下。</translation>
    </message>
    <message>
        <source>The model {name} needs at least {least} of memory, but only {free} are free.</source>
        <translation>模型 {name} 至少需要 {least} 内存，但只空余 {free}。</translation>
    </message>
    <message>
        <source>The model folder {name} has a damaged config.json.</source>
        <translation>模型文件夹 {name} 里的 config.json 已损坏。</translation>
    </message>
    <message>
        <source>{label} must be between {low:.10g} and {high:.10g}, not {value:.10g}.</source>
        <translation>{label}须在 {low:.10g} 到 {high:.10g} 之间，不能是 {value:.10g}。</translation>
    </message>
    <message>
        <source>A step can stand only once in the order of samplers.</source>
        <translation>采样器的顺序里，每一步只能出现一次。</translation>
    </message>
    <message>
        <source>Mirostat and adaptive-p cannot be on at once: each is a way to make the draw.</source>
        <translation>Mirostat 和 adaptive-p 不能同时开启：两者各是一种抽取方式。</translation>
    </message>
    <message>
        <source>A bias must be between {value:g} and {bias_limit:g}, not {bias:g}.</source>
        <translation>偏置须在 {value:g} 到 {bias_limit:g} 之间，不能是 {bias:g}。</translation>
    </message>
    <message>
        <source>A phrase with a bias must have at least one letter.</source>
        <translation>设偏置的短语必须至少含有一个字母。</translation>
    </message>
    <message>
        <source>DRY multiplier</source>
        <translation>DRY 倍数</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY 底数</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY 允许长度</translation>
    </message>
    <message>
        <source>DRY range</source>
        <translation>DRY 范围</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC 概率</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC 阈值</translation>
    </message>
    <message>
        <source>Adaptive-p target</source>
        <translation>Adaptive-p 目标</translation>
    </message>
    <message>
        <source>Adaptive-p decay</source>
        <translation>Adaptive-p 衰减</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>动态温度范围</translation>
    </message>
    <message>
        <source>Dynamic exponent</source>
        <translation>动态温度指数</translation>
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
        <translation>DRY 分隔符</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>惩罚范围</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat tau</source>
        <translation>Mirostat tau</translation>
    </message>
    <message>
        <source>Mirostat eta</source>
        <translation>Mirostat eta</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Token bias</source>
        <translation>词元偏置</translation>
    </message>
    <message>
        <source>Phrase bias</source>
        <translation>短语偏置</translation>
    </message>
    <message>
        <source>Seed</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>词元上限</translation>
    </message>
    <message>
        <source>Max words</source>
        <translation>字数上限</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>停止词</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Trim</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>修剪</translation>
    </message>
    <message>
        <source>Banned</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>禁用词</translation>
    </message>
    <message>
        <source>Guard</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>守卫</translation>
    </message>
    <message>
        <source>Quotes</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>引号</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Grammar</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>语法</translation>
    </message>
    <message>
        <source>Json schema</source>
        <translation>JSON schema</translation>
    </message>
    <message>
        <source>Variants</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>变体</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>开头</translation>
    </message>
    <message>
        <source>Log probabilities</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>备选词</translation>
    </message>
    <message>
        <source>The book’s own phrases</source>
        <translation>本书自己的说法</translation>
    </message>
    <message>
        <source>Lookup</source>
        <comment>a setting of the sampler or the request</comment>
        <translation>前文查找</translation>
    </message>
    <message>
        <source>{model} on {place}</source>
        <translation>{place} 上的 {model}</translation>
    </message>
    <message>
        <source>What is written with this server leaves this machine for {place}: the text before the cursor, and whatever else the model is told, each time that it is asked, for summaries and grey words too. What becomes of it there, its owner decides.</source>
        <translation>用这个服务器写作，文字会离开本机，送往 {place}：每次提问，光标之前的文字以及告知模型的其他内容都会发送，写概要和灰字时也一样。这些内容在那里如何处置，由服务器的主人决定。</translation>
    </message>
    <message>
        <source> It goes there by plain http, so that everyone on the way can read it, the key too.</source>
        <translation> 它经明文 http 传送，所以途中的任何人都能读到，包括密钥。</translation>
    </message>
    <message>
        <source>The address of a server looks like http://127.0.0.1:8080.</source>
        <translation>服务器的地址形如 http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>“{text}” is no address of a server.</source>
        <translation>“{text}”不是服务器的地址。</translation>
    </message>
    <message>
        <source>A server is spoken to by http or https, not by {scheme}.</source>
        <translation>与服务器通信用 http 或 https，不用 {scheme}。</translation>
    </message>
    <message>
        <source>A key or a password has no place in the address; give it as the key.</source>
        <translation>密钥或密码不应写在地址里；请作为密钥填写。</translation>
    </message>
    <message>
        <source>is larger than {largest:,} MB, which no book&apos;s text is</source>
        <translation>大于 {largest:,} MB，没有哪本书的文字有这么大</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>“{path}”无法读取。</translation>
    </message>
    <message>
        <source>is damaged: its archive cannot be read</source>
        <translation>已损坏：其中的压缩包无法读取</translation>
    </message>
    <message>
        <source>Unpacking the document</source>
        <translation>正在解包文档</translation>
    </message>
    <message>
        <source>unfolds to more than any book needs, so it was not unpacked</source>
        <translation>解开后大得超出任何书的需要，所以没有解包</translation>
    </message>
    <message>
        <source>The programs (macros) in the document were left out.</source>
        <translation>文档里的程序（宏）已略去。</translation>
    </message>
    <message>
        <source>holds more than {most_entries:,} files, which no document does</source>
        <translation>含有超过 {most_entries:,} 个文件，没有哪个文档会这样</translation>
    </message>
    <message>
        <source>holds a file that would lie outside it, so it was not unpacked</source>
        <translation>含有会落到文档之外的文件，所以没有解包</translation>
    </message>
    <message>
        <source>holds a link to another file, so it was not unpacked</source>
        <translation>含有指向其他文件的链接，所以没有解包</translation>
    </message>
    <message>
        <source>is locked with a password; save it without one</source>
        <translation>设有密码；请另存为不带密码的文件</translation>
    </message>
    <message>
        <source>is damaged: two of its files have one name</source>
        <translation>已损坏：其中有两个文件同名</translation>
    </message>
    <message>
        <source>defines abbreviations that unfold, as no document does, so it was not read</source>
        <translation>定义了会层层展开的缩写，正常文档不会这样，所以没有读取</translation>
    </message>
    <message>
        <source>“{condition}” chooses nothing: say status=…, label=…, kind=… or id=….</source>
        <translation>“{condition}”什么也选不出：请写 status=…、label=…、kind=… 或 id=…。</translation>
    </message>
    <message>
        <source>“{name}” is no kind; the kinds are {kinds}.</source>
        <translation>“{name}”不是类型；类型有 {kinds}。</translation>
    </message>
    <message>
        <source>Nothing in this book fits what was chosen, so nothing was exported.</source>
        <translation>这本书里没有符合所选条件的内容，所以什么都没有导出。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, so no file can have that name.</source>
        <translation>“{name}”是文件夹，所以不能有同名的文件。</translation>
    </message>
    <message>
        <source>“{name}” is already there and not empty, so nothing was written into it.</source>
        <translation>“{name}”已经存在且不为空，所以没有往里写入。</translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to put “{name}” in.</source>
        <translation>没有文件夹“{parent}”可以放“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” could not be written; is the disk full or read-only, or the file open elsewhere?</source>
        <translation>“{name}”无法写入；是不是磁盘已满或只读，或者文件在别处打开着？</translation>
    </message>
    <message>
        <source>A word processor breaks pages by itself, so that speeches that go on overleaf say neither (MORE) nor (CONT&apos;D).</source>
        <translation>文字处理软件自行分页，所以跨页的台词既不标 (MORE)，也不标 (CONT&apos;D)。</translation>
    </message>
    <message>
        <source>Speeches that are said at once stand one below the other: {:,}.</source>
        <translation>同时说出的台词改为上下排列：{:,}。</translation>
    </message>
    <message>
        <source>Tracked changes of how it looks are made, and not told: {looks:,}.</source>
        <translation>仅涉及外观的修订已直接采用，没有注明：{looks:,}。</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>电子书（EPUB）</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>富文本（RTF）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep to be read.</source>
        <translation>“{name}”嵌套太深，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_plain} MB, which no book&apos;s text is.</source>
        <translation>“{name}”大于 {largest_plain} MB，没有哪本书的文字有这么大。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password; save it without one.</source>
        <translation>“{name}”设有密码；请另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>“{name}” is protected by its seller (DRM), so its text cannot be read.</source>
        <translation>“{name}”受卖方保护（DRM），所以它的文字无法读取。</translation>
    </message>
    <message>
        <source>The e-book&apos;s own pages were left out: {left_out}.</source>
        <translation>电子书自带的页面已略去：{left_out}。</translation>
    </message>
    <message>
        <source>Comments in it cannot be read in this format: {}; a .docx keeps them.</source>
        <translation>这种格式里的批注无法读取：{}；.docx 能保留它们。</translation>
    </message>
    <message>
        <source>Tracked changes in it are made, and not told: {}; a .docx tells them.</source>
        <translation>其中的修订已直接采用，没有注明：{}；.docx 会注明。</translation>
    </message>
    <message>
        <source>Tracked changes in it cannot be told in this format: {}; a .docx tells them.</source>
        <translation>这种格式里的修订无法注明：{}；.docx 会注明。</translation>
    </message>
    <message>
        <source>Text boxes stand where they are anchored, or were left out: {}.</source>
        <translation>文本框放在其锚定处，或已略去：{}。</translation>
    </message>
    <message>
        <source>Pictures that lie on the net were not fetched: {}.</source>
        <translation>网络上的图片没有下载：{}。</translation>
    </message>
    <message>
        <source>The pictures stay in the book&apos;s folder; exported as a folder of Markdown, it has them with it.</source>
        <translation>图片留在书的文件夹里；导出为 Markdown 文件夹时会一并带上。</translation>
    </message>
    <message>
        <source>The pictures stay in the book&apos;s folder: LaTeX finds them where its assets folder lies beside the file.</source>
        <translation>图片留在书的文件夹里：它的 assets 文件夹放在文件旁边时，LaTeX 就能找到。</translation>
    </message>
    <message>
        <source>Inkwell cannot write “.{ending}” files; it writes {known}, and a folder of Markdown.</source>
        <translation>Inkwell 不能写“.{ending}”文件；它能写 {known}，以及 Markdown 文件夹。</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>正在制作文档</translation>
    </message>
    <message>
        <source>The folder “{name}” holds the book itself, so nothing is exported into it.</source>
        <translation>文件夹“{name}”里就是这本书本身，所以没有往里导出。</translation>
    </message>
    <message>
        <source>LaTeX&apos;s own faces lack some of the letters, such as “{letter}”: set it with XeLaTeX or LuaLaTeX, and name a face that has them.</source>
        <translation>LaTeX 自带的字体缺少其中一些字，例如“{letter}”：请用 XeLaTeX 或 LuaLaTeX 排版，并指定含有这些字的字体。</translation>
    </message>
    <message>
        <source>The cover “{cover}” is not in the book&apos;s folder, or is no PNG, JPEG, GIF or SVG.</source>
        <translation>封面“{cover}”不在书的文件夹里，或者不是 PNG、JPEG、GIF 或 SVG。</translation>
    </message>
    <message>
        <source>“{date}” is no date such as 2026-11-26, so the e-book has none.</source>
        <translation>“{date}”不是 2026-11-26 这样的日期，所以电子书里没有日期。</translation>
    </message>
    <message>
        <source>“{language}” is no language&apos;s short name such as en or pt-BR, so the e-book has none.</source>
        <translation>“{language}”不是 en 或 pt-BR 这样的语言代码，所以电子书里没有语言。</translation>
    </message>
    <message>
        <source>“{isbn}” is no ISBN, so the e-book has none.</source>
        <translation>“{isbn}”不是 ISBN，所以电子书里没有 ISBN。</translation>
    </message>
    <message>
        <source>Comments stay in the book: {:,}; a preset that brings comments along has them as notes.</source>
        <translation>批注留在书里：{:,}；用带批注的预设导出，批注会成为注记。</translation>
    </message>
    <message>
        <source>Synopses of scenes without a heading stay in the book: {:,}.</source>
        <translation>没有标题的场景，其梗概留在书里：{:,}。</translation>
    </message>
    <message>
        <source>Writing Fountain</source>
        <translation>正在写 Fountain</translation>
    </message>
    <message>
        <source>Screenplay (Fountain)</source>
        <translation>影视剧本（Fountain）</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>正在读取文档</translation>
    </message>
    <message>
        <source>Of the title page this has no place: {left}.</source>
        <translation>标题页上的这些内容在这里没有位置：{left}。</translation>
    </message>
    <message>
        <source>The picture “{address}” is not in the book&apos;s folder, or is no PNG, JPEG, GIF or SVG.</source>
        <translation>图片“{address}”不在书的文件夹里，或者不是 PNG、JPEG、GIF 或 SVG。</translation>
    </message>
    <message>
        <source>The picture “{address}” is no PNG or JPEG, so LaTeX cannot set it.</source>
        <translation>图片“{address}”不是 PNG 或 JPEG，所以 LaTeX 排不了它。</translation>
    </message>
    <message>
        <source>“{name}” holds no words, so there is nothing to import.</source>
        <translation>“{name}”里没有文字，没有可导入的内容。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>没有文件“{path}”。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its archive cannot be read.</source>
        <translation>“{name}”已损坏：其中的压缩包无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is a book of Inkwell&apos;s already; open it instead.</source>
        <translation>“{name}”已经是一本 Inkwell 的书；请直接打开它。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password, or in an old format; save it as .docx without a password.</source>
        <translation>“{name}”设有密码，或者是旧格式；请另存为不带密码的 .docx。</translation>
    </message>
    <message>
        <source>“{name}” is in Word&apos;s old format; save it as .docx in Word or LibreOffice.</source>
        <translation>“{name}”是 Word 的旧格式；请在 Word 或 LibreOffice 里另存为 .docx。</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument text in one piece (.fodt); save it as .odt.</source>
        <translation>“{name}”是单一文件的 OpenDocument 文本（.fodt）；请另存为 .odt。</translation>
    </message>
    <message>
        <source>“{name}” was made by Pages; export it from there as a Word document.</source>
        <translation>“{name}”由 Pages 制作；请在那里导出为 Word 文档。</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which holds pages and not a text; import what it was made from.</source>
        <translation>“{name}”是 PDF，里面是版面而不是文字；请导入制作它所用的原稿。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that can be imported; these can: {known}.</source>
        <translation>“{name}”里没有可导入的内容，可导入的是：{known}。</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported; these can: {known}.</source>
        <translation>“{name}”不属于可导入的类型，可导入的是：{known}。</translation>
    </message>
    <message>
        <source>regular expressions as keys</source>
        <translation>用作关键词的正则表达式</translation>
    </message>
    <message>
        <source>capitals and whole words that matter for some keys of an entry only</source>
        <translation>只对条目的部分关键词要求的大小写和全字匹配</translation>
    </message>
    <message>
        <source>keys joined by &amp; beside others</source>
        <translation>与其他关键词并列、以 &amp; 相连的关键词</translation>
    </message>
    <message>
        <source>keys with placeholders such as {{user}}</source>
        <translation>含有 {{user}} 之类占位符的关键词</translation>
    </message>
    <message>
        <source>keys that are too long or too many</source>
        <translation>太长或太多的关键词</translation>
    </message>
    <message>
        <source>placeholders such as {{user}}, which stay in the text</source>
        <translation>{{user}} 之类的占位符（留在文字里）</translation>
    </message>
    <message>
        <source>entries that are too long for a bible</source>
        <translation>对设定集来说太长的条目</translation>
    </message>
    <message numerus="yes">
        <source>{what} ({n:,} entries)</source>
        <translation>
            <numerusform>{what}（{n:,} 个条目）</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{counted}: {names}</source>
        <translation>{counted}：{names}</translation>
    </message>
    <message>
        <source>Not carried over: {what}.</source>
        <translation>未能带入：{what}。</translation>
    </message>
    <message>
        <source>All that this lorebook says can be carried over.</source>
        <translation>这本世界书里的内容都能带入。</translation>
    </message>
    <message>
        <source>Entry {number:,}</source>
        <translation>条目 {number:,}</translation>
    </message>
    <message>
        <source>effects that last for a number of messages</source>
        <translation>持续若干条消息的效果</translation>
    </message>
    <message>
        <source>groups of which only one entry is told</source>
        <translation>只告知其中一个条目的分组</translation>
    </message>
    <message>
        <source>places in the prompt of their own</source>
        <translation>在提示词里自定的位置</translation>
    </message>
    <message>
        <source>“not all of these keys”</source>
        <translation>“并非所有这些关键词”</translation>
    </message>
    <message>
        <source>entries that are found by meaning</source>
        <translation>按意义查找的条目</translation>
    </message>
    <message>
        <source>limits to certain characters</source>
        <translation>对某些角色的限定</translation>
    </message>
    <message>
        <source>limits to certain kinds of requests</source>
        <translation>对某些请求类型的限定</translation>
    </message>
    <message>
        <source>keys that are looked for in a card&apos;s texts too</source>
        <translation>也在角色卡文字中查找的关键词</translation>
    </message>
    <message>
        <source>entries that only another entry may call, and that the page calls here too</source>
        <translation>只能由其他条目调出、在这里也会由页面调出的条目</translation>
    </message>
    <message>
        <source>token budgets and exceptions to them</source>
        <translation>词元预算及其例外</translation>
    </message>
    <message>
        <source>a damaged copy of the card in the picture</source>
        <translation>图片中已损坏的角色卡副本</translation>
    </message>
    <message>
        <source>words made likelier or less likely</source>
        <translation>调高或调低概率的词</translation>
    </message>
    <message>
        <source>words put before and behind the text</source>
        <translation>加在文字前后的词语</translation>
    </message>
    <message>
        <source>entries beyond the first {most_entries:,}</source>
        <translation>前 {most_entries:,} 个以外的条目</translation>
    </message>
    <message>
        <source>orders that begin with @@</source>
        <translation>以 @@ 开头的指令</translation>
    </message>
    <message>
        <source>the card&apos;s greetings, scenario and instructions</source>
        <translation>角色卡的问候语、情景和指示</translation>
    </message>
    <message>
        <source>“{name}” is a lorebook without entries.</source>
        <translation>“{name}”是一本没有条目的世界书。</translation>
    </message>
    <message>
        <source>Nothing of “{name}” can be carried over: {what}.</source>
        <translation>“{name}”里没有能带入的内容：{what}。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a lorebook.</source>
        <translation>“{name}”太大，不会是世界书。</translation>
    </message>
    <message>
        <source>“{name}” is no lorebook of SillyTavern, NovelAI or KoboldAI, so nothing was imported.</source>
        <translation>“{name}”不是 SillyTavern、NovelAI 或 KoboldAI 的世界书，所以什么都没有导入。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a lorebook, so nothing was imported.</source>
        <translation>“{name}”嵌套太深，不会是世界书，所以什么都没有导入。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or no lorebook, so nothing was imported.</source>
        <translation>“{name}”已损坏，或者不是世界书，所以什么都没有导入。</translation>
    </message>
    <message>
        <source>What is in the picture “{name}” is damaged, so nothing was imported.</source>
        <translation>图片“{name}”里的内容已损坏，所以什么都没有导入。</translation>
    </message>
    <message>
        <source>There is no lorebook in the picture “{name}”.</source>
        <translation>图片“{name}”里没有世界书。</translation>
    </message>
    <message>
        <source>Character card</source>
        <translation>角色卡</translation>
    </message>
    <message>
        <source>Manuskript project</source>
        <translation>Manuskript 项目</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Manuskript; open it in a newer one and save it there.</source>
        <translation>“{name}”由较旧的 Manuskript 制作；请在较新的版本里打开并保存。</translation>
    </message>
    <message>
        <source>“{name}” holds nothing of a Manuskript project.</source>
        <translation>“{name}”里没有 Manuskript 项目的内容。</translation>
    </message>
    <message>
        <source>The folder “{name}”, which “{name2}” stands for, is not beside it.</source>
        <translation>“{name2}”所代表的文件夹“{name}”不在它旁边。</translation>
    </message>
    <message>
        <source>Of what Manuskript notes of the book, this has no place here:</source>
        <translation>Manuskript 所记的书籍信息里，这些在这里没有位置：</translation>
    </message>
    <message>
        <source>Colours of people and labels have no place here.</source>
        <translation>人物和标签的颜色在这里没有位置。</translation>
    </message>
    <message>
        <source>Manuskript&apos;s earlier versions of the texts (revisions) were left out.</source>
        <translation>Manuskript 里文本的早期版本（revisions）已略去。</translation>
    </message>
    <message>
        <source>Texts that cannot be read as what they are were kept as they are written:</source>
        <translation>无法按本来面目读取的文本，照写法原样保留：</translation>
    </message>
    <message>
        <source>Statuses that no part of the book has were left out:</source>
        <translation>书中没有任何部分使用的状态已略去：</translation>
    </message>
    <message>
        <source>Labels that no part of the book has were left out:</source>
        <translation>书中没有任何部分使用的标签已略去：</translation>
    </message>
    <message>
        <source>Step {number}: {filter}</source>
        <translation>第 {number} 步：{filter}</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>正在读取项目</translation>
    </message>
    <message>
        <source>Notes on “{title}”</source>
        <translation>关于“{title}”的笔记</translation>
    </message>
    <message>
        <source>Writing Markdown</source>
        <translation>正在写 Markdown</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>Markdown 文件</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>文本文件夹</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>正在读取文件夹</translation>
    </message>
    <message>
        <source>“{name}” holds more than {largest} MB of text, which no book does.</source>
        <translation>“{name}”里的文字超过 {largest} MB，没有哪本书有这么多。</translation>
    </message>
    <message>
        <source>Of what the file says of itself, this was left out: {left}.</source>
        <translation>文件的自述里，这些已略去：{left}。</translation>
    </message>
    <message>
        <source>“{name}” holds more than a book does; choose the folder of the texts alone.</source>
        <translation>“{name}”里的内容比一本书还多；请只选放文本的文件夹。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most_files:,} texts.</source>
        <translation>“{name}”里的文本超过 {most_files:,} 篇。</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text: byte {start:,} cannot be read, so nothing was imported.</source>
        <translation>“{name}”不是 UTF-8 文本：第 {start:,} 字节无法读取，所以什么都没有导入。</translation>
    </message>
    <message>
        <source>Other stories</source>
        <translation>其他故事</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>novelWriter project</source>
        <translation>novelWriter 项目</translation>
    </message>
    <message>
        <source>“{name}” is no project of novelWriter.</source>
        <translation>“{name}”不是 novelWriter 的项目。</translation>
    </message>
    <message>
        <source>“{name}” was made by an older novelWriter; open it in a newer one and save it there.</source>
        <translation>“{name}”由较旧的 novelWriter 制作；请在较新的版本里打开并保存。</translation>
    </message>
    <message>
        <source>novelWriter&apos;s templates were left out:</source>
        <translation>novelWriter 的模板已略去：</translation>
    </message>
    <message>
        <source>What lies in the project&apos;s trash was left out:</source>
        <translation>项目回收站里的内容已略去：</translation>
    </message>
    <message>
        <source>Folders that only sort the story&apos;s documents were left out:</source>
        <translation>只用来整理故事文档的文件夹已略去：</translation>
    </message>
    <message>
        <source>Documents of no place in the project are notes at its end:</source>
        <translation>在项目中没有位置的文档，成为项目末尾的笔记：</translation>
    </message>
    <message>
        <source>Documents that are listed but not there:</source>
        <translation>列出了但并不存在的文档：</translation>
    </message>
    <message>
        <source>Items that claim the document of another item have no words:</source>
        <translation>占用了其他项目文档的项，没有文字：</translation>
    </message>
    <message>
        <source>novelWriter&apos;s goal for the day is not set here: {target} words.</source>
        <translation>novelWriter 的每日目标没有在这里设置：{target} 字。</translation>
    </message>
    <message>
        <source>Also seen by</source>
        <translation>另一视角</translation>
    </message>
    <message>
        <source>Underlined words are in italics now: {}.</source>
        <translation>带下划线的文字现在是斜体：{}。</translation>
    </message>
    <message>
        <source>Highlighted words are plain now: {}.</source>
        <translation>突出显示的文字现在是普通文字：{}。</translation>
    </message>
    <message>
        <source>Raised and lowered letters stand on the line now: {}.</source>
        <translation>上标和下标的字母现在与正文齐平：{}。</translation>
    </message>
    <message>
        <source>Paragraphs that were aligned or centred are ordinary ones now: {}.</source>
        <translation>设了对齐或居中的段落现在是普通段落：{}。</translation>
    </message>
    <message>
        <source>Page breaks, gaps and fields to be filled in were left out: {}.</source>
        <translation>分页符、空白和待填的域已略去：{}。</translation>
    </message>
    <message>
        <source>Chapters without a number, and scenes without a break before them, are ordinary ones now: {}.</source>
        <translation>不编号的章，以及前面没有分隔的场景，现在都是普通的：{}。</translation>
    </message>
    <message>
        <source>Words to be replaced on the way out were replaced now: {}.</source>
        <translation>本应在输出时替换的词，现在已替换：{}。</translation>
    </message>
    <message>
        <source>Reading the book</source>
        <translation>正在读取本书</translation>
    </message>
    <message>
        <source>The document could not be converted on this disk.</source>
        <translation>文档无法在这块磁盘上转换。</translation>
    </message>
    <message>
        <source>Pandoc, which reads and writes this format, is not installed.</source>
        <translation>读写这种格式要用 Pandoc，而它没有安装。</translation>
    </message>
    <message>
        <source>A file could not be prepared for pandoc.</source>
        <translation>未能为 Pandoc 备好一个文件。</translation>
    </message>
    <message>
        <source>The document is too large to be converted.</source>
        <translation>文档太大，无法转换。</translation>
    </message>
    <message>
        <source>The document takes too long to convert, so it was given up.</source>
        <translation>文档转换得太久，已放弃。</translation>
    </message>
    <message>
        <source>The document unfolds to more than can be kept.</source>
        <translation>文档解开后太大，无法保存。</translation>
    </message>
    <message>
        <source>Pandoc ended before the document was converted.</source>
        <translation>Pandoc 在文档转换完之前就结束了。</translation>
    </message>
    <message>
        <source>The document is damaged or not of the kind that it says.</source>
        <translation>文档已损坏，或者不是它所称的类型。</translation>
    </message>
    <message>
        <source>The document holds more pictures than can be kept.</source>
        <translation>文档里的图片太多，无法全部保存。</translation>
    </message>
    <message>
        <source>The document is nested too deep to be read.</source>
        <translation>文档嵌套太深，无法读取。</translation>
    </message>
    <message>
        <source>Pandoc answered something that cannot be understood.</source>
        <translation>Pandoc 的应答无法理解。</translation>
    </message>
    <message>
        <source>Small capitals are ordinary letters now: {}.</source>
        <translation>小型大写字母现在是普通字母：{}。</translation>
    </message>
    <message>
        <source>Formulas are kept as they are typed: {}.</source>
        <translation>公式照输入的样子保留：{}。</translation>
    </message>
    <message>
        <source>Tables are lines now, with tabs between their cells: {}.</source>
        <translation>表格现在成为各行文字，单元格以制表符分隔：{}。</translation>
    </message>
    <message>
        <source>Links to places on the disk or in the document are words now: {}.</source>
        <translation>指向磁盘或文档内部的链接现在成为文字：{}。</translation>
    </message>
    <message>
        <source>Empty lines between paragraphs became scene breaks: {}.</source>
        <translation>段落之间的空行成为场景分隔：{}。</translation>
    </message>
    <message>
        <source>The picture “{}” is damaged or too large to be shown, so it is not on its page.</source>
        <translation>图片“{}”已损坏，或大得无法显示，所以不在它的页上。</translation>
    </message>
    <message>
        <source>There is no text yet, so there are no pages to make.</source>
        <translation>还没有文字，所以没有可制作的页面。</translation>
    </message>
    <message>
        <source>The pages could not be made on this disk.</source>
        <translation>页面无法在这块磁盘上制作。</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>The pages take too long to make, so they were given up.</source>
        <translation>页面制作得太久，已放弃。</translation>
    </message>
    <message>
        <source>The pages could not be made; the log says more.</source>
        <translation>页面未能制作；详情见日志。</translation>
    </message>
    <message>
        <source>Pictures that lie on the net were not fetched: {remote:,}.</source>
        <translation>网络上的图片没有下载：{remote:,}。</translation>
    </message>
    <message>
        <source>Pictures that are missing, or of a kind that cannot be kept, were left out: {local:,}.</source>
        <translation>缺失的图片，以及无法保存其类型的图片，已略去：{local:,}。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>There is no preset “{name}” of your own.</source>
        <translation>你自己的预设里没有“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted.</source>
        <translation>“{name}”未能删除。</translation>
    </message>
    <message>
        <source>There is no preset “{name}”; there are: {names}.</source>
        <translation>没有预设“{name}”；有的是 {names}。</translation>
    </message>
    <message>
        <source>“{name}” could not be kept.</source>
        <translation>“{name}”未能保存。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a preset.</source>
        <translation>“{name}”太大，不会是预设。</translation>
    </message>
    <message>
        <source>“{name}” is no preset: {error}.</source>
        <translation>“{name}”不是预设：{error}。</translation>
    </message>
    <message>
        <source>The preset “{name}” has no name.</source>
        <translation>预设“{name}”没有名称。</translation>
    </message>
    <message>
        <source>The preset “{name}” has a page of less than 5 cm or over 1 m.</source>
        <translation>预设“{name}”的页面小于 5 cm 或大于 1 m。</translation>
    </message>
    <message>
        <source>The preset “{name}” has a margin below nothing.</source>
        <translation>预设“{name}”的页边距是负数。</translation>
    </message>
    <message>
        <source>The preset “{name}” leaves no room for the text between its margins.</source>
        <translation>预设“{name}”的页边距之间没有留给文字的地方。</translation>
    </message>
    <message>
        <source>The preset “{name}” has no typeface that could be one.</source>
        <translation>预设“{name}”的字体不是有效的字体名。</translation>
    </message>
    <message>
        <source>The preset “{name}” has type that is not between 4 and 72 points.</source>
        <translation>预设“{name}”的字号不在 4 到 72 磅之间。</translation>
    </message>
    <message>
        <source>The preset “{name}” has lines that are not between 80 and 400 per cent apart.</source>
        <translation>预设“{name}”的行距不在百分之 80 到 400 之间。</translation>
    </message>
    <message>
        <source>The preset “{name}” has chapters that begin too far down.</source>
        <translation>预设“{name}”的章首位置太靠下。</translation>
    </message>
    <message>
        <source>The preset “{name}” has indents that are not between 0 and 100 mm.</source>
        <translation>预设“{name}”的缩进不在 0 到 100 mm 之间。</translation>
    </message>
    <message>
        <source>The preset “{name}” has no sign for scene breaks.</source>
        <translation>预设“{name}”没有场景分隔的符号。</translation>
    </message>
    <message>
        <source>The folder “{name}”, which the project needs, is not there.</source>
        <translation>项目需要的文件夹“{name}”不在那里。</translation>
    </message>
    <message>
        <source>“{name}” holds more than a book can.</source>
        <translation>“{name}”里的内容超出一本书所能容纳的。</translation>
    </message>
    <message>
        <source>Files that are too large or cannot be read were left out:</source>
        <translation>太大或无法读取的文件已略去：</translation>
    </message>
    <message>
        <source>Links to other places on the disk were not followed: {links:,}.</source>
        <translation>指向磁盘其他地方的链接没有跟进：{links:,}。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_text} MB, which no book&apos;s text is.</source>
        <translation>“{name}”大于 {largest_text} MB，没有哪本书的文字有这么大。</translation>
    </message>
    <message>
        <source>“{filename}” cannot be read.</source>
        <translation>“{filename}”无法读取。</translation>
    </message>
    <message>
        <source>Comments of others stand in the text as comments: {counts:,}.</source>
        <translation>他人的批注作为批注放在文中：{counts:,}。</translation>
    </message>
    <message>
        <source>The text was written with changes tracked, so what was inserted is the text.</source>
        <translation>文稿是在开启修订的状态下写的，所以插入的内容作为正文。</translation>
    </message>
    <message>
        <source>Tracked changes are made in the text, and each is told by a comment beside it (insertions: {insertions:,}, deletions: {deletions:,}).</source>
        <translation>修订已在文中采用，每一处旁边都有批注注明（插入：{insertions:,}，删除：{deletions:,}）。</translation>
    </message>
    <message>
        <source>Words that were moved are told where they were and where they are: {value:,}.</source>
        <translation>移动过的文字注明了原先和现在的位置：{value:,}。</translation>
    </message>
    <message>
        <source>Words that were set in other letters are so, and comments tell it: {letters:,}.</source>
        <translation>改换了字体样式的文字照样保留，并有批注注明：{letters:,}。</translation>
    </message>
    <message>
        <source>Pictures that are neither PNG nor JPEG were left out of their texts: {}.</source>
        <translation>既非 PNG 也非 JPEG 的图片已从文本中略去：{}。</translation>
    </message>
    <message>
        <source>Headings inside texts are paragraphs here: {}.</source>
        <translation>文本内部的标题在这里成为段落：{}。</translation>
    </message>
    <message>
        <source>Comments that no words belong to any more stand at the end of their texts: {}.</source>
        <translation>已无所附文字的批注，放在各自文本的末尾：{}。</translation>
    </message>
    <message>
        <source>Texts that were damaged were mended; look whether all of their words are there: {}.</source>
        <translation>损坏的文本已修补；请看看文字是否齐全：{}。</translation>
    </message>
    <message>
        <source>The text is damaged and cannot be read.</source>
        <translation>文本已损坏，无法读取。</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Scrivener&apos;s goal for the book is not set here: {goal} {unit}.</source>
        <translation>Scrivener 为全书设的目标没有在这里设置：{goal} {unit}。</translation>
    </message>
    <message>
        <source>Scrivener&apos;s goal for a session is not set here: {goal} {unit}.</source>
        <translation>Scrivener 为每次写作设的目标没有在这里设置：{goal} {unit}。</translation>
    </message>
    <message>
        <source>Goals in characters have no place here: {count:,}.</source>
        <translation>以字符计的目标在这里没有位置：{count:,}。</translation>
    </message>
    <message>
        <source>Section types, which say how Scrivener compiles, have no place here: {}.</source>
        <translation>决定 Scrivener 如何编译的区段类型，在这里没有位置：{}。</translation>
    </message>
    <message>
        <source>Icons have no place here: {}.</source>
        <translation>图标在这里没有位置：{}。</translation>
    </message>
    <message>
        <source>Bookmarks from one item to another have no place here: {}.</source>
        <translation>项目之间互指的书签在这里没有位置：{}。</translation>
    </message>
    <message>
        <source>Colours of labels have no place here.</source>
        <translation>标签的颜色在这里没有位置。</translation>
    </message>
    <message>
        <source>Scrivener project</source>
        <translation>Scrivener 项目</translation>
    </message>
    <message>
        <source>“{binder}” is no binder of Scrivener.</source>
        <translation>“{binder}”不是 Scrivener 的活页夹（binder）。</translation>
    </message>
    <message>
        <source>“{name}” holds {count} binders (.scrivx) where a Scrivener project has one.</source>
        <translation>“{name}”里有 {count} 个活页夹（.scrivx），而 Scrivener 项目只有一个。</translation>
    </message>
    <message>
        <source>Other binders of the project were left out: {others}.</source>
        <translation>项目的其他活页夹已略去：{others}。</translation>
    </message>
    <message>
        <source>Scrivener&apos;s template sheets were left out:</source>
        <translation>Scrivener 的模板页已略去：</translation>
    </message>
    <message>
        <source>What is damaged and cannot be read was left out:</source>
        <translation>已损坏而无法读取的内容已略去：</translation>
    </message>
    <message>
        <source>Files that are no texts or pictures were left out:</source>
        <translation>既非文本也非图片的文件已略去：</translation>
    </message>
    <message>
        <source>Collections that search, or hold no part of the book, were left out:</source>
        <translation>搜索型合集，以及不含书中任何部分的合集，已略去：</translation>
    </message>
    <message>
        <source>Pictures on cards have no place here: {cards:,}.</source>
        <translation>卡片上的图片在这里没有位置：{cards:,}。</translation>
    </message>
    <message>
        <source>Scrivener&apos;s snapshots, earlier versions of texts, were left out.</source>
        <translation>Scrivener 的快照（文本的早期版本）已略去。</translation>
    </message>
    <message>
        <source>Notes on “{title_of}”</source>
        <translation>关于“{title_of}”的笔记</translation>
    </message>
    <message>
        <source>Texts of no place in the binder</source>
        <translation>在活页夹里没有位置的文本</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be used to find chapters: it is not a regular expression.</source>
        <translation>“{wanted}”不能用来查找各章：它不是正则表达式。</translation>
    </message>
    <message>
        <source>“{pattern}” takes too long to look for.</source>
        <translation>查找“{pattern}”花的时间太长。</translation>
    </message>
    <message>
        <source>The manuscript&apos;s title page was left out; an export makes it anew.</source>
        <translation>书稿的标题页已略去；导出时会重新制作。</translation>
    </message>
    <message>
        <source>The table of contents was left out; an export makes it anew.</source>
        <translation>目录已略去；导出时会重新制作。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest} MB, which no book&apos;s text is.</source>
        <translation>“{name}”大于 {largest} MB，没有哪本书的文字有这么大。</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 and was read as Windows-1252; look whether its accents are right.</source>
        <translation>“{name}”不是 UTF-8，已按 Windows-1252 读取；请看看带重音的字母是否正确。</translation>
    </message>
    <message>
        <source>“{name}” is not a text.</source>
        <translation>“{name}”不是文本。</translation>
    </message>
    <message>
        <source>Tracked changes of how it looks are made, and not told: {silent:,}.</source>
        <translation>仅涉及外观的修订已直接采用，没有注明：{silent:,}。</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which can do harm, as no project does; it was not read.</source>
        <translation>“{name}”声明了文档类型，这可能有害，正常项目不会这样；没有读取。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read.</source>
        <translation>“{name}”已损坏，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is damaged; what stands before the damage was read.</source>
        <translation>“{name}”已损坏；损坏处之前的内容已读取。</translation>
    </message>
    <message>
        <source>Marks for alignment, highlighting or language were taken off: {}.</source>
        <translation>对齐、突出显示或语言的标记已去掉：{}。</translation>
    </message>
    <message>
        <source>“{name}” was made by an older yWriter; open it in yWriter 7 and save it there.</source>
        <translation>“{name}”由较旧的 yWriter 制作；请在 yWriter 7 里打开并保存。</translation>
    </message>
    <message>
        <source>“{name}” is no project of yWriter 7.</source>
        <translation>“{name}”不是 yWriter 7 的项目。</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>关于作者</translation>
    </message>
    <message>
        <source>Pictures that are not in the project&apos;s folder, or are none, were left out:</source>
        <translation>不在项目文件夹里的图片，以及并非图片的文件，已略去：</translation>
    </message>
    <message>
        <source>Project variables have no place here:</source>
        <translation>项目变量在这里没有位置：</translation>
    </message>
    <message>
        <source>Reaction scene</source>
        <translation>反应场景</translation>
    </message>
    <message>
        <source>Goes on from the scene before</source>
        <translation>承接前一场景</translation>
    </message>
    <message>
        <source>Scenes of no chapter</source>
        <translation>不属于任何章的场景</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; it is damaged.</source>
        <translation>“{name}”打不开；它已损坏。</translation>
    </message>
    <message>
        <source>A dictionary is two files with one name, and “{name}” is not beside “{name2}”.</source>
        <translation>一部词典由两个同名文件组成，而“{name}”不在“{name2}”旁边。</translation>
    </message>
    <message>
        <source>There is no spelling dictionary in “{name}”.</source>
        <translation>“{name}”里没有拼写词典。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a dictionary.</source>
        <translation>“{name}”太大，不会是词典。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: one of its two files is damaged or is no spelling dictionary.</source>
        <translation>“{name}”无法使用：它的两个文件中有一个已损坏，或者不是拼写词典。</translation>
    </message>
    <message>
        <source>Agreement and forms</source>
        <translation>一致与词形</translation>
    </message>
    <message>
        <source>“they was”, “have went”</source>
        <translation>“they was”、“have went”</translation>
    </message>
    <message>
        <source>Words that are mixed up</source>
        <translation>混淆的词</translation>
    </message>
    <message>
        <source>“your” for “you’re”, “could of”</source>
        <translation>“your”误作“you’re”、“could of”</translation>
    </message>
    <message>
        <source>Slips of the hand</source>
        <translation>笔误</translation>
    </message>
    <message>
        <source>“an the”, a word that is missing or written twice</source>
        <translation>“an the”、漏写或重复的词</translation>
    </message>
    <message>
        <source>Punctuation and capitals</source>
        <translation>标点与大小写</translation>
    </message>
    <message>
        <source>two spaces, a comma out of place</source>
        <translation>连续两个空格、放错的逗号</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>“free gift”, “and also”</source>
        <translation>“free gift”、“and also”</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>worn phrases, words of another region</source>
        <translation>陈词滥调、其他地区的用词</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>文风</translation>
    </message>
    <message>
        <source>“very hungry” for “starving”</source>
        <translation>用“very hungry”代替“starving”</translation>
    </message>
    <message>
        <source>The thesaurus {name} is gone.</source>
        <translation>同义词词典 {name} 不见了。</translation>
    </message>
    <message>
        <source>The thesaurus {name} cannot be read.</source>
        <translation>同义词词典 {name} 无法读取。</translation>
    </message>
    <message>
        <source>The thesaurus {name} is damaged and cannot be used.</source>
        <translation>同义词词典 {name} 已损坏，无法使用。</translation>
    </message>
    <message>
        <source>A thesaurus is a pair of files like th_en_US_v2.dat and th_en_US_v2.idx. They come with LibreOffice, with your system (on Debian the package mythes-en-us), or from LibreOffice&apos;s page of extensions, where the downloaded .oxt file is a zip that holds them.</source>
        <translation>同义词词典是成对的文件，例如 th_en_US_v2.dat 和 th_en_US_v2.idx。它们随 LibreOffice 或你的系统提供（在 Debian 上是软件包 mythes-en-us），也可以从 LibreOffice 的扩展页面下载：那里的 .oxt 文件是一个 zip，里面就有。</translation>
    </message>
    <message>
        <source>The thesaurus {stem} could not be copied.</source>
        <translation>同义词词典 {stem} 未能复制。</translation>
    </message>
    <message>
        <source>The file {name} is no thesaurus that can be understood.</source>
        <translation>文件 {name} 不是可以理解的同义词词典。</translation>
    </message>
    <message>
        <source>The file {name} is not there; a thesaurus is a pair of files.</source>
        <translation>文件 {name} 不在那里；同义词词典是成对的文件。</translation>
    </message>
    <message>
        <source>A thesaurus is a pair of files whose names begin with “th_”.</source>
        <translation>同义词词典是成对的文件，文件名以“th_”开头。</translation>
    </message>
    <message>
        <source>The file {name} is too large for a thesaurus.</source>
        <translation>文件 {name} 太大，不会是同义词词典。</translation>
    </message>
    <message>
        <source>This machine has {gb} of memory, {gb2} of it free now, and {cores}.</source>
        <translation>本机有 {gb} 内存，现在空余 {gb2}，另有 {cores}。</translation>
    </message>
    <message>
        <source>There is a graphics card: {cards}. GGUF models are written with by the processor here; Hugging Face folders use the card where torch is installed for it.</source>
        <translation>有显卡：{cards}。GGUF 模型在这里由处理器运行；装有相应的 torch 时，Hugging Face 文件夹会使用显卡。</translation>
    </message>
    <message>
        <source>No graphics card was found that could help; models run on the processor.</source>
        <translation>没有找到能派上用场的显卡；模型在处理器上运行。</translation>
    </message>
    <message>
        <source>There is little free memory now; close other programs, or stay with the starter model.</source>
        <translation>现在空余的内存很少；请关闭其他程序，或继续用入门模型。</translation>
    </message>
    <message>
        <source>To begin with, {name} suits it best.</source>
        <translation>作为开始，{name} 最适合这台电脑。</translation>
    </message>
    <message>
        <source>Fits: it needs about {memory} of memory with a context of {context:,} tokens, and {gb} stay free.</source>
        <translation>合适：上下文为 {context:,} 个词元时约需 {memory} 内存，还空余 {gb}。</translation>
    </message>
    <message>
        <source>Fits, but tightly: it needs about {memory} of memory with a context of {context:,} tokens, and only {gb} stay free.</source>
        <translation>勉强合适：上下文为 {context:,} 个词元时约需 {memory} 内存，只空余 {gb}。</translation>
    </message>
    <message>
        <source>Does not fit beside what runs now: it needs about {memory} of memory with a context of {context:,} tokens, and {gb} are free.</source>
        <translation>与现在运行的程序并存时放不下：上下文为 {context:,} 个词元时约需 {memory} 内存，而空余 {gb}。</translation>
    </message>
    <message>
        <source>Does not fit into this machine: it needs about {memory} of memory with a context of {context:,} tokens, and there are {gb} in all.</source>
        <translation>本机容纳不下：上下文为 {context:,} 个词元时约需 {memory} 内存，而总共只有 {gb}。</translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, faster than one reads: a cautious estimate, from what {name} does on this machine.</source>
        <translation>它每秒大约能写 {figure} 个词元，比阅读快：保守估计，依据是 {name} 在本机上的表现。</translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, slower than one reads: a cautious estimate, from what {name} does on this machine.</source>
        <translation>它每秒大约能写 {figure} 个词元，比阅读慢：保守估计，依据是 {name} 在本机上的表现。</translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, faster than one reads: an estimate, from what {name} does on this machine.</source>
        <translation>它每秒大约能写 {figure} 个词元，比阅读快：估计，依据是 {name} 在本机上的表现。</translation>
    </message>
    <message>
        <source>It would write about {figure} tokens a second, slower than one reads: an estimate, from what {name} does on this machine.</source>
        <translation>它每秒大约能写 {figure} 个词元，比阅读慢：估计，依据是 {name} 在本机上的表现。</translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <translation>
            <numerusform>{n} 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>{card} with {memory}</source>
        <translation>{card}（{memory}）</translation>
    </message>
    <message>
        <source>To begin with, {name} suits it best, going by its memory and its cores. Measure an installed model once, and speeds are estimated here too.</source>
        <translation>从内存和核心来看，作为开始，{name} 最适合这台电脑。测量一次已安装的模型，这里就也能估算速度。</translation>
    </message>
    <message>
        <source>There is too little room for {what}: {gigabytes} are needed and some to spare, and {gigabytes2} are free on the disk of {folder}.</source>
        <translation>空间不够放下 {what}：需要 {gigabytes}，另需留些余量，而 {folder} 所在的磁盘只空余 {gigabytes2}。</translation>
    </message>
    <message>
        <source>Nothing could be written into the folder for models, {folder}, because {reason}.</source>
        <translation>模型文件夹 {folder} 无法写入，因为{reason}。</translation>
    </message>
    <message>
        <source>This model is being copied already, by this Inkwell or another.</source>
        <translation>这个模型已在复制，由这个 Inkwell 或另一个 Inkwell 进行。</translation>
    </message>
    <message>
        <source>There is a model called {name} in Inkwell&apos;s folder already.</source>
        <translation>Inkwell 的文件夹里已经有名为 {name} 的模型。</translation>
    </message>
    <message>
        <source>{name} could not be copied because {reason}.</source>
        <translation>{name} 未能复制，因为{reason}。</translation>
    </message>
    <message>
        <source>The download ended by itself; what has come is kept.</source>
        <translation>下载意外中止；已下载的部分保留着。</translation>
    </message>
    <message>
        <source>The process that downloads is of another version of Inkwell.</source>
        <translation>负责下载的进程属于另一个版本的 Inkwell。</translation>
    </message>
    <message>
        <source>There is a model called {name} already, in {folder}.</source>
        <translation>{folder} 里已经有名为 {name} 的模型。</translation>
    </message>
    <message>
        <source>Asking for the file</source>
        <translation>正在请求文件</translation>
    </message>
    <message>
        <source>The licence of this model is now “{licence}”, not “{licence2}”, which you accepted; nothing was downloaded.</source>
        <translation>这个模型的许可证现在是“{licence}”，而不是你接受过的“{licence2}”；没有下载任何内容。</translation>
    </message>
    <message>
        <source>The file has changed since; beginning anew</source>
        <translation>文件后来变了；正在从头开始</translation>
    </message>
    <message>
        <source>Reading what has come already</source>
        <translation>正在读取已下载的部分</translation>
    </message>
    <message>
        <source>{name} is larger on the server than it said; it was changed meanwhile.</source>
        <translation>{name} 在服务器上比它所说的大；其间文件变了。</translation>
    </message>
    <message>
        <source>The disk of {folder} is nearly full, so the download was stopped; what has come is kept.</source>
        <translation>{folder} 所在的磁盘快满了，所以下载已停止；已下载的部分保留着。</translation>
    </message>
    <message>
        <source>The connection was cut; trying again</source>
        <translation>连接断了；正在重试</translation>
    </message>
    <message>
        <source>{name} was changed on the server while it was being downloaded; begin again.</source>
        <translation>{name} 在下载途中于服务器上变了；请重新开始。</translation>
    </message>
    <message>
        <source>Checking it</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>What came is not {name} as the hub describes it, so it was thrown away; begin again.</source>
        <translation>下载到的与模型站所描述的 {name} 不符，所以丢弃了；请重新开始。</translation>
    </message>
    <message>
        <source>{name} came as the hub has it, but is no model that could be loaded; it was thrown away.</source>
        <translation>下载到的 {name} 与模型站所存的一致，却不是能加载的模型；已丢弃。</translation>
    </message>
    <message>
        <source>{name} could not be written because {reason}; what has come is kept.</source>
        <translation>{name} 无法写入，因为{reason}；已下载的部分保留着。</translation>
    </message>
    <message>
        <source>The connection was cut again and again; what has come is kept, and can be gone on with later.</source>
        <translation>连接一再断开；已下载的部分保留着，以后可以接着下载。</translation>
    </message>
    <message>
        <source>Downloads need the library huggingface_hub, which is not installed: pip install inkwell brings it.</source>
        <translation>下载需要 huggingface_hub 库，而它没有安装：pip install inkwell 会一并装上。</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>没有请求任何内容。</translation>
    </message>
    <message>
        <source>The download stopped over a mistake of its own; its log says more.</source>
        <translation>下载程序自身出错，已停止；详情见它的日志。</translation>
    </message>
    <message>
        <source>The server answered with a web page instead of the file; perhaps this network wants you to sign in first.</source>
        <translation>服务器给出的是网页而不是文件；也许这个网络要求你先登录。</translation>
    </message>
    <message>
        <source>The server leads to an address that is none; nothing was fetched from there.</source>
        <translation>服务器转向一个无效的地址；没有从那里取任何内容。</translation>
    </message>
    <message>
        <source>The address of this system&apos;s proxy is none.</source>
        <translation>系统代理的地址无效。</translation>
    </message>
    <message>
        <source>This system&apos;s proxy is of the kind {kind}, which downloads cannot go through; one with http can be.</source>
        <translation>系统代理的类型是 {kind}，下载无法通过它进行；http 类型的可以。</translation>
    </message>
    <message>
        <source>The server leads to an address that is not secure; nothing was fetched from there.</source>
        <translation>服务器转向一个不安全的地址；没有从那里取任何内容。</translation>
    </message>
    <message>
        <source>The server sent the file in a form that was not asked for.</source>
        <translation>服务器发来文件的形式不是所要求的。</translation>
    </message>
    <message>
        <source>The file has another size on the server than it said; it was changed meanwhile. Begin again.</source>
        <translation>文件在服务器上的大小与它所说的不同；其间文件变了。请重新开始。</translation>
    </message>
    <message>
        <source>There is no {file} in {repository} at {place} any more.</source>
        <translation>{place} 的 {repository} 里已经没有 {file} 了。</translation>
    </message>
    <message>
        <source>{place} is there, but cannot give the file now; try again later.</source>
        <translation>{place} 在那里，但现在给不出文件；请稍后再试。</translation>
    </message>
    <message>
        <source>The certificates that secure connections are checked by cannot be read on this machine.</source>
        <translation>本机上用来核验安全连接的证书无法读取。</translation>
    </message>
    <message>
        <source>{place} answers what cannot be understood; nothing was downloaded.</source>
        <translation>{place} 的应答无法理解；没有下载任何内容。</translation>
    </message>
    <message>
        <source>{repository} is given only to people who sign in at {place}; get the file there by hand.</source>
        <translation>{repository} 只提供给在 {place} 登录的人；请到那里自行下载文件。</translation>
    </message>
    <message>
        <source>There is no connection to {place} now; nothing was downloaded.</source>
        <translation>现在连不上 {place}；没有下载任何内容。</translation>
    </message>
    <message>
        <source>AMD graphics</source>
        <translation>AMD 显卡</translation>
    </message>
    <message>
        <source>Measuring; the model writes a little</source>
        <translation>正在测量；模型会写一小段</translation>
    </message>
    <message>
        <source>The file is not as it was noted: it was changed, or it is damaged. If you know of no change, remove it, and download or add it again.</source>
        <translation>文件与登记时不同：它被改动过，或已损坏。如果你不知道有什么改动，请移除它，再重新下载或添加。</translation>
    </message>
    <message>
        <source>There is no model called {name}; there is {there}.</source>
        <translation>没有名为 {name} 的模型；有的是 {there}。</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>{name} came with Inkwell and is removed with it.</source>
        <translation>{name} 随 Inkwell 提供，也随它一起移除。</translation>
    </message>
    <message>
        <source>Only the entry goes. The model itself stays where it is: {path}</source>
        <translation>只去掉登记。模型本身留在原处：{path}</translation>
    </message>
    <message>
        <source>It is deleted from the disk for good, {gigabytes} of it: {path}</source>
        <translation>将从磁盘上彻底删除，共 {gigabytes}：{path}</translation>
    </message>
    <message>
        <source>{name} could not be deleted altogether; what is left is in {parent}.</source>
        <translation>{name} 未能完全删除；剩下的在 {parent}。</translation>
    </message>
    <message>
        <source>{path} cannot be looked at.</source>
        <translation>{path} 无法查看。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path} 处什么都没有。</translation>
    </message>
    <message>
        <source>{name} is no model for Inkwell: those are GGUF files and Hugging Face folders.</source>
        <translation>{name} 不是 Inkwell 能用的模型：能用的是 GGUF 文件和 Hugging Face 文件夹。</translation>
    </message>
    <message>
        <source>This file is being downloaded already, by this Inkwell or another.</source>
        <translation>这个文件已在下载，由这个 Inkwell 或另一个 Inkwell 进行。</translation>
    </message>
    <message>
        <source>What has come of {name} could not be removed because {reason}.</source>
        <translation>{name} 已下载的部分未能移除，因为{reason}。</translation>
    </message>
    <message>
        <source>A model file that you have from elsewhere can always be added by hand.</source>
        <translation>从别处得到的模型文件，随时可以手动添加。</translation>
    </message>
    <message>
        <source>“{repository}/{file}” is no GGUF file of a repository.</source>
        <translation>“{repository}/{file}”不是仓库里的 GGUF 文件。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a mirror: it has to begin with https:// (or be on this machine).</source>
        <translation>“{address}”不是镜像的地址：它必须以 https:// 开头（或者就在本机上）。</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>破折号与点</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>带重音的字母</translation>
    </message>
    <message>
        <source>Capitals with accents</source>
        <translation>带重音的大写字母</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>no-break</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>不换行</translation>
    </message>
    <message>
        <source>narrow no-break</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>窄，不换行</translation>
    </message>
    <message>
        <source>thin</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>细</translation>
    </message>
    <message>
        <source>hair</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>极细</translation>
    </message>
    <message>
        <source>en</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>半身</translation>
    </message>
    <message>
        <source>em</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>全身</translation>
    </message>
    <message>
        <source>third</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>三分之一</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>四分之一</translation>
    </message>
    <message>
        <source>sixth</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>六分之一</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>数字宽</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>句点宽</translation>
    </message>
    <message>
        <source>maths</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>数学</translation>
    </message>
    <message>
        <source>wide</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>宽</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>零宽</translation>
    </message>
    <message>
        <source>joiner</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>连接符</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>软连字符</translation>
    </message>
    <message>
        <source>left to right</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>right to left</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>non-joiner</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>不连接</translation>
    </message>
    <message>
        <source>zero joiner</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>零宽连接</translation>
    </message>
    <message>
        <source>no-break hyphen</source>
        <comment>a space or sign that cannot be seen</comment>
        <translation>不换行连字符</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>合集需要一个名称。</translation>
    </message>
    <message>
        <source>There is a collection “{words}” already.</source>
        <translation>已经有一个合集“{words}”。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>梗概</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Plot lines</source>
        <translation>情节线</translation>
    </message>
    <message>
        <source>In exports</source>
        <translation>列入导出</translation>
    </message>
    <message>
        <source>A field needs a name, without an equals sign in it.</source>
        <translation>字段需要一个名称，其中不能有等号。</translation>
    </message>
    <message>
        <source>A part of the book needs a title.</source>
        <translation>书的每个部分都需要标题。</translation>
    </message>
    <message>
        <source>A target is a number of words; “{line}” is none.</source>
        <translation>目标是字数；“{line}”不是。</translation>
    </message>
    <message numerus="yes">
        <source>The replacement speaks of group {key}, but the pattern has {n} groups.</source>
        <translation>
            <numerusform>替换文本提到第 {key} 组，而模式里有 {n} 组。</numerusform>
        </translation>
    </message>
    <message>
        <source>The replacement speaks of group {key}, but the pattern has no group.</source>
        <translation>替换文本提到第 {key} 组，而模式里没有组。</translation>
    </message>
    <message>
        <source>The replacement speaks of a group “{key}”, which the pattern does not have.</source>
        <translation>替换文本提到组“{key}”，而模式里没有。</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text; a simpler one may do.</source>
        <translation>这个模式在这段文本里花的时间太长；简单些的也许可以。</translation>
    </message>
    <message>
        <source>What is looked for can have {longest:,} characters at most.</source>
        <translation>查找的内容最多 {longest:,} 个字符。</translation>
    </message>
    <message>
        <source>This pattern is too large; a simpler one may do.</source>
        <translation>这个模式太大；简单些的也许可以。</translation>
    </message>
    <message>
        <source>This pattern repeats too often; smaller numbers in its braces may do.</source>
        <translation>这个模式重复次数太多；花括号里的数字小些也许可以。</translation>
    </message>
    <message>
        <source>This is no pattern yet: {reason}.</source>
        <translation>这还不是一个模式：{reason}。</translation>
    </message>
    <message>
        <source>That part of the book is no longer there.</source>
        <translation>书的那个部分已经不在了。</translation>
    </message>
    <message>
        <source>The book already has a part with that name.</source>
        <translation>书里已经有同名的部分。</translation>
    </message>
    <message>
        <source>“{title}” cannot be moved into itself.</source>
        <translation>“{title}”不能移到它自身之内。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>每日字数</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>不设目标</translation>
    </message>
    <message>
        <source>goal daily target</source>
        <translation>目标 每日 字数</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计入什么</translation>
    </message>
    <message>
        <source>Pasted words and those accepted from the model are always told apart, in Tools, Statistics.</source>
        <translation>粘贴的文字和从模型采纳的文字总是分开统计，见“工具 → 统计”。</translation>
    </message>
    <message>
        <source>What I typed and left standing</source>
        <translation>我输入并留下的</translation>
    </message>
    <message>
        <source>All that the book is longer by</source>
        <translation>书增加的全部长度</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>一天始于</translation>
    </message>
    <message>
        <source>midnight hour</source>
        <translation>午夜 零点 时刻</translation>
    </message>
    <message>
        <source>A streak from</source>
        <translation>计入连续天数</translation>
    </message>
    <message>
        <source>Words that make a day count.</source>
        <translation>一天写满多少字才算数。</translation>
    </message>
    <message>
        <source>words a day</source>
        <translation>字/天</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>写作日</translation>
    </message>
    <message>
        <source>The days on which you mean to write.</source>
        <translation>打算写作的日子。</translation>
    </message>
    <message>
        <source>streak</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>So many of them may pass without a word.</source>
        <translation>可以有这么多天不写一个字。</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>天/周</translation>
    </message>
    <message>
        <source>Count headings</source>
        <translation>标题计入字数</translation>
    </message>
    <message>
        <source>How words are counted</source>
        <translation>字数如何计算</translation>
    </message>
    <message>
        <source>Count footnotes</source>
        <translation>脚注计入字数</translation>
    </message>
    <message>
        <source>A page in words</source>
        <translation>每页字数</translation>
    </message>
    <message>
        <source>By convention, for estimates.</source>
        <translation>按惯例，用于估算。</translation>
    </message>
    <message>
        <source>A page in characters</source>
        <translation>每页字符数</translation>
    </message>
    <message>
        <source>In languages that are counted in characters.</source>
        <translation>用于以字符计数的语言。</translation>
    </message>
    <message>
        <source>Reading in words</source>
        <translation>阅读速度（字）</translation>
    </message>
    <message>
        <source>For how long a text takes to read.</source>
        <translation>用来推算一篇文字要读多久。</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>字/分钟</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Reading in characters</source>
        <translation>阅读速度（字符）</translation>
    </message>
    <message>
        <source>characters a minute</source>
        <translation>字符/分钟</translation>
    </message>
    <message>
        <source>Language of spelling and grammar</source>
        <translation>拼写和语法的语言</translation>
    </message>
    <message>
        <source>The book’s</source>
        <translation>与书相同</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary are marked.</source>
        <translation>标出词典里没有的词。</translation>
    </message>
    <message>
        <source>Words in capitals too</source>
        <translation>也检查大写的词</translation>
    </message>
    <message>
        <source>Those in capitals throughout are looked at as well.</source>
        <translation>全部大写的词也会检查。</translation>
    </message>
    <message>
        <source>uppercase abbreviations</source>
        <translation>大写 缩写</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>In English. Words of your own are under Tools, Word lists.</source>
        <translation>仅限英语。你自己的词在“工具 → 词表”里。</translation>
    </message>
    <message>
        <source>Remarks on style</source>
        <translation>文体提示</translation>
    </message>
    <message>
        <source>In English.</source>
        <translation>仅限英语。</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查哪些</translation>
    </message>
    <message>
        <source>Kinds of remarks, and single rules that you did not want to hear of again.</source>
        <translation>提示的类别，以及你不想再听到的个别规则。</translation>
    </message>
    <message>
        <source>rules lints ignored silent</source>
        <translation>规则 提示 忽略 不再提示</translation>
    </message>
    <message>
        <source>Straight and typographic marks are alike</source>
        <translation>直式与排版式符号视为相同</translation>
    </message>
    <message>
        <source>Quotes, spaces and hyphens of either kind are found by the other.</source>
        <translation>引号、空格和连字符，无论哪一式，都能互相找到。</translation>
    </message>
    <message>
        <source>Letters with and without accents are alike</source>
        <translation>有无重音的字母视为相同</translation>
    </message>
    <message>
        <source>Unless capitals count.</source>
        <translation>区分大小写时除外。</translation>
    </message>
    <message>
        <source>diacritics</source>
        <translation>变音符号</translation>
    </message>
    <message>
        <source>A dictionary in the web</source>
        <translation>网络词典</translation>
    </message>
    <message>
        <source>Its address, with {word} where the word belongs. It is opened by your hand only.</source>
        <translation>它的地址，{word} 处放要查的词。只有你亲手打开时才会访问。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>look up url</source>
        <translation>查词 网址</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>A backup is one file with the whole book, made when the book is closed too. A folder on another disk or in a synced place is safest.</source>
        <translation>一份备份就是一个含有整本书的文件，关闭书时也会制作。放在另一块磁盘或同步的文件夹里最安全。</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>保留的备份</translation>
    </message>
    <message>
        <source>The newest so many.</source>
        <translation>保留最新的这么多份。</translation>
    </message>
    <message>
        <source>of each book</source>
        <translation>份（每本书）</translation>
    </message>
    <message>
        <source>A backup is made</source>
        <translation>何时备份</translation>
    </message>
    <message>
        <source>Only when a book is closed</source>
        <translation>只在关闭书时</translation>
    </message>
    <message>
        <source>After 10 minutes of writing</source>
        <translation>写作 10 分钟后</translation>
    </message>
    <message>
        <source>After 30 minutes of writing</source>
        <translation>写作 30 分钟后</translation>
    </message>
    <message>
        <source>After 1 hour of writing</source>
        <translation>写作 1 小时后</translation>
    </message>
    <message>
        <source>After 2 hours of writing</source>
        <translation>写作 2 小时后</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>字体 字样 文字</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>At a zoom of 100 %.</source>
        <translation>缩放为 100 % 时。</translation>
    </message>
    <message>
        <source>letters larger</source>
        <translation>文字 放大 大小</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>% of the font’s own</source>
        <translation>%（相对字体）</translation>
    </message>
    <message>
        <source>spacing leading</source>
        <translation>行距 间距</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>In ordinary prose.</source>
        <translation>用于一般的散文体。</translation>
    </message>
    <message>
        <source>measure width columns</source>
        <translation>栏宽 宽度 每行</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Indent their first line</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Leave space between them</source>
        <translation>段间留空</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>larger letters</source>
        <translation>文字 放大</translation>
    </message>
    <message>
        <source>No word of a book, no title, no name and no address is in it. Inkwell sends it nowhere.</source>
        <translation>里面没有书的一个字，没有标题、名字，也没有地址。Inkwell 不会把它发往任何地方。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>各项内容所在</translation>
    </message>
    <message>
        <source>a program of its own</source>
        <translation>独立程序</translation>
    </message>
    <message>
        <source>installed with pip</source>
        <translation>用 pip 安装</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>{cores}, with {threads} threads</source>
        <translation>{cores}，{threads} 个线程</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>{all}, of which a model could take {free} now</source>
        <translation>{all}，其中模型现在可用 {free}</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>RAM</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>none that a model could use is known</source>
        <translation>没有发现模型可用的显卡</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>磁盘空余</translation>
    </message>
    <message>
        <source>No window is open.</source>
        <translation>没有打开窗口。</translation>
    </message>
    <message>
        <source>{version}, platform {plugin}</source>
        <translation>{version}，平台 {plugin}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>屏幕 {number}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>{width} × {height} at {scale:.0%}, {dots:.0f} dots an inch, {hertz:.0f} Hz</source>
        <translation>{width} × {height}，缩放 {scale:.0%}，每英寸 {dots:.0f} 点，{hertz:.0f} Hz</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>没有加载任何模型。</translation>
    </message>
    <message>
        <source>It is switched off: no model is loaded and nothing of it runs.</source>
        <translation>它关闭着：不加载模型，什么都不运行。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Safer settings</source>
        <translation>更稳妥的设置</translation>
    </message>
    <message>
        <source>step {rung} of the ladder</source>
        <translation>第 {rung} 级</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>a trained one</comment>
        <translation>笔调</translation>
    </message>
    <message>
        <source>Restarts since the start</source>
        <translation>启动以来的重启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>loading a model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写</translation>
    </message>
    <message>
        <source>starting again</source>
        <translation>正在重新启动</translation>
    </message>
    <message>
        <source>the model was set aside</source>
        <translation>模型已被搁置</translation>
    </message>
    <message>
        <source>{file}, which came with Inkwell</source>
        <translation>{file}，随 Inkwell 提供</translation>
    </message>
    <message>
        <source>the folder {file}</source>
        <translation>文件夹 {file}</translation>
    </message>
    <message>
        <source>a script for trials</source>
        <translation>试验用的脚本</translation>
    </message>
    <message>
        <source>a voice&apos;s own model</source>
        <translation>笔调自有的模型</translation>
    </message>
    <message>
        <source>one that a server of yours runs</source>
        <translation>由你自己的服务器运行的模型</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} 参数</translation>
    </message>
    <message>
        <source>Size and kind</source>
        <translation>大小和类型</translation>
    </message>
    <message>
        <source>{now:,} tokens; it was trained for {trained:,}</source>
        <translation>{now:,} 个词元；训练时为 {trained:,} 个</translation>
    </message>
    <message>
        <source>Threads that write</source>
        <translation>写作线程</translation>
    </message>
    <message>
        <source>Speed, measured here</source>
        <translation>速度（在此测得）</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>writes {writes:.1f} tokens a second, reads {reads:.0f}</source>
        <translation>每秒写 {writes:.1f} 个词元，读 {reads:.0f} 个</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>an adapter at {strength:.0%}</source>
        <translation>适配器，强度 {strength:.0%}</translation>
    </message>
    <message>
        <source>it crashed ({way})</source>
        <translation>它崩溃了（{way}）</translation>
    </message>
    <message>
        <source>it crashed over its adapter ({way})</source>
        <translation>它因适配器崩溃了（{way}）</translation>
    </message>
    <message>
        <source>the system or somebody ended it ({way}); most likely memory ran short</source>
        <translation>系统或某人终止了它（{way}）；多半是因为内存不足</translation>
    </message>
    <message>
        <source>it gave no sign of life any more, so it was ended</source>
        <translation>它毫无反应，所以被终止</translation>
    </message>
    <message>
        <source>it took too long to load, so it was ended</source>
        <translation>它加载得太久，所以被终止</translation>
    </message>
    <message>
        <source>it did not stop when it was asked to, so it was ended</source>
        <translation>要它停止时它没有停，所以被终止</translation>
    </message>
    <message>
        <source>after that the model was set aside</source>
        <translation>此后模型被搁置</translation>
    </message>
    <message>
        <source>After {minutes:.0f} min</source>
        <translation>{minutes:.0f} 分钟后</translation>
    </message>
    <message>
        <source>started with step {rung} of safer settings</source>
        <translation>以更稳妥设置的第 {rung} 级启动</translation>
    </message>
    <message>
        <source>started as before</source>
        <translation>照原样启动</translation>
    </message>
    <message>
        <source>Models, voices, backups, crash reports</source>
        <translation>模型、笔调、备份、崩溃报告</translation>
    </message>
    <message>
        <source>What is not yet saved, and what is remembered</source>
        <translation>尚未保存的内容，以及记住的内容</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>可以重新生成的内容</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>not below the home folder, but in a place that was chosen</source>
        <translation>不在主文件夹之下，而在另选的位置</translation>
    </message>
    <message>
        <source>~/…, in a place that was chosen</source>
        <translation>~/…，在另选的位置</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom while you write, and so does View, Zoom.</source>
        <translation>写作时可用 Ctrl+滚轮缩放，也可用“视图 → 缩放”。</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>自选颜色</translation>
    </message>
    <message>
        <source>night mode black white</source>
        <translation>夜间模式 黑色 白色</translation>
    </message>
    <message>
        <source>Everything else follows from these three. Words that could not be read are shown darker or lighter.</source>
        <translation>其余颜色都由这三种得出。看不清的文字会显示得深些或浅些。</translation>
    </message>
    <message>
        <source>Those of the light theme</source>
        <translation>浅色主题的颜色</translation>
    </message>
    <message>
        <source>page ink accent background</source>
        <translation>页面 墨色 强调色 背景</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Move nothing on the screen</source>
        <translation>屏幕上什么都不动</translation>
    </message>
    <message>
        <source>animation still reduced</source>
        <translation>动画 静止 减弱</translation>
    </message>
    <message>
        <source>Markdown marks</source>
        <translation>Markdown 标记</translation>
    </message>
    <message>
        <source>The stars and underscores that stand for emphasis.</source>
        <translation>表示强调的星号和下划线。</translation>
    </message>
    <message>
        <source>Only where the caret is in them</source>
        <translation>仅在光标位于其中时显示</translation>
    </message>
    <message>
        <source>Always, but faint</source>
        <translation>始终显示，但较淡</translation>
    </message>
    <message>
        <source>Always, as they are</source>
        <translation>始终照原样显示</translation>
    </message>
    <message>
        <source>Where words came from</source>
        <translation>文字来源</translation>
    </message>
    <message>
        <source>What was pasted or written by a model is lit.</source>
        <translation>用底色标出粘贴的文字和模型写的文字。</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>重复词</translation>
    </message>
    <message>
        <source>A rare word that comes again soon is marked.</source>
        <translation>标出不久又再次出现的少见词。</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Distance of echoes</source>
        <translation>重复词的距离</translation>
    </message>
    <message>
        <source>Words between the two, at most.</source>
        <translation>两处之间最多相隔的字数。</translation>
    </message>
    <message>
        <source>words apart</source>
        <translation>字以内</translation>
    </message>
    <message>
        <source>Names of the story bible</source>
        <translation>设定集里的名字</translation>
    </message>
    <message>
        <source>Names that it knows are underlined.</source>
        <translation>给设定集里有的名字加下划线。</translation>
    </message>
    <message>
        <source>Notes beside verse</source>
        <translation>诗行旁的注记</translation>
    </message>
    <message>
        <source>Syllables, rhymes and metre stand beside lines of verse.</source>
        <translation>在诗行旁显示音节、韵脚和格律。</translation>
    </message>
    <message>
        <source>poem poetry</source>
        <translation>诗 诗歌 韵文</translation>
    </message>
    <message>
        <source>Typographic quotation marks and apostrophes</source>
        <translation>排版式引号和撇号</translation>
    </message>
    <message>
        <source>Undo right after such a change gives back what you typed, and it stays. Code, comments and what is pasted are never changed.</source>
        <translation>自动替换之后立即撤销，就恢复成你输入的样子，并保持不变。代码、批注和粘贴的内容从不改动。</translation>
    </message>
    <message>
        <source>curly smart quotes</source>
        <translation>弯引号 智能引号</translation>
    </message>
    <message>
        <source>A dash for two hyphens</source>
        <translation>两个连字符变为破折号</translation>
    </message>
    <message>
        <source>em en smart</source>
        <translation>破折号 智能</translation>
    </message>
    <message>
        <source>An ellipsis for three full stops</source>
        <translation>三个句点变为省略号</translation>
    </message>
    <message>
        <source>dots smart</source>
        <translation>省略号 点 智能</translation>
    </message>
    <message>
        <source>Language of quotation marks</source>
        <translation>引号的语言</translation>
    </message>
    <message>
        <source>Whose marks and dashes are meant.</source>
        <translation>采用哪种语言的引号和破折号。</translation>
    </message>
    <message>
        <source>guillemets language quotes</source>
        <translation>引号 语言 书名号</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>命令的快捷键</translation>
    </message>
    <message>
        <source>All can be changed; those that you changed are kept here.</source>
        <translation>全部都可以更改；你改过的保存在这里。</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>保持原设</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>快捷键 键盘 热键 按键</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>专注于</translation>
    </message>
    <message>
        <source>What alone is lit; the rest steps back.</source>
        <translation>只有这里是亮的；其余退到背景里。</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>整个页面</translation>
    </message>
    <message>
        <source>The paragraph with the caret</source>
        <translation>光标所在的段落</translation>
    </message>
    <message>
        <source>The sentence with the caret</source>
        <translation>光标所在的句子</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>打字机</translation>
    </message>
    <message>
        <source>The line that is written stays at one height.</source>
        <translation>正在写的那一行保持在同一高度。</translation>
    </message>
    <message>
        <source>Height of that line</source>
        <translation>那一行的高度</translation>
    </message>
    <message>
        <source>% from the top</source>
        <translation>%（距顶端）</translation>
    </message>
    <message>
        <source>A session lasts</source>
        <translation>写作时段的长度</translation>
    </message>
    <message>
        <source>It ends after so many minutes of writing, or, where words are set, when so many are written.</source>
        <translation>写满这么多分钟即结束；如果设了字数，则写满字数时结束。</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>timer sprint</source>
        <translation>计时 冲刺</translation>
    </message>
    <message>
        <source>Or until there are</source>
        <translation>或写到</translation>
    </message>
    <message>
        <source>Words of one session, which then count instead of its minutes.</source>
        <translation>一个写作时段的字数；设了它，就不再按分钟计。</translation>
    </message>
    <message>
        <source>No number of words</source>
        <translation>不设字数</translation>
    </message>
    <message>
        <source>session timer sprint</source>
        <translation>写作时段 计时 冲刺</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>“{label}” is either on or off.</source>
        <translation>“{label}”只能开或关。</translation>
    </message>
    <message>
        <source>“{label}” is one of these: {said}.</source>
        <translation>“{label}”只能是以下之一：{said}。</translation>
    </message>
    <message>
        <source>“{label}” is a whole number from {least} to {most}.</source>
        <translation>“{label}”须是 {least} 到 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>“{label}” is a number from {least} to {most}.</source>
        <translation>“{label}”须是 {least} 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>“{label}” cannot be set to that.</source>
        <translation>“{label}”不能设为这个。</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>没有名为“{name}”的设置。</translation>
    </message>
    <message>
        <source>as usual again</source>
        <translation>已恢复默认</translation>
    </message>
    <message>
        <source>{labels} was set to something in {where} that cannot be used; it is {how}.{kept}</source>
        <translation>{where} 里 {labels} 的设定无法使用；它{how}。{kept}</translation>
    </message>
    <message>
        <source>{count} other settings</source>
        <translation>另外 {count} 项设置</translation>
    </message>
    <message>
        <source>{listed} were set to something in {where} that cannot be used; they are {how}.{kept}</source>
        <translation>{where} 里 {listed} 的设定无法使用；它们{how}。{kept}</translation>
    </message>
    <message>
        <source>This file holds no settings of Inkwell.</source>
        <translation>这个文件里没有 Inkwell 的设置。</translation>
    </message>
    <message>
        <source>Everything here can be set under File, Settings (Ctrl+,&lt;!--settings--&gt;), where it can be looked for too. What is set lies in `settings.json`, which may be changed by hand while Inkwell is closed: what cannot be used there is as usual again, and a copy is kept. On the command line, `inkwell settings list` shows all of them, `get` and `set` read and change one, `export` and `import` take them to another machine; `--book FOLDER` means those that a book has of its own.</source>
        <translation>这里的一切都可以在“文件 → 设置” (Ctrl+,&lt;!--settings--&gt;) 里设定，也可以在那里搜索。设定的内容存在 `settings.json` 里，Inkwell 关着的时候可以手工修改：其中不能用的会恢复默认，并留一份副本。在命令行上，`inkwell settings list` 列出全部，`get` 和 `set` 读取和更改其中一项，`export` 和 `import` 把它们带到另一台电脑；`--book FOLDER` 指一本书自己的设置。</translation>
    </message>
    <message>
        <source>A setting marked *also for one book* can be another one in a book: in the window of settings, choose “This book” first.</source>
        <translation>标有*也可以只为一本书设置*的，在某一本书里可以不同：在设置窗口里先选“本书”。</translation>
    </message>
    <message>
        <source>Usually {usual}.</source>
        <translation>默认为{usual}。</translation>
    </message>
    <message>
        <source>*Also for one book.*</source>
        <translation>*也可以只为一本书设置。*</translation>
    </message>
    <message>
        <source>*Also for one book; the stricter of both counts.*</source>
        <translation>*也可以只为一本书设置；两者中以较严的为准。*</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>From {least:g} to {most:,.10g} {unit}</source>
        <translation>从 {least:g} 到 {most:,.10g} {unit}</translation>
    </message>
    <message>
        <source>It has a say while “{label}” is {words}.</source>
        <translation>在“{label}”为{words}时起作用。</translation>
    </message>
    <message>
        <source>A temperature of the author&apos;s own became a style.</source>
        <translation>作者自设的温度已成为一种文风。</translation>
    </message>
    <message>
        <source>What is remembered went into a file of its own (storage/memory.py reads it from here).</source>
        <translation>记住的内容已移入单独的文件（storage/memory.py 从这里读取）。</translation>
    </message>
    <message>
        <source>“{label}” is the same for all books.</source>
        <translation>“{label}”对所有书都相同。</translation>
    </message>
    <message>
        <source>Use the writing partner</source>
        <translation>使用写作伙伴</translation>
    </message>
    <message>
        <source>Off means off: no model is loaded, nothing runs, and nothing of it is in sight.</source>
        <translation>关就是真的关：不加载模型，什么都不运行，界面上也看不到它。</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>AI 模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The starter model, or the first one found</source>
        <translation>入门模型，或最先找到的模型</translation>
    </message>
    <message>
        <source>GGUF file folder</source>
        <translation>GGUF 文件 文件夹</translation>
    </message>
    <message>
        <source>What runs the model</source>
        <translation>由什么运行模型</translation>
    </message>
    <message>
        <source>Whatever can</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation>模型下载自</translation>
    </message>
    <message>
        <source>The address of a mirror, with https://. It is asked for a model only when you download one.</source>
        <translation>镜像的地址，以 https:// 开头。只在你下载模型时才会访问。</translation>
    </message>
    <message>
        <source>hub endpoint mirror download</source>
        <translation>模型站 镜像 下载 地址</translation>
    </message>
    <message>
        <source>How boldly it writes. Every setting behind a style is under “How the partner writes”.</source>
        <translation>写得多大胆。每种文风背后的全部设置都在“伙伴如何写作”里。</translation>
    </message>
    <message>
        <source>temperature boldness sampling preset</source>
        <translation>温度 大胆 采样 预设</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>自设的文风</translation>
    </message>
    <message>
        <source>Sampler settings by name.</source>
        <translation>按名称列出的采样器设置。</translation>
    </message>
    <message>
        <source>Styles that you keep</source>
        <translation>你保存的文风</translation>
    </message>
    <message>
        <source>Continue by</source>
        <translation>每次续写</translation>
    </message>
    <message>
        <source>At most; a word is never cut in two.</source>
        <translation>最多这么多；词不会被截断。</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Proposals at once</source>
        <translation>每次的提议数</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Proposals side by side</source>
        <translation>并排显示提议</translation>
    </message>
    <message>
        <source>Several stand under the page, beside their cards.</source>
        <translation>几个提议并列在页面下方，旁边是各自的卡片。</translation>
    </message>
    <message>
        <source>Look closer at proposals</source>
        <translation>细看提议</translation>
    </message>
    <message>
        <source>How likely each piece of one was, and what could have stood there. It takes a little more time.</source>
        <translation>每一小段有多大可能，那里还可以写什么。要多花一点时间。</translation>
    </message>
    <message>
        <source>It ends by itself</source>
        <translation>自行结束</translation>
    </message>
    <message>
        <source>Nowhere: at the number of words</source>
        <translation>不自行结束：写满字数为止</translation>
    </message>
    <message>
        <source>At the end of a sentence</source>
        <translation>在句末</translation>
    </message>
    <message>
        <source>At the end of a paragraph</source>
        <translation>在段末</translation>
    </message>
    <message>
        <source>At the end of the scene</source>
        <translation>在场景末尾</translation>
    </message>
    <message>
        <source>Where it stops, and what it avoids</source>
        <translation>在哪里停止，避开什么</translation>
    </message>
    <message>
        <source>A last sentence that is not finished</source>
        <translation>未写完的最后一句</translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>It also ends before</source>
        <translation>遇到这些也结束</translation>
    </message>
    <message>
        <source>One text a line; the proposal ends before it. \n stands for a new line.</source>
        <translation>每行一段文字；提议在它之前结束。\n 表示换行。</translation>
    </message>
    <message>
        <source>Phrases that must not appear</source>
        <translation>不得出现的短语</translation>
    </message>
    <message>
        <source>One phrase a line, as whole words, in capitals or not. When one begins to appear, the partner goes back to where it began and goes on another way.</source>
        <translation>每行一个短语，按整词匹配，不分大小写。一旦将要出现，伙伴就退回它开始的地方，另寻写法。</translation>
    </message>
    <message>
        <source>banned forbidden words avoid</source>
        <translation>禁用 禁止 词 避免</translation>
    </message>
    <message>
        <source>Avoid machine clichés</source>
        <translation>避免机器腔套话</translation>
    </message>
    <message>
        <source>The list is under “How the partner writes”.</source>
        <translation>清单在“伙伴如何写作”里。</translation>
    </message>
    <message>
        <source>slop</source>
        <translation>套话</translation>
    </message>
    <message>
        <source>More often, or less often</source>
        <translation>多用或少用</translation>
    </message>
    <message>
        <source>Nothing is forced: a likelier phrase comes where it could have come, a rarer one may still appear.</source>
        <translation>没有强制：多用的短语在可以出现的地方出现，少用的仍可能出现。</translation>
    </message>
    <message>
        <source>words bias</source>
        <translation>词 偏置</translation>
    </message>
    <message>
        <source>The same for single tokens</source>
        <translation>同样作用于单个词元</translation>
    </message>
    <message>
        <source>By their ids, which mean something for one model only.</source>
        <translation>按词元编号；编号只对一个模型有意义。</translation>
    </message>
    <message>
        <source>What it keeps out</source>
        <translation>挡住什么</translation>
    </message>
    <message>
        <source>This is a list of words and a stop, no more: it can miss what is said in other words, and keep out what was harmless. Your own text is never touched.</source>
        <translation>这只是一份词表加一道拦阻，别无其他：换个说法就可能漏过，无害的也可能被挡。你自己的文字从不触动。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么都不挡</translation>
    </message>
    <message>
        <source>Slurs and explicit sexual words</source>
        <translation>侮辱性词语和露骨的性词语</translation>
    </message>
    <message>
        <source>Swear words, cruelty, drugs and nudity too</source>
        <translation>还有脏话、残忍、毒品和裸露</translation>
    </message>
    <message>
        <source>content safety children</source>
        <translation>内容 安全 儿童</translation>
    </message>
    <message>
        <source>Read ahead while I write</source>
        <translation>写作时预先阅读</translation>
    </message>
    <message>
        <source>So that it can begin at once when you ask. It waits whenever you need the computer, and does not do it on battery.</source>
        <translation>这样你一提要求，它就能立即开始。你要用电脑时它总会让路，用电池时则不预读。</translation>
    </message>
    <message>
        <source>What it reads, and when</source>
        <translation>它读什么，何时读</translation>
    </message>
    <message>
        <source>Text before its eyes</source>
        <translation>眼前的文字</translation>
    </message>
    <message>
        <source>More takes more memory, and longer to read at first. When it is changed, the model is loaded again.</source>
        <translation>越多越占内存，起初也读得越久。改动之后，模型会重新加载。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>context window memory</source>
        <translation>上下文 窗口 内存</translation>
    </message>
    <message>
        <source>Sum up chapters</source>
        <translation>为各章写概要</translation>
    </message>
    <message>
        <source>While you rest.</source>
        <translation>在你休息时。</translation>
    </message>
    <message>
        <source>summary memory</source>
        <translation>概要 记忆</translation>
    </message>
    <message>
        <source>How much the partner leans on how your earlier scenes go on where the same words stand: names, sayings and turns of the book that no longer fit before its eyes. It needs no room there.</source>
        <translation>伙伴多大程度上参照前文各场景中同样字词之后的写法：那些已放不进眼前文字的人名、口头禅和惯用语。这不占眼前文字的空间。</translation>
    </message>
    <message>
        <source>% of each word’s chance</source>
        <translation>%（占每个词的机会）</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>n-gram cache memory style</source>
        <translation>n-gram 缓存 记忆 风格</translation>
    </message>
    <message>
        <source>Grey words after a pause</source>
        <translation>停顿后显示灰字</translation>
    </message>
    <message>
        <source>At the end of a paragraph the model offers a few; whatever you type goes before them. The keys that take them are under Help, Shortcuts.</source>
        <translation>在段末，模型会提示几个字；你只管输入，它总会让路。采纳它们的按键见“帮助 → 快捷键一览”。</translation>
    </message>
    <message>
        <source>They take grey words then, although a screen reader may have uses of its own for them.</source>
        <translation>此时这些按键会采纳灰字，尽管读屏软件对它们可能另有用途。</translation>
    </message>
    <message>
        <source>It is installed from</source>
        <translation>安装来源</translation>
    </message>
    <message>
        <source>The address of a package index, with https://. It is asked only when you install the add-on.</source>
        <translation>软件包索引的地址，以 https:// 开头。只在你安装附加组件时才会访问。</translation>
    </message>
    <message>
        <source>The usual package index</source>
        <translation>默认的软件包索引</translation>
    </message>
    <message>
        <source>The add-on for voices</source>
        <translation>笔调附加组件</translation>
    </message>
    <message>
        <source>mirror torch pytorch pip install</source>
        <translation>镜像 torch pytorch pip 安装</translation>
    </message>
    <message>
        <source>A folder of wheels of your own</source>
        <translation>自备的 wheel 包文件夹</translation>
    </message>
    <message>
        <source>With one, the add-on is installed from there and without a network.</source>
        <translation>有了它，附加组件就从那里安装，无需网络。</translation>
    </message>
    <message>
        <source>offline torch pytorch add-on whl</source>
        <translation>离线 torch pytorch 附加组件 whl</translation>
    </message>
    <message>
        <source>Grey words</source>
        <translation>灰字</translation>
    </message>
    <message>
        <source>ghost text autocomplete</source>
        <translation>灰字 自动补全</translation>
    </message>
    <message>
        <source>They come after</source>
        <translation>出现于停顿</translation>
    </message>
    <message>
        <source>seconds of rest</source>
        <translation>秒之后</translation>
    </message>
    <message>
        <source>Keys with a screen reader too</source>
        <translation>使用读屏软件时也启用按键</translation>
    </message>
    <message>
        <source>your words are kept in the window</source>
        <translation>你的文字保留在窗口里</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk&apos;s quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>没有权限写入那里</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>它的名称太长</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>它的文件夹不见了</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>磁盘报告了故障</translation>
    </message>
    <message>
        <source>the network folder is gone</source>
        <translation>网络文件夹不见了</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>系统拒绝了</translation>
    </message>
    <message>
        <source>“{name}” could not be saved because {reason}; {in_the_window}.</source>
        <translation>“{name}”无法保存，因为{reason}；{in_the_window}。</translation>
    </message>
    <message>
        <source>This text was changed elsewhere while it was open here; nothing was overwritten.</source>
        <translation>这段文字在这里打开期间，在别处被改过；没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>The record of where this text came from cannot be read.</source>
        <translation>关于这段文字来源的记录无法读取。</translation>
    </message>
    <message>
        <source>The record of where this text came from was written by a newer Inkwell.</source>
        <translation>关于这段文字来源的记录由较新的 Inkwell 写成。</translation>
    </message>
    <message>
        <source>This text was changed outside Inkwell, so the record of where it came from no longer fits.</source>
        <translation>这段文字在 Inkwell 之外改过，所以关于其来源的记录已不再相符。</translation>
    </message>
    <message>
        <source>“{title}” kept changing while it was backed up; try again later.</source>
        <translation>“{title}”在备份时不断变动；请稍后再试。</translation>
    </message>
    <message>
        <source>The folder of backups “{folder}” cannot be read.</source>
        <translation>备份文件夹“{folder}”无法读取。</translation>
    </message>
    <message>
        <source>The backup of “{decode}” could not be made because {reason}.</source>
        <translation>“{decode}”的备份未能制作，因为{reason}。</translation>
    </message>
    <message>
        <source>Backups cannot be kept inside the book&apos;s own folder; choose another place.</source>
        <translation>备份不能放在书自己的文件夹里；请另选一处。</translation>
    </message>
    <message>
        <source>The backup of “{decode}” did not come back from the disk as it was written.</source>
        <translation>“{decode}”的备份从磁盘读回时与写入的不同。</translation>
    </message>
    <message>
        <source>The backup “{name}” was made by a newer Inkwell.</source>
        <translation>备份“{name}”由较新的 Inkwell 制作。</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged or is no backup of Inkwell&apos;s.</source>
        <translation>备份“{name}”已损坏，或者不是 Inkwell 的备份。</translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer there.</source>
        <translation>备份“{name}”已经不在那里了。</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be read.</source>
        <translation>备份“{name}”无法读取。</translation>
    </message>
    <message>
        <source>“{}” in the bible is an empty file.</source>
        <translation>设定集里的“{}”是空文件。</translation>
    </message>
    <message>
        <source>“{}” in the bible is filled with zeros, as happens when the power fails.</source>
        <translation>设定集里的“{}”全是零，断电时会出现这种情况。</translation>
    </message>
    <message>
        <source>The book&apos;s folder “{project}” is gone.</source>
        <translation>书的文件夹“{project}”不见了。</translation>
    </message>
    <message>
        <source>The story bible cannot be read.</source>
        <translation>设定集无法读取。</translation>
    </message>
    <message>
        <source>The bible already has an entry with that name.</source>
        <translation>设定集里已经有同名的条目。</translation>
    </message>
    <message>
        <source>“{name}” is no longer in the trash.</source>
        <translation>“{name}”已经不在回收站里了。</translation>
    </message>
    <message>
        <source>The bible has “{name}” already, so nothing was brought back.</source>
        <translation>设定集里已经有“{name}”，所以没有放回。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be an entry of the bible.</source>
        <translation>“{name}”太大，不能作设定集的条目。</translation>
    </message>
    <message>
        <source>“{name}” in the bible is not UTF-8 text, so it is left as it is and not used.</source>
        <translation>设定集里的“{name}”不是 UTF-8 文本，所以保持原样，不予使用。</translation>
    </message>
    <message>
        <source>“{name}” in the bible cannot be read.</source>
        <translation>设定集里的“{name}”无法读取。</translation>
    </message>
    <message>
        <source>The heading of “{name}” in the bible cannot be understood, so it is left as it is, unused.</source>
        <translation>设定集里“{name}”的文件头无法理解，所以保持原样，不予使用。</translation>
    </message>
    <message>
        <source>A sync service left another version of “{name}” beside it in the bible: “{encode}”.</source>
        <translation>同步服务在设定集里的“{name}”旁边留下了另一个版本：“{encode}”。</translation>
    </message>
    <message>
        <source>The book was left as it is, because “{}” in its bible cannot be read.</source>
        <translation>书保持原样，因为它的设定集里的“{}”无法读取。</translation>
    </message>
    <message>
        <source>“{}” in the bible could not be put back, because its version is damaged.</source>
        <translation>设定集里的“{}”无法放回，因为它的版本已损坏。</translation>
    </message>
    <message>
        <source>That is in this book already.</source>
        <translation>它已经在这本书里了。</translation>
    </message>
    <message>
        <source>“{title}” has “{title2}” already, so nothing was moved.</source>
        <translation>“{title}”已经有“{title2}”，所以什么都没有移动。</translation>
    </message>
    <message>
        <source>It was changed in “{title}” meanwhile, so it stays there too.</source>
        <translation>其间它在“{title}”里被改过，所以也留在那里。</translation>
    </message>
    <message>
        <source>The file of “{title}” is gone.</source>
        <translation>“{title}”的文件不见了。</translation>
    </message>
    <message>
        <source>“{title}” is not UTF-8 text, so it was left where it is.</source>
        <translation>“{title}”不是 UTF-8 文本，所以留在原处。</translation>
    </message>
    <message>
        <source>The other book has another picture called “{name}”, so nothing was moved.</source>
        <translation>另一本书里有另一张名为“{name}”的图片，所以什么都没有移动。</translation>
    </message>
    <message>
        <source>The other book has another file “{name}”, which is linked to here, so nothing was moved.</source>
        <translation>另一本书里有另一个文件“{name}”，而这里链接着同名文件，所以什么都没有移动。</translation>
    </message>
    <message>
        <source>“{label}” could not be removed because {reason}.</source>
        <translation>“{label}”未能移除，因为{reason}。</translation>
    </message>
    <message>
        <source>A later Inkwell wrote the chat ({name}); it is not shown here.</source>
        <translation>这份聊天（{name}）由较新的 Inkwell 写成；这里不显示。</translation>
    </message>
    <message>
        <source>The chat about this book ({name}) cannot be read, so a new one begins; a copy of it is kept.</source>
        <translation>关于这本书的聊天（{name}）无法读取，所以另起一份新的；旧的保留了副本。</translation>
    </message>
    <message>
        <source>This comparison cannot be kept.</source>
        <translation>这次比较无法保存。</translation>
    </message>
    <message>
        <source>A blind comparison ({name}) cannot be read; it stays as it is, and is not counted.</source>
        <translation>有一次盲测（{name}）无法读取；它保持原样，不计入。</translation>
    </message>
    <message>
        <source>A later Inkwell wrote a blind comparison ({name}); it is not counted here.</source>
        <translation>有一次盲测（{name}）由较新的 Inkwell 写成；这里不计入。</translation>
    </message>
    <message>
        <source>What was ticked off for continuity ({name}) cannot be read, so everything is listed again.</source>
        <translation>连贯性检查的处理记录（{name}）无法读取，所以全部重新列出。</translation>
    </message>
    <message>
        <source>A later Inkwell wrote {name}; what was ticked off there is not known.</source>
        <translation>{name} 由较新的 Inkwell 写成；不知道其中有哪些已处理。</translation>
    </message>
    <message>
        <source>In the bible, “{name}” says something of {what} that Inkwell does not understand; the usual is taken.</source>
        <translation>设定集里的“{name}”关于{what}的说明，Inkwell 无法理解；按默认处理。</translation>
    </message>
    <message>
        <source>“{source}” is a link to a folder elsewhere; move that folder instead.</source>
        <translation>“{source}”是指向别处文件夹的链接；请移动那个文件夹。</translation>
    </message>
    <message>
        <source>A book cannot be put inside its own folder; choose another place.</source>
        <translation>书不能放进它自己的文件夹里；请另选一处。</translation>
    </message>
    <message>
        <source>“{wrong}” was not the same in the copy as in the old folder, so the book was not moved.</source>
        <translation>“{wrong}”在副本里与旧文件夹里的不同，所以书没有移动。</translation>
    </message>
    <message>
        <source>The book was moved, but its old folder “{source}” could not be removed.</source>
        <translation>书已移动，但旧文件夹“{source}”未能移除。</translation>
    </message>
    <message>
        <source>The book was moved, but not all of its old folder could be removed; the rest is in “{aside}”.</source>
        <translation>书已移动，但旧文件夹未能全部移除；其余的在“{aside}”。</translation>
    </message>
    <message>
        <source>“{folder}” is there already and is not an empty folder; choose another place.</source>
        <translation>“{folder}”已经存在，而且不是空文件夹；请另选一处。</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be written because {reason}.</source>
        <translation>文件夹“{folder}”无法写入，因为{reason}。</translation>
    </message>
    <message>
        <source>The heading of this file is written in a way that Inkwell cannot change without harm.</source>
        <translation>这个文件的文件头写法特殊，Inkwell 无法在不损坏它的情况下更改。</translation>
    </message>
    <message>
        <source>This version is not UTF-8 text; its file is history/{}/{}.md.</source>
        <translation>这个版本不是 UTF-8 文本；它的文件是 history/{}/{}.md。</translation>
    </message>
    <message>
        <source>A version of the book needs a name.</source>
        <translation>书的版本需要一个名称。</translation>
    </message>
    <message>
        <source>The book was not kept under a name, because “{}” cannot be read.</source>
        <translation>书没有以命名版本保存，因为“{}”无法读取。</translation>
    </message>
    <message>
        <source>This version is no longer in the history.</source>
        <translation>这个版本已经不在历史里了。</translation>
    </message>
    <message>
        <source>It is moved to “quarantine”.</source>
        <translation>它会移到“quarantine”。</translation>
    </message>
    <message>
        <source>It is kept in “quarantine”, and its last good version from the history is put in its place, or what can be read of it where there is none.</source>
        <translation>它会保留在“quarantine”里，由历史中最后一个完好的版本代替；没有这样的版本，则由其中可读的内容代替。</translation>
    </message>
    <message>
        <source>“{}” ({}) is empty: not even its heading is left.</source>
        <translation>“{}”（{}）是空的：连文件头都没有了。</translation>
    </message>
    <message>
        <source>“{}” ({}) is filled with zeros, as happens when the power fails.</source>
        <translation>“{}”（{}）全是零，断电时会出现这种情况。</translation>
    </message>
    <message>
        <source>“{}” ({}) is not UTF-8 text.</source>
        <translation>“{}”（{}）不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The front matter of “{}” ({}) cannot be understood.</source>
        <translation>“{}”（{}）的文件头（front matter）无法理解。</translation>
    </message>
    <message>
        <source>It is written anew with what can be read of it, or else with the folder&apos;s name.</source>
        <translation>它会用其中可读的内容重写，否则用文件夹的名称。</translation>
    </message>
    <message>
        <source>{file_name} does not say which book this is.</source>
        <translation>{file_name} 没有说明这是哪本书。</translation>
    </message>
    <message>
        <source>{file_name} is damaged, and “{name}” was written by a newer Inkwell; nothing was touched.</source>
        <translation>{file_name} 已损坏，而“{name}”由较新的 Inkwell 写成；什么都没有触动。</translation>
    </message>
    <message>
        <source>See whether you may read it, and whether its disk is sound; nothing is written to it.</source>
        <translation>请查看你是否有权读取它，它所在的磁盘是否完好；没有往里写入任何内容。</translation>
    </message>
    <message>
        <source>“{as_posix}” cannot be read.</source>
        <translation>“{as_posix}”无法读取。</translation>
    </message>
    <message>
        <source>The folder “text” is missing, so the book has no parts, chapters or scenes.</source>
        <translation>文件夹“text”不见了，所以书里没有部、章或场景。</translation>
    </message>
    <message>
        <source>An empty one is made.</source>
        <translation>会新建一个空的。</translation>
    </message>
    <message>
        <source>Another kind can be given to it in the book&apos;s tree.</source>
        <translation>可以在书的目录树里给它另选类型。</translation>
    </message>
    <message>
        <source>“{title}” lies within itself, so it is shown at the top level.</source>
        <translation>“{title}”位于它自身之内，所以显示在最上层。</translation>
    </message>
    <message>
        <source>“{title}” lies in a part of the book that is not there, so it is shown at the top level.</source>
        <translation>“{title}”所在的部分不存在，所以显示在最上层。</translation>
    </message>
    <message>
        <source>A sync service left the same version of “{title}” beside it: “{name}”.</source>
        <translation>同步服务在“{title}”旁边留下了相同的版本：“{name}”。</translation>
    </message>
    <message>
        <source>A sync service left an empty version of “{title}” beside it: “{name}”.</source>
        <translation>同步服务在“{title}”旁边留下了空的版本：“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of the log of generations ({name}) cannot be understood.</source>
        <translation>
            <numerusform>生成日志（{name}）里有 {n} 行无法理解。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is put at the top level.</source>
        <translation>它会放到最上层。</translation>
    </message>
    <message>
        <source>The file of “{last_title}” ({node_id}.md) is gone, but the history has it.</source>
        <translation>“{last_title}”的文件（{node_id}.md）不见了，但历史里有它。</translation>
    </message>
    <message>
        <source>Its last good version is put back into the book.</source>
        <translation>它最后一个完好的版本会放回书里。</translation>
    </message>
    <message>
        <source>Compare the two and keep what you want of each.</source>
        <translation>请比较两者，各取所需。</translation>
    </message>
    <message>
        <source>The record of where the words of “{title}” came from is damaged.</source>
        <translation>关于“{title}”文字来源的记录已损坏。</translation>
    </message>
    <message>
        <source>The record of where words in the trash came from ({name}) is damaged.</source>
        <translation>关于回收站里文字来源的记录（{name}）已损坏。</translation>
    </message>
    <message>
        <source>The log of generations ({name}) is empty.</source>
        <translation>生成日志（{name}）是空的。</translation>
    </message>
    <message>
        <source>It is kept in “quarantine” as it is, and its sound lines stay in its place.</source>
        <translation>它会原样保留在“quarantine”里，其中完好的行留在原处。</translation>
    </message>
    <message>
        <source>A version of “{title}” in the history ({name}) is damaged.</source>
        <translation>历史里“{title}”的一个版本（{name}）已损坏。</translation>
    </message>
    <message>
        <source>The record of where a version&apos;s words came from ({name}) is damaged.</source>
        <translation>关于某个版本文字来源的记录（{name}）已损坏。</translation>
    </message>
    <message>
        <source>The list of what belongs to a named version of the book ({name}) is damaged.</source>
        <translation>书的一个命名版本的内容清单（{name}）已损坏。</translation>
    </message>
    <message>
        <source>It is kept in “quarantine”; what cannot be read of it is filled in with the versions of that time.</source>
        <translation>它会保留在“quarantine”里；其中读不出的，用当时的版本补上。</translation>
    </message>
    <message>
        <source>A note on what was deleted ({name}) is damaged; the texts themselves are there.</source>
        <translation>一条关于已删除内容的说明（{name}）已损坏；文字本身都在。</translation>
    </message>
    <message>
        <source>{stem} in the trash</source>
        <translation>回收站里的 {stem}</translation>
    </message>
    <message>
        <source>It is left as it is; a text editor can mend it.</source>
        <translation>它保持原样；可以用文本编辑器修补。</translation>
    </message>
    <message>
        <source>Put it back, or leave the series: copies of what it shared are in the book ({count:,}).</source>
        <translation>请把它放回去，或者退出系列：它所共享的内容在书里有副本（{count:,}）。</translation>
    </message>
    <message>
        <source>It is kept in “quarantine”, and the book&apos;s copy of how it was is put in its place.</source>
        <translation>它会保留在“quarantine”里，由书中所存的原样副本代替。</translation>
    </message>
    <message>
        <source>In the bible of the series: {found}</source>
        <translation>系列的设定集里：{found}</translation>
    </message>
    <message>
        <source>“{as_posix}” was left when Inkwell ended in the middle of writing.</source>
        <translation>Inkwell 写到一半时中断，留下了“{as_posix}”。</translation>
    </message>
    <message>
        <source>A record of unsaved words cannot be read.</source>
        <translation>一份未保存文字的记录无法读取。</translation>
    </message>
    <message>
        <source>A record of unsaved words is damaged; it was set aside.</source>
        <translation>一份未保存文字的记录已损坏；它已另放。</translation>
    </message>
    <message>
        <source>The record of your last words cannot be kept because {why}; the text itself is still saved.</source>
        <translation>你最后写下的文字无法留下记录，因为{why}；文字本身照常保存。</translation>
    </message>
    <message>
        <source>This system has no keyring that Inkwell can use; the key is asked for at each sitting.</source>
        <translation>本系统没有 Inkwell 可用的密钥环；每次使用时都会询问密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not take the key; it is asked for at each sitting.</source>
        <translation>系统的密钥环没有收下密钥；每次使用时都会询问。</translation>
    </message>
    <message>
        <source>The folder “{path}” was made.</source>
        <translation>已建立文件夹“{path}”。</translation>
    </message>
    <message>
        <source>“{as_posix}” was moved to “{shown}”.</source>
        <translation>“{as_posix}”已移到“{shown}”。</translation>
    </message>
    <message>
        <source>“{name}” in the bible of the series is again as it was last read; the damaged file is kept.</source>
        <translation>系列设定集里的“{name}”已恢复为上次读到的样子；损坏的文件保留着。</translation>
    </message>
    <message>
        <source>{file_name} was written anew; the book is called “{title}”.</source>
        <translation>{file_name} 已重写；书名为“{title}”。</translation>
    </message>
    <message>
        <source>“{as_posix}” is again as it was at {clock} on {date}; the damaged file is kept.</source>
        <translation>“{as_posix}”已恢复为 {date} {clock} 的样子；损坏的文件保留着。</translation>
    </message>
    <message>
        <source>“{as_posix}” was put back as it was at {clock} on {date}.</source>
        <translation>“{as_posix}”已按 {date} {clock} 的样子放回。</translation>
    </message>
    <message>
        <source>“{as_posix}” holds what could be read of it; the damaged file is kept.</source>
        <translation>“{as_posix}”里是能从中读出的内容；损坏的文件保留着。</translation>
    </message>
    <message>
        <source>“{title}” was put at the top level of the book.</source>
        <translation>“{title}”已放到书的最上层。</translation>
    </message>
    <message>
        <source>“{as_posix}” holds its sound lines; the damaged file is kept.</source>
        <translation>“{as_posix}”里是其中完好的行；损坏的文件保留着。</translation>
    </message>
    <message>
        <source>“{as_posix}” was written anew; the damaged file is kept.</source>
        <translation>“{as_posix}”已重写；损坏的文件保留着。</translation>
    </message>
    <message>
        <source>A picture has a name that no file can have.</source>
        <translation>有一张图片的名称不能用作文件名。</translation>
    </message>
    <message>
        <source>“{title}” is of a kind that Inkwell does not know; it is shown as a scene.</source>
        <translation>“{title}”的类型是 Inkwell 不认识的；作为场景显示。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it is shown but not written.</source>
        <translation>这个文件不是 UTF-8 文本，所以只显示，不写入。</translation>
    </message>
    <message>
        <source>This file cannot be read, so nothing is written to it.</source>
        <translation>这个文件无法读取，所以不往里写入任何内容。</translation>
    </message>
    <message>
        <source>This book&apos;s folder is read-only, so it can be read but not changed.</source>
        <translation>这本书的文件夹是只读的，所以只能阅读，不能更改。</translation>
    </message>
    <message>
        <source>The book&apos;s folder “{folder}” is gone.</source>
        <translation>书的文件夹“{folder}”不见了。</translation>
    </message>
    <message>
        <source>The project in “{folder}” cannot be read.</source>
        <translation>“{folder}”里的项目无法读取。</translation>
    </message>
    <message>
        <source>{file_name} cannot be read, so the book is shown under its folder&apos;s name.</source>
        <translation>{file_name} 无法读取，所以书以其文件夹的名称显示。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Inkwell; nothing in it was touched.</source>
        <translation>“{name}”由较新的 Inkwell 写成；里面什么都没有触动。</translation>
    </message>
    <message>
        <source>There is no Inkwell project in “{folder}”.</source>
        <translation>“{folder}”里没有 Inkwell 项目。</translation>
    </message>
    <message>
        <source>{file_name} is missing, so the book is shown under its folder&apos;s name.</source>
        <translation>缺少 {file_name}，所以书以其文件夹的名称显示。</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>“{name}”无法读取。</translation>
    </message>
    <message>
        <source>The text of “{title}” is not there to be read.</source>
        <translation>“{title}”的文字不在那里，无法读取。</translation>
    </message>
    <message>
        <source>Before going back to “{}”</source>
        <translation>退回“{}”之前</translation>
    </message>
    <message>
        <source>“{title}” could not be put back, because its version is damaged.</source>
        <translation>“{title}”无法放回，因为它的版本已损坏。</translation>
    </message>
    <message>
        <source>This result is not in the book&apos;s log of generations.</source>
        <translation>这个结果不在书的生成日志里。</translation>
    </message>
    <message>
        <source>What the model was told for this result is not in the book&apos;s log of generations.</source>
        <translation>为这个结果告知模型的内容不在书的生成日志里。</translation>
    </message>
    <message>
        <source>A part of what the model was told is missing from the log.</source>
        <translation>告知模型的内容有一部分在日志里缺失。</translation>
    </message>
    <message>
        <source>This result was not kept in a way that lets it be made again.</source>
        <translation>这个结果的保存方式使它无法重新生成。</translation>
    </message>
    <message>
        <source>A part of what the model was told is missing from the log, so this result cannot be made again.</source>
        <translation>告知模型的内容有一部分在日志里缺失，所以这个结果无法重新生成。</translation>
    </message>
    <message>
        <source>What the model was told for this result cannot be read; another Inkwell may have written it.</source>
        <translation>为这个结果告知模型的内容无法读取；可能是另一个 Inkwell 写的。</translation>
    </message>
    <message>
        <source>There is no series in “{folder}”.</source>
        <translation>“{folder}”里没有系列。</translation>
    </message>
    <message>
        <source>The series in “{folder}” cannot be read.</source>
        <translation>“{folder}”里的系列无法读取。</translation>
    </message>
    <message>
        <source>There is a series in “{name}” already.</source>
        <translation>“{name}”里已经有一个系列。</translation>
    </message>
    <message>
        <source>“{name}” is a book. Choose another folder, for instance the one that its books lie in.</source>
        <translation>“{name}”是一本书。请另选一个文件夹，例如放着系列各书的那个。</translation>
    </message>
    <message>
        <source>The series is being changed elsewhere; try again.</source>
        <translation>系列正在别处更改；请再试一次。</translation>
    </message>
    <message>
        <source>“{file_name}” in “{name}” cannot be understood, so it is left as it is.</source>
        <translation>“{name}”里的“{file_name}”无法理解，所以保持原样。</translation>
    </message>
    <message>
        <source>The series in “{name}” was written by a newer Inkwell; nothing in it was touched.</source>
        <translation>“{name}”里的系列由较新的 Inkwell 写成；里面什么都没有触动。</translation>
    </message>
    <message>
        <source>{name} cannot be read now, so all settings are as usual; it is left as it is.</source>
        <translation>{name} 现在无法读取，所以所有设置都按默认；它保持原样。</translation>
    </message>
    <message>
        <source>{name} is damaged, so all settings are as usual again.{aside}</source>
        <translation>{name} 已损坏，所以所有设置都恢复默认。{aside}</translation>
    </message>
    <message>
        <source> What was there is kept in {name}.</source>
        <translation> 原有内容保留在 {name} 里。</translation>
    </message>
    <message>
        <source>The settings could not be written because {reason}.</source>
        <translation>设置无法写入，因为{reason}。</translation>
    </message>
    <message>
        <source>The settings are being written elsewhere again and again.</source>
        <translation>设置一再在别处被写入。</translation>
    </message>
    <message>
        <source>{sentence} What the books of the series share is as it was when it was last read.</source>
        <translation>{sentence} 系列各书所共享的内容停留在上次读到的样子。</translation>
    </message>
    <message>
        <source>“{name}” is in this book&apos;s bible and, in another version, in the bible of the series; this book&apos;s counts here.</source>
        <translation>“{name}”在这本书的设定集里，也以另一个版本在系列的设定集里；这里以本书的为准。</translation>
    </message>
    <message>
        <source>{sentence} What the series shares could not be copied into this book.</source>
        <translation>{sentence} 系列所共享的内容未能复制到这本书里。</translation>
    </message>
    <message>
        <source>What the books of a series share can be deleted only while the series is there.</source>
        <translation>系列各书所共享的内容，只有系列在那里时才能删除。</translation>
    </message>
    <message>
        <source>This book is no longer part of that series.</source>
        <translation>这本书已经不属于那个系列了。</translation>
    </message>
    <message>
        <source>This entry is not on the disk there any more, or not yet; it was left as it is.</source>
        <translation>这个条目已不在或尚未出现在那里的磁盘上；保持原样。</translation>
    </message>
    <message>
        <source>The folder “{folder}” of the series in “{name}” is gone.</source>
        <translation>“{name}”里系列的文件夹“{folder}”不见了。</translation>
    </message>
    <message>
        <source>What the books of the series share is as it is, because the series is not there now.</source>
        <translation>系列各书所共享的内容保持原样，因为系列现在不在那里。</translation>
    </message>
    <message>
        <source>The summary of this chapter cannot be kept.</source>
        <translation>这一章的概要无法保存。</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a template, so it is not used.</source>
        <translation>“{name}”太长，不能作模板，所以不予使用。</translation>
    </message>
    <message>
        <source>There is no file “{name}” any more.</source>
        <translation>文件“{name}”已经不在了。</translation>
    </message>
    <message>
        <source>“{name}” is no template that can be read.</source>
        <translation>“{name}”不是可读的模板。</translation>
    </message>
    <message>
        <source>“{name}” has no headings, so there is nothing to lay out.</source>
        <translation>“{name}”里没有标题，没有可展开的内容。</translation>
    </message>
    <message>
        <source>There is no template “{name}” of your own.</source>
        <translation>你自己的模板里没有“{name}”。</translation>
    </message>
    <message>
        <source>There is nothing in the manuscript to make a template of.</source>
        <translation>书稿里没有可以做成模板的内容。</translation>
    </message>
    <message>
        <source>A template needs a name with a letter or a digit in it.</source>
        <translation>模板的名称里须有字母或数字。</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a tool, so it is not used.</source>
        <translation>“{name}”太长，不能作工具，所以不予使用。</translation>
    </message>
    <message>
        <source>The tool “{name}” cannot be read.</source>
        <translation>工具“{name}”无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is no tool that can be read.</source>
        <translation>“{name}”不是可读的工具。</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not “{text}”</source>
        <translation>“{key}”须是整数，不能是“{text}”</translation>
    </message>
    <message>
        <source>“{key}” must be yes or no, not “{text}”</source>
        <translation>“{key}”须是 yes 或 no，不能是“{text}”</translation>
    </message>
    <message>
        <source>“output” must be one of {outputkind}, not “{text}”</source>
        <translation>“output”须是 {outputkind} 之一，不能是“{text}”</translation>
    </message>
    <message>
        <source>“reads” may name {reads}, not “{unknown}”</source>
        <translation>“reads”可写 {reads}，不能写“{unknown}”</translation>
    </message>
    <message>
        <source>“needs-weights” must be a number such as 3 billion, not “{text}”</source>
        <translation>“needs-weights”须是 3 billion 这样的数，不能是“{text}”</translation>
    </message>
    <message>
        <source>“length” must be a range such as 0.6-1.6, not “{text}”</source>
        <translation>“length”须是 0.6-1.6 这样的范围，不能是“{text}”</translation>
    </message>
    <message>
        <source>The tool in “{shown}” cannot be used: {what}.</source>
        <translation>“{shown}”里的工具无法使用：{what}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, so it is left alone.</source>
        <translation>“{name}”无法读取，所以不去动它。</translation>
    </message>
    <message>
        <source>“{name}” has the name of “{name2}”, so it is not used.</source>
        <translation>“{name}”与“{name2}”同名，所以不予使用。</translation>
    </message>
    <message>
        <source>“{}” is no longer in the trash.</source>
        <translation>“{}”已经不在回收站里了。</translation>
    </message>
    <message>
        <source>That is no longer in the trash, so it cannot be brought back.</source>
        <translation>它已经不在回收站里了，所以无法找回。</translation>
    </message>
    <message>
        <source>This text in the trash cannot be read; its file is trash/{}/{}.md.</source>
        <translation>回收站里的这段文字无法读取；它的文件是 trash/{}/{}.md。</translation>
    </message>
    <message>
        <source>one of its files cannot be written</source>
        <translation>它有一个文件无法写入</translation>
    </message>
    <message>
        <source>“{title}” could not be brought back because {why}; nothing of it is lost.</source>
        <translation>“{title}”无法找回，因为{why}；它没有任何损失。</translation>
    </message>
    <message>
        <source>The trash could not be emptied because {reason}.</source>
        <translation>回收站未能清空，因为{reason}。</translation>
    </message>
    <message>
        <source>“{shown}” cannot be read, so the book was not copied.</source>
        <translation>“{shown}”无法读取，所以没有复制这本书。</translation>
    </message>
    <message>
        <source>A sync service left another version of “{title}” beside it: “{name}”.</source>
        <translation>同步服务在“{title}”旁边留下了另一个版本：“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text, so it is shown but not written.</source>
        <translation>“{name}”不是 UTF-8 文本，所以只显示，不写入。</translation>
    </message>
    <message>
        <source>The front matter of “{name}” cannot be understood, so it is shown as text.</source>
        <translation>“{name}”的文件头（front matter）无法理解，所以作为文字显示。</translation>
    </message>
    <message>
        <source>“{title}” has no place in the book&apos;s tree, so it is shown at the top level.</source>
        <translation>“{title}”在书的目录树里没有位置，所以显示在最上层。</translation>
    </message>
    <message>
        <source>A part of the book could not be written for a reason Inkwell did not expect; the log has more.</source>
        <translation>书中有一个部分无法写入，原因出乎 Inkwell 的预料；详情见日志。</translation>
    </message>
    <message>
        <source>A version could not be kept in the history because {}; the text itself is not touched.</source>
        <translation>未能把一个版本存入历史，因为{}；文字本身没有触动。</translation>
    </message>
    <message>
        <source>This version cannot be read; its file is history/{}/{}.md.</source>
        <translation>这个版本无法读取；它的文件是 history/{}/{}.md。</translation>
    </message>
    <message>
        <source>This version was damaged or changed after it was kept; its file is history/{}/{}.md.</source>
        <translation>这个版本保存之后损坏或被改动过；它的文件是 history/{}/{}.md。</translation>
    </message>
    <message>
        <source>No part of a book can be called that.</source>
        <translation>书的部分不能用这样的名称。</translation>
    </message>
    <message>
        <source>The list of words “{name}” cannot be read.</source>
        <translation>词表“{name}”无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is no list of words that can be read, so it is left as it is and not used.</source>
        <translation>“{name}”不是可读的词表，所以保持原样，不予使用。</translation>
    </message>
    <message>
        <source>It stands earlier in this scene.</source>
        <translation>它在这个场景的前文里。</translation>
    </message>
    <message>
        <source>It stands before the cursor.</source>
        <translation>它在光标之前。</translation>
    </message>
    <message>
        <source>Comments in it are not told.</source>
        <translation>其中的批注不会告知。</translation>
    </message>
    <message>
        <source>The last paragraphs</source>
        <translation>最后几段</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The tool says so.</source>
        <translation>这是工具的要求。</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the system prompt</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>You want it told always.</source>
        <translation>你要求始终告知它。</translation>
    </message>
    <message>
        <source>It says how the book is written.</source>
        <translation>它说明这本书的写法。</translation>
    </message>
    <message>
        <source>You chose these pages for how they sound.</source>
        <translation>你因语感选了这几页。</translation>
    </message>
    <message>
        <source>Sound like: {title}</source>
        <translation>仿照：{title}</translation>
    </message>
    <message>
        <source>The story knows them, and the text before the cursor does not name them.</source>
        <translation>故事里有这些名字，而光标之前的文字没有提到。</translation>
    </message>
    <message>
        <source>Names in this story</source>
        <translation>故事中的名字</translation>
    </message>
    <message>
        <source>Story bible: {name}</source>
        <translation>设定集：{name}</translation>
    </message>
    <message>
        <source>Looked up: {title}</source>
        <translation>查得：{title}</translation>
    </message>
    <message>
        <source>Story so far, from {scenes}</source>
        <translation>前情提要，出自“{scenes}”</translation>
    </message>
    <message>
        <source>It stands before this scene.</source>
        <translation>它在这个场景之前。</translation>
    </message>
    <message>
        <source>Author&apos;s note</source>
        <translation>作者注记</translation>
    </message>
    <message>
        <source>You keep it beside this book.</source>
        <translation>你把它放在这本书旁边。</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>你的说明</translation>
    </message>
    <message>
        <source>You wrote it beside Continue.</source>
        <translation>你把它写在“续写”旁边。</translation>
    </message>
    <message>
        <source>What the tool asks</source>
        <translation>工具的提问</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>The tool asks for it.</source>
        <translation>这是工具要的。</translation>
    </message>
    <message>
        <source>{whole} of {whole2} answers are there</source>
        <translation>{whole2} 个回答中已有 {whole} 个</translation>
    </message>
    <message>
        <source>{there}; about {value} more.</source>
        <translation>{there}；还要约 {value}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>My own settings</source>
        <translation>我自己的设置</translation>
    </message>
    <message>
        <source>Instructions to the model</source>
        <translation>给模型的指示</translation>
    </message>
    <message>
        <source>Style, from the story bible</source>
        <translation>文风，出自设定集</translation>
    </message>
    <message>
        <source>Sound like these pages</source>
        <translation>仿照这几页</translation>
    </message>
    <message>
        <source>Story bible, always told</source>
        <translation>设定集，始终告知</translation>
    </message>
    <message>
        <source>Summaries of earlier chapters</source>
        <translation>前面各章的概要</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>前情提要</translation>
    </message>
    <message>
        <source>Earlier in this scene</source>
        <translation>本场景前文</translation>
    </message>
    <message>
        <source>Story bible, when named</source>
        <translation>设定集，提到时告知</translation>
    </message>
    <message>
        <source>Passages looked up in the book</source>
        <translation>从书中查得的段落</translation>
    </message>
    <message>
        <source>This scene</source>
        <translation>本场景</translation>
    </message>
    <message>
        <source>“{word}” is nearly “{usual}”, which the book has {times}.</source>
        <translation>“{word}”与书中的“{usual}”（{times}）只差一点。</translation>
    </message>
    <message>
        <source>“{word}” is spelt “{usual}” elsewhere ({times}).</source>
        <translation>“{word}”在别处写作“{usual}”（{times}）。</translation>
    </message>
    <message>
        <source>The bible has</source>
        <translation>设定集里是</translation>
    </message>
    <message>
        <source>Elsewhere it is</source>
        <translation>别处是</translation>
    </message>
    <message>
        <source>Earlier it is</source>
        <translation>前文是</translation>
    </message>
    <message>
        <source>{name} is {years}. {source} {value}, and the text does not say that so many years passed.</source>
        <translation>{name}是 {years} 岁。{source} {value} 岁，而文中没有说过了这么多年。</translation>
    </message>
    <message>
        <source>{words} and {words2} cannot be of the same year.</source>
        <translation>{words}和{words2}不可能在同一年。</translation>
    </message>
    <message>
        <source>{name} speaks after leaving, and nothing is said of coming back.</source>
        <translation>{name}离开之后又说话，而文中没有说其回来过。</translation>
    </message>
    <message>
        <source>{name} speaks, and died earlier.</source>
        <translation>{name}在说话，却早已死去。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} times</source>
        <translation>
            <numerusform>{n:,} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph is told in the present; the scene is told in the past.</source>
        <translation>这一段用现在时讲述；这个场景用过去时讲述。</translation>
    </message>
    <message>
        <source>“I” tells this paragraph; nobody does in the rest of the scene.</source>
        <translation>这一段由“我”讲述；这个场景其余各处都不是。</translation>
    </message>
    <message>
        <source>Typed by the author</source>
        <translation>由作者输入</translation>
    </message>
    <message>
        <source>Pasted from elsewhere</source>
        <translation>粘贴自别处</translation>
    </message>
    <message>
        <source>Imported with a file</source>
        <translation>随文件导入</translation>
    </message>
    <message>
        <source>Generated, as the model gave it</source>
        <translation>由模型生成，未改动</translation>
    </message>
    <message>
        <source>Generated, then edited by the author</source>
        <translation>由模型生成，经作者修改</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Gen. and edited</source>
        <translation>生成后修改</translation>
    </message>
    <message>
        <source>“{title}” has no words yet.</source>
        <translation>“{title}”还没有文字。</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” has {n:,} words.</source>
        <translation>
            <numerusform>“{title}”有 {n:,} 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them are on record as generated by a language model.</source>
        <translation>记录中没有一个字由语言模型生成。</translation>
    </message>
    <message>
        <source>None of them were generated by a language model.</source>
        <translation>没有一个字由语言模型生成。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by a language model that ran on the author’s own computer ({models}) and accepted by the author.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）由语言模型生成；该模型在作者自己的电脑上运行（{models}），内容经作者采纳。</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer on record</source>
        <translation>已无记录</translation>
    </message>
    <message numerus="yes">
        <source>Of these, {n:,} words stand in passages that the author edited afterwards, changing {percent} of their words.</source>
        <translation>
            <numerusform>其中 {n:,} 字在作者随后修改过的段落里，其文字有 {percent} 被改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded by Inkwell while the book was written, word by word, and kept with the book. “Typed” means written on the page, key by key. The record cannot know who or what wrote the words that were pasted or imported, nor what an author copied by hand. “Not recorded” means written or changed outside Inkwell, or before it kept this record.</source>
        <translation>由 Inkwell 在写作过程中逐字记录，并与书一同保存。“输入”指在页面上逐键写下。粘贴或导入的文字出自谁、出自什么之手，以及作者动手抄录的内容，记录无从得知。“无记录”指在 Inkwell 之外，或在它开始记录之前写下或改动的内容。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by a language model that ran on a computer in the author’s own network ({models}) and accepted by the author.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）由语言模型生成；该模型在作者自己网络中的一台电脑上运行（{models}），内容经作者采纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by a language model that ran on a server ({models}) and accepted by the author.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）由语言模型生成；该模型在服务器上运行（{models}），内容经作者采纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by a language model ({models}) and accepted by the author; where it ran is not on record.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）由语言模型生成（{models}），内容经作者采纳；模型在哪里运行，没有记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were generated by language models and accepted by the author.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）由语言模型生成，内容经作者采纳。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>not in this book’s log</source>
        <translation>不在本书的日志里</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Runs of the model</source>
        <translation>模型的运行</translation>
    </message>
    <message>
        <source>{models}, at {place}</source>
        <translation>{models}，位于 {place}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the generated words came from a model that ran on the author’s own computer ({models}).</source>
        <translation>
            <numerusform>生成的文字中，{n:,} 字来自在作者自己的电脑上运行的模型（{models}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the generated words came from a model that ran on a computer in the author’s own network ({models}).</source>
        <translation>
            <numerusform>生成的文字中，{n:,} 字来自在作者自己网络中的一台电脑上运行的模型（{models}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the generated words came from a model that ran on a server ({models}).</source>
        <translation>
            <numerusform>生成的文字中，{n:,} 字来自在服务器上运行的模型（{models}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not on record where the model of {n:,} of the generated words ran ({models}).</source>
        <translation>
            <numerusform>生成的文字中，有 {n:,} 字的模型在哪里运行没有记录（{models}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>the author’s computer</source>
        <translation>作者的电脑</translation>
    </message>
    <message>
        <source>the author’s network</source>
        <translation>作者的网络</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>无记录</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were typed by the author.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）由作者输入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were pasted from other programs.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）粘贴自其他程序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were imported with a file that had been written before.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）随先前写成的文件导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words ({percent}) were written or changed where no record was kept, so that their origin is not known.</source>
        <translation>
            <numerusform>{n:,} 字（{percent}）写于或改于没有记录之处，因此来源不明。</numerusform>
        </translation>
    </message>
    <message>
        <source>less than {least}</source>
        <translation>不到 {least}</translation>
    </message>
    <message>
        <source>more than {most}</source>
        <translation>超过 {most}</translation>
    </message>
    <message numerus="yes">
        <source>the models: {models}</source>
        <translation>
            <numerusform>模型：{models}</numerusform>
        </translation>
    </message>
    <message>
        <source>All words</source>
        <translation>全部文字</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Words as given</source>
        <translation>原样的字数</translation>
    </message>
    <message>
        <source>Words in edited passages</source>
        <translation>改过的段落中的字数</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <translation>
            <numerusform>{n:,} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What are they in the story, and to whom?</source>
        <translation>其在故事里是什么人，对谁而言？</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>How old are they when the story begins, or when were they born?</source>
        <translation>故事开始时多大年纪，或者何时出生？</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>样貌</translation>
    </message>
    <message>
        <source>What does a stranger see first?</source>
        <translation>陌生人第一眼看到什么？</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>What colour are they, and how do they look at people?</source>
        <translation>什么颜色，看人时是怎样的眼神？</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>头发</translation>
    </message>
    <message>
        <source>What colour is it, and how is it worn?</source>
        <translation>什么颜色，怎样梳？</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>身材</translation>
    </message>
    <message>
        <source>How tall are they, how do they stand and move?</source>
        <translation>多高，站姿和举止怎样？</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>A scar, a limp, a ring that is never taken off?</source>
        <translation>一道疤、一瘸一拐、一枚从不摘下的戒指？</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>How do they speak: fast, dry, in whose words, with which habits?</source>
        <translation>怎样说话：快、冷淡、用谁的词，有哪些习惯？</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>What do they want, and what would they do for it?</source>
        <translation>想要什么，又肯为此做什么？</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>What do they need and not know it?</source>
        <translation>需要什么而自己不知道？</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>What do they go out of their way to avoid?</source>
        <translation>千方百计回避什么？</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>信念</translation>
    </message>
    <message>
        <source>What do they take for true that is not?</source>
        <translation>把什么并不真实的事当作真的？</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>What does nobody know about them, and who must not find out?</source>
        <translation>什么事没有人知道，又绝不能让谁发现？</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>长处</translation>
    </message>
    <message>
        <source>What can they do that others cannot?</source>
        <translation>会做什么别人做不到的事？</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>弱点</translation>
    </message>
    <message>
        <source>What lets them down at the worst moment?</source>
        <translation>最要紧的关头会败在什么上？</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>What happened to them before the first page?</source>
        <translation>第一页之前发生过什么？</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Whose child, partner, parent are they?</source>
        <translation>是谁的孩子、伴侣、父母？</translation>
    </message>
    <message>
        <source>Friends and enemies</source>
        <translation>朋友与敌人</translation>
    </message>
    <message>
        <source>Who is with them, who is against them, and why?</source>
        <translation>谁站在一边，谁作对，为什么？</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>What do they live on, and are they any good at it?</source>
        <translation>靠什么过活，做得好不好？</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Where do they live, and what stands on the shelf?</source>
        <translation>住在哪里，架子上摆着什么？</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>习惯</translation>
    </message>
    <message>
        <source>What do they do with their hands when they wait?</source>
        <translation>等待的时候，手在做什么？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Who are they at the end that they were not at the beginning?</source>
        <translation>结尾时有什么是开头所没有的？</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is it part of, and how does one get there?</source>
        <translation>它属于哪里，怎样才能到？</translation>
    </message>
    <message>
        <source>What does one see on coming in?</source>
        <translation>进来时看到什么？</translation>
    </message>
    <message>
        <source>Sounds and smells</source>
        <translation>声音与气味</translation>
    </message>
    <message>
        <source>What would one know it by in the dark?</source>
        <translation>在黑暗里凭什么认出它？</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Who is to be met there, and who is not let in?</source>
        <translation>在那里会遇见谁，谁又不许进去？</translation>
    </message>
    <message>
        <source>What happened there that is still felt?</source>
        <translation>那里发生过什么，至今仍能感到？</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>氛围</translation>
    </message>
    <message>
        <source>How does it feel to be there, and to whom otherwise?</source>
        <translation>身在其中是什么感觉，对谁又是另一种感觉？</translation>
    </message>
    <message>
        <source>Weather and light</source>
        <translation>天气与光线</translation>
    </message>
    <message>
        <source>What is it like in the seasons and at the hours of the story?</source>
        <translation>在故事的各个季节和时辰里是什么样？</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规矩</translation>
    </message>
    <message>
        <source>What is done there, and what is not?</source>
        <translation>在那里什么该做，什么不该做？</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用处</translation>
    </message>
    <message>
        <source>Which scenes need it, and for what?</source>
        <translation>哪些场景需要它，为了什么？</translation>
    </message>
    <message>
        <source>What does it look like, and what is it made of?</source>
        <translation>它什么样，用什么做成？</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主人</translation>
    </message>
    <message>
        <source>Whose is it, and whose was it before?</source>
        <translation>现在是谁的，以前是谁的？</translation>
    </message>
    <message>
        <source>What can it do, and what does it cost to use it?</source>
        <translation>它能做什么，用它要付出什么？</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Where is it when the story begins?</source>
        <translation>故事开始时它在哪里？</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What does it stand for, and to whom?</source>
        <translation>它象征什么，对谁而言？</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>它从哪里来？</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>它后来怎样？</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>A law, a custom, a faith, a war: in one sentence?</source>
        <translation>一条法律、一种习俗、一种信仰、一场战争：用一句话说？</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>谁知道</translation>
    </message>
    <message>
        <source>Who knows of it, and who believes otherwise?</source>
        <translation>谁知道它，谁又不这么认为？</translation>
    </message>
    <message>
        <source>What is possible, and what never is?</source>
        <translation>什么是可能的，什么绝无可能？</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>What does it cost those who use or break it?</source>
        <translation>使用它或打破它的人要付出什么？</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>起源</translation>
    </message>
    <message>
        <source>When and how did it begin?</source>
        <translation>何时、怎样开始？</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>如今</translation>
    </message>
    <message>
        <source>How does it show in the lives of these people?</source>
        <translation>它在这些人的生活里怎样显现？</translation>
    </message>
    <message>
        <source>Person and tense</source>
        <translation>人称与时态</translation>
    </message>
    <message>
        <source>First or third, past or present?</source>
        <translation>第一还是第三人称，过去还是现在时？</translation>
    </message>
    <message>
        <source>How does the narrator speak, and how near to whom?</source>
        <translation>叙述者怎样说话，离谁有多近？</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Long or short, plain or rich?</source>
        <translation>长还是短，朴素还是繁丽？</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>Which words and turns shall not appear?</source>
        <translation>哪些词和说法不应出现？</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>How is speech set, and how much of it is there?</source>
        <translation>对话怎样排，占多少？</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>时代</translation>
    </message>
    <message>
        <source>Which words may these people not know yet?</source>
        <translation>哪些词是这些人还不可能知道的？</translation>
    </message>
    <message>
        <source>Stage play</source>
        <translation>舞台剧本</translation>
    </message>
    <message>
        <source>Song lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Always told</source>
        <translation>始终告知</translation>
    </message>
    <message>
        <source>Chosen for this scene</source>
        <translation>为这个场景选定</translation>
    </message>
    <message>
        <source>“{key}” stands in {source}</source>
        <translation>“{key}”出现在{source}</translation>
    </message>
    <message>
        <source>“{key}” stands in the entry “{source}”</source>
        <translation>“{key}”出现在条目“{source}”</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} 和另外 {more} 个</translation>
    </message>
    <message>
        <source>{listed} call each other in a circle, so each is told once.</source>
        <translation>{listed} 循环互相引出，所以各只告知一次。</translation>
    </message>
    <message>
        <source>What you want otherwise</source>
        <translation>你希望有什么不同</translation>
    </message>
    <message>
        <source>You chose neither of the two each time.</source>
        <translation>每次你两者都没选。</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet.</source>
        <translation>还没有选过。</translation>
    </message>
    <message>
        <source>You chose each of the two {first} of {decided} times; there is nothing between them.</source>
        <translation>{decided} 次里，两者各选了 {first} 次；不分高下。</translation>
    </message>
    <message>
        <source>You chose {name} {most} of {decided} times; {sureness}</source>
        <translation>{decided} 次里你有 {most} 次选了 {name}；{sureness}</translation>
    </message>
    <message>
        <source>{said} Neither was better {times}; that is not counted.</source>
        <translation>{said}有 {times}不分高下；不计入。</translation>
    </message>
    <message>
        <source>In the long run you would choose {name} between {low} and {high} times in 100, as far as this tells.</source>
        <translation>照目前看，长期来说，每 100 次你会有 {low} 到 {high} 次选 {name}。</translation>
    </message>
    <message>
        <source>{places} places; which is which is shown when you have chosen at all of them.</source>
        <translation>共 {places} 处；各处都选过之后，才揭晓谁是谁。</translation>
    </message>
    <message>
        <source>{done} of {places} chosen: one of them {high}, the other {low}, neither {neither}. Which is which is shown at the end.</source>
        <translation>已选 {done} / {places}：其中一方 {high}，另一方 {low}，不分高下 {neither}。谁是谁，最后揭晓。</translation>
    </message>
    <message>
        <source>that is far more than chance would explain (chance alone would be as uneven in {percent} of such rounds).</source>
        <translation>这远非偶然所能解释（单凭偶然，也会有 {percent} 的轮次如此悬殊）。</translation>
    </message>
    <message>
        <source>that is more than chance would explain (chance alone would be as uneven in {percent} of such rounds).</source>
        <translation>这不是偶然所能解释的（单凭偶然，也会有 {percent} 的轮次如此悬殊）。</translation>
    </message>
    <message>
        <source>that may be a preference, or chance (chance alone would be as uneven in {percent} of such rounds). More places would tell.</source>
        <translation>这可能是偏好，也可能是偶然（单凭偶然，也会有 {percent} 的轮次如此悬殊）。多选几处才能看出。</translation>
    </message>
    <message>
        <source>chance alone explains that: it would be as uneven in {percent} of such rounds.</source>
        <translation>偶然就足以解释：单凭偶然，也会有 {percent} 的轮次如此悬殊。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>2 次</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>It says the same over and over.</source>
        <translation>它反复说同样的话。</translation>
    </message>
    <message>
        <source>The model gave no words.</source>
        <translation>模型没有给出文字。</translation>
    </message>
    <message>
        <source>It speaks of {listed}, who stands in the tool&apos;s own example.</source>
        <translation>它提到了 {listed}，这是工具自带例子里的。</translation>
    </message>
    <message>
        <source>Nobody speaks in it.</source>
        <translation>其中没有人说话。</translation>
    </message>
    <message>
        <source>It repeats what stands before it.</source>
        <translation>它重复了前文。</translation>
    </message>
    <message>
        <source>It breaks off.</source>
        <translation>它中途断了。</translation>
    </message>
    <message>
        <source>It is the passage as it was.</source>
        <translation>它与原段完全一样。</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} words where the passage has {was}.</source>
        <translation>
            <numerusform>它有 {n} 个词，而原段有 {was} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lost the names {listed}.</source>
        <translation>
            <numerusform>它丢了名字 {listed}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lost the numbers {listed}.</source>
        <translation>
            <numerusform>它丢了数字 {listed}。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {count} where {count2} were asked for.</source>
        <translation>要 {count2} 个，却有 {count} 个。</translation>
    </message>
    <message>
        <source>It is no list.</source>
        <translation>它不是列表。</translation>
    </message>
    <message>
        <source>It is no list of short things.</source>
        <translation>它不是由短项组成的列表。</translation>
    </message>
    <message>
        <source>It is not shorter than its text.</source>
        <translation>它没有比原文更短。</translation>
    </message>
    <message>
        <source>It names none of {listed}.</source>
        <translation>它没有提到 {listed} 中的任何一个。</translation>
    </message>
    <message>
        <source>It copies its text instead of summing it up.</source>
        <translation>它照抄原文，没有概括。</translation>
    </message>
    <message>
        <source>There are no remarks in it.</source>
        <translation>里面没有意见。</translation>
    </message>
    <message>
        <source>{lost} of its {count} remarks quote nothing that stands in the passage.</source>
        <translation>它的 {count} 条意见里，有 {lost} 条没有引用段落中的原文。</translation>
    </message>
    <message>
        <source>It has {count} chapters.</source>
        <translation>它有 {count} 章。</translation>
    </message>
    <message>
        <source>It does not say what happens.</source>
        <translation>它没有说发生了什么。</translation>
    </message>
    <message>
        <source>It names no scene that it rests on.</source>
        <translation>它没有指出所依据的场景。</translation>
    </message>
    <message>
        <source>A tool&apos;s name has small letters, digits and hyphens only, so “{name}” cannot be one.</source>
        <translation>工具名只能有小写字母、数字和连字符，所以“{name}”不行。</translation>
    </message>
    <message>
        <source>The tool “{name}” needs a title.</source>
        <translation>工具“{name}”需要标题。</translation>
    </message>
    <message>
        <source>The tool “{title}” has no instruction.</source>
        <translation>工具“{title}”没有指示。</translation>
    </message>
    <message>
        <source>The tool “{title}” rewrites, so it has to read {{selection}}.</source>
        <translation>工具“{title}”用于改写，所以必须读取 {{selection}}。</translation>
    </message>
    <message>
        <source>The number of items of the tool “{title}” must be between 0 and {most}.</source>
        <translation>工具“{title}”的条目数须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The number of words of an item of the tool “{title}” must be between 0 and {most}.</source>
        <translation>工具“{title}”的每条字数须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The number of words of the tool “{title}” must be between 0 and {most}.</source>
        <translation>工具“{title}”的字数须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The number of words of a piece of the tool “{title}” must be between 0 and {most}.</source>
        <translation>工具“{title}”的每段字数须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The number of variants of the tool “{title}” must be between 0 and {most}.</source>
        <translation>工具“{title}”的变体数须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The tool “{title}” can be tried 1 to 5 times, and its remarks quote 1 or 2 passages.</source>
        <translation>工具“{title}”可以尝试 1 到 5 次，它的意见引用 1 或 2 段。</translation>
    </message>
    <message>
        <source>The tool “{title}” is for “{unknown}”, which is no form; there are {known}.</source>
        <translation>工具“{title}”用于“{unknown}”，而没有这种形式；有的是 {known}。</translation>
    </message>
    <message>
        <source>The shortest and the longest answer of the tool “{title}” do not go together.</source>
        <translation>工具“{title}”的最短与最长回答互相矛盾。</translation>
    </message>
    <message>
        <source>“{title}” needs a model that follows instructions; {model} only goes on with a text.</source>
        <translation>“{title}”需要能按指示行事的模型；{model} 只会续写文字。</translation>
    </message>
    <message>
        <source>“{title}” asks more of a model than one of {size_words} weights can give.</source>
        <translation>“{title}”对模型的要求，超出了 {size_words} 参数的模型所能。</translation>
    </message>
    <message>
        <source>“{title}” needs a model whose answers can be held to a form; {model} cannot be.</source>
        <translation>“{title}”需要能把回答限定在一定形式里的模型；{model} 做不到。</translation>
    </message>
    <message>
        <source>A model in a GGUF file can.</source>
        <translation>GGUF 文件形式的模型可以。</translation>
    </message>
    <message>
        <source>“{title}” needs a context of {context_tokens:,} tokens; here it is {here:,}.</source>
        <translation>“{title}”需要 {context_tokens:,} 个词元的上下文；这里是 {here:,} 个。</translation>
    </message>
    <message>
        <source>A model serves, such as {known}.</source>
        <translation>可以用的模型例如 {known}。</translation>
    </message>
    <message>
        <source>A model with {size} weights or more serves, such as {known}.</source>
        <translation>可以用 {size} 参数以上的模型，例如 {known}。</translation>
    </message>
    <message>
        <source>The settings of the writing partner can raise it.</source>
        <translation>可以在写作伙伴的设置里调高。</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}M</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}B</translation>
    </message>
    <message>
        <source>Gemma 3 1B or Llama 3.2 1B, both as tuned for instructions</source>
        <translation>Gemma 3 1B 或 Llama 3.2 1B，均为指令微调版</translation>
    </message>
    <message>
        <source>Gemma 3 4B or Qwen 2.5 3B, both as tuned for instructions</source>
        <translation>Gemma 3 4B 或 Qwen 2.5 3B，均为指令微调版</translation>
    </message>
    <message>
        <source>Llama 3.1 8B or Qwen 2.5 7B, both as tuned for instructions</source>
        <translation>Llama 3.1 8B 或 Qwen 2.5 7B，均为指令微调版</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move ou&amp;t a level</source>
        <translation>提升一级(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;in a level</source>
        <translation>降低一级(&amp;I)</translation>
    </message>
    <message>
        <source>No proposal stands on the page now.</source>
        <translation>现在页面上没有提议。</translation>
    </message>
    <message>
        <source>No proposal is being written now.</source>
        <translation>现在没有正在写的提议。</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>新建书(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>打开最近的书(&amp;E)</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple book…</source>
        <translation>打开示例书(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Import a document…</source>
        <translation>导入文档(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder or project…</source>
        <translation>导入文件夹或项目(&amp;L)…</translation>
    </message>
    <message>
        <source>Import into t&amp;his book…</source>
        <translation>导入到本书(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>立即保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another folder…</source>
        <translation>移到其他文件夹(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Chec&amp;k this book…</source>
        <translation>检查本书(&amp;K)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>关闭书(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;scene</source>
        <translation>新建场景(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;chapter</source>
        <translation>新建章(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;part</source>
        <translation>新建部(&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>新建笔记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Hist&amp;ory of this scene…</source>
        <translation>本场景的历史(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Versions of the book…</source>
        <translation>书的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Move to tras&amp;h…</source>
        <translation>移到回收站(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Look into the trash…</source>
        <translation>查看回收站(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>续写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>采纳提议(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the next s&amp;entence</source>
        <translation>采纳下一句(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard the proposal</source>
        <translation>放弃提议(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;How the partner writes…</source>
        <translation>伙伴如何写作(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>重新加载模型(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manuscript</source>
        <translation>书稿(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Writing sidebar</source>
        <translation>写作侧栏(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Inkwell</source>
        <translation>关于 Inkwell(&amp;A)</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>还没有书</translation>
    </message>
    <message>
        <source>{count} proposals; in the page one of {words}</source>
        <translation>{count} 个提议；页面里的那个有 {words}</translation>
    </message>
    <message>
        <source>A proposal of {words}</source>
        <translation>一个提议，{words}</translation>
    </message>
    <message>
        <source>{keys} accepts it.</source>
        <translation>{keys} 采纳。</translation>
    </message>
    <message>
        <source>{keys} accepts a word.</source>
        <translation>{keys} 采纳一个词。</translation>
    </message>
    <message>
        <source>{keys} discards it.</source>
        <translation>{keys} 放弃。</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>已恢复保存</translation>
    </message>
    <message>
        <source>What you want to have at hand while you write.</source>
        <translation>写作时想放在手边的内容。</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>自己的问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名字</translation>
    </message>
    <message>
        <source>Nicknames, titles, how others call them</source>
        <translation>绰号、头衔、别人的叫法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;lso called</source>
        <translation>又名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>What was so at the beginning is not always so at the end: “from chapter 12 on she limps”.</source>
        <translation>开头如此，结尾未必如此：“从第 12 章起她跛了”。</translation>
    </message>
    <message>
        <source>also</source>
        <translation>另有</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>什么变了</translation>
    </message>
    <message>
        <source>What is so from then on</source>
        <translation>从那以后如何</translation>
    </message>
    <message>
        <source>She limps.</source>
        <translation>她跛了。</translation>
    </message>
    <message>
        <source>Take this change out</source>
        <translation>去掉这个变化</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>添加变化</translation>
    </message>
    <message>
        <source>Take out “{word}”</source>
        <translation>去掉“{word}”</translation>
    </message>
    <message>
        <source>{word}, take out of {name}</source>
        <translation>{word}，从{name}中去掉</translation>
    </message>
    <message>
        <source>Nothing was deleted from the story bible.</source>
        <translation>没有从设定集删除过任何内容。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Deleted from the story bible</source>
        <translation>从设定集删除的</translation>
    </message>
    <message>
        <source>Deleted entries, newest first</source>
        <translation>已删除的条目，最新的在前</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>已经有同名的</translation>
    </message>
    <message>
        <source>Import a lorebook</source>
        <translation>导入世界书</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What the lorebook holds</source>
        <translation>世界书的内容</translation>
    </message>
    <message>
        <source>Kind of what is selected</source>
        <translation>所选内容的类型</translation>
    </message>
    <message>
        <source>&amp;Selected rows are</source>
        <translation>所选各行设为(&amp;S)</translation>
    </message>
    <message>
        <source>always told</source>
        <translation>始终告知</translation>
    </message>
    <message numerus="yes">
        <source>{n} keys</source>
        <translation>
            <numerusform>{n} 个关键词</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>{chosen:,} of {all_of_them:,} entries are ticked.</source>
        <translation>已勾选 {chosen:,} / {all_of_them:,} 个条目。</translation>
    </message>
    <message>
        <source>Import {chosen:,}</source>
        <translation>导入 {chosen:,} 个</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新建人物</translation>
    </message>
    <message>
        <source>New &amp;character in the bible</source>
        <translation>在设定集里新建人物(&amp;C)</translation>
    </message>
    <message>
        <source>Unnamed character</source>
        <translation>未命名的人物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新建地点</translation>
    </message>
    <message>
        <source>New &amp;place in the bible</source>
        <translation>在设定集里新建地点(&amp;P)</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <translation>未命名的地点</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>新建物品</translation>
    </message>
    <message>
        <source>New &amp;thing in the bible</source>
        <translation>在设定集里新建物品(&amp;T)</translation>
    </message>
    <message>
        <source>Unnamed thing</source>
        <translation>未命名的物品</translation>
    </message>
    <message>
        <source>Lore</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>New lore</source>
        <translation>新建背景</translation>
    </message>
    <message>
        <source>New &amp;lore in the bible</source>
        <translation>在设定集里新建背景(&amp;L)</translation>
    </message>
    <message>
        <source>Unnamed lore</source>
        <translation>未命名的背景</translation>
    </message>
    <message>
        <source>New style</source>
        <translation>新建文风</translation>
    </message>
    <message>
        <source>New &amp;style in the bible</source>
        <translation>在设定集里新建文风(&amp;S)</translation>
    </message>
    <message>
        <source>Unnamed style</source>
        <translation>未命名的文风</translation>
    </message>
    <message>
        <source>Story bible</source>
        <translation>设定集</translation>
    </message>
    <message>
        <source>A part that is not in this book</source>
        <translation>不在这本书里的部分</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>Who and what your book is about. Add a character or a place with the plus above, or from a name on the page.</source>
        <translation>你的书写的是谁、是什么。用上面的加号添加人物或地点，或从页面上的名字添加。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>This book is only read here.</source>
        <translation>这本书在这里只读。</translation>
    </message>
    <message>
        <source>Find in the story bible</source>
        <translation>在设定集里查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Underline names on the page</source>
        <translation>给页面上的名字加下划线</translation>
    </message>
    <message>
        <source>Add to the story bible</source>
        <translation>添加到设定集</translation>
    </message>
    <message>
        <source>Import a lorebook…</source>
        <translation>导入世界书…</translation>
    </message>
    <message>
        <source>When it comes up</source>
        <translation>被提到时</translation>
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
        <source>The last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>The last two pages</source>
        <translation>最后两页</translation>
    </message>
    <message>
        <source>The last six pages</source>
        <translation>最后六页</translation>
    </message>
    <message>
        <source>The whole scene</source>
        <translation>整个场景</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>更多条件</translation>
    </message>
    <message>
        <source>Fewer conditions</source>
        <translation>收起条件</translation>
    </message>
    <message>
        <source>The partner reads what the entry says, and what holds at this place in the book.</source>
        <translation>伙伴会读到条目所说的内容，以及在书中此处成立的情况。</translation>
    </message>
    <message>
        <source>When it is named</source>
        <translation>提到它的名字时</translation>
    </message>
    <message>
        <source>Any of these words</source>
        <translation>出现这些词之一</translation>
    </message>
    <message>
        <source>letter, seal, envelope</source>
        <translation>信、封印、信封</translation>
    </message>
    <message>
        <source>And one of these</source>
        <translation>还须有这些词之一</translation>
    </message>
    <message>
        <source>And all of these</source>
        <translation>还须有这些词的全部</translation>
    </message>
    <message>
        <source>But none of these</source>
        <translation>但不得有这些词</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>仅整词</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>What this entry says may call others</source>
        <translation>本条目的内容可以引出其他条目</translation>
    </message>
    <message>
        <source>When the partner is told</source>
        <translation>何时告知伙伴</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How it can be called</source>
        <translation>如何被引出</translation>
    </message>
    <message>
        <source>over up to </source>
        <translation>经由至多 </translation>
    </message>
    <message>
        <source> others</source>
        <translation> 个条目</translation>
    </message>
    <message>
        <source>only by the page</source>
        <translation>只由页面文字</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Of what does not fit, the lowest is left out first</source>
        <translation>放不下时，先略去重要程度最低的</translation>
    </message>
    <message>
        <source>And one of</source>
        <translation>还须有其一</translation>
    </message>
    <message>
        <source>And all of</source>
        <translation>还须全有</translation>
    </message>
    <message>
        <source>But none of</source>
        <translation>但不得有</translation>
    </message>
    <message>
        <source>Looked for in</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Can be called</source>
        <translation>可由谁引出</translation>
    </message>
    <message>
        <source>Or any of</source>
        <translation>或有任一词</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>告知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>重要程度(&amp;I)</translation>
    </message>
    <message>
        <source>But here</source>
        <translation>在此例外</translation>
    </message>
    <message>
        <source>The last {depth:,} characters</source>
        <translation>最后 {depth:,} 个字符</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>又名 {aliases}</translation>
    </message>
    <message numerus="yes">
        <source>named {n:,} times in this scene</source>
        <translation>
            <numerusform>在这个场景里提到 {n:,} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the partner is not told of it</source>
        <translation>不告知伙伴</translation>
    </message>
    <message>
        <source>shared with the series</source>
        <translation>与系列共享</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Chapter or scene</source>
        <translation>章或场景</translation>
    </message>
    <message>
        <source>What holds there</source>
        <translation>在那里如何</translation>
    </message>
    <message>
        <source>As everywhere else</source>
        <translation>与别处相同</translation>
    </message>
    <message>
        <source>Add a chapter or scene</source>
        <translation>添加章或场景</translation>
    </message>
    <message>
        <source>Where it is named</source>
        <translation>提到它的地方</translation>
    </message>
    <message>
        <source>Changes on the way</source>
        <translation>途中的变化</translation>
    </message>
    <message>
        <source>Looking through the book…</source>
        <translation>正在通读本书…</translation>
    </message>
    <message>
        <source>It has no name yet.</source>
        <translation>它还没有名字。</translation>
    </message>
    <message>
        <source>It is not named in the book yet.</source>
        <translation>书中还没有提到它。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <translation>
            <numerusform>{n:,} 篇文字</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first {most_matches:,} are shown</source>
        <translation>；显示前 {most_matches:,} 处</translation>
    </message>
    <message>
        <source>Named {times} in {scenes}{more}</source>
        <translation>在 {scenes}中提到 {times}{more}</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> （截至目前）</translation>
    </message>
    <message>
        <source>Changes are kept as you type.</source>
        <translation>改动随输入保存。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>In the &amp;book</source>
        <translation>在书中(&amp;B)</translation>
    </message>
    <message>
        <source>The &amp;partner</source>
        <translation>伙伴(&amp;P)</translation>
    </message>
    <message>
        <source>{title_of} — Story bible</source>
        <translation>{title_of} — 设定集</translation>
    </message>
    <message>
        <source>Shared with the books of “{shared}”. </source>
        <translation>与“{shared}”各书共享。 </translation>
    </message>
    <message>
        <source>STORY BIBLE</source>
        <translation>设定集</translation>
    </message>
    <message>
        <source>Story &amp;bible</source>
        <translation>设定集(&amp;B)</translation>
    </message>
    <message>
        <source>Show the story &amp;bible</source>
        <translation>显示设定集(&amp;B)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{title_of}” was deleted from the story bible.</source>
        <translation>“{title_of}”已从设定集删除。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The partner is told in this scene</source>
        <translation>在此场景告知伙伴</translation>
    </message>
    <message>
        <source>{words}, as in “{title}”</source>
        <translation>{words}（同“{title}”）</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>Imported into the story bible: {:,} of {:,} entries are saved.</source>
        <translation>已导入设定集：{:,} / {:,} 个条目已保存。</translation>
    </message>
    <message>
        <source>&amp;Import a lorebook…</source>
        <translation>导入世界书(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Deleted bible entries…</source>
        <translation>已删除的设定集条目(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries imported into the story bible.</source>
        <translation>
            <numerusform>{n:,} 个条目已导入设定集。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are writing. The first place is here as soon as both have written it; you may close this window and write on meanwhile.</source>
        <translation>两者正在写。第一处一写好就会出现在这里；这期间你可以关上窗口继续写作。</translation>
    </message>
    <message>
        <source>It wrote nothing here.</source>
        <translation>它在这里什么都没写。</translation>
    </message>
    <message>
        <source>Your text before this place</source>
        <translation>此处之前你的文字</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>为什么（可不填）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>&amp;Left is better</source>
        <translation>左边更好(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>都不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Right is better</source>
        <translation>右边更好(&amp;R)</translation>
    </message>
    <message>
        <source>Your text before</source>
        <translation>之前你的文字</translation>
    </message>
    <message>
        <source>Place {number} of {count}, in “{title}”</source>
        <translation>第 {number} 处，共 {count} 处，在“{title}”</translation>
    </message>
    <message>
        <source>Counted automatically; none of these numbers says which is better.</source>
        <translation>自动计数；这些数字都不说明哪个更好。</translation>
    </message>
    <message>
        <source>Words in an answer</source>
        <translation>每个回答的字数</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>How surprised the model was at its own words; lower is less. Numbers of two models do not compare</source>
        <translation>模型对自己所写的字有多意外；越低越不意外。两个模型的数值不能相比</translation>
    </message>
    <message>
        <source>Different pairs of words</source>
        <translation>不同的词对</translation>
    </message>
    <message>
        <source>Distinct-2: of all pairs, how many are different</source>
        <translation>Distinct-2：全部相邻词对中有多少是不同的</translation>
    </message>
    <message>
        <source>Different threes of words</source>
        <translation>不同的三词组</translation>
    </message>
    <message>
        <source>Distinct-3</source>
        <translation>Distinct-3</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>已经说过</translation>
    </message>
    <message>
        <source>Runs of four words that stood there already</source>
        <translation>前文已有的四词连串</translation>
    </message>
    <message>
        <source>Two tries alike</source>
        <translation>两次相似</translation>
    </message>
    <message>
        <source>What two answers at a place have in common</source>
        <translation>同一处两个回答的共同之处</translation>
    </message>
    <message>
        <source>Worn phrases</source>
        <translation>陈词滥调</translation>
    </message>
    <message>
        <source>In a thousand words</source>
        <translation>每千字</translation>
    </message>
    <message>
        <source>Taken from your text</source>
        <translation>取自你的文字</translation>
    </message>
    <message>
        <source>Words in runs of eight that your text has too</source>
        <translation>你的文字里也有的八词连串中的词</translation>
    </message>
    <message>
        <source>The same as the other</source>
        <translation>与另一方相同</translation>
    </message>
    <message>
        <source>Words in runs of eight that the other wrote too</source>
        <translation>另一方也写了的八词连串中的词</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>你的选择</translation>
    </message>
    <message>
        <source>Your &amp;choices</source>
        <translation>你的选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>测量值(&amp;M)</translation>
    </message>
    <message>
        <source>In all {rounds} rounds of these two: {verdict} {words}</source>
        <translation>两者全部 {rounds} 轮：{verdict} {words}</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>{name} 所写的</translation>
    </message>
    <message>
        <source>Left out, in “{title}”</source>
        <translation>已略去，在“{title}”</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不选</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>{words}, in “{title}”</source>
        <translation>{words}，在“{title}”</translation>
    </message>
    <message>
        <source>Two models or two styles go on from the same places in your book. You choose the better one without knowing which is which; at the end it is told whom you chose, and how sure that is. Nothing goes into your text.</source>
        <translation>两个模型或两种文风从你书中的同样几处接着写。你在不知道谁是谁的情况下选较好的一个；最后揭晓你选了谁，以及有多大把握。你的文字里不会添入任何内容。</translation>
    </message>
    <message>
        <source>Two models or two styles are asked what was asked for this result, a few times anew. You choose the better one each time without knowing which is which; at the end it is told whom you chose. Nothing goes into your text.</source>
        <translation>把当初得到这个结果的要求，向两个模型或两种文风重新提几次。每次你在不知道谁是谁的情况下选较好的一个；最后揭晓你选了谁。你的文字里不会添入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>以前的盲测</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many</comment>
        <translation>处数</translation>
    </message>
    <message>
        <source>Choose two that differ</source>
        <translation>请选两个不同的</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen; go on</source>
        <translation>已选 {chosen} / {count}；继续</translation>
    </message>
    <message>
        <source>{names} or {names2}</source>
        <translation>{names} 或 {names2}</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>盲测</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show which is which</source>
        <translation>揭晓谁是谁(&amp;S)</translation>
    </message>
    <message>
        <source>Ends this round; what you have chosen until now counts</source>
        <translation>结束这一轮；到此为止的选择有效</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it first.</source>
        <translation>请等它完成，或先停止它。</translation>
    </message>
    <message>
        <source>the installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>&amp;Remove it…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <source>Where it comes from, and which PyTorch</source>
        <translation>从哪里取得，用哪个 PyTorch</translation>
    </message>
    <message>
        <source>None; with one, no network is used</source>
        <translation>无；有了它就不使用网络</translation>
    </message>
    <message>
        <source>The usual; or a version: 2.13.0</source>
        <translation>默认；或指定版本：2.13.0</translation>
    </message>
    <message>
        <source>Package in&amp;dex</source>
        <translation>软件包索引(&amp;D)</translation>
    </message>
    <message>
        <source>Folder of &amp;wheels</source>
        <translation>wheel 包文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>PyT&amp;orch</source>
        <translation>PyTorch(&amp;O)</translation>
    </message>
    <message>
        <source>Address of a package index</source>
        <translation>软件包索引的地址</translation>
    </message>
    <message>
        <source>Folder of wheels of your own</source>
        <translation>自备的 wheel 包文件夹</translation>
    </message>
    <message>
        <source>Which PyTorch</source>
        <translation>哪个 PyTorch</translation>
    </message>
    <message>
        <source>Folder of wheels of your own: choose</source>
        <translation>自备的 wheel 包文件夹：选择</translation>
    </message>
    <message>
        <source>&amp;Install anew…</source>
        <translation>重新安装(&amp;I)…</translation>
    </message>
    <message>
        <source>Both have written at all places of the blind comparison; choose whenever you like.</source>
        <translation>盲测的各处两者都写好了；随时可以去选。</translation>
    </message>
    <message>
        <source>&amp;Blind comparison…</source>
        <translation>盲测(&amp;B)…</translation>
    </message>
    <message>
        <source>This text has a line of more than {longest_line:,} characters, so it can be read here but not changed; part the line in another editor.</source>
        <translation>这段文字有一行超过 {longest_line:,} 个字符，所以在这里只能阅读，不能更改；请用别的编辑器把这一行拆开。</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>打开一本书</translation>
    </message>
    <message>
        <source>Where to put the sample book</source>
        <translation>示例书放在哪里</translation>
    </message>
    <message>
        <source>Sample story</source>
        <translation>示例故事</translation>
    </message>
    <message>
        <source>Save the book as</source>
        <translation>将书另存为</translation>
    </message>
    <message>
        <source>Duplicate the book</source>
        <translation>创建本书的副本</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>A copy of the book is in {folder}.</source>
        <translation>本书的副本在 {folder}。</translation>
    </message>
    <message>
        <source>Move the book to</source>
        <translation>将书移动到</translation>
    </message>
    <message>
        <source>This book has no scene yet; Manuscript, New scene adds one.</source>
        <translation>这本书还没有场景；“书稿 → 新建场景”可以添加一个。</translation>
    </message>
    <message>
        <source>{title} — Inkwell</source>
        <translation>{title} — Inkwell</translation>
    </message>
    <message>
        <source>Proposals side by s&amp;ide</source>
        <translation>并排显示提议(&amp;I)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The chat is cleared, and no longer kept with the book.</source>
        <translation>聊天已清空，不再与书一同保存。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>What is the collection called? What you choose in the plan can be put into it.</source>
        <translation>合集叫什么？在计划里选中的内容可以放进去。</translation>
    </message>
    <message>
        <source>New collection from what is chosen…</source>
        <translation>由所选内容新建合集…</translation>
    </message>
    <message>
        <source>New collection by search…</source>
        <translation>由搜索新建合集…</translation>
    </message>
    <message>
        <source>Rename the collection…</source>
        <translation>重命名合集…</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>删除合集…</translation>
    </message>
    <message>
        <source>Change the collection’s search…</source>
        <translation>更改合集的搜索…</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>添加到合集</translation>
    </message>
    <message>
        <source>Take out of “{replace}”</source>
        <translation>移出“{replace}”</translation>
    </message>
    <message>
        <source>{count:,} parts of the book</source>
        <translation>书的 {count:,} 个部分</translation>
    </message>
    <message>
        <source>Now in the collection “{name}”: {what}.</source>
        <translation>现已在合集“{name}”里：{what}。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>重命名合集</translation>
    </message>
    <message>
        <source>Another name for it:</source>
        <translation>新的名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>“{name}” is forgotten; all that is in it stays in the book.</source>
        <translation>“{name}”已忘记；其中的内容都留在书里。</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>删除合集</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>It needs an open book.</source>
        <translation>需要先打开一本书。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The caret is in a comment of several paragraphs; a bookmark cannot stand in there.</source>
        <translation>光标在一条多段的批注里；书签不能放在那里。</translation>
    </message>
    <message>
        <source>What is the place called? A bookmark is a comment in the text, and no word of the story.</source>
        <translation>这个地方叫什么？书签是文中的一条批注，不算故事的文字。</translation>
    </message>
    <message>
        <source>Bookmark &amp;here…</source>
        <translation>在此加书签(&amp;H)…</translation>
    </message>
    <message>
        <source>Comments and bookmar&amp;ks…</source>
        <translation>批注和书签(&amp;K)…</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>在此加书签</translation>
    </message>
    <message>
        <source>Set the bookmark</source>
        <translation>加上书签</translation>
    </message>
    <message>
        <source>It does not fit with this:</source>
        <translation>与此处不合：</translation>
    </message>
    <message>
        <source>Show it in the story bible</source>
        <translation>在设定集里显示</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>连贯性</translation>
    </message>
    <message>
        <source>The book is being read…</source>
        <translation>正在通读本书…</translation>
    </message>
    <message>
        <source>Nothing was found that does not fit together.</source>
        <translation>没有发现彼此不合之处。</translation>
    </message>
    <message>
        <source>All that was found is dealt with.</source>
        <translation>发现的都已处理。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>谁在场</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>时态</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>谁在讲述</translation>
    </message>
    <message>
        <source>Found by the model</source>
        <translation>由模型发现</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>不算问题</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>处待查看</translation>
    </message>
    <message>
        <source>ticked off</source>
        <translation>处已处理</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>处不算问题</translation>
    </message>
    <message>
        <source>Ask the &amp;model</source>
        <translation>询问模型(&amp;M)</translation>
    </message>
    <message>
        <source>Ask all the sa&amp;me</source>
        <translation>仍然询问(&amp;M)</translation>
    </message>
    <message>
        <source>The model is looking already.</source>
        <translation>模型已经在看了。</translation>
    </message>
    <message>
        <source>The model looks at this scene; only what quotes two passages of the book is listed</source>
        <translation>模型会看这个场景；只列出引用了书中两处文字的意见</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>彼此不合之处</translation>
    </message>
    <message>
        <source>&amp;Also what is dealt with</source>
        <translation>也显示已处理的(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tick off</source>
        <translation>标为已处理(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not a fault</source>
        <translation>不算问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Both passages</source>
        <translation>两处文字</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>撤回标记(&amp;T)</translation>
    </message>
    <message>
        <source>It is a fault after a&amp;ll</source>
        <translation>还是算问题(&amp;L)</translation>
    </message>
    <message>
        <source>Check continuit&amp;y…</source>
        <translation>检查连贯性(&amp;Y)…</translation>
    </message>
    <message>
        <source>The model looks at “{title}”; what it says is in the sidebar too.</source>
        <translation>模型正在看“{title}”；它所说的也会出现在侧栏里。</translation>
    </message>
    <message>
        <source>The model said nothing of two passages.</source>
        <translation>模型没有提到哪两处不合。</translation>
    </message>
    <message>
        <source>What the model said is listed.</source>
        <translation>模型所说的已列出。</translation>
    </message>
    <message>
        <source>What the model said does not quote the book, so it is left out.</source>
        <translation>模型所说的没有引用书中文字，所以略去。</translation>
    </message>
    <message>
        <source>The model said {said} things; none of them quotes two passages of the book, so they are left out.</source>
        <translation>模型说了 {said} 点；没有一点引用了书中两处文字，所以略去。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them quote two passages of the book, and are</source>
        <translation>
            <numerusform>其中 {n} 点引用了书中两处文字，</numerusform>
        </translation>
    </message>
    <message>
        <source>The model said {said} things; {listed} listed.</source>
        <translation>模型说了 {said} 点；{listed}已列出。</translation>
    </message>
    <message>
        <source>This &amp;scene</source>
        <translation>本场景(&amp;S)</translation>
    </message>
    <message>
        <source>Whole &amp;chapter</source>
        <translation>整章(&amp;C)</translation>
    </message>
    <message>
        <source>Whole &amp;book</source>
        <translation>整本书(&amp;B)</translation>
    </message>
    <message>
        <source>Changed here and elsewhere; what you write is kept, and saved when you have decided.</source>
        <translation>在这里和别处都被改过；你写的内容会保留，等你决定之后保存。</translation>
    </message>
    <message>
        <source>A quiet desk for novelists, with a writing partner that runs on this machine. No account, no telemetry, and nothing leaves this machine unless you ask for it.</source>
        <translation>小说作者的一张安静书桌，写作伙伴就在本机上运行。没有账户，没有遥测；除非你要求，什么都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Inter, the interface’s typeface</source>
        <translation>Inter，界面字体</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL 开放字体许可证 1.1</translation>
    </message>
    <message>
        <source>EB Garamond, the page’s typeface</source>
        <translation>EB Garamond，页面字体</translation>
    </message>
    <message>
        <source>Lucide, the icons</source>
        <translation>Lucide，图标</translation>
    </message>
    <message>
        <source>ISC licence</source>
        <translation>ISC 许可证</translation>
    </message>
    <message>
        <source>About Inkwell</source>
        <translation>关于 Inkwell</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Licences of fonts and icons</source>
        <translation>字体与图标的许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Inkwell itself comes under the Apache License 2.0. It ships with:</source>
        <translation>Inkwell 本身采用 Apache 许可证 2.0。随附：</translation>
    </message>
    <message>
        <source>A backup becomes a book in a folder of its own; nothing that is there now is changed.</source>
        <translation>备份会恢复为单独文件夹里的一本书；现有的内容一概不变。</translation>
    </message>
    <message>
        <source>There is no backup yet. Inkwell makes one when a book is closed, and while you write.</source>
        <translation>还没有备份。Inkwell 在关闭书时以及你写作期间制作备份。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore into a new folder…</source>
        <translation>恢复到新文件夹(&amp;R)…</translation>
    </message>
    <message>
        <source>FROM A FILE</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>THIS BOOK</source>
        <translation>本书</translation>
    </message>
    <message>
        <source>OTHER BOOKS</source>
        <translation>其他书</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>备份 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source> · {value} could not be read then</source>
        <translation> · 当时有 {value}无法读取</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>A name keeps the whole book as it is at that moment, for as long as the name is there.</source>
        <translation>命名会把整本书保留在那一刻的样子，名称在，它就在。</translation>
    </message>
    <message>
        <source>No version of the book has a name yet. Name one before you change much: a draft, or what you send away.</source>
        <translation>这本书还没有命名版本。大改之前先命名一个：一份草稿，或你要寄出的稿子。</translation>
    </message>
    <message>
        <source>Every scene becomes what it was in “{}”. The book as it is now is given a name first, so that you can come back to it.</source>
        <translation>每个场景都会变回“{}”里的样子。现在的书会先存为一个命名版本，以便你还能回来。</translation>
    </message>
    <message>
        <source>The texts of “{}” are then thinned with age, as the rest of the history is. The book itself does not change.</source>
        <translation>此后“{}”的文本会像其余历史一样逐渐稀疏。书本身不变。</translation>
    </message>
    <message>
        <source>Versions of the book</source>
        <translation>书的版本</translation>
    </message>
    <message>
        <source>Named versions of the book, newest first</source>
        <translation>书的命名版本，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Name the book as it is now</source>
        <translation>为现在的书命名(&amp;N)</translation>
    </message>
    <message>
        <source>First draft, before the new ending, sent to Anne…</source>
        <translation>初稿、新结局之前、寄给安妮的稿子…</translation>
    </message>
    <message>
        <source>A name for the book as it is now</source>
        <translation>现在这本书的名称</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>“{title}”的版本</translation>
    </message>
    <message>
        <source>&amp;Forget this name…</source>
        <translation>忘记这个名称(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>退回这个版本(&amp;G)…</translation>
    </message>
    <message>
        <source>The book as it is now is kept as “{label}”.</source>
        <translation>现在的书已保存为“{label}”。</translation>
    </message>
    <message>
        <source>Forget “{label}”</source>
        <translation>忘记“{label}”</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>忘记名称</translation>
    </message>
    <message>
        <source>A&amp;dd-on for voices…</source>
        <translation>笔调附加组件(&amp;D)…</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>wheel 包文件夹</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>It is removed; {gigabytes} are free again.</source>
        <translation>它已移除；腾出了 {gigabytes}。</translation>
    </message>
    <message>
        <source>“{label}” is forgotten.</source>
        <translation>“{label}”已忘记。</translation>
    </message>
    <message>
        <source>Go back to “{label}”</source>
        <translation>退回“{label}”</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} texts</source>
        <comment>one: 1 text</comment>
        <translation>
            <numerusform>{n:,} 篇文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>特殊字符</translation>
    </message>
    <message>
        <source>A name, as em dash or e acute, or a code</source>
        <translation>名称（如 em dash 或 e acute）或编码</translation>
    </message>
    <message>
        <source>Find a character by its name</source>
        <translation>按名称查找字符</translation>
    </message>
    <message>
        <source>Group of characters</source>
        <translation>字符组</translation>
    </message>
    <message>
        <source>Characters</source>
        <comment>letters</comment>
        <translation>字符</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>No character has such a name.</source>
        <translation>没有这个名称的字符。</translation>
    </message>
    <message>
        <source>Nothing has been used yet.</source>
        <translation>还没有用过字符。</translation>
    </message>
    <message>
        <source>Nothing is deleted here: what is replaced or moved stays in the folder “quarantine” of the book.</source>
        <translation>这里什么都不会删除：被替换或移走的内容保留在书的文件夹“quarantine”里。</translation>
    </message>
    <message>
        <source>Everything in this book can be read.</source>
        <translation>这本书里的一切都能读取。</translation>
    </message>
    <message>
        <source>Everything in this book can be read now. What was damaged is kept in “quarantine”.</source>
        <translation>现在这本书里的一切都能读取。损坏的内容保留在“quarantine”里。</translation>
    </message>
    <message>
        <source>Nothing more can be repaired from here; it is all left as it was.</source>
        <translation>从这里能修复的都修复了；其余的都保持原样。</translation>
    </message>
    <message>
        <source>Check this book</source>
        <translation>检查本书</translation>
    </message>
    <message>
        <source>What was found in this book</source>
        <translation>在这本书里发现的</translation>
    </message>
    <message>
        <source>&amp;Repair what can be repaired</source>
        <translation>修复可修复的(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} things were</source>
        <translation>
            <numerusform>{n:,} 处已</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} put right; the list shows what is left.</source>
        <translation>{things}修好；列表显示剩下的。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>PUT RIGHT</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>CAN BE REPAIRED</source>
        <translation>可修复</translation>
    </message>
    <message>
        <source>FOR YOU TO SEE TO</source>
        <translation>需要你来处理</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Whole text: {name}</source>
        <translation>全文：{name}</translation>
    </message>
    <message>
        <source>Show unchanged words too, however many</source>
        <translation>未改动的文字再多也显示</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>上一处改动（Shift+F7）</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>下一处改动（F7）</translation>
    </message>
    <message>
        <source>{current:,} of {count:,}</source>
        <translation>第 {current:,} 处，共 {count:,} 处</translation>
    </message>
    <message>
        <source>Change {place}</source>
        <translation>改动：{place}</translation>
    </message>
    <message>
        <source>No difference, word for word</source>
        <translation>逐字比较，没有差异</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>… {word_count} unchanged …</source>
        <translation>… {word_count}未改动 …</translation>
    </message>
    <message>
        <source>A dictionary is a pair of files, .dic and .aff, or an extension for an office program (.oxt). Yours are looked at first, then those of this computer.</source>
        <translation>词典由一对文件 .dic 和 .aff 组成，或者是办公软件的扩展（.oxt）。先用你添加的，再用这台电脑上的。</translation>
    </message>
    <message>
        <source>The dictionary is tried…</source>
        <translation>正在试用词典…</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Added: {language_name}</source>
        <translation>已添加：{language_name}</translation>
    </message>
    <message>
        <source>{name}, added by you</source>
        <translation>{name}，由你添加</translation>
    </message>
    <message>
        <source>{name}, comes with Inkwell</source>
        <translation>{name}，随 Inkwell 提供</translation>
    </message>
    <message>
        <source>What the record of this book says. Copy the paragraph into a publisher’s or a contest’s form, or save it with all tables. Inkwell sends it nowhere.</source>
        <translation>这本书的记录说明了什么。可以把这段文字复制到出版社或比赛的表格里，也可以连同全部表格一起保存。Inkwell 不会把它发往任何地方。</translation>
    </message>
    <message>
        <source>The paragraph and the table are on the clipboard.</source>
        <translation>这段文字和表格已在剪贴板里。</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>How the book was written, in a paragraph</source>
        <translation>用一段话说明本书如何写成</translation>
    </message>
    <message>
        <source>Words by origin</source>
        <translation>各来源的字数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Also list &amp;every run of a model, with its seed and date, in the saved file</source>
        <translation>在保存的文件里也列出模型的每次运行，连同种子和日期(&amp;E)</translation>
    </message>
    <message>
        <source>How “{title}” was written</source>
        <translation>“{title}”是如何写成的</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>There is no earlier version of this yet. Inkwell keeps one after each ten minutes of work.</source>
        <translation>它还没有更早的版本。Inkwell 每写作十分钟保留一个。</translation>
    </message>
    <message>
        <source>Struck through: stood there then and is gone now. Underlined: written since.</source>
        <translation>删除线：当时有，现在没有。下划线：后来写的。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>“{title}”的历史</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>版本，最新的在前</translation>
    </message>
    <message>
        <source>The version against the text of now</source>
        <translation>该版本与现在文字的比较</translation>
    </message>
    <message>
        <source>Show as it &amp;was</source>
        <translation>显示当时的样子(&amp;W)</translation>
    </message>
    <message>
        <source>Restore this &amp;passage</source>
        <translation>恢复这一段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>恢复这个版本(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>{n} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} restored; the page follows when this window closes.</source>
        <translation>已恢复 {passages}；关闭这个窗口后页面随之更新。</translation>
    </message>
    <message>
        <source>{more:,} more than now</source>
        <translation>比现在多 {more:,} 字</translation>
    </message>
    <message>
        <source>{fewer:,} fewer than now</source>
        <translation>比现在少 {fewer:,} 字</translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation>与现在字数相同</translation>
    </message>
    <message>
        <source>Tick that you accept the licence first.</source>
        <translation>请先勾选接受许可证。</translation>
    </message>
    <message>
        <source>This is what it comes to as far as we understand it, and no legal advice; what counts is the licence itself.</source>
        <translation>这是我们对它的理解，不是法律意见；以许可证本身为准。</translation>
    </message>
    <message>
        <source>Open the licence in the &amp;browser</source>
        <translation>在浏览器里打开许可证(&amp;B)</translation>
    </message>
    <message>
        <source>I have read the &amp;licence and accept it</source>
        <translation>我已阅读许可证并接受(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>No dictionary that Inkwell can ask is installed here. It asks WordNet (the program wn) and StarDict&apos;s sdcv; both work without a network.</source>
        <translation>这里没有安装 Inkwell 能查的词典。它能查 WordNet（程序 wn）和 StarDict 的 sdcv；两者都不需要网络。</translation>
    </message>
    <message>
        <source>A web address is opened in your browser, and only when you press the button. The site then knows the word.</source>
        <translation>网址会在你的浏览器里打开，而且只在你按下按钮时。那个网站由此知道你查的词。</translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation>查词</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>词典怎么说</translation>
    </message>
    <message>
        <source>Web address of a dictionary; {place} stands for the word</source>
        <translation>网络词典的地址；{place} 代表要查的词</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>在网上</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System dictionary</source>
        <translation>系统词典(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>在浏览器里打开(&amp;O)</translation>
    </message>
    <message>
        <source>Look up “{word}”</source>
        <translation>查“{word}”</translation>
    </message>
    <message>
        <source>The dictionaries here do not know “{word}”.</source>
        <translation>这里的词典没有“{word}”。</translation>
    </message>
    <message>
        <source>The text itself is all there: scenes, chapters and notes lie in files of their own.</source>
        <translation>文字本身都在：场景、章和笔记各有自己的文件。</translation>
    </message>
    <message>
        <source>What is this book called?</source>
        <translation>这本书叫什么名字？</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>书名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些(&amp;U)</translation>
    </message>
    <message>
        <source>Give the book a title; it can be changed later.</source>
        <translation>给书起个名字；以后可以改。</translation>
    </message>
    <message>
        <source>Both changes fit together: nothing was changed twice in the same place.</source>
        <translation>双方的改动互不冲突：没有一处被改过两次。</translation>
    </message>
    <message>
        <source>The merged text</source>
        <translation>合并后的文字</translation>
    </message>
    <message>
        <source>Previous place (Shift+F7)</source>
        <translation>上一处（Shift+F7）</translation>
    </message>
    <message>
        <source>Next place (F7)</source>
        <translation>下一处（F7）</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source> · nothing stands here</source>
        <translation> · 此处什么都没有</translation>
    </message>
    <message>
        <source>Place {current:,} of {count:,} that both changed</source>
        <translation>双方都改过的第 {current:,} 处，共 {count:,} 处</translation>
    </message>
    <message>
        <source>{undecided:,} to decide</source>
        <translation>{undecided:,} 处待定</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>全部已定</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>{name} · not there now</source>
        <translation>{name} · 现在不在</translation>
    </message>
    <message>
        <source>Models (*.gguf);;Scripts for trying (*.json);;All files (*)</source>
        <translation>模型 (*.gguf);;试用脚本 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>5 月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>Today {clock}</source>
        <translation>今天 {clock}</translation>
    </message>
    <message>
        <source>Yesterday {clock}</source>
        <translation>昨天 {clock}</translation>
    </message>
    <message>
        <source>{date} {clock}</source>
        <translation>{date} {clock}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>one: 1 word</comment>
        <translation>
            <numerusform>{n:,} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} 字节</translation>
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
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>英语（美国）</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>英语（英国）</translation>
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
        <translation>新建书</translation>
    </message>
    <message>
        <source>What is the book called?</source>
        <translation>书叫什么名字？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Create book</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>存放位置(&amp;P)</translation>
    </message>
    <message>
        <source>The title needs a letter or a digit, to name the folder by.</source>
        <translation>书名里须有字母或数字，以便命名文件夹。</translation>
    </message>
    <message>
        <source>The book will be in {folder}</source>
        <translation>书将放在 {folder}</translation>
    </message>
    <message>
        <source>The book gets a folder of its own.</source>
        <translation>书有自己的文件夹。</translation>
    </message>
    <message>
        <source>Where to put the book</source>
        <translation>书放在哪里</translation>
    </message>
    <message>
        <source>There is no such folder to put it in.</source>
        <translation>没有这样的文件夹可以放它。</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation>那个文件夹无法写入。</translation>
    </message>
    <message>
        <source>There is something with that name already; choose another title or folder.</source>
        <translation>那里已有同名的内容；请另选书名或文件夹。</translation>
    </message>
    <message>
        <source>That folder cannot be read.</source>
        <translation>那个文件夹无法读取。</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page {at:,} of {many}</source>
        <translation>第 {at:,} 页，共 {many} 页</translation>
    </message>
    <message>
        <source>How the partner writes</source>
        <translation>伙伴如何写作</translation>
    </message>
    <message>
        <source>Write like this</source>
        <translation>这样写</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>文风(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All settings</source>
        <translation>全部设置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>用词(&amp;W)</translation>
    </message>
    <message>
        <source>Where it st&amp;ops</source>
        <translation>何处停止(&amp;O)</translation>
    </message>
    <message>
        <source>Conte&amp;nt</source>
        <translation>内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation>待命(&amp;R)</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>关(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing is kept out.</source>
        <translation>什么都不挡。</translation>
    </message>
    <message>
        <source>&amp;Mild</source>
        <translation>温和(&amp;M)</translation>
    </message>
    <message>
        <source>Slurs and explicit sexual words do not appear; the partner finds another way to go on.</source>
        <translation>不出现侮辱性词语和露骨的性词语；伙伴会另寻写法。</translation>
    </message>
    <message>
        <source>S&amp;trict</source>
        <translation>严格(&amp;T)</translation>
    </message>
    <message>
        <source>Nor do swear words, nor words for cruelty, drugs and nudity. Where the story insists, the proposal ends.</source>
        <translation>也不出现脏话，以及关于残忍、毒品和裸露的词。如果故事非如此不可，提议就到此结束。</translation>
    </message>
    <message>
        <source>This is a list of words and a stop, no more. It does not understand what a sentence means: it can miss what is said in other words, and keep out what was harmless. Your own text is never touched.</source>
        <translation>这只是一份词表加一道拦阻，别无其他。它不懂句子的意思：换个说法就可能漏过，无害的也可能被挡。你自己的文字从不触动。</translation>
    </message>
    <message>
        <source>More text before its eyes takes more memory, and longer to read at first. When it is changed, the model is loaded again.</source>
        <translation>眼前的文字越多，越占内存，起初也读得越久。改动之后，模型会重新加载。</translation>
    </message>
    <message>
        <source>While you type, the model reads what you wrote, so that it can begin at once when you ask. It waits whenever you need the computer, and does not do it on battery.</source>
        <translation>你输入时，模型就读你写的内容，这样你一提要求，它就能立即开始。你要用电脑时它总会让路，用电池时则不预读。</translation>
    </message>
    <message>
        <source>Adds “Look closer” to each proposal: how likely each piece of it was, and what could have stood there. It takes a little more time.</source>
        <translation>给每个提议加上“细看”：每一小段有多大可能，那里还可以写什么。要多花一点时间。</translation>
    </message>
    <message>
        <source>Leave out a last sentence that is not &amp;finished</source>
        <translation>略去未写完的最后一句(&amp;F)</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Texts that end a proposal, one a line</source>
        <translation>使提议结束的文字，每行一段</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>Proposals at on&amp;ce</source>
        <translation>每次的提议数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;It ends by itself</source>
        <translation>自行结束(&amp;I)</translation>
    </message>
    <message>
        <source>A word is never cut in two either way.</source>
        <translation>无论如何，词都不会被截断。</translation>
    </message>
    <message>
        <source>It also ends &amp;before</source>
        <translation>遇到这些也结束(&amp;B)</translation>
    </message>
    <message>
        <source>Read ahead whi&amp;le I write</source>
        <translation>写作时预先阅读(&amp;L)</translation>
    </message>
    <message>
        <source>Let me loo&amp;k closer at proposals</source>
        <translation>让我细看提议(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;How much text it has before its eyes</source>
        <translation>眼前有多少文字(&amp;H)</translation>
    </message>
    <message>
        <source>About {pages} pages ({tokens:,} tokens)</source>
        <translation>约 {pages} 页（{tokens:,} 个词元）</translation>
    </message>
    <message>
        <source>At least {least} characters; a sentence that only you would say is good.</source>
        <translation>至少 {least} 个字符；一句只有你会说的话就很好。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次还不相同。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>显示我输入的内容(&amp;S)</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>本章</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>整本书</translation>
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
        <translation>页眉印书名和章名</translation>
    </message>
    <message>
        <source>Page numbers at the foot</source>
        <translation>页脚印页码</translation>
    </message>
    <message>
        <source>Titles of scenes</source>
        <translation>场景的标题</translation>
    </message>
    <message>
        <source>Comments, in brackets</source>
        <translation>批注，放在方括号里</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>页边距(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>行距(&amp;L)</translation>
    </message>
    <message>
        <source>This page stays empty.</source>
        <translation>此页留空。</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Page {pages:,}</source>
        <translation>第 {pages:,} 页</translation>
    </message>
    <message>
        <source>Nothing on this part of the page is marked.</source>
        <translation>页面的这一部分没有标出问题。</translation>
    </message>
    <message>
        <source>“{words}” is not in the dictionary.</source>
        <translation>词典里没有“{words}”。</translation>
    </message>
    <message>
        <source>Problems on this page</source>
        <translation>本页的问题</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>The model that is loaded cannot do this.</source>
        <translation>加载的模型做不到这一点。</translation>
    </message>
    <message>
        <source>Set everything as usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>{name}: as usual</source>
        <translation>{name}：默认</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Anew each time</source>
        <translation>每次重新抽取</translation>
    </message>
    <message>
        <source>{term} · off</source>
        <translation>{term} · 关</translation>
    </message>
    <message>
        <source>Between {low:g} and {high:g}</source>
        <translation>在 {low:g} 到 {high:g} 之间</translation>
    </message>
    <message>
        <source>How daring</source>
        <translation>有多敢写</translation>
    </message>
    <message>
        <source>Which words come into question</source>
        <translation>哪些词可供选用</translation>
    </message>
    <message>
        <source>Repeating words</source>
        <translation>重复用词</translation>
    </message>
    <message>
        <source>Repeating whole passages</source>
        <translation>重复整段</translation>
    </message>
    <message>
        <source>Another way to draw</source>
        <translation>另一种抽取方式</translation>
    </message>
    <message>
        <source>The order of the steps</source>
        <translation>各步的顺序</translation>
    </message>
    <message>
        <source>Boldness</source>
        <translation>大胆程度</translation>
    </message>
    <message>
        <source>Low is steady, high is surprising; 0 always takes the likeliest word.</source>
        <translation>低则稳，高则出人意料；0 总取最可能的词。</translation>
    </message>
    <message>
        <source>Boldness by the moment</source>
        <translation>随时而变的大胆程度</translation>
    </message>
    <message>
        <source>Lets boldness go up and down by this much: bolder where much is possible, steadier where little is.</source>
        <translation>让大胆程度上下浮动这么多：可能性多处更大胆，可能性少处更稳。</translation>
    </message>
    <message>
        <source>dynamic temperature, range</source>
        <translation>动态温度，范围</translation>
    </message>
    <message>
        <source>Its curve</source>
        <translation>它的曲线</translation>
    </message>
    <message>
        <source>Above 1 it stays steady for longer, below 1 it grows bold sooner.</source>
        <translation>大于 1 时稳得更久，小于 1 时更早变得大胆。</translation>
    </message>
    <message>
        <source>dynamic temperature, exponent</source>
        <translation>动态温度，指数</translation>
    </message>
    <message>
        <source>The likeliest few</source>
        <translation>最可能的几个</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words are considered.</source>
        <translation>只考虑最可能的这么多个词。</translation>
    </message>
    <message>
        <source>The likeliest share</source>
        <translation>最可能的份额</translation>
    </message>
    <message>
        <source>Considers the likeliest words until they make up this share of all chances; 1 considers all.</source>
        <translation>考虑最可能的词，直到它们占全部概率的这一份额；1 表示考虑全部。</translation>
    </message>
    <message>
        <source>The unlikely left out</source>
        <translation>去掉不太可能的</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest one.</source>
        <translation>概率低于最可能者这一比例的词不考虑。</translation>
    </message>
    <message>
        <source>Of usual surprise</source>
        <translation>寻常的意外程度</translation>
    </message>
    <message>
        <source>Keeps words about as surprising as the text usually is, up to this share; 1 keeps all.</source>
        <translation>保留意外程度与文字平常水平相当的词，直到这一份额；1 表示全部保留。</translation>
    </message>
    <message>
        <source>Near the best</source>
        <translation>接近最佳</translation>
    </message>
    <message>
        <source>Keeps words within so many standard deviations of the best one.</source>
        <translation>保留与最佳者相差不超过这么多个标准差的词。</translation>
    </message>
    <message>
        <source>Pass over the obvious</source>
        <translation>越过显而易见的</translation>
    </message>
    <message>
        <source>How often the most obvious words are left out, so that a rarer one comes.</source>
        <translation>有多经常略过最显而易见的词，好让更少见的词出现。</translation>
    </message>
    <message>
        <source>XTC, probability</source>
        <translation>XTC，概率</translation>
    </message>
    <message>
        <source>What counts as obvious</source>
        <translation>怎样算显而易见</translation>
    </message>
    <message>
        <source>A word is obvious from this chance on; above 0.5 nothing is passed over.</source>
        <translation>概率从这里起就算显而易见；大于 0.5 则什么都不越过。</translation>
    </message>
    <message>
        <source>XTC, threshold</source>
        <translation>XTC，阈值</translation>
    </message>
    <message>
        <source>Against repeating</source>
        <translation>防止重复</translation>
    </message>
    <message>
        <source>Makes words that stood there lately less likely; 1 does nothing, 1.1 is gentle.</source>
        <translation>让不久前出现过的词更不容易出现；1 不起作用，1.1 为轻度。</translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Against what was said</source>
        <translation>防止再说</translation>
    </message>
    <message>
        <source>The same for every word that stood there, however often; below 0 it invites them.</source>
        <translation>对出现过的每个词一视同仁，不论次数；小于 0 则鼓励它们。</translation>
    </message>
    <message>
        <source>presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Against what was said often</source>
        <translation>防止常说</translation>
    </message>
    <message>
        <source>Grows with every time a word stood there.</source>
        <translation>词每出现一次，力度就加大。</translation>
    </message>
    <message>
        <source>frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>回看多远</translation>
    </message>
    <message>
        <source>How many tokens back the three above look.</source>
        <translation>上面三项往回看多少个词元。</translation>
    </message>
    <message>
        <source>penalty range</source>
        <translation>惩罚范围</translation>
    </message>
    <message>
        <source>Against running on</source>
        <translation>防止照搬</translation>
    </message>
    <message>
        <source>Makes it hard to go on with a passage word for word; 0.8 is usual.</source>
        <translation>让一段话难以逐字重演；通常为 0.8。</translation>
    </message>
    <message>
        <source>DRY, multiplier</source>
        <translation>DRY，倍数</translation>
    </message>
    <message>
        <source>How fast it grows</source>
        <translation>增长多快</translation>
    </message>
    <message>
        <source>With every further word of the repetition.</source>
        <translation>重复每多一个词就增长。</translation>
    </message>
    <message>
        <source>DRY, base</source>
        <translation>DRY，底数</translation>
    </message>
    <message>
        <source>What may repeat</source>
        <translation>允许重复的</translation>
    </message>
    <message>
        <source>So many tokens may repeat freely.</source>
        <translation>这么多个词元可以自由重复。</translation>
    </message>
    <message>
        <source>DRY, allowed length</source>
        <translation>DRY，允许长度</translation>
    </message>
    <message>
        <source>How far back it looks</source>
        <translation>它回看多远</translation>
    </message>
    <message>
        <source>How many tokens back repetitions are sought.</source>
        <translation>往回多少个词元里寻找重复。</translation>
    </message>
    <message>
        <source>DRY, range</source>
        <translation>DRY，范围</translation>
    </message>
    <message>
        <source>Where a repetition ends</source>
        <translation>重复到哪里为止</translation>
    </message>
    <message>
        <source>Texts that it never reaches over, one a line; \n is a new line.</source>
        <translation>它不会越过的文字，每行一段；\n 表示换行。</translation>
    </message>
    <message>
        <source>DRY, breakers</source>
        <translation>DRY，分隔符</translation>
    </message>
    <message>
        <source>Steady surprise</source>
        <translation>意外程度恒定</translation>
    </message>
    <message>
        <source>Keeps the text evenly surprising by itself; most of “Which words” then does nothing.</source>
        <translation>自行让文字的意外程度保持均匀；此时“哪些词可供选用”大多不起作用。</translation>
    </message>
    <message>
        <source>mirostat 2</source>
        <translation>mirostat 2</translation>
    </message>
    <message>
        <source>How surprising</source>
        <translation>多大的意外</translation>
    </message>
    <message>
        <source>In bits; 5 is usual.</source>
        <translation>以比特计；通常为 5。</translation>
    </message>
    <message>
        <source>mirostat, tau</source>
        <translation>mirostat，tau</translation>
    </message>
    <message>
        <source>How quickly it follows</source>
        <translation>跟随多快</translation>
    </message>
    <message>
        <source>0.1 is usual.</source>
        <translation>通常为 0.1。</translation>
    </message>
    <message>
        <source>mirostat, eta</source>
        <translation>mirostat，eta</translation>
    </message>
    <message>
        <source>Aim at a chance</source>
        <translation>瞄准某一概率</translation>
    </message>
    <message>
        <source>Prefers words of about this chance, and corrects itself by what it drew.</source>
        <translation>偏好概率大约如此的词，并按抽到的结果自我修正。</translation>
    </message>
    <message>
        <source>adaptive-p, target</source>
        <translation>adaptive-p，目标</translation>
    </message>
    <message>
        <source>How long it remembers</source>
        <translation>记得多久</translation>
    </message>
    <message>
        <source>Near 1 is long.</source>
        <translation>接近 1 为长。</translation>
    </message>
    <message>
        <source>adaptive-p, decay</source>
        <translation>adaptive-p，衰减</translation>
    </message>
    <message>
        <source>The same draw each time</source>
        <translation>每次抽取相同</translation>
    </message>
    <message>
        <source>A number fixes the draw, so that the same question gets the same answer on this machine.</source>
        <translation>用一个数固定抽取，使同一问题在本机上得到同一回答。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>From the first to the last. A step that is not ticked does nothing.</source>
        <translation>从先到后。未勾选的步骤不起作用。</translation>
    </message>
    <message>
        <source>Against repeating (penalties)</source>
        <translation>防止重复（惩罚）</translation>
    </message>
    <message>
        <source>Against running on (DRY)</source>
        <translation>防止照搬（DRY）</translation>
    </message>
    <message>
        <source>Near the best (top-n-sigma)</source>
        <translation>接近最佳（top-n-sigma）</translation>
    </message>
    <message>
        <source>The likeliest few (top-k)</source>
        <translation>最可能的几个（top-k）</translation>
    </message>
    <message>
        <source>Of usual surprise (typical-p)</source>
        <translation>寻常的意外程度（typical-p）</translation>
    </message>
    <message>
        <source>The likeliest share (top-p)</source>
        <translation>最可能的份额（top-p）</translation>
    </message>
    <message>
        <source>The unlikely left out (min-p)</source>
        <translation>去掉不太可能的（min-p）</translation>
    </message>
    <message>
        <source>Pass over the obvious (XTC)</source>
        <translation>越过显而易见的（XTC）</translation>
    </message>
    <message>
        <source>Boldness (temperature)</source>
        <translation>大胆程度（温度）</translation>
    </message>
    <message>
        <source>A model that llama-server, Ollama, LM Studio, KoboldCpp, vLLM or another of their kind runs for you. Nothing is sent anywhere before you try it.</source>
        <translation>由 llama-server、Ollama、LM Studio、KoboldCpp、vLLM 或同类程序为你运行的模型。在你试用之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新服务器</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation>停止试用(&amp;T)</translation>
    </message>
    <message>
        <source>The server is asked for one word…</source>
        <translation>正在向服务器要一个词…</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <translation>自己的服务器</translation>
    </message>
    <message>
        <source>&amp;Keep the key in the system&apos;s keyring</source>
        <translation>把密钥存入系统的密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;I know, and want that</source>
        <translation>我明白，就要这样(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>忘记它(&amp;F)</translation>
    </message>
    <message>
        <source>Write with it</source>
        <translation>用它写作</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>The one that it has</source>
        <translation>它自带的</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 个词元</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>按已保存的</translation>
    </message>
    <message>
        <source>It writes: {description}.</source>
        <translation>它能写作：{description}。</translation>
    </message>
    <message>
        <source>It is told {context_tokens:,} tokens at most, its answer included</source>
        <translation>最多告知它 {context_tokens:,} 个词元，包括它的回答</translation>
    </message>
    <message>
        <source>{size}; it has room for {trained_context_tokens:,}.</source>
        <translation>{size}；它能容纳 {trained_context_tokens:,} 个。</translation>
    </message>
    <message>
        <source>It is told what to do in the words of its own template.</source>
        <translation>用它自己模板的措辞告诉它该做什么。</translation>
    </message>
    <message>
        <source>It continues a text as it stands.</source>
        <translation>它照原样续写文字。</translation>
    </message>
    <message>
        <source>It does not count tokens, so they are estimated, with a fifth of the context to spare.</source>
        <translation>它不数词元，所以词元数是估算的，并留出上下文的五分之一作余量。</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>你自己的设置</translation>
    </message>
    <message>
        <source>As they are set below and under “All settings”.</source>
        <translation>照下面和“全部设置”里所设的。</translation>
    </message>
    <message>
        <source>A style that you keep.</source>
        <translation>你保存的一种文风。</translation>
    </message>
    <message>
        <source>Keep this style</source>
        <translation>保存这种文风</translation>
    </message>
    <message>
        <source>Boldness (temperature), from steady to surprising</source>
        <translation>大胆程度（温度），从稳到出人意料</translation>
    </message>
    <message>
        <source>A name for the style</source>
        <translation>文风的名称</translation>
    </message>
    <message>
        <source>Styl&amp;e</source>
        <translation>文风(&amp;E)</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>出人意料</translation>
    </message>
    <message>
        <source>Styles of &amp;your own</source>
        <translation>你自己的文风(&amp;Y)</translation>
    </message>
    <message>
        <source>A style is all that stands under “All settings”.</source>
        <translation>一种文风就是“全部设置”里的一切。</translation>
    </message>
    <message>
        <source>&amp;Boldness</source>
        <translation>大胆程度(&amp;B)</translation>
    </message>
    <message>
        <source>temperature {temperature:g}</source>
        <translation>温度 {temperature:g}</translation>
    </message>
    <message>
        <source>“{name}” is now as it stands here.</source>
        <translation>“{name}”现在如此处所设。</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>“{name}”已保存。</translation>
    </message>
    <message>
        <source>There is a style called “{name}” already.</source>
        <translation>已经有名为“{name}”的文风。</translation>
    </message>
    <message>
        <source>“{old}” is now called “{name}”.</source>
        <translation>“{old}”现在叫“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is deleted; its settings are still shown.</source>
        <translation>“{name}”已删除；它的设置仍显示着。</translation>
    </message>
    <message>
        <source>“{name}” comes with Inkwell; take another name.</source>
        <translation>“{name}”是 Inkwell 自带的；请另取名称。</translation>
    </message>
    <message>
        <source>Could not be read and stays as usual: {names}.</source>
        <translation>无法读取，保持默认：{names}。</translation>
    </message>
    <message>
        <source>Summaries of chapters</source>
        <translation>章节概要</translation>
    </message>
    <message>
        <source>What the model is told of the chapters that it has no room for. Change them as you like; what you wrote stays.</source>
        <translation>对于放不下的各章，告知模型的就是这些概要。可以随意修改；你写的会保留。</translation>
    </message>
    <message>
        <source>Keep them &amp;fresh while I rest</source>
        <translation>在我休息时随时更新(&amp;F)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>The chapter was changed since</source>
        <translation>此后这一章又改过</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>还没有写</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>Sentences of the chapter</source>
        <translation>本章的原句</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成的</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>各章</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>重新生成(&amp;M)</translation>
    </message>
    <message>
        <source>It &amp;still holds</source>
        <translation>仍然适用(&amp;S)</translation>
    </message>
    <message>
        <source>Put into the s&amp;ynopsis</source>
        <translation>放进梗概(&amp;Y)</translation>
    </message>
    <message>
        <source>The summary of this chapter</source>
        <translation>本章的概要</translation>
    </message>
    <message>
        <source>What happens in this chapter, in a few sentences.</source>
        <translation>用几句话说明这一章发生了什么。</translation>
    </message>
    <message>
        <source>No chapter yet</source>
        <translation>还没有章</translation>
    </message>
    <message>
        <source>“{title}” is being summed up.</source>
        <translation>正在为“{title}”写概要。</translation>
    </message>
    <message>
        <source>It is the synopsis of “{title}” now.</source>
        <translation>它现在是“{title}”的梗概。</translation>
    </message>
    <message>
        <source>Thesaurus</source>
        <translation>同义词词典</translation>
    </message>
    <message>
        <source>The word before (Alt+Left)</source>
        <translation>上一个词（Alt+Left）</translation>
    </message>
    <message>
        <source>The next word (Alt+Right)</source>
        <translation>下一个词（Alt+Right）</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>of the language</comment>
        <translation>词</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>Words of like meaning</source>
        <translation>意思相近的词</translation>
    </message>
    <message>
        <source>&amp;Add a thesaurus…</source>
        <translation>添加同义词词典(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Write a word, or put the caret on one in the text.</source>
        <translation>请写一个词，或把光标放在文中的一个词上。</translation>
    </message>
    <message>
        <source>The thesaurus does not know “{asked}”.</source>
        <translation>同义词词典里没有“{asked}”。</translation>
    </message>
    <message>
        <source>Shown for “{word}”.</source>
        <translation>按“{word}”显示。</translation>
    </message>
    <message>
        <source>Whatever you choose, both versions are kept in the scene’s history.</source>
        <translation>无论怎么选，两个版本都保留在场景的历史里。</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in.</source>
        <translation>删除线：去掉的。下划线：加入的。</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>采用另一个(&amp;T)</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Two versions of “{title}”</source>
        <translation>“{title}”的两个版本</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Struck through: only in “{mine}”. Underlined: only in “{theirs}”.</source>
        <translation>删除线：只在“{mine}”里。下划线：只在“{theirs}”里。</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>以后再定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use the merged text</source>
        <translation>使用合并后的文字(&amp;U)</translation>
    </message>
    <message>
        <source>M&amp;erged · {waiting:,} to decide</source>
        <translation>合并 · {waiting:,} 处待定(&amp;E)</translation>
    </message>
    <message>
        <source>M&amp;erged</source>
        <translation>合并(&amp;E)</translation>
    </message>
    <message>
        <source>Choose in “Merged” whose words to take at each place that both changed.</source>
        <translation>在“合并”里，为双方都改过的每一处选择采用谁的文字。</translation>
    </message>
    <message>
        <source>The trash is empty. What you delete from the book waits here until you empty it.</source>
        <translation>回收站是空的。从书中删除的内容会留在这里，直到你清空它。</translation>
    </message>
    <message>
        <source>It cannot be brought back from here afterwards.</source>
        <translation>此后无法再从这里找回。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted, newest first</source>
        <translation>已删除的，最新的在前</translation>
    </message>
    <message>
        <source>The deleted text</source>
        <translation>已删除的文字</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>清空回收站(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>彻底删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>“{title}” is back in the book.</source>
        <translation>“{title}”已回到书中。</translation>
    </message>
    <message>
        <source>Delete “{title}” for good</source>
        <translation>彻底删除“{title}”</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>“{title}”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>All {n:,} things are</source>
        <translation>
            <numerusform>全部 {n:,} 项将</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>{everything} deleted for good. {for_good}</source>
        <translation>{everything}彻底删除。{for_good}</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>{kind} and {nodes:,} below, {words}</source>
        <translation>{kind}及其下 {nodes:,} 项，{words}</translation>
    </message>
    <message>
        <source>{kind}, {words}</source>
        <translation>{kind}，{words}</translation>
    </message>
    <message>
        <source>Kept in the book’s folder as “words.txt”, so that they travel with it. Titles of notes are known anyway.</source>
        <translation>保存在书的文件夹里，文件名“words.txt”，好让它们随书同行。笔记的标题无需添加也认得。</translation>
    </message>
    <message>
        <source>These words are right in all of your books.</source>
        <translation>这些词在你所有的书里都算正确。</translation>
    </message>
    <message>
        <source>Words that the dictionary does not know and that have a capital within sentences. Tick what is right.</source>
        <translation>词典里没有、句中又以大写开头的词。请勾选正确的。</translation>
    </message>
    <message>
        <source>This book is only read here, so its list cannot be changed.</source>
        <translation>这本书在这里只读，所以它的词表无法更改。</translation>
    </message>
    <message>
        <source>A word or a name</source>
        <translation>一个词或名字</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>添加到{name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Look through the book</source>
        <translation>通读本书</translation>
    </message>
    <message>
        <source>Add what is ticked to the book’s words</source>
        <translation>把勾选的添加到本书的词</translation>
    </message>
    <message>
        <source>Words that may be names</source>
        <translation>可能是名字的词</translation>
    </message>
    <message>
        <source>No word looks like a name that is not known already.</source>
        <translation>没有看似名字而尚未认得的词。</translation>
    </message>
    <message>
        <source>{word}  ·  {times} times</source>
        <translation>{word}  ·  {times} 次</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>the book’s words</source>
        <translation>本书的词</translation>
    </message>
    <message>
        <source>my words</source>
        <translation>我的词</translation>
    </message>
    <message>
        <source>This &amp;book</source>
        <translation>本书(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;My words</source>
        <translation>我的词(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Names in the book</source>
        <translation>书中的名字(&amp;N)</translation>
    </message>
    <message>
        <source>Much rarer</source>
        <translation>大幅少用</translation>
    </message>
    <message>
        <source>Rarer</source>
        <translation>少用</translation>
    </message>
    <message>
        <source>Likelier</source>
        <translation>多用</translation>
    </message>
    <message>
        <source>Much likelier</source>
        <translation>大幅多用</translation>
    </message>
    <message>
        <source>Avoid machine &amp;clichés ({count} phrases)</source>
        <translation>避免机器腔套话（{count} 个短语）(&amp;C)</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>查看清单</translation>
    </message>
    <message>
        <source>Phrases that must not appear, one a line</source>
        <translation>不得出现的短语，每行一个</translation>
    </message>
    <message>
        <source>Machine clichés</source>
        <translation>机器腔套话</translation>
    </message>
    <message>
        <source>Phrases that must not a&amp;ppear</source>
        <translation>不得出现的短语(&amp;P)</translation>
    </message>
    <message>
        <source>Words that shall come more often, or less often</source>
        <translation>应多用或少用的词</translation>
    </message>
    <message>
        <source>“{odd}” has no letter in it, so it cannot be avoided as a phrase.</source>
        <translation>“{odd}”里没有字母，所以不能作为短语来避免。</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>隐藏清单</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>添加短语</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>一个词或短语</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>How often it shall come</source>
        <translation>出现得多常</translation>
    </message>
    <message>
        <source>Take this phrase off the list</source>
        <translation>从列表中去掉这个短语</translation>
    </message>
    <message>
        <source>As you set it ({signed})</source>
        <translation>照你所设（{signed}）</translation>
    </message>
    <message>
        <source>What has come of it is deleted; it can be downloaded again from the beginning.</source>
        <translation>已下载的部分会删除；以后可以从头重新下载。</translation>
    </message>
    <message>
        <source>It does not fit on the disk of Inkwell&apos;s folder for models</source>
        <translation>它在 Inkwell 模型文件夹所在的磁盘上放不下</translation>
    </message>
    <message>
        <source>about {gigabytes} are needed, and {gigabytes2} are free</source>
        <translation>约需 {gigabytes}，而空余 {gigabytes2}</translation>
    </message>
    <message>
        <source>Then {name}, about {gigabytes}, is downloaded from {place}; {gigabytes2} are free. Only this file is asked for, without an account; nothing of yours is sent.</source>
        <translation>然后从 {place} 下载 {name}，约 {gigabytes}；空余 {gigabytes2}。只请求这一个文件，无需账户；不会发送你的任何内容。</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Throw away {name}</source>
        <translation>丢弃 {name}</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{name} is here. It is among the installed models; it writes when you choose it.</source>
        <translation>{name} 已到。它在已安装的模型之中；你选它，它就写作。</translation>
    </message>
    <message>
        <source>Mark ec&amp;hoes</source>
        <translation>标出重复词(&amp;H)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Only in the selection (Alt+S)</source>
        <translation>仅在选中的文字里（Alt+S）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Keep capitals as they are in the match</source>
        <translation>保持匹配处的大小写</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>{count:,} replaced</source>
        <translation>已替换 {count:,} 处</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>从头继续</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>从末尾继续</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>{total:,} found</source>
        <translation>找到 {total:,} 处</translation>
    </message>
    <message>
        <source>{number:,} of {total:,}</source>
        <translation>{number:,} / {total:,}</translation>
    </message>
    <message>
        <source>Average of all heads</source>
        <translation>所有注意力头的平均</translation>
    </message>
    <message>
        <source>Rollout through layers</source>
        <translation>逐层累积</translation>
    </message>
    <message>
        <source>One head</source>
        <translation>单个注意力头</translation>
    </message>
    <message>
        <source>What the model looked at</source>
        <translation>模型看了哪里</translation>
    </message>
    <message>
        <source>End what the model looked at</source>
        <translation>结束查看模型看了哪里</translation>
    </message>
    <message>
        <source>Which weights are shown</source>
        <translation>显示哪些权重</translation>
    </message>
    <message>
        <source>Layer </source>
        <translation>层 </translation>
    </message>
    <message>
        <source>Head </source>
        <translation>头 </translation>
    </message>
    <message>
        <source>Heaviest words</source>
        <translation>分量最重的词</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选</translation>
    </message>
    <message>
        <source>Looked at most</source>
        <translation>看得最多的</translation>
    </message>
    <message>
        <source>Would also have said</source>
        <translation>本来还会说</translation>
    </message>
    <message>
        <source>The model looks at what stands before “{short}” …</source>
        <translation>模型正在看“{short}”之前的文字…</translation>
    </message>
    <message>
        <source>What the model looked at cannot be shown</source>
        <translation>无法显示模型看了哪里</translation>
    </message>
    <message>
        <source>Of {layers} layers</source>
        <translation>共 {layers} 层</translation>
    </message>
    <message>
        <source>Of {heads} heads in each layer</source>
        <translation>每层 {heads} 个注意力头</translation>
    </message>
    <message>
        <source>Looked at again: the last {count} tokens before it. </source>
        <translation>重新看过：它之前的最后 {count} 个词元。 </translation>
    </message>
    <message>
        <source>{whose}; this is how the model that is loaded now reads the text before it, as it stands. {left}How much is looked at a word does not say why another is chosen.</source>
        <translation>{whose}；这是现在加载的模型照原样阅读它之前文字的方式。{left}一个词被看了多少，并不说明为什么选了另一个词。</translation>
    </message>
    <message>
        <source>Before “{short}”{likely}</source>
        <translation>“{short}”之前{likely}</translation>
    </message>
    <message>
        <source> {share} rests on the beginning, as in any text; the shades leave that out.</source>
        <translation> 有 {share} 落在开头，任何文字都是如此；底色没有把它算进去。</translation>
    </message>
    <message>
        <source>“Edwin comes today,” she said, and he looked up from his letter as if nobody had ever told him about the hens. </source>
        <translation>“埃德温今天来。”她说，于是他从信上抬起头来，仿佛从来没有人跟他提过那些母鸡。 </translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在寻找建议…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add to the &amp;book’s words</source>
        <translation>添加到本书的词(&amp;B)</translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation>添加到我的词(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Ignore until the book is closed</source>
        <translation>本次运行中忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Never say this again</source>
        <translation>不再提示这一点(&amp;N)</translation>
    </message>
    <message>
        <source>Remove “{old}”</source>
        <translation>去掉“{old}”</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>去掉空格</translation>
    </message>
    <message>
        <source>Put a space</source>
        <translation>加上空格</translation>
    </message>
    <message>
        <source>Insert “{text}”</source>
        <translation>插入“{text}”</translation>
    </message>
    <message>
        <source>Open {title_of} in the story bible</source>
        <translation>在设定集里打开{title_of}</translation>
    </message>
    <message>
        <source>Open it in the story bible</source>
        <translation>在设定集里打开</translation>
    </message>
    <message>
        <source>Do not show where words came from</source>
        <translation>不显示文字来源</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>That was not pasted, because it holds a single line of {count:,} characters and the page takes at most {limit:,}.</source>
        <translation>没有粘贴，因为其中有一行长达 {count:,} 个字符，而页面最多容纳 {limit:,} 个。</translation>
    </message>
    <message>
        <source>There are no words in what was to be pasted; pictures and files are not taken.</source>
        <translation>要粘贴的内容里没有文字；图片和文件不会粘贴进来。</translation>
    </message>
    <message>
        <source>That was not pasted, because it is too large or too tangled to be read.</source>
        <translation>没有粘贴，因为它太大或太杂乱，无法读取。</translation>
    </message>
    <message>
        <source>That page is too large or too tangled to keep its styles; its words were pasted as plain text.</source>
        <translation>那一页太大或太杂乱，无法保留样式；其中的文字已粘贴为纯文本。</translation>
    </message>
    <message>
        <source>Nothing was pasted, because another text came on to the page meanwhile; it is still on the clipboard.</source>
        <translation>没有粘贴，因为其间页面上换了另一篇文字；内容还在剪贴板里。</translation>
    </message>
    <message>
        <source>Keys of the proposal</source>
        <translation>提议的按键</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>一句</translation>
    </message>
    <message>
        <source>another</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>暂停朗读</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续朗读</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Take the new words</source>
        <translation>采用新的文字</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>保留原来的文字</translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation>采用全部改动</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>换个写法</translation>
    </message>
    <message>
        <source>Discard the rewrite</source>
        <translation>放弃改写</translation>
    </message>
    <message>
        <source>The rewrite is the same, word for word.</source>
        <translation>改写与原文逐字相同。</translation>
    </message>
    <message>
        <source>Keys of the rewrite</source>
        <translation>改写的按键</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>keep the old</source>
        <translation>保留原文</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Rewriting, {stage}…</source>
        <translation>正在改写，{stage}…</translation>
    </message>
    <message>
        <source>Rewriting…</source>
        <translation>正在改写…</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>第 {number} 处改动，共 {count} 处</translation>
    </message>
    <message>
        <source>{sentence}: “{spoken}” becomes “{spoken2}”</source>
        <translation>{sentence}：“{spoken}”改为“{spoken2}”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Markdown, one file</source>
        <translation>Markdown，单个文件</translation>
    </message>
    <message>
        <source>Markdown, a folder of files</source>
        <translation>Markdown，文件夹</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>照原样</translation>
    </message>
    <message>
        <source>As the language sets them</source>
        <translation>按语言惯例</translation>
    </message>
    <message>
        <source>As on a keyboard</source>
        <translation>按键盘式</translation>
    </message>
    <message>
        <source>Of a manuscript</source>
        <translation>书稿的</translation>
    </message>
    <message>
        <source>Of a book</source>
        <translation>书的</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Every label</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>{title}, {number}, {roman} and {word} stand for the chapter’s; | begins another line</source>
        <translation>{title}、{number}、{roman} 和 {word} 代表本章的相应内容；| 另起一行</translation>
    </message>
    <message>
        <source>This format has nothing of the kind, or always has it.</source>
        <translation>这种格式没有此项，或者总是有。</translation>
    </message>
    <message>
        <source>The last figure of this ISBN does not check.</source>
        <translation>这个 ISBN 的末位校验不符。</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>系列中的序号</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Only with the status</source>
        <translation>仅限此状态</translation>
    </message>
    <message>
        <source>Only with the label</source>
        <translation>仅限此标签</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>标题页</translation>
    </message>
    <message>
        <source>Quotation marks and dashes</source>
        <translation>引号和破折号</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Comments go along</source>
        <translation>带上批注</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Title page</source>
        <translation>标题页(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hapter</source>
        <translation>章(&amp;H)</translation>
    </message>
    <message>
        <source>Scene &amp;break</source>
        <translation>场景分隔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>What stands over a chapter</source>
        <translation>章的上方写什么</translation>
    </message>
    <message>
        <source>What stands between scenes</source>
        <translation>场景之间放什么</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation>选择封面图片</translation>
    </message>
    <message>
        <source>Name and address on a manuscript</source>
        <translation>书稿上的姓名和地址</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Before the story and behind it</source>
        <translation>故事之前和之后</translation>
    </message>
    <message>
        <source>These are the pages of a PDF; {} sets its own lines, so that pages may end elsewhere.</source>
        <translation>这里是 PDF 的页面；{} 自行断行，所以分页处可能不同。</translation>
    </message>
    <message>
        <source>This format has no pages of its own: these show what goes out, and in which order.</source>
        <translation>这种格式没有自己的页面：这里显示导出哪些内容、按什么顺序。</translation>
    </message>
    <message>
        <source>a word processor</source>
        <translation>文字处理软件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Marks on the page</source>
        <translation>页面标记</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>心流</translation>
    </message>
    <message>
        <source>Counts and habits</source>
        <translation>计数与习惯</translation>
    </message>
    <message>
        <source>Spelling and grammar</source>
        <translation>拼写与语法</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Inkwell itself</source>
        <translation>Inkwell 自身</translation>
    </message>
    <message>
        <source>This preset comes with Inkwell; only your own can be deleted.</source>
        <translation>这个预设随 Inkwell 提供；只能删除你自己的预设。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>如何导出</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成了多少</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Delete the preset…</source>
        <translation>删除预设…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>部</translation>
    </message>
    <message>
        <source>A chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>A scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Nothing: it stays in the text</source>
        <translation>不开启什么：留在正文里</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>第四</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>第五</translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation>第六</translation>
    </message>
    <message>
        <source>Each scene break begins a scene</source>
        <translation>每个场景分隔开启一个场景</translation>
    </message>
    <message>
        <source>A first heading alone is the book&apos;s title</source>
        <translation>开头单独的标题是书名</translation>
    </message>
    <message>
        <source>What the book would be made of</source>
        <translation>书将由什么构成</translation>
    </message>
    <message>
        <source>What a heading begins</source>
        <translation>标题开启什么</translation>
    </message>
    <message>
        <source>A heading of the {words} level begins</source>
        <translation>{words}级标题开启什么</translation>
    </message>
    <message>
        <source>{words} level</source>
        <translation>{words}级</translation>
    </message>
    <message>
        <source>Other lines (regular expressions)</source>
        <translation>其他行（正则表达式）</translation>
    </message>
    <message>
        <source>Begin a &amp;part</source>
        <translation>开启部(&amp;P)</translation>
    </message>
    <message>
        <source>Begin a &amp;chapter</source>
        <translation>开启章(&amp;C)</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>如何划分</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>What became something else, or has no place here</source>
        <translation>变成了别的，或在这里没有位置的内容</translation>
    </message>
    <message>
        <source>Dividing the text</source>
        <translation>正在划分文字</translation>
    </message>
    <message>
        <source>Before the story</source>
        <translation>故事之前</translation>
    </message>
    <message>
        <source>Behind the story</source>
        <translation>故事之后</translation>
    </message>
    <message>
        <source>{count:,} words</source>
        <translation>{count:,} 字</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>story bible: {count}</source>
        <translation>设定集：{count}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>图片：{count}</translation>
    </message>
    <message>
        <source>{words:,} words</source>
        <translation>{words:,} 字</translation>
    </message>
    <message>
        <source>{nodes:,} parts, chapters and scenes</source>
        <translation>{nodes:,} 个部、章和场景</translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>正在计算字数</translation>
    </message>
    <message>
        <source>Part or note</source>
        <translation>部分或笔记</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>{title} before the story</source>
        <translation>{title}，故事之前</translation>
    </message>
    <message>
        <source>{title} behind the story</source>
        <translation>{title}，故事之后</translation>
    </message>
    <message>
        <source>Surname, title and number</source>
        <translation>姓、书名和页码</translation>
    </message>
    <message>
        <source>Author and title</source>
        <translation>作者和书名</translation>
    </message>
    <message>
        <source>The page’s number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>In italics</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation>内侧</translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation>外侧</translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Words parted at line ends</source>
        <translation>行末断词</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落之间留空</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>对页</translation>
    </message>
    <message>
        <source>Chapters begin at the right</source>
        <translation>章从右页开始</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行距(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>缩进(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Over pages</source>
        <translation>页眉(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;mphasis</source>
        <translation>强调(&amp;M)</translation>
    </message>
    <message>
        <source>{width:g} × {height:g} mm</source>
        <translation>{width:g} × {height:g} mm</translation>
    </message>
    <message>
        <source>Ending …</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>What is the preset called? It is kept with your own and offered for every book.</source>
        <translation>预设叫什么？它保存在你自己的预设里，每本书都可以用。</translation>
    </message>
    <message>
        <source>The book is in “{}”.</source>
        <translation>书已导出到“{}”。</translation>
    </message>
    <message>
        <source>Nothing of that can go out: it is a note, or “In exports” is off for it in the plan.</source>
        <translation>其中没有可以导出的内容：它是笔记，或在计划里关闭了“列入导出”。</translation>
    </message>
    <message>
        <source>E&amp;xport the book…</source>
        <translation>导出本书(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;what is chosen…</source>
        <translation>导出所选部分(&amp;W)…</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Keep the preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>The preset “{name}” is deleted for good, for all books.</source>
        <translation>预设“{name}”将彻底删除，对所有书都一样。</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Documents ({every})</source>
        <translation>文档 ({every})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a document</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>Pictures ({names})</source>
        <translation>图片 ({names})</translation>
    </message>
    <message>
        <source>Where to put the folder of files</source>
        <translation>文件的文件夹放在哪里</translation>
    </message>
    <message>
        <source>Export the book</source>
        <translation>导出本书</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Plain text (*.txt);;Tables (*.csv);;All files (*)</source>
        <translation>Markdown (*.md);;纯文本 (*.txt);;表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation>保存披露</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;All files (*)</source>
        <translation>纯文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Add a thesaurus</source>
        <translation>添加同义词词典</translation>
    </message>
    <message>
        <source>Thesauruses (th_*.dat th_*.idx);;All files (*)</source>
        <translation>同义词词典 (th_*.dat th_*.idx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Dictionaries (*.dic *.aff *.oxt);;All files (*)</source>
        <translation>词典 (*.dic *.aff *.oxt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>添加词典</translation>
    </message>
    <message>
        <source>Lorebooks (*.json *.lorebook *.png *.scenario);;All files (*)</source>
        <translation>世界书 (*.json *.lorebook *.png *.scenario);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>链接到文件</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>模型 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a writing tool</source>
        <translation>添加写作工具</translation>
    </message>
    <message>
        <source>Writing tools (*.md);;All files (*)</source>
        <translation>写作工具 (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Share a writing tool</source>
        <translation>分享写作工具</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>查找和替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Focus on this &amp;paragraph</source>
        <translation>专注于这一段(&amp;P)</translation>
    </message>
    <message>
        <source>Focus on this se&amp;ntence</source>
        <translation>专注于这一句(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>打字机滚动(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Two pa&amp;ges</source>
        <translation>双页(&amp;G)</translation>
    </message>
    <message>
        <source>Open bes&amp;ide the page</source>
        <translation>在旁边打开(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the &amp;other page</source>
        <translation>转到另一页(&amp;O)</translation>
    </message>
    <message>
        <source>One page &amp;under the other</source>
        <translation>上下排列两页(&amp;U)</translation>
    </message>
    <message>
        <source>There is one page only.</source>
        <translation>只有一页。</translation>
    </message>
    <message>
        <source>&amp;prose</source>
        <translation>散文体(&amp;P)</translation>
    </message>
    <message>
        <source>a poe&amp;m</source>
        <translation>诗(&amp;M)</translation>
    </message>
    <message>
        <source>a &amp;screenplay</source>
        <translation>影视剧本(&amp;S)</translation>
    </message>
    <message>
        <source>a stage p&amp;lay</source>
        <translation>舞台剧本(&amp;L)</translation>
    </message>
    <message>
        <source>song l&amp;yrics</source>
        <translation>歌词(&amp;Y)</translation>
    </message>
    <message>
        <source>Syllables, rhymes and metre are known for English only; of other verse lines and stanzas are counted.</source>
        <translation>音节、韵脚和格律只适用于英文；其他语言的诗只统计行数和诗节数。</translation>
    </message>
    <message>
        <source>For&amp;m of the scene</source>
        <translation>场景的形式(&amp;M)</translation>
    </message>
    <message>
        <source>Form of the b&amp;ook</source>
        <translation>书的形式(&amp;O)</translation>
    </message>
    <message>
        <source>Scene as its &amp;book</source>
        <translation>场景与书相同(&amp;B)</translation>
    </message>
    <message>
        <source>Scene as {words}</source>
        <translation>场景设为{words}</translation>
    </message>
    <message>
        <source>Book as {words}</source>
        <translation>书设为{words}</translation>
    </message>
    <message>
        <source>Syllables and rh&amp;ymes beside verse</source>
        <translation>诗行旁显示音节和韵脚(&amp;Y)</translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation>这段文字只能阅读。</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>强调(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>着重(&amp;S)</translation>
    </message>
    <message>
        <source>Strike thro&amp;ugh</source>
        <translation>删除线(&amp;U)</translation>
    </message>
    <message>
        <source>Heading &amp;{level}</source>
        <translation>标题 &amp;{level}</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>非标题(&amp;N)</translation>
    </message>
    <message>
        <source>Block &amp;quote</source>
        <translation>引文块(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Bullet list</source>
        <translation>项目符号列表(&amp;B)</translation>
    </message>
    <message>
        <source>Numbered &amp;list</source>
        <translation>编号列表(&amp;L)</translation>
    </message>
    <message>
        <source>Scene brea&amp;k</source>
        <translation>场景分隔(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>脚注(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>批注(&amp;C)</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>粘贴为纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>No grey words stand at the caret now.</source>
        <translation>现在光标处没有灰字。</translation>
    </message>
    <message>
        <source>&amp;Grey words after a pause</source>
        <translation>停顿后显示灰字(&amp;G)</translation>
    </message>
    <message>
        <source>Ta&amp;ke the grey words</source>
        <translation>采纳灰字(&amp;K)</translation>
    </message>
    <message>
        <source>{name}-{hexdigest}.svg</source>
        <translation>{name}-{hexdigest}.svg</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>转到任何地方(&amp;G)…</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>手册的页面</translation>
    </message>
    <message>
        <source>Alt+Down goes to the next link, Return follows it.</source>
        <translation>Alt+Down 跳到下一个链接，Enter 打开它。</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>搜索手册（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>手册的各页</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>前进(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Handbook: {title}</source>
        <translation>手册：{title}</translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation>找到 {number} 处</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>Help on what is &amp;in front</source>
        <translation>眼前内容的帮助(&amp;I)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>What it says of people and places stays out of the story bible.</source>
        <translation>其中关于人物和地点的内容不会进入设定集。</translation>
    </message>
    <message>
        <source>“{title}” is a part of this book now; Undo in the manuscript takes it away.</source>
        <translation>“{title}”现在是本书的一部分；“在书稿中撤销”可以把它去掉。</translation>
    </message>
    <message>
        <source>Where to put the imported book</source>
        <translation>导入的书放在哪里</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>告知模型的内容</translation>
    </message>
    <message>
        <source>A model has room for so much text only. The scene at the cursor and your note to the model are always told; of the rest, each may have the part of the room that is set here. Where that is still too much, the story so far is left out first, from its beginning.</source>
        <translation>模型能容纳的文字有限。光标所在的场景和你给模型的说明总会告知；其余各项可占的份额在这里设定。如果还是太多，先从前情提要的开头略去。</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Tell it so</source>
        <translation>就这样告知(&amp;T)</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>至多 </translation>
    </message>
    <message>
        <source>Room for: {title}</source>
        <translation>所占空间：{title}</translation>
    </message>
    <message>
        <source>The year is 1906. Magic costs the one who works it a memory.</source>
        <translation>故事发生在 1906 年。施魔法的人会为之失去一段记忆。</translation>
    </message>
    <message>
        <source>Dry, in short sentences. Keep Edwin out of the house.</source>
        <translation>冷峻的短句。别让埃德温进屋。</translation>
    </message>
    <message>
        <source>What the model shall always know of this book. It is told before all else.</source>
        <translation>关于这本书，模型应始终知道的内容。它排在一切之前。</translation>
    </message>
    <message>
        <source>How to go on. It is told near the end, where it weighs most.</source>
        <translation>接下来怎么写。它排在靠近末尾处，那里分量最重。</translation>
    </message>
    <message>
        <source>Passages of yours whose manner the model shall take up.</source>
        <translation>你写的、希望模型仿其笔法的段落。</translation>
    </message>
    <message>
        <source>Add the selected passage</source>
        <translation>添加选中的段落</translation>
    </message>
    <message>
        <source>What is told, and how much…</source>
        <translation>告知什么，告知多少…</translation>
    </message>
    <message>
        <source>Every word that was told…</source>
        <translation>告知的每一个字…</translation>
    </message>
    <message>
        <source>At the usual place</source>
        <translation>在惯常的位置</translation>
    </message>
    <message>
        <source>Before how many of the last paragraphs the author&apos;s note is told</source>
        <translation>作者注记放在最后几段之前</translation>
    </message>
    <message>
        <source>The usual place is a page or so before the cursor: there it costs the least time. The nearer it stands, the more it weighs.</source>
        <translation>惯常的位置在光标之前一页左右：那里耗时最少。离得越近，分量越重。</translation>
    </message>
    <message>
        <source> paragraph back</source>
        <translation> 段之前</translation>
    </message>
    <message>
        <source> paragraphs back</source>
        <translation> 段之前</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知的内容</translation>
    </message>
    <message>
        <source>There are {most_samples} already; take one out first.</source>
        <translation>已经有 {most_samples} 段；请先去掉一段。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take out the passage from {title}</source>
        <translation>去掉出自{title}的段落</translation>
    </message>
    <message>
        <source>Dotted: read before you asked.</source>
        <translation>点线：在你提问之前已读过。</translation>
    </message>
    <message>
        <source>Struck through: left out for want of room.</source>
        <translation>删除线：因放不下而略去。</translation>
    </message>
    <message>
        <source>The words that the model got</source>
        <translation>模型得到的文字</translation>
    </message>
    <message>
        <source>{text} … {over:,} characters more … {text2}</source>
        <translation>{text} … 另有 {over:,} 个字符 … {text2}</translation>
    </message>
    <message>
        <source>Nothing has been asked here yet. This is what would be told; its tokens are counted when you ask.</source>
        <translation>这里还没有问过什么。以下是将会告知的内容；提问时才计算词元数。</translation>
    </message>
    <message>
        <source>These words belong to the model&apos;s own template and cannot be changed.</source>
        <translation>这些文字属于模型自己的模板，不能更改。</translation>
    </message>
    <message>
        <source>The answer was made to begin so. Asked with other words, it begins as the model likes.</source>
        <translation>回答被指定这样开头。换了别的文字来问，它就随模型自己开头。</translation>
    </message>
    <message>
        <source>Change the words as you like: they are told this once, and nothing of it is kept.</source>
        <translation>可以随意修改文字：只告知这一次，不作保存。</translation>
    </message>
    <message>
        <source>Nothing was asked with your words yet. Esc once more leaves them.</source>
        <translation>还没有用你的文字提问。再按一次 Esc 就放弃它们。</translation>
    </message>
    <message>
        <source>What the model was told</source>
        <translation>告知模型的内容</translation>
    </message>
    <message>
        <source>Parts, in the order in which they are told</source>
        <translation>各部分，按告知的顺序</translation>
    </message>
    <message>
        <source>The words of this part, to be changed for one run</source>
        <translation>这一部分的文字，可为一次运行而修改</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Change it for &amp;one run</source>
        <translation>为一次运行修改(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ask with these words</source>
        <translation>用这些文字提问(&amp;A)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>A tool is asked with its own form; this was told for one.</source>
        <translation>工具用它自己的表单提问；这些内容就是为工具告知的。</translation>
    </message>
    <message>
        <source>As it was read, from the first word to the last.</source>
        <translation>照读入的样子，从第一个字到最后一个字。</translation>
    </message>
    <message>
        <source>Choose a part at the left to change its words.</source>
        <translation>在左边选择一部分，即可修改它的文字。</translation>
    </message>
    <message>
        <source>Leave it as it &amp;was</source>
        <translation>恢复原样(&amp;W)</translation>
    </message>
    <message>
        <source>{count:,} characters</source>
        <translation>{count:,} 个字符</translation>
    </message>
    <message>
        <source>{tokens:,} tokens</source>
        <translation>{tokens:,} 个词元</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 个词元</translation>
    </message>
    <message>
        <source>{cut:,} tokens, left out for want of room</source>
        <translation>{cut:,} 个词元，因放不下而略去</translation>
    </message>
    <message>
        <source>, {cut:,} left out</source>
        <translation>，略去 {cut:,} 个</translation>
    </message>
    <message>
        <source>There was no room for its {cut:,} tokens.</source>
        <translation>放不下它的 {cut:,} 个词元。</translation>
    </message>
    <message>
        <source>It took {tokens:,} tokens.</source>
        <translation>它用了 {tokens:,} 个词元。</translation>
    </message>
    <message>
        <source>{cut:,} more were left out for want of room.</source>
        <translation>另有 {cut:,} 个因放不下而略去。</translation>
    </message>
    <message>
        <source>All of it was ready.</source>
        <translation>全部早已就绪。</translation>
    </message>
    <message>
        <source>{cached:,} of them were ready.</source>
        <translation>其中 {cached:,} 个早已就绪。</translation>
    </message>
    <message>
        <source>{parts} parts</source>
        <translation>{parts} 个部分</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 个部分</translation>
    </message>
    <message>
        <source>, {cached:,} of them ready before you asked</source>
        <translation>，其中 {cached:,} 个在提问之前已就绪</translation>
    </message>
    <message>
        <source>about </source>
        <translation>约 </translation>
    </message>
    <message>
        <source>{about}{tokens:,} of {context_tokens:,} tokens{ready}</source>
        <translation>{about}{tokens:,} / {context_tokens:,} 个词元{ready}</translation>
    </message>
    <message>
        <source> {cut:,} tokens were left out for want of room.</source>
        <translation> 有 {cut:,} 个词元因放不下而略去。</translation>
    </message>
    <message>
        <source>The scene is split in two; Undo the split makes it one again.</source>
        <translation>场景已拆成两个；“撤销拆分”可使它复原。</translation>
    </message>
    <message>
        <source>The scene is one again.</source>
        <translation>场景又合为一个了。</translation>
    </message>
    <message>
        <source>Both scenes are there again.</source>
        <translation>两个场景都回来了。</translation>
    </message>
    <message>
        <source>The scene is split in two again.</source>
        <translation>场景又拆成两个了。</translation>
    </message>
    <message>
        <source>The two scenes are one again.</source>
        <translation>两个场景又合为一个了。</translation>
    </message>
    <message>
        <source>Und&amp;o the split</source>
        <translation>撤销拆分(&amp;O)</translation>
    </message>
    <message>
        <source>Und&amp;o the merge</source>
        <translation>撤销合并(&amp;O)</translation>
    </message>
    <message>
        <source>“{}” is part of this scene now, and in the trash as it was.</source>
        <translation>“{}”现在是这个场景的一部分，原样在回收站里。</translation>
    </message>
    <message>
        <source>Split the scene &amp;at the caret</source>
        <translation>在光标处拆分场景(&amp;A)</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the next scene</source>
        <translation>与下一场景合并(&amp;G)</translation>
    </message>
    <message>
        <source>Split “{title}”</source>
        <translation>拆分“{title}”</translation>
    </message>
    <message>
        <source>Merge “{first}” with the next</source>
        <translation>将“{first}”与下一场景合并</translation>
    </message>
    <message>
        <source>These keys cannot be told from others.</source>
        <translation>这些键无法与别的键区分。</translation>
    </message>
    <message>
        <source>{shown} writes. Hold Ctrl or Alt with it, or take one of the keys F1 to F12.</source>
        <translation>{shown} 用于输入文字。请同时按住 Ctrl 或 Alt，或用 F1 到 F12 之一。</translation>
    </message>
    <message>
        <source>{shown} belongs to the system.</source>
        <translation>{shown} 归系统所有。</translation>
    </message>
    <message>
        <source>{shown} opens the menu of what has the keys, in every window.</source>
        <translation>{shown} 在每个窗口里都用来打开当前控件的菜单。</translation>
    </message>
    <message>
        <source>{shown} opens the menu {menus}.</source>
        <translation>{shown} 用来打开菜单{menus}。</translation>
    </message>
    <message>
        <source>{shown} alone belongs to the text and to lists. Hold Ctrl or Alt with it.</source>
        <translation>单独的 {shown} 用于文字和列表。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>The loaded model does not tell what it looks at; a Hugging Face model, GPT-2 for instance, does.</source>
        <translation>加载的模型不会说明它看了哪里；Hugging Face 模型（例如 GPT-2）会。</translation>
    </message>
    <message>
        <source>Put the caret into a word to see what the model looked at before it.</source>
        <translation>把光标放在一个词上，看模型在它之前看了哪里。</translation>
    </message>
    <message>
        <source>What the &amp;model looked at</source>
        <translation>模型看了哪里(&amp;M)</translation>
    </message>
    <message>
        <source>There is no link to a file at the caret.</source>
        <translation>光标处没有指向文件的链接。</translation>
    </message>
    <message>
        <source>{} Where it is now can be chosen; only this link is changed.</source>
        <translation>{} 可以指定它现在的位置；只更改这一个链接。</translation>
    </message>
    <message>
        <source>The link is another by now, so it was left as it is.</source>
        <translation>链接已经变了，所以保持原样。</translation>
    </message>
    <message>
        <source>The system could not open “{}”.</source>
        <translation>系统未能打开“{}”。</translation>
    </message>
    <message>
        <source>Open the lin&amp;ked file…</source>
        <translation>打开链接的文件(&amp;K)…</translation>
    </message>
    <message>
        <source>L&amp;ink to a file…</source>
        <translation>链接到文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Open the linked file…</source>
        <translation>打开链接的文件…</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不在那里</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>找到它…</translation>
    </message>
    <message>
        <source>Leave the link</source>
        <translation>不改链接</translation>
    </message>
    <message>
        <source>“{file}” is opened with the program that this system has for it.</source>
        <translation>“{file}”将用本系统为它指定的程序打开。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>棕褐色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Your &amp;own colours</source>
        <translation>自选颜色(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>The letters are as large as they get.</source>
        <translation>文字已经最大。</translation>
    </message>
    <message>
        <source>The letters are as small as they get.</source>
        <translation>文字已经最小。</translation>
    </message>
    <message>
        <source>The letters have their usual size.</source>
        <translation>文字恢复了默认大小。</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>本机适合</translation>
    </message>
    <message>
        <source>Writes about</source>
        <translation>写作速度约</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>It is installed already.</source>
        <translation>它已经安装了。</translation>
    </message>
    <message>
        <source>It is being downloaded.</source>
        <translation>它正在下载。</translation>
    </message>
    <message>
        <source>Nothing is asked of the network before you press Download, and then only for this one file.</source>
        <translation>按下“下载”之前不会访问网络，之后也只为这一个文件。</translation>
    </message>
    <message>
        <source>How much of {name} is here</source>
        <translation>{name} 已下载了多少</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Models that could be installed</source>
        <translation>可以安装的模型</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>下载自</translation>
    </message>
    <message>
        <source>Address of a mirror to download from</source>
        <translation>下载所用镜像的地址</translation>
    </message>
    <message>
        <source>The catalogue is of {dated}. Sizes and memory are rounded; what is said of licences is no legal advice. {asked}</source>
        <translation>目录日期为 {dated}。大小和内存为约数；关于许可证的说法不是法律意见。{asked}</translation>
    </message>
    <message>
        <source> · installed</source>
        <translation> · 已安装</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>of models</comment>
        <translation>系列</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读</translation>
    </message>
    <message>
        <source>No model is here yet. Add one that you have as a file, or look through the catalogue on the next page.</source>
        <translation>这里还没有模型。如果你有模型文件，请添加；也可以在下一页的目录里找。</translation>
    </message>
    <message>
        <source>It writes already.</source>
        <translation>它已经在写作了。</translation>
    </message>
    <message>
        <source>Wait until the work that goes on is done, or stop it.</source>
        <translation>请等正在进行的任务完成，或停止它。</translation>
    </message>
    <message>
        <source>That is done in the window of voices.</source>
        <translation>这要在笔调窗口里做。</translation>
    </message>
    <message>
        <source>It came with Inkwell and is removed with it.</source>
        <translation>它随 Inkwell 提供，也随它一起移除。</translation>
    </message>
    <message>
        <source>A voice writes in a book; open one first.</source>
        <translation>笔调在书里写作；请先打开一本书。</translation>
    </message>
    <message>
        <source>It is not there, or cannot be loaded.</source>
        <translation>它不在那里，或无法加载。</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <source>the work on a model</source>
        <translation>模型的处理</translation>
    </message>
    <message>
        <source>&amp;Write with this one</source>
        <translation>用这个写作(&amp;W)</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Measure its &amp;speed</source>
        <translation>测量速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source> · writes now</source>
        <translation> · 正用于写作</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>笔调</translation>
    </message>
    <message>
        <source>cannot be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>How much is done: {name}</source>
        <translation>完成了多少：{name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop {name}</source>
        <translation>停止 {name}</translation>
    </message>
    <message>
        <source>Sort {name} by</source>
        <translation>{name}的排序依据</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>已安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>It came with Inkwell.</source>
        <translation>它随 Inkwell 提供。</translation>
    </message>
    <message>
        <source>It lies in Inkwell&apos;s folder for models.</source>
        <translation>它在 Inkwell 的模型文件夹里。</translation>
    </message>
    <message>
        <source>It lies elsewhere; Inkwell only knows the way.</source>
        <translation>它在别处；Inkwell 只知道路径。</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>极小</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>现在不行</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>tightly</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>free for a published book</source>
        <translation>可自由用于出版的书</translation>
    </message>
    <message>
        <source>a book may be published; terms bind whoever uses the model</source>
        <translation>书可以出版；使用模型的人须遵守条款</translation>
    </message>
    <message>
        <source>what it writes is not for sale without asking its makers</source>
        <translation>未征得制作者同意，所写内容不得出售</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>It is under “{licence_id}”</source>
        <translation>它的许可证是“{licence_id}”</translation>
    </message>
    <message>
        <source>It does not say under which licence it is</source>
        <translation>它没有说明采用什么许可证</translation>
    </message>
    <message>
        <source>{said}; read what its makers say before you publish what it writes.</source>
        <translation>{said}；出版它所写的内容之前，请读一读制作者的说法。</translation>
    </message>
    <message>
        <source>It calls itself “{title}”. </source>
        <translation>它自称“{title}”。 </translation>
    </message>
    <message>
        <source>Architecture {architecture}</source>
        <translation>架构 {architecture}</translation>
    </message>
    <message>
        <source>, chat family {family}</source>
        <translation>，对话系列 {family}</translation>
    </message>
    <message>
        <source>{architecture}{family}. Styles: {presets}.</source>
        <translation>{architecture}{family}。文风：{presets}。</translation>
    </message>
    <message>
        <source>From {repository}, {file}.</source>
        <translation>来自 {repository}，{file}。</translation>
    </message>
    <message>
        <source>Its speed was not measured here yet.</source>
        <translation>还没有在这里测量过它的速度。</translation>
    </message>
    <message>
        <source>four variants {variants_tokens_per_second:.1f} together</source>
        <translation>四个变体合计 {variants_tokens_per_second:.1f} 个</translation>
    </message>
    <message>
        <source>Here it writes {tokens_per_second:.1f} tokens a second, {together}, and reads {prompt_tokens_per_second:.0f}.</source>
        <translation>它在这里每秒写 {tokens_per_second:.1f} 个词元，{together}，读 {prompt_tokens_per_second:.0f} 个。</translation>
    </message>
    <message>
        <source>“{name}” is {way}. It learnt from your own texts, and is nobody else&apos;s.</source>
        <translation>“{name}”是{way}。它从你自己的文字学来，不属于任何别人。</translation>
    </message>
    <message>
        <source>The window of voices has all about it: Tools, Voices.</source>
        <translation>笔调窗口里有它的全部信息：“工具 → 笔调”。</translation>
    </message>
    <message>
        <source>follows instructions</source>
        <translation>能按指示行事</translation>
    </message>
    <message>
        <source>goes on from a text, and follows no instructions</source>
        <translation>只续写文字，不按指示行事</translation>
    </message>
    <message>
        <source>By {maker}; {weights} weights, {quantization}; it {tuned}. The file is {name} of {repository}.</source>
        <translation>制作者 {maker}；{weights} 参数，{quantization}；它{tuned}。文件为 {repository} 的 {name}。</translation>
    </message>
    <message>
        <source>Size: {sources}. What it is good at: {sources2}.</source>
        <translation>大小：{sources}。所长：{sources2}。</translation>
    </message>
    <message>
        <source>{gigabytes} of {gigabytes2}</source>
        <translation>{gigabytes} / {gigabytes2}</translation>
    </message>
    <message>
        <source>{gigabytes} a second</source>
        <translation>每秒 {gigabytes}</translation>
    </message>
    <message>
        <source>less than two minutes left</source>
        <translation>还剩不到两分钟</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation>还剩约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {minutes} hours left</source>
        <translation>还剩约 {minutes} 小时</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>A model can stay where it is, or Inkwell keeps a copy in its own folder for models.</source>
        <translation>模型可以留在原处，也可以由 Inkwell 在自己的模型文件夹里保存一份副本。</translation>
    </message>
    <message>
        <source>It writes now; choose another one after that.</source>
        <translation>现在由它写作；请在此之后另选一个。</translation>
    </message>
    <message>
        <source>This book is written with “{name}” now.</source>
        <translation>这本书现在用“{name}”写作。</translation>
    </message>
    <message>
        <source>{name} writes now.</source>
        <translation>现在由 {name} 写作。</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Copy it into Inkwell&apos;s folder ({gigabytes} are free there)</source>
        <translation>复制到 Inkwell 的文件夹（那里空余 {gigabytes}）</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>There is no model on this machine yet; add one that you have as a file, or download one.</source>
        <translation>本机上还没有模型；如果你有模型文件，请添加，或者下载一个。</translation>
    </message>
    <message>
        <source>Look for one</source>
        <translation>去找一个</translation>
    </message>
    <message>
        <source>Lan&amp;guage models…</source>
        <translation>语言模型(&amp;G)…</translation>
    </message>
    <message>
        <source>It goes to the end of that book with its words, who wrote them and earlier versions, and here into the trash.</source>
        <translation>它连同文字、来源记录和早期版本，移到那本书的末尾，在这里则进入回收站。</translation>
    </message>
    <message>
        <source>The series has no other book that is there now.</source>
        <translation>系列里现在没有别的书可用。</translation>
    </message>
    <message>
        <source>Move to another book o&amp;f the series…</source>
        <translation>移到系列的另一本书(&amp;F)…</translation>
    </message>
    <message>
        <source>Move to another book of the series…</source>
        <translation>移到系列的另一本书…</translation>
    </message>
    <message>
        <source>Move to another book</source>
        <translation>移到另一本书</translation>
    </message>
    <message>
        <source>That is in “{book}” now, at its end; a copy is in the trash here.</source>
        <translation>现已在“{book}”里，位于末尾；这里的回收站里有副本。</translation>
    </message>
    <message>
        <source>The caret is on no name that the story bible knows.</source>
        <translation>光标不在设定集认得的名字上。</translation>
    </message>
    <message>
        <source>&amp;Underline the bible&apos;s names on the page</source>
        <translation>给页面上设定集的名字加下划线(&amp;U)</translation>
    </message>
    <message>
        <source>What the bible says of this na&amp;me</source>
        <translation>设定集对这个名字怎么说(&amp;M)</translation>
    </message>
    <message>
        <source>Open “{plain}” in the story &amp;bible</source>
        <translation>在设定集里打开“{plain}”(&amp;B)</translation>
    </message>
    <message>
        <source>New &amp;bible entry “{plain}”</source>
        <translation>新建设定集条目“{plain}”(&amp;B)</translation>
    </message>
    <message>
        <source>Another &amp;name of</source>
        <translation>归为别名(&amp;N)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>At the caret: typed.</source>
        <translation>光标处：输入的。</translation>
    </message>
    <message>
        <source>At the caret: pasted from another program.</source>
        <translation>光标处：粘贴自其他程序。</translation>
    </message>
    <message>
        <source>At the caret: imported with a file.</source>
        <translation>光标处：随文件导入。</translation>
    </message>
    <message>
        <source>At the caret: not recorded; written outside Inkwell, or before it kept this record.</source>
        <translation>光标处：无记录；在 Inkwell 之外写成，或在它开始记录之前。</translation>
    </message>
    <message>
        <source>Put the caret into a word to see where it came from.</source>
        <translation>把光标放在一个词上，查看它的来源。</translation>
    </message>
    <message>
        <source>Show wh&amp;ere words came from</source>
        <translation>显示文字来源(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Disclosure…</source>
        <translation>披露(&amp;D)…</translation>
    </message>
    <message>
        <source>The disclosure is in {path}.</source>
        <translation>披露在 {path}。</translation>
    </message>
    <message>
        <source>by a model of which this book’s log says nothing</source>
        <translation>由本书日志没有记载的模型</translation>
    </message>
    <message>
        <source>, seed {seed}</source>
        <translation>，种子 {seed}</translation>
    </message>
    <message>
        <source>by {model}{seed}{day}</source>
        <translation>由 {model}{seed}{day}</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>某个模型</translation>
    </message>
    <message>
        <source>{percent} of its words changed</source>
        <translation>其文字有 {percent} 被改动</translation>
    </message>
    <message>
        <source>no word of it changed</source>
        <translation>一字未改</translation>
    </message>
    <message>
        <source>; edited since, {share}</source>
        <translation>；此后修改过，{share}</translation>
    </message>
    <message>
        <source>At the caret: generated {who}{edited}.</source>
        <translation>光标处：{who}生成{edited}。</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>书稿</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a chapter or a scene with the plus above.</source>
        <translation>这里还什么都没有。用上面的加号添加章或场景。</translation>
    </message>
    <message>
        <source>MANUSCRIPT</source>
        <translation>书稿</translation>
    </message>
    <message>
        <source>Add to the manuscript</source>
        <translation>添加到书稿</translation>
    </message>
    <message>
        <source>What is shown at the left</source>
        <translation>左边显示什么</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>重命名	F2</translation>
    </message>
    <message>
        <source>New scene here</source>
        <translation>在此新建场景</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上移	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下移	Alt+Down</translation>
    </message>
    <message>
        <source>Move to trash	Del</source>
        <translation>移到回收站	Del</translation>
    </message>
    <message>
        <source>Move {count} to trash	Del</source>
        <translation>将 {count} 项移到回收站	Del</translation>
    </message>
    <message>
        <source>Ink and accent are</source>
        <translation>墨色和强调色</translation>
    </message>
    <message>
        <source>The ink is</source>
        <translation>墨色</translation>
    </message>
    <message>
        <source>The accent is</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>they are</source>
        <translation>它们</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>它</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>更亮</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>更暗</translation>
    </message>
    <message>
        <source>{what} too close to the page to be read, so {shown} shown {kind}.</source>
        <translation>{what}与页面颜色太接近，难以辨认，所以{shown}显示得 {kind} 一些。</translation>
    </message>
    <message>
        <source>Go to a scene, a note, a command</source>
        <translation>转到场景、笔记、命令</translation>
    </message>
    <message>
        <source>&gt; commands    # headings here    : paragraph    Ctrl+Return beside</source>
        <translation>&gt; 命令    # 此处的标题    : 段落    Ctrl+Return 在旁打开</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>转到任何地方</translation>
    </message>
    <message>
        <source>What can be gone to</source>
        <translation>可以转到的地方</translation>
    </message>
    <message>
        <source>Paragraph {number:,}</source>
        <translation>第 {number:,} 段</translation>
    </message>
    <message>
        <source>of {there:,} here</source>
        <translation>此处共 {there:,} 段</translation>
    </message>
    <message>
        <source>Go to the ne&amp;xt panel</source>
        <translation>转到下一面板(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the pre&amp;vious panel</source>
        <translation>转到上一面板(&amp;V)</translation>
    </message>
    <message>
        <source>A lock</source>
        <translation>一把锁</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>关闭这一页</translation>
    </message>
    <message>
        <source>{full_text} · Read only</source>
        <translation>{full_text} · 只读</translation>
    </message>
    <message>
        <source>{title}, the page you write on</source>
        <translation>{title}，正在写的页面</translation>
    </message>
    <message>
        <source>{title}, the other page</source>
        <translation>{title}，另一个页面</translation>
    </message>
    <message>
        <source>Model is off</source>
        <translation>模型已关闭</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>正在加载 {model}</translation>
    </message>
    <message>
        <source>{model} · writing</source>
        <translation>{model} · 正在写</translation>
    </message>
    <message>
        <source>Restarting {model}</source>
        <translation>正在重新启动 {model}</translation>
    </message>
    <message>
        <source>{model} set aside</source>
        <translation>{model} 已搁置</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} 词元/秒</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>These words stand there no more; the scene was changed since.</source>
        <translation>这些文字已经不在那里；此后场景又改过。</translation>
    </message>
    <message>
        <source>The plan is in front of the page. Go back to the page first, with Escape.</source>
        <translation>页面前面是计划。请先用 Escape 回到页面。</translation>
    </message>
    <message>
        <source>The rows are sorted by a column. They can be moved when they stand in the book’s order: Columns, Sort by.</source>
        <translation>各行按某一列排序。按书的顺序排列时才能移动：“列 → 排序依据”。</translation>
    </message>
    <message>
        <source>P&amp;lan of the book</source>
        <translation>本书的计划(&amp;L)</translation>
    </message>
    <message>
        <source>Duplicat&amp;e in the manuscript</source>
        <translation>在书稿中创建副本(&amp;E)</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 个部分</translation>
    </message>
    <message>
        <source>{what} of {said}</source>
        <translation>{said}的{what}</translation>
    </message>
    <message numerus="yes">
        <source>When {n} scenes happen</source>
        <translation>
            <numerusform>{n} 个场景的时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plot lines of {n} scenes</source>
        <translation>
            <numerusform>{n} 个场景的情节线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book</source>
        <comment>one: “{title}”</comment>
        <translation>
            <numerusform>书的 {n} 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, with all that is below, to the trash folder of this book?</source>
        <translation>把{what}连同其下的全部内容移到本书的回收站文件夹吗？</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>创建副本	Ctrl+D</translation>
    </message>
    <message>
        <source>Open	Return</source>
        <translation>打开	Return</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>What is written in it goes with it, in every part of the book. Undo brings both back.</source>
        <translation>其中的内容会一并删除，书的每个部分都是如此。撤销可以把两者都找回来。</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>添加字段…</translation>
    </message>
    <message>
        <source>Delete a field…</source>
        <translation>删除字段…</translation>
    </message>
    <message>
        <source>What is the field called? It is there for every part of this book.</source>
        <translation>字段叫什么？它适用于这本书的每个部分。</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Delete a field</source>
        <translation>删除字段</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>删除字段</translation>
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
        <source>{count:,} of {target:,}</source>
        <translation>{count:,} / {target:,}</translation>
    </message>
    <message>
        <source>The plan as cards</source>
        <translation>计划的卡片</translation>
    </message>
    <message>
        <source>Whatever fits all of this is in the collection, also what is written later. Words in quotes stand together.</source>
        <translation>凡是符合以下全部条件的都在合集里，以后写的也算。引号里的词连在一起查找。</translation>
    </message>
    <message>
        <source>Collection by search</source>
        <translation>由搜索得出的合集</translation>
    </message>
    <message>
        <source>In the text, the title or any field</source>
        <translation>在正文、标题或任一字段中</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>Any point of view</source>
        <translation>任何视角</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>任何类型</translation>
    </message>
    <message>
        <source>&amp;Point of view</source>
        <translation>视角(&amp;P)</translation>
    </message>
    <message>
        <source>Comments and bookmarks</source>
        <translation>批注和书签</translation>
    </message>
    <message>
        <source>There is no comment in this book yet. “Comment” and “Bookmark here…” in the Format menu make one.</source>
        <translation>这本书里还没有批注。用“格式”菜单里的“批注”和“在此加书签…”来添加。</translation>
    </message>
    <message>
        <source>No comment or bookmark says that.</source>
        <translation>没有批注或书签含有这些文字。</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comments</source>
        <translation>
            <numerusform>{n:,} 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bookmarks</source>
        <translation>
            <numerusform>{n:,} 个书签</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept:,} shown</source>
        <translation>显示 {kept:,} 条</translation>
    </message>
    <message>
        <source>the first {most:,} shown</source>
        <translation>显示前 {most:,} 条</translation>
    </message>
    <message>
        <source>Choose a card or a row to see what is planned there.</source>
        <translation>选择卡片或行，查看那里的计划。</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>1893-05-03 14:30, 1893, Day 3 …</source>
        <translation>1893-05-03 14:30、1893、Day 3 …</translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation>多个以逗号分隔</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>计划的内容</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The plan as a grid</source>
        <translation>计划的表格</translation>
    </message>
    <message>
        <source>The book’s order</source>
        <translation>书的顺序</translation>
    </message>
    <message>
        <source>No plot line</source>
        <translation>无情节线</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>{} · no place in time</source>
        <translation>{} · 没有时间位置</translation>
    </message>
    <message>
        <source>This is no date that could be put in order, so it stands behind the others. 1893-05-03, 3 May 1893, 44 BC and Day 3 can be.</source>
        <translation>这不是可以排序的日期，所以排在其他日期之后。1893-05-03、3 May 1893、44 BC 和 Day 3 都可以。</translation>
    </message>
    <message>
        <source>Nothing, {times}, {plot}</source>
        <translation>无，{times}，{plot}</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>回到页面</translation>
    </message>
    <message>
        <source>Look for …</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Look for rows</source>
        <translation>查找行</translation>
    </message>
    <message>
        <source>Whose cards</source>
        <translation>谁的卡片</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Show only what is in a collection</source>
        <translation>只显示某个合集里的内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for the plan</source>
        <translation>计划的更多操作</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>所有场景</translation>
    </message>
    <message>
        <source>The plan by the story&apos;s time</source>
        <translation>按故事时间显示的计划</translation>
    </message>
    <message>
        <source>No command and no keys are called that.</source>
        <translation>没有这样的命令或按键。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>更改按键(&amp;C)…</translation>
    </message>
    <message>
        <source>Print to PD&amp;F…</source>
        <translation>打印为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>{folder_name}.pdf</source>
        <translation>{folder_name}.pdf</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写出 {name}</translation>
    </message>
    <message>
        <source>It is with the printer now.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Printing was cancelled; nothing was kept of it.</source>
        <translation>打印已取消；没有留下任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to print here: there is no text yet.</source>
        <translation>这里没有可打印的内容：还没有文字。</translation>
    </message>
    <message>
        <source>Printing could not begin: the printer or the file does not answer.</source>
        <translation>打印未能开始：打印机或文件没有应答。</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} 无法写入。</translation>
    </message>
    <message>
        <source>{name} could not be written to its end; is the disk full?</source>
        <translation>{name} 未能写完；磁盘是不是满了？</translation>
    </message>
    <message>
        <source>There is nothing to remark in this text.</source>
        <translation>这段文字里没有需要提示的。</translation>
    </message>
    <message>
        <source>Spelling and grammar are not looked at here: they are switched off, or there is no dictionary.</source>
        <translation>这里不检查拼写和语法：功能已关闭，或者没有词典。</translation>
    </message>
    <message>
        <source>Nothing is said of this any more; the settings, under Spelling and grammar, can change that.</source>
        <translation>这一点不会再提示；可以在设置的“拼写和语法”里更改。</translation>
    </message>
    <message>
        <source>“Suggestions for this word” shows what can be done.</source>
        <translation>“这个词的建议”会显示可以怎么办。</translation>
    </message>
    <message>
        <source>The caret is on no marked word; “Next problem” goes to the next one.</source>
        <translation>光标不在标出的词上；“下一个问题”转到下一个。</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <translation>上一个问题(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Suggestions for this word</source>
        <translation>这个词的建议(&amp;S)</translation>
    </message>
    <message>
        <source>Pro&amp;blems on this page…</source>
        <translation>本页的问题(&amp;B)…</translation>
    </message>
    <message>
        <source>Word l&amp;ists…</source>
        <translation>词表(&amp;I)…</translation>
    </message>
    <message>
        <source>Dicti&amp;onaries…</source>
        <translation>词典(&amp;O)…</translation>
    </message>
    <message>
        <source>Mark sp&amp;elling</source>
        <translation>标出拼写错误(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing is being read aloud.</source>
        <translation>没有在朗读。</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>朗读(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;use reading</source>
        <translation>暂停朗读(&amp;U)</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>下一句(&amp;X)</translation>
    </message>
    <message>
        <source>There is nothing to read from here on.</source>
        <translation>从这里往下没有可朗读的内容。</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>继续朗读(&amp;G)</translation>
    </message>
    <message>
        <source>The file project.json was written anew with what could be read of it; the damaged one is kept.</source>
        <translation>文件 project.json 已用其中可读的内容重写；损坏的文件保留着。</translation>
    </message>
    <message>
        <source>In “{1}” these entries of the series were other: {0}. They are those of its other books too.</source>
        <translation>在“{1}”里，系列的这些条目与现在不同：{0}。它们也属于系列的其他书。</translation>
    </message>
    <message>
        <source>Leave them as they are now</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>As they were, in this book only</source>
        <translation>恢复原样，只在本书里</translation>
    </message>
    <message>
        <source>As they were, for all books of the series</source>
        <translation>恢复原样，适用于系列的所有书</translation>
    </message>
    <message>
        <source>The book is repaired. What was damaged is kept in its folder “quarantine”.</source>
        <translation>书已修复。损坏的内容保留在它的文件夹“quarantine”里。</translation>
    </message>
    <message>
        <source>This scene is read-only here, so nothing was brought back.</source>
        <translation>这个场景在这里是只读的，所以没有恢复任何内容。</translation>
    </message>
    <message>
        <source>The earlier words are back. Undo takes them away again.</source>
        <translation>先前的文字回来了。“撤销”可以再把它去掉。</translation>
    </message>
    <message numerus="yes">
        <source>The book is as it was under “{label}”. {n} scenes could not be put back.</source>
        <translation>
            <numerusform>书已回到“{label}”时的样子。有 {n} 个场景未能放回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is as it was under “{label}”.</source>
        <translation>书已回到“{label}”时的样子。</translation>
    </message>
    <message>
        <source>The series has changed since</source>
        <translation>此后系列有变动</translation>
    </message>
    <message>
        <source>This book is read-only here, so it is backed up where it is written.</source>
        <translation>这本书在这里是只读的，所以在写作它的地方备份。</translation>
    </message>
    <message>
        <source>The book is backed up in {path}.</source>
        <translation>书已备份到 {path}。</translation>
    </message>
    <message>
        <source>Where to put the restored book</source>
        <translation>恢复的书放在哪里</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Nothing is rewritten: the passage does not stand on a page as one scene&apos;s words.</source>
        <translation>没有改写：这一段不是页面上某一个场景的文字。</translation>
    </message>
    <message>
        <source>Look the rewrite over.</source>
        <translation>请过目改写的文字。</translation>
    </message>
    <message>
        <source>The model gave nothing that could stand in the passage&apos;s place.</source>
        <translation>模型没有给出能代替这一段的文字。</translation>
    </message>
    <message numerus="yes">
        <source>The model left {n} parts of the passage as they were: what it gave could not stand there.</source>
        <translation>
            <numerusform>模型让这一段的 {n} 个部分保持原样：它给出的文字不能放在那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is {tries_in_words}.</source>
        <translation>这是{tries_in_words}。</translation>
    </message>
    <message>
        <source>It was asked for {answers} answers.</source>
        <translation>要它给出 {answers} 个回答。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
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
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Words at most</source>
        <translation>最多字数</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>最多词元</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>同时的回答数</translation>
    </message>
    <message>
        <source>Phrases kept out</source>
        <translation>挡住的短语</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>In the model&apos;s chat form</source>
        <translation>采用模型的对话格式</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>可重现</translation>
    </message>
    <message>
        <source>Looks ahead in the text</source>
        <translation>在文中向前查看</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>运行者</translation>
    </message>
    <message>
        <source>Strength of the voice</source>
        <translation>笔调的强度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation>{shown} 和另外 {count} 个</translation>
    </message>
    <message>
        <source>{cut:,} left out</source>
        <translation>略去 {cut:,} 个</translation>
    </message>
    <message>
        <source>Choose sentences of any of them; they come in the order in which you choose them.</source>
        <translation>从任何一个里选句子；它们按你选择的顺序排列。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>用这个</translation>
    </message>
    <message>
        <source>Use this: {title}</source>
        <translation>用这个：{title}</translation>
    </message>
    <message>
        <source>Sentences of {title}</source>
        <translation>{title}的句子</translation>
    </message>
    <message>
        <source>Differences of {title}</source>
        <translation>{title}的差异</translation>
    </message>
    <message>
        <source>&amp;Mix sentence by sentence</source>
        <translation>逐句混合(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Differences from</source>
        <translation>差异，相对于(&amp;D)</translation>
    </message>
    <message>
        <source>Your mix</source>
        <translation>你的混合</translation>
    </message>
    <message>
        <source>Clear the mix</source>
        <translation>清除混合</translation>
    </message>
    <message>
        <source>Put the mix in the page</source>
        <translation>把混合放进页面</translation>
    </message>
    <message>
        <source>Close the proposals side by side</source>
        <translation>关闭并排的提议</translation>
    </message>
    <message>
        <source>Differences from</source>
        <translation>差异，相对于</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>正在写…</translation>
    </message>
    <message>
        <source>Your mix · {word_count}</source>
        <translation>你的混合 · {word_count}</translation>
    </message>
    <message>
        <source>No model has written anything for this scene yet.</source>
        <translation>还没有模型为这个场景写过什么。</translation>
    </message>
    <message>
        <source>The words that it was for</source>
        <translation>当初所为的文字</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>It was made of several answers; let the tool do it again for all of it.</source>
        <translation>它由好几个回答做成；请让工具把整个重做一遍。</translation>
    </message>
    <message>
        <source>Nothing is kept here. “Keep” marks a result, so that it is found again.</source>
        <translation>这里还没有保留的。“保留”会标记一个结果，以便再找到它。</translation>
    </message>
    <message>
        <source>Results in this scene</source>
        <translation>这个场景的结果</translation>
    </message>
    <message>
        <source>&amp;Only what is kept</source>
        <translation>只看保留的(&amp;O)</translation>
    </message>
    <message>
        <source>Show e&amp;very answer of a tool</source>
        <translation>显示工具的每个回答(&amp;V)</translation>
    </message>
    <message>
        <source>Also those that one result was made of</source>
        <translation>也显示做成一个结果的那些回答</translation>
    </message>
    <message>
        <source>Results, newest first</source>
        <translation>结果，最新的在前</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The result against another</source>
        <translation>结果与另一个的比较</translation>
    </message>
    <message>
        <source>Settings of the result</source>
        <translation>结果的设置</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>What it was &amp;told</source>
        <translation>当时告知的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>再次运行(&amp;A)</translation>
    </message>
    <message>
        <source>With another &amp;model</source>
        <translation>换模型运行(&amp;M)</translation>
    </message>
    <message>
        <source>Again, &amp;blind…</source>
        <translation>盲测重做(&amp;B)…</translation>
    </message>
    <message>
        <source>Two models or styles make it again, and you choose without knowing which is which</source>
        <translation>两个模型或文风重新生成它，你在不知道谁是谁的情况下选择</translation>
    </message>
    <message>
        <source>&amp;Put it in the page</source>
        <translation>放进页面(&amp;P)</translation>
    </message>
    <message>
        <source>Results in “{title}”</source>
        <translation>“{title}”的结果</translation>
    </message>
    <message>
        <source>There is no other model on this machine</source>
        <translation>本机上没有别的模型</translation>
    </message>
    <message>
        <source>{model} writes…</source>
        <translation>{model} 正在写…</translation>
    </message>
    <message>
        <source>It is the first of the list now.</source>
        <translation>它现在是列表的第一个。</translation>
    </message>
    <message>
        <source>&amp;Keep no longer</source>
        <translation>不再保留(&amp;K)</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>This page is only read here, so nothing is put in it.</source>
        <translation>这一页在这里只读，所以没有放入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Results in this scene…</source>
        <translation>这个场景的结果(&amp;R)…</translation>
    </message>
    <message>
        <source>The other Inkwell has closed this book; it can be written here again.</source>
        <translation>另一个 Inkwell 已关闭这本书；在这里又可以写了。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>在别处保存副本…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>在别处保存副本</translation>
    </message>
    <message>
        <source>{count} other files of the book could not be read, so they are missing there.</source>
        <translation>书的另外 {count} 个文件无法读取，所以那里没有它们。</translation>
    </message>
    <message>
        <source>The words that were open here are in {folder}, and you go on there. {missing}</source>
        <translation>在这里打开的文字已在 {folder}，你将在那里继续写。{missing}</translation>
    </message>
    <message>
        <source>All your words are in {folder}, and you go on there.</source>
        <translation>你的全部文字已在 {folder}，你将在那里继续写。</translation>
    </message>
    <message>
        <source>The last words are not saved in the book</source>
        <translation>最后的文字没有保存到书里</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续写作</translation>
    </message>
    <message>
        <source>They are kept on this computer, outside the book, and will be there when you open it again.</source>
        <translation>它们保存在这台电脑上、书的外面，再次打开这本书时就在那里。</translation>
    </message>
    <message>
        <source>Closing now would lose them.</source>
        <translation>现在关闭会失去它们。</translation>
    </message>
    <message>
        <source>Write here all the same</source>
        <translation>仍然在这里写</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>不见了</translation>
    </message>
    <message>
        <source>The file that says what this book is called {what}.</source>
        <translation>说明这本书叫什么的文件{what}。</translation>
    </message>
    <message>
        <source>Say what it is called…</source>
        <translation>说明它叫什么…</translation>
    </message>
    <message>
        <source>The file project.json is damaged; it is kept, and a new one is written.</source>
        <translation>文件 project.json 已损坏；它会保留，并另写一个新的。</translation>
    </message>
    <message>
        <source>The file project.json is missing.</source>
        <translation>文件 project.json 不见了。</translation>
    </message>
    <message>
        <source>This scene was changed elsewhere; it is shown as it is now. Undo brings back what it was.</source>
        <translation>这个场景在别处被改过；现在显示的就是它的现状。“撤销”可以恢复原来的样子。</translation>
    </message>
    <message>
        <source>“{title}” was changed here and elsewhere; nothing was overwritten, and both are kept.</source>
        <translation>“{title}”在这里和别处都被改过；没有覆盖任何内容，两者都保留着。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>A sync service left another version of “{title}” beside it.</source>
        <translation>同步服务在“{title}”旁边留下了另一个版本。</translation>
    </message>
    <message>
        <source>This scene is read-only here, so nothing can be decided.</source>
        <translation>这个场景在这里是只读的，所以无法作决定。</translation>
    </message>
    <message>
        <source>Done. Both versions are in the scene&apos;s history.</source>
        <translation>完成。两个版本都在场景的历史里。</translation>
    </message>
    <message>
        <source>Nothing was replaced in the book that could be taken back.</source>
        <translation>书中没有可以撤回的替换。</translation>
    </message>
    <message>
        <source>&amp;Search the book…</source>
        <translation>在书中搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Replace in the &amp;book…</source>
        <translation>在书中替换(&amp;B)…</translation>
    </message>
    <message>
        <source>Un&amp;do the replacing in the book</source>
        <translation>撤销书中的替换(&amp;D)</translation>
    </message>
    <message>
        <source>A text that is gone</source>
        <translation>一篇已经不在的文本</translation>
    </message>
    <message>
        <source>“{first}” was changed in the meantime and left as it is.</source>
        <translation>“{first}”在其间有变动，保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>“{first}” and {n} more were changed in the meantime and left as they are.</source>
        <translation>
            <numerusform>“{first}”和另外 {n} 篇在其间有变动，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} scenes</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>{n:,} 个场景</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} in {texts} are as they were before.{left}</source>
        <translation>{texts}里的 {words} 处已恢复原样。{left}</translation>
    </message>
    <message>
        <source>Undo replace in {texts}</source>
        <translation>撤销{texts}里的替换</translation>
    </message>
    <message>
        <source>{words} replaced in {texts}.{left}</source>
        <translation>{texts}里已替换 {words} 处。{left}</translation>
    </message>
    <message>
        <source>Nothing was replaced.{left}</source>
        <translation>没有替换任何内容。{left}</translation>
    </message>
    <message>
        <source>Un&amp;do replace in {texts}</source>
        <translation>撤销{texts}里的替换(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>, about {n} minutes</source>
        <translation>
            <numerusform>，约 {n} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} scenes</source>
        <translation>
            <numerusform>{n:,} 个场景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} speakers</source>
        <translation>
            <numerusform>{n:,} 个说话人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} 页</numerusform>
        </translation>
    </message>
    <message>
        <source>{silent} with nothing to say</source>
        <translation>{silent} 人没有台词</translation>
    </message>
    <message>
        <source>With a regular expression, $1 or \1 is what its first pair of brackets found, $0 all of it, and \n a line&apos;s end.</source>
        <translation>使用正则表达式时，$1 或 \1 是第一对括号匹配到的内容，$0 是全部，\n 是行末。</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>区分大小写（Alt+C）</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>仅整词（Alt+W）</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>正则表达式（Alt+R）</translation>
    </message>
    <message>
        <source>What is taken for the same</source>
        <translation>哪些视为相同</translation>
    </message>
    <message>
        <source>Straight and curly quotes are alike</source>
        <translation>直引号与弯引号视为相同</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>整本书</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>不含笔记</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Search the book</source>
        <translation>在书中搜索</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索（Esc）</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>在哪里搜索</translation>
    </message>
    <message>
        <source>Replace in the book</source>
        <translation>在书中替换</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} matches</source>
        <translation>
            <numerusform>{n:,} 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>{matches} in {scenes}</source>
        <translation>{scenes}里有 {matches}</translation>
    </message>
    <message>
        <source>{told}; the first {shown:,} are shown</source>
        <translation>{told}；显示前 {shown:,} 处</translation>
    </message>
    <message>
        <source>Nothing to replace</source>
        <translation>没有可替换的</translation>
    </message>
    <message>
        <source> {count} that cannot be changed are left out.</source>
        <translation> 有 {count} 处无法更改，已略去。</translation>
    </message>
    <message>
        <source>Look through what will change; Space takes one out.{left}</source>
        <translation>请过目将要改动的内容；空格键可去掉一处。{left}</translation>
    </message>
    <message>
        <source>Replace {count:,}</source>
        <translation>替换 {count:,} 处</translation>
    </message>
    <message>
        <source>{match} becomes {new}, in: {before}{match}{behind}</source>
        <translation>{match}改为{new}，原文：{before}{match}{behind}</translation>
    </message>
    <message>
        <source>The folder of the series, or the one that its books lie in</source>
        <translation>系列的文件夹，或者系列各书所在的文件夹</translation>
    </message>
    <message>
        <source>“{book}” becomes part of “{series}”. It has the entries that are shared there beside its own, and its own stay its own until you share them.</source>
        <translation>“{book}”加入“{series}”。除自己的条目外，它还有那里共享的条目；它自己的条目在你共享之前仍只属于它。</translation>
    </message>
    <message>
        <source>“{book}” leaves “{series}” and takes copies of {entries} along. The series and its other books stay as they are.</source>
        <translation>“{book}”退出“{series}”，并带走{entries}的副本。系列及其他书保持原样。</translation>
    </message>
    <message>
        <source>“{book}” leaves “{series}”. No entry is shared there. The series and its other books stay as they are.</source>
        <translation>“{book}”退出“{series}”。那里没有共享的条目。系列及其他书保持原样。</translation>
    </message>
    <message>
        <source>“{book}” is part of a series that cannot be read now. It leaves with copies of what was last read there, and can be made part of the series again when that is back.</source>
        <translation>“{book}”所属的系列现在无法读取。它带着上次从那里读到的内容的副本退出，等系列恢复后可以重新加入。</translation>
    </message>
    <message>
        <source>The order in which the story goes through the books. Drag a row, or move it with Alt and an arrow key.</source>
        <translation>故事依次经过各书的顺序。拖动一行，或按 Alt 加方向键移动它。</translation>
    </message>
    <message>
        <source> (this book)</source>
        <translation> （本书）</translation>
    </message>
    <message>
        <source> (not there now)</source>
        <translation> （现在不在）</translation>
    </message>
    <message>
        <source>M&amp;ake this book part of a series…</source>
        <translation>把本书编入系列(&amp;A)…</translation>
    </message>
    <message>
        <source>The order of the boo&amp;ks in the series…</source>
        <translation>系列中各书的顺序(&amp;K)…</translation>
    </message>
    <message>
        <source>L&amp;eave the series…</source>
        <translation>退出系列(&amp;E)…</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>一个系列</translation>
    </message>
    <message>
        <source>This book is part of {name} already.</source>
        <translation>这本书已经属于{name}。</translation>
    </message>
    <message>
        <source>{name} has only this book.</source>
        <translation>{name}里只有这本书。</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>新系列</translation>
    </message>
    <message>
        <source>What the series is called:</source>
        <translation>系列叫什么：</translation>
    </message>
    <message>
        <source>Make the series</source>
        <translation>创建系列</translation>
    </message>
    <message>
        <source>Part of a series</source>
        <translation>编入系列</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Leave the series</source>
        <translation>退出系列</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>This book is now part of “{title}”.</source>
        <translation>这本书现在属于“{title}”。</translation>
    </message>
    <message>
        <source> It took copies of {counted} along.</source>
        <translation> 它带走了{counted}的副本。</translation>
    </message>
    <message>
        <source>This book is no longer part of a series.{words}</source>
        <translation>这本书已不属于任何系列。{words}</translation>
    </message>
    <message>
        <source>The order of the books</source>
        <translation>各书的顺序</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>保存这个顺序</translation>
    </message>
    <message>
        <source>The books of the series are in another order now.</source>
        <translation>系列中各书的顺序已改变。</translation>
    </message>
    <message>
        <source>Keep in this book only</source>
        <translation>只留在本书里</translation>
    </message>
    <message>
        <source>Share with the series</source>
        <translation>与系列共享</translation>
    </message>
    <message>
        <source>shared with the books of “{title}”</source>
        <translation>与“{title}”各书共享</translation>
    </message>
    <message>
        <source>in this book only</source>
        <translation>只在本书里</translation>
    </message>
    <message>
        <source>“{title_of}” is now {where}.</source>
        <translation>“{title_of}”现在{where}。</translation>
    </message>
    <message numerus="yes">
        <source>the {n:,} entries that are shared</source>
        <translation>
            <numerusform>{n:,} 个共享条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Ser&amp;ver of your own…</source>
        <translation>自己的服务器(&amp;V)…</translation>
    </message>
    <message>
        <source>{name} is set up; choose it in a book, among those who write.</source>
        <translation>{name} 已设好；在一本书里，从写作者中选它即可。</translation>
    </message>
    <message>
        <source>Draft mode is on: words can only be added at the end. Esc ends it.</source>
        <translation>草稿模式已开启：只能在末尾添加文字。Esc 结束。</translation>
    </message>
    <message>
        <source>Draft mode goes only forward; Esc ends it.</source>
        <translation>草稿模式只能向前；Esc 结束。</translation>
    </message>
    <message>
        <source>This text is read-only here, so there is nothing to draft.</source>
        <translation>这段文字在这里是只读的，所以无法起草。</translation>
    </message>
    <message>
        <source>Draft mode: only forward, Esc ends it</source>
        <translation>草稿模式：只能向前，Esc 结束</translation>
    </message>
    <message>
        <source>Draft mode</source>
        <translation>草稿模式</translation>
    </message>
    <message>
        <source>&amp;Writing session</source>
        <translation>写作时段(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pause the session</source>
        <translation>暂停写作时段(&amp;P)</translation>
    </message>
    <message>
        <source>Dra&amp;ft mode: only forward</source>
        <translation>草稿模式：只能向前(&amp;F)</translation>
    </message>
    <message>
        <source>No session goes on.</source>
        <translation>没有进行中的写作时段。</translation>
    </message>
    <message>
        <source>{words:,} of {goal:,} words</source>
        <translation>{words:,} / {goal:,} 字</translation>
    </message>
    <message>
        <source>{done} of {minutes} min</source>
        <translation>{done} / {minutes} 分钟</translation>
    </message>
    <message>
        <source>{done} min</source>
        <translation>{done} 分钟</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>，已暂停</translation>
    </message>
    <message>
        <source>, resting</source>
        <translation>，休息中</translation>
    </message>
    <message>
        <source>{minutes} of writing, {words} more</source>
        <translation>写作 {minutes}，多了 {words}</translation>
    </message>
    <message>
        <source>; {minutes} of rest are not counted</source>
        <translation>；休息的 {minutes}不计入</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} minutes</source>
        <translation>
            <numerusform>{n:,} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The session has reached its goal</source>
        <translation>写作时段达到了目标</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>写作时段结束</translation>
    </message>
    <message>
        <source>You can go on adding words at the end, or go back to your text now. Nothing of it changes.</source>
        <translation>你可以继续在末尾添加文字，也可以现在回到正文。正文没有任何变化。</translation>
    </message>
    <message>
        <source>End draft mode</source>
        <translation>结束草稿模式</translation>
    </message>
    <message>
        <source>For all books</source>
        <translation>适用于所有书</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有叫这个的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings (Ctrl+F)</source>
        <translation>搜索设置（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Which books these settings are for</source>
        <translation>这些设置适用于哪些书</translation>
    </message>
    <message>
        <source>This book: {short}</source>
        <translation>本书：{short}</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原状</translation>
    </message>
    <message>
        <source>Take back all that was changed since this window was opened</source>
        <translation>撤回打开这个窗口以来的全部改动</translation>
    </message>
    <message>
        <source>{counts} found</source>
        <translation>找到 {counts} 项</translation>
    </message>
    <message>
        <source>Everything is as it was when this window was opened.</source>
        <translation>一切都与打开这个窗口时相同。</translation>
    </message>
    <message>
        <source>Take over settings</source>
        <translation>采用设置</translation>
    </message>
    <message>
        <source>{many} settings</source>
        <translation>{many} 项设置</translation>
    </message>
    <message>
        <source>One setting</source>
        <translation>一项设置</translation>
    </message>
    <message>
        <source>{words} would be as in “{name}”; all others stay as they are.</source>
        <translation>{words}将与“{name}”相同；其余保持不变。</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>哪些会不同</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>全部不变</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>A newer Inkwell wrote this file; what is known here can be taken over.</source>
        <translation>这个文件由较新的 Inkwell 写成；这里认得的可以采用。</translation>
    </message>
    <message>
        <source>Cannot be used and is left out: {labels}.</source>
        <translation>无法使用而略去：{labels}。</translation>
    </message>
    <message>
        <source>Unknown here and left out: {unknown}.</source>
        <translation>这里不认得而略去：{unknown}。</translation>
    </message>
    <message>
        <source>A colour is written as # and six digits or letters from A to F.</source>
        <translation>颜色写作 # 加六个数字或 A 到 F 的字母。</translation>
    </message>
    <message>
        <source>The folder for backups needs its whole path.</source>
        <translation>备份文件夹需要完整路径。</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>Monday, as short as it can be</comment>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>Tuesday, as short as it can be</comment>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <comment>Wednesday, as short as it can be</comment>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>Thursday, as short as it can be</comment>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>Friday, as short as it can be</comment>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>Saturday, as short as it can be</comment>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>Sunday, as short as it can be</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>{outer}{space}Aa {inner}Bb{ends}{space}{closes} {dash} {ellipsis}</source>
        <translation>{outer}{space}Aa {inner}Bb{ends}{space}{closes} {dash} {ellipsis}</translation>
    </message>
    <message>
        <source>Colour of {name}, as # and six digits</source>
        <translation>{name}的颜色，写作 # 加六位</translation>
    </message>
    <message>
        <source>Choose the colour of {name}</source>
        <translation>选择{name}的颜色</translation>
    </message>
    <message>
        <source>Colour of {name}</source>
        <translation>{name}的颜色</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨色</translation>
    </message>
    <message>
        <source>the ink</source>
        <translation>墨色</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>the accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Rules that keep silent</source>
        <translation>不再提示的规则</translation>
    </message>
    <message>
        <source>Rules that keep silent; untick one to hear of it again.</source>
        <translation>不再提示的规则；取消勾选即恢复提示。</translation>
    </message>
    <message>
        <source>{label}: choose</source>
        <translation>{label}：选择</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Some are your own</source>
        <translation>有些是你自己的</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>{text}, {count} found</source>
        <translation>{text}，找到 {count} 项</translation>
    </message>
    <message>
        <source>How the partner writes…</source>
        <translation>伙伴如何写作…</translation>
    </message>
    <message>
        <source>{value} · not there now</source>
        <translation>{value} · 现在不在</translation>
    </message>
    <message>
        <source>Add-on for voices…</source>
        <translation>笔调附加组件…</translation>
    </message>
    <message>
        <source>About {pages} pages ({value:,} tokens)</source>
        <translation>约 {pages} 页（{value:,} 个词元）</translation>
    </message>
    <message>
        <source>This book has its own, but what is set for all books is stricter, and counts.</source>
        <translation>这本书有自己的设定，但所有书的设定更严，以它为准。</translation>
    </message>
    <message>
        <source>{words}: back to the usual</source>
        <translation>{words}：恢复默认</translation>
    </message>
    <message>
        <source>{words}: as in all books</source>
        <translation>{words}：与所有书相同</translation>
    </message>
    <message>
        <source>Only in this book.</source>
        <translation>仅限本书。</translation>
    </message>
    <message>
        <source>{words}: back to the usual ({said})</source>
        <translation>{words}：恢复默认（{said}）</translation>
    </message>
    <message>
        <source>“{book}” has its own: {said}.</source>
        <translation>“{book}”有自己的设定：{said}。</translation>
    </message>
    <message>
        <source>Only while “{label}” is {value}. {note}</source>
        <translation>仅当“{label}”为{value}时可用。{note}</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>导出设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Export with the &amp;paths and models of this machine…</source>
        <translation>导出时包括本机的路径和模型(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>撤销导入(&amp;U)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>All settings are in {name}.</source>
        <translation>所有设置都在 {name} 里。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>All settings are as in {name} already. {notes_on}</source>
        <translation>所有设置已与 {name} 相同。{notes_on}</translation>
    </message>
    <message>
        <source>The settings of {name} are taken over. “Take along” can undo that.</source>
        <translation>{name} 的设置已采用。“迁移”可以撤销。</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>The word is not there any more; put the caret on another.</source>
        <translation>那个词已经不在了；请把光标放在另一个词上。</translation>
    </message>
    <message>
        <source>Draft mode only goes forward, so the word stays as it is.</source>
        <translation>草稿模式只能向前，所以这个词保持原样。</translation>
    </message>
    <message>
        <source>This text can only be read, so nothing can be put into it.</source>
        <translation>这段文字只能阅读，所以无法放入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Thesaurus…</source>
        <translation>同义词词典(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Look up a word…</source>
        <translation>查词(&amp;L)…</translation>
    </message>
    <message>
        <source>Special c&amp;haracters…</source>
        <translation>特殊字符(&amp;H)…</translation>
    </message>
    <message>
        <source>Words like “{word}”…</source>
        <translation>“{word}”的近义词…</translation>
    </message>
    <message>
        <source>Look up “{word}”…</source>
        <translation>查“{word}”…</translation>
    </message>
    <message>
        <source>Put the caret on a word to look it up.</source>
        <translation>把光标放在要查的词上。</translation>
    </message>
    <message>
        <source>From a beat</source>
        <translation>由节拍写起</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Continue from the cursor</source>
        <translation>从光标处续写</translation>
    </message>
    <message>
        <source>Stop and keep what is there</source>
        <translation>停止，保留已有的</translation>
    </message>
    <message>
        <source>All tools, and how the partner writes</source>
        <translation>所有工具，以及伙伴如何写作</translation>
    </message>
    <message>
        <source>Say what should happen, and have it written</source>
        <translation>说出要发生什么，让它写出来</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>显示为文字</translation>
    </message>
    <message>
        <source>The proposal, piece by piece</source>
        <translation>逐段查看的提议</translation>
    </message>
    <message>
        <source>The stronger the tint, the less likely the piece was. Choose a piece to see what else could have stood there, and to go on from it another way.</source>
        <translation>底色越深，那一段越不可能。选择一段，看看那里还可以写什么，并由此另寻写法。</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采纳</translation>
    </message>
    <message>
        <source>Accept the next sentence</source>
        <translation>采纳下一句</translation>
    </message>
    <message>
        <source>Write another in its place</source>
        <translation>另写一个代替它</translation>
    </message>
    <message>
        <source>Discard this proposal</source>
        <translation>放弃这个提议</translation>
    </message>
    <message>
        <source>How likely each piece was, and what else could have stood there</source>
        <translation>每一段有多大可能，那里还可以写什么</translation>
    </message>
    <message>
        <source>{number} of {count} · </source>
        <translation>{number} / {count} · </translation>
    </message>
    <message>
        <source> · kept</source>
        <translation> · 已保留</translation>
    </message>
    <message>
        <source>{place}writing…</source>
        <translation>{place}正在写…</translation>
    </message>
    <message>
        <source>{place}{words} · shown in the page</source>
        <translation>{place}{words} · 显示在页面里</translation>
    </message>
    <message>
        <source>{place}{words} · in the page</source>
        <translation>{place}{words} · 在页面里</translation>
    </message>
    <message>
        <source>Proposal {full_text}</source>
        <translation>提议 {full_text}</translation>
    </message>
    <message>
        <source>, proposal {number}</source>
        <translation>，提议 {number}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>a group of shortcuts</comment>
        <translation>写作</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>希望有什么不同？</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>More for this proposal</source>
        <translation>这个提议的更多操作</translation>
    </message>
    <message>
        <source>Try again with a note…</source>
        <translation>附说明重试…</translation>
    </message>
    <message>
        <source>Compare and mix…</source>
        <translation>比较与混合…</translation>
    </message>
    <message>
        <source>Results in this scene…</source>
        <translation>这个场景的结果…</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>只有一个提议</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Words of a proposal</source>
        <translation>提议的字数</translation>
    </message>
    <message>
        <source>{each:,} words</source>
        <translation>{each:,} 字</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>其他字数…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message numerus="yes">
        <source>{n} proposals</source>
        <translation>
            <numerusform>{n} 个提议</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was read anew.</source>
        <translation>全部重新读过。</translation>
    </message>
    <message>
        <source>It begins as the last time, so that part did not have to be read again.</source>
        <translation>开头与上次相同，所以那一部分不必重读。</translation>
    </message>
    <message>
        <source>Where earlier text was left out, what followed moved up and was not read again. That is as good, but the very same answer cannot be made once more.</source>
        <translation>前面的文字略去之处，后面的文字往前移，没有重读。效果一样好，但无法再次生成完全相同的回答。</translation>
    </message>
    <message>
        <source>It was read on from a place that was noted on the way.</source>
        <translation>它从途中记下的一处接着读。</translation>
    </message>
    <message>
        <source>It was read on an earlier visit and kept on this computer. The very same answer cannot be made once more.</source>
        <translation>它是上次读过、保存在这台电脑上的。无法再次生成完全相同的回答。</translation>
    </message>
    <message>
        <source>A server read it, and does not say how much of it it knew already.</source>
        <translation>由服务器读取，它不说其中有多少早已知道。</translation>
    </message>
    <message>
        <source>The server does not count tokens: these are estimated, with a fifth of the context to spare.</source>
        <translation>服务器不数词元：这些数是估算的，并留出上下文的五分之一作余量。</translation>
    </message>
    <message>
        <source>Beside what it read, it leans on the book’s own phrases (earlier scenes: {texts:,}, words: {words:,}, weight: {weight:.0%}).</source>
        <translation>除读到的文字外，它还参照本书自己的说法（前文场景：{texts:,}，字数：{words:,}，权重：{weight:.0%}）。</translation>
    </message>
    <message>
        <source>Every word of it…</source>
        <translation>其中的每一个字…</translation>
    </message>
    <message>
        <source>Every word that the model was told</source>
        <translation>告知模型的每一个字</translation>
    </message>
    <message>
        <source>{told} of {context_tokens:,} tokens</source>
        <translation>{told} / {context_tokens:,} 个词元</translation>
    </message>
    <message>
        <source>{told} tokens</source>
        <translation>{told} 个词元</translation>
    </message>
    <message>
        <source>Click to fold</source>
        <translation>点击收起</translation>
    </message>
    <message>
        <source>Click for every part</source>
        <translation>点击查看每一部分</translation>
    </message>
    <message>
        <source>What the model was told, {full_text}</source>
        <translation>告知模型的内容，{full_text}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>另外 {count} 项</translation>
    </message>
    <message>
        <source>    ready before you asked</source>
        <translation>    在提问之前已就绪</translation>
    </message>
    <message>
        <source>    left out for want of room</source>
        <translation>    因放不下而略去</translation>
    </message>
    <message>
        <source>{share} % was ready before you asked</source>
        <translation>{share} % 在提问之前已就绪</translation>
    </message>
    <message>
        <source>The model is loading.</source>
        <translation>模型正在加载。</translation>
    </message>
    <message>
        <source>The model kept stopping and was set aside. Your text is untouched.</source>
        <translation>模型不断停止，已被搁置。你的文字完好无损。</translation>
    </message>
    <message>
        <source>Pages of the sidebar</source>
        <translation>侧栏的页面</translation>
    </message>
    <message>
        <source>Nothing else was noted here</source>
        <translation>这里没有记下别的</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>part of a letter</source>
        <translation>一个字符的一部分</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>几乎肯定</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>不到 0.1 %</translation>
    </message>
    <message>
        <source> · in the page</source>
        <translation> · 在页面里</translation>
    </message>
    <message>
        <source>Wording {full_text}</source>
        <translation>写法 {full_text}</translation>
    </message>
    <message>
        <source>Wordings of the passage</source>
        <translation>这一段的各种写法</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>写作用</translation>
    </message>
    <message>
        <source>Strength of the voice, in per cent</source>
        <translation>笔调的强度，百分比</translation>
    </message>
    <message>
        <source>A model that is not here</source>
        <translation>不在这里的模型</translation>
    </message>
    <message>
        <source>{safe}, smaller</source>
        <translation>{safe}，较小</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>笔调…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Strength {value} %</source>
        <translation>强度 {value} %</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>一台服务器</translation>
    </message>
    <message>
        <source>: what it is told leaves this machine</source>
        <translation>：告知它的内容会离开本机</translation>
    </message>
    <message>
        <source>Writes on {place}{leaves}</source>
        <translation>在 {place} 上写作{leaves}</translation>
    </message>
    <message>
        <source>A note to the model: what should happen, how</source>
        <translation>给模型的说明：要发生什么，怎么写</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Writing sidebar</source>
        <translation>写作侧栏</translation>
    </message>
    <message>
        <source>A note to the model</source>
        <translation>给模型的说明</translation>
    </message>
    <message>
        <source>There is nothing else in this book yet that could stand beside the page.</source>
        <translation>这本书里还没有别的可以放在页面旁边。</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>第二页面</translation>
    </message>
    <message>
        <source>Calendar of words</source>
        <translation>字数日历</translation>
    </message>
    <message>
        <source>{short_date}: still to come</source>
        <translation>{short_date}：还没到</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {amount} on {on}.</source>
        <translation>{title}：{on}，共 {amount}。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>字符数（不计空格）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>阅读时间</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Markdown’s marks</source>
        <translation>Markdown 的标记</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>{named} and notes are not counted. A page has {on_a_page:,} {unit} by convention.</source>
        <translation>{named}和笔记不计入。按惯例，一页有 {on_a_page:,} {unit}。</translation>
    </message>
    <message>
        <source>Plot of words per day</source>
        <translation>每日字数图</translation>
    </message>
    <message>
        <source>Nothing was written in the last six weeks.</source>
        <translation>最近六周没有写作。</translation>
    </message>
    <message>
        <source>{amount} on {count} of {days} days, {averages:,} a day in the last week. Most on {said}.</source>
        <translation>{days} 天中有 {count} 天写了 {amount}，最近一周每天 {averages:,}。最多的是 {said}。</translation>
    </message>
    <message>
        <source>Target {target:,}</source>
        <translation>目标 {target:,}</translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation>7 日平均</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Words of each day</source>
        <translation>每天的字数</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>导出为 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source> of {target:,}</source>
        <translation> / {target:,}</translation>
    </message>
    <message>
        <source>{written:,}{goal} {unit} today</source>
        <translation>今天 {written:,}{goal} {unit}</translation>
    </message>
    <message>
        <source>The first day of a streak is the one on which you write.</source>
        <translation>从你写作的那天起，就是连续的第一天。</translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row</source>
        <translation>
            <numerusform>连续 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{now}. The longest streak was {longest}.</source>
        <translation>{now}。最长连续 {longest}。</translation>
    </message>
    <message>
        <source>The words are being counted…</source>
        <translation>正在计算字数…</translation>
    </message>
    <message>
        <source>Recorded as you write, kept with the book, never sent anywhere. View, Show where words came from, marks them on the page.</source>
        <translation>随写作记录，与书一同保存，绝不发往任何地方。“视图 → 显示文字来源”会在页面上标出。</translation>
    </message>
    <message>
        <source>Words of the book: {shares}</source>
        <translation>书中的字：{shares}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Disclos&amp;ure…</source>
        <translation>披露(&amp;U)…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>There is no session yet. One begins with the first key, and ends after half an hour without one.</source>
        <translation>还没有写作时段。按下第一个键时开始，半小时没有按键则结束。</translation>
    </message>
    <message>
        <source>A pause is more than two minutes without a key; it is none of the writing time.</source>
        <translation>超过两分钟没有按键算作停顿；它不计入写作时间。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>写作时段</translation>
    </message>
    <message>
        <source>{goal} min</source>
        <translation>{goal} 分钟</translation>
    </message>
    <message>
        <source>Plot of sentence lengths</source>
        <translation>句长图</translation>
    </message>
    <message>
        <source>Sentence {number:,} of {count:,}: {amount}</source>
        <translation>第 {number:,} 句，共 {count:,} 句：{amount}</translation>
    </message>
    <message>
        <source>There are no sentences yet.</source>
        <translation>还没有句子。</translation>
    </message>
    <message>
        <source>{count:,} sentences of {mean:.1f} {unit} on average, from {lengths} to {lengths2}; one differs from the next by {swing:.1f} {unit}.</source>
        <translation>{count:,} 句，平均 {mean:.1f} {unit}，从 {lengths} 到 {lengths2}；相邻两句相差 {swing:.1f} {unit}。</translation>
    </message>
    <message>
        <source>Mean {mean:.1f}</source>
        <translation>平均 {mean:.1f}</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>A click on a row goes to its next place. Figures count; they do not judge.</source>
        <translation>点击一行，转到它的下一处。数字只计数，不评判。</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>再看一遍(&amp;G)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>{distance} apart</source>
        <translation>相隔 {distance}</translation>
    </message>
    <message>
        <source>Echoes: a rare word that comes again soon</source>
        <translation>重复词：不久又再次出现的少见词</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Words used more than elsewhere in your writing</source>
        <translation>比你其他文字里用得多的词</translation>
    </message>
    <message>
        <source>{kind}, {times:,} in all</source>
        <translation>{kind}，共 {times:,}</translation>
    </message>
    <message>
        <source>“{text}”: place {at} of {count}</source>
        <translation>“{text}”：第 {at} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Echoes, phrases and words</source>
        <translation>重复词、短语和用词</translation>
    </message>
    <message>
        <source>{words} times</source>
        <translation>{words} 次</translation>
    </message>
    <message>
        <source>{words} elsewhere</source>
        <translation>别处 {words} 次</translation>
    </message>
    <message>
        <source>There is no prose here yet</source>
        <translation>这里还没有散文体文字</translation>
    </message>
    <message>
        <source>{unit} in a sentence</source>
        <translation>每句的{unit}</translation>
    </message>
    <message>
        <source>Target of this scene</source>
        <translation>本场景的目标</translation>
    </message>
    <message>
        <source>Target of the book</source>
        <translation>书的目标</translation>
    </message>
    <message>
        <source>Target of a day</source>
        <translation>每日目标</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>截止于(&amp;B)</translation>
    </message>
    <message>
        <source>The book has a deadline</source>
        <translation>书有截止日期</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>Deadline of the book</source>
        <translation>书的截止日期</translation>
    </message>
    <message>
        <source>This sc&amp;ene</source>
        <translation>本场景(&amp;E)</translation>
    </message>
    <message>
        <source>The b&amp;ook</source>
        <translation>全书(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;A day</source>
        <translation>每日(&amp;A)</translation>
    </message>
    <message>
        <source>Write on every {weekday}</source>
        <translation>每{weekday}写作</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>计数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>每日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>写作时段(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>文风(&amp;Y)</translation>
    </message>
    <message>
        <source>Or&amp;igins</source>
        <translation>来源(&amp;I)</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>{written:,} today</source>
        <translation>今天 {written:,}</translation>
    </message>
    <message>
        <source>{written:,} today, of {target:,}</source>
        <translation>今天 {written:,}，目标 {target:,}</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>accepted from the model</source>
        <translation>采纳自模型</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Today: {said}.</source>
        <translation>今天：{said}。</translation>
    </message>
    <message>
        <source>Nothing written yet today.</source>
        <translation>今天还没有写。</translation>
    </message>
    <message>
        <source>{duration} of writing.</source>
        <translation>写作 {duration}。</translation>
    </message>
    <message>
        <source>The deadline is past; {amount} are still to be written.</source>
        <translation>截止日期已过；还要写 {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} writing days are</source>
        <translation>
            <numerusform>还有 {n:,} 个写作日</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} a day reach the book’s target; {days} left.</source>
        <translation>每天 {amount}即可达到书的目标；{days}。</translation>
    </message>
    <message>
        <source>{amount}. The book has no target.</source>
        <translation>{amount}。书没有设目标。</translation>
    </message>
    <message>
        <source>{figure:,} of {amount}: {share:.0f}&#xa0;%.</source>
        <translation>{figure:,} / {amount}：{share:.0f} %。</translation>
    </message>
    <message>
        <source>{figure:,} of {amount}, by {date}: {share:.0f}&#xa0;%.</source>
        <translation>{figure:,} / {amount}，截止于 {date}：{share:.0f} %。</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>one: 1 minute</comment>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} 小时 {rest} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year} 年 {month} {day} 日</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month} {day} 日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} 年 {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{month} {day} 日 {weekday}</translation>
    </message>
    <message>
        <source>The text has changed since; look again for the places as they are now.</source>
        <translation>此后文字有变动；请再看一遍，以得到现在的位置。</translation>
    </message>
    <message>
        <source>Statisti&amp;cs…</source>
        <translation>统计(&amp;C)…</translation>
    </message>
    <message>
        <source>{title} days.csv</source>
        <translation>{title} 每日字数.csv</translation>
    </message>
    <message>
        <source>The days are in {path}.</source>
        <translation>每日字数在 {path}。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>在别处被改过</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>{chosen:,} of {scene:,}</source>
        <translation>{chosen:,} / {scene:,}</translation>
    </message>
    <message numerus="yes">
        <source>{there} words in scene</source>
        <translation>
            <numerusform>场景中 {there} 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} characters in scene</source>
        <translation>
            <numerusform>场景中 {there} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} in scene</source>
        <translation>场景中 {there}</translation>
    </message>
    <message>
        <source>{book:,} in book</source>
        <translation>书中 {book:,}</translation>
    </message>
    <message>
        <source>Nothing of the book’s shape was changed since it was opened.</source>
        <translation>打开本书以来，书的结构没有改动。</translation>
    </message>
    <message>
        <source>Nothing of the book’s shape was taken back.</source>
        <translation>书的结构没有撤回的操作。</translation>
    </message>
    <message>
        <source>Undo &amp;in the manuscript</source>
        <translation>在书稿中撤销(&amp;I)</translation>
    </message>
    <message>
        <source>Redo in the &amp;manuscript</source>
        <translation>在书稿中重做(&amp;M)</translation>
    </message>
    <message>
        <source>Taken back: {}.</source>
        <translation>已撤回：{}。</translation>
    </message>
    <message>
        <source>Done again: {}.</source>
        <translation>已重做：{}。</translation>
    </message>
    <message>
        <source>Undo &amp;in the manuscript: {plain}</source>
        <translation>在书稿中撤销：{plain}(&amp;I)</translation>
    </message>
    <message>
        <source>Redo in the &amp;manuscript: {plain}</source>
        <translation>在书稿中重做：{plain}(&amp;M)</translation>
    </message>
    <message>
        <source>Summaries o&amp;f chapters…</source>
        <translation>章节概要(&amp;F)…</translation>
    </message>
    <message>
        <source>What is the template called? It keeps titles and synopses, no texts; one of the same name gives way.</source>
        <translation>模板叫什么？它保存标题和梗概，不含正文；同名的会被替换。</translation>
    </message>
    <message>
        <source>There is no template of your own.</source>
        <translation>没有你自己的模板。</translation>
    </message>
    <message>
        <source>Its file is deleted for good. The books that it was laid out in stay as they are.</source>
        <translation>它的文件将彻底删除。用它展开过的书保持不变。</translation>
    </message>
    <message>
        <source>The template “{}” is deleted.</source>
        <translation>模板“{}”已删除。</translation>
    </message>
    <message>
        <source>The template “{}” is kept with your own; it is offered for every book.</source>
        <translation>模板“{}”已保存在你自己的模板里；每本书都可以用。</translation>
    </message>
    <message>
        <source>Lay out a te&amp;mplate</source>
        <translation>展开模板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep the plan as a template…</source>
        <translation>将计划保存为模板(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Delete a template of your own…</source>
        <translation>删除自己的模板(&amp;D)…</translation>
    </message>
    <message>
        <source>“{title}” is laid out. Undo in the manuscript takes it away again.</source>
        <translation>“{title}”已展开。“在书稿中撤销”可以再把它去掉。</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Title bar</source>
        <translation>标题栏</translation>
    </message>
    <message>
        <source>While a proposal stands</source>
        <translation>页面上有提议时</translation>
    </message>
    <message>
        <source>While a rewrite stands</source>
        <translation>页面上有改写时</translation>
    </message>
    <message>
        <source>While grey words stand</source>
        <translation>页面上有灰字时</translation>
    </message>
    <message>
        <source>Finding your way</source>
        <translation>找到去处</translation>
    </message>
    <message>
        <source>Staying in it</source>
        <translation>心无旁骛</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>single ones, not a count</comment>
        <translation>词语</translation>
    </message>
    <message>
        <source>Show or hide the manuscript</source>
        <translation>显示或隐藏书稿</translation>
    </message>
    <message>
        <source>Show or hide the writing sidebar</source>
        <translation>显示或隐藏写作侧栏</translation>
    </message>
    <message>
        <source>The story bible</source>
        <translation>设定集</translation>
    </message>
    <message>
        <source>Continue; while a proposal stands, another one</source>
        <translation>续写；有提议时，换一个</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation>没有按键</translation>
    </message>
    <message>
        <source>In the manuscript, the plan and other lists</source>
        <translation>在书稿、计划和其他列表里</translation>
    </message>
    <message>
        <source>Rename, or write into a cell</source>
        <translation>重命名，或在单元格里书写</translation>
    </message>
    <message>
        <source>Move up; the other arrows likewise</source>
        <translation>上移；其他箭头键同理</translation>
    </message>
    <message>
        <source>The menu of what has the keys</source>
        <translation>当前控件的菜单</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>&amp;What the model was told…</source>
        <translation>告知模型的内容(&amp;W)…</translation>
    </message>
    <message>
        <source>What is told, a&amp;nd how much of it…</source>
        <translation>告知什么，告知多少(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Memory and author&apos;s note</source>
        <translation>记忆与作者注记(&amp;M)</translation>
    </message>
    <message>
        <source>So&amp;und like the selected passage</source>
        <translation>仿照选中的段落(&amp;U)</translation>
    </message>
    <message>
        <source>The scene that these words are for is gone, so they are not asked.</source>
        <translation>这些字所属的场景已经没有了，所以没有用它们提问。</translation>
    </message>
    <message>
        <source>These words are for “{title}”; go back there, and ask with them then.</source>
        <translation>这些字是给“{title}”的；请回到那里，再用它们提问。</translation>
    </message>
    <message>
        <source>The model is told to sound like that passage from “{title}” now.</source>
        <translation>现在告知模型仿照“{title}”中的那一段。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation>
            <numerusform>{n:,} 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remarks</source>
        <translation>
            <numerusform>{n:,} 条意见</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is only read here, so nothing can be put into it.</source>
        <translation>这一页在这里只读，所以无法放入任何内容。</translation>
    </message>
    <message>
        <source>This is the synopsis of “{title}” now.</source>
        <translation>它现在是“{title}”的梗概。</translation>
    </message>
    <message>
        <source>What was ticked stands in the manuscript now.</source>
        <translation>勾选的内容现已在书稿里。</translation>
    </message>
    <message>
        <source>What you have written in meanwhile stays in the book.</source>
        <translation>其间你写进去的内容留在书里。</translation>
    </message>
    <message>
        <source>no room for all of: {cut}</source>
        <translation>未能全部放下：{cut}</translation>
    </message>
    <message>
        <source>Writing &amp;tools</source>
        <translation>写作工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Your tools…</source>
        <translation>你的工具(&amp;Y)…</translation>
    </message>
    <message>
        <source>Your tools…</source>
        <translation>你的工具…</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>模型还在加载。</translation>
    </message>
    <message>
        <source>It is not for a text in this form: {titles}.</source>
        <translation>它不适用于这种形式的文字：{titles}。</translation>
    </message>
    <message>
        <source>Select the words that it is to work on first.</source>
        <translation>请先选中要交给它处理的文字。</translation>
    </message>
    <message>
        <source>This page is only read here.</source>
        <translation>这一页在这里只读。</translation>
    </message>
    <message>
        <source>Ask about your story: who knew, when it was, what was left open. An answer names the scenes that it rests on, and a click goes there. Nothing here goes into the book.</source>
        <translation>问问你的故事：谁知道，什么时候，什么还悬着。回答会指出所依据的场景，点击即可前往。这里的内容不会写进书里。</translation>
    </message>
    <message>
        <source>A question about the story</source>
        <translation>关于故事的问题</translation>
    </message>
    <message>
        <source>Ask (Return)</source>
        <translation>提问（Return）</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>以前的问题</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>正在写回答</translation>
    </message>
    <message>
        <source>Looking in your book…</source>
        <translation>正在书中查找…</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>转到{title}</translation>
    </message>
    <message>
        <source>These words are not in the text as it is quoted.</source>
        <translation>文中没有与引文相符的文字。</translation>
    </message>
    <message>
        <source>Words for the page: a proposal at the cursor</source>
        <translation>页面上的文字：光标处的提议</translation>
    </message>
    <message>
        <source>Other words for the selection</source>
        <translation>替换选中部分的文字</translation>
    </message>
    <message>
        <source>A list to pick from</source>
        <translation>供挑选的列表</translation>
    </message>
    <message>
        <source>Words about the book, such as a summary</source>
        <translation>关于书的文字，例如概要</translation>
    </message>
    <message>
        <source>Remarks that quote the text</source>
        <translation>引用原文的意见</translation>
    </message>
    <message>
        <source>An outline: chapters and scenes</source>
        <translation>大纲：章和场景</translation>
    </message>
    <message>
        <source>Answers in the chat</source>
        <translation>聊天中的回答</translation>
    </message>
    <message>
        <source>What stands in braces is filled in. Of the book: {passages}. Beside that: {words}. A line whose fields are all empty is left out.</source>
        <translation>花括号里的内容会被填入。出自书的：{passages}。此外：{words}。字段全空的行会略去。</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任何模型</translation>
    </message>
    <message>
        <source> million weights</source>
        <translation> 百万参数</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;What it is for, in one sentence</source>
        <translation>它的用途，一句话(&amp;W)</translation>
    </message>
    <message>
        <source>What comes &amp;out</source>
        <translation>结果的形式(&amp;O)</translation>
    </message>
    <message>
        <source>A &amp;question to you, whose answer is {note}</source>
        <translation>向你提的问题，回答填入 {note}(&amp;Q)</translation>
    </message>
    <message>
        <source>Cho&amp;ices, of which one is {choice}</source>
        <translation>选项，其中之一填入 {choice}(&amp;I)</translation>
    </message>
    <message>
        <source>Who the &amp;model is to be</source>
        <translation>模型的身份(&amp;M)</translation>
    </message>
    <message>
        <source>Instruction for models that &amp;follow instructions</source>
        <translation>给按指示行事的模型的指示(&amp;F)</translation>
    </message>
    <message>
        <source>The same for models that only &amp;go on with a text</source>
        <translation>给只会续写文字的模型的同样内容(&amp;G)</translation>
    </message>
    <message>
        <source>Items, remarks or chapters ({&amp;count})</source>
        <translation>条目、意见或章的数目（{&amp;count}）</translation>
    </message>
    <message>
        <source>Most wor&amp;ds of the answer ({words})</source>
        <translation>回答的最多字数（{words}）(&amp;D)</translation>
    </message>
    <message>
        <source>What a model &amp;needs at least</source>
        <translation>模型至少需要(&amp;N)</translation>
    </message>
    <message>
        <source>Or in words of your own</source>
        <translation>或用你自己的话</translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>关闭“{title}”</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>仍然一试</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>It is at work.</source>
        <translation>它正在进行。</translation>
    </message>
    <message>
        <source>Answer the question first; it has nothing to go by.</source>
        <translation>请先回答问题；否则它无从着手。</translation>
    </message>
    <message>
        <source>Reads {reads}</source>
        <translation>读取 {reads}</translation>
    </message>
    <message>
        <source>Read all of “{chapter}”</source>
        <translation>读取“{chapter}”全章</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Put it in at the cursor</source>
        <translation>插入到光标处</translation>
    </message>
    <message>
        <source>Write from it</source>
        <translation>由此写起</translation>
    </message>
    <message>
        <source>Have the scene go on this way</source>
        <translation>让场景照此继续</translation>
    </message>
    <message>
        <source>Insert item {number}: {text}</source>
        <translation>插入第 {number} 项：{text}</translation>
    </message>
    <message>
        <source>Write from item {number}: {text}</source>
        <translation>由第 {number} 项写起：{text}</translation>
    </message>
    <message>
        <source>Copy item {number}</source>
        <translation>复制第 {number} 项</translation>
    </message>
    <message>
        <source>Tools that come with Inkwell stay as they are; a copy is yours to change. Yours go with you from book to book, those of this book travel with its folder.</source>
        <translation>Inkwell 自带的工具保持不变；副本可由你更改。你的工具随你用于各书，本书的工具随书的文件夹同行。</translation>
    </message>
    <message>
        <source>This book’s</source>
        <translation>本书的</translation>
    </message>
    <message>
        <source>Come with Inkwell</source>
        <translation>Inkwell 自带</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新工具</translation>
    </message>
    <message>
        <source>Read this passage from a novel:

{passage}

Say in a few sentences what …</source>
        <translation>请读下面这段小说：

{passage}

用几句话说明 …</translation>
    </message>
    <message>
        <source>{passage}

* * *

An editor&apos;s note on this passage:</source>
        <translation>{passage}

* * *

编辑对这一段的意见：</translation>
    </message>
    <message>
        <source>Writing tools</source>
        <translation>写作工具</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存改动</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>For all my books</source>
        <translation>用于我的所有书</translation>
    </message>
    <message>
        <source>For this book</source>
        <translation>用于本书</translation>
    </message>
    <message>
        <source>{reason} Close once more to let these changes go.</source>
        <translation>{reason} 再关闭一次就放弃这些改动。</translation>
    </message>
    <message>
        <source>“{title}” goes into “{name}”; others can add that file to their tools.</source>
        <translation>“{title}”写入“{name}”；别人可以把这个文件添加到他们的工具里。</translation>
    </message>
    <message>
        <source>It is used in the place of the one with the same name that comes with Inkwell.</source>
        <translation>它代替 Inkwell 自带的同名工具使用。</translation>
    </message>
    <message>
        <source>It is used in the place of the one of yours with the same name.</source>
        <translation>它代替你的同名工具使用。</translation>
    </message>
    <message>
        <source>Add {counted} to the book</source>
        <translation>把{counted}添加到书中</translation>
    </message>
    <message>
        <source>Add to the book</source>
        <translation>添加到书中</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Show it in the page: {where}</source>
        <translation>在页面里显示：{where}</translation>
    </message>
    <message>
        <source>Show it in the page</source>
        <translation>在页面里显示</translation>
    </message>
    <message>
        <source>your selection, {words}</source>
        <translation>选中的文字，{words}</translation>
    </message>
    <message>
        <source>the whole of “{scene}”</source>
        <translation>“{scene}”的全部</translation>
    </message>
    <message>
        <source>the whole chapter</source>
        <translation>整章</translation>
    </message>
    <message>
        <source>the scenes that have to do with your question</source>
        <translation>与你的问题有关的场景</translation>
    </message>
    <message>
        <source>“{scene}” up to the cursor</source>
        <translation>“{scene}”直到光标处</translation>
    </message>
    <message>
        <source>the titles and synopses of the book</source>
        <translation>书的标题和梗概</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>停止：{title}</translation>
    </message>
    <message>
        <source>Another answer: {title}</source>
        <translation>另一个回答：{title}</translation>
    </message>
    <message>
        <source>Close: {title}</source>
        <translation>关闭：{title}</translation>
    </message>
    <message>
        <source>Writing: {title}</source>
        <translation>正在写：{title}</translation>
    </message>
    <message>
        <source>Use as synopsis</source>
        <translation>用作梗概</translation>
    </message>
    <message>
        <source>It stands with the scene in the plan; the one before can be brought back</source>
        <translation>它与场景一起放在计划里；先前的可以找回</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Use as synopsis of {title}</source>
        <translation>用作{title}的梗概</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation>打开示例书</translation>
    </message>
    <message>
        <source>Tour, step {number} of {of}</source>
        <translation>导览，第 {number} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>Tour, step {number} of {of}: {title}</source>
        <translation>导览，第 {number} 步，共 {of} 步：{title}</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>没有打开书</translation>
    </message>
    <message>
        <source>The tour goes on in the sample book, or in any book that you open.</source>
        <translation>导览会在示例书或你打开的任何书里继续。</translation>
    </message>
    <message>
        <source>Welcome to Inkwell</source>
        <translation>欢迎使用 Inkwell</translation>
    </message>
    <message>
        <source>Five short steps show what is where, in a real book: a story that you may spoil, put where you like. You can as well begin a book of your own; the tour goes on there.</source>
        <translation>五个短短的步骤，在一本真正的书里告诉你哪里有什么：那是一个随你涂改的故事，放在哪里由你定。你也可以开始自己的书；导览会在那里继续。</translation>
    </message>
    <message>
        <source>Esc skips the tour. Help, Tour begins it again.</source>
        <translation>Esc 跳过导览。“帮助 → 导览”可以重新开始。</translation>
    </message>
    <message>
        <source>Here are its chapters, scenes and notes; a click brings one to the page. The book is a folder of plain text files, which every other program can read.</source>
        <translation>这里是它的各章、场景和笔记；点击即在页面上打开。书就是一个装着纯文本文件的文件夹，别的程序都能读。</translation>
    </message>
    <message>
        <source>Your book</source>
        <translation>你的书</translation>
    </message>
    <message>
        <source>Its chapters, scenes and notes are in a list that is closed now; this switch opens it. The book is a folder of plain text files, which every other program can read.</source>
        <translation>它的各章、场景和笔记在一个列表里，现在收起着；用这个开关打开。书就是一个装着纯文本文件的文件夹，别的程序都能读。</translation>
    </message>
    <message>
        <source>Go to the page and write. What you type is on the disk within a second, and in the book’s files when you pause; here it says so. There is nothing to save, and after a crash your words are there again.</source>
        <translation>到页面上去写吧。你输入的内容一秒之内就写到磁盘上，停下来时就写进书的文件；这里会显示。不需要保存；即使崩溃，你的文字也会回来。</translation>
    </message>
    <message>
        <source>The page, and nothing is lost</source>
        <translation>页面，什么都不会丢</translation>
    </message>
    <message>
        <source>Where the story stops, press {go}. A model on this machine goes on in a softer ink. That is a proposal and not in your book: {take} takes it, {leave} lets it go. What the model was told can then be read below, every word of it.</source>
        <translation>故事停下的地方，按 {go}。本机上的模型会用较淡的墨色接着写。那是提议，还不在你的书里：{take} 采纳，{leave} 放弃。然后下面可以读到告知模型的每一个字。</translation>
    </message>
    <message>
        <source>{keys} or Continue</source>
        <translation>{keys} 或“续写”</translation>
    </message>
    <message>
        <source>Where the story stops, press {go}. A model on this machine goes on in a softer ink. That is a proposal and not in your book: {take} takes it, {leave} lets it go. What the model was told is in the writing sidebar, which is closed now; this switch opens it.</source>
        <translation>故事停下的地方，按 {go}。本机上的模型会用较淡的墨色接着写。那是提议，还不在你的书里：{take} 采纳，{leave} 放弃。告知模型的内容在写作侧栏里，它现在收起着；用这个开关打开。</translation>
    </message>
    <message>
        <source>{palette} goes to anything: type a few letters of a scene or of a command. {help} opens the handbook at the page about what is in front of you. Help, Tour shows these steps again.</source>
        <translation>{palette} 可以去任何地方：输入场景或命令的几个字即可。{help} 打开手册，翻到讲眼前内容的那一页。“帮助 → 导览”可以再看一遍这些步骤。</translation>
    </message>
    <message>
        <source>Esc ends the tour. {keys} goes from the page to this card.</source>
        <translation>Esc 结束导览。{keys} 从页面来到这张卡片。</translation>
    </message>
    <message>
        <source>the mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>The writing partner</source>
        <translation>写作伙伴</translation>
    </message>
    <message>
        <source>It is switched off: no model is loaded, and nothing of it runs. Should you want it, File, Settings, “Use the writing partner” switches it on.</source>
        <translation>它关闭着：不加载模型，什么都不运行。想用的话，“文件 → 设置 → 使用写作伙伴”可以打开它。</translation>
    </message>
    <message>
        <source>Manuscript, History of this scene brings back what stood there an hour or a month ago, and the trash keeps what you delete. File, Export the book makes a Word document, an e-book or a PDF of it.</source>
        <translation>“书稿 → 本场景的历史”可以找回一小时或一个月前的样子，回收站保留你删除的内容。“文件 → 导出本书”把它做成 Word 文档、电子书或 PDF。</translation>
    </message>
    <message>
        <source>Back, and out</source>
        <translation>找回，与导出</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>其他一切</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新建部</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>新建章</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>新建场景</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建笔记</translation>
    </message>
    <message>
        <source>It cannot be moved any further that way.</source>
        <translation>朝那个方向不能再移了。</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” and the {n} below it go to the trash folder of this book.</source>
        <translation>
            <numerusform>“{title}”及其下 {n} 项移到本书的回收站文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” goes to the trash folder of this book.</source>
        <translation>“{title}”移到本书的回收站文件夹。</translation>
    </message>
    <message>
        <source>Make quotes and dashes &amp;typographic in this scene</source>
        <translation>把本场景的引号和破折号改为排版式(&amp;T)</translation>
    </message>
    <message>
        <source>Make quotes and dashes &amp;plain in this scene</source>
        <translation>把本场景的引号和破折号改为直式(&amp;P)</translation>
    </message>
    <message>
        <source>Quotes and dashes are typographic now</source>
        <translation>引号和破折号现在是排版式</translation>
    </message>
    <message>
        <source>Quotes and dashes are plain now</source>
        <translation>引号和破折号现在是直式</translation>
    </message>
    <message>
        <source>This text cannot be changed, so its quotes and dashes stay as they are.</source>
        <translation>这段文字不能更改，所以引号和破折号保持原样。</translation>
    </message>
    <message>
        <source>You went to another text, so quotes and dashes stay as they were.</source>
        <translation>你转到了别的文字，所以引号和破折号保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} paragraphs</source>
        <translation>
            <numerusform>{n:,} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, in {places}.</source>
        <translation>{done}，共 {places}。</translation>
    </message>
    <message>
        <source>There was nothing to change in this scene.</source>
        <translation>这个场景里没有需要改的。</translation>
    </message>
    <message>
        <source>With books of several kinds, what is measured is told for each kind too. Call them as you like: crime, romance.</source>
        <translation>书有好几种时，测量结果也会按种类分列。叫法随意：推理、言情。</translation>
    </message>
    <message>
        <source>There are no texts yet.</source>
        <translation>还没有文本。</translation>
    </message>
    <message>
        <source>What kind of book “{name}” is</source>
        <translation>“{name}”是什么种类的书</translation>
    </message>
    <message>
        <source>its kind</source>
        <translation>它的种类</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>It goes on beside your writing, also while this window is closed, at the lowest priority, and rests when the machine gets hot. When Inkwell ends, what it has learnt is saved, and it can go on at the next start.</source>
        <translation>它在你写作的同时进行，关上这个窗口也一样，以最低的优先级运行，机器发热时会休息。Inkwell 结束时，已学到的会保存，下次启动时可以继续。</translation>
    </message>
    <message>
        <source>This voice is not learning now.</source>
        <translation>这个笔调现在没有在学习。</translation>
    </message>
    <message>
        <source>It is learning</source>
        <translation>它正在学习</translation>
    </message>
    <message>
        <source>It rests</source>
        <translation>它在休息</translation>
    </message>
    <message>
        <source>How much is learnt</source>
        <translation>学到了多少</translation>
    </message>
    <message>
        <source>What it writes as it learns</source>
        <translation>它在学习中所写的</translation>
    </message>
    <message>
        <source>What it writes as it learns stands here.</source>
        <translation>它在学习中所写的会显示在这里。</translation>
    </message>
    <message>
        <source>Go on while the machine runs on its &amp;battery</source>
        <translation>用电池时也继续(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>停止并保留(&amp;S)</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>What was learnt until step {step:,} is saved</source>
        <translation>到第 {step:,} 步所学的已保存</translation>
    </message>
    <message>
        <source> of {steps:,}</source>
        <translation> / {steps:,}</translation>
    </message>
    <message>
        <source>{tokens_per_second:,.0f} tokens/s</source>
        <translation>{tokens_per_second:,.0f} 词元/秒</translation>
    </message>
    <message>
        <source>Step {step:,}{total}</source>
        <translation>步数 {step:,}{total}</translation>
    </message>
    <message>
        <source>After {step:,} steps: …{prompt} | {text}</source>
        <translation>{step:,} 步之后：…{prompt} | {text}</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>没有略去任何内容。</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>附属文字</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>written by a model</source>
        <translation>模型写的</translation>
    </message>
    <message>
        <source>pasted from another program</source>
        <translation>从别的程序粘贴的</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>另一种语言</translation>
    </message>
    <message>
        <source>stands in the held-out text too</source>
        <translation>留出的文本里也有</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>略去的内容</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>略去之前的章节</translation>
    </message>
    <message>
        <source>The chapter after</source>
        <translation>略去之后的章节</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>{kind}: {removed:,} words</source>
        <translation>{kind}：{removed:,} 字</translation>
    </message>
    <message>
        <source>Left out: {told}.</source>
        <translation>已略去：{told}。</translation>
    </message>
    <message>
        <source>Changed: {key}</source>
        <translation>已改动：{key}</translation>
    </message>
    <message>
        <source>Nothing of it is learnt from.</source>
        <translation>不从中学习任何内容。</translation>
    </message>
    <message>
        <source>Plot of the loss while learning</source>
        <translation>学习过程的损失图</translation>
    </message>
    <message>
        <source>on text held out</source>
        <translation>在留出的文本上</translation>
    </message>
    <message>
        <source>while learning</source>
        <translation>学习时</translation>
    </message>
    <message>
        <source>Step {step:,}: loss {loss:.3f} {where}</source>
        <translation>第 {step:,} 步：损失 {loss:.3f}，{where}</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>还没有测量。</translation>
    </message>
    <message>
        <source>On text held out the loss is {loss:.3f} at step {step:,}. Lower is better.</source>
        <translation>在留出的文本上，第 {step:,} 步的损失为 {loss:.3f}。越低越好。</translation>
    </message>
    <message>
        <source>On text held out the loss was {loss:.3f} at step {step:,} and is {loss2:.3f} at best, at step {step2:,}. Lower is better.</source>
        <translation>在留出的文本上，第 {step:,} 步的损失为 {loss:.3f}，最佳为第 {step2:,} 步的 {loss2:.3f}。越低越好。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} steps</source>
        <translation>
            <numerusform>{n:,} 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: while learning. Dots: on text held out.</source>
        <translation>线：学习时。点：在留出的文本上。</translation>
    </message>
    <message>
        <source>{figure} before, </source>
        <translation>先前 {figure}， </translation>
    </message>
    <message>
        <source>{name}: {before}{figure} after learning</source>
        <translation>{name}：{before}学习之后 {figure}</translation>
    </message>
    <message>
        <source>Empty: before. Full: after learning.</source>
        <translation>空心：之前。实心：之后。</translation>
    </message>
    <message>
        <source>Ring: before. Dot: after learning.</source>
        <translation>圆环：之前。圆点：之后。</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>有多好</translation>
    </message>
    <message>
        <source>The chapters that were kept back are read by the voice and by the model that it learnt on: the better it foresees your words, the more it has of your way of writing. Perplexity is how many words it wavers between; lower is better.</source>
        <translation>留出的章节由笔调和它所依据的模型各读一遍：越能预见你的用词，就越多地掌握了你的写法。困惑度就是它在多少个词之间犹豫；越低越好。</translation>
    </message>
    <message>
        <source>It has not learnt anything yet.</source>
        <translation>它还没有学过任何内容。</translation>
    </message>
    <message>
        <source>Measure it first.</source>
        <translation>请先测量。</translation>
    </message>
    <message>
        <source>&amp;Read all that was kept back</source>
        <translation>读完留出的全部内容(&amp;R)</translation>
    </message>
    <message>
        <source>By default {windows} pieces of it are read, spread over its chapters: enough to tell a change of some three per cent. All of it takes longer and tells smaller ones.</source>
        <translation>默认读其中的 {windows} 段，分布在各章：足以看出约百分之三的变化。全部读完耗时更长，能看出更小的变化。</translation>
    </message>
    <message>
        <source>Chapters that were kept back</source>
        <translation>留出的章节</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation>它怎样写</translation>
    </message>
    <message>
        <source>How much is measured</source>
        <translation>已测量多少</translation>
    </message>
    <message>
        <source>&amp;Measure it</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Compare blin&amp;d…</source>
        <translation>盲测比较(&amp;D)…</translation>
    </message>
    <message>
        <source>It has not been measured yet.</source>
        <translation>还没有测量过。</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Perplexity by chapter</source>
        <translation>各章的困惑度</translation>
    </message>
    <message>
        <source>Perplexity by genre</source>
        <translation>各类型的困惑度</translation>
    </message>
    <message>
        <source>Distance from your way of writing</source>
        <translation>与你的写法的距离</translation>
    </message>
    <message>
        <source>Other texts, on which it should not be worse</source>
        <translation>其他文本，在这些上面不应变差</translation>
    </message>
    <message>
        <source>The same in the writing partner&apos;s engine</source>
        <translation>在写作伙伴的引擎中的同样测量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open as a &amp;web page</source>
        <translation>打开为网页(&amp;W)</translation>
    </message>
    <message>
        <source>The same in your browser, to print or to keep; it is a file on this machine</source>
        <translation>同样的内容在浏览器里显示，可供打印或保存；它是本机上的一个文件</translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation>它怎样学习</translation>
    </message>
    <message>
        <source>How well it foresees text that it has not learnt from</source>
        <translation>它对没有学过的文本预见得有多好</translation>
    </message>
    <message>
        <source>How far it writes from you: the shorter, the nearer</source>
        <translation>它写的离你有多远：越短越近</translation>
    </message>
    <message>
        <source>What it knows by heart</source>
        <translation>它背下来的</translation>
    </message>
    <message>
        <source>Some of what it wrote</source>
        <translation>它所写的一些例子</translation>
    </message>
    <message>
        <source>What was measured of “{name}”</source>
        <translation>“{name}”的测量结果</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The same voice with less on the disk and in memory, and often faster. What that costs in perplexity is measured on the chapters that were kept back. Each can write: it stands in the sidebar below the voice, with its price.</source>
        <translation>同一个笔调，占用更少的磁盘和内存，往往也更快。困惑度为此付出多少，在留出的章节上测量。每一个都能写作：它在侧栏里列于笔调下面，标着代价。</translation>
    </message>
    <message>
        <source>Numbers with fewer &amp;bits (Q8_0 to Q4_K_M)</source>
        <translation>数值用更少的比特（Q8_0 到 Q4_K_M）(&amp;B)</translation>
    </message>
    <message>
        <source>Quick, and the right one for most</source>
        <translation>快，适合大多数情况</translation>
    </message>
    <message>
        <source>&amp;Eight bits in torch</source>
        <translation>torch 中的 8 比特(&amp;E)</translation>
    </message>
    <message>
        <source>For looking at attention with less memory</source>
        <translation>用更少的内存查看注意力</translation>
    </message>
    <message>
        <source>The weights that matter least &amp;removed</source>
        <translation>去掉最无关紧要的权重(&amp;R)</translation>
    </message>
    <message>
        <source>Then it learns a little more; takes longer</source>
        <translation>之后它再学一点；耗时更长</translation>
    </message>
    <message>
        <source>A smaller model ta&amp;ught by this one</source>
        <translation>由它教出的更小模型(&amp;U)</translation>
    </message>
    <message>
        <source>Takes as long as learning did</source>
        <translation>耗时与当初学习相同</translation>
    </message>
    <message>
        <source>An adapter is small already; this is for voices with a model of their own.</source>
        <translation>适配器本来就小；这用于自有模型的笔调。</translation>
    </message>
    <message>
        <source>How much is done of the smaller models</source>
        <translation>较小模型完成了多少</translation>
    </message>
    <message>
        <source>Smaller models and their price</source>
        <translation>较小的模型及其代价</translation>
    </message>
    <message>
        <source>Make &amp;smaller ones</source>
        <translation>制作较小的模型(&amp;S)</translation>
    </message>
    <message>
        <source>Stop making smaller ones</source>
        <translation>停止制作较小的模型</translation>
    </message>
    <message>
        <source>Tick what shall be made.</source>
        <translation>请勾选要制作的。</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>它从哪里学</translation>
    </message>
    <message>
        <source>Tick books, chapters or scenes, or add finished texts of yours. Only what you wrote is learnt: what a model wrote in them is left out, as are notes and comments. Nothing leaves this machine.</source>
        <translation>勾选书、章或场景，或添加你写成的文本。只学你写的：其中模型所写的一概略去，笔记和批注也是。什么都不会离开本机。</translation>
    </message>
    <message>
        <source>&amp;Title pages and the like</source>
        <translation>标题页之类(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>标题(&amp;H)</translation>
    </message>
    <message>
        <source>What &amp;publishers and archives added</source>
        <translation>出版社和存档站添加的内容(&amp;P)</translation>
    </message>
    <message>
        <source>Paragraphs that stand there &amp;twice</source>
        <translation>重复出现两次的段落(&amp;T)</translation>
    </message>
    <message>
        <source>Everything in small letters</source>
        <translation>全部小写</translation>
    </message>
    <message>
        <source>No punctuation</source>
        <translation>没有标点</translation>
    </message>
    <message>
        <source>The texts are being looked through.</source>
        <translation>正在查看文本。</translation>
    </message>
    <message>
        <source>Add a &amp;book…</source>
        <translation>添加书(&amp;B)…</translation>
    </message>
    <message>
        <source>Paragraphs in &amp;another language than most</source>
        <translation>与多数段落语言不同的段落(&amp;A)</translation>
    </message>
    <message>
        <source>What was pasted from &amp;other programs</source>
        <translation>从其他程序粘贴的内容(&amp;O)</translation>
    </message>
    <message>
        <source>Let them be drawn again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Learn from these te&amp;xts</source>
        <translation>从这些文本学习(&amp;X)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>For study only</source>
        <translation>仅供研究</translation>
    </message>
    <message>
        <source>What is left out, before and after</source>
        <translation>略去的内容，之前与之后</translation>
    </message>
    <message>
        <source>Chapters that are kept back to measure on</source>
        <translation>留出来用于测量的章节</translation>
    </message>
    <message>
        <source>What kind of book each is</source>
        <translation>每本书是什么种类</translation>
    </message>
    <message>
        <source>How much is kept back</source>
        <translation>留出多少</translation>
    </message>
    <message>
        <source>Chapters that are kept back</source>
        <translation>留出的章节</translation>
    </message>
    <message>
        <source>About so much of the text</source>
        <translation>大约占文本的这么多</translation>
    </message>
    <message>
        <source>It never learns from these, so what it foresees there it has not by heart.</source>
        <translation>它从不学习这些，所以在那里预见到的不是背下来的。</translation>
    </message>
    <message>
        <source>{words:,} words to learn from, in {chapters}; {words2:,} are kept back to measure on, in {chapters2}.</source>
        <translation>可供学习的有 {words:,} 字，在 {chapters}里；留出 {words2:,} 字用于测量，在 {chapters2}里。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chapters</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>{n:,} 章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chapters</source>
        <translation>
            <numerusform>{n:,} 章</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Tokens that are read at once</source>
        <translation>一次读入的词元数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Windows that are computed together</source>
        <translation>一起计算的窗口数</translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>Batches that one step is made of</source>
        <translation>一步由多少批次构成</translation>
    </message>
    <message>
        <source>Updates of the weights; 0 for as many as the time and the text allow</source>
        <translation>权重的更新次数；0 表示时间和文本允许多少就多少</translation>
    </message>
    <message>
        <source>The same seed gives the same voice</source>
        <translation>相同的种子得到相同的笔调</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>How much an adapter can hold</source>
        <translation>适配器能容纳多少</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Tokens that it knows</source>
        <translation>它认识的词元数</translation>
    </message>
    <message>
        <source>Tokens that it has before it</source>
        <translation>它眼前的词元数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Numbers for each token</source>
        <translation>每个词元用多少个数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>The width has to be a multiple of them</source>
        <translation>宽度必须是它的整数倍</translation>
    </message>
    <message>
        <source>As this machine does it best</source>
        <translation>按本机的最佳方式</translation>
    </message>
    <message>
        <source>Compute activations again: less memory, a third more time</source>
        <translation>重新计算激活值：内存更少，时间多三分之一</translation>
    </message>
    <message>
        <source>Go on while the machine runs on its battery</source>
        <translation>机器用电池时也继续</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>每一步走多远</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often the text is read at most</source>
        <translation>文本最多读几遍</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An adapter counts alpha / rank times</source>
        <translation>适配器按 alpha / 秩 倍起作用</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Numbers that are computed with</source>
        <translation>用什么数值计算</translation>
    </message>
    <message>
        <source>A sample every</source>
        <translation>试写间隔</translation>
    </message>
    <message>
        <source>Steps between two samples of what it writes; 0 for none</source>
        <translation>两次试写之间的步数；0 表示不试写</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>A finished voice stands among the models in the sidebar, under Continue. Each book remembers which one it is written with; every result says which voice wrote it.</source>
        <translation>完成的笔调在侧栏“续写”下的模型之列。每本书记得用哪个写作；每个结果都注明由哪个笔调写成。</translation>
    </message>
    <message>
        <source>While it writes, longer runs of words out of what it learnt from are not let through: in chat, summaries and rewrites too, but for what they were told. A change counts from the next answer on.</source>
        <translation>它写作时，所学文本中较长的连续文字不予放行：聊天、概要和改写也一样，但告知它的内容除外。改动从下一个回答起生效。</translation>
    </message>
    <message>
        <source>With a passphrase of yours nobody else who uses this machine can read what it learnt, or write with it.</source>
        <translation>设了你的密码短语，使用本机的其他人就无法读到它所学的，也无法用它写作。</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>上锁(&amp;L)…</translation>
    </message>
    <message>
        <source>Un&amp;lock for good…</source>
        <translation>彻底解锁(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Write this book with it</source>
        <translation>用它写这本书(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write this book with it…</source>
        <translation>用它写这本书(&amp;W)…</translation>
    </message>
    <message>
        <source>The longest run of your own words that it may repeat</source>
        <translation>它可以重复的你的连续文字，最长多少</translation>
    </message>
    <message>
        <source>It may repeat at most</source>
        <translation>最多可重复</translation>
    </message>
    <message>
        <source>of yours in a row</source>
        <translation>你的连续文字</translation>
    </message>
    <message>
        <source>Write its &amp;files again</source>
        <translation>重新写出它的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Publishes it to the writing partner on this machine, and to nobody else</source>
        <translation>发布给本机上的写作伙伴，不给任何别人</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>显示它的文件</translation>
    </message>
    <message>
        <source>Another &amp;passphrase…</source>
        <translation>更换密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose it now</source>
        <translation>立即关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Its open files are deleted for good before Inkwell ends</source>
        <translation>它打开的文件在 Inkwell 结束之前彻底删除</translation>
    </message>
    <message>
        <source>Under lock</source>
        <translation>已上锁</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>它怎样学</translation>
    </message>
    <message>
        <source>Three ways; the first is the right one for nearly everybody.</source>
        <translation>三种方式；第一种几乎对所有人都合适。</translation>
    </message>
    <message>
        <source>An &amp;adapter on a model that can write already (advised)</source>
        <translation>在已会写作的模型上加适配器（推荐）(&amp;A)</translation>
    </message>
    <message>
        <source>The model stays as it is; a small file beside it learns how you write. How strongly it counts can be set with a slider at any time.</source>
        <translation>模型保持不变；旁边一个小文件学习你的写法。它起多大作用，随时可用滑块调节。</translation>
    </message>
    <message>
        <source>A &amp;GPT-2 model, changed as a whole</source>
        <translation>整体改变的 GPT-2 模型(&amp;G)</translation>
    </message>
    <message>
        <source>All of it learns. It needs more memory and time, and makes a model file of its own.</source>
        <translation>全部参与学习。需要更多内存和时间，并生成自己的模型文件。</translation>
    </message>
    <message>
        <source>A small model of your &amp;own, from nothing</source>
        <translation>从零开始、只属于你的小模型(&amp;O)</translation>
    </message>
    <message>
        <source>It knows not a word but yours. At its pocket size it learns in minutes, and writes oddly.</source>
        <translation>除了你的，一个词也不认识。袖珍大小，几分钟就学完，写得古怪。</translation>
    </message>
    <message>
        <source>There is no model to learn on; add one in the settings.</source>
        <translation>没有可以依据的模型；请在设置里添加一个。</translation>
    </message>
    <message>
        <source>There is no GPT-2 here; put its folder, as transformers writes it, into the folder of models.</source>
        <translation>这里没有 GPT-2；请把它的文件夹（transformers 写出的那种）放进模型文件夹。</translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be paused and stopped at any time, and goes on another day where it was. It needs a few gigabytes of memory; should there be too little, it says so before it begins. No network is used.</source>
        <translation>这期间你可以继续写作。随时可以暂停和停止，改天再从原处继续。它需要几 GB 内存；如果不够，开始之前就会说明。不使用网络。</translation>
    </message>
    <message>
        <source>Choose the texts first, on the first page.</source>
        <translation>请先在第一页选择文本。</translation>
    </message>
    <message>
        <source>On which model</source>
        <translation>依据哪个模型</translation>
    </message>
    <message>
        <source>&amp;Begin to learn</source>
        <translation>开始学习(&amp;B)</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>这里没有</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>For at most so long</source>
        <translation>最多学多久</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>For the curious</source>
        <translation>供好奇者</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>再学一次(&amp;L)</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>笔调</translation>
    </message>
    <message>
        <source>A voice is a model that learnt from your own writing, on this machine. Begin one with “New voice…”: you choose the texts, it learns for a few minutes, and then it can write with you.</source>
        <translation>笔调是从你自己的文字学来的模型，在本机上学成。用“新建笔调…”开始：你选文本，它学几分钟，然后就能与你一起写作。</translation>
    </message>
    <message>
        <source>Choose a voice first.</source>
        <translation>请先选择笔调。</translation>
    </message>
    <message>
        <source>&amp;New voice…</source>
        <translation>新建笔调(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Steps of the voice</source>
        <translation>笔调的步骤</translation>
    </message>
    <message>
        <source>1 Texts</source>
        <translation>1 文本</translation>
    </message>
    <message>
        <source>2 How</source>
        <translation>2 方式</translation>
    </message>
    <message>
        <source>3 Learning</source>
        <translation>3 学习</translation>
    </message>
    <message>
        <source>4 Quality</source>
        <translation>4 质量</translation>
    </message>
    <message>
        <source>5 Smaller</source>
        <translation>5 缩小</translation>
    </message>
    <message>
        <source>6 Use</source>
        <translation>6 使用</translation>
    </message>
    <message>
        <source>an adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>a model trained on</source>
        <translation>续训的模型</translation>
    </message>
    <message>
        <source>a model of its own</source>
        <translation>自有的模型</translation>
    </message>
    <message>
        <source> on {base}</source>
        <translation> 基于 {base}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已上锁</translation>
    </message>
    <message>
        <source>its texts are chosen</source>
        <translation>文本已选定</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>perplexity {exp:,.0f} on new text</source>
        <translation>在新文本上的困惑度 {exp:,.0f}</translation>
    </message>
    <message>
        <source>foresees your text as well as before</source>
        <translation>对你的文字预见得与以前一样</translation>
    </message>
    <message>
        <source>foresees your text {change:.0f} % better</source>
        <translation>对你的文字的预见好了 {change:.0f} %</translation>
    </message>
    <message>
        <source>foresees your text {change:.0f} % worse</source>
        <translation>对你的文字的预见差了 {change:.0f} %</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>还剩不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <translation>
            <numerusform>还剩约 {n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about {seconds:.1f} hours left</source>
        <translation>还剩约 {seconds:.1f} 小时</translation>
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
        <translation>书和文本</translation>
    </message>
    <message>
        <source>It learns from {several} already; tick what else it shall learn from to change that.</source>
        <translation>它已经在学习{several}；要改变，请勾选还要学习什么。</translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation>等你选择</translation>
    </message>
    <message>
        <source>A book to learn from</source>
        <translation>要学习的书</translation>
    </message>
    <message>
        <source>It is at work now.</source>
        <translation>它正在运行。</translation>
    </message>
    <message>
        <source>It is locked; unlock it for good on the last page first.</source>
        <translation>它上了锁；请先在最后一页彻底解锁。</translation>
    </message>
    <message>
        <source>This book is written with it already.</source>
        <translation>这本书已经在用它写作。</translation>
    </message>
    <message>
        <source>With its passphrase it writes until Inkwell ends. To teach or measure it again, unlock it for good.</source>
        <translation>有了密码短语，它可以写作到 Inkwell 结束。要再教它或测量它，请彻底解锁。</translation>
    </message>
    <message>
        <source> It writes with torch, from the folder of its model: no GGUF file is made of such a one. That needs more memory, and is slower on a machine without a graphics card.</source>
        <translation> 它用 torch、从其模型的文件夹写作：这样的模型不做成 GGUF 文件。这需要更多内存，在没有显卡的机器上也更慢。</translation>
    </message>
    <message>
        <source>This book is written with it.</source>
        <translation>这本书用它写作。</translation>
    </message>
    <message>
        <source>It has not learnt yet: choose its texts, and begin on the page before this.</source>
        <translation>它还没有学过：请选择它的文本，并在前一页开始。</translation>
    </message>
    <message>
        <source>Open a book first.</source>
        <translation>请先打开一本书。</translation>
    </message>
    <message>
        <source>is learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>has its files written</source>
        <translation>正在写出文件</translation>
    </message>
    <message>
        <source>is made smaller</source>
        <translation>正在缩小</translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>&amp;Voices…</source>
        <translation>笔调(&amp;V)…</translation>
    </message>
    <message>
        <source>It has not finished learning; it can go on where it was.</source>
        <translation>它还没有学完；可以从原处继续。</translation>
    </message>
    <message>
        <source>“{name}” is locked. {to_write}</source>
        <translation>“{name}”上了锁。{to_write}</translation>
    </message>
    <message>
        <source>“{name}” is open until Inkwell ends, and then locked as before.</source>
        <translation>“{name}”打开到 Inkwell 结束，之后照旧上锁。</translation>
    </message>
    <message>
        <source>“{name}” is ready to write.{how}</source>
        <translation>“{name}”可以写作了。{how}</translation>
    </message>
    <message>
        <source>This book is written with “{name}”.{how}</source>
        <translation>这本书用“{name}”写作。{how}</translation>
    </message>
    <message>
        <source>It has learnt, in {trained_steps:,} steps.</source>
        <translation>它学了 {trained_steps:,} 步。</translation>
    </message>
    <message>
        <source>Stopped; what it has learnt is kept, and it can go on.</source>
        <translation>已停止；所学的保留着，可以继续。</translation>
    </message>
    <message>
        <source>What it has learnt until now is replaced when it is done.</source>
        <translation>完成之后，它至今所学的会被替换。</translation>
    </message>
    <message>
        <source>It has not finished learning, and would go on where it was with the figures that it began with. With others it begins anew, and what it has learnt until now goes.</source>
        <translation>它还没有学完，本可照开始时的数值从原处继续。换了数值就要从头开始，至今所学的就没有了。</translation>
    </message>
    <message>
        <source>“{name}” begins anew</source>
        <translation>“{name}”从头开始</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>“{name}” learns again</source>
        <translation>“{name}”再学一次</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>再学一次</translation>
    </message>
    <message>
        <source>“{name}” had not finished learning when Inkwell closed; nothing of it is lost.</source>
        <translation>Inkwell 关闭时，“{name}”还没有学完；没有任何损失。</translation>
    </message>
    <message>
        <source>It has learnt.</source>
        <translation>它学好了。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Learning, step {step:,}</source>
        <translation>正在学习，第 {step:,} 步</translation>
    </message>
    <message>
        <source>“{name}” has learnt and can write{value}.</source>
        <translation>“{name}”学好了，可以写作{value}。</translation>
    </message>
    <message>
        <source>Its texts and all that it learnt are encrypted on this machine; only its name stays to be read. Write the passphrase down first and keep it elsewhere: nobody can open the voice without it, or find a forgotten one.</source>
        <translation>它的文本和所学的一切会在本机上加密；只有名称仍可读。请先把密码短语写下来，存放在别处：没有它，谁也打不开这个笔调；忘记了，谁也找不回来。</translation>
    </message>
    <message>
        <source>All that it learnt is written beside your other voices again, for everyone who uses this account.</source>
        <translation>它所学的一切会重新写在你的其他笔调旁边，使用这个账户的人都能看到。</translation>
    </message>
    <message>
        <source>Say first the passphrase that opens it until now; then you are asked for the new one.</source>
        <translation>先说出目前打开它的密码短语；然后会问你新的。</translation>
    </message>
    <message>
        <source>From now on only this one opens it. Write it down first and keep it elsewhere: nobody can find a forgotten one.</source>
        <translation>从现在起只有这一个能打开它。请先写下来，存放在别处：忘记了，谁也找不回来。</translation>
    </message>
    <message>
        <source>A voice is being locked or unlocked.</source>
        <translation>正在给一个笔调上锁或解锁。</translation>
    </message>
    <message>
        <source>Lock “{name}”</source>
        <translation>给“{name}”上锁</translation>
    </message>
    <message>
        <source>Unlock “{name}”</source>
        <translation>给“{name}”解锁</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>上锁</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Locking “{name}”</source>
        <translation>正在给“{name}”上锁</translation>
    </message>
    <message>
        <source>Unlocking “{name}”</source>
        <translation>正在给“{name}”解锁</translation>
    </message>
    <message>
        <source>Another passphrase for “{name}”</source>
        <translation>为“{name}”更换密码短语</translation>
    </message>
    <message>
        <source>Changing the passphrase of “{name}”</source>
        <translation>正在更换“{name}”的密码短语</translation>
    </message>
    <message>
        <source>What was measured of it cannot be read; measure it again.</source>
        <translation>它的测量结果无法读取；请重新测量。</translation>
    </message>
    <message>
        <source>Everything of it goes for good: its texts, what it learnt, and what was measured. There is no trash for voices. Your books are not touched.</source>
        <translation>它的一切都会彻底消失：它的文本、所学的、测量结果。笔调没有回收站。你的书不受影响。</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>新建笔调</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>叫什么名字？</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Rename the voice</source>
        <translation>重命名笔调</translation>
    </message>
    <message>
        <source>It is at work; stop it first.</source>
        <translation>它正在运行；请先停止它。</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>It can write until Inkwell ends. Until then what it needs stands in a folder that only your account can read; in the end, or after a crash at the next start, that is deleted for good. The voice stays locked as before.</source>
        <translation>它可以写作到 Inkwell 结束。在此之前，它所需的内容放在只有你的账户能读的文件夹里；结束时，或崩溃后下次启动时，会彻底删除。笔调照旧上锁。</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A voice is being opened; one moment.</source>
        <translation>正在打开一个笔调；请稍候。</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>打开“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is being opened…</source>
        <translation>正在打开“{name}”…</translation>
    </message>
    <message>
        <source>“{name}” is open until Inkwell ends.</source>
        <translation>“{name}”打开到 Inkwell 结束。</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>再试一次…</translation>
    </message>
    <message>
        <source>“{name}” is locked; the usual model writes in this book until it is open.</source>
        <translation>“{name}”上了锁；在它打开之前，这本书由常用模型写作。</translation>
    </message>
    <message>
        <source>New novel</source>
        <translation>新小说</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试试示例</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>最近的书</translation>
    </message>
    <message>
        <source>A quiet place to write a novel. Nothing leaves this machine unless you ask for it.</source>
        <translation>安静写小说的地方。除非你要求，什么都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Open {title}, {path}</source>
        <translation>打开 {title}，{path}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>{name} (locked)</source>
        <translation>{name}（已上锁）</translation>
    </message>
    <message>
        <source>{texts} cannot be read, and so it is not learnt from.</source>
        <translation>{texts}无法读取，所以不从中学习。</translation>
    </message>
    <message>
        <source>{texts} was changed outside Inkwell, and it is not known any more who wrote what: all of it is learnt from.</source>
        <translation>{texts}在 Inkwell 之外改动过，已不知道哪些是谁写的：全部都会学。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words were pasted from other programs; what was pasted counts as yours.</source>
        <translation>
            <numerusform>有 {n:,} 字是从别的程序粘贴的；粘贴的算作你的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of {titles}</source>
        <translation>{titles}的文本</translation>
    </message>
    <message>
        <source>The text of {count:,} scenes</source>
        <translation>{count:,} 个场景的文字</translation>
    </message>
    <message>
        <source>Another Inkwell is at work on this voice; let that end first.</source>
        <translation>另一个 Inkwell 正在处理这个笔调；请等它结束。</translation>
    </message>
    <message>
        <source>Without capitals or punctuation a model cannot learn to write prose; this is for study and for comparing.</source>
        <translation>没有大写和标点，模型学不会写散文体；这仅供研究和比较。</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>计算者</translation>
    </message>
    <message>
        <source>Of F32</source>
        <translation>相对 F32</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>The table of smaller models of this voice is damaged; compress it again.</source>
        <translation>这个笔调的较小模型表已损坏；请重新压缩。</translation>
    </message>
    <message>
        <source>{size}, {share:.0f} % of the whole; perplexity {cost:+.1f} %</source>
        <translation>{size}，为整体的 {share:.0f} %；困惑度 {cost:+.1f} %</translation>
    </message>
    <message>
        <source>At least two chapters are needed: one to learn from, one to measure on.</source>
        <translation>至少需要两章：一章用来学习，一章用来测量。</translation>
    </message>
    <message>
        <source>No chapter is left to measure on: hold out some, but not all of them.</source>
        <translation>没有留下可供测量的章：留出一些，但不要全部。</translation>
    </message>
    <message>
        <source>No chapter is left to learn from: hold out some, but not all of them.</source>
        <translation>没有留下可供学习的章：留出一些，但不要全部。</translation>
    </message>
    <message>
        <source>The training process stopped over a mistake of its own; its log says more.</source>
        <translation>训练进程自身出错，已停止；详情见它的日志。</translation>
    </message>
    <message>
        <source>The training process did not understand what it was asked.</source>
        <translation>训练进程没有听懂对它的要求。</translation>
    </message>
    <message>
        <source>The machine runs on its battery; training goes on when it is plugged in.</source>
        <translation>机器在用电池；接上电源后训练继续。</translation>
    </message>
    <message>
        <source>The processor is at {hottest:g} °C; training goes on when it has cooled down.</source>
        <translation>处理器温度为 {hottest:g} °C；冷却之后训练继续。</translation>
    </message>
    <message>
        <source>Loading the libraries</source>
        <translation>正在加载库</translation>
    </message>
    <message>
        <source>“{name}” is an adapter: it is small itself, and its base model stays as it is, so there is nothing here to make smaller.</source>
        <translation>“{name}”是适配器：它本来就小，其基础模型保持不变，所以没有可缩小的。</translation>
    </message>
    <message>
        <source>“{name}” has not learnt anything yet.</source>
        <translation>“{name}”还没有学过任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is kept encrypted; open it with its passphrase first.</source>
        <translation>“{name}”是加密保存的；请先用密码短语打开它。</translation>
    </message>
    <message>
        <source>The model of “{name}” is not in its folder.</source>
        <translation>“{name}”的模型不在它的文件夹里。</translation>
    </message>
    <message>
        <source>The smaller models may need {need} of disk space, and {free} are free.</source>
        <translation>较小的模型可能需要 {need} 磁盘空间，而空余 {free}。</translation>
    </message>
    <message>
        <source>Measuring the model as it is</source>
        <translation>正在测量原样的模型</translation>
    </message>
    <message>
        <source>Writing the model as GGUF</source>
        <translation>正在把模型写成 GGUF</translation>
    </message>
    <message>
        <source>Written only to be compared with; publishing the voice writes it for good.</source>
        <translation>写它只为比较；发布笔调时才正式写出。</translation>
    </message>
    <message>
        <source>Quantizing to {kind}</source>
        <translation>正在量化为 {kind}</translation>
    </message>
    <message>
        <source>Quantizing in torch</source>
        <translation>正在 torch 中量化</translation>
    </message>
    <message>
        <source>{share:.0%} of its weights are 8-bit integers; embeddings, head and norms stay as they were.</source>
        <translation>其 {share:.0%} 的权重是 8 比特整数；嵌入、输出头和归一化保持不变。</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>正在剪枝</translation>
    </message>
    <message>
        <source>Fine-tuning what is left</source>
        <translation>正在微调剩下的部分</translation>
    </message>
    <message>
        <source>Before the {steps} steps of fine-tuning its perplexity was {exp:.2f}; in them it also went on learning, which the full model did not.</source>
        <translation>{steps} 步微调之前，它的困惑度是 {exp:.2f}；其间它也继续学习，完整的模型则没有。</translation>
    </message>
    <message>
        <source>Before the {steps} steps of fine-tuning its perplexity was {exp:.2f}; they made it no better, so it is as it was before them.</source>
        <translation>{steps} 步微调之前，它的困惑度是 {exp:.2f}；微调没有让它更好，所以保持之前的样子。</translation>
    </message>
    <message>
        <source>{linear:.1%} of the weights of linear layers are 0, {every:.1%} of all.</source>
        <translation>线性层的权重有 {linear:.1%} 为 0，占全部的 {every:.1%}。</translation>
    </message>
    <message>
        <source>Teaching a smaller model</source>
        <translation>正在教一个更小的模型</translation>
    </message>
    <message>
        <source>{mine:,} weights instead of {its:,}, taught in {steps} steps.</source>
        <translation>权重 {mine:,} 个，原有 {its:,} 个，用 {steps} 步教成。</translation>
    </message>
    <message>
        <source>Its learning stopped at step {steps}, for its loss was no number; the best is kept.</source>
        <translation>它的学习在第 {steps} 步停止，因为损失已不是数；最好的一次保留着。</translation>
    </message>
    <message>
        <source>Measuring it</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Zeros take as much room as other numbers, so it is smaller only when it is packed: to {packed:.0%} of F32, which itself packs to {before:.0%}.</source>
        <translation>零与其他数占同样的空间，所以只有打包之后才变小：为 F32 的 {packed:.0%}，而 F32 本身打包后为 {before:.0%}。</translation>
    </message>
    <message>
        <source>What was learnt could not be saved: the disk is full or refuses. What was saved before is kept.</source>
        <translation>所学的未能保存：磁盘已满或拒绝写入。先前保存的保留着。</translation>
    </message>
    <message>
        <source>A student of this shape would have {mine:,} weights and its teacher has {its:,}: choose a smaller one.</source>
        <translation>这种形状的学生会有 {mine:,} 个权重，而它的老师有 {its:,} 个：请选小一些的。</translation>
    </message>
    <message>
        <source>Its texts were chosen anew since it learnt: it may have learnt from what it was measured on. Let it learn again for figures that count.</source>
        <translation>它的文本在学习之后重新选过：它可能学过用来测量的内容。要得到有意义的数字，请让它再学一次。</translation>
    </message>
    <message>
        <source>No text was kept back to measure on.</source>
        <translation>没有留出文本用于测量。</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>Looking for what it may know by heart</source>
        <translation>正在寻找它可能背下来的内容</translation>
    </message>
    <message>
        <source>Measuring on the held-out text</source>
        <translation>正在留出的文本上测量</translation>
    </message>
    <message>
        <source>Measuring on other texts</source>
        <translation>正在其他文本上测量</translation>
    </message>
    <message>
        <source>Measuring in the writing partner&apos;s engine</source>
        <translation>正在写作伙伴的引擎中测量</translation>
    </message>
    <message>
        <source>Asking for what it may know by heart</source>
        <translation>正在询问它可能背下来的内容</translation>
    </message>
    <message>
        <source>{name} cannot be read as text.</source>
        <translation>{name} 不是可读的文本。</translation>
    </message>
    <message>
        <source>There is no held-out text to measure on.</source>
        <translation>没有留出的文本可供测量。</translation>
    </message>
    <message>
        <source>The base model is not at {path} any more.</source>
        <translation>基础模型已经不在 {path} 了。</translation>
    </message>
    <message>
        <source>The base model {name} is damaged.</source>
        <translation>基础模型 {name} 已损坏。</translation>
    </message>
    <message>
        <source>An adapter for {name} cannot be written as a GGUF file: its kind of model is not known here.</source>
        <translation>{name} 的适配器无法写成 GGUF 文件：这里不认识这种模型。</translation>
    </message>
    <message>
        <source>There is no adapter in {folder}.</source>
        <translation>{folder} 里没有适配器。</translation>
    </message>
    <message>
        <source>This adapter is of a variety that GGUF has no place for; a plain LoRA adapter can be published.</source>
        <translation>这个适配器是 GGUF 容纳不了的类型；普通的 LoRA 适配器可以发布。</translation>
    </message>
    <message>
        <source>This adapter was made on another model than its base is now.</source>
        <translation>这个适配器制作时所依据的模型，与现在的基础模型不同。</translation>
    </message>
    <message>
        <source>The files of this adapter are damaged or incomplete.</source>
        <translation>这个适配器的文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>This model is no GPT-2, and only a GPT-2 can be written as a GGUF file here.</source>
        <translation>这个模型不是 GPT-2，而这里只有 GPT-2 能写成 GGUF 文件。</translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation>{folder} 里没有模型。</translation>
    </message>
    <message>
        <source>This GPT-2 is of a variety that GGUF has no place for.</source>
        <translation>这个 GPT-2 是 GGUF 容纳不了的类型。</translation>
    </message>
    <message>
        <source>This GPT-2 has a part that GGUF has no place for: {name}.</source>
        <translation>这个 GPT-2 有一部分是 GGUF 容纳不了的：{name}。</translation>
    </message>
    <message>
        <source>There are no weights (model.safetensors) in {folder}.</source>
        <translation>{folder} 里没有权重（model.safetensors）。</translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read.</source>
        <translation>{folder} 里的权重无法读取。</translation>
    </message>
    <message>
        <source>The files of this model are damaged or incomplete.</source>
        <translation>这个模型的文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The tokenizer of this model is missing or damaged.</source>
        <translation>这个模型的分词器缺失或已损坏。</translation>
    </message>
    <message>
        <source>The tokenizer of this model is not of GPT-2&apos;s kind: in a GGUF file it would split words otherwise.</source>
        <translation>这个模型的分词器不是 GPT-2 的那种：在 GGUF 文件里它切分词的方式会不同。</translation>
    </message>
    <message>
        <source>To quantize a model, install llama.cpp: pip install &quot;inkwell[llama]&quot;.</source>
        <translation>要量化模型，请安装 llama.cpp：pip install &quot;inkwell[llama]&quot;。</translation>
    </message>
    <message>
        <source>There is no GGUF kind {kind} here; there are {kinds}.</source>
        <translation>这里没有 GGUF 类型 {kind}；有的是 {kinds}。</translation>
    </message>
    <message>
        <source>There is no model at {source}.</source>
        <translation>{source} 处没有模型。</translation>
    </message>
    <message>
        <source>llama.cpp could not write {name}: the disk is full, or it cannot quantize such a model.</source>
        <translation>llama.cpp 无法写出 {name}：磁盘已满，或者它不能量化这样的模型。</translation>
    </message>
    <message>
        <source>There is no model at {path}.</source>
        <translation>{path} 处没有模型。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>{name} is no whole GGUF file.</source>
        <translation>{name} 不是完整的 GGUF 文件。</translation>
    </message>
    <message>
        <source>{count} as {name}</source>
        <translation>{count} 个为 {name}</translation>
    </message>
    <message>
        <source>Of its {count} tensors llama.cpp kept {told}.</source>
        <translation>在它的 {count} 个张量中，llama.cpp 保留的是 {told}。</translation>
    </message>
    <message>
        <source>{odd} of them got the nearest kind that fits: {kind} needs rows of a multiple of {block} numbers.</source>
        <translation>其中 {odd} 个改用了最接近的合适类型：{kind} 要求每行是 {block} 的倍数。</translation>
    </message>
    <message>
        <source>{name} could not be written because {reason}.</source>
        <translation>{name} 无法写入，因为{reason}。</translation>
    </message>
    <message>
        <source>{accumulate} windows cannot be shared evenly among {num_processes} processes.</source>
        <translation>{accumulate} 个窗口无法在 {num_processes} 个进程间平分。</translation>
    </message>
    <message>
        <source>There is too little text to learn from: at least {words:,} words are needed.</source>
        <translation>可供学习的文字太少：至少需要 {words:,} 字。</translation>
    </message>
    <message>
        <source>The text that is held out is too short to measure on: hold out a longer chapter.</source>
        <translation>留出的文本太短，无法测量：请留出长一些的章。</translation>
    </message>
    <message>
        <source>There is not enough memory for the base model.</source>
        <translation>内存不够运行基础模型。</translation>
    </message>
    <message>
        <source>The base model is not at {place} any more.</source>
        <translation>基础模型已经不在 {place} 了。</translation>
    </message>
    <message>
        <source>The base model {name} cannot be trained: its files are damaged, or of an unknown kind.</source>
        <translation>基础模型 {name} 无法训练：它的文件已损坏，或类型不明。</translation>
    </message>
    <message>
        <source>This model reads {longest:,} tokens at once: the window cannot be longer, and it is {window:,}.</source>
        <translation>这个模型一次读 {longest:,} 个词元：窗口不能更长，而现在是 {window:,}。</translation>
    </message>
    <message>
        <source>This model has no layers called {modules}.</source>
        <translation>这个模型没有名为 {modules} 的层。</translation>
    </message>
    <message>
        <source>The adapter of this voice is damaged, or its base model is not the one that it was trained on.</source>
        <translation>这个笔调的适配器已损坏，或者其基础模型不是训练时的那个。</translation>
    </message>
    <message>
        <source>To measure GGUF models, install llama.cpp: pip install &quot;inkwell[llama]&quot;.</source>
        <translation>要测量 GGUF 模型，请安装 llama.cpp：pip install &quot;inkwell[llama]&quot;。</translation>
    </message>
    <message>
        <source>There is not enough memory to measure this model.</source>
        <translation>内存不够测量这个模型。</translation>
    </message>
    <message>
        <source>{name} is no adapter for this model.</source>
        <translation>{name} 不是这个模型的适配器。</translation>
    </message>
    <message>
        <source>The model could not be evaluated.</source>
        <translation>模型无法计算。</translation>
    </message>
    <message>
        <source>“{name}” has not learnt anything yet; train it first.</source>
        <translation>“{name}”还没有学过任何内容；请先训练它。</translation>
    </message>
    <message>
        <source>Writing the model card</source>
        <translation>正在写模型卡</translation>
    </message>
    <message>
        <source>It is not written down which model this voice was trained on; train it again.</source>
        <translation>没有记录这个笔调是在哪个模型上训练的；请重新训练。</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <translation>正在写适配器</translation>
    </message>
    <message>
        <source>Its base model is a folder, so torch writes with it.</source>
        <translation>它的基础模型是文件夹，所以由 torch 来写作。</translation>
    </message>
    <message>
        <source>The model under “{name}” ({base}) is another one than it learnt on: put that one back in its place, or let the voice learn again.</source>
        <translation>“{name}”所依据的模型（{base}）与它学习时的不同：请把原来的放回原处，或让笔调再学一次。</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>正在写模型</translation>
    </message>
    <message>
        <source>Torch writes with it, from the folder that training wrote.</source>
        <translation>由 torch 从训练写出的文件夹写作。</translation>
    </message>
    <message>
        <source>Publishing needs about {size:.2f} GB of disk space and {there:.2f} GB are free; fewer kinds would help.</source>
        <translation>发布约需 {size:.2f} GB 磁盘空间，而空余 {there:.2f} GB；少选几种类型会有帮助。</translation>
    </message>
    <message>
        <source>Its corpus was prepared anew after it was trained; only what it learnt from counts.</source>
        <translation>它的语料在训练之后重新准备过；只以它学过的为准。</translation>
    </message>
    <message>
        <source>The last evaluation cannot be read; evaluate the voice again.</source>
        <translation>上次的评测无法读取；请重新评测这个笔调。</translation>
    </message>
    <message>
        <source>The last evaluation was on another corpus than it learnt from, and is left out here.</source>
        <translation>上次评测所用的语料与它学习的不同，这里略去。</translation>
    </message>
    <message>
        <source>The 8-bit model in {name} is damaged or incomplete.</source>
        <translation>{name} 里的 8 比特模型已损坏或不完整。</translation>
    </message>
    <message>
        <source>Training needs about {amount} of memory and {amount2} are free; a smaller model would help.</source>
        <translation>训练约需 {amount} 内存，空闲 {amount2}；换个小一些的模型会有帮助。</translation>
    </message>
    <message>
        <source>Training needs about {amount} of memory and {amount2} are free; a shorter window, a smaller batch or checkpointing would help.</source>
        <translation>训练约需 {amount} 内存，空闲 {amount2}；窗口短一些、批次小一些或使用检查点会有帮助。</translation>
    </message>
    <message>
        <source>Training needs about {amount} of disk space and {amount2} are free.</source>
        <translation>训练约需 {amount} 磁盘空间，而空余 {amount2}。</translation>
    </message>
    <message>
        <source>There was not enough memory; a shorter window, a smaller batch or checkpointing need less.</source>
        <translation>内存不够；更短的窗口、更小的批次或检查点重算所需较少。</translation>
    </message>
    <message>
        <source>A file could not be read or written because {why}; what was saved before is kept.</source>
        <translation>有文件无法读取或写入，因为{why}；先前保存的保留着。</translation>
    </message>
    <message>
        <source>The processes that share the training ended by themselves; what was saved is kept.</source>
        <translation>分担训练的进程意外结束；已保存的保留着。</translation>
    </message>
    <message>
        <source>The texts of this voice were being written when Inkwell ended; choose them once more.</source>
        <translation>Inkwell 结束时，这个笔调的文本正在写入；请再选一次。</translation>
    </message>
    <message>
        <source>The training could not be saved: the disk is full or refuses. What was saved before is kept.</source>
        <translation>训练未能保存：磁盘已满或拒绝写入。先前保存的保留着。</translation>
    </message>
    <message>
        <source>The model makes no numbers of this text: its weights are damaged, or it needs another precision.</source>
        <translation>模型由这段文本得不出数值：它的权重已损坏，或需要另一种精度。</translation>
    </message>
    <message>
        <source>This machine does not compute in bfloat16 itself; “auto” or float32 would be faster here.</source>
        <translation>本机不直接以 bfloat16 计算；“auto”或 float32 在这里会更快。</translation>
    </message>
    <message>
        <source>Beginning anew, for what was learnt before was of other texts, or with other figures</source>
        <translation>正在从头开始，因为先前所学的是别的文本，或用的是别的数值</translation>
    </message>
    <message>
        <source>Making a tokenizer</source>
        <translation>正在制作分词器</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>正在读取文本</translation>
    </message>
    <message>
        <source>Measuring what the model knows</source>
        <translation>正在测量模型已知的内容</translation>
    </message>
    <message>
        <source>Training stopped at step {step}, for its loss was no number any more; the best is kept.</source>
        <translation>训练在第 {step} 步停止，因为损失已不是数；最好的一次保留着。</translation>
    </message>
    <message>
        <source>The held-out text was not foreseen any better for it: other text, or a lower learning rate, may help.</source>
        <translation>对留出的文本，预见能力没有因此提高：换文本或降低学习率也许有帮助。</translation>
    </message>
    <message>
        <source>Writing the voice</source>
        <translation>正在写笔调</translation>
    </message>
    <message>
        <source>The folder {name} could not be written because {reason}.</source>
        <translation>文件夹 {name} 无法写入，因为{reason}。</translation>
    </message>
    <message>
        <source>To train a voice, install the voice extra: pip install &quot;inkwell[voice]&quot;.</source>
        <translation>要训练笔调，请安装 voice 附加项：pip install &quot;inkwell[voice]&quot;。</translation>
    </message>
    <message>
        <source>Its corpus is not there, so what it repeats of it cannot be limited.</source>
        <translation>它的语料不在那里，所以无法限制它重复其中的内容。</translation>
    </message>
    <message>
        <source>Its texts were chosen anew since it learnt; the limit of before is kept until it has learnt from them.</source>
        <translation>它的文本在学习之后重新选过；在它学过这些文本之前，沿用先前的限制。</translation>
    </message>
    <message>
        <source>What keeps “{name}” from repeating its texts is missing; have its files written again.</source>
        <translation>防止“{name}”重复其文本的部分缺失；请重新写出它的文件。</translation>
    </message>
    <message>
        <source>There are {words:,} words to learn from; at least {least_words:,} are needed.</source>
        <translation>可供学习的有 {words:,} 字；至少需要 {least_words:,} 字。</translation>
    </message>
    <message>
        <source>{words:,} words are little to learn a voice from; {advised_words:,} or more are better.</source>
        <translation>{words:,} 字对学习笔调来说偏少；{advised_words:,} 字以上更好。</translation>
    </message>
    <message>
        <source>{lost:,} words stand in the held-out chapters too, and are not learnt from.</source>
        <translation>有 {lost:,} 字也出现在留出的章节里，不从中学习。</translation>
    </message>
    <message>
        <source>This voice has no corpus yet.</source>
        <translation>这个笔调还没有语料。</translation>
    </message>
    <message>
        <source>The data card of this voice is damaged.</source>
        <translation>这个笔调的数据卡已损坏。</translation>
    </message>
    <message>
        <source>All of this text was written by a model; a voice is learnt from the author&apos;s own words.</source>
        <translation>这些文字全部由模型写成；笔调要从作者自己的文字学习。</translation>
    </message>
    <message>
        <source>There is no text here to learn from.</source>
        <translation>这里没有可供学习的文字。</translation>
    </message>
    <message>
        <source>{other:,} words are in another language than most ({names}); they can be left out.</source>
        <translation>有 {other:,} 字的语言与多数不同（{names}）；可以略去。</translation>
    </message>
    <message>
        <source>{other:,} words in another language ({names}) are left out.</source>
        <translation>另一种语言的 {other:,} 字（{names}）已略去。</translation>
    </message>
    <message>
        <source>The voice “{name}”</source>
        <translation>笔调“{name}”</translation>
    </message>
    <message>
        <source>Measures of what was written behind the same places</source>
        <translation>对同样几处之后所写文字的测量</translation>
    </message>
    <message>
        <source>Distance from you: the shorter, the nearer</source>
        <translation>与你的距离：越短越近</translation>
    </message>
    <message>
        <source>Words in a row that it wrote and that stand in the text learnt from</source>
        <translation>它所写的、在所学文本中也有的连续词数</translation>
    </message>
    <message>
        <source>{name}: {after:.2f} after</source>
        <translation>{name}：之后 {after:.2f}</translation>
    </message>
    <message>
        <source>{name}: {before:.2f} before, {after:.2f} after</source>
        <translation>{name}：之前 {before:.2f}，之后 {after:.2f}</translation>
    </message>
    <message>
        <source>Loss in nats a token over {most} steps: {top:.2f} at its highest, {bottom:.2f} at its lowest</source>
        <translation>每个词元的损失（nat），共 {most} 步：最高 {top:.2f}，最低 {bottom:.2f}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Words in a row</source>
        <translation>连续词数</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说过</translation>
    </message>
    <message>
        <source>when asked to go on</source>
        <translation>要求续写时</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自行写出</translation>
    </message>
    <message>
        <source>Perplexity is how many words a model wavers between, on average; lower is better. Behind ± stand two standard errors over the windows that were read: a change that is smaller is none.</source>
        <translation>困惑度是模型平均在多少个词之间犹豫；越低越好。± 之后是所读窗口的两倍标准误：小于它的变化不算变化。</translation>
    </message>
    <message>
        <source>Distinct words (distinct-1)</source>
        <translation>不同的词（distinct-1）</translation>
    </message>
    <message>
        <source>Distinct pairs (distinct-2)</source>
        <translation>不同的词对（distinct-2）</translation>
    </message>
    <message>
        <source>Phrases of four words said again</source>
        <translation>重复出现的四词短语</translation>
    </message>
    <message>
        <source>Likeness of the texts to each other</source>
        <translation>各篇文字彼此的相似程度</translation>
    </message>
    <message>
        <source>Worn phrases in a thousand words</source>
        <translation>每千字的陈词滥调</translation>
    </message>
    <message>
        <source>Words taken over from the text learnt from</source>
        <translation>取自所学文本的词</translation>
    </message>
    <message>
        <source>Function words: distance from you</source>
        <translation>虚词：与你的距离</translation>
    </message>
    <message>
        <source>Sentence lengths: distance</source>
        <translation>句长：距离</translation>
    </message>
    <message>
        <source>Punctuation: distance</source>
        <translation>标点：距离</translation>
    </message>
    <message>
        <source>Function words</source>
        <translation>虚词</translation>
    </message>
    <message>
        <source>Sentence lengths</source>
        <translation>句长</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>There was no held-out text to measure on.</source>
        <translation>没有留出的文本可供测量。</translation>
    </message>
    <message>
        <source>On text that it had not seen, its perplexity is {exp:.1f}.</source>
        <translation>在没有见过的文本上，它的困惑度为 {exp:.1f}。</translation>
    </message>
    <message>
        <source>What was read cannot tell that from no change.</source>
        <translation>所读的内容不足以把它与没有变化区分开来。</translation>
    </message>
    <message>
        <source>The longest run of words that it took from its texts has {words} words.</source>
        <translation>它从文本中取来的最长连续文字有 {words} 个词。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>On text that it had not seen, its perplexity is {percent} lower than that of {base}: {after:.1f} after learning, {before:.1f} before.</source>
        <translation>在没见过的文本上，它的困惑度比 {base} 低 {percent}：学习后 {after:.1f}，学习前 {before:.1f}。</translation>
    </message>
    <message>
        <source>On text that it had not seen, its perplexity is {percent} higher than that of {base}: {after:.1f} after learning, {before:.1f} before.</source>
        <translation>在没见过的文本上，它的困惑度比 {base} 高 {percent}：学习后 {after:.1f}，学习前 {before:.1f}。</translation>
    </message>
    <message>
        <source>Most likely it is between {least} and {most} lower.</source>
        <translation>很可能低 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>Most likely it is between {least} and {most} higher.</source>
        <translation>很可能高 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>Asked at {places} places of its own texts to go on, it said more than {limit} words in a row as they stand there at {over}; the longest run has {words} words.</source>
        <translation>在它自己文本的 {places} 处要求续写，有 {over} 处连续说出超过 {limit} 个与原文相同的词；最长的一串有 {words} 个词。</translation>
    </message>
    <message>
        <source>Asked at {places} places of its own texts to go on, it said more than {limit} words in a row as they stand there at {over}.</source>
        <translation>在它自己文本的 {places} 处要求续写，有 {over} 处连续说出超过 {limit} 个与原文相同的词。</translation>
    </message>
    <message>
        <source>All {there:,} windows of the text that was kept back were read.</source>
        <translation>留出文本的 {there:,} 个窗口全部读过。</translation>
    </message>
    <message>
        <source>{read:,} of {there:,} windows of the text that was kept back were read.</source>
        <translation>留出文本的 {there:,} 个窗口中读了 {read:,} 个。</translation>
    </message>
    <message>
        <source>{name}, together</source>
        <translation>{name}，合计</translation>
    </message>
    <message>
        <source>{words} words, {how}: “{text}” ({where})</source>
        <translation>{words} 个词，{how}：“{text}”（{where}）</translation>
    </message>
    <message>
        <source>Measured on {made} in {seconds:,.0f} seconds, on windows of {window} tokens, {stride} of each counted.</source>
        <translation>{made} 测量，用时 {seconds:,.0f} 秒，窗口为 {window} 个词元，每个计入 {stride} 个。</translation>
    </message>
    <message>
        <source>The corpus has the SHA-256 {corpus_sha256}…</source>
        <translation>语料的 SHA-256 为 {corpus_sha256}…</translation>
    </message>
    <message>
        <source>To lock a voice away, install the voice extra: pip install &quot;inkwell[voice]&quot;.</source>
        <translation>要给笔调上锁，请安装 voice 附加项：pip install &quot;inkwell[voice]&quot;。</translation>
    </message>
    <message>
        <source>The passphrase is not the right one, or the sealed voice is damaged; nothing was changed.</source>
        <translation>密码短语不对，或者上锁的笔调已损坏；什么都没有改动。</translation>
    </message>
    <message>
        <source>The sealed voice is damaged; nothing was changed.</source>
        <translation>上锁的笔调已损坏；什么都没有改动。</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters; a sentence is good.</source>
        <translation>密码短语至少需要 {least} 个字符；一句话就很好。</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase: it needs {number} MB.</source>
        <translation>内存不够处理密码短语：需要 {number} MB。</translation>
    </message>
    <message>
        <source>The voice could not be closed again because {reason}; Inkwell tries again when it starts.</source>
        <translation>笔调无法重新合上：{reason}；Inkwell 下次启动时会再试。</translation>
    </message>
    <message>
        <source>“{name}” is locked already.</source>
        <translation>“{name}”已经上锁了。</translation>
    </message>
    <message>
        <source>The voice could not be locked because {reason}.</source>
        <translation>笔调无法上锁：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is locked, but not all of its open files could be deleted because {reason}; Inkwell tries again when it starts.</source>
        <translation>“{name}”已上锁，但它打开的文件未能全部删除，因为{reason}；Inkwell 会在启动时再试。</translation>
    </message>
    <message>
        <source>The voice could not be unlocked because {reason}.</source>
        <translation>笔调无法解锁：{reason}。</translation>
    </message>
    <message>
        <source>The voice could not be locked with another passphrase because {reason}.</source>
        <translation>笔调无法换用另一个密码短语上锁：{reason}。</translation>
    </message>
    <message>
        <source>The disk gives back something else than was written.</source>
        <translation>磁盘读回的内容与写入的不同。</translation>
    </message>
    <message>
        <source>The voice could not be opened because {reason}.</source>
        <translation>笔调无法打开：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is not locked.</source>
        <translation>“{name}”没有上锁。</translation>
    </message>
    <message>
        <source>“{name}” in the voice&apos;s folder is a link or no file at all; take it away first.</source>
        <translation>笔调文件夹里的“{name}”是链接，或者根本不是文件；请先把它拿走。</translation>
    </message>
    <message>
        <source>“{name}” changed while the voice was being locked; let what works on it end first.</source>
        <translation>“{name}”在给笔调上锁时有变动；请先等处理它的任务结束。</translation>
    </message>
    <message>
        <source>The sealed file of this voice is missing.</source>
        <translation>这个笔调的上锁文件不见了。</translation>
    </message>
    <message>
        <source>The disk has {free:,} MB free; {needed:,} MB are needed for both forms.</source>
        <translation>磁盘空余 {free:,} MB；两种形式共需 {needed:,} MB。</translation>
    </message>
    <message>
        <source>The voice could not be deleted altogether because {reason}; Inkwell tries again when it starts.</source>
        <translation>笔调无法完全删除：{reason}；Inkwell 下次启动时会再试。</translation>
    </message>
    <message>
        <source>There is no voice called {name}; there is {there}.</source>
        <translation>没有名为 {name} 的笔调；有的是 {there}。</translation>
    </message>
    <message>
        <source>Several voices are called {name}; name one of {ids}.</source>
        <translation>有好几个笔调都叫 {name}；请指明 {ids} 中的一个。</translation>
    </message>
    <message>
        <source>The voice could not be made because {reason}.</source>
        <translation>笔调无法建立：{reason}。</translation>
    </message>
    <message>
        <source>A voice needs a name of 1 to {longest_name} characters.</source>
        <translation>笔调需要 1 到 {longest_name} 个字符的名称。</translation>
    </message>
    <message>
        <source>There is a voice called “{name}” already.</source>
        <translation>已经有名为“{name}”的笔调。</translation>
    </message>
    <message>
        <source>This voice is not there any more.</source>
        <translation>这个笔调已经不在了。</translation>
    </message>
    <message>
        <source>The voice could not be deleted because {reason}.</source>
        <translation>笔调无法删除：{reason}。</translation>
    </message>
    <message>
        <source>window</source>
        <comment>The … has to be between</comment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>batch</source>
        <comment>The … has to be between</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>accumulate</source>
        <comment>The … has to be between</comment>
        <translation>累积步数</translation>
    </message>
    <message>
        <source>epochs</source>
        <comment>The … has to be between</comment>
        <translation>轮数</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>The … has to be between</comment>
        <translation>步数</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>The … has to be between</comment>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>learning rate</source>
        <comment>The … has to be between</comment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>warmup</source>
        <comment>The … has to be between</comment>
        <translation>预热</translation>
    </message>
    <message>
        <source>weight decay</source>
        <comment>The … has to be between</comment>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>clip</source>
        <comment>The … has to be between</comment>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>rank</source>
        <comment>The … has to be between</comment>
        <translation>秩</translation>
    </message>
    <message>
        <source>alpha</source>
        <comment>The … has to be between</comment>
        <translation>alpha</translation>
    </message>
    <message>
        <source>dropout</source>
        <comment>The … has to be between</comment>
        <translation>dropout</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>The … has to be between</comment>
        <translation>词表</translation>
    </message>
    <message>
        <source>context</source>
        <comment>The … has to be between</comment>
        <translation>上下文</translation>
    </message>
    <message>
        <source>width</source>
        <comment>The … has to be between</comment>
        <translation>宽度</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>The … has to be between</comment>
        <translation>层数</translation>
    </message>
    <message>
        <source>heads</source>
        <comment>The … has to be between</comment>
        <translation>头数</translation>
    </message>
    <message>
        <source>sparsity</source>
        <comment>The … has to be between</comment>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>temperature</source>
        <comment>The … has to be between</comment>
        <translation>温度</translation>
    </message>
    <message>
        <source>stride</source>
        <comment>The … has to be between</comment>
        <translation>步幅</translation>
    </message>
    <message>
        <source>windows</source>
        <comment>The … has to be between</comment>
        <translation>窗口数</translation>
    </message>
    <message>
        <source>continuations</source>
        <comment>The … has to be between</comment>
        <translation>续写数</translation>
    </message>
    <message>
        <source>probes</source>
        <comment>The … has to be between</comment>
        <translation>探测数</translation>
    </message>
    <message>
        <source>words</source>
        <comment>The … has to be between</comment>
        <translation>字数</translation>
    </message>
    <message>
        <source>processes</source>
        <comment>The … has to be between</comment>
        <translation>进程数</translation>
    </message>
    <message>
        <source>evaluate every</source>
        <comment>The … has to be between</comment>
        <translation>测量间隔</translation>
    </message>
    <message>
        <source>evaluate windows</source>
        <comment>The … has to be between</comment>
        <translation>测量窗口数</translation>
    </message>
    <message>
        <source>save seconds</source>
        <comment>The … has to be between</comment>
        <translation>保存间隔（秒）</translation>
    </message>
    <message>
        <source>sample every</source>
        <comment>The … has to be between</comment>
        <translation>样例间隔</translation>
    </message>
    <message>
        <source>sample tokens</source>
        <comment>The … has to be between</comment>
        <translation>样例词元数</translation>
    </message>
    <message>
        <source>hottest</source>
        <comment>The … has to be between</comment>
        <translation>最高温度</translation>
    </message>
    <message>
        <source>threads</source>
        <comment>The … has to be between</comment>
        <translation>线程数</translation>
    </message>
    <message>
        <source>seed</source>
        <comment>The … has to be between</comment>
        <translation>种子</translation>
    </message>
    <message>
        <source>A base model is needed to train on.</source>
        <translation>训练需要一个基础模型。</translation>
    </message>
    <message>
        <source>The width of a network ({width}) has to be a multiple of its heads ({heads}).</source>
        <translation>网络的宽度（{width}）必须是注意力头数（{heads}）的整数倍。</translation>
    </message>
    <message>
        <source>The {said} has to be between {told} and {told2}, not {told3}.</source>
        <translation>{said} 须在 {told} 到 {told2} 之间，不能是 {told3}。</translation>
    </message>
    <message>
        <source>“{name}” is locked; unlock it to write with it.</source>
        <translation>“{name}”上了锁；要用它写作，请解锁。</translation>
    </message>
    <message>
        <source>The model under “{name}” ({base}) is not there any more.</source>
        <translation>“{name}”所依据的模型（{base}）已经不在了。</translation>
    </message>
    <message>
        <source>“{name}” has no smaller model of the kind {plain_kind} any more; make it again.</source>
        <translation>“{name}”已没有 {plain_kind} 类型的较小模型；请重新制作。</translation>
    </message>
    <message>
        <source>“{name}” is not ready to write yet: publish it first, in the window of voices.</source>
        <translation>“{name}”还不能写作：请先在笔调窗口里发布它。</translation>
    </message>
    <message>
        <source>There is no voice in {path}.</source>
        <translation>{path} 里没有笔调。</translation>
    </message>
    <message>
        <source>The voice in {path} cannot be read: its voice.json is damaged.</source>
        <translation>{path} 里的笔调无法读取：它的 voice.json 已损坏。</translation>
    </message>
    <message>
        <source>The voice in {path} was made by a newer Inkwell.</source>
        <translation>{path} 里的笔调由较新的 Inkwell 制作。</translation>
    </message>
    <message>
        <source>The corpus of this voice is damaged.</source>
        <translation>这个笔调的语料已损坏。</translation>
    </message>
    <message>
        <source>The training process ended by itself; what it had saved is kept.</source>
        <translation>训练进程意外结束；它已保存的保留着。</translation>
    </message>
    <message>
        <source>The system ended the training process, most likely because memory ran short; what it had saved is kept.</source>
        <translation>系统终止了训练进程，多半是因为内存不足；它已保存的保留着。</translation>
    </message>
    <message>
        <source>The training process is of another version of Inkwell.</source>
        <translation>训练进程属于另一个版本的 Inkwell。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>A good start: lively and to the point.</source>
        <translation>好的起点：生动而切题。</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>Stays close to what is likely: for plain prose, summaries and small changes.</source>
        <translation>贴近最可能的写法：适合平实的文字、概要和小改动。</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>大胆</translation>
    </message>
    <message>
        <source>Rarer words and turns, without losing the thread.</source>
        <translation>用更少见的词和转折，但不失线索。</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>出奇</translation>
    </message>
    <message>
        <source>Often passes over the obvious word: for when every proposal sounds the same.</source>
        <translation>常常越过显而易见的词：适合提议听来千篇一律的时候。</translation>
    </message>
    <message>
        <source>No repeats</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Does not say again what stands on the page, neither words in a row nor whole phrases.</source>
        <translation>不重说页面上已有的话，无论是连续的词还是整个短语。</translation>
    </message>
    <message>
        <source>Even tone</source>
        <translation>语气均匀</translation>
    </message>
    <message>
        <source>Keeps the surprise at one level over long passages.</source>
        <translation>在长段落中让出人意料的程度保持一致。</translation>
    </message>
    <message>
        <source>Old machine</source>
        <translation>老机器</translation>
    </message>
    <message>
        <source>Dreamlike and loose, as language models were in 2019.</source>
        <translation>梦呓般散漫，正如 2019 年的语言模型。</translation>
    </message>
    <message>
        <source>Standard manuscript</source>
        <translation>标准书稿</translation>
    </message>
    <message>
        <source>What agents and publishers ask for: typewriter face, double spaced, title page with address and word count</source>
        <translation>经纪人和出版社要求的样式：打字机字体、双倍行距、带地址和字数的标题页</translation>
    </message>
    <message>
        <source>Paperback</source>
        <translation>平装书</translation>
    </message>
    <message>
        <source>A book of 5 × 8 inches with facing pages, for a printer</source>
        <translation>5 × 8 英寸、左右对页的书，供印刷厂使用</translation>
    </message>
    <message>
        <source>For reading devices: cover, contents, copyright page</source>
        <translation>供阅读设备使用：封面、目录、版权页</translation>
    </message>
    <message>
        <source>Beta readers</source>
        <translation>试读读者</translation>
    </message>
    <message>
        <source>A wide margin to write in, numbered lines, the comments of the text</source>
        <translation>可供书写的宽页边、行号、文中的批注</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>朴素</translation>
    </message>
    <message>
        <source>The book and its structure as they are, to go on with elsewhere</source>
        <translation>原样的书和结构，供在别处继续</translation>
    </message>
    <message>
        <source>Screenplay</source>
        <translation>影视剧本</translation>
    </message>
    <message>
        <source>A script on Letter paper: typewriter face, single spaced, names and speeches where readers look for them</source>
        <translation>Letter 纸上的剧本：打字机字体、单倍行距，人名和台词都在读者惯常寻找的位置</translation>
    </message>
    <message>
        <source>Write from a beat</source>
        <translation>由节拍写起</translation>
    </message>
    <message>
        <source>Writes out what you say happens next.</source>
        <translation>把你说的接下来发生的事写出来。</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>接下来发生什么？</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <translation>头脑风暴</translation>
    </message>
    <message>
        <source>A list of names, titles, twists or whatever you ask for.</source>
        <translation>列出你所要的人名、标题、转折或别的什么。</translation>
    </message>
    <message>
        <source>For whom or what, and in what taste?</source>
        <translation>为谁或为什么，想要什么味道？</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>names of places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>titles for the book</source>
        <translation>书名</translation>
    </message>
    <message>
        <source>titles for the chapter</source>
        <translation>章名</translation>
    </message>
    <message>
        <source>twists</source>
        <translation>转折</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>details of the place</source>
        <translation>地点的细节</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Chat about the story</source>
        <translation>聊聊故事</translation>
    </message>
    <message>
        <source>Answers questions about your book, and names the scenes that the answer rests on.</source>
        <translation>回答关于你这本书的问题，并指出答案依据哪些场景。</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>想知道什么？</translation>
    </message>
    <message>
        <source>Goes on from the cursor, in the voice of what stands before it.</source>
        <translation>从光标处接着写，口吻与前文一致。</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Looks for what does not fit together in the selected words or the scene.</source>
        <translation>在选中的文字或场景里寻找彼此不合之处。</translation>
    </message>
    <message>
        <source>Critique</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Remarks on the selected words or the scene, each with the words it speaks of.</source>
        <translation>对选中的文字或场景提出意见，每条都附上所指的原文。</translation>
    </message>
    <message>
        <source>What should it look at?</source>
        <translation>要看哪一方面？</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描写</translation>
    </message>
    <message>
        <source>Describes something in the scene by one of the senses, or by all.</source>
        <translation>用一种感官或所有感官描写场景里的某样东西。</translation>
    </message>
    <message>
        <source>What is to be described?</source>
        <translation>要描写什么？</translation>
    </message>
    <message>
        <source>by sight</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>by sound</source>
        <translation>听觉</translation>
    </message>
    <message>
        <source>by smell</source>
        <translation>嗅觉</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>触觉</translation>
    </message>
    <message>
        <source>by taste</source>
        <translation>味觉</translation>
    </message>
    <message>
        <source>by all the senses</source>
        <translation>所有感官</translation>
    </message>
    <message>
        <source>Sense</source>
        <translation>感官</translation>
    </message>
    <message>
        <source>Lets the people of the scene speak to each other.</source>
        <translation>让场景里的人物彼此交谈。</translation>
    </message>
    <message>
        <source>Who speaks, and about what?</source>
        <translation>谁说话，谈什么？</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩写</translation>
    </message>
    <message>
        <source>Gives the selected words more room: more detail, more of what is felt and seen.</source>
        <translation>给选中的文字更多余地：更多细节，更多所感所见。</translation>
    </message>
    <message>
        <source>What should there be more of?</source>
        <translation>哪些内容要多写一些？</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>Three ways in which the story could go on from here.</source>
        <translation>故事从这里继续的三种走向。</translation>
    </message>
    <message>
        <source>Is there a direction you have in mind?</source>
        <translation>你心里有方向吗？</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Makes chapters and scenes of a premise.</source>
        <translation>由一个构想生出各章和场景。</translation>
    </message>
    <message>
        <source>What is the story about, in a sentence or two?</source>
        <translation>用一两句话说，故事讲的是什么？</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Says the selected words in another way: another tone, tense or point of view, or as somebody else would.</source>
        <translation>把选中的文字换一种说法：换语气、时态或视角，或换一个人的口吻。</translation>
    </message>
    <message>
        <source>Anything else to mind?</source>
        <translation>还有什么要留意的？</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>in a warmer tone</source>
        <translation>更温暖的语气</translation>
    </message>
    <message>
        <source>in a colder, more distant tone</source>
        <translation>更冷淡疏远的语气</translation>
    </message>
    <message>
        <source>in a darker tone</source>
        <translation>更阴暗的语气</translation>
    </message>
    <message>
        <source>with more tension</source>
        <translation>更有张力</translation>
    </message>
    <message>
        <source>in the past tense</source>
        <translation>过去时</translation>
    </message>
    <message>
        <source>in the present tense</source>
        <translation>现在时</translation>
    </message>
    <message>
        <source>in the first person</source>
        <translation>第一人称</translation>
    </message>
    <message>
        <source>in the third person</source>
        <translation>第三人称</translation>
    </message>
    <message>
        <source>in plain, short sentences</source>
        <translation>平实的短句</translation>
    </message>
    <message>
        <source>as a child would tell it</source>
        <translation>孩子的讲法</translation>
    </message>
    <message>
        <source>as a letter would tell it</source>
        <translation>书信的讲法</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Show, don&apos;t tell</source>
        <translation>展示，而非直说</translation>
    </message>
    <message>
        <source>Turns what the selected words state into what can be seen and heard.</source>
        <translation>把选中文字直说的内容变成看得见、听得到的。</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>概括</translation>
    </message>
    <message>
        <source>Says in a few sentences what happens in the selected words, the scene or the chapter; good for a synopsis.</source>
        <translation>用几句话说出选中的文字、场景或一章里发生的事；适合作梗概。</translation>
    </message>
    <message>
        <source>Tighten</source>
        <translation>精炼</translation>
    </message>
    <message>
        <source>Says the selected words in fewer.</source>
        <translation>把选中的文字说得更短。</translation>
    </message>
    <message>
        <source>You may use, share and change the model for any purpose. What you write with it is yours; a published book owes the makers nothing.</source>
        <translation>你可以出于任何目的使用、分享和修改这个模型。用它写的东西归你所有；出版的书不欠制作者什么。</translation>
    </message>
    <message>
        <source>Free of charge for all but the very largest companies. A book may be published and sold; Meta&apos;s acceptable use policy binds whoever uses the model. Who shares the model, or one made from it, has to say “Built with Llama”.</source>
        <translation>除极大的公司外，一律免费。书可以出版和出售；使用模型的人须遵守 Meta 的可接受使用政策。分享模型或由它制成的模型时，须注明“Built with Llama”。</translation>
    </message>
    <message>
        <source>Google claims no rights in what the model writes, and a book may be published and sold. A list of prohibited uses binds whoever uses the model, and goes along with every model that is made from it or taught by what it writes.</source>
        <translation>Google 对模型所写的内容不主张权利，书可以出版和出售。使用模型的人须遵守一份禁用清单；凡由它制成的模型，或以它所写内容教出的模型，也都附带这份清单。</translation>
    </message>
    <message>
        <source>Free of charge up to a hundred million users a month. A book may be published and sold; who uses the model&apos;s words to better another model has to say so.</source>
        <translation>每月用户不超过一亿的，免费。书可以出版和出售；用模型写的文字改进其他模型的人须予注明。</translation>
    </message>
    <message>
        <source>For research and trying out only. What you write with it is not for sale unless its makers agree first.</source>
        <translation>仅供研究和试用。未经制作者事先同意，用它写的东西不得出售。</translation>
    </message>
    <message>
        <source>For research and private use only. What you write with it is not for sale unless its makers agree first.</source>
        <translation>仅供研究和私人使用。未经制作者事先同意，用它写的东西不得出售。</translation>
    </message>
    <message>
        <source>Not for commercial use. Whether a book that is sold may hold what the model wrote is disputed: ask its makers first.</source>
        <translation>不得用于商业目的。出售的书里能否含有模型所写的文字，尚有争议：请先询问制作者。</translation>
    </message>
    <message>
        <source>The starter&apos;s larger sister: finishes sentences and suggests the next few words on any machine. It loses a story&apos;s thread within a page.</source>
        <translation>入门模型的姐姐：在任何电脑上都能补完句子、提示接下来的几个词。不到一页就会丢掉故事的线索。</translation>
    </message>
    <message>
        <source>Small and quick, and it reads many languages. Good for short lists and summaries of a scene; its prose is plain.</source>
        <translation>小而快，能读许多语言。适合简短的列表和场景概要；文笔平淡。</translation>
    </message>
    <message>
        <source>The liveliest prose at this size, and very little memory for a long context. It forgets who is in the room.</source>
        <translation>这一大小里文笔最生动的，上下文再长也只占很少内存。会忘记屋里有谁。</translation>
    </message>
    <message>
        <source>Natural dialogue and a steady tone for a small model. Keeps to a beat that it is given.</source>
        <translation>对小模型来说，对话自然，语气稳定。能守住交给它的节拍。</translation>
    </message>
    <message>
        <source>Trained in the open, with a licence that asks nothing. Sound at summaries and rewrites in English and five more European languages.</source>
        <translation>公开训练，许可证没有任何要求。写英语和另外五种欧洲语言的概要与改写都可靠。</translation>
    </message>
    <message>
        <source>Follows an instruction closely: outlines, critiques, a scene from its beats. Its own style is tidy rather than warm.</source>
        <translation>严格按指示行事：大纲、评论、由节拍写成的场景。它自己的文风工整有余，温度不足。</translation>
    </message>
    <message>
        <source>The best prose below five thousand million weights: images, rhythm, many languages. Stays steady at bold settings.</source>
        <translation>五十亿参数以下文笔最好的：意象、节奏、多种语言。文风大胆时也能保持稳定。</translation>
    </message>
    <message>
        <source>An old hand: loose, unpreachy prose, and more voices trained on it than on any other. Weak at long instructions.</source>
        <translation>老将：文笔松弛、不说教，以它为底训练出的笔调比任何模型都多。不擅长冗长的指示。</translation>
    </message>
    <message>
        <source>Dependable all round: dialogue, description, summaries of long chapters. It likes tidy endings.</source>
        <translation>面面俱到而可靠：对话、描写、长章的概要。喜欢圆满的结尾。</translation>
    </message>
    <message>
        <source>The most careful reader of its size: continuity questions, critiques, outlines. Its prose wants a bold style.</source>
        <translation>这一大小里最细心的读者：连贯性问题、评论、大纲。写正文需要大胆的文风。</translation>
    </message>
    <message>
        <source>A favourite of people who write fiction: varied, daring prose and a free licence. Wants a low temperature.</source>
        <translation>小说作者的心头好：文笔多变而敢写，许可证自由。宜用低温度。</translation>
    </message>
    <message>
        <source>Rich, well-shaped prose that keeps several people apart, in many languages. Its context takes more memory than others&apos;.</source>
        <translation>文笔丰满、布局得当，能分清好几个人物，通晓多种语言。它的上下文比别的模型更占内存。</translation>
    </message>
    <message>
        <source>Thinks in order: plots, timelines, critiques. For prose it is the driest of the large ones.</source>
        <translation>思考有条理：情节、时间线、评论。写正文则是大模型中最干巴的。</translation>
    </message>
    <message>
        <source>For a workstation: keeps a whole chapter in mind and follows a style sheet, under a free licence.</source>
        <translation>供工作站使用：能记住一整章，遵守体例表，许可证自由。</translation>
    </message>
    <message>
        <source>The fullest prose in this list. Needs 32 GB of memory, and patience where there is no fast processor.</source>
        <translation>这份目录里文笔最丰厚的。需要 32 GB 内存；没有快速的处理器，就要有耐心。</translation>
    </message>
    <message>
        <source>The process that installs could not be started.</source>
        <translation>安装进程未能启动。</translation>
    </message>
    <message>
        <source>The add-on is being installed already.</source>
        <translation>附加组件已经在安装。</translation>
    </message>
    <message>
        <source>Title, author and language</source>
        <translation>书名、作者与语言</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>书需要书名。</translation>
    </message>
    <message>
        <source>Title, author or language of this book are others by now; they stay so.</source>
        <translation>这本书的书名、作者或语言已经变了；保持现状。</translation>
    </message>
    <message>
        <source>Something in Inkwell went wrong; the page is as it was, and there is a report of it that you can read.</source>
        <translation>Inkwell 里出了差错；页面保持原样，有一份报告可供你阅读。</translation>
    </message>
    <message>
        <source>Chapter 1</source>
        <translation>第 1 章</translation>
    </message>
    <message>
        <source>What you have set counts until Inkwell is closed.</source>
        <translation>你的设置在关闭 Inkwell 之前有效。</translation>
    </message>
    <message>
        <source>this book</source>
        <translation>本书</translation>
    </message>
    <message>
        <source>as in all books</source>
        <translation>与所有书相同</translation>
    </message>
    <message>
        <source>{folder} is not empty, and a trial writes over nothing.</source>
        <translation>{folder} 不是空的，试验不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>it does not count tokens as it should</source>
        <translation>它计算词元的方式不合规范</translation>
    </message>
    <message>
        <source>This Inkwell was made without an address to ask; newer ones are where you got it.</source>
        <translation>这个 Inkwell 制作时没有写入查询地址；新版请到你取得它的地方去找。</translation>
    </message>
    <message>
        <source>There is no connection to {place} now, so nothing was looked up.</source>
        <translation>现在连不上 {place}，所以什么都没有查到。</translation>
    </message>
    <message>
        <source>{place} answers with something else than was asked for, so nothing was learnt from it.</source>
        <translation>{place} 答复的不是所请求的内容，所以什么都没有查到。</translation>
    </message>
    <message>
        <source>Newer versions are asked for by https only.</source>
        <translation>只通过 https 查询新版本。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>字</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>What an error says and what variables hold is left out: it could be words of yours. No title, no path of yours and no name is in this report. Inkwell sends it nowhere; you may, or delete it.</source>
        <translation>错误信息的内容和变量的值都略去：那可能是你的文字。这份报告里没有标题，没有你的路径，也没有名字。Inkwell 不会把它发往任何地方；要不要发送或删除，由你决定。</translation>
    </message>
    <message>
        <source>  It left no traceback.</source>
        <translation>  没有留下调用栈。</translation>
    </message>
    <message>
        <source>A mistake in Inkwell; the program went on.</source>
        <translation>Inkwell 出了一个错误；程序继续运行。</translation>
    </message>
    <message>
        <source>{upper}{name} ended by itself: {way}.</source>
        <translation>{upper}{name} 意外结束：{way}。</translation>
    </message>
    <message>
        <source>Inkwell ended without warning.</source>
        <translation>Inkwell 意外结束了。</translation>
    </message>
    <message>
        <source>This report is not there any more.</source>
        <translation>这份报告已经不在了。</translation>
    </message>
    <message>
        <source>This report cannot be read now.</source>
        <translation>这份报告现在无法读取。</translation>
    </message>
    <message>
        <source>This report could not be deleted.</source>
        <translation>这份报告未能删除。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus and windows; it changes when Inkwell is opened again. A book has a language of its own.</source>
        <translation>菜单和窗口的语言；重新打开 Inkwell 时生效。书有自己的语言。</translation>
    </message>
    <message>
        <source>interface menus translation</source>
        <translation>界面 菜单 翻译</translation>
    </message>
    <message>
        <source>Look for a newer Inkwell without asking first</source>
        <translation>查找新版 Inkwell 时不先询问</translation>
    </message>
    <message>
        <source>Only when you choose Help, Check for updates. Inkwell never looks by itself.</source>
        <translation>只在你选择“帮助 → 检查更新”时查找。Inkwell 从不自行查找。</translation>
    </message>
    <message>
        <source>update version privacy network</source>
        <translation>更新 版本 隐私 网络</translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has {n} lines where the first of its kind has {first}.</source>
        <translation>
            <numerusform>“{label}”有 {n} 行，而同类的第一段有 {first} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <translation>
            <numerusform>{n:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{stanzas:,} stanzas</source>
        <translation>{stanzas:,} 节</translation>
    </message>
    <message>
        <source>This needs an add-on that is not installed. Help → Add-on for voices brings it, or the command inkwell addon install.</source>
        <translation>这需要一个没有安装的附加组件。“帮助 → 笔调附加组件”可以安装，命令 inkwell addon install 也可以。</translation>
    </message>
    <message>
        <source>The add-on is damaged. Help → Add-on for voices installs it anew, or the command inkwell addon install.</source>
        <translation>附加组件已损坏。“帮助 → 笔调附加组件”可以重新安装，命令 inkwell addon install 也可以。</translation>
    </message>
    <message>
        <source>A part of this Inkwell is missing; install Inkwell anew.</source>
        <translation>这个 Inkwell 缺少一部分；请重新安装 Inkwell。</translation>
    </message>
    <message>
        <source>Add-on for voices</source>
        <translation>笔调附加组件</translation>
    </message>
    <message>
        <source>To learn from your writing, and to write with GPT-2 and other Hugging Face models, Inkwell needs PyTorch and what belongs to it. It is large, and most books are written without, so it comes only when you ask for it. Everything else in Inkwell works as well without it.</source>
        <translation>要从你的文字学习，或用 GPT-2 等 Hugging Face 模型写作，Inkwell 需要 PyTorch 及其附属部分。它很大，而大多数书都用不着，所以只在你要求时才安装。没有它，Inkwell 的其他功能一样好用。</translation>
    </message>
    <message>
        <source>It is not installed.</source>
        <translation>它还没有安装。</translation>
    </message>
    <message>
        <source>It was installed for another version of Inkwell, and may still do; installing it anew is the safe way.</source>
        <translation>它是为另一个版本的 Inkwell 安装的，也许仍然可用；重新安装最稳妥。</translation>
    </message>
    <message>
        <source>Stopped; nothing of it is left.</source>
        <translation>已停止；没有留下任何内容。</translation>
    </message>
    <message>
        <source>It is installed and works; voices can learn now.</source>
        <translation>它已安装并可以使用；笔调现在可以学习了。</translation>
    </message>
    <message>
        <source>Inkwell was installed by pip here, and what voices need is there.</source>
        <translation>这里的 Inkwell 是用 pip 安装的，笔调所需的都在。</translation>
    </message>
    <message>
        <source>For the &amp;processor (advised)</source>
        <translation>用于处理器（推荐）(&amp;P)</translation>
    </message>
    <message>
        <source>For an &amp;NVIDIA card as well</source>
        <translation>也用于 NVIDIA 显卡(&amp;N)</translation>
    </message>
    <message>
        <source>Of use with such a card only, and many times as large; NVIDIA’s own licences come with it.</source>
        <translation>只对这种显卡有用，而且要大许多倍；附带 NVIDIA 自己的许可证。</translation>
    </message>
    <message>
        <source>An index of your own decides which build of PyTorch comes: it may be the one for cards, ten times as large.</source>
        <translation>自选的索引决定装上哪一种 PyTorch：可能是用于显卡的那种，要大十倍。</translation>
    </message>
    <message>
        <source>Remove the add-on</source>
        <translation>移除附加组件</translation>
    </message>
    <message>
        <source>Voices that have learnt stay as they are. Learning, and Hugging Face models, need it again.</source>
        <translation>学过的笔调保持不变。再要学习或使用 Hugging Face 模型，还需要它。</translation>
    </message>
    <message>
        <source>About {gigabytes} to download, {gigabytes2} on the disk.</source>
        <translation>约需下载 {gigabytes}，占用磁盘 {gigabytes2}。</translation>
    </message>
    <message>
        <source>It is installed, with PyTorch {torch}; it takes {gigabytes}.</source>
        <translation>它已安装，PyTorch 版本为 {torch}；占用 {gigabytes}。</translation>
    </message>
    <message>
        <source>It is installed from the wheels in {wheels}, without a network.</source>
        <translation>从 {wheels} 里的 wheel 包安装，不使用网络。</translation>
    </message>
    <message>
        <source>the usual index of Python packages</source>
        <translation>默认的 Python 软件包索引</translation>
    </message>
    <message>
        <source>About {size} are downloaded from {place}, and become {disk} on a disk that has {gigabytes} free.</source>
        <translation>从 {place} 下载约 {size}，在磁盘上占用 {disk}；磁盘空余 {gigabytes}。</translation>
    </message>
    <message>
        <source> What is NVIDIA’s own comes under NVIDIA’s licences.</source>
        <translation> NVIDIA 自己的部分适用 NVIDIA 的许可证。</translation>
    </message>
    <message>
        <source>{first} Nothing of yours is sent. The parts are free software ({licences}).{card}</source>
        <translation>{first}不发送你的任何内容。各部分都是自由软件（{licences}）。{card}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Inkwell ended without warning. Everything you wrote is there. There is a report of it that you can read.</source>
        <translation>Inkwell 意外结束了。你写的全都在。有一份报告可供你阅读。</translation>
    </message>
    <message>
        <source>A process beside the window ended without warning. Your text is untouched. There is a report of it that you can read.</source>
        <translation>窗口旁边的一个进程意外结束了。你的文字完好无损。有一份报告可供你阅读。</translation>
    </message>
    <message>
        <source>The report is saved as “{name}”.</source>
        <translation>报告已保存为“{name}”。</translation>
    </message>
    <message>
        <source>Title, author and lan&amp;guage…</source>
        <translation>书名、作者与语言(&amp;G)…</translation>
    </message>
    <message>
        <source>They stand in the window and on title pages, and go out with the book. Spelling, quotation marks and counting follow the language.</source>
        <translation>它们显示在窗口和标题页上，也随书导出。拼写、引号和计数依语言而定。</translation>
    </message>
    <message>
        <source>The book’s folder keeps its name; File, Move to another folder gives it another.</source>
        <translation>书的文件夹保持原名；“文件 → 移到其他文件夹”可以改名。</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>提示：{text}</translation>
    </message>
    <message>
        <source>About this machine and &amp;model…</source>
        <translation>关于本机与模型(&amp;M)…</translation>
    </message>
    <message>
        <source>C&amp;rash reports…</source>
        <translation>崩溃报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>检查更新(&amp;U)…</translation>
    </message>
    <message>
        <source>What stands before these</source>
        <translation>这些之前的内容</translation>
    </message>
    <message>
        <source>Before and behind the story something stands only where the whole book goes out.</source>
        <translation>只有导出全书时，故事前后才会有内容。</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>导出的内容</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>没有按键</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Take {words} away from it</source>
        <translation>从中去掉 {words}</translation>
    </message>
    <message>
        <source>Press the keys that it shall have. They count at once.</source>
        <translation>请按下要给它的按键。立即生效。</translation>
    </message>
    <message>
        <source>&amp;Give it keys…</source>
        <translation>设定按键(&amp;G)…</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys}（已更改）</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>无（已更改）</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Accept the next word</source>
        <translation>采纳下一个词</translation>
    </message>
    <message>
        <source>Stop the proposal, then discard it</source>
        <translation>停止提议，再按则放弃</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>采用这处改动</translation>
    </message>
    <message>
        <source>Go to the next change</source>
        <translation>转到下一处改动</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>转到上一处改动</translation>
    </message>
    <message>
        <source>Stop the rewrite, then discard it</source>
        <translation>停止改写，再按则放弃</translation>
    </message>
    <message>
        <source>Take the next grey word</source>
        <translation>采纳灰字的下一个词</translation>
    </message>
    <message>
        <source>Send the grey words away</source>
        <translation>打发走灰字</translation>
    </message>
    <message>
        <source>{keys} (on the page)</source>
        <translation>{keys}（在页面上）</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>&amp;Only what I changed</source>
        <translation>只显示我改过的(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All as usual…</source>
        <translation>全部恢复默认(&amp;A)…</translation>
    </message>
    <message>
        <source>You changed nothing: all keys are as they come.</source>
        <translation>你没有更改：所有按键都是默认的。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>没有选中内容。</translation>
    </message>
    <message>
        <source>{keys} should be here too, but “{other}” has it. Change one of the two.</source>
        <translation>{keys} 本应也用在这里，但它属于“{other}”。请更改其中之一。</translation>
    </message>
    <message>
        <source>Usually it has {usual}.</source>
        <translation>默认为 {usual}。</translation>
    </message>
    <message>
        <source>Usually it has no keys.</source>
        <translation>默认没有按键。</translation>
    </message>
    <message>
        <source>{keys} belongs to {has}.</source>
        <translation>{keys} 属于{has}。</translation>
    </message>
    <message>
        <source>&amp;Take it from {has}</source>
        <translation>从{has}取走(&amp;T)</translation>
    </message>
    <message>
        <source>{keys} does this now.</source>
        <translation>{keys} 现在用于此处。</translation>
    </message>
    <message>
        <source>{keys} does this now; otherwise it is “{what}”.</source>
        <translation>{keys} 现在用于此处；其余时候则是“{what}”。</translation>
    </message>
    <message>
        <source>{keys} does this now. {standing}: “{what}”.</source>
        <translation>{keys} 现在用于此处。{standing}：“{what}”。</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{keys} does this no more.</source>
        <translation>{keys} 不再用于此处。</translation>
    </message>
    <message>
        <source>Every command has the keys again that it comes with. What you changed is gone.</source>
        <translation>每个命令都恢复原来的按键。你所作的更改将不再保留。</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>所有按键恢复默认</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键一览(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>{total:,} of {target:,} {unit}</source>
        <translation>{total:,} / {target:,} {unit}</translation>
    </message>
    <message>
        <source>Untitled part</source>
        <translation>无题的部</translation>
    </message>
    <message>
        <source>Untitled chapter</source>
        <translation>无题的章</translation>
    </message>
    <message>
        <source>Untitled scene</source>
        <translation>无题的场景</translation>
    </message>
    <message>
        <source>Untitled note</source>
        <translation>无题的笔记</translation>
    </message>
    <message>
        <source>What happened and where in the program, with its version and this machine. No word of a book is in a report, and none is sent anywhere: read it, and give it to whom you like, or to nobody.</source>
        <translation>发生了什么，在程序的何处，以及程序的版本和本机的情况。报告里没有书的一个字，也不会发往任何地方：你可以阅读它，交给你愿意交给的人，或谁也不给。</translation>
    </message>
    <message>
        <source>There is no report. Nothing has gone wrong that Inkwell did not expect.</source>
        <translation>没有报告。没有出过 Inkwell 意料之外的差错。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已在剪贴板里。</translation>
    </message>
    <message>
        <source>Inkwell ended without warning</source>
        <translation>Inkwell 意外结束了</translation>
    </message>
    <message>
        <source>A mistake; Inkwell went on</source>
        <translation>出了错误；Inkwell 继续运行</translation>
    </message>
    <message>
        <source>A process beside the window ended</source>
        <translation>窗口旁边的一个进程结束了</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Crash reports, the newest first</source>
        <translation>崩溃报告，最新的在前</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>About this machine and model</source>
        <translation>关于本机与模型</translation>
    </message>
    <message>
        <source>For when something is wrong, and somebody wants to know where. The report leaves out what is private: where your folders lie, what your voices are called, which server writes. No word of a book is in it. Inkwell sends it nowhere; you can, where you like.</source>
        <translation>出了问题，有人想知道原因时用。报告略去私密的内容：你的文件夹在哪里，你的笔调叫什么，由哪台服务器写作。里面没有书的一个字。Inkwell 不会把它发往任何地方；你可以发给你愿意给的人。</translation>
    </message>
    <message>
        <source>Looking round…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知的情况</translation>
    </message>
    <message>
        <source>The report, as it is copied</source>
        <translation>报告，照复制的样子</translation>
    </message>
    <message>
        <source>&amp;What is known</source>
        <translation>已知的情况(&amp;W)</translation>
    </message>
    <message>
        <source>The &amp;report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the book go to the trash folder of this book, with all that is below.</source>
        <translation>
            <numerusform>书的 {n} 个部分移到本书的回收站文件夹，连同其下的全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer Inkwell?</source>
        <translation>查找新版 Inkwell 吗？</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>现在查找</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>不查找</translation>
    </message>
    <message>
        <source>Looking for a newer Inkwell…</source>
        <translation>正在查找新版 Inkwell…</translation>
    </message>
    <message>
        <source>Open what is new in the browser</source>
        <translation>在浏览器里打开新版说明</translation>
    </message>
    <message>
        <source>Inkwell asks {place} for one small file that names the newest version. Nothing of yours is sent; the other side sees your address on the net, as with every page that you open. Nothing is downloaded or installed. Inkwell never looks by itself; it is asked only when you choose this command, and from now on without this question. The settings have the switch, under “Inkwell itself”.</source>
        <translation>Inkwell 向 {place} 请求一个小文件，里面写着最新的版本。不发送你的任何内容；对方会看到你的网络地址，就像你打开任何网页时一样。不下载也不安装任何内容。Inkwell 从不自行查找；只在你选择这个命令时才查询，以后不再这样询问。开关在设置的“Inkwell 自身”里。</translation>
    </message>
    <message>
        <source>You have the newest Inkwell, {version}.</source>
        <translation>你的 Inkwell 是最新的，{version}。</translation>
    </message>
    <message>
        <source>There is a newer Inkwell: {version}, of {day}. You have {own}. It comes from where you got this one.</source>
        <translation>有更新的 Inkwell：{version}，{day} 发布。你的是 {own}。请到你取得现有版本的地方去取。</translation>
    </message>
    <message>
        <source>The libraries that train a voice are damaged: pip install --force-reinstall &quot;inkwell[voice]&quot; mends them.</source>
        <translation>训练笔调所用的库已损坏：pip install --force-reinstall &quot;inkwell[voice]&quot; 可以修复。</translation>
    </message>
    <message>
        <source>“{wanted}” says no version of torch; it could be torch&gt;=2.10 or torch==2.13.0.</source>
        <translation>“{wanted}”没有说出 torch 的版本；可以是 torch&gt;=2.10 或 torch==2.13.0。</translation>
    </message>
    <message>
        <source>There is nothing in it that could come into the book.</source>
        <translation>里面没有可以导入本书的内容。</translation>
    </message>
    <message>
        <source>Keeping the pictures</source>
        <translation>正在保存图片</translation>
    </message>
    <message>
        <source>6 × 9 inches</source>
        <translation>6 × 9 英寸</translation>
    </message>
    <message>
        <source>5 × 8 inches</source>
        <translation>5 × 8 英寸</translation>
    </message>
    <message>
        <source>The model&apos;s context has room for {room:,} tokens here, too few for the {fixed:,} it must be told; “{said}” alone has {kept:,}.</source>
        <translation>模型的上下文在这里能容纳 {room:,} 个词元，少于必须告知它的 {fixed:,} 个；单是“{said}”就有 {kept:,} 个。</translation>
    </message>
    <message>
        <source>The model&apos;s context has room for {room:,} tokens here, too few for the {fixed:,} it must be told.</source>
        <translation>模型的上下文在这里能容纳 {room:,} 个词元，少于必须告知它的 {fixed:,} 个。</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names} 和另外 {count:,} 个</translation>
    </message>
    <message>
        <source>{sentence} {names}.</source>
        <translation>{sentence}{names}。</translation>
    </message>
    <message>
        <source>very easy</source>
        <comment>to read</comment>
        <translation>很容易</translation>
    </message>
    <message>
        <source>easy</source>
        <comment>to read</comment>
        <translation>容易</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <comment>to read</comment>
        <translation>较容易</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>to read</comment>
        <translation>平易</translation>
    </message>
    <message>
        <source>fairly difficult</source>
        <comment>to read</comment>
        <translation>较难</translation>
    </message>
    <message>
        <source>difficult</source>
        <comment>to read</comment>
        <translation>难</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Flesch 易读度</translation>
    </message>
    <message>
        <source>Flesch–Kincaid grade</source>
        <translation>Flesch–Kincaid 年级</translation>
    </message>
    <message>
        <source>Gunning fog</source>
        <translation>Gunning fog 指数</translation>
    </message>
    <message>
        <source>very difficult</source>
        <comment>to read</comment>
        <translation>很难</translation>
    </message>
    <message numerus="yes">
        <source>{n} years of school</source>
        <translation>
            <numerusform>{n} 年学龄</numerusform>
        </translation>
    </message>
    <message>
        <source>process {process} on this computer, since {since}</source>
        <translation>本机上的进程 {process}，始于 {since}</translation>
    </message>
    <message>
        <source>process {process} on {host}, since {since}</source>
        <translation>{host} 上的进程 {process}，始于 {since}</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>{clock} on {date}</source>
        <translation>{date} {clock}</translation>
    </message>
    <message>
        <source>“{name}” is open in another Inkwell ({who}), so it can be read here but not changed.</source>
        <translation>“{name}”在另一个 Inkwell（{who}）里打开着，所以在这里只能阅读，不能更改。</translation>
    </message>
    <message>
        <source>“{name}” is open in another Inkwell, so it can be read here but not changed.</source>
        <translation>“{name}”在另一个 Inkwell 里打开着，所以在这里只能阅读，不能更改。</translation>
    </message>
    <message>
        <source>The list of servers could not be written because {reason}.</source>
        <translation>服务器列表无法写入，因为{reason}。</translation>
    </message>
    <message>
        <source>{} eyes</source>
        <translation>眼睛 {}</translation>
    </message>
    <message>
        <source>{} hair</source>
        <translation>头发 {}</translation>
    </message>
    <message>
        <source>{}-handed</source>
        <translation>惯用手 {}</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>第 {part}/{parts} 部分</translation>
    </message>
    <message>
        <source>try {number}</source>
        <translation>第 {number} 次尝试</translation>
    </message>
    <message>
        <source>the best of {answers} answers for {parts} parts</source>
        <translation>{parts} 个部分，{answers} 个回答中的最佳</translation>
    </message>
    <message>
        <source>the best of {answers} answers</source>
        <translation>{answers} 个回答中的最佳</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>It is for notes. Scenes are what the model goes on from; keep a remark in a comment, which it is not told.</source>
        <translation>这只适用于笔记。场景是模型续写的依据；不想让它知道的话，请写在批注里，批注不会告知模型。</translation>
    </message>
    <message>
        <source>Keep this n&amp;ote from the model</source>
        <translation>不把这篇笔记告诉模型(&amp;O)</translation>
    </message>
    <message>
        <source>Keep from the model</source>
        <translation>不告诉模型</translation>
    </message>
    <message>
        <source>What the model is told of notes</source>
        <translation>笔记里有哪些告知模型</translation>
    </message>
    <message>
        <source>It is close in meaning to this place, and shares: {words}.</source>
        <translation>与这里意思相近，共有的词：{words}。</translation>
    </message>
    <message>
        <source>It is close in meaning to this place.</source>
        <translation>与这里意思相近。</translation>
    </message>
    <message>
        <source>It shares words with this place: {words}.</source>
        <translation>与这里共有的词：{words}。</translation>
    </message>
    <message>
        <source>It shares words with this place.</source>
        <translation>与这里有共同的词。</translation>
    </message>
    <message>
        <source>The weight of the book’s own phrases must be between 0 and {most:g}, not {weight:g}.</source>
        <translation>本书自己的说法的权重须在 0 到 {most:g} 之间，不能是 {weight:g}。</translation>
    </message>
    <message>
        <source>This result leant on the book’s own phrases as they were then, which are no longer kept; it cannot be made again.</source>
        <translation>此结果参照的是当时本书自己的说法，如今已不再保留，无法重现。</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier chapters are not offered.</source>
        <translation>
            <numerusform>另有 {n} 章较早的内容未提供。</numerusform>
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
