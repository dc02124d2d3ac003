#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
# usage: completion_test.sh COMPLETION
set -euo pipefail
source "$1"

# What is offered for a line whose last word is being typed, one a line.
offered() {
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    _clusterwright
    printf '%s\n' "${COMPREPLY[@]}"
}

expect() {
    local wanted=$1
    shift
    offered "$@" | grep -qxF -- "$wanted" || { echo "no '$wanted' after: $*"; exit 1; }
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
touch pod.cwdesign brief.json other.txt
expect analyze clusterwright an
expect pod.cwdesign clusterwright po
expect pod.cwdesign clusterwright bom po
expect brief.json clusterwright size br
expect zh_CN clusterwright report --lang zh
expect high clusterwright bom pod.cwdesign --prices h
expect racks clusterwright draw --view r
expect --view clusterwright draw pod.cwdesign --
if offered clusterwright bom ot | grep -q other.txt; then
    echo "a file that is no design is offered"
    exit 1
fi
