import type { UpdateConfig, Waiting } from '../domain/update-config.ts';
import { child, text as textOf } from '../inventory/node.ts';
import { parseToml, tomlTable } from '../inventory/toml.ts';
import { parseYaml } from '../inventory/yaml.ts';

interface Found {
  readonly days: number;
  readonly line: number;
}

const MINUTES = 1_440;
const SECONDS = 86_400;

/**
 * What a package client's own file says about the age of releases it may resolve; nothing when it says nothing. npm
 * counts days (`min-release-age`, npm 11.10), pnpm and Yarn minutes (`minimumReleaseAge`, `npmMinimalAgeGate`), Bun
 * seconds (`install.minimumReleaseAge`); uv takes a moment or a span (`exclude-newer`).
 */
export function readClient(path: string, text: string): UpdateConfig | undefined {
  switch (path) {
    case '.npmrc':
      return config(
        'npm',
        path,
        fromLine(text, /^[ \t]*min-release-age[ \t]*=[ \t]*"?(\d{1,6})"?[ \t]*$/m, 1),
      );
    case 'pnpm-workspace.yaml':
      return config('pnpm', path, fromYaml(text, 'minimumReleaseAge'));
    case '.yarnrc.yml':
      return config('yarn', path, fromYaml(text, 'npmMinimalAgeGate'));
    case 'bunfig.toml':
      return config('bun', path, fromBun(text));
    case 'uv.toml':
    case 'pyproject.toml':
      return readUv(path, text);
    default:
      return undefined;
  }
}

function config(
  tool: UpdateConfig['tool'],
  path: string,
  found: Found | undefined,
): UpdateConfig | undefined {
  if (found === undefined) return undefined;
  const waiting: Waiting = found.days > 0 ? { state: 'waits', days: found.days } : { state: 'none' };
  return { path, tool, entries: [{ name: 'every package', line: found.line, waiting }] };
}

function fromLine(text: string, pattern: RegExp, perDay: number): Found | undefined {
  const match = pattern.exec(text);
  return match === null
    ? undefined
    : { days: Number(match[1]) / perDay, line: text.slice(0, match.index).split('\n').length };
}

/** Minutes, or a number with a unit, as Yarn also writes it: `7d`. */
function fromYaml(text: string, key: string): Found | undefined {
  const parsed = parseYaml(text);
  const node = parsed.ok ? child(parsed.value.documents[0], key) : undefined;
  const match = /^(\d{1,9})(m|h|d|w)?$/.exec(textOf(node) ?? '');
  if (node === undefined || match === null) return undefined;
  const per = { m: MINUTES, h: 24, d: 1, w: 1 / 7 }[match[2] ?? 'm'] ?? MINUTES;
  return { days: Number(match[1]) / per, line: node.line };
}

function fromBun(text: string): Found | undefined {
  const parsed = parseToml(text, 'bunfig.toml');
  if (!parsed.ok) return undefined;
  const age = tomlTable(parsed.value.root['install'])?.['minimumReleaseAge'];
  return typeof age === 'number'
    ? { days: age / SECONDS, line: parsed.value.lineOf('install', 'minimumReleaseAge') }
    : undefined;
}

function readUv(path: string, text: string): UpdateConfig | undefined {
  const parsed = parseToml(text, path);
  if (!parsed.ok) return undefined;
  const { root, lineOf } = parsed.value;
  const inProject = path === 'pyproject.toml';
  const table = inProject ? tomlTable(tomlTable(root['tool'])?.['uv']) : root;
  const value = table?.['exclude-newer'];
  if (value === undefined) return undefined;
  const line = inProject ? lineOf('tool', 'uv', 'exclude-newer') : lineOf('exclude-newer');
  const span = /^(\d{1,4}) (day|week)s?$/.exec(typeof value === 'string' ? value : '');
  const days = Number(span?.[1]) * (span?.[2] === 'week' ? 7 : 1);
  const waiting: Waiting = Number.isNaN(days)
    ? { state: 'partly', what: 'releases after a fixed moment' }
    : { state: 'waits', days };
  return { path, tool: 'uv', entries: [{ name: 'every package', line, waiting }] };
}
