// Runs the demonstrations of README's "What it catches" for real: makes small projects in a temporary folder, checks
// each with the command line against the registries that this machine's package clients are configured for, and prints
// the table. `node scripts/demo.mjs [PATH OF THE BUILT CLI]`. Exit code 1 when an answer is not the expected one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = resolve(process.argv[2] ?? join(root, 'dist', 'cli', 'index.js'));

// The digest of the good release's wheel, as the registry states it; the bad release's is not served any more.
const SHA256 = {
  '1.82.6': '164a3ef3e19f309e3cabc199bef3d2045212712fefdfa25fc7f75884a5b5b205',
  '1.82.8': '0123456789abcdef'.repeat(4),
};
const PROJECT = '[project]\nname = "app"\nversion = "0"\nrequires-python = ">=3.11"\n';

const locks = {
  'requirements.txt with hashes': (version) => ({
    'requirements.txt': `litellm==${version} \\\n    --hash=sha256:${SHA256[version]}\n`,
  }),
  'uv.lock': (version) => ({
    'pyproject.toml': `${PROJECT}dependencies = ["litellm==${version}"]\n`,
    'uv.lock': `version = 1
revision = 3
requires-python = ">=3.11"

[[package]]
name = "app"
version = "0"
source = { virtual = "." }
dependencies = [{ name = "litellm" }]

[package.metadata]
requires-dist = [{ name = "litellm", specifier = "==${version}" }]

[[package]]
name = "litellm"
version = "${version}"
source = { registry = "https://registry.example/simple" }
wheels = [{ url = "https://registry.example/litellm-${version}-py3-none-any.whl", hash = "sha256:${SHA256[version]}" }]
`,
  }),
  'poetry.lock': (version) => ({
    'pyproject.toml': `[tool.poetry]\nname = "app"\nversion = "0"\n\n[tool.poetry.dependencies]\npython = ">=3.11"\nlitellm = "${version}"\n`,
    'poetry.lock': `[[package]]
name = "litellm"
version = "${version}"
description = ""
optional = false
python-versions = ">=3.9"
groups = ["main"]
files = [{ file = "litellm-${version}-py3-none-any.whl", hash = "sha256:${SHA256[version]}" }]

[metadata]
lock-version = "2.1"
python-versions = ">=3.11"
content-hash = "${'0'.repeat(64)}"
`,
  }),
};

const TRIVY = `on: push
permissions: {}
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: aquasecurity/trivy-action@0.33.1
`;

const demonstrations = [
  ...Object.entries(locks).flatMap(([lock, files]) => [
    {
      name: `litellm 1.82.8 in ${lock}`,
      files: files('1.82.8'),
      expect: ['known-malicious', 'version-vanished'],
    },
    { name: `litellm 1.82.6 in ${lock}`, files: files('1.82.6'), expect: [] },
  ]),
  {
    name: 'litellm 1.82.8, `--offline`',
    files: locks['requirements.txt with hashes']('1.82.8'),
    args: ['--offline'],
    expect: ['known-malicious'],
    unknown: 'version-vanished',
  },
  {
    name: 'trivy-action by a tag that was moved',
    files: { '.github/workflows/scan.yml': TRIVY },
    expect: ['known-malicious'],
    warns: 'unpinned-action',
  },
];

const work = mkdtempSync(join(tmpdir(), 'countersign-demo-'));
let wrong = 0;
try {
  console.log(
    '| project | exit code | blocked by | warned by | of these two unknown |\n|---|---|---|---|---|',
  );
  for (const [index, demonstration] of demonstrations.entries())
    run(demonstration, join(work, String(index)));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(wrong > 0 ? 1 : 0);

function run({ name, files, args = [], expect, unknown, warns }, directory) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const done = spawnSync(
    process.execPath,
    [cli, 'check', directory, '--format', 'json', '--no-cache', '--quiet', ...args],
    {
      encoding: 'utf8',
    },
  );
  const report = JSON.parse(done.stdout);
  const rulesOf = (level) => [
    ...new Set(report.findings.filter((finding) => finding.level === level).map(({ rule }) => rule)),
  ];
  const blocked = rulesOf('block');
  const warned = rulesOf('warn');
  const open = ['known-malicious', 'version-vanished'].filter((rule) =>
    report.unknowns.some(({ rules }) => rules.includes(rule)),
  );
  const asExpected =
    expect.every((rule) => blocked.includes(rule)) &&
    (expect.length > 0 ? done.status === 1 : blocked.length === 0) &&
    (unknown === undefined ? true : open.includes(unknown)) &&
    (warns === undefined ? true : warned.includes(warns));
  if (!asExpected) wrong += 1;
  const list = (rules) => (rules.length === 0 ? '' : rules.map((rule) => `\`${rule}\``).join(', '));
  console.log(
    `| ${name} | ${done.status} | ${list(blocked)} | ${list(warned)} | ${list(open)} |${asExpected ? '' : ' NOT AS EXPECTED'}`,
  );
}
