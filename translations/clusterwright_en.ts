<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Canvas</name>
        <message numerus="yes">
            <source>%n element(s)</source>
            <translation>
                <numerusform>%n element</numerusform>
                <numerusform>%n elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paste %n element(s)</source>
            <translation>
                <numerusform>Paste %n element</numerusform>
                <numerusform>Paste %n elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Distribute %n element(s)</source>
            <translation>
                <numerusform>Distribute %n element</numerusform>
                <numerusform>Distribute %n elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Align %n element(s)</source>
            <translation>
                <numerusform>Align %n element</numerusform>
                <numerusform>Align %n elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n element(s)</source>
            <translation>
                <numerusform>Move %n element</numerusform>
                <numerusform>Move %n elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <translation>
                <numerusform>%Ln GPU</numerusform>
                <numerusform>%Ln GPUs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln SU</source>
            <comment>scalable units</comment>
            <translation>
                <numerusform>%Ln SU</numerusform>
                <numerusform>%Ln SU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln server(s)</source>
            <translation>
                <numerusform>%Ln server</numerusform>
                <numerusform>%Ln servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
                <numerusform>%Ln units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rack(s)</source>
            <translation>
                <numerusform>%Ln rack</numerusform>
                <numerusform>%Ln racks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln leaf</source>
            <comment>switches of the first tier</comment>
            <translation>
                <numerusform>%Ln leaf</numerusform>
                <numerusform>%Ln leaf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln spine</source>
            <comment>switches of the second tier</comment>
            <translation>
                <numerusform>%Ln spine</numerusform>
                <numerusform>%Ln spine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln core</source>
            <comment>switches of the third tier</comment>
            <translation>
                <numerusform>%Ln core</numerusform>
                <numerusform>%Ln core</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln access</source>
            <comment>switches of the out-of-band network</comment>
            <translation>
                <numerusform>%Ln access</numerusform>
                <numerusform>%Ln access</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln aggregation</source>
            <comment>switches of the out-of-band network</comment>
            <translation>
                <numerusform>%Ln aggregation</numerusform>
                <numerusform>%Ln aggregation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln port(s)</source>
            <translation>
                <numerusform>%Ln port</numerusform>
                <numerusform>%Ln ports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n port(s) on this network</source>
            <translation>
                <numerusform>%1 · %n port on this network</numerusform>
                <numerusform>%1 · %n ports on this network</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s)</source>
            <translation>
                <numerusform>%n cable</numerusform>
                <numerusform>%n cables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n switch(es)</source>
            <translation>
                <numerusform>%n switch</numerusform>
                <numerusform>%n switches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more difference(s) here.</source>
            <translation>
                <numerusform>%n more difference here.</numerusform>
                <numerusform>%n more differences here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) not in the design, not drawn</source>
            <translation>
                <numerusform>%n device not in the design, not drawn</numerusform>
                <numerusform>%n devices not in the design, not drawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>as built: ≠ %Ln</source>
            <comment>differences from what was built</comment>
            <translation>
                <numerusform>as built: ≠ %Ln</numerusform>
                <numerusform>as built: ≠ %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) from what was built</source>
            <translation>
                <numerusform>%n difference from what was built</numerusform>
                <numerusform>%n differences from what was built</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DashboardData</name>
        <message numerus="yes">
            <source>%n rack(s), fullest at %1 of the limit</source>
            <translation>
                <numerusform>%n rack, fullest at %1 of the limit</numerusform>
                <numerusform>%n racks, fullest at %1 of the limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 on %Ln GPU(s): %2, band ±%3</source>
            <comment>workload, step time, band</comment>
            <translation>
                <numerusform>%1 on %Ln GPU: %2, band ±%3</numerusform>
                <numerusform>%1 on %Ln GPUs: %2, band ±%3</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InspectorForms</name>
        <message numerus="yes">
            <source>%n tier(s)</source>
            <translation>
                <numerusform>%n tier</numerusform>
                <numerusform>%n tiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n GPU server(s); one alone reads %1.</source>
            <translation>
                <numerusform>%n GPU server; one alone reads %1.</numerusform>
                <numerusform>%n GPU servers; one alone reads %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InspectorServing</name>
        <message numerus="yes">
            <source>%n replica(s)</source>
            <comment>of a served model</comment>
            <translation>
                <numerusform>%n replica</numerusform>
                <numerusform>%n replicas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The smallest that holds the model and one request has %Ln GPU(s).</source>
            <translation>
                <numerusform>The smallest that holds the model and one request has %Ln GPU.</numerusform>
                <numerusform>The smallest that holds the model and one request has %Ln GPUs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalFigures</name>
        <message numerus="yes">
            <source>IT, max · %n rack(s)</source>
            <translation>
                <numerusform>IT, max · %n rack</numerusform>
                <numerusform>IT, max · %n racks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) over the limit</source>
            <translation>
                <numerusform>%n rack over the limit</numerusform>
                <numerusform>%n racks over the limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) without a price; the sum is short of them.</source>
            <translation>
                <numerusform>%n part without a price; the sum is short of it.</numerusform>
                <numerusform>%n parts without a price; the sum is short of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::AccuracyPage</name>
        <message numerus="yes">
            <source>%Ln published run(s)</source>
            <translation>
                <numerusform>%Ln published run</numerusform>
                <numerusform>%Ln published runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::AddressFields</name>
        <message numerus="yes">
            <source>A VRF has at most %n character(s), as interfaces of Linux have.</source>
            <translation>
                <numerusform>A VRF has at most %n character, as interfaces of Linux have.</numerusform>
                <numerusform>A VRF has at most %n characters, as interfaces of Linux have.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::AddressSheetView</name>
        <message numerus="yes">
            <source>%Ln row(s).</source>
            <translation>
                <numerusform>%Ln row.</numerusform>
                <numerusform>%Ln rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::AsBuiltPage</name>
        <message numerus="yes">
            <source>%n more fault(s) of the file are not listed.</source>
            <translation>
                <numerusform>%n more fault of the file is not listed.</numerusform>
                <numerusform>%n more faults of the file are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) of the file; what could be read is compared.</source>
            <translation>
                <numerusform>%n fault of the file; what could be read is compared.</numerusform>
                <numerusform>%n faults of the file; what could be read is compared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As built is as designed: %n cable(s).</source>
            <translation>
                <numerusform>As built is as designed: %n cable.</numerusform>
                <numerusform>As built is as designed: %n cables.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) shown.</source>
            <translation>
                <numerusform>%Ln row shown.</numerusform>
                <numerusform>%Ln rows shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) adopted.</source>
            <translation>
                <numerusform>%n difference adopted.</numerusform>
                <numerusform>%n differences adopted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) could not be adopted: links drawn by hand say neither another speed nor a missing host, nor a device or port that the design does not have.</source>
            <translation>
                <numerusform>%n difference could not be adopted: links drawn by hand say neither another speed nor a missing host, nor a device or port that the design does not have.</numerusform>
                <numerusform>%n differences could not be adopted: links drawn by hand say neither another speed nor a missing host, nor a device or port that the design does not have.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) found no room: a design holds at most %1 changes by hand.</source>
            <translation>
                <numerusform>%n difference found no room: a design holds at most %1 changes by hand.</numerusform>
                <numerusform>%n differences found no room: a design holds at most %1 changes by hand.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::AsBuiltWords</name>
        <message numerus="yes">
            <source>%1 with %n cable(s)</source>
            <comment>a device</comment>
            <translation>
                <numerusform>%1 with %n cable</numerusform>
                <numerusform>%1 with %n cables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %n cable(s)</source>
            <comment>of a device</comment>
            <translation>
                <numerusform>all %n cable</numerusform>
                <numerusform>all %n cables</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::BomPanel</name>
        <message numerus="yes">
            <source>%n line(s) shown: %1.</source>
            <translation>
                <numerusform>%n line shown: %1.</numerusform>
                <numerusform>%n lines shown: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) without a price; the total is short of them.</source>
            <translation>
                <numerusform>%n part without a price; the total is short of it.</numerusform>
                <numerusform>%n parts without a price; the total is short of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::ByHandList</name>
        <message numerus="yes">
            <source>By hand: %n change(s)</source>
            <translation>
                <numerusform>By hand: %n change</numerusform>
                <numerusform>By hand: %n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::CableScheduleModel</name>
        <message numerus="yes">
            <source>%n cable(s)</source>
            <translation>
                <numerusform>%n cable</numerusform>
                <numerusform>%n cables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::CableSchedulePage</name>
        <message numerus="yes">
            <source>%Ln link(s) shown.</source>
            <translation>
                <numerusform>%Ln link shown.</numerusform>
                <numerusform>%Ln links shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::CalibrationDialog</name>
        <message numerus="yes">
            <source>In use: your own “%1”, fitted to %n run(s), mean error %2 instead of %3.</source>
            <translation>
                <numerusform>In use: your own “%1”, fitted to %n run, mean error %2 instead of %3.</numerusform>
                <numerusform>In use: your own “%1”, fitted to %n runs, mean error %2 instead of %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s): mean error %1 before, %2 after the fit; median %3 and %4.</source>
            <translation>
                <numerusform>%n run: mean error %1 before, %2 after the fit; median %3 and %4.</numerusform>
                <numerusform>%n runs: mean error %1 before, %2 after the fit; median %3 and %4.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) of the file can't be used.</source>
            <translation>
                <numerusform>%n run of the file can't be used.</numerusform>
                <numerusform>%n runs of the file can't be used.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::FabricFigures</name>
        <message numerus="yes">
            <source>with %n queue pair(s) a port</source>
            <translation>
                <numerusform>with %n queue pair a port</numerusform>
                <numerusform>with %n queue pairs a port</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flow(s) a link</source>
            <translation>
                <numerusform>%n flow a link</numerusform>
                <numerusform>%n flows a link</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; up to %n switch(es) on a path</source>
            <translation>
                <numerusform>%1; up to %n switch on a path</numerusform>
                <numerusform>%1; up to %n switches on a path</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; %n port(s) cut off</source>
            <translation>
                <numerusform>%1; %n port cut off</numerusform>
                <numerusform>%1; %n ports cut off</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::FloorPage</name>
        <message numerus="yes">
            <source>%n racks moved by hand, marked by a filled corner.</source>
            <translation>
                <numerusform>%n rack moved by hand, marked by a filled corner.</numerusform>
                <numerusform>%n racks moved by hand, marked by a filled corner.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::FloorPainter</name>
        <message numerus="yes">
            <source>Filled corner: %n racks were moved by hand.</source>
            <translation>
                <numerusform>Filled corner: %n rack was moved by hand.</numerusform>
                <numerusform>Filled corner: %n racks were moved by hand.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::FloorView</name>
        <message numerus="yes">
            <source>%n racks are selected.</source>
            <translation>
                <numerusform>%n rack is selected.</numerusform>
                <numerusform>%n racks are selected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n racks, %1 to %2: %3 of cable routes in all.</source>
            <translation>
                <numerusform>%n rack, %1 to %2: %3 of cable routes in all.</numerusform>
                <numerusform>%n racks, %1 to %2: %3 of cable routes in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n racks</source>
            <translation>
                <numerusform>Move %n rack</numerusform>
                <numerusform>Move %n racks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Return %n racks</source>
            <translation>
                <numerusform>Return %n rack</numerusform>
                <numerusform>Return %n racks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Where shall rack %1 stand? %n racks move with their distances kept.</source>
            <translation>
                <numerusform>Where shall rack %1 stand? %n rack moves.</numerusform>
                <numerusform>Where shall rack %1 stand? %n racks move with their distances kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::InspectorPanel</name>
        <message numerus="yes">
            <source>%n compute block(s)</source>
            <translation>
                <numerusform>%n compute block</numerusform>
                <numerusform>%n compute blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n storage tier(s)</source>
            <translation>
                <numerusform>%n storage tier</numerusform>
                <numerusform>%n storage tiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service block(s)</source>
            <translation>
                <numerusform>%n service block</numerusform>
                <numerusform>%n service blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n network</numerusform>
                <numerusform>%n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n elements of different kinds; select some of one kind to edit them together.</source>
            <translation>
                <numerusform>%n elements of different kinds; select some of one kind to edit them together.</numerusform>
                <numerusform>%n elements of different kinds; select some of one kind to edit them together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n element(s)</source>
            <translation>
                <numerusform>%n element</numerusform>
                <numerusform>%n elements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n job</numerusform>
                <numerusform>%n jobs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::MainWindow</name>
        <message numerus="yes">
            <source>%n element(s) selected</source>
            <translation>
                <numerusform>%n element selected</numerusform>
                <numerusform>%n elements selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> · %Ln unit(s)</source>
            <translation>
                <numerusform> · %Ln unit</numerusform>
                <numerusform> · %Ln units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln difference(s) from the design</source>
            <translation>
                <numerusform>%1: %Ln difference from the design</numerusform>
                <numerusform>%1: %Ln differences from the design</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::NetworkInterior</name>
        <message numerus="yes">
            <source>%n link(s) cross, good for %1; %2 switches on side A, %3 on side B. Convention: %4.</source>
            <translation>
                <numerusform>%n link crosses, good for %1; %2 switches on side A, %3 on side B. Convention: %4.</numerusform>
                <numerusform>%n links cross, good for %1; %2 switches on side A, %3 on side B. Convention: %4.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::PlanWords</name>
        <message numerus="yes">
            <source>%1 %2 tokens/s (%3 to %4), %5 of peak, step %6, %7 of %8 memory, %Ln GPU(s)</source>
            <translation>
                <numerusform>%1 %2 tokens/s (%3 to %4), %5 of peak, step %6, %7 of %8 memory, %Ln GPU</numerusform>
                <numerusform>%1 %2 tokens/s (%3 to %4), %5 of peak, step %6, %7 of %8 memory, %Ln GPUs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %Ln GPU(s): %1 tokens/s, %2</source>
            <translation>
                <numerusform>With %Ln GPU: %1 tokens/s, %2</numerusform>
                <numerusform>With %Ln GPUs: %1 tokens/s, %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::PropertyForm</name>
        <message numerus="yes">
            <source>Change “%1” of %n element(s)</source>
            <translation>
                <numerusform>Change “%1” of %n element</numerusform>
                <numerusform>Change “%1” of %n elements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::ReportWriter</name>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s), waived</source>
            <translation>
                <numerusform>%n finding, waived</numerusform>
                <numerusform>%n findings, waived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more kind(s) of rack are in the drawing of all racks.</source>
            <translation>
                <numerusform>%n more kind of rack is in the drawing of all racks.</numerusform>
                <numerusform>%n more kinds of rack are in the drawing of all racks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n server(s)</source>
            <translation>
                <numerusform>in %n server</numerusform>
                <numerusform>in %n servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) over the power limit</source>
            <translation>
                <numerusform>%n rack over the power limit</numerusform>
                <numerusform>%n racks over the power limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The price book has no price for %n part(s) of this design: the cost figures are short of them.</source>
            <translation>
                <numerusform>The price book has no price for %n part of this design: the cost figures are short of it.</numerusform>
                <numerusform>The price book has no price for %n parts of this design: the cost figures are short of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A connection has %n queue pair(s).</source>
            <translation>
                <numerusform>A connection has %n queue pair.</numerusform>
                <numerusform>A connection has %n queue pairs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The subnet manager assigns LIDs as it discovers the fabric; how many there will be is planned. A port takes %n LID(s).</source>
            <translation>
                <numerusform>The subnet manager assigns LIDs as it discovers the fabric; how many there will be is planned. A port takes %n LID.</numerusform>
                <numerusform>The subnet manager assigns LIDs as it discovers the fabric; how many there will be is planned. A port takes %n LIDs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <comment>of one serving replica</comment>
            <translation>
                <numerusform>%Ln GPU</numerusform>
                <numerusform>%Ln GPUs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::RulesPanel</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n waived</numerusform>
                <numerusform>%n waived</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::SearchPage</name>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <translation>
                <numerusform>%Ln GPU</numerusform>
                <numerusform>%Ln GPUs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::ServingPlots</name>
        <message numerus="yes">
            <source>%n replica(s) · %1 · %2 · %3 tokens/s and GPU ± %4</source>
            <translation>
                <numerusform>%n replica · %1 · %2 · %3 tokens/s and GPU ± %4</numerusform>
                <numerusform>%n replicas · %1 · %2 · %3 tokens/s and GPU ± %4</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::Summary</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::TopologyPainter</name>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <translation>
                <numerusform>%Ln GPU</numerusform>
                <numerusform>%Ln GPUs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::TrainingPlots</name>
        <message numerus="yes">
            <source>%Ln GPU(s): %1 tokens/s, %2 of the ideal, memory %3</source>
            <translation>
                <numerusform>%Ln GPU: %1 tokens/s, %2 of the ideal, memory %3</numerusform>
                <numerusform>%Ln GPUs: %1 tokens/s, %2 of the ideal, memory %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beyond %Ln GPU(s) each yields less than %1 of the ideal. %2</source>
            <translation>
                <numerusform>Beyond %Ln GPU each yields less than %1 of the ideal. %2</numerusform>
                <numerusform>Beyond %Ln GPUs each yields less than %1 of the ideal. %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>1F1B, %n virtual stage(s)</source>
            <translation>
                <numerusform>1F1B, %n virtual stage</numerusform>
                <numerusform>1F1B, %n virtual stages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::WhatIfWords</name>
        <message numerus="yes">
            <source>With %Ln GPU(s): %1 a second, %2 of the ideal</source>
            <translation>
                <numerusform>With %Ln GPU: %1 a second, %2 of the ideal</numerusform>
                <numerusform>With %Ln GPUs: %1 a second, %2 of the ideal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %Ln GPU(s): %1 a second, %2 of the ideal; does not fit the memory</source>
            <translation>
                <numerusform>With %Ln GPU: %1 a second, %2 of the ideal; does not fit the memory</numerusform>
                <numerusform>With %Ln GPUs: %1 a second, %2 of the ideal; does not fit the memory</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beyond %Ln GPU(s) each yields less than %1 of the ideal.</source>
            <translation>
                <numerusform>Beyond %Ln GPU each yields less than %1 of the ideal.</numerusform>
                <numerusform>Beyond %Ln GPUs each yields less than %1 of the ideal.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::Words</name>
        <message numerus="yes">
            <source>%n part(s) have no price, and the total is short of them: %1; give their prices in a price file of your own.</source>
            <translation>
                <numerusform>%n part has no price, and the total is short of it: %1; give its price in a price file of your own.</numerusform>
                <numerusform>%n parts have no price, and the total is short of them: %1; give their prices in a price file of your own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The design has %n management server(s), and %1 are needed to keep a majority when one fails; add some.</source>
            <translation>
                <numerusform>The design has %n management server, and %1 are needed to keep a majority when one fails; add some.</numerusform>
                <numerusform>The design has %n management servers, and %1 are needed to keep a majority when one fails; add some.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n link(s) of %1 the catalogue has no cable or optic that reaches %2; move the racks closer, choose another switch, or add a part to a catalogue of your own.</source>
            <translation>
                <numerusform>For %n link of %1 the catalogue has no cable or optic that reaches %2; move the racks closer, choose another switch, or add a part to a catalogue of your own.</numerusform>
                <numerusform>For %n links of %1 the catalogue has no cable or optic that reaches %2; move the racks closer, choose another switch, or add a part to a catalogue of your own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) with %1 draw more than allowed, the worst %2 of %3; raise the limit of the site or put less into a rack.</source>
            <translation>
                <numerusform>%n rack with %1 draws more than allowed: %2 of %3; raise the limit of the site or put less into a rack.</numerusform>
                <numerusform>%n racks with %1 draw more than allowed, the worst %2 of %3; raise the limit of the site or put less into a rack.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) with air-cooled units of %1 give off up to %2, and air carries away about %3; put less into a rack or choose liquid cooling.</source>
            <translation>
                <numerusform>%n rack with air-cooled units of %1 gives off %2, and air carries away about %3; put less into a rack or choose liquid cooling.</numerusform>
                <numerusform>%n racks with air-cooled units of %1 give off up to %2, and air carries away about %3; put less into a rack or choose liquid cooling.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) with %1 are overfull, the worst with %2 of %3 height units; choose a higher rack.</source>
            <translation>
                <numerusform>%n rack with %1 is overfull, with %2 of %3 height units; choose a higher rack.</numerusform>
                <numerusform>%n racks with %1 are overfull, the worst with %2 of %3 height units; choose a higher rack.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) with %1 are too heavy, the worst with %2 of %3; choose a stronger rack or put less into it.</source>
            <translation>
                <numerusform>%n rack with %1 is too heavy, with %2 of %3; choose a stronger rack or put less into it.</numerusform>
                <numerusform>%n racks with %1 are too heavy, the worst with %2 of %3; choose a stronger rack or put less into it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>server(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>server</numerusform>
                <numerusform>servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cable(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>cable</numerusform>
                <numerusform>cables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cage(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>cage</numerusform>
                <numerusform>cages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rack(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>rack</numerusform>
                <numerusform>racks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>switch(es)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>switch</numerusform>
                <numerusform>switches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unit(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>unit</numerusform>
                <numerusform>units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>piece(s)</source>
            <comment>multiplier in a bill of materials</comment>
            <translation>
                <numerusform>piece</numerusform>
                <numerusform>pieces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copies</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is missing with its %n cable(s).</source>
            <translation>
                <numerusform>%1 is missing with its %n cable.</numerusform>
                <numerusform>%1 is missing with its %n cables.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is there with %n cable(s), and is not in the design.</source>
            <translation>
                <numerusform>%1 is there with %n cable, and is not in the design.</numerusform>
                <numerusform>%1 is there with %n cables, and is not in the design.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stretch(es) of cable tray hold more than %3 of cross-section, the fullest at %1 %2; change how many racks stand in a row, or describe a larger tray in a catalogue of your own.</source>
            <translation>
                <numerusform>%n stretch of cable tray hold more than %3 of cross-section, the fullest at %1 %2; change how many racks stand in a row, or describe a larger tray in a catalogue of your own.</numerusform>
                <numerusform>%n stretches of cable tray hold more than %3 of cross-section, the fullest at %1 %2; change how many racks stand in a row, or describe a larger tray in a catalogue of your own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more fault(s) of the file are not listed.</source>
            <translation>
                <numerusform>%n more fault of the file is not listed.</numerusform>
                <numerusform>%n more faults of the file are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As built is as designed: %n cable(s).</source>
            <translation>
                <numerusform>As built is as designed: %n cable.</numerusform>
                <numerusform>As built is as designed: %n cables.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s).</source>
            <translation>
                <numerusform>%n difference.</numerusform>
                <numerusform>%n differences.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %1, %n port(s) have more than one cable, the first of them on %2; move or remove all cables but one.</source>
            <translation>
                <numerusform>In %1, %n port has more than one cable, the first of them on %2; move or remove all cables but one.</numerusform>
                <numerusform>In %1, %n ports have more than one cable, the first of them on %2; move or remove all cables but one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %1, %n link(s) run faster than a port at one end, the first of them at %2; choose other ports or a slower link.</source>
            <translation>
                <numerusform>In %1, %n link runs faster than a port at one end, the first of them at %2; choose other ports or a slower link.</numerusform>
                <numerusform>In %1, %n links run faster than a port at one end, the first of them at %2; choose other ports or a slower link.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 lead from one plane to another, so that a fault of one reaches the other; keep planes apart.</source>
            <translation>
                <numerusform>%n link of %1 leads from one plane to another, so that a fault of one reaches the other; keep planes apart.</numerusform>
                <numerusform>%n links of %1 lead from one plane to another, so that a fault of one reaches the other; keep planes apart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n host(s) of %1 have all their ports on one plane and lose them together; spread the ports over the planes.</source>
            <translation>
                <numerusform>%n host of %1 has all its ports on one plane and loses them together; spread the ports over the planes.</numerusform>
                <numerusform>%n hosts of %1 have all their ports on one plane and lose them together; spread the ports over the planes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 join two switches of one tier, which routes that go up and then down never use; lead them to the tier above.</source>
            <translation>
                <numerusform>%n link of %1 joins two switches of one tier, which routes that go up and then down never use; lead it to the tier above.</numerusform>
                <numerusform>%n links of %1 join two switches of one tier, which routes that go up and then down never use; lead them to the tier above.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 lead from a host to a switch above the leaves; attach hosts to leaves.</source>
            <translation>
                <numerusform>%n link of %1 leads from a host to a switch above the leaves; attach hosts to leaves.</numerusform>
                <numerusform>%n links of %1 lead from a host to a switch above the leaves; attach hosts to leaves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n switch(es) of %1 differ in their links from the others of their tier, and OpenSM takes that for a fat tree only if it is told the roots; give it their list (root_guid_file), or cable evenly.</source>
            <translation>
                <numerusform>%n switch of %1 differs in its links from the others of their tier, and OpenSM takes that for a fat tree only if it is told the roots; give it their list (root_guid_file), or cable evenly.</numerusform>
                <numerusform>%n switches of %1 differ in their links from the others of their tier, and OpenSM takes that for a fat tree only if it is told the roots; give it their list (root_guid_file), or cable evenly.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of leaves of %1 are connected by routes only that turn from down to up, on which lossless traffic can deadlock; give them a common switch above.</source>
            <translation>
                <numerusform>%n pair of leaves of %1 is connected by routes only that turn from down to up, on which lossless traffic can deadlock; give it a common switch above.</numerusform>
                <numerusform>%n pairs of leaves of %1 are connected by routes only that turn from down to up, on which lossless traffic can deadlock; give them a common switch above.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n managed switch(es) can't all be reached over a serial console when their network is down: console servers of the design have %1 ports; add some.</source>
            <translation>
                <numerusform>%n managed switch can't be reached over a serial console when its network is down: console servers of the design have %1 ports; add some.</numerusform>
                <numerusform>%n managed switches can't all be reached over a serial console when their network is down: console servers of the design have %1 ports; add some.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) of %1 have connectors that the modules at their ends don't take: %2; choose another cable or module.</source>
            <translation>
                <numerusform>%n cable of %1 has connectors that the modules at its ends don't take: %2; choose another cable or module.</numerusform>
                <numerusform>%n cables of %1 have connectors that the modules at their ends don't take: %2; choose another cable or module.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) of %1 are of another fibre than the modules at their ends, or lack a module: %2; choose another cable or module.</source>
            <translation>
                <numerusform>%n cable of %1 is of another fibre than the modules at its ends, or lacks a module: %2; choose another cable or module.</numerusform>
                <numerusform>%n cables of %1 are of another fibre than the modules at their ends, or lack a module: %2; choose another cable or module.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s) draw more than one feed carries when the other fails, the worst %1 of %2; put less into a rack or choose larger PDUs.</source>
            <translation>
                <numerusform>%n rack draws more than one feed carries when the other fails, the worst %1 of %2; put less into a rack or choose larger PDUs.</numerusform>
                <numerusform>%n racks draw more than one feed carries when the other fails, the worst %1 of %2; put less into a rack or choose larger PDUs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) of %1 hang on two leaves that stand in one rack (%2) and are cut off when its power fails; put the two into different racks.</source>
            <translation>
                <numerusform>%n unit of %1 hangs on two leaves that stand in one rack (%2) and is cut off when its power fails; put the two into different racks.</numerusform>
                <numerusform>%n units of %1 hang on two leaves that stand in one rack (%2) and are cut off when its power fails; put the two into different racks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hash collisions leave %1 with %n queue pair(s) a port</source>
            <translation>
                <numerusform>hash collisions leave %1 with %n queue pair a port</numerusform>
                <numerusform>hash collisions leave %1 with %n queue pairs a port</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stopped: %Ln GPU(s) cut off</source>
            <translation>
                <numerusform>stopped: %Ln GPU cut off</numerusform>
                <numerusform>stopped: %Ln GPUs cut off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n access switch(es) of %1 hang on fewer than two aggregation switches and are lost with one; link them to two.</source>
            <translation>
                <numerusform>%n access switch of %1 hang on fewer than two aggregation switches and are lost with one; link them to two.</numerusform>
                <numerusform>%n access switches of %1 hang on fewer than two aggregation switches and are lost with one; link them to two.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 have cables ordered by hand that don't reach: %3 for a way of up to %2; order longer ones, or let the program choose.</source>
            <translation>
                <numerusform>%n link of %1 has a cable ordered by hand that doesn't reach: %3 for a way of up to %2; order a longer one, or let the program choose.</numerusform>
                <numerusform>%n links of %1 have cables ordered by hand that don't reach: %3 for a way of up to %2; order longer ones, or let the program choose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %1, %n cage(s) hold links of unlike modules, the first of them on %2: %3 and %4; a cage takes one module for all its ports.</source>
            <translation>
                <numerusform>In %1, %n cage hold links of unlike modules, the first of them on %2: %3 and %4; a cage takes one module for all its ports.</numerusform>
                <numerusform>In %1, %n cages hold links of unlike modules, the first of them on %2: %3 and %4; a cage takes one module for all its ports.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 lead to the leaf of another rail, the first of them to %2; attach port k of every server to the leaf of rail k.</source>
            <translation>
                <numerusform>%n link of %1 lead to the leaf of another rail, the first of them to %2; attach port k of every server to the leaf of rail k.</numerusform>
                <numerusform>%n links of %1 lead to the leaf of another rail, the first of them to %2; attach port k of every server to the leaf of rail k.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n host(s) of %1 have no path to the others; link their switches.</source>
            <translation>
                <numerusform>%n host of %1 have no path to the others; link their switches.</numerusform>
                <numerusform>%n hosts of %1 have no path to the others; link their switches.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The failure of %2 cuts %n host(s) of %1 off from the others; give their switches, or the hosts, a second way.</source>
            <translation>
                <numerusform>The failure of %2 cuts %n host of %1 off from the others; give their switches, or the hosts, a second way.</numerusform>
                <numerusform>The failure of %2 cuts %n hosts of %1 off from the others; give their switches, or the hosts, a second way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n port(s) of fabric managers of %1 are on %2, whose failure takes the management with it; spread them over two leaves.</source>
            <translation>
                <numerusform>All %n port of fabric managers of %1 are on %2, whose failure takes the management with it; spread them over two leaves.</numerusform>
                <numerusform>All %n ports of fabric managers of %1 are on %2, whose failure takes the management with it; spread them over two leaves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The management ports of %n switch(es) have no cable to %1, the first of them %2; link them.</source>
            <translation>
                <numerusform>The management ports of %n switch have no cable to %1, the first of them %2; link them.</numerusform>
                <numerusform>The management ports of %n switches have no cable to %1, the first of them %2; link them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 have cables that bear no turn of %4, the stiffest %2 with %3; choose thinner cables, or describe wider turns in a catalogue of your own.</source>
            <translation>
                <numerusform>%n link of %1 have cables that bear no turn of %4, the stiffest %2 with %3; choose thinner cables, or describe wider turns in a catalogue of your own.</numerusform>
                <numerusform>%n links of %1 have cables that bear no turn of %4, the stiffest %2 with %3; choose thinner cables, or describe wider turns in a catalogue of your own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n rack(s) the air of %1 and %2 goes opposite ways where both have their ports on one side; choose devices with fans for the same way.</source>
            <translation>
                <numerusform>In %n rack the air of %1 and %2 goes opposite ways where both have their ports on one side; choose devices with fans for the same way.</numerusform>
                <numerusform>In %n racks the air of %1 and %2 goes opposite ways where both have their ports on one side; choose devices with fans for the same way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) are deeper than the rack takes, the deepest %1 with %2 of %3; choose a deeper rack.</source>
            <translation>
                <numerusform>%n device are deeper than the rack takes, the deepest %1 with %2 of %3; choose a deeper rack.</numerusform>
                <numerusform>%n devices are deeper than the rack takes, the deepest %1 with %2 of %3; choose a deeper rack.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 GPUs (%Ln server(s))</source>
            <extracomment>%1 a number of GPUs</extracomment>
            <translation>
                <numerusform>%1 GPUs (%Ln server)</numerusform>
                <numerusform>%1 GPUs (%Ln servers)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::WorkloadPage</name>
        <message numerus="yes">
            <source>%Ln GPU(s): %1</source>
            <translation>
                <numerusform>%Ln GPU: %1</numerusform>
                <numerusform>%Ln GPUs: %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
