#!/usr/bin/env bash
# Checks every workflow with actionlint: those that run here, and those that are copied elsewhere, each in a folder
# of its own with the placeholders of organisation templates filled in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

actionlint="$PWD/.cache/tools/actionlint"
[ -x "$actionlint" ] || {
  echo 'actionlint is not in .cache/tools: run .ci/tools.sh' >&2
  exit 1
}

count=0
"$actionlint" -no-color .github/workflows/*.yml
count=$((count + $(find .github/workflows -name '*.yml' | wc -l)))

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/.github/workflows"
for file in workflows/*.yml workflows/callers/*.yml; do
  copy=".github/workflows/$(basename "$file")"
  sed -e 's/\$default-branch/main/; s/\$cron-daily/"23 4 * * *"/' "$file" >"$scratch/$copy"
  (cd "$scratch" && "$actionlint" -no-color "$copy") || {
    echo "that was $file" >&2
    exit 1
  }
  count=$((count + 1))
done
echo "actionlint: $count workflows are clean"
