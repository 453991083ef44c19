<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>{words} and {last}</source>
        <comment>a list</comment>
        <translation>
            <numerusform>{words}，{last}</numerusform>
        </translation>
    </message>
    <message>
        <source>True</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>Next: {n} {n:card|cards} {day}.</source>
        <translation>
            <numerusform>下次：{day}有 {n} 张卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>You left a quiz with {answered} of {n} answered. It ends when you start another; its answers are kept.</source>
        <translation>
            <numerusform>你有一次没做完的测验，{n} 题中已答 {answered} 题。开始新的测验，它就结束；已有的答案会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have forgotten this {n} {n:time|times}. Compare it with:</source>
        <translation>
            <numerusform>这张卡片你已经忘了 {n} 次。请和它比较：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have forgotten this {n} {n:time|times}. Look at it in another way.</source>
        <translation>
            <numerusform>这张卡片你已经忘了 {n} 次。换个角度看看它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the lesson was left out because of an error in its file, on line {line}.</source>
        <translation>课程有一部分没有用上，因为文件第 {line} 行有错误。</translation>
    </message>
    <message>
        <source>others</source>
        <comment>lines</comment>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>Parts of the lesson were left out because of {n} errors in its file, on lines {lines}.</source>
        <translation>
            <numerusform>课程有几部分没有用上，因为文件中有 {n} 处错误。所在行：{lines}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>我的课程</translation>
    </message>
    <message>
        <source>From your school</source>
        <translation>学校的课程</translation>
    </message>
    <message>
        <source>With quizapp</source>
        <translation>quizapp 自带</translation>
    </message>
    <message>
        <source>Opened from elsewhere</source>
        <translation>从别处打开的</translation>
    </message>
    <message>
        <source>Your own copy is used in its place.</source>
        <translation>现在用的是你自己的副本。</translation>
    </message>
    <message>
        <source>Your school’s version is used in its place.</source>
        <translation>现在用的是学校的版本。</translation>
    </message>
    <message>
        <source>New: {title}</source>
        <translation>新增：{title}</translation>
    </message>
    <message>
        <source>Corrected: {title}</source>
        <translation>已更正：{title}</translation>
    </message>
    <message>
        <source>Reworded: {title}</source>
        <translation>改了说法：{title}</translation>
    </message>
    <message>
        <source>No longer there: {title}</source>
        <translation>已不在：{title}</translation>
    </message>
    <message>
        <source>{n} corrected</source>
        <translation>{n} 处更正</translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation>{n} 处改了说法</translation>
    </message>
    <message>
        <source>{n} no longer there</source>
        <translation>{n} 处已不在</translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:fact|facts}</source>
        <comment>of a lesson</comment>
        <translation>
            <numerusform>{n} 个知识点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:topic|topics}</source>
        <comment>of a lesson</comment>
        <translation>
            <numerusform>{n} 个主题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to review today</source>
        <comment>of a lesson</comment>
        <translation>
            <numerusform>今天要复习 {n} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to review today</source>
        <translation>今天没有要复习的</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已经不在了</translation>
    </message>
    <message>
        <source>Cannot be opened. {why}</source>
        <translation>无法打开。{why}</translation>
    </message>
    <message>
        <source>Since last time: {changes}</source>
        <translation>和上次相比：{changes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:thing|things} to look at</source>
        <comment>findings in a lesson</comment>
        <translation>
            <numerusform>{n} 处需要看看</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>“{file}” is no lesson file. Lessons are plain text in files whose names end in .md or .txt.</source>
        <translation>“{file}”不是课程文件。课程是纯文本，文件名以 .md 或 .txt 结尾。</translation>
    </message>
    <message>
        <source>“{title}” is now in your lessons, as {path}. Edit that file as you like: from now on your copy is opened in place of the other, and your progress goes on with it.</source>
        <translation>“{title}”已经放进你的课程，文件是 {path}。你可以随意修改它：今后打开的是你的副本，学习进度也会接着用。</translation>
    </message>
    <message>
        <source>Lesson files that you put into {folder} are listed here.</source>
        <translation>放进 {folder} 的课程文件会列在这里。</translation>
    </message>
    <message>
        <source>“{file}” opens when you have chosen who is studying.</source>
        <translation>选好谁来学习之后，就会打开“{file}”。</translation>
    </message>
    <message>
        <source>The lesson’s file was changed. {what} You go on with the lesson as it was.</source>
        <translation>课程的文件变了。{what}你继续用原来的课程学习。</translation>
    </message>
    <message>
        <source>quizapp was stopped while it was open. Your answers are being checked…</source>
        <translation>上次 quizapp 还开着时被中断了。正在检查你的答案…</translation>
    </message>
    <message>
        <source>Everybody has progress of their own on this computer.</source>
        <translation>在这台电脑上，每个人都有自己的学习进度。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>给“{name}”改名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名字</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Erase “{name}”?</source>
        <translation>要删除“{name}”吗？</translation>
    </message>
    <message>
        <source>Type the name to go on</source>
        <translation>请输入名字以继续</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>That is not “{name}”.</source>
        <translation>这不是“{name}”。</translation>
    </message>
    <message>
        <source>Export everything of “{name}”</source>
        <translation>导出“{name}”的全部内容</translation>
    </message>
    <message>
        <source>Studying now · {answers}</source>
        <translation>正在学习 · {answers}</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>还没有开始</translation>
    </message>
    <message>
        <source>Last here {day} · {answers}</source>
        <translation>上次学习：{day} · {answers}</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <translation>欢迎你，{name}。</translation>
    </message>
    <message>
        <source>“{before}” is now “{name}”.</source>
        <translation>“{before}”已改名为“{name}”。</translation>
    </message>
    <message>
        <source>All that is stored of “{name}” is in {file}.</source>
        <translation>“{name}”的全部内容已存到 {file}。</translation>
    </message>
    <message>
        <source>“{name}” was erased from this computer.</source>
        <translation>已从这台电脑上删除“{name}”。</translation>
    </message>
    <message>
        <source>{day}, set aside</source>
        <translation>{day}，已另存</translation>
    </message>
    <message>
        <source>all answers that are there now are in it.</source>
        <translation>现在的全部答案都在里面。</translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:answer given since is|answers given since are} set aside, not deleted: you can go back to them here.</source>
        <translation>
            <numerusform>之后的 {n} 个答案会另外存放，不会删除：你可以在这里再找回来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:answer|answers}</source>
        <translation>
            <numerusform>{n} 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>There is no progress here yet, so nothing was exported. Study first.</source>
        <translation>这里还没有学习进度，所以没有导出任何内容。请先开始学习。</translation>
    </message>
    <message>
        <source>This is the progress of a student who was erased on this computer on {day}, so it is not taken in.</source>
        <translation>这是一名学生的学习进度，该学生已于{day}从这台电脑上删除，所以没有导入。</translation>
    </message>
    <message>
        <source>The progress here cannot be exported. {reason}</source>
        <translation>这里的学习进度无法导出。{reason}</translation>
    </message>
    <message>
        <source>{file} is there already and is no progress file, so it was left as it is. Name another.</source>
        <translation>{file} 已经存在，而且不是进度文件，所以保持原样。请换一个文件名。</translation>
    </message>
    <message>
        <source>{file} holds the progress of another student, so it was left as it is. Name another.</source>
        <translation>{file} 里是另一名学生的学习进度，所以保持原样。请换一个文件名。</translation>
    </message>
    <message>
        <source>The Id of the lesson was “{before}” and is now “{id}”, so that it would be another lesson. Put “- Id: {before}” back into its head, or open the file again to begin that one.</source>
        <translation>课程的 Id 原来是“{before}”，现在是“{id}”，这样就成了另一门课程。请在文件开头改回“- Id: {before}”，或者重新打开文件来学习新的课程。</translation>
    </message>
    <message>
        <source>The clock of this computer says {said}, which cannot be right. Until it is set, your answers count for {day}.</source>
        <translation>这台电脑的时间显示为{said}，这不可能是对的。在时间调好之前，你的答案都记在{day}。</translation>
    </message>
    <message numerus="yes">
        <source>The log has {n} rows, and a progress file has room for {most}. Copy the whole data folder instead.</source>
        <translation>
            <numerusform>记录共有 {n} 行，而进度文件最多能放 {most} 行。请改为复制整个数据文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more than {size} MB</source>
        <translation>它超过了 {size} MB</translation>
    </message>
    <message>
        <source>it was cut or altered on its way. {remedy}</source>
        <translation>它在传送途中被截断或改动过。{remedy}</translation>
    </message>
    <message>
        <source>Export it anew on the other computer, and copy it whole</source>
        <translation>请在另一台电脑上重新导出，并完整地复制过来</translation>
    </message>
    <message>
        <source>it does not begin as one. Choose the file that “quizapp progress export” wrote</source>
        <translation>它的开头不是进度文件。请选择由“quizapp progress export”写出的文件</translation>
    </message>
    <message>
        <source>The progress file cannot be used: {what}. Nothing was changed.</source>
        <translation>进度文件无法使用：{what}。没有改动任何内容。</translation>
    </message>
    <message>
        <source>line {line} is not UTF-8. {remedy}</source>
        <translation>第 {line} 行不是 UTF-8 编码。{remedy}</translation>
    </message>
    <message>
        <source>line {line}: {what}. {remedy}</source>
        <translation>第 {line} 行：{what}。{remedy}</translation>
    </message>
    <message>
        <source>The progress file was written by a newer quizapp: its format is {format}, and quizapp {program} knows up to {known}. Update quizapp here, then try again. Nothing was changed.</source>
        <translation>进度文件是由更新版本的 quizapp 写出的：它的格式是 {format}，而 quizapp {program} 最高支持 {known}。请先更新这里的 quizapp，然后重试。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Move at least one first: press its number, then the arrows.</source>
        <translation>请先至少移动一项：按它的数字，再按方向键。</translation>
    </message>
    <message>
        <source>Press a number to pick one up, the arrows to move it, Enter to put it down and to check.</source>
        <translation>按数字拿起一项，按方向键移动，按 Enter 放下，再按 Enter 检查。</translation>
    </message>
    <message>
        <source>The right order</source>
        <translation>正确的顺序</translation>
    </message>
    <message>
        <source>Arrows lead to one, Space picks it up, arrows move it, Enter puts it down and checks.</source>
        <translation>用方向键移到一项，按空格键拿起它，再按方向键移动，按 Enter 放下，再按 Enter 检查。</translation>
    </message>
    <message>
        <source>Move at least one first: go to it, press Space, then the arrows.</source>
        <translation>请先至少移动一项：移到它上面，按空格键，再按方向键。</translation>
    </message>
    <message>
        <source>put down</source>
        <translation>已放下</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>已拿起</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>Go with the arrow keys, choose with Space, then press Enter. Ctrl+I if you don’t know.</source>
        <translation>用方向键移动，按空格键选择，再按 Enter。不知道就按 Ctrl+I。</translation>
    </message>
    <message>
        <source>Choose at least one first.</source>
        <translation>请先至少选择一项。</translation>
    </message>
    <message>
        <source>Press 1 to {last} to choose, then Enter. Ctrl+I if you don’t know.</source>
        <translation>按 1 到 {last} 选择，再按 Enter。不知道就按 Ctrl+I。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Press T or F, or use the arrow keys and Enter.</source>
        <translation>按 T 或 F，也可以用方向键和 Enter。</translation>
    </message>
    <message>
        <source>Use the arrow keys and Enter.</source>
        <translation>请用方向键和 Enter。</translation>
    </message>
    <message>
        <source>Press 1 to {last}, or use the arrow keys and Enter.</source>
        <translation>按 1 到 {last}，也可以用方向键和 Enter。</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移动中</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>移动中</translation>
    </message>
    <message>
        <source>Move up: {event}</source>
        <translation>上移：{event}</translation>
    </message>
    <message>
        <source>Move down: {event}</source>
        <translation>下移：{event}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>差一点</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏选</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>没想起来</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>{place}st</source>
        <translation>第 {place} 位</translation>
    </message>
    <message>
        <source>{place}nd</source>
        <translation>第 {place} 位</translation>
    </message>
    <message>
        <source>{place}rd</source>
        <translation>第 {place} 位</translation>
    </message>
    <message>
        <source>{place}th</source>
        <translation>第 {place} 位</translation>
    </message>
    <message>
        <source>{words}, now {place} of {count}</source>
        <translation>{words}，现在排在 {place} / {count}</translation>
    </message>
    <message>
        <source>Press Enter or Check to give the answer.</source>
        <translation>按 Enter 或“检查”提交答案。</translation>
    </message>
    <message>
        <source>Give each one its partner first.</source>
        <translation>请先给每一项都配好对。</translation>
    </message>
    <message>
        <source>Press {numbers} for the one that is lit, Backspace to take back, Enter to check.</source>
        <translation>按 {numbers} 给亮着的一项配对，按 Backspace 收回，按 Enter 检查。</translation>
    </message>
    <message>
        <source>Tab leads to an option, Space gives it to the lit one, Backspace takes back, Enter checks.</source>
        <translation>用 Tab 移到一个选项，按空格键给亮着的一项配对，按 Backspace 收回，按 Enter 检查。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>{option}, given to {prompt}</source>
        <translation>{option}，已配给{prompt}</translation>
    </message>
    <message>
        <source>Now: {prompt}</source>
        <translation>现在：{prompt}</translation>
    </message>
    <message>
        <source>{done}. {next}</source>
        <translation>{done}。{next}</translation>
    </message>
    <message>
        <source>Choose {numbers}</source>
        <translation>请选 {numbers}</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选一个</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待配对</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出处：{source}</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>没想起来</translation>
    </message>
    <message>
        <source>Knew it</source>
        <translation>想起来了</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Press 1 for Not yet or 2 for Knew it.</source>
        <translation>没想起来按 1，想起来了按 2。</translation>
    </message>
    <message>
        <source>Press 1 for Again, 2 for Hard, 3 for Good or 4 for Easy.</source>
        <translation>按 1 重来，按 2 困难，按 3 良好，按 4 简单。</translation>
    </message>
    <message>
        <source>Go to your answer with Tab or Shift+Tab, then press Enter.</source>
        <translation>用 Tab 或 Shift+Tab 移到你的回答，再按 Enter。</translation>
    </message>
    <message>
        <source>Think of the answer, then press Space.</source>
        <translation>先想一想答案，再按空格键。</translation>
    </message>
    <message>
        <source>Did you know it?</source>
        <translation>你刚才想起来了吗？</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <comment>keys</comment>
        <translation>1 或 2</translation>
    </message>
    <message numerus="yes">
        <source>1 to {last}</source>
        <comment>keys</comment>
        <translation>
            <numerusform>1 到 {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one that is still missing</source>
        <translation>不是还缺的那些</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>taken by {letter}</source>
        <translation>已配给 {letter}</translation>
    </message>
    <message>
        <source>you put it {place}, with those around it the wrong way round</source>
        <translation>你把它排在{place}，和前后几项的次序颠倒了</translation>
    </message>
    <message>
        <source>chosen, right</source>
        <translation>已选，正确</translation>
    </message>
    <message>
        <source>missed, it is right</source>
        <translation>漏选，它是对的</translation>
    </message>
    <message>
        <source>chosen, wrong</source>
        <translation>已选，错误</translation>
    </message>
    <message>
        <source>not chosen, rightly</source>
        <translation>没有选，做得对</translation>
    </message>
    <message>
        <source>you put it {place}</source>
        <translation>你把它排在{place}</translation>
    </message>
    <message>
        <source>{answer}, right</source>
        <translation>{answer}，正确</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>正确答案：{answer}</translation>
    </message>
    <message>
        <source>left open, right answer: {answer}</source>
        <translation>未作答，正确答案：{answer}</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>你的答案：{answer}</translation>
    </message>
    <message>
        <source>your answer: {given}, wrong, right answer: {answer}</source>
        <translation>你的答案：{given}，错误，正确答案：{answer}</translation>
    </message>
    <message>
        <source>Press Enter to check, or Ctrl+I if you don’t know.</source>
        <translation>按 Enter 检查，不知道就按 Ctrl+I。</translation>
    </message>
    <message>
        <source>Your answer, in {unit}</source>
        <translation>你的答案，单位：{unit}</translation>
    </message>
    <message>
        <source>You left this one open</source>
        <translation>这一题你没有作答</translation>
    </message>
    <message>
        <source>Write an answer first, or press Ctrl+I if you don’t know.</source>
        <translation>请先写下答案，不知道就按 Ctrl+I。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Press Enter after each one. Ctrl+I if you know no more.</source>
        <translation>每写一项按一次 Enter。想不起来了就按 Ctrl+I。</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>写出其中一项</translation>
    </message>
    <message>
        <source>Your answer, one of them</source>
        <translation>你的答案，其中一项</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>{count} so far.</source>
        <translation>目前 {count}。</translation>
    </message>
    <message>
        <source>{done}. {count}</source>
        <translation>{done}。{count}</translation>
    </message>
    <message>
        <source>No card is put aside.</source>
        <translation>没有搁置的卡片。</translation>
    </message>
    <message>
        <source>Press Esc to go back.</source>
        <translation>按 Esc 返回。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cards put aside</source>
        <translation>搁置的卡片</translation>
    </message>
    <message numerus="yes">
        <source>{n} put aside</source>
        <translation>
            <numerusform>搁置了 {n} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复学习</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>一直搁置</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>搁置到明天</translation>
    </message>
    <message>
        <source>{title}: {answer}. {until}.</source>
        <translation>{title}：{answer}。{until}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Your progress is then what it was on that day. Choose one to see what becomes of the answers given since.</source>
        <translation>你的学习进度会回到那一天的样子。选择一份备份，看看之后的答案会怎样。</translation>
    </message>
    <message>
        <source>There is no backup yet. One is kept at the end of each day on which you study, in the folder of your progress.</source>
        <translation>还没有备份。每个学习日结束时会留一份备份，放在学习进度的文件夹里。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>{backup}: {lost}</source>
        <translation>{backup}：{lost}</translation>
    </message>
    <message>
        <source>Go back to {backup}</source>
        <translation>恢复到{backup}</translation>
    </message>
    <message>
        <source>The questions of a quiz stay; you can say what is wrong with one.</source>
        <translation>测验的题目不能变动；如果题目有问题，可以写下来。</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>这道题有什么问题？</translation>
    </message>
    <message>
        <source>Your words are kept with it, for whoever writes the lesson.</source>
        <translation>你写的话会和题目一起保存，供编写课程的人查看。</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Begin this card afresh?</source>
        <translation>要从头学这张卡片吗？</translation>
    </message>
    <message>
        <source>It is asked as a new one. What you knew of it so far counts no more.</source>
        <translation>它会当作新卡片来问。之前的掌握情况不再算数。</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>从头学</translation>
    </message>
    <message>
        <source>Caution: {caution}</source>
        <translation>注意：{caution}</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Put aside until tomorrow</source>
        <translation>搁置到明天</translation>
    </message>
    <message>
        <source>Put aside for good</source>
        <translation>一直搁置</translation>
    </message>
    <message>
        <source>Something is wrong with it…</source>
        <translation>题目有问题…</translation>
    </message>
    <message>
        <source>Begin this card afresh…</source>
        <translation>从头学这张卡片…</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>这张卡片</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>给我一点提示</translation>
    </message>
    <message>
        <source>{title}: {asks}</source>
        <translation>{title}：{asks}</translation>
    </message>
    <message numerus="yes">
        <source>{words}. {next}</source>
        <comment>of a card</comment>
        <translation>
            <numerusform>{words}。{next}</numerusform>
        </translation>
    </message>
    <message>
        <source>They are asked as new ones. What you knew of them so far counts no more.</source>
        <translation>它们会当作新卡片来问。之前的掌握情况不再算数。</translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:card|cards}: {what}</source>
        <translation>
            <numerusform>{n} 张卡片：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begin {n} cards afresh?</source>
        <translation>
            <numerusform>要从头学 {n} 张卡片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>No card is like that.</source>
        <translation>没有这样的卡片。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Space turns a card; Shift and Ctrl select several.</source>
        <translation>按空格键翻卡片；按住 Shift 或 Ctrl 可选多张。</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>主题：{topic}</translation>
    </message>
    <message>
        <source>Show: {kind}</source>
        <translation>显示：{kind}</translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:card|cards}</source>
        <translation>
            <numerusform>{n} 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Practise this card</source>
        <translation>练习这张卡片</translation>
    </message>
    <message numerus="yes">
        <source>Practise these {n}</source>
        <translation>
            <numerusform>练习这 {n} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Turn it over</source>
        <translation>翻面</translation>
    </message>
    <message>
        <source>Begin afresh…</source>
        <translation>从头学…</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>none answered</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>Progress: {lesson}</source>
        <translation>学习进度：{lesson}</translation>
    </message>
    <message>
        <source>Progress on {day}</source>
        <translation>{day}的学习进度</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save: {title}</source>
        <translation>保存：{title}</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>隐藏表格</translation>
    </message>
    <message>
        <source>{way}: {title}</source>
        <translation>{way}：{title}</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>表格：{title}</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>图表：{title}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Who is studying?</source>
        <translation>谁来学习？</translation>
    </message>
    <message>
        <source>Arrows or a first letter move, Enter chooses.</source>
        <translation>用方向键或名字的第一个字移动，按 Enter 选择。</translation>
    </message>
    <message>
        <source>New student…</source>
        <translation>新学生…</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>新学生</translation>
    </message>
    <message>
        <source>Your answers are safe, but quizapp has to close. What happened is written to:</source>
        <translation>你的答案都已保存，但 quizapp 必须关闭。发生的情况记录在：</translation>
    </message>
    <message>
        <source>Your answers are safe, but quizapp has to close. What happened could not be written to a file.</source>
        <translation>你的答案都已保存，但 quizapp 必须关闭。发生的情况没能写入文件。</translation>
    </message>
    <message>
        <source>quizapp has to close</source>
        <translation>quizapp 必须关闭</translation>
    </message>
    <message>
        <source>Something went wrong inside quizapp</source>
        <translation>quizapp 内部出了问题</translation>
    </message>
    <message>
        <source>No names and no answers are in it.</source>
        <translation>里面没有姓名，也没有答案。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Your progress is in</source>
        <translation>你的学习进度在</translation>
    </message>
    <message>
        <source>What others made</source>
        <translation>他人的作品</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Version or place</source>
        <translation>版本或位置</translation>
    </message>
    <message>
        <source>About quizapp</source>
        <translation>关于 quizapp</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy this where you ask for help: it says what you have, and nothing of what you learn.</source>
        <translation>求助时请附上这些内容：其中写着你用的是什么，没有你学习的任何内容。</translation>
    </message>
    <message>
        <source>Back to the help</source>
        <translation>回到帮助</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>考试日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Opens a calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>No exam</source>
        <translation>没有考试</translation>
    </message>
    <message>
        <source>None; e.g. {day}</source>
        <translation>无；例如{day}</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>I knew that</source>
        <translation>其实我会</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读知识点</translation>
    </message>
    <message>
        <source>Read it in the lesson</source>
        <translation>在课程中阅读</translation>
    </message>
    <message>
        <source>Help and guide for teachers</source>
        <translation>帮助和教师指南</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Single keys are off in the settings (Ctrl+,): no letter, digit or sign acts by itself.</source>
        <translation>单键操作已在“设置”（Ctrl+,）中关闭：单独按字母、数字或符号不起作用。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页的按键</translation>
    </message>
    <message>
        <source>All of the help</source>
        <translation>全部帮助</translation>
    </message>
    <message>
        <source>The guide for teachers cannot be read: {reason}.</source>
        <translation>无法读取教师指南：{reason}。</translation>
    </message>
    <message>
        <source>Back from the help</source>
        <translation>从帮助返回</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>take back the pair that was made last</source>
        <translation>收回上一次的配对</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>答题</translation>
    </message>
    <message>
        <source>When the day is done</source>
        <translation>今天学完之后</translation>
    </message>
    <message>
        <source>How a quiz went</source>
        <translation>测验结果</translation>
    </message>
    <message>
        <source>The help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>start, or go on</source>
        <translation>开始或继续</translation>
    </message>
    <message>
        <source>read the lesson</source>
        <translation>阅读课程</translation>
    </message>
    <message>
        <source>look through all cards</source>
        <translation>浏览所有卡片</translation>
    </message>
    <message>
        <source>see your progress</source>
        <translation>查看学习进度</translation>
    </message>
    <message>
        <source>choose another lesson</source>
        <translation>选择另一门课程</translation>
    </message>
    <message>
        <source>choose a quiz, or go on with yours</source>
        <translation>选择测验，或继续做你的测验</translation>
    </message>
    <message>
        <source>plan for an exam and how much you learn a day</source>
        <translation>设定考试日期和每天学多少</translation>
    </message>
    <message>
        <source>choose an answer; say how well you knew a card</source>
        <translation>选择答案；表示对卡片掌握得怎样</translation>
    </message>
    <message>
        <source>go from one to the next; with Alt move what is marked</source>
        <translation>移到上一项或下一项；按住 Alt 移动当前的一项</translation>
    </message>
    <message>
        <source>turn a card; choose or pick up what is marked</source>
        <translation>翻卡片；选择或拿起当前的一项</translation>
    </message>
    <message>
        <source>answer, go on</source>
        <translation>作答、继续</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>say that you don’t know</source>
        <translation>表示不知道</translation>
    </message>
    <message>
        <source>get a hint</source>
        <translation>看提示</translation>
    </message>
    <message>
        <source>where you write, Alt+H</source>
        <translation>在输入框里用 Alt+H</translation>
    </message>
    <message>
        <source>open the menu “This card”</source>
        <translation>打开“这张卡片”菜单</translation>
    </message>
    <message>
        <source>where you write, Alt goes with - ! *</source>
        <translation>在输入框里，- ! * 要和 Alt 一起按</translation>
    </message>
    <message>
        <source>show the keys of this page</source>
        <translation>显示本页的按键</translation>
    </message>
    <message>
        <source>where you write, Shift+F1</source>
        <translation>在输入框里用 Shift+F1</translation>
    </message>
    <message>
        <source>say that you knew what was judged wrong</source>
        <translation>表示被判错的题其实你会</translation>
    </message>
    <message>
        <source>read the fact in the lesson, once it is shown</source>
        <translation>答案显示后，在课程中阅读知识点</translation>
    </message>
    <message>
        <source>take back what you did last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>put the card aside until tomorrow</source>
        <translation>把卡片搁置到明天</translation>
    </message>
    <message>
        <source>put the card aside until you take it up again</source>
        <translation>把卡片搁置，直到你恢复它</translation>
    </message>
    <message>
        <source>say what is wrong with the question</source>
        <translation>写下题目有什么问题</translation>
    </message>
    <message>
        <source>go back to Today</source>
        <translation>回到“今天”页</translation>
    </message>
    <message>
        <source>take back your last answer</source>
        <translation>撤销上一个答案</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>go to the part before, to the next</source>
        <translation>翻到上一部分、下一部分</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>go from card to card; with Shift select several</source>
        <translation>逐张移动；按住 Shift 可选多张</translation>
    </message>
    <message>
        <source>turn the card</source>
        <translation>翻卡片</translation>
    </message>
    <message>
        <source>put aside what is selected, or take it up again</source>
        <translation>搁置选中的卡片，或恢复它们</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>find words</source>
        <translation>查找文字</translation>
    </message>
    <message>
        <source>about quizapp: versions and licences</source>
        <translation>关于 quizapp：版本和许可证</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>go to the next thing that can be pressed</source>
        <translation>移到下一个可以按的地方</translation>
    </message>
    <message>
        <source>open a lesson from a file; you can also drop one on the window</source>
        <translation>从文件打开课程；也可以把文件拖到窗口上</translation>
    </message>
    <message>
        <source>open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>open the help</source>
        <translation>打开帮助</translation>
    </message>
    <message>
        <source>make everything larger; Ctrl+Minus smaller, Ctrl+0 as it was</source>
        <translation>全部放大；Ctrl+减号缩小，Ctrl+0 还原</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>The chance that you know a card when it comes again. The higher, the more often it comes: above {high} that takes much time, below {low} much is forgotten.</source>
        <translation>再次问到一张卡片时，你还记得它的可能性。设得越高，复习得越勤：高于 {high} 会很花时间，低于 {low} 会忘掉很多。</translation>
    </message>
    <message>
        <source>New cards begun each day. Before an exam there are more where they are needed.</source>
        <translation>每天开始学的新卡片。考试之前，如有需要会更多。</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>每天新卡片</translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation>恢复为 {number}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message numerus="yes">
        <source>In the next {n} days {cost}.</source>
        <translation>
            <numerusform>今后 {n} 天{cost}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next {n} days {cost}; as it is now {before}.</source>
        <translation>
            <numerusform>今后 {n} 天{cost}；按现在的设置{before}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>本次学习的进度</translation>
    </message>
    <message numerus="yes">
        <source>Progress {day} {what}</source>
        <comment>a file</comment>
        <translation>
            <numerusform>学习进度 {day} {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save “{what}”</source>
        <translation>保存“{what}”</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>已保存到 {file}。</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>全部存为 PDF…</translation>
    </message>
    <message>
        <source>Save all as PDF</source>
        <translation>全部存为 PDF</translation>
    </message>
    <message>
        <source>&amp;Take progress to another computer…</source>
        <translation>把学习进度带到另一台电脑(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Bring progress from another computer…</source>
        <translation>从另一台电脑导入学习进度(&amp;B)…</translation>
    </message>
    <message>
        <source>Take the progress of “{name}” along</source>
        <translation>带走“{name}”的学习进度</translation>
    </message>
    <message>
        <source>Bring progress from another computer</source>
        <translation>从另一台电脑导入学习进度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:answer|answers} written to {file}. Bring them in on the other computer.</source>
        <translation>
            <numerusform>已把 {n} 个答案写入 {file}。请在另一台电脑上导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of “{name}”.</source>
        <translation>文件是“{name}”的。</translation>
    </message>
    <message>
        <source>If you take in somebody else’s, their answers count as your own.</source>
        <translation>如果导入的是别人的，别人的答案就会算成你的。</translation>
    </message>
    <message>
        <source>Is this your own progress?</source>
        <translation>这是你自己的学习进度吗？</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>是我的</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>Press Enter to go back to Today.</source>
        <translation>按 Enter 回到“今天”。</translation>
    </message>
    <message>
        <source>Practise these again</source>
        <translation>再练这些题</translation>
    </message>
    <message>
        <source>Another quiz</source>
        <translation>再做一次测验</translation>
    </message>
    <message>
        <source>Your quiz</source>
        <translation>你的测验</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>All of the topics</source>
        <translation>选中全部主题</translation>
    </message>
    <message>
        <source>None of the topics</source>
        <translation>不选任何主题</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Kinds of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>All of the kinds</source>
        <translation>选中全部题型</translation>
    </message>
    <message>
        <source>None of the kinds</source>
        <translation>不选任何题型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Say what is right</source>
        <translation>何时公布答案</translation>
    </message>
    <message>
        <source>Start quiz</source>
        <translation>开始测验</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Tab moves, Space chooses, Enter starts.</source>
        <translation>按 Tab 移动，按空格键选择，按 Enter 开始。</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>选择题</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断题</translation>
    </message>
    <message>
        <source>Match, sort and order</source>
        <translation>配对、归类和排序</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>简答题</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>填空题</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>20 minutes</source>
        <translation>20 分钟</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>每题之后</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>全部做完后</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>时间到了。</translation>
    </message>
    <message>
        <source>One minute left.</source>
        <translation>还剩一分钟。</translation>
    </message>
    <message>
        <source>There is nothing to undo in this quiz.</source>
        <translation>这次测验没有可以撤销的。</translation>
    </message>
    <message>
        <source>The time is up: this quiz can no longer be changed.</source>
        <translation>时间到了：这次测验不能再改了。</translation>
    </message>
    <message>
        <source>Tick at least one topic.</source>
        <translation>请至少勾选一个主题。</translation>
    </message>
    <message>
        <source>Tick at least one kind of question.</source>
        <translation>请至少勾选一种题型。</translation>
    </message>
    <message>
        <source>Nearly right</source>
        <translation>差一点</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不太对</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Go on with your quiz</source>
        <translation>继续做测验</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>看看结果</translation>
    </message>
    <message numerus="yes">
        <source>Your quiz: {answered} of {n} answered</source>
        <translation>
            <numerusform>你的测验：已答 {answered}/{n} 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:second|seconds}</source>
        <translation>
            <numerusform>{n} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:minute|minutes}</source>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} {minutes:minute|minutes} {n} {n:second|seconds}</source>
        <translation>
            <numerusform>{minutes} 分 {n} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The lesson no longer has these questions</source>
        <translation>课程里已经没有这些题目了</translation>
    </message>
    <message numerus="yes">
        <source>All {n} right</source>
        <translation>
            <numerusform>全对，{n}/{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{right} of {n} right</source>
        <translation>
            <numerusform>答对 {right}/{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them nearly</source>
        <translation>
            <numerusform>其中 {n} 题差一点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not answered</source>
        <translation>
            <numerusform>{n} 题未作答</numerusform>
        </translation>
    </message>
    <message>
        <source>You took {time}</source>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <source>The lesson no longer has this question.</source>
        <translation>课程里已经没有这道题了。</translation>
    </message>
    <message>
        <source>Question {number}: {verdict}</source>
        <translation>第 {number} 题：{verdict}</translation>
    </message>
    <message>
        <source>Your answer, and the right one</source>
        <translation>你的答案，也是正确答案</translation>
    </message>
    <message numerus="yes">
        <source>To look at again: {n}</source>
        <translation>
            <numerusform>需要再看的：{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right: {n}</source>
        <translation>
            <numerusform>答对的：{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>There is nothing to read in this lesson yet.</source>
        <translation>这门课程还没有可读的内容。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a key</comment>
        <translation>左方向键</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a key</comment>
        <translation>右方向键</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>第 {number} 部分，共 {count} 部分</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Find a word of a title, fact or answer</source>
        <translation>按标题、知识点或答案中的词查找</translation>
    </message>
    <message>
        <source>Find cards</source>
        <translation>查找卡片</translation>
    </message>
    <message>
        <source>Flash cards only</source>
        <translation>只用抽认卡</translation>
    </message>
    <message>
        <source>of this session</source>
        <translation>本次学习</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}：减少</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}：增加</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>&amp;Switch student…</source>
        <translation>切换学生(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;New student…</source>
        <translation>新学生(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>改名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>导出全部内容(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go back to a backup…</source>
        <translation>恢复备份(&amp;G)…</translation>
    </message>
    <message>
        <source>Er&amp;ase…</source>
        <translation>删除(&amp;A)…</translation>
    </message>
    <message>
        <source>Practice: nothing is scheduled</source>
        <translation>自由练习：不影响复习安排</translation>
    </message>
    <message>
        <source>{place}. {question}</source>
        <translation>{place}。{question}</translation>
    </message>
    <message>
        <source>Press Enter to go on.</source>
        <translation>按 Enter 继续。</translation>
    </message>
    <message>
        <source>Press Enter to try again.</source>
        <translation>按 Enter 重试。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>撤销上一个答案</translation>
    </message>
    <message>
        <source>To see again</source>
        <translation>需要再看的</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天的学完了</translation>
    </message>
    <message>
        <source>Or test yourself with a quiz on topics of your choice.</source>
        <translation>也可以选几个主题，用测验考考自己。</translation>
    </message>
    <message>
        <source>More, if you like.</source>
        <translation>还想学的话，可以继续。</translation>
    </message>
    <message>
        <source>Is there an exam? Set its date here, and how much you learn a day.</source>
        <translation>有考试吗？在这里设定考试日期和每天学多少。</translation>
    </message>
    <message>
        <source>Getting your cards ready…</source>
        <translation>正在准备你的卡片…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>See how today went</source>
        <translation>看看今天的成果</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Look around.</source>
        <translation>随便看看。</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>新的测验</translation>
    </message>
    <message>
        <source>Review ahead</source>
        <translation>提前复习</translation>
    </message>
    <message>
        <source>Practise without scheduling</source>
        <translation>自由练习</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the cards that are put aside</source>
        <translation>查看搁置的卡片</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Students: {name}</source>
        <translation>学生：{name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Study without saving</source>
        <translation>不保存，直接学习</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Your answer is not saved yet</source>
        <translation>你的答案还没有保存</translation>
    </message>
    <message>
        <source>A newer version, or another lesson?</source>
        <translation>是新版本，还是另一门课程？</translation>
    </message>
    <message>
        <source>Your progress goes on with this file.</source>
        <translation>你的学习进度会用在这个文件上。</translation>
    </message>
    <message>
        <source>A newer version</source>
        <translation>是新版本</translation>
    </message>
    <message>
        <source>Another lesson</source>
        <translation>是另一门课程</translation>
    </message>
    <message>
        <source>“{title}” was studied from “{other}” before. This file is “{file}”.</source>
        <translation>之前学习“{title}”用的是“{other}”。现在这个文件是“{file}”。</translation>
    </message>
    <message>
        <source>It begins with no progress, under the Id “{id}”. The other keeps its own.</source>
        <translation>它会用新的 Id“{id}”从零开始。原来的课程保留自己的进度。</translation>
    </message>
    <message>
        <source>Nothing is saved: your progress cannot be written. What you answer now is gone when you close quizapp.</source>
        <translation>没有保存：无法写入你的学习进度。关闭 quizapp 后，现在的答案就没有了。</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>作者：{author}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to review</source>
        <translation>
            <numerusform>复习 {n} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to see again</source>
        <translation>
            <numerusform>再看 {n} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>新增 {n} 处</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>新学 {n} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{work}, about {n} {n:minute|minutes}</source>
        <translation>
            <numerusform>{work}，约 {n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>今天的学完了。</translation>
    </message>
    <message>
        <source>Comes back later today</source>
        <translation>今天稍后再复习</translation>
    </message>
    <message>
        <source>Comes back {day}</source>
        <translation>{day}再复习</translation>
    </message>
    <message numerus="yes">
        <source>Comes back in {n} days, {day}</source>
        <translation>
            <numerusform>{n} 天后（{day}）再复习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} found, but {extra} too many</source>
        <translation>
            <numerusform>{n} 项都选对了，但多选了 {extra} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>About your answer: {title}</source>
        <translation>关于你的答案：{title}</translation>
    </message>
    <message>
        <source>Not right: {answer}</source>
        <translation>不对的：{answer}</translation>
    </message>
    <message>
        <source>{prompt}: {answer}</source>
        <translation>{prompt}：{answer}</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>The one answer was right</source>
        <translation>唯一的一题答对了</translation>
    </message>
    <message>
        <source>The one answer was not right yet</source>
        <translation>唯一的一题还没有答对</translation>
    </message>
    <message>
        <source>This round of practice is over</source>
        <translation>这一轮练习完成了</translation>
    </message>
    <message numerus="yes">
        <source>Done with this topic. {n} {n:card|cards} of others wait.</source>
        <translation>
            <numerusform>这个主题学完了。其他主题还有 {n} 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more of “{topic}” today. {n} {n:card|cards} of other topics wait.</source>
        <translation>
            <numerusform>今天“{topic}”没有要学的了。其他主题还有 {n} 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:card is|cards are} put aside.</source>
        <translation>
            <numerusform>搁置了 {n} 张卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or write “- Id: {id}” in its head yourself, then press “Another lesson” again.</source>
        <translation>也可以自己在文件开头写上“- Id: {id}”，再按一次“是另一门课程”。</translation>
    </message>
    <message numerus="yes">
        <source>{words}, {next}</source>
        <comment>a list</comment>
        <translation>
            <numerusform>{words}，{next}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}; {next}</source>
        <comment>a list</comment>
        <translation>
            <numerusform>{words}；{next}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lesson file {file}. Check its name and folder.</source>
        <translation>没有课程文件 {file}。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>{file} is a folder. Name the lesson file in it.</source>
        <translation>{file} 是文件夹。请指定其中的课程文件。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The exact wording is “{words}”.</source>
        <translation>原话是“{words}”。</translation>
    </message>
    <message>
        <source>It is written “{words}”.</source>
        <translation>正确的写法是“{words}”。</translation>
    </message>
    <message>
        <source>It is written {words}.</source>
        <translation>正确的写法是{words}。</translation>
    </message>
    <message>
        <source>There is no question of these forms on these topics. Choose more forms or topics.</source>
        <translation>这些主题没有这类题目。请多选几种题型或几个主题。</translation>
    </message>
    <message>
        <source>{what}; {n} {n:answer given since is|answers given since are} set aside in {file}.</source>
        <translation>{what}；之后的 {n} 个答案另存在 {file}。</translation>
    </message>
    <message numerus="yes">
        <source>Your progress is as it was on {day}: {n} {n:answer|answers}</source>
        <translation>
            <numerusform>你的学习进度已恢复到{day}：共 {n} 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}; what was there before is set aside in {file}.</source>
        <translation>{what}；原来的内容另存在 {file}。</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>没有做成备份</translation>
    </message>
    <message>
        <source>No backup was made: {reason}. Make room for it in {folder}. Your answers are saved all the same.</source>
        <translation>没有做成备份：{reason}。请在 {folder} 里腾出空间。你的答案仍然都已保存。</translation>
    </message>
    <message>
        <source>a copy of it is not sound</source>
        <translation>它的副本不完好</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound</source>
        <translation>请检查磁盘是否连接好、是否完好</translation>
    </message>
    <message>
        <source>Check its name and folder</source>
        <translation>请检查文件名和文件夹</translation>
    </message>
    <message>
        <source>That is a folder: name a file in it</source>
        <translation>这是文件夹：请指定其中的文件</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>请腾出一些空间</translation>
    </message>
    <message>
        <source>Make the file and its folder accessible</source>
        <translation>请让该文件及其文件夹可以访问</translation>
    </message>
    <message>
        <source>Name a place that can be written</source>
        <translation>请指定可以写入的地方</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>无法读取 {file}</translation>
    </message>
    <message>
        <source>{file} is no file that progress could be in. Name another.</source>
        <translation>{file} 不是能存放学习进度的文件。请换一个。</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>无法写入 {file}</translation>
    </message>
    <message>
        <source>Progress cannot be kept safely in {folder}: the disk does not allow it. Choose another folder with --data-dir.</source>
        <translation>学习进度无法安全地保存在 {folder}：磁盘不允许。请用 --data-dir 另选一个文件夹。</translation>
    </message>
    <message>
        <source>{file} is damaged: it no longer says who was erased on this computer. Move the file elsewhere, then try again.</source>
        <translation>{file} 已损坏：它不再记录谁已从这台电脑上删除。请把该文件移到别处，然后重试。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Make room for it and make its folder writable, then try again.</source>
        <translation>无法写入 {file}：{reason}。请为它腾出空间，并让它的文件夹可以写入，然后重试。</translation>
    </message>
    <message>
        <source>{folder} cannot be erased: {reason}. Close the programs that use it and make it writable, then try again. Nothing was erased.</source>
        <translation>无法删除 {folder}：{reason}。请关闭正在使用它的程序，并让它可以写入，然后重试。没有删除任何内容。</translation>
    </message>
    <message>
        <source>Not all could be erased: {reason}. What is left is in {folder}; it will be tried again the next time students are looked up.</source>
        <translation>没能全部删除：{reason}。剩下的在 {folder}；下次查看学生时会再试一次。</translation>
    </message>
    <message>
        <source>This student was erased on this computer meanwhile. Choose another one.</source>
        <translation>这名学生刚才已从这台电脑上删除。请选择另一名学生。</translation>
    </message>
    <message>
        <source>{file} holds nothing yet, so there is nothing to export.</source>
        <translation>{file} 里还没有内容，所以没有可以导出的。</translation>
    </message>
    <message>
        <source>Progress cannot be read</source>
        <translation>无法读取学习进度</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place, or make room and make the folder writable, then try again.</source>
        <translation>无法写入 {file}：{reason}。请另选一个地方，或者腾出空间并让文件夹可以写入，然后重试。</translation>
    </message>
    <message>
        <source>its head has changed since it was written</source>
        <translation>它的开头在写入之后变了</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>它的结尾缺失</translation>
    </message>
    <message>
        <source>This profile is open in another window ({holder}). Close that window and try again.</source>
        <translation>这份学习进度已在另一个窗口中打开（{holder}）。请关闭那个窗口，然后重试。</translation>
    </message>
    <message>
        <source>This profile is open in another window. Close that window and try again.</source>
        <translation>这份学习进度已在另一个窗口中打开。请关闭那个窗口，然后重试。</translation>
    </message>
    <message>
        <source>Another window is just changing the students of this computer. Try again in a moment.</source>
        <translation>另一个窗口正在更改这台电脑上的学生。请稍后重试。</translation>
    </message>
    <message>
        <source>{file} is empty. A new one is begun when the student studies.</source>
        <translation>{file} 是空的。这名学生开始学习时会新建一个。</translation>
    </message>
    <message>
        <source>{n} {n:answer|answers} of {lessons} {lessons:lesson|lessons} taken in.</source>
        <translation>已导入 {lessons} 门课程的 {n} 个答案。</translation>
    </message>
    <message>
        <source>{n} {n:answer|answers} of {lessons} {lessons:lesson|lessons} taken in; {present} {present:was|were} here already.</source>
        <translation>已导入 {lessons} 门课程的 {n} 个答案；另有 {present} 个这里已经有了。</translation>
    </message>
    <message>
        <source>The file holds no answers</source>
        <translation>文件里没有答案</translation>
    </message>
    <message>
        <source>The one answer was here already</source>
        <translation>那一个答案这里已经有了</translation>
    </message>
    <message>
        <source>All {n} answers were here already</source>
        <translation>全部 {n} 个答案这里都已经有了</translation>
    </message>
    <message numerus="yes">
        <source>{what}; {n} {n:change|changes} such as an answer taken back came in.</source>
        <translation>
            <numerusform>{what}；另外导入了 {n} 处改动，例如撤销的答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>The progress file and the progress here say different things of one row (“{event}”, id {id}), so one of them was altered. Nothing was taken in. Export it anew on the other computer, then try again.</source>
        <translation>进度文件和这里的学习进度对同一行（“{event}”，id {id}）说法不同，其中一个被改动过。没有导入任何内容。请在另一台电脑上重新导出，然后重试。</translation>
    </message>
    <message>
        <source>Your progress is on a network disk. It is kept safe there, but saving is slower, and no other program can read it while this window is open.</source>
        <translation>你的学习进度在网络磁盘上。它在那里是安全的，但保存会慢一些，而且这个窗口打开期间，其他程序无法读取它。</translation>
    </message>
    <message>
        <source>Your progress file was just being replaced when quizapp was stopped. That is done now; the one before is kept as {file}.</source>
        <translation>上次 quizapp 停止时，正在替换你的进度文件。现在已经完成；原来的文件保存为 {file}。</translation>
    </message>
    <message>
        <source>Progress cannot be opened</source>
        <translation>无法打开学习进度</translation>
    </message>
    <message>
        <source>{file} is of an older quizapp. Open it in a window, then try again.</source>
        <translation>{file} 是旧版本 quizapp 的文件。请先在窗口中打开它，然后重试。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>它不见了</translation>
    </message>
    <message>
        <source>The progress file was empty, so a new one was begun. The empty one was kept as {file}.</source>
        <translation>进度文件是空的，所以新建了一个。空的文件保存为 {file}。</translation>
    </message>
    <message>
        <source>{file} is of an older quizapp and was left as it is: no copy of it could be kept in {folder}: {reason}. Make room there, then try again.</source>
        <translation>{file} 是旧版本 quizapp 的文件，已保持原样：它的副本无法存到 {folder}：{reason}。请在那里腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Progress cannot be kept in {folder}: {reason}. Make that folder writable, or choose another with --data-dir.</source>
        <translation>学习进度无法保存在 {folder}：{reason}。请让该文件夹可以写入，或者用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Your progress file was missing.</source>
        <translation>你的进度文件不见了。</translation>
    </message>
    <message>
        <source>Your progress file was damaged.</source>
        <translation>你的进度文件损坏了。</translation>
    </message>
    <message>
        <source>Your progress file was empty.</source>
        <translation>你的进度文件是空的。</translation>
    </message>
    <message>
        <source>{n} {n:answer was|answers were} saved, the last of {day}; whether there were more is not known</source>
        <translation>救回了 {n} 个答案，最后一个是{day}的；是否还有更多，无从知道</translation>
    </message>
    <message>
        <source>{n} of at most {most} answers {n:was|were} saved, the last of {day}</source>
        <translation>最多 {most} 个答案中救回了 {n} 个，最后一个是{day}的</translation>
    </message>
    <message>
        <source>{what}; the damaged file is kept as {file}.</source>
        <translation>{what}；损坏的文件保存为 {file}。</translation>
    </message>
    <message>
        <source>No answer could be saved, so a new one was begun</source>
        <translation>没有能救回的答案，所以新建了一个</translation>
    </message>
    <message numerus="yes">
        <source>All is saved: {n} {n:answer|answers}, the last of {day}</source>
        <translation>
            <numerusform>全部救回：{n} 个答案，最后一个是{day}的</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>备份无法使用</translation>
    </message>
    <message>
        <source>There is no backup {file}. Choose another one.</source>
        <translation>没有备份 {file}。请选择另一份。</translation>
    </message>
    <message>
        <source>{file} is what is there already. Choose a backup.</source>
        <translation>{file} 就是现在的内容。请选择一份备份。</translation>
    </message>
    <message>
        <source>{file} is damaged too. Nothing was changed. Choose another one.</source>
        <translation>{file} 也损坏了。没有改动任何内容。请选择另一份。</translation>
    </message>
    <message>
        <source>{file} is of another student. Nothing was changed. Choose another one.</source>
        <translation>{file} 是另一名学生的。没有改动任何内容。请选择另一份。</translation>
    </message>
    <message>
        <source>row {row} of the log has changed since it was written</source>
        <translation>记录的第 {row} 行在写入之后变了</translation>
    </message>
    <message>
        <source>its write-ahead log has changed since it was written</source>
        <translation>它的预写日志在写入之后变了</translation>
    </message>
    <message>
        <source>its tables are not those of its version</source>
        <translation>它的数据表与它的版本不符</translation>
    </message>
    <message>
        <source>it does not say which version it is of</source>
        <translation>它没有说明是哪个版本</translation>
    </message>
    <message>
        <source>{file} was written by a newer quizapp: its format is {format}, and quizapp {program} knows up to {known}. Please update quizapp. Nothing was changed.</source>
        <translation>{file} 是由更新版本的 quizapp 写出的：它的格式是 {format}，而 quizapp {program} 最高支持 {known}。请更新 quizapp。没有改动任何内容。</translation>
    </message>
    <message>
        <source>{outcome}: {file} is no longer there. Put it back, or connect its disk again, then try again.</source>
        <translation>{outcome}：{file} 已经不在了。请把它放回去，或者重新连接它所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>{outcome}: {file} was replaced by another file. Put it back, or connect its disk again, then try again.</source>
        <translation>{outcome}：{file} 被另一个文件替换了。请把它放回去，或者重新连接它所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The lesson was not taken up</source>
        <translation>课程没有打开</translation>
    </message>
    <message>
        <source>The answer was not saved</source>
        <translation>答案没有保存</translation>
    </message>
    <message>
        <source>The progress was not taken in</source>
        <translation>学习进度没有导入</translation>
    </message>
    <message>
        <source>The lesson was not noted</source>
        <translation>课程没有登记</translation>
    </message>
    <message>
        <source>The name was not saved</source>
        <translation>名字没有保存</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>无法写入 {file}</translation>
    </message>
    <message>
        <source>Make the file and its folder writable</source>
        <translation>请让该文件及其文件夹可以写入</translation>
    </message>
    <message>
        <source>another program is using {file}</source>
        <translation>另一个程序正在使用 {file}</translation>
    </message>
    <message>
        <source>Close that program</source>
        <translation>请关闭那个程序</translation>
    </message>
    <message>
        <source>the disk failed on {file}</source>
        <translation>磁盘读写 {file} 时出错</translation>
    </message>
    <message>
        <source>{file} cannot be opened</source>
        <translation>无法打开 {file}</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable</source>
        <translation>请检查它的文件夹是否存在、是否可以写入</translation>
    </message>
    <message>
        <source>Open quizapp again: what can be read is saved then, and the damaged file is kept</source>
        <translation>请重新打开 quizapp：届时会救回能读取的内容，并保留损坏的文件</translation>
    </message>
    <message>
        <source>{file} is damaged: {what}</source>
        <translation>{file} 已损坏：{what}</translation>
    </message>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} 已损坏</translation>
    </message>
    <message>
        <source>{outcome}: {what}. {remedy}, then try again.</source>
        <translation>{outcome}：{what}。{remedy}，然后重试。</translation>
    </message>
    <message>
        <source>{file} is damaged: {what}. Nothing was changed. {remedy}.</source>
        <translation>{file} 已损坏：{what}。没有改动任何内容。{remedy}。</translation>
    </message>
    <message>
        <source>{outcome}: {file} is not a progress file of quizapp, or it is damaged. Nothing was changed. {remedy}.</source>
        <translation>{outcome}：{file} 不是 quizapp 的进度文件，或者已损坏。没有改动任何内容。{remedy}。</translation>
    </message>
    <message>
        <source>{outcome}: {what}. {remedy}.</source>
        <translation>{outcome}：{what}。{remedy}。</translation>
    </message>
    <message>
        <source>This lesson’s Id was “{before}” and is now “{id}”, so it begins afresh. To have your progress back, put “- Id: {before}” into its head.</source>
        <translation>这门课程的 Id 原来是“{before}”，现在是“{id}”，所以从零开始。想找回你的学习进度，请在文件开头改回“- Id: {before}”。</translation>
    </message>
    <message>
        <source>Put aside until tomorrow.</source>
        <translation>已搁置到明天。</translation>
    </message>
    <message>
        <source>Put aside until you take it up again.</source>
        <translation>已搁置，直到你恢复它。</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>已恢复学习。</translation>
    </message>
    <message>
        <source>That card begins afresh.</source>
        <translation>这张卡片会从头学。</translation>
    </message>
    <message>
        <source>Your note is kept with the question.</source>
        <translation>你的备注已和题目一起保存。</translation>
    </message>
    <message>
        <source>The note is taken off.</source>
        <translation>备注已去掉。</translation>
    </message>
    <message>
        <source>It is asked today after all.</source>
        <translation>今天还是会问到它。</translation>
    </message>
    <message>
        <source>It is asked again after all.</source>
        <translation>还是会再问到它。</translation>
    </message>
    <message>
        <source>It is put aside again.</source>
        <translation>又把它搁置了。</translation>
    </message>
    <message>
        <source>What you knew of this card counts again.</source>
        <translation>之前对这张卡片的掌握情况又算数了。</translation>
    </message>
    <message>
        <source>Your note is taken back.</source>
        <translation>你的备注已撤回。</translation>
    </message>
    <message>
        <source>Your note is back.</source>
        <translation>你的备注又回来了。</translation>
    </message>
    <message>
        <source>Your answer counts again.</source>
        <translation>你的答案又算数了。</translation>
    </message>
    <message>
        <source>Your answer stands again.</source>
        <translation>你的答案又恢复了。</translation>
    </message>
    <message>
        <source>There is nothing to undo today.</source>
        <translation>今天没有可以撤销的。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的。</translation>
    </message>
    <message>
        <source>You knew it: it counts as right.</source>
        <translation>其实你会：算作答对。</translation>
    </message>
    <message>
        <source>{undo} takes it back.</source>
        <translation>按 {undo} 可以撤销。</translation>
    </message>
    <message>
        <source>The word for it</source>
        <translation>对应的词语</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>它的意思</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>是谁或是什么</translation>
    </message>
    <message>
        <source>What it is part of</source>
        <translation>它属于什么</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>数值是多少</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>它衡量什么</translation>
    </message>
    <message>
        <source>Of what time it is</source>
        <translation>是什么时候的</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>从哪里来</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>是谁做的</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>引向什么</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The effect</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is on each side</source>
        <translation>各方的特点</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>包括哪些</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Whether it is so</source>
        <translation>是否属实</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>A gap in its sentence</source>
        <translation>句中的空</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>put aside until tomorrow</source>
        <translation>搁置到明天</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cards that come again</source>
        <translation>再次复习的卡片</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>come again</source>
        <translation>再次复习</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>{n} {n:card comes|cards come} again and {new} new, most {day} ({most}). Each is counted once, on the day on which it comes next.</source>
        <translation>{n} 张卡片再次复习，另有 {new} 张新卡片，{day}最多（{most} 张）。每张卡片只算一次，算在下次问到它的那一天。</translation>
    </message>
    <message>
        <source>{n} {n:card comes|cards come} again, most {day} ({most}). Each is counted once, on the day on which it comes next.</source>
        <translation>{n} 张卡片再次复习，{day}最多（{most} 张）。每张卡片只算一次，算在下次问到它的那一天。</translation>
    </message>
    <message>
        <source>{n} {n:new card comes|new cards come}, most {day} ({most}). Each is counted once, on the day on which it comes next.</source>
        <translation>{n} 张新卡片，{day}最多（{most} 张）。每张卡片只算一次，算在下次问到它的那一天。</translation>
    </message>
    <message numerus="yes">
        <source>The next {n} days</source>
        <translation>
            <numerusform>今后 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No card comes in the next {n} days.</source>
        <translation>
            <numerusform>今后 {n} 天没有卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days on which you studied</source>
        <translation>你学习的日子</translation>
    </message>
    <message>
        <source>You have not studied yet.</source>
        <translation>你还没有学习过。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>You have not studied in the last {n} weeks.</source>
        <translation>
            <numerusform>最近 {n} 周你没有学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You studied on one day in the last {weeks} weeks: {day}, {n} {n:answer|answers}.</source>
        <translation>
            <numerusform>最近 {weeks} 周你学习了一天：{day}，共 {n} 个答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You studied on {days} days in the last {weeks} weeks, {about} each time; most {day}, with {n} {n:answer|answers}.</source>
        <translation>
            <numerusform>最近 {weeks} 周你学习了 {days} 天，每次{about}；{day}最多，有 {n} 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about {n} {n:minute|minutes}</source>
        <translation>
            <numerusform>约 {n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source>Wrong one given most</source>
        <translation>最常见的错误答案</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>“{title}” is the hardest for you now: {wrong} of {n} {n:answer|answers} went wrong.</source>
        <translation>“{title}”现在对你最难：{n} 次作答错了 {wrong} 次。</translation>
    </message>
    <message>
        <source>“{title}” is the hardest for you now: {wrong} of {n} {n:answer|answers} went wrong, {times} {times:time|times} with “{answer}”.</source>
        <translation>“{title}”现在对你最难：{n} 次作答错了 {wrong} 次，其中 {times} 次答成“{answer}”。</translation>
    </message>
    <message>
        <source>wrong answers</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>right ones</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Hardest for you</source>
        <translation>对你最难的卡片</translation>
    </message>
    <message numerus="yes">
        <source>{wrong} of {n} wrong</source>
        <translation>
            <numerusform>{n} 次错 {wrong} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {answer}</source>
        <translation>{title}：{answer}</translation>
    </message>
    <message>
        <source>No card has gone wrong yet.</source>
        <translation>还没有答错过的卡片。</translation>
    </message>
    <message>
        <source>Predicted from, %</source>
        <translation>预测，从 %</translation>
    </message>
    <message>
        <source>to, %</source>
        <translation>到 %</translation>
    </message>
    <message>
        <source>Predicted, %</source>
        <translation>预测，%</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>答对，%</translation>
    </message>
    <message>
        <source>{predicted} of 100 answers were predicted to be right, and {right} were. Part by part, they are off by about {off} of 100. The nearer the line is to the dashed one, the better.</source>
        <translation>每 100 个答案，预测有 {predicted} 个会答对，实际答对 {right} 个。分段来看，每 100 个约差 {off} 个。实线越靠近虚线，预测越准。</translation>
    </message>
    <message>
        <source>{predicted} of 100 answers were predicted to be right, and {right} were. Part by part, they are off by less than 1 of 100. The nearer the line is to the dashed one, the better.</source>
        <translation>每 100 个答案，预测有 {predicted} 个会答对，实际答对 {right} 个。分段来看，每 100 个差不到 1 个。实线越靠近虚线，预测越准。</translation>
    </message>
    <message>
        <source>How good the predictions are</source>
        <translation>预测有多准</translation>
    </message>
    <message>
        <source>100% predicted</source>
        <translation>预测 100%</translation>
    </message>
    <message>
        <source>100% right</source>
        <translation>答对 100%</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>与预测一致</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>你的答案</translation>
    </message>
    <message numerus="yes">
        <source>Too few answers yet to say: something was predicted of {n} {n:answer|answers}, and {enough} are needed.</source>
        <translation>
            <numerusform>答案还太少，看不出来：有预测的答案共 {n} 个，至少需要 {enough} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers yet to say: {enough} to cards of earlier days are needed, and you gave none in the last {n} weeks.</source>
        <translation>答案还太少，看不出来：以前学过的卡片需要 {enough} 个答案，最近 {n} 周你还没有。</translation>
    </message>
    <message>
        <source>Too few answers yet to say: {enough} to cards of earlier days are needed, and you gave {answers} in the last {n} weeks.</source>
        <translation>答案还太少，看不出来：以前学过的卡片需要 {enough} 个答案，最近 {n} 周你有 {answers} 个。</translation>
    </message>
    <message>
        <source>You remembered {right} of 100 in the last {n} weeks, about what was predicted ({predicted}).</source>
        <translation>最近 {n} 周，每 100 个你记得 {right} 个，和预测（{predicted}）差不多。</translation>
    </message>
    <message>
        <source>You remembered {right} of 100 in the last {n} weeks, more than was predicted ({predicted}).</source>
        <translation>最近 {n} 周，每 100 个你记得 {right} 个，比预测（{predicted}）多。</translation>
    </message>
    <message>
        <source>You remembered {right} of 100 in the last {n} weeks, less than was predicted ({predicted}).</source>
        <translation>最近 {n} 周，每 100 个你记得 {right} 个，比预测（{predicted}）少。</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Remembered, %</source>
        <translation>记得，%</translation>
    </message>
    <message>
        <source>How much you remembered</source>
        <translation>你记住了多少</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>记得</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Known well</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Recalled, %</source>
        <translation>能想起，%</translation>
    </message>
    <message>
        <source>You know {known} of {n} {n:card|cards} well.</source>
        <translation>{n} 张卡片中，你已掌握 {known} 张。</translation>
    </message>
    <message>
        <source>You know {known} of {n} {n:card|cards} well and are still learning {learning}.</source>
        <translation>{n} 张卡片中，你已掌握 {known} 张，还有 {learning} 张在学。</translation>
    </message>
    <message>
        <source>You know {known} of {n} {n:card|cards} well; {new} {new:is|are} new.</source>
        <translation>{n} 张卡片中，你已掌握 {known} 张；{new} 张是新卡片。</translation>
    </message>
    <message>
        <source>You know {known} of {n} {n:card|cards} well and are still learning {learning}; {new} {new:is|are} new.</source>
        <translation>{n} 张卡片中，你已掌握 {known} 张，还有 {learning} 张在学；{new} 张是新卡片。</translation>
    </message>
    <message>
        <source>known well</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>still learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>What you know, by topic</source>
        <translation>各主题的掌握情况</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {n} known well</source>
        <translation>
            <numerusform>已掌握 {known}/{n} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not begun yet; the lesson has no cards.</source>
        <translation>你还没有开始；这门课程没有卡片。</translation>
    </message>
    <message numerus="yes">
        <source>You have not begun yet; {n} {n:card waits|cards wait} for you.</source>
        <translation>
            <numerusform>你还没有开始；有 {n} 张卡片在等你。</numerusform>
        </translation>
    </message>
    <message>
        <source>You would remember “{best}” best today, “{least}” least.</source>
        <translation>今天你记得最牢的是“{best}”，最不牢的是“{least}”。</translation>
    </message>
    <message>
        <source>{n} {n:card is|cards are} new</source>
        <translation>{n} 张卡片是新的</translation>
    </message>
    <message>
        <source>{n} {n:is|are} new</source>
        <translation>{n} 张是新的</translation>
    </message>
    <message>
        <source>{n} {n:card is|cards are} asked again</source>
        <translation>{n} 张卡片重新会问到</translation>
    </message>
    <message>
        <source>{n} {n:is|are} asked again</source>
        <translation>{n} 张重新会问到</translation>
    </message>
    <message>
        <source>{n} {n:card is|cards are} no longer asked</source>
        <translation>{n} 张卡片不再问到</translation>
    </message>
    <message>
        <source>{n} {n:is|are} no longer asked</source>
        <translation>{n} 张不再问到</translation>
    </message>
    <message>
        <source>The lesson was corrected: {what}. All other progress is kept.</source>
        <translation>课程已更正：{what}。其他进度都已保留。</translation>
    </message>
    <message>
        <source>The lesson was changed: {what}. All other progress is kept.</source>
        <translation>课程有变化：{what}。其他进度都已保留。</translation>
    </message>
    <message>
        <source>The lesson was changed: {what}. All progress is kept.</source>
        <translation>课程有变化：{what}。所有进度都已保留。</translation>
    </message>
    <message numerus="yes">
        <source>{n} {n:card starts|cards start} afresh, because {n:its fact|their facts} changed</source>
        <translation>
            <numerusform>{n} 张卡片从头学，因为知识点变了</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not read as a day. Write it like “{day}” or “{iso}”.</source>
        <translation>看不懂“{text}”是哪一天。请写成“{day}”或“{iso}”这样。</translation>
    </message>
    <message>
        <source>{day} is over. Choose today or a day to come.</source>
        <translation>{day}已经过去了。请选择今天或以后的日子。</translation>
    </message>
    <message>
        <source>{day} is too far away. Is the year right?</source>
        <translation>{day}太远了。年份对吗？</translation>
    </message>
    <message>
        <source>{when}: {n} {n:card|cards} below {aim} on the day; about {minutes} {minutes:minute|minutes} today gets there.</source>
        <translation>{when}：到时有 {n} 张卡片低于 {aim}；今天学约 {minutes} 分钟就能赶上。</translation>
    </message>
    <message>
        <source>{when}: {n} {n:card|cards} below {aim} on the day; about {minutes} {minutes:minute|minutes} a day gets there.</source>
        <translation>{when}：到时有 {n} 张卡片低于 {aim}；每天学约 {minutes} 分钟就能赶上。</translation>
    </message>
    <message numerus="yes">
        <source>With an exam date the aim is {until} until {n} days before, then {aim} on the day. After it your own aim holds again.</source>
        <translation>
            <numerusform>设了考试日期后，考前 {n} 天之前的目标是 {until}，考试当天是 {aim}。考完后恢复你自己的目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam is today.</source>
        <translation>考试就在今天。</translation>
    </message>
    <message>
        <source>The exam is tomorrow</source>
        <translation>考试在明天</translation>
    </message>
    <message numerus="yes">
        <source>{n} days to go</source>
        <translation>
            <numerusform>离考试还有 {n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: the one card is above {aim}.</source>
        <translation>{when}：唯一的卡片已高于 {aim}。</translation>
    </message>
    <message numerus="yes">
        <source>{when}: all {n} cards are above {aim}.</source>
        <translation>
            <numerusform>{when}：全部 {n} 张卡片都已高于 {aim}。</numerusform>
        </translation>
    </message>
    <message>
        <source>next to nothing a day</source>
        <translation>每天几乎不用花时间</translation>
    </message>
    <message numerus="yes">
        <source>about {n} {n:minute|minutes} a day</source>
        <translation>
            <numerusform>每天约 {n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam was yesterday.</source>
        <translation>考试是昨天。</translation>
    </message>
    <message>
        <source>The exam was on {day}.</source>
        <translation>考试是{day}。</translation>
    </message>
    <message>
        <source>The clock of this computer looks wrong, so this answer counts for the last study day before. Please have the clock set right.</source>
        <translation>这台电脑的时间好像不对，所以这个答案记在上一个学习日。请把时间调好。</translation>
    </message>
    <message>
        <source>The lesson was corrected while this question stood here, so the answer does not count. The card is asked afresh.</source>
        <translation>这道题还在屏幕上时，课程已更正，所以这个答案不算数。这张卡片会重新问。</translation>
    </message>
    <message>
        <source>This was practice: when the card comes next is as it was.</source>
        <translation>这是自由练习：卡片的复习安排不变。</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>所有卡片</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>A name needs at least one letter, digit or sign that can be seen.</source>
        <translation>名字至少要有一个看得见的字、数字或符号。</translation>
    </message>
    <message numerus="yes">
        <source>This name has {n} {n:character|characters}; {most} is the most that fit.</source>
        <translation>
            <numerusform>这个名字有 {n} 个字符；最多只能有 {most} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Student {number}</source>
        <translation>学生 {number}</translation>
    </message>
    <message>
        <source>More than one student is called “{name}”. Say which: {ids}.</source>
        <translation>有不止一名学生叫“{name}”。请说明是哪一名：{ids}。</translation>
    </message>
    <message>
        <source>There is no student “{name}” on this computer. There is none yet.</source>
        <translation>这台电脑上没有学生“{name}”。现在还没有学生。</translation>
    </message>
    <message>
        <source>There is no student “{name}” on this computer. There are: {names}.</source>
        <translation>这台电脑上没有学生“{name}”。现有的是：{names}。</translation>
    </message>
    <message>
        <source>There is a student “{name}” on this computer already. Choose another name, perhaps with an initial.</source>
        <translation>这台电脑上已经有学生“{name}”了。请换一个名字，比如加上姓。</translation>
    </message>
    <message>
        <source>Erases all answers of “{name}” on this computer. It cannot be taken back. A progress file that was saved before cannot be read in here again.</source>
        <translation>将删除这台电脑上“{name}”的全部答案。删除后无法恢复。以前保存的进度文件也不能再在这里导入。</translation>
    </message>
    <message numerus="yes">
        <source>Erases {n} {n:answer|answers} of “{name}” on this computer. It cannot be taken back. A progress file that was saved before cannot be read in here again.</source>
        <translation>
            <numerusform>将删除这台电脑上“{name}”的 {n} 个答案。删除后无法恢复。以前保存的进度文件也不能再在这里导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scheduled: each card comes when it would have come.</source>
        <translation>复习安排没有变：每张卡片该什么时候来，还是什么时候来。</translation>
    </message>
    <message>
        <source>The file is not plain text. Save the lesson as plain text (UTF-8) and open it again.</source>
        <translation>这个文件不是纯文本。请把课程保存为纯文本（UTF-8），再打开它。</translation>
    </message>
    <message>
        <source>The file has more than 2 MB, the most for a lesson. Divide it into several lessons.</source>
        <translation>文件超过了 2 MB，这是一门课程的上限。请把它分成几门课程。</translation>
    </message>
    <message>
        <source>The file is empty. A lesson begins with a line such as “# Title of the lesson”.</source>
        <translation>文件是空的。课程的开头要有这样一行：“# 课程标题”。</translation>
    </message>
    <message>
        <source>The file has more than {most} lines, the most for a lesson. Divide it into several lessons.</source>
        <translation>文件超过了 {most} 行，这是一门课程的上限。请把它分成几门课程。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>High contrast is light or dark, as the system is.</source>
        <translation>高对比度是深是浅，跟随系统。</translation>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>OpenDyslexic has letters that are heavy below and hard to take for one another.</source>
        <translation>OpenDyslexic 的字母下部较重，不容易互相看错。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Whether a page comes in softly, or is there at once.</source>
        <translation>页面是柔和地出现，还是立即出现。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Softly</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Flash cards</source>
        <translation>抽认卡</translation>
    </message>
    <message>
        <source>Between how many answers you say how well you knew a card.</source>
        <translation>表示对卡片掌握得怎样时，有几个选项。</translation>
    </message>
    <message>
        <source>Two: Not yet, Knew it</source>
        <translation>两个：没想起来、想起来了</translation>
    </message>
    <message>
        <source>Four: Again, Hard, Good, Easy</source>
        <translation>四个：重来、困难、良好、简单</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>单键操作</translation>
    </message>
    <message>
        <source>Letters, digits and signs that act by themselves, such as Q, 1 and ?. Who speaks to the computer may want them off: all they do is done by buttons, Alt and Ctrl, too.</source>
        <translation>单独按下就起作用的字母、数字和符号，例如 Q、1 和 ?。用语音操作电脑的人可能想关掉它们：它们所做的，用按钮以及 Alt、Ctrl 组合键也都能做到。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>What the window says. The lesson stays in the language it is written in.</source>
        <translation>窗口文字所用的语言。课程仍用它原来的语言。</translation>
    </message>
    <message>
        <source>How large everything is written. Ctrl+Plus and Ctrl+Minus set it on every page.</source>
        <translation>所有文字的大小。在任何页面都可以用 Ctrl+加号和 Ctrl+减号调整。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Back to {usual}</source>
        <translation>恢复为{usual}</translation>
    </message>
    <message>
        <source>{setting}: back to {usual}</source>
        <translation>{setting}：恢复为{usual}</translation>
    </message>
    <message>
        <source>“{choice}”</source>
        <translation>“{choice}”</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What you learn before this hour counts for the day before. It is so in all lessons.</source>
        <translation>在这个钟点之前学的，算在前一天。所有课程都一样。</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>一天从几点开始</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {file}: {reason}. They hold until you close quizapp. Make that folder writable, then set them again.</source>
        <translation>设置无法保存到 {file}：{reason}。在关闭 quizapp 之前仍然有效。请让该文件夹可以写入，然后重新设置。</translation>
    </message>
    <message>
        <source>The licences cannot be read: {reason}.</source>
        <translation>无法读取许可证：{reason}。</translation>
    </message>
    <message>
        <source>There is no hint for this question.</source>
        <translation>这道题没有提示。</translation>
    </message>
    <message>
        <source>Hint: {words}</source>
        <translation>提示：{words}</translation>
    </message>
    <message>
        <source>Drop the lesson to open it</source>
        <translation>松开鼠标即可打开课程</translation>
    </message>
    <message>
        <source>Read it in the lesson: {what}</source>
        <translation>在课程中阅读：{what}</translation>
    </message>
    <message>
        <source>Practise what is hardest now</source>
        <translation>练习现在最难的</translation>
    </message>
    <message>
        <source>Hardest for you now</source>
        <translation>现在对你最难的</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <source>Copy to your lessons</source>
        <translation>复制到我的课程</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>That lesson was not opened</source>
        <translation>没有打开那门课程</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>How to write a lesson</source>
        <translation>怎样编写课程</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Choose a lesson, or drop a lesson file on this window.</source>
        <translation>选择一门课程，或把课程文件拖到这个窗口上。</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown. It shows: {alt}</source>
        <translation>无法显示图片“{name}”。图中是：{alt}</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown.</source>
        <translation>无法显示图片“{name}”。</translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation>课程(&amp;L)…</translation>
    </message>
    <message>
        <source>Press Enter to begin. A few minutes a day are enough.</source>
        <translation>按 Enter 开始。每天几分钟就够了。</translation>
    </message>
    <message>
        <source>Each answer is explained. What you forget comes back soon, what you know comes later.</source>
        <translation>每个答案都有讲解。忘了的很快会再来，会的晚一点再来。</translation>
    </message>
    <message>
        <source>Stop whenever you like: every answer is saved. F1 helps, Esc closes this.</source>
        <translation>随时可以停下：每个答案都会保存。按 F1 看帮助，按 Esc 关闭这里。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Choose a lesson…</source>
        <translation>选择课程…</translation>
    </message>
    <message>
        <source>Welcome. With quizapp you learn what a text says.</source>
        <translation>欢迎。用 quizapp 学会一篇文章讲了什么。</translation>
    </message>
    <message>
        <source>To learn from another text, open a lesson of your own.</source>
        <translation>想学别的文章，可以打开你自己的课程。</translation>
    </message>
    <message>
        <source>What you had open last, {file}, cannot be opened now. {why}</source>
        <translation>你上次打开的 {file} 现在无法打开。{why}</translation>
    </message>
    <message>
        <source>{folder} cannot hold a copy: {why}. Make it writable, then try again.</source>
        <translation>无法在 {folder} 里放副本：{why}。请让它可以写入，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>It begins with “{sign}” and has {n} words.</source>
        <translation>
            <numerusform>它以“{sign}”开头，共 {n} 个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins with “{sign}” and has {n} signs.</source>
        <translation>
            <numerusform>它以“{sign}”开头，共 {n} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not “{option}”.</source>
        <translation>不是“{option}”。</translation>
    </message>
    <message>
        <source>You studied on each of the last 7 days.</source>
        <translation>最近 7 天你每天都学习了。</translation>
    </message>
    <message numerus="yes">
        <source>You studied on {n} of the last 7 days.</source>
        <translation>
            <numerusform>最近 7 天你学习了 {n} 天。</numerusform>
        </translation>
    </message>
</context>
</TS>
