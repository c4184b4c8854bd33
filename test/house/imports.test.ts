import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');

/** One line that breaks the house's order, in the room where it would stand. */
const VIOLATIONS: readonly (readonly [room: string, line: string])[] = [
  ['src/domain', "export { rules } from '../rules/index.ts';"],
  ['src/domain', "export { formats } from '../inventory/formats.ts';"],
  ['src/domain', "export type { Clock } from '../ports.ts';"],
  ['src/domain', "export { readFileSync } from 'node:fs';"],
  ['src/domain', 'export const at = Date.now();'],
  ['src/inventory', "export { readFile } from 'node:fs/promises';"],
  ['src/inventory', "export { openWorld } from '../app/wiring.ts';"],
  ['src/rules', "export { readFileSync } from 'fs';"],
  ['src/rules', "export { createHttp } from '../platform/http.ts';"],
  ['src/rules', 'export const at = Date.now();'],
  ['src/rules', 'export const env = process.env;'],
  ['src/pin', "export { planPins } from '../app/pin.ts';"],
  ['src/pin', "export { execFile } from 'node:child_process';"],
  ['src/sbom', 'export const id = Math.random();'],
  ['src/sbom', "export { request } from 'undici';"],
  ['src/intel', "export const get = () => fetch('https://registry.example/');"],
  ['src/verify', "export { readFileSync } from 'node:fs';"],
  ['src/verify', "export { createHttp } from '../platform/http.ts';"],
  ['src/verify/checksum-db', "export { createHttp } from '../../platform/http.ts';"],
  ['src/verify/checksum-db', "export { check } from '../../app/check.ts';"],
  ['src/report', "export { setOutput } from '@actions/core';"],
  ['src/report', 'export const say = () => console.log(1);'],
  ['src/registry', "export { rules } from '../rules/index.ts';"],
  ['src/registry', "export { setOutput } from '@actions/core';"],
  ['src/platform', "export { createNpm } from '../registry/npm.ts';"],
  ['src/platform', "export { check } from '../app/check.ts';"],
  ['src/app', "export { createHttp } from '../platform/http.ts';"],
  ['src/app', "export { setOutput } from '@actions/core';"],
  ['src/cli', "export { setOutput } from '@actions/core';"],
  ['src/cli', "export { createHttp } from '../platform/http.ts';"],
  ['src/action', "export { createHttp } from '../platform/http.ts';"],
  ['src/action', "export { runCli } from '../cli/run.ts';"],
];

describe('imports point one way', () => {
  it('the linter refuses every way of breaking it that we know', () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-lint-'));
    try {
      copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
      const files = VIOLATIONS.map(([room, line], index) => {
        const file = `${room}/violation-${index}.ts`;
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        writeFileSync(join(folder, file), `${line}\n`);
        return file;
      });
      const done = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const { diagnostics } = JSON.parse(done.stdout) as {
        diagnostics: readonly { readonly filename: string; readonly code: string }[];
      };
      const caught = new Set(
        diagnostics
          .filter(({ code }) => /no-restricted-|no-console/.test(code))
          .map(({ filename }) => filename.replaceAll('\\', '/')),
      );
      expect(
        files.filter((file) => !caught.has(file)).map((file) => VIOLATIONS[files.indexOf(file)]),
      ).toEqual([]);
      expect(done.status).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  // The linter does not look into import('…').
  it('nothing is loaded lazily against that direction', () => {
    const left = ['domain', 'inventory', 'rules', 'sbom', 'intel', 'verify', 'report'];
    const edge =
      /^(?:(?:\.\.\/)+(?:app|action|cli|registry|platform)\/|@actions\/|undici|node:(?!buffer|crypto))/;
    const wrong: string[] = [];
    for (const room of readdirSync(join(root, 'src'), { withFileTypes: true })) {
      if (!room.isDirectory()) continue;
      for (const name of readdirSync(join(root, 'src', room.name), { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.ts')) continue;
        const text = readFileSync(join(root, 'src', room.name, name), 'utf8');
        for (const [, target = ''] of text.matchAll(/\bimport\(\s*'([^']+)'/g)) {
          const refused = left.includes(room.name)
            ? edge.test(target)
            : room.name === 'cli'
              ? /^(?:@actions\/|\.\.\/(?:action|registry|platform)\/)/.test(target)
              : room.name === 'app' && name !== 'wiring.ts'
                ? /^(?:@actions\/|undici|\.\.\/(?:action|cli|registry|platform)\/)/.test(target)
                : false;
          if (refused) wrong.push(`src/${room.name}/${name}: ${target}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
