#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
# usage: man_page_test.sh PAGE; status 77 (skipped) where groff is not installed.
set -euo pipefail
command -v groff >/dev/null || exit 77
complaints=$(groff -man -Tutf8 -ww -b "$1" 2>&1 >/dev/null)
[ -z "$complaints" ] || { echo "$complaints"; exit 1; }
# Rendered once and kept: a grep that stops at its first find would break the pipe of a long page.
rendered=$(groff -man -Tascii -P-c "$1" | sed 's/.\x08//g')
for heading in NAME SYNOPSIS COMMANDS OPTIONS 'EXIT STATUS' FILES EXAMPLES; do
    grep -qxF -- "$heading" <<<"$rendered" || { echo "no section $heading"; exit 1; }
done
