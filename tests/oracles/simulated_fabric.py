# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Runs OpenSM on a fabric file under ibsim and reads back what it decided. Everything lives in one folder: sockets,
caches, dumps. Only processes that were started here are ended."""
import os
import pathlib
import re
import subprocess
import time

UMAD = next(iter(sorted(pathlib.Path("/usr/lib").glob("*/umad2sim/libumad2sim.so"))), None)
RECORD = re.compile(r'^(Switch|Ca)\s+(\d+)\s+"([^"]+)"\s+#\s+"([^"]*)"')
PORT = re.compile(r'^\[(\d+)\](?:\(\w+\))?\s+"([^"]+)"\[(\d+)\]')


class FabricFile:
    """A parser of its own, so that writer and reader of the program are not judged by each other."""

    def __init__(self, text):
        self.kind, self.name, self.links = {}, {}, {}
        record = None
        for line in text.splitlines():
            if match := RECORD.match(line):
                record = match.group(3)
                self.kind[record], self.name[record] = match.group(1), match.group(4)
            elif match := PORT.match(line):
                self.links[(record, int(match.group(1)))] = (match.group(2), int(match.group(3)))
        self.switches = [record for record, kind in self.kind.items() if kind == "Switch"]
        self.hosts = [record for record, kind in self.kind.items() if kind == "Ca"]
        self.cables = len(self.links) // 2

    def neighbours(self, record):
        return {far for (near, _), (far, _) in self.links.items() if near == record}

    def is_symmetric(self):
        return all(self.links.get(far) == near for near, far in self.links.items())


class Routes:
    """OpenSM's forwarding tables: for every switch the port to every host."""

    HEAD = re.compile(r"of switch Lid \d+ guid 0x([0-9a-f]+)")
    LINE = re.compile(r"^0x([0-9a-f]+) (\d+) +[:#] \(?Channel Adapter portguid 0x([0-9a-f]+)")

    def __init__(self, fabric, text):
        self.fabric = fabric
        self.port_to = {}
        switch = None
        for line in text.splitlines():
            if match := self.HEAD.search(line):
                switch = "S-" + match.group(1).zfill(16)
                self.port_to[switch] = {}
            elif match := self.LINE.match(line):
                guid = int(match.group(3), 16)
                host = f"H-{guid - 1:016x}"
                if host in fabric.kind:
                    self.port_to[switch][host] = int(match.group(2))

    def missing(self):
        """Pairs of switch and host without a route."""
        return [(switch, host) for switch in self.fabric.switches for host in self.fabric.hosts
                if host not in self.port_to.get(switch, {})]

    def path(self, source, target):
        """Directed links (node, port) after the source's own; None if it never arrives."""
        here, links = self.fabric.links[(source, 1)][0], []
        while here != target:
            port = self.port_to.get(here, {}).get(target)
            if port is None or len(links) > 10 or (here, port) not in self.fabric.links:
                return None
            links.append((here, port))
            here = self.fabric.links[(here, port)][0]
        return links

    def worst_loads_of_shifts(self, order):
        """For every shift of the order, flows on the link that has most of them."""
        count = len(order)
        paths = {}
        worst = []
        for shift in range(1, count):
            load = {}
            for index, source in enumerate(order):
                target = order[(index + shift) % count]
                # All hosts of a leaf take the same way from there.
                leaf = self.fabric.links[(source, 1)][0]
                if (leaf, target) not in paths:
                    paths[(leaf, target)] = self.path(source, target)
                for link in paths[(leaf, target)]:
                    load[link] = load.get(link, 0) + 1
            worst.append(max(load.values()))
        return worst


