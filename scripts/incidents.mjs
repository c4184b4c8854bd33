// Makes src/intel/release-list.ts out of a public list of malicious releases, one `[ecosystem:]name:version` a line
// (the format of Cobenian/shai-hulud-detect). Only names and versions are taken: facts, no sentences.
// Usage: node scripts/incidents.mjs LIST > src/intel/release-list.ts
import { readFileSync } from 'node:fs';

// Which campaign of src/intel/campaigns.ts the rows under a dated heading belong to. null: src/intel/incidents-*.ts
// has these few releases by hand, with more detail.
const SECTIONS = [
  [/^SEPTEMBER 8, 2025 /, 'npm-worm-2025'],
  [/^FEBRUARY 2026 .*SANDWORM/, 'sandworm-mode-2026-02'],
  [/^MARCH 2026 .*AXIOS/, null],
  [/^MAY 2026 .*CROSS-ECOSYSTEM/, null],
  [/^MAY 2026 .*AntV/, 'antv-2026-05'],
  [/^MAY 2026 .*TanStack/, 'tanstack-2026-05'],
  [/^MARCH 2026 .*TeamPCP/, null],
  [/^APRIL 2026 /, null],
  [/^MAY 18, 2026 .*MEGALODON/, 'megalodon-2026-05'],
  [/^MAY 20, 2026 /, 'web3-lookalikes-2026-05'],
  [/^MAY 21, 2026 /, 'web3-lookalikes-2026-05'],
  [/^JUNE 2025 .*sl4x0/, 'dependency-confusion-2025-06'],
  [/^MARCH 12, 2025 .*art-template/, null],
  [/^MAY 19, 2026 .*durabletask/, null],
  [/^APRIL 22, 2026 .*bitwarden/, null],
  [/^MAY 14, 2026 .*node-ipc/, null],
  [/^MAY 22-25, 2026 .*TrapDoor/, 'trapdoor-2026-05'],
  [/^MAY 22, 2026 .*Laravel/, null],
  [/^JUNE 1, 2026 .*redhat/, 'redhat-cloud-services-2026-06'],
  [/^JUNE 3, 2026 .*Phantom/, 'phantom-gyp-2026-06'],
  [/^JUNE 3, 2026 .*IRONWORM/, 'ironworm-2026-06'],
  [/^JUNE 7, 2026 .*HADES/, 'hades-2026-06'],
  [/^JUNE 17, 2026 .*MASTRA/, 'mastra-2026-06'],
  [/^JUNE 25, 2026 .*LeoPlatform/, 'leoplatform-2026-06'],
  [/^AUGUST 4, 2026 .*keyv/, 'keyv-2026-08'],
];
const EXPORTS = { npm: 'NPM_RELEASES', pypi: 'PYPI_RELEASES', go: 'GO_RELEASES' };

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/incidents.mjs LIST > src/intel/release-list.ts');
  process.exit(2);
}

const found = { npm: new Map(), pypi: new Map(), go: new Map() };
let campaign;
for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
  if (line.startsWith('#')) {
    const heading = line.replace(/^#\s*/, '');
    const section = SECTIONS.find(([pattern]) => pattern.test(heading));
    if (section !== undefined) campaign = section[1];
    continue;
  }
  if (line.trim() === '' || campaign === null) continue;
  const row = /^(?:(npm|pypi|go|composer|crates):)?(.+):([^:\s]+)$/.exec(line.trim());
  if (row === null || campaign === undefined) throw new Error(`not a row under a known heading: ${line}`);
  const [, prefix = 'npm', name, version] = row;
  const names = found[prefix];
  if (names === undefined) throw new Error(`no list for ${prefix}: ${line}`);
  const key = prefix === 'pypi' ? name.replace(/[-_.]+/g, '-').toLowerCase() : name.toLowerCase();
  if (!/^[@a-z0-9][a-z0-9._~/!*'()-]*$/.test(key) || !/^[A-Za-z0-9.+-]+$/.test(version)) {
    throw new Error(`an unusual row: ${line}`);
  }
  if (!names.has(key)) names.set(key, new Map());
  const groups = names.get(key);
  if (!groups.has(campaign)) groups.set(campaign, new Set());
  groups.get(campaign).add(version);
}

const lines = [
  '// Made by scripts/incidents.mjs. Names and versions of malicious releases of large waves, as facts collected by',
  '// https://github.com/Cobenian/shai-hulud-detect from the reports of several laboratories.',
];
for (const [prefix, name] of Object.entries(EXPORTS)) {
  lines.push('', `export const ${name} = \``);
  const rows = [...found[prefix]].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = rows.map(([key, groups]) => {
    const parts = [...groups].map(([id, versions]) => `${id}:${[...versions].join(',')}`);
    return `${key} ${parts.join(' ')}`;
  });
  lines[lines.length - 1] += `${fold(text)}\`;`;
}
process.stdout.write(`${lines.join('\n')}\n`);

/** The rows as the inside of one template literal, many to a line of source: an escape ends a row, a backslash a line. */
function fold(rows) {
  const folded = [];
  let line = '';
  for (const [index, row] of rows.entries()) {
    line += index === rows.length - 1 ? row : `${row}\\n`;
    if (line.length < 1_200 && index < rows.length - 1) continue;
    folded.push(line);
    line = '';
  }
  return folded.join('\\\n');
}
