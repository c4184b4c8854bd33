import { describe, expect, it } from 'vitest';

import type { Pin } from '../../src/domain/component.ts';
import type { Replacement, TagRecord } from '../../src/domain/pin-facts.ts';
import { knownMalicious } from '../../src/rules/known-malicious.ts';
import { unhashedRequirement } from '../../src/rules/unhashed-requirement.ts';
import { unpinnedAction } from '../../src/rules/unpinned-action.ts';
import { unpinnedImage } from '../../src/rules/unpinned-image.ts';
import { brief, component, digest, facts, run } from './helpers.ts';

const pin = (state: Pin['state'], kind: Pin['kind'], text: string): Pin => ({ state, kind, text });

describe('unpinned-action', () => {
  const of = (name: string, state: Pin['state'], text: string, kind: Pin['kind'] = 'action') =>
    run(unpinnedAction, {
      component: component({ ecosystem: 'github', name, version: 'v1', pin: pin(state, kind, text) }),
    });

  it.each([
    ['acme/do', 'exact', 'acme/do@0123', 'pass'],
    ['acme/do', 'loose', 'acme/do@v1', 'fail warn'],
    ['acme/flow/.github/workflows/x.yml', 'loose', 'acme/flow/.github/workflows/x.yml@main', 'fail warn'],
    ['actions/checkout', 'loose', 'actions/checkout@v4', 'fail record first-party'],
    ['github/codeql-action/init', 'loose', 'github/codeql-action/init@v3', 'fail record first-party'],
    ['actionsx/checkout', 'loose', 'actionsx/checkout@v4', 'fail warn'],
    ['acme/do', 'undecidable', 'acme/do@${{ x }}', 'unknown warn unsupported'],
  ] as const)('%s %s', (name, state, text, expected) => {
    expect(brief(of(name, state, text))).toBe(expected);
  });

  it('names one command whatever the reference holds, and writes the line where the repository was asked', () => {
    for (const text of ['acme/do/sub@v1.2', "acme/do@v1';id;'", 'acme/do@--upload-pack=x', 'acme/do']) {
      expect(of('acme/do', 'loose', text), text).toMatchObject({
        fix: { kind: 'command', text: 'countersign pin --write' },
      });
    }
    const edit = {
      file: '.github/workflows/ci.yml',
      line: 7,
      before: '      - uses: acme/do@v1',
      after: `      - uses: acme/do@${'a'.repeat(40)} # v1.2.3`,
    };
    const refs = { repository: 'acme/do', commit: 'a'.repeat(40), tags: ['v1.2.3'], branches: [] };
    const loose = {
      component: component({
        ecosystem: 'github',
        name: 'acme/do',
        version: 'v1',
        pin: pin('loose', 'action', 'acme/do@v1'),
      }),
    };
    const tag = { tag: 'v1.2.3', commit: 'a'.repeat(40), full: true };
    const answered = (replacement: Replacement, tagRecord: TagRecord = tag) =>
      run(unpinnedAction, loose, {
        facts: facts({ tagRecord, pinnedRefs: { ...refs, written: 'tag' as const, replacement } }),
      });
    const replacement = { commit: 'a'.repeat(40), version: 'v1.2.3' };
    expect(answered({ ...replacement, edit })).toMatchObject({
      verdict: 'fail',
      level: 'warn',
      fix: { kind: 'edit', ...edit },
    });
    expect(answered(replacement)).toMatchObject({ fix: { kind: 'command' } });
    const earlier = { commit: 'b'.repeat(40), at: '2026-01-01T00:00:00Z' };
    expect(answered({ ...replacement, edit }, { ...tag, earlier })).toMatchObject({
      verdict: 'fail',
      fix: {
        kind: 'advice',
        text: expect.stringMatching(/^Do not pin what the name leads to now/) as string,
      },
    });
    expect(answered({ ...replacement, edit }, { ...tag, full: false, earlier })).toMatchObject({
      fix: { kind: 'edit' },
    });
  });

  it('leaves images and requirements to their own rules', () => {
    expect(of('alpine', 'loose', 'alpine', 'image')).toBe('not applied');
  });
});