class SimulatedFabric:
    def __init__(self, folder, text):
        self.folder = pathlib.Path(folder)
        self.fabric = FabricFile(text)
        (self.folder / "fabric.net").write_text(text)

    def environment(self, client):
        return {**os.environ, "IBSIM_SOCKNAME": f"cw{os.getpid()}-{self.folder.name}", "SIM_HOST": client,
                "OSM_TMP_DIR": str(self.folder), "OSM_CACHE_DIR": str(self.folder), "LD_PRELOAD": str(UMAD),
                "TMPDIR": str(self.folder)}

    def start_simulator(self):
        nodes = len(self.fabric.kind)
        command = ["timeout", "-k", "5", "240", "ibsim", "-s", "-n", "-N", str(nodes + 64),
                   "-S", str(len(self.fabric.switches) + 64), "-P", str(2 * len(self.fabric.links) + 80 * nodes),
                   "-L", str(nodes + 64), "fabric.net"]
        environment = {**os.environ, "IBSIM_SOCKNAME": self.environment("")["IBSIM_SOCKNAME"]}
        self.log = open(self.folder / "ibsim.log", "wb")
        simulator = subprocess.Popen(command, cwd=self.folder, env=environment, stdin=subprocess.DEVNULL,
                                     stdout=self.log, stderr=subprocess.STDOUT)
        # Clients wait for ever on the socket of a simulator that gave up on its file.
        socket = f'@{environment["IBSIM_SOCKNAME"]}:ctl'
        end = time.monotonic() + 60
        while socket not in pathlib.Path("/proc/net/unix").read_text():
            if simulator.poll() is not None or time.monotonic() > end:
                self.stop(simulator)
                raise AssertionError("ibsim refused the file: " + (self.folder / "ibsim.log").read_text()[-600:])
            time.sleep(0.1)
        return simulator

    def stop(self, simulator):
        simulator.terminate()
        simulator.wait(timeout=20)
        self.log.close()

    def discovered(self):
        """What the real ibnetdiscover prints of the fabric, seen from one of its hosts."""
        simulator = self.start_simulator()
        try:
            finished = subprocess.run(["timeout", "-k", "5", "120", "ibnetdiscover"], cwd=self.folder,
                                      env=self.environment(self.fabric.hosts[0]), stdin=subprocess.DEVNULL,
                                      capture_output=True, check=False)
        finally:
            self.stop(simulator)
        return finished.stdout.decode(errors="replace")

    def route(self, engine, roots, hosts=None, seconds=150):
        """One sweep of OpenSM; returns its routes."""
        (self.folder / "roots.txt").write_text("".join(f"0x{root[2:]}\n" for root in roots))
        hosts = hosts or self.fabric.hosts
        (self.folder / "hosts.txt").write_text("".join(f"0x{int(host[2:], 16) + 1:016x}\n" for host in hosts))
        self.sweep(engine, ["-a", "roots.txt", "-u", "hosts.txt"], seconds)
        return Routes(self.fabric, (self.folder / "opensm-lfts.dump").read_text(errors="replace"))

    def is_fat_tree_unaided(self):
        """Whether OpenSM recognises a fat tree that it is told nothing about."""
        self.sweep("ftree", [], 150)
        return "ftree tables configured" in self.opensm_log

    def sweep(self, engine, options, seconds, then=None):
        """`then` is called while the fabric is still there."""
        (self.folder / "osm.conf").write_text(
            f"routing_engine {engine}\ndump_files_dir {self.folder}\nmax_wire_smps 4\ntransaction_timeout 200\n")
        simulator = self.start_simulator()
        try:
            subprocess.run(["timeout", "-k", "5", str(seconds), "opensm", "-F", "osm.conf", *options, "-f", "osm.log",
                            "-e", "-o", "-D", "0x43"], cwd=self.folder, env=self.environment(self.fabric.hosts[0]),
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            if then:
                then()
        finally:
            self.stop(simulator)
        self.opensm_log = (self.folder / "osm.log").read_text(errors="replace")

    def sweep_with_partitions(self, partitions, then=None):
        (self.folder / "partitions.conf").write_text(partitions)
        self.sweep("minhop", ["-P", "partitions.conf"], 150, then)

    def partition_keys(self, record):
        """The table of partition keys that the subnet manager wrote into the port of a host."""
        # Asked from the host itself, along the empty route: no subnet administrator is there any more.
        finished = subprocess.run(["timeout", "-k", "5", "60", "smpquery", "-D", "pkeys", "0", "1"], cwd=self.folder,
                                  env=self.environment(record), stdin=subprocess.DEVNULL, capture_output=True,
                                  check=False)
        rows = [line.split(":", 1)[1] for line in finished.stdout.decode(errors="replace").splitlines()
                if line.strip()[:1].isdigit() and ":" in line]
        return {int(word, 16) for row in rows for word in row.split()} - {0}

    def order_of_hosts(self):
        """The order in which ftree numbered the hosts: shifts of it are its contention-free patterns."""
        text = (self.folder / "opensm-ftree-ca-order.dump").read_text()
        names = {name: record for record, name in self.fabric.name.items() if record in set(self.fabric.hosts)}
        order = []
        for line in text.splitlines():
            parts = line.split("\t")
            if len(parts) > 1 and parts[1].strip() in names:
                order.append(names[parts[1].strip()])
        return order

    def ibdmchk(self, seconds=120):
        finished = subprocess.run(["timeout", "-k", "5", str(seconds), "ibdmchk", "-s", "opensm-subnet.lst", "-f",
                                   "opensm.fdbs", "-m", "opensm.mcfdbs", "-r", "r.txt"], cwd=self.folder,
                                  stdin=subprocess.DEVNULL, capture_output=True, check=False)
        return finished.stdout.decode(errors="replace") + finished.stderr.decode(errors="replace")
