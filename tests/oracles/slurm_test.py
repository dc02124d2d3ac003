# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""Slurm's real controller with our topology: no complaint in its log, and jobs land as the topology says."""
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "app"))
from program import ProgramTest  # noqa: E402

# The controller never refuses a bad topology; it only says so in its log.
COMPLAINT = re.compile(r"error|warning|multiple leaf switches|lack access to|no switch can reach|lookup failure", re.I)
# What a first start without launchers and old state says anyway.
HARMLESS = re.compile(r"state file|state save file|trigger state|pmix|MPI:", re.I)


def complaints(log):
    return [line for line in log.splitlines() if COMPLAINT.search(line) and not HARMLESS.search(line)]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Slurm(ProgramTest):
    def setUp(self):
        super().setUp()
        self.processes = []
        self.addCleanup(self.stop)

    def stop(self):
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()

    def start(self, *command):
        with open(self.path(pathlib.Path(command[0]).name + ".out"), "wb") as out:
            process = subprocess.Popen(["timeout", "-k", "5", "300", *command], stdin=subprocess.DEVNULL, stdout=out,
                                       stderr=subprocess.STDOUT, env={**os.environ, "SLURM_CONF": self.path("slurm.conf")})
        self.processes.append(process)
        return process

    def ask(self, *command):
        finished = subprocess.run(["timeout", "-k", "5", "60", *command], capture_output=True, check=False,
                                  env={**os.environ, "SLURM_CONF": self.path("slurm.conf")})
        return finished.stdout.decode() + finished.stderr.decode()

    def start_controller(self, spoil=lambda topology: topology):
        folder = self.path("slurm")
        nodes = pathlib.Path(folder, "nodes.conf").read_text().replace("State=UNKNOWN", "State=CLOUD NodeAddr=127.0.0.1 "
                                                                       "CPUs=224 RealMemory=2000000")
        names = nodes.split()[0].split("=", 1)[1]
        for name in ("topology.conf", "gres.conf"):
            pathlib.Path(self.path(name)).write_text(spoil(pathlib.Path(folder, name).read_text()))
        (self.folder / "state").mkdir()
        pathlib.Path(self.path("munge.key")).write_bytes(os.urandom(128))
        os.chmod(self.path("munge.key"), 0o400)
        os.chmod(self.folder, 0o755)
        pathlib.Path(self.path("slurm.conf")).write_text(f"""ClusterName=cw
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
SlurmctldPort={free_port()}
SlurmdPort={free_port()}
AuthType=auth/munge
AuthInfo=socket={self.path("munge.sock")}
CredType=cred/munge
StateSaveLocation={self.path("state")}
SlurmdSpoolDir={self.path("state")}
SlurmctldPidFile={self.path("slurmctld.pid")}
SlurmctldLogFile={self.path("slurmctld.log")}
SlurmctldDebug=info
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
MailProg=/bin/true
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
TopologyPlugin=topology/tree
GresTypes=gpu
ResumeProgram=/bin/true
SuspendProgram=/bin/true
SuspendTime=100000
ResumeTimeout=3600
ReturnToService=2
{nodes}PartitionName=all Nodes={names} Default=YES MaxTime=INFINITE State=UP
""")
        self.start("munged", "--foreground", "--force", "--key-file=" + self.path("munge.key"),
                   "--socket=" + self.path("munge.sock"), "--pid-file=" + self.path("munged.pid"),
                   "--log-file=" + self.path("munged.log"), "--seed-file=" + self.path("munged.seed"))
        self.wait_for(lambda: pathlib.Path(self.path("munge.sock")).exists(), "munge")
        self.start("slurmctld", "-D", "-f", self.path("slurm.conf"), "-c")
        self.wait_for(lambda: "SwitchName" in self.ask("scontrol", "show", "topology"), "slurmctld")

    def wait_for(self, is_so, what, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if is_so():
                return
            time.sleep(0.3)
        log = pathlib.Path(self.path("slurmctld.log"))
        self.fail(f"{what} did not answer: " + (log.read_text()[-2000:] if log.exists() else ""))

    def log(self):
        return pathlib.Path(self.path("slurmctld.log")).read_text()

    def submit(self, *options):
        pathlib.Path(self.path("job.sh")).write_text("#!/bin/sh\nsleep 600\n")
        return self.ask("sbatch", *options, "--mem=1000", "--chdir=/tmp", "-o", "/dev/null", self.path("job.sh"))

    def jobs(self):
        lines = self.ask("squeue", "-h", "-o", "%i|%D|%t|%N|%r").splitlines()
        return {line.split("|")[0]: line.split("|")[1:] for line in lines if line.count("|") == 4}

    def test_the_controller_places_jobs_as_the_topology_says(self):
        design = self.new_design("superpod-h100", ("su=4",))
        self.do("export", design, "--format", "slurm", "-o", self.path("slurm"))
        topology = pathlib.Path(self.path("slurm"), "topology.conf").read_text()
        self.assertEqual(topology.count("Nodes="), 4)
        self.start_controller()
        shown = self.ask("scontrol", "show", "topology")
        self.assertEqual(shown.count("Level=0"), 4, shown)
        self.assertEqual(shown.count("Level=1"), 1, shown)
        self.assertEqual(complaints(self.log()), [])
        fits = self.submit("-N32", "--switches=1", "--gres=gpu:h100:8").split()[-1]
        never = self.submit("-N33", "--switches=1", "--gres=gpu:h100:8").split()[-1]
        refused = self.submit("-N1", "--gres=gpu:h100:9")
        self.assertIn("error", refused)
        self.wait_for(lambda: self.jobs().get(fits, ["", "PD"])[1] != "PD", "the job of 32 nodes", 90)
        count, _, nodes, _ = self.jobs()[fits]
        self.assertEqual(count, "32")
        switches = [line for line in topology.splitlines() if f"Nodes={nodes}" in line]
        self.assertEqual(len(switches), 1, f"{nodes} is no scalable unit of\n{topology}")
        self.assertEqual(self.jobs()[never][1], "PD")


    def test_a_host_under_two_switches_is_complained_about(self):
        """The check of the log must be able to fail."""
        design = self.new_design("superpod-h100", ("su=2",))
        self.do("export", design, "--format", "slurm", "-o", self.path("slurm"))
        self.start_controller(lambda text: text.replace("SwitchName=su01 Nodes=dgx-h100-[033-063]",
                                                        "SwitchName=su01 Nodes=dgx-h100-[032-062]"))
        self.assertNotEqual(complaints(self.log()), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
