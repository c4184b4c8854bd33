import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CommandName } from '../../src/app/settings.ts';
import { parseCommandArgs, settingsOf } from '../../src/cli/parse-args.ts';
import { renderCommandHelp, renderHelp } from '../../src/cli/help.ts';
import { runCli } from '../../src/cli/run.ts';
import { rules } from '../../src/rules/index.ts';
import { blocksOf, codeSpansOf, listDocs, readDoc } from './read-docs.ts';

const COMMANDS: readonly CommandName[] = [
  'check',
  'verify',
  'verify-vsa',
  'identities',
  'pin',
  'sbom',
  'inventory',
  'explain',
  'doctor',
];
const CALL = /^(?:countersign|node dist\/cli\/index\.js) (.+)$/;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-docs-'));
  mkdirSync(join(directory, 'services', 'api'), { recursive: true });
  for (const place of ['.', 'services/api']) {
    writeFileSync(
      join(directory, place, 'requirements.txt'),
      `litellm==1.82.6 \\\n    --hash=sha256:${'ab'.repeat(32)}\n`,
    );
  }
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', directory, '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
      stdio: 'ignore',
    });
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function run(argv: readonly string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const code = await runCli(argv, {
    env: { PATH: process.env['PATH'], HOME: directory, XDG_CACHE_HOME: join(directory, '.cache') },
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: () => {},
    err: (text) => (err += text),
  });
  return { code, err };
}

/** Adds `--offline` where the command knows it: tests ask no registry. */
function offline(argv: readonly string[]): string[] {
  const command = argv[0] as CommandName;
  const knows = COMMANDS.includes(command) && settingsOf(command).some(({ name }) => name === 'offline');
  return knows && !argv.includes('--offline') && !argv.includes('--help')
    ? [...argv, '--offline']
    : [...argv];
}

describe('the examples of the help', () => {
  const examples = COMMANDS.flatMap((command) => {
    const [, part = ''] = renderCommandHelp(command).split('\nExamples:\n');
    return part.split('\n').flatMap((line) => CALL.exec(line.trim())?.[1] ?? []);
  });
  it('are there for every command', () => {
    for (const command of COMMANDS)
      expect(examples.some((example) => example.startsWith(command))).toBe(true);
  });
  it.each(examples)('countersign %s', async (example) => {
    const done = await run(offline(example.split(' ')));
    expect(done.err).not.toContain('[bad-usage]');
    // 3: a doctor or a required check that is offline.
    expect([0, 1, 3]).toContain(done.code);
  });
  it('on the first page name commands that exist', () => {
    const named = [...renderHelp().matchAll(/^ {2}countersign (\w+)/gm)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(1);
    for (const name of named) expect(COMMANDS).toContain(name);
  });
});

describe.each(listDocs())('the commands in %s', (path) => {
  const text = readDoc(path);
  const lines = [...blocksOf(text, ''), ...blocksOf(text, 'sh')].flatMap((block) => block.split('\n'));
  const calls = [...lines, ...codeSpansOf(text)].flatMap((line) => CALL.exec(line.trim())?.[1] ?? []);
  it('are ones that the parser takes', () => {
    for (const call of calls) {
      const [command = '', ...args] = words(call);
      if (command.startsWith('-')) continue;
      expect(COMMANDS, call).toContain(command);
      const parsed = parseCommandArgs(command as CommandName, args);
      expect(parsed.ok ? '' : parsed.error.message, call).toBe('');
    }
  });
});

describe('the commands of the README', () => {
  const [block = ''] = blocksOf(readDoc('README.md'), '');
  const calls = block.split('\n').filter((line) => line !== '');
  it('stand in its first block', () => {
    expect(calls).toEqual(
      ['check .', 'pin .', 'verify .', '--help'].map((call) => `node dist/cli/index.js ${call}`),
    );
  });
  it.each(calls)('%s', async (line) => {
    const done = await run(offline(words(CALL.exec(line)?.[1] ?? '')));
    expect(done.err).not.toContain('[bad-usage]');
    expect([0, 1, 3]).toContain(done.code);
  });
});

it('every rule that a document tells the reader to explain exists', async () => {
  for (const path of listDocs()) {
    for (const [, id = ''] of readDoc(path).matchAll(/countersign explain ([a-z-]+)/g)) {
      expect(rules.map(({ meta }) => meta.id)).toContain(id);
    }
  }
  expect((await run(['explain', 'version-vanished'])).code).toBe(0);
});

/** A call of a usage line with its options taken: `[--x a|b]` becomes `--x a`. */
function words(call: string): string[] {
  return call
    .replace(/ #.*$/, '')
    .replace(/\|[\w.-]+/g, '')
    .replace(/[[\]]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
