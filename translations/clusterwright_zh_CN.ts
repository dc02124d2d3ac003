<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Canvas</name>
        <message numerus="yes">
            <source>%n element(s)</source>
            <translation>
                <numerusform>%n 个元素</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>删除 %1</translation>
        </message>
        <message>
            <source>Cut %1</source>
            <translation>剪切 %1</translation>
        </message>
        <message>
            <source>The clipboard holds nothing that can be pasted here.</source>
            <translation>剪贴板中没有可粘贴到此处的内容。</translation>
        </message>
        <message numerus="yes">
            <source>Paste %n element(s)</source>
            <translation>
                <numerusform>粘贴 %n 个元素</numerusform>
            </translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>创建副本：%1</translation>
        </message>
        <message numerus="yes">
            <source>Distribute %n element(s)</source>
            <translation>
                <numerusform>等距分布 %n 个元素</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Align %n element(s)</source>
            <translation>
                <numerusform>对齐 %n 个元素</numerusform>
            </translation>
        </message>
        <message>
            <source>Move %1</source>
            <translation>移动 %1</translation>
        </message>
        <message>
            <source>Attach %1 to %2</source>
            <translation>将 %1 接入%2</translation>
        </message>
        <message>
            <source>Detach %1 from %2</source>
            <translation>将 %1 从%2断开</translation>
        </message>
        <message>
            <source>Merge %1 with %2</source>
            <translation>将%1合并到%2</translation>
        </message>
        <message>
            <source>Put %1 on its own switches</source>
            <translation>让%1使用独立交换机</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>重命名 %1</translation>
        </message>
        <message>
            <source>Set the count of %1</source>
            <translation>设置 %1 的数量</translation>
        </message>
        <message>
            <source>The catalogue has no part %1.</source>
            <translation>部件库中没有部件 %1。</translation>
        </message>
        <message>
            <source>Adds %1 and attaches it to %2.</source>
            <translation>添加 %1，并接入%2。</translation>
        </message>
        <message>
            <source>Adds %1; it has no ports for %2.</source>
            <translation>添加 %1；它没有可接入%2的端口。</translation>
        </message>
        <message>
            <source>Adds %1.</source>
            <translation>添加 %1。</translation>
        </message>
        <message>
            <source>%1 is in the design already; change its technology in the inspector.</source>
            <translation>设计中已有 %1；请在属性面板中修改其技术。</translation>
        </message>
        <message>
            <source>Adds %1 and attaches the free ports of all blocks.</source>
            <comment>a network</comment>
            <translation>添加 %1，并接入所有模块的空闲端口。</translation>
        </message>
        <message>
            <source>Runs %1 on %2.</source>
            <comment>a training job on a block</comment>
            <translation>在 %2 上运行 %1。</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
        <message>
            <source>× %L1</source>
            <comment>count of units</comment>
            <translation>× %L1</translation>
        </message>
        <message numerus="yes">
            <source>Move %n element(s)</source>
            <translation>
                <numerusform>移动 %n 个元素</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop on a network to attach the ports of %1.</source>
            <translation>拖放到网络上，即可接入 %1 的端口。</translation>
        </message>
        <message>
            <source>Attaches %1 to %2.</source>
            <translation>将 %1 接入%2。</translation>
        </message>
        <message>
            <source>%1 has no ports for %2.</source>
            <comment>a block and a network</comment>
            <translation>%1 没有可接入%2的端口。</translation>
        </message>
        <message>
            <source>SU %1</source>
            <comment>scalable unit number</comment>
            <translation>SU %1</translation>
        </message>
        <message>
            <source>L%1</source>
            <comment>leaf switch number</comment>
            <translation>L%1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>rule id and its name, on a badge</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2 of %3</source>
            <comment>GPUs of a server · scalable units of so many servers</comment>
            <translation>%1 · %2，每 SU %3 台</translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <translation>
                <numerusform>%Ln 块 GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln SU</source>
            <comment>scalable units</comment>
            <translation>
                <numerusform>%Ln 个 SU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1，%2，%3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln server(s)</source>
            <translation>
                <numerusform>%Ln 台服务器</numerusform>
            </translation>
        </message>
        <message>
            <source>%L1 GPUs</source>
            <translation>%L1 块 GPU</translation>
        </message>
        <message>
            <source>%1 · %2 usable</source>
            <comment>storage family · capacity</comment>
            <translation>%1 · 可用 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln 台</numerusform>
            </translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>读 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rack(s)</source>
            <translation>
                <numerusform>%Ln 个机柜</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln leaf</source>
            <comment>switches of the first tier</comment>
            <translation>
                <numerusform>%Ln 叶</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln spine</source>
            <comment>switches of the second tier</comment>
            <translation>
                <numerusform>%Ln 脊</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln core</source>
            <comment>switches of the third tier</comment>
            <translation>
                <numerusform>%Ln 核心</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln access</source>
            <comment>switches of the out-of-band network</comment>
            <translation>
                <numerusform>%Ln 接入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln aggregation</source>
            <comment>switches of the out-of-band network</comment>
            <translation>
                <numerusform>%Ln 汇聚</numerusform>
            </translation>
        </message>
        <message>
            <source>cannot be built</source>
            <translation>无法建成</translation>
        </message>
        <message>
            <source>nothing attached</source>
            <translation>未接入</translation>
        </message>
        <message numerus="yes">
            <source>%Ln port(s)</source>
            <translation>
                <numerusform>%Ln 个端口</numerusform>
            </translation>
        </message>
        <message>
            <source>N−1: %1</source>
            <comment>share of bandwidth left after the worst switch failure</comment>
            <translation>N−1：%1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>time on so many GPUs</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>on the switches of %1</source>
            <translation>使用%1的交换机</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>technology and link speed</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>technology · topology</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>ports of one unit × speed of one port</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3 for each of %L4 units, %5 in all</source>
            <translation>%1 至 %2：每台 %3，共 %L4 台，合计 %5</translation>
        </message>
        <message>
            <source>Nothing was added: that would make %1 elements of one kind, and a design takes %2.</source>
            <comment>a number and a range of numbers</comment>
            <translation>未添加任何内容：同类元素将达到 %1 个，而一个设计允许 %2 个。</translation>
        </message>
        <message>
            <source>Networks are not duplicated: a design has one of each kind.</source>
            <translation>网络不能复制：每种网络在一个设计中只有一个。</translation>
        </message>
        <message>
            <source>The design holds as many elements as it can; remove some first.</source>
            <translation>设计中的元素数量已达上限，请先删除一些。</translation>
        </message>
        <message>
            <source>Adds %1, attached to nothing; nearer to a network it would be attached.</source>
            <translation>添加 %1，不连接任何网络；靠近网络带放置即可连接。</translation>
        </message>
        <message>
            <source>Double-click, Enter or zooming in opens the network: its switches, ports and cables.</source>
            <translation>双击、回车或放大可打开该网络：交换机、端口与线缆。</translation>
        </message>
        <message>
            <source>Double-click to open</source>
            <translation>双击打开</translation>
        </message>
        <message>
            <source>No port in use</source>
            <translation>无端口占用</translation>
        </message>
        <message>
            <source>Under half</source>
            <translation>不足一半</translation>
        </message>
        <message>
            <source>Half to 90 %</source>
            <translation>一半至 90%</translation>
        </message>
        <message>
            <source>Over 90 %</source>
            <translation>超过 90%</translation>
        </message>
        <message>
            <source>All ports in use</source>
            <translation>端口全部占用</translation>
        </message>
        <message>
            <source>Rail %1</source>
            <translation>轨道 %1</translation>
        </message>
        <message>
            <source>R%1</source>
            <comment>rail, in a small tile</comment>
            <translation>轨%1</translation>
        </message>
        <message>
            <source>Plane %1</source>
            <translation>平面 %1</translation>
        </message>
        <message>
            <source>PL%1</source>
            <comment>plane, in a small tile</comment>
            <translation>面%1</translation>
        </message>
        <message>
            <source>Pod %1</source>
            <translation>Pod %1</translation>
        </message>
        <message>
            <source>P%1</source>
            <comment>pod, in a small tile</comment>
            <translation>P%1</translation>
        </message>
        <message>
            <source>From: passes on over NVLink</source>
            <translation>起点：经 NVLink 转发</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>已失效</translation>
        </message>
        <message>
            <source>Cores</source>
            <translation>核心层</translation>
        </message>
        <message>
            <source>Aggregation and access</source>
            <translation>汇聚与接入交换机</translation>
        </message>
        <message>
            <source>Spines and leaves</source>
            <translation>叶脊交换机</translation>
        </message>
        <message>
            <source>SU %1</source>
            <comment>scalable unit</comment>
            <translation>SU %1</translation>
        </message>
        <message>
            <source>Access switches</source>
            <translation>接入交换机</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>叶交换机</translation>
        </message>
        <message>
            <source>%1 switches, %2 attached</source>
            <translation>%1 台交换机，接入 %2 台</translation>
        </message>
        <message>
            <source>%1 switches</source>
            <translation>%1 台交换机</translation>
        </message>
        <message>
            <source>Port to the tier below</source>
            <translation>下联端口</translation>
        </message>
        <message>
            <source>Port to the tier above</source>
            <translation>上联端口</translation>
        </message>
        <message>
            <source>Free port</source>
            <translation>空闲端口</translation>
        </message>
        <message>
            <source>%1 of %2 ports in use</source>
            <translation>已用端口 %1 / %2</translation>
        </message>
        <message>
            <source>in no rack</source>
            <translation>未上架</translation>
        </message>
        <message>
            <source>rack %1, U%2</source>
            <translation>机柜 %1，U%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n port(s) on this network</source>
            <translation>
                <numerusform>%1 · 接入本网络 %n 个端口</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 ports in use, %3 free</source>
            <translation>%1 · 已用端口 %2 个，空闲 %3 个</translation>
        </message>
        <message>
            <source>no cable in the catalogue fits</source>
            <translation>部件库中没有合适的线缆</translation>
        </message>
        <message>
            <source>%1 port %2: free</source>
            <translation>%1 端口 %2：空闲</translation>
        </message>
        <message>
            <source>%1 port %2 → rack power distribution · %3</source>
            <translation>%1 端口 %2 → 机柜配电单元 · %3</translation>
        </message>
        <message>
            <source>%1 port %2 → fabric manager · %3</source>
            <translation>%1 端口 %2 → 网络管理器 · %3</translation>
        </message>
        <message>
            <source>%1 port %2 → %3 port %4 · %5</source>
            <translation>%1 端口 %2 → %3 端口 %4 · %5</translation>
        </message>
        <message>
            <source>no path</source>
            <translation>没有路径</translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s)</source>
            <translation>
                <numerusform>%n 根线缆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n switch(es)</source>
            <translation>
                <numerusform>%n 台交换机</numerusform>
            </translation>
        </message>
        <message>
            <source>latency unknown</source>
            <translation>时延未知</translation>
        </message>
        <message>
            <source>one path</source>
            <translation>一条路径</translation>
        </message>
        <message>
            <source>%1 equal paths</source>
            <translation>%1 条等价路径</translation>
        </message>
        <message>
            <source>%1, %2, %3 without queues; %4, a flow gets up to %5, all together %6
%7</source>
            <translation>%1，%2，无排队时延 %3；%4，单流最高 %5，合计 %6
%7</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a range of shares</comment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Within %1: over NVLink, %2 each way, no network</source>
            <translation>在 %1 内部：经 NVLink，单向 %2，不经网络</translation>
        </message>
        <message>
            <source>Within %1: no network</source>
            <translation>在 %1 内部：不经网络</translation>
        </message>
        <message>
            <source>Through NVLink (%4 each way): GPU %1 passes on to GPU %2 of %3; then %5</source>
            <translation>经 NVLink（单向 %4）：GPU %1 转交给 %3 的 GPU %2；然后 %5</translation>
        </message>
        <message>
            <source>Through the network, from rail to rail: %1</source>
            <translation>经网络跨轨道：%1</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>已失效：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n 台设备</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n 条链路</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1, %2</source>
            <translation>已失效：%1，%2</translation>
        </message>
        <message>
            <source>Bisection left: %1 · near-worst traffic runs at %2 of line rate, before at %3 · ports cut off: %4</source>
            <translation>剩余对分带宽：%1 · 近最坏流量可达线速的 %2，此前 %3 · 失联端口：%4</translation>
        </message>
        <message numerus="yes">
            <source>%n more difference(s) here.</source>
            <translation>
                <numerusform>此处还有 %n 处差异。</numerusform>
            </translation>
        </message>
        <message>
            <source>As built: %1</source>
            <translation>实际布线：%1</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>a device</comment>
            <translation>缺少</translation>
        </message>
        <message>
            <source>%1 %2: %L3</source>
            <comment>sign and name of a kind of difference, how many</comment>
            <translation>%1 %2：%L3</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) not in the design, not drawn</source>
            <translation>
                <numerusform>%n 台设备不在设计中，未画出</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a device to see its cables</source>
            <translation>选中设备可看到它的线缆</translation>
        </message>
        <message>
            <source>As built</source>
            <translation>实际布线</translation>
        </message>
        <message>
            <source>As built as designed</source>
            <translation>实际布线与设计一致</translation>
        </message>
        <message numerus="yes">
            <source>as built: ≠ %Ln</source>
            <comment>differences from what was built</comment>
            <translation>
                <numerusform>实际布线：≠ %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) from what was built</source>
            <translation>
                <numerusform>与实际布线有 %n 处差异</numerusform>
            </translation>
        </message>
        <message>
            <source>By hand: switch added.</source>
            <translation>手工：添加了交换机。</translation>
        </message>
        <message>
            <source>By hand: link added.</source>
            <translation>手工：添加了链路。</translation>
        </message>
        <message>
            <source>By hand: the link here was removed.</source>
            <translation>手工：此处的链路已删除。</translation>
        </message>
        <message>
            <source>By hand: link moved.</source>
            <translation>手工：移动了链路。</translation>
        </message>
        <message>
            <source>By hand: cable chosen.</source>
            <translation>手工：选择了线缆。</translation>
        </message>
        <message>
            <source>Some of its links are drawn by hand.</source>
            <translation>它的部分链路是手工绘制的。</translation>
        </message>
        <message>
            <source>No link of this network can end at %1: its port there is for management.</source>
            <translation>此网络的链路不能接到 %1：那里的端口用于管理。</translation>
        </message>
        <message>
            <source>A link joins two devices; choose a port of another one.</source>
            <translation>链路连接两台设备；请选择另一台的端口。</translation>
        </message>
        <message>
            <source>%1 is taken; remove the link there first, or choose a free port.</source>
            <translation>%1 已被占用；请先删除那里的链路，或选择空闲端口。</translation>
        </message>
        <message>
            <source>%1 has no free port.</source>
            <translation>%1 没有空闲端口。</translation>
        </message>
        <message>
            <source>In this network hosts are cabled to switches, not to each other.</source>
            <translation>在此网络中主机接到交换机，彼此不直连。</translation>
        </message>
        <message>
            <source>%1 port %2</source>
            <translation>%1 端口 %2</translation>
        </message>
        <message>
            <source>A</source>
            <comment>one side of a cut</comment>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <comment>the other side of a cut</comment>
            <translation>B</translation>
        </message>
        <message>
            <source>A|B</source>
            <comment>divided between the sides of a cut</comment>
            <translation>A|B</translation>
        </message>
        <message>
            <source>Drawn by hand</source>
            <translation>手工绘制</translation>
        </message>
        <message>
            <source>Link removed by hand</source>
            <translation>手工删除的链路</translation>
        </message>
        <message>
            <source>%1 saves its checkpoints to %2</source>
            <translation>%1 将检查点存至 %2</translation>
        </message>
        <message>
            <source>%1 runs on %2</source>
            <translation>%1 运行于 %2</translation>
        </message>
        <message>
            <source>%1 of %2 GPUs · %3 a token</source>
            <comment>needed and there, time between tokens</comment>
            <translation>%1 / %2 块 GPU · 每 token %3</translation>
        </message>
        <message>
            <source>Serving job %1 on %2</source>
            <comment>a job and its pool</comment>
            <translation>推理作业 %1，运行于 %2</translation>
        </message>
        <message>
            <source>Serving on %1</source>
            <comment>a pool</comment>
            <translation>推理 · 运行于 %1</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <comment>load of a served model</comment>
            <translation>%1 请求/秒</translation>
        </message>
        <message>
            <source>Training job %1 on %2</source>
            <comment>a job and its pool</comment>
            <translation>训练作业 %1，运行于 %2</translation>
        </message>
        <message>
            <source>Training on %1</source>
            <comment>a pool</comment>
            <translation>训练 · 运行于 %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>checkpoints to %1</source>
            <comment>a storage tier</comment>
            <translation>检查点写入 %1</translation>
        </message>
        <message>
            <source>no pool</source>
            <translation>没有资源池</translation>
        </message>
        <message>
            <source>A job needs a block of GPU servers; add one first.</source>
            <translation>作业需要一个 GPU 服务器模块；请先添加。</translation>
        </message>
        <message>
            <source>Serves %1 on %2.</source>
            <comment>a model on a block</comment>
            <translation>在 %2 上提供 %1 的推理服务。</translation>
        </message>
        <message>
            <source>Run %1 on %2</source>
            <comment>a job and a pool</comment>
            <translation>在 %2 上运行 %1</translation>
        </message>
        <message>
            <source>Save %1 to %2</source>
            <comment>a job and a storage tier</comment>
            <translation>将 %1 保存到 %2</translation>
        </message>
        <message>
            <source>Runs %1 on %2.</source>
            <comment>a job on a block</comment>
            <translation>在 %2 上运行 %1。</translation>
        </message>
        <message>
            <source>Saves the checkpoints of %1 to %2.</source>
            <comment>a job and a storage tier</comment>
            <translation>将 %1 的检查点写入 %2。</translation>
        </message>
        <message>
            <source>loads in %1 from %2</source>
            <comment>weights of a served model, time and storage tier</comment>
            <translation>自 %2 加载需 %1</translation>
        </message>
        <message>
            <source>Load %1 from %2</source>
            <comment>a served model and a storage tier</comment>
            <translation>从 %2 加载 %1</translation>
        </message>
        <message>
            <source>Loads the weights of %1 from %2.</source>
            <comment>a served model and a storage tier</comment>
            <translation>从 %2 加载 %1 的权重。</translation>
        </message>
    </context>
    <context>
        <name>DashboardData</name>
        <message>
            <source>Cost by category</source>
            <translation>分类成本</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>No priced parts yet. Drag a block from the palette onto the canvas.</source>
            <translation>还没有带价格的部件。请从部件库拖一个模块到画布上。</translation>
        </message>
        <message>
            <source>%1 in all, from %2 to %3</source>
            <comment>total, low, high</comment>
            <translation>合计 %1，区间 %2–%3</translation>
        </message>
        <message>
            <source>10,000 %1</source>
            <translation>万 %1</translation>
        </message>
        <message>
            <source>100 million %1</source>
            <translation>亿 %1</translation>
        </message>
        <message>
            <source>thousand %1</source>
            <translation>千 %1</translation>
        </message>
        <message>
            <source>million %1</source>
            <translation>百万 %1</translation>
        </message>
        <message>
            <source>Extended price</source>
            <translation>金额小计</translation>
        </message>
        <message>
            <source>Power by rack</source>
            <translation>各机柜功率</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>kW, max</source>
            <translation>kW，最大</translation>
        </message>
        <message>
            <source>No racks yet. Drag a block from the palette onto the canvas.</source>
            <translation>还没有机柜。请从部件库拖一个模块到画布上。</translation>
        </message>
        <message>
            <source>Limit of a rack: %1</source>
            <translation>机柜上限：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s), fullest at %1 of the limit</source>
            <translation>
                <numerusform>%n 个机柜，最满者达上限的 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1–%2 (%3)</source>
            <extracomment>Equal racks drawn as one bar: first, last, how many</extracomment>
            <translation>%1–%2（%3 个）</translation>
        </message>
        <message>
            <source>Bandwidth by network</source>
            <translation>各网络带宽</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>No network is built yet. Drag one from the palette, or a block's port to a lane.</source>
            <translation>还没有建成的网络。请从部件库拖入一个网络，或将模块端口拖到网络带上。</translation>
        </message>
        <message>
            <source>All hosts together</source>
            <translation>全部主机合计</translation>
        </message>
        <message>
            <source>Bisection</source>
            <translation>对分带宽</translation>
        </message>
        <message>
            <source>MB/s</source>
            <translation>MB/s</translation>
        </message>
        <message>
            <source>GB/s</source>
            <translation>GB/s</translation>
        </message>
        <message>
            <source>TB/s</source>
            <translation>TB/s</translation>
        </message>
        <message>
            <source>PB/s</source>
            <translation>PB/s</translation>
        </message>
        <message>
            <source>Oversubscription by network</source>
            <translation>各网络收敛比</translation>
        </message>
        <message>
            <source>hosts : uplinks</source>
            <comment>bandwidth below a switch to that above it</comment>
            <translation>主机 : 上联</translation>
        </message>
        <message>
            <source>As built, on the worst path; 1 is non-blocking</source>
            <translation>按建成情况的最差路径计；1 为无阻塞</translation>
        </message>
        <message>
            <source>Oversubscription</source>
            <translation>收敛比</translation>
        </message>
        <message>
            <source>Non-blocking: %1</source>
            <translation>无阻塞：%1</translation>
        </message>
        <message>
            <source>Time of one training step</source>
            <translation>训练单步时间</translation>
        </message>
        <message>
            <source>Training job</source>
            <translation>训练作业</translation>
        </message>
        <message>
            <source>No training job yet. Drag a model from the palette onto a compute block.</source>
            <translation>还没有训练作业。请从部件库拖一个模型到计算模块上。</translation>
        </message>
        <message>
            <source>No estimate. The inspector of the training job says why.</source>
            <translation>无估算结果，原因见训练作业的属性面板。</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %Ln GPU(s): %2, band ±%3</source>
            <comment>workload, step time, band</comment>
            <translation>
                <numerusform>%1，%Ln 块 GPU：%2，误差带 ±%3</numerusform>
            </translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>part of a step and its time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1. Off the leaf a flow gets %2 of line rate: %3.</source>
            <comment>step, share, what binds it</comment>
            <translation>%1。跨叶通信时单流可达线速的 %2：%3。</translation>
        </message>
        <message>
            <source>%1 of %2 ports to another tier</source>
            <translation>已用 %1 个端口，达 %2 个时增加一层</translation>
        </message>
        <message>
            <source>%1 of %2 ports to more spines</source>
            <translation>已用 %1 个端口，达 %2 个时增加脊交换机</translation>
        </message>
        <message>
            <source>%1 of %2 ports to the last LID</source>
            <translation>已用 %1 个端口，达 %2 个时 LID 用尽</translation>
        </message>
        <message>
            <source>%1 of %2 ports to the last AS number</source>
            <translation>已用 %1 个端口，达 %2 个时 AS 号用尽</translation>
        </message>
        <message>
            <source>%1 of %2 ports to the end of such switches</source>
            <translation>已用 %1 个端口，达 %2 个时此类交换机无法再扩</translation>
        </message>
        <message>
            <source>Room to grow</source>
            <translation>扩容余地</translation>
        </message>
        <message>
            <source>% of the ports at which the network changes its shape</source>
            <translation>占网络结构改变时端口数的百分比</translation>
        </message>
        <message>
            <source>The networks grow server by server.</source>
            <translation>网络可逐台扩容。</translation>
        </message>
        <message>
            <source>Ports in use</source>
            <translation>已用端口</translation>
        </message>
        <message>
            <source>Another shape</source>
            <translation>结构改变</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>network, the size at which it changes</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Where the GPU-hours go</source>
            <translation>GPU 小时的去向</translation>
        </message>
        <message>
            <source>A run without a storage tier to save to can't restart. Add one.</source>
            <translation>没有可写的存储层，训练无法从检查点重启。请添加一个存储层。</translation>
        </message>
        <message>
            <source>% of GPU-hours</source>
            <translation>GPU 小时占比（%）</translation>
        </message>
        <message>
            <source>%1: goodput %2 (%3 to %4), interrupted every %5</source>
            <comment>workload, shares, time</comment>
            <translation>%1：有效时间占比 %2（%3–%4），每 %5 中断一次</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>where hours go and their share</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>InspectorForms</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>How the element is called on the canvas, in tables and in the report.</source>
            <translation>该元素在画布、表格和报告中的名称。</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>How many identical units the block stands for.</source>
            <translation>该模块所代表的相同单元的台数。</translation>
        </message>
        <message>
            <source>Ports in use</source>
            <translation>使用的端口</translation>
        </message>
        <message>
            <source>Ports of each unit that are cabled to the network %1. The unit has %2 of %3.</source>
            <comment>network, count, speed</comment>
            <translation>每台接入网络“%1”的端口数。每台有 %2 个 %3 端口。</translation>
        </message>
        <message>
            <source>The design has no network for these ports; add one from the palette.</source>
            <translation>设计中没有这些端口对应的网络，请从部件库添加。</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no ports attached</comment>
            <translation>不接入</translation>
        </message>
        <message>
            <source> of %1 × %2</source>
            <extracomment>After the ports in use: how many there are and how fast each is</extracomment>
            <translation> / %1 × %2</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>The GPU server of the catalogue. Ports it does not have are given up.</source>
            <translation>部件库中的 GPU 服务器。更换后没有的端口，其接入随之取消。</translation>
        </message>
        <message>
            <source>Per scalable unit</source>
            <translation>每可扩展单元</translation>
        </message>
        <message>
            <source>Servers that share one group of leaf switches. The last unit may be smaller.</source>
            <translation>共用一组叶交换机的服务器台数。最后一个可扩展单元可以不满。</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>备用服务器</translation>
        </message>
        <message>
            <source>Of the count, servers that stand by and replace one under repair.</source>
            <translation>计入数量、平时待命、用于替换维修服务器的台数。</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Units times GPUs of one unit, spares included.</source>
            <translation>台数 × 每台 GPU 数，含备用服务器。</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>Read from %1, each server</source>
            <translation>每台服务器读 %1</translation>
        </message>
        <message>
            <source>What one server reads if all servers read at once, against what it reads alone.</source>
            <translation>所有服务器同时读取时每台所得，与单台独占读取时相比。</translation>
        </message>
        <message>
            <source>Power of the fullest rack</source>
            <translation>最满机柜功率</translation>
        </message>
        <message>
            <source>Nameplate power of the rack of this block that draws most, against the limit of the site.</source>
            <translation>该模块功率最大的机柜的铭牌功率，与机房上限相比。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>power of the limit</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>The server of the catalogue on which the service runs.</source>
            <translation>部件库中运行该业务的服务器。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>What the nodes do; some design rules ask for certain roles.</source>
            <translation>节点的用途；部分设计规则要求具备特定角色。</translation>
        </message>
        <message>
            <source> %</source>
            <comment>per cent, after a number</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>On the cover of the report and in the window's title.</source>
            <translation>显示在报告封面和窗口标题中。</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Who answers for the design; on the cover of the report.</source>
            <translation>设计负责人，印在报告封面。</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Your own mark for this state of the design.</source>
            <translation>自行标注的设计版本。</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Of all amounts; prices are converted by the rates of the price book.</source>
            <translation>用于所有金额；价格按价格簿的汇率换算。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Printed in the report under requirements.</source>
            <translation>印在报告的需求部分。</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>机房</translation>
        </message>
        <message>
            <source>%1, %2 U</source>
            <comment>rack and its units</comment>
            <translation>%1，%2 U</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>The rack that everything is mounted in.</source>
            <translation>安装全部设备所用的机柜。</translation>
        </message>
        <message>
            <source>Rack power limit</source>
            <translation>机柜功率上限</translation>
        </message>
        <message>
            <source>What one rack may draw and be cooled for: “40 kW”.</source>
            <translation>单个机柜的供电与散热上限，如“40 kW”。</translation>
        </message>
        <message>
            <source>Rack pitch</source>
            <translation>机柜间距</translation>
        </message>
        <message>
            <source>From the middle of one rack to the next in the row.</source>
            <translation>同一排相邻机柜的中心距。</translation>
        </message>
        <message>
            <source>Row pitch</source>
            <translation>排间距</translation>
        </message>
        <message>
            <source>From one row to the next, aisles included.</source>
            <translation>相邻两排的间距，含通道。</translation>
        </message>
        <message>
            <source>Racks in a row</source>
            <translation>每排机柜数</translation>
        </message>
        <message>
            <source>Then a new row begins.</source>
            <translation>超过后另起一排。</translation>
        </message>
        <message>
            <source>Tray height</source>
            <translation>桥架高度</translation>
        </message>
        <message>
            <source>Of the cable tray above the racks.</source>
            <translation>机柜上方线缆桥架的高度。</translation>
        </message>
        <message>
            <source>Cable slack</source>
            <translation>线缆余量</translation>
        </message>
        <message>
            <source>Length added to every route.</source>
            <translation>每条路由附加的长度。</translation>
        </message>
        <message>
            <source>Power and money</source>
            <translation>能耗与费用</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation>PUE</translation>
        </message>
        <message>
            <source>Power of the whole facility over that of the IT load.</source>
            <translation>机房总功率与 IT 负载功率之比。</translation>
        </message>
        <message>
            <source>Hosting</source>
            <translation>机房方式</translation>
        </message>
        <message>
            <source>Rented space with power, or a building of your own.</source>
            <translation>含电租用机位，或自建机房。</translation>
        </message>
        <message>
            <source>Electricity, MWh</source>
            <translation>电价（每 MWh）</translation>
        </message>
        <message>
            <source>Price of 1,000 kilowatt-hours, for a facility of your own.</source>
            <translation>1,000 千瓦时的价格，用于自建机房。</translation>
        </message>
        <message>
            <source>Average load</source>
            <translation>平均负载</translation>
        </message>
        <message>
            <source>Share of typical power drawn on average over a year.</source>
            <translation>全年平均功率占典型功率的比例。</translation>
        </message>
        <message>
            <source>Hours used</source>
            <translation>使用时间占比</translation>
        </message>
        <message>
            <source>Share of hours in which GPUs are sold or used.</source>
            <translation>GPU 售出或使用的小时数占比。</translation>
        </message>
        <message>
            <source>Amortisation</source>
            <translation>摊销年限</translation>
        </message>
        <message>
            <source>Years over which the hardware is written off.</source>
            <translation>硬件折旧摊销的年数。</translation>
        </message>
        <message>
            <source> years</source>
            <comment>after a number</comment>
            <translation> 年</translation>
        </message>
        <message>
            <source>Residual value</source>
            <translation>残值</translation>
        </message>
        <message>
            <source>Of the capex, after amortisation.</source>
            <translation>摊销期满后占 CAPEX 的比例。</translation>
        </message>
        <message>
            <source>Support a year</source>
            <translation>年维保费</translation>
        </message>
        <message>
            <source>Of the hardware price.</source>
            <translation>占硬件价格的比例。</translation>
        </message>
        <message>
            <source>Spare optics, cables</source>
            <translation>备用光模块与线缆</translation>
        </message>
        <message>
            <source>Rounded up for every part number.</source>
            <translation>按每个料号向上取整。</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>运维人员</translation>
        </message>
        <message>
            <source>Persons who run it; otherwise by the size of the cluster.</source>
            <translation>运维人数；不填则按集群规模计。</translation>
        </message>
        <message>
            <source>by size</source>
            <translation>按规模</translation>
        </message>
        <message>
            <source>%1 %2, %3 × %4</source>
            <comment>maker, model, ports, speed</comment>
            <translation>%1 %2，%3 × %4</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>技术</translation>
        </message>
        <message>
            <source>What the links speak. Switches that cannot are replaced.</source>
            <translation>链路所用的技术。不支持的交换机会被替换。</translation>
        </message>
        <message>
            <source>Topology</source>
            <translation>拓扑</translation>
        </message>
        <message>
            <source>How hosts are spread over leaf switches.</source>
            <translation>主机在叶交换机上的分布方式。</translation>
        </message>
        <message>
            <source>Link speed</source>
            <translation>链路速率</translation>
        </message>
        <message>
            <source>Of the host links: “400G”, “100 GbE”. Empty: the slower of host and switch port.</source>
            <translation>主机链路的速率，如“400G”“100 GbE”。留空则取主机与交换机端口中较低者。</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source> : 1</source>
            <extracomment>After the first number of an oversubscription: "3 : 1"</extracomment>
            <translation> : 1</translation>
        </message>
        <message>
            <source>Oversubscription</source>
            <translation>收敛比</translation>
        </message>
        <message>
            <source>Bandwidth of a leaf's hosts over that of its uplinks; 1 is non-blocking.</source>
            <translation>叶交换机下联主机总带宽与上联总带宽之比；1 为无阻塞。</translation>
        </message>
        <message>
            <source>… of pod spines</source>
            <translation>… Pod 脊层</translation>
        </message>
        <message>
            <source>With three tiers: bandwidth below a pod's spines over that to the core.</source>
            <translation>三层网络：Pod 脊交换机下联带宽与到核心的带宽之比。</translation>
        </message>
        <message>
            <source>Tiers, at most</source>
            <translation>最多层数</translation>
        </message>
        <message>
            <source>Two: leaf and spine. Three: pods below a core, where two do not suffice.</source>
            <translation>两层：叶与脊。三层：两层不够时，多个 Pod 上接核心。</translation>
        </message>
        <message>
            <source>Dual-homed</source>
            <translation>双归</translation>
        </message>
        <message>
            <source>The ports of a host go to two leaf switches, so that either may fail.</source>
            <translation>主机端口分接两台叶交换机，任一台故障不断网。</translation>
        </message>
        <message>
            <source>Manager ports</source>
            <translation>管理端口</translation>
        </message>
        <message>
            <source>Leaf ports kept for fabric managers, beside those for hosts.</source>
            <translation>除主机端口外，叶交换机上为网络管理器预留的端口数。</translation>
        </message>
        <message>
            <source>As leaf</source>
            <translation>同叶交换机</translation>
        </message>
        <message>
            <source>As spine</source>
            <translation>同脊交换机</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>Leaf</source>
            <translation>叶交换机</translation>
        </message>
        <message>
            <source>The switch that hosts are cabled to.</source>
            <translation>连接主机的交换机。</translation>
        </message>
        <message>
            <source>Spine</source>
            <translation>脊交换机</translation>
        </message>
        <message>
            <source>The switch that joins leaves.</source>
            <translation>连接各叶交换机的交换机。</translation>
        </message>
        <message>
            <source>Core</source>
            <translation>核心交换机</translation>
        </message>
        <message>
            <source>With three tiers: the switch that joins pods.</source>
            <translation>三层网络中连接各 Pod 的交换机。</translation>
        </message>
        <message>
            <source>None: switches of its own</source>
            <translation>不合并：使用独立交换机</translation>
        </message>
        <message>
            <source>Merged with</source>
            <translation>合并到</translation>
        </message>
        <message>
            <source>The network rides on the switches of another one instead of its own.</source>
            <translation>该网络使用另一网络的交换机，不单独建设。</translation>
        </message>
        <message>
            <source>Not built: nothing is attached to it. Drag from a block's port to the lane.</source>
            <translation>未建成：没有设备接入。请从模块端口拖到网络带上。</translation>
        </message>
        <message>
            <source>Bisection</source>
            <translation>对分带宽</translation>
        </message>
        <message>
            <source>Bandwidth between two halves of the hosts: %1.</source>
            <translation>两半主机之间的带宽：%1。</translation>
        </message>
        <message>
            <source>%1 · %2 of full</source>
            <translation>%1 · 满带宽的 %2</translation>
        </message>
        <message>
            <source>%1: %2. %3: %4.</source>
            <translation>%1：%2。%3：%4。</translation>
        </message>
        <message>
            <source>After the worst switch fails</source>
            <translation>最坏交换机故障后</translation>
        </message>
        <message>
            <source>Share of the bisection that is left, by maximum flow.</source>
            <translation>剩余对分带宽的比例，按最大流计算。</translation>
        </message>
        <message>
            <source>Leaf, spine and core switches that the plan needs.</source>
            <translation>方案所需的叶、脊、核心交换机台数。</translation>
        </message>
        <message>
            <source>%1 leaf, %2 spine, %3 core</source>
            <translation>叶 %1，脊 %2，核心 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n tier(s)</source>
            <translation>
                <numerusform>%n 层</numerusform>
            </translation>
        </message>
        <message>
            <source>Oversubscription, as built</source>
            <translation>建成收敛比</translation>
        </message>
        <message>
            <source>Of the worst path through all tiers, with the hosts that are attached.</source>
            <translation>按实际接入的主机，各层最差路径的收敛比。</translation>
        </message>
        <message>
            <source>One server</source>
            <translation>单台服务器</translation>
        </message>
        <message>
            <source>Bandwidth of one unit of the largest attached block, one way.</source>
            <translation>接入的最大模块中单台的带宽，单向。</translation>
        </message>
        <message>
            <source>Free host ports</source>
            <translation>空闲主机端口</translation>
        </message>
        <message>
            <source>Ports of leaf switches that nothing uses yet.</source>
            <translation>叶交换机上尚未使用的端口。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what bounds, limit</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>The node or appliance of the catalogue that the tier is made of.</source>
            <translation>构成该存储层的部件库节点或一体机。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>存储层</translation>
        </message>
        <message>
            <source>Your word for what the tier is for: “hot”, “lake”, “scratch”.</source>
            <translation>自定的用途名称，如“热数据”“数据湖”“临时”。</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>The storage software. It decides what a write costs inside the tier.</source>
            <translation>存储软件，决定写入在存储层内部的开销。</translation>
        </message>
        <message>
            <source>Fill limit</source>
            <translation>填充上限</translation>
        </message>
        <message>
            <source>Share of the protected capacity that may be used; a fuller tier slows down and cannot rebuild.</source>
            <translation>保护后容量中允许使用的比例；再满会变慢，也无法重建。</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>期望值</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>可用容量</translation>
        </message>
        <message>
            <source>Capacity that users must get, after protection and fill limit: “2 PB”.</source>
            <translation>扣除保护开销和填充上限后，用户应得的容量，如“2 PB”。</translation>
        </message>
        <message>
            <source>no requirement</source>
            <translation>无要求</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读</translation>
        </message>
        <message>
            <source>Bandwidth that all readers together must get: “400 GB/s”.</source>
            <translation>所有读端合计应得的带宽，如“400 GB/s”。</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写</translation>
        </message>
        <message>
            <source>Bandwidth that all writers together must get: “200 GB/s”.</source>
            <translation>所有写端合计应得的带宽，如“200 GB/s”。</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保护方式</translation>
        </message>
        <message>
            <source>How data survives a failed unit.</source>
            <translation>单元故障时如何保住数据。</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>多副本</translation>
        </message>
        <message>
            <source>Erasure code</source>
            <translation>纠删码</translation>
        </message>
        <message>
            <source>Inside the appliance</source>
            <translation>一体机内部保护</translation>
        </message>
        <message>
            <source>Copies kept</source>
            <translation>副本数</translation>
        </message>
        <message>
            <source>How many units hold each piece of data.</source>
            <translation>每份数据存放的台数。</translation>
        </message>
        <message>
            <source>Data pieces</source>
            <translation>数据块数</translation>
        </message>
        <message>
            <source>k of k+m: pieces that the data is cut into.</source>
            <translation>k+m 中的 k：数据切分的块数。</translation>
        </message>
        <message>
            <source>Parity pieces</source>
            <translation>校验块数</translation>
        </message>
        <message>
            <source>m of k+m: units that may fail at once.</source>
            <translation>k+m 中的 m：可同时故障的台数。</translation>
        </message>
        <message>
            <source>Raw capacity after protection, one unit kept free for rebuild, and the fill limit.</source>
            <translation>裸容量扣除保护开销、留作重建的一台和填充上限后的容量。</translation>
        </message>
        <message>
            <source>Raw: %1; %2 raw for one usable.</source>
            <translation>裸容量：%1；每份可用容量需 %2 份裸容量。</translation>
        </message>
        <message>
            <source>The least of what drives, units and networks allow.</source>
            <translation>硬盘、单元与网络三者允许值中的最小值。</translation>
        </message>
        <message>
            <source>bound by %1</source>
            <translation>受限于%1</translation>
        </message>
        <message>
            <source>The least of what drives, units and networks allow, copies or parity included.</source>
            <translation>硬盘、单元与网络三者允许值中的最小值，已计入副本或校验。</translation>
        </message>
        <message>
            <source>Each server</source>
            <translation>每台服务器</translation>
        </message>
        <message>
            <source>Read of one GPU server if all read at once.</source>
            <translation>所有 GPU 服务器同时读取时每台的读带宽。</translation>
        </message>
        <message>
            <source>no GPU servers attached</source>
            <translation>没有接入 GPU 服务器</translation>
        </message>
        <message numerus="yes">
            <source>%n GPU server(s); one alone reads %1.</source>
            <translation>
                <numerusform>%n 台 GPU 服务器；单台独占读 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>指导值</translation>
        </message>
        <message>
            <source>Against the storage guidance of NVIDIA's DGX SuperPOD reference architecture.</source>
            <translation>对照 NVIDIA DGX SuperPOD 参考架构的存储指导值。</translation>
        </message>
        <message>
            <source>The first compute block</source>
            <translation>第一个计算模块</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>token 数</translation>
        </message>
        <message>
            <source>Tokens to train on: “2T”, “15.6 T”, “300B”.</source>
            <translation>训练的 token 数，如“2T”“15.6 T”“300B”。</translation>
        </message>
        <message>
            <source>Wanted within</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>The longest the run may take: “30 d”.</source>
            <translation>允许的最长训练时间，如“30 d”。</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>无期限</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Own figures</source>
            <translation>自定参数</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>A published model. Changing a figure below makes it your own.</source>
            <translation>已公开的模型。修改下方任一数值即转为自定参数。</translation>
        </message>
        <message>
            <source>Transformer layers.</source>
            <translation>Transformer 层数。</translation>
        </message>
        <message>
            <source>Width of the residual stream.</source>
            <translation>残差流的宽度。</translation>
        </message>
        <message>
            <source>Attention heads of a layer.</source>
            <translation>每层的注意力头数。</translation>
        </message>
        <message>
            <source>As many as heads, or fewer with grouped queries.</source>
            <translation>与注意力头数相同；分组查询（GQA）时更少。</translation>
        </message>
        <message>
            <source>Width inside of the feed-forward part.</source>
            <translation>前馈部分的内部宽度。</translation>
        </message>
        <message>
            <source>Gated</source>
            <translation>门控</translation>
        </message>
        <message>
            <source>SwiGLU or GeGLU: three matrices instead of two.</source>
            <translation>SwiGLU 或 GeGLU：三个矩阵而非两个。</translation>
        </message>
        <message>
            <source>Tokens that the model knows.</source>
            <translation>模型词表的 token 数。</translation>
        </message>
        <message>
            <source>Tokens of one training sequence.</source>
            <translation>单条训练序列的 token 数。</translation>
        </message>
        <message>
            <source>Tied embeddings</source>
            <translation>共享词嵌入</translation>
        </message>
        <message>
            <source>Input and output share one embedding matrix.</source>
            <translation>输入与输出共用一个嵌入矩阵。</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数量</translation>
        </message>
        <message>
            <source>Weights of all matrices, embeddings included.</source>
            <translation>所有矩阵的权重数，含词嵌入。</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>并行策略</translation>
        </message>
        <message>
            <source>chosen</source>
            <extracomment>Zero in a spin box: the program chooses the number</extracomment>
            <translation>自动</translation>
        </message>
        <message>
            <source>GPUs that share each layer; usually those of one server.</source>
            <translation>共同计算每一层的 GPU 数，一般在一台服务器内。</translation>
        </message>
        <message>
            <source>Stages that the layers are cut into.</source>
            <translation>各层切分成的段数。</translation>
        </message>
        <message>
            <source>Copies of the model; chosen: what the GPUs allow.</source>
            <translation>模型副本数；自动：按 GPU 数量确定。</translation>
        </message>
        <message>
            <source>Interleaved stages of each GPU; more shrink the bubble.</source>
            <translation>每块 GPU 的交错段数；越多，流水线气泡越小。</translation>
        </message>
        <message>
            <source>Sequences that go through the pipeline together.</source>
            <translation>一次通过流水线的序列数。</translation>
        </message>
        <message>
            <source>Sequences of one optimizer step.</source>
            <translation>一次优化器更新的序列数。</translation>
        </message>
        <message>
            <source>Recomputation</source>
            <translation>重计算</translation>
        </message>
        <message>
            <source>Activations that are computed again instead of kept: less memory, more work.</source>
            <translation>激活重新计算而不保存：省显存，多计算。</translation>
        </message>
        <message>
            <source>Of the matrix products.</source>
            <translation>矩阵乘的精度。</translation>
        </message>
        <message>
            <source>Sequence parallel</source>
            <translation>序列并行</translation>
        </message>
        <message>
            <source>Norms are split over the tensor-parallel GPUs, too.</source>
            <translation>归一化也切分到张量并行的各 GPU 上。</translation>
        </message>
        <message>
            <source>Attention without its matrix in memory.</source>
            <translation>计算注意力时不在显存中保存注意力矩阵。</translation>
        </message>
        <message>
            <source>The layout does not fit the memory of the GPUs.</source>
            <translation>该并行策略放不进 GPU 显存。</translation>
        </message>
        <message>
            <source>MFU</source>
            <translation>MFU</translation>
        </message>
        <message>
            <source>Model FLOP/s over the dense 16-bit peak of the GPUs.</source>
            <translation>模型 FLOP/s 与 GPU 稠密 16 位峰值之比。</translation>
        </message>
        <message>
            <source>%1 · %2 a GPU</source>
            <translation>%1 · 每块 GPU %2</translation>
        </message>
        <message>
            <source>With recomputation: %1.</source>
            <translation>计入重计算：%1。</translation>
        </message>
        <message>
            <source>Tokens a second</source>
            <translation>每秒 token 数</translation>
        </message>
        <message>
            <source>Of the whole job, with the band of the estimate.</source>
            <translation>整个作业的吞吐，附估算误差带。</translation>
        </message>
        <message>
            <source>%1 ±%2</source>
            <comment>rate and band</comment>
            <translation>%1 ±%2</translation>
        </message>
        <message>
            <source>From %1 to %2; the band is the error against published runs.</source>
            <translation>%1–%2；误差带为对照公开训练结果的误差。</translation>
        </message>
        <message>
            <source>Whole run</source>
            <translation>总时长</translation>
        </message>
        <message>
            <source>Tokens over tokens a second, without interruptions.</source>
            <translation>token 数 ÷ 每秒 token 数，不含中断。</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>单卡显存</translation>
        </message>
        <message>
            <source>Weights, gradients, optimizer state and activations.</source>
            <translation>权重、梯度、优化器状态与激活。</translation>
        </message>
        <message>
            <source>Layout used</source>
            <translation>采用的并行策略</translation>
        </message>
        <message>
            <source>Tensor, pipeline and data parallel ways; micro and global batch.</source>
            <translation>张量、流水线、数据并行度；微批次与全局批次。</translation>
        </message>
        <message>
            <source>TP %1 · PP %2 · DP %3 · %4 / %5</source>
            <comment>parallel ways, micro and global batch</comment>
            <translation>TP %1 · PP %2 · DP %3 · %4 / %5</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>部件库</translation>
        </message>
        <message>
            <source>Stated in the catalogue for one unit.</source>
            <translation>部件库给出的单台数值。</translation>
        </message>
        <message>
            <source>Uplink speed</source>
            <translation>上联速率</translation>
        </message>
        <message>
            <source>Of the links from leaf to spine: “400G” over hosts at 200G. Empty: as the hosts’ links.</source>
            <translation>叶到脊链路的速率，如主机 200G、上联“400G”。留空：与主机链路相同。</translation>
        </message>
        <message>
            <source>Planes</source>
            <translation>平面</translation>
        </message>
        <message>
            <source>Independent fabrics that share the ports of each host: two of 400G on one port of 800G.</source>
            <translation>共用每台主机端口的独立网络：一个 800G 端口上的两个 400G 平面。</translation>
        </message>
        <message>
            <source>Rails</source>
            <translation>轨道</translation>
        </message>
        <message>
            <source>Of one tray, where a node has several: 4 in a rack of 72 GPUs. 0: as many as the node has ports.</source>
            <translation>节点含多个托盘时每个托盘的轨道数：72 卡机柜为 4。0：与节点端口数相同。</translation>
        </message>
        <message>
            <source>Host ports of a leaf</source>
            <translation>每台叶的主机端口</translation>
        </message>
        <message>
            <source>At most, as for a leaf in every rack. 0: as many as the leaf has room for.</source>
            <translation>上限，例如每机柜一台叶交换机。0：叶交换机能容纳多少就用多少。</translation>
        </message>
        <message>
            <source>Spines, at least</source>
            <translation>脊交换机下限</translation>
        </message>
        <message>
            <source>Of a pod. More spines than the links need: the failure of one takes less.</source>
            <translation>每个 Pod。多于链路所需的脊交换机：单台故障损失更小。</translation>
        </message>
        <message>
            <source>Spines by rail</source>
            <translation>脊按轨道分组</translation>
        </message>
        <message>
            <source>With three tiers: each spine serves one rail, and the core joins the rails.</source>
            <translation>三层时：每台脊交换机只服务一条轨道，由核心层连接各轨道。</translation>
        </message>
        <message>
            <source>Forwarding in the node</source>
            <translation>节点内转发</translation>
        </message>
        <message>
            <source>A node passes traffic on from rail to rail over its own GPU links.</source>
            <translation>节点经自身的 GPU 互联在轨道之间转发流量。</translation>
        </message>
        <message>
            <source>Rate of the job off the leaf</source>
            <translation>作业跨叶通信速率</translation>
        </message>
        <message>
            <source>Share of line rate that the slowest flow of a synchronous collective gets between leaves. The training estimate takes it.</source>
            <translation>同步集合通信最慢的一条流在叶交换机之间能得到的线速比例。训练估算采用此值。</translation>
        </message>
        <message>
            <source>Ports kept free</source>
            <translation>预留端口</translation>
        </message>
        <message>
            <source>Share of the host ports of every network that stays free for growth.</source>
            <translation>每个网络的主机端口中留作扩容的比例。</translation>
        </message>
        <message>
            <source>To the outside</source>
            <translation>对外带宽</translation>
        </message>
        <message>
            <source>What must pass to and from the outside with any one device on the way lost: “400 Gb/s”.</source>
            <translation>失去途中任一台设备时，对外仍须通过的带宽：“400 Gb/s”。</translation>
        </message>
        <message>
            <source>Read by one server</source>
            <translation>单台读带宽</translation>
        </message>
        <message>
            <source>What one GPU server alone must get, with any one leaf lost.</source>
            <translation>失去任一台叶交换机时，一台 GPU 服务器独占所必须得到的带宽。</translation>
        </message>
        <message>
            <source>Checkpoint window</source>
            <translation>检查点时间窗</translation>
        </message>
        <message>
            <source>In which every training run must write one whole checkpoint.</source>
            <translation>每个训练作业必须在此时间内写完一个完整检查点。</translation>
        </message>
        <message>
            <source>Of the block; two jobs share one when each says how many it takes.</source>
            <translation>占用该卡片的 GPU 数；两个作业各自填写数量即可共用一张卡片。</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Scales</source>
            <translation>缩放粒度</translation>
        </message>
        <message>
            <source>What shares one scale in FP8.</source>
            <translation>FP8 中共用一个缩放因子的范围。</translation>
        </message>
        <message>
            <source>A tensor</source>
            <translation>张量</translation>
        </message>
        <message>
            <source>A block (MXFP8)</source>
            <translation>块（MXFP8）</translation>
        </message>
        <message>
            <source>A row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>GPUs that share one sequence.</source>
            <translation>共同处理一个序列的 GPU 数。</translation>
        </message>
        <message>
            <source>Context exchange</source>
            <translation>上下文交换方式</translation>
        </message>
        <message>
            <source>How the GPUs of one sequence see all of it.</source>
            <translation>同一序列的各 GPU 如何取得整个序列。</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>环形</translation>
        </message>
        <message>
            <source>All-to-all</source>
            <translation>全交换</translation>
        </message>
        <message>
            <source>GPUs that share the experts of a layer.</source>
            <translation>共同持有一层专家的 GPU 数。</translation>
        </message>
        <message>
            <source>GPUs that share one expert.</source>
            <translation>共同计算一个专家的 GPU 数。</translation>
        </message>
        <message>
            <source>as the layers</source>
            <translation>与层相同</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>调度</translation>
        </message>
        <message>
            <source>Zero bubble</source>
            <translation>零气泡</translation>
        </message>
        <message>
            <source>DualPipe</source>
            <translation>DualPipe</translation>
        </message>
        <message>
            <source>Sharding</source>
            <translation>分片</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>GPUs over which one copy is spread.</source>
            <translation>一份副本分布的 GPU 数。</translation>
        </message>
        <message>
            <source>all copies</source>
            <translation>全部副本</translation>
        </message>
        <message>
            <source>Offload optimizer</source>
            <translation>卸载优化器</translation>
        </message>
        <message>
            <source>Optimizer state and step are the host's.</source>
            <translation>优化器状态与更新放在主机上。</translation>
        </message>
        <message>
            <source>Offload activations</source>
            <translation>卸载激活</translation>
        </message>
        <message>
            <source>Activations wait in host memory.</source>
            <translation>激活暂存于主机内存。</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>软件</translation>
        </message>
        <message>
            <source>The current one</source>
            <translation>当前版本</translation>
        </message>
        <message>
            <source>Whose measured figures the estimate takes.</source>
            <translation>估算采用哪套实测参数。</translation>
        </message>
        <message>
            <source>Attention kernels</source>
            <translation>注意力内核</translation>
        </message>
        <message>
            <source>Generation of fused attention.</source>
            <translation>融合注意力的代次。</translation>
        </message>
        <message>
            <source>As the stack has</source>
            <translation>按软件栈</translation>
        </message>
        <message>
            <source>First</source>
            <translation>第一代</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>第二代</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>As the stack does</source>
            <translation>按软件栈</translation>
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
            <source>Compiled</source>
            <translation>编译</translation>
        </message>
        <message>
            <source>A compiler fuses element-wise work.</source>
            <translation>由编译器融合逐元素运算。</translation>
        </message>
        <message>
            <source>Gradients overlap</source>
            <translation>梯度重叠</translation>
        </message>
        <message>
            <source>Gradient traffic goes on behind backward work.</source>
            <translation>梯度通信与反向计算重叠。</translation>
        </message>
        <message>
            <source>Tensor traffic overlaps</source>
            <translation>张量通信重叠</translation>
        </message>
        <message>
            <source>Tensor-parallel traffic goes on behind products.</source>
            <translation>张量并行通信与矩阵乘重叠。</translation>
        </message>
        <message>
            <source>Expert traffic overlaps</source>
            <translation>专家通信重叠</translation>
        </message>
        <message>
            <source>Tokens travel to experts behind other work.</source>
            <translation>token 分发与其他计算重叠。</translation>
        </message>
        <message>
            <source>Recorded iteration</source>
            <translation>整步图捕获</translation>
        </message>
        <message>
            <source>A whole iteration is recorded once and replayed.</source>
            <translation>整个迭代捕获为图后重放（如 CUDA Graph）。</translation>
        </message>
        <message>
            <source>Fused experts</source>
            <translation>融合专家</translation>
        </message>
        <message>
            <source>One kernel works for all experts of a GPU.</source>
            <translation>一个内核处理一块 GPU 上的全部专家。</translation>
        </message>
        <message>
            <source>Tokens sent once</source>
            <translation>token 只发一次</translation>
        </message>
        <message>
            <source>One copy of a token goes to a node, not one to each expert.</source>
            <translation>每个节点只发一份 token，而非每个专家一份。</translation>
        </message>
        <message>
            <source>%1, %2 active</source>
            <comment>weights of all experts, weights that one token passes</comment>
            <translation>%1，激活 %2</translation>
        </message>
        <message>
            <source>Figures of the model</source>
            <translation>模型参数</translation>
        </message>
        <message>
            <source>Of one head; zero: hidden width over heads.</source>
            <translation>单个头的维度；零表示隐藏维度除以头数。</translation>
        </message>
        <message>
            <source>Parallel block</source>
            <translation>并行块</translation>
        </message>
        <message>
            <source>Attention and feed-forward part read the same input.</source>
            <translation>注意力与前馈部分读取同一输入。</translation>
        </message>
        <message>
            <source>Tokens that a layer with a sliding window sees.</source>
            <translation>带滑动窗口的层可见的 token 数。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Layers that have the window.</source>
            <translation>带窗口的层数。</translation>
        </message>
        <message>
            <source>Compressed attention</source>
            <translation>压缩注意力</translation>
        </message>
        <message>
            <source>Keys and values are stored compressed, as presets say.</source>
            <translation>键和值以压缩形式存储，由预设给出。</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>秩 %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>专家</translation>
        </message>
        <message>
            <source>Routed ones; zero: the model is dense.</source>
            <translation>路由专家；零表示稠密模型。</translation>
        </message>
        <message>
            <source>Chosen</source>
            <extracomment>The program chooses how much is computed again</extracomment>
            <translation>选中专家数</translation>
        </message>
        <message>
            <source>Experts that one token passes.</source>
            <translation>一个 token 经过的专家数。</translation>
        </message>
        <message>
            <source>Inside of its feed-forward part.</source>
            <translation>其前馈部分的内部维度。</translation>
        </message>
        <message>
            <source>Of the same width, passed by every token.</source>
            <translation>维度相同，每个 token 都经过。</translation>
        </message>
        <message>
            <source>Layers with the plain feed-forward part instead.</source>
            <translation>仍使用普通前馈部分的层数。</translation>
        </message>
        <message>
            <source>To how many nodes the tokens of one GPU may go.</source>
            <translation>一块 GPU 的 token 最多可发往的节点数。</translation>
        </message>
        <message>
            <source>any</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Tokens that an expert takes, as a multiple of the mean. Zero: none is dropped.</source>
            <translation>一个专家接收的 token 数与平均值之比；零表示不丢弃。</translation>
        </message>
        <message>
            <source>Training of listed layers</source>
            <translation>按层列出的训练</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation>推理服务</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>What the job does with its model.</source>
            <translation>作业对模型做什么。</translation>
        </message>
        <message>
            <source>Tuning</source>
            <translation>微调</translation>
        </message>
        <message>
            <source>Trains</source>
            <translation>训练内容</translation>
        </message>
        <message>
            <source>What the run changes of the model.</source>
            <translation>训练改变模型的哪一部分。</translation>
        </message>
        <message>
            <source>From scratch</source>
            <translation>从头训练</translation>
        </message>
        <message>
            <source>All weights of a trained model</source>
            <translation>已训练模型的全部权重</translation>
        </message>
        <message>
            <source>Low-rank adapters</source>
            <translation>低秩适配器</translation>
        </message>
        <message>
            <source>Rank of adapters</source>
            <translation>适配器的秩</translation>
        </message>
        <message>
            <source>With low-rank adapters; usually 8 to 64.</source>
            <translation>用于低秩适配器，一般为 8 到 64。</translation>
        </message>
        <message>
            <source>Checkpoints</source>
            <translation>检查点</translation>
        </message>
        <message>
            <source>The first storage tier</source>
            <translation>第一个存储层</translation>
        </message>
        <message>
            <source>Written to</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>The storage block that takes checkpoints.</source>
            <translation>存放检查点的存储卡片。</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>间隔</translation>
        </message>
        <message>
            <source>Time from one checkpoint to the next: “30 min”.</source>
            <translation>两次检查点之间的时间，例如“30 min”。</translation>
        </message>
        <message>
            <source>the best one</source>
            <translation>最优值</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>后台写入</translation>
        </message>
        <message>
            <source>Training waits for the copy to host memory alone.</source>
            <translation>训练只等待复制到主机内存。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a block and its GPU</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The pool: the compute block whose GPUs the job takes.</source>
            <translation>资源池：作业占用其 GPU 的计算模块。</translation>
        </message>
        <message>
            <source>Switches add</source>
            <translation>交换机求和</translation>
        </message>
        <message>
            <source>Switches that can add all-reduces on their way do: NVLink SHARP, SHARP.</source>
            <translation>能求和的交换机在途中完成 all-reduce：NVLink SHARP、SHARP。</translation>
        </message>
        <message>
            <source>None</source>
            <comment>recomputation</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>Selective</source>
            <comment>recomputation</comment>
            <translation>选择性</translation>
        </message>
        <message>
            <source>By operator</source>
            <comment>recomputation</comment>
            <translation>按算子</translation>
        </message>
        <message>
            <source>Full</source>
            <comment>recomputation</comment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Order of forward and backward work in the pipeline; 1F1B: one forward, one backward.</source>
            <translation>流水线中前向与反向的次序；1F1B：一次前向、一次反向。</translation>
        </message>
        <message>
            <source>1F1B</source>
            <translation>1F1B</translation>
        </message>
        <message>
            <source>What the copies of the model hold only a share of. ZeRO-1: the optimizer's states; ZeRO-2: gradients, too; ZeRO-3 (FSDP): weights, too.</source>
            <translation>各模型副本只保存一份中的部分。ZeRO-1：优化器状态；ZeRO-2：还有梯度；ZeRO-3（FSDP）：还有权重。</translation>
        </message>
        <message>
            <source>width / heads</source>
            <translation>宽度 / 头数</translation>
        </message>
    </context>
    <context>
        <name>InspectorServing</name>
        <message>
            <source>What it gives</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>No batch keeps the times that are asked for.</source>
            <translation>没有批大小能满足时延要求。</translation>
        </message>
        <message>
            <source>GPUs needed</source>
            <translation>所需 GPU</translation>
        </message>
        <message>
            <source>Replicas for the load, times the GPUs of one.</source>
            <translation>承载负载的副本数 × 单副本 GPU 数。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>GPUs needed and there</comment>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n replica(s)</source>
            <comment>of a served model</comment>
            <translation>
                <numerusform>%n 个副本</numerusform>
            </translation>
        </message>
        <message>
            <source>Replica</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>How one copy of the model lies over its GPUs.</source>
            <translation>模型的一份副本如何分布在 GPU 上。</translation>
        </message>
        <message>
            <source>Tokens a second and GPU</source>
            <translation>每 GPU 每秒 token 数</translation>
        </message>
        <message>
            <source>Output tokens, with the band of the estimate.</source>
            <translation>输出 token，含估算误差带。</translation>
        </message>
        <message>
            <source>%1 ±%2</source>
            <comment>rate and band</comment>
            <translation>%1 ±%2</translation>
        </message>
        <message>
            <source>The band is the error against published measurements.</source>
            <translation>误差带为与公开实测的偏差。</translation>
        </message>
        <message>
            <source>First token after</source>
            <translation>首 token 时延 (TTFT)</translation>
        </message>
        <message>
            <source>Between tokens</source>
            <translation>每 token 时延 (TPOT)</translation>
        </message>
        <message>
            <source>A pass and its share of the prompts in between.</source>
            <translation>一步解码，加上其间分摊的预填充。</translation>
        </message>
        <message>
            <source>Bound by %1.</source>
            <translation>受限于%1。</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>并发请求</translation>
        </message>
        <message>
            <source>Of one replica.</source>
            <translation>单个副本。</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>单 GPU 显存</translation>
        </message>
        <message>
            <source>Weights, cache, work buffers.</source>
            <translation>权重、缓存、工作缓冲。</translation>
        </message>
        <message>
            <source>Weights %1, cache %2.</source>
            <translation>权重 %1，缓存 %2。</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>最长上下文</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Of all users together, at the busiest time.</source>
            <translation>所有用户合计，按最忙时计。</translation>
        </message>
        <message>
            <source> /s</source>
            <comment>unit after a number of requests</comment>
            <translation> /秒</translation>
        </message>
        <message>
            <source>Tokens of one prompt, on average.</source>
            <translation>单个请求输入（提示词）的平均 token 数。</translation>
        </message>
        <message>
            <source>Tokens of one answer, on average.</source>
            <translation>单个请求输出的平均 token 数。</translation>
        </message>
        <message>
            <source>First token within</source>
            <translation>首 token 时延上限</translation>
        </message>
        <message>
            <source>Longest wait for the first token: “500 ms”.</source>
            <translation>等待首个 token 的最长时间，例如“500 ms”。</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Next token within</source>
            <translation>每 token 时延上限</translation>
        </message>
        <message>
            <source>Longest time between two tokens: “50 ms”.</source>
            <translation>两个 token 之间的最长时间，例如“50 ms”。</translation>
        </message>
        <message>
            <source>Tensor parallel</source>
            <translation>张量并行</translation>
        </message>
        <message>
            <source>GPUs that share each layer of one copy of the model.</source>
            <translation>共同计算同一份模型每一层的 GPU 数。</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Expert parallel</source>
            <translation>专家并行</translation>
        </message>
        <message>
            <source>GPUs over which experts are spread. One: chosen with the tensor-parallel ways, or, where these are set, experts are cut like all other matrices.</source>
            <translation>分摊专家的 GPU 数。填一：与张量并行一起由程序选择；若张量并行已填，则专家与其他矩阵一样切分。</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Precision of the stored weights and of the products with them.</source>
            <translation>权重存储及其矩阵乘的精度。</translation>
        </message>
        <message>
            <source>As the weights allow</source>
            <translation>按权重精度</translation>
        </message>
        <message>
            <source>Stored keys and values</source>
            <translation>KV 缓存</translation>
        </message>
        <message>
            <source>Precision of the cache.</source>
            <translation>缓存的精度。</translation>
        </message>
        <message>
            <source>The pool carries</source>
            <translation>资源池可承载</translation>
        </message>
        <message>
            <source>Requests a second if all its GPUs served this model.</source>
            <translation>若其全部 GPU 都服务该模型，每秒可应答的请求数。</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <translation>%1 请求/秒</translation>
        </message>
        <message numerus="yes">
            <source>The smallest that holds the model and one request has %Ln GPU(s).</source>
            <translation>
                <numerusform>能容纳模型与一条请求的最小副本为 %Ln 块 GPU。</numerusform>
            </translation>
        </message>
        <message>
            <source>A pass waits for</source>
            <translation>单步受限于</translation>
        </message>
        <message>
            <source>What takes most of the time of a pass.</source>
            <translation>一步中耗时最多的部分。</translation>
        </message>
        <message>
            <source>%1, bound by %2</source>
            <comment>requests at once</comment>
            <translation>%1，受限于%2</translation>
        </message>
        <message>
            <source>Memory allows</source>
            <translation>显存允许</translation>
        </message>
        <message>
            <source>Requests at once whose cache fits beside the weights.</source>
            <translation>除权重外，显存能容纳其缓存的并发请求数。</translation>
        </message>
        <message>
            <source>Scheduler allows</source>
            <translation>调度器允许</translation>
        </message>
        <message>
            <source>Requests that a serving program takes at once.</source>
            <translation>推理服务程序同时接纳的请求数。</translation>
        </message>
        <message>
            <source>First token allows</source>
            <translation>首 token 时延允许</translation>
        </message>
        <message>
            <source>Requests at once with the first token in time.</source>
            <translation>首 token 不超时的并发请求数。</translation>
        </message>
        <message>
            <source>Next token allows</source>
            <translation>每 token 时延允许</translation>
        </message>
        <message>
            <source>Requests at once with every next token in time.</source>
            <translation>每 token 时延不超时的并发请求数。</translation>
        </message>
        <message>
            <source>Loaded from</source>
            <translation>加载自</translation>
        </message>
        <message>
            <source>The storage block that holds the weights.</source>
            <translation>存放权重的存储模块。</translation>
        </message>
        <message>
            <source>What a request waits for until its first token, at this load.</source>
            <translation>在此负载下，请求在首 token 之前的等待。</translation>
        </message>
        <message>
            <source>Gains up to</source>
            <translation>增益终点</translation>
        </message>
        <message>
            <source>Requests at once from which on twice as many bring less than 3 % more tokens.</source>
            <translation>并发请求数达到此值后，再加倍而 token 增加不足 3 %。</translation>
        </message>
        <message>
            <source>Tokens of one request that the memory of a replica holds; the limit of the model is not counted.</source>
            <translation>一个副本的显存所能容纳的单条请求 token 数；未计模型自身的上下文上限。</translation>
        </message>
        <message>
            <source>Loading a replica</source>
            <translation>加载一个副本</translation>
        </message>
        <message>
            <source>Weights from the storage tier, when a replica starts again or one is added.</source>
            <translation>副本重启或增加时，从存储层加载权重。</translation>
        </message>
        <message>
            <source>%1 from %2 at %3; all replicas at once in %4.</source>
            <translation>%1，从 %2 以 %3 加载；全部副本同时加载需 %4。</translation>
        </message>
    </context>
    <context>
        <name>PartSummary</name>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>count, model</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>BF16, dense</source>
            <translation>BF16 稠密算力</translation>
        </message>
        <message>
            <source>Local flash</source>
            <translation>本地闪存</translation>
        </message>
        <message>
            <source>Raw capacity</source>
            <translation>裸容量</translation>
        </message>
        <message>
            <source>Read, one unit</source>
            <translation>单台读带宽</translation>
        </message>
        <message>
            <source>Write, one unit</source>
            <translation>单台写带宽</translation>
        </message>
        <message>
            <source>Power, max</source>
            <translation>最大功率</translation>
        </message>
        <message>
            <source>Power, typical</source>
            <translation>典型功率</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>%1 U</source>
            <comment>rack units</comment>
            <translation>%1 U</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重量</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>How far a figure may be trusted, and its source</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Part number %1</source>
            <translation>料号 %1</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>A figure of a part: label, value, how far it may be trusted</extracomment>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>来源：%1</translation>
        </message>
    </context>
    <context>
        <name>Plot</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>Heading of a column in a file: what, and its unit</extracomment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>TotalFigures</name>
        <message>
            <source>Updating…</source>
            <translation>正在更新…</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>formula and 'updating'</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Servers times GPUs of one server, spares included.</source>
            <translation>服务器台数 × 每台 GPU 数，含备用服务器。</translation>
        </message>
        <message>
            <source>%1: %2 servers × %3 × %4</source>
            <extracomment>One block: its name, servers, GPUs a server, GPU model</extracomment>
            <translation>%1：%2 台服务器 × %3 × %4</translation>
        </message>
        <message>
            <source>GPUs · %1</source>
            <comment>GPU model</comment>
            <translation>GPU · %1</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>BF16, dense</source>
            <translation>BF16 稠密算力</translation>
        </message>
        <message>
            <source>GPUs times the dense 16-bit peak of one GPU, without sparsity. Training reaches a share of it.</source>
            <translation>GPU 数 × 单卡稠密 16 位峰值，不含稀疏加速。训练只能达到其中一部分。</translation>
        </message>
        <message>
            <source>%1: %2 each</source>
            <translation>%1：每块 %2</translation>
        </message>
        <message>
            <source>compute bisection</source>
            <translation>计算网络对分带宽</translation>
        </message>
        <message>
            <source>Bandwidth between two halves of the hosts: %1.</source>
            <translation>两半主机之间的带宽：%1。</translation>
        </message>
        <message>
            <source>compute bisection · %1</source>
            <comment>ratio</comment>
            <translation>计算网络对分带宽 · %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>method and bandwidth</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>All hosts together: %1</source>
            <translation>全部主机合计：%1</translation>
        </message>
        <message>
            <source>Left after the worst switch fails: %1</source>
            <translation>最坏交换机故障后剩余：%1</translation>
        </message>
        <message>
            <source>Maximum flow on the cabling as planned; closed form (N/2)·b·min(1, 1/o).</source>
            <translation>按规划布线的最大流；解析公式 (N/2)·b·min(1, 1/o)。</translation>
        </message>
        <message>
            <source>Nameplate power of every server, storage unit and switch in the plan.</source>
            <translation>方案中所有服务器、存储单元与交换机的铭牌功率之和。</translation>
        </message>
        <message numerus="yes">
            <source>IT, max · %n rack(s)</source>
            <translation>
                <numerusform>IT 最大功率 · %n 个机柜</numerusform>
            </translation>
        </message>
        <message>
            <source>Typical: %1</source>
            <translation>典型：%1</translation>
        </message>
        <message>
            <source>With cooling, max: %1 (PUE %2)</source>
            <translation>含制冷最大功率：%1（PUE %2）</translation>
        </message>
        <message>
            <source>Fullest rack: %1 of its limit of %2</source>
            <translation>最满机柜：%1，上限 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) over the limit</source>
            <translation>
                <numerusform>%n 个机柜超过上限</numerusform>
            </translation>
        </message>
        <message>
            <source>Catalogue, field by field; see the inspector for each part.</source>
            <translation>部件库逐字段数据，详见各部件的属性面板。</translation>
        </message>
        <message>
            <source>capex</source>
            <translation>建设成本（CAPEX）</translation>
        </message>
        <message>
            <source>Sum of the bill of materials, spares included, at the prices of the scenario.</source>
            <translation>物料清单之和，含备件，按所选价格档计。</translation>
        </message>
        <message>
            <source>capex (%1 – %2)</source>
            <comment>low and high</comment>
            <translation>建设成本（%1 – %2）</translation>
        </message>
        <message>
            <source>Price scenario: %1</source>
            <translation>价格档：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>category and amount</comment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) without a price; the sum is short of them.</source>
            <translation>
                <numerusform>%n 个部件没有价格，未计入总价。</numerusform>
            </translation>
        </message>
        <message>
            <source>Price book; the source and date of each price stand in the bill of materials.</source>
            <translation>价格簿；各价格的来源与日期见物料清单。</translation>
        </message>
        <message>
            <source>per GPU-hour</source>
            <translation>每 GPU 小时</translation>
        </message>
        <message>
            <source>(Capex less residual value, over the years of amortisation, plus yearly cost) over the GPU-hours used in a year.</source>
            <translation>（（CAPEX − 残值）÷ 摊销年数 + 年度费用）÷ 一年使用的 GPU 小时数。</translation>
        </message>
        <message>
            <source>Amortised over %1 years, residual value %2</source>
            <translation>按 %1 年摊销，残值 %2</translation>
        </message>
        <message>
            <source>Energy a year: %1</source>
            <translation>年电费：%1</translation>
        </message>
        <message>
            <source>Facility a year: %1</source>
            <translation>年机房费用：%1</translation>
        </message>
        <message>
            <source>Support a year: %1</source>
            <translation>年维保费：%1</translation>
        </message>
        <message>
            <source>Staff a year: %1</source>
            <translation>年人员费用：%1</translation>
        </message>
        <message>
            <source>Hours used: %1</source>
            <translation>使用时间占比：%1</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <comment>low and high</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>Price book and the site's values in the inspector.</source>
            <translation>价格簿，以及属性面板中的机房参数。</translation>
        </message>
        <message>
            <source>training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Add a training job from the palette to see how fast it runs.</source>
            <translation>从部件库添加训练作业，即可查看训练速度。</translation>
        </message>
        <message>
            <source>No estimate.</source>
            <translation>无估算结果。</translation>
        </message>
        <message>
            <source>%1 / GPU</source>
            <comment>FLOP/s of one GPU</comment>
            <translation>%1 / GPU</translation>
        </message>
        <message>
            <source>%1 · %2 tokens/s ±%3</source>
            <comment>workload, rate, band</comment>
            <translation>%1 · %2 token/s ±%3</translation>
        </message>
        <message>
            <source>Model FLOP of one step over the time of the step and the GPUs; recomputation does not count.</source>
            <translation>每步模型 FLOP ÷ 单步时间 ÷ GPU 数；不计重计算。</translation>
        </message>
        <message>
            <source>GPUs: %1</source>
            <translation>GPU 数：%1</translation>
        </message>
        <message>
            <source>Step: %1</source>
            <translation>单步时间：%1</translation>
        </message>
        <message>
            <source>MFU %1, HFU %2</source>
            <translation>MFU %1，HFU %2</translation>
        </message>
        <message>
            <source>Tokens a second: %1 (%2 to %3)</source>
            <translation>每秒 token 数：%1（%2–%3）</translation>
        </message>
        <message>
            <source>Memory of one GPU: %1</source>
            <translation>单卡显存：%1</translation>
        </message>
        <message>
            <source>The band is the error against published training runs; “predict” lists them.</source>
            <translation>误差带为对照公开训练结果的误差，可用“predict”命令列出。</translation>
        </message>
        <message>
            <source>training time</source>
            <translation>训练时长</translation>
        </message>
        <message>
            <source>Tokens to train on over tokens a second, without interruptions.</source>
            <translation>训练 token 数 ÷ 每秒 token 数，不含中断。</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Tokens: %1</source>
            <translation>token 数：%1</translation>
        </message>
        <message>
            <source>Tokens a second: %1</source>
            <translation>每秒 token 数：%1</translation>
        </message>
        <message>
            <source>Wanted within: %1</source>
            <translation>期限：%1</translation>
        </message>
        <message>
            <source>errors · warnings</source>
            <translation>错误 · 警告</translation>
        </message>
        <message>
            <source>Broken design rules that are not waived. Click to see them.</source>
            <translation>违反且未豁免的设计规则。点击查看。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>errors and warnings</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>cw::About</name>
        <message>
            <source>About Clusterwright</source>
            <translation>关于 Clusterwright</translation>
        </message>
        <message>
            <source>Draw a GPU cluster, see what it does, hand it over.</source>
            <translation>画出 GPU 集群，看清它的能力，直接交付。</translation>
        </message>
        <message>
            <source>Licensed under the Apache License 2.0. Prices and performance figures are planning estimates, never quotations; each carries its source.</source>
            <translation>以 Apache License 2.0 许可发布。价格与性能数值均为规划估算，并非报价；每项都注明来源。</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>构建所用组件</translation>
        </message>
    </context>
    <context>
        <name>cw::AccuracyPage</name>
        <message>
            <source>Accuracy</source>
            <translation>准确度</translation>
        </message>
        <message>
            <source>Search id, model, source…</source>
            <translation>搜索编号、模型、来源…</translation>
        </message>
        <message>
            <source>Search published runs</source>
            <translation>搜索公开实测案例</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Number format</source>
            <translation>数值格式</translation>
        </message>
        <message>
            <source>Kind of run</source>
            <translation>案例类型</translation>
        </message>
        <message>
            <source>&amp;Calibrate on own runs…</source>
            <translation>用自有案例校准(&amp;C)…</translation>
        </message>
        <message>
            <source>Fits the figures of the model to measured runs of your own.</source>
            <translation>用您自己的实测案例拟合模型参数。</translation>
        </message>
        <message>
            <source>Calibrate on own runs</source>
            <translation>用自有案例校准</translation>
        </message>
        <message>
            <source>Predicting published runs</source>
            <translation>正在预测公开实测案例</translation>
        </message>
        <message>
            <source>Families of published runs</source>
            <translation>公开实测案例的系列</translation>
        </message>
        <message>
            <source>Enter or a double click shows one family alone, and again all.</source>
            <translation>按回车或双击仅显示一个系列，再次操作显示全部。</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中位</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>p90</source>
            <translation>p90</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>偏差</translation>
        </message>
        <message>
            <source>In band</source>
            <translation>带内</translation>
        </message>
        <message>
            <source>Symbol in the drawing</source>
            <translation>图中的符号</translation>
        </message>
        <message>
            <source>Half of the errors are smaller.</source>
            <translation>一半的误差小于此值。</translation>
        </message>
        <message>
            <source>Nine in ten errors are smaller.</source>
            <translation>九成的误差小于此值。</translation>
        </message>
        <message>
            <source>Mean error with its sign; positive is predicted too fast.</source>
            <translation>带符号的平均误差；正值表示预测偏快。</translation>
        </message>
        <message>
            <source>Share of runs whose measurement lies inside the band.</source>
            <translation>实测值落在误差带内的案例比例。</translation>
        </message>
        <message>
            <source>dense pre-training</source>
            <translation>稠密预训练</translation>
        </message>
        <message>
            <source>experts (MoE)</source>
            <translation>混合专家 (MoE)</translation>
        </message>
        <message>
            <source>long context</source>
            <translation>长上下文</translation>
        </message>
        <message>
            <source>single layers</source>
            <translation>单层</translation>
        </message>
        <message>
            <source>All families</source>
            <translation>全部系列</translation>
        </message>
        <message>
            <source>All GPUs</source>
            <translation>全部 GPU</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>Predicted over measured</source>
            <translation>预测与实测</translation>
        </message>
        <message>
            <source>Tokens per second of one GPU. Enter or a click opens a run with its source.</source>
            <translation>单 GPU 每秒 token 数。按回车或点击可打开案例及其来源。</translation>
        </message>
        <message>
            <source>No published run passes the filters.</source>
            <translation>没有公开实测案例符合筛选条件。</translation>
        </message>
        <message>
            <source>Predicting published runs…</source>
            <translation>正在预测公开实测案例…</translation>
        </message>
        <message>
            <source>measured, tokens/s and GPU</source>
            <translation>实测，token/s/GPU</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>predicted = measured</source>
            <translation>预测 = 实测</translation>
        </message>
        <message>
            <source>± 10 %</source>
            <translation>±10%</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU 数</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>误差</translation>
        </message>
        <message>
            <source>%1
%2
measured %3, predicted %4: %5</source>
            <translation>%1
%2
实测 %3，预测 %4：%5</translation>
        </message>
        <message>
            <source>median error %1, mean %2, p90 %3, bias %4, inside the band %5</source>
            <translation>误差中位 %1，平均 %2，p90 %3，偏差 %4，带内 %5</translation>
        </message>
        <message numerus="yes">
            <source>%Ln published run(s)</source>
            <translation>
                <numerusform>%Ln 个公开实测案例</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 compared: %3</source>
            <translation>%1，可比较 %2 个：%3</translation>
        </message>
        <message>
            <source>%1 · own calibration “%2”</source>
            <translation>%1 · 自有校准“%2”</translation>
        </message>
        <message>
            <source>Published runs and their families</source>
            <translation>公开实测案例及其系列</translation>
        </message>
        <message>
            <source>What fits see</source>
            <translation>是否用于拟合</translation>
        </message>
        <message>
            <source>Whether the figures of the model were fitted with runs of this publication in sight.</source>
            <translation>拟合模型数值时是否见过该出版物的案例。</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>Predicted blindly</source>
            <translation>盲测</translation>
        </message>
        <message>
            <source>Never fitted</source>
            <translation>从未参与拟合</translation>
        </message>
        <message>
            <source>Known to the fit</source>
            <translation>用于拟合</translation>
        </message>
        <message>
            <source>All formats</source>
            <translation>全部格式</translation>
        </message>
        <message>
            <source>Fitted or not</source>
            <translation>是否用于拟合</translation>
        </message>
        <message>
            <source>tokens/s and GPU</source>
            <translation>tokens/s/GPU</translation>
        </message>
    </context>
    <context>
        <name>cw::AddressColumnWords</name>
        <message>
            <source>Host name</source>
            <translation>主机名</translation>
        </message>
        <message>
            <source>After the pattern of the address plan.</source>
            <translation>按地址规划的模式。</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>The plan's own name.</source>
            <translation>规划中的名称。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Of a switch.</source>
            <translation>交换机所属的网络。</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Lowest rack unit.</source>
            <translation>最低 U 位。</translation>
        </message>
        <message>
            <source>Loopback, IPv4</source>
            <translation>环回，IPv4</translation>
        </message>
        <message>
            <source>Of a switch that routes.</source>
            <translation>三层交换机才有。</translation>
        </message>
        <message>
            <source>Loopback, IPv6</source>
            <translation>环回，IPv6</translation>
        </message>
        <message>
            <source>With dual stack.</source>
            <translation>双栈时才有。</translation>
        </message>
        <message>
            <source>AS number</source>
            <translation>AS 号</translation>
        </message>
        <message>
            <source>VRF</source>
            <translation>VRF</translation>
        </message>
        <message>
            <source>That the network has on its switches.</source>
            <translation>该网络在其交换机上的 VRF。</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>管理</translation>
        </message>
        <message>
            <source>Its first address on the out-of-band network: BMC or management port.</source>
            <translation>在带外管理网络上的第一个地址：BMC 或管理口。</translation>
        </message>
        <message>
            <source>Lower switch</source>
            <translation>下端交换机</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Upper switch</source>
            <translation>上端交换机</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>前缀</translation>
        </message>
        <message>
            <source>A /31 (RFC 3021) or a /127 (RFC 6164).</source>
            <translation>/31（RFC 3021）或 /127（RFC 6164）。</translation>
        </message>
        <message>
            <source>MTU</source>
            <translation>MTU</translation>
        </message>
        <message>
            <source>Bytes.</source>
            <translation>字节。</translation>
        </message>
        <message>
            <source>IPv4</source>
            <translation>IPv4</translation>
        </message>
        <message>
            <source>IPv6</source>
            <translation>IPv6</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <source>VLAN</source>
            <translation>VLAN</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>Port of the switch</source>
            <translation>交换机端口</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>With a link.</source>
            <translation>有链路的端口。</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>流量类</translation>
        </message>
        <message>
            <source>Lossless ones.</source>
            <translation>无损的。</translation>
        </message>
        <message>
            <source>Longest cable</source>
            <translation>最长线缆</translation>
        </message>
        <message>
            <source>Of one port</source>
            <translation>每端口</translation>
        </message>
        <message>
            <source>What the port with the longest and fastest cable keeps free for one class.</source>
            <translation>线缆最长、速率最高的端口为一个流量类预留的缓存。</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>By all ports and classes together.</source>
            <translation>全部端口与流量类合计。</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>缓存</translation>
        </message>
        <message>
            <source>Of the whole switch, as the catalogue states it.</source>
            <translation>整台交换机，以部件库为准。</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Needed headroom over buffer.</source>
            <translation>所需余量与缓存之比。</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>地址池</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Cut into</source>
            <translation>划分为</translation>
        </message>
        <message>
            <source>Length of the prefixes that are taken from it.</source>
            <translation>从中取出的前缀长度。</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>The leaf that routes it.</source>
            <translation>负责路由的叶交换机。</translation>
        </message>
        <message>
            <source>Rail</source>
            <translation>轨道</translation>
        </message>
        <message>
            <source>VNI</source>
            <translation>VNI</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Addresses that are given.</source>
            <translation>已分配的地址数。</translation>
        </message>
        <message>
            <source>Of the VLAN, with an overlay.</source>
            <translation>VLAN 的 VNI，使用叠加网络时才有。</translation>
        </message>
        <message>
            <source>VNI of the VRF</source>
            <translation>VRF 的 VNI</translation>
        </message>
        <message>
            <source>Under which its routes travel, with an overlay.</source>
            <translation>使用叠加网络时，其路由所用的 VNI。</translation>
        </message>
        <message>
            <source>Subnets</source>
            <translation>子网</translation>
        </message>
        <message>
            <source>Of hosts and managers.</source>
            <translation>主机与管理器的端口。</translation>
        </message>
        <message>
            <source>LMC</source>
            <translation>LMC</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>One LID each.</source>
            <translation>每台一个 LID。</translation>
        </message>
        <message>
            <source>LIDs</source>
            <translation>LID</translation>
        </message>
        <message>
            <source>The subnet manager assigns them; only their number is planned.</source>
            <translation>由子网管理器分配，规划中只有数量。</translation>
        </message>
        <message>
            <source>Unicast LIDs of one subnet, 0x0001 to 0xBFFF.</source>
            <translation>一个子网的单播 LID，0x0001 至 0xBFFF。</translation>
        </message>
        <message>
            <source>Partition</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>SHARP</source>
            <translation>SHARP</translation>
        </message>
        <message>
            <source>In-network reduction.</source>
            <translation>网内归约。</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>模块</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>台数</translation>
        </message>
        <message>
            <source>Of these blocks.</source>
            <translation>属于这些模块。</translation>
        </message>
    </context>
    <context>
        <name>cw::AddressFields</name>
        <message>
            <source>AS numbers chosen by hand</source>
            <translation>手工指定的 AS 号</translation>
        </message>
        <message>
            <source>%1 has a number already.</source>
            <translation>%1 已有编号。</translation>
        </message>
        <message>
            <source>%1 is no switch that routes; its name is in the table of devices.</source>
            <translation>%1 不是三层交换机；名称见设备表。</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>Its name in the plan: “compute-leaf-02”.</source>
            <translation>规划中的名称：“compute-leaf-02”。</translation>
        </message>
        <message>
            <source>AS number</source>
            <translation>AS 号</translation>
        </message>
        <message>
            <source>In place of the one that the range gives it.</source>
            <translation>代替范围所给的编号。</translation>
        </message>
        <message>
            <source>Choose an AS number</source>
            <translation>指定 AS 号</translation>
        </message>
        <message>
            <source>Remove the AS number of a switch</source>
            <translation>移除一台交换机的 AS 号</translation>
        </message>
        <message>
            <source>Change the AS number of a switch</source>
            <translation>更改一台交换机的 AS 号</translation>
        </message>
        <message>
            <source>Lossless classes</source>
            <translation>无损流量类</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>流量类</translation>
        </message>
        <message>
            <source>What the class is called in configurations.</source>
            <translation>该类在配置中的名称。</translation>
        </message>
        <message>
            <source>DSCP</source>
            <translation>DSCP</translation>
        </message>
        <message>
            <source>By which switches tell its packets apart, 0 to 63.</source>
            <translation>交换机据此识别其报文，0 至 63。</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>The queue that carries it and that priority flow control pauses, 0 to 7.</source>
            <translation>承载它并由优先级流控暂停的队列，0 至 7。</translation>
        </message>
        <message>
            <source>Add a lossless class</source>
            <translation>添加无损流量类</translation>
        </message>
        <message>
            <source>Remove a lossless class</source>
            <translation>移除无损流量类</translation>
        </message>
        <message>
            <source>Change a lossless class</source>
            <translation>更改无损流量类</translation>
        </message>
        <message>
            <source>All hosts</source>
            <translation>全部主机</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>The key %1 is that of %2.</source>
            <translation>密钥 %1 已属于 %2。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>As the subnet manager calls it.</source>
            <translation>子网管理器所用的名称。</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>15 bits: 0x0001 to 0x7fff; 0x7fff is the default partition.</source>
            <translation>15 位：0x0001 至 0x7fff；0x7fff 为默认分区。</translation>
        </message>
        <message>
            <source>SHARP</source>
            <translation>SHARP</translation>
        </message>
        <message>
            <source>In-network reduction for its collectives.</source>
            <translation>其集合通信使用网内归约。</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>模块</translation>
        </message>
        <message>
            <source>Who is in it; chosen in the list below.</source>
            <translation>成员；在下方列表中选择。</translation>
        </message>
        <message>
            <source>Blocks of the partition</source>
            <translation>分区所含的模块</translation>
        </message>
        <message>
            <source>Space puts a block into the partition or takes it out; with none all hosts are in.</source>
            <translation>空格键把模块加入分区或移出；一个都不选则包含全部主机。</translation>
        </message>
        <message>
            <source>Add a partition</source>
            <translation>添加分区</translation>
        </message>
        <message>
            <source>Remove a partition</source>
            <translation>移除分区</translation>
        </message>
        <message>
            <source>Change a partition</source>
            <translation>更改分区</translation>
        </message>
        <message>
            <source>Choose the blocks of a partition</source>
            <translation>选择分区所含的模块</translation>
        </message>
        <message>
            <source>“%1” can't be read; write it like “%2”.</source>
            <translation>“%1”无法识别，请写成“%2”这样的形式。</translation>
        </message>
        <message>
            <source>Host names</source>
            <translation>主机名</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>What devices are called in addresses and configurations: text with {name}, {role}, {network}, {group}, {number}, {rack} and {unit}. {name} is the plan's own name.</source>
            <translation>设备在地址与配置中的名称：文字加 {name}、{role}、{network}、{group}、{number}、{rack} 和 {unit}。{name} 是规划中的名称。</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>The first device of each role under this pattern.</source>
            <translation>按此模式，每种角色的第一台设备。</translation>
        </message>
        <message>
            <source>Loopbacks and links</source>
            <translation>环回与互联链路</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>互联链路</translation>
        </message>
        <message>
            <source>How links between switches are numbered.</source>
            <translation>交换机之间的链路如何编址。</translation>
        </message>
        <message>
            <source>IPv4, a /31 each</source>
            <translation>IPv4，每条一个 /31</translation>
        </message>
        <message>
            <source>IPv6, a /127 each</source>
            <translation>IPv6，每条一个 /127</translation>
        </message>
        <message>
            <source>Unnumbered</source>
            <translation>无编号</translation>
        </message>
        <message>
            <source>Dual stack</source>
            <translation>双栈</translation>
        </message>
        <message>
            <source>IPv6 beside IPv4 for hosts and loopbacks.</source>
            <translation>主机与环回地址在 IPv4 之外另有 IPv6。</translation>
        </message>
        <message>
            <source>Loopbacks, IPv4</source>
            <translation>环回，IPv4</translation>
        </message>
        <message>
            <source>One address for each switch that routes.</source>
            <translation>每台三层交换机一个地址。</translation>
        </message>
        <message>
            <source>Loopbacks, IPv6</source>
            <translation>环回，IPv6</translation>
        </message>
        <message>
            <source>The same with dual stack.</source>
            <translation>双栈时同上。</translation>
        </message>
        <message>
            <source>Links, IPv4</source>
            <translation>互联链路，IPv4</translation>
        </message>
        <message>
            <source>A /31 (RFC 3021) for each link between switches.</source>
            <translation>交换机之间每条链路一个 /31（RFC 3021）。</translation>
        </message>
        <message>
            <source>Links, IPv6</source>
            <translation>互联链路，IPv6</translation>
        </message>
        <message>
            <source>A /127 (RFC 6164) for each link between switches.</source>
            <translation>交换机之间每条链路一个 /127（RFC 6164）。</translation>
        </message>
        <message>
            <source>AS numbers</source>
            <translation>AS 号</translation>
        </message>
        <message>
            <source>For private use are 64512 to 65534 and 4200000000 to 4294967294 (RFC 6996). Cores share one number, the spines of a pod another, and each leaf has its own (RFC 7938).</source>
            <translation>私有 AS 号为 64512 至 65534 和 4200000000 至 4294967294（RFC 6996）。核心共用一个，同一 Pod 的脊共用一个，每台叶各一个（RFC 7938）。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>The range would end at %1, before it begins.</source>
            <translation>范围将止于 %1，早于起点。</translation>
        </message>
        <message>
            <source>To</source>
            <translation>终点</translation>
        </message>
        <message>
            <source>The range begins at %1, after this.</source>
            <translation>范围始于 %1，晚于此值。</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Pool, IPv4</source>
            <translation>地址池，IPv4</translation>
        </message>
        <message>
            <source>Subnets of hosts are cut from it: one for each leaf; for InfiniBand one for each rail.</source>
            <translation>主机子网从中划分：每台叶交换机一个；InfiniBand 每条轨道一个。</translation>
        </message>
        <message>
            <source>Pool, IPv6</source>
            <translation>地址池，IPv6</translation>
        </message>
        <message>
            <source>A /64 for each subnet, with dual stack.</source>
            <translation>双栈时每个子网一个 /64。</translation>
        </message>
        <message>
            <source>VRF</source>
            <translation>VRF</translation>
        </message>
        <message>
            <source>The routing table that the network has on its switches.</source>
            <translation>该网络在其交换机上的路由表。</translation>
        </message>
        <message numerus="yes">
            <source>A VRF has at most %n character(s), as interfaces of Linux have.</source>
            <translation>
                <numerusform>VRF 名称至多 %n 个字符，与 Linux 接口名相同。</numerusform>
            </translation>
        </message>
        <message>
            <source>VLAN and overlay</source>
            <translation>VLAN 与叠加网络</translation>
        </message>
        <message>
            <source>VLANs</source>
            <translation>VLAN</translation>
        </message>
        <message>
            <source>One for each rail of a rail-optimised network, else one: “100-199”.</source>
            <translation>轨道优化网络每条轨道一个，否则一个：“100-199”。</translation>
        </message>
        <message>
            <source>VXLAN overlay</source>
            <translation>VXLAN 叠加网络</translation>
        </message>
        <message>
            <source>Host networks are carried in VXLAN, and the switches speak EVPN among themselves.</source>
            <translation>主机网络由 VXLAN 承载，交换机之间运行 EVPN。</translation>
        </message>
        <message>
            <source>VNIs</source>
            <translation>VNI</translation>
        </message>
        <message>
            <source>With an overlay: one for the VRF, then one for each VLAN.</source>
            <translation>使用叠加网络时：VRF 一个，其后每个 VLAN 一个。</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>报文</translation>
        </message>
        <message>
            <source>MTU of switches</source>
            <translation>交换机 MTU</translation>
        </message>
        <message>
            <source>Bytes of the largest packet that switches pass.</source>
            <translation>交换机转发的最大报文，字节。</translation>
        </message>
        <message>
            <source>MTU of hosts</source>
            <translation>主机 MTU</translation>
        </message>
        <message>
            <source>Bytes of the largest packet that hosts send.</source>
            <translation>主机发送的最大报文，字节。</translation>
        </message>
        <message>
            <source>Lossless</source>
            <translation>无损</translation>
        </message>
        <message>
            <source>Priority flow control runs on its links, if the technology is RoCE.</source>
            <translation>技术为 RoCE 时，其链路启用优先级流控。</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Marking from</source>
            <translation>开始标记</translation>
        </message>
        <message>
            <source>Kmin: from this queue on, packets are marked with ECN.</source>
            <translation>Kmin：队列达到此值起，报文打 ECN 标记。</translation>
        </message>
        <message>
            <source>Marking all from</source>
            <translation>全部标记</translation>
        </message>
        <message>
            <source>Kmax: from this queue on, every packet is marked.</source>
            <translation>Kmax：队列达到此值起，每个报文都标记。</translation>
        </message>
        <message>
            <source>Pause from</source>
            <translation>开始暂停</translation>
        </message>
        <message>
            <source>Xoff: from this queue on, the sender is paused.</source>
            <translation>Xoff：队列达到此值起，暂停发送方。</translation>
        </message>
        <message>
            <source>Pause response</source>
            <translation>暂停响应</translation>
        </message>
        <message>
            <source>Between the decision to pause and silence on the wire, beside the flight of the signal and whole packets.</source>
            <translation>从决定暂停到线路静默的时间，不含信号传播和整包时间。</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>看门狗</translation>
        </message>
        <message>
            <source>Drops what is in a queue that stays paused.</source>
            <translation>丢弃持续被暂停的队列中的报文。</translation>
        </message>
        <message>
            <source>Spreading of flows</source>
            <translation>流量分担</translation>
        </message>
        <message>
            <source>Next hops</source>
            <translation>下一跳</translation>
        </message>
        <message>
            <source>How switches spread flows over links of equal length.</source>
            <translation>交换机如何把流分到等长的链路上。</translation>
        </message>
        <message>
            <source>Adaptive, by load</source>
            <translation>自适应，按负载</translation>
        </message>
        <message>
            <source>Weighted by capacity</source>
            <translation>按容量加权</translation>
        </message>
        <message>
            <source>ECMP, all alike</source>
            <translation>ECMP，一律等分</translation>
        </message>
        <message>
            <source>Queue pairs</source>
            <translation>队列对</translation>
        </message>
        <message>
            <source>Flows of one connection that hash apart.</source>
            <translation>同一连接中各自哈希的流数。</translation>
        </message>
        <message>
            <source>Congestion notices</source>
            <translation>拥塞通知</translation>
        </message>
        <message>
            <source>By which switches tell the notices apart, 0 to 63.</source>
            <translation>交换机据此识别通知，0 至 63。</translation>
        </message>
        <message>
            <source>The queue that carries them, 0 to 7.</source>
            <translation>承载通知的队列，0 至 7。</translation>
        </message>
        <message>
            <source>Served first</source>
            <translation>优先发送</translation>
        </message>
        <message>
            <source>Notices leave before all other traffic.</source>
            <translation>通知先于其他所有流量发出。</translation>
        </message>
        <message>
            <source>Subnet manager</source>
            <translation>子网管理器</translation>
        </message>
        <message>
            <source>LMC</source>
            <translation>LMC</translation>
        </message>
        <message>
            <source>A port takes 2^LMC LIDs, so that routing has as many paths to it. The subnet manager assigns the LIDs.</source>
            <translation>一个端口占 2^LMC 个 LID，路由便有同样多的路径。LID 由子网管理器分配。</translation>
        </message>
    </context>
    <context>
        <name>cw::AddressForm</name>
        <message>
            <source>General</source>
            <extracomment>Quality of service, as short as it goes: the title of a tab</extracomment>
            <translation>常规</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>QoS</source>
            <translation>QoS</translation>
        </message>
        <message>
            <source>InfiniBand</source>
            <translation>InfiniBand</translation>
        </message>
        <message>
            <source>Quality of service</source>
            <translation>服务质量</translation>
        </message>
        <message>
            <source>Address plan</source>
            <translation>地址规划</translation>
        </message>
        <message>
            <source>Parts of the address plan</source>
            <translation>地址规划的各部分</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
    </context>
    <context>
        <name>cw::AddressPage</name>
        <message>
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
    </context>
    <context>
        <name>cw::AddressSheetView</name>
        <message>
            <source>Tables of the address plan</source>
            <translation>地址规划的各表</translation>
        </message>
        <message>
            <source>Search addresses</source>
            <translation>搜索地址</translation>
        </message>
        <message>
            <source>Search the table</source>
            <translation>搜索表格</translation>
        </message>
        <message>
            <source>Shows the rows that contain every word: device, address, port, number.</source>
            <translation>显示包含每个词的行：设备、地址、端口、编号。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>Copies the selected rows, or all that are shown, for a spreadsheet (Ctrl+C in the table).</source>
            <translation>复制所选行或所示全部行，供电子表格使用（表中按 Ctrl+C）。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>导出表格</translation>
        </message>
        <message>
            <source>Writes the whole table as CSV.</source>
            <translation>把整张表写成 CSV。</translation>
        </message>
        <message>
            <source>State of the address plan</source>
            <translation>地址规划的状态</translation>
        </message>
        <message>
            <source>Working out the addresses</source>
            <translation>正在推算地址</translation>
        </message>
        <message>
            <source>The addresses are being worked out…</source>
            <translation>正在推算地址…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s).</source>
            <translation>
                <numerusform>%Ln 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in this design has them.</source>
            <translation>此设计中没有这一类。</translation>
        </message>
        <message>
            <source>%L1 of %L2 rows shown.</source>
            <translation>显示 %L2 行中的 %L1 行。</translation>
        </message>
        <message>
            <source>The subnet manager assigns LIDs; only their number is planned.</source>
            <translation>LID 由子网管理器分配，规划中只有数量。</translation>
        </message>
    </context>
    <context>
        <name>cw::AddressWords</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>all leaves</source>
            <translation>全部叶交换机</translation>
        </message>
        <message>
            <source>unnumbered</source>
            <translation>无编号</translation>
        </message>
        <message>
            <source>all hosts</source>
            <translation>全部主机</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>超出</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>放得下</translation>
        </message>
        <message>
            <source>AS numbers</source>
            <translation>AS 号</translation>
        </message>
        <message>
            <source>Loopbacks, IPv6</source>
            <translation>环回，IPv6</translation>
        </message>
        <message>
            <source>Loopbacks, IPv4</source>
            <translation>环回，IPv4</translation>
        </message>
        <message>
            <source>Links, IPv6</source>
            <translation>互联链路，IPv6</translation>
        </message>
        <message>
            <source>Links, IPv4</source>
            <translation>互联链路，IPv4</translation>
        </message>
        <message>
            <source>VLANs of: %1</source>
            <translation>VLAN：%1</translation>
        </message>
        <message>
            <source>VNIs of: %1</source>
            <translation>VNI：%1</translation>
        </message>
        <message>
            <source>Hosts, IPv6, of: %1</source>
            <translation>主机 IPv6：%1</translation>
        </message>
        <message>
            <source>Hosts, IPv4, of: %1</source>
            <translation>主机 IPv4：%1</translation>
        </message>
        <message>
            <source>Pools</source>
            <translation>地址池</translation>
        </message>
        <message>
            <source>Subnets</source>
            <translation>子网</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>互联链路</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>BMC and management</source>
            <translation>BMC 与管理口</translation>
        </message>
        <message>
            <source>VLAN and VNI</source>
            <translation>VLAN 与 VNI</translation>
        </message>
        <message>
            <source>LIDs</source>
            <translation>LID</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>PFC headroom</source>
            <translation>PFC 余量</translation>
        </message>
    </context>
    <context>
        <name>cw::AsBuilt</name>
        <message>
            <source>Adopt as built</source>
            <translation>采用实际布线</translation>
        </message>
    </context>
    <context>
        <name>cw::AsBuiltPage</name>
        <message>
            <source>By the file: %1</source>
            <comment>network to compare with</comment>
            <translation>按文件：%1</translation>
        </message>
        <message>
            <source>By the file</source>
            <translation>按文件</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>kind of difference, how many</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of difference, how many</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>All differences</source>
            <translation>全部差异</translation>
        </message>
        <message numerus="yes">
            <source>%n more fault(s) of the file are not listed.</source>
            <translation>
                <numerusform>文件中另有 %n 处错误未列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) of the file; what could be read is compared.</source>
            <translation>
                <numerusform>文件中有 %n 处错误；能读出的部分已比较。</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is being read…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <source>Nothing in the file describes a network; see its faults below.</source>
            <translation>文件中没有描述网络的内容；错误见下。</translation>
        </message>
        <message numerus="yes">
            <source>As built is as designed: %n cable(s).</source>
            <translation>
                <numerusform>实际与设计一致：%n 根线缆。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) shown.</source>
            <translation>
                <numerusform>显示 %Ln 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cables were designed, %2 are in the file.</source>
            <translation>设计了 %1 根线缆，文件中有 %2 根。</translation>
        </message>
        <message>
            <source>Compare the cables that were pulled with this design: what is missing, extra, swapped or too slow is listed here and marked on the canvas.

On a host of the InfiniBand network, write "ibnetdiscover &gt; fabric.net" and open that file; or save the installers' point-to-point sheet as CSV and open it. Names of devices must be those of the design.</source>
            <translation>把现场布好的线缆与本设计比较：缺少、多余、接错或过慢的线缆会列在这里，并在画布上标出。

在 InfiniBand 网络的一台主机上执行“ibnetdiscover &gt; fabric.net”，然后打开该文件；或把施工方的点对点表另存为 CSV 后打开。设备名称须与设计一致。</translation>
        </message>
        <message>
            <source>Compare as built…</source>
            <translation>与实际布线比较…</translation>
        </message>
        <message>
            <source>Compare as built: choose a file</source>
            <translation>与实际布线比较：选择文件</translation>
        </message>
        <message>
            <source>File as built</source>
            <translation>实际布线文件</translation>
        </message>
        <message>
            <source>Compared with:</source>
            <translation>比较对象：</translation>
        </message>
        <message>
            <source>Network to compare with</source>
            <translation>作为比较对象的网络</translation>
        </message>
        <message>
            <source>The network whose cables are in the file, or the one that you choose.</source>
            <translation>文件中线缆所属的网络，或您选择的网络。</translation>
        </message>
        <message>
            <source>Reading and comparing</source>
            <translation>正在读取和比较</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>另选文件…</translation>
        </message>
        <message>
            <source>Compare with another file</source>
            <translation>与另一个文件比较</translation>
        </message>
        <message>
            <source>Close comparison</source>
            <translation>结束比较</translation>
        </message>
        <message>
            <source>Takes the marks off the canvas. The design stays as it is.</source>
            <translation>去掉画布上的标记，设计不变。</translation>
        </message>
        <message>
            <source>Search differences</source>
            <translation>搜索差异</translation>
        </message>
        <message>
            <source>Search the differences</source>
            <translation>搜索差异</translation>
        </message>
        <message>
            <source>Shows the rows that contain every word: device, port, kind, speed.</source>
            <translation>显示包含全部关键词的行：设备、端口、类别、速率。</translation>
        </message>
        <message>
            <source>Show on canvas</source>
            <translation>在画布上显示</translation>
        </message>
        <message>
            <source>Show the selected difference on the canvas</source>
            <translation>在画布上显示所选差异</translation>
        </message>
        <message>
            <source>Opens the network and goes to the port (Enter or double-click in the table).</source>
            <translation>打开网络并定位到端口（在表格中按回车或双击）。</translation>
        </message>
        <message>
            <source>Adopt as built</source>
            <translation>采用实际布线</translation>
        </message>
        <message>
            <source>Take the selected differences into the design</source>
            <translation>把所选差异纳入设计</translation>
        </message>
        <message>
            <source>Changes the design to what was built, as links drawn by hand; Undo takes it back.</source>
            <translation>把设计改成实际布线，作为手工绘制的链路；可以撤销。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the differences as a table</source>
            <translation>将差异复制为表格</translation>
        </message>
        <message>
            <source>Copies the selected rows, or all that are shown, for a spreadsheet (Ctrl+C in the table).</source>
            <translation>复制所选行或所示全部行，供电子表格使用（表中按 Ctrl+C）。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>导出差异</translation>
        </message>
        <message>
            <source>Writes all differences as CSV.</source>
            <translation>将全部差异写为 CSV。</translation>
        </message>
        <message>
            <source>Differences as built</source>
            <translation>实际布线的差异</translation>
        </message>
        <message>
            <source>Result of the comparison</source>
            <translation>比较结果</translation>
        </message>
        <message>
            <source>The selected difference in words</source>
            <translation>所选差异的说明</translation>
        </message>
        <message>
            <source>Faults of the file</source>
            <translation>文件中的错误</translation>
        </message>
        <message>
            <source>Copy the faults of the file</source>
            <translation>复制文件中的错误</translation>
        </message>
        <message>
            <source>What differs is on no network of the design, so the canvas has no place for it.</source>
            <translation>该差异不属于设计中的任何网络，画布上没有可显示的位置。</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) adopted.</source>
            <translation>
                <numerusform>已采纳 %n 处差异。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) could not be adopted: links drawn by hand say neither another speed nor a missing host, nor a device or port that the design does not have.</source>
            <translation>
                <numerusform>%n 处差异无法采纳：手工连线无法表示速率不同、主机缺失，也无法表示设计中没有的设备或端口。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) found no room: a design holds at most %1 changes by hand.</source>
            <translation>
                <numerusform>%n 处差异放不下：一个设计最多容纳 %1 处手工改动。</numerusform>
            </translation>
        </message>
        <message>
            <source>Result of the adoption</source>
            <translation>采纳结果</translation>
        </message>
    </context>
    <context>
        <name>cw::AsBuiltWords</name>
        <message>
            <source>%1 – %2</source>
            <comment>a cable by its two ends</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <comment>ends of two cables</comment>
            <translation>%1；%2</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>没有</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n cable(s)</source>
            <comment>a device</comment>
            <translation>
                <numerusform>%1，%n 根线缆</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; %2</source>
            <comment>two cables</comment>
            <translation>%1；%2</translation>
        </message>
        <message>
            <source>as designed, but for the speed</source>
            <translation>除速率外与设计一致</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>speeds</comment>
            <translation>%1，应为 %2</translation>
        </message>
        <message>
            <source>Missing</source>
            <comment>cables</comment>
            <translation>缺少</translation>
        </message>
        <message>
            <source>Extra</source>
            <comment>cables</comment>
            <translation>多余</translation>
        </message>
        <message>
            <source>Swapped</source>
            <comment>cables</comment>
            <translation>接错</translation>
        </message>
        <message>
            <source>Wrong speed</source>
            <translation>速率不对</translation>
        </message>
        <message>
            <source>Names not matched</source>
            <translation>名称对不上</translation>
        </message>
        <message>
            <source>Device missing</source>
            <translation>缺少设备</translation>
        </message>
        <message>
            <source>Device not designed</source>
            <translation>设计中没有的设备</translation>
        </message>
        <message>
            <source>Cable missing</source>
            <translation>缺少线缆</translation>
        </message>
        <message>
            <source>Cable not designed</source>
            <translation>设计中没有的线缆</translation>
        </message>
        <message>
            <source>Two cables swapped</source>
            <translation>两根线缆接反</translation>
        </message>
        <message>
            <source>On another device</source>
            <translation>接到别的设备</translation>
        </message>
        <message>
            <source>On another port</source>
            <translation>接到别的端口</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Designed end A</source>
            <translation>设计的 A 端</translation>
        </message>
        <message>
            <source>Designed end Z</source>
            <translation>设计的 Z 端</translation>
        </message>
        <message>
            <source>As built</source>
            <translation>实际布线</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速率</translation>
        </message>
        <message>
            <source>What is not as designed.</source>
            <translation>与设计不符之处。</translation>
        </message>
        <message>
            <source>The lower end of the designed cable: device and port.</source>
            <translation>所设计线缆的下端：设备与端口。</translation>
        </message>
        <message>
            <source>The upper end of the designed cable: device and port.</source>
            <translation>所设计线缆的上端：设备与端口。</translation>
        </message>
        <message>
            <source>What the file says is there instead.</source>
            <translation>文件所述的实际情况。</translation>
        </message>
        <message>
            <source>The speed of the link, of one direction; of a wrong one, found and designed.</source>
            <translation>链路单向速率；不对时为实际与设计的速率。</translation>
        </message>
        <message numerus="yes">
            <source>all %n cable(s)</source>
            <comment>of a device</comment>
            <translation>
                <numerusform>全部 %n 根线缆</numerusform>
            </translation>
        </message>
        <message>
            <source>In words</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>All networks</source>
            <translation>全部网络</translation>
        </message>
        <message>
            <source>This is a workbook, and only its text can be read: save the sheet as CSV in the spreadsheet program and compare with that file.</source>
            <translation>这是工作簿，只能读取文本：请在电子表格程序中把该表另存为 CSV，再与那个文件比较。</translation>
        </message>
    </context>
    <context>
        <name>cw::BarChartView</name>
        <message>
            <source>%1
%2: %3</source>
            <extracomment>A bar under the pointer: what, which series, value with unit</extracomment>
            <translation>%1
%2：%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>series and value</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>cw::BarRow</name>
        <message>
            <source>%1: %2</source>
            <comment>label and figure</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>cw::BomModel</name>
        <message>
            <source>%1 × %2 %3</source>
            <extracomment>A quantity as a multiplication: pieces for each, how many, of what: "4 × 127 servers"</extracomment>
            <translation>%1 × %2 %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>spares and share</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>无价格</translation>
        </message>
        <message>
            <source>The price book has no price for this part; the total is short of it.</source>
            <translation>价格簿中没有此部件的价格；合计未包含它。</translation>
        </message>
        <message>
            <source>%1 to %2. Source: %3</source>
            <translation>%1–%2。来源：%3</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>%1 (part: %2)</source>
            <comment>cell and evidence</comment>
            <translation>%1（部件：%2）</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>厂商</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>型号</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>料号</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Multiplication</source>
            <translation>数量构成</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>备件</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>订购数量</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>金额小计</translation>
        </message>
        <message>
            <source>Power, max</source>
            <translation>最大功率</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重量</translation>
        </message>
        <message>
            <source>Price is</source>
            <translation>价格可信度</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>length and description</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>cw::BomPanel</name>
        <message>
            <source>Search lines</source>
            <translation>搜索行</translation>
        </message>
        <message>
            <source>Search the bill of materials</source>
            <translation>搜索物料清单</translation>
        </message>
        <message>
            <source>Shows the lines that contain every word: category, manufacturer, model, part number or description.</source>
            <translation>显示包含所有关键词的行：类别、厂商、型号、料号或描述。</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Shows the lines of one category only.</source>
            <translation>只显示某一类别的行。</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>Copies the selected lines, or all that are shown, for a spreadsheet (Ctrl+C in the table).</source>
            <translation>复制选中的行（未选中时为显示的所有行），可粘贴到电子表格（在表格中按 Ctrl+C）。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the bill of materials</source>
            <translation>导出物料清单</translation>
        </message>
        <message>
            <source>Writes the bill as a workbook, as CSV or as JSON.</source>
            <translation>将物料清单写为工作簿、CSV 或 JSON。</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>Enter or a double click shows what a line stands for on the canvas.</source>
            <translation>按 Enter 或双击，在画布上显示该行对应的元素。</translation>
        </message>
        <message>
            <source>Totals of the bill of materials</source>
            <translation>物料清单合计</translation>
        </message>
        <message>
            <source>Total (%1): %2, from %3 to %4.</source>
            <comment>price scenario, amount, low, high</comment>
            <translation>合计（%1）：%2，区间 %3–%4。</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) shown: %1.</source>
            <translation>
                <numerusform>显示 %n 行：%1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) without a price; the total is short of them.</source>
            <translation>
                <numerusform>%n 种部件无价格；合计未包含它们。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::BomWords</name>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>厂商</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>型号</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>料号</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Multiplication</source>
            <translation>数量构成</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单元数</translation>
        </message>
        <message>
            <source>Per unit</source>
            <translation>每单元数量</translation>
        </message>
        <message>
            <source>Base quantity</source>
            <translation>基本数量</translation>
        </message>
        <message>
            <source>Spares %</source>
            <translation>备件 %</translation>
        </message>
        <message>
            <source>Spare quantity</source>
            <translation>备件数量</translation>
        </message>
        <message>
            <source>Total quantity</source>
            <translation>总数量</translation>
        </message>
        <message>
            <source>Unit of measure</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>Unit price, %1</source>
            <translation>单价 (%1)</translation>
        </message>
        <message>
            <source>Extended price, %1</source>
            <translation>金额小计 (%1)</translation>
        </message>
        <message>
            <source>Extended low, %1</source>
            <translation>小计下限 (%1)</translation>
        </message>
        <message>
            <source>Extended high, %1</source>
            <translation>小计上限 (%1)</translation>
        </message>
        <message>
            <source>Power max, kW</source>
            <translation>最大功率 (kW)</translation>
        </message>
        <message>
            <source>Weight, kg</source>
            <translation>重量 (kg)</translation>
        </message>
        <message>
            <source>Evidence of the part</source>
            <translation>部件数据依据</translation>
        </message>
        <message>
            <source>Source of the price</source>
            <translation>价格来源</translation>
        </message>
        <message>
            <source>Confidence of the price</source>
            <translation>价格可信度</translation>
        </message>
        <message>
            <source>Design elements</source>
            <translation>设计元素</translation>
        </message>
        <message>
            <source>Catalogue id</source>
            <translation>部件标识</translation>
        </message>
        <message>
            <source>%1 %2 × %3</source>
            <extracomment>"127 servers × 4": %1 is the number, %2 the counted word, %3 how many for each of them</extracomment>
            <translation>%1 %2 × %3</translation>
        </message>
        <message>
            <source>pcs</source>
            <extracomment>unit of measure of a bill of materials: pieces</extracomment>
            <translation>个</translation>
        </message>
        <message>
            <source>no cable of the catalogue fits</source>
            <translation>部件库中无合适线缆</translation>
        </message>
        <message>
            <source>%1, optics %2 / %3</source>
            <extracomment>a fibre with the optics at its lower and upper end</extracomment>
            <translation>%1，光模块 %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>cw::ByHandList</name>
        <message>
            <source>%1 port %2</source>
            <translation>%1 端口 %2</translation>
        </message>
        <message>
            <source>Switch %1 added</source>
            <translation>添加交换机 %1</translation>
        </message>
        <message>
            <source>Switch %1 removed</source>
            <translation>删除交换机 %1</translation>
        </message>
        <message>
            <source>Link %1 – %2 added</source>
            <translation>添加链路 %1 – %2</translation>
        </message>
        <message>
            <source>Link %1 – %2 removed</source>
            <translation>删除链路 %1 – %2</translation>
        </message>
        <message>
            <source>Link of %1 moved from %2 to %3</source>
            <translation>%1 的链路从 %2 移到 %3</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>the ends of a link</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Cable of %1: %2</source>
            <translation>%1 的线缆：%2</translation>
        </message>
        <message>
            <source>Cable of %1: %2 long</source>
            <translation>%1 的线缆：长 %2</translation>
        </message>
        <message>
            <source>Cable of %1: %2, %3 long</source>
            <translation>%1 的线缆：%2，长 %3</translation>
        </message>
        <message>
            <source>Rack of %1 placed</source>
            <translation>放置 %1 的机柜</translation>
        </message>
        <message>
            <source>Not applied: %1 is taken.</source>
            <translation>未应用：%1 已被占用。</translation>
        </message>
        <message>
            <source>Not applied: the cable %1 doesn't fit.</source>
            <translation>未应用：线缆 %1 不合适。</translation>
        </message>
        <message>
            <source>Not applied: the plan has no %1.</source>
            <translation>未应用：规划中没有 %1。</translation>
        </message>
        <message numerus="yes">
            <source>By hand: %n change(s)</source>
            <translation>
                <numerusform>手工：%n 处更改</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing by hand: all of it is generated.</source>
            <translation>没有手工更改：全部为生成结果。</translation>
        </message>
        <message>
            <source>Changes by hand</source>
            <translation>手工更改</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show it on the canvas (Enter)</source>
            <translation>在画布上显示 (Enter)</translation>
        </message>
        <message>
            <source>Show the change on the canvas</source>
            <translation>在画布上显示该更改</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>The generated part returns</source>
            <translation>恢复生成的部分</translation>
        </message>
        <message>
            <source>Take the change back</source>
            <translation>撤回该更改</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>撤回：%1</translation>
        </message>
        <message>
            <source>Racks that were moved are marked in the floor plan</source>
            <translation>移动过的机柜标在机房平面图中</translation>
        </message>
    </context>
    <context>
        <name>cw::CableDialog</name>
        <message>
            <source>none that fits</source>
            <translation>没有合适的</translation>
        </message>
        <message>
            <source>Cable of a link</source>
            <translation>链路的线缆</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>As the program chooses</source>
            <translation>由程序选择</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>part, medium</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Length to order</source>
            <translation>订购长度</translation>
        </message>
        <message>
            <source>Link:</source>
            <translation>链路：</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 至 %2，%3</translation>
        </message>
        <message>
            <source>Route:</source>
            <translation>路由：</translation>
        </message>
        <message>
            <source>%1, slack included</source>
            <translation>%1，含余量</translation>
        </message>
        <message>
            <source>Chosen by the program:</source>
            <translation>程序的选择：</translation>
        </message>
        <message>
            <source>&amp;Cable:</source>
            <translation>线缆(&amp;C)：</translation>
        </message>
        <message>
            <source>&amp;Length to order:</source>
            <translation>订购长度(&amp;L)：</translation>
        </message>
        <message>
            <source>Shorter than the route: the link would not reach.</source>
            <translation>短于路由：链路够不到。</translation>
        </message>
        <message>
            <source>The next that is long enough</source>
            <translation>足够长的下一规格</translation>
        </message>
    </context>
    <context>
        <name>cw::CableExport</name>
        <message>
            <source>The sheet is full: the remaining cables are left out.</source>
            <translation>工作表已满：其余线缆未列出。</translation>
        </message>
        <message>
            <source>Pull bundle</source>
            <translation>线束</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>A rack</source>
            <translation>A 端机柜</translation>
        </message>
        <message>
            <source>Z rack</source>
            <translation>Z 端机柜</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链路</translation>
        </message>
        <message>
            <source>Cables</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>Shortest, m</source>
            <translation>最短，m</translation>
        </message>
        <message>
            <source>Longest, m</source>
            <translation>最长，m</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>路由</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>桥架</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>of unknown diameter</source>
            <translation>其中线径未知</translation>
        </message>
        <message>
            <source>Fill, at least</source>
            <translation>占用率（至少）</translation>
        </message>
        <message>
            <source>above a row</source>
            <translation>机柜排上方</translation>
        </message>
        <message>
            <source>crossing</source>
            <translation>横跨</translation>
        </message>
        <message>
            <source>Cable schedule</source>
            <translation>布线表</translation>
        </message>
        <message>
            <source>Pull bundles</source>
            <translation>线束</translation>
        </message>
        <message>
            <source>Cable trays</source>
            <translation>线缆桥架</translation>
        </message>
    </context>
    <context>
        <name>cw::CableScheduleModel</name>
        <message numerus="yes">
            <source>%n cable(s)</source>
            <translation>
                <numerusform>%n 根线缆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n 条链路</numerusform>
            </translation>
        </message>
        <message>
            <source>%1–%2</source>
            <extracomment>shortest and longest of a bundle, in metres</extracomment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>At end A: %1
At end Z: %2</source>
            <translation>A 端：%1
Z 端：%2</translation>
        </message>
    </context>
    <context>
        <name>cw::CableSchedulePage</name>
        <message>
            <source>Search cables</source>
            <translation>搜索线缆</translation>
        </message>
        <message>
            <source>Search the cable schedule</source>
            <translation>搜索布线表</translation>
        </message>
        <message>
            <source>Shows the rows that contain every word: device, rack, port, label, part, route.</source>
            <translation>显示包含所有词的行：设备、机柜、端口、标签、部件、路由。</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Shows the cables of one network only.</source>
            <translation>只显示一个网络的线缆。</translation>
        </message>
        <message>
            <source>By pull bundle</source>
            <translation>按线束</translation>
        </message>
        <message>
            <source>Puts cables that are pulled together under one heading.</source>
            <translation>把一同敷设的线缆归在一个标题下。</translation>
        </message>
        <message>
            <source>Group by pull bundle</source>
            <translation>按线束分组</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>Copies the selected rows, or all that are shown, for a spreadsheet (Ctrl+C in the table).</source>
            <translation>复制所选行或所示全部行，供电子表格使用（表中按 Ctrl+C）。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the cable schedule</source>
            <translation>导出布线表</translation>
        </message>
        <message>
            <source>Writes the whole schedule as a workbook or as CSV.</source>
            <translation>把整个布线表写成工作簿或 CSV。</translation>
        </message>
        <message>
            <source>Cable schedule</source>
            <translation>布线表</translation>
        </message>
        <message>
            <source>Totals of the cable schedule</source>
            <translation>布线表合计</translation>
        </message>
        <message>
            <source>Making the cable schedule</source>
            <translation>正在生成布线表</translation>
        </message>
        <message>
            <source>All networks</source>
            <translation>全部网络</translation>
        </message>
        <message>
            <source>The schedule is being made…</source>
            <translation>正在生成布线表…</translation>
        </message>
        <message>
            <source>%1 links in %2 cables and %3 pull bundles.</source>
            <translation>%1 条链路，%2 根线缆，%3 个线束。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) shown.</source>
            <translation>
                <numerusform>显示 %Ln 条链路。</numerusform>
            </translation>
        </message>
        <message>
            <source>The design has no cables yet.</source>
            <translation>设计中还没有线缆。</translation>
        </message>
    </context>
    <context>
        <name>cw::CableSheet</name>
        <message>
            <source>Point to point</source>
            <translation>点对点</translation>
        </message>
    </context>
    <context>
        <name>cw::CableTable</name>
        <message>
            <source>Cable id</source>
            <translation>线缆编号</translation>
        </message>
        <message>
            <source>Label at end A</source>
            <translation>A 端标签</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Pull bundle</source>
            <translation>线束</translation>
        </message>
        <message>
            <source>A rack</source>
            <translation>A 端机柜</translation>
        </message>
        <message>
            <source>A unit</source>
            <translation>A 端 U 位</translation>
        </message>
        <message>
            <source>A device</source>
            <translation>A 端设备</translation>
        </message>
        <message>
            <source>A port</source>
            <translation>A 端端口</translation>
        </message>
        <message>
            <source>A cage</source>
            <translation>A 端笼口</translation>
        </message>
        <message>
            <source>A optic</source>
            <translation>A 端光模块</translation>
        </message>
        <message>
            <source>Z rack</source>
            <translation>Z 端机柜</translation>
        </message>
        <message>
            <source>Z unit</source>
            <translation>Z 端 U 位</translation>
        </message>
        <message>
            <source>Z device</source>
            <translation>Z 端设备</translation>
        </message>
        <message>
            <source>Z port</source>
            <translation>Z 端端口</translation>
        </message>
        <message>
            <source>Z cage</source>
            <translation>Z 端笼口</translation>
        </message>
        <message>
            <source>Z optic</source>
            <translation>Z 端光模块</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>介质</translation>
        </message>
        <message>
            <source>Speed, Gb/s</source>
            <translation>速率，Gb/s</translation>
        </message>
        <message>
            <source>Routed, m</source>
            <translation>走线，m</translation>
        </message>
        <message>
            <source>Stocked, m</source>
            <translation>订货长度，m</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>路由</translation>
        </message>
        <message>
            <source>Unique in the design and the same in every export.</source>
            <translation>在设计中唯一，各种导出中相同。</translation>
        </message>
        <message>
            <source>Rack-unit:port of the near end, then of the far end, after ANSI/TIA-606-C; the label at end Z has them the other way round. 00 is a switch's management port.</source>
            <translation>先近端后远端的“机柜-U 位:端口”，依照 ANSI/TIA-606-C；Z 端标签次序相反。00 为交换机管理口。</translation>
        </message>
        <message>
            <source>Cables of one network and one kind between the same two racks: pulled together.</source>
            <translation>同一网络、同一种类、连接同两个机柜的线缆：一同敷设。</translation>
        </message>
        <message>
            <source>As it is printed on the device.</source>
            <translation>与设备上所印一致。</translation>
        </message>
        <message>
            <source>The lowest rack unit of the device, counted from the floor.</source>
            <translation>设备最低的 U 位，自地面数起。</translation>
        </message>
        <message>
            <source>A cable that carries several links is in as many rows.</source>
            <translation>承载多条链路的线缆占相应行数。</translation>
        </message>
        <message>
            <source>Up to the tray, along it and down, with loops in the racks and the slack of the site.</source>
            <translation>上桥架、沿桥架、再下引，含柜内盘留和场地余量。</translation>
        </message>
        <message>
            <source>The shortest length to be had that is long enough.</source>
            <translation>足够长的最短可订长度。</translation>
        </message>
        <message>
            <source>Rack, tray of its row, column of the crossing, other row, rack.</source>
            <translation>机柜、本排桥架、横跨列、另一排、机柜。</translation>
        </message>
        <message>
            <source>none fits</source>
            <translation>无合适部件</translation>
        </message>
        <message>
            <source>within the rack</source>
            <translation>柜内</translation>
        </message>
        <message>
            <source>%1 → row %2 → %3</source>
            <translation>%1 → %2 排 → %3</translation>
        </message>
        <message>
            <source>%1 → row %2 → crossing %3 → row %4 → %5</source>
            <translation>%1 → %2 排 → 第 %3 列横跨 → %4 排 → %5</translation>
        </message>
    </context>
    <context>
        <name>cw::CalibrationDialog</name>
        <message>
            <source>Calibrate on own runs</source>
            <translation>用自有案例校准</translation>
        </message>
        <message>
            <source>Reads measured runs in the form of the shipped cases file, fits the figures of the model that these runs move, and shows the error before and after. Figures stay within their published range and near where the published runs put them.</source>
            <translation>读取与随附案例文件同格式的实测案例，拟合这些案例所能影响的模型参数，并显示拟合前后的误差。参数保持在已发布的范围内，并靠近公开实测案例给出的值。</translation>
        </message>
        <message>
            <source>&amp;Import runs…</source>
            <translation>导入案例(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <source>Fitting</source>
            <translation>正在拟合</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Error before</source>
            <translation>拟合前误差</translation>
        </message>
        <message>
            <source>Error after</source>
            <translation>拟合后误差</translation>
        </message>
        <message>
            <source>Own runs with their errors</source>
            <translation>自有案例及其误差</translation>
        </message>
        <message>
            <source>Own runs</source>
            <translation>自有案例</translation>
        </message>
        <message>
            <source>Name of the calibration</source>
            <translation>校准名称</translation>
        </message>
        <message>
            <source>Save and &amp;use</source>
            <translation>保存并采用(&amp;U)</translation>
        </message>
        <message>
            <source>Use the &amp;saved one</source>
            <translation>采用已保存的(&amp;S)</translation>
        </message>
        <message>
            <source>Use the &amp;built-in one</source>
            <translation>采用内置的(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>名称(&amp;N)：</translation>
        </message>
        <message>
            <source>In use: the built-in calibration. There is none of your own yet.</source>
            <translation>当前采用：内置校准。尚无自有校准。</translation>
        </message>
        <message numerus="yes">
            <source>In use: your own “%1”, fitted to %n run(s), mean error %2 instead of %3.</source>
            <translation>
                <numerusform>当前采用：自有校准“%1”，拟合自 %n 个案例，平均误差 %2（原 %3）。</numerusform>
            </translation>
        </message>
        <message>
            <source>In use: the built-in calibration. Your own “%1” is saved.</source>
            <translation>当前采用：内置校准。自有校准“%1”已保存。</translation>
        </message>
        <message>
            <source>Import measured runs</source>
            <translation>导入实测案例</translation>
        </message>
        <message>
            <source>Measured runs (*.json)</source>
            <translation>实测案例 (*.json)</translation>
        </message>
        <message>
            <source>Fitting…</source>
            <translation>正在拟合…</translation>
        </message>
        <message>
            <source>Stopped; nothing is changed.</source>
            <translation>已停止；未作任何更改。</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s): mean error %1 before, %2 after the fit; median %3 and %4.</source>
            <translation>
                <numerusform>%n 个案例：平均误差拟合前 %1，拟合后 %2；中位 %3 与 %4。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) of the file can't be used.</source>
            <translation>
                <numerusform>文件中有 %n 个案例无法使用。</numerusform>
            </translation>
        </message>
        <message>
            <source>So few runs tell little about others; look at the errors after more.</source>
            <translation>案例太少，难以推广；请用更多案例再看误差。</translation>
        </message>
    </context>
    <context>
        <name>cw::CanvasView</name>
        <message>
            <source>Show in the inspector</source>
            <translation>在属性面板中显示</translation>
        </message>
        <message>
            <source>Change the count…</source>
            <translation>修改数量…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
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
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Fit all</source>
            <translation>缩放至全部</translation>
        </message>
        <message>
            <source>Fit selection</source>
            <translation>缩放至所选</translation>
        </message>
        <message>
            <source>Attach to</source>
            <translation>接入</translation>
        </message>
        <message>
            <source>Put on its own switches</source>
            <translation>改用独立交换机</translation>
        </message>
        <message>
            <source>Merge with %1</source>
            <translation>与%1合并</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>对齐</translation>
        </message>
        <message>
            <source>Left edges</source>
            <translation>左对齐</translation>
        </message>
        <message>
            <source>Centres, one above the other</source>
            <translation>水平居中</translation>
        </message>
        <message>
            <source>Right edges</source>
            <translation>右对齐</translation>
        </message>
        <message>
            <source>Top edges</source>
            <translation>顶端对齐</translation>
        </message>
        <message>
            <source>Centres, side by side</source>
            <translation>垂直居中</translation>
        </message>
        <message>
            <source>Bottom edges</source>
            <translation>底端对齐</translation>
        </message>
        <message>
            <source>Distribute across</source>
            <translation>水平等间距</translation>
        </message>
        <message>
            <source>Distribute down</source>
            <translation>垂直等间距</translation>
        </message>
        <message>
            <source>Design canvas</source>
            <translation>设计画布</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>无法打开%1：%2</translation>
        </message>
        <message>
            <source>%1 has no switches yet: nothing is attached to it.</source>
            <translation>%1尚无交换机：没有设备接入。</translation>
        </message>
        <message>
            <source>Open the network</source>
            <translation>打开网络</translation>
        </message>
        <message>
            <source>Tab moves among elements, arrow keys move them, Enter opens the inspector, of a network its switches.</source>
            <translation>Tab 在元素间移动，方向键移动元素，回车打开属性面板；在网络带上回车则打开其交换机。</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <source>Checkpoints to</source>
            <translation>检查点写入</translation>
        </message>
    </context>
    <context>
        <name>cw::ChartCard</name>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Show “%1” as a table</source>
            <translation>以表格显示“%1”</translation>
        </message>
        <message>
            <source>Shows the same figures as a table.</source>
            <translation>以表格显示相同的数据。</translation>
        </message>
        <message>
            <source>Chart: %1</source>
            <translation>图表：%1</translation>
        </message>
        <message>
            <source>Arrow keys name the bars, Enter or a click shows the elements behind one.</source>
            <translation>方向键逐个读出柱条，按 Enter 或单击显示其对应的元素。</translation>
        </message>
        <message>
            <source>Table: %1</source>
            <translation>表格：%1</translation>
        </message>
        <message>
            <source>Save image…</source>
            <translation>保存图像…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>复制表格</translation>
        </message>
        <message>
            <source>Save image</source>
            <translation>保存图像</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>PNG 图像 (*.png)</translation>
        </message>
        <message>
            <source>The image could not be written to %1. Choose another folder.</source>
            <translation>无法将图像写入 %1。请换一个文件夹。</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>解释</translation>
        </message>
        <message>
            <source>Explain “%1”</source>
            <translation>解释“%1”</translation>
        </message>
        <message>
            <source>How the figures are computed.</source>
            <translation>这些数值如何算出。</translation>
        </message>
    </context>
    <context>
        <name>cw::CheckedEdit</name>
        <message>
            <source>No fault</source>
            <translation>无错误</translation>
        </message>
    </context>
    <context>
        <name>cw::CommandFinder</name>
        <message>
            <source>Find a part, an element, an action</source>
            <translation>查找部件、元素或操作</translation>
        </message>
        <message>
            <source>Type a few letters</source>
            <translation>键入几个字符</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>没有与“%1”匹配的内容</translation>
        </message>
        <message>
            <source>Type other or fewer letters.</source>
            <translation>请换一些字，或少输几个字。</translation>
        </message>
    </context>
    <context>
        <name>cw::CountBox</name>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
    </context>
    <context>
        <name>cw::CountEditor</name>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>How many of these units the design has.</source>
            <translation>设计中此单元的数量。</translation>
        </message>
    </context>
    <context>
        <name>cw::Dashboard</name>
        <message>
            <source>Dashboard</source>
            <translation>仪表板</translation>
        </message>
    </context>
    <context>
        <name>cw::Document</name>
        <message>
            <source>open in another window: %1</source>
            <translation>已在另一窗口中打开：%1</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>%1 (process %2 on %3)</source>
            <translation>%1（%3 上的进程 %2）</translation>
        </message>
    </context>
    <context>
        <name>cw::DrawingSheet</name>
        <message>
            <source>Design</source>
            <translation>设计</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>图名</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>页次</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>制作工具</translation>
        </message>
    </context>
    <context>
        <name>cw::DrawingWords</name>
        <message>
            <source>Topology</source>
            <translation>拓扑</translation>
        </message>
        <message>
            <source>Rack elevations</source>
            <translation>机柜立面图</translation>
        </message>
        <message>
            <source>Floor plan</source>
            <translation>平面图</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
    </context>
    <context>
        <name>cw::Explain</name>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt;: %2 (%3)</source>
            <comment>a part, its value, its share</comment>
            <extracomment>A part of a step or of the memory in bold, its value, its share</extracomment>
            <translation>&lt;b&gt;%1&lt;/b&gt;：%2（%3）</translation>
        </message>
        <message>
            <source>Time of a step</source>
            <translation>单步时间</translation>
        </message>
        <message>
            <source>Memory of a GPU</source>
            <translation>单 GPU 显存</translation>
        </message>
        <message>
            <source>Scaling curve</source>
            <translation>扩展曲线</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>敏感性</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>Parts, each with its formula</source>
            <translation>各组成部分及其公式</translation>
        </message>
        <message>
            <source>Symbols and values</source>
            <translation>符号与数值</translation>
        </message>
        <message>
            <source>No published run of this GPU family was fitted: its figures are those of others.</source>
            <translation>该 GPU 系列没有参与拟合的公开实测案例：沿用其他系列的参数。</translation>
        </message>
        <message>
            <source>The speed of the network is not stated; the usual one of the GPU was taken.</source>
            <translation>未给出网络速率；采用该 GPU 的常见配置。</translation>
        </message>
        <message>
            <source>Inputs that change the answer are not stated.</source>
            <translation>有影响结果的输入未给出。</translation>
        </message>
        <message>
            <source>The micro batch or the virtual stages were chosen by the program.</source>
            <translation>微批次或虚拟流水段数由程序选定。</translation>
        </message>
        <message>
            <source>The host can hardly issue work as fast as the GPU does it; such runs scatter more.</source>
            <translation>主机下发任务的速度勉强跟得上 GPU；此类训练离散度更大。</translation>
        </message>
        <message>
            <source>Where the band comes from</source>
            <translation>误差带的由来</translation>
        </message>
        <message>
            <source>± %1: nine in ten published runs of the same kind came out within. Constants are those of the software “%2”.</source>
            <translation>± %1：同类公开实测案例中有九成落在其内。参数取自软件“%2”。</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU 数</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>误差</translation>
        </message>
        <message>
            <source>Published runs most like this one</source>
            <translation>与此最相近的公开实测案例</translation>
        </message>
        <message>
            <source>Tokens per second of one GPU. A run opens with its source.</source>
            <translation>单 GPU 每秒 token 数。点击案例可查看来源。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Tokens per second of one GPU: predicted %1 (± %2), measured %3.</source>
            <translation>单 GPU 每秒 token 数：预测 %1（± %2），实测 %3。</translation>
        </message>
        <message>
            <source>Error %1, inside the band.</source>
            <translation>误差 %1，在误差带内。</translation>
        </message>
        <message>
            <source>Error %1, outside the band.</source>
            <translation>误差 %1，在误差带外。</translation>
        </message>
        <message>
            <source>As published</source>
            <translation>发布原文</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>每秒 token 数</translation>
        </message>
        <message>
            <source>MFU</source>
            <translation>MFU</translation>
        </message>
        <message>
            <source>Days without interruptions</source>
            <translation>不计中断的天数</translation>
        </message>
        <message>
            <source>Goodput</source>
            <translation>有效时间占比</translation>
        </message>
        <message>
            <source>Days with interruptions</source>
            <translation>计入中断的天数</translation>
        </message>
        <message>
            <source>Cost of the run</source>
            <translation>训练费用</translation>
        </message>
        <message>
            <source>Memory: %1</source>
            <translation>显存：%1</translation>
        </message>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>figure, low and high</comment>
            <translation>%1（%2–%3）</translation>
        </message>
        <message>
            <source>%1; with what is computed again %2</source>
            <translation>%1；计入重计算为 %2</translation>
        </message>
        <message>
            <source>%1, %2 of a step of %3</source>
            <translation>%1，占每步 %3 的 %2</translation>
        </message>
        <message>
            <source>%1, %2 of what is used</source>
            <translation>%1，占已用的 %2</translation>
        </message>
        <message>
            <source>Here: %1.</source>
            <translation>此处：%1。</translation>
        </message>
        <message>
            <source>No published run of this framework was fitted: its figures are those of a similar one.</source>
            <translation>该框架没有参与拟合的公开实测案例，采用相近框架的数值。</translation>
        </message>
        <message>
            <source>What is recomputed is not stated; memory is that of the least recomputation that fits.</source>
            <translation>未写明重计算方式；显存按装得下的最少重计算计。</translation>
        </message>
    </context>
    <context>
        <name>cw::ExplainButton</name>
        <message>
            <source>Explain “%1”</source>
            <translation>解释“%1”</translation>
        </message>
        <message>
            <source>Formula, values, source, and published runs like this one.</source>
            <translation>公式、数值、来源，以及与此相近的公开实测案例。</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>解释</translation>
        </message>
    </context>
    <context>
        <name>cw::ExplainSheet</name>
        <message>
            <source>Explanation: %1</source>
            <translation>解释：%1</translation>
        </message>
        <message>
            <source>Close the explanation</source>
            <translation>关闭解释</translation>
        </message>
        <message>
            <source>Close the explanation (Esc)</source>
            <translation>关闭解释 (Esc)</translation>
        </message>
    </context>
    <context>
        <name>cw::ExportActions</name>
        <message>
            <source>Export report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Export bill of materials</source>
            <translation>导出物料清单</translation>
        </message>
        <message>
            <source>bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>逗号分隔值 (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>racks</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>floor plan</source>
            <translation>平面图</translation>
        </message>
        <message>
            <source>topology</source>
            <translation>拓扑</translation>
        </message>
        <message>
            <source>Export drawing</source>
            <translation>导出图纸</translation>
        </message>
        <message>
            <source>Vector drawing (*.svg)</source>
            <translation>矢量图 (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <source>Working out the design…</source>
            <translation>正在计算设计…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Clusterwright</source>
            <translation>Clusterwright</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Writing %1…</source>
            <translation>正在写入 %1…</translation>
        </message>
        <message>
            <source>Export cancelled: %1 is as it was.</source>
            <translation>已取消导出：%1 保持原样。</translation>
        </message>
        <message>
            <source>Export cable schedule</source>
            <translation>导出布线表</translation>
        </message>
        <message>
            <source>cable schedule</source>
            <translation>布线表</translation>
        </message>
        <message>
            <source>Export port map</source>
            <translation>导出端口图</translation>
        </message>
        <message>
            <source>Export point-to-point sheet</source>
            <translation>导出点对点表</translation>
        </message>
        <message>
            <source>point to point</source>
            <translation>点对点表</translation>
        </message>
        <message>
            <source>Export differences as built</source>
            <translation>导出实际布线的差异</translation>
        </message>
        <message>
            <source>as built</source>
            <translation>实际布线</translation>
        </message>
        <message>
            <source>Export addresses</source>
            <translation>导出地址</translation>
        </message>
    </context>
    <context>
        <name>cw::FabricFigures</name>
        <message>
            <source>Bisection bandwidth</source>
            <translation>对分带宽</translation>
        </message>
        <message>
            <source>What the thinnest cut between two halves of the hosts carries. Convention: %1.</source>
            <translation>两半主机之间最小割所承载的带宽。口径：%1。</translation>
        </message>
        <message>
            <source>%1 of what half of the hosts can send</source>
            <translation>为半数主机发送能力的 %1</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1；%2</translation>
        </message>
        <message>
            <source>Worst pairing of leaves</source>
            <translation>最不利叶配对</translation>
        </message>
        <message>
            <source>Share of line rate when every leaf sends to the one that is farthest, over the best routes: maximum concurrent flow θ. Two figures are a proved lower and upper bound; one figure means that they meet.</source>
            <translation>每个叶都向最远的叶发送时，在最优路由下的线速比例：最大并发流 θ。两个数字为已证明的下界和上界；一个数字表示两者相等。</translation>
        </message>
        <message>
            <source>All-to-all</source>
            <translation>全交换</translation>
        </message>
        <message>
            <source>Share of line rate when every port sends equally to every other, over the best routes: maximum concurrent flow θ, with bounds as beside.</source>
            <translation>每个端口向其余端口均等发送时，在最优路由下的线速比例：最大并发流 θ，上下界含义同上。</translation>
        </message>
        <message>
            <source>%1 with equal-cost paths, before flows collide</source>
            <translation>等价多路径下为 %1（未计流冲突）</translation>
        </message>
        <message>
            <source>Rings of the job</source>
            <translation>作业的环通信</translation>
        </message>
        <message>
            <source>Share of line rate of the rings that gradient exchange runs on the rails, over the best routes.</source>
            <translation>梯度交换沿轨道的环通信在最优路由下的线速比例。</translation>
        </message>
        <message>
            <source>Equal-cost hashing</source>
            <translation>等价哈希（ECMP）</translation>
        </message>
        <message numerus="yes">
            <source>with %n queue pair(s) a port</source>
            <translation>
                <numerusform>每端口 %n 个队列对</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; %2 with one flow</source>
            <translation>%1；单流时 %2</translation>
        </message>
        <message>
            <source>too large to simulate</source>
            <translation>规模过大，未模拟</translation>
        </message>
        <message>
            <source>Static fat-tree routes</source>
            <translation>静态胖树路由</translation>
        </message>
        <message>
            <source>Flows that share the hottest link when all ports send to the port n places further, for the worst n: 1 means that no shift contends. Routes as OpenSM's fat-tree engine sets them; adaptive routing does better on random traffic.</source>
            <translation>所有端口都向后移 n 位的端口发送时（取最坏的 n），最热链路上的流数：1 表示任何移位均无竞争。路由按 OpenSM 胖树引擎；自适应路由对随机流量更好。</translation>
        </message>
        <message numerus="yes">
            <source>%n flow(s) a link</source>
            <translation>
                <numerusform>每链路 %n 条流</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 shifts free of contention; %3 in random pairings</source>
            <translation>%2 种移位中 %1 种无竞争；随机配对时 %3</translation>
        </message>
        <message>
            <source>Latency, farthest pair</source>
            <translation>时延（最远一对）</translation>
        </message>
        <message>
            <source>From memory to memory without queues: adapters, switches, error correction and 5 ns a metre of cable of mean length.</source>
            <translation>内存到内存、无排队：网卡、交换机、纠错，以及平均长度线缆每米 5 ns。</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>平均 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1; up to %n switch(es) on a path</source>
            <translation>
                <numerusform>%1；路径上最多 %n 台交换机</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst single failure</source>
            <translation>最严重的单点故障</translation>
        </message>
        <message>
            <source>Bisection that is left after the one failure that costs most: a switch or a link. All kinds of elements are in the table below.</source>
            <translation>损失最大的单个故障（交换机或链路）之后剩余的对分带宽。各类部件见下表。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n port(s) cut off</source>
            <translation>
                <numerusform>%1；%n 个端口失联</numerusform>
            </translation>
        </message>
        <message>
            <source>Free host ports</source>
            <translation>空闲主机端口</translation>
        </message>
        <message>
            <source>Host ports of leaf switches that nothing uses: servers that can still be attached without another switch.</source>
            <translation>叶交换机上未使用的主机端口：无需新增交换机即可再接入的余量。</translation>
        </message>
        <message>
            <source>oversubscription %1</source>
            <translation>收敛比 %1</translation>
        </message>
        <message>
            <source>Rate of the job off the leaf</source>
            <translation>作业跨叶通信速率</translation>
        </message>
        <message>
            <source>Share of line rate that the slowest flow of a synchronous collective gets between the worst pairing of leaves. The training estimate takes it. Flows are spread by %1.</source>
            <translation>在最坏的叶交换机配对之间，同步集合通信最慢的一条流能得到的线速比例。训练估算采用此值。分流方式：%1。</translation>
        </message>
        <message>
            <source>Share of line rate that the slowest flow gets when every flow is hashed onto one path, with as many queue pairs a port as the address plan says. First figure: one draw of the hashes in twenty is below; second: one in two. Trials are seeded, with max-min fair rates. Traffic: the worst pairing of leaves.</source>
            <translation>每条流按哈希选定一条路径时，最慢的一条流能得到的线速比例；每端口队列对数取自地址规划。第一个数：二十次哈希中有一次低于它；第二个数：两次中有一次。试验按固定种子、最大最小公平分配。流量：最坏的叶交换机配对。</translation>
        </message>
        <message>
            <source>%1; %2 in trials</source>
            <translation>%1；试验中为 %2</translation>
        </message>
        <message>
            <source>Weighted hashing</source>
            <translation>加权哈希</translation>
        </message>
        <message>
            <source>The same when next hops are weighted by the paths behind them (WCMP): no worse than equal-cost hashing, and better where uplinks are unequal, as after a failure.</source>
            <translation>同上，但下一跳按其背后的路径数加权（WCMP）：不差于等价哈希；上行链路不相等时（如故障之后）更好。</translation>
        </message>
        <message>
            <source>%1 in trials</source>
            <translation>试验中为 %1</translation>
        </message>
    </context>
    <context>
        <name>cw::FabricPage</name>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>The network that is shown.</source>
            <translation>所显示的网络。</translation>
        </message>
        <message>
            <source>Working out the network</source>
            <translation>正在计算网络</translation>
        </message>
        <message>
            <source>Network in depth</source>
            <translation>网络详析</translation>
        </message>
        <message>
            <source>Single failures</source>
            <translation>单点故障</translation>
        </message>
        <message>
            <source>What fails</source>
            <translation>故障对象</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>总数</translation>
        </message>
        <message>
            <source>Bisection left</source>
            <translation>剩余对分带宽</translation>
        </message>
        <message>
            <source>Throughput left</source>
            <translation>剩余吞吐</translation>
        </message>
        <message>
            <source>Ports cut off</source>
            <translation>失联端口</translation>
        </message>
        <message>
            <source>One of a kind of interchangeable elements fails; the others work.</source>
            <translation>同类可互换部件中有一个故障，其余正常。</translation>
        </message>
        <message>
            <source>How many such elements there are.</source>
            <translation>此类部件的数量。</translation>
        </message>
        <message>
            <source>Share of line rate that the worst pairing of leaves still gets, over the best routes; two figures are bounds.</source>
            <translation>最不利叶交换机配对在最优路由下仍能得到的线速比例；两个数字为上下界。</translation>
        </message>
        <message>
            <source>Ports of hosts that are gone or reach most others no longer.</source>
            <translation>已失去、或无法再到达大多数其他端口的主机端口。</translation>
        </message>
        <message>
            <source>Where the network changes its shape</source>
            <translation>网络规模的突变点</translation>
        </message>
        <message>
            <source>The next sizes at which one more server costs more than a server.</source>
            <translation>再加一台服务器所费不止一台服务器的下一批规模。</translation>
        </message>
        <message>
            <source>Remark on the failures</source>
            <translation>故障表备注</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Nowhere: it grows server by server.</source>
            <translation>没有：可逐台扩展。</translation>
        </message>
        <message>
            <source>The design has no network yet: drag one from the palette onto the canvas.</source>
            <translation>设计中还没有网络：请从部件库拖一个到画布上。</translation>
        </message>
        <message>
            <source>Nothing is attached: the network is not built.</source>
            <translation>没有接入设备：网络未建成。</translation>
        </message>
        <message>
            <source>Rides on the switches of %1: failures and throughput are those of all that they carry.</source>
            <translation>由%1的交换机承载：故障与吞吐为其所承载全部流量的结果。</translation>
        </message>
        <message>
            <source>Figures are being brought up to date…</source>
            <translation>正在更新数据…</translation>
        </message>
        <message>
            <source>Training step</source>
            <translation>训练步</translation>
        </message>
        <message>
            <source>Share of the intact network's bisection. Convention: %1; %2.</source>
            <translation>与完好网络对分带宽之比。口径：%1；%2。</translation>
        </message>
        <message>
            <source>Time of a step of the training job against the intact network. Of several jobs the one that suffers most. A synchronous job that loses a GPU stops.</source>
            <translation>训练作业一步的时间与完好网络之比。有多个作业时取受影响最大的一个。同步作业丢失一块 GPU 即停止。</translation>
        </message>
    </context>
    <context>
        <name>cw::FigureCard</name>
        <message>
            <source>being worked out</source>
            <translation>正在计算</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>cw::FigureRow</name>
        <message>
            <source>● read</source>
            <extracomment>How far a figure may be trusted: it was read in its source</extracomment>
            <translation>● 已查证</translation>
        </message>
        <message>
            <source>◐ unverified</source>
            <translation>◐ 未核实</translation>
        </message>
        <message>
            <source>○ estimate</source>
            <translation>○ 估算</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>label and figure</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>cw::FileActions</name>
        <message>
            <source>Open design</source>
            <translation>打开设计</translation>
        </message>
        <message>
            <source>Designs (*.cwdesign);;All files (*)</source>
            <translation>设计 (*.cwdesign);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>Save design</source>
            <translation>保存设计</translation>
        </message>
        <message>
            <source>Designs (*.cwdesign)</source>
            <translation>设计 (*.cwdesign)</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>是否保存对“%1”的更改？</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Without saving they are lost.</source>
            <translation>不保存将丢失这些更改。</translation>
        </message>
        <message>
            <source>Clusterwright</source>
            <translation>Clusterwright</translation>
        </message>
        <message>
            <source>Opened for reading</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <source>This file or its folder cannot be written. You can change the design and save it under another name.</source>
            <translation>此文件或其所在文件夹不可写。您可以修改设计并另存为其他名称。</translation>
        </message>
        <message>
            <source>This design is open in another window: %1. You can change it here and save it under another name.</source>
            <translation>此设计已在另一窗口中打开：%1。您可以在此修改并另存为其他名称。</translation>
        </message>
    </context>
    <context>
        <name>cw::FloorPage</name>
        <message>
            <source>Racks per row</source>
            <translation>每排机柜数</translation>
        </message>
        <message>
            <source>Rack pitch</source>
            <translation>机柜间距</translation>
        </message>
        <message>
            <source>Row pitch</source>
            <translation>排间距</translation>
        </message>
        <message>
            <source>Racks per &amp;row</source>
            <translation>每排机柜数(&amp;R)</translation>
        </message>
        <message>
            <source>How many racks stand in a row; racks, trays and cable lengths follow.</source>
            <translation>一排放多少个机柜；机柜位置、桥架和线缆长度随之变化。</translation>
        </message>
        <message>
            <source>From the middle of a rack to the middle of the next.</source>
            <translation>从一个机柜中心到下一个机柜中心。</translation>
        </message>
        <message>
            <source>From the front of a row to the front of the next, aisle included.</source>
            <translation>从一排正面到下一排正面，含通道。</translation>
        </message>
        <message>
            <source>Trays</source>
            <translation>桥架</translation>
        </message>
        <message>
            <source>Shows the cable trays with the number of cables in them; the fuller, the darker.</source>
            <translation>显示线缆桥架及其中线缆数；越满颜色越深。</translation>
        </message>
        <message>
            <source>Show the cable trays</source>
            <translation>显示线缆桥架</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <source>Fit the floor plan</source>
            <translation>平面图适合窗口</translation>
        </message>
        <message>
            <source>Shows whole rows; Ctrl and the wheel, or + and -, zoom.</source>
            <translation>显示整排；Ctrl 加滚轮或 +、- 缩放。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the floor plan</source>
            <translation>导出平面图</translation>
        </message>
        <message>
            <source>Writes the floor plan as SVG, PDF or PNG.</source>
            <translation>把平面图写成 SVG、PDF 或 PNG。</translation>
        </message>
        <message>
            <source>Floor plan</source>
            <translation>机房平面图</translation>
        </message>
        <message>
            <source>The floor plan is being made…</source>
            <translation>正在生成平面图…</translation>
        </message>
        <message>
            <source>The design has no racks yet.</source>
            <translation>设计中还没有机柜。</translation>
        </message>
        <message>
            <source>Fullest tray: at %1, %2 cables.</source>
            <translation>最满的桥架：%1 处，%2 根线缆。</translation>
        </message>
        <message>
            <source>Fullest tray: at %1, %2 cables, %3 of a cross-section of %4 × %5 mm; limit %6 (%7).</source>
            <translation>最满的桥架：%1 处，%2 根线缆，占 %4 × %5 mm 截面的 %3；上限 %6（%7）。</translation>
        </message>
        <message>
            <source>Cables whose diameter no maker states are not in it.</source>
            <translation>厂商未给出线径的线缆未计入。</translation>
        </message>
        <message>
            <source>Drag a rack to another place, or walk with the arrow keys and press M to move one; Enter shows on the canvas what stands in it.</source>
            <translation>把机柜拖到别处，或用方向键选择机柜后按 M 移动；按回车在画布上显示柜内设备。</translation>
        </message>
        <message>
            <source>All cables: %1 routed, %2 ordered.</source>
            <translation>全部线缆：路由 %1，订购 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n racks moved by hand, marked by a filled corner.</source>
            <translation>
                <numerusform>手工移动了 %n 台机柜，以实心角标标出。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::FloorPainter</name>
        <message>
            <source>Row %1</source>
            <translation>%1 排</translation>
        </message>
        <message>
            <source>Thick edge: front of the rack. Bar: maximum power against the limit of %1 a rack. Row pitch %2, rack pitch %3.</source>
            <translation>粗边：机柜正面。条形：最大功率与每机柜上限 %1 之比。排间距 %2，机柜间距 %3。</translation>
        </message>
        <message>
            <source>Cold aisle, %1</source>
            <translation>冷通道，%1</translation>
        </message>
        <message>
            <source>Hot aisle, %1</source>
            <translation>热通道，%1</translation>
        </message>
        <message numerus="yes">
            <source>Filled corner: %n racks were moved by hand.</source>
            <translation>
                <numerusform>实心角标：手工移动过的 %n 台机柜。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::FloorView</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Rack %1, %2: %3. Power %4 of %5 at most, weight %6, %7 rack units used; %8 cables from the tray.</source>
            <translation>机柜 %1（%2）：%3。功率 %4，上限 %5；重量 %6；已用 %7 U；自桥架引入 %8 根线缆。</translation>
        </message>
        <message>
            <source>Tray from %1 to %2: %3 cables.</source>
            <translation>%1 至 %2 的桥架：%3 根线缆。</translation>
        </message>
        <message>
            <source>Filled to %1 of its cross-section, %2 is the limit.</source>
            <translation>截面占用 %1，上限 %2。</translation>
        </message>
        <message>
            <source>The diameter of %1 of them is not known and not counted.</source>
            <translation>其中 %1 根线径未知，未计入。</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>%1 排</translation>
        </message>
        <message>
            <source>Drag to change how many racks stand in a row.</source>
            <translation>拖动以改变每排机柜数。</translation>
        </message>
        <message>
            <source>Drag to change the pitch of the rows.</source>
            <translation>拖动以改变排间距。</translation>
        </message>
        <message>
            <source>Racks per row</source>
            <translation>每排机柜数</translation>
        </message>
        <message>
            <source>Row pitch</source>
            <translation>排间距</translation>
        </message>
        <message>
            <source>Moved by hand from %1.</source>
            <translation>由手工从 %1 移来。</translation>
        </message>
        <message numerus="yes">
            <source>%n racks are selected.</source>
            <translation>
                <numerusform>已选中 %n 台机柜。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rack %1 stays where it is.</source>
            <translation>机柜 %1 留在原处。</translation>
        </message>
        <message>
            <source>Rack %1 can't stand there, it is beyond the wall.</source>
            <translation>机柜 %1 不能放在那里，已在墙外。</translation>
        </message>
        <message numerus="yes">
            <source>%n racks, %1 to %2: %3 of cable routes in all.</source>
            <translation>
                <numerusform>%n 台机柜，%1 移到 %2：线缆路由合计 %3。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rack %1 to %2: %3 of cable routes in all.</source>
            <translation>机柜 %1 移到 %2：线缆路由合计 %3。</translation>
        </message>
        <message>
            <source>Racks %1 and %2 change places: %3 of cable routes in all.</source>
            <translation>机柜 %1 与 %2 互换位置：线缆路由合计 %3。</translation>
        </message>
        <message numerus="yes">
            <source>Move %n racks</source>
            <translation>
                <numerusform>移动 %n 台机柜</numerusform>
            </translation>
        </message>
        <message>
            <source>Racks %1 and %2 change places</source>
            <translation>机柜 %1 与 %2 互换位置</translation>
        </message>
        <message>
            <source>Move rack %1 to %2</source>
            <translation>把机柜 %1 移到 %2</translation>
        </message>
        <message numerus="yes">
            <source>Return %n racks</source>
            <translation>
                <numerusform>%n 台机柜回到生成的位置</numerusform>
            </translation>
        </message>
        <message>
            <source>Return rack %1</source>
            <translation>机柜 %1 回到生成的位置</translation>
        </message>
        <message>
            <source>Return all racks</source>
            <translation>全部机柜回到生成的位置</translation>
        </message>
        <message numerus="yes">
            <source>Where shall rack %1 stand? %n racks move with their distances kept.</source>
            <translation>
                <numerusform>机柜 %1 放在哪里？%n 台机柜保持相对位置一起移动。</numerusform>
            </translation>
        </message>
        <message>
            <source>Where shall rack %1 stand?</source>
            <translation>机柜 %1 放在哪里？</translation>
        </message>
        <message>
            <source>Show on the canvas</source>
            <translation>在画布上显示</translation>
        </message>
        <message>
            <source>Move with the arrow keys</source>
            <translation>用方向键移动</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>移动到…</translation>
        </message>
        <message>
            <source>Return to the generated place</source>
            <translation>回到生成的位置</translation>
        </message>
        <message>
            <source>Cold aisle, %1</source>
            <translation>冷通道，%1</translation>
        </message>
        <message>
            <source>Hot aisle, %1</source>
            <translation>热通道，%1</translation>
        </message>
        <message>
            <source>The design holds no more changes by hand; take some back first.</source>
            <translation>设计不能再容纳更多手工更改；请先撤回一些。</translation>
        </message>
    </context>
    <context>
        <name>cw::HistoryPanel</name>
        <message>
            <source>Undo steps</source>
            <translation>撤销步骤</translation>
        </message>
        <message>
            <source>The steps of this session, oldest first. A click or Enter goes back, or forward, to one.</source>
            <translation>本次会话的步骤，最早的在前。单击或按 Enter 可回退或前进到该步骤。</translation>
        </message>
        <message>
            <source>As opened</source>
            <translation>打开时</translation>
        </message>
        <message>
            <source>%1, current step</source>
            <translation>%1，当前步骤</translation>
        </message>
        <message>
            <source>%1, undone</source>
            <translation>%1，已撤销</translation>
        </message>
    </context>
    <context>
        <name>cw::InspectorPanel</name>
        <message>
            <source>Inspector</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>The design and its site</source>
            <translation>设计与机房</translation>
        </message>
        <message numerus="yes">
            <source>%n compute block(s)</source>
            <translation>
                <numerusform>%n 个计算模块</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n storage tier(s)</source>
            <translation>
                <numerusform>%n 个存储层</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service block(s)</source>
            <translation>
                <numerusform>%n 个业务模块</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n 个网络</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n elements of different kinds; select some of one kind to edit them together.</source>
            <translation>
                <numerusform>已选中 %n 个不同类型的元素；选择同类元素可一并编辑。</numerusform>
            </translation>
        </message>
        <message>
            <source>Design</source>
            <translation>设计</translation>
        </message>
        <message numerus="yes">
            <source>%n element(s)</source>
            <translation>
                <numerusform>%n 个元素</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n 个作业</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::InteriorLegend</name>
        <message>
            <source>Legend</source>
            <translation>图例</translation>
        </message>
    </context>
    <context>
        <name>cw::InteriorSurface</name>
        <message>
            <source>Inside of the network</source>
            <translation>网络内部</translation>
        </message>
        <message>
            <source>Select the switch or port where the link is to begin first.</source>
            <translation>请先选择链路起点的交换机或端口。</translation>
        </message>
        <message>
            <source>Link from %1: choose a free port of another device. Enter ends it, Esc drops it.</source>
            <translation>从 %1 出发的链路：请选择另一设备的空闲端口。Enter 完成，Esc 放弃。</translation>
        </message>
        <message>
            <source>Moving the end of the link from %1: choose a free port. Enter ends it, Esc drops it.</source>
            <translation>正在移动 %1 的链路的另一端：请选择空闲端口。Enter 完成，Esc 放弃。</translation>
        </message>
        <message>
            <source>Link from %1 to %2.</source>
            <translation>从 %1 到 %2 的链路。</translation>
        </message>
    </context>
    <context>
        <name>cw::MainWindow</name>
        <message>
            <source>Inspector</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>Inspector · %1</source>
            <translation>属性 · %1</translation>
        </message>
        <message>
            <source>Clusterwright</source>
            <translation>Clusterwright</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source> (read only)</source>
            <translation>（只读）</translation>
        </message>
        <message>
            <source>%1[*]%2 – Clusterwright</source>
            <translation>%1[*]%2 – Clusterwright</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>撤销：%1(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>重做：%1(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message numerus="yes">
            <source>%n element(s) selected</source>
            <translation>
                <numerusform>已选中 %n 个元素</numerusform>
            </translation>
        </message>
        <message>
            <source> · %1 max</source>
            <translation> · 最大 %1</translation>
        </message>
        <message>
            <source>up to date · %1</source>
            <translation>已是最新 · %1</translation>
        </message>
        <message>
            <source>working…</source>
            <translation>计算中…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New from template…</source>
            <translation>从模板新建(&amp;N)…</translation>
        </message>
        <message>
            <source>Start from a published reference design</source>
            <translation>从公开的参考设计开始</translation>
        </message>
        <message>
            <source>New &amp;empty design</source>
            <translation>新建空白设计(&amp;E)</translation>
        </message>
        <message>
            <source>Start with an empty canvas</source>
            <translation>从空白画布开始</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>Open a design file</source>
            <translation>打开设计文件</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>打开最近的设计(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Save the design to its file</source>
            <translation>将设计保存到其文件</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <source>Save the design to another file</source>
            <translation>将设计保存到另一个文件</translation>
        </message>
        <message>
            <source>Page set&amp;up…</source>
            <translation>页面设置(&amp;U)…</translation>
        </message>
        <message>
            <source>Paper and margins of the report</source>
            <translation>报告的纸张与页边距</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Preview and print the design report</source>
            <translation>预览并打印设计报告</translation>
        </message>
        <message>
            <source>Pre&amp;ferences…</source>
            <translation>首选项(&amp;F)…</translation>
        </message>
        <message>
            <source>Language, appearance, currency, units, autosave</source>
            <translation>语言、外观、货币、单位、自动保存</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>重做已撤销的步骤</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>Cut the selection</source>
            <translation>剪切所选元素</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>复制所选元素</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Paste what was copied</source>
            <translation>粘贴已复制的内容</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>创建副本(&amp;D)</translation>
        </message>
        <message>
            <source>Copy the selection beside itself</source>
            <translation>在旁边创建所选元素的副本</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>删除(&amp;L)</translation>
        </message>
        <message>
            <source>Remove the selection</source>
            <translation>删除所选元素</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Select every element</source>
            <translation>选择所有元素</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>重命名(&amp;N)</translation>
        </message>
        <message>
            <source>Change the name in place</source>
            <translation>就地修改名称</translation>
        </message>
        <message>
            <source>Change c&amp;ount</source>
            <translation>修改数量(&amp;O)</translation>
        </message>
        <message>
            <source>Change how many units a card stands for</source>
            <translation>修改一张卡片所代表的台数</translation>
        </message>
        <message>
            <source>&amp;Align</source>
            <translation>对齐(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Left edges</source>
            <translation>左对齐(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Centres in a column</source>
            <translation>水平居中(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Right edges</source>
            <translation>右对齐(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Top edges</source>
            <translation>顶端对齐(&amp;T)</translation>
        </message>
        <message>
            <source>C&amp;entres in a row</source>
            <translation>垂直居中(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Bottom edges</source>
            <translation>底端对齐(&amp;B)</translation>
        </message>
        <message>
            <source>Equal gaps &amp;across</source>
            <translation>水平等间距(&amp;A)</translation>
        </message>
        <message>
            <source>Equal gaps &amp;down</source>
            <translation>垂直等间距(&amp;D)</translation>
        </message>
        <message>
            <source>Line up the selected cards</source>
            <translation>对齐所选卡片</translation>
        </message>
        <message>
            <source>&amp;Find anything…</source>
            <translation>全局查找(&amp;F)…</translation>
        </message>
        <message>
            <source>Actions, elements and parts by a few letters</source>
            <translation>键入几个字符即可查找操作、元素和部件</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <source>Show less, larger</source>
            <translation>范围更小，显示更大</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <source>Show more, smaller</source>
            <translation>范围更大，显示更小</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>实际大小(&amp;A)</translation>
        </message>
        <message>
            <source>Zoom to 100 %</source>
            <translation>缩放至 100%</translation>
        </message>
        <message>
            <source>&amp;Fit all</source>
            <translation>缩放至全部(&amp;F)</translation>
        </message>
        <message>
            <source>Show the whole design</source>
            <translation>显示整个设计</translation>
        </message>
        <message>
            <source>Fit &amp;selection</source>
            <translation>缩放至所选(&amp;S)</translation>
        </message>
        <message>
            <source>Show the selected elements</source>
            <translation>显示所选元素</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>网格(&amp;G)</translation>
        </message>
        <message>
            <source>Show the grid that cards snap to</source>
            <translation>显示卡片吸附的网格</translation>
        </message>
        <message>
            <source>Alignment g&amp;uides</source>
            <translation>对齐参考线(&amp;U)</translation>
        </message>
        <message>
            <source>Show lines where a moved card lines up with others</source>
            <translation>移动卡片时显示与其他卡片对齐的参考线</translation>
        </message>
        <message>
            <source>&amp;Minimap</source>
            <translation>缩略图(&amp;M)</translation>
        </message>
        <message>
            <source>Show the small map of the whole design</source>
            <translation>显示整个设计的缩略图</translation>
        </message>
        <message>
            <source>Go to &amp;design</source>
            <translation>转到设计(&amp;D)</translation>
        </message>
        <message>
            <source>Go to dash&amp;board</source>
            <translation>转到仪表板(&amp;B)</translation>
        </message>
        <message>
            <source>Go to bi&amp;ll of materials</source>
            <translation>转到物料清单(&amp;L)</translation>
        </message>
        <message>
            <source>Go to &amp;report</source>
            <translation>转到报告(&amp;R)</translation>
        </message>
        <message>
            <source>Show this tab</source>
            <translation>显示此标签页</translation>
        </message>
        <message>
            <source>Next &amp;panel</source>
            <translation>下一个面板(&amp;P)</translation>
        </message>
        <message>
            <source>Move the keyboard to the next panel</source>
            <translation>将键盘焦点移到下一个面板</translation>
        </message>
        <message>
            <source>Pa&amp;nels</source>
            <translation>面板(&amp;N)</translation>
        </message>
        <message>
            <source>Reset la&amp;yout</source>
            <translation>重置布局(&amp;Y)</translation>
        </message>
        <message>
            <source>Put all panels back where they were at first</source>
            <translation>将所有面板恢复到初始位置</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>导出(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Report as PDF…</source>
            <translation>PDF 报告(&amp;R)…</translation>
        </message>
        <message>
            <source>The printed design report</source>
            <translation>打印版设计报告</translation>
        </message>
        <message>
            <source>&amp;Bill of materials…</source>
            <translation>物料清单(&amp;B)…</translation>
        </message>
        <message>
            <source>As a workbook, CSV or JSON</source>
            <translation>导出为工作簿、CSV 或 JSON</translation>
        </message>
        <message>
            <source>&amp;Topology drawing…</source>
            <translation>拓扑图(&amp;T)…</translation>
        </message>
        <message>
            <source>Networks and blocks, as SVG, PDF or PNG</source>
            <translation>网络与模块，导出为 SVG、PDF 或 PNG</translation>
        </message>
        <message>
            <source>Rack &amp;elevations…</source>
            <translation>机柜立面图(&amp;E)…</translation>
        </message>
        <message>
            <source>Every rack from the front, as SVG, PDF or PNG</source>
            <translation>所有机柜的正视图，导出为 SVG、PDF 或 PNG</translation>
        </message>
        <message>
            <source>&amp;Floor plan…</source>
            <translation>平面图(&amp;F)…</translation>
        </message>
        <message>
            <source>Rows of racks, as SVG, PDF or PNG</source>
            <translation>各排机柜，导出为 SVG、PDF 或 PNG</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>手册(&amp;M)</translation>
        </message>
        <message>
            <source>Open the built-in manual</source>
            <translation>打开内置手册</translation>
        </message>
        <message>
            <source>&amp;Welcome page</source>
            <translation>欢迎页(&amp;W)</translation>
        </message>
        <message>
            <source>Ways to start, and a short tour</source>
            <translation>入门方式与简短导览</translation>
        </message>
        <message>
            <source>&amp;About Clusterwright</source>
            <translation>关于 Clusterwright(&amp;A)</translation>
        </message>
        <message>
            <source>Version and licences</source>
            <translation>版本与许可</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>设计</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>仪表板</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>部件库</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>总览指标</translation>
        </message>
        <message>
            <source>Views of the design</source>
            <translation>设计视图</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>元素</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>添加部件</translation>
        </message>
        <message numerus="yes">
            <source> · %Ln unit(s)</source>
            <translation>
                <numerusform> · %Ln 台</numerusform>
            </translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Go to net&amp;works</source>
            <translation>转到网络(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Cable schedule…</source>
            <translation>布线表(&amp;C)…</translation>
        </message>
        <message>
            <source>Every cable with its labels, length and route, as a workbook or CSV</source>
            <translation>每根线缆的标签、长度和路由，写成工作簿或 CSV</translation>
        </message>
        <message>
            <source>Compare as built</source>
            <translation>与实际布线比较</translation>
        </message>
        <message>
            <source>Fabrics as built (*.net *.txt *.log *.lst *.out *.topo *.csv *.tsv)</source>
            <translation>实际布线文件 (*.net *.txt *.log *.lst *.out *.topo *.csv *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln difference(s) from the design</source>
            <translation>
                <numerusform>%1：与设计有 %Ln 处差异</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare as &amp;built…</source>
            <translation>与实际布线比较(&amp;B)…</translation>
        </message>
        <message>
            <source>What was cabled against what was designed: ibnetdiscover output or a point-to-point sheet</source>
            <translation>比较实际布线与设计：ibnetdiscover 的输出或点对点表</translation>
        </message>
        <message>
            <source>&amp;Close comparison</source>
            <translation>结束比较(&amp;C)</translation>
        </message>
        <message>
            <source>Take the marks off the canvas</source>
            <translation>去掉画布上的标记</translation>
        </message>
        <message>
            <source>By &amp;hand in a network</source>
            <translation>在网络中手工绘制(&amp;H)</translation>
        </message>
        <message>
            <source>Add a switch to this tier of the open network (A: to the tier selected)</source>
            <translation>在打开的网络的这一层添加交换机（A：所选的层）</translation>
        </message>
        <message>
            <source>Add or move a lin&amp;k by hand</source>
            <translation>手工添加或移动链路(&amp;K)</translation>
        </message>
        <message>
            <source>From the selected free port, or move the end at the selected port (L)</source>
            <translation>从所选空闲端口开始，或移动所选端口上的一端 (L)</translation>
        </message>
        <message>
            <source>Choose the ca&amp;ble by hand…</source>
            <translation>手工选择线缆(&amp;B)…</translation>
        </message>
        <message>
            <source>Part and length of the selected link (E)</source>
            <translation>所选链路的型号与长度 (E)</translation>
        </message>
        <message>
            <source>&amp;Remove a switch or link by hand</source>
            <translation>手工删除交换机或链路(&amp;R)</translation>
        </message>
        <message>
            <source>What is selected in the open network (Delete)</source>
            <translation>打开的网络中所选的内容 (Delete)</translation>
        </message>
        <message>
            <source>Return to &amp;generated</source>
            <translation>恢复为生成结果(&amp;G)</translation>
        </message>
        <message>
            <source>Take back what was drawn by hand at the selection (R)</source>
            <translation>撤回所选处的手工绘制 (R)</translation>
        </message>
        <message>
            <source>Take back &amp;all by hand</source>
            <translation>撤回全部手工更改(&amp;A)</translation>
        </message>
        <message>
            <source>The open network is as generated again</source>
            <translation>打开的网络恢复为生成结果</translation>
        </message>
        <message>
            <source>&amp;Thinnest cut</source>
            <translation>最小割(&amp;T)</translation>
        </message>
        <message>
            <source>Show or hide where the open network is thinnest (C)</source>
            <translation>显示或隐藏打开的网络的最小割 (C)</translation>
        </message>
        <message>
            <source>P&amp;oint-to-point sheet…</source>
            <translation>点对点表(&amp;O)…</translation>
        </message>
        <message>
            <source>One row a cable with both ends, for installers and other programs, as a workbook or CSV</source>
            <translation>每根线缆一行，含两端，供施工和其他程序使用，工作簿或 CSV</translation>
        </message>
        <message>
            <source>Zoom %1</source>
            <translation>缩放 %1</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Add a &amp;leaf switch by hand…</source>
            <translation>手工添加叶交换机(&amp;L)…</translation>
        </message>
        <message>
            <source>Add a &amp;spine switch by hand…</source>
            <translation>手工添加脊交换机(&amp;S)…</translation>
        </message>
        <message>
            <source>Add a &amp;core switch by hand…</source>
            <translation>手工添加核心交换机(&amp;C)…</translation>
        </message>
        <message>
            <source>Go to &amp;training</source>
            <translation>转到训练(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>cw::ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Find in the manual</source>
            <translation>在手册中查找</translation>
        </message>
        <message>
            <source>Enter goes to the next place</source>
            <translation>按 Enter 跳到下一处</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Text of the page</source>
            <translation>页面正文</translation>
        </message>
    </context>
    <context>
        <name>cw::Minimap</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>The whole design; drag to move the part on the screen.</source>
            <translation>整个设计；拖动可移动屏幕上显示的部分。</translation>
        </message>
    </context>
    <context>
        <name>cw::NameEditor</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>cw::NetworkInterior</name>
        <message>
            <source>Click a switch or a port, or move with the arrow keys. Enter opens the ports and follows a cable, Esc goes back.</source>
            <translation>单击交换机或端口，或用方向键移动。回车进入端口并沿线缆前进，Esc 返回。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>失效</translation>
        </message>
        <message>
            <source>Select a switch, a host or the port of a cable first.</source>
            <translation>请先选择一台交换机、主机或一条线缆的端口。</translation>
        </message>
        <message>
            <source>Working out what is left…</source>
            <translation>正在计算剩余能力…</translation>
        </message>
        <message>
            <source>A path runs between two hosts: choose one in the rows below the leaves.</source>
            <translation>路径连接两台主机：请在叶交换机下方的行中选择。</translation>
        </message>
        <message>
            <source>No switch or host of this network is called “%1”.</source>
            <translation>此网络中没有名为“%1”的交换机或主机。</translation>
        </message>
        <message>
            <source>pick a host</source>
            <translation>选择主机</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>起点：%1</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>终点：%1</translation>
        </message>
        <message>
            <source>Click the two hosts, or move to them and press Space.</source>
            <translation>单击两台主机，或移到主机上按空格键。</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>设计</translation>
        </message>
        <message>
            <source>Back to the design (Esc)</source>
            <translation>返回设计（Esc）</translation>
        </message>
        <message>
            <source>%1, on the switches of %2</source>
            <translation>%1，使用%2的交换机</translation>
        </message>
        <message>
            <source>Go to a switch or host</source>
            <translation>转到交换机或主机</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>What the colours of the switches tell</source>
            <translation>交换机颜色的含义</translation>
        </message>
        <message>
            <source>Ports in use</source>
            <translation>端口占用</translation>
        </message>
        <message>
            <source>Rails</source>
            <translation>轨道</translation>
        </message>
        <message>
            <source>Planes</source>
            <translation>平面</translation>
        </message>
        <message>
            <source>Pods</source>
            <translation>Pod</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Paths between two hosts or GPUs: hops, latency, bandwidth (P)</source>
            <translation>两台主机或 GPU 之间的路径：跳数、时延、带宽（P）</translation>
        </message>
        <message>
            <source>Let the selected switch or cable fail and see what is left (F)</source>
            <translation>让所选交换机或线缆失效，查看剩余能力（F）</translation>
        </message>
        <message>
            <source>Restore all</source>
            <translation>全部恢复</translation>
        </message>
        <message>
            <source>Mend everything that was let fail</source>
            <translation>恢复所有被设为失效的部件</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <source>Show the whole network (Home)</source>
            <translation>显示整个网络（Home）</translation>
        </message>
        <message>
            <source>GPU where the path begins</source>
            <translation>路径起点的 GPU</translation>
        </message>
        <message>
            <source>GPU where the path ends</source>
            <translation>路径终点的 GPU</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <comment>prefix of a number</comment>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>whole host</source>
            <translation>整台主机</translation>
        </message>
        <message>
            <source>What is left after the failure</source>
            <translation>失效后的剩余能力</translation>
        </message>
        <message>
            <source>Selected switch or port</source>
            <translation>所选交换机或端口</translation>
        </message>
        <message>
            <source>Follow the cable to %1</source>
            <translation>沿线缆到 %1</translation>
        </message>
        <message>
            <source>Path from or to this host</source>
            <translation>以此主机为路径端点</translation>
        </message>
        <message>
            <source>Show the whole network</source>
            <translation>显示整个网络</translation>
        </message>
        <message>
            <source>Show the network in the inspector</source>
            <translation>在属性面板中显示此网络</translation>
        </message>
        <message>
            <source>Back to the design</source>
            <translation>返回设计</translation>
        </message>
        <message>
            <source>Fail together</source>
            <translation>一同失效</translation>
        </message>
        <message>
            <source>The optic at this port, with all its cables</source>
            <translation>此端口的光模块及其全部线缆</translation>
        </message>
        <message>
            <source>Its rack %1</source>
            <translation>所在机柜 %1</translation>
        </message>
        <message>
            <source>Its row of racks</source>
            <translation>所在的整排机柜</translation>
        </message>
        <message>
            <source>Rail %1</source>
            <translation>轨道 %1</translation>
        </message>
        <message>
            <source>Plane %1</source>
            <translation>平面 %1</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>最小割</translation>
        </message>
        <message>
            <source>The thinnest cut between two halves of the hosts (C)</source>
            <translation>两半主机之间的最小割 (C)</translation>
        </message>
        <message>
            <source>Cut that is shown</source>
            <translation>所显示的割</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手工</translation>
        </message>
        <message>
            <source>Add, remove or move single switches and links over the generated network</source>
            <translation>在生成的网络之上添加、删除或移动单个交换机与链路</translation>
        </message>
        <message>
            <source>Looking for the thinnest cut…</source>
            <translation>正在求最小割…</translation>
        </message>
        <message>
            <source>No hosts are cabled here, so there is nothing to cut.</source>
            <translation>这里没有接入主机，无从求割。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>which cut, its share</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>At most %1 (an upper bound of the minimum), %2 of what half of the hosts can send.</source>
            <translation>至多 %1（最小值的上界），为半数主机发送能力的 %2。</translation>
        </message>
        <message>
            <source>%1, %2 of what half of the hosts can send.</source>
            <translation>%1，为半数主机发送能力的 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) cross, good for %1; %2 switches on side A, %3 on side B. Convention: %4.</source>
            <translation>
                <numerusform>%n 条链路跨越，容量 %1；A 侧 %2 台交换机，B 侧 %3 台。口径：%4。</numerusform>
            </translation>
        </message>
        <message>
            <source>A switch marked A|B has hosts of both halves; what these exchange crosses no link.</source>
            <translation>标为 A|B 的交换机同时有两半的主机；它们之间的流量不经过任何链路。</translation>
        </message>
        <message>
            <source>%1 port %2</source>
            <translation>%1 端口 %2</translation>
        </message>
        <message>
            <source>%1 is taken; remove the link there first, or choose a free port.</source>
            <translation>%1 已被占用；请先删除那里的链路，或选择空闲端口。</translation>
        </message>
        <message>
            <source>No link can end at %1: the switch has no such port here, or it belongs to another network or to a faster uplink beside it.</source>
            <translation>链路不能接到 %1：交换机在此没有该端口，或它属于另一网络，或属于旁边更快的上行链路。</translation>
        </message>
        <message>
            <source>%1 and %2 can't be joined.</source>
            <translation>%1 与 %2 无法连接。</translation>
        </message>
        <message>
            <source>No cable of the catalogue joins the %1 port of %2 and the %3 port of %4 at %5 over %6.</source>
            <translation>部件库中没有线缆能以 %5 连接 %2 的 %1 端口与 %4 的 %3 端口（长度 %6）。</translation>
        </message>
        <message>
            <source>The design holds no more changes by hand; take some back first.</source>
            <translation>设计不能再容纳更多手工更改；请先撤回一些。</translation>
        </message>
        <message>
            <source>Hosts of this network are cabled to each other; it has no switches to add to.</source>
            <translation>此网络的主机彼此直连，没有可添加交换机的层。</translation>
        </message>
        <message>
            <source>Add switch %1</source>
            <translation>添加交换机 %1</translation>
        </message>
        <message>
            <source>Add link %1 – %2</source>
            <translation>添加链路 %1 – %2</translation>
        </message>
        <message>
            <source>Move link of %1 to %2</source>
            <translation>将 %1 的链路移到 %2</translation>
        </message>
        <message>
            <source>Select a switch, or the port of a link, to remove it.</source>
            <translation>请选择要删除的交换机，或链路的端口。</translation>
        </message>
        <message>
            <source>%1 is one of a block; change how many the block has, or remove its links one by one.</source>
            <translation>%1 属于一个设备组；请更改该组的数量，或逐条删除其链路。</translation>
        </message>
        <message>
            <source>Remove switch %1</source>
            <translation>删除交换机 %1</translation>
        </message>
        <message>
            <source>%1 is free: there is no link to remove.</source>
            <translation>%1 空闲：没有可删除的链路。</translation>
        </message>
        <message>
            <source>The link of %1 follows from the design: it serves management or a fabric manager.</source>
            <translation>%1 的链路由设计决定：它用于管理或网络管理器。</translation>
        </message>
        <message>
            <source>Remove link %1 – %2</source>
            <translation>删除链路 %1 – %2</translation>
        </message>
        <message>
            <source>Select the port of a link to choose its cable.</source>
            <translation>请选择链路的端口以选择其线缆。</translation>
        </message>
        <message>
            <source>The design has changed; choose again in a moment.</source>
            <translation>设计已改变；请稍后再选。</translation>
        </message>
        <message>
            <source>Choose the cable %1 – %2</source>
            <translation>选择线缆 %1 – %2</translation>
        </message>
        <message>
            <source>Select what was drawn by hand first.</source>
            <translation>请先选择手工绘制的内容。</translation>
        </message>
        <message>
            <source>Nothing is drawn by hand at %1.</source>
            <translation>%1 处没有手工绘制的内容。</translation>
        </message>
        <message>
            <source>Return %1 to generated</source>
            <translation>%1 恢复为生成结果</translation>
        </message>
        <message>
            <source>Nothing of this network is drawn by hand.</source>
            <translation>此网络没有手工绘制的内容。</translation>
        </message>
        <message>
            <source>Take back all by hand of %1</source>
            <translation>撤回 %1 的全部手工更改</translation>
        </message>
        <message>
            <source>%1 is not in the network any more.</source>
            <translation>%1 已不在网络中。</translation>
        </message>
        <message>
            <source>Move this end of the link</source>
            <translation>移动链路的这一端</translation>
        </message>
        <message>
            <source>Add a link from here</source>
            <translation>从此处添加链路</translation>
        </message>
        <message>
            <source>Choose the cable…</source>
            <translation>选择线缆…</translation>
        </message>
        <message>
            <source>Remove the link</source>
            <translation>删除链路</translation>
        </message>
        <message>
            <source>Remove the switch</source>
            <translation>删除交换机</translation>
        </message>
        <message>
            <source>Return to generated</source>
            <translation>恢复为生成结果</translation>
        </message>
        <message>
            <source>Take back all by hand of this network</source>
            <translation>撤回此网络的全部手工更改</translation>
        </message>
        <message>
            <source>Thinnest cut</source>
            <translation>最小割</translation>
        </message>
        <message>
            <source>So many links are not drawn one by one; the sides are.</source>
            <translation>链路太多，不逐条画出；两侧仍有标示。</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>图例</translation>
        </message>
        <message>
            <source>Show what the colours and signs mean</source>
            <translation>显示颜色与标记的含义</translation>
        </message>
        <message>
            <source>Add access switch…</source>
            <translation>添加接入交换机…</translation>
        </message>
        <message>
            <source>Add leaf switch…</source>
            <translation>添加叶交换机…</translation>
        </message>
        <message>
            <source>Add aggregation switch…</source>
            <translation>添加汇聚交换机…</translation>
        </message>
        <message>
            <source>Add spine switch…</source>
            <translation>添加脊交换机…</translation>
        </message>
        <message>
            <source>Add core switch…</source>
            <translation>添加核心交换机…</translation>
        </message>
    </context>
    <context>
        <name>cw::NetworkPage</name>
        <message>
            <source>Figures</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Cables</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>Port maps</source>
            <translation>端口图</translation>
        </message>
        <message>
            <source>Floor plan</source>
            <translation>机房平面图</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Views of the networks</source>
            <translation>网络视图</translation>
        </message>
        <message>
            <source>As built</source>
            <translation>实际布线</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
    </context>
    <context>
        <name>cw::NumberBox</name>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
    </context>
    <context>
        <name>cw::PageFlow</name>
        <message>
            <source>Table %1. %2</source>
            <translation>表 %1　%2</translation>
        </message>
        <message>
            <source>Figure %1. %2</source>
            <translation>图 %1　%2</translation>
        </message>
    </context>
    <context>
        <name>cw::PageSetupDialog</name>
        <message>
            <source>Page setup of the report</source>
            <translation>报告的页面设置</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>纵向</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>横向</translation>
        </message>
    </context>
    <context>
        <name>cw::PaletteModel</name>
        <message>
            <source>Recently used</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>计算</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Storage tiers</source>
            <translation>存储层</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>业务</translation>
        </message>
        <message>
            <source>Workloads</source>
            <translation>作业</translation>
        </message>
        <message>
            <source>Adds the network with sensible switches and cables the free ports of all blocks to it. A design has one network of each kind.</source>
            <translation>添加该网络并配置合适的交换机，将所有模块的空闲端口接入。每类网络在一个设计中只有一个。</translation>
        </message>
        <message>
            <source>A storage tier that starts with this unit; choose another in the inspector.

%1</source>
            <translation>以此单元起步的存储层；可在属性中更换。

%1</translation>
        </message>
        <message>
            <source>The catalogue has no unit for this family.</source>
            <translation>部件库中没有此类存储的单元。</translation>
        </message>
        <message>
            <source>Service nodes on this server; choose another in the inspector.

%1</source>
            <translation>使用此服务器的业务节点；可在属性中更换。

%1</translation>
        </message>
        <message>
            <source>A training run of this model: %1 parameters, %2 layers, sequences of %3 tokens.
Source: %4</source>
            <translation>训练此模型：%1 参数，%2 层，序列长度 %3 token。
来源：%4</translation>
        </message>
        <message>
            <source>Compute: %1</source>
            <comment>network of a technology</comment>
            <translation>计算：%1</translation>
        </message>
        <message>
            <source>Storage: %1</source>
            <comment>network of a technology</comment>
            <translation>存储：%1</translation>
        </message>
        <message>
            <source>A training run of this model: %1 parameters, layers listed one by one.
Source: %2</source>
            <translation>训练该模型：%1 参数，逐层列出。
来源：%2</translation>
        </message>
        <message>
            <source>A training run of this model: %1 parameters, %2 of them for a token, %3 layers, %4 experts, sequences of %5 tokens.
Source: %6</source>
            <translation>训练该模型：%1 参数，每个 token 使用 %2，%3 层，%4 个专家，序列 %5 个 token。
来源：%6</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation>推理服务</translation>
        </message>
        <message>
            <source>Serves this model: %1 parameters. Load, lengths and times are set in the inspector.
Source: %2</source>
            <translation>该模型的推理服务：%1 参数。负载、长度与时延在属性面板中设置。
来源：%2</translation>
        </message>
    </context>
    <context>
        <name>cw::PalettePanel</name>
        <message>
            <source>Search parts</source>
            <translation>搜索部件</translation>
        </message>
        <message>
            <source>Search the palette</source>
            <translation>搜索部件库</translation>
        </message>
        <message>
            <source>Finds by name, vendor, part number, GPU or Chinese name. Enter adds the first that is found.</source>
            <translation>可按名称、厂商、料号、GPU 或中文名查找。按 Enter 添加第一个结果。</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>部件库</translation>
        </message>
        <message>
            <source>Drag an entry onto the canvas, or add it with Enter or a double click.</source>
            <translation>将条目拖到画布上，或按 Enter、双击添加。</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
    </context>
    <context>
        <name>cw::PartFields</name>
        <message>
            <source>power, max</source>
            <translation>最大功率</translation>
        </message>
        <message>
            <source>power, typical</source>
            <translation>典型功率</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>重量</translation>
        </message>
        <message>
            <source>height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>depth</source>
            <translation>深度</translation>
        </message>
        <message>
            <source>airflow</source>
            <translation>风向</translation>
        </message>
        <message>
            <source>cooling</source>
            <translation>冷却方式</translation>
        </message>
        <message>
            <source>processors</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>number of GPUs</source>
            <translation>GPU 数</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>内存/显存</translation>
        </message>
        <message>
            <source>memory that the driver reports</source>
            <translation>驱动报告的显存</translation>
        </message>
        <message>
            <source>memory bandwidth</source>
            <translation>显存带宽</translation>
        </message>
        <message>
            <source>dense 16-bit FLOP/s</source>
            <translation>16 位稠密算力</translation>
        </message>
        <message>
            <source>dense 8-bit FLOP/s</source>
            <translation>8 位稠密算力</translation>
        </message>
        <message>
            <source>dense 4-bit FLOP/s</source>
            <translation>4 位稠密算力</translation>
        </message>
        <message>
            <source>scale-up bandwidth</source>
            <translation>机内互联带宽</translation>
        </message>
        <message>
            <source>scale-up domain</source>
            <translation>机内互联域</translation>
        </message>
        <message>
            <source>sums inside the scale-up switches</source>
            <translation>机内互联交换机归约</translation>
        </message>
        <message>
            <source>local flash</source>
            <translation>本地闪存</translation>
        </message>
        <message>
            <source>ports</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>compute ports</source>
            <translation>计算端口</translation>
        </message>
        <message>
            <source>storage ports</source>
            <translation>存储端口</translation>
        </message>
        <message>
            <source>service ports</source>
            <translation>业务端口</translation>
        </message>
        <message>
            <source>management ports</source>
            <translation>管理端口</translation>
        </message>
        <message>
            <source>port speed</source>
            <translation>端口速率</translation>
        </message>
        <message>
            <source>uplink ports</source>
            <translation>上联端口</translation>
        </message>
        <message>
            <source>breakout</source>
            <translation>端口拆分</translation>
        </message>
        <message>
            <source>next hops of a route</source>
            <translation>单条路由的下一跳数</translation>
        </message>
        <message>
            <source>packet buffer</source>
            <translation>报文缓存</translation>
        </message>
        <message>
            <source>latency</source>
            <translation>时延</translation>
        </message>
        <message>
            <source>sums in the network</source>
            <translation>网内归约</translation>
        </message>
        <message>
            <source>raw capacity</source>
            <translation>裸容量</translation>
        </message>
        <message>
            <source>read rate</source>
            <translation>读速率</translation>
        </message>
        <message>
            <source>write rate</source>
            <translation>写速率</translation>
        </message>
        <message>
            <source>number of drives</source>
            <translation>盘数</translation>
        </message>
        <message>
            <source>drive</source>
            <translation>盘</translation>
        </message>
        <message>
            <source>diameter</source>
            <translation>外径</translation>
        </message>
        <message>
            <source>bend radius</source>
            <translation>弯曲半径</translation>
        </message>
        <message>
            <source>usable units</source>
            <translation>可用 U 数</translation>
        </message>
    </context>
    <context>
        <name>cw::PartFormulas</name>
        <message>
            <source>A step is the sum of what nothing hides: the work of the slowest stage on all micro batches, the bubble of the pipeline, traffic that work does not cover, the optimizer, and the wait for the slowest host.</source>
            <translation>一步是所有无法被掩盖的部分之和：最慢流水段处理全部微批次的计算、流水线气泡、未被计算掩盖的通信、优化器，以及等待最慢主机的时间。</translation>
        </message>
        <message>
            <source>Matrix products, each by its own size: operations over the sustained share of the peak, which falls with short inner dimensions and unfilled waves of tiles; never faster than memory delivers the operands. Backward counts twice, what is computed again once more.</source>
            <translation>矩阵乘按各自尺寸计算：运算量除以峰值的持续利用率；内维较短或分块未填满一波时利用率下降；且不快于显存供给操作数的速度。反向计两次，重计算部分再计一次。</translation>
        </message>
        <message>
            <source>Norms, activations, residuals and casts: bytes that must pass memory over its bandwidth, times what the software fuses less than ideally.</source>
            <translation>归一化、激活、残差与类型转换：须经过显存的字节数除以带宽，再乘以软件融合不足的系数。</translation>
        </message>
        <message>
            <source>The projection onto the vocabulary and the loss, on the last stage of the pipeline.</source>
            <translation>词表投影与损失，位于流水线最后一段。</translation>
        </message>
        <message>
            <source>Gathering and scattering of activations between tensor-parallel ranks, as far as the software does not overlap it with products.</source>
            <translation>张量并行各卡之间激活的聚合与分发，仅计软件未与矩阵乘重叠的部分。</translation>
        </message>
        <message>
            <source>Keys and values on their way between the ranks of one sequence, as far as attention does not cover it.</source>
            <translation>同一序列各卡之间传递的键和值，仅计未被注意力计算掩盖的部分。</translation>
        </message>
        <message>
            <source>Tokens to their experts and back, forward and backward; inside a node over its own links, beyond it over the network.</source>
            <translation>token 到专家的往返，前向与反向；节点内走节点链路，跨节点走网络。</translation>
        </message>
        <message>
            <source>Activations and their gradients from stage to stage, where nothing hides them.</source>
            <translation>流水段之间激活及其梯度的传输，仅计未被掩盖的部分。</translation>
        </message>
        <message>
            <source>Gradients summed over all copies and weights gathered again, less what backward hides; with sharded weights the gathering before every layer.</source>
            <translation>所有副本的梯度求和与权重再聚合，减去被反向掩盖的部分；权重分片时为每层之前的聚合。</translation>
        </message>
        <message>
            <source>Adam reads and writes its states and the weights of this rank once.</source>
            <translation>Adam 对本卡的优化器状态与权重各读写一次。</translation>
        </message>
        <message>
            <source>Every step waits for the slowest of n hosts; the expected maximum of their noise grows with the square root of the logarithm.</source>
            <translation>每一步都要等待 n 台主机中最慢的一台；其噪声最大值的期望随对数的平方根增长。</translation>
        </message>
        <message>
            <source>GPUs that wait until the host has issued their work, sums of gradients over micro batches, and what a step costs once.</source>
            <translation>GPU 等待主机下发任务的时间、微批次之间的梯度累加，以及每步一次的固定开销。</translation>
        </message>
        <message>
            <source>The fullest rank at the fullest moment of a step, times what the allocator loses to fragments, with driver and communication buffers.</source>
            <translation>一步中占用最高的卡在最高时刻的显存，乘以分配器碎片损失，并计入驱动和通信缓冲。</translation>
        </message>
        <message>
            <source>The same estimate for other numbers of copies of the model. The batch stays, so each copy has fewer micro batches to hide bubble and gradients behind. The knee is the last size at which a GPU yields four fifths of its best.</source>
            <translation>对其他模型副本数做同样的估算。批大小不变，因此每个副本可用来掩盖气泡和梯度的微批次更少。拐点是单 GPU 产出仍达最佳值五分之四的最大规模。</translation>
        </message>
        <message>
            <source>The same estimate with one input changed by a factor and everything else as it is, per token.</source>
            <translation>只改变一个输入、其他保持不变时的同样估算，按每 token 计。</translation>
        </message>
        <message>
            <source>Fused attention at the rate that its kernels sustain on the GPU, on the half of the scores that a causal mask leaves; without fused kernels two products and the traffic of the scores.</source>
            <translation>融合注意力，按其内核在该 GPU 上能维持的速率计算，只计因果掩码留下的一半得分；没有融合内核时，为两次矩阵乘加上得分的读写。</translation>
        </message>
        <message>
            <source>Stages that wait at the beginning and the end. The share is 1/v with v virtual stages, a third of it with zero bubble, (p − 2) / 3(p − 1) with DualPipe.</source>
            <translation>流水段在开头和结尾的等待。有 v 个虚拟段时比例为 1/v；零气泡调度为其三分之一，DualPipe 为 (p − 2) / 3(p − 1)。</translation>
        </message>
        <message>
            <source>Two bytes for each weight of the fullest GPU in 16 bits, with the scales of narrower formats; where weights are sharded, the share of this GPU and its 32-bit copy.</source>
            <translation>最满的 GPU 上每个权重按 16 位计两字节，更窄的格式另加缩放因子；权重分片时为本 GPU 的份额及其 32 位副本。</translation>
        </message>
        <message>
            <source>Sums of gradients, usually in 32 bits, spread where the layout shards them, and the gradients of one layer on their way into the sum.</source>
            <translation>梯度之和，通常为 32 位，并行策略分片时摊到各 GPU；另加一层梯度在累加途中的部分。</translation>
        </message>
        <message>
            <source>Adam keeps a 32-bit copy of each weight and two moments: twelve bytes, spread over the GPUs that share them; none where the host holds them.</source>
            <translation>Adam 为每个权重保存一份 32 位副本和两个动量，共 12 字节，由共享状态的 GPU 分摊；卸载到主机时为零。</translation>
        </message>
        <message>
            <source>What backward needs of each layer, for every micro batch that is under way on the stage, less what is computed again; with the working memory of one layer.</source>
            <translation>每层反向所需的内容，乘以该流水段上正在进行的微批次数，减去重计算的部分；另加一层的工作显存。</translation>
        </message>
        <message>
            <source>Scores over the vocabulary and their gradients, on the stage with the loss; counted where they are more than the work of a layer.</source>
            <translation>词表得分及其梯度，位于计算损失的流水段；超过一层的工作显存时才计入。</translation>
        </message>
        <message>
            <source>Weights of sharded layers while they are used: the layer at work, the one that follows, and the output matrix. A pipeline keeps its whole stage.</source>
            <translation>分片层使用时的完整权重：正在计算的一层、下一层以及输出矩阵。有流水线时保留整个流水段。</translation>
        </message>
        <message>
            <source>Copies of tokens on their way to the experts of a layer and back.</source>
            <translation>token 送往各专家并返回途中的副本。</translation>
        </message>
        <message>
            <source>What the allocator loses to fragments, and the memory of driver, context and communication buffers.</source>
            <translation>分配器因碎片损失的部分，以及驱动、上下文和通信缓冲区的显存。</translation>
        </message>
        <message>
            <source>The tokens of one step over its time; for models given as layers samples, with s = 1.</source>
            <translation>一步的 token 数除以其时间；以层列表给出的模型按样本计，s = 1。</translation>
        </message>
        <message>
            <source>Operations that the model needs, over those that the GPUs could do at their dense 16-bit peak. What is computed again does not count.</source>
            <translation>模型所需的运算量，除以这些 GPU 按 16 位稠密峰值可完成的运算量。重计算不计入。</translation>
        </message>
        <message>
            <source>Tokens to train on over tokens a second, without interruptions.</source>
            <translation>训练 token 数 ÷ 每秒 token 数，不含中断。</translation>
        </message>
        <message>
            <source>The share of its time that a run spends on steps that last: less stops for checkpoints, work that an interruption throws away, and restarts. Interruptions come at any moment alike.</source>
            <translation>运行时间中用于最终保留的步骤的比例：扣除检查点停顿、中断丢失的工作和重启。中断在任何时刻发生的可能相同。</translation>
        </message>
        <message>
            <source>The whole run with its interruptions: its time without them over the goodput.</source>
            <translation>计入中断的整个运行：不计中断的时间除以有效时间占比。</translation>
        </message>
        <message>
            <source>GPU-hours of the whole run, interruptions included, at what one costs in this design.</source>
            <translation>整个运行（含中断）的 GPU 小时数，乘以本设计中每 GPU 小时的成本。</translation>
        </message>
        <message>
            <source>time of a step</source>
            <translation>单步时间</translation>
        </message>
        <message>
            <source>tokens of the job in a second</source>
            <translation>作业每秒 token 数</translation>
        </message>
        <message>
            <source>GPUs of the job</source>
            <translation>作业的 GPU 数</translation>
        </message>
        <message>
            <source>tensor-parallel ranks</source>
            <translation>张量并行度</translation>
        </message>
        <message>
            <source>stages of the pipeline</source>
            <translation>流水段数</translation>
        </message>
        <message>
            <source>context-parallel ranks</source>
            <translation>上下文并行度</translation>
        </message>
        <message>
            <source>copies of the model (data-parallel ranks)</source>
            <translation>模型副本数（数据并行度）</translation>
        </message>
        <message>
            <source>expert-parallel ranks</source>
            <translation>专家并行度</translation>
        </message>
        <message>
            <source>virtual stages of a GPU</source>
            <translation>每 GPU 的虚拟段数</translation>
        </message>
        <message>
            <source>sequences of a micro batch</source>
            <translation>微批次的序列数</translation>
        </message>
        <message>
            <source>sequences of a global batch</source>
            <translation>全局批的序列数</translation>
        </message>
        <message>
            <source>the changed global batch</source>
            <translation>改变后的全局批</translation>
        </message>
        <message>
            <source>micro batches of a copy in a step</source>
            <translation>每副本每步的微批次数</translation>
        </message>
        <message>
            <source>micro batches under way on the fullest stage</source>
            <translation>最满流水段上正在进行的微批次数</translation>
        </message>
        <message>
            <source>tokens of a sequence</source>
            <translation>序列的 token 数</translation>
        </message>
        <message>
            <source>hidden width</source>
            <translation>隐藏维度</translation>
        </message>
        <message>
            <source>entries of the vocabulary</source>
            <translation>词表条目数</translation>
        </message>
        <message>
            <source>experts of a token</source>
            <translation>每 token 的专家数</translation>
        </message>
        <message>
            <source>weights that a GPU works on</source>
            <translation>一块 GPU 所处理的权重数</translation>
        </message>
        <message>
            <source>weights of one layer</source>
            <translation>一层的权重数</translation>
        </message>
        <message>
            <source>operations of the model for a token</source>
            <translation>模型每 token 的运算量</translation>
        </message>
        <message>
            <source>share of forward that is computed again</source>
            <translation>前向中重计算的比例</translation>
        </message>
        <message>
            <source>backward of attention against forward</source>
            <translation>注意力反向与前向之比</translation>
        </message>
        <message>
            <source>share that other work hides</source>
            <translation>被其他工作掩盖的比例</translation>
        </message>
        <message>
            <source>share of the bubble that the schedule leaves</source>
            <translation>调度方式留下的气泡比例</translation>
        </message>
        <message>
            <source>GPUs that share the states</source>
            <translation>共享状态的 GPU 数</translation>
        </message>
        <message>
            <source>peak of the GPU, 16 bits, dense</source>
            <translation>GPU 峰值，16 位，稠密</translation>
        </message>
        <message>
            <source>memory bandwidth of the GPU</source>
            <translation>GPU 显存带宽</translation>
        </message>
        <message>
            <source>sustained share of the peak: products</source>
            <translation>可持续达到的峰值比例：矩阵乘</translation>
        </message>
        <message>
            <source>sustained share of the peak: fused attention</source>
            <translation>可持续达到的峰值比例：融合注意力</translation>
        </message>
        <message>
            <source>sustained share of the memory bandwidth</source>
            <translation>可持续达到的显存带宽比例</translation>
        </message>
        <message>
            <source>link between the ranks: inside the node, and beyond it</source>
            <translation>各 rank 之间的链路：节点内与节点外</translation>
        </message>
        <message>
            <source>hosts</source>
            <translation>主机数</translation>
        </message>
        <message>
            <source>slowest host against the average, less 1</source>
            <translation>最慢主机相对平均值超出的部分</translation>
        </message>
        <message>
            <source>noise of one host</source>
            <translation>单台主机的波动</translation>
        </message>
        <message>
            <source>growth of the noise with the hosts</source>
            <translation>波动随主机数的增长</translation>
        </message>
        <message>
            <source>keys and values of a rank</source>
            <translation>单个 rank 的 KV</translation>
        </message>
        <message>
            <source>attention of one step of the ring</source>
            <translation>环形一步的注意力时间</translation>
        </message>
        <message>
            <source>forward of a micro batch on a stage</source>
            <translation>一个微批次在一个流水段上的前向</translation>
        </message>
        <message>
            <source>backward of a micro batch on a stage</source>
            <translation>一个微批次在一个流水段上的反向</translation>
        </message>
        <message>
            <source>gradient traffic that backward hides</source>
            <translation>被反向掩盖的梯度流量</translation>
        </message>
        <message>
            <source>wait for the host, for a micro batch</source>
            <translation>每个微批次等待主机的时间</translation>
        </message>
        <message>
            <source>sums of gradients, for a micro batch</source>
            <translation>每个微批次的梯度累加</translation>
        </message>
        <message>
            <source>what a step costs once</source>
            <translation>每步一次性的开销</translation>
        </message>
        <message>
            <source>bytes of a gradient on its way</source>
            <translation>传输中每个梯度的字节数</translation>
        </message>
        <message>
            <source>bytes that Adam reads and writes for a weight</source>
            <translation>Adam 为每个权重读写的字节数</translation>
        </message>
        <message>
            <source>memory of the fullest GPU</source>
            <translation>占用最高 GPU 的显存</translation>
        </message>
        <message>
            <source>driver and communication buffers</source>
            <translation>驱动与通信缓冲区</translation>
        </message>
        <message>
            <source>share lost to fragments</source>
            <translation>因碎片损失的比例</translation>
        </message>
        <message>
            <source>bytes of a weight</source>
            <translation>每个权重的字节数</translation>
        </message>
        <message>
            <source>bytes of a gradient</source>
            <translation>每个梯度的字节数</translation>
        </message>
        <message>
            <source>bytes of optimizer states of a weight</source>
            <translation>每个权重的优化器状态字节数</translation>
        </message>
        <message>
            <source>bytes kept of an activation element in a layer</source>
            <translation>每层每个激活元素保留的字节数</translation>
        </message>
        <message>
            <source>bytes of a score</source>
            <translation>每个得分的字节数</translation>
        </message>
        <message>
            <source>the input that is changed</source>
            <translation>被改变的输入</translation>
        </message>
        <message>
            <source>factor on the input</source>
            <translation>输入的倍数</translation>
        </message>
        <message>
            <source>tokens to train on</source>
            <translation>要训练的 token 数</translation>
        </message>
        <message>
            <source>goodput</source>
            <translation>有效时间占比</translation>
        </message>
        <message>
            <source>time from one checkpoint to the next</source>
            <translation>检查点间隔</translation>
        </message>
        <message>
            <source>stop for a checkpoint</source>
            <translation>检查点停顿</translation>
        </message>
        <message>
            <source>writing on in the background after the stop</source>
            <translation>停顿之后的后台写入</translation>
        </message>
        <message>
            <source>mean time between interruptions</source>
            <translation>平均中断间隔</translation>
        </message>
        <message>
            <source>restart after an interruption</source>
            <translation>中断后的重启</translation>
        </message>
        <message>
            <source>cost of a GPU-hour</source>
            <translation>每 GPU 小时成本</translation>
        </message>
    </context>
    <context>
        <name>cw::PlaceDialog</name>
        <message>
            <source>Move racks</source>
            <translation>移动机柜</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>排</translation>
        </message>
        <message>
            <source>Place in the row</source>
            <translation>排内位置</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>&amp;Row</source>
            <translation>排(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Place in the row</source>
            <translation>排内位置(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>cw::PlanWords</name>
        <message>
            <source>%1 %2</source>
            <comment>part of a step and its time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>rank of a layout</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Cheapest for a token:</source>
            <translation>每 token 成本最低：</translation>
        </message>
        <message>
            <source>Most memory left near that speed:</source>
            <translation>速度相近时剩余显存最多：</translation>
        </message>
        <message>
            <source>%1 layouts looked at, %2 fit, %3 computed.</source>
            <translation>考察了 %1 种并行策略，%2 种放得下，计算了 %3 种。</translation>
        </message>
        <message numerus="yes">
            <source>%1 %2 tokens/s (%3 to %4), %5 of peak, step %6, %7 of %8 memory, %Ln GPU(s)</source>
            <translation>
                <numerusform>%1 %2 token/s（%3–%4），峰值的 %5，单步时间 %6，显存 %7 / %8，%Ln 块 GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Between the parts of a step</extracomment>
            <translation>、</translation>
        </message>
        <message>
            <source>The fastest layout with other numbers of copies, in tokens:</source>
            <translation>以其他副本数运行最快的并行策略（每秒 token 数）：</translation>
        </message>
        <message>
            <source>What moves the time of a token most:</source>
            <translation>对每 token 时间影响最大的因素：</translation>
        </message>
        <message numerus="yes">
            <source>With %Ln GPU(s): %1 tokens/s, %2</source>
            <translation>
                <numerusform>用 %Ln 块 GPU：%1 token/s，%2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::PlotCard</name>
        <message>
            <source>Explain</source>
            <translation>解释</translation>
        </message>
        <message>
            <source>Formula, values, source, and published runs like this one.</source>
            <translation>公式、数值、来源，以及与此相近的公开实测案例。</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Shows the same figures as a table.</source>
            <translation>以表格显示相同数据。</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>The drawing or its figures as a file.</source>
            <translation>将图形或其数据存为文件。</translation>
        </message>
        <message>
            <source>Drawing as SVG…</source>
            <translation>图形存为 SVG…</translation>
        </message>
        <message>
            <source>Figures as CSV…</source>
            <translation>数据存为 CSV…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>复制表格</translation>
        </message>
        <message>
            <source>Explain “%1”</source>
            <translation>解释“%1”</translation>
        </message>
        <message>
            <source>Show “%1” as a table</source>
            <translation>以表格显示“%1”</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>导出“%1”</translation>
        </message>
        <message>
            <source>Chart: %1</source>
            <translation>图表：%1</translation>
        </message>
        <message>
            <source>Table: %1</source>
            <translation>表格：%1</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG 图形 (*.svg)</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another folder.</source>
            <translation>无法写入 %1。请选择其他文件夹。</translation>
        </message>
    </context>
    <context>
        <name>cw::PortDrawing</name>
        <message>
            <source>%1 down, bar below</source>
            <translation>%1 个下行，横条在下</translation>
        </message>
        <message>
            <source>%1 up, bar above</source>
            <translation>%1 个上行，横条在上</translation>
        </message>
        <message>
            <source>%1 free, dotted</source>
            <translation>%1 个空闲，虚线框</translation>
        </message>
    </context>
    <context>
        <name>cw::PortMapPage</name>
        <message>
            <source>Switch</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>The switch that is shown; type a part of its name.</source>
            <translation>所显示的交换机；可输入名称的一部分。</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Print the port map</source>
            <translation>打印端口图</translation>
        </message>
        <message>
            <source>The drawing and the list, with a preview.</source>
            <translation>图与清单，带预览。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the port map</source>
            <translation>导出端口图</translation>
        </message>
        <message>
            <source>Writes the port map as PDF or its list as CSV.</source>
            <translation>把端口图写成 PDF，或把清单写成 CSV。</translation>
        </message>
        <message>
            <source>Front of the switch</source>
            <translation>交换机面板</translation>
        </message>
        <message>
            <source>Ports of the switch</source>
            <translation>交换机端口</translation>
        </message>
        <message>
            <source>The port map is being made…</source>
            <translation>正在生成端口图…</translation>
        </message>
        <message>
            <source>%1, %2. %3 of %4 ports used.</source>
            <translation>%1，%2。已用 %3 / %4 个端口。</translation>
        </message>
        <message>
            <source>The design has no switches yet.</source>
            <translation>设计中还没有交换机。</translation>
        </message>
        <message>
            <source>Print the port map of %1</source>
            <translation>打印 %1 的端口图</translation>
        </message>
    </context>
    <context>
        <name>cw::PortMapView</name>
        <message>
            <source>%1: free</source>
            <translation>%1：空闲</translation>
        </message>
        <message>
            <source>%1 (%2): %3 %4, %5, %6, %7</source>
            <translation>%1（%2）：%3 %4，%5，%6，%7</translation>
        </message>
    </context>
    <context>
        <name>cw::PortWords</name>
        <message>
            <source>rack %1, unit %2</source>
            <translation>机柜 %1，%2 U</translation>
        </message>
        <message>
            <source>free</source>
            <translation>空闲</translation>
        </message>
        <message>
            <source>down</source>
            <comment>towards hosts</comment>
            <translation>下行</translation>
        </message>
        <message>
            <source>up</source>
            <comment>towards spines</comment>
            <translation>上行</translation>
        </message>
        <message>
            <source>management</source>
            <translation>管理</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Connected to</source>
            <translation>连接到</translation>
        </message>
        <message>
            <source>Its port</source>
            <translation>对端端口</translation>
        </message>
        <message>
            <source>Cable id</source>
            <translation>线缆编号</translation>
        </message>
        <message>
            <source>Label at this end</source>
            <translation>本端标签</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速率</translation>
        </message>
        <message>
            <source>%1, %2. %3 of %4 ports are used.</source>
            <translation>%1，%2。已用 %3 / %4 个端口。</translation>
        </message>
        <message>
            <source>Front of %1</source>
            <translation>%1 的面板</translation>
        </message>
        <message>
            <source>Ports of %1</source>
            <translation>%1 的端口</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>交换机</translation>
        </message>
    </context>
    <context>
        <name>cw::PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language of the window, of reports and of drawings</source>
            <translation>窗口、报告和图纸的语言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Light or dark colours; print is always on white</source>
            <translation>浅色或深色；打印始终为白底</translation>
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
            <source>Currency of new designs</source>
            <translation>新设计的货币</translation>
        </message>
        <message>
            <source>An open design keeps its own; change it in the inspector</source>
            <translation>已打开的设计保留自己的货币；可在属性中修改</translation>
        </message>
        <message>
            <source>Bandwidth in</source>
            <translation>带宽单位</translation>
        </message>
        <message>
            <source>How bandwidths are shown; links keep their Gb/s names</source>
            <translation>带宽的显示方式；链路仍以 Gb/s 命名</translation>
        </message>
        <message>
            <source>Bytes per second (GB/s)</source>
            <translation>字节每秒 (GB/s)</translation>
        </message>
        <message>
            <source>Bits per second (Gb/s)</source>
            <translation>比特每秒 (Gb/s)</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Which end of each price range the totals use</source>
            <translation>合计采用价格区间的哪一档</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Autosave</source>
            <translation>自动保存</translation>
        </message>
        <message>
            <source> s at the latest</source>
            <translation> 秒内</translation>
        </message>
        <message>
            <source>Keeps a copy for recovery, written when you pause and at the latest after this time; your file itself is only written when you save</source>
            <translation>保留一份用于恢复的副本，在您停手时写入，最迟不超过此时间；您的文件只有在保存时才会写入</translation>
        </message>
    </context>
    <context>
        <name>cw::PropertyForm</name>
        <message numerus="yes">
            <source>Change “%1” of %n element(s)</source>
            <translation>
                <numerusform>修改 %n 个元素的“%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>Change “%1” of the design</source>
            <translation>修改设计的“%1”</translation>
        </message>
        <message>
            <source>Change “%1” of %2</source>
            <translation>修改%2的“%1”</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>Show or hide these fields.</source>
            <translation>显示或隐藏这些字段。</translation>
        </message>
    </context>
    <context>
        <name>cw::QuantityEdit</name>
        <message>
            <source>%1 to %2</source>
            <comment>range</comment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>至少 %1</translation>
        </message>
        <message>
            <source>—</source>
            <extracomment>Several elements with unlike values</extracomment>
            <translation>—</translation>
        </message>
    </context>
    <context>
        <name>cw::RackPainter</name>
        <message>
            <source>%1 × %2</source>
            <extracomment>number of equal racks × their names, over a drawing</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 · %2 of %3 U</source>
            <translation>%1 · 已用 %2/%3 U</translation>
        </message>
        <message>
            <source>%1 max of %2</source>
            <translation>最大 %1，上限 %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>cw::Rates</name>
        <message>
            <source>Network of two tiers, per GPU</source>
            <translation>两层网络，每 GPU</translation>
        </message>
        <message>
            <source>Capital cost, per H100</source>
            <translation>建设成本，每块 H100</translation>
        </message>
        <message>
            <source>Colocation, per kW and month</source>
            <translation>托管，每 kW 每月</translation>
        </message>
        <message>
            <source>Colocation worldwide, per kW and month</source>
            <translation>托管（全球），每 kW 每月</translation>
        </message>
        <message>
            <source>Colocation of dense racks, per kW and month</source>
            <translation>托管（高密度机柜），每 kW 每月</translation>
        </message>
        <message>
            <source>Electricity, per kWh</source>
            <translation>电价，每 kWh</translation>
        </message>
        <message>
            <source>Electricity in China, per kWh</source>
            <translation>电价（中国），每 kWh</translation>
        </message>
        <message>
            <source>Electricity in Europe, per kWh</source>
            <translation>电价（欧洲），每 kWh</translation>
        </message>
        <message>
            <source>Electricity, per MWh</source>
            <translation>电价，每 MWh</translation>
        </message>
        <message>
            <source>Electricity at commercial rates, per MWh</source>
            <translation>电价（商业），每 MWh</translation>
        </message>
        <message>
            <source>Building of a data centre, per MW</source>
            <translation>机房建设，每 MW</translation>
        </message>
        <message>
            <source>QLC flash, per TB</source>
            <translation>QLC 闪存，每 TB</translation>
        </message>
        <message>
            <source>TLC flash, per TB</source>
            <translation>TLC 闪存，每 TB</translation>
        </message>
        <message>
            <source>TLC flash in 2025, per TB</source>
            <translation>TLC 闪存（2025 年），每 TB</translation>
        </message>
        <message>
            <source>Hard disks, per TB</source>
            <translation>机械硬盘，每 TB</translation>
        </message>
        <message>
            <source>Integration, per rack</source>
            <translation>集成，每机柜</translation>
        </message>
        <message>
            <source>Memory, per GB</source>
            <translation>内存，每 GB</translation>
        </message>
        <message>
            <source>Own H100, per GPU-hour</source>
            <translation>自有 H100，每 GPU 小时</translation>
        </message>
        <message>
            <source>Rented B200, per GPU-hour</source>
            <translation>租用 B200，每 GPU 小时</translation>
        </message>
        <message>
            <source>Rented H100, per GPU-hour</source>
            <translation>租用 H100，每 GPU 小时</translation>
        </message>
        <message>
            <source>Rented H200, per GPU-hour</source>
            <translation>租用 H200，每 GPU 小时</translation>
        </message>
        <message>
            <source>Rented MI300X, per GPU-hour</source>
            <translation>租用 MI300X，每 GPU 小时</translation>
        </message>
        <message>
            <source>Rented GB200, per superchip and hour</source>
            <translation>租用 GB200，每超级芯片小时</translation>
        </message>
        <message>
            <source>Software, per GPU and year</source>
            <translation>软件，每 GPU 每年</translation>
        </message>
        <message>
            <source>Staff, per person and year</source>
            <translation>人员，每人每年</translation>
        </message>
    </context>
    <context>
        <name>cw::RecordList</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add to: %1</source>
            <translation>添加到：%1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove from: %1</source>
            <translation>移除自：%1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>No fault</source>
            <translation>无错误</translation>
        </message>
    </context>
    <context>
        <name>cw::RecoveryDialog</name>
        <message>
            <source>Recover unsaved work</source>
            <translation>恢复未保存的工作</translation>
        </message>
        <message>
            <source>Clusterwright ended without saving. Your files are as you last saved them; these copies hold what came after.</source>
            <translation>Clusterwright 上次退出时未保存。您的文件仍是最后一次保存的内容；以下副本含其后的改动。</translation>
        </message>
        <message>
            <source>Unsaved designs</source>
            <translation>未保存的设计</translation>
        </message>
        <message>
            <source>never saved</source>
            <translation>从未保存</translation>
        </message>
        <message>
            <source>%1 · %2 GPUs · %3 · %4</source>
            <translation>%1 · %2 GPU · %3 · %4</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>稍后决定</translation>
        </message>
    </context>
    <context>
        <name>cw::ReportDocument</name>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Design report</source>
            <translation>设计报告</translation>
        </message>
        <message>
            <source>Revision %1 · %2</source>
            <translation>版本 %1 · %2</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
    </context>
    <context>
        <name>cw::ReportPreview</name>
        <message>
            <source>Print the design report</source>
            <translation>打印设计报告</translation>
        </message>
        <message>
            <source>Report preview</source>
            <translation>报告预览</translation>
        </message>
        <message>
            <source>Pages of the report</source>
            <translation>报告页面</translation>
        </message>
        <message>
            <source>Tools of the report preview</source>
            <translation>报告预览工具栏</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Smaller pages</source>
            <translation>缩小页面</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Larger pages</source>
            <translation>放大页面</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>页宽</translation>
        </message>
        <message>
            <source>Fit the page width</source>
            <translation>适合页宽</translation>
        </message>
        <message>
            <source>Fit a whole page</source>
            <translation>适合整页</translation>
        </message>
        <message>
            <source>Facing</source>
            <translation>双页</translation>
        </message>
        <message>
            <source>Two pages side by side</source>
            <translation>双页并排</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>单页</translation>
        </message>
        <message>
            <source>One page after the other</source>
            <translation>逐页显示</translation>
        </message>
        <message>
            <source>Page setup…</source>
            <translation>页面设置…</translation>
        </message>
        <message>
            <source>Choose the paper</source>
            <translation>选择纸张</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>打印报告</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>cw::ReportWriter</name>
        <message>
            <source>Low</source>
            <comment>of an estimate</comment>
            <translation>低</translation>
        </message>
        <message>
            <source>High</source>
            <comment>of an estimate</comment>
            <translation>高</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>The workbook that goes with this report has the same lines with live formulas, the evidence of every part, and the point-to-point cable schedule.</source>
            <translation>随本报告的工作簿列有相同的清单行，含实时公式、各部件的查证状态以及点到点布线表。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>型号</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>料号</translation>
        </message>
        <message>
            <source>Multiplication</source>
            <translation>数量构成</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>备件</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Extended price</source>
            <translation>金额小计</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>无价格</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>数据来源</translation>
        </message>
        <message>
            <source>“Read” means that the figure stands in the named source; “unverified” that it is recalled from a named kind of source and to be checked before it is quoted; “estimate” that it is derived or assumed.</source>
            <translation>“已查证”指数值见于所列来源；“未核实”指数值凭记忆取自所列类型的来源，报价前须核对；“估算”指数值由推导或假设得出。</translation>
        </message>
        <message>
            <source>Sources of the parts</source>
            <translation>部件数据来源</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部件</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>查证状态</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>其余字段</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Sources of the prices</source>
            <translation>价格来源</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>可信度</translation>
        </message>
        <message>
            <source>Exchange rates: %1.</source>
            <translation>汇率：%1。</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Capital cost by category</source>
            <translation>建设成本（CAPEX）分类</translation>
        </message>
        <message>
            <source>Bill of materials by category, %1</source>
            <translation>物料清单分类汇总，%1</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低价</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高价</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Capital cost by category; the line shows the span from low to high prices</source>
            <translation>建设成本分类；线段表示低价到高价的范围</translation>
        </message>
        <message>
            <source>Without a price, and therefore missing in the totals: %1.</source>
            <translation>以下部件无价格，未计入总额：%1。</translation>
        </message>
        <message>
            <source>Cost of ownership</source>
            <translation>拥有成本（TCO）</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Typical</source>
            <translation>典型</translation>
        </message>
        <message>
            <source>Capital cost</source>
            <translation>建设成本（CAPEX）</translation>
        </message>
        <message>
            <source>Energy per year</source>
            <translation>年电费</translation>
        </message>
        <message>
            <source>Colocation or facility per year</source>
            <translation>年托管或机房费</translation>
        </message>
        <message>
            <source>Support per year</source>
            <translation>年维保费</translation>
        </message>
        <message>
            <source>Staff per year</source>
            <translation>年人员费</translation>
        </message>
        <message>
            <source>Operating cost per year</source>
            <translation>年运营成本（OPEX）</translation>
        </message>
        <message>
            <source>Cost per GPU-hour</source>
            <translation>每 GPU 小时成本</translation>
        </message>
        <message>
            <source>Cost per GPU-hour = (capital cost × (1 − residual value) / years + operating cost per year) / (GPUs × 8,760 h × utilisation). Low, typical and high take all prices at the low, typical and high end of the price book. Energy is zero where the colocation rate includes it.</source>
            <translation>每 GPU 小时成本 =（建设成本 ×（1 − 残值率）/ 年数 + 年运营成本）/（GPU 数 × 8,760 h × 利用率）。低价、典型、高价分别取价格簿中全部价格的低值、典型值和高值。托管单价已含电费时，电费计为零。</translation>
        </message>
        <message>
            <source>Capital cost, amortised</source>
            <translation>建设成本摊销</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>电费</translation>
        </message>
        <message>
            <source>Colocation or facility</source>
            <translation>托管或机房</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>维保</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>运维人员</translation>
        </message>
        <message>
            <source>Yearly cost, typical prices</source>
            <translation>年成本（典型价格）</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <source>Networks are bands with their switch tiers; blocks of equal units are cards. A bundle stands for all cables between the units of a block and a network.</source>
            <translation>网络画成网络带，带内为各层级交换机；相同单元合为模块，画成卡片。一条线束代表模块各单元与网络之间的全部线缆。</translation>
        </message>
        <message>
            <source>Topology</source>
            <translation>拓扑</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Bisection: %1. The closed form follows from the counts; the maximum flow is computed on the graph of the planned cables. They are equal where both apply.</source>
            <translation>对分带宽口径：%1。解析公式由数量推得；最大流在规划线缆构成的图上计算。两者都适用时结果相等。</translation>
        </message>
        <message>
            <source>Networks compared</source>
            <translation>网络对比</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Per server</source>
            <translation>每台服务器</translation>
        </message>
        <message>
            <source>Worst oversubscription</source>
            <translation>最差收敛比</translation>
        </message>
        <message>
            <source>Bisection</source>
            <translation>对分带宽</translation>
        </message>
        <message>
            <source>After worst switch failure</source>
            <translation>最坏交换机故障后</translation>
        </message>
        <message>
            <source>not built</source>
            <translation>未建</translation>
        </message>
        <message>
            <source>Nothing is attached: the network is not built.</source>
            <translation>没有任何接入：该网络未建。</translation>
        </message>
        <message>
            <source>This network has no switches of its own: it rides on %1.</source>
            <translation>该网络没有独立的交换机，由%1承载。</translation>
        </message>
        <message>
            <source>%1: switch tiers</source>
            <translation>%1：交换机层级</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>Oversubscription</source>
            <translation>收敛比</translation>
        </message>
        <message>
            <source>%1: links</source>
            <translation>%1：链路</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>To</source>
            <translation>终点</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链路数</translation>
        </message>
        <message>
            <source>Speed of a link</source>
            <translation>链路速率</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>总带宽</translation>
        </message>
        <message>
            <source>%1: what it can do</source>
            <translation>%1：网络能力</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>All hosts together</source>
            <translation>全部主机合计</translation>
        </message>
        <message>
            <source>%1 ports of %2</source>
            <translation>%1 个 %2 端口</translation>
        </message>
        <message>
            <source>Bisection, %1</source>
            <translation>对分带宽，%1</translation>
        </message>
        <message>
            <source>%1 of the bandwidth of half of the hosts</source>
            <translation>占半数主机带宽的 %1</translation>
        </message>
        <message>
            <source>Worst oversubscription of a path</source>
            <translation>路径最差收敛比</translation>
        </message>
        <message>
            <source>Bisection after the worst switch failure</source>
            <translation>最坏交换机故障后的对分带宽</translation>
        </message>
        <message>
            <source>Longest path</source>
            <translation>最长路径</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n 条链路</numerusform>
            </translation>
        </message>
        <message>
            <source>Free host ports on leaf switches</source>
            <translation>叶交换机空闲主机端口</translation>
        </message>
        <message>
            <source>Requirements and assumptions</source>
            <translation>需求与假设</translation>
        </message>
        <message>
            <source>Requirements and what meets them</source>
            <translation>需求与满足情况</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>需求项</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>要求值</translation>
        </message>
        <message>
            <source>Designed</source>
            <translation>设计值</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>met</source>
            <translation>满足</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>不满足</translation>
        </message>
        <message>
            <source>Train “%1”</source>
            <translation>训练“%1”</translation>
        </message>
        <message>
            <source>%1: usable capacity</source>
            <translation>%1：可用容量</translation>
        </message>
        <message>
            <source>%1: read bandwidth</source>
            <translation>%1：读带宽</translation>
        </message>
        <message>
            <source>%1: write bandwidth</source>
            <translation>%1：写带宽</translation>
        </message>
        <message>
            <source>The design states no deadline, capacity or bandwidth to be met.</source>
            <translation>设计未提出工期、容量或带宽要求。</translation>
        </message>
        <message>
            <source>Design choices</source>
            <translation>设计选择</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>模块</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>模块</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Attached to (ports of one unit)</source>
            <translation>接入网络（单台端口数）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Network intent</source>
            <translation>网络设计意图</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>技术</translation>
        </message>
        <message>
            <source>Leaf switch</source>
            <translation>叶交换机</translation>
        </message>
        <message>
            <source>Oversubscription allowed</source>
            <translation>允许的收敛比</translation>
        </message>
        <message>
            <source>merged with %1</source>
            <translation>与%1合并</translation>
        </message>
        <message>
            <source>Assumptions on site and business</source>
            <translation>场地与商务假设</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>假设</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>假设项</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>placing devices</source>
            <translation>设备布放</translation>
        </message>
        <message>
            <source>Power limit of a rack</source>
            <translation>机柜功率上限</translation>
        </message>
        <message>
            <source>placing devices, rule check</source>
            <translation>设备布放、规则检查</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation>PUE</translation>
        </message>
        <message>
            <source>energy, facility power</source>
            <translation>能耗、设施功率</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>电价</translation>
        </message>
        <message>
            <source>%1 per MWh</source>
            <translation>%1/MWh</translation>
        </message>
        <message>
            <source>energy cost</source>
            <translation>电费</translation>
        </message>
        <message>
            <source>Hosting</source>
            <translation>机房方式</translation>
        </message>
        <message>
            <source>colocation</source>
            <translation>托管</translation>
        </message>
        <message>
            <source>own facility</source>
            <translation>自建机房</translation>
        </message>
        <message>
            <source>operating cost</source>
            <translation>运营成本</translation>
        </message>
        <message>
            <source>Average load</source>
            <translation>平均负载</translation>
        </message>
        <message>
            <source>energy: share of the typical power</source>
            <translation>能耗：占典型功率的比例</translation>
        </message>
        <message>
            <source>Utilisation</source>
            <translation>利用率</translation>
        </message>
        <message>
            <source>GPU-hours: share of all hours</source>
            <translation>GPU 小时：占全部时数的比例</translation>
        </message>
        <message>
            <source>Amortisation</source>
            <translation>摊销</translation>
        </message>
        <message>
            <source>%1 years</source>
            <translation>%1 年</translation>
        </message>
        <message>
            <source>cost per GPU-hour</source>
            <translation>每 GPU 小时成本</translation>
        </message>
        <message>
            <source>Residual value</source>
            <translation>残值</translation>
        </message>
        <message>
            <source>of the capital cost, after the amortisation</source>
            <translation>占建设成本的比例，摊销期满时</translation>
        </message>
        <message>
            <source>of the hardware price</source>
            <translation>占硬件价格的比例</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>by cluster size</source>
            <translation>按集群规模</translation>
        </message>
        <message>
            <source>of optics and cables, rounded up per part number</source>
            <translation>光模块和线缆的备件比例，按料号向上取整</translation>
        </message>
        <message>
            <source>Rack pitch, row pitch</source>
            <translation>机柜间距、排间距</translation>
        </message>
        <message>
            <source>cable lengths, floor plan</source>
            <translation>线缆长度、平面图</translation>
        </message>
        <message>
            <source>Racks per row</source>
            <translation>每排机柜数</translation>
        </message>
        <message>
            <source>floor plan</source>
            <translation>平面图</translation>
        </message>
        <message>
            <source>Cable tray above the racks</source>
            <translation>机柜上方线缆桥架高度</translation>
        </message>
        <message>
            <source>cable lengths</source>
            <translation>线缆长度</translation>
        </message>
        <message>
            <source>Cable slack</source>
            <translation>线缆余量</translation>
        </message>
        <message>
            <source>Design rules</source>
            <translation>设计规则</translation>
        </message>
        <message>
            <source>Broken rules</source>
            <translation>违反的规则</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Waived rules</source>
            <translation>已豁免的规则</translation>
        </message>
        <message>
            <source>Reason of the waiver</source>
            <translation>豁免理由</translation>
        </message>
        <message>
            <source>No rule is broken, apart from those that are waived.</source>
            <translation>除已豁免的规则外，未违反任何规则。</translation>
        </message>
        <message>
            <source>Rules that were checked</source>
            <translation>已检查的规则</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>检查内容</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n 个问题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s), waived</source>
            <translation>
                <numerusform>%n 个问题，已豁免</numerusform>
            </translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <source>The design has no storage tier.</source>
            <translation>设计中没有存储层。</translation>
        </message>
        <message>
            <source>Storage tiers: capacity</source>
            <translation>存储层：容量</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>台数</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保护方式</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>裸容量</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>可用容量</translation>
        </message>
        <message>
            <source>Raw per usable</source>
            <translation>裸容量/可用</translation>
        </message>
        <message>
            <source>Storage tiers: bandwidth</source>
            <translation>存储层：带宽</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读</translation>
        </message>
        <message>
            <source>bound by</source>
            <translation>瓶颈</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写</translation>
        </message>
        <message>
            <source>Read per server</source>
            <translation>每台服务器读带宽</translation>
        </message>
        <message>
            <source>SuperPOD guidance</source>
            <translation>SuperPOD 指导值</translation>
        </message>
        <message>
            <source>Usable: after protection, fill limit and one unit kept free for rebuild. Per server: all GPU servers read at the same time. Bound by: the lowest of the limits below.</source>
            <translation>可用容量：扣除数据保护开销、填充上限以及为重建预留的一台之后。每台服务器：按全部 GPU 服务器同时读取计。瓶颈：下列各项限值中的最低者。</translation>
        </message>
        <message>
            <source>Limits of each storage tier</source>
            <translation>各存储层的限值</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限制项</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>The design has nothing to mount in racks.</source>
            <translation>设计中没有需要上架的设备。</translation>
        </message>
        <message>
            <source>Equal racks are shown once, with their number and names; the names of devices are those of the first of them. The drawing of all racks shows each of them.</source>
            <translation>相同的机柜只画一次，并注明数量和名称；设备名称取其中第一个机柜的。全部机柜图中逐个画出。</translation>
        </message>
        <message>
            <source>Floor plan</source>
            <translation>平面图</translation>
        </message>
        <message>
            <source>Elevations</source>
            <translation>机柜立面图</translation>
        </message>
        <message>
            <source>Rack elevations, front view: %1</source>
            <translation>机柜立面图（正视）：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more kind(s) of rack are in the drawing of all racks.</source>
            <translation>
                <numerusform>另有 %n 种机柜见全部机柜图。</numerusform>
            </translation>
        </message>
        <message>
            <source>Power, heat and weight</source>
            <translation>功率、散热与重量</translation>
        </message>
        <message>
            <source>Power of the whole design</source>
            <translation>整个设计的功率</translation>
        </message>
        <message>
            <source>IT power, typical</source>
            <translation>IT 功率，典型</translation>
        </message>
        <message>
            <source>what the meter shows</source>
            <translation>即电表读数</translation>
        </message>
        <message>
            <source>IT power, maximum</source>
            <translation>IT 功率，最大</translation>
        </message>
        <message>
            <source>nameplate: what feeds and cooling are sized for</source>
            <translation>铭牌功率，供电与制冷按此配置</translation>
        </message>
        <message>
            <source>Facility power, maximum</source>
            <translation>设施功率，最大</translation>
        </message>
        <message>
            <source>IT power × PUE %1</source>
            <translation>IT 功率 × PUE %1</translation>
        </message>
        <message>
            <source>Heat to remove</source>
            <translation>需排出的热量</translation>
        </message>
        <message>
            <source>equal to the electrical power of the IT</source>
            <translation>等于 IT 设备的电功率</translation>
        </message>
        <message>
            <source>Weight of the devices</source>
            <translation>设备重量</translation>
        </message>
        <message>
            <source>Fullest rack</source>
            <translation>功率占用最高的机柜</translation>
        </message>
        <message>
            <source>of the limit of %1</source>
            <translation>占上限 %1 的比例</translation>
        </message>
        <message>
            <source>Racks over the limit</source>
            <translation>超限机柜</translation>
        </message>
        <message>
            <source>Maximum power by rack</source>
            <translation>各机柜最大功率</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>上限 %1</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Contents of one</source>
            <translation>每柜内容</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>Typical, each</source>
            <translation>每柜典型功率</translation>
        </message>
        <message>
            <source>Maximum, each</source>
            <translation>每柜最大功率</translation>
        </message>
        <message>
            <source>Weight, each</source>
            <translation>每柜重量</translation>
        </message>
        <message>
            <source>%1 U</source>
            <translation>%1 U</translation>
        </message>
        <message>
            <source>Training estimate</source>
            <translation>训练估算</translation>
        </message>
        <message>
            <source>The design names no workload.</source>
            <translation>设计未指定负载。</translation>
        </message>
        <message>
            <source>There is no estimate for this workload.</source>
            <translation>该负载没有估算结果。</translation>
        </message>
        <message>
            <source>%1: estimate</source>
            <translation>%1：估算</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 参数</translation>
        </message>
        <message>
            <source>%1 layers, hidden %2, sequence %3</source>
            <translation>%1 层，隐藏维度 %2，序列长度 %3</translation>
        </message>
        <message>
            <source>Tokens to train on</source>
            <translation>训练 token 数</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>并行策略</translation>
        </message>
        <message>
            <source>TP %1 · PP %2 · DP %3</source>
            <translation>TP %1 · PP %2 · DP %3</translation>
        </message>
        <message>
            <source>tensor, pipeline and data parallel; micro-batch %1, global batch %2</source>
            <translation>张量、流水线、数据并行；微批次 %1，全局批次 %2</translation>
        </message>
        <message>
            <source>Precision, recomputation</source>
            <translation>精度、重计算</translation>
        </message>
        <message>
            <source>Time of a step</source>
            <translation>单步时间</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>每秒 token 数</translation>
        </message>
        <message>
            <source>low %1, high %2 (± %3)</source>
            <translation>低 %1，高 %2（± %3）</translation>
        </message>
        <message>
            <source>Model FLOP/s of a GPU</source>
            <translation>单 GPU 模型 FLOP/s</translation>
        </message>
        <message>
            <source>MFU %1 against the dense 16-bit peak, HFU %2 with recomputation</source>
            <translation>MFU %1（相对 16 位稠密峰值），HFU %2（计入重计算）</translation>
        </message>
        <message>
            <source>Memory of a GPU</source>
            <translation>单 GPU 显存</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>放得下</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation>放不下</translation>
        </message>
        <message>
            <source>Wall time</source>
            <translation>训练总时长</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1: parts of a step</source>
            <translation>%1：单步时间构成</translation>
        </message>
        <message>
            <source>%1: where the time of a step goes</source>
            <translation>%1：单步时间分布</translation>
        </message>
        <message>
            <source>dense, 16 bit</source>
            <translation>16 位稠密算力</translation>
        </message>
        <message>
            <source>racks</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Currency and price scenario</source>
            <translation>币种与价格档</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>制作工具</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>name, date, signature</source>
            <extracomment>under a line to sign on</extracomment>
            <translation>姓名、日期、签字</translation>
        </message>
        <message>
            <source>Design report</source>
            <translation>设计报告</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>This report describes the design “%1”: what it consists of, what it can do, what it costs, and which design rules it breaks. All figures come from one evaluation of the design; the bill of materials, the drawings and this document show the same numbers.</source>
            <translation>本报告说明设计“%1”的组成、能力、成本以及违反的设计规则。全部数据出自对该设计的同一次计算；物料清单、图纸与本文档数值一致。</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>关键指标</translation>
        </message>
        <message numerus="yes">
            <source>in %n server(s)</source>
            <translation>
                <numerusform>分布于 %n 台服务器</numerusform>
            </translation>
        </message>
        <message>
            <source>Dense 16-bit performance</source>
            <translation>16 位稠密算力</translation>
        </message>
        <message>
            <source>peak of all GPUs, without sparsity</source>
            <translation>全部 GPU 峰值，不计稀疏</translation>
        </message>
        <message>
            <source>GPU memory</source>
            <translation>GPU 显存</translation>
        </message>
        <message>
            <source>Usable storage</source>
            <translation>可用存储容量</translation>
        </message>
        <message>
            <source>after protection and fill limit</source>
            <translation>扣除数据保护和填充上限后</translation>
        </message>
        <message>
            <source>Cables</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>twin-port cables count once</source>
            <translation>双端口线缆计为一根</translation>
        </message>
        <message>
            <source>none over the power limit</source>
            <translation>均未超过功率上限</translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) over the power limit</source>
            <translation>
                <numerusform>%n 个机柜超过功率上限</numerusform>
            </translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>IT 功率</translation>
        </message>
        <message>
            <source>maximum; typical %1; facility with PUE %2</source>
            <translation>最大值；典型 %1；计入 PUE 的设施功率 %2</translation>
        </message>
        <message>
            <source>Compute bisection</source>
            <translation>计算网络对分带宽</translation>
        </message>
        <message>
            <source>typical; low %1, high %2</source>
            <translation>典型；低价 %1，高价 %2</translation>
        </message>
        <message>
            <source>Broken design rules</source>
            <translation>违反的设计规则</translation>
        </message>
        <message>
            <source>%1 errors, %2 warnings that are not waived</source>
            <translation>%1 个错误、%2 个警告未豁免</translation>
        </message>
        <message numerus="yes">
            <source>The price book has no price for %n part(s) of this design: the cost figures are short of them.</source>
            <translation>
                <numerusform>价格簿缺少本设计中 %n 种部件的价格：成本数据未计入这些部件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <comment>the network that is trained</comment>
            <translation>模型</translation>
        </message>
        <message>
            <source>Failures and growth</source>
            <translation>故障与扩展</translation>
        </message>
        <message>
            <source>%1: single failures</source>
            <translation>%1：单点故障</translation>
        </message>
        <message>
            <source>What fails</source>
            <translation>故障对象</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>总数</translation>
        </message>
        <message>
            <source>Bisection left</source>
            <translation>剩余对分带宽</translation>
        </message>
        <message>
            <source>Throughput left</source>
            <translation>剩余吞吐</translation>
        </message>
        <message>
            <source>Ports cut off</source>
            <translation>失联端口</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Chosen by the program where the brief was silent</source>
            <translation>需求未说明、由程序选定的内容</translation>
        </message>
        <message>
            <source>Addresses and quality of service</source>
            <translation>地址与服务质量</translation>
        </message>
        <message>
            <source>The first %L1 of %L2 rows; the whole table is exported from the page Addresses.</source>
            <translation>%L2 行中的前 %L1 行；整张表可从“地址”页导出。</translation>
        </message>
        <message>
            <source>Every leaf switch routes a subnet of its own, and every port of a host has an address in the subnet of its leaf. Switches speak eBGP after RFC 7938: cores share one AS number, the spines of a pod another, and each leaf has its own, from %1 to %2.</source>
            <translation>每台叶交换机负责一个自己的子网，主机的每个端口在其叶的子网中有一个地址。交换机按 RFC 7938 运行 eBGP：核心共用一个 AS 号，同一 Pod 的脊共用一个，每台叶各一个，范围 %1 至 %2。</translation>
        </message>
        <message>
            <source>Links between switches: an IPv4 /31 each (RFC 3021), the lower address at the lower end.</source>
            <translation>交换机之间的链路：每条一个 IPv4 /31（RFC 3021），低地址在下端。</translation>
        </message>
        <message>
            <source>Links between switches: an IPv6 /127 each (RFC 6164), the lower address at the lower end.</source>
            <translation>交换机之间的链路：每条一个 IPv6 /127（RFC 6164），低地址在下端。</translation>
        </message>
        <message>
            <source>Links between switches: unnumbered, BGP finds its neighbour by the interface (RFC 5549).</source>
            <translation>交换机之间的链路：无编号，BGP 按接口发现邻居（RFC 5549）。</translation>
        </message>
        <message>
            <source>Hosts and loopbacks have IPv4 and IPv6.</source>
            <translation>主机与环回地址有 IPv4 和 IPv6。</translation>
        </message>
        <message>
            <source>Hosts and loopbacks have IPv4.</source>
            <translation>主机与环回地址有 IPv4。</translation>
        </message>
        <message>
            <source>Host names: %1.</source>
            <translation>主机名：%1。</translation>
        </message>
        <message>
            <source>AS number by hand: %1 has %2.</source>
            <translation>手工指定的 AS 号：%1 为 %2。</translation>
        </message>
        <message>
            <source>Hosts, IPv4</source>
            <translation>主机，IPv4</translation>
        </message>
        <message>
            <source>VRF</source>
            <translation>VRF</translation>
        </message>
        <message>
            <source>VLANs</source>
            <translation>VLAN</translation>
        </message>
        <message>
            <source>Overlay, VNIs</source>
            <translation>叠加网络，VNI</translation>
        </message>
        <message>
            <source>MTU of switches</source>
            <translation>交换机 MTU</translation>
        </message>
        <message>
            <source>MTU of hosts</source>
            <translation>主机 MTU</translation>
        </message>
        <message>
            <source>Lossless</source>
            <translation>无损</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
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
            <source>Quality of service</source>
            <translation>服务质量</translation>
        </message>
        <message>
            <source>Traffic classes</source>
            <translation>流量类</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>流量类</translation>
        </message>
        <message>
            <source>DSCP</source>
            <translation>DSCP</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>lossless: paused by priority flow control, marked with ECN</source>
            <translation>无损：由优先级流控暂停，打 ECN 标记</translation>
        </message>
        <message>
            <source>congestion notices, served first</source>
            <translation>拥塞通知，优先发送</translation>
        </message>
        <message>
            <source>congestion notices</source>
            <translation>拥塞通知</translation>
        </message>
        <message>
            <source>ECN marks from a queue of %1 on and all packets from %2 on; the sender is paused from %3 on.</source>
            <translation>队列达到 %1 起打 ECN 标记，达到 %2 起全部标记；达到 %3 起暂停发送方。</translation>
        </message>
        <message>
            <source>A watchdog drops what is in a queue that stays paused.</source>
            <translation>看门狗丢弃持续被暂停的队列中的报文。</translation>
        </message>
        <message>
            <source>No watchdog looks after queues that stay paused.</source>
            <translation>没有看门狗监视持续被暂停的队列。</translation>
        </message>
        <message>
            <source>Flows are spread over next hops by the load of the links.</source>
            <translation>流按链路负载分到各下一跳。</translation>
        </message>
        <message>
            <source>Flows are spread by ECMP, weighted by the capacity behind each next hop.</source>
            <translation>流按 ECMP 分担，以各下一跳之后的容量加权。</translation>
        </message>
        <message>
            <source>Flows are spread by ECMP, every next hop alike.</source>
            <translation>流按 ECMP 分担，各下一跳一律等分。</translation>
        </message>
        <message numerus="yes">
            <source>A connection has %n queue pair(s).</source>
            <translation>
                <numerusform>每个连接有 %n 个队列对。</numerusform>
            </translation>
        </message>
        <message>
            <source>Headroom of priority flow control</source>
            <translation>优先级流控的缓冲余量</translation>
        </message>
        <message>
            <source>After a port has paused one priority, this much may still arrive: 2 · length · 5 ns/m · rate + 2 · MTU + rate · response (IEEE 802.1Q-2018, annex N). On a cable of %1 at %2, with an MTU of %3 bytes and a response of %4, that is %5.</source>
            <translation>端口暂停一个优先级之后，仍可能到达的数据为：2 · 长度 · 5 ns/m · 速率 + 2 · MTU + 速率 · 响应时间（IEEE 802.1Q-2018，附录 N）。线缆 %1、速率 %2、MTU %3 字节、响应 %4 时为 %5。</translation>
        </message>
        <message>
            <source>Headroom of the fullest switches</source>
            <translation>最满的交换机的余量</translation>
        </message>
        <message>
            <source>InfiniBand</source>
            <translation>InfiniBand</translation>
        </message>
        <message numerus="yes">
            <source>The subnet manager assigns LIDs as it discovers the fabric; how many there will be is planned. A port takes %n LID(s).</source>
            <translation>
                <numerusform>LID 由子网管理器在发现网络时分配，规划中只有数量。每个端口占 %n 个 LID。</numerusform>
            </translation>
        </message>
        <message>
            <source>All ports are members of the default partition, 0x7fff.</source>
            <translation>全部端口都是默认分区 0x7fff 的成员。</translation>
        </message>
        <message>
            <source>Cabling</source>
            <translation>布线</translation>
        </message>
        <message>
            <source>Cables of one network and one kind between the same two racks are pulled together as a bundle. Labels name rack, unit and port of both ends after ANSI/TIA-606-C, the near end first: %1. The cable schedule lists every single cable.</source>
            <translation>同一网络、同一种类、同样两个机柜之间的线缆作为一个线束一起敷设。标签按 ANSI/TIA-606-C 标出两端的机柜、U 位和端口，近端在前：%1。每根线缆见线缆表。</translation>
        </message>
        <message>
            <source>Cables by kind</source>
            <translation>按种类汇总的线缆</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>线束</translation>
        </message>
        <message>
            <source>Lengths, m</source>
            <translation>长度，m</translation>
        </message>
        <message>
            <source>Of %L1 pull bundles the %L2 with most cables are shown.</source>
            <translation>%L1 个线束中，列出线缆最多的 %L2 个。</translation>
        </message>
        <message>
            <source>Pull bundles</source>
            <translation>线束</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>线束</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>路由</translation>
        </message>
        <message>
            <source>Interchangeable elements are one row; one of them fails at a time. Bisection left: share of the intact network's. Throughput left: share of line rate that the worst pairing of leaves still gets, over the best routes. Ports cut off reach most others no longer. Training step: time against the intact network, of several jobs the one that suffers most; a synchronous job that loses a GPU stops. Convention of the bisection: %1. Of all shares: %2.</source>
            <translation>可互换的部件合为一行，每次其中一个故障。剩余对分带宽：与完好网络之比。剩余吞吐：最坏的叶交换机配对在最佳路由下仍能得到的线速比例。失联端口指不再能到达大多数其他端口者。训练步：与完好网络的时间之比，有多个作业时取受影响最大的一个；同步作业丢失一块 GPU 即停止。对分带宽口径：%1。各比例口径：%2。</translation>
        </message>
        <message>
            <source>Training step</source>
            <translation>训练步</translation>
        </message>
        <message>
            <source>The same networks in other counts</source>
            <translation>同一批网络的其他计数</translation>
        </message>
        <message>
            <source>Ports of hosts</source>
            <translation>主机端口</translation>
        </message>
        <message>
            <source>Ports of switches</source>
            <translation>交换机端口</translation>
        </message>
        <message>
            <source>Cages of hosts</source>
            <translation>主机笼口</translation>
        </message>
        <message>
            <source>Cages of switches</source>
            <translation>交换机笼口</translation>
        </message>
        <message>
            <source>of them fibres</source>
            <translation>其中光纤</translation>
        </message>
        <message>
            <source>Optics</source>
            <translation>光模块</translation>
        </message>
        <message>
            <source>Rate of the job off the leaf</source>
            <translation>作业跨叶通信速率</translation>
        </message>
        <message>
            <source>%1: what the run meets</source>
            <translation>%1：训练中会遇到什么</translation>
        </message>
        <message>
            <source>Time between interruptions</source>
            <translation>平均中断间隔</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>检查点</translation>
        </message>
        <message>
            <source>to %1 at %2, bound by %3</source>
            <translation>写入 %1，%2，受限于%3</translation>
        </message>
        <message>
            <source>Writing it</source>
            <translation>写入时间</translation>
        </message>
        <message>
            <source>the steps stop for %1</source>
            <translation>训练停顿 %1</translation>
        </message>
        <message>
            <source>Checkpoint interval</source>
            <translation>检查点间隔</translation>
        </message>
        <message>
            <source>best %1; Young %2, Daly %3, availability-optimal %4</source>
            <translation>最佳 %1；Young %2，Daly %3，可用性最优 %4</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>重启</translation>
        </message>
        <message>
            <source>found, replaced, read back, warmed up</source>
            <translation>发现、替换、读回、预热</translation>
        </message>
        <message>
            <source>Goodput</source>
            <translation>有效时间占比</translation>
        </message>
        <message>
            <source>Time with interruptions</source>
            <translation>含中断的时间</translation>
        </message>
        <message>
            <source>Cost of the run</source>
            <translation>训练费用</translation>
        </message>
        <message>
            <source>Energy of the run</source>
            <translation>训练能耗</translation>
        </message>
        <message>
            <source>%1 MWh</source>
            <translation>%1 MWh</translation>
        </message>
        <message>
            <source>cooling included</source>
            <translation>含制冷</translation>
        </message>
        <message>
            <source>Spare servers</source>
            <translation>备用服务器</translation>
        </message>
        <message>
            <source>%1 keep the run at its size 99 times in 100, from %2 to %3</source>
            <translation>%1 台可在 100 次中有 99 次保持规模，区间 %2–%3</translation>
        </message>
        <message>
            <source>%1: what interrupts the run</source>
            <translation>%1：中断的来源</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>部件数</translation>
        </message>
        <message>
            <source>Per day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>All</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>%1: where the GPU-hours go</source>
            <translation>%1：GPU 小时的去向</translation>
        </message>
        <message>
            <source>Serving estimate</source>
            <translation>推理服务估算</translation>
        </message>
        <message>
            <source>Requests per second</source>
            <translation>每秒请求数</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 out</source>
            <translation>输入 %1 token，输出 %2</translation>
        </message>
        <message>
            <source>Replica</source>
            <translation>副本</translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <comment>of one serving replica</comment>
            <translation>
                <numerusform>%Ln 块 GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>并发请求</translation>
        </message>
        <message>
            <source>of one replica; bound by %1</source>
            <translation>单个副本；受限于%1</translation>
        </message>
        <message>
            <source>First token after</source>
            <translation>首 token 时延 (TTFT)</translation>
        </message>
        <message>
            <source>no batch keeps the limits</source>
            <translation>没有批大小能满足要求</translation>
        </message>
        <message>
            <source>Between tokens</source>
            <translation>每 token 时延 (TPOT)</translation>
        </message>
        <message>
            <source>bound by %1</source>
            <translation>受限于%1</translation>
        </message>
        <message>
            <source>Tokens per second and GPU</source>
            <translation>每 GPU 每秒 token 数</translation>
        </message>
        <message>
            <source>Replicas for the load</source>
            <translation>承载负载所需副本</translation>
        </message>
        <message>
            <source>%1 GPUs of %2</source>
            <translation>%2 块 GPU 中的 %1 块</translation>
        </message>
        <message>
            <source>weights %1, cache %2</source>
            <translation>权重 %1，缓存 %2</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>最长上下文</translation>
        </message>
        <message>
            <source>%1: more requests at once, more and later tokens</source>
            <translation>%1：并发越多，吞吐越高、时延越长</translation>
        </message>
        <message>
            <source>An estimate from formulas, not a measurement. The band is how far the same formulas were from published runs. Wall time assumes that nothing fails; what interruptions make of it follows.</source>
            <translation>由公式估算，并非实测。区间为同一公式与公开训练结果的偏差。总时长假设没有故障；中断的影响见后。</translation>
        </message>
        <message>
            <source>%1: memory of the fullest GPU</source>
            <translation>%1：占用最高 GPU 的显存</translation>
        </message>
        <message>
            <source>%1: tokens per second over GPUs</source>
            <translation>%1：每秒 token 数随 GPU 数变化</translation>
        </message>
        <message>
            <source>%1: scaling</source>
            <translation>%1：扩展</translation>
        </message>
        <message>
            <source>Runs on fewer than %1 GPUs are interrupted by software and by hand more often than by their parts, and published ones differ by a factor of six in how often: plan with the high figure until you have measured your own.</source>
            <translation>少于 %1 块 GPU 的训练，因软件和人工操作中断多于部件故障，公开结果的频次彼此相差六倍：在有自己的统计之前，请按高值规划。</translation>
        </message>
        <message>
            <source>Pool</source>
            <comment>of a job</comment>
            <translation>资源池</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Batch by memory, by scheduler</source>
            <translation>批大小上限：显存、调度器</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>requests at once of one replica</source>
            <translation>单个副本的并发请求数</translation>
        </message>
        <message>
            <source>Batch by first token, by next token</source>
            <translation>批大小上限：首 token 时延、每 token 时延</translation>
        </message>
        <message>
            <source>that keep the times asked for</source>
            <translation>满足所要求时延的并发请求数</translation>
        </message>
        <message>
            <source>%1: tokens per second and GPU over the time between tokens</source>
            <translation>%1：单卡每秒 token 数与每 token 时延</translation>
        </message>
        <message>
            <source>%1: requests at once over their length</source>
            <translation>%1：并发请求数与请求长度</translation>
        </message>
        <message>
            <source>%1: what a pass waits for</source>
            <translation>%1：一步受限于什么</translation>
        </message>
        <message>
            <source>%1: memory of one GPU</source>
            <translation>%1：单卡显存</translation>
        </message>
        <message>
            <source>An estimate from formulas, not a measurement. The band is how far the same formulas were from published measurements. Prompts come at random and go along in the passes that make tokens for the others; all requests have the lengths given, and nothing is cached from one request to the next.</source>
            <translation>由公式得出的估算，不是实测。误差带是同样的公式与公开实测的差距。请求随机到达，预填充随为其他请求生成 token 的各步一起处理；所有请求均为给定长度，请求之间不作缓存。</translation>
        </message>
        <message>
            <source>Loading a replica</source>
            <translation>加载一个副本</translation>
        </message>
        <message>
            <source>weights of %1 from %2 at %3</source>
            <translation>从 %2 以 %3 加载 %1 权重</translation>
        </message>
        <message>
            <source>Loading all replicas</source>
            <translation>加载全部副本</translation>
        </message>
        <message>
            <source>those for the load, at once</source>
            <translation>负载所需的副本，同时加载</translation>
        </message>
        <message>
            <source>tokens of one request by memory alone; the limit of the model is not counted</source>
            <translation>仅按显存计的单条请求 token 数，未计模型自身的上下文上限</translation>
        </message>
        <message>
            <source>Batch that gains</source>
            <translation>有增益的批大小</translation>
        </message>
        <message>
            <source>twice as many bring less than 3 % more tokens</source>
            <translation>再加倍而 token 增加不足 3 %</translation>
        </message>
        <message>
            <source>%1: what the first token waits for</source>
            <translation>%1：首 token 在等什么</translation>
        </message>
    </context>
    <context>
        <name>cw::RulesModel</name>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>已豁免</translation>
        </message>
        <message>
            <source>Waived</source>
            <comment>a finding</comment>
            <translation>已豁免</translation>
        </message>
        <message>
            <source>%1 — waived: %2</source>
            <comment>finding and reason</comment>
            <translation>%1 — 已豁免：%2</translation>
        </message>
        <message>
            <source>Applies the remedy as one undo step.</source>
            <translation>执行修复，计为一步撤销。</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>rule and sentence</comment>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>no mechanical remedy</source>
            <translation>无法自动修复</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>%1 (%L2)</source>
            <comment>group of findings and their count</comment>
            <translation>%1（%L2）</translation>
        </message>
        <message>
            <source>%1 (%L2), folded</source>
            <comment>group of findings and their count</comment>
            <translation>%1（%L2），已折叠</translation>
        </message>
        <message>
            <source>%1 (%L2), unfolded</source>
            <comment>group of findings and their count</comment>
            <translation>%1（%L2），已展开</translation>
        </message>
        <message>
            <source>Enter or a click folds and unfolds this group.</source>
            <translation>按回车或单击可折叠、展开此组。</translation>
        </message>
    </context>
    <context>
        <name>cw::RulesPanel</name>
        <message>
            <source>Broken design rules</source>
            <translation>违反的设计规则</translation>
        </message>
        <message>
            <source>State of the check</source>
            <translation>检查状态</translation>
        </message>
        <message>
            <source>Enter or a click shows what a rule points at; F applies the remedy, W waives it.</source>
            <translation>按 Enter 或单击可定位问题所在；F 修复，W 豁免。</translation>
        </message>
        <message>
            <source>Apply the remedy</source>
            <translation>执行修复</translation>
        </message>
        <message>
            <source>Applies the remedy of the selected rule as one undo step (F).</source>
            <translation>修复所选规则的问题，计为一步撤销 (F)。</translation>
        </message>
        <message>
            <source>Waive the rule</source>
            <translation>豁免规则</translation>
        </message>
        <message>
            <source>Accepts that the rule is broken, with a reason that the report prints (W).</source>
            <translation>接受违反该规则，须填写理由，理由会写入报告 (W)。</translation>
        </message>
        <message>
            <source>Rules: %1, %2, %3</source>
            <comment>errors, warnings, waived</comment>
            <translation>规则：%1，%2，%3</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n 个已豁免</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>group of findings and their count</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Show %1</source>
            <comment>group of findings</comment>
            <translation>显示%1</translation>
        </message>
        <message>
            <source>Shows or hides this group of findings.</source>
            <translation>显示或隐藏这组问题。</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>正在更新…</translation>
        </message>
        <message>
            <source>No finding of the groups that are switched on.</source>
            <translation>已选分组中没有问题。</translation>
        </message>
        <message>
            <source>Nothing to check yet. Drag a block from the palette onto the canvas.</source>
            <translation>尚无可检查的内容。请从部件库拖一个模块到画布上。</translation>
        </message>
        <message>
            <source>No design rule is broken.</source>
            <translation>未违反任何设计规则。</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Withdraw waiver</source>
            <translation>撤回豁免</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>豁免…</translation>
        </message>
        <message>
            <source>Waive %1</source>
            <comment>rule id</comment>
            <translation>豁免 %1</translation>
        </message>
        <message>
            <source>%1

Why is this acceptable? The reason stands in the report.</source>
            <translation>%1

为何可以接受？理由会写入报告。</translation>
        </message>
        <message>
            <source>Withdraw the waiver of %1</source>
            <comment>rule id</comment>
            <translation>撤回对 %1 的豁免</translation>
        </message>
        <message>
            <source>Show on the canvas</source>
            <translation>在画布上显示</translation>
        </message>
    </context>
    <context>
        <name>cw::SafeFolder</name>
        <message>
            <source>there is a folder of this name</source>
            <translation>已有同名文件夹</translation>
        </message>
        <message>
            <source>it is a file, and a folder is needed</source>
            <translation>这是文件，而此处需要文件夹</translation>
        </message>
        <message>
            <source>the folder can't be made</source>
            <translation>无法建立文件夹</translation>
        </message>
    </context>
    <context>
        <name>cw::SearchPage</name>
        <message>
            <source>Search for layouts</source>
            <translation>搜索并行策略</translation>
        </message>
        <message>
            <source>&amp;Global batch:</source>
            <translation>全局批次(&amp;G)：</translation>
        </message>
        <message>
            <source>Global batch</source>
            <translation>全局批次</translation>
        </message>
        <message>
            <source>May use &amp;fewer servers</source>
            <translation>可用更少服务器(&amp;F)</translation>
        </message>
        <message>
            <source>Whole servers are left free for something else.</source>
            <translation>整台服务器可留作他用。</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Use this layout</source>
            <translation>采用此并行策略(&amp;U)</translation>
        </message>
        <message>
            <source>Sets it in the training job; undo takes it back.</source>
            <translation>写入训练作业；可撤销。</translation>
        </message>
        <message>
            <source>Search in progress</source>
            <translation>正在搜索</translation>
        </message>
        <message>
            <source>May use fewer servers</source>
            <translation>可用更少服务器</translation>
        </message>
        <message>
            <source>Stop the search</source>
            <translation>停止搜索</translation>
        </message>
        <message>
            <source>Use this layout</source>
            <translation>采用此并行策略</translation>
        </message>
        <message>
            <source>Best layouts</source>
            <translation>最佳并行策略</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>并行策略</translation>
        </message>
        <message>
            <source>Tokens/s</source>
            <translation>token/s</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>误差带</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>显存</translation>
        </message>
        <message>
            <source>Cost of 1 B tokens</source>
            <translation>每 10 亿 token 成本</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <translation>
                <numerusform>%Ln 块 GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1，使用 %2</translation>
        </message>
        <message>
            <source>%1 It pays with “%2”: %3 more.</source>
            <translation>%1代价是“%2”：多 %3。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>fastest</source>
            <translation>最快</translation>
        </message>
        <message>
            <source>cheapest</source>
            <translation>最省</translation>
        </message>
        <message>
            <source>most memory left</source>
            <translation>余量最大</translation>
        </message>
        <message>
            <source>%1 layouts looked at, %2 of them fit.</source>
            <translation>已查看 %1 种并行策略，其中 %2 种放得下。</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>已提前停止。</translation>
        </message>
        <message>
            <source>Looks at every layout of the whole space that could be best: by speed, by cost, by memory left.</source>
            <translation>在整个空间中查看每种可能最佳的并行策略：按速度、成本、显存余量。</translation>
        </message>
        <message>
            <source>Speed against memory</source>
            <translation>速度与显存</translation>
        </message>
        <message>
            <source>A search shows here which layouts are worth a choice.</source>
            <translation>搜索后在此显示值得选择的并行策略。</translation>
        </message>
        <message>
            <source>tokens/s</source>
            <comment>axis</comment>
            <translation>token/s</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>每秒 token 数</translation>
        </message>
        <message>
            <source>%1
%2 tokens/s in %3</source>
            <translation>%1
%2 token/s，占用 %3</translation>
        </message>
        <message>
            <source>Use a layout</source>
            <translation>采用并行策略</translation>
        </message>
        <message>
            <source>The training job has the layout %1.</source>
            <translation>训练作业现采用并行策略 %1。</translation>
        </message>
        <message>
            <source>Results of the search</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>%1 and %2 are equally fast.</source>
            <translation>%1 与 %2 同样快。</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>并行策略</translation>
        </message>
        <message>
            <source>%1 layouts looked at, %2 of the space.</source>
            <translation>已查看 %1 种并行策略，占空间的 %2。</translation>
        </message>
        <message>
            <source>%1 Best so far: %2.</source>
            <translation>%1 目前最佳：%2。</translation>
        </message>
        <message>
            <source>%1, %2 tokens/s</source>
            <translation>%1，%2 token/s</translation>
        </message>
        <message>
            <source>Stopped before the end. Best so far: %1.</source>
            <translation>已提前停止。目前最佳：%1。</translation>
        </message>
        <message>
            <source>from the drawing</source>
            <translation>取自图中</translation>
        </message>
        <message>
            <source>Layouts of which no other is both faster and smaller. A click or Enter adds one to the list.</source>
            <translation>没有其他并行策略比它们既更快又更省显存。单击或按回车将其加入列表。</translation>
        </message>
        <message>
            <source>memory of a GPU, GiB</source>
            <translation>GPU 显存，GiB</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>The selected layout (%1) beats the first (%2) by %3 a step, most of all by “%4”: %5 instead of %6.</source>
            <translation>选中的并行策略（%1）每步比第一行（%2）快 %3，主要在于“%4”：%5，而非 %6。</translation>
        </message>
        <message>
            <source>The fastest (%1) beats the second (%2) by %3 a step, most of all by “%4”: %5 instead of %6.</source>
            <translation>最快者（%1）每步比第二名（%2）快 %3，主要在于“%4”：%5，而非 %6。</translation>
        </message>
        <message>
            <source>The fastest (%1) beats the selected layout (%2) by %3 a step, most of all by “%4”: %5 instead of %6.</source>
            <translation>最快者（%1）每步比选中的并行策略（%2）快 %3，主要在于“%4”：%5，而非 %6。</translation>
        </message>
        <message>
            <source>%1 The fastest makes %2 more tokens than the layout that was chosen for the job among usual ones; its row tells why.</source>
            <translation>%1 最快者的 token 数比作业从常用并行策略中自动选定的并行策略多 %2；选中该并行策略所在行可看原因。</translation>
        </message>
        <message>
            <source>%1 The fastest makes %2 more tokens than the layout of the job; its row tells why.</source>
            <translation>%1 最快者的 token 数比作业现有并行策略多 %2；选中该并行策略所在行可看原因。</translation>
        </message>
        <message>
            <source>chosen for the job</source>
            <translation>作业自动选定</translation>
        </message>
        <message>
            <source>layout of the job</source>
            <translation>作业现有并行策略</translation>
        </message>
        <message>
            <source>little memory left</source>
            <translation>显存余量很小</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1。%2</translation>
        </message>
    </context>
    <context>
        <name>cw::ServingExplain</name>
        <message>
            <source>Tokens per second and GPU</source>
            <translation>单卡每秒 token 数</translation>
        </message>
        <message>
            <source>In one turn each request of a replica has its prompt and all tokens of its answer. More requests share the reading of the weights, until operations, the host or the cache take the time.</source>
            <translation>一个周期内，副本的每条请求完成预填充并生成全部输出 token。请求越多，分摊读取权重的时间，直到运算、主机或 KV 缓存成为瓶颈。</translation>
        </message>
        <message>
            <source>A pass that makes tokens</source>
            <translation>生成 token 的一步</translation>
        </message>
        <message>
            <source>Products take the longer of their operations and the reading of their weights; attention reads the cache of all requests; sums over ranks cost volume and latency; launches, sampling and the host what nothing hides.</source>
            <translation>矩阵乘取运算与读取权重中较长者；注意力读取全部请求的 KV 缓存；跨卡求和有流量与时延；启动、采样与主机的开销无处隐藏。</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>首 token</translation>
        </message>
        <message>
            <source>A request that comes waits for the pass under way, for prompts of others, and for the passes of its own prompt, which make tokens for the others as well. The wait for prompts is the longer of two queues: short prompts all go into the next pass, long ones one after the other.</source>
            <translation>到达的请求等待正在执行的一步、其他请求的预填充，以及自己预填充的各步（这些步同时为其他请求生成 token）。预填充的等待取两种队列中较长者：短输入全部进入下一步，长输入逐条处理。</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>并发请求数</translation>
        </message>
        <message>
            <source>Whole requests whose cache fits beside weights, work buffers and driver. Layers with a window keep no more than it; compressed keys stand on every rank.</source>
            <translation>在权重、工作缓冲与驱动之外，KV 缓存能容纳的完整请求。带窗口的层只保留窗口；压缩键值存于每张卡。</translation>
        </message>
        <message>
            <source>Memory of a served GPU</source>
            <translation>推理单卡显存</translation>
        </message>
        <message>
            <source>Weights of the fullest rank, the cache of whole requests, work buffers of one pass, driver and communication buffers. A serving program fills a share of what the driver reports.</source>
            <translation>最满一张卡的权重、完整请求的 KV 缓存、一步的工作缓冲、驱动与通信缓冲。服务程序使用驱动所报显存的一部分。</translation>
        </message>
        <message>
            <source>tokens of answers per second and GPU</source>
            <translation>单卡每秒输出 token 数</translation>
        </message>
        <message>
            <source>requests at once of a replica</source>
            <translation>副本的并发请求数</translation>
        </message>
        <message>
            <source>of them in a group that shares attention</source>
            <translation>其中共享注意力的一组内的请求数</translation>
        </message>
        <message>
            <source>tokens of an answer</source>
            <translation>输出 token 数</translation>
        </message>
        <message>
            <source>tokens that a request holds</source>
            <translation>一条请求占用的 token 数</translation>
        </message>
        <message>
            <source>GPUs of a replica</source>
            <translation>副本的 GPU 数</translation>
        </message>
        <message>
            <source>work of one prompt in full passes</source>
            <translation>满步中一次预填充的计算时间</translation>
        </message>
        <message>
            <source>pass that makes a token for each request</source>
            <translation>为每条请求各生成一个 token 的一步</translation>
        </message>
        <message>
            <source>prompts of others</source>
            <translation>其他请求的预填充</translation>
        </message>
        <message>
            <source>own prompt, as if alone</source>
            <translation>自己的预填充（独自时）</translation>
        </message>
        <message>
            <source>tokens for the others in the passes of the own prompt</source>
            <translation>自己预填充的各步中为其他请求生成的 token</translation>
        </message>
        <message>
            <source>weights of one layer on a GPU</source>
            <translation>单卡上一层的权重</translation>
        </message>
        <message>
            <source>bytes of a weight</source>
            <translation>每个权重的字节数</translation>
        </message>
        <message>
            <source>bytes of the cache for one token on a GPU</source>
            <translation>单卡上每 token 的 KV 缓存字节数</translation>
        </message>
        <message>
            <source>sustained share of the peak</source>
            <translation>峰值算力的持续比例</translation>
        </message>
        <message>
            <source>share of the memory bandwidth for weights</source>
            <translation>读取权重所达显存带宽比例</translation>
        </message>
        <message>
            <source>share of the memory bandwidth for the cache</source>
            <translation>读取 KV 缓存所达显存带宽比例</translation>
        </message>
        <message>
            <source>peak of the GPU, 16 bits, dense</source>
            <translation>GPU 峰值，16 位，稠密</translation>
        </message>
        <message>
            <source>memory bandwidth of the GPU</source>
            <translation>GPU 显存带宽</translation>
        </message>
        <message>
            <source>memory of the GPU that its driver reports</source>
            <translation>驱动所报的 GPU 显存</translation>
        </message>
        <message>
            <source>share of it that a serving program fills</source>
            <translation>服务程序可用的比例</translation>
        </message>
        <message>
            <source>weights of the fullest GPU</source>
            <translation>最满一张卡的权重</translation>
        </message>
        <message>
            <source>work buffers of a pass</source>
            <translation>一步的工作缓冲</translation>
        </message>
        <message>
            <source>driver and communication buffers</source>
            <translation>驱动与通信缓冲区</translation>
        </message>
        <message>
            <source>memory of the fullest GPU</source>
            <translation>最满的 GPU 的显存</translation>
        </message>
        <message>
            <source>time to the first token</source>
            <translation>首 token 时延</translation>
        </message>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>figure, low and high</comment>
            <translation>%1（%2 至 %3）</translation>
        </message>
        <message>
            <source>Symbols and values</source>
            <translation>符号与取值</translation>
        </message>
        <message>
            <source>Measurement</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>实测值</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>误差</translation>
        </message>
        <message>
            <source>Published measurements most like this one</source>
            <translation>与之最相近的公开实测</translation>
        </message>
        <message>
            <source>Here: %1.</source>
            <translation>此处：%1。</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>Where the band comes from</source>
            <translation>误差带的由来</translation>
        </message>
        <message>
            <source>± %1: nine in ten published measurements of current software that no constant was fitted to came out within.</source>
            <translation>± %1：未参与拟合的当前软件公开实测中，十有九条落在其内。</translation>
        </message>
    </context>
    <context>
        <name>cw::ServingPage</name>
        <message>
            <source>Serving &amp;job:</source>
            <translation>推理作业(&amp;J)：</translation>
        </message>
        <message>
            <source>Serving job</source>
            <translation>推理作业</translation>
        </message>
        <message>
            <source>Serving jobs</source>
            <translation>推理作业</translation>
        </message>
        <message>
            <source>Figures of the serving job</source>
            <translation>推理作业的数据</translation>
        </message>
    </context>
    <context>
        <name>cw::ServingPlots</name>
        <message>
            <source>No serving job yet. Drag a model from Serving in the palette onto a compute block.</source>
            <translation>还没有推理作业。请把部件面板“推理服务”中的模型拖到计算模块上。</translation>
        </message>
        <message>
            <source>There is no estimate for this workload.</source>
            <translation>该负载没有估算结果。</translation>
        </message>
        <message>
            <source>first token %1, then every %2</source>
            <translation>首 token %1，之后每 %2 一个</translation>
        </message>
        <message>
            <source>%1 of %2 GPUs</source>
            <comment>needed and there</comment>
            <translation>%1 / %2 块 GPU</translation>
        </message>
        <message numerus="yes">
            <source>%n replica(s) · %1 · %2 · %3 tokens/s and GPU ± %4</source>
            <translation>
                <numerusform>%n 个副本 · %1 · %2 · 单卡每秒 %3 token ± %4</numerusform>
            </translation>
        </message>
        <message>
            <source>Throughput over the time between tokens</source>
            <translation>吞吐与每 token 时延</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>并发请求</translation>
        </message>
        <message>
            <source>Between tokens</source>
            <translation>每 token 时延 (TPOT)</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>首 token 时延</translation>
        </message>
        <message>
            <source>Tokens per second and GPU</source>
            <translation>每 GPU 每秒 token 数</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>不超时</translation>
        </message>
        <message>
            <source>ms between tokens</source>
            <comment>axis</comment>
            <translation>每 token 时延，ms</translation>
        </message>
        <message>
            <source>tokens/s and GPU</source>
            <comment>axis</comment>
            <translation>单卡 token/s</translation>
        </message>
        <message>
            <source>%1 at once</source>
            <comment>requests, the operating point</comment>
            <translation>并发 %1</translation>
        </message>
        <message>
            <source>Each point is a number of requests at once in one replica. It works at %1, bound by %2; hollow points are late.</source>
            <translation>每个点是单个副本的一种并发请求数。工作点为 %1，受限于%2；空心点表示超时。</translation>
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
            <source>%1 requests at once: %2 tokens/s and GPU, every %3, the first after %4, in time: %5</source>
            <translation>并发 %1 条请求：单卡每秒 %2 token，间隔 %3，首 token %4，不超时：%5</translation>
        </message>
        <message>
            <source>first token within %1</source>
            <translation>首 token 时延不超过 %1</translation>
        </message>
        <message>
            <source>next token within %1</source>
            <translation>每 token 时延不超过 %1</translation>
        </message>
        <message>
            <source>memory: %1 at once</source>
            <translation>显存：并发 %1</translation>
        </message>
        <message>
            <source>scheduler: %1 at once</source>
            <translation>调度器：并发 %1</translation>
        </message>
        <message>
            <source>Requests at once over their length</source>
            <translation>并发请求数与请求长度</translation>
        </message>
        <message>
            <source>Tokens of a request</source>
            <translation>每个请求的 token 数</translation>
        </message>
        <message>
            <source>tokens of prompt and answer</source>
            <comment>axis</comment>
            <translation>输入与输出的 token 数</translation>
        </message>
        <message>
            <source>requests</source>
            <comment>axis</comment>
            <translation>请求数</translation>
        </message>
        <message>
            <source>this load</source>
            <translation>当前负载</translation>
        </message>
        <message>
            <source>%1 tokens each: %2 requests at once</source>
            <translation>每条 %1 token：并发 %2 条请求</translation>
        </message>
        <message>
            <source>pass</source>
            <translation>一步</translation>
        </message>
        <message>
            <source>What a pass waits for</source>
            <translation>单步受限于什么</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部件</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>One pass makes one token for each of %1 requests.</source>
            <translation>一步为 %1 条请求各生成一个 token。</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>单卡显存</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>显存</translation>
        </message>
        <message>
            <source>GPU memory %1</source>
            <translation>GPU 显存 %1</translation>
        </message>
        <message>
            <source>With %1 requests at once; %2.</source>
            <translation>并发 %1 条请求；%2。</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>keys and values</source>
            <translation>KV 缓存</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>激活</translation>
        </message>
        <message>
            <source>driver and buffers</source>
            <translation>驱动与缓冲</translation>
        </message>
        <message>
            <source>%1: %2, %3 of what is used</source>
            <translation>%1：%2，占已用的 %3</translation>
        </message>
        <message>
            <source>no gain beyond %1 at once</source>
            <translation>并发超过 %1 无增益</translation>
        </message>
        <message>
            <source>Each point is a number of requests at once in one replica. It works at %1, bound by %2; hollow points are late. The curve ends where twice as many bring less than 3 % more tokens; up to %3 would fit.</source>
            <translation>每个点是一个副本的一种并发请求数。工作点为 %1，受限于%2；空心点表示超时。曲线止于再加倍请求而 token 增加不足 3 % 之处；最多可容纳 %3 条。</translation>
        </message>
        <message>
            <source>What the memory of one replica holds beside the weights; the longest single request has %1 tokens, by memory alone: the limit of the model is not counted.</source>
            <translation>一个副本除权重外的显存所能容纳的请求；仅按显存计，最长的单条请求为 %1 个 token，未计模型自身的上下文上限。</translation>
        </message>
        <message>
            <source>first token</source>
            <translation>首 token</translation>
        </message>
        <message>
            <source>A prompt of %1 tokens that comes to a replica with %2 requests under way, itself among them.</source>
            <translation>一条 %1 token 的输入，到达时副本上连同自己共有 %2 条请求。</translation>
        </message>
        <message>
            <source>What the first token waits for</source>
            <translation>首 token 在等什么</translation>
        </message>
        <message>
            <source>With %1 requests at once; %2. A replica loads its weights from %3 in %4.</source>
            <translation>并发 %1 条请求；%2。一个副本从 %3 加载权重需 %4。</translation>
        </message>
    </context>
    <context>
        <name>cw::Summary</name>
        <message>
            <source>%1: not built</source>
            <translation>%1：未建</translation>
        </message>
        <message>
            <source>%1: %2 endpoints, %3 leaf, %4 spine, %5 core switches, oversubscription %6</source>
            <translation>%1：端点 %2 个，叶交换机 %3 台，脊交换机 %4 台，核心交换机 %5 台，收敛比 %6</translation>
        </message>
        <message>
            <source>    bisection %1 (%2; %3)</source>
            <translation>    对分带宽 %1（%2；%3）</translation>
        </message>
        <message>
            <source>%1: %2 usable, read %3 (bound by %4), write %5 (bound by %6)</source>
            <translation>%1：可用容量 %2，读 %3（受限于%4），写 %5（受限于%6）</translation>
        </message>
        <message>
            <source>%1: %2 tokens/s (%3 to %4), step %5, %6 of peak</source>
            <translation>%1：%2 token/s（%3–%4），单步 %5，达峰值的 %6</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 GPUs, %2 servers, %3 switches, %4 racks, %5 cables</source>
            <translation>%1 块 GPU，%2 台服务器，%3 台交换机，%4 个机柜，%5 根线缆</translation>
        </message>
        <message>
            <source>Power: %1 typical, %2 maximum</source>
            <translation>功率：典型 %1，最大 %2</translation>
        </message>
        <message>
            <source>Capital cost %1 (%2 to %3), running cost %4 a year, %5 a GPU-hour</source>
            <translation>建设成本（CAPEX）%1（%2–%3），运营成本（OPEX）每年 %4，每 GPU 小时 %5</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>已豁免</translation>
        </message>
        <message>
            <source>%1: refused: %2</source>
            <translation>%1：无法估算：%2</translation>
        </message>
        <message>
            <source>%1: predicted %2 tokens/s a GPU</source>
            <translation>%1：单 GPU 预测值 %2 token/s</translation>
        </message>
        <message>
            <source>%1 compared, %2 refused; absolute error: median %3, mean %4, 90th percentile %5; bias %6; inside the band %7</source>
            <translation>对比 %1 项，无法估算 %2 项；绝对误差：中位数 %3，均值 %4，第 90 百分位 %5；偏差 %6；误差带内占 %7</translation>
        </message>
        <message>
            <source>    off the leaf a flow gets %1 of line rate: %2</source>
            <translation>    跨叶通信时单流可达线速的 %1：%2</translation>
        </message>
        <message>
            <source>%1: %2 tokens/s a GPU, first token after %3, then every %4, %5 of %6 GPUs for the load</source>
            <translation>%1：每 GPU %2 token/s，首 token %3，之后每 %4 一个，负载需要 %6 块 GPU 中的 %5 块</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>id of a run and its error</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2 compared, %3 refused; absolute error: median %4, mean %5, 90th percentile %6; bias %7; inside the band %8</source>
            <translation>%1：对比 %2 项，无法估算 %3 项；绝对误差：中位数 %4，均值 %5，第 90 百分位 %6；偏差 %7；误差带内占 %8</translation>
        </message>
        <message>
            <source>    worst: %1</source>
            <translation>    误差最大：%1</translation>
        </message>
        <message>
            <source>%1 predicted without a measurement to compare with</source>
            <translation>另有 %1 项给出预测值，但没有实测值可供对比</translation>
        </message>
        <message>
            <source>None compared, %1 refused</source>
            <translation>没有可对比的结果，无法估算 %1 项</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln 个警告</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1 a number of errors, %2 a number of warnings</extracomment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Design rules: %1</source>
            <translation>设计规则：%1</translation>
        </message>
        <message>
            <source>%1: predicted %2 tokens/s a GPU, measured %3, error %4</source>
            <translation>%1：单 GPU 预测值 %2 token/s，实测值 %3，误差 %4</translation>
        </message>
    </context>
    <context>
        <name>cw::SwitchDialog</name>
        <message>
            <source>%1 %2: %3 ports of %4</source>
            <comment>maker, model, number of ports, speed</comment>
            <translation>%1 %2：%3 个 %4 端口</translation>
        </message>
        <message>
            <source>Add access switch</source>
            <translation>添加接入交换机</translation>
        </message>
        <message>
            <source>Add aggregation switch</source>
            <translation>添加汇聚交换机</translation>
        </message>
        <message>
            <source>Add leaf switch</source>
            <translation>添加叶交换机</translation>
        </message>
        <message>
            <source>Add spine switch</source>
            <translation>添加脊交换机</translation>
        </message>
        <message>
            <source>Add core switch</source>
            <translation>添加核心交换机</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>As the tier has: %1</source>
            <translation>与本层相同：%1</translation>
        </message>
        <message>
            <source>As the tier has</source>
            <translation>与本层相同</translation>
        </message>
        <message>
            <source>It comes without links; draw them from its ports.</source>
            <translation>新交换机没有链路，请从其端口画出。</translation>
        </message>
        <message>
            <source>&amp;Switch:</source>
            <translation>交换机(&amp;S)：</translation>
        </message>
    </context>
    <context>
        <name>cw::SymbolWords</name>
        <message>
            <source>%1 × %2</source>
            <extracomment>Rate of a GPU's network, and the share of it that the fabric carries</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 inside, %2 beyond</source>
            <translation>节点内 %1，节点外 %2</translation>
        </message>
    </context>
    <context>
        <name>cw::TemplateGallery</name>
        <message>
            <source>New from template</source>
            <translation>从模板新建</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Create design</source>
            <translation>创建设计</translation>
        </message>
        <message>
            <source>Preview of the design</source>
            <translation>设计预览</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>Scalable units</source>
            <translation>可扩展单元 (SU)</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>%1 GPUs · %2 servers · %3 switches · %4 racks · %5 · %6</source>
            <translation>%1 GPU · %2 台服务器 · %3 台交换机 · %4 个机柜 · %5 · %6</translation>
        </message>
        <message>
            <source>Working out the design…</source>
            <translation>正在计算设计…</translation>
        </message>
    </context>
    <context>
        <name>cw::TopologyPainter</name>
        <message>
            <source>%1 × %2</source>
            <extracomment>ports × speed of one port, on a bundle of the drawing</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>carries %1</source>
            <translation>承载%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>not built: nothing is attached</source>
            <translation>未建：没有任何接入</translation>
        </message>
        <message>
            <source>N−1 %1</source>
            <extracomment>share of the bisection left after the worst switch failure</extracomment>
            <translation>N−1 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%2 × %1</translation>
        </message>
        <message>
            <source>%1–%2: %3 × %4</source>
            <translation>%1–%2：%3 × %4</translation>
        </message>
        <message>
            <source>  ·  </source>
            <translation>  ·  </translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <translation>
                <numerusform>%Ln GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 usable, reads %3</source>
            <translation>%1 · 可用 %2，读 %3</translation>
        </message>
        <message>
            <source>× %1</source>
            <translation>× %1</translation>
        </message>
        <message>
            <source>Bundles: ports of one unit × speed of a port; the width grows with the bandwidth of the whole block. N−1: share of the bisection left after the worst switch failure.</source>
            <translation>线束：单台端口数 × 端口速率；宽度随整个模块的带宽增大。N−1：最坏交换机故障后剩余的对分带宽比例。</translation>
        </message>
    </context>
    <context>
        <name>cw::TotalButton</name>
        <message>
            <source>%1: %2</source>
            <comment>caption and figure</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1
Click to see how it is computed.</source>
            <translation>%1
单击查看计算过程。</translation>
        </message>
    </context>
    <context>
        <name>cw::TotalsBar</name>
        <message>
            <source>Totals</source>
            <translation>总览指标</translation>
        </message>
        <message>
            <source>More totals</source>
            <translation>更多指标</translation>
        </message>
        <message>
            <source>Totals that do not fit the width of the window.</source>
            <translation>窗口宽度容不下的指标。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>caption and figure</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>How %1 is computed</source>
            <comment>caption of a figure</comment>
            <translation>%1的计算过程</translation>
        </message>
        <message>
            <source>&amp;Symbols, sources and published runs</source>
            <translation>符号、来源与公开实测案例(&amp;S)</translation>
        </message>
        <message>
            <source>Symbols, sources and published runs</source>
            <translation>符号、来源与公开实测案例</translation>
        </message>
    </context>
    <context>
        <name>cw::TrainingPage</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>准确度</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Views of training</source>
            <translation>训练视图</translation>
        </message>
        <message>
            <source>Published run</source>
            <translation>公开实测案例</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation>推理服务</translation>
        </message>
        <message>
            <source>Back to “%1”</source>
            <translation>返回“%1”</translation>
        </message>
    </context>
    <context>
        <name>cw::TrainingPlots</name>
        <message>
            <source>No training job yet. Drag a model from the palette onto a compute block.</source>
            <translation>尚无训练作业。请从部件库将模型拖到计算模块上。</translation>
        </message>
        <message>
            <source>There is no estimate for this workload.</source>
            <translation>该负载没有估算结果。</translation>
        </message>
        <message>
            <source>Where the time of a step goes</source>
            <translation>单步时间的去向</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Parts add up to the step; traffic that work hides is not in them.</source>
            <translation>各部分之和即单步时间；被计算掩盖的通信不计入。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time and share</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2, %3 of the step</source>
            <translation>%1：%2，占一步的 %3</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>一步</translation>
        </message>
        <message>
            <source>Memory of the fullest GPU</source>
            <translation>占用最高 GPU 的显存</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>显存</translation>
        </message>
        <message>
            <source>GPU memory %1</source>
            <translation>GPU 显存 %1</translation>
        </message>
        <message>
            <source>%1 of %2: it fits, with %3 to spare.</source>
            <translation>%2 中使用 %1：放得下，余 %3。</translation>
        </message>
        <message>
            <source>%1 of %2: it does not fit.</source>
            <translation>需要 %1，仅有 %2：放不下。</translation>
        </message>
        <message>
            <source>%1: %2, %3 of what is used</source>
            <translation>%1：%2，占已用的 %3</translation>
        </message>
        <message>
            <source>Tokens per second over GPUs</source>
            <translation>每秒 token 数随 GPU 数变化</translation>
        </message>
        <message>
            <source>This batch divides into no other number of copies.</source>
            <translation>该批大小无法分为其他副本数。</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU 数</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>每秒 token 数</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Of the ideal</source>
            <translation>相对理想</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>axis</comment>
            <translation>GPU 数</translation>
        </message>
        <message>
            <source>tokens/s</source>
            <comment>axis</comment>
            <translation>token/s</translation>
        </message>
        <message>
            <source>ideal</source>
            <translation>理想</translation>
        </message>
        <message>
            <source>this design</source>
            <translation>本设计</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>放得下</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation>放不下</translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s): %1 tokens/s, %2 of the ideal, memory %3</source>
            <translation>
                <numerusform>%Ln 块 GPU：%1 token/s，为理想的 %2，显存%3</numerusform>
            </translation>
        </message>
        <message>
            <source>knee: %1</source>
            <comment>GPUs</comment>
            <translation>拐点：%1</translation>
        </message>
        <message numerus="yes">
            <source>Beyond %Ln GPU(s) each yields less than %1 of the ideal. %2</source>
            <translation>
                <numerusform>超过 %Ln 块 GPU 后，单卡产出低于理想的 %1。%2</numerusform>
            </translation>
        </message>
        <message>
            <source>No knee: each GPU yields at least %1 of the ideal. %2</source>
            <translation>无拐点：每块 GPU 的产出至少为理想的 %1。%2</translation>
        </message>
        <message>
            <source>What moves the time of a token most</source>
            <translation>哪些因素最影响每 token 时间</translation>
        </message>
        <message>
            <source>One input at a time: hatched less of it, solid more.</source>
            <translation>每次只变一个输入：斜纹为减少，实色为增加。</translation>
        </message>
        <message>
            <source>There is no estimate to vary.</source>
            <translation>没有可供变化的估算。</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>减少</translation>
        </message>
        <message>
            <source>Time with less</source>
            <translation>减少后的时间</translation>
        </message>
        <message>
            <source>More</source>
            <translation>增加</translation>
        </message>
        <message>
            <source>Time with more</source>
            <translation>增加后的时间</translation>
        </message>
        <message>
            <source>◂ faster</source>
            <translation>◂ 更快</translation>
        </message>
        <message>
            <source>slower ▸</source>
            <translation>更慢 ▸</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>不可行</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>factor and change</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1
%2: time of a token %3
%4: time of a token %5</source>
            <translation>%1
%2：每 token 时间 %3
%4：每 token 时间 %5</translation>
        </message>
        <message numerus="yes">
            <source>1F1B, %n virtual stage(s)</source>
            <translation>
                <numerusform>1F1B，%n 个虚拟段</numerusform>
            </translation>
        </message>
        <message>
            <source>1F1B</source>
            <translation>1F1B</translation>
        </message>
        <message>
            <source>zero bubble</source>
            <translation>零气泡</translation>
        </message>
        <message>
            <source>DualPipe</source>
            <translation>DualPipe</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>流水线</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>流水段</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>Micro batch</source>
            <translation>微批次</translation>
        </message>
        <message>
            <source>Chunk</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>This layout has no pipeline: every GPU works on all layers.</source>
            <translation>该并行策略没有流水线：每块 GPU 处理所有层。</translation>
        </message>
        <message>
            <source>forward</source>
            <translation>前向</translation>
        </message>
        <message>
            <source>backward</source>
            <translation>反向</translation>
        </message>
        <message>
            <source>gradients of weights</source>
            <translation>权重梯度</translation>
        </message>
        <message>
            <source>idle</source>
            <translation>空闲</translation>
        </message>
        <message>
            <source>Pipeline: %1</source>
            <translation>流水线：%1</translation>
        </message>
        <message>
            <source>Drawn: %1 stages, %2 micro batches, idle %3.</source>
            <translation>图示：%1 个流水段，%2 个微批次，空闲 %3。</translation>
        </message>
        <message>
            <source>%1 The run has %2 stages and %3 micro batches.</source>
            <translation>%1实际运行有 %2 个流水段和 %3 个微批次。</translation>
        </message>
        <message>
            <source>Stage %1, micro batch %2: %3, from %4 to %5 forward passes</source>
            <translation>流水段 %1，微批次 %2：%3，从第 %4 到第 %5 个前向时长</translation>
        </message>
        <message>
            <source>Same ranks of one copy and, within %1, the same batch; the network grows as it is.</source>
            <translation>单副本并行度不变，批大小变动在 %1 以内；网络按现有比例扩展。</translation>
        </message>
        <message>
            <source>%1 of %2. %3</source>
            <translation>%1 / %2。%3</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>倍数</translation>
        </message>
        <message>
            <source>forward passes</source>
            <translation>前向遍数</translation>
        </message>
    </context>
    <context>
        <name>cw::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Clusterwright</source>
            <translation>Clusterwright</translation>
        </message>
        <message>
            <source>Draw a GPU cluster, see what it does, hand it over.</source>
            <translation>画出 GPU 集群，看清它的能力，直接交付。</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>New from template</source>
            <translation>从模板新建</translation>
        </message>
        <message>
            <source>A published reference design, ready to change</source>
            <translation>基于已公开的参考设计，可直接修改</translation>
        </message>
        <message>
            <source>Empty design</source>
            <translation>空白设计</translation>
        </message>
        <message>
            <source>Drag parts from the palette</source>
            <translation>从部件库拖入部件</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>A SuperPOD of 1,016 GPUs with a training run</source>
            <translation>1,016 GPU 的 SuperPOD，含一个训练作业</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>A design file (*.cwdesign)</source>
            <translation>设计文件 (*.cwdesign)</translation>
        </message>
        <message>
            <source>Recent file %1</source>
            <translation>最近文件 %1</translation>
        </message>
        <message>
            <source>In five steps</source>
            <translation>五步上手</translation>
        </message>
        <message>
            <source>Drag servers from the palette onto the canvas. One card stands for many: double-click ×count to change it.</source>
            <translation>从部件库把服务器拖到画布上。一张卡片代表多台：双击“×数量”即可修改。</translation>
        </message>
        <message>
            <source>Add networks. A card dropped near a lane attaches with the right ports; drag from a port to attach by hand.</source>
            <translation>添加网络。卡片放在网络带附近会自动接入合适的端口；也可从端口拖线手动接入。</translation>
        </message>
        <message>
            <source>Read the totals above while you draw: bandwidth, power, cost, training. Click a number to see where it comes from.</source>
            <translation>边画边看上方指标：带宽、功率、成本、训练。单击数字可查看出处。</translation>
        </message>
        <message>
            <source>Mend what the rules panel lists: a click leads to the cause, and many have a fix.</source>
            <translation>处理规则面板列出的问题：单击可定位原因，许多问题可一键修复。</translation>
        </message>
        <message>
            <source>Hand over: bill of materials, report and drawings are in the Export menu.</source>
            <translation>交付：物料清单、报告和图纸都在“导出”菜单中。</translation>
        </message>
        <message>
            <source>Read the manual</source>
            <translation>阅读手册</translation>
        </message>
        <message>
            <source>F1 opens it from anywhere</source>
            <translation>随时按 F1 打开</translation>
        </message>
    </context>
    <context>
        <name>cw::WhatIfWords</name>
        <message>
            <source>Link speed of a GPU</source>
            <translation>单 GPU 链路速率</translation>
        </message>
        <message>
            <source>Network off the leaf (oversubscription)</source>
            <translation>叶层以上网络（收敛比）</translation>
        </message>
        <message>
            <source>Links inside the node</source>
            <translation>节点内链路</translation>
        </message>
        <message>
            <source>Memory bandwidth</source>
            <translation>显存带宽</translation>
        </message>
        <message>
            <source>Sustained share of the peak</source>
            <translation>峰值持续利用率</translation>
        </message>
        <message>
            <source>Global batch</source>
            <translation>全局批次</translation>
        </message>
        <message numerus="yes">
            <source>With %Ln GPU(s): %1 a second, %2 of the ideal</source>
            <translation>
                <numerusform>%Ln 块 GPU：每秒 %1，为理想值的 %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %Ln GPU(s): %1 a second, %2 of the ideal; does not fit the memory</source>
            <translation>
                <numerusform>%Ln 块 GPU：每秒 %1，为理想值的 %2；显存放不下</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beyond %Ln GPU(s) each yields less than %1 of the ideal.</source>
            <translation>
                <numerusform>超过 %Ln 块 GPU 后，单卡产出不足理想值的 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>不可行</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A factor on an input, and what it does to the time</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: time %2</source>
            <extracomment>An input, and what less and more of it does to the time of a token or sample</extracomment>
            <translation>%1：时间 %2</translation>
        </message>
    </context>
    <context>
        <name>cw::Words</name>
        <message>
            <source>%1 (%2)</source>
            <comment>source, date</comment>
            <extracomment>The source of a price and its date</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Generic</source>
            <comment>a part of no vendor in particular</comment>
            <translation>通用</translation>
        </message>
        <message>
            <source>%1 can't be built as it stands (%2); choose switches with more ports, allow more tiers or oversubscription, or attach fewer units.</source>
            <translation>%1 目前无法建成（%2）；请选端口更多的交换机，放宽层数或收敛比，或减少接入台数。</translation>
        </message>
        <message>
            <source>%1 is oversubscribed %2, and a network of this kind should have at most %3; lower its oversubscription.</source>
            <translation>%1 的收敛比为 %2，此类网络不宜超过 %3；请降低收敛比。</translation>
        </message>
        <message>
            <source>In %1 some pairs of leaf and spine have %2 links and others %3, so that some paths fill first; choose counts that divide evenly.</source>
            <translation>%1 中有的叶脊之间为 %2 条链路，有的为 %3 条，部分路径会先被占满；请选能整除的数量。</translation>
        </message>
        <message>
            <source>Servers of %1 have %3 compute ports, but only %2 of them are attached to %4; attach all, so that each GPU has its rail.</source>
            <translation>%1 的服务器有 %3 个计算端口，只有 %2 个接入 %4；请全部接入，使每块 GPU 都有自己的轨道。</translation>
        </message>
        <message>
            <source>Servers of %1 take %2 rails of %4, others %3; give all servers of a rail-optimised network the same number of ports, or choose a fat tree.</source>
            <translation>%1 的服务器占用 %4 的 %2 条轨道，其他服务器为 %3 条；轨道优化网络中各服务器的端口数应相同，否则请改用胖树。</translation>
        </message>
        <message>
            <source>%1 is built for full scalable units: %2 of its %3 host ports are used; this is how the reference architectures do it and leaves room to grow.</source>
            <translation>%1 按满配可扩展单元建造：%3 个主机端口用了 %2 个；参考架构即如此，并为扩容留有余地。</translation>
        </message>
        <message>
            <source>The hosts of %1 have two ports, but both go to one leaf switch, whose failure cuts them off; let them go to two leaves.</source>
            <translation>%1 的主机有两个端口，但都接在同一台叶交换机上，该交换机故障即断网；请分接两台叶交换机。</translation>
        </message>
        <message>
            <source>Units of %1 have one port only on %2, and the failure of one leaf switch cuts them off; attach two.</source>
            <translation>%1 的每台设备只有一个端口接入 %2，一台叶交换机故障即断网；请接入两个端口。</translation>
        </message>
        <message>
            <source>The leaves of %1 have %2 free host ports, and the next unit needs %3; it will take another leaf switch.</source>
            <translation>%1 的叶交换机还有 %2 个空闲主机端口，下一台设备需要 %3 个，届时需增加一台叶交换机。</translation>
        </message>
        <message>
            <source>%1 needs %2 InfiniBand addresses (LIDs), and one subnet has %3; divide it into several subnets or use Ethernet.</source>
            <translation>%1 需要 %2 个 InfiniBand 地址（LID），而一个子网只有 %3 个；请拆分为多个子网，或改用以太网。</translation>
        </message>
        <message>
            <source>%1 keeps %2 ports for fabric managers and needs at least %3, so that one manager may fail; keep more ports free.</source>
            <translation>%1 为网络管理器预留了 %2 个端口，至少需要 %3 个，才能容许一个管理器故障；请多留端口。</translation>
        </message>
        <message>
            <source>The switch %2 of %1 doesn't speak %3; choose another switch or change the technology of the network.</source>
            <translation>%1 的交换机 %2 不支持 %3；请更换交换机，或改变网络的技术。</translation>
        </message>
        <message>
            <source>The ports %3 of %1 don't speak %4, which %2 uses; choose another server or change the technology of the network.</source>
            <translation>%1 的端口 %3 不支持 %2 所用的 %4；请更换服务器，或改变网络的技术。</translation>
        </message>
        <message>
            <source>%1 has no connection to this network: %2; attach it, or add that network to the design.</source>
            <translation>%1 未接入此网络：%2；请接入，或在设计中添加该网络。</translation>
        </message>
        <message>
            <source>A server of %1 has %2 for storage and service together and needs %3 and %4 at the busiest; give it more or faster ports, or separate the networks.</source>
            <translation>%1 的每台服务器用于存储与业务的带宽共 %2，而最繁忙时两者分别需要 %3 和 %4；请增加端口、换更快的端口，或将两个网络分开。</translation>
        </message>
        <message>
            <source>%1 uses RoCE: plan one lossless traffic class with PFC and ECN, an MTU of at least 4200 bytes on the whole path, and the same settings on hosts and switches.</source>
            <translation>%1 使用 RoCE：请规划一个启用 PFC 与 ECN 的无损流量类别，全路径 MTU 不小于 4200 字节，主机与交换机配置一致。</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) have no price, and the total is short of them: %1; give their prices in a price file of your own.</source>
            <translation>
                <numerusform>%n 个部件没有价格，未计入总价：%1；请在自己的价格文件中补上。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of the total rests on prices of low confidence, the most on %2; ask for a quotation before you rely on it.</source>
            <translation>总价的 %1 依赖低可信度价格，其中 %2 最多；采用前请取得正式报价。</translation>
        </message>
        <message>
            <source>%1 uses the part %2, which the catalogue doesn't have; choose another, or add it to a catalogue of your own.</source>
            <translation>%1 使用的部件 %2 不在部件库中；请改选，或加入自己的部件库。</translation>
        </message>
        <message>
            <source>%1 uses the part %2, which is of another kind than is needed there; choose another.</source>
            <translation>%1 使用的部件 %2 与此处所需种类不符；请改选。</translation>
        </message>
        <message>
            <source>The management ports of %1 are not attached to %2, so that a hung unit can't be reached; attach them.</source>
            <translation>%1 的管理口未接入 %2，设备死机后无法访问；请接入。</translation>
        </message>
        <message>
            <source>The design has no out-of-band network, so that nothing can be reached when another network fails; add one.</source>
            <translation>设计没有带外管理网络，其他网络故障时将无法访问任何设备；请添加。</translation>
        </message>
        <message numerus="yes">
            <source>The design has %n management server(s), and %1 are needed to keep a majority when one fails; add some.</source>
            <translation>
                <numerusform>设计有 %n 台管理服务器，需要 %1 台才能在一台故障时仍保有多数派；请增加。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n link(s) of %1 the catalogue has no cable or optic that reaches %2; move the racks closer, choose another switch, or add a part to a catalogue of your own.</source>
            <translation>
                <numerusform>%1 有 %n 条链路在部件库中找不到能达到 %2 的线缆或光模块；请让机柜靠近，更换交换机，或在自己的部件库中添加部件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) with %1 draw more than allowed, the worst %2 of %3; raise the limit of the site or put less into a rack.</source>
            <translation>
                <numerusform>装有 %1 的 %n 个机柜功率超限，最高者 %2，上限 %3；请提高机房上限，或减少每机柜设备。</numerusform>
            </translation>
        </message>
        <message>
            <source>One unit of %1 alone draws %2, more than the %3 that a rack may; raise the limit of the site or choose another part.</source>
            <translation>%1 单台功率即达 %2，超过机柜上限 %3；请提高机房上限，或改选部件。</translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) with air-cooled units of %1 give off up to %2, and air carries away about %3; put less into a rack or choose liquid cooling.</source>
            <translation>
                <numerusform>装有 %1 风冷设备的 %n 个机柜发热最高 %2，而风冷约能带走 %3；请减少每机柜设备，或改用液冷。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) with %1 are overfull, the worst with %2 of %3 height units; choose a higher rack.</source>
            <translation>
                <numerusform>装有 %1 的 %n 个机柜空间不足，最满者需要 %2 U，机柜只有 %3 U；请选更高的机柜。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) with %1 are too heavy, the worst with %2 of %3; choose a stronger rack or put less into it.</source>
            <translation>
                <numerusform>装有 %1 的 %n 个机柜超重，最重者 %2，承重 %3；请选承重更大的机柜，或减少每机柜设备。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 gives %2 of usable capacity, and %3 are wanted; add units.</source>
            <translation>%1 的可用容量为 %2，期望 %3；请增加台数。</translation>
        </message>
        <message>
            <source>%1 reads %2, and %3 are wanted; the limit is: %4.</source>
            <translation>%1 的读带宽为 %2，期望 %3；受限于%4。</translation>
        </message>
        <message>
            <source>%1 writes %2, and %3 are wanted; the limit is: %4.</source>
            <translation>%1 的写带宽为 %2，期望 %3；受限于%4。</translation>
        </message>
        <message>
            <source>%1 has %2 units, and its protection needs at least %3 to survive a failure and rebuild; add units or choose another protection.</source>
            <translation>%1 有 %2 台，而其保护方式至少需要 %3 台才能在故障后重建；请增加台数，或改选保护方式。</translation>
        </message>
        <message>
            <source>%1 may be filled to %2, but above %3 a cluster warns and soon refuses to write; lower the fill limit.</source>
            <translation>%1 可填充至 %2，但超过 %3 集群即告警，再满会拒绝写入；请降低填充上限。</translation>
        </message>
        <message>
            <source>One server alone reads %2 from %1, and the reference guidance starts at %3; the limit is: %4.</source>
            <translation>单台服务器独占时从 %1 读取 %2，参考指导值下限为 %3；受限于%4。</translation>
        </message>
        <message>
            <source>All servers together read %2 from %1, and the reference guidance for so many starts at %3; the limit is: %4.</source>
            <translation>所有服务器合计从 %1 读取 %2，此规模的参考指导值下限为 %3；受限于%4。</translation>
        </message>
        <message>
            <source>The drives of %1 can give %2, but its ports only %3; faster ports or fewer drives would waste less.</source>
            <translation>%1 的硬盘可提供 %2，端口只有 %3；换更快的端口或减少硬盘可减少浪费。</translation>
        </message>
        <message>
            <source>The ports of %1 can carry %3, but its drives give only %2; more drives or slower ports would waste less.</source>
            <translation>%1 的端口可承载 %3，硬盘只能提供 %2；增加硬盘或换较慢的端口可减少浪费。</translation>
        </message>
        <message>
            <source>The leaves of %1 are oversubscribed %2, and the reference guidance for storage is %3 at most; lower the oversubscription.</source>
            <translation>%1 的叶交换机收敛比为 %2，存储的参考指导值不超过 %3；请降低收敛比。</translation>
        </message>
        <message>
            <source>The capacity wanted of %1 takes %2 times the units that the throughput takes; units with larger drives would save some.</source>
            <translation>%1 满足期望容量所需的台数是满足吞吐的 %2 倍；换用大容量硬盘的单元可以省几台。</translation>
        </message>
        <message>
            <source>The throughput wanted of %1 takes %2 times the units that the capacity takes; units with smaller drives or faster ports would save some.</source>
            <translation>%1 满足期望吞吐所需的台数是满足容量的 %2 倍；换用小容量硬盘或更快端口的单元可以省几台。</translation>
        </message>
        <message>
            <source>%1 takes %2 of each GPU on %4, which has %3; use more tensor or pipeline parallelism, a smaller micro-batch or recomputation.</source>
            <translation>%1 在 %4 上每块 GPU 需要 %2，而显存只有 %3；请增大张量或流水线并行，减小微批次，或启用重计算。</translation>
        </message>
        <message>
            <source>%1 can't be laid out on the GPUs (%2); change its layout or let the program choose one.</source>
            <translation>%1 无法在这些 GPU 上排布（%2）；请修改并行策略，或交由程序选择。</translation>
        </message>
        <message>
            <source>%1 takes %2, and the deadline is %3; use more or faster GPUs, or fewer tokens.</source>
            <translation>%1 需时 %2，期限为 %3；请用更多或更快的 GPU，或减少 token。</translation>
        </message>
        <message>
            <source>Parts without a price</source>
            <translation>部件没有价格</translation>
        </message>
        <message>
            <source>Total rests on weak prices</source>
            <translation>总价依赖低可信度价格</translation>
        </message>
        <message>
            <source>Part not in the catalogue</source>
            <translation>部件库中没有该部件</translation>
        </message>
        <message>
            <source>Network can't be built</source>
            <translation>网络无法建成</translation>
        </message>
        <message>
            <source>Oversubscription over policy</source>
            <translation>收敛比超出策略</translation>
        </message>
        <message>
            <source>Uneven links from leaf to spine</source>
            <translation>叶脊链路不均</translation>
        </message>
        <message>
            <source>Rails out of line</source>
            <translation>轨道不齐</translation>
        </message>
        <message>
            <source>Built for full scalable units</source>
            <translation>按满配可扩展单元建造</translation>
        </message>
        <message>
            <source>Ports run below their speed</source>
            <translation>端口未跑满速率</translation>
        </message>
        <message>
            <source>Too many InfiniBand addresses</source>
            <translation>InfiniBand 地址过多</translation>
        </message>
        <message>
            <source>Technologies don't match</source>
            <translation>技术不匹配</translation>
        </message>
        <message>
            <source>No out-of-band port attached</source>
            <translation>带外管理口未接入</translation>
        </message>
        <message>
            <source>Too few management servers</source>
            <translation>管理服务器过少</translation>
        </message>
        <message>
            <source>Block lacks a network</source>
            <translation>缺少网络接入</translation>
        </message>
        <message>
            <source>Merged link too slow for both uses</source>
            <translation>合并链路带宽不足</translation>
        </message>
        <message>
            <source>RoCE needs a lossless class</source>
            <translation>RoCE 需要无损类别</translation>
        </message>
        <message>
            <source>No cable fits</source>
            <translation>没有合适的线缆</translation>
        </message>
        <message>
            <source>Rack power or cooling exceeded</source>
            <translation>机柜功率或散热超限</translation>
        </message>
        <message>
            <source>No spare servers</source>
            <translation>没有备用服务器</translation>
        </message>
        <message>
            <source>Few spare servers</source>
            <translation>备用服务器偏少</translation>
        </message>
        <message>
            <source>Storage capacity below the requirement</source>
            <translation>存储容量低于需求</translation>
        </message>
        <message>
            <source>Storage throughput below the requirement</source>
            <translation>存储吞吐低于需求</translation>
        </message>
        <message>
            <source>Too few units for the protection</source>
            <translation>台数不足以满足保护方式</translation>
        </message>
        <message>
            <source>Storage filled too far</source>
            <translation>存储填充过满</translation>
        </message>
        <message>
            <source>Read rate below the guidance</source>
            <translation>读带宽低于指导值</translation>
        </message>
        <message>
            <source>Drives and ports out of proportion</source>
            <translation>硬盘与端口不成比例</translation>
        </message>
        <message>
            <source>Storage uplinks oversubscribed</source>
            <translation>存储上联收敛偏大</translation>
        </message>
        <message>
            <source>Storage sized by capacity</source>
            <translation>存储由容量决定规模</translation>
        </message>
        <message>
            <source>Storage sized by throughput</source>
            <translation>存储由吞吐决定规模</translation>
        </message>
        <message>
            <source>Model doesn't fit into GPU memory</source>
            <translation>模型放不进显存</translation>
        </message>
        <message>
            <source>Workload can't be laid out</source>
            <translation>作业无法排布</translation>
        </message>
        <message>
            <source>Deadline missed</source>
            <translation>超出期限</translation>
        </message>
        <message>
            <source>Set the count of %1 to %2</source>
            <translation>将 %1 的数量设为 %2</translation>
        </message>
        <message>
            <source>Attach %1 to %2</source>
            <translation>将 %1 接入 %2</translation>
        </message>
        <message>
            <source>Attach %2 ports of %1 to %3</source>
            <translation>将 %1 的 %2 个端口接入 %3</translation>
        </message>
        <message>
            <source>Set the oversubscription of %1 to %2</source>
            <translation>将 %1 的收敛比设为 %2</translation>
        </message>
        <message>
            <source>Allow %2 tiers in %1</source>
            <translation>允许 %1 使用 %2 层</translation>
        </message>
        <message>
            <source>Dual-home the hosts of %1</source>
            <translation>让 %1 的主机双归</translation>
        </message>
        <message>
            <source>Keep %2 manager ports in %1</source>
            <translation>在 %1 中预留 %2 个管理端口</translation>
        </message>
        <message>
            <source>Let %1 run at full speed</source>
            <translation>让 %1 全速运行</translation>
        </message>
        <message>
            <source>Set the fill limit of %1 to %2</source>
            <translation>将 %1 的填充上限设为 %2</translation>
        </message>
        <message>
            <source>Set the spares of %1 to %2</source>
            <translation>将 %1 的备用服务器设为 %2</translation>
        </message>
        <message>
            <source>Add management servers: %1</source>
            <translation>添加管理服务器：%1</translation>
        </message>
        <message>
            <source>Add this network: %1</source>
            <translation>添加此网络：%1</translation>
        </message>
        <message>
            <source>Replace %1 by %2</source>
            <translation>将 %1 替换为 %2</translation>
        </message>
        <message>
            <source>High confidence</source>
            <translation>可信度高</translation>
        </message>
        <message>
            <source>Medium confidence</source>
            <translation>可信度中</translation>
        </message>
        <message>
            <source>Low confidence</source>
            <translation>可信度低</translation>
        </message>
        <message>
            <source>Very low confidence</source>
            <translation>可信度很低</translation>
        </message>
        <message>
            <source>Confidence not stated</source>
            <translation>未注明可信度</translation>
        </message>
        <message>
            <source>Matrix products</source>
            <translation>矩阵乘</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>Element-wise operations</source>
            <translation>逐元素运算</translation>
        </message>
        <message>
            <source>Output layer</source>
            <translation>输出层</translation>
        </message>
        <message>
            <source>Tensor-parallel traffic</source>
            <translation>张量并行通信</translation>
        </message>
        <message>
            <source>Pipeline bubble</source>
            <translation>流水线气泡</translation>
        </message>
        <message>
            <source>Pipeline transfers</source>
            <translation>流水线传输</translation>
        </message>
        <message>
            <source>Data-parallel traffic</source>
            <translation>数据并行通信</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>the drives</source>
            <translation>硬盘</translation>
        </message>
        <message>
            <source>the ports of the storage units</source>
            <translation>存储单元的端口</translation>
        </message>
        <message>
            <source>the measured rate of a storage unit</source>
            <translation>存储单元的实测速率</translation>
        </message>
        <message>
            <source>the storage ports of the servers</source>
            <translation>服务器的存储端口</translation>
        </message>
        <message>
            <source>the storage network</source>
            <translation>存储网络</translation>
        </message>
        <message>
            <source>the capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Good: text and language models</source>
            <translation>良好：文本与语言模型</translation>
        </message>
        <message>
            <source>Better: compressed images</source>
            <translation>较好：压缩图像</translation>
        </message>
        <message>
            <source>Best: video and uncompressed images</source>
            <translation>最佳：视频与未压缩图像</translation>
        </message>
        <message>
            <source>Below the guidance</source>
            <translation>低于指导值</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Fabric manager</source>
            <translation>网络管理器</translation>
        </message>
        <message>
            <source>Leaf</source>
            <translation>叶交换机</translation>
        </message>
        <message>
            <source>Spine</source>
            <translation>脊交换机</translation>
        </message>
        <message>
            <source>Core</source>
            <translation>核心交换机</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>接入交换机</translation>
        </message>
        <message>
            <source>Aggregation</source>
            <translation>汇聚交换机</translation>
        </message>
        <message numerus="yes">
            <source>server(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>台服务器</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cable(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>根线缆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cage(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>个笼口</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rack(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>个机柜</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>switch(es)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>台交换机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>台</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>piece(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>件</numerusform>
            </translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>a text in quotation marks</source>
            <translation>带引号的文本</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>an object in braces</source>
            <translation>花括号中的对象</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>server with GPUs</source>
            <translation>GPU 服务器</translation>
        </message>
        <message>
            <source>server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>storage unit</source>
            <translation>存储单元</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>rack</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>the topology "%1"</source>
            <translation>拓扑“%1”</translation>
        </message>
        <message>
            <source>the kind of storage "%1", for which the catalogue has no unit</source>
            <translation>存储类型“%1”（部件库中没有对应的单元）</translation>
        </message>
        <message>
            <source>workloads without a number of servers</source>
            <translation>未给出服务器数量的负载</translation>
        </message>
        <message>
            <source>several planes of one network</source>
            <translation>同一网络的多个平面</translation>
        </message>
        <message>
            <source>a workload on servers without GPUs</source>
            <translation>在无 GPU 的服务器上运行的负载</translation>
        </message>
        <message>
            <source>a training estimate without its constants</source>
            <translation>缺少常数的训练估算</translation>
        </message>
        <message>
            <source>this model on these GPUs, whose memory no layout fits into</source>
            <translation>在这些 GPU 上训练该模型（任何并行策略都放不进显存）</translation>
        </message>
        <message>
            <source>tensor parallelism on GPUs without a link between them</source>
            <translation>GPU 之间无互连链路时的张量并行</translation>
        </message>
        <message>
            <source>the GPU %1, whose speed or bandwidth no source states</source>
            <translation>GPU %1（没有来源给出其算力或带宽）</translation>
        </message>
        <message>
            <source>the GPU family "%1", for which no published run is known</source>
            <translation>GPU 系列“%1”（没有已知的公开训练结果）</translation>
        </message>
        <message>
            <source>FP8 on the GPU %1</source>
            <translation>GPU %1 上的 FP8</translation>
        </message>
        <message>
            <source>flash attention on the GPU %1</source>
            <translation>GPU %1 上的 FlashAttention</translation>
        </message>
        <message>
            <source>the software stack "%1"</source>
            <translation>软件栈“%1”</translation>
        </message>
        <message>
            <source>a mixture of experts</source>
            <translation>混合专家 (MoE)</translation>
        </message>
        <message>
            <source>context parallelism</source>
            <translation>上下文并行</translation>
        </message>
        <message>
            <source>attention heads of another size than the hidden size divided by heads</source>
            <translation>注意力头维度不等于隐藏维度除以头数</translation>
        </message>
        <message>
            <source>another kind of attention than the full one</source>
            <translation>非全注意力的其他注意力类型</translation>
        </message>
        <message>
            <source>low-rank adaptation</source>
            <translation>低秩适配 (LoRA)</translation>
        </message>
        <message>
            <source>fine-tuning</source>
            <translation>微调</translation>
        </message>
        <message>
            <source>the timing of a single layer</source>
            <translation>单层计时</translation>
        </message>
        <message>
            <source>recomputation of single operations</source>
            <translation>仅对个别算子重计算</translation>
        </message>
        <message>
            <source>fully sharded data parallelism</source>
            <translation>全分片数据并行 (FSDP)</translation>
        </message>
        <message>
            <source>a run whose parallel layout is not stated</source>
            <translation>未说明并行策略的训练结果</translation>
        </message>
        <message>
            <source>a run whose batch is not stated</source>
            <translation>未说明批次大小的训练结果</translation>
        </message>
        <message>
            <source>The file %1 doesn't exist; check the path.</source>
            <translation>文件 %1 不存在；请检查路径。</translation>
        </message>
        <message>
            <source>The file %1 can't be read (%2); check that it is a file and that you may read it.</source>
            <translation>无法读取文件 %1（%2）；请确认它是文件且您有读取权限。</translation>
        </message>
        <message>
            <source>The file %1 has %2, more than the %3 that a file of this kind may have; check that it is the right file.</source>
            <translation>文件 %1 大小为 %2，超过此类文件的上限 %3；请确认文件是否正确。</translation>
        </message>
        <message>
            <source>The file %1 can't be written (%2); choose another folder or free some space. What was there before is unchanged.</source>
            <translation>无法写入文件 %1（%2）；请换一个文件夹或释放磁盘空间。原有内容未改动。</translation>
        </message>
        <message>
            <source>The key "%1" is missing; add it.</source>
            <translation>缺少键“%1”；请补上。</translation>
        </message>
        <message>
            <source>The key "%1" is unknown; remove it or correct its spelling.</source>
            <translation>未知的键“%1”；请删除或更正拼写。</translation>
        </message>
        <message>
            <source>The key "%1" is unknown; did you mean "%2"?</source>
            <translation>未知的键“%1”；是否应为“%2”？</translation>
        </message>
        <message>
            <source>The part %1 is in the catalogue, but it is no %2; choose another part.</source>
            <translation>部件 %1 在部件库中，但类型不是“%2”；请选择其他部件。</translation>
        </message>
        <message>
            <source>The catalogue has no part %1; choose one that it has, or add the part to a catalogue of your own.</source>
            <translation>部件库中没有部件 %1；请选择已有部件，或将其加入您自己的部件库。</translation>
        </message>
        <message>
            <source>The catalogue has no part %1; did you mean %2?</source>
            <translation>部件库中没有部件 %1；是否应为 %2？</translation>
        </message>
        <message>
            <source>The value is of the wrong kind; write %1.</source>
            <translation>值的类型不对；应为%1。</translation>
        </message>
        <message>
            <source>"%1" has no unit that fits here; write it like "%2".</source>
            <translation>“%1”的单位在此不适用；请按“%2”的形式填写。</translation>
        </message>
        <message>
            <source>"%1" is none of the choices; choose one of: %2.</source>
            <translation>“%1”不在可选项中；可选：%2。</translation>
        </message>
        <message>
            <source>The value %1 is out of range; choose another.</source>
            <translation>值 %1 超出范围；请改用其他值。</translation>
        </message>
        <message>
            <source>The value %1 is out of range; allowed is %2.</source>
            <translation>值 %1 超出范围；允许范围：%2。</translation>
        </message>
        <message>
            <source>This is not valid JSON (%1); the file may be cut short or edited by hand: restore a copy or mend this place.</source>
            <translation>不是有效的 JSON（%1）；文件可能不完整或被手工改动：请恢复副本或修正此处。</translation>
        </message>
        <message>
            <source>The content is nested more than %1 levels deep; a file of this kind never is: check that it is the right file.</source>
            <translation>内容嵌套超过 %1 层，此类文件不会如此；请确认文件是否正确。</translation>
        </message>
        <message>
            <source>This is "%2", where "%1" is needed; choose another file.</source>
            <translation>此文件为“%2”，需要的是“%1”；请选择其他文件。</translation>
        </message>
        <message>
            <source>The file is of version %1, and this program understands versions up to %2; install a newer program.</source>
            <translation>文件版本为 %1，本程序最高支持版本 %2；请安装更新版本的程序。</translation>
        </message>
        <message>
            <source>The id "%1" is used twice; give one of the two another id.</source>
            <translation>标识“%1”重复；请为其中一个换用其他标识。</translation>
        </message>
        <message>
            <source>Nothing in this design has the id "%1"; correct it or remove the reference.</source>
            <translation>此设计中没有标识为“%1”的对象；请更正或删除该引用。</translation>
        </message>
        <message>
            <source>The fact "%1" names no source; add where it comes from.</source>
            <translation>数据“%1”未注明来源；请补充出处。</translation>
        </message>
        <message>
            <source>There is no template "%1"; choose one of: %2.</source>
            <translation>没有模板“%1”；可选：%2。</translation>
        </message>
        <message>
            <source>There is no parameter "%1" here; leave it out.</source>
            <translation>此处没有参数“%1”；请去掉。</translation>
        </message>
        <message>
            <source>There is no parameter "%1"; the parameters are: %2.</source>
            <translation>没有参数“%1”；可用参数：%2。</translation>
        </message>
        <message>
            <source>The work was cancelled; start it again when you need it.</source>
            <translation>操作已取消；需要时请重新开始。</translation>
        </message>
        <message>
            <source>The program can't work with %1; change that part of the input.</source>
            <translation>本程序无法处理：%1。请修改相应的输入。</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>%1 file, %2 place in it, %3 what is wrong and how to mend it</extracomment>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 file or place in it, %2 what is wrong and how to mend it</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>a finding that is only for information</comment>
            <translation>提示</translation>
        </message>
        <message>
            <source>Compute network</source>
            <translation>计算网络</translation>
        </message>
        <message>
            <source>Storage network</source>
            <translation>存储网络</translation>
        </message>
        <message>
            <source>Service network</source>
            <translation>业务网络</translation>
        </message>
        <message>
            <source>Out-of-band network</source>
            <translation>带外管理网络</translation>
        </message>
        <message>
            <source>InfiniBand</source>
            <translation>InfiniBand</translation>
        </message>
        <message>
            <source>RoCE</source>
            <translation>RoCE</translation>
        </message>
        <message>
            <source>Ethernet</source>
            <translation>以太网</translation>
        </message>
        <message>
            <source>Rail-optimised</source>
            <translation>轨道优化</translation>
        </message>
        <message>
            <source>Fat tree</source>
            <translation>胖树</translation>
        </message>
        <message>
            <source>Leaf-spine</source>
            <translation>叶脊</translation>
        </message>
        <message>
            <source>Access and aggregation</source>
            <translation>接入-汇聚</translation>
        </message>
        <message>
            <source>Parallel flash</source>
            <translation>并行全闪</translation>
        </message>
        <message>
            <source>Lustre</source>
            <translation>Lustre</translation>
        </message>
        <message>
            <source>Ceph</source>
            <translation>Ceph</translation>
        </message>
        <message>
            <source>HDFS</source>
            <translation>HDFS</translation>
        </message>
        <message>
            <source>Object storage</source>
            <translation>对象存储</translation>
        </message>
        <message>
            <source>Local NVMe</source>
            <translation>本地 NVMe</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>管理</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Control plane</source>
            <translation>控制平面</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <source>Firewall</source>
            <translation>防火墙</translation>
        </message>
        <message>
            <source>Other service</source>
            <translation>其他业务</translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n 副本</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasure code %1+%2</source>
            <extracomment>%1 data chunks, %2 parity chunks</extracomment>
            <translation>纠删码 %1+%2</translation>
        </message>
        <message>
            <source>By the appliance</source>
            <translation>由一体机提供</translation>
        </message>
        <message>
            <source>Compute ports</source>
            <translation>计算端口</translation>
        </message>
        <message>
            <source>Storage ports</source>
            <translation>存储端口</translation>
        </message>
        <message>
            <source>Service ports</source>
            <translation>业务端口</translation>
        </message>
        <message>
            <source>Management ports</source>
            <translation>管理端口</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>计算</translation>
        </message>
        <message>
            <source>Compute network</source>
            <comment>bill category</comment>
            <translation>计算网络</translation>
        </message>
        <message>
            <source>Storage network</source>
            <comment>bill category</comment>
            <translation>存储网络</translation>
        </message>
        <message>
            <source>Service network</source>
            <comment>bill category</comment>
            <translation>业务网络</translation>
        </message>
        <message>
            <source>Out-of-band network</source>
            <comment>bill category</comment>
            <translation>带外管理网络</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <source>Management and services</source>
            <translation>管理与业务</translation>
        </message>
        <message>
            <source>Racks and power</source>
            <translation>机柜与供电</translation>
        </message>
        <message>
            <source>Read in the source</source>
            <translation>已查证</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>未核实</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>估算</translation>
        </message>
        <message>
            <source>No recomputation</source>
            <translation>不重计算</translation>
        </message>
        <message>
            <source>Selective recomputation</source>
            <translation>选择性重计算</translation>
        </message>
        <message>
            <source>Full recomputation</source>
            <translation>完全重计算</translation>
        </message>
        <message>
            <source>FP16</source>
            <translation>FP16</translation>
        </message>
        <message>
            <source>BF16</source>
            <translation>BF16</translation>
        </message>
        <message>
            <source>FP8</source>
            <translation>FP8</translation>
        </message>
        <message>
            <source>Low prices</source>
            <translation>低价</translation>
        </message>
        <message>
            <source>Typical prices</source>
            <translation>典型价</translation>
        </message>
        <message>
            <source>High prices</source>
            <translation>高价</translation>
        </message>
        <message>
            <source>Closed form</source>
            <translation>解析公式</translation>
        </message>
        <message>
            <source>Maximum flow</source>
            <translation>最大流</translation>
        </message>
        <message>
            <source>One direction, hosts only, halves balanced by hosts and aligned to pods, scalable units and leaves</source>
            <translation>单向，仅计主机；两半按主机数均分，并与 pod、可扩展单元和叶交换机的边界对齐</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Storage unit</source>
            <translation>存储单元</translation>
        </message>
        <message>
            <source>Service node</source>
            <translation>业务节点</translation>
        </message>
        <message>
            <source>Leaf switch</source>
            <translation>叶交换机</translation>
        </message>
        <message>
            <source>Spine switch</source>
            <translation>脊交换机</translation>
        </message>
        <message>
            <source>Core switch</source>
            <translation>核心交换机</translation>
        </message>
        <message>
            <source>Access switch</source>
            <translation>接入交换机</translation>
        </message>
        <message>
            <source>Aggregation switch</source>
            <translation>汇聚交换机</translation>
        </message>
        <message>
            <source>Compute rack</source>
            <translation>计算机柜</translation>
        </message>
        <message>
            <source>Storage rack</source>
            <translation>存储机柜</translation>
        </message>
        <message>
            <source>Service rack</source>
            <translation>业务机柜</translation>
        </message>
        <message>
            <source>Network rack</source>
            <translation>网络机柜</translation>
        </message>
        <message>
            <source>Colocation</source>
            <translation>托管</translation>
        </message>
        <message>
            <source>Own facility</source>
            <translation>自建机房</translation>
        </message>
        <message>
            <source>Passive copper (DAC)</source>
            <translation>无源铜缆 (DAC)</translation>
        </message>
        <message>
            <source>Active copper (ACC)</source>
            <translation>有源铜缆 (ACC)</translation>
        </message>
        <message>
            <source>Active optical (AOC)</source>
            <translation>有源光缆 (AOC)</translation>
        </message>
        <message>
            <source>Multimode fibre</source>
            <translation>多模光纤</translation>
        </message>
        <message>
            <source>Single-mode fibre</source>
            <translation>单模光纤</translation>
        </message>
        <message>
            <source>Twisted pair</source>
            <translation>双绞线</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>read throughput</source>
            <translation>读吞吐</translation>
        </message>
        <message>
            <source>write throughput</source>
            <translation>写吞吐</translation>
        </message>
        <message>
            <source>protection</source>
            <translation>数据保护</translation>
        </message>
        <message>
            <source>%1: added, because the servers have ports for it.</source>
            <translation>%1：已添加，因为服务器有对应的端口。</translation>
        </message>
        <message>
            <source>%1: %2 was chosen as its technology.</source>
            <translation>%1：技术选用 %2。</translation>
        </message>
        <message>
            <source>%1: %2 was chosen as its topology.</source>
            <translation>%1：拓扑选用%2。</translation>
        </message>
        <message>
            <source>%1: the catalogue has no switch that fits.</source>
            <translation>%1：部件库中没有合适的交换机。</translation>
        </message>
        <message>
            <source>%1: the switch %2 was chosen.</source>
            <translation>%1：交换机选用 %2。</translation>
        </message>
        <message>
            <source>%1: %2 was chosen as its kind of storage.</source>
            <translation>%1：存储类型选用 %2。</translation>
        </message>
        <message>
            <source>%1: the unit %2 was chosen.</source>
            <translation>%1：存储单元选用 %2。</translation>
        </message>
        <message>
            <source>%1: the number of units is %2; what asks for most is: %3.</source>
            <translation>%1：共 %2 台，取决于要求最高的一项：%3。</translation>
        </message>
        <message>
            <source>%1: the catalogue does not state this figure of the unit: %2.</source>
            <translation>%1：部件库未给出该单元的此项指标：%2。</translation>
        </message>
        <message>
            <source>Out-of-band network: the switch %1 was chosen for aggregation.</source>
            <translation>带外管理网络：汇聚交换机选用 %1。</translation>
        </message>
        <message>
            <source>Servers in a scalable unit: %1 were chosen.</source>
            <translation>每个可扩展单元 (SU) 的服务器数：选定 %1 台。</translation>
        </message>
        <message>
            <source>%1: %2 was assumed.</source>
            <extracomment>%1 is a key of the brief such as site.pue, %2 the value</extracomment>
            <translation>%1：假定为 %2。</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 µs</source>
            <translation>%1 µs</translation>
        </message>
        <message>
            <source>%1 : 1</source>
            <extracomment>Oversubscription: host bandwidth to uplink bandwidth</extracomment>
            <translation>%1 : 1</translation>
        </message>
        <message>
            <source>%1%</source>
            <extracomment>A share in per cent</extracomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>this design</source>
            <translation>本设计</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Between the names of a list</extracomment>
            <translation>、</translation>
        </message>
        <message>
            <source>Rack PDU</source>
            <translation>机柜 PDU</translation>
        </message>
        <message>
            <source>Untitled design</source>
            <translation>未命名设计</translation>
        </message>
        <message>
            <source>What all of %1 cost together is beyond %2, where counting ends, so that the total is wrong; check its price and the count.</source>
            <translation>全部 %1 的价格合计超出可计上限 %2，总价因此不正确；请检查其单价和数量。</translation>
        </message>
        <message>
            <source>The cost is beyond %1, where counting ends, so that the total is wrong; check prices, rates and counts.</source>
            <translation>成本超出可计上限 %1，总价因此不正确；请检查价格、费率和数量。</translation>
        </message>
        <message>
            <source>Cost beyond what can be counted</source>
            <translation>成本超出可计范围</translation>
        </message>
        <message>
            <source>this line is longer than %1 characters; the rest of it was left out</source>
            <translation>此行超过 %1 个字符，其余部分未读取</translation>
        </message>
        <message>
            <source>there are more than %1 devices; the rest was left out</source>
            <translation>设备超过 %1 台，其余未读取</translation>
        </message>
        <message>
            <source>there are more than %1 cables; the rest was left out</source>
            <translation>线缆超过 %1 根，其余未读取</translation>
        </message>
        <message>
            <source>the file has more than %1 bytes; the rest was left out</source>
            <translation>文件超过 %1 字节，其余未读取</translation>
        </message>
        <message>
            <source>there are bytes that are no UTF-8 text; save the file as UTF-8</source>
            <translation>有不是 UTF-8 文本的字节，请把文件存为 UTF-8</translation>
        </message>
        <message>
            <source>"%1" is not understood</source>
            <translation>无法理解“%1”</translation>
        </message>
        <message>
            <source>"%1" is not a number that fits here</source>
            <translation>“%1”不是此处可用的数</translation>
        </message>
        <message>
            <source>the speed "%1" is unknown</source>
            <translation>未知的速率“%1”</translation>
        </message>
        <message>
            <source>%1 was described before, on line %2</source>
            <translation>%1 已在第 %2 行描述过</translation>
        </message>
        <message>
            <source>a second device is called %1</source>
            <translation>又有一台设备名为 %1</translation>
        </message>
        <message>
            <source>port %2 of %1 has a cable already, on line %3</source>
            <translation>%1 的端口 %2 已有线缆，见第 %3 行</translation>
        </message>
        <message>
            <source>%1 has no port %2, only %3</source>
            <translation>%1 没有端口 %2，只有 %3 个端口</translation>
        </message>
        <message>
            <source>port %2 of %1 leads to %3, which the file does not describe</source>
            <translation>%1 的端口 %2 通向 %3，而文件没有描述它</translation>
        </message>
        <message>
            <source>port %2 of %1 leads to port %4 of %3, which does not say the same</source>
            <translation>%1 的端口 %2 通向 %3 的端口 %4，而对端的说法不一致</translation>
        </message>
        <message>
            <source>a cable of %1 leads from port %2 to its own port %3</source>
            <translation>%1 有一根线缆从端口 %2 接回自己的端口 %3</translation>
        </message>
        <message>
            <source>the sheet has no column "%1"; add it</source>
            <translation>表中没有“%1”列，请补上</translation>
        </message>
        <message>
            <source>the cell of "%1" is empty</source>
            <translation>“%1”的单元格为空</translation>
        </message>
        <message>
            <source>a quotation mark is never closed</source>
            <translation>有引号没有闭合</translation>
        </message>
        <message>
            <source>there is nothing in the file that describes a network</source>
            <translation>文件中没有描述网络的内容</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>a cable by its two ends</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Line %1: %2.</source>
            <translation>第 %1 行：%2。</translation>
        </message>
        <message>
            <source>The file: %1.</source>
            <translation>文件：%1。</translation>
        </message>
        <message>
            <source>%1 port %2 (%3)</source>
            <comment>device, port number, port label</comment>
            <translation>%1 端口 %2（%3）</translation>
        </message>
        <message>
            <source>%1 port %2</source>
            <comment>device, port</comment>
            <translation>%1 端口 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 is missing with its %n cable(s).</source>
            <translation>
                <numerusform>缺少 %1 及其 %n 根线缆。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is there with %n cable(s), and is not in the design.</source>
            <translation>
                <numerusform>多出 %1 及其 %n 根线缆，设计中没有。</numerusform>
            </translation>
        </message>
        <message>
            <source>The cable %1 is missing.</source>
            <translation>缺少线缆 %1。</translation>
        </message>
        <message>
            <source>The cable %1 is not in the design.</source>
            <translation>线缆 %1 不在设计中。</translation>
        </message>
        <message>
            <source>Two cables are swapped: %1 and %2 were designed, %3 and %4 were built.</source>
            <translation>两根线缆接反：设计为 %1 与 %2，实际为 %3 与 %4。</translation>
        </message>
        <message>
            <source>The cable %1 was built to another device: %2.</source>
            <translation>线缆 %1 接到了另一台设备：%2。</translation>
        </message>
        <message>
            <source>The cable %1 was built to another port: %2.</source>
            <translation>线缆 %1 接到了另一个端口：%2。</translation>
        </message>
        <message>
            <source>The cable %1 runs at %2 instead of %3.</source>
            <translation>线缆 %1 的速率是 %2，而不是 %3。</translation>
        </message>
        <message>
            <source>The address pools %1 and %2 overlap, so that an address could be given twice; choose pools that are apart.</source>
            <translation>地址池 %1 与 %2 重叠，同一地址可能分配两次；请选用互不重叠的地址池。</translation>
        </message>
        <message>
            <source>The address pool %1 has room for %3, and %2 are needed; give it a shorter prefix.</source>
            <translation>地址池 %1 可容纳 %3 个，需要 %2 个；请用更短的前缀。</translation>
        </message>
        <message>
            <source>The switches need %1 AS numbers, and the range has %2; take the private range of 32 bits, 4200000000 to 4294967294.</source>
            <translation>交换机需要 %1 个 AS 号，范围内只有 %2 个；请用 32 位私有范围 4200000000 至 4294967294。</translation>
        </message>
        <message>
            <source>Not all AS numbers from %1 to %2 are for private use; take 64512 to 65534, or 4200000000 to 4294967294.</source>
            <translation>%1 至 %2 的 AS 号并非全部可私用；请用 64512 至 65534，或 4200000000 至 4294967294。</translation>
        </message>
        <message>
            <source>%2 and %3 of %1 have the same AS number %4, so that each refuses what the other announces; give every leaf a number of its own.</source>
            <translation>%1 的 %2 与 %3 使用同一 AS 号 %4，彼此会拒收对方通告的路由；请让每台叶交换机各用一个号。</translation>
        </message>
        <message>
            <source>An AS number is chosen for %1, which is no switch that routes; correct the name or leave the choice out.</source>
            <translation>为 %1 指定了 AS 号，但它不是三层交换机；请更正名称或删去该项。</translation>
        </message>
        <message>
            <source>%1 has %3 numbers, and %2 are needed; widen the range.</source>
            <translation>%1 只有 %3 个号，需要 %2 个；请扩大范围。</translation>
        </message>
        <message>
            <source>%1 and %2 run on the same switches and share VLAN %3; give each a range of its own.</source>
            <translation>%1 与 %2 在同一批交换机上共用 VLAN %3；请各用各的范围。</translation>
        </message>
        <message>
            <source>The overlays of %1 and %2 share VNI %3; give each a range of its own.</source>
            <translation>%1 与 %2 的叠加网络共用 VNI %3；请各用各的范围。</translation>
        </message>
        <message>
            <source>The pattern of host names has %1, which stands for nothing; it may have {name}, {role}, {network}, {group}, {number}, {rack} and {unit}.</source>
            <translation>主机名模板中的 %1 没有含义；可用 {name}、{role}、{network}、{group}、{number}、{rack}、{unit}。</translation>
        </message>
        <message>
            <source>The pattern of host names gives %1, which is no host name; use letters, digits and hyphens, at most 63 in all.</source>
            <translation>主机名模板得出 %1，不是合法主机名；只能用字母、数字和连字符，最多 63 个字符。</translation>
        </message>
        <message>
            <source>The pattern of host names gives %1 to more than one device; put {name} into it, or {number} with {role} and {network}.</source>
            <translation>主机名模板把 %1 给了不止一台设备；请加入 {name}，或同时用 {number}、{role} 与 {network}。</translation>
        </message>
        <message>
            <source>The VRF %2 of %1 has more than %3 characters, and Linux refuses it as an interface; choose a shorter name.</source>
            <translation>%1 的 VRF 名 %2 超过 %3 个字符，Linux 不接受为接口名；请用更短的名称。</translation>
        </message>
        <message>
            <source>%1 and %2 run on the same switches and share VLAN %3, so that storage and compute are one broadcast domain; give each VLANs of its own.</source>
            <translation>%1 与 %2 在同一批交换机上共用 VLAN %3，存储与计算成了同一个广播域；请各用各的 VLAN。</translation>
        </message>
        <message>
            <source>%1 and %2 share the VRF %3, which routes from out of band into the cluster; give out of band a VRF of its own and join them at a firewall or jump host.</source>
            <translation>%1 与 %2 共用 VRF %3，带外可直接路由进集群；请给带外单独的 VRF，由防火墙或跳板机连接。</translation>
        </message>
        <message>
            <source>Partitions of %1 would take %2 trees of in-network reduction, and a switch has %3; let fewer of them reduce.</source>
            <translation>%1 的各分区共需 %2 棵网内归约树，交换机只有 %3 棵；请让较少的分区使用归约。</translation>
        </message>
        <message>
            <source>%1 is in several partitions with in-network reduction on %2, and a port serves one of them at a time; leave it in one.</source>
            <translation>%1 属于 %2 上多个使用网内归约的分区，而一个端口同时只服务其中一个；请只留在一个分区。</translation>
        </message>
        <message>
            <source>Hosts of %1 send packets of %2 bytes, and the switches pass %3; raise the MTU of the switches or lower that of the hosts.</source>
            <translation>%1 的主机发送 %2 字节的报文，交换机只放行 %3 字节；请调大交换机的 MTU，或调小主机的。</translation>
        </message>
        <message>
            <source>The path of %1 passes %2 bytes, and the largest RDMA packet needs %3; raise the MTU of hosts and switches.</source>
            <translation>%1 的路径只放行 %2 字节，最大的 RDMA 报文需要 %3 字节；请调大主机与交换机的 MTU。</translation>
        </message>
        <message>
            <source>%1 is to be lossless and no traffic class is; name one, or let the network lose packets.</source>
            <translation>%1 要求无损，却没有无损队列；请指定一个，或允许该网络丢包。</translation>
        </message>
        <message>
            <source>%1 has %2 lossless classes, and switches hold %3 well; use fewer.</source>
            <translation>%1 有 %2 个无损队列，交换机只宜承受 %3 个；请减少。</translation>
        </message>
        <message>
            <source>The lossless class %2 of %1 has the priority or DSCP of another, so that switches can't tell them apart; give each its own.</source>
            <translation>%1 的无损队列 %2 与另一队列的优先级或 DSCP 相同，交换机无法区分；请各用各的。</translation>
        </message>
        <message>
            <source>The congestion notices %2 of %1 travel in a lossless class, so that a pause holds them back; give them a priority and a DSCP of their own.</source>
            <translation>%1 的拥塞通知 %2 走在无损队列里，会被暂停帧拦住；请给它单独的优先级与 DSCP。</translation>
        </message>
        <message>
            <source>The congestion notices %2 of %1 wait for other traffic; let their priority be served first.</source>
            <translation>%1 的拥塞通知 %2 要排队等候；请对其优先级采用严格优先。</translation>
        </message>
        <message>
            <source>The fullest %2 of %1 needs %3 of headroom for its lossless ports, and its buffer has %4; use shorter cables, fewer classes or a switch with more buffer.</source>
            <translation>%1 中端口最满的 %2 需要 %3 的无损余量，缓存只有 %4；请用更短的线缆、更少的队列或缓存更大的交换机。</translation>
        </message>
        <message>
            <source>The fullest %2 of %1 needs %3 of headroom for its lossless ports, and the catalogue doesn't state its buffer; look it up in the data sheet.</source>
            <translation>%1 中端口最满的 %2 需要 %3 的无损余量，部件库没有它的缓存大小；请查阅数据手册。</translation>
        </message>
        <message>
            <source>Of %1 marking begins at %2, is complete at %3, and the pause comes at %4; each must be more than the one before.</source>
            <translation>%1 从 %2 开始标记，到 %3 全部标记，到 %4 暂停；三者必须依次增大。</translation>
        </message>
        <message>
            <source>%1 leads out of the cluster and is lossless, so that a slow neighbour can pause it; keep pause frames inside the fabric.</source>
            <translation>%1 通往集群之外却设为无损，外部的慢设备可以让它暂停；请把暂停帧限制在网络内部。</translation>
        </message>
        <message>
            <source>%1 has no watchdog for paused queues, so that one broken adapter can stop the fabric; switch it on.</source>
            <translation>%1 没有暂停队列的看门狗，一块坏网卡就能让全网停住；请启用。</translation>
        </message>
        <message>
            <source>With hashing the slowest flow of %1 gets about %2 of its share with %3 queue pairs for each connection; use %4 at least, or adaptive routing.</source>
            <translation>按哈希分流，%1 每连接 %3 个队列对时，最慢的流约得其份额的 %2；请至少用 %4 个，或用自适应路由。</translation>
        </message>
        <message>
            <source>Leaves of %1 have %2 links to each spine; when one fails, hashing without weights leaves %3 of the rate of those that hash to it; use weights or adaptive routing.</source>
            <translation>%1 的叶交换机到每台脊有 %2 条链路；坏一条时，无权重哈希会使分到该脊的流只剩 %3 的速率；请用加权或自适应路由。</translation>
        </message>
        <message>
            <source>%1 has routes of %2 next hops, and its switches hold %3; use fewer links to each switch above, or another switch.</source>
            <translation>%1 的路由有 %2 个下一跳，交换机最多支持 %3 个；请减少到上层的链路，或换交换机。</translation>
        </message>
        <message numerus="yes">
            <source>%n stretch(es) of cable tray hold more than %3 of cross-section, the fullest at %1 %2; change how many racks stand in a row, or describe a larger tray in a catalogue of your own.</source>
            <translation>
                <numerusform>%n 段线缆桥架的截面占用超过 %3，最满处在 %1，为 %2；请改变每排机柜数，或在自己的部件库中描述更大的桥架。</numerusform>
            </translation>
        </message>
        <message>
            <source>Address pools too small or overlapping</source>
            <translation>地址池不足或重叠</translation>
        </message>
        <message>
            <source>AS numbers short or shared</source>
            <translation>AS 号不足或重复</translation>
        </message>
        <message>
            <source>VLANs or VNIs short or shared</source>
            <translation>VLAN 或 VNI 不足或重复</translation>
        </message>
        <message>
            <source>Host names unfit</source>
            <translation>主机名不合规</translation>
        </message>
        <message>
            <source>Networks not separated</source>
            <translation>网络未隔离</translation>
        </message>
        <message>
            <source>Too many reduction trees</source>
            <translation>网内归约树过多</translation>
        </message>
        <message>
            <source>Packet sizes don't match</source>
            <translation>MTU 不一致</translation>
        </message>
        <message>
            <source>Lossless classes unsound</source>
            <translation>无损队列设置不当</translation>
        </message>
        <message>
            <source>Buffer for lossless ports</source>
            <translation>无损端口的缓存</translation>
        </message>
        <message>
            <source>Marking and pause out of order</source>
            <translation>标记与暂停阈值次序不对</translation>
        </message>
        <message>
            <source>Pause frames reach too far</source>
            <translation>暂停帧波及过远</translation>
        </message>
        <message>
            <source>Too few flows for hashing</source>
            <translation>哈希的流太少</translation>
        </message>
        <message>
            <source>Hashing without weights</source>
            <translation>哈希没有权重</translation>
        </message>
        <message>
            <source>More next hops than a switch holds</source>
            <translation>下一跳超过交换机上限</translation>
        </message>
        <message>
            <source>Link of a host</source>
            <translation>主机链路</translation>
        </message>
        <message>
            <source>Link between access and aggregation</source>
            <translation>接入与汇聚间链路</translation>
        </message>
        <message>
            <source>Link between leaf and spine</source>
            <translation>叶脊间链路</translation>
        </message>
        <message>
            <source>Link between spine and core</source>
            <translation>脊与核心间链路</translation>
        </message>
        <message>
            <source>Link between switches</source>
            <translation>交换机间链路</translation>
        </message>
        <message>
            <source>between pods</source>
            <translation>按 Pod 划分</translation>
        </message>
        <message>
            <source>between halves of the leaves</source>
            <translation>按叶交换机两半划分</translation>
        </message>
        <message>
            <source>between scalable units</source>
            <translation>按可扩展单元划分</translation>
        </message>
        <message>
            <source>between rails</source>
            <translation>按轨道划分</translation>
        </message>
        <message>
            <source>found by search, an upper bound</source>
            <translation>搜索所得，为上界</translation>
        </message>
        <message>
            <source>From %1 hosts (%2 ports) on: %4 tiers of switches instead of %3.</source>
            <translation>自 %1 台主机（%2 个端口）起：交换机由 %3 层变为 %4 层。</translation>
        </message>
        <message>
            <source>From %1 hosts (%2 ports) on: %4 spines instead of %3, as a leaf's uplinks must divide evenly among them.</source>
            <translation>自 %1 台主机（%2 个端口）起：脊交换机由 %3 台变为 %4 台，因为叶的上行须均分到各脊。</translation>
        </message>
        <message>
            <source>From %1 hosts (%2 ports) on: more addresses than the 49,151 that one InfiniBand subnet has.</source>
            <translation>自 %1 台主机（%2 个端口）起：所需地址超过一个 InfiniBand 子网的 49,151 个。</translation>
        </message>
        <message>
            <source>From %1 hosts (%2 ports) on: more autonomous systems than the 1,023 private numbers of two bytes.</source>
            <translation>自 %1 台主机（%2 个端口）起：所需 AS 号超过两字节私有 AS 号的 1,023 个。</translation>
        </message>
        <message>
            <source>From %1 hosts (%2 ports) on: these switches can build no such network with at most %4 tiers.</source>
            <translation>自 %1 台主机（%2 个端口）起：这些交换机在最多 %4 层内无法组成该网络。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>The network has more kinds of elements than were tried; of each, those that carry most were.</source>
            <translation>网络中部件种类多于所试；每类只试了承载最多的部件。</translation>
        </message>
        <message>
            <source>Rail-only</source>
            <translation>单轨（无脊层）</translation>
        </message>
        <message>
            <source>Dragonfly+</source>
            <translation>Dragonfly+</translation>
        </message>
        <message>
            <source>Direct, no switch</source>
            <translation>直连（无交换机）</translation>
        </message>
        <message numerus="yes">
            <source>%n more fault(s) of the file are not listed.</source>
            <translation>
                <numerusform>文件中另有 %n 处错误未列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As built is as designed: %n cable(s).</source>
            <translation>
                <numerusform>实际与设计一致：%n 根线缆。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s).</source>
            <translation>
                <numerusform>%n 处差异。</numerusform>
            </translation>
        </message>
        <message>
            <source>A change drawn by hand is about %1, which the plan no longer has; drop it, or draw it again.</source>
            <translation>有一处手工改动涉及 %1，而规划中已没有它；请删除该改动，或重新绘制。</translation>
        </message>
        <message>
            <source>A change drawn by hand needs %1, which is taken; drop it, or choose another port or name.</source>
            <translation>有一处手工改动需要 %1，而它已被占用；请删除该改动，或另选端口或名称。</translation>
        </message>
        <message>
            <source>The cable %1, chosen by hand, doesn't fit its link; choose another, or let the program choose.</source>
            <translation>手工选定的线缆 %1 不适用于该链路；请另选，或由程序选择。</translation>
        </message>
        <message>
            <source>Change by hand can't be applied</source>
            <translation>手工改动无法应用</translation>
        </message>
        <message>
            <source>Drop the change by hand</source>
            <translation>删除该手工改动</translation>
        </message>
        <message numerus="yes">
            <source>In %1, %n port(s) have more than one cable, the first of them on %2; move or remove all cables but one.</source>
            <translation>
                <numerusform>%1 中有 %n 个端口接了不止一根线缆，首个在 %2 上；请移走或删除多余的线缆。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %1, %n link(s) run faster than a port at one end, the first of them at %2; choose other ports or a slower link.</source>
            <translation>
                <numerusform>%1 中有 %n 条链路的速率高于其一端的端口，首条在 %2 处；请换端口或降低链路速率。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 lead from one plane to another, so that a fault of one reaches the other; keep planes apart.</source>
            <translation>
                <numerusform>%1 有 %n 条链路跨越两个平面，一个平面的故障会波及另一个；请让各平面互不相连。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n host(s) of %1 have all their ports on one plane and lose them together; spread the ports over the planes.</source>
            <translation>
                <numerusform>%1 有 %n 台主机的端口全在一个平面上，会同时断开；请把端口分到各平面。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 join two switches of one tier, which routes that go up and then down never use; lead them to the tier above.</source>
            <translation>
                <numerusform>%1 有 %n 条链路连接同一层的两台交换机，先上后下的路由不会使用；请改接到上一层。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 lead from a host to a switch above the leaves; attach hosts to leaves.</source>
            <translation>
                <numerusform>%1 有 %n 条链路把主机直接接到叶层以上的交换机；请把主机接到叶交换机。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 joins equal rails only, and its nodes don't forward, so that GPUs of different rails can't reach each other; turn on forwarding inside the nodes or choose another topology.</source>
            <translation>%1 只连接同一轨道，而节点内又不转发，不同轨道的 GPU 互不可达；请启用节点内转发，或改用其他拓扑。</translation>
        </message>
        <message numerus="yes">
            <source>%n switch(es) of %1 differ in their links from the others of their tier, and OpenSM takes that for a fat tree only if it is told the roots; give it their list (root_guid_file), or cable evenly.</source>
            <translation>
                <numerusform>%1 有 %n 台交换机的链路与同层其他交换机不同，OpenSM 只有得到根交换机列表时才按胖树路由；请提供该列表（root_guid_file），或均匀布线。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no tree, so that OpenSM's fat-tree routing can't serve it; use a routing engine for dragonfly+ with adaptive routing.</source>
            <translation>%1 不是树形网络，OpenSM 的胖树路由不适用；请使用支持 dragonfly+ 的自适应路由引擎。</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of leaves of %1 are connected by routes only that turn from down to up, on which lossless traffic can deadlock; give them a common switch above.</source>
            <translation>
                <numerusform>%1 有 %n 对叶交换机之间只剩先下后上的路由，无损流量可能死锁；请让它们有共同的上层交换机。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n managed switch(es) can't all be reached over a serial console when their network is down: console servers of the design have %1 ports; add some.</source>
            <translation>
                <numerusform>网络中断时，%n 台可管理交换机无法全部经串口控制台访问：设计中的控制台服务器共有 %1 个串口；请增加。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is the only unit of its kind on the way to the outside, and its failure cuts the design off; take two.</source>
            <translation>%1 是通往外部的同类设备中唯一的一台，一旦故障，整个设计就与外界断开；请用两台。</translation>
        </message>
        <message>
            <source>Nothing in the design leads to the outside: no gateway and no firewall; add a pair, or note that another project provides it.</source>
            <translation>设计中没有通往外部的设备：既无网关也无防火墙；请增加一对，或注明由其他项目提供。</translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) of %1 have connectors that the modules at their ends don't take: %2; choose another cable or module.</source>
            <translation>
                <numerusform>%1 有 %n 根线缆的连接器与两端光模块不符：%2；请换线缆或光模块。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) of %1 are of another fibre than the modules at their ends, or lack a module: %2; choose another cable or module.</source>
            <translation>
                <numerusform>%1 有 %n 根线缆的光纤类型与两端光模块不符，或缺少光模块：%2；请换线缆或光模块。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) draw more than one feed carries when the other fails, the worst %1 of %2; put less into a rack or choose larger PDUs.</source>
            <translation>
                <numerusform>%n 个机柜在一路供电失效时超出另一路的承载能力，最严重的为 %1（上限 %2）；请减少每柜设备，或选用更大的 PDU。</numerusform>
            </translation>
        </message>
        <message>
            <source>The bill has no rack PDU with a rating, so that nobody can say whether one feed carries a rack alone; add one to a catalogue of your own.</source>
            <translation>清单中没有标明容量的机柜 PDU，无法判断单路供电能否承载整柜；请在自己的部件库中添加。</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) of %1 hang on two leaves that stand in one rack (%2) and are cut off when its power fails; put the two into different racks.</source>
            <translation>
                <numerusform>%1 有 %n 台单元所接的两台叶交换机位于同一机柜（%2），该柜断电即失联；请把两台分放到不同机柜。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no nameplate power, and its typical power counts no modules: %2 of optics are missing from the sum; give its nameplate in a catalogue of your own.</source>
            <translation>%1 没有铭牌功率，其典型功率不含光模块：总功率少计光模块 %2；请在自己的部件库中补上铭牌功率。</translation>
        </message>
        <message>
            <source>A switch added by hand is of the part %1, which the catalogue doesn't have or which doesn't fit its network; choose another part, or drop the switch.</source>
            <translation>手工增加的交换机采用部件 %1，部件库中没有该部件，或它不适用于所在网络；请另选部件，或删除该交换机。</translation>
        </message>
        <message>
            <source>The rack that holds %1 should stand at %2, where another rack was put by hand; move it elsewhere, or drop the change.</source>
            <translation>%1 所在机柜应放在 %2，但该位置已手工放置了另一台机柜；请移到别处，或删除该改动。</translation>
        </message>
        <message>
            <source>The rack that holds %1 was put at two places by hand; drop one of the changes.</source>
            <translation>%1 所在机柜被手工放到了两个位置；请删除其中一处改动。</translation>
        </message>
        <message>
            <source>Ports at odds with their cables</source>
            <translation>端口与线缆不符</translation>
        </message>
        <message>
            <source>Planes not kept apart</source>
            <translation>平面未隔离</translation>
        </message>
        <message>
            <source>Links outside the tiers</source>
            <translation>链路不合层次</translation>
        </message>
        <message>
            <source>Rails without a path between them</source>
            <translation>轨道之间没有通路</translation>
        </message>
        <message>
            <source>Fat-tree routing needs help</source>
            <translation>胖树路由需要指定根</translation>
        </message>
        <message>
            <source>Routes that can deadlock</source>
            <translation>路由可能死锁</translation>
        </message>
        <message>
            <source>Switches without a serial console</source>
            <translation>交换机缺少串口控制台</translation>
        </message>
        <message>
            <source>Way to the outside</source>
            <translation>对外出口</translation>
        </message>
        <message>
            <source>Connectors don't fit</source>
            <translation>连接器不匹配</translation>
        </message>
        <message>
            <source>One feed can't carry a rack</source>
            <translation>单路供电带不动机柜</translation>
        </message>
        <message>
            <source>Pair of leaves in one rack</source>
            <translation>成对叶交换机同柜</translation>
        </message>
        <message>
            <source>Power of optics not counted</source>
            <translation>光模块功率未计入</translation>
        </message>
        <message>
            <source>Forward inside the nodes of %1</source>
            <translation>在 %1 的节点内转发</translation>
        </message>
        <message>
            <source>Add console servers: %1</source>
            <translation>添加控制台服务器：%1</translation>
        </message>
        <message>
            <source>adaptive routing</source>
            <translation>自适应路由</translation>
        </message>
        <message>
            <source>weighted hashing (WCMP)</source>
            <translation>加权哈希（WCMP）</translation>
        </message>
        <message>
            <source>equal-cost hashing (ECMP)</source>
            <translation>等价哈希（ECMP）</translation>
        </message>
        <message>
            <source>no traffic leaves a leaf switch</source>
            <translation>没有流量离开叶交换机</translation>
        </message>
        <message>
            <source>adaptive routing leaves %1</source>
            <translation>自适应路由，剩 %1</translation>
        </message>
        <message>
            <source>the links have room for all</source>
            <translation>链路容得下全部流量</translation>
        </message>
        <message>
            <source>some leaf switches cannot reach each other</source>
            <translation>部分叶交换机之间不可达</translation>
        </message>
        <message numerus="yes">
            <source>hash collisions leave %1 with %n queue pair(s) a port</source>
            <translation>
                <numerusform>哈希冲突，剩 %1，每端口 %n 个队列对</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; adaptive routing is assumed</source>
            <translation>%1；假定为自适应路由</translation>
        </message>
        <message>
            <source>× %1</source>
            <extracomment>The step takes so many times as long as before</extracomment>
            <translation>× %1</translation>
        </message>
        <message numerus="yes">
            <source>stopped: %Ln GPU(s) cut off</source>
            <translation>
                <numerusform>停止：%Ln 块 GPU 失联</numerusform>
            </translation>
        </message>
        <message>
            <source>stopped: no path is left</source>
            <translation>停止：没有可用路径</translation>
        </message>
        <message>
            <source>Step of %1: %2 before, %3 after (%4)</source>
            <translation>%1 的单步时间：之前 %2，之后 %3（%4）</translation>
        </message>
        <message>
            <source>%1: %2; a step took %3</source>
            <translation>%1：%2；原步时间 %3</translation>
        </message>
        <message>
            <source>halves and pairings of the hosts that are left, and never more than the intact network: fewer hosts on the same links are no gain</source>
            <translation>两半和配对按剩下的主机划分，且不超过完好网络：主机变少、链路不变不算改善</translation>
        </message>
        <message>
            <source>The VRF %2 of %1 has a name that switches use for something else; choose another.</source>
            <translation>%1 的 VRF 名 %2 已被交换机用于其他用途；请改用其他名称。</translation>
        </message>
        <message numerus="yes">
            <source>%n access switch(es) of %1 hang on fewer than two aggregation switches and are lost with one; link them to two.</source>
            <translation>
                <numerusform>%1 有 %n 台接入交换机所接的汇聚交换机不足两台，坏一台即失联；请各接两台。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 have cables ordered by hand that don't reach: %3 for a way of up to %2; order longer ones, or let the program choose.</source>
            <translation>
                <numerusform>%1 有 %n 条链路手工指定的线缆长度不够：%3，而路由最长为 %2；请订更长的线缆，或由程序选择。</numerusform>
            </translation>
        </message>
        <message>
            <source>Out-of-band network missing or thin</source>
            <translation>带外管理网络缺失或上联不足</translation>
        </message>
        <message>
            <source>the worst pairing of leaf switches gets %1</source>
            <translation>最差的叶交换机配对可得 %1</translation>
        </message>
        <message>
            <source>"%1" can't be a name here; write lower case letters, digits and hyphens, at most 64.</source>
            <translation>“%1” 不能用作名称；请用小写字母、数字和连字符，最多 64 个。</translation>
        </message>
        <message numerus="yes">
            <source>In %1, %n cage(s) hold links of unlike modules, the first of them on %2: %3 and %4; a cage takes one module for all its ports.</source>
            <translation>
                <numerusform>%1 中有 %n 个笼口的各端口用了不同的模块，其中第一个在 %2 上：%3 与 %4；一个笼口的全部端口只能用同一个模块。</numerusform>
            </translation>
        </message>
        <message>
            <source>All units of %1 hang on %2, whose failure cuts the design off from the outside; attach them to two leaves.</source>
            <translation>%1 的全部单元接在 %2 上，它一旦故障，设计便与外部断开；请接到两台叶交换机。</translation>
        </message>
        <message>
            <source>%1 to and from the outside are wanted, and the design has neither gateway nor firewall; add a pair.</source>
            <translation>要求对外带宽 %1，而设计中既无网关也无防火墙；请增加一对。</translation>
        </message>
        <message>
            <source>With one device lost, %2 to and from the outside pass %1, and %3 are wanted; add units or faster ports.</source>
            <translation>失去一台设备时，%1 只能通过对外带宽 %2，而要求 %3；请增加单元或提高端口速率。</translation>
        </message>
        <message>
            <source>%1 is oversubscribed %2 at its fullest leaf, more than the %3 that was asked for; add uplinks or attach fewer hosts to a leaf.</source>
            <translation>%1 最满的叶交换机收敛比为 %2，超过所要求的 %3；请增加上行链路，或减少每台叶交换机上的主机。</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 lead to the leaf of another rail, the first of them to %2; attach port k of every server to the leaf of rail k.</source>
            <translation>
                <numerusform>%1 有 %n 条链路接到了别的轨道的叶交换机，其中第一条接到 %2；请把每台服务器的第 k 个端口接到第 k 轨道的叶交换机。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n host(s) of %1 have no path to the others; link their switches.</source>
            <translation>
                <numerusform>%1 有 %n 台主机与其他主机之间没有通路；请把它们的交换机连接起来。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The failure of %2 cuts %n host(s) of %1 off from the others; give their switches, or the hosts, a second way.</source>
            <translation>
                <numerusform>%2 一旦故障，%1 有 %n 台主机与其他主机不通；请为其交换机或主机增加第二条路径。</numerusform>
            </translation>
        </message>
        <message>
            <source>The leaves of %1 have %2 free host ports, and the design keeps %4 free, which are %3; add a leaf switch.</source>
            <translation>%1 的叶交换机空闲 %2 个主机端口，而设计要求预留 %4，即 %3 个；请增加一台叶交换机。</translation>
        </message>
        <message numerus="yes">
            <source>All %n port(s) of fabric managers of %1 are on %2, whose failure takes the management with it; spread them over two leaves.</source>
            <translation>
                <numerusform>%1 的 %n 个网络管理器端口全部在 %2 上，它一旦故障便无法管理；请分散到两台叶交换机。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The management ports of %n switch(es) have no cable to %1, the first of them %2; link them.</source>
            <translation>
                <numerusform>%n 台交换机的管理口没有接到 %1，其中第一台为 %2；请接上。</numerusform>
            </translation>
        </message>
        <message>
            <source>The design has no login node, so that users would work on the management servers; add some, or note that another project provides them.</source>
            <translation>设计中没有登录节点，用户只能在管理服务器上工作；请增加，或注明由其他项目提供。</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 have cables that bear no turn of %4, the stiffest %2 with %3; choose thinner cables, or describe wider turns in a catalogue of your own.</source>
            <translation>
                <numerusform>%1 有 %n 条链路的线缆承受不了半径 %4 的转弯，最硬的 %2 需要 %3；请选用更细的线缆，或在自己的部件库中描述更缓的转弯。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n rack(s) the air of %1 and %2 goes opposite ways where both have their ports on one side; choose devices with fans for the same way.</source>
            <translation>
                <numerusform>%n 个机柜中，%1 与 %2 的端口在同一侧时风向相反；请选用风向一致的设备。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) are deeper than the rack takes, the deepest %1 with %2 of %3; choose a deeper rack.</source>
            <translation>
                <numerusform>%n 台设备深于机柜所能容纳，最深的 %1 为 %2，可用 %3；请选用更深的机柜。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 keeps no spare of its %3 servers; at published rates of failure and times of repair it takes %2 to keep its size 99 times in 100; keep some.</source>
            <translation>%1 的 %3 台服务器未留备机；按已公布的故障率和修复时间，要在 100 次中有 99 次保持规模需要 %2 台；请留一些。</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its %4 servers as spares; at published rates of failure and times of repair it takes %3 to keep its size 99 times in 100; keep more.</source>
            <translation>%1 的 %4 台服务器中留有 %2 台备机；按已公布的故障率和修复时间，要在 100 次中有 99 次保持规模需要 %3 台；请多留一些。</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its time, where published large runs keep more than %3: it is interrupted every %4; write checkpoints faster, restart sooner or run on fewer parts.</source>
            <translation>%1 的有效时间为 %2，而已公布的大规模训练高于 %3：每 %4 中断一次；请加快写检查点、加快重启，或减少所用部件。</translation>
        </message>
        <message>
            <source>%1 saves itself every %2, and every %3 would lose the least; change the interval, or let the program choose it.</source>
            <translation>%1 每 %2 保存一次检查点，每 %3 保存损失最小；请修改间隔，或由程序选定。</translation>
        </message>
        <message>
            <source>A checkpoint of %2 is %3, and at the %4 that %1 writes it takes longer than its window; add units, or allow more time.</source>
            <translation>%2 的一个检查点为 %3，按 %1 的写带宽 %4 写不进时间窗；请增加单元，或放宽时间。</translation>
        </message>
        <message>
            <source>One server alone reads %2 from %1, with one leaf lost %3, and %4 are wanted; take more or faster ports.</source>
            <translation>一台服务器独占时从 %1 可读 %2，失去一台叶交换机时为 %3，而要求 %4；请增加端口或提高端口速率。</translation>
        </message>
        <message>
            <source>%1 asks for %2 GPUs, and %4 has %3 without its spares; ask for fewer or add servers.</source>
            <translation>%1 需要 %2 块 GPU，而 %4 除备机外只有 %3 块；请减少数量或增加服务器。</translation>
        </message>
        <message>
            <source>%2 jobs on %1 ask for %3 GPUs together, and it has %4, so they can't all run at once; limit the GPUs of each job or name another pool.</source>
            <translation>%1 上的 %2 个作业合计需要 %3 块 GPU，而它只有 %4 块，不能同时运行；请限制各作业的 GPU 数量，或指定另一个资源池。</translation>
        </message>
        <message>
            <source>%1 needs %2 GPUs for its load of %4 requests per second, and it may take %3; use more or faster GPUs or narrower weights.</source>
            <translation>%1 要承载每秒 %4 个请求需要 %2 块 GPU，而它最多可用 %3 块；请使用更多或更快的 GPU，或更低精度的权重。</translation>
        </message>
        <message>
            <source>%1 can't keep its times: at best the first token comes after %2 and the next ones every %3; use faster GPUs, narrower weights or longer limits.</source>
            <translation>%1 无法满足时延要求：最好情况下首 token 需 %2，后续每 token 需 %3；请使用更快的 GPU、更低精度的权重或放宽要求。</translation>
        </message>
        <message>
            <source>Cut off by one failure</source>
            <translation>一处故障即断网</translation>
        </message>
        <message>
            <source>Too few ports left for growth</source>
            <translation>留作扩容的端口过少</translation>
        </message>
        <message>
            <source>Fabric managers not redundant</source>
            <translation>网络管理器没有冗余</translation>
        </message>
        <message>
            <source>Cables can't be laid so</source>
            <translation>线缆无法这样敷设</translation>
        </message>
        <message>
            <source>Device doesn't fit into its rack</source>
            <translation>设备装不进机柜</translation>
        </message>
        <message>
            <source>Run loses too much of its time</source>
            <translation>训练损失的时间过多</translation>
        </message>
        <message>
            <source>Checkpoints too rare or too frequent</source>
            <translation>检查点过疏或过密</translation>
        </message>
        <message>
            <source>Checkpoint doesn't fit its window</source>
            <translation>检查点超出时间窗</translation>
        </message>
        <message>
            <source>Storage share of a server below the requirement</source>
            <translation>单台服务器的存储带宽低于要求</translation>
        </message>
        <message>
            <source>More GPUs asked for than the pool has</source>
            <translation>请求的 GPU 多于资源池</translation>
        </message>
        <message>
            <source>Jobs of one pool can't run at once</source>
            <translation>同一资源池的作业不能同时运行</translation>
        </message>
        <message>
            <source>Pool too small for the load</source>
            <translation>资源池承载不了负载</translation>
        </message>
        <message>
            <source>Serving times not kept</source>
            <translation>推理时延不达标</translation>
        </message>
        <message>
            <source>Context-parallel traffic</source>
            <translation>上下文并行通信</translation>
        </message>
        <message>
            <source>Expert dispatch</source>
            <translation>专家分发</translation>
        </message>
        <message>
            <source>Waiting for the slowest host</source>
            <translation>等待最慢主机</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Gradients</source>
            <translation>梯度</translation>
        </message>
        <message>
            <source>Activations</source>
            <translation>激活值</translation>
        </message>
        <message>
            <source>Gathered layers</source>
            <translation>聚合的层</translation>
        </message>
        <message>
            <source>Tokens on their way to experts</source>
            <translation>发往专家的 token</translation>
        </message>
        <message>
            <source>Driver, buffers and fragmentation</source>
            <translation>驱动、缓冲区与碎片</translation>
        </message>
        <message>
            <source>the servers that write</source>
            <translation>写入的服务器</translation>
        </message>
        <message>
            <source>serving over pipeline stages</source>
            <translation>跨流水段的推理服务</translation>
        </message>
        <message>
            <source>serving with one context over several GPUs</source>
            <translation>一个上下文跨多块 GPU 的推理服务</translation>
        </message>
        <message>
            <source>Recomputation by operator</source>
            <translation>按算子重计算</translation>
        </message>
        <message>
            <source>FP4</source>
            <translation>FP4</translation>
        </message>
        <message>
            <source>GPUs and their memory</source>
            <translation>GPU 及其显存</translation>
        </message>
        <message>
            <source>Other parts of servers</source>
            <translation>服务器其他部件</translation>
        </message>
        <message>
            <source>Power supplies</source>
            <translation>电源</translation>
        </message>
        <message>
            <source>Adapters</source>
            <translation>网卡</translation>
        </message>
        <message>
            <source>Links: cables and optics</source>
            <translation>链路：线缆与光模块</translation>
        </message>
        <message>
            <source>Leaf switches</source>
            <translation>叶交换机</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>软件</translation>
        </message>
        <message>
            <source>Useful steps</source>
            <translation>有效训练</translation>
        </message>
        <message>
            <source>Stops for checkpoints</source>
            <translation>检查点停顿</translation>
        </message>
        <message>
            <source>Work done again</source>
            <translation>重做的工作</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>重启</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>运算</translation>
        </message>
        <message>
            <source>memory bandwidth</source>
            <translation>显存带宽</translation>
        </message>
        <message>
            <source>link bandwidth</source>
            <translation>互连带宽</translation>
        </message>
        <message>
            <source>latency of links, launches and host</source>
            <translation>互连、启动与主机时延</translation>
        </message>
        <message>
            <source>memory capacity</source>
            <translation>显存容量</translation>
        </message>
        <message>
            <source>the limit of the first token</source>
            <translation>首 token 时延要求</translation>
        </message>
        <message>
            <source>the limit between tokens</source>
            <translation>每 token 时延要求</translation>
        </message>
        <message>
            <source>what a scheduler takes at once</source>
            <translation>调度器一次可处理的数量</translation>
        </message>
        <message>
            <source>TP %1 · EP %2</source>
            <comment>ranks of a replica</comment>
            <translation>TP %1 · EP %2</translation>
        </message>
        <message>
            <source>TP %1</source>
            <comment>ranks of a replica</comment>
            <translation>TP %1</translation>
        </message>
        <message>
            <source>%1, weights %2, cache %3</source>
            <comment>layout of a serving replica and its precisions</comment>
            <translation>%1，权重 %2，缓存 %3</translation>
        </message>
        <message>
            <source>the number of attention heads</source>
            <translation>注意力头数</translation>
        </message>
        <message>
            <source>the number of attention heads of a tensor-parallel rank</source>
            <translation>每个张量并行 rank 的注意力头数</translation>
        </message>
        <message>
            <source>the hidden size</source>
            <translation>隐藏维度</translation>
        </message>
        <message>
            <source>the feed-forward width</source>
            <translation>前馈层宽度</translation>
        </message>
        <message>
            <source>the sequence length</source>
            <translation>序列长度</translation>
        </message>
        <message>
            <source>the sequence length of a context-parallel rank</source>
            <translation>每个上下文并行 rank 的序列长度</translation>
        </message>
        <message>
            <source>the tensor-parallel size</source>
            <translation>张量并行度</translation>
        </message>
        <message>
            <source>the width of an expert</source>
            <translation>单个专家的宽度</translation>
        </message>
        <message>
            <source>the number of experts</source>
            <translation>专家数</translation>
        </message>
        <message>
            <source>the number of ranks that can share experts</source>
            <translation>可分担专家的 rank 数</translation>
        </message>
        <message>
            <source>the number of data-parallel ranks</source>
            <translation>数据并行 rank 数</translation>
        </message>
        <message>
            <source>the batch of a data-parallel rank</source>
            <translation>每个数据并行 rank 的批大小</translation>
        </message>
        <message>
            <source>%1 does not divide %4, which is %2</source>
            <translation>%1 不能整除%4（%2）</translation>
        </message>
        <message>
            <source>%1 neither divides the %2 key-value heads nor is a multiple of them</source>
            <translation>%1 既不能整除 %2 个 KV 头，也不是其倍数</translation>
        </message>
        <message>
            <source>%1 times the %3 ranks of the other sizes does not divide the %2 GPUs</source>
            <translation>%1 乘以其余并行维度的 %3 个 rank 后不能整除 %2 块 GPU</translation>
        </message>
        <message>
            <source>the GPUs leave %2 data-parallel ranks, not %1</source>
            <translation>这些 GPU 只能组成 %2 个数据并行 rank，而不是 %1 个</translation>
        </message>
        <message>
            <source>%1 is no multiple of %4, which is %2</source>
            <translation>%1 不是%4（%2）的倍数</translation>
        </message>
        <message>
            <source>virtual stages need micro batches in multiples of the %3 pipeline stages; a batch of %1 gives each rank %2</source>
            <translation>虚拟段要求微批次数为流水段数 %3 的倍数；批大小 %1 使每个 rank 得到 %2 个</translation>
        </message>
        <message>
            <source>%1 virtual stages on %3 pipeline stages do not divide the %2 layers</source>
            <translation>%3 个流水段上的 %1 个虚拟段不能整除 %2 层</translation>
        </message>
        <message>
            <source>a pipeline in both directions needs an even number of stages, not %1</source>
            <translation>双向流水线要求流水段数为偶数，而不是 %1</translation>
        </message>
        <message>
            <source>a pipeline in both directions needs an even number of micro batches, at least %3; a batch of %1 gives each rank %2</source>
            <translation>双向流水线要求微批次数为偶数且不少于 %3；批大小 %1 使每个 rank 得到 %2 个</translation>
        </message>
        <message>
            <source>the model has no experts that %1 ranks could share</source>
            <translation>该模型没有可由 %1 个 rank 分担的专家</translation>
        </message>
        <message>
            <source>a group of %1 ranks to shard over needs something that is sharded</source>
            <translation>设置 %1 个 rank 的切分组时必须有被切分的内容</translation>
        </message>
        <message>
            <source>the value is no number from 0 to %3</source>
            <translation>该值不是 0 到 %3 之间的数</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <comment>two values</comment>
            <translation>%1 或 %2</translation>
        </message>
        <message>
            <source>nothing sharded</source>
            <translation>不切分</translation>
        </message>
        <message>
            <source>optimizer states sharded (ZeRO-1)</source>
            <translation>切分优化器状态（ZeRO-1）</translation>
        </message>
        <message>
            <source>gradients sharded too (ZeRO-2)</source>
            <translation>同时切分梯度（ZeRO-2）</translation>
        </message>
        <message>
            <source>weights sharded too (ZeRO-3)</source>
            <translation>同时切分权重（ZeRO-3）</translation>
        </message>
        <message>
            <source>recomputation: %1</source>
            <translation>重计算：%1</translation>
        </message>
        <message>
            <source>TP %2 instead of %1</source>
            <translation>TP 由 %1 改为 %2</translation>
        </message>
        <message>
            <source>PP %2 instead of %1</source>
            <translation>PP 由 %1 改为 %2</translation>
        </message>
        <message>
            <source>virtual stages %2 instead of %1</source>
            <translation>虚拟段由 %1 改为 %2</translation>
        </message>
        <message>
            <source>micro batch %2 instead of %1</source>
            <translation>微批次大小由 %1 改为 %2</translation>
        </message>
        <message>
            <source>CP %2 instead of %1</source>
            <translation>CP 由 %1 改为 %2</translation>
        </message>
        <message>
            <source>EP %2 instead of %1</source>
            <translation>EP 由 %1 改为 %2</translation>
        </message>
        <message>
            <source>activations offloaded to the host</source>
            <translation>激活卸载到主机</translation>
        </message>
        <message>
            <source>optimizer offloaded to the host</source>
            <translation>优化器卸载到主机</translation>
        </message>
        <message>
            <source>%2 GPUs instead of %1</source>
            <translation>GPU 由 %1 块改为 %2 块</translation>
        </message>
        <message>
            <source>Not possible: %1.</source>
            <extracomment>%1 the rule that is broken</extracomment>
            <translation>不可行：%1。</translation>
        </message>
        <message>
            <source>Not possible: %1. Nearest that is: %2.</source>
            <extracomment>%1 the rule that is broken, %2 one value or more</extracomment>
            <translation>不可行：%1。最接近的可行值：%2。</translation>
        </message>
        <message>
            <source>%1 of memory are missing on the fullest GPU, and no change of up to three sizes makes up for them.</source>
            <translation>占用最满的 GPU 缺少 %1 显存，调整至多三项也无法补足。</translation>
        </message>
        <message>
            <source>%1 of memory are missing on the fullest GPU. It would fit with one of: %2.</source>
            <extracomment>%1 an amount of memory, %2 changes to choose from</extracomment>
            <translation>占用最满的 GPU 缺少 %1 显存。采用以下任一方案即可容纳：%2。</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between alternatives</comment>
            <translation>；</translation>
        </message>
        <message>
            <source>The ports of %1 can run at %3, but %2 runs them at %4; a faster switch would use them.</source>
            <translation>%1 的端口支持 %3，但在 %2 中运行在 %4；换用更快的交换机才能跑满。</translation>
        </message>
        <message>
            <source>a plan of layouts for anything but the training of a transformer</source>
            <translation>对 Transformer 训练以外的任务规划并行策略</translation>
        </message>
        <message>
            <source>zero-bubble schedule</source>
            <translation>零气泡调度</translation>
        </message>
        <message>
            <source>two-way pipeline (DualPipe)</source>
            <translation>双向流水线（DualPipe）</translation>
        </message>
        <message>
            <source>ZeRO-1</source>
            <translation>ZeRO-1</translation>
        </message>
        <message>
            <source>ZeRO-2</source>
            <translation>ZeRO-2</translation>
        </message>
        <message>
            <source>ZeRO-3 over %1 ranks</source>
            <translation>ZeRO-3，%1 个 rank 内切分</translation>
        </message>
        <message>
            <source>ZeRO-3</source>
            <translation>ZeRO-3</translation>
        </message>
        <message>
            <source>TP %1</source>
            <translation>TP %1</translation>
        </message>
        <message>
            <source>PP %1</source>
            <translation>PP %1</translation>
        </message>
        <message>
            <source>DP %1</source>
            <translation>DP %1</translation>
        </message>
        <message>
            <source>CP %1</source>
            <translation>CP %1</translation>
        </message>
        <message>
            <source>CP %1 by all-to-all</source>
            <translation>CP %1（all-to-all）</translation>
        </message>
        <message>
            <source>EP %1</source>
            <translation>EP %1</translation>
        </message>
        <message>
            <source>TP %1 inside experts</source>
            <translation>专家内 TP %1</translation>
        </message>
        <message>
            <source>%1 virtual stages</source>
            <translation>%1 个虚拟段</translation>
        </message>
        <message>
            <source>micro batch %1</source>
            <translation>微批次 %1</translation>
        </message>
        <message>
            <source>sequence parallel</source>
            <translation>序列并行</translation>
        </message>
        <message>
            <source>no sequence parallelism</source>
            <translation>无序列并行</translation>
        </message>
        <message>
            <source>gradient traffic</source>
            <translation>梯度通信</translation>
        </message>
        <message>
            <source>tensor-parallel traffic</source>
            <translation>张量并行通信</translation>
        </message>
        <message>
            <source>expert dispatch</source>
            <translation>专家分发</translation>
        </message>
        <message>
            <source>hides %1</source>
            <translation>隐藏%1</translation>
        </message>
        <message>
            <source>The next layout is as fast.</source>
            <translation>下一种并行策略同样快。</translation>
        </message>
        <message>
            <source>Its step is %1 shorter than that of the next, most of all by this part: %2, %3 instead of %4.</source>
            <extracomment>%1 a time, %2 a part of the step, %3 and %4 times</extracomment>
            <translation>它的一步比下一种并行策略短 %1，主要差在“%2”：%3 对 %4。</translation>
        </message>
        <message>
            <source>Its step is %1 shorter than that of the next, most of all by this part: %2, %3 instead of %4; it pays with %6 more of this one: %5.</source>
            <extracomment>%1 a time, %2 a part of the step, %3 and %4 times, %5 a part of the step, %6 a time</extracomment>
            <translation>它的一步比下一种并行策略短 %1，主要差在“%2”：%3 对 %4；代价是“%5”多 %6。</translation>
        </message>
        <message>
            <source>%1 for a billion tokens</source>
            <translation>每十亿 token %1</translation>
        </message>
        <message>
            <source>%1 saves itself every %2, more often than storage and operators bear in practice; with a checkpoint every %3 it keeps %4 of its time: give it that interval, or lower what interrupts it.</source>
            <translation>%1 每 %2 写一次检查点，超出存储和运维通常能承受的频度；若每 %3 写一次，仍可保有 %4 的有效时间：请采用该间隔，或减少引起中断的因素。</translation>
        </message>
        <message>
            <source>%1 offloads %2 from the GPUs of a server on %4, which has %3; offload less, or use servers with more memory.</source>
            <translation>%1 从 %4 每台服务器的 GPU 卸载 %2，而服务器内存为 %3；请减少卸载，或选用内存更大的服务器。</translation>
        </message>
        <message>
            <source>%1 has no GPUs to run on; add a block of GPU servers.</source>
            <translation>%1 没有可用的 GPU；请添加一个 GPU 服务器模块。</translation>
        </message>
        <message>
            <source>The pool that %1 names is no longer in the design; choose what it runs on.</source>
            <translation>%1 指定的资源池已不在设计中；请选择它运行的模块。</translation>
        </message>
        <message>
            <source>%1 names no pool, and the design has GPUs of several kinds; it is reckoned on the first, %2. Choose what it runs on.</source>
            <translation>%1 没有指定资源池，而设计中有不同种类的 GPU；目前按第一个模块 %2 计算。请选择它运行的模块。</translation>
        </message>
        <message>
            <source>Checkpoints every few minutes</source>
            <translation>每隔几分钟就写检查点</translation>
        </message>
        <message>
            <source>Offloaded data doesn't fit into host memory</source>
            <translation>卸载的数据放不进主机内存</translation>
        </message>
        <message>
            <source>A job without its pool</source>
            <translation>作业没有资源池</translation>
        </message>
        <message>
            <source>Run it on %1</source>
            <translation>改为运行于 %1</translation>
        </message>
        <message>
            <source>Let %1 save itself every %2</source>
            <translation>让 %1 每 %2 写一次检查点</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>优化器</translation>
        </message>
        <message>
            <source>Optimizer states</source>
            <translation>优化器状态</translation>
        </message>
        <message>
            <source>a job without a block of GPU servers to run on</source>
            <translation>没有 GPU 服务器模块可运行的作业</translation>
        </message>
        <message>
            <source>The value %1 is no whole number; write one, allowed is %2.</source>
            <translation>值 %1 不是整数；请填写整数，允许范围：%2。</translation>
        </message>
        <message>
            <source>The key "%1" is given twice; remove one of the two.</source>
            <translation>键“%1”出现两次；请删去其中一个。</translation>
        </message>
        <message>
            <source>GPUs at most</source>
            <translation>最多 GPU 数</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>并行策略</translation>
        </message>
        <message>
            <source>Tensor parallel</source>
            <translation>张量并行</translation>
        </message>
        <message>
            <source>Pipeline parallel</source>
            <translation>流水线并行</translation>
        </message>
        <message>
            <source>Data parallel</source>
            <translation>数据并行</translation>
        </message>
        <message>
            <source>Context parallel</source>
            <translation>上下文并行</translation>
        </message>
        <message>
            <source>Expert parallel</source>
            <translation>专家并行</translation>
        </message>
        <message>
            <source>Tensor parallel in experts</source>
            <translation>专家内张量并行</translation>
        </message>
        <message>
            <source>Virtual stages</source>
            <translation>虚拟段</translation>
        </message>
        <message>
            <source>Micro batch</source>
            <translation>微批次</translation>
        </message>
        <message>
            <source>Global batch</source>
            <translation>全局批次</translation>
        </message>
        <message>
            <source>Shard group</source>
            <translation>分片组</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>软件栈</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>层数</translation>
        </message>
        <message>
            <source>Hidden width</source>
            <translation>隐藏维度</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>注意力头数</translation>
        </message>
        <message>
            <source>Key-value heads</source>
            <translation>KV 头数</translation>
        </message>
        <message>
            <source>Head width</source>
            <translation>注意力头维度</translation>
        </message>
        <message>
            <source>Feed-forward width</source>
            <translation>前馈维度</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>词表</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>序列长度</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>滑动窗口</translation>
        </message>
        <message>
            <source>Windowed layers</source>
            <translation>窗口层数</translation>
        </message>
        <message>
            <source>Experts of a layer</source>
            <translation>每层专家数</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>选中专家数</translation>
        </message>
        <message>
            <source>Width of an expert</source>
            <translation>专家维度</translation>
        </message>
        <message>
            <source>Shared experts</source>
            <translation>共享专家</translation>
        </message>
        <message>
            <source>Dense layers</source>
            <translation>稠密层数</translation>
        </message>
        <message>
            <source>Nodes of a token</source>
            <translation>节点上限</translation>
        </message>
        <message>
            <source>Capacity factor</source>
            <translation>容量系数</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>输入长度</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>输出长度</translation>
        </message>
        <message>
            <source>Requests a second</source>
            <translation>每秒请求数</translation>
        </message>
        <message>
            <source>The GPU has no products in the precision of the weights: they are stored so, and computed in the next wider one.</source>
            <translation>该 GPU 不支持权重所用精度的乘法：权重按该精度存储，以更宽一级计算。</translation>
        </message>
        <message>
            <source>the number of pipeline stages</source>
            <translation>流水段数</translation>
        </message>
        <message>
            <source>the number of GPUs</source>
            <translation>GPU 数</translation>
        </message>
        <message>
            <source>%1 does not divide the %2 GPUs</source>
            <translation>%1 不能整除 %2 块 GPU</translation>
        </message>
        <message>
            <source>no layout that %1 GPUs can be divided into fits into their memory</source>
            <translation>%1 块 GPU 的各种并行划分都超出显存</translation>
        </message>
        <message>
            <source>the layout takes %1 GPUs, and there are %2</source>
            <translation>该并行策略需要 %1 块 GPU，而现有 %2 块</translation>
        </message>
        <message numerus="yes">
            <source>%1 GPUs (%Ln server(s))</source>
            <extracomment>%1 a number of GPUs</extracomment>
            <translation>
                <numerusform>%1 块 GPU（%Ln 台服务器）</numerusform>
            </translation>
        </message>
        <message>
            <source>Not possible, however the open sizes are chosen; at best %1.</source>
            <extracomment>%1 the rule that is broken</extracomment>
            <translation>无论未定的并行度如何取值都不可行；最接近的情形是：%1。</translation>
        </message>
        <message>
            <source>Not possible, however the open sizes are chosen; at best %1. Nearest that is: %2.</source>
            <extracomment>%1 the rule that is broken, %2 one value or more</extracomment>
            <translation>无论未定的并行度如何取值都不可行；最接近的情形是：%1。最接近的可行值：%2。</translation>
        </message>
        <message>
            <source>%1; or on %2</source>
            <extracomment>%1 one value or two of a field, %2 one count of GPUs or two</extracomment>
            <translation>%1；或改用 %2</translation>
        </message>
        <message>
            <source>%1 leaves %2 of the %3 of each GPU on %4; fragmentation and communication buffers that differ from the typical can take that. Shard or recompute more, or try it before you rely on it.</source>
            <translation>%1 在 %4 的每块 GPU 的 %3 显存中只剩 %2；碎片与通信缓冲一旦偏离典型值就会用尽。请加大切分或重计算，或先实测再采用。</translation>
        </message>
        <message>
            <source>Little GPU memory left</source>
            <translation>显存余量很小</translation>
        </message>
        <message>
            <source>1F1B schedule</source>
            <translation>1F1B 调度</translation>
        </message>
        <message>
            <source>not interleaved</source>
            <translation>不交错</translation>
        </message>
        <message>
            <source>experts split like the rest</source>
            <translation>专家与其余部分同样切分</translation>
        </message>
        <message>
            <source>activations stay on the GPU</source>
            <translation>激活留在 GPU</translation>
        </message>
        <message>
            <source>optimizer stays on the GPU</source>
            <translation>优化器留在 GPU</translation>
        </message>
        <message>
            <source>hides no traffic</source>
            <translation>不隐藏通信</translation>
        </message>
        <message>
            <source>Only %1 to spare: fragmentation and communication buffers that differ from the typical can take that.</source>
            <translation>余量仅 %1：碎片与通信缓冲一旦偏离典型值就会用尽。</translation>
        </message>
        <message>
            <source>the end of what more requests gain</source>
            <translation>更多请求不再有增益</translation>
        </message>
        <message>
            <source>pass under way</source>
            <comment>part of the first token</comment>
            <translation>正在执行的一步</translation>
        </message>
        <message>
            <source>prompts of others</source>
            <comment>part of the first token</comment>
            <translation>其他请求的预填充</translation>
        </message>
        <message>
            <source>own prompt: operations</source>
            <comment>part of the first token</comment>
            <translation>自己的预填充：运算</translation>
        </message>
        <message>
            <source>own prompt: memory bandwidth</source>
            <comment>part of the first token</comment>
            <translation>自己的预填充：显存带宽</translation>
        </message>
        <message>
            <source>own prompt: link bandwidth</source>
            <comment>part of the first token</comment>
            <translation>自己的预填充：互连带宽</translation>
        </message>
        <message>
            <source>own prompt: latency</source>
            <comment>part of the first token</comment>
            <translation>自己的预填充：时延</translation>
        </message>
        <message>
            <source>tokens for the others</source>
            <comment>part of the first token</comment>
            <translation>为其他请求生成的 token</translation>
        </message>
        <message>
            <source>Pass under way %1, prompts of others %2, own prompt %3, tokens for the others %4.</source>
            <translation>正在执行的一步 %1，其他请求的预填充 %2，自己的预填充 %3，为其他请求生成的 token %4。</translation>
        </message>
    </context>
    <context>
        <name>cw::WorkbookWriter</name>
        <message>
            <source>Summary</source>
            <extracomment>name of a sheet of the workbook, at most 31 characters, none of []:*?/ and no apostrophe</extracomment>
            <translation>摘要</translation>
        </message>
        <message>
            <source>BOM</source>
            <extracomment>name of a sheet of the workbook: bill of materials</extracomment>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>Cables</source>
            <extracomment>name of a sheet of the workbook</extracomment>
            <translation>线缆</translation>
        </message>
        <message>
            <source>Racks</source>
            <extracomment>name of a sheet of the workbook</extracomment>
            <translation>机柜</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <extracomment>name of a sheet of the workbook</extracomment>
            <translation>假设</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>pcs</source>
            <translation>个</translation>
        </message>
        <message>
            <source>of the design</source>
            <translation>来自设计</translation>
        </message>
        <message>
            <source>IT power, typical</source>
            <translation>IT 功率，典型</translation>
        </message>
        <message>
            <source>sum of the typical power of all devices</source>
            <translation>全部设备典型功率之和</translation>
        </message>
        <message>
            <source>IT power, maximum</source>
            <translation>IT 功率，最大</translation>
        </message>
        <message>
            <source>sum of the nameplate power of all devices</source>
            <translation>全部设备铭牌功率之和</translation>
        </message>
        <message>
            <source>Average load</source>
            <translation>平均负载</translation>
        </message>
        <message>
            <source>share of the typical power drawn on average</source>
            <translation>平均耗电占典型功率的比例</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation>PUE</translation>
        </message>
        <message>
            <source>facility power divided by IT power</source>
            <translation>设施功率 ÷ IT 功率</translation>
        </message>
        <message>
            <source>Hours per year</source>
            <translation>年小时数</translation>
        </message>
        <message>
            <source>Electricity price per kWh</source>
            <translation>每 kWh 电价</translation>
        </message>
        <message>
            <source>per kWh</source>
            <translation>每 kWh</translation>
        </message>
        <message>
            <source>Energy billed apart</source>
            <translation>电费另计</translation>
        </message>
        <message>
            <source>1 = yes, 0 = no</source>
            <translation>1 = 是，0 = 否</translation>
        </message>
        <message>
            <source>0 where the colocation rate includes the energy</source>
            <translation>托管单价已含电费时为 0</translation>
        </message>
        <message>
            <source>Colocation rate</source>
            <translation>托管单价</translation>
        </message>
        <message>
            <source>Facility rate</source>
            <translation>机房单价</translation>
        </message>
        <message>
            <source>per kW and month</source>
            <translation>每 kW 每月</translation>
        </message>
        <message>
            <source>from the price book</source>
            <translation>取自价格簿</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>维保</translation>
        </message>
        <message>
            <source>% of the capital cost per year</source>
            <translation>每年占建设成本的 %</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>运维人员</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>人</translation>
        </message>
        <message>
            <source>as stated in the design</source>
            <translation>按设计中的设定</translation>
        </message>
        <message>
            <source>by the size of the cluster</source>
            <translation>按集群规模</translation>
        </message>
        <message>
            <source>Cost of staff</source>
            <translation>人员成本</translation>
        </message>
        <message>
            <source>per person and year</source>
            <translation>每人每年</translation>
        </message>
        <message>
            <source>Other capital cost</source>
            <translation>其他建设成本</translation>
        </message>
        <message>
            <source>integration, freight and whatever is no line of the bill</source>
            <translation>集成、运输及其他未列入清单的费用</translation>
        </message>
        <message>
            <source>Amortisation</source>
            <translation>摊销</translation>
        </message>
        <message>
            <source>years</source>
            <translation>年</translation>
        </message>
        <message>
            <source>straight line</source>
            <translation>直线法</translation>
        </message>
        <message>
            <source>Residual value</source>
            <translation>残值</translation>
        </message>
        <message>
            <source>% of the capital cost</source>
            <translation>占建设成本的 %</translation>
        </message>
        <message>
            <source>after the amortisation</source>
            <translation>摊销期满时</translation>
        </message>
        <message>
            <source>Utilisation</source>
            <translation>利用率</translation>
        </message>
        <message>
            <source>% of the hours</source>
            <translation>占总时数的 %</translation>
        </message>
        <message>
            <source>GPU-hours sold or used</source>
            <translation>售出或使用的 GPU 小时</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>备件</translation>
        </message>
        <message>
            <source>of optics and cables; the BOM sheet has them line by line</source>
            <translation>光模块和线缆的备件比例；逐行数量见“物料清单”表</translation>
        </message>
        <message>
            <source>Power limit of a rack</source>
            <translation>机柜功率上限</translation>
        </message>
        <message>
            <source>Cable slack</source>
            <translation>线缆余量</translation>
        </message>
        <message>
            <source>of the routed length</source>
            <translation>占布线长度的比例</translation>
        </message>
        <message>
            <source>Shaded cells are inputs: the Summary sheet recalculates from them.</source>
            <translation>带底色的单元格为输入项，“摘要”表据此重新计算。</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>假设项</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低价</translation>
        </message>
        <message>
            <source>Typical</source>
            <translation>典型</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高价</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Bill of materials: %1</source>
            <translation>物料清单：%1</translation>
        </message>
        <message>
            <source>Price scenario: %1. Base quantity = units × per unit; spares are rounded up per part and length.</source>
            <translation>价格档：%1。基本数量 = 台数 × 单台用量；备件按部件和长度分别向上取整。</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>无价格</translation>
        </message>
        <message>
            <source>Total of the visible lines</source>
            <translation>可见行合计</translation>
        </message>
        <message>
            <source>The totals leave out parts without a price: %1.</source>
            <translation>总额未计入无价格的部件：%1。</translation>
        </message>
        <message>
            <source>Cables by kind and length</source>
            <translation>线缆分类汇总（按类型与长度）</translation>
        </message>
        <message>
            <source>Point-to-point schedule</source>
            <translation>点到点布线表</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>线缆</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>料号</translation>
        </message>
        <message>
            <source>Optics, lower / upper end</source>
            <translation>光模块，下端 / 上端</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>介质</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Speed of a link, Gb/s</source>
            <translation>链路速率 (Gb/s)</translation>
        </message>
        <message>
            <source>Stocked, m</source>
            <translation>订货长度，m</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链路数</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>no cable of the catalogue fits</source>
            <translation>部件库中无合适线缆</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>From: device</source>
            <translation>起点：设备</translation>
        </message>
        <message>
            <source>From: port</source>
            <translation>起点：端口</translation>
        </message>
        <message>
            <source>To: device</source>
            <translation>终点：设备</translation>
        </message>
        <message>
            <source>To: port</source>
            <translation>终点：端口</translation>
        </message>
        <message>
            <source>Routed, m</source>
            <translation>布线长度 (m)</translation>
        </message>
        <message>
            <source>The sheet is full: the remaining cables are left out.</source>
            <translation>工作表已满，其余线缆未列出。</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>机柜</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>排</translation>
        </message>
        <message>
            <source>Used, U</source>
            <translation>已用 (U)</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Typical, kW</source>
            <translation>典型功率 (kW)</translation>
        </message>
        <message>
            <source>Maximum, kW</source>
            <translation>最大功率 (kW)</translation>
        </message>
        <message>
            <source>Share of limit</source>
            <translation>占上限比例</translation>
        </message>
        <message>
            <source>Weight, kg</source>
            <translation>重量 (kg)</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Revision %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>关键指标</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>GPU servers</source>
            <translation>GPU 服务器</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>交换机</translation>
        </message>
        <message>
            <source>Dense 16-bit performance</source>
            <translation>16 位稠密算力</translation>
        </message>
        <message>
            <source>Usable storage</source>
            <translation>可用存储容量</translation>
        </message>
        <message>
            <source>Bisection: %1</source>
            <translation>对分带宽：%1</translation>
        </message>
        <message>
            <source>Capital cost</source>
            <translation>建设成本（CAPEX）</translation>
        </message>
        <message>
            <source>Bill of materials, total</source>
            <translation>物料清单合计</translation>
        </message>
        <message>
            <source>Cost of ownership</source>
            <translation>拥有成本（TCO）</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>公式</translation>
        </message>
        <message>
            <source>bill of materials + other capital cost</source>
            <translation>物料清单 + 其他建设成本</translation>
        </message>
        <message>
            <source>Energy per year</source>
            <translation>年电费</translation>
        </message>
        <message>
            <source>average IT kW × PUE × hours × price, where billed apart</source>
            <translation>平均 IT kW × PUE × 小时数 × 电价（另计时）</translation>
        </message>
        <message>
            <source>Colocation or facility per year</source>
            <translation>年托管或机房费</translation>
        </message>
        <message>
            <source>maximum IT kW × rate × 12</source>
            <translation>最大 IT kW × 单价 × 12</translation>
        </message>
        <message>
            <source>Support per year</source>
            <translation>年维保费</translation>
        </message>
        <message>
            <source>share of the capital cost</source>
            <translation>建设成本的一定比例</translation>
        </message>
        <message>
            <source>Staff per year</source>
            <translation>年人员费</translation>
        </message>
        <message>
            <source>persons × cost of a person and year</source>
            <translation>人数 × 每人每年成本</translation>
        </message>
        <message>
            <source>Operating cost per year</source>
            <translation>年运营成本（OPEX）</translation>
        </message>
        <message>
            <source>sum of the four lines above</source>
            <translation>以上四行之和</translation>
        </message>
        <message>
            <source>Cost per GPU-hour</source>
            <translation>每 GPU 小时成本</translation>
        </message>
        <message>
            <source>(capital × (1 − residual) / years + operating) / (GPUs × hours × utilisation)</source>
            <translation>（建设成本 ×（1 − 残值率）/ 年数 + 年运营成本）/（GPU 数 × 小时数 × 利用率）</translation>
        </message>
    </context>
    <context>
        <name>cw::WorkloadPage</name>
        <message>
            <source>&amp;Training job:</source>
            <translation>训练作业(&amp;T)：</translation>
        </message>
        <message>
            <source>Training job</source>
            <translation>训练作业</translation>
        </message>
        <message>
            <source>Training jobs</source>
            <translation>训练作业</translation>
        </message>
        <message>
            <source>Figures of the training job</source>
            <translation>训练作业的数据</translation>
        </message>
        <message>
            <source>%1 · own calibration “%2”</source>
            <translation>%1 · 自有校准“%2”</translation>
        </message>
        <message>
            <source>%1 are missing. It would fit with:</source>
            <translation>缺少 %1。以下任一改动即可放下：</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Use: %1</source>
            <translation>采用：%1</translation>
        </message>
        <message>
            <source>Changes the layout of the job; undo takes it back.</source>
            <translation>更改作业的并行策略；可撤销。</translation>
        </message>
        <message>
            <source>Change the layout to fit</source>
            <translation>更改并行策略以放入显存</translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s): %1</source>
            <translation>
                <numerusform>%Ln 块 GPU：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>a step</source>
            <translation>每步</translation>
        </message>
        <message>
            <source>tokens/s ± %1</source>
            <translation>token/s ± %1</translation>
        </message>
        <message>
            <source>samples/s ± %1</source>
            <translation>样本/s ± %1</translation>
        </message>
        <message>
            <source>MFU</source>
            <translation>MFU</translation>
        </message>
        <message>
            <source>uninterrupted</source>
            <translation>不计中断</translation>
        </message>
        <message>
            <source>goodput</source>
            <translation>有效时间占比</translation>
        </message>
        <message>
            <source>with interruptions</source>
            <translation>计入中断</translation>
        </message>
        <message>
            <source>cost of the run</source>
            <translation>训练费用</translation>
        </message>
        <message>
            <source>&amp;Search all layouts</source>
            <translation>搜索全部并行策略(&amp;S)</translation>
        </message>
        <message>
            <source>Search all layouts</source>
            <translation>搜索全部并行策略</translation>
        </message>
        <message>
            <source>The layout was chosen among usual ones: sizes in powers of two, nothing offloaded, the schedule and the sharding of the job. The search looks at the whole space.</source>
            <translation>该并行策略选自常用并行策略：规模为二的幂、不卸载、调度与切分按作业设定。搜索会查看全部并行策略。</translation>
        </message>
        <message>
            <source>%1, chosen among usual layouts</source>
            <translation>%1，选自常用并行策略</translation>
        </message>
    </context>
</TS>
