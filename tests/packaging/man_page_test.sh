#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
# usage: man_page_test.sh PAGE; status 77 (skipped) where groff is not installed.
set -euo pipefail
command -v groff >/dev/null || exit 77
complaints=$(groff -man -Tutf8 -ww -b "$1" 2>&1 >/dev/null)
[ -z "$complaints" ] || { echo "$complaints"; exit 1; }
for heading in NAME SYNOPSIS COMMANDS OPTIONS 'EXIT STATUS' FILES EXAMPLES; do
    groff -man -Tascii -P-c "$1" | sed 's/.\x08//g' | grep -qxF -- "$heading" || { echo "no section $heading"; exit 1; }
done
