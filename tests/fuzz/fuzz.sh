#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
# Builds the fuzzers with clang into FOLDER and runs each for SECONDS. What they find stays in FOLDER/found; inputs that
# reach new code stay in FOLDER/<fuzzer>-corpus and are where the next run begins.
# usage: fuzz.sh FOLDER SECONDS
set -euo pipefail
folder=$1
seconds=$2
source=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
mkdir -p "$folder/found"
CXX=clang++ CC=clang cmake -S "$source/tests/fuzz" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release >"$folder/configure.log" ||
    { cat "$folder/configure.log"; exit 1; }
cmake --build "$folder" >"$folder/build.log" || { cat "$folder/build.log"; exit 1; }

seeds=$(mktemp -d)
trap 'rm -rf "$seeds"' EXIT
mkdir "$seeds"/{wiring,cases,calibration}_fuzzer
find "$source/tests/fuzz/seeds" -maxdepth 1 -type f -exec cp {} "$seeds/wiring_fuzzer/" \;
cp "$source"/tests/fuzz/seeds/cases/* "$seeds/cases_fuzzer/"
cp "$source"/tests/fuzz/seeds/calibration/* "$seeds/calibration_fuzzer/"
for fuzzer in wiring_fuzzer cases_fuzzer calibration_fuzzer; do
    mkdir -p "$folder/$fuzzer-corpus"
    timeout -k 10 $((seconds + 60)) "$folder/$fuzzer" -max_total_time="$seconds" -max_len=65536 -timeout=20 -rss_limit_mb=4096 \
        -artifact_prefix="$folder/found/$fuzzer-" "$folder/$fuzzer-corpus" "$seeds/$fuzzer" 2>"$folder/$fuzzer.log" ||
        { tail -40 "$folder/$fuzzer.log"; exit 1; }
    tail -1 "$folder/$fuzzer.log"
done
