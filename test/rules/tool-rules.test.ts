import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ReferenceSubject } from '../../src/domain/facts.ts';
import { unpinnedTool } from '../../src/rules/unpinned-tool.ts';
import { brief, policy, run } from './helpers.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

function tool(over: Partial<ReferenceSubject> = {}): ReferenceSubject {
  return {
    kind: 'tool',
    client: 'pip',
    ecosystem: 'pypi',
    name: 'ruff',
    state: 'loose',
    text: over.name ?? 'ruff',
    locations: [{ file: '.github/workflows/ci.yml', line: 12 }],
    ...over,
  };
}

describe('unpinned-tool', () => {
  it.each<[string, Partial<ReferenceSubject>, string]>([
    ['pip without a version', {}, 'fail warn'],
    ['uvx with a moving version', { client: 'uvx', version: 'latest', text: 'ruff@latest' }, 'fail warn'],
    ['a version', { version: '0.4.0', text: 'ruff==0.4.0', state: 'exact' }, 'fail record without-digest'],
    ['a version from a variable', { state: 'undecidable', text: 'ruff==$V' }, 'unknown warn unsupported'],
    ['git at a commit', { version: COMMIT, name: 'github.com/a/b', state: 'exact' }, 'pass'],
    ['pip itself', { name: 'pip' }, 'fail record first-party'],
    ['what is only named like it', { name: 'pip-tools' }, 'fail warn'],
    ['npm itself', { client: 'npm', name: 'npm' }, 'fail record first-party'],
    ['npm, installed by pip', { client: 'pip', name: 'npm' }, 'fail warn'],
    [
      'a module of the Go team',
      { client: 'go', name: 'golang.org/x/vuln', version: 'latest' },
      'fail record first-party',
    ],
    ['another module', { client: 'go', name: 'golang.org.example/x/vuln', version: 'latest' }, 'fail warn'],
    [
      'a Go version, which the checksum database vouches for',
      { client: 'go', version: 'v1.2.3', state: 'exact' },
      'pass',
    ],
    ['a crate', { client: 'cargo', name: 'cargo-deny' }, 'fail warn'],
    [
      'a gem with its version',
      { client: 'gem', version: '13.0.6', state: 'exact' },
      'fail record without-digest',
    ],
    ['npx, no lockfile', { client: 'npx', locked: 'none' }, 'fail warn'],
    ['npx, installed from a lockfile', { client: 'npx', locked: 'installed' }, 'pass'],
    ['npx, locked and not installed', { client: 'npx', locked: 'locked' }, 'fail record maybe-installed'],
    [
      'npx, another locked package may bring it',
      { client: 'npx', locked: 'other' },
      'fail record maybe-installed',
    ],
    ['npx with a moving version', { client: 'npx', version: 'latest', text: 'ruff@latest' }, 'fail warn'],
    ['dlx never looks at what is installed', { client: 'dlx' }, 'fail warn'],
    ['an image without a tag', { client: 'docker', name: 'alpine' }, 'fail warn image'],
    ['an image with latest', { client: 'podman', name: 'alpine', version: 'latest' }, 'fail warn image'],
    ['an image with a tag', { client: 'docker', name: 'alpine', version: '3.20' }, 'fail record image-tag'],
    ['an image with a digest', { client: 'docker', name: 'alpine', state: 'exact' }, 'pass'],
    [
      'an image from a variable',
      { client: 'docker', name: '$IMAGE', state: 'undecidable' },
      'unknown warn unsupported',
    ],
    [
      'a script at a commit',
      { client: 'curl', text: `https://x.example/${COMMIT}/i`, state: 'exact' },
      'pass',
    ],
    [
      'a script at a commit, unencrypted',
      { client: 'curl', text: `http://x.example/${COMMIT}/i`, state: 'exact' },
      'fail warn unencrypted',
    ],
    [
      'an address from a variable, unencrypted',
      { client: 'curl', text: 'HTTP://x.example/$V', state: 'undecidable' },
      'fail warn unencrypted',
    ],
    [
      'an address from a variable',
      { client: 'curl', text: 'https://x.example/$V', state: 'undecidable' },
      'unknown warn unsupported',
    ],
    ['this machine', { client: 'curl', text: 'http://127.0.0.1:8080/i' }, 'fail warn remote-script'],
    [
      'a host named like this machine',
      { client: 'curl', text: 'http://localhost.x.example/i' },
      'fail warn unencrypted',
    ],
  ])('%s', (_name, over, expected) => {
    expect(brief(run(unpinnedTool, tool(over)))).toBe(expected);
  });

  it('would have warned of the Codecov script (2021-01-31 to 2021-04-01) on every day before', () => {
    const found = run(
      unpinnedTool,
      tool({
        client: 'curl',
        name: 'codecov.io/bash',
        text: 'https://codecov.io/bash',
        locations: [
          { file: '.github/workflows/ci.yml', line: 31 },
          { file: '.github/workflows/ci.yml', line: 58 },
        ],
      }),
    );
    expect(found).toMatchObject({
      level: 'warn',
      variant: 'remote-script',
      subject: {
        kind: 'tool',
        id: 'curl:https://codecov.io/bash',
        name: 'codecov.io/bash',
        lockfile: '.github/workflows/ci.yml',
      },
      location: { file: '.github/workflows/ci.yml', line: 31 },
      message:
        'a script from the network is run as it comes: whoever holds that address decides what it does (2 times in this file)',
      fix: { kind: 'advice', text: expect.stringContaining('sha256sum --check') as string },
    });
  });

  it.each<[Partial<ReferenceSubject>, string]>([
    [{}, 'Write ruff==VERSION with the version you tested'],
    [{ client: 'npx', name: '@a/b' }, 'Write @a/b@VERSION with the version you tested'],
    [{ client: 'go', name: 'a.example/b', version: 'latest' }, 'Write a.example/b@VERSION'],
    [{ client: 'gem', name: 'ronn' }, 'Write ronn:VERSION'],
    [{ name: 'x; id' }, 'Name the version you tested'],
    [{ client: 'docker', name: 'alpine', text: 'alpine:3;id', version: '3;id' }, 'Add the digest'],
    [{ client: 'pip', version: '1', state: 'exact' }, 'A requirements file with hashes'],
    [{ client: 'cargo', version: '1.0.0', state: 'exact' }, 'Install with --locked'],
  ])('says how to mend %o', (over, text) => {
    expect(run(unpinnedTool, tool(over))).toMatchObject({
      fix: { kind: 'advice', text: expect.stringContaining(text) as string },
    });
  });

  it('gives the command that tells the digest of an image', () => {
    expect(
      run(unpinnedTool, tool({ client: 'docker', name: 'alpine', text: 'alpine:3.20', version: '3.20' })),
    ).toMatchObject({
      fix: { kind: 'command', text: 'docker buildx imagetools inspect alpine:3.20' },
    });
  });

  it('obeys the policy', () => {
    const rules = new Map([['unpinned-tool', { level: 'block' as const, unknown: 'block' as const }]]);
    const options = { policy: policy({ rules }) };
    expect(brief(run(unpinnedTool, tool(), options))).toBe('fail block');
    expect(brief(run(unpinnedTool, tool({ state: 'undecidable' }), options))).toBe(
      'unknown block unsupported',
    );
    expect(brief(run(unpinnedTool, tool({ name: 'pip' }), options))).toBe('fail record first-party');
  });

  it('keeps its answer and its fingerprint for any text, and never breaks a command', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('__proto__', 'constructor', "a'; id #", ''),
    );
    fc.assert(
      fc.property(
        fc.record({
          client: fc.constantFrom('pip', 'npx', 'go', 'curl', 'docker', '__proto__', 'constructor'),
          name: text,
          text,
          version: text,
          state: fc.constantFrom('exact' as const, 'loose' as const, 'undecidable' as const),
        }),
        (over) => {
          const first = run(unpinnedTool, tool(over));
          const line = [{ file: '.github/workflows/ci.yml', line: 99 }] as const;
          const moved = run(unpinnedTool, tool({ ...over, locations: line }));
          if (typeof first === 'string' || typeof moved === 'string') {
            expect(moved).toEqual(first);
            return;
          }
          expect({ ...moved, location: first.location }).toEqual(first);
          if (first.fix?.kind === 'command') expect(first.fix.text).toMatch(/^[A-Za-z0-9@/._ :-]+$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
