<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>cw::Facts</name>
    <message>
        <source>0.6 of a three-phase unit; market range from memory, no published source</source>
        <translation>按三相型号的 0.6 倍；市场价格区间，凭记忆，无公开来源</translation>
    </message>
    <message>
        <source>0.6 of the branded splitter MCP7Y00, upper end near the branded one</source>
        <translation>按原厂分支线缆 MCP7Y00 的 0.6 倍，上限接近原厂</translation>
    </message>
    <message>
        <source>1 / 3 / 6 % of hardware worth 400,000 per rack, the middle between a compute and a network rack of an H100 pod; share of integration and cabling labour from memory</source>
        <translation>每机柜硬件按 400,000 计（取 H100 Pod 计算机柜与网络机柜的中间值）的 1/3/6%；集成与布线人工的占比凭记忆</translation>
    </message>
    <message>
        <source>1.6T twin-port 2x800 DR4 for XDR</source>
        <translation>1.6T 双口 2×800 DR4，用于 XDR</translation>
    </message>
    <message>
        <source>10 NVMe, 2 x NDR400</source>
        <translation>10 NVMe，2 × NDR400</translation>
    </message>
    <message>
        <source>10 drive bays with 15.36 TB drives; the size is chosen with the order</source>
        <translation>10 个盘位，按 15.36 TB 盘计；容量在订货时选定</translation>
    </message>
    <message>
        <source>10 drives of at most 25 W and a server of about 700 W</source>
        <translation>10 块最大 25 W 的盘，加约 700 W 的服务器</translation>
    </message>
    <message>
        <source>10 x 15.36 TB NVMe, 48 cores, 192 GB, 2 x 100 GbE</source>
        <translation>10 × 15.36 TB NVMe，48 核，192 GB，2 × 100 GbE</translation>
    </message>
    <message>
        <source>100G MMF OM4</source>
        <translation>100G 多模 OM4</translation>
    </message>
    <message>
        <source>100G SMF</source>
        <translation>100G 单模</translation>
    </message>
    <message>
        <source>102 bays, 4U</source>
        <translation>102 盘位，4U</translation>
    </message>
    <message>
        <source>10G MMF OM3</source>
        <translation>10G 多模 OM3</translation>
    </message>
    <message>
        <source>10G copper</source>
        <translation>10G 铜缆</translation>
    </message>
    <message>
        <source>12 drive bays with 15.36 TB drives; the size is chosen with the order</source>
        <translation>12 个盘位，按 15.36 TB 盘计；容量在订货时选定</translation>
    </message>
    <message>
        <source>12 drives of 9.4 W and a server of about 640 W</source>
        <translation>12 块 9.4 W 的盘，加约 640 W 的服务器</translation>
    </message>
    <message>
        <source>12 drives of 9.4 W and a two-socket server</source>
        <translation>12 块 9.4 W 的盘，加一台双路服务器</translation>
    </message>
    <message>
        <source>12 drives of at most 25 W and a server of about 700 W</source>
        <translation>12 块最大 25 W 的盘，加约 700 W 的服务器</translation>
    </message>
    <message>
        <source>12 x 24 TB HDD, 2 x 25 GbE</source>
        <translation>12 × 24 TB HDD，2 × 25 GbE</translation>
    </message>
    <message>
        <source>122.88 TB at 150 / 240 / 360 per TB; derived</source>
        <translation>122.88 TB，每 TB 150/240/360；由其他数值推得</translation>
    </message>
    <message>
        <source>128 GB HBM2e, OAM, Infinity Fabric</source>
        <translation>128 GB HBM2e，OAM，Infinity Fabric</translation>
    </message>
    <message>
        <source>128 GB HBM2e, OAM, RoCE 21x200GbE on-board + 3 scale-out</source>
        <translation>128 GB HBM2e，OAM，RoCE 21x200GbE 板载 + 3 横向扩展</translation>
    </message>
    <message>
        <source>128 GB HBM2e/HBM3, CloudMatrix 384 module, UB / HCCS (2 dies, 270 GB/s/dir die-to-die)</source>
        <translation>128 GB HBM2e/HBM3，CloudMatrix 384 模组，UB / HCCS（双裸片，片间每向 270 GB/s）</translation>
    </message>
    <message>
        <source>141 GB HBM3e, PCIe FHFL dual, NVLink 4 bridge (2- or 4-way)</source>
        <translation>141 GB HBM3e，PCIe 全高全长双槽，NVLink 4 桥接（2 或 4 卡）</translation>
    </message>
    <message>
        <source>141 GB HBM3e, SXM5, NVLink 4 (18 links)</source>
        <translation>141 GB HBM3e，SXM5，NVLink 4（18 条链路）</translation>
    </message>
    <message>
        <source>141 GB HBM3e, superchip, NVLink 4 / C2C 450</source>
        <translation>141 GB HBM3e，超级芯片，NVLink 4 / C2C 450</translation>
    </message>
    <message>
        <source>144 x 800G, InfiniBand XDR</source>
        <translation>144 × 800G，InfiniBand XDR</translation>
    </message>
    <message>
        <source>1440 TB at 14 / 20 / 28 per TB, 9,000 / 14,000 / 21,000 for the server and 512 GB of memory at 4 / 10 / 18 per GB</source>
        <translation>1440 TB，每 TB 14/20/28；服务器 9,000/14,000/21,000；内存 512 GB，每 GB 4/10/18</translation>
    </message>
    <message>
        <source>15.36 TB at 220 / 340 / 480 per TB; world-today-news: 30 TB TLC +257 % Q2-25 to Q1-26; thorstenmeyerai: enterprise contract +53-58 % in one quarter (applied to the 2025 figure) (derived: 95*3.57)</source>
        <translation>15.36 TB，每 TB 220/340/480；world-today-news：30 TB TLC 自 2025 年二季度至 2026 年一季度上涨 257%；thorstenmeyerai：企业合同价一个季度上涨 53–58%（作用于 2025 年的数值）（推得：95×3.57）</translation>
    </message>
    <message>
        <source>153.6 TB at 220 / 340 / 480 per TB, 6,000 / 9,000 / 14,000 for the server and 192 GB of memory at 4 / 10 / 18 per GB</source>
        <translation>153.6 TB，每 TB 220/340/480；服务器 6,000/9,000/14,000；内存 192 GB，每 GB 4/10/18</translation>
    </message>
    <message>
        <source>153.6 TB of flash at 220 / 340 / 480 per TB, times 1.5 / 2 / 3 for controllers, software and margin; no published price</source>
        <translation>闪存 153.6 TB，每 TB 220/340/480，乘以 1.5/2/3 计入控制器、软件和利润；无公开价格</translation>
    </message>
    <message>
        <source>16 NVMe, 4 x NDR400</source>
        <translation>16 NVMe，4 × NDR400</translation>
    </message>
    <message>
        <source>16 drive bays with 15.36 TB drives; the size is chosen with the order</source>
        <translation>16 个盘位，按 15.36 TB 盘计；容量在订货时选定</translation>
    </message>
    <message>
        <source>16 drives of at most 25 W and a server of about 700 W</source>
        <translation>16 块最大 25 W 的盘，加约 700 W 的服务器</translation>
    </message>
    <message>
        <source>180 GB HBM3e, SXM (HGX B200), NVLink 5 (18 links)</source>
        <translation>180 GB HBM3e，SXM (HGX B200)，NVLink 5（18 条链路）</translation>
    </message>
    <message>
        <source>184.32 TB at 220 / 340 / 480 per TB, 8,000 / 13,000 / 20,000 for the server and 256 GB of memory at 4 / 10 / 18 per GB</source>
        <translation>184.32 TB，每 TB 220/340/480；服务器 8,000/13,000/20,000；内存 256 GB，每 GB 4/10/18</translation>
    </message>
    <message>
        <source>184.32 TB of flash at 220 / 340 / 480 per TB, times 1.5 / 2 / 3 for controllers, software and margin; no published price</source>
        <translation>闪存 184.32 TB，每 TB 220/340/480，乘以 1.5/2/3 计入控制器、软件和利润；无公开价格</translation>
    </message>
    <message>
        <source>186 GB HBM3e, Bianca superchip (1 Grace + 2 GPU), NVLink 5 (18 links)</source>
        <translation>186 GB HBM3e，Bianca 超级芯片 (1 Grace + 2 GPU)，NVLink 5（18 条链路）</translation>
    </message>
    <message>
        <source>192 GB HBM3, OAM, Infinity Fabric (7 links x 64 GB/s/dir)</source>
        <translation>192 GB HBM3，OAM，Infinity Fabric（7 条链路，每向 64 GB/s）</translation>
    </message>
    <message>
        <source>192 GB HBM3e, SXM, NVLink 5 (18 links)</source>
        <translation>192 GB HBM3e，SXM，NVLink 5（18 条链路）</translation>
    </message>
    <message>
        <source>1x EPYC 9454P (48c), 192 GB</source>
        <translation>1x EPYC 9454P（48 核），192 GB</translation>
    </message>
    <message>
        <source>2 x 200G; six to eight nodes at least</source>
        <translation>2 × 200G；至少六至八个节点</translation>
    </message>
    <message>
        <source>2 x x86 (24 or more cores), 256 GB</source>
        <translation>2 × x86（24 核以上），256 GB</translation>
    </message>
    <message>
        <source>2 x x86, 512 GB: virtualisation, control plane, gateways</source>
        <translation>2 × x86，512 GB：虚拟化、控制面、网关</translation>
    </message>
    <message>
        <source>200G to 2x100G HDR100 AOC</source>
        <translation>200G 转 2×100G HDR100 AOC</translation>
    </message>
    <message>
        <source>208 V 30 A 3ph rack PDU</source>
        <translation>208 V 30 A 三相机柜 PDU</translation>
    </message>
    <message>
        <source>208 V 60 A 3ph rack PDU</source>
        <translation>208 V 60 A 三相机柜 PDU</translation>
    </message>
    <message>
        <source>208 V, 30 A, 3 phase(s)</source>
        <translation>208 V，30 A，三相</translation>
    </message>
    <message>
        <source>208 V, 60 A, 3 phase(s)</source>
        <translation>208 V，60 A，三相</translation>
    </message>
    <message>
        <source>22 QLC drives of 15.36 TB; vendor data sheet or white paper, from memory and not yet checked against it</source>
        <translation>22 块 15.36 TB QLC 盘；厂商数据手册或白皮书，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>22 drives of at most 25 W and about 300 W for the data processing units and fans</source>
        <translation>22 块最大 25 W 的盘，DPU 与风扇约 300 W</translation>
    </message>
    <message>
        <source>230 V 32 A 1ph rack PDU</source>
        <translation>230 V 32 A 单相机柜 PDU</translation>
    </message>
    <message>
        <source>230 V, 32 A, 1 phase(s)</source>
        <translation>230 V，32 A，单相</translation>
    </message>
    <message>
        <source>24 GB GDDR6, PCIe FHFL single</source>
        <translation>24 GB GDDR6，PCIe 全高全长单槽</translation>
    </message>
    <message>
        <source>24 GB GDDR6, PCIe LP single</source>
        <translation>24 GB GDDR6，PCIe 半高单槽</translation>
    </message>
    <message>
        <source>24 TB at 14 / 20 / 28 per TB; world-today-news: HDD +35 % over the same period, on from memory $15/TB (WD sold out for 2026 (read))</source>
        <translation>24 TB，每 TB 14/20/28；world-today-news：同期机械硬盘上涨 35%，基数 $15/TB 凭记忆（WD 2026 年产能售罄，已查证）</translation>
    </message>
    <message>
        <source>24 drive bays with 15.36 TB drives; the size is chosen with the order</source>
        <translation>24 个盘位，按 15.36 TB 盘计；容量在订货时选定</translation>
    </message>
    <message>
        <source>24 drive bays with 7.68 TB drives; the size is chosen with the order</source>
        <translation>24 个盘位，按 7.68 TB 盘计；容量在订货时选定</translation>
    </message>
    <message>
        <source>24 drives and a two-socket server</source>
        <translation>24 块盘，加一台双路服务器</translation>
    </message>
    <message>
        <source>24 drives and two single-socket servers</source>
        <translation>24 块盘，加两台单路服务器</translation>
    </message>
    <message>
        <source>24 drives of at most 25 W and a server of about 700 W</source>
        <translation>24 块最大 25 W 的盘，加约 700 W 的服务器</translation>
    </message>
    <message>
        <source>24 drives of at most 25 W and two servers of about 600 W</source>
        <translation>24 块最大 25 W 的盘，加两台约 600 W 的服务器</translation>
    </message>
    <message>
        <source>24 x 15.36 TB NVMe, 64 cores, 256 GB, 2 x 200 GbE</source>
        <translation>24 × 15.36 TB NVMe，64 核，256 GB，2 × 200 GbE</translation>
    </message>
    <message>
        <source>245.76 TB of flash at 220 / 340 / 480 per TB, times 1.5 / 2 / 3 for controllers, software and margin; no published price</source>
        <translation>闪存 245.76 TB，每 TB 220/340/480，乘以 1.5/2/3 计入控制器、软件和利润；无公开价格</translation>
    </message>
    <message>
        <source>256 GB HBM3E, OAM, Infinity Fabric (7 links x 64 GB/s/dir)</source>
        <translation>256 GB HBM3E，OAM，Infinity Fabric（7 条链路，每向 64 GB/s）</translation>
    </message>
    <message>
        <source>25G MMF OM4</source>
        <translation>25G 多模 OM4</translation>
    </message>
    <message>
        <source>25G copper</source>
        <translation>25G 铜缆</translation>
    </message>
    <message>
        <source>288 GB HBM3E, OAM air, Infinity Fabric (7x76.5)</source>
        <translation>288 GB HBM3E，OAM 风冷，Infinity Fabric (7x76.5)</translation>
    </message>
    <message>
        <source>288 GB HBM3E, OAM liquid, Infinity Fabric (7 links x 76.8 GB/s/dir)</source>
        <translation>288 GB HBM3E，OAM 液冷，Infinity Fabric（7 条链路，每向 76.8 GB/s）</translation>
    </message>
    <message>
        <source>288 GB HBM3e, SXM (HGX B300), NVLink 5 (18 links)</source>
        <translation>288 GB HBM3e，SXM (HGX B300)，NVLink 5（18 条链路）</translation>
    </message>
    <message>
        <source>288 GB HBM3e, superchip, NVLink 5 (18 links)</source>
        <translation>288 GB HBM3e，超级芯片，NVLink 5（18 条链路）</translation>
    </message>
    <message>
        <source>288 GB HBM4, SXM/rack, NVLink 6 (36 links), announced</source>
        <translation>288 GB HBM4，SXM/整机柜，NVLink 6（36 条链路），已发布未上市</translation>
    </message>
    <message>
        <source>288 TB at 14 / 20 / 28 per TB, 5,000 / 7,500 / 11,000 for the server and 256 GB of memory at 4 / 10 / 18 per GB</source>
        <translation>288 TB，每 TB 14/20/28；服务器 5,000/7,500/11,000；内存 256 GB，每 GB 4/10/18</translation>
    </message>
    <message>
        <source>2x Xeon Gen4/5, 256 GB</source>
        <translation>2x Xeon Gen4/5，256 GB</translation>
    </message>
    <message>
        <source>2x Xeon Gen4/5, 512 GB</source>
        <translation>2x Xeon Gen4/5，512 GB</translation>
    </message>
    <message>
        <source>2x x86, 128 GB</source>
        <translation>2x x86，128 GB</translation>
    </message>
    <message>
        <source>3 scale-out 100 GbE ports per Gaudi 2, bundled in six 400G cages; vendor data sheet or white paper, from memory and not yet checked against it</source>
        <translation>每块 Gaudi 2 有 3 个 100 GbE 横向扩展端口，合于六个 400G 笼口；厂商数据手册或白皮书，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>30.72 TB at 220 / 340 / 480 per TB; world-today-news: 30 TB TLC +257 % Q2-25 to Q1-26; thorstenmeyerai: enterprise contract +53-58 % in one quarter (applied to the 2025 figure) (derived: 95*3.57)</source>
        <translation>30.72 TB，每 TB 220/340/480；world-today-news：30 TB TLC 自 2025 年二季度至 2026 年一季度上涨 257%；thorstenmeyerai：企业合同价一个季度上涨 53–58%（作用于 2025 年的数值）（推得：95×3.57）</translation>
    </message>
    <message>
        <source>32 GB HBM, cloud only, ICI</source>
        <translation>32 GB HBM，仅云上提供，ICI</translation>
    </message>
    <message>
        <source>32 GB HBM2, PCIe FHFL dual</source>
        <translation>32 GB HBM2，PCIe 全高全长双槽</translation>
    </message>
    <message>
        <source>32 GB HBM2, SXM2, NVLink 2 (6 links)</source>
        <translation>32 GB HBM2，SXM2，NVLink 2（6 条链路）</translation>
    </message>
    <message>
        <source>32 x 100G, Ethernet</source>
        <translation>32 × 100G，以太网</translation>
    </message>
    <message>
        <source>32 x 200G, Ethernet</source>
        <translation>32 × 200G，以太网</translation>
    </message>
    <message>
        <source>32 x 400G, Ethernet</source>
        <translation>32 × 400G，以太网</translation>
    </message>
    <message>
        <source>32 x 800G, Ethernet</source>
        <translation>32 × 800G，以太网</translation>
    </message>
    <message>
        <source>337.92 TB of flash at 220 / 340 / 480 per TB, times 1.5 / 2 / 3 for controllers, software and margin; no published price</source>
        <translation>闪存 337.92 TB，每 TB 220/340/480，乘以 1.5/2/3 计入控制器、软件和利润；无公开价格</translation>
    </message>
    <message>
        <source>368.64 TB at 220 / 340 / 480 per TB, 14,000 / 22,000 / 34,000 (two servers) for the server and 512 GB of memory at 4 / 10 / 18 per GB</source>
        <translation>368.64 TB，每 TB 220/340/480；服务器（两台） 14,000/22,000/34,000；内存 512 GB，每 GB 4/10/18</translation>
    </message>
    <message>
        <source>368.64 TB at 220 / 340 / 480 per TB, 8,000 / 13,000 / 20,000 for the server and 256 GB of memory at 4 / 10 / 18 per GB</source>
        <translation>368.64 TB，每 TB 220/340/480；服务器 8,000/13,000/20,000；内存 256 GB，每 GB 4/10/18</translation>
    </message>
    <message>
        <source>368.64 TB of flash at 220 / 340 / 480 per TB, times 1.5 / 2 / 3 for controllers, software and margin; no published price</source>
        <translation>闪存 368.64 TB，每 TB 220/340/480，乘以 1.5/2/3 计入控制器、软件和利润；无公开价格</translation>
    </message>
    <message>
        <source>380 V 32 A 3ph rack PDU</source>
        <translation>380 V 32 A 三相机柜 PDU</translation>
    </message>
    <message>
        <source>380 V, 32 A, 3 phase(s)</source>
        <translation>380 V，32 A，三相</translation>
    </message>
    <message>
        <source>4 ConnectX-7 and 2 BlueField-3 per compute tray, one 1 GbE port per tray; https://docs.nvidia.com/dgx/dgxgb200-user-guide/hardware.html; split of the DPU ports assumed</source>
        <translation>每个计算托盘 4 块 ConnectX-7 和 2 块 BlueField-3，每个托盘一个 1 GbE 端口；https://docs.nvidia.com/dgx/dgxgb200-user-guide/hardware.html；DPU 端口的划分为假设</translation>
    </message>
    <message>
        <source>4 GPUs of 1200 W and 575 W each for the rest of the server, the overhead of an 8-GPU H100 server of 10.2 kW; the maker&apos;s figure is not known</source>
        <translation>4 块 1200 W 的 GPU，服务器其余部分按每块 575 W（10.2 kW 的 8 卡 H100 服务器的开销）；厂商未给出数值</translation>
    </message>
    <message>
        <source>4 x GB200 (per GPU), 2x Grace, 1700 GB</source>
        <translation>4 × GB200（单 GPU），2x Grace，1700 GB</translation>
    </message>
    <message>
        <source>4 x H100 SXM5 80GB, 2 x x86, 1024 GB</source>
        <translation>4 × H100 SXM5 80GB，2 × x86，1024 GB</translation>
    </message>
    <message>
        <source>4 x L40S 48 GB, 2 x x86, 512 GB</source>
        <translation>4 × L40S 48 GB，2 × x86，512 GB</translation>
    </message>
    <message>
        <source>4 x L40S at 7,000 / 8,000 / 10,000 and 7,000 / 11,000 / 17,000 for chassis, processors and adapters, 512 GB of memory at 4 / 10 / 18 per GB and 5.90 TB of flash at 220 / 340 / 480 per TB</source>
        <translation>4 块 L40S，每块 7,000/8,000/10,000；机箱、处理器和网卡 7,000/11,000/17,000；内存 512 GB，每 GB 4/10/18；闪存 5.90 TB，每 TB 220/340/480</translation>
    </message>
    <message>
        <source>4 x L40S at 7,000 / 8,000 / 10,000 and 7,000 / 11,000 / 17,000 for chassis, processors and adapters, 512 GB of memory at 4 / 10 / 18 per GB and 7.68 TB of flash at 220 / 340 / 480 per TB</source>
        <translation>4 块 L40S，每块 7,000/8,000/10,000；机箱、处理器和网卡 7,000/11,000/17,000；内存 512 GB，每 GB 4/10/18；闪存 7.68 TB，每 TB 220/340/480</translation>
    </message>
    <message>
        <source>4 x L40S, 2x Xeon Gold 6448Y, 512 GB</source>
        <translation>4 × L40S，2x Xeon Gold 6448Y，512 GB</translation>
    </message>
    <message>
        <source>40 GB HBM2, PCIe FHFL dual, NVLink 3 bridge (pair)</source>
        <translation>40 GB HBM2，PCIe 全高全长双槽，NVLink 3 桥接（两卡）</translation>
    </message>
    <message>
        <source>40 GB HBM2, SXM4, NVLink 3 (12 links)</source>
        <translation>40 GB HBM2，SXM4，NVLink 3（12 条链路）</translation>
    </message>
    <message>
        <source>40 x 200G, InfiniBand HDR</source>
        <translation>40 × 200G，InfiniBand HDR</translation>
    </message>
    <message>
        <source>400 V 32 A 3ph rack PDU</source>
        <translation>400 V 32 A 三相机柜 PDU</translation>
    </message>
    <message>
        <source>400 V 63 A 3ph rack PDU</source>
        <translation>400 V 63 A 三相机柜 PDU</translation>
    </message>
    <message>
        <source>400 V, 32 A, 3 phase(s)</source>
        <translation>400 V，32 A，三相</translation>
    </message>
    <message>
        <source>400 V, 63 A, 3 phase(s)</source>
        <translation>400 V，63 A，三相</translation>
    </message>
    <message>
        <source>400G MMF OM4</source>
        <translation>400G 多模 OM4</translation>
    </message>
    <message>
        <source>400G QSFP-DD passive copper</source>
        <translation>400G QSFP-DD 无源铜缆</translation>
    </message>
    <message>
        <source>400G QSFP-DD to 2 x 200G QSFP56 DAC</source>
        <translation>400G QSFP-DD 转 2 × 200G QSFP56 DAC</translation>
    </message>
    <message>
        <source>400G SMF</source>
        <translation>400G 单模</translation>
    </message>
    <message>
        <source>400G SR4 single-port</source>
        <translation>400G SR4 单口</translation>
    </message>
    <message>
        <source>400G to 2 x 200G passive copper splitter</source>
        <translation>400G 转 2 × 200G 无源铜分支线缆</translation>
    </message>
    <message>
        <source>400G twin-port to 2x200 QSFP56 DAC (HDR interop)</source>
        <translation>400G 双口转 2×200 QSFP56 DAC（与 HDR 互通）</translation>
    </message>
    <message>
        <source>400G twin-port to 4x100 QSFP56 DAC</source>
        <translation>400G 双口转 4×100 QSFP56 DAC</translation>
    </message>
    <message>
        <source>400GBASE-SR8 to 2 x 200GBASE-SR4</source>
        <translation>400GBASE-SR8 转 2 × 200GBASE-SR4</translation>
    </message>
    <message>
        <source>415 V 32 A 3ph rack PDU</source>
        <translation>415 V 32 A 三相机柜 PDU</translation>
    </message>
    <message>
        <source>415 V 60 A 3ph rack PDU</source>
        <translation>415 V 60 A 三相机柜 PDU</translation>
    </message>
    <message>
        <source>415 V 63 A 3ph rack PDU</source>
        <translation>415 V 63 A 三相机柜 PDU</translation>
    </message>
    <message>
        <source>415 V, 32 A, 3 phase(s)</source>
        <translation>415 V，32 A，三相</translation>
    </message>
    <message>
        <source>415 V, 60 A, 3 phase(s)</source>
        <translation>415 V，60 A，三相</translation>
    </message>
    <message>
        <source>415 V, 63 A, 3 phase(s)</source>
        <translation>415 V，63 A，三相</translation>
    </message>
    <message>
        <source>42U 600x1200 19in cabinet</source>
        <translation>42U 机柜 600×1200</translation>
    </message>
    <message>
        <source>432 GB HBM4, OAM, UALink/xGMI, announced</source>
        <translation>432 GB HBM4，OAM，UALink/xGMI，已发布未上市</translation>
    </message>
    <message>
        <source>48 GB GDDR6, PCIe FHFL dual</source>
        <translation>48 GB GDDR6，PCIe 全高全长双槽</translation>
    </message>
    <message>
        <source>48 GB LPDDR5, PCIe FHFL dual, MLU-Link</source>
        <translation>48 GB LPDDR5，PCIe 全高全长双槽，MLU-Link</translation>
    </message>
    <message>
        <source>48 drive bays with 15.36 TB drives; the size is chosen with the order</source>
        <translation>48 个盘位，按 15.36 TB 盘计；容量在订货时选定</translation>
    </message>
    <message>
        <source>48 drives of at most 25 W and two controllers of about 700 W</source>
        <translation>48 块最大 25 W 的盘，加两个约 700 W 的控制器</translation>
    </message>
    <message>
        <source>48 x 1G, Ethernet OOB</source>
        <translation>48 × 1G，带外以太网</translation>
    </message>
    <message>
        <source>48U 600/750x1200</source>
        <translation>48U 机柜 600/750×1200</translation>
    </message>
    <message>
        <source>5,000 / 8,000 / 12,000 for chassis, processors and adapters, 128 GB of memory at 4 / 10 / 18 per GB and 1.92 TB of flash at 220 / 340 / 480 per TB; without the UFM licence</source>
        <translation>机箱、处理器和网卡 5,000/8,000/12,000；内存 128 GB，每 GB 4/10/18；闪存 1.92 TB，每 TB 220/340/480；不含 UFM 许可</translation>
    </message>
    <message>
        <source>5,000 / 8,000 / 12,000 for chassis, processors and adapters, 256 GB of memory at 4 / 10 / 18 per GB and 3.84 TB of flash at 220 / 340 / 480 per TB</source>
        <translation>机箱、处理器和网卡 5,000/8,000/12,000；内存 256 GB，每 GB 4/10/18；闪存 3.84 TB，每 TB 220/340/480</translation>
    </message>
    <message>
        <source>52U 800x1200</source>
        <translation>52U 机柜 800×1200</translation>
    </message>
    <message>
        <source>576 ports at the price of a port of a fixed 64 x 400G switch, three times for chassis, deep buffers and spare fabric modules</source>
        <translation>576 个端口，每端口取固定式 64 × 400G 交换机的端口价，乘以 3 计入机框、大缓存和备用交换网板</translation>
    </message>
    <message>
        <source>576 x 800G, Ethernet modular VOQ</source>
        <translation>576 × 800G，模块化 VOQ 以太网</translation>
    </message>
    <message>
        <source>6,000 / 9,000 / 14,000 for chassis, processors and adapters, 192 GB of memory at 4 / 10 / 18 per GB and 153.60 TB of flash at 220 / 340 / 480 per TB</source>
        <translation>机箱、处理器和网卡 6,000/9,000/14,000；内存 192 GB，每 GB 4/10/18；闪存 153.60 TB，每 TB 220/340/480</translation>
    </message>
    <message>
        <source>60 bays</source>
        <translation>60 盘位</translation>
    </message>
    <message>
        <source>60 drives of 24 TB</source>
        <translation>60 块 24 TB 盘</translation>
    </message>
    <message>
        <source>60 drives of 9.4 W and a server of about 450 W</source>
        <translation>60 块 9.4 W 的盘，加约 450 W 的服务器</translation>
    </message>
    <message>
        <source>60 drives of 9.4 W and a server of about 700 W</source>
        <translation>60 块 9.4 W 的盘，加约 700 W 的服务器</translation>
    </message>
    <message>
        <source>60 x 24 TB HDD, NVMe for metadata, 2 x 100 GbE</source>
        <translation>60 × 24 TB HDD，元数据用 NVMe，2 × 100 GbE</translation>
    </message>
    <message>
        <source>600 x 1200 mm</source>
        <translation>600 × 1200 mm</translation>
    </message>
    <message>
        <source>61.44 TB at 150 / 240 / 360 per TB; derived</source>
        <translation>61.44 TB，每 TB 150/240/360；由其他数值推得</translation>
    </message>
    <message>
        <source>64 GB HBM2e, PCIe FHFL dual</source>
        <translation>64 GB HBM2e，PCIe 全高全长双槽</translation>
    </message>
    <message>
        <source>64 GB HBM2e, module / Atlas 800T A2, HCCS (7 links)</source>
        <translation>64 GB HBM2e，模组 / Atlas 800T A2，HCCS（7 条链路）</translation>
    </message>
    <message>
        <source>64 x 100G, Ethernet</source>
        <translation>64 × 100G，以太网</translation>
    </message>
    <message>
        <source>64 x 1600G, Ethernet</source>
        <translation>64 × 1600G，以太网</translation>
    </message>
    <message>
        <source>64 x 1600G, Ethernet 1.6T</source>
        <translation>64 × 1600G，1.6T 以太网</translation>
    </message>
    <message>
        <source>64 x 200G, Ethernet</source>
        <translation>64 × 200G，以太网</translation>
    </message>
    <message>
        <source>64 x 400G, Ethernet</source>
        <translation>64 × 400G，以太网</translation>
    </message>
    <message>
        <source>64 x 400G, InfiniBand NDR</source>
        <translation>64 × 400G，InfiniBand NDR</translation>
    </message>
    <message>
        <source>64 x 800G, Ethernet</source>
        <translation>64 × 800G，以太网</translation>
    </message>
    <message>
        <source>64 x 800G, Ethernet (Spectrum-X)</source>
        <translation>64 × 800G，以太网 (Spectrum-X)</translation>
    </message>
    <message>
        <source>7,000 / 11,000 / 17,000 for chassis, processors and adapters, 512 GB of memory at 4 / 10 / 18 per GB and 15.36 TB of flash at 220 / 340 / 480 per TB</source>
        <translation>机箱、处理器和网卡 7,000/11,000/17,000；内存 512 GB，每 GB 4/10/18；闪存 15.36 TB，每 TB 220/340/480</translation>
    </message>
    <message>
        <source>7.68 TB at 220 / 340 / 480 per TB; world-today-news: 30 TB TLC +257 % Q2-25 to Q1-26; thorstenmeyerai: enterprise contract +53-58 % in one quarter (applied to the 2025 figure) (derived: 95*3.57)</source>
        <translation>7.68 TB，每 TB 220/340/480；world-today-news：30 TB TLC 自 2025 年二季度至 2026 年一季度上涨 257%；thorstenmeyerai：企业合同价一个季度上涨 53–58%（作用于 2025 年的数值）（推得：95×3.57）</translation>
    </message>
    <message>
        <source>72 x GB200 (per GPU), 36x Grace (72c Arm), 17280 GB</source>
        <translation>72 × GB200（单 GPU），36x Grace（72 核 Arm），17280 GB</translation>
    </message>
    <message>
        <source>72 x GB300 (per GPU), 36x Grace, 17280 GB</source>
        <translation>72 × GB300（单 GPU），36x Grace，17280 GB</translation>
    </message>
    <message>
        <source>737.28 TB of flash at 220 / 340 / 480 per TB, times 1.5 / 2 / 3 for controllers, software and margin; no published price</source>
        <translation>闪存 737.28 TB，每 TB 220/340/480，乘以 1.5/2/3 计入控制器、软件和利润；无公开价格</translation>
    </message>
    <message>
        <source>750 x 1200 mm</source>
        <translation>750 × 1200 mm</translation>
    </message>
    <message>
        <source>7800R4 (7816LR4 up to 576x800)</source>
        <translation>7800R4（7816LR4，最多 576×800）</translation>
    </message>
    <message>
        <source>8 GPUs of 1000 W and 575 W each for the rest of the server, the overhead of an 8-GPU H100 server of 10.2 kW; the maker&apos;s figure is not known</source>
        <translation>8 块 1000 W 的 GPU，服务器其余部分按每块 575 W（10.2 kW 的 8 卡 H100 服务器的开销）；厂商未给出数值</translation>
    </message>
    <message>
        <source>8 GPUs of 600 W and 575 W each for the rest of the server, the overhead of an 8-GPU H100 server of 10.2 kW; the maker&apos;s figure is not known</source>
        <translation>8 块 600 W 的 GPU，服务器其余部分按每块 575 W（10.2 kW 的 8 卡 H100 服务器的开销）；厂商未给出数值</translation>
    </message>
    <message>
        <source>8 GPUs of 700 W and 575 W each for the rest of the server, the overhead of an 8-GPU H100 server of 10.2 kW; the maker&apos;s figure is not known</source>
        <translation>8 块 700 W 的 GPU，服务器其余部分按每块 575 W（10.2 kW 的 8 卡 H100 服务器的开销）；厂商未给出数值</translation>
    </message>
    <message>
        <source>8 GPUs of 750 W and 575 W each for the rest of the server, the overhead of an 8-GPU H100 server of 10.2 kW; the maker&apos;s figure is not known</source>
        <translation>8 块 750 W 的 GPU，服务器其余部分按每块 575 W（10.2 kW 的 8 卡 H100 服务器的开销）；厂商未给出数值</translation>
    </message>
    <message>
        <source>8 x 3.84 TB per tray in one published system, 18 trays</source>
        <translation>一套公开系统中每托盘 8 块 3.84 TB，共 18 个托盘</translation>
    </message>
    <message>
        <source>8 x 400G, one adapter per GPU, or another option of the vendor; not checked against a configuration</source>
        <translation>8 × 400G，每块 GPU 一块网卡，或厂商的其他选项；未与具体配置核对</translation>
    </message>
    <message>
        <source>8 x A100 80GB at 6,000 / 10,000 / 17,000 and 70,000 for the rest of an 8-GPU server (H100 server of 310,000 less 8 modules of 30,000)</source>
        <translation>8 块 A100 80GB，每块 6,000/10,000/17,000；8 卡服务器其余部分 70,000（H100 服务器 310,000 减去 8 个 30,000 的模组）</translation>
    </message>
    <message>
        <source>8 x A100 SXM4 80GB, 2x AMD EPYC 7742 (64c), 2048 GB</source>
        <translation>8 × A100 SXM4 80GB，2x AMD EPYC 7742（64 核），2048 GB</translation>
    </message>
    <message>
        <source>8 x Ascend 910B, 4x Kunpeng 920, 2048 GB</source>
        <translation>8 × Ascend 910B，4x Kunpeng 920，2048 GB</translation>
    </message>
    <message>
        <source>8 x B200 SXM 180GB, 2x Xeon 6960P, 2304 GB</source>
        <translation>8 × B200 SXM 180GB，2x Xeon 6960P，2304 GB</translation>
    </message>
    <message>
        <source>8 x B200 SXM 180GB, 2x Xeon Gold 6548Y+, 2048 GB</source>
        <translation>8 × B200 SXM 180GB，2x Xeon Gold 6548Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x B200 SXM 180GB, 2x Xeon Platinum 8562Y+/8580, 2048 GB</source>
        <translation>8 × B200 SXM 180GB，2x Xeon Platinum 8562Y+/8580，2048 GB</translation>
    </message>
    <message>
        <source>8 x B200 SXM 180GB, 2x Xeon Platinum 8570 (56c), 2048 GB</source>
        <translation>8 × B200 SXM 180GB，2x Xeon Platinum 8570（56 核），2048 GB</translation>
    </message>
    <message>
        <source>8 x B200 SXM 180GB, 2x Xeon, 2048 GB</source>
        <translation>8 × B200 SXM 180GB，2x Xeon，2048 GB</translation>
    </message>
    <message>
        <source>8 x B300 SXM 288GB, 2x Xeon 6776P, 2048 GB</source>
        <translation>8 × B300 SXM 288GB，2x Xeon 6776P，2048 GB</translation>
    </message>
    <message>
        <source>8 x Gaudi 2, 2x Xeon Platinum 8380, 1024 GB</source>
        <translation>8 × Gaudi 2，2x Xeon Platinum 8380，1024 GB</translation>
    </message>
    <message>
        <source>8 x H100 SXM5 80GB, 2x EPYC 9454, 1536 GB</source>
        <translation>8 × H100 SXM5 80GB，2x EPYC 9454，1536 GB</translation>
    </message>
    <message>
        <source>8 x H100 SXM5 80GB, 2x EPYC 9474F/9634, 1536 GB</source>
        <translation>8 × H100 SXM5 80GB，2x EPYC 9474F/9634，1536 GB</translation>
    </message>
    <message>
        <source>8 x H100 SXM5 80GB, 2x Xeon Platinum 8468/8562Y+, 2048 GB</source>
        <translation>8 × H100 SXM5 80GB，2x Xeon Platinum 8468/8562Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H100 SXM5 80GB, 2x Xeon Platinum 8470..8480+ / 8462Y+, 2048 GB</source>
        <translation>8 × H100 SXM5 80GB，2x Xeon Platinum 8470..8480+ / 8462Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H100 SXM5 80GB, 2x Xeon Platinum 8480+, 2048 GB</source>
        <translation>8 × H100 SXM5 80GB，2x Xeon Platinum 8480+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H100 SXM5 80GB, 2x Xeon Platinum 8480C (56c), 2048 GB</source>
        <translation>8 × H100 SXM5 80GB，2x Xeon Platinum 8480C（56 核），2048 GB</translation>
    </message>
    <message>
        <source>8 x H100 SXM5 80GB, 2x Xeon Platinum 8568Y+, 2048 GB</source>
        <translation>8 × H100 SXM5 80GB，2x Xeon Platinum 8568Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H20 96GB, 2x Xeon 8480-class / EPYC 9004, 2048 GB</source>
        <translation>8 × H20 96GB，2x Xeon 8480 级 / EPYC 9004，2048 GB</translation>
    </message>
    <message>
        <source>8 x H20 96GB, 2x Xeon 8480-class, 2048 GB</source>
        <translation>8 × H20 96GB，2x Xeon 8480 级，2048 GB</translation>
    </message>
    <message>
        <source>8 x H200 NVL 141GB, 2x Xeon 6787P, 1024 GB</source>
        <translation>8 × H200 NVL 141GB，2x Xeon 6787P，1024 GB</translation>
    </message>
    <message>
        <source>8 x H200 OEM server price of 2026; upper end as for DGX H100</source>
        <translation>2026 年 8 卡 H200 OEM 服务器价格；上限同 DGX H100</translation>
    </message>
    <message>
        <source>8 x H200 SXM 141GB, 2x Xeon Platinum 8468/8562Y+, 2048 GB</source>
        <translation>8 × H200 SXM 141GB，2x Xeon Platinum 8468/8562Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H200 SXM 141GB, 2x Xeon Platinum 8468Y+, 2048 GB</source>
        <translation>8 × H200 SXM 141GB，2x Xeon Platinum 8468Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H200 SXM 141GB, 2x Xeon Platinum 8470..8480+ / 8462Y+, 2048 GB</source>
        <translation>8 × H200 SXM 141GB，2x Xeon Platinum 8470..8480+ / 8462Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H200 SXM 141GB, 2x Xeon Platinum 8480+, 2048 GB</source>
        <translation>8 × H200 SXM 141GB，2x Xeon Platinum 8480+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H200 SXM 141GB, 2x Xeon Platinum 8480C, 2048 GB</source>
        <translation>8 × H200 SXM 141GB，2x Xeon Platinum 8480C，2048 GB</translation>
    </message>
    <message>
        <source>8 x H200 SXM 141GB, 2x Xeon Platinum 8558, 2048 GB</source>
        <translation>8 × H200 SXM 141GB，2x Xeon Platinum 8558，2048 GB</translation>
    </message>
    <message>
        <source>8 x H200 SXM 141GB, 2x Xeon Platinum 8562Y+/8580, 2048 GB</source>
        <translation>8 × H200 SXM 141GB，2x Xeon Platinum 8562Y+/8580，2048 GB</translation>
    </message>
    <message>
        <source>8 x H200 SXM 141GB, 2x Xeon Platinum 8568Y+, 2048 GB</source>
        <translation>8 × H200 SXM 141GB，2x Xeon Platinum 8568Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x H800 SXM5 80GB, 2 x x86, 2048 GB, one dual-port 200G NIC per GPU</source>
        <translation>8 × H800 SXM5 80GB，2 × x86，2048 GB，每 GPU 一块双口 200G 网卡</translation>
    </message>
    <message>
        <source>8 x H800 SXM5 80GB, 2x Xeon 8480-class / EPYC 9004, 2048 GB</source>
        <translation>8 × H800 SXM5 80GB，2x Xeon 8480 级 / EPYC 9004，2048 GB</translation>
    </message>
    <message>
        <source>8 x H800 SXM5 80GB, 2x Xeon 8480-class, 2048 GB</source>
        <translation>8 × H800 SXM5 80GB，2x Xeon 8480 级，2048 GB</translation>
    </message>
    <message>
        <source>8 x H800, 8 dual-port 200G NICs</source>
        <translation>8 × H800，8 块双口 200G 网卡</translation>
    </message>
    <message>
        <source>8 x Instinct MI300X, 2x EPYC 9004/9005, 1536 GB</source>
        <translation>8 × Instinct MI300X，2x EPYC 9004/9005，1536 GB</translation>
    </message>
    <message>
        <source>8 x Instinct MI300X, 2x EPYC 9454, 1536 GB</source>
        <translation>8 × Instinct MI300X，2x EPYC 9454，1536 GB</translation>
    </message>
    <message>
        <source>8 x Instinct MI300X, 2x Xeon Platinum 8470..8480+ / 8462Y+, 2048 GB</source>
        <translation>8 × Instinct MI300X，2x Xeon Platinum 8470..8480+ / 8462Y+，2048 GB</translation>
    </message>
    <message>
        <source>8 x Instinct MI325X, 2x EPYC 9004/9005, 1536 GB</source>
        <translation>8 × Instinct MI325X，2x EPYC 9004/9005，1536 GB</translation>
    </message>
    <message>
        <source>8 x Instinct MI325X, 2x EPYC 9575F, 3072 GB</source>
        <translation>8 × Instinct MI325X，2x EPYC 9575F，3072 GB</translation>
    </message>
    <message>
        <source>8 x L40S, 2x EPYC 9634, 3072 GB</source>
        <translation>8 × L40S，2x EPYC 9634，3072 GB</translation>
    </message>
    <message>
        <source>8 x MI300X at 10,000 / 15,000 / 20,000 and 70,000 for the rest of an 8-GPU server (H100 server of 310,000 less 8 modules of 30,000)</source>
        <translation>8 块 MI300X，每块 10,000/15,000/20,000；8 卡服务器其余部分 70,000（H100 服务器 310,000 减去 8 个 30,000 的模组）</translation>
    </message>
    <message>
        <source>80 GB HBM2e, OAM</source>
        <translation>80 GB HBM2e，OAM</translation>
    </message>
    <message>
        <source>80 GB HBM2e, PCIe FHFL dual, NVLink 3 bridge (pair)</source>
        <translation>80 GB HBM2e，PCIe 全高全长双槽，NVLink 3 桥接（两卡）</translation>
    </message>
    <message>
        <source>80 GB HBM2e, PCIe FHFL dual, NVLink 4 bridge (pair)</source>
        <translation>80 GB HBM2e，PCIe 全高全长双槽，NVLink 4 桥接（两卡）</translation>
    </message>
    <message>
        <source>80 GB HBM2e, SXM4, NVLink 3 (12 links)</source>
        <translation>80 GB HBM2e，SXM4，NVLink 3（12 条链路）</translation>
    </message>
    <message>
        <source>80 GB HBM2e, SXM4, NVLink 3 reduced (8 links)</source>
        <translation>80 GB HBM2e，SXM4，NVLink 3 精简（8 条链路）</translation>
    </message>
    <message>
        <source>80 GB HBM3, SXM5, NVLink 4 (18 links)</source>
        <translation>80 GB HBM3，SXM5，NVLink 4（18 条链路）</translation>
    </message>
    <message>
        <source>80 GB HBM3, SXM5, NVLink 4 reduced (8 links)</source>
        <translation>80 GB HBM3，SXM5，NVLink 4 精简（8 条链路）</translation>
    </message>
    <message>
        <source>800 x 1200 mm</source>
        <translation>800 × 1200 mm</translation>
    </message>
    <message>
        <source>800G DR4 for ConnectX-8</source>
        <translation>800G DR4，用于 ConnectX-8</translation>
    </message>
    <message>
        <source>800G MMF OM4</source>
        <translation>800G 多模 OM4</translation>
    </message>
    <message>
        <source>800G OSFP-OSFP DAC (switch-switch)</source>
        <translation>800G OSFP-OSFP DAC（交换机互联）</translation>
    </message>
    <message>
        <source>800G SR8 OSFP compatible</source>
        <translation>800G SR8 OSFP 兼容件</translation>
    </message>
    <message>
        <source>800G twin-port 2xDR4 100 m</source>
        <translation>800G 双口 2xDR4 100 m</translation>
    </message>
    <message>
        <source>800G twin-port 2xDR4 100 m, flat top</source>
        <translation>800G 双口 2xDR4 100 m，平顶</translation>
    </message>
    <message>
        <source>800G twin-port 2xDR4 500 m</source>
        <translation>800G 双口 2xDR4 500 m</translation>
    </message>
    <message>
        <source>800G twin-port 2xFR4 2 km</source>
        <translation>800G 双口 2xFR4 2 km</translation>
    </message>
    <message>
        <source>800G twin-port 2xSR4</source>
        <translation>800G 双口 2xSR4</translation>
    </message>
    <message>
        <source>800G twin-port 2xSR4, flat top</source>
        <translation>800G 双口 2xSR4，平顶</translation>
    </message>
    <message>
        <source>864 TB at 14 / 20 / 28 per TB, 6,000 / 9,000 / 14,000 for the server and 256 GB of memory at 4 / 10 / 18 per GB</source>
        <translation>864 TB，每 TB 14/20/28；服务器 6,000/9,000/14,000；内存 256 GB，每 GB 4/10/18</translation>
    </message>
    <message>
        <source>94 GB HBM3, PCIe FHFL dual, NVLink 4 bridge (pair)</source>
        <translation>94 GB HBM3，PCIe 全高全长双槽，NVLink 4 桥接（两卡）</translation>
    </message>
    <message>
        <source>96 GB GDDR7, PCIe FHFL dual</source>
        <translation>96 GB GDDR7，PCIe 全高全长双槽</translation>
    </message>
    <message>
        <source>96 GB HBM2e, OAM, RoCE 21x100GbE on-board + 3 scale-out</source>
        <translation>96 GB HBM2e，OAM，RoCE 21x100GbE 板载 + 3 横向扩展</translation>
    </message>
    <message>
        <source>96 GB HBM2e, SXM5 at 500 W, NVLink 4 (18 links)</source>
        <translation>96 GB HBM2e，SXM5，500 W，NVLink 4（18 条链路）</translation>
    </message>
    <message>
        <source>96 GB HBM3, SXM5 / PCIe, NVLink 4 (18 links)</source>
        <translation>96 GB HBM3，SXM5 / PCIe，NVLink 4（18 条链路）</translation>
    </message>
    <message>
        <source>96 GB HBM3, cloud only, NeuronLink 3</source>
        <translation>96 GB HBM3，仅云上提供，NeuronLink 3</translation>
    </message>
    <message>
        <source>96 GB HBM3, superchip, NVLink 4 / C2C 450</source>
        <translation>96 GB HBM3，超级芯片，NVLink 4 / C2C 450</translation>
    </message>
    <message>
        <source>96 GB, module, UB Link, announced</source>
        <translation>96 GB，模组，UB Link，已发布未上市</translation>
    </message>
    <message>
        <source>A PDU hangs at the rear of its rack: up and down one rack height of 2 m</source>
        <translation>PDU 挂在机柜后部：上下各一个机柜高度，2 m</translation>
    </message>
    <message>
        <source>A drop from the tray with bend control of 2 in, as the Panduit FiberRunner FRTR4X4 keeps (e-sonic.com data sheet); no route of the design turns tighter</source>
        <translation>线槽下线口的弯曲控制为 2 英寸，同 Panduit FiberRunner FRTR4X4（e-sonic.com 数据手册）；设计中的路由不会转得更急</translation>
    </message>
    <message>
        <source>AS-8125GS-TNMR2 device type (8x BCM57608 400GbE as GPU NICs)</source>
        <translation>AS-8125GS-TNMR2 device type（8 块 BCM57608 400GbE 作 GPU 网卡）</translation>
    </message>
    <message>
        <source>AS13000 node</source>
        <translation>AS13000 节点</translation>
    </message>
    <message>
        <source>ASUS</source>
        <translation>华硕</translation>
    </message>
    <message>
        <source>Arista 7060X data sheets, reversible fans -F and -R, from memory</source>
        <translation>Arista 7060X 数据手册，风向可选 -F 与 -R，凭记忆</translation>
    </message>
    <message>
        <source>Asterfusion</source>
        <translation>星融元</translation>
    </message>
    <message>
        <source>Asterfusion, Compute Backend Fabric Configuration Guide (cloudswit.ch): 32 compute nodes of 4 GPUs, 4 CX732Q-N as leaf nodes, rail-only. Server and storage parts are stand-ins.</source>
        <translation>Asterfusion, Compute Backend Fabric Configuration Guide (cloudswit.ch)：32 个 4 卡计算节点，4 台 CX732Q-N 作叶交换机，单轨。服务器与存储部件为替代型号。</translation>
    </message>
    <message>
        <source>Asterfusion, Middle-to-Large Scale AI Compute Backend Fabric Configuration Guide (cloudswit.ch): 64 compute nodes, 256 GPUs, 4 leaf and 2 spine CX864E-N, rail-optimised. Server and storage parts are stand-ins.</source>
        <translation>Asterfusion, Middle-to-Large Scale AI Compute Backend Fabric Configuration Guide (cloudswit.ch)：64 个计算节点，256 块 GPU，4 叶 2 脊 CX864E-N，轨道优化。服务器与存储部件为替代型号。</translation>
    </message>
    <message>
        <source>BlueField platforms page</source>
        <translation>BlueField 平台页面</translation>
    </message>
    <message>
        <source>BlueField platforms page; DOCA notes (8-pin ATX)</source>
        <translation>BlueField 平台页面；DOCA 说明（8 针 ATX）</translation>
    </message>
    <message>
        <source>Broadcom</source>
        <translation>博通</translation>
    </message>
    <message>
        <source>CBRE Global Data Center Trends 2025 via dataxconnect</source>
        <translation>CBRE Global Data Center Trends 2025，转引自 dataxconnect</translation>
    </message>
    <message>
        <source>CBRE North America Data Center Trends H2 2024 ($184.06, +12.6 % YoY); 2023 $163.44; 2018 $120-140</source>
        <translation>CBRE North America Data Center Trends H2 2024（$184.06，同比 +12.6%）；2023 年 $163.44；2018 年 $120–140</translation>
    </message>
    <message>
        <source>Cambricon</source>
        <translation>寒武纪</translation>
    </message>
    <message>
        <source>Cat6A RJ45 patch</source>
        <translation>Cat6A RJ45 跳线</translation>
    </message>
    <message>
        <source>Cat6A patch cords are sold from 6 to 8 mm thick</source>
        <translation>市售 Cat6A 跳线外径为 6–8 mm</translation>
    </message>
    <message>
        <source>Ceph OSD node 1U, 10 NVMe</source>
        <translation>1U Ceph OSD 节点，10 NVMe</translation>
    </message>
    <message>
        <source>Ceph OSD node 2U, 24 NVMe</source>
        <translation>2U Ceph OSD 节点，24 NVMe</translation>
    </message>
    <message>
        <source>Ceph OSD node 4U, 60 HDD</source>
        <translation>4U Ceph OSD 节点，60 HDD</translation>
    </message>
    <message>
        <source>Ceres data box</source>
        <translation>Ceres 数据箱</translation>
    </message>
    <message>
        <source>Cisco</source>
        <translation>思科</translation>
    </message>
    <message>
        <source>Cisco Nexus 9300-GX2 data sheet, fans for port-side intake and exhaust, from memory</source>
        <translation>Cisco Nexus 9300-GX2 数据手册，端口侧进风与出风两种风扇，凭记忆</translation>
    </message>
    <message>
        <source>DGX SuperPOD H100 reference architecture RA-11333-001, network fabrics: 2 storage and 2 in-band ports per system, paired for redundancy</source>
        <translation>DGX SuperPOD H100 reference architecture RA-11333-001, network fabrics：每台 2 个存储端口、2 个带内端口，成对冗余</translation>
    </message>
    <message>
        <source>DGX SuperPOD H100 reference architecture, table 7 (38 racks for 127 nodes)</source>
        <translation>DGX SuperPOD H100 reference architecture 表 7（127 个节点用 38 个机柜）</translation>
    </message>
    <message>
        <source>DOCA release notes (8-pin ATX rule)</source>
        <translation>DOCA 发布说明（8 针 ATX 要求）</translation>
    </message>
    <message>
        <source>Dell</source>
        <translation>戴尔</translation>
    </message>
    <message>
        <source>EIA Electric Power Monthly table 5.6.A: Iowa 6.04, West N. Central 7.37, East N. Central 8.72, Mid Atlantic 9.04, New England 17.29</source>
        <translation>EIA Electric Power Monthly 表 5.6.A：艾奥瓦 6.04，中西部西北 7.37，中西部东北 8.72，中大西洋 9.04，新英格兰 17.29</translation>
    </message>
    <message>
        <source>EIA table 5.6.A (WNC 9.74, ENC 12.82, NE 22.74)</source>
        <translation>EIA 表 5.6.A（中西部西北 9.74，中西部东北 12.82，新英格兰 22.74）</translation>
    </message>
    <message>
        <source>EXAScaler (Lustre), 24 NVMe, 8 x 200G</source>
        <translation>EXAScaler (Lustre)，24 NVMe，8 × 200G</translation>
    </message>
    <message>
        <source>EXAScaler (Lustre), 24 NVMe, 8 x 200G or 4 x 400G</source>
        <translation>EXAScaler (Lustre)，24 NVMe，8 × 200G 或 4 × 400G</translation>
    </message>
    <message>
        <source>EXAScaler (Lustre), 24 NVMe, 8 x NDR200</source>
        <translation>EXAScaler (Lustre)，24 NVMe，8 × NDR200</translation>
    </message>
    <message>
        <source>F9000X node</source>
        <translation>F9000X 节点</translation>
    </message>
    <message>
        <source>Fibre inside: as fibre cables</source>
        <translation>内为光纤：同光纤线缆</translation>
    </message>
    <message>
        <source>From a port to the riser at the side of a 0.6 m rack and a loop in the cable manager</source>
        <translation>自端口到 0.6 m 机柜侧面的竖向走线，加理线器中的余长</translation>
    </message>
    <message>
        <source>GB200 (per GPU)</source>
        <translation>GB200（单 GPU）</translation>
    </message>
    <message>
        <source>GB300 (per GPU)</source>
        <translation>GB300（单 GPU）</translation>
    </message>
    <message>
        <source>Gangidi et al., RDMA over Ethernet for Distributed AI Training at Meta Scale, SIGCOMM 2024, as reported in an analysis of the paper (besthub.dev): 16 GPUs a rack, 192 racks and 3,072 GPUs a zone, spine switches of 576 x 400G, uplinks over-provisioned 1:1.125. Number of spines derived: 192 x 18 uplinks over 576 ports. Server and storage parts are stand-ins.</source>
        <translation>Gangidi et al., RDMA over Ethernet for Distributed AI Training at Meta Scale, SIGCOMM 2024，据对该论文的分析文章 (besthub.dev)：每机柜 16 块 GPU，每分区 192 个机柜、3,072 块 GPU，脊交换机 576 × 400G，上联按 1:1.125 超配。脊交换机台数由 192 × 18 条上联除以 576 个端口推得。服务器与存储部件为替代型号。</translation>
    </message>
    <message>
        <source>Gen5 x16 (+x16 extension)</source>
        <translation>Gen5 x16（+x16 扩展）</translation>
    </message>
    <message>
        <source>Gen6 x16 (48 lanes with internal switch)</source>
        <translation>Gen6 x16（48 通道，内置交换）</translation>
    </message>
    <message>
        <source>Generic 48x1GbE + 4x10G OOB</source>
        <translation>48×1GbE + 4×10G 带外交换机</translation>
    </message>
    <message>
        <source>Generic Tomahawk 4 64x400</source>
        <translation>Tomahawk 4 64×400</translation>
    </message>
    <message>
        <source>Generic Tomahawk 5 64x800</source>
        <translation>Tomahawk 5 64×800</translation>
    </message>
    <message>
        <source>Generic Tomahawk 6 64x1600</source>
        <translation>Tomahawk 6 64×1600</translation>
    </message>
    <message>
        <source>Gigabyte</source>
        <translation>技嘉</translation>
    </message>
    <message>
        <source>H3C</source>
        <translation>新华三</translation>
    </message>
    <message>
        <source>HDFS data node 2U, 12 HDD</source>
        <translation>2U HDFS 数据节点，12 HDD</translation>
    </message>
    <message>
        <source>Huawei</source>
        <translation>华为</translation>
    </message>
    <message>
        <source>Hygon</source>
        <translation>海光</translation>
    </message>
    <message>
        <source>IEEE 802.3bs (400GBASE-DR4): 500 m of single-mode fibre; stocked lengths assumed for trunks made to measure</source>
        <translation>IEEE 802.3bs (400GBASE-DR4)：单模光纤 500 m；主干缆按定制，备货长度为假设</translation>
    </message>
    <message>
        <source>IEEE 802.3cm (400GBASE-SR8) and 802.3cd (200GBASE-SR4): 50 Gb/s a lane on OM4 up to 100 m; stocked lengths as of the other patch cords</source>
        <translation>IEEE 802.3cm (400GBASE-SR8) 与 802.3cd (200GBASE-SR4)：OM4 上每通道 50 Gb/s，最长 100 m；备货长度同其他跳线</translation>
    </message>
    <message>
        <source>IEIT</source>
        <translation>浪潮信息</translation>
    </message>
    <message>
        <source>IO500 10-client list, ior-easy-write 56.8 GiB/s</source>
        <translation>IO500 10-client list，ior-easy-write 56.8 GiB/s</translation>
    </message>
    <message>
        <source>In-row CDU, 1.3 MW class</source>
        <translation>列间 CDU，1.3 MW 级</translation>
    </message>
    <message>
        <source>Inspur</source>
        <translation>浪潮</translation>
    </message>
    <message>
        <source>Intel</source>
        <translation>英特尔</translation>
    </message>
    <message>
        <source>JBOD 4U, 60 bays</source>
        <translation>4U JBOD，60 盘位</translation>
    </message>
    <message>
        <source>Jiang et al., MegaScale: Scaling Large Language Model Training to More Than 10,000 GPUs, NSDI 2024: 64 x 400G switches, 32 ports down and 32 up, 400G downlinks split into 2 x 200G, eight NICs of 200G on eight leaves, 64 servers to a set of leaves; 12,288 GPUs in its largest run. DGX A100 and storage parts are stand-ins.</source>
        <translation>Jiang et al., MegaScale: Scaling Large Language Model Training to More Than 10,000 GPUs, NSDI 2024：64 × 400G 交换机，32 口下联、32 口上联，400G 下联拆分为 2 × 200G，八块 200G 网卡分接八台叶交换机，每组叶交换机 64 台服务器；最大一次训练 12,288 块 GPU。DGX A100 与存储部件为替代型号。</translation>
    </message>
    <message>
        <source>Juniper, JVD AI Data Center, IP Fabric GPU Backend Fabric Architecture: two stripes of eight QFX5240 leaves, four QFX5240 spines, 400G uplinks; four spines at least, 1:1 in the backend and 3:1 in the frontend. Server and storage parts are stand-ins.</source>
        <translation>Juniper, JVD AI Data Center, IP Fabric GPU Backend Fabric Architecture：两个条带，每条带八台 QFX5240 叶交换机，四台 QFX5240 脊交换机，400G 上联；脊交换机至少四台，后端 1:1，前端 3:1。服务器与存储部件为替代型号。</translation>
    </message>
    <message>
        <source>Kioxia</source>
        <translation>铠侠</translation>
    </message>
    <message>
        <source>LC duplex patch cord OM4</source>
        <translation>LC 双工跳线 OM4</translation>
    </message>
    <message>
        <source>LC duplex patch cord OS2</source>
        <translation>LC 双工跳线 OS2</translation>
    </message>
    <message>
        <source>Lab server, 4 x L40S</source>
        <translation>实验室服务器，4 × L40S</translation>
    </message>
    <message>
        <source>Legrand</source>
        <translation>罗格朗</translation>
    </message>
    <message>
        <source>Lenovo</source>
        <translation>联想</translation>
    </message>
    <message>
        <source>Lustre OSS pair 2U, 24 NVMe</source>
        <translation>2U Lustre OSS 双机，24 NVMe</translation>
    </message>
    <message>
        <source>MLCommons Storage submission, 3 nodes: 160,888 MiB/s</source>
        <translation>MLCommons Storage 提交结果，3 个节点：160,888 MiB/s</translation>
    </message>
    <message>
        <source>MLCommons Storage submission, 3 nodes: 362,524 MiB/s</source>
        <translation>MLCommons Storage 提交结果，3 个节点：362,524 MiB/s</translation>
    </message>
    <message>
        <source>MLCommons Storage v1.0 submission (2U, 24 NVMe, 8 x NDR200)</source>
        <translation>MLCommons Storage v1.0 提交结果（2U，24 块 NVMe，8 × NDR200）</translation>
    </message>
    <message>
        <source>MLCommons Storage v1.0, unet3d, 36 accelerators: 99,017.8 MiB/s</source>
        <translation>MLCommons Storage v1.0，unet3d，36 个加速器：99,017.8 MiB/s</translation>
    </message>
    <message>
        <source>MLCommons training results v4.0 and v5.0, systems/*.json of the submitters (github.com/mlcommons)</source>
        <translation>MLCommons 训练结果 v4.0 与 v5.0，提交方的 systems/*.json (github.com/mlcommons)</translation>
    </message>
    <message>
        <source>MMA1Z00 page</source>
        <translation>MMA1Z00 页面</translation>
    </message>
    <message>
        <source>MMA1Z00/MMA4Z00 pages (50 m limit)</source>
        <translation>MMA1Z00/MMA4Z00 页面（上限 50 m）</translation>
    </message>
    <message>
        <source>MMF 1:2 splitter</source>
        <translation>多模 1:2 分支光缆</translation>
    </message>
    <message>
        <source>MMF straight crossover MPO-12/APC</source>
        <translation>多模直通交叉光缆 MPO-12/APC</translation>
    </message>
    <message>
        <source>MMS4X00-NS400 page</source>
        <translation>MMS4X00-NS400 页面</translation>
    </message>
    <message>
        <source>MMS4X00-NS400 page (100 m)</source>
        <translation>MMS4X00-NS400 页面（100 m）</translation>
    </message>
    <message>
        <source>MPO-12/APC patch cord, OS2</source>
        <translation>MPO-12/APC 跳线，OS2</translation>
    </message>
    <message>
        <source>MPO-12/UPC trunk cord OM4</source>
        <translation>MPO-12/UPC 主干光缆 OM4</translation>
    </message>
    <message>
        <source>MPO-16 to 2 x MPO-12 splitter, OM4</source>
        <translation>MPO-16 转 2 × MPO-12 分支光缆，OM4</translation>
    </message>
    <message>
        <source>MPO-16/APC trunk cord OM4</source>
        <translation>MPO-16/APC 主干光缆 OM4</translation>
    </message>
    <message>
        <source>Management server 1U</source>
        <translation>1U 管理服务器</translation>
    </message>
    <message>
        <source>Micron</source>
        <translation>美光</translation>
    </message>
    <message>
        <source>MinIO 32-node NVMe benchmark, 325 GiB/s read and 165 GiB/s write, from memory</source>
        <translation>MinIO 32 节点 NVMe 测试，读 325 GiB/s、写 165 GiB/s，凭记忆</translation>
    </message>
    <message>
        <source>NCCL 2.18.1 release notes and github.com/NVIDIA/nccl issues 1031 and 1286: NVLink SHARP inside HGX servers and NVL72</source>
        <translation>NCCL 2.18.1 发布说明及 github.com/NVIDIA/nccl issues 1031、1286：HGX 服务器与 NVL72 内支持 NVLink SHARP</translation>
    </message>
    <message>
        <source>NFS and S3, one chassis</source>
        <translation>NFS 与 S3，单机箱</translation>
    </message>
    <message>
        <source>NFS over RDMA and S3; compute nodes apart</source>
        <translation>NFS over RDMA 与 S3；计算节点另配</translation>
    </message>
    <message>
        <source>NVIDIA DGX B200 user guide: 35.3 in, from memory</source>
        <translation>NVIDIA DGX B200 用户手册：35.3 英寸，凭记忆</translation>
    </message>
    <message>
        <source>NVIDIA DGX H100/H200 user guide: one chassis for both, from memory</source>
        <translation>NVIDIA DGX H100/H200 用户手册：两者同一机箱，凭记忆</translation>
    </message>
    <message>
        <source>NVIDIA DGX SuperPOD Reference Architecture B200: Table 4 (1 to 4 SU) and Table 3 (larger component counts, 2 to 64 SU). Storage guidance: DGX SuperPOD Reference Architecture H100 (RA-11333-001), Table 6. Management servers scaled from five for four SU in its Table 7.</source>
        <translation>NVIDIA DGX SuperPOD Reference Architecture B200：表 4（1–4 SU）与表 3（更大规模的部件数，2–64 SU）。存储指导值：DGX SuperPOD Reference Architecture H100 (RA-11333-001) 表 6。管理服务器按其表 7 的四个 SU 五台推算。</translation>
    </message>
    <message>
        <source>NVIDIA DGX SuperPOD Reference Architecture B300 (Spectrum-X), Table 3 (1 to 16 SU). Storage: &apos;best&apos; row of the H100 guidance (RA-11333-001, Table 6) for each 32 servers.</source>
        <translation>NVIDIA DGX SuperPOD Reference Architecture B300 (Spectrum-X) 表 3（1–16 SU）。存储：按 H100 指导值（RA-11333-001 表 6）的“最佳”一档，每 32 台服务器配置。</translation>
    </message>
    <message>
        <source>NVIDIA DGX SuperPOD Reference Architecture B300 XDR, Table 3 (1, 2, 4, 8 and 18 SU). Storage: &apos;best&apos; row of the H100 guidance (RA-11333-001, Table 6) for each 32 servers.</source>
        <translation>NVIDIA DGX SuperPOD Reference Architecture B300 XDR 表 3（1、2、4、8、18 SU）。存储：按 H100 指导值（RA-11333-001 表 6）的“最佳”一档，每 32 台服务器配置。</translation>
    </message>
    <message>
        <source>NVIDIA DGX SuperPOD Reference Architecture GB200: eight racks and 576 GPUs a scalable unit, 18 compute trays a rack, NDR InfiniBand for compute, Spectrum-4 Ethernet for storage and in-band, 1.2 MW a unit; a leaf for each rail of a rack and, from two units on, six spines for each rail of a unit under six groups of cores (Network Fabrics, Table 3). One unit alone: 32 leaves and nine spines, as its figure has them. Storage: &apos;best&apos; row of the H100 guidance for each 256 GPUs.</source>
        <translation>NVIDIA DGX SuperPOD Reference Architecture GB200：每个可扩展单元八个机柜、576 块 GPU，每机柜 18 个计算托盘，计算网络 NDR InfiniBand，存储与带内 Spectrum-4 以太网，每单元 1.2 MW；机柜每条轨道一台叶交换机，两个单元起每单元每条轨道六台脊交换机，上接六组核心（Network Fabrics 表 3）。只有一个单元时按其图示：32 叶 9 脊。存储：按 H100 指导值“最佳”一档，每 256 块 GPU 配置。</translation>
    </message>
    <message>
        <source>NVIDIA DGX SuperPOD Reference Architecture H100 (RA-11333-001): Tables 4, 6, 7 and 8. Service oversubscription 3:1 gives its eight in-band switches; storage 4:3 towards the servers as its text says. Figures of the AI400X2T: MLPerf Storage v1.0 (read) and IO500 (write).</source>
        <translation>NVIDIA DGX SuperPOD Reference Architecture H100 (RA-11333-001) 表 4、6、7、8。业务网络收敛比 3:1，恰为其八台带内交换机；存储网络对服务器 4:3，依其正文。AI400X2T 的数值：MLPerf Storage v1.0（读）与 IO500（写）。</translation>
    </message>
    <message>
        <source>NVIDIA DGX user guides: air goes from front to rear, network ports are at the rear; from memory</source>
        <translation>NVIDIA DGX 用户手册：前进后出，网口在后；凭记忆</translation>
    </message>
    <message>
        <source>NVIDIA HGX AI Factory Enterprise Reference Architecture (H100, H200, B200), Network Logical Architecture: one SuperNIC per GPU east-west, rail-optimised leaf and spine; 2 x 200 GbE north-south to two switches. Storage: &apos;best&apos; row of the H100 guidance for each 32 servers.</source>
        <translation>NVIDIA HGX AI Factory Enterprise Reference Architecture (H100, H200, B200), Network Logical Architecture：东西向每块 GPU 一块 SuperNIC，轨道优化叶脊；南北向 2 × 200 GbE 接两台交换机。存储：按 H100 指导值“最佳”一档，每 32 台服务器配置。</translation>
    </message>
    <message>
        <source>NVIDIA HGX AI Factory Enterprise Reference Architecture (H100, H200, B200): rail-optimised east-west network, converged north-south network with two 200G ports a server to two switches. Scalable unit of 64 servers: DGX SuperPOD Reference Architecture B300 Spectrum-X. Storage guidance: DGX SuperPOD Reference Architecture H100, Table 6.</source>
        <translation>NVIDIA HGX AI Factory Enterprise Reference Architecture (H100, H200, B200)：东西向轨道优化网络，南北向合用网络，每台服务器两个 200G 端口接两台交换机。64 台服务器的可扩展单元：DGX SuperPOD Reference Architecture B300 Spectrum-X。存储指导值：DGX SuperPOD Reference Architecture H100 表 6。</translation>
    </message>
    <message>
        <source>NVIDIA Interconnect Structured Cabling Requirements for InfiniBand NDR/XDR and 400/800G Ethernet, MPO/LC cable requirements: jacket of 2.0-3.0 mm; the upper end</source>
        <translation>NVIDIA Interconnect Structured Cabling Requirements for InfiniBand NDR/XDR and 400/800G Ethernet, MPO/LC cable requirements：护套 2.0–3.0 mm，取上限</translation>
    </message>
    <message>
        <source>NVIDIA QM87xx user manual, ordering part numbers ending in F (P2C) and R (C2P), from memory</source>
        <translation>NVIDIA QM87xx 用户手册，订货料号以 F (P2C) 和 R (C2P) 结尾，凭记忆</translation>
    </message>
    <message>
        <source>NVIDIA QM97x0 user manual, ordering part numbers -NS2F (P2C) and -NS2R (C2P), from memory; netbox-community devicetype-library, Nvidia/QM9700.yaml, has the first, rear to front</source>
        <translation>NVIDIA QM97x0 用户手册，订货料号 -NS2F (P2C) 和 -NS2R (C2P)，凭记忆；netbox-community devicetype-library 的 Nvidia/QM9700.yaml 为前者，后进前出</translation>
    </message>
    <message>
        <source>NVIDIA SHARP Rev 3.13.0, General Information: Quantum, Quantum-2 and Quantum-3 switches</source>
        <translation>NVIDIA SHARP Rev 3.13.0, General Information：Quantum、Quantum-2 与 Quantum-3 交换机</translation>
    </message>
    <message>
        <source>NVIDIA SN5000 user manual, ordering part numbers of both directions, from memory; netbox-community devicetype-library, Nvidia/SN5600.yaml, has rear to front</source>
        <translation>NVIDIA SN5000 用户手册，两种风向均有订货料号，凭记忆；netbox-community devicetype-library 的 Nvidia/SN5600.yaml 为后进前出</translation>
    </message>
    <message>
        <source>NVIDIA Spectrum switch user manuals, ordering part numbers ending in F (P2C) and R (C2P), from memory</source>
        <translation>NVIDIA Spectrum 交换机用户手册，订货料号以 F (P2C) 和 R (C2P) 结尾，凭记忆</translation>
    </message>
    <message>
        <source>NVMe QLC, PCIe4 x4</source>
        <translation>NVMe QLC，PCIe4 x4</translation>
    </message>
    <message>
        <source>NVMe QLC, PCIe4 x4 U.2 / PCIe5 E3.S</source>
        <translation>NVMe QLC，PCIe4 x4 U.2 / PCIe5 E3.S</translation>
    </message>
    <message>
        <source>NVMe TLC PCIe6, PCIe6 x4</source>
        <translation>NVMe TLC PCIe6，PCIe6 x4</translation>
    </message>
    <message>
        <source>NVMe TLC, PCIe4 x4</source>
        <translation>NVMe TLC，PCIe4 x4</translation>
    </message>
    <message>
        <source>NVMe TLC, PCIe5 x4</source>
        <translation>NVMe TLC，PCIe5 x4</translation>
    </message>
    <message>
        <source>No published bill of this pod: the shape is that of the all-Ethernet pod (NVIDIA HGX AI Factory Enterprise Reference Architecture), the server&apos;s eight 400G ports are those of the NetBox community device type AS-8125GS-TNMR2. Storage guidance: DGX SuperPOD Reference Architecture H100, Table 6.</source>
        <translation>此集群没有公开的清单：形态同全以太网集群（NVIDIA HGX AI Factory Enterprise Reference Architecture），服务器的八个 400G 端口取自 NetBox 社区 device type AS-8125GS-TNMR2。存储指导值：DGX SuperPOD Reference Architecture H100 表 6。</translation>
    </message>
    <message>
        <source>No published design: the least that has all four networks. Port counts of the DGX H100: NVIDIA DGX H100 User Guide, Table 6.</source>
        <translation>没有公开设计：四个网络俱全的最小配置。DGX H100 的端口数：NVIDIA DGX H100 User Guide 表 6。</translation>
    </message>
    <message>
        <source>OSFP to 2x400 OSFP splitter DAC</source>
        <translation>OSFP 转 2×400 OSFP 分支 DAC</translation>
    </message>
    <message>
        <source>OSFP to 2x400 QSFP112 splitter DAC</source>
        <translation>OSFP 转 2×400 QSFP112 分支 DAC</translation>
    </message>
    <message>
        <source>OSFP to 4x200 OSFP splitter DAC</source>
        <translation>OSFP 转 4×200 OSFP 分支 DAC</translation>
    </message>
    <message>
        <source>Object storage node 2U, 24 NVMe</source>
        <translation>2U 对象存储节点，24 NVMe</translation>
    </message>
    <message>
        <source>Object storage node 4U, 36 HDD</source>
        <translation>4U 对象存储节点，36 HDD</translation>
    </message>
    <message>
        <source>One basket tray as wide as a rack, 100 mm deep, above every row and every crossing; fill at most 40 % for trays of communications cables alone, ANSI/TIA-569-D, as quoted by tray makers and not read in the standard</source>
        <translation>每排和每处横跨上方各一条与机柜同宽、深 100 mm 的网格桥架；纯通信线缆桥架的填充率不超过 40%，ANSI/TIA-569-D，据桥架厂商引述，未查标准原文</translation>
    </message>
    <message>
        <source>Oracle Exadata Database Machine maintenance guide, 1.6 Reviewing the Cable Management Arm Guidelines (docs.oracle.com), after EIA/TIA 568: fibre cable 10 diameters</source>
        <translation>Oracle Exadata Database Machine maintenance guide, 1.6 Reviewing the Cable Management Arm Guidelines (docs.oracle.com)，依 EIA/TIA 568：光纤线缆 10 倍外径</translation>
    </message>
    <message>
        <source>Oracle Exadata Database Machine maintenance guide, 1.6 Reviewing the Cable Management Arm Guidelines (docs.oracle.com), after EIA/TIA 568: twinax 5 diameters. Ruijie RG-AP740-I hardware installation guide, appendix B: SFP+ cables 5 at rest, 10 if moved often</source>
        <translation>Oracle Exadata Database Machine maintenance guide, 1.6 Reviewing the Cable Management Arm Guidelines (docs.oracle.com)，依 EIA/TIA 568：双轴铜缆 5 倍外径。锐捷 RG-AP740-I 硬件安装手册附录 B：SFP+ 线缆静置 5 倍，常移动 10 倍</translation>
    </message>
    <message>
        <source>Oracle Exadata Database Machine maintenance guide, 1.6 Reviewing the Cable Management Arm Guidelines (docs.oracle.com), after EIA/TIA 568: unshielded pairs 4 diameters</source>
        <translation>Oracle Exadata Database Machine maintenance guide, 1.6 Reviewing the Cable Management Arm Guidelines (docs.oracle.com)，依 EIA/TIA 568：非屏蔽双绞线 4 倍外径</translation>
    </message>
    <message>
        <source>QCT</source>
        <translation>云达</translation>
    </message>
    <message>
        <source>QM9700 range less about 8 % for the switch without its own manager; Tech Talk CTO &quot;H100 Freakonomics&quot; cost sheet: $36k FS variant, ~$50k NVIDIA</source>
        <translation>QM9700 的区间减约 8%（不带内置管理的型号）；Tech Talk CTO “H100 Freakonomics” 成本表：FS 版 $36k，NVIDIA 约 $50k</translation>
    </message>
    <message>
        <source>QSFP-DD MSA, announcement of hardware specification 3.0 (20 September 2017): systems designed for QSFP-DD modules are backwards compatible with existing QSFP form factors</source>
        <translation>QSFP-DD MSA，硬件规范 3.0 发布公告（2017 年 9 月 20 日）：为 QSFP-DD 模块设计的系统向后兼容现有 QSFP 外形</translation>
    </message>
    <message>
        <source>QSFP-DD/QSFP-DD800/QSFP112 hardware specification 6.0 (2021), from memory. QSFP112 is no family of QSFP-DD: its lanes of 100 Gb/s are twice those of a QSFP-DD cage of 400 Gb/s</source>
        <translation>QSFP-DD/QSFP-DD800/QSFP112 hardware specification 6.0 (2021)，凭记忆。QSFP112 不属 QSFP-DD 系列：其每通道 100 Gb/s，为 400 Gb/s QSFP-DD 笼口的两倍</translation>
    </message>
    <message>
        <source>Qian et al., Alibaba HPN: A Data Center Network for Large Language Model Training, SIGCOMM 2024: 1,024 GPUs a segment, 15 segments a pod, 8 rails, 2 x 200G NICs, dual-plane, non-stacked dual-ToR. From memory: 51.2 Tb/s switches with 128 active and 8 backup host ports and 60 uplinks of 400G. Host and storage parts are planning building blocks.</source>
        <translation>Qian et al., Alibaba HPN: A Data Center Network for Large Language Model Training, SIGCOMM 2024：每段 1,024 块 GPU，每 Pod 15 段，8 条轨道，2 × 200G 网卡，双平面，非堆叠双 ToR。凭记忆：51.2 Tb/s 交换机，128 个在用、8 个备用主机端口，60 条 400G 上联。主机与存储部件为规划用单元。</translation>
    </message>
    <message>
        <source>Qian et al., Alibaba HPN: A Data Center Network for Large Language Model Training, SIGCOMM 2024: 8 backend NICs of 2 x 200G per host and one for the frontend</source>
        <translation>Qian et al., Alibaba HPN: A Data Center Network for Large Language Model Training, SIGCOMM 2024：每台主机 8 块 2 × 200G 后端网卡、1 块前端网卡</translation>
    </message>
    <message>
        <source>S3 node (MinIO class), 24 x 7.68 TB NVMe, 2 x 100 GbE</source>
        <translation>S3 节点（MinIO 类），24 × 7.68 TB NVMe，2 × 100 GbE</translation>
    </message>
    <message>
        <source>S3 node, 36 x 24 TB HDD, 2 x 25 GbE</source>
        <translation>S3 节点，36 × 24 TB HDD，2 × 25 GbE</translation>
    </message>
    <message>
        <source>SFF-8402 and SFF-8432: one mechanical form for 10, 25 and 50 Gb/s, from memory</source>
        <translation>SFF-8402 与 SFF-8432：10、25、50 Gb/s 同一机械外形，凭记忆</translation>
    </message>
    <message>
        <source>SMF 1:2 splitter</source>
        <translation>单模 1:2 分支光缆</translation>
    </message>
    <message>
        <source>SMF straight crossover MPO-12/APC</source>
        <translation>单模直通交叉光缆 MPO-12/APC</translation>
    </message>
    <message>
        <source>Samsung</source>
        <translation>三星</translation>
    </message>
    <message>
        <source>Seagate</source>
        <translation>希捷</translation>
    </message>
    <message>
        <source>Service server 2U</source>
        <translation>2U 业务服务器</translation>
    </message>
    <message>
        <source>Storage Scale (GPFS), 48 NVMe, 16 x 200G</source>
        <translation>Storage Scale (GPFS)，48 NVMe，16 × 200G</translation>
    </message>
    <message>
        <source>Storage node 2U</source>
        <translation>2U 存储节点</translation>
    </message>
    <message>
        <source>Supermicro</source>
        <translation>超微</translation>
    </message>
    <message>
        <source>Tech Talk CTO &quot;H100 Freakonomics&quot; cost sheet</source>
        <translation>Tech Talk CTO “H100 Freakonomics” 成本表</translation>
    </message>
    <message>
        <source>Tech Talk CTO &quot;H100 Freakonomics&quot; cost sheet: $2,621,440 for 1024 GPUs (2-tier), $675,840 for 512 (1-tier =&gt; $1,320) (the single most useful network cost check)</source>
        <translation>Tech Talk CTO “H100 Freakonomics” 成本表：1024 块 GPU（两层）$2,621,440，512 块（一层）$675,840，即每块 $1,320（核对网络成本最有用的一项）</translation>
    </message>
    <message>
        <source>Tech Talk CTO &quot;H100 Freakonomics&quot; cost sheet: $36k FS variant, ~$50k NVIDIA</source>
        <translation>Tech Talk CTO “H100 Freakonomics” 成本表：FS 版 $36k，NVIDIA 约 $50k</translation>
    </message>
    <message>
        <source>The Register 2025-07-29 &quot;Stacking up Huawei rack-scale boogeyman&quot; (aiobserver.co / gopher mirror)</source>
        <translation>The Register 2025-07-29 “Stacking up Huawei rack-scale boogeyman”（aiobserver.co / gopher 镜像）</translation>
    </message>
    <message>
        <source>The steps in which the cables of this catalogue are sold whose makers list their lengths</source>
        <translation>取本部件库中厂商列出长度的线缆的各档长度</translation>
    </message>
    <message>
        <source>Twice the run from a port to the side of the rack</source>
        <translation>自端口到机柜侧面距离的两倍</translation>
    </message>
    <message>
        <source>UFM 3.x appliance</source>
        <translation>UFM 3.x 一体机</translation>
    </message>
    <message>
        <source>WD</source>
        <translation>西部数据</translation>
    </message>
    <message>
        <source>YanRong</source>
        <translation>焱融</translation>
    </message>
    <message>
        <source>a 1U server</source>
        <translation>按 1U 服务器</translation>
    </message>
    <message>
        <source>a 2U chassis with 24 shared bays</source>
        <translation>按 24 个共享盘位的 2U 机箱</translation>
    </message>
    <message>
        <source>a 2U server</source>
        <translation>按 2U 服务器</translation>
    </message>
    <message>
        <source>a 2U server with 24 bays</source>
        <translation>按 24 盘位 2U 服务器</translation>
    </message>
    <message>
        <source>a drive of the stated capacity</source>
        <translation>按所列容量的一块盘</translation>
    </message>
    <message>
        <source>a nearline drive of the stated capacity</source>
        <translation>按所列容量的一块近线盘</translation>
    </message>
    <message>
        <source>aitechconnect 2026 says $300-350k (looks low)</source>
        <translation>aitechconnect 2026：$300–350k（似偏低）</translation>
    </message>
    <message>
        <source>analyst range from memory, no published source</source>
        <translation>分析机构给出的区间，凭记忆，无公开来源</translation>
    </message>
    <message>
        <source>as AI400X2</source>
        <translation>同 AI400X2</translation>
    </message>
    <message>
        <source>as Q3400-RA, one MPO per port; vendor data sheet or white paper, from memory and not yet checked against it</source>
        <translation>同 Q3400-RA，每端口一个 MPO；厂商数据手册或白皮书，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>as a 48U rack; market range from memory, no published source</source>
        <translation>同 48U 机柜；市场价格区间，凭记忆，无公开来源</translation>
    </message>
    <message>
        <source>as an 8 x H100 server of any maker; see dell-xe9680</source>
        <translation>同各厂商 8 卡 H100 服务器；见 dell-xe9680</translation>
    </message>
    <message>
        <source>as earlier parts of the same kind</source>
        <translation>同此前的同类部件</translation>
    </message>
    <message>
        <source>as generic-tomahawk5-64x800</source>
        <translation>同 generic-tomahawk5-64x800</translation>
    </message>
    <message>
        <source>as other 64 x 800G switches with a Tomahawk 5</source>
        <translation>同其他采用 Tomahawk 5 的 64 × 800G 交换机</translation>
    </message>
    <message>
        <source>as the A100 of the same memory</source>
        <translation>同相同显存的 A100</translation>
    </message>
    <message>
        <source>as the GH200 of the same memory</source>
        <translation>同相同显存的 GH200</translation>
    </message>
    <message>
        <source>as the H100 of the same memory</source>
        <translation>同相同显存的 H100</translation>
    </message>
    <message>
        <source>as the SXM board of the same memory</source>
        <translation>同相同显存的 SXM 模组</translation>
    </message>
    <message>
        <source>as the SXM4 board of the same memory</source>
        <translation>同相同显存的 SXM4 模组</translation>
    </message>
    <message>
        <source>as the SXM5 board of the same memory</source>
        <translation>同相同显存的 SXM5 模组</translation>
    </message>
    <message>
        <source>as the finned MMA4Z00-NS</source>
        <translation>同带散热鳍片的 MMA4Z00-NS</translation>
    </message>
    <message>
        <source>as the finned MMS4X00-NS</source>
        <translation>同带散热鳍片的 MMS4X00-NS</translation>
    </message>
    <message>
        <source>as the splitter, less its second leg</source>
        <translation>同分支线缆，减去第二支</translation>
    </message>
    <message>
        <source>awesomeagents.ai (about 120 kW)</source>
        <translation>awesomeagents.ai（约 120 kW）</translation>
    </message>
    <message>
        <source>branded MFP7E30 of up to 100 m, times 2.5 for lengths of 100 to 500 m</source>
        <translation>原厂 MFP7E30（最长 100 m），100–500 m 乘以 2.5</translation>
    </message>
    <message>
        <source>cliffcenter.com ($25M/MW hyperscale AI, up to $30M); low/typ from memory</source>
        <translation>cliffcenter.com（超大规模 AI 机房 $25M/MW，最高 $30M）；低价与典型价凭记忆</translation>
    </message>
    <message>
        <source>cluster training switch of up to 576 x 400G: Gangidi et al., RDMA over Ethernet for Distributed AI Training at Meta Scale, SIGCOMM 2024, as an analysis of the paper reports it</source>
        <translation>最多 576 × 400G 的集群训练交换机：Gangidi et al., RDMA over Ethernet for Distributed AI Training at Meta Scale, SIGCOMM 2024，据对该论文的分析文章</translation>
    </message>
    <message>
        <source>commodity fibre cord; lengths as commonly stocked</source>
        <translation>通用光纤跳线；长度按常见备货</translation>
    </message>
    <message>
        <source>commodity patch cord, planning range</source>
        <translation>通用跳线，规划区间</translation>
    </message>
    <message>
        <source>common QSFP-DD MSA part; lengths as usual for passive 50G PAM4 copper, to be taken from the chosen maker</source>
        <translation>QSFP-DD MSA 通用件；长度按 50G PAM4 无源铜缆的惯例，以所选厂商为准</translation>
    </message>
    <message>
        <source>common breakout of QSFP-DD MSA ports; lengths as usual for passive 50G PAM4 copper, to be taken from the chosen maker</source>
        <translation>QSFP-DD MSA 端口的通用分支件；长度按 50G PAM4 无源铜缆的惯例，以所选厂商为准</translation>
    </message>
    <message>
        <source>compbuddey.blogspot.com 2025-05 (AnandTech text)</source>
        <translation>compbuddey.blogspot.com 2025-05（AnandTech 文章）</translation>
    </message>
    <message>
        <source>console server, 48 serial ports, 2 x 1 GbE, LTE</source>
        <translation>串口控制台服务器，48 个串口，2 × 1 GbE，LTE</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>由其他数值推得</translation>
    </message>
    <message>
        <source>emergentmind.com MI300X topic</source>
        <translation>emergentmind.com MI300X 专题</translation>
    </message>
    <message>
        <source>every rack server of this class has one dedicated 1 GbE port for its management controller</source>
        <translation>此类机架服务器均有一个专用于管理控制器的 1 GbE 端口</translation>
    </message>
    <message>
        <source>existence/rate: aiconfigurator b200/b300 yaml, ai-infrastructure.net</source>
        <translation>型号与速率：aiconfigurator b200/b300 yaml，ai-infrastructure.net</translation>
    </message>
    <message>
        <source>flat-top twin of MMA4Z00-NS / MMS4X00-NS for adapters and DGX systems; vendor data sheet or white paper, from memory and not yet checked against it</source>
        <translation>MMA4Z00-NS / MMS4X00-NS 的平顶型号，用于网卡和 DGX 系统；厂商数据手册或白皮书，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>four 100G ports; vendor data sheet or white paper, from memory and not yet checked against it</source>
        <translation>四个 100G 端口；厂商数据手册或白皮书，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>four fabric-manager ports per compute fabric on two appliances, DGX SuperPOD H100 reference architecture tables 4 and 7</source>
        <translation>每个计算网络在两台设备上共四个网络管理器端口，DGX SuperPOD H100 reference architecture 表 4、表 7</translation>
    </message>
    <message>
        <source>gamersinfotech (6.8 GB/s read)</source>
        <translation>gamersinfotech（读 6.8 GB/s）</translation>
    </message>
    <message>
        <source>gamersinfotech (preliminary: 1 DWPD, 25 W)</source>
        <translation>gamersinfotech（初步数据：1 DWPD，25 W）</translation>
    </message>
    <message>
        <source>gitea transceiver-db blog-018 ($799-999 compatible); NVIDIA-branded high from memory</source>
        <translation>gitea transceiver-db blog-018（兼容件 $799–999）；NVIDIA 原厂的高价凭记忆</translation>
    </message>
    <message>
        <source>gitea.context-x.org blog-001 400g-dr4-price-war (2026-04): compatible &lt;&lt; OEM</source>
        <translation>gitea.context-x.org blog-001 400g-dr4-price-war (2026-04)：兼容件远低于原厂</translation>
    </message>
    <message>
        <source>gitea.context-x.org blog-018 (2026): $799-999 compatible, 9-11 W claimed</source>
        <translation>gitea.context-x.org blog-018 (2026)：兼容件 $799–999，标称 9–11 W</translation>
    </message>
    <message>
        <source>github.com/Lightning-AI/pytorch-lightning src/lightning/fabric/utilities/throughput.py _CUDA_FLOPS (cites vendor datasheets)</source>
        <translation>github.com/Lightning-AI/pytorch-lightning src/lightning/fabric/utilities/throughput.py _CUDA_FLOPS（引用厂商数据手册）</translation>
    </message>
    <message>
        <source>github.com/ai-dynamo/aiconfigurator @095f58a51 (2026-08-21) aic-core/src/aiconfigurator_core/systems/*.yaml (NVIDIA-authored, Apache-2.0)</source>
        <translation>github.com/ai-dynamo/aiconfigurator @095f58a51 (2026-08-21) aic-core/src/aiconfigurator_core/systems/*.yaml（NVIDIA 编写，Apache-2.0）</translation>
    </message>
    <message>
        <source>github.com/astrateam-net/devicetype-library @0bfacdc (2025-05-31), CC0, public fork</source>
        <translation>github.com/astrateam-net/devicetype-library @0bfacdc (2025-05-31)，CC0，公开分支</translation>
    </message>
    <message>
        <source>github.com/netbox-community/devicetype-library (CC0), file read</source>
        <translation>github.com/netbox-community/devicetype-library (CC0)，已查文件</translation>
    </message>
    <message>
        <source>github.com/netbox-community/devicetype-library (CC0), file read device-types/Supermicro/LCS-SCDU-250L4001.yml</source>
        <translation>github.com/netbox-community/devicetype-library (CC0)，已查文件 device-types/Supermicro/LCS-SCDU-250L4001.yml</translation>
    </message>
    <message>
        <source>github.com/netbox-community/devicetype-library (CC0): 8 power supplies of 875 W; their redundancy is unknown, so the true maximum is probably lower</source>
        <translation>github.com/netbox-community/devicetype-library (CC0)：8 个 875 W 电源；冗余方式未知，实际最大功率可能更低</translation>
    </message>
    <message>
        <source>github.com/netbox-community/devicetype-library (CC0): 8 x BCM57608 400G and one dual-port adapter</source>
        <translation>github.com/netbox-community/devicetype-library (CC0)：8 块 BCM57608 400G 和一块双口网卡</translation>
    </message>
    <message>
        <source>github.com/netbox-community/devicetype-library (CC0): 8 x BCM57608 400G and one dual-port adapter; speed of the dual-port adapter 2 x 200G from its data sheet</source>
        <translation>github.com/netbox-community/devicetype-library (CC0)：8 块 BCM57608 400G 和一块双口网卡；双口网卡速率 2 × 200G 取自其数据手册</translation>
    </message>
    <message>
        <source>github.com/netbox-community/devicetype-library device-types/Nvidia/DGC-A100.yaml comments: length 35.3 in (897.1 mm) max</source>
        <translation>github.com/netbox-community/devicetype-library device-types/Nvidia/DGC-A100.yaml comments：长度最大 35.3 英寸（897.1 mm）</translation>
    </message>
    <message>
        <source>github.com/netbox-community/devicetype-library device-types/Nvidia/Q3400-RA.yaml: front to rear</source>
        <translation>github.com/netbox-community/devicetype-library device-types/Nvidia/Q3400-RA.yaml：前进后出</translation>
    </message>
    <message>
        <source>github.com/pytorch/torchtitan torchtitan/tools/utils.py get_peak_flops (cites vendor datasheets)</source>
        <translation>github.com/pytorch/torchtitan torchtitan/tools/utils.py get_peak_flops（引用厂商数据手册）</translation>
    </message>
    <message>
        <source>github.com/stas00/ml-engineering @744d01e (2026-08-22, CC BY-SA) compute/accelerator/README.md and network/README.md (dense tables, power checked 2026-07-29, cites vendor pages)</source>
        <translation>github.com/stas00/ml-engineering @744d01e (2026-08-22, CC BY-SA) compute/accelerator/README.md 与 network/README.md（稠密算力表，功率核对于 2026-07-29，引用厂商页面）</translation>
    </message>
    <message>
        <source>half of an 8 x H100 server of any maker; see dell-xe9680</source>
        <translation>各厂商 8 卡 H100 服务器的一半；见 dell-xe9680</translation>
    </message>
    <message>
        <source>half the ports of generic-tomahawk4-64x400, with the fixed part of a switch</source>
        <translation>端口为 generic-tomahawk4-64x400 的一半，另计交换机的固定部分</translation>
    </message>
    <message>
        <source>half the price of the branded MFP7E10, upper end as branded</source>
        <translation>原厂 MFP7E10 价格的一半，上限同原厂</translation>
    </message>
    <message>
        <source>half the price of the branded splitter MFP7E20, upper end as branded</source>
        <translation>原厂分支线缆 MFP7E20 价格的一半，上限同原厂</translation>
    </message>
    <message>
        <source>half way between the SN4600C (300 W) and the SN4700 (630 W), which has the same switching capacity; maximum in the proportion of the SN4600C</source>
        <translation>取 SN4600C（300 W）与交换容量相同的 SN4700（630 W）的中间值；最大值按 SN4600C 的比例</translation>
    </message>
    <message>
        <source>half way between the SN4600C (same chassis, half the speed) and the SN4700 (same switching capacity)</source>
        <translation>取 SN4600C（机箱相同，速率一半）与 SN4700（交换容量相同）的中间值</translation>
    </message>
    <message>
        <source>hilito.xyz (Tom&apos;s Hardware text)</source>
        <translation>hilito.xyz（Tom&apos;s Hardware 文章）</translation>
    </message>
    <message>
        <source>host360.ai ($2.50 od, $1.03 spot); v2-pseo $3.0-4.5</source>
        <translation>host360.ai（按需 $2.50，竞价 $1.03）；v2-pseo $3.0–4.5</translation>
    </message>
    <message>
        <source>host360.ai 2026; aitechconnect 2026 ($27-40k); HF hardware page MSRP $30k</source>
        <translation>host360.ai 2026；aitechconnect 2026（$27–40k）；HF 硬件页面建议零售价 $30k</translation>
    </message>
    <message>
        <source>https://cloudswit.ch/?p=23632 (How to choose a 32-port 400G switch)</source>
        <translation>https://cloudswit.ch/?p=23632 (How to choose a 32-port 400G switch)</translation>
    </message>
    <message>
        <source>https://docs.nvidia.com/dgx-superpod/reference-architecture-scalable-infrastructure-gb200/latest/dgx-superpod-architecture.html: 1.2 MW per scalable unit of 8 racks</source>
        <translation>https://docs.nvidia.com/dgx-superpod/reference-architecture-scalable-infrastructure-gb200/latest/dgx-superpod-architecture.html ：每个 8 机柜可扩展单元 1.2 MW</translation>
    </message>
    <message>
        <source>https://docs.nvidia.com/dgx-superpod/reference-architecture/scalable-infrastructure-b300-xdr/latest/dgx-superpod-architecture.html (4 systems per rack of about 56 kW)</source>
        <translation>https://docs.nvidia.com/dgx-superpod/reference-architecture/scalable-infrastructure-b300-xdr/latest/dgx-superpod-architecture.html （每机柜 4 台，约 56 kW）</translation>
    </message>
    <message>
        <source>https://docs.nvidia.com/dgx/dgxb200-user-guide/introduction-to-dgxb200.html; split of the four ports as in the DGX SuperPOD B200 reference architecture</source>
        <translation>https://docs.nvidia.com/dgx/dgxb200-user-guide/introduction-to-dgxb200.html ；四个端口的划分同 DGX SuperPOD B200 参考架构</translation>
    </message>
    <message>
        <source>https://docs.nvidia.com/enterprise-reference-architectures/nvl72-ai-factory/latest/components.html (142 kW per rack)</source>
        <translation>https://docs.nvidia.com/enterprise-reference-architectures/nvl72-ai-factory/latest/components.html （每机柜 142 kW）</translation>
    </message>
    <message>
        <source>https://docs.nvidia.com/enterprise-reference-architectures/nvl72-ai-factory/latest/components.html (4 ConnectX-8 and 2 x 400G north-south per tray)</source>
        <translation>https://docs.nvidia.com/enterprise-reference-architectures/nvl72-ai-factory/latest/components.html （每托盘 4 块 ConnectX-8 和南北向 2 × 400G）</translation>
    </message>
    <message>
        <source>https://docs.nvidia.com/networking/display/400g100gpam4ovpub/transceivers-and-fiber-details-100g-pam4 and per-part pages; https://docs.nvidia.com/networking/display/QM97X0PUB/Interfaces</source>
        <translation>https://docs.nvidia.com/networking/display/400g100gpam4ovpub/transceivers-and-fiber-details-100g-pam4 及各型号页面；https://docs.nvidia.com/networking/display/QM97X0PUB/Interfaces</translation>
    </message>
    <message>
        <source>https://docs.nvidia.com/networking/display/BlueFieldDPUBSPv422/Supported+Platforms+and+Interoperability ; DOCA release notes</source>
        <translation>https://docs.nvidia.com/networking/display/BlueFieldDPUBSPv422/Supported+Platforms+and+Interoperability ；DOCA 发布说明</translation>
    </message>
    <message>
        <source>https://systemadministration.net/ceph-breaks-records-amd-epyc-deployment-delivers-sustained-1-tib-s-throughput-setting-a-new-benchmark-for-distributed-storage (2 x 100 GbE ConnectX-6)</source>
        <translation>https://systemadministration.net/ceph-breaks-records-amd-epyc-deployment-delivers-sustained-1-tib-s-throughput-setting-a-new-benchmark-for-distributed-storage （2 × 100 GbE ConnectX-6）</translation>
    </message>
    <message>
        <source>https://systemadministration.net/ceph-breaks-records-amd-epyc-deployment-delivers-sustained-1-tib-s-throughput-setting-a-new-benchmark-for-distributed-storage (68 nodes, Quincy 17.2.7)</source>
        <translation>https://systemadministration.net/ceph-breaks-records-amd-epyc-deployment-delivers-sustained-1-tib-s-throughput-setting-a-new-benchmark-for-distributed-storage （68 个节点，Quincy 17.2.7）</translation>
    </message>
    <message>
        <source>https://systemadministration.net/ceph-breaks-records-amd-epyc-deployment-delivers-sustained-1-tib-s-throughput-setting-a-new-benchmark-for-distributed-storage (68 nodes, Quincy 17.2.7): 270 GiB/s with three copies, as clients see it</source>
        <translation>https://systemadministration.net/ceph-breaks-records-amd-epyc-deployment-delivers-sustained-1-tib-s-throughput-setting-a-new-benchmark-for-distributed-storage （68 个节点，Quincy 17.2.7）：三副本，客户端可见 270 GiB/s</translation>
    </message>
    <message>
        <source>https://unanswered.io/guide/nvidia-h100-gpu-density-per-node-rack: the chassis measures 14 x 19.0 x 35.3 inches</source>
        <translation>https://unanswered.io/guide/nvidia-h100-gpu-density-per-node-rack ：机箱尺寸 14 × 19.0 × 35.3 英寸</translation>
    </message>
    <message>
        <source>https://www.router-switch.com/faq/mqm8790-hs2f-vs-hs2r-airflow.html: HS2F blows from power to connector, HS2R from connector to power</source>
        <translation>https://www.router-switch.com/faq/mqm8790-hs2f-vs-hs2r-airflow.html ：HS2F 由电源侧吹向端口侧，HS2R 由端口侧吹向电源侧</translation>
    </message>
    <message>
        <source>in-rack coolant distribution unit, 250 kW</source>
        <translation>柜内冷却液分配单元 (CDU)，250 kW</translation>
    </message>
    <message>
        <source>in-row coolant distribution unit</source>
        <translation>列间冷却液分配单元 (CDU)</translation>
    </message>
    <message>
        <source>line voltage x current x √3 (three phases); 80 % of it for continuous load on NEC ratings, all of it on IEC 32 A and 63 A ratings</source>
        <translation>线电压 × 电流 × √3（三相）；NEC 额定值按连续负载取 80%，IEC 32 A 与 63 A 额定值取全部</translation>
    </message>
    <message>
        <source>list price from memory</source>
        <translation>目录价，凭记忆</translation>
    </message>
    <message>
        <source>market range from memory, 2026 memory shortage</source>
        <translation>市场价格区间，凭记忆；2026 年内存短缺</translation>
    </message>
    <message>
        <source>market range from memory, no published source</source>
        <translation>市场价格区间，凭记忆，无公开来源</translation>
    </message>
    <message>
        <source>middle of the typical draw of 6.5-8.5 kW given by supercluster.blog</source>
        <translation>取 supercluster.blog 给出的典型功率 6.5–8.5 kW 的中间值</translation>
    </message>
    <message>
        <source>next hops of one route as the maker&apos;s data sheet or scalability guide states them, from memory and not yet checked against it</source>
        <translation>单条路由的下一跳数按厂商数据手册或规格指南，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>no fans are stated (passive airflow); room air carries its heat away</source>
        <translation>未注明风扇（被动通风），热量由机房空气带走</translation>
    </message>
    <message>
        <source>one 1 GbE management port per controller</source>
        <translation>每个控制器一个 1 GbE 管理口</translation>
    </message>
    <message>
        <source>one 1 GbE port per compute tray and NVLink switch tray, as in GB200</source>
        <translation>每个计算托盘和 NVLink 交换托盘一个 1 GbE 端口，同 GB200</translation>
    </message>
    <message>
        <source>one 200G RoCE port per NPU; vendor data sheet or white paper, from memory and not yet checked against it</source>
        <translation>每块 NPU 一个 200G RoCE 端口；厂商数据手册或白皮书，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>one 400G adapter per GPU and one dual-port DPU, as in a DGX GB200 compute tray</source>
        <translation>每块 GPU 一块 400G 网卡，另有一块双口 DPU，同 DGX GB200 计算托盘</translation>
    </message>
    <message>
        <source>one dual-port 100G adapter</source>
        <translation>一块双口 100G 网卡</translation>
    </message>
    <message>
        <source>one dual-port 100G adapter, ordered to configuration</source>
        <translation>一块双口 100G 网卡，按配置订货</translation>
    </message>
    <message>
        <source>one dual-port 200G adapter for converged storage and in-band traffic, as in the NVIDIA HGX AI Factory Enterprise Reference Architecture (2 x 200G per node); ordered to configuration</source>
        <translation>一块双口 200G 网卡，存储与带内流量合用，同 NVIDIA HGX AI Factory Enterprise Reference Architecture（每节点 2 × 200G）；按配置订货</translation>
    </message>
    <message>
        <source>open-source Lustre, 24 x 15.36 TB NVMe, 4 x 200G</source>
        <translation>开源 Lustre，24 × 15.36 TB NVMe，4 × 200G</translation>
    </message>
    <message>
        <source>packet buffer as the maker&apos;s data sheet or product page states it, from memory and not yet checked against it</source>
        <translation>报文缓存按厂商数据手册或产品页面，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>passive copper of 26 AWG for 100 Gb/s, the thickest of its kind, 5.8 mm: 29 mm for a single bend (Oracle Exadata maintenance guide, 1.6 Cable Management Arm Guidelines)</source>
        <translation>100 Gb/s 26 AWG 无源铜缆，同类中最粗，5.8 mm：单次弯曲 29 mm（Oracle Exadata maintenance guide, 1.6 Cable Management Arm Guidelines）</translation>
    </message>
    <message>
        <source>planning building block: 12 drives at 130 MB/s sequential each; written three times</source>
        <translation>规划用单元：12 块盘，每块顺序 130 MB/s；写三份</translation>
    </message>
    <message>
        <source>planning building block: 36 drives of 9.4 W and a two-socket server; no throughput is stated, ports and drives bind</source>
        <translation>规划用单元：36 块 9.4 W 的盘和一台双路服务器；未给出吞吐，以端口和盘为限</translation>
    </message>
    <message>
        <source>planning building block: a 2U server with 24 drives of at most 25 W and two processors; no throughput is stated, ports and drives bind</source>
        <translation>规划用单元：一台 2U 双路服务器，24 块最大 25 W 的盘；未给出吞吐，以端口和盘为限</translation>
    </message>
    <message>
        <source>planning building block: a two-socket x86 server with 24 or more cores per socket, as the DGX SuperPOD H100 reference architecture asks for its management servers; figures of a current 1U server</source>
        <translation>规划用单元：双路 x86 服务器，每路 24 核以上，即 DGX SuperPOD H100 参考架构对管理服务器的要求；数值取现有 1U 服务器</translation>
    </message>
    <message>
        <source>planning building block: figures of a current 2U server with four PCIe accelerators</source>
        <translation>规划用单元：数值取现有四卡 PCIe 2U 服务器</translation>
    </message>
    <message>
        <source>planning building block: figures of a current two-socket 2U server</source>
        <translation>规划用单元：数值取现有双路 2U 服务器</translation>
    </message>
    <message>
        <source>planning building block: figures of other 8 x H800 servers of 6U</source>
        <translation>规划用单元：数值取其他 6U 8 卡 H800 服务器</translation>
    </message>
    <message>
        <source>planning building block: half of a current 8 x H100 server</source>
        <translation>规划用单元：现有 8 卡 H100 服务器的一半</translation>
    </message>
    <message>
        <source>planning estimate from switches of the same class</source>
        <translation>按同级交换机作规划估算</translation>
    </message>
    <message>
        <source>press reports, from memory</source>
        <translation>媒体报道，凭记忆</translation>
    </message>
    <message>
        <source>price of a 250 kW in-rack unit of any maker; market range from memory, no published source</source>
        <translation>各厂商 250 kW 柜内机型的价格；市场价格区间，凭记忆，无公开来源</translation>
    </message>
    <message>
        <source>price of an 8 x B200 server of any maker; analyst range from memory, no published source</source>
        <translation>各厂商 8 卡 B200 服务器的价格；分析机构给出的区间，凭记忆，无公开来源</translation>
    </message>
    <message>
        <source>price of an 8 x H100 server with 8 InfiniBand adapters of any maker; Tech Talk CTO &quot;H100 Freakonomics&quot; cost sheet ($310k; thinkmate quote $317k); v2-pseo 2026 $300-350k; epoch/SemiAnalysis DGX ~$270k 2023</source>
        <translation>各厂商 8 卡 H100 服务器（含 8 块 InfiniBand 网卡）的价格；Tech Talk CTO “H100 Freakonomics” 成本表（$310k；thinkmate 报价 $317k）；v2-pseo 2026 $300–350k；epoch/SemiAnalysis DGX 约 $270k（2023）</translation>
    </message>
    <message>
        <source>price of an 8 x H200 server of any maker; aitechconnect-976 2026</source>
        <translation>各厂商 8 卡 H200 服务器的价格；aitechconnect-976 2026</translation>
    </message>
    <message>
        <source>public tenders, from memory</source>
        <translation>公开招标信息，凭记忆</translation>
    </message>
    <message>
        <source>pytorch/torchtitan benchmarks/llama3_h100_202412_torchtitan.md: H100 with 96 GB HBM2e at 500 W; what it does not state as the 80 GB module</source>
        <translation>pytorch/torchtitan benchmarks/llama3_h100_202412_torchtitan.md：96 GB HBM2e、500 W 的 H100；未说明的按 80 GB 模组</translation>
    </message>
    <message>
        <source>rack of the DGX SuperPOD H100 reference architecture</source>
        <translation>DGX SuperPOD H100 参考架构的机柜</translation>
    </message>
    <message>
        <source>reseller list ~$515k from memory</source>
        <translation>经销商目录价约 $515k，凭记忆</translation>
    </message>
    <message>
        <source>round fibre cord of 3.0 mm, as NVIDIA requires of MPO cords (Interconnect Structured Cabling Requirements)</source>
        <translation>3.0 mm 圆形光缆，同 NVIDIA 对 MPO 跳线的要求（Interconnect Structured Cabling Requirements）</translation>
    </message>
    <message>
        <source>round planning rates of 2026, not a quotation: replace them by the rate of the day</source>
        <translation>2026 年的规划取整汇率，并非报价，请换成当日汇率</translation>
    </message>
    <message>
        <source>rounded to a cent from energy-mwh; EIA Electric Power Monthly table 5.6.A: Iowa 6.04, West N. Central 7.37, East N. Central 8.72, Mid Atlantic 9.04, New England 17.29</source>
        <translation>由每 MWh 电价取整到分；EIA Electric Power Monthly 表 5.6.A：艾奥瓦 6.04，中西部西北 7.37，中西部东北 8.72，中大西洋 9.04，新英格兰 17.29</translation>
    </message>
    <message>
        <source>rss mirror of Slashdot 2026-02-17</source>
        <translation>Slashdot 2026-02-17 的 RSS 镜像</translation>
    </message>
    <message>
        <source>scale-out; the maker claims over 3.4 TB/s per rack</source>
        <translation>横向扩展；厂商宣称每机柜超过 3.4 TB/s</translation>
    </message>
    <message>
        <source>single-mode, 8 fibres</source>
        <translation>单模，8 芯</translation>
    </message>
    <message>
        <source>spheron.network, a single figure</source>
        <translation>spheron.network，仅一处数值</translation>
    </message>
    <message>
        <source>spheron.network; aitechconnect reserved $2.25</source>
        <translation>spheron.network；aitechconnect 预留价 $2.25</translation>
    </message>
    <message>
        <source>street price range from memory, no published source</source>
        <translation>市场成交价区间，凭记忆，无公开来源</translation>
    </message>
    <message>
        <source>street price range from memory; compatible 800G SR8 at 799-999 in 2026</source>
        <translation>市场成交价区间，凭记忆；2026 年兼容 800G SR8 为 799–999</translation>
    </message>
    <message>
        <source>supercluster.blog ($199k base + 20 %/yr support), epoch notebook ($270k) (spread is real: base vs street vs with support)</source>
        <translation>supercluster.blog（基础价 $199k，维保每年 20%），epoch notebook（$270k）（价差属实：基础价、成交价、含维保价）</translation>
    </message>
    <message>
        <source>supercluster.blog and others</source>
        <translation>supercluster.blog 等</translation>
    </message>
    <message>
        <source>supercluster.blog: DGX ~20 % of base per year; low/typ from memory</source>
        <translation>supercluster.blog：DGX 每年约为基础价的 20%；低价与典型价凭记忆</translation>
    </message>
    <message>
        <source>the outer depth that its name states</source>
        <translation>取其名称所示的外深</translation>
    </message>
    <message>
        <source>total that nvidia-smi prints</source>
        <translation>nvidia-smi 显示的总量</translation>
    </message>
    <message>
        <source>total that nvidia-smi prints, github.com/modal-labs/modal-client pull request 2797</source>
        <translation>nvidia-smi 显示的总量，github.com/modal-labs/modal-client pull request 2797</translation>
    </message>
    <message>
        <source>total that nvidia-smi prints; github.com/ai-dynamo/aiconfigurator systems/b300_sxm.yaml: 288400343040 B</source>
        <translation>nvidia-smi 显示的总量；github.com/ai-dynamo/aiconfigurator systems/b300_sxm.yaml：288400343040 B</translation>
    </message>
    <message>
        <source>total that rocm-smi prints (206141652992 B), github.com/ROCm/legacy-rocm-build issue 4750</source>
        <translation>rocm-smi 显示的总量（206141652992 B），github.com/ROCm/legacy-rocm-build issue 4750</translation>
    </message>
    <message>
        <source>total that rocm-smi prints (309220868096 B)</source>
        <translation>rocm-smi 显示的总量（309220868096 B）</translation>
    </message>
    <message>
        <source>total that the driver reports (309220868096 B)</source>
        <translation>驱动报告的总量（309220868096 B）</translation>
    </message>
    <message>
        <source>tweaktown 2024-05 (NT$96M ~ $3M); awesomeagents ($2-3M); high from memory</source>
        <translation>tweaktown 2024-05（NT$96M，约 $3M）；awesomeagents（$2–3M）；高价凭记忆</translation>
    </message>
    <message>
        <source>twelve of 24 bays filled; chosen with the order</source>
        <translation>24 个盘位插满 12 个；订货时选定</translation>
    </message>
    <message>
        <source>two 200G ports per server of the pair</source>
        <translation>一对服务器每台两个 200G 端口</translation>
    </message>
    <message>
        <source>two ConnectX-7 ports in published systems of this class, 200G assumed, and one dual-port 100G adapter for storage and in-band traffic</source>
        <translation>同级公开系统有两个 ConnectX-7 端口，按 200G 计；另有一块双口 100G 网卡用于存储与带内流量</translation>
    </message>
    <message>
        <source>two cords of 2.0 mm side by side take the room of one of 2.8 mm; NVIDIA Interconnect Structured Cabling Requirements: 2.0-3.0 mm a cord</source>
        <translation>两根 2.0 mm 光纤并排，占一根 2.8 mm 的空间；NVIDIA Interconnect Structured Cabling Requirements：每根 2.0–3.0 mm</translation>
    </message>
    <message>
        <source>two fabric modules with four uplinks of 100G each; vendor data sheet or white paper, from memory and not yet checked against it</source>
        <translation>两块交换模块，每块四个 100G 上联；厂商数据手册或白皮书，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>two ports of one dual-port 100G adapter and two of one dual-port 200G adapter, ordered to configuration</source>
        <translation>一块双口 100G 网卡和一块双口 200G 网卡各两个端口，按配置订货</translation>
    </message>
    <message>
        <source>up to 576 x 400G modular, deep buffers, Ethernet</source>
        <translation>模块化，最多 576 × 400G，大缓存，以太网</translation>
    </message>
    <message>
        <source>vendor data sheet or user manual, from memory and not yet checked against it</source>
        <translation>厂商数据手册或用户手册，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>vendor data sheet or white paper, from memory and not yet checked against it</source>
        <translation>厂商数据手册或白皮书，凭记忆，尚未核对</translation>
    </message>
    <message>
        <source>world-today-news: 30 TB TLC +257 % Q2-25 to Q1-26; thorstenmeyerai: enterprise contract +53-58 % in one quarter (applied to the 2025 figure) (derived: 95*3.57)</source>
        <translation>world-today-news：30 TB TLC 自 2025 年二季度至 2026 年一季度上涨 257%；thorstenmeyerai：企业合同价一个季度上涨 53–58%（作用于 2025 年的数值）（推得：95×3.57）</translation>
    </message>
    <message>
        <source>world-today-news: HDD +35 % over the same period, on from memory $15/TB (WD sold out for 2026 (read))</source>
        <translation>world-today-news：同期机械硬盘上涨 35%，基数 $15/TB 凭记忆（WD 2026 年产能售罄，已查证）</translation>
    </message>
</context>
</TS>