describe('unpinned-image', () => {
  const of = (version: string, state: Pin['state'], text: string) =>
    run(unpinnedImage, {
      component: component({ ecosystem: 'docker', name: 'alpine', version, pin: pin(state, 'image', text) }),
    });

  it.each([
    ['sha256:aa', 'exact', 'alpine@sha256:aa', 'pass'],
    ['', 'loose', 'alpine', 'fail warn'],
    ['latest', 'loose', 'alpine:latest', 'fail warn'],
    ['3.20', 'loose', 'alpine:3.20', 'fail record tag'],
    ['', 'undecidable', 'alpine:${TAG}', 'unknown record unsupported'],
  ] as const)('version %j, %s', (version, state, text, expected) => {
    expect(brief(of(version, state, text))).toBe(expected);
  });

  it('prints no command around a hostile reference', () => {
    expect(of('3', 'loose', 'docker://alpine:3')).toMatchObject({
      fix: { kind: 'command', text: 'docker buildx imagetools inspect alpine:3' },
    });
    for (const text of ['alpine:3;id', '-alpine', 'al pine', 'alpine$(id)']) {
      expect(of('3', 'loose', text), text).toMatchObject({ fix: { kind: 'advice' } });
    }
  });
});

describe('unhashed-requirement', () => {
  const of = (over: Parameters<typeof component>[0]) =>
    run(unhashedRequirement, {
      component: component({
        ecosystem: 'pypi',
        name: 'requests',
        format: 'requirements',
        lockfile: 'requirements.txt',
        pin: pin('exact', 'requirement', 'requests'),
        ...over,
      }),
    });

  it.each([
    ['a version and a hash', { version: '2.0', integrity: [digest('sha256', 'a')] }, 'pass'],
    ['a version', { version: '2.0' }, 'fail record without-hash'],
    ['neither', { version: '', pin: pin('loose', 'requirement', 'requests') }, 'fail warn'],
    [
      'a variable',
      { version: '', pin: pin('undecidable', 'requirement', 'requests==${V}') },
      'unknown warn unsupported',
    ],
    ['git', { version: '', source: { kind: 'git', url: 'https://git.example/x' } }, 'not applied'],
    ['another lockfile', { pin: undefined as never }, 'not applied'],
  ] as const)('%s', (_name, over, expected) => {
    expect(brief(of(over as never))).toBe(expected);
  });

  it('names the input of the file, unless the name could break a command', () => {
    expect(of({ version: '', lockfile: 'req/dev.txt' })).toMatchObject({
      fix: {
        text: expect.stringMatching(/: uv pip compile --generate-hashes dev\.in -o dev\.txt$/) as string,
      },
    });
    for (const lockfile of ['-r; id.txt', 'a/$(id).txt', 'x']) {
      expect(of({ version: '', lockfile })).toMatchObject({
        fix: { text: expect.not.stringContaining('uv pip') as string },
      });
    }
  });
});

describe('known-malicious', () => {
  const match = {
    id: 'litellm-2026-03',
    title: 'litellm hijacked',
    aliases: ['MAL-2026-2144'],
    date: '2026-03-24',
    effect: 'sends secrets away',
    references: ['https://github.com/BerriAI/litellm/issues/24512'],
    safeVersion: '1.82.6',
  };
  const subject = {
    component: component({ ecosystem: 'pypi', name: 'litellm', version: '1.82.8', format: 'poetry-lock' }),
  };

  it('blocks with the incident, its ids and the good version', () => {
    expect(run(knownMalicious, subject, { facts: facts({ knownMalicious: [match] }) })).toMatchObject({
      verdict: 'fail',
      level: 'block',
      variant: 'litellm-2026-03',
      message: 'listed as compromised on 2026-03-24: sends secrets away (litellm-2026-03, MAL-2026-2144)',
      fix: { kind: 'command', text: "poetry add 'litellm==1.82.6'" },
    });
  });

  it('edits the line of a requirement, unless its hashes would have to change too', () => {
    const line = {
      pin: pin('exact', 'requirement', 'litellm[proxy]==1.82.8'),
      format: 'requirements',
      locations: [{ file: 'requirements.txt', line: 14 }],
    };
    const of = (over: Parameters<typeof component>[0]) =>
      run(
        knownMalicious,
        { component: { ...subject.component, ...line, ...over } },
        { facts: facts({ knownMalicious: [match] }) },
      );
    expect(of({})).toMatchObject({
      fix: {
        kind: 'edit',
        file: 'requirements.txt',
        line: 14,
        before: 'litellm[proxy]==1.82.8',
        after: 'litellm[proxy]==1.82.6',
      },
    });
    expect(of({ integrity: [digest('sha256', 'a')] })).toMatchObject({ fix: { kind: 'advice' } });
  });

  it('passes what is not listed, and advises to remove what has no good version', () => {
    expect(run(knownMalicious, subject, { facts: facts({ knownMalicious: [] }) })).toBe('pass');
    const { safeVersion: _none, ...bad } = match;
    expect(run(knownMalicious, subject, { facts: facts({ knownMalicious: [bad] }) })).toMatchObject({
      fix: { kind: 'advice' },
    });
  });
});
