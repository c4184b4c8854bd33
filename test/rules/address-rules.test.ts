import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Component, Source } from '../../src/domain/component.ts';
import { inspectAddress, isBelow } from '../../src/rules/address.ts';
import { namesOtherPackage } from '../../src/rules/artifact-path.ts';
import { exoticDependency } from '../../src/rules/exotic-dependency.ts';
import { registryMismatch } from '../../src/rules/registry-mismatch.ts';
import { resolvePath } from '../../src/rules/resolve-path.ts';
import { brief, change, component, digest, facts, run } from './helpers.ts';

const BASE = 'https://registry.example/';
const known = facts({ registryAddress: { bases: [BASE, 'https://files.example/packages/'] } });
const npm = (url: string, over: Partial<Component> = {}) =>
  component({ source: { kind: 'registry', url }, integrity: [digest('sha512', 'a')], ...over });

describe('registry-mismatch', () => {
  it.each([
    ['the usual form', 'https://registry.example/left-pad/-/left-pad-1.3.0.tgz', 'pass'],
    [
      'a fragment',
      'https://registry.example/left-pad/-/left-pad-1.3.0.tgz#5b8a3a7765dfe001261dde915589e782f8c94d1e',
      'pass',
    ],
    [
      'N12 user information',
      'https://registry.example@evil.test/left-pad/-/left-pad-1.3.0.tgz',
      'fail block user-information',
    ],
    [
      'N12 escaped host',
      'https://registry.example%2eevil.test/left-pad/-/left-pad-1.3.0.tgz',
      'fail block hidden-host',
    ],
    [
      'N13 short hexadecimal address',
      'http://0x7f.1/left-pad/-/left-pad-1.3.0.tgz',
      'fail block hidden-host',
    ],
    ['N13 decimal address', 'http://2130706433/left-pad/-/left-pad-1.3.0.tgz', 'fail block hidden-host'],
    [
      'N13 IPv4 in IPv6',
      'http://[::ffff:169.254.169.254]/left-pad/-/left-pad-1.3.0.tgz',
      'fail block hidden-host',
    ],
    ['wide letters', 'https://ｒegistry.example/left-pad/-/left-pad-1.3.0.tgz', 'fail block hidden-host'],
    ['N15 another package', 'https://registry.example/evil/-/evil-1.0.0.tgz', 'fail block other-package'],
    [
      'N15 another version',
      'https://registry.example/left-pad/-/left-pad-1.3.1.tgz',
      'fail block other-package',
    ],
    [
      'N15 another file name',
      'https://registry.example/left-pad/-/evil-1.3.0.tgz',
      'fail block other-package',
    ],
    [
      'N15 a scope in front',
      'https://registry.example/@evil/left-pad/-/left-pad-1.3.0.tgz',
      'fail block other-package',
    ],
    [
      'N15 traversal',
      'https://registry.example/left-pad/-/../../evil/-/evil-1.0.0.tgz',
      'fail block other-package',
    ],
    ['a path without the name', 'https://registry.example/download/12345.tgz', 'fail block other-package'],
    ['text that is no address', 'left-pad 1.3.0', 'fail block not-an-address'],
    ['a control character', 'https://registry.example/\u0000', 'fail block not-an-address'],
    [
      'no encryption, with a digest',
      'http://registry.example/left-pad/-/left-pad-1.3.0.tgz',
      'fail warn not-encrypted',
    ],
    [
      'another registry',
      'https://mirror.example/left-pad/-/left-pad-1.3.0.tgz',
      'fail record other-registry',
    ],
    [
      'another registry whose name begins alike',
      'https://registry.example.evil.test/left-pad/-/left-pad-1.3.0.tgz',
      'fail record other-registry',
    ],
    [
      'another port',
      'https://registry.example:8443/left-pad/-/left-pad-1.3.0.tgz',
      'fail record other-registry',
    ],
  ])('%s', (_name, url, expected) => {
    expect(brief(run(registryMismatch, { component: npm(url) }, { facts: known }))).toBe(expected);
  });

  it.each([
    ['@scope/name', '1.0.0', 'https://registry.example/@scope/name/-/name-1.0.0.tgz', 'pass'],
    ['@scope/name', '1.0.0', 'https://registry.example/@scope%2fname/-/name-1.0.0.tgz', 'pass'],
    ['@scope/name', '1.0.0', 'https://registry.example/name/-/name-1.0.0.tgz', 'fail block other-package'],
    [
      '@scope/name',
      '1.0.0',
      'https://registry.example/api/npm/all/@scope/name/-/@scope/name-1.0.0.tgz',
      'pass',
    ],
    ['@scope/name', '1.0.0', 'https://registry.example/download/@scope/name/1.0.0/0a1b2c', 'pass'],
    ['name', '1.0.0+build.5', 'https://registry.example/name/-/name-1.0.0.tgz', 'pass'],
  ])('%s %s from %s', (name, version, url, expected) => {
    expect(brief(run(registryMismatch, { component: npm(url, { name, version }) }, { facts: known }))).toBe(
      expected,
    );
  });

  it.each([
    ['a wheel', 'https://files.example/packages/ab/cd/requests-2.32.3-py3-none-any.whl', 'pass'],
    ['a source archive', 'https://files.example/packages/requests-2.32.3.tar.gz', 'pass'],
    [
      'another package',
      'https://files.example/packages/requestz-2.32.3-py3-none-any.whl',
      'fail block other-package',
    ],
    ['another version', 'https://files.example/packages/requests-2.32.4.tar.gz', 'fail block other-package'],
  ])('PyPI: %s', (_name, url, expected) => {
    const subject = {
      component: component({
        ecosystem: 'pypi',
        name: 'requests',
        version: '2.32.3',
        source: { kind: 'registry', url },
      }),
    };
    expect(brief(run(registryMismatch, subject, { facts: known }))).toBe(expected);
  });

  it('PyPI: sees every file of a release, whichever is named first', () => {
    const good = 'https://registry.example/packages/requests-2.32.3.tar.gz';
    const judge = (url: string, others: readonly string[]) =>
      brief(
        run(
          registryMismatch,
          {
            component: component({
              ecosystem: 'pypi',
              name: 'requests',
              version: '2.32.3',
              source: { kind: 'registry', url, others },
            }),
          },
          { facts: known },
        ),
      );
    const evil = 'https://evil.example/requests-2.32.3-py3-none-any.whl';
    expect(judge(good, [evil])).toBe('fail block mixed-registry');
    expect(judge(evil, [good])).toBe('fail block mixed-registry');
    expect(judge(good, ['https://registry.example/packages/requestz-2.32.3.tar.gz'])).toBe(
      'fail block other-package',
    );
    expect(judge(good, ['https://user@registry.example/packages/requests-2.32.3.tar.gz'])).toBe(
      'fail block user-information',
    );
    expect(judge(evil, ['https://other.example/requests-2.32.3.tar.gz'])).toBe('fail record other-registry');
  });

  it.each([
    ['zope-interface', '7.0', 'zope.interface-7.0.tar.gz'],
    ['jaraco-functools', '4.1.0', 'jaraco.functools-4.1.0-py3-none-any.whl'],
    ['torch', '2.0.0+cu118', 'torch-2.0.0+cu118-cp311-cp311-linux_x86_64.whl'],
    ['torch', '2.0.0+cu118', 'torch-2.0.0%2Bcu118-cp311-cp311-linux_x86_64.whl'],
    ['foo-bar', '1.0', 'foo-bar-1.0.0.tar.gz'],
    ['foo', '1.0rc1', 'foo-1.0.0-rc1.zip'],
  ])('PyPI: %s %s is %s', (name, version, file) => {
    const subject = component({ ecosystem: 'pypi', name, version });
    expect(namesOtherPackage(subject, `https://files.example/${file}`)).toBeUndefined();
  });

  it('tells what only the file says even when every source is out of reach', () => {
    const evil = { component: npm('https://registry.example/evil/-/evil-1.0.0.tgz') };
    expect(brief(run(registryMismatch, evil))).toBe('fail block other-package');
    expect(
      brief(
        run(registryMismatch, { component: npm('https://mirror.example/left-pad/-/left-pad-1.3.0.tgz') }),
      ),
    ).toBe('unknown warn unsupported');
  });

  it('weighs another registry by what the change did', () => {
    const foreign = npm('https://mirror.example/left-pad/-/left-pad-1.3.0.tgz');
    const home = npm('https://registry.example/left-pad/-/left-pad-1.2.0.tgz', { version: '1.2.0' });
    const judge = (from: Component | undefined) =>
      brief(
        run(
          registryMismatch,
          {
            component: foreign,
            change: change({
              kind: from === undefined ? 'added' : 'upgraded',
              ...(from === undefined ? {} : { from }),
            }),
          },
          { facts: known },
        ),
      );
    expect(judge(undefined)).toBe('fail warn other-registry');
    expect(judge(foreign)).toBe('fail record other-registry');
    expect(judge(home)).toBe('fail block registry-switched');
  });

  it('sees an index that a change adds, also where none or another foreign one stood before', () => {
    const at = (index: string | undefined, integrity: Component['integrity'] = []) =>
      component({
        ecosystem: 'pypi',
        name: 'requests',
        integrity,
        source: { kind: 'registry', ...(index === undefined ? {} : { index }) },
      });
    const judge = (from: Component, to: Component) =>
      brief(
        run(registryMismatch, { component: to, change: change({ kind: 'changed', from }) }, { facts: known }),
      );
    const company = 'https://company.example/simple';
    const evil = 'https://evil.example/simple';
    expect(judge(at(undefined), at(evil))).toBe('fail block registry-switched');
    expect(judge(at(undefined), at(evil, [digest('sha256', 'a')]))).toBe('fail warn registry-switched');
    expect(judge(at(company), at(`${company} ${evil}`))).toBe('fail block registry-switched');
    expect(judge(at(company), at(company))).toBe('fail record other-registry');
  });

  it('without a digest, a missing encryption blocks; a configured plain registry is the user’s choice', () => {
    const plain = npm('http://127.0.0.1:4873/left-pad/-/left-pad-1.3.0.tgz', { integrity: [] });
    expect(brief(run(registryMismatch, { component: plain }, { facts: known }))).toBe(
      'fail block not-encrypted',
    );
    const own = facts({ registryAddress: { bases: ['http://127.0.0.1:4873/'] } });
    expect(run(registryMismatch, { component: plain }, { facts: own })).toBe('pass');
  });

  it('RubyGems: judges the servers that a lock names, as for the others', () => {
    const at = (index: string) =>
      component({ ecosystem: 'gem', name: 'rack', version: '3.0.0', source: { kind: 'registry', index } });
    const judge = (index: string, from?: string) =>
      brief(
        run(
          registryMismatch,
          {
            component: at(index),
            ...(from === undefined ? {} : { change: change({ kind: 'changed', from: at(from) }) }),
          },
          {
            facts: facts({
              registryAddress: { bases: ['https://mirror.example/', 'https://gems.example/'] },
            }),
          },
        ),
      );
    expect(judge('https://gems.example/')).toBe('pass');
    expect(judge('https://other.example/')).toBe('fail record other-registry');
    expect(judge('https://gems.example/ https://other.example/')).toBe('fail record other-registry');
    expect(judge('https://evil.example/', 'https://gems.example/')).toBe('fail block registry-switched');
    expect(judge('http://gems.example/')).toBe('fail block not-encrypted');
    expect(judge('https://user@gems.example/')).toBe('fail block user-information');
  });

  it('takes several indexes and directories as indexes', () => {
    const of = (index: string) =>
      brief(
        run(
          registryMismatch,
          { component: component({ ecosystem: 'pypi', name: 'x', source: { kind: 'registry', index } }) },
          { facts: known },
        ),
      );
    expect(of('https://registry.example/simple')).toBe('pass');
    expect(of('https://registry.example/simple https://other.example/simple')).toBe(
      'fail record other-registry',
    );
    expect(of('./wheels')).toBe('fail record other-registry');
    expect(of('https://u:p@registry.example/simple')).toBe('fail block user-information');
  });
});

