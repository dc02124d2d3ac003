<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 on its own switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the count of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no part %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1 and attaches it to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1; it has no ports for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the design already; change its technology in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1 and attaches the free ports of all blocks.</source>
        <comment>a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training job needs a block of GPU servers; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1 on %2.</source>
        <comment>a training job on a block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %L1</source>
        <comment>count of units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop on a network to attach the ports of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaches %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ports for %2.</source>
        <comment>a block and a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SU %1</source>
        <comment>scalable unit number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L%1</source>
        <comment>leaf switch number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule id and its name, on a badge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>GPUs of a server · scalable units of so many servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SU</source>
        <comment>scalable units</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 usable</source>
        <comment>storage family · capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leaf</source>
        <comment>switches of the first tier</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spine</source>
        <comment>switches of the second tier</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core</source>
        <comment>switches of the third tier</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access</source>
        <comment>switches of the out-of-band network</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aggregation</source>
        <comment>switches of the out-of-band network</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>N−1: %1</source>
        <comment>share of bandwidth left after the worst switch failure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training · %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time on so many GPUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the switches of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>technology and link speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>technology · topology</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>ports of one unit × speed of one port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 for each of %L4 units, %5 in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardData</name>
    <message>
        <source>Cost by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priced parts yet. Drag a block from the palette onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, from %2 to %3</source>
        <comment>total, low, high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 million %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power by rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW, max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No racks yet. Drag a block from the palette onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of a rack: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s), fullest at %1 of the limit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 (%3)</source>
        <extracomment>Equal racks drawn as one bar: first, last, how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth by network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is built yet. Drag one from the palette, or a block&apos;s port to a lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hosts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription by network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts : uplinks</source>
        <comment>bandwidth below a switch to that above it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As built, on the worst path; 1 is non-blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-blocking: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training job yet. Drag a model from the palette onto a compute block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate. The inspector of the training job says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n GPU(s): %2, band ±%3</source>
        <comment>workload, step time, band</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a step and its time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorForms</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the element is called on the canvas, in tables and in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many identical units the block stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of each unit that are cabled to the network %1. The unit has %2 of %3.</source>
        <comment>network, count, speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no network for these ports; add one from the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no ports attached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1 × %2</source>
        <extracomment>After the ports in use: how many there are and how fast each is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU server of the catalogue. Ports it does not have are given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per scalable unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that share one group of leaf switches. The last unit may be smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the count, servers that stand by and replace one under repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units times GPUs of one unit, spares included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1, each server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one server reads if all servers read at once, against what it reads alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the fullest rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nameplate power of the rack of this block that draws most, against the limit of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>power of the limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of the catalogue on which the service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the nodes do; some design rules ask for certain roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cover of the report and in the window&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the design; on the cover of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own mark for this state of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all amounts; prices are converted by the rates of the price book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in the report under requirements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 U</source>
        <comment>rack and its units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack that everything is mounted in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one rack may draw and be cooled for: “40 kW”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the middle of one rack to the next in the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one row to the next, aisles included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a new row begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the cable tray above the racks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length added to every route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the whole facility over that of the IT load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented space with power, or a building of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, MWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of 1,000 kilowatt-hours, for a facility of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of typical power drawn on average over a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hours in which GPUs are sold or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years over which the hardware is written off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the capex, after amortisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the hardware price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare optics, cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded up for every part number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who run it; otherwise by the size of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 × %4</source>
        <comment>maker, model, ports, speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the links speak. Switches that cannot are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hosts are spread over leaf switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the host links: “400G”, “100 GbE”. Empty: the slower of host and switch port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> : 1</source>
        <extracomment>After the first number of an oversubscription: &quot;3 : 1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of a leaf&apos;s hosts over that of its uplinks; 1 is non-blocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… of pod spines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three tiers: bandwidth below a pod&apos;s spines over that to the core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two: leaf and spine. Three: pods below a core, where two do not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual-homed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of a host go to two leaf switches, so that either may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf ports kept for fabric managers, beside those for hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch that hosts are cabled to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch that joins leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three tiers: the switch that joins pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: switches of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network rides on the switches of another one instead of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not built: nothing is attached to it. Drag from a block&apos;s port to the lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth between two halves of the hosts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the worst switch fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the bisection that is left, by maximum flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf, spine and core switches that the plan needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaf, %2 spine, %3 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Oversubscription, as built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the worst path through all tiers, with the hosts that are attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of one unit of the largest attached block, one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free host ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of leaf switches that nothing uses yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what bounds, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node or appliance of the catalogue that the tier is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word for what the tier is for: “hot”, “lake”, “scratch”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage software. It decides what a write costs inside the tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the protected capacity that may be used; a fuller tier slows down and cannot rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity that users must get, after protection and fill limit: “2 PB”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth that all readers together must get: “400 GB/s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth that all writers together must get: “200 GB/s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How data survives a failed unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units hold each piece of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k of k+m: pieces that the data is cut into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parity pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m of k+m: units that may fail at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw capacity after protection, one unit kept free for rebuild, and the fill limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw: %1; %2 raw for one usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least of what drives, units and networks allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least of what drives, units and networks allow, copies or parity included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read of one GPU server if all read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU servers attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU server(s); one alone reads %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the storage guidance of NVIDIA&apos;s DGX SuperPOD reference architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first compute block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute block whose GPUs the job takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to train on: “2T”, “15.6 T”, “300B”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest the run may take: “30 d”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published model. Changing a figure below makes it your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads of a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as heads, or fewer with grouped queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width inside of the feed-forward part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SwiGLU or GeGLU: three matrices instead of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that the model knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one training sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input and output share one embedding matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of all matrices, embeddings included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Zero in a spin box: the program chooses the number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that share each layer; usually those of one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that the layers are cut into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the model; chosen: what the GPUs allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleaved stages of each GPU; more shrink the bubble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences that go through the pipeline together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences of one optimizer step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations that are computed again instead of kept: less memory, more work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the matrix products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms are split over the tensor-parallel GPUs, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention without its matrix in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer state is split over the copies of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout does not fit the memory of the GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP/s over the dense 16-bit peak of the GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With recomputation: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole job, with the band of the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <comment>rate and band</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2; the band is the error against published runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens over tokens a second, without interruptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer state and activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor, pipeline and data parallel ways; micro and global batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP %1 · PP %2 · DP %3 · %4 / %5</source>
        <comment>parallel ways, micro and global batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in the catalogue for one unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartSummary</name>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16, dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 U</source>
        <comment>rack units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How far a figure may be trusted, and its source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A figure of a part: label, value, how far it may be trusted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalFigures</name>
    <message>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>formula and &apos;updating&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers times GPUs of one server, spares included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 servers × %3 × %4</source>
        <extracomment>One block: its name, servers, GPUs a server, GPU model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs · %1</source>
        <comment>GPU model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16, dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs times the dense 16-bit peak of one GPU, without sparsity. Training reaches a share of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth between two halves of the hosts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute bisection · %1</source>
        <comment>ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>method and bandwidth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hosts together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after the worst switch fails: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum flow on the cabling as planned; closed form (N/2)·b·min(1, 1/o).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nameplate power of every server, storage unit and switch in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>IT, max · %n rack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Typical: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cooling, max: %1 (PUE %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullest rack: %1 of its limit of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) over the limit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue, field by field; see the inspector for each part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the bill of materials, spares included, at the prices of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capex (%1 – %2)</source>
        <comment>low and high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category and amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a price; the sum is short of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Price book; the source and date of each price stand in the bill of materials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Capex less residual value, over the years of amortisation, plus yearly cost) over the GPU-hours used in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amortised over %1 years, residual value %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy a year: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility a year: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support a year: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff a year: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>low and high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price book and the site&apos;s values in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a training job from the palette to see how fast it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / GPU</source>
        <comment>FLOP/s of one GPU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 tokens/s ±%3</source>
        <comment>workload, rate, band</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP of one step over the time of the step and the GPUs; recomputation does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU %1, HFU %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second: %1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of one GPU: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band is the error against published training runs; “predict” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to train on over tokens a second, without interruptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted within: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors · warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken design rules that are not waived. Click to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>errors and warnings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 can&apos;t be built as it stands (%2); choose switches with more ports, allow more tiers or oversubscription, or attach fewer units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is oversubscribed %2, and a network of this kind should have at most %3; lower its oversubscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 some pairs of leaf and spine have %2 links and others %3, so that some paths fill first; choose counts that divide evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of %1 have %3 compute ports, but only %2 of them are attached to %4; attach all, so that each GPU has its rail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of %1 take %2 rails of %4, others %3; give all servers of a rail-optimised network the same number of ports, or choose a fat tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is built for full scalable units: %2 of its %3 host ports are used; this is how the reference architectures do it and leaves room to grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts of %1 have two ports, but both go to one leaf switch, whose failure cuts them off; let them go to two leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of %1 have one port only on %2, and the failure of one leaf switch cuts them off; attach two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leaves of %1 have %2 free host ports, and the next unit needs %3; it will take another leaf switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of %1 can run at %3, but %2 runs at %4; a faster switch, or faster ports on the other units, would use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 InfiniBand addresses (LIDs), and one subnet has %3; divide it into several subnets or use Ethernet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps %2 ports for fabric managers and needs at least %3, so that one manager may fail; keep more ports free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch %2 of %1 doesn&apos;t speak %3; choose another switch or change the technology of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports %3 of %1 don&apos;t speak %4, which %2 uses; choose another server or change the technology of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no connection to this network: %2; attach it, or add that network to the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of %1 has %2 for storage and service together and needs %3 and %4 at the busiest; give it more or faster ports, or separate the networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses RoCE: plan one lossless traffic class with PFC and ECN, an MTU of at least 4200 bytes on the whole path, and the same settings on hosts and switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) have no price, and the total is short of them: %1; give their prices in a price file of your own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the total rests on prices of low confidence, the most on %2; ask for a quotation before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the part %2, which the catalogue doesn&apos;t have; choose another, or add it to a catalogue of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the part %2, which is of another kind than is needed there; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management ports of %1 are not attached to %2, so that a hung unit can&apos;t be reached; attach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no out-of-band network, so that nothing can be reached when another network fails; add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The design has %n management server(s), and %1 are needed to keep a majority when one fails; add some.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n link(s) of %1 the catalogue has no cable or optic that reaches %2; move the racks closer, choose another switch, or add a part to a catalogue of your own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) with %1 draw more than allowed, the worst %2 of %3; raise the limit of the site or put less into a rack.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One unit of %1 alone draws %2, more than the %3 that a rack may; raise the limit of the site or choose another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) with air-cooled units of %1 give off up to %2, and air carries away about %3; put less into a rack or choose liquid cooling.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) with %1 are overfull, the worst with %2 of %3 height units; choose a higher rack.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) with %1 are too heavy, the worst with %2 of %3; choose a stronger rack or put less into it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps no spare of its %3 servers; at published failure rates it takes %2 to replace failed ones within a day; keep some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps %2 of its %4 servers as spares; at published failure rates it takes %3 to replace failed ones within a day 99 times in 100; keep more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives %2 of usable capacity, and %3 are wanted; add units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads %2, and %3 are wanted; the limit is: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes %2, and %3 are wanted; the limit is: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 units, and its protection needs at least %3 to survive a failure and rebuild; add units or choose another protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be filled to %2, but above %3 a cluster warns and soon refuses to write; lower the fill limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server alone reads %2 from %1, and the reference guidance starts at %3; the limit is: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers together read %2 from %1, and the reference guidance for so many starts at %3; the limit is: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drives of %1 can give %2, but its ports only %3; faster ports or fewer drives would waste less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of %1 can carry %3, but its drives give only %2; more drives or slower ports would waste less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leaves of %1 are oversubscribed %2, and the reference guidance for storage is %3 at most; lower the oversubscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity wanted of %1 takes %2 times the units that the throughput takes; units with larger drives would save some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throughput wanted of %1 takes %2 times the units that the capacity takes; units with smaller drives or faster ports would save some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 of each GPU on %4, which has %3; use more tensor or pipeline parallelism, a smaller micro-batch or recomputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be laid out on the GPUs (%2); change its layout or let the program choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2, and the deadline is %3; use more or faster GPUs, or fewer tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts without a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total rests on weak prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network can&apos;t be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription over policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven links from leaf to spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rails out of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built for full scalable units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dual-homed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port left for growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports run below their speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many InfiniBand addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few ports for fabric managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologies don&apos;t match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No out-of-band port attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-band network missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few management servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block lacks a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged link too slow for both uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoCE needs a lossless class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack power or cooling exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack space or load exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spare servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few spare servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage capacity below the requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage throughput below the requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few units for the protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage filled too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read rate below the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives and ports out of proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage uplinks oversubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage sized by capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage sized by throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model doesn&apos;t fit into GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload can&apos;t be laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the count of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %2 ports of %1 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the oversubscription of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %2 tiers in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual-home the hosts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %2 manager ports in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 run at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the fill limit of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the spares of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add management servers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element-wise operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor-parallel traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-parallel traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ports of the storage units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measured rate of a storage unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage ports of the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: text and language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: compressed images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: video and uncompressed images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>server(s)</source>
        <comment>multiplier in a bill of materials</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cable(s)</source>
        <comment>multiplier in a bill of materials</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cage(s)</source>
        <comment>multiplier in a bill of materials</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rack(s)</source>
        <comment>multiplier in a bill of materials</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>switch(es)</source>
        <comment>multiplier in a bill of materials</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s)</source>
        <comment>multiplier in a bill of materials</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>piece(s)</source>
        <comment>multiplier in a bill of materials</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server with GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topology &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of storage &quot;%1&quot;, for which the catalogue has no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workloads without a number of servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several planes of one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workload on servers without GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training estimate without its constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model on these GPUs, whose memory no layout fits into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor parallelism on GPUs without a link between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU %1, whose speed or bandwidth no source states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU family &quot;%1&quot;, for which no published run is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 on the GPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flash attention on the GPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the software stack &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mixture of experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context parallelism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention heads of another size than the hidden size divided by heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of attention than the full one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-rank adaptation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timing of a single layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recomputation of single operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully sharded data parallelism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run whose parallel layout is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run whose batch is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 doesn&apos;t exist; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read (%2); check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has %2, more than the %3 that a file of this kind may have; check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written (%2); choose another folder or free some space. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown; remove it or correct its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is unknown; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part %1 is in the catalogue, but it is no %2; choose another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no part %1; choose one that it has, or add the part to a catalogue of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no part %1; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is of the wrong kind; write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit that fits here; write it like &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices; choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 does not divide this: %2; choose one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 is out of range; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 is out of range; allowed is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON (%1); the file may be cut short or edited by hand: restore a copy or mend this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is nested more than %1 levels deep; a file of this kind never is: check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is &quot;%2&quot;, where &quot;%1&quot; is needed; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of version %1, and this program understands versions up to %2; install a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice; give one of the two another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this design has the id &quot;%1&quot;; correct it or remove the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact &quot;%1&quot; names no source; add where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;; the parameters are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled; start it again when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program can&apos;t work with %1; change that part of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 file, %2 place in it, %3 what is wrong and how to mend it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 file or place in it, %2 what is wrong and how to mend it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a finding that is only for information</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-band network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail-optimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fat tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf-spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and aggregation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lustre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local NVMe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erasure code %1+%2</source>
        <extracomment>%1 data chunks, %2 parity chunks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute network</source>
        <comment>bill category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage network</source>
        <comment>bill category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service network</source>
        <comment>bill category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-band network</source>
        <comment>bill category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks and power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recomputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective recomputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full recomputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One direction, hosts only, halves balanced by hosts and aligned to pods, scalable units and leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregation switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive copper (DAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active copper (ACC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active optical (AOC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multimode fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-mode fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twisted pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: added, because the servers have ports for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was chosen as its technology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was chosen as its topology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the catalogue has no switch that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the switch %2 was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was chosen as its kind of storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the unit %2 was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the number of units is %2; what asks for most is: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the catalogue does not state this figure of the unit: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-band network: the switch %1 was chosen for aggregation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers in a scalable unit: %1 were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was assumed.</source>
        <extracomment>%1 is a key of the brief such as site.pue, %2 the value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>Oversubscription: host bandwidth to uplink bandwidth</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::About</name>
    <message>
        <source>About Clusterwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a GPU cluster, see what it does, hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. Prices and performance figures are planning estimates, never quotations; each carries its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::BarChartView</name>
    <message>
        <source>%1
%2: %3</source>
        <extracomment>A bar under the pointer: what, which series, value with unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::BarRow</name>
    <message>
        <source>%1: %2</source>
        <comment>label and figure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::BomModel</name>
    <message>
        <source>%1, %2</source>
        <comment>description and length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <extracomment>A quantity as a multiplication: pieces for each, how many, of what: &quot;4 × 127 servers&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>spares and share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price book has no price for this part; the total is short of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2. Source: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (part: %2)</source>
        <comment>cell and evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::BomPanel</name>
    <message>
        <source>Search lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the lines that contain every word: category, manufacturer, model, part number or description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the lines of one category only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown, for a spreadsheet (Ctrl+C in the table).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the bill as a workbook, as CSV or as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows what a line stands for on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (%1): %2, from %3 to %4.</source>
        <comment>price scenario, amount, low, high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a price; the total is short of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::BomWords</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended low, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended high, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power max, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <extracomment>&quot;127 servers × 4&quot;: %1 is the number, %2 the counted word, %3 how many for each of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcs</source>
        <extracomment>unit of measure of a bill of materials: pieces</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cable of the catalogue fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, optics %2 / %3</source>
        <extracomment>a fibre with the optics at its lower and upper end</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::CanvasView</name>
    <message>
        <source>Show in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on its own switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres, one above the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves among elements, arrow keys move them, Enter opens the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::ChartCard</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the same figures as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys name the bars, Enter or a click shows the elements behind one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be written to %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::CommandFinder</name>
    <message>
        <source>Find a part, an element, an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::CountBox</name>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::CountEditor</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of these units the design has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::Document</name>
    <message>
        <source>open in another window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::DrawingSheet</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::DrawingWords</name>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack elevations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::ExportActions</name>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusterwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::FigureRow</name>
    <message>
        <source>● read</source>
        <extracomment>How far a figure may be trusted: it was read in its source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and figure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::FileActions</name>
    <message>
        <source>Open design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs (*.cwdesign);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs (*.cwdesign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusterwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. You can change the design and save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This design is open in another window: %1. You can change it here and save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::FloorPainter</name>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick edge: front of the rack. Bar: maximum power against the limit of %1 a rack. Row pitch %2, rack pitch %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::HistoryPanel</name>
    <message>
        <source>Undo steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of this session, oldest first. A click or Enter goes back, or forward, to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design and its site</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n compute block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n storage tier(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements of different kinds; select some of one kind to edit them together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusterwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*]%2 – Clusterwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a published reference design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;empty design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a design file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the design to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page set&amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and margins of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and print the design report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, appearance, currency, units, autosave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection beside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change c&amp;ount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how many units a card stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centres in a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;entres in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line up the selected cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions, elements and parts by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the grid that cards snap to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment g&amp;uides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines where a moved card lines up with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the small map of the whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to dash&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bi&amp;ll of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed design report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bill of materials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a workbook, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topology drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks and blocks, as SVG, PDF or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack &amp;elevations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rack from the front, as SVG, PDF or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Floor plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of racks, as SVG, PDF or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the built-in manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to start, and a short tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Clusterwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::Minimap</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole design; drag to move the part on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::NameEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::NumberBox</name>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::PageFlow</name>
    <message>
        <source>Table %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::PaletteModel</name>
    <message>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>network and technology</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the network with sensible switches and cables the free ports of all blocks to it. A design has one network of each kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A storage tier that starts with this unit; choose another in the inspector.

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no unit for this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service nodes on this server; choose another in the inspector.

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training run of this model: %1 parameters, %2 layers, sequences of %3 tokens.
Source: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::PalettePanel</name>
    <message>
        <source>Search parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds by name, vendor, part number, GPU or Chinese name. Enter adds the first that is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an entry onto the canvas, or add it with Enter or a double click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <comment>role of a service node</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, of reports and of drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark colours; print is always on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of new designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open design keeps its own; change it in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bandwidths are shown; links keep their Gb/s names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes per second (GB/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per second (Gb/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which end of each price range the totals use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a copy for recovery beside your file; your file itself is only written when you save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::PropertyForm</name>
    <message numerus="yes">
        <source>Change “%1” of %n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1” of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::QuantityEdit</name>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <extracomment>Several elements with unlike values</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::RackPainter</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>number of equal racks × their names, over a drawing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 max of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusterwright ended without saving. Your files are as you last saved them; these copies hold what came after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 GPUs · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::ReportDocument</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::ReportPreview</name>
    <message>
        <source>Print the design report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page setup of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of the report preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page setup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::ReportWriter</name>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook that goes with this report has the same lines with live formulas, the evidence of every part, and the point-to-point cable schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Read” means that the figure stands in the named source; “unverified” that it is recalled from a named kind of source and to be checked before it is quoted; “estimate” that it is derived or assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials by category, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost by category; the line shows the span from low to high prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a price, and therefore missing in the totals: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation or facility per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per GPU-hour = (capital cost × (1 − residual value) / years + operating cost per year) / (GPUs × 8,760 h × utilisation). Low, typical and high take all prices at the low, typical and high end of the price book. Energy is zero where the colocation rate includes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost, amortised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation or facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly cost, typical prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks are bands with their switch tiers; blocks of equal units are cards. A bundle stands for all cables between the units of a block and a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection: %1. The closed form follows from the counts; the maximum flow is computed on the graph of the planned cables. They are equal where both apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After worst switch failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is attached: the network is not built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no switches of its own: it rides on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: switch tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hosts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ports of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the bandwidth of half of the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst oversubscription of a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection after the worst switch failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free host ports on leaf switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements and assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements and what meets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: usable capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design states no deadline, capacity or bandwidth to be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to (ports of one unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions on site and business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placing devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placing devices, rule check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy, facility power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per MWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy: share of the typical power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours: share of all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the capital cost, after the amortisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the hardware price</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by cluster size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of optics and cables, rounded up per part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack pitch, row pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable lengths, floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks per row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable tray above the racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is broken, apart from those that are waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), waived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no storage tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage tiers: capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw per usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage tiers: bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SuperPOD guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable: after protection, fill limit and one unit kept free for rebuild. Per server: all GPU servers read at the same time. Bound by: the lowest of the limits below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of each storage tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has nothing to mount in racks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal racks are shown once, with their number and names; the names of devices are those of the first of them. The drawing of all racks shows each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack elevations, front view: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of rack are in the drawing of all racks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Power, heat and weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the meter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nameplate: what feeds and cooling are sized for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility power, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power × PUE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal to the electrical power of the IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullest rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum power by rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical, each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum, each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design names no workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate from formulas, not a measurement. The band is how far the same formulas were from published runs. Wall time assumes that nothing fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no estimate for this workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers, hidden %2, sequence %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TP %1 · PP %2 · DP %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor, pipeline and data parallel; micro-batch %1, global batch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recomputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low %1, high %2 (± %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model FLOP/s of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFU %1 against the dense 16-bit peak, HFU %2 with recomputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: parts of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: where the time of a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense, 16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency and price scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, date, signature</source>
        <extracomment>under a line to sign on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report describes the design “%1”: what it consists of, what it can do, what it costs, and which design rules it breaks. All figures come from one evaluation of the design; the bill of materials, the drawings and this document show the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dense 16-bit performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak of all GPUs, without sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after protection and fill limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin-port cables count once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none over the power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) over the power limit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>IT power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum; typical %1; facility with PUE %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute bisection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical; low %1, high %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken design rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings that are not waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The price book has no price for %n part(s) of this design: the cost figures are short of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::RulesModel</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — waived: %2</source>
        <comment>finding and reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies the remedy as one undo step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>rule and sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mechanical remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::RulesPanel</name>
    <message>
        <source>Broken design rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click shows what a rule points at; F applies the remedy, W waives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies the remedy of the selected rule as one undo step (F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts that the rule is broken, with a reason that the report prints (W).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1, %2, %3</source>
        <comment>errors, warnings, waived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group of findings and their count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>group of findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides this group of findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding of the groups that are switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check yet. Drag a block from the palette onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No design rule is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1</source>
        <comment>rule id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Why is this acceptable? The reason stands in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the waiver of %1</source>
        <comment>rule id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::Summary</name>
    <message>
        <source>%1: not built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 endpoints, %3 leaf, %4 spine, %5 core switches, oversubscription %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    bisection %1 (%2; %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 usable, read %3 (bound by %4), write %5 (bound by %6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 tokens/s (%3 to %4), step %5, %6 of peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs, %2 servers, %3 switches, %4 racks, %5 cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power: %1 typical, %2 maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost %1 (%2 to %3), running cost %4 a year, %5 a GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design rules: %1 errors, %2 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: predicted %2 tokens/s a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, measured %1, error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compared, %2 refused; absolute error: median %3, mean %4, 90th percentile %5; bias %6; inside the band %7</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::TemplateGallery</name>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs · %2 servers · %3 switches · %4 racks · %5 · %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::TopologyPainter</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>ports × speed of one port, on a bundle of the drawing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not built: nothing is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N−1 %1</source>
        <extracomment>share of the bisection left after the worst switch failure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2: %3 × %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 usable, reads %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles: ports of one unit × speed of a port; the width grows with the bandwidth of the whole block. N−1: share of the bisection left after the worst switch failure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::TotalButton</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click to see how it is computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::TotalsBar</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals that do not fit the width of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption and figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 is computed</source>
        <comment>caption of a figure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusterwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a GPU cluster, see what it does, hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published reference design, ready to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag parts from the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SuperPOD of 1,016 GPUs with a training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design file (*.cwdesign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag servers from the palette onto the canvas. One card stands for many: double-click ×count to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add networks. A card dropped near a lane attaches with the right ports; drag from a port to attach by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the totals above while you draw: bandwidth, power, cost, training. Click a number to see where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what the rules panel lists: a click leads to the cause, and many have a fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over: bill of materials, report and drawings are in the Export menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 opens it from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cw::WorkbookWriter</name>
    <message>
        <source>Summary</source>
        <extracomment>name of a sheet of the workbook, at most 31 characters, none of []:*?/ and no apostrophe</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOM</source>
        <extracomment>name of a sheet of the workbook: bill of materials</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <extracomment>name of a sheet of the workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks</source>
        <extracomment>name of a sheet of the workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <extracomment>name of a sheet of the workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the typical power of all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the nameplate power of all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the typical power drawn on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility power divided by IT power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy billed apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 = yes, 0 = no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 where the colocation rate includes the energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per kW and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the capital cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stated in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the size of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per person and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other capital cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration, freight and whatever is no line of the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the capital cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the amortisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours sold or used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of optics and cables; the BOM sheet has them line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the routed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded cells are inputs: the Summary sheet recalculates from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price scenario: %1. Base quantity = units × per unit; spares are rounded up per part and length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of the visible lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals leave out parts without a price: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables by kind and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-to-point schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optics, lower / upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of a link, Gb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocked, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cable of the catalogue fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is full: the remaining cables are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum, kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense 16-bit performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill of materials + other capital cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average IT kW × PUE × hours × price, where billed apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colocation or facility per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum IT kW × rate × 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the capital cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons × cost of a person and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the four lines above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(capital × (1 − residual) / years + operating) / (GPUs × hours × utilisation)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
