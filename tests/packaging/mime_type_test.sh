#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
# usage: mime_type_test.sh MIME.xml SAMPLE.cwdesign
set -euo pipefail
xmllint --noout "$1"
base=$(mktemp -d)
trap 'rm -rf "$base"' EXIT
mkdir -p "$base/mime/packages"
cp "$1" "$base/mime/packages/clusterwright.xml"
# Beside the system's types, of which the design's is a kind.
cp /usr/share/mime/packages/freedesktop.org.xml "$base/mime/packages/"
update-mime-database "$base/mime"
grep -qxF '50:application/x-clusterwright-design:*.cwdesign' "$base/mime/globs2"
grep -qxF 'application/x-clusterwright-design application/json' "$base/mime/subclasses"
# The bytes that the magic looks for are where it looks for them.
head -c 60 "$2" | tr -d '\n' | grep -qF '"format": "clusterwright-design"'
grep -aqF '"format": "clusterwright-design"' "$base/mime/magic"