it('an address is never below a base on another host, whatever its path (property)', () => {
  const part = fc.stringMatching(/^[a-z0-9.@%/\\-]{0,30}$/);
  fc.assert(
    fc.property(part, part, (host, path) => {
      const address = `https://${host}/${path}`;
      if (!isBelow(address, BASE)) return;
      expect(new URL(address).hostname).toBe('registry.example');
      expect(inspectAddress(address).host).toBe('registry.example');
    }),
  );
});

describe('exotic-dependency (N14)', () => {
  const commit = 'a'.repeat(40);
  const of = (source: Source, over: Partial<Component> = {}) =>
    brief(run(exoticDependency, { component: component({ source, ...over }) }));

  it.each<[string, Source, Partial<Component>, string]>([
    ['git with a commit', { kind: 'git', url: 'https://git.example/x', commit }, {}, 'pass'],
    ['git with a branch', { kind: 'git', url: 'https://git.example/x' }, {}, 'fail warn git-without-commit'],
    [
      'git with a short commit',
      { kind: 'git', url: 'https://git.example/x', commit: 'abc1234' },
      {},
      'fail warn git-without-commit',
    ],
    [
      'git that is not hexadecimal',
      { kind: 'git', url: 'https://git.example/x', commit: 'g'.repeat(40) },
      {},
      'fail warn git-without-commit',
    ],
    [
      'git from a dependency',
      { kind: 'git', url: 'https://git.example/x', commit },
      { direct: false },
      'fail warn git-indirect',
    ],
    [
      'archive',
      { kind: 'url', url: 'https://files.example/x.tgz' },
      { integrity: [digest('sha512', 'a')] },
      'fail warn archive',
    ],
    [
      'archive without digest',
      { kind: 'url', url: 'https://files.example/x.tgz' },
      {},
      'fail warn archive-without-digest',
    ],
    [
      'plain archive with digest',
      { kind: 'url', url: 'http://files.example/x.tgz' },
      { integrity: [digest('sha512', 'a')] },
      'fail warn archive',
    ],
    [
      'plain archive without digest',
      { kind: 'url', url: 'http://files.example/x.tgz' },
      {},
      'fail block archive-unprotected',
    ],
    [
      'archive with user information',
      { kind: 'url', url: 'https://files.example@evil.test/x.tgz' },
      { integrity: [digest('sha512', 'a')] },
      'fail block hidden-address',
    ],
    ['path inside', { kind: 'path', path: './packages/x' }, {}, 'pass'],
    ['path up, still inside', { kind: 'path', path: '../x' }, { lockfile: 'a/package-lock.json' }, 'pass'],
    [
      'P16 path outside',
      { kind: 'path', path: '../../../etc' },
      { lockfile: 'a/package-lock.json' },
      'fail block path-outside',
    ],
    ['absolute path', { kind: 'path', path: '/etc' }, {}, 'fail block path-outside'],
    ['file address', { kind: 'path', path: 'file:///etc' }, {}, 'fail block path-outside'],
    ['drive', { kind: 'path', path: 'C:\\x' }, {}, 'fail block path-outside'],
    [
      'path of a workspace member that yarn does not name',
      { kind: 'path', path: '../x' },
      { format: 'yarn-berry-lock', lockfile: 'yarn.lock' },
      'unknown warn unsupported',
    ],
    ['registry', { kind: 'registry' }, {}, 'not applied'],
  ])('%s', (_name, source, over, expected) => {
    expect(of(source, over)).toBe(expected);
  });

  it('a resolved path never leaves the root (property)', () => {
    const segment = fc.constantFrom('..', '.', 'a', 'b', '', '\\..\\', '~', 'c:');
    fc.assert(
      fc.property(
        fc.array(segment, { maxLength: 8 }),
        fc.array(fc.constantFrom('d', 'e'), { maxLength: 3 }),
        (parts, dirs) => {
          const resolved = resolvePath([...dirs, 'lock'].join('/'), parts.join('/'));
          if (resolved === undefined) return;
          expect(resolved.split('/')).not.toContain('..');
          expect(resolved.startsWith('/')).toBe(false);
        },
      ),
    );
  });
});
